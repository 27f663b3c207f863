using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Glasshouse.Bench;

// In process: the runtime settings of this project are those of the laboratory, and no second build is needed.
var brief = Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance).AsDefault();
BenchmarkSwitcher.FromAssembly(typeof(SocietyBenchmarks).Assembly).Run(args, DefaultConfig.Instance.AddJob(brief));
