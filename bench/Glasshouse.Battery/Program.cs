using Glasshouse.Battery;
using Glasshouse.Engine.Draws;
using Microsoft.Win32.SafeHandles;

const int BadInput = 2;
const int Failed = 1;

if (args.Length == 0 || args[0] is "--help" or "-h")
{
    Console.Error.WriteLine(Options.Usage);
    return args.Length == 0 ? BadInput : 0;
}

var options = new Options(args[1..]);
foreach (var problem in options.Problems) Console.Error.WriteLine(problem);
if (options.Problems.Count > 0) return BadInput;

switch (args[0])
{
    case "stream": return Stream(options);
    case "repeats":
        Repeats.Print(Console.Out, options.Seed, options.Purposes.Count == 1 ? options.Purposes[0] : Purpose.Judgment, 0, options.Pairs);
        Console.WriteLine();
        Overlaps.Print(Console.Out, options.Seed, 1 << 14, 12);
        return 0;
    default:
        Console.Error.WriteLine($"{args[0]} is no verb: stream or repeats.");
        return BadInput;
}

// A battery that has read enough closes the pipe: that is the end of an endless stream, and a failure of one that was to be whole.
// The console's own stream would swallow that, so the handle is written to directly.
static int Stream(Options options)
{
    using var output = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
    var stream = new DrawStream(new Sample(options.Seed, options.Seeds, options.Months, options.Pairs, options.Purposes), options.Order!, options.Slice);
    try
    {
        stream.Write(output, options.Bytes);
    }
    catch (IOException closed) when (options.Bytes > 0)
    {
        Console.Error.WriteLine(closed.Message);
        return Failed;
    }
    catch (IOException)
    {
        // Nobody reads any more.
    }

    Console.Error.WriteLine($"{stream.Written} bytes");
    return 0;
}
