namespace HelpBot.Requests.Lifecycle;

/// <summary>Where a request is in its life (domain.md part 4).</summary>
public enum RequestStatus
{
    /// <summary>Wacht op akkoord: a supervisor has to approve first.</summary>
    WaitingForApproval,

    /// <summary>Open: students can claim it, nobody has.</summary>
    Open,

    /// <summary>Deels bezet: some places are taken.</summary>
    PartlyClaimed,

    /// <summary>Geclaimd: all places are taken.</summary>
    Claimed,

    /// <summary>Bezig: a student has arrived.</summary>
    UnderWay,

    /// <summary>Klaar: everyone who went has said so.</summary>
    Done,

    /// <summary>Afgewezen by a supervisor.</summary>
    Rejected,

    /// <summary>Geannuleerd by the worker or a supervisor.</summary>
    Cancelled,

    /// <summary>Verlopen: it started without anybody.</summary>
    Expired,

    /// <summary>Concept again: a supervisor gave it back to the worker.</summary>
    Returned,

    /// <summary>Afgerond: a supervisor signed for the minutes of everyone who went.</summary>
    Approved,

    /// <summary>Niet gelukt: nobody was home, or nobody came.</summary>
    DidNotWorkOut,
}
