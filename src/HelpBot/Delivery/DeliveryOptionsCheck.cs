using Microsoft.Extensions.Options;

namespace HelpBot.Delivery;

/// <summary>Refuses to start on delivery settings that cannot work, and says which and why, as their ranges say.</summary>
[OptionsValidator]
internal sealed partial class DeliveryOptionsCheck : IValidateOptions<DeliveryOptions>;
