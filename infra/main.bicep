targetScope = 'resourceGroup'

@description('Short name that the resources are called after, such as helpbot-vlaardingen.')
@minLength(3)
@maxLength(20)
param name string

@description('Where the web app and the storage account are.')
param location string = resourceGroup().location

@description('What people see as the bot\'s name in Teams.')
@maxLength(42)
param displayName string = 'HelpBot'

@description('Size of the App Service plan. alwaysOn needs at least B1.')
@allowed([
  'B1'
  'B2'
  'P0v3'
  'P1v3'
])
param planSku string = 'B1'

@description('Number of instances. HelpBot divides Teams\' request budget by it.')
@minValue(1)
@maxValue(10)
param instances int = 1

@description('How the storage account keeps copies.')
@allowed([
  'Standard_LRS'
  'Standard_ZRS'
])
param storageSku string = 'Standard_ZRS'

@description('Further app settings, such as HelpBot__Teams__0__Id. They hold names of people: keep the file that has them out of the repository.')
param moreSettings object = {}

@description('Tags for every resource.')
param tags object = {}

var suffix = uniqueString(resourceGroup().id, name)

module identity 'modules/identity.bicep' = {
  name: 'identity'
  params: {
    name: 'id-${name}'
    location: location
    tags: tags
  }
}

module storage 'modules/storage.bicep' = {
  name: 'storage'
  params: {
    name: take('st${suffix}${replace(toLower(name), '-', '')}', 24)
    location: location
    sku: storageSku
    tags: tags
    principalId: identity.outputs.principalId
  }
}

module web 'modules/web.bicep' = {
  name: 'web'
  params: {
    name: 'app-${name}-${suffix}'
    planName: 'plan-${name}'
    location: location
    sku: planSku
    instances: instances
    tags: tags
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    tableEndpoint: storage.outputs.tableEndpoint
    moreSettings: moreSettings
  }
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  params: {
    name: 'bot-${name}-${suffix}'
    displayName: displayName
    tags: tags
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    hostName: web.outputs.hostName
  }
}

@description('The bot\'s app id: give it to "dotnet run dev.cs package --app-id".')
output appId string = identity.outputs.clientId

@description('The host that serves HelpBot: give it to "dotnet run dev.cs package --domain".')
output domain string = web.outputs.hostName

@description('The web app to deploy HelpBot to.')
output webApp string = web.outputs.name
