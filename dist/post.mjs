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
s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}import*as os2 from"os";var ExitCode;(function(ExitCode2){ExitCode2[ExitCode2["Success"]=0]="Success";ExitCode2[ExitCode2["Failure"]=1]="Failure"})(
ExitCode||(ExitCode={}));function debug(message){issueCommand("debug",{},message)}function warning(message,properties={}){issueCommand("warning",toCommandProperties(properties),message instanceof Error?
message.toString():message)}function notice(message,properties={}){issueCommand("notice",toCommandProperties(properties),
message instanceof Error?message.toString():message)}function info(message){process.stdout.write(message+os2.EOL)}function startGroup(name){
issue("group",name)}function endGroup(){issue("endgroup")}function getState(name){return process.env[`STATE_${name}`]||""}var SEE_ENGINE_LOG=`Run again. If it happens again, look into the engine's log ("journalctl --unit docker" on most machi\
nes).`;var FlattenError=class extends Error{code;hint;constructor(code,message,options){super(message,options.cause===void 0?{}:
{cause:options.cause});this.name="FlattenError";this.code=code;this.hint=options.hint}};function messageOf(error){return error instanceof Error?error.message:String(error)}var REPORT_BUG="This is a bug in doc\
ker-flatten. Please report it, with the log of a run that has debug logging enabled (in a shell: --debug).";function describeError(error){
if(error instanceof FlattenError)return`${error.message}
${error.hint}`;return`Unexpected failure: ${messageOf(error)}
${REPORT_BUG}`}function isObject(value){return typeof value==="object"&&value!==null&&!Array.isArray(value)}function isStringArray(value){
return Array.isArray(value)&&value.every(item=>typeof item==="string")}function at(value,...keys){let found=value;for(const key of keys){
if(!isObject(found)||!Object.hasOwn(found,key))return void 0;found=found[key]}return found}function stringAt(value,...keys){
const found=at(value,...keys);return typeof found==="string"&&found!==""?found:void 0}function parseJson(text){try{return JSON.
parse(text)}catch{return void 0}}var SIGNALS=["SIGINT","SIGTERM","SIGHUP"];function abortOnEnds(){const controller=new AbortController;const abort=name=>controller.
abort(new Error(`received ${name}`));const onOutputError=error=>controller.abort(error);process.stdout.on("error",onOutputError);
process.stderr.on("error",onOutputError);for(const name of SIGNALS)process.once(name,abort);return{signal:controller.signal,
release:()=>{for(const name of SIGNALS)process.off(name,abort)}}}import{spawn}from"node:child_process";var INPUT_KINDS={image:"text",container:"text",pause:"boolean",tag:"list","apt-clean":"boolean",clean:"list",exclude:"li\
st",run:"text","run-network":"text","dry-run":"boolean",platform:"text",pull:"text",push:"boolean",compression:"text",verify:"\
boolean",test:"text",backup:"text","remove-old":"boolean",timeout:"text",report:"text",html:"text",summary:"boolean","ma\
x-size":"text","min-saving":"text",cache:"boolean","temp-dir":"text"};var spelling="workflow";function named(first,...others){const names=[first,...others].map(name=>written(name)).join(" and ");const noun=spelling===
"workflow"?"input":"option";return`${noun}${others.length===0?"":"s"} ${names}`}function written(name,value){if(spelling===
"workflow")return`"${name}${value===void 0?"":`: ${value}`}"`;if(value===void 0)return`--${name}`;if(INPUT_KINDS[name]===
"boolean")return`--${value==="false"?"no-":""}${name}`;return`--${name} ${/^[\w.,:%/-]+$/.test(value)?value:`"${value}"`}`}var LOOK_EVERY_MS=250;var Watch=class{signal;#timer;#movedCount=0;constructor(outer,limitSeconds){const silence=new AbortController;
this.signal=outer===void 0?silence.signal:AbortSignal.any([outer,silence.signal]);if(limitSeconds===0)return;let seenCount=0;
let silentMs=0;let lookedMs=performance.now();const everyMs=Math.min(LOOK_EVERY_MS,limitSeconds*250);this.#timer=setInterval(
()=>{const nowMs=performance.now();const stepMs=Math.min(nowMs-lookedMs,2*everyMs);lookedMs=nowMs;silentMs=this.#movedCount===
seenCount?silentMs+stepMs:0;seenCount=this.#movedCount;if(silentMs>=limitSeconds*1e3)silence.abort(timedOut(limitSeconds))},
everyMs);this.#timer.unref()}moved=()=>{this.#movedCount++};release(){clearInterval(this.#timer)}};function timedOut(limitSeconds){return new FlattenError("TIMEOUT",`Nothing moved for ${limitSeconds} s: no byte and no a\
nswer came from the engine, or from a command in a container. No tag was moved.`,{hint:`See whether the engine hangs ("d\
ocker info", its log) and run again; the ${named("timeout")} sets how long to wait without an answer, 0 waits for ever.`})}var FREE_ROOM='Free some room ("docker system df" shows what takes it, "docker image prune" removes unused images) and r\
un again.';var KNOWN=[{words:/no space left on device/i,code:"NO_SPACE",why:"the engine's disk is full",hint:FREE_ROOM},
{words:/^(?!.*oci runtime).*read-only file system/is,code:"NO_SPACE",why:"the engine's disk is full or read-only",hint:FREE_ROOM},
{words:/can't make .* relative to \//i,code:"UNSUPPORTED_IMAGE",why:'the image declares a volume whose path does not sta\
rt with "/"',hint:"Build the image again with an absolute path in VOLUME, or use another release of Docker."},{words:/max depth exceeded/i,
code:"UNSUPPORTED_IMAGE",why:"the image has more layers than this engine's store takes, which are 125 on a graph driver \
(overlay2)",hint:'Flatten it on an engine with the containerd image store, which takes more (new installations of Docker\
 29 have it; elsewhere the feature "containerd-snapshotter" in daemon.json), or build it with fewer layers.'},{words:/^(?!.*(?:\bdial \w|\blookup |\baddress |parse "|after host|proxyconnect)).*(?:invalid (?:container)?port\b|invalid proto\b)/is,
code:"UNSUPPORTED_IMAGE",why:"this release of Docker refuses a port in its config",hint:'Build the image again with EXPO\
SE of single ports ("8080/tcp"; Docker 29 takes no ranges there on a graph driver), or use another engine: Docker 28 and\
 containerd image stores take it.'},{words:/^(?!.*response body).*(?:cannot unmarshal|could not deserialize image config|invalid rootfs in image config)/is,
code:"UNSUPPORTED_IMAGE",why:"its config or manifest is not what the engine can read",hint:'The image was not built as i\
mages are: build it again with a current builder. "docker buildx imagetools inspect --raw" shows what its registry has.'},
{words:/schema 1 support|manifest\.v1\+|unsupported (?:manifest )?media type|encountered remote .* when fetching/i,code:"\
UNSUPPORTED_IMAGE",why:"what its registry has is no image that this engine takes",hint:"An image of Docker manifest v2, \
schema 1 has to be pushed again by a current Docker; a Helm chart, a signature or another artifact is no image."},{words:/function not implemented|(?:openat2|clone3|fsopen|fsmount|fsconfig|move_mount|open_tree|mount_setattr)\b.*(?:operation not permitted|not supported)/i,
code:"UNSUPPORTED_ENGINE",why:"the kernel under the engine does not have, or does not allow, a call that this release of\
 Docker makes",hint:`Update the kernel of the engine's machine ("docker info" shows it), or libseccomp and the runtime a\
round the engine if it runs in a container; or use an older release of Docker.`}];function knownFailure(said,what){const known=KNOWN.
find(({words})=>words.test(said));return known&&new FlattenError(known.code,`${what}, since ${known.why}: ${said}`,known)}var LEFT_OUT={DOCKER_DEFAULT_PLATFORM:"create refuses a local image of another platform, pull moves a tag to it, import \
writes it into a config",DOCKER_CONTENT_TRUST:"pull and create ask a notary server for what a tag means, push signs",DOCKER_BUILDKIT:"\
every command fails unless it is a boolean",DOCKER_HIDE_LEGACY_COMMANDS:"commands such as rmi, which need no group in fr\
ont, lose their aliases",DOCKER_CLI_HINTS:"commands append advice to what they say",DOCKER_CLI_HOOKS:"plugins append wha\
t they like to what commands say",DOCKER_ORCHESTRATOR:"20.10 warns of it in the answers of commands"};var LEFT_OUT_PREFIXES=[
"DOCKER_CONTENT_TRUST_","DOCKER_STACK_","DOCKER_CLI_PLUGIN_","BUILDKIT_","BUILDX_"];function clientEnvironment(environment){
return Object.fromEntries(Object.entries(environment).filter(([name])=>!isLeftOut(name)))}function isLeftOut(name){const plain=name.
toUpperCase();return Object.hasOwn(LEFT_OUT,plain)||LEFT_OUT_PREFIXES.some(prefix=>plain.startsWith(prefix))}import{readFileSync}from"node:fs";function readProc(path){try{return readFileSync(`/proc/${path}`,"utf8")}catch{return""}}var Docker=class _Docker{#globalArgs;#watch;#graceMs;constructor(globalArgs=[],watch=new Watch(void 0,0),graceMs=GRACE_MS){
this.#globalArgs=globalArgs;this.#watch=watch;this.#graceMs=graceMs}under(watch,graceMs=GRACE_MS){return new _Docker(this.#globalArgs,
watch,graceMs)}get moved(){return this.#watch.moved}async try(args){const{signal}=this.#watch;if(signal.aborted)throw cancelled(
signal.reason);const child=this.spawn(args,["ignore","pipe","pipe"]);const stdout=collect(child.stdout,ANSWER_LIMIT_CHARS,
this.moved);const stderr=collect(child.stderr,OUTPUT_LIMIT_CHARS,this.moved);let killing;const abort=()=>{killing=setTimeout(
()=>killGroup(child),this.#graceMs)};signal.addEventListener("abort",abort,{once:true});try{const exitCode=await exitOf(
child);if(signal.aborted)throw cancelled(signal.reason);this.moved();return{exitCode,stdout:stdout(),stderr:stderr()}}finally{
clearTimeout(killing);signal.removeEventListener("abort",abort)}}async run(args){const answer=await this.try(args);if(answer.
exitCode!==0)throw failedCommand(args,answer);return answer.stdout.trimEnd()}spawn(args,stdio,signal){return spawn("dock\
er",[...this.#globalArgs,...args],{stdio,env:clientEnvironment(process.env),detached:process.platform!=="win32",...signal===
void 0?{}:{signal,killSignal:"SIGKILL"}})}async stream(args,onOutput,signal,reads=false){const child=this.spawn(args,["i\
gnore","pipe","pipe"],signal);const take=from=>collect(child[from],OUTPUT_LIMIT_CHARS,text=>{this.moved();onOutput(text,
from)});const stdout=take("stdout");const stderr=take("stderr");const looking=reads?watchReads(child,this.moved):void 0;
try{const exitCode=await exitOf(child);return{exitCode,stdout:stdout(),stderr:stderr()}}finally{clearInterval(looking)}}};
var LOOK_EVERY_MS2=500;function watchReads(child,moved){let seen="";return setInterval(()=>{const read=readProc(`${child.
pid}/io`).split("\n")[0]??"";if(read===""||read!==seen)moved();seen=read},LOOK_EVERY_MS2)}var OUTPUT_LIMIT_CHARS=64*1024;
var ANSWER_LIMIT_CHARS=64*1024*1024;var GRACE_MS=2e3;function killGroup(child){try{process.kill(-(child.pid??Number.NaN),
"SIGKILL")}catch{child.kill("SIGKILL")}}function collect(stream,limitChars,onText=()=>{}){let text="";stream?.setEncoding(
"utf8").on("data",part=>{text=(text+part).slice(-limitChars);onText(part)});return()=>text}function exitOf(child){return new Promise(
(resolve,reject)=>{child.once("error",error=>{if(error.code==="ENOENT")reject(noDocker(error));else if(error.name==="Abo\
rtError")reject(cancelled(error.cause));else reject(error)});child.once("close",(code,signal)=>resolve(code??(signal===null?
1:128)))})}function failedCommand(args,answer){const said=(answer.stderr.trim()||answer.stdout.trim()).slice(-2e3)||`exi\
t status ${answer.exitCode}`;return engineError(said,"DOCKER_FAILED",`"docker ${args.slice(0,2).join(" ")}" failed`)}function engineError(said,code,what){
const known=knownFailure(said,what);if(known!==void 0)return known;if(isUnreachable(said))return noEngine(said);return new FlattenError(
code,`${what}: ${said}`,{hint:SEE_ENGINE_LOG})}function isUnreachable(said){return/cannot connect to the docker daemon|is the docker daemon running|error during connect|failed to connect to the docker API|connect: (?:connection refused|no such file or directory|permission denied)|permission denied while trying to connect/i.
test(said)}function noEngine(said){const hint=/permission denied/i.test(said)?'This user may not use the engine: add it \
to the "docker" group or run as root.':process.platform==="linux"?`Start the engine, or name another with DOCKER_HOST or\
 "docker context use".${process.env["GITHUB_ACTIONS"]==="true"?SLIM_RUNNERS:""}`:`Start Docker Desktop or another Linux \
engine. GitHub's ${process.platform==="win32"?"Windows":"macOS"} runners have none: use "runs-on: ubuntu-latest".`;return new FlattenError(
"NO_ENGINE",`docker-flatten needs a Docker engine, and none answered: ${said.trim()}`,{hint})}var SLIM_RUNNERS=` GitHub'\
s "ubuntu-slim" runners have a docker command and no engine: use "runs-on: ubuntu-latest", "ubuntu-24.04" or "ubuntu-22.\
04".`;function noDocker(cause){return new FlattenError("NO_DOCKER",`docker-flatten needs the docker command, and found n\
one on PATH (${messageOf(cause).split(".")[0]}).`,{hint:"Install the Docker CLI (Debian and Ubuntu: the package docker.i\
o or docker-ce-cli), or use a runner that has it.",cause})}function cancelled(cause){if(cause instanceof FlattenError)return cause;
return new FlattenError("CANCELLED","Stopped before it was done; no tag was moved.",{hint:"Run again to get the image. T\
he next run also removes what this one could not remove in time.",cause})}import{lstat,readdir,rm}from"node:fs/promises";import{join}from"node:path";import{randomBytes}from"node:crypto";import{readlinkSync}from"node:fs";var RUN_LABEL="io.github.docker-flatten.run";var PENDING_REPOSITORY="docker-flatten-pending";var NAME_PREFIX="docker-fla\
tten-";var PAUSED="paused-";var DOUBT_SECONDS=24*60*60;var RUN_ID=/^(?<boot>[0-9a-f]{32}|0)-(?<pidNamespace>\d{1,12})-(?<pid>\d{1,10})-(?<start>\d{1,20})-(?<seconds>\d{1,12})-[0-9a-f]{8}$/;
var LEADING_RUN_ID=/^((?:[0-9a-f]{32}|0)(?:-\d+){4}-[0-9a-f]{8})-/;function newRunId(){const seconds=Math.floor(Date.now()/
1e3);const{start}=processStat("self");return`${bootId()}-${pidNamespace()}-${process.pid}-${start}-${seconds}-${randomHex()}`}function runOfPendingName(name){const tag=name.startsWith(`${PENDING_REPOSITORY}:`)?name.slice(PENDING_REPOSITORY.length+
1):"";if(RUN_ID.test(tag))return tag;const id=/^(.+)-[0-9a-f]{8}$/.exec(tag)?.[1]??"";return RUN_ID.test(id)?id:void 0}function pausedByName(name){return new RegExp(`-${PAUSED}([0-9a-f]{64})$`).exec(name)?.[1]}function spoolPrefix(runId){return`${NAME_PREFIX}${runId}\
-`}function runOfName(name){if(!name.startsWith(NAME_PREFIX))return void 0;const id=LEADING_RUN_ID.exec(name.slice(NAME_PREFIX.
length))?.[1];return id!==void 0&&RUN_ID.test(id)?id:void 0}function isDead(runId){const parts=RUN_ID.exec(runId)?.groups;
if(parts===void 0)return false;const isHere=parts["boot"]!=="0"&&parts["boot"]===bootId()&&parts["pidNamespace"]!=="0"&&
parts["pidNamespace"]===pidNamespace();if(isHere)return!isRunning(Number(parts["pid"]),parts["start"]??"");return Date.now()/
1e3-Number(parts["seconds"])>DOUBT_SECONDS}function isRunning(pid,start){try{process.kill(pid,0)}catch(error){if(error.code===
"ESRCH")return false}const stat3=processStat(pid);if(stat3.start==="0")return true;return stat3.start===start&&stat3.state!==
"Z"&&stat3.state!=="X"}function bootId(){return readProc("sys/kernel/random/boot_id").trim().replaceAll("-","")||"0"}function pidNamespace(){
try{return/\d+/.exec(readlinkSync("/proc/self/ns/pid"))?.[0]??"0"}catch{return"0"}}function processStat(pid){const fields=readProc(
`${pid}/stat`).replace(/^.*\)\s*/s,"").split(" ");return{state:fields[0]??"",start:fields[19]??"0"}}function randomHex(){
return randomBytes(4).toString("hex")}var PASSES=3;var BETWEEN_PASSES_MS=300;var PATIENCE_SECONDS=10;async function withPatience(docker,timeoutSeconds,work){const limitSeconds=Math.
min(timeoutSeconds||PATIENCE_SECONDS,PATIENCE_SECONDS);const watch=new Watch(void 0,limitSeconds);try{return await work(
docker.under(watch,0))}finally{watch.release()}}var left=new Set;async function removeRemains(docker,runId,log){left.delete(runId);const warn=(reason,commands)=>log.warning(`What a run \
made could not be removed: ${reason}
It stays until a later run removes it, or you do: ${commands.join("; ")}`);for(let pass=0;pass<PASSES;pass++){if(pass>0)
await new Promise(resolve=>setTimeout(resolve,BETWEEN_PASSES_MS));let found;try{found=await listRemains(docker,id=>id===
runId)}catch(error){warn(reasonOf(error),[`docker ps --all --filter name=${spoolPrefix(runId)}`,`docker images ${PENDING_REPOSITORY}`]);
return}if(count(found)===0&&pass>0)return;if((await removeAll(docker,found,warn)).isOver)return}}async function removeSpools(directory,runId,log){await sweepDirectory(directory,id=>id===runId,line=>log.warning(line))}async function listRemains(docker,isWanted){const wanted=runId=>runId!==void 0&&isWanted(runId);const marked=["--no-trun\
c","--filter",`label=${RUN_LABEL}`];const[containerRows,imageIds,nameRows]=await Promise.all([docker.run(["ps","--all",...marked,
"--format","{{.ID}} {{.Names}}"]),docker.run(["images","--quiet",...marked,"--filter","dangling=true"]),docker.run(["ima\
ges","--filter",`reference=${PENDING_REPOSITORY}`,"--format","{{.Repository}}:{{.Tag}}"])]);return{containers:containersOf(
containerRows).filter(({name})=>wanted(runOfName(name))),pendingNames:lines(nameRows).filter(name=>wanted(runOfPendingName(
name))),imports:await ownImports(docker,lines(imageIds),wanted)}}async function ownImports(docker,ids,wanted){if(ids.length===
0)return[];const images=parseJson((await docker.try(["image","inspect",...new Set(ids)])).stdout);return(Array.isArray(images)?
images:[]).filter(image=>{const labels=at(image,"Config","Labels");const runId=stringAt(labels,RUN_LABEL);return isObject(
labels)&&Object.keys(labels).length===1&&wanted(runId===void 0?void 0:runOfPendingName(`${PENDING_REPOSITORY}:${runId}`))&&
isEmptyList(at(image,"RepoTags"))&&isEmptyList(at(image,"RepoDigests"))&&stringAt(image,"Comment")==="Imported from -"}).
map(image=>stringAt(image,"Id")).filter(id=>id!==void 0)}function isEmptyList(value){return value===void 0||value===null||
Array.isArray(value)&&value.length===0}function containersOf(rows){return lines(rows).map(row=>row.split(" ")).map(([id="",
names=""])=>({id,name:names.split(",")[0]??""}))}var REMOVE_CONTAINERS=["rm","--force","--volumes"];var REMOVE_IMAGES=["\
rmi"];async function removeAll(docker,found,onTrouble){const ids=[];const steps=[...found.containers.map(({id,name})=>{const pausedId=pausedByName(
name);const work=async()=>{if(pausedId!==void 0)await resume(docker,pausedId);ids.push(id)};return{work,byHand:pausedId&&
`docker unpause ${shortId(pausedId)}`}}),removal(docker,REMOVE_CONTAINERS,ids,found.containers.map(({id})=>id)),removal(
docker,REMOVE_IMAGES,found.pendingNames),removal(docker,REMOVE_IMAGES,found.imports)];for(const[at2,{work}]of steps.entries()){
try{await work()}catch(error){const isOver=error instanceof FlattenError&&LAST.includes(error.code);const left2=isOver?steps.
slice(at2):steps.slice(at2,at2+1);onTrouble(reasonOf(error),left2.map(({byHand})=>byHand).filter(command=>command!==void 0));
if(isOver)return{isOver}}}return{isOver:false}}function removal(docker,remove,names,all=names){const byHand=["docker",...remove,
...all.map(shortId)].join(" ");return{work:()=>removeNames(docker,remove,names),byHand:all.length===0?void 0:byHand}}function shortId(name){
return name.replace(/^(?:sha256:)?([0-9a-f]{12})[0-9a-f]{52}$/,"$1")}var LAST=["TIMEOUT","CANCELLED","NO_ENGINE"];function reasonOf(error){
const isOver=error instanceof FlattenError&&(error.code==="TIMEOUT"||error.code==="CANCELLED");return isOver?"the engine\
 did not answer in time.":messageOf(error)}async function resume(docker,containerId){const answer=await docker.try(["unp\
ause",containerId]);if(answer.exitCode!==0&&!/no such container|is not (?:paused|running)/i.test(answer.stderr))throw failedCommand(
["unpause",containerId],answer)}async function removeNames(docker,remove,names){if(names.length===0)return;const answer=await docker.
try([...remove,...names]);const trouble=lines(answer.stderr).filter(line=>!/no such|not found|already in progress/i.test(
line));const stderr=trouble.join("\n");if(answer.exitCode!==0&&stderr.trim()!=="")throw failedCommand(remove,{...answer,
stderr})}async function sweepDirectory(directory,isWanted,tell){const names=await readdir(directory).catch(()=>[]);for(const name of names){
const runId=runOfName(name);if(runId===void 0||!isWanted(runId))continue;const path=join(directory,name);try{const{uid}=await lstat(
path);if(uid===(process.getuid?.()??uid))await rm(path,{recursive:true,force:true})}catch(error){if(error.code==="ENOENT")
continue;tell(`The spool ${path} could not be removed: ${messageOf(error)}`)}}}function count(found){return found.containers.length+found.pendingNames.length+found.imports.length}function lines(text){
return text.split("\n").filter(line=>line!=="")}import{randomUUID}from"node:crypto";var UNITS=["B","kB","MB","GB","TB","PB"];function formatBytes(bytes){let value=bytes;let unit=0;while(Math.abs(value)>=999.5&&
unit<UNITS.length-1){value/=1e3;unit++}const digits=unit===0||Math.abs(value)>=99.95?0:Math.abs(value)>=9.995?1:2;return`${value.
toFixed(digits)} ${UNITS[unit]}`}var ROUNDING_BYTES=16*4096;var SHORTEST_LOOK_SECONDS=.2;var SMOOTHING_SECONDS=10;var FORETELLING_SECONDS=3;var LONGEST_LEFT_SECONDS=100*60*60;var ProgressMeter=class{#progress;#startMs=performance.
now();#lookedMs=this.#startMs;#lookedBytes;#weightedBytes=0;#weightedSeconds=0;constructor(progress){this.#progress=progress;
this.#lookedBytes=progress.doneBytes?.()??0}look(){const{title,isEstimate=false}=this.#progress;const nowMs=performance.
now();const seconds=(nowMs-this.#startMs)/1e3;const doneBytes=this.#progress.doneBytes?.();const foretold=this.#progress.
totalBytes?.();const isKnown=doneBytes!==void 0&&foretold!==void 0&&foretold>0;const totalBytes=isKnown&&doneBytes<=foretold?
foretold:void 0;const percent=totalBytes===void 0?void 0:Math.min(99,Math.floor((doneBytes??0)/totalBytes*100));const bytesPerSecond=doneBytes===
void 0?void 0:this.#rate(nowMs,doneBytes);const leftBytes=(totalBytes??0)-(doneBytes??0);const left2=seconds<FORETELLING_SECONDS||
leftBytes<=0||!bytesPerSecond?Number.POSITIVE_INFINITY:Math.max(1,Math.round(leftBytes/bytesPerSecond));const secondsLeft=left2>
LONGEST_LEFT_SECONDS?void 0:left2;return{...{title,seconds,doneBytes,totalBytes,isEstimate},...{percent,bytesPerSecond,secondsLeft}}}#rate(nowMs,doneBytes){
const seconds=(nowMs-this.#lookedMs)/1e3;if(seconds>=SHORTEST_LOOK_SECONDS){const keeps=Math.exp(-seconds/SMOOTHING_SECONDS);
this.#weightedBytes=this.#weightedBytes*keeps+(doneBytes-this.#lookedBytes);this.#weightedSeconds=this.#weightedSeconds*
keeps+seconds;this.#lookedMs=nowMs;this.#lookedBytes=doneBytes}return this.#weightedSeconds===0?void 0:this.#weightedBytes/
this.#weightedSeconds}};function progressText(state){const{title,seconds,doneBytes,percent}=state;if(doneBytes===void 0)
return`${title}: ${formatSeconds(Math.round(seconds))} so far`;const parts=[bytesText(state),percent===void 0?void 0:`${percent}\
 %`,rateText(state),leftText(state)];return`${title}: ${parts.filter(part=>part!==void 0).join(", ")}`}function bytesText({
doneBytes,totalBytes,isEstimate}){const done=formatBytes(doneBytes??0);if(totalBytes===void 0)return done;return`${done}\
 of ${isEstimate?"about ":""}${formatBytes(totalBytes)}`}function rateText({bytesPerSecond}){return bytesPerSecond===void 0?
void 0:`${formatBytes(bytesPerSecond)}/s`}function leftText({secondsLeft}){return secondsLeft===void 0?void 0:`${formatSeconds(
secondsLeft)} left`}function formatSeconds(seconds){const units=seconds<3600?[[Math.floor(seconds/60),"min"],[seconds%60,
"s"]]:[[Math.floor(seconds/3600),"h"],[Math.floor(seconds%3600/60),"min"]];const told=units.filter(([count2])=>count2>0).
map(([count2,unit])=>`${count2} ${unit}`);return told.length===0?"0 s":told.join(" ")}var LINE_EVERY_MS=5e3;var LOOK_EVERY_MS3=1e3;function printProgress(progress,print){const meter=new ProgressMeter(progress);const looksPerLine=LINE_EVERY_MS/LOOK_EVERY_MS3;
let looks=0;let seenChars=progress.saidChars?.();const timer=setInterval(()=>{const state=meter.look();if(++looks%looksPerLine!==
0)return;const saidChars=progress.saidChars?.();if(saidChars===seenChars)print(progressText(state));seenChars=saidChars},
LOOK_EVERY_MS3);return()=>clearInterval(timer)}var ActionLog=class{#fence;info(line){this.#endFence();info(asText(line))}debug(line){this.#endFence();debug(line)}notice(line){
this.#endFence();notice(line)}warning(line){this.#endFence();warning(line)}async group(title,work){this.#endFence();startGroup(
title);try{return await work()}finally{this.#endFence();endGroup()}}showProgress(progress){return printProgress(progress,
line=>this.info(line))}untrusted(lines2){if(this.#fence===void 0){this.#fence=randomUUID();info(`::stop-commands::${this.#fence}`)}
info(lines2)}#endFence(){if(this.#fence!==void 0)info(`::${this.#fence}::`);this.#fence=void 0}};function asText(line){return line.
replace(/[\r\n]+/g," ").replace(/^([\s\u0085]*):(?=:)/,"$1: ").replaceAll("##[","## [")}import{randomUUID as randomUUID2}from"node:crypto";import{link,mkdir,readdir as readdir3,readFile,rename,rm as rm3,stat as stat2,
writeFile}from"node:fs/promises";import{basename,dirname,join as join3}from"node:path";import{readdir as readdir2,rm as rm2,stat}from"node:fs/promises";import{join as join2}from"node:path";async function removeStale(directory,matches,maxAgeMs){
for(const name of await readdir2(directory)){if(!matches(name))continue;const path=join2(directory,name);const stats=await stat(
path).catch(()=>void 0);if(stats!==void 0&&Date.now()-stats.mtimeMs>maxAgeMs)await rm2(path,{recursive:true,force:true}).
catch(()=>{})}}import{fork}from"node:child_process";import{realpath}from"node:fs/promises";import{fileURLToPath}from"node:url";var LIMIT_MS=20*
60*1e3;var MAX_OUTPUT_CHARS=64*1024;async function runCacheClient(request2,{cwd,temp},signal){const limit=AbortSignal.timeout(
LIMIT_MS);const child=fork(fileURLToPath(new URL("cache-client.mjs",import.meta.url)),{cwd,env:{...process.env,GITHUB_WORKSPACE:await realpath(
cwd),RUNNER_TEMP:temp},stdio:["ignore","pipe","pipe","ipc"],execArgv:[],detached:true});const kill=()=>killGroup2(child.
pid);const stop=AbortSignal.any([signal,limit]);stop.addEventListener("abort",kill);if(stop.aborted)kill();let output="";
for(const stream of[child.stdout,child.stderr])stream?.setEncoding("utf8").on("data",text=>{if(output.length<MAX_OUTPUT_CHARS)
output+=text});let answer={isDone:false};child.on("message",message=>{answer=message});const failure=await new Promise(resolve=>{
child.once("error",error=>resolve(error.message));child.once("close",(status,killedBy)=>{const end=killedBy===null?`exit\
ed with status ${status}`:`was killed by ${killedBy}`;resolve(status===0?void 0:`the cache client ${end}`)});child.send(
request2,()=>{})});stop.removeEventListener("abort",kill);signal.throwIfAborted();const reason=limit.aborted?`it took mo\
re than ${LIMIT_MS/6e4} minutes`:failure;return{isDone:answer.isDone&&reason===void 0,...parseOutput(output,answer.error??
reason)}}function killGroup2(pid){try{if(pid!==void 0)process.kill(-pid,"SIGKILL")}catch{}}function parseOutput(output,failure){
const problems=[];const lines2=[];for(const line of output.split(/\r?\n/)){const[,command,text=""]=/^::(\w+)[^:]*::(.*)$/.
exec(line)??[];if(command==="warning"||command==="error")problems.push(unescapeCommand(text));else if(command===void 0&&
line.trim()!=="")lines2.push(line.trim())}if(failure!==void 0)problems.push(failure);return{problems,lines:lines2}}function unescapeCommand(text){
return text.replaceAll("%0D"," ").replaceAll("%0A"," ").replaceAll("%25","%")}var WORK_DIR="docker-flatten-cache";var LOCK=`${WORK_DIR}.lock`;var DEFERRED="docker-flatten-kept-";var EMPTY_LOCK_STALE_MS=60*
60*1e3;var STALE_MS=7*24*60*60*1e3;async function saveDeferred({key,directory},tempDir,log,signal){const startMs=performance.now();try{await withWorkDir(tempDir,
log,void 0,async workDir=>{await rm3(workDir,{recursive:true,force:true});await rename(directory,workDir);const{isDone,problems,
lines:lines2}=await request("save",key,workDir,signal);if(isDone){const seconds=(performance.now()-startMs)/1e3;log.info(
`Saved the layer to the cache in ${seconds.toFixed(1)} s`);return}const reasons=problems.length>0?problems:lines2.slice(
-1);log.notice(`Could not save the layer to the cache: ${reasons.join("; ")}`)})}catch(error){log.notice(`Could not save\
 the layer to the cache: ${messageOf(error)}`)}finally{await rm3(directory,{recursive:true,force:true}).catch(()=>{})}}async function removeCacheLeftovers(tempDir){
try{const names=await readdir3(tempDir);const hasLeftovers=names.some(name=>[LOCK,WORK_DIR,tempOf(WORK_DIR)].includes(name));
if(hasLeftovers&&await acquireLock(join3(tempDir,LOCK))){for(const name of[WORK_DIR,tempOf(WORK_DIR),LOCK])await rm3(join3(
tempDir,name),{recursive:true,force:true})}await removeStale(tempDir,name=>name.startsWith(DEFERRED),STALE_MS)}catch{}}async function request(action,key,workDir,signal){const path=basename(workDir);const temp=tempOf(workDir);await mkdir(temp);
try{return await runCacheClient({action,key,path},{cwd:dirname(workDir),temp},signal)}finally{await rm3(temp,{recursive:true,
force:true}).catch(()=>{})}}function tempOf(workDir){return`${workDir}.temp`}async function withWorkDir(tempDir,log,fallback,work){
const workDir=join3(tempDir,WORK_DIR);const lock=join3(tempDir,LOCK);if(!await acquireLock(lock)){log.notice("The layer \
is not cached: another step is using the cache in this directory.");return fallback}try{for(const path of[workDir,tempOf(
workDir)])await rm3(path,{recursive:true,force:true});await mkdir(workDir);return await work(workDir)}finally{await rm3(
workDir,{recursive:true,force:true}).catch(()=>{});await rm3(lock,{force:true}).catch(()=>{})}}async function acquireLock(lock){
const id=newRunId();for(let tries=0;tries<2;tries++){try{await writeFile(lock,id,{flag:"wx"});return true}catch(error){if(error.
code!=="EEXIST")throw error}const owner=await readFile(lock,"utf8").catch(()=>"");const{mtimeMs}=await stat2(lock).catch(
()=>({mtimeMs:Date.now()}));const isStale=owner===""?Date.now()-mtimeMs>=EMPTY_LOCK_STALE_MS:isDead(owner);if(!isStale||
!await removeStaleLock(lock,owner))return false}return false}async function removeStaleLock(lock,owner){const aside=`${lock}\
.${randomUUID2()}`;try{await rename(lock,aside)}catch{return true}const isStale=await readFile(aside,"utf8").catch(()=>owner)===
owner;if(!isStale)await link(aside,lock).catch(()=>{});await rm3(aside,{force:true});return isStale}var STATE={runId:"run-id",directories:"directories",ended:"ended",cacheKey:"cache-key",cacheEntry:"cache-entry",tempDir:"\
temp-dir"};async function runPost(){const log=new ActionLog;const signals=abortOnEnds();const runId=getState(STATE.runId);try{const directory=getState(
STATE.cacheEntry);if(directory!==""){const entry={key:getState(STATE.cacheKey),directory};await saveDeferred(entry,getState(
STATE.tempDir),log,signals.signal)}if(runId!==""&&getState(STATE.ended)!=="true")await removeLeftovers(runId,log)}catch(error){
warning(describeError(error))}finally{signals.release()}}async function removeLeftovers(runId,log){await withPatience(new Docker,
0,docker=>removeRemains(docker,runId,log));const directories=parseJson(getState(STATE.directories));for(const directory of isStringArray(
directories)?directories:[])await removeSpools(directory,runId,log);const tempDir=getState(STATE.tempDir);if(tempDir!=="")
await removeCacheLeftovers(tempDir)}await runPost();
