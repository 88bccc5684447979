using BenchmarkDotNet.Running;
using SocialServices.Domain.Benchmarks;

// The exit code says whether every chosen benchmark ran: without it a run of broken benchmarks ends like a good one.
var summaries = BenchmarkSwitcher.FromAssembly(typeof(MoneyParsing).Assembly).Run(args).ToList();
return summaries.Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)) ? 1 : 0;
