using System.Runtime.InteropServices;
using Glasshouse.Cli;

using var stop = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, AskToStop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, AskToStop);
return FrontDoor.Run(args, Surroundings.OfProcess(stop.Token));

// The first signal asks the work to stop between two months; a second one ends the process at once.
void AskToStop(PosixSignalContext signal)
{
    if (stop.IsCancellationRequested) return;
    signal.Cancel = true;
    stop.Cancel();
}
