import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var Mx=Object.create;var Gm=Object.defineProperty;var Hx=Object.getOwnPropertyDescriptor;var Ux=Object.getOwnPropertyNames;var zx=Object.getPrototypeOf,Jx=Object.prototype.hasOwnProperty;var Jm=(t,e)=>(e=Symbol[t])?e:Symbol.for("Symbol."+t),Wm=t=>{throw TypeError(t)};var m1=(t=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(t,{get:(e,n)=>(typeof require<"u"?require:e)[n]}):t)(function(t){
if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+t+'" is not supported')});var Wx=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}};var Gx=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of Ux(e))!Jx.call(t,o)&&o!==n&&Gm(t,o,{get:()=>e[o],
enumerable:!(r=Hx(e,o))||r.enumerable});return t};var jx=(t,e,n)=>(n=t!=null?Mx(zx(t)):{},Gx(e||!t||!t.__esModule?Gm(n,"default",{value:t,enumerable:!0}):n,t));var Ee=(t,e,n)=>{if(e!=null){typeof e!="object"&&typeof e!="function"&&Wm("Object expected");var r,o;n&&(r=e[Jm("asyncDi\
spose")]),r===void 0&&(r=e[Jm("dispose")],n&&(o=r)),typeof r!="function"&&Wm("Object not disposable"),o&&(r=function(){try{
o.call(this)}catch(i){return Promise.reject(i)}}),t.push([n,r,e])}else n&&t.push([n]);return e},Se=(t,e,n)=>{var r=typeof SuppressedError==
"function"?SuppressedError:function(s,a,d,c){return c=Error(d),c.name="SuppressedError",c.error=s,c.suppressed=a,c},o=s=>e=
n?new r(s,e,"An error was suppressed during disposal"):(n=!0,s),i=s=>{for(;s=t.pop();)try{var a=s[1]&&s[1].call(s[2]);if(s[0])
return Promise.resolve(a).then(i,d=>(o(d),i()))}catch(d){o(d)}if(n)throw e};return i()};var Mg=Wx((hK,Dg)=>{Dg.exports=function(t,e,n){var r=t.length,o=e.length,i=[];n=(n||(o>r?o:r))+1;for(var s=0;s<n;s++)i[s]=
[s],i[s].length=n;for(s=0;s<n;s++)i[0][s]=s;if(Math.abs(r-o)>(n||100))return m(n||100);if(r===0)return m(o);if(o===0)return m(
r);var a,d,c,f,l,u;for(s=1;s<=r;++s)for(d=t[s-1],a=1;a<=o;++a){if(s===a&&i[s][a]>4)return m(r);c=e[a-1],f=d===c?0:1,l=i[s-
1][a]+1,(u=i[s][a-1]+1)<l&&(l=u),(u=i[s-1][a-1]+f)<l&&(l=u),i[s][a]=s>1&&a>1&&d===e[a-2]&&t[s-2]===c&&(u=i[s-2][a-2]+f)<
l?u:l}return m(i[r][o]);function m(h){var y=Math.max(r,o),g=y===0?0:h/y,k=1-g;return{steps:h,relative:g,similarity:k}}}});var q=`Run again. If it happens again, check the engine's log ("journalctl --unit docker" on most machines).`,Nt="Nothin\
g was tagged. Run again. If it happens again, pull or build the source image again, and check the disk and memory of the\
 engine's machine.",ye="No builder writes this, so the image is damaged or malicious. Build it again, or pull it from a \
source that you trust.",p=class extends Error{code;hint;constructor(e,n,r){super(n,r.cause===void 0?{}:{cause:r.cause}),
this.name="FlattenError",this.code=e,this.hint=r.hint}};function U(t){return t instanceof p?t:new p("CANCELLED","The run\
 was cancelled before it finished. No tag was moved.",{hint:"Run again to get the image. The next run also removes what \
this one could not remove in time.",cause:t})}var jm=300;function R(t){let e=t.toString("utf8"),n=e.length>jm;return JSON.
stringify(n?`${e.slice(0,jm)}…`:e)}function E(t){return t instanceof Error?t.message:String(t)}var Kx="This is a bug i\
n docker-flatten. Please report it, with the log of a run that has debug logging enabled (in a shell: --debug).";function Ve(t){
return t instanceof p?`${t.message}
${t.hint}`:`Unexpected failure: ${E(t)}
${Kx}`}function h1(t){let e=[];for(let n=t;n!==void 0;n=n instanceof Error?n.cause:void 0){let r=n instanceof Error?n.stack??
n.message:String(n);e.push(n instanceof p?`${n.code}: ${r}`:r)}return e.join(`
caused by: `)}import{randomBytes as Vx}from"node:crypto";import{readlinkSync as Xx}from"node:fs";import{readFileSync as Yx}from"node:fs";function ho(t){try{return Yx(`/proc/${t}`,"utf8")}catch{return""}}var _t="io.github.docker-flatten.run",Ft="docker-flatten-pending",yo="docker-flatten-",Km="paused-",qx=1440*60,$i=/^(?<boot>[0-9a-f]{32}|0)-(?<pidNamespace>\d{1,12})-(?<pid>\d{1,10})-(?<start>\d{1,20})-(?<seconds>\d{1,12})-[0-9a-f]{8}$/,
Zx=/^((?:[0-9a-f]{32}|0)(?:-\d+){4}-[0-9a-f]{8})-/;function S1(){let t=Math.floor(Date.now()/1e3),{start:e}=Qm("self");return`${qm()}\
-${Zm()}-${process.pid}-${e}-${t}-${Dc()}`}function Ni(t){return`${_t}=${t}`}function tt(t){return`${Ft}:${t}`}function Ym(t){
return`${tt(t)}-${Dc()}`}function _c(t){let e=t.startsWith(`${Ft}:`)?t.slice(Ft.length+1):"";if($i.test(e))return e;let n=/^(.+)-[0-9a-f]{8}$/.
exec(e)?.[1]??"";return $i.test(n)?n:void 0}function Vm(t){return`${yo}${t}-${Dc()}`}function Xm(t,e){return`${yo}${t}-${Km}${e}`}
function Fi(t){return new RegExp(`-${Km}([0-9a-f]{64})$`).exec(t)?.[1]}function re(t){return`${yo}${t}-`}function lt(t){
if(!t.startsWith(yo))return;let e=Zx.exec(t.slice(yo.length))?.[1];return e!==void 0&&$i.test(e)?e:void 0}function Et(t){
let e=$i.exec(t)?.groups;return e===void 0?!1:e.boot!=="0"&&e.boot===qm()&&e.pidNamespace!=="0"&&e.pidNamespace===Zm()?!Qx(
Number(e.pid),e.start??""):Date.now()/1e3-Number(e.seconds)>qx}function Qx(t,e){try{process.kill(t,0)}catch(r){if(r.code===
"ESRCH")return!1}let n=Qm(t);return n.start==="0"?!0:n.start===e&&n.state!=="Z"&&n.state!=="X"}function qm(){return ho("\
sys/kernel/random/boot_id").trim().replaceAll("-","")||"0"}function Zm(){try{return/\d+/.exec(Xx("/proc/self/ns/pid"))?.[0]??
"0"}catch{return"0"}}function Qm(t){let e=ho(`${t}/stat`).replace(/^.*\)\s*/s,"").split(" ");return{state:e[0]??"",start:e[19]??
"0"}}function Dc(){return Vx(4).toString("hex")}var ep=["SIGINT","SIGTERM","SIGHUP"];function P1(){let t=new AbortController,e=r=>t.abort(new Error(`received ${r}`)),n=r=>t.
abort(r);process.stdout.on("error",n),process.stderr.on("error",n);for(let r of ep)process.once(r,e);return{signal:t.signal,
release:()=>{for(let r of ep)process.off(r,e)}}}var _i={image:"text",container:"text",from:"text",pause:"boolean",tag:"list","apt-clean":"boolean",clean:"list",exclude:"\
list",run:"text","run-network":"text","dry-run":"boolean",platform:"list",pull:"text",push:"boolean",compression:"text",
layers:"text","max-layer-size":"text","keep-base":"text",verify:"choice",test:"text",backup:"text","remove-old":"boolean",
timeout:"text",report:"text",html:"text",summary:"boolean",compare:"text","max-size":"text","min-saving":"text",cache:"b\
oolean","temp-dir":"text"};var Di="workflow";function T1(t){Di=t}function I(t,...e){let n=[t,...e].map(o=>S(o)).join(" and ");return`${Di==="workfl\
ow"?"input":"option"}${e.length===0?"":"s"} ${n}`}function S(t,e){if(Di==="workflow")return`"${t}${e===void 0?"":`: ${e}`}\
"`;if(e===void 0)return`--${t}`;let n=_i[t];return n==="boolean"||n==="choice"&&/^(?:true|false)$/.test(e)?`--${e==="fal\
se"?"no-":""}${t}`:n==="choice"?`--${t}=${e}`:`--${t} ${/^[\w.,:%/-]+$/.test(e)?e:`"${e}"`}`}function St(t,e){return Di===
"workflow"?`${t}: ${e}`:`--${t} ${e.startsWith("'")?e:`'${e}'`}`}var eP=250,Xe=class{signal;#e;#t=0;constructor(e,n){let r=new AbortController;if(this.signal=e===void 0?r.signal:AbortSignal.
any([e,r.signal]),n===0)return;let o=0,i=0,s=performance.now(),a=Math.min(eP,n*250);this.#e=setInterval(()=>{let d=performance.
now(),c=Math.min(d-s,2*a);s=d,i=this.#t===o?i+c:0,o=this.#t,i>=n*1e3&&r.abort(tP(n))},a),this.#e.unref()}touch=()=>{this.#t++};release(){
clearInterval(this.#e)}};function tp(t){return t instanceof p&&t.code==="TIMEOUT"}function tP(t){return new p("TIMEOUT",
`No progress for ${t} s: no byte and no answer came from the engine, or from a command in a container. No tag was moved.`,
{hint:`Check whether the engine hangs ("docker info", its log) and run again. The ${I("timeout")} sets the limit in seco\
nds; 0 disables it.`})}import{spawn as uP}from"node:child_process";import{spawn as nP}from"node:child_process";import{StringDecoder as rP}from"node:string_decoder";var go=process.platform!==
"win32",oP=128,Mi=class{async run(e,n,r){let o=nP(e,n,{stdio:["ignore","pipe","pipe"],env:r.env,detached:go}),i=new Mc(r.
onOutput);return i.readFrom(o),Hc(r.kill,o),{exitCode:await bo(o),...i.texts()}}},iP=64*1024*1024,wo=64*1024,Mc=class{stdout;stderr;constructor(e){
this.stdout=new Dt(iP,e),this.stderr=new Dt(wo,e)}readFrom(e){e.stdout?.removeAllListeners("data").on("data",this.stdout.
add),e.stderr?.removeAllListeners("data").on("data",this.stderr.add)}texts(){return{stdout:this.stdout.text,stderr:this.
stderr.text}}},Dt=class{#e=new rP("utf8");#t;#n;#r="";constructor(e,n=()=>{}){this.#t=e,this.#n=n}add=e=>{let n=this.#e.
write(e);this.#r+=n,this.#r.length>2*this.#t&&(this.#r=this.text),this.#n(n)};get text(){return this.#r.slice(-this.#t)}};
function Hc(t,e){let n=()=>{sP(e),e.stdout?.destroy(),e.stderr?.destroy()};t.aborted?n():t.addEventListener("abort",n,{once:!0})}
function sP(t){try{process.kill(-(t.pid??Number.NaN),"SIGKILL")}catch{t.kill("SIGKILL")}}function bo(t){return new Promise(
(e,n)=>{t.once("error",n),t.once("close",(r,o)=>e(r??(o===null?1:oP)))})}var aP=500;function Hi(t,e){let n="";return setInterval(()=>{let r=ho(`${t.pid}/io`).split(`
`)[0]??"";(r===""||r!==n)&&e(),n=r},aP)}var np='Free some disk space ("docker system df" shows what uses it, "docker image prune" removes unused images) and run\
 again.',dP=[{words:/no space left on device/i,code:"NO_SPACE",why:"the engine's disk is full",hint:np},{words:/^(?!.*oci runtime).*read-only file system/is,
code:"NO_SPACE",why:"the engine's disk is full or read-only",hint:np},{words:/can't make .* relative to \//i,code:"UNSUP\
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
 runs in a container; or use an older release of Docker.`}];function Ui(t,e){let n=dP.find(({words:r})=>r.test(t));return n&&
new p(n.code,`${e} because ${n.why}: ${t}`,n)}var cP={DOCKER_DEFAULT_PLATFORM:"create refuses a local image of another platform, pull moves a tag to it, import writes\
 it into a config",DOCKER_CONTENT_TRUST:"pull and create ask a notary server for what a tag means, push signs",DOCKER_BUILDKIT:"\
every command fails unless it is a boolean",DOCKER_HIDE_LEGACY_COMMANDS:"commands such as rmi, which need no group in fr\
ont, lose their aliases",DOCKER_CLI_HINTS:"commands append advice to what they say",DOCKER_CLI_HOOKS:"plugins append wha\
t they like to what commands say",DOCKER_ORCHESTRATOR:"20.10 warns of it in the answers of commands"},fP=["DOCKER_CONTEN\
T_TRUST_","DOCKER_STACK_","DOCKER_CLI_PLUGIN_","BUILDKIT_","BUILDX_"];function Uc(t){return Object.fromEntries(Object.entries(
t).filter(e=>e[1]!==void 0&&!lP(e[0])))}function lP(t){let e=t.toUpperCase();return Object.hasOwn(cP,e)||fP.some(n=>e.startsWith(
n))}var rp=class t{#e;#t;#n;#r;constructor(e={}){this.#e=e.globalArgs??[],this.#t=e.watch??new Xe(void 0,0),this.#n=e.graceMs??
op,this.#r=e.runner??new Mi}withWatchdog(e,n=op){return new t({globalArgs:this.#e,watch:e,graceMs:n,runner:this.#r})}get touch(){
return this.#t.touch}async try(e){let{signal:n}=this.#t;if(n.aborted)throw U(n.reason);let r=new AbortController,o,i=()=>{
o=setTimeout(()=>r.abort(),this.#n)};n.addEventListener("abort",i,{once:!0});try{let s=await this.#r.run("docker",[...this.#e,
...e],{env:Uc(process.env),onOutput:this.touch,kill:r.signal});if(n.aborted)throw U(n.reason);return this.touch(),s}catch(s){
throw ip(s)}finally{clearTimeout(o),n.removeEventListener("abort",i)}}async run(e){let n=await this.try(e);if(n.exitCode!==
0)throw te(e,n);return n.stdout.trimEnd()}spawn(e,n,r){return uP("docker",[...this.#e,...e],{stdio:n,env:Uc(process.env),
detached:go,...r===void 0?{}:{signal:r,killSignal:"SIGKILL"}})}async stream(e,n,r,o=!1){let i=this.spawn(e,["ignore","pi\
pe","pipe"],r),s=f=>ko(i[f],wo,l=>{this.touch(),n(l,f)}),a=s("stdout"),d=s("stderr"),c=o?Hi(i,this.touch):void 0;try{return{
exitCode:await zi(i),stdout:a(),stderr:d()}}finally{clearInterval(c)}}},op=2e3;function ko(t,e,n){let r=new Dt(e,n);return t?.
on("data",r.add),()=>r.text}async function zi(t){try{return await bo(t)}catch(e){throw ip(e)}}function ip(t){return t instanceof
Error?"code"in t&&t.code==="ENOENT"?pP(t):t.name==="AbortError"?U(t.cause):t:t}function te(t,e){let n=(e.stderr.trim()||
e.stdout.trim()).slice(-2e3)||`exit status ${e.exitCode}`;return Mt(n,"DOCKER_FAILED",`"docker ${t.slice(0,2).join(" ")}\
" failed`)}function Mt(t,e,n){let r=Ui(t,n);return r!==void 0?r:zc(t)?Jc(t):new p(e,`${n}: ${t}`,{hint:q})}function zc(t){
return/cannot connect to the docker daemon|is the docker daemon running|error during connect|failed to connect to the docker API|connect: (?:connection refused|no such file or directory|permission denied)|permission denied while trying to connect/i.
test(t)}function Jc(t){let e=/permission denied/i.test(t)?'This user is not allowed to use the engine: add it to the "do\
cker" group, or run as root.':process.platform==="linux"?`Start the engine, or select another one with DOCKER_HOST or "d\
ocker context use".${process.env.GITHUB_ACTIONS==="true"?mP:""}`:`Start Docker Desktop or another Linux engine. GitHub's\
 ${process.platform==="win32"?"Windows":"macOS"} runners have none: use "runs-on: ubuntu-latest".`;return new p("NO_ENGI\
NE",`docker-flatten needs a Docker engine, but none answered: ${t.trim()}`,{hint:e})}var mP=` GitHub's "ubuntu-slim" run\
ners have a docker command but no engine: use "runs-on: ubuntu-latest", "ubuntu-24.04" or "ubuntu-22.04".`;function pP(t){
return new p("NO_DOCKER",`docker-flatten needs the docker command, but found none on PATH (${E(t).split(".")[0]}).`,{hint:"\
Install the Docker CLI (Debian and Ubuntu: the package docker.io or docker-ce-cli), or use a runner that has it.",cause:t})}import{dirname as dI}from"node:path";import{realpathSync as nI}from"node:fs";import{dirname as jh,resolve as rI}from"node:path";import{open as yp}from"node:fs/promises";import{Readable as PP}from"node:stream";var A=512,Ut=Buffer.alloc(2*A),M={name:[0,100],mode:[100,8],uid:[108,8],gid:[116,8],size:[124,12],mtime:[136,12],checksum:[
148,8],typeFlag:[156,1],linkName:[157,100],magic:[257,6],devMajor:[329,8],devMinor:[337,8],prefix:[345,155],sparseMap:[386,
109],gnuIsExtended:[482,1],realSize:[483,12]},Oe={pax:"x",paxGlobal:"g",gnuLongName:"L",gnuLongLink:"K"},hP=new Set(["1",
"2","3","4","5","6"]);function se(t){return Math.ceil(t/A)*A}function Eo(t){for(let e=0;e<A;e+=8)if(t.readUInt32LE(e)!==
0||t.readUInt32LE(e+4)!==0)return!1;return!0}function Ji(t){return t[M.typeFlag[0]]===0}function Wi(t){return!hP.has(t)}
function Te(t,e){let n=sp(t,M.checksum,e),r=Gc(t);if(n!==r&&n!==bP(t))throw new p("TAR_INVALID",`A tar header at byte ${e}\
 has the checksum ${n}, but its bytes add up to ${r}: the stream was damaged.`,{hint:Nt});let o=t[M.typeFlag[0]]??0;return{
typeFlag:o===0?"0":String.fromCharCode(o),hasOldType:o===0,sizeBytes:sp(t,M.size,e),name:gP(t),gnuIsExtended:(t[M.gnuIsExtended[0]]??
0)!==0&&o===83}}function nt(t,e){return new p("TAR_INVALID",`The tar stream is damaged at byte ${t}: ${e}.`,{hint:Nt})}function ze(t,e){
return dp(t,M[e])}function Gi(t){return Wc(t,M.linkName)}function Wc(t,e){return t.subarray(e[0],yP(t,e))}function yP(t,[
e,n]){let r=e;for(;r<e+n&&t[r]!==0;)r++;return r}function gP(t){let e=Wc(t,M.name);if(t[M.prefix[0]]===0||!ap(t))return Buffer.
from(e);let n=Wc(t,M.prefix);return Buffer.concat([n,Buffer.from("/"),e])}var wP=Buffer.from("ustar\0");function ap(t){return wP.
every((e,n)=>t[M.magic[0]+n]===e)}function Gc(t){let[e,n]=M.checksum,r=32*n;for(let o=0;o<e;o++)r+=t[o];for(let o=e+n;o<
A;o++)r+=t[o];return r}function bP(t){let[e,n]=M.checksum,r=i=>i.reduce((s,a)=>s+(a>>7),0),o=r(t.subarray(0,e))+r(t.subarray(
e+n));return Gc(t)-o*256}function sp(t,e,n){let r=dp(t,e);if(!(r>=0)){let o=t.subarray(e[0],e[0]+e[1]);throw new p("TAR_\
INVALID",`A tar header at byte ${n} has a field that is not a number (${JSON.stringify(o.toString("latin1"))}): the stre\
am was damaged.`,{hint:Nt})}return r}var kP=17;function dp(t,[e,n]){let r=e+n,o=e,i=0;for(;o<r;o++){let a=t[o]-48;if(a<0||
a>7)break;i=i*8+a}let s=o>e&&o-e<=kP;for(;o<r&&(t[o]===0||t[o]===32);)o++;return s&&o===r?i:ji(t.subarray(e,r))}function ji(t){
let e=t[0]??0,n;if(e>=128){let r=BigInt(`0x${t.toString("hex")}`);n=Number(BigInt.asIntN(t.length*8-1,r))}else{let r=t.toString(
"latin1").replace(/^[ \0]+|[ \0]+$/g,"").replace(/\0.*$/s,"");n=r===""?0:/^[0-7]+$/.test(r)?Number.parseInt(r,8):Number.
NaN}return Number.isSafeInteger(n)?n:Number.NaN}function zt(t){return ze(t,"mtime")}var EP=8**11-1;function So(t,e){let n=Math.
min(Math.max(0,e),EP);return Ht(t,M.mtime,Buffer.from(`${n.toString(8).padStart(11,"0")}\0`))}function xo(t,e){return Ht(
t,M.size,Buffer.from(`${e.toString(8).padStart(11,"0")}\0`))}function cp(t){return t[M.typeFlag[0]]!==83?t:Ht(Ht(t,M.typeFlag,
Buffer.from("0")),M.sparseMap,Buffer.alloc(M.sparseMap[1]))}var jc=8**7-1;function Kc(t,e,n){if(n<=jc)return Ht(t,M[e],Buffer.
from(`${n.toString(8).padStart(7,"0")}\0`));let r=Buffer.alloc(8);return r.writeBigUInt64BE(BigInt(n)),r[0]=128,Ht(t,M[e],
r)}function Ki(t,e){let n=Yi(t,"name",Buffer.from(e));if(n===void 0)throw new RangeError(`the name ${e} is too long for \
a header`);return n}function Yi(t,e,n,r=!1){let o=Buffer.alloc(M[e][1]);if(n.length>o.length&&!r)return;n.copy(o);let i=Ht(
t,M[e],o);return e==="name"&&ap(t)?Ht(i,M.prefix,Buffer.alloc(M.prefix[1])):i}function Vi(){let t=Buffer.alloc(A);t.write(
"0000755",M.mode[0],"latin1");for(let e of[M.uid,M.gid])t.write("0000000",e[0],"latin1");return t.write("00000000000",M.
mtime[0],"latin1"),t.write("5",M.typeFlag[0],"latin1"),t.write("ustar\x0000",M.magic[0],"latin1"),xo(t,0)}function fp(t,e){
let n=Buffer.alloc(A);n.write("././@LongLink",M.name[0],"latin1");for(let r of[M.mode,M.uid,M.gid])n.write("0000000",r[0],
"latin1");return n.write("00000000000",M.mtime[0],"latin1"),n.write(t,M.typeFlag[0],"latin1"),n.write("ustar  \0",M.magic[0],
"latin1"),xo(n,e)}function Ht(t,e,n){let r=Buffer.from(t);n.copy(r,e[0],0,e[1]);let o=Gc(r).toString(8).padStart(6,"0");
return r.write(`${o}\0 `,M.checksum[0],"latin1"),r}var lp=16*1024;function up(t,e){let n=new Map,r=[];for(let{key:o,value:i}of qc(t,e))n.set(o,i),(o==="GNU.sparse.offset"||
o==="GNU.sparse.numbytes")&&r.push(i);return r.length>0&&n.set("GNU.sparse.map",Buffer.from(r.join(","))),n}function mp(t,e){
return Yc(t,n=>n===e)}function Yc(t,e){return Buffer.concat([...qc(t,0)].filter(({key:n})=>!e(n)).map(({bytes:n})=>n))}function Vc(t,e){
return Buffer.concat([...qc(t,0)].map(({key:n,bytes:r})=>{let o=e.get(n);return o===void 0?r:Xc(n,o)}))}function Xc(t,e){
let n=Buffer.concat([Buffer.from(` ${t}=`),Buffer.from(e),Buffer.from(`
`)]),r=n.length,o=r+String(r+String(r).length).length;return Buffer.concat([Buffer.from(String(o)),n])}function*qc(t,e){
let n=0;for(let r=1;n<t.length;r++){if(r>lp)throw new p("TAR_LIMIT",`The PAX header at byte ${e} holds more than ${lp} r\
ecords.`,{hint:ye});let o=t.indexOf(32,n),i=o===-1?"":t.toString("latin1",n,o),s=/^[0-9]{1,10}$/.test(i)?Number(i):0,a=n+
s,d=o===-1?-1:t.indexOf(61,o+1);if(s===0||a>t.length||d===-1||d>=a||t[a-1]!==10)throw new p("TAR_INVALID",`The PAX heade\
r at byte ${e} has a malformed record: the stream was damaged.`,{hint:Nt});yield{key:t.toString("utf8",o+1,d),value:t.subarray(
d+1,a-1),bytes:t.subarray(n,a)},n=a}}function Jt(t){return/^[0-9]{1,16}$/.test(t)?Number(t):Number.NaN}var SP=8**11-1,xP=100;function Wt(t,e){return hp("0",t,e)}function pp(t){let e=Buffer.concat([...t].map(([n,r])=>Xc(n,r)));
return Buffer.concat([hp("x","pax",e.length),e,Po(e.length)])}function hp(t,e,n){let r=Buffer.alloc(A);if(r.write(e,0,xP,
"utf8")<Buffer.byteLength(e))throw new RangeError(`the name ${e} is too long for a header`);r.write("0000644\x000000000\x00000\
0000\0",100,"latin1"),n<=SP?r.write(`${n.toString(8).padStart(11,"0")}\0`,124,"latin1"):(r.writeUInt8(128,124),r.writeBigUInt64BE(
BigInt(n),128)),r.write("00000000000\0        ",136,"latin1"),r.write(t,156,"latin1"),r.write("ustar\x0000",257,"latin1");
let o=r.reduce((i,s)=>i+s,0);return r.write(`${o.toString(8).padStart(6,"0")}\0 `,148,"latin1"),r}function Po(t){return Buffer.
alloc(se(t)-t)}function Vn(){return Buffer.alloc(2*A)}var gp=4*1024*1024;function wp(t){return t.map(({content:n})=>{let r=Io(n);return Wt("",0).length+r+Po(r).length}).reduce(
(n,r)=>n+r,Vn().length)}async function bp(t,e,n){for(let{path:r,content:o}of e)await Bo(t,Wt(r,Io(o)),n),Buffer.isBuffer(
o)?await Bo(t,o,n):await Oo(o,t,n),await Bo(t,Po(Io(o)),n);await Bo(t,Vn(),n)}async function Oo(t,e,n){let{path:r,sizeBytes:o}=t,
i=await yp(r,"r");try{await kp(i,t);let s=Buffer.allocUnsafe(Math.min(gp,o));for(let a=o;a>0;){let d=Zc(t)-a,{bytesRead:c}=await i.
read(s,0,Math.min(s.length,a),d);if(c===0)throw new RangeError(`${r} ended ${a} bytes too early`);await Bo(e,s.subarray(
0,c),n),a-=c}}finally{await i.close()}}function Xi(t,e=()=>{}){return PP.from(BP(t,e),{objectMode:!1})}async function*BP(t,e){
for(let{path:n,content:r}of t){yield Wt(n,Io(r)),Buffer.isBuffer(r)?r.length>0&&(yield r):yield*IP(r,e);let o=Po(Io(r));
o.length>0&&(yield o)}yield Vn()}async function*IP(t,e){let{path:n,sizeBytes:r}=t,o=await yp(n,"r");try{await kp(o,t);for(let i=r;i>
0;){let s=Buffer.allocUnsafe(Math.min(gp/4,i)),{bytesRead:a}=await o.read(s,0,s.length,Zc(t)-i);if(a===0)throw new RangeError(
`${n} ended ${i} bytes too early`);e(a),yield s.subarray(0,a),i-=a}}finally{await o.close()}}function Zc({startByte:t=0,
sizeBytes:e}){return t+e}async function kp(t,e){let{size:n}=await t.stat(),r=Zc(e);if(!(n===r||n>r&&e.startByte!==void 0))
throw new RangeError(`${e.path} must have ${r} bytes, but has ${n}`)}async function Bo(t,e,n){for(let r=0;r<e.length;){n.
signal.throwIfAborted();let{bytesWritten:o}=await t.write(e,r,e.length-r);n.onBytes(o),r+=o}}function Io(t){return Buffer.
isBuffer(t)?t.length:t.sizeBytes}import{createHash as OP}from"node:crypto";function O(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function H(t){return Array.isArray(t)&&t.every(e=>typeof e==
"string")}function b(t,...e){let n=t;for(let r of e){if(!O(n)||!Object.hasOwn(n,r))return;n=n[r]}return n}function w(t,...e){
let n=b(t,...e);return typeof n=="string"&&n!==""?n:void 0}function _(t){try{return JSON.parse(t)}catch{return}}var Qc=JSON;function qi(t){let e=Qc.parse(t,(n,r,o)=>typeof r=="number"&&o.source!==void 0?Qc.rawJSON(o.source):r);if(!O(
e)||Qc.isRawJSON(e))throw new SyntaxError("an image config must be a JSON object");return e}function To(t){let e=b(t,"ro\
otfs","diff_ids");return H(e)?e:[]}function Tn(t){let e=b(t,"history");if(Array.isArray(e))return e.map(n=>b(n,"empty_la\
yer")!==!0)}function TP(t){return t.reduce((e,n)=>e===void 0?n:z(Buffer.from(`${e} ${n}`)),void 0)}function z(t){return`\
sha256:${OP("sha256").update(t).digest("hex")}`}function Sp(t,e){let n=AP(w(t,"created"),e.latestSeconds),r=({contents:i})=>({
...n===void 0?{}:{created:n},created_by:tf(e.createdBy,i),comment:TP(e.sourceDiffIds)??""}),o={...t,...n===void 0?{}:{created:n},
rootfs:{type:"layers",diff_ids:e.layers.map(({diffId:i})=>i)},history:[...vP(t,e.layers.filter(({isKept:i})=>i===!0).length),
...e.layers.filter(({isKept:i})=>i!==!0).map(r)]};return Buffer.from(JSON.stringify(o))}function vP(t,e){if(e===0)return[];
let n=b(t,"history"),r=Tn(t)??[],o=r.filter(i=>i).length;return!Array.isArray(n)||o!==To(t).length?Array.from({length:e},
()=>({})):n.slice(0,ef(r,e))}function ef(t,e){let n=e,r=0;for(;r<t.length&&n>0;)t[r++]===!0&&n--;return r}function tf(t,e){
return e===void 0||e===""?t:`${t}: ${e}`}function AP(t,e){if(t===void 0||e===void 0)return t;let n=Math.floor(Date.parse(
t)/1e3);return n>e||n===e&&/\.\d*[1-9]/.test(t)?new Date(e*1e3).toISOString().replace(".000Z","Z"):t}var RP=[["Created",
"created"],["Author","author"],["Architecture","architecture"],["Variant","variant"],["Os","os"],["OsVersion","os.versio\
n"],["DockerVersion","docker_version"],["ContainerConfig","container_config"],["Container","container"]],LP="0001-01-01T\
00:00:00Z";function xp(t){let e={};for(let[r,o]of RP){let i=t[r];!Ep(i)&&i!==LP&&(e[o]=i)}let n=t.Config;return e.config=
O(n)?Object.fromEntries(Object.entries(n).filter(([,r])=>!Ep(r))):{},e.rootfs={type:"layers",diff_ids:b(t,"RootFS","Laye\
rs")??[]},e}function Ep(t){return t==null||t===""||t===!1?!0:Array.isArray(t)&&t.length===0}var ve={index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"ap\
plication/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"};function vo(t){let e=w(t,"digest"),
n=b(t,"size");if(!(e===void 0||typeof n!="number"))return{mediaType:w(t,"mediaType")??"",digest:e,sizeBytes:n}}function Pp(t){
let e=_(t),n=vo(b(e,"config")),r=b(e,"layers");if(n===void 0||!Array.isArray(r))return;let o=b(e,"annotations"),i=Object.
entries(O(o)?o:{}).filter(s=>typeof s[1]=="string");return{config:n,layers:r.map(vo).filter(s=>s!==void 0),annotations:Object.
fromEntries(i)}}function Bp(t){let e=b(_(t),"manifests");if(Array.isArray(e))return e.filter(n=>w(n,"annotations","vnd.d\
ocker.reference.type")===void 0).flatMap(n=>{let r=vo(n);return r===void 0?[]:[{...r,platform:CP(n)}]})}function CP(t){let e=b(
t,"platform"),n=w(e,"os"),r=w(e,"architecture");if(!(n===void 0||r===void 0))return{os:n,architecture:r,variant:w(e,"var\
iant")}}function Xn(t){return t===ve.index||t==="application/vnd.docker.distribution.manifest.list.v2+json"}function Zi(t,e,n,r={}){
return Ip({schemaVersion:2,mediaType:t,config:nf(e),layers:n.map(nf),...of(r)})}function Qi(t,e,n={}){return Ip({schemaVersion:2,
mediaType:t,manifests:e.map(es),...of(n)})}function es(t){let{platform:e,annotations:n={}}=t;return{...nf(t),...e===void 0?
{}:{platform:e},...of(n)}}function rf({os:t,architecture:e,variant:n}){return{architecture:e,os:t,...n===void 0?{}:{variant:n}}}
function of(t){return Object.keys(t).length===0?{}:{annotations:t}}function nf(t){return{mediaType:t.mediaType,digest:t.
digest,size:t.sizeBytes}}function Ip(t){return Buffer.from(JSON.stringify(t))}var $P=/^(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/,
NP=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,FP=/^\w[\w.-]{0,127}$/,_P=/^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/,
DP=255,sf=/^(?:sha256:)?[0-9a-f]{64}$/;function Gt(t){return sf.test(t)}function oe(t,e){let n=af(t);if(n===void 0)throw new p(
"BAD_INPUT",`The ${I(e)} must be an image reference such as "app:1.2" or "ghcr.io/owner/app:latest", but ${JSON.stringify(
t)} is not one.`,{hint:MP(t)});return n}function ts(t,e){let n=oe(t,e),r=o=>{throw new p("BAD_INPUT",`The ${I(e)} must b\
e a name for the result, but ${JSON.stringify(t)} ${o}.`,{hint:'Write it as "name:tag", for example "app:flat".'})};return n.
digest!==void 0&&r("contains a digest, which follows from the content and cannot be chosen"),(sf.test(t)||/^[0-9a-f]{64}$/.
test(t.split(":")[0]??""))&&r("is an image ID"),n.domain==="docker.io"&&n.path==="library/sha256"&&r("reads as a digest,\
 since its name is a digest algorithm"),n}function qn({text:t,tag:e,digest:n}){return e===void 0&&n===void 0?`${t}:lates\
t`:t}function ce(t){let e=t.digest===void 0?"":`@${t.digest}`,n=t.tag??(t.digest===void 0?"latest":void 0);return`${t.domain}\
/${t.path}${n===void 0?"":`:${n}`}${e}`}function Op(t){let e=ce(t),n=e.replace(/^docker\.io\/(?:library\/)?/,""),r=af(n);
return r!==void 0&&ce(r)===e?n:e}function af(t){let e=t.indexOf("@"),n=e===-1?void 0:t.slice(e+1),r=e===-1?t:t.slice(0,e),
o=r.lastIndexOf(":"),i=o>r.lastIndexOf("/"),s=i?r.slice(o+1):void 0,a=i?r.slice(0,o):r;if(n!==void 0&&!_P.test(n)||n?.startsWith(
"sha256:")&&!sf.test(n)||s!==void 0&&!FP.test(s))return;let d=a.indexOf("/"),c=d===-1?"":a.slice(0,d),f=/[.:]/.test(c)||
c==="localhost"||c.toLowerCase()!==c,l=f?c:"docker.io",u=f?a.slice(d+1):a;if(f&&!$P.test(l)||!u.split("/").every(g=>NP.test(
g)))return;let m=l==="docker.io"||l==="index.docker.io",h=m&&!u.includes("/")?`library/${u}`:u,y=m?"docker.io":l;if(!(`${y}\
/${h}`.length>DP))return{text:t,domain:y,path:h,tag:s,digest:n}}function MP(t){return t.startsWith("-")?'A reference can\
not start with "-".':t!==t.toLowerCase()&&af(t.toLowerCase())!==void 0?`Repository names are lower case. Use ${JSON.stringify(
t.toLowerCase())} instead.`:'A repository name consists of lower-case letters and digits with single separators, and a t\
ag of at most 128 letters, digits, "_", "." and "-".'}function Tp(t,e,n){let r=`${z(t).slice(7)}.json`,o=`${e.slice(7)}/layer.tar`;return Xi([{path:r,content:t},ns([{Config:r,
RepoTags:[n],Layers:[o]}])])}function ns(t){return{path:"manifest.json",content:Buffer.from(JSON.stringify(t))}}var rs={
path:"oci-layout",content:Buffer.from(JSON.stringify({imageLayoutVersion:"1.0.0"}))};function os(t){return{path:"index.j\
son",content:Qi(ve.index,[t])}}function Je(t){return`blobs/${t.replace(":","/")}`}var is="io.containerd.image.name";function ss(t,e,n={}){
let r=Zi(ve.manifest,{mediaType:ve.config,digest:z(t),sizeBytes:t.length},e,n);return{bytes:r,descriptor:{mediaType:ve.manifest,
digest:z(r),sizeBytes:r.length}}}function vp(t,{config:e,platform:n,name:r,annotations:o={}},i){let s=t.map(({descriptor:l})=>l),
a=ss(e,s,o),d=s.map(({digest:l})=>Je(l)),c=Je(z(e)),f=[rs,os({...a.descriptor,platform:rf(n),annotations:{[is]:r.full}}),
ns([{Config:c,RepoTags:[r.familiar],Layers:d}]),{path:c,content:e},{path:Je(a.descriptor.digest),content:a.bytes},...t.map(
({path:l,startByte:u,descriptor:{digest:m,sizeBytes:h}})=>({path:Je(m),content:{path:l,startByte:u,sizeBytes:h}}))];return Xi(
f,i)}function Ap(t,e,n){let{os:r,architecture:o,variant:i}=e,s=Buffer.from(JSON.stringify({architecture:o,os:r,...i===void 0?
{}:{variant:i},config:{},rootfs:{type:"layers",diff_ids:[]}})),{bytes:a,descriptor:d}=ss(s,[{...t,mediaType:"application\
/octet-stream"}]),c=ce(oe(n,"tag"));return Xi([rs,os({...d,platform:rf(e),annotations:{[is]:c}}),{path:Je(z(s)),content:s},
{path:Je(d.digest),content:a}])}var Zn={oci:{index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"\
application/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"},docker:{index:"application/vnd\
.docker.distribution.manifest.list.v2+json",manifest:"application/vnd.docker.distribution.manifest.v2+json",config:"appl\
ication/vnd.docker.container.image.v1+json",layer:"application/vnd.docker.image.rootfs.diff.tar"}},Rp={oci:{gzip:"+gzip",
zstd:"+zstd",none:""},docker:{gzip:".gzip",none:""}};function Qn(t,e){return t==="oci"||e==="zstd"?Zn.oci.layer+Rp.oci[e]:
Zn.docker.layer+Rp.docker[e]}function df(t){return["gzip","zstd","none"].find(e=>t===Qn("oci",e)||t===Qn("docker",e))}var $p=/^[A-Za-z0-9_.-]+$/,Lp={i386:{architecture:"386",variant:""},x86_64:{architecture:"amd64"},"x86-64":{architecture:"\
amd64"},aarch64:{architecture:"arm64"},armhf:{architecture:"arm",variant:"v7"},armel:{architecture:"arm",variant:"v6"}},
Cp={amd64:{v1:""},arm:{"":"v7",5:"v5",6:"v6",7:"v7",8:"v8"},arm64:{8:"",v8:"","v8.0":"",9:"v9","9.0":"v9","v9.0":"v9"}};
function $e(t){let e=t.os.toLowerCase(),n=t.architecture.toLowerCase(),r=Object.hasOwn(Lp,n)?Lp[n]:void 0,o=r?.architecture??
n,i=r?.variant??t.variant?.toLowerCase()??"",s=Object.hasOwn(Cp,o)?Cp[o]:void 0,a=s!==void 0&&Object.hasOwn(s,i)?s[i]:i;
return{os:e==="macos"?"darwin":e,architecture:o,variant:a||void 0}}function j(t,e){return T(t)===T(e)}function T(t){let{
os:e,architecture:n,variant:r}=$e(t);return r===void 0?`${e}/${n}`:`${e}/${n}/${r}`}function as({os:t,architecture:e,variant:n}){
return[t,e,n??""].every(r=>r===""||$p.test(r))}function ds(t){let[e,n,r,...o]=t.split("/"),i=t.split("/");if(e===void 0||
n===void 0||o.length>0||!i.every(s=>$p.test(s)))throw new p("BAD_INPUT",`The ${I("platform")} must have the form os/arch\
 or os/arch/variant, but is ${JSON.stringify(t)}.`,{hint:'For example "linux/amd64", "linux/arm64" or "linux/arm/v7".'});
return $e({os:e,architecture:n,variant:r})}function vn(t){let e=lf(t)?cs(t):t,n=e.images.map(UP),[r]=n;if(r===void 0)throw new RangeError("a set needs an image");let{
index:o}=e;if(o===void 0&&n.length>1)throw new RangeError("a set of several images needs an index");let i=o===void 0?r.bytes:
Qi(Zn[o.format].index,n.map(zP),o.annotations),s=o===void 0?{...r.manifest,platform:Np(r.image)}:cf(Zn[o.format].index,i);
return{root:s,rootBytes:i,images:n,blobs:HP({images:n,root:s,rootBytes:i})}}function HP({images:t,root:e,rootBytes:n}){let r=[
...t.map(({image:o})=>({digest:z(o.config),content:o.config})),...t.map(({manifest:o,bytes:i})=>({digest:o.digest,content:i})),
{digest:e.digest,content:n},...t.flatMap(({image:{layers:o}})=>o).map(({path:o,startByte:i,descriptor:{digest:s,sizeBytes:a}})=>({
digest:s,content:{path:o,startByte:i,sizeBytes:a}}))];return[...new Map(r.map(o=>[o.digest,o])).values()]}function UP(t){
let e=Zn[t.format],n=cf(e.config,t.config),r=t.layers.map(({descriptor:i})=>i),o=Zi(e.manifest,n,r,t.annotations);return{
manifest:cf(e.manifest,o),bytes:o,image:t}}function zP({manifest:t,image:e}){return{...t,platform:Np(e),annotations:e.entryAnnotations}}
function Np({indexPlatform:t,config:e}){if(t!==void 0)return t;let n=_(e.toString()),r=["architecture","os","os.version",
"variant"].map(i=>[i,w(n,i)]),o=b(n,"os.features");return Object.fromEntries([...r.filter(([,i])=>i!==void 0),...Array.isArray(
o)?[["os.features",o]]:[]])}function cf(t,e){return{mediaType:t,digest:z(e),sizeBytes:e.length}}function ff({images:t,index:e}){
return e?.format==="docker"||t.some(({format:n})=>n==="docker")}function lf(t){return ff(t)&&t.images.some(({layers:e})=>e.
some(({descriptor:n})=>df(n.mediaType)==="zstd"))}function cs(t){let n=o=>{let{descriptor:i}=o,s=df(i.mediaType),a=s===void 0?
i.mediaType:Qn("oci",s);return{...o,descriptor:{...i,mediaType:a}}};return{images:t.images.map(o=>({...o,format:"oci",layers:o.
layers.map(n)})),index:t.index&&{...t.index,format:"oci"}}}function Ao({root:t,blobs:e},n,r){return[rs,os({...t,annotations:n}),
...r===void 0?[]:[ns([r])],...e.map(({digest:o,content:i})=>({path:Je(o),content:i}))]}function Fp({images:t},e,n){let r=t.
find(({image:s})=>j(s.platform,n))??t[0];if(r===void 0)throw new RangeError("a set needs an image");let{config:o,layers:i}=r.
image;return{Config:Je(z(o)),RepoTags:e.length===0?null:e,Layers:i.map(({descriptor:s})=>Je(s.digest))}}import{access as xB,chmod as PB,constants as Lh,link as BB,rename as Ch,rm as Os}from"node:fs/promises";import{basename as IB,
dirname as Do}from"node:path";var JP=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;function ut(t){return t.replace(JP,e=>[...e].map(n=>`\\u${WP(n.codePointAt(0)??
0)}`).join(""))}function WP(t){let e=t.toString(16);return t>65535?`{${e}}`:e.padStart(4,"0")}function ne(t,e){let n=t.length>
e?[...t.slice(0,2*e+1)]:[];return n.length>e?`${n.slice(0,e-1).join("")}…`:t}function _p(t){return`<code>${fs(t)}</cod\
e>`}function fs(t){return ut(t).replace(/[^\p{L}\p{N} /-]/gu,e=>`&#${e.codePointAt(0)};`)}function xt(t,e=""){let n=t.flatMap(
o=>o.match(/`+/g)??[]),r="`".repeat(Math.max(3,...n.map(o=>o.length+1)));return[`${r}${e}`,...t,r].join(`
`)}var Ro="Only images can be flattened: a Helm chart, a signature, an attestation or another artifact is not one.",GP=150;
function Ne(t){return JSON.stringify(ne(t,GP))}function xe(t,e,n){return new p("BLOB_INVALID",`The file ${Ne(t)} of ${Ne(
n)} ${e}.`,{hint:"The image was damaged or only partly copied. Save, copy or build it again."})}function fe(t,e,n){return new p(
"UNSUPPORTED_IMAGE",`${t} ${e}.`,{hint:n})}import{createHash as jP}from"node:crypto";var Dp={sha256:64,sha512:128};function Pt(t){let[e="",n="",...r]=t.split(":"),o=Object.hasOwn(Dp,e)?Dp[e]:void 0;if(!(r.
length>0||n.length!==o||!/^[0-9a-f]+$/.test(n)))return{algorithm:e,hex:n}}function ls(t,{digest:e,sizeBytes:n}){if(t.length!==
n)throw Z(e,jt(t.length,n));let r=Pt(e)?.algorithm;if(r===void 0)throw Z(e,"has a digest that cannot be checked");let o=`${r}\
:${jP(r).update(t).digest("hex")}`;if(o!==e)throw Z(e,`has the digest ${o}`)}function jt(t,e){return`has ${t} bytes, but\
 its descriptor says ${e}`}function Z(t,e){return new p("BLOB_INVALID",`The blob ${t.slice(0,150)} ${e}.`,{hint:"The ima\
ge was damaged or changed on its way here. Copy or build it again, and check the disk and memory of this machine."})}var uf="application/vnd.oci.image.",us="application/vnd.docker.",Kt={index:`${us}distribution.manifest.list.v2+json`,manifest:`${us}\
distribution.manifest.v2+json`,config:`${us}container.image.v1+json`,layer:`${us}image.rootfs.diff.tar`},KP=new Map([[`${uf}\
manifest.v1+json`,"oci"],[`${uf}index.v1+json`,"oci"],[Kt.manifest,"docker"],[Kt.index,"docker"]]),YP=new Set([`${uf}con\
fig.v1+json`,Kt.config]),VP=/^application\/vnd\.(?:oci\.image\.layer\.v1\.tar(?:\+gzip|\+zstd)?|docker\.image\.rootfs\.diff\.tar(?:\.gzip|\.zstd)?)$/,
XP=/^application\/vnd\.(?:oci\.image\.layer\.nondistributable\.|docker\.image\.rootfs\.foreign\.)/;function Yt(t){return KP.
get(t)}function mf(t){return YP.has(t)}function Mp(t){return VP.test(t)?"layer":XP.test(t)?"foreign":"other"}function Vt(t,e){ls(t,e);let n=_(t.toString("utf8")),r=u=>Z(e.digest,u);if(!O(n))throw r("is not a JSON object");let o=w(
n,"mediaType");if("manifests"in n&&("layers"in n||"config"in n||"fsLayers"in n))throw r("has the fields of a manifest an\
d of an index");if(o!==void 0&&e.mediaType!==""&&o!==e.mediaType)throw r(`has the media type ${JSON.stringify(o)}, but i\
ts descriptor says ${JSON.stringify(e.mediaType)}`);let s=o??(e.mediaType||qP(n)),a=Yt(s);if(a===void 0)return{kind:"oth\
er",mediaType:s};let d=pf(n);if(Xn(s))return{kind:"index",format:a,entries:Hp(n,"manifests",r),annotations:d};let c=Jp(b(
n,"config"));if(c===void 0)throw r("has no descriptor of a config");let f=Hp(n,"layers",r).map(ZP),l=w(n,"artifactType");
return{kind:"manifest",format:a,mediaType:s,config:c,layers:f,annotations:d,artifactType:l}}function Up(t){let e=_(t.toString(
"utf8")),n=b(e,"manifests");if(!O(e)||!Array.isArray(n))return;let r=n.map(zp).filter(o=>o!==void 0);if(r.length===n.length)
return{kind:"index",format:"oci",entries:r,annotations:pf(e)}}function qP(t){return"manifests"in t?ve.index:"config"in t&&
"layers"in t?ve.manifest:""}function Hp(t,e,n){let r=b(t,e);if(!Array.isArray(r))throw n(`has no list of ${e}`);return r.
map((o,i)=>{let s=zp(o);if(s===void 0)throw n(`has no valid descriptor at position ${i} of its ${e}`);return s})}function ZP({
mediaType:t,digest:e,sizeBytes:n}){return{mediaType:t,digest:e,sizeBytes:n}}function zp(t){let e=Jp(t);if(e===void 0)return;
let n=b(t,"platform");return{...e,platform:O(n)?n:void 0,annotations:pf(t)}}function Jp(t){let e=vo(t);if(!(e===void 0||
Pt(e.digest)===void 0))return Number.isSafeInteger(e.sizeBytes)&&e.sizeBytes>=0?e:void 0}function pf(t){let e=b(t,"annot\
ations");return Object.fromEntries(Object.entries(O(e)?e:{}).filter(n=>typeof n[1]=="string"))}async function er(t,e){let{digest:n}=e,r=await t.readManifest(e);if(r===void 0)throw xe(n,"is missing, though an index n\
ames it",t.name);let o=Vt(r,e),i=t.name;if(o.kind==="index"){let{format:a,annotations:d,entries:c}=o;return{reference:i,
digest:n,index:{format:a,annotations:d},entries:c}}if(o.kind==="manifest"){let{mediaType:a}=o;return{reference:i,digest:n,
index:void 0,entries:[{...e,mediaType:a,platform:void 0}]}}let s=o.mediaType===""?"of no known type":Ne(o.mediaType);throw fe(
i,`must be an image or an index, but is ${s}`,Ro)}import{open as Xp,stat as qp}from"node:fs/promises";import{join as f0}from"node:path";import{Readable as l0}from"node:stream";function he(t){return t?.code??String(t)}function mt(t){return["ENOSPC","EDQUOT"].includes(he(t))}import{posix as jp}from"node:path";var Wp=1024*1024,QP=4*1024*1024,Gp=Buffer.alloc(0),ms={pax:new Map,longName:void 0,longLink:void 0};function Xt(t){return t===
Oe.pax||t===Oe.gnuLongName||t===Oe.gnuLongLink}var tr=class{#e=[];#t=0;#n=ms;#r;get isReading(){return this.#r!==void 0}get isEmpty(){
return this.#e.length===0}begin(e,n,r){let{typeFlag:o,sizeBytes:i}=e;if(i>Wp||this.#t+i>QP)throw new p("TAR_LIMIT",`The \
extension header at byte ${r} claims ${i} bytes; at most ${Wp} are read.`,{hint:ye});this.#o(Buffer.from(n)),i>0?this.#r=
{typeFlag:o,left:se(i),parts:[],sizeBytes:i}:this.#n=hf(this.#n,o,Gp,r)}take(e,n){let r=this.#r;if(r===void 0)return 0;let o=Math.
min(r.left,e.length);if(r.parts.push(Buffer.from(e.subarray(0,o))),r.left-=o,r.left===0){this.#r=void 0;let i=r.parts.length===
1?r.parts[0]:Buffer.concat(r.parts);this.#o(i),this.#n=hf(this.#n,r.typeFlag,i.subarray(0,r.sizeBytes),n)}return o}release(){
let e={blocks:this.#e,extension:this.#n};return this.#e=[],this.#t=0,this.#n=ms,e}#o(e){this.#e.push(e),this.#t+=e.length}};
function nr(t){let e=[];for(let n=0;n<t.length;n++){let r=t[n],{typeFlag:o,sizeBytes:i}=Te(r,0);e.push({typeFlag:o,block:r,
data:i===0?void 0:t[++n],sizeBytes:i})}return e}function _e(t){return t.length===0?ms:nr(t).reduce((e,{typeFlag:n,data:r=Gp,
sizeBytes:o})=>hf(e,n,r.subarray(0,o),0),ms)}function qt(t,{pax:e,longName:n}){return n??Fe(e.get("GNU.sparse.name"))??Fe(
e.get("path"))??t.name}function Bt(t,{pax:e,longLink:n}){return n??Fe(e.get("linkpath"))??Gi(t)}function ps(t,{pax:e},n){
let r=Fe(e.get("size"));if(r===void 0)return t.sizeBytes;let o=r.toString("latin1"),i=Jt(o);if(!Number.isSafeInteger(i))
throw nt(n,`the PAX record of its size is ${JSON.stringify(o.slice(0,40))}`);return i}function hf(t,e,n,r){if(e===Oe.pax)
return{...t,pax:up(n,r)};let o=Fe(e0(n));return e===Oe.gnuLongName?{...t,longName:o}:{...t,longLink:o}}function Fe(t){return t?.
length===0?void 0:t}function e0(t){let e=t.indexOf(0);return e===-1?t:t.subarray(0,e)}var Kp=2e5,t0=1024,n0=64*1024,r0=[["gzip","1f8b","gunzip --keep"],["zstd","28b52ffd","zstd --decompress"],["xz","fd377a5\
85a00","xz --decompress --keep"],["bzip2","425a68","bunzip2 --keep"],["lz4","04224d18","lz4 --decompress"]];async function Yp(t){
let e=new yf(t),n=new Map,r=new tr;a0(await e.read(0,A),t.path);let o=0,i=0,s=0;for(;s<t.sizeBytes&&i<2;){let a=s,d=await e.
block(a);if(s+=A,Eo(d)){i++;continue}if(i===1)throw nt(a,"there is a single zero block between two entries");let c=Te(d,
a);if(++o>Kp)throw c0(t.path);if(c.typeFlag===Oe.paxGlobal)s+=se(c.sizeBytes);else if(Xt(c.typeFlag)){r.begin(c,d,a);let f=se(
c.sizeBytes);f>0&&r.take(await e.exactly(s,f),a),s+=f}else{let{extension:f}=r.release(),l=c.hasOldType&&c.name.at(-1)===
47,u=Wi(c.typeFlag)&&!l?ps(c,f,a):0;if(s=c.gnuIsExtended?await o0(e,s):s,s+u>t.sizeBytes)throw gf(t,s+u);i0(n,{header:c,
block:d,extension:f,offset:s,sizeBytes:u}),s+=se(u)}}if(!r.isEmpty)throw gf(t,s);return n}async function o0(t,e){let n=e;
for(let r=!0;r;n+=A)r=((await t.block(n))[504]??0)!==0;return n}function i0(t,e){let{header:n,block:r,extension:o,offset:i,
sizeBytes:s}=e,a=qt(n,o),d=a.length>t0?void 0:hs(a.toString("utf8"));if(d===void 0)return;let{typeFlag:c}=n;if(c==="S"||
[...o.pax.keys()].some(s0))t.set(d,{kind:"sparse"});else if(c==="0"||c==="7")t.set(d,{kind:"file",offset:i,sizeBytes:s});else if(c===
"1"||c==="2"){let l=(o.longLink??o.pax.get("linkpath")??Gi(r)).toString("utf8"),u=c==="1"||l.startsWith("/")?l:`${jp.dirname(
d)}/${l}`;t.set(d,{kind:"link",target:hs(u)})}else t.delete(d)}function s0(t){return t.startsWith("GNU.sparse.")}function hs(t){
let e=jp.normalize(t.replace(/^\/+/,"")).replace(/\/$/,"");return e===".."||e.startsWith("../")?void 0:e}var yf=class{#e;#t=Buffer.
alloc(0);#n=0;constructor(e){this.#e=e}async read(e,n){let r=e-this.#n;if(r>=0&&r+n<=this.#t.length)return this.#t.subarray(
r,r+n);let{handle:o,signal:i}=this.#e;if(i.aborted)throw U(i.reason);let s=Buffer.alloc(Math.max(n,n0)),a=0;for(;a<s.length;){
let{bytesRead:d}=await o.read(s,a,s.length-a,e+a);if(d===0)break;a+=d}return this.#t=s.subarray(0,a),this.#n=e,this.#t.subarray(
0,n)}async exactly(e,n){let r=await this.read(e,n);if(r.length<n)throw gf(this.#e,e+n);return r}block(e){return this.exactly(
e,A)}};function a0(t,e){let n=t.toString("hex",0,8),r=r0.find(([,i])=>n.startsWith(i)),o=JSON.stringify(e);if(r!==void 0){
let i=`The archive ${o} must be a plain tar archive, but is compressed with ${r[0]}.`;throw new p("UNSUPPORTED_IMAGE",i,
{hint:`Layers are read from their positions in the archive, which is impossible if it is compressed. Unpack it first: ${r[2]}\
 ${o}`})}if(!(t.length===A&&(Eo(t)||d0(t))))throw new p("UNSUPPORTED_IMAGE",`${o} must be a tar archive, but is not one.`,
{hint:'Archives of images come from "docker save", "docker buildx build --output", skopeo, buildah, podman and others.'})}
function d0(t){try{return Te(t,0),!0}catch{return!1}}function gf({path:t,sizeBytes:e},n){let r=`The archive ${JSON.stringify(
t)} ends after ${e} bytes, but its headers promise at least ${n}: something was cut off.`;return new p("TAR_TRUNCATED",r,
{hint:"Save or copy it again, and check whether the disk was full."})}function c0(t){let e=`The archive ${JSON.stringify(
t)} has more than ${Kp} entries.`;return new p("TAR_LIMIT",e,{hint:ye})}function ys(t){return{open:async e=>t.open(e),locate:async()=>t.range}}var Vp=1024*1024,Zp=4*1024*1024,u0=8;async function Zt(t,e,n){
if(t.sizeBytes>Zp)throw m0(e,t.sizeBytes);let r=[];for await(let o of t.open(n))r.push(o);return Buffer.concat(r)}function m0(t,e){
let n=`${t} has ${e} bytes, but at most ${Zp} bytes of a manifest, an index or a config are read.`;return new p("TAR_LIM\
IT",n,{hint:ye})}async function Qp(t){if(!(await th(t)).isDirectory())throw new p("BAD_INPUT",`${JSON.stringify(t)} must\
 be a directory, but is a file.`,{hint:'Write "oci-archive:PATH" for an archive of an OCI image layout, and "docker-arch\
ive:PATH" for one of "docker save".'});return{path:t,find:async n=>{let r=f0(t,n),o=await qp(r).catch(i=>{if(!["ENOENT",
"ENOTDIR"].includes(he(i)))throw Lo(r,i)});if(o?.isFile())return eh({path:r,startByte:0,sizeBytes:o.size})},close:async()=>{}}}
async function gs(t,e){let n=await th(t);if(!n.isFile()){let o=n.isDirectory()?"a directory":"no regular file";throw new p(
"BAD_INPUT",`${JSON.stringify(t)} must be an archive, but is ${o}.`,{hint:n.isDirectory()?'Write "oci:DIR" for a directo\
ry with an OCI image layout.':"An archive is read several times, from any position, so it must be a file. Save it to one\
 first."})}let r=await Xp(t).catch(o=>{throw Lo(t,o)});try{let o=await Yp({handle:r,path:t,sizeBytes:n.size,signal:e});return new wf(
t,r,o)}catch(o){throw await r.close(),o}}var wf=class{path;#e;#t;constructor(e,n,r){this.path=e,this.#e=n,this.#t=r}async find(e){
let n=hs(e);for(let r=0;n!==void 0;r++){let o=this.#t.get(n);if(o===void 0)return;if(o.kind==="file"){let{offset:i,sizeBytes:s}=o;
return eh({path:this.path,startByte:i,sizeBytes:s,handle:this.#e})}if(o.kind==="sparse")throw xe(e,"is stored as a spars\
e file, as no builder does",this.path);if(r===u0)throw xe(e,"is behind a loop of links",this.path);n=o.target}throw xe(e,
"is a link that leads out of the archive",this.path)}close(){return this.#e.close()}};function eh(t){let{path:e,startByte:n,
sizeBytes:r}=t;return{sizeBytes:r,range:{path:e,startByte:n,sizeBytes:r},open:i=>new bf(t,i)}}var bf=class extends l0{#e;#t;#n;#r;constructor(e,n){
super({highWaterMark:Vp,signal:n}),this.#e=e,this.#r=e.startByte,this.#t=e.startByte+e.sizeBytes}_construct(e){let{handle:n,
path:r}=this.#e;(n===void 0?Xp(r):Promise.resolve(n)).then(i=>{this.#n=i,e()},i=>e(Lo(r,i)))}_read(){let e=Math.min(Vp,this.#t-
this.#r);if(e===0||this.#n===void 0){this.push(null);return}this.#n.read(Buffer.allocUnsafe(e),0,e,this.#r).then(({bytesRead:n,
buffer:r})=>{this.#r+=n,this.push(n===0?null:r.subarray(0,n))},n=>this.destroy(Lo(this.#e.path,n)))}_destroy(e,n){let o=this.#e.
handle===void 0?this.#n?.close():void 0;Promise.resolve(o).then(()=>n(e),()=>n(e))}};async function th(t){return qp(t).catch(
e=>{throw Lo(t,e)})}function Lo(t,e){let n=he(e);return n==="ENOENT"||n==="ENOTDIR"?new p("IMAGE_NOT_FOUND",`There is no\
 file or directory ${JSON.stringify(t)}.`,{hint:"Check the path. It is relative to the working directory, and ends at th\
e first colon.",cause:e}):new p("BAD_INPUT",`Cannot read ${JSON.stringify(t)}: ${n}.`,{hint:"Check the permissions of th\
e file and of the directories above it.",cause:e})}var p0=/^sha256:[0-9a-f]{64}$/;function ws(t,e,n){let r=b(t,"rootfs","diff_ids")??[],o="No builder writes this. Use an i\
mage from a source that you trust.";if(!H(r)||!r.every(i=>p0.test(i)))throw fe(n,"has a diffID in its config that is not\
 a sha256 digest",o);if(r.length!==e)throw fe(n,`has ${e} layers, but ${r.length} diffIDs in its config`,o);return r}var h0=8,rr=class{attestations=0;artifacts=[];notLinux=[];missing=[];notices(e){let n=[],r=[];if(this.attestations>0&&r.
push(nh(this.attestations,"attestation")),this.artifacts.length>0){let o=Ef([...new Set(this.artifacts)].map(i=>i===""?"\
no type":i));r.push(`${nh(this.artifacts.length,"artifact")} (${o})`)}return r.length>0&&n.push(`Left out of ${e}, since\
 they describe the source or are not images: ${r.join(" and ")}.`),this.notLinux.length>0&&n.push(`Left out of ${e}, sin\
ce only Linux images can be flattened: ${kf(this.notLinux)}.`),this.missing.length>0&&n.push(`Left out of ${e}, since it\
s index names them but they are missing: ${y0(this.missing)}.`),n}};function kf(t){return Ef([...new Set(t.map(T))])}function y0(t){
return Ef([...new Set(t.map(e=>e===void 0?"an unknown platform":T(e)))])}function Ef(t){let e=t.slice(0,h0).map(r=>/^[\w./+ -]*$/.
test(r)?r:Ne(r)),n=t.length-e.length;return e.join(", ")+(n>0?` and ${n} more`:"")}function nh(t,e){return`${t} ${e}${t===
1?"":"s"}`}function Sf(t){let e=w(t,"os"),n=w(t,"architecture");if(e===void 0||n===void 0)return;let r={os:e,architecture:n,variant:w(
t,"variant")};return as(r)&&e!=="unknown"&&n!=="unknown"?r:void 0}function rh(t,e){let n=t??e;if(n===void 0)return;let r=e!==
void 0&&!xf(n,e);return $e({...n,variant:n.variant??(r?e.variant:void 0)})}function xf(t,e){let n=r=>$e({...r,variant:void 0});
return!j(n(t),n(e))}function oh(t,e,{available:n,notices:r}){let o=n.length===0?"has no platform at all":`has ${kf(n)}`,
i=`The image ${t} is needed for ${T(e)}, but ${o}.`;return new p("PLATFORM_MISMATCH",[i,...r].join(" "),{hint:"Select a \
platform that the image has."})}var ih=8,sh=1e4,g0="vnd.docker.reference.type";function Co({annotations:t}){return t[g0]!==void 0}var or=class{#e;#t;#n=new Set;#r=[];#o=0;constructor(e,n){
this.#e=e,this.#t=n}async follow(e){for(let n of e)await this.#i(n,0);return this.#r}async#i(e,n){if(++this.#o>sh)throw this.#a(
`has more than ${sh} entries in its indexes`);if(Co(e)){this.#t.attestations++;return}if(this.#n.has(e.digest))return;this.#n.
add(e.digest);let{mediaType:r}=e;r!==""&&Yt(r)===void 0?this.#t.artifacts.push(r):r===""||Xn(r)?await this.#s(e,n):this.#r.
push(e)}async#s(e,n){if(n===ih)throw this.#a(`has indexes nested more than ${ih} deep`);let r=await this.#e.readManifest(
e);if(r===void 0){this.#t.missing.push(void 0);return}let o=Vt(r,e);if(o.kind==="index")for(let i of o.entries)await this.#i(
i,n+1);else if(o.kind==="manifest")this.#r.push(e);else if(e.mediaType==="")this.#t.artifacts.push(o.mediaType);else throw Z(
e.digest,"is not an index")}#a(e){return fe(this.#e.name,e,"No builder writes this. Use an image from a source that you \
trust.")}};var w0=4;async function An(t,e,n){let{reference:r,digest:o,index:i}=e,s=new rr,a=i===void 0,d=await new or(t,s).follow(e.
entries),c=new Pf(t,{leftOut:s,platforms:n,isAlone:a}),f=await b0(d,u=>c.load(u)),l=(n??[]).find(u=>!f.some(m=>j(m.platform,
u)));if(l!==void 0){let u=[...f.map(({platform:m})=>m),...c.others];throw oh(r,l,{available:u,notices:s.notices(r)})}if(f.
length===0){let u=s.notices(r).join(" ");throw fe(r,`has no image that can be flattened${u&&`. ${u.replace(/\.$/,"")}`}`,
Ro)}return{reference:r,digest:o,index:i,images:f,notices:[...s.notices(r),...c.notices],release:({manifest:u})=>t.release(
u),close:()=>t.close()}}async function b0(t,e){let n=[],r=[...t.entries()],o=async()=>{for(let i=r.shift();i!==void 0;i=
r.shift())n[i[0]]=await e(i[1])};return await Promise.all(Array.from({length:w0},o)),n.filter(i=>i!==void 0)}var Pf=class{notices=[];others=[];#e;#t;constructor(e,n){
this.#e=e,this.#t=n}async load(e){let n=Sf(e.platform);if(n!==void 0&&!this.#r(n))return;let r=await this.#e.readManifest(
e);if(r===void 0)return this.#o(e,n);let o=Vt(r,e);if(o.kind!=="manifest")throw Z(e.digest,"is not a manifest");if(!this.#s(
o))return;let i=await this.#a(o,e);if(i===void 0)return this.#o(e,n,o);let s=Sf(i),a=rh(n,s);if(a===void 0)throw fe(`The\
 image ${e.digest}`,"does not say which platform it is for","Build it again with a current builder.");if(!(n===void 0&&!this.#r(
a)))return n!==void 0&&s!==void 0&&xf(n,s)&&this.notices.push(`The index says that ${e.digest} is for ${T(n)}, but its c\
onfig says ${T(s)}.`),this.#n(e,o,{config:i,platform:a})}async#n(e,n,{config:r,platform:o}){let{mediaType:i,digest:s,sizeBytes:a}=e,
d={mediaType:i||n.mediaType,digest:s,sizeBytes:a},{layers:c}=n,f=ws(r,c.length,`The image ${s}`),l={manifest:d,layers:c,
platform:o};return{manifest:d,format:n.format,platform:o,indexPlatform:this.#t.isAlone?void 0:e.platform,entryAnnotations:this.#t.
isAlone?{}:e.annotations,annotations:n.annotations,config:{descriptor:n.config,json:r},layers:await Promise.all(c.map(async(u,m)=>{
let h=await this.#e.findLayer(u,l);if(h===void 0)throw this.#i(u.digest,e);return{descriptor:u,diffId:f[m]??"",...h}}))}}#r(e){
let{platforms:n,isAlone:r,leftOut:o}=this.#t,i=n?.some(s=>j(s,e))??!0;if(!i)this.others.push(e);else if(e.os!=="linux"){
if(r||n!==void 0)throw new p("UNSUPPORTED_IMAGE",`docker-flatten needs a Linux image, but ${this.#e.name} has one for ${e.
os}.`,{hint:"Windows layers are not plain filesystems and cannot be flattened this way."});return o.notLinux.push(e),!1}
return i}async#o(e,n,r){let{isAlone:o,leftOut:i}=this.#t,s={manifest:e,layers:r?.layers??[],platform:n},a=await Promise.
all(s.layers.map(c=>this.#e.findLayer(c,s))),d=r!==void 0&&!a.includes(void 0);if(o||d)throw this.#i(r?.config.digest??e.
digest,e);i.missing.push(n)}#i(e,{digest:n}){let r=e===n?"an index":`the manifest ${n}`;return xe(e,`is missing, though ${r}\
 names it`,this.#e.name)}#s({config:e,layers:n,artifactType:r,mediaType:o}){let{isAlone:i,leftOut:s}=this.#t,a=n.map(l=>Mp(
l.mediaType));if(!(mf(e.mediaType)&&(n.length===0||a.some(l=>l!=="other")))){let l=r??(mf(e.mediaType)?n[0]?.mediaType??
o:e.mediaType);if(i)throw fe(this.#e.name,`is not an image, but ${Ne(l)}`,Ro);return n.some(u=>u.mediaType==="applicatio\
n/vnd.in-toto+json")?s.attestations++:s.artifacts.push(l),!1}let c=n[a.indexOf("foreign")];if(c!==void 0)throw fe(`The l\
ayer ${c.digest}`,`is a foreign layer (${c.mediaType}), which only its vendor may distribute`,"Images with such layers c\
annot be flattened: the result would distribute them.");let f=n[a.indexOf("other")];if(f!==void 0)throw fe(`The layer ${f.
digest}`,`has the unknown media type ${JSON.stringify(f.mediaType)}`,"Layers are tar archives, uncompressed or compresse\
d with gzip or zstd. Build the image again with one of these; decrypt an encrypted one.");return!0}async#a({config:e},n){
let r=await this.#e.readConfig(e,n);if(r===void 0)return;ls(r,e);let o=_(r.toString("utf8"));if(!O(o))throw Z(e.digest,"\
is not a config, since it is not a JSON object");return o}};var k0=["org.opencontainers.image.ref.name","io.containerd.image.name"],ah=20;function fh(t,e){let{index:n,reference:r,text:o}=e;
if(n!==void 0){let s=t[n];if(s===void 0){let a=t.length===0?"no image":`only the images @0 to @${t.length-1}`;throw Bf(`${o}\
 must name an image, but the layout has ${a}.`,t)}return[s]}if(r!==void 0){let s=t.filter(d=>bs(d).includes(r)),a=s.length>
0?s:t.filter(d=>S0(d,r));if(a.length===0)throw Bf(`${o} must name an image, but the layout has none with that name.`,t);
return dh(a,t,e)}let i=t.filter(E0);if(i.length===0)throw Bf(`${o} must contain an image, but contains none.`,t);return dh(
i,t,e)}function dh(t,e,{text:n,path:r,transport:o}){let i=[...new Map(t.map(d=>[d.digest,d])).values()];if(i.length===1)
return i;let s=new Set(t.map(d=>bs(d).toSorted().join(" "))),a=i.every(({mediaType:d,platform:c})=>d.includes(".manifest\
.v")&&c!==void 0);if(s.size===1&&a)return i;throw new p("BAD_INPUT",`${n} must name one image, but the layout has severa\
l: ${lh(e)}.`,{hint:`Add one of these names: "${o}:${r}:NAME".`})}function E0(t){return!Co(t)&&(t.mediaType===""||Yt(t.mediaType)!==
void 0)}function bs({annotations:t}){return k0.map(e=>t[e]).filter(e=>e!==void 0)}function S0(t,e){let n=ch(e);return n!==
void 0&&bs(t).some(r=>/[/:]/.test(r)&&ch(r)===n)}function ch(t){try{return ce(oe(t,"image"))}catch{return}}function lh(t){
let e=[...new Set(t.map((r,o)=>bs(r).at(-1)??`@${o}`))],n=e.length-ah;return e.slice(0,ah).map(Ne).join(", ")+(n>0?` and\
 ${n} more`:"")}function Bf(t,e){return new p("IMAGE_NOT_FOUND",t,{hint:e.length===0?"Check the path.":`It has: ${lh(e)}\
.`})}var uh="1.0.0",$o=class{name;#e;#t;constructor(e,n,r){this.name=e,this.#e=n,this.#t=r}async readManifest({digest:e}){let n=await this.#e.
find(ks(e));return n&&Zt(n,`The blob ${e}`,this.#t)}readConfig(e){return this.readManifest(e)}async findLayer({digest:e,
sizeBytes:n}){let r=await this.#e.find(ks(e));if(r!==void 0){if(r.sizeBytes!==n)throw Z(e,jt(r.sizeBytes,n));return ys(r)}}async release(){}close(){
return this.#e.close()}};async function mh(t,e){let{text:n,path:r,transport:o}=t,i=await(o==="oci"?Qp(r):gs(r,e.signal));
try{let s=new $o(n,i,e.signal),a=await If(i,e.signal);if(a===void 0)throw await B0(i,t);let[d,...c]=fh(a.entries,t),f=d!==
void 0&&c.length===0?await er(s,d):{reference:n,digest:a.digest,index:{format:a.format,annotations:a.annotations},entries:[
d,...c].filter(l=>l!==void 0).map(P0)};return await An(s,f,e.platforms)}catch(s){throw await i.close(),s}}async function If(t,e){
let n=await x0(t,e);if(n!==void 0&&n!==uh)throw fe(t.path,`is an OCI image layout of version ${Ne(n)}; only ${uh} is kno\
wn`,"Look for a newer release of docker-flatten.");let r=await t.find("index.json");if(r===void 0)return;let o=await Zt(
r,`The file index.json of ${t.path}`,e),i=Up(o);if(i===void 0)throw xe("index.json","is not an index of an OCI image lay\
out",t.path);return{...i,digest:z(o)}}async function x0(t,e){let n=await t.find("oci-layout");if(n===void 0)return;let r=(await Zt(
n,`The file oci-layout of ${t.path}`,e)).toString();return w(_(r),"imageLayoutVersion")}function P0(t){let{"org.opencont\
ainers.image.ref.name":e,...n}=t.annotations;return{...t,annotations:n}}function ks(t){let e=Pt(t);if(e===void 0)throw Z(
t,"has a digest that cannot be checked");return`blobs/${e.algorithm}/${e.hex}`}async function B0(t,{text:e,path:n,transport:r}){
let i=await t.find("manifest.json")!==void 0?r==="oci-archive"?`It looks like an archive of "docker save". Write it as "\
docker-archive:${n}".`:`It looks like a directory of skopeo. Copy it first: skopeo copy "dir:${n}" oci:NEW`:'Check the p\
ath. A layout comes from "docker buildx build --output type=oci", skopeo, buildah and others.';return fe(e,"must be an O\
CI image layout, but has no index.json",i)}import{createHash as F0}from"node:crypto";import{Writable as _0}from"node:stream";import{pipeline as D0}from"node:stream/promises";var ph=["B","kB","MB","GB","TB","PB"];function x(t){let e=t,n=0;for(;Math.abs(e)>=999.5&&n<ph.length-1;)e/=1e3,n++;let r=n===
0||Math.abs(e)>=99.95?0:Math.abs(e)>=9.995?1:2;return`${e.toFixed(r)} ${ph[n]}`}function ir(t){return`${t>0?"+":""}${x(t)}`}
function sr(t,e){return ar(t===0?0:(t-e)/t*100)}function ar(t,e=1){let n=t.toFixed(e);return Number(n)===0?n.replace("-",
""):n}function dr(t,e){let n=[x(t),x(e)];return t!==e&&n[0]===n[1]?[`${t} B`,`${e} B`]:n}var I0=16*4096,O0=.001;function Es(t,e,n){
return t?Math.abs(e)<=Math.max(I0,n*O0):e===0}function Ss(t,e){return{oldBytes:t,newBytes:e,savedBytes:t-e,savedPercent:sr(
t,e)}}function yh(t){return`${Of(t)}, ${(t.ms/1e3).toFixed(1)} s`}function Of({oldBytes:t,newBytes:e,oldLayers:n,newLayers:r}){
let o=Rn(sr(t,e));return`${hh(t,n)} → ${hh(e,r)}, ${o}`}function Rn(t){return t.startsWith("-")?`${t.slice(1)} % large\
r`:`${t} % smaller`}function hh(t,e){return`${x(t)} in ${ae(e)}`}function Q(t){return`${t.toLocaleString("en")} ${t===1?
"entry":"entries"}`}function ae(t){return`${t} ${t===1?"layer":"layers"}`}var T0=.2,v0=10,A0=3,R0=6e3*60,xs=class{#e;#t=performance.now();#n=this.#t;#r;#o=0;#i=0;constructor(e){this.#e=e,this.#r=
e.doneBytes?.()??0}measure(){let{title:e,isEstimate:n=!1}=this.#e,r=performance.now(),o=(r-this.#t)/1e3,i=this.#e.doneBytes?.(),
s=this.#e.totalBytes?.(),d=i!==void 0&&s!==void 0&&s>0&&i<=s?s:void 0,c=d===void 0?void 0:Math.min(99,Math.floor((i??0)/
d*100)),f=i===void 0?void 0:this.#s(r,i),l=(d??0)-(i??0),u=o<A0||l<=0||!f?Number.POSITIVE_INFINITY:Math.max(1,Math.round(
l/f)),m=u>R0?void 0:u;return{title:e,seconds:o,doneBytes:i,totalBytes:d,isEstimate:n,percent:c,bytesPerSecond:f,secondsLeft:m}}#s(e,n){
let r=(e-this.#n)/1e3;if(r>=T0){let o=Math.exp(-r/v0);this.#o=this.#o*o+(n-this.#r),this.#i=this.#i*o+r,this.#n=e,this.#r=
n}return this.#i===0?void 0:this.#o/this.#i}};function gh(t){let{title:e,seconds:n,doneBytes:r,percent:o}=t;if(r===void 0)
return`${e}: ${wh(Math.round(n))} so far`;let i=[L0(t),o===void 0?void 0:`${o} %`,C0(t),$0(t)];return`${e}: ${i.filter(s=>s!==
void 0).join(", ")}`}function L0({doneBytes:t,totalBytes:e,isEstimate:n}){let r=x(t??0);return e===void 0?r:`${r} of ${n?
"about ":""}${x(e)}`}function C0({bytesPerSecond:t}){return t===void 0?void 0:`${x(t)}/s`}function $0({secondsLeft:t}){return t===
void 0?void 0:`${wh(t)} left`}function wh(t){let n=(t<3600?[[Math.floor(t/60),"min"],[t%60,"s"]]:[[Math.floor(t/3600),"h"],
[Math.floor(t%3600/60),"min"]]).filter(([r])=>r>0).map(([r,o])=>`${r} ${o}`);return n.length===0?"0 s":n.join(" ")}var N0=5e3,bh=1e3;async function J(t,e,n){let r=t.showProgress(e);try{return await n}finally{r()}}async function Ps(t,e,n){
return await J(t,e.progress,Promise.race([e.sent,n]).catch(()=>{})),J(t,{title:e.after},n)}function s2(t,e){let n=new xs(
t),r=N0/bh,o=0,i=t.loggedChars?.(),s=setInterval(()=>{let a=n.measure();if(++o%r!==0)return;let d=t.loggedChars?.();d===
i&&e(gh(a)),i=d},bh);return()=>clearInterval(s)}function Qt(t){let e;return t.then(n=>e=n).catch(()=>{}),()=>e}var M0=[["1f8b",".gzip"],["28b52ffd",".zstd"]],H0=[["fd377a585a00","xz"],["425a68","bzip2"]],U0=6,z0=/(?:^|[/:])([0-9a-f]{64})(?:\.json)?$/,
Bs=class t{name;#e;#t;#n;#r;constructor(e,n,{config:r,blobs:o,layers:i}){this.name=e,this.#e=n,this.#t=o,this.#n=r;let s=({
mediaType:d,digest:c,sizeBytes:f})=>({mediaType:d,size:f,digest:c}),a={mediaType:Kt.config,digest:z(r),sizeBytes:r.length};
this.#r=Buffer.from(JSON.stringify({schemaVersion:2,mediaType:Kt.manifest,config:s(a),layers:i.map(s)}))}static async of(e,n,r){
let o=await J0(e,n,r),i=_(o.toString("utf8"));if(!O(i))throw xe(e.config,"is not a config, since it is not a JSON object",
n.path);let s=ws(i,e.layers.length,r.name),a=new Map,d=[],c=new Map;for(let[f,l]of e.layers.entries()){let u=await n.find(
l);if(u===void 0)throw xe(l,"is missing, though manifest.json names it",n.path);let m=await W0(u,l,r.signal),h=m===""?`${s[f]}`:
`file ${l}`,y=c.get(h)??{mediaType:`${Kt.layer}${m}`,digest:m===""?s[f]??"":await j0(u,r),sizeBytes:u.sizeBytes};c.set(h,
y),d.push(y),a.set(y.digest,u)}return new t(r.name,n,{config:o,blobs:a,layers:d})}get choice(){let e=z(this.#r),n=Kt.manifest,
r=this.#r.length,o={mediaType:n,digest:e,sizeBytes:r,platform:void 0,annotations:{}};return{reference:this.name,digest:e,
index:void 0,entries:[o]}}async readManifest(){return this.#r}async readConfig(){return this.#n}async findLayer({digest:e}){
let n=this.#t.get(e);return n&&ys(n)}async release(){}close(){return this.#e.close()}};async function J0(t,e,n){let r=await e.
find(t.config);if(r===void 0)throw xe(t.config,"is missing, though manifest.json names it",e.path);let o=await Zt(r,`The\
 config ${JSON.stringify(t.config)}`,n.signal),i=z0.exec(t.config)?.[1],s=z(o);if(i!==void 0&&s!==`sha256:${i}`)throw Z(
`sha256:${i}`,`has the digest ${s}`);return o}async function W0(t,e,n){let r=await G0(t,n),o=H0.find(([i])=>r.startsWith(
i));if(o!==void 0)throw fe(`The layer ${JSON.stringify(e)}`,`is compressed with ${o[1]}`,"Layers must be uncompressed, o\
r compressed with gzip or zstd. Load the archive into an engine and save it again.");return M0.find(([i])=>r.startsWith(
i))?.[1]??""}async function G0(t,e){let n=t.open(e);for await(let r of n)return r.toString("hex",0,U0);return""}async function j0(t,{
signal:e,log:n,touch:r}){let o=F0("sha256"),i=0,s=new _0({write:(d,c,f)=>{o.update(d),i+=d.length,r(),f()}});return await J(
n,{title:"Digest",doneBytes:()=>i,totalBytes:()=>t.sizeBytes},D0(t.open(e),s,{signal:e})),`sha256:${o.digest("hex")}`}var kh=20;async function Sh(t,e){let{text:n,path:r}=t,o=await gs(r,e.signal);try{let i=V0(await K0(o,t,e.signal),t),s=new $o(
n,o,e.signal),a=await If(o,e.signal),d=a&&await q0(s,a.entries,i);if(d!==void 0)return await An(s,await er(s,d),e.platforms);
let c=await Bs.of(i,o,{...e,name:n});return await An(c,c.choice,e.platforms)}catch(i){throw await o.close(),i}}async function K0(t,{
text:e,path:n},r){let o=await t.find("manifest.json");if(o===void 0){let d=await t.find("index.json")!==void 0,c=await t.
find("repositories")!==void 0,f=d?`It has an index.json, so it is an archive of an OCI image layout. Write it as "oci-ar\
chive:${n}".`:c?"Docker before 1.10 wrote it. Load it into an engine and save it again.":'Check the path. Such an archiv\
e comes from "docker save", "docker buildx build --output type=docker", skopeo, buildah, podman and others.';throw fe(e,
'must be an archive of "docker save", but has no manifest.json',f)}let i=await Zt(o,`The file manifest.json of ${n}`,r),
s=_(i.toString("utf8")),a=(Array.isArray(s)?s:[]).map(Y0);if(!Array.isArray(s)||a.includes(void 0))throw xe("manifest.js\
on","is not a list of images",n);return a.filter(d=>d!==void 0)}function Y0(t){let e=w(t,"Config"),n=b(t,"Layers")??[],r=b(
t,"RepoTags")??[];if(!(e===void 0||!H(n)||!H(r)))return{config:e,names:r,layers:n}}function V0(t,e){let{text:n,path:r,reference:o,
index:i}=e,s=X0(t);if(t.length===0)throw new p("IMAGE_NOT_FOUND",`${n} must contain an image, but contains none.`,{hint:"\
Save the image again."});if(i!==void 0){let f=t[i];if(f!==void 0)return f;throw new p("IMAGE_NOT_FOUND",`${n} must name \
an image, but the archive has only the images @0 to @${t.length-1}.`,{hint:`It has: ${s}.`})}let a=o&&ce(o),d=t.filter(({
names:f})=>a===void 0||f.some(l=>Tf(l)===a)),[c]=d;if(c===void 0)throw new p("IMAGE_NOT_FOUND",`${n} must name an image,\
 but the archive has none with that name.`,{hint:`It has: ${s}.`});if(d.some(f=>JSON.stringify(Eh(f))!==JSON.stringify(Eh(
c))))throw new p("BAD_INPUT",`${n} must name one image, but the archive has several: ${s}.`,{hint:`Add one of these name\
s: "docker-archive:${r}:NAME".`});return c}function Eh({config:t,layers:e}){return[t,e]}function Tf(t){try{return ce(oe(
t,"image"))}catch{return}}function X0(t){let e=t.flatMap(({names:r},o)=>r.length===0?[`@${o}`]:r),n=e.length-kh;return e.
slice(0,kh).map(Ne).join(", ")+(n>0?` and ${n} more`:"")}async function q0(t,e,n){let r=n.names.map(Tf),o=({annotations:a})=>r.
includes(Tf(a["io.containerd.image.name"]??"")),s=e.filter(a=>!Co(a)).toSorted((a,d)=>Number(o(d))-Number(o(a)));for(let a of s)
if(await Z0(t,a,n))return a}async function Z0(t,e,n){for(let r of await new or(t,new rr).follow([e])){let o=await t.readManifest(
r),i=o&&Vt(o,r);if(i?.kind!=="manifest")continue;let s=[i.config,...i.layers].map(({digest:a})=>ks(a));if(JSON.stringify(
s)===JSON.stringify([n.config,...n.layers]))return!0}return!1}import{createReadStream as aB,readdirSync as dB,statSync as cB}from"node:fs";import{mkdtemp as fB,rm as Th,stat as lB}from"node:fs/promises";
import{join as Lf}from"node:path";import{Readable as uB}from"node:stream";import{spawn as oB}from"node:child_process";var Q0=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;function eB(t){return Q0.test(t)}function No(t){let{domain:e,
path:n,digest:r}=t;return`docker://${r===void 0?ce(t):`${e}/${n}@${r}`}`}function Fo({domain:t},e){return eB(t)?[`${e}=f\
alse`]:[]}var en={read:"PULL_FAILED",write:"PUSH_FAILED"},xh='skopeo uses the login of "docker login" (docker/login-action), "skop\
eo login" or "podman login": log in to the registry in an earlier step, with an account that may',tB={read:"NO_SPACE",write:"\
NO_SPACE"},Ph=/manifest unknown|name unknown|name_unknown|not known to registry|status code 404|404 \(?not found/i,nB=[{
words:/no space left on device|disk quota exceeded/i,codes:tB,hint:()=>`Free some disk space, or name a directory on a l\
arger disk with the ${I("temp-dir")}. If the registry says so, its disk is full.`},{words:/policy\.json/i,codes:en,hint:()=>"\
skopeo needs a signature policy in /etc/containers/policy.json: install the package that has it (Debian: golang-github-c\
ontainers-common, Fedora: containers-common)."},{words:/rejected by policy|source image rejected/i,codes:en,hint:()=>"Th\
e signature policy of this machine (containers-policy.json(5)) refuses the image. Use one that it accepts, or change it."},
{words:/toomanyrequests|too many requests|rate limit/i,codes:en,hint:()=>`${xh} read there, so that its own limit applie\
s.`},{words:/unauthorized|authentication required|denied|no basic auth|403 \(?forbidden/i,codes:en,hint:t=>`${xh} ${t===
"read"?"read":"push"} there.`},{words:Ph,codes:{read:"IMAGE_NOT_FOUND",write:"PUSH_FAILED"},hint:t=>t==="read"?"Check th\
e name and the tag, and whether the registry has the image.":"Check the name: in some registries the repository must be \
created first."},{words:/request entity too large|payload too large|content too large|\b413\b|size[ _]invalid/i,codes:en,
hint:()=>`A flat image is one layer and therefore one upload: compress it better (${I("compression")}), drop what is not\
 needed (${I("clean")}), or raise the limit of the registry or of a proxy in front of it (nginx: client_max_body_size).`},
{words:/HTTP response to HTTPS client/i,codes:en,hint:()=>'Only registries on this machine are used without TLS. For ano\
ther one, write "insecure = true" for it in /etc/containers/registries.conf (containers-registries.conf(5)).'},{words:/x509:|certificate/i,
codes:en,hint:()=>"Put the certificate of the registry's authority into /etc/containers/certs.d/REGISTRY/ca.crt (contain\
ers-certs.d(5)), or trust it on the whole machine."}],rB=/dial tcp|no such host|connection refused|network is unreachable|i\/o timeout|HTTP response to HTTPS client|x509:|server misbehaving/i;
function Bh(t){return rB.test(t)}function Ih(t){return Ph.test(t)}function Is(t){let[e]=[...t.matchAll(/level=fatal msg=("(?:[^"\\]|\\.)*"|.*)/g)].
slice(-1),n=e?.[1]??"";if(!n.startsWith('"'))return(n||t).trim().slice(-2e3);try{return String(JSON.parse(n)).trim().slice(
-2e3)}catch{return n.slice(1,-1).trim().slice(-2e3)}}function cr(t,{kind:e,name:n}){let r=nB.find(({words:i})=>i.test(t)),
o=e==="read"?`Reading ${n}`:`Writing ${n}`;return new p(r?.codes[e]??en[e],`${o} with skopeo failed: ${t||"it printed no\
 message"}`,{hint:r?.hint(e)??"Check whether the registry is reachable, and run again."})}var Rf=[1,4,1],vf=[1,9],iB=32*1024*1024,Oh=["--retry-times","2"],pt=class{#e;#t;#n;constructor(e,n="skopeo"){this.#e=e,this.#t=
n}checkVersion(){return this.#n??=this.#r(),this.#n}async#r(){let{stdout:e,stderr:n}=await this.#s(["--version"]),r=`${e.
toString()}${n}`,o=/version (\d+)\.(\d+)(?:\.(\d+))?/.exec(r);if(o===null)throw Af(`the one on PATH printed ${JSON.stringify(
r.slice(0,200))}`);let i=o.slice(1).map(d=>Number(d??0)),s=i.join("."),a=Rf.findIndex((d,c)=>d!==i[c]);if(a!==-1&&(i[a]??
0)<(Rf[a]??0))throw Af(`the one on PATH is ${s}`);return this.#e.log.debug(`skopeo ${s}`),s}async copy(e,n,r,o){let i=typeof e==
"string"?[e,[]]:[No(e),Fo(e,"--src-tls-verify")],s=typeof n=="string"?[n,[]]:[No(n),Fo(n,"--dest-tls-verify")],a=o.kind===
"write"?["--insecure-policy"]:[],d=await this.#i([...a,"--tmpdir",this.#e.tempDir,"copy","--quiet",...Oh,...i[1]??[],...s[1]??
[],...r,"--",String(i[0]),String(s[0])]);if(d.exitCode!==0)throw cr(Is(d.stderr),o)}async indexOptions(){let[e=0,n=0]=(await this.
checkVersion()).split(".").map(Number);return e>vf[0]||e===vf[0]&&n>=vf[1]?["--multi-arch","index-only"]:["--all"]}rawManifest(e){
return this.#o(e,[])}rawConfig(e){return this.#o(e,["--config"])}async#o(e,n){let r=await this.#i(["inspect","--raw",...n,
...Oh,...Fo(e,"--tls-verify"),"--",No(e)]);if(r.exitCode===0)return r.stdout;let o=Is(r.stderr);if(!Ih(o))throw cr(o,{kind:"\
read",name:`docker://${e.text}`})}async delete(e){let n=await this.#i(["delete",...Fo(e,"--tls-verify"),"--",No(e)]);if(n.
exitCode!==0)throw cr(Is(n.stderr),{kind:"write",name:`docker://${e.text}`})}async#i(e){return await this.checkVersion(),
this.#s(e)}async#s(e){let{signal:n,touch:r,log:o}=this.#e;if(n.aborted)throw U(n.reason);o.debug(`skopeo ${e.join(" ")}`);
let i=oB(this.#t,e,{stdio:["ignore","pipe","pipe"],detached:go});Hc(n,i);let s=sB(i,r),a=new Dt(wo,r);i.stderr?.on("data",
a.add);let d=Hi(i,r);try{let c=await bo(i);if(n.aborted)throw U(n.reason);return r(),{exitCode:c,stdout:s(),stderr:a.text}}catch(c){
throw c.code==="ENOENT"?Af(`none is on PATH (${E(c)})`,c):c}finally{clearInterval(d)}}};function sB(t,e){let n=[],r=0;return t.
stdout?.on("data",o=>{e(),!(r>iB)&&(r+=o.length,n.push(o))}),()=>Buffer.concat(n)}function Af(t,e){return new p("NO_SKOP\
EO",`docker-flatten needs skopeo ${Rf.join(".")} or newer for images in a registry, but ${t}.`,{hint:`Install the packag\
e skopeo of Debian 12, Ubuntu 22.04, Fedora, or newer ones ("sudo apt-get install skopeo"); GitHub's Ubuntu runners have\
 it.`,cause:e})}var mB=1024*1024;async function vh(t,e){let{text:n,reference:r}=t,o=new pt(e),i=await o.rawManifest(r);if(i===void 0)throw yB(
n);let s=new Cf(t,e,o),a=r.digest??z(i);s.know(a,i);let d={mediaType:"",digest:a,sizeBytes:i.length,platform:void 0,annotations:{}};
try{return await An(s,await er(s,d),e.platforms)}catch(c){throw await s.close(),c}}var Cf=class{name;#e;#t;#n;#r=new Map;#o=new Map;constructor({
text:e,reference:n},r,o){this.name=e,this.#e=n,this.#t=r,this.#n=o}know(e,n){this.#r.set(e,n)}async readManifest({digest:e}){
return this.#r.get(e)??await this.#n.rawManifest(this.#i(e))}readConfig(e,n){return this.#n.rawConfig(this.#i(n.digest))}async findLayer({
digest:e,sizeBytes:n},r){let o=async()=>{let s=Lf(await this.#s(r),pB(e)),a=await lB(s).then(({size:d})=>d,()=>{});if(a===
void 0)throw Z(e,"is missing from what skopeo copied");if(a!==n)throw Z(e,jt(a,n));return{path:s,startByte:0,sizeBytes:n}};
return{open:async s=>{let{path:a}=await o();return n===0?uB.from([]):aB(a,{highWaterMark:mB,signal:s})},locate:o}}async release({
digest:e}){let n=this.#o.get(e);this.#o.delete(e);let r=await n?.catch(()=>{});r!==void 0&&await Th(r,{recursive:!0,force:!0})}async close(){
await Promise.all([...this.#o.keys()].map(e=>this.release({mediaType:"",digest:e,sizeBytes:0})))}#i(e){return{...this.#e,
tag:void 0,digest:e}}#s(e){let{digest:n}=e.manifest,r=this.#o.get(n)??this.#a(e);return this.#o.set(n,r),r.catch(()=>{this.#o.
get(n)===r&&this.#o.delete(n)}),r}async#a({manifest:e,layers:n,platform:r}){let{tempDir:o,runId:i,log:s}=this.#t,a=await fB(
Lf(o,`${re(i)}copy-`)),d={title:r===void 0?"Copy":`Copy ${T(r)}`,doneBytes:()=>hB(a),totalBytes:()=>n.reduce((l,{sizeBytes:u})=>l+
u,0)},c={kind:"read",name:this.name},f=this.#n.copy(this.#i(e.digest),`dir:${a}`,[],c);try{return await J(s,d,f),a}catch(l){
throw await Th(a,{recursive:!0,force:!0}),l}}};function pB(t){let e=Pt(t);if(e===void 0)throw Z(t,"has a digest that can\
not be checked");return e.hex}function hB(t){try{return dB(t).reduce((e,n)=>e+cB(Lf(t,n)).size,0)}catch{return 0}}function yB(t){
return new p("IMAGE_NOT_FOUND",`${t} must be an image, but its registry does not have it.`,{hint:"Check the name and the\
 tag, and whether it was pushed."})}async function De(t,e){try{return await gB(t,e)}catch(n){throw e.signal.aborted?U(e.signal.reason):n}}function gB(t,e){switch(t.
transport){case"docker-archive":return Sh(t,e);case"oci":case"oci-archive":return mh(t,e);case"docker":return vh(t,e)}}import{lstat as wB,open as Rh,realpath as bB}from"node:fs/promises";import{dirname as kB,join as EB}from"node:path";var SB=0;function Ln(t,e){return EB(t,`${re(e)}${++SB}.pending`)}async function tn(t){return bB(t).catch(()=>t)}async function fr(t,e){
let n=await Rh(t,"wx");try{await e(n),await n.sync()}finally{await n.close()}}async function It(t){let e=await Rh(t,"r").
catch(()=>{});await e?.sync().catch(()=>{}),await e?.close()}async function Ae(t){return wB(t).catch(()=>{})}function lr(t,e,n){
return new p("BAD_INPUT",`The ${I("tag")} must name a place that can be written to, but ${JSON.stringify(t)} is not one:\
 ${e}.`,{hint:n})}var Ah={ENOENT:"its directory does not exist",ENOTDIR:"its parent is not a directory",EACCES:"this use\
r may not write there",EPERM:"this user may not write there",EROFS:"its filesystem is read-only",ENAMETOOLONG:"its name \
is too long"};function _o(t){let e=he(t);return Object.hasOwn(Ah,e)?Ah[e]??e:e}function Cn(t,{name:e,path:n,signal:r}){return t instanceof
p?t:r.aborted?U(r.reason):mt(t)?new p("NO_SPACE",`The disk of ${kB(n)} filled up while writing ${e}. What was there befo\
re is unchanged.`,{hint:"Free some disk space, or name a path on a larger disk.",cause:t}):new p("WRITE_FAILED",`Cannot \
write ${e} (${_o(t)}). What was there before is unchanged.`,{hint:"Name a writable path on a disk with space for the com\
pressed image.",cause:t})}function ur(t,e,{log:n,name:r}){return lf(t)?(n.notice(`${r} gets OCI's media types instead of the source's: Docker's ha\
ve none for layers with zstd.`),cs(t)):!e||!ff(t)?t:(n.notice(`${r} gets OCI's media types instead of Docker's, which pr\
ograms do not look for in an OCI layout. So its digest is another than in a registry or a docker-archive.`),cs(t))}var Mo=class{name;#e;#t;#n;#r;constructor(e,n,r){this.name=e.text,this.#e=e.path,this.#t=e.transport==="oci-archive",this.#n=
n,this.#r=r}async check(){let e=await tn(this.#e),n=(o,i)=>lr(this.name,o,i),r=await Ae(e);if(IB(e)===""||e.endsWith("/")||
r?.isDirectory())throw n("it is a directory",'Name a file. For a directory write "oci:DIR", or see docs/archives.md for \
the transports.');if(r!==void 0&&!r.isFile())throw n("it exists and is not a plain file","Name a file that is new or an \
archive.");try{await xB(`${Do(e)}/`,Lh.W_OK|Lh.X_OK)}catch(o){throw n(_o(o),"Create the directory in an earlier step, or\
 name a file in an existing, writable one.")}}async write(e){let{runId:n,log:r,signal:o,touch:i}=this.#n,s=await tn(this.#e),
a=Ln(Do(s),n),d=vn(ur(e,this.#t,{log:r,name:this.name})),c=this.#r(d),f=wp(c),l=0,u=h=>{l+=h,i()},m={title:"Write",doneBytes:()=>l,
totalBytes:()=>f};try{let h=fr(a,y=>bp(y,c,{signal:o,onBytes:u}));await J(r,m,h)}catch(h){throw await Os(a,{force:!0}).catch(
()=>{}),Cn(h,{name:this.name,path:s,signal:o})}return new $f({name:this.name,path:s,pending:a,digest:d.root.digest,context:this.#n})}},
$f=class{digest;#e;#t;#n;constructor(e){this.digest=e.digest,this.#e=e}readBack(){let{name:e,pending:n,context:r}=this.#e;
return De({...{transport:"oci-archive",text:e,path:n},reference:void 0,index:void 0},r)}async publish(){let{name:e,path:n,
pending:r,context:o}=this.#e;try{let i=await Ae(n),s=i===void 0||await this.#r();i!==void 0&&await PB(r,Number(i.mode)&511);
let a=(await Ae(r))?.ino;await Ch(r,n),this.#n=s?Number(a):void 0,await It(Do(n))}catch(i){throw Cn(i,{name:e,path:n,signal:o.
signal})}}async#r(){let{path:e,context:n}=this.#e,r=Ln(Do(e),n.runId);try{await BB(e,r)}catch(o){return n.log.debug(`the\
 replaced file cannot be kept: ${E(o)}`),!1}return this.#t=r,!0}async undo(){let{path:e}=this.#e;this.#n===void 0||Number(
(await Ae(e))?.ino)!==this.#n||(this.#t===void 0?await Os(e,{force:!0}):await Ch(this.#t,e),this.#n=void 0,this.#t=void 0,
await It(Do(e)))}async discard(){await Os(this.#e.pending,{force:!0}),this.#t!==void 0&&await Os(this.#t,{force:!0}),this.#t=
void 0}};var $n="org.opencontainers.image.ref.name";function Ho(t){try{let e=qi(t),n=b(e,"manifests");return n==null?{...e,manifests:[]}:
Array.isArray(n)&&n.every(o=>w(o,"digest"))?e:void 0}catch{return}}function $h(t,e){let n=Fh(t),r=e.annotations?.[$n],o=n.
filter(c=>OB(c)===r),i=r!==void 0||o.length===1,[s]=i?o:[],a=es(e),d=s===void 0?[...n,a]:n.flatMap(c=>c===s?[a]:o.includes(
c)?[]:[c]);return _h({...t,manifests:d})}function Nh(t,e){let n=JSON.stringify(es(e));return _h({...t,manifests:Fh(t).filter(
r=>JSON.stringify(r)!==n)})}function Fh(t){let e=b(t,"manifests");return Array.isArray(e)?e.filter(O):[]}function OB(t){
return w(t,"annotations",$n)}function _h(t){return Buffer.from(JSON.stringify({schemaVersion:2,mediaType:ve.index,...t}))}import{access as HB,constants as Jh,mkdir as UB,readdir as zB,readFile as JB,rm as WB}from"node:fs/promises";import{basename as GB,
dirname as Wh,join as mr,resolve as jB}from"node:path";import{mkdir as Hh,readdir as zh,readFile as _f,rename as vs,rm as Nn,rmdir as DB}from"node:fs/promises";import{dirname as Uh,
join as Pe}from"node:path";import{readdir as TB,rm as Ts,writeFile as vB}from"node:fs/promises";import{basename as AB,join as Nf}from"node:path";import{
setTimeout as RB}from"node:timers/promises";var Dh=".lock",Mh=6e4,LB=10,CB=40,$B=0;async function Ff(t,e){let n=await NB(t);try{return await e()}finally{await Ts(n,
{force:!0}).catch(()=>{})}}async function NB({directory:t,name:e,context:n}){let{runId:r,signal:o,touch:i}=n,s=Nf(t,`${re(
r)}${++$B}${Dh}`),a=performance.now()+Mh;for(;;){o.throwIfAborted(),await vB(s,"",{flag:"wx"});let[d]=await FB(t,AB(s)).
catch(c=>Ts(s,{force:!0}).then(()=>Promise.reject(c)));if(d===void 0)return s;if(await Ts(s,{force:!0}),performance.now()>
a)throw _B(e,Nf(t,d));i(),await RB(LB+Math.random()*CB)}}async function FB(t,e){let n=[];for(let r of await TB(t)){let o=r.
endsWith(Dh)&&r!==e?lt(r):void 0;o!==void 0&&(Et(o)?await Ts(Nf(t,r),{force:!0}):n.push(r))}return n}function _B(t,e){return new p(
"WRITE_FAILED",`Another run has been writing to ${t} for more than ${Mh/1e3} s.`,{hint:`Run again once it has ended. If \
there is no other run, remove the file ${e}.`})}var As=class{digest;#e;#t;constructor(e){this.digest=e.root.digest,this.#e=e}readBack(){let{name:e,pending:n,context:r}=this.#e;
return De({...{transport:"oci",text:e,path:n},reference:void 0,index:void 0},r)}async publish(){let{name:e,path:n,pending:r,
isNew:o,context:i}=this.#e;try{this.#t=(o?await this.#n():void 0)??await Ff({directory:n,name:e,context:i},()=>this.#r()),
await It(o?Uh(n):n),await Nn(r,{recursive:!0,force:!0})}catch(s){throw Cn(s,{name:e,path:Pe(n,"index.json"),signal:i.signal})}}async#n(){
let{path:e,pending:n,blobs:r}=this.#e;if(await Ae(e)!==void 0)return;let o=await _f(Pe(n,"index.json"));try{await vs(n,e)}catch(i){
if(["ENOTEMPTY","EEXIST"].includes(he(i)))return;throw i}return{before:void 0,after:o,added:["","oci-layout",...r.map(Je)]}}async#r(){
let{path:e,pending:n,root:r,blobs:o}=this.#e,i=[];try{await Hh(Pe(e,"blobs/sha256"),{recursive:!0});for(let d of["oci-la\
yout",...o.map(Je)])await Ae(Pe(e,d))===void 0&&i.push(d),await vs(Pe(n,d),Pe(e,d));await It(Pe(e,"blobs/sha256"));let s=await this.#o(),
a=$h(s?.index,r);return await Df(e,n,a),{before:s?.bytes,after:a,added:i}}catch(s){for(let a of i)await Nn(Pe(e,a),{force:!0}).
catch(()=>{});throw s}}async#o(){let{name:e,path:n}=this.#e,r=await _f(Pe(n,"index.json")).catch(i=>{if(he(i)!=="ENOENT")
throw i});if(r===void 0)return;let o=Ho(r.toString());if(o!==void 0)return{bytes:r,index:o};throw new p("WRITE_FAILED",`${e}\
 no longer has a valid index.json.`,{hint:"Something else changed the directory during the run. Name another one."})}async undo(){
let e=this.#t;this.#t=void 0;let{name:n,path:r}=this.#e;if(e===void 0||await Ae(r)===void 0)return;let o={...this.#e.context,
signal:new AbortController().signal};await Ff({directory:r,name:n,context:o},()=>this.#i(e))}async#i({before:e,after:n,added:r}){
let{path:o,root:i,context:s}=this.#e,a=await _f(Pe(o,"index.json")).catch(()=>{});if(a===void 0)return;let d=a.equals(n),
c=d&&r[0]===""&&!await MB(o,s.runId),f=Ln(c?Uh(o):o,s.runId);if(c){await vs(o,f),await Nn(f,{recursive:!0,force:!0});return}
await Hh(f);try{if(!d){let l=Ho(a.toString());l!==void 0&&await Df(o,f,Nh(l,i));return}e===void 0?await Nn(Pe(o,"index.j\
son")):await Df(o,f,e);for(let l of r)l!==""&&await Nn(Pe(o,l),{force:!0})}finally{await Nn(f,{recursive:!0,force:!0})}if(e===
void 0)for(let l of["blobs/sha256","blobs"])(await zh(Pe(o,l))).length===0&&await DB(Pe(o,l))}async discard(){await Nn(this.#e.
pending,{recursive:!0,force:!0})}};async function MB(t,e){return(await zh(t)).map(lt).some(r=>r!==void 0&&r!==e&&!Et(r))}
async function Df(t,e,n){let r=Pe(e,"next-index.json");await fr(r,o=>o.writeFile(n)),await vs(r,Pe(t,"index.json")),await It(
t)}var Rs=class{name;#e;#t;#n;constructor({text:e,path:n,reference:r},o){this.name=e,this.#e=jB(n),this.#t=r,this.#n=o}async check(){
let e=await tn(this.#e),n=await Ae(e);if(n!==void 0&&!n.isDirectory())throw lr(this.name,"it exists and is not a directo\
ry",'Name a new directory or an OCI image layout. An archive of one is written as "oci-archive:PATH".');try{let r=n===void 0?
`${Wh(e)}/`:e;await HB(r,Jh.W_OK|Jh.X_OK)}catch(r){throw lr(this.name,_o(r),"Create its directory in an earlier step, or\
 name one in an existing, writable directory.")}n!==void 0&&await this.#r(e)}async#r(e){if((await zB(e).catch(()=>[""])).
length===0)return;let n=await JB(mr(e,"index.json"),"utf8").catch(()=>"");if(!(await Ae(mr(e,"oci-layout"))!==void 0&&Ho(
n)!==void 0))throw lr(this.name,"it has files, but is not an OCI image layout with a valid index.json","Name a new or em\
pty directory, or an OCI image layout.")}async write(e){let{runId:n,log:r,signal:o,touch:i}=this.#n,s=await tn(this.#e),
a=await Ae(s)===void 0,d=Ln(a?Wh(s):s,n),c=vn(ur(e,!0,{log:r,name:this.name})),f=this.#t===void 0?{}:{[$n]:this.#t},l=Ao(
c,f),u=l.map(({content:g})=>"sizeBytes"in g?g.sizeBytes:g.length),m=0,h=g=>{m+=g,i()},y=async()=>{await UB(mr(d,"blobs/s\
ha256"),{recursive:!0});for(let{path:g,content:k}of l)o.throwIfAborted(),await fr(mr(d,g),async B=>{Buffer.isBuffer(k)?await B.
writeFile(k):await Oo(k,B,{signal:o,onBytes:h})})};try{let g=u.reduce((B,P)=>B+P,0);await J(r,{title:"Write",doneBytes:()=>m,
totalBytes:()=>g},y());for(let B of["blobs/sha256","blobs","."])await It(mr(d,B))}catch(g){throw await WB(d,{recursive:!0,
force:!0}).catch(()=>{}),Cn(g,{name:this.name,path:mr(s,GB(s)),signal:o})}return new As({name:this.name,path:s,pending:d,
isNew:a,root:{...c.root,annotations:f},blobs:c.blobs.map(({digest:g})=>g),context:this.#n})}};import{mkdir as KB,mkdtemp as YB,open as VB,rm as XB,symlink as qB,writeFile as Ls}from"node:fs/promises";import{join as pr,
resolve as ZB}from"node:path";var QB=30,Cs=class{name;#e;#t;constructor(e,n){this.name=e.text,this.#e=e,this.#t=n}async check(){let e=new pt(this.#t);
await e.checkVersion();try{await e.rawManifest(this.#e.reference)}catch(n){let r=E(n);if(Bh(r))throw cr(r,{kind:"write",
name:this.name});if(this.#t.signal.aborted)throw n;this.#t.log.debug(`the present image of ${this.name} cannot be read: ${r}`)}}async write(e){
let{log:n,tempDir:r,runId:o,signal:i}=this.#t,{reference:s}=this.#e,a=vn(ur(e,!1,{log:n,name:this.name})),{digest:d}=a.root,
c={...s,tag:void 0,digest:d},f=await new pt(this.#t).rawManifest(c).then(u=>u!==void 0).catch(()=>!0),l=await YB(pr(r,re(
o))).catch(u=>{throw Gh(u,r,i)});try{await this.#n(l,a)}finally{await XB(l,{recursive:!0,force:!0})}return new Hf({...this.#e,
digest:d,wasThere:f},this.#t)}async#n(e,n){let{log:r,tempDir:o,signal:i,touch:s}=this.#t,a=new pt({...this.#t,tempDir:e}),
d={kind:"write",name:this.name},c=async(l,u,m)=>{let{digest:h}=u.root,y=pr(e,Mf(h));await eI(y,u,{signal:i,onBytes:s}).catch(
k=>{throw Gh(k,o,i)});let g={...this.#e.reference,tag:void 0,digest:h};await J(r,{title:l},a.copy(`dir:${y}`,g,m,d))},f=n.
images.map(({image:l})=>vn({images:[l],index:void 0}));for(let l of new Map(f.map(u=>[u.root.digest,u])).values()){let u=l.
images[0]?.image.platform;await c(u===void 0?"Push":`Push ${T(u)}`,l,[])}f.some(l=>l.root.digest===n.root.digest)||await c(
"Push the index",n,await a.indexOptions())}};async function eI(t,e,n){let{root:r,rootBytes:o,images:i,blobs:s}=e,a=new Map(
i.map(({manifest:d,bytes:c})=>[d.digest,c]));a.delete(r.digest),await KB(t),await Ls(pr(t,"version"),`Directory Transpor\
t Version: 1.1
`),await Ls(pr(t,"manifest.json"),o);for(let[d,c]of a)await Ls(pr(t,`${Mf(d)}.manifest.json`),c);for(let{digest:d,content:c}of s){
if(a.has(d)||d===r.digest)continue;let f=pr(t,Mf(d));Buffer.isBuffer(c)?await Ls(f,c):c.startByte===void 0?await qB(ZB(c.
path),f):await tI(c,f,n)}}async function tI(t,e,n){let r=await VB(e,"wx");try{await Oo(t,r,n)}finally{await r.close()}}function Mf(t){
return t.slice(t.indexOf(":")+1)}function Gh(t,e,n){return n.aborted?U(n.reason):new p(mt(t)?"NO_SPACE":"WRITE_FAILED",`\
Cannot write what is pushed to ${e}: ${E(t)}.`,{hint:"Free some disk space, or name a directory on a larger disk.",cause:t})}
var Hf=class{digest;#e;#t;#n;#r;#o=!1;constructor(e,n){this.digest=e.digest,this.#e=e,this.#t=n,this.#n=new pt(n)}readBack(){
let{text:e}=this.#e;return De({transport:"docker",text:e,reference:this.#a(this.digest)},this.#t)}async publish(){let{text:e,
reference:n}=this.#e;this.#r=await this.#s().catch(o=>{this.#t.log.debug(`the previous image of ${e} cannot be read: ${E(
o)}`)}),this.#o=!0,this.#r!==this.digest&&await this.#i(this.digest);let r=await this.#s();if(r!==this.digest)throw new p(
"PUSH_FAILED",`${e} must have the digest ${this.digest}, but the registry answers with ${r} after the push.`,{hint:`Some\
thing else may have pushed ${n.text} at the same time. Run again.`})}async#i(e,n=this.#n){let{text:r,reference:o}=this.#e,
i={kind:"write",name:r};await n.copy(this.#a(e),o,await n.indexOptions(),i)}async#s(e=this.#n){let n=await e.rawManifest(
this.#e.reference);return n===void 0?"none":z(n)}#a(e){return{...this.#e.reference,tag:void 0,digest:e}}async undo(){if(!this.#o||
this.#r===this.digest)return;let{text:e,wasThere:n}=this.#e;this.#o=!1;let r=s=>this.#t.log.notice(`${e} was pushed and \
could not be restored: ${s}`),o=new Xe(void 0,QB),i=new pt({...this.#t,signal:o.signal,touch:o.touch});try{if(await this.#s(
i)!==this.digest)return;this.#r===void 0?r("its previous image could not be read"):this.#r!=="none"?await this.#i(this.#r,
i):n?r("its registry already had the same image under another name"):await i.delete(this.#a(this.digest))}catch(s){r(E(s))}finally{
o.release()}}async discard(){}};function $s(t,e){switch(t.transport){case"docker-archive":{let{reference:n}=t;return new Mo(t,e,r=>oI(r,n))}case"oci-arc\
hive":{let{reference:n}=t,r=n===void 0?{}:{[$n]:n};return new Mo(t,e,o=>Ao(o,r))}case"oci":return new Rs(t,e);case"docke\
r":return new Cs(t,e)}}function oI(t,e){let n=e===void 0?{}:{[is]:ce(e),[$n]:e.tag??"latest"},r=e===void 0?[]:[Op(e)];return Ao(
t,n,Fp(t,r,sI()))}var iI={x64:"amd64",ia32:"386",ppc64:"ppc64le",mipsel:"mipsle",loong64:"loong64"};function sI(){let t=iI[process.
arch]??process.arch;return $e({os:"linux",architecture:t,variant:void 0})}function Kh(t){return t.flatMap(e=>{if(e.transport===
"docker")return[];let n=aI(rI(e.path));return e.transport==="oci"?[jh(n),n]:[jh(n)]})}function aI(t){try{return nI(t)}catch{
return t}}function Yh(t){let{tempDir:e,backup:n,report:r,html:o,tagLocations:i}=t,s=[n,r,o].filter(d=>d!==void 0),a=Kh(i);return[...new Set(
[e,...s.map(d=>dI(d)),...a])]}function Uf({imageLocation:t,tags:e,layer:{keepBase:n}}){return t===void 0||e.length>0||n?.kind==="image"}function Vh(t){
return Uf(t)||t.compare?.kind==="engine"}var hr="0.1.0";import{constants as Xh}from"node:fs";import{access as qh,readFile as cI,rename as fI,rm as lI,stat as Zh,writeFile as uI}from"node:fs/promises";
import{dirname as Qh,join as mI}from"node:path";var pI={report:"report",html:"page",summary:"summary"};async function Fs(t,e){try{await qh(`${Qh(e)}/`,Xh.W_OK)}catch(r){
throw Ns(t,e,E(r),r)}let n=await Zh(e).catch(()=>{});if(n!==void 0&&!n.isFile())throw Ns(t,e,"it exists and is not a fil\
e")}async function zJ(t){if(!(await Zh(t).catch(()=>{}))?.isFile())return Fs("summary",t);await qh(t,Xh.W_OK).catch(n=>{
throw Ns("summary",t,E(n),n)})}async function ey(t,e,n,r){let o=mI(Qh(e),n);try{await uI(o,r,{flag:"wx"}),await fI(o,e)}catch(i){
throw await lI(o,{force:!0}).catch(()=>{}),Ns(t,e,E(i),i)}}function Ns(t,e,n,r){return new p("BAD_INPUT",`Cannot write t\
he ${pI[t]} to ${JSON.stringify(e)}: ${n}.`,{hint:"Name a file in an existing, writable directory.",cause:r})}async function ty(){
return cI(new URL("page.html",import.meta.url),"utf8")}var hI=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*%$/,yI="kmgtp",gI=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*(?:([kmgtp])(i)?)?(b)?$/i;
function _s(t){let[,e,n,r]=gI.exec(t)??[];if(e===void 0)return;let o=n===void 0?0:yI.indexOf(n.toLowerCase())+1,i=Math.round(
Number(e)*(r===void 0?1e3:1024)**o);return Number.isSafeInteger(i)?i:void 0}function ny(t){if(t==="")return;let e=_s(t);
if(e===void 0||e===0)throw new p("BAD_INPUT",`The ${I("max-size")} must be a size, but is ${JSON.stringify(t)}.`,{hint:'\
Give a size with its unit, for example "500MB" or "1.2GiB", or leave it out.'});return e}function ry(t){if(t==="")return;
let e=hI.exec(t)?.[1],n=Number(e);if(n<=100)return{kind:"percent",percent:n};if(Number(t)>0)throw new p("BAD_INPUT",`The\
 ${I("min-saving")} must have a unit, but is ${JSON.stringify(t)}.`,{hint:`Write ${S("min-saving","10%")} for a percenta\
ge of the source's size, or ${S("min-saving","10MB")} for bytes.`});let r=e===void 0?_s(t):void 0;if(r===void 0)throw new p(
"BAD_INPUT",`The ${I("min-saving")} must be a percentage or a size, but is ${JSON.stringify(t)}.`,{hint:'Give a percenta\
ge from 0 to 100, for example "10%", or a size, for example "200MB".'});return{kind:"bytes",bytes:r}}function yr(t,{oldBytes:e,
newBytes:n}){let{maxBytes:r,minSaving:o}=t,i=[];if(r!==void 0){let a=n<=r,[d,c]=dr(r,n);i.push({input:"max-size",wanted:`\
at most ${d}`,seen:c,isMet:a})}let s=e-n;if(o?.kind==="bytes"){let a=s>=o.bytes,[d,c]=dr(o.bytes,s);i.push({input:"min-s\
aving",wanted:`at least ${d}`,seen:c,isMet:a})}if(o?.kind==="percent"){let{percent:a}=o,d=kI(s,e,a),c=bI(e,n,a,d);i.push(
{input:"min-saving",wanted:`at least ${a} %`,seen:c,isMet:d})}return i}var wI=12;function bI(t,e,n,r){let o=t-e,i=s=>Number(
s)>=n===r;if(t===0)return i("0")?`${sr(t,e)} %`:x(o);for(let s=1;s<=wI;s++){let a=ar(o/t*100,s);if(i(a))return`${a} %`}return`${o}\
 B of ${t} B`}function kI(t,e,n){let r=Math.round(n*1e6);return BigInt(t)*100000000n>=BigInt(r)*BigInt(e)}function nn(t){
let e=t.filter(({isMet:r})=>!r);if(e.length===0)return;let n=e.map(({input:r,wanted:o,seen:i})=>`${S(r)} requires ${o}, \
got ${i}`);return new p("OVER_BUDGET",`The result does not meet its size budget: ${n.join("; ")}. No tag was moved.`,{hint:`\
The report shows what takes up space. Drop more with ${S("clean")}, ${S("exclude")} or ${S("run")}, or change the budget\
.`})}import{hostname as DI,release as MI}from"node:os";import{PassThrough as EI}from"node:stream";import{pipeline as SI}from"node:stream/promises";function We(t,e){return t instanceof p&&t.message.includes(`Could not find the file ${e} in container`)}function zf(t){let{
os:e,architecture:n,variant:r}=t;return encodeURIComponent(JSON.stringify({os:e,architecture:n,...r===void 0?{}:{variant:r}}))}
function ht(t){return t===void 0?[]:["--platform",T(t)]}var Jf=64*1024,Ds=class{name="docker CLI processes";#e;constructor(e){this.#e=e}async readArchive(e,n,r){let o=n.toString();
if(typeof n!="string"&&!Buffer.from(o).equals(n))throw new p("DOCKER_FAILED",`Cannot ask the docker command for ${R(n)}:\
 the name is not UTF-8.`,{hint:"Use an engine on this machine, whose socket accepts any name, or rename the file."});return this.#t(
["cp",`${e}:${o}`,"-"],r)}async writeArchive(e,n,r){await this.#n(["cp","-",`${e}:/`],n,r)}async exportContainer(e,n){return this.#t(
["export",e],n)}async saveImage(e,n,r){return this.#t(["save",...ht(r),e],n)}async importImage(e,n,r){let o=await this.#n(
["import","--change",`LABEL ${n}`,"-"],e,r),i=o.split(`
`).findLast(s=>s.startsWith("sha256:"));if(i===void 0)throw new p("ENGINE_FAILED",`The import returned no image ID: ${o.
slice(-500)}`,{hint:q});return i.trim()}loadImage(e,n,r){return this.#n(["load","--quiet",...ht(n)],e,r)}#t(e,n){let r=this.#e.
spawn(e,["ignore","pipe","pipe"],n),o=ko(r.stderr,Jf),i=new EI,s=zi(r);return r.stdout?.pipe(i,{end:!1}),r.stdout?.on("d\
ata",this.#e.touch),s.then(a=>{a===0?i.end():i.destroy(te(e,{exitCode:a,stdout:"",stderr:o()}))},a=>i.destroy(a)),i.on("\
close",()=>r.kill("SIGKILL")),i}async#n(e,n,r){let o=this.#e.spawn(e,["pipe","pipe","pipe"],r),i=ko(o.stderr,Jf),s=ko(o.
stdout,Jf),a=zi(o);o.stdin?.on("drain",this.#e.touch);let d;n.once("error",u=>{o.stdin?.errored||(d=u,o.kill("SIGKILL"))});
let c=SI(n,o.stdin,{signal:r}),[f,l]=await Promise.allSettled([c,a]);if(r.aborted)throw U(r.reason);if(f.status==="rejec\
ted"&&f.reason instanceof p)throw f.reason;if(d!==void 0)throw d;if(l.status==="rejected")throw l.reason;if(l.value!==0)
throw te(e,{exitCode:l.value,stdout:s(),stderr:i()});if(f.status==="rejected")throw new p("ENGINE_FAILED",`"docker ${e[0]}\
" did not read its input to the end.`,{hint:q,cause:f.reason});return s()}};import{PassThrough as OI}from"node:stream";import{pipeline as TI}from"node:stream/promises";import{connect as xI}from"node:net";import{Readable as PI}from"node:stream";var Ms=1024*1024,BI=64*1024,II=64*1024,oy=`\r
\r
`;function iy(t,e,n,r){return new Promise((o,i)=>{let s=new Wf,a=Buffer.alloc(0),d=0,c=new PI({highWaterMark:Ms,read:()=>{
m.resume()},destroy:(y,g)=>{n.removeEventListener("abort",l),m.destroy(),g(y)}}),f=y=>{let g=n.aborted?U(n.reason):Gf(y);
a!==void 0&&(c.on("error",()=>{}),i(g)),c.destroy(g)},l=()=>f(n.reason),u=y=>{if(r(),a===void 0)return d-=y.length,c.push(
y);a=Buffer.concat([a,y]);let g=a.indexOf(oy);if(g===-1)return a.length>II&&f(new Error("the head of its answer has no e\
nd")),!0;let k=a.toString("latin1",0,g),B=/^HTTP\/1\.[01] ([0-9]{3})\b/.exec(k)?.[1];if(B===void 0)return f(new Error("i\
ts answer is not HTTP")),!1;let P=a.subarray(g+oy.length);return a=void 0,d=Number(/^content-length: *([0-9]+)/im.exec(k)?.[1]??
0)-P.length,o({status:Number(B),isChunked:/^transfer-encoding:.*chunked/im.test(k),body:c}),P.length===0||c.push(P)},m=xI(
{path:t,onread:{buffer:()=>s.room(),callback:y=>u(s.taken(y))}});m.on("error",f);let h=!1;if(m.on("end",()=>{h=!0,a!==void 0?
f(new Error("it closed without an answer")):d>0?f(new Error(`it ended ${d} bytes short`)):c.push(null)}),m.on("close",()=>h||
c.destroyed||f(new Error("it was closed"))),n.aborted)return l();n.addEventListener("abort",l,{once:!0}),m.write(`GET ${e}\
 HTTP/1.0\r
Host: docker\r
\r
`)})}var Wf=class{#e=Buffer.allocUnsafeSlow(Ms);#t=0;room(){return Ms-this.#t<BI&&(this.#e=Buffer.allocUnsafeSlow(Ms),this.#t=
0),this.#e.subarray(this.#t)}taken(e){let n=this.#e.subarray(this.#t,this.#t+e);return this.#t+=e,n}};function Gf(t){return new p(
"ENGINE_FAILED",`The connection to the engine failed: ${E(t)}`,{hint:"Check whether the engine was stopped or restarted,\
 and run again.",cause:t})}function sy(t){let e=t.write.bind(t),n=t.end.bind(t),r;t.write=o=>{let i=r;return r=o,i===void 0||e(i)},t.end=()=>{let o=r;
return r=void 0,o===void 0?n():n(o)}}var{request:vI}=process.getBuiltinModule("node:http"),ay=4*1024*1024,Hs=class{name;#e;#t;#n;constructor(e,n,r=()=>{}){this.
name=`HTTP API ${n} on ${e}`,this.#e=e,this.#t=`/v${n}`,this.#n=r}readArchive(e,n,r){return this.#r(`/containers/${e}/ar\
chive?path=${RI(n)}`,r)}async writeArchive(e,n,r){let o=`/containers/${e}/archive?path=%2F`;await this.#s({method:"PUT",
path:o,what:"Writing into a container"},n,r)}exportContainer(e,n){return this.#r(`/containers/${e}/export`,n)}saveImage(e,n,r){
let o=r===void 0?"":`&platform=${zf(r)}`;return this.#r(`/images/get?names=${encodeURIComponent(e)}${o}`,n)}async importImage(e,n,r){
let o=encodeURIComponent(`LABEL ${n}`),i=await this.#s({method:"POST",path:`/images/create?fromSrc=-&changes=${o}`,what:"\
The import"},e,r),s=jf(i).map(a=>w(a,"status")).findLast(a=>a?.startsWith("sha256:"));if(s===void 0)throw new p("ENGINE_\
FAILED",`The import returned no image ID: ${i.slice(-500)}`,{hint:q});return s}async loadImage(e,n,r){let o=n===void 0?"":
`&platform=${zf(n)}`,i=await this.#s({method:"POST",path:`/images/load?quiet=1${o}`,what:"The load"},e,r);return jf(i).map(
s=>w(s,"stream")??w(s,"status")??"").join(`
`)}async#r(e,n){let r=await iy(this.#e,this.#t+e,n,this.#n);return r.isChunked?(r.body.destroy(),this.#o(e,n)):this.#i(r.
status,r.body)}async#o(e,n){let r=this.#a("GET",e,n);r.end();let o=a=>n.aborted?U(n.reason):Gf(a),i=await dy(r).catch(a=>{
throw o(a)}),s=new OI;return i.on("data",this.#n),i.once("error",a=>s.destroy(o(a))),s.once("close",()=>i.destroy()),this.#i(
i.statusCode??0,i.pipe(s))}async#i(e,n){if(e===200)return n;let r=await cy(n);throw Mt(w(_(r),"message")??r,"ENGINE_FAIL\
ED",`The engine answered ${e}`)}async#s({method:e,path:n,what:r},o,i){let s=this.#a(e,n,i);sy(s),s.on("drain",this.#n);let a=dy(
s).then(async l=>{l.on("data",this.#n);let u=await cy(l);return s.writableFinished||s.destroy(),{status:l.statusCode??0,
text:u}}),[d,c]=await Promise.allSettled([TI(o,s,{signal:i}),a]);if(i.aborted)throw U(i.reason);if(d.status==="rejected"&&
d.reason instanceof p)throw d.reason;if(c.status==="fulfilled"){let l=AI(c.value.status,c.value.text);if(l!==void 0)throw Mt(
l,"ENGINE_FAILED",`${r} failed in the engine`)}let f=d.status==="rejected"?d.reason:c.status==="rejected"?c.reason:void 0;
if(f!==void 0||c.status==="rejected")throw new p("ENGINE_FAILED",`${r} was interrupted because the connection to the eng\
ine failed: ${E(f)}`,{hint:"Check whether the engine was stopped or restarted, and run again.",cause:f});return c.value.
text}#a(e,n,r){let o=e!=="GET"?{"Content-Type":"application/x-tar","Transfer-Encoding":"chunked"}:{};return vI({socketPath:this.#e,
method:e,path:this.#t+n,headers:o,agent:!1,signal:r})}};function dy(t){return new Promise((e,n)=>{t.once("response",e),t.
on("error",n),t.once("close",()=>n(new Error("the connection closed without an answer")))})}async function cy(t){let e=[],
n=0;for await(let r of t){if(n+=r.length,n>ay)throw new p("ENGINE_FAILED",`The engine's answer is longer than ${ay} byte\
s.`,{hint:q});e.push(r)}return Buffer.concat(e).toString("utf8")}function jf(t){return t.split(`
`).map(_).filter(e=>e!==void 0)}function AI(t,e){if(t<200||t>299)return w(_(e),"message")??(e.trim()||`HTTP status ${t}`);
for(let n of jf(e)){let r=w(n,"errorDetail","message")??w(n,"error");if(r!==void 0)return r}}function RI(t){return typeof t==
"string"?encodeURIComponent(t):t.toString("hex").replace(/../g,"%$&")}var LI=/emulate docker cli using podman/i;function fy(t,e){let n=b(t,"Client");if(LI.test(e)||w(n,"APIVersion")!==void 0&&
w(n,"ApiVersion")===void 0)throw new p("UNSUPPORTED_ENGINE","docker-flatten needs a Docker engine, but the docker comman\
d here is Podman (podman-docker).",{hint:"Install the Docker CLI and an engine (Debian and Ubuntu: the package docker.io\
) instead of podman-docker, or put another docker command first on PATH."});let o=b(t,"Server","Components"),i=(Array.isArray(
o)?o:[]).find(a=>/podman/i.test(w(a,"Name")??""));if(i===void 0)return;let s=w(i,"Version")??"";throw new p("UNSUPPORTED\
_ENGINE",`docker-flatten needs a Docker engine, but Podman ${s} answers on this socket.`,{hint:'Select a Docker engine w\
ith DOCKER_HOST or "docker context use". Its usual socket is unix:///var/run/docker.sock.'})}import{basename as uy}from"node:path";var CI=/^(?:runc|crun|youki)$/,$I=/^(?:(?:runsc|kata)(?:-[\w-]+)?|sysbox-runc|krun)$/,NI=/^(?:io\.containerd\.|containerd-shim-)(?:runsc|kata|wasm\w*|spin|slight)(?:-[\w-]+)?[.-]v\d+$/,
Uo="runc";function my(t){let e=w(t,"DefaultRuntime"),n=b(t,"Runtimes");if(!(e===void 0||!Kf(t,e)||!O(n)))return Object.keys(
n).filter(r=>hy(b(n,r))===Uo).sort((r,o)=>+(o===Uo)-+(r===Uo))[0]}function Kf(t,e){let n=b(t,"Runtimes",e);if(n===void 0)
return!ly(e)&&e!==py;if([yy(n),w(n,"runtimeType")].some(i=>i!==void 0&&ly(i)))return!1;let o=hy(n);return o===void 0||!CI.
test(o)}function ly(t){let e=uy(t);return $I.test(e)||NI.test(e)}var py="io.containerd.runc.v2";function hy(t){let e=b(t,
"runtimeArgs");if(H(e)&&e.length>0)return;let n=yy(t),r=w(t,"runtimeType");if(n===void 0)return r===py?Uo:void 0;let o=uy(
n);return o===Uo&&!FI.test(n)?void 0:o}function yy(t){return w(t,"path")??w(t,"options","BinaryName")}var FI=/^(?:(?:\/usr(?:\/local)?)?\/s?bin\/)?runc$/;var _I={"graph-driver":{kind:"graph-driver",keepsPacked:!1,idIsConfigDigest:!0,holdsIndexes:!1,countsBlocks:!1,showsLegacyFields:!0,
canMapOwners:!0,takesZstd:!1,contentRoots:t=>{let e=Us(t),n=w(t,"Driver")??"overlay2";return e===void 0?[]:[`${e}/image/${n}\
/imagedb/content/sha256`]},diskRoot:Us},containerd:{kind:"containerd",keepsPacked:!0,idIsConfigDigest:!1,holdsIndexes:!0,
countsBlocks:!0,showsLegacyFields:!1,canMapOwners:!1,takesZstd:!0,contentRoots:t=>{let e=Us(t),n=e===void 0?[]:[`${e}/co\
ntainerd/daemon/${gy}`],r=[`${wy}/${gy}`];return by(t)?[...r,...n]:[...n,...r]},diskRoot:t=>by(t)?wy:Us(t)}},gy="io.cont\
ainerd.content.v1.content/blobs/sha256",wy="/var/lib/containerd";function ky(t){let e=JSON.stringify(t.DriverStatus??"");
return _I[e.includes("io.containerd.snapshotter.v1")?"containerd":"graph-driver"]}function Us(t){return w(t,"DockerRootD\
ir")}function by(t){return w(t,"Containerd","Address")==="/run/containerd/containerd.sock"}var zo={name:"Docker 20.10",api:"1.41"},zs={zstdLayers:"1.42",imageMount:"1.48",platformOption:"1.48",inspectPlatform:"1\
.49"};async function Ey(t,e){let n=Promise.all([UI(t),zI(t)]);n.catch(()=>{});let r=await HI(t),o=b(r,"Server"),i=w(r,"C\
lient","ApiVersion")??w(o,"ApiVersion")??"0",s=w(o,"ApiVersion")??i;JI(i,s,w(o,"Version")??"unknown");let[a,d]=await n,c=w(
a,"OSType")??w(o,"Os")??"linux";if(c!=="linux")throw new p("UNSUPPORTED_ENGINE",`docker-flatten needs an engine that run\
s Linux containers, but this one runs ${c} containers.`,{hint:"Switch Docker Desktop to Linux containers, or use a Linux\
 runner."});let f=d?.startsWith("unix://")?new Hs(d.slice(7),i,t.touch):new Ds(t),l=h=>gr(i,h)>=0,u=ky(a),m=WI(a);if(m&&
!u.canMapOwners)throw jI();return e.debug(`engine ${w(o,"Version")}, API ${i}, ${u.kind} store, bytes through ${f.name}`),
{docker:t,transport:f,version:w(o,"Version")??"unknown",apiVersion:i,serverApiVersion:s,platform:{os:c,architecture:w(o,
"Arch")??"amd64",variant:void 0},store:u,contentRoots:u.contentRoots(a),diskRoot:KI(a,d)?u.diskRoot(a):void 0,mapsOwners:m||
u.canMapOwners&&GI(a),canMountImages:l(zs.imageMount),knowsPlatformOption:l(zs.platformOption),canInspectPlatform:l(zs.inspectPlatform),
plainRuntime:my(a),mayAddMounts:h=>Kf(a,h),takesZstd:u.takesZstd||l(zs.zstdLayers)}}async function HI(t){let e=await t.try(
["version","--format","{{json .}}"]),n=_(e.stdout);if(fy(n,e.stderr),O(n)&&O(n.Server))return n;let r=e.stderr.trim()||e.
stdout.trim();throw zc(r)||e.exitCode===0?Jc(r||"the docker command names no server"):/client version .* is too (?:old|new)|not supported by this client/i.
test(r)?new p("ENGINE_TOO_OLD",`docker-flatten needs a docker command and an engine with a common API version, but these\
 have none: ${r}`,{hint:`Update the older of the two. The engine must be ${zo.name} or newer.`}):te(["version"],e)}async function UI(t){
let e=await t.try(["info","--format","{{json .}}"]),n=_(e.stdout);if(O(n)&&w(n,"Driver")!==void 0)return n;let r=b(n,"Se\
rverErrors"),o=H(r)&&r.length>0?r.join("; "):e.stderr;throw Mt(o.trim()||"it names no storage driver","ENGINE_FAILED","T\
he engine did not say how it stores images")}async function zI(t){let e=await t.try(["context","inspect","--format","{{.\
Endpoints.docker.Host}}"]);return e.exitCode===0?e.stdout.trim():void 0}function JI(t,e,n){if(gr(t,zo.api)>=0)return;let r=gr(
e,zo.api)<0?`this engine is ${n} (API ${e})`:`this docker command speaks API ${t}`;throw new p("ENGINE_TOO_OLD",`docker-\
flatten needs ${zo.name} (API ${zo.api}) or newer, but ${r}.`,{hint:"Update Docker. If DOCKER_API_VERSION is set, it mus\
t not be lower either."})}function gr(t,e){let[n=0,r=0]=t.split(".").map(Number),[o=0,i=0]=e.split(".").map(Number);return n-
o||r-i}function WI(t){let e=t.SecurityOptions;return H(e)&&e.some(n=>/^name=userns\b/.test(n))}function GI(t){return/\/[0-9]{3,}\.[0-9]{3,}$/.
test(w(t,"DockerRootDir")??"")}function jI(){return new p("UNSUPPORTED_ENGINE","docker-flatten needs to read files exact\
ly as the image has them, but an engine with both userns-remap and the containerd image store shows them without setuid \
bits, capabilities and hard links.",{hint:`Turn one of the two off in the engine's daemon.json: "features": {"containerd\
-snapshotter": false}, or "userns-remap".`})}function KI(t,e){return e?.startsWith("unix://")===!0&&w(t,"Name")===DI()&&
w(t,"KernelVersion")===MI()}import{lstat as YI,readdir as VI,rm as XI}from"node:fs/promises";import{join as qI}from"node:path";async function Js(t,e){for(let n of t)await ZI(n,Et,r=>e.debug(r))}async function ZI(t,e,n){let r=await VI(t).catch(()=>[]);
for(let o of r){let i=lt(o);if(i===void 0||!e(i))continue;let s=qI(t,o);try{let{uid:a}=await YI(s);a===(process.getuid?.()??
a)&&await XI(s,{recursive:!0,force:!0})}catch(a){if(he(a)==="ENOENT")continue;n(`Could not remove the temporary file ${s}\
: ${E(a)}`)}}}async function Yf(t,e){let n=a=>a!==void 0&&e(a),r=["--no-trunc","--filter",`label=${_t}`],[o,i,s]=await Promise.all([t.
run(["ps","--all",...r,"--format","{{.ID}} {{.Names}}"]),t.run(["images","--quiet",...r,"--filter","dangling=true"]),t.run(
["images","--filter",`reference=${Ft}`,"--format","{{.Repository}}:{{.Tag}}"])]);return{containers:Vf(o).filter(({name:a})=>n(
lt(a))),pendingNames:Jo(s).filter(a=>n(_c(a))),imports:await QI(t,Jo(i),n)}}async function QI(t,e,n){if(e.length===0)return[];
let r=_((await t.try(["image","inspect",...new Set(e)])).stdout);return(Array.isArray(r)?r:[]).filter(o=>{let i=b(o,"Con\
fig","Labels"),s=w(i,_t);return O(i)&&Object.keys(i).length===1&&n(s===void 0?void 0:_c(`${Ft}:${s}`))&&Sy(b(o,"RepoTags"))&&
Sy(b(o,"RepoDigests"))&&w(o,"Comment")==="Imported from -"}).map(o=>w(o,"Id")).filter(o=>o!==void 0)}function Sy(t){return t==
null||Array.isArray(t)&&t.length===0}function Vf(t){return Jo(t).map(e=>e.split(" ")).map(([e="",n=""])=>({id:e,name:n.split(
",")[0]??""}))}function xy(t){let e=[],n=(r,o)=>r>0&&e.push(`${r} ${o}${r===1?"":"s"}`);return n(t.containers.length,"co\
ntainer"),n(t.pendingNames.length+t.imports.length,"image"),e.join(" and ")}function Xf(t){return t.containers.length+t.
pendingNames.length+t.imports.length}function Jo(t){return t.split(`
`).filter(e=>e!=="")}var eO=3,tO=300,Py=10;async function rn(t,e,n){let r=Math.min(e||Py,Py),o=new Xe(void 0,r);try{return await n(t.withWatchdog(
o,0))}finally{o.release()}}var Zf=new Set;function wr(t){Zf.add(t)}function Ws(t){return Zf.has(t)}async function Ot(t,e,n){
Zf.delete(e);let r=(o,i)=>n.warning(`Could not remove everything that the run created: ${o}
A later run removes the rest, or you can: ${i.join("; ")}`);for(let o=0;o<eO;o++){o>0&&await new Promise(s=>setTimeout(s,
tO));let i;try{i=await Yf(t,s=>s===e)}catch(s){r(Qf(s),[`docker ps --all --filter name=${re(e)}`,`docker images ${Ft}`]);
return}if(Xf(i)===0&&o>0||(await vy(t,i,r)).isOver)return}}async function Iy(t,e,n,r){await Js(e,n);let o=i=>n.debug(`co\
uld not remove leftovers of a killed run, so a later run will try again: ${i}`);try{let i=await Yf(t,Et),s=i.containers.
filter(({name:d})=>r===void 0||Fi(d)!==r),a={...i,containers:s};if(Xf(a)===0)return;n.info(`Cleaning up after an interru\
pted run: ${xy(a)}`),await vy(t,a,o)}catch(i){o(Qf(i),[])}}async function Oy(t,e){let n=await t.run(["ps","--all","--no-\
trunc","--filter",`label=${_t}`,"--filter",`name=${e}`,"--format","{{.ID}} {{.Names}}"]),r=Vf(n).filter(({name:o})=>Fi(o)===
e&&Et(lt(o)??""));r.length!==0&&(await js(t,e),await Ay(t,Ty,r.map(({id:o})=>o)))}async function br(t,e,n){if(e.length===
0)return{exitCode:0,stdout:"",stderr:""};try{return await rn(t,n,r=>r.try(["rmi",...e]))}catch(r){if(tp(r))return;throw r}}
var Ty=["rm","--force","--volumes"],By=["rmi"];async function vy(t,e,n){let r=[],o=[...e.containers.map(({id:i,name:s})=>{
let a=Fi(s);return{work:async()=>{a!==void 0&&await js(t,a),r.push(i)},byHand:a&&`docker unpause ${Gs(a)}`}}),qf(t,Ty,r,
e.containers.map(({id:i})=>i)),qf(t,By,e.pendingNames),qf(t,By,e.imports)];for(let[i,{work:s}]of o.entries())try{await s()}catch(a){
let d=a instanceof p&&nO.includes(a.code),c=d?o.slice(i):o.slice(i,i+1);if(n(Qf(a),c.map(({byHand:f})=>f).filter(f=>f!==
void 0)),d)return{isOver:d}}return{isOver:!1}}function qf(t,e,n,r=n){let o=["docker",...e,...r.map(Gs)].join(" ");return{
work:()=>Ay(t,e,n),byHand:r.length===0?void 0:o}}function Gs(t){return t.replace(/^(?:sha256:)?([0-9a-f]{12})[0-9a-f]{52}$/,
"$1")}var nO=["TIMEOUT","CANCELLED","NO_ENGINE"];function Qf(t){return t instanceof p&&(t.code==="TIMEOUT"||t.code==="CA\
NCELLED")?"the engine did not answer in time.":E(t)}async function js(t,e){let n=await t.try(["unpause",e]);if(n.exitCode!==
0&&!/no such container|is not (?:paused|running)/i.test(n.stderr))throw te(["unpause",e],n)}async function Ay(t,e,n){if(n.
length===0)return;let r=await t.try([...e,...n]),i=Jo(r.stderr).filter(s=>!/no such|not found|already in progress/i.test(
s)).join(`
`);if(r.exitCode!==0&&i.trim()!=="")throw te(e,{...r,stderr:i})}var rO=5,oO=2e3,Ks=class{#e;#t;#n;#r=new AbortController;#o=Promise.resolve();constructor(e,n,r){this.#e=e,this.#t=n,this.#n=
r}start(e){if(this.#e===void 0){this.#o=Js(this.#t,this.#n);return}let n=new Xe(this.#r.signal,rO),r=this.#e.withWatchdog(
n,0);this.#o=Iy(r,this.#t,this.#n,e).finally(()=>n.release())}async settle(){let e,n=new Promise(r=>{e=setTimeout(r,oO)});
await Promise.race([this.#o,n]),clearTimeout(e)}async end(){this.#r.abort(),await this.#o}};async function Ry(t,e,n){let{log:r,signal:o}=t,i=[];for(let s of e){let a=qn(s),d=await J(r,{title:"Push"},t.docker.stream(
["push",a],l=>r.debug(l.trimEnd()),o,!0)),c=l=>{let u=e.slice(0,i.length).map(m=>m.text);return iO(a,u,l,n)};if(d.exitCode!==
0)throw c(d.stderr.trim());let f=/\bdigest: (sha256:[0-9a-f]{64})/.exec(d.stdout)?.[1];if(f===void 0)throw c(`no digest \
in ${JSON.stringify(d.stdout.slice(-300))}`);r.info(`Pushed ${a}@${f}`),i.push({name:a,digest:f})}return i}function iO(t,e,n,r){
let o=e.length===0?"Nothing was pushed":`Already pushed: ${e.join(", ")}`;return new p("PUSH_FAILED",`Pushing ${t} faile\
d${Ly.test(n)?` because the layer is too large for the registry or a proxy in front of it (${Cy(r)})`:""}: ${n.slice(-2e3)}\
. ${o}. In the engine, no tag was moved.`,{hint:aO(n,r)})}var Ly=/\bhttp 413\b|status\D{0,20}\b413\b|(?:request entity|payload|content) too large|size[ _]invalid|blob too large/i,
sO=/broken pipe|connection reset/i;function Cy({newBytes:t,newPackedBytes:e}){return e===void 0?`${x(t)} unpacked, which\
 the engine compresses while pushing`:`${x(e)} packed`}function aO(t,e){let{newPackedBytes:n}=e,r=`${n===void 0?"":`comp\
ress it better (${S("compression","zstd")}), `}drop what is not needed (${S("clean")}, ${S("exclude")})`;return Ly.test(
t)?`A flat image is one layer and therefore one upload: ${r}, raise the limit (nginx: client_max_body_size), or bypass t\
he proxy.`:/denied|unauthorized|authentication required|no basic auth/i.test(t)?"Log in to the registry in an earlier st\
ep (docker/login-action) with an account that may push there.":sO.test(t)?`Check whether the registry is reachable, and \
push again. If this happens every time, a proxy may limit the size of uploads, and the layer has ${Cy(e)}: ${r}, or rais\
e the limit.`:"Check whether the registry is reachable, and push again."}var dO=/no such (?:image|container|object)|not found|does not (?:exist|provide|match)|no match for platform|unable to find image/i;
function Wo(t){return dO.test(t)}async function ee({docker:t},e,n){let r=["image","inspect"],o=await t.try([...r,...ht(n),
e]);if(o.exitCode!==0&&!Wo(o.stderr))throw te(r,o);return $y(o)}async function Me({docker:t},e,n=[]){let r=["inspect","-\
-type","container",...n,e],o=await t.try(r),i=$y(o);if(i===void 0)throw te(r,o);return i}function $y({exitCode:t,stdout:e}){
if(t!==0)return;let n=_(e),r=Array.isArray(n)?n[0]:void 0;return O(r)?r:void 0}function Ys(t){return["Architecture","Os"].some(e=>(w(t,e)??"")!=="")||(w(t,"RootFS","Type")??"")!==""||Tt(t).length>0}function Tt(t){
let e=b(t,"RootFS","Layers");return H(e)?e:[]}function Vs(t){let e=t.RepoTags;return H(e)?e:[]}function qe(t){let e=n=>w(
t,n)??w(t,n.toLowerCase())??void 0;return{os:e("Os")??"linux",architecture:e("Architecture")??"",variant:e("Variant")}}function Go(t){
let e=w(t,"Descriptor","mediaType");return e===void 0?void 0:Xn(e)}var cO=10;async function Ny(t,e,n){let{log:r}=t;if(e.id===n)return r.notice("The source image was kept: it is also the r\
esult.");if(!e.isDefaultPlatform)return r.notice(`The source image was kept: its name also refers to images for other pl\
atforms than ${T(e.platform)}.`);let o=await ee(t,e.id);if(o===void 0)return r.debug("the source is gone already");let i=Vs(
o),s=i.filter(f=>!fO(e,f));if(s.length>0)return r.notice(`The source image was kept: it has other tags (${s.join(", ")})\
.`);let a=await t.docker.run(["ps","--all","--filter",`ancestor=${e.id}`,"--format","{{.Names}}"]);if(a!=="")return r.notice(
`The source image was kept: containers use it (${a.split(`
`).join(", ")}).`);let d=i.find(f=>!f.includes("@"))??i[0]??e.id,c=await br(t.docker,[d],cO);c===void 0?r.notice(`The en\
gine is taking long to remove the source image, and may still finish. If the image remains, remove it with "docker rmi ${d}\
".`):c.exitCode===0?r.info(`Removed the source image ${d}`):/conflict/i.test(c.stderr)?r.notice(`The source image was ke\
pt because the engine refused to remove it: ${c.stderr.trim()}`):/no such image|not ?found/i.test(c.stderr)?r.debug(`the\
 source is gone already: ${c.stderr.trim()}`):r.warning(`Could not remove the source image: ${te(["rmi",d],c).message}`)}
function fO({image:t},e){if(t===void 0)return!1;let{domain:n,path:r,digest:o}=oe(e,"image");return o!==void 0?Gt(t.text)||
t.domain===n&&t.path===r:t.digest===void 0&&ce(oe(e,"image"))===ce(t)}import{setTimeout as lO}from"node:timers/promises";var uO=10,mO=100,Xs=class{#e;#t=[];#n;constructor(e){this.#e=e}async move(e,n,r){this.#n=r===n?void 0:r;let o=this.#e.map(
s=>s.text),i=await Promise.all(o.map(s=>el(e,s)));for(let[s,a]of o.entries())this.#t.push({name:a,from:i[s],to:n}),await Fy(
e,r,a);await Promise.all(o.map(s=>pO(e,s,n)))}async undo(e,n){let[r]=this.#t;r!==void 0&&this.#n!==void 0&&await e.try([
"tag",r.to,this.#n]).catch(()=>{});for(let{name:o,from:i,to:s}of this.#t.splice(0).reverse())try{if(i===s||await el(e,o)!==
s)continue;i===void 0?await e.run(["rmi",o]):await Fy(e,i,o)}catch(a){let d=i===void 0?"did not exist":`referred to ${i}`;
n.warning(`The tag ${o}, which ${d} before, could not be restored: ${E(a)}`)}}};async function Fy(t,e,n){let r=["tag",e,
n];for(let o=1;;o++){let i=await t.try(r);if(i.exitCode===0)return;if(o===uO||!/already ?exists/i.test(i.stderr))throw te(
r,i);await lO(Math.random()*o*mO)}}async function pO(t,e,n){let r=()=>el(t,e).catch(()=>n);if(await r()===n)return;let o=await r();
if(o!==n)throw new p("CHECK_FAILED",`The engine reported that ${e} was tagged, but the tag refers to ${o??"no image"} in\
stead of ${n}.`,{hint:q})}async function el(t,e){let n=["image","inspect","--format","{{.Id}}",e],r=await t.try(n),o=r.stdout.
trim();if(r.exitCode===0&&o.startsWith("sha256:"))return o;if(!/no such image/i.test(r.stderr))throw te(n,r)}import{createWriteStream as UO}from"node:fs";import{link as zO,lstat as JO,open as Gy,rename as WO,rm as ia,stat as GO}from"node:fs/promises";
import{basename as jy,dirname as al,join as jO}from"node:path";import{pipeline as KO}from"node:stream/promises";import{createHash as hO}from"node:crypto";import{Transform as yO}from"node:stream";var qs=class{#e=0;get isReached(){return this.#e>=2}takes(e,n,r){let o=Eo(e);if(this.isReached){if(!o)throw nt(n,"bytes \
follow the end of the archive");return!0}if(o){if(this.#e++,r)throw nt(n,"the archive ends after an extension header tha\
t no entry follows");return!0}if(this.#e===1)throw nt(n,"there is a single zero block between two entries");return!1}};var Zs=class{#e;#t=0;get isEmpty(){return this.#t===0}get rest(){return this.#e?.subarray(0,this.#t)??Buffer.alloc(0)}take(e){
this.#e??=Buffer.alloc(A);let n=Math.min(A-this.#t,e.length);return e.copy(this.#e,this.#t,0,n),this.#t+=n,n}release(){if(this.#t<
A)return;let e=this.#e;return this.#e=void 0,this.#t=0,e}};var on={blocks:[],keepsData:!1},kr={blocks:void 0,keepsData:!0},Ze=class{#e;#t;#n=0;#r=new Zs;#o=0;#i=0;#s=!0;#a=new tr;#d=!1;#c=new qs;#f=!1;#l=Buffer.
alloc(0);#u=[];#m=0;constructor(e,n={}){this.#e=e,this.#t=n}get offsetBytes(){return this.#n}get hasEnded(){return this.#c.
isReached}get isBetweenEntries(){return this.#o===0&&!this.#d&&this.#r.isEmpty&&this.#a.isEmpty&&!this.#a.isReading}get openEntry(){
return this.#o>0?this.#l:void 0}checkRest(){let{rest:e}=this.#r;if(e.some(n=>n!==0))throw nt(this.#n-e.length,"bytes fol\
low the end of the archive")}consume(e){let n=0,r=0,o=i=>{if(i===r)return;let s=r===0&&i===e.length?e:e.subarray(r,i);this.#e.
emit(s,this.#n+r)};for(;n<e.length;)if(this.#o>0&&!this.#d){let i=Math.min(this.#o,e.length-n);this.#s||(o(n),r=n+i),(this.#e.
data!==void 0||this.#e.end!==void 0)&&this.#E(e,n,i),this.#o-=i,n+=i}else if(this.#a.isReading)o(n),n+=this.#a.take(e.subarray(
n),this.#n),r=n;else if(this.#c.isReached&&this.#t.ignoresTrailer===!0)o(n),n=e.length,r=n;else if(this.#r.isEmpty&&e.length-
n>=A){let i=this.#g(e.subarray(n,n+A),this.#n+n);i!==void 0&&(o(n),this.#h(i),r=n+A),n+=A}else o(n),n+=this.#p(e.subarray(
n),n),r=n;o(e.length),this.#n+=e.length}#p(e,n){let r=this.#r.take(e),o=this.#r.release();if(o!==void 0){let i=this.#n+n+
r-A,s=this.#g(o,i);s===void 0?this.#e.emit(o,i):this.#h(s)}return r}#h(e){for(let n of e)n.length>0&&this.#e.emit(n,this.#y(
n))}#y(e){let n=this.#m;for(let r of this.#u){if(r===e)return n;n+=r.length}}#g(e,n){if(this.#d)return this.#d=(e[504]??
0)!==0,this.#e.mapBlock?.(e),!this.#d&&this.#o===0&&this.#e.end?.(),this.#s?void 0:[];if(this.#c.takes(e,n,!this.#a.isEmpty))
return[];let r=Te(e,n),{typeFlag:o}=r;return o===Oe.paxGlobal?this.#w(r,n):(this.#a.isEmpty&&(this.#m=n),Xt(o)?(this.#a.
begin(r,e,n),[]):this.#k(r,e,n))}#w(e,n){if(!this.#a.isEmpty)throw nt(n,"there is a global header between an extension h\
eader and its entry");this.#f=!0;let r=this.#t.dropsGlobals!==!0;return this.#b(e.sizeBytes,r),r?void 0:[]}#k(e,n,r){let{
blocks:o,extension:i}=this.#a.release(),s=qt(e,i),a=e.hasOldType&&s.at(-1)===47,d=ps(e,i,r),c=Wi(e.typeFlag)&&!a?d:0,{typeFlag:f}=e,
l={name:s,typeFlag:f,sizeBytes:c,header:n,extensions:o};this.#u=[...o,n];let u=this.#e.begin(l,i,this.#m);return this.#f=
!1,this.#l=s,this.#b(c,u.keepsData),this.#d=e.gnuIsExtended,c===0&&!this.#d&&this.#e.end?.(),u.blocks!==void 0?u.blocks:
o.length===0?void 0:this.#u}#b(e,n){this.#o=se(e),this.#i=this.#o-e,this.#s=n}#E(e,n,r){if(this.#f)return;let o=Math.min(
r,this.#o-this.#i);o>0&&this.#e.data?.(e.subarray(n,n+o)),this.#o===r&&this.#e.end?.()}};var gO=16*1024*1024,wO=1024*1024,G=class extends yO{counts={entries:0,dataBytes:0};#e=hO("sha256");#t=0;#n;#r;#o;#i;#s;constructor(e,n,r={}){
let o=r.isPart===!0?wO:gO;super({readableHighWaterMark:o,writableHighWaterMark:o}),this.#n=e,this.#r=n,this.#o=r,this.#i=
new Ze({begin:i=>this.#l(i),emit:(i,s)=>this.#c(i,s),mapBlock:n&&(i=>n.mapBlock?.(i)),data:n&&(i=>n.data(i)),end:n&&(()=>n.
end())})}digest(){return`sha256:${this.#e.digest("hex")}`}get bytesWritten(){return this.#t}get bytesRead(){return this.#i.
offsetBytes}_transform(e,n,r){try{this.#i.consume(e),r()}catch(o){r(o)}}_flush(e){try{if(!this.#i.hasEnded)throw this.#d();
this.#i.checkRest()}catch(n){e(n);return}this.#a().then(()=>e(),n=>e(n))}_read(e){this.#s?.(),super._read(e)}async#a(){this.#o.
appendix!==void 0&&this.once("close",()=>this.#s?.());for await(let e of this.#o.appendix?.()??[]){if(this.destroyed)return;
this.#c(e),!(this.readableLength<this.readableHighWaterMark)&&(await new Promise(n=>{this.#s=n}),this.#s=void 0)}this.#o.
isPart!==!0&&!this.destroyed&&this.#c(Ut)}#d(){let{openEntry:e,offsetBytes:n}=this.#i,r=e===void 0?"":` within ${R(e)}`;
return new p("TAR_TRUNCATED",`The tar stream ended after ${n} bytes and ${this.counts.entries} entries without its end-o\
f-archive blocks: something was cut off${r}.`,{hint:"Nothing was tagged. Check whether the engine restarted or ran out o\
f disk space, then run again."})}#c(e,n){this.#o.onlyObserves!==!0&&(this.#e.update(e),this.#t+=e.length,this.#f(e.length,
n),this.push(e))}#f(e,n){let{spans:r}=this.#o;if(r!==void 0)if(n===void 0)r.output.add(e,void 0);else for(let o of r.input.
take(n,e))r.output.add(o.bytes,o.origin)}#l(e){let n=this.#n(e),r=typeof n=="string"?void 0:n;for(let d of r?.before??[])
this.#r?.begin(d,"keep"),this.#r?.end();if(this.#r?.begin(e,n),n==="drop")return on;if(this.counts.entries++,r?.data===void 0&&
(this.counts.dataBytes+=e.sizeBytes),r===void 0)return kr;let{head:o,data:i,before:s=[]}=r;return this.counts.entries+=s.
length,{blocks:[...s,o].flatMap(d=>[...d.extensions,d.header]).concat(i===void 0?[]:[i]),keepsData:i===void 0}}};var Qs={name:void 0,path:""};function L(t){if(t===Qs.name)return Qs.path;let e=0;t[0]===47?e=1:t[0]===46&&t[1]===47&&(e=
2);let n=t.length>e&&t.at(-1)===47?t.length-1:t.length;return Qs={name:t,path:t.toString("latin1",e,n)},Qs.path}function Er(t,e){
return t.length>e.length&&t.charCodeAt(e.length)===47&&t.startsWith(e)}function W(t){return Buffer.from(t,"latin1")}var _y=["manifest.json","index.json"],bO=4*1024*1024,ea=class{#e=new Set;#t=[];#n=!1;#r=0;get hasImage(){return _y.some(
e=>this.#e.has(e))}begin(e){let n=L(e.name);this.#e.add(n),this.#n=n===_y[0]}data(e){!this.#n||this.#r>bO||(this.#r+=e.length,
this.#t.push(Buffer.from(e)))}end(){this.#n=!1}missing(){let e=_(Buffer.concat(this.#t).toString("utf8"));return(Array.isArray(
e)?e:[]).flatMap(r=>{let o=b(r,"Layers");return[w(r,"Config")??"",...H(o)?o:[]]}).filter(r=>r!==""&&!this.#e.has(L(Buffer.
from(r))))}};async function*ta(t){let e=new tl(t);try{for(;;){let n=await e.next();if(n===void 0)return;typeof n=="object"&&"name"in n&&
(yield n)}}finally{t.destroy()}}var tl=class{#e;#t;#n=[];#r=0;constructor(e){this.#e=e.iterator({destroyOnReturn:!1}),this.#t=
new Ze({begin:({name:n,sizeBytes:r})=>(this.#n.push({name:n.toString("utf8"),sizeBytes:r,bytes:this.#o()}),on),emit:()=>{},
data:n=>this.#n.push(n),end:()=>this.#n.push("end")})}async next(){for(;this.#r===this.#n.length;){this.#n.length=0,this.#r=
0;let{done:e,value:n}=await this.#e.next();if(e!==!0)this.#t.consume(n);else{if(this.#t.isBetweenEntries)return;throw kO(
this.#t.offsetBytes)}}return this.#n[this.#r++]}async*#o(){for(;;){let e=await this.next();if(!Buffer.isBuffer(e))return;
yield e}}};function kO(t){return new p("TAR_TRUNCATED",`The archive ended after ${t} bytes, within an entry.`,{hint:"Run\
 again. If it happens again, check the disk of what sent it."})}import{randomBytes as EO}from"node:crypto";import{posix as Dy}from"node:path";async function K(t,e){let{runId:n}=t,{source:r}=e,o=["create","--name",e.name??Vm(n),"--label",Ni(n),"--network",e.network??
"none",...e.asConfigured===!0?[]:["--no-healthcheck"],"--restart","no","--pull","never",...r.isIndex?ht(r.platform):[],...e.
asUsed===!0||e.asConfigured===!0?[]:xO,...e.asUsed===!0?[]:PO(r),...e.options??[],r.id,...e.command??["docker-flatten"]],
i=await t.docker.try(o),s=i.stdout.trim().split(`
`).at(-1)??"";if(i.exitCode!==0)throw SO(r,o,i);if(!/^[0-9a-f]{12,64}$/.test(s))throw new p("ENGINE_FAILED",`"docker cre\
ate" returned ${JSON.stringify(s)} instead of an ID.`,{hint:q});return s}function SO(t,e,n){let r=te(e,n),o=t.volumes.find(
i=>Dy.normalize(`${i}/`)==="/");return o===void 0||!/destination can't be '\/'/i.test(n.stderr)?r:new p("UNSUPPORTED_IMA\
GE",`docker-flatten needs a container of ${t.reference}, but cannot create one: the image declares its root as a volume \
(${JSON.stringify(o)}).`,{hint:'No engine starts such an image. Build it again without "VOLUME /".',cause:r})}var xO=["-\
-workdir","/"];function PO(t){return BO(t).flatMap(e=>["--mount",rt({type:"tmpfs",dst:e})])}function BO({volumes:t}){let e=t.
filter(n=>n.startsWith("/"));return[...new Set(e.map(n=>Dy.resolve(n)))]}function Ge(){return`/docker-flatten-${EO(8).toString(
"hex")}`}function rt(t){return Object.entries(t).map(([e,n])=>{let r=n===""?e:`${e}=${n}`;return/[",\n\r]/.test(r)?`"${r.
replaceAll('"','""')}"`:r}).join(",")}async function Y(t,e){let n=await t.docker.try(["rm","--force","--volumes",e]);if(n.
exitCode!==0&&!/no such container/i.test(n.stderr))throw te(["rm",e],n)}var ie=class extends Error{},IO=/bind source path does not exist|mounts denied|not shared from|not permitted|permission denied|authorization denied by plugin/i;
function rl(t){return t instanceof p&&t.code==="DOCKER_FAILED"&&IO.test(t.message)}var OO=16*1024*1024;async function ol(t,e,n){
let r=Ge(),o=rt({type:"bind",src:n,dst:r,readonly:""}),s=await K(t,{source:e,options:["--mount",o]}).catch(a=>{throw rl(
a)?new ie(E(a),{cause:a}):a});return{open:(a,d)=>{let c=`${r}/${a.slice(7)}`;return t.transport.readArchive(s,c,d).catch(
f=>{throw We(f,c)?new ie(E(f),{cause:f}):f})},close:()=>Y(t,s)}}async function My(t,e,n,r){let o=await ol(t,e,n),i=async(s,a)=>{
let d=await o.open(s,t.signal);await il(d,s,c=>a(c))};try{return await r({stream:i,text:sl(i)})}finally{await o.close()}}
async function il(t,e,n){try{for await(let{name:r,bytes:o}of ta(t))await n(o,r).catch(i=>{throw i instanceof p?new na(i):
i})}catch(r){throw r instanceof na?r.cause:r instanceof p&&!r.code.startsWith("TAR_")?r:nl(e,`cannot be read (${E(r)})`)}finally{
t.destroy()}}var na=class extends Error{cause;constructor(e){super(e.message),this.cause=e}};function sl(t){return(e,n)=>TO(
e,n,t)}async function TO(t,e,n){let r=[],o=0;await n(t,async d=>{for await(let c of d){if(o+=c.length,o>OO)throw nl(t,"i\
s too long for a config");r.push(c)}},e);let s=Buffer.concat(r),a=z(s);if(a!==t)throw nl(t,`has the digest ${a}`);return s.
toString("utf8")}function nl(t,e){return new p("ENGINE_FAILED",`The engine's blob ${t} ${e}: it was damaged on disk or i\
n transit.`,{hint:"Run again. If it happens again, pull or build the image again."})}async function*Sr(t,e,n){let r=await e(t.digest,t.sizeBytes),o=[],i=new Set([t.digest]),s=!1,a="",{digest:d}=t;for(;;){let c=r===
void 0?void 0:Bp(r),f=r===void 0||c!==void 0?void 0:Pp(r);if(r!==void 0&&f!==void 0){let u=await Hy(e(f.config.digest,f.
config.sizeBytes)),h={mediaType:vO(r)??a,digest:d,sizeBytes:Buffer.byteLength(r)};u!==void 0&&(yield{descriptor:h,manifest:f,
configText:u,isInIndex:s})}o=[...AO(c??[],n),...o];let l=o.shift();for(;l!==void 0&&i.has(l.digest);)l=o.shift();if(l===
void 0)return;i.add(l.digest),s=!0,{digest:d,mediaType:a}=l,r=await Hy(e(l.digest,l.sizeBytes))}}function vO(t){return w(
_(t),"mediaType")}function AO(t,e){let n=({platform:r})=>r===void 0?1:j(r,e)?0:2;return t.toSorted((r,o)=>n(r)-n(o))}async function Hy(t){
return t.catch(e=>{if(!(e instanceof ie))throw e})}var RO=3;async function Uy(t,e){let{signal:n}=t,r=async(o,i,s)=>{let a=s??await NO(t,o),d=Ym(t.runId),c=Ap({digest:o,sizeBytes:a},
t.platform,d),f=!1;try{await t.transport.loadImage(c,void 0,n).catch(l=>{throw zy(l)?new ie(E(l),{cause:l}):l}),f=!0,await LO(
t,d,o,i)}finally{await $O(t,d,f)}};return e({stream:r,text:sl(r)})}async function LO(t,e,n,r){let{signal:o}=t,i=!1;try{let s=await t.
transport.saveImage(e,o);await il(s,n,async(a,d)=>{d.endsWith(`/${n.slice(7)}`)&&(i=!0,await r(a))})}catch(s){throw!i&&zy(
s)&&CO.test(E(s))?new ie(E(s),{cause:s}):s}if(!i)throw new ie(`the store has no blob ${n}`)}var CO=/not found|no such|does not exist/i;
async function $O(t,e,n){if(Ws(t.runId))return;let r=await br(t.docker,[e],RO).catch(()=>{});(r===void 0||n&&r.exitCode!==
0)&&wr(t.runId)}async function NO(t,e){let n=b(await ee(t,e),"Descriptor"),r=b(n,"size");if(b(n,"digest")===e&&typeof r==
"number")return r;throw new ie(`the engine does not tell the size of ${e}`)}function zy(t){return t instanceof p&&(t.code===
"ENGINE_FAILED"||t.code==="DOCKER_FAILED")}function xr(t,e){let n=t.contentRoots.map(o=>({place:`below ${o} of the engine's machine`,open:i=>My(t,e,o,i),openDirectory:()=>ol(
t,e,o)}));if(!t.store.keepsPacked)return n;let r=o=>Uy(t,o);return[...n,{place:"in a save",open:r}]}var FO=["Hostname","Domainname","AttachStdin","AttachStdout","AttachStderr","Tty","OpenStdin","StdinOnce","Image","StopT\
imeout"];function _O(t,e){let{apiVersion:n,serverApiVersion:r}=t,{showsLegacyFields:o}=t.store,i=a=>gr(r,a)>=0,s=a=>{let d=b(
e.inspect,"Config",a);return O(d)&&Object.keys(d).length>0};return[...o&&!i("1.50")?[]:FO,...o?[]:["docker_version"],...o&&
gr(n,"1.45")<0?[]:["container","container_config"],...!i("1.44")&&s("Healthcheck")?["StartInterval of the health check"]:
[],...i("1.52")&&s("ExposedPorts")?["ExposedPorts as they were written"]:[],"os.features","fields that Docker does not k\
now"]}function Jy(t,e){return`Docker ${t.version} does not let the image's config be read here, so it is taken from an i\
nspect. What that does not show is not in the result, and its ID differs from that of a run where the config can be read\
: ${_O(t,e).join(", ")}.`}function ra({packedLayers:t}){return t?.reduce((e,{sizeBytes:n})=>e+n,0)}async function oa(t,e){let{log:n}=t;for(let r of xr(
t,e)){let o=await DO(t,e,r).catch(i=>{if(!(i instanceof ie))throw i;n.debug(`no config blob ${r.place}: ${E(i)}`)});if(o!==
void 0)return o}return n.debug("the config is taken from an inspect"),{json:xp(e.inspect),digest:void 0,manifest:void 0,
packedLayers:void 0,annotations:{},openBlobs:void 0,missing:Jy(t,e)}}async function DO(t,e,{open:n,openDirectory:r}){let o=await n(
async i=>t.store.idIsConfigDigest?Wy(e,e.id,await i.text(e.id),void 0):await MO(e,i.text));return o&&{...o,openBlobs:n,openDirectory:r}}
async function MO(t,e){let n=Sr({digest:t.id},e,t.platform);for await(let{descriptor:r,manifest:o,configText:i}of n){let s=Wy(
t,o.config.digest,i,o);if(s!==void 0)return{...s,manifest:r}}}function Wy(t,e,n,r){let o=HO(e,n);if(o===void 0)return;let i=JSON.
stringify(To(o))===JSON.stringify(t.diffIds),s=(o.architecture??"")===t.platform.architecture&&(o.variant||void 0)===t.platform.
variant;if(!i||!s)return;let{layers:a,annotations:d={}}=r??{};return{json:o,digest:e,packedLayers:a,annotations:d,...{manifest:void 0,
openBlobs:void 0,missing:void 0}}}function HO(t,e){try{return qi(e)}catch(n){if(n instanceof SyntaxError)return;throw new p(
"UNSUPPORTED_IMAGE",`Cannot read the image's config ${t}: ${E(n)}.`,{hint:"Do not trust this image: no builder writes su\
ch a config.",cause:n})}}async function Ky(t){let e=(r,o)=>new p("BAD_INPUT",`The ${I("backup")} must be the path of a new file, but ${JSON.stringify(
t)} ${r}.`,{hint:o});if(!(await GO(al(t)).catch(()=>{}))?.isDirectory())throw e("is not in an existing directory","Creat\
e the directory in an earlier step, or name another one.");if(jy(t)===""||t.endsWith("/"))throw e("is a directory","Name\
 a file.");if(await eT(t))throw e("already exists","It may be the only copy of an earlier source image: move it away, or\
 name another file.")}var YO={flags:"wx",mode:384};async function Yy(t,e,n,r={createWriteStream:UO,link:zO,rename:WO}){let{
log:o,signal:i}=t,s=jO(al(n),`${re(t.runId)}${jy(n).slice(0,80)}.partial`),a=XO(t,e);try{let d=QO(e);d===void 0&&o.notice(
"The source has no tag, so the backup has none either: loading it returns an image ID.");let c=l=>{let u={name:d??e.id,platform:l};
return VO(t,u,()=>r.createWriteStream(s,YO),Qt(a))},f=await c().catch(async l=>{if(!qO(t,e,l))throw l;return o.debug(`sa\
ving the platform alone: ${E(l)}`),await ia(s,{force:!0}),c(e.platform)});await J(o,{title:"Flush"},tT(s)),await nT(s,n,
r),o.info(`Saved ${x(f)} to ${n}`)}catch(d){throw await ia(s,{force:!0}).catch(()=>{}),i.aborted?d:rT(d,n)}finally{await a}}
async function VO(t,{name:e,platform:n},r,o){let{log:i,signal:s}=t,a=new ea,d=new G(()=>"keep",a),c=await t.transport.saveImage(
e,s,n);return await J(i,{title:"Save",doneBytes:()=>d.bytesRead,totalBytes:o,isEstimate:!0},KO(c,d,r(),{signal:s})),ZO(a),
d.bytesWritten}async function XO(t,e){if(!t.store.keepsPacked){let n=b(e.inspect,"Size");return typeof n=="number"?n:void 0}
try{return ra(await oa(t,e))}catch{return}}function qO(t,e,n){return e.isIndex&&t.knowsPlatformOption&&n instanceof p&&/not found/i.
test(n.message)}function ZO(t){if(!t.hasImage)throw new p("BACKUP_FAILED","The engine saved an archive that contains no \
image.",{hint:q});let e=t.missing();if(e.length!==0)throw new p("BACKUP_FAILED",`The archive that the engine saved lacks\
 ${e.length} of its blobs (${e.slice(0,3).join(", ")}): the engine has them only unpacked, from another image with the s\
ame layers.`,{hint:'Remove this image and all images that share its layers ("docker rmi") and pull it again, which fetch\
es all blobs. Or leave the backup out if the registry keeps the image.'})}function QO(t){let{image:e,names:n}=t;return e===
void 0||e.digest!==void 0||t.id.replace("sha256:","").startsWith(e.text.replace("sha256:",""))&&!n.includes(`${e.text}:l\
atest`)?n[0]:e.tag===void 0?`${e.text}:latest`:e.text}async function eT(t){return JO(t).then(()=>!0,()=>!1)}async function tT(t){
let e=await Gy(t,"r+");try{await e.sync()}finally{await e.close()}}async function nT(t,e,n){try{await n.link(t,e)}catch{
await(await Gy(e,"wx",384)).close(),await n.rename(t,e).catch(async r=>{throw await ia(e,{force:!0}),r});return}await ia(
t)}function rT(t,e){if(t instanceof p)return new p(t.code,`The backup failed. Nothing was changed. ${t.message}`,{hint:t.
hint,cause:t});let n=mt(t);return new p(n?"NO_SPACE":"BACKUP_FAILED",n?`The disk of ${al(e)} filled up while writing the\
 backup. Nothing was changed.`:`Cannot write the backup to ${e} (${he(t)}). Nothing was changed.`,{hint:"Name a writable\
 path on a disk with room for the whole image.",cause:t})}function jo({manager:t,name:e}){return t==="other"&&e===""}function Vy({kind:t,name:e,platforms:n},r){let o=[],i=[];for(let a of r){
let d=n.find(({platform:c})=>c===a.platform);d===void 0?i.push(a.platform):o.push(oT(d,a))}let s=a=>o.reduce((d,c)=>{let f=c[a];
return d===void 0||f===void 0?void 0:d+f},0);return{kind:t,name:e,oldBytes:s("oldBytes"),newBytes:s("newBytes"),platforms:o,
missing:i}}function oT(t,e){let[n,r]=[t.contents,e.contents],o=n!==void 0&&r!==void 0,i=o?sT(n,r):[],s=o?aT(n,r):[];return{
platform:e.platform,oldBytes:o?n.bytes:void 0,newBytes:o?r.bytes:void 0,oldPackedBytes:t.packedBytes,newPackedBytes:e.newPackedBytes,
...iT(t.layers,e.packedLayers),packages:i.slice(0,100),morePackages:Math.max(0,i.length-100),directories:s.slice(0,100),
moreDirectories:Math.max(0,s.length-100)}}function iT(t,e){if(t===void 0||e===void 0)return{pullBytes:void 0,pulledLayers:void 0};
let n=new Map;for(let{digest:o,diffId:i,packedBytes:s}of e)!t.has(o)&&!t.has(i)&&n.set(o,s);return{pullBytes:[...n.values()].
reduce((o,i)=>o+i,0),pulledLayers:[...n.keys()]}}function sT(t,e){let n=({manager:i,name:s})=>`${i}:${s}`,r=[sa(t.packages,
n,t.morePackages),sa(e.packages,n,e.morePackages)],o=new Map([...t.packages,...e.packages].map(i=>[n(i),i]));return Xy(...r).
map(({key:i,...s})=>{let{manager:a,name:d}=o.get(i);return{manager:a,name:d,...s}})}function aT(t,e){let n=({path:s})=>s,
r=Xy(sa(t.directories,n,t.moreDirectories),sa(e.directories,n,e.moreDirectories)),o=new Map;for(let{key:s,oldBytes:a,newBytes:d}of r){
let c=s.slice(0,s.lastIndexOf("/")),{most:f,least:l}=o.get(c)??{most:0,least:0},u=d-a;o.set(c,{most:Math.max(f,u),least:Math.
min(l,u)})}let i=({key:s,oldBytes:a,newBytes:d})=>{let c=d-a,{most:f=0,least:l=0}=o.get(s)??{};return c>0?f>=c*.9:l<=c*.9};
return r.filter(s=>!i(s)).map(({key:s,...a})=>({path:s,...a}))}function sa(t,e,n){let r=new Map;for(let i of t)r.set(e(i),
(r.get(e(i))??0)+i.bytes);let o=t.reduce((i,s)=>Math.min(i,s.bytes),1/0);return{sizes:r,absentBytes:n===0||t.length===0?
0:o}}function Xy(t,e){let n=[];for(let o of new Set([...t.sizes.keys(),...e.sizes.keys()])){let[i,s]=[t.sizes.get(o),e.sizes.
get(o)],a=i??Math.min(t.absentBytes,s??0),d=s??Math.min(e.absentBytes,i??0);if(a===d)continue;let c=a===0?"added":d===0?
"removed":void 0;n.push({key:o,change:c??(d>a?"grown":"shrunk"),oldBytes:a,newBytes:d})}let r=o=>Math.abs(o.newBytes-o.oldBytes);
return n.sort((o,i)=>r(i)-r(o)||(o.key<i.key?-1:1))}var dl=1024*1024,cl=12,dT=[386,4],cT=[0,21],fT=20,lT=10;function fl({typeFlag:t},{pax:e}){if(t==="S")return"old GNU";if(e.
size===0)return;let[n,r]=["GNU.sparse.major","GNU.sparse.minor"].map(s=>String(e.get(s)??""));if(n==="1"&&r==="0")return"\
data";let o=n==="0"&&(r==="0"||r==="1"),i=n===""&&r===""&&Fe(e.get(qy))!==void 0;return o||i?"records":void 0}var qy="GN\
U.sparse.map";function sn(t,e){return new p("TAR_INVALID",`The sparse file ${R(t)} is damaged: ${e}.`,{hint:Nt})}var aa=class{pieces=[];#e;#t;#n;#r=0;#o;#i="";constructor(e,n){
this.#e=e,this.#t=n}addBlock(e,n){let[r,o]=n?dT:cT;for(let i=0;i<o;i++){let s=r+i*2*cl,a=s+cl;if(e[s]===0)return;this.#a(
ji(e.subarray(s,a))),this.#a(ji(e.subarray(a,a+cl)))}}addRecords({pax:e}){let n=String(Fe(e.get(qy))??""),r=n===""?[]:n.
split(",");for(let o of r)this.#a(Jt(o));if(Jt(String(e.get("GNU.sparse.numblocks")??""))*2!==r.length)throw sn(this.#e,
"its map has another length than its header says")}addData(e){let n=0;for(;n<e.length&&this.#o!==0;){let r=e.indexOf(lT,
n),o=e.subarray(n,r===-1?e.length:r);if(this.#i.length+o.length>fT)throw this.#d();if(this.#i+=o.toString("latin1"),r===
-1)return e.length;this.#s(),n=r+1}return n}get isComplete(){return this.#o===0}#s(){let e=Jt(this.#i);if(this.#i="",this.#o===
void 0){if(!Number.isSafeInteger(e))throw this.#d();if(e>dl)throw this.#c();this.#o=2*e;return}this.#a(e),this.#o--}#a(e){
if(!(Number.isSafeInteger(e)&&e>=0))throw this.#d();if(this.#n===void 0){this.#n=e;return}let[n,r]=[this.#n,this.#n+e];if(this.#n=
void 0,n<this.#r||r>this.#t)throw sn(this.#e,"the pieces of its map overlap or exceed its size");if(this.#r=r,this.pieces.
length===dl)throw this.#c();this.pieces.push([n,e])}#d(){return sn(this.#e,"its map has something else than numbers")}#c(){
return new p("TAR_LIMIT",`The sparse file ${R(this.#e)} has more than ${dl} pieces.`,{hint:ye})}};function Zy(t){return(A-
t%A)%A}var uT=["GNU.sparse.realsize","GNU.sparse.size"];function Ko(t,{pax:e}){let{name:n}=t;if(t.typeFlag==="S")return Qy(n,ze(
t.header,"realSize"));if(e.size===0)return t.sizeBytes;for(let r of uT){let o=Fe(e.get(r));if(o!==void 0)return Qy(n,Jt(
o.toString("latin1")))}return t.sizeBytes}function an(t){return t.typeFlag==="S"||t.extensions.some(n=>n.includes("GNU.s\
parse."))?Ko(t,_e(t.extensions)):t.sizeBytes}function Qy(t,e){if(!(Number.isSafeInteger(e)&&e>=0))throw sn(t,"its real s\
ize is not a number");return e}var mT=Buffer.alloc(0),eg="SCHILY.xattr.",pT=4095;function le({extensions:t,header:e},n=_e(t)){let{pax:r}=n,o=e[156]??0,
i=o===0?"0":String.fromCharCode(o),s=(c,f)=>{let l=Fe(r.get(c));return l===void 0?ze(e,f):Math.floor(Number(l.toString("\
latin1")))},a=i==="1"||i==="2",d=i==="3"||i==="4";return{typeFlag:i,mode:ze(e,"mode")&pT,uid:s("uid","uid"),gid:s("gid",
"gid"),mtimeSeconds:s("mtime","mtime"),mtimeFraction:gT(r.get("mtime")),link:a?Bt(e,n):mT,device:d?`${ze(e,"devMajor")},${ze(
e,"devMinor")}`:"",xattrs:r.size===0?hT:yT(r)}}var hT=[];function yT(t){return[...t].filter(([e])=>e.startsWith(eg)).map(
([e,n])=>`${e.slice(eg.length)}=${n.toString("latin1")}`).sort()}function gT(t){if(t===void 0)return"";let[,e=""]=/\.(\d{1,9})/.
exec(t.toString("latin1"))??[];return e.replace(/0+$/,"")}function dn(t,e){return e==="drop"?0:e==="keep"||e.data===void 0?
an(t):ze(e.head.header,"size")}function vt(t,e,n){t!==void 0&&(t.entries+=e,t.bytes+=n)}import{posix as _g}from"node:path";import{posix as ua}from"node:path";import{posix as Yo}from"node:path";var wT=3,bT=1e3,rg=4096,kT=/(?:[^\s'"\\;&|()<>`]|\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*")+|[<>]+&?|[;&|()\n`]/g,
og=/(?<![\w.~/-])\/+[^\s:=,;"'`()<>|&[\]{}?*$]*/g,ET=/^-[A-Za-z](\/[^\s:=,;"'`()<>|&[\]{}?*$]*)/,ST=/"(\/[^"]*\s[^"]*)"|'(\/[^']*\s[^']*)'|(?:=|^|[:;,])(\/[^:;,"'=]*\s[^:;,"'=]*)/g,
xT=/^[;&|()\n`]$/,PT=/^[<>]+&?$/,BT=/^(?:-|[A-Za-z_]\w*=)/,IT=fa("sh bash dash ash zsh ksh busybox exec env nohup comman\
d sudo tini dumb-init catatonit time nice if then else do while until ! {"),tg=fa("cd pushd WORKDIR"),ng=/^(?:-C|--(?:chdir|cwd|directory|dir|work(?:ing)?-?dir(?:ectory)?|app-dir|prefix))(?:=|$)/,
OT=fa("rm rmdir mkdir touch chmod chown chgrp ls test [ [[ stat readlink mktemp mkfifo tar curl wget ADD ARG COPY ENV EX\
POSE LABEL USER VOLUME"),TT=fa("cat head tail grep sed awk cp mv ln install tee echo printf wc find diff cmp cut sort");
function ml(t,e,n="/"){let r=new ll(e);return r.read(t,n,0),r.words}var ll=class{words=[];#e;#t=0;constructor(e){this.#e=
e}read(e,n,r){let o=new ul(n,pl(this.#e)),i=!0;for(let s of e){if(this.words.length>=bT)return;if(s.length>rg&&r>0)continue;
if(xT.test(s)){i=!0,this.#t++,o.separate(s);continue}if(o.redirects(s))continue;let a=/[\s;&|()`]/.test(s)&&r<wT;a&&s.startsWith(
"/")&&this.#n(s,!1,o),a&&this.read(vT(s,this.#e),o.directory,r+1);let d=o.isValue||BT.test(s);a||this.#n(s,i&&!d,o);let c=d||
IT.has(Yo.basename(s));i=s==="--"&&!o.isChanging||i&&c,o.endWord()}}#n(e,n,r){let{directory:o}=r,i=r.useOf(e,n);this.words.
push({text:e,isProgram:n,directory:o,command:this.#t,use:i})}},ul=class{directory;#e;#t=[];#n;#r="";#o="";#i=!1;constructor(e,n){
this.directory=e,this.#e=n}get isValue(){return this.#o!==""||this.#i}get isChanging(){return tg.has(this.#n??"")}separate(e){
this.#n=void 0,this.#o="",this.#i=!1,e==="("&&this.#t.push(this.directory),e===")"&&(this.directory=this.#t.pop()??this.
directory)}redirects(e){return PT.test(e)?(this.#o=e,!0):!1}endWord(){this.#o=""}useOf(e,n){if(this.#o!=="")return this.#o.
startsWith("<")?"content":"name";if(n)return this.#n=Yo.basename(e),tg.has(this.#n)?(this.#r=this.directory,this.directory=
this.#e,"name"):"parts";if(this.isChanging)return this.#s(e);let r=this.#n??"";if(OT.has(r))return"name";let o=this.#i;return this.#i=
ng.test(e)&&!e.includes("="),o||ng.test(e)?"directory":TT.has(r)?"content":"parts"}#s(e){let[n,r]=[this.#r,this.#e];return this.
directory=e.startsWith("-")?n:Yo.resolve(n,da(e,r)),e.startsWith("-")?"name":"directory"}};function pl(t){return t.get("\
HOME")??"/root"}function da(t,e){return/^~(?=$|\/)/.test(t)?`${e}${t.slice(1)}`:t}function vT(t,e){return[...t.slice(0,rg*
16).replace(/\\\n/g," ").matchAll(kT)].map(([r])=>hl(r.replace(/\\([\s\S])|'([^']*)'|"((?:\\[\s\S]|[^"\\])*)"/g,(o,i,s,a)=>i??
s??a?.replace(/\\([$`"\\])/g,"$1")??""),e))}function hl(t,e){return t.replace(/\$(?:\{(\w+)(?::?[-=]([^}]*))?\}|([A-Za-z_]\w*))/g,
(n,r,o,i)=>e.get(r??i??"")||o||"")}function ca(t){let e=[...t.matchAll(og)].map(([o])=>o),r=[ET.exec(t)?.[1],t.startsWith(
"/")?t:void 0,...[...t.matchAll(ST)].map(([,o,i,s])=>o??i??s)];return[...new Set([...e,...r.filter(o=>o!==void 0)].map(yl))]}
function Vo(t){let e=[...t.matchAll(og)].filter(({0:n,index:r})=>/[*?[{$]/.test(t[r+n.length]??""));return[...new Set(e.
map(([n])=>yl(n.slice(0,n.lastIndexOf("/")))))]}function cn(t,e){return yl(Yo.resolve("/",t,e))}function yl(t){return Buffer.
from(Yo.normalize(t).replace(/^\/+|\/+$/g,"")).toString("latin1")}function fa(t){return new Set(t.split(" "))}var AT=new Set(["COMPOSER_CACHE_DIR","CONDA_PKGS_DIRS","GOCACHE","GOMODCACHE","INFOPATH","MANPATH","NPM_CONFIG_CACHE","P\
IP_CACHE_DIR","TEMP","TMP","TMPDIR","UV_CACHE_DIR","YARN_CACHE_FOLDER","npm_config_cache"]),RT=/(?:^|_)TE?MP(?:_?DIR|_?PATH)?$|^XDG_RUNTIME_DIR$|^NUGET_PACKAGES$/i,
LT=/PATH$|^(?:PERL5|RUBY)LIB$/,CT=/(?:^|_)LOGS?_?PATH$/;function ig([t,e]){let n=ca(e);if(t==="HOME")return n.map(a=>({path:a,
by:"HOME",extent:"below"}));if(t==="PATH")return n.map(a=>({path:a,by:t,extent:"programs",hasPrograms:!0}));let r=`ENV ${t}`;
if(AT.has(t))return n.map(a=>({path:a,by:r,extent:"itself"}));let o=LT.test(t)&&!CT.test(t),i=e.startsWith("/")&&!RT.test(
t),s=o||i?"search":"below";return[...n.map(a=>({path:a,by:r,extent:s,hasPrograms:o})),...Vo(e).map(a=>({path:a,by:r,extent:"\
search",hasPrograms:o}))]}import{posix as $T}from"node:path";function gl(t){return t.replace(/\s$|[\\*?[\]!\s]/g,(e,n)=>n===t.length-1&&/\s/.test(e)?`[${e}]`:`\\${e}`)}function sg(t){
return kl(t).map(e=>e>=1114112?String.fromCharCode(56320+e-1114112):String.fromCodePoint(e)).join("")}function wl(t){return Array.
from(t,e=>{let n=e.codePointAt(0);return n>56447&&n<=56575?1114112+n-56320:n})}function ag(t){return/[^\0-\x7f]/.test(t)?
wl(t).map(bl).join(""):t}function bl(t){return t<128?String.fromCharCode(t):t>=1114112?String.fromCharCode(t-1114112):Buffer.
from(String.fromCodePoint(t)).toString("latin1")}function kl(t){let e=[],n;for(let r=0;r<t.length;){let o=t.charCodeAt(r);
if(o<128){e.push(o),r++;continue}n??=Buffer.from(t,"latin1");let i=o>=240?4:o>=224?3:2,s=n.toString("utf8",r,r+i),a=s.codePointAt(
0),d=Buffer.byteLength(s)===i&&s.length===(i>3?2:1),c=a!==65533||n.toString("latin1",r,r+3)==="ï¿½",f=d&&c;e.push(f?a:
1114112+o),r+=f?i:1}return e}var dg=4096,NT=256,cg=16,FT={GOPATH:":",CONDA_PKGS_DIRS:","},_T=["bin","boot","dev","etc","home","lib","lib32","lib64","\
media","mnt","opt","proc","root","run","sbin","srv","sys","tmp","usr/bin","usr/include","usr/lib","usr/lib32","usr/lib64",
"usr/libexec","usr/local/bin","usr/local/lib","usr/local/sbin","usr/local/share","usr/sbin","usr/share","usr/src","var/c\
ache","var/lib","var/log","var/run","var/spool","var/tmp","var/www"];function la(t,e){let n=El(e),r=[n.get("HOME"),...lg(
t)].map(o=>ug(o??"")).filter(o=>o!==void 0&&o!=="root"&&!/^home\/[^/]*$/.test(o)).map(o=>gl(o??""));return{homes:["root",
"home/*",...new Set(r)].slice(0,dg+2),env:n}}function El(t){return new Map(t.map(e=>{let n=e.indexOf("=");return n===-1?
[e,""]:[e.slice(0,n),e.slice(n+1)]}))}function Sl(t){return[...new Set(lg(t))].filter(e=>e.startsWith("/")&&e.isWellFormed()).
slice(0,dg)}function fg(t,{homes:e,env:n}){let r=t.startsWith("!")?"!":"",o=t.slice(r.length);if(o.startsWith("~/"))return e.
map(d=>`${r}${d===""?"":`${d}/`}${o.slice(2)}`);if(o.endsWith("/$LOCALE"))return MT(n).map(d=>`${r}${o.slice(0,-7)}${d}`);
let[,i,s=""]=/^\$([A-Za-z_]+)\/(.*)$/.exec(o)??[];return i===void 0?[t]:(n.get(i)??"").split(FT[i]??"\0",cg).map(d=>ug(d)).
filter(d=>d!==void 0&&d!=="").filter(d=>s!=="*"||!DT(d??"")).map(d=>`${r}${gl(d??"")}/${s}`)}function lg(t){return(t?.toString(
"latin1")??"").split(`
`).map(e=>e.split(":")[5]??"").filter(e=>e.length<=NT).map(e=>sg(e))}function ug(t){if(!(!t.startsWith("/")||/[\0\n\r]/.
test(t)))return $T.normalize(t).replace(/^\/+|\/+$/g,"")}function DT(t){return _T.some(e=>e===t||e.startsWith(`${t}/`))}
function MT(t){let n=["LANG","LC_ALL","LC_MESSAGES","LANGUAGE"].flatMap(r=>(t.get(r)??"").split(":",cg)).map(r=>/^[a-z]{2,3}(?=$|[_.@])/.
exec(r)?.[0]).filter(r=>r!==void 0);return[...new Set(n)].flatMap(r=>[r,`${r}[_@.]*`])}var mg=1e3;function xl(t,e){let n=b(t,"config"),r=b(n,"Env"),o=El(H(r)?r:[]),i=ua.resolve("/",w(n,"WorkingDir")??""),s=HT(
n,o).map(({by:l,argv:u})=>({by:l,words:ml(u,o,i)})),a=s.filter(({by:l})=>l!=="ONBUILD"&&l!=="SHELL"),d=pl(o),c=[{path:cn(
"/",i),by:"WORKDIR",extent:"search",hasPrograms:!0},...s.flatMap(({by:l,words:u})=>u.flatMap(m=>zT(l,m,d))),...[...o].flatMap(
ig),...e.map(l=>({path:cn("/",l),by:"etc/passwd",extent:"below"}))].filter(({path:l})=>l!==""),f=new Map;for(let l of c){
let u=`${l.path}\0${l.extent}`;f.has(u)||f.set(u,l)}return{paths:[...f.values()].slice(0,mg),required:[...i==="/"?[]:[{by:"\
WORKDIR",text:i,candidates:[cn("/",i)]}],...a.flatMap(({by:l,words:u})=>JT(l,u,d,o))].slice(0,mg),commands:[...a,{by:"EN\
TRYPOINT",words:ml(UT(n),o)}].flatMap(WT)}}function HT(t,e){let n=(...s)=>{let a=b(t,...s);return H(a)?a:[]},[r,...o]=n(
"Healthcheck","Test"),i=s=>["/bin/sh","-c",hl(s,e)];return[{by:"ENTRYPOINT",argv:n("Entrypoint")},{by:"CMD",argv:n("Cmd")},
{by:"HEALTHCHECK",argv:r==="CMD-SHELL"?i(o.join(" ")):o},{by:"SHELL",argv:n("Shell")},...n("OnBuild").map(s=>({by:"ONBUI\
LD",argv:i(s.replace(/^\s*(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\s+/i,"").replace(/^\s*(?:COPY|ADD|WORKDIR|VOLUME)(?=\s)/i,a=>a.
toUpperCase()))}))].filter(({argv:s})=>s.length>0)}function UT(t){let[e,n]=[b(t,"Entrypoint"),b(t,"Cmd")];return H(e)&&H(
n)?[...e,...n]:[]}function zT(t,e,n){let{text:r,use:o}=e,i=r.startsWith("-")||r.includes("://"),a=hg(e,n).map(c=>o==="di\
rectory"?{path:c,by:t,extent:"search",hasPrograms:!0}:o!=="parts"||i?{path:c,by:t,extent:"around"}:{path:c,by:t,extent:"\
beside",hasPrograms:!ma(c)});if(o==="name")return a;let d=pg(r)?Vo(ua.resolve(e.directory,r)):Vo(da(r,n));return[...a,...d.
map(c=>({path:c,by:t,extent:"search"}))]}function ma(t){return/(?:^|[._-])logs?(?:\.\w+)?$/i.test(ua.basename(t))}function pg(t){
return/^(?!-)[^:=/~]+\/|^\.\.?\//.test(t)}function hg({text:t,use:e,directory:n},r){return/^~(?=$|\/)/.test(t)?[cn("/",da(
t,r))]:e==="directory"&&!/^[-/]/.test(t)||pg(t)?[cn(n,t)]:ca(t)}function JT(t,e,n,r){let o=(r.get("PATH")??"").split(":").
filter(i=>i.startsWith("/"));return e.flatMap(i=>{let{text:s,isProgram:a}=i;return s.includes("\0")?[]:s.startsWith("/")?
[{by:t,text:s,candidates:[cn("/",s)]}]:s.includes("/")?hg(i,n).slice(0,1).map(d=>({by:t,text:s,candidates:[d]})):!a||!/^[\w.+-]+$/.
test(s)?[]:[{by:t,text:s,candidates:o.map(d=>cn(d,s))}]})}function WT({by:t,words:e}){return[...Map.groupBy(e,({command:r})=>r).
values()].map(r=>({by:t,words:r.filter(({text:o})=>!o.startsWith("-")).map(({text:o})=>GT(o))}))}function GT(t){return ua.
basename(t).replace(/-cli\.[cm]?js$/,"").replace(/(?<=.)@.*$/,"")}function*yg(t){let e=t.split("/").reverse(),n=[],r="",o=0;for(let i=e.pop();i!==void 0;i=e.pop()){if(i===""||i===".")continue;
if(i===".."){r!==""&&n.push(r),r=Pr(r);continue}let s=r===""?i:`${r}/${i}`,a=yield s;if(a===void 0){r=s;continue}if(++o>
40)return;n.push(s),a.startsWith("/")&&(r="");for(let d of a.split("/").reverse())e.push(d)}return{end:r,through:n}}function Xo(t,e){
let n=yg(t),r=n.next();for(;r.done!==!0;)r=n.next(e(r.value));return r.value}async function ha(t,e){let n=yg(t),r=n.next();
for(;r.done!==!0;)r=n.next(await e(r.value));return r.value}function gg(t,e){return e.startsWith("/")?e:`${Pr(t)}/${e}`}
function Pr(t){return t.slice(0,Math.max(0,t.lastIndexOf("/")))}function He(t){let e=[];for(let n=t.indexOf("/",1);n!==-1;n=
t.indexOf("/",n+1))e.push(t.slice(0,n));return e}var pa=class{#e=new Map;#t=new Map;#n;#r=0;get isFull(){return this.#r>
67108864}get kept(){return this.#e}add(e,n,r){this.isFull||(this.#r+=e.length+n.length+96,(r?this.#e:this.#t).set(e,n))}targetOf=e=>this.#e.
get(e)??this.#t.get(e);typeAt(e){return this.targetOf(e)===void 0?"0":"2"}*droppedBelow(e){let n=this.#t.get(e);n!==void 0&&
(yield[e,n]),this.#n??=[...this.#t.keys()].sort();let r=`${e}/`;for(let o=jT(this.#n,r);;o++){let i=this.#n[o];if(i?.startsWith(
r)!==!0)return;yield[i,this.#t.get(i)]}}};function jT(t,e){let n=0,r=t.length;for(;n<r;){let o=n+r>>>1;t[o]<e?n=o+1:r=o}
return n}var ya=class{#e=new Map;#t=new Map;#n;constructor(e){this.#n=e}add(e,n,r){let o=this.#e.get(e)??{reason:n,rules:new Map,
isRestored:!1};for(let[i,s]of r)o.rules.get(i)!=="all"&&o.rules.set(i,s);this.#e.set(e,o);for(let i of He(e))this.#t.has(
i)||this.#t.set(i,o)}restore(e,n,r){this.add(e,n,r.map(o=>[o,"all"])),this.#e.get(e).isRestored=!0}reasonFor(e,n,r){if(this.#e.
size===0)return;let o=this.#r(e,n);if(o!==void 0&&(o.extent!=="unless-directory"||r!=="5"))return o.reason;for(let s of He(
n)){let a=this.#r(e,s);if(a?.extent==="all")return a.reason}let i=r==="2"?this.#t.get(n):void 0;return i?.rules.has(e)===
!0?i.reason:void 0}#r(e,n){let r=this.#e.get(n),o=r?.rules.get(e);if(!(r===void 0||o===void 0))return r.isRestored||!this.#n.
has(n)?{reason:r.reason,extent:o}:void 0}};var ga=class{#e;get isEmpty(){return this.#e===void 0}add(e){this.#e??=new Uint32Array(67108864/32);let[n,r]=bg(e);for(let o=0;o<
4;o++){let i=wg(n,r,o);this.#e[i>>>5]|=1<<(i&31)}}has(e){if(this.#e===void 0)return!1;let[n,r]=bg(e);for(let o=0;o<4;o++){
let i=wg(n,r,o);if((this.#e[i>>>5]&1<<(i&31))===0)return!1}return!0}};function wg(t,e,n){return t+Math.imul(e,n)&67108863}
function bg(t){let e=2166136261,n=2538058380;for(let r=0;r<t.length;r++){let o=t.charCodeAt(r);e=Math.imul(e^o,16777619),
n=Math.imul(n^o,1540483477)}return[e^e>>>15,n^n>>>13|1]}import{posix as VT}from"node:path";var Pl=47;function kg(t,e,n){let r=wl(t),o=[],i=(s,a)=>r[s]===a.charCodeAt(0);for(let s=0;s<r.length;s++)if(i(s,"*")&&i(
s+1,"*")){let a=s;s+=i(s+2,"/")?2:1;let d=n&&a===0&&s===1&&!/[*?[\\]/.test(t.slice(2));o.push({kind:s===r.length-1||d?"a\
nything":"directories"})}else if(i(s,"*"))o.push({kind:"any-in-name"});else if(i(s,"?"))o.push({kind:"any-one"});else if(i(
s,"[")){let{token:a,end:d}=KT(r,s,e);o.push(a),s=d}else{if(i(s,"\\")&&++s===r.length)throw Br(e,'it ends with a "\\"');o.
push({kind:"literal",code:r[s]})}return o}function KT(t,e,n){let r=[],o=e+1,i=t[o]===94;i&&o++;let s=()=>{let a=t[o]===92,
d=t[a?o+1:o];if(d===void 0||!a&&(d===45||d===93))throw Br(n,'a "[" has no characters or no closing "]"');return o+=a?2:1,
d};do{let a=s(),d=t[o]===45;d&&o++;let c=d?s():a;if(c<a)throw Br(n,"a range goes backwards");r.push([a,c])}while(t[o]!==
93);return{token:{kind:"one-of",negated:i,ranges:r},end:o}}function Bl(t){let e=[],n=!1;for(let r of t){if(r.kind==="lit\
eral"){let o=bl(r.code);n?e[e.length-1]+=o:e.push(o)}n=r.kind==="literal"}return e}function Eg(t,e){let n=new Set,r=(s,a)=>{
for(;!a.has(s);){a.add(s);let d=t[s]?.kind;if(d!=="any-in-name"&&d!=="anything"&&d!=="directories")return;s++}};r(0,n);let o=t.
at(-1)?.kind,i=o==="any-in-name"||o==="anything";for(let s of e){if(i&&n.has(t.length)||s===Pl&&n.has(t.length))return!0;
let a=new Set;for(let d of n){let c=t[d];if(c!==void 0){if(c.kind==="directories")a.add(d),s===Pl&&r(d+1,a);else if(YT(c,
s)){let f=c.kind==="any-in-name"||c.kind==="anything";r(f?d:d+1,a)}}}if(a.size===0)return!1;n=a}return n.has(t.length)}function YT(t,e){
return t.kind==="literal"?t.code===e:t.kind==="one-of"?t.ranges.some(([n,r])=>n<=e&&e<=r)!==t.negated:t.kind==="anything"||
e!==Pl}function Br(t,e){return new p("BAD_INPUT",`The ${I("exclude")} has a malformed pattern, ${JSON.stringify(t)}: ${e}\
.`,{hint:'Patterns are those of a .dockerignore file. Escape a special character with "\\".'})}var Sg=47,XT=64,xg=new WeakMap,fn=class{text;isException;#e;#t;#n;#r;#o;constructor(e){if(this.text=e,e==="")throw Br(e,
"it is empty");let n=qT(e);if(n==="!")throw Br(e,'there is nothing after the "!"');this.isException=n.startsWith("!");let r=this.
isException?n.slice(1):n,o=/^[^\\*?[]*/.exec(r)?.[0]??"",i=kg(r.slice(o.length),e,o===""),s=i.findIndex(({kind:c})=>c!==
"literal"),a=i.slice(0,s===-1?i.length:s);this.#e=ag(o)+(Bl(a)[0]??""),this.#t=i.slice(a.length);let d=Bl(this.#t);this.#n=
Bg(d),this.#o=this.#t[1]?.kind==="literal"?d[0]??"":"",this.#r=Bg(d.map(c=>c.slice(0,c.lastIndexOf("/")+1)))}get directory(){
return this.#e.slice(0,Math.max(0,this.#e.lastIndexOf("/")))}mayMatchIn(e){return e.includes(this.#r)}matches(e){if(!e.startsWith(
this.#e))return!1;let{length:n}=this.#e;if(this.#t.length===0)return n>0&&(e.length===n||e.charCodeAt(n)===Sg);if(this.#t.
length===1&&this.#t[0]?.kind==="any-in-name")return!0;if(!e.includes(this.#n,n))return!1;let r=this.#i(e,n);return r!==-1&&
Eg(this.#t,kl(e.slice(r)))}#i(e,n){if(this.#t[0]?.kind!=="directories")return n;let r=e.indexOf(this.#o,n);for(;r>n&&e.charCodeAt(
r-1)!==Sg;)r=e.indexOf(this.#o,r+1);return r}};function Ig(t){return t.replace(/^\uFEFF/,"").split(`
`).filter(e=>!e.startsWith("#")).map(e=>e.trim()).filter(e=>e!=="").map(e=>new fn(e))}function Fn(t,e){if(t.length<XT)return t.
findLast(o=>o.matches(e));let n=-1,r=Tg(t);for(let o of vg(e))for(let i of r.get(o)??[])i>n&&t[i].matches(e)&&(n=i);return t[n]}
function Og(t,e){let n=Tg(t),r=`${e}/`;return vg(r).some(o=>n.get(o)?.some(i=>t[i].mayMatchIn(r)))}function Tg(t){let e=xg.
get(t);if(e!==void 0)return e;let n=Map.groupBy(t.keys(),r=>t[r].directory);return xg.set(t,n),n}function vg(t){let e=[""];
for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf("/",n+1))e.push(t.slice(0,n));return e}function qT(t){let e=t.startsWith("\
!")?"!":"",n=Pg(t.slice(e.length).trim());return Pg((e+(n.length>1?n.replace(/^\//,""):n)).trim())}function Pg(t){return t===
""?"":VT.normalize(t).replace(/(?<=.)\/$/,"")}function Bg(t){return t.reduce((e,n)=>n.length>e.length?n:e,"")}import{posix as ov}from"node:path";import{posix as Ag}from"node:path";function Rg(t,e){let n=qo(t.owned,e),r=qo(t.drops,e),o=qo(t.empties,e);return{preset:t,owned:n,drops:r,empties:o,count:{
kind:"preset",name:t.name,entries:0,bytes:0},firstParts:QT([...n,...r,...o]),above:t.skippedIfLinked===!0?ZT(n):[],droppedTops:[],
isSkipped:!1}}function qo(t=[],e){return t.flatMap(n=>fg(n,e)).map(n=>new fn(n))}function ot(t,e){let n=Fn(t,e);return n!==
void 0&&!n.isException}function Lg(t,e){let n=Cg(e);return t.above.some(r=>r.depth===n&&r.pattern.matches(e))||ot(t.owned,
e)}function ZT(t){let e=t.map(({text:n})=>Ag.dirname(n));return[...new Set([...e,...e.map(n=>Ag.dirname(n))])].filter(n=>n!==
"."&&!n.endsWith("*")).map(n=>({pattern:new fn(n),depth:Cg(n)}))}function Cg(t){return t.split("/").length}function QT(t){
let e=new Set(t.filter(({isException:n})=>!n).map(({directory:n})=>Il(n)));return e.has("")?void 0:e}function Il(t){let e=t.
indexOf("/");return e===-1?t:t.slice(0,e)}function Ir(t,e,n,r){let o=n.map(i=>new fn(i));return{what:t,why:e,patterns:o,...r===void 0?{}:{namePattern:r}}}var Ol=String.
raw`v?\d[\d.]*`,Tl="(?:[-._ ][^/]*)?",ev=[`(?:[^/]*[-._ ])?(?:(?:un)?licen[cs](?:es?|ing)|copying|notices?|copyrights?|e\
ula)(?:${Ol})?${Tl}`,"(?:[^/]*[-._ ])?(?:(?:third|3rd)[-._ ]?part(?:y|ies)|open[-._ ]?source|oss)[-._ ]?(?:licen[cs]|not\
ice|copyright|attribution)[^/]*",String.raw`third[-_]?party\.txt`,`(?:[al]?gpl|g?fdl)(?:${Ol})?${Tl}`,`(?:mpl|ofl|cddl|e\
pl)[-._ ]?${Ol}${Tl}`,String.raw`(?:artistic|ofl)(?:\.txt)?`,String.raw`(?:legal|attributions?|(?:additional[-_ ])?patents?(?:[-_ ]grant)?)(?:\.[^/]*)?`],
tv=new RegExp(`(?:^|/)(?:${ev.join("|")})(?=/|$)`,"i"),nv=[Ir("licences","they must accompany the software",["usr/share/\
common-licenses","usr/share/licenses"],tv),Ir("package databases","scanners and later installs would not see the package\
s",["var/lib/dpkg","lib/apk/db","usr/lib/apk/db","var/lib/rpm","usr/lib/sysimage","var/lib/pacman/local","**/*.dist-info",
"**/*.egg-info","var/log/packages","var/log/scripts","var/log/setup","var/lib/pkgtools","etc/os-release","usr/lib/os-rel\
ease"]),Ir("certificates","connections could not be verified",["etc/ssl/certs","etc/pki/tls","etc/pki/ca-trust","usr/sha\
re/ca-certificates","usr/local/share/ca-certificates"]),Ir("time zones","local times would be wrong",["usr/share/zoneinf\
o"]),Ir("the C.UTF-8 locale","programs rely on it on every system",["usr/lib/locale/C.utf8","usr/lib/locale/C.UTF-8"]),Ir(
"accounts","users and groups would lose their names",["etc/passwd","etc/group","etc/shadow","etc/gshadow"])];function wa(t){
return nv.find(({patterns:e,namePattern:n})=>n?.test(t)===!0||Fn(e,t)!==void 0)}var $g="";function Ng(t,e,{commands:n}){return t.flatMap(({name:r,owned:o=[],drops:i=[],usedBy:s})=>{let a=s?.commands.
map(f=>({tool:f,by:n.find(({words:l})=>rv(l,f))?.by})).find(({by:f})=>f!==void 0);if(s===void 0||a===void 0)return[];let d=qo(
s.parts??[...o,...i],e),c=s.parts===void 0?`the cache of ${r}`:`packages fetched by ${a.tool}`;return[{patterns:d,reason:{
kind:"config",what:c,why:`${a.by} runs ${a.tool}`}}]})}function rv(t,e){let[n="",r]=e.split(" "),o=t.indexOf(n);return o!==
-1&&(r===void 0||t.includes(r,o+1))}function Fg(t,e,n,r){let{hasPrograms:o=!1}=t;for(let i of e){let s=vl(t,(d,c)=>r(i,d,
c,o));if(s===void 0)continue;let a=t.extent==="itself"?"entry":"all";n.add(s,Al(t,s),[[i,a]])}}function vl({path:t,extent:e},n){
if(e==="around"||e==="beside"||e==="programs"){let i=He(t).find(s=>n(s,"5")||n(s,"0"));if(i!==void 0)return i}let r=Pr(t);
return e==="beside"&&r!==""&&n(`${r}/${$g}`,"5")?r:n(t,"5")||n(t,"0")||(e==="search"||e==="programs")&&n(`${t}/${$g}`,"0")?
t:void 0}function Al({path:t,by:e},n){let r=i=>`/${Buffer.from(i,"latin1")}`,o=n===t?`${e} refers to it`:`${e} refers to\
 ${r(t)}`;return{kind:"config",what:r(n),why:o}}var iv=1e3,ba=class{rules;#e;#t;#n=new Map;constructor(e,n,r,o){this.rules=e.map(i=>Rg(i,n)),this.#t=Ng(e,n,o),this.#e=r.
map(i=>L(Buffer.from(ov.normalize(i))))}rulesFor(e){let n=Il(e),r=this.#n.get(n);if(r!==void 0)return r;let o=this.rules.
filter(({firstParts:i})=>i?.has(n)!==!1);return this.#n.size<iv&&this.#n.set(n,o),o}drops(e,n,r,o=!1){let i=e.isSkipped?
void 0:this.actionOf(e,n,r);return i==="drop"||o&&i==="empty"}dropping(e,n,r=!1){let o=i=>i.preset.filesOnly!==!0&&ot(i.
owned,e);return this.rulesFor(e).filter(i=>this.drops(i,e,n,r)).map(i=>[i,o(i)?"all":"unless-directory"])}actionOf(e,n,r){
if(r==="2"&&e.preset.keepsSymlinks===!0||r==="5"&&e.preset.filesOnly===!0)return;let o=ot(e.owned,n),i=o||ot(e.drops,n),
s=i&&!o?wa(n):void 0,d=i&&s===void 0?"drop":ot(e.empties,n)?"empty":void 0;if(d===void 0)return s;let c=f=>ot(f.patterns,
n);return this.#t.find(c)?.reason??this.volumeProtection(n)??d}volumeProtection(e){let n=this.#r(e);return n===void 0?void 0:
{what:`the volume /${n}`,why:"new volumes are initialized from it"}}#r(e){return this.#e.find(n=>e===n||Er(e,n))}firstDropping(e,n){
return this.rulesFor(e).find(r=>typeof this.actionOf(r,e,n)=="string")}};var sv=1e4,ka=class{#e=new Map;#t=0;constructor(e){for(let n of Ll(e))this.#n(n)}through(e,n){let o=(this.#e.get(e)??[]).
filter(({extent:i})=>i!=="itself").map(i=>Rl(i,`${n}${i.path.slice(e.length)}`)).filter(({path:i})=>i!==""&&!i.startsWith(
"/")).slice(0,Math.max(0,sv-this.#t));for(let i of o)this.#n(i);return o}#n(e){this.#t++;for(let n of[e.path,...He(e.path)]){
let r=this.#e.get(n);r===void 0?this.#e.set(n,[e]):r.push(e)}}};function Rl(t,e){return{...t,path:e,extent:t.extent==="b\
eside"?"around":t.extent}}function Ll({paths:t,required:e}){let n=e.filter(({by:r,text:o})=>r!=="WORKDIR"&&!o.includes("\
/")).flatMap(({by:r,candidates:o})=>o.map(i=>({path:i,by:r,extent:"around",hasPrograms:!0})));return[...t,...n]}var ln={paths:[],required:[],commands:[]};var Or={action:"keep"},Tr=class{#e;#t;#n;#r;#o=new Map;#i=new Map;#s=new Set;#a;dropped=new ga;#d;#c=new ya(this.dropped);#f;#l;constructor(e){
let{presets:n,excludes:r,places:o,volumes:i,references:s=ln}=e;this.#l=e.isInBase??(()=>!1),this.#e=new ba(n,o,i,s),this.#t=
r,this.#n=new Map(r.filter(({isException:a})=>!a).map(a=>[a,{kind:"exclude",name:a.text,entries:0,bytes:0}])),this.#r=new Set(
r),this.#f=new ka(s);for(let a of s.paths)this.#u(a)}#u(e){Fg(e,this.presets,this.#c,(n,r,o,i)=>this.#e.drops(n,r,o,i))}get counts(){
return[...this.presets.map(({count:e})=>e),...this.#n.values()]}get unmatched(){return[...this.#r].map(({text:e})=>e)}get skippedPresets(){
return this.presets.filter(({isSkipped:e})=>e).map(({preset:e})=>e.name)}get warnings(){return[...this.#o.values()]}get spared(){
return[...this.#i.values()].filter(e=>e.entries>0||this.#s.has(e))}countSpared(e,n,r){n?e?.kind==="config"&&this.#s.add(
e):vt(e,1,r)}get presets(){return this.#e.rules}decisionFor(e,n){if(e===""||e===".")return Or;for(let i of this.#r)i.matches(
e)&&this.#r.delete(i);let r=Fn(this.#t,e);if(r?.isException===!0)return this.#p(e,n)?{action:"keep",spared:this.#h(r.text,
void 0)}:Or;if(r!==void 0)return this.#l(e)?this.#m():(this.#w(e,n,r),{action:"drop",count:this.#n.get(r)});let o;for(let i of this.#e.
rulesFor(e)){let s=i.isSkipped?void 0:this.#e.actionOf(i,e,n),a=typeof s=="string",d=a?this.#c.reasonFor(i,e,n):void 0;if(a&&
d===void 0)return this.#l(e)?this.#m():{action:s,count:i.count,rule:i};o??=d??s}return o===void 0?Or:{action:"keep",spared:this.#h(
o.what,o.why,o.kind)}}#m(){return{action:"keep",spared:this.#h("the kept base","its layers stay as they are","base")}}#p(e,n){
return this.#t.some(r=>!r.isException&&r.matches(e))||this.presets.some(r=>!r.isSkipped&&typeof this.#e.actionOf(r,e,n)==
"string")}#h(e,n,r){let o=r===void 0?{what:e,why:n}:{what:e,why:n,kind:r},i=this.#i.get(e)??{...o,entries:0,bytes:0};return this.#i.
set(e,i),i}spareLinkTarget(e,n,r){let o=L(Buffer.from(_g.resolve("/",_g.dirname(e),n),"latin1"));if(this.skipPresetsFor(
e,o),r)return;for(let a of this.#f.through(e,o))this.#u(a);if(this.dropped.has(o))return;let i=ma(e)||ma(o),s=this.#e.dropping(
o,"0",!i).filter(([{preset:a,empties:d}])=>a.skippedIfLinked!==!0&&!ot(d,e));s.length>0&&this.#c.add(o,this.#y(e),s)}#y(e){
return this.#a??={kind:"link",what:"link targets",why:`${R(W(`/${e}`))} would be broken`},this.#a}skipPresetsFor(e,n){for(let r of this.
presets)r.preset.skippedIfLinked===!0&&!r.isSkipped&&(r.isSkipped=Lg(r,n)&&!ot(r.owned,e))}restore(e,n,r,o){let i=this.decisionFor(
e,n);if(i.action!=="drop")return"unchanged";let s=i.rule===void 0?Fn(this.#t,e):void 0;if(s!==void 0)return o?"unchanged":
s;let a=this.#e.dropping(e,n);if(o&&a.every(([,c])=>c!=="all"))return"unchanged";for(let[c]of a)c.preset.skippedIfLinked===
!0&&!ot(c.owned,r)&&(c.isSkipped=!0);let d=a.map(([c])=>c).filter(({isSkipped:c})=>!c);return this.#c.restore(e,this.#y(
r),d),"restored"}warnBrokenLink(e){this.#o.has("links")||this.#o.set("links",e)}warnTooManyLinks(){this.#o.set("many lin\
ks","The image has too many links to check: some may point to files that presets dropped.")}restoreReferenced(e){let n=this.
presets.flatMap(r=>{let o=vl(e,(i,s)=>this.#e.drops(r,i,s));return o!==void 0&&this.#g(o)?[[o,r]]:[]});for(let[r,o]of n)
this.#c.restore(r,Al(e,r),[o]);return n.map(([r])=>r)}recordDropped(e){this.dropped.add(e);let n=Pr(e);n!==this.#d&&(this.#d=
n,this.dropped.add(`${n}/`))}#g(e){return this.dropped.has(e)||this.dropped.has(`${e}/`)}presetThatDropped(e,n){return this.#e.
firstDropping(e,n)}#w(e,n,r){if(n==="5")return;let o=wa(e)??this.#e.volumeProtection(e);o===void 0||this.#o.has(o.what)||
this.#o.set(o.what,`The pattern ${JSON.stringify(r.text)} drops a protected path, ${R(W(e))} (${o.what}): ${o.why}.`)}};var Hg=jx(Mg(),1),av=20;function Ug(t,e){let n=t.slice(0,av).toLowerCase(),r=i=>(0,Hg.default)(n,i).steps,[o]=e.toSorted(
(i,s)=>r(i)-r(s));if(o!==void 0)return r(o)<=Math.ceil(Math.max(n.length,o.length)/3)?o:n.length>1?e.find(i=>i.startsWith(
n)):void 0}var Cl=["v[0-9]","v[0-9][0-9]"],dv="[0-9a-f]".repeat(8),zg=["!var/log/packages","!var/log/scripts","!var/log/setup","!va\
r/log/**/config"],Jg=["~/.npm","$npm_config_cache","$NPM_CONFIG_CACHE"],gt=[{name:"apt",isSafe:!0,what:"downloaded packa\
ges, package lists and their indexes, `*.dpkg-old`, `*.dpkg-dist`",why:"`apt-get update` fetches them again",owned:["var\
/cache/apt/archives/*.deb","var/cache/apt/archives/partial/*","var/cache/apt/*.bin","var/lib/apt/lists/*","!var/lib/apt/\
lists/partial","var/lib/apt/lists/partial/*"],drops:["etc/**/*.dpkg-old","etc/**/*.dpkg-dist"]},{name:"apk",isSafe:!0,what:"\
apk's package cache",why:"`apk update` and `apk add` fetch it again",owned:["var/cache/apk/*"]},{name:"dnf",isSafe:!0,what:"\
caches of dnf, microdnf and yum",why:"fetched again when they are needed",owned:["var/cache/dnf/*","var/cache/yum/*","va\
r/cache/libdnf5/*","~/.cache/libdnf5/*","$XDG_CACHE_HOME/libdnf5/*"]},{name:"zypper",isSafe:!0,what:"zypper's caches",why:"\
`zypper refresh` fetches them again",owned:["var/cache/zypp/*"]},{name:"pacman",isSafe:!0,what:"downloaded packages",why:"\
fetched again when they are needed",owned:["var/cache/pacman/pkg/*"]},{name:"pip",isSafe:!0,what:"pip's downloads and wh\
eels",why:"fetched or built again when they are needed",owned:yt(["~/.cache/pip","$XDG_CACHE_HOME/pip","$PIP_CACHE_DIR"],
["http","http-v2","wheels","selfcheck"])},{name:"npm",isSafe:!0,what:"npm's cache and logs, and packages fetched by npx",
why:"fetched again when they are needed",owned:yt(Jg,["_cacache","_logs","_npx"]),usedBy:{commands:["npx","npm exec","np\
m x"],parts:yt(Jg,["_npx"])}},{name:"yarn",isSafe:!0,what:"the cache of Yarn 1; never a project’s `.yarn/cache`, which p\
rograms run from",why:"fetched again when it is needed",owned:yt(["~/.cache/yarn","$XDG_CACHE_HOME/yarn","usr/local/shar\
e/.cache/yarn","$YARN_CACHE_FOLDER"],Cl),usedBy:{commands:["yarn dlx"]}},{name:"gem",isSafe:!0,what:"package files that \
gem and Bundler keep next to the installed gems",why:"fetched again when they are needed",owned:["$GEM_HOME/cache/*.gem",
"$BUNDLE_PATH/cache/*.gem","$BUNDLE_PATH/ruby/*/cache/*.gem","**/vendor/bundle/ruby/*/cache/*.gem","usr/local/bundle/cac\
he/*.gem","usr/local/bundle/ruby/*/cache/*.gem","usr/local/lib/ruby/gems/*/cache/*.gem","usr/lib/ruby/gems/*/cache/*.gem",
"usr/lib64/ruby/gems/*/cache/*.gem","usr/share/gems/cache/*.gem","usr/local/share/gems/cache/*.gem","var/lib/gems/*/cach\
e/*.gem","~/.gem/ruby/*/cache/*.gem","~/.local/share/gem/ruby/*/cache/*.gem","~/.bundle/cache/*","!**/vendor/cache","!$B\
UNDLE_CACHE_PATH/*.gem"]},{name:"conda",isSafe:!0,what:"package archives; not the unpacked packages, which environments \
link to",why:"fetched again when they are needed",owned:yt(["opt/*conda*","opt/miniforge*","opt/mambaforge*","opt/microm\
amba*","~/*conda*","~/miniforge*","~/mambaforge*","~/micromamba*","~/.mamba","~/.local/share/mamba","$XDG_DATA_HOME/mamb\
a","$CONDA_DIR","$CONDA_PREFIX","$MAMBA_ROOT_PREFIX"],["pkgs/*.tar.bz2","pkgs/*.conda","pkgs/cache/*"]).concat(yt(["$CON\
DA_PKGS_DIRS"],["*-*-*.tar.bz2","*-*-*.conda",`cache/${dv}.*`]))},{name:"composer",isSafe:!0,what:"Composer's cache",why:"\
fetched again when it is needed",owned:yt(["~/.composer/cache","~/.cache/composer","$XDG_CACHE_HOME/composer","$COMPOSER\
_HOME/cache","$COMPOSER_CACHE_DIR"],["files","repo","vcs"])},{name:"logs",isSafe:!0,what:"logs of package managers and r\
otated logs; every other file of `/var/log` is emptied, except svlogd's `config` and Slackware's package database",why:"\
programs that write to a log file still find it; links are kept",owned:["var/log/apt/*","var/log/dpkg.log","var/log/alte\
rnatives.log","var/log/journal/**/*.journal",...["*[a-zA-Z].[0-9]","*.gz","*.xz"].flatMap(t=>[`var/log/**/${t}`,`!var/lo\
g/**/${t}/**`]),...zg],empties:["var/log/**",...zg],filesOnly:!0,keepsSymlinks:!0},{name:"tmp",isSafe:!0,what:"the conte\
nt of `/tmp` and `/var/tmp`, and ldconfig's auxiliary cache",why:"temporary by definition",owned:["tmp/*","var/tmp/*","v\
ar/cache/ldconfig/aux-cache"],usedBy:{commands:["bunx","bun x"],parts:["tmp/bunx-*"]}},{name:"uv",isSafe:!1,what:"uv's c\
ache, unless symlinks from outside point into it",why:"environments may consist of links into it, and builds start from \
it",owned:yt(["~/.cache/uv","$XDG_CACHE_HOME/uv","$UV_CACHE_DIR"],Cl.map(t=>`*-${t}`)),skippedIfLinked:!0,usedBy:{commands:[
"uvx","uv"]}},{name:"pnpm",isSafe:!1,what:"pnpm's store, unless symlinks from outside point into it",why:"later installs\
 link from it, and projects may consist of links into it",owned:yt(["~/.local/share/pnpm/store","$XDG_DATA_HOME/pnpm/sto\
re","$PNPM_HOME/store","~/.pnpm-store"],Cl),skippedIfLinked:!0,usedBy:{commands:["pnpx","pnx","pnpm dlx"]}},{name:"cargo",
isSafe:!1,what:"Cargo's registry and git checkouts; programs that it installed are kept",why:"builds start from it: a la\
ter `cargo build` fetches everything again",owned:yt(["~/.cargo","$CARGO_HOME"],["registry/cache","registry/src","regist\
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
s are kept",why:"a reader may want them",drops:$l(["doc/*","info/*","gtk-doc/*","lintian/overrides/*","linda/*"]),keepsSymlinks:!0},
{name:"man",isSafe:!1,what:"manual pages; the directories of their sections are kept, since packages need them to instal\
l",why:"a reader may want them",drops:$l(["man/*","!man/man[0-9]","man/man[0-9]/*"]).concat("var/cache/man/*")},{name:"l\
ocales",isSafe:!1,what:"translated messages, except those for the image’s own LANG; compiled locales are kept",why:"pr\
ograms speak English",drops:$l(["locale/*","!locale/locale.alias","!locale/languages","!locale/all_languages","!locale/c\
urrency","!locale/l10n","!locale/$LOCALE"])},{name:"pycache",isSafe:!1,what:"Python's compiled modules",why:"the first s\
tart is slower, and so is every start if they cannot be written",owned:["**/__pycache__/*"]}];function _n(t){return gt.find(
e=>e.name===t)}function yt(t,e){return t.flatMap(n=>e.map(r=>`${n}/${r}`))}function $l(t){return["usr/share","usr/local/\
share"].flatMap(e=>t.map(n=>n.startsWith("!")?`!${e}/${n.slice(1)}`:`${e}/${n}`))}var wt="auto",cv=/^true$/i,fv=/^false$/i,lv=/^(?:yes|on|1|all|safe|default)$/i;function Nl(t){return t.split(/[\n,]/).map(
e=>e.trim()).filter(e=>e!=="")}function Zo(t){let e=Nl(t);return e.length===1&&fv.test(e[0]??"")?[]:e.map(n=>cv.test(n)?
wt:n)}function Wg(t){let e=Zo(t),n=new Set,r=new Set;for(let o of e){let i=o.startsWith("-");for(let s of uv(i?o.slice(1).
trim():o))(i?r:n).add(s)}if(n.size===0&&r.size>0)throw new p("BAD_INPUT",`The ${I("clean")} only excludes presets (${e.join(
", ")}) and selects none.`,{hint:`Write ${S("clean",[wt,...e].join(", "))}.`});return gt.filter(o=>n.has(o)&&!r.has(o))}
function uv(t){if(t===wt)return gt.filter(({isSafe:i})=>i);let e=_n(t);if(e!==void 0)return[e];let n=[wt,...gt.map(({name:i})=>i)],
r=lv.test(t)?wt:Ug(t,n),o=r===void 0?"":` Did you mean ${JSON.stringify(r)}?`;throw new p("BAD_INPUT",`The ${I("clean")}\
 must be a list of presets, but ${R(Buffer.from(t))} is not one.${o}`,{hint:`Presets: ${n.join(", ")}.`})}var mv=["docs","man","locales","pycache"],pv=1e6,hv=.01,yv=1e5,Ea=class{#e;#t;#n=0;#r;#o=!1;constructor({active:e,words:n,
excludes:r,env:o,volumes:i,references:s=ln,isInBase:a}){this.#e=new Tr({presets:gt.filter(d=>(d.isSafe||mv.includes(d.name))&&
!e.includes(d)&&!n.some(c=>c.replace(/^-\s*/,"")===d.name)),excludes:r.filter(({isException:d})=>d),places:la(void 0,o),
volumes:i,references:s,isInBase:a}),this.#t=this.#e.presets.flatMap(({owned:d,drops:c,empties:f})=>[...d,...c,...f]).filter(
({isException:d})=>!d)}begin(e,n){let r=dn(e,n);if(r===0)return;this.#n+=r;let o=L(e.name);this.#i(o.slice(0,Math.max(0,
o.lastIndexOf("/"))))&&vt(this.#e.decisionFor(o,e.typeFlag).count,1,r)}#i(e){return e!==this.#r&&(this.#r=e,this.#o=Og(this.#t,
e)),this.#o}data(){}end(){}get found(){let e=Math.min(pv,Math.max(yv,this.#n*hv));return this.#e.counts.filter(({bytes:n})=>n>=
e).map(({name:n,bytes:r})=>({name:n,bytes:r})).sort((n,r)=>r.bytes-n.bytes)}};function Sa(t,e){let n=t.length===0?[wt]:t,
r=i=>n.includes(wt)&&gt.some(s=>s.name===i&&s.isSafe),o=e.map(({name:i})=>i).filter(i=>!r(i));return[...n,...o].join(", ")}var Pa=1,gv=1e3,wv=2e3;function Kg(t,e){let{source:n,options:r,engine:o,ms:i}=e,s=t.budgets.every(({isMet:a})=>a);return{
version:Pa,tool:`docker-flatten ${hr}`,ok:s,dryRun:r.dryRun,source:{reference:n.reference,id:n.id,container:n.ofContainer??
null,platform:n.platforms.map(T).join(", "),layers:t.oldLayers,bytes:t.oldBytes,packedBytes:t.oldPackedBytes??null,steps:t.
oldHistory?.length??null,history:xa(t.oldHistory)},result:{tags:s?[...r.tagTexts]:[],imageId:t.imageId??null,configDigest:t.
configDigest??null,digest:t.digest??null,pushed:t.pushed.map(({name:a,digest:d})=>({name:a,digest:d})),written:t.written.
map(({name:a,digest:d})=>({name:a,digest:d})),verifiedEntries:t.checks.verifiedEntries??null,testPassed:t.checks.isTested?
!0:null,layers:t.newLayers,keptLayers:t.keptLayers,bytes:t.newBytes,packedBytes:t.newPackedBytes??null,steps:t.newHistory?.
length??null,history:xa(t.newHistory),directories:Fl(t.directories),layerDetails:Yg(t,r.dryRun),packedLayers:Vg(t.packedLayers),
contents:Xg(t.contents)},platforms:t.platforms.map(a=>bv(a,{isOneOfMany:t.platforms.length>1,dryRun:r.dryRun})),engine:o===
void 0?null:{version:o.version,store:o.store.kind},sizes:n.countsBlocks?"blocks":"bytes",comparison:kv(e.comparison),savedBytes:t.
savedBytes,savedPercent:Number(t.savedPercent),hiddenBytes:t.savedBytes-vr(t),cleanedBytes:vr(t),rules:t.rules.map(({kind:a,
name:d,entries:c,bytes:f})=>({kind:a,name:d,entries:c,bytes:f})),commands:t.commands.map(({name:a,ms:d,bytes:c})=>({name:a,
seconds:jg(d),bytes:c??null})),kept:[...t.spared.map(({what:a,why:d,entries:c,bytes:f})=>({what:a,why:d??null,entries:c,
bytes:f})),...t.skippedPresets.map(a=>({what:`the cache of ${a}`,why:"symlinks outside it point into it",entries:null,bytes:null}))],
suggestions:t.suggestions?.map(({name:a,bytes:d})=>({name:a,bytes:d}))??null,suggestedClean:t.suggestions?.length?Sa(r.cleanWords,
t.suggestions):null,budgets:t.budgets.map(({input:a,wanted:d,seen:c,isMet:f})=>({input:a,wanted:d,seen:c,met:f})),cacheHit:t.
cacheHit??null,backup:r.dryRun?null:r.backup??null,seconds:jg(i)}}function bv(t,{isOneOfMany:e,dryRun:n}){return{platform:t.
platform,oldBytes:t.oldBytes,newBytes:t.newBytes,savedBytes:t.savedBytes,savedPercent:Number(t.savedPercent),oldLayers:t.
oldLayers,newLayers:t.newLayers,keptLayers:t.keptLayers,oldPackedBytes:t.oldPackedBytes??null,newPackedBytes:t.newPackedBytes??
null,configDigest:t.configDigest??null,cleanedBytes:vr(t),verifiedEntries:t.checks.verifiedEntries??null,cacheHit:t.cacheHit??
null,oldHistory:e?xa(t.oldHistory):null,newHistory:e?xa(t.newHistory):null,directories:e?Fl(t.directories):null,layerDetails:e?
Yg(t,n):null,packedLayers:e?Vg(t.packedLayers):null,contents:e?Xg(t.contents):null}}function Fl(t){return t?.map(({path:e,
bytes:n,files:r})=>({path:e,bytes:n,files:r}))??null}function Yg({layers:t,newPackedBytes:e},n){if(t===void 0)return null;
let r=n||e!==void 0;return t.map(({diffId:o,digest:i,packedBytes:s,bytes:a,entries:d,contents:c})=>({diffId:o??null,digest:r?
i??null:null,packedBytes:r?s:null,bytes:a,entries:d,contents:c.map(({name:f,bytes:l})=>({name:f,bytes:l}))}))}function Vg(t){
return t?.map(({diffId:e,digest:n,packedBytes:r})=>({diffId:e,digest:n,packedBytes:r}))??null}function Xg(t){if(t===void 0)
return null;let{bytes:e,files:n,packages:r,morePackages:o,directories:i,moreDirectories:s}=t;return{bytes:e,files:n,packages:r.
map(a=>({manager:a.manager,name:a.name,bytes:a.bytes,files:a.files})),morePackages:o,directories:Fl(i)??[],moreDirectories:s}}
function kv(t){if(t===void 0)return null;let{kind:e,name:n,oldBytes:r,newBytes:o,missing:i,platforms:s}=t;return{kind:e,
name:n,oldBytes:r??null,newBytes:o??null,missing:[...i],platforms:s.map(a=>({platform:a.platform,oldBytes:a.oldBytes??null,
newBytes:a.newBytes??null,oldPackedBytes:a.oldPackedBytes??null,newPackedBytes:a.newPackedBytes??null,pullBytes:a.pullBytes??
null,pulledLayers:a.pulledLayers===void 0?null:[...a.pulledLayers],packages:a.packages.map(({manager:d,name:c,...f})=>({
manager:d,name:c,...Gg(f)})),morePackages:a.morePackages,directories:a.directories.map(({path:d,...c})=>({path:d,...Gg(c)})),
moreDirectories:a.moreDirectories}))}}function Gg({change:t,oldBytes:e,newBytes:n}){return{change:t,oldBytes:e,newBytes:n}}
function xa(t){return t===void 0?null:t.slice(-gv).map(({command:e,bytes:n,hasLayer:r})=>({command:ne(e,wv),bytes:n,layer:r}))}
function vr({rules:t,commands:e}){return[...t,...e].reduce((n,{bytes:r})=>n+(r??0),0)}function jg(t){return Math.round(t)/
1e3}function Ba(t,e,n){let r=qe(n);if(r.os!=="linux")throw new p("UNSUPPORTED_IMAGE",`docker-flatten needs a Linux image, bu\
t ${JSON.stringify(t)} is for ${r.os}.`,{hint:"Windows layers are not plain filesystems and cannot be flattened this way\
."});if(!as(r))throw new p("UNSUPPORTED_IMAGE",`The config of the image ${JSON.stringify(t)} has an invalid platform: ${JSON.
stringify(r)}.`,{hint:"Do not trust this image: no builder writes such a config."});let o=b(n,"Config","Volumes"),i=w(e,
"Id")??"";if(i==="")throw _l(t);let s=Tt(n),a=Go(e)??Go(n)??!1;return{reference:t,image:void 0,names:Vs(e),id:i,platform:r,
diffIds:s,isIndex:a,isDefaultPlatform:!a||JSON.stringify(s)===JSON.stringify(Tt(e)),volumes:O(o)?Object.keys(o).filter(d=>!d.
includes("\0")):[],inspect:n}}function _l(t){return new p("ENGINE_FAILED",`The engine describes ${JSON.stringify(t)} wit\
hout an ID, a platform or layers.`,{hint:'Remove the image ("docker rmi") and pull or build it again.'})}async function qg(t,e,n,r){let{log:o}=t,i={reference:e,id:n,isIndex:r!==void 0,platform:r??t.platform,volumes:[]},s=await Ev(
t,i);if(s===void 0)return;let a=r??s.platform,d={imageId:n,manifest:s,likely:r??t.platform};if(t.canInspectPlatform&&a!==
void 0){let c=await ee(t,n,a);if(c!==void 0&&Ys(c)&&j(qe(c),a))return c}for(let{place:c,open:f}of xr(t,i))try{let l=await f(
u=>Sv(u,d,r!==void 0));if(l!==void 0)return l}catch(l){if(!(l instanceof ie))throw l;o.debug(`no config blob ${c}: ${E(l)}`)}
throw Pv(t,e,a)}async function Ev(t,e){let n;try{n=await K(t,{source:e})}catch(r){if(r instanceof p&&Wo(r.message))return;
throw r}try{return Dl(await Me(t,n))}finally{await Y(t,n)}}function Dl(t){let e=b(t,"ImageManifestDescriptor"),n=b(e,"pl\
atform"),r=w(n,"architecture")??"",o=b(e,"size");return{digest:w(e,"digest"),sizeBytes:typeof o=="number"?o:void 0,platform:r===
""?void 0:$e({os:w(n,"os")??"linux",architecture:r,variant:w(n,"variant")})}}async function Sv(t,{imageId:e,manifest:{digest:n,
sizeBytes:r},likely:o},i){let s=n===void 0?{digest:e}:{digest:n,sizeBytes:r},a;for await(let{configText:d,isInIndex:c}of Sr(
s,t.text,o)){let f=_(d);if(!O(f))continue;let l=xv(f,c);if(n!==void 0||j(qe(f),o))return l;a??=l}return i?void 0:a}function xv(t,e){
let{os:n,architecture:r,variant:o}=qe(t),i={Created:t.created,Author:t.author,Os:n,Architecture:r,Variant:o,OsVersion:t["\
os.version"],Config:t.config};return{...Object.fromEntries(Object.entries(i).filter(([,s])=>s!==void 0)),RootFS:{Type:"l\
ayers",Layers:To(t)},...e?{Descriptor:{mediaType:ve.index}}:{}}}function Pv(t,e,n){let r=n===void 0?"":` for ${T(n)}`;return new p(
"UNSUPPORTED_IMAGE",`docker-flatten needs to know the layers of ${JSON.stringify(e)}${r}, but Docker ${t.version} shows \
neither the layers nor the files in which it stores them.`,{hint:`Run docker-flatten on the engine's own machine, or rem\
ove this image and all images that share its layers ("docker rmi") and pull it again, or update to Docker 29.`})}async function Qo(t,e,n){let{log:r,signal:o}=t;r.info(`Pulling ${e}`);let i=n===void 0?[]:["--platform",n],s=await J(r,{
title:"Pull"},t.docker.stream(["pull","--quiet",...i,e],l=>r.debug(l.trimEnd()),o,!0));if(s.exitCode===0)return;let a=s.
stderr.trim().slice(-2e3),d=`Pulling ${JSON.stringify(e)} failed`,c=Ui(a,d);if(c!==void 0)throw c;if(/no match(?:ing manifest)? for|does not match the specified platform/i.
test(a))throw new p("PLATFORM_MISMATCH",`The image ${JSON.stringify(e)} is needed for ${n??"the engine's platform"}, but\
 its registry does not have that platform: ${a}`,{hint:"Select a platform that the image has, or a tag for this platform\
."});if(/manifest unknown|not found|does not exist|pull access denied/i.test(a))throw new p("IMAGE_NOT_FOUND",`The image\
 ${JSON.stringify(e)} was not found locally, and its registry does not have it or denied access: ${a}`,{hint:'Check the \
name. For a private image, log in first (docker/login-action or "docker login"). For an image built in this job, load it\
 into the engine ("load: true").'});let f=/toomanyrequests|rate limit/i.test(a);throw new p("PULL_FAILED",`${d}: ${a}`,{
hint:f?"Log in to the registry in an earlier step (docker/login-action), so that the limit of your account applies.":`Ch\
eck whether the registry is reachable, and run again. ${S("pull","never")} uses only images that the engine has.`})}async function Rr(t,e){let{image:n,platform:r,pull:o}=e,i=await ee(t,n.text);if(i===void 0){if(o==="never"||Gt(n.text))throw Ml(
n.text,o);return{...await Bv(t,e),image:n}}let s=await Ar(t,n.text,i,r);if(s===void 0){let a=await Ar(t,n.text,i,void 0),
d=o!=="never"&&!Gt(n.text);throw Zg(n.text,a?.platform,r,d)}return o!=="always"||Gt(n.text)?{...s,image:n}:{...await Iv(
t,n,s,r),image:n}}async function Bv(t,e){let{image:n,platform:r,pull:o,defaultPlatform:i}=e,s=r===void 0?i:T(r);r===void 0&&
s!==void 0&&t.log.info(`Pulling the platform ${s}, as DOCKER_DEFAULT_PLATFORM says`),await Qo(t,n.text,s);let a=await ee(
t,n.text);if(a===void 0)throw Ml(n.text,o);let d=r??Ov(i),c=await Ar(t,n.text,a,d)??(r===void 0?await Ar(t,n.text,a,void 0):
void 0);if(c!==void 0)return c;let f=await Ar(t,n.text,a,void 0);throw Zg(n.text,f?.platform,r,!1)}async function Iv(t,e,n,r){
let{os:o,architecture:i}=$e(n.platform),s=o===""||i===""?void 0:T(n.platform);await Qo(t,e.text,s);let a=await je(t,e.text,
n.platform)??await je(t,e.text,void 0);if(a===void 0)throw Ml(e.text,"always");let d=$e(a.platform);if(r===void 0?d.os===
o&&d.architecture===i:j(d,r))return a;throw e.digest===void 0&&await t.docker.run(["tag",n.id,e.text]),new p("PLATFORM_M\
ISMATCH",`The engine has the image ${JSON.stringify(e.text)} for ${T(n.platform)}, but the registry returned it for ${T(
d)}. The tag was restored.`,{hint:`Leave ${S("pull")} out to flatten the image that the engine has, or use a tag for thi\
s platform.`})}function Ov(t){try{return t===void 0?void 0:ds(t)}catch{return}}async function je(t,e,n){let r=await ee(t,
e);return r===void 0?void 0:Ar(t,e,r,n)}async function Ar(t,e,n,r){let o=Ys(n);if(o&&(r===void 0||j(qe(n),r)))return Ba(
e,n,n);let i=!t.store.holdsIndexes||Go(n)===!1;if(o&&i)return;let s=w(n,"Id");if(s===void 0||!t.store.holdsIndexes)throw _l(
e);if(t.canInspectPlatform&&r!==void 0){let c=await ee(t,e,r);if(c!==void 0&&j(qe(c),r))return Ba(e,n,c)}let a=await qg(
t,e,s,r);return a===void 0?void 0:r===void 0||j(qe(a),r)?Ba(e,n,a):void 0}function Zg(t,e,n,r){let o=n===void 0?"another\
 platform":T(n),i=e===void 0?"another one":T(e);return new p("PLATFORM_MISMATCH",`The image ${JSON.stringify(t)} is need\
ed for ${o}, but the engine has it for ${i}.${r?" A pull would move the tag away from that image.":""}`,{hint:r?`Pull it\
 yourself ("docker pull --platform ${o} ${t}") if the tag may move, or select the platform ${i}.`:"Pull or build that pl\
atform first, or select one that the image has."})}function Ml(t,e){let n=e==="never"?`, and pulling is disabled (${S("p\
ull")} is never)`:"";return new p("IMAGE_NOT_FOUND",`The image ${JSON.stringify(t)} is not in the engine${n}.`,{hint:'Ch\
eck the name and tag with "docker images", and build or pull it first.'})}async function Qg(t,e,n){let{keepBase:r}=t.options.layer;if(r===void 0)return e;let o=await vv(t,r,{found:e,end:n});Tv(t);
let i=[];for(let s of e.platforms){let{source:a}=s;if(a.keeping===void 0)throw new Error("only layers can be kept");let{
layerCount:d,blobs:c}=await o(a);t.run.log.info(`Keeps the lowest ${ae(d)} of ${a.layerCount} (${T(a.platform)})`),i.push(
{...s,source:{...a,...a.keeping(d)},baseBlobs:c})}return{...e,platforms:i}}function Tv({run:t,engine:e,options:n}){let{imageLocation:r,
tagLocations:o,layer:i}=n;e===void 0||e.store.keepsPacked||r!==void 0||i.keepBase?.kind==="location"||o.length===0||t.log.
notice(`The engine keeps layers unpacked, so the kept ones are uncompressed outside it, and no registry has them. To hav\
e those of a registry, name the base with its transport, for example ${S("keep-base","docker://debian:13")}.`)}async function vv(t,e,{
found:n,end:r}){switch(e.kind){case"layers":return async o=>({layerCount:Av(o,e.count),blobs:void 0});case"image":return o=>Rv(
t,e.image,o);case"location":{let{run:o,options:i}=t,s=n.platforms.map(({source:d})=>d.platform),a=await De(e.location,{...o,
tempDir:i.tempDir,platforms:s});return r.defer(()=>a.close()),d=>Lv(a,d)}}}function Av({reference:t,platform:e,layerCount:n},r){
if(r<n)return r;throw new p("BAD_INPUT",`${S("keep-base",String(r))} needs an image with more than ${ae(r)}, but ${t} (${T(
e)}) has ${n}: nothing is above them.`,{hint:n<2?`Leave ${S("keep-base")} out: this image has nothing above its base.`:`\
Keep at most ${n-1}, or name the base image.`})}async function Rv(t,e,n){let{engine:r,options:o}=t;if(r===void 0)throw new Error(
"a base in an engine needs the engine");let{platform:i}=n,s=o.pull==="never"?"never":"missing",a=await Rr(r,{image:e,platform:i,
pull:s,defaultPlatform:void 0});return await ew(n,e.text,a.diffIds),{layerCount:a.diffIds.length,blobs:void 0}}async function Lv(t,e){
let n=t.images.find(({platform:o})=>j(o,e.platform));if(n===void 0)throw new Error("the base lacks a platform that was a\
sked for");let{layers:r}=n;return await ew(e,t.reference,r.map(({diffId:o})=>o)),{layerCount:r.length,blobs:r}}async function ew(t,e,n){
let{reference:r,platform:o,diffIds:i}=t,s=(l,u)=>{let m=`The image ${r} (${T(o)}) must be built on ${e}, but ${l}.`;throw new p(
"BASE_MISMATCH",m,{hint:u})};n.length===0&&s("that has no layers",`Leave ${S("keep-base")} out: there is nothing to keep\
.`);let a=n.findIndex((l,u)=>i[u]!==l);if(a===-1){if(n.length<i.length)return;s(`both have the same ${ae(n.length)}: not\
hing is above the base`,`Name an image that this one was built from, or leave ${S("keep-base")} out.`)}let d=i[a];d===void 0&&
s(`it ends after ${ae(i.length)}, of which all are the base's, which has ${n.length}`,"Check the names: the base may be \
built on this image.");let c=Cv((await t.readConfig()).json,a,i.length),f=c===void 0?"":`, made by ${JSON.stringify(c.slice(
0,200))}`;s(`they part at layer ${a+1}, which is ${n[a]} in the base and ${d} in the image${f}`,"The base may have been \
updated since the image was built. Build the image again, or name the base by the digest that it was built on. A number \
of layers keeps the lowest ones, whatever they are.")}function Cv(t,e,n){let r=Tn(t)??[],o=[...r.keys()].filter(s=>r[s]===
!0),i=b(t,"history");if(!(o.length!==n||!Array.isArray(i)))return w(i[o[e]??-1],"created_by")}import{readFile as xL,stat as PL}from"node:fs/promises";import{Readable as xA}from"node:stream";import{Writable as $v}from"node:stream";var tw=32*1024*1024,Lr=class{sink;#e;#t=[];#n=[];#r=0;#o=0;constructor(e,n=()=>{}){this.#e=e,this.sink=new $v({write:(r,o,i)=>{
this.#n.push(Buffer.from(r)),this.#o+=r.length,i(),n()}})}get isEmpty(){return this.#t.length===0}get isComplete(){return!this.
isEmpty&&this.#o>=this.#r}hold(e){if(e.sizeBytes>this.#e)throw new p("TAR_LIMIT",`An entry is ${e.sizeBytes} bytes long,\
 but at most ${this.#e} were expected.`,{hint:ye});let n=Buffer.from(e.header),{typeFlag:r}=e,o=e.extensions.reduce((a,d)=>a+
d.length,A),i=se(e.sizeBytes),s={typeFlag:r,mtimeSeconds:zt(n),header:n,extensions:[...e.extensions]};if(this.#t.push({entry:s,
headBytes:o,dataBytes:i}),this.#r+=o+i,this.#r>tw)throw new p("TAR_LIMIT",`Entries exceed ${tw} bytes in total, but only\
 a few short ones were expected.`,{hint:ye});return"keep"}entries(){let e=Buffer.concat(this.#n),n=0;return this.#t.map(
({entry:r,headBytes:o,dataBytes:i})=>{let s=n+o;return n=s+i,{...r,data:e.subarray(s,n)}})}};import{pipeline as Fv}from"node:stream/promises";import{Writable as Nv}from"node:stream";function un(){return new Nv({highWaterMark:1024*1024,write:(t,e,n)=>n()})}async function Dn(t,e,n,r=un()){await Fv(e,n,r,{signal:t}).catch(o=>{if(!t.aborted)throw o})}async function Cr(t,e){let n=new AbortController,r=new Lr(e,()=>{r.isComplete&&n.abort()}),o=new G(i=>r.isEmpty?r.hold(i):
"drop");return await Dn(n.signal,t,o,r.sink),r.entries()[0]}async function nw(t){let e=new AbortController,n,r=new G(o=>(n??=
{...o,name:Buffer.from(o.name),header:Buffer.from(o.header)},e.abort(),"drop"));return await Dn(e.signal,t,r),n}function we(t,e){return sw(t,"name",e)}function Ia(t,e){return sw(t,"linkName",e)}function ow(t,e,n){return rw(rw(t,"uid",
e),"gid",n)}function rw({extensions:t,header:e},n,r){let o=_e(t).pax.has(n);if(r<=jc||!o)return{extensions:o?Hl(t,n):t,header:Kc(
e,n,r)};let i=new Map([[n,String(r)]]);return{extensions:Ta(t,a=>Vc(a,i)),header:Kc(e,n,0)}}function Oa(t){let{pax:e,longName:n}=_e(
t.extensions),r=n===void 0?Fe(e.get(iw)):void 0,{extensions:o,header:i}=r===void 0?t:we(t,r);return{extensions:$r(o,a=>a===
"size"||a.startsWith("GNU.sparse.")),header:xo(cp(i),0)}}function Hl(t,e){return Ta(t,n=>mp(n,e))}function $r(t,e){return Ta(
t,n=>Yc(n,e))}function Ta(t,e){let n=nr(t),r=n.findLast(({typeFlag:o})=>o===Oe.pax);return n.flatMap(o=>{let{typeFlag:i,
block:s,data:a}=o;return i===Oe.pax?o===r?_v(o,e):[]:a===void 0?[s]:[s,a]})}function _v({block:t,data:e,sizeBytes:n},r){
if(e===void 0)return[];let o=e.subarray(0,n),i=r(o);return i.equals(o)?[t,e]:i.length===0?[]:[xo(t,i.length),aw(i)]}var iw="\
GNU.sparse.name",Dv={name:{records:["path",iw],gnuType:Oe.gnuLongName},linkName:{records:["linkpath"],gnuType:Oe.gnuLongLink}};
function sw(t,e,n){let{records:r,gnuType:o}=Dv[e],[i,...s]=r,a=Yi(t.header,e,n),d=a===void 0&&_e(t.extensions).pax.has(i),
c=d?s:r,f=nr($r(t.extensions,m=>c.includes(m))).filter(({typeFlag:m})=>m!==o).flatMap(({block:m,data:h})=>h===void 0?[m]:
[m,h]);if(a!==void 0)return{extensions:f,header:a};let l=Yi(t.header,e,n.subarray(0,A),!0)??t.header;if(d)return{extensions:Ta(
f,h=>Vc(h,new Map([[i,n]]))),header:l};let u=Buffer.concat([n,Buffer.alloc(1)]);return{extensions:[...f,fp(o,u.length),aw(
u)],header:l}}function aw(t){return Buffer.concat([t,Buffer.alloc(se(t.length)-t.length)])}import{createHash as zv}from"node:crypto";import{createGunzip as Jv,createZstdDecompress as Wv}from"node:zlib";var dw={rle:1,reserved:3},Mv=13;function cw(t){if(t.length<4)return!1;let e=t.readUInt32LE(0);return e===4247762216||fw(
e)}function fw(t){return(t&4294967280)>>>0===407710288}var Nr=class{#e="magic";#t=4;#n=Buffer.alloc(Mv);#r=0;#o=0;#i=!1;#s=0;position=0;frames=0;header;get isBetweenFrames(){
return this.#e==="magic"&&this.#r===0}*split(e){let n=0,r=0;for(;r<e.length;){let o=this.#e==="skipped"||this.#e==="bloc\
k"||this.#e==="checksum",i=Math.min(this.#t,e.length-r),s=this.#e==="skipped"||this.#e==="skipped size";if(o||this.#a(e.
subarray(r,r+i)),r+=i,this.position+=i,this.#t-=i,s&&(n=r),this.#t>0)break;let a=this.#e==="magic";this.#c(),this.#e==="\
skipped size"?n=r:a&&r-n<4&&(yield Buffer.from(this.#n.subarray(0,4)),n=r),this.#e==="magic"&&r>n&&(yield e.subarray(n,r),
n=r)}this.#e!=="magic"&&r>n&&(yield e.subarray(n,r))}#a(e){e.copy(this.#n,this.#r),this.#r+=e.length}#d(e,n){this.#e=e,this.#t=
n,this.#r=0}#c(){let e=this.#n;switch(this.#e){case"magic":{let n=e.readUInt32LE(0);if(fw(n))this.#d("skipped size",4);else if(n===
4247762216)this.#l();else throw new RangeError("bytes that are not a zstd frame follow its last frame");return}case"skip\
ped size":{let n=e.readUInt32LE(0);this.#d(n===0?"magic":"skipped",n===0?4:n);return}case"descriptor":this.#o=e[0]??0,this.#d(
"header",this.#u().headerBytes);return;case"header":this.header=this.#m(),this.#d("block header",3);return;case"block he\
ader":{let n=e.readUIntLE(0,3),r=n>>1&3;if(r===dw.reserved)throw new RangeError("a zstd block has an unknown type");this.#i=
(n&1)===1;let o=r===dw.rle?1:n>>3;o>0?this.#d("block",o):this.#f();return}case"block":this.#f();return;case"skipped":case"\
checksum":this.#d("magic",4);return}}#f(){this.#i?(this.#o&4)!==0?this.#d("checksum",4):this.#d("magic",4):this.#d("bloc\
k header",3)}#l(){this.frames++,this.#s=this.position-4,this.#d("descriptor",1)}#u(){let e=this.#o,n=(e&32)!==0,r=n?0:1,
o=[0,1,2,4][e&3]??0,i=[n?1:0,2,4,8][e>>6]??0,s=r+o+i;return{windowBytes:r,dictionaryBytes:o,contentBytes:i,headerBytes:s}}#m(){
let e=this.#n,{windowBytes:n,dictionaryBytes:r,contentBytes:o}=this.#u(),i=r===0?0:e.readUIntLE(n,r),s=o===0?void 0:Hv(e,
n+r,o);return{startByte:this.#s,contentBytes:s,windowBytes:n===0?s??0:Uv(e[0]??0),dictionaryId:i}}};function Hv(t,e,n){return n===
8?Number(t.readBigUInt64LE(e)):t.readUIntLE(e,n)+(n===2?256:0)}function Uv(t){let e=2**(10+(t>>3));return e+e/8*(t&7)}var Gv=1024*1024,jv=4,Kv=6,lw=["drain","end","close"];function Fr(t,e){return new Ul(t,e)}var Ul=class{chunks;packedBytes=0;tarBytes=0;packing;#e=new Nr;#t;#n;#r;constructor(e,n){
this.#t=e,this.#n=n,this.#r=uw(e.descriptor.digest),this.chunks=this.#i()}get frames(){return this.#e.frames}get#o(){return this.#t.
descriptor.digest}async*#i(){let{descriptor:e,diffId:n}=this.#t,r=await this.#t.open(this.#n.signal);try{let o=this.#s(r),
i=await Xv(o);this.packing=Zv(i,this.#o);let s=this.packing==="none"&&n===e.digest,a=this.#n.checksDiffId&&!s?uw(n):void 0;
for await(let c of this.#d(i,o))a?.update(c),this.tarBytes+=c.length,yield c;this.#a();let d=a&&mw(a,n);if(d!==void 0&&d!==
n)throw Z(this.#o,`unpacks to ${d}, but the image's config says ${n}`)}finally{r.destroy()}}async*#s(e){let{sizeBytes:n}=this.#t.
descriptor;for await(let r of e){if(this.packedBytes+=r.length,this.packedBytes>n)throw Z(this.#o,jt(this.packedBytes,n));
this.#r.update(r),yield r}}#a(){let{sizeBytes:e}=this.#t.descriptor;if(this.packedBytes!==e)throw Z(this.#o,jt(this.packedBytes,
e));let n=mw(this.#r,this.#o);if(n!==this.#o)throw Z(this.#o,`has the digest ${n}`)}async*#d(e,n){if(this.packing==="non\
e"){e.length>0&&(yield e),yield*n;return}let r=this.packing==="gzip",o={chunkSize:Gv,readableObjectMode:!0,readableHighWaterMark:jv},
i=r?Jv(o):Wv(o),s=r?Yv(i,e,n):Vv(i,this.#e,e,n);s.catch(a=>i.destroy(a)),i.on("error",()=>{});try{for await(let a of i.iterator(
{destroyOnReturn:!1}))yield a;await s}catch(a){throw this.#c(a)}finally{i.destroy()}}#c(e){let n=e.code,r=e instanceof p,
o=typeof n=="string"&&/^(?:Z_|ZSTD_|ERR_STREAM_PUSH)/.test(n);if(r||!o&&!(e instanceof RangeError))return e;let i=n==="Z\
_BUF_ERROR";return Z(this.#o,i?`ends in the middle of its ${this.packing} stream`:`is not a readable ${this.packing} str\
eam (${E(e)})`)}};async function Yv(t,e,n){let r=!1,o=new Promise(d=>{t.once("end",()=>{r=!0});for(let c of["end","close"])
t.once(c,d)}),i=0,s=0,a=async d=>{let c=d.findLastIndex(f=>f!==0);c!==-1&&(s=i+c+1),i+=d.length,r||await zl(t,d)};await a(
e);for await(let d of n)await a(d);if(t.end(),await o,s>t.bytesWritten)throw new RangeError("bytes that are not a gzip m\
ember follow its last member")}async function Vv(t,e,n,r){for(let o of e.split(n))await zl(t,o);for await(let o of r)for(let i of e.
split(o))await zl(t,i);if(!e.isBetweenFrames)throw new RangeError("its last frame is incomplete");t.end()}async function zl(t,e){
if(t.destroyed)throw new Error("the stream was closed");e.length===0||t.write(e)||await new Promise(n=>{let r=()=>{for(let o of lw)
t.off(o,r);n()};for(let o of lw)t.on(o,r)})}async function Xv(t){let e=[],n=0;for(;n<Kv;){let{done:r,value:o}=await t.next();
if(r===!0)break;e.push(o),n+=o.length}return e.length===1?e[0]??Buffer.alloc(0):Buffer.concat(e)}var qv=[["bzip2","BZh"],
["xz","ý7zXZ\0"]];function Zv(t,e){if(t[0]===31&&t[1]===139)return"gzip";if(cw(t))return"zstd";let n=t.toString("latin1"),
r=qv.find(([,o])=>n.startsWith(o));if(r!==void 0)throw new p("UNSUPPORTED_IMAGE",`The layer ${e} is packed with ${r[0]},\
 but only gzip, zstd and unpacked layers can be read.`,{hint:'Copy the image with "skopeo copy --dest-compress-format gz\
ip" first.'});return"none"}function uw(t){let e=Pt(t)?.algorithm;if(e===void 0)throw Z(t,"has a digest that cannot be ch\
ecked");return zv(e)}function mw(t,e){return`${e.slice(0,e.indexOf(":"))}:${t.digest("hex")}`}var Jl=/^(?:(?:SCHILY|LIBARCHIVE)\.xattr\.(?:(?:user|trusted)\.overlay\.|security\.selinux$|com\.apple\.)|RHT\.security\.selinux$)/,
Wl=5,At=class{#e=new Set;#t=0;static isIn({pax:e}){if(e.size===0)return!1;for(let n of e.keys())if(Jl.test(n))return!0;return!1}static remove(e){
return{header:e.header,extensions:$r(e.extensions,n=>Jl.test(n))}}note({pax:e}){if(this.#t++,!(this.#e.size>Wl))for(let n of e.
keys())Jl.test(n)&&this.#e.add(n.replace(/^(?:\w+\.xattr|RHT)\./,""))}get notice(){if(this.#t===0)return;let e=[...this.#e];
return`Left out extended attributes that belong to the machine that built the image (${e.slice(0,Wl).join(", ")+(e.length>
Wl?", …":"")}) from ${this.#t} ${this.#t===1?"entry":"entries"}.`}};function Re(t){return new p("LAYER_INVALID",`A layer of the image cannot be applied: ${t}.`,{hint:"The image is damaged,\
 or the program that made it has a bug. Build it again with another builder."})}function pw(t){return Re(`the tar stream\
 of ${t} ends within an entry`)}var bt=4095,Mn=255,va=40,Gl=1e7,jl=1e4,Kl=256*1024**2,Yl=192*1024**2,Vl=5e8,Xl=64*1024**3,ql=500;function Be(t){return new p(
"TAR_LIMIT",t,{hint:ye})}var ue=47,Aa=46;function Zl(t){let e=t.length;for(;e>0&&t[e-1]===ue;)e--;let n=0;for(;n<e&&Qv(t,n,e);)n+=t[n]===ue?1:2;let r=t.
subarray(n,e),o=eA(r)?r:tA(r,t);if(o.length>bt)throw Be(`A path of the image has ${o.length} bytes, but at most ${bt} ar\
e possible: ${R(o)}.`);return o}function ei(t,e){return t.length===e.length?t.equals(e):t[0]===Aa&&t[1]===ue&&t.length===
e.length+2&&t.compare(e,0,e.length,2)===0}function Qv(t,e,n){return t[e]===ue||t[e]===Aa&&e+1<n&&t[e+1]===ue}function eA(t){
let e=0;for(let n=0;n<=t.length;n++){let r=t[n];if(r===0)return!1;if(n<t.length&&r!==ue)continue;let o=n-e;if(o>Mn||o<=2&&
t[e]===Aa&&(o===1||t[e+1]===Aa)||o===0&&t.length>0)return!1;e=n+1}return!0}function tA(t,e){if(t.includes(0))throw Re(`t\
he name ${R(e)} contains a NUL`);let n=[];for(let r of t.toString("latin1").split("/"))if(!(r===""||r===".")){if(r.length>
Mn)throw Be(`A name of the image has ${r.length} bytes, but at most ${Mn} are possible: ${R(Buffer.from(r,"latin1"))}.`);
if(r!=="..")n.push(r);else if(n.pop()===void 0)throw Re(`the path ${R(e)} leads out of the image`)}return Buffer.from(n.
join("/"),"latin1")}var Ra=class{#e=[];#t;#n=0;add(e){if(e.length<65536){this.#n+e.length>1048576&&this.#r(),this.#t??=Buffer.allocUnsafeSlow(
1048576),this.#n+=e.copy(this.#t,this.#n);return}this.#r(),this.#e.push(e)}take(){let e=this.#e;return this.#e=[],e}end(){
return this.#r(),this.take()}#r(){this.#t!==void 0&&(this.#e.push(this.#t.subarray(0,this.#n)),this.#t=void 0,this.#n=0)}};import{randomInt as nA}from"node:crypto";var ni=20,_r=2**ni,ti=_r-1,La=class{#e=[];#t=0;add(e,n,r){let o=r-n;if(o>bt)throw new RangeError("a text is longer than \
any path");if((this.#t&ti)+o>_r||this.#t===this.#e.length*_r){if(this.#t=this.#e.length*_r,this.#t+_r>Kl)throw Be(`The i\
mage's names and link targets exceed ${Kl} bytes in total.`);this.#e.push(Buffer.allocUnsafeSlow(_r))}let i=this.#t;return e.
copy(this.#e[i>>ni],i&ti,n,r),this.#t+=o,i}get(e,n){let r=e&ti;return this.#e[e>>ni].subarray(r,r+n)}copy(e,n,r,o){let i=e&
ti,s=this.#e[e>>ni];if(n>32)s.copy(r,o,i,i+n);else for(let a=0;a<n;a++)r[o+a]=s[i+a];return o+n}equals(e,n,r,o){let i=e&
ti,s=this.#e[e>>ni];for(let a=0;a<n;a++)if(s[i+a]!==r[o+a])return!1;return!0}};var D=0,F=-1,$={directory:0,file:1,symlink:2,special:3},Le=1024,rA=.6,oA=nA(2**32),Ca=class{texts=new La;count=0;parent=new Int32Array(
Le);kind=new Uint8Array(Le);dead=new Uint8Array(Le);touched=new Uint16Array(Le);layer=new Uint16Array(Le);ordinal=new Uint32Array(
Le);inode=new Int32Array(Le);head=new Uint32Array(Le);extra=new Uint32Array(Le);extraLength=new Uint16Array(Le);place=new Uint32Array(
Le);pathBytes=new Uint16Array(Le);#e=new Uint32Array(Le);#t=new Uint8Array(Le);#n=new Int32Array(4*Le);#r=0;constructor(){
this.count=1,this.parent[D]=F,this.inode[D]=D}find(e,n,r,o){let i=this.#n[this.#o(e,n,r,o)]-1;return i<0||this.dead[i]===
1?F:i}findSame(e,n){let r=this.texts.get(this.#e[n],this.#t[n]);return this.find(e,r,0,r.length)}add({parent:e,bytes:n,start:r,
end:o,kind:i,layer:s}){let a=this.count;a===this.parent.length&&this.#s();let d=this.pathBytes[e],c=d+(d===0?0:1)+(o-r);
if(o-r>Mn||c>bt)throw Be(`A path of the image is longer than ${bt} bytes, or contains a name of more than ${Mn} bytes.`);
this.parent[a]=e,this.kind[a]=i,this.touched[a]=s,this.inode[a]=a,this.pathBytes[a]=c,this.#e[a]=this.texts.add(n,r,o),this.#t[a]=
o-r,this.count++;let f=this.#o(e,n,r,o),l=this.#n[f];return l===0?this.#r++:this.dead[l-1]=1,this.#n[f]=a+1,this.#r>this.#n.
length*rA&&this.#i(),a}pathOf(e,n=!1){let r=this.pathBytes[e],o=Buffer.allocUnsafe(r+(n?1:0));n&&(o[r]=47);let i=r;for(let s=e;s!==
D;s=this.parent[s]){let a=this.#t[s];this.texts.copy(this.#e[s],a,o,i-a),i-=a+1,i>=0&&(o[i]=47)}return o}targetOf(e){return this.
texts.get(this.extra[e],this.extraLength[e])}hiddenBelow(e){let n=0;for(let r=e;r!==F;r=this.parent[r])n=Math.max(n,this.
extra[r]);return n}#o(e,n,r,o){let i=this.#n.length-1,s=o-r,a=iA(e,n,r,o)&i;for(;;){let d=this.#n[a]-1;if(d<0||this.parent[d]===
e&&this.#t[d]===s&&this.texts.equals(this.#e[d],s,n,r))return a;a=a+1&i}}#i(){let e=this.#n.filter(n=>n>0&&this.dead[n-1]===
0);this.#n=new Int32Array(this.#n.length*2),this.#r=e.length;for(let n of e){let r=n-1,o=this.texts.get(this.#e[r],this.#t[r]);
this.#n[this.#o(this.parent[r],o,0,o.length)]=n}}#s(){let e=this.parent.length*2;this.parent=Ue(this.parent,new Int32Array(
e)),this.kind=Ue(this.kind,new Uint8Array(e)),this.dead=Ue(this.dead,new Uint8Array(e)),this.touched=Ue(this.touched,new Uint16Array(
e)),this.layer=Ue(this.layer,new Uint16Array(e)),this.ordinal=Ue(this.ordinal,new Uint32Array(e)),this.inode=Ue(this.inode,
new Int32Array(e)),this.head=Ue(this.head,new Uint32Array(e)),this.extra=Ue(this.extra,new Uint32Array(e)),this.extraLength=
Ue(this.extraLength,new Uint16Array(e)),this.place=Ue(this.place,new Uint32Array(e)),this.pathBytes=Ue(this.pathBytes,new Uint16Array(
e)),this.#e=Ue(this.#e,new Uint32Array(e)),this.#t=Ue(this.#t,new Uint8Array(e))}};function Ue(t,e){return e.set(t),e}function iA(t,e,n,r){
let o=Math.imul(t^oA,3432918353);for(let i=n;i<r;i++)o=Math.imul(o^e[i],1540483477),o^=o>>>15;return o=Math.imul(o^o>>>16,
2246822507),(o^o>>>13)>>>0}var sA=64;async function*hw(t,e,n,r){let o=new Ql(t,e),i=new Ra,s=(a,d)=>{r?.add(a.length,o.originOf(a,d)),i.add(a)};for(let a of o.
top())s(a);yield*i.end();for(let[a,d]of t.layers.entries()){if(!o.beginLayer(a+1))continue;let c=new Ze({begin:(l,u)=>o.
begin(l,u),emit:s},{dropsGlobals:!0,ignoresTrailer:!0}),f=Fr(d,{checksDiffId:!1,signal:n});for await(let l of f.chunks)if(n.
throwIfAborted(),c.consume(l),yield*i.take(),e.top!==D&&o.isLayerDone(c))break}for(;;){let a=o.moreDirectories();if(a.length===
0)break;for(let d of a)s(d);yield*i.take()}yield*i.end()}var Ql=class{#e;#t;#n;#r;#o;#i=0;#s=0;#a=0;#d=!0;#c;#f=new WeakMap;constructor(e,n){
let{tree:r}=e;this.#e=e,this.#t=r,this.#n=n,this.#r=new Uint8Array(r.count),this.#r[D]=1,this.#o=n.top;let o=r.parent[n.
top];this.#c=o>D?r.pathBytes[o]+1:0,this.#u()}top(){let{top:e}=this.#n;return this.#t.kind[e]===$.directory?this.#p(e):[]}beginLayer(e){
return this.#s=e,this.#a=0,this.#l}get#l(){return this.#i<this.#t.count&&this.#t.layer[this.#i]===this.#s}isLayerDone(e){
return!this.#l&&(this.#d||e.isBetweenEntries)}begin(e,n){let r=this.#a++;if(this.#d=!this.#l||this.#t.ordinal[this.#i]!==
r,this.#d)return on;let o=this.#i++;this.#u();let i=this.#t.inode[o],s=this.#n.carrier[i],a=i===o?s:o,d=this.#m(o);d.push(
...this.#p(this.#t.parent[a]));let c=e;At.isIn(n)&&(c=At.remove(c));let f=this.#g(a);if(this.#y(e.name,f)||(c=we(c,f)),a!==
s){let l=this.#g(s);this.#y(Bt(e.header,n),l)||(c=Ia(c,l))}return c===e&&d.length===0?kr:{blocks:[...d,...c.extensions,c.
header],keepsData:!0}}moreDirectories(){return this.#m(this.#t.count)}originOf(e,n){return n===void 0?this.#f.get(e):{stream:this.#s-
1,offset:n}}#u(){let{kind:e,inode:n,count:r}=this.#t,{carrier:o,isSelected:i}=this.#n;for(;this.#i<r;this.#i++){let s=this.#i;
if(e[s]===$.directory)continue;let a=n[s],d=o[a];if(a===s?d!==F:i[s]===1&&d!==s)return}}#m(e){let{kind:n}=this.#t,{isSelected:r}=this.#n,
o=[];for(let i=0;this.#o<e;this.#o++){let s=this.#o;if(!(n[s]!==$.directory||r[s]===0||this.#r[s]===1)){if(i++===sA)break;
this.#h(s,o)}}return o}#p(e){let{parent:n}=this.#t,{isSelected:r}=this.#n,o=[];for(let s=e;s>D&&r[s]===1&&this.#r[s]===0;s=
n[s])o.push(s);let i=[];for(let s of o.reverse())this.#h(s,i);return i}#h(e,n){this.#r[e]=1;let r=this.#n.top===D,o=ri(this.#e,
e,r?void 0:this.#c),i=this.#t.place[e],s=(i-1)*A;for(let a of[...o.extensions,o.header])i>0&&r&&this.#f.set(a,{stream:this.#t.
layer[e]-1,offset:s}),s+=a.length,n.push(a)}#y(e,n){return this.#n.top===D?ei(e,n):e.equals(n)}#g(e){return this.#t.pathOf(
e).subarray(this.#c)}};function ri({tree:t,heads:e},n,r){let o=t.head[n],i=t.pathOf(n,t.kind[n]===$.directory).subarray(
r);if(o===0)return we({extensions:[],header:Vi()},i);let s=e.get(o);return r===void 0||qt(Te(s.header,0),_e(s.extensions)).
equals(i)?s:we(s,i)}var $a=class{#e;#t=0;#n=0;#r=Buffer.alloc(0);#o=F;#i=0;constructor(e){this.#e=e}beginLayer(e){this.#t=e,this.forget()}forget(){
this.#o=F}childOf(e,n,r){return this.#a(this.#e.find(e,n,r,n.length),this.#s(e))}directoryOf(e,n,r){if(n<=0)return D;if(this.#o!==
F&&r==="create"&&aA(this.#r,e,n))return this.#o;let o={directory:D,hidden:this.#s(D),links:0};return this.#d(o,e.subarray(
0,n),r)?(r==="create"&&(this.#r=Buffer.from(e.subarray(0,n)),this.#o=o.directory,this.#i=o.hidden),o.directory):F}#s(e){
return e===this.#o?this.#i:this.#e.hiddenBelow(e)}#a(e,n){return e===F||this.#e.touched[e]<n?F:e}#d(e,n,r){for(let o=0;o<
n.length;){let i=n.indexOf(ue,o),s=i===-1?n.length:i;if(s>o&&!this.#c(e,n,[o,s],r))return!1;o=s+1}return!0}#c(e,n,[r,o],i){
let s=this.#e;if(++this.#n>Vl)throw Be(`The image's paths have more than ${Vl} parts in total.`);if(n[r]===46&&o-r<=2){if(o-
r===1)return!0;if(n[r+1]===46)return this.#f(e,n),!0}let a=this.#a(s.find(e.directory,n,r,o),e.hidden);if(a===F)return i===
"create"&&this.#l(e,n,r,o);let d=s.kind[a],c=s.touched[a]===this.#t;if(d===$.directory)return i==="create"&&(s.touched[a]=
this.#t),e.directory=a,e.hidden=Math.max(e.hidden,s.extra[a]),!0;if(d===$.symlink&&(c||i==="link")){let f=s.targetOf(s.inode[a]);
if(++e.links>va)throw Re(`the symbolic links of ${R(n)} form a loop`);return f[0]===ue&&(e.directory=D,e.hidden=s.hiddenBelow(
D)),this.#d(e,f,i)}if(i!=="create")return!1;if(c)throw Re(`an entry is below ${R(s.pathOf(a))}, which is a file in the s\
ame layer`);return this.#l(e,n,r,o)}#f(e,n){if(e.directory===D)throw Re(`the symbolic link to ${R(n)} leads out of the i\
mage`);e.directory=this.#e.parent[e.directory],e.hidden=this.#e.hiddenBelow(e.directory)}#l(e,n,r,o){let i=e.directory,s=$.
directory;return e.directory=this.#e.add({parent:i,bytes:n,start:r,end:o,kind:s,layer:this.#t}),!0}};function aA(t,e,n){
return t.length===n&&t.compare(e,0,n)===0}var Na=Buffer.from(".wh."),yw=Buffer.from(".wh..wh..opq"),dA=Buffer.from(".wh..wh."),cA={0:$.file,S:$.file,2:$.symlink,3:$.
special,4:$.special,5:$.directory,6:$.special},Fa=class{attributes=new At;#e;#t;#n;#r=0;#o=0;#i=0;#s=0;#a=[];constructor(e,n){
this.#e=e,this.#t=n,this.#n=new $a(e)}beginLayer(){this.#r++,this.#o=0,this.#s=this.#e.count,this.#a=[],this.#n.beginLayer(
this.#r)}endLayer(){let{dead:e,parent:n,count:r}=this.#e,o=0;for(let i=this.#s;i<r;i++)this.#d(n[i])&&(e[i]=1),e[i]===0&&
(o+=this.#a[i-this.#s]??0);return o}#d(e){let{dead:n,parent:r}=this.#e;for(let o=e;o!==F;o=r[o]){if(n[o]===1)return!0;if(o>=
this.#s)return!1}return!1}apply(e,n,r){let o=this.#o++;if(++this.#i>Gl)throw Be(`The image's layers have more than ${Gl}\
 entries.`);let i=Zl(e.name),s=i.lastIndexOf(ue)+1;eu(i,0,dA)&&!ww(i,0)||(eu(i,s,Na)?this.#c(i,s):i.length===0?fA(e):this.#l(
e,n,{path:i,start:s,ordinal:o,startBytes:r}))}#c(e,n){let r=this.#e,o=n+Na.length;if(o===e.length)throw Re(`the whiteout\
 ${R(e)} does not say what it deletes`);let i=this.#n.directoryOf(e,n-1,"find");if(i===F)return;if(ww(e,n)){this.#f(i);return}
let s=this.#n.childOf(i,e,o);s!==F&&(r.touched[s]!==this.#r?r.dead[s]=1:r.kind[s]===$.directory&&this.#f(s),this.#n.forget())}#f(e){
this.#e.extra[e]=this.#r,this.#n.forget()}#l(e,n,{path:r,start:o,ordinal:i,startBytes:s}){lA(r);let a=this.#e,d=At.isIn(
n);d&&this.attributes.note(n);let c=this.#n.directoryOf(r,o-1,"create"),f=this.#n.childOf(c,r,o),l=bw(e),u=this.#r,m=f;if(l===
$.directory&&f!==F&&a.kind[f]===$.directory)a.touched[f]=u;else{f!==F&&(a.dead[f]=1,this.#n.forget());let B=e.typeFlag===
"1"?this.#p(e,n):F,P=B===F?l:a.kind[B];m=a.add({parent:c,bytes:r,start:o,end:r.length,kind:P,layer:u}),B!==F&&(a.inode[m]=
a.inode[B])}a.layer[m]=u,a.ordinal[m]=i;let h=!d&&ei(e.name,r);if(a.place[m]=h?gw(s):0,e.typeFlag==="1"||(l===$.file&&this.#u(
m,Ko(e,n)),l===$.symlink&&this.#m(m,Bt(e.header,n)),l!==$.directory&&l!==$.symlink))return;let y=d?At.remove(e):e,g=a.pathOf(
m,l===$.directory),k=ei(e.name,g);a.head[m]=this.#t.add(k?y:we(y,g)),a.place[m]=k&&y===e?gw(s):0}#u(e,n){this.#a[e-this.#s]=
n}#m(e,n){let r=this.#e;if(n.includes(0)||n.length>bt)throw Re(`the target of the symbolic link ${R(r.pathOf(e))} is not\
 a valid path`);r.extra[e]=r.texts.add(n,0,n.length),r.extraLength[e]=n.length,this.#u(e,n.length)}#p(e,n){let r=Bt(e.header,
n),o=Zl(r),i=o.lastIndexOf(ue)+1,s=this.#n.directoryOf(o,i-1,"link"),a=s===F||o.length===0?F:this.#n.childOf(s,o,i),d=`t\
he hard link ${R(e.name)} leads to ${R(r)}`;if(a===F)throw Re(`${d}, which does not exist`);if(this.#e.kind[a]===$.directory)
throw Re(`${d}, which is a directory`);return a}};function gw(t){let e=t/A+1;return e<2**32?e:0}function fA(t){if(bw(t)!==
$.directory)throw Re(`the entry ${R(t.name)} would replace the root directory`)}function lA(t){for(let e=t.indexOf(Na);e!==
-1;e=t.indexOf(Na,e+1))if(!(e>0&&t[e-1]!==ue))throw new p("WHITEOUT_NAME",`The image has an entry in ${R(t)}, but a laye\
r cannot contain a name that starts with ".wh.": it would be read as a whiteout, which marks a deletion.`,{hint:"Rename \
or remove the directory where the image is built."})}function bw(t){let{typeFlag:e,header:n,name:r}=t;if(e==="0"&&Ji(n)&&
r.at(-1)===ue)return $.directory;if(e==="1")return $.file;let o=cA[e];if(o===void 0)throw Re(`the entry ${R(r)} has the \
unknown type ${JSON.stringify(e)}`);return o}function ww(t,e){return t.length-e===yw.length&&eu(t,e,yw)}function eu(t,e,n){
return t[e]!==46||t.length-e<n.length?!1:t.compare(n,0,n.length,e,e+n.length)===0}function _a(t){let{parent:e,dead:n,touched:r,extra:o,kind:i,count:s}=t,a=new Uint8Array(s),d=new Uint16Array(s);a[D]=1,d[D]=
o[D];for(let c=1;c<s;c++){let f=e[c],l=d[f];a[f]===0||n[c]===1||r[c]<l||(a[c]=1,i[c]===$.directory&&(d[c]=Math.max(l,o[c])))}
return a}function Dr(t,e,n){let{parent:r,kind:o,inode:i,count:s}=t,a=n===D?e:new Uint8Array(s);n!==D&&(a[n]=1);let d=new Int32Array(
s).fill(F);for(let c=n;c<s;c++){if(e[c]===0||(n!==D&&c>n&&a[r[c]]===1&&(a[c]=1),a[c]===0||o[c]===$.directory))continue;let f=i[c];
d[f]===F&&(d[f]=c)}return{top:n,isSelected:a,carrier:d}}var oi={absent:0,whole:1,withoutHead:2};function kw(t,e){let n=_a(t);for(let r=1;r<n.length;r++)n[r]===oi.absent||t.kind[r]!==
$.directory||(t.layer[r]===0||t.layer[r]!==t.touched[r])&&(n[r]=oi.withoutHead);return{layerCount:e,nodes:n}}import{constants as uA,zstdCompressSync as mA,zstdDecompressSync as pA}from"node:zlib";var Da=256*1024,hA=16,Ma=class{#e=[];#t=[];#n=0;#r;#o=1;#i=0;#s=new Map;add({extensions:e,header:n}){let r=e.reduce((s,{
length:a})=>s+a,n.length);this.#i+r>Da&&this.#d();let o=this.#o+this.#i/A,i=r>Da?Buffer.allocUnsafeSlow(r):this.#r;this.#r=
i??Buffer.allocUnsafeSlow(Da);for(let s of[...e,n])this.#i+=s.copy(this.#r,this.#i);return o}get(e){let n=this.#a(e),r=[];
for(;;){let o=n.subarray(0,A),{typeFlag:i,sizeBytes:s}=Te(o,0);if(!Xt(i))return{extensions:r,header:o};let a=A+se(s);r.push(
o),s>0&&r.push(n.subarray(A,a)),n=n.subarray(a)}}#a(e){if(e>=this.#o)return this.#r.subarray((e-this.#o)*A);let n=0,r=this.#t.
length-1;for(;n<r;){let s=n+r+1>>1;this.#t[s]<=e?n=s:r=s-1}let i=this.#s.get(n)??pA(this.#e[n]);this.#s.delete(n),this.#s.
set(n,i);for(let s of this.#s.keys()){if(this.#s.size<=hA)break;this.#s.delete(s)}return i.subarray((e-this.#t[n])*A)}#d(){
if(this.#i===0)return;let e=mA(this.#r.subarray(0,this.#i),{params:{[uA.ZSTD_c_compressionLevel]:1}});if(this.#n+=e.length,
this.#n>Yl)throw Be(`The image's directories have more than ${Yl} bytes of headers.`);this.#e.push(Buffer.from(e)),this.#t.
push(this.#o),this.#o+=this.#i/A,this.#i=0,this.#r.length>Da&&(this.#r=void 0)}};async function ii(t,e){for(let{descriptor:i}of t)wA(i.mediaType,i.digest);if(t.length>jl)throw Be(`The image has ${t.length}\
 layers, but at most ${jl} are read.`);let n=new tu(t,e),r=t.reduce((i,{descriptor:s})=>i+s.sizeBytes,0),o={title:"Read \
the layers",doneBytes:()=>n.packedBytes,totalBytes:()=>r};return J(e.log,o,n.run())}var tu=class{#e;#t;#n=new Ca;#r=new Ma;#o=new Fa(
this.#n,this.#r);#i=[];#s=[];#a=[];#d=[];#c=[];#f=[];#l;#u=0;#m=0;#p;constructor(e,n){this.#e=e,this.#t=n}get packedBytes(){
return this.#u+(this.#p?.packedBytes??0)}async run(){for(let[n,r]of this.#e.entries())await this.#h(r),n+1===this.#t.keptLayers&&
(this.#l=kw(this.#n,n+1));let{notice:e}=this.#o.attributes;return{layers:this.#e,layerBytes:this.#i,unpackedBytes:this.#i.
reduce((n,r)=>n+r,0),tarBytes:this.#m,layerTarBytes:this.#s,packings:this.#a,frames:this.#d,firstNodes:this.#c,notices:e===
void 0?this.#f:[...this.#f,e],tree:this.#n,heads:this.#r,living:_a(this.#n),base:this.#l}}async#h(e){let{signal:n,touch:r}=this.#t,
o=Fr(e,{checksDiffId:!0,signal:n});this.#p=o,this.#c.push(this.#n.count),this.#o.beginLayer();let i=new Ze({begin:(s,a,d)=>(this.#o.
apply(s,a,d),on),emit:()=>{}},{dropsGlobals:!0,ignoresTrailer:!0});for await(let s of o.chunks)n.throwIfAborted(),i.consume(
s),this.#y(o),r?.();if(!i.isBetweenEntries)throw pw(e.descriptor.digest);this.#g(e,o.packing),this.#i.push(this.#o.endLayer()),
this.#u+=o.packedBytes,this.#m+=o.tarBytes,this.#s.push(o.tarBytes),this.#a.push(o.packing??"none"),this.#d.push(o.frames),
this.#p=void 0}#y(e){let n=this.#m+e.tarBytes;if(yA(n,this.packedBytes))throw Be(`The image's layers unpack to more than\
 ${Xl} bytes and to more than ${ql} times their size.`)}#g({descriptor:e},n){let r=gA(e.mediaType);if(r===void 0||n===void 0||
r===n)return;let o=i=>i==="none"?"not packed":`packed with ${i}`;this.#f.push(`The media type of the layer ${e.digest} s\
ays that it is ${o(r)}, but it is ${o(n)}, so it was read as that.`)}};function yA(t,e){return t>Xl&&t>ql*e}function gA(t){
return/[.+]gzip$/.test(t)?"gzip":/[.+]zstd$/.test(t)?"zstd":t==="application/vnd.oci.image.layer.v1.tar"?"none":void 0}function wA(t,e){
let n=(r,o)=>{throw new p("UNSUPPORTED_IMAGE",`The layer ${e} ${r}.`,{hint:o})};/nondistributable|foreign/.test(t)&&n("i\
s not in the image, but has to be fetched from elsewhere (a foreign or non-distributable layer)","Windows images have su\
ch layers. Build the image on a base without them."),/\+encrypted$/.test(t)&&n("is encrypted",'Decrypt the image first, \
with "skopeo copy --decryption-key".')}var bA=Buffer.from(".wh.");function Ew(t,e){let{layerCount:n}=e,r=s=>s.slice(0,n).reduce((a,d)=>a+d,0),o=kA(t,e),i=new Ha(
t);return{layerCount:n,unpackedBytes:r(t.layerBytes),tarBytes:r(t.layerTarBytes),owns:s=>o[i.find(s)]===1,layerOf:s=>{let a=i.
find(s);return o[a]===1?t.tree.layer[a]-1:void 0},openAbove:()=>new nu(t,e,o)}}function kA({tree:t,living:e},{nodes:n,layerCount:r}){
let{kind:o,inode:i,layer:s,count:a}=t,d=new Uint8Array(a),c=new Uint8Array(n.length);for(let f=n.length;f<a;f++){let l=i[f];
e[f]===1&&l<n.length&&(c[l]=1)}for(let f=1;f<n.length;f++){if(e[f]===0||n[f]!==oi.whole)continue;(o[f]===$.directory?s[f]<=
r:c[i[f]]===0)&&(d[f]=1)}return d}var Ha=class{#e;#t="";#n=D;constructor(e){this.#e=e}find(e){let n=e.lastIndexOf("/"),r=e.
slice(0,Math.max(0,n));return r!==this.#t&&(this.#n=this.#r(D,r),this.#t=r),this.#r(this.#n,e.slice(n+1))}#r(e,n){let{tree:r,
living:o}=this.#e,i=W(n),s=e;for(let a=0;a<i.length&&s!==F;){let d=i.indexOf(ue,a),c=d===-1?i.length:d,f=r.kind[s]===$.directory?
r.find(s,i,a,c):F;s=f!==F&&o[f]===1?f:F,a=c+1}return s}},nu=class{deleted=0;#e;#t;#n;#r;#o;#i;#s;constructor(e,{nodes:n},r){
let{tree:o}=e;this.#e=e,this.#t=o,this.#n=n,this.#r=r,this.#o=new Ha(e),this.#i=new Uint8Array(o.count),this.#i[D]=1,this.#s=
new Uint8Array(o.count),this.#s[D]=1}decide(e){let n=this.#o.find(L(e.name));if(n===F)throw new Error("a stream of layer\
s has a path that they do not have");if(this.#i[n]=1,this.#r[n]===1)return"drop";let r=this.#d(this.#t.parent[n]);return this.#s[n]=
1,r.length===0?"keep":{head:e,before:r}}*whiteouts(){let{kind:e,parent:n}=this.#t,r=new Int32Array(this.#n.length).fill(
F);r[D]=D;for(let o=1;o<this.#n.length;o++){if(this.#n[o]===oi.absent)continue;let i=r[n[o]];if(i===F||e[i]!==$.directory)
continue;let s=this.#i[o]===1?o:this.#t.findSame(i,o);if(s!==F&&this.#i[s]===1){r[o]=s;continue}this.deleted++;for(let a of[
...this.#d(i),this.#a(o)])yield*[...a.extensions,a.header]}}#a(e){let n=this.#t.pathOf(e),r=n.lastIndexOf(ue)+1,o=Buffer.
concat([n.subarray(0,r),bA,n.subarray(r)]);return we({extensions:[],header:Wt("whiteout",0)},o)}#d(e){let{parent:n}=this.#t,
r=[];for(let o=e;this.#s[o]===0;o=n[o])r.push(o);return r.reverse().map(o=>{this.#s[o]=1;let i=ri(this.#e,o,void 0),s=qt(
Te(i.header,0),_e(i.extensions));return{...i,name:s,typeFlag:"5",sizeBytes:0}})}};var Sw=2**24;function xw(t){let{tree:e,layerTarBytes:n}=t,r=EA(t),o=[];for(let[i,s]of SA(t).entries()){if(i<(t.base?.layerCount??
0))continue;let a,d=0,c=f=>{a!==void 0&&o.push({layer:i,startBytes:a,endBytes:f}),a=void 0};for(let f of s){let l=e.place[f];
if(l===0)continue;let u=(l-1)*A,m=e.ordinal[f];(m!==d||!r(f))&&c(u),r(f)&&(a??=u),d=m+1}c(n[i]??0)}return o}function EA({
tree:t,living:e,firstNodes:n}){let{kind:r,inode:o,layer:i}=t,{carrier:s}=Dr(t,e,D);return a=>{if(e[a]===0)return!1;if(r[a]===
$.directory)return a>=(n[i[a]-1]??0);let d=o[a];return s[d]===a==(d===a)}}function SA({tree:t,layers:e}){let n=e.map(()=>[]);
for(let r=1;r<t.count;r++)n[t.layer[r]-1]?.push(t.ordinal[r]*Sw+r);return n.map(r=>Array.from(Float64Array.from(r).sort(),
o=>o%Sw))}var PA=8*1024*1024,BA=4*1024*1024,Ua=class extends Error{};function za(t){let{tree:e,living:n}=t,r=(i,s,a)=>xA.from(IA(hw(
t,i,s,a),a),{objectMode:!1,highWaterMark:PA,signal:s}),o=async(i,s)=>{let a=Pw(t,i);if(a===F)throw new Ua(`there is no ${i.
toString()} in the layers`);return r(Dr(e,n,a),s)};return{way:"layers",returnsToDirectories:!0,unseenTimes:[],isReproducible:!0,
decide:()=>"keep",base:t.base&&Ew(t,t.base),open:async i=>r(Dr(e,n,D),i),layers:{blobs:t.layers,packings:t.packings,frames:t.
frames,layerTarBytes:t.layerTarBytes,keptLayers:t.base?.layerCount??0,keptRuns:()=>xw(t),open:async(i,s)=>r(Dr(e,n,D),i,
s)},openPath:o,isNotFound:i=>i instanceof Ua,lookAt:async(i,s)=>{let a=Buffer.from(i),d=Pw(t,a);if(d!==F)return OA(t,d)??
Cr(await o(a,s),BA)},close:async()=>{}}}async function*IA(t,e){yield*t,e?.add(Ut.length,void 0),yield Ut}function OA(t,e){
let{tree:n}=t,r=n.kind[e];if(r!==$.directory&&(r!==$.symlink||n.inode[e]!==e))return;let o=n.parent[e],i=o>D?n.pathBytes[o]+
1:0,{header:s,extensions:a}=ri(t,e,i),d=r===$.directory?"5":"2",c=zt(s);return{typeFlag:d,mtimeSeconds:c,header:s,extensions:a,
data:Buffer.alloc(0)}}function Pw({tree:t,living:e},n){let r=0,o=D,i=n;for(;i.length>0;){let s=i.indexOf(ue),a=s===-1?i.
length:s,d=i.subarray(0,a);i=i.subarray(Math.min(a+1,i.length));let c=d.toString("latin1");if(c===""||c===".")continue;if(c===
".."){o=Math.max(D,t.parent[o]);continue}if(t.kind[o]!==$.directory)return F;let f=t.find(o,d,0,d.length);if(f===F||e[f]===
0)return F;if(t.kind[f]!==$.symlink||i.length===0){o=f;continue}if(++r>va)return F;let l=t.targetOf(t.inode[f]);l[0]===ue&&
(o=D),i=Buffer.concat([l,Buffer.from("/"),i])}return o}function Rt(t,e,n){let{json:r}=t.config,o=b(r,"config"),i=b(o,"Volumes"),s=new ru(t,e,n);return{reference:e.reference,id:t.
manifest.digest,ofContainer:void 0,platform:t.platform,diffIds:t.layers.map(({diffId:a})=>a),packedLayers:t.layers,layerCount:t.
layers.length,volumes:O(i)?Object.keys(i).filter(a=>!a.includes("\0")):[],shownConfig:O(o)?o:{},knownBytes:void 0,isExact:!0,
countsFiles:!0,notices:[],readConfig:async()=>({json:r,digest:t.config.descriptor.digest,packedLayers:t.layers.map(({descriptor:a})=>a),
annotations:t.annotations,missing:void 0}),openReader:()=>s.openReader(),measure:()=>s.measure(),keeping:a=>{let{openReader:d,
measure:c}=Rt(t,e,{...n,keptLayers:a});return{keptLayers:a,openReader:d,measure:c}}}}var ru=class{#e;#t;#n;#r;#o;#i=0;constructor(e,n,r){
this.#e=e,this.#t=n,this.#n=r}async openReader(){this.#i++;let e=TA(async()=>{--this.#i>0||(this.#r=void 0,this.#n.keptLayers===
void 0&&await this.#t.release?.(this.#e))});try{return{...za(await this.#s()),close:e}}catch(n){throw await e(),n}}async measure(){
if(this.#o===void 0&&await this.#s(),this.#o===void 0)throw new Error("the layers have no size");return this.#o}#s(){return this.#r??=
this.#a().catch(e=>{throw this.#r=void 0,e}),this.#r}async#a(){let{layers:e,config:n}=this.#e,r=await ii(e,this.#n);if(this.#o===
void 0)for(let o of r.notices)this.#n.log.notice(o);return this.#o={bytes:r.unpackedBytes,packedBytes:e.reduce((o,{descriptor:i})=>o+
i.sizeBytes,0),history:vA(n.json,r.layerBytes)},r}};function TA(t){let e;return()=>(e??=t(),e)}function vA(t,e){let n=Tn(
t),r=b(t,"history"),o=n?.filter(s=>s).length;if(n===void 0||o!==e.length||!Array.isArray(r))return;let i=[...e];return n.
map((s,a)=>({command:w(r[a],"created_by")??w(r[a],"comment")??"",bytes:s?i.shift()??0:0,hasLayer:s}))}import{Readable as AA}from"node:stream";var RA=16,Ja=class{layers;#e;#t=[];#n=[];constructor(e,n){this.#e=n,this.layers=e.map(r=>this.#r(r))}async requireAll(e){
for(let{descriptor:n}of this.layers){let{digest:r,sizeBytes:o}=n,i=await this.#i(r,e);if(i.close(),i.sizeBytes!==o)throw new ie(
`${r} has ${i.sizeBytes} bytes instead of ${o}`)}}async close(){await Promise.all(this.#t.splice(0).map(e=>e.close()))}#r({
descriptor:e,diffId:n}){let r;return{descriptor:e,diffId:n,open:async o=>{let i=r;r=void 0;let s=await this.#i(e.digest,
o).catch(d=>{throw i?.abort(),d}),a=AA.from(i===void 0?s.bytes:LA(s.bytes,i),{objectMode:!0,highWaterMark:RA});return a.
once("close",s.close),a},tap:o=>{r=o}}}async#o(){let e=await this.#e();return this.#t.push(e),e}async#i(e,n){let r=this.#n.
pop()??await this.#o(),o=await r.open(e,n).catch(s=>{throw this.#n.push(r),s});o.once("close",()=>this.#n.push(r)),o.on(
"error",()=>{});let i=()=>{o.destroy()};try{let{done:s,value:a}=await ta(o).next();if(s===!0)throw new ie(`there is noth\
ing at ${e}`);let{bytes:d,sizeBytes:c}=a;return{bytes:d,sizeBytes:c,close:i}}catch(s){throw i(),s}}};async function*LA(t,e){
try{for await(let n of t)await e.write(n),yield n;e.end()}finally{e.abort()}}async function Bw(t,e,n,r){let i=["history",...["--no-trunc","--human=false","--format","{{json .}}"],...ht(r)],a=(await t.
docker.run([...i,e])).split(`
`).filter(d=>d!=="").map(d=>{let c=_(d);return{command:w(c,"CreatedBy")||(w(c,"Comment")??""),bytes:Number(b(c,"Size")??
Number.NaN)}});if(a.length<n||!a.every(({bytes:d})=>d>=0))throw new p("ENGINE_FAILED",`The engine returned ${a.length} s\
izes (${a.map(({bytes:d})=>d).join(", ")}) for the image ${JSON.stringify(e)}, which has ${ae(n)}.`,{hint:'Remove the im\
age ("docker rmi") and pull or build it again.'});return a.reverse()}async function Iw(t,e,n){return Ow(await Bw(t,e,n))}
function Ow(t){return t.reduce((e,{bytes:n})=>e+n,0)}async function Tw(t,e,n){let r=e.diffIds.length,o=Tn(n);if(!(!e.isDefaultPlatform&&
!t.knowsPlatformOption?!1:o===void 0?await CA(t,e):o.filter(f=>f).length===r))return{bytes:await $A(t,e),history:void 0};
let a=await Bw(t,e.id,r,Aw(t,e)),d=o?.length===a.length,c=a.map((f,l)=>({...f,hasLayer:d?o[l]===!0:f.bytes>0}));return{bytes:Ow(
a),history:c}}async function vw(t,e,n){let{rootFs:r}=await Rw(t,e.id),o=Math.max(0,r-n.bytes),i={command:`container ${e.
name}`,bytes:o,hasLayer:!0};return{bytes:r,history:n.history&&[...n.history,i]}}async function CA(t,e){let n=["history",
"--quiet","--no-trunc",...ht(Aw(t,e))];return(await t.docker.run([...n,e.id])).split(`
`).filter(o=>o!=="").length>=e.diffIds.length}function Aw(t,e){return e.isIndex&&t.knowsPlatformOption?e.platform:void 0}
async function $A(t,e){let n=await K(t,{source:e});try{let{rootFs:r,own:o}=await Rw(t,n);return Math.max(0,r-o)}finally{
await Y(t,n)}}async function Rw(t,e){let n=await Me(t,e,["--size"]),r=b(n,"SizeRootFs"),o=b(n,"SizeRw")??0;if(typeof r!=
"number"||typeof o!="number")throw new p("ENGINE_FAILED",`The engine returned no size for the container ${e}.`,{hint:q});
return{rootFs:r,own:o}}function Ga(t,e){return n=>{let r=t(n);if(r==="drop")return r;let o=r==="keep"?void 0:r,i=o?.head??n,{mtimeSeconds:s}=le(
i),a=e(s),d=o?.before?.map(f=>({...f,...Wa(f,e)})),c=d===void 0?{}:{before:d};return d===void 0&&(a===s||Number.isNaN(a))?
r:{...o,...c,head:Wa(i,e)}}}function Wa(t,e){let{mtimeSeconds:n}=le(t),r=e(n);return r===n||Number.isNaN(r)?t:ou(t,r)}function ou(t,e){
return{extensions:Hl(t.extensions,"mtime"),header:So(t.header,e)}}var NA=["CHOWN","DAC_OVERRIDE","FOWNER","FSETID","SETGID","SETUID","SETFCAP","MKNOD"],FA=512,_A=3600,iu=4*1024*1024,DA=64*
1024,MA=10,HA=300;async function Mr(t,{id:e}){await Y(t,e)}async function Ka(t,e,n){let{log:r}=t,o=n.asUsed===!0?void 0:
t.plainRuntime;o!==void 0&&r.debug(`the container has the runtime ${o}: the engine's default may add mounts`);let i=await Lw(
t,o,e,n),s=i.exitCode!==0&&UA.test(i.stderr);if(o===void 0||!s)return i;await Mr(t,i.container),r.warning(`The engine la\
cks the program of its runtime ${o}, so the command runs with the default runtime. Mount points that it adds are in the \
result.`);let a=await Lw(t,void 0,e,n);return{...a,container:{...a.container,mayHaveMounts:!0}}}var UA=/(?:fork\/exec \S*runc|exec: "runc"): (?:no such file or directory|executable file not found)/i;
async function Lw(t,e,n,r){let{log:o,signal:i}=t,s=await K(t,{source:n,asUsed:r.asUsed===!0,...r.network===void 0?{}:{network:r.
network},options:[...e===void 0?[]:["--runtime",e],...r.user===void 0?[]:["--user",r.user],"--entrypoint",r.program,...au],
command:r.args}),a=r.limitSeconds??_A,d=AbortSignal.timeout(a*1e3),c=new su(o,r.shows??(f=>f));try{let f=await J(o,{title:"\
Command",loggedChars:()=>c.shownChars},t.docker.stream(["start","--attach",s],(l,u)=>c[u].add(l),AbortSignal.any([i,d])));
return c.end(),{...f,container:{id:s,mayHaveMounts:!1}}}catch(f){throw i.aborted?U(i.reason):d.aborted?new p("COMMAND_FA\
ILED",`A command in a container of ${n.reference} was still running after ${a} s and was stopped.`,{hint:"The output abo\
ve may show what it waits for. It has no input, and a network only if one is named.",cause:f}):f}}var au=["--cap-drop","\
ALL","--security-opt","no-new-privileges","--pids-limit",String(FA),...NA.flatMap(t=>["--cap-add",t])];function Ya(t,e=n=>n){
return`${t.stdout}
${t.stderr}`.split(`
`).map(n=>e(n)??"").filter(n=>n.trim()!=="").slice(-MA).map(n=>n.slice(0,HA)).join(`
`)}var ja=class{#e;#t="";constructor(e){this.#e=e}add(e){let n=(this.#t+e).split(`
`);this.#t=(n.pop()??"").slice(-DA);for(let r of n)this.#e(r)}end(){this.#t!==""&&this.#e(this.#t),this.#t=""}},su=class{stdout=new ja(
e=>this.#r(e));stderr=new ja(e=>this.#r(e));#e;#t;#n=iu;constructor(e,n){this.#e=e,this.#t=n}get shownChars(){return iu-
this.#n}end(){this.stdout.end(),this.stderr.end()}#r(e){let n=this.#t(e);n===void 0||this.#n<=0||(this.#n-=n.length+1,this.#e.
untrusted(n),this.#n<=0&&this.#e.notice(`Output beyond ${iu} characters is not shown.`))}};var du=10,zA=/^(?:NVIDIA_\w+|\w+_VISIBLE_DEVICES)=/;function Cw(t,e,n){let r=b(e,"HostConfig"),o=w(r,"Runtime"),i=o!==void 0&&
t.mayAddMounts(o),s=b(r,"DeviceRequests"),a=(Array.isArray(s)?s:[]).flatMap(JA);if(!i&&a.length===0)return;let d=b(e,"Co\
nfig","Env"),c=H(d)?d.filter(f=>zA.test(f)):[];return{by:i?`its runtime ${JSON.stringify(o)}`:"the devices that it asks \
for",options:[...o===void 0?[]:["--runtime",o],...a,...c.flatMap(f=>["--env",f])],mounts:n}}function JA(t){if(!O(t))return[];
let e=t.DeviceIDs,n=H(e)?e:[],r=w(t,"Driver");return r==="cdi"?n.flatMap(o=>["--device",o]):["--gpus",rt({...WA(t,n),...r?
{driver:r}:{}})]}function WA(t,e){let n=b(t,"Capabilities"),r=Array.isArray(n)?n[0]:void 0,o=t.Count===-1?"all":String(t.
Count??"all");return{...e.length>0?{device:e.join(",")}:{count:o},...H(r)?{capabilities:r.join(",")}:{}}}async function $w(t,e,{
by:n,options:r,mounts:o}){let{log:i,signal:s}=t,a=await GA(t,e,r).catch(c=>{if(s.aborted)throw c;i.debug(`cannot find ou\
t what starting a container leaves in it: ${E(c)}`)});if(a===void 0)return;for(let c of[...o,...e.volumes])a.delete(Nw(c));
let d=[];return{begin:({name:c,typeFlag:f,sizeBytes:l},u)=>{u!=="drop"&&l===0&&f!=="1"&&a.has(L(c))&&d.push(R(Buffer.concat(
[Buffer.from("/"),KA(L(c))])))},data:()=>{},end:()=>{},logNotice:()=>{if(d.length===0)return;let c=d.length>du?` and ${d.
length-du} more`:"";i.notice(`When the container started, ${n} created empty mount points or links in it, which are in t\
he result: ${d.slice(0,du).join(", ")}${c}. Use ${S("exclude")} to drop them.`)}}}async function GA(t,e,n){let{log:r}=t,
o=[...n,...au,"--entrypoint",Ge()],i=await K(t,{source:e,options:o,command:[]});try{return await t.docker.try(["start",i]),
jA(await t.docker.run(["diff",i]))}finally{await Y(t,i).catch(s=>{wr(t.runId),r.debug(`a container will only be removed \
at the end of the run: ${E(s)}`)})}}function jA(t){let e=t.split(`
`).filter(r=>r.startsWith("A /")).map(r=>Nw(r.slice(2))),n=new Set(e);for(let r of e)n.delete(r.slice(0,Math.max(0,r.lastIndexOf(
"/"))));return n}function Nw(t){return L(Buffer.from(t))}function KA(t){return Buffer.from(t,"latin1")}var Fw=2;async function _w(t,e){let n=await Me(t,e),r=(...o)=>Mw(w(n,...o)??"")??Number.POSITIVE_INFINITY;return{createdSeconds:r(
"Created"),startedSeconds:r("State","StartedAt"),finishedSeconds:r("State","FinishedAt")}}function Dw(t){return Mw(w(t.inspect,
"Created")??"")??0}function Mw(t){let e=Date.parse(t);return Number.isNaN(e)||e<0?void 0:Math.floor(e/1e3)}function Hw(t,e){
return n=>n>=t.createdSeconds&&n<=t.finishedSeconds+1?e:n}var cu=[".dockerenv","dev/console","dev/pts","dev/shm","proc","sys","etc/hosts","etc/hostname","etc/resolv.conf","etc/mt\
ab"],Hr=["dev","etc"],si=[...cu,...Hr],fu=4*1024*1024;function lu(t,e,n=[]){return r=>{let o=L(r.name);if(!t.has(o))return"\
keep";let i=t.get(o);return i===void 0?n.includes(o)?"keep":"drop":Hr.includes(o)?zt(r.header)>e?"keep":Ww(r,i.mtimeSeconds):
i.typeFlag==="5"?"keep":{head:YA(i,o),data:i.data}}}async function Uw(t,e){let r=(await t.docker.run(["diff",e])).split(
`
`).map(o=>/^[AC] \/(.*)$/.exec(o)?.[1]??"").filter(o=>!cu.includes(o));return Hr.filter(o=>r.some(i=>i.startsWith(`${o}/`)))}
async function zw(t,e,n,r){let o=new Map;for(let i of si)o.set(i,await Ke(t,e,`${n}/${i}`,r));return o}function Jw(t,e,n,r){
return o=>{let i=L(o.name),s=zt(o.header),a=s>=t;return cu.includes(i)&&a?(r.debug(`left out of the export: ${i}, made w\
ith the container`),"drop"):Hr.includes(i)&&a&&s<=n?Ww(o,e):"keep"}}async function Ke(t,e,n,r){try{return await Cr(await t.
readArchive(e,n,r),fu)}catch(o){if(We(o,n))return;throw o}}function Ww(t,e){return zt(t.header)===e?"keep":{head:ou(t,e)}}
function YA(t,e){return{extensions:t.extensions,header:Ki(t.header,e)}}import{PassThrough as VA}from"node:stream";import{pipeline as XA}from"node:stream/promises";import{createGunzip as qA,createZstdDecompress as ZA}from"node:zlib";var Gw=".wh.",QA=".wh..wh..opq";async function jw(t,e){let{openBlobs:n,packedLayers:r}=t;if(n===void 0||r===void 0)return;
let o=new Map(si.map(i=>[i,void 0]));return await n(async i=>{for(let s of r){let a=d=>eR(o,s,d,e);await i.stream(s.digest,
a,s.sizeBytes)}}),o}async function eR(t,e,n,r){let o=[],i=new Lr(fu),s=new G(a=>{let d=L(a.name);return tR(t,d,a.typeFlag),
t.has(d)?(o.push(d),i.hold(a)):"drop"});await XA(n,nR(e.mediaType),s,i.sink,{signal:r});for(let[a,d]of i.entries().entries())
t.set(o[a],d)}function tR(t,e,n){let r=e.lastIndexOf("/")+1,o=e.slice(r);if(o===QA)uu(t,e.slice(0,Math.max(0,r-1)));else if(o.
startsWith(Gw)){let i=e.slice(0,r)+o.slice(Gw.length);t.has(i)&&t.set(i,void 0),uu(t,i)}else n!=="5"&&uu(t,e)}function uu(t,e){
for(let n of t.keys())(e===""||n.startsWith(`${e}/`))&&t.set(n,void 0)}function nR(t){return/[+.]gzip$/.test(t)?qA():/[+.]zstd$/.
test(t)?ZA():new VA}import{posix as Va}from"node:path";import{isDeepStrictEqual as rR}from"node:util";var oR=4e3;async function Kw(t,e,n,r){let{signal:o}=t,i=aR(n).map(l=>({lower:l,dst:Ge()})),s={src:n.made,dst:Ge()},d=[rt(
{type:"bind",...s,readonly:""}),...i.map(({lower:l,dst:u})=>dR(l,u))].flatMap(l=>["--mount",l]),c=await K(t,{source:e,options:d}),
f=(l,u)=>Ke(t.transport,c,`${l}/${u}`,o);try{let l=[];for(let u of r)await iR(i.map(({dst:m})=>m),s.dst,m=>f(m,u))&&l.push(
u);return l}finally{await Y(t,c)}}async function iR(t,e,n){let r=await n(e);if(r===void 0)throw new RangeError("nothing \
was made where something is looked for");for(let o of t){let i=await n(o);if(i===void 0)return!1;if(!sR(i,r))return!0}return!1}
function sR(t,e){return rR(le(t),le(e))&&t.data.equals(e.data)}function aR({made:t,layers:e}){if([t,...e].some(o=>/[:,\\"\s]/.
test(o)))throw new RangeError("the directory of the layers has a character that an overlay cannot take");let n=[],r=0;for(let o of e){
let i=Buffer.byteLength(o)+1;i>r&&(n.push([]),r=oR-Buffer.byteLength(`lowerdir=${t}`)),n.at(-1)?.push(o),r-=i}return n.map(
o=>[...o,t].join(":"))}function dR(t,e){let n=["type=overlay","device=overlay",`o=lowerdir=${t}`];return["type=volume",`\
dst=${e}`,"volume-nocopy","volume-driver=local",...n.map(r=>`volume-opt=${r}`)].join(",")}var Yw=["etc/hosts","etc/hostname","etc/resolv.conf","etc/mtab","dev/console"],cR="0,0";async function Vw(t,e,n){let{log:r,
signal:o}=t,i=await hR(t,n);if(i!==void 0){try{return await Kw(t,e,i,Yw)}catch(s){if(o.aborted)throw s;r.debug(`the laye\
rs are read one by one: ${E(s)}`)}return fR(t,e,i.layers)}}async function fR(t,e,n){let r=yR(n);if(r===void 0)return;let o=Ge(),
i=await uR(t,e,r,o);if(i===void 0)return;let s=(a,d,c)=>mR(t,i,`${o}${a.slice(r.length)}/${d}`,c);try{return await lR(n,
Yw,s)}finally{await Y(t,i)}}async function lR(t,e,n){let r=[];for(let[o,i]of Map.groupBy(e,Va.dirname)){let s=i.map(a=>Va.
basename(a));for(let a of t){let d=await n(a,o,s);if(d===void 0)continue;let c=f=>d.get(f)!==void 0;if(r.push(...s.filter(
f=>c(f)&&d.get(f)!=="deleted").map(f=>`${o}/${f}`)),s=s.filter(f=>!c(f)),s.length===0||d.get("")!=="directory")break}}return e.
filter(o=>r.includes(o))}async function uR(t,e,n,r){let o=i=>{let s=rt({type:"bind",src:n,dst:r,readonly:"",...i});return K(
t,{source:e,options:["--mount",s]})};try{return await o({"bind-recursive":"disabled"}).catch(i=>{if(!/bind-recursive/.test(
E(i)))throw i;return o({"bind-nonrecursive":""})})}catch(i){if(rl(i))return;throw i}}async function mR(t,e,n,r){let{signal:o}=t,
i=await t.transport.readArchive(e,n,o).catch(f=>{if(!We(f,n))throw f});if(i===void 0)return;let s=[...r].sort().at(-1)??
"",a=new Map,d=new AbortController,c=new G(f=>{let[,l="",...u]=L(f.name).split("/");return u.length===0&&(l===""||r.includes(
l))&&a.set(l,pR(f)),l>=s&&d.abort(),"drop"});return await Dn(d.signal,i,c),a}function pR(t){return le(t).device===cR?"de\
leted":t.typeFlag==="5"?"directory":"file"}async function hR(t,e){let n=await Me(t,e),r=w(n,"GraphDriver","Data","LowerD\
ir"),[o,...i]=r?.split(":")??[];return o===void 0||i.length===0?void 0:{made:o,layers:i}}function yR(t){let[e,...n]=new Set(
t.map(r=>Va.dirname(Va.dirname(r))));return e==="/"||n.length>0?void 0:e}import{pipeline as ER,Readable as SR}from"node:stream";import{pipeline as gR}from"node:stream/promises";async function ai(t,e){await gR([...t,un()],{signal:e})}async function mn({log:t,signal:e},n,r,o){let[i]=n.slice(-1);await J(
t,it(i,r,o),ai(n,e))}function it(t,e,n="Read"){return{title:n,doneBytes:()=>t.bytesRead,totalBytes:e,isEstimate:!0}}async function qw(t){let e=new Map,n=4294967295,r=wR();for(let o=0;r.length>0;o++){if(o===64)throw new RangeError("its r\
anges have no end");let i=await t(r);for(let s of r){let a=i.get(s);a!==void 0?e.set(s,a):n=Math.min(n,s)}if(!e.has(0))throw new RangeError(
"it does not map root");r=bR(e,n)}return kR(e)}function Zw(t,e){let n=t.find(r=>e>=r.machine&&e<r.machine+r.count);return n&&
n.image+e-n.machine}function wR(){let t=Array.from({length:32},(e,n)=>2**n);return Xa([0,...t.flatMap(e=>[e-1,e]),4294967294])}
function bR(t,e){let n=Xa([...t.keys()]),r=n.flatMap((o,i)=>{let s=n[i+1];return s===void 0?Xw(o,e):Qw(t,o,s)?[]:Xw(o,s)});
return Xa(r)}function Xw(t,e){let n=Math.max(1,Math.floor((e-t)/64)),r=[];for(let o=t+n;o<e;o+=n)r.push(o);return r}function Qw(t,e,n){
return(t.get(n)??Number.NaN)-(t.get(e)??Number.NaN)===n-e}function kR(t){let e=[];for(let n of Xa([...t.keys()])){let r=e.
at(-1);r!==void 0&&Qw(t,r.image,n)?e.splice(-1,1,{...r,count:n-r.image+1}):e.push({image:n,machine:t.get(n)??Number.NaN,
count:1})}return e}function Xa(t){return[...new Set(t)].sort((e,n)=>e-n)}var mu="etc/mtab";async function rb(t,e){if(!t.mapsOwners)return t.transport;let n=await K(t,{source:e});try{let r=await nb(
t,n,"uid"),o=await nb(t,n,"gid");return new pu(t.transport,{users:r,groups:o})}finally{await Y(t,n)}}var pu=class{#e;#t;constructor(e,n){
this.#e=e,this.#t=n}async readArchive(e,n,r){let o=await this.#e.readArchive(e,n,r);return eb(o,new G(i=>xR(i,this.#t)))}async exportContainer(e,n){
let r=await Ke(this,e,`/${mu}`,n),o=await this.#e.exportContainer(e,n);if(r===void 0)return o;let{extensions:i,header:s}=we(
r,W(mu)),a=!1,d=f=>(a||=L(f.name)===mu,"keep"),c=async function*(){a||(yield Buffer.concat([...i,s,r.data]))};return eb(
o,new G(d,void 0,{appendix:c}))}};function eb(t,e){return ER(t,e,()=>{}),e}function xR(t,{users:e,groups:n}){let{uid:r,gid:o}=le(
t),i=tb(e,r,t),s=tb(n,o,t);return i===r&&s===o?"keep":{head:ow(t,i,s)}}function tb(t,e,{name:n}){let r=Zw(t,e);if(r!==void 0)
return r;if(e===0)return 0;throw new p("UNSUPPORTED_ENGINE",`docker-flatten cannot map the owner of ${R(n)}: it belongs \
to ${e} on the engine's machine, which is outside the range of userns-remap.`,{hint:"Find out what changed the file outs\
ide of its container, or use an engine without userns-remap."})}async function nb(t,e,n){try{return await qw(r=>PR(t,e,n,
r))}catch(r){throw r instanceof RangeError?new p("ENGINE_FAILED",`Cannot determine how the engine maps owners (userns-re\
map): ${E(r)}.`,{hint:`Define a range for the "userns-remap" user in /etc/subuid and /etc/subgid on the engine's machine\
, and restart the engine.`,cause:r}):r}}async function PR(t,e,n,r){let{signal:o}=t,i=Ge().slice(1),s=Buffer.concat([Ki(Vi(),
`${i}/`),...r.flatMap(d=>[pp(new Map([[n,String(d)]])),Wt(`${i}/${d}`,0)]),Vn()]);await t.transport.writeArchive(e,SR.from(
[s]),o).catch(d=>{if(!/cannot be mapped/i.test(E(d)))throw d});let a=await BR(t,e,`/${i}`);return new Map([...a].flatMap(
([d,c])=>/^[0-9]+$/.test(d)?[[Number(d),c[n]]]:[]))}async function BR(t,e,n){let{signal:r}=t,o=new Map,i=new G(a=>{let d=L(
a.name);return o.set(d.slice(d.lastIndexOf("/")+1),le(a)),"drop"}),s=await t.transport.readArchive(e,n,r);return await ai(
[s,i],r),o}import{Readable as IR}from"node:stream";var OR=["lastlog","faillog","tallylog","btmp","wtmp"],hu="var/log",TR=1024**3;async function qa(t,{id:e,mountPath:n},r,o){
let i=d=>vR(t,e,`${n}/${d}`,o);if((await i("var"))?.typeFlag!=="5")return[];let s=await i(hu);if(s?.typeFlag!=="5")return[];
let a=[];for(let d of OR){let c=`${hu}/${d}`,f=await i(c);f?.typeFlag==="0"&&f.sizeBytes>=TR&&await r(c)&&a.push({path:c,
entry:f,parent:s})}return a}async function yu(t,e,n,r){let o=n.flatMap(({path:s,entry:a,parent:d})=>[we(d,W(`${hu}/`)),Oa(
we(a,W(s)))].flatMap(({extensions:c,header:f})=>[...c,f])),i=Buffer.concat([...o,Buffer.alloc(2*A)]);await t.writeArchive(
e,IR.from([i]),r)}async function vR(t,e,n,r){try{return await nw(await t.readArchive(e,n,r))}catch(o){if(We(o,n))return;
throw o}}function ob(t,e,n,r){let{session:o,source:i,files:s}=e,{log:a}=o;return async(d,c)=>{let f=await qa(s,n,d,c);if(f.length===
0)return t;let l=await K(o,{source:i});try{await yu(o.transport,l,f,c);let{way:u,open:m,decide:h}=await r(l),y=async()=>{
await Promise.all([t.close(),Y(o,l)])};return{...t,way:u,open:m,decide:h,sizeInImage:sb(f,a),close:y}}catch(u){if(await Y(
o,l).catch(()=>{}),c.aborted)throw u;return a.debug(`huge logs are read with all of their zeros: ${E(u)}`),{...t,isReproducible:!1}}}}
function ib(t,e,n){let{session:r,files:o}=e,{log:i}=r,s={id:n,mountPath:""};return async(a,d)=>{let c=await qa(o,s,a,d);
if(c.length===0)return t;try{await yu(r.transport,n,c,d)}catch(f){if((await qa(o,s,a,d)).length<c.length)throw f;return i.
debug(`huge logs are read with all of their zeros: ${E(f)}`),{...t,isReproducible:!1}}return{...t,sizeInImage:sb(c,i)}}}
function sb(t,e){let n=new Map(t.map(({path:r,entry:o})=>[r,o.sizeBytes]));return e.debug(`not read, since nothing of it\
 is kept: ${[...n.keys()].join(", ")}`),r=>n.get(r)}var AR="1.52",RR=20,LR=2;async function ab(t,e){let{log:n}=t,r=t.serverApiVersion===AR?await CR(t,e.id):e.id;for(let o=1;o<=
LR;o++){let i=Ge(),s=rt({type:"image",src:r,dst:i});try{return{id:await K(t,{source:e,options:["--mount",s]}),mountPath:i}}catch(a){
if(!FR(a))throw a;n.debug(`the engine does not mount the image: ${E(a)}`)}}n.debug("so a container is exported")}async function CR(t,e){
let n=e.replace(/^sha256:/,"").slice(0,RR);return(await ee(t,n).catch(()=>{}))?.Id===e?n:e}var $R=/timeout|timed out|deadline exceeded|canceled|\bEOF\b|connection reset|broken pipe|too many requests|internal server error|shutting down/i,
NR=["DOCKER_FAILED","UNSUPPORTED_ENGINE","UNSUPPORTED_IMAGE"];function FR(t){return t instanceof p&&NR.includes(t.code)&&
!$R.test(t.message)}import{posix as db}from"node:path";async function cb(t,e,n,r){let{signal:o}=t,i=_R(n),s=async({id:d,mountPath:c})=>DR(i,async f=>{let l=`${c}/${Buffer.from(
f,"latin1")}`;return await Ke(e,d,l,o)!==void 0}),a=new Set;if(i.length>0&&r!==void 0)a=await s(r);else if(i.length>0){let d=await K(
t,{source:n});try{a=await s({id:d,mountPath:""})}finally{await Y(t,d)}}return d=>a.has(L(d.name))?"drop":void 0}function _R({
volumes:t}){let e=new Set;for(let n of t){let r=L(Buffer.from(db.normalize(n))).split("/");for(let o=1;o<=r.length;o++)e.
add(r.slice(0,o).join("/"))}return e.delete(""),[...e]}async function DR(t,e){let n=new Set;for(let r of t)(n.has(db.dirname(
r))||!await e(r))&&n.add(r);return n}var lb=Buffer.from("/");async function di(t,e,n,r){let{log:o,signal:i}=t,s=t.canMountImages&&e.isDefaultPlatform,a=s?await ab(
t,e):void 0,d=s&&a===void 0,c=await rb(t,e),f=!1,u=t.store.keepsPacked&&(a===void 0||await zR(c,a,i))?await jw(await n(),
i).catch(g=>{if(!(g instanceof ie))throw g;o.debug(`the layers cannot be read one by one: ${E(g)}`),f=!0}):void 0,m={session:t,
source:e,files:c,viewer:a,fromLayers:u,areLayersHidden:f};if(a!==void 0&&r===void 0){let g=u&&lu(u,1/0),k=JR(m,a,g);return{
...k,sparingZeros:ob(k,m,a,P=>fb(m,P,void 0,!1))}}let h=r?.id??await K(t,{source:e}),y=await fb(m,h,r,d);return r?.isOwn===
!1?y:{...y,sparingZeros:ib(y,m,h)}}async function fb(t,e,n,r){let{session:o,source:i,files:s,viewer:a,fromLayers:d,areLayersHidden:c}=t,
{log:f,signal:l}=o,u=[a?.id,n?.isOwn===!1?void 0:e].filter(V=>V!==void 0),m=a===void 0&&d===void 0;m&&await UR(o,i,e);let h=await _w(
o,e),y=Dw(i),g=n?.isOwn===!1?Math.min(h.createdSeconds+Fw,h.startedSeconds):1/0,k=d??(a&&await zw(s,a.id,a.mountPath,l)),
B=n===void 0?[]:await Uw(o,n.id),P=k===void 0?Jw(h.createdSeconds,y,g,f):lu(k,g,B),C=n?.isOwn===!0?await cb(o,s,i,a):void 0,
N=n?.added===void 0?void 0:await $w(o,i,n.added),v=V=>ub(V)??C?.(V)??P(V);return{way:"export",isReproducible:!c&&!r&&n?.
mayHaveMounts!==!0,unseenTimes:m?Hr:[],...m?{unseenPaths:si}:{},open:V=>s.exportContainer(e,V),openPath:(V,be)=>s.readArchive(
e,Buffer.concat([lb,V]),be),isNotFound:(V,be)=>We(V,`/${be}`),lookAt:(V,be)=>Ke(s,e,`/${V}`,be),...n?.isOwn===!0?{lookAtImage:HR(
t,u)}:{},observer:N,decide:n?.isOwn===!0?Ga(v,Hw(h,y)):v,close:async()=>{N?.logNotice(),await MR(o,u)}}}async function MR(t,e){
let n=await Promise.allSettled(e.map(r=>Y(t,r)));for(let r of n)if(r.status==="rejected")throw r.reason}function HR({session:t,
source:e,files:n,viewer:r},o){let i;return async(s,a)=>{if(r!==void 0)return Ke(n,r.id,`${r.mountPath}/${s}`,a);i??=K(t,
{source:e});let d=await i;return o.includes(d)||o.push(d),Ke(n,d,`/${s}`,a)}}async function UR(t,e,n){let{log:r,signal:o}=t;
if(t.store.keepsPacked){r.warning(`Docker ${t.version} shows the image for ${T(e.platform)} only through a container and\
 hides its layers. If the image has its own /etc/hosts, /etc/hostname or /etc/resolv.conf, they are not in the result.`);
return}let i=await Vw(t,e,n).catch(s=>{if(o.aborted)throw s;r.debug(`the layers' directories cannot be read: ${E(s)}`)});
i!==void 0&&i.length>0&&r.warning(`Docker ${t.version} hides files of the image, which are therefore not in the result: ${i.
map(s=>`/${s}`).join(", ")}. ${t.canMountImages?"An engine that mounts images keeps them":"Docker 28 and newer keep them"}\
.`)}async function zR(t,e,n){let r=`${e.mountPath}/.dockerenv`;return await Ke(t,e.id,r,n)!==void 0}function JR({session:t,
files:e,areLayersHidden:n},r,o){return{way:"image mount",isReproducible:!n,unseenTimes:[],open:i=>e.readArchive(r.id,`${r.
mountPath}/.`,i),openPath:(i,s)=>e.readArchive(r.id,Buffer.concat([Buffer.from(r.mountPath),lb,i]),s),isNotFound:(i,s)=>We(
i,`${r.mountPath}/${s}`),lookAt:(i,s)=>Ke(e,r.id,`${r.mountPath}/${i}`,s),decide:i=>ub(i)??(WR(i.name)?"drop":o?.(i)??"k\
eep"),close:()=>Y(t,r.id)}}function WR(t){return(t.length===1||t.length===2&&t[1]===47)&&t[0]===46}function ub(t){let{name:e}=t,
n=e.at(-1)===47?e.length-1:e.length,r=e.lastIndexOf(47,n-1)+1;if(!(e[r]!==46||e[r+1]!==119||e[r+2]!==104||e[r+3]!==46))throw new p(
"WHITEOUT_NAME",`The image contains a file named ${R(e)}, but a layer cannot contain a name that starts with ".wh.": the\
 engine would read it as a whiteout, which marks a deletion.`,{hint:"Rename or remove the file in the image."})}function Ye(t,e){let{reference:n,id:r,platform:o,diffIds:i,volumes:s}=e,a=b(e.inspect,"Config"),d,c=()=>(d??=oa(t,e),d);
return{image:e,reference:n,id:r,platform:o,diffIds:i,volumes:s,ofContainer:void 0,layerCount:i.length,shownConfig:O(a)?a:
{},knownBytes:jR(t,e),isExact:t.canMountImages&&e.isDefaultPlatform,notices:[],readConfig:c,findLayers:async()=>GR(await c(),
i),openReader:()=>di(t,e,c),measure:async()=>{let f=await c();return{...await Tw(t,e,f.json),packedBytes:ra(f)}}}}function mb(t,e,n){
let r={...n,isOwn:!0};return{...e,openReader:()=>di(t,e.image,e.readConfig,r)}}function GR({packedLayers:t,openDirectory:e},n){
if(e===void 0||t?.length!==n.length||!t.every(({digest:o})=>/^sha256:[0-9a-f]{64}$/.test(o)))return;let r=t.map((o,i)=>({
descriptor:o,diffId:n[i]??""}));return new Ja(r,e)}function jR({store:t},{inspect:e}){let n=e.Size;return t.keepsPacked||
typeof n!="number"?void 0:n}var Hn=["dpkg","apk","pacman","rpm","pip","conda","npm","gem","cargo","go","maven","gradle","nuget","other"];var KR=3,YR=1e5,VR=[10,5,3],XR=.01,Ur=class{#e=new Map;#t;constructor(e){this.#t=e}begin(e,n){let r=dn(e,n);if(r===0)return;
let o=L(e.name);this.#t?.(o,r);let i=this.#n(o),s=this.#e.get(i);s===void 0?this.#e.set(i,{bytes:r,files:1}):(s.bytes+=r,
s.files++)}data(){}end(){}#n(e){let n=0;for(let o=0;o<KR;o++){let i=e.indexOf("/",n===0?0:n+1);if(i===-1)break;n=i}let r=e.
slice(0,n);for(;this.#e.size>=YR&&r!==""&&!this.#e.has(r);)r=r.slice(0,Math.max(0,r.lastIndexOf("/")));return r}get largest(){
let e=0;for(let{bytes:n}of this.#e.values())e+=n;return hb(this.#r(),"",0,e*XR)}get all(){return[...this.#r().values()].
flatMap(e=>[...e].map(pb))}#r(){let e=new Map;for(let[n,r]of this.#e)for(let o=n;o!=="";){let i=o.slice(0,Math.max(0,o.lastIndexOf(
"/"))),s=e.get(i)??new Map;e.set(i,s);let{bytes:a,files:d}=s.get(o)??{bytes:0,files:0};s.set(o,{bytes:a+r.bytes,files:d+
r.files}),o=i}return e}};function pb([t,e]){return{path:`/${W(t).toString("utf8")}`,...e}}function hb(t,e,n,r){return[...t.
get(e)??[]].filter(([,{bytes:o}])=>o>=r).sort(([o,i],[s,a])=>a.bytes-i.bytes||(o<s?-1:1)).slice(0,VR[n]).flatMap(([o,i])=>[
pb([o,i]),...hb(t,o,n+1,r)])}var Za=500,qR=1e6,ZR=300,Qa=class{#e;#t=[];#n=[];#r=0;#o=0;directories=new Ur((e,n)=>this.#i(e,n));constructor(e){this.#e=
e}#i(e,n){if(this.#t.length<qR){this.#t.push(e),this.#n.push(n);return}this.#r+=n,this.#o++}get contents(){let e=this.#s(),
n=this.directories.all.toSorted(yb),r=o=>e.reduce((i,s)=>i+s[o],0);return{bytes:r("bytes"),files:r("files"),packages:e.slice(
0,Za),morePackages:Math.max(0,e.length-Za),directories:n.slice(0,Za).map(o=>({...o,path:bb(o.path)})),moreDirectories:Math.
max(0,n.length-Za)}}#s(){let e=new Map,n=(r,o,i,s)=>{let a=`${r}:${o}`,d=e.get(a);d===void 0?e.set(a,{manager:r,name:o,bytes:i,
files:s}):(d.bytes+=i,d.files+=s)};for(let[r,o]of this.#t.entries()){let{manager:i,name:s}=this.#e.packageOf(o)??gu;n(i,
s,this.#n[r]??0,1)}return this.#o>0&&n(gu.manager,gu.name,this.#r,this.#o),[...e.values()].sort(yb).map(r=>({...r,name:bb(
tL(r.name))}))}},gu={manager:"other",name:""};function yb(t,e){let n=({manager:r,name:o,path:i})=>i??`${r}:${o}`;return e.
bytes-t.bytes||(n(t)<n(e)?-1:1)}var QR=1e3;function ed(t){return O(t)&&["bytes","files","morePackages","moreDirectories"].
every(e=>wu(t[e]))&&gb(t.packages,e=>eL(e.manager)&&wb(e.name))&&gb(t.directories,({path:e})=>wb(e)&&e.startsWith("/"))}
function gb(t,e){return Array.isArray(t)&&t.length<=QR&&t.every(n=>O(n)&&e(n)&&wu(n.bytes)&&wu(n.files))}var wb=t=>typeof t==
"string",wu=t=>Number.isSafeInteger(t)&&t>=0,eL=t=>Hn.some(e=>e===t);function tL(t){return W(t).toString("utf8")}function bb(t){
return ne(t,ZR)}function kb(t,e){let n=_(t),r=w(n,"tool")?.startsWith("docker-flatten ")===!0;if(!O(n)||!r)throw ci(e,"is not one");let{
version:o,platforms:i}=n;if(o!==Pa)throw ci(e,`has the version ${JSON.stringify(o)?.slice(0,20)} instead of ${Pa}`,"Writ\
e it again with this release of docker-flatten.");if(!Array.isArray(i)||i.length===0)throw ci(e,"names no platform");let s=i.
length===1;return{kind:"report",name:e,platforms:i.map(a=>nL(a,s?b(n,"result"):a,e))}}function nL(t,e,n){let r=w(t,"plat\
form");if(r===void 0)throw ci(n,"has a platform without a name");let o=b(t,"newPackedBytes");return{platform:r,contents:rL(
b(e,"contents"),n),packedBytes:typeof o=="number"?o:void 0,layers:oL(b(e,"packedLayers"))}}function rL(t,e){if(t!=null){
if(!ed(t))throw ci(e,"has contents of another form");return t}}function oL(t){if(!Array.isArray(t))return;let e=t.flatMap(
n=>[w(n,"digest")??[],w(n,"diffId")??[]]);return e.length===0?void 0:new Set(e.flat())}function ci(t,e,n="Name the file \
that an earlier run wrote as its report, or an image."){return new p("BAD_INPUT",`The ${I("compare")} must name an image\
 or a report of docker-flatten, but ${JSON.stringify(t)} ${e}.`,{hint:n})}import{rm as yL}from"node:fs/promises";import{join as gL}from"node:path";import{createWriteStream as iL}from"node:fs";import{pipeline as sL}from"node:stream/promises";async function Eb(t,e,n,r){let{log:o,signal:i}=t,s=await t.transport.saveImage(e.id,i,r),a=iL(n,{flags:"wx",mode:384}),d=()=>a.
bytesWritten;try{await J(o,{title:"Save",doneBytes:d},sL(s,a,{signal:i}))}catch(c){if(i.aborted||c instanceof p)throw c;
let f=mt(c);throw new p(f?"NO_SPACE":"TEMP_DIR",f?`The disk filled up while saving the image to ${n}.`:`Cannot save the \
image to ${n} (${he(c)}).`,{hint:`A save is as large as the image's layers in the engine. Name a directory on a larger d\
isk with the ${I("temp-dir")}.`,cause:c})}}async function Sb(t,e){if(!t.store.holdsIndexes||!e.isIndex)return[e.platform];
for(let{place:n,open:r}of xr(t,e))try{return await r(async o=>{let i=[];for await(let{configText:s}of Sr({digest:e.id},o.
text,e.platform)){let a=_(s);if(!O(a))continue;let d=$e(qe(a));d.os==="linux"&&!i.some(c=>j(d,c))&&i.push(d)}return i})}catch(o){
if(!(o instanceof ie))throw o;t.log.debug(`no blobs ${n}: ${E(o)}`)}}import{mkdtemp as aL,rm as dL}from"node:fs/promises";import{join as cL}from"node:path";async function pn({run:t,options:e},n){let r=await aL(cL(e.tempDir,re(t.runId)));return n.defer(()=>dL(r,{recursive:!0,force:!0})),
r}import{createReadStream as lL}from"node:fs";import{rm as uL}from"node:fs/promises";import{join as mL}from"node:path";import{
Readable as Bb}from"node:stream";import{createHash as fL}from"node:crypto";import{open as Eu}from"node:fs/promises";var bu=1024*1024;async function td(t,e){let n=await Eu(t,"wx",384).catch(r=>{throw zr(r,t)});try{return await e(new ku(n,
t))}finally{await n.close()}}async function xb(t,e){let n="the flat filesystem",r=await Eu(t,"wx",384).catch(d=>{throw zr(
d,t,n)}),o=Buffer.allocUnsafe(bu),i=0,s=async d=>{await Su(r,d).catch(c=>{throw zr(c,t,n)})},a=async()=>{await s(o.subarray(
0,i)),i=0};try{for await(let d of e)i+d.length>bu&&await a(),d.length>bu?await s(d):i+=d.copy(o,i);await a()}finally{await r.
close()}}async function*Pb(t,e,n){let r=await Eu(t,"wx",384).catch(o=>{throw zr(o,t,n)});try{for await(let o of e)await Su(
r,o).catch(i=>{throw zr(i,t,n)}),yield o}finally{await r.close()}}var ku=class{#e;#t;#n=fL("sha256");bytes=0;constructor(e,n){
this.#e=e,this.#t=n}async write(e){this.#n.update(e),this.bytes+=e.length,await Su(this.#e,e).catch(n=>{throw zr(n,this.#t)})}digest(){
return`sha256:${this.#n.digest("hex")}`}};async function Su(t,e){for(let n=0;n<e.length;)n+=(await t.write(e,n)).bytesWritten}
function zr(t,e,n="the packed layer"){return mt(t)?new p("NO_SPACE",`The disk filled up while writing ${n} to ${e}.`,{hint:`\
Free some disk space there, or choose another directory with the ${I("temp-dir")}.`,cause:t}):new p("TEMP_DIR",`Cannot w\
rite ${n} to ${e} (${he(t)}).`,{hint:`Choose a writable directory with the ${I("temp-dir")}.`,cause:t})}var pL=1024*1024,hL=4,Jr=class{layers;#e;constructor(e,n){this.#e=e.map((r,o)=>new Pu(r,mL(n,`blob-${o}`))),this.layers=
this.#e.map(r=>r.layer)}get isEmpty(){return this.#e.every(({isWritten:e})=>!e)}async remove(){await Promise.all(this.#e.
map(e=>e.remove()))}},Pu=class{layer;isWritten=!1;#e;#t=xu();constructor(e,n){this.#e=n;let{sizeBytes:r}=e.descriptor,{tap:o}=e;
this.layer={...e,open:i=>this.isWritten?this.#n(e,i):this.#r(e,i),locate:async()=>(await this.#t.promise,{path:n,startByte:0,
sizeBytes:r}),...o&&{tap:o}}}async remove(){this.isWritten&&(this.#t=xu()),this.isWritten=!1,await uL(this.#e,{force:!0})}async#n({
descriptor:e},n){return e.sizeBytes===0?Bb.from([]):lL(this.#e,{highWaterMark:pL,signal:n})}async#r(e,n){await this.remove();
let r=await e.open(n);return Bb.from(this.#o(e,r),{objectMode:!0,highWaterMark:hL})}async*#o({descriptor:e},n){let{digest:r,
sizeBytes:o}=e,{resolve:i,reject:s}=this.#t,a=0;try{for await(let d of Pb(this.#e,n,"a packed layer of the image"))a+=d.
length,yield d;this.isWritten=a===o}finally{n.destroy(),this.isWritten?i():(this.#t=xu(),s(new Error(`${r} was not read \
to its end`)))}}};function xu(){let t=Promise.withResolvers();return t.promise.catch(()=>{}),t}async function Ib(t,e){var u=[];try{let{run:n}=t;let{manifest:r,digest:o,json:i,annotations:s}=await e.readConfig();let a=await e.
findLayers();if(a===void 0||r===void 0||o===void 0)return;let d=Ee(u,new AsyncDisposableStack,!0);d.defer(()=>Bu(a,n));try{
await a.requireAll(n.signal)}catch(k){if(n.signal.aborted)throw k;n.log.debug(`the image is saved: ${E(k)}`);return}let c=new Jr(
a.layers,await pn(t,d));let f=d.move();let l={mediaType:"",digest:o,sizeBytes:0};return{image:{manifest:r,annotations:s,
platform:e.platform,layers:c.layers,format:Yt(r.mediaType)??"oci",indexPlatform:void 0,entryAnnotations:{},config:{descriptor:l,
json:i}},release:()=>c.remove(),close:()=>f.disposeAsync()}}catch(m){var h=m,y=!0}finally{var g=Se(u,h,y);g&&await g}}function Bu(t,{
runId:e}){return t.close().catch(()=>wr(e))}async function Ob(t){let{engine:e,options:n}=t,{image:r,platforms:o}=n;if(r===void 0)throw new Error("a container has no\
 layers of its own");let i=o==="default"||o==="all"?[void 0]:o;i.length>1&&await wL(e,{...n,image:r},i);let s;for(let f of i)
s=await Rr(e,{...n,image:r,platform:f});if(s===void 0)throw new Error("no platform is named");let a=o==="all"?await bL(e,
s):o==="default"?[s.platform]:o,d=o==="all"?s.isIndex:o!=="default"&&o.length>1,c=await fi(t,s,{platforms:a,isEach:o!=="\
all"});return{reference:r.text,platforms:c.platforms,index:d?c.index??{format:"oci",annotations:{}}:void 0,id:s.id,notices:[],
close:c.close}}async function wL(t,{image:e,pull:n},r){if(!t.store.holdsIndexes)throw new p("UNSUPPORTED_ENGINE",`Severa\
l platforms of ${e.text} are needed, but this engine's image store keeps one platform of an image.`,{hint:`Read them fro\
m the registry with ${S("image",`docker://${e.text}`)}, or use an engine with the containerd image store.`});if(!(n==="n\
ever"||await ee(t,e.text)!==void 0))for(let o of r)await Qo(t,e.text,o&&T(o))}async function bL(t,e){let n=await Sb(t,e);
if(n!==void 0&&n.length>0)return n;throw new p("UNSUPPORTED_ENGINE",`The platforms of ${e.reference} are needed for ${S(
"platform","all")}, but this engine does not show them.`,{hint:`Name them with ${S("platform")}, for example "linux/amd6\
4, linux/arm64".`})}async function fi(t,e,n){let[r,...o]=n.platforms;return(o.length===0&&n.isEach&&j(e.platform,r)?await kL(
t,e):void 0)??EL(t,e,n)}async function kL(t,e){let n=Ye(t.engine,e),r=await Ib(t,n);return r===void 0?void 0:{platforms:[
Tb(t,n,{image:r.image,set:r})],index:void 0,close:r.close}}async function EL(t,e,{platforms:n,isEach:r}){var m=[];try{let{
run:o,engine:i,options:s}=t;let a={...o,tempDir:s.tempDir};let d=Ee(m,new AsyncDisposableStack,!0);let c=await pn(t,d);let f=[];
let l;for(let[B,P]of n.entries()){let C=gL(c,`${B}.tar`),N=`Save ${e.reference} (${T(P)})`,v=await o.log.group(N,async()=>{
let V=e.isIndex&&i.knowsPlatformOption?P:void 0;try{await Eb(i,e,C,V)}catch(Ie){let ft=Ie instanceof p&&/not found/i.test(
Ie.message);if(r||!ft)throw Ie;o.log.notice(`The engine lacks layers of ${e.reference} for ${T(P)}: this platform is lef\
t out.`),await yL(C,{force:!0});return}let ke={transport:"docker-archive",text:`docker-archive:${C}`,path:C,reference:void 0,
index:void 0};return De(ke,{...a,platforms:[P]})});v!==void 0&&(d.defer(()=>v.close()),l??=v.index,f.push(await SL(t,e,{
set:v,platform:P})))}if(f.length===0)throw vb(e.reference,n);let u=d.move();return{platforms:f,index:l,close:()=>u.disposeAsync()}}catch(h){
var y=h,g=!0}finally{var k=Se(m,y,g);k&&await k}}async function SL(t,e,{set:n,platform:r}){let o=n.images.find(a=>j(a.platform,
r)),i=j(e.platform,r)?e:await je(t.engine,e.reference,r);if(o===void 0||i===void 0)throw vb(e.reference,[r]);let s=Ye(t.
engine,{...i,image:e.image});return Tb(t,s,{image:o,set:n})}function Tb({run:t,options:e},n,{image:r,set:o}){let{reference:i,
id:s}=n,a={...t,tempDir:e.tempDir};return{source:{...Rt(r,{reference:i,release:async l=>o.release?.(l)},a),id:s,byLayers:!0},
inEngine:n,image:{...r,indexPlatform:void 0}}}function vb(t,e){return new p("PLATFORM_MISMATCH",`The image ${JSON.stringify(
t)} is needed for ${e.map(T).join(", ")}, but the engine saved it without.`,{hint:'Pull or build that platform first ("d\
ocker pull --platform").'})}var BL=64*1024*1024;async function Ab(t,e){let{compare:n}=t.options;switch(n?.kind){case void 0:return;case"report":return{
kind:"report",earlier:await IL(n)};case"outside":return OL(t,n,e);case"engine":return TL(t,n)}}async function IL({path:t,
text:e}){let n=(r,o)=>new p("BAD_INPUT",`Cannot read the report ${JSON.stringify(e)} that the ${I("compare")} names: ${r}\
.`,{hint:'Check the path. Whatever ends in ".json" or starts as a path is taken for a report.',cause:o});try{let r=await PL(
t);if(!r.isFile())throw n("it is not a file");if(r.size>BL)throw n("it is too large for a report");return kb(await xL(t,
"utf8"),e)}catch(r){throw r instanceof p?r:n(E(r),r)}}async function OL({run:t,options:e},{location:n,text:r},o){let i={
...t,tempDir:e.tempDir},s=await De(n,i);o.defer(()=>s.close());let a=d=>s.images.find(({platform:c})=>j(c,d));return{kind:"\
image",name:r,choose:async d=>d.filter(c=>a(c)!==void 0),open:async d=>({sources:d.map(a).filter(c=>c!==void 0).map(c=>Rt(
c,s,i)),close:async()=>{}})}}async function TL(t,{text:e}){let{comparesIn:n}=t;if(n===void 0)throw new Error("an image o\
f an engine needs the engine");if(await ee(n,e)===void 0)throw new p("IMAGE_NOT_FOUND",`The image ${JSON.stringify(e)} t\
hat the ${I("compare")} names is not in the engine.`,{hint:`It is never pulled. Pull it first ("docker pull ${e}"), or w\
rite it as "docker://${e}" to read it from its registry.`});return{kind:"image",name:e,choose:async r=>{let o=[];for(let i of r)
await je(n,e,i)!==void 0&&o.push(i);return o},open:r=>vL({...t,engine:n},e,r)}}async function vL(t,e,n){let{engine:r,options:o}=t,
[i]=n,s=await je(r,e,i);if(s===void 0)throw new Error(`${e} is no longer in the engine`);if(n.length===1&&o.from!=="laye\
rs")return{sources:[Ye(r,s)],close:async()=>{}};let a=await fi(t,s,{platforms:n,isEach:!0});return{sources:a.platforms.map(
({source:d})=>d),close:()=>a.close()}}async function Rb(t,e){let n=t.kind==="report"?t.earlier.name:t.name,r=t.kind==="r\
eport"?e.filter(s=>t.earlier.platforms.some(({platform:a})=>a===T(s))):await t.choose(e);if(r.length>0)return r;let o=e.
map(T).join(", "),i=t.kind==="report"?`is for ${t.earlier.platforms.map(({platform:s})=>s).join(", ")}`:"lacks that plat\
form";throw new p("PLATFORM_MISMATCH",`The result for ${o} is to be compared with ${JSON.stringify(n)}, but that ${i}.`,
{hint:`Set ${I("compare")} to an image or a report of the same platform.`})}var AL=/^(?:https?|ftp|no|all)_proxy$/i;function Iu(t,e,n){let r=new Set(t),o=a=>{let d=nd(a);return!AL.test(d)||n.includes(
a)?!1:e.includes(a)||r.has(RL(d)+a.slice(d.length))},i=t.filter(o).map(nd);return{env:t.flatMap(a=>o(a)?n.filter(d=>nd(d)===
nd(a)):[a]),removed:i}}function nd(t){return t.split("=")[0]??""}function RL(t){return t===t.toUpperCase()?t.toLowerCase():
t.toUpperCase()}var LL=["User","Env","Cmd","Entrypoint","WorkingDir","StopSignal"],CL=["ExposedPorts","Volumes","Labels"],$L=["Healthche\
ck","StopTimeout"];function $b(t,e,n){let r=b(t,"config"),o={...O(r)?r:{}},i=Ou(o.Env),s=Ou(n.Env),{env:a,removed:d}=Iu(
Ou(e.Env),s,i),c={...e,Env:a},f={...n,Env:Iu(s,s,i).env};for(let l of LL)li(c[l],f[l])||li(c[l],o[l])||(ui(c[l])?delete o[l]:
o[l]=c[l]);for(let l of CL){let u=NL(o[l],e[l],n[l]);u!==void 0&&(ui(u)?delete o[l]:o[l]=u)}for(let l of $L){let u=e[l];
!ui(u)&&!li(u,n[l])&&!li(u,o[l])&&(o[l]=u)}return{config:{...t,config:o},proxies:d}}function NL(t,e,n){let[r,o,i]=[t,e,n].
map(c=>O(c)?c:{}),s=Object.entries(o).filter(([c,f])=>!Lb(i,c,f)&&!Lb(r,c,f)),a=Object.keys(i).filter(c=>!Object.hasOwn(
o,c)&&Object.hasOwn(r,c));if(s.length===0&&a.length===0)return;let d=Object.entries(r).filter(([c])=>!a.includes(c));return Object.
fromEntries([...d,...s])}function Lb(t,e,n){return Object.hasOwn(t,e)&&li(t[e],n)}function Ou(t){return H(t)?t:[]}function li(t,e){
return JSON.stringify(Cb(t))===JSON.stringify(Cb(e))}function Cb(t){let e=t===void 0?void 0:JSON.parse(JSON.stringify(t));
return ui(e)?null:O(e)?Object.fromEntries(Object.entries(e).filter(([,n])=>n===""||O(n)||n!==0&&!ui(n)).sort(([n],[r])=>n<
r?-1:1)):e}function ui(t){return t==null||t===""?!0:Array.isArray(t)?t.length===0:O(t)&&Object.keys(t).length===0}async function Nb(t,e,n){let r=Xm(t.runId,n.id),o=await K(t,{source:e,name:r}),i=await t.docker.try(["pause",n.id]);if(i.
exitCode!==0&&!/is not running/i.test(i.stderr))throw FL(e.reference,te(["pause",n.id],i));let s;return()=>(s??=js(t.docker,
n.id).then(()=>Y(t,o)),s)}function FL(t,e){return e.code==="NO_ENGINE"?e:new p("DOCKER_FAILED",`Cannot pause the running\
 container ${JSON.stringify(t)} while it is read: ${e.message}`,{hint:`Use ${S("pause","false")} to read it while it run\
s (files that change meanwhile may be inconsistent), or stop it first ("docker stop").`,cause:e})}function Fb(t,e){return new p(
e.code,`The container ${JSON.stringify(t)} changed while it was read, because it was running and not paused: ${e.message}`,
{hint:`Nothing was tagged. Leave out ${S("pause","false")} so that it is paused while it is read, or stop it first ("doc\
ker stop").`,cause:e})}function _b(t,{image:e,container:n}){let r=Ye(t,e),{reference:o}=e,i=n.isRunning&&!n.isPaused,s;return{...r,ofContainer:n.
id,layerCount:r.layerCount+1,notices:n.mounts.length===0?[]:[_L(n.mounts)],readConfig:()=>(s??=DL(t,{image:e,container:n},
r.readConfig()),s),openReader:()=>di(t,e,r.readConfig,{id:n.id,isOwn:!1,mayHaveMounts:!1,added:n.added}),measure:async()=>({
...await vw(t,{id:n.id,name:o},await r.measure()),packedBytes:void 0}),...i?{hold:()=>Nb(t,e,n),changedWhileRead:a=>Fb(o,
a)}:{}}}function _L(t){return`What is in the container's volumes and mounts is not in the result: ${t.map(n=>R(Buffer.from(
n))).join(", ")}.`}async function DL(t,{image:e,container:n},r){let o=ML(t,e);await Promise.allSettled([r,o]);let[i,s]=[
await r,await o],{config:a,proxies:d}=$b(i.json,n.config,s);return d.length>0&&t.log.notice(`Proxy variables from the do\
cker command's configuration are not in the result: ${d.join(", ")}.`),{...i,json:a}}async function ML(t,e){let n=b(e.inspect,
"Config"),r=["Cmd","Entrypoint"].some(s=>{let a=b(n,s);return Array.isArray(a)&&a.length>0}),i=await K(t,{source:e,asConfigured:!0,
...r?{command:[]}:{}});try{let s=b(await Me(t,i),"Config"),{[_t]:a,...d}=b(s,"Labels")??{};return{...O(s)?s:{},Labels:d,
...r?{}:{Cmd:null}}}finally{await Y(t,i)}}var HL="0001-01-01T00:00:00Z";async function Tu(t,e){let n=await Me(t,e).catch(c=>{throw Wo(E(c))?UL(e):c}),r=w(n,"Id"),
o=w(n,"Image"),i=b(n,"Config");if(r===void 0||!/^[0-9a-f]{64}$/.test(r)||o===void 0||!O(i))throw new p("ENGINE_FAILED",`\
The engine describes the container ${JSON.stringify(e)} without an ID, an image or a config.`,{hint:q});if(b(n,"State","\
Restarting")===!0||b(n,"State","Dead")===!0)throw new p("CONTAINER_NOT_FOUND",`The container ${JSON.stringify(e)} must b\
e running or stopped, but is ${w(n,"State","Status")}.`,{hint:'Stop it ("docker stop") and run again.'});if(t.mapsOwners&&
b(n,"HostConfig","UsernsMode")==="host")throw zL(e);let s=await je(t,o,Dl(n).platform);if(s===void 0)throw new p("IMAGE_\
NOT_FOUND",`The image ${o} of the container ${JSON.stringify(e)} is needed for its config, but is no longer in the engin\
e.`,{hint:'Pull or build that image again, or use "docker export" for the files only.'});let a=JL(n),d=b(n,"State","Star\
tedAt")!==HL;return{image:{...s,reference:e},container:{id:r,isRunning:b(n,"State","Running")===!0,isPaused:b(n,"State",
"Paused")===!0,config:i,mounts:a,added:d?Cw(t,n,a):void 0}}}function UL(t){return new p("CONTAINER_NOT_FOUND",`There is \
no container ${JSON.stringify(t)}.`,{hint:'Check its name with "docker ps --all", and that this is the right engine.'})}
function zL(t){return new p("UNSUPPORTED_ENGINE",`Cannot flatten the container ${JSON.stringify(t)}, which was created w\
ith "--userns host" on an engine with userns-remap: an export omits the files that it wrote.`,{hint:'Create the containe\
r again without "--userns host", or use an engine without userns-remap.'})}function JL(t){let e=b(t,"Mounts"),n=b(t,"Hos\
tConfig","Tmpfs");return[...(Array.isArray(e)?e:[]).map(o=>w(o,"Destination")),...O(n)?Object.keys(n):[]].filter(o=>o!==
void 0).sort()}async function Db(t,e,n){let{image:r,container:o}=e;if(r===void 0){let a=await GL(t,o??"",n);return{source:_b(t,a),inEngine:void 0}}
n.start();let i=await Rr(t,{...e,image:r}),s=Ye(t,i);return{source:s,inEngine:s}}var WL=5;async function GL(t,e,n){let r=await Tu(
t,e),{id:o,isPaused:i}=r.container;return await rn(t.docker,WL,s=>Oy(s,o)).catch(s=>t.log.debug(`could not clean up afte\
r a killed run on this container: ${E(s)}`)),n.start(o),i?Tu(t,e):r}function rd({store:t,platform:e},n,r){if(t.holdsIndexes||n.length<=1)return n;let o=n.find(s=>j(r(s),e));if(o!==void 0)return[
o];let i=n.map(s=>T(r(s))).join(", ");throw new p("PLATFORM_MISMATCH",`This engine keeps one platform of an image and wo\
uld take ${T(e)}, but the image has ${i}.`,{hint:`Select one of them with ${S("platform")}, or use an engine with the co\
ntainerd image store, which keeps several.`})}async function Mb(t){let{engine:e,options:n}=t;if(n.imageLocation!==void 0)return t.sweep.start(),KL(t);if(e===void 0)throw new Error(
"an image of an engine needs the engine");return jL({...t,engine:e})}async function jL(t){let{engine:e,options:n,sweep:r}=t,
{platforms:o}=n;if(!(o==="default"||o!=="all"&&o.length===1)||n.from==="layers"||n.layer.keepBase!==void 0)return r.start(),
Ob(t);let s=o==="default"?void 0:o[0],{source:a,inEngine:d}=await Db(e,{...n,platform:s},r);return{reference:a.reference,
platforms:[{source:a,inEngine:d,image:void 0}],index:void 0,id:a.id,notices:a.notices,close:async()=>{}}}async function KL(t){
let{run:e,options:n}=t,{imageLocation:r,platforms:o}=n;if(r===void 0)throw new Error("there is no image outside an engin\
e");let i=o==="default"||o==="all"?void 0:o,s={...e,tempDir:n.tempDir,platforms:i},a=await De(r,s);return{reference:a.reference,
platforms:a.images.map(d=>({source:{...Rt(d,a,s),byLayers:!0},inEngine:void 0,image:d})),index:i?.length===1?void 0:a.index,
id:a.digest,notices:a.notices,close:()=>a.close()}}function Hb({run:t,engine:e,options:n},r){let{tags:o,tagLocations:i}=n;
if(e===void 0||o.length===0)return r;YL(e,n,r);let s=rd(e,r.platforms,({source:d})=>d.platform);if(s.length===r.platforms.
length)return r;let a=s.map(({source:d})=>T(d.platform)).join(", ");return t.log.notice(`Only ${a} goes into the engine:\
 its image store keeps one platform of an image.`),i.length>0?r:{...r,platforms:s,index:void 0}}function YL({takesZstd:t,
version:e},{layer:n,tagLocations:r},{platforms:o}){let i=r.length>0||o.length>1;if(!(t||!i||n.compression.kind!=="zstd"))
throw new p("UNSUPPORTED_ENGINE",`Layers packed with zstd need Docker 23 or newer, but this engine is ${e}.`,{hint:`Use ${S(
"compression","gzip")}.`})}function st({engine:t,source:e,options:n}){return e.countsFiles!==!0&&n.imageLocation===void 0&&t?.store.countsBlocks===
!0}function kt(t,e){let n=e.then(()=>{},()=>{});return t.defer(()=>n),e}var VL=10,Wr=class{#e=[];#t=0;get count(){return this.#t}get room(){return VL-this.#e.length}note(e,n){this.#t++,this.room>
0&&this.#e.push(`${R(e)} (${n})`)}noteMissing(e,n){for(let r of n.slice(0,this.room))this.#e.push(`${R(r)} (missing)`);this.#t+=
e}toError(e,n){let r=this.#t-this.#e.length,o=[...this.#e];return r>0&&o.push(o.length===0?`${r} missing entries`:`and ${r}\
 more`),new p("VERIFY_FAILED",`${e.what}. Of ${Q(n)}, these differ: ${o.join(", ")}. No tag was moved.`,{hint:e.hint})}};import{randomBytes as XL}from"node:crypto";var Qe=16,Gr=256*1024,mi=2,od=1024,id=class{#e=Buffer.alloc(od*Qe);#t=new Float64Array(
od);#n=new Uint8Array(od);#r=new Uint32Array(2*od);#o=[];#i=Gr;#s=0;#a=0;#d=Buffer.alloc(Qe);#c=new Uint32Array(new Uint8Array(
XL(Qe)).buffer).map(e=>e|1);get size(){return this.#s-this.#a}set(e,n){let r=this.#f(e),o=this.#r[r],i=o===0?this.#m(r):
o-1;this.#n[i]===1&&this.#a--,this.#n[i]=0,this.#t[i]=this.#y(n)}get(e){let n=this.#r[this.#f(e)]-1;return n<0||this.#n[n]===
1?void 0:this.#g(n)}take(e){let n=this.#r[this.#f(e)]-1;if(!(n<0||this.#n[n]===1))return this.#n[n]=1,this.#a++,this.#g(
n)}*[Symbol.iterator](){for(let e=0;e<this.#s;e++){if(this.#n[e]===1)continue;let n=e*Qe;yield[this.#e.toString("hex",n,
n+Qe),this.#g(e)]}}#f(e){let n=this.#d.write(e,"hex");n<Qe&&this.#d.fill(0,n);let r=this.#r.length-1;for(let o=this.#u(this.#d,
0)&r;;o=o+1&r){let i=this.#r[o];if(i===0||this.#l(i-1))return o}}#l(e){let n=e*Qe;for(let r=0;r<Qe;r++)if(this.#e[n+r]!==
this.#d[r])return!1;return!0}#u(e,n){let r=0;for(let o=0;o<Qe/4;o++)r=r+Math.imul(e.readUInt32LE(n+4*o),this.#c[o])|0;return(r^
r>>>16)>>>0}#m(e){let n=this.#s++;return n===this.#t.length&&this.#p(),this.#d.copy(this.#e,n*Qe),2*this.#s>this.#r.length?
this.#h():this.#r[e]=n+1,n}#p(){let e=2*this.#t.length,n=Buffer.alloc(e*Qe);this.#e.copy(n),this.#e=n;let r=new Float64Array(
e);r.set(this.#t),this.#t=r;let o=new Uint8Array(e);o.set(this.#n),this.#n=o}#h(){let e=2*this.#r.length-1,n=new Uint32Array(
e+1);for(let r=0;r<this.#s;r++){let o=this.#u(this.#e,r*Qe)&e;for(;n[o]!==0;)o=o+1&e;n[o]=r+1}this.#r=n}#y(e){this.#i+mi+
e.length>Gr&&(this.#o.push(Buffer.allocUnsafeSlow(Gr)),this.#i=0);let n=(this.#o.length-1)*Gr+this.#i,r=this.#o.at(-1);return r.
writeUInt16LE(e.length,this.#i),r.write(e,this.#i+mi,"latin1"),this.#i+=mi+e.length,n}#g(e){let n=this.#t[e],r=this.#o[Math.
floor(n/Gr)],o=n%Gr,i=o+mi+r.readUInt16LE(o);return r.toString("latin1",o+mi,i)}};import{hash as QL}from"node:crypto";var sd=class t{realBytes;#e;#t;#n;#r=0;#o=0;#i;#s=0;#a=0;#d=0;constructor(e,n,r){this.#e=Buffer.from(e.name),this.#n=r,this.
realBytes=Ko(e,n),this.#t=new aa(this.#e,this.realBytes);let o=fl(e,n);this.#i=o==="data",o==="old GNU"&&this.#t.addBlock(
e.header,!0),o==="records"&&this.#t.addRecords(n)}static of(e,n,r){return fl(e,n)===void 0?void 0:new t(e,n,r)}mapBlock(e){
this.#t.addBlock(e,!1)}data(e){let n=e;if(this.#i){let o=this.#t.addData(n);if(this.#r+=o,!this.#t.isComplete)return;this.#i=
!1,this.#o=Zy(this.#r),n=n.subarray(o)}let r=Math.min(this.#o,n.length);for(this.#o-=r,n=n.subarray(r);n.length>0;){let[
o,i]=this.#t.pieces[this.#s]??[];if(o===void 0||i===void 0)throw sn(this.#e,"it has more data than its map says");this.#a===
0&&this.#c(o);let s=Math.min(i-this.#a,n.length);s>0&&this.#n.data(n.subarray(0,s)),this.#d+=s,this.#a+=s,n=n.subarray(s),
!(this.#a<i)&&(this.#s++,this.#a=0)}}end(){if(this.#i||this.#a>0||this.#t.pieces.slice(this.#s).some(([,n])=>n>0))throw sn(
this.#e,"it has less data than its map says");this.#c(this.realBytes)}#c(e){let n=e-this.#d;n>0&&this.#n.zeros(n),this.#d=
e}};import{createHash as ad,hash as qL}from"node:crypto";var me=4096,vu=Buffer.alloc(me),Un=class t{#e;#t;#n=0;#r=0;#o=!1;static of(e){
if(!ZL(e))return qL("sha256",e,"buffer");let n=new t;return n.data(e),n.digest()}data(e){let n=0;for(;n<e.length;){let r=this.#r%
me;if(r>0||e.length-n<me){let i=Math.min(e.length,n+me-r);Au(e,n,i)?this.zeros(i-n):this.#i(e.subarray(n,i)),n=i;continue}
let o=n;for(;o+me<=e.length&&!Au(e,o,o+me);)o+=me;o>n?this.#i(e.subarray(n,o)):(this.zeros(me),o+=me),n=o}}zeros(e){let n=this.#r%
me,r=Math.min(e,me-n);this.#o?this.#e?.update(vu.subarray(0,r)):n+r===me&&this.#n++,this.#s(r);let o=e-r;this.#n+=Math.floor(
o/me),this.#r+=o}digest(){this.#r%me>0&&!this.#o&&this.#n++,this.#a(Math.ceil(this.#r/me));let e=(this.#e??ad("sha256")).
digest();return this.#t===void 0?e:ad("sha256").update(e).update(this.#t.digest()).digest()}#i(e){let n=this.#r%me;this.#e??=
ad("sha256"),this.#o||(this.#a((this.#r-n)/me),n>0&&this.#e.update(vu.subarray(0,n))),this.#o=!0,this.#e.update(e),this.#s(
e.length)}#s(e){this.#r+=e,this.#r%me===0&&(this.#o=!1)}#a(e){if(this.#n===0)return;let n=new Float64Array([e,this.#n]);
this.#t??=ad("sha256"),this.#t.update(new Uint8Array(n.buffer)),this.#n=0}};function ZL(t){for(let e=0;e<t.length;e+=me)
if(Au(t,e,Math.min(e+me,t.length)))return!0;return!1}function Au(t,e,n){return t[e]===0&&t.compare(vu,0,n-e,e,n)===0}var eC=["type","mode","owner","time","link","device","extended attributes","size","content","hard links"],tC=/^security\.capability=/,
jr=class{#e;#t;#n;#r;#o;#i;constructor(e,n="exact"){this.#e=e,this.#t=n}begin(e,n){if(this.#r=void 0,this.#o=void 0,this.#i=
void 0,this.#n=void 0,n==="drop")return;let r=n==="keep"?void 0:n,o=r?.head??e,i=_e(o.extensions),s=le(o,i),a=r?.data;if(a===
void 0){if(e.typeFlag==="S"||i.pax.size>0){let l=new Un;this.#i=sd.of({...e,...o},i,l),this.#i!==void 0&&(this.#r=l)}let f=this.#i?.
realBytes??e.sizeBytes;this.#n={name:e.name,facts:s,sizeBytes:f};return}let d=nC(o,a),c=Un.of(a.subarray(0,d));this.#s(e.
name,s,d,c)}mapBlock(e){this.#i?.mapBlock(e)}data(e){this.#n!==void 0&&(this.#i!==void 0?this.#i.data(e):e.length===this.#n.
sizeBytes?this.#o=Un.of(e):(this.#r??=new Un,this.#r.data(e)))}end(){let e=this.#n;this.#n=void 0,e!==void 0&&(this.#i?.
end(),this.#s(e.name,e.facts,e.sizeBytes,this.#o??this.#r?.digest()))}#s(e,n,r,o){let i=r===0,s=n.typeFlag==="1",a=this.#t===
"exact"?n.xattrs:n.xattrs.filter(l=>tC.test(l)),d=this.#t==="exact"?`${n.mtimeSeconds}${n.mtimeFraction&&`.${n.mtimeFraction}`}`:
Math.max(0,n.mtimeSeconds),c=[n.typeFlag==="7"||n.typeFlag==="S"?"0":n.typeFlag,s||n.typeFlag==="2"?"":n.mode.toString(8),
s?"":`${n.uid}:${n.gid}`,s?"":d,n.link.length===0?"":Lu(s?zn(n.link):n.link),n.device,s||a.length===0?"":Lu(Buffer.from(
JSON.stringify(a))),r,i||o===void 0?"":o.toString("hex",0,Ub)],f=s?hn(n.link):void 0;this.#e(hn(e),c.join(Ru),zn(e),f)}},
Ub=16,Ru=" ";function hn(t){return Lu(zn(t))}function dd(t,e){let[n,r]=[t.split(Ru),e.split(Ru)];return eC.filter((o,i)=>n[i]!==
r[i])}function Lu(t){return QL("sha256",t,"hex").slice(0,2*Ub)}function zn(t){let e=0,n=t.length;for(;t[e]===47||t[e]===
46&&t[e+1]===47;)e++;for(;n>e&&t[n-1]===47;)n--;return t.subarray(e,n)}function nC(t,e){let n=ze(t.header,"size");return Math.
min(Number.isNaN(n)?0:n,e.length)}var Kr=class{#e=new id;#t=new Map;observer;view;constructor(e="exact"){this.view=e,this.observer=new jr((n,r,o,i)=>{this.#e.
set(n,r),i===void 0?this.#t.delete(n):this.#t.set(n,i)},e)}get count(){return this.#e.size}take(e){return this.#e.take(e)}get remaining(){
return new Set([...this.#e].map(([e])=>e))}grouped(){let e=new Map(this.#e);e.delete(rC);for(let[n,r]of this.#n()){let o=this.#e.
get(n);if(o===void 0)continue;let i=[n,...r].toSorted();for(let s of i)e.set(s,`${o} ${i[0]}`)}return e}#n(){let e=new Map;
for(let[n,r]of this.#t){let o=r,i=new Set;for(let a=this.#t.get(o);a!==void 0&&!i.has(o);)i.add(o),o=a,a=this.#t.get(o);
let s=e.get(o);s===void 0?e.set(o,[n]):s.push(n)}return e}},rC=hn(Buffer.alloc(0));async function cd(t,e,n,{signal:r}){let o=[],
i=new G(s=>(o.length<n&&t.has(hn(s.name))&&o.push(Buffer.from(zn(s.name))),"drop"));return await ai([await e.open(r),i],
r),o}var Cu={what:"The new image differs from what was read from the source",hint:"Run again. If it happens again, check the \
log of the engine and the health of its disk."};async function zb(t,e,{expected:n,reader:r,streamBytes:o}){let{log:i,signal:s}=t,
{count:a}=n,d=await e.openReader(),c=new Wr,f=new jr((h,y,g)=>{let k=n.take(h);if(k===void 0)return c.note(g,"unexpected");
if(k===y)return;let B=d.unseenTimes.includes(g.toString("latin1")),P=dd(k,y).filter(C=>C!=="time"||!B);P.length>0&&c.note(
g,`different ${P.join(" and ")}`)},n.view),l=new G(d.decide,f,{onlyObserves:!0}),u=[await d.open(s),l];await mn(t,u,()=>o,
"Read back"),await d.close();let m=n.remaining;if(m.size>0){let h=await cd(m,r,c.room,t).catch(()=>[]);c.noteMissing(m.size,
h)}if(c.count>0)throw c.toError(Cu,a);return i.info(`Verified ${Q(a)}: the new image matches what was read from the sour\
ce`),a}async function Yr(t,e,{expected:n,source:r,streamBytes:o}){let i=await $u(t,e,{view:n.view,title:"Read back",streamBytes:o}),
s=await Kb(t,{wanted:{entries:n,from:r},seen:{...i,from:e},text:Cu});return t.log.info(`Verified ${Q(s)}: the new image \
matches what was read from the source`),s}async function jb(t,e,n,r){let o={view:"engine",streamBytes:r},i=await $u(t,n,
{...o,title:"Read the layers"}),s=await $u(t,e,{...o,title:"Read from the engine"}),a=await Kb(t,{wanted:{...i,from:n},seen:{
...s,from:e},text:{what:`The engine shows other files of ${e.reference} than the image's layers have`,hint:`The engine u\
npacked the image wrongly. Remove the image ("docker rmi") and pull or build it again, or set ${S("from","layers")} to f\
latten its layers.`}});t.log.info(`Verified ${Q(a)}: the engine shows what the image's layers have`)}async function $u(t,e,{
view:n,title:r,streamBytes:o}){let i=await e.openReader();try{let s=new Kr(n),a=new G(i.decide,s.observer,{onlyObserves:!0}),
d=[await i.open(t.signal),a];return await mn(t,d,()=>o,r),{entries:s,unseenTimes:i.unseenTimes,unseenPaths:i.unseenPaths??
[]}}finally{await i.close()}}async function Kb(t,{wanted:e,seen:n,text:r}){let o=Jb([...e.unseenPaths??[],...n.unseenPaths??
[]]),i=Wb(e.entries.grouped(),o),s=Wb(n.entries.grouped(),o),a=Jb(n.unseenTimes??[]),d=new Map;for(let[m,h]of s){let y=i.
get(m);if(y===h)continue;let k=(y===void 0?[]:dd(y,h)).filter(B=>B!=="time"||!a.has(m));y===void 0?d.set(m,"unexpected"):
k.length>0&&d.set(m,`different ${k.join(" and ")}`)}let c=new Set([...i.keys()].filter(m=>!s.has(m)));if(d.size===0&&c.size===
0)return i.size;let f=new Wr,l=await Gb(t,n.from,new Set(d.keys()),f.room);for(let m of l)f.note(m,d.get(hn(zn(m)))??"");
let u=await Gb(t,e.from,c,f.room);throw f.noteMissing(c.size,u),f.noteMissing(d.size-l.length,[]),f.toError(r,i.size)}function Jb(t){
return new Set(t.map(e=>hn(Buffer.from(e,"latin1"))))}function Wb(t,e){return e.size===0?t:new Map([...t].filter(([n])=>!e.
has(n)))}async function Gb(t,e,n,r){if(n.size===0||r<=0)return[];let o;try{return o=await e.openReader(),await cd(n,o,r,
t)}catch(i){if(t.signal.aborted)throw i;return[]}finally{await o?.close()}}function Yb(t){if(t.trim()==="")return;let e=t.trim().startsWith("[")?_(t):void 0,n=i=>new p("BAD_INPUT",`The ${I("test")}\
 must be a command for /bin/sh, or a JSON array of a program and its arguments, but ${i}.`,{hint:`For example: ${St("tes\
t",'python3 -c "import numpy"')}, or ${St("test",`'["/app", "--version"]'`)}.`});if(t.includes("\0"))throw n("it contain\
s a NUL character");if(!Array.isArray(e))return["/bin/sh","-c",` ${t}`];if(!H(e))throw n("the array contains something o\
ther than strings");let[r,...o]=e;if(r===void 0||r==="")throw n("the array does not name a program");if(e.some(i=>i.includes(
"\0")))throw n("it contains a NUL character");return[r,...o]}async function Vr(t,e,[n,...r]){let{log:o}=t,s=await Ka(t,e,
{program:n,args:r,asUsed:!0});if(await Mr(t,s.container),s.exitCode===0){o.info("The test passed");return}throw new p("C\
OMMAND_FAILED",`The "test" command failed in the new image with exit status ${s.exitCode}. No tag was moved. The last li\
nes of its output:
${Ya(s)}`,{hint:"The command runs without network and with few privileges. Run it the same way in the source image to se\
e whether flattening is the cause. An image without a shell needs a JSON array."})}var Nu={verifiedEntries:void 0,isTested:!1};async function Vb(t,e,n,r){if(n===void 0&&r===void 0)return Nu;let{log:o}=t,
i=await je(t,e.reference,void 0);if(i===void 0)throw new p("CHECK_FAILED",`The stored image ${e.reference} disappeared f\
rom the engine before it was checked.`,{hint:"Check whether something removes images on this machine, then run again."});
let s=n===void 0?void 0:await o.group("Verify",()=>oC(t,Ye(t,i),n));return r!==void 0&&await o.group("Test",()=>Vr(t,i,r)),
{verifiedEntries:s,isTested:r!==void 0}}function oC(t,e,n){return n.source.byLayers!==!0?zb(t,e,n):Yr(t,e,n)}var iC=3;async function fd({engine:t,options:e},n,r){if(n===void 0)return r.close();let{docker:o,runId:i,log:s}=t,a=tt(i),
c=[n.reference===a?a:void 0,n.importedId].filter(h=>h!==void 0),[f,l]=await Promise.allSettled([br(o,c,iC),r.close()]);if(f.
status==="fulfilled"&&f.value===void 0){let h=n.importedId??a;if(s.notice(`The engine has not yet removed a temporary im\
age of this run. It, or a later run, will remove it. To do it now: docker rmi ${Gs(h)}`),l.status==="fulfilled")return}f.
status==="fulfilled"&&f.value?.exitCode===0&&l.status==="fulfilled"||await rn(o,e.timeoutSeconds,h=>Ot(h,i,s))}import{setFlagsFromString as sC}from"node:v8";var aC=1e3;function Xb(){sC(`--heap-growing-percent=${aC}`)}import{access as dC,constants as qb,mkdtemp as cC,rm as fC,stat as Fu,statfs as Zb}from"node:fs/promises";import{join as lC}from"node:path";var uC=.5,mC={ENOENT:"it does not exist",ENOTDIR:"it is not a directory",EACCES:"this user may not write there",EPERM:"t\
his user may not write there",EROFS:"its filesystem is read-only",ENOSPC:"its filesystem is full"},pC={input:()=>`The ${I(
"temp-dir")}`,RUNNER_TEMP:()=>"The environment variable RUNNER_TEMP",system:()=>"The environment variable TMPDIR (/tmp i\
f it is not set)"};async function Qb(t,e,n){try{await dC(t,qb.W_OK|qb.X_OK),await fC(await cC(lC(t,re(n))),{recursive:!0})}catch(r){
let o=await hC(t,he(r));throw new p("TEMP_DIR",`${pC[e]()} must be a writable directory, but ${JSON.stringify(t)} is not\
: ${o}.`,{hint:e==="input"?"Name an existing, writable directory, or leave it out.":`Create that directory, or name an e\
xisting, writable one with the ${I("temp-dir")}.`,cause:r})}}async function hC(t,e){let n=await Fu(t).catch(()=>{});return n!==
void 0&&!n.isDirectory()?"it is not a directory":n!==void 0&&e==="ENOENT"?"no file can be created in it":mC[e]??e}function Xr(t,e,n,r=uC){
return n?t===void 0?Math.round(e*r):t.reduce((o,i)=>o+(/[+.](?:gzip|zstd)$/.test(i.mediaType)?i.sizeBytes:Math.round(i.sizeBytes*
r)),0):e}async function _u(t,e,n="The packed layer needs"){let{bavail:r,bsize:o}=await Zb(t),i=r*o;if(!(i>=e))throw new p(
"NO_SPACE",`${n} about ${x(e)} in ${t}, but only ${x(i)} are free.`,{hint:`Free some disk space, or name a directory on \
a larger disk with the ${I("temp-dir")}.`})}async function Du({store:t,diskRoot:e},{unpackedBytes:n,packedBytes:r,spoolBytes:o},i){
if(e===void 0)return;let s=await Promise.all([Zb(e),Fu(e),Fu(i)]).catch(()=>{});if(s===void 0)return;let[{bfree:a,bsize:d},
c,f]=s,l=[{what:"unpacked",bytes:n}];t.keepsPacked&&l.push({what:"packed",bytes:r}),o>0&&c.dev===f.dev&&l.push({what:"fo\
r the spool, which is on the same disk",bytes:o});let u=l.reduce((y,{bytes:g})=>y+g,0),m=a*d;if(m>=u)return;let h=l.map(
({what:y,bytes:g})=>`${x(g)} ${y}`).join(", ");return`The engine's disk may be too small: the result needs up to ${x(u)}\
 there (${h}), but only ${x(m)} are free in ${e}. If it does not fit, nothing is tagged. "docker system df" shows what u\
ses the space.`}import{Writable as zC}from"node:stream";import{pipeline as JC}from"node:stream/promises";import{promisify as TC}from"node:util";import{constants as vC,crc32 as AC,deflateRaw as RC}from"node:zlib";var qr=class{#e;#t=Buffer.allocUnsafeSlow(65536);#n=0;bytes=0;constructor(e){this.#e=e}async writeBytes(e){if(this.bytes+=
e.length,(this.#n+e.length>65536||e.length>16384)&&await this.flush(),e.length>16384)return this.#e(e);e.copy(this.#t,this.#n),
this.#n+=e.length}async flush(){if(this.#n===0)return;let e=this.#t.subarray(0,this.#n);this.#t=Buffer.allocUnsafeSlow(65536),
this.#n=0,await this.#e(e)}};var yC=[[2,10]],gC=[[3,10]],wC=[[4,3],[0,5],[3,5],[12,4],[64,24],[1<<21,24],[0,3],[255,8],[209,8],[0,5],[3,2]],ld=class extends qr{#e=0;#t=0;get phase(){
return this.#t}async writeBits(e,n,r){if(n%8!==this.#t)throw new RangeError("bits are copied at another phase");let o=Math.
floor(n/8),i=Math.floor(r/8);this.#t>0&&(e[o]=e[o]&255<<this.#t|this.#e),this.#t=r%8,this.#e=this.#t===0?0:e[i]&(1<<this.#t)-
1,i>o&&await this.writeBytes(e.subarray(o,i))}async writeShifted(e,n,r){let o=[];for(let i=n;i<r;){let s=Math.min(8-(i&7),
r-i);o.push([e[i>>3]>>(i&7)&(1<<s)-1,s]),i+=s}await this.writeNumbers(o)}async fillTo(e){for((e-this.#t)%2!==0&&(e%2===0?
await this.#n():await this.writeNumbers(wC));this.#t!==e;)await this.writeNumbers(yC)}async#n(){await this.writeNumbers(
[[0,3]]),await this.#r(),await this.writeBytes(Buffer.from([0,0,255,255]))}async writeLastBlock(){await this.writeNumbers(
gC),await this.#r()}async#r(){this.#t>0&&await this.writeNumbers([[0,8-this.#t]])}async writeNumbers(e){let n=[];for(let[
r,o]of e){let i=this.#e|r<<this.#t;for(this.#t+=o;this.#t>=8;this.#t-=8,i>>>=8)n.push(i&255);this.#e=i}await this.writeBytes(
Buffer.from(n))}};var hi=(t,e)=>t<<5|e<<9,Zr=new Int32Array(288).fill(-2147483648),Mu=new Int32Array(32).fill(-2147483648),ek=Int32Array.from(
{length:19},(t,e)=>hi(0,e));for(let t=0;t<256;t++)Zr[t]=hi(0,1)|1<<24;Zr[256]=-1610612736;for(let t=257,e=3;t<285;t++){let n=Math.
max(0,t-261>>2|0);Zr[t]=268435456|hi(n,e),e+=1<<n}Zr[285]=268435456|hi(0,258);for(let t=0,e=1;t<30;t++){let n=Math.max(0,
t-2>>1);Mu[t]=hi(n,e),e+=1<<n}var yn=new Uint16Array(16),pi=new Uint16Array(16),tk=new Uint16Array(288);function Hu(){return new Int32Array(
32768)}function ud(t,e,n,r){let o=bC(e);if(o<0)return!1;o<=1&&t.fill(-2147483648,0,1<<r);let i=pi[15],s=1<<r,a=s,d=-1,c=0,
f=s;for(let l=0,u=0;l<i;l++){let m=tk[l],h=e[m];if(h>r&&(u&s-1)!==d){d=u&s-1,c=a;let B=kC(h,o,r);f=1<<B,a+=f,t[d]=-1073741824|
c<<9|B}let y=n[m],g=y+h+(y>>5&15);if(h<=r)for(let B=u,P=1<<h;B<s;B+=P)t[B]=g;else for(let B=u>>r,P=1<<h-r;B<f;B+=P)t[c+B]=
g;yn[h]--;let k=1<<h-1;for(;(u&k)!==0;)k>>=1;u=k===0?0:(u&k-1)+k}return!0}function bC(t){yn.fill(0);for(let r=0;r<t.length;r++)
yn[t[r]]++;let e=0,n=1;pi[0]=0,yn[0]=0;for(let r=1;r<=15;r++){if(pi[r]=pi[r-1]+yn[r-1],n=2*n-yn[r],n<0)return-1;yn[r]>0&&
(e=r)}if(n>0&&e>1)return-1;for(let r=0;r<t.length;r++){let o=t[r];o>0&&(tk[pi[o]++]=r)}return e}function kC(t,e,n){let r=t-
n,o=1<<r;for(;r+n<e&&(o-=yn[r+n],!(o<=0));r++,o<<=1);return r}function nk(t,e){for(let n=0;n<1024;n++){let r=t[n],o=r&31;
if(r>=0&&(r&268435456)===0)for(;o<10;){let i=t[n>>>o],s=(i&31)-(i>>5&15);if(i<0||s>10-o||(r+=i,o=r&31,(i&268435456)!==0))
break}e[n]=r}}var gi=32*1024,ik=640;var xC=25,PC=1023,BC=511,IC=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15],yd=class{joined=new Int32Array(1024);single=Hu();distances=Hu();make(e,n){
return!ud(this.single,e,Zr,10)||!ud(this.distances,n,Mu,9)?!1:(nk(this.single,this.joined),!0)}},hd;function OC(){let t=new Uint8Array(
288).fill(8,0,144).fill(9,144,256).fill(7,256,280).fill(8,280);return hd=new yd,hd.make(t,new Uint8Array(32).fill(5)),hd}
function ok(t){return new DataView(t.buffer,t.byteOffset,t.byteLength)}var wd=-1,wi=-2,gd=class{#e;#t=new yd;#n=new Uint8Array(
320);#r=new Uint8Array(19);#o=new Int32Array(128);#i=this.#t;position=0;outBytes=0;lookBack=0;constructor(e){this.#e=ok(
e)}moveTo(e,n){this.#e=ok(e),this.position=n}take(e){let n=this.#e.getInt32(this.position>>>3,!0)>>>(this.position&7)&(1<<
e)-1;return this.position+=e,n}#s(e){this.#i=e,this.outBytes=0,this.lookBack=0}startFixed(){this.#s(hd??OC())}startDynamic(){
let e=this.take(5)+257,n=this.take(5)+1,r=this.take(4)+4;if(e>286||n>30)return"a block has too many symbols";this.#r.fill(
0);for(let a=0;a<r;a++)this.#r[IC[a]]=this.take(3);if(!ud(this.#o,this.#r,ek,7)||this.#o[1]<0)return"a block has an inva\
lid code for code lengths";let i=this.#a(e+n);if(i!==void 0)return i;if(this.#n[256]===0)return"a block has no code for \
its end";if(!this.#t.make(this.#n.subarray(0,e),this.#n.subarray(e,e+n)))return"a block has invalid codes";this.#s(this.#t)}#a(e){
let n=this.#n;for(let r=0;r<e;){let o=this.#o[this.take(7)];this.position-=7-(o&31);let i=o>>9;if(i<16){n[r++]=i;continue}
if(i===16&&r===0)return"a block repeats a code length before the first one";let s=i===16?n[r-1]:0,a=i===16?3+this.take(2):
i===17?3+this.take(3):11+this.take(7);if(r+a>e)return"a block has too many code lengths";n.fill(s,r,r+a),r+=a}}read(e){let n=this.#e,
{joined:r,single:o,distances:i}=this.#i,s=Math.min(this.outBytes,gi),a=s,d=this.lookBack,c=this.position,f=!1;for(;c<e;){
let l=n.getInt32(c>>>3,!0)>>>(c&7),u=r[l&PC];if(u<0){if((u&1073741824)!==0){let P=l>>>10&(1<<(u&31))-1;u=o[(u>>9&32767)+
P]}if(u<0){c+=u&31,f=(u&536870912)!==0||"a symbol has no meaning";break}}let m=a+(u>>24&15),h=u&31,y=u>>5&15;if(a+=(u>>9&
32767)+(l>>>h-y&(1<<y)-1),c+=h,(u&268435456)===0)continue;if(l>>>=h,h>xC-9&&(l=n.getInt32(c>>>3,!0)>>>(c&7)),u=i[l&BC],u<
0){if((u&1073741824)!==0){l=n.getInt32(c>>>3,!0)>>>(c&7);let P=l>>>9&(1<<(u&31))-1;u=i[(u>>9&32767)+P]}if(u<0){f="a dist\
ance has no meaning";break}}if(c+=u&31,m>=gi)continue;let g=u>>5&15,k=c-g;l=n.getInt32(k>>>3,!0)>>>(k&7);let B=(u>>9&32767)+
(l&(1<<g)-1);B-m>d&&(d=B-m)}return this.outBytes+=a-s,this.lookBack=d,this.position=c,f}step(){let e=this.#d(this.#i.single,
10);if(e<0)return this.position+=e&31,(e&536870912)===0?wi:wd;if(this.outBytes+=this.#c(e),(e&268435456)===0)return 0;let n=this.#d(
this.#i.distances,9);return n<0?wi:this.#c(n)}#d(e,n){let r=this.#e.getInt32(this.position>>>3,!0)>>>(this.position&7),o=e[r&
(1<<n)-1];if(o>=0||(o&1073741824)===0)return o;let i=r>>>n&(1<<(o&31))-1;return e[(o>>9&32767)+i]}#c(e){let n=e>>5&15;return this.
position+=(e&31)-n,(e>>9&32767)+this.take(n)}endCode(){let{single:e}=this.#i;for(let n=0;;n++){let r=e[n];if(r>=0)continue;
if((r&536870912)!==0)return{value:n&(1<<(r&31))-1,bits:r&31};let o=(r&1073741824)===0?0:1<<(r&31),i=r>>9&32767;for(let s=0;s<
o;s++){let a=e[i+s]&31;if(e[i+s]<0)return{value:(n|s<<10)&(1<<a)-1,bits:a}}}}};function bd(){return new Error("A gzip stream has changed since it was scanned.")}var kd=class{#e=new gd(new Uint8Array(
0));#t=0;#n=0;#r({packed:e,startByte:n,startBit:r}){this.#e.moveTo(Buffer.concat([e,Buffer.alloc(ik)]),r-8*n),this.#t=8*
n,this.#n=0}#o(){return this.#t+this.#e.position}#i(){let e=this.#e;e.take(1);let n=e.take(2);if(n===0){e.position=e.position+
7&-8;let r=e.take(16);return e.position+=16,r}if(n===1)e.startFixed();else if(e.startDynamic()!==void 0)throw bd()}front(e,n){
this.#r(e);let r=this.#e,{startBit:o,isFinal:i}=e;for(;this.#o()<e.endBit;){let s=this.#o(),a=this.#i();if(a!==void 0){if(this.#n+
a>n)return{range:{startBit:o,endBit:s,isFinal:i},outBytes:this.#n};r.position+=8*a,this.#n+=a;continue}for(;;){let d=this.#n+
r.outBytes,c=this.#o(),f=r.step();if(f===wd)break;if(f===wi||c>=e.endBit)throw bd();if(this.#n+r.outBytes>n)return{range:{
startBit:o,endBit:c,isFinal:i,blockEnd:r.endCode()},outBytes:d}}this.#n+=r.outBytes}throw bd()}back(e,n){this.#r(e);let r=this.#e,
{endBit:o,isFinal:i}=e,s={range:{startBit:e.startBit,endBit:o,isFinal:i},outBytes:0};for(;this.#o()<o;){let a={startBit:this.#o(),
endBit:0},d=this.#i(),c=this.#n<n;if(d!==void 0)r.position+=8*d;else for(a.endBit=this.#o();;){let f=this.#n+r.outBytes,
l=r.step();if(l===wd)break;if(l===wi||this.#o()>o)throw bd();if(f-l>=n)continue;let u=this.#n+r.outBytes;s={range:{startBit:this.#o(),
endBit:o,isFinal:i,header:a},outBytes:u}}this.#n+=d??r.outBytes,(d!==void 0&&c||s.outBytes===this.#n)&&(s={range:{startBit:this.#o(),
endBit:o,isFinal:!1},outBytes:this.#n})}return s}};async function sk(t,e,n,r){let o=8*n;for(let{startBit:i,endBit:s,isFinal:a,header:d,blockEnd:c}of r){let f=(d??{startBit:i}).
startBit-o;if(a&&(e[f>>3]=e[f>>3]&~(1<<(f&7))),d===void 0)await t.fillTo(i%8);else{let l=d.endBit-d.startBit;await t.fillTo(
(i+8*l-l)%8),await t.writeShifted(e,f,f+l)}await t.writeBits(e,i-o,s-o),c!==void 0&&await t.writeNumbers([[c.value,c.bits]])}}var LC=Buffer.from([31,139,8,0,0,0,0,0,0,3]),CC=TC(RC),Ed=class{windowBytes=gi;trimmer=new kd;#e;#t;#n=0;#r=0;constructor(e,n){
this.#e=new ld(e),this.#t=n}count(e){this.#n=AC(e,this.#n),this.#r+=e.length}pack(e,n){return CC(e,{level:this.#t,finishFlush:vC.
Z_SYNC_FLUSH,chunkSize:e.length+(e.length>>8)+1024,...n.length===0?{}:{dictionary:n.subarray(-gi)}})}async writePacked(e){
await this.#o(),await this.#e.fillTo(0),await this.#e.writeBytes(e)}async writeRanges(e,n,r){await this.#o(),await sk(this.#e,
e,n,r)}async#o(){this.#e.bytes===0&&await this.#e.writeBytes(LC)}async end(){await this.#o(),await this.#e.writeLastBlock();
let e=Buffer.alloc(8);return e.writeUInt32LE(this.#n,0),e.writeUInt32LE(this.#r%2**32,4),await this.#e.writeBytes(e),await this.#e.
flush(),this.#e.bytes}};var Wn=class{#e=[];bytes=0;push(e){e.length!==0&&(this.#e.push(e),this.bytes+=e.length)}moveTo(e,n){let r=Math.min(n,this.
bytes);this.bytes-=r;let o=0;for(;r>0;){let i=this.#e[o];e.push(i.subarray(0,r)),i.length>r?this.#e[o]=i.subarray(r):o++,
r-=Math.min(r,i.length)}o>0&&this.#e.splice(0,o)}keepLast(e){let n=0;for(let{length:r}of this.#e){if(this.bytes-r<e)break;
this.bytes-=r,n++}n>0&&this.#e.splice(0,n)}join(){let[e]=this.#e;return this.#e.length===1&&e!==void 0?e:Buffer.concat(this.#e)}takeAll(){
let e=this.join();return this.#e=[],this.bytes=0,e}};async function Wu(t,e){let{index:n}=t,r=n.startBit(e),o=n.endBit(e),i=Math.floor(r/8);return{packed:await t.read(i,Math.
ceil(o/8)),startByte:i,startBit:r,endBit:o,isFinal:n.isFinal(e)}}var Sd=class{#e;units;outBytes;constructor(e){this.#e=e,this.units=e.startBits.length,this.outBytes=e.outStarts[this.units]}get packedBytes(){
return this.#e.packedBytes}get members(){return this.#e.members}startBit(e){return this.#e.startBits[e]}endBit(e){return this.#e.
endBits[e]}outStart(e){return this.#e.outStarts[e]}outEnd(e){return this.#e.outStarts[e+1]}lengthOf(e){return this.outEnd(
e)-this.outStart(e)}lookBack(e){return this.#e.lookBacks[e]}isFinal(e){return this.#e.finals[e]===1}firstFrom(e){let{outStarts:n}=this.#e,
r=0,o=this.units;for(;r<o;){let i=r+o>>>1;n[i]<e?r=i+1:o=i}return r}isCopyable(e,n){return this.outStart(e)-this.lookBack(
e)>=n&&this.lengthOf(e)<=8912896}};var ak=1024*1024,NC=256*1024,FC=4096,_C=8,xd=4096,dk=512*1024,Pd=class{#e;#t=0;#n=0;#r=0;#o=0;#i;#s=new Wn;#a=new Wn;#d=new Wn;#c;#f=[];constructor(e){
this.#e=e}async write(e,n){if(e.length!==0){if(this.#e.count(e),this.#t+=e.length,n===void 0)await this.#p(),this.#a.push(
e);else{let r=await this.#l(n);r.next+=e.length,this.#s.push(e),await this.#u(r)}await this.#k()}}async#l({source:e,offset:n}){
if(this.#i?.source===e&&this.#i.next===n)return this.#i;await this.#p();let r=Math.max(0,e.index.firstFrom(n+1)-1);return this.#i=
{source:e,start:n,next:n,unit:r},this.#i}async#u(e){let{index:n}=e.source;for(;e.unit<n.units&&n.outEnd(e.unit)<=e.next;e.
unit++)n.isCopyable(e.unit,e.start)?await this.#g(e.source,e.unit):await this.#m(e);e.unit<n.units&&n.lengthOf(e.unit)<=
8912896||this.#s.moveTo(this.#a,this.#s.bytes)}async#m(e){let{index:n}=e.source,{start:r,source:o,unit:i}=e,s=n.outStart(
i),a=e.next-this.#s.bytes,d=n.outEnd(i)-a,{trimmer:c}=this.#e;if(c&&d>=xd&&n.lengthOf(i)<=dk){let f=await Wu(o,i),{range:l,
outBytes:u}=c.back(f,r-s),m=s+u-a;if(d-m>=xd)return this.#s.moveTo(this.#a,m),this.#h(f,l,d-m)}this.#s.moveTo(this.#a,d)}async#p(){
let e=this.#i;this.#i=void 0;let n=this.#s.bytes,{trimmer:r}=this.#e;if(e!==void 0&&r&&n>=xd){let{source:o,unit:i,start:s}=e,
{index:a}=o;if(a.isCopyable(i,s)&&a.lengthOf(i)<=dk){let d=await Wu(o,i),{range:c,outBytes:f}=r.front(d,n);f>=xd&&await this.#h(
d,c,f)}}this.#s.moveTo(this.#a,this.#s.bytes)}async#h({packed:e,startByte:n},r,o){await this.#b(),await this.#w();let{startBit:i,
endBit:s,header:a={startBit:0,endBit:0}}=r;this.#y(o,s-i+a.endBit-a.startBit),await this.#S({bytes:Promise.resolve(e),startByte:n,
ranges:[r]})}#y(e,n){this.#s.moveTo(this.#d,e),this.#d.keepLast(this.#e.windowBytes),this.#n+=e,this.#r+=n}async#g(e,n){
await this.#b();let{index:r}=e,o=r.startBit(n),i=r.endBit(n),s=r.isFinal(n);this.#y(r.lengthOf(n),i-o);let a={startBit:o,
endBit:i,isFinal:s},d=this.#c?.ranges.at(-1),c=o-(d?.endBit??Number.POSITIVE_INFINITY);(!(c>=0&&c<=8*FC)||this.#c?.source!==
e)&&await this.#w(),this.#c===void 0?this.#c={source:e,ranges:[a]}:c===0&&!s?d.endBit=i:this.#c.ranges.push(a),i-this.#c.
ranges[0].startBit>=8*NC&&await this.#w()}async#w(){let e=this.#c;if(e===void 0)return;this.#c=void 0;let{source:n,ranges:r}=e,
o=Math.floor(r[0].startBit/8),i=Math.ceil(r.at(-1).endBit/8);await this.#S({bytes:n.read(o,i),startByte:o,ranges:r})}async#k(){
for(;this.#a.bytes>=ak;)await this.#E(ak)}async#b(){await this.#k(),this.#a.bytes>0&&await this.#E(this.#a.bytes)}async#E(e){
await this.#w();let n=this.#d.join(),r=new Wn;this.#a.moveTo(r,e);let o=r.join();this.#d.push(o),this.#d.keepLast(this.#e.
windowBytes),await this.#S({bytes:this.#e.pack(o,n),startByte:0})}async#S(e){e.bytes.catch(()=>{}),this.#f.push(e),this.#f.
length>_C&&await this.#x()}async#x(){let{bytes:e,startByte:n,ranges:r}=this.#f.shift(),o=await e;if(r!==void 0)return this.#e.
writeRanges(o,n,r);await this.#e.writePacked(o),this.#o+=o.length}async end(){for(await this.#p(),await this.#b(),await this.#w();this.#f.
length>0;)await this.#x();return{outBytes:this.#t,packedBytes:await this.#e.end(),copiedOutBytes:this.#n,copiedPackedBytes:Math.
ceil(this.#r/8),newOutBytes:this.#t-this.#n,newPackedBytes:this.#o}}};import{promisify as DC}from"node:util";import{constants as MC,zstdCompress as HC}from"node:zlib";var UC=DC(HC),Bd=class{windowBytes=0;#e;#t;constructor(e,n){this.#e=new qr(e),this.#t=n}count(){}pack(e){return UC(e,{chunkSize:e.
length+(e.length>>8)+1024,params:{[MC.ZSTD_c_compressionLevel]:this.#t}})}writePacked(e){return this.#e.writeBytes(e)}async writeRanges(e,n,r){
for(let{startBit:o,endBit:i}of r)await this.#e.writeBytes(e.subarray(o/8-n,i/8-n))}async end(){return this.#e.bytes===0&&
await this.#e.writeBytes(await this.pack(Buffer.alloc(0))),await this.#e.flush(),this.#e.bytes}};function ck(t,e,{spans:n,sourceOf:r,kind:o,level:i}){return td(e,async s=>{let a=o==="gzip"?Ed:Bd,d=new Pd(new a(m=>s.write(
m),i)),c=0,f=async m=>{let h=0;for(let{bytes:y,origin:g}of n.take(c,m.length)){let k=g&&await r(g.stream),B=m.subarray(h,
h+y),P=k&&{source:k,offset:g?.offset??0};await d.write(B,P),h+=y}c+=m.length},l=new zC({write:(m,h,y)=>{f(m).then(()=>y(),
y)}});return await JC(t,l),{...await d.end(),layerBytes:c,digest:s.digest()}})}var wn=class{#e=[];#t=0;#n=0;get bytes(){return this.#n}add(e,n){if(e===0)return;let r=this.#n;this.#n+=e;let o=this.#e.
at(-1),{stream:i,offset:s}=n??{stream:-1,offset:0};o?.stream===i&&(i===-1||o.offset+r-o.start===s)||this.#e.push({start:r,
stream:i,offset:s})}*take(e,n){let r=e+n;if(r>this.#n)throw new RangeError("the stream is ahead of its spans");if(this.#r(
e),n>0&&e<this.#e[this.#t].start)throw new RangeError("this part of the stream has passed");for(let o=e,i=this.#t;o<r;i++){
let{start:s,stream:a,offset:d}=this.#e[i],c=Math.min(this.#e[i+1]?.start??this.#n,r)-o,f=a===-1?void 0:{stream:a,offset:d+
o-s};yield{bytes:c,origin:f},o+=c}}#r(e){for(;(this.#e[this.#t+1]?.start??1/0)<=e;)this.#t++;this.#t<1024||(this.#e.splice(
0,this.#t),this.#t=0)}};import{open as VC}from"node:fs/promises";import{availableParallelism as jC}from"node:os";import{Worker as KC}from"node:worker_threads";import{MessageChannel as WC}from"node:worker_threads";var Gu=256*1024,GC=8,Id=class{result;#e;#t=[];#n=0;#r;#o=0;#i=!1;#s=()=>{};constructor(e){
let{port1:n,port2:r}=new WC;this.#e=n,n.on("message",o=>{this.#t.push(o),this.#s()}),this.result=e(r).finally(()=>this.#c())}async write(e){
for(let n=0;n<e.length&&!this.#i;){this.#r??=await this.#d();let r=e.subarray(n,n+Gu-this.#o);this.#r.set(r,this.#o),this.#o+=
r.length,n+=r.length,this.#o===Gu&&this.#a()}}end(){this.#i||(this.#a(),this.#e.postMessage("end"),this.#i=!0)}abort(){this.#i||
this.#c()}#a(){if(this.#r===void 0||this.#i)return;let e=this.#r.subarray(0,this.#o);this.#e.postMessage(e,[e.buffer]),this.#r=
void 0,this.#o=0}async#d(){for(;this.#t.length===0&&this.#n===GC&&!this.#i;)await new Promise(n=>{this.#s=n});let e=this.#t.
pop();return e===void 0&&this.#n++,new Uint8Array(e??new ArrayBuffer(Gu))}#c(){this.#i=!0,this.#e.close(),this.#s()}};var YC=import.meta.url.endsWith(".ts")?new URL("../scan-worker.ts",import.meta.url):new URL("./scan-worker.mjs",import.meta.
url),Od=class{#e;#t=[];#n=[];#r=new Map;#o=!1;constructor(e=jC()){this.#e=e}scan(e){return new Promise(n=>{this.#t.push(
{request:e,finish:n}),this.#i()})}feed(e){return new Id(n=>this.scan({port:n,kind:e}))}async close(){this.#o=!0,this.#i();
let e=[...this.#n.splice(0),...this.#r.keys()];await Promise.all(e.map(n=>n.terminate()))}#i(){for(;this.#t.length>0;){if(this.#o){
this.#t.shift().finish({kind:"unusable",reason:"it is not needed any more"});continue}let e=this.#n.pop()??this.#s();if(e===
void 0)return;let n=this.#t.shift();this.#r.set(e,n),e.ref();let{request:r}=n;e.postMessage(r,"port"in r?[r.port]:[])}}#s(){
if(this.#r.size>=this.#e)return;let e=new KC(YC,{execArgv:[]});e.on("message",r=>{e.unref();let o=this.#r.get(e);this.#r.
delete(e),this.#n.push(e),o?.finish(r),this.#i()});let n="the worker ended";return e.on("error",r=>{n=E(r)}),e.on("exit",
()=>{let r=this.#r.get(e);this.#r.delete(e);let o=this.#n.indexOf(e);o!==-1&&this.#n.splice(o,1),r?.finish({kind:"unusab\
le",reason:n}),this.#i()}),e}};var Td=class{#e;#t;#n;#r=[];#o=0;#i=0;#s=Promise.resolve();constructor(e){this.#e=e}read(e,n){let r=this.#s.then(()=>this.#a(
e,n));return this.#s=r.catch(()=>{}),r}close(){let e=this.#s.then(()=>this.#f());return this.#s=e,e}async#a(e,n){for((this.#n===
void 0||e<this.#o)&&(this.#f(),this.#t=await this.#e(),this.#n=this.#t[Symbol.asyncIterator]());this.#i<n;){let{done:r,value:o}=await this.#n.
next();if(r===!0)throw new RangeError(`the stream ends after ${this.#i} bytes`);this.#r.push(o),this.#i+=o.length,this.#d(
e-4194304)}return this.#c(e,n)}#d(e){let n=0;for(let r of this.#r){if(this.#o+r.length>e)break;this.#o+=r.length,n++}n>0&&
this.#r.splice(0,n)}#c(e,n){let r=Buffer.allocUnsafe(n-e),o=this.#o;for(let i of this.#r){let s=Math.max(0,e-o),a=Math.min(
i.length,n-o);s<a&&i.copy(r,o+s-e,s,a),o+=i.length}return r}#f(){this.#t?.destroy(),this.#t=void 0,this.#n=void 0,this.#r=
[],this.#o=0,this.#i=0}};var vd=class{hasFailed=!1;kind;#e;#t=new Od;#n=[];#r;#o;constructor(e,n,{log:r,signal:o}){this.kind=n,this.#e=r,this.#o=
e.map(async i=>i===void 0?void 0:this.#i(i,o).catch(s=>this.#c(i,E(s)))),Promise.all(this.#o).then(()=>this.#t.close())}async sourceOf(e){
return this.#o[e]}async close(){await this.#t.close(),await Promise.all(this.#o),await Promise.all(this.#n.map(e=>e.close())),
await this.#r?.close()}async#i(e,n){let{locate:r}=e,o=await this.#s(e,n);if(o.kind==="unusable")return this.#c(e,o.reason);
let i=r===void 0?this.#a(e,n):await this.#d(await r(n));return{index:new Sd(o.tables),read:i}}async#s({locate:e,tap:n},r){
let{kind:o}=this;if(n!==void 0){let d=this.#t.feed(o);return n(d),d.result}if(e===void 0)return{kind:"unusable",reason:"\
it is in no file"};let{path:i,startByte:s,sizeBytes:a}=await e(r);return this.#t.scan({path:i,startByte:s,packedBytes:a,
kind:o})}#a(e,n){let r=new Td(()=>e.open(n));return async(o,i)=>(this.#r!==r&&(await this.#r?.close(),this.#r=r),r.read(
o,i))}async#d({path:e,startByte:n}){let r=await VC(e);return this.#n.push(r),async(o,i)=>{let{bytesRead:s,buffer:a}=await r.
read({buffer:Buffer.allocUnsafe(i-o),position:n+o});if(s!==i-o)throw new RangeError(`${e} became shorter`);return a}}#c({
descriptor:e},n){this.#e.debug(`nothing of the layer ${e.digest} can be copied as it is packed: ${n}`)}};import{createReadStream as qC}from"node:fs";import{PassThrough as ZC}from"node:stream";import{pipeline as QC}from"node:stream/promises";
import{createGunzip as e$,createZstdDecompress as t$}from"node:zlib";function at(t){let e=t.filter(o=>o!==void 0),[n,...r]=e;return n===void 0||r.length===0?n:{begin:(o,i)=>{for(let s of e)
s.begin(o,i)},mapBlock:o=>{for(let i of e)i.mapBlock?.(o)},data:o=>{for(let i of e)i.data(o)},end:()=>{for(let o of e)o.
end()}}}import{Transform as XC}from"node:stream";var Ad=class extends XC{#e=new Nr;constructor(){super({readableObjectMode:!0})}_transform(e,n,r){try{for(let o of this.#e.
split(e))this.push(o);r()}catch(o){r(o)}}_flush(e){e(this.#e.isBetweenFrames?null:new RangeError("its last frame is inco\
mplete"))}};var fk=1024*1024;async function Rd({path:t,packing:e},{signal:n,touch:r},o){let i=new G(()=>"keep",at([o,eo(r)])),s=qC(t,
{highWaterMark:fk});return await QC([s,...n$(e),i,un()],{signal:n}),{diffId:i.digest(),streamBytes:i.bytesWritten}}function n$(t){
let e={chunkSize:fk};switch(t){case"gzip":return[e$(e)];case"zstd":return[new Ad,t$(e)];case"none":return[new ZC]}}function eo(t){
return{begin:t,data:t,end:()=>{}}}var Ku=8*1024*1024,lk=1/4,uk=128*1024;function Yu(t){let{engine:e,options:n,packTo:r}=t,{compression:o}=n.layer,i=e?.store.
keepsPacked===!0||r!==void 0&&!bn(t);return o.kind!=="none"&&o.mayCopy===!0&&i?o.kind:void 0}function Ld(t,e,n){let{run:r,
source:o,options:i}=t,s=(o.packedLayers??[]).map((l,u)=>u<(o.keptLayers??0)?void 0:l),a=s.reduce((l,u)=>l+(u?.descriptor.
sizeBytes??0),0),d=!i.dryRun&&e.kind!=="hit"&&a>=Ku,c=Yu(t);if(!d||c===void 0)return;let f=new vd(s,c,r);return n.defer(
()=>f.close()),f}function Vu(t,e){let{packings:n,layerTarBytes:r,keptLayers:o,keptRuns:i}=t;if(!n.includes(e))return!1;let s=r.
slice(o).reduce((d,c)=>d+c,0),a=0;for(let{layer:d,startBytes:c,endBytes:f}of i())n[d]===e&&(a+=Math.max(0,f-c-mk(t,d)));
return a>=lk*s}function mk({packings:t,frames:e,layerTarBytes:n},r){return t[r]!=="zstd"?uk:(n[r]??0)/Math.max(1,e[r]??1)}
function bn({engine:t,options:e}){return e.tagLocations.length===0&&t?.store.keepsPacked===!1}function to({run:t,scans:e,
options:n},{reader:r}){let{compression:o}=n.layer;if(e===void 0||r.layers===void 0||o.kind==="none")return;let i=Math.max(
...r.layers.packings.map((s,a)=>mk(r.layers,a)));if(Vu(r.layers,e.kind))return new ju(e,o.level,i);t.log.debug("packed a\
new: too little of the layers stays as it is packed")}var ju=class t{spans=new wn;#e;#t;#n;copied="";constructor(e,n,r=uk){
this.#e=e,this.#t=n,this.#n=r}paysFor(e){let n=0,r=0;for(let o of e)r+=o,n+=Math.max(0,o-this.#n);return n>=lk*r}another(){
return new t(this.#e,this.#t,this.#n)}async pack(e,n){let{spans:r}=this,o=i=>this.#e.sourceOf(i);try{let i={spans:r,sourceOf:o,
kind:this.#e.kind,level:this.#t},s=await ck(e,n,i),a=100*s.copiedOutBytes/Math.max(1,s.layerBytes);return this.copied=`,\
 ${a.toFixed(1)} % of it copied as it was`,s}catch(i){throw i instanceof p||(this.#e.hasFailed=!0),i}}async check(e,n,r){
let o={path:e,packing:this.#e.kind},i;try{i=(await Rd(o,r)).diffId}catch(s){throw r.signal.aborted?s:this.#r(E(s))}if(i!==
n)throw this.#r(`it unpacks to ${i} instead of ${n}`)}#r(e){return this.#e.hasFailed=!0,new p("CHECK_FAILED",`The packed\
 layer cannot be used: ${e}.`,{hint:`Run again with ${St("compression",`${this.#e.kind}:${this.#t}`)}. With a level, not\
hing is copied from the source's layers.`})}};async function hk(t,e){let{engine:n,source:r,sourceConfig:o}=t;if(t.packTo===void 0&&n?.store.keepsPacked===!1){let m=r.
knownBytes??0;return pk(t,{unpackedBytes:m,packedBytes:0,spoolBytes:0})}let i=(await e).bytes,{packedLayers:s}=await o,a=gk(
t,i),d=wk(t),c=Xr(s,i,d)+a;await bk(t,c,a===0?void 0:"The filesystem and the layers made of it need");let l=Xr(s,i,d,1),
u={unpackedBytes:i,packedBytes:l,spoolBytes:l+a};await pk(t,u)}async function yk(t,e){let n=(await t.source.measure()).bytes,
{packedLayers:r}=await t.sourceConfig,o=Xr(r,n,wk(t)),i=e+gk(t,n)+o;await bk(t,i,"Copying what is packed needs")}function gk({
options:t},e){return t.layer.division===void 0?0:e}function wk(t){let{division:e,compression:n}=t.options.layer;return n.
kind==="none"?!1:e===void 0||t.cache!==void 0||!bn(t)}async function bk({options:t,sweep:e},n,r){await _u(t.tempDir,n,r).
catch(async()=>{await e.settle(),await _u(t.tempDir,n,r)})}async function pk({engine:t,options:e,sweep:n},r){if(t===void 0||
await Du(t,r,e.tempDir)===void 0)return;await n.settle();let o=await Du(t,r,e.tempDir);o!==void 0&&t.log.warning(o)}import{readdir as z$,rm as J$}from"node:fs/promises";import{basename as W$,dirname as Gk,join as G$}from"node:path";import{mkdir as F$,mkdtemp as _$,readdir as D$,rm}from"node:fs/promises";import{join as Dk}from"node:path";import{createHash as r$}from"node:crypto";function Xu(t,e,n){let r=i=>e[i](t[i],n),o=Object.keys(e);return Object.fromEntries(o.map(i=>[i,r(i)]))}var o$=6,i$=["Entrypoint","Cmd","Healthcheck","WorkingDir","Shell","OnBuild"],s$={clean:t=>gt.filter(e=>t.includes(e)),exclude:t=>t.
map(({text:e})=>e),aptClean:t=>t,scriptNetwork:()=>{},script:t=>t??null,sourceDateEpoch:t=>t??null,compression:t=>t,division:t=>t,
keepBase:()=>{}};function kk(t,e,n){let{isExact:r}=t,{clean:o,exclude:i,aptClean:s,script:a}=n,d=a!==void 0||s,c=o.length>
0,f=d||c||i.length>0,l=Xu(n,s$,void 0),{script:u,sourceDateEpoch:m,compression:h,division:y,...g}=l,k={format:o$,release:hr,
diffIds:t.diffIds,...g,run:u,env:d||c?b(e,"config","Env")??null:null,volumes:f?t.volumes:[],names:f?a$(e):[],created:d||
!r?b(e,"created")??null:null,isExact:r,...t.byLayers===!0?{from:"layers"}:{},sourceDateEpoch:m,compression:h,division:y,
...t.keptLayers===void 0?{}:{keptLayers:t.keptLayers},...n.compression.kind!=="none"&&n.compression.mayCopy===!0&&t.packedLayers!==
void 0?{packedLayers:t.packedLayers.map(({descriptor:v})=>v.digest)}:{}},B=r$("sha256").update(JSON.stringify(k)).digest(
"hex"),{architecture:P,variant:C}=t.platform;return`docker-flatten-v1-${[P,C].filter(v=>v!==void 0).join("-").replace(/[^A-Za-z0-9_.-]/g,
"_").slice(0,40)}-${B}`}function a$(t){let e=b(t,"config","Env"),n=(H(e)?e:[]).findLast(r=>r.startsWith("PATH="));return[
...i$.map(r=>b(t,"config",r)??null),n??null]}var no=()=>{},d$={clean:no,exclude:no,script:no,scriptNetwork:(t,{layer:e})=>e.
script!==void 0&&t!=="none"?'"run" has a network, and what it downloads can change':void 0,aptClean:(t,{isForeign:e})=>t&&
e?"the image's apt can run on some machines and not on others":void 0,sourceDateEpoch:no,division:no,keepBase:no,compression:({
kind:t},{takesZstd:e})=>t==="zstd"&&!e?`this engine cannot unpack zstd; ${S("compression","gzip")} can be cached`:void 0};
function Ek(t,e){return e.isContainer?"containers cannot be cached":Object.values(Xu(t,d$,{...e,layer:t})).find(r=>r!==void 0)}import{createHash as c$}from"node:crypto";import{createReadStream as f$}from"node:fs";import{lstat as xk,readFile as l$,
writeFile as u$}from"node:fs/promises";import{join as Cd}from"node:path";import{pipeline as m$}from"node:stream/promises";var $d="layer",Pk="record.json",Bk=1,Ik="docker-flatten-v1-layer-",p$=1e3,h$=16*1024*1024;function Qu({diffId:t,digest:e,
packedBytes:n,layers:r}){return r??[{diffId:t,digest:e,packedBytes:n}]}function ki(t){return`${Ik}${t.slice(7)}`}function m7(t){
return t.startsWith(Ik)}function Ei(t,e){return Cd(t,`part-${e+1}`)}async function em(t,e){let{spared:n,skippedPresets:r,
...o}=e,i={version:Bk,...o,kept:n,withdrawn:r},s=JSON.stringify({...i,seal:Ok(i)});await u$(Cd(t,Pk),`${s}
`,{flag:"wx"})}function Ok(t){return z(Buffer.from(JSON.stringify(t)))}async function Tk(t,e){let n=await g$(t);if(n.key!==
e.key)throw Lt(`it belongs to the key ${JSON.stringify(n.key.slice(0,200))}`);if(n.packing!==e.packing)throw Lt(`its com\
pression is "${n.packing}" instead of "${e.packing}"`);return n}async function vk(t,e,n){let r=[];for(let[o,i]of Qu(e).entries()){
let s=e.layers===void 0?t:Ei(t,o),a=Cd(s,$d);await y$(a,i,n),r.push(a)}return{paths:r,record:e}}async function y$(t,e,n){
let r=await xk(t).catch(a=>{throw Lt(`its layer is missing: ${E(a)}`)});if(!r.isFile())throw Lt("its layer is not a file");
if(r.size!==e.packedBytes)throw Lt(`its layer has ${r.size} bytes, but the record says ${e.packedBytes}`);let o=c$("sha2\
56"),i=f$(t,{highWaterMark:1024*1024});await m$(i,o,{signal:n}).catch(a=>{throw n.aborted?a:Lt(`its layer cannot be read\
: ${E(a)}`)});let s=`sha256:${o.digest("hex")}`;if(s!==e.digest)throw Lt(`its layer is ${s}, but the record says ${e.digest}`)}
async function g$(t){let e=Cd(t,Pk),n=await xk(e).then(c=>c.isFile()&&c.size<=h$?l$(e,"utf8"):"").catch(()=>""),r=_(n);if(!w$(
r))throw Lt("its record cannot be read");let{seal:o,...i}=r;if(Ok(i)!==o)throw Lt("its record was changed");let{kept:s,withdrawn:a,
...d}=i;return{...d,spared:s,skippedPresets:a}}var Ak=/^sha256:[0-9a-f]{64}$/;function w$(t){if(!O(t)||t.version!==Bk)return!1;
let{key:e,diffId:n,digest:r,seal:o,packing:i,rules:s,commands:a,kept:d,withdrawn:c,directories:f}=t,{unmatched:l,warnings:u,
suggestions:m,layers:h,contents:y}=t,g=["packedBytes","entries","dataBytes","seconds"];return typeof e=="string"&&[n,r,o].
every(k=>typeof k=="string"&&Ak.test(k))&&qu("gzip","zstd","none")(i)&&g.every(k=>et(t[k]))&&Gn(s,{kind:qu("preset","exc\
lude"),name:bi,entries:et,bytes:Zu})&&Gn(a,{name:qu("run","apt-clean"),ms:et,bytes:Sk(Zu)})&&Gn(d,{what:bi,why:Sk(bi),entries:et,
bytes:et})&&[c,l,u].every(H)&&(h===void 0||b$(h))&&(m===void 0||Gn(m,{name:bi,bytes:et}))&&Array.isArray(f)&&f.length<=p$&&
Gn(f,{path:k$,bytes:et,files:et})&&(y===void 0||ed(y))}function b$(t){let e=o=>typeof o=="string"&&Ak.test(o),n={packedBytes:et,
bytes:et,entries:et},r=o=>Gn(o,{name:bi,bytes:et});return Array.isArray(t)&&t.length>1&&Gn(t,{diffId:e,digest:e,...n,contents:r})}
var k$=t=>typeof t=="string"&&t.startsWith("/"),bi=t=>typeof t=="string",Zu=t=>typeof t=="number"&&Number.isFinite(t),et=t=>Zu(
t)&&t>=0,qu=(...t)=>e=>typeof e=="string"&&t.includes(e),Sk=t=>e=>e===void 0||t(e);function Gn(t,e){return Array.isArray(
t)&&t.every(n=>O(n)&&Object.entries(e).every(([r,o])=>o(n[r])))}function kn(t,e){return new p("CACHE_BAD",`The cached la\
yer cannot be used: ${t}`,{hint:"The layer is made again. If this happens in every run, delete the entry from the cache.",
cause:e})}function Lt(t){return kn(`${t}.`)}import{once as $$}from"node:events";import{promisify as Lk}from"node:util";import{constants as Rk,deflateRaw as E$,zstdCompress as S$}from"node:zlib";var Nd={gzip:{min:1,max:9,default:4},zstd:{min:1,max:19,default:3}},Ck={gzip:"+gzip",zstd:"+zstd",none:""};function $k(t){
let[e,n,...r]=t.trim().split(":"),o=c=>new p("BAD_INPUT",`The ${I("compression")} must be gzip, zstd or none, optionally\
 with a level after a colon, but ${JSON.stringify(t)} ${c}.`,{hint:`For example "gzip", "gzip:${Nd.gzip.max}", "zstd" or\
 "zstd:${Nd.zstd.default}".`});if(r.length>0)throw o("has two colons");if(e==="none"){if(n!==void 0)throw o('sets a leve\
l for "none"');return{kind:e}}if(e!=="gzip"&&e!=="zstd")throw o("is none of these");let{min:i,max:s,default:a}=Nd[e];if(n===
void 0)return{kind:e,level:a,mayCopy:!0};let d=/^[0-9]{1,2}$/.test(n)?Number(n):Number.NaN;if(!(d>=i&&d<=s))throw o(`has\
 a level that is not a number from ${i} to ${s}`);return{kind:e,level:d}}function Fd(t){return t.kind==="none"?t:{kind:t.
kind,level:Nd[t.kind].min}}var x$=0,P$=31,B$=7.95,I$=256*1024;function O$(t){if(t.length<I$)return!1;let e=new Uint32Array(
256),n=0;for(let o=0;o<t.length;o+=P$,n++)e[t[o]]++;let r=0;for(let o of e)o>0&&(r-=o/n*Math.log2(o/n));return r>B$}var T$=Lk(
E$),v$=Lk(S$);function Nk(t,e){let n=t.length+(t.length>>8)+1024;switch(e.kind){case"gzip":return T$(t,{level:O$(t)?x$:e.
level,finishFlush:Rk.Z_SYNC_FLUSH,chunkSize:n});case"zstd":return v$(t,{chunkSize:n,params:{[Rk.ZSTD_c_compressionLevel]:e.
level}});case"none":return Promise.resolve(t)}}import{isDeepStrictEqual as Fk}from"node:util";async function jn(t,e){let n=await ee(t,e);return w(n,"Id")!==e?!1:["RepoTags","RepoDigests"].every(r=>{let o=b(n,r)??[];
return H(o)&&o.length===0})}async function ro(t,e,n){try{return await C$(t,e,n)}catch(r){throw await _k(t,e),r}}var A$=/^Loaded image(?: ID)?: (\S+)$/gm;
async function oo(t,e,n){if(e.reference===e.expectedId)return"";try{return await n()}catch(r){throw await _k(t,{...e,answer:""}),
r}}async function _k(t,e){let{reference:n,expectedId:r,diffIds:o,answer:i}=e;if(n===r)return;let s=[...i.matchAll(A$)].map(
([,a=""])=>a);for(let a of new Set([...s,r]))(a.startsWith("sha256:")?await R$(t,a,o).catch(()=>!1):L$(a,n))&&await t.docker.
try(["rmi",a]).catch(()=>{})}async function R$(t,e,n){if(!await jn(t,e))return!1;let r=Tt(await ee(t,e)??{});return Fk(r,
n)}function tm(t){return t.length===1?`one layer ${t[0]}`:`the layers ${t.join(", ")}`}function L$(t,e){let n=[...t].filter(
(r,o)=>r!==e[o]);return t.length===e.length&&n.length===1}async function C$(t,e,n){let r=(c,f)=>{throw new p("CHECK_FAIL\
ED",`The stored image differs from what was sent: expected ${c}, found ${f}. Nothing was tagged.`,{hint:q})},o=e.answer.
split(`
`).find(c=>/^error /i.test(c.trim()));if(o!==void 0){let c=Mt(o,"ENGINE_FAILED","Unpacking the loaded image failed");if(c.
code==="NO_SPACE"||c.code==="UNSUPPORTED_IMAGE")throw c;r("a load without an error",JSON.stringify(o))}let[i,s]=await Promise.
all([ee(t,e.reference),Iw(t,e.reference,e.diffIds.length)]),a=w(i,"Id");a!==e.expectedId&&r(`the ID ${e.expectedId}`,String(
a));let d=Tt(i??{});return Fk(d,e.diffIds)||r(tm(e.diffIds),JSON.stringify(d)),n&&s===0&&r("an unpacked layer","one of 0\
 bytes"),s}async function io(t,e,n){let{log:r,runId:o,signal:i}=t,s=tt(o),a=e.map(({path:ke,startByte:Ie,digest:ft,packedBytes:On,packing:zm})=>{
let Fc=ve.layer+Ck[zm];return{path:ke,startByte:Ie,descriptor:{mediaType:Fc,digest:ft,sizeBytes:On}}}),d=a.map(({descriptor:ke})=>ke),
c=d.reduce((ke,{sizeBytes:Ie})=>ke+Ie,0),f=e.map(({diffId:ke})=>ke),l=await n.configFor(e),u=z(l),{keepsPacked:m,idIsConfigDigest:h}=t.
store,y=await n.annotations(),g=ss(l,d,y),k=h?u:g.descriptor.digest,B=await jn(t,k),P=m&&!j(n.platform,t.platform),C=t.knowsPlatformOption&&
n.platform.architecture!=="",N=P&&C?n.platform:void 0,v=()=>{let Ie={full:ce(oe(s,"tag")),familiar:s},ft=0,On=vp(a,{config:l,
platform:n.platform,name:Ie,annotations:y},Fc=>{ft+=Fc});return Ps(r,{progress:{title:"Load",doneBytes:()=>ft,totalBytes:()=>c},
sent:$$(On,"close"),after:"Unpack"},t.transport.loadImage(On,N,i))},V=B?k:s,be=await oo(t,{reference:V,expectedId:k,diffIds:f},
v);return P&&N===void 0&&await N$(t,k,n.platform),{answer:be,reference:V,diffIds:f,expectedId:k,configDigest:u,packedBytes:m?
c:void 0,importedId:void 0,savedFile:void 0}}async function N$(t,e,n){let{log:r,runId:o}=t,i={reference:tt(o),id:e,isIndex:!1,
platform:n,volumes:[]};try{await Y(t,await K(t,{source:i}))}catch(s){r.debug(`no container of the loaded image: ${E(s)}`)}}var nm={kind:"none",wasAsked:!1};async function _d(t){let{run:e,engine:n,source:r,sourceConfig:o,options:i,cache:s}=t,{log:a}=e;
if(s===void 0||i.dryRun)return nm;let{layer:d}=i,c=Ek(d,{isContainer:i.container!==void 0,isForeign:n!==void 0&&r.byLayers!==
!0&&r.platform.architecture!==n.platform.architecture,takesZstd:n?.takesZstd??!0});if(c!==void 0)return a.notice(`The la\
yer is not cached: ${c}.`),nm;let f=performance.now(),l=kk(r,(await o).json,d),u=Dk(i.tempDir,`${re(e.runId)}cache-`),m=await _$(
u).catch(y=>{a.warning(`The layer is not cached: ${E(y)}`)});if(m===void 0)return nm;let h=!1;try{let y=await a.group("L\
ook up the cached layer",async()=>{a.debug(`cache key ${l}`),h=await so(e,s.restore(l,m,a,e.signal)),h||a.info("The cach\
e did not provide the layer.");let k={key:l,packing:d.compression.kind};return h?so(e,M$({cache:s,directory:m},k,e)):void 0}),
g={key:l,directory:m,ms:performance.now()-f};return y!==void 0?{...g,kind:"hit",found:y}:(await Hk(g),{...g,kind:"miss",
isReplacing:h})}catch(y){throw await rm(m,{recursive:!0,force:!0}),y}}async function so({touch:t},e){let n=setInterval(t,
1e3);try{return await e}finally{clearInterval(n)}}async function M$({cache:t,directory:e},n,{log:r,signal:o}){try{let i=await Tk(
e,n);for(let[s,{digest:a}]of(i.layers??[]).entries()){let d=Ei(e,s);if(await F$(d),!await t.restore(ki(a),d,r,o)){r.info(
`The cache did not provide layer ${s+1} of ${i.layers?.length}.`);return}}return await vk(e,i,o)}catch(i){if(!(i instanceof
p))throw i;Mk(i,r)}}function Mk(t,e){t.code==="CACHE_DIFFERS"?e.notice(Ve(t)):t.code==="CACHE_BAD"?e.warning(Ve(t)):e.warning(
`${Ve(t)} The layer is made again.`)}async function Hk({directory:t}){for(let e of await D$(t))await rm(Dk(t,e),{recursive:!0,
force:!0})}async function Uk(t,e,{run:n,engine:r,packTo:o}){if(!(t instanceof p)||e.kind==="none")throw t;let i=t.code===
"NO_SPACE"&&o===void 0&&r?.store.keepsPacked===!1,s=t.code==="CACHE_BAD"||t.code==="CACHE_DIFFERS";if(!i&&!(s&&e.kind===
"hit"))throw t;Mk(t,n.log),r!==void 0&&await Ot(r.docker,n.runId,n.log),await Hk(e);let{key:a,directory:d,ms:c}=e;return i?
{kind:"none",wasAsked:!0}:{kind:"miss",key:a,directory:d,ms:c,isReplacing:!0}}function zk(t){return t.kind==="none"?t:{kind:"\
none",wasAsked:!0}}async function Dd(t){t.kind!=="none"&&await rm(t.directory,{recursive:!0,force:!0}).catch(()=>{})}function Md({
paths:t,record:e}){let{packing:n}=e;return Qu(e).map(({diffId:r,digest:o,packedBytes:i},s)=>({diffId:r,digest:o,packedBytes:i,
packing:n,path:t[s]??""}))}var H$=["CHECK_FAILED","ENGINE_FAILED","DOCKER_FAILED"];async function Jk(t,{paths:e,record:n},r){
let{log:o,signal:i}=t;try{let s=await io(t,Md({paths:e,record:n}),r),a=await ro(t,s,n.dataBytes>0);return o.info(`Loaded\
 ${Q(n.entries)} in one layer of ${x(a)}, packed ${x(n.packedBytes)}`),{stored:s,newBytes:a}}catch(s){throw i.aborted||!(s instanceof
p)||!H$.includes(s.code)?s:kn(s.message,s)}}var U$=.5;function Wk({ms:t,found:e},n,r){let o=(t+n)/1e3,i=e.record.seconds,
[s,a]=[o,i].map(d=>`${d.toFixed(1)} s`);if(o-i<U$){r.info(`Used the cached layer in ${s}; making it took ${a}`);return}r.
notice(`The cache does not pay off here: using the cached layer took ${s}, and making it took ${a}.`)}async function j$(t){let e=W$(t);for(let n of await z$(Gk(t)))(n===e||n.startsWith(`${e}-`))&&await J$(G$(Gk(t),n))}async function ao(t,e,n){
return e.scans?.hasFailed!==!0?[e,await Uk(t,n,e)]:(e.run.log.debug(`packed anew: ${E(t)}`),e.packTo!==void 0&&await j$(
e.packTo),[{...e,scans:void 0},zk(n)])}async function Ud(t,e,n=async()=>{}){let r=await V$(t);if(r===void 0)return await e(t,ao);try{return await e({...t,source:r.
source},(o,i,s)=>{if(i.scans?.hasFailed===!0)throw new Hd(E(o),{cause:o});return ao(o,i,s)})}catch(o){if(!r.mayFallBack(
o))throw o;await n(),await q$(o,t)}finally{await r.close()}return await e(t,ao)}var Hd=class extends Error{},K$=["BLOB_I\
NVALID","LAYER_INVALID","TAR_INVALID","TAR_TRUNCATED","TAR_LIMIT","WHITEOUT_NAME","UNSUPPORTED_IMAGE","CHECK_FAILED","VE\
RIFY_FAILED"],Y$=["CHECK_FAILED","VERIFY_FAILED"];async function V$(t){var g=[];try{let{run:e,source:n,inEngine:r,options:o}=t;
let{script:i,aptClean:s}=o.layer;let a=n===r&&i===void 0&&!s;if(!a||Yu(t)!=="gzip")return;let{packedLayers:d}=await t.sourceConfig;
if(d===void 0||!Z$(d))return;let c=await r.findLayers();if(c===void 0)return;Xb();let f=Ee(g,new AsyncDisposableStack,!0);
f.defer(()=>Bu(c,e));let l=await X$(t,c.layers,f);let{layers:u}=l??c;let m=!0;let h=async()=>{try{await c.requireAll(e.signal),
l?.isEmpty===!0&&await yk(t,jk(d));let N={...e,log:eN(e.log)},v=za(await ii(u,N));if(v.layers===void 0||!Vu(v.layers,"gz\
ip"))throw new Hd("too little of the layers stays as it is packed");return{...v,close:async()=>l?.remove()}}catch(N){throw m=
!1,N}};let y=f.move();return{source:{...n,packedLayers:u,isExact:!0,byLayers:!0,openReader:h},mayFallBack:N=>{let v=!(N instanceof
p)||K$.includes(N.code);return!e.signal.aborted&&(!m||v)},close:()=>y.disposeAsync()}}catch(k){var B=k,P=!0}finally{var C=Se(
g,B,P);C&&await C}}async function X$(t,e,n){let{layer:r,dryRun:o}=t.options;if(!(o||r.division===void 0))return new Jr(e,
await pn(t,n))}async function q$(t,{run:e,engine:n}){let r=`the image is not read by its layers: ${E(t)}`;t instanceof p&&
Y$.includes(t.code)?e.log.notice(`Made again, since ${r}`):t instanceof p&&t.code==="NO_SPACE"?e.log.notice(`Nothing is \
copied as it is packed: ${E(t)}`):e.log.debug(r),await Ot(n.docker,e.runId,e.log)}function Z$(t){return jk(t)>=Ku&&t.every(
({mediaType:e})=>Q$(e))}function jk(t){return t.reduce((e,{sizeBytes:n})=>e+n,0)}function Q$(t){return/[.+]gzip$/.test(t)}
function eN(t){let e=n=>t.debug(n);return{info:n=>t.info(n),debug:e,notice:e,warning:n=>t.warning(n),group:(n,r)=>t.group(
n,r),showProgress:n=>t.showProgress(n),untrusted:n=>t.untrusted(n)}}var Si=`docker-flatten ${hr}`;function om(t){return t?.files.filter(({isKept:e})=>e!==!0)??[]}var xi={entries:0,dataBytes:0};function zd(t){let{source:e,sourceSize:n,image:r,verdict:o,surveyed:i,cacheHit:s,page:a}=t,{isMet:d,budgets:c,checks:f}=o;
return{...Ss(n.bytes,r.bytes),oldLayers:e.layerCount,newLayers:r.layers,keptLayers:r.keptLayers??0,layers:r.parts,packedLayers:r.
packedLayers,oldHistory:n.history,newHistory:r.history,oldPackedBytes:n.packedBytes,newPackedBytes:r.packedBytes,imageId:d?
r.imageId:void 0,configDigest:d?r.configDigest:void 0,budgets:c,checks:f,directories:i.directories,contents:i.contents,rules:i.
rules,commands:i.commands,spared:i.spared,skippedPresets:i.skippedPresets,suggestions:i.suggestions,cacheHit:s,page:a}}import{mkdtemp as aN,rename as dN,rm as cN}from"node:fs/promises";import{join as Kk}from"node:path";import{availableParallelism as oN}from"node:os";import{crc32 as tN}from"node:zlib";var nN=Buffer.from([31,139,8,0,0,0,0,0,0,3]),rN=Buffer.from([3,0]),Jd=class{header=nN;#e=0;#t=0;add(e){
this.#e=tN(e,this.#e),this.#t+=e.length}end(){let e=Buffer.alloc(8);return e.writeUInt32LE(this.#e,0),e.writeUInt32LE(this.#t%
2**32,4),Buffer.concat([rN,e])}};var im=1024*1024,iN=Math.min(16,2*oN()+2);async function En(t,e,n){return td(e,r=>sN(r,t,n))}async function sN(t,e,n){let r=n.
kind==="gzip"?new Jd:void 0,o=0,i=[],s=r===void 0?[]:[Promise.resolve(r.header)],a=async()=>{let l=await s.shift();await t.
write(l),n.kind==="none"&&i.push(l)},d=(l,u)=>{let m=l.subarray(0,u);o+=u,r?.add(m);let h=Nk(m,n);h.then(()=>n.kind!=="n\
one"&&i.push(l),()=>{}),s.push(h)},c=Buffer.allocUnsafeSlow(im),f=0;try{for await(let l of e)for(let u=0;u<l.length;){let m=l.
copy(c,f,u);if(u+=m,f+=m,f<im)break;d(c,f),s.length>=iN&&await a(),c=i.pop()??Buffer.allocUnsafeSlow(im),f=0}for((f>0||o===
0&&r===void 0)&&d(c,f),r!==void 0&&s.push(Promise.resolve(r.end()));s.length>0;)await a()}finally{await Promise.allSettled(
s)}return{layerBytes:o,digest:t.digest(),packedBytes:t.bytes}}var Yk={async store(t,e,n){let r=await aN(Kk(n.tempDir,re(t.runId)));try{let o=Kk(r,"layer"),{digest:i,packedBytes:s}=await J(
t.log,it(e,n.totalBytes),n.pack?.(e,o)??En(e,o,n.compression)),a=n.compression.kind,d={path:o,diffId:e.digest(),digest:i,
packedBytes:s,packing:a},c=await io(t,[d],n);return n.saveTo===void 0?c:await dN(o,n.saveTo).then(()=>!0,()=>!1)?{...c,savedFile:{
digest:i,packedBytes:s,packing:a}}:c}finally{await cN(r,{recursive:!0,force:!0})}}};import{pipeline as uN}from"node:stream";import{finished as mN}from"node:stream/promises";import{PassThrough as fN,Transform as lN}from"node:stream";var Vk=8*1024*1024,Wd=class extends lN{side=new fN({highWaterMark:Vk});constructor(){
super({highWaterMark:Vk}),this.side.on("error",()=>{})}close(){this.side.destroy()}_transform(e,n,r){if(this.side.destroyed||
this.side.write(e)){r(null,e);return}let o=()=>{this.side.off("drain",o),this.side.off("close",o),r(null,e)};this.side.once(
"drain",o),this.side.once("close",o)}_flush(e){this.side.end(),e()}};var Xk={async store(t,e,n){let{log:r,runId:o,signal:i}=t,s=n.saveTo===void 0?void 0:pN(e,n,r),a=await Ps(r,{progress:it(
e,n.totalBytes),sent:mN(e),after:"Store"},t.transport.importImage(s?.layer??e,Ni(o),i)),d=await s?.savedFile,c=e.digest(),
f=await n.configFor([{diffId:c}]),l=z(f),[u]=await Promise.all([jn(t,l),hN(t,a,c)]),m=Tp(f,c,tt(o)),h=u?l:tt(o),y=await oo(
t,{reference:h,expectedId:l,diffIds:[c]},()=>t.transport.loadImage(m,void 0,i));return{reference:h,diffIds:[c],expectedId:l,
configDigest:l,packedBytes:void 0,importedId:a,savedFile:d,answer:y}}};function pN(t,{saveTo:e="",compression:n},r){let o=new Wd,
i=!1,s=En(o.side,e,Fd(n)).then(({digest:a,packedBytes:d})=>({digest:a,packedBytes:d,packing:n.kind}),a=>{o.close(),i||r.
warning(`Could not save the layer: ${E(a)}`)});return uN(t,o,a=>{a&&(i=!0,o.side.destroy(a))}),{layer:o,savedFile:s}}async function hN(t,e,n){
let[r]=Tt(await ee(t,e)??{});if(r!==n)throw new p("CHECK_FAILED",`The engine stored the layer ${r}, but ${n} was sent: t\
he stream was changed in transit. Nothing was tagged.`,{hint:q})}var yN={"graph-driver":Xk,containerd:Yk};function qk({kind:t}){return yN[t]}async function Zk(t,{signal:e,touch:n}){let r=[];for(let o of t){let i=Fr(o,{checksDiffId:!0,signal:e});for await(let s of i.
chunks)n();r.push(i.packing??"none")}return r}async function Qk(t,e,n){let{packed:r,packedBytes:o,newBytes:i,streamBytes:s=0}=t,a=r===void 0?[]:await e.files();return{
...t,packed:r&&{...r,files:[...a,...r.files],hasContent:!0},packedBytes:o===void 0||n?void 0:a.reduce((d,c)=>d+c.packedBytes,
o),newBytes:i+e.unpackedBytes,streamBytes:s+e.tarBytes}}function eE({run:t,source:e,baseBlobs:n},{base:r,layers:o}){if(r===
void 0||o===void 0)return;let{unpackedBytes:i,tarBytes:s,layerCount:a,layerOf:d}=r,c=n??o.blobs.slice(0,a),f=!0,l=async()=>{
let u=n===void 0?o.packings:await Zk(n,t);return Promise.all(c.map(async({descriptor:m,diffId:h,locate:y},g)=>{if(y===void 0)
throw new Error("a kept layer is in no file");let{path:k,startByte:B,sizeBytes:P}=await y(t.signal),{digest:C}=m;return{
path:k,startByte:B,diffId:h,digest:C,packedBytes:P,packing:u[g],isKept:f}}))};return{unpackedBytes:i,tarBytes:s,layerOf:d,
layers:e.diffIds.slice(0,a).map(u=>({diffId:u,isKept:f})),files:l}}import{pipeline as IF}from"node:stream/promises";var gN=new Set(["mtime","atime","ctime","LIBARCHIVE.creationtime"]),tE=0;function Gd({extensions:t,header:e}){return{extensions:nr(
$r(t,n=>gN.has(n))).flatMap(({block:n,data:r})=>[So(n,tE),...r===void 0?[]:[r]]),header:So(e,tE)}}function nE(t){let e=[];
for(let n=0;;){let r=t.subarray(n,n+A),{typeFlag:o,sizeBytes:i}=Te(r,n);if(!Xt(o))return{extensions:e,header:r};e.push(r),
n+=A,i!==0&&(e.push(t.subarray(n,n+se(i))),n+=se(i))}}var rE=Float64Array.from({length:8193},(t,e)=>e<2?0:e*Math.log2(e)),jd=class{#e=Buffer.alloc(8192);#t=new Int32Array(4096);#n=new Int32Array(
256);#r=1;#o=!1;#i=0;#s=0;#a=0;#d=0;begin(e,n){this.#o=!sm(n)||n>0&&wN(e),this.#i=0,this.#s=0,this.#a=0,this.#d=0}data(e){
if(this.#o){for(let n=0;n<e.length;){let r=(this.#i+n)%262144;if(r>=8192){n+=262144-r;continue}let o=e.copy(this.#e,r,n,
n+8192-r);this.#s=r+o,n+=o,this.#s===8192&&this.#c()}this.#i+=e.length}}end(){return this.#s>0&&this.#c(),this.#a===0?Number.
NaN:this.#d/this.#a}#c(){let e=this.#s;this.#s=0,this.#a+=e;let n=Math.min(1,this.#f(e)/e);this.#d+=e*n**1.25}#f(e){let n=this.#e,
r=this.#t,o=this.#n.fill(0),i=this.#u(),s=0,a=0,d=0;for(;d<e-4;){let c=n[d]|n[d+1]<<8|n[d+2]<<16|n[d+3]<<24,f=Math.imul(
c,2654435761)>>>20,l=r[f]-i;if(r[f]=d+i,l>=0&&n[l]===n[d]&&n[l+1]===n[d+1]&&n[l+2]===n[d+2]&&n[l+3]===n[d+3])for(a++,d+=
4,l+=4;d<e&&n[d]===n[l];d++)l++;else if(o[n[d++]]++,s++,s===2048&&a<8&&this.#l(s)>7.8)return e}for(;d<e;d++,s++)o[n[d]]++;
return s*this.#l(s)/8+a*2.25}#l(e){if(e===0)return 0;let n=0;for(let r of this.#n)n+=rE[r];return(rE[e]-n)/e}#u(){let e=this.#r;
return this.#r+=8192,this.#r<2**30?e:(this.#t.fill(0),this.#r=8193,1)}};function sm(t){return t<16384}function wN(t){let e=0;
for(let n=Math.max(0,t.length-32);n<t.length;n++)e=Math.imul(e,31)+t[n]|0;return e%8===0}var de=-1,Ce={file:0,directory:1,hardLink:2},co=1024,Kd=class{paths=[];targets=new Map;kind=new Uint8Array(co);start=new Float64Array(
co);bytes=new Float64Array(co);dataBytes=new Float64Array(co);parentBytes=new Uint32Array(co);packedPart=new Float32Array(
co);#e=new jd;#t;#n;constructor(e){this.#n=e,this.#t=new Ze({begin:(n,r,o)=>(this.#r(n,r,o),kr),emit:()=>{},mapBlock:n=>{
this.bytes[this.count-1]+=A,e?.mapBlock?.(n)},data:n=>{this.#e.data(n),e?.data(n)},end:()=>{this.packedPart[this.count-1]=
this.#e.end(),e?.end()}})}get count(){return this.paths.length}add(e){this.#t.consume(e)}end(){if(!this.#t.hasEnded)throw new p(
"TAR_TRUNCATED",`The flat tar ends after ${this.#t.offsetBytes} bytes, before the two zero blocks that end an archive.`,
{hint:"Run again. If it happens again, please report it."})}#r(e,n,r){let o=this.count;this.#o(o+1);let{typeFlag:i,sizeBytes:s,
extensions:a,header:d}=e,c=a.reduce((l,u)=>l+u.length,A),f=i==="5"||Ji(d)&&e.name.at(-1)===47;this.paths.push(oE(e.name)),
this.kind[o]=f?Ce.directory:i==="1"?Ce.hardLink:Ce.file,this.start[o]=r,this.bytes[o]=c+se(s),this.dataBytes[o]=s,f&&(this.
parentBytes[o]=bN(e)),i==="1"&&this.targets.set(o,oE(Bt(d,n))),this.#e.begin(e.name,s),this.#n?.begin(e,"keep")}#o(e){if(e<=
this.kind.length)return;let n=2*this.kind.length,r=(o,i)=>(i.set(o),i);this.kind=r(this.kind,new Uint8Array(n)),this.start=
r(this.start,new Float64Array(n)),this.bytes=r(this.bytes,new Float64Array(n)),this.dataBytes=r(this.dataBytes,new Float64Array(
n)),this.parentBytes=r(this.parentBytes,new Uint32Array(n)),this.packedPart=r(this.packedPart,new Float32Array(n))}};function oE(t){
let e=L(t);return e==="."?"":e}function bN(t){return t.extensions.length===0?A:Gd(t).extensions.reduce((e,n)=>e+n.length,
A)}function iE(t){let e=kN(t);return{order:e,parent:EN(t,e),target:xN(t)}}function kN({paths:t}){let e=t.map(n=>n.replaceAll(
"/","\0"));return Uint32Array.from(e.keys()).sort((n,r)=>{let[o,i]=[e[n],e[r]];return o<i?-1:o>i?1:n-r})}function EN({paths:t,
kind:e},n){let r=new Int32Array(t.length).fill(de),o=[];for(let i of n){let s=t[i];for(;o.length>0&&!SN(s,t[o.at(-1)]);)
o.pop();let a=o.at(-1);if(a!==void 0){if(e[a]!==Ce.directory)throw PN(s,t[a]);r[i]=a}s!==""&&o.push(i)}return r}function SN(t,e){
return t.charCodeAt(e.length)===47&&t.startsWith(e)}function xN({paths:t,targets:e}){let n=new Int32Array(t.length).fill(
de);if(e.size===0)return n;let r=new Set(e.values()),o=new Map;for(let[i,s]of t.entries()){let a=e.get(i);a!==void 0&&(n[i]=
o.get(a)??BN(s,a)),r.has(s)&&o.set(s,i)}return n}function PN(t,e){return new p("TAR_INVALID",`The entry ${R(W(t))} is be\
low ${R(W(e))}, which is no directory.`,{hint:ye})}function BN(t,e){throw new p("TAR_INVALID",`The hard link ${R(W(t))} \
comes before its target ${R(W(e))}, or has none.`,{hint:ye})}var Pi=class{#e;#t;#n;#r;#o=[];constructor(e,{parent:n,order:r},o){this.#e=e,this.#t=n,this.#n=r,this.#r=o}add(e){this.#o.
push(e)}*divide(e){let{paths:n}=this.#e,r=this.#i(e);for(let o of this.#o){let i=this.#t[o],s=i===de?de:r[i];s!==de?yield[
o,`/${n[s]}/`]:this.#r[o]>e/4?yield[o,`/${n[o]}`]:yield[o,i===de?"/":`/${n[i]}/`]}}#i(e){let n=this.#s(),r=new Int32Array(
n.length).fill(de);for(let o of this.#n){if(this.#e.kind[o]!==Ce.directory)continue;let i=this.#t[o],s=i===de?de:r[i];s!==
de?r[o]=s:n[o]<=e&&(r[o]=o)}return r}#s(){let e=new Float64Array(this.#e.count);for(let n of this.#o)e[n]=this.#r[n];for(let n=this.#n.
length-1;n>=0;n--){let r=this.#n[n],o=this.#t[r];o!==de&&(e[o]+=e[r])}return e}};var IN=["tmp/","run/","var/tmp/","var/run/","var/log/","var/cache/","var/lib/apt/","var/lib/alternatives/","var/lib/dpkg\
/alternatives/","var/lib/dpkg/triggers/","var/lib/dpkg/updates/","var/lib/systemd/","var/lib/rpm/","usr/lib/sysimage/","\
var/lib/dnf/","lib/apk/db/","usr/lib/apk/db/","etc/alternatives/","etc/ssl/certs/java/"],ON=new Set([".dockerenv","etc/.\
pwd.lock","etc/apk/world","etc/environment","etc/group","etc/gshadow","etc/hostname","etc/hosts","etc/ld.so.cache","etc/\
machine-id","etc/mailcap","etc/passwd","etc/resolv.conf","etc/shadow","etc/shells","etc/subgid","etc/subuid","etc/ssl/ce\
rts/ca-certificates.crt","usr/share/applications/mimeinfo.cache","usr/share/glib-2.0/schemas/gschemas.compiled","usr/sha\
re/info/dir","var/lib/dpkg/available","var/lib/dpkg/diversions","var/lib/dpkg/lock","var/lib/dpkg/lock-frontend","var/li\
b/dpkg/statoverride","var/lib/dpkg/status","var/lib/pacman/local/ALPM_DB_VERSION","var/lib/shells.state"]),TN=/(?:^|\/)(?:\.cache\/|\.npm\/_(?:cacache|logs)\/|\.(?:bash|python|node_repl)_history$|\.wget-hsts$|icon-theme\.cache$|giomodule\.cache$|node_modules\/\.(?:package-lock\.json|yarn-integrity|modules\.yaml)$|conda-meta\/history$)/;
function am(t){let e=t.replace(/-(?:old)?$/,"");return ON.has(e)||IN.some(n=>t.startsWith(n))||TN.test(t)}var Sn=-1,fo=60,sE=.35,Yd=class{#e;#t;#n;#r=[];#o=new Map;#i;constructor(e,n,r){this.#e=e,this.#t=n,this.#n=r,this.#i=new Int32Array(
e.count).fill(Sn)}make(e,n){let{kind:r,paths:o,count:i,bytes:s}=this.#e,{order:a,target:d}=this.#t,c=e?s.slice(0,i):AN(this.#e),
f={volatile:new Pi(this.#e,this.#t,c),other:new Pi(this.#e,this.#t,c)};for(let u of a){if(r[u]===Ce.directory||d[u]!==de)
continue;let m=o[u],h=am(m)?void 0:this.#s(m);h!==void 0?this.#a(u,h,"package"):f[am(m)?"volatile":"other"].add(u)}let l=n(
c.reduce((u,m)=>u+m,0));for(let u of["volatile","other"])for(let[m,h]of f[u].divide(l))this.#a(m,h,u);return e||this.#d(
c),this.#c(c)}#s(e){let n=this.#n.packageOf(e);return n===void 0||n.name===""?void 0:`${n.manager}:${n.name}`}#a(e,n,r){
let o=`${r} ${n}`,i=this.#o.get(o);i===void 0&&(i=this.#r.push(Vd(n,r))-1,this.#o.set(o,i)),this.#i[e]=i}#d(e){let{packedPart:n,
dataBytes:r}=this.#e,o=new Float64Array(this.#r.length),i=new Float64Array(this.#r.length);for(let[a,d]of this.#i.entries()){
let c=n[a];d===Sn||!(c>=0)||!sm(r[a])||(o[d]+=r[a],i[d]+=c*r[a])}let s=vN(o,i);for(let[a,d]of this.#i.entries()){if(d===
Sn||!Number.isNaN(n[a]))continue;let c=o[d]>0?i[d]/o[d]:s;e[a]=fo+r[a]*c}}#c(e){let n=this.#f(),r={groups:this.#r,groupOf:this.#i,
sizes:e,movedLinks:n};return dm(this.#e,r),r}#f(){let{target:e}=this.#t,n=0;for(let[r,o]of e.entries()){if(o===de)continue;
let i=this.#i[o];this.#i[r]=i;let s=this.#s(this.#e.paths[r]);s!==void 0&&s!==this.#r[i]?.name&&n++}return n}};function Vd(t,e){
return{name:t,kind:e,bytes:0,largestBytes:0,dataBytes:0,entries:0}}function dm({dataBytes:t},{groups:e,groupOf:n,sizes:r}){
for(let o of e)Object.assign(o,Vd(o.name,o.kind));for(let[o,i]of n.entries()){if(i===Sn)continue;let s=e[i],a=r[o];s.bytes+=
a,s.largestBytes=Math.max(s.largestBytes,a),s.dataBytes+=t[o],s.entries++}}function vN(t,e){let n=o=>o.reduce((i,s)=>i+s,
0),r=n(t);return r===0?sE:Math.max(1,Math.round(16*n(e)/r))/16}function AN({count:t,dataBytes:e,packedPart:n}){return Float64Array.
from({length:t},(r,o)=>{let i=n[o];return fo+e[o]*(Number.isNaN(i)?sE:i)})}function aE(t,e,n){let r=t.reduce((i,s)=>i+s.bytes,n),o=e;for(let{largestBytes:i}of t.toSorted((s,a)=>a.largestBytes-s.largestBytes)){
if(o===1||i<=r/o)break;r-=i,o--}return r/o}function cm(t,{order:e,target:n},r,o){let i=r.groups.map(({bytes:f,entries:l})=>f>
o&&l>1);if(!i.includes(!0))return r;let s=r.groups.map(f=>({...f})),a=r.groupOf.slice(),d=new Map;for(let f of e){let l=a[f];
if(l===Sn||!i[l]||n[f]!==de)continue;let u=r.groups[l],m=d.get(l)??{number:l,count:1,bytes:0};d.set(l,m);let h=r.sizes[f];
m.bytes>0&&m.bytes+h>u.bytes/Math.ceil(u.bytes/o)&&(m.number=s.push(Vd(`${u.name} (${++m.count})`,u.kind))-1,m.bytes=0),
m.bytes+=h,a[f]=m.number}for(let[f,l]of n.entries())l!==de&&(a[f]=a[l]);let c={...r,groups:s,groupOf:a};return dm(t,c),c}var RN=1024;function dE(t,e,n){let r=new Uint8Array(t.count);return LN(e.order,n).map((o,i)=>{let s=new fm(t,e,n,{of:r,layer:i});
for(let a of o)s.put(a);return s.end()})}function LN(t,{layerOf:e,count:n}){let r=new Array(n).fill(0);for(let s of t)r[e[s]]++;
let o=r.map(s=>new Uint32Array(s)),i=new Array(n).fill(0);for(let s of t){let a=e[s];o[a][i[a]++]=s}return o}var fm=class{#e;#t;#n;#r;#o=[];#i=0;#s=RN;#a=0;constructor(e,n,r,o){
this.#e=e,this.#t=n,this.#n=r,this.#r=o}put(e){for(let n of this.#d(e,this.#t.target))this.#c(n)}#d(e,n){let{of:r,layer:o}=this.#r,
i=o+1,s=[];for(let a=e;a!==de&&r[a]!==i;a=n[a])r[a]=i,s.push(a);return s.reverse()}#c(e){let{parent:n}=this.#t;for(let r of this.#d(
n[e],n))this.#n.layerOf[r]===this.#r.layer?this.#l(r):this.#f(r);this.#l(e)}#f(e){this.#o.push(~e),this.#s+=this.#e.parentBytes[e],
this.#a+=fo}#l(e){let{bytes:n,dataBytes:r}=this.#e;this.#o.push(e),this.#i+=r[e],this.#s+=n[e],this.#a+=this.#n.sizes[e]}end(){
return{pieces:Int32Array.from(this.#o),entries:this.#o.length,dataBytes:this.#i,streamBytes:this.#s,packedBytes:Math.round(
this.#a)}}};function cE(t){let e=t^t>>>16;return e=Math.imul(e,2246822507),e^=e>>>13,e=Math.imul(e,3266489909),(e^e>>>16)>>>0}function fE(t){
let e=2166136261;for(let n=0;n<t.length;n++)e=Math.imul(e^t.charCodeAt(n),16777619);return cE(e)}function Xd(t,e){return(cE(
t+Math.imul(e+1,2654435761))+.5)/2**32}function qd(t,e){let n=0,r=Number.POSITIVE_INFINITY;for(let[o,i]of e.entries()){if(i<=
0)continue;let s=-Math.log(Xd(t,o))/i;s>=r||(n=o,r=s)}return n}function lm(t,e,n){if(e<=0)return 0;let r=Xd(t,CN);return n**
(Math.floor(Math.log(e)/Math.log(n)+r)-r+.5)}var CN=65535;var um={fill:1.05,large:.03,roomStep:.1,shareStep:1.1,others:1.04},$N={fill:1.12,large:.1,roomStep:.15,shareStep:1.2,others:1.06},
mm=4,NN=16,FN=1.1,_N=.85,DN=.25,MN=65534,HN=1.11,lE=1.06;function hm(t){let e=new pm(t);return e.placeGiants(),e.fillTop(),
e.share(),e.placeLarge(),e.placeOthers(),(t.isExact||t.count<=mm)&&e.level(),e.layerOf}var pm=class{layerOf;#e;#t;#n;#r;#o;#i=!1;#s;#a;constructor({
groups:e,count:n,topBytes:r,isExact:o}){this.layerOf=new Uint8Array(e.length),this.#e=n-1,this.#o=n,this.#t=o?um:UN(n),this.#n=
e.map((i,s)=>{let a=fE(i.name);return{number:s,group:i,hash:a,size:lm(a,i.bytes,FN)}}).sort((i,s)=>s.size-i.size||(i.group.
name<s.group.name?-1:1)),this.#r=e.reduce((i,{bytes:s})=>i+s,r),this.#s=new Array(n).fill(0),this.#s[this.#e]=r,this.#a=
new Array(n).fill(1)}placeGiants(){let e=[];for(let n of this.#n){if(!(this.#o>1&&n.size>=_N*this.#r/this.#o)||e.length>
0){e.push(n);continue}if(this.#d(n)){this.#i=!0,e.push(n);continue}let o=qd(n.hash,this.#a.with(this.#e,0));this.layerOf[n.
number]=o,this.#r-=n.group.bytes,this.#a[o]=0,this.#o--}this.#n=e}#d({group:{kind:e,bytes:n}}){return this.#a.length>2||
e==="package"?!1:this.#n.filter(({group:i})=>i.kind==="package").reduce((i,{group:s})=>i+s.bytes,0)>(this.#r-n)/2}fillTop(){
let e=this.#r/this.#o,n=this.#o===1||this.#i?Number.POSITIVE_INFINITY:e*Math.max(DN,this.#f());for(let r of["volatile","\
other"]){let o=Map.groupBy(this.#n.filter(({group:i})=>i.kind===r).reverse(),({size:i})=>Math.floor(Math.log2(i)));for(let i of o.
values()){let a=(n-this.#s[this.#e])/i.reduce((c,{size:f})=>c+f,0),d=Math.floor(4*a)/4;if(this.#c(i.filter(({hash:c})=>Xd(
c,MN)<d)),a<1)break}}}#c(e){let n=new Set(e);for(let{number:r,size:o}of e)this.#s[this.#e]+=o,this.layerOf[r]=this.#e;this.#n=
this.#n.filter(r=>!n.has(r))}#f(){let{others:e}=this.#t;return e-(e-1)*this.#o}share(){let e=lm(0,this.#r/this.#o,this.#t.
shareStep),n=this.#s[this.#e],r=this.#o===1,o=r?e:Math.max(0,e*this.#f()),i=(e*this.#o-Math.max(o,n))/Math.max(1,this.#o-
1);for(let[s,a]of this.#a.entries())a>0&&(this.#a[s]=i);this.#a[this.#e]=r||o>n?o:0}placeLarge(){let{fill:e,large:n}=this.#t,
r=n*Math.max(...this.#a),o=[];for(let i of this.#n){if(i.size<r){o.push(i);continue}let s=this.#a.map((d,c)=>{let f=this.#s[c];
return d>0&&(f===0||f+i.size<=e*d)?1:0}),a=s.includes(1)?qd(i.hash,s):this.#l();this.#s[a]+=i.size,this.layerOf[i.number]=
a}this.#n=o}#l(){let e=this.#e,n=-1/0;for(let[r,o]of this.#a.entries()){let i=o-this.#s[r];o===0||i<=n||(e=r,n=i)}return e}placeOthers(){
let{roomStep:e}=this.#t,n=e*Math.max(...this.#a),r=this.#a.map((o,i)=>o===0?0:Math.max(0,Math.round((o-this.#s[i])/n)));
Math.max(...r)===0&&(r[this.#l()]=1);for(let o of this.#n){let i=qd(o.hash,r);this.layerOf[o.number]=i,this.#s[i]+=o.size}}level(){
let e=this.#a.filter(o=>o>0).length,n=this.#s,r=this.#a.reduce((o,i,s)=>o+(i>0?n[s]:0),0)/Math.max(1,e);for(let[o,i]of this.#a.
entries()){if(i===0||n[o]<=HN*r)continue;let s=this.#n.filter(({number:a})=>this.layerOf[a]===o);for(let a of s.sort((d,c)=>d.
hash-c.hash)){if(n[o]<=lE*r)break;let d=this.#l();n[d]+a.size>lE*r||(n[o]-=a.size,n[d]+=a.size,this.layerOf[a.number]=d)}}}};
function UN(t){let e=Math.min(1,Math.max(0,(t-mm)/(NN-mm))),n=r=>um[r]+e*($N[r]-um[r]);return{fill:n("fill"),large:n("la\
rge"),roomStep:n("roomStep"),shareStep:n("shareStep"),others:n("others")}}var uE=100,zN=1/8,JN=4,WN=1.5,GN=.9,jN=5;function Zd(t,e,n){let r=iE(t),i=t.kind.subarray(0,t.count).filter(c=>c===Ce.directory).
length*fo,s=c=>eF(zN*("layers"in n?c/n.layers:n.maxBytes)),a=new Yd(t,r,e).make(n.isUnpacked===!0,s),d="layers"in n?KN({
index:t,arrangement:r,grouping:a,topBytes:i},n.layers):YN({index:t,arrangement:r,grouping:a,topBytes:i},n.maxBytes);return{
...XN(t,r,d),notices:d.notices,details:ZN(a)}}function KN({index:t,arrangement:e,grouping:n,topBytes:r},o){let s=aE(n.groups,
o,r)*(o<=JN?1:WN),a=cm(t,e,n,s),{groups:d}=a,c=Math.max(1,Math.min(o,d.length)),f=hm({groups:d,count:c,topBytes:r,isExact:!1}),
l={grouping:a,...mE(f,c,r>0)},u=l.count<o?[`The result has ${l.count} ${l.count===1?"layer":"layers"} instead of ${o}: t\
here is too little to divide that stays together.`]:[];return{...l,notices:u}}function YN({index:t,arrangement:e,grouping:n,
topBytes:r},o){let i=GN*o,s=cm(t,e,n,i),{groups:a}=s,d=a.reduce((c,{bytes:f})=>c+f,r);for(let c=Math.max(1,Math.ceil(d/i));;c++){
let f=Math.min(c,uE),l=hm({groups:a,count:f,topBytes:r,isExact:!0});if(f===uE||VN(a,l,{count:f,topBytes:r,limit:i}))return{
grouping:s,...mE(l,f,r>0),notices:[]}}}function VN(t,e,{count:n,topBytes:r,limit:o}){let i=new Array(n).fill(0);i[n-1]=r;
let s=new Array(n).fill(0);for(let[a,d]of e.entries())i[d]+=t[a].bytes,s[d]++;return i.every((a,d)=>a<=o||s[d]===1)}function mE(t,e,n){
let r=new Set(t);(n||r.size===0)&&r.add(e-1);let o=new Map([...r].sort((i,s)=>i-s).map((i,s)=>[i,s]));return{layerOf:t.map(
i=>o.get(i)),count:o.size}}function XN(t,e,n){let{groups:r,groupOf:o,sizes:i}=n.grouping,s=n.count-1,a=Uint8Array.from(o,
f=>f===Sn?s:n.layerOf[f]),d=dE(t,e,{count:n.count,layerOf:a,sizes:i}),c=qN(r,n);return{layers:d.map((f,l)=>({...f,largest:c[l]??
[]}))}}function qN(t,{layerOf:e,count:n}){let r=Array.from({length:n},()=>[]),o=t.map((i,s)=>({group:i,layer:e[s]})).sort(
(i,s)=>s.group.dataBytes-i.group.dataBytes);for(let{group:i,layer:s}of o)r[s].length<jN&&r[s].push({name:QN(i.name),bytes:i.
dataBytes});return r}function ZN({movedLinks:t,groups:e}){let n=t===0?[]:[`${t} hard links are in the layer of their fil\
e, though another package has their names`];return[`${e.length} groups of files that stay together`,...n]}function QN(t){
return W(t).toString("utf8")}function eF(t){return 2**Math.floor(Math.log2(Math.max(1,t)))}function Qd({division:t,compression:e}){return t&&{...t,isUnpacked:e.kind==="none"}}function pE({layers:t},{index:e}){return t.
map(n=>({layer:n,isWhole:t.length===1,isOneFile:tF(n,e)<=1}))}function*hE({pieces:t},{start:e,bytes:n}){let r=0,o=0;for(let i of t)
i<0||(e[i]!==r&&o>0&&(yield o,o=0),o+=n[i]??0,r=(e[i]??0)+(n[i]??0));o>0&&(yield o)}function tF({pieces:t},{kind:e,dataBytes:n}){
let r=0;for(let o of t)o>=0&&e[o]===Ce.file&&(n[o]??0)>0&&r++;return r}function yE(t,e){return t.filter(({facts:n,plan:r})=>n.
packedBytes>e&&r.isOneFile).map(({facts:{contents:n,packedBytes:r}})=>`${n[0]?.name??"A file"} alone takes ${x(r)} packe\
d: its layer is larger than ${S("max-layer-size")}.`)}var nF=3;function ec(t,e){for(let[n,{packedBytes:r,bytes:o,contents:i}]of t.
entries()){let s=i.slice(0,nF).map(({name:d})=>d),a=s.length===0?"":`: ${s.join(", ")}`;e.info(`Layer ${n+1} of ${t.length}\
, ${x(o)}, packed ${x(r)}${a}`)}}import{pipeline as EE}from"node:stream";var ym=Buffer.alloc(1048576),tc=class{#e;#t;#n=0;constructor(e){this.#e=e}begin(e,n){this.#t=e.sizeBytes<1073741824?void 0:
{entry:e,verdict:n},this.#n=0,e.sizeBytes>=274877906944&&this.#r()}data(e){if(this.#t===void 0)return;let n=Math.max(0,1048576-
this.#n);this.#n+=e.length,rF(e.subarray(n))?this.#n>=67108864&&this.#r():this.#t=void 0}end(){this.#t=void 0}#r(){let e=this.#t;
this.#t=void 0,e!==void 0&&this.#e(e.entry,e.verdict)}};function rF(t){for(let e=0;e<t.length;e+=ym.length){let n=t.subarray(
e,e+ym.length);if(!n.equals(ym.subarray(0,n.length)))return!1}return!0}function gE(t,{cleanWords:e},n){if(t===void 0||t.length===0)return;let r=t.map(({name:i,bytes:s})=>`${i} ${x(s)}`),o=St(
"clean",Sa(e,t));n.info(`Could also be cleaned: ${r.join(", ")}. To do so, use ${o}`)}var oF=10,wE=100;function bE({rules:t,
commands:e,spared:n,skippedPresets:r,unmatched:o,warnings:i},s){for(let{name:d,ms:c,bytes:f}of e){let l=f===void 0?"":`,\
 ${f<0?"added":"freed"} ${x(Math.abs(f))}`;s.info(`${d}: ${(c/1e3).toFixed(1)} s${l}`)}for(let{kind:d,name:c,entries:f,bytes:l}of t)
f===0&&l===0||s.info(`${d==="preset"?"Cleaned":"Excluded"} ${c}: ${x(l)} in ${Q(f)}`);let a=n.filter(({kind:d})=>d!==void 0&&
d!=="base");a.length>0&&s.info(sF(a));for(let{kind:d,entries:c,bytes:f}of n){if(d!=="base")continue;let l=`The kept base\
 has ${x(f)} in ${Q(c)} that the rules would drop: its layers stay as they are.`;f>0?s.notice(l):s.info(l)}o.length>0&&s.
notice(aF(o));for(let d of r)s.notice(`Preset "${d}" skipped: symlinks outside its cache point into it.`);for(let d of i)
s.warning(d)}var iF=20;function sF(t){let e=t.slice(0,iF).map(({what:r,why:o})=>`${R(Buffer.from(r))} (${ne(o??"",wE)})`),
n=t.length-e.length;return`Kept because the image uses it: ${e.join(", ")}${n>0?`, and ${n} more`:""}`}function aF(t){let e=t.
slice(0,oF).map(o=>JSON.stringify(ne(o,wE)));if(t.length===1)return`The pattern ${e[0]} in ${S("exclude")} matches nothi\
ng in the image.`;let n=t.length-e.length,r=n>0?`, and ${n} more`:"";return`${t.length} patterns in ${S("exclude")} matc\
h nothing in the image: ${e.join(", ")}${r}.`}function kE(t){return({name:e,sizeBytes:n},r)=>{let i=r==="keep"||typeof r==
"object"&&r.data===void 0?"and the result contains them too":"although the result drops them";t.warning(`The file ${R(Buffer.
from(L(e),"latin1"))} is sparse: most of its ${x(n)} are zeros, as in lastlog and faillog with large user IDs. The engin\
e sends all the zeros, which takes long, ${i}. Make the file smaller in the image: use "useradd --no-log-init", or trunc\
ate it in the step that creates it.`)}}function dF(t,{sizeInImage:e}){return e===void 0||t.sizeBytes>0?t:{...t,sizeBytes:e(L(t.name))??0}}async function Ct({reader:t,
rules:e,survey:n,expected:r,resume:o,latestSeconds:i},{log:s,signal:a},d,c){let{base:f}=t,l=at([f===void 0?d:void 0,...r.
map(v=>v.observer),n.observer,t.observer,new tc(kE(s))]),u=e===void 0?t.decide:v=>e.decide(dF(v,t),t.decide(v)),m=v=>Math.
min(v,i??1/0),h=i===void 0?u:Ga(u,m),y=f===void 0?h:v=>f.owns(L(v.name))?u(v):h(v),g=e&&(()=>e.appendix({reader:t,retime:v=>Wa(
v,m),observer:l,signal:a})),k=new wn,B=f===void 0?c:c&&new wn,P=new G(y,l,{...g===void 0?{}:{appendix:g},...B===void 0?{}:
{spans:{input:k,output:B}}}),C=c===void 0||t.layers===void 0?t.open(a):t.layers.open(a,k);if(EE(await C,P,()=>{o().catch(
()=>{})}),f===void 0)return P;let N=B instanceof wn&&c?{input:B,output:c}:void 0;return cF(P,f,d,N)}function cF(t,e,n,r){
let o=e.openAbove(),i=new G(s=>o.decide(s),n,{appendix:async function*(){yield*o.whiteouts(),i.counts.entries+=o.deleted},
spans:r});return EE(t,i,()=>{}),i}async function nc(t,e,n={}){let r=await Ct(t,e,n.looker),o=n.totalBytes===void 0?Qt(t.
expectedBytes):()=>n.totalBytes;return await mn(e,[r],o),r}function lo({counts:t},{rules:e,base:n}){let r=n===void 0?e?.
appended:void 0;return{entries:t.entries+(r?.entries??0),dataBytes:t.dataBytes+(r?.dataBytes??0)}}var fF=1e6;function rc({options:t},e,n){return t.html===void 0?void 0:Bi.ofDivision(e,n).partOf}var Bi=class t{#e=new Map;partOf=e=>this.#e.
get(e);static ofDivision(e,{kind:n,dataBytes:r,paths:o}){let i=new t;for(let[s,{pieces:a}]of e.entries())for(let d of a)
d>=0&&n[d]===Ce.file&&(r[d]??0)>0&&i.#t(o[d],s);return i}observerOf(e){return{begin:({name:n,sizeBytes:r})=>{r>0&&this.#t(
L(n),e)},data:()=>{},end:()=>{}}}#t(e,n){this.#e.size<fF&&this.#e.set(e,n)}};import{rm as BF}from"node:fs/promises";function oc(t){return t.slice(t.lastIndexOf("/")+1)}function xn(t){return/^(.+?)-v?\d[^/-]*(?:-[^/]*)?$/.exec(t)?.[1]??t}
function ic(t){return t.replace(/\.(?:dist-info|egg-info|egg|data|libs|pth|py|pyc|so)$/,"").replace(/\.cpython-.*$/,"").
replace(/-\d[^-]*(?:-py\d.*)?$/,"").toLowerCase().replace(/[-_.]+/g,"-")}function Ii(t){let e=oc(t);return t.includes("/\
status.d/")?e.replace(/\.md5sums$/,""):e.replace(/(?::[^:.]*)?\.[^.]*$/,"")}function sc(t){let[,e=""]=/\/local\/([^/]+)\//.
exec(t)??[];return e.replace(/-[^-]*-[^-]*$/,"")}var SE=[{manager:"dpkg",path:/^var\/lib\/dpkg\/info\/[^/]+\.list$/,read:(t,e)=>gm(t,Ii(e),n=>n.replace(/^\//,""))},{manager:"\
dpkg",path:/^var\/lib\/dpkg\/status\.d\/[^/]+\.md5sums$/,read:(t,e)=>gm(t,Ii(e),n=>n.replace(/^[0-9a-f]{32} [ *]/,""))},
{manager:"apk",path:/^(?:usr\/)?lib\/apk\/db\/installed$/,read:lF},{manager:"pacman",path:/^var\/lib\/pacman\/local\/[^/]+\/files$/,
read:(t,e)=>gm(t,sc(e),n=>n.startsWith("%")?"":n)},{manager:"pip",path:/(?:^|\/)(?:site|dist)-packages\/[^/]+\.dist-info\/RECORD$/,
read:uF},{manager:"conda",path:/(?:^|\/)conda-meta\/[^/]+\.json$/,read:mF}];function*gm(t,e,n){for(let r of wm(t))yield{
name:e,file:n(r)}}function*wm(t){for(let e=0;e<t.length;){let n=t.indexOf(`
`,e),r=n===-1?t.length:n;r>e&&(yield t.slice(e,r)),e=r+1}}function*lF(t){let e="",n="";for(let r of wm(t)){let o=r.slice(
2);r.startsWith("P:")?e=o:r.startsWith("F:")?n=o:r.startsWith("R:")&&(yield{name:e,file:n===""?o:`${n}/${o}`})}}function*uF(t,e){
let n=e.slice(0,e.lastIndexOf("/")),r=ic(oc(n)),o=n.slice(0,Math.max(0,n.lastIndexOf("/")));for(let i of wm(t)){let[,s,a=""]=/^(?:"([^"]*)"|([^,]*)),/.
exec(i)??[];yield{name:r,file:xE(o,s??a)}}}function*mF(t,e){let n=Math.max(0,e.lastIndexOf("conda-meta/")-1),r=e.slice(0,
n),o=xn(xn(oc(e).replace(/\.json$/,"")));for(let i of pF(t))typeof i=="string"&&(yield{name:o,file:xE(r,Buffer.from(i).toString(
"latin1"))})}function pF(t){try{let e=JSON.parse(Buffer.from(t,"latin1").toString()),n=typeof e=="object"&&e!==null&&"fi\
les"in e?e.files:[];return Array.isArray(n)?n:[]}catch{return[]}}function xE(t,e){if(e===""||e.startsWith("/"))return"";
let n=t,r=e;for(;r.startsWith("../");){if(n==="")return"";n=n.slice(0,Math.max(0,n.lastIndexOf("/"))),r=r.slice(3)}return n===
""?r:`${n}/${r}`}function Pn(t,e=n=>n){return n=>e(t.exec(n)?.[1]??"")}var PE=Pn(/\/(?:site|dist)-packages\/(?:__pycache__\/)?([^/]+)/,ic),
hF=[{manager:"dpkg",path:/^var\/lib\/dpkg\/(?:info\/[^/]+\.[^/.]+|status\.d\/[^/]+)$/,name:t=>Ii(t)},{manager:"pacman",path:/^var\/lib\/pacman\/local\/[^/]+\//,
name:t=>sc(t)},{manager:"npm",path:/(?:^|\/)(?:node_modules|_npx|_cacache)\//,name:yF},{manager:"conda",path:/(?:^|\/)(?:ana|mini|micro)?(?:conda|mamba|forge|mambaforge)[0-9]?\//,
name:t=>Pn(/\/pkgs\/([^/]+)/,e=>xn(xn(e)))(t)||PE(t)},{manager:"pip",path:/(?:^|\/)(?:site|dist)-packages\//,name:t=>PE(
`/${t}`)},{manager:"gem",path:/(?:^|\/)(?:ruby\/gems|\.gem|\.bundle)\/|^usr\/local\/bundle\//,name:Pn(/\/(?:gems\/[^/]+\/)?(?:gems|doc|specifications|cache|extensions\/[^/]+\/[^/]+)\/([^/]+?)(?:\.gemspec|\.gem)?(?:\/|$)/,
xn)},{manager:"cargo",path:/(?:^|\/)(?:\.cargo|\.rustup)\/|^usr\/local\/(?:cargo|rustup)\//,name:Pn(/\/(?:registry\/(?:src|cache)\/[^/]+|git\/checkouts|toolchains)\/([^/]+?)(?:\.crate)?(?:\/|$)/,
xn)},{manager:"go",path:/^usr\/local\/go\/|(?:^|\/)go\/pkg\//,name:t=>t.startsWith("usr/local/go/")?"go":Pn(/\/pkg\/mod\/(?:cache\/download\/)?([^@]+?)(?:@|\/@v\/|$)/)(
t)},{manager:"maven",path:/(?:^|\/)\.m2\//,name:Pn(/\.m2\/repository\/(.+)\/[^/]+\/[^/]+$/)},{manager:"gradle",path:/(?:^|\/)\.gradle\//,
name:Pn(/\/files-[^/]+\/([^/]+\/[^/]+)\//)},{manager:"nuget",path:/(?:^|\/)\.nuget\//,name:Pn(/\.nuget\/packages\/([^/]+)\//)}];
function BE(t){for(let{manager:e,path:n,name:r}of hF)if(n.test(t))return{manager:e,name:r(t)}}var bm="node_modules/";function yF(t){
let e=t.indexOf("/.pnpm/");if(e!==-1){let[o=""]=t.slice(e+7).split("/",1),i=o.indexOf("@",1);return t.slice(0,e+7)+(i===
-1?o:o.slice(0,i))}let n=t.lastIndexOf(`/${bm}`)+1;if(n===0&&!t.startsWith(bm))return"";n+=bm.length;let r=t.indexOf("/",
n);return r!==-1&&t.charCodeAt(n)===64&&(r=t.indexOf("/",r+1)),r===-1?t:t.slice(0,r)}var gF=128*1024*1024,wF=32*1024*1024,bF=4096,kF=1e6,EF=/^(?:var\/lib\/rpm|usr\/lib\/sysimage\/rpm)\//,SF=/^(?:usr\/(?!local\/)|bin\/|sbin\/|lib(?:32|64|x32)?\/|etc\/|boot\/|opt\/)/,
uo=class{#e=new Map;#t=[];#n=new Map;#r=!1;#o;#i=gF;begin(e,n){if(this.#o=void 0,e.sizeBytes===0||!PF(e.name))return;let r=L(
e.name);EF.test(r)&&(this.#r=!0);let o=SE.find(i=>i.path.test(r));o===void 0||e.sizeBytes>Math.min(this.#i,wF)||(this.#i-=
e.sizeBytes,this.#o={format:o,path:r,parts:[]})}data(e){this.#o?.parts.push(Buffer.from(e))}end(){let e=this.#o;if(this.#o=
void 0,e===void 0)return;let{format:n,path:r,parts:o}=e,i=Buffer.concat(o).toString("latin1");for(let{name:s,file:a}of n.
read(i,r))if(a!==""){if(this.#e.size>=kF)return;this.#s(a,{manager:n.manager,name:s})}}#s(e,n){let r=this.#a(n),o=this.#e.
get(e);(o===void 0||xF(n,this.#t[o]))&&this.#e.set(e,r)}#a(e){let n=`${e.manager}:${e.name}`,r=this.#n.get(n);return r!==
void 0?r:(this.#n.set(n,this.#t.length),this.#t.push(e)-1)}managerOf(e){return this.packageOf(e)?.manager??"other"}packageOf(e){
if(e.length>bF)return;let n=this.#e.get(e)??(e.startsWith("usr/")?this.#e.get(e.slice(4)):void 0);if(n!==void 0)return this.#t[n];
let r=BE(e);return r!==void 0?r:this.#r&&SF.test(e)?{manager:"rpm",name:""}:void 0}};function xF(t,e){return t.manager!==
e.manager?t.manager<e.manager:t.name<e.name}function PF(t){return t.indexOf("lib")!==-1||t.indexOf("conda-meta")!==-1}var ac=class{#e=new Float64Array(1024);#t=new Int32Array(1024);#n=new Float64Array(1024);#r=0;#o=0;add(e,n){if(e===0)return;
let r=this.#o;this.#o+=e;let{stream:o,offset:i}=n??{stream:-1,offset:0};this.#i(r,o,i)||(this.#s(),this.#e[this.#r]=r,this.#t[this.#r]=
o,this.#n[this.#r++]=i)}#i(e,n,r){let o=this.#r-1;return o<0||this.#t[o]!==n?!1:n===-1?!0:this.#n[o]+e-this.#e[o]===r}#s(){
if(this.#r<this.#e.length)return;let e=2*this.#r,[n,r,o]=[this.#e,this.#t,this.#n];this.#e=new Float64Array(e),this.#t=new Int32Array(
e),this.#n=new Float64Array(e),this.#e.set(n),this.#t.set(r),this.#n.set(o)}*range(e,n){let r=e+n;if(r>this.#o)throw new RangeError(
"the stream is ahead of its spans");for(let o=e,i=this.#a(e);o<r;i++){let s=this.#e[i],a=i+1<this.#r?this.#e[i+1]:this.#o,
d=Math.min(a,r)-o,c=this.#t[i],f=this.#n[i]+o-s;yield{bytes:d,origin:c===-1?void 0:{stream:c,offset:f}},o+=d}}#a(e){let n=0,
r=this.#r;for(;r-n>1;){let o=n+r>>1;this.#e[o]<=e?n=o:r=o}return n}};function km(){let t=new uo;return{index:new Kd(t),owners:t}}async function IE({run:t},e,{path:n,isTraced:r,totalBytes:o,
looker:i}){let{log:s,signal:a}=t,d=km(),c=r?new ac:void 0,f=await Ct(e,t,i,c),l=xb(n,Em(f,d.index));if(await J(s,it(f,o),
l),await e.resume(),a.aborted)throw U(a.reason);return{...d,spool:{path:n,index:d.index,spans:c},diffId:f.digest(),streamBytes:f.
bytesWritten,counts:lo(f,e)}}async function*Em(t,e){for await(let n of t)e.add(n),yield n;e.end()}async function OE({spool:t}){
await BF(t.path,{force:!0})}var dc=4096,OF=59,dt=class{#e;#t=0;constructor({countsBlocks:e}){this.#e=e,e&&(this.#t=dc)}get bytes(){return this.#t}begin(e,n){
if(n==="drop")return;let r=n==="keep"?e:n.head,o=dn(e,n),i=e.typeFlag==="2"?le(r).link.length:0;if(!this.#e){this.#t+=o+
i;return}let s=e.typeFlag==="5"||i>OF;this.#t+=Math.ceil((s?1:o)/dc)*dc}data(){}end(){}};function TF(t){return t.reduce(
(n,{pieces:r})=>n+r.reduce((o,i)=>o+(i<0?1:0),0),t.length-1)*dc}async function TE(t,e,n){let{run:r}=t,o=new dt({countsBlocks:st(
t)}),{index:i,owners:s}=km(),a=await Ct(e,r,o),d=it(a,Qt(e.expectedBytes)),{signal:c}=r;await J(r.log,d,IF(Em(a,i),un(),
{signal:c})),await e.resume();let{layers:f,notices:l}=Zd(i,s,n);for(let m of l)r.log.notice(m);let u=f.map(m=>({diffId:void 0,
digest:void 0,packedBytes:m.packedBytes,bytes:m.dataBytes,entries:m.entries,contents:m.largest}));return u.length>1&&ec(
u,r.log),{newBytes:o.bytes+(st(t)?TF(f):0),imageId:void 0,configDigest:void 0,parts:u.length>1?u:void 0,partOf:u.length>
1?rc(t,f,i):void 0}}async function vE(t,e,n){let{run:r,engine:o,options:i}=t,s=new dt({countsBlocks:st(t)}),a=await nc(e,
r,{looker:s});await e.resume();let d=z(await n.configFor([{diffId:a.digest()}])),f=o!==void 0&&(i.tags.length>0||i.tagLocations.
length===0)&&!o.store.idIsConfigDigest?void 0:d;return{newBytes:s.bytes,imageId:f,configDigest:d}}async function RE(t,e,{path:n,...r}){let{run:o}=t,{log:i,signal:s}=o,{compression:a}=r,d=new dt({countsBlocks:st(t)}),c=at(
[d,eo(o.touch)]),f=to(t,e),l=await Ct(e,o,c,f?.spans),u=it(l,r.totalBytes),m=f?.pack(l,n)??En(l,n,a),{digest:h,packedBytes:y}=await J(
i,u,m);if(await e.resume(),s.aborted)throw U(s.reason);let g=lo(l,e);i.info(`Packed ${Q(g.entries)} in one layer of ${x(
d.bytes)}, packed ${x(y)}${f?.copied??""}`);let k=l.digest();f!==void 0&&!Sm(t)&&await f.check(n,k,o);let B={path:n,diffId:k,
digest:h,packedBytes:y,packing:a.kind},P=g.dataBytes>0,C=await cc([B],r,P),{bytesWritten:N}=l;return{...C,newBytes:d.bytes,
streamBytes:N,counts:g}}function Sm({options:t}){return t.verify||t.tagLocations.length===0}async function LE(t,e,n){let{
record:r}=e,o=st(t),i=t.options.html===void 0?void 0:new Bi,{bytes:s,streamBytes:a}=await xm(e,t.run,{isInBlocks:o,observerOf:m=>i?.
observerOf(m)}),d=Md(e).map((m,h)=>({...m,contents:r.layers&&Oi(r.layers[h]?.contents??[])})),c=await cc(d,n,r.dataBytes>
0),f=r.layers===void 0?"one layer":`${r.layers.length} layers`;t.run.log.info(`Took ${Q(r.entries)} in ${f} of ${x(s)}, \
packed ${x(r.packedBytes)}`);let{layers:l}=r,u=l&&i?.partOf;return{...c,parts:l,partOf:u,newBytes:s,streamBytes:a,counts:xi}}
var AE=3,vF=100;function Oi(t){return`${t.slice(0,AE).map(({name:n})=>ne(n,vF)).join(", ")}${t.length>AE?" and more":""}`}
async function cc(t,e,n){let r=await e.configFor(t),o=z(r);return{stored:void 0,packed:{files:t,config:r,request:e,hasContent:n},
packedBytes:t.reduce((i,{packedBytes:s})=>i+s,0),imageId:o,configDigest:o}}async function xm(t,e,{isInBlocks:n=!1,observerOf:r=()=>{}}={}){
let o=0,i=0;for(let[s,a]of Md(t).entries()){let d=await AF(a,e,{isInBlocks:n,observer:r(s)});o+=d.bytes,i+=d.streamBytes}
return{bytes:o,streamBytes:i}}async function AF({path:t,packing:e,diffId:n},r,{isInBlocks:o,observer:i}){let s=new dt({countsBlocks:o}),
a=Rd({path:t,packing:e},r,at([s,i])),{diffId:d,streamBytes:c}=await a.catch(f=>{throw r.signal.aborted?f:kn("its layer c\
annot be unpacked.",f)});if(d!==n)throw kn(`its layer unpacks to ${d}, but the record says ${n}.`);return{bytes:s.bytes,
streamBytes:c}}import{createReadStream as zF}from"node:fs";import{rm as JF}from"node:fs/promises";import{pipeline as WF}from"node:stream";import{open as _F}from"node:fs/promises";import{Readable as DF}from"node:stream";var RF=16*1024,LF=512;async function*CE(t,e,n){let r;for(let o of CF(e,n)){let i=r;r=$F(t,o),r.catch(()=>{}),i!==void 0&&
(yield await i)}r!==void 0&&(yield await r)}function*CF(t,e){let n=[],r=e;for(let o of t)n.length>0&&(o.bytes>r||n.length===
LF)&&(yield n,n=[],r=e),n.push(o),r-=o.bytes;n.length>0&&(yield n)}async function $F(t,e){let n=NF(e),r=await Promise.all(
n.map(i=>FF(t,i))),o=new Map;for(let[i,{start:s,ranges:a}]of n.entries())for(let d of a){let c=d.start-s;o.set(d,r[i].subarray(
c,c+d.bytes))}return e.map(i=>[i,o.get(i)])}function NF(t){let e=[];for(let n of t.toSorted((r,o)=>r.start-o.start)){let r=e.
at(-1),o=n.start+n.bytes;r!==void 0&&n.start-(r.start+r.bytes)<=RF?(r.bytes=Math.max(r.bytes,o-r.start),r.ranges.push(n)):
e.push({start:n.start,bytes:n.bytes,ranges:[n]})}return e}async function FF(t,{start:e,bytes:n}){let r=Buffer.allocUnsafeSlow(
n);for(let o=0;o<n;){let{bytesRead:i}=await t.read(r,o,n-o,e+o);if(i===0)throw new p("TEMP_DIR",`The flat layer in the t\
emporary directory should have ${e+n} bytes or more, but ends at ${e+o}: it was changed.`,{hint:"Let nobody else write t\
o the temporary directory, then run again."});o+=i}return r}var fc=1024*1024;function NE(t,e,n,r){return DF.from(MF(t,e,r),{objectMode:!1,highWaterMark:fc,signal:n})}async function*MF(t,e,n){
let r=await _F(t.path);try{for await(let o of CE(r,UF(t.index,e),fc)){let i=o.flatMap(([s,a])=>{if(!s.isParent)return HF(
t,n,s),[a];let{extensions:d,header:c}=Gd(nE(a));for(let f of[...d,c])n?.add(f.length,void 0);return[...d,c]});yield i.length===
1?i[0]:Buffer.concat(i)}n?.add(Ut.length,void 0),yield Ut}finally{await r.close()}}function HF({spans:t},e,{start:n,bytes:r}){
if(e!==void 0)if(t===void 0)e.add(r,void 0);else for(let o of t.range(n,r))e.add(o.bytes,o.origin)}function*UF(t,{pieces:e}){
let n=0,r=0;for(let o of e){let i=o<0,s=i?~o:o,a=t.start[s];(i||a!==n+r)&&(yield*$E(n,r),[n,r]=[a,0]),i?yield{start:a,bytes:t.
bytes[s],isParent:i}:r+=t.bytes[s]}yield*$E(n,r)}function*$E(t,e){for(let n=0;n<e;n+=fc)yield{start:t+n,bytes:Math.min(fc,
e-n),isParent:!1}}var GF=2,FE=5,jF=.97;async function _E(t,e,n,{path:r,...o}){let{run:i}=t,s=to(t,e),a=await IE(t,e,{path:`${r}-flat`,isTraced:s!==
void 0,totalBytes:o.totalBytes,looker:eo(i.touch)}),d=Pm(t,n),{parts:c,layers:f}=await KF({job:t,flat:a,compression:d,splice:s,
path:r});await OE(a);let l=Ti(c,({facts:v})=>v.bytes),u=Ti(c,v=>v.streamBytes),m=Ti(c,({file:v})=>v.packedBytes),h=100*Ti(
c,({copiedBytes:v})=>v)/Math.max(1,u),y=s===void 0?"":`, ${h.toFixed(1)} % of it copied as it was`,{entries:g,dataBytes:k}=a.
counts,B=c.length===1?"one layer":`${c.length} layers`;i.log.info(`Packed ${Q(g)} in ${B} of ${x(l)}, packed ${x(m)}${y}`);
let P=c.map(({file:v})=>v),C=await cc(P,o,k>0),N=c.length===1?void 0:c.map(v=>v.facts);return N!==void 0&&ec(N,i.log),{...C,
packedBytes:bn(t)?void 0:m,parts:N,partOf:N&&rc(t,f,a.index),flatDiffId:a.diffId,newBytes:l,streamBytes:u,counts:a.counts}}
function Pm(t,e){let{compression:n}=t.options.layer;return bn(t)?e.kind==="miss"?Fd(n):{kind:"none"}:n}async function KF(t){
let{job:e,flat:n}=t,{log:r}=e.run,o=Qd(e.options.layer);if(o===void 0)throw new Error("one layer is not divided");let i="\
maxBytes"in o?o.maxBytes:Number.POSITIVE_INFINITY,s=({file:c,plan:f})=>c.packedBytes>i&&!f.isOneFile,a=o,d=Number.POSITIVE_INFINITY;
for(let c=1;;c++){let f=Zd(n.index,n.owners,a);for(let g of f.details)r.debug(g);let l=c>=FE,u=pE(f,n),m=await VF(t,u,l?
()=>!1:s),h=m.filter(s);if(h.length===0||l||!("maxBytes"in a)){for(let g of f.notices)r.notice(g);for(let g of yE(m,i))r.
notice(g);return h.length>0&&r.warning(YF(h,m.length)),{parts:m,layers:f.layers}}let y=DE(h);r.debug(`divided again: a l\
ayer has ${x(y)}`),y>=d?c=FE-1:a={...a,maxBytes:Math.floor(a.maxBytes*i*jF/y)},d=y;for(let{file:g}of m)await JF(g.path)}}
function YF(t,e){return`${t.length} of ${e} layers are larger than ${S("max-layer-size")}, the largest ${x(DE(t))}: they\
 could not be divided any further.`}function DE(t){return Math.max(...t.map(({file:e})=>e.packedBytes))}async function VF(t,e,n){
let{run:r}=t.job,o=new AbortController,i=AbortSignal.any([r.signal,o.signal]),s=0,a=h=>{s+=h},d=Ti(e,({layer:h})=>h.streamBytes),
c=[],f=[...e.entries()],l=async()=>{for(let h=f.shift();h!==void 0;h=f.shift()){let[y,g]=h,k=await XF(t,g,{number:y+1,signal:i,
onBytes:a});c[y]=k,n(k)&&(f.length=0)}},u=Array.from({length:GF},()=>l().catch(h=>{throw o.abort(h),h})),m={title:"Pack",
doneBytes:()=>s,totalBytes:()=>d};try{await J(r.log,m,Promise.all(u))}finally{await Promise.allSettled(u)}if(r.signal.aborted)
throw U(r.signal.reason);return c.filter(h=>h!==void 0)}async function XF({job:t,flat:e,compression:n,splice:r,path:o},i,{
number:s,signal:a,onBytes:d}){let{run:c}=t,{layer:f,isWhole:l}=i,u=`${o}-${s}`,m=new dt({countsBlocks:st(t)}),h={begin:()=>{},
data:Ie=>d(Ie.length),end:()=>{}},y=new G(()=>"keep",at([m,eo(c.touch),h])),k=(l||r?.paysFor(hE(f,e.index)))===!0?r?.another():
void 0,B=l?qF(e,a,k?.spans):NE(e.spool,f,a,k?.spans);WF(B,y,()=>{});let P=await k?.pack(y,u)??await En(y,u,n),{digest:C,
packedBytes:N,copiedOutBytes:v=0}=P,V=y.digest();k!==void 0&&!Sm(t)&&await k.check(u,V,c);let be=f.largest,ke=l?void 0:Oi(
be);return{plan:i,file:{path:u,diffId:V,digest:C,packedBytes:N,packing:n.kind,contents:ke},facts:{diffId:V,digest:C,packedBytes:N,
bytes:m.bytes,entries:f.entries,contents:be},streamBytes:y.bytesWritten,copiedBytes:v}}function qF({spool:t,streamBytes:e},n,r){
if(r!==void 0&&t.spans!==void 0)for(let{bytes:o,origin:i}of t.spans.range(0,e))r.add(o,i);return zF(t.path,{highWaterMark:1024*
1024,signal:n})}function Ti(t,e){return t.reduce((n,r)=>n+e(r),0)}import{posix as r_}from"node:path";var ZF=1e3;async function ME(t,e,{id:n}){let[r,o]=await Promise.all([t.docker.run(["diff",n]),Me(t,n,["--size"])]),i=r.split(
`
`).map(d=>/^(?<kind>[CD]) (?<path>\/.*)$/.exec(d)?.groups).filter(d=>d!==void 0),{SizeRw:s}=o;if(i.length>ZF||typeof s!=
"number")return;let a=await K(t,{source:e});try{let d=[];for(let{kind:c,path:f=""}of i){let l=await QF(t,a,f,c==="D");l>
0&&d.push({path:f,bytes:l})}return{old:d,writtenBytes:s}}finally{await Y(t,a)}}async function QF(t,e,n,r){let{signal:o}=t;
try{return await e_(await t.transport.readArchive(e,n,o),r)}catch(i){if(We(i,n))return 0;throw i}}async function e_(t,e){
let n=new AbortController,r=0,o=!0,i=new G(({typeFlag:s,sizeBytes:a})=>(n.signal.aborted||(r+=a,o&&(s!=="5"||!e)&&n.abort(),
o=!1),"drop"));return await Dn(n.signal,t,i),r}import{posix as t_}from"node:path";var lc="/var/lib/apt/lists",HE="/var/cache/apt";function UE(t){return[lc,HE].some(e=>t.
startsWith(`${e}/`))}function zE(t){return t.filter(e=>{let n=t_.normalize(`/${e}/`);return[`${lc}/`,`${HE}/`].some(r=>r.
startsWith(n)||n.startsWith(r))})}function vi(t,e){return`echo ${t.slice(0,-1)}"${t.slice(-1)}"-${e}`}function JE(t){return[
"set -e",'PATH="$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"',`command -v apt-get >/dev/null 2>&1\
 || { ${vi(t,"no-apt")}; exit 0; }`,"apt-get clean",`[ -d ${lc} ] || exit 0`,`cd ${lc}`,"for name in * .[!.]* ..?*; do",
'  [ -e "$name" ] || [ -h "$name" ] || continue','  if [ "$name" = partial ] && [ -d partial ] && [ ! -h partial ]; then',
"    find partial -mindepth 1 -delete","  else",'    rm -rf -- "./$name"',"  fi","done"].join(`
`)}import{randomBytes as n_}from"node:crypto";function WE(t,{script:e,aptClean:n}){return["-c",[vi(t,"shell"),e===void 0?":":`/bin/sh -e -c " $1" || exit $?; ${vi(t,"\
run")}`,n?`/bin/sh -c "$2" || exit $?; ${vi(t,"apt")}`:":"].join(`
`),"sh",e??"",JE(t)]}var uc=class{token=`docker-flatten-${n_(8).toString("hex")}`;#e=new Map;ms(e){return this.#e.get(e)}read(e){
let n=e.indexOf(this.token);return n!==-1&&this.#e.set(e.slice(n+this.token.length+1).trim(),performance.now()),this.strip(
e)}strip(e){let n=e.indexOf(this.token);return n===-1?e:n===0?void 0:e.slice(0,n)}};var o_=/no such file or directory|executable file not found|not a directory/i,i_=/exec:? "?\/bin\/sh"?: (?:.*: )?(?:permission denied|is a directory|too many levels of symbolic links)/i,
GE=/exec format error/i,s_=/^(?!.*\bWARNING:).*\bnetwork(?:ing)?\b/im,a_=/^\/*(?:(?:bin|sbin|usr|lib\w*)(?:\/|$)|$)/;async function jE(t,e,n){
let{log:r,signal:o}=t,{image:i}=e;d_(i,n,r);let s=new uc,a=await Ka(t,i,{program:"/bin/sh",args:WE(s.token,n),user:"0:0",
network:n.network,shows:u=>s.read(u)}).catch(u=>{throw u instanceof p&&u.code==="DOCKER_FAILED"?KE(n,u.message,u)??u:u});
if(s.ms("shell")===void 0)return u_(t,i,n,a);if(a.exitCode!==0)throw c_(i,n,s,a);let d=f_(i,n,s,r),{container:c}=a;if(d.
length===0)return await Mr(t,c),Kn;let f=ME(t,i,c).then(u=>d.map(m=>l_(m,d,u))).catch(u=>(o.aborted||r.notice(`Could not\
 measure what the commands freed: ${E(u)}`),d));return{changed:mb(t,e,c),commands:d,measuredCommands:f,needsAptRule:!1}}
function d_({volumes:t},{script:e,aptClean:n},r){e!==void 0&&t.length>0&&r.warning(`The image declares volumes: ${t.join(
", ")}. They are empty while "run" runs, and its changes below them are not in the result.`);let o=n?zE(t):[];o.length>0&&
r.warning(`"apt-clean" cannot clean below the volumes that the image declares: ${o.join(", ")}. Use ${S("exclude")} to d\
rop their contents.`)}function mc(t){return t.length===0?"":` The image's volumes are empty while commands run: ${t.join(
", ")}.`}function c_(t,{script:e,network:n},r,o){let i=e!==void 0&&r.ms("run")===void 0?"run":"apt-clean",s=Ya(o,d=>r.strip(
d)),a=i==="run"?`Nothing was tagged. The script stops at the first command that fails${n==="none"?`, and it has no netwo\
rk unless ${S("run-network")} names one`:""}.`:`Leave ${S("apt-clean")} out to flatten without it, or repair apt in the \
image.`;return new p("COMMAND_FAILED",`"${i}" failed in a container of ${t.reference} with exit status ${o.exitCode}:
${s}`,{hint:a+mc(t.volumes)})}function f_(t,{script:e,aptClean:n},r,o){let i=r.ms("no-apt")===void 0;i||o.notice(`Skippe\
d apt-clean: the image has no apt-get.${mc(YE(t))}`);let s=r.ms("shell")??0,a=r.ms("run")??s,d=[];return e!==void 0&&d.push(
{name:"run",ms:a-s}),n&&i&&d.push({name:"apt-clean",ms:(r.ms("apt")??a)-a}),d}var Kn={changed:void 0,commands:[],measuredCommands:Promise.
resolve([]),needsAptRule:!1};function l_(t,e,n){if(n===void 0)return t;let r=e.length>1,o=t.name==="apt-clean",i=n.old.filter(
({path:s})=>!r||UE(s)===o).reduce((s,{bytes:a})=>s+a,0);return{...t,bytes:i-(r&&o?0:n.writtenBytes)}}async function u_(t,e,n,r){
let{log:o}=t,{script:i,aptClean:s}=n,a=KE(n,r.stderr);if(a!==void 0)throw a;let d=m_(e,t,r);if(i!==void 0)throw new p("C\
OMMAND_FAILED",`"run" needs a shell in ${e.reference}, but ${d}.`,{hint:`Use ${S("clean")} and ${S("exclude")} instead: \
they need no program in the image.${mc(e.volumes)}`});return await Mr(t,r.container),s&&o.notice(`Used the rules of ${S(
"clean","apt")} instead of apt-clean: ${d}.${mc(YE(e))}`),{...Kn,needsAptRule:s}}function KE({network:t},e,n){if(!(t==="\
none"||!s_.test(e)))return new p("COMMAND_FAILED",`Cannot connect the container for "run" to the network ${JSON.stringify(
t)} (${S("run-network")}): ${e.trim().slice(-2e3)}`,{hint:`Name a network that "docker network ls" lists, for example "b\
ridge", or leave ${S("run-network")} out.`,cause:n})}function YE({volumes:t}){return t.filter(e=>a_.test(r_.normalize(e)))}
function m_(t,e,n){let r=`${n.stderr}
${n.stdout}`,{architecture:o}=t.platform,i=e.platform.architecture,s=o!==i,a=o_.test(r),d=i_.test(r);if(GE.test(r)&&!s)return`\
the image's /bin/sh is not an executable for this machine (${i})`;if(GE.test(r)||s&&!a&&!d)return`the image is for ${o},\
 which this machine (${i}) cannot run`;if(d)return"the image's /bin/sh cannot be executed: it is a directory or not exec\
utable";if(a)return"the image has no shell (/bin/sh)";throw te(["start"],n)}var VE=4e5,p_=15e4,h_=40,Ai=class{#e={children:new Map,folded:void 0};#t;#n;#r=0;#o=0;constructor(e,n=VE){this.#t=e,this.#n=
n}get foldedFiles(){return this.#o}add(e,n,r=-1){if(n===0)return;let o=e.split("/"),i=[...o.splice(0,h_),...o.length>0?[
o.join("/")]:[]],s=n<0?this.#i(i,n,r):n;if(s===0)return;let a=i.pop()??"",d=this.#e;for(let f of i)d=this.#s(d,f);let c=d.
children.get(a);c===void 0?(d.children.set(a,{bytes:s,group:r}),this.#r++):"bytes"in c&&(c.bytes+=s),this.#r>this.#n&&this.#a()}#i(e,n,r){
let o=[],i=this.#e;for(let a of e){if(i===void 0||"bytes"in i)break;i.folded!==void 0&&o.unshift(i.folded.bytes),i=i.children.
get(a)}if(i!==void 0)return n;let s=n;for(let a of o){let d=a.get(r)??0,c=Math.min(d,-s);a.set(r,d-c),s+=c}return s}#s(e,n){
let r=e.children.get(n);if(r!==void 0&&"children"in r)return r;let o={children:new Map,folded:void 0};return e.children.
set(n,o),r===void 0&&this.#r++,o}#a(){let e=1024,n=this.#n/VE*p_;for(;this.#r>n;)this.#r=this.#d(this.#e,"",e).nodes,e*=
2}#d(e,n,r){let o=0,i=0;for(let[s,a]of e.children){let d=n===""?s:`${n}/${s}`;if("bytes"in a){if(i+=a.bytes,a.bytes>=r)o++;else{
e.children.delete(s);let f=a.group===-1?this.#t(d):a.group;this.#c(e,1,new Map([[f,a.bytes]])),this.#o++}continue}let c=this.#d(
a,d,r);i+=c.bytes,c.bytes>=r?o+=c.nodes+1:(e.children.delete(s),a.folded!==void 0&&this.#c(e,a.folded.files,a.folded.bytes))}
for(let s of e.folded?.bytes.values()??[])i+=s;return{nodes:o,bytes:i}}#c(e,n,r){e.folded??={files:0,bytes:new Map},e.folded.
files+=n;for(let[o,i]of r)e.folded.bytes.set(o,(e.folded.bytes.get(o)??0)+i)}toPage(e=()=>!0,n=()=>{}){let r=(o,i)=>{let s=[];
for(let[a,d]of o.children){let c=i===""?a:`${i}/${a}`,f=W(a).toString("utf8");if("children"in d){let m=r(d,c);m.length>0&&
s.push([f,0,-1,m]);continue}let l=d.group===-1?this.#t(c):d.group;if(d.bytes<=0||!e(l))continue;let u=n(c);s.push(u===void 0?
[f,d.bytes,l]:[f,d.bytes,l,u])}for(let[a,d]of o.folded?.bytes??[])d>0&&e(a)&&s.push(["(smaller files)",d,a]);return s};return[
"",0,-1,r(this.#e,"")]}};var Bn=class{#e;#t;#n;#r;#o=!1;observer;constructor({files:e=!1,contents:n=!1},r){let o=e||n?new uo:void 0;this.#t=e&&o!==
void 0?new Bm(o):void 0,this.#n=n&&o!==void 0?new Qa(o):void 0,this.#e=this.#n?.directories??new Ur,this.#r=r;let i=at([
this.#e,o,this.#t?.observer,r])??this.#e,s=o!==void 0;this.observer={begin:(a,d)=>this.#i(()=>i.begin(a,d)),data:s?a=>this.#i(
()=>i.data(a)):()=>{},end:s?()=>this.#i(()=>i.end()):()=>{}}}onDropped=(e,n,r)=>{this.#i(()=>this.#t?.drop(e,n,r))};get directories(){
return this.#i(()=>this.#e.largest)}get suggestions(){return this.#i(()=>this.#r?.found)}get contents(){return this.#i(()=>this.#n?.
contents)}page(e){return this.#i(()=>this.#t?.toPage(e))}#i(e){if(!this.#o)try{return e()}catch{this.#o=!0;return}}},Bm=class{#e;#t=new Ai(
()=>-1);#n=[];observer;constructor(e){this.#e=new Ai(n=>Hn.indexOf(e.managerOf(n))),this.observer=new Im(this.#e)}drop(e,n,r){
this.#n.includes(r)||this.#n.push(r),this.#t.add(e,n,Hn.length+this.#n.indexOf(r))}toPage(e){let n=[[this.#e,"of the res\
ult"],[this.#t,"that were dropped"]];return{groups:[...Hn.map(o=>({name:o,kind:o==="other"?"other":"manager"})),...this.#n.
map(({kind:o,name:i})=>({kind:o,name:i}))],result:this.#e.toPage(()=>!0,e),dropped:this.#t.toPage(o=>(this.#n[o-Hn.length]?.
bytes??0)>0),notes:n.filter(([o])=>o.foldedFiles>0).map(([o,i])=>`${o.foldedFiles} small files ${i} are not shown one by\
 one: "(smaller files)" combines those of a directory.`)}}},Im=class{#e;constructor(e){this.#e=e}begin(e,n){let r=dn(e,n);
r>0&&this.#e.add(L(e.name),r)}data(){}end(){}};var y_=50;async function XE(t,e){let n=new Map;for(let[r,o]of t.requiredPaths.entries()){if(n.has(o.text))continue;let i=r<
y_?e.lookAtImage:void 0,s=await g_(t,o,{...e,lookAtImage:i});s!==void 0&&n.set(o.text,b_(o,s))}return[...n.values()]}async function g_(t,{
candidates:e},{look:n,lookAtImage:r}){let o=e.map(s=>t.trace(s)),i=o.find(({droppedBy:s})=>s!==void 0)?.droppedBy;if(!(i===
void 0&&r===void 0)){for(let{end:s,droppedBy:a}of o)if(a===void 0&&s!==void 0&&await n(s)!==void 0)return;if(i!==void 0||
r===void 0)return i;for(let s of e)if(await w_(s,r))return"a command"}}async function w_(t,e){let n=await ha(t,async r=>(await e(
r))?.link);return n!==void 0&&await e(n.end)!==void 0}function b_({by:t,text:e},n){let r=R(Buffer.from(e));return t==="W\
ORKDIR"?`The image's WORKDIR ${r} is not in the result: ${n} removed it. The engine will create it again, empty and owne\
d by root.`:`The image's ${t} refers to ${r}, which is not in the result: ${n} removed it. Containers of the result may \
not start.`}function pc(t){let e=new Map,n=async r=>{try{let o=await t(Buffer.from(r,"latin1").toString());return o===void 0?void 0:
{link:o.typeFlag==="2"?le(o).link.toString("latin1"):void 0}}catch(o){if(o instanceof p&&o.code==="TAR_LIMIT")return{link:void 0};
throw o}};return r=>{let o=e.get(r)??n(r);return e.set(r,o),o}}import{isUtf8 as k_}from"node:buffer";import{pipeline as E_}from"node:stream/promises";var qE=8,hc=class{#e;#t;constructor(e,n){this.#e=e,this.#t=n}*emit(e,n=e){let{retime:r,observer:o}=this.#e,i=r(n);o?.begin(
e,{head:i}),o?.end(),this.#t.entries++,yield*[...i.extensions,i.header]}async*fetchEntry(e,n){let{reader:r,signal:o}=this.#e,
i=W(e),s=await r.openPath(i,o).then(u=>Cr(u,0)).catch(u=>{if(!r.isNotFound(u,i))throw u});if(s===void 0)return;let a=s.typeFlag===
"5",d=W(a?`${e}/`:e),{typeFlag:c}=s,f={...we(s,d),name:d,typeFlag:c,sizeBytes:0},l=n(f)===void 0?"drop":r.decide(f);l!==
"drop"&&(yield*this.emit(f,l==="keep"?f:l.head))}async*fetch(e,n,{mayBeAbsent:r=!1}={}){let{reader:o,retime:i,observer:s,
signal:a}=this.#e,d=e.slice(0,e.lastIndexOf("/")+1),c,f={begin:(m,h)=>c!==void 0&&s?.begin(c,h),mapBlock:m=>c!==void 0&&
s?.mapBlock?.(m),data:m=>c!==void 0&&s?.data(m),end:()=>c!==void 0&&s?.end()},l=new G(m=>{c=void 0;let h=n(d+L(m.name),m);
if(h===void 0)return"drop";let y=W(m.name.at(-1)===47?`${h}/`:h),{typeFlag:g,sizeBytes:k}=m;c={...we(m,y),name:y,typeFlag:g,
sizeBytes:k};let B=o.decide(c);return B==="drop"?B:B==="keep"?{head:i(c)}:{...B,head:i(B.head)}},f,{isPart:!0}),u=W(e);try{
let m=E_(await o.openPath(u,a),l,{signal:a});m.catch(()=>{});for await(let h of l)yield h;await m}catch(m){if(!r||!o.isNotFound(
m,u))throw m}this.#t.entries+=l.counts.entries,this.#t.dataBytes+=l.counts.dataBytes}};function yc(t){let e=Map.groupBy(
ZE(t),({root:n})=>n);return new Map([...e].map(([n,r])=>[n,r.map(({path:o})=>o)]))}function ZE(t){if(t.length<=qE)return t.
map(r=>({root:S_(r),path:r}));let e=x_(t),n=Map.groupBy(t,r=>r.split("/")[e.length]);return e.length>1||e.length===1&&n.
size>qE?t.map(r=>({root:e.join("/"),path:r})):[...n.values()].flatMap(ZE)}function S_(t){for(let e=t;e!=="";e=e.slice(0,
Math.max(e.lastIndexOf("/"),0)))if(k_(W(e.slice(e.lastIndexOf("/")+1))))return e;return t}function x_(t){let e=t[0]?.split(
"/").slice(0,-1)??[];for(let n of t){let r=n.split("/").slice(0,-1),o=e.findIndex((i,s)=>i!==r[s]);o!==-1&&(e=e.slice(0,
o))}return e}var gc=class{#e;#t;#n;#r;#o=new Set;#i=[];#s=new Set;constructor(e,n,r,o=ln){this.#e=e,this.#r=Ll(o),this.#t=n,this.#n=r}findRestored(){
if(this.#e.dropped.isEmpty)return{restored:[],roots:[]};for(let[r,o]of this.#t.kept)this.#d(r,o);for(let r of this.#r)this.#c(
r);for(let r=this.#a();r!==void 0;r=this.#a())this.#d(...r);this.#t.isFull&&this.#e.warnTooManyLinks();let e=r=>He(r).some(
o=>this.#o.has(o)),n=[...this.#o];return{restored:n,roots:n.filter(r=>!e(r))}}#a(){if(this.#i.length===0){for(let{isSkipped:e,
droppedTops:n}of this.#e.presets)if(e)for(let r of n)this.#l(r)}return this.#i.pop()}#d(e,n){let r=Xo(gg(e,n),this.#t.targetOf);
if(r===void 0)return;this.#e.skipPresetsFor(e,r.end);let o=i=>this.#n.has(i)&&this.#t.targetOf(i)===void 0;for(let i of r.
through)o(i)||this.#f(i,e);this.#f(r.end,e)}#c(e){let n=Xo(e.path,this.#t.targetOf)?.end;if(!(n===void 0||n===e.path||e.
extent==="itself"))for(let r of this.#e.restoreReferenced(Rl(e,n)))this.#o.add(r),this.#l(r)}#f(e,n){if(!this.#e.dropped.
has(e))return;let r=this.#t.typeAt(e),o=this.#e.restore(e,r,n,this.#n.has(e));if(o!=="unchanged"){if(o!=="restored"){this.#e.
warnBrokenLink(`The pattern ${JSON.stringify(o.text)} drops ${R(W(`/${e}`))}, the target of the link ${R(W(`/${n}`))}, w\
hich is broken in the result.`);return}this.#e.decisionFor(e,r).action==="keep"&&this.#o.add(e),this.#l(e)}}#l(e){if(!this.#s.
has(e)){this.#s.add(e);for(let[n,r]of this.#t.droppedBelow(e))this.#e.decisionFor(n,"2").action==="keep"&&this.#i.push([
n,r])}}};var wc=class{#e=new Map;#t=[];#n;constructor(e){this.#n=e}push(e){this.#e.set(e.path,e),this.#n||this.#t.push(e.path)}leaveFor(e){
for(let n=this.#t.at(-1);n!==void 0;n=this.#t.at(-1)){if(Er(e,n))return;this.#r(n),this.#t.pop()}}end(){for(let e of this.#e.
keys())this.#r(e)}releaseAbove(e){return this.#e.size===0?[]:(this.#t=[],He(e).flatMap(n=>{let r=this.#e.get(n);return this.#e.
delete(n),r===void 0?[]:[r]}))}#r(e){vt(this.#e.get(e)?.count,1,0),this.#e.delete(e)}};var kc=1e5,bc=class{#e=new Map;#t=0;add(e,n,r,o){if(++this.#t>kc)throw Om(r.count?.name??"a rule");let i=L(n.name),s=this.#e.
get(e)??{name:i,decision:r,before:[],links:[]};s.before.push(...o),s.links.push(n),this.#e.set(e,s)}get directories(){return[
...this.#e.values()].flatMap(({before:e})=>e)}async*contents(e,n,r){let o=new Map(this.#e);for(let[i,{links:s}]of this.#e)
if(n(i)){for(let a of s)yield*e.emit(a);o.delete(i)}for(let[i,s]of yc([...o.keys()])){let a=new Set(s);yield*e.fetch(i,(d,c)=>{
let f=a.has(d)?this.#e.get(d):void 0;if(f!==void 0){if(c.typeFlag==="1"||!o.delete(d))throw QE(d,f.name);return r(d,f.decision,
an(c)),f.name}});for(let d of s){let{name:c,links:f}=this.#e.get(d);if(o.has(d))throw QE(d,c);for(let l of f.slice(1))yield*e.
emit(l,Ia(l,W(c)))}}}};function Om(t){return new p("TAR_LIMIT",`More than ${kc} hard links point to files that ${t} drop\
s.`,{hint:"Leave that rule out: the hard links keep the content anyway, so it would free little."})}function QE(t,e){return new p(
"CHECK_FAILED",`${R(W(t))} was read again, since ${R(W(e))} is a hard link to it, but the engine did not return a single\
 file.`,{hint:q})}function Ec(t,e){return{name:Buffer.from(t.name),typeFlag:t.typeFlag,sizeBytes:t.sizeBytes,extensions:e.
extensions,header:Buffer.from(e.header)}}var P_=new Set(["0","7","S"]),Sc=class{#e;#t;#n=new Set;#r=new pa;#o=new Map;#i=new bc;#s=new Map;#a=0;#d=0;appended={entries:0,
dataBytes:0};#c;#f;constructor(e){this.#e=new Tr(e),this.#t=new wc(e.returnsToDirectories===!0),this.#f=e.references??ln,
this.#c=e.onDropped??(()=>{})}get counts(){return this.#e.counts}get requiredPaths(){return this.#f.required}get findings(){
return this.#e}dropsContentOf(e){let n=this.#e.decisionFor(e,"0"),{action:r,rule:o}=n,i=r==="empty"||r==="drop"&&o===void 0;
return i&&this.#s.set(e,n),i}decide(e,n){if(n==="drop")return n;let r=L(e.name);this.#t.leaveFor(r);let o=n==="keep"?e:n.
head,{typeFlag:i}=e,s=this.#s.get(r)??this.#e.decisionFor(r,i);if(s.action==="drop")return this.#g(r,e,o,s);let a=an(e),
d=i==="5"||a===0&&e.name.at(-1)===47;if(d||this.#a++,this.#e.countSpared(s.spared,d,a),i==="1"&&this.#b(e,o,s))return"dr\
op";if(i==="2"){let l=eS(o);this.#r.add(r,l,!0),this.#e.spareLinkTarget(r,l,this.#r.isFull)}let c=this.#k(r),f=n==="keep"?
{head:o}:n;return s.action==="empty"&&P_.has(i)&&a>0?(this.#w(r,s.count,a),{head:Oa(o),data:Buffer.alloc(0),before:c}):c.
length===0?n:{...f,before:c}}async*appendix(e){this.#t.end(),this.#E();let n=new hc(e,this.appended);for(let i of this.#i.
directories)yield*n.emit(i);let{restored:r,roots:o}=new gc(this.#e,this.#r,this.#n,this.#f).findRestored();(o.length>0||
this.#e.skippedPresets.length>0)&&(yield*this.#l(new Set(r.flatMap(He)),o,n)),yield*this.#i.contents(n,i=>this.#e.decisionFor(
i,"0").action==="keep",(i,{count:s},a)=>this.#y(i,s,0,a))}async*#l(e,n,r){let o=this.#e.presets.filter(({isSkipped:i})=>i);
for(let{droppedTops:i,count:s}of o){for(let a of i)yield*r.fetch(a,(d,c)=>this.#m(d,c));Object.assign(s,{entries:0,bytes:0})}
for(let i of yc(n).keys()){for(let s of He(i))this.#u(s)&&(yield*r.fetchEntry(s,a=>this.#p(s,a)));yield*r.fetch(i,(s,a)=>e.
has(s)&&this.#u(s)?this.#p(s,a):this.#m(s,a),{mayBeAbsent:!0})}for(let[i,s]of this.#o)this.#e.decisionFor(i,"1").action===
"keep"&&(this.#h(i,s),this.#b(s,s,Or)||(yield*r.emit(s)))}trace(e){let n=Xo(e,this.#r.targetOf),r=[...n?.through??[],n?.
end??e].find(d=>this.#u(d)),o=r===void 0?Or:this.#e.decisionFor(r,this.#r.typeAt(r)),{kind:i,name:s=""}=o.count??{},a=i===
"exclude"?`the pattern ${JSON.stringify(s)}`:`the preset ${s}`;return{end:n?.end,droppedBy:o.action==="drop"?a:void 0}}#u(e){
return this.#e.dropped.has(e)&&!this.#n.has(e)}#m(e,n){let r=this.#u(e)&&!this.#o.has(e)&&this.#e.decisionFor(e,n.typeFlag).
action==="keep";if(r&&n.typeFlag==="1")throw Om("presets");return r?this.#p(e,n):void 0}#p(e,n){return this.#n.add(e),this.#h(
e,n),e}#h(e,n){let{typeFlag:r}=n,o=an(n),{spared:i}=this.#e.decisionFor(e,r);this.#e.countSpared(i,r==="5",o);let s=this.#e.
presetThatDropped(e,r);s?.isSkipped===!1&&this.#y(e,s.count,1,o)}#y(e,n,r,o){vt(n,-r,-o),n!==void 0&&o>0&&this.#c(e,-o,n)}#g(e,n,r,{
count:o,rule:i}){this.#e.recordDropped(e),i?.preset.skippedIfLinked===!0&&B_(i,e);let{typeFlag:s}=n;return s==="5"?(this.#t.
push({path:e,entry:Ec(n,r),count:o}),"drop"):(s==="2"&&this.#r.add(e,eS(r),!1),s==="1"&&i!==void 0&&this.#o.size<kc&&this.#o.
set(e,Ec(n,r)),this.#d++,this.#w(e,o,an(n)),"drop")}#w(e,n,r){vt(n,1,r),n!==void 0&&this.#c(e,r,n)}#k(e){let n=this.#t.releaseAbove(
e);for(let{path:r}of n)this.#n.add(r);return n.map(({entry:r})=>r)}#b(e,n,r){let o=L(le(n).link),i=this.#e.decisionFor(o,
"0"),s=i.action==="empty"&&r.action==="empty";if(i.action==="keep"||s)return!1;let a=this.#k(L(e.name));return this.#i.add(
o,Ec(e,n),i,a),!0}#E(){if(this.#a>0||this.#d===0)return;let e=this.counts.filter(({entries:n})=>n>0).map(({name:n})=>JSON.
stringify(n));throw new p("BAD_INPUT",`Nothing would be left of the image: ${e.join(", ")} would drop all of its files.`,
{hint:'Drop less, or keep some files with a pattern that starts with "!".'})}};function B_({droppedTops:t},e){t.some(n=>Er(
e,n))||t.push(e)}function eS(t){return le(t).link.toString("latin1")}import{posix as I_}from"node:path";var O_=200;async function tS(t,e){let n=0,r=async i=>++n>O_?void 0:(await e(i))?.link,o=[];for(let i of t){let s=await ha(
Buffer.from(I_.normalize(i)).toString("latin1"),r);s!==void 0&&s.through.length>0&&s.end!==""&&o.push(`/${Buffer.from(s.
end,"latin1")}`)}return[...new Set([...t,...o])]}async function nS({run:t,source:e,sourceConfig:n,options:r},{reader:o,survey:i,ran:s}){let{signal:a}=t,{clean:d,exclude:c}=r.
layer,f=new Set(d),l=_n("apt");if(s.needsAptRule&&l!==void 0&&f.add(l),f.size===0&&c.length===0&&s.changed===void 0)return;
let u=f.size>0,m=u?await o.lookAt("etc/passwd",a):void 0,{json:h}=await n,y=b(h,"config","Env"),g=m===void 0?0:ze(m.header,
"size"),k=m?.data.subarray(0,g),B=u?await tS(e.volumes,pc(P=>o.lookAt(P,a))):e.volumes;return new Sc({presets:[...f],excludes:c,
places:la(k,H(y)?y:[]),volumes:B,references:xl(h,Sl(k)),returnsToDirectories:o.returnsToDirectories,onDropped:i.onDropped,
isInBase:o.base?.owns})}function rS({source:t,options:e},n){let{clean:r,exclude:o,aptClean:i}=e.layer,s=i?_n("apt"):void 0,
{Env:a}=t.shownConfig;return new Ea({active:s===void 0?r:[...r,s],words:e.cleanWords,excludes:o,env:H(a)?a:[],volumes:t.
volumes,references:xl({config:t.shownConfig},Sl(void 0)),isInBase:n})}async function oS({reader:t,rules:e,survey:n},r,o){
let{lookAtImage:i}=t,s={look:pc(d=>t.lookAt(d,o)),lookAtImage:i&&pc(d=>i(d,o))},a=e===void 0?[]:await XE(e,s);return{rules:e?.
counts??[],commands:await r.measuredCommands,spared:e?.findings.spared??[],skippedPresets:e?.findings.skippedPresets??[],
unmatched:e?.findings.unmatched??[],warnings:[...e?.findings.warnings??[],...a],directories:n.directories,contents:n.contents,
suggestions:n.suggestions}}function Tm({verify:t,html:e}){return t||e!==void 0}async function iS(t,e,n){let{source:r,options:o}=t,i=e.kind!=="hit"||
Tm(o),s=i?await T_(t):Kn;kt(n,s.measuredCommands);let a=kt(n,(s.changed??r).openReader()),d=kt(n,v_(t,a));return{isRead:i,
ran:s,reader:await a,sourceSize:d}}async function T_(t){let{run:e,engine:n,source:r,inEngine:o,options:i}=t,{aptClean:s,
script:a,scriptNetwork:d}=i.layer;if(a===void 0&&!s)return Kn;if(r.byLayers===!0)return e.log.notice(`Used the rules of ${S(
"clean","apt")} instead of apt-clean: no container runs for an image that is read by its layers.`),{...Kn,needsAptRule:s};
if(n===void 0||o===void 0)return Kn;let c=a===void 0?"Clean with apt":"Run commands in a container",f={script:a,network:a===
void 0?"none":d,aptClean:s};return e.log.group(c,()=>jE(n,o,f))}async function v_({source:t,sourceConfig:e},n){return await Promise.
all([e,n]),t.measure()}function A_({options:t,cache:e}){return t.report!==void 0||t.compare!==void 0||e!==void 0}async function sS(t,e,n){
let{options:r}=t,{isRead:o,ran:i}=e,s={files:r.html!==void 0,contents:A_(t)},a=new Bn(s,rS(t,e.reader.base?.owns));!r.dryRun&&
o&&await hk(t,e.sourceSize);let d=o?await nS(t,{reader:e.reader,survey:a,ran:i}):void 0,c=await L_(t,e,d),f=await C_(t),
l=e.sourceSize.then(({bytes:u})=>u);return{reader:c,base:eE(t,c),rules:d,survey:a,expected:r.verify&&!r.dryRun?R_(t):[],
resume:f,expectedBytes:kt(n,l),latestSeconds:r.layer.sourceDateEpoch}}function R_({source:t,options:e}){let n=t.byLayers===
!0?"engine":"exact",r=[...e.tagLocations.length>0?["exact"]:[],...e.tags.length>0?[n]:[]];return[...new Set(r)].map(o=>new Kr(
o))}async function L_({run:t,options:e},{reader:n,ran:r},o){let{clean:i,exclude:s}=e.layer,a=s.length>0||i.some(({empties:c})=>c!==
void 0);if(o===void 0||!a||n.sparingZeros===void 0)return n;let d=async c=>(await r.measuredCommands,o.dropsContentOf(c));
return n.sparingZeros(d,t.signal)}async function C_({source:t,options:e}){return e.pause&&t.hold!==void 0?t.hold():async()=>{}}import{mkdir as $_,rename as N_}from"node:fs/promises";import{join as aS}from"node:path";async function xc({run:t,cache:e},{key:n,directory:r},{stored:o,surveyed:i,entries:s,dataBytes:a,ms:d}){if(e===void 0||o.
savedFile===void 0)return;let c=o.diffIds[0]??"",f={surveyed:i,entries:s,dataBytes:a,ms:d};try{await em(r,{key:n,diffId:c,
...o.savedFile,...dS(f)}),await so(t,e.save(n,r,t.log))}catch(l){t.log.warning(`Could not save the layer: ${E(l)}.`)}}function dS({
surveyed:t,entries:e,dataBytes:n,ms:r}){let{rules:o,commands:i,spared:s,skippedPresets:a,unmatched:d,warnings:c,suggestions:f}=t;
return{entries:e,dataBytes:n,seconds:r/1e3,rules:o,commands:i,spared:s,skippedPresets:a,unmatched:d,warnings:c,suggestions:f,
directories:t.directories??[],contents:t.contents}}async function cS({run:t,cache:e},{key:n,directory:r,isReplacing:o},{
diffId:i,packing:s,layers:a,...d}){if(e===void 0)return;let{log:c}=t,f=a.map(({path:m,...h})=>h),l=z(Buffer.from(f.map(m=>m.
digest).join(`
`))),u=f.reduce((m,h)=>m+h.packedBytes,0);try{for(let[m,{path:h,digest:y}]of a.entries()){if(!e.canSave(ki(y),c))continue;
let g=Ei(r,m);await $_(g),await N_(h,aS(g,$d)),await so(t,e.save(ki(y),g,c,!o))}if(!e.canSave(n,c))return;await em(r,{key:n,
diffId:i,digest:l,packedBytes:u,packing:s,layers:f,...dS(d)}),await so(t,e.save(n,r,c))}catch(m){c.warning(`Could not sa\
ve the layers: ${E(m)}.`)}}function Pc(t,{run:e,cache:n}){if(!(t.kind!=="miss"||!n?.canSave(t.key,e.log)))return aS(t.directory,
$d)}async function lS(t,e,n){let{base:r}=e,o=await F_(t,e,n);return r===void 0?o:Qk(o,r,bn(t))}async function F_(t,e,n){let{
run:r,options:o,packTo:i}=t,{log:s}=r,{way:a}=e.reader,d=t.platformTitle===void 0?"":` ${t.platformTitle}`,c=D_(t,e,n),f=l=>o.
layer.division===void 0?RE(t,e,{...c,...e.base&&{compression:Pm(t,n)},path:l}):_E(t,e,n,{...c,path:l});try{if(o.dryRun)return await s.
group(`Estimate${d} via ${a}`,()=>M_(t,e,c));if(n.kind!=="hit")return await s.group(`Flatten${d} via ${a}`,()=>i===void 0?
U_(t,e,c):f(i));let l=Tm(o)?await s.group(`Compare the cached layer${d} via ${a}`,()=>z_(t,e,n)):void 0;return i!==void 0?
await s.group(`Check the cached layer${d}`,()=>LE(t,n.found,c)):await s.group("Load the cached layer",()=>H_(t,n,c).then(
u=>({...u,streamBytes:l})))}catch(l){throw __(l,t)}}function __(t,{source:e,options:n}){return!(t instanceof p&&t.code===
"TAR_TRUNCATED")||n.pause?t:e.changedWhileRead?.(t)??t}function D_(t,e,n){let{source:r,sourceConfig:o,options:i}=t;return{
platform:r.platform,configFor:async s=>Sp((await o).json,{layers:[...e.base?.layers??[],...s.filter(({isKept:a})=>a!==!0)],
sourceDiffIds:r.diffIds,createdBy:Si,latestSeconds:i.layer.sourceDateEpoch}),annotations:async()=>(await o).annotations,
compression:i.layer.compression,tempDir:i.tempDir,saveTo:e.reader.isReproducible?Pc(n,t):void 0,totalBytes:Qt(e.expectedBytes)}}
async function M_(t,e,n){let r=Qd(t.options.layer);return{stored:void 0,packedBytes:void 0,...await(r===void 0?vE(t,e,n):
TE(t,e,r)),counts:xi}}function uS({engine:t}){if(t===void 0)throw new Error("a layer that is not packed needs an engine");
return t}async function H_(t,{found:e},n){let{stored:r,newBytes:o}=await Jk(uS(t),e,n),s=t.source.countsFiles!==!0?o:(await xm(
e,t.run)).bytes;return{...mS(r),newBytes:s,counts:xi}}async function U_(t,e,n){let r=uS(t),{log:o,signal:i}=r,s=t.source.
countsFiles===!0?new dt({countsBlocks:!1}):void 0;r.store.keepsPacked||o.debug(`${S("compression")} has no effect here: \
this image store keeps layers unpacked`);let a=r.store.keepsPacked?to(t,e):void 0,d=await Ct(e,r,s,a?.spans),c=a&&((g,k)=>a.
pack(g,k)),f=await qk(r.store).store(r,d,{...n,pack:c});if(await e.resume(),i.aborted)throw U(i.reason);let l=lo(d,e),u=await ro(
r,f,l.dataBytes>0),m=s?.bytes??u,h=f.packedBytes===void 0?"":`, packed ${x(f.packedBytes)}${a?.copied??""}`;o.info(`Stor\
ed ${Q(l.entries)} in one layer of ${x(m)}${h}`);let{bytesWritten:y}=d;return{...mS(f),newBytes:m,streamBytes:y,counts:l}}
function mS(t){let{packedBytes:e,expectedId:n,configDigest:r}=t;return{stored:t,packedBytes:e,imageId:n,configDigest:r}}
async function z_({run:t,options:e},n,{found:{record:r}}){let o=await nc(n,t,{totalBytes:J_(r)}),i=o.digest();if(i!==r.diffId)
throw W_(i,r.diffId,e);return o.bytesWritten}var fS=768;function J_({entries:t,dataBytes:e,rules:n}){let r=n.reduce((o,i)=>o+
i.bytes+i.entries*fS,0);return e+t*fS+r}function W_(t,e,{layer:n,verify:r,html:o}){if(n.script===void 0&&!n.aptClean)return kn(
`the source's layer is ${t}, but the cached layer is ${e}.`);let i=[...r?[S("verify")]:[],...o===void 0?[]:[S("html")]];
return new p("CACHE_DIFFERS","The commands produced a layer that differs from the cached one, so the layer is made again\
.",{hint:`If this happens in every run, leave out ${i.join(" and ")}, or the cache.`})}async function Ri(t,e,n){let{run:r,options:o}=t,i=performance.now(),s=await iS(t,e,n),{ran:a,isRead:d}=s,c=await sS(t,s,
n),f=await lS(t,c,e),l=performance.now()-i,u=e.kind==="hit"?e.found.record:await oS(c,a,r.signal);bE(u,r.log),gE(u.suggestions,
o,r.log);let m=await s.sourceSize;return{job:t,cached:e,input:c,layer:f,surveyed:u,sourceSize:m,layerMs:l,isRead:d}}function Bc({
job:t,cached:e,layerMs:n,isRead:r}){e.kind==="hit"&&!r&&Wk(e,n,t.run.log)}function G_({newBytes:t,parts:e},n,{history:r}){
let{layers:o=[],unpackedBytes:i=0}=n??{};if(o.length>0&&r===void 0)return;let s=(r??[]).map(c=>c.hasLayer),a=r?.slice(0,
ef(s,o.length))??[];if(e===void 0)return[...a,{command:Si,bytes:t-i,hasLayer:!0}];let d=e.map(({bytes:c,contents:f})=>({
command:tf(Si,Oi(f)),bytes:c,hasLayer:!0}));return[...a,...d]}function j_({parts:t,partOf:e},n){let r=e??(t===void 0?()=>0:
void 0);if(n===void 0)return e;let o=n.layers.length;return i=>{let s=n.layerOf(i);if(s!==void 0)return s;let a=r?.(i);return a===
void 0?void 0:o+a}}function Ic(t,e){let{job:n,cached:r,input:o,layer:i,surveyed:s,sourceSize:a}=t,{newBytes:d,packed:c,packedBytes:f,
imageId:l,configDigest:u,parts:m}=i,h=G_(i,o.base,a);return zd({source:n.source,sourceSize:a,image:{bytes:d,packedBytes:f,
history:h,imageId:l,configDigest:u,layers:(m?.length??1)+(o.base?.layers.length??0),keptLayers:o.base?.layers.length,parts:m,
packedLayers:f===void 0?void 0:c?.files},verdict:e,surveyed:s,cacheHit:r.kind==="none"&&!r.wasAsked?void 0:r.kind==="hit",
page:o.survey.page(j_(i,o.base))})}var pS="moby.buildkit.cache.v0";function hS(t){if(!(pS in t))return{config:t,hadCache:!1};let{[pS]:e,...n}=t;return{config:n,
hadCache:!0}}var K_=[/^ostree\.(?:commit|final-diffid|bootable)$/,/^containers\.bootc$/,/^io\.buildpacks\.lifecycle\.metadata$/],
Y_=/^(?:containerd\.io\/|io\.containerd\.|vnd\.docker\.reference\.|com\.amazon\.soci\.|io\.github\.containers\.|io\.containers\.(?:estargz|zstd-chunked)\.|dev\.(?:cosignproject|sigstore)\.|ostree\.|org\.opencontainers\.image\.ref\.name$)/;
function yS(t,e){let n=b(t,"config","Labels");return O(n)?Object.keys(n).filter(r=>K_.some(o=>o.test(r))||gS(w(n,r)??"",
e)):[]}function Li(t,e){let n=([o,i])=>Y_.test(o)||gS(i,e),r=Object.entries(t);return{kept:Object.fromEntries(r.filter(o=>!n(
o))),leftOut:r.filter(n).map(([o])=>o)}}function gS(t,e){return e.some(n=>t.includes(n.replace(/^sha256:/,"")))}async function Ci({run:t,source:e}){let{log:n}=t,r=await e.readConfig();return r.missing!==void 0&&n.warning(r.missing),
V_(r,e,n)}function V_(t,e,n){let{config:r,hadCache:o}=hS(t.json);o&&n.debug("removed BuildKit's inline cache metadata, w\
hich refers to the source's layers");let i=[e.id,...e.diffIds,...t.digest===void 0?[]:[t.digest],...(t.packedLayers??[]).
map(({digest:c})=>c)],s=yS(r,i);s.length>0&&n.warning(`Some labels describe the source's layers, which the result does n\
ot have: ${s.map(c=>JSON.stringify(c)).join(", ")}. The labels are kept, but tools that rely on them (ostree or bootc ho\
sts, a buildpacks rebase) do not work with the result.`);let{kept:a,leftOut:d}=Li(t.annotations,i);return d.length>0&&n.
debug(`removed annotations about the source's own blobs: ${d.join(", ")}`),{...t,json:r,annotations:a}}async function bS(t){var r=[];try{let e=Ee(r,new AsyncDisposableStack,!0);let n={...t,sourceConfig:kt(e,Ci(t))};return await Ud(
n,X_)}catch(o){var i=o,s=!0}finally{var a=Se(r,i,s);a&&await a}}async function X_(t,e){var i=[];try{let n=Ee(i,new AsyncDisposableStack,
!0);let r=await _d(t);n.defer(()=>Dd(r));let o={...t,scans:Ld(t,r,n)};try{return await wS(o,r)}catch(f){return await wS(
...await e(f,o,r))}}catch(s){var a=s,d=!0}finally{var c=Se(i,a,d);c&&await c}}async function wS(t,e){var l=[];try{let n=Ee(
l,new AsyncDisposableStack,!0);let r=await Ri(t,e,n);let o=await q_(t,r);let{layer:i,input:s,surveyed:a,layerMs:d}=r;let{
stored:c,counts:f}=i;await fd(t,c,s.reader);e.kind==="miss"&&c!==void 0&&o.isMet&&await xc(t,e,{stored:c,surveyed:a,...f,
ms:d});Bc(r);return Ic(r,o)}catch(u){var m=u,h=!0}finally{var y=Se(l,m,h);y&&await y}}async function q_({run:t,engine:e,
options:n,tags:r,source:o},{input:i,layer:s,sourceSize:a}){let{reader:d,expected:c}=i,{stored:f,newBytes:l,streamBytes:u=l}=s,
m=yr(n.budgets,{oldBytes:a.bytes,newBytes:l}),h=nn(m)===void 0;if(f===void 0||!h)return{budgets:m,isMet:h,checks:Nu};let[
y]=c,k=await Vb(e,f,y&&{expected:y,source:o,reader:d,streamBytes:u},n.test);if(t.signal.aborted)throw U(t.signal.reason);
return await r.move(e.docker,f.expectedId,f.reference),{budgets:m,isMet:h,checks:k}}import{rename as pD}from"node:fs/promises";import{join as hD}from"node:path";import{stat as Z_,statfs as Q_}from"node:fs/promises";import{dirname as eD,resolve as tD}from"node:path";async function ES(t,{packedBytes:e,spoolBytes:n},r){let o=new Map;for(let a of t){if(a.transport==="docker")continue;let d=await nD(
a),c=await kS(d);if(c===void 0)continue;let f=o.get(c)??{directory:d,names:[]};f.names.push(a.text),o.set(c,f)}let i=await kS(
r),s=[];for(let[a,{directory:d,names:c}]of o){let f=a===i,l=e*c.length+(f?n:0),u=await Q_(d).catch(()=>{}),m=u===void 0?
l:u.bavail*u.bsize;if(m>=l)continue;let h=[...c,...f?["the spool in temp-dir"]:[]].join(", ");s.push(`The disk of ${d} m\
ay be too small: the result needs about ${x(l)} there (for ${h}), but only ${x(m)} are free. If it does not fit, everyth\
ing stays as it was.`)}return s}async function nD({transport:t,path:e}){let n=await tn(tD(e));return t==="oci"&&await Ae(
n)!==void 0?n:eD(n)}async function kS(t){return Z_(t).then(({dev:e})=>e,()=>{})}async function SS({run:t,options:e,sweep:n},{platforms:r}){let{tagLocations:o,tempDir:i,layer:s}=e,a=s.compression.kind!==
"none",d=r.reduce((u,m)=>u+xS(m,a),0),c=s.division===void 0?0:Math.max(0,...r.map(rD)),f={packedBytes:d,spoolBytes:d+c},
l=()=>ES(o,f,i);if((await l()).length!==0){await n.settle();for(let u of await l())t.log.warning(u)}}function xS({source:t,
image:e},n){let r=e?.layers.map(({descriptor:o})=>o);return r===void 0&&t.knownBytes===void 0?0:Xr(r,t.knownBytes??0,n||
r!==void 0)}function rD(t){return t.source.knownBytes??xS(t,!0)}function PS(t){return Array.isArray(t[3])}function IS(t,e){let[n]=t;if(n!==void 0&&t.length===1)return{...n,...e};let r=o=>t.reduce((i,s)=>i+o(s),0);return{...Ss(
r(o=>o.oldBytes),r(o=>o.newBytes)),oldLayers:r(o=>o.oldLayers),newLayers:r(o=>o.newLayers),keptLayers:r(o=>o.keptLayers),
layers:void 0,oldHistory:void 0,newHistory:void 0,directories:void 0,packedLayers:void 0,contents:void 0,oldPackedBytes:Tc(
t.map(o=>o.oldPackedBytes)),newPackedBytes:Tc(t.map(o=>o.newPackedBytes)),configDigest:void 0,checks:{verifiedEntries:Tc(
t.map(o=>o.checks.verifiedEntries)),isTested:t.some(o=>o.checks.isTested)},cacheHit:t.some(o=>o.cacheHit===void 0)?void 0:
t.every(o=>o.cacheHit),rules:Oc(t.flatMap(o=>o.rules),({kind:o,name:i})=>`${o} ${i}`,BS),commands:Oc(t.flatMap(o=>o.commands),
({name:o})=>o,oD),spared:Oc(t.flatMap(o=>o.spared),({what:o,why:i})=>JSON.stringify([o,i]),BS),skippedPresets:[...new Set(
t.flatMap(o=>o.skippedPresets))],suggestions:Oc(t.flatMap(o=>o.suggestions??[]),({name:o})=>o,(o,i)=>({...o,bytes:o.bytes+
i.bytes})),page:iD(t),...e}}function Tc(t){return t.reduce((e,n)=>e===void 0||n===void 0?void 0:e+n,0)}function Oc(t,e,n){
let r=new Map;for(let o of t){let i=r.get(e(o));r.set(e(o),i===void 0?o:n(i,o))}return[...r.values()]}function BS(t,e){return{
...t,entries:t.entries+e.entries,bytes:t.bytes+e.bytes}}function oD(t,e){let n=Tc([t.bytes,e.bytes]);return{name:t.name,
ms:t.ms+e.ms,...n===void 0?{}:{bytes:n}}}function iD(t){let e=[],n=[],r=[],o=new Set,i=0;for(let{platform:s,page:a,newLayers:d}of t){
if(a===void 0)return;let c=a.groups.map(f=>{let l=e.findIndex(({name:u,kind:m})=>u===f.name&&m===f.kind);return l===-1?e.
push(f)-1:l});n.push(vm(a.result,s,f=>Am(f,c,i))),d>1&&(i+=d),a.dropped[3].length>0&&r.push(vm(a.dropped,s,f=>Am(f,c,0)));
for(let f of a.notes)o.add(f)}return{groups:e,result:["",0,-1,n],dropped:["",0,-1,r],notes:[...o]}}function vm([,t,e,n],r,o){
return[r,t,e,n.map(o)]}function Am(t,e,n){if(PS(t))return vm(t,t[0],d=>Am(d,e,n));let[r,o,i,s]=t,a=e[i]??-1;return s===void 0?
[r,o,a]:[r,o,a,n+s]}async function OS({id:t,index:e},n){let r=await Promise.all(n.map(i=>sD(i,t)));if(e===void 0)return{images:r,index:e};let{
kept:o}=Li(e.annotations,[t]);return{images:r,index:{...e,annotations:o}}}async function sD({found:t,made:e},n){let{image:r}=t,
{job:o,layer:i}=e,{packed:s}=i;if(s===void 0)throw new Error("the layers are not in files");let{source:a}=o,{annotations:d,
digest:c}=await o.sourceConfig,f=[n,a.id,...a.diffIds,...c===void 0?[]:[c]],l=r?.format??"oci";return{config:s.config,platform:a.
platform,indexPlatform:r?.indexPlatform,entryAnnotations:Li(r?.entryAnnotations??{},f).kept,annotations:d,format:l,layers:s.
files.map(u=>({path:u.path,startByte:u.startByte,diffId:u.diffId,descriptor:{mediaType:Qn(l,u.packing),digest:u.digest,sizeBytes:u.
packedBytes}}))}}import{createReadStream as aD}from"node:fs";import{join as dD}from"node:path";import{isDeepStrictEqual as cD}from"node:util";async function TS(t,e,n,r){let[o]=e,i=o?.layer.packed;if(o===void 0||i===void 0)throw new Error("there is nothing to sto\
re");if(e.length>1)return fD(t,e,n,r);let s=await io(t.engine,i.files,i.request);return await ro(t.engine,s,i.hasContent),
{stored:s,platforms:e}}async function fD({run:t,engine:e,options:n},r,o,i){let s=tt(t.runId),a=dD(i,"index.tar"),d=`dock\
er-archive:${a}:${s}`,c=oe(s,"tag"),l=await $s({transport:"docker-archive",text:d,path:a,reference:c,index:void 0},{...t,
tempDir:n.tempDir}).write(o);await l.publish();let u=l.digest,m=await jn(e,u),h=vS(r[0]),y={reference:m?u:s,expectedId:u,
diffIds:h},B=(await oo(e,y,()=>e.transport.loadImage(aD(a),void 0,t.signal))).split(`
`).find(N=>/^error /i.test(N.trim()));if(B!==void 0)throw Rm("a load without an error",JSON.stringify(B));let P=w(await ee(
e,y.reference),"Id");if(P!==u)throw Rm(`the ID ${u}`,String(P));let C={stored:{...y,importedId:void 0},platforms:r};for(let N of r)
await lD(e,C,N);return C}function vS(t){return(t?.layer.packed?.files??[]).map(({diffId:e})=>e)}async function lD(t,e,n){
let{platform:r}=n.job.source,{diffIds:o}=await Lm(t,e,r),i=vS(n);if(!cD(o,i))throw Rm(`${tm(i)} for ${T(r)}`,JSON.stringify(
o))}function Rm(t,e){return new p("CHECK_FAILED",`The stored image differs from what was sent: expected ${t}, found ${e}\
. Nothing was tagged.`,{hint:q})}async function Lm(t,{stored:e,platforms:n},r){let o=n.length>1?r:void 0,i=await je(t,e.
reference,o);if(i!==void 0)return i;throw new p("CHECK_FAILED",`The stored image ${e.reference} disappeared from the eng\
ine before it was checked.`,{hint:"Check whether something removes images on this machine, then run again."})}async function AS({
run:t,engine:e},n){let r=new Map;for(let o of n.platforms){let{job:i,input:s,layer:a}=o,d=i.source.byLayers===!0?"engine":
"exact",c=s.expected.find(g=>g.view===d);if(c===void 0)continue;let f=await Lm(e,n,i.source.platform),{newBytes:l,streamBytes:u=l}=a,
m={expected:c,source:i.source,streamBytes:u},h=i.platformTitle===void 0?"":` ${i.platformTitle}`,y=()=>Yr(t,Ye(e,f),m);r.
set(o,await t.log.group(`Verify${h} in the engine`,y))}return r}async function RS({run:t,engine:e,options:n},r){let{test:o}=n;
if(o===void 0)return!1;let i=await Lm(e,r,void 0);return await t.log.group("Test",()=>Vr(e,i,o)),!0}var LS={names:[],imageId:void 0,counts:void 0,isTested:!1};async function CS(t,e,n){let{run:r,options:o,places:i,placements:s}=t,
a=await OS(e,n),d=n.map(({made:h})=>h);for(let h of i)await r.log.group(`Write ${h.target.name}`,async()=>{s.add({...h,written:await h.
target.write(a)})});let c=uD(t),f=c===void 0?[]:rd(c.engine,d,h=>h.job.source.platform),l=c&&await r.log.group("Store in\
 the engine",()=>TS(c,f,a,t.spool)),u=[];if(o.verify){for(let h of s.all)for(let[y,g]of(await mD(t,h,{set:a,all:d})).entries())
u[y]=g;if(c!==void 0&&l!==void 0){let h=await AS(c,l);for(let[y,g]of d.entries())u[y]??=h.get(g)}}let m=c!==void 0&&l!==
void 0&&await RS(c,l);if(r.signal.aborted)throw U(r.signal.reason);if(await s.publish("files"),c!==void 0&&l!==void 0){let{
stored:h}=l;await t.tags.move(c.engine.docker,h.expectedId,h.reference),await fd(c,h,{close:async()=>{}})}return await s.
publish("registries"),{names:i.map(({target:h,location:y})=>({name:h.name,digest:s.all.find(g=>g.location===y)?.written.
digest??""})),imageId:l?.stored.expectedId,counts:o.verify?u:void 0,isTested:m}}function uD(t){let{engine:e,options:n}=t;
return e===void 0||n.tags.length===0?void 0:{...t,engine:e}}async function mD({run:t,options:e},{target:n,written:r},{set:o,
all:i}){let s=await r.readBack();try{let a=o.images.map(({config:l})=>z(l)),d=s.images.map(({config:l})=>l.descriptor.digest);
if(JSON.stringify(d)!==JSON.stringify(a))throw new p("CHECK_FAILED",`${n.name} must have the images with the configs ${a.
join(", ")}, but has ${d.join(", ")}. Nothing was tagged.`,{hint:"Run again. If it happens again, check the disk, or the\
 registry."});let c=[],f={...t,tempDir:e.tempDir};for(let[l,u]of s.images.entries()){let{job:m,input:h,layer:y}=i[l],g=h.
expected.find(({view:V})=>V==="exact"),{newBytes:k,streamBytes:B=k}=y,P=m.platformTitle===void 0?"":` ${m.platformTitle}`,
C=Rt(u,s,f),N={expected:g,source:m.source,streamBytes:B},v=()=>Yr(t,C,N);c.push(await t.log.group(`Verify${P} in ${n.name}`,
v))}return c}finally{await s.close()}}async function Cm(t,e,n){var h=[];try{let r=Ee(h,new AsyncDisposableStack,!0);let{run:o,engine:i,options:s,placements:a,
tags:d}=t;s.dryRun||await SS(t,e);let c={...t,found:e,places:n,tryAgain:ao};let[f,...l]=e.platforms;if(i===void 0||f===void 0||
l.length>0)return await $S(c);let u={...t,engine:i,...f};let m=kt(r,Ci(u));return await Ud({...u,sourceConfig:m},({source:P},C)=>{
let N=[{...f,source:P}];return $S({...c,found:{...e,platforms:N},sourceConfig:m,tryAgain:C})},async()=>{await a.undo(),await d.
undo(i.docker,o.log)})}catch(y){var g=y,k=!0}finally{var B=Se(h,g,k);B&&await B}}async function $S({found:t,places:e,...n}){
var h=[];try{let r=Ee(h,new AsyncDisposableStack,!0);let{options:o}=n;let i=o.dryRun?void 0:await pn(n,r);let s=[];for(let[
P,C]of t.platforms.entries()){let N=i===void 0?void 0:hD(i,`layer-${P}`),v=t.platforms.length>1?T(C.source.platform):void 0,
{source:V,inEngine:be,baseBlobs:ke}=C,Ie={...n,source:V,inEngine:be,baseBlobs:ke,packTo:N,platformTitle:v},ft=await yD(Ie,
r);s.push({found:C,made:ft})}let a=s.map(({made:P})=>P);let d=P=>a.reduce((C,N)=>C+P(N),0);let c=yr(o.budgets,{oldBytes:d(
({sourceSize:P})=>P.bytes),newBytes:d(({layer:P})=>P.newBytes)});let f=nn(c)===void 0;let l=f&&i!==void 0?await CS({...n,
places:e,spool:i},t,s):LS;for(let P of a)f&&await gD(P);for(let P of a)Bc(P);let u=a.map((P,C)=>{let v={verifiedEntries:l.
counts?.[C],isTested:l.isTested},V=T(P.job.source.platform);return{...Ic(P,{isMet:f,budgets:[],checks:v}),platform:V}});
let m=l.imageId??(u.length===1?u[0]?.imageId:void 0);return{...IS(u,{budgets:c,imageId:m}),platforms:u,written:l.names}}catch(y){
var g=y,k=!0}finally{var B=Se(h,g,k);B&&await B}}async function yD(t,e){var d=[];try{let n=t.sourceConfig??kt(e,Ci(t));let r={
...t,sourceConfig:n};let o=await _d(r);e.defer(()=>Dd(o));let i=Ee(d,new AsyncDisposableStack,!0);let s={...r,scans:Ld(t,
o,i)};let a=await Ri(s,o,e).catch(async m=>Ri(...await t.tryAgain(m,s,o),e));await a.input.reader.close();return a}catch(c){
var f=c,l=!0}finally{var u=Se(d,f,l);u&&await u}}async function gD(t){let{cached:e,input:n,layer:r}=t;e.kind!=="miss"||!n.
reader.isReproducible||await(r.parts===void 0?bD(t,e):wD(t,e))}async function wD({job:t,layer:e,surveyed:n,layerMs:r},o){
let{packed:i,parts:s=[],flatDiffId:a,counts:d}=e,c=om(i),[f]=c;if(f===void 0||a===void 0)return;let l=c.map(({path:m,digest:h,
diffId:y},g)=>({...s[g],path:m,digest:h,diffId:y})),{packing:u}=f;await cS(t,o,{diffId:a,packing:u,layers:l,surveyed:n,...d,
ms:r})}async function bD({job:t,layer:e,surveyed:n,layerMs:r},o){let[i]=om(e.packed),s=Pc(o,t);if(i===void 0||s===void 0)
return;let{diffId:a,digest:d,packedBytes:c,packing:f}=i;if(!await pD(i.path,s).then(()=>!0,()=>!1))return;await xc(t,o,{
stored:{diffIds:[a],savedFile:{digest:d,packedBytes:c,packing:f}},surveyed:n,...e.counts,ms:r})}async function NS({run:t,options:e}){let{tempDir:n,tempDirFrom:r,backup:o,report:i,html:s}=e;await Qb(n,r,t.runId),o!==void 0&&
await Ky(o),i!==void 0&&await Fs("report",i),s!==void 0&&await Fs("html",s)}async function FS({run:t,options:e}){let n={
...t,tempDir:e.tempDir},r=e.tagLocations.map(o=>({location:o,target:$s(o,n)}));for(let{target:o}of r)await o.check();return r}var vc=class{#e;#t=[];#n=0;constructor(e){this.#e=e}get all(){return this.#t}add(e){let n=$m(e)?this.#t.length:this.#t.filter(
_S).length;this.#t.splice(n,0,e)}async publish(e){let n=e==="files"?_S:$m;for(let r of this.#t.filter(n))this.#n++,await r.
written.publish()}async undo(){let e=this.#t.splice(0),n=this.#n;this.#n=0;for(let{written:r,target:o}of e.slice(0,n).toReversed())
await this.#o(`could not be taken back from ${o.name}`,()=>r.undo());await this.#r(e)}async finish(){await this.#r(this.#t.
splice(0))}async#r(e){for(let{written:n,target:r}of e)await this.#o(`left something beside ${r.name}`,()=>n.discard())}async#o(e,n){
await n().catch(r=>this.#e.warning(`The result ${e}: ${Ve(r)}`))}};function $m({location:t}){return t.transport==="docke\
r"}function _S(t){return!$m(t)}async function Ac(t,e,n,r){let o=await e.openReader();try{let i=new G(o.decide,r.observer);await mn(t,[await o.open(t.signal),
i],()=>n)}finally{await o.close()}}async function HS({run:t},e,{platforms:n}){if(e===void 0)return;let r=await Rb(e,n.map(({source:i})=>i.platform));if(e.kind===
"report")return e.earlier;let{name:o}=e;try{return await t.log.group(`Read ${o} to compare with it`,async()=>{let i=await e.
open(r);try{let s=[];for(let a of i.sources)s.push(await kD(t,a));return{kind:"image",name:o,platforms:s}}finally{await i.
close()}})}catch(i){if(t.signal.aborted)throw i;t.log.warning(`Nothing is compared with ${o}. ${Ve(i)}`);return}}async function kD(t,e){
let n=new Bn({contents:!0}),{packedLayers:r}=await e.readConfig();return await Ac(t,e,e.knownBytes,n),{platform:T(e.platform),
contents:n.contents,packedBytes:r?.reduce((o,{sizeBytes:i})=>o+i,0),layers:new Set([...e.diffIds,...(r??[]).map(({digest:o})=>o)])}}
var DS=3,ED=80;function US(t,e){if(t===void 0)return;let{name:n,platforms:r,missing:o}=t;for(let i of r){let s=r.length===
1?"":` for ${i.platform}`;if(i.oldBytes===void 0||i.newBytes===void 0){e.notice(`The files of the result${s} cannot be c\
ompared with ${n}: its report does not have them, since that run only tagged an image, or the result was not read.`);continue}
let a=i.pullBytes===void 0?"":`, ${x(i.pullBytes)} to pull`;e.info(`Compared with ${n}${s}: files ${x(i.oldBytes)} → ${x(
i.newBytes)} (${ir(i.newBytes-i.oldBytes)})${a}`);let d=[...i.packages.slice(0,DS).map(c=>MS(SD(c),c)),...i.directories.
slice(0,DS).map(c=>MS(c.path,c))];d.length>0&&e.info(`Largest changes: ${d.join(", ")}`)}o.length>0&&e.notice(`${n} lack\
s ${o.join(", ")}, so these platforms are not compared.`)}function SD({manager:t,name:e}){return e===""?t==="other"?"fil\
es of no package":`${t} packages`:`${t} ${e}`}function MS(t,{oldBytes:e,newBytes:n}){return`${ne(ut(t),ED)} ${ir(n-e)}`}import{isDeepStrictEqual as xD}from"node:util";var Nm=Symbol("any value"),PD={clean:[],exclude:[],aptClean:!1,script:void 0,scriptNetwork:Nm,sourceDateEpoch:void 0,compression:Nm,
division:void 0,keepBase:void 0};function BD(t){return Object.entries(PD).every(([e,n])=>n===Nm||xD(t[e],n))}function zS(t){
let{inEngine:e,options:n}=t;return e!==void 0&&e.layerCount<=1&&BD(n.layer)&&!(e.image.isIndex&&n.platforms!=="default")}
async function JS({engine:t,inEngine:e,options:n,tags:r}){let{log:o,signal:i}=t,{digest:s}=await e.readConfig(),a=await e.
measure(),{bytes:d,packedBytes:c,history:f}=a,{test:l,dryRun:u,html:m,compare:h}=n,y=yr(n.budgets,{oldBytes:d,newBytes:d}),
g=nn(y)===void 0,k=m===void 0&&h===void 0?void 0:new Bn({files:m!==void 0,contents:h!==void 0});if(k!==void 0){let N=()=>Ac(
t,e,d,k);await o.group("Look through",N).catch(v=>{if(i.aborted)throw v;o.warning(Ve(v))})}let B=l!==void 0&&!u&&g;!u&&g&&
(l!==void 0&&await o.group("Test",()=>Vr(t,e.image,l)),await r.move(t.docker,e.id,e.id));let P=e.layerCount,C=P===0?"has\
 no layer":"is already one layer";return g&&o.notice(`${e.reference} ${C} and no option changes it: it ${u?"would be":"w\
as"} tagged without changes.`),zd({source:e,sourceSize:a,image:{bytes:d,packedBytes:c,layers:P,history:f,imageId:e.id,configDigest:s},
verdict:{budgets:y,isMet:g,checks:{verifiedEntries:void 0,isTested:B}},surveyed:{directories:k?.directories,contents:k?.
contents,rules:[],commands:[],spared:[],skippedPresets:[]},cacheHit:void 0,page:k?.page()})}async function WS(t,e){let{run:n,engine:r}=t;if(r!==void 0)for(let{source:o,inEngine:i}of e.platforms){if(i===void 0)continue;
let s=async c=>{let f=`Compare the engine's view with the layers (${T(o.platform)})`,l=o.knownBytes??0;await n.log.group(
f,()=>jb(n,i,c,l))};if(o.byLayers===!0){await s(o);continue}let a={platforms:[o.platform],isEach:!0},d=await fi({...t,engine:r},
i.image,a);try{for(let c of d.platforms)await s(c.source)}finally{await d.close()}}}var ID="{{title}}",OD="{{data}}";function jS(t,e){let[n,r]=GS(t,ID),[o,i]=GS(r,OD);return[n,TD(ut(e.title)),o,vD(e),i].join(
"")}function GS(t,e){let[n,r,...o]=t.split(e);if(n===void 0||r===void 0||o.length>0)throw new Error(`the page template m\
ust contain ${e} exactly once`);return[n,r]}function TD(t){return t.replace(/[&<>"']/g,e=>`&#${e.charCodeAt(0)};`)}function vD(t){
return JSON.stringify(t).replace(/[<\u2028\u2029]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}function Rc({result:t,platforms:e,comparison:n}){let r=e.length===1;return e.map(o=>{let{layers:i,keptLayers:s,history:a,
layerDetails:d,packedLayers:c}=t,l=r?{...o,...{newLayers:i,keptLayers:s,newHistory:a,layerDetails:d,packedLayers:c}}:o,u=n?.
platforms.find(({platform:m})=>m===o.platform);return{platform:o.platform,rows:AD(l,u?.pulledLayers??null)}})}function Lc({
result:t,platforms:e},n){return e.length===1?t.layers:e.find(r=>r.platform===n)?.newLayers}function AD(t,e){let{newLayers:n,
keptLayers:r,newHistory:o,layerDetails:i,packedLayers:s}=t;if(n<2)return[];let a=o?.filter(({layer:c})=>c)??[],d=a.length===
n;return Array.from({length:n},(c,f)=>{let l=f<r,u=l?void 0:i?.[f-r],m=s?.[f],h=d?a[f]:void 0,y=e===null||m===void 0?null:
e.includes(m.digest);return{origin:RD({isKept:l,hasBase:r>0,isPulled:y}),isPulled:y,bytes:u?.bytes??h?.bytes??null,packedBytes:m?.
packedBytes??u?.packedBytes??null,entries:u?.entries??null,contents:u?.contents??[],command:l&&h!==void 0?Fm(h.command):
null}})}function Fm(t){return t.replace(/^\/bin\/sh -c (?:#\(nop\) +)?/,"").replace(/\s+/g," ").trim()}function RD(t){return t.
isKept?"kept":t.isPulled===!1?"present":t.hasBase||t.isPulled===!0?"new":null}function YS(t,e){let{source:n,result:r}=t;return{title:[n.reference,...r.tags.slice(0,1)].join(" → "),headline:Of({oldBytes:n.
bytes,newBytes:r.bytes,oldLayers:n.layers,newLayers:r.layers}),oldBytes:n.bytes,newBytes:r.bytes,hiddenBytes:t.hiddenBytes,
groups:e?.groups??[],result:e?.result??["",0,-1,[]],dropped:e?.dropped??["",0,-1,[]],notes:e?.notes??[],layers:LD(t),isEstimate:t.
dryRun,earlier:CD(t)}}function LD(t){let e=t.platforms.length===1;return Rc(t).flatMap(({platform:n,rows:r})=>r.map(({origin:o,
bytes:i,packedBytes:s,entries:a,contents:d,command:c},f)=>({platform:e?"":n,number:f+1,origin:o,bytes:i,packedBytes:s,entries:a,
command:c,contents:d.map(({name:l,bytes:u})=>({name:l,bytes:u}))})))}function CD(t){let{comparison:e,platforms:n}=t;if(e===
null)return null;let{kind:r,name:o,platforms:i,missing:s}=e,a=n.length===1;return{kind:r,name:o,missing:s,platforms:i.map(
d=>{let{oldBytes:c,newBytes:f,oldPackedBytes:l,newPackedBytes:u,pullBytes:m}=d;return{platform:a?"":d.platform,oldBytes:c,
newBytes:f,oldPackedBytes:l,newPackedBytes:u,pullBytes:m,pulledLayers:d.pulledLayers?.length??null,layers:Lc(t,d.platform)??
0,packages:KS(d.packages,d.morePackages,$D),directories:KS(d.directories,d.moreDirectories,({path:h})=>h)}})}}function KS(t,e,n){
return{listed:t.map(r=>{let{change:o,oldBytes:i,newBytes:s}=r;return{name:n(r),change:o,oldBytes:i,newBytes:s}}),more:e}}
function $D({manager:t,name:e}){return jo({manager:t,name:e})?"files of no package":e===""?`${t} packages`:`${t}:${e}`}async function VS({report:t,page:e},n,{runId:r,log:o},i=ty){let s=async(a,d)=>{let c=n[a];if(c!==void 0)try{if(a==="html"&&
e===void 0){o.warning("The page was not written: the files of the result are not known.");return}return await ey(a,c,`${re(
r)}${a}`,await d()),c}catch(f){o.warning(Ve(f));return}};return{htmlPath:await s("html",async()=>jS(await i(),YS(t,e))),
reportPath:await s("report",async()=>`${JSON.stringify(t,null,2)}
`)}}var ND=1.05;function XS(t,e,n,r){let{oldBytes:o,newBytes:i,oldPackedBytes:s,newPackedBytes:a}=t,d=e.layer.division===
void 0?1:ND;if(i>o*d&&!Es(r.countsBlocks,i-o,o)){let[u,m]=dr(i,o);n.warning(`The result (${u}) is larger than the source\
 (${m}).`)}if(s===void 0||a===void 0||a<=s*d)return;let c=e.layer.compression.kind==="zstd"?"a higher compression level \
makes it smaller":`${S("compression","zstd")} makes it smaller`,[f,l]=dr(a,s);n.warning(`The compressed result (${f}) is\
 larger than the source's compressed layers (${l}), so pushing and pulling it takes longer; ${c}.`)}async function ade(t,{id:e,docker:n,log:r,signal:o,cache:i}){for(let m of t.notices)r.notice(m);let s=new Xe(o,t.timeoutSeconds),
a={runId:e,log:r,signal:s.signal,touch:s.touch},d=new Xs(t.tags),c=new vc(r),f=Vh(t),l=new Ks(f?n:void 0,Yh(t),r),u;try{
f&&(u={...await Ey(n.withWatchdog(s),r),runId:e,log:r,signal:s.signal});let m=Uf(t)?u:void 0,y=await FD({run:a,engine:m,
comparesIn:u,options:t,tags:d,placements:c,sweep:l,cache:i});return await c.finish(),Ws(e)&&await rn(n,t.timeoutSeconds,
g=>Ot(g,e,r)),y}catch(m){throw await c.undo(),u!==void 0&&await rn(n,t.timeoutSeconds,async h=>{await d.undo(h,r),await Ot(
h,e,r)}),s.signal.aborted?U(s.signal.reason):m}finally{s.signal.aborted||await l.settle(),await l.end(),s.release()}}async function FD(t){
var be=[];try{let e=Ee(be,new AsyncDisposableStack,!0);let n=performance.now();let{run:r,engine:o,options:i}=t;let{log:s}=r;
await NS(t);let a=await FS(t);let d=await Ab(t,e);let c=await Mb(t);e.defer(()=>c.close());let f=await Qg(t,Hb(t,c),e);DD(
t,f);let l=await HS(t,d,f);await MD(t,c);i.verifiesLayers&&!i.dryRun&&await WS(t,f);let u=await _D(t,f,a);let m=nn(u.budgets);
let h=m===void 0&&!i.dryRun;let y=h&&i.push?await HD(t,u):[];h&&UD(t,u);let[g]=c.platforms;h&&i.removeOld&&o!==void 0&&g?.
inEngine!==void 0&&await Ny(o,g.inEngine.image,u.imageId);let k=performance.now()-n;let B=y[0]?.digest??u.written[0]?.digest;
let P=l&&Vy(l,u.platforms);US(P,s);let C={...u,digest:B,pushed:y,comparison:P};let N=zD(t,f);let v=Kg(C,{options:i,engine:o,
source:N,comparison:P,ms:k});let V=await VS({report:v,page:u.page},i,r);i.dryRun&&s.notice("Dry run: nothing was stored,\
 tagged or pushed.");XS(u,i,s,{countsBlocks:v.sizes==="blocks"});s.info(yh({...u,ms:k}));return{...C,report:v,...V,budgetError:m}}catch(ke){
var Ie=ke,ft=!0}finally{var On=Se(be,Ie,ft);On&&await On}}async function _D(t,e,n){let{engine:r,options:o}=t,[i,...s]=e.
platforms;if(i===void 0||r===void 0||n.length>0||s.length>0)return Cm(t,e,n);let{source:a,inEngine:d}=i,c={...t,source:a,
inEngine:d,engine:r},{division:f,keepBase:l}=o.layer;if(f!==void 0||l!==void 0)return Cm(t,e,n);let u=zS(c)?await JS(c):
await bS(c),m=T(a.platform);return{...u,platforms:[{...u,platform:m}],written:[]}}function DD({run:t,engine:e},{reference:n,
platforms:r,notices:o}){let i=r.map(({source:a})=>`${T(a.platform)}, ${ae(a.layerCount)}`),s=e===void 0?"":` on Docker ${e.
version}`;t.log.info(`Flattening ${n} (${i.join("; ")})${s}`);for(let a of o)t.log.notice(a)}async function MD({run:t,engine:e,
options:n},r){let{backup:o,dryRun:i}=n,s=r.platforms[0]?.inEngine?.image;o===void 0||i||e===void 0||s===void 0||await t.
log.group("Back up",()=>Yy(e,s,o))}async function HD({run:t,engine:e,options:n},r){return e===void 0||n.tags.length===0?
[]:t.log.group("Push",()=>Ry(e,n.tags,r))}function UD({run:t,options:e},{written:n}){let{tags:r}=e;r.length>0&&t.log.info(
`Tagged ${r.map(qn).join(", ")}`);for(let{name:o,digest:i}of n)t.log.info(`Wrote ${o}, ${i}`)}function zD(t,e){let{reference:n,
id:r,platforms:o}=e,{source:i,inEngine:s}=o[0];return{reference:n,id:r,ofContainer:i.ofContainer,platforms:o.map(a=>a.source.
platform),countsBlocks:st({...t,source:i,inEngine:s})}}function lde(t){let e={"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-percent":t.savedPercent,
"old-layers":t.oldLayers,"new-layers":t.newLayers,"image-id":t.imageId,"config-digest":t.configDigest,digest:t.digest,"c\
leaned-bytes":vr(t),"size-change":JD(t),report:t.reportPath,html:t.htmlPath,platforms:JSON.stringify(t.platforms.map(WD)),
"cache-hit":t.cacheHit===void 0?void 0:String(t.cacheHit)};return Object.fromEntries(Object.entries(e).filter(n=>n[1]!==
void 0))}function JD({report:{comparison:t}}){if(!(t===null||t.oldBytes===null||t.newBytes===null))return t.newBytes-t.oldBytes}
function WD(t){return{platform:t.platform,"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-\
percent":t.savedPercent,"old-layers":t.oldLayers,"new-layers":t.newLayers,"config-digest":t.configDigest??null,"cleaned-\
bytes":vr(t),"cache-hit":t.cacheHit??null}}import{tmpdir as xM}from"node:os";import{resolve as Dm}from"node:path";import{resolve as eM}from"node:path";var GD=new Set(["atomic","containers-storage","dir","docker-daemon","ostree","registry","sif","tarball"]),qS='"docker-ar\
chive:PATH[:REF]", "oci-archive:PATH[:REF]", "oci:DIR[:REF]" or "docker://REF"',jD=/^([a-z][a-z0-9+-]*):/,KD=/^[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*(?:\/[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*)*$/,
YD=/^@(\d{1,9})$/;function mo(t,e="image"){let n=jD.exec(t)?.[1];if(n===void 0)return;let r=t.slice(n.length+1);switch(n){case"\
docker-archive":case"oci-archive":case"oci":return VD(n,r,{text:t,input:e});case"docker":return ZD(r,{text:t,input:e});default:
if(!GD.has(n)&&!r.startsWith("//"))return;throw In({text:t,input:e},`has the transport "${n}:", which is not supported`,
QD(n,r))}}function VD(t,e,n){let{text:r,input:o}=n,i=e.indexOf(":"),s=i===-1?e:e.slice(0,i),a=i===-1?"":e.slice(i+1),d=t===
"oci"?"DIR":"PATH";if(s===""||s.includes("\0"))throw In(n,s===""?"has no path":"has a path with a NUL character",`Write \
it as "${t}:${d}", or "${t}:${d}:REF".`);let c=XD(a,n);if(t!=="docker-archive"){let l=a===""||c!==void 0?void 0:a;if(l!==
void 0&&!KD.test(l))throw In(n,`names ${JSON.stringify(l)}, which is not a valid name`,'After the path and a colon comes\
 a name such as "latest" or "ghcr.io/owner/app:1.2": letters and digits with single separators. A path cannot contain a \
colon.');return{transport:t,text:r,path:s,reference:l,index:c}}let f=a===""||c!==void 0?void 0:qD(a,n,o);return{transport:t,
text:r,path:s,reference:f,index:c}}function XD(t,e){if(!t.startsWith("@"))return;let n=YD.exec(t)?.[1];if(n===void 0)throw In(
e,`has ${JSON.stringify(t)} after its path`,'Write the number of the image after "@", from 0: "@0" is the first one.');if(e.
input==="tag")throw In(e,"has an index","An index selects one of the images of an archive that exists. Write a name inst\
ead.");return Number(n)}function qD(t,e,n){let r=oe(t,n);if(r.digest!==void 0)throw In(e,"has a digest","Docker archives\
 name images only by tags.");return r}function ZD(t,e){let{text:n,input:r}=e;if(!t.startsWith("//")){if(!t.includes("/"))
return;throw In(e,'lacks "//" after "docker:"',`Write it as "docker://${t}".`)}let o=t.slice(2),i=r==="tag"?ts(o,r):oe(o,
r);if(Gt(o))throw In(e,"is an image ID",'A registry identifies images by name, such as "docker://ghcr.io/owner/app:1.2".');
return{transport:"docker",text:n,reference:i}}function QD(t,e){if(t==="docker-daemon")return`An image of the engine has \
no transport. Write it as ${JSON.stringify(e.replace(/^\/\//,""))}.`;if(t==="http"||t==="https")return`An image in a reg\
istry is written as ${JSON.stringify(`docker:${e}`)}.`;let n=`If this is the name of an image in the engine, write it as\
 "docker.io/library/${t}:TAG".`;return`Use ${qS}. "skopeo copy" converts from all other transports. ${n}`}function In({text:t,
input:e},n,r){let o=`The ${I(e)} must be an image reference or one of ${qS}, but ${JSON.stringify(t)} ${n}.`;return new p(
"BAD_INPUT",o,{hint:r})}var tM=/^\.{0,2}\/|\.json$/i;function ZS(t){if(t==="")return;let e=mo(t,"compare");return e!==void 0?{kind:"outside",text:t,
location:e}:tM.test(t)&&!t.includes("\0")?{kind:"report",text:t,path:eM(t)}:{kind:"engine",text:t,reference:oe(t,"compar\
e")}}import{resolve as nM}from"node:path";function QS(t){rM(t),t.container!==void 0&&oM(t),t.imageLocation!==void 0&&iM(t,t.imageLocation.text),sM(t),aM(t),dM(t),
cM(t)}function rM(t){let{backup:e,report:n,html:r}=t,o=Object.entries({backup:e,report:n,html:r}),i=t.tagLocations.flatMap(
a=>"path"in a?[["tag",nM(a.path)]]:[]),s=[...o,...i];for(let[a,[d,c]]of s.entries()){if(c===void 0)continue;let f=s.slice(
0,a).find(([l,u])=>u===c&&l!=="tag");if(f!==void 0)throw new p("BAD_INPUT",`The ${I(f[0],d)} have the same path ${JSON.stringify(
c)}.`,{hint:"Give each its own path."})}}function ge(t,e,n,r=`Leave ${S(t)} out.`){throw new p("BAD_INPUT",`The ${I(t)} \
cannot be combined with ${e}: ${n}.`,{hint:r})}function oM(t){let e=S("container"),n=r=>ge(r,e,"it would run in a new co\
ntainer of the image, without the changes in this container",'Run the commands in the container yourself ("docker exec")\
, or flatten the result again.');t.layer.aptClean&&n("apt-clean"),t.layer.script!==void 0&&n("run"),t.platforms!=="defau\
lt"&&ge("platform",e,"a container already has its platform"),t.pull==="always"&&ge("pull",e,"a container's image is alre\
ady present"),t.backup!==void 0&&ge("backup",e,"flattening does not change the container"),t.removeOld&&ge("remove-old",
e,"the container still uses its image")}function iM(t,e){let n=S("image",e),r=o=>`Load the image into the engine first a\
nd name it without a transport, or leave ${S(o)} out.`;t.layer.script!==void 0&&ge("run",n,"a script runs in a container\
, and that image is in no engine",`Use ${S("clean")} and ${S("exclude")}, or load the image into the engine first.`),t.backup!==
void 0&&ge("backup",n,"it saves an image of an engine, and that image is in none"),t.removeOld&&ge("remove-old",n,"it re\
moves an image of an engine"),t.pause||ge("pause",n,"only a container can be paused",r("pause")),t.pull==="always"&&ge("\
pull",n,"only an engine pulls, and that image is read where it is"),t.verifiesLayers&&ge("verify",n,"it compares an engi\
ne's view with the layers, and that image is in no engine",`Use ${S("verify","true")}, or load the image into the engine\
 first.`)}function sM(t){let{tags:e,tagLocations:n,tagTexts:r}=t;if(e.length>0||n.length===0)return;let o=S("tag",r.join(
", "));t.test!==void 0&&ge("test",o,"the command runs in a container, and the result is in no engine",`Add a name in the\
 engine to ${S("tag")}, for example "app:flat".`);let i=n.some(({transport:s})=>s==="docker");t.push&&!i&&ge("push",o,"a\
 file is not pushed",`Add a name in a registry to ${S("tag")}, for example "docker://ghcr.io/owner/app:flat".`)}function aM(t){
let{layer:e,container:n}=t,r=t.verifiesLayers,i=S(r?"verify":"from","layers");t.from!=="layers"&&!r||(n!==void 0&&ge("co\
ntainer",i,"a container's own changes are in no layer"),t.from==="layers"&&e.script!==void 0&&ge("run",i,"what commands \
change is in no layer"))}function dM({layer:t,container:e}){if(t.keepBase===void 0)return;let n=S("keep-base");e!==void 0&&
ge("container",n,"a container's own changes are in no layer",'Make an image of the container first ("docker commit") and\
 flatten that.'),t.script!==void 0&&ge("run",n,"what commands change is in no layer, and may change the base")}function cM({
layer:t,platforms:e}){if(e==="default"||e!=="all"&&e.length===1||t.script===void 0)return;let r=S("platform",e==="all"?"\
all":e.map(T).join(", "));ge("run",r,"a script runs in a container of one platform","Flatten each platform in a step of \
its own.")}function ex(t,e=!1){let n=t.split(`
`).map(o=>o.trim()).filter(o=>o!==""&&!o.startsWith("#"));if(n.length===0||!n.every(o=>/^-\s+\S/.test(o)))return t;let r=n.
map(o=>fM(o.slice(1).trim()));return e&&r.some(o=>o.includes(","))?t:r.join(`
`)}function fM(t){let[,e]=/^'((?:[^']|'')*)'(?:\s+#.*)?$/.exec(t)??[];if(e!==void 0)return e.replaceAll("''","'");let[,n]=/^"((?:[^"\\]|\\.)*)"(?:\s+#.*)?$/.
exec(t)??[];return n!==void 0?n.replace(/\\(["\\])/g,"$1"):t.replace(/\s+#.*$/,"")}var lM=1e4;function tx(t,e){if(t!==""&&e!==void 0)throw new p("BAD_INPUT",`Set either ${S("image")} or ${S("container")}\
, not both.`,{hint:`To flatten the container, leave ${S("image")} out.`});if(e!==void 0)return{image:void 0,imageLocation:void 0};
if(t==="")throw new p("BAD_INPUT",`The ${I("image")} is required, but is empty.`,{hint:`Name the image to flatten, for e\
xample "app:latest", or a container with the ${I("container")}.`});let n=mo(t,"image");return{image:n===void 0?oe(t,"ima\
ge"):void 0,imageLocation:n}}function nx(t){if(t==="")return;if(!/^[0-9]+$/.test(t)){let n=mo(t,"keep-base");return n!==
void 0?{kind:"location",location:n}:{kind:"image",image:oe(t,"keep-base")}}let e=Number(t);if(e>=1&&e<=lM)return{kind:"l\
ayers",count:e};throw new p("BAD_INPUT",`The ${I("keep-base")} must be an image or a number of layers from 1 on, but is ${JSON.
stringify(t)}.`,{hint:`Name the base, for example ${S("keep-base","debian:13")}, or leave it out to keep no layers.`})}function rx(t,e){
let n=t.split(/[\n,]/).map(a=>a.trim()).filter(a=>a!=="");if(n.length===0&&!e)throw new p("BAD_INPUT",`The ${I("tag")} i\
s required, but is empty.`,{hint:'Give the result a name, for example "app:flat".'});let r=new Map,o=new Map,i=new Map;for(let a of n){
let d=mo(a,"tag"),c=d===void 0?ts(a,"tag"):void 0,f=c===void 0?a:ce(c);i.has(f)||(i.set(f,a),c!==void 0&&r.set(f,c),d!==
void 0&&o.set(f,d))}let s=[...o.values()];return uM(s),{tags:[...r.values()],tagLocations:s,tagTexts:[...i.values()]}}function uM(t){
let e=new Map;for(let n of t){if(n.transport!=="docker-archive"&&n.transport!=="oci-archive")continue;let r=e.get(n.path);
if(e.set(n.path,n),r!==void 0)throw new p("BAD_INPUT",`The ${I("tag")} has the path ${JSON.stringify(n.path)} twice: ${JSON.
stringify(r.text)} and ${JSON.stringify(n.text)}.`,{hint:"An archive holds one result. Give each its own path."})}}var mM=/^(?:latest|stable|edge|nightly|v?\d+(?:\.\d+)*(?:-[a-z0-9.-]+)?)$/,ox=/^[0-9a-f]{12,64}$/;function ix(t,e){let n=e.
map(hM).filter(o=>o!==void 0),r=pM(t);return r===void 0?n:[...n,r]}function pM(t){let e=Nl(t),n=Zo(t);if(n.every((i,s)=>i===
e[s]))return;let r=n.map((i,s)=>i===e[s]?i:"true"),o=e.length===1?"which":`in which ${JSON.stringify(wt)}`;return`${S("c\
lean",r.join(", "))} means ${S("clean",n.join(", "))}, ${o} selects all safe presets.`}function hM(t){let{text:e,domain:n}=t,
r=qn(t);if(ox.test(e)||mM.test(e)){let o=ox.test(e)?"looks like an ID":"has no repository name";return`The tag ${JSON.stringify(
e)} ${o}: the result will be named ${r}. Write it as "name:tag", for example ${JSON.stringify(`app:${e}`)}.`}if(!/[.:]/.
test(n)&&n!=="localhost")return`The tag ${JSON.stringify(e)} refers to the registry ${JSON.stringify(n)}, because only r\
egistry names can contain upper-case letters. Repository names are lower case: write ${JSON.stringify(e.toLowerCase())} \
for one on Docker Hub.`}var yM={image:{default:"",value:"IMAGE",help:"image to flatten: in the engine, an archive, a directory or a registry"},container:{
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
 as the compressed layer"}},sx=Object.fromEntries(Object.entries(_i).map(([t,e])=>[t,{kind:e,...yM[t]}]));import{resolve as gM,sep as wM}from"node:path";var _m={true:!0,True:!0,TRUE:!0,false:!1,False:!1,FALSE:!1};function $t(t,e){let n=Object.hasOwn(_m,e)?_m[e]:void 0;if(n===
void 0)throw new p("BAD_INPUT",`The ${I(t)} must be true or false, but is ${JSON.stringify(e)}.`,{hint:`Write ${S(t,"tru\
e")} or leave it out.`});return n}var bM=/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/;function cx(t){if(bM.test(t))return t;throw new p(
"BAD_INPUT",`The ${I("container")} must be a container's name or ID, but is ${JSON.stringify(t)}.`,{hint:'"docker ps --a\
ll" lists the names, which consist of letters, digits, "_", "." and "-".'})}function Cc(t,e){let n=r=>new p("BAD_INPUT",
`The ${I(t)} must be the path of a file, but ${r}.`,{hint:'Name a file, for example "backup/app.tar".'});if(e.includes("\
\0"))throw n("it contains a NUL character");if(e.endsWith("/")||e.endsWith(wM))throw n(`${JSON.stringify(e)} is a direct\
ory`);return gM(e)}var kM=8**11-1;function fx(t){if(t===void 0||t==="")return;let e=/^[0-9]{1,11}$/.test(t)?Number(t):Number.
NaN;if(!(e<=kM))throw new p("BAD_INPUT",`The environment variable SOURCE_DATE_EPOCH must be whole seconds since 1970, bu\
t is ${JSON.stringify(t)}.`,{hint:'Set it to the output of "git log -1 --format=%ct", or unset it.'});return e}function lx(t){
if(/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(t))return t;throw new p("BAD_INPUT",`The ${I("run-network")} must be the name of \
a network, but is ${JSON.stringify(t)}.`,{hint:'Name a network that "docker network ls" lists, for example "bridge". The\
 default is "none".'})}var ax=2e6;function ux(t){let e=/^[0-9]{1,7}$/.test(t)?Number(t):Number.NaN;if(!(e<=ax))throw new p(
"BAD_INPUT",`The ${I("timeout")} must be whole seconds from 0 (no limit) to ${ax}, but is ${JSON.stringify(t)}.`,{hint:"\
Leave it out for the default of 600 seconds."});return e}var EM=["missing","always","never"];function mx(t){let e=EM.find(
n=>n===t);if(e===void 0)throw new p("BAD_INPUT",`The ${I("pull")} must be missing, always or never, but is ${JSON.stringify(
t)}.`,{hint:"Leave it out to pull only images that the engine does not have."});return e}function px(t){let e=t.split(/[\n,]/).
map(r=>r.trim()).filter(r=>r!=="");if(e.length===0)return"default";if(e.includes("all")){if(e.length===1)return"all";throw new p(
"BAD_INPUT",`The ${I("platform")} must be a list of platforms or "all", but has both: ${JSON.stringify(e.join(", "))}.`,
{hint:'Leave out "all" to flatten only the platforms that you name.'})}let n=e.map(ds);return n.filter((r,o)=>n.findIndex(
i=>j(r,i))===o)}function hx(t){if(t==="layers")return{verify:!0,verifiesLayers:!0};if(!Object.hasOwn(_m,t))throw new p("\
BAD_INPUT",`The ${I("verify")} must be true, false or layers, but is ${JSON.stringify(t)}.`,{hint:`Write ${S("verify","t\
rue")} or leave it out.`});return{verify:$t("verify",t),verifiesLayers:!1}}var dx=100,SM=1e6;function yx(t,e){let n=/^[0-9]{1,3}$/.
test(t)?Number(t):0;if(!(n>=1&&n<=dx))throw new p("BAD_INPUT",`The ${I("layers")} must be a whole number from 1 to ${dx}\
, but is ${JSON.stringify(t)}.`,{hint:`Write ${S("layers","4")}, or leave it out for one layer.`});if(e==="")return n===
1?void 0:{layers:n};let r=_s(e);if(r===void 0||r<SM)throw new p("BAD_INPUT",`The ${I("max-layer-size")} must be a size o\
f at least 1 MB, but is ${JSON.stringify(e)}.`,{hint:'Give a size with its unit, for example "500MB" or "1.2GiB", or lea\
ve it out.'});if(n>1)throw new p("BAD_INPUT",`Set either the ${I("layers")} or the ${I("max-layer-size")}, not both: one\
 follows from the other.`,{hint:`Leave ${S("layers")} out to have as many layers as the size needs.`});return{maxBytes:r}}
function gx(t){if(t==="auto"||t==="layers")return t;throw new p("BAD_INPUT",`The ${I("from")} must be auto or layers, bu\
t is ${JSON.stringify(t)}.`,{hint:"Leave it out to read an image in the fastest way."})}var PM=["clean","platform"];function oce(t){let e=d=>t(d).trim()||sx[d].default,n=d=>ex(t(d),PM.includes(d)),r=$t("dry-r\
un",e("dry-run")),o=e("container")===""?void 0:cx(e("container")),i=tx(e("image"),o),s=rx(n("tag"),r),a={...i,container:o,
from:gx(e("from")),pause:$t("pause",e("pause")),...s,layer:{aptClean:$t("apt-clean",e("apt-clean")),clean:Wg(n("clean")),
exclude:Ig(n("exclude")),script:t("run").trim()===""?void 0:t("run"),scriptNetwork:lx(e("run-network")),compression:$k(e(
"compression")),division:yx(e("layers"),e("max-layer-size")),keepBase:nx(e("keep-base")),sourceDateEpoch:fx(process.env.
SOURCE_DATE_EPOCH)},cleanWords:Zo(n("clean")),dryRun:r,platforms:px(n("platform")),defaultPlatform:process.env.DOCKER_DEFAULT_PLATFORM?.
trim()||void 0,pull:mx(e("pull")),push:$t("push",e("push")),...hx(e("verify")),test:Yb(t("test")),backup:e("backup")===""?
void 0:Cc("backup",e("backup")),removeOld:$t("remove-old",e("remove-old")),timeoutSeconds:ux(e("timeout")),budgets:{maxBytes:ny(
e("max-size")),minSaving:ry(e("min-saving"))},report:e("report")===""?void 0:Cc("report",e("report")),html:e("html")===""?
void 0:Cc("html",e("html")),compare:ZS(e("compare")),summary:$t("summary",e("summary")),cache:$t("cache",e("cache")),notices:ix(
n("clean"),s.tags),...BM(e("temp-dir"))};return QS(a),a}function BM(t){let e=process.env.RUNNER_TEMP;return t!==""?{tempDir:Dm(
t),tempDirFrom:"input"}:e?{tempDir:Dm(e),tempDirFrom:"RUNNER_TEMP"}:{tempDir:Dm(xM()),tempDirFrom:"system"}}import{constants as Dx}from"node:fs";import{appendFile as a1,stat as d1}from"node:fs/promises";var IM=["▏","▎","▍","▌","▋","▊","▉"],Mm=10,OM=40;function bx(t,e,n){if(t<=0||e<=0)return"";let r=Math.max(
1,Math.round(Math.min(1,t/e)*n*8)),o=r%8;return"█".repeat(Math.floor(r/8))+(o===0?"":IM[o-1])}function kx(t,e=50){let n=Math.
max(...t.map(({name:s})=>s.length)),r=t.map(({bytes:s})=>x(s)),o=Math.max(...r.map(s=>s.length)),i=Math.max(...t.map(({bytes:s})=>s));
return xt(t.map(({name:s,bytes:a,note:d=""},c)=>[s.padEnd(n),(r[c]??"").padStart(o),bx(a,i,e).padEnd(d===""?0:e),d].join(
"  ").trimEnd()))}function Ex(t,e){let n=e.filter(({bytes:s})=>s>0).sort((s,a)=>a.bytes-s.bytes);if(n.length<2)return"";
let r=n.slice(0,Mm),o=n.slice(Mm).reduce((s,{bytes:a})=>s+a,0);o>0&&r.push({name:`${n.length-Mm} more`,bytes:o});let i=TM(
r.map(({name:s})=>wx(s)));return xt([`pie showData title ${wx(t)}`,...r.map(({bytes:s},a)=>`  "${i[a]}" : ${Math.max(s/1e6,
.01).toFixed(2)}`)],"mermaid")}function TM(t){let e=new Set;return t.map(n=>{let r=n;for(let o=2;e.has(r);o++)r=`${n} (${o}\
)`;return e.add(r),r})}function wx(t){return ne(t.replace(/[^\p{L}\p{N} .,:/*?!()_@+-]/gu,"·"),OM)}function Hm(t){return t.
map(({level:e,text:n},r)=>{if(e===0)return n;let o=s=>t.slice(r+1).find(d=>d.level<=s)?.level===s;return`${Array.from({length:e-
1},(s,a)=>o(a+1)?"│  ":"   ").join("")}${o(e)?"├─ ":"└─ "}${n}`})}function Sx(t,e){let n=t.map(({path:i,bytes:s})=>{
let a=i.split("/"),d=a.length-2,c=ut(d===0?i:a.at(-1)??"");return{level:d,name:ne(c,40),bytes:s}}),r=Hm(n.map(({level:i,
name:s})=>({level:i,text:s}))),o=Math.max(0,...r.map(i=>i.length));return xt(n.map(({bytes:i},s)=>`${(r[s]??"").padEnd(o)}\
  ${x(i).padStart(7)}  ${bx(i,e,30)}`.trimEnd()))}var po=200,ct=60;function X(t){return $c(t,po)}function $c(t,e){return _p(ne(t,e))}function Yn(t,e,n){return Math.max(n,
Math.floor(t/Math.max(1,e)))}function pe(t){return t.replaceAll(" "," ")}var vM=10,AM=60,RM=3;function Bx(t){let{comparison:e,dryRun:n}=t;if(e===null)return"";let{kind:r,name:o,platforms:i,missing:s}=e,
a=i.length===1&&s.length===0,d=n?" (expected)":"",c=r==="report"?"the report ":"",f=Math.min(vM,Yn(AM,i.length,RM)),l=s.
slice(0,ct).map(X).join(", ");return[`#### Compared with ${c}${X(o)}${d}`,...i.slice(0,ct).map(u=>[`${a?"":`${X(u.platform)}\
: `}${LM(u)}${CM(u,Lc(t,u.platform))}`,...NM(u,f)].join(`

`)),...s.length===0?[]:[`Not in the earlier image: ${l}.`]].join(`

`)}function LM(t){let{oldBytes:e,newBytes:n,oldPackedBytes:r,newPackedBytes:o}=t,i=e===null||n===null?"The files of one \
of the two are not known.":`Files: ${x(e)} → **${x(n)}**, ${$M(e,n)}.`,s=r===null||o===null?"":` Compressed: ${x(r)} →\
 ${x(o)}.`;return`${i}${s}`}function CM({pullBytes:t,pulledLayers:e,newPackedBytes:n},r){if(t===null)return"";if(t===0)return"\
 A machine that has the earlier image has all layers already.";let o=n===null?"":` of ${x(n)}`,i=e?.length??0,s=r===void 0||
r<2||i===0?"":`, ${i} of ${ae(r)}`;return` A machine that has the earlier image pulls **${x(t)}**${o}${s}.`}function $M(t,e){
return t===e?"the same size":`**${ir(e-t)}**, ${Rn(sr(t,e))}`}function NM(t,e){let n=t.packages.map(i=>xx(jo(i)?"":"pack\
age",FM(i),i)),r=t.directories.map(i=>xx("directory",X(i.path),i));return n.length===0&&r.length===0?[]:[["| | | before \
| after | |","| --- | --- | ---: | ---: | ---: |",...[...Px(n,t.morePackages,{most:e,what:"packages"}),...Px(r,t.moreDirectories,
{most:e,what:"directories"})]].join(`
`)]}function FM({manager:t,name:e}){return jo({manager:t,name:e})?"files of no package":e===""?`${t} packages`:`${t} ${X(
e)}`}function xx(t,e,{change:n,oldBytes:r,newBytes:o}){let i=n==="added"?"":pe(x(r)),s=n==="removed"?"":pe(x(o));return`\
| ${t} | ${e} | ${i} | ${s} | ${pe(ir(o-r))} |`}function Px(t,e,{most:n,what:r}){let o=Math.max(0,t.length-n)+e;return[...t.
slice(0,n),...o===0?[]:[`| | ${o} more ${r} | | | |`]]}var _M=120,vx=150,DM=5,MM=300,HM=10,UM=16;function Ax({platforms:t,source:e}){if(t.length<2)return"";let n=t.slice(0,ct).
map(o=>{let i=o.oldPackedBytes===null||o.newPackedBytes===null?"":`${pe(x(o.oldPackedBytes))} → ${pe(x(o.newPackedBytes))}`,
s=Rn(o.savedPercent.toFixed(1));return`| ${X(o.platform)} | ${pe(x(o.oldBytes))} in ${pe(ae(o.oldLayers))} | ${pe(x(o.newBytes))}\
 | ${pe(s)} | ${i} |`}),r=t.length-n.length;return[`| platform of ${X(e.reference)} | before | after | | compressed |`,"\
| --- | ---: | ---: | --- | --- |",...n,...r>0?[`| ${r} more | | | | |`]:[]].join(`
`)}function Rx(t){let{source:e,result:n,platforms:r}=t,o=n.tags[0]??"the result";if(r.length===1){let s={oldLayers:e.layers,
newLayers:n.layers};return Ox("History",s,[{title:e.reference,...e},{title:o,...n}])}let i=Yn(vx,r.length,DM);return r.map(
s=>{let a=[{title:e.reference,...Ix(s.oldBytes,s.oldHistory)},{title:o,...Ix(s.newBytes,s.newHistory)}];return Ox(`Histo\
ry of ${X(s.platform)}`,s,a,i)}).join(`

`)}function Ix(t,e){return{bytes:t,steps:e?.length??null,history:e}}function Ox(t,{oldLayers:e,newLayers:n},r,o=vx){return[
`<details${r.reduce((s,a)=>s+(a.steps??0),0)<=UM?" open":""}><summary>${t}: ${ae(e)} before, ${ae(n)} after</summary>`,"",
...r.flatMap(s=>[JM(s.title,s,o),""]),"</details>"].join(`
`)}var zM=24;function JM(t,{bytes:e,steps:n,history:r},o){let i=`${ut(ne(t,po))}  ${x(e)}`;if(r===null)return xt([i,"└─ \
(the history does not cover all layers)"]);let s=r.slice(-o),a=n??r.length,d=[{level:0,text:i}],c=1;if(s.length<a){let f=`\
(${a-s.length} earlier steps)`;d.push({level:c++,text:f})}for(let{command:f,bytes:l,layer:u}of s){let m=ut(ne(Fm(f)||"(n\
o command)",_M));d.push({level:c,text:`${u?x(l):"-"}  ${m}`}),u&&(c=Math.min(c+1,zM))}return xt(Hm(d))}function Lx({result:t,
dryRun:e,platforms:n}){let r=e?" (expected)":"";if(n.length===1)return Tx(`Largest directories${r}`,t.directories,t.bytes);
let o=Yn(MM,n.length,HM);return n.map(i=>Tx(`Largest directories of ${X(i.platform)}${r}`,i.directories?.slice(0,o)??null,
i.newBytes)).filter(i=>i!=="").join(`

`)}function Tx(t,e,n){if(e===null||e.length===0)return"";let r=Sx(e,n);return[`<details open><summary>${t}</summary>`,"",
r,"","</details>"].join(`
`)}var WM=130,GM=10,jM=16,Cx=3,KM=60,YM=120,VM={kept:"kept from the base",present:"in the earlier image",new:"new"};function $x(t){
let{platforms:e,dryRun:n}=t,r=Yn(WM,e.length,GM);return Rc(t).filter(({rows:o})=>o.length>0).map(({platform:o,rows:i})=>{
let s=e.length===1?"":` of ${X(o)}`;return XM(`${i.length} layers${s}, bottom first`,i,{most:r,dryRun:n})}).join(`

`)}function XM(t,e,{most:n,dryRun:r}){let o=e.some(({origin:d})=>d!==null),i=(d,c)=>`| ${[...d.slice(0,4),...o?[c]:[],...d.
slice(4)].join(" | ")} |`,s=e.slice(0,n).map((d,c)=>{let{packedBytes:f,bytes:l,entries:u,origin:m}=d,h=f===null?"":x(f);
return i([String(c+1),pe(r&&h!==""?`about ${h}`:h),l===null?"":pe(x(l)),u===null?"":pe(Q(u)),qM(d)],m===null?"":VM[m])}),
a=e.length-s.length;return[`<details${e.length<=jM?" open":""}><summary>${t}</summary>`,"",i(["","compressed","uncompres\
sed","","largest contents"],"status"),i(["---:","---:","---:","---:","---"],"---"),...s,...a>0?[i([`${a} more`,"","","",
""],"")]:[],"","</details>"].join(`
`)}function qM({contents:t,command:e}){return e!==null?$c(e,YM):`${t.slice(0,Cx).map(({name:r,bytes:o})=>`${$c(r,KM)} ${pe(
x(o))}`).join(", ")}${t.length>Cx?" and more":""}`}var Um=1024*1024;function Fx(t,e){let n=[ZM(t),QM(t),e1(t),Ax(t),Bx(t),t1(t),Rx(t),o1(t),r1(t),$x(t),Lx(t),i1(t),s1(t)].
filter(s=>s!==""),r=`_Truncated: a job summary holds at most ${x(Um)}. The report has the rest._`,o=s=>[...n.slice(0,s),
...s<n.length?[r]:[]].join(`

`);return n.map((s,a)=>`

${o(n.length-a)}

`).find(s=>Buffer.byteLength(s)<=e)??""}function ZM(t){let{ok:e,dryRun:n,source:r,result:o,savedPercent:i,seconds:s,cacheHit:a}=t,
d=o.tags.slice(0,3).map(X).join(", "),c=o.tags.length>3?` and ${o.tags.length-3} more`:"",f=d===""?"":` → ${d}${c}`,u=r.
bytes===o.bytes&&r.layers===o.layers?"unchanged":Rn(i.toFixed(1)),m=n?"Dry run, nothing was changed. ":"",h=a===!0?", fr\
om the cache":"";return[`### ${e?"":"Not tagged: "}${X(r.reference)}${f}`,"",`${m}**${x(r.bytes)}** in ${ae(r.layers)} →\
 **${x(o.bytes)}** in ${ae(o.layers)}, **${u}**, ${s.toFixed(1)} s${h}`].join(`
`)}function QM(t){if(t.budgets.length===0)return"";let e=t.budgets.map(({input:n,wanted:r,seen:o,met:i})=>`> ${i?"Met":"\
Not met"}: <code>${n}</code> requires ${r}, got ${o}.`);return[`> [!${t.ok?"NOTE":"CAUTION"}]`,e.join(`
>
`)].join(`
`)}function e1({source:t,result:e}){let n=[{name:"before",bytes:t.bytes,note:ae(t.layers)},{name:"after",bytes:e.bytes,note:ae(
e.layers)}],r=t.packedBytes===null||e.packedBytes===null?"":`

Compressed, as pushed and pulled: ${x(t.packedBytes)} → ${x(e.packedBytes)}.`;return kx(n)+r}var Nc=10;function t1({dryRun:t,
result:e}){let{imageId:n,pushed:r,written:o,verifiedEntries:i,testPassed:s}=e,a=[...i===null?[]:[`${Q(i)} verified`],...s===
!0?["test passed"]:[]],d=o.slice(0,Nc).map(({name:l,digest:u})=>`${X(l)}, ${X(u)}`),c=r.slice(0,Nc).map(l=>X(`${l.name}@${l.
digest}`)),f=r.length>Nc?[`${r.length-Nc} more`]:[];return[...n===null?[]:[`- Image ID${t?" (expected)":""}: ${X(n)}`],...[
...c,...f].map(l=>`- Pushed: ${l}`),...d.map(l=>`- Written: ${l}`),...a.length===0?[]:[`- Checks: ${a.join(", ")}`]].join(
`
`)}function n1(t){return[{kind:"hidden",name:"hidden in lower layers",bytes:t.hiddenBytes,note:""},...t.rules.filter(n=>!_x(
n)).map(({kind:n,name:r,entries:o,bytes:i})=>({kind:n,name:r,bytes:i,note:Q(o)})),...t.commands.map(({name:n,seconds:r,bytes:o})=>({
kind:"command",name:n,bytes:o??0,note:o===null?"freed size unknown":`${r.toFixed(1)} s`}))].sort((n,r)=>r.bytes-n.bytes)}
function Nx(t){let e=t.rules.filter(_x).map(({kind:r,name:o})=>r==="preset"?fs(ne(o,po)):X(o));if(e.length===0)return"";
let n=e.length>ct?` and ${e.length-ct} more`:"";return`
Matched nothing: ${e.slice(0,ct).join(", ")}${n}.`}function _x({entries:t,bytes:e}){return t===0&&e===0}function r1({result:t,
suggestions:e,suggestedClean:n}){if(e===null||n===null)return"";let r=e.map(({name:i,bytes:s})=>{let a=t.bytes===0?0:s/t.
bytes*100,d=_n(i)?.why,c=d===void 0?"":` (${d})`;return`- preset ${X(i)}: ${x(s)}, ${ar(a)} % of the result${c}`}),o=St(
"clean",n);return["#### Possible further savings","",...r,"",xt([o],o.startsWith("--")?"sh":"yaml")].join(`
`)}function o1(t){let e=t.sizes==="blocks";if(t.savedBytes===0||t.cleanedBytes===0&&Es(e,t.savedBytes,t.source.bytes))return Nx(
t).trimStart();let r=n1(t),o=r.slice(0,ct),i=Math.max(1,...r.map(({bytes:d})=>d)),s=o.map(({kind:d,name:c,bytes:f,note:l=""})=>{
let u=t.source.bytes===0?0:f/t.source.bytes*100,m=d==="hidden"?c:`${d} ${X(c)}`,h=Math.max(0,Math.round(f/i*20));return`\
| ${m} | ${pe(x(f))} | ${pe(`${ar(u)} %`)} | ${"█".repeat(h)} | ${pe(l)} |`}),a=r.length-o.length;return[`#### Where ${t.
savedBytes<0?"the growth":`the ${x(t.savedBytes)}`} came from`,"","| | size | of the source | | |","| --- | ---: | ---: \
| --- | --- |",...s,...a>0?[`| ${a} more | | | | |`]:[],"","Hidden in lower layers: files that a later layer deleted or \
replaced"+(e?", plus rounding to disk blocks.":"."),Nx(t),"",Ex("Saved, in MB",r)].join(`
`).trimEnd()}function i1(t){let e=t.kept.slice(0,ct).map(({what:n,why:r,entries:o,bytes:i})=>{let s=o===null||i===null?"":
`: ${x(i)} in ${Q(o)}`,a=r===null?" (requested)":` (${fs(ne(r,po))})`;return`- ${X(n)}${s}${a}`});return e.length===0?"":
["<details><summary>Kept on purpose</summary>","",...e,"","</details>"].join(`
`)}function s1({ok:t,dryRun:e,source:n,result:r,backup:o,engine:i}){if(!t||e||n.id===r.imageId)return"";let s=r.tags.includes(
n.reference),a=s?"Not possible, because the result has replaced the source. Next time, give it another name.":`The sourc\
e image ${X(n.reference)} is unchanged.`,d=i===null?a:o!==null?`<code>docker load --input</code> ${X(o)} restores the so\
urce image.`:s?"Not possible, because the tag of the source image has moved. Next time, set <code>backup</code> to save \
an archive of it first.":`The source image ${X(n.reference)} is unchanged. Set <code>backup</code> to save it to an arch\
ive as well.`,c=r.layers>1?`the layers ${r.keptLayers>0?"above the base ":""}are shared only with other builds of this i\
mage`:"the single layer is not shared with other images and is pulled in one piece instead of in parallel";return[`**Und\
o**: ${d}`,"",`**Trade-offs**: ${c}. Signatures and attestations of the source do not apply to the result: sign it again\
.`].join(`
`)}async function Hce(t,e,n){if(t===void 0||t===""){n.warning('Could not write the job summary: GITHUB_STEP_SUMMARY is not \
set. Set "summary: false" to turn the summary off.');return}try{let{size:r}=await d1(t),o=Fx(e,Um-r);if(o===""){n.warning(
`Could not write the job summary: ${JSON.stringify(t)} is full.`);return}await a1(t,o,{flag:Dx.O_WRONLY|Dx.O_APPEND})}catch(r){
n.warning(`Could not write the job summary to ${JSON.stringify(t)}: ${E(r)}.`)}}import{readdir as c1,rm as f1,stat as l1}from"node:fs/promises";import{join as u1}from"node:path";async function Wce(t,e,n){
for(let r of await c1(t)){if(!e(r))continue;let o=u1(t,r),i=await l1(o).catch(()=>{});i!==void 0&&Date.now()-i.mtimeMs>n&&
await f1(o,{recursive:!0,force:!0}).catch(()=>{})}}export{m1 as a,Wx as b,jx as c,p as d,E as e,Ve as f,h1 as g,S1 as h,Et as i,P1 as j,go as k,oP as l,Mi as m,Mc as n,Hc as o,
T1 as p,Xe as q,rp as r,O as s,xs as t,L0 as u,C0 as v,$0 as w,wh as x,s2 as y,Yh as z,Vh as A,hr as B,Ug as C,gt as D,wt as E,
$d as F,Pk as G,m7 as H,zJ as I,ade as J,lde as K,sx as L,oce as M,Hce as N,Wce as O};
