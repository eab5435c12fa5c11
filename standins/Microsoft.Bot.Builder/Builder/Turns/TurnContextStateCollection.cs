namespace Microsoft.Bot.Builder;

/// <summary>What is kept until a turn ends, by name or by type.</summary>
public class TurnContextStateCollection : Dictionary<string, object>, IDisposable
{
    private bool disposed;

    /// <summary>What is kept under a name; null when nothing, or something of another type, is.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="key">The name.</param>
    public T Get<T>(string key)
        where T : class
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        return TryGetValue(key, out var value) ? value as T : null;
    }

    /// <summary>What is kept under the name of its type.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    public T Get<T>()
        where T : class => Get<T>(typeof(T).FullName);

    /// <summary>Keeps something under a name.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="key">The name.</param>
    /// <param name="value">What; not null.</param>
    /// <exception cref="ArgumentException">Something is kept there.</exception>
    public void Add<T>(string key, T value)
        where T : class
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        ArgumentNullException.ThrowIfNull(value);
        base.Add(key, value);
    }

    /// <summary>Keeps something under the name of its type.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">What; not null.</param>
    /// <exception cref="ArgumentException">Something is kept there.</exception>
    public void Add<T>(T value)
        where T : class => Add(typeof(T).FullName, value);

    /// <summary>Keeps something under a name, in the place of what is there; null takes that away.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="key">The name.</param>
    /// <param name="value">What.</param>
    public void Set<T>(string key, T value)
        where T : class
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        if (value is null) Remove(key);
        else this[key] = value;
    }

    /// <summary>Keeps something under the name of its type, in the place of what is there.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">What; null takes away what is there.</param>
    public void Set<T>(T value)
        where T : class => Set(typeof(T).FullName, value);

    /// <inheritdoc />
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Disposes all that is kept.</summary>
    /// <param name="disposing">Whether it was asked for.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposed) return;
        if (disposing)
        {
            foreach (var kept in Values.OfType<IDisposable>()) kept.Dispose();
        }

        disposed = true;
    }
}
