// Generated from its JSON Schema by `npm run generate`. Do not edit.
"use strict";
const validate = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:yidang:manifest","type":"object","additionalProperties":false,"required":["connector","name","department","tier","route","kind","version"],"properties":{"connector":{"type":"string","pattern":"^(?!annex\\.)[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)*$","maxLength":64},"system":{"type":["integer","null"],"minimum":1},"name":{"$ref":"#/$defs/text"},"department":{"$ref":"#/$defs/text"},"tier":{"enum":["PROVINCIAL","NATIONAL_VERTICAL","MUNICIPAL","DISTRICT"]},"route":{"enum":["DIRECT","VIA_PROVINCE","VIA_NATIONAL","VIA_LICENSE_PLATFORM","MANUAL"]},"kind":{"enum":["http-json","soap","graphql","sql","file-drop","manual"]},"version":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$"},"legalBasis":{"$ref":"#/$defs/text"},"endpoint":{"$ref":"#/$defs/text","examples":["${config.publicSecurityPopulationUrl}"]},"auth":{"type":"object","required":["profile"],"properties":{"profile":{"enum":["none","basic","hmac-header","oauth2","national-exchange","ws-security","mutual-tls","sm2-body","ssh"]},"appId":{"type":"string","minLength":1},"key":{"type":"string","minLength":1},"user":{"type":"string","minLength":1},"password":{"type":"string","minLength":1},"clientId":{"type":"string","minLength":1},"clientSecret":{"type":"string","minLength":1},"tokenPath":{"type":"string","minLength":1},"scope":{"type":"string","minLength":1},"rid":{"type":"string","minLength":1},"sid":{"type":"string","minLength":1},"appKey":{"type":"string","minLength":1},"refreshPath":{"type":"string","minLength":1},"passwordType":{"enum":["PasswordDigest","PasswordText"]},"certificate":{"type":"string","minLength":1},"privateKey":{"type":"string","minLength":1},"hostKey":{"type":"string","pattern":"^SHA256:[A-Za-z0-9+/]{43}( SHA256:[A-Za-z0-9+/]{43})*$"},"publicKey":{"type":"string","minLength":1},"authority":{"type":"string","minLength":1}},"additionalProperties":false,"allOf":[{"if":{"required":["profile"],"properties":{"profile":{"const":"basic"}}},"then":{"required":["user","password"]}},{"if":{"required":["profile"],"properties":{"profile":{"const":"hmac-header"}}},"then":{"required":["appId","key"]}},{"if":{"required":["profile"],"properties":{"profile":{"const":"oauth2"}}},"then":{"required":["clientId","clientSecret"]}},{"if":{"required":["profile"],"properties":{"profile":{"const":"national-exchange"}}},"then":{"required":["rid","sid","appKey"]}},{"if":{"required":["profile"],"properties":{"profile":{"const":"ws-security"}}},"then":{"required":["user","password"]}},{"if":{"required":["profile"],"properties":{"profile":{"const":"mutual-tls"}}},"then":{"required":["certificate","privateKey"]}},{"if":{"required":["profile"],"properties":{"profile":{"const":"sm2-body"}}},"then":{"required":["publicKey","privateKey"]}},{"if":{"required":["profile"],"properties":{"profile":{"const":"ssh"}}},"then":{"required":["user","hostKey"]}}]},"network":{"type":"array","items":{"type":"string"}},"views":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_.]*$"}},"limits":{"type":"object","additionalProperties":false,"required":["timeoutMs"],"properties":{"timeoutMs":{"type":"integer","minimum":1,"maximum":3000},"concurrency":{"type":"integer","minimum":1,"maximum":1000,"default":4},"perSecond":{"type":"number","exclusiveMinimum":0,"maximum":100000,"default":20},"maxBytes":{"type":"string","pattern":"^[1-9][0-9]{0,6}(B|KiB|MiB)$","default":"1MiB"},"perDay":{"type":"integer","minimum":1}}},"maintenance":{"type":"array","items":{"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-3]):[0-5][0-9]$"}},"operations":{"type":"object","minProperties":1,"propertyNames":{"pattern":"^[a-z][A-Za-z0-9]*$","maxLength":64}},"proofs":{"type":"object","minProperties":1,"propertyNames":{"pattern":"^[a-z][A-Za-z0-9]*$","maxLength":64},"additionalProperties":{"$ref":"#/$defs/proof"}},"samples":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["operation","key","answer","expect"],"properties":{"operation":{"$ref":"#/$defs/text"},"key":{"$ref":"#/$defs/text"},"answer":{},"expect":{"type":"object"}}}}},"allOf":[{"if":{"required":["kind"],"properties":{"kind":{"const":"manual"}}},"then":{"required":["operations"],"properties":{"operations":{"type":"object","additionalProperties":{"$ref":"#/$defs/manualOperation"}}}},"else":{"required":["endpoint","auth","limits"],"properties":{"operations":{"type":"object","additionalProperties":{"$ref":"#/$defs/operation"}}}}},{"if":{"required":["kind"],"properties":{"kind":{"const":"http-json"}}},"then":{"properties":{"operations":{"type":"object","additionalProperties":{"type":"object","properties":{"request":{"$ref":"#/$defs/httpRequest"}},"required":["outcome"]}},"proofs":{"type":"object","additionalProperties":{"type":"object","properties":{"request":{"$ref":"#/$defs/httpRequest"}}}}}}},{"if":{"required":["kind"],"properties":{"kind":{"const":"soap"}}},"then":{"properties":{"operations":{"type":"object","additionalProperties":{"type":"object","properties":{"request":{"$ref":"#/$defs/soapRequest"}},"required":["outcome"]}},"proofs":{"type":"object","additionalProperties":{"type":"object","properties":{"request":{"$ref":"#/$defs/soapRequest"}}}}}}},{"if":{"required":["kind"],"properties":{"kind":{"const":"graphql"}}},"then":{"properties":{"operations":{"type":"object","additionalProperties":{"type":"object","properties":{"request":{"$ref":"#/$defs/graphqlRequest"}},"required":["outcome"]}},"proofs":{"type":"object","additionalProperties":{"type":"object","properties":{"request":{"$ref":"#/$defs/graphqlRequest"}}}}}}},{"if":{"required":["kind"],"properties":{"kind":{"const":"sql"}}},"then":{"properties":{"operations":{"type":"object","additionalProperties":{"type":"object","properties":{"request":{"$ref":"#/$defs/sqlRequest"}}}},"proofs":{"type":"object","additionalProperties":{"type":"object","properties":{"request":{"$ref":"#/$defs/sqlRequest"}}}}},"required":["views"]}},{"if":{"required":["kind"],"properties":{"kind":{"const":"file-drop"}}},"then":{"properties":{"operations":{"type":"object","additionalProperties":{"type":"object","properties":{"request":{"$ref":"#/$defs/fileRequest"}}}},"proofs":{"type":"object","additionalProperties":{"type":"object","properties":{"request":{"$ref":"#/$defs/fileRequest"}}}}}}}],"$defs":{"text":{"type":"string","minLength":1,"maxLength":2000},"path":{"type":"string","pattern":"^(\\$|[^.$\\s][^.]*(\\.[^.]+)*)$"},"key":{"$ref":"#/$defs/text","examples":["person.citizenId","person.birth.certificateNumber","enterprise.creditCode"]},"condition":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"status":{"type":"integer","minimum":100,"maximum":599},"where":{"type":"object","minProperties":1,"additionalProperties":{"type":["string","array"],"minItems":1,"items":{"type":"string"}}}}},"httpRequest":{"type":"object","additionalProperties":false,"required":["method","path"],"properties":{"method":{"enum":["GET","POST"]},"path":{"type":"string","pattern":"^/"},"query":{"type":"object","additionalProperties":{"type":"string"}},"headers":{"type":"object","additionalProperties":{"type":"string"}},"body":{}}},"soapRequest":{"type":"object","additionalProperties":false,"required":["path","body"],"properties":{"version":{"enum":["1.1","1.2"],"default":"1.1"},"path":{"type":"string","pattern":"^/"},"action":{"type":"string","pattern":"^[!#-~]*$"},"namespaces":{"type":"object","propertyNames":{"pattern":"^(?!soap$|[Xx][Mm][Ll])[A-Za-z][A-Za-z0-9]*$"},"additionalProperties":{"type":"string","minLength":1}},"header":{"type":"object"},"body":{"type":"object","minProperties":1}}},"graphqlRequest":{"type":"object","additionalProperties":false,"required":["query","variables"],"properties":{"path":{"type":"string","pattern":"^/"},"query":{"type":"string","minLength":1,"maxLength":20000},"variables":{"type":"object"}}},"sqlRequest":{"type":"object","additionalProperties":false,"required":["statement"],"properties":{"statement":{"type":"string","pattern":"^\\s*[Ss][Ee][Ll][Ee][Cc][Tt]\\s","maxLength":10000}}},"fileRequest":{"type":"object","additionalProperties":false,"required":["file"],"properties":{"file":{"type":"string","pattern":"^[A-Za-z0-9_\\u4e00-\\u9fff][A-Za-z0-9_.\\u4e00-\\u9fff-]*$"},"encoding":{"enum":["utf-8","gb18030"],"default":"utf-8"},"delimiter":{"type":"string","pattern":"^[^\"\\r\\n]$","default":","}}},"operation":{"type":"object","additionalProperties":false,"required":["key","purpose","request","recordKey","provides"],"properties":{"key":{"$ref":"#/$defs/key"},"batch":{"type":"integer","minimum":1,"maximum":1000,"default":1},"purpose":{"enum":["perCall","perBatch","none"]},"request":{"type":"object"},"outcome":{"type":"object","additionalProperties":false,"required":["ok"],"properties":{"ok":{"$ref":"#/$defs/condition"},"noRecord":{"$ref":"#/$defs/condition"},"throttled":{"$ref":"#/$defs/condition"},"busy":{"$ref":"#/$defs/condition"}}},"records":{"$ref":"#/$defs/path","default":"$"},"recordKey":{"type":["string","object"],"minLength":1,"additionalProperties":false,"required":["from"],"properties":{"from":{"$ref":"#/$defs/path"},"format":{"enum":["text","citizenId"]}}},"many":{"type":"boolean","default":false},"freshness":{"type":"object","additionalProperties":false,"required":["maxAge"],"dependentRequired":{"observedAt":["observedFormat"]},"properties":{"maxAge":{"type":"string","pattern":"^[0-9]{1,6}(s|m|h|d)$"},"observedAt":{"$ref":"#/$defs/path"},"observedFormat":{"enum":["yyyy-MM-dd HH:mm:ss","yyyyMMddHHmmss","yyyyMMdd","yyyy-MM-dd","yyyy/MM/dd","yyyy年MM月dd日","epochMs","epochS"]}}},"provides":{"type":"object","minProperties":1,"patternProperties":{"\\[\\]$":{"$ref":"#/$defs/listProvision"}},"additionalProperties":{"$ref":"#/$defs/valueProvision"}}}},"manualOperation":{"type":"object","additionalProperties":false,"required":["key","request","freshness","provides"],"properties":{"key":{"$ref":"#/$defs/key"},"request":{"type":"object","additionalProperties":false,"required":["question","workingDays"],"properties":{"question":{"type":"string","minLength":1,"maxLength":200},"workingDays":{"type":"integer","minimum":1,"maximum":10}}},"freshness":{"type":"object","additionalProperties":false,"required":["maxAge"],"properties":{"maxAge":{"type":"string","pattern":"^0*[1-9][0-9]{0,5}(s|m|h|d)$"}}},"provides":{"type":"object","minProperties":1,"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"as":{"$ref":"#/$defs/rank"}}}}}},"rank":{"enum":["AUTHORITY","CROSS_CHECK","REFERENCE"],"default":"AUTHORITY"},"format":{"enum":["text","yyyyMMdd","yyyy-MM-dd","yyyy/MM/dd","yyyy年MM月dd日","yyyyMM","yyyy-MM-dd HH:mm:ss","yyyyMMddHHmmss","epochMs","epochS","decimal","integer","boolean"],"default":"text"},"codes":{"type":["string","object"],"minProperties":1,"additionalProperties":{"type":"string"}},"valueProvision":{"type":"object","additionalProperties":false,"oneOf":[{"required":["from"]},{"required":["constant"]}],"properties":{"from":{"type":["string","array"],"minLength":1,"minItems":1,"items":{"$ref":"#/$defs/path"}},"join":{"type":"string"},"format":{"$ref":"#/$defs/format"},"codes":{"$ref":"#/$defs/codes"},"trueValues":{"type":"array","minItems":1,"items":{"type":"string"}},"constant":{"type":["string","number","boolean"]},"as":{"$ref":"#/$defs/rank"}}},"itemProvision":{"type":"object","additionalProperties":false,"oneOf":[{"required":["from"]},{"required":["constant"]}],"properties":{"from":{"$ref":"#/$defs/valueProvision/properties/from"},"join":{"$ref":"#/$defs/valueProvision/properties/join"},"format":{"$ref":"#/$defs/format"},"codes":{"$ref":"#/$defs/codes"},"trueValues":{"$ref":"#/$defs/valueProvision/properties/trueValues"},"constant":{"$ref":"#/$defs/valueProvision/properties/constant"}}},"listProvision":{"type":"object","additionalProperties":false,"required":["from","items"],"properties":{"from":{"type":"string","pattern":"^(\\$records|[^.$\\s][^.]*(\\.[^.]+)*)$"},"items":{"type":"object","minProperties":1,"additionalProperties":{"$ref":"#/$defs/itemProvision"}},"as":{"$ref":"#/$defs/rank"}}},"proof":{"type":"object","additionalProperties":false,"required":["proves","key","request","outcome"],"properties":{"proves":{"enum":["GUARDIAN","SPOUSE","LEGAL_REPRESENTATIVE","OFFICER"]},"key":{"$ref":"#/$defs/key"},"request":{"type":"object"},"outcome":{"type":"object","additionalProperties":false,"required":["proved","unproved"],"properties":{"proved":{"$ref":"#/$defs/condition"},"unproved":{"$ref":"#/$defs/condition"}}}}}}};
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

const schema23 = {"type":"object","additionalProperties":false,"required":["key","purpose","request","recordKey","provides"],"properties":{"key":{"$ref":"#/$defs/key"},"batch":{"type":"integer","minimum":1,"maximum":1000,"default":1},"purpose":{"enum":["perCall","perBatch","none"]},"request":{"type":"object"},"outcome":{"type":"object","additionalProperties":false,"required":["ok"],"properties":{"ok":{"$ref":"#/$defs/condition"},"noRecord":{"$ref":"#/$defs/condition"},"throttled":{"$ref":"#/$defs/condition"},"busy":{"$ref":"#/$defs/condition"}}},"records":{"$ref":"#/$defs/path","default":"$"},"recordKey":{"type":["string","object"],"minLength":1,"additionalProperties":false,"required":["from"],"properties":{"from":{"$ref":"#/$defs/path"},"format":{"enum":["text","citizenId"]}}},"many":{"type":"boolean","default":false},"freshness":{"type":"object","additionalProperties":false,"required":["maxAge"],"dependentRequired":{"observedAt":["observedFormat"]},"properties":{"maxAge":{"type":"string","pattern":"^[0-9]{1,6}(s|m|h|d)$"},"observedAt":{"$ref":"#/$defs/path"},"observedFormat":{"enum":["yyyy-MM-dd HH:mm:ss","yyyyMMddHHmmss","yyyyMMdd","yyyy-MM-dd","yyyy/MM/dd","yyyy年MM月dd日","epochMs","epochS"]}}},"provides":{"type":"object","minProperties":1,"patternProperties":{"\\[\\]$":{"$ref":"#/$defs/listProvision"}},"additionalProperties":{"$ref":"#/$defs/valueProvision"}}}};
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

const schema26 = {"type":"object","additionalProperties":false,"oneOf":[{"required":["from"]},{"required":["constant"]}],"properties":{"from":{"type":["string","array"],"minLength":1,"minItems":1,"items":{"$ref":"#/$defs/path"}},"join":{"type":"string"},"format":{"$ref":"#/$defs/format"},"codes":{"$ref":"#/$defs/codes"},"trueValues":{"type":"array","minItems":1,"items":{"type":"string"}},"constant":{"type":["string","number","boolean"]},"as":{"$ref":"#/$defs/rank"}}};
const schema27 = {"enum":["text","yyyyMMdd","yyyy-MM-dd","yyyy/MM/dd","yyyy年MM月dd日","yyyyMM","yyyy-MM-dd HH:mm:ss","yyyyMMddHHmmss","epochMs","epochS","decimal","integer","boolean"],"default":"text"};

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
if(!(((((((((((((data === "text") || (data === "yyyyMMdd")) || (data === "yyyy-MM-dd")) || (data === "yyyy/MM/dd")) || (data === "yyyy年MM月dd日")) || (data === "yyyyMM")) || (data === "yyyy-MM-dd HH:mm:ss")) || (data === "yyyyMMddHHmmss")) || (data === "epochMs")) || (data === "epochS")) || (data === "decimal")) || (data === "integer")) || (data === "boolean"))){
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
if(!(((((((key0 === "from") || (key0 === "join")) || (key0 === "format")) || (key0 === "codes")) || (key0 === "trueValues")) || (key0 === "constant")) || (key0 === "as"))){
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
if(data.constant !== undefined){
let data7 = data.constant;
if(((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (typeof data7 !== "boolean")){
const err11 = {instancePath:instancePath+"/constant",schemaPath:"#/properties/constant/type",keyword:"type",params:{type: schema26.properties.constant.type},message:"must be string,number,boolean"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
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
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema29 = {"type":"object","additionalProperties":false,"required":["from","items"],"properties":{"from":{"type":"string","pattern":"^(\\$records|[^.$\\s][^.]*(\\.[^.]+)*)$"},"items":{"type":"object","minProperties":1,"additionalProperties":{"$ref":"#/$defs/itemProvision"}},"as":{"$ref":"#/$defs/rank"}}};
const pattern8 = new RegExp("^(\\$records|[^.$\\s][^.]*(\\.[^.]+)*)$", "u");
const schema30 = {"type":"object","additionalProperties":false,"oneOf":[{"required":["from"]},{"required":["constant"]}],"properties":{"from":{"$ref":"#/$defs/valueProvision/properties/from"},"join":{"$ref":"#/$defs/valueProvision/properties/join"},"format":{"$ref":"#/$defs/format"},"codes":{"$ref":"#/$defs/codes"},"trueValues":{"$ref":"#/$defs/valueProvision/properties/trueValues"},"constant":{"$ref":"#/$defs/valueProvision/properties/constant"}}};
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

const schema34 = {"type":["string","number","boolean"]};

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
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema34.type},message:"must be string,number,boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(!((((((key0 === "from") || (key0 === "join")) || (key0 === "format")) || (key0 === "codes")) || (key0 === "trueValues")) || (key0 === "constant"))){
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
if(data.constant !== undefined){
if(!(validate89(data.constant, {instancePath:instancePath+"/constant",parentData:data,parentDataProperty:"constant",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
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
if(!(((key0 === "from") || (key0 === "items")) || (key0 === "as"))){
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
if(!pattern8.test(data0)){
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
if(data.as !== undefined){
if(!(validate56(data.as, {instancePath:instancePath+"/as",parentData:data,parentDataProperty:"as",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern5 = new RegExp("^[0-9]{1,6}(s|m|h|d)$", "u");
const pattern6 = new RegExp("\\[\\]$", "u");

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
if(!(((key3 === "maxAge") || (key3 === "observedAt")) || (key3 === "observedFormat"))){
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
if(data14.observedAt !== undefined){
if(!(validate66(data14.observedAt, {instancePath:instancePath+"/freshness/observedAt",parentData:data14,parentDataProperty:"observedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data14.observedFormat !== undefined){
let data17 = data14.observedFormat;
if(!((((((((data17 === "yyyy-MM-dd HH:mm:ss") || (data17 === "yyyyMMddHHmmss")) || (data17 === "yyyyMMdd")) || (data17 === "yyyy-MM-dd")) || (data17 === "yyyy/MM/dd")) || (data17 === "yyyy年MM月dd日")) || (data17 === "epochMs")) || (data17 === "epochS"))){
const err24 = {instancePath:instancePath+"/freshness/observedFormat",schemaPath:"#/properties/freshness/properties/observedFormat/enum",keyword:"enum",params:{allowedValues: schema23.properties.freshness.properties.observedFormat.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data14.observedAt !== undefined){
if(data14.observedFormat === undefined){
const err25 = {instancePath:instancePath+"/freshness",schemaPath:"#/properties/freshness/dependentRequired",keyword:"dependentRequired",params:{property: "observedAt",
    missingProperty: "observedFormat",
    depsCount: 1,
    deps: "observedFormat"},message:"must have property observedFormat when property observedAt is present"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/freshness",schemaPath:"#/properties/freshness/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.provides !== undefined){
let data18 = data.provides;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(Object.keys(data18).length < 1){
const err27 = {instancePath:instancePath+"/provides",schemaPath:"#/properties/provides/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key4 in data18){
if(!(pattern6.test(key4))){
if(!(validate70(data18[key4], {instancePath:instancePath+"/provides/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data18,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
for(const key5 in data18){
if(pattern6.test(key5)){
if(!(validate78(data18[key5], {instancePath:instancePath+"/provides/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data18,parentDataProperty:key5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
}
else {
const err28 = {instancePath:instancePath+"/provides",schemaPath:"#/properties/provides/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema35 = {"type":"object","additionalProperties":false,"required":["method","path"],"properties":{"method":{"enum":["GET","POST"]},"path":{"type":"string","pattern":"^/"},"query":{"type":"object","additionalProperties":{"type":"string"}},"headers":{"type":"object","additionalProperties":{"type":"string"}},"body":{}}};
const pattern9 = new RegExp("^/", "u");

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
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
const err3 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema35.properties.method.enum},message:"must be equal to one of the allowed values"};
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
if(!pattern9.test(data1)){
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
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema36 = {"type":"object","additionalProperties":false,"required":["path","body"],"properties":{"version":{"enum":["1.1","1.2"],"default":"1.1"},"path":{"type":"string","pattern":"^/"},"action":{"type":"string","pattern":"^[!#-~]*$"},"namespaces":{"type":"object","propertyNames":{"pattern":"^(?!soap$|[Xx][Mm][Ll])[A-Za-z][A-Za-z0-9]*$"},"additionalProperties":{"type":"string","minLength":1}},"header":{"type":"object"},"body":{"type":"object","minProperties":1}}};
const pattern11 = new RegExp("^[!#-~]*$", "u");
const pattern12 = new RegExp("^(?!soap$|[Xx][Mm][Ll])[A-Za-z][A-Za-z0-9]*$", "u");

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate98.evaluated;
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
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/enum",keyword:"enum",params:{allowedValues: schema36.properties.version.enum},message:"must be equal to one of the allowed values"};
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
if(!pattern9.test(data1)){
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
if(!pattern11.test(data2)){
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
if(!pattern12.test(key1)){
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
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema37 = {"type":"object","additionalProperties":false,"required":["query","variables"],"properties":{"path":{"type":"string","pattern":"^/"},"query":{"type":"string","minLength":1,"maxLength":20000},"variables":{"type":"object"}}};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
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
if(!pattern9.test(data0)){
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
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema38 = {"type":"object","additionalProperties":false,"required":["statement"],"properties":{"statement":{"type":"string","pattern":"^\\s*[Ss][Ee][Ll][Ee][Cc][Tt]\\s","maxLength":10000}}};
const pattern14 = new RegExp("^\\s*[Ss][Ee][Ll][Ee][Cc][Tt]\\s", "u");

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
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
if(!pattern14.test(data0)){
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
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema39 = {"type":"object","additionalProperties":false,"required":["file"],"properties":{"file":{"type":"string","pattern":"^[A-Za-z0-9_\\u4e00-\\u9fff][A-Za-z0-9_.\\u4e00-\\u9fff-]*$"},"encoding":{"enum":["utf-8","gb18030"],"default":"utf-8"},"delimiter":{"type":"string","pattern":"^[^\"\\r\\n]$","default":","}}};
const pattern15 = new RegExp("^[A-Za-z0-9_\\u4e00-\\u9fff][A-Za-z0-9_.\\u4e00-\\u9fff-]*$", "u");
const pattern16 = new RegExp("^[^\"\\r\\n]$", "u");

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
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
if(!(((key0 === "file") || (key0 === "encoding")) || (key0 === "delimiter"))){
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
if(!pattern15.test(data0)){
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
const err4 = {instancePath:instancePath+"/encoding",schemaPath:"#/properties/encoding/enum",keyword:"enum",params:{allowedValues: schema39.properties.encoding.enum},message:"must be equal to one of the allowed values"};
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
if(!pattern16.test(data2)){
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
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
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
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema41 = {"type":"object","additionalProperties":false,"required":["proves","key","request","outcome"],"properties":{"proves":{"enum":["GUARDIAN","SPOUSE","LEGAL_REPRESENTATIVE","OFFICER"]},"key":{"$ref":"#/$defs/key"},"request":{"type":"object"},"outcome":{"type":"object","additionalProperties":false,"required":["proved","unproved"],"properties":{"proved":{"$ref":"#/$defs/condition"},"unproved":{"$ref":"#/$defs/condition"}}}}};

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
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
const err5 = {instancePath:instancePath+"/proves",schemaPath:"#/properties/proves/enum",keyword:"enum",params:{allowedValues: schema41.properties.proves.enum},message:"must be equal to one of the allowed values"};
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
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern17 = new RegExp("^(?!annex\\.)[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)*$", "u");
const pattern18 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$", "u");
const pattern19 = new RegExp("^SHA256:[A-Za-z0-9+/]{43}( SHA256:[A-Za-z0-9+/]{43})*$", "u");
const pattern20 = new RegExp("^[A-Za-z_][A-Za-z0-9_.]*$", "u");
const pattern21 = new RegExp("^[1-9][0-9]{0,6}(B|KiB|MiB)$", "u");
const pattern22 = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-3]):[0-5][0-9]$", "u");
const pattern23 = new RegExp("^[a-z][A-Za-z0-9]*$", "u");

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
if(!(validate95(data7.request, {instancePath:instancePath+"/operations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/request",parentData:data7,parentDataProperty:"request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
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
if(!(validate95(data10.request, {instancePath:instancePath+"/proofs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/request",parentData:data10,parentDataProperty:"request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
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
if(!(validate98(data14.request, {instancePath:instancePath+"/operations/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/request",parentData:data14,parentDataProperty:"request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
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
if(!(validate98(data17.request, {instancePath:instancePath+"/proofs/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/request",parentData:data17,parentDataProperty:"request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
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
if(!(validate101(data21.request, {instancePath:instancePath+"/operations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/request",parentData:data21,parentDataProperty:"request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
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
if(!(validate101(data24.request, {instancePath:instancePath+"/proofs/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/request",parentData:data24,parentDataProperty:"request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
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
if(!(validate104(data28.request, {instancePath:instancePath+"/operations/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/request",parentData:data28,parentDataProperty:"request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
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
if(!(validate104(data31.request, {instancePath:instancePath+"/proofs/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/request",parentData:data31,parentDataProperty:"request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
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
if(data35.request !== undefined){
if(!(validate107(data35.request, {instancePath:instancePath+"/operations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/request",parentData:data35,parentDataProperty:"request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
}
else {
const err43 = {instancePath:instancePath+"/operations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/5/then/properties/operations/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/operations",schemaPath:"#/allOf/5/then/properties/operations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
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
if(!(validate107(data38.request, {instancePath:instancePath+"/proofs/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/request",parentData:data38,parentDataProperty:"request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
}
else {
const err45 = {instancePath:instancePath+"/proofs/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/5/then/properties/proofs/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/proofs",schemaPath:"#/allOf/5/then/properties/proofs/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err47 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.connector === undefined){
const err48 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "connector"},message:"must have required property '"+"connector"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data.name === undefined){
const err49 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data.department === undefined){
const err50 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "department"},message:"must have required property '"+"department"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data.tier === undefined){
const err51 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tier"},message:"must have required property '"+"tier"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data.route === undefined){
const err52 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "route"},message:"must have required property '"+"route"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data.kind === undefined){
const err53 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data.version === undefined){
const err54 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
for(const key12 in data){
if(!(func5.call(schema19.properties, key12))){
const err55 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.connector !== undefined){
let data40 = data.connector;
if(typeof data40 === "string"){
if(func1(data40) > 64){
const err56 = {instancePath:instancePath+"/connector",schemaPath:"#/properties/connector/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(!pattern17.test(data40)){
const err57 = {instancePath:instancePath+"/connector",schemaPath:"#/properties/connector/pattern",keyword:"pattern",params:{pattern: "^(?!annex\\.)[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)*$"},message:"must match pattern \""+"^(?!annex\\.)[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)*$"+"\""};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/connector",schemaPath:"#/properties/connector/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.system !== undefined){
let data41 = data.system;
if((!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))) && (data41 !== null)){
const err59 = {instancePath:instancePath+"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type: schema19.properties.system.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 1 || isNaN(data41)){
const err60 = {instancePath:instancePath+"/system",schemaPath:"#/properties/system/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
if(data.name !== undefined){
if(!(validate110(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data.department !== undefined){
if(!(validate110(data.department, {instancePath:instancePath+"/department",parentData:data,parentDataProperty:"department",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data.tier !== undefined){
let data44 = data.tier;
if(!((((data44 === "PROVINCIAL") || (data44 === "NATIONAL_VERTICAL")) || (data44 === "MUNICIPAL")) || (data44 === "DISTRICT"))){
const err61 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/enum",keyword:"enum",params:{allowedValues: schema19.properties.tier.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.route !== undefined){
let data45 = data.route;
if(!(((((data45 === "DIRECT") || (data45 === "VIA_PROVINCE")) || (data45 === "VIA_NATIONAL")) || (data45 === "VIA_LICENSE_PLATFORM")) || (data45 === "MANUAL"))){
const err62 = {instancePath:instancePath+"/route",schemaPath:"#/properties/route/enum",keyword:"enum",params:{allowedValues: schema19.properties.route.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.kind !== undefined){
let data46 = data.kind;
if(!((((((data46 === "http-json") || (data46 === "soap")) || (data46 === "graphql")) || (data46 === "sql")) || (data46 === "file-drop")) || (data46 === "manual"))){
const err63 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema19.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.version !== undefined){
let data47 = data.version;
if(typeof data47 === "string"){
if(!pattern18.test(data47)){
const err64 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$"+"\""};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.legalBasis !== undefined){
if(!(validate110(data.legalBasis, {instancePath:instancePath+"/legalBasis",parentData:data,parentDataProperty:"legalBasis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data.endpoint !== undefined){
if(!(validate110(data.endpoint, {instancePath:instancePath+"/endpoint",parentData:data,parentDataProperty:"endpoint",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data.auth !== undefined){
let data50 = data.auth;
const _errs117 = errors;
let valid44 = true;
const _errs118 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing6;
if((data50.profile === undefined) && (missing6 = "profile")){
const err66 = {};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
else {
if(data50.profile !== undefined){
if("basic" !== data50.profile){
const err67 = {};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
}
var _valid6 = _errs118 === errors;
errors = _errs117;
if(vErrors !== null){
if(_errs117){
vErrors.length = _errs117;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs120 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.user === undefined){
const err68 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/0/then/required",keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data50.password === undefined){
const err69 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/0/then/required",keyword:"required",params:{missingProperty: "password"},message:"must have required property '"+"password"+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
var _valid6 = _errs120 === errors;
valid44 = _valid6;
}
if(!valid44){
const err70 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
const _errs122 = errors;
let valid46 = true;
const _errs123 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing7;
if((data50.profile === undefined) && (missing7 = "profile")){
const err71 = {};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
else {
if(data50.profile !== undefined){
if("hmac-header" !== data50.profile){
const err72 = {};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
}
var _valid7 = _errs123 === errors;
errors = _errs122;
if(vErrors !== null){
if(_errs122){
vErrors.length = _errs122;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs125 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.appId === undefined){
const err73 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/1/then/required",keyword:"required",params:{missingProperty: "appId"},message:"must have required property '"+"appId"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data50.key === undefined){
const err74 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/1/then/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
var _valid7 = _errs125 === errors;
valid46 = _valid7;
}
if(!valid46){
const err75 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
const _errs127 = errors;
let valid48 = true;
const _errs128 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing8;
if((data50.profile === undefined) && (missing8 = "profile")){
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
if(data50.profile !== undefined){
if("oauth2" !== data50.profile){
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
var _valid8 = _errs128 === errors;
errors = _errs127;
if(vErrors !== null){
if(_errs127){
vErrors.length = _errs127;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs130 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.clientId === undefined){
const err78 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/2/then/required",keyword:"required",params:{missingProperty: "clientId"},message:"must have required property '"+"clientId"+"'"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data50.clientSecret === undefined){
const err79 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/2/then/required",keyword:"required",params:{missingProperty: "clientSecret"},message:"must have required property '"+"clientSecret"+"'"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
var _valid8 = _errs130 === errors;
valid48 = _valid8;
}
if(!valid48){
const err80 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
const _errs132 = errors;
let valid50 = true;
const _errs133 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing9;
if((data50.profile === undefined) && (missing9 = "profile")){
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
if(data50.profile !== undefined){
if("national-exchange" !== data50.profile){
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
var _valid9 = _errs133 === errors;
errors = _errs132;
if(vErrors !== null){
if(_errs132){
vErrors.length = _errs132;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs135 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.rid === undefined){
const err83 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/3/then/required",keyword:"required",params:{missingProperty: "rid"},message:"must have required property '"+"rid"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data50.sid === undefined){
const err84 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/3/then/required",keyword:"required",params:{missingProperty: "sid"},message:"must have required property '"+"sid"+"'"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data50.appKey === undefined){
const err85 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/3/then/required",keyword:"required",params:{missingProperty: "appKey"},message:"must have required property '"+"appKey"+"'"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
var _valid9 = _errs135 === errors;
valid50 = _valid9;
}
if(!valid50){
const err86 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
const _errs137 = errors;
let valid52 = true;
const _errs138 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing10;
if((data50.profile === undefined) && (missing10 = "profile")){
const err87 = {};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
else {
if(data50.profile !== undefined){
if("ws-security" !== data50.profile){
const err88 = {};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
}
var _valid10 = _errs138 === errors;
errors = _errs137;
if(vErrors !== null){
if(_errs137){
vErrors.length = _errs137;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs140 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.user === undefined){
const err89 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/4/then/required",keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data50.password === undefined){
const err90 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/4/then/required",keyword:"required",params:{missingProperty: "password"},message:"must have required property '"+"password"+"'"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
var _valid10 = _errs140 === errors;
valid52 = _valid10;
}
if(!valid52){
const err91 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
const _errs142 = errors;
let valid54 = true;
const _errs143 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing11;
if((data50.profile === undefined) && (missing11 = "profile")){
const err92 = {};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
else {
if(data50.profile !== undefined){
if("mutual-tls" !== data50.profile){
const err93 = {};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
}
var _valid11 = _errs143 === errors;
errors = _errs142;
if(vErrors !== null){
if(_errs142){
vErrors.length = _errs142;
}
else {
vErrors = null;
}
}
if(_valid11){
const _errs145 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.certificate === undefined){
const err94 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/5/then/required",keyword:"required",params:{missingProperty: "certificate"},message:"must have required property '"+"certificate"+"'"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data50.privateKey === undefined){
const err95 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/5/then/required",keyword:"required",params:{missingProperty: "privateKey"},message:"must have required property '"+"privateKey"+"'"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
var _valid11 = _errs145 === errors;
valid54 = _valid11;
}
if(!valid54){
const err96 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
const _errs147 = errors;
let valid56 = true;
const _errs148 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing12;
if((data50.profile === undefined) && (missing12 = "profile")){
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
if(data50.profile !== undefined){
if("sm2-body" !== data50.profile){
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
var _valid12 = _errs148 === errors;
errors = _errs147;
if(vErrors !== null){
if(_errs147){
vErrors.length = _errs147;
}
else {
vErrors = null;
}
}
if(_valid12){
const _errs150 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.publicKey === undefined){
const err99 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/6/then/required",keyword:"required",params:{missingProperty: "publicKey"},message:"must have required property '"+"publicKey"+"'"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data50.privateKey === undefined){
const err100 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/6/then/required",keyword:"required",params:{missingProperty: "privateKey"},message:"must have required property '"+"privateKey"+"'"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
var _valid12 = _errs150 === errors;
valid56 = _valid12;
}
if(!valid56){
const err101 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
const _errs152 = errors;
let valid58 = true;
const _errs153 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing13;
if((data50.profile === undefined) && (missing13 = "profile")){
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
if(data50.profile !== undefined){
if("ssh" !== data50.profile){
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
var _valid13 = _errs153 === errors;
errors = _errs152;
if(vErrors !== null){
if(_errs152){
vErrors.length = _errs152;
}
else {
vErrors = null;
}
}
if(_valid13){
const _errs155 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.user === undefined){
const err104 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/required",keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data50.hostKey === undefined){
const err105 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/required",keyword:"required",params:{missingProperty: "hostKey"},message:"must have required property '"+"hostKey"+"'"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
var _valid13 = _errs155 === errors;
valid58 = _valid13;
}
if(!valid58){
const err106 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.profile === undefined){
const err107 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/required",keyword:"required",params:{missingProperty: "profile"},message:"must have required property '"+"profile"+"'"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
for(const key13 in data50){
if(!(func5.call(schema19.properties.auth.properties, key13))){
const err108 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data50.profile !== undefined){
let data59 = data50.profile;
if(!(((((((((data59 === "none") || (data59 === "basic")) || (data59 === "hmac-header")) || (data59 === "oauth2")) || (data59 === "national-exchange")) || (data59 === "ws-security")) || (data59 === "mutual-tls")) || (data59 === "sm2-body")) || (data59 === "ssh"))){
const err109 = {instancePath:instancePath+"/auth/profile",schemaPath:"#/properties/auth/properties/profile/enum",keyword:"enum",params:{allowedValues: schema19.properties.auth.properties.profile.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data50.appId !== undefined){
let data60 = data50.appId;
if(typeof data60 === "string"){
if(func1(data60) < 1){
const err110 = {instancePath:instancePath+"/auth/appId",schemaPath:"#/properties/auth/properties/appId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/auth/appId",schemaPath:"#/properties/auth/properties/appId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data50.key !== undefined){
let data61 = data50.key;
if(typeof data61 === "string"){
if(func1(data61) < 1){
const err112 = {instancePath:instancePath+"/auth/key",schemaPath:"#/properties/auth/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = {instancePath:instancePath+"/auth/key",schemaPath:"#/properties/auth/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data50.user !== undefined){
let data62 = data50.user;
if(typeof data62 === "string"){
if(func1(data62) < 1){
const err114 = {instancePath:instancePath+"/auth/user",schemaPath:"#/properties/auth/properties/user/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/auth/user",schemaPath:"#/properties/auth/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data50.password !== undefined){
let data63 = data50.password;
if(typeof data63 === "string"){
if(func1(data63) < 1){
const err116 = {instancePath:instancePath+"/auth/password",schemaPath:"#/properties/auth/properties/password/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/auth/password",schemaPath:"#/properties/auth/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data50.clientId !== undefined){
let data64 = data50.clientId;
if(typeof data64 === "string"){
if(func1(data64) < 1){
const err118 = {instancePath:instancePath+"/auth/clientId",schemaPath:"#/properties/auth/properties/clientId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/auth/clientId",schemaPath:"#/properties/auth/properties/clientId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data50.clientSecret !== undefined){
let data65 = data50.clientSecret;
if(typeof data65 === "string"){
if(func1(data65) < 1){
const err120 = {instancePath:instancePath+"/auth/clientSecret",schemaPath:"#/properties/auth/properties/clientSecret/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/auth/clientSecret",schemaPath:"#/properties/auth/properties/clientSecret/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data50.tokenPath !== undefined){
let data66 = data50.tokenPath;
if(typeof data66 === "string"){
if(func1(data66) < 1){
const err122 = {instancePath:instancePath+"/auth/tokenPath",schemaPath:"#/properties/auth/properties/tokenPath/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/auth/tokenPath",schemaPath:"#/properties/auth/properties/tokenPath/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data50.scope !== undefined){
let data67 = data50.scope;
if(typeof data67 === "string"){
if(func1(data67) < 1){
const err124 = {instancePath:instancePath+"/auth/scope",schemaPath:"#/properties/auth/properties/scope/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
else {
const err125 = {instancePath:instancePath+"/auth/scope",schemaPath:"#/properties/auth/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data50.rid !== undefined){
let data68 = data50.rid;
if(typeof data68 === "string"){
if(func1(data68) < 1){
const err126 = {instancePath:instancePath+"/auth/rid",schemaPath:"#/properties/auth/properties/rid/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/auth/rid",schemaPath:"#/properties/auth/properties/rid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data50.sid !== undefined){
let data69 = data50.sid;
if(typeof data69 === "string"){
if(func1(data69) < 1){
const err128 = {instancePath:instancePath+"/auth/sid",schemaPath:"#/properties/auth/properties/sid/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/auth/sid",schemaPath:"#/properties/auth/properties/sid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data50.appKey !== undefined){
let data70 = data50.appKey;
if(typeof data70 === "string"){
if(func1(data70) < 1){
const err130 = {instancePath:instancePath+"/auth/appKey",schemaPath:"#/properties/auth/properties/appKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/auth/appKey",schemaPath:"#/properties/auth/properties/appKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data50.refreshPath !== undefined){
let data71 = data50.refreshPath;
if(typeof data71 === "string"){
if(func1(data71) < 1){
const err132 = {instancePath:instancePath+"/auth/refreshPath",schemaPath:"#/properties/auth/properties/refreshPath/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
else {
const err133 = {instancePath:instancePath+"/auth/refreshPath",schemaPath:"#/properties/auth/properties/refreshPath/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data50.passwordType !== undefined){
let data72 = data50.passwordType;
if(!((data72 === "PasswordDigest") || (data72 === "PasswordText"))){
const err134 = {instancePath:instancePath+"/auth/passwordType",schemaPath:"#/properties/auth/properties/passwordType/enum",keyword:"enum",params:{allowedValues: schema19.properties.auth.properties.passwordType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data50.certificate !== undefined){
let data73 = data50.certificate;
if(typeof data73 === "string"){
if(func1(data73) < 1){
const err135 = {instancePath:instancePath+"/auth/certificate",schemaPath:"#/properties/auth/properties/certificate/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err136 = {instancePath:instancePath+"/auth/certificate",schemaPath:"#/properties/auth/properties/certificate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data50.privateKey !== undefined){
let data74 = data50.privateKey;
if(typeof data74 === "string"){
if(func1(data74) < 1){
const err137 = {instancePath:instancePath+"/auth/privateKey",schemaPath:"#/properties/auth/properties/privateKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err138 = {instancePath:instancePath+"/auth/privateKey",schemaPath:"#/properties/auth/properties/privateKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data50.hostKey !== undefined){
let data75 = data50.hostKey;
if(typeof data75 === "string"){
if(!pattern19.test(data75)){
const err139 = {instancePath:instancePath+"/auth/hostKey",schemaPath:"#/properties/auth/properties/hostKey/pattern",keyword:"pattern",params:{pattern: "^SHA256:[A-Za-z0-9+/]{43}( SHA256:[A-Za-z0-9+/]{43})*$"},message:"must match pattern \""+"^SHA256:[A-Za-z0-9+/]{43}( SHA256:[A-Za-z0-9+/]{43})*$"+"\""};
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
const err140 = {instancePath:instancePath+"/auth/hostKey",schemaPath:"#/properties/auth/properties/hostKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data50.publicKey !== undefined){
let data76 = data50.publicKey;
if(typeof data76 === "string"){
if(func1(data76) < 1){
const err141 = {instancePath:instancePath+"/auth/publicKey",schemaPath:"#/properties/auth/properties/publicKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err142 = {instancePath:instancePath+"/auth/publicKey",schemaPath:"#/properties/auth/properties/publicKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data50.authority !== undefined){
let data77 = data50.authority;
if(typeof data77 === "string"){
if(func1(data77) < 1){
const err143 = {instancePath:instancePath+"/auth/authority",schemaPath:"#/properties/auth/properties/authority/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err144 = {instancePath:instancePath+"/auth/authority",schemaPath:"#/properties/auth/properties/authority/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data.network !== undefined){
let data78 = data.network;
if(Array.isArray(data78)){
const len0 = data78.length;
for(let i0=0; i0<len0; i0++){
if(typeof data78[i0] !== "string"){
const err146 = {instancePath:instancePath+"/network/" + i0,schemaPath:"#/properties/network/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data.views !== undefined){
let data80 = data.views;
if(Array.isArray(data80)){
if(data80.length < 1){
const err148 = {instancePath:instancePath+"/views",schemaPath:"#/properties/views/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
const len1 = data80.length;
for(let i1=0; i1<len1; i1++){
let data81 = data80[i1];
if(typeof data81 === "string"){
if(!pattern20.test(data81)){
const err149 = {instancePath:instancePath+"/views/" + i1,schemaPath:"#/properties/views/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_.]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_.]*$"+"\""};
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
const err150 = {instancePath:instancePath+"/views/" + i1,schemaPath:"#/properties/views/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
else {
const err151 = {instancePath:instancePath+"/views",schemaPath:"#/properties/views/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data.limits !== undefined){
let data82 = data.limits;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.timeoutMs === undefined){
const err152 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/required",keyword:"required",params:{missingProperty: "timeoutMs"},message:"must have required property '"+"timeoutMs"+"'"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
for(const key14 in data82){
if(!(((((key14 === "timeoutMs") || (key14 === "concurrency")) || (key14 === "perSecond")) || (key14 === "maxBytes")) || (key14 === "perDay"))){
const err153 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data82.timeoutMs !== undefined){
let data83 = data82.timeoutMs;
if(!(((typeof data83 == "number") && (!(data83 % 1) && !isNaN(data83))) && (isFinite(data83)))){
const err154 = {instancePath:instancePath+"/limits/timeoutMs",schemaPath:"#/properties/limits/properties/timeoutMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if((typeof data83 == "number") && (isFinite(data83))){
if(data83 > 3000 || isNaN(data83)){
const err155 = {instancePath:instancePath+"/limits/timeoutMs",schemaPath:"#/properties/limits/properties/timeoutMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3000},message:"must be <= 3000"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(data83 < 1 || isNaN(data83)){
const err156 = {instancePath:instancePath+"/limits/timeoutMs",schemaPath:"#/properties/limits/properties/timeoutMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
if(data82.concurrency !== undefined){
let data84 = data82.concurrency;
if(!(((typeof data84 == "number") && (!(data84 % 1) && !isNaN(data84))) && (isFinite(data84)))){
const err157 = {instancePath:instancePath+"/limits/concurrency",schemaPath:"#/properties/limits/properties/concurrency/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if((typeof data84 == "number") && (isFinite(data84))){
if(data84 > 1000 || isNaN(data84)){
const err158 = {instancePath:instancePath+"/limits/concurrency",schemaPath:"#/properties/limits/properties/concurrency/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(data84 < 1 || isNaN(data84)){
const err159 = {instancePath:instancePath+"/limits/concurrency",schemaPath:"#/properties/limits/properties/concurrency/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
if(data82.perSecond !== undefined){
let data85 = data82.perSecond;
if((typeof data85 == "number") && (isFinite(data85))){
if(data85 > 100000 || isNaN(data85)){
const err160 = {instancePath:instancePath+"/limits/perSecond",schemaPath:"#/properties/limits/properties/perSecond/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(data85 <= 0 || isNaN(data85)){
const err161 = {instancePath:instancePath+"/limits/perSecond",schemaPath:"#/properties/limits/properties/perSecond/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
else {
const err162 = {instancePath:instancePath+"/limits/perSecond",schemaPath:"#/properties/limits/properties/perSecond/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data82.maxBytes !== undefined){
let data86 = data82.maxBytes;
if(typeof data86 === "string"){
if(!pattern21.test(data86)){
const err163 = {instancePath:instancePath+"/limits/maxBytes",schemaPath:"#/properties/limits/properties/maxBytes/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,6}(B|KiB|MiB)$"},message:"must match pattern \""+"^[1-9][0-9]{0,6}(B|KiB|MiB)$"+"\""};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
else {
const err164 = {instancePath:instancePath+"/limits/maxBytes",schemaPath:"#/properties/limits/properties/maxBytes/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data82.perDay !== undefined){
let data87 = data82.perDay;
if(!(((typeof data87 == "number") && (!(data87 % 1) && !isNaN(data87))) && (isFinite(data87)))){
const err165 = {instancePath:instancePath+"/limits/perDay",schemaPath:"#/properties/limits/properties/perDay/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if((typeof data87 == "number") && (isFinite(data87))){
if(data87 < 1 || isNaN(data87)){
const err166 = {instancePath:instancePath+"/limits/perDay",schemaPath:"#/properties/limits/properties/perDay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
}
else {
const err167 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data.maintenance !== undefined){
let data88 = data.maintenance;
if(Array.isArray(data88)){
const len2 = data88.length;
for(let i2=0; i2<len2; i2++){
let data89 = data88[i2];
if(typeof data89 === "string"){
if(!pattern22.test(data89)){
const err168 = {instancePath:instancePath+"/maintenance/" + i2,schemaPath:"#/properties/maintenance/items/pattern",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-3]):[0-5][0-9]$"},message:"must match pattern \""+"^([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-3]):[0-5][0-9]$"+"\""};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
else {
const err169 = {instancePath:instancePath+"/maintenance/" + i2,schemaPath:"#/properties/maintenance/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
else {
const err170 = {instancePath:instancePath+"/maintenance",schemaPath:"#/properties/maintenance/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data.operations !== undefined){
let data90 = data.operations;
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
if(Object.keys(data90).length < 1){
const err171 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
for(const key15 in data90){
const _errs220 = errors;
if(typeof key15 === "string"){
if(func1(key15) > 64){
const err172 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",propertyName:key15};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(!pattern23.test(key15)){
const err173 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9]*$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9]*$"+"\"",propertyName:key15};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
var valid68 = _errs220 === errors;
if(!valid68){
const err174 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/propertyNames",keyword:"propertyNames",params:{propertyName: key15},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
else {
const err175 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data.proofs !== undefined){
let data91 = data.proofs;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(Object.keys(data91).length < 1){
const err176 = {instancePath:instancePath+"/proofs",schemaPath:"#/properties/proofs/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
for(const key16 in data91){
const _errs223 = errors;
if(typeof key16 === "string"){
if(func1(key16) > 64){
const err177 = {instancePath:instancePath+"/proofs",schemaPath:"#/properties/proofs/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",propertyName:key16};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(!pattern23.test(key16)){
const err178 = {instancePath:instancePath+"/proofs",schemaPath:"#/properties/proofs/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9]*$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9]*$"+"\"",propertyName:key16};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
var valid69 = _errs223 === errors;
if(!valid69){
const err179 = {instancePath:instancePath+"/proofs",schemaPath:"#/properties/proofs/propertyNames",keyword:"propertyNames",params:{propertyName: key16},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
for(const key17 in data91){
if(!(validate115(data91[key17], {instancePath:instancePath+"/proofs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data91,parentDataProperty:key17,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
}
else {
const err180 = {instancePath:instancePath+"/proofs",schemaPath:"#/properties/proofs/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data.samples !== undefined){
let data93 = data.samples;
if(Array.isArray(data93)){
const len3 = data93.length;
for(let i3=0; i3<len3; i3++){
let data94 = data93[i3];
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.operation === undefined){
const err181 = {instancePath:instancePath+"/samples/" + i3,schemaPath:"#/properties/samples/items/required",keyword:"required",params:{missingProperty: "operation"},message:"must have required property '"+"operation"+"'"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(data94.key === undefined){
const err182 = {instancePath:instancePath+"/samples/" + i3,schemaPath:"#/properties/samples/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(data94.answer === undefined){
const err183 = {instancePath:instancePath+"/samples/" + i3,schemaPath:"#/properties/samples/items/required",keyword:"required",params:{missingProperty: "answer"},message:"must have required property '"+"answer"+"'"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(data94.expect === undefined){
const err184 = {instancePath:instancePath+"/samples/" + i3,schemaPath:"#/properties/samples/items/required",keyword:"required",params:{missingProperty: "expect"},message:"must have required property '"+"expect"+"'"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
for(const key18 in data94){
if(!((((key18 === "operation") || (key18 === "key")) || (key18 === "answer")) || (key18 === "expect"))){
const err185 = {instancePath:instancePath+"/samples/" + i3,schemaPath:"#/properties/samples/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data94.operation !== undefined){
if(!(validate110(data94.operation, {instancePath:instancePath+"/samples/" + i3+"/operation",parentData:data94,parentDataProperty:"operation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data94.key !== undefined){
if(!(validate110(data94.key, {instancePath:instancePath+"/samples/" + i3+"/key",parentData:data94,parentDataProperty:"key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data94.expect !== undefined){
let data97 = data94.expect;
if(!(data97 && typeof data97 == "object" && !Array.isArray(data97))){
const err186 = {instancePath:instancePath+"/samples/" + i3+"/expect",schemaPath:"#/properties/samples/items/properties/expect/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
else {
const err187 = {instancePath:instancePath+"/samples/" + i3,schemaPath:"#/properties/samples/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
}
else {
const err188 = {instancePath:instancePath+"/samples",schemaPath:"#/properties/samples/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
}
else {
const err189 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
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
