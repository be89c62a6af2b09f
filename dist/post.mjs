import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import*as os from"os";function toCommandValue(input){if(input===null||input===void 0){return""}else if(typeof input==="string"||input instanceof
String){return input}return JSON.stringify(input)}function toCommandProperties(annotationProperties){if(!Object.keys(annotationProperties).
length){return{}}return{title:annotationProperties.title,file:annotationProperties.file,line:annotationProperties.startLine,
endLine:annotationProperties.endLine,col:annotationProperties.startColumn,endColumn:annotationProperties.endColumn}}function issueCommand(command,properties,message){const cmd=new Command(command,properties,message);process.stdout.write(
cmd.toString()+os.EOL)}function issue(name,message=""){issueCommand(name,{},message)}var CMD_STRING="::";var Command=class{constructor(command,properties,message){
if(!command){command="missing.command"}this.command=command;this.properties=properties;this.message=message}toString(){let cmdStr=CMD_STRING+
this.command;if(this.properties&&Object.keys(this.properties).length>0){cmdStr+=" ";let first=true;for(const key in this.
properties){if(this.properties.hasOwnProperty(key)){const val=this.properties[key];if(val){if(first){first=false}else{cmdStr+=
","}cmdStr+=`${key}=${escapeProperty(val)}`}}}}cmdStr+=`${CMD_STRING}${escapeData(this.message)}`;return cmdStr}};function escapeData(s){
return toCommandValue(s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(s){return toCommandValue(
s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}import*as os3 from"os";import*as os2 from"os";import*as events from"events";import*as child from"child_process";import*as path3 from"path";import*as path2 from"path";import*as fs from"fs";import*as path from"path";var __awaiter=function(thisArg,_arguments,P,generator){function adopt(value){
return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||(P=Promise))(function(resolve2,reject){
function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["\
throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,
rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};var{chmod,copyFile,lstat,mkdir,open,readdir,
rename,rm,rmdir,stat,symlink,unlink}=fs.promises;var IS_WINDOWS=process.platform==="win32";var READONLY=fs.constants.O_RDONLY;function exists(fsPath){return __awaiter(this,void 0,void 0,function*(){try{yield stat(
fsPath)}catch(err){if(err.code==="ENOENT"){return false}throw err}return true})}function isRooted(p){p=normalizeSeparators(p);if(!p){throw new Error('isRooted() parameter "p" cannot be empty')}if(IS_WINDOWS){
return p.startsWith("\\")||/^[A-Z]:/i.test(p)}return p.startsWith("/")}function tryGetExecutablePath(filePath,extensions){
return __awaiter(this,void 0,void 0,function*(){let stats=void 0;try{stats=yield stat(filePath)}catch(err){if(err.code!==
"ENOENT"){console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`)}}if(stats&&
stats.isFile()){if(IS_WINDOWS){const upperExt=path.extname(filePath).toUpperCase();if(extensions.some(validExt=>validExt.
toUpperCase()===upperExt)){return filePath}}else{if(isUnixExecutable(stats)){return filePath}}}const originalFilePath=filePath;
for(const extension of extensions){filePath=originalFilePath+extension;stats=void 0;try{stats=yield stat(filePath)}catch(err){
if(err.code!=="ENOENT"){console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`)}}
if(stats&&stats.isFile()){if(IS_WINDOWS){try{const directory=path.dirname(filePath);const upperName=path.basename(filePath).
toUpperCase();for(const actualName of yield readdir(directory)){if(upperName===actualName.toUpperCase()){filePath=path.join(
directory,actualName);break}}}catch(err){console.log(`Unexpected error attempting to determine the actual case of the fi\
le '${filePath}': ${err}`)}return filePath}else{if(isUnixExecutable(stats)){return filePath}}}}return""})}function normalizeSeparators(p){
p=p||"";if(IS_WINDOWS){p=p.replace(/\//g,"\\");return p.replace(/\\\\+/g,"\\")}return p.replace(/\/\/+/g,"/")}function isUnixExecutable(stats){
return(stats.mode&1)>0||(stats.mode&8)>0&&process.getgid!==void 0&&stats.gid===process.getgid()||(stats.mode&64)>0&&process.
getuid!==void 0&&stats.uid===process.getuid()}var __awaiter2=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){
resolve2(value)})}return new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(
value))}catch(e){reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){
result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,
_arguments||[])).next())})};function which(tool,check){return __awaiter2(this,void 0,void 0,function*(){if(!tool){throw new Error("parameter 'tool' \
is required")}if(check){const result=yield which(tool,false);if(!result){if(IS_WINDOWS){throw new Error(`Unable to locat\
e executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specif\
ied by the PATH environment variable. Also verify the file has a valid extension for an executable file.`)}else{throw new Error(
`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a \
directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`)}}return result}
const matches=yield findInPath(tool);if(matches&&matches.length>0){return matches[0]}return""})}function findInPath(tool){
return __awaiter2(this,void 0,void 0,function*(){if(!tool){throw new Error("parameter 'tool' is required")}const extensions=[];
if(IS_WINDOWS&&process.env["PATHEXT"]){for(const extension of process.env["PATHEXT"].split(path2.delimiter)){if(extension){
extensions.push(extension)}}}if(isRooted(tool)){const filePath=yield tryGetExecutablePath(tool,extensions);if(filePath){
return[filePath]}return[]}if(tool.includes(path2.sep)){return[]}const directories=[];if(process.env.PATH){for(const p of process.
env.PATH.split(path2.delimiter)){if(p){directories.push(p)}}}const matches=[];for(const directory of directories){const filePath=yield tryGetExecutablePath(
path2.join(directory,tool),extensions);if(filePath){matches.push(filePath)}}return matches})}import{setTimeout as setTimeout2}from"timers";var __awaiter3=function(thisArg,_arguments,P,generator){function adopt(value){
return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||(P=Promise))(function(resolve2,reject){
function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["\
throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,
rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};var IS_WINDOWS2=process.platform==="win32";
var ToolRunner=class extends events.EventEmitter{constructor(toolPath,args,options){super();if(!toolPath){throw new Error(
"Parameter 'toolPath' cannot be null or empty.")}this.toolPath=toolPath;this.args=args||[];this.options=options||{}}_debug(message){
if(this.options.listeners&&this.options.listeners.debug){this.options.listeners.debug(message)}}_getCommandString(options,noPrefix){
const toolPath=this._getSpawnFileName();const args=this._getSpawnArgs(options);let cmd=noPrefix?"":"[command]";if(IS_WINDOWS2){
if(this._isCmdFile()){cmd+=toolPath;for(const a of args){cmd+=` ${a}`}}else if(options.windowsVerbatimArguments){cmd+=`"${toolPath}\
"`;for(const a of args){cmd+=` ${a}`}}else{cmd+=this._windowsQuoteCmdArg(toolPath);for(const a of args){cmd+=` ${this._windowsQuoteCmdArg(
a)}`}}}else{cmd+=toolPath;for(const a of args){cmd+=` ${a}`}}return cmd}_processLineBuffer(data,strBuffer,onLine){try{let s=strBuffer+
data.toString();let n=s.indexOf(os2.EOL);while(n>-1){const line=s.substring(0,n);onLine(line);s=s.substring(n+os2.EOL.length);
n=s.indexOf(os2.EOL)}return s}catch(err){this._debug(`error processing line. Failed with error ${err}`);return""}}_getSpawnFileName(){
if(IS_WINDOWS2){if(this._isCmdFile()){return process.env["COMSPEC"]||"cmd.exe"}}return this.toolPath}_getSpawnArgs(options){
if(IS_WINDOWS2){if(this._isCmdFile()){let argline=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const a of this.
args){argline+=" ";argline+=options.windowsVerbatimArguments?a:this._windowsQuoteCmdArg(a)}argline+='"';return[argline]}}
return this.args}_endsWith(str,end){return str.endsWith(end)}_isCmdFile(){const upperToolPath=this.toolPath.toUpperCase();
return this._endsWith(upperToolPath,".CMD")||this._endsWith(upperToolPath,".BAT")}_windowsQuoteCmdArg(arg){if(!this._isCmdFile()){
return this._uvQuoteCmdArg(arg)}if(!arg){return'""'}const cmdSpecialChars=[" ","	","&","(",")","[","]","{","}","^","=","\
;","!","'","+",",","`","~","|","<",">",'"'];let needsQuotes=false;for(const char of arg){if(cmdSpecialChars.some(x=>x===
char)){needsQuotes=true;break}}if(!needsQuotes){return arg}let reverse='"';let quoteHit=true;for(let i=arg.length;i>0;i--){
reverse+=arg[i-1];if(quoteHit&&arg[i-1]==="\\"){reverse+="\\"}else if(arg[i-1]==='"'){quoteHit=true;reverse+='"'}else{quoteHit=
false}}reverse+='"';return reverse.split("").reverse().join("")}_uvQuoteCmdArg(arg){if(!arg){return'""'}if(!arg.includes(
" ")&&!arg.includes("	")&&!arg.includes('"')){return arg}if(!arg.includes('"')&&!arg.includes("\\")){return`"${arg}"`}let reverse='\
"';let quoteHit=true;for(let i=arg.length;i>0;i--){reverse+=arg[i-1];if(quoteHit&&arg[i-1]==="\\"){reverse+="\\"}else if(arg[i-
1]==='"'){quoteHit=true;reverse+="\\"}else{quoteHit=false}}reverse+='"';return reverse.split("").reverse().join("")}_cloneExecOptions(options){
options=options||{};const result={cwd:options.cwd||process.cwd(),env:options.env||process.env,silent:options.silent||false,
windowsVerbatimArguments:options.windowsVerbatimArguments||false,failOnStdErr:options.failOnStdErr||false,ignoreReturnCode:options.
ignoreReturnCode||false,delay:options.delay||1e4};result.outStream=options.outStream||process.stdout;result.errStream=options.
errStream||process.stderr;return result}_getSpawnOptions(options,toolPath){options=options||{};const result={};result.cwd=
options.cwd;result.env=options.env;result["windowsVerbatimArguments"]=options.windowsVerbatimArguments||this._isCmdFile();
if(options.windowsVerbatimArguments){result.argv0=`"${toolPath}"`}return result}exec(){return __awaiter3(this,void 0,void 0,
function*(){if(!isRooted(this.toolPath)&&(this.toolPath.includes("/")||IS_WINDOWS2&&this.toolPath.includes("\\"))){this.
toolPath=path3.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)}this.toolPath=yield which(this.toolPath,
true);return new Promise((resolve2,reject)=>__awaiter3(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`);
this._debug("arguments:");for(const arg of this.args){this._debug(`   ${arg}`)}const optionsNonNull=this._cloneExecOptions(
this.options);if(!optionsNonNull.silent&&optionsNonNull.outStream){optionsNonNull.outStream.write(this._getCommandString(
optionsNonNull)+os2.EOL)}const state=new ExecState(optionsNonNull,this.toolPath);state.on("debug",message=>{this._debug(
message)});if(this.options.cwd&&!(yield exists(this.options.cwd))){return reject(new Error(`The cwd: ${this.options.cwd}\
 does not exist!`))}const fileName=this._getSpawnFileName();const cp=child.spawn(fileName,this._getSpawnArgs(optionsNonNull),
this._getSpawnOptions(this.options,fileName));let stdbuffer="";if(cp.stdout){cp.stdout.on("data",data=>{if(this.options.
listeners&&this.options.listeners.stdout){this.options.listeners.stdout(data)}if(!optionsNonNull.silent&&optionsNonNull.
outStream){optionsNonNull.outStream.write(data)}stdbuffer=this._processLineBuffer(data,stdbuffer,line=>{if(this.options.
listeners&&this.options.listeners.stdline){this.options.listeners.stdline(line)}})})}let errbuffer="";if(cp.stderr){cp.stderr.
on("data",data=>{state.processStderr=true;if(this.options.listeners&&this.options.listeners.stderr){this.options.listeners.
stderr(data)}if(!optionsNonNull.silent&&optionsNonNull.errStream&&optionsNonNull.outStream){const s=optionsNonNull.failOnStdErr?
optionsNonNull.errStream:optionsNonNull.outStream;s.write(data)}errbuffer=this._processLineBuffer(data,errbuffer,line=>{
if(this.options.listeners&&this.options.listeners.errline){this.options.listeners.errline(line)}})})}cp.on("error",err=>{
state.processError=err.message;state.processExited=true;state.processClosed=true;state.CheckComplete()});cp.on("exit",code=>{
state.processExitCode=code;state.processExited=true;this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
state.CheckComplete()});cp.on("close",code=>{state.processExitCode=code;state.processExited=true;state.processClosed=true;
this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);state.CheckComplete()});state.on("done",(error,exitCode)=>{
if(stdbuffer.length>0){this.emit("stdline",stdbuffer)}if(errbuffer.length>0){this.emit("errline",errbuffer)}cp.removeAllListeners();
if(error){reject(error)}else{resolve2(exitCode)}});if(this.options.input){if(!cp.stdin){throw new Error("child process m\
issing stdin")}cp.stdin.end(this.options.input)}}))})}};function argStringToArray(argString){const args=[];let inQuotes=false;
let escaped=false;let arg="";function append(c){if(escaped&&c!=='"'){arg+="\\"}arg+=c;escaped=false}for(let i=0;i<argString.
length;i++){const c=argString.charAt(i);if(c==='"'){if(!escaped){inQuotes=!inQuotes}else{append(c)}continue}if(c==="\\"&&
escaped){append(c);continue}if(c==="\\"&&inQuotes){escaped=true;continue}if(c===" "&&!inQuotes){if(arg.length>0){args.push(
arg);arg=""}continue}append(c)}if(arg.length>0){args.push(arg.trim())}return args}var ExecState=class _ExecState extends events.EventEmitter{constructor(options,toolPath){
super();this.processClosed=false;this.processError="";this.processExitCode=0;this.processExited=false;this.processStderr=
false;this.delay=1e4;this.done=false;this.timeout=null;if(!toolPath){throw new Error("toolPath must not be empty")}this.
options=options;this.toolPath=toolPath;if(options.delay){this.delay=options.delay}}CheckComplete(){if(this.done){return}
if(this.processClosed){this._setResult()}else if(this.processExited){this.timeout=setTimeout2(_ExecState.HandleTimeout,this.
delay,this)}}_debug(message){this.emit("debug",message)}_setResult(){let error;if(this.processExited){if(this.processError){
error=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the pro\
cess failed to start. Error: ${this.processError}`)}else if(this.processExitCode!==0&&!this.options.ignoreReturnCode){error=
new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`)}else if(this.processStderr&&this.
options.failOnStdErr){error=new Error(`The process '${this.toolPath}' failed because one or more lines were written to t\
he STDERR stream`)}}if(this.timeout){clearTimeout(this.timeout);this.timeout=null}this.done=true;this.emit("done",error,
this.processExitCode)}static HandleTimeout(state){if(state.done){return}if(!state.processClosed&&state.processExited){const message=`\
The STDIO streams did not close within ${state.delay/1e3} seconds of the exit event from process '${state.toolPath}'. Th\
is may indicate a child process inherited the STDIO streams and has not yet exited.`;state._debug(message)}state._setResult()}};var __awaiter4=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){
resolve2(value)})}return new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(
value))}catch(e){reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){
result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,
_arguments||[])).next())})};function exec(commandLine,args,options){return __awaiter4(this,void 0,void 0,function*(){const commandArgs=argStringToArray(
commandLine);if(commandArgs.length===0){throw new Error(`Parameter 'commandLine' cannot be null or empty.`)}const toolPath=commandArgs[0];
args=commandArgs.slice(1).concat(args||[]);const runner=new ToolRunner(toolPath,args,options);return runner.exec()})}var ExitCode;(function(ExitCode2){ExitCode2[ExitCode2["Success"]=0]="Success";ExitCode2[ExitCode2["Failure"]=1]="Failure"})(
ExitCode||(ExitCode={}));function debug(message){issueCommand("debug",{},message)}function warning(message,properties={}){issueCommand("warning",toCommandProperties(properties),message instanceof Error?
message.toString():message)}function notice(message,properties={}){issueCommand("notice",toCommandProperties(properties),
message instanceof Error?message.toString():message)}function info(message){process.stdout.write(message+os3.EOL)}function startGroup(name){
issue("group",name)}function endGroup(){issue("endgroup")}function getState(name){return process.env[`STATE_${name}`]||""}var SEE_ENGINE_LOG=`Run again. If it happens again, check the engine's log ("journalctl --unit docker" on most machines)\
.`;var FlattenError=class extends Error{code;hint;constructor(code,message,options){super(message,options.cause===void 0?{}:
{cause:options.cause});this.name="FlattenError";this.code=code;this.hint=options.hint}};function cancelled(cause){if(cause instanceof
FlattenError)return cause;return new FlattenError("CANCELLED","The run was cancelled before it finished. No tag was move\
d.",{hint:"Run again to get the image. The next run also removes what this one could not remove in time.",cause})}function messageOf(error){return error instanceof Error?error.message:String(error)}var REPORT_BUG="This is a bug in doc\
ker-flatten. Please report it, with the log of a run that has debug logging enabled (in a shell: --debug).";function describeError(error){
if(error instanceof FlattenError)return`${error.message}
${error.hint}`;return`Unexpected failure: ${messageOf(error)}
${REPORT_BUG}`}function isObject(value){return typeof value==="object"&&value!==null&&!Array.isArray(value)}function isStringArray(value){
return Array.isArray(value)&&value.every(item=>typeof item==="string")}function getPath(value,...keys){let found=value;for(const key of keys){
if(!isObject(found)||!Object.hasOwn(found,key))return void 0;found=found[key]}return found}function getString(value,...keys){
const found=getPath(value,...keys);return typeof found==="string"&&found!==""?found:void 0}function parseJson(text){try{
return JSON.parse(text)}catch{return void 0}}var SIGNALS=["SIGINT","SIGTERM","SIGHUP"];function abortOnSignals(){const controller=new AbortController;const abort=name=>controller.
abort(new Error(`received ${name}`));const onOutputError=error=>controller.abort(error);process.stdout.on("error",onOutputError);
process.stderr.on("error",onOutputError);for(const name of SIGNALS)process.once(name,abort);return{signal:controller.signal,
release:()=>{for(const name of SIGNALS)process.off(name,abort)}}}import{lstat as lstat2,readdir as readdir2,rm as rm2}from"node:fs/promises";import{join as join3}from"node:path";function diskCode(error){return error?.code??String(error)}import{randomBytes}from"node:crypto";import{readlinkSync}from"node:fs";import{readFileSync}from"node:fs";function readProc(path4){try{return readFileSync(`/proc/${path4}`,"utf8")}catch{return""}}var RUN_LABEL="io.github.docker-flatten.run";var PENDING_REPOSITORY="docker-flatten-pending";var NAME_PREFIX="docker-fla\
tten-";var PAUSED="paused-";var DOUBT_SECONDS=24*60*60;var RUN_ID=/^(?<boot>[0-9a-f]{32}|0)-(?<pidNamespace>\d{1,12})-(?<pid>\d{1,10})-(?<start>\d{1,20})-(?<seconds>\d{1,12})-[0-9a-f]{8}$/;
var LEADING_RUN_ID=/^((?:[0-9a-f]{32}|0)(?:-\d+){4}-[0-9a-f]{8})-/;function newRunId(){const seconds=Math.floor(Date.now()/
1e3);const{start}=processStat("self");return`${bootId()}-${pidNamespace()}-${process.pid}-${start}-${seconds}-${randomHex()}`}function runOfPendingName(name){const tag=name.startsWith(`${PENDING_REPOSITORY}:`)?name.slice(PENDING_REPOSITORY.length+
1):"";if(RUN_ID.test(tag))return tag;const id=/^(.+)-[0-9a-f]{8}$/.exec(tag)?.[1]??"";return RUN_ID.test(id)?id:void 0}function pausedByName(name){return new RegExp(`-${PAUSED}([0-9a-f]{64})$`).exec(name)?.[1]}function spoolPrefix(runId){return`${NAME_PREFIX}${runId}\
-`}function runOfName(name){if(!name.startsWith(NAME_PREFIX))return void 0;const id=LEADING_RUN_ID.exec(name.slice(NAME_PREFIX.
length))?.[1];return id!==void 0&&RUN_ID.test(id)?id:void 0}function isDead(runId){const parts=RUN_ID.exec(runId)?.groups;
if(parts===void 0)return false;const isHere=parts["boot"]!=="0"&&parts["boot"]===bootId()&&parts["pidNamespace"]!=="0"&&
parts["pidNamespace"]===pidNamespace();if(isHere)return!isRunning(Number(parts["pid"]),parts["start"]??"");return Date.now()/
1e3-Number(parts["seconds"])>DOUBT_SECONDS}function isRunning(pid,start){try{process.kill(pid,0)}catch(error){if(error.code===
"ESRCH")return false}const stat4=processStat(pid);if(stat4.start==="0")return true;return stat4.start===start&&stat4.state!==
"Z"&&stat4.state!=="X"}function bootId(){return readProc("sys/kernel/random/boot_id").trim().replaceAll("-","")||"0"}function pidNamespace(){
try{return/\d+/.exec(readlinkSync("/proc/self/ns/pid"))?.[0]??"0"}catch{return"0"}}function processStat(pid){const fields=readProc(
`${pid}/stat`).replace(/^.*\)\s*/s,"").split(" ");return{state:fields[0]??"",start:fields[19]??"0"}}function randomHex(){
return randomBytes(4).toString("hex")}async function removeSpools(directory,runId,log){await sweepDirectory(directory,id=>id===runId,line=>log.warning(line))}async function sweepDirectory(directory,isWanted,tell){const names=await readdir2(directory).catch(()=>[]);for(const name of names){
const runId=runOfName(name);if(runId===void 0||!isWanted(runId))continue;const path4=join3(directory,name);try{const{uid}=await lstat2(
path4);if(uid===(process.getuid?.()??uid))await rm2(path4,{recursive:true,force:true})}catch(error){if(diskCode(error)===
"ENOENT")continue;tell(`Could not remove the temporary file ${path4}: ${messageOf(error)}`)}}}import{spawn as spawn3}from"node:child_process";import{spawn as spawn2}from"node:child_process";import{StringDecoder}from"node:string_decoder";var HAS_OWN_GROUP=process.
platform!=="win32";var STATUS_OF_KILLED=128;var SpawnRunner=class{async run(command,args,options){const child2=spawn2(command,
args,{stdio:["ignore","pipe","pipe"],env:options.env,detached:HAS_OWN_GROUP});const outputs=new Outputs(options.onOutput);
outputs.readFrom(child2);killOn(options.kill,child2);const exitCode=await exitStatus(child2);return{exitCode,...outputs.
texts()}}};var ANSWER_LIMIT_CHARS=64*1024*1024;var OUTPUT_LIMIT_CHARS=64*1024;var Outputs=class{stdout;stderr;constructor(onOutput){
this.stdout=new TextTail(ANSWER_LIMIT_CHARS,onOutput);this.stderr=new TextTail(OUTPUT_LIMIT_CHARS,onOutput)}readFrom(child2){
child2.stdout?.removeAllListeners("data").on("data",this.stdout.add);child2.stderr?.removeAllListeners("data").on("data",
this.stderr.add)}texts(){return{stdout:this.stdout.text,stderr:this.stderr.text}}};var TextTail=class{#decoder=new StringDecoder(
"utf8");#limitChars;#onText;#text="";constructor(limitChars,onText=()=>{}){this.#limitChars=limitChars;this.#onText=onText}add=bytes=>{
const text=this.#decoder.write(bytes);this.#text+=text;if(this.#text.length>2*this.#limitChars)this.#text=this.text;this.#onText(
text)};get text(){return this.#text.slice(-this.#limitChars)}};function killOn(signal,child2){const kill=()=>{killGroup(
child2);child2.stdout?.destroy();child2.stderr?.destroy()};if(signal.aborted)kill();else signal.addEventListener("abort",
kill,{once:true})}function killGroup(child2){try{process.kill(-(child2.pid??Number.NaN),"SIGKILL")}catch{child2.kill("SI\
GKILL")}}function exitStatus(child2){return new Promise((resolve2,reject)=>{child2.once("error",reject);child2.once("clo\
se",(code,signal)=>resolve2(code??(signal===null?1:STATUS_OF_KILLED)))})}var LOOK_EVERY_MS=500;function watchReads(child2,touch){let seen="";return setInterval(()=>{const read=readProc(`${child2.
pid}/io`).split("\n")[0]??"";if(read===""||read!==seen)touch();seen=read},LOOK_EVERY_MS)}var INPUT_KINDS={image:"text",container:"text",from:"text",pause:"boolean",tag:"list","apt-clean":"boolean",clean:"list",
exclude:"list",run:"text","run-network":"text","dry-run":"boolean",platform:"list",pull:"text",push:"boolean",compression:"\
text",verify:"choice",test:"text",backup:"text","remove-old":"boolean",timeout:"text",report:"text",html:"text",summary:"\
boolean","max-size":"text","min-saving":"text",cache:"boolean","temp-dir":"text"};var spelling="workflow";function named(first,...others){const names=[first,...others].map(name=>written(name)).join(" and ");const noun=spelling===
"workflow"?"input":"option";return`${noun}${others.length===0?"":"s"} ${names}`}function written(name,value){if(spelling===
"workflow")return`"${name}${value===void 0?"":`: ${value}`}"`;if(value===void 0)return`--${name}`;const kind=INPUT_KINDS[name];
const isFlag=kind==="boolean"||kind==="choice"&&/^(?:true|false)$/.test(value);if(isFlag)return`--${value==="false"?"no-":
""}${name}`;if(kind==="choice")return`--${name}=${value}`;return`--${name} ${/^[\w.,:%/-]+$/.test(value)?value:`"${value}\
"`}`}var CHECK_INTERVAL_MS=250;var Watchdog=class{signal;#timer;#touches=0;constructor(outer,limitSeconds){const silence=new AbortController;
this.signal=outer===void 0?silence.signal:AbortSignal.any([outer,silence.signal]);if(limitSeconds===0)return;let lastTouches=0;
let silentMs=0;let lastMs=performance.now();const intervalMs=Math.min(CHECK_INTERVAL_MS,limitSeconds*250);this.#timer=setInterval(
()=>{const nowMs=performance.now();const stepMs=Math.min(nowMs-lastMs,2*intervalMs);lastMs=nowMs;silentMs=this.#touches===
lastTouches?silentMs+stepMs:0;lastTouches=this.#touches;if(silentMs>=limitSeconds*1e3)silence.abort(timedOut(limitSeconds))},
intervalMs);this.#timer.unref()}touch=()=>{this.#touches++};release(){clearInterval(this.#timer)}};function timedOut(limitSeconds){return new FlattenError("TIMEOUT",`No progress for ${limitSeconds} s: no byte and no ans\
wer came from the engine, or from a command in a container. No tag was moved.`,{hint:`Check whether the engine hangs ("d\
ocker info", its log) and run again. The ${named("timeout")} sets the limit in seconds; 0 disables it.`})}var FREE_ROOM='Free some disk space ("docker system df" shows what uses it, "docker image prune" removes unused images) \
and run again.';var KNOWN=[{words:/no space left on device/i,code:"NO_SPACE",why:"the engine's disk is full",hint:FREE_ROOM},
{words:/^(?!.*oci runtime).*read-only file system/is,code:"NO_SPACE",why:"the engine's disk is full or read-only",hint:FREE_ROOM},
{words:/can't make .* relative to \//i,code:"UNSUPPORTED_IMAGE",why:'the image declares a volume whose path does not sta\
rt with "/"',hint:"Build the image again with an absolute path in VOLUME, or use another release of Docker."},{words:/max depth exceeded/i,
code:"UNSUPPORTED_IMAGE",why:"the image has more layers than this engine's image store supports (125 on overlay2)",hint:'\
Flatten it on an engine with the containerd image store, which supports more (the default in new installations of Docker\
 29; elsewhere enable the feature "containerd-snapshotter" in daemon.json), or build it with fewer layers.'},{words:/^(?!.*(?:\bdial \w|\blookup |\baddress |parse "|after host|proxyconnect)).*(?:invalid (?:container)?port\b|invalid proto\b)/is,
code:"UNSUPPORTED_IMAGE",why:"this Docker release rejects a port in the image's config",hint:'Build the image again with\
 single ports in EXPOSE ("8080/tcp"; Docker 29 rejects ranges on a graph driver), or use another engine: Docker 28 and t\
he containerd image store accept it.'},{words:/^(?!.*response body).*(?:cannot unmarshal|could not deserialize image config|invalid rootfs in image config)/is,
code:"UNSUPPORTED_IMAGE",why:"the engine cannot read its config or manifest",hint:'Build the image again with a current \
builder. "docker buildx imagetools inspect --raw" shows what the registry has.'},{words:/schema 1 support|manifest\.v1\+|unsupported (?:manifest )?media type|encountered remote .* when fetching/i,
code:"UNSUPPORTED_IMAGE",why:"the registry has something that is not an image, or not one that this engine supports",hint:"\
Push an image in the format Docker manifest v2, schema 1 again with a current Docker. A Helm chart, a signature or anoth\
er artifact is not an image."},{words:/function not implemented|(?:openat2|clone3|fsopen|fsmount|fsconfig|move_mount|open_tree|mount_setattr)\b.*(?:operation not permitted|not supported)/i,
code:"UNSUPPORTED_ENGINE",why:"the engine's kernel lacks or forbids a system call that this Docker release uses",hint:`U\
pdate the kernel of the engine's machine ("docker info" shows it), or libseccomp and the runtime around the engine if it\
 runs in a container; or use an older release of Docker.`}];function knownFailure(said,what){const known=KNOWN.find(({words})=>words.
test(said));return known&&new FlattenError(known.code,`${what} because ${known.why}: ${said}`,known)}var LEFT_OUT={DOCKER_DEFAULT_PLATFORM:"create refuses a local image of another platform, pull moves a tag to it, import \
writes it into a config",DOCKER_CONTENT_TRUST:"pull and create ask a notary server for what a tag means, push signs",DOCKER_BUILDKIT:"\
every command fails unless it is a boolean",DOCKER_HIDE_LEGACY_COMMANDS:"commands such as rmi, which need no group in fr\
ont, lose their aliases",DOCKER_CLI_HINTS:"commands append advice to what they say",DOCKER_CLI_HOOKS:"plugins append wha\
t they like to what commands say",DOCKER_ORCHESTRATOR:"20.10 warns of it in the answers of commands"};var LEFT_OUT_PREFIXES=[
"DOCKER_CONTENT_TRUST_","DOCKER_STACK_","DOCKER_CLI_PLUGIN_","BUILDKIT_","BUILDX_"];function clientEnvironment(environment){
return Object.fromEntries(Object.entries(environment).filter(pair=>pair[1]!==void 0&&!isLeftOut(pair[0])))}function isLeftOut(name){
const plain=name.toUpperCase();return Object.hasOwn(LEFT_OUT,plain)||LEFT_OUT_PREFIXES.some(prefix=>plain.startsWith(prefix))}var Docker=class _Docker{#globalArgs;#watch;#graceMs;#runner;constructor(settings={}){this.#globalArgs=settings.globalArgs??
[];this.#watch=settings.watch??new Watchdog(void 0,0);this.#graceMs=settings.graceMs??GRACE_MS;this.#runner=settings.runner??
new SpawnRunner}withWatchdog(watch,graceMs=GRACE_MS){return new _Docker({globalArgs:this.#globalArgs,watch,graceMs,runner:this.#runner})}get touch(){
return this.#watch.touch}async try(args){const{signal}=this.#watch;if(signal.aborted)throw cancelled(signal.reason);const kill=new AbortController;
let killing;const abort=()=>{killing=setTimeout(()=>kill.abort(),this.#graceMs)};signal.addEventListener("abort",abort,{
once:true});try{const answer=await this.#runner.run("docker",[...this.#globalArgs,...args],{env:clientEnvironment(process.
env),onOutput:this.touch,kill:kill.signal});if(signal.aborted)throw cancelled(signal.reason);this.touch();return answer}catch(error){
throw toOurError(error)}finally{clearTimeout(killing);signal.removeEventListener("abort",abort)}}async run(args){const answer=await this.
try(args);if(answer.exitCode!==0)throw failedCommand(args,answer);return answer.stdout.trimEnd()}spawn(args,stdio,signal){
return spawn3("docker",[...this.#globalArgs,...args],{stdio,env:clientEnvironment(process.env),detached:HAS_OWN_GROUP,...signal===
void 0?{}:{signal,killSignal:"SIGKILL"}})}async stream(args,onOutput,signal,reads=false){const child2=this.spawn(args,["\
ignore","pipe","pipe"],signal);const take=from=>collect(child2[from],OUTPUT_LIMIT_CHARS,text=>{this.touch();onOutput(text,
from)});const stdout=take("stdout");const stderr=take("stderr");const looking=reads?watchReads(child2,this.touch):void 0;
try{const exitCode=await exitOf(child2);return{exitCode,stdout:stdout(),stderr:stderr()}}finally{clearInterval(looking)}}};
var GRACE_MS=2e3;function collect(stream,limitChars,onText){const tail=new TextTail(limitChars,onText);stream?.on("data",
tail.add);return()=>tail.text}async function exitOf(child2){try{return await exitStatus(child2)}catch(error){throw toOurError(
error)}}function toOurError(error){if(!(error instanceof Error))return error;if("code"in error&&error.code==="ENOENT")return noDocker(
error);return error.name==="AbortError"?cancelled(error.cause):error}function failedCommand(args,answer){const said=(answer.
stderr.trim()||answer.stdout.trim()).slice(-2e3)||`exit status ${answer.exitCode}`;return engineError(said,"DOCKER_FAILE\
D",`"docker ${args.slice(0,2).join(" ")}" failed`)}function engineError(said,code,what){const known=knownFailure(said,what);
if(known!==void 0)return known;if(isUnreachable(said))return noEngine(said);return new FlattenError(code,`${what}: ${said}`,
{hint:SEE_ENGINE_LOG})}function isUnreachable(said){return/cannot connect to the docker daemon|is the docker daemon running|error during connect|failed to connect to the docker API|connect: (?:connection refused|no such file or directory|permission denied)|permission denied while trying to connect/i.
test(said)}function noEngine(said){const hint=/permission denied/i.test(said)?'This user is not allowed to use the engin\
e: add it to the "docker" group, or run as root.':process.platform==="linux"?`Start the engine, or select another one wi\
th DOCKER_HOST or "docker context use".${process.env["GITHUB_ACTIONS"]==="true"?SLIM_RUNNERS:""}`:`Start Docker Desktop \
or another Linux engine. GitHub's ${process.platform==="win32"?"Windows":"macOS"} runners have none: use "runs-on: ubunt\
u-latest".`;return new FlattenError("NO_ENGINE",`docker-flatten needs a Docker engine, but none answered: ${said.trim()}`,
{hint})}var SLIM_RUNNERS=` GitHub's "ubuntu-slim" runners have a docker command but no engine: use "runs-on: ubuntu-late\
st", "ubuntu-24.04" or "ubuntu-22.04".`;function noDocker(cause){return new FlattenError("NO_DOCKER",`docker-flatten nee\
ds the docker command, but found none on PATH (${messageOf(cause).split(".")[0]}).`,{hint:"Install the Docker CLI (Debia\
n and Ubuntu: the package docker.io or docker-ce-cli), or use a runner that has it.",cause})}async function findLeftovers(docker,isWanted){const wanted=runId=>runId!==void 0&&isWanted(runId);const marked=["--no-tr\
unc","--filter",`label=${RUN_LABEL}`];const[containerRows,imageIds,nameRows]=await Promise.all([docker.run(["ps","--all",
...marked,"--format","{{.ID}} {{.Names}}"]),docker.run(["images","--quiet",...marked,"--filter","dangling=true"]),docker.
run(["images","--filter",`reference=${PENDING_REPOSITORY}`,"--format","{{.Repository}}:{{.Tag}}"])]);return{containers:containersOf(
containerRows).filter(({name})=>wanted(runOfName(name))),pendingNames:lines(nameRows).filter(name=>wanted(runOfPendingName(
name))),imports:await ownImports(docker,lines(imageIds),wanted)}}async function ownImports(docker,ids,wanted){if(ids.length===
0)return[];const images=parseJson((await docker.try(["image","inspect",...new Set(ids)])).stdout);return(Array.isArray(images)?
images:[]).filter(image=>{const labels=getPath(image,"Config","Labels");const runId=getString(labels,RUN_LABEL);return isObject(
labels)&&Object.keys(labels).length===1&&wanted(runId===void 0?void 0:runOfPendingName(`${PENDING_REPOSITORY}:${runId}`))&&
isEmptyList(getPath(image,"RepoTags"))&&isEmptyList(getPath(image,"RepoDigests"))&&getString(image,"Comment")==="Importe\
d from -"}).map(image=>getString(image,"Id")).filter(id=>id!==void 0)}function isEmptyList(value){return value===void 0||
value===null||Array.isArray(value)&&value.length===0}function containersOf(rows){return lines(rows).map(row=>row.split("\
 ")).map(([id="",names=""])=>({id,name:names.split(",")[0]??""}))}function countLeftovers(found){return found.containers.length+found.pendingNames.length+found.imports.length}function lines(text){
return text.split("\n").filter(line=>line!=="")}var PASSES=3;var BETWEEN_PASSES_MS=300;var CLEANUP_LIMIT_SECONDS=10;async function withCleanupDeadline(docker,timeoutSeconds,work){
const limitSeconds=Math.min(timeoutSeconds||CLEANUP_LIMIT_SECONDS,CLEANUP_LIMIT_SECONDS);const watch=new Watchdog(void 0,
limitSeconds);try{return await work(docker.withWatchdog(watch,0))}finally{watch.release()}}var left=new Set;async function removeRemains(docker,runId,log){left.delete(runId);const warn=(reason,commands)=>log.warning(`Could not r\
emove everything that the run created: ${reason}
A later run removes the rest, or you can: ${commands.join("; ")}`);for(let pass=0;pass<PASSES;pass++){if(pass>0)await new Promise(
resolve2=>setTimeout(resolve2,BETWEEN_PASSES_MS));let found;try{found=await findLeftovers(docker,id=>id===runId)}catch(error){
warn(reasonOf(error),[`docker ps --all --filter name=${spoolPrefix(runId)}`,`docker images ${PENDING_REPOSITORY}`]);return}
if(countLeftovers(found)===0&&pass>0)return;if((await removeAll(docker,found,warn)).isOver)return}}var REMOVE_CONTAINERS=["rm","--force","--volumes"];var REMOVE_IMAGES=["rmi"];async function removeAll(docker,found,onFailure){
const ids=[];const steps=[...found.containers.map(({id,name})=>{const pausedId=pausedByName(name);const work=async()=>{if(pausedId!==
void 0)await resume(docker,pausedId);ids.push(id)};return{work,byHand:pausedId&&`docker unpause ${shortId(pausedId)}`}}),
removal(docker,REMOVE_CONTAINERS,ids,found.containers.map(({id})=>id)),removal(docker,REMOVE_IMAGES,found.pendingNames),
removal(docker,REMOVE_IMAGES,found.imports)];for(const[at,{work}]of steps.entries()){try{await work()}catch(error){const isOver=error instanceof
FlattenError&&FINAL_CODES.includes(error.code);const left2=isOver?steps.slice(at):steps.slice(at,at+1);onFailure(reasonOf(
error),left2.map(({byHand})=>byHand).filter(command=>command!==void 0));if(isOver)return{isOver}}}return{isOver:false}}function removal(docker,remove,names,all=names){
const byHand=["docker",...remove,...all.map(shortId)].join(" ");return{work:()=>removeNames(docker,remove,names),byHand:all.
length===0?void 0:byHand}}function shortId(name){return name.replace(/^(?:sha256:)?([0-9a-f]{12})[0-9a-f]{52}$/,"$1")}var FINAL_CODES=[
"TIMEOUT","CANCELLED","NO_ENGINE"];function reasonOf(error){const isOver=error instanceof FlattenError&&(error.code==="T\
IMEOUT"||error.code==="CANCELLED");return isOver?"the engine did not answer in time.":messageOf(error)}async function resume(docker,containerId){
const answer=await docker.try(["unpause",containerId]);if(answer.exitCode!==0&&!/no such container|is not (?:paused|running)/i.
test(answer.stderr))throw failedCommand(["unpause",containerId],answer)}async function removeNames(docker,remove,names){
if(names.length===0)return;const answer=await docker.try([...remove,...names]);const trouble=lines(answer.stderr).filter(
line=>!/no such|not found|already in progress/i.test(line));const stderr=trouble.join("\n");if(answer.exitCode!==0&&stderr.
trim()!=="")throw failedCommand(remove,{...answer,stderr})}import{AsyncLocalStorage}from"node:async_hooks";import{ChildProcess}from"node:child_process";import{subscribe,unsubscribe}from"node:diagnostics_channel";
import{accessSync,constants as constants2,statSync}from"node:fs";import{delimiter as delimiter2,join as join4}from"node:path";var calls=new AsyncLocalStorage;var CHILDREN="child_process";var MAX_DELAY_MS=2**31-1;var ExecRunner=class{#plain=new SpawnRunner;async run(command,args,options){
if(args.some(argument=>argument.includes("\0")))return this.#plain.run(command,args,options);const call=Symbol(command);
const outputs=new Outputs(options.onOutput);let child2;let startError;const adopt=message=>{if(calls.getStore()!==call||
!isObject(message))return;if(!(message["process"]instanceof ChildProcess))return;child2=message["process"];prepare(child2);
child2.once("error",error=>{startError=error});child2.once("spawn",takeOver.bind(void 0,child2,outputs,options.kill))};subscribe(
CHILDREN,adopt);try{const exitCode=await calls.run(call,()=>exec(quoted(pathOf(command)),[...args],{env:options.env,silent:true,
ignoreReturnCode:true,delay:MAX_DELAY_MS,listeners:{stdout:outputs.stdout.add,stderr:outputs.stderr.add}}));return{exitCode:exitCode??
STATUS_OF_KILLED,...outputs.texts()}}catch(error){if(child2===void 0)return this.#plain.run(command,args,options);throw startError??
error}finally{unsubscribe(CHILDREN,adopt)}}};function prepare(child2){const startable=child2;const start=startable.spawn?.
bind(child2);if(start===void 0)return;startable.spawn=options=>{try{return start({...options,detached:HAS_OWN_GROUP})}catch(error){
return process.nextTick(()=>child2.emit("error",error))}}}function takeOver(child2,outputs,kill){child2.stdin?.on("error",
()=>{}).end();outputs.readFrom(child2);killOn(kill,child2)}function pathOf(command){const directories=(process.env["PATH"]??
"").split(delimiter2).filter(path4=>path4!=="");return directories.map(directory=>join4(directory,command)).find(isProgram)??
command}function isProgram(path4){try{accessSync(path4,constants2.X_OK);return statSync(path4).isFile()}catch{return false}}
function quoted(path4){return`"${path4.replaceAll('"','\\"')}"`}import{randomUUID}from"node:crypto";var UNITS=["B","kB","MB","GB","TB","PB"];function formatBytes(bytes){let value=bytes;let unit=0;while(Math.abs(value)>=999.5&&
unit<UNITS.length-1){value/=1e3;unit++}const digits=unit===0||Math.abs(value)>=99.95?0:Math.abs(value)>=9.995?1:2;return`${value.
toFixed(digits)} ${UNITS[unit]}`}var ROUNDING_BYTES=16*4096;var MIN_INTERVAL_SECONDS=.2;var SMOOTHING_SECONDS=10;var MIN_ESTIMATE_SECONDS=3;var MAX_LEFT_SECONDS=100*60*60;var ProgressMeter=class{#progress;#startMs=performance.
now();#lastMs=this.#startMs;#lastBytes;#weightedBytes=0;#weightedSeconds=0;constructor(progress){this.#progress=progress;
this.#lastBytes=progress.doneBytes?.()??0}measure(){const{title,isEstimate=false}=this.#progress;const nowMs=performance.
now();const seconds=(nowMs-this.#startMs)/1e3;const doneBytes=this.#progress.doneBytes?.();const expected=this.#progress.
totalBytes?.();const isKnown=doneBytes!==void 0&&expected!==void 0&&expected>0;const totalBytes=isKnown&&doneBytes<=expected?
expected:void 0;const percent=totalBytes===void 0?void 0:Math.min(99,Math.floor((doneBytes??0)/totalBytes*100));const bytesPerSecond=doneBytes===
void 0?void 0:this.#rate(nowMs,doneBytes);const leftBytes=(totalBytes??0)-(doneBytes??0);const left2=seconds<MIN_ESTIMATE_SECONDS||
leftBytes<=0||!bytesPerSecond?Number.POSITIVE_INFINITY:Math.max(1,Math.round(leftBytes/bytesPerSecond));const secondsLeft=left2>
MAX_LEFT_SECONDS?void 0:left2;return{...{title,seconds,doneBytes,totalBytes,isEstimate},...{percent,bytesPerSecond,secondsLeft}}}#rate(nowMs,doneBytes){
const seconds=(nowMs-this.#lastMs)/1e3;if(seconds>=MIN_INTERVAL_SECONDS){const decay=Math.exp(-seconds/SMOOTHING_SECONDS);
this.#weightedBytes=this.#weightedBytes*decay+(doneBytes-this.#lastBytes);this.#weightedSeconds=this.#weightedSeconds*decay+
seconds;this.#lastMs=nowMs;this.#lastBytes=doneBytes}return this.#weightedSeconds===0?void 0:this.#weightedBytes/this.#weightedSeconds}};
function progressText(state){const{title,seconds,doneBytes,percent}=state;if(doneBytes===void 0)return`${title}: ${formatSeconds(
Math.round(seconds))} so far`;const parts=[bytesText(state),percent===void 0?void 0:`${percent} %`,rateText(state),leftText(
state)];return`${title}: ${parts.filter(part=>part!==void 0).join(", ")}`}function bytesText({doneBytes,totalBytes,isEstimate}){
const done=formatBytes(doneBytes??0);if(totalBytes===void 0)return done;return`${done} of ${isEstimate?"about ":""}${formatBytes(
totalBytes)}`}function rateText({bytesPerSecond}){return bytesPerSecond===void 0?void 0:`${formatBytes(bytesPerSecond)}/\
s`}function leftText({secondsLeft}){return secondsLeft===void 0?void 0:`${formatSeconds(secondsLeft)} left`}function formatSeconds(seconds){
const units=seconds<3600?[[Math.floor(seconds/60),"min"],[seconds%60,"s"]]:[[Math.floor(seconds/3600),"h"],[Math.floor(seconds%
3600/60),"min"]];const parts=units.filter(([count])=>count>0).map(([count,unit])=>`${count} ${unit}`);return parts.length===
0?"0 s":parts.join(" ")}var LINE_INTERVAL_MS=5e3;var MEASURE_INTERVAL_MS=1e3;function printProgress(progress,print){const meter=new ProgressMeter(progress);const measurementsPerLine=LINE_INTERVAL_MS/
MEASURE_INTERVAL_MS;let measurements=0;let lastChars=progress.loggedChars?.();const timer=setInterval(()=>{const state=meter.
measure();if(++measurements%measurementsPerLine!==0)return;const loggedChars=progress.loggedChars?.();if(loggedChars===lastChars)
print(progressText(state));lastChars=loggedChars},MEASURE_INTERVAL_MS);return()=>clearInterval(timer)}var ActionLog=class{#fence;info(line){this.#endFence();info(asText(line))}debug(line){this.#endFence();debug(line)}notice(line){
this.#endFence();notice(line)}warning(line){this.#endFence();warning(line)}async group(title,work){this.#endFence();startGroup(
title);try{return await work()}finally{this.#endFence();endGroup()}}showProgress(progress){return printProgress(progress,
line=>this.info(line))}untrusted(lines2){if(this.#fence===void 0){this.#fence=randomUUID();info(`::stop-commands::${this.#fence}`)}
info(lines2)}#endFence(){if(this.#fence!==void 0)info(`::${this.#fence}::`);this.#fence=void 0}};function asText(line){return line.
replace(/[\r\n]+/g," ").replace(/^([\s\u0085]*):(?=:)/,"$1: ").replaceAll("##[","## [")}import{randomUUID as randomUUID2}from"node:crypto";import{link,mkdir as mkdir2,readdir as readdir4,readFile,rename as rename2,
rm as rm4,stat as stat3,writeFile}from"node:fs/promises";import{basename as basename3,dirname as dirname3,join as join6}from"node:path";import{readdir as readdir3,rm as rm3,stat as stat2}from"node:fs/promises";import{join as join5}from"node:path";async function removeStale(directory,matches,maxAgeMs){
for(const name of await readdir3(directory)){if(!matches(name))continue;const path4=join5(directory,name);const stats=await stat2(
path4).catch(()=>void 0);if(stats!==void 0&&Date.now()-stats.mtimeMs>maxAgeMs)await rm3(path4,{recursive:true,force:true}).
catch(()=>{})}}import{fork}from"node:child_process";import{realpath}from"node:fs/promises";import{fileURLToPath}from"node:url";var LIMIT_MS=20*
60*1e3;var MAX_OUTPUT_CHARS=64*1024;async function runCacheClient(request2,{cwd,temp},signal){const limit=AbortSignal.timeout(
LIMIT_MS);const child2=fork(fileURLToPath(new URL("cache-client.mjs",import.meta.url)),{cwd,env:{...process.env,GITHUB_WORKSPACE:await realpath(
cwd),RUNNER_TEMP:temp},stdio:["ignore","pipe","pipe","ipc"],execArgv:[],detached:true});const kill=()=>killGroup2(child2.
pid);const stop=AbortSignal.any([signal,limit]);stop.addEventListener("abort",kill);if(stop.aborted)kill();let output="";
for(const stream of[child2.stdout,child2.stderr])stream?.setEncoding("utf8").on("data",text=>{if(output.length<MAX_OUTPUT_CHARS)
output+=text});let answer={isDone:false};child2.on("message",message=>{answer=message});const failure=await new Promise(
resolve2=>{child2.once("error",error=>resolve2(error.message));child2.once("close",(status,killedBy)=>{const end=killedBy===
null?`exited with status ${status}`:`was killed by ${killedBy}`;resolve2(status===0?void 0:`the cache client ${end}`)});
child2.send(request2,()=>{})});stop.removeEventListener("abort",kill);signal.throwIfAborted();const reason=limit.aborted?
`it took more than ${LIMIT_MS/6e4} minutes`:failure;return{isDone:answer.isDone&&reason===void 0,...parseOutput(output,answer.
error??reason)}}function killGroup2(pid){try{if(pid!==void 0)process.kill(-pid,"SIGKILL")}catch{}}function parseOutput(output,failure){
const problems=[];const lines2=[];for(const line of output.split(/\r?\n/)){const[,command,text=""]=/^::(\w+)[^:]*::(.*)$/.
exec(line)??[];if(command==="warning"||command==="error")problems.push(unescapeCommand(text));else if(command===void 0&&
line.trim()!=="")lines2.push(line.trim())}if(failure!==void 0)problems.push(failure);return{problems,lines:lines2}}function unescapeCommand(text){
return text.replaceAll("%0D"," ").replaceAll("%0A"," ").replaceAll("%25","%")}var WORK_DIR="docker-flatten-cache";var LOCK=`${WORK_DIR}.lock`;var DEFERRED="docker-flatten-kept-";var EMPTY_LOCK_STALE_MS=60*
60*1e3;var STALE_MS=7*24*60*60*1e3;async function saveDeferred({key,directory},tempDir,log,signal){const startMs=performance.now();try{await withWorkDir(tempDir,
log,void 0,async workDir=>{await rm4(workDir,{recursive:true,force:true});await rename2(directory,workDir);const{isDone,
problems,lines:lines2}=await request("save",key,workDir,signal);if(isDone){const seconds=(performance.now()-startMs)/1e3;
log.info(`Saved the layer to the cache in ${seconds.toFixed(1)} s`);return}const reasons=problems.length>0?problems:lines2.
slice(-1);log.notice(`Could not save the layer to the cache: ${reasons.join("; ")}`)})}catch(error){log.notice(`Could no\
t save the layer to the cache: ${messageOf(error)}`)}finally{await rm4(directory,{recursive:true,force:true}).catch(()=>{})}}
async function removeCacheLeftovers(tempDir){try{const names=await readdir4(tempDir);const hasLeftovers=names.some(name=>[
LOCK,WORK_DIR,tempOf(WORK_DIR)].includes(name));if(hasLeftovers&&await acquireLock(join6(tempDir,LOCK))){for(const name of[
WORK_DIR,tempOf(WORK_DIR),LOCK])await rm4(join6(tempDir,name),{recursive:true,force:true})}await removeStale(tempDir,name=>name.
startsWith(DEFERRED),STALE_MS)}catch{}}async function request(action,key,workDir,signal){const path4=basename3(workDir);const temp=tempOf(workDir);await mkdir2(
temp);try{return await runCacheClient({action,key,path:path4},{cwd:dirname3(workDir),temp},signal)}finally{await rm4(temp,
{recursive:true,force:true}).catch(()=>{})}}function tempOf(workDir){return`${workDir}.temp`}async function withWorkDir(tempDir,log,fallback,work){
const workDir=join6(tempDir,WORK_DIR);const lock=join6(tempDir,LOCK);if(!await acquireLock(lock)){log.notice("The layer \
is not cached: another step is using the cache in this directory.");return fallback}try{for(const path4 of[workDir,tempOf(
workDir)])await rm4(path4,{recursive:true,force:true});await mkdir2(workDir);return await work(workDir)}finally{await rm4(
workDir,{recursive:true,force:true}).catch(()=>{});await rm4(lock,{force:true}).catch(()=>{})}}async function acquireLock(lock){
const id=newRunId();for(let tries=0;tries<2;tries++){try{await writeFile(lock,id,{flag:"wx"});return true}catch(error){if(error.
code!=="EEXIST")throw error}const owner=await readFile(lock,"utf8").catch(()=>"");const{mtimeMs}=await stat3(lock).catch(
()=>({mtimeMs:Date.now()}));const isStale=owner===""?Date.now()-mtimeMs>=EMPTY_LOCK_STALE_MS:isDead(owner);if(!isStale||
!await removeStaleLock(lock,owner))return false}return false}async function removeStaleLock(lock,owner){const aside=`${lock}\
.${randomUUID2()}`;try{await rename2(lock,aside)}catch{return true}const isStale=await readFile(aside,"utf8").catch(()=>owner)===
owner;if(!isStale)await link(aside,lock).catch(()=>{});await rm4(aside,{force:true});return isStale}var STATE={runId:"run-id",directories:"directories",ended:"ended",noEngine:"no-engine",cacheKey:"cache-key",cacheEntry:"\
cache-entry",tempDir:"temp-dir"};async function runPost(){const log=new ActionLog;const signals=abortOnSignals();const runId=getState(STATE.runId);try{const directory=getState(
STATE.cacheEntry);if(directory!==""){const entry={key:getState(STATE.cacheKey),directory};await saveDeferred(entry,getState(
STATE.tempDir),log,signals.signal)}if(runId!==""&&getState(STATE.ended)!=="true")await removeLeftovers(runId,log)}catch(error){
warning(describeError(error))}finally{signals.release()}}async function removeLeftovers(runId,log){if(getState(STATE.noEngine)!==
"true")await withCleanupDeadline(new Docker({runner:new ExecRunner}),0,docker=>removeRemains(docker,runId,log));const directories=parseJson(
getState(STATE.directories));for(const directory of isStringArray(directories)?directories:[])await removeSpools(directory,
runId,log);const tempDir=getState(STATE.tempDir);if(tempDir!=="")await removeCacheLeftovers(tempDir)}await runPost();
