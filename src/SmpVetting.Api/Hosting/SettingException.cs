namespace SmpVetting.Api;

/// <summary>A setting, or what it points to, does not let the program work; the message is one sentence with the fix.</summary>
public sealed class SettingException(string message) : Exception(message);
