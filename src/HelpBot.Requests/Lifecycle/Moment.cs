namespace HelpBot.Requests.Lifecycle;

/// <summary>A moment at which time asks something of a request.</summary>
/// <param name="Kind">What.</param>
/// <param name="At">From when on.</param>
/// <param name="Until">Until when it makes sense; a moment missed for longer is let go.</param>
public readonly record struct Moment(MomentKind Kind, DateTimeOffset At, DateTimeOffset Until)
{
    /// <summary>A moment that never comes too late.</summary>
    public Moment(MomentKind kind, DateTimeOffset at) : this(kind, at, DateTimeOffset.MaxValue) { }
}
