// Generated from its JSON Schema by `npm run generate`. Do not edit.
"use strict";
const validate = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:yidang:manifest","type":"object","additionalProperties":false,"required":["connector","name","department","tier","route","kind","version"],"properties":{"connector":{"type":"string","pattern":"^(?!annex\\.)[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)*$","maxLength":64},"system":{"type":["integer","null"],"minimum":1},"name":{"$ref":"#/$defs/text"},"department":{"$ref":"#/$defs/text"},"tier":{"enum":["PROVINCIAL","NATIONAL_VERTICAL","MUNICIPAL","DISTRICT"]},"route":{"enum":["DIRECT","VIA_PROVINCE","VIA_NATIONAL","VIA_LICENSE_PLATFORM","MANUAL"]},"kind":{"enum":["http-json","soap","graphql","sql","file-drop","license-platform","manual"]},"version":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$"},"legalBasis":{"$ref":"#/$defs/text"},"endpoint":{"$ref":"#/$defs/text","examples":["${config.publicSecurityPopulationUrl}"]},"auth":{"type":"object","required":["profile"],"properties":{"profile":{"enum":["none","basic","hmac-header","oauth2","national-exchange","ws-security","mutual-tls","sm2-body","ssh","yidang"]},"client":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9._-]{0,63}$"},"audience":{"type":"string","minLength":1},"appId":{"type":"string","minLength":1},"key":{"type":"string","pattern":"^\\$\\{secret\\.[A-Za-z][A-Za-z0-9]*\\}$"},"user":{"type":"string","minLength":1},"password":{"type":"string","pattern":"^\\$\\{secret\\.[A-Za-z][A-Za-z0-9]*\\}$"},"clientId":{"type":"string","minLength":1},"clientSecret":{"type":"string","pattern":"^\\$\\{secret\\.[A-Za-z][A-Za-z0-9]*\\}$"},"tokenPath":{"type":"string","minLength":1},"scope":{"type":"string","minLength":1},"rid":{"type":"string","minLength":1},"sid":{"type":"string","minLength":1},"appKey":{"type":"string","pattern":"^\\$\\{secret\\.[A-Za-z][A-Za-z0-9]*\\}$"},"refreshPath":{"type":"string","minLength":1},"passwordType":{"enum":["PasswordDigest","PasswordText"]},"certificate":{"type":"string","minLength":1},"privateKey":{"type":"string","pattern":"^\\$\\{secret\\.[A-Za-z][A-Za-z0-9]*\\}$"},"hostKey":{"type":"string","pattern":"^SHA256:[A-Za-z0-9+/]{43}( SHA256:[A-Za-z0-9+/]{43})*$"},"publicKey":{"type":"string","minLength":1},"authority":{"type":"string","minLength":1}},"additionalProperties":false,"allOf":[{"if":{"required":["profile"],"properties":{"profile":{"const":"basic"}}},"then":{"required":["user","password"]}},{"if":{"required":["profile"],"properties":{"profile":{"const":"hmac-header"}}},"then":{"required":["appId","key"]}},{"if":{"required":["profile"],"properties":{"profile":{"const":"oauth2"}}},"then":{"required":["clientId","clientSecret"]}},{"if":{"required":["profile"],"properties":{"profile":{"const":"national-exchange"}}},"then":{"required":["rid","sid","appKey"]}},{"if":{"required":["profile"],"properties":{"profile":{"const":"ws-security"}}},"then":{"required":["user","password"]}},{"if":{"required":["profile"],"properties":{"profile":{"const":"mutual-tls"}}},"then":{"required":["certificate","privateKey"]}},{"if":{"required":["profile"],"properties":{"profile":{"const":"sm2-body"}}},"then":{"required":["publicKey","privateKey"]}},{"if":{"required":["profile"],"properties":{"profile":{"const":"ssh"}}},"then":{"required":["user","hostKey"]}},{"if":{"required":["profile"],"properties":{"profile":{"const":"yidang"}}},"then":{"required":["client","privateKey"]}}]},"network":{"type":"array","minItems":1,"items":{"type":"string"}},"ports":{"type":"array","minItems":1,"items":{"type":"integer","minimum":1,"maximum":65535}},"views":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_.]*$"}},"limits":{"type":"object","additionalProperties":false,"required":["timeoutMs"],"properties":{"timeoutMs":{"type":"integer","minimum":1,"maximum":3000},"concurrency":{"type":"integer","minimum":1,"maximum":1000,"default":4},"perSecond":{"type":"number","exclusiveMinimum":0,"maximum":100000,"default":20},"maxBytes":{"type":"string","pattern":"^[1-9][0-9]{0,6}(B|KiB|MiB)$","default":"1MiB"},"perDay":{"type":"integer","minimum":1,"maximum":1000000000}}},"maintenance":{"type":"array","items":{"type":"string","pattern":"^(((Mon|Tue|Wed|Thu|Fri|Sat|Sun) )?([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-3]):[0-5][0-9]|20[0-9]{2}-[0-1][0-9]-[0-3][0-9]T([01][0-9]|2[0-3]):[0-5][0-9]/20[0-9]{2}-[0-1][0-9]-[0-3][0-9]T([01][0-9]|2[0-3]):[0-5][0-9])$"}},"changes":{"type":"object","additionalProperties":false,"required":["secret"],"properties":{"secret":{"type":"string","pattern":"^\\$\\{secret\\.[A-Za-z][A-Za-z0-9]*\\}$"}}},"operations":{"type":"object","minProperties":1,"propertyNames":{"pattern":"^[a-z][A-Za-z0-9]*$","maxLength":64}},"proofs":{"type":"object","minProperties":1,"propertyNames":{"pattern":"^[a-z][A-Za-z0-9]*$","maxLength":64},"additionalProperties":{"$ref":"#/$defs/proof"}},"licenses":{"$ref":"#/$defs/licenses"},"samples":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["operation","key","answer","expect"],"properties":{"operation":{"$ref":"#/$defs/text"},"key":{"$ref":"#/$defs/text"},"answer":{},"expect":{"type":"object"}}}}},"allOf":[{"if":{"required":["kind"],"properties":{"kind":{"const":"manual"}}},"then":{"required":["operations"],"properties":{"operations":{"type":"object","additionalProperties":{"$ref":"#/$defs/manualOperation"}}}},"else":{"required":["endpoint","auth","limits"],"properties":{"operations":{"type":"object","additionalProperties":{"$ref":"#/$defs/operation"}}}}},{"if":{"required":["kind"],"properties":{"kind":{"const":"http-json"}}},"then":{"properties":{"operations":{"type":"object","additionalProperties":{"type":"object","properties":{"request":{"$ref":"#/$defs/httpRequest"}},"required":["outcome"]}},"proofs":{"type":"object","additionalProperties":{"type":"object","properties":{"request":{"$ref":"#/$defs/httpRequest"}}}}}}},{"if":{"required":["kind"],"properties":{"kind":{"const":"soap"}}},"then":{"properties":{"operations":{"type":"object","additionalProperties":{"type":"object","properties":{"request":{"$ref":"#/$defs/soapRequest"}},"required":["outcome"]}},"proofs":{"type":"object","additionalProperties":{"type":"object","properties":{"request":{"$ref":"#/$defs/soapRequest"}}}}}}},{"if":{"required":["kind"],"properties":{"kind":{"const":"graphql"}}},"then":{"properties":{"operations":{"type":"object","additionalProperties":{"type":"object","properties":{"request":{"$ref":"#/$defs/graphqlRequest"}},"required":["outcome"]}},"proofs":{"type":"object","additionalProperties":{"type":"object","properties":{"request":{"$ref":"#/$defs/graphqlRequest"}}}}}}},{"if":{"required":["kind"],"properties":{"kind":{"const":"sql"}}},"then":{"properties":{"operations":{"type":"object","additionalProperties":{"type":"object","properties":{"request":{"$ref":"#/$defs/sqlRequest"}}}},"proofs":{"type":"object","additionalProperties":{"type":"object","properties":{"request":{"$ref":"#/$defs/sqlRequest"}}}}},"required":["views"]}},{"if":{"required":["kind"],"properties":{"kind":{"const":"file-drop"}}},"then":{"properties":{"operations":{"type":"object","additionalProperties":{"type":"object","properties":{"request":{"$ref":"#/$defs/fileRequest"}},"required":["freshness"]}},"proofs":{"type":"object","additionalProperties":{"type":"object","properties":{"request":{"$ref":"#/$defs/fileRequest"}}}}}}},{"if":{"required":["kind"],"properties":{"kind":{"const":"license-platform"}}},"then":{"properties":{"operations":{"type":"object","additionalProperties":{"type":"object","properties":{"request":{"$ref":"#/$defs/httpRequest"}},"required":["outcome"]}},"proofs":{"type":"object","additionalProperties":{"type":"object","properties":{"request":{"$ref":"#/$defs/httpRequest"}}}}},"required":["licenses"]}}],"$defs":{"text":{"type":"string","minLength":1,"maxLength":2000},"path":{"type":"string","pattern":"^(\\$|[^.$\\s][^.]*(\\.[^.]+)*)$"},"key":{"$ref":"#/$defs/text","examples":["person.citizenId","person.birth.certificateNumber","enterprise.creditCode"]},"condition":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"status":{"type":"integer","minimum":100,"maximum":599},"where":{"type":"object","minProperties":1,"additionalProperties":{"type":["string","array"],"minItems":1,"items":{"type":"string"}}}}},"httpRequest":{"type":"object","additionalProperties":false,"required":["method","path"],"properties":{"method":{"enum":["GET","POST"]},"path":{"type":"string","pattern":"^/"},"query":{"type":"object","additionalProperties":{"type":"string"}},"headers":{"type":"object","additionalProperties":{"type":"string"}},"body":{}}},"soapRequest":{"type":"object","additionalProperties":false,"required":["path","body"],"properties":{"version":{"enum":["1.1","1.2"],"default":"1.1"},"path":{"type":"string","pattern":"^/"},"action":{"type":"string","pattern":"^[!#-~]*$"},"namespaces":{"type":"object","propertyNames":{"pattern":"^(?!soap$|[Xx][Mm][Ll])[A-Za-z][A-Za-z0-9]*$"},"additionalProperties":{"type":"string","minLength":1}},"header":{"type":"object"},"body":{"type":"object","minProperties":1}}},"graphqlRequest":{"type":"object","additionalProperties":false,"required":["query","variables"],"properties":{"path":{"type":"string","pattern":"^/"},"query":{"type":"string","minLength":1,"maxLength":20000},"variables":{"type":"object"}}},"sqlRequest":{"type":"object","additionalProperties":false,"required":["statement"],"properties":{"statement":{"type":"string","pattern":"^\\s*[Ss][Ee][Ll][Ee][Cc][Tt]\\s","maxLength":10000}}},"fileRequest":{"type":"object","additionalProperties":false,"required":["file"],"properties":{"file":{"type":"string","pattern":"^[A-Za-z0-9_\\u4e00-\\u9fff][A-Za-z0-9_.\\u4e00-\\u9fff-]*$"},"encoding":{"enum":["utf-8","gb18030"],"default":"utf-8"},"delimiter":{"type":"string","pattern":"^[^\"\\r\\n]$","default":","},"leastRows":{"type":"string","pattern":"^(100|[1-9]?[0-9])%$","default":"50%"}}},"operation":{"type":"object","additionalProperties":false,"required":["key","purpose","request","recordKey","provides"],"properties":{"key":{"$ref":"#/$defs/key"},"batch":{"type":"integer","minimum":1,"maximum":1000,"default":1},"purpose":{"enum":["perCall","perBatch","none"]},"request":{"type":"object"},"outcome":{"type":"object","additionalProperties":false,"required":["ok"],"properties":{"ok":{"$ref":"#/$defs/condition"},"noRecord":{"$ref":"#/$defs/condition"},"throttled":{"$ref":"#/$defs/condition"},"busy":{"$ref":"#/$defs/condition"}}},"records":{"$ref":"#/$defs/path","default":"$"},"recordKey":{"type":["string","object"],"minLength":1,"additionalProperties":false,"required":["from"],"properties":{"from":{"$ref":"#/$defs/path"},"format":{"enum":["text","citizenId"]}}},"many":{"type":"boolean","default":false},"freshness":{"type":"object","additionalProperties":false,"required":["maxAge"],"dependentRequired":{"observedAt":["observedFormat"]},"properties":{"maxAge":{"type":"string","pattern":"^[0-9]{1,6}(s|m|h|d)$"},"staleWhileRevalidate":{"type":"string","pattern":"^[0-9]{1,6}(s|m|h|d)$"},"staleIfError":{"type":"string","pattern":"^[0-9]{1,6}(s|m|h|d)$"},"noRecordMaxAge":{"type":"string","pattern":"^[0-9]{1,6}(s|m|h|d)$","default":"10s"},"observedAt":{"$ref":"#/$defs/path"},"observedFormat":{"enum":["yyyy-MM-dd HH:mm:ss","yyyyMMddHHmmss","yyyyMMdd","yyyy-MM-dd","yyyy/MM/dd","yyyy年MM月dd日","epochMs","epochS"]}}},"provides":{"type":"object","minProperties":1,"patternProperties":{"\\[\\]$":{"$ref":"#/$defs/listProvision"}},"additionalProperties":{"$ref":"#/$defs/valueProvision"}}}},"manualOperation":{"type":"object","additionalProperties":false,"required":["key","request","freshness","provides"],"properties":{"key":{"$ref":"#/$defs/key"},"request":{"type":"object","additionalProperties":false,"required":["question","workingDays"],"properties":{"question":{"type":"string","minLength":1,"maxLength":200},"workingDays":{"type":"integer","minimum":1,"maximum":10}}},"freshness":{"type":"object","additionalProperties":false,"required":["maxAge"],"properties":{"maxAge":{"type":"string","pattern":"^0*[1-9][0-9]{0,5}(s|m|h|d)$"}}},"provides":{"type":"object","minProperties":1,"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"as":{"$ref":"#/$defs/rank"}}}}}},"rank":{"enum":["AUTHORITY","CROSS_CHECK","REFERENCE"],"default":"AUTHORITY"},"format":{"enum":["text","yyyyMMdd","yyyy-MM-dd","yyyy/MM/dd","yyyy年MM月dd日","yyyyMM","yyyy-MM-dd HH:mm:ss","yyyyMMddHHmmss","epochMs","epochS","canonical","decimal","integer","boolean"],"default":"text"},"codes":{"type":["string","object"],"minProperties":1,"additionalProperties":{"type":"string"}},"valueProvision":{"type":"object","additionalProperties":false,"dependentRequired":{"trueValues":["falseValues"],"falseValues":["trueValues"]},"oneOf":[{"required":["from"]},{"required":["constant"]}],"properties":{"from":{"type":["string","array"],"minLength":1,"minItems":1,"items":{"$ref":"#/$defs/path"}},"join":{"type":"string"},"format":{"$ref":"#/$defs/format"},"codes":{"$ref":"#/$defs/codes"},"trueValues":{"type":"array","minItems":1,"items":{"type":"string"}},"falseValues":{"type":"array","minItems":1,"items":{"type":"string"}},"optional":{"type":"boolean","default":false},"constant":{"type":["string","number","boolean"]},"as":{"$ref":"#/$defs/rank"}}},"itemProvision":{"type":"object","additionalProperties":false,"dependentRequired":{"trueValues":["falseValues"],"falseValues":["trueValues"]},"oneOf":[{"required":["from"]},{"required":["constant"]}],"properties":{"from":{"$ref":"#/$defs/valueProvision/properties/from"},"join":{"$ref":"#/$defs/valueProvision/properties/join"},"format":{"$ref":"#/$defs/format"},"codes":{"$ref":"#/$defs/codes"},"trueValues":{"$ref":"#/$defs/valueProvision/properties/trueValues"},"falseValues":{"$ref":"#/$defs/valueProvision/properties/falseValues"},"optional":{"$ref":"#/$defs/valueProvision/properties/optional"},"constant":{"$ref":"#/$defs/valueProvision/properties/constant"}}},"listProvision":{"type":"object","additionalProperties":false,"required":["from","items"],"properties":{"from":{"type":"string","pattern":"^(\\$records|[^.$\\s][^.]*(\\.[^.]+)*)$"},"items":{"type":"object","minProperties":1,"additionalProperties":{"$ref":"#/$defs/itemProvision"}},"optional":{"type":"boolean","default":false},"as":{"$ref":"#/$defs/rank"}}},"proof":{"type":"object","additionalProperties":false,"required":["proves","key","request","outcome"],"properties":{"proves":{"enum":["GUARDIAN","SPOUSE","LEGAL_REPRESENTATIVE","OFFICER"]},"key":{"$ref":"#/$defs/key"},"request":{"type":"object"},"outcome":{"type":"object","additionalProperties":false,"required":["proved","unproved"],"properties":{"proved":{"$ref":"#/$defs/condition"},"unproved":{"$ref":"#/$defs/condition"}}}}},"licenses":{"type":"object","additionalProperties":false,"required":["outcome","byHolder","byNumber","byIdentifier","byCode","verify","verifyFile","rendition"],"properties":{"outcome":{"type":"object","additionalProperties":false,"required":["ok"],"properties":{"ok":{"$ref":"#/$defs/condition"},"noRecord":{"$ref":"#/$defs/condition"},"throttled":{"$ref":"#/$defs/condition"},"busy":{"$ref":"#/$defs/condition"}}},"byHolder":{"type":"object","additionalProperties":false,"required":["request","from","fields"],"properties":{"request":{"$ref":"#/$defs/httpRequest"},"from":{"$ref":"#/$defs/path"},"fields":{"type":"object","additionalProperties":false,"required":["holder"],"properties":{"holder":{"$ref":"#/$defs/path"},"face":{"$ref":"#/$defs/path"}}}}},"byNumber":{"type":"object","additionalProperties":false,"required":["request","from","fields"],"properties":{"request":{"$ref":"#/$defs/httpRequest"},"from":{"$ref":"#/$defs/path"},"fields":{"type":"object","additionalProperties":false,"required":["holder"],"properties":{"holder":{"$ref":"#/$defs/path"},"face":{"$ref":"#/$defs/path"}}}}},"byIdentifier":{"type":"object","additionalProperties":false,"required":["request","from","fields"],"properties":{"request":{"$ref":"#/$defs/httpRequest"},"from":{"$ref":"#/$defs/path"},"fields":{"type":"object","additionalProperties":false,"required":["holder"],"properties":{"holder":{"$ref":"#/$defs/path"},"face":{"$ref":"#/$defs/path"}}}}},"byCode":{"type":"object","additionalProperties":false,"required":["request","from","fields"],"properties":{"request":{"$ref":"#/$defs/httpRequest"},"from":{"$ref":"#/$defs/path"},"fields":{"type":"object","additionalProperties":false,"required":["holder"],"properties":{"holder":{"$ref":"#/$defs/path"},"face":{"$ref":"#/$defs/path"}}}}},"verify":{"type":"object","additionalProperties":false,"required":["request","from"],"properties":{"request":{"$ref":"#/$defs/httpRequest"},"from":{"$ref":"#/$defs/path"}}},"verifyFile":{"type":"object","additionalProperties":false,"required":["request","from","codes"],"properties":{"request":{"$ref":"#/$defs/httpRequest"},"from":{"$ref":"#/$defs/path"},"codes":{"type":"object","minProperties":1,"additionalProperties":{"enum":["MATCH","MISMATCH"]}}}},"rendition":{"type":"object","additionalProperties":false,"required":["request","from","fields"],"properties":{"request":{"$ref":"#/$defs/httpRequest"},"from":{"$ref":"#/$defs/path"},"fields":{"type":"object","additionalProperties":false,"required":["url","expiresAt","digest","mediaType"],"properties":{"url":{"$ref":"#/$defs/path"},"expiresAt":{"$ref":"#/$defs/path"},"digest":{"$ref":"#/$defs/path"},"mediaType":{"$ref":"#/$defs/path"}}}}},"statistics":{"type":"object","additionalProperties":false,"required":["request","from","fields"],"properties":{"request":{"$ref":"#/$defs/httpRequest"},"from":{"$ref":"#/$defs/path"},"fields":{"type":"object","additionalProperties":false,"required":["type","issued","valid"],"properties":{"type":{"$ref":"#/$defs/path"},"issued":{"$ref":"#/$defs/path"},"valid":{"$ref":"#/$defs/path"}}}}}}}}};
const schema20 = {"type":"object","additionalProperties":false,"required":["key","request","freshness","provides"],"properties":{"key":{"$ref":"#/$defs/key"},"request":{"type":"object","additionalProperties":false,"required":["question","workingDays"],"properties":{"question":{"type":"string","minLength":1,"maxLength":200},"workingDays":{"type":"integer","minimum":1,"maximum":10}}},"freshness":{"type":"object","additionalProperties":false,"required":["maxAge"],"properties":{"maxAge":{"type":"string","pattern":"^0*[1-9][0-9]{0,5}(s|m|h|d)$"}}},"provides":{"type":"object","minProperties":1,"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"as":{"$ref":"#/$defs/rank"}}}}}};
const schema21 = {"type":"string","minLength":1,"maxLength":2000};
const func1 = function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 2000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema22 = {"enum":["AUTHORITY","CROSS_CHECK","REFERENCE"],"default":"AUTHORITY"};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((data === "AUTHORITY") || (data === "CROSS_CHECK")) || (data === "REFERENCE"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema22.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern3 = new RegExp("^0*[1-9][0-9]{0,5}(s|m|h|d)$", "u");

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.request === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request"},message:"must have required property '"+"request"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.freshness === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "freshness"},message:"must have required property '"+"freshness"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.provides === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "provides"},message:"must have required property '"+"provides"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "key") || (key0 === "request")) || (key0 === "freshness")) || (key0 === "provides"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.key !== undefined){
if(!(validate54(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.request !== undefined){
let data1 = data.request;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.question === undefined){
const err5 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty: "question"},message:"must have required property '"+"question"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.workingDays === undefined){
const err6 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty: "workingDays"},message:"must have required property '"+"workingDays"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "question") || (key1 === "workingDays"))){
const err7 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.question !== undefined){
let data2 = data1.question;
if(typeof data2 === "string"){
if(func1(data2) > 200){
const err8 = {instancePath:instancePath+"/request/question",schemaPath:"#/properties/request/properties/question/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func1(data2) < 1){
const err9 = {instancePath:instancePath+"/request/question",schemaPath:"#/properties/request/properties/question/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/request/question",schemaPath:"#/properties/request/properties/question/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.workingDays !== undefined){
let data3 = data1.workingDays;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err11 = {instancePath:instancePath+"/request/workingDays",schemaPath:"#/properties/request/properties/workingDays/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 10 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/request/workingDays",schemaPath:"#/properties/request/properties/workingDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/request/workingDays",schemaPath:"#/properties/request/properties/workingDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.freshness !== undefined){
let data4 = data.freshness;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.maxAge === undefined){
const err15 = {instancePath:instancePath+"/freshness",schemaPath:"#/properties/freshness/required",keyword:"required",params:{missingProperty: "maxAge"},message:"must have required property '"+"maxAge"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key2 in data4){
if(!(key2 === "maxAge")){
const err16 = {instancePath:instancePath+"/freshness",schemaPath:"#/properties/freshness/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.maxAge !== undefined){
let data5 = data4.maxAge;
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
const err17 = {instancePath:instancePath+"/freshness/maxAge",schemaPath:"#/properties/freshness/properties/maxAge/pattern",keyword:"pattern",params:{pattern: "^0*[1-9][0-9]{0,5}(s|m|h|d)$"},message:"must match pattern \""+"^0*[1-9][0-9]{0,5}(s|m|h|d)$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/freshness/maxAge",schemaPath:"#/properties/freshness/properties/maxAge/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/freshness",schemaPath:"#/properties/freshness/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.provides !== undefined){
let data6 = data.provides;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length < 1){
const err20 = {instancePath:instancePath+"/provides",schemaPath:"#/properties/provides/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key3 in data6){
let data7 = data6[key3];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key4 in data7){
if(!(key4 === "as")){
const err21 = {instancePath:instancePath+"/provides/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/provides/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data7.as !== undefined){
if(!(validate56(data7.as, {instancePath:instancePath+"/provides/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/as",parentData:data7,parentDataProperty:"as",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/provides/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/provides/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/provides",schemaPath:"#/properties/provides/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":"object","additionalProperties":false,"required":["key","purpose","request","recordKey","provides"],"properties":{"key":{"$ref":"#/$defs/key"},"batch":{"type":"integer","minimum":1,"maximum":1000,"default":1},"purpose":{"enum":["perCall","perBatch","none"]},"request":{"type":"object"},"outcome":{"type":"object","additionalProperties":false,"required":["ok"],"properties":{"ok":{"$ref":"#/$defs/condition"},"noRecord":{"$ref":"#/$defs/condition"},"throttled":{"$ref":"#/$defs/condition"},"busy":{"$ref":"#/$defs/condition"}}},"records":{"$ref":"#/$defs/path","default":"$"},"recordKey":{"type":["string","object"],"minLength":1,"additionalProperties":false,"required":["from"],"properties":{"from":{"$ref":"#/$defs/path"},"format":{"enum":["text","citizenId"]}}},"many":{"type":"boolean","default":false},"freshness":{"type":"object","additionalProperties":false,"required":["maxAge"],"dependentRequired":{"observedAt":["observedFormat"]},"properties":{"maxAge":{"type":"string","pattern":"^[0-9]{1,6}(s|m|h|d)$"},"staleWhileRevalidate":{"type":"string","pattern":"^[0-9]{1,6}(s|m|h|d)$"},"staleIfError":{"type":"string","pattern":"^[0-9]{1,6}(s|m|h|d)$"},"noRecordMaxAge":{"type":"string","pattern":"^[0-9]{1,6}(s|m|h|d)$","default":"10s"},"observedAt":{"$ref":"#/$defs/path"},"observedFormat":{"enum":["yyyy-MM-dd HH:mm:ss","yyyyMMddHHmmss","yyyyMMdd","yyyy-MM-dd","yyyy/MM/dd","yyyy年MM月dd日","epochMs","epochS"]}}},"provides":{"type":"object","minProperties":1,"patternProperties":{"\\[\\]$":{"$ref":"#/$defs/listProvision"}},"additionalProperties":{"$ref":"#/$defs/valueProvision"}}}};
const func5 = Object.prototype.hasOwnProperty;
const schema24 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"status":{"type":"integer","minimum":100,"maximum":599},"where":{"type":"object","minProperties":1,"additionalProperties":{"type":["string","array"],"minItems":1,"items":{"type":"string"}}}}};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "status") || (key0 === "where"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.status !== undefined){
let data0 = data.status;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 599 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 100 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.where !== undefined){
let data1 = data.where;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
const err5 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data1){
let data2 = data1[key1];
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
const err6 = {instancePath:instancePath+"/where/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/where/additionalProperties/type",keyword:"type",params:{type: schema24.properties.where.additionalProperties.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(Array.isArray(data2)){
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/where/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/where/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err8 = {instancePath:instancePath+"/where/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/where/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema25 = {"type":"string","pattern":"^(\\$|[^.$\\s][^.]*(\\.[^.]+)*)$"};
const pattern4 = new RegExp("^(\\$|[^.$\\s][^.]*(\\.[^.]+)*)$", "u");

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(\\$|[^.$\\s][^.]*(\\.[^.]+)*)$"},message:"must match pattern \""+"^(\\$|[^.$\\s][^.]*(\\.[^.]+)*)$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema26 = {"type":"object","additionalProperties":false,"dependentRequired":{"trueValues":["falseValues"],"falseValues":["trueValues"]},"oneOf":[{"required":["from"]},{"required":["constant"]}],"properties":{"from":{"type":["string","array"],"minLength":1,"minItems":1,"items":{"$ref":"#/$defs/path"}},"join":{"type":"string"},"format":{"$ref":"#/$defs/format"},"codes":{"$ref":"#/$defs/codes"},"trueValues":{"type":"array","minItems":1,"items":{"type":"string"}},"falseValues":{"type":"array","minItems":1,"items":{"type":"string"}},"optional":{"type":"boolean","default":false},"constant":{"type":["string","number","boolean"]},"as":{"$ref":"#/$defs/rank"}}};
const schema27 = {"enum":["text","yyyyMMdd","yyyy-MM-dd","yyyy/MM/dd","yyyy年MM月dd日","yyyyMM","yyyy-MM-dd HH:mm:ss","yyyyMMddHHmmss","epochMs","epochS","canonical","decimal","integer","boolean"],"default":"text"};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((((((((((data === "text") || (data === "yyyyMMdd")) || (data === "yyyy-MM-dd")) || (data === "yyyy/MM/dd")) || (data === "yyyy年MM月dd日")) || (data === "yyyyMM")) || (data === "yyyy-MM-dd HH:mm:ss")) || (data === "yyyyMMddHHmmss")) || (data === "epochMs")) || (data === "epochS")) || (data === "canonical")) || (data === "decimal")) || (data === "integer")) || (data === "boolean"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema27.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema28 = {"type":["string","object"],"minProperties":1,"additionalProperties":{"type":"string"}};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema28.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(typeof data[key0] !== "string"){
const err2 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.constant === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "constant"},message:"must have required property '"+"constant"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func5.call(schema26.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
const err4 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: schema26.properties.from.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data0 === "string"){
if(func1(data0) < 1){
const err5 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(Array.isArray(data0)){
if(data0.length < 1){
const err6 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate66(data0[i0], {instancePath:instancePath+"/from/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
}
if(data.join !== undefined){
if(typeof data.join !== "string"){
const err7 = {instancePath:instancePath+"/join",schemaPath:"#/properties/join/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.format !== undefined){
if(!(validate72(data.format, {instancePath:instancePath+"/format",parentData:data,parentDataProperty:"format",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.codes !== undefined){
if(!(validate74(data.codes, {instancePath:instancePath+"/codes",parentData:data,parentDataProperty:"codes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.trueValues !== undefined){
let data5 = data.trueValues;
if(Array.isArray(data5)){
if(data5.length < 1){
const err8 = {instancePath:instancePath+"/trueValues",schemaPath:"#/properties/trueValues/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
const err9 = {instancePath:instancePath+"/trueValues/" + i1,schemaPath:"#/properties/trueValues/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/trueValues",schemaPath:"#/properties/trueValues/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.falseValues !== undefined){
let data7 = data.falseValues;
if(Array.isArray(data7)){
if(data7.length < 1){
const err11 = {instancePath:instancePath+"/falseValues",schemaPath:"#/properties/falseValues/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(typeof data7[i2] !== "string"){
const err12 = {instancePath:instancePath+"/falseValues/" + i2,schemaPath:"#/properties/falseValues/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/falseValues",schemaPath:"#/properties/falseValues/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.optional !== undefined){
if(typeof data.optional !== "boolean"){
const err14 = {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.constant !== undefined){
let data10 = data.constant;
if(((typeof data10 !== "string") && (!((typeof data10 == "number") && (isFinite(data10))))) && (typeof data10 !== "boolean")){
const err15 = {instancePath:instancePath+"/constant",schemaPath:"#/properties/constant/type",keyword:"type",params:{type: schema26.properties.constant.type},message:"must be string,number,boolean"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.as !== undefined){
if(!(validate56(data.as, {instancePath:instancePath+"/as",parentData:data,parentDataProperty:"as",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.trueValues !== undefined){
if(data.falseValues === undefined){
const err16 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "trueValues",
    missingProperty: "falseValues",
    depsCount: 1,
    deps: "falseValues"},message:"must have property falseValues when property trueValues is present"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.falseValues !== undefined){
if(data.trueValues === undefined){
const err17 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "falseValues",
    missingProperty: "trueValues",
    depsCount: 1,
    deps: "trueValues"},message:"must have property trueValues when property falseValues is present"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema29 = {"type":"object","additionalProperties":false,"required":["from","items"],"properties":{"from":{"type":"string","pattern":"^(\\$records|[^.$\\s][^.]*(\\.[^.]+)*)$"},"items":{"type":"object","minProperties":1,"additionalProperties":{"$ref":"#/$defs/itemProvision"}},"optional":{"type":"boolean","default":false},"as":{"$ref":"#/$defs/rank"}}};
const pattern11 = new RegExp("^(\\$records|[^.$\\s][^.]*(\\.[^.]+)*)$", "u");
const schema30 = {"type":"object","additionalProperties":false,"dependentRequired":{"trueValues":["falseValues"],"falseValues":["trueValues"]},"oneOf":[{"required":["from"]},{"required":["constant"]}],"properties":{"from":{"$ref":"#/$defs/valueProvision/properties/from"},"join":{"$ref":"#/$defs/valueProvision/properties/join"},"format":{"$ref":"#/$defs/format"},"codes":{"$ref":"#/$defs/codes"},"trueValues":{"$ref":"#/$defs/valueProvision/properties/trueValues"},"falseValues":{"$ref":"#/$defs/valueProvision/properties/falseValues"},"optional":{"$ref":"#/$defs/valueProvision/properties/optional"},"constant":{"$ref":"#/$defs/valueProvision/properties/constant"}}};
const schema31 = {"type":["string","array"],"minLength":1,"minItems":1,"items":{"$ref":"#/$defs/path"}};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema31.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(Array.isArray(data)){
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate66(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema32 = {"type":"string"};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema33 = {"type":"array","minItems":1,"items":{"type":"string"}};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema34 = {"type":"array","minItems":1,"items":{"type":"string"}};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema35 = {"type":"boolean","default":false};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema36 = {"type":["string","number","boolean"]};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema36.type},message:"must be string,number,boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.constant === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "constant"},message:"must have required property '"+"constant"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "from") || (key0 === "join")) || (key0 === "format")) || (key0 === "codes")) || (key0 === "trueValues")) || (key0 === "falseValues")) || (key0 === "optional")) || (key0 === "constant"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.from !== undefined){
if(!(validate80(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.join !== undefined){
if(!(validate83(data.join, {instancePath:instancePath+"/join",parentData:data,parentDataProperty:"join",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data.format !== undefined){
if(!(validate72(data.format, {instancePath:instancePath+"/format",parentData:data,parentDataProperty:"format",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.codes !== undefined){
if(!(validate74(data.codes, {instancePath:instancePath+"/codes",parentData:data,parentDataProperty:"codes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.trueValues !== undefined){
if(!(validate87(data.trueValues, {instancePath:instancePath+"/trueValues",parentData:data,parentDataProperty:"trueValues",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data.falseValues !== undefined){
if(!(validate89(data.falseValues, {instancePath:instancePath+"/falseValues",parentData:data,parentDataProperty:"falseValues",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
if(data.optional !== undefined){
if(!(validate91(data.optional, {instancePath:instancePath+"/optional",parentData:data,parentDataProperty:"optional",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data.constant !== undefined){
if(!(validate93(data.constant, {instancePath:instancePath+"/constant",parentData:data,parentDataProperty:"constant",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
if(data.trueValues !== undefined){
if(data.falseValues === undefined){
const err4 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "trueValues",
    missingProperty: "falseValues",
    depsCount: 1,
    deps: "falseValues"},message:"must have property falseValues when property trueValues is present"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.falseValues !== undefined){
if(data.trueValues === undefined){
const err5 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "falseValues",
    missingProperty: "trueValues",
    depsCount: 1,
    deps: "trueValues"},message:"must have property trueValues when property falseValues is present"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.items === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "from") || (key0 === "items")) || (key0 === "optional")) || (key0 === "as"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(typeof data0 === "string"){
if(!pattern11.test(data0)){
const err3 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/pattern",keyword:"pattern",params:{pattern: "^(\\$records|[^.$\\s][^.]*(\\.[^.]+)*)$"},message:"must match pattern \""+"^(\\$records|[^.$\\s][^.]*(\\.[^.]+)*)$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.items !== undefined){
let data1 = data.items;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
const err5 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data1){
if(!(validate79(data1[key1], {instancePath:instancePath+"/items/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.optional !== undefined){
if(typeof data.optional !== "boolean"){
const err7 = {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.as !== undefined){
if(!(validate56(data.as, {instancePath:instancePath+"/as",parentData:data,parentDataProperty:"as",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern5 = new RegExp("^[0-9]{1,6}(s|m|h|d)$", "u");
const pattern9 = new RegExp("\\[\\]$", "u");

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.purpose === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purpose"},message:"must have required property '"+"purpose"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.request === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request"},message:"must have required property '"+"request"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.recordKey === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recordKey"},message:"must have required property '"+"recordKey"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.provides === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "provides"},message:"must have required property '"+"provides"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func5.call(schema23.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.key !== undefined){
if(!(validate54(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.batch !== undefined){
let data1 = data.batch;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.purpose !== undefined){
let data2 = data.purpose;
if(!(((data2 === "perCall") || (data2 === "perBatch")) || (data2 === "none"))){
const err9 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues: schema23.properties.purpose.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.request !== undefined){
let data3 = data.request;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err10 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.outcome !== undefined){
let data4 = data.outcome;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.ok === undefined){
const err11 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/required",keyword:"required",params:{missingProperty: "ok"},message:"must have required property '"+"ok"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data4){
if(!((((key1 === "ok") || (key1 === "noRecord")) || (key1 === "throttled")) || (key1 === "busy"))){
const err12 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.ok !== undefined){
if(!(validate61(data4.ok, {instancePath:instancePath+"/outcome/ok",parentData:data4,parentDataProperty:"ok",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data4.noRecord !== undefined){
if(!(validate61(data4.noRecord, {instancePath:instancePath+"/outcome/noRecord",parentData:data4,parentDataProperty:"noRecord",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data4.throttled !== undefined){
if(!(validate61(data4.throttled, {instancePath:instancePath+"/outcome/throttled",parentData:data4,parentDataProperty:"throttled",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data4.busy !== undefined){
if(!(validate61(data4.busy, {instancePath:instancePath+"/outcome/busy",parentData:data4,parentDataProperty:"busy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.records !== undefined){
if(!(validate66(data.records, {instancePath:instancePath+"/records",parentData:data,parentDataProperty:"records",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.recordKey !== undefined){
let data10 = data.recordKey;
if((typeof data10 !== "string") && (!(data10 && typeof data10 == "object" && !Array.isArray(data10)))){
const err14 = {instancePath:instancePath+"/recordKey",schemaPath:"#/properties/recordKey/type",keyword:"type",params:{type: schema23.properties.recordKey.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data10 === "string"){
if(func1(data10) < 1){
const err15 = {instancePath:instancePath+"/recordKey",schemaPath:"#/properties/recordKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.from === undefined){
const err16 = {instancePath:instancePath+"/recordKey",schemaPath:"#/properties/recordKey/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key2 in data10){
if(!((key2 === "from") || (key2 === "format"))){
const err17 = {instancePath:instancePath+"/recordKey",schemaPath:"#/properties/recordKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data10.from !== undefined){
if(!(validate66(data10.from, {instancePath:instancePath+"/recordKey/from",parentData:data10,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data10.format !== undefined){
let data12 = data10.format;
if(!((data12 === "text") || (data12 === "citizenId"))){
const err18 = {instancePath:instancePath+"/recordKey/format",schemaPath:"#/properties/recordKey/properties/format/enum",keyword:"enum",params:{allowedValues: schema23.properties.recordKey.properties.format.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
if(data.many !== undefined){
if(typeof data.many !== "boolean"){
const err19 = {instancePath:instancePath+"/many",schemaPath:"#/properties/many/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.freshness !== undefined){
let data14 = data.freshness;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.maxAge === undefined){
const err20 = {instancePath:instancePath+"/freshness",schemaPath:"#/properties/freshness/required",keyword:"required",params:{missingProperty: "maxAge"},message:"must have required property '"+"maxAge"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key3 in data14){
if(!((((((key3 === "maxAge") || (key3 === "staleWhileRevalidate")) || (key3 === "staleIfError")) || (key3 === "noRecordMaxAge")) || (key3 === "observedAt")) || (key3 === "observedFormat"))){
const err21 = {instancePath:instancePath+"/freshness",schemaPath:"#/properties/freshness/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data14.maxAge !== undefined){
let data15 = data14.maxAge;
if(typeof data15 === "string"){
if(!pattern5.test(data15)){
const err22 = {instancePath:instancePath+"/freshness/maxAge",schemaPath:"#/properties/freshness/properties/maxAge/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(s|m|h|d)$"},message:"must match pattern \""+"^[0-9]{1,6}(s|m|h|d)$"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/freshness/maxAge",schemaPath:"#/properties/freshness/properties/maxAge/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data14.staleWhileRevalidate !== undefined){
let data16 = data14.staleWhileRevalidate;
if(typeof data16 === "string"){
if(!pattern5.test(data16)){
const err24 = {instancePath:instancePath+"/freshness/staleWhileRevalidate",schemaPath:"#/properties/freshness/properties/staleWhileRevalidate/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(s|m|h|d)$"},message:"must match pattern \""+"^[0-9]{1,6}(s|m|h|d)$"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/freshness/staleWhileRevalidate",schemaPath:"#/properties/freshness/properties/staleWhileRevalidate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data14.staleIfError !== undefined){
let data17 = data14.staleIfError;
if(typeof data17 === "string"){
if(!pattern5.test(data17)){
const err26 = {instancePath:instancePath+"/freshness/staleIfError",schemaPath:"#/properties/freshness/properties/staleIfError/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(s|m|h|d)$"},message:"must match pattern \""+"^[0-9]{1,6}(s|m|h|d)$"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/freshness/staleIfError",schemaPath:"#/properties/freshness/properties/staleIfError/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data14.noRecordMaxAge !== undefined){
let data18 = data14.noRecordMaxAge;
if(typeof data18 === "string"){
if(!pattern5.test(data18)){
const err28 = {instancePath:instancePath+"/freshness/noRecordMaxAge",schemaPath:"#/properties/freshness/properties/noRecordMaxAge/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(s|m|h|d)$"},message:"must match pattern \""+"^[0-9]{1,6}(s|m|h|d)$"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/freshness/noRecordMaxAge",schemaPath:"#/properties/freshness/properties/noRecordMaxAge/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data14.observedAt !== undefined){
if(!(validate66(data14.observedAt, {instancePath:instancePath+"/freshness/observedAt",parentData:data14,parentDataProperty:"observedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data14.observedFormat !== undefined){
let data20 = data14.observedFormat;
if(!((((((((data20 === "yyyy-MM-dd HH:mm:ss") || (data20 === "yyyyMMddHHmmss")) || (data20 === "yyyyMMdd")) || (data20 === "yyyy-MM-dd")) || (data20 === "yyyy/MM/dd")) || (data20 === "yyyy年MM月dd日")) || (data20 === "epochMs")) || (data20 === "epochS"))){
const err30 = {instancePath:instancePath+"/freshness/observedFormat",schemaPath:"#/properties/freshness/properties/observedFormat/enum",keyword:"enum",params:{allowedValues: schema23.properties.freshness.properties.observedFormat.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data14.observedAt !== undefined){
if(data14.observedFormat === undefined){
const err31 = {instancePath:instancePath+"/freshness",schemaPath:"#/properties/freshness/dependentRequired",keyword:"dependentRequired",params:{property: "observedAt",
    missingProperty: "observedFormat",
    depsCount: 1,
    deps: "observedFormat"},message:"must have property observedFormat when property observedAt is present"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/freshness",schemaPath:"#/properties/freshness/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.provides !== undefined){
let data21 = data.provides;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(Object.keys(data21).length < 1){
const err33 = {instancePath:instancePath+"/provides",schemaPath:"#/properties/provides/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key4 in data21){
if(!(pattern9.test(key4))){
if(!(validate70(data21[key4], {instancePath:instancePath+"/provides/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data21,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
for(const key5 in data21){
if(pattern9.test(key5)){
if(!(validate78(data21[key5], {instancePath:instancePath+"/provides/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data21,parentDataProperty:key5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
}
else {
const err34 = {instancePath:instancePath+"/provides",schemaPath:"#/properties/provides/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema37 = {"type":"object","additionalProperties":false,"required":["method","path"],"properties":{"method":{"enum":["GET","POST"]},"path":{"type":"string","pattern":"^/"},"query":{"type":"object","additionalProperties":{"type":"string"}},"headers":{"type":"object","additionalProperties":{"type":"string"}},"body":{}}};
const pattern12 = new RegExp("^/", "u");

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.path === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "method") || (key0 === "path")) || (key0 === "query")) || (key0 === "headers")) || (key0 === "body"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.method !== undefined){
let data0 = data.method;
if(!((data0 === "GET") || (data0 === "POST"))){
const err3 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema37.properties.method.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 === "string"){
if(!pattern12.test(data1)){
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(typeof data2[key1] !== "string"){
const err6 = {instancePath:instancePath+"/query/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/query/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.headers !== undefined){
let data4 = data.headers;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
if(typeof data4[key2] !== "string"){
const err8 = {instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema38 = {"type":"object","additionalProperties":false,"required":["path","body"],"properties":{"version":{"enum":["1.1","1.2"],"default":"1.1"},"path":{"type":"string","pattern":"^/"},"action":{"type":"string","pattern":"^[!#-~]*$"},"namespaces":{"type":"object","propertyNames":{"pattern":"^(?!soap$|[Xx][Mm][Ll])[A-Za-z][A-Za-z0-9]*$"},"additionalProperties":{"type":"string","minLength":1}},"header":{"type":"object"},"body":{"type":"object","minProperties":1}}};
const pattern14 = new RegExp("^[!#-~]*$", "u");
const pattern15 = new RegExp("^(?!soap$|[Xx][Mm][Ll])[A-Za-z][A-Za-z0-9]*$", "u");

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.body === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "version") || (key0 === "path")) || (key0 === "action")) || (key0 === "namespaces")) || (key0 === "header")) || (key0 === "body"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(!((data0 === "1.1") || (data0 === "1.2"))){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/enum",keyword:"enum",params:{allowedValues: schema38.properties.version.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 === "string"){
if(!pattern12.test(data1)){
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.action !== undefined){
let data2 = data.action;
if(typeof data2 === "string"){
if(!pattern14.test(data2)){
const err6 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/pattern",keyword:"pattern",params:{pattern: "^[!#-~]*$"},message:"must match pattern \""+"^[!#-~]*$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.namespaces !== undefined){
let data3 = data.namespaces;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
const _errs9 = errors;
if(typeof key1 === "string"){
if(!pattern15.test(key1)){
const err8 = {instancePath:instancePath+"/namespaces",schemaPath:"#/properties/namespaces/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?!soap$|[Xx][Mm][Ll])[A-Za-z][A-Za-z0-9]*$"},message:"must match pattern \""+"^(?!soap$|[Xx][Mm][Ll])[A-Za-z][A-Za-z0-9]*$"+"\"",propertyName:key1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid1 = _errs9 === errors;
if(!valid1){
const err9 = {instancePath:instancePath+"/namespaces",schemaPath:"#/properties/namespaces/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
for(const key2 in data3){
let data4 = data3[key2];
if(typeof data4 === "string"){
if(func1(data4) < 1){
const err10 = {instancePath:instancePath+"/namespaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/namespaces/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/namespaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/namespaces/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/namespaces",schemaPath:"#/properties/namespaces/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.header !== undefined){
let data5 = data.header;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err13 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.body !== undefined){
let data6 = data.body;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length < 1){
const err14 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema39 = {"type":"object","additionalProperties":false,"required":["query","variables"],"properties":{"path":{"type":"string","pattern":"^/"},"query":{"type":"string","minLength":1,"maxLength":20000},"variables":{"type":"object"}}};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.variables === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "variables"},message:"must have required property '"+"variables"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "query")) || (key0 === "variables"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.query !== undefined){
let data1 = data.query;
if(typeof data1 === "string"){
if(func1(data1) > 20000){
const err5 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func1(data1) < 1){
const err6 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.variables !== undefined){
let data2 = data.variables;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err8 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema40 = {"type":"object","additionalProperties":false,"required":["statement"],"properties":{"statement":{"type":"string","pattern":"^\\s*[Ss][Ee][Ll][Ee][Cc][Tt]\\s","maxLength":10000}}};
const pattern17 = new RegExp("^\\s*[Ss][Ee][Ll][Ee][Cc][Tt]\\s", "u");

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.statement === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "statement"},message:"must have required property '"+"statement"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "statement")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.statement !== undefined){
let data0 = data.statement;
if(typeof data0 === "string"){
if(func1(data0) > 10000){
const err2 = {instancePath:instancePath+"/statement",schemaPath:"#/properties/statement/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern17.test(data0)){
const err3 = {instancePath:instancePath+"/statement",schemaPath:"#/properties/statement/pattern",keyword:"pattern",params:{pattern: "^\\s*[Ss][Ee][Ll][Ee][Cc][Tt]\\s"},message:"must match pattern \""+"^\\s*[Ss][Ee][Ll][Ee][Cc][Tt]\\s"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/statement",schemaPath:"#/properties/statement/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema41 = {"type":"object","additionalProperties":false,"required":["file"],"properties":{"file":{"type":"string","pattern":"^[A-Za-z0-9_\\u4e00-\\u9fff][A-Za-z0-9_.\\u4e00-\\u9fff-]*$"},"encoding":{"enum":["utf-8","gb18030"],"default":"utf-8"},"delimiter":{"type":"string","pattern":"^[^\"\\r\\n]$","default":","},"leastRows":{"type":"string","pattern":"^(100|[1-9]?[0-9])%$","default":"50%"}}};
const pattern18 = new RegExp("^[A-Za-z0-9_\\u4e00-\\u9fff][A-Za-z0-9_.\\u4e00-\\u9fff-]*$", "u");
const pattern19 = new RegExp("^[^\"\\r\\n]$", "u");
const pattern20 = new RegExp("^(100|[1-9]?[0-9])%$", "u");

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate111.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "file") || (key0 === "encoding")) || (key0 === "delimiter")) || (key0 === "leastRows"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.file !== undefined){
let data0 = data.file;
if(typeof data0 === "string"){
if(!pattern18.test(data0)){
const err2 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_\\u4e00-\\u9fff][A-Za-z0-9_.\\u4e00-\\u9fff-]*$"},message:"must match pattern \""+"^[A-Za-z0-9_\\u4e00-\\u9fff][A-Za-z0-9_.\\u4e00-\\u9fff-]*$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.encoding !== undefined){
let data1 = data.encoding;
if(!((data1 === "utf-8") || (data1 === "gb18030"))){
const err4 = {instancePath:instancePath+"/encoding",schemaPath:"#/properties/encoding/enum",keyword:"enum",params:{allowedValues: schema41.properties.encoding.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.delimiter !== undefined){
let data2 = data.delimiter;
if(typeof data2 === "string"){
if(!pattern19.test(data2)){
const err5 = {instancePath:instancePath+"/delimiter",schemaPath:"#/properties/delimiter/pattern",keyword:"pattern",params:{pattern: "^[^\"\\r\\n]$"},message:"must match pattern \""+"^[^\"\\r\\n]$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/delimiter",schemaPath:"#/properties/delimiter/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.leastRows !== undefined){
let data3 = data.leastRows;
if(typeof data3 === "string"){
if(!pattern20.test(data3)){
const err7 = {instancePath:instancePath+"/leastRows",schemaPath:"#/properties/leastRows/pattern",keyword:"pattern",params:{pattern: "^(100|[1-9]?[0-9])%$"},message:"must match pattern \""+"^(100|[1-9]?[0-9])%$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/leastRows",schemaPath:"#/properties/leastRows/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate116.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 2000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}
validate116.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema43 = {"type":"object","additionalProperties":false,"required":["proves","key","request","outcome"],"properties":{"proves":{"enum":["GUARDIAN","SPOUSE","LEGAL_REPRESENTATIVE","OFFICER"]},"key":{"$ref":"#/$defs/key"},"request":{"type":"object"},"outcome":{"type":"object","additionalProperties":false,"required":["proved","unproved"],"properties":{"proved":{"$ref":"#/$defs/condition"},"unproved":{"$ref":"#/$defs/condition"}}}}};

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate121.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.proves === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "proves"},message:"must have required property '"+"proves"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.key === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.request === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request"},message:"must have required property '"+"request"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.outcome === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "proves") || (key0 === "key")) || (key0 === "request")) || (key0 === "outcome"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.proves !== undefined){
let data0 = data.proves;
if(!((((data0 === "GUARDIAN") || (data0 === "SPOUSE")) || (data0 === "LEGAL_REPRESENTATIVE")) || (data0 === "OFFICER"))){
const err5 = {instancePath:instancePath+"/proves",schemaPath:"#/properties/proves/enum",keyword:"enum",params:{allowedValues: schema43.properties.proves.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.key !== undefined){
if(!(validate54(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.request !== undefined){
let data2 = data.request;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err6 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.outcome !== undefined){
let data3 = data.outcome;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.proved === undefined){
const err7 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/required",keyword:"required",params:{missingProperty: "proved"},message:"must have required property '"+"proved"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.unproved === undefined){
const err8 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/required",keyword:"required",params:{missingProperty: "unproved"},message:"must have required property '"+"unproved"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "proved") || (key1 === "unproved"))){
const err9 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.proved !== undefined){
if(!(validate61(data3.proved, {instancePath:instancePath+"/outcome/proved",parentData:data3,parentDataProperty:"proved",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data3.unproved !== undefined){
if(!(validate61(data3.unproved, {instancePath:instancePath+"/outcome/unproved",parentData:data3,parentDataProperty:"unproved",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}
validate121.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"type":"object","additionalProperties":false,"required":["outcome","byHolder","byNumber","byIdentifier","byCode","verify","verifyFile","rendition"],"properties":{"outcome":{"type":"object","additionalProperties":false,"required":["ok"],"properties":{"ok":{"$ref":"#/$defs/condition"},"noRecord":{"$ref":"#/$defs/condition"},"throttled":{"$ref":"#/$defs/condition"},"busy":{"$ref":"#/$defs/condition"}}},"byHolder":{"type":"object","additionalProperties":false,"required":["request","from","fields"],"properties":{"request":{"$ref":"#/$defs/httpRequest"},"from":{"$ref":"#/$defs/path"},"fields":{"type":"object","additionalProperties":false,"required":["holder"],"properties":{"holder":{"$ref":"#/$defs/path"},"face":{"$ref":"#/$defs/path"}}}}},"byNumber":{"type":"object","additionalProperties":false,"required":["request","from","fields"],"properties":{"request":{"$ref":"#/$defs/httpRequest"},"from":{"$ref":"#/$defs/path"},"fields":{"type":"object","additionalProperties":false,"required":["holder"],"properties":{"holder":{"$ref":"#/$defs/path"},"face":{"$ref":"#/$defs/path"}}}}},"byIdentifier":{"type":"object","additionalProperties":false,"required":["request","from","fields"],"properties":{"request":{"$ref":"#/$defs/httpRequest"},"from":{"$ref":"#/$defs/path"},"fields":{"type":"object","additionalProperties":false,"required":["holder"],"properties":{"holder":{"$ref":"#/$defs/path"},"face":{"$ref":"#/$defs/path"}}}}},"byCode":{"type":"object","additionalProperties":false,"required":["request","from","fields"],"properties":{"request":{"$ref":"#/$defs/httpRequest"},"from":{"$ref":"#/$defs/path"},"fields":{"type":"object","additionalProperties":false,"required":["holder"],"properties":{"holder":{"$ref":"#/$defs/path"},"face":{"$ref":"#/$defs/path"}}}}},"verify":{"type":"object","additionalProperties":false,"required":["request","from"],"properties":{"request":{"$ref":"#/$defs/httpRequest"},"from":{"$ref":"#/$defs/path"}}},"verifyFile":{"type":"object","additionalProperties":false,"required":["request","from","codes"],"properties":{"request":{"$ref":"#/$defs/httpRequest"},"from":{"$ref":"#/$defs/path"},"codes":{"type":"object","minProperties":1,"additionalProperties":{"enum":["MATCH","MISMATCH"]}}}},"rendition":{"type":"object","additionalProperties":false,"required":["request","from","fields"],"properties":{"request":{"$ref":"#/$defs/httpRequest"},"from":{"$ref":"#/$defs/path"},"fields":{"type":"object","additionalProperties":false,"required":["url","expiresAt","digest","mediaType"],"properties":{"url":{"$ref":"#/$defs/path"},"expiresAt":{"$ref":"#/$defs/path"},"digest":{"$ref":"#/$defs/path"},"mediaType":{"$ref":"#/$defs/path"}}}}},"statistics":{"type":"object","additionalProperties":false,"required":["request","from","fields"],"properties":{"request":{"$ref":"#/$defs/httpRequest"},"from":{"$ref":"#/$defs/path"},"fields":{"type":"object","additionalProperties":false,"required":["type","issued","valid"],"properties":{"type":{"$ref":"#/$defs/path"},"issued":{"$ref":"#/$defs/path"},"valid":{"$ref":"#/$defs/path"}}}}}}};

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate126.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outcome === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.byHolder === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "byHolder"},message:"must have required property '"+"byHolder"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.byNumber === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "byNumber"},message:"must have required property '"+"byNumber"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.byIdentifier === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "byIdentifier"},message:"must have required property '"+"byIdentifier"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.byCode === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "byCode"},message:"must have required property '"+"byCode"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.verify === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verify"},message:"must have required property '"+"verify"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.verifyFile === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verifyFile"},message:"must have required property '"+"verifyFile"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.rendition === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rendition"},message:"must have required property '"+"rendition"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func5.call(schema44.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.outcome !== undefined){
let data0 = data.outcome;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.ok === undefined){
const err9 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/required",keyword:"required",params:{missingProperty: "ok"},message:"must have required property '"+"ok"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data0){
if(!((((key1 === "ok") || (key1 === "noRecord")) || (key1 === "throttled")) || (key1 === "busy"))){
const err10 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.ok !== undefined){
if(!(validate61(data0.ok, {instancePath:instancePath+"/outcome/ok",parentData:data0,parentDataProperty:"ok",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data0.noRecord !== undefined){
if(!(validate61(data0.noRecord, {instancePath:instancePath+"/outcome/noRecord",parentData:data0,parentDataProperty:"noRecord",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data0.throttled !== undefined){
if(!(validate61(data0.throttled, {instancePath:instancePath+"/outcome/throttled",parentData:data0,parentDataProperty:"throttled",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data0.busy !== undefined){
if(!(validate61(data0.busy, {instancePath:instancePath+"/outcome/busy",parentData:data0,parentDataProperty:"busy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.byHolder !== undefined){
let data5 = data.byHolder;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.request === undefined){
const err12 = {instancePath:instancePath+"/byHolder",schemaPath:"#/properties/byHolder/required",keyword:"required",params:{missingProperty: "request"},message:"must have required property '"+"request"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5.from === undefined){
const err13 = {instancePath:instancePath+"/byHolder",schemaPath:"#/properties/byHolder/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data5.fields === undefined){
const err14 = {instancePath:instancePath+"/byHolder",schemaPath:"#/properties/byHolder/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key2 in data5){
if(!(((key2 === "request") || (key2 === "from")) || (key2 === "fields"))){
const err15 = {instancePath:instancePath+"/byHolder",schemaPath:"#/properties/byHolder/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data5.request !== undefined){
if(!(validate99(data5.request, {instancePath:instancePath+"/byHolder/request",parentData:data5,parentDataProperty:"request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data5.from !== undefined){
if(!(validate66(data5.from, {instancePath:instancePath+"/byHolder/from",parentData:data5,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data5.fields !== undefined){
let data8 = data5.fields;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.holder === undefined){
const err16 = {instancePath:instancePath+"/byHolder/fields",schemaPath:"#/properties/byHolder/properties/fields/required",keyword:"required",params:{missingProperty: "holder"},message:"must have required property '"+"holder"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key3 in data8){
if(!((key3 === "holder") || (key3 === "face"))){
const err17 = {instancePath:instancePath+"/byHolder/fields",schemaPath:"#/properties/byHolder/properties/fields/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data8.holder !== undefined){
if(!(validate66(data8.holder, {instancePath:instancePath+"/byHolder/fields/holder",parentData:data8,parentDataProperty:"holder",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data8.face !== undefined){
if(!(validate66(data8.face, {instancePath:instancePath+"/byHolder/fields/face",parentData:data8,parentDataProperty:"face",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/byHolder/fields",schemaPath:"#/properties/byHolder/properties/fields/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/byHolder",schemaPath:"#/properties/byHolder/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.byNumber !== undefined){
let data11 = data.byNumber;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.request === undefined){
const err20 = {instancePath:instancePath+"/byNumber",schemaPath:"#/properties/byNumber/required",keyword:"required",params:{missingProperty: "request"},message:"must have required property '"+"request"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data11.from === undefined){
const err21 = {instancePath:instancePath+"/byNumber",schemaPath:"#/properties/byNumber/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data11.fields === undefined){
const err22 = {instancePath:instancePath+"/byNumber",schemaPath:"#/properties/byNumber/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key4 in data11){
if(!(((key4 === "request") || (key4 === "from")) || (key4 === "fields"))){
const err23 = {instancePath:instancePath+"/byNumber",schemaPath:"#/properties/byNumber/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data11.request !== undefined){
if(!(validate99(data11.request, {instancePath:instancePath+"/byNumber/request",parentData:data11,parentDataProperty:"request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data11.from !== undefined){
if(!(validate66(data11.from, {instancePath:instancePath+"/byNumber/from",parentData:data11,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data11.fields !== undefined){
let data14 = data11.fields;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.holder === undefined){
const err24 = {instancePath:instancePath+"/byNumber/fields",schemaPath:"#/properties/byNumber/properties/fields/required",keyword:"required",params:{missingProperty: "holder"},message:"must have required property '"+"holder"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key5 in data14){
if(!((key5 === "holder") || (key5 === "face"))){
const err25 = {instancePath:instancePath+"/byNumber/fields",schemaPath:"#/properties/byNumber/properties/fields/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data14.holder !== undefined){
if(!(validate66(data14.holder, {instancePath:instancePath+"/byNumber/fields/holder",parentData:data14,parentDataProperty:"holder",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data14.face !== undefined){
if(!(validate66(data14.face, {instancePath:instancePath+"/byNumber/fields/face",parentData:data14,parentDataProperty:"face",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/byNumber/fields",schemaPath:"#/properties/byNumber/properties/fields/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/byNumber",schemaPath:"#/properties/byNumber/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.byIdentifier !== undefined){
let data17 = data.byIdentifier;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.request === undefined){
const err28 = {instancePath:instancePath+"/byIdentifier",schemaPath:"#/properties/byIdentifier/required",keyword:"required",params:{missingProperty: "request"},message:"must have required property '"+"request"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data17.from === undefined){
const err29 = {instancePath:instancePath+"/byIdentifier",schemaPath:"#/properties/byIdentifier/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data17.fields === undefined){
const err30 = {instancePath:instancePath+"/byIdentifier",schemaPath:"#/properties/byIdentifier/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key6 in data17){
if(!(((key6 === "request") || (key6 === "from")) || (key6 === "fields"))){
const err31 = {instancePath:instancePath+"/byIdentifier",schemaPath:"#/properties/byIdentifier/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data17.request !== undefined){
if(!(validate99(data17.request, {instancePath:instancePath+"/byIdentifier/request",parentData:data17,parentDataProperty:"request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data17.from !== undefined){
if(!(validate66(data17.from, {instancePath:instancePath+"/byIdentifier/from",parentData:data17,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data17.fields !== undefined){
let data20 = data17.fields;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.holder === undefined){
const err32 = {instancePath:instancePath+"/byIdentifier/fields",schemaPath:"#/properties/byIdentifier/properties/fields/required",keyword:"required",params:{missingProperty: "holder"},message:"must have required property '"+"holder"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key7 in data20){
if(!((key7 === "holder") || (key7 === "face"))){
const err33 = {instancePath:instancePath+"/byIdentifier/fields",schemaPath:"#/properties/byIdentifier/properties/fields/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data20.holder !== undefined){
if(!(validate66(data20.holder, {instancePath:instancePath+"/byIdentifier/fields/holder",parentData:data20,parentDataProperty:"holder",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data20.face !== undefined){
if(!(validate66(data20.face, {instancePath:instancePath+"/byIdentifier/fields/face",parentData:data20,parentDataProperty:"face",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
const err34 = {instancePath:instancePath+"/byIdentifier/fields",schemaPath:"#/properties/byIdentifier/properties/fields/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/byIdentifier",schemaPath:"#/properties/byIdentifier/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.byCode !== undefined){
let data23 = data.byCode;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.request === undefined){
const err36 = {instancePath:instancePath+"/byCode",schemaPath:"#/properties/byCode/required",keyword:"required",params:{missingProperty: "request"},message:"must have required property '"+"request"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data23.from === undefined){
const err37 = {instancePath:instancePath+"/byCode",schemaPath:"#/properties/byCode/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data23.fields === undefined){
const err38 = {instancePath:instancePath+"/byCode",schemaPath:"#/properties/byCode/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key8 in data23){
if(!(((key8 === "request") || (key8 === "from")) || (key8 === "fields"))){
const err39 = {instancePath:instancePath+"/byCode",schemaPath:"#/properties/byCode/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data23.request !== undefined){
if(!(validate99(data23.request, {instancePath:instancePath+"/byCode/request",parentData:data23,parentDataProperty:"request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data23.from !== undefined){
if(!(validate66(data23.from, {instancePath:instancePath+"/byCode/from",parentData:data23,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data23.fields !== undefined){
let data26 = data23.fields;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.holder === undefined){
const err40 = {instancePath:instancePath+"/byCode/fields",schemaPath:"#/properties/byCode/properties/fields/required",keyword:"required",params:{missingProperty: "holder"},message:"must have required property '"+"holder"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
for(const key9 in data26){
if(!((key9 === "holder") || (key9 === "face"))){
const err41 = {instancePath:instancePath+"/byCode/fields",schemaPath:"#/properties/byCode/properties/fields/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data26.holder !== undefined){
if(!(validate66(data26.holder, {instancePath:instancePath+"/byCode/fields/holder",parentData:data26,parentDataProperty:"holder",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data26.face !== undefined){
if(!(validate66(data26.face, {instancePath:instancePath+"/byCode/fields/face",parentData:data26,parentDataProperty:"face",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
const err42 = {instancePath:instancePath+"/byCode/fields",schemaPath:"#/properties/byCode/properties/fields/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/byCode",schemaPath:"#/properties/byCode/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.verify !== undefined){
let data29 = data.verify;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.request === undefined){
const err44 = {instancePath:instancePath+"/verify",schemaPath:"#/properties/verify/required",keyword:"required",params:{missingProperty: "request"},message:"must have required property '"+"request"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data29.from === undefined){
const err45 = {instancePath:instancePath+"/verify",schemaPath:"#/properties/verify/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
for(const key10 in data29){
if(!((key10 === "request") || (key10 === "from"))){
const err46 = {instancePath:instancePath+"/verify",schemaPath:"#/properties/verify/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data29.request !== undefined){
if(!(validate99(data29.request, {instancePath:instancePath+"/verify/request",parentData:data29,parentDataProperty:"request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data29.from !== undefined){
if(!(validate66(data29.from, {instancePath:instancePath+"/verify/from",parentData:data29,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
const err47 = {instancePath:instancePath+"/verify",schemaPath:"#/properties/verify/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.verifyFile !== undefined){
let data32 = data.verifyFile;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.request === undefined){
const err48 = {instancePath:instancePath+"/verifyFile",schemaPath:"#/properties/verifyFile/required",keyword:"required",params:{missingProperty: "request"},message:"must have required property '"+"request"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data32.from === undefined){
const err49 = {instancePath:instancePath+"/verifyFile",schemaPath:"#/properties/verifyFile/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data32.codes === undefined){
const err50 = {instancePath:instancePath+"/verifyFile",schemaPath:"#/properties/verifyFile/required",keyword:"required",params:{missingProperty: "codes"},message:"must have required property '"+"codes"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key11 in data32){
if(!(((key11 === "request") || (key11 === "from")) || (key11 === "codes"))){
const err51 = {instancePath:instancePath+"/verifyFile",schemaPath:"#/properties/verifyFile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data32.request !== undefined){
if(!(validate99(data32.request, {instancePath:instancePath+"/verifyFile/request",parentData:data32,parentDataProperty:"request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data32.from !== undefined){
if(!(validate66(data32.from, {instancePath:instancePath+"/verifyFile/from",parentData:data32,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data32.codes !== undefined){
let data35 = data32.codes;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(Object.keys(data35).length < 1){
const err52 = {instancePath:instancePath+"/verifyFile/codes",schemaPath:"#/properties/verifyFile/properties/codes/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key12 in data35){
let data36 = data35[key12];
if(!((data36 === "MATCH") || (data36 === "MISMATCH"))){
const err53 = {instancePath:instancePath+"/verifyFile/codes/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/verifyFile/properties/codes/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema44.properties.verifyFile.properties.codes.additionalProperties.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/verifyFile/codes",schemaPath:"#/properties/verifyFile/properties/codes/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/verifyFile",schemaPath:"#/properties/verifyFile/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.rendition !== undefined){
let data37 = data.rendition;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.request === undefined){
const err56 = {instancePath:instancePath+"/rendition",schemaPath:"#/properties/rendition/required",keyword:"required",params:{missingProperty: "request"},message:"must have required property '"+"request"+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data37.from === undefined){
const err57 = {instancePath:instancePath+"/rendition",schemaPath:"#/properties/rendition/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data37.fields === undefined){
const err58 = {instancePath:instancePath+"/rendition",schemaPath:"#/properties/rendition/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
for(const key13 in data37){
if(!(((key13 === "request") || (key13 === "from")) || (key13 === "fields"))){
const err59 = {instancePath:instancePath+"/rendition",schemaPath:"#/properties/rendition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data37.request !== undefined){
if(!(validate99(data37.request, {instancePath:instancePath+"/rendition/request",parentData:data37,parentDataProperty:"request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data37.from !== undefined){
if(!(validate66(data37.from, {instancePath:instancePath+"/rendition/from",parentData:data37,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data37.fields !== undefined){
let data40 = data37.fields;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.url === undefined){
const err60 = {instancePath:instancePath+"/rendition/fields",schemaPath:"#/properties/rendition/properties/fields/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data40.expiresAt === undefined){
const err61 = {instancePath:instancePath+"/rendition/fields",schemaPath:"#/properties/rendition/properties/fields/required",keyword:"required",params:{missingProperty: "expiresAt"},message:"must have required property '"+"expiresAt"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data40.digest === undefined){
const err62 = {instancePath:instancePath+"/rendition/fields",schemaPath:"#/properties/rendition/properties/fields/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data40.mediaType === undefined){
const err63 = {instancePath:instancePath+"/rendition/fields",schemaPath:"#/properties/rendition/properties/fields/required",keyword:"required",params:{missingProperty: "mediaType"},message:"must have required property '"+"mediaType"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
for(const key14 in data40){
if(!((((key14 === "url") || (key14 === "expiresAt")) || (key14 === "digest")) || (key14 === "mediaType"))){
const err64 = {instancePath:instancePath+"/rendition/fields",schemaPath:"#/properties/rendition/properties/fields/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data40.url !== undefined){
if(!(validate66(data40.url, {instancePath:instancePath+"/rendition/fields/url",parentData:data40,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data40.expiresAt !== undefined){
if(!(validate66(data40.expiresAt, {instancePath:instancePath+"/rendition/fields/expiresAt",parentData:data40,parentDataProperty:"expiresAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data40.digest !== undefined){
if(!(validate66(data40.digest, {instancePath:instancePath+"/rendition/fields/digest",parentData:data40,parentDataProperty:"digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data40.mediaType !== undefined){
if(!(validate66(data40.mediaType, {instancePath:instancePath+"/rendition/fields/mediaType",parentData:data40,parentDataProperty:"mediaType",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
const err65 = {instancePath:instancePath+"/rendition/fields",schemaPath:"#/properties/rendition/properties/fields/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/rendition",schemaPath:"#/properties/rendition/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.statistics !== undefined){
let data45 = data.statistics;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.request === undefined){
const err67 = {instancePath:instancePath+"/statistics",schemaPath:"#/properties/statistics/required",keyword:"required",params:{missingProperty: "request"},message:"must have required property '"+"request"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data45.from === undefined){
const err68 = {instancePath:instancePath+"/statistics",schemaPath:"#/properties/statistics/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data45.fields === undefined){
const err69 = {instancePath:instancePath+"/statistics",schemaPath:"#/properties/statistics/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
for(const key15 in data45){
if(!(((key15 === "request") || (key15 === "from")) || (key15 === "fields"))){
const err70 = {instancePath:instancePath+"/statistics",schemaPath:"#/properties/statistics/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data45.request !== undefined){
if(!(validate99(data45.request, {instancePath:instancePath+"/statistics/request",parentData:data45,parentDataProperty:"request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data45.from !== undefined){
if(!(validate66(data45.from, {instancePath:instancePath+"/statistics/from",parentData:data45,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data45.fields !== undefined){
let data48 = data45.fields;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.type === undefined){
const err71 = {instancePath:instancePath+"/statistics/fields",schemaPath:"#/properties/statistics/properties/fields/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data48.issued === undefined){
const err72 = {instancePath:instancePath+"/statistics/fields",schemaPath:"#/properties/statistics/properties/fields/required",keyword:"required",params:{missingProperty: "issued"},message:"must have required property '"+"issued"+"'"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data48.valid === undefined){
const err73 = {instancePath:instancePath+"/statistics/fields",schemaPath:"#/properties/statistics/properties/fields/required",keyword:"required",params:{missingProperty: "valid"},message:"must have required property '"+"valid"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
for(const key16 in data48){
if(!(((key16 === "type") || (key16 === "issued")) || (key16 === "valid"))){
const err74 = {instancePath:instancePath+"/statistics/fields",schemaPath:"#/properties/statistics/properties/fields/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data48.type !== undefined){
if(!(validate66(data48.type, {instancePath:instancePath+"/statistics/fields/type",parentData:data48,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data48.issued !== undefined){
if(!(validate66(data48.issued, {instancePath:instancePath+"/statistics/fields/issued",parentData:data48,parentDataProperty:"issued",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data48.valid !== undefined){
if(!(validate66(data48.valid, {instancePath:instancePath+"/statistics/fields/valid",parentData:data48,parentDataProperty:"valid",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
const err75 = {instancePath:instancePath+"/statistics/fields",schemaPath:"#/properties/statistics/properties/fields/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/statistics",schemaPath:"#/properties/statistics/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}
validate126.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern21 = new RegExp("^(?!annex\\.)[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)*$", "u");
const pattern22 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$", "u");
const pattern23 = new RegExp("^[A-Za-z][A-Za-z0-9._-]{0,63}$", "u");
const pattern24 = new RegExp("^\\$\\{secret\\.[A-Za-z][A-Za-z0-9]*\\}$", "u");
const pattern29 = new RegExp("^SHA256:[A-Za-z0-9+/]{43}( SHA256:[A-Za-z0-9+/]{43})*$", "u");
const pattern30 = new RegExp("^[A-Za-z_][A-Za-z0-9_.]*$", "u");
const pattern31 = new RegExp("^[1-9][0-9]{0,6}(B|KiB|MiB)$", "u");
const pattern32 = new RegExp("^(((Mon|Tue|Wed|Thu|Fri|Sat|Sun) )?([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-3]):[0-5][0-9]|20[0-9]{2}-[0-1][0-9]-[0-3][0-9]T([01][0-9]|2[0-3]):[0-5][0-9]/20[0-9]{2}-[0-1][0-9]-[0-3][0-9]T([01][0-9]|2[0-3]):[0-5][0-9])$", "u");
const pattern34 = new RegExp("^[a-z][A-Za-z0-9]*$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:yidang:manifest" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.kind !== undefined){
if("manual" !== data.kind){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.operations === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "operations"},message:"must have required property '"+"operations"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.operations !== undefined){
let data1 = data.operations;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
if(!(validate53(data1[key0], {instancePath:instancePath+"/operations/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/operations",schemaPath:"#/allOf/0/then/properties/operations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.operations = true;
props0.kind = true;
}
ifClause0 = "then";
}
else {
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.endpoint === undefined){
const err4 = {instancePath,schemaPath:"#/allOf/0/else/required",keyword:"required",params:{missingProperty: "endpoint"},message:"must have required property '"+"endpoint"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.auth === undefined){
const err5 = {instancePath,schemaPath:"#/allOf/0/else/required",keyword:"required",params:{missingProperty: "auth"},message:"must have required property '"+"auth"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.limits === undefined){
const err6 = {instancePath,schemaPath:"#/allOf/0/else/required",keyword:"required",params:{missingProperty: "limits"},message:"must have required property '"+"limits"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.operations !== undefined){
let data3 = data.operations;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!(validate59(data3[key1], {instancePath:instancePath+"/operations/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/operations",schemaPath:"#/allOf/0/else/properties/operations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
var _valid0 = _errs10 === errors;
valid1 = _valid0;
if(valid1){
if(props0 !== true){
props0 = props0 || {};
props0.operations = true;
}
}
ifClause0 = "else";
}
if(!valid1){
const err8 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const _errs16 = errors;
let valid7 = true;
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.kind === undefined) && (missing1 = "kind")){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(data.kind !== undefined){
if("http-json" !== data.kind){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
var _valid1 = _errs17 === errors;
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.operations !== undefined){
let data6 = data.operations;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
let data7 = data6[key2];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.outcome === undefined){
const err11 = {instancePath:instancePath+"/operations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/1/then/properties/operations/additionalProperties/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data7.request !== undefined){
if(!(validate99(data7.request, {instancePath:instancePath+"/operations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/request",parentData:data7,parentDataProperty:"request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/operations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/1/then/properties/operations/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/operations",schemaPath:"#/allOf/1/then/properties/operations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.proofs !== undefined){
let data9 = data.proofs;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key3 in data9){
let data10 = data9[key3];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.request !== undefined){
if(!(validate99(data10.request, {instancePath:instancePath+"/proofs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/request",parentData:data10,parentDataProperty:"request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/proofs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/1/then/properties/proofs/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/proofs",schemaPath:"#/allOf/1/then/properties/proofs/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
var _valid1 = _errs19 === errors;
valid7 = _valid1;
if(valid7){
var props1 = {};
props1.operations = true;
props1.proofs = true;
props1.kind = true;
}
}
if(!valid7){
const err16 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs33 = errors;
let valid14 = true;
const _errs34 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.kind === undefined) && (missing2 = "kind")){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
if(data.kind !== undefined){
if("soap" !== data.kind){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
var _valid2 = _errs34 === errors;
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs36 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.operations !== undefined){
let data13 = data.operations;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key4 in data13){
let data14 = data13[key4];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.outcome === undefined){
const err19 = {instancePath:instancePath+"/operations/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/2/then/properties/operations/additionalProperties/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data14.request !== undefined){
if(!(validate102(data14.request, {instancePath:instancePath+"/operations/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/request",parentData:data14,parentDataProperty:"request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/operations/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/2/then/properties/operations/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/operations",schemaPath:"#/allOf/2/then/properties/operations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.proofs !== undefined){
let data16 = data.proofs;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key5 in data16){
let data17 = data16[key5];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.request !== undefined){
if(!(validate102(data17.request, {instancePath:instancePath+"/proofs/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/request",parentData:data17,parentDataProperty:"request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/proofs/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/2/then/properties/proofs/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/proofs",schemaPath:"#/allOf/2/then/properties/proofs/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
var _valid2 = _errs36 === errors;
valid14 = _valid2;
if(valid14){
var props2 = {};
props2.operations = true;
props2.proofs = true;
props2.kind = true;
}
}
if(!valid14){
const err24 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
const _errs50 = errors;
let valid21 = true;
const _errs51 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.kind === undefined) && (missing3 = "kind")){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
if(data.kind !== undefined){
if("graphql" !== data.kind){
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
var _valid3 = _errs51 === errors;
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs53 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.operations !== undefined){
let data20 = data.operations;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key6 in data20){
let data21 = data20[key6];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.outcome === undefined){
const err27 = {instancePath:instancePath+"/operations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/3/then/properties/operations/additionalProperties/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data21.request !== undefined){
if(!(validate105(data21.request, {instancePath:instancePath+"/operations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/request",parentData:data21,parentDataProperty:"request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/operations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/3/then/properties/operations/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/operations",schemaPath:"#/allOf/3/then/properties/operations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.proofs !== undefined){
let data23 = data.proofs;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key7 in data23){
let data24 = data23[key7];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.request !== undefined){
if(!(validate105(data24.request, {instancePath:instancePath+"/proofs/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/request",parentData:data24,parentDataProperty:"request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/proofs/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/3/then/properties/proofs/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/proofs",schemaPath:"#/allOf/3/then/properties/proofs/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
var _valid3 = _errs53 === errors;
valid21 = _valid3;
if(valid21){
var props3 = {};
props3.operations = true;
props3.proofs = true;
props3.kind = true;
}
}
if(!valid21){
const err32 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(props0 !== true && props3 !== undefined){
if(props3 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props3);
}
}
const _errs67 = errors;
let valid28 = true;
const _errs68 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.kind === undefined) && (missing4 = "kind")){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
else {
if(data.kind !== undefined){
if("sql" !== data.kind){
const err34 = {};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
}
var _valid4 = _errs68 === errors;
errors = _errs67;
if(vErrors !== null){
if(_errs67){
vErrors.length = _errs67;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs70 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.views === undefined){
const err35 = {instancePath,schemaPath:"#/allOf/4/then/required",keyword:"required",params:{missingProperty: "views"},message:"must have required property '"+"views"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data.operations !== undefined){
let data27 = data.operations;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key8 in data27){
let data28 = data27[key8];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.request !== undefined){
if(!(validate108(data28.request, {instancePath:instancePath+"/operations/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/request",parentData:data28,parentDataProperty:"request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
}
else {
const err36 = {instancePath:instancePath+"/operations/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/4/then/properties/operations/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/operations",schemaPath:"#/allOf/4/then/properties/operations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.proofs !== undefined){
let data30 = data.proofs;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key9 in data30){
let data31 = data30[key9];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.request !== undefined){
if(!(validate108(data31.request, {instancePath:instancePath+"/proofs/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/request",parentData:data31,parentDataProperty:"request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
}
else {
const err38 = {instancePath:instancePath+"/proofs/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/4/then/properties/proofs/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/proofs",schemaPath:"#/allOf/4/then/properties/proofs/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
var _valid4 = _errs70 === errors;
valid28 = _valid4;
if(valid28){
var props4 = {};
props4.operations = true;
props4.proofs = true;
props4.kind = true;
}
}
if(!valid28){
const err40 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(props0 !== true && props4 !== undefined){
if(props4 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props4);
}
}
const _errs84 = errors;
let valid35 = true;
const _errs85 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.kind === undefined) && (missing5 = "kind")){
const err41 = {};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
else {
if(data.kind !== undefined){
if("file-drop" !== data.kind){
const err42 = {};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
}
var _valid5 = _errs85 === errors;
errors = _errs84;
if(vErrors !== null){
if(_errs84){
vErrors.length = _errs84;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs87 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.operations !== undefined){
let data34 = data.operations;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key10 in data34){
let data35 = data34[key10];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.freshness === undefined){
const err43 = {instancePath:instancePath+"/operations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/5/then/properties/operations/additionalProperties/required",keyword:"required",params:{missingProperty: "freshness"},message:"must have required property '"+"freshness"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data35.request !== undefined){
if(!(validate111(data35.request, {instancePath:instancePath+"/operations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/request",parentData:data35,parentDataProperty:"request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
}
else {
const err44 = {instancePath:instancePath+"/operations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/5/then/properties/operations/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/operations",schemaPath:"#/allOf/5/then/properties/operations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.proofs !== undefined){
let data37 = data.proofs;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key11 in data37){
let data38 = data37[key11];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.request !== undefined){
if(!(validate111(data38.request, {instancePath:instancePath+"/proofs/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/request",parentData:data38,parentDataProperty:"request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
}
else {
const err46 = {instancePath:instancePath+"/proofs/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/5/then/properties/proofs/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/proofs",schemaPath:"#/allOf/5/then/properties/proofs/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
var _valid5 = _errs87 === errors;
valid35 = _valid5;
if(valid35){
var props5 = {};
props5.operations = true;
props5.proofs = true;
props5.kind = true;
}
}
if(!valid35){
const err48 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(props0 !== true && props5 !== undefined){
if(props5 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props5);
}
}
const _errs101 = errors;
let valid42 = true;
const _errs102 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.kind === undefined) && (missing6 = "kind")){
const err49 = {};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
else {
if(data.kind !== undefined){
if("license-platform" !== data.kind){
const err50 = {};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
}
var _valid6 = _errs102 === errors;
errors = _errs101;
if(vErrors !== null){
if(_errs101){
vErrors.length = _errs101;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs104 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.licenses === undefined){
const err51 = {instancePath,schemaPath:"#/allOf/6/then/required",keyword:"required",params:{missingProperty: "licenses"},message:"must have required property '"+"licenses"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data.operations !== undefined){
let data41 = data.operations;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key12 in data41){
let data42 = data41[key12];
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.outcome === undefined){
const err52 = {instancePath:instancePath+"/operations/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/6/then/properties/operations/additionalProperties/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data42.request !== undefined){
if(!(validate99(data42.request, {instancePath:instancePath+"/operations/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/request",parentData:data42,parentDataProperty:"request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
}
else {
const err53 = {instancePath:instancePath+"/operations/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/6/then/properties/operations/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/operations",schemaPath:"#/allOf/6/then/properties/operations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.proofs !== undefined){
let data44 = data.proofs;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key13 in data44){
let data45 = data44[key13];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.request !== undefined){
if(!(validate99(data45.request, {instancePath:instancePath+"/proofs/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/request",parentData:data45,parentDataProperty:"request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
}
else {
const err55 = {instancePath:instancePath+"/proofs/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/6/then/properties/proofs/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/proofs",schemaPath:"#/allOf/6/then/properties/proofs/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
var _valid6 = _errs104 === errors;
valid42 = _valid6;
if(valid42){
var props6 = {};
props6.operations = true;
props6.proofs = true;
props6.kind = true;
}
}
if(!valid42){
const err57 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(props0 !== true && props6 !== undefined){
if(props6 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props6);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.connector === undefined){
const err58 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "connector"},message:"must have required property '"+"connector"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data.name === undefined){
const err59 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data.department === undefined){
const err60 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "department"},message:"must have required property '"+"department"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data.tier === undefined){
const err61 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tier"},message:"must have required property '"+"tier"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data.route === undefined){
const err62 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "route"},message:"must have required property '"+"route"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data.kind === undefined){
const err63 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data.version === undefined){
const err64 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
for(const key14 in data){
if(!(func5.call(schema19.properties, key14))){
const err65 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.connector !== undefined){
let data47 = data.connector;
if(typeof data47 === "string"){
if(func1(data47) > 64){
const err66 = {instancePath:instancePath+"/connector",schemaPath:"#/properties/connector/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(!pattern21.test(data47)){
const err67 = {instancePath:instancePath+"/connector",schemaPath:"#/properties/connector/pattern",keyword:"pattern",params:{pattern: "^(?!annex\\.)[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)*$"},message:"must match pattern \""+"^(?!annex\\.)[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)*$"+"\""};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/connector",schemaPath:"#/properties/connector/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.system !== undefined){
let data48 = data.system;
if((!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))) && (data48 !== null)){
const err69 = {instancePath:instancePath+"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type: schema19.properties.system.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 1 || isNaN(data48)){
const err70 = {instancePath:instancePath+"/system",schemaPath:"#/properties/system/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
if(data.name !== undefined){
if(!(validate116(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(data.department !== undefined){
if(!(validate116(data.department, {instancePath:instancePath+"/department",parentData:data,parentDataProperty:"department",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(data.tier !== undefined){
let data51 = data.tier;
if(!((((data51 === "PROVINCIAL") || (data51 === "NATIONAL_VERTICAL")) || (data51 === "MUNICIPAL")) || (data51 === "DISTRICT"))){
const err71 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/enum",keyword:"enum",params:{allowedValues: schema19.properties.tier.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.route !== undefined){
let data52 = data.route;
if(!(((((data52 === "DIRECT") || (data52 === "VIA_PROVINCE")) || (data52 === "VIA_NATIONAL")) || (data52 === "VIA_LICENSE_PLATFORM")) || (data52 === "MANUAL"))){
const err72 = {instancePath:instancePath+"/route",schemaPath:"#/properties/route/enum",keyword:"enum",params:{allowedValues: schema19.properties.route.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.kind !== undefined){
let data53 = data.kind;
if(!(((((((data53 === "http-json") || (data53 === "soap")) || (data53 === "graphql")) || (data53 === "sql")) || (data53 === "file-drop")) || (data53 === "license-platform")) || (data53 === "manual"))){
const err73 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema19.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.version !== undefined){
let data54 = data.version;
if(typeof data54 === "string"){
if(!pattern22.test(data54)){
const err74 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$"+"\""};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.legalBasis !== undefined){
if(!(validate116(data.legalBasis, {instancePath:instancePath+"/legalBasis",parentData:data,parentDataProperty:"legalBasis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(data.endpoint !== undefined){
if(!(validate116(data.endpoint, {instancePath:instancePath+"/endpoint",parentData:data,parentDataProperty:"endpoint",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(data.auth !== undefined){
let data57 = data.auth;
const _errs134 = errors;
let valid51 = true;
const _errs135 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing7;
if((data57.profile === undefined) && (missing7 = "profile")){
const err76 = {};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
else {
if(data57.profile !== undefined){
if("basic" !== data57.profile){
const err77 = {};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
}
var _valid7 = _errs135 === errors;
errors = _errs134;
if(vErrors !== null){
if(_errs134){
vErrors.length = _errs134;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs137 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.user === undefined){
const err78 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/0/then/required",keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data57.password === undefined){
const err79 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/0/then/required",keyword:"required",params:{missingProperty: "password"},message:"must have required property '"+"password"+"'"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
var _valid7 = _errs137 === errors;
valid51 = _valid7;
}
if(!valid51){
const err80 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
const _errs139 = errors;
let valid53 = true;
const _errs140 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing8;
if((data57.profile === undefined) && (missing8 = "profile")){
const err81 = {};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
else {
if(data57.profile !== undefined){
if("hmac-header" !== data57.profile){
const err82 = {};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
}
var _valid8 = _errs140 === errors;
errors = _errs139;
if(vErrors !== null){
if(_errs139){
vErrors.length = _errs139;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs142 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.appId === undefined){
const err83 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/1/then/required",keyword:"required",params:{missingProperty: "appId"},message:"must have required property '"+"appId"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data57.key === undefined){
const err84 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/1/then/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
var _valid8 = _errs142 === errors;
valid53 = _valid8;
}
if(!valid53){
const err85 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
const _errs144 = errors;
let valid55 = true;
const _errs145 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing9;
if((data57.profile === undefined) && (missing9 = "profile")){
const err86 = {};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
else {
if(data57.profile !== undefined){
if("oauth2" !== data57.profile){
const err87 = {};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
}
var _valid9 = _errs145 === errors;
errors = _errs144;
if(vErrors !== null){
if(_errs144){
vErrors.length = _errs144;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs147 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.clientId === undefined){
const err88 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/2/then/required",keyword:"required",params:{missingProperty: "clientId"},message:"must have required property '"+"clientId"+"'"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data57.clientSecret === undefined){
const err89 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/2/then/required",keyword:"required",params:{missingProperty: "clientSecret"},message:"must have required property '"+"clientSecret"+"'"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
var _valid9 = _errs147 === errors;
valid55 = _valid9;
}
if(!valid55){
const err90 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
const _errs149 = errors;
let valid57 = true;
const _errs150 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing10;
if((data57.profile === undefined) && (missing10 = "profile")){
const err91 = {};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
else {
if(data57.profile !== undefined){
if("national-exchange" !== data57.profile){
const err92 = {};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
}
var _valid10 = _errs150 === errors;
errors = _errs149;
if(vErrors !== null){
if(_errs149){
vErrors.length = _errs149;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs152 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.rid === undefined){
const err93 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/3/then/required",keyword:"required",params:{missingProperty: "rid"},message:"must have required property '"+"rid"+"'"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data57.sid === undefined){
const err94 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/3/then/required",keyword:"required",params:{missingProperty: "sid"},message:"must have required property '"+"sid"+"'"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data57.appKey === undefined){
const err95 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/3/then/required",keyword:"required",params:{missingProperty: "appKey"},message:"must have required property '"+"appKey"+"'"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
var _valid10 = _errs152 === errors;
valid57 = _valid10;
}
if(!valid57){
const err96 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
const _errs154 = errors;
let valid59 = true;
const _errs155 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing11;
if((data57.profile === undefined) && (missing11 = "profile")){
const err97 = {};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
else {
if(data57.profile !== undefined){
if("ws-security" !== data57.profile){
const err98 = {};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
}
var _valid11 = _errs155 === errors;
errors = _errs154;
if(vErrors !== null){
if(_errs154){
vErrors.length = _errs154;
}
else {
vErrors = null;
}
}
if(_valid11){
const _errs157 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.user === undefined){
const err99 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/4/then/required",keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data57.password === undefined){
const err100 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/4/then/required",keyword:"required",params:{missingProperty: "password"},message:"must have required property '"+"password"+"'"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
var _valid11 = _errs157 === errors;
valid59 = _valid11;
}
if(!valid59){
const err101 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
const _errs159 = errors;
let valid61 = true;
const _errs160 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing12;
if((data57.profile === undefined) && (missing12 = "profile")){
const err102 = {};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
else {
if(data57.profile !== undefined){
if("mutual-tls" !== data57.profile){
const err103 = {};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
}
var _valid12 = _errs160 === errors;
errors = _errs159;
if(vErrors !== null){
if(_errs159){
vErrors.length = _errs159;
}
else {
vErrors = null;
}
}
if(_valid12){
const _errs162 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.certificate === undefined){
const err104 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/5/then/required",keyword:"required",params:{missingProperty: "certificate"},message:"must have required property '"+"certificate"+"'"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data57.privateKey === undefined){
const err105 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/5/then/required",keyword:"required",params:{missingProperty: "privateKey"},message:"must have required property '"+"privateKey"+"'"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
var _valid12 = _errs162 === errors;
valid61 = _valid12;
}
if(!valid61){
const err106 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
const _errs164 = errors;
let valid63 = true;
const _errs165 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing13;
if((data57.profile === undefined) && (missing13 = "profile")){
const err107 = {};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
else {
if(data57.profile !== undefined){
if("sm2-body" !== data57.profile){
const err108 = {};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
}
var _valid13 = _errs165 === errors;
errors = _errs164;
if(vErrors !== null){
if(_errs164){
vErrors.length = _errs164;
}
else {
vErrors = null;
}
}
if(_valid13){
const _errs167 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.publicKey === undefined){
const err109 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/6/then/required",keyword:"required",params:{missingProperty: "publicKey"},message:"must have required property '"+"publicKey"+"'"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data57.privateKey === undefined){
const err110 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/6/then/required",keyword:"required",params:{missingProperty: "privateKey"},message:"must have required property '"+"privateKey"+"'"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
var _valid13 = _errs167 === errors;
valid63 = _valid13;
}
if(!valid63){
const err111 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
const _errs169 = errors;
let valid65 = true;
const _errs170 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing14;
if((data57.profile === undefined) && (missing14 = "profile")){
const err112 = {};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
else {
if(data57.profile !== undefined){
if("ssh" !== data57.profile){
const err113 = {};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
}
var _valid14 = _errs170 === errors;
errors = _errs169;
if(vErrors !== null){
if(_errs169){
vErrors.length = _errs169;
}
else {
vErrors = null;
}
}
if(_valid14){
const _errs172 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.user === undefined){
const err114 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/required",keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data57.hostKey === undefined){
const err115 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/required",keyword:"required",params:{missingProperty: "hostKey"},message:"must have required property '"+"hostKey"+"'"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
var _valid14 = _errs172 === errors;
valid65 = _valid14;
}
if(!valid65){
const err116 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
const _errs174 = errors;
let valid67 = true;
const _errs175 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing15;
if((data57.profile === undefined) && (missing15 = "profile")){
const err117 = {};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
else {
if(data57.profile !== undefined){
if("yidang" !== data57.profile){
const err118 = {};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
}
var _valid15 = _errs175 === errors;
errors = _errs174;
if(vErrors !== null){
if(_errs174){
vErrors.length = _errs174;
}
else {
vErrors = null;
}
}
if(_valid15){
const _errs177 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.client === undefined){
const err119 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/8/then/required",keyword:"required",params:{missingProperty: "client"},message:"must have required property '"+"client"+"'"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data57.privateKey === undefined){
const err120 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/8/then/required",keyword:"required",params:{missingProperty: "privateKey"},message:"must have required property '"+"privateKey"+"'"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
var _valid15 = _errs177 === errors;
valid67 = _valid15;
}
if(!valid67){
const err121 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/8/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.profile === undefined){
const err122 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/required",keyword:"required",params:{missingProperty: "profile"},message:"must have required property '"+"profile"+"'"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
for(const key15 in data57){
if(!(func5.call(schema19.properties.auth.properties, key15))){
const err123 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data57.profile !== undefined){
let data67 = data57.profile;
if(!((((((((((data67 === "none") || (data67 === "basic")) || (data67 === "hmac-header")) || (data67 === "oauth2")) || (data67 === "national-exchange")) || (data67 === "ws-security")) || (data67 === "mutual-tls")) || (data67 === "sm2-body")) || (data67 === "ssh")) || (data67 === "yidang"))){
const err124 = {instancePath:instancePath+"/auth/profile",schemaPath:"#/properties/auth/properties/profile/enum",keyword:"enum",params:{allowedValues: schema19.properties.auth.properties.profile.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data57.client !== undefined){
let data68 = data57.client;
if(typeof data68 === "string"){
if(!pattern23.test(data68)){
const err125 = {instancePath:instancePath+"/auth/client",schemaPath:"#/properties/auth/properties/client/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/auth/client",schemaPath:"#/properties/auth/properties/client/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data57.audience !== undefined){
let data69 = data57.audience;
if(typeof data69 === "string"){
if(func1(data69) < 1){
const err127 = {instancePath:instancePath+"/auth/audience",schemaPath:"#/properties/auth/properties/audience/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
else {
const err128 = {instancePath:instancePath+"/auth/audience",schemaPath:"#/properties/auth/properties/audience/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data57.appId !== undefined){
let data70 = data57.appId;
if(typeof data70 === "string"){
if(func1(data70) < 1){
const err129 = {instancePath:instancePath+"/auth/appId",schemaPath:"#/properties/auth/properties/appId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/auth/appId",schemaPath:"#/properties/auth/properties/appId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data57.key !== undefined){
let data71 = data57.key;
if(typeof data71 === "string"){
if(!pattern24.test(data71)){
const err131 = {instancePath:instancePath+"/auth/key",schemaPath:"#/properties/auth/properties/key/pattern",keyword:"pattern",params:{pattern: "^\\$\\{secret\\.[A-Za-z][A-Za-z0-9]*\\}$"},message:"must match pattern \""+"^\\$\\{secret\\.[A-Za-z][A-Za-z0-9]*\\}$"+"\""};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/auth/key",schemaPath:"#/properties/auth/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data57.user !== undefined){
let data72 = data57.user;
if(typeof data72 === "string"){
if(func1(data72) < 1){
const err133 = {instancePath:instancePath+"/auth/user",schemaPath:"#/properties/auth/properties/user/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/auth/user",schemaPath:"#/properties/auth/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data57.password !== undefined){
let data73 = data57.password;
if(typeof data73 === "string"){
if(!pattern24.test(data73)){
const err135 = {instancePath:instancePath+"/auth/password",schemaPath:"#/properties/auth/properties/password/pattern",keyword:"pattern",params:{pattern: "^\\$\\{secret\\.[A-Za-z][A-Za-z0-9]*\\}$"},message:"must match pattern \""+"^\\$\\{secret\\.[A-Za-z][A-Za-z0-9]*\\}$"+"\""};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/auth/password",schemaPath:"#/properties/auth/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data57.clientId !== undefined){
let data74 = data57.clientId;
if(typeof data74 === "string"){
if(func1(data74) < 1){
const err137 = {instancePath:instancePath+"/auth/clientId",schemaPath:"#/properties/auth/properties/clientId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/auth/clientId",schemaPath:"#/properties/auth/properties/clientId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data57.clientSecret !== undefined){
let data75 = data57.clientSecret;
if(typeof data75 === "string"){
if(!pattern24.test(data75)){
const err139 = {instancePath:instancePath+"/auth/clientSecret",schemaPath:"#/properties/auth/properties/clientSecret/pattern",keyword:"pattern",params:{pattern: "^\\$\\{secret\\.[A-Za-z][A-Za-z0-9]*\\}$"},message:"must match pattern \""+"^\\$\\{secret\\.[A-Za-z][A-Za-z0-9]*\\}$"+"\""};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
else {
const err140 = {instancePath:instancePath+"/auth/clientSecret",schemaPath:"#/properties/auth/properties/clientSecret/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data57.tokenPath !== undefined){
let data76 = data57.tokenPath;
if(typeof data76 === "string"){
if(func1(data76) < 1){
const err141 = {instancePath:instancePath+"/auth/tokenPath",schemaPath:"#/properties/auth/properties/tokenPath/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/auth/tokenPath",schemaPath:"#/properties/auth/properties/tokenPath/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data57.scope !== undefined){
let data77 = data57.scope;
if(typeof data77 === "string"){
if(func1(data77) < 1){
const err143 = {instancePath:instancePath+"/auth/scope",schemaPath:"#/properties/auth/properties/scope/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/auth/scope",schemaPath:"#/properties/auth/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data57.rid !== undefined){
let data78 = data57.rid;
if(typeof data78 === "string"){
if(func1(data78) < 1){
const err145 = {instancePath:instancePath+"/auth/rid",schemaPath:"#/properties/auth/properties/rid/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
else {
const err146 = {instancePath:instancePath+"/auth/rid",schemaPath:"#/properties/auth/properties/rid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data57.sid !== undefined){
let data79 = data57.sid;
if(typeof data79 === "string"){
if(func1(data79) < 1){
const err147 = {instancePath:instancePath+"/auth/sid",schemaPath:"#/properties/auth/properties/sid/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
else {
const err148 = {instancePath:instancePath+"/auth/sid",schemaPath:"#/properties/auth/properties/sid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data57.appKey !== undefined){
let data80 = data57.appKey;
if(typeof data80 === "string"){
if(!pattern24.test(data80)){
const err149 = {instancePath:instancePath+"/auth/appKey",schemaPath:"#/properties/auth/properties/appKey/pattern",keyword:"pattern",params:{pattern: "^\\$\\{secret\\.[A-Za-z][A-Za-z0-9]*\\}$"},message:"must match pattern \""+"^\\$\\{secret\\.[A-Za-z][A-Za-z0-9]*\\}$"+"\""};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
else {
const err150 = {instancePath:instancePath+"/auth/appKey",schemaPath:"#/properties/auth/properties/appKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data57.refreshPath !== undefined){
let data81 = data57.refreshPath;
if(typeof data81 === "string"){
if(func1(data81) < 1){
const err151 = {instancePath:instancePath+"/auth/refreshPath",schemaPath:"#/properties/auth/properties/refreshPath/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
else {
const err152 = {instancePath:instancePath+"/auth/refreshPath",schemaPath:"#/properties/auth/properties/refreshPath/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data57.passwordType !== undefined){
let data82 = data57.passwordType;
if(!((data82 === "PasswordDigest") || (data82 === "PasswordText"))){
const err153 = {instancePath:instancePath+"/auth/passwordType",schemaPath:"#/properties/auth/properties/passwordType/enum",keyword:"enum",params:{allowedValues: schema19.properties.auth.properties.passwordType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data57.certificate !== undefined){
let data83 = data57.certificate;
if(typeof data83 === "string"){
if(func1(data83) < 1){
const err154 = {instancePath:instancePath+"/auth/certificate",schemaPath:"#/properties/auth/properties/certificate/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
else {
const err155 = {instancePath:instancePath+"/auth/certificate",schemaPath:"#/properties/auth/properties/certificate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data57.privateKey !== undefined){
let data84 = data57.privateKey;
if(typeof data84 === "string"){
if(!pattern24.test(data84)){
const err156 = {instancePath:instancePath+"/auth/privateKey",schemaPath:"#/properties/auth/properties/privateKey/pattern",keyword:"pattern",params:{pattern: "^\\$\\{secret\\.[A-Za-z][A-Za-z0-9]*\\}$"},message:"must match pattern \""+"^\\$\\{secret\\.[A-Za-z][A-Za-z0-9]*\\}$"+"\""};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
else {
const err157 = {instancePath:instancePath+"/auth/privateKey",schemaPath:"#/properties/auth/properties/privateKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data57.hostKey !== undefined){
let data85 = data57.hostKey;
if(typeof data85 === "string"){
if(!pattern29.test(data85)){
const err158 = {instancePath:instancePath+"/auth/hostKey",schemaPath:"#/properties/auth/properties/hostKey/pattern",keyword:"pattern",params:{pattern: "^SHA256:[A-Za-z0-9+/]{43}( SHA256:[A-Za-z0-9+/]{43})*$"},message:"must match pattern \""+"^SHA256:[A-Za-z0-9+/]{43}( SHA256:[A-Za-z0-9+/]{43})*$"+"\""};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
else {
const err159 = {instancePath:instancePath+"/auth/hostKey",schemaPath:"#/properties/auth/properties/hostKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data57.publicKey !== undefined){
let data86 = data57.publicKey;
if(typeof data86 === "string"){
if(func1(data86) < 1){
const err160 = {instancePath:instancePath+"/auth/publicKey",schemaPath:"#/properties/auth/properties/publicKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
else {
const err161 = {instancePath:instancePath+"/auth/publicKey",schemaPath:"#/properties/auth/properties/publicKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data57.authority !== undefined){
let data87 = data57.authority;
if(typeof data87 === "string"){
if(func1(data87) < 1){
const err162 = {instancePath:instancePath+"/auth/authority",schemaPath:"#/properties/auth/properties/authority/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
else {
const err163 = {instancePath:instancePath+"/auth/authority",schemaPath:"#/properties/auth/properties/authority/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
else {
const err164 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data.network !== undefined){
let data88 = data.network;
if(Array.isArray(data88)){
if(data88.length < 1){
const err165 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
const len0 = data88.length;
for(let i0=0; i0<len0; i0++){
if(typeof data88[i0] !== "string"){
const err166 = {instancePath:instancePath+"/network/" + i0,schemaPath:"#/properties/network/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
else {
const err167 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data.ports !== undefined){
let data90 = data.ports;
if(Array.isArray(data90)){
if(data90.length < 1){
const err168 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
const len1 = data90.length;
for(let i1=0; i1<len1; i1++){
let data91 = data90[i1];
if(!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))){
const err169 = {instancePath:instancePath+"/ports/" + i1,schemaPath:"#/properties/ports/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if((typeof data91 == "number") && (isFinite(data91))){
if(data91 > 65535 || isNaN(data91)){
const err170 = {instancePath:instancePath+"/ports/" + i1,schemaPath:"#/properties/ports/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(data91 < 1 || isNaN(data91)){
const err171 = {instancePath:instancePath+"/ports/" + i1,schemaPath:"#/properties/ports/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
}
}
else {
const err172 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data.views !== undefined){
let data92 = data.views;
if(Array.isArray(data92)){
if(data92.length < 1){
const err173 = {instancePath:instancePath+"/views",schemaPath:"#/properties/views/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
const len2 = data92.length;
for(let i2=0; i2<len2; i2++){
let data93 = data92[i2];
if(typeof data93 === "string"){
if(!pattern30.test(data93)){
const err174 = {instancePath:instancePath+"/views/" + i2,schemaPath:"#/properties/views/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_.]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_.]*$"+"\""};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/views/" + i2,schemaPath:"#/properties/views/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
else {
const err176 = {instancePath:instancePath+"/views",schemaPath:"#/properties/views/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data.limits !== undefined){
let data94 = data.limits;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.timeoutMs === undefined){
const err177 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/required",keyword:"required",params:{missingProperty: "timeoutMs"},message:"must have required property '"+"timeoutMs"+"'"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
for(const key16 in data94){
if(!(((((key16 === "timeoutMs") || (key16 === "concurrency")) || (key16 === "perSecond")) || (key16 === "maxBytes")) || (key16 === "perDay"))){
const err178 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data94.timeoutMs !== undefined){
let data95 = data94.timeoutMs;
if(!(((typeof data95 == "number") && (!(data95 % 1) && !isNaN(data95))) && (isFinite(data95)))){
const err179 = {instancePath:instancePath+"/limits/timeoutMs",schemaPath:"#/properties/limits/properties/timeoutMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if((typeof data95 == "number") && (isFinite(data95))){
if(data95 > 3000 || isNaN(data95)){
const err180 = {instancePath:instancePath+"/limits/timeoutMs",schemaPath:"#/properties/limits/properties/timeoutMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3000},message:"must be <= 3000"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(data95 < 1 || isNaN(data95)){
const err181 = {instancePath:instancePath+"/limits/timeoutMs",schemaPath:"#/properties/limits/properties/timeoutMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
}
if(data94.concurrency !== undefined){
let data96 = data94.concurrency;
if(!(((typeof data96 == "number") && (!(data96 % 1) && !isNaN(data96))) && (isFinite(data96)))){
const err182 = {instancePath:instancePath+"/limits/concurrency",schemaPath:"#/properties/limits/properties/concurrency/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if((typeof data96 == "number") && (isFinite(data96))){
if(data96 > 1000 || isNaN(data96)){
const err183 = {instancePath:instancePath+"/limits/concurrency",schemaPath:"#/properties/limits/properties/concurrency/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(data96 < 1 || isNaN(data96)){
const err184 = {instancePath:instancePath+"/limits/concurrency",schemaPath:"#/properties/limits/properties/concurrency/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
if(data94.perSecond !== undefined){
let data97 = data94.perSecond;
if((typeof data97 == "number") && (isFinite(data97))){
if(data97 > 100000 || isNaN(data97)){
const err185 = {instancePath:instancePath+"/limits/perSecond",schemaPath:"#/properties/limits/properties/perSecond/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(data97 <= 0 || isNaN(data97)){
const err186 = {instancePath:instancePath+"/limits/perSecond",schemaPath:"#/properties/limits/properties/perSecond/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
else {
const err187 = {instancePath:instancePath+"/limits/perSecond",schemaPath:"#/properties/limits/properties/perSecond/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data94.maxBytes !== undefined){
let data98 = data94.maxBytes;
if(typeof data98 === "string"){
if(!pattern31.test(data98)){
const err188 = {instancePath:instancePath+"/limits/maxBytes",schemaPath:"#/properties/limits/properties/maxBytes/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,6}(B|KiB|MiB)$"},message:"must match pattern \""+"^[1-9][0-9]{0,6}(B|KiB|MiB)$"+"\""};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
else {
const err189 = {instancePath:instancePath+"/limits/maxBytes",schemaPath:"#/properties/limits/properties/maxBytes/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data94.perDay !== undefined){
let data99 = data94.perDay;
if(!(((typeof data99 == "number") && (!(data99 % 1) && !isNaN(data99))) && (isFinite(data99)))){
const err190 = {instancePath:instancePath+"/limits/perDay",schemaPath:"#/properties/limits/properties/perDay/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if((typeof data99 == "number") && (isFinite(data99))){
if(data99 > 1000000000 || isNaN(data99)){
const err191 = {instancePath:instancePath+"/limits/perDay",schemaPath:"#/properties/limits/properties/perDay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(data99 < 1 || isNaN(data99)){
const err192 = {instancePath:instancePath+"/limits/perDay",schemaPath:"#/properties/limits/properties/perDay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
}
else {
const err193 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data.maintenance !== undefined){
let data100 = data.maintenance;
if(Array.isArray(data100)){
const len3 = data100.length;
for(let i3=0; i3<len3; i3++){
let data101 = data100[i3];
if(typeof data101 === "string"){
if(!pattern32.test(data101)){
const err194 = {instancePath:instancePath+"/maintenance/" + i3,schemaPath:"#/properties/maintenance/items/pattern",keyword:"pattern",params:{pattern: "^(((Mon|Tue|Wed|Thu|Fri|Sat|Sun) )?([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-3]):[0-5][0-9]|20[0-9]{2}-[0-1][0-9]-[0-3][0-9]T([01][0-9]|2[0-3]):[0-5][0-9]/20[0-9]{2}-[0-1][0-9]-[0-3][0-9]T([01][0-9]|2[0-3]):[0-5][0-9])$"},message:"must match pattern \""+"^(((Mon|Tue|Wed|Thu|Fri|Sat|Sun) )?([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-3]):[0-5][0-9]|20[0-9]{2}-[0-1][0-9]-[0-3][0-9]T([01][0-9]|2[0-3]):[0-5][0-9]/20[0-9]{2}-[0-1][0-9]-[0-3][0-9]T([01][0-9]|2[0-3]):[0-5][0-9])$"+"\""};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
else {
const err195 = {instancePath:instancePath+"/maintenance/" + i3,schemaPath:"#/properties/maintenance/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
}
else {
const err196 = {instancePath:instancePath+"/maintenance",schemaPath:"#/properties/maintenance/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data.changes !== undefined){
let data102 = data.changes;
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
if(data102.secret === undefined){
const err197 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/required",keyword:"required",params:{missingProperty: "secret"},message:"must have required property '"+"secret"+"'"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
for(const key17 in data102){
if(!(key17 === "secret")){
const err198 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data102.secret !== undefined){
let data103 = data102.secret;
if(typeof data103 === "string"){
if(!pattern24.test(data103)){
const err199 = {instancePath:instancePath+"/changes/secret",schemaPath:"#/properties/changes/properties/secret/pattern",keyword:"pattern",params:{pattern: "^\\$\\{secret\\.[A-Za-z][A-Za-z0-9]*\\}$"},message:"must match pattern \""+"^\\$\\{secret\\.[A-Za-z][A-Za-z0-9]*\\}$"+"\""};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
else {
const err200 = {instancePath:instancePath+"/changes/secret",schemaPath:"#/properties/changes/properties/secret/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
else {
const err201 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data.operations !== undefined){
let data104 = data.operations;
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
if(Object.keys(data104).length < 1){
const err202 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
for(const key18 in data104){
const _errs255 = errors;
if(typeof key18 === "string"){
if(func1(key18) > 64){
const err203 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",propertyName:key18};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(!pattern34.test(key18)){
const err204 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9]*$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9]*$"+"\"",propertyName:key18};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
var valid80 = _errs255 === errors;
if(!valid80){
const err205 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/propertyNames",keyword:"propertyNames",params:{propertyName: key18},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
else {
const err206 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data.proofs !== undefined){
let data105 = data.proofs;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
if(Object.keys(data105).length < 1){
const err207 = {instancePath:instancePath+"/proofs",schemaPath:"#/properties/proofs/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
for(const key19 in data105){
const _errs258 = errors;
if(typeof key19 === "string"){
if(func1(key19) > 64){
const err208 = {instancePath:instancePath+"/proofs",schemaPath:"#/properties/proofs/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",propertyName:key19};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(!pattern34.test(key19)){
const err209 = {instancePath:instancePath+"/proofs",schemaPath:"#/properties/proofs/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9]*$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9]*$"+"\"",propertyName:key19};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
var valid81 = _errs258 === errors;
if(!valid81){
const err210 = {instancePath:instancePath+"/proofs",schemaPath:"#/properties/proofs/propertyNames",keyword:"propertyNames",params:{propertyName: key19},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
for(const key20 in data105){
if(!(validate121(data105[key20], {instancePath:instancePath+"/proofs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data105,parentDataProperty:key20,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
}
else {
const err211 = {instancePath:instancePath+"/proofs",schemaPath:"#/properties/proofs/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data.licenses !== undefined){
if(!(validate126(data.licenses, {instancePath:instancePath+"/licenses",parentData:data,parentDataProperty:"licenses",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
if(data.samples !== undefined){
let data108 = data.samples;
if(Array.isArray(data108)){
const len4 = data108.length;
for(let i4=0; i4<len4; i4++){
let data109 = data108[i4];
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if(data109.operation === undefined){
const err212 = {instancePath:instancePath+"/samples/" + i4,schemaPath:"#/properties/samples/items/required",keyword:"required",params:{missingProperty: "operation"},message:"must have required property '"+"operation"+"'"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(data109.key === undefined){
const err213 = {instancePath:instancePath+"/samples/" + i4,schemaPath:"#/properties/samples/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(data109.answer === undefined){
const err214 = {instancePath:instancePath+"/samples/" + i4,schemaPath:"#/properties/samples/items/required",keyword:"required",params:{missingProperty: "answer"},message:"must have required property '"+"answer"+"'"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(data109.expect === undefined){
const err215 = {instancePath:instancePath+"/samples/" + i4,schemaPath:"#/properties/samples/items/required",keyword:"required",params:{missingProperty: "expect"},message:"must have required property '"+"expect"+"'"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
for(const key21 in data109){
if(!((((key21 === "operation") || (key21 === "key")) || (key21 === "answer")) || (key21 === "expect"))){
const err216 = {instancePath:instancePath+"/samples/" + i4,schemaPath:"#/properties/samples/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data109.operation !== undefined){
if(!(validate116(data109.operation, {instancePath:instancePath+"/samples/" + i4+"/operation",parentData:data109,parentDataProperty:"operation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(data109.key !== undefined){
if(!(validate116(data109.key, {instancePath:instancePath+"/samples/" + i4+"/key",parentData:data109,parentDataProperty:"key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(data109.expect !== undefined){
let data112 = data109.expect;
if(!(data112 && typeof data112 == "object" && !Array.isArray(data112))){
const err217 = {instancePath:instancePath+"/samples/" + i4+"/expect",schemaPath:"#/properties/samples/items/properties/expect/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
}
else {
const err218 = {instancePath:instancePath+"/samples/" + i4,schemaPath:"#/properties/samples/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
}
else {
const err219 = {instancePath:instancePath+"/samples",schemaPath:"#/properties/samples/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
else {
const err220 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/**
 * @typedef {{ readonly instancePath: string, readonly schemaPath: string, readonly keyword: string,
 *   readonly params: Readonly<Record<string, unknown>>, readonly message?: string }} ValidationError
 */

/** @type {(value: unknown) => readonly ValidationError[]} */
export const validationErrors = (value) => (validate(value) ? [] : validate.errors)
