// The echo bot of the documentation on the npm package botbuilder, for the bench to compare with. It says on its standard
// output which port it has, and ends when its standard input closes. Inbound authentication is on.
const http = require('node:http');
const {
    ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication, MessageFactory,
} = require('botbuilder');

const appId = process.env.APP_ID;

// Outgoing calls carry a fixed token: fetching one is no part of a turn, since it is kept for an hour.
const credentials = { appId, signRequest: async request => { request.headers.set('authorization', 'Bearer the bot'); return request; } };
const credentialsFactory = {
    isValidAppId: async id => id === appId,
    isAuthenticationDisabled: async () => false,
    createCredentials: async () => credentials,
};

const authentication = new ConfigurationBotFrameworkAuthentication(
    {
        ToChannelFromBotOAuthScope: 'https://api.botframework.com',
        ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
        ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
        ToBotFromChannelOpenIdMetadataUrl: process.env.METADATA,
        ToBotFromEmulatorOpenIdMetadataUrl: process.env.METADATA,
        OAuthUrl: 'https://api.botframework.com',
        ValidateAuthority: true,
    },
    credentialsFactory);

class EchoBot extends ActivityHandler {
    constructor() {
        super();
        this.onMessage(async (context, next) => {
            await context.sendActivity(MessageFactory.text(`Echo: ${context.activity.text}`));
            await next();
        });
    }
}

const adapter = new CloudAdapter(authentication);
adapter.onTurnError = async (_, error) => { console.error(error); throw error; };
const bot = new EchoBot();

// What the adapter expects of Express, on the plain server of Node.
const server = http.createServer((request, response) => {
    if (request.url === '/bench/cpu') {
        const { user, system } = process.cpuUsage();
        response.end(`${user + system}`);
        return;
    }
    const parts = [];
    request.on('data', part => parts.push(part));
    request.on('end', async () => {
        request.body = JSON.parse(Buffer.concat(parts).toString('utf8'));
        response.status = code => { response.statusCode = code; return response; };
        response.header = (name, value) => { response.setHeader(name, value); return response; };
        response.send = body => { response.end(typeof body === 'string' ? body : JSON.stringify(body)); return response; };
        try {
            await adapter.process(request, response, context => bot.run(context));
        } catch (error) {
            console.error(error);
            if (!response.writableEnded) { response.statusCode = 500; response.end(); }
        }
    });
});

server.listen(0, '127.0.0.1', () => console.log(`port=${server.address().port}`));
process.stdin.on('end', () => process.exit(0)).resume();
