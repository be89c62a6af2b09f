import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var dP=Object.create;var Vm=Object.defineProperty;var cP=Object.getOwnPropertyDescriptor;var fP=Object.getOwnPropertyNames;var lP=Object.getPrototypeOf,uP=Object.prototype.hasOwnProperty;var Km=(t,e)=>(e=Symbol[t])?e:Symbol.for("Symbol."+t),Ym=t=>{throw TypeError(t)};var gH=(t=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(t,{get:(e,n)=>(typeof require<"u"?require:e)[n]}):t)(function(t){
if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+t+'" is not supported')});var mP=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}};var pP=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of fP(e))!uP.call(t,o)&&o!==n&&Vm(t,o,{get:()=>e[o],
enumerable:!(r=cP(e,o))||r.enumerable});return t};var hP=(t,e,n)=>(n=t!=null?dP(lP(t)):{},pP(e||!t||!t.__esModule?Vm(n,"default",{value:t,enumerable:!0}):n,t));var Se=(t,e,n)=>{if(e!=null){typeof e!="object"&&typeof e!="function"&&Ym("Object expected");var r,o;n&&(r=e[Km("asyncDi\
spose")]),r===void 0&&(r=e[Km("dispose")],n&&(o=r)),typeof r!="function"&&Ym("Object not disposable"),o&&(r=function(){try{
o.call(this)}catch(i){return Promise.reject(i)}}),t.push([n,r,e])}else n&&t.push([n]);return e},xe=(t,e,n)=>{var r=typeof SuppressedError==
"function"?SuppressedError:function(s,a,d,c){return c=Error(d),c.name="SuppressedError",c.error=s,c.suppressed=a,c},o=s=>e=
n?new r(s,e,"An error was suppressed during disposal"):(n=!0,s),i=s=>{for(;s=t.pop();)try{var a=s[1]&&s[1].call(s[2]);if(s[0])
return Promise.resolve(a).then(i,d=>(o(d),i()))}catch(d){o(d)}if(n)throw e};return i()};var Jg=mP((b6,zg)=>{zg.exports=function(t,e,n){var r=t.length,o=e.length,i=[];n=(n||(o>r?o:r))+1;for(var s=0;s<n;s++)i[s]=
[s],i[s].length=n;for(s=0;s<n;s++)i[0][s]=s;if(Math.abs(r-o)>(n||100))return m(n||100);if(r===0)return m(o);if(o===0)return m(
r);var a,d,c,f,l,u;for(s=1;s<=r;++s)for(d=t[s-1],a=1;a<=o;++a){if(s===a&&i[s][a]>4)return m(r);c=e[a-1],f=d===c?0:1,l=i[s-
1][a]+1,(u=i[s][a-1]+1)<l&&(l=u),(u=i[s-1][a-1]+f)<l&&(l=u),i[s][a]=s>1&&a>1&&d===e[a-2]&&t[s-2]===c&&(u=i[s-2][a-2]+f)<
l?u:l}return m(i[r][o]);function m(h){var y=Math.max(r,o),g=y===0?0:h/y,k=1-g;return{steps:h,relative:g,similarity:k}}}});var q=`Run again. If it happens again, check the engine's log ("journalctl --unit docker" on most machines).`,Dt="Nothin\
g was tagged. Run again. If it happens again, pull or build the source image again, and check the disk and memory of the\
 engine's machine.",ye="No builder writes this, so the image is damaged or malicious. Build it again, or pull it from a \
source that you trust.",p=class extends Error{code;hint;constructor(e,n,r){super(n,r.cause===void 0?{}:{cause:r.cause}),
this.name="FlattenError",this.code=e,this.hint=r.hint}};function J(t){return t instanceof p?t:new p("CANCELLED","The run\
 was cancelled before it finished. No tag was moved.",{hint:"Run again to get the image. The next run also removes what \
this one could not remove in time.",cause:t})}var Xm=300;function A(t){let e=t.toString("utf8"),n=e.length>Xm;return JSON.
stringify(n?`${e.slice(0,Xm)}…`:e)}function E(t){return t instanceof Error?t.message:String(t)}var yP="This is a bug i\
n docker-flatten. Please report it, with the log of a run that has debug logging enabled (in a shell: --debug).";function qe(t){
return t instanceof p?`${t.message}
${t.hint}`:`Unexpected failure: ${E(t)}
${yP}`}function bH(t){let e=[];for(let n=t;n!==void 0;n=n instanceof Error?n.cause:void 0){let r=n instanceof Error?n.stack??
n.message:String(n);e.push(n instanceof p?`${n.code}: ${r}`:r)}return e.join(`
caused by: `)}import{randomBytes as wP}from"node:crypto";import{readlinkSync as bP}from"node:fs";import{readFileSync as gP}from"node:fs";function So(t){try{return gP(`/proc/${t}`,"utf8")}catch{return""}}var Ht="io.github.docker-flatten.run",Mt="docker-flatten-pending",xo="docker-flatten-",qm="paused-",kP=1440*60,Hi=/^(?<boot>[0-9a-f]{32}|0)-(?<pidNamespace>\d{1,12})-(?<pid>\d{1,10})-(?<start>\d{1,20})-(?<seconds>\d{1,12})-[0-9a-f]{8}$/,
EP=/^((?:[0-9a-f]{32}|0)(?:-\d+){4}-[0-9a-f]{8})-/;function IH(){let t=Math.floor(Date.now()/1e3),{start:e}=rp("self");return`${tp()}\
-${np()}-${process.pid}-${e}-${t}-${Gc()}`}function Ui(t){return`${Ht}=${t}`}function ot(t){return`${Mt}:${t}`}function Zm(t){
return`${ot(t)}-${Gc()}`}function Wc(t){let e=t.startsWith(`${Mt}:`)?t.slice(Mt.length+1):"";if(Hi.test(e))return e;let n=/^(.+)-[0-9a-f]{8}$/.
exec(e)?.[1]??"";return Hi.test(n)?n:void 0}function Qm(t){return`${xo}${t}-${Gc()}`}function ep(t,e){return`${xo}${t}-${qm}${e}`}
function zi(t){return new RegExp(`-${qm}([0-9a-f]{64})$`).exec(t)?.[1]}function re(t){return`${xo}${t}-`}function ut(t){
if(!t.startsWith(xo))return;let e=EP.exec(t.slice(xo.length))?.[1];return e!==void 0&&Hi.test(e)?e:void 0}function xt(t){
let e=Hi.exec(t)?.groups;return e===void 0?!1:e.boot!=="0"&&e.boot===tp()&&e.pidNamespace!=="0"&&e.pidNamespace===np()?!SP(
Number(e.pid),e.start??""):Date.now()/1e3-Number(e.seconds)>kP}function SP(t,e){try{process.kill(t,0)}catch(r){if(r.code===
"ESRCH")return!1}let n=rp(t);return n.start==="0"?!0:n.start===e&&n.state!=="Z"&&n.state!=="X"}function tp(){return So("\
sys/kernel/random/boot_id").trim().replaceAll("-","")||"0"}function np(){try{return/\d+/.exec(bP("/proc/self/ns/pid"))?.[0]??
"0"}catch{return"0"}}function rp(t){let e=So(`${t}/stat`).replace(/^.*\)\s*/s,"").split(" ");return{state:e[0]??"",start:e[19]??
"0"}}function Gc(){return wP(4).toString("hex")}var op=["SIGINT","SIGTERM","SIGHUP"];function TH(){let t=new AbortController,e=r=>t.abort(new Error(`received ${r}`)),n=r=>t.
abort(r);process.stdout.on("error",n),process.stderr.on("error",n);for(let r of op)process.once(r,e);return{signal:t.signal,
release:()=>{for(let r of op)process.off(r,e)}}}var Ji={image:"text",container:"text",from:"text",pause:"boolean",tag:"list","apt-clean":"boolean",clean:"list",exclude:"\
list",run:"text","run-network":"text","dry-run":"boolean",platform:"list",pull:"text",push:"boolean",compression:"text",
layers:"text","max-layer-size":"text","keep-base":"text",verify:"choice",test:"text",backup:"text","remove-old":"boolean",
timeout:"text",report:"text",html:"text",summary:"boolean",compare:"text","max-size":"text","min-saving":"text",cache:"b\
oolean","temp-dir":"text"};var Wi="workflow";function LH(t){Wi=t}function I(t,...e){let n=[t,...e].map(o=>S(o)).join(" and ");return`${Wi==="workfl\
ow"?"input":"option"}${e.length===0?"":"s"} ${n}`}function S(t,e){if(Wi==="workflow")return`"${t}${e===void 0?"":`: ${e}`}\
"`;if(e===void 0)return`--${t}`;let n=Ji[t];return n==="boolean"||n==="choice"&&/^(?:true|false)$/.test(e)?`--${e==="fal\
se"?"no-":""}${t}`:n==="choice"?`--${t}=${e}`:`--${t} ${/^[\w.,:%/-]+$/.test(e)?e:`"${e}"`}`}function Pt(t,e){return Wi===
"workflow"?`${t}: ${e}`:`--${t} ${e.startsWith("'")?e:`'${e}'`}`}var xP=250,Ze=class{signal;#e;#t=0;constructor(e,n){let r=new AbortController;if(this.signal=e===void 0?r.signal:AbortSignal.
any([e,r.signal]),n===0)return;let o=0,i=0,s=performance.now(),a=Math.min(xP,n*250);this.#e=setInterval(()=>{let d=performance.
now(),c=Math.min(d-s,2*a);s=d,i=this.#t===o?i+c:0,o=this.#t,i>=n*1e3&&r.abort(PP(n))},a),this.#e.unref()}touch=()=>{this.#t++};release(){
clearInterval(this.#e)}};function ip(t){return t instanceof p&&t.code==="TIMEOUT"}function PP(t){return new p("TIMEOUT",
`No progress for ${t} s: no byte and no answer came from the engine, or from a command in a container. No tag was moved.`,
{hint:`Check whether the engine hangs ("docker info", its log) and run again. The ${I("timeout")} sets the limit in seco\
nds; 0 disables it.`})}import{spawn as NP}from"node:child_process";import{spawn as BP}from"node:child_process";import{StringDecoder as IP}from"node:string_decoder";var Po=process.platform!==
"win32",OP=128,Gi=class{async run(e,n,r){let o=BP(e,n,{stdio:["ignore","pipe","pipe"],env:r.env,detached:Po}),i=new jc(r.
onOutput);return i.readFrom(o),Kc(r.kill,o),{exitCode:await Io(o),...i.texts()}}},TP=64*1024*1024,Bo=64*1024,jc=class{stdout;stderr;constructor(e){
this.stdout=new Ut(TP,e),this.stderr=new Ut(Bo,e)}readFrom(e){e.stdout?.removeAllListeners("data").on("data",this.stdout.
add),e.stderr?.removeAllListeners("data").on("data",this.stderr.add)}texts(){return{stdout:this.stdout.text,stderr:this.
stderr.text}}},Ut=class{#e=new IP("utf8");#t;#n;#r="";constructor(e,n=()=>{}){this.#t=e,this.#n=n}add=e=>{let n=this.#e.
write(e);this.#r+=n,this.#r.length>2*this.#t&&(this.#r=this.text),this.#n(n)};get text(){return this.#r.slice(-this.#t)}};
function Kc(t,e){let n=()=>{vP(e),e.stdout?.destroy(),e.stderr?.destroy()};t.aborted?n():t.addEventListener("abort",n,{once:!0})}
function vP(t){try{process.kill(-(t.pid??Number.NaN),"SIGKILL")}catch{t.kill("SIGKILL")}}function Io(t){return new Promise(
(e,n)=>{t.once("error",n),t.once("close",(r,o)=>e(r??(o===null?1:OP)))})}var AP=500;function ji(t,e){let n="";return setInterval(()=>{let r=So(`${t.pid}/io`).split(`
`)[0]??"";(r===""||r!==n)&&e(),n=r},AP)}var sp='Free some disk space ("docker system df" shows what uses it, "docker image prune" removes unused images) and run\
 again.',RP=[{words:/no space left on device/i,code:"NO_SPACE",why:"the engine's disk is full",hint:sp},{words:/^(?!.*oci runtime).*read-only file system/is,
code:"NO_SPACE",why:"the engine's disk is full or read-only",hint:sp},{words:/can't make .* relative to \//i,code:"UNSUP\
PORTED_IMAGE",why:'the image declares a volume whose path does not start with "/"',hint:"Build the image again with an a\
bsolute path in VOLUME, or use another release of Docker."},{words:/max depth exceeded/i,code:"UNSUPPORTED_IMAGE",why:"t\
he image has more layers than this engine's image store supports (125 on overlay2)",hint:'Flatten it on an engine with t\
he containerd image store, which supports more (the default in new installations of Docker 29; elsewhere enable the feat\
ure "containerd-snapshotter" in daemon.json), or build it with fewer layers.'},{words:/unhandled tar header type 83\b/i,
code:"UNSUPPORTED_IMAGE",why:"a layer has a sparse file in the old GNU format, which no engine unpacks",hint:'Build the \
image again without sparse files in its layers ("tar" without "--sparse", or with "--format=posix"), or write it to an a\
rchive or a registry only.'},{words:/^(?!.*(?:\bdial \w|\blookup |\baddress |parse "|after host|proxyconnect)).*(?:invalid (?:container)?port\b|invalid proto\b)/is,
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
 runs in a container; or use an older release of Docker.`}];function Ki(t,e){let n=RP.find(({words:r})=>r.test(t));return n&&
new p(n.code,`${e} because ${n.why}: ${t}`,n)}var LP={DOCKER_DEFAULT_PLATFORM:"create refuses a local image of another platform, pull moves a tag to it, import writes\
 it into a config",DOCKER_CONTENT_TRUST:"pull and create ask a notary server for what a tag means, push signs",DOCKER_BUILDKIT:"\
every command fails unless it is a boolean",DOCKER_HIDE_LEGACY_COMMANDS:"commands such as rmi, which need no group in fr\
ont, lose their aliases",DOCKER_CLI_HINTS:"commands append advice to what they say",DOCKER_CLI_HOOKS:"plugins append wha\
t they like to what commands say",DOCKER_ORCHESTRATOR:"20.10 warns of it in the answers of commands"},CP=["DOCKER_CONTEN\
T_TRUST_","DOCKER_STACK_","DOCKER_CLI_PLUGIN_","BUILDKIT_","BUILDX_"];function Yc(t){return Object.fromEntries(Object.entries(
t).filter(e=>e[1]!==void 0&&!$P(e[0])))}function $P(t){let e=t.toUpperCase();return Object.hasOwn(LP,e)||CP.some(n=>e.startsWith(
n))}var ap=class t{#e;#t;#n;#r;constructor(e={}){this.#e=e.globalArgs??[],this.#t=e.watch??new Ze(void 0,0),this.#n=e.graceMs??
dp,this.#r=e.runner??new Gi}withWatchdog(e,n=dp){return new t({globalArgs:this.#e,watch:e,graceMs:n,runner:this.#r})}get touch(){
return this.#t.touch}async try(e){let{signal:n}=this.#t;if(n.aborted)throw J(n.reason);let r=new AbortController,o,i=()=>{
o=setTimeout(()=>r.abort(),this.#n)};n.addEventListener("abort",i,{once:!0});try{let s=await this.#r.run("docker",[...this.#e,
...e],{env:Yc(process.env),onOutput:this.touch,kill:r.signal});if(n.aborted)throw J(n.reason);return this.touch(),s}catch(s){
throw cp(s)}finally{clearTimeout(o),n.removeEventListener("abort",i)}}async run(e){let n=await this.try(e);if(n.exitCode!==
0)throw te(e,n);return n.stdout.trimEnd()}spawn(e,n,r){return NP("docker",[...this.#e,...e],{stdio:n,env:Yc(process.env),
detached:Po,...r===void 0?{}:{signal:r,killSignal:"SIGKILL"}})}async stream(e,n,r,o=!1){let i=this.spawn(e,["ignore","pi\
pe","pipe"],r),s=f=>Oo(i[f],Bo,l=>{this.touch(),n(l,f)}),a=s("stdout"),d=s("stderr"),c=o?ji(i,this.touch):void 0;try{return{
exitCode:await Yi(i),stdout:a(),stderr:d()}}finally{clearInterval(c)}}},dp=2e3;function Oo(t,e,n){let r=new Ut(e,n);return t?.
on("data",r.add),()=>r.text}async function Yi(t){try{return await Io(t)}catch(e){throw cp(e)}}function cp(t){return t instanceof
Error?"code"in t&&t.code==="ENOENT"?_P(t):t.name==="AbortError"?J(t.cause):t:t}function te(t,e){let n=(e.stderr.trim()||
e.stdout.trim()).slice(-2e3)||`exit status ${e.exitCode}`;return zt(n,"DOCKER_FAILED",`"docker ${t.slice(0,2).join(" ")}\
" failed`)}function zt(t,e,n){let r=Ki(t,n);return r!==void 0?r:Vc(t)?Xc(t):new p(e,`${n}: ${t}`,{hint:q})}function Vc(t){
return/cannot connect to the docker daemon|is the docker daemon running|error during connect|failed to connect to the docker API|connect: (?:connection refused|no such file or directory|permission denied)|permission denied while trying to connect/i.
test(t)}function Xc(t){let e=/permission denied/i.test(t)?'This user is not allowed to use the engine: add it to the "do\
cker" group, or run as root.':process.platform==="linux"?`Start the engine, or select another one with DOCKER_HOST or "d\
ocker context use".${process.env.GITHUB_ACTIONS==="true"?FP:""}`:`Start Docker Desktop or another Linux engine. GitHub's\
 ${process.platform==="win32"?"Windows":"macOS"} runners have none: use "runs-on: ubuntu-latest".`;return new p("NO_ENGI\
NE",`docker-flatten needs a Docker engine, but none answered: ${t.trim()}`,{hint:e})}var FP=` GitHub's "ubuntu-slim" run\
ners have a docker command but no engine: use "runs-on: ubuntu-latest", "ubuntu-24.04" or "ubuntu-22.04".`;function _P(t){
return new p("NO_DOCKER",`docker-flatten needs the docker command, but found none on PATH (${E(t).split(".")[0]}).`,{hint:"\
Install the Docker CLI (Debian and Ubuntu: the package docker.io or docker-ce-cli), or use a runner that has it.",cause:t})}import{dirname as RI}from"node:path";import{realpathSync as BI}from"node:fs";import{dirname as Xh,resolve as II}from"node:path";import{open as kp}from"node:fs/promises";import{Readable as KP}from"node:stream";var v=512,Wt=Buffer.alloc(2*v),U={name:[0,100],mode:[100,8],uid:[108,8],gid:[116,8],size:[124,12],mtime:[136,12],checksum:[
148,8],typeFlag:[156,1],linkName:[157,100],magic:[257,6],devMajor:[329,8],devMinor:[337,8],prefix:[345,155],sparseMap:[386,
109],gnuIsExtended:[482,1],realSize:[483,12]},Te={pax:"x",paxGlobal:"g",gnuLongName:"L",gnuLongLink:"K"},DP=new Set(["1",
"2","3","4","5","6"]);function se(t){return Math.ceil(t/v)*v}function To(t){for(let e=0;e<v;e+=8)if(t.readUInt32LE(e)!==
0||t.readUInt32LE(e+4)!==0)return!1;return!0}function Vi(t){return t[U.typeFlag[0]]===0}function Xi(t){return!DP.has(t)}
function ve(t,e){let n=fp(t,U.checksum,e),r=Zc(t);if(n!==r&&n!==zP(t))throw new p("TAR_INVALID",`A tar header at byte ${e}\
 has the checksum ${n}, but its bytes add up to ${r}: the stream was damaged.`,{hint:Dt});let o=t[U.typeFlag[0]]??0;return{
typeFlag:o===0?"0":String.fromCharCode(o),hasOldType:o===0,sizeBytes:fp(t,U.size,e),name:HP(t),gnuIsExtended:(t[U.gnuIsExtended[0]]??
0)!==0&&o===83}}function it(t,e){return new p("TAR_INVALID",`The tar stream is damaged at byte ${t}: ${e}.`,{hint:Dt})}function ze(t,e){
return up(t,U[e])}function qi(t){return qc(t,U.linkName)}function qc(t,e){return t.subarray(e[0],MP(t,e))}function MP(t,[
e,n]){let r=e;for(;r<e+n&&t[r]!==0;)r++;return r}function HP(t){let e=qc(t,U.name);if(t[U.prefix[0]]===0||!lp(t))return Buffer.
from(e);let n=qc(t,U.prefix);return Buffer.concat([n,Buffer.from("/"),e])}var UP=Buffer.from("ustar\0");function lp(t){return UP.
every((e,n)=>t[U.magic[0]+n]===e)}function Zc(t){let[e,n]=U.checksum,r=32*n;for(let o=0;o<e;o++)r+=t[o];for(let o=e+n;o<
v;o++)r+=t[o];return r}function zP(t){let[e,n]=U.checksum,r=i=>i.reduce((s,a)=>s+(a>>7),0),o=r(t.subarray(0,e))+r(t.subarray(
e+n));return Zc(t)-o*256}function fp(t,e,n){let r=up(t,e);if(!(r>=0)){let o=t.subarray(e[0],e[0]+e[1]);throw new p("TAR_\
INVALID",`A tar header at byte ${n} has a field that is not a number (${JSON.stringify(o.toString("latin1"))}): the stre\
am was damaged.`,{hint:Dt})}return r}var JP=17;function up(t,[e,n]){let r=e+n,o=e,i=0;for(;o<r;o++){let a=t[o]-48;if(a<0||
a>7)break;i=i*8+a}let s=o>e&&o-e<=JP;for(;o<r&&(t[o]===0||t[o]===32);)o++;return s&&o===r?i:Zi(t.subarray(e,r))}function Zi(t){
let e=t[0]??0,n;if(e>=128){let r=BigInt(`0x${t.toString("hex")}`);n=Number(BigInt.asIntN(t.length*8-1,r))}else{let r=t.toString(
"latin1").replace(/^[ \0]+|[ \0]+$/g,"").replace(/\0.*$/s,"");n=r===""?0:/^[0-7]+$/.test(r)?Number.parseInt(r,8):Number.
NaN}return Number.isSafeInteger(n)?n:Number.NaN}function Gt(t){return ze(t,"mtime")}var WP=8**11-1;function vo(t,e){let n=Math.
min(Math.max(0,e),WP);return Jt(t,U.mtime,Buffer.from(`${n.toString(8).padStart(11,"0")}\0`))}function Ao(t,e){return Jt(
t,U.size,Buffer.from(`${e.toString(8).padStart(11,"0")}\0`))}function mp(t){return t[U.typeFlag[0]]!==83?t:Jt(Jt(t,U.typeFlag,
Buffer.from("0")),U.sparseMap,Buffer.alloc(U.sparseMap[1]))}var Qc=8**7-1;function ef(t,e,n){if(n<=Qc)return Jt(t,U[e],Buffer.
from(`${n.toString(8).padStart(7,"0")}\0`));let r=Buffer.alloc(8);return r.writeBigUInt64BE(BigInt(n)),r[0]=128,Jt(t,U[e],
r)}function Qi(t,e){let n=es(t,"name",Buffer.from(e));if(n===void 0)throw new RangeError(`the name ${e} is too long for \
a header`);return n}function es(t,e,n,r=!1){let o=Buffer.alloc(U[e][1]);if(n.length>o.length&&!r)return;n.copy(o);let i=Jt(
t,U[e],o);return e==="name"&&lp(t)?Jt(i,U.prefix,Buffer.alloc(U.prefix[1])):i}function ts(){let t=Buffer.alloc(v);t.write(
"0000755",U.mode[0],"latin1");for(let e of[U.uid,U.gid])t.write("0000000",e[0],"latin1");return t.write("00000000000",U.
mtime[0],"latin1"),t.write("5",U.typeFlag[0],"latin1"),t.write("ustar\x0000",U.magic[0],"latin1"),Ao(t,0)}function pp(t,e){
let n=Buffer.alloc(v);n.write("././@LongLink",U.name[0],"latin1");for(let r of[U.mode,U.uid,U.gid])n.write("0000000",r[0],
"latin1");return n.write("00000000000",U.mtime[0],"latin1"),n.write(t,U.typeFlag[0],"latin1"),n.write("ustar  \0",U.magic[0],
"latin1"),Ao(n,e)}function Jt(t,e,n){let r=Buffer.from(t);n.copy(r,e[0],0,e[1]);let o=Zc(r).toString(8).padStart(6,"0");
return r.write(`${o}\0 `,U.checksum[0],"latin1"),r}var hp=16*1024;function yp(t,e){let n=new Map,r=[];for(let{key:o,value:i}of of(t,e))n.set(o,i),(o==="GNU.sparse.offset"||
o==="GNU.sparse.numbytes")&&r.push(i);return r.length>0&&n.set("GNU.sparse.map",Buffer.from(r.join(","))),n}function gp(t,e){
return tf(t,n=>n===e)}function tf(t,e){return Buffer.concat([...of(t,0)].filter(({key:n})=>!e(n)).map(({bytes:n})=>n))}function nf(t,e){
return Buffer.concat([...of(t,0)].map(({key:n,bytes:r})=>{let o=e.get(n);return o===void 0?r:rf(n,o)}))}function rf(t,e){
let n=Buffer.concat([Buffer.from(` ${t}=`),Buffer.from(e),Buffer.from(`
`)]),r=n.length,o=r+String(r+String(r).length).length;return Buffer.concat([Buffer.from(String(o)),n])}function*of(t,e){
let n=0;for(let r=1;n<t.length;r++){if(r>hp)throw new p("TAR_LIMIT",`The PAX header at byte ${e} holds more than ${hp} r\
ecords.`,{hint:ye});let o=t.indexOf(32,n),i=o===-1?"":t.toString("latin1",n,o),s=/^[0-9]{1,10}$/.test(i)?Number(i):0,a=n+
s,d=o===-1?-1:t.indexOf(61,o+1);if(s===0||a>t.length||d===-1||d>=a||t[a-1]!==10)throw new p("TAR_INVALID",`The PAX heade\
r at byte ${e} has a malformed record: the stream was damaged.`,{hint:Dt});yield{key:t.toString("utf8",o+1,d),value:t.subarray(
d+1,a-1),bytes:t.subarray(n,a)},n=a}}function jt(t){return/^[0-9]{1,16}$/.test(t)?Number(t):Number.NaN}var GP=8**11-1,jP=100;function Kt(t,e){return bp("0",t,e)}function wp(t){let e=Buffer.concat([...t].map(([n,r])=>rf(n,r)));
return Buffer.concat([bp("x","pax",e.length),e,Ro(e.length)])}function bp(t,e,n){let r=Buffer.alloc(v);if(r.write(e,0,jP,
"utf8")<Buffer.byteLength(e))throw new RangeError(`the name ${e} is too long for a header`);r.write("0000644\x000000000\x00000\
0000\0",100,"latin1"),n<=GP?r.write(`${n.toString(8).padStart(11,"0")}\0`,124,"latin1"):(r.writeUInt8(128,124),r.writeBigUInt64BE(
BigInt(n),128)),r.write("00000000000\0        ",136,"latin1"),r.write(t,156,"latin1"),r.write("ustar\x0000",257,"latin1");
let o=r.reduce((i,s)=>i+s,0);return r.write(`${o.toString(8).padStart(6,"0")}\0 `,148,"latin1"),r}function Ro(t){return Buffer.
alloc(se(t)-t)}function er(){return Buffer.alloc(2*v)}var Ep=4*1024*1024;function Sp(t){return t.map(({content:n})=>{let r=Co(n);return Kt("",0).length+r+Ro(r).length}).reduce(
(n,r)=>n+r,er().length)}async function xp(t,e,n){for(let{path:r,content:o}of e)await Lo(t,Kt(r,Co(o)),n),Buffer.isBuffer(
o)?await Lo(t,o,n):await $o(o,t,n),await Lo(t,Ro(Co(o)),n);await Lo(t,er(),n)}async function $o(t,e,n){let{path:r,sizeBytes:o}=t,
i=await kp(r,"r");try{await Pp(i,t);let s=Buffer.allocUnsafe(Math.min(Ep,o));for(let a=o;a>0;){let d=sf(t)-a,{bytesRead:c}=await i.
read(s,0,Math.min(s.length,a),d);if(c===0)throw new RangeError(`${r} ended ${a} bytes too early`);await Lo(e,s.subarray(
0,c),n),a-=c}}finally{await i.close()}}function ns(t,e=()=>{}){return KP.from(YP(t,e),{objectMode:!1})}async function*YP(t,e){
for(let{path:n,content:r}of t){yield Kt(n,Co(r)),Buffer.isBuffer(r)?r.length>0&&(yield r):yield*VP(r,e);let o=Ro(Co(r));
o.length>0&&(yield o)}yield er()}async function*VP(t,e){let{path:n,sizeBytes:r}=t,o=await kp(n,"r");try{await Pp(o,t);for(let i=r;i>
0;){let s=Buffer.allocUnsafe(Math.min(Ep/4,i)),{bytesRead:a}=await o.read(s,0,s.length,sf(t)-i);if(a===0)throw new RangeError(
`${n} ended ${i} bytes too early`);e(a),yield s.subarray(0,a),i-=a}}finally{await o.close()}}function sf({startByte:t=0,
sizeBytes:e}){return t+e}async function Pp(t,e){let{size:n}=await t.stat(),r=sf(e);if(!(n===r||n>r&&e.startByte!==void 0))
throw new RangeError(`${e.path} must have ${r} bytes, but has ${n}`)}async function Lo(t,e,n){for(let r=0;r<e.length;){n.
signal.throwIfAborted();let{bytesWritten:o}=await t.write(e,r,e.length-r);n.onBytes(o),r+=o}}function Co(t){return Buffer.
isBuffer(t)?t.length:t.sizeBytes}import{createHash as XP}from"node:crypto";function O(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function z(t){return Array.isArray(t)&&t.every(e=>typeof e==
"string")}function b(t,...e){let n=t;for(let r of e){if(!O(n)||!Object.hasOwn(n,r))return;n=n[r]}return n}function w(t,...e){
let n=b(t,...e);return typeof n=="string"&&n!==""?n:void 0}function _(t){try{return JSON.parse(t)}catch{return}}var af=JSON;function rs(t){let e=af.parse(t,(n,r,o)=>typeof r=="number"&&o.source!==void 0?af.rawJSON(o.source):r);if(!O(
e)||af.isRawJSON(e))throw new SyntaxError("an image config must be a JSON object");return e}function No(t){let e=b(t,"ro\
otfs","diff_ids");return z(e)?e:[]}function An(t){let e=b(t,"history");if(Array.isArray(e))return e.map(n=>b(n,"empty_la\
yer")!==!0)}function qP(t){return t.reduce((e,n)=>e===void 0?n:W(Buffer.from(`${e} ${n}`)),void 0)}function W(t){return`\
sha256:${XP("sha256").update(t).digest("hex")}`}function Ip(t,e){let n=QP(w(t,"created"),e.latestSeconds),r=({contents:i})=>({
...n===void 0?{}:{created:n},created_by:cf(e.createdBy,i),comment:qP(e.sourceDiffIds)??""}),o={...t,...n===void 0?{}:{created:n},
rootfs:{type:"layers",diff_ids:e.layers.map(({diffId:i})=>i)},history:[...ZP(t,e.layers.filter(({isKept:i})=>i===!0).length),
...e.layers.filter(({isKept:i})=>i!==!0).map(r)]};return Buffer.from(JSON.stringify(o))}function ZP(t,e){if(e===0)return[];
let n=b(t,"history"),r=An(t)??[],o=r.filter(i=>i).length;return!Array.isArray(n)||o!==No(t).length?Array.from({length:e},
()=>({})):n.slice(0,df(r,e))}function df(t,e){let n=e,r=0;for(;r<t.length&&n>0;)t[r++]===!0&&n--;return r}function cf(t,e){
return e===void 0||e===""?t:`${t}: ${e}`}function QP(t,e){if(t===void 0||e===void 0)return t;let n=Math.floor(Date.parse(
t)/1e3);return n>e||n===e&&/\.\d*[1-9]/.test(t)?new Date(e*1e3).toISOString().replace(".000Z","Z"):t}var e0=[["Created",
"created"],["Author","author"],["Architecture","architecture"],["Variant","variant"],["Os","os"],["OsVersion","os.versio\
n"],["DockerVersion","docker_version"],["ContainerConfig","container_config"],["Container","container"]],t0="0001-01-01T\
00:00:00Z";function Op(t){let e={};for(let[r,o]of e0){let i=t[r];!Bp(i)&&i!==t0&&(e[o]=i)}let n=t.Config;return e.config=
O(n)?Object.fromEntries(Object.entries(n).filter(([,r])=>!Bp(r))):{},e.rootfs={type:"layers",diff_ids:b(t,"RootFS","Laye\
rs")??[]},e}function Bp(t){return t==null||t===""||t===!1?!0:Array.isArray(t)&&t.length===0}var Ae={index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"ap\
plication/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"};function Fo(t){let e=w(t,"digest"),
n=b(t,"size");if(!(e===void 0||typeof n!="number"))return{mediaType:w(t,"mediaType")??"",digest:e,sizeBytes:n}}function Tp(t){
let e=_(t),n=Fo(b(e,"config")),r=b(e,"layers");if(n===void 0||!Array.isArray(r))return;let o=b(e,"annotations"),i=Object.
entries(O(o)?o:{}).filter(s=>typeof s[1]=="string");return{config:n,layers:r.map(Fo).filter(s=>s!==void 0),annotations:Object.
fromEntries(i)}}function vp(t){let e=b(_(t),"manifests");if(Array.isArray(e))return e.filter(n=>w(n,"annotations","vnd.d\
ocker.reference.type")===void 0).flatMap(n=>{let r=Fo(n);return r===void 0?[]:[{...r,platform:n0(n)}]})}function n0(t){let e=b(
t,"platform"),n=w(e,"os"),r=w(e,"architecture");if(!(n===void 0||r===void 0))return{os:n,architecture:r,variant:w(e,"var\
iant")}}function tr(t){return t===Ae.index||t==="application/vnd.docker.distribution.manifest.list.v2+json"}function os(t,e,n,r={}){
return Ap({schemaVersion:2,mediaType:t,config:ff(e),layers:n.map(ff),...as(r)})}function is(t,e,n={}){return Ap({schemaVersion:2,
mediaType:t,manifests:e.map(ss),...as(n)})}function ss(t){let{platform:e,annotations:n={}}=t;return{...ff({...t,annotations:{}}),
...e===void 0?{}:{platform:e},...as(n)}}function lf({os:t,architecture:e,variant:n}){return{architecture:e,os:t,...n===void 0?
{}:{variant:n}}}function as(t){return Object.keys(t).length===0?{}:{annotations:t}}function ff({mediaType:t,digest:e,sizeBytes:n,
annotations:r={}}){return{mediaType:t,digest:e,size:n,...as(r)}}function Ap(t){return Buffer.from(JSON.stringify(t))}var r0=/^(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/,
o0=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,i0=/^\w[\w.-]{0,127}$/,s0=/^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/,
a0=255,uf=/^(?:sha256:)?[0-9a-f]{64}$/;function Yt(t){return uf.test(t)}function oe(t,e){let n=mf(t);if(n===void 0)throw new p(
"BAD_INPUT",`The ${I(e)} must be an image reference such as "app:1.2" or "ghcr.io/owner/app:latest", but ${JSON.stringify(
t)} is not one.`,{hint:d0(t)});return n}function ds(t,e){let n=oe(t,e),r=o=>{throw new p("BAD_INPUT",`The ${I(e)} must b\
e a name for the result, but ${JSON.stringify(t)} ${o}.`,{hint:'Write it as "name:tag", for example "app:flat".'})};return n.
digest!==void 0&&r("contains a digest, which follows from the content and cannot be chosen"),(uf.test(t)||/^[0-9a-f]{64}$/.
test(t.split(":")[0]??""))&&r("is an image ID"),n.domain==="docker.io"&&n.path==="library/sha256"&&r("reads as a digest,\
 since its name is a digest algorithm"),n}function nr({text:t,tag:e,digest:n}){return e===void 0&&n===void 0?`${t}:lates\
t`:t}function ce(t){let e=t.digest===void 0?"":`@${t.digest}`,n=t.tag??(t.digest===void 0?"latest":void 0);return`${t.domain}\
/${t.path}${n===void 0?"":`:${n}`}${e}`}function Rp(t){let e=ce(t),n=e.replace(/^docker\.io\/(?:library\/)?/,""),r=mf(n);
return r!==void 0&&ce(r)===e?n:e}function mf(t){let e=t.indexOf("@"),n=e===-1?void 0:t.slice(e+1),r=e===-1?t:t.slice(0,e),
o=r.lastIndexOf(":"),i=o>r.lastIndexOf("/"),s=i?r.slice(o+1):void 0,a=i?r.slice(0,o):r;if(n!==void 0&&!s0.test(n)||n?.startsWith(
"sha256:")&&!uf.test(n)||s!==void 0&&!i0.test(s))return;let d=a.indexOf("/"),c=d===-1?"":a.slice(0,d),f=/[.:]/.test(c)||
c==="localhost"||c.toLowerCase()!==c,l=f?c:"docker.io",u=f?a.slice(d+1):a;if(f&&!r0.test(l)||!u.split("/").every(g=>o0.test(
g)))return;let m=l==="docker.io"||l==="index.docker.io",h=m&&!u.includes("/")?`library/${u}`:u,y=m?"docker.io":l;if(!(`${y}\
/${h}`.length>a0))return{text:t,domain:y,path:h,tag:s,digest:n}}function d0(t){return t.startsWith("-")?'A reference can\
not start with "-".':t!==t.toLowerCase()&&mf(t.toLowerCase())!==void 0?`Repository names are lower case. Use ${JSON.stringify(
t.toLowerCase())} instead.`:'A repository name consists of lower-case letters and digits with single separators, and a t\
ag of at most 128 letters, digits, "_", "." and "-".'}function Lp(t,e,n){let r=`${W(t).slice(7)}.json`,o=`${e.slice(7)}/layer.tar`;return ns([{path:r,content:t},cs([{Config:r,
RepoTags:[n],Layers:[o]}])])}function cs(t){return{path:"manifest.json",content:Buffer.from(JSON.stringify(t))}}var fs={
path:"oci-layout",content:Buffer.from(JSON.stringify({imageLayoutVersion:"1.0.0"}))};function ls(t){return{path:"index.j\
son",content:is(Ae.index,[t])}}function Je(t){return`blobs/${t.replace(":","/")}`}var us="io.containerd.image.name";function ms(t,e,n={}){
let r=os(Ae.manifest,{mediaType:Ae.config,digest:W(t),sizeBytes:t.length},e,n);return{bytes:r,descriptor:{mediaType:Ae.manifest,
digest:W(r),sizeBytes:r.length}}}function Cp(t,{config:e,platform:n,name:r,annotations:o={}},i){let s=t.map(({descriptor:l})=>l),
a=ms(e,s,o),d=s.map(({digest:l})=>Je(l)),c=Je(W(e)),f=[fs,ls({...a.descriptor,platform:lf(n),annotations:{[us]:r.full}}),
cs([{Config:c,RepoTags:[r.familiar],Layers:d}]),{path:c,content:e},{path:Je(a.descriptor.digest),content:a.bytes},...t.map(
({path:l,startByte:u,descriptor:{digest:m,sizeBytes:h}})=>({path:Je(m),content:{path:l,startByte:u,sizeBytes:h}}))];return ns(
f,i)}function $p(t,e,n){let{os:r,architecture:o,variant:i}=e,s=Buffer.from(JSON.stringify({architecture:o,os:r,...i===void 0?
{}:{variant:i},config:{},rootfs:{type:"layers",diff_ids:[]}})),{bytes:a,descriptor:d}=ms(s,[{...t,mediaType:"application\
/octet-stream"}]),c=ce(oe(n,"tag"));return ns([fs,ls({...d,platform:lf(e),annotations:{[us]:c}}),{path:Je(W(s)),content:s},
{path:Je(d.digest),content:a}])}var rr={oci:{index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"\
application/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"},docker:{index:"application/vnd\
.docker.distribution.manifest.list.v2+json",manifest:"application/vnd.docker.distribution.manifest.v2+json",config:"appl\
ication/vnd.docker.container.image.v1+json",layer:"application/vnd.docker.image.rootfs.diff.tar"}},Np={oci:{gzip:"+gzip",
zstd:"+zstd",none:""},docker:{gzip:".gzip",none:""}};function or(t,e){return t==="oci"||e==="zstd"?rr.oci.layer+Np.oci[e]:
rr.docker.layer+Np.docker[e]}function pf(t){return["gzip","zstd","none"].find(e=>t===or("oci",e)||t===or("docker",e))}var Dp=/^[A-Za-z0-9_.-]+$/,Fp={i386:{architecture:"386",variant:""},x86_64:{architecture:"amd64"},"x86-64":{architecture:"\
amd64"},aarch64:{architecture:"arm64"},armhf:{architecture:"arm",variant:"v7"},armel:{architecture:"arm",variant:"v6"}},
_p={amd64:{v1:""},arm:{"":"v7",5:"v5",6:"v6",7:"v7",8:"v8"},arm64:{8:"",v8:"","v8.0":"",9:"v9","9.0":"v9","v9.0":"v9"}};
function Ne(t){let e=t.os.toLowerCase(),n=t.architecture.toLowerCase(),r=Object.hasOwn(Fp,n)?Fp[n]:void 0,o=r?.architecture??
n,i=r?.variant??t.variant?.toLowerCase()??"",s=Object.hasOwn(_p,o)?_p[o]:void 0,a=s!==void 0&&Object.hasOwn(s,i)?s[i]:i;
return{os:e==="macos"?"darwin":e,architecture:o,variant:a||void 0}}function K(t,e){return T(t)===T(e)}function T(t){let{
os:e,architecture:n,variant:r}=Ne(t);return r===void 0?`${e}/${n}`:`${e}/${n}/${r}`}function ps({os:t,architecture:e,variant:n}){
return[t,e,n??""].every(r=>r===""||Dp.test(r))}function hs(t){let[e,n,r,...o]=t.split("/"),i=t.split("/");if(e===void 0||
n===void 0||o.length>0||!i.every(s=>Dp.test(s)))throw new p("BAD_INPUT",`The ${I("platform")} must have the form os/arch\
 or os/arch/variant, but is ${JSON.stringify(t)}.`,{hint:'For example "linux/amd64", "linux/arm64" or "linux/arm/v7".'});
return Ne({os:e,architecture:n,variant:r})}function Rn(t){let e=gf(t)?ys(t):t,n=e.images.map(f0),[r]=n;if(r===void 0)throw new RangeError("a set needs an image");let{
index:o}=e;if(o===void 0&&n.length>1)throw new RangeError("a set of several images needs an index");let i=o===void 0?r.bytes:
is(rr[o.format].index,n.map(l0),o.annotations),s=o===void 0?{...r.manifest,platform:Mp(r.image)}:hf(rr[o.format].index,i);
return{root:s,rootBytes:i,images:n,blobs:c0({images:n,root:s,rootBytes:i})}}function c0({images:t,root:e,rootBytes:n}){let r=[
...t.map(({image:o})=>({digest:W(o.config),content:o.config})),...t.map(({manifest:o,bytes:i})=>({digest:o.digest,content:i})),
{digest:e.digest,content:n},...t.flatMap(({image:{layers:o}})=>o).map(({path:o,startByte:i,descriptor:{digest:s,sizeBytes:a}})=>({
digest:s,content:{path:o,startByte:i,sizeBytes:a}}))];return[...new Map(r.map(o=>[o.digest,o])).values()]}function f0(t){
let e=rr[t.format],n=hf(e.config,t.config),r=t.layers.map(({descriptor:i})=>i),o=os(e.manifest,n,r,t.annotations);return{
manifest:hf(e.manifest,o),bytes:o,image:t}}function l0({manifest:t,image:e}){return{...t,platform:Mp(e),annotations:e.entryAnnotations}}
function Mp({indexPlatform:t,config:e}){if(t!==void 0)return t;let n=_(e.toString()),r=["architecture","os","os.version",
"variant"].map(i=>[i,w(n,i)]),o=b(n,"os.features");return Object.fromEntries([...r.filter(([,i])=>i!==void 0),...Array.isArray(
o)?[["os.features",o]]:[]])}function hf(t,e){return{mediaType:t,digest:W(e),sizeBytes:e.length}}function yf({images:t,index:e}){
return e?.format==="docker"||t.some(({format:n})=>n==="docker")}function gf(t){return yf(t)&&t.images.some(({layers:e})=>e.
some(({descriptor:n})=>pf(n.mediaType)==="zstd"))}function ys(t){let n=o=>{let{descriptor:i}=o,s=pf(i.mediaType),a=s===void 0?
i.mediaType:or("oci",s);return{...o,descriptor:{...i,mediaType:a}}};return{images:t.images.map(o=>({...o,format:"oci",layers:o.
layers.map(n)})),index:t.index&&{...t.index,format:"oci"}}}function _o({root:t,blobs:e},n,r){return[fs,ls({...t,annotations:n}),
...r===void 0?[]:[cs([r])],...e.map(({digest:o,content:i})=>({path:Je(o),content:i}))]}function Hp({images:t},e,n){let r=t.
find(({image:s})=>K(s.platform,n))??t[0];if(r===void 0)throw new RangeError("a set needs an image");let{config:o,layers:i}=r.
image;return{Config:Je(W(o)),RepoTags:e.length===0?null:e,Layers:i.map(({descriptor:s})=>Je(s.digest))}}import{access as jB,chmod as KB,constants as Fh,link as YB,rename as _h,rm as $s}from"node:fs/promises";import{basename as VB,
dirname as Go}from"node:path";var u0=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;function mt(t){return t.replace(u0,e=>[...e].map(n=>`\\u${m0(n.codePointAt(0)??
0)}`).join(""))}function m0(t){let e=t.toString(16);return t>65535?`{${e}}`:e.padStart(4,"0")}function Z(t,e){let n=t.length>
e?[...t.slice(0,2*e+1)]:[];return n.length>e?`${n.slice(0,e-1).join("")}…`:t}function Up(t){return`<code>${gs(t)}</cod\
e>`}function gs(t){return mt(t).replace(/[^\p{L}\p{N} /-]/gu,e=>`&#${e.codePointAt(0)};`)}function Bt(t,e=""){let n=t.flatMap(
o=>o.match(/`+/g)??[]),r="`".repeat(Math.max(3,...n.map(o=>o.length+1)));return[`${r}${e}`,...t,r].join(`
`)}var Do="Only images can be flattened: a Helm chart, a signature, an attestation or another artifact is not one.",p0=150;
function Fe(t){return JSON.stringify(Z(t,p0))}function Pe(t,e,n){return new p("BLOB_INVALID",`The file ${Fe(t)} of ${Fe(
n)} ${e}.`,{hint:"The image was damaged or only partly copied. Save, copy or build it again."})}function fe(t,e,n){return new p(
"UNSUPPORTED_IMAGE",`${t} ${e}.`,{hint:n})}import{createHash as h0}from"node:crypto";var zp={sha256:64,sha512:128};function It(t){let[e="",n="",...r]=t.split(":"),o=Object.hasOwn(zp,e)?zp[e]:void 0;if(!(r.
length>0||n.length!==o||!/^[0-9a-f]+$/.test(n)))return{algorithm:e,hex:n}}function ws(t,{digest:e,sizeBytes:n}){if(t.length!==
n)throw Q(e,Vt(t.length,n));let r=It(e)?.algorithm;if(r===void 0)throw Q(e,"has a digest that cannot be checked");let o=`${r}\
:${h0(r).update(t).digest("hex")}`;if(o!==e)throw Q(e,`has the digest ${o}`)}function Vt(t,e){return`has ${t} bytes, but\
 its descriptor says ${e}`}function Q(t,e){return new p("BLOB_INVALID",`The blob ${t.slice(0,150)} ${e}.`,{hint:"The ima\
ge was damaged or changed on its way here. Copy or build it again, and check the disk and memory of this machine."})}var wf="application/vnd.oci.image.",bs="application/vnd.docker.",Xt={index:`${bs}distribution.manifest.list.v2+json`,manifest:`${bs}\
distribution.manifest.v2+json`,config:`${bs}container.image.v1+json`,layer:`${bs}image.rootfs.diff.tar`},y0=new Map([[`${wf}\
manifest.v1+json`,"oci"],[`${wf}index.v1+json`,"oci"],[Xt.manifest,"docker"],[Xt.index,"docker"]]),g0=new Set([`${wf}con\
fig.v1+json`,Xt.config]),w0=/^application\/vnd\.(?:oci\.image\.layer\.v1\.tar(?:\+gzip|\+zstd)?|docker\.image\.rootfs\.diff\.tar(?:\.gzip|\.zstd)?)$/,
b0=/^application\/vnd\.(?:oci\.image\.layer\.nondistributable\.|docker\.image\.rootfs\.foreign\.)/;function qt(t){return y0.
get(t)}function bf(t){return g0.has(t)}function Jp(t){return w0.test(t)?"layer":b0.test(t)?"foreign":"other"}function Zt(t,e){ws(t,e);let n=_(t.toString("utf8")),r=u=>Q(e.digest,u);if(!O(n))throw r("is not a JSON object");let o=w(
n,"mediaType");if("manifests"in n&&("layers"in n||"config"in n||"fsLayers"in n))throw r("has the fields of a manifest an\
d of an index");if(o!==void 0&&e.mediaType!==""&&o!==e.mediaType)throw r(`has the media type ${JSON.stringify(o)}, but i\
ts descriptor says ${JSON.stringify(e.mediaType)}`);let s=o??(e.mediaType||k0(n)),a=qt(s);if(a===void 0)return{kind:"oth\
er",mediaType:s};let d=kf(n);if(tr(s))return{kind:"index",format:a,entries:Wp(n,"manifests",r),annotations:d};let c=Kp(b(
n,"config"));if(c===void 0)throw r("has no descriptor of a config");let f=Wp(n,"layers",r).map(E0),l=w(n,"artifactType");
return{kind:"manifest",format:a,mediaType:s,config:c,layers:f,annotations:d,artifactType:l}}function Gp(t){let e=_(t.toString(
"utf8")),n=b(e,"manifests");if(!O(e)||!Array.isArray(n))return;let r=n.map(jp).filter(o=>o!==void 0);if(r.length===n.length)
return{kind:"index",format:"oci",entries:r,annotations:kf(e)}}function k0(t){return"manifests"in t?Ae.index:"config"in t&&
"layers"in t?Ae.manifest:""}function Wp(t,e,n){let r=b(t,e);if(!Array.isArray(r))throw n(`has no list of ${e}`);return r.
map((o,i)=>{let s=jp(o);if(s===void 0)throw n(`has no valid descriptor at position ${i} of its ${e}`);return s})}function E0({
mediaType:t,digest:e,sizeBytes:n,annotations:r}){let o=Object.keys(r).length>0;return{mediaType:t,digest:e,sizeBytes:n,...o?
{annotations:r}:{}}}function jp(t){let e=Kp(t);if(e===void 0)return;let n=b(t,"platform");return{...e,platform:O(n)?n:void 0,
annotations:kf(t)}}function Kp(t){let e=Fo(t);if(!(e===void 0||It(e.digest)===void 0))return Number.isSafeInteger(e.sizeBytes)&&
e.sizeBytes>=0?e:void 0}function kf(t){let e=b(t,"annotations");return Object.fromEntries(Object.entries(O(e)?e:{}).filter(
n=>typeof n[1]=="string"))}async function ir(t,e){let{digest:n}=e,r=await t.readManifest(e);if(r===void 0)throw Pe(n,"is missing, though an index n\
ames it",t.name);let o=Zt(r,e),i=t.name;if(o.kind==="index"){let{format:a,annotations:d,entries:c}=o;return{reference:i,
digest:n,index:{format:a,annotations:d},entries:c}}if(o.kind==="manifest"){let{mediaType:a}=o;return{reference:i,digest:n,
index:void 0,entries:[{...e,mediaType:a,platform:void 0}]}}let s=o.mediaType===""?"of no known type":Fe(o.mediaType);throw fe(
i,`must be an image or an index, but is ${s}`,Do)}import{open as eh,stat as th}from"node:fs/promises";import{join as C0}from"node:path";import{Readable as $0}from"node:stream";function he(t){return t?.code??String(t)}function pt(t){return["ENOSPC","EDQUOT"].includes(he(t))}import{posix as Xp}from"node:path";var Yp=1024*1024,S0=4*1024*1024,Vp=Buffer.alloc(0),ks={pax:new Map,longName:void 0,longLink:void 0};function Qt(t){return t===
Te.pax||t===Te.gnuLongName||t===Te.gnuLongLink}var sr=class{#e=[];#t=0;#n=ks;#r;get isReading(){return this.#r!==void 0}get isEmpty(){
return this.#e.length===0}begin(e,n,r){let{typeFlag:o,sizeBytes:i}=e;if(i>Yp||this.#t+i>S0)throw new p("TAR_LIMIT",`The \
extension header at byte ${r} claims ${i} bytes; at most ${Yp} are read.`,{hint:ye});this.#o(Buffer.from(n)),i>0?this.#r=
{typeFlag:o,left:se(i),parts:[],sizeBytes:i}:this.#n=Ef(this.#n,o,Vp,r)}take(e,n){let r=this.#r;if(r===void 0)return 0;let o=Math.
min(r.left,e.length);if(r.parts.push(Buffer.from(e.subarray(0,o))),r.left-=o,r.left===0){this.#r=void 0;let i=r.parts.length===
1?r.parts[0]:Buffer.concat(r.parts);this.#o(i),this.#n=Ef(this.#n,r.typeFlag,i.subarray(0,r.sizeBytes),n)}return o}release(){
let e={blocks:this.#e,extension:this.#n};return this.#e=[],this.#t=0,this.#n=ks,e}#o(e){this.#e.push(e),this.#t+=e.length}};
function ar(t){let e=[];for(let n=0;n<t.length;n++){let r=t[n],{typeFlag:o,sizeBytes:i}=ve(r,0);e.push({typeFlag:o,block:r,
data:i===0?void 0:t[++n],sizeBytes:i})}return e}function ge(t){return t.length===0?ks:ar(t).reduce((e,{typeFlag:n,data:r=Vp,
sizeBytes:o})=>Ef(e,n,r.subarray(0,o),0),ks)}function en(t,{pax:e,longName:n}){return n??_e(e.get("GNU.sparse.name"))??_e(
e.get("path"))??t.name}function We(t,{pax:e,longLink:n}){return n??_e(e.get("linkpath"))??qi(t)}function Es(t,{pax:e},n){
let r=_e(e.get("size"));if(r===void 0)return t.sizeBytes;let o=r.toString("latin1"),i=jt(o);if(!Number.isSafeInteger(i))
throw it(n,`the PAX record of its size is ${JSON.stringify(o.slice(0,40))}`);return i}function Ef(t,e,n,r){if(e===Te.pax)
return{...t,pax:yp(n,r)};let o=_e(x0(n));return e===Te.gnuLongName?{...t,longName:o}:{...t,longLink:o}}function _e(t){return t?.
length===0?void 0:t}function x0(t){let e=t.indexOf(0);return e===-1?t:t.subarray(0,e)}var qp=2e5,P0=1024,B0=64*1024,I0=[["gzip","1f8b","gunzip --keep"],["zstd","28b52ffd","zstd --decompress"],["xz","fd377a5\
85a00","xz --decompress --keep"],["bzip2","425a68","bunzip2 --keep"],["lz4","04224d18","lz4 --decompress"]];async function Zp(t){
let e=new Sf(t),n=new Map,r=new sr;A0(await e.read(0,v),t.path);let o=0,i=0,s=0;for(;s<t.sizeBytes&&i<2;){let a=s,d=await e.
block(a);if(s+=v,To(d)){i++;continue}if(i===1)throw it(a,"there is a single zero block between two entries");let c=ve(d,
a);if(++o>qp)throw L0(t.path);if(c.typeFlag===Te.paxGlobal)s+=se(c.sizeBytes);else if(Qt(c.typeFlag)){r.begin(c,d,a);let f=se(
c.sizeBytes);f>0&&r.take(await e.exactly(s,f),a),s+=f}else{let{extension:f}=r.release(),l=c.hasOldType&&c.name.at(-1)===
47,u=Xi(c.typeFlag)&&!l?Es(c,f,a):0;if(s=c.gnuIsExtended?await O0(e,s):s,s+u>t.sizeBytes)throw xf(t,s+u);T0(n,{header:c,
block:d,extension:f,offset:s,sizeBytes:u}),s+=se(u)}}if(!r.isEmpty)throw xf(t,s);return n}async function O0(t,e){let n=e;
for(let r=!0;r;n+=v)r=((await t.block(n))[504]??0)!==0;return n}function T0(t,e){let{header:n,block:r,extension:o,offset:i,
sizeBytes:s}=e,a=en(n,o),d=a.length>P0?void 0:Ss(a.toString("utf8"));if(d===void 0)return;let{typeFlag:c}=n;if(c==="S"||
[...o.pax.keys()].some(v0))t.set(d,{kind:"sparse"});else if(c==="0"||c==="7")t.set(d,{kind:"file",offset:i,sizeBytes:s});else if(c===
"1"||c==="2"){let l=(o.longLink??o.pax.get("linkpath")??qi(r)).toString("utf8"),u=c==="1"||l.startsWith("/")?l:`${Xp.dirname(
d)}/${l}`;t.set(d,{kind:"link",target:Ss(u)})}else t.delete(d)}function v0(t){return t.startsWith("GNU.sparse.")}function Ss(t){
let e=Xp.normalize(t.replace(/^\/+/,"")).replace(/\/$/,"");return e===".."||e.startsWith("../")?void 0:e}var Sf=class{#e;#t=Buffer.
alloc(0);#n=0;constructor(e){this.#e=e}async read(e,n){let r=e-this.#n;if(r>=0&&r+n<=this.#t.length)return this.#t.subarray(
r,r+n);let{handle:o,signal:i}=this.#e;if(i.aborted)throw J(i.reason);let s=Buffer.alloc(Math.max(n,B0)),a=0;for(;a<s.length;){
let{bytesRead:d}=await o.read(s,a,s.length-a,e+a);if(d===0)break;a+=d}return this.#t=s.subarray(0,a),this.#n=e,this.#t.subarray(
0,n)}async exactly(e,n){let r=await this.read(e,n);if(r.length<n)throw xf(this.#e,e+n);return r}block(e){return this.exactly(
e,v)}};function A0(t,e){let n=t.toString("hex",0,8),r=I0.find(([,i])=>n.startsWith(i)),o=JSON.stringify(e);if(r!==void 0){
let i=`The archive ${o} must be a plain tar archive, but is compressed with ${r[0]}.`;throw new p("UNSUPPORTED_IMAGE",i,
{hint:`Layers are read from their positions in the archive, which is impossible if it is compressed. Unpack it first: ${r[2]}\
 ${o}`})}if(!(t.length===v&&(To(t)||R0(t))))throw new p("UNSUPPORTED_IMAGE",`${o} must be a tar archive, but is not one.`,
{hint:'Archives of images come from "docker save", "docker buildx build --output", skopeo, buildah, podman and others.'})}
function R0(t){try{return ve(t,0),!0}catch{return!1}}function xf({path:t,sizeBytes:e},n){let r=`The archive ${JSON.stringify(
t)} ends after ${e} bytes, but its headers promise at least ${n}: something was cut off.`;return new p("TAR_TRUNCATED",r,
{hint:"Save or copy it again, and check whether the disk was full."})}function L0(t){let e=`The archive ${JSON.stringify(
t)} has more than ${qp} entries.`;return new p("TAR_LIMIT",e,{hint:ye})}function xs(t){return{open:async e=>t.open(e),locate:async()=>t.range}}var Qp=1024*1024,nh=4*1024*1024,N0=8;async function tn(t,e,n){
if(t.sizeBytes>nh)throw F0(e,t.sizeBytes);let r=[];for await(let o of t.open(n))r.push(o);return Buffer.concat(r)}function F0(t,e){
let n=`${t} has ${e} bytes, but at most ${nh} bytes of a manifest, an index or a config are read.`;return new p("TAR_LIM\
IT",n,{hint:ye})}async function rh(t){if(!(await ih(t)).isDirectory())throw new p("BAD_INPUT",`${JSON.stringify(t)} must\
 be a directory, but is a file.`,{hint:'Write "oci-archive:PATH" for an archive of an OCI image layout, and "docker-arch\
ive:PATH" for one of "docker save".'});return{path:t,find:async n=>{let r=C0(t,n),o=await th(r).catch(i=>{if(!["ENOENT",
"ENOTDIR"].includes(he(i)))throw Mo(r,i)});if(o?.isFile())return oh({path:r,startByte:0,sizeBytes:o.size})},close:async()=>{}}}
async function Ps(t,e){let n=await ih(t);if(!n.isFile()){let o=n.isDirectory()?"a directory":"no regular file";throw new p(
"BAD_INPUT",`${JSON.stringify(t)} must be an archive, but is ${o}.`,{hint:n.isDirectory()?'Write "oci:DIR" for a directo\
ry with an OCI image layout.':"An archive is read several times, from any position, so it must be a file. Save it to one\
 first."})}let r=await eh(t).catch(o=>{throw Mo(t,o)});try{let o=await Zp({handle:r,path:t,sizeBytes:n.size,signal:e});return new Pf(
t,r,o)}catch(o){throw await r.close(),o}}var Pf=class{path;#e;#t;constructor(e,n,r){this.path=e,this.#e=n,this.#t=r}async find(e){
let n=Ss(e);for(let r=0;n!==void 0;r++){let o=this.#t.get(n);if(o===void 0)return;if(o.kind==="file"){let{offset:i,sizeBytes:s}=o;
return oh({path:this.path,startByte:i,sizeBytes:s,handle:this.#e})}if(o.kind==="sparse")throw Pe(e,"is stored as a spars\
e file, as no builder does",this.path);if(r===N0)throw Pe(e,"is behind a loop of links",this.path);n=o.target}throw Pe(e,
"is a link that leads out of the archive",this.path)}close(){return this.#e.close()}};function oh(t){let{path:e,startByte:n,
sizeBytes:r}=t;return{sizeBytes:r,range:{path:e,startByte:n,sizeBytes:r},open:i=>new Bf(t,i)}}var Bf=class extends $0{#e;#t;#n;#r;constructor(e,n){
super({highWaterMark:Qp,signal:n}),this.#e=e,this.#r=e.startByte,this.#t=e.startByte+e.sizeBytes}_construct(e){let{handle:n,
path:r}=this.#e;(n===void 0?eh(r):Promise.resolve(n)).then(i=>{this.#n=i,e()},i=>e(Mo(r,i)))}_read(){let e=Math.min(Qp,this.#t-
this.#r);if(e===0||this.#n===void 0){this.push(null);return}this.#n.read(Buffer.allocUnsafe(e),0,e,this.#r).then(({bytesRead:n,
buffer:r})=>{this.#r+=n,this.push(n===0?null:r.subarray(0,n))},n=>this.destroy(Mo(this.#e.path,n)))}_destroy(e,n){let o=this.#e.
handle===void 0?this.#n?.close():void 0;Promise.resolve(o).then(()=>n(e),()=>n(e))}};async function ih(t){return th(t).catch(
e=>{throw Mo(t,e)})}function Mo(t,e){let n=he(e);return n==="ENOENT"||n==="ENOTDIR"?new p("IMAGE_NOT_FOUND",`There is no\
 file or directory ${JSON.stringify(t)}.`,{hint:"Check the path. It is relative to the working directory, and ends at th\
e first colon.",cause:e}):new p("BAD_INPUT",`Cannot read ${JSON.stringify(t)}: ${n}.`,{hint:"Check the permissions of th\
e file and of the directories above it.",cause:e})}var _0=/^sha256:[0-9a-f]{64}$/;function Bs(t,e,n){let r=b(t,"rootfs","diff_ids")??[],o="No builder writes this. Use an i\
mage from a source that you trust.";if(!z(r)||!r.every(i=>_0.test(i)))throw fe(n,"has a diffID in its config that is not\
 a sha256 digest",o);if(r.length!==e)throw fe(n,`has ${e} layers, but ${r.length} diffIDs in its config`,o);return r}var D0=8,dr=class{attestations=0;artifacts=[];notLinux=[];missing=[];notices(e){let n=[],r=[];if(this.attestations>0&&r.
push(sh(this.attestations,"attestation")),this.artifacts.length>0){let o=Of([...new Set(this.artifacts)].map(i=>i===""?"\
no type":i));r.push(`${sh(this.artifacts.length,"artifact")} (${o})`)}return r.length>0&&n.push(`Left out of ${e}, since\
 they describe the source or are not images: ${r.join(" and ")}.`),this.notLinux.length>0&&n.push(`Left out of ${e}, sin\
ce only Linux images can be flattened: ${If(this.notLinux)}.`),this.missing.length>0&&n.push(`Left out of ${e}, since it\
s index names them but they are missing: ${M0(this.missing)}.`),n}};function If(t){return Of([...new Set(t.map(T))])}function M0(t){
return Of([...new Set(t.map(e=>e===void 0?"an unknown platform":T(e)))])}function Of(t){let e=t.slice(0,D0).map(r=>/^[\w./+ -]*$/.
test(r)?r:Fe(r)),n=t.length-e.length;return e.join(", ")+(n>0?` and ${n} more`:"")}function sh(t,e){return`${t} ${e}${t===
1?"":"s"}`}function Tf(t){let e=w(t,"os"),n=w(t,"architecture");if(e===void 0||n===void 0)return;let r={os:e,architecture:n,variant:w(
t,"variant")};return ps(r)&&e!=="unknown"&&n!=="unknown"?r:void 0}function ah(t,e){let n=t??e;if(n===void 0)return;let r=e!==
void 0&&!vf(n,e);return Ne({...n,variant:n.variant??(r?e.variant:void 0)})}function vf(t,e){let n=r=>Ne({...r,variant:void 0});
return!K(n(t),n(e))}function dh(t,e,{available:n,notices:r}){let o=n.length===0?"has no platform at all":`has ${If(n)}`,
i=`The image ${t} is needed for ${T(e)}, but ${o}.`;return new p("PLATFORM_MISMATCH",[i,...r].join(" "),{hint:"Select a \
platform that the image has."})}var ch=8,fh=1e4,H0="vnd.docker.reference.type";function Ho({annotations:t}){return t[H0]!==void 0}var cr=class{#e;#t;#n=new Set;#r=[];#o=0;constructor(e,n){
this.#e=e,this.#t=n}async follow(e){for(let n of e)await this.#i(n,0);return this.#r}async#i(e,n){if(++this.#o>fh)throw this.#a(
`has more than ${fh} entries in its indexes`);if(Ho(e)){this.#t.attestations++;return}if(this.#n.has(e.digest))return;this.#n.
add(e.digest);let{mediaType:r}=e;r!==""&&qt(r)===void 0?this.#t.artifacts.push(r):r===""||tr(r)?await this.#s(e,n):this.#r.
push(e)}async#s(e,n){if(n===ch)throw this.#a(`has indexes nested more than ${ch} deep`);let r=await this.#e.readManifest(
e);if(r===void 0){this.#t.missing.push(void 0);return}let o=Zt(r,e);if(o.kind==="index")for(let i of o.entries)await this.#i(
i,n+1);else if(o.kind==="manifest")this.#r.push(e);else if(e.mediaType==="")this.#t.artifacts.push(o.mediaType);else throw Q(
e.digest,"is not an index")}#a(e){return fe(this.#e.name,e,"No builder writes this. Use an image from a source that you \
trust.")}};var U0=4;async function Ln(t,e,n){let{reference:r,digest:o,index:i}=e,s=new dr,a=i===void 0,d=await new cr(t,s).follow(e.
entries),c=new Af(t,{leftOut:s,platforms:n,isAlone:a}),f=await z0(d,u=>c.load(u)),l=(n??[]).find(u=>!f.some(m=>K(m.platform,
u)));if(l!==void 0){let u=[...f.map(({platform:m})=>m),...c.others];throw dh(r,l,{available:u,notices:s.notices(r)})}if(f.
length===0){let u=s.notices(r).join(" ");throw fe(r,`has no image that can be flattened${u&&`. ${u.replace(/\.$/,"")}`}`,
Do)}return{reference:r,digest:o,index:i,images:f,notices:[...s.notices(r),...c.notices],release:({manifest:u})=>t.release(
u),close:()=>t.close()}}async function z0(t,e){let n=[],r=[...t.entries()],o=async()=>{for(let i=r.shift();i!==void 0;i=
r.shift())n[i[0]]=await e(i[1])};return await Promise.all(Array.from({length:U0},o)),n.filter(i=>i!==void 0)}var Af=class{notices=[];others=[];#e;#t;constructor(e,n){
this.#e=e,this.#t=n}async load(e){let n=Tf(e.platform);if(n!==void 0&&!this.#r(n))return;let r=await this.#e.readManifest(
e);if(r===void 0)return this.#o(e,n);let o=Zt(r,e);if(o.kind!=="manifest")throw Q(e.digest,"is not a manifest");if(!this.#s(
o))return;let i=await this.#a(o,e);if(i===void 0)return this.#o(e,n,o);let s=Tf(i),a=ah(n,s);if(a===void 0)throw fe(`The\
 image ${e.digest}`,"does not say which platform it is for","Build it again with a current builder.");if(!(n===void 0&&!this.#r(
a)))return n!==void 0&&s!==void 0&&vf(n,s)&&this.notices.push(`The index says that ${e.digest} is for ${T(n)}, but its c\
onfig says ${T(s)}.`),this.#n(e,o,{config:i,platform:a})}async#n(e,n,{config:r,platform:o}){let{mediaType:i,digest:s,sizeBytes:a}=e,
d={mediaType:i||n.mediaType,digest:s,sizeBytes:a},{layers:c}=n,f=Bs(r,c.length,`The image ${s}`),l={manifest:d,layers:c,
platform:o};return{manifest:d,format:n.format,platform:o,indexPlatform:this.#t.isAlone?void 0:e.platform,entryAnnotations:this.#t.
isAlone?{}:e.annotations,annotations:n.annotations,config:{descriptor:n.config,json:r},layers:await Promise.all(c.map(async(u,m)=>{
let h=await this.#e.findLayer(u,l);if(h===void 0)throw this.#i(u.digest,e);return{descriptor:u,diffId:f[m]??"",...h}}))}}#r(e){
let{platforms:n,isAlone:r,leftOut:o}=this.#t,i=n?.some(s=>K(s,e))??!0;if(!i)this.others.push(e);else if(e.os!=="linux"){
if(r||n!==void 0)throw new p("UNSUPPORTED_IMAGE",`docker-flatten needs a Linux image, but ${this.#e.name} has one for ${e.
os}.`,{hint:"Windows layers are not plain filesystems and cannot be flattened this way."});return o.notLinux.push(e),!1}
return i}async#o(e,n,r){let{isAlone:o,leftOut:i}=this.#t,s={manifest:e,layers:r?.layers??[],platform:n},a=await Promise.
all(s.layers.map(c=>this.#e.findLayer(c,s))),d=r!==void 0&&!a.includes(void 0);if(o||d)throw this.#i(r?.config.digest??e.
digest,e);i.missing.push(n)}#i(e,{digest:n}){let r=e===n?"an index":`the manifest ${n}`;return Pe(e,`is missing, though ${r}\
 names it`,this.#e.name)}#s({config:e,layers:n,artifactType:r,mediaType:o}){let{isAlone:i,leftOut:s}=this.#t,a=n.map(l=>Jp(
l.mediaType));if(!(bf(e.mediaType)&&(n.length===0||a.some(l=>l!=="other")))){let l=r??(bf(e.mediaType)?n[0]?.mediaType??
o:e.mediaType);if(i)throw fe(this.#e.name,`is not an image, but ${Fe(l)}`,Do);return n.some(u=>u.mediaType==="applicatio\
n/vnd.in-toto+json")?s.attestations++:s.artifacts.push(l),!1}let c=n[a.indexOf("foreign")];if(c!==void 0)throw fe(`The l\
ayer ${c.digest}`,`is a foreign layer (${c.mediaType}), which only its vendor may distribute`,"Images with such layers c\
annot be flattened: the result would distribute them.");let f=n[a.indexOf("other")];if(f!==void 0)throw fe(`The layer ${f.
digest}`,`has the unknown media type ${JSON.stringify(f.mediaType)}`,"Layers are tar archives, uncompressed or compresse\
d with gzip or zstd. Build the image again with one of these; decrypt an encrypted one.");return!0}async#a({config:e},n){
let r=await this.#e.readConfig(e,n);if(r===void 0)return;ws(r,e);let o=_(r.toString("utf8"));if(!O(o))throw Q(e.digest,"\
is not a config, since it is not a JSON object");return o}};var J0=["org.opencontainers.image.ref.name","io.containerd.image.name"],lh=20;function ph(t,e){let{index:n,reference:r,text:o}=e;
if(n!==void 0){let s=t[n];if(s===void 0){let a=t.length===0?"no image":`only the images @0 to @${t.length-1}`;throw Rf(`${o}\
 must name an image, but the layout has ${a}.`,t)}return[s]}if(r!==void 0){let s=t.filter(d=>Is(d).includes(r)),a=s.length>
0?s:t.filter(d=>G0(d,r));if(a.length===0)throw Rf(`${o} must name an image, but the layout has none with that name.`,t);
return uh(a,t,e)}let i=t.filter(W0);if(i.length===0)throw Rf(`${o} must contain an image, but contains none.`,t);return uh(
i,t,e)}function uh(t,e,{text:n,path:r,transport:o}){let i=[...new Map(t.map(d=>[d.digest,d])).values()];if(i.length===1)
return i;let s=new Set(t.map(d=>Is(d).toSorted().join(" "))),a=i.every(({mediaType:d,platform:c})=>d.includes(".manifest\
.v")&&c!==void 0);if(s.size===1&&a)return i;throw new p("BAD_INPUT",`${n} must name one image, but the layout has severa\
l: ${hh(e)}.`,{hint:`Add one of these names: "${o}:${r}:NAME".`})}function W0(t){return!Ho(t)&&(t.mediaType===""||qt(t.mediaType)!==
void 0)}function Is({annotations:t}){return J0.map(e=>t[e]).filter(e=>e!==void 0)}function G0(t,e){let n=mh(e);return n!==
void 0&&Is(t).some(r=>/[/:]/.test(r)&&mh(r)===n)}function mh(t){try{return ce(oe(t,"image"))}catch{return}}function hh(t){
let e=[...new Set(t.map((r,o)=>Is(r).at(-1)??`@${o}`))],n=e.length-lh;return e.slice(0,lh).map(Fe).join(", ")+(n>0?` and\
 ${n} more`:"")}function Rf(t,e){return new p("IMAGE_NOT_FOUND",t,{hint:e.length===0?"Check the path.":`It has: ${hh(e)}\
.`})}var yh="1.0.0",Uo=class{name;#e;#t;constructor(e,n,r){this.name=e,this.#e=n,this.#t=r}async readManifest({digest:e}){let n=await this.#e.
find(Os(e));return n&&tn(n,`The blob ${e}`,this.#t)}readConfig(e){return this.readManifest(e)}async findLayer({digest:e,
sizeBytes:n}){let r=await this.#e.find(Os(e));if(r!==void 0){if(r.sizeBytes!==n)throw Q(e,Vt(r.sizeBytes,n));return xs(r)}}async release(){}close(){
return this.#e.close()}};async function gh(t,e){let{text:n,path:r,transport:o}=t,i=await(o==="oci"?rh(r):Ps(r,e.signal));
try{let s=new Uo(n,i,e.signal),a=await Lf(i,e.signal);if(a===void 0)throw await Y0(i,t);let[d,...c]=ph(a.entries,t),f=d!==
void 0&&c.length===0?await ir(s,d):{reference:n,digest:a.digest,index:{format:a.format,annotations:a.annotations},entries:[
d,...c].filter(l=>l!==void 0).map(K0)};return await Ln(s,f,e.platforms)}catch(s){throw await i.close(),s}}async function Lf(t,e){
let n=await j0(t,e);if(n!==void 0&&n!==yh)throw fe(t.path,`is an OCI image layout of version ${Fe(n)}; only ${yh} is kno\
wn`,"Look for a newer release of docker-flatten.");let r=await t.find("index.json");if(r===void 0)return;let o=await tn(
r,`The file index.json of ${t.path}`,e),i=Gp(o);if(i===void 0)throw Pe("index.json","is not an index of an OCI image lay\
out",t.path);return{...i,digest:W(o)}}async function j0(t,e){let n=await t.find("oci-layout");if(n===void 0)return;let r=(await tn(
n,`The file oci-layout of ${t.path}`,e)).toString();return w(_(r),"imageLayoutVersion")}function K0(t){let{"org.opencont\
ainers.image.ref.name":e,...n}=t.annotations;return{...t,annotations:n}}function Os(t){let e=It(t);if(e===void 0)throw Q(
t,"has a digest that cannot be checked");return`blobs/${e.algorithm}/${e.hex}`}async function Y0(t,{text:e,path:n,transport:r}){
let i=await t.find("manifest.json")!==void 0?r==="oci-archive"?`It looks like an archive of "docker save". Write it as "\
docker-archive:${n}".`:`It looks like a directory of skopeo. Copy it first: skopeo copy "dir:${n}" oci:NEW`:'Check the p\
ath. A layout comes from "docker buildx build --output type=oci", skopeo, buildah and others.';return fe(e,"must be an O\
CI image layout, but has no index.json",i)}import{createHash as iB}from"node:crypto";import{Writable as sB}from"node:stream";import{pipeline as aB}from"node:stream/promises";var wh=["B","kB","MB","GB","TB","PB"];function x(t){let e=t,n=0;for(;Math.abs(e)>=999.5&&n<wh.length-1;)e/=1e3,n++;let r=n===
0||Math.abs(e)>=99.95?0:Math.abs(e)>=9.995?1:2;return`${e.toFixed(r)} ${wh[n]}`}function fr(t){return`${t>0?"+":""}${x(t)}`}
function lr(t,e){return ur(t===0?0:(t-e)/t*100)}function ur(t,e=1){let n=t.toFixed(e);return Number(n)===0?n.replace("-",
""):n}function mr(t,e){let n=[x(t),x(e)];return t!==e&&n[0]===n[1]?[`${t} B`,`${e} B`]:n}var V0=16*4096,X0=.001;function Ts(t,e,n){
return t?Math.abs(e)<=Math.max(V0,n*X0):e===0}function vs(t,e){return{oldBytes:t,newBytes:e,savedBytes:t-e,savedPercent:lr(
t,e)}}function kh(t){return`${Cf(t)}, ${(t.ms/1e3).toFixed(1)} s`}function Cf({oldBytes:t,newBytes:e,oldLayers:n,newLayers:r}){
let o=Cn(lr(t,e));return`${bh(t,n)} → ${bh(e,r)}, ${o}`}function Cn(t){return t.startsWith("-")?`${t.slice(1)} % large\
r`:`${t} % smaller`}function bh(t,e){return`${x(t)} in ${ae(e)}`}function ne(t){return`${t.toLocaleString("en")} ${t===1?
"entry":"entries"}`}function ae(t){return`${t} ${t===1?"layer":"layers"}`}var q0=.2,Z0=10,Q0=3,eB=6e3*60,As=class{#e;#t=performance.now();#n=this.#t;#r;#o=0;#i=0;constructor(e){this.#e=e,this.#r=
e.doneBytes?.()??0}measure(){let{title:e,isEstimate:n=!1}=this.#e,r=performance.now(),o=(r-this.#t)/1e3,i=this.#e.doneBytes?.(),
s=this.#e.totalBytes?.(),d=i!==void 0&&s!==void 0&&s>0&&i<=s?s:void 0,c=d===void 0?void 0:Math.min(99,Math.floor((i??0)/
d*100)),f=i===void 0?void 0:this.#s(r,i),l=(d??0)-(i??0),u=o<Q0||l<=0||!f?Number.POSITIVE_INFINITY:Math.max(1,Math.round(
l/f)),m=u>eB?void 0:u;return{title:e,seconds:o,doneBytes:i,totalBytes:d,isEstimate:n,percent:c,bytesPerSecond:f,secondsLeft:m}}#s(e,n){
let r=(e-this.#n)/1e3;if(r>=q0){let o=Math.exp(-r/Z0);this.#o=this.#o*o+(n-this.#r),this.#i=this.#i*o+r,this.#n=e,this.#r=
n}return this.#i===0?void 0:this.#o/this.#i}};function Eh(t){let{title:e,seconds:n,doneBytes:r,percent:o}=t;if(r===void 0)
return`${e}: ${Sh(Math.round(n))} so far`;let i=[tB(t),o===void 0?void 0:`${o} %`,nB(t),rB(t)];return`${e}: ${i.filter(s=>s!==
void 0).join(", ")}`}function tB({doneBytes:t,totalBytes:e,isEstimate:n}){let r=x(t??0);return e===void 0?r:`${r} of ${n?
"about ":""}${x(e)}`}function nB({bytesPerSecond:t}){return t===void 0?void 0:`${x(t)}/s`}function rB({secondsLeft:t}){return t===
void 0?void 0:`${Sh(t)} left`}function Sh(t){let n=(t<3600?[[Math.floor(t/60),"min"],[t%60,"s"]]:[[Math.floor(t/3600),"h"],
[Math.floor(t%3600/60),"min"]]).filter(([r])=>r>0).map(([r,o])=>`${r} ${o}`);return n.length===0?"0 s":n.join(" ")}var oB=5e3,xh=1e3;async function H(t,e,n){let r=t.showProgress(e);try{return await n}finally{r()}}async function Rs(t,e,n){
return await H(t,e.progress,Promise.race([e.sent,n]).catch(()=>{})),H(t,{title:e.after},n)}function fz(t,e){let n=new As(
t),r=oB/xh,o=0,i=t.loggedChars?.(),s=setInterval(()=>{let a=n.measure();if(++o%r!==0)return;let d=t.loggedChars?.();d===
i&&e(Eh(a)),i=d},xh);return()=>clearInterval(s)}function nn(t){let e;return t.then(n=>e=n).catch(()=>{}),()=>e}var dB=[["1f8b",".gzip"],["28b52ffd",".zstd"]],cB=[["fd377a585a00","xz"],["425a68","bzip2"]],fB=6,lB=/(?:^|[/:])([0-9a-f]{64})(?:\.json)?$/,
Ls=class t{name;#e;#t;#n;#r;constructor(e,n,{config:r,blobs:o,layers:i}){this.name=e,this.#e=n,this.#t=o,this.#n=r;let s=({
mediaType:d,digest:c,sizeBytes:f})=>({mediaType:d,size:f,digest:c}),a={mediaType:Xt.config,digest:W(r),sizeBytes:r.length};
this.#r=Buffer.from(JSON.stringify({schemaVersion:2,mediaType:Xt.manifest,config:s(a),layers:i.map(s)}))}static async of(e,n,r){
let o=await uB(e,n,r),i=_(o.toString("utf8"));if(!O(i))throw Pe(e.config,"is not a config, since it is not a JSON object",
n.path);let s=Bs(i,e.layers.length,r.name),a=new Map,d=[],c=new Map;for(let[f,l]of e.layers.entries()){let u=await n.find(
l);if(u===void 0)throw Pe(l,"is missing, though manifest.json names it",n.path);let m=await mB(u,l,r.signal),h=m===""?`${s[f]}`:
`file ${l}`,y=c.get(h)??{mediaType:`${Xt.layer}${m}`,digest:m===""?s[f]??"":await hB(u,r),sizeBytes:u.sizeBytes};c.set(h,
y),d.push(y),a.set(y.digest,u)}return new t(r.name,n,{config:o,blobs:a,layers:d})}get choice(){let e=W(this.#r),n=Xt.manifest,
r=this.#r.length,o={mediaType:n,digest:e,sizeBytes:r,platform:void 0,annotations:{}};return{reference:this.name,digest:e,
index:void 0,entries:[o]}}async readManifest(){return this.#r}async readConfig(){return this.#n}async findLayer({digest:e}){
let n=this.#t.get(e);return n&&xs(n)}async release(){}close(){return this.#e.close()}};async function uB(t,e,n){let r=await e.
find(t.config);if(r===void 0)throw Pe(t.config,"is missing, though manifest.json names it",e.path);let o=await tn(r,`The\
 config ${JSON.stringify(t.config)}`,n.signal),i=lB.exec(t.config)?.[1],s=W(o);if(i!==void 0&&s!==`sha256:${i}`)throw Q(
`sha256:${i}`,`has the digest ${s}`);return o}async function mB(t,e,n){let r=await pB(t,n),o=cB.find(([i])=>r.startsWith(
i));if(o!==void 0)throw fe(`The layer ${JSON.stringify(e)}`,`is compressed with ${o[1]}`,"Layers must be uncompressed, o\
r compressed with gzip or zstd. Load the archive into an engine and save it again.");return dB.find(([i])=>r.startsWith(
i))?.[1]??""}async function pB(t,e){let n=t.open(e);for await(let r of n)return r.toString("hex",0,fB);return""}async function hB(t,{
signal:e,log:n,touch:r}){let o=iB("sha256"),i=0,s=new sB({write:(d,c,f)=>{o.update(d),i+=d.length,r(),f()}});return await H(
n,{title:"Digest",doneBytes:()=>i,totalBytes:()=>t.sizeBytes},aB(t.open(e),s,{signal:e})),`sha256:${o.digest("hex")}`}var Ph=20;async function Ih(t,e){let{text:n,path:r}=t,o=await Ps(r,e.signal);try{let i=wB(await yB(o,t,e.signal),t),s=new Uo(
n,o,e.signal),a=await Lf(o,e.signal),d=a&&await kB(s,a.entries,i);if(d!==void 0)return await Ln(s,await ir(s,d),e.platforms);
let c=await Ls.of(i,o,{...e,name:n});return await Ln(c,c.choice,e.platforms)}catch(i){throw await o.close(),i}}async function yB(t,{
text:e,path:n},r){let o=await t.find("manifest.json");if(o===void 0){let d=await t.find("index.json")!==void 0,c=await t.
find("repositories")!==void 0,f=d?`It has an index.json, so it is an archive of an OCI image layout. Write it as "oci-ar\
chive:${n}".`:c?"Docker before 1.10 wrote it. Load it into an engine and save it again.":'Check the path. Such an archiv\
e comes from "docker save", "docker buildx build --output type=docker", skopeo, buildah, podman and others.';throw fe(e,
'must be an archive of "docker save", but has no manifest.json',f)}let i=await tn(o,`The file manifest.json of ${n}`,r),
s=_(i.toString("utf8")),a=(Array.isArray(s)?s:[]).map(gB);if(!Array.isArray(s)||a.includes(void 0))throw Pe("manifest.js\
on","is not a list of images",n);return a.filter(d=>d!==void 0)}function gB(t){let e=w(t,"Config"),n=b(t,"Layers")??[],r=b(
t,"RepoTags")??[];if(!(e===void 0||!z(n)||!z(r)))return{config:e,names:r,layers:n}}function wB(t,e){let{text:n,path:r,reference:o,
index:i}=e,s=bB(t);if(t.length===0)throw new p("IMAGE_NOT_FOUND",`${n} must contain an image, but contains none.`,{hint:"\
Save the image again."});if(i!==void 0){let f=t[i];if(f!==void 0)return f;throw new p("IMAGE_NOT_FOUND",`${n} must name \
an image, but the archive has only the images @0 to @${t.length-1}.`,{hint:`It has: ${s}.`})}let a=o&&ce(o),d=t.filter(({
names:f})=>a===void 0||f.some(l=>$f(l)===a)),[c]=d;if(c===void 0)throw new p("IMAGE_NOT_FOUND",`${n} must name an image,\
 but the archive has none with that name.`,{hint:`It has: ${s}.`});if(d.some(f=>JSON.stringify(Bh(f))!==JSON.stringify(Bh(
c))))throw new p("BAD_INPUT",`${n} must name one image, but the archive has several: ${s}.`,{hint:`Add one of these name\
s: "docker-archive:${r}:NAME".`});return c}function Bh({config:t,layers:e}){return[t,e]}function $f(t){try{return ce(oe(
t,"image"))}catch{return}}function bB(t){let e=t.flatMap(({names:r},o)=>r.length===0?[`@${o}`]:r),n=e.length-Ph;return e.
slice(0,Ph).map(Fe).join(", ")+(n>0?` and ${n} more`:"")}async function kB(t,e,n){let r=n.names.map($f),o=({annotations:a})=>r.
includes($f(a["io.containerd.image.name"]??"")),s=e.filter(a=>!Ho(a)).toSorted((a,d)=>Number(o(d))-Number(o(a)));for(let a of s)
if(await EB(t,a,n))return a}async function EB(t,e,n){for(let r of await new cr(t,new dr).follow([e])){let o=await t.readManifest(
r),i=o&&Zt(o,r);if(i?.kind!=="manifest")continue;let s=[i.config,...i.layers].map(({digest:a})=>Os(a));if(JSON.stringify(
s)===JSON.stringify([n.config,...n.layers]))return!0}return!1}import{createReadStream as AB,readdirSync as RB,statSync as LB}from"node:fs";import{mkdtemp as CB,rm as Lh,stat as $B}from"node:fs/promises";
import{join as Df}from"node:path";import{Readable as NB}from"node:stream";import{spawn as OB}from"node:child_process";var SB=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;function xB(t){return SB.test(t)}function zo(t){let{domain:e,
path:n,digest:r}=t;return`docker://${r===void 0?ce(t):`${e}/${n}@${r}`}`}function Jo({domain:t},e){return xB(t)?[`${e}=f\
alse`]:[]}var rn={read:"PULL_FAILED",write:"PUSH_FAILED"},Oh='skopeo uses the login of "docker login" (docker/login-action), "skop\
eo login" or "podman login": log in to the registry in an earlier step, with an account that may',PB={read:"NO_SPACE",write:"\
NO_SPACE"},Th=/manifest unknown|name unknown|name_unknown|not known to registry|status code 404|404 \(?not found/i,BB=[{
words:/no space left on device|disk quota exceeded/i,codes:PB,hint:()=>`Free some disk space, or name a directory on a l\
arger disk with the ${I("temp-dir")}. If the registry says so, its disk is full.`},{words:/policy\.json/i,codes:rn,hint:()=>"\
skopeo needs a signature policy in /etc/containers/policy.json: install the package that has it (Debian: golang-github-c\
ontainers-common, Fedora: containers-common)."},{words:/rejected by policy|source image rejected/i,codes:rn,hint:()=>"Th\
e signature policy of this machine (containers-policy.json(5)) refuses the image. Use one that it accepts, or change it."},
{words:/toomanyrequests|too many requests|rate limit/i,codes:rn,hint:()=>`${Oh} read there, so that its own limit applie\
s.`},{words:/unauthorized|authentication required|denied|no basic auth|403 \(?forbidden/i,codes:rn,hint:t=>`${Oh} ${t===
"read"?"read":"push"} there.`},{words:Th,codes:{read:"IMAGE_NOT_FOUND",write:"PUSH_FAILED"},hint:t=>t==="read"?"Check th\
e name and the tag, and whether the registry has the image.":"Check the name: in some registries the repository must be \
created first."},{words:/request entity too large|payload too large|content too large|\b413\b|size[ _]invalid/i,codes:rn,
hint:()=>`A flat image is one layer and therefore one upload: compress it better (${I("compression")}), drop what is not\
 needed (${I("clean")}), or raise the limit of the registry or of a proxy in front of it (nginx: client_max_body_size).`},
{words:/HTTP response to HTTPS client/i,codes:rn,hint:()=>'Only registries on this machine are used without TLS. For ano\
ther one, write "insecure = true" for it in /etc/containers/registries.conf (containers-registries.conf(5)).'},{words:/x509:|certificate/i,
codes:rn,hint:()=>"Put the certificate of the registry's authority into /etc/containers/certs.d/REGISTRY/ca.crt (contain\
ers-certs.d(5)), or trust it on the whole machine."}],IB=/dial tcp|no such host|connection refused|network is unreachable|i\/o timeout|HTTP response to HTTPS client|x509:|server misbehaving/i;
function vh(t){return IB.test(t)}function Ah(t){return Th.test(t)}function Cs(t){let[e]=[...t.matchAll(/level=fatal msg=("(?:[^"\\]|\\.)*"|.*)/g)].
slice(-1),n=e?.[1]??"";if(!n.startsWith('"'))return(n||t).trim().slice(-2e3);try{return String(JSON.parse(n)).trim().slice(
-2e3)}catch{return n.slice(1,-1).trim().slice(-2e3)}}function pr(t,{kind:e,name:n}){let r=BB.find(({words:i})=>i.test(t)),
o=e==="read"?`Reading ${n}`:`Writing ${n}`;return new p(r?.codes[e]??rn[e],`${o} with skopeo failed: ${t||"it printed no\
 message"}`,{hint:r?.hint(e)??"Check whether the registry is reachable, and run again."})}var _f=[1,4,1],Nf=[1,9],TB=32*1024*1024,Rh=["--retry-times","2"],ht=class{#e;#t;#n;constructor(e,n="skopeo"){this.#e=e,this.#t=
n}checkVersion(){return this.#n??=this.#r(),this.#n}async#r(){let{stdout:e,stderr:n}=await this.#s(["--version"]),r=`${e.
toString()}${n}`,o=/version (\d+)\.(\d+)(?:\.(\d+))?/.exec(r);if(o===null)throw Ff(`the one on PATH printed ${JSON.stringify(
r.slice(0,200))}`);let i=o.slice(1).map(d=>Number(d??0)),s=i.join("."),a=_f.findIndex((d,c)=>d!==i[c]);if(a!==-1&&(i[a]??
0)<(_f[a]??0))throw Ff(`the one on PATH is ${s}`);return this.#e.log.debug(`skopeo ${s}`),s}async copy(e,n,r,o){let i=typeof e==
"string"?[e,[]]:[zo(e),Jo(e,"--src-tls-verify")],s=typeof n=="string"?[n,[]]:[zo(n),Jo(n,"--dest-tls-verify")],a=o.kind===
"write"?["--insecure-policy"]:[],d=await this.#i([...a,"--tmpdir",this.#e.tempDir,"copy","--quiet",...Rh,...i[1]??[],...s[1]??
[],...r,"--",String(i[0]),String(s[0])]);if(d.exitCode!==0)throw pr(Cs(d.stderr),o)}async indexOptions(){let[e=0,n=0]=(await this.
checkVersion()).split(".").map(Number);return e>Nf[0]||e===Nf[0]&&n>=Nf[1]?["--multi-arch","index-only"]:["--all"]}rawManifest(e){
return this.#o(e,[])}rawConfig(e){return this.#o(e,["--config"])}async#o(e,n){let r=await this.#i(["inspect","--raw",...n,
...Rh,...Jo(e,"--tls-verify"),"--",zo(e)]);if(r.exitCode===0)return r.stdout;let o=Cs(r.stderr);if(!Ah(o))throw pr(o,{kind:"\
read",name:`docker://${e.text}`})}async delete(e){let n=await this.#i(["delete",...Jo(e,"--tls-verify"),"--",zo(e)]);if(n.
exitCode!==0)throw pr(Cs(n.stderr),{kind:"write",name:`docker://${e.text}`})}async#i(e){return await this.checkVersion(),
this.#s(e)}async#s(e){let{signal:n,touch:r,log:o}=this.#e;if(n.aborted)throw J(n.reason);o.debug(`skopeo ${e.join(" ")}`);
let i=OB(this.#t,e,{stdio:["ignore","pipe","pipe"],detached:Po});Kc(n,i);let s=vB(i,r),a=new Ut(Bo,r);i.stderr?.on("data",
a.add);let d=ji(i,r);try{let c=await Io(i);if(n.aborted)throw J(n.reason);return r(),{exitCode:c,stdout:s(),stderr:a.text}}catch(c){
throw c.code==="ENOENT"?Ff(`none is on PATH (${E(c)})`,c):c}finally{clearInterval(d)}}};function vB(t,e){let n=[],r=0;return t.
stdout?.on("data",o=>{e(),!(r>TB)&&(r+=o.length,n.push(o))}),()=>Buffer.concat(n)}function Ff(t,e){return new p("NO_SKOP\
EO",`docker-flatten needs skopeo ${_f.join(".")} or newer for images in a registry, but ${t}.`,{hint:`Install the packag\
e skopeo of Debian 12, Ubuntu 22.04, Fedora, or newer ones ("sudo apt-get install skopeo"); GitHub's Ubuntu runners have\
 it.`,cause:e})}var FB=1024*1024;async function Ch(t,e){let{text:n,reference:r}=t,o=new ht(e),i=await o.rawManifest(r);if(i===void 0)throw MB(
n);let s=new Mf(t,e,o),a=r.digest??W(i);s.know(a,i);let d={mediaType:"",digest:a,sizeBytes:i.length,platform:void 0,annotations:{}};
try{return await Ln(s,await ir(s,d),e.platforms)}catch(c){throw await s.close(),c}}var Mf=class{name;#e;#t;#n;#r=new Map;#o=new Map;constructor({
text:e,reference:n},r,o){this.name=e,this.#e=n,this.#t=r,this.#n=o}know(e,n){this.#r.set(e,n)}async readManifest({digest:e}){
return this.#r.get(e)??await this.#n.rawManifest(this.#i(e))}readConfig(e,n){return this.#n.rawConfig(this.#i(n.digest))}async findLayer({
digest:e,sizeBytes:n},r){let o=async()=>{let s=Df(await this.#s(r),_B(e)),a=await $B(s).then(({size:d})=>d,()=>{});if(a===
void 0)throw Q(e,"is missing from what skopeo copied");if(a!==n)throw Q(e,Vt(a,n));return{path:s,startByte:0,sizeBytes:n}};
return{open:async s=>{let{path:a}=await o();return n===0?NB.from([]):AB(a,{highWaterMark:FB,signal:s})},locate:o}}async release({
digest:e}){let n=this.#o.get(e);this.#o.delete(e);let r=await n?.catch(()=>{});r!==void 0&&await Lh(r,{recursive:!0,force:!0})}async close(){
await Promise.all([...this.#o.keys()].map(e=>this.release({mediaType:"",digest:e,sizeBytes:0})))}#i(e){return{...this.#e,
tag:void 0,digest:e}}#s(e){let{digest:n}=e.manifest,r=this.#o.get(n)??this.#a(e);return this.#o.set(n,r),r.catch(()=>{this.#o.
get(n)===r&&this.#o.delete(n)}),r}async#a({manifest:e,layers:n,platform:r}){let{tempDir:o,runId:i,log:s}=this.#t,a=await CB(
Df(o,`${re(i)}copy-`)),d={title:r===void 0?"Copy":`Copy ${T(r)}`,doneBytes:()=>DB(a),totalBytes:()=>n.reduce((l,{sizeBytes:u})=>l+
u,0)},c={kind:"read",name:this.name},f=this.#n.copy(this.#i(e.digest),`dir:${a}`,[],c);try{return await H(s,d,f),a}catch(l){
throw await Lh(a,{recursive:!0,force:!0}),l}}};function _B(t){let e=It(t);if(e===void 0)throw Q(t,"has a digest that can\
not be checked");return e.hex}function DB(t){try{return RB(t).reduce((e,n)=>e+LB(Df(t,n)).size,0)}catch{return 0}}function MB(t){
return new p("IMAGE_NOT_FOUND",`${t} must be an image, but its registry does not have it.`,{hint:"Check the name and the\
 tag, and whether it was pushed."})}async function De(t,e){try{return await HB(t,e)}catch(n){throw e.signal.aborted?J(e.signal.reason):n}}function HB(t,e){switch(t.
transport){case"docker-archive":return Ih(t,e);case"oci":case"oci-archive":return gh(t,e);case"docker":return Ch(t,e)}}import{lstat as UB,open as Nh,realpath as zB}from"node:fs/promises";import{dirname as JB,join as WB}from"node:path";var GB=0;function $n(t,e){return WB(t,`${re(e)}${++GB}.pending`)}async function on(t){return zB(t).catch(()=>t)}async function hr(t,e){
let n=await Nh(t,"wx");try{await e(n),await n.sync()}finally{await n.close()}}async function Ot(t){let e=await Nh(t,"r").
catch(()=>{});await e?.sync().catch(()=>{}),await e?.close()}async function Re(t){return UB(t).catch(()=>{})}function yr(t,e,n){
return new p("BAD_INPUT",`The ${I("tag")} must name a place that can be written to, but ${JSON.stringify(t)} is not one:\
 ${e}.`,{hint:n})}var $h={ENOENT:"its directory does not exist",ENOTDIR:"its parent is not a directory",EACCES:"this use\
r may not write there",EPERM:"this user may not write there",EROFS:"its filesystem is read-only",ENAMETOOLONG:"its name \
is too long"};function Wo(t){let e=he(t);return Object.hasOwn($h,e)?$h[e]??e:e}function Nn(t,{name:e,path:n,signal:r}){return t instanceof
p?t:r.aborted?J(r.reason):pt(t)?new p("NO_SPACE",`The disk of ${JB(n)} filled up while writing ${e}. What was there befo\
re is unchanged.`,{hint:"Free some disk space, or name a path on a larger disk.",cause:t}):new p("WRITE_FAILED",`Cannot \
write ${e} (${Wo(t)}). What was there before is unchanged.`,{hint:"Name a writable path on a disk with space for the com\
pressed image.",cause:t})}function gr(t,e,{log:n,name:r}){return gf(t)?(n.notice(`${r} gets OCI's media types instead of the source's: Docker's ha\
ve none for layers with zstd.`),ys(t)):!e||!yf(t)?t:(n.notice(`${r} gets OCI's media types instead of Docker's, which pr\
ograms do not look for in an OCI layout. So its digest is another than in a registry or a docker-archive.`),ys(t))}var jo=class{name;#e;#t;#n;#r;constructor(e,n,r){this.name=e.text,this.#e=e.path,this.#t=e.transport==="oci-archive",this.#n=
n,this.#r=r}async check(){let e=await on(this.#e),n=(o,i)=>yr(this.name,o,i),r=await Re(e);if(VB(e)===""||e.endsWith("/")||
r?.isDirectory())throw n("it is a directory",'Name a file. For a directory write "oci:DIR", or see docs/archives.md for \
the transports.');if(r!==void 0&&!r.isFile())throw n("it exists and is not a plain file","Name a file that is new or an \
archive.");try{await jB(`${Go(e)}/`,Fh.W_OK|Fh.X_OK)}catch(o){throw n(Wo(o),"Create the directory in an earlier step, or\
 name a file in an existing, writable one.")}}async write(e){let{runId:n,log:r,signal:o,touch:i}=this.#n,s=await on(this.#e),
a=$n(Go(s),n),d=Rn(gr(e,this.#t,{log:r,name:this.name})),c=this.#r(d),f=Sp(c),l=0,u=h=>{l+=h,i()},m={title:"Write",doneBytes:()=>l,
totalBytes:()=>f};try{let h=hr(a,y=>xp(y,c,{signal:o,onBytes:u}));await H(r,m,h)}catch(h){throw await $s(a,{force:!0}).catch(
()=>{}),Nn(h,{name:this.name,path:s,signal:o})}return new Hf({name:this.name,path:s,pending:a,digest:d.root.digest,context:this.#n})}},
Hf=class{digest;#e;#t;#n;constructor(e){this.digest=e.digest,this.#e=e}readBack(){let{name:e,pending:n,context:r}=this.#e;
return De({...{transport:"oci-archive",text:e,path:n},reference:void 0,index:void 0},r)}async publish(){let{name:e,path:n,
pending:r,context:o}=this.#e;try{let i=await Re(n),s=i===void 0||await this.#r();i!==void 0&&await KB(r,Number(i.mode)&511);
let a=(await Re(r))?.ino;await _h(r,n),this.#n=s?Number(a):void 0,await Ot(Go(n))}catch(i){throw Nn(i,{name:e,path:n,signal:o.
signal})}}async#r(){let{path:e,context:n}=this.#e,r=$n(Go(e),n.runId);try{await YB(e,r)}catch(o){return n.log.debug(`the\
 replaced file cannot be kept: ${E(o)}`),!1}return this.#t=r,!0}async undo(){let{path:e}=this.#e;this.#n===void 0||Number(
(await Re(e))?.ino)!==this.#n||(this.#t===void 0?await $s(e,{force:!0}):await _h(this.#t,e),this.#n=void 0,this.#t=void 0,
await Ot(Go(e)))}async discard(){await $s(this.#e.pending,{force:!0}),this.#t!==void 0&&await $s(this.#t,{force:!0}),this.#t=
void 0}};var Fn="org.opencontainers.image.ref.name";function Ko(t){try{let e=rs(t),n=b(e,"manifests");return n==null?{...e,manifests:[]}:
Array.isArray(n)&&n.every(o=>w(o,"digest"))?e:void 0}catch{return}}function Dh(t,e){let n=Hh(t),r=e.annotations?.[Fn],o=n.
filter(c=>XB(c)===r),i=r!==void 0||o.length===1,[s]=i?o:[],a=ss(e),d=s===void 0?[...n,a]:n.flatMap(c=>c===s?[a]:o.includes(
c)?[]:[c]);return Uh({...t,manifests:d})}function Mh(t,e){let n=JSON.stringify(ss(e));return Uh({...t,manifests:Hh(t).filter(
r=>JSON.stringify(r)!==n)})}function Hh(t){let e=b(t,"manifests");return Array.isArray(e)?e.filter(O):[]}function XB(t){
return w(t,"annotations",Fn)}function Uh(t){return Buffer.from(JSON.stringify({schemaVersion:2,mediaType:Ae.index,...t}))}import{access as cI,constants as Kh,mkdir as fI,readdir as lI,readFile as uI,rm as mI}from"node:fs/promises";import{basename as pI,
dirname as Yh,join as wr,resolve as hI}from"node:path";import{mkdir as Wh,readdir as jh,readFile as Jf,rename as Fs,rm as _n,rmdir as aI}from"node:fs/promises";import{dirname as Gh,
join as Be}from"node:path";import{readdir as qB,rm as Ns,writeFile as ZB}from"node:fs/promises";import{basename as QB,join as Uf}from"node:path";import{
setTimeout as eI}from"node:timers/promises";var zh=".lock",Jh=6e4,tI=10,nI=40,rI=0;async function zf(t,e){let n=await oI(t);try{return await e()}finally{await Ns(n,
{force:!0}).catch(()=>{})}}async function oI({directory:t,name:e,context:n}){let{runId:r,signal:o,touch:i}=n,s=Uf(t,`${re(
r)}${++rI}${zh}`),a=performance.now()+Jh;for(;;){o.throwIfAborted(),await ZB(s,"",{flag:"wx"});let[d]=await iI(t,QB(s)).
catch(c=>Ns(s,{force:!0}).then(()=>Promise.reject(c)));if(d===void 0)return s;if(await Ns(s,{force:!0}),performance.now()>
a)throw sI(e,Uf(t,d));i(),await eI(tI+Math.random()*nI)}}async function iI(t,e){let n=[];for(let r of await qB(t)){let o=r.
endsWith(zh)&&r!==e?ut(r):void 0;o!==void 0&&(xt(o)?await Ns(Uf(t,r),{force:!0}):n.push(r))}return n}function sI(t,e){return new p(
"WRITE_FAILED",`Another run has been writing to ${t} for more than ${Jh/1e3} s.`,{hint:`Run again once it has ended. If \
there is no other run, remove the file ${e}.`})}var _s=class{digest;#e;#t;constructor(e){this.digest=e.root.digest,this.#e=e}readBack(){let{name:e,pending:n,context:r}=this.#e;
return De({...{transport:"oci",text:e,path:n},reference:void 0,index:void 0},r)}async publish(){let{name:e,path:n,pending:r,
isNew:o,context:i}=this.#e;try{this.#t=(o?await this.#n():void 0)??await zf({directory:n,name:e,context:i},()=>this.#r()),
await Ot(o?Gh(n):n),await _n(r,{recursive:!0,force:!0})}catch(s){throw Nn(s,{name:e,path:Be(n,"index.json"),signal:i.signal})}}async#n(){
let{path:e,pending:n,blobs:r}=this.#e;if(await Re(e)!==void 0)return;let o=await Jf(Be(n,"index.json"));try{await Fs(n,e)}catch(i){
if(["ENOTEMPTY","EEXIST"].includes(he(i)))return;throw i}return{before:void 0,after:o,added:["","oci-layout",...r.map(Je)]}}async#r(){
let{path:e,pending:n,root:r,blobs:o}=this.#e,i=[];try{await Wh(Be(e,"blobs/sha256"),{recursive:!0});for(let d of["oci-la\
yout",...o.map(Je)])await Re(Be(e,d))===void 0&&i.push(d),await Fs(Be(n,d),Be(e,d));await Ot(Be(e,"blobs/sha256"));let s=await this.#o(),
a=Dh(s?.index,r);return await Wf(e,n,a),{before:s?.bytes,after:a,added:i}}catch(s){for(let a of i)await _n(Be(e,a),{force:!0}).
catch(()=>{});throw s}}async#o(){let{name:e,path:n}=this.#e,r=await Jf(Be(n,"index.json")).catch(i=>{if(he(i)!=="ENOENT")
throw i});if(r===void 0)return;let o=Ko(r.toString());if(o!==void 0)return{bytes:r,index:o};throw new p("WRITE_FAILED",`${e}\
 no longer has a valid index.json.`,{hint:"Something else changed the directory during the run. Name another one."})}async undo(){
let e=this.#t;this.#t=void 0;let{name:n,path:r}=this.#e;if(e===void 0||await Re(r)===void 0)return;let o={...this.#e.context,
signal:new AbortController().signal};await zf({directory:r,name:n,context:o},()=>this.#i(e))}async#i({before:e,after:n,added:r}){
let{path:o,root:i,context:s}=this.#e,a=await Jf(Be(o,"index.json")).catch(()=>{});if(a===void 0)return;let d=a.equals(n),
c=d&&r[0]===""&&!await dI(o,s.runId),f=$n(c?Gh(o):o,s.runId);if(c){await Fs(o,f),await _n(f,{recursive:!0,force:!0});return}
await Wh(f);try{if(!d){let l=Ko(a.toString());l!==void 0&&await Wf(o,f,Mh(l,i));return}e===void 0?await _n(Be(o,"index.j\
son")):await Wf(o,f,e);for(let l of r)l!==""&&await _n(Be(o,l),{force:!0})}finally{await _n(f,{recursive:!0,force:!0})}if(e===
void 0)for(let l of["blobs/sha256","blobs"])(await jh(Be(o,l))).length===0&&await aI(Be(o,l))}async discard(){await _n(this.#e.
pending,{recursive:!0,force:!0})}};async function dI(t,e){return(await jh(t)).map(ut).some(r=>r!==void 0&&r!==e&&!xt(r))}
async function Wf(t,e,n){let r=Be(e,"next-index.json");await hr(r,o=>o.writeFile(n)),await Fs(r,Be(t,"index.json")),await Ot(
t)}var Ds=class{name;#e;#t;#n;constructor({text:e,path:n,reference:r},o){this.name=e,this.#e=hI(n),this.#t=r,this.#n=o}async check(){
let e=await on(this.#e),n=await Re(e);if(n!==void 0&&!n.isDirectory())throw yr(this.name,"it exists and is not a directo\
ry",'Name a new directory or an OCI image layout. An archive of one is written as "oci-archive:PATH".');try{let r=n===void 0?
`${Yh(e)}/`:e;await cI(r,Kh.W_OK|Kh.X_OK)}catch(r){throw yr(this.name,Wo(r),"Create its directory in an earlier step, or\
 name one in an existing, writable directory.")}n!==void 0&&await this.#r(e)}async#r(e){if((await lI(e).catch(()=>[""])).
length===0)return;let n=await uI(wr(e,"index.json"),"utf8").catch(()=>"");if(!(await Re(wr(e,"oci-layout"))!==void 0&&Ko(
n)!==void 0))throw yr(this.name,"it has files, but is not an OCI image layout with a valid index.json","Name a new or em\
pty directory, or an OCI image layout.")}async write(e){let{runId:n,log:r,signal:o,touch:i}=this.#n,s=await on(this.#e),
a=await Re(s)===void 0,d=$n(a?Yh(s):s,n),c=Rn(gr(e,!0,{log:r,name:this.name})),f=this.#t===void 0?{}:{[Fn]:this.#t},l=_o(
c,f),u=l.map(({content:g})=>"sizeBytes"in g?g.sizeBytes:g.length),m=0,h=g=>{m+=g,i()},y=async()=>{await fI(wr(d,"blobs/s\
ha256"),{recursive:!0});for(let{path:g,content:k}of l)o.throwIfAborted(),await hr(wr(d,g),async P=>{Buffer.isBuffer(k)?await P.
writeFile(k):await $o(k,P,{signal:o,onBytes:h})})};try{let g=u.reduce((P,B)=>P+B,0);await H(r,{title:"Write",doneBytes:()=>m,
totalBytes:()=>g},y());for(let P of["blobs/sha256","blobs","."])await Ot(wr(d,P))}catch(g){throw await mI(d,{recursive:!0,
force:!0}).catch(()=>{}),Nn(g,{name:this.name,path:wr(s,pI(s)),signal:o})}return new _s({name:this.name,path:s,pending:d,
isNew:a,root:{...c.root,annotations:f},blobs:c.blobs.map(({digest:g})=>g),context:this.#n})}};import{mkdir as yI,mkdtemp as gI,open as wI,rm as bI,symlink as kI,writeFile as Ms}from"node:fs/promises";import{join as br,
resolve as EI}from"node:path";var SI=30,Hs=class{name;#e;#t;constructor(e,n){this.name=e.text,this.#e=e,this.#t=n}async check(){let e=new ht(this.#t);
await e.checkVersion();try{await e.rawManifest(this.#e.reference)}catch(n){let r=E(n);if(vh(r))throw pr(r,{kind:"write",
name:this.name});if(this.#t.signal.aborted)throw n;this.#t.log.debug(`the present image of ${this.name} cannot be read: ${r}`)}}async write(e){
let{log:n,tempDir:r,runId:o,signal:i}=this.#t,{reference:s}=this.#e,a=Rn(gr(e,!1,{log:n,name:this.name})),{digest:d}=a.root,
c={...s,tag:void 0,digest:d},f=await new ht(this.#t).rawManifest(c).then(u=>u!==void 0).catch(()=>!0),l=await gI(br(r,re(
o))).catch(u=>{throw Vh(u,r,i)});try{await this.#n(l,a)}finally{await bI(l,{recursive:!0,force:!0})}return new jf({...this.#e,
digest:d,wasThere:f},this.#t)}async#n(e,n){let{log:r,tempDir:o,signal:i,touch:s}=this.#t,a=new ht({...this.#t,tempDir:e}),
d={kind:"write",name:this.name},c=async(l,u,m)=>{let{digest:h}=u.root,y=br(e,Gf(h));await xI(y,u,{signal:i,onBytes:s}).catch(
k=>{throw Vh(k,o,i)});let g={...this.#e.reference,tag:void 0,digest:h};await H(r,{title:l},a.copy(`dir:${y}`,g,m,d))},f=n.
images.map(({image:l})=>Rn({images:[l],index:void 0}));for(let l of new Map(f.map(u=>[u.root.digest,u])).values()){let u=l.
images[0]?.image.platform;await c(u===void 0?"Push":`Push ${T(u)}`,l,[])}f.some(l=>l.root.digest===n.root.digest)||await c(
"Push the index",n,await a.indexOptions())}};async function xI(t,e,n){let{root:r,rootBytes:o,images:i,blobs:s}=e,a=new Map(
i.map(({manifest:d,bytes:c})=>[d.digest,c]));a.delete(r.digest),await yI(t),await Ms(br(t,"version"),`Directory Transpor\
t Version: 1.1
`),await Ms(br(t,"manifest.json"),o);for(let[d,c]of a)await Ms(br(t,`${Gf(d)}.manifest.json`),c);for(let{digest:d,content:c}of s){
if(a.has(d)||d===r.digest)continue;let f=br(t,Gf(d));Buffer.isBuffer(c)?await Ms(f,c):c.startByte===void 0?await kI(EI(c.
path),f):await PI(c,f,n)}}async function PI(t,e,n){let r=await wI(e,"wx");try{await $o(t,r,n)}finally{await r.close()}}function Gf(t){
return t.slice(t.indexOf(":")+1)}function Vh(t,e,n){return n.aborted?J(n.reason):new p(pt(t)?"NO_SPACE":"WRITE_FAILED",`\
Cannot write what is pushed to ${e}: ${E(t)}.`,{hint:"Free some disk space, or name a directory on a larger disk.",cause:t})}
var jf=class{digest;#e;#t;#n;#r;#o=!1;constructor(e,n){this.digest=e.digest,this.#e=e,this.#t=n,this.#n=new ht(n)}readBack(){
let{text:e}=this.#e;return De({transport:"docker",text:e,reference:this.#a(this.digest)},this.#t)}async publish(){let{text:e,
reference:n}=this.#e;this.#r=await this.#s().catch(o=>{this.#t.log.debug(`the previous image of ${e} cannot be read: ${E(
o)}`)}),this.#o=!0,this.#r!==this.digest&&await this.#i(this.digest);let r=await this.#s();if(r!==this.digest)throw new p(
"PUSH_FAILED",`${e} must have the digest ${this.digest}, but the registry answers with ${r} after the push.`,{hint:`Some\
thing else may have pushed ${n.text} at the same time. Run again.`})}async#i(e,n=this.#n){let{text:r,reference:o}=this.#e,
i={kind:"write",name:r};await n.copy(this.#a(e),o,await n.indexOptions(),i)}async#s(e=this.#n){let n=await e.rawManifest(
this.#e.reference);return n===void 0?"none":W(n)}#a(e){return{...this.#e.reference,tag:void 0,digest:e}}async undo(){if(!this.#o||
this.#r===this.digest)return;let{text:e,wasThere:n}=this.#e;this.#o=!1;let r=s=>this.#t.log.notice(`${e} was pushed and \
could not be restored: ${s}`),o=new Ze(void 0,SI),i=new ht({...this.#t,signal:o.signal,touch:o.touch});try{if(await this.#s(
i)!==this.digest)return;this.#r===void 0?r("its previous image could not be read"):this.#r!=="none"?await this.#i(this.#r,
i):n?r("its registry already had the same image under another name"):await i.delete(this.#a(this.digest))}catch(s){r(E(s))}finally{
o.release()}}async discard(){}};function Us(t,e){switch(t.transport){case"docker-archive":{let{reference:n}=t;return new jo(t,e,r=>OI(r,n))}case"oci-arc\
hive":{let{reference:n}=t,r=n===void 0?{}:{[Fn]:n};return new jo(t,e,o=>_o(o,r))}case"oci":return new Ds(t,e);case"docke\
r":return new Hs(t,e)}}function OI(t,e){let n=e===void 0?{}:{[us]:ce(e),[Fn]:e.tag??"latest"},r=e===void 0?[]:[Rp(e)];return _o(
t,n,Hp(t,r,vI()))}var TI={x64:"amd64",ia32:"386",ppc64:"ppc64le",mipsel:"mipsle",loong64:"loong64"};function vI(){let t=TI[process.
arch]??process.arch;return Ne({os:"linux",architecture:t,variant:void 0})}function qh(t){return t.flatMap(e=>{if(e.transport===
"docker")return[];let n=AI(II(e.path));return e.transport==="oci"?[Xh(n),n]:[Xh(n)]})}function AI(t){try{return BI(t)}catch{
return t}}function Zh(t){let{tempDir:e,backup:n,report:r,html:o,tagLocations:i}=t,s=[n,r,o].filter(d=>d!==void 0),a=qh(i);return[...new Set(
[e,...s.map(d=>RI(d)),...a])]}function Kf({imageLocation:t,tags:e,layer:{keepBase:n}}){return t===void 0||e.length>0||n?.kind==="image"}function Qh(t){
return Kf(t)||t.compare?.kind==="engine"}var kr="0.1.0";import{constants as ey}from"node:fs";import{access as ty,readFile as LI,rename as CI,rm as $I,stat as ny,writeFile as NI}from"node:fs/promises";
import{dirname as ry,join as FI}from"node:path";var _I={report:"report",html:"page",summary:"summary"};async function Js(t,e){try{await ty(`${ry(e)}/`,ey.W_OK)}catch(r){
throw zs(t,e,E(r),r)}let n=await ny(e).catch(()=>{});if(n!==void 0&&!n.isFile())throw zs(t,e,"it exists and is not a fil\
e")}async function jW(t){if(!(await ny(t).catch(()=>{}))?.isFile())return Js("summary",t);await ty(t,ey.W_OK).catch(n=>{
throw zs("summary",t,E(n),n)})}async function oy(t,e,n,r){let o=FI(ry(e),n);try{await NI(o,r,{flag:"wx"}),await CI(o,e)}catch(i){
throw await $I(o,{force:!0}).catch(()=>{}),zs(t,e,E(i),i)}}function zs(t,e,n,r){return new p("BAD_INPUT",`Cannot write t\
he ${_I[t]} to ${JSON.stringify(e)}: ${n}.`,{hint:"Name a file in an existing, writable directory.",cause:r})}async function iy(){
return LI(new URL("page.html",import.meta.url),"utf8")}var DI=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*%$/,MI="kmgtp",HI=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*(?:([kmgtp])(i)?)?(b)?$/i;
function Ws(t){let[,e,n,r]=HI.exec(t)??[];if(e===void 0)return;let o=n===void 0?0:MI.indexOf(n.toLowerCase())+1,i=Math.round(
Number(e)*(r===void 0?1e3:1024)**o);return Number.isSafeInteger(i)?i:void 0}function sy(t){if(t==="")return;let e=Ws(t);
if(e===void 0||e===0)throw new p("BAD_INPUT",`The ${I("max-size")} must be a size, but is ${JSON.stringify(t)}.`,{hint:'\
Give a size with its unit, for example "500MB" or "1.2GiB", or leave it out.'});return e}function ay(t){if(t==="")return;
let e=DI.exec(t)?.[1],n=Number(e);if(n<=100)return{kind:"percent",percent:n};if(Number(t)>0)throw new p("BAD_INPUT",`The\
 ${I("min-saving")} must have a unit, but is ${JSON.stringify(t)}.`,{hint:`Write ${S("min-saving","10%")} for a percenta\
ge of the source's size, or ${S("min-saving","10MB")} for bytes.`});let r=e===void 0?Ws(t):void 0;if(r===void 0)throw new p(
"BAD_INPUT",`The ${I("min-saving")} must be a percentage or a size, but is ${JSON.stringify(t)}.`,{hint:'Give a percenta\
ge from 0 to 100, for example "10%", or a size, for example "200MB".'});return{kind:"bytes",bytes:r}}function Er(t,{oldBytes:e,
newBytes:n}){let{maxBytes:r,minSaving:o}=t,i=[];if(r!==void 0){let a=n<=r,[d,c]=mr(r,n);i.push({input:"max-size",wanted:`\
at most ${d}`,seen:c,isMet:a})}let s=e-n;if(o?.kind==="bytes"){let a=s>=o.bytes,[d,c]=mr(o.bytes,s);i.push({input:"min-s\
aving",wanted:`at least ${d}`,seen:c,isMet:a})}if(o?.kind==="percent"){let{percent:a}=o,d=JI(s,e,a),c=zI(e,n,a,d);i.push(
{input:"min-saving",wanted:`at least ${a} %`,seen:c,isMet:d})}return i}var UI=12;function zI(t,e,n,r){let o=t-e,i=s=>Number(
s)>=n===r;if(t===0)return i("0")?`${lr(t,e)} %`:x(o);for(let s=1;s<=UI;s++){let a=ur(o/t*100,s);if(i(a))return`${a} %`}return`${o}\
 B of ${t} B`}function JI(t,e,n){let r=Math.round(n*1e6);return BigInt(t)*100000000n>=BigInt(r)*BigInt(e)}function sn(t){
let e=t.filter(({isMet:r})=>!r);if(e.length===0)return;let n=e.map(({input:r,wanted:o,seen:i})=>`${S(r)} requires ${o}, \
got ${i}`);return new p("OVER_BUDGET",`The result does not meet its size budget: ${n.join("; ")}. No tag was moved.`,{hint:`\
The report shows what takes up space. Drop more with ${S("clean")}, ${S("exclude")} or ${S("run")}, or change the budget\
.`})}import{hostname as aO,release as dO}from"node:os";import{PassThrough as WI}from"node:stream";import{pipeline as GI}from"node:stream/promises";function Ge(t,e){return t instanceof p&&t.message.includes(`Could not find the file ${e} in container`)}function Yf(t){let{
os:e,architecture:n,variant:r}=t;return encodeURIComponent(JSON.stringify({os:e,architecture:n,...r===void 0?{}:{variant:r}}))}
function yt(t){return t===void 0?[]:["--platform",T(t)]}var Vf=64*1024,Gs=class{name="docker CLI processes";#e;constructor(e){this.#e=e}async readArchive(e,n,r){let o=n.toString();
if(typeof n!="string"&&!Buffer.from(o).equals(n))throw new p("DOCKER_FAILED",`Cannot ask the docker command for ${A(n)}:\
 the name is not UTF-8.`,{hint:"Use an engine on this machine, whose socket accepts any name, or rename the file."});return this.#t(
["cp",`${e}:${o}`,"-"],r)}async writeArchive(e,n,r){await this.#n(["cp","-",`${e}:/`],n,r)}async exportContainer(e,n){return this.#t(
["export",e],n)}async saveImage(e,n,r){return this.#t(["save",...yt(r),e],n)}async importImage(e,n,r){let o=await this.#n(
["import","--change",`LABEL ${n}`,"-"],e,r),i=o.split(`
`).findLast(s=>s.startsWith("sha256:"));if(i===void 0)throw new p("ENGINE_FAILED",`The import returned no image ID: ${o.
slice(-500)}`,{hint:q});return i.trim()}loadImage(e,n,r){return this.#n(["load","--quiet",...yt(n)],e,r)}#t(e,n){let r=this.#e.
spawn(e,["ignore","pipe","pipe"],n),o=Oo(r.stderr,Vf),i=new WI,s=Yi(r);return r.stdout?.pipe(i,{end:!1}),r.stdout?.on("d\
ata",this.#e.touch),s.then(a=>{a===0?i.end():i.destroy(te(e,{exitCode:a,stdout:"",stderr:o()}))},a=>i.destroy(a)),i.on("\
close",()=>r.kill("SIGKILL")),i}async#n(e,n,r){let o=this.#e.spawn(e,["pipe","pipe","pipe"],r),i=Oo(o.stderr,Vf),s=Oo(o.
stdout,Vf),a=Yi(o);o.stdin?.on("drain",this.#e.touch);let d;n.once("error",u=>{o.stdin?.errored||(d=u,o.kill("SIGKILL"))});
let c=GI(n,o.stdin,{signal:r}),[f,l]=await Promise.allSettled([c,a]);if(r.aborted)throw J(r.reason);if(f.status==="rejec\
ted"&&f.reason instanceof p)throw f.reason;if(d!==void 0)throw d;if(l.status==="rejected")throw l.reason;if(l.value!==0)
throw te(e,{exitCode:l.value,stdout:s(),stderr:i()});if(f.status==="rejected")throw new p("ENGINE_FAILED",`"docker ${e[0]}\
" did not read its input to the end.`,{hint:q,cause:f.reason});return s()}};import{PassThrough as XI}from"node:stream";import{pipeline as qI}from"node:stream/promises";import{connect as jI}from"node:net";import{Readable as KI}from"node:stream";var js=1024*1024,YI=64*1024,VI=64*1024,dy=`\r
\r
`;function cy(t,e,n,r){return new Promise((o,i)=>{let s=new Xf,a=Buffer.alloc(0),d=0,c=new KI({highWaterMark:js,read:()=>{
m.resume()},destroy:(y,g)=>{n.removeEventListener("abort",l),m.destroy(),g(y)}}),f=y=>{let g=n.aborted?J(n.reason):qf(y);
a!==void 0&&(c.on("error",()=>{}),i(g)),c.destroy(g)},l=()=>f(n.reason),u=y=>{if(r(),a===void 0)return d-=y.length,c.push(
y);a=Buffer.concat([a,y]);let g=a.indexOf(dy);if(g===-1)return a.length>VI&&f(new Error("the head of its answer has no e\
nd")),!0;let k=a.toString("latin1",0,g),P=/^HTTP\/1\.[01] ([0-9]{3})\b/.exec(k)?.[1];if(P===void 0)return f(new Error("i\
ts answer is not HTTP")),!1;let B=a.subarray(g+dy.length);return a=void 0,d=Number(/^content-length: *([0-9]+)/im.exec(k)?.[1]??
0)-B.length,o({status:Number(P),isChunked:/^transfer-encoding:.*chunked/im.test(k),body:c}),B.length===0||c.push(B)},m=jI(
{path:t,onread:{buffer:()=>s.room(),callback:y=>u(s.taken(y))}});m.on("error",f);let h=!1;if(m.on("end",()=>{h=!0,a!==void 0?
f(new Error("it closed without an answer")):d>0?f(new Error(`it ended ${d} bytes short`)):c.push(null)}),m.on("close",()=>h||
c.destroyed||f(new Error("it was closed"))),n.aborted)return l();n.addEventListener("abort",l,{once:!0}),m.write(`GET ${e}\
 HTTP/1.0\r
Host: docker\r
\r
`)})}var Xf=class{#e=Buffer.allocUnsafeSlow(js);#t=0;room(){return js-this.#t<YI&&(this.#e=Buffer.allocUnsafeSlow(js),this.#t=
0),this.#e.subarray(this.#t)}taken(e){let n=this.#e.subarray(this.#t,this.#t+e);return this.#t+=e,n}};function qf(t){return new p(
"ENGINE_FAILED",`The connection to the engine failed: ${E(t)}`,{hint:"Check whether the engine was stopped or restarted,\
 and run again.",cause:t})}function fy(t){let e=t.write.bind(t),n=t.end.bind(t),r;t.write=o=>{let i=r;return r=o,i===void 0||e(i)},t.end=()=>{let o=r;
return r=void 0,o===void 0?n():n(o)}}var{request:ZI}=process.getBuiltinModule("node:http"),ly=4*1024*1024,Ks=class{name;#e;#t;#n;constructor(e,n,r=()=>{}){this.
name=`HTTP API ${n} on ${e}`,this.#e=e,this.#t=`/v${n}`,this.#n=r}readArchive(e,n,r){return this.#r(`/containers/${e}/ar\
chive?path=${eO(n)}`,r)}async writeArchive(e,n,r){let o=`/containers/${e}/archive?path=%2F`;await this.#s({method:"PUT",
path:o,what:"Writing into a container"},n,r)}exportContainer(e,n){return this.#r(`/containers/${e}/export`,n)}saveImage(e,n,r){
let o=r===void 0?"":`&platform=${Yf(r)}`;return this.#r(`/images/get?names=${encodeURIComponent(e)}${o}`,n)}async importImage(e,n,r){
let o=encodeURIComponent(`LABEL ${n}`),i=await this.#s({method:"POST",path:`/images/create?fromSrc=-&changes=${o}`,what:"\
The import"},e,r),s=Zf(i).map(a=>w(a,"status")).findLast(a=>a?.startsWith("sha256:"));if(s===void 0)throw new p("ENGINE_\
FAILED",`The import returned no image ID: ${i.slice(-500)}`,{hint:q});return s}async loadImage(e,n,r){let o=n===void 0?"":
`&platform=${Yf(n)}`,i=await this.#s({method:"POST",path:`/images/load?quiet=1${o}`,what:"The load"},e,r);return Zf(i).map(
s=>w(s,"stream")??w(s,"status")??"").join(`
`)}async#r(e,n){let r=await cy(this.#e,this.#t+e,n,this.#n);return r.isChunked?(r.body.destroy(),this.#o(e,n)):this.#i(r.
status,r.body)}async#o(e,n){let r=this.#a("GET",e,n);r.end();let o=a=>n.aborted?J(n.reason):qf(a),i=await uy(r).catch(a=>{
throw o(a)}),s=new XI;return i.on("data",this.#n),i.once("error",a=>s.destroy(o(a))),s.once("close",()=>i.destroy()),this.#i(
i.statusCode??0,i.pipe(s))}async#i(e,n){if(e===200)return n;let r=await my(n);throw zt(w(_(r),"message")??r,"ENGINE_FAIL\
ED",`The engine answered ${e}`)}async#s({method:e,path:n,what:r},o,i){let s=this.#a(e,n,i);fy(s),s.on("drain",this.#n);let a=uy(
s).then(async l=>{l.on("data",this.#n);let u=await my(l);return s.writableFinished||s.destroy(),{status:l.statusCode??0,
text:u}}),[d,c]=await Promise.allSettled([qI(o,s,{signal:i}),a]);if(i.aborted)throw J(i.reason);if(d.status==="rejected"&&
d.reason instanceof p)throw d.reason;if(c.status==="fulfilled"){let l=QI(c.value.status,c.value.text);if(l!==void 0)throw zt(
l,"ENGINE_FAILED",`${r} failed in the engine`)}let f=d.status==="rejected"?d.reason:c.status==="rejected"?c.reason:void 0;
if(f!==void 0||c.status==="rejected")throw new p("ENGINE_FAILED",`${r} was interrupted because the connection to the eng\
ine failed: ${E(f)}`,{hint:"Check whether the engine was stopped or restarted, and run again.",cause:f});return c.value.
text}#a(e,n,r){let o=e!=="GET"?{"Content-Type":"application/x-tar","Transfer-Encoding":"chunked"}:{};return ZI({socketPath:this.#e,
method:e,path:this.#t+n,headers:o,agent:!1,signal:r})}};function uy(t){return new Promise((e,n)=>{t.once("response",e),t.
on("error",n),t.once("close",()=>n(new Error("the connection closed without an answer")))})}async function my(t){let e=[],
n=0;for await(let r of t){if(n+=r.length,n>ly)throw new p("ENGINE_FAILED",`The engine's answer is longer than ${ly} byte\
s.`,{hint:q});e.push(r)}return Buffer.concat(e).toString("utf8")}function Zf(t){return t.split(`
`).map(_).filter(e=>e!==void 0)}function QI(t,e){if(t<200||t>299)return w(_(e),"message")??(e.trim()||`HTTP status ${t}`);
for(let n of Zf(e)){let r=w(n,"errorDetail","message")??w(n,"error");if(r!==void 0)return r}}function eO(t){return typeof t==
"string"?encodeURIComponent(t):t.toString("hex").replace(/../g,"%$&")}var tO=/emulate docker cli using podman/i;function py(t,e){let n=b(t,"Client");if(tO.test(e)||w(n,"APIVersion")!==void 0&&
w(n,"ApiVersion")===void 0)throw new p("UNSUPPORTED_ENGINE","docker-flatten needs a Docker engine, but the docker comman\
d here is Podman (podman-docker).",{hint:"Install the Docker CLI and an engine (Debian and Ubuntu: the package docker.io\
) instead of podman-docker, or put another docker command first on PATH."});let o=b(t,"Server","Components"),i=(Array.isArray(
o)?o:[]).find(a=>/podman/i.test(w(a,"Name")??""));if(i===void 0)return;let s=w(i,"Version")??"";throw new p("UNSUPPORTED\
_ENGINE",`docker-flatten needs a Docker engine, but Podman ${s} answers on this socket.`,{hint:'Select a Docker engine w\
ith DOCKER_HOST or "docker context use". Its usual socket is unix:///var/run/docker.sock.'})}import{basename as yy}from"node:path";var nO=/^(?:runc|crun|youki)$/,rO=/^(?:(?:runsc|kata)(?:-[\w-]+)?|sysbox-runc|krun)$/,oO=/^(?:io\.containerd\.|containerd-shim-)(?:runsc|kata|wasm\w*|spin|slight)(?:-[\w-]+)?[.-]v\d+$/,
Yo="runc";function gy(t){let e=w(t,"DefaultRuntime"),n=b(t,"Runtimes");if(!(e===void 0||!Qf(t,e)||!O(n)))return Object.keys(
n).filter(r=>by(b(n,r))===Yo).sort((r,o)=>+(o===Yo)-+(r===Yo))[0]}function Qf(t,e){let n=b(t,"Runtimes",e);if(n===void 0)
return!hy(e)&&e!==wy;if([ky(n),w(n,"runtimeType")].some(i=>i!==void 0&&hy(i)))return!1;let o=by(n);return o===void 0||!nO.
test(o)}function hy(t){let e=yy(t);return rO.test(e)||oO.test(e)}var wy="io.containerd.runc.v2";function by(t){let e=b(t,
"runtimeArgs");if(z(e)&&e.length>0)return;let n=ky(t),r=w(t,"runtimeType");if(n===void 0)return r===wy?Yo:void 0;let o=yy(
n);return o===Yo&&!iO.test(n)?void 0:o}function ky(t){return w(t,"path")??w(t,"options","BinaryName")}var iO=/^(?:(?:\/usr(?:\/local)?)?\/s?bin\/)?runc$/;var sO={"graph-driver":{kind:"graph-driver",keepsPacked:!1,idIsConfigDigest:!0,holdsIndexes:!1,countsBlocks:!1,showsLegacyFields:!0,
canMapOwners:!0,takesZstd:!1,contentRoots:t=>{let e=Ys(t),n=w(t,"Driver")??"overlay2";return e===void 0?[]:[`${e}/image/${n}\
/imagedb/content/sha256`]},diskRoot:Ys},containerd:{kind:"containerd",keepsPacked:!0,idIsConfigDigest:!1,holdsIndexes:!0,
countsBlocks:!0,showsLegacyFields:!1,canMapOwners:!1,takesZstd:!0,contentRoots:t=>{let e=Ys(t),n=e===void 0?[]:[`${e}/co\
ntainerd/daemon/${Ey}`],r=[`${Sy}/${Ey}`];return xy(t)?[...r,...n]:[...n,...r]},diskRoot:t=>xy(t)?Sy:Ys(t)}},Ey="io.cont\
ainerd.content.v1.content/blobs/sha256",Sy="/var/lib/containerd";function Py(t){let e=JSON.stringify(t.DriverStatus??"");
return sO[e.includes("io.containerd.snapshotter.v1")?"containerd":"graph-driver"]}function Ys(t){return w(t,"DockerRootD\
ir")}function xy(t){return w(t,"Containerd","Address")==="/run/containerd/containerd.sock"}var Vo={name:"Docker 20.10",api:"1.41"},Vs={zstdLayers:"1.42",imageMount:"1.48",platformOption:"1.48",inspectPlatform:"1\
.49"};async function By(t,e){let n=Promise.all([fO(t),lO(t)]);n.catch(()=>{});let r=await cO(t),o=b(r,"Server"),i=w(r,"C\
lient","ApiVersion")??w(o,"ApiVersion")??"0",s=w(o,"ApiVersion")??i;uO(i,s,w(o,"Version")??"unknown");let[a,d]=await n,c=w(
a,"OSType")??w(o,"Os")??"linux";if(c!=="linux")throw new p("UNSUPPORTED_ENGINE",`docker-flatten needs an engine that run\
s Linux containers, but this one runs ${c} containers.`,{hint:"Switch Docker Desktop to Linux containers, or use a Linux\
 runner."});let f=d?.startsWith("unix://")?new Ks(d.slice(7),i,t.touch):new Gs(t),l=h=>Sr(i,h)>=0,u=Py(a),m=mO(a);if(m&&
!u.canMapOwners)throw hO();return e.debug(`engine ${w(o,"Version")}, API ${i}, ${u.kind} store, bytes through ${f.name}`),
{docker:t,transport:f,version:w(o,"Version")??"unknown",apiVersion:i,serverApiVersion:s,platform:{os:c,architecture:w(o,
"Arch")??"amd64",variant:void 0},store:u,contentRoots:u.contentRoots(a),diskRoot:yO(a,d)?u.diskRoot(a):void 0,mapsOwners:m||
u.canMapOwners&&pO(a),canMountImages:l(Vs.imageMount),knowsPlatformOption:l(Vs.platformOption),canInspectPlatform:l(Vs.inspectPlatform),
plainRuntime:gy(a),mayAddMounts:h=>Qf(a,h),takesZstd:u.takesZstd||l(Vs.zstdLayers)}}async function cO(t){let e=await t.try(
["version","--format","{{json .}}"]),n=_(e.stdout);if(py(n,e.stderr),O(n)&&O(n.Server))return n;let r=e.stderr.trim()||e.
stdout.trim();throw Vc(r)||e.exitCode===0?Xc(r||"the docker command names no server"):/client version .* is too (?:old|new)|not supported by this client/i.
test(r)?new p("ENGINE_TOO_OLD",`docker-flatten needs a docker command and an engine with a common API version, but these\
 have none: ${r}`,{hint:`Update the older of the two. The engine must be ${Vo.name} or newer.`}):te(["version"],e)}async function fO(t){
let e=await t.try(["info","--format","{{json .}}"]),n=_(e.stdout);if(O(n)&&w(n,"Driver")!==void 0)return n;let r=b(n,"Se\
rverErrors"),o=z(r)&&r.length>0?r.join("; "):e.stderr;throw zt(o.trim()||"it names no storage driver","ENGINE_FAILED","T\
he engine did not say how it stores images")}async function lO(t){let e=await t.try(["context","inspect","--format","{{.\
Endpoints.docker.Host}}"]);return e.exitCode===0?e.stdout.trim():void 0}function uO(t,e,n){if(Sr(t,Vo.api)>=0)return;let r=Sr(
e,Vo.api)<0?`this engine is ${n} (API ${e})`:`this docker command speaks API ${t}`;throw new p("ENGINE_TOO_OLD",`docker-\
flatten needs ${Vo.name} (API ${Vo.api}) or newer, but ${r}.`,{hint:"Update Docker. If DOCKER_API_VERSION is set, it mus\
t not be lower either."})}function Sr(t,e){let[n=0,r=0]=t.split(".").map(Number),[o=0,i=0]=e.split(".").map(Number);return n-
o||r-i}function mO(t){let e=t.SecurityOptions;return z(e)&&e.some(n=>/^name=userns\b/.test(n))}function pO(t){return/\/[0-9]{3,}\.[0-9]{3,}$/.
test(w(t,"DockerRootDir")??"")}function hO(){return new p("UNSUPPORTED_ENGINE","docker-flatten needs to read files exact\
ly as the image has them, but an engine with both userns-remap and the containerd image store shows them without setuid \
bits, capabilities and hard links.",{hint:`Turn one of the two off in the engine's daemon.json: "features": {"containerd\
-snapshotter": false}, or "userns-remap".`})}function yO(t,e){return e?.startsWith("unix://")===!0&&w(t,"Name")===aO()&&
w(t,"KernelVersion")===dO()}import{lstat as gO,readdir as wO,rm as bO}from"node:fs/promises";import{join as kO}from"node:path";async function Xs(t,e){for(let n of t)await EO(n,xt,r=>e.debug(r))}async function EO(t,e,n){let r=await wO(t).catch(()=>[]);
for(let o of r){let i=ut(o);if(i===void 0||!e(i))continue;let s=kO(t,o);try{let{uid:a}=await gO(s);a===(process.getuid?.()??
a)&&await bO(s,{recursive:!0,force:!0})}catch(a){if(he(a)==="ENOENT")continue;n(`Could not remove the temporary file ${s}\
: ${E(a)}`)}}}async function el(t,e){let n=a=>a!==void 0&&e(a),r=["--no-trunc","--filter",`label=${Ht}`],[o,i,s]=await Promise.all([t.
run(["ps","--all",...r,"--format","{{.ID}} {{.Names}}"]),t.run(["images","--quiet",...r,"--filter","dangling=true"]),t.run(
["images","--filter",`reference=${Mt}`,"--format","{{.Repository}}:{{.Tag}}"])]);return{containers:tl(o).filter(({name:a})=>n(
ut(a))),pendingNames:Xo(s).filter(a=>n(Wc(a))),imports:await SO(t,Xo(i),n)}}async function SO(t,e,n){if(e.length===0)return[];
let r=_((await t.try(["image","inspect",...new Set(e)])).stdout);return(Array.isArray(r)?r:[]).filter(o=>{let i=b(o,"Con\
fig","Labels"),s=w(i,Ht);return O(i)&&Object.keys(i).length===1&&n(s===void 0?void 0:Wc(`${Mt}:${s}`))&&Iy(b(o,"RepoTags"))&&
Iy(b(o,"RepoDigests"))&&w(o,"Comment")==="Imported from -"}).map(o=>w(o,"Id")).filter(o=>o!==void 0)}function Iy(t){return t==
null||Array.isArray(t)&&t.length===0}function tl(t){return Xo(t).map(e=>e.split(" ")).map(([e="",n=""])=>({id:e,name:n.split(
",")[0]??""}))}function Oy(t){let e=[],n=(r,o)=>r>0&&e.push(`${r} ${o}${r===1?"":"s"}`);return n(t.containers.length,"co\
ntainer"),n(t.pendingNames.length+t.imports.length,"image"),e.join(" and ")}function nl(t){return t.containers.length+t.
pendingNames.length+t.imports.length}function Xo(t){return t.split(`
`).filter(e=>e!=="")}var xO=3,PO=300,Ty=10;async function an(t,e,n){let r=Math.min(e||Ty,Ty),o=new Ze(void 0,r);try{return await n(t.withWatchdog(
o,0))}finally{o.release()}}var ol=new Set;function xr(t){ol.add(t)}function qs(t){return ol.has(t)}async function Tt(t,e,n){
ol.delete(e);let r=(o,i)=>n.warning(`Could not remove everything that the run created: ${o}
A later run removes the rest, or you can: ${i.join("; ")}`);for(let o=0;o<xO;o++){o>0&&await new Promise(s=>setTimeout(s,
PO));let i;try{i=await el(t,s=>s===e)}catch(s){r(il(s),[`docker ps --all --filter name=${re(e)}`,`docker images ${Mt}`]);
return}if(nl(i)===0&&o>0||(await Cy(t,i,r)).isOver)return}}async function Ay(t,e,n,r){await Xs(e,n);let o=i=>n.debug(`co\
uld not remove leftovers of a killed run, so a later run will try again: ${i}`);try{let i=await el(t,xt),s=i.containers.
filter(({name:d})=>r===void 0||zi(d)!==r),a={...i,containers:s};if(nl(a)===0)return;n.info(`Cleaning up after an interru\
pted run: ${Oy(a)}`),await Cy(t,a,o)}catch(i){o(il(i),[])}}async function Ry(t,e){let n=await t.run(["ps","--all","--no-\
trunc","--filter",`label=${Ht}`,"--filter",`name=${e}`,"--format","{{.ID}} {{.Names}}"]),r=tl(n).filter(({name:o})=>zi(o)===
e&&xt(ut(o)??""));r.length!==0&&(await Qs(t,e),await $y(t,Ly,r.map(({id:o})=>o)))}async function Pr(t,e,n){if(e.length===
0)return{exitCode:0,stdout:"",stderr:""};try{return await an(t,n,r=>r.try(["rmi",...e]))}catch(r){if(ip(r))return;throw r}}
var Ly=["rm","--force","--volumes"],vy=["rmi"];async function Cy(t,e,n){let r=[],o=[...e.containers.map(({id:i,name:s})=>{
let a=zi(s);return{work:async()=>{a!==void 0&&await Qs(t,a),r.push(i)},byHand:a&&`docker unpause ${Zs(a)}`}}),rl(t,Ly,r,
e.containers.map(({id:i})=>i)),rl(t,vy,e.pendingNames),rl(t,vy,e.imports)];for(let[i,{work:s}]of o.entries())try{await s()}catch(a){
let d=a instanceof p&&BO.includes(a.code),c=d?o.slice(i):o.slice(i,i+1);if(n(il(a),c.map(({byHand:f})=>f).filter(f=>f!==
void 0)),d)return{isOver:d}}return{isOver:!1}}function rl(t,e,n,r=n){let o=["docker",...e,...r.map(Zs)].join(" ");return{
work:()=>$y(t,e,n),byHand:r.length===0?void 0:o}}function Zs(t){return t.replace(/^(?:sha256:)?([0-9a-f]{12})[0-9a-f]{52}$/,
"$1")}var BO=["TIMEOUT","CANCELLED","NO_ENGINE"];function il(t){return t instanceof p&&(t.code==="TIMEOUT"||t.code==="CA\
NCELLED")?"the engine did not answer in time.":E(t)}async function Qs(t,e){let n=await t.try(["unpause",e]);if(n.exitCode!==
0&&!/no such container|is not (?:paused|running)/i.test(n.stderr))throw te(["unpause",e],n)}async function $y(t,e,n){if(n.
length===0)return;let r=await t.try([...e,...n]),i=Xo(r.stderr).filter(s=>!/no such|not found|already in progress/i.test(
s)).join(`
`);if(r.exitCode!==0&&i.trim()!=="")throw te(e,{...r,stderr:i})}var IO=5,OO=2e3,ea=class{#e;#t;#n;#r=new AbortController;#o=Promise.resolve();constructor(e,n,r){this.#e=e,this.#t=n,this.#n=
r}start(e){if(this.#e===void 0){this.#o=Xs(this.#t,this.#n);return}let n=new Ze(this.#r.signal,IO),r=this.#e.withWatchdog(
n,0);this.#o=Ay(r,this.#t,this.#n,e).finally(()=>n.release())}async settle(){let e,n=new Promise(r=>{e=setTimeout(r,OO)});
await Promise.race([this.#o,n]),clearTimeout(e)}async end(){this.#r.abort(),await this.#o}};async function Ny(t,e,n){let{log:r,signal:o}=t,i=[];for(let s of e){let a=nr(s),d=await H(r,{title:"Push"},t.docker.stream(
["push",a],l=>r.debug(l.trimEnd()),o,!0)),c=l=>{let u=e.slice(0,i.length).map(m=>m.text);return TO(a,u,l,n)};if(d.exitCode!==
0)throw c(d.stderr.trim());let f=/\bdigest: (sha256:[0-9a-f]{64})/.exec(d.stdout)?.[1];if(f===void 0)throw c(`no digest \
in ${JSON.stringify(d.stdout.slice(-300))}`);r.info(`Pushed ${a}@${f}`),i.push({name:a,digest:f})}return i}function TO(t,e,n,r){
let o=e.length===0?"Nothing was pushed":`Already pushed: ${e.join(", ")}`;return new p("PUSH_FAILED",`Pushing ${t} faile\
d${Fy.test(n)?` because the layer is too large for the registry or a proxy in front of it (${_y(r)})`:""}: ${n.slice(-2e3)}\
. ${o}. In the engine, no tag was moved.`,{hint:AO(n,r)})}var Fy=/\bhttp 413\b|status\D{0,20}\b413\b|(?:request entity|payload|content) too large|size[ _]invalid|blob too large/i,
vO=/broken pipe|connection reset/i;function _y({newBytes:t,newPackedBytes:e}){return e===void 0?`${x(t)} unpacked, which\
 the engine compresses while pushing`:`${x(e)} packed`}function AO(t,e){let{newPackedBytes:n}=e,r=`${n===void 0?"":`comp\
ress it better (${S("compression","zstd")}), `}drop what is not needed (${S("clean")}, ${S("exclude")})`;return Fy.test(
t)?`A flat image is one layer and therefore one upload: ${r}, raise the limit (nginx: client_max_body_size), or bypass t\
he proxy.`:/denied|unauthorized|authentication required|no basic auth/i.test(t)?"Log in to the registry in an earlier st\
ep (docker/login-action) with an account that may push there.":vO.test(t)?`Check whether the registry is reachable, and \
push again. If this happens every time, a proxy may limit the size of uploads, and the layer has ${_y(e)}: ${r}, or rais\
e the limit.`:"Check whether the registry is reachable, and push again."}var RO=/no such (?:image|container|object)|not found|does not (?:exist|provide|match)|no match for platform|unable to find image/i;
function qo(t){return RO.test(t)}async function ee({docker:t},e,n){let r=["image","inspect"],o=await t.try([...r,...yt(n),
e]);if(o.exitCode!==0&&!qo(o.stderr))throw te(r,o);return Dy(o)}async function Me({docker:t},e,n=[]){let r=["inspect","-\
-type","container",...n,e],o=await t.try(r),i=Dy(o);if(i===void 0)throw te(r,o);return i}function Dy({exitCode:t,stdout:e}){
if(t!==0)return;let n=_(e),r=Array.isArray(n)?n[0]:void 0;return O(r)?r:void 0}function ta(t){return["Architecture","Os"].some(e=>(w(t,e)??"")!=="")||(w(t,"RootFS","Type")??"")!==""||vt(t).length>0}function vt(t){
let e=b(t,"RootFS","Layers");return z(e)?e:[]}function na(t){let e=t.RepoTags;return z(e)?e:[]}function Qe(t){let e=n=>w(
t,n)??w(t,n.toLowerCase())??void 0;return{os:e("Os")??"linux",architecture:e("Architecture")??"",variant:e("Variant")}}function Zo(t){
let e=w(t,"Descriptor","mediaType");return e===void 0?void 0:tr(e)}var LO=10;async function My(t,e,n){let{log:r}=t;if(e.id===n)return r.notice("The source image was kept: it is also the r\
esult.");if(!e.isDefaultPlatform)return r.notice(`The source image was kept: its name also refers to images for other pl\
atforms than ${T(e.platform)}.`);let o=await ee(t,e.id);if(o===void 0)return r.debug("the source is gone already");let i=na(
o),s=i.filter(f=>!CO(e,f));if(s.length>0)return r.notice(`The source image was kept: it has other tags (${s.join(", ")})\
.`);let a=await t.docker.run(["ps","--all","--filter",`ancestor=${e.id}`,"--format","{{.Names}}"]);if(a!=="")return r.notice(
`The source image was kept: containers use it (${a.split(`
`).join(", ")}).`);let d=i.find(f=>!f.includes("@"))??i[0]??e.id,c=await Pr(t.docker,[d],LO);c===void 0?r.notice(`The en\
gine is taking long to remove the source image, and may still finish. If the image remains, remove it with "docker rmi ${d}\
".`):c.exitCode===0?r.info(`Removed the source image ${d}`):/conflict/i.test(c.stderr)?r.notice(`The source image was ke\
pt because the engine refused to remove it: ${c.stderr.trim()}`):/no such image|not ?found/i.test(c.stderr)?r.debug(`the\
 source is gone already: ${c.stderr.trim()}`):r.warning(`Could not remove the source image: ${te(["rmi",d],c).message}`)}
function CO({image:t},e){if(t===void 0)return!1;let{domain:n,path:r,digest:o}=oe(e,"image");return o!==void 0?Yt(t.text)||
t.domain===n&&t.path===r:t.digest===void 0&&ce(oe(e,"image"))===ce(t)}import{setTimeout as $O}from"node:timers/promises";var NO=10,FO=100,ra=class{#e;#t=[];#n;constructor(e){this.#e=e}async move(e,n,r){this.#n=r===n?void 0:r;let o=this.#e.map(
s=>s.text),i=await Promise.all(o.map(s=>sl(e,s)));for(let[s,a]of o.entries())this.#t.push({name:a,from:i[s],to:n}),await Hy(
e,r,a);await Promise.all(o.map(s=>_O(e,s,n)))}async undo(e,n){let[r]=this.#t;r!==void 0&&this.#n!==void 0&&await e.try([
"tag",r.to,this.#n]).catch(()=>{});for(let{name:o,from:i,to:s}of this.#t.splice(0).reverse())try{if(i===s||await sl(e,o)!==
s)continue;i===void 0?await e.run(["rmi",o]):await Hy(e,i,o)}catch(a){let d=i===void 0?"did not exist":`referred to ${i}`;
n.warning(`The tag ${o}, which ${d} before, could not be restored: ${E(a)}`)}}};async function Hy(t,e,n){let r=["tag",e,
n];for(let o=1;;o++){let i=await t.try(r);if(i.exitCode===0)return;if(o===NO||!/already ?exists/i.test(i.stderr))throw te(
r,i);await $O(Math.random()*o*FO)}}async function _O(t,e,n){let r=()=>sl(t,e).catch(()=>n);if(await r()===n)return;let o=await r();
if(o!==n)throw new p("CHECK_FAILED",`The engine reported that ${e} was tagged, but the tag refers to ${o??"no image"} in\
stead of ${n}.`,{hint:q})}async function sl(t,e){let n=["image","inspect","--format","{{.Id}}",e],r=await t.try(n),o=r.stdout.
trim();if(r.exitCode===0&&o.startsWith("sha256:"))return o;if(!/no such image/i.test(r.stderr))throw te(n,r)}import{createWriteStream as fT}from"node:fs";import{link as lT,lstat as uT,open as Vy,rename as mT,rm as ua,stat as pT}from"node:fs/promises";
import{basename as Xy,dirname as ml,join as hT}from"node:path";import{pipeline as yT}from"node:stream/promises";import{createHash as DO}from"node:crypto";import{Transform as MO}from"node:stream";var oa=class{#e=0;get isReached(){return this.#e>=2}takes(e,n,r){let o=To(e);if(this.isReached){if(!o)throw it(n,"bytes \
follow the end of the archive");return!0}if(o){if(this.#e++,r)throw it(n,"the archive ends after an extension header tha\
t no entry follows");return!0}if(this.#e===1)throw it(n,"there is a single zero block between two entries");return!1}};var ia=class{#e;#t=0;get isEmpty(){return this.#t===0}get rest(){return this.#e?.subarray(0,this.#t)??Buffer.alloc(0)}take(e){
this.#e??=Buffer.alloc(v);let n=Math.min(v-this.#t,e.length);return e.copy(this.#e,this.#t,0,n),this.#t+=n,n}release(){if(this.#t<
v)return;let e=this.#e;return this.#e=void 0,this.#t=0,e}};var dn={blocks:[],keepsData:!1},Br={blocks:void 0,keepsData:!0},et=class{#e;#t;#n=0;#r=new ia;#o=0;#i=0;#s=!0;#a=new sr;#d=!1;#c=new oa;#f=!1;#l=Buffer.
alloc(0);#u=[];#m=0;constructor(e,n={}){this.#e=e,this.#t=n}get offsetBytes(){return this.#n}get hasEnded(){return this.#c.
isReached}get isBetweenEntries(){return this.#o===0&&!this.#d&&this.#r.isEmpty&&this.#a.isEmpty&&!this.#a.isReading}get openEntry(){
return this.#o>0?this.#l:void 0}checkRest(){let{rest:e}=this.#r;if(e.some(n=>n!==0))throw it(this.#n-e.length,"bytes fol\
low the end of the archive")}consume(e){let n=0,r=0,o=i=>{if(i===r)return;let s=r===0&&i===e.length?e:e.subarray(r,i);this.#e.
emit(s,this.#n+r)};for(;n<e.length;)if(this.#o>0&&!this.#d){let i=Math.min(this.#o,e.length-n);this.#s||(o(n),r=n+i),(this.#e.
data!==void 0||this.#e.end!==void 0)&&this.#E(e,n,i),this.#o-=i,n+=i}else if(this.#a.isReading)o(n),n+=this.#a.take(e.subarray(
n),this.#n),r=n;else if(this.#c.isReached&&this.#t.ignoresTrailer===!0)o(n),n=e.length,r=n;else if(this.#r.isEmpty&&e.length-
n>=v){let i=this.#g(e.subarray(n,n+v),this.#n+n);i!==void 0&&(o(n),this.#h(i),r=n+v),n+=v}else o(n),n+=this.#p(e.subarray(
n),n),r=n;o(e.length),this.#n+=e.length}#p(e,n){let r=this.#r.take(e),o=this.#r.release();if(o!==void 0){let i=this.#n+n+
r-v,s=this.#g(o,i);s===void 0?this.#e.emit(o,i):this.#h(s)}return r}#h(e){for(let n of e)n.length>0&&this.#e.emit(n,this.#y(
n))}#y(e){let n=this.#m;for(let r of this.#u){if(r===e)return n;n+=r.length}}#g(e,n){if(this.#d)return this.#d=(e[504]??
0)!==0,this.#e.mapBlock?.(e),!this.#d&&this.#o===0&&this.#e.end?.(),this.#s?void 0:[];if(this.#c.takes(e,n,!this.#a.isEmpty))
return[];let r=ve(e,n),{typeFlag:o}=r;return o===Te.paxGlobal?this.#w(r,n):(this.#a.isEmpty&&(this.#m=n),Qt(o)?(this.#a.
begin(r,e,n),[]):this.#k(r,e,n))}#w(e,n){if(!this.#a.isEmpty)throw it(n,"there is a global header between an extension h\
eader and its entry");this.#f=!0;let r=this.#t.dropsGlobals!==!0;return this.#b(e.sizeBytes,r),r?void 0:[]}#k(e,n,r){let{
blocks:o,extension:i}=this.#a.release(),s=en(e,i),a=e.hasOldType&&s.at(-1)===47,d=Es(e,i,r),c=Xi(e.typeFlag)&&!a?d:0,{typeFlag:f}=e,
l={name:s,typeFlag:f,sizeBytes:c,header:n,extensions:o};this.#u=[...o,n];let u=this.#e.begin(l,i,this.#m);return this.#f=
!1,this.#l=s,this.#b(c,u.keepsData),this.#d=e.gnuIsExtended,c===0&&!this.#d&&this.#e.end?.(),u.blocks!==void 0?u.blocks:
o.length===0?void 0:this.#u}#b(e,n){this.#o=se(e),this.#i=this.#o-e,this.#s=n}#E(e,n,r){if(this.#f)return;let o=Math.min(
r,this.#o-this.#i);o>0&&this.#e.data?.(e.subarray(n,n+o)),this.#o===r&&this.#e.end?.()}};var HO=16*1024*1024,UO=1024*1024,j=class extends MO{counts={entries:0,dataBytes:0};#e=DO("sha256");#t=0;#n;#r;#o;#i;#s;constructor(e,n,r={}){
let i=r.isPart===!0||r.spans!==void 0?UO:HO;super({readableHighWaterMark:i,writableHighWaterMark:i}),this.#n=e,this.#r=n,
this.#o=r,this.#i=new et({begin:s=>this.#l(s),emit:(s,a)=>this.#c(s,a),mapBlock:n&&(s=>n.mapBlock?.(s)),data:n&&(s=>n.data(
s)),end:n&&(()=>n.end())})}digest(){return`sha256:${this.#e.digest("hex")}`}get bytesWritten(){return this.#t}get bytesRead(){
return this.#i.offsetBytes}_transform(e,n,r){try{this.#i.consume(e),r()}catch(o){r(o)}}_flush(e){try{if(!this.#i.hasEnded)
throw this.#d();this.#i.checkRest()}catch(n){e(n);return}this.#a().then(()=>e(),n=>e(n))}_read(e){this.#s?.(),super._read(
e)}async#a(){this.#o.appendix!==void 0&&this.once("close",()=>this.#s?.());for await(let e of this.#o.appendix?.()??[]){
if(this.destroyed)return;this.#c(e),!(this.readableLength<this.readableHighWaterMark)&&(await new Promise(n=>{this.#s=n}),
this.#s=void 0)}this.#o.isPart!==!0&&!this.destroyed&&this.#c(Wt)}#d(){let{openEntry:e,offsetBytes:n}=this.#i,r=e===void 0?
"":` within ${A(e)}`;return new p("TAR_TRUNCATED",`The tar stream ended after ${n} bytes and ${this.counts.entries} entr\
ies without its end-of-archive blocks: something was cut off${r}.`,{hint:"Nothing was tagged. Check whether the engine r\
estarted or ran out of disk space, then run again."})}#c(e,n){this.#o.onlyObserves!==!0&&(this.#e.update(e),this.#t+=e.length,
this.#f(e.length,n),this.push(e))}#f(e,n){let{spans:r}=this.#o;if(r!==void 0)if(n===void 0)r.output.add(e,void 0);else for(let o of r.
input.take(n,e))r.output.add(o.bytes,o.origin)}#l(e){let n=this.#n(e),r=typeof n=="string"?void 0:n;for(let d of r?.before??
[])this.#r?.begin(d,"keep"),this.#r?.end();if(this.#r?.begin(e,n),n==="drop")return dn;if(this.counts.entries++,r?.data===
void 0&&(this.counts.dataBytes+=e.sizeBytes),r===void 0)return Br;let{head:o,data:i,before:s=[]}=r;return this.counts.entries+=
s.length,{blocks:[...s,o].flatMap(d=>[...d.extensions,d.header]).concat(i===void 0?[]:[i]),keepsData:i===void 0}}};var sa={name:void 0,path:""};function R(t){if(t===sa.name)return sa.path;let e=0;t[0]===47?e=1:t[0]===46&&t[1]===47&&(e=
2);let n=t.length>e&&t.at(-1)===47?t.length-1:t.length;return sa={name:t,path:t.toString("latin1",e,n)},sa.path}function cn(t,e){
return t.length>e.length&&t.charCodeAt(e.length)===47&&t.startsWith(e)}function G(t){return Buffer.from(t,"latin1")}var Uy=["manifest.json","index.json"],zO=4*1024*1024,aa=class{#e=new Set;#t=[];#n=!1;#r=0;get hasImage(){return Uy.some(
e=>this.#e.has(e))}begin(e){let n=R(e.name);this.#e.add(n),this.#n=n===Uy[0]}data(e){!this.#n||this.#r>zO||(this.#r+=e.length,
this.#t.push(Buffer.from(e)))}end(){this.#n=!1}missing(){let e=_(Buffer.concat(this.#t).toString("utf8"));return(Array.isArray(
e)?e:[]).flatMap(r=>{let o=b(r,"Layers");return[w(r,"Config")??"",...z(o)?o:[]]}).filter(r=>r!==""&&!this.#e.has(R(Buffer.
from(r))))}};async function*da(t){let e=new al(t);try{for(;;){let n=await e.next();if(n===void 0)return;typeof n=="object"&&"name"in n&&
(yield n)}}finally{t.destroy()}}var al=class{#e;#t;#n=[];#r=0;constructor(e){this.#e=e.iterator({destroyOnReturn:!1}),this.#t=
new et({begin:({name:n,sizeBytes:r})=>(this.#n.push({name:n.toString("utf8"),sizeBytes:r,bytes:this.#o()}),dn),emit:()=>{},
data:n=>this.#n.push(n),end:()=>this.#n.push("end")})}async next(){for(;this.#r===this.#n.length;){this.#n.length=0,this.#r=
0;let{done:e,value:n}=await this.#e.next();if(e!==!0)this.#t.consume(n);else{if(this.#t.isBetweenEntries)return;throw JO(
this.#t.offsetBytes)}}return this.#n[this.#r++]}async*#o(){for(;;){let e=await this.next();if(!Buffer.isBuffer(e))return;
yield e}}};function JO(t){return new p("TAR_TRUNCATED",`The archive ended after ${t} bytes, within an entry.`,{hint:"Run\
 again. If it happens again, check the disk of what sent it."})}import{randomBytes as WO}from"node:crypto";import{posix as zy}from"node:path";async function Y(t,e){let{runId:n}=t,{source:r}=e,o=["create","--name",e.name??Qm(n),"--label",Ui(n),"--network",e.network??
"none",...e.asConfigured===!0?[]:["--no-healthcheck"],"--restart","no","--pull","never",...r.isIndex?yt(r.platform):[],...e.
asUsed===!0||e.asConfigured===!0?[]:jO,...e.asUsed===!0?[]:KO(r),...e.options??[],r.id,...e.command??["docker-flatten"]],
i=await t.docker.try(o),s=i.stdout.trim().split(`
`).at(-1)??"";if(i.exitCode!==0)throw GO(r,o,i);if(!/^[0-9a-f]{12,64}$/.test(s))throw new p("ENGINE_FAILED",`"docker cre\
ate" returned ${JSON.stringify(s)} instead of an ID.`,{hint:q});return s}function GO(t,e,n){let r=te(e,n),o=t.volumes.find(
i=>zy.normalize(`${i}/`)==="/");return o===void 0||!/destination can't be '\/'/i.test(n.stderr)?r:new p("UNSUPPORTED_IMA\
GE",`docker-flatten needs a container of ${t.reference}, but cannot create one: the image declares its root as a volume \
(${JSON.stringify(o)}).`,{hint:'No engine starts such an image. Build it again without "VOLUME /".',cause:r})}var jO=["-\
-workdir","/"];function KO(t){return YO(t).flatMap(e=>["--mount",tt({type:"tmpfs",dst:e})])}function YO({volumes:t}){let e=t.
filter(n=>n.startsWith("/"));return[...new Set(e.map(n=>zy.resolve(n)))]}function je(){return`/docker-flatten-${WO(8).toString(
"hex")}`}function tt(t){return Object.entries(t).map(([e,n])=>{let r=n===""?e:`${e}=${n}`;return/[",\n\r]/.test(r)?`"${r.
replaceAll('"','""')}"`:r}).join(",")}async function V(t,e){let n=await t.docker.try(["rm","--force","--volumes",e]);if(n.
exitCode!==0&&!/no such container/i.test(n.stderr))throw te(["rm",e],n)}var ie=class extends Error{},VO=/bind source path does not exist|mounts denied|not shared from|not permitted|permission denied|authorization denied by plugin/i;
function cl(t){return t instanceof p&&t.code==="DOCKER_FAILED"&&VO.test(t.message)}var XO=16*1024*1024;async function fl(t,e,n){
let r=je(),o=tt({type:"bind",src:n,dst:r,readonly:""}),s=await Y(t,{source:e,options:["--mount",o]}).catch(a=>{throw cl(
a)?new ie(E(a),{cause:a}):a});return{open:(a,d)=>{let c=`${r}/${a.slice(7)}`;return t.transport.readArchive(s,c,d).catch(
f=>{throw Ge(f,c)?new ie(E(f),{cause:f}):f})},close:()=>V(t,s)}}async function Jy(t,e,n,r){let o=await fl(t,e,n),i=async(s,a)=>{
let d=await o.open(s,t.signal);await ll(d,s,c=>a(c))};try{return await r({stream:i,text:ul(i)})}finally{await o.close()}}
async function ll(t,e,n){try{for await(let{name:r,bytes:o}of da(t))await n(o,r).catch(i=>{throw i instanceof p?new ca(i):
i})}catch(r){throw r instanceof ca?r.cause:r instanceof p&&!r.code.startsWith("TAR_")?r:dl(e,`cannot be read (${E(r)})`)}finally{
t.destroy()}}var ca=class extends Error{cause;constructor(e){super(e.message),this.cause=e}};function ul(t){return(e,n)=>qO(
e,n,t)}async function qO(t,e,n){let r=[],o=0;await n(t,async d=>{for await(let c of d){if(o+=c.length,o>XO)throw dl(t,"i\
s too long for a config");r.push(c)}},e);let s=Buffer.concat(r),a=W(s);if(a!==t)throw dl(t,`has the digest ${a}`);return s.
toString("utf8")}function dl(t,e){return new p("ENGINE_FAILED",`The engine's blob ${t} ${e}: it was damaged on disk or i\
n transit.`,{hint:"Run again. If it happens again, pull or build the image again."})}async function*Ir(t,e,n){let r=await e(t.digest,t.sizeBytes),o=[],i=new Set([t.digest]),s=!1,a="",{digest:d}=t;for(;;){let c=r===
void 0?void 0:vp(r),f=r===void 0||c!==void 0?void 0:Tp(r);if(r!==void 0&&f!==void 0){let u=await Wy(e(f.config.digest,f.
config.sizeBytes)),h={mediaType:ZO(r)??a,digest:d,sizeBytes:Buffer.byteLength(r)};u!==void 0&&(yield{descriptor:h,manifest:f,
configText:u,isInIndex:s})}o=[...QO(c??[],n),...o];let l=o.shift();for(;l!==void 0&&i.has(l.digest);)l=o.shift();if(l===
void 0)return;i.add(l.digest),s=!0,{digest:d,mediaType:a}=l,r=await Wy(e(l.digest,l.sizeBytes))}}function ZO(t){return w(
_(t),"mediaType")}function QO(t,e){let n=({platform:r})=>r===void 0?1:K(r,e)?0:2;return t.toSorted((r,o)=>n(r)-n(o))}async function Wy(t){
return t.catch(e=>{if(!(e instanceof ie))throw e})}var eT=3;async function Gy(t,e){let{signal:n}=t,r=async(o,i,s)=>{let a=s??await oT(t,o),d=Zm(t.runId),c=$p({digest:o,sizeBytes:a},
t.platform,d),f=!1;try{await t.transport.loadImage(c,void 0,n).catch(l=>{throw jy(l)?new ie(E(l),{cause:l}):l}),f=!0,await tT(
t,d,o,i)}finally{await rT(t,d,f)}};return e({stream:r,text:ul(r)})}async function tT(t,e,n,r){let{signal:o}=t,i=!1;try{let s=await t.
transport.saveImage(e,o);await ll(s,n,async(a,d)=>{d.endsWith(`/${n.slice(7)}`)&&(i=!0,await r(a))})}catch(s){throw!i&&jy(
s)&&nT.test(E(s))?new ie(E(s),{cause:s}):s}if(!i)throw new ie(`the store has no blob ${n}`)}var nT=/not found|no such|does not exist/i;
async function rT(t,e,n){if(qs(t.runId))return;let r=await Pr(t.docker,[e],eT).catch(()=>{});(r===void 0||n&&r.exitCode!==
0)&&xr(t.runId)}async function oT(t,e){let n=b(await ee(t,e),"Descriptor"),r=b(n,"size");if(b(n,"digest")===e&&typeof r==
"number")return r;throw new ie(`the engine does not tell the size of ${e}`)}function jy(t){return t instanceof p&&(t.code===
"ENGINE_FAILED"||t.code==="DOCKER_FAILED")}function Or(t,e){let n=t.contentRoots.map(o=>({place:`below ${o} of the engine's machine`,open:i=>Jy(t,e,o,i),openDirectory:()=>fl(
t,e,o)}));if(!t.store.keepsPacked)return n;let r=o=>Gy(t,o);return[...n,{place:"in a save",open:r}]}var iT=["Hostname","Domainname","AttachStdin","AttachStdout","AttachStderr","Tty","OpenStdin","StdinOnce","Image","StopT\
imeout"];function sT(t,e){let{apiVersion:n,serverApiVersion:r}=t,{showsLegacyFields:o}=t.store,i=a=>Sr(r,a)>=0,s=a=>{let d=b(
e.inspect,"Config",a);return O(d)&&Object.keys(d).length>0};return[...o&&!i("1.50")?[]:iT,...o?[]:["docker_version"],...o&&
Sr(n,"1.45")<0?[]:["container","container_config"],...!i("1.44")&&s("Healthcheck")?["StartInterval of the health check"]:
[],...i("1.52")&&s("ExposedPorts")?["ExposedPorts as they were written"]:[],"os.features","fields that Docker does not k\
now"]}function Ky(t,e){return`Docker ${t.version} does not let the image's config be read here, so it is taken from an i\
nspect. What that does not show is not in the result, and its ID differs from that of a run where the config can be read\
: ${sT(t,e).join(", ")}.`}function fa({packedLayers:t}){return t?.reduce((e,{sizeBytes:n})=>e+n,0)}async function la(t,e){let{log:n}=t;for(let r of Or(
t,e)){let o=await aT(t,e,r).catch(i=>{if(!(i instanceof ie))throw i;n.debug(`no config blob ${r.place}: ${E(i)}`)});if(o!==
void 0)return o}return n.debug("the config is taken from an inspect"),{json:Op(e.inspect),digest:void 0,manifest:void 0,
packedLayers:void 0,annotations:{},openBlobs:void 0,missing:Ky(t,e)}}async function aT(t,e,{open:n,openDirectory:r}){let o=await n(
async i=>t.store.idIsConfigDigest?Yy(e,e.id,await i.text(e.id),void 0):await dT(e,i.text));return o&&{...o,openBlobs:n,openDirectory:r}}
async function dT(t,e){let n=Ir({digest:t.id},e,t.platform);for await(let{descriptor:r,manifest:o,configText:i}of n){let s=Yy(
t,o.config.digest,i,o);if(s!==void 0)return{...s,manifest:r}}}function Yy(t,e,n,r){let o=cT(e,n);if(o===void 0)return;let i=JSON.
stringify(No(o))===JSON.stringify(t.diffIds),s=(o.architecture??"")===t.platform.architecture&&(o.variant||void 0)===t.platform.
variant;if(!i||!s)return;let{layers:a,annotations:d={}}=r??{};return{json:o,digest:e,packedLayers:a,annotations:d,...{manifest:void 0,
openBlobs:void 0,missing:void 0}}}function cT(t,e){try{return rs(e)}catch(n){if(n instanceof SyntaxError)return;throw new p(
"UNSUPPORTED_IMAGE",`Cannot read the image's config ${t}: ${E(n)}.`,{hint:"Do not trust this image: no builder writes su\
ch a config.",cause:n})}}async function qy(t){let e=(r,o)=>new p("BAD_INPUT",`The ${I("backup")} must be the path of a new file, but ${JSON.stringify(
t)} ${r}.`,{hint:o});if(!(await pT(ml(t)).catch(()=>{}))?.isDirectory())throw e("is not in an existing directory","Creat\
e the directory in an earlier step, or name another one.");if(Xy(t)===""||t.endsWith("/"))throw e("is a directory","Name\
 a file.");if(await xT(t))throw e("already exists","It may be the only copy of an earlier source image: move it away, or\
 name another file.")}var gT={flags:"wx",mode:384};async function Zy(t,e,n,r={createWriteStream:fT,link:lT,rename:mT}){let{
log:o,signal:i}=t,s=hT(ml(n),`${re(t.runId)}${Xy(n).slice(0,80)}.partial`),a=bT(t,e);try{let d=ST(e);d===void 0&&o.notice(
"The source has no tag, so the backup has none either: loading it returns an image ID.");let c=l=>{let u={name:d??e.id,platform:l};
return wT(t,u,()=>r.createWriteStream(s,gT),nn(a))},f=await c().catch(async l=>{if(!kT(t,e,l))throw l;return o.debug(`sa\
ving the platform alone: ${E(l)}`),await ua(s,{force:!0}),c(e.platform)});await H(o,{title:"Flush"},PT(s)),await BT(s,n,
r),o.info(`Saved ${x(f)} to ${n}`)}catch(d){throw await ua(s,{force:!0}).catch(()=>{}),i.aborted?d:IT(d,n)}finally{await a}}
async function wT(t,{name:e,platform:n},r,o){let{log:i,signal:s}=t,a=new aa,d=new j(()=>"keep",a),c=await t.transport.saveImage(
e,s,n);return await H(i,{title:"Save",doneBytes:()=>d.bytesRead,totalBytes:o,isEstimate:!0},yT(c,d,r(),{signal:s})),ET(a),
d.bytesWritten}async function bT(t,e){if(!t.store.keepsPacked){let n=b(e.inspect,"Size");return typeof n=="number"?n:void 0}
try{return fa(await la(t,e))}catch{return}}function kT(t,e,n){return e.isIndex&&t.knowsPlatformOption&&n instanceof p&&/not found/i.
test(n.message)}function ET(t){if(!t.hasImage)throw new p("BACKUP_FAILED","The engine saved an archive that contains no \
image.",{hint:q});let e=t.missing();if(e.length!==0)throw new p("BACKUP_FAILED",`The archive that the engine saved lacks\
 ${e.length} of its blobs (${e.slice(0,3).join(", ")}): the engine has them only unpacked, from another image with the s\
ame layers.`,{hint:'Remove this image and all images that share its layers ("docker rmi") and pull it again, which fetch\
es all blobs. Or leave the backup out if the registry keeps the image.'})}function ST(t){let{image:e,names:n}=t;return e===
void 0||e.digest!==void 0||t.id.replace("sha256:","").startsWith(e.text.replace("sha256:",""))&&!n.includes(`${e.text}:l\
atest`)?n[0]:e.tag===void 0?`${e.text}:latest`:e.text}async function xT(t){return uT(t).then(()=>!0,()=>!1)}async function PT(t){
let e=await Vy(t,"r+");try{await e.sync()}finally{await e.close()}}async function BT(t,e,n){try{await n.link(t,e)}catch{
await(await Vy(e,"wx",384)).close(),await n.rename(t,e).catch(async r=>{throw await ua(e,{force:!0}),r});return}await ua(
t)}function IT(t,e){if(t instanceof p)return new p(t.code,`The backup failed. Nothing was changed. ${t.message}`,{hint:t.
hint,cause:t});let n=pt(t);return new p(n?"NO_SPACE":"BACKUP_FAILED",n?`The disk of ${ml(e)} filled up while writing the\
 backup. Nothing was changed.`:`Cannot write the backup to ${e} (${he(t)}). Nothing was changed.`,{hint:"Name a writable\
 path on a disk with room for the whole image.",cause:t})}function Qo({manager:t,name:e}){return t==="other"&&e===""}function Qy({kind:t,name:e,platforms:n},r){let o=[],i=[];for(let a of r){
let d=n.find(({platform:c})=>c===a.platform);d===void 0?i.push(a.platform):o.push(OT(d,a))}let s=a=>o.reduce((d,c)=>{let f=c[a];
return d===void 0||f===void 0?void 0:d+f},0);return{kind:t,name:e,oldBytes:s("oldBytes"),newBytes:s("newBytes"),platforms:o,
missing:i}}function OT(t,e){let[n,r]=[t.contents,e.contents],o=n!==void 0&&r!==void 0,i=o?vT(n,r):[],s=o?AT(n,r):[];return{
platform:e.platform,oldBytes:o?n.bytes:void 0,newBytes:o?r.bytes:void 0,oldPackedBytes:t.packedBytes,newPackedBytes:e.newPackedBytes,
...TT(t.layers,e.packedLayers),packages:i.slice(0,100),morePackages:Math.max(0,i.length-100),directories:s.slice(0,100),
moreDirectories:Math.max(0,s.length-100)}}function TT(t,e){if(t===void 0||e===void 0)return{pullBytes:void 0,pulledLayers:void 0};
let n=new Map;for(let{digest:o,diffId:i,packedBytes:s}of e)!t.has(o)&&!t.has(i)&&n.set(o,s);return{pullBytes:[...n.values()].
reduce((o,i)=>o+i,0),pulledLayers:[...n.keys()]}}function vT(t,e){let n=({manager:i,name:s})=>`${i}:${s}`,r=[ma(t.packages,
n,t.morePackages),ma(e.packages,n,e.morePackages)],o=new Map([...t.packages,...e.packages].map(i=>[n(i),i]));return eg(...r).
map(({key:i,...s})=>{let{manager:a,name:d}=o.get(i);return{manager:a,name:d,...s}})}function AT(t,e){let n=({path:s})=>s,
r=eg(ma(t.directories,n,t.moreDirectories),ma(e.directories,n,e.moreDirectories)),o=new Map;for(let{key:s,oldBytes:a,newBytes:d}of r){
let c=s.slice(0,s.lastIndexOf("/")),{most:f,least:l}=o.get(c)??{most:0,least:0},u=d-a;o.set(c,{most:Math.max(f,u),least:Math.
min(l,u)})}let i=({key:s,oldBytes:a,newBytes:d})=>{let c=d-a,{most:f=0,least:l=0}=o.get(s)??{};return c>0?f>=c*.9:l<=c*.9};
return r.filter(s=>!i(s)).map(({key:s,...a})=>({path:s,...a}))}function ma(t,e,n){let r=new Map;for(let i of t)r.set(e(i),
(r.get(e(i))??0)+i.bytes);let o=t.reduce((i,s)=>Math.min(i,s.bytes),1/0);return{sizes:r,absentBytes:n===0||t.length===0?
0:o}}function eg(t,e){let n=[];for(let o of new Set([...t.sizes.keys(),...e.sizes.keys()])){let[i,s]=[t.sizes.get(o),e.sizes.
get(o)],a=i??Math.min(t.absentBytes,s??0),d=s??Math.min(e.absentBytes,i??0);if(a===d)continue;let c=a===0?"added":d===0?
"removed":void 0;n.push({key:o,change:c??(d>a?"grown":"shrunk"),oldBytes:a,newBytes:d})}let r=o=>Math.abs(o.newBytes-o.oldBytes);
return n.sort((o,i)=>r(i)-r(o)||(o.key<i.key?-1:1))}var pl=1024*1024,hl=12,RT=[386,4],LT=[0,21],CT=20,$T=10;function ei({typeFlag:t},{pax:e}){if(t==="S")return"old GNU";if(e.
size===0)return;let[n,r]=["GNU.sparse.major","GNU.sparse.minor"].map(s=>String(e.get(s)??""));if(n==="1"&&r==="0")return"\
data";let o=n==="0"&&(r==="0"||r==="1"),i=n===""&&r===""&&_e(e.get(tg))!==void 0;return o||i?"records":void 0}var tg="GN\
U.sparse.map";function fn(t,e){return new p("TAR_INVALID",`The sparse file ${A(t)} is damaged: ${e}.`,{hint:Dt})}var pa=class{pieces=[];#e;#t;#n;#r=0;#o;#i="";constructor(e,n){
this.#e=e,this.#t=n}addBlock(e,n){let[r,o]=n?RT:LT;for(let i=0;i<o;i++){let s=r+i*2*hl,a=s+hl;if(e[s]===0)return;this.#a(
Zi(e.subarray(s,a))),this.#a(Zi(e.subarray(a,a+hl)))}}addRecords({pax:e}){let n=String(_e(e.get(tg))??""),r=n===""?[]:n.
split(",");for(let o of r)this.#a(jt(o));if(jt(String(e.get("GNU.sparse.numblocks")??""))*2!==r.length)throw fn(this.#e,
"its map has another length than its header says")}addData(e){let n=0;for(;n<e.length&&this.#o!==0;){let r=e.indexOf($T,
n),o=e.subarray(n,r===-1?e.length:r);if(this.#i.length+o.length>CT)throw this.#d();if(this.#i+=o.toString("latin1"),r===
-1)return e.length;this.#s(),n=r+1}return n}get isComplete(){return this.#o===0}#s(){let e=jt(this.#i);if(this.#i="",this.#o===
void 0){if(!Number.isSafeInteger(e))throw this.#d();if(e>pl)throw this.#c();this.#o=2*e;return}this.#a(e),this.#o--}#a(e){
if(!(Number.isSafeInteger(e)&&e>=0))throw this.#d();if(this.#n===void 0){this.#n=e;return}let[n,r]=[this.#n,this.#n+e];if(this.#n=
void 0,n<this.#r||r>this.#t)throw fn(this.#e,"the pieces of its map overlap or exceed its size");if(this.#r=r,this.pieces.
length===pl)throw this.#c();this.pieces.push([n,e])}#d(){return fn(this.#e,"its map has something else than numbers")}#c(){
return new p("TAR_LIMIT",`The sparse file ${A(this.#e)} has more than ${pl} pieces.`,{hint:ye})}};function ng(t){return(v-
t%v)%v}var NT=["GNU.sparse.realsize","GNU.sparse.size"];function Dn(t,{pax:e}){let{name:n}=t;if(t.typeFlag==="S")return rg(n,ze(
t.header,"realSize"));if(e.size===0)return t.sizeBytes;for(let r of NT){let o=_e(e.get(r));if(o!==void 0)return rg(n,jt(
o.toString("latin1")))}return t.sizeBytes}function ln(t){return t.typeFlag==="S"||t.extensions.some(n=>n.includes("GNU.s\
parse."))?Dn(t,ge(t.extensions)):t.sizeBytes}function rg(t,e){if(!(Number.isSafeInteger(e)&&e>=0))throw fn(t,"its real s\
ize is not a number");return e}var FT=Buffer.alloc(0),og="SCHILY.xattr.",_T=4095;function le({extensions:t,header:e},n=ge(t)){let{pax:r}=n,o=e[156]??0,
i=o===0?"0":String.fromCharCode(o),s=(c,f)=>{let l=_e(r.get(c));return l===void 0?ze(e,f):Math.floor(Number(l.toString("\
latin1")))},a=i==="1"||i==="2",d=i==="3"||i==="4";return{typeFlag:i,mode:ze(e,"mode")&_T,uid:s("uid","uid"),gid:s("gid",
"gid"),mtimeSeconds:s("mtime","mtime"),mtimeFraction:HT(r.get("mtime")),link:a?We(e,n):FT,device:d?`${ze(e,"devMajor")},${ze(
e,"devMinor")}`:"",xattrs:r.size===0?DT:MT(r)}}var DT=[];function MT(t){return[...t].filter(([e])=>e.startsWith(og)).map(
([e,n])=>`${e.slice(og.length)}=${n.toString("latin1")}`).sort()}function HT(t){if(t===void 0)return"";let[,e=""]=/\.(\d{1,9})/.
exec(t.toString("latin1"))??[];return e.replace(/0+$/,"")}function un(t,e){return e==="drop"?0:e==="keep"||e.data===void 0?
ln(t):ze(e.head.header,"size")}function At(t,e,n){t!==void 0&&(t.entries+=e,t.bytes+=n)}import{posix as Ug}from"node:path";import{posix as ba}from"node:path";import{posix as ti}from"node:path";var UT=3,zT=1e3,ag=4096,JT=/(?:[^\s'"\\;&|()<>`]|\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*")+|[<>]+&?|[;&|()\n`]/g,
dg=/(?<![\w.~/-])\/+[^\s:=,;"'`()<>|&[\]{}?*$]*/g,WT=/^-[A-Za-z](\/[^\s:=,;"'`()<>|&[\]{}?*$]*)/,GT=/"(\/[^"]*\s[^"]*)"|'(\/[^']*\s[^']*)'|(?:=|^|[:;,])(\/[^:;,"'=]*\s[^:;,"'=]*)/g,
jT=/^[;&|()\n`]$/,KT=/^[<>]+&?$/,YT=/^(?:-|[A-Za-z_]\w*=)/,VT=ga("sh bash dash ash zsh ksh busybox exec env nohup comman\
d sudo tini dumb-init catatonit time nice if then else do while until ! {"),ig=ga("cd pushd WORKDIR"),sg=/^(?:-C|--(?:chdir|cwd|directory|dir|work(?:ing)?-?dir(?:ectory)?|app-dir|prefix))(?:=|$)/,
XT=ga("rm rmdir mkdir touch chmod chown chgrp ls test [ [[ stat readlink mktemp mkfifo tar curl wget ADD ARG COPY ENV EX\
POSE LABEL USER VOLUME"),qT=ga("cat head tail grep sed awk cp mv ln install tee echo printf wc find diff cmp cut sort");
function wl(t,e,n="/"){let r=new yl(e);return r.read(t,n,0),r.words}var yl=class{words=[];#e;#t=0;constructor(e){this.#e=
e}read(e,n,r){let o=new gl(n,bl(this.#e)),i=!0;for(let s of e){if(this.words.length>=zT)return;if(s.length>ag&&r>0)continue;
if(jT.test(s)){i=!0,this.#t++,o.separate(s);continue}if(o.redirects(s))continue;let a=/[\s;&|()`]/.test(s)&&r<UT;a&&s.startsWith(
"/")&&this.#n(s,!1,o),a&&this.read(ZT(s,this.#e),o.directory,r+1);let d=o.isValue||YT.test(s);a||this.#n(s,i&&!d,o);let c=d||
VT.has(ti.basename(s));i=s==="--"&&!o.isChanging||i&&c,o.endWord()}}#n(e,n,r){let{directory:o}=r,i=r.useOf(e,n);this.words.
push({text:e,isProgram:n,directory:o,command:this.#t,use:i})}},gl=class{directory;#e;#t=[];#n;#r="";#o="";#i=!1;constructor(e,n){
this.directory=e,this.#e=n}get isValue(){return this.#o!==""||this.#i}get isChanging(){return ig.has(this.#n??"")}separate(e){
this.#n=void 0,this.#o="",this.#i=!1,e==="("&&this.#t.push(this.directory),e===")"&&(this.directory=this.#t.pop()??this.
directory)}redirects(e){return KT.test(e)?(this.#o=e,!0):!1}endWord(){this.#o=""}useOf(e,n){if(this.#o!=="")return this.#o.
startsWith("<")?"content":"name";if(n)return this.#n=ti.basename(e),ig.has(this.#n)?(this.#r=this.directory,this.directory=
this.#e,"name"):"parts";if(this.isChanging)return this.#s(e);let r=this.#n??"";if(XT.has(r))return"name";let o=this.#i;return this.#i=
sg.test(e)&&!e.includes("="),o||sg.test(e)?"directory":qT.has(r)?"content":"parts"}#s(e){let[n,r]=[this.#r,this.#e];return this.
directory=e.startsWith("-")?n:ti.resolve(n,ha(e,r)),e.startsWith("-")?"name":"directory"}};function bl(t){return t.get("\
HOME")??"/root"}function ha(t,e){return/^~(?=$|\/)/.test(t)?`${e}${t.slice(1)}`:t}function ZT(t,e){return[...t.slice(0,ag*
16).replace(/\\\n/g," ").matchAll(JT)].map(([r])=>kl(r.replace(/\\([\s\S])|'([^']*)'|"((?:\\[\s\S]|[^"\\])*)"/g,(o,i,s,a)=>i??
s??a?.replace(/\\([$`"\\])/g,"$1")??""),e))}function kl(t,e){return t.replace(/\$(?:\{(\w+)(?::?[-=]([^}]*))?\}|([A-Za-z_]\w*))/g,
(n,r,o,i)=>e.get(r??i??"")||o||"")}function ya(t){let e=[...t.matchAll(dg)].map(([o])=>o),r=[WT.exec(t)?.[1],t.startsWith(
"/")?t:void 0,...[...t.matchAll(GT)].map(([,o,i,s])=>o??i??s)];return[...new Set([...e,...r.filter(o=>o!==void 0)].map(El))]}
function ni(t){let e=[...t.matchAll(dg)].filter(({0:n,index:r})=>/[*?[{$]/.test(t[r+n.length]??""));return[...new Set(e.
map(([n])=>El(n.slice(0,n.lastIndexOf("/")))))]}function mn(t,e){return El(ti.resolve("/",t,e))}function El(t){return Buffer.
from(ti.normalize(t).replace(/^\/+|\/+$/g,"")).toString("latin1")}function ga(t){return new Set(t.split(" "))}var QT=new Set(["COMPOSER_CACHE_DIR","CONDA_PKGS_DIRS","GOCACHE","GOMODCACHE","INFOPATH","MANPATH","NPM_CONFIG_CACHE","P\
IP_CACHE_DIR","TEMP","TMP","TMPDIR","UV_CACHE_DIR","YARN_CACHE_FOLDER","npm_config_cache"]),ev=/(?:^|_)TE?MP(?:_?DIR|_?PATH)?$|^XDG_RUNTIME_DIR$|^NUGET_PACKAGES$/i,
tv=/PATH$|^(?:PERL5|RUBY)LIB$/,nv=/(?:^|_)LOGS?_?PATH$/;function cg([t,e]){let n=ya(e);if(t==="HOME")return n.map(a=>({path:a,
by:"HOME",extent:"below"}));if(t==="PATH")return n.map(a=>({path:a,by:t,extent:"programs",hasPrograms:!0}));let r=`ENV ${t}`;
if(QT.has(t))return n.map(a=>({path:a,by:r,extent:"itself"}));let o=tv.test(t)&&!nv.test(t),i=e.startsWith("/")&&!ev.test(
t),s=o||i?"search":"below";return[...n.map(a=>({path:a,by:r,extent:s,hasPrograms:o})),...ni(e).map(a=>({path:a,by:r,extent:"\
search",hasPrograms:o}))]}import{posix as rv}from"node:path";function Sl(t){return t.replace(/\s$|[\\*?[\]!\s]/g,(e,n)=>n===t.length-1&&/\s/.test(e)?`[${e}]`:`\\${e}`)}function fg(t){
return Bl(t).map(e=>e>=1114112?String.fromCharCode(56320+e-1114112):String.fromCodePoint(e)).join("")}function xl(t){return Array.
from(t,e=>{let n=e.codePointAt(0);return n>56447&&n<=56575?1114112+n-56320:n})}function lg(t){return/[^\0-\x7f]/.test(t)?
xl(t).map(Pl).join(""):t}function Pl(t){return t<128?String.fromCharCode(t):t>=1114112?String.fromCharCode(t-1114112):Buffer.
from(String.fromCodePoint(t)).toString("latin1")}function Bl(t){let e=[],n;for(let r=0;r<t.length;){let o=t.charCodeAt(r);
if(o<128){e.push(o),r++;continue}n??=Buffer.from(t,"latin1");let i=o>=240?4:o>=224?3:2,s=n.toString("utf8",r,r+i),a=s.codePointAt(
0),d=Buffer.byteLength(s)===i&&s.length===(i>3?2:1),c=a!==65533||n.toString("latin1",r,r+3)==="ï¿½",f=d&&c;e.push(f?a:
1114112+o),r+=f?i:1}return e}var ug=4096,ov=256,mg=16,iv={GOPATH:":",CONDA_PKGS_DIRS:","},sv=["bin","boot","dev","etc","home","lib","lib32","lib64","\
media","mnt","opt","proc","root","run","sbin","srv","sys","tmp","usr/bin","usr/include","usr/lib","usr/lib32","usr/lib64",
"usr/libexec","usr/local/bin","usr/local/lib","usr/local/sbin","usr/local/share","usr/sbin","usr/share","usr/src","var/c\
ache","var/lib","var/log","var/run","var/spool","var/tmp","var/www"];function wa(t,e){let n=Il(e),r=[n.get("HOME"),...hg(
t)].map(o=>yg(o??"")).filter(o=>o!==void 0&&o!=="root"&&!/^home\/[^/]*$/.test(o)).map(o=>Sl(o??""));return{homes:["root",
"home/*",...new Set(r)].slice(0,ug+2),env:n}}function Il(t){return new Map(t.map(e=>{let n=e.indexOf("=");return n===-1?
[e,""]:[e.slice(0,n),e.slice(n+1)]}))}function Ol(t){return[...new Set(hg(t))].filter(e=>e.startsWith("/")&&e.isWellFormed()).
slice(0,ug)}function pg(t,{homes:e,env:n}){let r=t.startsWith("!")?"!":"",o=t.slice(r.length);if(o.startsWith("~/"))return e.
map(d=>`${r}${d===""?"":`${d}/`}${o.slice(2)}`);if(o.endsWith("/$LOCALE"))return dv(n).map(d=>`${r}${o.slice(0,-7)}${d}`);
let[,i,s=""]=/^\$([A-Za-z_]+)\/(.*)$/.exec(o)??[];return i===void 0?[t]:(n.get(i)??"").split(iv[i]??"\0",mg).map(d=>yg(d)).
filter(d=>d!==void 0&&d!=="").filter(d=>s!=="*"||!av(d??"")).map(d=>`${r}${Sl(d??"")}/${s}`)}function hg(t){return(t?.toString(
"latin1")??"").split(`
`).map(e=>e.split(":")[5]??"").filter(e=>e.length<=ov).map(e=>fg(e))}function yg(t){if(!(!t.startsWith("/")||/[\0\n\r]/.
test(t)))return rv.normalize(t).replace(/^\/+|\/+$/g,"")}function av(t){return sv.some(e=>e===t||e.startsWith(`${t}/`))}
function dv(t){let n=["LANG","LC_ALL","LC_MESSAGES","LANGUAGE"].flatMap(r=>(t.get(r)??"").split(":",mg)).map(r=>/^[a-z]{2,3}(?=$|[_.@])/.
exec(r)?.[0]).filter(r=>r!==void 0);return[...new Set(n)].flatMap(r=>[r,`${r}[_@.]*`])}var gg=1e3;function Tl(t,e){let n=b(t,"config"),r=b(n,"Env"),o=Il(z(r)?r:[]),i=ba.resolve("/",w(n,"WorkingDir")??""),s=cv(
n,o).map(({by:l,argv:u})=>({by:l,words:wl(u,o,i)})),a=s.filter(({by:l})=>l!=="ONBUILD"&&l!=="SHELL"),d=bl(o),c=[{path:mn(
"/",i),by:"WORKDIR",extent:"search",hasPrograms:!0},...s.flatMap(({by:l,words:u})=>u.flatMap(m=>lv(l,m,d))),...[...o].flatMap(
cg),...e.map(l=>({path:mn("/",l),by:"etc/passwd",extent:"below"}))].filter(({path:l})=>l!==""),f=new Map;for(let l of c){
let u=`${l.path}\0${l.extent}`;f.has(u)||f.set(u,l)}return{paths:[...f.values()].slice(0,gg),required:[...i==="/"?[]:[{by:"\
WORKDIR",text:i,candidates:[mn("/",i)]}],...a.flatMap(({by:l,words:u})=>uv(l,u,d,o))].slice(0,gg),commands:[...a,{by:"EN\
TRYPOINT",words:wl(fv(n),o)}].flatMap(mv)}}function cv(t,e){let n=(...s)=>{let a=b(t,...s);return z(a)?a:[]},[r,...o]=n(
"Healthcheck","Test"),i=s=>["/bin/sh","-c",kl(s,e)];return[{by:"ENTRYPOINT",argv:n("Entrypoint")},{by:"CMD",argv:n("Cmd")},
{by:"HEALTHCHECK",argv:r==="CMD-SHELL"?i(o.join(" ")):o},{by:"SHELL",argv:n("Shell")},...n("OnBuild").map(s=>({by:"ONBUI\
LD",argv:i(s.replace(/^\s*(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\s+/i,"").replace(/^\s*(?:COPY|ADD|WORKDIR|VOLUME)(?=\s)/i,a=>a.
toUpperCase()))}))].filter(({argv:s})=>s.length>0)}function fv(t){let[e,n]=[b(t,"Entrypoint"),b(t,"Cmd")];return z(e)&&z(
n)?[...e,...n]:[]}function lv(t,e,n){let{text:r,use:o}=e,i=r.startsWith("-")||r.includes("://"),a=bg(e,n).map(c=>o==="di\
rectory"?{path:c,by:t,extent:"search",hasPrograms:!0}:o!=="parts"||i?{path:c,by:t,extent:"around"}:{path:c,by:t,extent:"\
beside",hasPrograms:!ka(c)});if(o==="name")return a;let d=wg(r)?ni(ba.resolve(e.directory,r)):ni(ha(r,n));return[...a,...d.
map(c=>({path:c,by:t,extent:"search"}))]}function ka(t){return/(?:^|[._-])logs?(?:\.\w+)?$/i.test(ba.basename(t))}function wg(t){
return/^(?!-)[^:=/~]+\/|^\.\.?\//.test(t)}function bg({text:t,use:e,directory:n},r){return/^~(?=$|\/)/.test(t)?[mn("/",ha(
t,r))]:e==="directory"&&!/^[-/]/.test(t)||wg(t)?[mn(n,t)]:ya(t)}function uv(t,e,n,r){let o=(r.get("PATH")??"").split(":").
filter(i=>i.startsWith("/"));return e.flatMap(i=>{let{text:s,isProgram:a}=i;return s.includes("\0")?[]:s.startsWith("/")?
[{by:t,text:s,candidates:[mn("/",s)]}]:s.includes("/")?bg(i,n).slice(0,1).map(d=>({by:t,text:s,candidates:[d]})):!a||!/^[\w.+-]+$/.
test(s)?[]:[{by:t,text:s,candidates:o.map(d=>mn(d,s))}]})}function mv({by:t,words:e}){return[...Map.groupBy(e,({command:r})=>r).
values()].map(r=>({by:t,words:r.filter(({text:o})=>!o.startsWith("-")).map(({text:o})=>pv(o))}))}function pv(t){return ba.
basename(t).replace(/-cli\.[cm]?js$/,"").replace(/(?<=.)@.*$/,"")}function*kg(t){let e=t.split("/").reverse(),n=[],r="",o=0;for(let i=e.pop();i!==void 0;i=e.pop()){if(i===""||i===".")continue;
if(i===".."){r!==""&&n.push(r),r=Tr(r);continue}let s=r===""?i:`${r}/${i}`,a=yield s;if(a===void 0){r=s;continue}if(++o>
40)return;n.push(s),a.startsWith("/")&&(r="");for(let d of a.split("/").reverse())e.push(d)}return{end:r,through:n}}function ri(t,e){
let n=kg(t),r=n.next();for(;r.done!==!0;)r=n.next(e(r.value));return r.value}async function Sa(t,e){let n=kg(t),r=n.next();
for(;r.done!==!0;)r=n.next(await e(r.value));return r.value}function Eg(t,e){return e.startsWith("/")?e:`${Tr(t)}/${e}`}
function Tr(t){return t.slice(0,Math.max(0,t.lastIndexOf("/")))}function He(t){let e=[];for(let n=t.indexOf("/",1);n!==-1;n=
t.indexOf("/",n+1))e.push(t.slice(0,n));return e}var Ea=class{#e=new Map;#t=new Map;#n;#r=0;get isFull(){return this.#r>
67108864}get kept(){return this.#e}add(e,n,r){this.isFull||(this.#r+=e.length+n.length+96,(r?this.#e:this.#t).set(e,n))}targetOf=e=>this.#e.
get(e)??this.#t.get(e);typeAt(e){return this.targetOf(e)===void 0?"0":"2"}*droppedBelow(e){let n=this.#t.get(e);n!==void 0&&
(yield[e,n]),this.#n??=[...this.#t.keys()].sort();let r=`${e}/`;for(let o=hv(this.#n,r);;o++){let i=this.#n[o];if(i?.startsWith(
r)!==!0)return;yield[i,this.#t.get(i)]}}};function hv(t,e){let n=0,r=t.length;for(;n<r;){let o=n+r>>>1;t[o]<e?n=o+1:r=o}
return n}var xa=class{#e=new Map;#t=new Map;#n;constructor(e){this.#n=e}add(e,n,r){let o=this.#e.get(e)??{reason:n,rules:new Map,
isRestored:!1};for(let[i,s]of r)o.rules.get(i)!=="all"&&o.rules.set(i,s);this.#e.set(e,o);for(let i of He(e))this.#t.has(
i)||this.#t.set(i,o)}restore(e,n,r){this.add(e,n,r.map(o=>[o,"all"])),this.#e.get(e).isRestored=!0}reasonFor(e,n,r){if(this.#e.
size===0)return;let o=this.#r(e,n);if(o!==void 0&&(o.extent!=="unless-directory"||r!=="5"))return o.reason;for(let s of He(
n)){let a=this.#r(e,s);if(a?.extent==="all")return a.reason}let i=r==="2"?this.#t.get(n):void 0;return i?.rules.has(e)===
!0?i.reason:void 0}#r(e,n){let r=this.#e.get(n),o=r?.rules.get(e);if(!(r===void 0||o===void 0))return r.isRestored||!this.#n.
has(n)?{reason:r.reason,extent:o}:void 0}};var Pa=class{#e;get isEmpty(){return this.#e===void 0}add(e){this.#e??=new Uint32Array(67108864/32);let[n,r]=xg(e);for(let o=0;o<
4;o++){let i=Sg(n,r,o);this.#e[i>>>5]|=1<<(i&31)}}has(e){if(this.#e===void 0)return!1;let[n,r]=xg(e);for(let o=0;o<4;o++){
let i=Sg(n,r,o);if((this.#e[i>>>5]&1<<(i&31))===0)return!1}return!0}};function Sg(t,e,n){return t+Math.imul(e,n)&67108863}
function xg(t){let e=2166136261,n=2538058380;for(let r=0;r<t.length;r++){let o=t.charCodeAt(r);e=Math.imul(e^o,16777619),
n=Math.imul(n^o,1540483477)}return[e^e>>>15,n^n>>>13|1]}import{posix as wv}from"node:path";var vl=47;function Pg(t,e,n){let r=xl(t),o=[],i=(s,a)=>r[s]===a.charCodeAt(0);for(let s=0;s<r.length;s++)if(i(s,"*")&&i(
s+1,"*")){let a=s;s+=i(s+2,"/")?2:1;let d=n&&a===0&&s===1&&!/[*?[\\]/.test(t.slice(2));o.push({kind:s===r.length-1||d?"a\
nything":"directories"})}else if(i(s,"*"))o.push({kind:"any-in-name"});else if(i(s,"?"))o.push({kind:"any-one"});else if(i(
s,"[")){let{token:a,end:d}=yv(r,s,e);o.push(a),s=d}else{if(i(s,"\\")&&++s===r.length)throw vr(e,'it ends with a "\\"');o.
push({kind:"literal",code:r[s]})}return o}function yv(t,e,n){let r=[],o=e+1,i=t[o]===94;i&&o++;let s=()=>{let a=t[o]===92,
d=t[a?o+1:o];if(d===void 0||!a&&(d===45||d===93))throw vr(n,'a "[" has no characters or no closing "]"');return o+=a?2:1,
d};do{let a=s(),d=t[o]===45;d&&o++;let c=d?s():a;if(c<a)throw vr(n,"a range goes backwards");r.push([a,c])}while(t[o]!==
93);return{token:{kind:"one-of",negated:i,ranges:r},end:o}}function Al(t){let e=[],n=!1;for(let r of t){if(r.kind==="lit\
eral"){let o=Pl(r.code);n?e[e.length-1]+=o:e.push(o)}n=r.kind==="literal"}return e}function Bg(t,e){let n=new Set,r=(s,a)=>{
for(;!a.has(s);){a.add(s);let d=t[s]?.kind;if(d!=="any-in-name"&&d!=="anything"&&d!=="directories")return;s++}};r(0,n);let o=t.
at(-1)?.kind,i=o==="any-in-name"||o==="anything";for(let s of e){if(i&&n.has(t.length)||s===vl&&n.has(t.length))return!0;
let a=new Set;for(let d of n){let c=t[d];if(c!==void 0){if(c.kind==="directories")a.add(d),s===vl&&r(d+1,a);else if(gv(c,
s)){let f=c.kind==="any-in-name"||c.kind==="anything";r(f?d:d+1,a)}}}if(a.size===0)return!1;n=a}return n.has(t.length)}function gv(t,e){
return t.kind==="literal"?t.code===e:t.kind==="one-of"?t.ranges.some(([n,r])=>n<=e&&e<=r)!==t.negated:t.kind==="anything"||
e!==vl}function vr(t,e){return new p("BAD_INPUT",`The ${I("exclude")} has a malformed pattern, ${JSON.stringify(t)}: ${e}\
.`,{hint:'Patterns are those of a .dockerignore file. Escape a special character with "\\".'})}var Ig=47,bv=64,Og=new WeakMap,pn=class{text;isException;#e;#t;#n;#r;#o;constructor(e){if(this.text=e,e==="")throw vr(e,
"it is empty");let n=kv(e);if(n==="!")throw vr(e,'there is nothing after the "!"');this.isException=n.startsWith("!");let r=this.
isException?n.slice(1):n,o=/^[^\\*?[]*/.exec(r)?.[0]??"",i=Pg(r.slice(o.length),e,o===""),s=i.findIndex(({kind:c})=>c!==
"literal"),a=i.slice(0,s===-1?i.length:s);this.#e=lg(o)+(Al(a)[0]??""),this.#t=i.slice(a.length);let d=Al(this.#t);this.#n=
vg(d),this.#o=this.#t[1]?.kind==="literal"?d[0]??"":"",this.#r=vg(d.map(c=>c.slice(0,c.lastIndexOf("/")+1)))}get directory(){
return this.#e.slice(0,Math.max(0,this.#e.lastIndexOf("/")))}mayMatchIn(e){return e.includes(this.#r)}matches(e){if(!e.startsWith(
this.#e))return!1;let{length:n}=this.#e;if(this.#t.length===0)return n>0&&(e.length===n||e.charCodeAt(n)===Ig);if(this.#t.
length===1&&this.#t[0]?.kind==="any-in-name")return!0;if(!e.includes(this.#n,n))return!1;let r=this.#i(e,n);return r!==-1&&
Bg(this.#t,Bl(e.slice(r)))}#i(e,n){if(this.#t[0]?.kind!=="directories")return n;let r=e.indexOf(this.#o,n);for(;r>n&&e.charCodeAt(
r-1)!==Ig;)r=e.indexOf(this.#o,r+1);return r}};function Ag(t){return t.replace(/^\uFEFF/,"").split(`
`).filter(e=>!e.startsWith("#")).map(e=>e.trim()).filter(e=>e!=="").map(e=>new pn(e))}function Mn(t,e){if(t.length<bv)return t.
findLast(o=>o.matches(e));let n=-1,r=Lg(t);for(let o of Cg(e))for(let i of r.get(o)??[])i>n&&t[i].matches(e)&&(n=i);return t[n]}
function Rg(t,e){let n=Lg(t),r=`${e}/`;return Cg(r).some(o=>n.get(o)?.some(i=>t[i].mayMatchIn(r)))}function Lg(t){let e=Og.
get(t);if(e!==void 0)return e;let n=Map.groupBy(t.keys(),r=>t[r].directory);return Og.set(t,n),n}function Cg(t){let e=[""];
for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf("/",n+1))e.push(t.slice(0,n));return e}function kv(t){let e=t.startsWith("\
!")?"!":"",n=Tg(t.slice(e.length).trim());return Tg((e+(n.length>1?n.replace(/^\//,""):n)).trim())}function Tg(t){return t===
""?"":wv.normalize(t).replace(/(?<=.)\/$/,"")}function vg(t){return t.reduce((e,n)=>n.length>e.length?n:e,"")}import{posix as Ov}from"node:path";import{posix as $g}from"node:path";function Ng(t,e){let n=oi(t.owned,e),r=oi(t.drops,e),o=oi(t.empties,e);return{preset:t,owned:n,drops:r,empties:o,count:{
kind:"preset",name:t.name,entries:0,bytes:0},firstParts:Sv([...n,...r,...o]),above:t.skippedIfLinked===!0?Ev(n):[],droppedTops:[],
isSkipped:!1}}function oi(t=[],e){return t.flatMap(n=>pg(n,e)).map(n=>new pn(n))}function st(t,e){let n=Mn(t,e);return n!==
void 0&&!n.isException}function Fg(t,e){let n=_g(e);return t.above.some(r=>r.depth===n&&r.pattern.matches(e))||st(t.owned,
e)}function Ev(t){let e=t.map(({text:n})=>$g.dirname(n));return[...new Set([...e,...e.map(n=>$g.dirname(n))])].filter(n=>n!==
"."&&!n.endsWith("*")).map(n=>({pattern:new pn(n),depth:_g(n)}))}function _g(t){return t.split("/").length}function Sv(t){
let e=new Set(t.filter(({isException:n})=>!n).map(({directory:n})=>Rl(n)));return e.has("")?void 0:e}function Rl(t){let e=t.
indexOf("/");return e===-1?t:t.slice(0,e)}function Ar(t,e,n,r){let o=n.map(i=>new pn(i));return{what:t,why:e,patterns:o,...r===void 0?{}:{namePattern:r}}}var Ll=String.
raw`v?\d[\d.]*`,Cl="(?:[-._ ][^/]*)?",xv=[`(?:[^/]*[-._ ])?(?:(?:un)?licen[cs](?:es?|ing)|copying|notices?|copyrights?|e\
ula)(?:${Ll})?${Cl}`,"(?:[^/]*[-._ ])?(?:(?:third|3rd)[-._ ]?part(?:y|ies)|open[-._ ]?source|oss)[-._ ]?(?:licen[cs]|not\
ice|copyright|attribution)[^/]*",String.raw`third[-_]?party\.txt`,`(?:[al]?gpl|g?fdl)(?:${Ll})?${Cl}`,`(?:mpl|ofl|cddl|e\
pl)[-._ ]?${Ll}${Cl}`,String.raw`(?:artistic|ofl)(?:\.txt)?`,String.raw`(?:legal|attributions?|(?:additional[-_ ])?patents?(?:[-_ ]grant)?)(?:\.[^/]*)?`],
Pv=new RegExp(`(?:^|/)(?:${xv.join("|")})(?=/|$)`,"i"),Bv=[Ar("licences","they must accompany the software",["usr/share/\
common-licenses","usr/share/licenses"],Pv),Ar("package databases","scanners and later installs would not see the package\
s",["var/lib/dpkg","lib/apk/db","usr/lib/apk/db","var/lib/rpm","usr/lib/sysimage","var/lib/pacman/local","**/*.dist-info",
"**/*.egg-info","var/log/packages","var/log/scripts","var/log/setup","var/lib/pkgtools","etc/os-release","usr/lib/os-rel\
ease"]),Ar("certificates","connections could not be verified",["etc/ssl/certs","etc/pki/tls","etc/pki/ca-trust","usr/sha\
re/ca-certificates","usr/local/share/ca-certificates"]),Ar("time zones","local times would be wrong",["usr/share/zoneinf\
o"]),Ar("the C.UTF-8 locale","programs rely on it on every system",["usr/lib/locale/C.utf8","usr/lib/locale/C.UTF-8"]),Ar(
"accounts","users and groups would lose their names",["etc/passwd","etc/group","etc/shadow","etc/gshadow"])];function Ba(t){
return Bv.find(({patterns:e,namePattern:n})=>n?.test(t)===!0||Mn(e,t)!==void 0)}var Dg="";function Mg(t,e,{commands:n}){return t.flatMap(({name:r,owned:o=[],drops:i=[],usedBy:s})=>{let a=s?.commands.
map(f=>({tool:f,by:n.find(({words:l})=>Iv(l,f))?.by})).find(({by:f})=>f!==void 0);if(s===void 0||a===void 0)return[];let d=oi(
s.parts??[...o,...i],e),c=s.parts===void 0?`the cache of ${r}`:`packages fetched by ${a.tool}`;return[{patterns:d,reason:{
kind:"config",what:c,why:`${a.by} runs ${a.tool}`}}]})}function Iv(t,e){let[n="",r]=e.split(" "),o=t.indexOf(n);return o!==
-1&&(r===void 0||t.includes(r,o+1))}function Hg(t,e,n,r){let{hasPrograms:o=!1}=t;for(let i of e){let s=$l(t,(d,c)=>r(i,d,
c,o));if(s===void 0)continue;let a=t.extent==="itself"?"entry":"all";n.add(s,Nl(t,s),[[i,a]])}}function $l({path:t,extent:e},n){
if(e==="around"||e==="beside"||e==="programs"){let i=He(t).find(s=>n(s,"5")||n(s,"0"));if(i!==void 0)return i}let r=Tr(t);
return e==="beside"&&r!==""&&n(`${r}/${Dg}`,"5")?r:n(t,"5")||n(t,"0")||(e==="search"||e==="programs")&&n(`${t}/${Dg}`,"0")?
t:void 0}function Nl({path:t,by:e},n){let r=i=>`/${Buffer.from(i,"latin1")}`,o=n===t?`${e} refers to it`:`${e} refers to\
 ${r(t)}`;return{kind:"config",what:r(n),why:o}}var Tv=1e3,Ia=class{rules;#e;#t;#n=new Map;constructor(e,n,r,o){this.rules=e.map(i=>Ng(i,n)),this.#t=Mg(e,n,o),this.#e=r.
map(i=>R(Buffer.from(Ov.normalize(i))))}rulesFor(e){let n=Rl(e),r=this.#n.get(n);if(r!==void 0)return r;let o=this.rules.
filter(({firstParts:i})=>i?.has(n)!==!1);return this.#n.size<Tv&&this.#n.set(n,o),o}drops(e,n,r,o=!1){let i=e.isSkipped?
void 0:this.actionOf(e,n,r);return i==="drop"||o&&i==="empty"}dropping(e,n,r=!1){let o=i=>i.preset.filesOnly!==!0&&st(i.
owned,e);return this.rulesFor(e).filter(i=>this.drops(i,e,n,r)).map(i=>[i,o(i)?"all":"unless-directory"])}actionOf(e,n,r){
if(r==="2"&&e.preset.keepsSymlinks===!0||r==="5"&&e.preset.filesOnly===!0)return;let o=st(e.owned,n),i=o||st(e.drops,n),
s=i&&!o?Ba(n):void 0,d=i&&s===void 0?"drop":st(e.empties,n)?"empty":void 0;if(d===void 0)return s;let c=f=>st(f.patterns,
n);return this.#t.find(c)?.reason??this.volumeProtection(n)??d}volumeProtection(e){let n=this.#r(e);return n===void 0?void 0:
{what:`the volume /${n}`,why:"new volumes are initialized from it"}}#r(e){return this.#e.find(n=>e===n||cn(e,n))}firstDropping(e,n){
return this.rulesFor(e).find(r=>typeof this.actionOf(r,e,n)=="string")}};var vv=1e4,Oa=class{#e=new Map;#t=0;constructor(e){for(let n of _l(e))this.#n(n)}through(e,n){let o=(this.#e.get(e)??[]).
filter(({extent:i})=>i!=="itself").map(i=>Fl(i,`${n}${i.path.slice(e.length)}`)).filter(({path:i})=>i!==""&&!i.startsWith(
"/")).slice(0,Math.max(0,vv-this.#t));for(let i of o)this.#n(i);return o}#n(e){this.#t++;for(let n of[e.path,...He(e.path)]){
let r=this.#e.get(n);r===void 0?this.#e.set(n,[e]):r.push(e)}}};function Fl(t,e){return{...t,path:e,extent:t.extent==="b\
eside"?"around":t.extent}}function _l({paths:t,required:e}){let n=e.filter(({by:r,text:o})=>r!=="WORKDIR"&&!o.includes("\
/")).flatMap(({by:r,candidates:o})=>o.map(i=>({path:i,by:r,extent:"around",hasPrograms:!0})));return[...t,...n]}var hn={paths:[],required:[],commands:[]};var Rr={action:"keep"},Lr=class{#e;#t;#n;#r;#o=new Map;#i=new Map;#s=new Set;#a;dropped=new Pa;#d;#c=new xa(this.dropped);#f;#l;constructor(e){
let{presets:n,excludes:r,places:o,volumes:i,references:s=hn}=e;this.#l=e.isInBase??(()=>!1),this.#e=new Ia(n,o,i,s),this.#t=
r,this.#n=new Map(r.filter(({isException:a})=>!a).map(a=>[a,{kind:"exclude",name:a.text,entries:0,bytes:0}])),this.#r=new Set(
r),this.#f=new Oa(s);for(let a of s.paths)this.#u(a)}#u(e){Hg(e,this.presets,this.#c,(n,r,o,i)=>this.#e.drops(n,r,o,i))}get counts(){
return[...this.presets.map(({count:e})=>e),...this.#n.values()]}get unmatched(){return[...this.#r].map(({text:e})=>e)}get skippedPresets(){
return this.presets.filter(({isSkipped:e})=>e).map(({preset:e})=>e.name)}get warnings(){return[...this.#o.values()]}get spared(){
return[...this.#i.values()].filter(e=>e.entries>0||this.#s.has(e))}countSpared(e,n,r){n?e?.kind==="config"&&this.#s.add(
e):At(e,1,r)}get presets(){return this.#e.rules}decisionFor(e,n){if(e===""||e===".")return Rr;for(let i of this.#r)i.matches(
e)&&this.#r.delete(i);let r=Mn(this.#t,e);if(r?.isException===!0)return this.#p(e,n)?{action:"keep",spared:this.#h(r.text,
void 0)}:Rr;if(r!==void 0)return this.#l(e)?this.#m():(this.#w(e,n,r),{action:"drop",count:this.#n.get(r)});let o;for(let i of this.#e.
rulesFor(e)){let s=i.isSkipped?void 0:this.#e.actionOf(i,e,n),a=typeof s=="string",d=a?this.#c.reasonFor(i,e,n):void 0;if(a&&
d===void 0)return this.#l(e)?this.#m():{action:s,count:i.count,rule:i};o??=d??s}return o===void 0?Rr:{action:"keep",spared:this.#h(
o.what,o.why,o.kind)}}#m(){return{action:"keep",spared:this.#h("the kept base","its layers stay as they are","base")}}#p(e,n){
return this.#t.some(r=>!r.isException&&r.matches(e))||this.presets.some(r=>!r.isSkipped&&typeof this.#e.actionOf(r,e,n)==
"string")}#h(e,n,r){let o=r===void 0?{what:e,why:n}:{what:e,why:n,kind:r},i=this.#i.get(e)??{...o,entries:0,bytes:0};return this.#i.
set(e,i),i}spareLinkTarget(e,n,r){let o=R(Buffer.from(Ug.resolve("/",Ug.dirname(e),n),"latin1"));if(this.skipPresetsFor(
e,o),r)return;for(let a of this.#f.through(e,o))this.#u(a);if(this.dropped.has(o))return;let i=ka(e)||ka(o),s=this.#e.dropping(
o,"0",!i).filter(([{preset:a,empties:d}])=>a.skippedIfLinked!==!0&&!st(d,e));s.length>0&&this.#c.add(o,this.#y(e),s)}#y(e){
return this.#a??={kind:"link",what:"link targets",why:`${A(G(`/${e}`))} would be broken`},this.#a}skipPresetsFor(e,n){for(let r of this.
presets)r.preset.skippedIfLinked===!0&&!r.isSkipped&&(r.isSkipped=Fg(r,n)&&!st(r.owned,e))}restore(e,n,r,o){let i=this.decisionFor(
e,n);if(i.action!=="drop")return"unchanged";let s=i.rule===void 0?Mn(this.#t,e):void 0;if(s!==void 0)return o?"unchanged":
s;let a=this.#e.dropping(e,n);if(o&&a.every(([,c])=>c!=="all"))return"unchanged";for(let[c]of a)c.preset.skippedIfLinked===
!0&&!st(c.owned,r)&&(c.isSkipped=!0);let d=a.map(([c])=>c).filter(({isSkipped:c})=>!c);return this.#c.restore(e,this.#y(
r),d),"restored"}warnBrokenLink(e){this.#o.has("links")||this.#o.set("links",e)}warnTooManyLinks(){this.#o.set("many lin\
ks","The image has too many links to check: some may point to files that presets dropped.")}restoreReferenced(e){let n=this.
presets.flatMap(r=>{let o=$l(e,(i,s)=>this.#e.drops(r,i,s));return o!==void 0&&this.#g(o)?[[o,r]]:[]});for(let[r,o]of n)
this.#c.restore(r,Nl(e,r),[o]);return n.map(([r])=>r)}recordDropped(e){this.dropped.add(e);let n=Tr(e);n!==this.#d&&(this.#d=
n,this.dropped.add(`${n}/`))}#g(e){return this.dropped.has(e)||this.dropped.has(`${e}/`)}presetThatDropped(e,n){return this.#e.
firstDropping(e,n)}#w(e,n,r){if(n==="5")return;let o=Ba(e)??this.#e.volumeProtection(e);o===void 0||this.#o.has(o.what)||
this.#o.set(o.what,`The pattern ${JSON.stringify(r.text)} drops a protected path, ${A(G(e))} (${o.what}): ${o.why}.`)}};var Wg=hP(Jg(),1),Av=20;function Gg(t,e){let n=t.slice(0,Av).toLowerCase(),r=i=>(0,Wg.default)(n,i).steps,[o]=e.toSorted(
(i,s)=>r(i)-r(s));if(o!==void 0)return r(o)<=Math.ceil(Math.max(n.length,o.length)/3)?o:n.length>1?e.find(i=>i.startsWith(
n)):void 0}var Dl=["v[0-9]","v[0-9][0-9]"],Rv="[0-9a-f]".repeat(8),jg=["!var/log/packages","!var/log/scripts","!var/log/setup","!va\
r/log/**/config"],Kg=["~/.npm","$npm_config_cache","$NPM_CONFIG_CACHE"],wt=[{name:"apt",isSafe:!0,what:"downloaded packa\
ges, package lists and their indexes, `*.dpkg-old`, `*.dpkg-dist`",why:"`apt-get update` fetches them again",owned:["var\
/cache/apt/archives/*.deb","var/cache/apt/archives/partial/*","var/cache/apt/*.bin","var/lib/apt/lists/*","!var/lib/apt/\
lists/partial","var/lib/apt/lists/partial/*"],drops:["etc/**/*.dpkg-old","etc/**/*.dpkg-dist"]},{name:"apk",isSafe:!0,what:"\
apk's package cache",why:"`apk update` and `apk add` fetch it again",owned:["var/cache/apk/*"]},{name:"dnf",isSafe:!0,what:"\
caches of dnf, microdnf and yum",why:"fetched again when they are needed",owned:["var/cache/dnf/*","var/cache/yum/*","va\
r/cache/libdnf5/*","~/.cache/libdnf5/*","$XDG_CACHE_HOME/libdnf5/*"]},{name:"zypper",isSafe:!0,what:"zypper's caches",why:"\
`zypper refresh` fetches them again",owned:["var/cache/zypp/*"]},{name:"pacman",isSafe:!0,what:"downloaded packages",why:"\
fetched again when they are needed",owned:["var/cache/pacman/pkg/*"]},{name:"pip",isSafe:!0,what:"pip's downloads and wh\
eels",why:"fetched or built again when they are needed",owned:gt(["~/.cache/pip","$XDG_CACHE_HOME/pip","$PIP_CACHE_DIR"],
["http","http-v2","wheels","selfcheck"])},{name:"npm",isSafe:!0,what:"npm's cache and logs, and packages fetched by npx",
why:"fetched again when they are needed",owned:gt(Kg,["_cacache","_logs","_npx"]),usedBy:{commands:["npx","npm exec","np\
m x"],parts:gt(Kg,["_npx"])}},{name:"yarn",isSafe:!0,what:"the cache of Yarn 1; never a project’s `.yarn/cache`, which p\
rograms run from",why:"fetched again when it is needed",owned:gt(["~/.cache/yarn","$XDG_CACHE_HOME/yarn","usr/local/shar\
e/.cache/yarn","$YARN_CACHE_FOLDER"],Dl),usedBy:{commands:["yarn dlx"]}},{name:"gem",isSafe:!0,what:"package files that \
gem and Bundler keep next to the installed gems",why:"fetched again when they are needed",owned:["$GEM_HOME/cache/*.gem",
"$BUNDLE_PATH/cache/*.gem","$BUNDLE_PATH/ruby/*/cache/*.gem","**/vendor/bundle/ruby/*/cache/*.gem","usr/local/bundle/cac\
he/*.gem","usr/local/bundle/ruby/*/cache/*.gem","usr/local/lib/ruby/gems/*/cache/*.gem","usr/lib/ruby/gems/*/cache/*.gem",
"usr/lib64/ruby/gems/*/cache/*.gem","usr/share/gems/cache/*.gem","usr/local/share/gems/cache/*.gem","var/lib/gems/*/cach\
e/*.gem","~/.gem/ruby/*/cache/*.gem","~/.local/share/gem/ruby/*/cache/*.gem","~/.bundle/cache/*","!**/vendor/cache","!$B\
UNDLE_CACHE_PATH/*.gem"]},{name:"conda",isSafe:!0,what:"package archives; not the unpacked packages, which environments \
link to",why:"fetched again when they are needed",owned:gt(["opt/*conda*","opt/miniforge*","opt/mambaforge*","opt/microm\
amba*","~/*conda*","~/miniforge*","~/mambaforge*","~/micromamba*","~/.mamba","~/.local/share/mamba","$XDG_DATA_HOME/mamb\
a","$CONDA_DIR","$CONDA_PREFIX","$MAMBA_ROOT_PREFIX"],["pkgs/*.tar.bz2","pkgs/*.conda","pkgs/cache/*"]).concat(gt(["$CON\
DA_PKGS_DIRS"],["*-*-*.tar.bz2","*-*-*.conda",`cache/${Rv}.*`]))},{name:"composer",isSafe:!0,what:"Composer's cache",why:"\
fetched again when it is needed",owned:gt(["~/.composer/cache","~/.cache/composer","$XDG_CACHE_HOME/composer","$COMPOSER\
_HOME/cache","$COMPOSER_CACHE_DIR"],["files","repo","vcs"])},{name:"logs",isSafe:!0,what:"logs of package managers and r\
otated logs; every other file of `/var/log` is emptied, except svlogd's `config` and Slackware's package database",why:"\
programs that write to a log file still find it; links are kept",owned:["var/log/apt/*","var/log/dpkg.log","var/log/alte\
rnatives.log","var/log/journal/**/*.journal",...["*[a-zA-Z].[0-9]","*.gz","*.xz"].flatMap(t=>[`var/log/**/${t}`,`!var/lo\
g/**/${t}/**`]),...jg],empties:["var/log/**",...jg],filesOnly:!0,keepsSymlinks:!0},{name:"tmp",isSafe:!0,what:"the conte\
nt of `/tmp` and `/var/tmp`, and ldconfig's auxiliary cache",why:"temporary by definition",owned:["tmp/*","var/tmp/*","v\
ar/cache/ldconfig/aux-cache"],usedBy:{commands:["bunx","bun x"],parts:["tmp/bunx-*"]}},{name:"uv",isSafe:!1,what:"uv's c\
ache, unless symlinks from outside point into it",why:"environments may consist of links into it, and builds start from \
it",owned:gt(["~/.cache/uv","$XDG_CACHE_HOME/uv","$UV_CACHE_DIR"],Dl.map(t=>`*-${t}`)),skippedIfLinked:!0,usedBy:{commands:[
"uvx","uv"]}},{name:"pnpm",isSafe:!1,what:"pnpm's store, unless symlinks from outside point into it",why:"later installs\
 link from it, and projects may consist of links into it",owned:gt(["~/.local/share/pnpm/store","$XDG_DATA_HOME/pnpm/sto\
re","$PNPM_HOME/store","~/.pnpm-store"],Dl),skippedIfLinked:!0,usedBy:{commands:["pnpx","pnx","pnpm dlx"]}},{name:"cargo",
isSafe:!1,what:"Cargo's registry and git checkouts; programs that it installed are kept",why:"builds start from it: a la\
ter `cargo build` fetches everything again",owned:gt(["~/.cargo","$CARGO_HOME"],["registry/cache","registry/src","regist\
ry/index","git/db","git/checkouts"]),usedBy:{commands:["cargo","bacon","trunk"]}},{name:"go",isSafe:!1,what:"modules and\
 compiled packages",why:"builds start from it: a later `go build` fetches and compiles everything again",owned:["~/.cach\
e/go-build/*","$XDG_CACHE_HOME/go-build/*","$GOCACHE/[0-9a-f][0-9a-f]","~/go/pkg/mod/*","$GOPATH/pkg/mod/*","$GOMODCACHE\
/cache/download","$GOMODCACHE/cache/vcs","$GOMODCACHE/**/*@v[0-9]*.[0-9]*.[0-9]*"],usedBy:{commands:[...["run","test","b\
uild","install","generate","tool","vet","mod"].map(t=>`go ${t}`),"air","dlv","gow","wgo"]}},{name:"maven",isSafe:!1,what:"\
Maven's local repository",why:"programs may run from it, and builds start from it",owned:["~/.m2/repository/*"],usedBy:{
commands:["mvn","mvnw","mvnd","mvnDebug","lein","clj","clojure","bb","jbang"]}},{name:"gradle",isSafe:!1,what:"Gradle's \
caches",why:"programs may run from them, and builds start from them",owned:["~/.gradle/caches/*","$GRADLE_USER_HOME/cach\
es/*"],usedBy:{commands:["gradle","gradlew"]}},{name:"nuget",isSafe:!1,what:"NuGet's packages and HTTP cache",why:"progr\
ams may run from them, and builds start from them",owned:["~/.nuget/packages/*","~/.local/share/NuGet/*"],drops:["$NUGET\
_PACKAGES/*"],usedBy:{commands:[...["run","watch","build","test","restore","publish","msbuild","tool","exec"].map(t=>`do\
tnet ${t}`),"dnx","msbuild"]}},{name:"docs",isSafe:!1,what:"documentation, info pages, lintian overrides; copyright file\
s are kept",why:"a reader may want them",drops:Ml(["doc/*","info/*","gtk-doc/*","lintian/overrides/*","linda/*"]),keepsSymlinks:!0},
{name:"man",isSafe:!1,what:"manual pages; the directories of their sections are kept, since packages need them to instal\
l",why:"a reader may want them",drops:Ml(["man/*","!man/man[0-9]","man/man[0-9]/*"]).concat("var/cache/man/*")},{name:"l\
ocales",isSafe:!1,what:"translated messages, except those for the image’s own LANG; compiled locales are kept",why:"pr\
ograms speak English",drops:Ml(["locale/*","!locale/locale.alias","!locale/languages","!locale/all_languages","!locale/c\
urrency","!locale/l10n","!locale/$LOCALE"])},{name:"pycache",isSafe:!1,what:"Python's compiled modules",why:"the first s\
tart is slower, and so is every start if they cannot be written",owned:["**/__pycache__/*"]}];function Hn(t){return wt.find(
e=>e.name===t)}function gt(t,e){return t.flatMap(n=>e.map(r=>`${n}/${r}`))}function Ml(t){return["usr/share","usr/local/\
share"].flatMap(e=>t.map(n=>n.startsWith("!")?`!${e}/${n.slice(1)}`:`${e}/${n}`))}var bt="auto",Lv=/^true$/i,Cv=/^false$/i,$v=/^(?:yes|on|1|all|safe|default)$/i;function Hl(t){return t.split(/[\n,]/).map(
e=>e.trim()).filter(e=>e!=="")}function ii(t){let e=Hl(t);return e.length===1&&Cv.test(e[0]??"")?[]:e.map(n=>Lv.test(n)?
bt:n)}function Yg(t){let e=ii(t),n=new Set,r=new Set;for(let o of e){let i=o.startsWith("-");for(let s of Nv(i?o.slice(1).
trim():o))(i?r:n).add(s)}if(n.size===0&&r.size>0)throw new p("BAD_INPUT",`The ${I("clean")} only excludes presets (${e.join(
", ")}) and selects none.`,{hint:`Write ${S("clean",[bt,...e].join(", "))}.`});return wt.filter(o=>n.has(o)&&!r.has(o))}
function Nv(t){if(t===bt)return wt.filter(({isSafe:i})=>i);let e=Hn(t);if(e!==void 0)return[e];let n=[bt,...wt.map(({name:i})=>i)],
r=$v.test(t)?bt:Gg(t,n),o=r===void 0?"":` Did you mean ${JSON.stringify(r)}?`;throw new p("BAD_INPUT",`The ${I("clean")}\
 must be a list of presets, but ${A(Buffer.from(t))} is not one.${o}`,{hint:`Presets: ${n.join(", ")}.`})}var Fv=["docs","man","locales","pycache"],_v=1e6,Dv=.01,Mv=1e5,Ta=class{#e;#t;#n=0;#r;#o=!1;constructor({active:e,words:n,
excludes:r,env:o,volumes:i,references:s=hn,isInBase:a}){this.#e=new Lr({presets:wt.filter(d=>(d.isSafe||Fv.includes(d.name))&&
!e.includes(d)&&!n.some(c=>c.replace(/^-\s*/,"")===d.name)),excludes:r.filter(({isException:d})=>d),places:wa(void 0,o),
volumes:i,references:s,isInBase:a}),this.#t=this.#e.presets.flatMap(({owned:d,drops:c,empties:f})=>[...d,...c,...f]).filter(
({isException:d})=>!d)}begin(e,n){let r=un(e,n);if(r===0)return;this.#n+=r;let o=R(e.name);this.#i(o.slice(0,Math.max(0,
o.lastIndexOf("/"))))&&At(this.#e.decisionFor(o,e.typeFlag).count,1,r)}#i(e){return e!==this.#r&&(this.#r=e,this.#o=Rg(this.#t,
e)),this.#o}data(){}end(){}get found(){let e=Math.min(_v,Math.max(Mv,this.#n*Dv));return this.#e.counts.filter(({bytes:n})=>n>=
e).map(({name:n,bytes:r})=>({name:n,bytes:r})).sort((n,r)=>r.bytes-n.bytes)}};function va(t,e){let n=t.length===0?[bt]:t,
r=i=>n.includes(bt)&&wt.some(s=>s.name===i&&s.isSafe),o=e.map(({name:i})=>i).filter(i=>!r(i));return[...n,...o].join(", ")}var Ra=1,Hv=1e3,Uv=2e3;function qg(t,e){let{source:n,options:r,engine:o,ms:i}=e,s=t.budgets.every(({isMet:a})=>a);return{
version:Ra,tool:`docker-flatten ${kr}`,ok:s,dryRun:r.dryRun,source:{reference:n.reference,id:n.id,container:n.ofContainer??
null,platform:n.platforms.map(T).join(", "),layers:t.oldLayers,bytes:t.oldBytes,packedBytes:t.oldPackedBytes??null,steps:t.
oldHistory?.length??null,history:Aa(t.oldHistory)},result:{tags:s?[...r.tagTexts]:[],imageId:t.imageId??null,configDigest:t.
configDigest??null,digest:t.digest??null,pushed:t.pushed.map(({name:a,digest:d})=>({name:a,digest:d})),written:t.written.
map(({name:a,digest:d})=>({name:a,digest:d})),verifiedEntries:t.checks.verifiedEntries??null,testPassed:t.checks.isTested?
!0:null,layers:t.newLayers,keptLayers:t.keptLayers,bytes:t.newBytes,packedBytes:t.newPackedBytes??null,steps:t.newHistory?.
length??null,history:Aa(t.newHistory),directories:Ul(t.directories),layerDetails:Zg(t,r.dryRun),packedLayers:Qg(t.packedLayers),
contents:ew(t.contents)},platforms:t.platforms.map(a=>zv(a,{isOneOfMany:t.platforms.length>1,dryRun:r.dryRun})),engine:o===
void 0?null:{version:o.version,store:o.store.kind},sizes:n.countsBlocks?"blocks":"bytes",comparison:Jv(e.comparison),savedBytes:t.
savedBytes,savedPercent:Number(t.savedPercent),hiddenBytes:t.savedBytes-Cr(t),cleanedBytes:Cr(t),rules:t.rules.map(({kind:a,
name:d,entries:c,bytes:f})=>({kind:a,name:d,entries:c,bytes:f})),commands:t.commands.map(({name:a,ms:d,bytes:c})=>({name:a,
seconds:Xg(d),bytes:c??null})),kept:[...t.spared.map(({what:a,why:d,entries:c,bytes:f})=>({what:a,why:d??null,entries:c,
bytes:f})),...t.skippedPresets.map(a=>({what:`the cache of ${a}`,why:"symlinks outside it point into it",entries:null,bytes:null}))],
suggestions:t.suggestions?.map(({name:a,bytes:d})=>({name:a,bytes:d}))??null,suggestedClean:t.suggestions?.length?va(r.cleanWords,
t.suggestions):null,budgets:t.budgets.map(({input:a,wanted:d,seen:c,isMet:f})=>({input:a,wanted:d,seen:c,met:f})),cacheHit:t.
cacheHit??null,backup:r.dryRun?null:r.backup??null,seconds:Xg(i)}}function zv(t,{isOneOfMany:e,dryRun:n}){return{platform:t.
platform,oldBytes:t.oldBytes,newBytes:t.newBytes,savedBytes:t.savedBytes,savedPercent:Number(t.savedPercent),oldLayers:t.
oldLayers,newLayers:t.newLayers,keptLayers:t.keptLayers,oldPackedBytes:t.oldPackedBytes??null,newPackedBytes:t.newPackedBytes??
null,configDigest:t.configDigest??null,cleanedBytes:Cr(t),verifiedEntries:t.checks.verifiedEntries??null,cacheHit:t.cacheHit??
null,oldHistory:e?Aa(t.oldHistory):null,newHistory:e?Aa(t.newHistory):null,directories:e?Ul(t.directories):null,layerDetails:e?
Zg(t,n):null,packedLayers:e?Qg(t.packedLayers):null,contents:e?ew(t.contents):null}}function Ul(t){return t?.map(({path:e,
bytes:n,files:r})=>({path:e,bytes:n,files:r}))??null}function Zg({layers:t,newPackedBytes:e},n){if(t===void 0)return null;
let r=n||e!==void 0;return t.map(({diffId:o,digest:i,packedBytes:s,bytes:a,entries:d,contents:c})=>({diffId:o??null,digest:r?
i??null:null,packedBytes:r?s:null,bytes:a,entries:d,contents:c.map(({name:f,bytes:l})=>({name:f,bytes:l}))}))}function Qg(t){
return t?.map(({diffId:e,digest:n,packedBytes:r})=>({diffId:e,digest:n,packedBytes:r}))??null}function ew(t){if(t===void 0)
return null;let{bytes:e,files:n,packages:r,morePackages:o,directories:i,moreDirectories:s}=t;return{bytes:e,files:n,packages:r.
map(a=>({manager:a.manager,name:a.name,bytes:a.bytes,files:a.files})),morePackages:o,directories:Ul(i)??[],moreDirectories:s}}
function Jv(t){if(t===void 0)return null;let{kind:e,name:n,oldBytes:r,newBytes:o,missing:i,platforms:s}=t;return{kind:e,
name:n,oldBytes:r??null,newBytes:o??null,missing:[...i],platforms:s.map(a=>({platform:a.platform,oldBytes:a.oldBytes??null,
newBytes:a.newBytes??null,oldPackedBytes:a.oldPackedBytes??null,newPackedBytes:a.newPackedBytes??null,pullBytes:a.pullBytes??
null,pulledLayers:a.pulledLayers===void 0?null:[...a.pulledLayers],packages:a.packages.map(({manager:d,name:c,...f})=>({
manager:d,name:c,...Vg(f)})),morePackages:a.morePackages,directories:a.directories.map(({path:d,...c})=>({path:d,...Vg(c)})),
moreDirectories:a.moreDirectories}))}}function Vg({change:t,oldBytes:e,newBytes:n}){return{change:t,oldBytes:e,newBytes:n}}
function Aa(t){return t===void 0?null:t.slice(-Hv).map(({command:e,bytes:n,hasLayer:r})=>({command:Z(e,Uv),bytes:n,layer:r}))}
function Cr({rules:t,commands:e}){return[...t,...e].reduce((n,{bytes:r})=>n+(r??0),0)}function Xg(t){return Math.round(t)/
1e3}function La(t,e,n){let r=Qe(n);if(r.os!=="linux")throw new p("UNSUPPORTED_IMAGE",`docker-flatten needs a Linux image, bu\
t ${JSON.stringify(t)} is for ${r.os}.`,{hint:"Windows layers are not plain filesystems and cannot be flattened this way\
."});if(!ps(r))throw new p("UNSUPPORTED_IMAGE",`The config of the image ${JSON.stringify(t)} has an invalid platform: ${JSON.
stringify(r)}.`,{hint:"Do not trust this image: no builder writes such a config."});let o=b(n,"Config","Volumes"),i=w(e,
"Id")??"";if(i==="")throw zl(t);let s=vt(n),a=Zo(e)??Zo(n)??!1;return{reference:t,image:void 0,names:na(e),id:i,platform:r,
diffIds:s,isIndex:a,isDefaultPlatform:!a||JSON.stringify(s)===JSON.stringify(vt(e)),volumes:O(o)?Object.keys(o).filter(d=>!d.
includes("\0")):[],inspect:n}}function zl(t){return new p("ENGINE_FAILED",`The engine describes ${JSON.stringify(t)} wit\
hout an ID, a platform or layers.`,{hint:'Remove the image ("docker rmi") and pull or build it again.'})}async function tw(t,e,n,r){let{log:o}=t,i={reference:e,id:n,isIndex:r!==void 0,platform:r??t.platform,volumes:[]},s=await Wv(
t,i);if(s===void 0)return;let a=r??s.platform,d={imageId:n,manifest:s,likely:r??t.platform};if(t.canInspectPlatform&&a!==
void 0){let c=await ee(t,n,a);if(c!==void 0&&ta(c)&&K(Qe(c),a))return c}for(let{place:c,open:f}of Or(t,i))try{let l=await f(
u=>Gv(u,d,r!==void 0));if(l!==void 0)return l}catch(l){if(!(l instanceof ie))throw l;o.debug(`no config blob ${c}: ${E(l)}`)}
throw Kv(t,e,a)}async function Wv(t,e){let n;try{n=await Y(t,{source:e})}catch(r){if(r instanceof p&&qo(r.message))return;
throw r}try{return Jl(await Me(t,n))}finally{await V(t,n)}}function Jl(t){let e=b(t,"ImageManifestDescriptor"),n=b(e,"pl\
atform"),r=w(n,"architecture")??"",o=b(e,"size");return{digest:w(e,"digest"),sizeBytes:typeof o=="number"?o:void 0,platform:r===
""?void 0:Ne({os:w(n,"os")??"linux",architecture:r,variant:w(n,"variant")})}}async function Gv(t,{imageId:e,manifest:{digest:n,
sizeBytes:r},likely:o},i){let s=n===void 0?{digest:e}:{digest:n,sizeBytes:r},a;for await(let{configText:d,isInIndex:c}of Ir(
s,t.text,o)){let f=_(d);if(!O(f))continue;let l=jv(f,c);if(n!==void 0||K(Qe(f),o))return l;a??=l}return i?void 0:a}function jv(t,e){
let{os:n,architecture:r,variant:o}=Qe(t),i={Created:t.created,Author:t.author,Os:n,Architecture:r,Variant:o,OsVersion:t["\
os.version"],Config:t.config};return{...Object.fromEntries(Object.entries(i).filter(([,s])=>s!==void 0)),RootFS:{Type:"l\
ayers",Layers:No(t)},...e?{Descriptor:{mediaType:Ae.index}}:{}}}function Kv(t,e,n){let r=n===void 0?"":` for ${T(n)}`;return new p(
"UNSUPPORTED_IMAGE",`docker-flatten needs to know the layers of ${JSON.stringify(e)}${r}, but Docker ${t.version} shows \
neither the layers nor the files in which it stores them.`,{hint:`Run docker-flatten on the engine's own machine, or rem\
ove this image and all images that share its layers ("docker rmi") and pull it again, or update to Docker 29.`})}async function si(t,e,n){let{log:r,signal:o}=t;r.info(`Pulling ${e}`);let i=n===void 0?[]:["--platform",n],s=await H(r,{
title:"Pull"},t.docker.stream(["pull","--quiet",...i,e],l=>r.debug(l.trimEnd()),o,!0));if(s.exitCode===0)return;let a=s.
stderr.trim().slice(-2e3),d=`Pulling ${JSON.stringify(e)} failed`,c=Ki(a,d);if(c!==void 0)throw c;if(/no match(?:ing manifest)? for|does not match the specified platform/i.
test(a))throw new p("PLATFORM_MISMATCH",`The image ${JSON.stringify(e)} is needed for ${n??"the engine's platform"}, but\
 its registry does not have that platform: ${a}`,{hint:"Select a platform that the image has, or a tag for this platform\
."});if(/manifest unknown|not found|does not exist|pull access denied/i.test(a))throw new p("IMAGE_NOT_FOUND",`The image\
 ${JSON.stringify(e)} was not found locally, and its registry does not have it or denied access: ${a}`,{hint:'Check the \
name. For a private image, log in first (docker/login-action or "docker login"). For an image built in this job, load it\
 into the engine ("load: true").'});let f=/toomanyrequests|rate limit/i.test(a);throw new p("PULL_FAILED",`${d}: ${a}`,{
hint:f?"Log in to the registry in an earlier step (docker/login-action), so that the limit of your account applies.":`Ch\
eck whether the registry is reachable, and run again. ${S("pull","never")} uses only images that the engine has.`})}async function Nr(t,e){let{image:n,platform:r,pull:o}=e,i=await ee(t,n.text);if(i===void 0){if(o==="never"||Yt(n.text))throw Wl(
n.text,o);return{...await Yv(t,e),image:n}}let s=await $r(t,n.text,i,r);if(s===void 0){let a=await $r(t,n.text,i,void 0),
d=o!=="never"&&!Yt(n.text);throw nw(n.text,a?.platform,r,d)}return o!=="always"||Yt(n.text)?{...s,image:n}:{...await Vv(
t,n,s,r),image:n}}async function Yv(t,e){let{image:n,platform:r,pull:o,defaultPlatform:i}=e,s=r===void 0?i:T(r);r===void 0&&
s!==void 0&&t.log.info(`Pulling the platform ${s}, as DOCKER_DEFAULT_PLATFORM says`),await si(t,n.text,s);let a=await ee(
t,n.text);if(a===void 0)throw Wl(n.text,o);let d=r??Xv(i),c=await $r(t,n.text,a,d)??(r===void 0?await $r(t,n.text,a,void 0):
void 0);if(c!==void 0)return c;let f=await $r(t,n.text,a,void 0);throw nw(n.text,f?.platform,r,!1)}async function Vv(t,e,n,r){
let{os:o,architecture:i}=Ne(n.platform),s=o===""||i===""?void 0:T(n.platform);await si(t,e.text,s);let a=await Ke(t,e.text,
n.platform)??await Ke(t,e.text,void 0);if(a===void 0)throw Wl(e.text,"always");let d=Ne(a.platform);if(r===void 0?d.os===
o&&d.architecture===i:K(d,r))return a;throw e.digest===void 0&&await t.docker.run(["tag",n.id,e.text]),new p("PLATFORM_M\
ISMATCH",`The engine has the image ${JSON.stringify(e.text)} for ${T(n.platform)}, but the registry returned it for ${T(
d)}. The tag was restored.`,{hint:`Leave ${S("pull")} out to flatten the image that the engine has, or use a tag for thi\
s platform.`})}function Xv(t){try{return t===void 0?void 0:hs(t)}catch{return}}async function Ke(t,e,n){let r=await ee(t,
e);return r===void 0?void 0:$r(t,e,r,n)}async function $r(t,e,n,r){let o=ta(n);if(o&&(r===void 0||K(Qe(n),r)))return La(
e,n,n);let i=!t.store.holdsIndexes||Zo(n)===!1;if(o&&i)return;let s=w(n,"Id");if(s===void 0||!t.store.holdsIndexes)throw zl(
e);if(t.canInspectPlatform&&r!==void 0){let c=await ee(t,e,r);if(c!==void 0&&K(Qe(c),r))return La(e,n,c)}let a=await tw(
t,e,s,r);return a===void 0?void 0:r===void 0||K(Qe(a),r)?La(e,n,a):void 0}function nw(t,e,n,r){let o=n===void 0?"another\
 platform":T(n),i=e===void 0?"another one":T(e);return new p("PLATFORM_MISMATCH",`The image ${JSON.stringify(t)} is need\
ed for ${o}, but the engine has it for ${i}.${r?" A pull would move the tag away from that image.":""}`,{hint:r?`Pull it\
 yourself ("docker pull --platform ${o} ${t}") if the tag may move, or select the platform ${i}.`:"Pull or build that pl\
atform first, or select one that the image has."})}function Wl(t,e){let n=e==="never"?`, and pulling is disabled (${S("p\
ull")} is never)`:"";return new p("IMAGE_NOT_FOUND",`The image ${JSON.stringify(t)} is not in the engine${n}.`,{hint:'Ch\
eck the name and tag with "docker images", and build or pull it first.'})}async function rw(t,e,n){let{keepBase:r}=t.options.layer;if(r===void 0)return e;let o=await Zv(t,r,{found:e,end:n});qv(t);
let i=[];for(let s of e.platforms){let{source:a}=s;if(a.keeping===void 0)throw new Error("only layers can be kept");let{
layerCount:d,blobs:c}=await o(a);t.run.log.info(`Keeps the lowest ${ae(d)} of ${a.layerCount} (${T(a.platform)})`),i.push(
{...s,source:{...a,...a.keeping(d)},baseBlobs:c})}return{...e,platforms:i}}function qv({run:t,engine:e,options:n}){let{imageLocation:r,
tagLocations:o,layer:i}=n;e===void 0||e.store.keepsPacked||r!==void 0||i.keepBase?.kind==="location"||o.length===0||t.log.
notice(`The engine keeps layers unpacked. Outside it, the kept layers are therefore uncompressed blobs that no registry \
has. To keep a registry's own blobs, name the base with its transport, for example ${S("keep-base","docker://debian:13")}\
.`)}async function Zv(t,e,{found:n,end:r}){switch(e.kind){case"layers":return async o=>({layerCount:Qv(o,e.count),blobs:void 0});case"\
image":return o=>eA(t,e.image,o);case"location":{let{run:o,options:i}=t,s=n.platforms.map(({source:d})=>d.platform),a=await De(
e.location,{...o,tempDir:i.tempDir,platforms:s});return r.defer(()=>a.close()),d=>tA(a,d)}}}function Qv({reference:t,platform:e,
layerCount:n},r){if(r<n)return r;throw new p("BAD_INPUT",`${S("keep-base",String(r))} needs an image with more than ${ae(
r)}, but ${t} (${T(e)}) has ${n}: nothing is above them.`,{hint:n<2?`Leave ${S("keep-base")} out: this image has nothing\
 above its base.`:`Keep at most ${n-1}, or name the base image.`})}async function eA(t,e,n){let{engine:r,options:o}=t;if(r===
void 0)throw new Error("a base in an engine needs the engine");let{platform:i}=n,s=o.pull==="never"?"never":"missing",a=await Nr(
r,{image:e,platform:i,pull:s,defaultPlatform:void 0});return await ow(n,e.text,a.diffIds),{layerCount:a.diffIds.length,blobs:void 0}}
async function tA(t,e){let n=t.images.find(({platform:o})=>K(o,e.platform));if(n===void 0)throw new Error("the base lack\
s a platform that was asked for");let{layers:r}=n;return await ow(e,t.reference,r.map(({diffId:o})=>o)),{layerCount:r.length,
blobs:r}}async function ow(t,e,n){let{reference:r,platform:o,diffIds:i}=t,s=(l,u)=>{let m=`The image ${r} (${T(o)}) must\
 be built on ${e}, but ${l}.`;throw new p("BASE_MISMATCH",m,{hint:u})};n.length===0&&s("that has no layers",`Leave ${S("\
keep-base")} out: there is nothing to keep.`);let a=n.findIndex((l,u)=>i[u]!==l);if(a===-1){if(n.length<i.length)return;
s(`both have the same ${ae(n.length)}: nothing is above the base`,`Name an image that this one was built from, or leave ${S(
"keep-base")} out.`)}let d=i[a];d===void 0&&s(`it has only ${ae(i.length)}, all of them the base's, which has ${n.length}`,
"Check the names: the base may be built on this image.");let c=nA((await t.readConfig()).json,a,i.length),f=c===void 0?"":
`, made by ${JSON.stringify(c.slice(0,200))}`;s(`they differ from layer ${a+1} on, which is ${n[a]} in the base and ${d}\
 in the image${f}`,"The base may have been updated since the image was built. Build the image again, or name the base by\
 the digest that it was built on. To keep the lowest layers, whatever they are, set a number.")}function nA(t,e,n){let r=An(
t)??[],o=[...r.keys()].filter(s=>r[s]===!0),i=b(t,"history");if(!(o.length!==n||!Array.isArray(i)))return w(i[o[e]??-1],
"created_by")}import{readFile as GL,stat as jL}from"node:fs/promises";import{Readable as jA}from"node:stream";import{Writable as rA}from"node:stream";var iw=32*1024*1024,Fr=class{sink;#e;#t=[];#n=[];#r=0;#o=0;constructor(e,n=()=>{}){this.#e=e,this.sink=new rA({write:(r,o,i)=>{
this.#n.push(Buffer.from(r)),this.#o+=r.length,i(),n()}})}get isEmpty(){return this.#t.length===0}get isComplete(){return!this.
isEmpty&&this.#o>=this.#r}hold(e){if(e.sizeBytes>this.#e)throw new p("TAR_LIMIT",`An entry is ${e.sizeBytes} bytes long,\
 but at most ${this.#e} were expected.`,{hint:ye});let n=Buffer.from(e.header),{typeFlag:r}=e,o=e.extensions.reduce((a,d)=>a+
d.length,v),i=se(e.sizeBytes),s={typeFlag:r,mtimeSeconds:Gt(n),header:n,extensions:[...e.extensions]};if(this.#t.push({entry:s,
headBytes:o,dataBytes:i}),this.#r+=o+i,this.#r>iw)throw new p("TAR_LIMIT",`Entries exceed ${iw} bytes in total, but only\
 a few short ones were expected.`,{hint:ye});return"keep"}entries(){let e=Buffer.concat(this.#n),n=0;return this.#t.map(
({entry:r,headBytes:o,dataBytes:i})=>{let s=n+o;return n=s+i,{...r,data:e.subarray(s,n)}})}};import{pipeline as iA}from"node:stream/promises";import{Writable as oA}from"node:stream";function yn(){return new oA({highWaterMark:1024*1024,write:(t,e,n)=>n()})}async function Un(t,e,n,r=yn()){await iA(e,n,r,{signal:t}).catch(o=>{if(!t.aborted)throw o})}async function _r(t,e){let n=new AbortController,r=new Fr(e,()=>{r.isComplete&&n.abort()}),o=new j(i=>r.isEmpty?r.hold(i):
"drop");return await Un(n.signal,t,o,r.sink),r.entries()[0]}async function sw(t){let e=new AbortController,n,r=new j(o=>(n??=
{...o,name:Buffer.from(o.name),header:Buffer.from(o.header)},e.abort(),"drop"));return await Un(e.signal,t,r),n}function be(t,e){return fw(t,"name",e)}function Dr(t,e){return fw(t,"linkName",e)}function dw(t,e,n){return aw(aw(t,"uid",
e),"gid",n)}function aw({extensions:t,header:e},n,r){let o=ge(t).pax.has(n);if(r<=Qc||!o)return{extensions:o?Gl(t,n):t,header:ef(
e,n,r)};let i=new Map([[n,String(r)]]);return{extensions:$a(t,a=>nf(a,i)),header:ef(e,n,0)}}function Ca(t){let{pax:e,longName:n}=ge(
t.extensions),r=n===void 0?_e(e.get(cw)):void 0,{extensions:o,header:i}=r===void 0?t:be(t,r);return{extensions:Mr(o,a=>a===
"size"||a.startsWith("GNU.sparse.")),header:Ao(mp(i),0)}}function Gl(t,e){return $a(t,n=>gp(n,e))}function Mr(t,e){return $a(
t,n=>tf(n,e))}function $a(t,e){let n=ar(t),r=n.findLast(({typeFlag:o})=>o===Te.pax);return n.flatMap(o=>{let{typeFlag:i,
block:s,data:a}=o;return i===Te.pax?o===r?sA(o,e):[]:a===void 0?[s]:[s,a]})}function sA({block:t,data:e,sizeBytes:n},r){
if(e===void 0)return[];let o=e.subarray(0,n),i=r(o);return i.equals(o)?[t,e]:i.length===0?[]:[Ao(t,i.length),lw(i)]}var cw="\
GNU.sparse.name",aA={name:{records:["path",cw],gnuType:Te.gnuLongName},linkName:{records:["linkpath"],gnuType:Te.gnuLongLink}};
function fw(t,e,n){let{records:r,gnuType:o}=aA[e],[i,...s]=r,a=es(t.header,e,n),d=a===void 0&&ge(t.extensions).pax.has(i),
c=d?s:r,f=ar(Mr(t.extensions,m=>c.includes(m))).filter(({typeFlag:m})=>m!==o).flatMap(({block:m,data:h})=>h===void 0?[m]:
[m,h]);if(a!==void 0)return{extensions:f,header:a};let l=es(t.header,e,n.subarray(0,v),!0)??t.header;if(d)return{extensions:$a(
f,h=>nf(h,new Map([[i,n]]))),header:l};let u=Buffer.concat([n,Buffer.alloc(1)]);return{extensions:[...f,pp(o,u.length),lw(
u)],header:l}}function lw(t){return Buffer.concat([t,Buffer.alloc(se(t.length)-t.length)])}import{createHash as lA}from"node:crypto";import{createGunzip as uA,createZstdDecompress as mA}from"node:zlib";var uw={rle:1,reserved:3},dA=13;function mw(t){if(t.length<4)return!1;let e=t.readUInt32LE(0);return e===4247762216||pw(
e)}function pw(t){return(t&4294967280)>>>0===407710288}var Hr=class{#e="magic";#t=4;#n=Buffer.alloc(dA);#r=0;#o=0;#i=!1;#s=0;position=0;frames=0;header;get isBetweenFrames(){
return this.#e==="magic"&&this.#r===0}*split(e){let n=0,r=0;for(;r<e.length;){let o=this.#e==="skipped"||this.#e==="bloc\
k"||this.#e==="checksum",i=Math.min(this.#t,e.length-r),s=this.#e==="skipped"||this.#e==="skipped size";if(o||this.#a(e.
subarray(r,r+i)),r+=i,this.position+=i,this.#t-=i,s&&(n=r),this.#t>0)break;let a=this.#e==="magic";this.#c(),this.#e==="\
skipped size"?n=r:a&&r-n<4&&(yield Buffer.from(this.#n.subarray(0,4)),n=r),this.#e==="magic"&&r>n&&(yield e.subarray(n,r),
n=r)}this.#e!=="magic"&&r>n&&(yield e.subarray(n,r))}#a(e){e.copy(this.#n,this.#r),this.#r+=e.length}#d(e,n){this.#e=e,this.#t=
n,this.#r=0}#c(){let e=this.#n;switch(this.#e){case"magic":{let n=e.readUInt32LE(0);if(pw(n))this.#d("skipped size",4);else if(n===
4247762216)this.#l();else throw new RangeError("bytes that are not a zstd frame follow its last frame");return}case"skip\
ped size":{let n=e.readUInt32LE(0);this.#d(n===0?"magic":"skipped",n===0?4:n);return}case"descriptor":this.#o=e[0]??0,this.#d(
"header",this.#u().headerBytes);return;case"header":this.header=this.#m(),this.#d("block header",3);return;case"block he\
ader":{let n=e.readUIntLE(0,3),r=n>>1&3;if(r===uw.reserved)throw new RangeError("a zstd block has an unknown type");this.#i=
(n&1)===1;let o=r===uw.rle?1:n>>3;o>0?this.#d("block",o):this.#f();return}case"block":this.#f();return;case"skipped":case"\
checksum":this.#d("magic",4);return}}#f(){this.#i?(this.#o&4)!==0?this.#d("checksum",4):this.#d("magic",4):this.#d("bloc\
k header",3)}#l(){this.frames++,this.#s=this.position-4,this.#d("descriptor",1)}#u(){let e=this.#o,n=(e&32)!==0,r=n?0:1,
o=[0,1,2,4][e&3]??0,i=[n?1:0,2,4,8][e>>6]??0,s=r+o+i;return{windowBytes:r,dictionaryBytes:o,contentBytes:i,headerBytes:s}}#m(){
let e=this.#n,{windowBytes:n,dictionaryBytes:r,contentBytes:o}=this.#u(),i=r===0?0:e.readUIntLE(n,r),s=o===0?void 0:cA(e,
n+r,o);return{startByte:this.#s,contentBytes:s,windowBytes:n===0?s??0:fA(e[0]??0),dictionaryId:i}}};function cA(t,e,n){return n===
8?Number(t.readBigUInt64LE(e)):t.readUIntLE(e,n)+(n===2?256:0)}function fA(t){let e=2**(10+(t>>3));return e+e/8*(t&7)}var pA=1024*1024,hA=4,yA=6,hw=["drain","end","close"];function Ur(t,e){return new jl(t,e)}var jl=class{chunks;packedBytes=0;tarBytes=0;packing;#e=new Hr;#t;#n;#r;constructor(e,n){
this.#t=e,this.#n=n,this.#r=yw(e.descriptor.digest),this.chunks=this.#i()}get frames(){return this.#e.frames}get#o(){return this.#t.
descriptor.digest}async*#i(){let{descriptor:e,diffId:n}=this.#t,r=await this.#t.open(this.#n.signal);try{let o=this.#s(r),
i=await bA(o);this.packing=EA(i,this.#o);let s=this.packing==="none"&&n===e.digest,a=this.#n.checksDiffId&&!s?yw(n):void 0;
for await(let c of this.#d(i,o))a?.update(c),this.tarBytes+=c.length,yield c;this.#a();let d=a&&gw(a,n);if(d!==void 0&&d!==
n)throw Q(this.#o,`unpacks to ${d}, but the image's config says ${n}`)}finally{r.destroy()}}async*#s(e){let{sizeBytes:n}=this.#t.
descriptor;for await(let r of e){if(this.packedBytes+=r.length,this.packedBytes>n)throw Q(this.#o,Vt(this.packedBytes,n));
this.#r.update(r),yield r}}#a(){let{sizeBytes:e}=this.#t.descriptor;if(this.packedBytes!==e)throw Q(this.#o,Vt(this.packedBytes,
e));let n=gw(this.#r,this.#o);if(n!==this.#o)throw Q(this.#o,`has the digest ${n}`)}async*#d(e,n){if(this.packing==="non\
e"){e.length>0&&(yield e),yield*n;return}let r=this.packing==="gzip",o={chunkSize:pA,readableObjectMode:!0,readableHighWaterMark:hA},
i=r?uA(o):mA(o),s=r?gA(i,e,n):wA(i,this.#e,e,n);s.catch(a=>i.destroy(a)),i.on("error",()=>{});try{for await(let a of i.iterator(
{destroyOnReturn:!1}))yield a;await s}catch(a){throw this.#c(a)}finally{i.destroy()}}#c(e){let n=e.code,r=e instanceof p,
o=typeof n=="string"&&/^(?:Z_|ZSTD_|ERR_STREAM_PUSH)/.test(n);if(r||!o&&!(e instanceof RangeError))return e;let i=n==="Z\
_BUF_ERROR";return Q(this.#o,i?`ends in the middle of its ${this.packing} stream`:`is not a readable ${this.packing} str\
eam (${E(e)})`)}};async function gA(t,e,n){let r=!1,o=new Promise(d=>{t.once("end",()=>{r=!0});for(let c of["end","close"])
t.once(c,d)}),i=0,s=0,a=async d=>{let c=d.findLastIndex(f=>f!==0);c!==-1&&(s=i+c+1),i+=d.length,r||await Kl(t,d)};await a(
e);for await(let d of n)await a(d);if(t.end(),await o,s>t.bytesWritten)throw new RangeError("bytes that are not a gzip m\
ember follow its last member")}async function wA(t,e,n,r){for(let o of e.split(n))await Kl(t,o);for await(let o of r)for(let i of e.
split(o))await Kl(t,i);if(!e.isBetweenFrames)throw new RangeError("its last frame is incomplete");t.end()}async function Kl(t,e){
if(t.destroyed)throw new Error("the stream was closed");e.length===0||t.write(e)||await new Promise(n=>{let r=()=>{for(let o of hw)
t.off(o,r);n()};for(let o of hw)t.on(o,r)})}async function bA(t){let e=[],n=0;for(;n<yA;){let{done:r,value:o}=await t.next();
if(r===!0)break;e.push(o),n+=o.length}return e.length===1?e[0]??Buffer.alloc(0):Buffer.concat(e)}var kA=[["bzip2","BZh"],
["xz","ý7zXZ\0"]];function EA(t,e){if(t[0]===31&&t[1]===139)return"gzip";if(mw(t))return"zstd";let n=t.toString("latin1"),
r=kA.find(([,o])=>n.startsWith(o));if(r!==void 0)throw new p("UNSUPPORTED_IMAGE",`The layer ${e} is packed with ${r[0]},\
 but only gzip, zstd and unpacked layers can be read.`,{hint:'Copy the image with "skopeo copy --dest-compress-format gz\
ip" first.'});return"none"}function yw(t){let e=It(t)?.algorithm;if(e===void 0)throw Q(t,"has a digest that cannot be ch\
ecked");return lA(e)}function gw(t,e){return`${e.slice(0,e.indexOf(":"))}:${t.digest("hex")}`}var Yl=/^(?:(?:SCHILY|LIBARCHIVE)\.xattr\.(?:(?:user|trusted)\.overlay\.|security\.selinux$|com\.apple\.)|RHT\.security\.selinux$)/,
Vl=5,Rt=class{#e=new Set;#t=0;static isIn({pax:e}){if(e.size===0)return!1;for(let n of e.keys())if(Yl.test(n))return!0;return!1}static remove(e){
return{header:e.header,extensions:Mr(e.extensions,n=>Yl.test(n))}}note({pax:e}){if(this.#t++,!(this.#e.size>Vl))for(let n of e.
keys())Yl.test(n)&&this.#e.add(n.replace(/^(?:\w+\.xattr|RHT)\./,""))}get notice(){if(this.#t===0)return;let e=[...this.#e];
return`Left out extended attributes that belong to the machine that built the image (${e.slice(0,Vl).join(", ")+(e.length>
Vl?", …":"")}) from ${this.#t} ${this.#t===1?"entry":"entries"}.`}};function Le(t){return new p("LAYER_INVALID",`A layer of the image cannot be applied: ${t}.`,{hint:"The image is damaged,\
 or the program that made it has a bug. Build it again with another builder."})}function ww(t){return Le(`the tar stream\
 of ${t} ends within an entry`)}var kt=4095,zn=255,Na=40,Xl=1e7,ql=1e4,Zl=256*1024**2,Ql=192*1024**2,eu=5e8,tu=64*1024**3,nu=500;function Ie(t){return new p(
"TAR_LIMIT",t,{hint:ye})}var ue=47,Fa=46;function ru(t){let e=t.length;for(;e>0&&t[e-1]===ue;)e--;let n=0;for(;n<e&&SA(t,n,e);)n+=t[n]===ue?1:2;let r=t.
subarray(n,e),o=xA(r)?r:PA(r,t);if(o.length>kt)throw Ie(`A path of the image has ${o.length} bytes, but at most ${kt} ar\
e possible: ${A(o)}.`);return o}function ai(t,e){return t.length===e.length?t.equals(e):t[0]===Fa&&t[1]===ue&&t.length===
e.length+2&&t.compare(e,0,e.length,2)===0}function SA(t,e,n){return t[e]===ue||t[e]===Fa&&e+1<n&&t[e+1]===ue}function xA(t){
let e=0;for(let n=0;n<=t.length;n++){let r=t[n];if(r===0)return!1;if(n<t.length&&r!==ue)continue;let o=n-e;if(o>zn||o<=2&&
t[e]===Fa&&(o===1||t[e+1]===Fa)||o===0&&t.length>0)return!1;e=n+1}return!0}function PA(t,e){if(t.includes(0))throw Le(`t\
he name ${A(e)} contains a NUL`);let n=[];for(let r of t.toString("latin1").split("/"))if(!(r===""||r===".")){if(r.length>
zn)throw Ie(`A name of the image has ${r.length} bytes, but at most ${zn} are possible: ${A(Buffer.from(r,"latin1"))}.`);
if(r!=="..")n.push(r);else if(n.pop()===void 0)throw Le(`the path ${A(e)} leads out of the image`)}return Buffer.from(n.
join("/"),"latin1")}var _a=class{#e=[];#t;#n=0;add(e){if(e.length<65536){this.#n+e.length>1048576&&this.#r(),this.#t??=Buffer.allocUnsafeSlow(
1048576),this.#n+=e.copy(this.#t,this.#n);return}this.#r(),this.#e.push(e)}take(){let e=this.#e;return this.#e=[],e}end(){
return this.#r(),this.take()}#r(){this.#t!==void 0&&(this.#e.push(this.#t.subarray(0,this.#n)),this.#t=void 0,this.#n=0)}};import{randomInt as BA}from"node:crypto";var ci=20,zr=2**ci,di=zr-1,Da=class{#e=[];#t=0;add(e,n,r){let o=r-n;if(o>kt)throw new RangeError("a text is longer than \
any path");if((this.#t&di)+o>zr||this.#t===this.#e.length*zr){if(this.#t=this.#e.length*zr,this.#t+zr>Zl)throw Ie(`The i\
mage's names and link targets exceed ${Zl} bytes in total.`);this.#e.push(Buffer.allocUnsafeSlow(zr))}let i=this.#t;return e.
copy(this.#e[i>>ci],i&di,n,r),this.#t+=o,i}get(e,n){let r=e&di;return this.#e[e>>ci].subarray(r,r+n)}copy(e,n,r,o){let i=e&
di,s=this.#e[e>>ci];if(n>32)s.copy(r,o,i,i+n);else for(let a=0;a<n;a++)r[o+a]=s[i+a];return o+n}equals(e,n,r,o){let i=e&
di,s=this.#e[e>>ci];for(let a=0;a<n;a++)if(s[i+a]!==r[o+a])return!1;return!0}};var M=0,N=-1,C={directory:0,file:1,symlink:2,special:3},Ce=1024,IA=.6,OA=BA(2**32),Ma=class{texts=new Da;count=0;parent=new Int32Array(
Ce);kind=new Uint8Array(Ce);dead=new Uint8Array(Ce);touched=new Uint16Array(Ce);layer=new Uint16Array(Ce);ordinal=new Uint32Array(
Ce);inode=new Int32Array(Ce);head=new Uint32Array(Ce);extra=new Uint32Array(Ce);extraLength=new Uint16Array(Ce);place=new Uint32Array(
Ce);pathBytes=new Uint16Array(Ce);#e=new Uint32Array(Ce);#t=new Uint8Array(Ce);#n=new Int32Array(4*Ce);#r=0;constructor(){
this.count=1,this.parent[M]=N,this.inode[M]=M}find(e,n,r,o){let i=this.#n[this.#o(e,n,r,o)]-1;return i<0||this.dead[i]===
1?N:i}findSame(e,n){let r=this.texts.get(this.#e[n],this.#t[n]);return this.find(e,r,0,r.length)}add({parent:e,bytes:n,start:r,
end:o,kind:i,layer:s}){let a=this.count;a===this.parent.length&&this.#s();let d=this.pathBytes[e],c=d+(d===0?0:1)+(o-r);
if(o-r>zn||c>kt)throw Ie(`A path of the image is longer than ${kt} bytes, or contains a name of more than ${zn} bytes.`);
this.parent[a]=e,this.kind[a]=i,this.touched[a]=s,this.inode[a]=a,this.pathBytes[a]=c,this.#e[a]=this.texts.add(n,r,o),this.#t[a]=
o-r,this.count++;let f=this.#o(e,n,r,o),l=this.#n[f];return l===0?this.#r++:this.dead[l-1]=1,this.#n[f]=a+1,this.#r>this.#n.
length*IA&&this.#i(),a}pathOf(e,n=!1){let r=this.pathBytes[e],o=Buffer.allocUnsafe(r+(n?1:0));n&&(o[r]=47);let i=r;for(let s=e;s!==
M;s=this.parent[s]){let a=this.#t[s];this.texts.copy(this.#e[s],a,o,i-a),i-=a+1,i>=0&&(o[i]=47)}return o}targetOf(e){return this.
texts.get(this.extra[e],this.extraLength[e])}hiddenBelow(e){let n=0;for(let r=e;r!==N;r=this.parent[r])n=Math.max(n,this.
extra[r]);return n}#o(e,n,r,o){let i=this.#n.length-1,s=o-r,a=TA(e,n,r,o)&i;for(;;){let d=this.#n[a]-1;if(d<0||this.parent[d]===
e&&this.#t[d]===s&&this.texts.equals(this.#e[d],s,n,r))return a;a=a+1&i}}#i(){let e=this.#n.filter(n=>n>0&&this.dead[n-1]===
0);this.#n=new Int32Array(this.#n.length*2),this.#r=e.length;for(let n of e){let r=n-1,o=this.texts.get(this.#e[r],this.#t[r]);
this.#n[this.#o(this.parent[r],o,0,o.length)]=n}}#s(){let e=this.parent.length*2;this.parent=Ue(this.parent,new Int32Array(
e)),this.kind=Ue(this.kind,new Uint8Array(e)),this.dead=Ue(this.dead,new Uint8Array(e)),this.touched=Ue(this.touched,new Uint16Array(
e)),this.layer=Ue(this.layer,new Uint16Array(e)),this.ordinal=Ue(this.ordinal,new Uint32Array(e)),this.inode=Ue(this.inode,
new Int32Array(e)),this.head=Ue(this.head,new Uint32Array(e)),this.extra=Ue(this.extra,new Uint32Array(e)),this.extraLength=
Ue(this.extraLength,new Uint16Array(e)),this.place=Ue(this.place,new Uint32Array(e)),this.pathBytes=Ue(this.pathBytes,new Uint16Array(
e)),this.#e=Ue(this.#e,new Uint32Array(e)),this.#t=Ue(this.#t,new Uint8Array(e))}};function Ue(t,e){return e.set(t),e}function TA(t,e,n,r){
let o=Math.imul(t^OA,3432918353);for(let i=n;i<r;i++)o=Math.imul(o^e[i],1540483477),o^=o>>>15;return o=Math.imul(o^o>>>16,
2246822507),(o^o>>>13)>>>0}var vA=64;async function*bw(t,e,n,r){let o=new ou(t,e),i=new _a,s=(a,d)=>{r?.add(a.length,o.originOf(a,d)),i.add(a)};for(let a of o.
top())s(a);yield*i.end();for(let[a,d]of t.layers.entries()){if(!o.beginLayer(a+1))continue;let c=new et({begin:(l,u)=>o.
begin(l,u),emit:s},{dropsGlobals:!0,ignoresTrailer:!0}),f=Ur(d,{checksDiffId:!1,signal:n});for await(let l of f.chunks)if(n.
throwIfAborted(),c.consume(l),yield*i.take(),e.top!==M&&o.isLayerDone(c))break}for(;;){let a=o.moreDirectories();if(a.length===
0)break;for(let d of a)s(d);yield*i.take()}yield*i.end()}var ou=class{#e;#t;#n;#r;#o;#i=0;#s=0;#a=0;#d=!0;#c;#f=new WeakMap;constructor(e,n){
let{tree:r}=e;this.#e=e,this.#t=r,this.#n=n,this.#r=new Uint8Array(r.count),this.#r[M]=1,this.#o=n.top;let o=r.parent[n.
top];this.#c=o>M?r.pathBytes[o]+1:0,this.#u()}top(){let{top:e}=this.#n;return this.#t.kind[e]===C.directory?this.#p(e):[]}beginLayer(e){
return this.#s=e,this.#a=0,this.#l}get#l(){return this.#i<this.#t.count&&this.#t.layer[this.#i]===this.#s}isLayerDone(e){
return!this.#l&&(this.#d||e.isBetweenEntries)}begin(e,n){let r=this.#a++;if(this.#d=!this.#l||this.#t.ordinal[this.#i]!==
r,this.#d)return dn;let o=this.#i++;this.#u();let i=this.#t.inode[o],s=this.#n.carrier[i],a=i===o?s:o,d=this.#m(o);d.push(
...this.#p(this.#t.parent[a]));let c=e;Rt.isIn(n)&&(c=Rt.remove(c));let f=this.#g(a);if(this.#y(e.name,f)||(c=be(c,f)),a!==
s){let l=this.#g(s);this.#y(We(e.header,n),l)||(c=Dr(c,l))}return c===e&&d.length===0?Br:{blocks:[...d,...c.extensions,c.
header],keepsData:!0}}moreDirectories(){return this.#m(this.#t.count)}originOf(e,n){return n===void 0?this.#f.get(e):{stream:this.#s-
1,offset:n}}#u(){let{kind:e,inode:n,count:r}=this.#t,{carrier:o,isSelected:i}=this.#n;for(;this.#i<r;this.#i++){let s=this.#i;
if(e[s]===C.directory)continue;let a=n[s],d=o[a];if(a===s?d!==N:i[s]===1&&d!==s)return}}#m(e){let{kind:n}=this.#t,{isSelected:r}=this.#n,
o=[];for(let i=0;this.#o<e;this.#o++){let s=this.#o;if(!(n[s]!==C.directory||r[s]===0||this.#r[s]===1)){if(i++===vA)break;
this.#h(s,o)}}return o}#p(e){let{parent:n}=this.#t,{isSelected:r}=this.#n,o=[];for(let s=e;s>M&&r[s]===1&&this.#r[s]===0;s=
n[s])o.push(s);let i=[];for(let s of o.reverse())this.#h(s,i);return i}#h(e,n){this.#r[e]=1;let r=this.#n.top===M,o=fi(this.#e,
e,r?void 0:this.#c),i=this.#t.place[e],s=(i-1)*v;for(let a of[...o.extensions,o.header])i>0&&r&&this.#f.set(a,{stream:this.#t.
layer[e]-1,offset:s}),s+=a.length,n.push(a)}#y(e,n){return this.#n.top===M?ai(e,n):e.equals(n)}#g(e){return this.#t.pathOf(
e).subarray(this.#c)}};function fi({tree:t,heads:e},n,r){let o=t.head[n],i=t.pathOf(n,t.kind[n]===C.directory).subarray(
r);if(o===0)return be({extensions:[],header:ts()},i);let s=e.get(o);return r===void 0||en(ve(s.header,0),ge(s.extensions)).
equals(i)?s:be(s,i)}var Ha=class{#e;#t=0;#n=0;#r=Buffer.alloc(0);#o=N;#i=0;constructor(e){this.#e=e}beginLayer(e){this.#t=e,this.forget()}forget(){
this.#o=N}childOf(e,n,r){return this.#a(this.#e.find(e,n,r,n.length),this.#s(e))}directoryOf(e,n,r){if(n<=0)return M;if(this.#o!==
N&&r==="create"&&AA(this.#r,e,n))return this.#o;let o={directory:M,hidden:this.#s(M),links:0};return this.#d(o,e.subarray(
0,n),r)?(r==="create"&&(this.#r=Buffer.from(e.subarray(0,n)),this.#o=o.directory,this.#i=o.hidden),o.directory):N}#s(e){
return e===this.#o?this.#i:this.#e.hiddenBelow(e)}#a(e,n){return e===N||this.#e.touched[e]<n?N:e}#d(e,n,r){for(let o=0;o<
n.length;){let i=n.indexOf(ue,o),s=i===-1?n.length:i;if(s>o&&!this.#c(e,n,[o,s],r))return!1;o=s+1}return!0}#c(e,n,[r,o],i){
let s=this.#e;if(++this.#n>eu)throw Ie(`The image's paths have more than ${eu} parts in total.`);if(n[r]===46&&o-r<=2){if(o-
r===1)return!0;if(n[r+1]===46)return this.#f(e,n),!0}let a=this.#a(s.find(e.directory,n,r,o),e.hidden);if(a===N)return i===
"create"&&this.#l(e,n,r,o);let d=s.kind[a],c=s.touched[a]===this.#t;if(d===C.directory)return i==="create"&&(s.touched[a]=
this.#t),e.directory=a,e.hidden=Math.max(e.hidden,s.extra[a]),!0;if(d===C.symlink&&(c||i==="link")){let f=s.targetOf(s.inode[a]);
if(++e.links>Na)throw Le(`the symbolic links of ${A(n)} form a loop`);return f[0]===ue&&(e.directory=M,e.hidden=s.hiddenBelow(
M)),this.#d(e,f,i)}if(i!=="create")return!1;if(c)throw Le(`an entry is below ${A(s.pathOf(a))}, which is a file in the s\
ame layer`);return this.#l(e,n,r,o)}#f(e,n){if(e.directory===M)throw Le(`the symbolic link to ${A(n)} leads out of the i\
mage`);e.directory=this.#e.parent[e.directory],e.hidden=this.#e.hiddenBelow(e.directory)}#l(e,n,r,o){let i=e.directory,s=C.
directory;return e.directory=this.#e.add({parent:i,bytes:n,start:r,end:o,kind:s,layer:this.#t}),!0}};function AA(t,e,n){
return t.length===n&&t.compare(e,0,n)===0}var Ua=Buffer.from(".wh."),kw=Buffer.from(".wh..wh..opq"),RA=Buffer.from(".wh..wh."),LA={0:C.file,S:C.file,2:C.symlink,3:C.
special,4:C.special,5:C.directory,6:C.special},za=class{attributes=new Rt;#e;#t;#n;#r=0;#o=0;#i=0;#s=0;#a=[];constructor(e,n){
this.#e=e,this.#t=n,this.#n=new Ha(e)}beginLayer(){this.#r++,this.#o=0,this.#s=this.#e.count,this.#a=[],this.#n.beginLayer(
this.#r)}endLayer(){let{dead:e,parent:n,count:r}=this.#e,o=0;for(let i=this.#s;i<r;i++)this.#d(n[i])&&(e[i]=1),e[i]===0&&
(o+=this.#a[i-this.#s]??0);return o}#d(e){let{dead:n,parent:r}=this.#e;for(let o=e;o!==N;o=r[o]){if(n[o]===1)return!0;if(o>=
this.#s)return!1}return!1}apply(e,n,r){let o=this.#o++;if(++this.#i>Xl)throw Ie(`The image's layers have more than ${Xl}\
 entries.`);let i=ru(e.name),s=i.lastIndexOf(ue)+1;iu(i,0,RA)&&!Sw(i,0)||(iu(i,s,Ua)?this.#c(i,s):i.length===0?CA(e):this.#l(
e,n,{path:i,start:s,ordinal:o,startBytes:r}))}#c(e,n){let r=this.#e,o=n+Ua.length;if(o===e.length)throw Le(`the whiteout\
 ${A(e)} does not say what it deletes`);let i=this.#n.directoryOf(e,n-1,"find");if(i===N)return;if(Sw(e,n)){this.#f(i);return}
let s=this.#n.childOf(i,e,o);s!==N&&(r.touched[s]!==this.#r?r.dead[s]=1:r.kind[s]===C.directory&&this.#f(s),this.#n.forget())}#f(e){
this.#e.extra[e]=this.#r,this.#n.forget()}#l(e,n,{path:r,start:o,ordinal:i,startBytes:s}){$A(r);let a=this.#e,d=Rt.isIn(
n);d&&this.attributes.note(n);let c=this.#n.directoryOf(r,o-1,"create"),f=this.#n.childOf(c,r,o),l=xw(e),u=this.#r,m=f;if(l===
C.directory&&f!==N&&a.kind[f]===C.directory)a.touched[f]=u;else{f!==N&&(a.dead[f]=1,this.#n.forget());let P=e.typeFlag===
"1"?this.#p(e,n):N,B=P===N?l:a.kind[P];m=a.add({parent:c,bytes:r,start:o,end:r.length,kind:B,layer:u}),P!==N&&(a.inode[m]=
a.inode[P])}a.layer[m]=u,a.ordinal[m]=i;let h=!d&&ai(e.name,r);if(a.place[m]=h?Ew(s):0,e.typeFlag==="1"||(l===C.file&&this.#u(
m,Dn(e,n)),l===C.symlink&&this.#m(m,We(e.header,n)),l!==C.directory&&l!==C.symlink))return;let y=d?Rt.remove(e):e,g=a.pathOf(
m,l===C.directory),k=ai(e.name,g);a.head[m]=this.#t.add(k?y:be(y,g)),a.place[m]=k&&y===e?Ew(s):0}#u(e,n){this.#a[e-this.#s]=
n}#m(e,n){let r=this.#e;if(n.includes(0)||n.length>kt)throw Le(`the target of the symbolic link ${A(r.pathOf(e))} is not\
 a valid path`);r.extra[e]=r.texts.add(n,0,n.length),r.extraLength[e]=n.length,this.#u(e,n.length)}#p(e,n){let r=We(e.header,
n),o=ru(r),i=o.lastIndexOf(ue)+1,s=this.#n.directoryOf(o,i-1,"link"),a=s===N||o.length===0?N:this.#n.childOf(s,o,i),d=`t\
he hard link ${A(e.name)} leads to ${A(r)}`;if(a===N)throw Le(`${d}, which does not exist`);if(this.#e.kind[a]===C.directory)
throw Le(`${d}, which is a directory`);return a}};function Ew(t){let e=t/v+1;return e<2**32?e:0}function CA(t){if(xw(t)!==
C.directory)throw Le(`the entry ${A(t.name)} would replace the root directory`)}function $A(t){for(let e=t.indexOf(Ua);e!==
-1;e=t.indexOf(Ua,e+1))if(!(e>0&&t[e-1]!==ue))throw new p("WHITEOUT_NAME",`The image has an entry in ${A(t)}, but a laye\
r cannot contain a name that starts with ".wh.": it would be read as a whiteout, which marks a deletion.`,{hint:"Rename \
or remove the directory where the image is built."})}function xw(t){let{typeFlag:e,header:n,name:r}=t;if(e==="0"&&Vi(n)&&
r.at(-1)===ue)return C.directory;if(e==="1")return C.file;let o=LA[e];if(o===void 0)throw Le(`the entry ${A(r)} has the \
unknown type ${JSON.stringify(e)}`);return o}function Sw(t,e){return t.length-e===kw.length&&iu(t,e,kw)}function iu(t,e,n){
return t[e]!==46||t.length-e<n.length?!1:t.compare(n,0,n.length,e,e+n.length)===0}function Ja(t){let{parent:e,dead:n,touched:r,extra:o,kind:i,count:s}=t,a=new Uint8Array(s),d=new Uint16Array(s);a[M]=1,d[M]=
o[M];for(let c=1;c<s;c++){let f=e[c],l=d[f];a[f]===0||n[c]===1||r[c]<l||(a[c]=1,i[c]===C.directory&&(d[c]=Math.max(l,o[c])))}
return a}function Jr(t,e,n){let{parent:r,kind:o,inode:i,count:s}=t,a=n===M?e:new Uint8Array(s);n!==M&&(a[n]=1);let d=new Int32Array(
s).fill(N);for(let c=n;c<s;c++){if(e[c]===0||(n!==M&&c>n&&a[r[c]]===1&&(a[c]=1),a[c]===0||o[c]===C.directory))continue;let f=i[c];
d[f]===N&&(d[f]=c)}return{top:n,isSelected:a,carrier:d}}var li={absent:0,whole:1,withoutHead:2};function Pw(t,e){let n=Ja(t);for(let r=1;r<n.length;r++)n[r]===li.absent||t.kind[r]!==
C.directory||(t.layer[r]===0||t.layer[r]!==t.touched[r])&&(n[r]=li.withoutHead);return{layerCount:e,nodes:n}}import{constants as NA,zstdCompressSync as FA,zstdDecompressSync as _A}from"node:zlib";var Wa=256*1024,DA=16,Ga=class{#e=[];#t=[];#n=0;#r;#o=1;#i=0;#s=new Map;add({extensions:e,header:n}){let r=e.reduce((s,{
length:a})=>s+a,n.length);this.#i+r>Wa&&this.#d();let o=this.#o+this.#i/v,i=r>Wa?Buffer.allocUnsafeSlow(r):this.#r;this.#r=
i??Buffer.allocUnsafeSlow(Wa);for(let s of[...e,n])this.#i+=s.copy(this.#r,this.#i);return o}get(e){let n=this.#a(e),r=[];
for(;;){let o=n.subarray(0,v),{typeFlag:i,sizeBytes:s}=ve(o,0);if(!Qt(i))return{extensions:r,header:o};let a=v+se(s);r.push(
o),s>0&&r.push(n.subarray(v,a)),n=n.subarray(a)}}#a(e){if(e>=this.#o)return this.#r.subarray((e-this.#o)*v);let n=0,r=this.#t.
length-1;for(;n<r;){let s=n+r+1>>1;this.#t[s]<=e?n=s:r=s-1}let i=this.#s.get(n)??_A(this.#e[n]);this.#s.delete(n),this.#s.
set(n,i);for(let s of this.#s.keys()){if(this.#s.size<=DA)break;this.#s.delete(s)}return i.subarray((e-this.#t[n])*v)}#d(){
if(this.#i===0)return;let e=FA(this.#r.subarray(0,this.#i),{params:{[NA.ZSTD_c_compressionLevel]:1}});if(this.#n+=e.length,
this.#n>Ql)throw Ie(`The image's directories have more than ${Ql} bytes of headers.`);this.#e.push(Buffer.from(e)),this.#t.
push(this.#o),this.#o+=this.#i/v,this.#i=0,this.#r.length>Wa&&(this.#r=void 0)}};async function ui(t,e){for(let{descriptor:i}of t)UA(i.mediaType,i.digest);if(t.length>ql)throw Ie(`The image has ${t.length}\
 layers, but at most ${ql} are read.`);let n=new su(t,e),r=t.reduce((i,{descriptor:s})=>i+s.sizeBytes,0),o={title:"Read \
the layers",doneBytes:()=>n.packedBytes,totalBytes:()=>r};return H(e.log,o,n.run())}var su=class{#e;#t;#n=new Ma;#r=new Ga;#o=new za(
this.#n,this.#r);#i=[];#s=[];#a=[];#d=[];#c=[];#f=[];#l;#u=0;#m=0;#p;constructor(e,n){this.#e=e,this.#t=n}get packedBytes(){
return this.#u+(this.#p?.packedBytes??0)}async run(){for(let[n,r]of this.#e.entries())await this.#h(r),n+1===this.#t.keptLayers&&
(this.#l=Pw(this.#n,n+1));let{notice:e}=this.#o.attributes;return{layers:this.#e,layerBytes:this.#i,unpackedBytes:this.#i.
reduce((n,r)=>n+r,0),tarBytes:this.#m,layerTarBytes:this.#s,packings:this.#a,frames:this.#d,firstNodes:this.#c,notices:e===
void 0?this.#f:[...this.#f,e],tree:this.#n,heads:this.#r,living:Ja(this.#n),base:this.#l}}async#h(e){let{signal:n,touch:r}=this.#t,
o=Ur(e,{checksDiffId:!0,signal:n});this.#p=o,this.#c.push(this.#n.count),this.#o.beginLayer();let i=new et({begin:(s,a,d)=>(this.#o.
apply(s,a,d),dn),emit:()=>{}},{dropsGlobals:!0,ignoresTrailer:!0});for await(let s of o.chunks)n.throwIfAborted(),i.consume(
s),this.#y(o),r?.();if(!i.isBetweenEntries)throw ww(e.descriptor.digest);this.#g(e,o.packing),this.#i.push(this.#o.endLayer()),
this.#u+=o.packedBytes,this.#m+=o.tarBytes,this.#s.push(o.tarBytes),this.#a.push(o.packing??"none"),this.#d.push(o.frames),
this.#p=void 0}#y(e){let n=this.#m+e.tarBytes;if(MA(n,this.packedBytes))throw Ie(`The image's layers unpack to more than\
 ${tu} bytes and to more than ${nu} times their size.`)}#g({descriptor:e},n){let r=HA(e.mediaType);if(r===void 0||n===void 0||
r===n)return;let o=i=>i==="none"?"not packed":`packed with ${i}`;this.#f.push(`The media type of the layer ${e.digest} s\
ays that it is ${o(r)}, but it is ${o(n)}, so it was read as that.`)}};function MA(t,e){return t>tu&&t>nu*e}function HA(t){
return/[.+]gzip$/.test(t)?"gzip":/[.+]zstd$/.test(t)?"zstd":t==="application/vnd.oci.image.layer.v1.tar"?"none":void 0}function UA(t,e){
let n=(r,o)=>{throw new p("UNSUPPORTED_IMAGE",`The layer ${e} ${r}.`,{hint:o})};/nondistributable|foreign/.test(t)&&n("i\
s not in the image, but has to be fetched from elsewhere (a foreign or non-distributable layer)","Windows images have su\
ch layers. Build the image on a base without them."),/\+encrypted$/.test(t)&&n("is encrypted",'Decrypt the image first, \
with "skopeo copy --decryption-key".')}var zA=Buffer.from(".wh.");function Bw(t,e){let{layerCount:n}=e,r=s=>s.slice(0,n).reduce((a,d)=>a+d,0),o=JA(t,e),i=new ja(
t);return{layerCount:n,unpackedBytes:r(t.layerBytes),tarBytes:r(t.layerTarBytes),owns:s=>o[i.find(s)]===1,layerOf:s=>{let a=i.
find(s);return o[a]===1?t.tree.layer[a]-1:void 0},openAbove:()=>new au(t,e,o)}}function JA({tree:t,living:e},{nodes:n,layerCount:r}){
let{kind:o,inode:i,layer:s,count:a}=t,d=new Uint8Array(a),c=new Uint8Array(n.length);for(let f=n.length;f<a;f++){let l=i[f];
e[f]===1&&l<n.length&&(c[l]=1)}for(let f=1;f<n.length;f++){if(e[f]===0||n[f]!==li.whole)continue;(o[f]===C.directory?s[f]<=
r:c[i[f]]===0)&&(d[f]=1)}return d}var ja=class{#e;#t="";#n=M;constructor(e){this.#e=e}find(e){let n=e.lastIndexOf("/"),r=e.
slice(0,Math.max(0,n));return r!==this.#t&&(this.#n=this.#r(M,r),this.#t=r),this.#r(this.#n,e.slice(n+1))}#r(e,n){let{tree:r,
living:o}=this.#e,i=G(n),s=e;for(let a=0;a<i.length&&s!==N;){let d=i.indexOf(ue,a),c=d===-1?i.length:d,f=r.kind[s]===C.directory?
r.find(s,i,a,c):N;s=f!==N&&o[f]===1?f:N,a=c+1}return s}},au=class{deleted=0;#e;#t;#n;#r;#o;#i;#s;constructor(e,{nodes:n},r){
let{tree:o}=e;this.#e=e,this.#t=o,this.#n=n,this.#r=r,this.#o=new ja(e),this.#i=new Uint8Array(o.count),this.#i[M]=1,this.#s=
new Uint8Array(o.count),this.#s[M]=1}decide(e){let n=this.#o.find(R(e.name));if(n===N)throw new Error("a stream of layer\
s has a path that they do not have");if(this.#i[n]=1,this.#r[n]===1)return"drop";let r=this.#d(this.#t.parent[n]);return this.#s[n]=
1,r.length===0?"keep":{head:e,before:r}}*whiteouts(){let{kind:e,parent:n}=this.#t,r=new Int32Array(this.#n.length).fill(
N);r[M]=M;for(let o=1;o<this.#n.length;o++){if(this.#n[o]===li.absent)continue;let i=r[n[o]];if(i===N||e[i]!==C.directory)
continue;let s=this.#i[o]===1?o:this.#t.findSame(i,o);if(s!==N&&this.#i[s]===1){r[o]=s;continue}this.deleted++;for(let a of[
...this.#d(i),this.#a(o)])yield*[...a.extensions,a.header]}}#a(e){let n=this.#t.pathOf(e),r=n.lastIndexOf(ue)+1,o=Buffer.
concat([n.subarray(0,r),zA,n.subarray(r)]);return be({extensions:[],header:Kt("whiteout",0)},o)}#d(e){let{parent:n}=this.#t,
r=[];for(let o=e;this.#s[o]===0;o=n[o])r.push(o);return r.reverse().map(o=>{this.#s[o]=1;let i=fi(this.#e,o,void 0),s=en(
ve(i.header,0),ge(i.extensions));return{...i,name:s,typeFlag:"5",sizeBytes:0}})}};var Iw=2**24;function Ow(t){let{tree:e,layerTarBytes:n}=t,r=WA(t),o=[];for(let[i,s]of GA(t).entries()){if(i<(t.base?.layerCount??
0))continue;let a,d=0,c=f=>{a!==void 0&&o.push({layer:i,startBytes:a,endBytes:f}),a=void 0};for(let f of s){let l=e.place[f];
if(l===0)continue;let u=(l-1)*v,m=e.ordinal[f];(m!==d||!r(f))&&c(u),r(f)&&(a??=u),d=m+1}c(n[i]??0)}return o}function WA({
tree:t,living:e,firstNodes:n}){let{kind:r,inode:o,layer:i}=t,{carrier:s}=Jr(t,e,M);return a=>{if(e[a]===0)return!1;if(r[a]===
C.directory)return a>=(n[i[a]-1]??0);let d=o[a];return s[d]===a==(d===a)}}function GA({tree:t,layers:e}){let n=e.map(()=>[]);
for(let r=1;r<t.count;r++)n[t.layer[r]-1]?.push(t.ordinal[r]*Iw+r);return n.map(r=>Array.from(Float64Array.from(r).sort(),
o=>o%Iw))}var KA=4*1024*1024,YA=4*1024*1024,Ka=class extends Error{};function Ya(t){let{tree:e,living:n}=t,r=(i,s,a)=>jA.from(VA(bw(
t,i,s,a),a),{objectMode:!1,highWaterMark:KA,signal:s}),o=async(i,s)=>{let a=Tw(t,i);if(a===N)throw new Ka(`there is no ${i.
toString()} in the layers`);return r(Jr(e,n,a),s)};return{way:"layers",returnsToDirectories:!0,unseenTimes:[],isReproducible:!0,
decide:()=>"keep",base:t.base&&Bw(t,t.base),open:async i=>r(Jr(e,n,M),i),layers:{blobs:t.layers,packings:t.packings,frames:t.
frames,layerTarBytes:t.layerTarBytes,keptLayers:t.base?.layerCount??0,keptRuns:()=>Ow(t),open:async(i,s)=>r(Jr(e,n,M),i,
s)},openPath:o,isNotFound:i=>i instanceof Ka,lookAt:async(i,s)=>{let a=Buffer.from(i),d=Tw(t,a);if(d!==N)return XA(t,d)??
_r(await o(a,s),YA)},close:async()=>{}}}async function*VA(t,e){yield*t,e?.add(Wt.length,void 0),yield Wt}function XA(t,e){
let{tree:n}=t,r=n.kind[e];if(r!==C.directory&&(r!==C.symlink||n.inode[e]!==e))return;let o=n.parent[e],i=o>M?n.pathBytes[o]+
1:0,{header:s,extensions:a}=fi(t,e,i),d=r===C.directory?"5":"2",c=Gt(s);return{typeFlag:d,mtimeSeconds:c,header:s,extensions:a,
data:Buffer.alloc(0)}}function Tw({tree:t,living:e},n){let r=0,o=M,i=n;for(;i.length>0;){let s=i.indexOf(ue),a=s===-1?i.
length:s,d=i.subarray(0,a);i=i.subarray(Math.min(a+1,i.length));let c=d.toString("latin1");if(c===""||c===".")continue;if(c===
".."){o=Math.max(M,t.parent[o]);continue}if(t.kind[o]!==C.directory)return N;let f=t.find(o,d,0,d.length);if(f===N||e[f]===
0)return N;if(t.kind[f]!==C.symlink||i.length===0){o=f;continue}if(++r>Na)return N;let l=t.targetOf(t.inode[f]);l[0]===ue&&
(o=M),i=Buffer.concat([l,Buffer.from("/"),i])}return o}function Lt(t,e,n){let{json:r}=t.config,o=b(r,"config"),i=b(o,"Volumes"),s=new du(t,e,n);return{reference:e.reference,id:t.
manifest.digest,ofContainer:void 0,platform:t.platform,diffIds:t.layers.map(({diffId:a})=>a),packedLayers:t.layers,layerCount:t.
layers.length,volumes:O(i)?Object.keys(i).filter(a=>!a.includes("\0")):[],shownConfig:O(o)?o:{},knownBytes:void 0,isExact:!0,
countsFiles:!0,notices:[],readConfig:async()=>({json:r,digest:t.config.descriptor.digest,packedLayers:t.layers.map(({descriptor:a})=>a),
annotations:t.annotations,missing:void 0}),openReader:()=>s.openReader(),measure:()=>s.measure(),keeping:a=>{let{openReader:d,
measure:c}=Lt(t,e,{...n,keptLayers:a});return{keptLayers:a,openReader:d,measure:c}}}}var du=class{#e;#t;#n;#r;#o;#i=0;constructor(e,n,r){
this.#e=e,this.#t=n,this.#n=r}async openReader(){this.#i++;let e=qA(async()=>{--this.#i>0||(this.#r=void 0,this.#n.keptLayers===
void 0&&await this.#t.release?.(this.#e))});try{return{...Ya(await this.#s()),close:e}}catch(n){throw await e(),n}}async measure(){
if(this.#o===void 0&&await this.#s(),this.#o===void 0)throw new Error("the layers have no size");return this.#o}#s(){return this.#r??=
this.#a().catch(e=>{throw this.#r=void 0,e}),this.#r}async#a(){let{layers:e,config:n}=this.#e,r=await ui(e,this.#n);if(this.#o===
void 0)for(let o of r.notices)this.#n.log.notice(o);return this.#o={bytes:r.unpackedBytes,packedBytes:e.reduce((o,{descriptor:i})=>o+
i.sizeBytes,0),history:ZA(n.json,r.layerBytes)},r}};function qA(t){let e;return()=>(e??=t(),e)}function ZA(t,e){let n=An(
t),r=b(t,"history"),o=n?.filter(s=>s).length;if(n===void 0||o!==e.length||!Array.isArray(r))return;let i=[...e];return n.
map((s,a)=>({command:w(r[a],"created_by")??w(r[a],"comment")??"",bytes:s?i.shift()??0:0,hasLayer:s}))}import{Readable as QA}from"node:stream";var eR=16,Va=class{layers;#e;#t=[];#n=[];constructor(e,n){this.#e=n,this.layers=e.map(r=>this.#r(r))}async requireAll(e){
for(let{descriptor:n}of this.layers){let{digest:r,sizeBytes:o}=n,i=await this.#i(r,e);if(i.close(),i.sizeBytes!==o)throw new ie(
`${r} has ${i.sizeBytes} bytes instead of ${o}`)}}async close(){await Promise.all(this.#t.splice(0).map(e=>e.close()))}#r({
descriptor:e,diffId:n}){let r;return{descriptor:e,diffId:n,open:async o=>{let i=r;r=void 0;let s=await this.#i(e.digest,
o).catch(d=>{throw i?.abort(),d}),a=QA.from(i===void 0?s.bytes:tR(s.bytes,i),{objectMode:!0,highWaterMark:eR});return a.
once("close",s.close),a},tap:o=>{r=o}}}async#o(){let e=await this.#e();return this.#t.push(e),e}async#i(e,n){let r=this.#n.
pop()??await this.#o(),o=await r.open(e,n).catch(s=>{throw this.#n.push(r),s});o.once("close",()=>this.#n.push(r)),o.on(
"error",()=>{});let i=()=>{o.destroy()};try{let{done:s,value:a}=await da(o).next();if(s===!0)throw new ie(`there is noth\
ing at ${e}`);let{bytes:d,sizeBytes:c}=a;return{bytes:d,sizeBytes:c,close:i}}catch(s){throw i(),s}}};async function*tR(t,e){
try{for await(let n of t)await e.write(n),yield n;e.end()}finally{e.abort()}}async function vw(t,e,n,r){let i=["history",...["--no-trunc","--human=false","--format","{{json .}}"],...yt(r)],a=(await t.
docker.run([...i,e])).split(`
`).filter(d=>d!=="").map(d=>{let c=_(d);return{command:w(c,"CreatedBy")||(w(c,"Comment")??""),bytes:Number(b(c,"Size")??
Number.NaN)}});if(a.length<n||!a.every(({bytes:d})=>d>=0))throw new p("ENGINE_FAILED",`The engine returned ${a.length} s\
izes (${a.map(({bytes:d})=>d).join(", ")}) for the image ${JSON.stringify(e)}, which has ${ae(n)}.`,{hint:'Remove the im\
age ("docker rmi") and pull or build it again.'});return a.reverse()}async function Aw(t,e,n){return Rw(await vw(t,e,n))}
function Rw(t){return t.reduce((e,{bytes:n})=>e+n,0)}async function Lw(t,e,n){let r=e.diffIds.length,o=An(n);if(!(!e.isDefaultPlatform&&
!t.knowsPlatformOption?!1:o===void 0?await nR(t,e):o.filter(f=>f).length===r))return{bytes:await rR(t,e),history:void 0};
let a=await vw(t,e.id,r,$w(t,e)),d=o?.length===a.length,c=a.map((f,l)=>({...f,hasLayer:d?o[l]===!0:f.bytes>0}));return{bytes:Rw(
a),history:c}}async function Cw(t,e,n){let{rootFs:r}=await Nw(t,e.id),o=Math.max(0,r-n.bytes),i={command:`container ${e.
name}`,bytes:o,hasLayer:!0};return{bytes:r,history:n.history&&[...n.history,i]}}async function nR(t,e){let n=["history",
"--quiet","--no-trunc",...yt($w(t,e))];return(await t.docker.run([...n,e.id])).split(`
`).filter(o=>o!=="").length>=e.diffIds.length}function $w(t,e){return e.isIndex&&t.knowsPlatformOption?e.platform:void 0}
async function rR(t,e){let n=await Y(t,{source:e});try{let{rootFs:r,own:o}=await Nw(t,n);return Math.max(0,r-o)}finally{
await V(t,n)}}async function Nw(t,e){let n=await Me(t,e,["--size"]),r=b(n,"SizeRootFs"),o=b(n,"SizeRw")??0;if(typeof r!=
"number"||typeof o!="number")throw new p("ENGINE_FAILED",`The engine returned no size for the container ${e}.`,{hint:q});
return{rootFs:r,own:o}}function qa(t,e){return n=>{let r=t(n);if(r==="drop")return r;let o=r==="keep"?void 0:r,i=o?.head??n,{mtimeSeconds:s}=le(
i),a=e(s),d=o?.before?.map(f=>({...f,...Xa(f,e)})),c=d===void 0?{}:{before:d};return d===void 0&&(a===s||Number.isNaN(a))?
r:{...o,...c,head:Xa(i,e)}}}function Xa(t,e){let{mtimeSeconds:n}=le(t),r=e(n);return r===n||Number.isNaN(r)?t:cu(t,r)}function cu(t,e){
return{extensions:Gl(t.extensions,"mtime"),header:vo(t.header,e)}}var oR=["CHOWN","DAC_OVERRIDE","FOWNER","FSETID","SETGID","SETUID","SETFCAP","MKNOD"],iR=512,sR=3600,fu=4*1024*1024,aR=64*
1024,dR=10,cR=300;async function Wr(t,{id:e}){await V(t,e)}async function Qa(t,e,n){let{log:r}=t,o=n.asUsed===!0?void 0:
t.plainRuntime;o!==void 0&&r.debug(`the container has the runtime ${o}: the engine's default may add mounts`);let i=await Fw(
t,o,e,n),s=i.exitCode!==0&&fR.test(i.stderr);if(o===void 0||!s)return i;await Wr(t,i.container),r.warning(`The engine la\
cks the program of its runtime ${o}, so the command runs with the default runtime. Mount points that it adds are in the \
result.`);let a=await Fw(t,void 0,e,n);return{...a,container:{...a.container,mayHaveMounts:!0}}}var fR=/(?:fork\/exec \S*runc|exec: "runc"): (?:no such file or directory|executable file not found)/i;
async function Fw(t,e,n,r){let{log:o,signal:i}=t,s=await Y(t,{source:n,asUsed:r.asUsed===!0,...r.network===void 0?{}:{network:r.
network},options:[...e===void 0?[]:["--runtime",e],...r.user===void 0?[]:["--user",r.user],"--entrypoint",r.program,...uu],
command:r.args}),a=r.limitSeconds??sR,d=AbortSignal.timeout(a*1e3),c=new lu(o,r.shows??(f=>f));try{let f=await H(o,{title:"\
Command",loggedChars:()=>c.shownChars},t.docker.stream(["start","--attach",s],(l,u)=>c[u].add(l),AbortSignal.any([i,d])));
return c.end(),{...f,container:{id:s,mayHaveMounts:!1}}}catch(f){throw i.aborted?J(i.reason):d.aborted?new p("COMMAND_FA\
ILED",`A command in a container of ${n.reference} was still running after ${a} s and was stopped.`,{hint:"The output abo\
ve may show what it waits for. It has no input, and a network only if one is named.",cause:f}):f}}var uu=["--cap-drop","\
ALL","--security-opt","no-new-privileges","--pids-limit",String(iR),...oR.flatMap(t=>["--cap-add",t])];function ed(t,e=n=>n){
return`${t.stdout}
${t.stderr}`.split(`
`).map(n=>e(n)??"").filter(n=>n.trim()!=="").slice(-dR).map(n=>n.slice(0,cR)).join(`
`)}var Za=class{#e;#t="";constructor(e){this.#e=e}add(e){let n=(this.#t+e).split(`
`);this.#t=(n.pop()??"").slice(-aR);for(let r of n)this.#e(r)}end(){this.#t!==""&&this.#e(this.#t),this.#t=""}},lu=class{stdout=new Za(
e=>this.#r(e));stderr=new Za(e=>this.#r(e));#e;#t;#n=fu;constructor(e,n){this.#e=e,this.#t=n}get shownChars(){return fu-
this.#n}end(){this.stdout.end(),this.stderr.end()}#r(e){let n=this.#t(e);n===void 0||this.#n<=0||(this.#n-=n.length+1,this.#e.
untrusted(n),this.#n<=0&&this.#e.notice(`Output beyond ${fu} characters is not shown.`))}};var mu=10,lR=/^(?:NVIDIA_\w+|\w+_VISIBLE_DEVICES)=/;function _w(t,e,n){let r=b(e,"HostConfig"),o=w(r,"Runtime"),i=o!==void 0&&
t.mayAddMounts(o),s=b(r,"DeviceRequests"),a=(Array.isArray(s)?s:[]).flatMap(uR);if(!i&&a.length===0)return;let d=b(e,"Co\
nfig","Env"),c=z(d)?d.filter(f=>lR.test(f)):[];return{by:i?`its runtime ${JSON.stringify(o)}`:"the devices that it asks \
for",options:[...o===void 0?[]:["--runtime",o],...a,...c.flatMap(f=>["--env",f])],mounts:n}}function uR(t){if(!O(t))return[];
let e=t.DeviceIDs,n=z(e)?e:[],r=w(t,"Driver");return r==="cdi"?n.flatMap(o=>["--device",o]):["--gpus",tt({...mR(t,n),...r?
{driver:r}:{}})]}function mR(t,e){let n=b(t,"Capabilities"),r=Array.isArray(n)?n[0]:void 0,o=t.Count===-1?"all":String(t.
Count??"all");return{...e.length>0?{device:e.join(",")}:{count:o},...z(r)?{capabilities:r.join(",")}:{}}}async function Dw(t,e,{
by:n,options:r,mounts:o}){let{log:i,signal:s}=t,a=await pR(t,e,r).catch(c=>{if(s.aborted)throw c;i.debug(`cannot find ou\
t what starting a container leaves in it: ${E(c)}`)});if(a===void 0)return;for(let c of[...o,...e.volumes])a.delete(Mw(c));
let d=[];return{begin:({name:c,typeFlag:f,sizeBytes:l},u)=>{u!=="drop"&&l===0&&f!=="1"&&a.has(R(c))&&d.push(A(Buffer.concat(
[Buffer.from("/"),yR(R(c))])))},data:()=>{},end:()=>{},logNotice:()=>{if(d.length===0)return;let c=d.length>mu?` and ${d.
length-mu} more`:"";i.notice(`When the container started, ${n} created empty mount points or links in it, which are in t\
he result: ${d.slice(0,mu).join(", ")}${c}. Use ${S("exclude")} to drop them.`)}}}async function pR(t,e,n){let{log:r}=t,
o=[...n,...uu,"--entrypoint",je()],i=await Y(t,{source:e,options:o,command:[]});try{return await t.docker.try(["start",i]),
hR(await t.docker.run(["diff",i]))}finally{await V(t,i).catch(s=>{xr(t.runId),r.debug(`a container will only be removed \
at the end of the run: ${E(s)}`)})}}function hR(t){let e=t.split(`
`).filter(r=>r.startsWith("A /")).map(r=>Mw(r.slice(2))),n=new Set(e);for(let r of e)n.delete(r.slice(0,Math.max(0,r.lastIndexOf(
"/"))));return n}function Mw(t){return R(Buffer.from(t))}function yR(t){return Buffer.from(t,"latin1")}var Hw=2;async function Uw(t,e){let n=await Me(t,e),r=(...o)=>Jw(w(n,...o)??"")??Number.POSITIVE_INFINITY;return{createdSeconds:r(
"Created"),startedSeconds:r("State","StartedAt"),finishedSeconds:r("State","FinishedAt")}}function zw(t){return Jw(w(t.inspect,
"Created")??"")??0}function Jw(t){let e=Date.parse(t);return Number.isNaN(e)||e<0?void 0:Math.floor(e/1e3)}function Ww(t,e){
return n=>n>=t.createdSeconds&&n<=t.finishedSeconds+1?e:n}var pu=[".dockerenv","dev/console","dev/pts","dev/shm","proc","sys","etc/hosts","etc/hostname","etc/resolv.conf","etc/mt\
ab"],Gr=["dev","etc"],mi=[...pu,...Gr],hu=4*1024*1024;function yu(t,e,n=[]){return r=>{let o=R(r.name);if(!t.has(o))return"\
keep";let i=t.get(o);return i===void 0?n.includes(o)?"keep":"drop":Gr.includes(o)?Gt(r.header)>e?"keep":Yw(r,i.mtimeSeconds):
i.typeFlag==="5"?"keep":{head:gR(i,o),data:i.data}}}async function Gw(t,e){let r=(await t.docker.run(["diff",e])).split(
`
`).map(o=>/^[AC] \/(.*)$/.exec(o)?.[1]??"").filter(o=>!pu.includes(o));return Gr.filter(o=>r.some(i=>i.startsWith(`${o}/`)))}
async function jw(t,e,n,r){let o=new Map;for(let i of mi)o.set(i,await Ye(t,e,`${n}/${i}`,r));return o}function Kw(t,e,n,r){
return o=>{let i=R(o.name),s=Gt(o.header),a=s>=t;return pu.includes(i)&&a?(r.debug(`left out of the export: ${i}, made w\
ith the container`),"drop"):Gr.includes(i)&&a&&s<=n?Yw(o,e):"keep"}}async function Ye(t,e,n,r){try{return await _r(await t.
readArchive(e,n,r),hu)}catch(o){if(Ge(o,n))return;throw o}}function Yw(t,e){return Gt(t.header)===e?"keep":{head:cu(t,e)}}
function gR(t,e){return{extensions:t.extensions,header:Qi(t.header,e)}}import{PassThrough as wR}from"node:stream";import{pipeline as bR}from"node:stream/promises";import{createGunzip as kR,createZstdDecompress as ER}from"node:zlib";var Vw=".wh.",SR=".wh..wh..opq";async function Xw(t,e){let{openBlobs:n,packedLayers:r}=t;if(n===void 0||r===void 0)return;
let o=new Map(mi.map(i=>[i,void 0]));return await n(async i=>{for(let s of r){let a=d=>xR(o,s,d,e);await i.stream(s.digest,
a,s.sizeBytes)}}),o}async function xR(t,e,n,r){let o=[],i=new Fr(hu),s=new j(a=>{let d=R(a.name);return PR(t,d,a.typeFlag),
t.has(d)?(o.push(d),i.hold(a)):"drop"});await bR(n,BR(e.mediaType),s,i.sink,{signal:r});for(let[a,d]of i.entries().entries())
t.set(o[a],d)}function PR(t,e,n){let r=e.lastIndexOf("/")+1,o=e.slice(r);if(o===SR)gu(t,e.slice(0,Math.max(0,r-1)));else if(o.
startsWith(Vw)){let i=e.slice(0,r)+o.slice(Vw.length);t.has(i)&&t.set(i,void 0),gu(t,i)}else n!=="5"&&gu(t,e)}function gu(t,e){
for(let n of t.keys())(e===""||n.startsWith(`${e}/`))&&t.set(n,void 0)}function BR(t){return/[+.]gzip$/.test(t)?kR():/[+.]zstd$/.
test(t)?ER():new wR}import{posix as td}from"node:path";import{isDeepStrictEqual as IR}from"node:util";var OR=4e3;async function qw(t,e,n,r){let{signal:o}=t,i=AR(n).map(l=>({lower:l,dst:je()})),s={src:n.made,dst:je()},d=[tt(
{type:"bind",...s,readonly:""}),...i.map(({lower:l,dst:u})=>RR(l,u))].flatMap(l=>["--mount",l]),c=await Y(t,{source:e,options:d}),
f=(l,u)=>Ye(t.transport,c,`${l}/${u}`,o);try{let l=[];for(let u of r)await TR(i.map(({dst:m})=>m),s.dst,m=>f(m,u))&&l.push(
u);return l}finally{await V(t,c)}}async function TR(t,e,n){let r=await n(e);if(r===void 0)throw new RangeError("nothing \
was made where something is looked for");for(let o of t){let i=await n(o);if(i===void 0)return!1;if(!vR(i,r))return!0}return!1}
function vR(t,e){return IR(le(t),le(e))&&t.data.equals(e.data)}function AR({made:t,layers:e}){if([t,...e].some(o=>/[:,\\"\s]/.
test(o)))throw new RangeError("the directory of the layers has a character that an overlay cannot take");let n=[],r=0;for(let o of e){
let i=Buffer.byteLength(o)+1;i>r&&(n.push([]),r=OR-Buffer.byteLength(`lowerdir=${t}`)),n.at(-1)?.push(o),r-=i}return n.map(
o=>[...o,t].join(":"))}function RR(t,e){let n=["type=overlay","device=overlay",`o=lowerdir=${t}`];return["type=volume",`\
dst=${e}`,"volume-nocopy","volume-driver=local",...n.map(r=>`volume-opt=${r}`)].join(",")}var Zw=["etc/hosts","etc/hostname","etc/resolv.conf","etc/mtab","dev/console"],LR="0,0";async function Qw(t,e,n){let{log:r,
signal:o}=t,i=await DR(t,n);if(i!==void 0){try{return await qw(t,e,i,Zw)}catch(s){if(o.aborted)throw s;r.debug(`the laye\
rs are read one by one: ${E(s)}`)}return CR(t,e,i.layers)}}async function CR(t,e,n){let r=MR(n);if(r===void 0)return;let o=je(),
i=await NR(t,e,r,o);if(i===void 0)return;let s=(a,d,c)=>FR(t,i,`${o}${a.slice(r.length)}/${d}`,c);try{return await $R(n,
Zw,s)}finally{await V(t,i)}}async function $R(t,e,n){let r=[];for(let[o,i]of Map.groupBy(e,td.dirname)){let s=i.map(a=>td.
basename(a));for(let a of t){let d=await n(a,o,s);if(d===void 0)continue;let c=f=>d.get(f)!==void 0;if(r.push(...s.filter(
f=>c(f)&&d.get(f)!=="deleted").map(f=>`${o}/${f}`)),s=s.filter(f=>!c(f)),s.length===0||d.get("")!=="directory")break}}return e.
filter(o=>r.includes(o))}async function NR(t,e,n,r){let o=i=>{let s=tt({type:"bind",src:n,dst:r,readonly:"",...i});return Y(
t,{source:e,options:["--mount",s]})};try{return await o({"bind-recursive":"disabled"}).catch(i=>{if(!/bind-recursive/.test(
E(i)))throw i;return o({"bind-nonrecursive":""})})}catch(i){if(cl(i))return;throw i}}async function FR(t,e,n,r){let{signal:o}=t,
i=await t.transport.readArchive(e,n,o).catch(f=>{if(!Ge(f,n))throw f});if(i===void 0)return;let s=[...r].sort().at(-1)??
"",a=new Map,d=new AbortController,c=new j(f=>{let[,l="",...u]=R(f.name).split("/");return u.length===0&&(l===""||r.includes(
l))&&a.set(l,_R(f)),l>=s&&d.abort(),"drop"});return await Un(d.signal,i,c),a}function _R(t){return le(t).device===LR?"de\
leted":t.typeFlag==="5"?"directory":"file"}async function DR(t,e){let n=await Me(t,e),r=w(n,"GraphDriver","Data","LowerD\
ir"),[o,...i]=r?.split(":")??[];return o===void 0||i.length===0?void 0:{made:o,layers:i}}function MR(t){let[e,...n]=new Set(
t.map(r=>td.dirname(td.dirname(r))));return e==="/"||n.length>0?void 0:e}import{pipeline as WR,Readable as GR}from"node:stream";import{pipeline as HR}from"node:stream/promises";async function Ct(t,e){await HR([...t,yn()],{signal:e})}async function jr({log:t,signal:e},n,r,o){let[i]=n.slice(-1);await H(
t,at(i,r,o),Ct(n,e))}function at(t,e,n="Read"){return{title:n,doneBytes:()=>t.bytesRead,totalBytes:e,isEstimate:!0}}async function tb(t){let e=new Map,n=4294967295,r=UR();for(let o=0;r.length>0;o++){if(o===64)throw new RangeError("its r\
anges have no end");let i=await t(r);for(let s of r){let a=i.get(s);a!==void 0?e.set(s,a):n=Math.min(n,s)}if(!e.has(0))throw new RangeError(
"it does not map root");r=zR(e,n)}return JR(e)}function nb(t,e){let n=t.find(r=>e>=r.machine&&e<r.machine+r.count);return n&&
n.image+e-n.machine}function UR(){let t=Array.from({length:32},(e,n)=>2**n);return nd([0,...t.flatMap(e=>[e-1,e]),4294967294])}
function zR(t,e){let n=nd([...t.keys()]),r=n.flatMap((o,i)=>{let s=n[i+1];return s===void 0?eb(o,e):rb(t,o,s)?[]:eb(o,s)});
return nd(r)}function eb(t,e){let n=Math.max(1,Math.floor((e-t)/64)),r=[];for(let o=t+n;o<e;o+=n)r.push(o);return r}function rb(t,e,n){
return(t.get(n)??Number.NaN)-(t.get(e)??Number.NaN)===n-e}function JR(t){let e=[];for(let n of nd([...t.keys()])){let r=e.
at(-1);r!==void 0&&rb(t,r.image,n)?e.splice(-1,1,{...r,count:n-r.image+1}):e.push({image:n,machine:t.get(n)??Number.NaN,
count:1})}return e}function nd(t){return[...new Set(t)].sort((e,n)=>e-n)}var wu="etc/mtab";async function ab(t,e){if(!t.mapsOwners)return t.transport;let n=await Y(t,{source:e});try{let r=await sb(
t,n,"uid"),o=await sb(t,n,"gid");return new bu(t.transport,{users:r,groups:o})}finally{await V(t,n)}}var bu=class{#e;#t;constructor(e,n){
this.#e=e,this.#t=n}async readArchive(e,n,r){let o=await this.#e.readArchive(e,n,r);return ob(o,new j(i=>jR(i,this.#t)))}async exportContainer(e,n){
let r=await Ye(this,e,`/${wu}`,n),o=await this.#e.exportContainer(e,n);if(r===void 0)return o;let{extensions:i,header:s}=be(
r,G(wu)),a=!1,d=f=>(a||=R(f.name)===wu,"keep"),c=async function*(){a||(yield Buffer.concat([...i,s,r.data]))};return ob(
o,new j(d,void 0,{appendix:c}))}};function ob(t,e){return WR(t,e,()=>{}),e}function jR(t,{users:e,groups:n}){let{uid:r,gid:o}=le(
t),i=ib(e,r,t),s=ib(n,o,t);return i===r&&s===o?"keep":{head:dw(t,i,s)}}function ib(t,e,{name:n}){let r=nb(t,e);if(r!==void 0)
return r;if(e===0)return 0;throw new p("UNSUPPORTED_ENGINE",`docker-flatten cannot map the owner of ${A(n)}: it belongs \
to ${e} on the engine's machine, which is outside the range of userns-remap.`,{hint:"Find out what changed the file outs\
ide of its container, or use an engine without userns-remap."})}async function sb(t,e,n){try{return await tb(r=>KR(t,e,n,
r))}catch(r){throw r instanceof RangeError?new p("ENGINE_FAILED",`Cannot determine how the engine maps owners (userns-re\
map): ${E(r)}.`,{hint:`Define a range for the "userns-remap" user in /etc/subuid and /etc/subgid on the engine's machine\
, and restart the engine.`,cause:r}):r}}async function KR(t,e,n,r){let{signal:o}=t,i=je().slice(1),s=Buffer.concat([Qi(ts(),
`${i}/`),...r.flatMap(d=>[wp(new Map([[n,String(d)]])),Kt(`${i}/${d}`,0)]),er()]);await t.transport.writeArchive(e,GR.from(
[s]),o).catch(d=>{if(!/cannot be mapped/i.test(E(d)))throw d});let a=await YR(t,e,`/${i}`);return new Map([...a].flatMap(
([d,c])=>/^[0-9]+$/.test(d)?[[Number(d),c[n]]]:[]))}async function YR(t,e,n){let{signal:r}=t,o=new Map,i=new j(a=>{let d=R(
a.name);return o.set(d.slice(d.lastIndexOf("/")+1),le(a)),"drop"}),s=await t.transport.readArchive(e,n,r);return await Ct(
[s,i],r),o}import{Readable as VR}from"node:stream";var XR=["lastlog","faillog","tallylog","btmp","wtmp"],ku="var/log",qR=1024**3;async function rd(t,{id:e,mountPath:n},r,o){
let i=d=>ZR(t,e,`${n}/${d}`,o);if((await i("var"))?.typeFlag!=="5")return[];let s=await i(ku);if(s?.typeFlag!=="5")return[];
let a=[];for(let d of XR){let c=`${ku}/${d}`,f=await i(c);f?.typeFlag==="0"&&f.sizeBytes>=qR&&await r(c)&&a.push({path:c,
entry:f,parent:s})}return a}async function Eu(t,e,n,r){let o=n.flatMap(({path:s,entry:a,parent:d})=>[be(d,G(`${ku}/`)),Ca(
be(a,G(s)))].flatMap(({extensions:c,header:f})=>[...c,f])),i=Buffer.concat([...o,Buffer.alloc(2*v)]);await t.writeArchive(
e,VR.from([i]),r)}async function ZR(t,e,n,r){try{return await sw(await t.readArchive(e,n,r))}catch(o){if(Ge(o,n))return;
throw o}}function db(t,e,n,r){let{session:o,source:i,files:s}=e,{log:a}=o;return async(d,c)=>{let f=await rd(s,n,d,c);if(f.length===
0)return t;let l=await Y(o,{source:i});try{await Eu(o.transport,l,f,c);let{way:u,open:m,decide:h}=await r(l),y=async()=>{
await Promise.all([t.close(),V(o,l)])};return{...t,way:u,open:m,decide:h,sizeInImage:fb(f,a),close:y}}catch(u){if(await V(
o,l).catch(()=>{}),c.aborted)throw u;return a.debug(`huge logs are read with all of their zeros: ${E(u)}`),{...t,isReproducible:!1}}}}
function cb(t,e,n){let{session:r,files:o}=e,{log:i}=r,s={id:n,mountPath:""};return async(a,d)=>{let c=await rd(o,s,a,d);
if(c.length===0)return t;try{await Eu(r.transport,n,c,d)}catch(f){if((await rd(o,s,a,d)).length<c.length)throw f;return i.
debug(`huge logs are read with all of their zeros: ${E(f)}`),{...t,isReproducible:!1}}return{...t,sizeInImage:fb(c,i)}}}
function fb(t,e){let n=new Map(t.map(({path:r,entry:o})=>[r,o.sizeBytes]));return e.debug(`not read, since nothing of it\
 is kept: ${[...n.keys()].join(", ")}`),r=>n.get(r)}var QR="1.52",eL=20,tL=2;async function Su(t,e,n=[]){let{log:r}=t,o=t.serverApiVersion===QR?await nL(t,e.id):e.id;for(let i=1;i<=
tL;i++){let s=je(),a=[tt({type:"image",src:o,dst:s}),...n.map(d=>tt({type:"volume",dst:`${s}/${d}`,"volume-nocopy":""}))];
try{let d=a.flatMap(f=>["--mount",f]);return{id:await Y(t,{source:e,options:d}),mountPath:s}}catch(d){if(!iL(d))throw d;
r.debug(`the engine does not mount the image: ${E(d)}`)}}r.debug("so a container is exported")}async function nL(t,e){let n=e.
replace(/^sha256:/,"").slice(0,eL);return(await ee(t,n).catch(()=>{}))?.Id===e?n:e}var rL=/timeout|timed out|deadline exceeded|canceled|\bEOF\b|connection reset|broken pipe|too many requests|internal server error|shutting down/i,
oL=["DOCKER_FAILED","UNSUPPORTED_ENGINE","UNSUPPORTED_IMAGE"];function iL(t){return t instanceof p&&oL.includes(t.code)&&
!rL.test(t.message)}import{posix as lb}from"node:path";async function ub(t,e,n,r){let{signal:o}=t,i=sL(n),s=async({id:d,mountPath:c})=>aL(i,async f=>{let l=`${c}/${Buffer.from(
f,"latin1")}`;return await Ye(e,d,l,o)!==void 0}),a=new Set;if(i.length>0&&r!==void 0)a=await s(r);else if(i.length>0){let d=await Y(
t,{source:n});try{a=await s({id:d,mountPath:""})}finally{await V(t,d)}}return d=>a.has(R(d.name))?"drop":void 0}function sL({
volumes:t}){let e=new Set;for(let n of t){let r=R(Buffer.from(lb.normalize(n))).split("/");for(let o=1;o<=r.length;o++)e.
add(r.slice(0,o).join("/"))}return e.delete(""),[...e]}async function aL(t,e){let n=new Set;for(let r of t)(n.has(lb.dirname(
r))||!await e(r))&&n.add(r);return n}var pb=Buffer.from("/");async function pi(t,e,n,r){let{log:o,signal:i}=t,s=t.canMountImages&&e.isDefaultPlatform,a=s?await Su(
t,e):void 0,d=s&&a===void 0,c=await ab(t,e),f=!1,u=t.store.keepsPacked&&(a===void 0||await lL(c,a,i))?await Xw(await n(),
i).catch(g=>{if(!(g instanceof ie))throw g;o.debug(`the layers cannot be read one by one: ${E(g)}`),f=!0}):void 0,m={session:t,
source:e,files:c,viewer:a,fromLayers:u,areLayersHidden:f};if(a!==void 0&&r===void 0){let g=u&&yu(u,1/0),k=hb(m,a,g);return{
...k,sparingZeros:db(k,m,a,B=>mb(m,B,void 0,!1))}}let h=r?.id??await Y(t,{source:e}),y=await mb(m,h,r,d);return r?.isOwn===
!1?y:{...y,sparingZeros:cb(y,m,h)}}async function mb(t,e,n,r){let{session:o,source:i,files:s,viewer:a,fromLayers:d,areLayersHidden:c}=t,
{log:f,signal:l}=o,u=[a?.id,n?.isOwn===!1?void 0:e].filter(D=>D!==void 0),m=a===void 0&&d===void 0;m&&await fL(o,i,e);let h=await Uw(
o,e),y=zw(i),g=n?.isOwn===!1?Math.min(h.createdSeconds+Hw,h.startedSeconds):1/0,k=d??(a&&await jw(s,a.id,a.mountPath,l)),
P=n===void 0?[]:await Gw(o,n.id),B=k===void 0?Kw(h.createdSeconds,y,g,f):yu(k,g,P),$=n?.isOwn===!0?await ub(o,s,i,a):void 0,
F=n?.added===void 0?void 0:await Dw(o,i,n.added),L=D=>yb(D)??$?.(D)??B(D);return{way:"export",isReproducible:!c&&!r&&n?.
mayHaveMounts!==!0,unseenTimes:m?Gr:[],...m?{unseenPaths:mi}:{},open:D=>s.exportContainer(e,D),openPath:(D,ke)=>s.readArchive(
e,Buffer.concat([pb,D]),ke),isNotFound:(D,ke)=>Ge(D,`/${ke}`),lookAt:(D,ke)=>Ye(s,e,`/${D}`,ke),...n?.isOwn===!0?{lookAtImage:cL(
t,u)}:{},observer:F,decide:n?.isOwn===!0?qa(L,Ww(h,y)):L,close:async()=>{F?.logNotice(),await dL(o,u)}}}async function dL(t,e){
let n=await Promise.allSettled(e.map(r=>V(t,r)));for(let r of n)if(r.status==="rejected")throw r.reason}function cL({session:t,
source:e,files:n,viewer:r},o){let i;return async(s,a)=>{if(r!==void 0)return Ye(n,r.id,`${r.mountPath}/${s}`,a);i??=Y(t,
{source:e});let d=await i;return o.includes(d)||o.push(d),Ye(n,d,`/${s}`,a)}}async function fL(t,e,n){let{log:r,signal:o}=t;
if(t.store.keepsPacked){r.warning(`Docker ${t.version} shows the image for ${T(e.platform)} only through a container and\
 hides its layers. If the image has its own /etc/hosts, /etc/hostname or /etc/resolv.conf, they are not in the result.`);
return}let i=await Qw(t,e,n).catch(s=>{if(o.aborted)throw s;r.debug(`the layers' directories cannot be read: ${E(s)}`)});
i!==void 0&&i.length>0&&r.warning(`Docker ${t.version} hides files of the image, which are therefore not in the result: ${i.
map(s=>`/${s}`).join(", ")}. ${t.canMountImages?"An engine that mounts images keeps them":"Docker 28 and newer keep them"}\
.`)}async function lL(t,e,n){let r=`${e.mountPath}/.dockerenv`;return await Ye(t,e.id,r,n)!==void 0}function hb(t,e,n){let{
session:r,source:o,files:i,areLayersHidden:s}=t,a=async d=>{let c=await Su(r,o,d);if(c===void 0)throw new p("UNSUPPORTED\
_ENGINE","The engine covers no part of an image mount.",{hint:"This only takes longer."});return hb(t,c,n)};return{...r.
mapsOwners?{}:{without:a},way:"image mount",isReproducible:!s,unseenTimes:[],open:d=>i.readArchive(e.id,`${e.mountPath}/\
.`,d),openPath:(d,c)=>i.readArchive(e.id,Buffer.concat([Buffer.from(e.mountPath),pb,d]),c),isNotFound:(d,c)=>Ge(d,`${e.mountPath}\
/${c}`),lookAt:(d,c)=>Ye(i,e.id,`${e.mountPath}/${d}`,c),decide:d=>yb(d)??(uL(d.name)?"drop":n?.(d)??"keep"),close:()=>V(
r,e.id)}}function uL(t){return(t.length===1||t.length===2&&t[1]===47)&&t[0]===46}function yb(t){let{name:e}=t,n=e.at(-1)===
47?e.length-1:e.length,r=e.lastIndexOf(47,n-1)+1;if(!(e[r]!==46||e[r+1]!==119||e[r+2]!==104||e[r+3]!==46))throw new p("W\
HITEOUT_NAME",`The image contains a file named ${A(e)}, but a layer cannot contain a name that starts with ".wh.": the e\
ngine would read it as a whiteout, which marks a deletion.`,{hint:"Rename or remove the file in the image."})}function Ve(t,e){let{reference:n,id:r,platform:o,diffIds:i,volumes:s}=e,a=b(e.inspect,"Config"),d,c=()=>(d??=la(t,e),d);
return{image:e,reference:n,id:r,platform:o,diffIds:i,volumes:s,ofContainer:void 0,layerCount:i.length,shownConfig:O(a)?a:
{},knownBytes:pL(t,e),isExact:t.canMountImages&&e.isDefaultPlatform,notices:[],readConfig:c,findLayers:async()=>mL(await c(),
i),openReader:()=>pi(t,e,c),measure:async()=>{let f=await c();return{...await Lw(t,e,f.json),packedBytes:fa(f)}}}}function gb(t,e,n){
let r={...n,isOwn:!0};return{...e,openReader:()=>pi(t,e.image,e.readConfig,r)}}function mL({packedLayers:t,openDirectory:e},n){
if(e===void 0||t?.length!==n.length||!t.every(({digest:o})=>/^sha256:[0-9a-f]{64}$/.test(o)))return;let r=t.map((o,i)=>({
descriptor:o,diffId:n[i]??""}));return new Va(r,e)}function pL({store:t},{inspect:e}){let n=e.Size;return t.keepsPacked||
typeof n!="number"?void 0:n}var Jn=["dpkg","apk","pacman","rpm","pip","conda","npm","gem","cargo","go","maven","gradle","nuget","other"];var hL=3,yL=1e5,gL=[10,5,3],wL=.01,Kr=class{#e=new Map;#t;constructor(e){this.#t=e}begin(e,n){let r=un(e,n);if(r===0)return;
let o=R(e.name);this.#t?.(o,r);let i=this.#n(o),s=this.#e.get(i);s===void 0?this.#e.set(i,{bytes:r,files:1}):(s.bytes+=r,
s.files++)}data(){}end(){}#n(e){let n=0;for(let o=0;o<hL;o++){let i=e.indexOf("/",n===0?0:n+1);if(i===-1)break;n=i}let r=e.
slice(0,n);for(;this.#e.size>=yL&&r!==""&&!this.#e.has(r);)r=r.slice(0,Math.max(0,r.lastIndexOf("/")));return r}get largest(){
let e=0;for(let{bytes:n}of this.#e.values())e+=n;return bb(this.#r(),"",0,e*wL)}get all(){return[...this.#r().values()].
flatMap(e=>[...e].map(wb))}#r(){let e=new Map;for(let[n,r]of this.#e)for(let o=n;o!=="";){let i=o.slice(0,Math.max(0,o.lastIndexOf(
"/"))),s=e.get(i)??new Map;e.set(i,s);let{bytes:a,files:d}=s.get(o)??{bytes:0,files:0};s.set(o,{bytes:a+r.bytes,files:d+
r.files}),o=i}return e}};function wb([t,e]){return{path:`/${G(t).toString("utf8")}`,...e}}function bb(t,e,n,r){return[...t.
get(e)??[]].filter(([,{bytes:o}])=>o>=r).sort(([o,i],[s,a])=>a.bytes-i.bytes||(o<s?-1:1)).slice(0,gL[n]).flatMap(([o,i])=>[
wb([o,i]),...bb(t,o,n+1,r)])}var od=500,bL=1e6,kL=300,id=class{#e;#t=[];#n=[];#r=0;#o=0;directories=new Kr((e,n)=>this.#i(e,n));constructor(e){this.#e=
e}#i(e,n){if(this.#t.length<bL){this.#t.push(e),this.#n.push(n);return}this.#r+=n,this.#o++}get contents(){let e=this.#s(),
n=this.directories.all.toSorted(kb),r=o=>e.reduce((i,s)=>i+s[o],0);return{bytes:r("bytes"),files:r("files"),packages:e.slice(
0,od),morePackages:Math.max(0,e.length-od),directories:n.slice(0,od).map(o=>({...o,path:xb(o.path)})),moreDirectories:Math.
max(0,n.length-od)}}#s(){let e=new Map,n=(r,o,i,s)=>{let a=`${r}:${o}`,d=e.get(a);d===void 0?e.set(a,{manager:r,name:o,bytes:i,
files:s}):(d.bytes+=i,d.files+=s)};for(let[r,o]of this.#t.entries()){let{manager:i,name:s}=this.#e.packageOf(o)??xu;n(i,
s,this.#n[r]??0,1)}return this.#o>0&&n(xu.manager,xu.name,this.#r,this.#o),[...e.values()].sort(kb).map(r=>({...r,name:xb(
xL(r.name))}))}},xu={manager:"other",name:""};function kb(t,e){let n=({manager:r,name:o,path:i})=>i??`${r}:${o}`;return e.
bytes-t.bytes||(n(t)<n(e)?-1:1)}var EL=1e3;function sd(t){return O(t)&&["bytes","files","morePackages","moreDirectories"].
every(e=>Pu(t[e]))&&Eb(t.packages,e=>SL(e.manager)&&Sb(e.name))&&Eb(t.directories,({path:e})=>Sb(e)&&e.startsWith("/"))}
function Eb(t,e){return Array.isArray(t)&&t.length<=EL&&t.every(n=>O(n)&&e(n)&&Pu(n.bytes)&&Pu(n.files))}var Sb=t=>typeof t==
"string",Pu=t=>Number.isSafeInteger(t)&&t>=0,SL=t=>Jn.some(e=>e===t);function xL(t){return G(t).toString("utf8")}function xb(t){
return Z(t,kL)}function Pb(t,e){let n=_(t),r=w(n,"tool")?.startsWith("docker-flatten ")===!0;if(!O(n)||!r)throw hi(e,"is not one");let{
version:o,platforms:i}=n;if(o!==Ra)throw hi(e,`has the version ${JSON.stringify(o)?.slice(0,20)} instead of ${Ra}`,"Writ\
e it again with this release of docker-flatten.");if(!Array.isArray(i)||i.length===0)throw hi(e,"names no platform");let s=i.
length===1;return{kind:"report",name:e,platforms:i.map(a=>PL(a,s?b(n,"result"):a,e))}}function PL(t,e,n){let r=w(t,"plat\
form");if(r===void 0)throw hi(n,"has a platform without a name");let o=b(t,"newPackedBytes");return{platform:r,contents:BL(
b(e,"contents"),n),packedBytes:typeof o=="number"?o:void 0,layers:IL(b(e,"packedLayers"))}}function BL(t,e){if(t!=null){
if(!sd(t))throw hi(e,"has contents of another form");return t}}function IL(t){if(!Array.isArray(t))return;let e=t.flatMap(
n=>[w(n,"digest")??[],w(n,"diffId")??[]]);return e.length===0?void 0:new Set(e.flat())}function hi(t,e,n="Name the file \
that an earlier run wrote as its report, or an image."){return new p("BAD_INPUT",`The ${I("compare")} must name an image\
 or a report of docker-flatten, but ${JSON.stringify(t)} ${e}.`,{hint:n})}import{rm as DL}from"node:fs/promises";import{join as ML}from"node:path";import{createWriteStream as OL}from"node:fs";import{pipeline as TL}from"node:stream/promises";async function Bb(t,e,n,r){let{log:o,signal:i}=t,s=await t.transport.saveImage(e.id,i,r),a=OL(n,{flags:"wx",mode:384}),d=()=>a.
bytesWritten;try{await H(o,{title:"Save",doneBytes:d},TL(s,a,{signal:i}))}catch(c){if(i.aborted||c instanceof p)throw c;
let f=pt(c);throw new p(f?"NO_SPACE":"TEMP_DIR",f?`The disk filled up while saving the image to ${n}.`:`Cannot save the \
image to ${n} (${he(c)}).`,{hint:`A save is as large as the image's layers in the engine. Name a directory on a larger d\
isk with the ${I("temp-dir")}.`,cause:c})}}async function Ib(t,e){if(!t.store.holdsIndexes||!e.isIndex)return[e.platform];
for(let{place:n,open:r}of Or(t,e))try{return await r(async o=>{let i=[];for await(let{configText:s}of Ir({digest:e.id},o.
text,e.platform)){let a=_(s);if(!O(a))continue;let d=Ne(Qe(a));d.os==="linux"&&!i.some(c=>K(d,c))&&i.push(d)}return i})}catch(o){
if(!(o instanceof ie))throw o;t.log.debug(`no blobs ${n}: ${E(o)}`)}}import{mkdtemp as vL,rm as AL}from"node:fs/promises";import{join as RL}from"node:path";async function gn({run:t,options:e},n){let r=await vL(RL(e.tempDir,re(t.runId)));return n.defer(()=>AL(r,{recursive:!0,force:!0})),
r}import{createReadStream as CL}from"node:fs";import{rm as $L}from"node:fs/promises";import{join as NL}from"node:path";import{
Readable as vb}from"node:stream";import{createHash as LL}from"node:crypto";import{open as Ou}from"node:fs/promises";var Bu=1024*1024;async function ad(t,e){let n=await Ou(t,"wx",384).catch(r=>{throw Yr(r,t)});try{return await e(new Iu(n,
t))}finally{await n.close()}}async function Ob(t,e){let n="the flat filesystem",r=await Ou(t,"wx",384).catch(d=>{throw Yr(
d,t,n)}),o=Buffer.allocUnsafe(Bu),i=0,s=async d=>{await Tu(r,d).catch(c=>{throw Yr(c,t,n)})},a=async()=>{await s(o.subarray(
0,i)),i=0};try{for await(let d of e)i+d.length>Bu&&await a(),d.length>Bu?await s(d):i+=d.copy(o,i);await a()}finally{await r.
close()}}async function*Tb(t,e,n){let r=await Ou(t,"wx",384).catch(o=>{throw Yr(o,t,n)});try{for await(let o of e)await Tu(
r,o).catch(i=>{throw Yr(i,t,n)}),yield o}finally{await r.close()}}var Iu=class{#e;#t;#n=LL("sha256");bytes=0;constructor(e,n){
this.#e=e,this.#t=n}async write(e){this.#n.update(e),this.bytes+=e.length,await Tu(this.#e,e).catch(n=>{throw Yr(n,this.#t)})}digest(){
return`sha256:${this.#n.digest("hex")}`}};async function Tu(t,e){for(let n=0;n<e.length;)n+=(await t.write(e,n)).bytesWritten}
function Yr(t,e,n="the packed layer"){return pt(t)?new p("NO_SPACE",`The disk filled up while writing ${n} to ${e}.`,{hint:`\
Free some disk space there, or choose another directory with the ${I("temp-dir")}.`,cause:t}):new p("TEMP_DIR",`Cannot w\
rite ${n} to ${e} (${he(t)}).`,{hint:`Choose a writable directory with the ${I("temp-dir")}.`,cause:t})}var FL=1024*1024,_L=4,Vr=class{layers;#e;constructor(e,n){this.#e=e.map((r,o)=>new Au(r,NL(n,`blob-${o}`))),this.layers=
this.#e.map(r=>r.layer)}get isEmpty(){return this.#e.every(({isWritten:e})=>!e)}async remove(){await Promise.all(this.#e.
map(e=>e.remove()))}},Au=class{layer;isWritten=!1;#e;#t=vu();constructor(e,n){this.#e=n;let{sizeBytes:r}=e.descriptor,{tap:o}=e;
this.layer={...e,open:i=>this.isWritten?this.#n(e,i):this.#r(e,i),locate:async()=>(await this.#t.promise,{path:n,startByte:0,
sizeBytes:r}),...o&&{tap:o}}}async remove(){this.isWritten&&(this.#t=vu()),this.isWritten=!1,await $L(this.#e,{force:!0})}async#n({
descriptor:e},n){return e.sizeBytes===0?vb.from([]):CL(this.#e,{highWaterMark:FL,signal:n})}async#r(e,n){await this.remove();
let r=await e.open(n);return vb.from(this.#o(e,r),{objectMode:!0,highWaterMark:_L})}async*#o({descriptor:e},n){let{digest:r,
sizeBytes:o}=e,{resolve:i,reject:s}=this.#t,a=0;try{for await(let d of Tb(this.#e,n,"a packed layer of the image"))a+=d.
length,yield d;this.isWritten=a===o}finally{n.destroy(),this.isWritten?i():(this.#t=vu(),s(new Error(`${r} was not read \
to its end`)))}}};function vu(){let t=Promise.withResolvers();return t.promise.catch(()=>{}),t}async function Ab(t,e){var u=[];try{let{run:n}=t;let{manifest:r,digest:o,json:i,annotations:s}=await e.readConfig();let a=await e.
findLayers();if(a===void 0||r===void 0||o===void 0)return;let d=Se(u,new AsyncDisposableStack,!0);d.defer(()=>Ru(a,n));try{
await a.requireAll(n.signal)}catch(k){if(n.signal.aborted)throw k;n.log.debug(`the image is saved: ${E(k)}`);return}let c=new Vr(
a.layers,await gn(t,d));let f=d.move();let l={mediaType:"",digest:o,sizeBytes:0};return{image:{manifest:r,annotations:s,
platform:e.platform,layers:c.layers,format:qt(r.mediaType)??"oci",indexPlatform:void 0,entryAnnotations:{},config:{descriptor:l,
json:i}},release:()=>c.remove(),close:()=>f.disposeAsync()}}catch(m){var h=m,y=!0}finally{var g=xe(u,h,y);g&&await g}}function Ru(t,{
runId:e}){return t.close().catch(()=>xr(e))}async function Rb(t){let{engine:e,options:n}=t,{image:r,platforms:o}=n;if(r===void 0)throw new Error("a container has no\
 layers of its own");let i=o==="default"||o==="all"?[void 0]:o;i.length>1&&await HL(e,{...n,image:r},i);let s;for(let f of i)
s=await Nr(e,{...n,image:r,platform:f});if(s===void 0)throw new Error("no platform is named");let a=o==="all"?await UL(e,
s):o==="default"?[s.platform]:o,d=o==="all"?s.isIndex:o!=="default"&&o.length>1,c=await yi(t,s,{platforms:a,isEach:o!=="\
all"});return{reference:r.text,platforms:c.platforms,index:d?c.index??{format:"oci",annotations:{}}:void 0,id:s.id,notices:[],
close:c.close}}async function HL(t,{image:e,pull:n},r){if(!t.store.holdsIndexes)throw new p("UNSUPPORTED_ENGINE",`Severa\
l platforms of ${e.text} are needed, but this engine's image store keeps one platform of an image.`,{hint:`Read them fro\
m the registry with ${S("image",`docker://${e.text}`)}, or use an engine with the containerd image store.`});if(!(n==="n\
ever"||await ee(t,e.text)!==void 0))for(let o of r)await si(t,e.text,o&&T(o))}async function UL(t,e){let n=await Ib(t,e);
if(n!==void 0&&n.length>0)return n;throw new p("UNSUPPORTED_ENGINE",`The platforms of ${e.reference} are needed for ${S(
"platform","all")}, but this engine does not show them.`,{hint:`Name them with ${S("platform")}, for example "linux/amd6\
4, linux/arm64".`})}async function yi(t,e,n){let[r,...o]=n.platforms;return(o.length===0&&n.isEach&&K(e.platform,r)?await zL(
t,e):void 0)??JL(t,e,n)}async function zL(t,e){let n=Ve(t.engine,e),r=await Ab(t,n);return r===void 0?void 0:{platforms:[
Lb(t,n,{image:r.image,set:r})],index:void 0,close:r.close}}async function JL(t,e,{platforms:n,isEach:r}){var m=[];try{let{
run:o,engine:i,options:s}=t;let a={...o,tempDir:s.tempDir};let d=Se(m,new AsyncDisposableStack,!0);let c=await gn(t,d);let f=[];
let l;for(let[P,B]of n.entries()){let $=ML(c,`${P}.tar`),F=`Save ${e.reference} (${T(B)})`,L=await o.log.group(F,async()=>{
let D=e.isIndex&&i.knowsPlatformOption?B:void 0;try{await Bb(i,e,$,D)}catch(Oe){let lt=Oe instanceof p&&/not found/i.test(
Oe.message);if(r||!lt)throw Oe;o.log.notice(`The engine lacks layers of ${e.reference} for ${T(B)}: this platform is lef\
t out.`),await DL($,{force:!0});return}let Ee={transport:"docker-archive",text:`docker-archive:${$}`,path:$,reference:void 0,
index:void 0};return De(Ee,{...a,platforms:[B]})});L!==void 0&&(d.defer(()=>L.close()),l??=L.index,f.push(await WL(t,e,{
set:L,platform:B})))}if(f.length===0)throw Cb(e.reference,n);let u=d.move();return{platforms:f,index:l,close:()=>u.disposeAsync()}}catch(h){
var y=h,g=!0}finally{var k=xe(m,y,g);k&&await k}}async function WL(t,e,{set:n,platform:r}){let o=n.images.find(a=>K(a.platform,
r)),i=K(e.platform,r)?e:await Ke(t.engine,e.reference,r);if(o===void 0||i===void 0)throw Cb(e.reference,[r]);let s=Ve(t.
engine,{...i,image:e.image});return Lb(t,s,{image:o,set:n})}function Lb({run:t,options:e},n,{image:r,set:o}){let{reference:i,
id:s}=n,a={...t,tempDir:e.tempDir};return{source:{...Lt(r,{reference:i,release:async l=>o.release?.(l)},a),id:s,byLayers:!0},
inEngine:n,image:{...r,indexPlatform:void 0}}}function Cb(t,e){return new p("PLATFORM_MISMATCH",`The image ${JSON.stringify(
t)} is needed for ${e.map(T).join(", ")}, but the engine saved it without.`,{hint:'Pull or build that platform first ("d\
ocker pull --platform").'})}var KL=64*1024*1024;async function $b(t,e){let{compare:n}=t.options;switch(n?.kind){case void 0:return;case"report":return{
kind:"report",earlier:await YL(n)};case"outside":return VL(t,n,e);case"engine":return XL(t,n)}}async function YL({path:t,
text:e}){let n=(r,o)=>new p("BAD_INPUT",`Cannot read the report ${JSON.stringify(e)} that the ${I("compare")} names: ${r}\
.`,{hint:'Check the path. A name that ends in ".json" or starts like a path is read as a report.',cause:o});try{let r=await jL(
t);if(!r.isFile())throw n("it is not a file");if(r.size>KL)throw n("it is too large for a report");return Pb(await GL(t,
"utf8"),e)}catch(r){throw r instanceof p?r:n(E(r),r)}}async function VL({run:t,options:e},{location:n,text:r},o){let i={
...t,tempDir:e.tempDir},s=await De(n,i);o.defer(()=>s.close());let a=d=>s.images.find(({platform:c})=>K(c,d));return{kind:"\
image",name:r,choose:async d=>d.filter(c=>a(c)!==void 0),open:async d=>({sources:d.map(a).filter(c=>c!==void 0).map(c=>Lt(
c,s,i)),close:async()=>{}})}}async function XL(t,{text:e}){let{comparesIn:n}=t;if(n===void 0)throw new Error("an image o\
f an engine needs the engine");if(await ee(n,e)===void 0)throw new p("IMAGE_NOT_FOUND",`The image ${JSON.stringify(e)} t\
hat the ${I("compare")} names is not in the engine.`,{hint:`It is never pulled. Pull it first ("docker pull ${e}"), or w\
rite it as "docker://${e}" to read it from its registry.`});return{kind:"image",name:e,choose:async r=>{let o=[];for(let i of r)
await Ke(n,e,i)!==void 0&&o.push(i);return o},open:r=>qL({...t,engine:n},e,r)}}async function qL(t,e,n){let{engine:r,options:o}=t,
[i]=n,s=await Ke(r,e,i);if(s===void 0)throw new Error(`${e} is no longer in the engine`);if(n.length===1&&o.from!=="laye\
rs")return{sources:[Ve(r,s)],close:async()=>{}};let a=await yi(t,s,{platforms:n,isEach:!0});return{sources:a.platforms.map(
({source:d})=>d),close:()=>a.close()}}async function Nb(t,e){let n=t.kind==="report"?t.earlier.name:t.name,r=t.kind==="r\
eport"?e.filter(s=>t.earlier.platforms.some(({platform:a})=>a===T(s))):await t.choose(e);if(r.length>0)return r;let o=e.
map(T).join(", "),i=t.kind==="report"?`report is for ${t.earlier.platforms.map(({platform:s})=>s).join(", ")}`:"image la\
cks that platform";throw new p("PLATFORM_MISMATCH",`The result for ${o} is to be compared with ${JSON.stringify(n)}, but\
 that ${i}.`,{hint:`Set ${I("compare")} to an image or a report of the same platform.`})}var ZL=/^(?:https?|ftp|no|all)_proxy$/i;function Lu(t,e,n){let r=new Set(t),o=a=>{let d=dd(a);return!ZL.test(d)||n.includes(
a)?!1:e.includes(a)||r.has(QL(d)+a.slice(d.length))},i=t.filter(o).map(dd);return{env:t.flatMap(a=>o(a)?n.filter(d=>dd(d)===
dd(a)):[a]),removed:i}}function dd(t){return t.split("=")[0]??""}function QL(t){return t===t.toUpperCase()?t.toLowerCase():
t.toUpperCase()}var eC=["User","Env","Cmd","Entrypoint","WorkingDir","StopSignal"],tC=["ExposedPorts","Volumes","Labels"],nC=["Healthche\
ck","StopTimeout"];function Db(t,e,n){let r=b(t,"config"),o={...O(r)?r:{}},i=Cu(o.Env),s=Cu(n.Env),{env:a,removed:d}=Lu(
Cu(e.Env),s,i),c={...e,Env:a},f={...n,Env:Lu(s,s,i).env};for(let l of eC)gi(c[l],f[l])||gi(c[l],o[l])||(wi(c[l])?delete o[l]:
o[l]=c[l]);for(let l of tC){let u=rC(o[l],e[l],n[l]);u!==void 0&&(wi(u)?delete o[l]:o[l]=u)}for(let l of nC){let u=e[l];
!wi(u)&&!gi(u,n[l])&&!gi(u,o[l])&&(o[l]=u)}return{config:{...t,config:o},proxies:d}}function rC(t,e,n){let[r,o,i]=[t,e,n].
map(c=>O(c)?c:{}),s=Object.entries(o).filter(([c,f])=>!Fb(i,c,f)&&!Fb(r,c,f)),a=Object.keys(i).filter(c=>!Object.hasOwn(
o,c)&&Object.hasOwn(r,c));if(s.length===0&&a.length===0)return;let d=Object.entries(r).filter(([c])=>!a.includes(c));return Object.
fromEntries([...d,...s])}function Fb(t,e,n){return Object.hasOwn(t,e)&&gi(t[e],n)}function Cu(t){return z(t)?t:[]}function gi(t,e){
return JSON.stringify(_b(t))===JSON.stringify(_b(e))}function _b(t){let e=t===void 0?void 0:JSON.parse(JSON.stringify(t));
return wi(e)?null:O(e)?Object.fromEntries(Object.entries(e).filter(([,n])=>n===""||O(n)||n!==0&&!wi(n)).sort(([n],[r])=>n<
r?-1:1)):e}function wi(t){return t==null||t===""?!0:Array.isArray(t)?t.length===0:O(t)&&Object.keys(t).length===0}async function Mb(t,e,n){let r=ep(t.runId,n.id),o=await Y(t,{source:e,name:r}),i=await t.docker.try(["pause",n.id]);if(i.
exitCode!==0&&!/is not running/i.test(i.stderr))throw oC(e.reference,te(["pause",n.id],i));let s;return()=>(s??=Qs(t.docker,
n.id).then(()=>V(t,o)),s)}function oC(t,e){return e.code==="NO_ENGINE"?e:new p("DOCKER_FAILED",`Cannot pause the running\
 container ${JSON.stringify(t)} while it is read: ${e.message}`,{hint:`Use ${S("pause","false")} to read it while it run\
s (files that change meanwhile may be inconsistent), or stop it first ("docker stop").`,cause:e})}function Hb(t,e){return new p(
e.code,`The container ${JSON.stringify(t)} changed while it was read, because it was running and not paused: ${e.message}`,
{hint:`Nothing was tagged. Leave out ${S("pause","false")} so that it is paused while it is read, or stop it first ("doc\
ker stop").`,cause:e})}function Ub(t,{image:e,container:n}){let r=Ve(t,e),{reference:o}=e,i=n.isRunning&&!n.isPaused,s;return{...r,ofContainer:n.
id,layerCount:r.layerCount+1,notices:n.mounts.length===0?[]:[iC(n.mounts)],readConfig:()=>(s??=sC(t,{image:e,container:n},
r.readConfig()),s),openReader:()=>pi(t,e,r.readConfig,{id:n.id,isOwn:!1,mayHaveMounts:!1,added:n.added}),measure:async()=>({
...await Cw(t,{id:n.id,name:o},await r.measure()),packedBytes:void 0}),...i?{hold:()=>Mb(t,e,n),changedWhileRead:a=>Hb(o,
a)}:{}}}function iC(t){return`What is in the container's volumes and mounts is not in the result: ${t.map(n=>A(Buffer.from(
n))).join(", ")}.`}async function sC(t,{image:e,container:n},r){let o=aC(t,e);await Promise.allSettled([r,o]);let[i,s]=[
await r,await o],{config:a,proxies:d}=Db(i.json,n.config,s);return d.length>0&&t.log.notice(`Proxy variables from the do\
cker command's configuration are not in the result: ${d.join(", ")}.`),{...i,json:a}}async function aC(t,e){let n=b(e.inspect,
"Config"),r=["Cmd","Entrypoint"].some(s=>{let a=b(n,s);return Array.isArray(a)&&a.length>0}),i=await Y(t,{source:e,asConfigured:!0,
...r?{command:[]}:{}});try{let s=b(await Me(t,i),"Config"),{[Ht]:a,...d}=b(s,"Labels")??{};return{...O(s)?s:{},Labels:d,
...r?{}:{Cmd:null}}}finally{await V(t,i)}}var dC="0001-01-01T00:00:00Z";async function $u(t,e){let n=await Me(t,e).catch(c=>{throw qo(E(c))?cC(e):c}),r=w(n,"Id"),
o=w(n,"Image"),i=b(n,"Config");if(r===void 0||!/^[0-9a-f]{64}$/.test(r)||o===void 0||!O(i))throw new p("ENGINE_FAILED",`\
The engine describes the container ${JSON.stringify(e)} without an ID, an image or a config.`,{hint:q});if(b(n,"State","\
Restarting")===!0||b(n,"State","Dead")===!0)throw new p("CONTAINER_NOT_FOUND",`The container ${JSON.stringify(e)} must b\
e running or stopped, but is ${w(n,"State","Status")}.`,{hint:'Stop it ("docker stop") and run again.'});if(t.mapsOwners&&
b(n,"HostConfig","UsernsMode")==="host")throw fC(e);let s=await Ke(t,o,Jl(n).platform);if(s===void 0)throw new p("IMAGE_\
NOT_FOUND",`The image ${o} of the container ${JSON.stringify(e)} is needed for its config, but is no longer in the engin\
e.`,{hint:'Pull or build that image again, or use "docker export" for the files only.'});let a=lC(n),d=b(n,"State","Star\
tedAt")!==dC;return{image:{...s,reference:e},container:{id:r,isRunning:b(n,"State","Running")===!0,isPaused:b(n,"State",
"Paused")===!0,config:i,mounts:a,added:d?_w(t,n,a):void 0}}}function cC(t){return new p("CONTAINER_NOT_FOUND",`There is \
no container ${JSON.stringify(t)}.`,{hint:'Check its name with "docker ps --all", and that this is the right engine.'})}
function fC(t){return new p("UNSUPPORTED_ENGINE",`Cannot flatten the container ${JSON.stringify(t)}, which was created w\
ith "--userns host" on an engine with userns-remap: an export omits the files that it wrote.`,{hint:'Create the containe\
r again without "--userns host", or use an engine without userns-remap.'})}function lC(t){let e=b(t,"Mounts"),n=b(t,"Hos\
tConfig","Tmpfs");return[...(Array.isArray(e)?e:[]).map(o=>w(o,"Destination")),...O(n)?Object.keys(n):[]].filter(o=>o!==
void 0).sort()}async function zb(t,e,n){let{image:r,container:o}=e;if(r===void 0){let a=await mC(t,o??"",n);return{source:Ub(t,a),inEngine:void 0}}
n.start();let i=await Nr(t,{...e,image:r}),s=Ve(t,i);return{source:s,inEngine:s}}var uC=5;async function mC(t,e,n){let r=await $u(
t,e),{id:o,isPaused:i}=r.container;return await an(t.docker,uC,s=>Ry(s,o)).catch(s=>t.log.debug(`could not clean up afte\
r a killed run on this container: ${E(s)}`)),n.start(o),i?$u(t,e):r}function cd({store:t,platform:e},n,r){if(t.holdsIndexes||n.length<=1)return n;let o=n.find(s=>K(r(s),e));if(o!==void 0)return[
o];let i=n.map(s=>T(r(s))).join(", ");throw new p("PLATFORM_MISMATCH",`This engine keeps one platform of an image and wo\
uld take ${T(e)}, but the image has ${i}.`,{hint:`Select one of them with ${S("platform")}, or use an engine with the co\
ntainerd image store, which keeps several.`})}async function Jb(t){let{engine:e,options:n}=t;if(n.imageLocation!==void 0)return t.sweep.start(),hC(t);if(e===void 0)throw new Error(
"an image of an engine needs the engine");return pC({...t,engine:e})}async function pC(t){let{engine:e,options:n,sweep:r}=t,
{platforms:o}=n;if(!(o==="default"||o!=="all"&&o.length===1)||n.from==="layers"||n.layer.keepBase!==void 0)return r.start(),
Rb(t);let s=o==="default"?void 0:o[0],{source:a,inEngine:d}=await zb(e,{...n,platform:s},r);return{reference:a.reference,
platforms:[{source:a,inEngine:d,image:void 0}],index:void 0,id:a.id,notices:a.notices,close:async()=>{}}}async function hC(t){
let{run:e,options:n}=t,{imageLocation:r,platforms:o}=n;if(r===void 0)throw new Error("there is no image outside an engin\
e");let i=o==="default"||o==="all"?void 0:o,s={...e,tempDir:n.tempDir,platforms:i},a=await De(r,s);return{reference:a.reference,
platforms:a.images.map(d=>({source:{...Lt(d,a,s),byLayers:!0},inEngine:void 0,image:d})),index:i?.length===1?void 0:a.index,
id:a.digest,notices:a.notices,close:()=>a.close()}}function Wb({run:t,engine:e,options:n},r){let{tags:o,tagLocations:i}=n;
if(e===void 0||o.length===0)return r;yC(e,n,r);let s=cd(e,r.platforms,({source:d})=>d.platform);if(s.length===r.platforms.
length)return r;let a=s.map(({source:d})=>T(d.platform)).join(", ");return t.log.notice(`Only ${a} goes into the engine:\
 its image store keeps one platform of an image.`),i.length>0?r:{...r,platforms:s,index:void 0}}function yC({takesZstd:t,
version:e},{layer:n,tagLocations:r},{platforms:o}){let i=r.length>0||o.length>1;if(!(t||!i||n.compression.kind!=="zstd"))
throw new p("UNSUPPORTED_ENGINE",`Layers packed with zstd need Docker 23 or newer, but this engine is ${e}.`,{hint:`Use ${S(
"compression","gzip")}.`})}function dt({engine:t,source:e,options:n}){return e.countsFiles!==!0&&n.imageLocation===void 0&&t?.store.countsBlocks===
!0}function Et(t,e){let n=e.then(()=>{},()=>{});return t.defer(()=>n),e}var gC=10,Xr=class{#e=[];#t=0;get count(){return this.#t}get room(){return gC-this.#e.length}note(e,n){this.#t++,this.room>
0&&this.#e.push(`${A(e)} (${n})`)}noteMissing(e,n){for(let r of n.slice(0,this.room))this.#e.push(`${A(r)} (missing)`);this.#t+=
e}toError(e,n){let r=this.#t-this.#e.length,o=[...this.#e];return r>0&&o.push(o.length===0?`${r} missing entries`:`and ${r}\
 more`),new p("VERIFY_FAILED",`${e.what}. Of ${ne(n)}, these differ: ${o.join(", ")}. No tag was moved.`,{hint:e.hint})}};function Xe(t){let e=t.filter(o=>o!==void 0),[n,...r]=e;return n===void 0||r.length===0?n:{begin:(o,i)=>{for(let s of e)
s.begin(o,i)},mapBlock:o=>{for(let i of e)i.mapBlock?.(o)},data:o=>{for(let i of e)i.data(o)},end:()=>{for(let o of e)o.
end()}}}import{randomBytes as wC}from"node:crypto";var nt=16,qr=256*1024,bi=2,fd=1024,ld=class{#e=Buffer.alloc(fd*nt);#t=new Float64Array(
fd);#n=new Uint8Array(fd);#r=new Uint32Array(2*fd);#o=[];#i=qr;#s=0;#a=0;#d=Buffer.alloc(nt);#c=new Uint32Array(new Uint8Array(
wC(nt)).buffer).map(e=>e|1);get size(){return this.#s-this.#a}set(e,n){let r=this.#f(e),o=this.#r[r],i=o===0?this.#m(r):
o-1;this.#n[i]===1&&this.#a--,this.#n[i]=0,this.#t[i]=this.#y(n)}get(e){let n=this.#r[this.#f(e)]-1;return n<0||this.#n[n]===
1?void 0:this.#g(n)}take(e){let n=this.#r[this.#f(e)]-1;if(!(n<0||this.#n[n]===1))return this.#n[n]=1,this.#a++,this.#g(
n)}*[Symbol.iterator](){for(let e=0;e<this.#s;e++){if(this.#n[e]===1)continue;let n=e*nt;yield[this.#e.toString("hex",n,
n+nt),this.#g(e)]}}#f(e){let n=this.#d.write(e,"hex");n<nt&&this.#d.fill(0,n);let r=this.#r.length-1;for(let o=this.#u(this.#d,
0)&r;;o=o+1&r){let i=this.#r[o];if(i===0||this.#l(i-1))return o}}#l(e){let n=e*nt;for(let r=0;r<nt;r++)if(this.#e[n+r]!==
this.#d[r])return!1;return!0}#u(e,n){let r=0;for(let o=0;o<nt/4;o++)r=r+Math.imul(e.readUInt32LE(n+4*o),this.#c[o])|0;return(r^
r>>>16)>>>0}#m(e){let n=this.#s++;return n===this.#t.length&&this.#p(),this.#d.copy(this.#e,n*nt),2*this.#s>this.#r.length?
this.#h():this.#r[e]=n+1,n}#p(){let e=2*this.#t.length,n=Buffer.alloc(e*nt);this.#e.copy(n),this.#e=n;let r=new Float64Array(
e);r.set(this.#t),this.#t=r;let o=new Uint8Array(e);o.set(this.#n),this.#n=o}#h(){let e=2*this.#r.length-1,n=new Uint32Array(
e+1);for(let r=0;r<this.#s;r++){let o=this.#u(this.#e,r*nt)&e;for(;n[o]!==0;)o=o+1&e;n[o]=r+1}this.#r=n}#y(e){this.#i+bi+
e.length>qr&&(this.#o.push(Buffer.allocUnsafeSlow(qr)),this.#i=0);let n=(this.#o.length-1)*qr+this.#i,r=this.#o.at(-1);return r.
writeUInt16LE(e.length,this.#i),r.write(e,this.#i+bi,"latin1"),this.#i+=bi+e.length,n}#g(e){let n=this.#t[e],r=this.#o[Math.
floor(n/qr)],o=n%qr,i=o+bi+r.readUInt16LE(o);return r.toString("latin1",o+bi,i)}};import{hash as BC}from"node:crypto";var ud=class t{realBytes;#e;#t;#n;#r=0;#o=0;#i;#s=0;#a=0;#d=0;constructor(e,n,r){this.#e=Buffer.from(e.name),this.#n=r,this.
realBytes=Dn(e,n),this.#t=new pa(this.#e,this.realBytes);let o=ei(e,n);this.#i=o==="data",o==="old GNU"&&this.#t.addBlock(
e.header,!0),o==="records"&&this.#t.addRecords(n)}static of(e,n,r){return ei(e,n)===void 0?void 0:new t(e,n,r)}mapBlock(e){
this.#t.addBlock(e,!1)}data(e){let n=e;if(this.#i){let o=this.#t.addData(n);if(this.#r+=o,!this.#t.isComplete)return;this.#i=
!1,this.#o=ng(this.#r),n=n.subarray(o)}let r=Math.min(this.#o,n.length);for(this.#o-=r,n=n.subarray(r);n.length>0;){let[
o,i]=this.#t.pieces[this.#s]??[];if(o===void 0||i===void 0)throw fn(this.#e,"it has more data than its map says");this.#a===
0&&this.#c(o);let s=Math.min(i-this.#a,n.length);s>0&&this.#n.data(n.subarray(0,s)),this.#d+=s,this.#a+=s,n=n.subarray(s),
!(this.#a<i)&&(this.#s++,this.#a=0)}}end(){if(this.#i||this.#a>0||this.#t.pieces.slice(this.#s).some(([,n])=>n>0))throw fn(
this.#e,"it has less data than its map says");this.#c(this.realBytes)}#c(e){let n=e-this.#d;n>0&&this.#n.zeros(n),this.#d=
e}};import{createHash as pd,hash as xC}from"node:crypto";import{createCipheriv as bC,randomBytes as kC}from"node:crypto";var EC=kC(16),SC=Buffer.alloc(12),md=class{#e=bC("aes-12\
8-gcm",EC,SC);update(e){return this.#e.setAAD(e),this}digest(){return this.#e.final(),this.#e.getAuthTag()}};var me=4096,Nu=Buffer.alloc(me),Gb=128*1024,Wn=class t{#e;#t;#n;#r=0;#o=0;#i=!1;constructor(e){this.#t=e>=Gb}static of(e){
if(e.length<Gb&&!PC(e))return xC("sha256",e,"buffer");let n=new t(e.length);return n.data(e),n.digest()}data(e){let n=0;
for(;n<e.length;){let r=this.#o%me;if(r>0||e.length-n<me){let i=Math.min(e.length,n+me-r);Fu(e,n,i)?this.zeros(i-n):this.#s(
e.subarray(n,i)),n=i;continue}let o=n;for(;o+me<=e.length&&!Fu(e,o,o+me);)o+=me;o>n?this.#s(e.subarray(n,o)):(this.zeros(
me),o+=me),n=o}}zeros(e){let n=this.#o%me,r=Math.min(e,me-n);this.#i?this.#e?.update(Nu.subarray(0,r)):n+r===me&&this.#r++,
this.#a(r);let o=e-r;this.#r+=Math.floor(o/me),this.#o+=o}digest(){this.#o%me>0&&!this.#i&&this.#r++,this.#d(Math.ceil(this.#o/
me));let e=(this.#e??pd("sha256")).digest();return this.#n===void 0?e:pd("sha256").update(e).update(this.#n.digest()).digest()}#s(e){
let n=this.#o%me;this.#e??=this.#t?new md:pd("sha256"),this.#i||(this.#d((this.#o-n)/me),n>0&&this.#e.update(Nu.subarray(
0,n))),this.#i=!0,this.#e.update(e),this.#a(e.length)}#a(e){this.#o+=e,this.#o%me===0&&(this.#i=!1)}#d(e){if(this.#r===0)
return;let n=new Float64Array([e,this.#r]);this.#n??=pd("sha256"),this.#n.update(new Uint8Array(n.buffer)),this.#r=0}};function PC(t){
for(let e=0;e<t.length;e+=me)if(Fu(t,e,Math.min(e+me,t.length)))return!0;return!1}function Fu(t,e,n){return t[e]===0&&t.
compare(Nu,0,n-e,e,n)===0}var IC=["type","mode","owner","time","link","device","extended attributes","size","content","hard links"],OC=/^security\.capability=/,
Zr=class{#e;#t;#n;#r;#o;#i;constructor(e,n="exact"){this.#e=e,this.#t=n}begin(e,n){if(this.#r=void 0,this.#o=void 0,this.#i=
void 0,this.#n=void 0,n==="drop")return;let r=n==="keep"?void 0:n,o=r?.head??e,i=ge(o.extensions),s=le(o,i),a=r?.data;if(a===
void 0){if(ei(e,i)!==void 0){let l={...e,...o};this.#r=new Wn(Dn(l,i)),this.#i=ud.of(l,i,this.#r)}let f=this.#i?.realBytes??
e.sizeBytes;this.#n={name:e.name,facts:s,sizeBytes:f};return}let d=TC(o,a),c=Wn.of(a.subarray(0,d));this.#s(e.name,s,d,c)}mapBlock(e){
this.#i?.mapBlock(e)}data(e){this.#n!==void 0&&(this.#i!==void 0?this.#i.data(e):e.length===this.#n.sizeBytes?this.#o=Wn.
of(e):(this.#r??=new Wn(this.#n.sizeBytes),this.#r.data(e)))}end(){let e=this.#n;this.#n=void 0,e!==void 0&&(this.#i?.end(),
this.#s(e.name,e.facts,e.sizeBytes,this.#o??this.#r?.digest()))}#s(e,n,r,o){let i=r===0,s=n.typeFlag==="1",a=this.#t==="\
exact"?n.xattrs:n.xattrs.filter(l=>OC.test(l)),d=this.#t==="exact"?`${n.mtimeSeconds}${n.mtimeFraction&&`.${n.mtimeFraction}`}`:
Math.max(0,n.mtimeSeconds),c=[n.typeFlag==="7"||n.typeFlag==="S"?"0":n.typeFlag,s||n.typeFlag==="2"?"":n.mode.toString(8),
s?"":`${n.uid}:${n.gid}`,s?"":d,n.link.length===0?"":Du(s?Gn(n.link):n.link),n.device,s||a.length===0?"":Du(Buffer.from(
JSON.stringify(a))),r,i||o===void 0?"":o.toString("hex",0,jb)],f=s?wn(n.link):void 0;this.#e(wn(e),c.join(_u),Gn(e),f)}},
jb=16,_u=" ";function wn(t){return Du(Gn(t))}function hd(t,e){let[n,r]=[t.split(_u),e.split(_u)];return IC.filter((o,i)=>n[i]!==
r[i])}function Du(t){return BC("sha256",t,"hex").slice(0,2*jb)}function Gn(t){let e=0,n=t.length;for(;t[e]===47||t[e]===
46&&t[e+1]===47;)e++;for(;n>e&&t[n-1]===47;)n--;return t.subarray(e,n)}function TC(t,e){let n=ze(t.header,"size");return Math.
min(Number.isNaN(n)?0:n,e.length)}var Vb=3,vC=1e4,AC=8,Kb=1e3,RC=32*1024,LC=64*1024*1024,CC=.2,$C=.03,NC=/^[\w+-][\w.+-]*(?:\/[\w+-][\w.+-]*)*$/,yd=class{#e=new Map;#t=0;#n=new Set;#r;#o=[];begin(e,n){
if(n==="drop")return;let r=R(e.name),o=RC+e.sizeBytes;this.#t+=o;for(let i of this.#s(r))i.cost+=o;if(e.typeFlag==="5"&&
_C(r)<=Vb){let i=this.#a(r);i!==void 0&&(i.isDirectory=!0)}else if(e.typeFlag==="1"){let i=n==="keep"?e:n.head;this.#d(r,
R(We(i.header,ge(i.extensions))))}}data(){}end(){}get second(){if(this.#t<LC||this.#n.size>Kb)return[];let e=[...this.#n].
map(r=>r.split("\0")),n=new Set;for(;;){let r=this.#i(n),o=r.filter(i=>e.some(([s="",a=""])=>Qr(s,i)!==Qr(a,i)));if(o.length===
0)return r;for(let i of o)n.add(i)}}#i(e){let n=[],r=this.#t/2,o=[...this.#e].filter(([i,{isDirectory:s}])=>s&&NC.test(i)&&
!e.has(i)).toSorted(([i,s],[a,d])=>d.cost-s.cost||(i<a?-1:1));for(let[i,{cost:s}]of o){if(n.length===AC||r<this.#t*$C)break;
s>r||n.some(a=>Qr(i,a)||Qr(a,i))||(n.push(i),r-=s)}return r>this.#t*(.5-CC)?[]:n}#s(e){let n=e.slice(0,Math.max(0,e.lastIndexOf(
"/")));return n===this.#r?this.#o:(this.#r=n,this.#o=Yb(n).map(r=>this.#a(r)).filter(r=>r!==void 0),this.#o)}#a(e){let n=this.#e.
get(e);if(n!==void 0||this.#e.size===vC)return n;let r={cost:0,isDirectory:!1};return this.#e.set(e,r),r}#d(e,n){let[r,o]=[
e,n].map(i=>Yb(FC(i)).at(-1)??"");r!==o&&this.#n.size<=Kb&&this.#n.add(`${r}\0${o}`)}};function Qr(t,e){return t===e||cn(
t,e)}function FC(t){return t.slice(0,Math.max(0,t.lastIndexOf("/")))}function _C(t){return t.split("/").length}function Yb(t){
if(t==="")return[];let e=t.split("/").slice(0,Vb);return e.map((n,r)=>e.slice(0,r+1).join("/"))}var eo=class{#e=new ld;#t=new Map;observer;halves=new yd;view;constructor(e="exact"){this.view=e;let n=new Zr((r,o,i,s)=>{
this.#e.set(r,o),s===void 0?this.#t.delete(r):this.#t.set(r,s)},e);this.observer=Xe([n,this.halves])??n}get count(){return this.#e.
size}take(e){return this.#e.take(e)}get remaining(){return new Set([...this.#e].map(([e])=>e))}grouped(){let e=new Map(this.#e);
e.delete(DC);for(let[n,r]of this.#n()){let o=this.#e.get(n);if(o===void 0)continue;let i=[n,...r].toSorted();for(let s of i)
e.set(s,`${o} ${i[0]}`)}return e}#n(){let e=new Map;for(let[n,r]of this.#t){let o=r,i=new Set;for(let a=this.#t.get(o);a!==
void 0&&!i.has(o);)i.add(o),o=a,a=this.#t.get(o);let s=e.get(o);s===void 0?e.set(o,[n]):s.push(n)}return e}},DC=wn(Buffer.
alloc(0));async function gd(t,e,n,{signal:r}){let o=[],i=new j(s=>(o.length<n&&t.has(wn(s.name))&&o.push(Buffer.from(Gn(
s.name))),"drop"));return await Ct([await e.open(r),i],r),o}async function Xb(t,e){let{reader:n,second:r,observe:o,streamBytes:i}=e,s=[],a=(f,l)=>{let u=new j(f,l,{onlyObserves:!0});
return s.push(u),u},d={title:"Read back",doneBytes:()=>s.reduce((f,{bytesRead:l})=>f+l,0),totalBytes:()=>i,isEstimate:!0},
c=r.length===0?void 0:await MC(t,n,r);if(c===void 0){let f=a(n.decide,o()),l=n.open(t.signal).then(u=>Ct([u,f],t.signal));
return H(t.log,d,l)}try{let f=[async l=>{let u=m=>r.some(h=>Qr(R(m.name),h))?"drop":c.reader.decide(m);await Ct([c.tar,a(
u,o())],l)},async l=>{for(let u of r){let m=await n.openPath(Buffer.from(u,"latin1"),l),{decide:h,observer:y}=UC(u,n.decide,
o());await Ct([m,a(h,y)],l)}}];await H(t.log,d,HC(f,t.signal))}finally{await c.reader.close()}}async function MC({log:t,
signal:e},n,r){let o;try{return o=await n.without?.(r),o&&{reader:o,tar:await o.open(e)}}catch(i){if(await o?.close(),e.
aborted)throw i;t.debug(`everything is read back in one stream: ${E(i)}`);return}}async function HC(t,e){let n=new AbortController,
r=AbortSignal.any([e,n.signal]),o=[],i=t.map(s=>s(r).catch(a=>{o.push(a),n.abort(a)}));if(await Promise.all(i),o.length>
0)throw o[0]}function UC(t,e,n){let r=Buffer.from(t.slice(0,t.lastIndexOf("/")+1),"latin1");if(r.length===0)return{decide:e,
observer:n};let o,i=s=>{let a=Buffer.concat([r,s.name]);if(s.typeFlag!=="1")return{...s,name:a};let d=We(s.header,ge(s.extensions));
return{...s,...Dr(s,Buffer.concat([r,d])),name:a}};return{decide:s=>(o=i(s),e(o)),observer:{begin:(s,a)=>n.begin(o??i(s),
a),mapBlock:s=>n.mapBlock?.(s),data:s=>n.data(s),end:()=>n.end()}}}var Mu={what:"The new image differs from what was read from the source",hint:"Run again. If it happens again, check the \
log of the engine and the health of its disk."};async function qb(t,e,{expected:n,reader:r,streamBytes:o}){let{log:i}=t,
{count:s}=n,a=await e.openReader(),d=new Xr,c=(u,m,h)=>{let y=n.take(u);if(y===void 0)return d.note(h,"unexpected");if(y===
m)return;let g=a.unseenTimes.includes(h.toString("latin1")),k=hd(y,m).filter(P=>P!=="time"||!g);k.length>0&&d.note(h,`di\
fferent ${k.join(" and ")}`)},f=()=>new Zr(c,n.view);await Xb(t,{reader:a,second:n.halves.second,observe:f,streamBytes:o}),
await a.close();let l=n.remaining;if(l.size>0){let u=await gd(l,r,d.room,t).catch(()=>[]);d.noteMissing(l.size,u)}if(d.count>
0)throw d.toError(Mu,s);return i.info(`Verified ${ne(s)}: the new image matches what was read from the source`),s}async function to(t,e,{expected:n,source:r,streamBytes:o}){let i=await Hu(t,e,{view:n.view,title:"Read back",streamBytes:o}),
s=await nk(t,{wanted:{entries:n,from:r},seen:{...i,from:e},text:Mu});return t.log.info(`Verified ${ne(s)}: the new image\
 matches what was read from the source`),s}async function tk(t,e,n,r){let o={view:"engine",streamBytes:r},i=await Hu(t,n,
{...o,title:"Read the layers"}),s=await Hu(t,e,{...o,title:"Read from the engine"}),a=await nk(t,{wanted:{...i,from:n},seen:{
...s,from:e},text:{what:`The engine shows other files of ${e.reference} than the image's layers have`,hint:`The engine u\
npacked the image wrongly. Remove the image ("docker rmi") and pull or build it again, or set ${S("from","layers")} to f\
latten its layers.`}});t.log.info(`Verified ${ne(a)}: the engine shows what the image's layers have`)}async function Hu(t,e,{
view:n,title:r,streamBytes:o}){let i=await e.openReader();try{let s=new eo(n),a=new j(i.decide,s.observer,{onlyObserves:!0}),
d=[await i.open(t.signal),a];return await jr(t,d,()=>o,r),{entries:s,unseenTimes:i.unseenTimes,unseenPaths:i.unseenPaths??
[]}}finally{await i.close()}}async function nk(t,{wanted:e,seen:n,text:r}){let o=Zb([...e.unseenPaths??[],...n.unseenPaths??
[]]),i=Qb(e.entries.grouped(),o),s=Qb(n.entries.grouped(),o),a=Zb(n.unseenTimes??[]),d=new Map;for(let[m,h]of s){let y=i.
get(m);if(y===h)continue;let k=(y===void 0?[]:hd(y,h)).filter(P=>P!=="time"||!a.has(m));y===void 0?d.set(m,"unexpected"):
k.length>0&&d.set(m,`different ${k.join(" and ")}`)}let c=new Set([...i.keys()].filter(m=>!s.has(m)));if(d.size===0&&c.size===
0)return i.size;let f=new Xr,l=await ek(t,n.from,new Set(d.keys()),f.room);for(let m of l)f.note(m,d.get(wn(Gn(m)))??"");
let u=await ek(t,e.from,c,f.room);throw f.noteMissing(c.size,u),f.noteMissing(d.size-l.length,[]),f.toError(r,i.size)}function Zb(t){
return new Set(t.map(e=>wn(Buffer.from(e,"latin1"))))}function Qb(t,e){return e.size===0?t:new Map([...t].filter(([n])=>!e.
has(n)))}async function ek(t,e,n,r){if(n.size===0||r<=0)return[];let o;try{return o=await e.openReader(),await gd(n,o,r,
t)}catch(i){if(t.signal.aborted)throw i;return[]}finally{await o?.close()}}function rk(t){if(t.trim()==="")return;let e=t.trim().startsWith("[")?_(t):void 0,n=i=>new p("BAD_INPUT",`The ${I("test")}\
 must be a command for /bin/sh, or a JSON array of a program and its arguments, but ${i}.`,{hint:`For example: ${Pt("tes\
t",'python3 -c "import numpy"')}, or ${Pt("test",`'["/app", "--version"]'`)}.`});if(t.includes("\0"))throw n("it contain\
s a NUL character");if(!Array.isArray(e))return["/bin/sh","-c",` ${t}`];if(!z(e))throw n("the array contains something o\
ther than strings");let[r,...o]=e;if(r===void 0||r==="")throw n("the array does not name a program");if(e.some(i=>i.includes(
"\0")))throw n("it contains a NUL character");return[r,...o]}async function no(t,e,[n,...r]){let{log:o}=t,s=await Qa(t,e,
{program:n,args:r,asUsed:!0});if(await Wr(t,s.container),s.exitCode===0){o.info("The test passed");return}throw new p("C\
OMMAND_FAILED",`The "test" command failed in the new image with exit status ${s.exitCode}. No tag was moved. The last li\
nes of its output:
${ed(s)}`,{hint:"The command runs without network and with few privileges. Run it the same way in the source image to se\
e whether flattening is the cause. An image without a shell needs a JSON array."})}var Uu={verifiedEntries:void 0,isTested:!1};async function ok(t,e,n,r){if(n===void 0&&r===void 0)return Uu;let{log:o}=t,
i=await Ke(t,e.reference,void 0);if(i===void 0)throw new p("CHECK_FAILED",`The stored image ${e.reference} disappeared f\
rom the engine before it was checked.`,{hint:"Check whether something removes images on this machine, then run again."});
let s=n===void 0?void 0:await o.group("Verify",()=>zC(t,Ve(t,i),n));return r!==void 0&&await o.group("Test",()=>no(t,i,r)),
{verifiedEntries:s,isTested:r!==void 0}}function zC(t,e,n){return n.source.byLayers!==!0?qb(t,e,n):to(t,e,n)}var JC=3;async function wd({engine:t,options:e},n,r){if(n===void 0)return r.close();let{docker:o,runId:i,log:s}=t,a=ot(i),
c=[n.reference===a?a:void 0,n.importedId].filter(h=>h!==void 0),[f,l]=await Promise.allSettled([Pr(o,c,JC),r.close()]);if(f.
status==="fulfilled"&&f.value===void 0){let h=n.importedId??a;if(s.notice(`The engine has not yet removed a temporary im\
age of this run. It, or a later run, will remove it. To do it now: docker rmi ${Zs(h)}`),l.status==="fulfilled")return}f.
status==="fulfilled"&&f.value?.exitCode===0&&l.status==="fulfilled"||await an(o,e.timeoutSeconds,h=>Tt(h,i,s))}import{access as WC,constants as ik,mkdtemp as GC,rm as jC,stat as zu,statfs as sk}from"node:fs/promises";import{join as KC}from"node:path";var YC=.5,VC={ENOENT:"it does not exist",ENOTDIR:"it is not a directory",EACCES:"this user may not write there",EPERM:"t\
his user may not write there",EROFS:"its filesystem is read-only",ENOSPC:"its filesystem is full"},XC={input:()=>`The ${I(
"temp-dir")}`,RUNNER_TEMP:()=>"The environment variable RUNNER_TEMP",system:()=>"The environment variable TMPDIR (/tmp i\
f it is not set)"};async function ak(t,e,n){try{await WC(t,ik.W_OK|ik.X_OK),await jC(await GC(KC(t,re(n))),{recursive:!0})}catch(r){
let o=await qC(t,he(r));throw new p("TEMP_DIR",`${XC[e]()} must be a writable directory, but ${JSON.stringify(t)} is not\
: ${o}.`,{hint:e==="input"?"Name an existing, writable directory, or leave it out.":`Create that directory, or name an e\
xisting, writable one with the ${I("temp-dir")}.`,cause:r})}}async function qC(t,e){let n=await zu(t).catch(()=>{});return n!==
void 0&&!n.isDirectory()?"it is not a directory":n!==void 0&&e==="ENOENT"?"no file can be created in it":VC[e]??e}function ro(t,e,n,r=YC){
return n?t===void 0?Math.round(e*r):t.reduce((o,i)=>o+(/[+.](?:gzip|zstd)$/.test(i.mediaType)?i.sizeBytes:Math.round(i.sizeBytes*
r)),0):e}async function Ju(t,e,n="The packed layer needs"){let{bavail:r,bsize:o}=await sk(t),i=r*o;if(!(i>=e))throw new p(
"NO_SPACE",`${n} about ${x(e)} in ${t}, but only ${x(i)} are free.`,{hint:`Free some disk space, or name a directory on \
a larger disk with the ${I("temp-dir")}.`})}async function Wu({store:t,diskRoot:e},{unpackedBytes:n,packedBytes:r,spoolBytes:o},i){
if(e===void 0)return;let s=await Promise.all([sk(e),zu(e),zu(i)]).catch(()=>{});if(s===void 0)return;let[{bfree:a,bsize:d},
c,f]=s,l=[{what:"unpacked",bytes:n}];t.keepsPacked&&l.push({what:"packed",bytes:r}),o>0&&c.dev===f.dev&&l.push({what:"fo\
r the spool, which is on the same disk",bytes:o});let u=l.reduce((y,{bytes:g})=>y+g,0),m=a*d;if(m>=u)return;let h=l.map(
({what:y,bytes:g})=>`${x(g)} ${y}`).join(", ");return`The engine's disk may be too small: the result needs up to ${x(u)}\
 there (${h}), but only ${x(m)} are free in ${e}. If it does not fit, nothing is tagged. "docker system df" shows what u\
ses the space.`}import{setFlagsFromString as ZC}from"node:v8";var QC=1e3;function dk(){ZC(`--heap-growing-percent=${QC}`)}import{Writable as I$}from"node:stream";import{pipeline as O$}from"node:stream/promises";import{promisify as u$}from"node:util";import{constants as m$,crc32 as p$,deflateRaw as h$}from"node:zlib";var oo=class{#e;#t=Buffer.allocUnsafeSlow(65536);#n=0;bytes=0;constructor(e){this.#e=e}async writeBytes(e){if(this.bytes+=
e.length,(this.#n+e.length>65536||e.length>16384)&&await this.flush(),e.length>16384)return this.#e(e);e.copy(this.#t,this.#n),
this.#n+=e.length}async flush(){if(this.#n===0)return;let e=this.#t.subarray(0,this.#n);this.#t=Buffer.allocUnsafeSlow(65536),
this.#n=0,await this.#e(e)}};var e$=[[2,10]],t$=[[3,10]],n$=[[4,3],[0,5],[3,5],[12,4],[64,24],[1<<21,24],[0,3],[255,8],[209,8],[0,5],[3,2]],bd=class extends oo{#e=0;#t=0;get phase(){
return this.#t}async writeBits(e,n,r){if(n%8!==this.#t)throw new RangeError("bits are copied at another phase");let o=Math.
floor(n/8),i=Math.floor(r/8);this.#t>0&&(e[o]=e[o]&255<<this.#t|this.#e),this.#t=r%8,this.#e=this.#t===0?0:e[i]&(1<<this.#t)-
1,i>o&&await this.writeBytes(e.subarray(o,i))}async writeShifted(e,n,r){let o=[];for(let i=n;i<r;){let s=Math.min(8-(i&7),
r-i);o.push([e[i>>3]>>(i&7)&(1<<s)-1,s]),i+=s}await this.writeNumbers(o)}async fillTo(e){for((e-this.#t)%2!==0&&(e%2===0?
await this.#n():await this.writeNumbers(n$));this.#t!==e;)await this.writeNumbers(e$)}async#n(){await this.writeNumbers(
[[0,3]]),await this.#r(),await this.writeBytes(Buffer.from([0,0,255,255]))}async writeLastBlock(){await this.writeNumbers(
t$),await this.#r()}async#r(){this.#t>0&&await this.writeNumbers([[0,8-this.#t]])}async writeNumbers(e){let n=[];for(let[
r,o]of e){let i=this.#e|r<<this.#t;for(this.#t+=o;this.#t>=8;this.#t-=8,i>>>=8)n.push(i&255);this.#e=i}await this.writeBytes(
Buffer.from(n))}};var Ei=(t,e)=>t<<5|e<<9,io=new Int32Array(288).fill(-2147483648),Gu=new Int32Array(32).fill(-2147483648),ck=Int32Array.from(
{length:19},(t,e)=>Ei(0,e));for(let t=0;t<256;t++)io[t]=Ei(0,1)|1<<24;io[256]=-1610612736;for(let t=257,e=3;t<285;t++){let n=Math.
max(0,t-261>>2|0);io[t]=268435456|Ei(n,e),e+=1<<n}io[285]=268435456|Ei(0,258);for(let t=0,e=1;t<30;t++){let n=Math.max(0,
t-2>>1);Gu[t]=Ei(n,e),e+=1<<n}var bn=new Uint16Array(16),ki=new Uint16Array(16),fk=new Uint16Array(288);function ju(){return new Int32Array(
32768)}function kd(t,e,n,r){let o=r$(e);if(o<0)return!1;o<=1&&t.fill(-2147483648,0,1<<r);let i=ki[15],s=1<<r,a=s,d=-1,c=0,
f=s;for(let l=0,u=0;l<i;l++){let m=fk[l],h=e[m];if(h>r&&(u&s-1)!==d){d=u&s-1,c=a;let P=o$(h,o,r);f=1<<P,a+=f,t[d]=-1073741824|
c<<9|P}let y=n[m],g=y+h+(y>>5&15);if(h<=r)for(let P=u,B=1<<h;P<s;P+=B)t[P]=g;else for(let P=u>>r,B=1<<h-r;P<f;P+=B)t[c+P]=
g;bn[h]--;let k=1<<h-1;for(;(u&k)!==0;)k>>=1;u=k===0?0:(u&k-1)+k}return!0}function r$(t){bn.fill(0);for(let r=0;r<t.length;r++)
bn[t[r]]++;let e=0,n=1;ki[0]=0,bn[0]=0;for(let r=1;r<=15;r++){if(ki[r]=ki[r-1]+bn[r-1],n=2*n-bn[r],n<0)return-1;bn[r]>0&&
(e=r)}if(n>0&&e>1)return-1;for(let r=0;r<t.length;r++){let o=t[r];o>0&&(fk[ki[o]++]=r)}return e}function o$(t,e,n){let r=t-
n,o=1<<r;for(;r+n<e&&(o-=bn[r+n],!(o<=0));r++,o<<=1);return r}function lk(t,e){for(let n=0;n<1024;n++){let r=t[n],o=r&31;
if(r>=0&&(r&268435456)===0)for(;o<10;){let i=t[n>>>o],s=(i&31)-(i>>5&15);if(i<0||s>10-o||(r+=i,o=r&31,(i&268435456)!==0))
break}e[n]=r}}var xi=32*1024,pk=640;var a$=25,d$=1023,c$=511,f$=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15],Pd=class{joined=new Int32Array(1024);single=ju();distances=ju();make(e,n){
return!kd(this.single,e,io,10)||!kd(this.distances,n,Gu,9)?!1:(lk(this.single,this.joined),!0)}},xd;function l$(){let t=new Uint8Array(
288).fill(8,0,144).fill(9,144,256).fill(7,256,280).fill(8,280);return xd=new Pd,xd.make(t,new Uint8Array(32).fill(5)),xd}
function mk(t){return new DataView(t.buffer,t.byteOffset,t.byteLength)}var Id=-1,Pi=-2,Bd=class{#e;#t=new Pd;#n=new Uint8Array(
320);#r=new Uint8Array(19);#o=new Int32Array(128);#i=this.#t;position=0;outBytes=0;lookBack=0;constructor(e){this.#e=mk(
e)}moveTo(e,n){this.#e=mk(e),this.position=n}take(e){let n=this.#e.getInt32(this.position>>>3,!0)>>>(this.position&7)&(1<<
e)-1;return this.position+=e,n}#s(e){this.#i=e,this.outBytes=0,this.lookBack=0}startFixed(){this.#s(xd??l$())}startDynamic(){
let e=this.take(5)+257,n=this.take(5)+1,r=this.take(4)+4;if(e>286||n>30)return"a block has too many symbols";this.#r.fill(
0);for(let a=0;a<r;a++)this.#r[f$[a]]=this.take(3);if(!kd(this.#o,this.#r,ck,7)||this.#o[1]<0)return"a block has an inva\
lid code for code lengths";let i=this.#a(e+n);if(i!==void 0)return i;if(this.#n[256]===0)return"a block has no code for \
its end";if(!this.#t.make(this.#n.subarray(0,e),this.#n.subarray(e,e+n)))return"a block has invalid codes";this.#s(this.#t)}#a(e){
let n=this.#n;for(let r=0;r<e;){let o=this.#o[this.take(7)];this.position-=7-(o&31);let i=o>>9;if(i<16){n[r++]=i;continue}
if(i===16&&r===0)return"a block repeats a code length before the first one";let s=i===16?n[r-1]:0,a=i===16?3+this.take(2):
i===17?3+this.take(3):11+this.take(7);if(r+a>e)return"a block has too many code lengths";n.fill(s,r,r+a),r+=a}}read(e){let n=this.#e,
{joined:r,single:o,distances:i}=this.#i,s=Math.min(this.outBytes,xi),a=s,d=this.lookBack,c=this.position,f=!1;for(;c<e;){
let l=n.getInt32(c>>>3,!0)>>>(c&7),u=r[l&d$];if(u<0){if((u&1073741824)!==0){let B=l>>>10&(1<<(u&31))-1;u=o[(u>>9&32767)+
B]}if(u<0){c+=u&31,f=(u&536870912)!==0||"a symbol has no meaning";break}}let m=a+(u>>24&15),h=u&31,y=u>>5&15;if(a+=(u>>9&
32767)+(l>>>h-y&(1<<y)-1),c+=h,(u&268435456)===0)continue;if(l>>>=h,h>a$-9&&(l=n.getInt32(c>>>3,!0)>>>(c&7)),u=i[l&c$],u<
0){if((u&1073741824)!==0){l=n.getInt32(c>>>3,!0)>>>(c&7);let B=l>>>9&(1<<(u&31))-1;u=i[(u>>9&32767)+B]}if(u<0){f="a dist\
ance has no meaning";break}}if(c+=u&31,m>=xi)continue;let g=u>>5&15,k=c-g;l=n.getInt32(k>>>3,!0)>>>(k&7);let P=(u>>9&32767)+
(l&(1<<g)-1);P-m>d&&(d=P-m)}return this.outBytes+=a-s,this.lookBack=d,this.position=c,f}step(){let e=this.#d(this.#i.single,
10);if(e<0)return this.position+=e&31,(e&536870912)===0?Pi:Id;if(this.outBytes+=this.#c(e),(e&268435456)===0)return 0;let n=this.#d(
this.#i.distances,9);return n<0?Pi:this.#c(n)}#d(e,n){let r=this.#e.getInt32(this.position>>>3,!0)>>>(this.position&7),o=e[r&
(1<<n)-1];if(o>=0||(o&1073741824)===0)return o;let i=r>>>n&(1<<(o&31))-1;return e[(o>>9&32767)+i]}#c(e){let n=e>>5&15;return this.
position+=(e&31)-n,(e>>9&32767)+this.take(n)}endCode(){let{single:e}=this.#i;for(let n=0;;n++){let r=e[n];if(r>=0)continue;
if((r&536870912)!==0)return{value:n&(1<<(r&31))-1,bits:r&31};let o=(r&1073741824)===0?0:1<<(r&31),i=r>>9&32767;for(let s=0;s<
o;s++){let a=e[i+s]&31;if(e[i+s]<0)return{value:(n|s<<10)&(1<<a)-1,bits:a}}}}};function Od(){return new Error("A gzip stream has changed since it was scanned.")}var Td=class{#e=new Bd(new Uint8Array(
0));#t=0;#n=0;#r({packed:e,startByte:n,startBit:r}){this.#e.moveTo(Buffer.concat([e,Buffer.alloc(pk)]),r-8*n),this.#t=8*
n,this.#n=0}#o(){return this.#t+this.#e.position}#i(){let e=this.#e;e.take(1);let n=e.take(2);if(n===0){e.position=e.position+
7&-8;let r=e.take(16);return e.position+=16,r}if(n===1)e.startFixed();else if(e.startDynamic()!==void 0)throw Od()}front(e,n){
this.#r(e);let r=this.#e,{startBit:o,isFinal:i}=e;for(;this.#o()<e.endBit;){let s=this.#o(),a=this.#i();if(a!==void 0){if(this.#n+
a>n)return{range:{startBit:o,endBit:s,isFinal:i},outBytes:this.#n};r.position+=8*a,this.#n+=a;continue}for(;;){let d=this.#n+
r.outBytes,c=this.#o(),f=r.step();if(f===Id)break;if(f===Pi||c>=e.endBit)throw Od();if(this.#n+r.outBytes>n)return{range:{
startBit:o,endBit:c,isFinal:i,blockEnd:r.endCode()},outBytes:d}}this.#n+=r.outBytes}throw Od()}back(e,n){this.#r(e);let r=this.#e,
{endBit:o,isFinal:i}=e,s={range:{startBit:e.startBit,endBit:o,isFinal:i},outBytes:0};for(;this.#o()<o;){let a={startBit:this.#o(),
endBit:0},d=this.#i(),c=this.#n<n;if(d!==void 0)r.position+=8*d;else for(a.endBit=this.#o();;){let f=this.#n+r.outBytes,
l=r.step();if(l===Id)break;if(l===Pi||this.#o()>o)throw Od();if(f-l>=n)continue;let u=this.#n+r.outBytes;s={range:{startBit:this.#o(),
endBit:o,isFinal:i,header:a},outBytes:u}}this.#n+=d??r.outBytes,(d!==void 0&&c||s.outBytes===this.#n)&&(s={range:{startBit:this.#o(),
endBit:o,isFinal:!1},outBytes:this.#n})}return s}};async function hk(t,e,n,r){let o=8*n;for(let{startBit:i,endBit:s,isFinal:a,header:d,blockEnd:c}of r){let f=(d??{startBit:i}).
startBit-o;if(a&&(e[f>>3]=e[f>>3]&~(1<<(f&7))),d===void 0)await t.fillTo(i%8);else{let l=d.endBit-d.startBit;await t.fillTo(
(i+8*l-l)%8),await t.writeShifted(e,f,f+l)}await t.writeBits(e,i-o,s-o),c!==void 0&&await t.writeNumbers([[c.value,c.bits]])}}var y$=Buffer.from([31,139,8,0,0,0,0,0,0,3]),g$=u$(h$),vd=class{windowBytes=xi;trimmer=new Td;#e;#t;#n=0;#r=0;constructor(e,n){
this.#e=new bd(e),this.#t=n}count(e){this.#n=p$(e,this.#n),this.#r+=e.length}pack(e,n){return g$(e,{level:this.#t,finishFlush:m$.
Z_SYNC_FLUSH,chunkSize:e.length+(e.length>>8)+1024,...n.length===0?{}:{dictionary:n.subarray(-xi)}})}async writePacked(e){
await this.#o(),await this.#e.fillTo(0),await this.#e.writeBytes(e)}async writeRanges(e,n,r){await this.#o(),await hk(this.#e,
e,n,r)}async#o(){this.#e.bytes===0&&await this.#e.writeBytes(y$)}async end(){await this.#o(),await this.#e.writeLastBlock();
let e=Buffer.alloc(8);return e.writeUInt32LE(this.#n,0),e.writeUInt32LE(this.#r%2**32,4),await this.#e.writeBytes(e),await this.#e.
flush(),this.#e.bytes}};var Kn=class{#e=[];bytes=0;push(e){e.length!==0&&(this.#e.push(e),this.bytes+=e.length)}moveTo(e,n){let r=Math.min(n,this.
bytes);this.bytes-=r;let o=0;for(;r>0;){let i=this.#e[o];e.push(i.subarray(0,r)),i.length>r?this.#e[o]=i.subarray(r):o++,
r-=Math.min(r,i.length)}o>0&&this.#e.splice(0,o)}keepLast(e){let n=0;for(let{length:r}of this.#e){if(this.bytes-r<e)break;
this.bytes-=r,n++}n>0&&this.#e.splice(0,n)}join(){let[e]=this.#e;return this.#e.length===1&&e!==void 0?e:Buffer.concat(this.#e)}takeAll(){
let e=this.join();return this.#e=[],this.bytes=0,e}};async function Xu(t,e){let{index:n}=t,r=n.startBit(e),o=n.endBit(e),i=Math.floor(r/8);return{packed:await t.read(i,Math.
ceil(o/8)),startByte:i,startBit:r,endBit:o,isFinal:n.isFinal(e)}}var Ad=class{#e;units;outBytes;constructor(e){this.#e=e,this.units=e.startBits.length,this.outBytes=e.outStarts[this.units]}get packedBytes(){
return this.#e.packedBytes}get members(){return this.#e.members}startBit(e){return this.#e.startBits[e]}endBit(e){return this.#e.
endBits[e]}outStart(e){return this.#e.outStarts[e]}outEnd(e){return this.#e.outStarts[e+1]}lengthOf(e){return this.outEnd(
e)-this.outStart(e)}lookBack(e){return this.#e.lookBacks[e]}isFinal(e){return this.#e.finals[e]===1}firstFrom(e){let{outStarts:n}=this.#e,
r=0,o=this.units;for(;r<o;){let i=r+o>>>1;n[i]<e?r=i+1:o=i}return r}isCopyable(e,n){return this.outStart(e)-this.lookBack(
e)>=n&&this.lengthOf(e)<=8912896}};var yk=1024*1024,b$=256*1024,k$=4096,E$=8,Rd=4096,gk=512*1024,Ld=class{#e;#t=0;#n=0;#r=0;#o=0;#i;#s=new Kn;#a=new Kn;#d=new Kn;#c;#f=[];constructor(e){
this.#e=e}async write(e,n){if(e.length!==0){if(this.#e.count(e),this.#t+=e.length,n===void 0)await this.#p(),this.#a.push(
e);else{let r=await this.#l(n);r.next+=e.length,this.#s.push(e),await this.#u(r)}await this.#k()}}async#l({source:e,offset:n}){
if(this.#i?.source===e&&this.#i.next===n)return this.#i;await this.#p();let r=Math.max(0,e.index.firstFrom(n+1)-1);return this.#i=
{source:e,start:n,next:n,unit:r},this.#i}async#u(e){let{index:n}=e.source;for(;e.unit<n.units&&n.outEnd(e.unit)<=e.next;e.
unit++)n.isCopyable(e.unit,e.start)?await this.#g(e.source,e.unit):await this.#m(e);e.unit<n.units&&n.lengthOf(e.unit)<=
8912896||this.#s.moveTo(this.#a,this.#s.bytes)}async#m(e){let{index:n}=e.source,{start:r,source:o,unit:i}=e,s=n.outStart(
i),a=e.next-this.#s.bytes,d=n.outEnd(i)-a,{trimmer:c}=this.#e;if(c&&d>=Rd&&n.lengthOf(i)<=gk){let f=await Xu(o,i),{range:l,
outBytes:u}=c.back(f,r-s),m=s+u-a;if(d-m>=Rd)return this.#s.moveTo(this.#a,m),this.#h(f,l,d-m)}this.#s.moveTo(this.#a,d)}async#p(){
let e=this.#i;this.#i=void 0;let n=this.#s.bytes,{trimmer:r}=this.#e;if(e!==void 0&&r&&n>=Rd){let{source:o,unit:i,start:s}=e,
{index:a}=o;if(a.isCopyable(i,s)&&a.lengthOf(i)<=gk){let d=await Xu(o,i),{range:c,outBytes:f}=r.front(d,n);f>=Rd&&await this.#h(
d,c,f)}}this.#s.moveTo(this.#a,this.#s.bytes)}async#h({packed:e,startByte:n},r,o){await this.#b(),await this.#w();let{startBit:i,
endBit:s,header:a={startBit:0,endBit:0}}=r;this.#y(o,s-i+a.endBit-a.startBit),await this.#S({bytes:Promise.resolve(e),startByte:n,
ranges:[r]})}#y(e,n){this.#s.moveTo(this.#d,e),this.#d.keepLast(this.#e.windowBytes),this.#n+=e,this.#r+=n}async#g(e,n){
await this.#b();let{index:r}=e,o=r.startBit(n),i=r.endBit(n),s=r.isFinal(n);this.#y(r.lengthOf(n),i-o);let a={startBit:o,
endBit:i,isFinal:s},d=this.#c?.ranges.at(-1),c=o-(d?.endBit??Number.POSITIVE_INFINITY);(!(c>=0&&c<=8*k$)||this.#c?.source!==
e)&&await this.#w(),this.#c===void 0?this.#c={source:e,ranges:[a]}:c===0&&!s?d.endBit=i:this.#c.ranges.push(a),i-this.#c.
ranges[0].startBit>=8*b$&&await this.#w()}async#w(){let e=this.#c;if(e===void 0)return;this.#c=void 0;let{source:n,ranges:r}=e,
o=Math.floor(r[0].startBit/8),i=Math.ceil(r.at(-1).endBit/8);await this.#S({bytes:n.read(o,i),startByte:o,ranges:r})}async#k(){
for(;this.#a.bytes>=yk;)await this.#E(yk)}async#b(){await this.#k(),this.#a.bytes>0&&await this.#E(this.#a.bytes)}async#E(e){
await this.#w();let n=this.#d.join(),r=new Kn;this.#a.moveTo(r,e);let o=r.join();this.#d.push(o),this.#d.keepLast(this.#e.
windowBytes),await this.#S({bytes:this.#e.pack(o,n),startByte:0})}async#S(e){e.bytes.catch(()=>{}),this.#f.push(e),this.#f.
length>E$&&await this.#x()}async#x(){let{bytes:e,startByte:n,ranges:r}=this.#f.shift(),o=await e;if(r!==void 0)return this.#e.
writeRanges(o,n,r);await this.#e.writePacked(o),this.#o+=o.length}async end(){for(await this.#p(),await this.#b(),await this.#w();this.#f.
length>0;)await this.#x();return{outBytes:this.#t,packedBytes:await this.#e.end(),copiedOutBytes:this.#n,copiedPackedBytes:Math.
ceil(this.#r/8),newOutBytes:this.#t-this.#n,newPackedBytes:this.#o}}};import{promisify as S$}from"node:util";import{constants as x$,zstdCompress as P$}from"node:zlib";var B$=S$(P$),Cd=class{windowBytes=0;#e;#t;constructor(e,n){this.#e=new oo(e),this.#t=n}count(){}pack(e){return B$(e,{chunkSize:e.
length+(e.length>>8)+1024,params:{[x$.ZSTD_c_compressionLevel]:this.#t}})}writePacked(e){return this.#e.writeBytes(e)}async writeRanges(e,n,r){
for(let{startBit:o,endBit:i}of r)await this.#e.writeBytes(e.subarray(o/8-n,i/8-n))}async end(){return this.#e.bytes===0&&
await this.#e.writeBytes(await this.pack(Buffer.alloc(0))),await this.#e.flush(),this.#e.bytes}};function wk(t,e,{spans:n,sourceOf:r,kind:o,level:i}){return ad(e,async s=>{let a=o==="gzip"?vd:Cd,d=new Ld(new a(m=>s.write(
m),i)),c=0,f=async m=>{let h=0;for(let{bytes:y,origin:g}of n.take(c,m.length)){let k=g&&await r(g.stream),P=m.subarray(h,
h+y),B=k&&{source:k,offset:g?.offset??0};await d.write(P,B),h+=y}c+=m.length},l=new I$({write:(m,h,y)=>{f(m).then(()=>y(),
y)}});return await O$(t,l),{...await d.end(),layerBytes:c,digest:s.digest()}})}var En=class{#e=[];#t=0;#n=0;get bytes(){return this.#n}add(e,n){if(e===0)return;let r=this.#n;this.#n+=e;let o=this.#e.
at(-1),{stream:i,offset:s}=n??{stream:-1,offset:0};o?.stream===i&&(i===-1||o.offset+r-o.start===s)||this.#e.push({start:r,
stream:i,offset:s})}*take(e,n){let r=e+n;if(r>this.#n)throw new RangeError("the stream is ahead of its spans");if(this.#r(
e),n>0&&e<this.#e[this.#t].start)throw new RangeError("this part of the stream has passed");for(let o=e,i=this.#t;o<r;i++){
let{start:s,stream:a,offset:d}=this.#e[i],c=Math.min(this.#e[i+1]?.start??this.#n,r)-o,f=a===-1?void 0:{stream:a,offset:d+
o-s};yield{bytes:c,origin:f},o+=c}}#r(e){for(;(this.#e[this.#t+1]?.start??1/0)<=e;)this.#t++;this.#t<1024||(this.#e.splice(
0,this.#t),this.#t=0)}};import{open as C$}from"node:fs/promises";import{availableParallelism as A$}from"node:os";import{Worker as R$}from"node:worker_threads";import{MessageChannel as T$}from"node:worker_threads";var qu=256*1024,v$=8,$d=class{result;#e;#t=[];#n=0;#r;#o=0;#i=!1;#s=()=>{};constructor(e){
let{port1:n,port2:r}=new T$;this.#e=n,n.on("message",o=>{this.#t.push(o),this.#s()}),this.result=e(r).finally(()=>this.#c())}async write(e){
for(let n=0;n<e.length&&!this.#i;){this.#r??=await this.#d();let r=e.subarray(n,n+qu-this.#o);this.#r.set(r,this.#o),this.#o+=
r.length,n+=r.length,this.#o===qu&&this.#a()}}end(){this.#i||(this.#a(),this.#e.postMessage("end"),this.#i=!0)}abort(){this.#i||
this.#c()}#a(){if(this.#r===void 0||this.#i)return;let e=this.#r.subarray(0,this.#o);this.#e.postMessage(e,[e.buffer]),this.#r=
void 0,this.#o=0}async#d(){for(;this.#t.length===0&&this.#n===v$&&!this.#i;)await new Promise(n=>{this.#s=n});let e=this.#t.
pop();return e===void 0&&this.#n++,new Uint8Array(e??new ArrayBuffer(qu))}#c(){this.#i=!0,this.#e.close(),this.#s()}};var L$=import.meta.url.endsWith(".ts")?new URL("../scan-worker.ts",import.meta.url):new URL("./scan-worker.mjs",import.meta.
url),Nd=class{#e;#t=[];#n=[];#r=new Map;#o=!1;constructor(e=A$()){this.#e=e}scan(e){return new Promise(n=>{this.#t.push(
{request:e,finish:n}),this.#i()})}feed(e){return new $d(n=>this.scan({port:n,kind:e}))}async close(){this.#o=!0,this.#i();
let e=[...this.#n.splice(0),...this.#r.keys()];await Promise.all(e.map(n=>n.terminate()))}#i(){for(;this.#t.length>0;){if(this.#o){
this.#t.shift().finish({kind:"unusable",reason:"it is not needed any more"});continue}let e=this.#n.pop()??this.#s();if(e===
void 0)return;let n=this.#t.shift();this.#r.set(e,n),e.ref();let{request:r}=n;e.postMessage(r,"port"in r?[r.port]:[])}}#s(){
if(this.#r.size>=this.#e)return;let e=new R$(L$,{execArgv:[]});e.on("message",r=>{e.unref();let o=this.#r.get(e);this.#r.
delete(e),this.#n.push(e),o?.finish(r),this.#i()});let n="the worker ended";return e.on("error",r=>{n=E(r)}),e.on("exit",
()=>{let r=this.#r.get(e);this.#r.delete(e);let o=this.#n.indexOf(e);o!==-1&&this.#n.splice(o,1),r?.finish({kind:"unusab\
le",reason:n}),this.#i()}),e}};var Fd=class{#e;#t;#n;#r=[];#o=0;#i=0;#s=Promise.resolve();constructor(e){this.#e=e}read(e,n){let r=this.#s.then(()=>this.#a(
e,n));return this.#s=r.catch(()=>{}),r}close(){let e=this.#s.then(()=>this.#f());return this.#s=e,e}async#a(e,n){for((this.#n===
void 0||e<this.#o)&&(this.#f(),this.#t=await this.#e(),this.#n=this.#t[Symbol.asyncIterator]());this.#i<n;){let{done:r,value:o}=await this.#n.
next();if(r===!0)throw new RangeError(`the stream ends after ${this.#i} bytes`);this.#r.push(o),this.#i+=o.length,this.#d(
e-4194304)}return this.#c(e,n)}#d(e){let n=0;for(let r of this.#r){if(this.#o+r.length>e)break;this.#o+=r.length,n++}n>0&&
this.#r.splice(0,n)}#c(e,n){let r=Buffer.allocUnsafe(n-e),o=this.#o;for(let i of this.#r){let s=Math.max(0,e-o),a=Math.min(
i.length,n-o);s<a&&i.copy(r,o+s-e,s,a),o+=i.length}return r}#f(){this.#t?.destroy(),this.#t=void 0,this.#n=void 0,this.#r=
[],this.#o=0,this.#i=0}};var _d=class{hasFailed=!1;kind;#e;#t=new Nd;#n=[];#r;#o;constructor(e,n,{log:r,signal:o}){this.kind=n,this.#e=r,this.#o=
e.map(async i=>i===void 0?void 0:this.#i(i,o).catch(s=>this.#c(i,E(s)))),Promise.all(this.#o).then(()=>this.#t.close())}async sourceOf(e){
return this.#o[e]}async close(){await this.#t.close(),await Promise.all(this.#o),await Promise.all(this.#n.map(e=>e.close())),
await this.#r?.close()}async#i(e,n){let{locate:r}=e,o=await this.#s(e,n);if(o.kind==="unusable")return this.#c(e,o.reason);
let i=r===void 0?this.#a(e,n):await this.#d(await r(n));return{index:new Ad(o.tables),read:i}}async#s({locate:e,tap:n},r){
let{kind:o}=this;if(n!==void 0){let d=this.#t.feed(o);return n(d),d.result}if(e===void 0)return{kind:"unusable",reason:"\
it is in no file"};let{path:i,startByte:s,sizeBytes:a}=await e(r);return this.#t.scan({path:i,startByte:s,packedBytes:a,
kind:o})}#a(e,n){let r=new Fd(()=>e.open(n));return async(o,i)=>(this.#r!==r&&(await this.#r?.close(),this.#r=r),r.read(
o,i))}async#d({path:e,startByte:n}){let r=await C$(e);return this.#n.push(r),async(o,i)=>{let{bytesRead:s,buffer:a}=await r.
read({buffer:Buffer.allocUnsafe(i-o),position:n+o});if(s!==i-o)throw new RangeError(`${e} became shorter`);return a}}#c({
descriptor:e},n){this.#e.debug(`nothing of the layer ${e.digest} can be copied as it is packed: ${n}`)}};import{createHash as N$}from"node:crypto";import{createReadStream as bk}from"node:fs";import{PassThrough as F$,Writable as _$}from"node:stream";
import{pipeline as kk}from"node:stream/promises";import{createGunzip as D$,createZstdDecompress as M$}from"node:zlib";import{Transform as $$}from"node:stream";var Dd=class extends $${#e=new Hr;constructor(){super({readableObjectMode:!0})}_transform(e,n,r){try{for(let o of this.#e.
split(e))this.push(o);r()}catch(o){r(o)}}_flush(e){e(this.#e.isBetweenFrames?null:new RangeError("its last frame is inco\
mplete"))}};var Zu=1024*1024;async function Ek({path:t,packing:e},{signal:n,touch:r},o){let i=new j(()=>"keep",Xe([o,ao(r)])),s=bk(t,
{highWaterMark:Zu});return await kk([s,...xk(e),i,yn()],{signal:n}),{diffId:i.digest(),streamBytes:i.bytesWritten}}async function Sk({
path:t,packing:e},{signal:n,touch:r}){let o=N$("sha256"),i=new _$({write:(a,d,c)=>{r(),o.update(a),c()}}),s=bk(t,{highWaterMark:Zu});
return await kk([s,...xk(e),i],{signal:n}),`sha256:${o.digest("hex")}`}function xk(t){let e={chunkSize:Zu};switch(t){case"\
gzip":return[D$(e)];case"zstd":return[new Dd,M$(e)];case"none":return[new F$]}}function ao(t){return{begin:t,data:t,end:()=>{}}}var em=8*1024*1024,Pk=1/4,Bk=128*1024,H$=256*1024;function tm(t){let{engine:e,options:n,packTo:r}=t,{compression:o}=n.layer,
i=e?.store.keepsPacked===!0||r!==void 0&&!St(t);return o.kind!=="none"&&o.mayCopy===!0&&i?o.kind:void 0}function Md(t,e,n){
let{run:r,source:o,options:i}=t,s=(o.packedLayers??[]).map((l,u)=>u<(o.keptLayers??0)?void 0:l),a=s.reduce((l,u)=>l+(u?.
descriptor.sizeBytes??0),0),d=!i.dryRun&&e.kind!=="hit"&&a>=em,c=tm(t);if(!d||c===void 0)return;dk();let f=new _d(s,c,r);
return n.defer(()=>f.close()),f}function nm(t,e){let{packings:n,layerTarBytes:r,keptLayers:o,keptRuns:i}=t;if(!n.includes(
e))return!1;let s=r.slice(o).reduce((d,c)=>d+c,0),a=0;for(let{layer:d,startBytes:c,endBytes:f}of i())n[d]===e&&!Ik(t,d)&&
(a+=Math.max(0,f-c-Ok(t,d)));return a>=Pk*s}function Ik({packings:t,frames:e,layerTarBytes:n},r){let o=n[r]??0;return t[r]===
"zstd"&&o<H$*(e[r]??0)}function Ok({packings:t,frames:e,layerTarBytes:n},r){return t[r]!=="zstd"?Bk:(n[r]??0)/Math.max(1,
e[r]??1)}function St({engine:t,options:e}){return e.tagLocations.length===0&&t?.store.keepsPacked===!1}function co({run:t,
scans:e,options:n},{reader:r}){let{compression:o}=n.layer;if(e===void 0||r.layers===void 0||o.kind==="none")return;let{layers:i}=r,
s=i.packings.map((d,c)=>!Ik(i,c)),a=Math.max(...s.map((d,c)=>d?Ok(i,c):0));if(nm(i,e.kind))return new Qu(e,o.level,{lossBytes:a,
isCopied:d=>s[d]});t.log.debug("packed anew: too little of the layers stays as it is packed")}var U$={lossBytes:Bk,isCopied:()=>!0},
Qu=class t{spans=new En;#e;#t;#n;copied="";constructor(e,n,r=U$){this.#e=e,this.#t=n,this.#n=r}paysFor(e){let n=0,r=0;for(let o of e)
r+=o,n+=Math.max(0,o-this.#n.lossBytes);return n>=Pk*r}another(){return new t(this.#e,this.#t,this.#n)}async pack(e,n){let{
spans:r}=this,o=async i=>this.#n.isCopied(i)?this.#e.sourceOf(i):void 0;try{let i={spans:r,sourceOf:o,kind:this.#e.kind,
level:this.#t},s=await wk(e,n,i),a=100*s.copiedOutBytes/Math.max(1,s.layerBytes);return this.copied=`, ${a.toFixed(1)} %\
 of it copied without recompression`,s}catch(i){throw i instanceof p||(this.#e.hasFailed=!0),i}}async check(e,n,r){let o={
path:e,packing:this.#e.kind},i;try{i=await Sk(o,r)}catch(s){throw r.signal.aborted?s:this.#r(E(s))}if(i!==n)throw this.#r(
`it unpacks to ${i} instead of ${n}`)}#r(e){return this.#e.hasFailed=!0,new p("CHECK_FAILED",`The packed layer cannot be\
 used: ${e}.`,{hint:`Run again with ${Pt("compression",`${this.#e.kind}:${this.#t}`)}. With a level, nothing is copied f\
rom the source's layers.`})}};async function vk(t,e){let{engine:n,source:r,sourceConfig:o}=t;if(t.packTo===void 0&&n?.store.keepsPacked===!1){let m=r.
knownBytes??0;return Tk(t,{unpackedBytes:m,packedBytes:0,spoolBytes:0})}let i=(await e).bytes,{packedLayers:s}=await o,a=Rk(
t,i),d=Lk(t),c=ro(s,i,d)+a;await Ck(t,c,a===0?void 0:"The filesystem and the layers made of it need");let l=ro(s,i,d,1),
u={unpackedBytes:i,packedBytes:l,spoolBytes:l+a};await Tk(t,u)}async function Ak(t,e){let n=(await t.source.measure()).bytes,
{packedLayers:r}=await t.sourceConfig,o=ro(r,n,Lk(t)),i=e+Rk(t,n)+o;await Ck(t,i,"Copying what is packed needs")}function Rk({
options:t},e){return t.layer.division===void 0?0:e}function Lk(t){let{division:e,compression:n}=t.options.layer;return n.
kind==="none"?!1:e===void 0||t.cache!==void 0||!St(t)}async function Ck({options:t,sweep:e},n,r){await Ju(t.tempDir,n,r).
catch(async()=>{await e.settle(),await Ju(t.tempDir,n,r)})}async function Tk({engine:t,options:e,sweep:n},r){if(t===void 0||
await Wu(t,r,e.tempDir)===void 0)return;await n.settle();let o=await Wu(t,r,e.tempDir);o!==void 0&&t.log.warning(o)}import{readdir as ON,rm as TN}from"node:fs/promises";import{basename as vN,dirname as iE,join as AN}from"node:path";import{mkdir as EN,mkdtemp as SN,readdir as xN,rm as fm}from"node:fs/promises";import{join as Zk}from"node:path";import{createHash as z$}from"node:crypto";function rm(t,e,n){let r=i=>e[i](t[i],n),o=Object.keys(e);return Object.fromEntries(o.map(i=>[i,r(i)]))}var J$=7,W$=["Entrypoint","Cmd","Healthcheck","WorkingDir","Shell","OnBuild"],G$={clean:t=>wt.filter(e=>t.includes(e)),exclude:t=>t.
map(({text:e})=>e),aptClean:t=>t,scriptNetwork:()=>{},script:t=>t??null,sourceDateEpoch:t=>t??null,compression:t=>t,division:t=>t,
keepBase:()=>{}};function $k(t,e,n){let{isExact:r}=t,{clean:o,exclude:i,aptClean:s,script:a}=n,d=a!==void 0||s,c=o.length>
0,f=d||c||i.length>0,l=rm(n,G$,void 0),{script:u,sourceDateEpoch:m,compression:h,division:y,...g}=l,k={format:J$,release:kr,
diffIds:t.diffIds,...g,run:u,env:d||c?b(e,"config","Env")??null:null,volumes:f?t.volumes:[],names:f?j$(e):[],created:d||
!r?b(e,"created")??null:null,isExact:r,...t.byLayers===!0?{from:"layers"}:{},sourceDateEpoch:m,compression:h,division:y,
...t.keptLayers===void 0?{}:{keptLayers:t.keptLayers},...n.compression.kind!=="none"&&n.compression.mayCopy===!0&&t.packedLayers!==
void 0?{packedLayers:t.packedLayers.map(({descriptor:L})=>L.digest)}:{}},P=z$("sha256").update(JSON.stringify(k)).digest(
"hex"),{architecture:B,variant:$}=t.platform;return`docker-flatten-v1-${[B,$].filter(L=>L!==void 0).join("-").replace(/[^A-Za-z0-9_.-]/g,
"_").slice(0,40)}-${P}`}function j$(t){let e=b(t,"config","Env"),n=(z(e)?e:[]).findLast(r=>r.startsWith("PATH="));return[
...W$.map(r=>b(t,"config",r)??null),n??null]}var fo=()=>{},K$={clean:fo,exclude:fo,script:fo,scriptNetwork:(t,{layer:e})=>e.
script!==void 0&&t!=="none"?'"run" has a network, and what it downloads can change':void 0,aptClean:(t,{isForeign:e})=>t&&
e?"the image's apt can run on some machines and not on others":void 0,sourceDateEpoch:fo,division:fo,keepBase:fo,compression:({
kind:t},{takesZstd:e})=>t==="zstd"&&!e?`this engine cannot unpack zstd; ${S("compression","gzip")} can be cached`:void 0};
function Nk(t,e){return e.isContainer?"containers cannot be cached":Object.values(rm(t,K$,{...e,layer:t})).find(r=>r!==void 0)}import{createHash as Y$}from"node:crypto";import{createReadStream as V$}from"node:fs";import{lstat as _k,readFile as X$,
writeFile as q$}from"node:fs/promises";import{join as Hd}from"node:path";import{pipeline as Z$}from"node:stream/promises";var Ud="layer",Dk="record.json",Mk=1,Hk="docker-flatten-v1-layer-",Q$=1e3,eN=16*1024*1024;function sm({diffId:t,digest:e,
packedBytes:n,layers:r}){return r??[{diffId:t,digest:e,packedBytes:n}]}function Ii(t){return`${Hk}${t.slice(7)}`}function _Q(t){
return t.startsWith(Hk)}function Oi(t,e){return Hd(t,`part-${e+1}`)}async function am(t,e){let{spared:n,skippedPresets:r,
...o}=e,i={version:Mk,...o,kept:n,withdrawn:r},s=JSON.stringify({...i,seal:Uk(i)});await q$(Hd(t,Dk),`${s}
`,{flag:"wx"})}function Uk(t){return W(Buffer.from(JSON.stringify(t)))}async function zk(t,e){let n=await nN(t);if(n.key!==
e.key)throw $t(`it belongs to the key ${JSON.stringify(n.key.slice(0,200))}`);if(n.packing!==e.packing)throw $t(`its com\
pression is "${n.packing}" instead of "${e.packing}"`);return n}async function Jk(t,e,n){let r=[];for(let[o,i]of sm(e).entries()){
let s=e.layers===void 0?t:Oi(t,o),a=Hd(s,Ud);await tN(a,i,n),r.push(a)}return{paths:r,record:e}}async function tN(t,e,n){
let r=await _k(t).catch(a=>{throw $t(`its layer is missing: ${E(a)}`)});if(!r.isFile())throw $t("its layer is not a file");
if(r.size!==e.packedBytes)throw $t(`its layer has ${r.size} bytes, but the record says ${e.packedBytes}`);let o=Y$("sha2\
56"),i=V$(t,{highWaterMark:1024*1024});await Z$(i,o,{signal:n}).catch(a=>{throw n.aborted?a:$t(`its layer cannot be read\
: ${E(a)}`)});let s=`sha256:${o.digest("hex")}`;if(s!==e.digest)throw $t(`its layer is ${s}, but the record says ${e.digest}`)}
async function nN(t){let e=Hd(t,Dk),n=await _k(e).then(c=>c.isFile()&&c.size<=eN?X$(e,"utf8"):"").catch(()=>""),r=_(n);if(!rN(
r))throw $t("its record cannot be read");let{seal:o,...i}=r;if(Uk(i)!==o)throw $t("its record was changed");let{kept:s,withdrawn:a,
...d}=i;return{...d,spared:s,skippedPresets:a}}var Wk=/^sha256:[0-9a-f]{64}$/;function rN(t){if(!O(t)||t.version!==Mk)return!1;
let{key:e,diffId:n,digest:r,seal:o,packing:i,rules:s,commands:a,kept:d,withdrawn:c,directories:f}=t,{unmatched:l,warnings:u,
suggestions:m,layers:h,contents:y}=t,g=["packedBytes","entries","dataBytes","seconds"];return typeof e=="string"&&[n,r,o].
every(k=>typeof k=="string"&&Wk.test(k))&&om("gzip","zstd","none")(i)&&g.every(k=>rt(t[k]))&&Yn(s,{kind:om("preset","exc\
lude"),name:Bi,entries:rt,bytes:im})&&Yn(a,{name:om("run","apt-clean"),ms:rt,bytes:Fk(im)})&&Yn(d,{what:Bi,why:Fk(Bi),entries:rt,
bytes:rt})&&[c,l,u].every(z)&&(h===void 0||oN(h))&&(m===void 0||Yn(m,{name:Bi,bytes:rt}))&&Array.isArray(f)&&f.length<=Q$&&
Yn(f,{path:iN,bytes:rt,files:rt})&&(y===void 0||sd(y))}function oN(t){let e=o=>typeof o=="string"&&Wk.test(o),n={packedBytes:rt,
bytes:rt,entries:rt},r=o=>Yn(o,{name:Bi,bytes:rt});return Array.isArray(t)&&t.length>1&&Yn(t,{diffId:e,digest:e,...n,contents:r})}
var iN=t=>typeof t=="string"&&t.startsWith("/"),Bi=t=>typeof t=="string",im=t=>typeof t=="number"&&Number.isFinite(t),rt=t=>im(
t)&&t>=0,om=(...t)=>e=>typeof e=="string"&&t.includes(e),Fk=t=>e=>e===void 0||t(e);function Yn(t,e){return Array.isArray(
t)&&t.every(n=>O(n)&&Object.entries(e).every(([r,o])=>o(n[r])))}function Sn(t,e){return new p("CACHE_BAD",`The cached la\
yer cannot be used: ${t}`,{hint:"The layer is made again. If this happens in every run, delete the entry from the cache.",
cause:e})}function $t(t){return Sn(`${t}.`)}import{once as bN}from"node:events";import{promisify as jk}from"node:util";import{constants as Gk,deflateRaw as sN,zstdCompress as aN}from"node:zlib";var zd={gzip:{min:1,max:9,default:4},zstd:{min:1,max:19,default:3}},Kk={gzip:"+gzip",zstd:"+zstd",none:""};function Yk(t){
let[e,n,...r]=t.trim().split(":"),o=c=>new p("BAD_INPUT",`The ${I("compression")} must be gzip, zstd or none, optionally\
 with a level after a colon, but ${JSON.stringify(t)} ${c}.`,{hint:`For example "gzip", "gzip:${zd.gzip.max}", "zstd" or\
 "zstd:${zd.zstd.default}".`});if(r.length>0)throw o("has two colons");if(e==="none"){if(n!==void 0)throw o('sets a leve\
l for "none"');return{kind:e}}if(e!=="gzip"&&e!=="zstd")throw o("is none of these");let{min:i,max:s,default:a}=zd[e];if(n===
void 0)return{kind:e,level:a,mayCopy:!0};let d=/^[0-9]{1,2}$/.test(n)?Number(n):Number.NaN;if(!(d>=i&&d<=s))throw o(`has\
 a level that is not a number from ${i} to ${s}`);return{kind:e,level:d}}function Jd(t){return t.kind==="none"?t:{kind:t.
kind,level:zd[t.kind].min}}var dN=0,cN=31,fN=7.95,lN=256*1024;function uN(t){if(t.length<lN)return!1;let e=new Uint32Array(
256),n=0;for(let o=0;o<t.length;o+=cN,n++)e[t[o]]++;let r=0;for(let o of e)o>0&&(r-=o/n*Math.log2(o/n));return r>fN}var mN=jk(
sN),pN=jk(aN);function Vk(t,e){let n=t.length+(t.length>>8)+1024;switch(e.kind){case"gzip":return mN(t,{level:uN(t)?dN:e.
level,finishFlush:Gk.Z_SYNC_FLUSH,chunkSize:n});case"zstd":return pN(t,{chunkSize:n,params:{[Gk.ZSTD_c_compressionLevel]:e.
level}});case"none":return Promise.resolve(t)}}import{isDeepStrictEqual as Xk}from"node:util";async function Vn(t,e){let n=await ee(t,e);return w(n,"Id")!==e?!1:["RepoTags","RepoDigests"].every(r=>{let o=b(n,r)??[];
return z(o)&&o.length===0})}async function lo(t,e,n){try{return await wN(t,e,n)}catch(r){throw await qk(t,e),r}}var hN=/^Loaded image(?: ID)?: (\S+)$/gm;
async function uo(t,e,n){if(e.reference===e.expectedId)return"";try{return await n()}catch(r){throw await qk(t,{...e,answer:""}),
r}}async function qk(t,e){let{reference:n,expectedId:r,diffIds:o,answer:i}=e;if(n===r)return;let s=[...i.matchAll(hN)].map(
([,a=""])=>a);for(let a of new Set([...s,r]))(a.startsWith("sha256:")?await yN(t,a,o).catch(()=>!1):gN(a,n))&&await t.docker.
try(["rmi",a]).catch(()=>{})}async function yN(t,e,n){if(!await Vn(t,e))return!1;let r=vt(await ee(t,e)??{});return Xk(r,
n)}function dm(t){return t.length===1?`one layer ${t[0]}`:`the layers ${t.join(", ")}`}function gN(t,e){let n=[...t].filter(
(r,o)=>r!==e[o]);return t.length===e.length&&n.length===1}async function wN(t,e,n){let r=(c,f)=>{throw new p("CHECK_FAIL\
ED",`The stored image differs from what was sent: expected ${c}, found ${f}. Nothing was tagged.`,{hint:q})},o=e.answer.
split(`
`).find(c=>/^error /i.test(c.trim()));if(o!==void 0){let c=zt(o,"ENGINE_FAILED","Unpacking the loaded image failed");if(c.
code==="NO_SPACE"||c.code==="UNSUPPORTED_IMAGE")throw c;r("a load without an error",JSON.stringify(o))}let[i,s]=await Promise.
all([ee(t,e.reference),Aw(t,e.reference,e.diffIds.length)]),a=w(i,"Id");a!==e.expectedId&&r(`the ID ${e.expectedId}`,String(
a));let d=vt(i??{});return Xk(d,e.diffIds)||r(dm(e.diffIds),JSON.stringify(d)),n&&s===0&&r("an unpacked layer","one of 0\
 bytes"),s}async function mo(t,e,n){let{log:r,runId:o,signal:i}=t,s=ot(o),a=e.map(({path:Ee,startByte:Oe,digest:lt,packedBytes:vn,packing:jm,
annotations:Jc={}})=>{let aP=Ae.layer+Kk[jm];return{path:Ee,startByte:Oe,descriptor:{mediaType:aP,digest:lt,sizeBytes:vn,
annotations:Jc}}}),d=a.map(({descriptor:Ee})=>Ee),c=d.reduce((Ee,{sizeBytes:Oe})=>Ee+Oe,0),f=e.map(({diffId:Ee})=>Ee),l=await n.
configFor(e),u=W(l),{keepsPacked:m,idIsConfigDigest:h}=t.store,y=await n.annotations(),g=ms(l,d,y),k=h?u:g.descriptor.digest,
P=await Vn(t,k),B=m&&!K(n.platform,t.platform),$=t.knowsPlatformOption&&n.platform.architecture!=="",F=B&&$?n.platform:void 0,
L=()=>{let Oe={full:ce(oe(s,"tag")),familiar:s},lt=0,vn=Cp(a,{config:l,platform:n.platform,name:Oe,annotations:y},Jc=>{lt+=
Jc});return Rs(r,{progress:{title:"Load",doneBytes:()=>lt,totalBytes:()=>c},sent:bN(vn,"close"),after:"Unpack"},t.transport.
loadImage(vn,F,i))},D=P?k:s,ke=await uo(t,{reference:D,expectedId:k,diffIds:f},L);return B&&F===void 0&&await kN(t,k,n.platform),
{answer:ke,reference:D,diffIds:f,expectedId:k,configDigest:u,packedBytes:m?c:void 0,importedId:void 0,savedFile:void 0}}
async function kN(t,e,n){let{log:r,runId:o}=t,i={reference:ot(o),id:e,isIndex:!1,platform:n,volumes:[]};try{await V(t,await Y(
t,{source:i}))}catch(s){r.debug(`no container of the loaded image: ${E(s)}`)}}var cm={kind:"none",wasAsked:!1};async function Wd(t){let{run:e,engine:n,source:r,sourceConfig:o,options:i,cache:s}=t,{log:a}=e;
if(s===void 0||i.dryRun)return cm;let{layer:d}=i,c=Nk(d,{isContainer:i.container!==void 0,isForeign:n!==void 0&&r.byLayers!==
!0&&r.platform.architecture!==n.platform.architecture,takesZstd:n?.takesZstd??!0});if(c!==void 0)return a.notice(`The la\
yer is not cached: ${c}.`),cm;let f=performance.now(),l=$k(r,(await o).json,d),u=Zk(i.tempDir,`${re(e.runId)}cache-`),m=await SN(
u).catch(y=>{a.warning(`The layer is not cached: ${E(y)}`)});if(m===void 0)return cm;let h=!1;try{let y=await a.group("L\
ook up the cached layer",async()=>{a.debug(`cache key ${l}`),h=await po(e,s.restore(l,m,a,e.signal)),h||a.info("The cach\
e did not provide the layer.");let k={key:l,packing:d.compression.kind};return h?po(e,PN({cache:s,directory:m},k,e)):void 0}),
g={key:l,directory:m,ms:performance.now()-f};return y!==void 0?{...g,kind:"hit",found:y}:(await eE(g),{...g,kind:"miss",
isReplacing:h})}catch(y){throw await fm(m,{recursive:!0,force:!0}),y}}async function po({touch:t},e){let n=setInterval(t,
1e3);try{return await e}finally{clearInterval(n)}}async function PN({cache:t,directory:e},n,{log:r,signal:o}){try{let i=await zk(
e,n);for(let[s,{digest:a}]of(i.layers??[]).entries()){let d=Oi(e,s);if(await EN(d),!await t.restore(Ii(a),d,r,o)){r.info(
`The cache did not provide layer ${s+1} of ${i.layers?.length}.`);return}}return await Jk(e,i,o)}catch(i){if(!(i instanceof
p))throw i;Qk(i,r)}}function Qk(t,e){t.code==="CACHE_DIFFERS"?e.notice(qe(t)):t.code==="CACHE_BAD"?e.warning(qe(t)):e.warning(
`${qe(t)} The layer is made again.`)}async function eE({directory:t}){for(let e of await xN(t))await fm(Zk(t,e),{recursive:!0,
force:!0})}async function tE(t,e,{run:n,engine:r,packTo:o}){if(!(t instanceof p)||e.kind==="none")throw t;let i=t.code===
"NO_SPACE"&&o===void 0&&r?.store.keepsPacked===!1,s=t.code==="CACHE_BAD"||t.code==="CACHE_DIFFERS";if(!i&&!(s&&e.kind===
"hit"))throw t;Qk(t,n.log),r!==void 0&&await Tt(r.docker,n.runId,n.log),await eE(e);let{key:a,directory:d,ms:c}=e;return i?
{kind:"none",wasAsked:!0}:{kind:"miss",key:a,directory:d,ms:c,isReplacing:!0}}function nE(t){return t.kind==="none"?t:{kind:"\
none",wasAsked:!0}}async function Gd(t){t.kind!=="none"&&await fm(t.directory,{recursive:!0,force:!0}).catch(()=>{})}function jd({
paths:t,record:e}){let{packing:n}=e;return sm(e).map(({diffId:r,digest:o,packedBytes:i},s)=>({diffId:r,digest:o,packedBytes:i,
packing:n,path:t[s]??""}))}var BN=["CHECK_FAILED","ENGINE_FAILED","DOCKER_FAILED"];async function rE(t,{paths:e,record:n},r){
let{log:o,signal:i}=t;try{let s=await mo(t,jd({paths:e,record:n}),r),a=await lo(t,s,n.dataBytes>0);return o.info(`Loaded\
 ${ne(n.entries)} in one layer of ${x(a)}, ${x(n.packedBytes)} compressed`),{stored:s,newBytes:a}}catch(s){throw i.aborted||
!(s instanceof p)||!BN.includes(s.code)?s:Sn(s.message,s)}}var IN=.5;function oE({ms:t,found:e},n,r){let o=(t+n)/1e3,i=e.
record.seconds,[s,a]=[o,i].map(d=>`${d.toFixed(1)} s`);if(o-i<IN){r.info(`Used the cached layer in ${s}; making it took ${a}`);
return}r.notice(`The cache does not pay off here: using the cached layer took ${s}, and making it took ${a}.`)}async function RN(t){let e=vN(t);for(let n of await ON(iE(t)))(n===e||n.startsWith(`${e}-`))&&await TN(AN(iE(t),n))}async function ho(t,e,n){
return e.scans?.hasFailed!==!0?[e,await tE(t,n,e)]:(e.run.log.debug(`packed anew: ${E(t)}`),e.packTo!==void 0&&await RN(
e.packTo),[{...e,scans:void 0},nE(n)])}async function Yd(t,e,n=async()=>{}){let r=await $N(t);if(r===void 0)return await e(t,ho);try{return await e({...t,source:r.
source},(o,i,s)=>{if(i.scans?.hasFailed===!0)throw new Kd(E(o),{cause:o});return ho(o,i,s)})}catch(o){if(!r.mayFallBack(
o))throw o;await n(),await FN(o,t)}finally{await r.close()}return await e(t,ho)}var Kd=class extends Error{},LN=["BLOB_I\
NVALID","LAYER_INVALID","TAR_INVALID","TAR_TRUNCATED","TAR_LIMIT","WHITEOUT_NAME","UNSUPPORTED_IMAGE","CHECK_FAILED","VE\
RIFY_FAILED"],CN=["CHECK_FAILED","VERIFY_FAILED"];async function $N(t){var g=[];try{let{run:e,source:n,inEngine:r,options:o}=t;
let{script:i,aptClean:s}=o.layer;let a=n===r&&i===void 0&&!s;if(!a||tm(t)!=="gzip")return;let{packedLayers:d}=await t.sourceConfig;
if(d===void 0||!_N(d))return;let c=await r.findLayers();if(c===void 0)return;let f=Se(g,new AsyncDisposableStack,!0);f.defer(
()=>Ru(c,e));let l=await NN(t,c.layers,f);let{layers:u}=l??c;let m=!0;let h=async()=>{try{await c.requireAll(e.signal),l?.
isEmpty===!0&&await Ak(t,sE(d));let F={...e,log:MN(e.log)},L=Ya(await ui(u,F));if(L.layers===void 0||!nm(L.layers,"gzip"))
throw new Kd("too little of the layers stays as it is packed");return{...L,close:async()=>l?.remove()}}catch(F){throw m=
!1,F}};let y=f.move();return{source:{...n,packedLayers:u,isExact:!0,byLayers:!0,openReader:h},mayFallBack:F=>{let L=!(F instanceof
p)||LN.includes(F.code);return!e.signal.aborted&&(!m||L)},close:()=>y.disposeAsync()}}catch(k){var P=k,B=!0}finally{var $=xe(
g,P,B);$&&await $}}async function NN(t,e,n){let{layer:r,dryRun:o}=t.options;if(!(o||r.division===void 0))return new Vr(e,
await gn(t,n))}async function FN(t,{run:e,engine:n}){let r=`the image is not read by its layers: ${E(t)}`;t instanceof p&&
CN.includes(t.code)?e.log.notice(`Made again, because ${r}`):t instanceof p&&t.code==="NO_SPACE"?e.log.notice(`Compresse\
d blocks are not copied: ${E(t)}`):e.log.debug(r),await Tt(n.docker,e.runId,e.log)}function _N(t){return sE(t)>=em&&t.every(
({mediaType:e})=>DN(e))}function sE(t){return t.reduce((e,{sizeBytes:n})=>e+n,0)}function DN(t){return/[.+]gzip$/.test(t)}
function MN(t){let e=n=>t.debug(n);return{info:n=>t.info(n),debug:e,notice:e,warning:n=>t.warning(n),group:(n,r)=>t.group(
n,r),showProgress:n=>t.showProgress(n),untrusted:n=>t.untrusted(n)}}var Ti=`docker-flatten ${kr}`;function lm(t){return t?.files.filter(({isKept:e})=>e!==!0)??[]}var vi={entries:0,dataBytes:0};function Vd(t){let{source:e,sourceSize:n,image:r,verdict:o,surveyed:i,cacheHit:s,page:a}=t,{isMet:d,budgets:c,checks:f}=o;
return{...vs(n.bytes,r.bytes),oldLayers:e.layerCount,newLayers:r.layers,keptLayers:r.keptLayers??0,layers:r.parts,packedLayers:r.
packedLayers,oldHistory:n.history,newHistory:r.history,oldPackedBytes:n.packedBytes,newPackedBytes:r.packedBytes,imageId:d?
r.imageId:void 0,configDigest:d?r.configDigest:void 0,budgets:c,checks:f,directories:i.directories,contents:i.contents,rules:i.
rules,commands:i.commands,spared:i.spared,skippedPresets:i.skippedPresets,suggestions:i.suggestions,cacheHit:s,page:a}}import{mkdtemp as jN,rename as KN,rm as YN}from"node:fs/promises";import{join as aE}from"node:path";import{availableParallelism as JN}from"node:os";import{crc32 as HN}from"node:zlib";var UN=Buffer.from([31,139,8,0,0,0,0,0,0,3]),zN=Buffer.from([3,0]),Xd=class{header=UN;#e=0;#t=0;add(e){
this.#e=HN(e,this.#e),this.#t+=e.length}end(){let e=Buffer.alloc(8);return e.writeUInt32LE(this.#e,0),e.writeUInt32LE(this.#t%
2**32,4),Buffer.concat([zN,e])}};var um=1024*1024,WN=Math.min(16,2*JN()+2);async function xn(t,e,n){return ad(e,r=>GN(r,t,n))}async function GN(t,e,n){let r=n.
kind==="gzip"?new Xd:void 0,o=0,i=[],s=r===void 0?[]:[Promise.resolve(r.header)],a=async()=>{let l=await s.shift();await t.
write(l),n.kind==="none"&&i.push(l)},d=(l,u)=>{let m=l.subarray(0,u);o+=u,r?.add(m);let h=Vk(m,n);h.then(()=>n.kind!=="n\
one"&&i.push(l),()=>{}),s.push(h)},c=Buffer.allocUnsafeSlow(um),f=0;try{for await(let l of e)for(let u=0;u<l.length;){let m=l.
copy(c,f,u);if(u+=m,f+=m,f<um)break;d(c,f),s.length>=WN&&await a(),c=i.pop()??Buffer.allocUnsafeSlow(um),f=0}for((f>0||o===
0&&r===void 0)&&d(c,f),r!==void 0&&s.push(Promise.resolve(r.end()));s.length>0;)await a()}finally{await Promise.allSettled(
s)}return{layerBytes:o,digest:t.digest(),packedBytes:t.bytes}}var dE={async store(t,e,n){let r=await jN(aE(n.tempDir,re(t.runId)));try{let o=aE(r,"layer"),{digest:i,packedBytes:s}=await H(
t.log,at(e,n.totalBytes),n.pack?.(e,o)??xn(e,o,n.compression)),a=n.compression.kind,d={path:o,diffId:e.digest(),digest:i,
packedBytes:s,packing:a},c=await mo(t,[d],n);return n.saveTo===void 0?c:await KN(o,n.saveTo).then(()=>!0,()=>!1)?{...c,savedFile:{
digest:i,packedBytes:s,packing:a}}:c}finally{await YN(r,{recursive:!0,force:!0})}}};import{pipeline as qN}from"node:stream";import{finished as ZN}from"node:stream/promises";import{PassThrough as VN,Transform as XN}from"node:stream";var cE=8*1024*1024,qd=class extends XN{side=new VN({highWaterMark:cE});constructor(){
super({highWaterMark:cE}),this.side.on("error",()=>{})}close(){this.side.destroy()}_transform(e,n,r){if(this.side.destroyed||
this.side.write(e)){r(null,e);return}let o=()=>{this.side.off("drain",o),this.side.off("close",o),r(null,e)};this.side.once(
"drain",o),this.side.once("close",o)}_flush(e){this.side.end(),e()}};var fE={async store(t,e,n){let{log:r,runId:o,signal:i}=t,s=n.saveTo===void 0?void 0:QN(e,n,r),a=await Rs(r,{progress:at(
e,n.totalBytes),sent:ZN(e),after:"Store"},t.transport.importImage(s?.layer??e,Ui(o),i)),d=await s?.savedFile,c=e.digest(),
f=await n.configFor([{diffId:c}]),l=W(f),[u]=await Promise.all([Vn(t,l),eF(t,a,c)]),m=Lp(f,c,ot(o)),h=u?l:ot(o),y=await uo(
t,{reference:h,expectedId:l,diffIds:[c]},()=>t.transport.loadImage(m,void 0,i));return{reference:h,diffIds:[c],expectedId:l,
configDigest:l,packedBytes:void 0,importedId:a,savedFile:d,answer:y}}};function QN(t,{saveTo:e="",compression:n},r){let o=new qd,
i=!1,s=xn(o.side,e,Jd(n)).then(({digest:a,packedBytes:d})=>({digest:a,packedBytes:d,packing:n.kind}),a=>{o.close(),i||r.
warning(`Could not save the layer: ${E(a)}`)});return qN(t,o,a=>{a&&(i=!0,o.side.destroy(a))}),{layer:o,savedFile:s}}async function eF(t,e,n){
let[r]=vt(await ee(t,e)??{});if(r!==n)throw new p("CHECK_FAILED",`The engine stored the layer ${r}, but ${n} was sent: t\
he stream was changed in transit. Nothing was tagged.`,{hint:q})}var tF={"graph-driver":fE,containerd:dE};function lE({kind:t}){return tF[t]}async function uE(t,{signal:e,touch:n}){let r=[];for(let o of t){let i=Ur(o,{checksDiffId:!0,signal:e});for await(let s of i.
chunks)n();r.push(i.packing??"none")}return r}async function mE(t,e,n){let{packed:r,packedBytes:o,newBytes:i,streamBytes:s=0}=t,a=r===void 0?[]:await e.files();return{
...t,packed:r&&{...r,files:[...a,...r.files],hasContent:!0},packedBytes:o===void 0||n?void 0:a.reduce((d,c)=>d+c.packedBytes,
o),newBytes:i+e.unpackedBytes,streamBytes:s+e.tarBytes}}function pE({run:t,source:e,baseBlobs:n},{base:r,layers:o}){if(r===
void 0||o===void 0)return;let{unpackedBytes:i,tarBytes:s,layerCount:a,layerOf:d}=r,c=n??o.blobs.slice(0,a),f=!0,l=async()=>{
let u=n===void 0?o.packings:await uE(n,t);return Promise.all(c.map(async({descriptor:m,diffId:h,locate:y},g)=>{if(y===void 0)
throw new Error("a kept layer is in no file");let{path:k,startByte:P,sizeBytes:B}=await y(t.signal),{digest:$,annotations:F}=m,
L=u[g];return{path:k,startByte:P,diffId:h,digest:$,packedBytes:B,packing:L,annotations:F,isKept:f}}))};return{unpackedBytes:i,
tarBytes:s,layerOf:d,layers:e.diffIds.slice(0,a).map(u=>({diffId:u,isKept:f})),files:l}}import{pipeline as p_}from"node:stream/promises";var nF=new Set(["mtime","atime","ctime","LIBARCHIVE.creationtime"]),hE=0;function Zd({extensions:t,header:e}){return{extensions:ar(
Mr(t,n=>nF.has(n))).flatMap(({block:n,data:r})=>[vo(n,hE),...r===void 0?[]:[r]]),header:vo(e,hE)}}function yE(t){let e=[];
for(let n=0;;){let r=t.subarray(n,n+v),{typeFlag:o,sizeBytes:i}=ve(r,n);if(!Qt(o))return{extensions:e,header:r};e.push(r),
n+=v,i!==0&&(e.push(t.subarray(n,n+se(i))),n+=se(i))}}var gE=Float64Array.from({length:8193},(t,e)=>e<2?0:e*Math.log2(e)),Qd=class{#e=Buffer.alloc(8192);#t=new Int32Array(4096);#n=new Int32Array(
256);#r=1;#o=!1;#i=0;#s=0;#a=0;#d=0;begin(e,n){this.#o=!mm(n)||n>0&&rF(e),this.#i=0,this.#s=0,this.#a=0,this.#d=0}data(e){
if(this.#o){for(let n=0;n<e.length;){let r=(this.#i+n)%262144;if(r>=8192){n+=262144-r;continue}let o=e.copy(this.#e,r,n,
n+8192-r);this.#s=r+o,n+=o,this.#s===8192&&this.#c()}this.#i+=e.length}}end(){return this.#s>0&&this.#c(),this.#a===0?Number.
NaN:this.#d/this.#a}#c(){let e=this.#s;this.#s=0,this.#a+=e;let n=Math.min(1,this.#f(e)/e);this.#d+=e*n**1.25}#f(e){let n=this.#e,
r=this.#t,o=this.#n.fill(0),i=this.#u(),s=0,a=0,d=0;for(;d<e-4;){let c=n[d]|n[d+1]<<8|n[d+2]<<16|n[d+3]<<24,f=Math.imul(
c,2654435761)>>>20,l=r[f]-i;if(r[f]=d+i,l>=0&&n[l]===n[d]&&n[l+1]===n[d+1]&&n[l+2]===n[d+2]&&n[l+3]===n[d+3])for(a++,d+=
4,l+=4;d<e&&n[d]===n[l];d++)l++;else if(o[n[d++]]++,s++,s===2048&&a<8&&this.#l(s)>7.8)return e}for(;d<e;d++,s++)o[n[d]]++;
return s*this.#l(s)/8+a*2.25}#l(e){if(e===0)return 0;let n=0;for(let r of this.#n)n+=gE[r];return(gE[e]-n)/e}#u(){let e=this.#r;
return this.#r+=8192,this.#r<2**30?e:(this.#t.fill(0),this.#r=8193,1)}};function mm(t){return t<16384}function rF(t){let e=0;
for(let n=Math.max(0,t.length-32);n<t.length;n++)e=Math.imul(e,31)+t[n]|0;return e%8===0}var de=-1,$e={file:0,directory:1,hardLink:2},yo=1024,go=class{paths=[];targets=new Map;kind=new Uint8Array(yo);start=new Float64Array(
yo);bytes=new Float64Array(yo);dataBytes=new Float64Array(yo);parentBytes=new Uint32Array(yo);packedPart=new Float32Array(
yo);#e=new Qd;#t;#n;constructor(e){this.#n=e,this.#t=new et({begin:(n,r,o)=>(this.#r(n,r,o),Br),emit:()=>{},mapBlock:n=>{
this.bytes[this.count-1]+=v,e?.mapBlock?.(n)},data:n=>{this.#e.data(n),e?.data(n)},end:()=>{this.packedPart[this.count-1]=
this.#e.end(),e?.end()}})}get count(){return this.paths.length}add(e){this.#t.consume(e)}end(){if(!this.#t.hasEnded)throw new p(
"TAR_TRUNCATED",`The flat tar ends after ${this.#t.offsetBytes} bytes, before the two zero blocks that end an archive.`,
{hint:"Run again. If it happens again, please report it."})}#r(e,n,r){let o=this.count;this.#o(o+1);let{typeFlag:i,sizeBytes:s,
extensions:a,header:d}=e,c=a.reduce((l,u)=>l+u.length,v),f=i==="5"||Vi(d)&&e.name.at(-1)===47;this.paths.push(wE(e.name)),
this.kind[o]=f?$e.directory:i==="1"?$e.hardLink:$e.file,this.start[o]=r,this.bytes[o]=c+se(s),this.dataBytes[o]=s,f&&(this.
parentBytes[o]=oF(e)),i==="1"&&this.targets.set(o,wE(We(d,n))),this.#e.begin(e.name,s),this.#n?.begin(e,"keep")}#o(e){if(e<=
this.kind.length)return;let n=2*this.kind.length,r=(o,i)=>(i.set(o),i);this.kind=r(this.kind,new Uint8Array(n)),this.start=
r(this.start,new Float64Array(n)),this.bytes=r(this.bytes,new Float64Array(n)),this.dataBytes=r(this.dataBytes,new Float64Array(
n)),this.parentBytes=r(this.parentBytes,new Uint32Array(n)),this.packedPart=r(this.packedPart,new Float32Array(n))}};function wE(t){
let e=R(t);return e==="."?"":e}function oF(t){return t.extensions.length===0?v:Zd(t).extensions.reduce((e,n)=>e+n.length,
v)}function bE(t){let e=iF(t);return{order:e,parent:sF(t,e),target:dF(t)}}function iF({paths:t}){let e=t.map(n=>n.replaceAll(
"/","\0"));return Uint32Array.from(e.keys()).sort((n,r)=>{let[o,i]=[e[n],e[r]];return o<i?-1:o>i?1:n-r})}function sF({paths:t,
kind:e},n){let r=new Int32Array(t.length).fill(de),o=[];for(let i of n){let s=t[i];for(;o.length>0&&!aF(s,t[o.at(-1)]);)
o.pop();let a=o.at(-1);if(a!==void 0){if(e[a]!==$e.directory)throw cF(s,t[a]);r[i]=a}s!==""&&o.push(i)}return r}function aF(t,e){
return t.charCodeAt(e.length)===47&&t.startsWith(e)}function dF({paths:t,targets:e}){let n=new Int32Array(t.length).fill(
de);if(e.size===0)return n;let r=new Set(e.values()),o=new Map;for(let[i,s]of t.entries()){let a=e.get(i);a!==void 0&&(n[i]=
o.get(a)??fF(s,a)),r.has(s)&&o.set(s,i)}return n}function cF(t,e){return new p("TAR_INVALID",`The entry ${A(G(t))} is be\
low ${A(G(e))}, which is no directory.`,{hint:ye})}function fF(t,e){throw new p("TAR_INVALID",`The hard link ${A(G(t))} \
comes before its target ${A(G(e))}, or has none.`,{hint:ye})}var Ai=class{#e;#t;#n;#r;#o=[];constructor(e,{parent:n,order:r},o){this.#e=e,this.#t=n,this.#n=r,this.#r=o}add(e){this.#o.
push(e)}*divide(e){let{paths:n}=this.#e,r=this.#i(e);for(let o of this.#o){let i=this.#t[o],s=i===de?de:r[i];s!==de?yield[
o,`/${n[s]}/`]:this.#r[o]>e/4?yield[o,`/${n[o]}`]:yield[o,i===de?"/":`/${n[i]}/`]}}#i(e){let n=this.#s(),r=new Int32Array(
n.length).fill(de);for(let o of this.#n){if(this.#e.kind[o]!==$e.directory)continue;let i=this.#t[o],s=i===de?de:r[i];s!==
de?r[o]=s:n[o]<=e&&(r[o]=o)}return r}#s(){let e=new Float64Array(this.#e.count);for(let n of this.#o)e[n]=this.#r[n];for(let n=this.#n.
length-1;n>=0;n--){let r=this.#n[n],o=this.#t[r];o!==de&&(e[o]+=e[r])}return e}};var lF=["tmp/","run/","var/tmp/","var/run/","var/log/","var/cache/","var/lib/apt/","var/lib/alternatives/","var/lib/dpkg\
/alternatives/","var/lib/dpkg/triggers/","var/lib/dpkg/updates/","var/lib/systemd/","var/lib/rpm/","usr/lib/sysimage/","\
var/lib/dnf/","lib/apk/db/","usr/lib/apk/db/","etc/alternatives/","etc/ssl/certs/java/"],uF=new Set([".dockerenv","etc/.\
pwd.lock","etc/apk/world","etc/environment","etc/group","etc/gshadow","etc/hostname","etc/hosts","etc/ld.so.cache","etc/\
machine-id","etc/mailcap","etc/passwd","etc/resolv.conf","etc/shadow","etc/shells","etc/subgid","etc/subuid","etc/ssl/ce\
rts/ca-certificates.crt","usr/share/applications/mimeinfo.cache","usr/share/glib-2.0/schemas/gschemas.compiled","usr/sha\
re/info/dir","var/lib/dpkg/available","var/lib/dpkg/diversions","var/lib/dpkg/lock","var/lib/dpkg/lock-frontend","var/li\
b/dpkg/statoverride","var/lib/dpkg/status","var/lib/pacman/local/ALPM_DB_VERSION","var/lib/shells.state"]),mF=/(?:^|\/)(?:\.cache\/|\.npm\/_(?:cacache|logs)\/|\.(?:bash|python|node_repl)_history$|\.wget-hsts$|icon-theme\.cache$|giomodule\.cache$|node_modules\/\.(?:package-lock\.json|yarn-integrity|modules\.yaml)$|conda-meta\/history$)/;
function pm(t){let e=t.replace(/-(?:old)?$/,"");return uF.has(e)||lF.some(n=>t.startsWith(n))||mF.test(t)}var Pn=-1,wo=60,kE=.35,ec=class{#e;#t;#n;#r=[];#o=new Map;#i;constructor(e,n,r){this.#e=e,this.#t=n,this.#n=r,this.#i=new Int32Array(
e.count).fill(Pn)}make(e,n){let{kind:r,paths:o,count:i,bytes:s}=this.#e,{order:a,target:d}=this.#t,c=e?s.slice(0,i):hF(this.#e),
f={volatile:new Ai(this.#e,this.#t,c),other:new Ai(this.#e,this.#t,c)};for(let u of a){if(r[u]===$e.directory||d[u]!==de)
continue;let m=o[u],h=pm(m)?void 0:this.#s(m);h!==void 0?this.#a(u,h,"package"):f[pm(m)?"volatile":"other"].add(u)}let l=n(
c.reduce((u,m)=>u+m,0));for(let u of["volatile","other"])for(let[m,h]of f[u].divide(l))this.#a(m,h,u);return e||this.#d(
c),this.#c(c)}#s(e){let n=this.#n.packageOf(e);return n===void 0||n.name===""?void 0:`${n.manager}:${n.name}`}#a(e,n,r){
let o=`${r} ${n}`,i=this.#o.get(o);i===void 0&&(i=this.#r.push(tc(n,r))-1,this.#o.set(o,i)),this.#i[e]=i}#d(e){let{packedPart:n,
dataBytes:r}=this.#e,o=new Float64Array(this.#r.length),i=new Float64Array(this.#r.length);for(let[a,d]of this.#i.entries()){
let c=n[a];d===Pn||!(c>=0)||!mm(r[a])||(o[d]+=r[a],i[d]+=c*r[a])}let s=pF(o,i);for(let[a,d]of this.#i.entries()){if(d===
Pn||!Number.isNaN(n[a]))continue;let c=o[d]>0?i[d]/o[d]:s;e[a]=wo+r[a]*c}}#c(e){let n=this.#f(),r={groups:this.#r,groupOf:this.#i,
sizes:e,movedLinks:n};return hm(this.#e,r),r}#f(){let{target:e}=this.#t,n=0;for(let[r,o]of e.entries()){if(o===de)continue;
let i=this.#i[o];this.#i[r]=i;let s=this.#s(this.#e.paths[r]);s!==void 0&&s!==this.#r[i]?.name&&n++}return n}};function tc(t,e){
return{name:t,kind:e,bytes:0,largestBytes:0,dataBytes:0,entries:0}}function hm({dataBytes:t},{groups:e,groupOf:n,sizes:r}){
for(let o of e)Object.assign(o,tc(o.name,o.kind));for(let[o,i]of n.entries()){if(i===Pn)continue;let s=e[i],a=r[o];s.bytes+=
a,s.largestBytes=Math.max(s.largestBytes,a),s.dataBytes+=t[o],s.entries++}}function pF(t,e){let n=o=>o.reduce((i,s)=>i+s,
0),r=n(t);return r===0?kE:Math.max(1,Math.round(16*n(e)/r))/16}function hF({count:t,dataBytes:e,packedPart:n}){return Float64Array.
from({length:t},(r,o)=>{let i=n[o];return wo+e[o]*(Number.isNaN(i)?kE:i)})}function EE(t,e,n){let r=t.reduce((i,s)=>i+s.bytes,n),o=e;for(let{largestBytes:i}of t.toSorted((s,a)=>a.largestBytes-s.largestBytes)){
if(o===1||i<=r/o)break;r-=i,o--}return r/o}function ym(t,{order:e,target:n},r,o){let i=r.groups.map(({bytes:f,entries:l})=>f>
o&&l>1);if(!i.includes(!0))return r;let s=r.groups.map(f=>({...f})),a=r.groupOf.slice(),d=new Map;for(let f of e){let l=a[f];
if(l===Pn||!i[l]||n[f]!==de)continue;let u=r.groups[l],m=d.get(l)??{number:l,count:1,bytes:0};d.set(l,m);let h=r.sizes[f];
m.bytes>0&&m.bytes+h>u.bytes/Math.ceil(u.bytes/o)&&(m.number=s.push(tc(`${u.name} (${++m.count})`,u.kind))-1,m.bytes=0),
m.bytes+=h,a[f]=m.number}for(let[f,l]of n.entries())l!==de&&(a[f]=a[l]);let c={...r,groups:s,groupOf:a};return hm(t,c),c}var yF=1024;function SE(t,e,n){let r=new Uint8Array(t.count);return gF(e.order,n).map((o,i)=>{let s=new gm(t,e,n,{of:r,layer:i});
for(let a of o)s.put(a);return s.end()})}function gF(t,{layerOf:e,count:n}){let r=new Array(n).fill(0);for(let s of t)r[e[s]]++;
let o=r.map(s=>new Uint32Array(s)),i=new Array(n).fill(0);for(let s of t){let a=e[s];o[a][i[a]++]=s}return o}var gm=class{#e;#t;#n;#r;#o=[];#i=0;#s=yF;#a=0;constructor(e,n,r,o){
this.#e=e,this.#t=n,this.#n=r,this.#r=o}put(e){for(let n of this.#d(e,this.#t.target))this.#c(n)}#d(e,n){let{of:r,layer:o}=this.#r,
i=o+1,s=[];for(let a=e;a!==de&&r[a]!==i;a=n[a])r[a]=i,s.push(a);return s.reverse()}#c(e){let{parent:n}=this.#t;for(let r of this.#d(
n[e],n))this.#n.layerOf[r]===this.#r.layer?this.#l(r):this.#f(r);this.#l(e)}#f(e){this.#o.push(~e),this.#s+=this.#e.parentBytes[e],
this.#a+=wo}#l(e){let{bytes:n,dataBytes:r}=this.#e;this.#o.push(e),this.#i+=r[e],this.#s+=n[e],this.#a+=this.#n.sizes[e]}end(){
return{pieces:Int32Array.from(this.#o),entries:this.#o.length,dataBytes:this.#i,streamBytes:this.#s,packedBytes:Math.round(
this.#a)}}};function xE(t){let e=t^t>>>16;return e=Math.imul(e,2246822507),e^=e>>>13,e=Math.imul(e,3266489909),(e^e>>>16)>>>0}function PE(t){
let e=2166136261;for(let n=0;n<t.length;n++)e=Math.imul(e^t.charCodeAt(n),16777619);return xE(e)}function nc(t,e){return(xE(
t+Math.imul(e+1,2654435761))+.5)/2**32}function Xn(t,e){let n=0,r=Number.POSITIVE_INFINITY;for(let[o,i]of e.entries()){if(i<=
0)continue;let s=-Math.log(nc(t,o))/i;s>=r||(n=o,r=s)}return n}function qn(t,e,n){if(e<=0)return 0;let r=nc(t,wF);return n**
(Math.floor(Math.log(e)/Math.log(n)+r)-r+.5)}var wF=65535;var bF=1.1,kF=.85,EF=.25,SF=.35,xF=65534,rc=class{layerOf;top;waiting;loads;isOpen;openBytes;#e=!1;constructor({groups:e,
count:n,topBytes:r}){this.layerOf=new Uint8Array(e.length),this.top=n-1,this.waiting=e.map((o,i)=>{let s=PE(o.name);return{
number:i,group:o,hash:s,size:qn(s,o.bytes,bF)}}).sort((o,i)=>i.size-o.size||(o.group.name<i.group.name?-1:1)),this.openBytes=
e.reduce((o,{bytes:i})=>o+i,r),this.loads=new Array(n).fill(0),this.loads[this.top]=r,this.isOpen=new Array(n).fill(!0)}get open(){
return this.isOpen.filter(e=>e).length}put({number:e,size:n},r){this.loads[r]+=n,this.layerOf[e]=r}placeGiants(){let e=[];
for(let n of this.waiting){if(!(this.open>1&&n.size>=kF*this.openBytes/this.open)||e.length>0){e.push(n);continue}if(this.#t(
n)){this.#e=!0,e.push(n);continue}let o=Xn(n.hash,this.isOpen.map((i,s)=>i&&s!==this.top?1:0));this.put(n,o),this.openBytes-=
n.group.bytes,this.isOpen[o]=!1}this.waiting=e}#t({group:{kind:e,bytes:n}}){return this.isOpen.length>2||e==="package"?!1:
this.waiting.filter(({group:i})=>i.kind==="package").reduce((i,{group:s})=>i+s.bytes,0)>(this.openBytes-n)/2}fillTop(e){
let n=this.openBytes/this.open,o=this.open===1||this.#e?1/0:n*Math.max(EF,e),i=Math.max(o,n*SF);for(let s of["volatile",
"other"]){let a=this.waiting.filter(({group:d})=>d.kind===s).reverse();if(this.loads[this.top]+Nt(a)<=i){this.#n(a);continue}
for(let d of Map.groupBy(a,({size:c})=>Math.floor(Math.log2(c))).values()){let c=(o-this.loads[this.top])/Nt(d),f=Math.floor(
4*c)/4;if(this.#n(d.filter(({hash:l})=>nc(l,xF)<f)),c<1)break}}}#n(e){let n=new Set(e);for(let r of e)this.put(r,this.top);
this.waiting=this.waiting.filter(r=>!n.has(r))}emptiest(e){let n=this.top,r=-1/0;for(let[o,i]of e.entries()){let s=i-this.
loads[o];i===0||s<=r||(n=o,r=s)}return n}putWithRoom(e,n,r){let o=n.map((i,s)=>{let a=this.loads[s];return i>0&&(a===0||
a+e.size<=r*i)?1:0});this.put(e,o.includes(1)?Xn(e.hash,o):this.emptiest(n))}};function Nt(t){return t.reduce((e,{size:n})=>e+
n,0)}var PF=.1,BF=1/160,BE={fill:1.05,shareStep:1.1},IF={fill:1.15,shareStep:1.2},IE=4,OF=16,TF=1.1,vF=.25;function OE(t){t.fillTop(
0);let{waiting:e,isOpen:n,top:r}=t,o=[...n.keys()].filter(m=>m!==r&&n[m]),i=Nt(e)/o.length,s=AF(n.length),a=RF(t,i,s),d=Object.
values(a).filter(m=>m.length>0).length;if(o.length<=d){wm(t,e,o.length===0?[r]:o,s);return}let c=LF(a,o.length,i),f=c.others+
c.large,l=c.others===0?o.slice(-1):o.slice(0,c.others);wm(t,a.others,l,s),wm(t,a.large,o.slice(c.others,f),s);let u=n.map(
(m,h)=>o.indexOf(h)>=f?1:0);for(let m of a.small)t.put(m,Xn(m.hash,u))}function AF(t){let e=TE((t-IE)/(OF-IE),0,1),n=r=>BE[r]+
e*(IF[r]-BE[r]);return{fill:n("fill"),shareStep:n("shareStep")}}function RF({waiting:t,loads:e},n,{shareStep:r}){let o=Math.
min(PF,BF*e.length)*qn(0,n,r),i=t.filter(({group:s})=>s.kind==="package");return{others:t.filter(({group:s})=>s.kind!=="\
package"),large:i.filter(({size:s})=>s>=o),small:i.filter(({size:s})=>s<o)}}function LF({others:t,large:e,small:n},r,o){
let i=Nt(t)<vF*o,s=e.length>0?1:0,a=n.length>0?1:0,d=i?0:s+a===0?r:TE(Math.round(Nt(t)/o),1,r-s-a),c=r-d;if(s===0||a===0)
return{others:d,large:s*c,small:a*c};let f=CF(c,Nt(e),TF*Nt(n));return{others:d,large:f,small:c-f}}function CF(t,e,n){let r=1;
for(let o=1;o<t;o++){let i=s=>Math.max(e/s,n/(t-s));i(o)<i(r)&&(r=o)}return r}function TE(t,e,n){return Math.max(e,Math.
min(t,n))}function wm(t,e,n,{fill:r,shareStep:o}){let i=qn(0,Nt(e)/Math.max(1,n.length),o),s=t.loads.map((a,d)=>n.includes(
d)?i:0);for(let a of e)t.putWithRoom(a,s,r)}var $F=1.05,NF=.03,FF=.1,_F=1.1,vE=1.04,DF=1.11,AE=1.06;function RE(t){t.fillTop(LE(t));let e=MF(t),n=NF*Math.max(...e);
for(let r of t.waiting)r.size>=n&&t.putWithRoom(r,e,$F);t.waiting=t.waiting.filter(({size:r})=>r<n),HF(t,e),UF(t,e)}function LE({
open:t}){return vE-(vE-1)*t}function MF(t){let{open:e,openBytes:n,top:r,isOpen:o,loads:i}=t,s=qn(0,n/e,_F),a=i[r],d=e===
1,c=d?s:Math.max(0,s*LE(t)),f=(s*e-Math.max(c,a))/Math.max(1,e-1),l=o.map(u=>u?f:0);return l[r]=d||c>a?c:0,l}function HF(t,e){
let n=FF*Math.max(...e),r=e.map((o,i)=>o===0?0:Math.max(0,Math.round((o-t.loads[i])/n)));Math.max(...r)===0&&(r[t.emptiest(
e)]=1);for(let o of t.waiting)t.put(o,Xn(o.hash,r))}function UF(t,e){let{loads:n,layerOf:r}=t,o=e.filter(s=>s>0).length,
i=e.reduce((s,a,d)=>s+(a>0?n[d]:0),0)/Math.max(1,o);for(let[s,a]of e.entries()){if(a===0||n[s]<=DF*i)continue;let d=t.waiting.
filter(({number:c})=>r[c]===s);for(let c of d.sort((f,l)=>f.hash-l.hash)){if(n[s]<=AE*i)break;let f=t.emptiest(e);n[f]+c.
size>AE*i||(n[s]-=c.size,t.put(c,f))}}}var zF=4;function bm(t){let e=new rc(t);return e.placeGiants(),t.isExact||t.count<=zF?RE(e):OE(e),e.layerOf}var CE=100,JF=1/8,WF=4,GF=1.5,jF=.9,KF=5;function oc(t,e,n){let r=bE(t),i=t.kind.subarray(0,t.count).filter(c=>c===$e.directory).
length*wo,s=c=>t_(JF*("layers"in n?c/n.layers:n.maxBytes)),a=new ec(t,r,e).make(n.isUnpacked===!0,s),d="layers"in n?YF({
index:t,arrangement:r,grouping:a,topBytes:i},n.layers):VF({index:t,arrangement:r,grouping:a,topBytes:i},n.maxBytes);return{
...qF(t,r,d),notices:d.notices,details:QF(a)}}function YF({index:t,arrangement:e,grouping:n,topBytes:r},o){let s=EE(n.groups,
o,r)*(o<=WF?1:GF),a=ym(t,e,n,s),{groups:d}=a,c=Math.max(1,Math.min(o,d.length)),f=bm({groups:d,count:c,topBytes:r,isExact:!1}),
l={grouping:a,...$E(f,c,r>0)},u=l.count<o?[`The result has ${l.count} ${l.count===1?"layer":"layers"} instead of ${o}: t\
he rest belongs together and is not split.`]:[];return{...l,notices:u}}function VF({index:t,arrangement:e,grouping:n,topBytes:r},o){
let i=jF*o,s=ym(t,e,n,i),{groups:a}=s,d=a.reduce((c,{bytes:f})=>c+f,r);for(let c=Math.max(1,Math.ceil(d/i));;c++){let f=Math.
min(c,CE),l=bm({groups:a,count:f,topBytes:r,isExact:!0});if(f===CE||XF(a,l,{count:f,topBytes:r,limit:i}))return{grouping:s,
...$E(l,f,r>0),notices:[]}}}function XF(t,e,{count:n,topBytes:r,limit:o}){let i=new Array(n).fill(0);i[n-1]=r;let s=new Array(
n).fill(0);for(let[a,d]of e.entries())i[d]+=t[a].bytes,s[d]++;return i.every((a,d)=>a<=o||s[d]===1)}function $E(t,e,n){let r=new Set(
t);(n||r.size===0)&&r.add(e-1);let o=new Map([...r].sort((i,s)=>i-s).map((i,s)=>[i,s]));return{layerOf:t.map(i=>o.get(i)),
count:o.size}}function qF(t,e,n){let{groups:r,groupOf:o,sizes:i}=n.grouping,s=n.count-1,a=Uint8Array.from(o,f=>f===Pn?s:
n.layerOf[f]),d=SE(t,e,{count:n.count,layerOf:a,sizes:i}),c=ZF(r,n);return{layers:d.map((f,l)=>({...f,largest:c[l]??[]}))}}
function ZF(t,{layerOf:e,count:n}){let r=Array.from({length:n},()=>[]),o=t.map((i,s)=>({group:i,layer:e[s]})).sort((i,s)=>s.
group.dataBytes-i.group.dataBytes);for(let{group:i,layer:s}of o)r[s].length<KF&&r[s].push({name:e_(i.name),bytes:i.dataBytes});
return r}function QF({movedLinks:t,groups:e}){let n=t===0?[]:[`${t} hard links are in the layer of their file, though an\
other package has their names`];return[`${e.length} groups of files that stay together`,...n]}function e_(t){return G(t).
toString("utf8")}function t_(t){return 2**Math.floor(Math.log2(Math.max(1,t)))}function ic({division:t,compression:e}){return t&&{...t,isUnpacked:e.kind==="none"}}function NE({layers:t},{index:e}){return t.
map(n=>({layer:n,isWhole:t.length===1,isOneFile:n_(n,e)<=1}))}function*FE({pieces:t},{start:e,bytes:n}){let r=0,o=0;for(let i of t)
i<0||(e[i]!==r&&o>0&&(yield o,o=0),o+=n[i]??0,r=(e[i]??0)+(n[i]??0));o>0&&(yield o)}function n_({pieces:t},{kind:e,dataBytes:n}){
let r=0;for(let o of t)o>=0&&e[o]===$e.file&&(n[o]??0)>0&&r++;return r}function _E(t,e){return t.filter(({facts:n,plan:r})=>n.
packedBytes>e&&r.isOneFile).map(({facts:{contents:n,packedBytes:r}})=>`${n[0]?.name??"A file"} alone takes ${x(r)} compr\
essed, so its layer is larger than ${S("max-layer-size")}.`)}var r_=2,o_=36;function sc(t,e,{arePacked:n}){for(let[r,{packedBytes:o,
bytes:i,contents:s}]of t.entries()){let a=s.slice(0,r_).map(({name:f})=>Z(f,o_)),d=a.length===0?"":`: ${a.join(", ")}`,c=n?
`, ${x(o)} compressed`:"";e.info(`Layer ${r+1} of ${t.length}, ${x(i)}${c}${d}`)}}import{pipeline as zE}from"node:stream";var km=Buffer.alloc(1048576),ac=class{#e;#t;#n=0;constructor(e){this.#e=e}begin(e,n){this.#t=e.sizeBytes<1073741824?void 0:
{entry:e,verdict:n},this.#n=0,e.sizeBytes>=274877906944&&this.#r()}data(e){if(this.#t===void 0)return;let n=Math.max(0,1048576-
this.#n);this.#n+=e.length,i_(e.subarray(n))?this.#n>=67108864&&this.#r():this.#t=void 0}end(){this.#t=void 0}#r(){let e=this.#t;
this.#t=void 0,e!==void 0&&this.#e(e.entry,e.verdict)}};function i_(t){for(let e=0;e<t.length;e+=km.length){let n=t.subarray(
e,e+km.length);if(!n.equals(km.subarray(0,n.length)))return!1}return!0}function DE(t,{cleanWords:e},n){if(t===void 0||t.length===0)return;let r=t.map(({name:i,bytes:s})=>`${i} ${x(s)}`),o=Pt(
"clean",va(e,t));n.info(`Could also be cleaned: ${r.join(", ")}. To do so, use ${o}`)}var s_=10,ME=100;function HE({rules:t,
commands:e,spared:n,skippedPresets:r,unmatched:o,warnings:i},s){for(let{name:d,ms:c,bytes:f}of e){let l=f===void 0?"":`,\
 ${f<0?"added":"freed"} ${x(Math.abs(f))}`;s.info(`${d}: ${(c/1e3).toFixed(1)} s${l}`)}for(let{kind:d,name:c,entries:f,bytes:l}of t)
f===0&&l===0||s.info(`${d==="preset"?"Cleaned":"Excluded"} ${c}: ${x(l)} in ${ne(f)}`);let a=n.filter(({kind:d})=>d!==void 0&&
d!=="base");a.length>0&&s.info(d_(a));for(let{kind:d,entries:c,bytes:f}of n){if(d!=="base")continue;let l=`The kept base\
 has ${x(f)} in ${ne(c)} that the rules would drop, but its layers do not change.`;f>0?s.notice(l):s.info(l)}o.length>0&&
s.notice(c_(o));for(let d of r)s.notice(`Preset "${d}" skipped: symlinks outside its cache point into it.`);for(let d of i)
s.warning(d)}var a_=20;function d_(t){let e=t.slice(0,a_).map(({what:r,why:o})=>`${A(Buffer.from(r))} (${Z(o??"",ME)})`),
n=t.length-e.length;return`Kept because the image uses it: ${e.join(", ")}${n>0?`, and ${n} more`:""}`}function c_(t){let e=t.
slice(0,s_).map(o=>JSON.stringify(Z(o,ME)));if(t.length===1)return`The pattern ${e[0]} in ${S("exclude")} matches nothin\
g in the image.`;let n=t.length-e.length,r=n>0?`, and ${n} more`:"";return`${t.length} patterns in ${S("exclude")} match\
 nothing in the image: ${e.join(", ")}${r}.`}function UE(t){return({name:e,sizeBytes:n},r)=>{let i=r==="keep"||typeof r==
"object"&&r.data===void 0?"and the result contains them too":"although the result drops them";t.warning(`The file ${A(Buffer.
from(R(e),"latin1"))} is sparse: most of its ${x(n)} are zeros, as in lastlog and faillog with large user IDs. The engin\
e sends all the zeros, which takes long, ${i}. Make the file smaller in the image: use "useradd --no-log-init", or trunc\
ate it in the step that creates it.`)}}function f_(t,{sizeInImage:e}){return e===void 0||t.sizeBytes>0?t:{...t,sizeBytes:e(R(t.name))??0}}async function Ft({reader:t,
rules:e,survey:n,expected:r,resume:o,latestSeconds:i},{log:s,signal:a},d,c){let{base:f}=t,l=Xe([f===void 0?d:void 0,...r.
map(L=>L.observer),n.observer,t.observer,new ac(UE(s))]),u=e===void 0?t.decide:L=>e.decide(f_(L,t),t.decide(L)),m=L=>Math.
min(L,i??1/0),h=i===void 0?u:qa(u,m),y=f===void 0?h:L=>f.owns(R(L.name))?u(L):h(L),g=e&&(()=>e.appendix({reader:t,retime:L=>Xa(
L,m),observer:l,signal:a})),k=new En,P=f===void 0?c:c&&new En,B=new j(y,l,{...g===void 0?{}:{appendix:g},...P===void 0?{}:
{spans:{input:k,output:P}}}),$=c===void 0||t.layers===void 0?t.open(a):t.layers.open(a,k);if(zE(await $,B,()=>{o().catch(
()=>{})}),f===void 0)return B;let F=P instanceof En&&c?{input:P,output:c}:void 0;return l_(B,f,d,F)}function l_(t,e,n,r){
let o=e.openAbove(),i=new j(s=>o.decide(s),n,{appendix:async function*(){yield*o.whiteouts(),i.counts.entries+=o.deleted},
spans:r});return zE(t,i,()=>{}),i}async function dc(t,e,n={}){let r=await Ft(t,e,n.looker),o=n.totalBytes===void 0?nn(t.
expectedBytes):()=>n.totalBytes;return await jr(e,[r],o),r}function bo({counts:t},{rules:e,base:n}){let r=n===void 0?e?.
appended:void 0;return{entries:t.entries+(r?.entries??0),dataBytes:t.dataBytes+(r?.dataBytes??0)}}var u_=1e6;function cc({options:t},e,n){return t.html===void 0?void 0:Ri.ofDivision(e,n).partOf}var Ri=class t{#e=new Map;partOf=e=>this.#e.
get(e);static ofDivision(e,{kind:n,dataBytes:r,paths:o}){let i=new t;for(let[s,{pieces:a}]of e.entries())for(let d of a)
d>=0&&n[d]===$e.file&&(r[d]??0)>0&&i.#t(o[d],s);return i}observerOf(e){return{begin:({name:n,sizeBytes:r})=>{r>0&&this.#t(
R(n),e)},data:()=>{},end:()=>{}}}#t(e,n){this.#e.size<u_&&this.#e.set(e,n)}};import{rm as m_}from"node:fs/promises";var fc=class{#e=new Float64Array(1024);#t=new Int32Array(1024);#n=new Float64Array(1024);#r=0;#o=0;add(e,n){if(e===0)return;
let r=this.#o;this.#o+=e;let{stream:o,offset:i}=n??{stream:-1,offset:0};this.#i(r,o,i)||(this.#s(),this.#e[this.#r]=r,this.#t[this.#r]=
o,this.#n[this.#r++]=i)}#i(e,n,r){let o=this.#r-1;return o<0||this.#t[o]!==n?!1:n===-1?!0:this.#n[o]+e-this.#e[o]===r}#s(){
if(this.#r<this.#e.length)return;let e=2*this.#r,[n,r,o]=[this.#e,this.#t,this.#n];this.#e=new Float64Array(e),this.#t=new Int32Array(
e),this.#n=new Float64Array(e),this.#e.set(n),this.#t.set(r),this.#n.set(o)}*range(e,n){let r=e+n;if(r>this.#o)throw new RangeError(
"the stream is ahead of its spans");for(let o=e,i=this.#a(e);o<r;i++){let s=this.#e[i],a=i+1<this.#r?this.#e[i+1]:this.#o,
d=Math.min(a,r)-o,c=this.#t[i],f=this.#n[i]+o-s;yield{bytes:d,origin:c===-1?void 0:{stream:c,offset:f}},o+=d}}#a(e){let n=0,
r=this.#r;for(;r-n>1;){let o=n+r>>1;this.#e[o]<=e?n=o:r=o}return n}};function Em({survey:t}){if(t.owners===void 0)throw new Error("several layers need the packages of files");return t.owners}
async function JE({run:t},e,{path:n,isTraced:r,totalBytes:o,looker:i}){let{log:s,signal:a}=t,d=new go,c=r?new fc:void 0,
f=await Ft(e,t,i,c),l=Ob(n,Sm(f,d));if(await H(s,at(f,o),l),await e.resume(),a.aborted)throw J(a.reason);return{index:d,
owners:Em(e),spool:{path:n,index:d,spans:c},diffId:f.digest(),streamBytes:f.bytesWritten,counts:bo(f,e)}}async function*Sm(t,e){
for await(let n of t)e.add(n),yield n;e.end()}async function WE({spool:t}){await m_(t.path,{force:!0})}var lc=4096,h_=59,ct=class{#e;#t=0;constructor({countsBlocks:e}){this.#e=e,e&&(this.#t=lc)}get bytes(){return this.#t}begin(e,n){
if(n==="drop")return;let r=n==="keep"?e:n.head,o=un(e,n),i=e.typeFlag==="2"?le(r).link.length:0;if(!this.#e){this.#t+=o+
i;return}let s=e.typeFlag==="5"||i>h_;this.#t+=Math.ceil((s?1:o)/lc)*lc}data(){}end(){}};function y_(t){return t.reduce(
(n,{pieces:r})=>n+r.reduce((o,i)=>o+(i<0?1:0),0),t.length-1)*lc}async function GE(t,e,n){let{run:r}=t,o=new ct({countsBlocks:dt(
t)}),i=new go,s=await Ft(e,r,o),a=at(s,nn(e.expectedBytes)),{signal:d}=r;await H(r.log,a,p_(Sm(s,i),yn(),{signal:d})),await e.
resume();let{layers:c,notices:f}=oc(i,Em(e),n);for(let u of f)r.log.notice(u);let l=c.map(u=>({diffId:void 0,digest:void 0,
packedBytes:u.packedBytes,bytes:u.dataBytes,entries:u.entries,contents:u.largest}));return l.length>1&&sc(l,r.log,{arePacked:!0}),
{newBytes:o.bytes+(dt(t)?y_(c):0),imageId:void 0,configDigest:void 0,parts:l.length>1?l:void 0,partOf:l.length>1?cc(t,c,
i):void 0}}async function jE(t,e,n){let{run:r,engine:o,options:i}=t,s=new ct({countsBlocks:dt(t)}),a=await dc(e,r,{looker:s});
await e.resume();let d=W(await n.configFor([{diffId:a.digest()}])),f=o!==void 0&&(i.tags.length>0||i.tagLocations.length===
0)&&!o.store.idIsConfigDigest?void 0:d;return{newBytes:s.bytes,imageId:f,configDigest:d}}async function YE(t,e,{path:n,...r}){let{run:o}=t,{log:i,signal:s}=o,{compression:a}=r,d=new ct({countsBlocks:dt(t)}),c=Xe(
[d,ao(o.touch)]),f=co(t,e),l=await Ft(e,o,c,f?.spans),u=at(l,r.totalBytes),m=f?.pack(l,n)??xn(l,n,a),{digest:h,packedBytes:y}=await H(
i,u,m);if(await e.resume(),s.aborted)throw J(s.reason);let g=bo(l,e);i.info(`Packed ${ne(g.entries)} in one layer of ${x(
d.bytes)}, ${x(y)} compressed${f?.copied??""}`);let k=l.digest();f!==void 0&&!xm(t)&&await f.check(n,k,o);let P={path:n,
diffId:k,digest:h,packedBytes:y,packing:a.kind},B=g.dataBytes>0,$=await uc([P],r,B),{bytesWritten:F}=l;return{...$,newBytes:d.
bytes,streamBytes:F,counts:g}}function xm({options:t}){return t.verify||t.tagLocations.length===0}async function VE(t,e,n){
let{record:r}=e,o=dt(t),i=t.options.html===void 0?void 0:new Ri,{bytes:s,streamBytes:a}=await Pm(e,t.run,{isInBlocks:o,observerOf:m=>i?.
observerOf(m)}),d=jd(e).map((m,h)=>({...m,contents:r.layers&&Li(r.layers[h]?.contents??[])})),c=await uc(d,n,r.dataBytes>
0),f=r.layers===void 0?`one layer of ${x(s)}`:`${r.layers.length} layers, ${x(s)} in all`;t.run.log.info(`Took ${ne(r.entries)}\
 in ${f}, ${x(r.packedBytes)} compressed`);let{layers:l}=r,u=l&&i?.partOf;return{...c,parts:l,partOf:u,newBytes:s,streamBytes:a,
counts:vi}}var KE=3,g_=100;function Li(t){return`${t.slice(0,KE).map(({name:n})=>Z(n,g_)).join(", ")}${t.length>KE?" and\
 more":""}`}async function uc(t,e,n){let r=await e.configFor(t),o=W(r);return{stored:void 0,packed:{files:t,config:r,request:e,
hasContent:n},packedBytes:t.reduce((i,{packedBytes:s})=>i+s,0),imageId:o,configDigest:o}}async function Pm(t,e,{isInBlocks:n=!1,
observerOf:r=()=>{}}={}){let o=0,i=0;for(let[s,a]of jd(t).entries()){let d=await w_(a,e,{isInBlocks:n,observer:r(s)});o+=
d.bytes,i+=d.streamBytes}return{bytes:o,streamBytes:i}}async function w_({path:t,packing:e,diffId:n},r,{isInBlocks:o,observer:i}){
let s=new ct({countsBlocks:o}),a=Ek({path:t,packing:e},r,Xe([s,i])),{diffId:d,streamBytes:c}=await a.catch(f=>{throw r.signal.
aborted?f:Sn("its layer cannot be unpacked.",f)});if(d!==n)throw Sn(`its layer unpacks to ${d}, but the record says ${n}\
.`);return{bytes:s.bytes,streamBytes:c}}import{createReadStream as A_}from"node:fs";import{rm as R_}from"node:fs/promises";import{pipeline as L_}from"node:stream";import{open as B_}from"node:fs/promises";import{Readable as I_}from"node:stream";var b_=16*1024,k_=512;async function*XE(t,e,n){let r;for(let o of E_(e,n)){let i=r;r=S_(t,o),r.catch(()=>{}),i!==void 0&&
(yield await i)}r!==void 0&&(yield await r)}function*E_(t,e){let n=[],r=e;for(let o of t)n.length>0&&(o.bytes>r||n.length===
k_)&&(yield n,n=[],r=e),n.push(o),r-=o.bytes;n.length>0&&(yield n)}async function S_(t,e){let n=x_(e),r=await Promise.all(
n.map(i=>P_(t,i))),o=new Map;for(let[i,{start:s,ranges:a}]of n.entries())for(let d of a){let c=d.start-s;o.set(d,r[i].subarray(
c,c+d.bytes))}return e.map(i=>[i,o.get(i)])}function x_(t){let e=[];for(let n of t.toSorted((r,o)=>r.start-o.start)){let r=e.
at(-1),o=n.start+n.bytes;r!==void 0&&n.start-(r.start+r.bytes)<=b_?(r.bytes=Math.max(r.bytes,o-r.start),r.ranges.push(n)):
e.push({start:n.start,bytes:n.bytes,ranges:[n]})}return e}async function P_(t,{start:e,bytes:n}){let r=Buffer.allocUnsafeSlow(
n);for(let o=0;o<n;){let{bytesRead:i}=await t.read(r,o,n-o,e+o);if(i===0)throw new p("TEMP_DIR",`The flat layer in the t\
emporary directory should have ${e+n} bytes or more, but ends at ${e+o}: it was changed.`,{hint:"Let nobody else write t\
o the temporary directory, then run again."});o+=i}return r}var mc=1024*1024;function ZE(t,e,n,r){return I_.from(O_(t,e,r),{objectMode:!1,highWaterMark:mc,signal:n})}async function*O_(t,e,n){
let r=await B_(t.path);try{for await(let o of XE(r,v_(t.index,e),mc)){let i=o.flatMap(([s,a])=>{if(!s.isParent)return T_(
t,n,s),[a];let{extensions:d,header:c}=Zd(yE(a));for(let f of[...d,c])n?.add(f.length,void 0);return[...d,c]});yield i.length===
1?i[0]:Buffer.concat(i)}n?.add(Wt.length,void 0),yield Wt}finally{await r.close()}}function T_({spans:t},e,{start:n,bytes:r}){
if(e!==void 0)if(t===void 0)e.add(r,void 0);else for(let o of t.range(n,r))e.add(o.bytes,o.origin)}function*v_(t,{pieces:e}){
let n=0,r=0;for(let o of e){let i=o<0,s=i?~o:o,a=t.start[s];(i||a!==n+r)&&(yield*qE(n,r),[n,r]=[a,0]),i?yield{start:a,bytes:t.
bytes[s],isParent:i}:r+=t.bytes[s]}yield*qE(n,r)}function*qE(t,e){for(let n=0;n<e;n+=mc)yield{start:t+n,bytes:Math.min(mc,
e-n),isParent:!1}}var C_=2,QE=5,$_=.97;async function eS(t,e,n,{path:r,...o}){let{run:i}=t,s=co(t,e),a=await JE(t,e,{path:`${r}-flat`,isTraced:s!==
void 0,totalBytes:o.totalBytes,looker:ao(i.touch)}),d=Bm(t,n),{parts:c,layers:f}=await N_({job:t,flat:a,compression:d,splice:s,
path:r});await WE(a);let l=Ci(c,({facts:D})=>D.bytes),u=Ci(c,D=>D.streamBytes),m=Ci(c,({file:D})=>D.packedBytes),h=100*Ci(
c,({copiedBytes:D})=>D)/Math.max(1,u),y=s===void 0?"":`, ${h.toFixed(1)} % of it copied without recompression`,{entries:g,
dataBytes:k}=a.counts,P=c.length===1?`one layer of ${x(l)}`:`${c.length} layers, ${x(l)} in all`,B=St(t)?"":`, ${x(m)} c\
ompressed`;i.log.info(`Packed ${ne(g)} in ${P}${B}${y}`);let $=c.map(({file:D})=>D),F=await uc($,o,k>0),L=c.length===1?void 0:
c.map(D=>D.facts);return L!==void 0&&sc(L,i.log,{arePacked:!St(t)}),{...F,packedBytes:St(t)?void 0:m,parts:L,partOf:L&&cc(
t,f,a.index),flatDiffId:a.diffId,newBytes:l,streamBytes:u,counts:a.counts}}function Bm(t,e){let{compression:n}=t.options.
layer;return St(t)?e.kind==="miss"?Jd(n):{kind:"none"}:n}async function N_(t){let{job:e,flat:n}=t,{log:r}=e.run,o=ic(e.options.
layer);if(o===void 0)throw new Error("one layer is not divided");let i="maxBytes"in o?o.maxBytes:Number.POSITIVE_INFINITY,
s=({file:c,plan:f})=>c.packedBytes>i&&!f.isOneFile,a=o,d=Number.POSITIVE_INFINITY;for(let c=1;;c++){let f=oc(n.index,n.owners,
a);for(let g of f.details)r.debug(g);let l=c>=QE,u=NE(f,n),m=await __(t,u,l?()=>!1:s),h=m.filter(s);if(h.length===0||l||
!("maxBytes"in a)){for(let g of f.notices)r.notice(g);for(let g of _E(m,i))r.notice(g);return h.length>0&&r.warning(F_(h,
m.length)),{parts:m,layers:f.layers}}let y=tS(h);r.debug(`divided again: a layer has ${x(y)}`),y>=d?c=QE-1:a={...a,maxBytes:Math.
floor(a.maxBytes*i*$_/y)},d=y;for(let{file:g}of m)await R_(g.path)}}function F_(t,e){return`${t.length} of ${e} layers a\
re larger than ${S("max-layer-size")}, the largest ${x(tS(t))}: they cannot be divided any further.`}function tS(t){return Math.
max(...t.map(({file:e})=>e.packedBytes))}async function __(t,e,n){let{run:r}=t.job,o=new AbortController,i=AbortSignal.any(
[r.signal,o.signal]),s=0,a=h=>{s+=h},d=Ci(e,({layer:h})=>h.streamBytes),c=[],f=[...e.entries()],l=async()=>{for(let h=f.
shift();h!==void 0;h=f.shift()){let[y,g]=h,k=await D_(t,g,{number:y+1,signal:i,onBytes:a});c[y]=k,n(k)&&(f.length=0)}},u=Array.
from({length:C_},()=>l().catch(h=>{throw o.abort(h),h})),m={title:"Pack",doneBytes:()=>s,totalBytes:()=>d};try{await H(r.
log,m,Promise.all(u))}finally{await Promise.allSettled(u)}if(r.signal.aborted)throw J(r.signal.reason);return c.filter(h=>h!==
void 0)}async function D_({job:t,flat:e,compression:n,splice:r,path:o},i,{number:s,signal:a,onBytes:d}){let{run:c}=t,{layer:f,
isWhole:l}=i,u=`${o}-${s}`,m=new ct({countsBlocks:dt(t)}),h={begin:()=>{},data:Oe=>d(Oe.length),end:()=>{}},y=new j(()=>"\
keep",Xe([m,ao(c.touch),h])),k=(l||r?.paysFor(FE(f,e.index)))===!0?r?.another():void 0,P=l?M_(e,a,k?.spans):ZE(e.spool,f,
a,k?.spans);L_(P,y,()=>{});let B=await k?.pack(y,u)??await xn(y,u,n),{digest:$,packedBytes:F,copiedOutBytes:L=0}=B,D=y.digest();
k!==void 0&&!xm(t)&&await k.check(u,D,c);let ke=f.largest,Ee=l?void 0:Li(ke);return{plan:i,file:{path:u,diffId:D,digest:$,
packedBytes:F,packing:n.kind,contents:Ee},facts:{diffId:D,digest:$,packedBytes:F,bytes:m.bytes,entries:f.entries,contents:ke},
streamBytes:y.bytesWritten,copiedBytes:L}}function M_({spool:t,streamBytes:e},n,r){if(r!==void 0&&t.spans!==void 0)for(let{
bytes:o,origin:i}of t.spans.range(0,e))r.add(o,i);return A_(t.path,{highWaterMark:1024*1024,signal:n})}function Ci(t,e){
return t.reduce((n,r)=>n+e(r),0)}import{posix as G_}from"node:path";var H_=1e3;async function nS(t,e,{id:n}){let[r,o]=await Promise.all([t.docker.run(["diff",n]),Me(t,n,["--size"])]),i=r.split(
`
`).map(d=>/^(?<kind>[CD]) (?<path>\/.*)$/.exec(d)?.groups).filter(d=>d!==void 0),{SizeRw:s}=o;if(i.length>H_||typeof s!=
"number")return;let a=await Y(t,{source:e});try{let d=[];for(let{kind:c,path:f=""}of i){let l=await U_(t,a,f,c==="D");l>
0&&d.push({path:f,bytes:l})}return{old:d,writtenBytes:s}}finally{await V(t,a)}}async function U_(t,e,n,r){let{signal:o}=t;
try{return await z_(await t.transport.readArchive(e,n,o),r)}catch(i){if(Ge(i,n))return 0;throw i}}async function z_(t,e){
let n=new AbortController,r=0,o=!0,i=new j(({typeFlag:s,sizeBytes:a})=>(n.signal.aborted||(r+=a,o&&(s!=="5"||!e)&&n.abort(),
o=!1),"drop"));return await Un(n.signal,t,i),r}import{posix as J_}from"node:path";var pc="/var/lib/apt/lists",rS="/var/cache/apt";function oS(t){return[pc,rS].some(e=>t.
startsWith(`${e}/`))}function iS(t){return t.filter(e=>{let n=J_.normalize(`/${e}/`);return[`${pc}/`,`${rS}/`].some(r=>r.
startsWith(n)||n.startsWith(r))})}function $i(t,e){return`echo ${t.slice(0,-1)}"${t.slice(-1)}"-${e}`}function sS(t){return[
"set -e",'PATH="$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"',`command -v apt-get >/dev/null 2>&1\
 || { ${$i(t,"no-apt")}; exit 0; }`,"apt-get clean",`[ -d ${pc} ] || exit 0`,`cd ${pc}`,"for name in * .[!.]* ..?*; do",
'  [ -e "$name" ] || [ -h "$name" ] || continue','  if [ "$name" = partial ] && [ -d partial ] && [ ! -h partial ]; then',
"    find partial -mindepth 1 -delete","  else",'    rm -rf -- "./$name"',"  fi","done"].join(`
`)}import{randomBytes as W_}from"node:crypto";function aS(t,{script:e,aptClean:n}){return["-c",[$i(t,"shell"),e===void 0?":":`/bin/sh -e -c " $1" || exit $?; ${$i(t,"\
run")}`,n?`/bin/sh -c "$2" || exit $?; ${$i(t,"apt")}`:":"].join(`
`),"sh",e??"",sS(t)]}var hc=class{token=`docker-flatten-${W_(8).toString("hex")}`;#e=new Map;ms(e){return this.#e.get(e)}read(e){
let n=e.indexOf(this.token);return n!==-1&&this.#e.set(e.slice(n+this.token.length+1).trim(),performance.now()),this.strip(
e)}strip(e){let n=e.indexOf(this.token);return n===-1?e:n===0?void 0:e.slice(0,n)}};var j_=/no such file or directory|executable file not found|not a directory/i,K_=/exec:? "?\/bin\/sh"?: (?:.*: )?(?:permission denied|is a directory|too many levels of symbolic links)/i,
dS=/exec format error/i,Y_=/^(?!.*\bWARNING:).*\bnetwork(?:ing)?\b/im,V_=/^\/*(?:(?:bin|sbin|usr|lib\w*)(?:\/|$)|$)/;async function cS(t,e,n){
let{log:r,signal:o}=t,{image:i}=e;X_(i,n,r);let s=new hc,a=await Qa(t,i,{program:"/bin/sh",args:aS(s.token,n),user:"0:0",
network:n.network,shows:u=>s.read(u)}).catch(u=>{throw u instanceof p&&u.code==="DOCKER_FAILED"?fS(n,u.message,u)??u:u});
if(s.ms("shell")===void 0)return eD(t,i,n,a);if(a.exitCode!==0)throw q_(i,n,s,a);let d=Z_(i,n,s,r),{container:c}=a;if(d.
length===0)return await Wr(t,c),Zn;let f=nS(t,i,c).then(u=>d.map(m=>Q_(m,d,u))).catch(u=>(o.aborted||r.notice(`Could not\
 measure what the commands freed: ${E(u)}`),d));return{changed:gb(t,e,c),commands:d,measuredCommands:f,needsAptRule:!1}}
function X_({volumes:t},{script:e,aptClean:n},r){e!==void 0&&t.length>0&&r.warning(`The image declares volumes: ${t.join(
", ")}. They are empty while "run" runs, and its changes below them are not in the result.`);let o=n?iS(t):[];o.length>0&&
r.warning(`"apt-clean" cannot clean below the volumes that the image declares: ${o.join(", ")}. Use ${S("exclude")} to d\
rop their contents.`)}function yc(t){return t.length===0?"":` The image's volumes are empty while commands run: ${t.join(
", ")}.`}function q_(t,{script:e,network:n},r,o){let i=e!==void 0&&r.ms("run")===void 0?"run":"apt-clean",s=ed(o,d=>r.strip(
d)),a=i==="run"?`Nothing was tagged. The script stops at the first command that fails${n==="none"?`, and it has no netwo\
rk unless ${S("run-network")} names one`:""}.`:`Leave ${S("apt-clean")} out to flatten without it, or repair apt in the \
image.`;return new p("COMMAND_FAILED",`"${i}" failed in a container of ${t.reference} with exit status ${o.exitCode}:
${s}`,{hint:a+yc(t.volumes)})}function Z_(t,{script:e,aptClean:n},r,o){let i=r.ms("no-apt")===void 0;i||o.notice(`Skippe\
d apt-clean: the image has no apt-get.${yc(lS(t))}`);let s=r.ms("shell")??0,a=r.ms("run")??s,d=[];return e!==void 0&&d.push(
{name:"run",ms:a-s}),n&&i&&d.push({name:"apt-clean",ms:(r.ms("apt")??a)-a}),d}var Zn={changed:void 0,commands:[],measuredCommands:Promise.
resolve([]),needsAptRule:!1};function Q_(t,e,n){if(n===void 0)return t;let r=e.length>1,o=t.name==="apt-clean",i=n.old.filter(
({path:s})=>!r||oS(s)===o).reduce((s,{bytes:a})=>s+a,0);return{...t,bytes:i-(r&&o?0:n.writtenBytes)}}async function eD(t,e,n,r){
let{log:o}=t,{script:i,aptClean:s}=n,a=fS(n,r.stderr);if(a!==void 0)throw a;let d=tD(e,t,r);if(i!==void 0)throw new p("C\
OMMAND_FAILED",`"run" needs a shell in ${e.reference}, but ${d}.`,{hint:`Use ${S("clean")} and ${S("exclude")} instead: \
they need no program in the image.${yc(e.volumes)}`});return await Wr(t,r.container),s&&o.notice(`Used the rules of ${S(
"clean","apt")} instead of apt-clean: ${d}.${yc(lS(e))}`),{...Zn,needsAptRule:s}}function fS({network:t},e,n){if(!(t==="\
none"||!Y_.test(e)))return new p("COMMAND_FAILED",`Cannot connect the container for "run" to the network ${JSON.stringify(
t)} (${S("run-network")}): ${e.trim().slice(-2e3)}`,{hint:`Name a network that "docker network ls" lists, for example "b\
ridge", or leave ${S("run-network")} out.`,cause:n})}function lS({volumes:t}){return t.filter(e=>V_.test(G_.normalize(e)))}
function tD(t,e,n){let r=`${n.stderr}
${n.stdout}`,{architecture:o}=t.platform,i=e.platform.architecture,s=o!==i,a=j_.test(r),d=K_.test(r);if(dS.test(r)&&!s)return`\
the image's /bin/sh is not an executable for this machine (${i})`;if(dS.test(r)||s&&!a&&!d)return`the image is for ${o},\
 which this machine (${i}) cannot run`;if(d)return"the image's /bin/sh cannot be executed: it is a directory or not exec\
utable";if(a)return"the image has no shell (/bin/sh)";throw te(["start"],n)}function gc(t){return t.slice(t.lastIndexOf("/")+1)}function Bn(t){return/^(.+?)-v?\d[^/-]*(?:-[^/]*)?$/.exec(t)?.[1]??t}
function wc(t){return t.replace(/\.(?:dist-info|egg-info|egg|data|libs|pth|py|pyc|so)$/,"").replace(/\.cpython-.*$/,"").
replace(/-\d[^-]*(?:-py\d.*)?$/,"").toLowerCase().replace(/[-_.]+/g,"-")}function Ni(t){let e=gc(t);return t.includes("/\
status.d/")?e.replace(/\.md5sums$/,""):e.replace(/(?::[^:.]*)?\.[^.]*$/,"")}function bc(t){let[,e=""]=/\/local\/([^/]+)\//.
exec(t)??[];return e.replace(/-[^-]*-[^-]*$/,"")}var uS=[{manager:"dpkg",path:/^var\/lib\/dpkg\/info\/[^/]+\.list$/,read:(t,e)=>Im(t,Ni(e),n=>n.replace(/^\//,""))},{manager:"\
dpkg",path:/^var\/lib\/dpkg\/status\.d\/[^/]+\.md5sums$/,read:(t,e)=>Im(t,Ni(e),n=>n.replace(/^[0-9a-f]{32} [ *]/,""))},
{manager:"apk",path:/^(?:usr\/)?lib\/apk\/db\/installed$/,read:nD},{manager:"pacman",path:/^var\/lib\/pacman\/local\/[^/]+\/files$/,
read:(t,e)=>Im(t,bc(e),n=>n.startsWith("%")?"":n)},{manager:"pip",path:/(?:^|\/)(?:site|dist)-packages\/[^/]+\.dist-info\/RECORD$/,
read:rD},{manager:"conda",path:/(?:^|\/)conda-meta\/[^/]+\.json$/,read:oD}];function*Im(t,e,n){for(let r of Om(t))yield{
name:e,file:n(r)}}function*Om(t){for(let e=0;e<t.length;){let n=t.indexOf(`
`,e),r=n===-1?t.length:n;r>e&&(yield t.slice(e,r)),e=r+1}}function*nD(t){let e="",n="";for(let r of Om(t)){let o=r.slice(
2);r.startsWith("P:")?e=o:r.startsWith("F:")?n=o:r.startsWith("R:")&&(yield{name:e,file:n===""?o:`${n}/${o}`})}}function*rD(t,e){
let n=e.slice(0,e.lastIndexOf("/")),r=wc(gc(n)),o=n.slice(0,Math.max(0,n.lastIndexOf("/")));for(let i of Om(t)){let[,s,a=""]=/^(?:"([^"]*)"|([^,]*)),/.
exec(i)??[];yield{name:r,file:mS(o,s??a)}}}function*oD(t,e){let n=Math.max(0,e.lastIndexOf("conda-meta/")-1),r=e.slice(0,
n),o=Bn(Bn(gc(e).replace(/\.json$/,"")));for(let i of iD(t))typeof i=="string"&&(yield{name:o,file:mS(r,Buffer.from(i).toString(
"latin1"))})}function iD(t){try{let e=JSON.parse(Buffer.from(t,"latin1").toString()),n=typeof e=="object"&&e!==null&&"fi\
les"in e?e.files:[];return Array.isArray(n)?n:[]}catch{return[]}}function mS(t,e){if(e===""||e.startsWith("/"))return"";
let n=t,r=e;for(;r.startsWith("../");){if(n==="")return"";n=n.slice(0,Math.max(0,n.lastIndexOf("/"))),r=r.slice(3)}return n===
""?r:`${n}/${r}`}function In(t,e=n=>n){return n=>e(t.exec(n)?.[1]??"")}var pS=In(/\/(?:site|dist)-packages\/(?:__pycache__\/)?([^/]+)/,wc),
sD=[{manager:"dpkg",path:/^var\/lib\/dpkg\/(?:info\/[^/]+\.[^/.]+|status\.d\/[^/]+)$/,name:t=>Ni(t)},{manager:"pacman",path:/^var\/lib\/pacman\/local\/[^/]+\//,
name:t=>bc(t)},{manager:"npm",path:/(?:^|\/)(?:node_modules|_npx|_cacache)\//,name:aD},{manager:"conda",path:/(?:^|\/)(?:ana|mini|micro)?(?:conda|mamba|forge|mambaforge)[0-9]?\//,
name:t=>In(/\/pkgs\/([^/]+)/,e=>Bn(Bn(e)))(t)||pS(t)},{manager:"pip",path:/(?:^|\/)(?:site|dist)-packages\//,name:t=>pS(
`/${t}`)},{manager:"gem",path:/(?:^|\/)(?:ruby\/gems|\.gem|\.bundle)\/|^usr\/local\/bundle\//,name:In(/\/(?:gems\/[^/]+\/)?(?:gems|doc|specifications|cache|extensions\/[^/]+\/[^/]+)\/([^/]+?)(?:\.gemspec|\.gem)?(?:\/|$)/,
Bn)},{manager:"cargo",path:/(?:^|\/)(?:\.cargo|\.rustup)\/|^usr\/local\/(?:cargo|rustup)\//,name:In(/\/(?:registry\/(?:src|cache)\/[^/]+|git\/checkouts|toolchains)\/([^/]+?)(?:\.crate)?(?:\/|$)/,
Bn)},{manager:"go",path:/^usr\/local\/go\/|(?:^|\/)go\/pkg\//,name:t=>t.startsWith("usr/local/go/")?"go":In(/\/pkg\/mod\/(?:cache\/download\/)?([^@]+?)(?:@|\/@v\/|$)/)(
t)},{manager:"maven",path:/(?:^|\/)\.m2\//,name:In(/\.m2\/repository\/(.+)\/[^/]+\/[^/]+$/)},{manager:"gradle",path:/(?:^|\/)\.gradle\//,
name:In(/\/files-[^/]+\/([^/]+\/[^/]+)\//)},{manager:"nuget",path:/(?:^|\/)\.nuget\//,name:In(/\.nuget\/packages\/([^/]+)\//)}];
function hS(t){for(let{manager:e,path:n,name:r}of sD)if(n.test(t))return{manager:e,name:r(t)}}var Tm="node_modules/";function aD(t){
let e=t.indexOf("/.pnpm/");if(e!==-1){let[o=""]=t.slice(e+7).split("/",1),i=o.indexOf("@",1);return t.slice(0,e+7)+(i===
-1?o:o.slice(0,i))}let n=t.lastIndexOf(`/${Tm}`)+1;if(n===0&&!t.startsWith(Tm))return"";n+=Tm.length;let r=t.indexOf("/",
n);return r!==-1&&t.charCodeAt(n)===64&&(r=t.indexOf("/",r+1)),r===-1?t:t.slice(0,r)}var dD=128*1024*1024,cD=32*1024*1024,fD=4096,lD=1e6,uD=/^(?:var\/lib\/rpm|usr\/lib\/sysimage\/rpm)\//,mD=/^(?:usr\/(?!local\/)|bin\/|sbin\/|lib(?:32|64|x32)?\/|etc\/|boot\/|opt\/)/,
kc=class{#e=new Map;#t=[];#n=new Map;#r=!1;#o;#i=dD;begin(e,n){if(this.#o=void 0,e.sizeBytes===0||!yD(e.name))return;let r=R(
e.name);uD.test(r)&&(this.#r=!0);let o=uS.find(i=>i.path.test(r));o===void 0||e.sizeBytes>Math.min(this.#i,cD)||(this.#i-=
e.sizeBytes,this.#o={format:o,path:r,parts:[]})}data(e){this.#o?.parts.push(Buffer.from(e))}end(){let e=this.#o;if(this.#o=
void 0,e===void 0)return;let{format:n,path:r,parts:o}=e,i=Buffer.concat(o).toString("latin1");for(let{name:s,file:a}of n.
read(i,r))if(a!==""){if(this.#e.size>=lD)return;this.#s(a,{manager:n.manager,name:s})}}#s(e,n){let r=this.#a(n),o=this.#e.
get(e);(o===void 0||pD(n,this.#t[o]))&&this.#e.set(e,r)}#a(e){let n=`${e.manager}:${e.name}`,r=this.#n.get(n);return r!==
void 0?r:(this.#n.set(n,this.#t.length),this.#t.push(e)-1)}managerOf(e){return this.packageOf(e)?.manager??"other"}packageOf(e){
if(e.length>fD)return;let n=this.#d(e)??this.#d(hD(e));if(n!==void 0)return this.#t[n];let r=hS(e);return r!==void 0?r:this.#r&&
mD.test(e)?{manager:"rpm",name:""}:void 0}#d(e){if(e===void 0)return;let n=this.#e.get(e);return n===void 0&&e.startsWith(
"usr/")?this.#e.get(e.slice(4)):n}};function pD(t,e){return t.manager!==e.manager?t.manager<e.manager:t.name<e.name}var yS="\
__pycache__/";function hD(t){let e=t.lastIndexOf(yS);if(e===-1||!t.endsWith(".pyc"))return;let n=t.slice(e+yS.length);return`${t.
slice(0,e)}${n.slice(0,n.indexOf("."))}.py`}function yD(t){return t.indexOf("lib")!==-1||t.indexOf("conda-meta")!==-1}var gS=4e5,gD=15e4,wD=40,Fi=class{#e={children:new Map,folded:void 0};#t;#n;#r=0;#o=0;constructor(e,n=gS){this.#t=e,this.#n=
n}get foldedFiles(){return this.#o}add(e,n,r=-1){if(n===0)return;let o=e.split("/"),i=[...o.splice(0,wD),...o.length>0?[
o.join("/")]:[]],s=n<0?this.#i(i,n,r):n;if(s===0)return;let a=i.pop()??"",d=this.#e;for(let f of i)d=this.#s(d,f);let c=d.
children.get(a);c===void 0?(d.children.set(a,{bytes:s,group:r}),this.#r++):"bytes"in c&&(c.bytes+=s),this.#r>this.#n&&this.#a()}#i(e,n,r){
let o=[],i=this.#e;for(let a of e){if(i===void 0||"bytes"in i)break;i.folded!==void 0&&o.unshift(i.folded.bytes),i=i.children.
get(a)}if(i!==void 0)return n;let s=n;for(let a of o){let d=a.get(r)??0,c=Math.min(d,-s);a.set(r,d-c),s+=c}return s}#s(e,n){
let r=e.children.get(n);if(r!==void 0&&"children"in r)return r;let o={children:new Map,folded:void 0};return e.children.
set(n,o),r===void 0&&this.#r++,o}#a(){let e=1024,n=this.#n/gS*gD;for(;this.#r>n;)this.#r=this.#d(this.#e,"",e).nodes,e*=
2}#d(e,n,r){let o=0,i=0;for(let[s,a]of e.children){let d=n===""?s:`${n}/${s}`;if("bytes"in a){if(i+=a.bytes,a.bytes>=r)o++;else{
e.children.delete(s);let f=a.group===-1?this.#t(d):a.group;this.#c(e,1,new Map([[f,a.bytes]])),this.#o++}continue}let c=this.#d(
a,d,r);i+=c.bytes,c.bytes>=r?o+=c.nodes+1:(e.children.delete(s),a.folded!==void 0&&this.#c(e,a.folded.files,a.folded.bytes))}
for(let s of e.folded?.bytes.values()??[])i+=s;return{nodes:o,bytes:i}}#c(e,n,r){e.folded??={files:0,bytes:new Map},e.folded.
files+=n;for(let[o,i]of r)e.folded.bytes.set(o,(e.folded.bytes.get(o)??0)+i)}toPage(e=()=>!0,n=()=>{}){let r=(o,i)=>{let s=[];
for(let[a,d]of o.children){let c=i===""?a:`${i}/${a}`,f=G(a).toString("utf8");if("children"in d){let m=r(d,c);m.length>0&&
s.push([f,0,-1,m]);continue}let l=d.group===-1?this.#t(c):d.group;if(d.bytes<=0||!e(l))continue;let u=n(c);s.push(u===void 0?
[f,d.bytes,l]:[f,d.bytes,l,u])}for(let[a,d]of o.folded?.bytes??[])d>0&&e(a)&&s.push(["(smaller files)",d,a]);return s};return[
"",0,-1,r(this.#e,"")]}};var On=class{#e;#t;#n;#r;#o=!1;owners;observer;constructor({files:e=!1,contents:n=!1,packages:r=!1},o){let i=e||n||r?new kc:
void 0;this.owners=i,this.#t=e&&i!==void 0?new vm(i):void 0,this.#n=n&&i!==void 0?new id(i):void 0,this.#e=this.#n?.directories??
new Kr,this.#r=o;let s=Xe([this.#e,i,this.#t?.observer,o])??this.#e,a=i!==void 0;this.observer={begin:(d,c)=>this.#i(()=>s.
begin(d,c)),data:a?d=>this.#i(()=>s.data(d)):()=>{},end:a?()=>this.#i(()=>s.end()):()=>{}}}onDropped=(e,n,r)=>{this.#i(()=>this.#t?.
drop(e,n,r))};get directories(){return this.#i(()=>this.#e.largest)}get suggestions(){return this.#i(()=>this.#r?.found)}get contents(){
return this.#i(()=>this.#n?.contents)}page(e){return this.#i(()=>this.#t?.toPage(e))}#i(e){if(!this.#o)try{return e()}catch{
this.#o=!0;return}}},vm=class{#e;#t=new Fi(()=>-1);#n=[];observer;constructor(e){this.#e=new Fi(n=>Jn.indexOf(e.managerOf(
n))),this.observer=new Am(this.#e)}drop(e,n,r){this.#n.includes(r)||this.#n.push(r),this.#t.add(e,n,Jn.length+this.#n.indexOf(
r))}toPage(e){let n=[[this.#e,"of the result"],[this.#t,"that were dropped"]];return{groups:[...Jn.map(o=>({name:o,kind:o===
"other"?"other":"manager"})),...this.#n.map(({kind:o,name:i})=>({kind:o,name:i}))],result:this.#e.toPage(()=>!0,e),dropped:this.#t.
toPage(o=>(this.#n[o-Jn.length]?.bytes??0)>0),notes:n.filter(([o])=>o.foldedFiles>0).map(([o,i])=>`${o.foldedFiles} smal\
l files ${i} are not shown one by one: "(smaller files)" combines those of a directory.`)}}},Am=class{#e;constructor(e){
this.#e=e}begin(e,n){let r=un(e,n);r>0&&this.#e.add(R(e.name),r)}data(){}end(){}};var bD=50;async function wS(t,e){let n=new Map;for(let[r,o]of t.requiredPaths.entries()){if(n.has(o.text))continue;let i=r<
bD?e.lookAtImage:void 0,s=await kD(t,o,{...e,lookAtImage:i});s!==void 0&&n.set(o.text,SD(o,s))}return[...n.values()]}async function kD(t,{
candidates:e},{look:n,lookAtImage:r}){let o=e.map(s=>t.trace(s)),i=o.find(({droppedBy:s})=>s!==void 0)?.droppedBy;if(!(i===
void 0&&r===void 0)){for(let{end:s,droppedBy:a}of o)if(a===void 0&&s!==void 0&&await n(s)!==void 0)return;if(i!==void 0||
r===void 0)return i;for(let s of e)if(await ED(s,r))return"a command"}}async function ED(t,e){let n=await Sa(t,async r=>(await e(
r))?.link);return n!==void 0&&await e(n.end)!==void 0}function SD({by:t,text:e},n){let r=A(Buffer.from(e));return t==="W\
ORKDIR"?`The image's WORKDIR ${r} is not in the result: ${n} removed it. The engine will create it again, empty and owne\
d by root.`:`The image's ${t} refers to ${r}, which is not in the result: ${n} removed it. Containers of the result may \
not start.`}function Ec(t){let e=new Map,n=async r=>{try{let o=await t(Buffer.from(r,"latin1").toString());return o===void 0?void 0:
{link:o.typeFlag==="2"?le(o).link.toString("latin1"):void 0}}catch(o){if(o instanceof p&&o.code==="TAR_LIMIT")return{link:void 0};
throw o}};return r=>{let o=e.get(r)??n(r);return e.set(r,o),o}}import{isUtf8 as xD}from"node:buffer";import{pipeline as PD}from"node:stream/promises";var bS=8,Sc=class{#e;#t;constructor(e,n){this.#e=e,this.#t=n}*emit(e,n=e){let{retime:r,observer:o}=this.#e,i=r(n);o?.begin(
e,{head:i}),o?.end(),this.#t.entries++,yield*[...i.extensions,i.header]}async*fetchEntry(e,n){let{reader:r,signal:o}=this.#e,
i=G(e),s=await r.openPath(i,o).then(u=>_r(u,0)).catch(u=>{if(!r.isNotFound(u,i))throw u});if(s===void 0)return;let a=s.typeFlag===
"5",d=G(a?`${e}/`:e),{typeFlag:c}=s,f={...be(s,d),name:d,typeFlag:c,sizeBytes:0},l=n(f)===void 0?"drop":r.decide(f);l!==
"drop"&&(yield*this.emit(f,l==="keep"?f:l.head))}async*fetch(e,n,{mayBeAbsent:r=!1}={}){let{reader:o,retime:i,observer:s,
signal:a}=this.#e,d=e.slice(0,e.lastIndexOf("/")+1),c,f={begin:(m,h)=>c!==void 0&&s?.begin(c,h),mapBlock:m=>c!==void 0&&
s?.mapBlock?.(m),data:m=>c!==void 0&&s?.data(m),end:()=>c!==void 0&&s?.end()},l=new j(m=>{c=void 0;let h=n(d+R(m.name),m);
if(h===void 0)return"drop";let y=G(m.name.at(-1)===47?`${h}/`:h),{typeFlag:g,sizeBytes:k}=m;c={...be(m,y),name:y,typeFlag:g,
sizeBytes:k};let P=o.decide(c);return P==="drop"?P:P==="keep"?{head:i(c)}:{...P,head:i(P.head)}},f,{isPart:!0}),u=G(e);try{
let m=PD(await o.openPath(u,a),l,{signal:a});m.catch(()=>{});for await(let h of l)yield h;await m}catch(m){if(!r||!o.isNotFound(
m,u))throw m}this.#t.entries+=l.counts.entries,this.#t.dataBytes+=l.counts.dataBytes}};function xc(t){let e=Map.groupBy(
kS(t),({root:n})=>n);return new Map([...e].map(([n,r])=>[n,r.map(({path:o})=>o)]))}function kS(t){if(t.length<=bS)return t.
map(r=>({root:BD(r),path:r}));let e=ID(t),n=Map.groupBy(t,r=>r.split("/")[e.length]);return e.length>1||e.length===1&&n.
size>bS?t.map(r=>({root:e.join("/"),path:r})):[...n.values()].flatMap(kS)}function BD(t){for(let e=t;e!=="";e=e.slice(0,
Math.max(e.lastIndexOf("/"),0)))if(xD(G(e.slice(e.lastIndexOf("/")+1))))return e;return t}function ID(t){let e=t[0]?.split(
"/").slice(0,-1)??[];for(let n of t){let r=n.split("/").slice(0,-1),o=e.findIndex((i,s)=>i!==r[s]);o!==-1&&(e=e.slice(0,
o))}return e}var Pc=class{#e;#t;#n;#r;#o=new Set;#i=[];#s=new Set;constructor(e,n,r,o=hn){this.#e=e,this.#r=_l(o),this.#t=n,this.#n=r}findRestored(){
if(this.#e.dropped.isEmpty)return{restored:[],roots:[]};for(let[r,o]of this.#t.kept)this.#d(r,o);for(let r of this.#r)this.#c(
r);for(let r=this.#a();r!==void 0;r=this.#a())this.#d(...r);this.#t.isFull&&this.#e.warnTooManyLinks();let e=r=>He(r).some(
o=>this.#o.has(o)),n=[...this.#o];return{restored:n,roots:n.filter(r=>!e(r))}}#a(){if(this.#i.length===0){for(let{isSkipped:e,
droppedTops:n}of this.#e.presets)if(e)for(let r of n)this.#l(r)}return this.#i.pop()}#d(e,n){let r=ri(Eg(e,n),this.#t.targetOf);
if(r===void 0)return;this.#e.skipPresetsFor(e,r.end);let o=i=>this.#n.has(i)&&this.#t.targetOf(i)===void 0;for(let i of r.
through)o(i)||this.#f(i,e);this.#f(r.end,e)}#c(e){let n=ri(e.path,this.#t.targetOf)?.end;if(!(n===void 0||n===e.path||e.
extent==="itself"))for(let r of this.#e.restoreReferenced(Fl(e,n)))this.#o.add(r),this.#l(r)}#f(e,n){if(!this.#e.dropped.
has(e))return;let r=this.#t.typeAt(e),o=this.#e.restore(e,r,n,this.#n.has(e));if(o!=="unchanged"){if(o!=="restored"){this.#e.
warnBrokenLink(`The pattern ${JSON.stringify(o.text)} drops ${A(G(`/${e}`))}, the target of the link ${A(G(`/${n}`))}, w\
hich is broken in the result.`);return}this.#e.decisionFor(e,r).action==="keep"&&this.#o.add(e),this.#l(e)}}#l(e){if(!this.#s.
has(e)){this.#s.add(e);for(let[n,r]of this.#t.droppedBelow(e))this.#e.decisionFor(n,"2").action==="keep"&&this.#i.push([
n,r])}}};var Bc=class{#e=new Map;#t=[];#n;constructor(e){this.#n=e}push(e){this.#e.set(e.path,e),this.#n||this.#t.push(e.path)}leaveFor(e){
for(let n=this.#t.at(-1);n!==void 0;n=this.#t.at(-1)){if(cn(e,n))return;this.#r(n),this.#t.pop()}}end(){for(let e of this.#e.
keys())this.#r(e)}releaseAbove(e){return this.#e.size===0?[]:(this.#t=[],He(e).flatMap(n=>{let r=this.#e.get(n);return this.#e.
delete(n),r===void 0?[]:[r]}))}#r(e){At(this.#e.get(e)?.count,1,0),this.#e.delete(e)}};var Oc=1e5,Ic=class{#e=new Map;#t=0;add(e,n,r,o){if(++this.#t>Oc)throw Rm(r.count?.name??"a rule");let i=R(n.name),s=this.#e.
get(e)??{name:i,decision:r,before:[],links:[]};s.before.push(...o),s.links.push(n),this.#e.set(e,s)}get directories(){return[
...this.#e.values()].flatMap(({before:e})=>e)}async*contents(e,n,r){let o=new Map(this.#e);for(let[i,{links:s}]of this.#e)
if(n(i)){for(let a of s)yield*e.emit(a);o.delete(i)}for(let[i,s]of xc([...o.keys()])){let a=new Set(s);yield*e.fetch(i,(d,c)=>{
let f=a.has(d)?this.#e.get(d):void 0;if(f!==void 0){if(c.typeFlag==="1"||!o.delete(d))throw ES(d,f.name);return r(d,f.decision,
ln(c)),f.name}});for(let d of s){let{name:c,links:f}=this.#e.get(d);if(o.has(d))throw ES(d,c);for(let l of f.slice(1))yield*e.
emit(l,Dr(l,G(c)))}}}};function Rm(t){return new p("TAR_LIMIT",`More than ${Oc} hard links point to files that ${t} drop\
s.`,{hint:"Leave that rule out: the hard links keep the content anyway, so it would free little."})}function ES(t,e){return new p(
"CHECK_FAILED",`${A(G(t))} was read again, since ${A(G(e))} is a hard link to it, but the engine did not return a single\
 file.`,{hint:q})}function Tc(t,e){return{name:Buffer.from(t.name),typeFlag:t.typeFlag,sizeBytes:t.sizeBytes,extensions:e.
extensions,header:Buffer.from(e.header)}}var OD=new Set(["0","7","S"]),vc=class{#e;#t;#n=new Set;#r=new Ea;#o=new Map;#i=new Ic;#s=new Map;#a=0;#d=0;appended={entries:0,
dataBytes:0};#c;#f;constructor(e){this.#e=new Lr(e),this.#t=new Bc(e.returnsToDirectories===!0),this.#f=e.references??hn,
this.#c=e.onDropped??(()=>{})}get counts(){return this.#e.counts}get requiredPaths(){return this.#f.required}get findings(){
return this.#e}dropsContentOf(e){let n=this.#e.decisionFor(e,"0"),{action:r,rule:o}=n,i=r==="empty"||r==="drop"&&o===void 0;
return i&&this.#s.set(e,n),i}decide(e,n){if(n==="drop")return n;let r=R(e.name);this.#t.leaveFor(r);let o=n==="keep"?e:n.
head,{typeFlag:i}=e,s=this.#s.get(r)??this.#e.decisionFor(r,i);if(s.action==="drop")return this.#g(r,e,o,s);let a=ln(e),
d=i==="5"||a===0&&e.name.at(-1)===47;if(d||this.#a++,this.#e.countSpared(s.spared,d,a),i==="1"&&this.#b(e,o,s))return"dr\
op";if(i==="2"){let l=SS(o);this.#r.add(r,l,!0),this.#e.spareLinkTarget(r,l,this.#r.isFull)}let c=this.#k(r),f=n==="keep"?
{head:o}:n;return s.action==="empty"&&OD.has(i)&&a>0?(this.#w(r,s.count,a),{head:Ca(o),data:Buffer.alloc(0),before:c}):c.
length===0?n:{...f,before:c}}async*appendix(e){this.#t.end(),this.#E();let n=new Sc(e,this.appended);for(let i of this.#i.
directories)yield*n.emit(i);let{restored:r,roots:o}=new Pc(this.#e,this.#r,this.#n,this.#f).findRestored();(o.length>0||
this.#e.skippedPresets.length>0)&&(yield*this.#l(new Set(r.flatMap(He)),o,n)),yield*this.#i.contents(n,i=>this.#e.decisionFor(
i,"0").action==="keep",(i,{count:s},a)=>this.#y(i,s,0,a))}async*#l(e,n,r){let o=this.#e.presets.filter(({isSkipped:i})=>i);
for(let{droppedTops:i,count:s}of o){for(let a of i)yield*r.fetch(a,(d,c)=>this.#m(d,c));Object.assign(s,{entries:0,bytes:0})}
for(let i of xc(n).keys()){for(let s of He(i))this.#u(s)&&(yield*r.fetchEntry(s,a=>this.#p(s,a)));yield*r.fetch(i,(s,a)=>e.
has(s)&&this.#u(s)?this.#p(s,a):this.#m(s,a),{mayBeAbsent:!0})}for(let[i,s]of this.#o)this.#e.decisionFor(i,"1").action===
"keep"&&(this.#h(i,s),this.#b(s,s,Rr)||(yield*r.emit(s)))}trace(e){let n=ri(e,this.#r.targetOf),r=[...n?.through??[],n?.
end??e].find(d=>this.#u(d)),o=r===void 0?Rr:this.#e.decisionFor(r,this.#r.typeAt(r)),{kind:i,name:s=""}=o.count??{},a=i===
"exclude"?`the pattern ${JSON.stringify(s)}`:`the preset ${s}`;return{end:n?.end,droppedBy:o.action==="drop"?a:void 0}}#u(e){
return this.#e.dropped.has(e)&&!this.#n.has(e)}#m(e,n){let r=this.#u(e)&&!this.#o.has(e)&&this.#e.decisionFor(e,n.typeFlag).
action==="keep";if(r&&n.typeFlag==="1")throw Rm("presets");return r?this.#p(e,n):void 0}#p(e,n){return this.#n.add(e),this.#h(
e,n),e}#h(e,n){let{typeFlag:r}=n,o=ln(n),{spared:i}=this.#e.decisionFor(e,r);this.#e.countSpared(i,r==="5",o);let s=this.#e.
presetThatDropped(e,r);s?.isSkipped===!1&&this.#y(e,s.count,1,o)}#y(e,n,r,o){At(n,-r,-o),n!==void 0&&o>0&&this.#c(e,-o,n)}#g(e,n,r,{
count:o,rule:i}){this.#e.recordDropped(e),i?.preset.skippedIfLinked===!0&&TD(i,e);let{typeFlag:s}=n;return s==="5"?(this.#t.
push({path:e,entry:Tc(n,r),count:o}),"drop"):(s==="2"&&this.#r.add(e,SS(r),!1),s==="1"&&i!==void 0&&this.#o.size<Oc&&this.#o.
set(e,Tc(n,r)),this.#d++,this.#w(e,o,ln(n)),"drop")}#w(e,n,r){At(n,1,r),n!==void 0&&this.#c(e,r,n)}#k(e){let n=this.#t.releaseAbove(
e);for(let{path:r}of n)this.#n.add(r);return n.map(({entry:r})=>r)}#b(e,n,r){let o=R(le(n).link),i=this.#e.decisionFor(o,
"0"),s=i.action==="empty"&&r.action==="empty";if(i.action==="keep"||s)return!1;let a=this.#k(R(e.name));return this.#i.add(
o,Tc(e,n),i,a),!0}#E(){if(this.#a>0||this.#d===0)return;let e=this.counts.filter(({entries:n})=>n>0).map(({name:n})=>JSON.
stringify(n));throw new p("BAD_INPUT",`Nothing would be left of the image: ${e.join(", ")} would drop all of its files.`,
{hint:'Drop less, or keep some files with a pattern that starts with "!".'})}};function TD({droppedTops:t},e){t.some(n=>cn(
e,n))||t.push(e)}function SS(t){return le(t).link.toString("latin1")}import{posix as vD}from"node:path";var AD=200;async function xS(t,e){let n=0,r=async i=>++n>AD?void 0:(await e(i))?.link,o=[];for(let i of t){let s=await Sa(
Buffer.from(vD.normalize(i)).toString("latin1"),r);s!==void 0&&s.through.length>0&&s.end!==""&&o.push(`/${Buffer.from(s.
end,"latin1")}`)}return[...new Set([...t,...o])]}async function PS({run:t,source:e,sourceConfig:n,options:r},{reader:o,survey:i,ran:s}){let{signal:a}=t,{clean:d,exclude:c}=r.
layer,f=new Set(d),l=Hn("apt");if(s.needsAptRule&&l!==void 0&&f.add(l),f.size===0&&c.length===0&&s.changed===void 0)return;
let u=f.size>0,m=u?await o.lookAt("etc/passwd",a):void 0,{json:h}=await n,y=b(h,"config","Env"),g=m===void 0?0:ze(m.header,
"size"),k=m?.data.subarray(0,g),P=u?await xS(e.volumes,Ec(B=>o.lookAt(B,a))):e.volumes;return new vc({presets:[...f],excludes:c,
places:wa(k,z(y)?y:[]),volumes:P,references:Tl(h,Ol(k)),returnsToDirectories:o.returnsToDirectories,onDropped:i.onDropped,
isInBase:o.base?.owns})}function BS({source:t,options:e},n){let{clean:r,exclude:o,aptClean:i}=e.layer,s=i?Hn("apt"):void 0,
{Env:a}=t.shownConfig;return new Ta({active:s===void 0?r:[...r,s],words:e.cleanWords,excludes:o,env:z(a)?a:[],volumes:t.
volumes,references:Tl({config:t.shownConfig},Ol(void 0)),isInBase:n})}async function IS({reader:t,rules:e,survey:n},r,o){
let{lookAtImage:i}=t,s={look:Ec(d=>t.lookAt(d,o)),lookAtImage:i&&Ec(d=>i(d,o))},a=e===void 0?[]:await wS(e,s);return{rules:e?.
counts??[],commands:await r.measuredCommands,spared:e?.findings.spared??[],skippedPresets:e?.findings.skippedPresets??[],
unmatched:e?.findings.unmatched??[],warnings:[...e?.findings.warnings??[],...a],directories:n.directories,contents:n.contents,
suggestions:n.suggestions}}function Lm({verify:t,html:e}){return t||e!==void 0}async function OS(t,e,n){let{source:r,options:o}=t,i=e.kind!=="hit"||
Lm(o),s=i?await RD(t):Zn;Et(n,s.measuredCommands);let a=Et(n,(s.changed??r).openReader()),d=Et(n,LD(t,a));return{isRead:i,
ran:s,reader:await a,sourceSize:d}}async function RD(t){let{run:e,engine:n,source:r,inEngine:o,options:i}=t,{aptClean:s,
script:a,scriptNetwork:d}=i.layer;if(a===void 0&&!s)return Zn;if(r.byLayers===!0)return e.log.notice(`Used the rules of ${S(
"clean","apt")} instead of apt-clean: no container runs for an image that is read by its layers.`),{...Zn,needsAptRule:s};
if(n===void 0||o===void 0)return Zn;let c=a===void 0?"Clean with apt":"Run commands in a container",f={script:a,network:a===
void 0?"none":d,aptClean:s};return e.log.group(c,()=>cS(n,o,f))}async function LD({source:t,sourceConfig:e},n){return await Promise.
all([e,n]),t.measure()}function CD({options:t,cache:e}){return t.report!==void 0||t.compare!==void 0||e!==void 0}async function TS(t,e,n){
let{options:r}=t,{isRead:o,ran:i}=e,s={files:r.html!==void 0,contents:CD(t),packages:r.layer.division!==void 0},a=new On(
s,BS(t,e.reader.base?.owns));!r.dryRun&&o&&await vk(t,e.sourceSize);let d=o?await PS(t,{reader:e.reader,survey:a,ran:i}):
void 0,c=await ND(t,e,d),f=await FD(t),l=e.sourceSize.then(({bytes:u})=>u);return{reader:c,base:pE(t,c),rules:d,survey:a,
expected:r.verify&&!r.dryRun?$D(t):[],resume:f,expectedBytes:Et(n,l),latestSeconds:r.layer.sourceDateEpoch}}function $D({
source:t,options:e}){let n=t.byLayers===!0?"engine":"exact",r=[...e.tagLocations.length>0?["exact"]:[],...e.tags.length>
0?[n]:[]];return[...new Set(r)].map(o=>new eo(o))}async function ND({run:t,options:e},{reader:n,ran:r},o){let{clean:i,exclude:s}=e.
layer,a=s.length>0||i.some(({empties:c})=>c!==void 0);if(o===void 0||!a||n.sparingZeros===void 0)return n;let d=async c=>(await r.
measuredCommands,o.dropsContentOf(c));return n.sparingZeros(d,t.signal)}async function FD({source:t,options:e}){return e.
pause&&t.hold!==void 0?t.hold():async()=>{}}import{mkdir as _D,rename as DD}from"node:fs/promises";import{join as vS}from"node:path";async function Ac({run:t,cache:e},{key:n,directory:r},{stored:o,surveyed:i,entries:s,dataBytes:a,ms:d}){if(e===void 0||o.
savedFile===void 0)return;let c=o.diffIds[0]??"",f={surveyed:i,entries:s,dataBytes:a,ms:d};try{await am(r,{key:n,diffId:c,
...o.savedFile,...AS(f)}),await po(t,e.save(n,r,t.log))}catch(l){t.log.warning(`Could not save the layer: ${E(l)}.`)}}function AS({
surveyed:t,entries:e,dataBytes:n,ms:r}){let{rules:o,commands:i,spared:s,skippedPresets:a,unmatched:d,warnings:c,suggestions:f}=t;
return{entries:e,dataBytes:n,seconds:r/1e3,rules:o,commands:i,spared:s,skippedPresets:a,unmatched:d,warnings:c,suggestions:f,
directories:t.directories??[],contents:t.contents}}async function RS({run:t,cache:e},{key:n,directory:r,isReplacing:o},{
diffId:i,packing:s,layers:a,...d}){if(e===void 0)return;let{log:c}=t,f=a.map(({path:m,...h})=>h),l=W(Buffer.from(f.map(m=>m.
digest).join(`
`))),u=f.reduce((m,h)=>m+h.packedBytes,0);try{for(let[m,{path:h,digest:y}]of a.entries()){if(!e.canSave(Ii(y),c))continue;
let g=Oi(r,m);await _D(g),await DD(h,vS(g,Ud)),await po(t,e.save(Ii(y),g,c,!o))}if(!e.canSave(n,c))return;await am(r,{key:n,
diffId:i,digest:l,packedBytes:u,packing:s,layers:f,...AS(d)}),await po(t,e.save(n,r,c))}catch(m){c.warning(`Could not sa\
ve the layers: ${E(m)}.`)}}function Rc(t,{run:e,cache:n}){if(!(t.kind!=="miss"||!n?.canSave(t.key,e.log)))return vS(t.directory,
Ud)}async function CS(t,e,n){let{base:r}=e,o=await MD(t,e,n);return r===void 0?o:mE(o,r,St(t))}async function MD(t,e,n){let{
run:r,options:o,packTo:i}=t,{log:s}=r,{way:a}=e.reader,d=t.platformTitle===void 0?"":` ${t.platformTitle}`,c=UD(t,e,n),f=l=>o.
layer.division===void 0?YE(t,e,{...c,...e.base&&{compression:Bm(t,n)},path:l}):eS(t,e,n,{...c,path:l});try{if(o.dryRun)return await s.
group(`Estimate${d} via ${a}`,()=>zD(t,e,c));if(n.kind!=="hit")return await s.group(`Flatten${d} via ${a}`,()=>i===void 0?
WD(t,e,c):f(i));let l=Lm(o)?await s.group(`Compare the cached layer${d} via ${a}`,()=>GD(t,e,n)):void 0;return i!==void 0?
await s.group(`Check the cached layer${d}`,()=>VE(t,n.found,c)):await s.group("Load the cached layer",()=>JD(t,n,c).then(
u=>({...u,streamBytes:l})))}catch(l){throw HD(l,t)}}function HD(t,{source:e,options:n}){return!(t instanceof p&&t.code===
"TAR_TRUNCATED")||n.pause?t:e.changedWhileRead?.(t)??t}function UD(t,e,n){let{source:r,sourceConfig:o,options:i}=t;return{
platform:r.platform,configFor:async s=>Ip((await o).json,{layers:[...e.base?.layers??[],...s.filter(({isKept:a})=>a!==!0)],
sourceDiffIds:r.diffIds,createdBy:Ti,latestSeconds:i.layer.sourceDateEpoch}),annotations:async()=>(await o).annotations,
compression:i.layer.compression,tempDir:i.tempDir,saveTo:e.reader.isReproducible?Rc(n,t):void 0,totalBytes:nn(e.expectedBytes)}}
async function zD(t,e,n){let r=ic(t.options.layer);return{stored:void 0,packedBytes:void 0,...await(r===void 0?jE(t,e,n):
GE(t,e,r)),counts:vi}}function $S({engine:t}){if(t===void 0)throw new Error("a layer that is not packed needs an engine");
return t}async function JD(t,{found:e},n){let{stored:r,newBytes:o}=await rE($S(t),e,n),s=t.source.countsFiles!==!0?o:(await Pm(
e,t.run)).bytes;return{...NS(r),newBytes:s,counts:vi}}async function WD(t,e,n){let r=$S(t),{log:o,signal:i}=r,s=t.source.
countsFiles===!0?new ct({countsBlocks:!1}):void 0;r.store.keepsPacked||o.debug(`${S("compression")} has no effect here: \
this image store keeps layers unpacked`);let a=r.store.keepsPacked?co(t,e):void 0,d=await Ft(e,r,s,a?.spans),c=a&&((g,k)=>a.
pack(g,k)),f=await lE(r.store).store(r,d,{...n,pack:c});if(await e.resume(),i.aborted)throw J(i.reason);let l=bo(d,e),u=await lo(
r,f,l.dataBytes>0),m=s?.bytes??u,h=f.packedBytes===void 0?"":`, ${x(f.packedBytes)} compressed${a?.copied??""}`;o.info(`\
Stored ${ne(l.entries)} in one layer of ${x(m)}${h}`);let{bytesWritten:y}=d;return{...NS(f),newBytes:m,streamBytes:y,counts:l}}
function NS(t){let{packedBytes:e,expectedId:n,configDigest:r}=t;return{stored:t,packedBytes:e,imageId:n,configDigest:r}}
async function GD({run:t,options:e},n,{found:{record:r}}){let o=await dc(n,t,{totalBytes:jD(r)}),i=o.digest();if(i!==r.diffId)
throw KD(i,r.diffId,e);return o.bytesWritten}var LS=768;function jD({entries:t,dataBytes:e,rules:n}){let r=n.reduce((o,i)=>o+
i.bytes+i.entries*LS,0);return e+t*LS+r}function KD(t,e,{layer:n,verify:r,html:o}){if(n.script===void 0&&!n.aptClean)return Sn(
`the source's layer is ${t}, but the cached layer is ${e}.`);let i=[...r?[S("verify")]:[],...o===void 0?[]:[S("html")]];
return new p("CACHE_DIFFERS","The commands produced a layer that differs from the cached one, so the layer is made again\
.",{hint:`If this happens in every run, leave out ${i.join(" and ")}, or the cache.`})}async function _i(t,e,n){let{run:r,options:o}=t,i=performance.now(),s=await OS(t,e,n),{ran:a,isRead:d}=s,c=await TS(t,s,
n),f=await CS(t,c,e),l=performance.now()-i,u=e.kind==="hit"?e.found.record:await IS(c,a,r.signal);HE(u,r.log),DE(u.suggestions,
o,r.log);let m=await s.sourceSize;return{job:t,cached:e,input:c,layer:f,surveyed:u,sourceSize:m,layerMs:l,isRead:d}}function Lc({
job:t,cached:e,layerMs:n,isRead:r}){e.kind==="hit"&&!r&&oE(e,n,t.run.log)}function YD({newBytes:t,parts:e},n,{history:r}){
let{layers:o=[],unpackedBytes:i=0}=n??{};if(o.length>0&&r===void 0)return;let s=(r??[]).map(c=>c.hasLayer),a=r?.slice(0,
df(s,o.length))??[];if(e===void 0)return[...a,{command:Ti,bytes:t-i,hasLayer:!0}];let d=e.map(({bytes:c,contents:f})=>({
command:cf(Ti,Li(f)),bytes:c,hasLayer:!0}));return[...a,...d]}function VD({parts:t,partOf:e},n){let r=e??(t===void 0?()=>0:
void 0);if(n===void 0)return e;let o=n.layers.length;return i=>{let s=n.layerOf(i);if(s!==void 0)return s;let a=r?.(i);return a===
void 0?void 0:o+a}}function Cc(t,e){let{job:n,cached:r,input:o,layer:i,surveyed:s,sourceSize:a}=t,{newBytes:d,packed:c,packedBytes:f,
imageId:l,configDigest:u,parts:m}=i,h=YD(i,o.base,a);return Vd({source:n.source,sourceSize:a,image:{bytes:d,packedBytes:f,
history:h,imageId:l,configDigest:u,layers:(m?.length??1)+(o.base?.layers.length??0),keptLayers:o.base?.layers.length,parts:m,
packedLayers:f===void 0?void 0:c?.files},verdict:e,surveyed:s,cacheHit:r.kind==="none"&&!r.wasAsked?void 0:r.kind==="hit",
page:o.survey.page(VD(i,o.base))})}var FS="moby.buildkit.cache.v0";function _S(t){if(!(FS in t))return{config:t,hadCache:!1};let{[FS]:e,...n}=t;return{config:n,
hadCache:!0}}var XD=[/^ostree\.(?:commit|final-diffid|bootable)$/,/^containers\.bootc$/,/^io\.buildpacks\.lifecycle\.metadata$/],
qD=/^(?:containerd\.io\/|io\.containerd\.|vnd\.docker\.reference\.|com\.amazon\.soci\.|io\.github\.containers\.|io\.containers\.(?:estargz|zstd-chunked)\.|dev\.(?:cosignproject|sigstore)\.|ostree\.|org\.opencontainers\.image\.ref\.name$)/;
function DS(t,e){let n=b(t,"config","Labels");return O(n)?Object.keys(n).filter(r=>XD.some(o=>o.test(r))||MS(w(n,r)??"",
e)):[]}function Di(t,e){let n=([o,i])=>qD.test(o)||MS(i,e),r=Object.entries(t);return{kept:Object.fromEntries(r.filter(o=>!n(
o))),leftOut:r.filter(n).map(([o])=>o)}}function MS(t,e){return e.some(n=>t.includes(n.replace(/^sha256:/,"")))}async function Mi({run:t,source:e}){let{log:n}=t,r=await e.readConfig();return r.missing!==void 0&&n.warning(r.missing),
ZD(r,e,n)}function ZD(t,e,n){let{config:r,hadCache:o}=_S(t.json);o&&n.debug("removed BuildKit's inline cache metadata, w\
hich refers to the source's layers");let i=[e.id,...e.diffIds,...t.digest===void 0?[]:[t.digest],...(t.packedLayers??[]).
map(({digest:c})=>c)],s=DS(r,i);s.length>0&&n.warning(`Some labels describe the source's layers, which the result does n\
ot have: ${s.map(c=>JSON.stringify(c)).join(", ")}. The labels are kept, but tools that rely on them (ostree or bootc ho\
sts, a buildpacks rebase) do not work with the result.`);let{kept:a,leftOut:d}=Di(t.annotations,i);return d.length>0&&n.
debug(`removed annotations about the source's own blobs: ${d.join(", ")}`),{...t,json:r,annotations:a}}async function US(t){var r=[];try{let e=Se(r,new AsyncDisposableStack,!0);let n={...t,sourceConfig:Et(e,Mi(t))};return await Yd(
n,QD)}catch(o){var i=o,s=!0}finally{var a=xe(r,i,s);a&&await a}}async function QD(t,e){var i=[];try{let n=Se(i,new AsyncDisposableStack,
!0);let r=await Wd(t);n.defer(()=>Gd(r));let o={...t,scans:Md(t,r,n)};try{return await HS(o,r)}catch(f){return await HS(
...await e(f,o,r))}}catch(s){var a=s,d=!0}finally{var c=xe(i,a,d);c&&await c}}async function HS(t,e){var l=[];try{let n=Se(
l,new AsyncDisposableStack,!0);let r=await _i(t,e,n);let o=await eM(t,r);let{layer:i,input:s,surveyed:a,layerMs:d}=r;let{
stored:c,counts:f}=i;await wd(t,c,s.reader);e.kind==="miss"&&c!==void 0&&o.isMet&&await Ac(t,e,{stored:c,surveyed:a,...f,
ms:d});Lc(r);return Cc(r,o)}catch(u){var m=u,h=!0}finally{var y=xe(l,m,h);y&&await y}}async function eM({run:t,engine:e,
options:n,tags:r,source:o},{input:i,layer:s,sourceSize:a}){let{reader:d,expected:c}=i,{stored:f,newBytes:l,streamBytes:u=l}=s,
m=Er(n.budgets,{oldBytes:a.bytes,newBytes:l}),h=sn(m)===void 0;if(f===void 0||!h)return{budgets:m,isMet:h,checks:Uu};let[
y]=c,k=await ok(e,f,y&&{expected:y,source:o,reader:d,streamBytes:u},n.test);if(t.signal.aborted)throw J(t.signal.reason);
return await r.move(e.docker,f.expectedId,f.reference),{budgets:m,isMet:h,checks:k}}import{rename as gM}from"node:fs/promises";import{join as wM}from"node:path";import{stat as tM,statfs as nM}from"node:fs/promises";import{dirname as rM,resolve as oM}from"node:path";async function JS(t,{packedBytes:e,spoolBytes:n},r){let o=new Map;for(let a of t){if(a.transport==="docker")continue;let d=await iM(
a),c=await zS(d);if(c===void 0)continue;let f=o.get(c)??{directory:d,names:[]};f.names.push(a.text),o.set(c,f)}let i=await zS(
r),s=[];for(let[a,{directory:d,names:c}]of o){let f=a===i,l=e*c.length+(f?n:0),u=await nM(d).catch(()=>{}),m=u===void 0?
l:u.bavail*u.bsize;if(m>=l)continue;let h=[...c,...f?["the spool in temp-dir"]:[]].join(", ");s.push(`The disk of ${d} m\
ay be too small: the result needs about ${x(l)} there (for ${h}), but only ${x(m)} are free. If it does not fit, everyth\
ing stays as it was.`)}return s}async function iM({transport:t,path:e}){let n=await on(oM(e));return t==="oci"&&await Re(
n)!==void 0?n:rM(n)}async function zS(t){return tM(t).then(({dev:e})=>e,()=>{})}async function WS({run:t,options:e,sweep:n},{platforms:r}){let{tagLocations:o,tempDir:i,layer:s}=e,a=s.compression.kind!==
"none",d=r.reduce((u,m)=>u+GS(m,a),0),c=s.division===void 0?0:Math.max(0,...r.map(sM)),f={packedBytes:d,spoolBytes:d+c},
l=()=>JS(o,f,i);if((await l()).length!==0){await n.settle();for(let u of await l())t.log.warning(u)}}function GS({source:t,
image:e},n){let r=e?.layers.map(({descriptor:o})=>o);return r===void 0&&t.knownBytes===void 0?0:ro(r,t.knownBytes??0,n||
r!==void 0)}function sM(t){return t.source.knownBytes??GS(t,!0)}function jS(t){return Array.isArray(t[3])}function YS(t,e){let[n]=t;if(n!==void 0&&t.length===1)return{...n,...e};let r=o=>t.reduce((i,s)=>i+o(s),0);return{...vs(
r(o=>o.oldBytes),r(o=>o.newBytes)),oldLayers:r(o=>o.oldLayers),newLayers:r(o=>o.newLayers),keptLayers:r(o=>o.keptLayers),
layers:void 0,oldHistory:void 0,newHistory:void 0,directories:void 0,packedLayers:void 0,contents:void 0,oldPackedBytes:Nc(
t.map(o=>o.oldPackedBytes)),newPackedBytes:Nc(t.map(o=>o.newPackedBytes)),configDigest:void 0,checks:{verifiedEntries:Nc(
t.map(o=>o.checks.verifiedEntries)),isTested:t.some(o=>o.checks.isTested)},cacheHit:t.some(o=>o.cacheHit===void 0)?void 0:
t.every(o=>o.cacheHit),rules:$c(t.flatMap(o=>o.rules),({kind:o,name:i})=>`${o} ${i}`,KS),commands:$c(t.flatMap(o=>o.commands),
({name:o})=>o,aM),spared:$c(t.flatMap(o=>o.spared),({what:o,why:i})=>JSON.stringify([o,i]),KS),skippedPresets:[...new Set(
t.flatMap(o=>o.skippedPresets))],suggestions:$c(t.flatMap(o=>o.suggestions??[]),({name:o})=>o,(o,i)=>({...o,bytes:o.bytes+
i.bytes})),page:dM(t),...e}}function Nc(t){return t.reduce((e,n)=>e===void 0||n===void 0?void 0:e+n,0)}function $c(t,e,n){
let r=new Map;for(let o of t){let i=r.get(e(o));r.set(e(o),i===void 0?o:n(i,o))}return[...r.values()]}function KS(t,e){return{
...t,entries:t.entries+e.entries,bytes:t.bytes+e.bytes}}function aM(t,e){let n=Nc([t.bytes,e.bytes]);return{name:t.name,
ms:t.ms+e.ms,...n===void 0?{}:{bytes:n}}}function dM(t){let e=[],n=[],r=[],o=new Set,i=0;for(let{platform:s,page:a,newLayers:d}of t){
if(a===void 0)return;let c=a.groups.map(f=>{let l=e.findIndex(({name:u,kind:m})=>u===f.name&&m===f.kind);return l===-1?e.
push(f)-1:l});n.push(Cm(a.result,s,f=>$m(f,c,i))),d>1&&(i+=d),a.dropped[3].length>0&&r.push(Cm(a.dropped,s,f=>$m(f,c,0)));
for(let f of a.notes)o.add(f)}return{groups:e,result:["",0,-1,n],dropped:["",0,-1,r],notes:[...o]}}function Cm([,t,e,n],r,o){
return[r,t,e,n.map(o)]}function $m(t,e,n){if(jS(t))return Cm(t,t[0],d=>$m(d,e,n));let[r,o,i,s]=t,a=e[i]??-1;return s===void 0?
[r,o,a]:[r,o,a,n+s]}async function VS({id:t,index:e},n){let r=await Promise.all(n.map(i=>cM(i,t)));if(e===void 0)return{images:r,index:e};let{
kept:o}=Di(e.annotations,[t]);return{images:r,index:{...e,annotations:o}}}async function cM({found:t,made:e},n){let{image:r}=t,
{job:o,layer:i}=e,{packed:s}=i;if(s===void 0)throw new Error("the layers are not in files");let{source:a}=o,{annotations:d,
digest:c}=await o.sourceConfig,f=[n,a.id,...a.diffIds,...c===void 0?[]:[c]],l=r?.format??"oci";return{config:s.config,platform:a.
platform,indexPlatform:r?.indexPlatform,entryAnnotations:Di(r?.entryAnnotations??{},f).kept,annotations:d,format:l,layers:s.
files.map(u=>({path:u.path,startByte:u.startByte,diffId:u.diffId,descriptor:{mediaType:or(l,u.packing),digest:u.digest,sizeBytes:u.
packedBytes,...u.annotations===void 0?{}:{annotations:u.annotations}}}))}}import{createReadStream as fM}from"node:fs";import{join as lM}from"node:path";import{isDeepStrictEqual as uM}from"node:util";async function XS(t,e,n,r){let[o]=e,i=o?.layer.packed;if(o===void 0||i===void 0)throw new Error("there is nothing to sto\
re");if(e.length>1)return mM(t,e,n,r);let s=await mo(t.engine,i.files,i.request);return await lo(t.engine,s,i.hasContent),
{stored:s,platforms:e}}async function mM({run:t,engine:e,options:n},r,o,i){let s=ot(t.runId),a=lM(i,"index.tar"),d=`dock\
er-archive:${a}:${s}`,c=oe(s,"tag"),l=await Us({transport:"docker-archive",text:d,path:a,reference:c,index:void 0},{...t,
tempDir:n.tempDir}).write(o);await l.publish();let u=l.digest,m=await Vn(e,u),h=qS(r[0]),y={reference:m?u:s,expectedId:u,
diffIds:h},P=(await uo(e,y,()=>e.transport.loadImage(fM(a),void 0,t.signal))).split(`
`).find(F=>/^error /i.test(F.trim()));if(P!==void 0)throw Nm("a load without an error",JSON.stringify(P));let B=w(await ee(
e,y.reference),"Id");if(B!==u)throw Nm(`the ID ${u}`,String(B));let $={stored:{...y,importedId:void 0},platforms:r};for(let F of r)
await pM(e,$,F);return $}function qS(t){return(t?.layer.packed?.files??[]).map(({diffId:e})=>e)}async function pM(t,e,n){
let{platform:r}=n.job.source,{diffIds:o}=await Fm(t,e,r),i=qS(n);if(!uM(o,i))throw Nm(`${dm(i)} for ${T(r)}`,JSON.stringify(
o))}function Nm(t,e){return new p("CHECK_FAILED",`The stored image differs from what was sent: expected ${t}, found ${e}\
. Nothing was tagged.`,{hint:q})}async function Fm(t,{stored:e,platforms:n},r){let o=n.length>1?r:void 0,i=await Ke(t,e.
reference,o);if(i!==void 0)return i;throw new p("CHECK_FAILED",`The stored image ${e.reference} disappeared from the eng\
ine before it was checked.`,{hint:"Check whether something removes images on this machine, then run again."})}async function ZS({
run:t,engine:e},n){let r=new Map;for(let o of n.platforms){let{job:i,input:s,layer:a}=o,d=i.source.byLayers===!0?"engine":
"exact",c=s.expected.find(g=>g.view===d);if(c===void 0)continue;let f=await Fm(e,n,i.source.platform),{newBytes:l,streamBytes:u=l}=a,
m={expected:c,source:i.source,streamBytes:u},h=i.platformTitle===void 0?"":` ${i.platformTitle}`,y=()=>to(t,Ve(e,f),m);r.
set(o,await t.log.group(`Verify${h} in the engine`,y))}return r}async function QS({run:t,engine:e,options:n},r){let{test:o}=n;
if(o===void 0)return!1;let i=await Fm(e,r,void 0);return await t.log.group("Test",()=>no(e,i,o)),!0}var ex={names:[],imageId:void 0,counts:void 0,isTested:!1};async function tx(t,e,n){let{run:r,options:o,places:i,placements:s}=t,
a=await VS(e,n),d=n.map(({made:h})=>h);for(let h of i)await r.log.group(`Write ${h.target.name}`,async()=>{s.add({...h,written:await h.
target.write(a)})});let c=hM(t),f=c===void 0?[]:cd(c.engine,d,h=>h.job.source.platform),l=c&&await r.log.group("Store in\
 the engine",()=>XS(c,f,a,t.spool)),u=[];if(o.verify){for(let h of s.all)for(let[y,g]of(await yM(t,h,{set:a,all:d})).entries())
u[y]=g;if(c!==void 0&&l!==void 0){let h=await ZS(c,l);for(let[y,g]of d.entries())u[y]??=h.get(g)}}let m=c!==void 0&&l!==
void 0&&await QS(c,l);if(r.signal.aborted)throw J(r.signal.reason);if(await s.publish("files"),c!==void 0&&l!==void 0){let{
stored:h}=l;await t.tags.move(c.engine.docker,h.expectedId,h.reference),await wd(c,h,{close:async()=>{}})}return await s.
publish("registries"),{names:i.map(({target:h,location:y})=>({name:h.name,digest:s.all.find(g=>g.location===y)?.written.
digest??""})),imageId:l?.stored.expectedId,counts:o.verify?u:void 0,isTested:m}}function hM(t){let{engine:e,options:n}=t;
return e===void 0||n.tags.length===0?void 0:{...t,engine:e}}async function yM({run:t,options:e},{target:n,written:r},{set:o,
all:i}){let s=await r.readBack();try{let a=o.images.map(({config:l})=>W(l)),d=s.images.map(({config:l})=>l.descriptor.digest);
if(JSON.stringify(d)!==JSON.stringify(a))throw new p("CHECK_FAILED",`${n.name} must have the images with the configs ${a.
join(", ")}, but has ${d.join(", ")}. Nothing was tagged.`,{hint:"Run again. If it happens again, check the disk, or the\
 registry."});let c=[],f={...t,tempDir:e.tempDir};for(let[l,u]of s.images.entries()){let{job:m,input:h,layer:y}=i[l],g=h.
expected.find(({view:D})=>D==="exact"),{newBytes:k,streamBytes:P=k}=y,B=m.platformTitle===void 0?"":` ${m.platformTitle}`,
$=Lt(u,s,f),F={expected:g,source:m.source,streamBytes:P},L=()=>to(t,$,F);c.push(await t.log.group(`Verify${B} in ${n.name}`,
L))}return c}finally{await s.close()}}async function _m(t,e,n){var h=[];try{let r=Se(h,new AsyncDisposableStack,!0);let{run:o,engine:i,options:s,placements:a,
tags:d}=t;s.dryRun||await WS(t,e);let c={...t,found:e,places:n,tryAgain:ho};let[f,...l]=e.platforms;if(i===void 0||f===void 0||
l.length>0)return await nx(c);let u={...t,engine:i,...f};let m=Et(r,Mi(u));return await Yd({...u,sourceConfig:m},({source:B},$)=>{
let F=[{...f,source:B}];return nx({...c,found:{...e,platforms:F},sourceConfig:m,tryAgain:$})},async()=>{await a.undo(),await d.
undo(i.docker,o.log)})}catch(y){var g=y,k=!0}finally{var P=xe(h,g,k);P&&await P}}async function nx({found:t,places:e,...n}){
var h=[];try{let r=Se(h,new AsyncDisposableStack,!0);let{options:o}=n;let i=o.dryRun?void 0:await gn(n,r);let s=[];for(let[
B,$]of t.platforms.entries()){let F=i===void 0?void 0:wM(i,`layer-${B}`),L=t.platforms.length>1?T($.source.platform):void 0,
{source:D,inEngine:ke,baseBlobs:Ee}=$,Oe={...n,source:D,inEngine:ke,baseBlobs:Ee,packTo:F,platformTitle:L},lt=await bM(Oe,
r);s.push({found:$,made:lt})}let a=s.map(({made:B})=>B);let d=B=>a.reduce(($,F)=>$+B(F),0);let c=Er(o.budgets,{oldBytes:d(
({sourceSize:B})=>B.bytes),newBytes:d(({layer:B})=>B.newBytes)});let f=sn(c)===void 0;let l=f&&i!==void 0?await tx({...n,
places:e,spool:i},t,s):ex;for(let B of a)f&&await kM(B);for(let B of a)Lc(B);let u=a.map((B,$)=>{let L={verifiedEntries:l.
counts?.[$],isTested:l.isTested},D=T(B.job.source.platform);return{...Cc(B,{isMet:f,budgets:[],checks:L}),platform:D}});
let m=l.imageId??(u.length===1?u[0]?.imageId:void 0);return{...YS(u,{budgets:c,imageId:m}),platforms:u,written:l.names}}catch(y){
var g=y,k=!0}finally{var P=xe(h,g,k);P&&await P}}async function bM(t,e){var d=[];try{let n=t.sourceConfig??Et(e,Mi(t));let r={
...t,sourceConfig:n};let o=await Wd(r);e.defer(()=>Gd(o));let i=Se(d,new AsyncDisposableStack,!0);let s={...r,scans:Md(t,
o,i)};let a=await _i(s,o,e).catch(async m=>_i(...await t.tryAgain(m,s,o),e));await a.input.reader.close();return a}catch(c){
var f=c,l=!0}finally{var u=xe(d,f,l);u&&await u}}async function kM(t){let{cached:e,input:n,layer:r}=t;e.kind!=="miss"||!n.
reader.isReproducible||await(r.parts===void 0?SM(t,e):EM(t,e))}async function EM({job:t,layer:e,surveyed:n,layerMs:r},o){
let{packed:i,parts:s=[],flatDiffId:a,counts:d}=e,c=lm(i),[f]=c;if(f===void 0||a===void 0)return;let l=c.map(({path:m,digest:h,
diffId:y},g)=>({...s[g],path:m,digest:h,diffId:y})),{packing:u}=f;await RS(t,o,{diffId:a,packing:u,layers:l,surveyed:n,...d,
ms:r})}async function SM({job:t,layer:e,surveyed:n,layerMs:r},o){let[i]=lm(e.packed),s=Rc(o,t);if(i===void 0||s===void 0)
return;let{diffId:a,digest:d,packedBytes:c,packing:f}=i;if(!await gM(i.path,s).then(()=>!0,()=>!1))return;await Ac(t,o,{
stored:{diffIds:[a],savedFile:{digest:d,packedBytes:c,packing:f}},surveyed:n,...e.counts,ms:r})}async function rx({run:t,options:e}){let{tempDir:n,tempDirFrom:r,backup:o,report:i,html:s}=e;await ak(n,r,t.runId),o!==void 0&&
await qy(o),i!==void 0&&await Js("report",i),s!==void 0&&await Js("html",s)}async function ox({run:t,options:e}){let n={
...t,tempDir:e.tempDir},r=e.tagLocations.map(o=>({location:o,target:Us(o,n)}));for(let{target:o}of r)await o.check();return r}var Fc=class{#e;#t=[];#n=0;constructor(e){this.#e=e}get all(){return this.#t}add(e){let n=Dm(e)?this.#t.length:this.#t.filter(
ix).length;this.#t.splice(n,0,e)}async publish(e){let n=e==="files"?ix:Dm;for(let r of this.#t.filter(n))this.#n++,await r.
written.publish()}async undo(){let e=this.#t.splice(0),n=this.#n;this.#n=0;for(let{written:r,target:o}of e.slice(0,n).toReversed())
await this.#o(`could not be taken back from ${o.name}`,()=>r.undo());await this.#r(e)}async finish(){await this.#r(this.#t.
splice(0))}async#r(e){for(let{written:n,target:r}of e)await this.#o(`left something beside ${r.name}`,()=>n.discard())}async#o(e,n){
await n().catch(r=>this.#e.warning(`The result ${e}: ${qe(r)}`))}};function Dm({location:t}){return t.transport==="docke\
r"}function ix(t){return!Dm(t)}async function _c(t,e,n,r){let o=await e.openReader();try{let i=new j(o.decide,r.observer);await jr(t,[await o.open(t.signal),
i],()=>n)}finally{await o.close()}}async function dx({run:t},e,{platforms:n}){if(e===void 0)return;let r=await Nb(e,n.map(({source:i})=>i.platform));if(e.kind===
"report")return e.earlier;let{name:o}=e;try{return await t.log.group(`Read ${o} to compare with it`,async()=>{let i=await e.
open(r);try{let s=[];for(let a of i.sources)s.push(await xM(t,a));return{kind:"image",name:o,platforms:s}}finally{await i.
close()}})}catch(i){if(t.signal.aborted)throw i;t.log.warning(`The result is not compared with ${o}. ${qe(i)}`);return}}
async function xM(t,e){let n=new On({contents:!0}),{packedLayers:r}=await e.readConfig();return await _c(t,e,e.knownBytes,
n),{platform:T(e.platform),contents:n.contents,packedBytes:r?.reduce((o,{sizeBytes:i})=>o+i,0),layers:new Set([...e.diffIds,
...(r??[]).map(({digest:o})=>o)])}}var sx=3,PM=80;function cx(t,e){if(t===void 0)return;let{name:n,platforms:r,missing:o}=t;
for(let i of r){let s=r.length===1?"":` for ${i.platform}`;if(i.oldBytes===void 0||i.newBytes===void 0){e.notice(`The fi\
les of the result${s} cannot be compared with ${n}: that report does not list them, because its run only tagged an image\
, or the result itself was not read.`);continue}e.info(`Compared with ${n}${s}: files ${x(i.oldBytes)} → ${x(i.newBytes)}\
 (${fr(i.newBytes-i.oldBytes)})${BM(i)}`);let a=[...i.packages.slice(0,sx).map(d=>ax(IM(d),d)),...i.directories.slice(0,
sx).map(d=>ax(d.path,d))];a.length>0&&e.info(`Largest changes: ${a.join(", ")}`)}o.length>0&&e.notice(`${n} lacks ${o.join(
", ")}, so these platforms are not compared.`)}function BM({pullBytes:t,newPackedBytes:e}){if(t===void 0)return"";let n=e===
void 0?"":` of ${x(e)}`;return`, ${x(t)}${n} to pull`}function IM({manager:t,name:e}){return e===""?t==="other"?"files o\
f no package":`${t} packages`:`${t} ${e}`}function ax(t,{oldBytes:e,newBytes:n}){return`${Z(mt(t),PM)} ${fr(n-e)}`}import{isDeepStrictEqual as OM}from"node:util";var Mm=Symbol("any value"),TM={clean:[],exclude:[],aptClean:!1,script:void 0,scriptNetwork:Mm,sourceDateEpoch:void 0,compression:Mm,
division:void 0,keepBase:void 0};function vM(t){return Object.entries(TM).every(([e,n])=>n===Mm||OM(t[e],n))}function fx(t){
let{inEngine:e,options:n}=t;return e!==void 0&&e.layerCount<=1&&vM(n.layer)&&!(e.image.isIndex&&n.platforms!=="default")}
async function lx({engine:t,inEngine:e,options:n,tags:r}){let{log:o,signal:i}=t,{digest:s}=await e.readConfig(),a=await e.
measure(),{bytes:d,packedBytes:c,history:f}=a,{test:l,dryRun:u,html:m,compare:h}=n,y=Er(n.budgets,{oldBytes:d,newBytes:d}),
g=sn(y)===void 0,k=m===void 0&&h===void 0?void 0:new On({files:m!==void 0,contents:h!==void 0});if(k!==void 0){let F=()=>_c(
t,e,d,k);await o.group("Look through",F).catch(L=>{if(i.aborted)throw L;o.warning(qe(L))})}let P=l!==void 0&&!u&&g;!u&&g&&
(l!==void 0&&await o.group("Test",()=>no(t,e.image,l)),await r.move(t.docker,e.id,e.id));let B=e.layerCount,$=B===0?"has\
 no layer":"is already one layer";return g&&o.notice(`${e.reference} ${$} and no option changes it: it ${u?"would be":"w\
as"} tagged without changes.`),Vd({source:e,sourceSize:a,image:{bytes:d,packedBytes:c,layers:B,history:f,imageId:e.id,configDigest:s},
verdict:{budgets:y,isMet:g,checks:{verifiedEntries:void 0,isTested:P}},surveyed:{directories:k?.directories,contents:k?.
contents,rules:[],commands:[],spared:[],skippedPresets:[]},cacheHit:void 0,page:k?.page()})}async function ux(t,e){let{run:n,engine:r}=t;if(r!==void 0)for(let{source:o,inEngine:i}of e.platforms){if(i===void 0)continue;
let s=async c=>{let f=`Compare the engine's view with the layers (${T(o.platform)})`,l=o.knownBytes??0;await n.log.group(
f,()=>tk(n,i,c,l))};if(o.byLayers===!0){await s(o);continue}let a={platforms:[o.platform],isEach:!0},d=await yi({...t,engine:r},
i.image,a);try{for(let c of d.platforms)await s(c.source)}finally{await d.close()}}}var AM="{{title}}",RM="{{data}}";function px(t,e){let[n,r]=mx(t,AM),[o,i]=mx(r,RM);return[n,LM(mt(e.title)),o,CM(e),i].join(
"")}function mx(t,e){let[n,r,...o]=t.split(e);if(n===void 0||r===void 0||o.length>0)throw new Error(`the page template m\
ust contain ${e} exactly once`);return[n,r]}function LM(t){return t.replace(/[&<>"']/g,e=>`&#${e.charCodeAt(0)};`)}function CM(t){
return JSON.stringify(t).replace(/[<\u2028\u2029]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}function Dc({result:t,platforms:e,comparison:n}){let r=e.length===1;return e.map(o=>{let{layers:i,keptLayers:s,history:a,
layerDetails:d,packedLayers:c}=t,l=r?{...o,...{newLayers:i,keptLayers:s,newHistory:a,layerDetails:d,packedLayers:c}}:o,u=n?.
platforms.find(({platform:m})=>m===o.platform);return{platform:o.platform,rows:$M(l,u?.pulledLayers??null)}})}function Mc({
result:t,platforms:e},n){return e.length===1?t.layers:e.find(r=>r.platform===n)?.newLayers}function $M(t,e){let{newLayers:n,
keptLayers:r,newHistory:o,layerDetails:i,packedLayers:s}=t;if(n<2)return[];let a=o?.filter(({layer:c})=>c)??[],d=a.length===
n;return Array.from({length:n},(c,f)=>{let l=f<r,u=l?void 0:i?.[f-r],m=s?.[f],h=d?a[f]:void 0,y=e===null||m===void 0?null:
e.includes(m.digest);return{origin:NM({isKept:l,hasBase:r>0,isPulled:y}),isPulled:y,bytes:u?.bytes??h?.bytes??null,packedBytes:m?.
packedBytes??u?.packedBytes??null,entries:u?.entries??null,contents:u?.contents??[],command:l&&h!==void 0?Hm(h.command):
null}})}function Hm(t){return t.replace(/^\/bin\/sh -c (?:#\(nop\) +)?/,"").replace(/\s+/g," ").trim()}function NM(t){return t.
isKept?"kept":t.isPulled===!1?"present":t.hasBase||t.isPulled===!0?"new":null}function yx(t,e){let{source:n,result:r}=t;return{title:[n.reference,...r.tags.slice(0,1)].join(" → "),headline:Cf({oldBytes:n.
bytes,newBytes:r.bytes,oldLayers:n.layers,newLayers:r.layers}),oldBytes:n.bytes,newBytes:r.bytes,hiddenBytes:t.hiddenBytes,
groups:e?.groups??[],result:e?.result??["",0,-1,[]],dropped:e?.dropped??["",0,-1,[]],notes:e?.notes??[],layers:FM(t),isEstimate:t.
dryRun,earlier:_M(t)}}function FM(t){let e=t.platforms.length===1;return Dc(t).flatMap(({platform:n,rows:r})=>r.map(({origin:o,
bytes:i,packedBytes:s,entries:a,contents:d,command:c},f)=>({platform:e?"":n,number:f+1,origin:o,bytes:i,packedBytes:s,entries:a,
command:c,contents:d.map(({name:l,bytes:u})=>({name:l,bytes:u}))})))}function _M(t){let{comparison:e,platforms:n}=t;if(e===
null)return null;let{kind:r,name:o,platforms:i,missing:s}=e,a=n.length===1;return{kind:r,name:o,missing:s,platforms:i.map(
d=>{let{oldBytes:c,newBytes:f,oldPackedBytes:l,newPackedBytes:u,pullBytes:m}=d;return{platform:a?"":d.platform,oldBytes:c,
newBytes:f,oldPackedBytes:l,newPackedBytes:u,pullBytes:m,pulledLayers:d.pulledLayers?.length??null,layers:Mc(t,d.platform)??
0,packages:hx(d.packages,d.morePackages,DM),directories:hx(d.directories,d.moreDirectories,({path:h})=>h)}})}}function hx(t,e,n){
return{listed:t.map(r=>{let{change:o,oldBytes:i,newBytes:s}=r;return{name:n(r),change:o,oldBytes:i,newBytes:s}}),more:e}}
function DM({manager:t,name:e}){return Qo({manager:t,name:e})?"files of no package":e===""?`${t} packages`:`${t}:${e}`}async function gx({report:t,page:e},n,{runId:r,log:o},i=iy){let s=async(a,d)=>{let c=n[a];if(c!==void 0)try{if(a==="html"&&
e===void 0){o.warning("The page was not written: the files of the result are not known.");return}return await oy(a,c,`${re(
r)}${a}`,await d()),c}catch(f){o.warning(qe(f));return}};return{htmlPath:await s("html",async()=>px(await i(),yx(t,e))),
reportPath:await s("report",async()=>`${JSON.stringify(t,null,2)}
`)}}var MM=1.05;function wx(t,e,n,r){let{oldBytes:o,newBytes:i,oldPackedBytes:s,newPackedBytes:a}=t,d=e.layer.division===
void 0?1:MM;if(i>o*d&&!Ts(r.countsBlocks,i-o,o)){let[u,m]=mr(i,o);n.warning(`The result (${u}) is larger than the source\
 (${m}).`)}if(s===void 0||a===void 0||a<=s*d)return;let c=e.layer.compression.kind==="zstd"?"a higher compression level \
makes it smaller":`${S("compression","zstd")} makes it smaller`,[f,l]=mr(a,s);n.warning(`The compressed result (${f}) is\
 larger than the source's compressed layers (${l}), so pushing and pulling it takes longer; ${c}.`)}async function Hce(t,{id:e,docker:n,log:r,signal:o,cache:i}){for(let m of t.notices)r.notice(m);let s=new Ze(o,t.timeoutSeconds),
a={runId:e,log:r,signal:s.signal,touch:s.touch},d=new ra(t.tags),c=new Fc(r),f=Qh(t),l=new ea(f?n:void 0,Zh(t),r),u;try{
f&&(u={...await By(n.withWatchdog(s),r),runId:e,log:r,signal:s.signal});let m=Kf(t)?u:void 0,y=await HM({run:a,engine:m,
comparesIn:u,options:t,tags:d,placements:c,sweep:l,cache:i});return await c.finish(),qs(e)&&await an(n,t.timeoutSeconds,
g=>Tt(g,e,r)),y}catch(m){throw await c.undo(),u!==void 0&&await an(n,t.timeoutSeconds,async h=>{await d.undo(h,r),await Tt(
h,e,r)}),s.signal.aborted?J(s.signal.reason):m}finally{s.signal.aborted||await l.settle(),await l.end(),s.release()}}async function HM(t){
var ke=[];try{let e=Se(ke,new AsyncDisposableStack,!0);let n=performance.now();let{run:r,engine:o,options:i}=t;let{log:s}=r;
await rx(t);let a=await ox(t);let d=await $b(t,e);let c=await Jb(t);e.defer(()=>c.close());let f=await rw(t,Wb(t,c),e);zM(
t,f);let l=await dx(t,d,f);await JM(t,c);i.verifiesLayers&&!i.dryRun&&await ux(t,f);let u=await UM(t,f,a);let m=sn(u.budgets);
let h=m===void 0&&!i.dryRun;let y=h&&i.push?await WM(t,u):[];h&&GM(t,u);let[g]=c.platforms;h&&i.removeOld&&o!==void 0&&g?.
inEngine!==void 0&&await My(o,g.inEngine.image,u.imageId);let k=performance.now()-n;let P=y[0]?.digest??u.written[0]?.digest;
let B=l&&Qy(l,u.platforms);cx(B,s);let $={...u,digest:P,pushed:y,comparison:B};let F=jM(t,f);let L=qg($,{options:i,engine:o,
source:F,comparison:B,ms:k});let D=await gx({report:L,page:u.page},i,r);i.dryRun&&s.notice("Dry run: nothing was stored,\
 tagged or pushed.");wx(u,i,s,{countsBlocks:L.sizes==="blocks"});s.info(kh({...u,ms:k}));return{...$,report:L,...D,budgetError:m}}catch(Ee){
var Oe=Ee,lt=!0}finally{var vn=xe(ke,Oe,lt);vn&&await vn}}async function UM(t,e,n){let{engine:r,options:o}=t,[i,...s]=e.
platforms;if(i===void 0||r===void 0||n.length>0||s.length>0)return _m(t,e,n);let{source:a,inEngine:d}=i,c={...t,source:a,
inEngine:d,engine:r},{division:f,keepBase:l}=o.layer;if(f!==void 0||l!==void 0)return _m(t,e,n);let u=fx(c)?await lx(c):
await US(c),m=T(a.platform);return{...u,platforms:[{...u,platform:m}],written:[]}}function zM({run:t,engine:e},{reference:n,
platforms:r,notices:o}){let i=r.map(({source:a})=>`${T(a.platform)}, ${ae(a.layerCount)}`),s=e===void 0?"":` on Docker ${e.
version}`;t.log.info(`Flattening ${n} (${i.join("; ")})${s}`);for(let a of o)t.log.notice(a)}async function JM({run:t,engine:e,
options:n},r){let{backup:o,dryRun:i}=n,s=r.platforms[0]?.inEngine?.image;o===void 0||i||e===void 0||s===void 0||await t.
log.group("Back up",()=>Zy(e,s,o))}async function WM({run:t,engine:e,options:n},r){return e===void 0||n.tags.length===0?
[]:t.log.group("Push",()=>Ny(e,n.tags,r))}function GM({run:t,options:e},{written:n}){let{tags:r}=e;r.length>0&&t.log.info(
`Tagged ${r.map(nr).join(", ")}`);for(let{name:o,digest:i}of n)t.log.info(`Wrote ${o}, ${i}`)}function jM(t,e){let{reference:n,
id:r,platforms:o}=e,{source:i,inEngine:s}=o[0];return{reference:n,id:r,ofContainer:i.ofContainer,platforms:o.map(a=>a.source.
platform),countsBlocks:dt({...t,source:i,inEngine:s})}}function Wce(t){let e={"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-percent":t.savedPercent,
"old-layers":t.oldLayers,"new-layers":t.newLayers,"image-id":t.imageId,"config-digest":t.configDigest,digest:t.digest,"c\
leaned-bytes":Cr(t),"size-change":KM(t),report:t.reportPath,html:t.htmlPath,platforms:JSON.stringify(t.platforms.map(YM)),
"cache-hit":t.cacheHit===void 0?void 0:String(t.cacheHit)};return Object.fromEntries(Object.entries(e).filter(n=>n[1]!==
void 0))}function KM({report:{comparison:t}}){if(!(t===null||t.oldBytes===null||t.newBytes===null))return t.newBytes-t.oldBytes}
function YM(t){return{platform:t.platform,"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-\
percent":t.savedPercent,"old-layers":t.oldLayers,"new-layers":t.newLayers,"config-digest":t.configDigest??null,"cleaned-\
bytes":Cr(t),"cache-hit":t.cacheHit??null}}import{tmpdir as O1}from"node:os";import{resolve as zm}from"node:path";import{resolve as o1}from"node:path";var VM=new Set(["atomic","containers-storage","dir","docker-daemon","ostree","registry","sif","tarball"]),bx='"docker-ar\
chive:PATH[:REF]", "oci-archive:PATH[:REF]", "oci:DIR[:REF]" or "docker://REF"',XM=/^([a-z][a-z0-9+-]*):/,qM=/^[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*(?:\/[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*)*$/,
ZM=/^@(\d{1,9})$/;function ko(t,e="image"){let n=XM.exec(t)?.[1];if(n===void 0)return;let r=t.slice(n.length+1);switch(n){case"\
docker-archive":case"oci-archive":case"oci":return QM(n,r,{text:t,input:e});case"docker":return n1(r,{text:t,input:e});default:
if(!VM.has(n)&&!r.startsWith("//"))return;throw Tn({text:t,input:e},`has the transport "${n}:", which is not supported`,
r1(n,r))}}function QM(t,e,n){let{text:r,input:o}=n,i=e.indexOf(":"),s=i===-1?e:e.slice(0,i),a=i===-1?"":e.slice(i+1),d=t===
"oci"?"DIR":"PATH";if(s===""||s.includes("\0"))throw Tn(n,s===""?"has no path":"has a path with a NUL character",`Write \
it as "${t}:${d}", or "${t}:${d}:REF".`);let c=e1(a,n);if(t!=="docker-archive"){let l=a===""||c!==void 0?void 0:a;if(l!==
void 0&&!qM.test(l))throw Tn(n,`names ${JSON.stringify(l)}, which is not a valid name`,'After the path and a colon comes\
 a name such as "latest" or "ghcr.io/owner/app:1.2": letters and digits with single separators. A path cannot contain a \
colon.');return{transport:t,text:r,path:s,reference:l,index:c}}let f=a===""||c!==void 0?void 0:t1(a,n,o);return{transport:t,
text:r,path:s,reference:f,index:c}}function e1(t,e){if(!t.startsWith("@"))return;let n=ZM.exec(t)?.[1];if(n===void 0)throw Tn(
e,`has ${JSON.stringify(t)} after its path`,'Write the number of the image after "@", from 0: "@0" is the first one.');if(e.
input==="tag")throw Tn(e,"has an index","An index selects one of the images of an archive that exists. Write a name inst\
ead.");return Number(n)}function t1(t,e,n){let r=oe(t,n);if(r.digest!==void 0)throw Tn(e,"has a digest","Docker archives\
 name images only by tags.");return r}function n1(t,e){let{text:n,input:r}=e;if(!t.startsWith("//")){if(!t.includes("/"))
return;throw Tn(e,'lacks "//" after "docker:"',`Write it as "docker://${t}".`)}let o=t.slice(2),i=r==="tag"?ds(o,r):oe(o,
r);if(Yt(o))throw Tn(e,"is an image ID",'A registry identifies images by name, such as "docker://ghcr.io/owner/app:1.2".');
return{transport:"docker",text:n,reference:i}}function r1(t,e){if(t==="docker-daemon")return`An image of the engine has \
no transport. Write it as ${JSON.stringify(e.replace(/^\/\//,""))}.`;if(t==="http"||t==="https")return`An image in a reg\
istry is written as ${JSON.stringify(`docker:${e}`)}.`;let n=`If this is the name of an image in the engine, write it as\
 "docker.io/library/${t}:TAG".`;return`Use ${bx}. "skopeo copy" converts from all other transports. ${n}`}function Tn({text:t,
input:e},n,r){let o=`The ${I(e)} must be an image reference or one of ${bx}, but ${JSON.stringify(t)} ${n}.`;return new p(
"BAD_INPUT",o,{hint:r})}var i1=/^\.{0,2}\/|\.json$/i;function kx(t){if(t==="")return;let e=ko(t,"compare");return e!==void 0?{kind:"outside",text:t,
location:e}:i1.test(t)&&!t.includes("\0")?{kind:"report",text:t,path:o1(t)}:{kind:"engine",text:t,reference:oe(t,"compar\
e")}}import{resolve as s1}from"node:path";function Ex(t){a1(t),t.container!==void 0&&d1(t),t.imageLocation!==void 0&&c1(t,t.imageLocation.text),f1(t),l1(t),u1(t),
m1(t)}function a1(t){let{backup:e,report:n,html:r}=t,o=Object.entries({backup:e,report:n,html:r}),i=t.tagLocations.flatMap(
a=>"path"in a?[["tag",s1(a.path)]]:[]),s=[...o,...i];for(let[a,[d,c]]of s.entries()){if(c===void 0)continue;let f=s.slice(
0,a).find(([l,u])=>u===c&&l!=="tag");if(f!==void 0)throw new p("BAD_INPUT",`The ${I(f[0],d)} have the same path ${JSON.stringify(
c)}.`,{hint:"Give each its own path."})}}function we(t,e,n,r=`Leave ${S(t)} out.`){throw new p("BAD_INPUT",`The ${I(t)} \
cannot be combined with ${e}: ${n}.`,{hint:r})}function d1(t){let e=S("container"),n=r=>we(r,e,"it would run in a new co\
ntainer of the image, without the changes in this container",'Run the commands in the container yourself ("docker exec")\
, or flatten the result again.');t.layer.aptClean&&n("apt-clean"),t.layer.script!==void 0&&n("run"),t.platforms!=="defau\
lt"&&we("platform",e,"a container already has its platform"),t.pull==="always"&&we("pull",e,"a container's image is alre\
ady present"),t.backup!==void 0&&we("backup",e,"flattening does not change the container"),t.removeOld&&we("remove-old",
e,"the container still uses its image")}function c1(t,e){let n=S("image",e),r=o=>`Load the image into the engine first a\
nd name it without a transport, or leave ${S(o)} out.`;t.layer.script!==void 0&&we("run",n,"a script runs in a container\
, and that image is in no engine",`Use ${S("clean")} and ${S("exclude")}, or load the image into the engine first.`),t.backup!==
void 0&&we("backup",n,"it saves an image of an engine, and that image is in none"),t.removeOld&&we("remove-old",n,"it re\
moves an image of an engine"),t.pause||we("pause",n,"only a container can be paused",r("pause")),t.pull==="always"&&we("\
pull",n,"only an engine pulls, and that image is read where it is"),t.verifiesLayers&&we("verify",n,"it compares an engi\
ne's view with the layers, and that image is in no engine",`Use ${S("verify","true")}, or load the image into the engine\
 first.`)}function f1(t){let{tags:e,tagLocations:n,tagTexts:r}=t;if(e.length>0||n.length===0)return;let o=S("tag",r.join(
", "));t.test!==void 0&&we("test",o,"the command runs in a container, and the result is in no engine",`Add a name in the\
 engine to ${S("tag")}, for example "app:flat".`);let i=n.some(({transport:s})=>s==="docker");t.push&&!i&&we("push",o,"a\
 file is not pushed",`Add a name in a registry to ${S("tag")}, for example "docker://ghcr.io/owner/app:flat".`)}function l1(t){
let{layer:e,container:n}=t,r=t.verifiesLayers,i=S(r?"verify":"from","layers");t.from!=="layers"&&!r||(n!==void 0&&we("co\
ntainer",i,"a container's own changes are in no layer"),t.from==="layers"&&e.script!==void 0&&we("run",i,"what commands \
change is in no layer"))}function u1({layer:t,container:e}){if(t.keepBase===void 0)return;let n=S("keep-base");e!==void 0&&
we("container",n,"a container's own changes are in no layer",'Make an image of the container first ("docker commit") and\
 flatten that.'),t.script!==void 0&&we("run",n,"what commands change is in no layer, and may change the base")}function m1({
layer:t,platforms:e}){if(e==="default"||e!=="all"&&e.length===1||t.script===void 0)return;let r=S("platform",e==="all"?"\
all":e.map(T).join(", "));we("run",r,"a script runs in a container of one platform","Flatten each platform in a step of \
its own.")}function Sx(t,e=!1){let n=t.split(`
`).map(o=>o.trim()).filter(o=>o!==""&&!o.startsWith("#"));if(n.length===0||!n.every(o=>/^-\s+\S/.test(o)))return t;let r=n.
map(o=>p1(o.slice(1).trim()));return e&&r.some(o=>o.includes(","))?t:r.join(`
`)}function p1(t){let[,e]=/^'((?:[^']|'')*)'(?:\s+#.*)?$/.exec(t)??[];if(e!==void 0)return e.replaceAll("''","'");let[,n]=/^"((?:[^"\\]|\\.)*)"(?:\s+#.*)?$/.
exec(t)??[];return n!==void 0?n.replace(/\\(["\\])/g,"$1"):t.replace(/\s+#.*$/,"")}var h1=1e4;function xx(t,e){if(t!==""&&e!==void 0)throw new p("BAD_INPUT",`Set either ${S("image")} or ${S("container")}\
, not both.`,{hint:`To flatten the container, leave ${S("image")} out.`});if(e!==void 0)return{image:void 0,imageLocation:void 0};
if(t==="")throw new p("BAD_INPUT",`The ${I("image")} is required, but is empty.`,{hint:`Name the image to flatten, for e\
xample "app:latest", or a container with the ${I("container")}.`});let n=ko(t,"image");return{image:n===void 0?oe(t,"ima\
ge"):void 0,imageLocation:n}}function Px(t){if(t==="")return;if(!/^[0-9]+$/.test(t)){let n=ko(t,"keep-base");return n!==
void 0?{kind:"location",location:n}:{kind:"image",image:oe(t,"keep-base")}}let e=Number(t);if(e>=1&&e<=h1)return{kind:"l\
ayers",count:e};throw new p("BAD_INPUT",`The ${I("keep-base")} must be an image or a number of layers from 1 on, but is ${JSON.
stringify(t)}.`,{hint:`Name the base, for example ${S("keep-base","debian:13")}, or leave it out to keep no layers.`})}function Bx(t,e){
let n=t.split(/[\n,]/).map(a=>a.trim()).filter(a=>a!=="");if(n.length===0&&!e)throw new p("BAD_INPUT",`The ${I("tag")} i\
s required, but is empty.`,{hint:'Give the result a name, for example "app:flat".'});let r=new Map,o=new Map,i=new Map;for(let a of n){
let d=ko(a,"tag"),c=d===void 0?ds(a,"tag"):void 0,f=c===void 0?a:ce(c);i.has(f)||(i.set(f,a),c!==void 0&&r.set(f,c),d!==
void 0&&o.set(f,d))}let s=[...o.values()];return y1(s),{tags:[...r.values()],tagLocations:s,tagTexts:[...i.values()]}}function y1(t){
let e=new Map;for(let n of t){if(n.transport!=="docker-archive"&&n.transport!=="oci-archive")continue;let r=e.get(n.path);
if(e.set(n.path,n),r!==void 0)throw new p("BAD_INPUT",`The ${I("tag")} has the path ${JSON.stringify(n.path)} twice: ${JSON.
stringify(r.text)} and ${JSON.stringify(n.text)}.`,{hint:"An archive holds one result. Give each its own path."})}}var g1=/^(?:latest|stable|edge|nightly|v?\d+(?:\.\d+)*(?:-[a-z0-9.-]+)?)$/,Ix=/^[0-9a-f]{12,64}$/;function Ox(t,e){let n=e.
map(b1).filter(o=>o!==void 0),r=w1(t);return r===void 0?n:[...n,r]}function w1(t){let e=Hl(t),n=ii(t);if(n.every((i,s)=>i===
e[s]))return;let r=n.map((i,s)=>i===e[s]?i:"true"),o=e.length===1?"which":`in which ${JSON.stringify(bt)}`;return`${S("c\
lean",r.join(", "))} means ${S("clean",n.join(", "))}, ${o} selects all safe presets.`}function b1(t){let{text:e,domain:n}=t,
r=nr(t);if(Ix.test(e)||g1.test(e)){let o=Ix.test(e)?"looks like an ID":"has no repository name";return`The tag ${JSON.stringify(
e)} ${o}: the result will be named ${r}. Write it as "name:tag", for example ${JSON.stringify(`app:${e}`)}.`}if(!/[.:]/.
test(n)&&n!=="localhost")return`The tag ${JSON.stringify(e)} refers to the registry ${JSON.stringify(n)}, because only r\
egistry names can contain upper-case letters. Repository names are lower case: write ${JSON.stringify(e.toLowerCase())} \
for one on Docker Hub.`}var k1={image:{default:"",value:"IMAGE",help:"image to flatten: in the engine, an archive, a directory or a registry"},container:{
default:"",value:"NAME",help:"flatten this container instead of an image"},from:{default:"auto",value:"WAY",help:"how to\
 read an engine's image: auto, or layers to read its layers directly"},pause:{default:"true",help:"do not pause a runnin\
g container"},tag:{default:"",value:"REF",help:"name for the result, in the engine or outside; can be repeated"},"apt-cl\
ean":{default:"false",help:"run apt-get clean and delete the package lists in a container first"},clean:{default:"",value:"\
PRESETS",help:'drop files that these presets select; "auto" stands for all safe ones'},exclude:{default:"",value:"PATTER\
N",help:"drop paths that match this pattern, as in a .dockerignore; can be repeated"},run:{default:"",value:"SCRIPT",help:"\
run this shell script as root in a container first"},"run-network":{default:"none",value:"NETWORK",help:"network for --r\
un and --apt-clean"},"dry-run":{default:"false",help:"show what would happen, but change nothing"},platform:{default:"",
value:"OS/ARCH[/VARIANT]",help:'platform to flatten, or "all"; can be repeated'},pull:{default:"missing",value:"WHEN",help:"\
when to pull the image: missing, always or never"},push:{default:"false",help:"push the tags after all checks pass"},compression:{
default:"gzip",value:"KIND[:LEVEL]",help:"gzip, zstd or none, where layers are kept compressed"},layers:{default:"1",value:"\
NUMBER",help:"divide the result into this many layers of what changes together"},"max-layer-size":{default:"",value:"SIZ\
E",help:"divide the result into layers of at most this compressed size, for example 500MB"},"keep-base":{default:"",value:"\
REF|N",help:"keep the layers of this base image, or the lowest N, as they are; only what is above becomes new layers"},verify:{
default:"false",value:"layers",help:"read the result back and compare every entry before tagging; with =layers, also com\
pare the engine's source with its layers"},test:{default:"",value:"COMMAND",help:"command that must succeed in the resul\
t before tagging"},backup:{default:"",value:"PATH",help:"save the source image to this archive first"},"remove-old":{default:"\
false",help:"remove the source image afterwards, unless it is in use"},timeout:{default:"600",value:"SECONDS",help:"time\
 without progress before giving up; 0 disables the limit"},report:{default:"",value:"PATH",help:"write a JSON report of \
the run to this file"},html:{default:"",value:"PATH",help:"write an HTML page about the contents of the result to this f\
ile"},summary:{default:"true",help:"do not write the job summary",isActionOnly:!0},compare:{default:"",value:"IMAGE|REPO\
RT",help:"compare the contents with those of an earlier image, or of the JSON report of one"},"max-size":{default:"",value:"\
SIZE",help:"fail without tagging if the result is larger, for example 500MB"},"min-saving":{default:"",value:"AMOUNT",help:"\
fail without tagging if flattening saves less, for example 10% or 200MB"},cache:{default:"false",help:"keep the layer in\
 the GitHub Actions cache",isActionOnly:!0},"temp-dir":{default:"",value:"DIR",help:"directory for temporary files, such\
 as the compressed layer"}},Tx=Object.fromEntries(Object.entries(Ji).map(([t,e])=>[t,{kind:e,...k1[t]}]));import{resolve as E1,sep as S1}from"node:path";var Um={true:!0,True:!0,TRUE:!0,false:!1,False:!1,FALSE:!1};function _t(t,e){let n=Object.hasOwn(Um,e)?Um[e]:void 0;if(n===
void 0)throw new p("BAD_INPUT",`The ${I(t)} must be true or false, but is ${JSON.stringify(e)}.`,{hint:`Write ${S(t,"tru\
e")} or leave it out.`});return n}var x1=/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/;function Rx(t){if(x1.test(t))return t;throw new p(
"BAD_INPUT",`The ${I("container")} must be a container's name or ID, but is ${JSON.stringify(t)}.`,{hint:'"docker ps --a\
ll" lists the names, which consist of letters, digits, "_", "." and "-".'})}function Hc(t,e){let n=r=>new p("BAD_INPUT",
`The ${I(t)} must be the path of a file, but ${r}.`,{hint:'Name a file, for example "backup/app.tar".'});if(e.includes("\
\0"))throw n("it contains a NUL character");if(e.endsWith("/")||e.endsWith(S1))throw n(`${JSON.stringify(e)} is a direct\
ory`);return E1(e)}var P1=8**11-1;function Lx(t){if(t===void 0||t==="")return;let e=/^[0-9]{1,11}$/.test(t)?Number(t):Number.
NaN;if(!(e<=P1))throw new p("BAD_INPUT",`The environment variable SOURCE_DATE_EPOCH must be whole seconds since 1970, bu\
t is ${JSON.stringify(t)}.`,{hint:'Set it to the output of "git log -1 --format=%ct", or unset it.'});return e}function Cx(t){
if(/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(t))return t;throw new p("BAD_INPUT",`The ${I("run-network")} must be the name of \
a network, but is ${JSON.stringify(t)}.`,{hint:'Name a network that "docker network ls" lists, for example "bridge". The\
 default is "none".'})}var vx=2e6;function $x(t){let e=/^[0-9]{1,7}$/.test(t)?Number(t):Number.NaN;if(!(e<=vx))throw new p(
"BAD_INPUT",`The ${I("timeout")} must be whole seconds from 0 (no limit) to ${vx}, but is ${JSON.stringify(t)}.`,{hint:"\
Leave it out for the default of 600 seconds."});return e}var B1=["missing","always","never"];function Nx(t){let e=B1.find(
n=>n===t);if(e===void 0)throw new p("BAD_INPUT",`The ${I("pull")} must be missing, always or never, but is ${JSON.stringify(
t)}.`,{hint:"Leave it out to pull only images that the engine does not have."});return e}function Fx(t){let e=t.split(/[\n,]/).
map(r=>r.trim()).filter(r=>r!=="");if(e.length===0)return"default";if(e.includes("all")){if(e.length===1)return"all";throw new p(
"BAD_INPUT",`The ${I("platform")} must be a list of platforms or "all", but has both: ${JSON.stringify(e.join(", "))}.`,
{hint:'Leave out "all" to flatten only the platforms that you name.'})}let n=e.map(hs);return n.filter((r,o)=>n.findIndex(
i=>K(r,i))===o)}function _x(t){if(t==="layers")return{verify:!0,verifiesLayers:!0};if(!Object.hasOwn(Um,t))throw new p("\
BAD_INPUT",`The ${I("verify")} must be true, false or layers, but is ${JSON.stringify(t)}.`,{hint:`Write ${S("verify","t\
rue")} or leave it out.`});return{verify:_t("verify",t),verifiesLayers:!1}}var Ax=100,I1=1e6;function Dx(t,e){let n=/^[0-9]{1,3}$/.
test(t)?Number(t):0;if(!(n>=1&&n<=Ax))throw new p("BAD_INPUT",`The ${I("layers")} must be a whole number from 1 to ${Ax}\
, but is ${JSON.stringify(t)}.`,{hint:`Write ${S("layers","4")}, or leave it out for one layer.`});if(e==="")return n===
1?void 0:{layers:n};let r=Ws(e);if(r===void 0||r<I1)throw new p("BAD_INPUT",`The ${I("max-layer-size")} must be a size o\
f at least 1 MB, but is ${JSON.stringify(e)}.`,{hint:'Give a size with its unit, for example "500MB" or "1.2GiB", or lea\
ve it out.'});if(n>1)throw new p("BAD_INPUT",`Set either the ${I("layers")} or the ${I("max-layer-size")}, not both: one\
 follows from the other.`,{hint:`Leave ${S("layers")} out to have as many layers as the size needs.`});return{maxBytes:r}}
function Mx(t){if(t==="auto"||t==="layers")return t;throw new p("BAD_INPUT",`The ${I("from")} must be auto or layers, bu\
t is ${JSON.stringify(t)}.`,{hint:"Leave it out to read an image in the fastest way."})}var T1=["clean","platform"];function _fe(t){let e=d=>t(d).trim()||Tx[d].default,n=d=>Sx(t(d),T1.includes(d)),r=_t("dry-r\
un",e("dry-run")),o=e("container")===""?void 0:Rx(e("container")),i=xx(e("image"),o),s=Bx(n("tag"),r),a={...i,container:o,
from:Mx(e("from")),pause:_t("pause",e("pause")),...s,layer:{aptClean:_t("apt-clean",e("apt-clean")),clean:Yg(n("clean")),
exclude:Ag(n("exclude")),script:t("run").trim()===""?void 0:t("run"),scriptNetwork:Cx(e("run-network")),compression:Yk(e(
"compression")),division:Dx(e("layers"),e("max-layer-size")),keepBase:Px(e("keep-base")),sourceDateEpoch:Lx(process.env.
SOURCE_DATE_EPOCH)},cleanWords:ii(n("clean")),dryRun:r,platforms:Fx(n("platform")),defaultPlatform:process.env.DOCKER_DEFAULT_PLATFORM?.
trim()||void 0,pull:Nx(e("pull")),push:_t("push",e("push")),..._x(e("verify")),test:rk(t("test")),backup:e("backup")===""?
void 0:Hc("backup",e("backup")),removeOld:_t("remove-old",e("remove-old")),timeoutSeconds:$x(e("timeout")),budgets:{maxBytes:sy(
e("max-size")),minSaving:ay(e("min-saving"))},report:e("report")===""?void 0:Hc("report",e("report")),html:e("html")===""?
void 0:Hc("html",e("html")),compare:kx(e("compare")),summary:_t("summary",e("summary")),cache:_t("cache",e("cache")),notices:Ox(
n("clean"),s.tags),...v1(e("temp-dir"))};return Ex(a),a}function v1(t){let e=process.env.RUNNER_TEMP;return t!==""?{tempDir:zm(
t),tempDirFrom:"input"}:e?{tempDir:zm(e),tempDirFrom:"RUNNER_TEMP"}:{tempDir:zm(O1()),tempDirFrom:"system"}}import{constants as sP}from"node:fs";import{appendFile as lH,stat as uH}from"node:fs/promises";var A1=["▏","▎","▍","▌","▋","▊","▉"],Jm=10,R1=40;function Ux(t,e,n){if(t<=0||e<=0)return"";let r=Math.max(
1,Math.round(Math.min(1,t/e)*n*8)),o=r%8;return"█".repeat(Math.floor(r/8))+(o===0?"":A1[o-1])}function zx(t,e=50){let n=Math.
max(...t.map(({name:s})=>s.length)),r=t.map(({bytes:s})=>x(s)),o=Math.max(...r.map(s=>s.length)),i=Math.max(...t.map(({bytes:s})=>s));
return Bt(t.map(({name:s,bytes:a,note:d=""},c)=>[s.padEnd(n),(r[c]??"").padStart(o),Ux(a,i,e).padEnd(d===""?0:e),d].join(
"  ").trimEnd()))}function Jx(t,e){let n=e.filter(({bytes:s})=>s>0).sort((s,a)=>a.bytes-s.bytes);if(n.length<2)return"";
let r=n.slice(0,Jm),o=n.slice(Jm).reduce((s,{bytes:a})=>s+a,0);o>0&&r.push({name:`${n.length-Jm} more`,bytes:o});let i=L1(
r.map(({name:s})=>Hx(s)));return Bt([`pie showData title ${Hx(t)}`,...r.map(({bytes:s},a)=>`  "${i[a]}" : ${Math.max(s/1e6,
.01).toFixed(2)}`)],"mermaid")}function L1(t){let e=new Set;return t.map(n=>{let r=n;for(let o=2;e.has(r);o++)r=`${n} (${o}\
)`;return e.add(r),r})}function Hx(t){return Z(t.replace(/[^\p{L}\p{N} .,:/*?!()_@+-]/gu,"·"),R1)}function Wm(t){return t.
map(({level:e,text:n},r)=>{if(e===0)return n;let o=s=>t.slice(r+1).find(d=>d.level<=s)?.level===s;return`${Array.from({length:e-
1},(s,a)=>o(a+1)?"│  ":"   ").join("")}${o(e)?"├─ ":"└─ "}${n}`})}function Wx(t,e){let n=t.map(({path:i,bytes:s})=>{
let a=i.split("/"),d=a.length-2,c=mt(d===0?i:a.at(-1)??"");return{level:d,name:Z(c,40),bytes:s}}),r=Wm(n.map(({level:i,name:s})=>({
level:i,text:s}))),o=Math.max(0,...r.map(i=>i.length));return Bt(n.map(({bytes:i},s)=>`${(r[s]??"").padEnd(o)}  ${x(i).padStart(
7)}  ${Ux(i,e,30)}`.trimEnd()))}var Eo=200,ft=60;function X(t){return Uc(t,Eo)}function Uc(t,e){return Up(Z(t,e))}function Qn(t,e,n){return Math.max(n,Math.
floor(t/Math.max(1,e)))}function pe(t){return t.replaceAll(" "," ")}var C1=10,$1=60,N1=3;function Kx(t){let{comparison:e,dryRun:n}=t;if(e===null)return"";let{kind:r,name:o,platforms:i,missing:s}=e,
a=i.length===1&&s.length===0,d=n?" (expected)":"",c=r==="report"?"the report ":"",f=Math.min(C1,Qn($1,i.length,N1)),l=s.
slice(0,ft).map(X).join(", ");return[`#### Compared with ${c}${X(o)}${d}`,...i.slice(0,ft).map(u=>[`${a?"":`${X(u.platform)}\
: `}${F1(u)}${_1(u,Mc(t,u.platform))}`,...M1(u,f)].join(`

`)),...s.length===0?[]:[`Not in the earlier image: ${l}.`]].join(`

`)}function F1(t){let{oldBytes:e,newBytes:n,oldPackedBytes:r,newPackedBytes:o}=t,i=e===null||n===null?"The files of one \
of the two are not known.":`Files: ${x(e)} → **${x(n)}**, ${D1(e,n)}.`,s=r===null||o===null?"":` Compressed: ${x(r)} →\
 ${x(o)}.`;return`${i}${s}`}function _1({pullBytes:t,pulledLayers:e,newPackedBytes:n},r){if(t===null)return"";if(t===0)return"\
 A machine that has the earlier image has all layers already.";let o=n===null?"":` of ${x(n)}`,i=e?.length??0,s=r===void 0||
r<2||i===0?"":`, ${i} of ${ae(r)}`;return` A machine that has the earlier image pulls **${x(t)}**${o}${s}.`}function D1(t,e){
return t===e?"the same size":`**${fr(e-t)}**, ${Cn(lr(t,e))}`}function M1(t,e){let n=t.packages.map(i=>Gx(Qo(i)?"":"pack\
age",H1(i),i)),r=t.directories.map(i=>Gx("directory",X(i.path),i));return n.length===0&&r.length===0?[]:[["| | | before \
| after | |","| --- | --- | ---: | ---: | ---: |",...[...jx(n,t.morePackages,{most:e,what:"packages"}),...jx(r,t.moreDirectories,
{most:e,what:"directories"})]].join(`
`)]}function H1({manager:t,name:e}){return Qo({manager:t,name:e})?"files of no package":e===""?`${t} packages`:`${t} ${X(
e)}`}function Gx(t,e,{change:n,oldBytes:r,newBytes:o}){let i=n==="added"?"":pe(x(r)),s=n==="removed"?"":pe(x(o));return`\
| ${t} | ${e} | ${i} | ${s} | ${pe(fr(o-r))} |`}function jx(t,e,{most:n,what:r}){let o=Math.max(0,t.length-n)+e;return[...t.
slice(0,n),...o===0?[]:[`| | ${o} more ${r} | | | |`]]}var U1=120,qx=150,z1=5,J1=300,W1=10,G1=16;function Zx({platforms:t,source:e}){if(t.length<2)return"";let n=t.slice(0,ft).
map(o=>{let i=o.oldPackedBytes===null||o.newPackedBytes===null?"":`${pe(x(o.oldPackedBytes))} → ${pe(x(o.newPackedBytes))}`,
s=Cn(o.savedPercent.toFixed(1));return`| ${X(o.platform)} | ${pe(x(o.oldBytes))} in ${pe(ae(o.oldLayers))} | ${pe(x(o.newBytes))}\
 | ${pe(s)} | ${i} |`}),r=t.length-n.length;return[`| platform of ${X(e.reference)} | before | after | | compressed |`,"\
| --- | ---: | ---: | --- | --- |",...n,...r>0?[`| ${r} more | | | | |`]:[]].join(`
`)}function Qx(t){let{source:e,result:n,platforms:r}=t,o=n.tags[0]??"the result";if(r.length===1){let s={oldLayers:e.layers,
newLayers:n.layers};return Vx("History",s,[{title:e.reference,...e},{title:o,...n}])}let i=Qn(qx,r.length,z1);return r.map(
s=>{let a=[{title:e.reference,...Yx(s.oldBytes,s.oldHistory)},{title:o,...Yx(s.newBytes,s.newHistory)}];return Vx(`Histo\
ry of ${X(s.platform)}`,s,a,i)}).join(`

`)}function Yx(t,e){return{bytes:t,steps:e?.length??null,history:e}}function Vx(t,{oldLayers:e,newLayers:n},r,o=qx){return[
`<details${r.reduce((s,a)=>s+(a.steps??0),0)<=G1?" open":""}><summary>${t}: ${ae(e)} before, ${ae(n)} after</summary>`,"",
...r.flatMap(s=>[K1(s.title,s,o),""]),"</details>"].join(`
`)}var j1=24;function K1(t,{bytes:e,steps:n,history:r},o){let i=`${mt(Z(t,Eo))}  ${x(e)}`;if(r===null)return Bt([i,"└─ (\
the history does not cover all layers)"]);let s=r.slice(-o),a=n??r.length,d=[{level:0,text:i}],c=1;if(s.length<a){let f=`\
(${a-s.length} earlier steps)`;d.push({level:c++,text:f})}for(let{command:f,bytes:l,layer:u}of s){let m=mt(Z(Hm(f)||"(no\
 command)",U1));d.push({level:c,text:`${u?x(l):"-"}  ${m}`}),u&&(c=Math.min(c+1,j1))}return Bt(Wm(d))}function eP({result:t,
dryRun:e,platforms:n}){let r=e?" (expected)":"";if(n.length===1)return Xx(`Largest directories${r}`,t.directories,t.bytes);
let o=Qn(J1,n.length,W1);return n.map(i=>Xx(`Largest directories of ${X(i.platform)}${r}`,i.directories?.slice(0,o)??null,
i.newBytes)).filter(i=>i!=="").join(`

`)}function Xx(t,e,n){if(e===null||e.length===0)return"";let r=Wx(e,n);return[`<details open><summary>${t}</summary>`,"",
r,"","</details>"].join(`
`)}var Y1=130,V1=10,X1=16,tP=3,q1=36,Z1=120,Q1={kept:"kept from the base",present:"in the earlier image",new:"new"};function nP(t){
let{platforms:e,dryRun:n}=t,r=Qn(Y1,e.length,V1);return Dc(t).filter(({rows:o})=>o.length>0).map(({platform:o,rows:i})=>{
let s=e.length===1?"":` of ${X(o)}`;return eH(`${i.length} layers${s}, bottom first`,i,{most:r,dryRun:n})}).join(`

`)}function eH(t,e,{most:n,dryRun:r}){let o=e.some(({origin:d})=>d!==null),i=(d,c)=>`| ${[...d.slice(0,3),...o?[c]:[],...d.
slice(3)].join(" | ")} |`,s=e.slice(0,n).map((d,c)=>{let{packedBytes:f,bytes:l,origin:u}=d,m=f===null?"":x(f);return i([
String(c+1),pe(r&&m!==""?`about ${m}`:m),l===null?"":pe(x(l)),tH(d)],u===null?"":pe(Q1[u]))}),a=e.length-s.length;return[
`<details${e.length<=X1?" open":""}><summary>${t}</summary>`,"",i(["","compressed","uncompressed","largest contents"],"s\
tatus"),i(["---:","---:","---:","---"],"---"),...s,...a>0?[i([`${a} more`,"","",""],"")]:[],"","</details>"].join(`
`)}function tH({contents:t,command:e}){return e!==null?Uc(e,Z1):`${t.slice(0,tP).map(({name:r,bytes:o})=>`${Uc(r,q1)} ${pe(
x(o))}`).join(", ")}${t.length>tP?" and more":""}`}var Gm=1024*1024;function oP(t,e){let n=[nH(t),rH(t),oH(t),Zx(t),Kx(t),iH(t),Qx(t),dH(t),aH(t),nP(t),eP(t),cH(t),fH(t)].
filter(s=>s!==""),r=`_Truncated: a job summary holds at most ${x(Gm)}. The report has the rest._`,o=s=>[...n.slice(0,s),
...s<n.length?[r]:[]].join(`

`);return n.map((s,a)=>`

${o(n.length-a)}

`).find(s=>Buffer.byteLength(s)<=e)??""}function nH(t){let{ok:e,dryRun:n,source:r,result:o,savedPercent:i,seconds:s,cacheHit:a}=t,
d=o.tags.slice(0,3).map(X).join(", "),c=o.tags.length>3?` and ${o.tags.length-3} more`:"",f=d===""?"":` → ${d}${c}`,u=r.
bytes===o.bytes&&r.layers===o.layers?"unchanged":Cn(i.toFixed(1)),m=n?"Dry run, nothing was changed. ":"",h=a===!0?", fr\
om the cache":"";return[`### ${e?"":"Not tagged: "}${X(r.reference)}${f}`,"",`${m}**${x(r.bytes)}** in ${ae(r.layers)} →\
 **${x(o.bytes)}** in ${ae(o.layers)}, **${u}**, ${s.toFixed(1)} s${h}`].join(`
`)}function rH(t){if(t.budgets.length===0)return"";let e=t.budgets.map(({input:n,wanted:r,seen:o,met:i})=>`> ${i?"Met":"\
Not met"}: <code>${n}</code> requires ${r}, got ${o}.`);return[`> [!${t.ok?"NOTE":"CAUTION"}]`,e.join(`
>
`)].join(`
`)}function oH({source:t,result:e}){let n=[{name:"before",bytes:t.bytes,note:ae(t.layers)},{name:"after",bytes:e.bytes,note:ae(
e.layers)}],r=t.packedBytes===null||e.packedBytes===null?"":`

Compressed, as pushed and pulled: ${x(t.packedBytes)} → ${x(e.packedBytes)}.`;return zx(n)+r}var zc=10;function iH({dryRun:t,
result:e}){let{imageId:n,pushed:r,written:o,verifiedEntries:i,testPassed:s}=e,a=[...i===null?[]:[`${ne(i)} verified`],...s===
!0?["test passed"]:[]],d=o.slice(0,zc).map(({name:l,digest:u})=>`${X(l)}, ${X(u)}`),c=r.slice(0,zc).map(l=>X(`${l.name}@${l.
digest}`)),f=r.length>zc?[`${r.length-zc} more`]:[];return[...n===null?[]:[`- Image ID${t?" (expected)":""}: ${X(n)}`],...[
...c,...f].map(l=>`- Pushed: ${l}`),...d.map(l=>`- Written: ${l}`),...a.length===0?[]:[`- Checks: ${a.join(", ")}`]].join(
`
`)}function sH(t){return[{kind:"hidden",name:"hidden in lower layers",bytes:t.hiddenBytes,note:""},...t.rules.filter(n=>!iP(
n)).map(({kind:n,name:r,entries:o,bytes:i})=>({kind:n,name:r,bytes:i,note:ne(o)})),...t.commands.map(({name:n,seconds:r,
bytes:o})=>({kind:"command",name:n,bytes:o??0,note:o===null?"freed size unknown":`${r.toFixed(1)} s`}))].sort((n,r)=>r.bytes-
n.bytes)}function rP(t){let e=t.rules.filter(iP).map(({kind:r,name:o})=>r==="preset"?gs(Z(o,Eo)):X(o));if(e.length===0)return"";
let n=e.length>ft?` and ${e.length-ft} more`:"";return`
Matched nothing: ${e.slice(0,ft).join(", ")}${n}.`}function iP({entries:t,bytes:e}){return t===0&&e===0}function aH({result:t,
suggestions:e,suggestedClean:n}){if(e===null||n===null)return"";let r=e.map(({name:i,bytes:s})=>{let a=t.bytes===0?0:s/t.
bytes*100,d=Hn(i)?.why,c=d===void 0?"":` (${d})`;return`- preset ${X(i)}: ${x(s)}, ${ur(a)} % of the result${c}`}),o=Pt(
"clean",n);return["#### Possible further savings","",...r,"",Bt([o],o.startsWith("--")?"sh":"yaml")].join(`
`)}function dH(t){let e=t.sizes==="blocks";if(t.savedBytes===0||t.cleanedBytes===0&&Ts(e,t.savedBytes,t.source.bytes))return rP(
t).trimStart();let r=sH(t),o=r.slice(0,ft),i=Math.max(1,...r.map(({bytes:d})=>d)),s=o.map(({kind:d,name:c,bytes:f,note:l=""})=>{
let u=t.source.bytes===0?0:f/t.source.bytes*100,m=d==="hidden"?c:`${d} ${X(c)}`,h=Math.max(0,Math.round(f/i*20));return`\
| ${m} | ${pe(x(f))} | ${pe(`${ur(u)} %`)} | ${"█".repeat(h)} | ${pe(l)} |`}),a=r.length-o.length;return[`#### Where ${t.
savedBytes<0?"the growth":`the ${x(t.savedBytes)}`} came from`,"","| | size | of the source | | |","| --- | ---: | ---: \
| --- | --- |",...s,...a>0?[`| ${a} more | | | | |`]:[],"","Hidden in lower layers: files that a later layer deleted or \
replaced"+(e?", plus rounding to disk blocks.":"."),rP(t),"",Jx("Saved, in MB",r)].join(`
`).trimEnd()}function cH(t){let e=t.kept.slice(0,ft).map(({what:n,why:r,entries:o,bytes:i})=>{let s=o===null||i===null?"":
`: ${x(i)} in ${ne(o)}`,a=r===null?" (requested)":` (${gs(Z(r,Eo))})`;return`- ${X(n)}${s}${a}`});return e.length===0?"":
["<details><summary>Kept on purpose</summary>","",...e,"","</details>"].join(`
`)}function fH({ok:t,dryRun:e,source:n,result:r,backup:o,engine:i}){if(!t||e||n.id===r.imageId)return"";let s=r.tags.includes(
n.reference),a=s?"Not possible, because the result has replaced the source. Next time, give it another name.":`The sourc\
e image ${X(n.reference)} is unchanged.`,d=i===null?a:o!==null?`<code>docker load --input</code> ${X(o)} restores the so\
urce image.`:s?"Not possible, because the tag of the source image has moved. Next time, set <code>backup</code> to save \
an archive of it first.":`The source image ${X(n.reference)} is unchanged. Set <code>backup</code> to save it to an arch\
ive as well.`,c=r.layers>1?`the layers ${r.keptLayers>0?"above the base ":""}are shared only with other builds of this i\
mage`:"the single layer is not shared with other images and is pulled in one piece instead of in parallel";return[`**Und\
o**: ${d}`,"",`**Trade-offs**: ${c}. Signatures and attestations of the source do not apply to the result: sign it again\
.`].join(`
`)}async function ble(t,e,n){if(t===void 0||t===""){n.warning('Could not write the job summary: GITHUB_STEP_SUMMARY is not \
set. Set "summary: false" to turn the summary off.');return}try{let{size:r}=await uH(t),o=oP(e,Gm-r);if(o===""){n.warning(
`Could not write the job summary: ${JSON.stringify(t)} is full.`);return}await lH(t,o,{flag:sP.O_WRONLY|sP.O_APPEND})}catch(r){
n.warning(`Could not write the job summary to ${JSON.stringify(t)}: ${E(r)}.`)}}import{readdir as mH,rm as pH,stat as hH}from"node:fs/promises";import{join as yH}from"node:path";async function xle(t,e,n){
for(let r of await mH(t)){if(!e(r))continue;let o=yH(t,r),i=await hH(o).catch(()=>{});i!==void 0&&Date.now()-i.mtimeMs>n&&
await pH(o,{recursive:!0,force:!0}).catch(()=>{})}}export{gH as a,mP as b,hP as c,p as d,E as e,qe as f,bH as g,IH as h,xt as i,TH as j,Po as k,OP as l,Gi as m,jc as n,Kc as o,
LH as p,Ze as q,ap as r,O as s,As as t,tB as u,nB as v,rB as w,Sh as x,fz as y,Zh as z,Qh as A,kr as B,Gg as C,wt as D,bt as E,
Ud as F,Dk as G,_Q as H,jW as I,Hce as J,Wce as K,Tx as L,_fe as M,ble as N,xle as O};
