namespace Azure.Data.Tables.Filters;

/// <summary>Filters written as interpolated strings.</summary>
internal static class FilterText
{
    public static string Of(FormattableString filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var literals = Array.ConvertAll(filter.GetArguments(), FilterLiteral.Of);
        return string.Format(System.Globalization.CultureInfo.InvariantCulture, filter.Format, literals);
    }
}
