using './main.bicep'

param name = 'helpbot-vlaardingen'
param displayName = 'HelpBot'
param planSku = 'B1'
param instances = 1
param storageSku = 'Standard_ZRS'
param tags = {
  application: 'HelpBot'
}
