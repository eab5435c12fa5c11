param name string
param planName string
param location string
param sku string
param instances int
param tags object
param identityId string
param identityClientId string
param tableEndpoint string

@description('Further app settings, such as the teams and people of HelpBot.')
param moreSettings object

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: planName
  location: location
  tags: tags
  kind: 'linux'
  sku: {
    name: sku
    capacity: instances
  }
  properties: {
    reserved: true
  }
}

resource site 'Microsoft.Web/sites@2023-12-01' = {
  name: name
  location: location
  tags: tags
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    // No instance holds state that matters, so no request needs the same one twice.
    clientAffinityEnabled: false
    siteConfig: {
      linuxFxVersion: 'DOTNETCORE|10.0'
      alwaysOn: true
      http20Enabled: true
      minTlsVersion: '1.2'
      ftpsState: 'Disabled'
      healthCheckPath: '/health/ready'
    }
  }
}

resource settings 'Microsoft.Web/sites/config@2023-12-01' = {
  parent: site
  name: 'appsettings'
  properties: union(moreSettings, {
    ASPNETCORE_ENVIRONMENT: 'Production'
    AZURE_CLIENT_ID: identityClientId
    MicrosoftAppId: identityClientId
    MicrosoftAppTenantId: tenant().tenantId
    MicrosoftAppType: 'UserAssignedMSI'
    Storage__Endpoint: tableEndpoint
    Delivery__Instances: string(instances)
  })
}

// Publishing with a user name and password stays off: deployments sign in with Entra ID.
resource noBasicScm 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = {
  parent: site
  name: 'scm'
  properties: {
    allow: false
  }
}

resource noBasicFtp 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = {
  parent: site
  name: 'ftp'
  properties: {
    allow: false
  }
}

output name string = site.name
output hostName string = site.properties.defaultHostName
