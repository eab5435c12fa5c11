namespace AdaptiveCards;

/// <summary>The dictionary type of additional members.</summary>
/// <typeparam name="TKey">Type of the names.</typeparam>
/// <typeparam name="TValue">Type of the values.</typeparam>
public class SerializableDictionary<TKey, TValue> : Dictionary<TKey, TValue>;
