namespace HelpBot.Requests.People;

/// <summary>What someone may do (domain.md part 4, role × action). A person may have several roles.</summary>
[Flags]
public enum Roles
{
    /// <summary>Nobody we know.</summary>
    None = 0,

    /// <summary>Asks for help on behalf of residents: district nurse, neighbourhood coach.</summary>
    Worker = 1,

    /// <summary>Gives the help.</summary>
    Student = 2,

    /// <summary>Reviews the requests of a team and steps in.</summary>
    Supervisor = 4,

    /// <summary>Runs the teams of an organisation; may do what a supervisor may.</summary>
    Coordinator = 8,

    /// <summary>The school of the students: reads their hours, gives no commands.</summary>
    School = 16,

    /// <summary>The municipality: reads reports, gives no commands.</summary>
    Municipality = 32,
}
