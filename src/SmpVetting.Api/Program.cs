using SmpVetting.Api.Commands;

return await CommandLine.RunAsync(args);
