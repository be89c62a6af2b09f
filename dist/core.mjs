import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var Kx=Object.create;var Gm=Object.defineProperty;var Yx=Object.getOwnPropertyDescriptor;var Vx=Object.getOwnPropertyNames;var Xx=Object.getPrototypeOf,qx=Object.prototype.hasOwnProperty;var Jm=(t,e)=>(e=Symbol[t])?e:Symbol.for("Symbol."+t),Wm=t=>{throw TypeError(t)};var D1=(t=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(t,{get:(e,n)=>(typeof require<"u"?require:e)[n]}):t)(function(t){
if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+t+'" is not supported')});var Zx=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}};var Qx=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of Vx(e))!qx.call(t,o)&&o!==n&&Gm(t,o,{get:()=>e[o],
enumerable:!(r=Yx(e,o))||r.enumerable});return t};var eP=(t,e,n)=>(n=t!=null?Kx(Xx(t)):{},Qx(e||!t||!t.__esModule?Gm(n,"default",{value:t,enumerable:!0}):n,t));var Ee=(t,e,n)=>{if(e!=null){typeof e!="object"&&typeof e!="function"&&Wm("Object expected");var r,o;n&&(r=e[Jm("asyncDi\
spose")]),r===void 0&&(r=e[Jm("dispose")],n&&(o=r)),typeof r!="function"&&Wm("Object not disposable"),o&&(r=function(){try{
o.call(this)}catch(i){return Promise.reject(i)}}),t.push([n,r,e])}else n&&t.push([n]);return e},Se=(t,e,n)=>{var r=typeof SuppressedError==
"function"?SuppressedError:function(s,a,d,c){return c=Error(d),c.name="SuppressedError",c.error=s,c.suppressed=a,c},o=s=>e=
n?new r(s,e,"An error was suppressed during disposal"):(n=!0,s),i=s=>{for(;s=t.pop();)try{var a=s[1]&&s[1].call(s[2]);if(s[0])
return Promise.resolve(a).then(i,d=>(o(d),i()))}catch(d){o(d)}if(n)throw e};return i()};var Mg=Zx((HK,Dg)=>{Dg.exports=function(t,e,n){var r=t.length,o=e.length,i=[];n=(n||(o>r?o:r))+1;for(var s=0;s<n;s++)i[s]=
[s],i[s].length=n;for(s=0;s<n;s++)i[0][s]=s;if(Math.abs(r-o)>(n||100))return m(n||100);if(r===0)return m(o);if(o===0)return m(
r);var a,d,c,f,l,u;for(s=1;s<=r;++s)for(d=t[s-1],a=1;a<=o;++a){if(s===a&&i[s][a]>4)return m(r);c=e[a-1],f=d===c?0:1,l=i[s-
1][a]+1,(u=i[s][a-1]+1)<l&&(l=u),(u=i[s-1][a-1]+f)<l&&(l=u),i[s][a]=s>1&&a>1&&d===e[a-2]&&t[s-2]===c&&(u=i[s-2][a-2]+f)<
l?u:l}return m(i[r][o]);function m(h){var y=Math.max(r,o),g=y===0?0:h/y,k=1-g;return{steps:h,relative:g,similarity:k}}}});var q=`Run again. If it happens again, check the engine's log ("journalctl --unit docker" on most machines).`,Ft="Nothin\
g was tagged. Run again. If it happens again, pull or build the source image again, and check the disk and memory of the\
 engine's machine.",ye="No builder writes this, so the image is damaged or malicious. Build it again, or pull it from a \
source that you trust.",p=class extends Error{code;hint;constructor(e,n,r){super(n,r.cause===void 0?{}:{cause:r.cause}),
this.name="FlattenError",this.code=e,this.hint=r.hint}};function U(t){return t instanceof p?t:new p("CANCELLED","The run\
 was cancelled before it finished. No tag was moved.",{hint:"Run again to get the image. The next run also removes what \
this one could not remove in time.",cause:t})}var jm=300;function R(t){let e=t.toString("utf8"),n=e.length>jm;return JSON.
stringify(n?`${e.slice(0,jm)}…`:e)}function E(t){return t instanceof Error?t.message:String(t)}var tP="This is a bug i\
n docker-flatten. Please report it, with the log of a run that has debug logging enabled (in a shell: --debug).";function Ve(t){
return t instanceof p?`${t.message}
${t.hint}`:`Unexpected failure: ${E(t)}
${tP}`}function H1(t){let e=[];for(let n=t;n!==void 0;n=n instanceof Error?n.cause:void 0){let r=n instanceof Error?n.stack??
n.message:String(n);e.push(n instanceof p?`${n.code}: ${r}`:r)}return e.join(`
caused by: `)}import{randomBytes as rP}from"node:crypto";import{readlinkSync as oP}from"node:fs";import{readFileSync as nP}from"node:fs";function wo(t){try{return nP(`/proc/${t}`,"utf8")}catch{return""}}var Dt="io.github.docker-flatten.run",_t="docker-flatten-pending",bo="docker-flatten-",Km="paused-",iP=1440*60,_i=/^(?<boot>[0-9a-f]{32}|0)-(?<pidNamespace>\d{1,12})-(?<pid>\d{1,10})-(?<start>\d{1,20})-(?<seconds>\d{1,12})-[0-9a-f]{8}$/,
sP=/^((?:[0-9a-f]{32}|0)(?:-\d+){4}-[0-9a-f]{8})-/;function K1(){let t=Math.floor(Date.now()/1e3),{start:e}=Qm("self");return`${qm()}\
-${Zm()}-${process.pid}-${e}-${t}-${Uc()}`}function Di(t){return`${Dt}=${t}`}function tt(t){return`${_t}:${t}`}function Ym(t){
return`${tt(t)}-${Uc()}`}function Hc(t){let e=t.startsWith(`${_t}:`)?t.slice(_t.length+1):"";if(_i.test(e))return e;let n=/^(.+)-[0-9a-f]{8}$/.
exec(e)?.[1]??"";return _i.test(n)?n:void 0}function Vm(t){return`${bo}${t}-${Uc()}`}function Xm(t,e){return`${bo}${t}-${Km}${e}`}
function Mi(t){return new RegExp(`-${Km}([0-9a-f]{64})$`).exec(t)?.[1]}function re(t){return`${bo}${t}-`}function lt(t){
if(!t.startsWith(bo))return;let e=sP.exec(t.slice(bo.length))?.[1];return e!==void 0&&_i.test(e)?e:void 0}function Et(t){
let e=_i.exec(t)?.groups;return e===void 0?!1:e.boot!=="0"&&e.boot===qm()&&e.pidNamespace!=="0"&&e.pidNamespace===Zm()?!aP(
Number(e.pid),e.start??""):Date.now()/1e3-Number(e.seconds)>iP}function aP(t,e){try{process.kill(t,0)}catch(r){if(r.code===
"ESRCH")return!1}let n=Qm(t);return n.start==="0"?!0:n.start===e&&n.state!=="Z"&&n.state!=="X"}function qm(){return wo("\
sys/kernel/random/boot_id").trim().replaceAll("-","")||"0"}function Zm(){try{return/\d+/.exec(oP("/proc/self/ns/pid"))?.[0]??
"0"}catch{return"0"}}function Qm(t){let e=wo(`${t}/stat`).replace(/^.*\)\s*/s,"").split(" ");return{state:e[0]??"",start:e[19]??
"0"}}function Uc(){return rP(4).toString("hex")}var ep=["SIGINT","SIGTERM","SIGHUP"];function V1(){let t=new AbortController,e=r=>t.abort(new Error(`received ${r}`)),n=r=>t.
abort(r);process.stdout.on("error",n),process.stderr.on("error",n);for(let r of ep)process.once(r,e);return{signal:t.signal,
release:()=>{for(let r of ep)process.off(r,e)}}}var Hi={image:"text",container:"text",from:"text",pause:"boolean",tag:"list","apt-clean":"boolean",clean:"list",exclude:"\
list",run:"text","run-network":"text","dry-run":"boolean",platform:"list",pull:"text",push:"boolean",compression:"text",
layers:"text","max-layer-size":"text","keep-base":"text",verify:"choice",test:"text",backup:"text","remove-old":"boolean",
timeout:"text",report:"text",html:"text",summary:"boolean",compare:"text","max-size":"text","min-saving":"text",cache:"b\
oolean","temp-dir":"text"};var Ui="workflow";function Q1(t){Ui=t}function I(t,...e){let n=[t,...e].map(o=>S(o)).join(" and ");return`${Ui==="workfl\
ow"?"input":"option"}${e.length===0?"":"s"} ${n}`}function S(t,e){if(Ui==="workflow")return`"${t}${e===void 0?"":`: ${e}`}\
"`;if(e===void 0)return`--${t}`;let n=Hi[t];return n==="boolean"||n==="choice"&&/^(?:true|false)$/.test(e)?`--${e==="fal\
se"?"no-":""}${t}`:n==="choice"?`--${t}=${e}`:`--${t} ${/^[\w.,:%/-]+$/.test(e)?e:`"${e}"`}`}function St(t,e){return Ui===
"workflow"?`${t}: ${e}`:`--${t} ${e.startsWith("'")?e:`'${e}'`}`}var dP=250,Xe=class{signal;#e;#t=0;constructor(e,n){let r=new AbortController;if(this.signal=e===void 0?r.signal:AbortSignal.
any([e,r.signal]),n===0)return;let o=0,i=0,s=performance.now(),a=Math.min(dP,n*250);this.#e=setInterval(()=>{let d=performance.
now(),c=Math.min(d-s,2*a);s=d,i=this.#t===o?i+c:0,o=this.#t,i>=n*1e3&&r.abort(cP(n))},a),this.#e.unref()}touch=()=>{this.#t++};release(){
clearInterval(this.#e)}};function tp(t){return t instanceof p&&t.code==="TIMEOUT"}function cP(t){return new p("TIMEOUT",
`No progress for ${t} s: no byte and no answer came from the engine, or from a command in a container. No tag was moved.`,
{hint:`Check whether the engine hangs ("docker info", its log) and run again. The ${I("timeout")} sets the limit in seco\
nds; 0 disables it.`})}import{spawn as kP}from"node:child_process";import{spawn as fP}from"node:child_process";import{StringDecoder as lP}from"node:string_decoder";var ko=process.platform!==
"win32",uP=128,zi=class{async run(e,n,r){let o=fP(e,n,{stdio:["ignore","pipe","pipe"],env:r.env,detached:ko}),i=new zc(r.
onOutput);return i.readFrom(o),Jc(r.kill,o),{exitCode:await So(o),...i.texts()}}},mP=64*1024*1024,Eo=64*1024,zc=class{stdout;stderr;constructor(e){
this.stdout=new Mt(mP,e),this.stderr=new Mt(Eo,e)}readFrom(e){e.stdout?.removeAllListeners("data").on("data",this.stdout.
add),e.stderr?.removeAllListeners("data").on("data",this.stderr.add)}texts(){return{stdout:this.stdout.text,stderr:this.
stderr.text}}},Mt=class{#e=new lP("utf8");#t;#n;#r="";constructor(e,n=()=>{}){this.#t=e,this.#n=n}add=e=>{let n=this.#e.
write(e);this.#r+=n,this.#r.length>2*this.#t&&(this.#r=this.text),this.#n(n)};get text(){return this.#r.slice(-this.#t)}};
function Jc(t,e){let n=()=>{pP(e),e.stdout?.destroy(),e.stderr?.destroy()};t.aborted?n():t.addEventListener("abort",n,{once:!0})}
function pP(t){try{process.kill(-(t.pid??Number.NaN),"SIGKILL")}catch{t.kill("SIGKILL")}}function So(t){return new Promise(
(e,n)=>{t.once("error",n),t.once("close",(r,o)=>e(r??(o===null?1:uP)))})}var hP=500;function Ji(t,e){let n="";return setInterval(()=>{let r=wo(`${t.pid}/io`).split(`
`)[0]??"";(r===""||r!==n)&&e(),n=r},hP)}var np='Free some disk space ("docker system df" shows what uses it, "docker image prune" removes unused images) and run\
 again.',yP=[{words:/no space left on device/i,code:"NO_SPACE",why:"the engine's disk is full",hint:np},{words:/^(?!.*oci runtime).*read-only file system/is,
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
 runs in a container; or use an older release of Docker.`}];function Wi(t,e){let n=yP.find(({words:r})=>r.test(t));return n&&
new p(n.code,`${e} because ${n.why}: ${t}`,n)}var gP={DOCKER_DEFAULT_PLATFORM:"create refuses a local image of another platform, pull moves a tag to it, import writes\
 it into a config",DOCKER_CONTENT_TRUST:"pull and create ask a notary server for what a tag means, push signs",DOCKER_BUILDKIT:"\
every command fails unless it is a boolean",DOCKER_HIDE_LEGACY_COMMANDS:"commands such as rmi, which need no group in fr\
ont, lose their aliases",DOCKER_CLI_HINTS:"commands append advice to what they say",DOCKER_CLI_HOOKS:"plugins append wha\
t they like to what commands say",DOCKER_ORCHESTRATOR:"20.10 warns of it in the answers of commands"},wP=["DOCKER_CONTEN\
T_TRUST_","DOCKER_STACK_","DOCKER_CLI_PLUGIN_","BUILDKIT_","BUILDX_"];function Wc(t){return Object.fromEntries(Object.entries(
t).filter(e=>e[1]!==void 0&&!bP(e[0])))}function bP(t){let e=t.toUpperCase();return Object.hasOwn(gP,e)||wP.some(n=>e.startsWith(
n))}var rp=class t{#e;#t;#n;#r;constructor(e={}){this.#e=e.globalArgs??[],this.#t=e.watch??new Xe(void 0,0),this.#n=e.graceMs??
op,this.#r=e.runner??new zi}withWatchdog(e,n=op){return new t({globalArgs:this.#e,watch:e,graceMs:n,runner:this.#r})}get touch(){
return this.#t.touch}async try(e){let{signal:n}=this.#t;if(n.aborted)throw U(n.reason);let r=new AbortController,o,i=()=>{
o=setTimeout(()=>r.abort(),this.#n)};n.addEventListener("abort",i,{once:!0});try{let s=await this.#r.run("docker",[...this.#e,
...e],{env:Wc(process.env),onOutput:this.touch,kill:r.signal});if(n.aborted)throw U(n.reason);return this.touch(),s}catch(s){
throw ip(s)}finally{clearTimeout(o),n.removeEventListener("abort",i)}}async run(e){let n=await this.try(e);if(n.exitCode!==
0)throw te(e,n);return n.stdout.trimEnd()}spawn(e,n,r){return kP("docker",[...this.#e,...e],{stdio:n,env:Wc(process.env),
detached:ko,...r===void 0?{}:{signal:r,killSignal:"SIGKILL"}})}async stream(e,n,r,o=!1){let i=this.spawn(e,["ignore","pi\
pe","pipe"],r),s=f=>xo(i[f],Eo,l=>{this.touch(),n(l,f)}),a=s("stdout"),d=s("stderr"),c=o?Ji(i,this.touch):void 0;try{return{
exitCode:await Gi(i),stdout:a(),stderr:d()}}finally{clearInterval(c)}}},op=2e3;function xo(t,e,n){let r=new Mt(e,n);return t?.
on("data",r.add),()=>r.text}async function Gi(t){try{return await So(t)}catch(e){throw ip(e)}}function ip(t){return t instanceof
Error?"code"in t&&t.code==="ENOENT"?SP(t):t.name==="AbortError"?U(t.cause):t:t}function te(t,e){let n=(e.stderr.trim()||
e.stdout.trim()).slice(-2e3)||`exit status ${e.exitCode}`;return Ht(n,"DOCKER_FAILED",`"docker ${t.slice(0,2).join(" ")}\
" failed`)}function Ht(t,e,n){let r=Wi(t,n);return r!==void 0?r:Gc(t)?jc(t):new p(e,`${n}: ${t}`,{hint:q})}function Gc(t){
return/cannot connect to the docker daemon|is the docker daemon running|error during connect|failed to connect to the docker API|connect: (?:connection refused|no such file or directory|permission denied)|permission denied while trying to connect/i.
test(t)}function jc(t){let e=/permission denied/i.test(t)?'This user is not allowed to use the engine: add it to the "do\
cker" group, or run as root.':process.platform==="linux"?`Start the engine, or select another one with DOCKER_HOST or "d\
ocker context use".${process.env.GITHUB_ACTIONS==="true"?EP:""}`:`Start Docker Desktop or another Linux engine. GitHub's\
 ${process.platform==="win32"?"Windows":"macOS"} runners have none: use "runs-on: ubuntu-latest".`;return new p("NO_ENGI\
NE",`docker-flatten needs a Docker engine, but none answered: ${t.trim()}`,{hint:e})}var EP=` GitHub's "ubuntu-slim" run\
ners have a docker command but no engine: use "runs-on: ubuntu-latest", "ubuntu-24.04" or "ubuntu-22.04".`;function SP(t){
return new p("NO_DOCKER",`docker-flatten needs the docker command, but found none on PATH (${E(t).split(".")[0]}).`,{hint:"\
Install the Docker CLI (Debian and Ubuntu: the package docker.io or docker-ce-cli), or use a runner that has it.",cause:t})}import{dirname as yI}from"node:path";import{realpathSync as fI}from"node:fs";import{dirname as jh,resolve as lI}from"node:path";import{open as yp}from"node:fs/promises";import{Readable as LP}from"node:stream";var A=512,zt=Buffer.alloc(2*A),M={name:[0,100],mode:[100,8],uid:[108,8],gid:[116,8],size:[124,12],mtime:[136,12],checksum:[
148,8],typeFlag:[156,1],linkName:[157,100],magic:[257,6],devMajor:[329,8],devMinor:[337,8],prefix:[345,155],sparseMap:[386,
109],gnuIsExtended:[482,1],realSize:[483,12]},Oe={pax:"x",paxGlobal:"g",gnuLongName:"L",gnuLongLink:"K"},xP=new Set(["1",
"2","3","4","5","6"]);function se(t){return Math.ceil(t/A)*A}function Po(t){for(let e=0;e<A;e+=8)if(t.readUInt32LE(e)!==
0||t.readUInt32LE(e+4)!==0)return!1;return!0}function ji(t){return t[M.typeFlag[0]]===0}function Ki(t){return!xP.has(t)}
function Te(t,e){let n=sp(t,M.checksum,e),r=Yc(t);if(n!==r&&n!==OP(t))throw new p("TAR_INVALID",`A tar header at byte ${e}\
 has the checksum ${n}, but its bytes add up to ${r}: the stream was damaged.`,{hint:Ft});let o=t[M.typeFlag[0]]??0;return{
typeFlag:o===0?"0":String.fromCharCode(o),hasOldType:o===0,sizeBytes:sp(t,M.size,e),name:BP(t),gnuIsExtended:(t[M.gnuIsExtended[0]]??
0)!==0&&o===83}}function nt(t,e){return new p("TAR_INVALID",`The tar stream is damaged at byte ${t}: ${e}.`,{hint:Ft})}function ze(t,e){
return dp(t,M[e])}function Yi(t){return Kc(t,M.linkName)}function Kc(t,e){return t.subarray(e[0],PP(t,e))}function PP(t,[
e,n]){let r=e;for(;r<e+n&&t[r]!==0;)r++;return r}function BP(t){let e=Kc(t,M.name);if(t[M.prefix[0]]===0||!ap(t))return Buffer.
from(e);let n=Kc(t,M.prefix);return Buffer.concat([n,Buffer.from("/"),e])}var IP=Buffer.from("ustar\0");function ap(t){return IP.
every((e,n)=>t[M.magic[0]+n]===e)}function Yc(t){let[e,n]=M.checksum,r=32*n;for(let o=0;o<e;o++)r+=t[o];for(let o=e+n;o<
A;o++)r+=t[o];return r}function OP(t){let[e,n]=M.checksum,r=i=>i.reduce((s,a)=>s+(a>>7),0),o=r(t.subarray(0,e))+r(t.subarray(
e+n));return Yc(t)-o*256}function sp(t,e,n){let r=dp(t,e);if(!(r>=0)){let o=t.subarray(e[0],e[0]+e[1]);throw new p("TAR_\
INVALID",`A tar header at byte ${n} has a field that is not a number (${JSON.stringify(o.toString("latin1"))}): the stre\
am was damaged.`,{hint:Ft})}return r}var TP=17;function dp(t,[e,n]){let r=e+n,o=e,i=0;for(;o<r;o++){let a=t[o]-48;if(a<0||
a>7)break;i=i*8+a}let s=o>e&&o-e<=TP;for(;o<r&&(t[o]===0||t[o]===32);)o++;return s&&o===r?i:Vi(t.subarray(e,r))}function Vi(t){
let e=t[0]??0,n;if(e>=128){let r=BigInt(`0x${t.toString("hex")}`);n=Number(BigInt.asIntN(t.length*8-1,r))}else{let r=t.toString(
"latin1").replace(/^[ \0]+|[ \0]+$/g,"").replace(/\0.*$/s,"");n=r===""?0:/^[0-7]+$/.test(r)?Number.parseInt(r,8):Number.
NaN}return Number.isSafeInteger(n)?n:Number.NaN}function Jt(t){return ze(t,"mtime")}var vP=8**11-1;function Bo(t,e){let n=Math.
min(Math.max(0,e),vP);return Ut(t,M.mtime,Buffer.from(`${n.toString(8).padStart(11,"0")}\0`))}function Io(t,e){return Ut(
t,M.size,Buffer.from(`${e.toString(8).padStart(11,"0")}\0`))}function cp(t){return t[M.typeFlag[0]]!==83?t:Ut(Ut(t,M.typeFlag,
Buffer.from("0")),M.sparseMap,Buffer.alloc(M.sparseMap[1]))}var Vc=8**7-1;function Xc(t,e,n){if(n<=Vc)return Ut(t,M[e],Buffer.
from(`${n.toString(8).padStart(7,"0")}\0`));let r=Buffer.alloc(8);return r.writeBigUInt64BE(BigInt(n)),r[0]=128,Ut(t,M[e],
r)}function Xi(t,e){let n=qi(t,"name",Buffer.from(e));if(n===void 0)throw new RangeError(`the name ${e} is too long for \
a header`);return n}function qi(t,e,n,r=!1){let o=Buffer.alloc(M[e][1]);if(n.length>o.length&&!r)return;n.copy(o);let i=Ut(
t,M[e],o);return e==="name"&&ap(t)?Ut(i,M.prefix,Buffer.alloc(M.prefix[1])):i}function Zi(){let t=Buffer.alloc(A);t.write(
"0000755",M.mode[0],"latin1");for(let e of[M.uid,M.gid])t.write("0000000",e[0],"latin1");return t.write("00000000000",M.
mtime[0],"latin1"),t.write("5",M.typeFlag[0],"latin1"),t.write("ustar\x0000",M.magic[0],"latin1"),Io(t,0)}function fp(t,e){
let n=Buffer.alloc(A);n.write("././@LongLink",M.name[0],"latin1");for(let r of[M.mode,M.uid,M.gid])n.write("0000000",r[0],
"latin1");return n.write("00000000000",M.mtime[0],"latin1"),n.write(t,M.typeFlag[0],"latin1"),n.write("ustar  \0",M.magic[0],
"latin1"),Io(n,e)}function Ut(t,e,n){let r=Buffer.from(t);n.copy(r,e[0],0,e[1]);let o=Yc(r).toString(8).padStart(6,"0");
return r.write(`${o}\0 `,M.checksum[0],"latin1"),r}var lp=16*1024;function up(t,e){let n=new Map,r=[];for(let{key:o,value:i}of ef(t,e))n.set(o,i),(o==="GNU.sparse.offset"||
o==="GNU.sparse.numbytes")&&r.push(i);return r.length>0&&n.set("GNU.sparse.map",Buffer.from(r.join(","))),n}function mp(t,e){
return qc(t,n=>n===e)}function qc(t,e){return Buffer.concat([...ef(t,0)].filter(({key:n})=>!e(n)).map(({bytes:n})=>n))}function Zc(t,e){
return Buffer.concat([...ef(t,0)].map(({key:n,bytes:r})=>{let o=e.get(n);return o===void 0?r:Qc(n,o)}))}function Qc(t,e){
let n=Buffer.concat([Buffer.from(` ${t}=`),Buffer.from(e),Buffer.from(`
`)]),r=n.length,o=r+String(r+String(r).length).length;return Buffer.concat([Buffer.from(String(o)),n])}function*ef(t,e){
let n=0;for(let r=1;n<t.length;r++){if(r>lp)throw new p("TAR_LIMIT",`The PAX header at byte ${e} holds more than ${lp} r\
ecords.`,{hint:ye});let o=t.indexOf(32,n),i=o===-1?"":t.toString("latin1",n,o),s=/^[0-9]{1,10}$/.test(i)?Number(i):0,a=n+
s,d=o===-1?-1:t.indexOf(61,o+1);if(s===0||a>t.length||d===-1||d>=a||t[a-1]!==10)throw new p("TAR_INVALID",`The PAX heade\
r at byte ${e} has a malformed record: the stream was damaged.`,{hint:Ft});yield{key:t.toString("utf8",o+1,d),value:t.subarray(
d+1,a-1),bytes:t.subarray(n,a)},n=a}}function Wt(t){return/^[0-9]{1,16}$/.test(t)?Number(t):Number.NaN}var AP=8**11-1,RP=100;function Gt(t,e){return hp("0",t,e)}function pp(t){let e=Buffer.concat([...t].map(([n,r])=>Qc(n,r)));
return Buffer.concat([hp("x","pax",e.length),e,Oo(e.length)])}function hp(t,e,n){let r=Buffer.alloc(A);if(r.write(e,0,RP,
"utf8")<Buffer.byteLength(e))throw new RangeError(`the name ${e} is too long for a header`);r.write("0000644\x000000000\x00000\
0000\0",100,"latin1"),n<=AP?r.write(`${n.toString(8).padStart(11,"0")}\0`,124,"latin1"):(r.writeUInt8(128,124),r.writeBigUInt64BE(
BigInt(n),128)),r.write("00000000000\0        ",136,"latin1"),r.write(t,156,"latin1"),r.write("ustar\x0000",257,"latin1");
let o=r.reduce((i,s)=>i+s,0);return r.write(`${o.toString(8).padStart(6,"0")}\0 `,148,"latin1"),r}function Oo(t){return Buffer.
alloc(se(t)-t)}function Zn(){return Buffer.alloc(2*A)}var gp=4*1024*1024;function wp(t){return t.map(({content:n})=>{let r=vo(n);return Gt("",0).length+r+Oo(r).length}).reduce(
(n,r)=>n+r,Zn().length)}async function bp(t,e,n){for(let{path:r,content:o}of e)await To(t,Gt(r,vo(o)),n),Buffer.isBuffer(
o)?await To(t,o,n):await Ao(o,t,n),await To(t,Oo(vo(o)),n);await To(t,Zn(),n)}async function Ao(t,e,n){let{path:r,sizeBytes:o}=t,
i=await yp(r,"r");try{await kp(i,t);let s=Buffer.allocUnsafe(Math.min(gp,o));for(let a=o;a>0;){let d=tf(t)-a,{bytesRead:c}=await i.
read(s,0,Math.min(s.length,a),d);if(c===0)throw new RangeError(`${r} ended ${a} bytes too early`);await To(e,s.subarray(
0,c),n),a-=c}}finally{await i.close()}}function Qi(t,e=()=>{}){return LP.from(CP(t,e),{objectMode:!1})}async function*CP(t,e){
for(let{path:n,content:r}of t){yield Gt(n,vo(r)),Buffer.isBuffer(r)?r.length>0&&(yield r):yield*$P(r,e);let o=Oo(vo(r));
o.length>0&&(yield o)}yield Zn()}async function*$P(t,e){let{path:n,sizeBytes:r}=t,o=await yp(n,"r");try{await kp(o,t);for(let i=r;i>
0;){let s=Buffer.allocUnsafe(Math.min(gp/4,i)),{bytesRead:a}=await o.read(s,0,s.length,tf(t)-i);if(a===0)throw new RangeError(
`${n} ended ${i} bytes too early`);e(a),yield s.subarray(0,a),i-=a}}finally{await o.close()}}function tf({startByte:t=0,
sizeBytes:e}){return t+e}async function kp(t,e){let{size:n}=await t.stat(),r=tf(e);if(!(n===r||n>r&&e.startByte!==void 0))
throw new RangeError(`${e.path} must have ${r} bytes, but has ${n}`)}async function To(t,e,n){for(let r=0;r<e.length;){n.
signal.throwIfAborted();let{bytesWritten:o}=await t.write(e,r,e.length-r);n.onBytes(o),r+=o}}function vo(t){return Buffer.
isBuffer(t)?t.length:t.sizeBytes}import{createHash as NP}from"node:crypto";function O(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function H(t){return Array.isArray(t)&&t.every(e=>typeof e==
"string")}function b(t,...e){let n=t;for(let r of e){if(!O(n)||!Object.hasOwn(n,r))return;n=n[r]}return n}function w(t,...e){
let n=b(t,...e);return typeof n=="string"&&n!==""?n:void 0}function _(t){try{return JSON.parse(t)}catch{return}}var nf=JSON;function es(t){let e=nf.parse(t,(n,r,o)=>typeof r=="number"&&o.source!==void 0?nf.rawJSON(o.source):r);if(!O(
e)||nf.isRawJSON(e))throw new SyntaxError("an image config must be a JSON object");return e}function Ro(t){let e=b(t,"ro\
otfs","diff_ids");return H(e)?e:[]}function vn(t){let e=b(t,"history");if(Array.isArray(e))return e.map(n=>b(n,"empty_la\
yer")!==!0)}function FP(t){return t.reduce((e,n)=>e===void 0?n:z(Buffer.from(`${e} ${n}`)),void 0)}function z(t){return`\
sha256:${NP("sha256").update(t).digest("hex")}`}function Sp(t,e){let n=DP(w(t,"created"),e.latestSeconds),r=({contents:i})=>({
...n===void 0?{}:{created:n},created_by:of(e.createdBy,i),comment:FP(e.sourceDiffIds)??""}),o={...t,...n===void 0?{}:{created:n},
rootfs:{type:"layers",diff_ids:e.layers.map(({diffId:i})=>i)},history:[..._P(t,e.layers.filter(({isKept:i})=>i===!0).length),
...e.layers.filter(({isKept:i})=>i!==!0).map(r)]};return Buffer.from(JSON.stringify(o))}function _P(t,e){if(e===0)return[];
let n=b(t,"history"),r=vn(t)??[],o=r.filter(i=>i).length;return!Array.isArray(n)||o!==Ro(t).length?Array.from({length:e},
()=>({})):n.slice(0,rf(r,e))}function rf(t,e){let n=e,r=0;for(;r<t.length&&n>0;)t[r++]===!0&&n--;return r}function of(t,e){
return e===void 0||e===""?t:`${t}: ${e}`}function DP(t,e){if(t===void 0||e===void 0)return t;let n=Math.floor(Date.parse(
t)/1e3);return n>e||n===e&&/\.\d*[1-9]/.test(t)?new Date(e*1e3).toISOString().replace(".000Z","Z"):t}var MP=[["Created",
"created"],["Author","author"],["Architecture","architecture"],["Variant","variant"],["Os","os"],["OsVersion","os.versio\
n"],["DockerVersion","docker_version"],["ContainerConfig","container_config"],["Container","container"]],HP="0001-01-01T\
00:00:00Z";function xp(t){let e={};for(let[r,o]of MP){let i=t[r];!Ep(i)&&i!==HP&&(e[o]=i)}let n=t.Config;return e.config=
O(n)?Object.fromEntries(Object.entries(n).filter(([,r])=>!Ep(r))):{},e.rootfs={type:"layers",diff_ids:b(t,"RootFS","Laye\
rs")??[]},e}function Ep(t){return t==null||t===""||t===!1?!0:Array.isArray(t)&&t.length===0}var ve={index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"ap\
plication/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"};function Lo(t){let e=w(t,"digest"),
n=b(t,"size");if(!(e===void 0||typeof n!="number"))return{mediaType:w(t,"mediaType")??"",digest:e,sizeBytes:n}}function Pp(t){
let e=_(t),n=Lo(b(e,"config")),r=b(e,"layers");if(n===void 0||!Array.isArray(r))return;let o=b(e,"annotations"),i=Object.
entries(O(o)?o:{}).filter(s=>typeof s[1]=="string");return{config:n,layers:r.map(Lo).filter(s=>s!==void 0),annotations:Object.
fromEntries(i)}}function Bp(t){let e=b(_(t),"manifests");if(Array.isArray(e))return e.filter(n=>w(n,"annotations","vnd.d\
ocker.reference.type")===void 0).flatMap(n=>{let r=Lo(n);return r===void 0?[]:[{...r,platform:UP(n)}]})}function UP(t){let e=b(
t,"platform"),n=w(e,"os"),r=w(e,"architecture");if(!(n===void 0||r===void 0))return{os:n,architecture:r,variant:w(e,"var\
iant")}}function Qn(t){return t===ve.index||t==="application/vnd.docker.distribution.manifest.list.v2+json"}function ts(t,e,n,r={}){
return Ip({schemaVersion:2,mediaType:t,config:sf(e),layers:n.map(sf),...df(r)})}function ns(t,e,n={}){return Ip({schemaVersion:2,
mediaType:t,manifests:e.map(rs),...df(n)})}function rs(t){let{platform:e,annotations:n={}}=t;return{...sf(t),...e===void 0?
{}:{platform:e},...df(n)}}function af({os:t,architecture:e,variant:n}){return{architecture:e,os:t,...n===void 0?{}:{variant:n}}}
function df(t){return Object.keys(t).length===0?{}:{annotations:t}}function sf(t){return{mediaType:t.mediaType,digest:t.
digest,size:t.sizeBytes}}function Ip(t){return Buffer.from(JSON.stringify(t))}var zP=/^(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/,
JP=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,WP=/^\w[\w.-]{0,127}$/,GP=/^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/,
jP=255,cf=/^(?:sha256:)?[0-9a-f]{64}$/;function jt(t){return cf.test(t)}function oe(t,e){let n=ff(t);if(n===void 0)throw new p(
"BAD_INPUT",`The ${I(e)} must be an image reference such as "app:1.2" or "ghcr.io/owner/app:latest", but ${JSON.stringify(
t)} is not one.`,{hint:KP(t)});return n}function os(t,e){let n=oe(t,e),r=o=>{throw new p("BAD_INPUT",`The ${I(e)} must b\
e a name for the result, but ${JSON.stringify(t)} ${o}.`,{hint:'Write it as "name:tag", for example "app:flat".'})};return n.
digest!==void 0&&r("contains a digest, which follows from the content and cannot be chosen"),(cf.test(t)||/^[0-9a-f]{64}$/.
test(t.split(":")[0]??""))&&r("is an image ID"),n.domain==="docker.io"&&n.path==="library/sha256"&&r("reads as a digest,\
 since its name is a digest algorithm"),n}function er({text:t,tag:e,digest:n}){return e===void 0&&n===void 0?`${t}:lates\
t`:t}function ce(t){let e=t.digest===void 0?"":`@${t.digest}`,n=t.tag??(t.digest===void 0?"latest":void 0);return`${t.domain}\
/${t.path}${n===void 0?"":`:${n}`}${e}`}function Op(t){let e=ce(t),n=e.replace(/^docker\.io\/(?:library\/)?/,""),r=ff(n);
return r!==void 0&&ce(r)===e?n:e}function ff(t){let e=t.indexOf("@"),n=e===-1?void 0:t.slice(e+1),r=e===-1?t:t.slice(0,e),
o=r.lastIndexOf(":"),i=o>r.lastIndexOf("/"),s=i?r.slice(o+1):void 0,a=i?r.slice(0,o):r;if(n!==void 0&&!GP.test(n)||n?.startsWith(
"sha256:")&&!cf.test(n)||s!==void 0&&!WP.test(s))return;let d=a.indexOf("/"),c=d===-1?"":a.slice(0,d),f=/[.:]/.test(c)||
c==="localhost"||c.toLowerCase()!==c,l=f?c:"docker.io",u=f?a.slice(d+1):a;if(f&&!zP.test(l)||!u.split("/").every(g=>JP.test(
g)))return;let m=l==="docker.io"||l==="index.docker.io",h=m&&!u.includes("/")?`library/${u}`:u,y=m?"docker.io":l;if(!(`${y}\
/${h}`.length>jP))return{text:t,domain:y,path:h,tag:s,digest:n}}function KP(t){return t.startsWith("-")?'A reference can\
not start with "-".':t!==t.toLowerCase()&&ff(t.toLowerCase())!==void 0?`Repository names are lower case. Use ${JSON.stringify(
t.toLowerCase())} instead.`:'A repository name consists of lower-case letters and digits with single separators, and a t\
ag of at most 128 letters, digits, "_", "." and "-".'}function Tp(t,e,n){let r=`${z(t).slice(7)}.json`,o=`${e.slice(7)}/layer.tar`;return Qi([{path:r,content:t},is([{Config:r,
RepoTags:[n],Layers:[o]}])])}function is(t){return{path:"manifest.json",content:Buffer.from(JSON.stringify(t))}}var ss={
path:"oci-layout",content:Buffer.from(JSON.stringify({imageLayoutVersion:"1.0.0"}))};function as(t){return{path:"index.j\
son",content:ns(ve.index,[t])}}function Je(t){return`blobs/${t.replace(":","/")}`}var ds="io.containerd.image.name";function cs(t,e,n={}){
let r=ts(ve.manifest,{mediaType:ve.config,digest:z(t),sizeBytes:t.length},e,n);return{bytes:r,descriptor:{mediaType:ve.manifest,
digest:z(r),sizeBytes:r.length}}}function vp(t,{config:e,platform:n,name:r,annotations:o={}},i){let s=t.map(({descriptor:l})=>l),
a=cs(e,s,o),d=s.map(({digest:l})=>Je(l)),c=Je(z(e)),f=[ss,as({...a.descriptor,platform:af(n),annotations:{[ds]:r.full}}),
is([{Config:c,RepoTags:[r.familiar],Layers:d}]),{path:c,content:e},{path:Je(a.descriptor.digest),content:a.bytes},...t.map(
({path:l,startByte:u,descriptor:{digest:m,sizeBytes:h}})=>({path:Je(m),content:{path:l,startByte:u,sizeBytes:h}}))];return Qi(
f,i)}function Ap(t,e,n){let{os:r,architecture:o,variant:i}=e,s=Buffer.from(JSON.stringify({architecture:o,os:r,...i===void 0?
{}:{variant:i},config:{},rootfs:{type:"layers",diff_ids:[]}})),{bytes:a,descriptor:d}=cs(s,[{...t,mediaType:"application\
/octet-stream"}]),c=ce(oe(n,"tag"));return Qi([ss,as({...d,platform:af(e),annotations:{[ds]:c}}),{path:Je(z(s)),content:s},
{path:Je(d.digest),content:a}])}var tr={oci:{index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"\
application/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"},docker:{index:"application/vnd\
.docker.distribution.manifest.list.v2+json",manifest:"application/vnd.docker.distribution.manifest.v2+json",config:"appl\
ication/vnd.docker.container.image.v1+json",layer:"application/vnd.docker.image.rootfs.diff.tar"}},Rp={oci:{gzip:"+gzip",
zstd:"+zstd",none:""},docker:{gzip:".gzip",none:""}};function nr(t,e){return t==="oci"||e==="zstd"?tr.oci.layer+Rp.oci[e]:
tr.docker.layer+Rp.docker[e]}function lf(t){return["gzip","zstd","none"].find(e=>t===nr("oci",e)||t===nr("docker",e))}var $p=/^[A-Za-z0-9_.-]+$/,Lp={i386:{architecture:"386",variant:""},x86_64:{architecture:"amd64"},"x86-64":{architecture:"\
amd64"},aarch64:{architecture:"arm64"},armhf:{architecture:"arm",variant:"v7"},armel:{architecture:"arm",variant:"v6"}},
Cp={amd64:{v1:""},arm:{"":"v7",5:"v5",6:"v6",7:"v7",8:"v8"},arm64:{8:"",v8:"","v8.0":"",9:"v9","9.0":"v9","v9.0":"v9"}};
function $e(t){let e=t.os.toLowerCase(),n=t.architecture.toLowerCase(),r=Object.hasOwn(Lp,n)?Lp[n]:void 0,o=r?.architecture??
n,i=r?.variant??t.variant?.toLowerCase()??"",s=Object.hasOwn(Cp,o)?Cp[o]:void 0,a=s!==void 0&&Object.hasOwn(s,i)?s[i]:i;
return{os:e==="macos"?"darwin":e,architecture:o,variant:a||void 0}}function j(t,e){return T(t)===T(e)}function T(t){let{
os:e,architecture:n,variant:r}=$e(t);return r===void 0?`${e}/${n}`:`${e}/${n}/${r}`}function fs({os:t,architecture:e,variant:n}){
return[t,e,n??""].every(r=>r===""||$p.test(r))}function ls(t){let[e,n,r,...o]=t.split("/"),i=t.split("/");if(e===void 0||
n===void 0||o.length>0||!i.every(s=>$p.test(s)))throw new p("BAD_INPUT",`The ${I("platform")} must have the form os/arch\
 or os/arch/variant, but is ${JSON.stringify(t)}.`,{hint:'For example "linux/amd64", "linux/arm64" or "linux/arm/v7".'});
return $e({os:e,architecture:n,variant:r})}function An(t){let e=pf(t)?us(t):t,n=e.images.map(VP),[r]=n;if(r===void 0)throw new RangeError("a set needs an image");let{
index:o}=e;if(o===void 0&&n.length>1)throw new RangeError("a set of several images needs an index");let i=o===void 0?r.bytes:
ns(tr[o.format].index,n.map(XP),o.annotations),s=o===void 0?{...r.manifest,platform:Np(r.image)}:uf(tr[o.format].index,i);
return{root:s,rootBytes:i,images:n,blobs:YP({images:n,root:s,rootBytes:i})}}function YP({images:t,root:e,rootBytes:n}){let r=[
...t.map(({image:o})=>({digest:z(o.config),content:o.config})),...t.map(({manifest:o,bytes:i})=>({digest:o.digest,content:i})),
{digest:e.digest,content:n},...t.flatMap(({image:{layers:o}})=>o).map(({path:o,startByte:i,descriptor:{digest:s,sizeBytes:a}})=>({
digest:s,content:{path:o,startByte:i,sizeBytes:a}}))];return[...new Map(r.map(o=>[o.digest,o])).values()]}function VP(t){
let e=tr[t.format],n=uf(e.config,t.config),r=t.layers.map(({descriptor:i})=>i),o=ts(e.manifest,n,r,t.annotations);return{
manifest:uf(e.manifest,o),bytes:o,image:t}}function XP({manifest:t,image:e}){return{...t,platform:Np(e),annotations:e.entryAnnotations}}
function Np({indexPlatform:t,config:e}){if(t!==void 0)return t;let n=_(e.toString()),r=["architecture","os","os.version",
"variant"].map(i=>[i,w(n,i)]),o=b(n,"os.features");return Object.fromEntries([...r.filter(([,i])=>i!==void 0),...Array.isArray(
o)?[["os.features",o]]:[]])}function uf(t,e){return{mediaType:t,digest:z(e),sizeBytes:e.length}}function mf({images:t,index:e}){
return e?.format==="docker"||t.some(({format:n})=>n==="docker")}function pf(t){return mf(t)&&t.images.some(({layers:e})=>e.
some(({descriptor:n})=>lf(n.mediaType)==="zstd"))}function us(t){let n=o=>{let{descriptor:i}=o,s=lf(i.mediaType),a=s===void 0?
i.mediaType:nr("oci",s);return{...o,descriptor:{...i,mediaType:a}}};return{images:t.images.map(o=>({...o,format:"oci",layers:o.
layers.map(n)})),index:t.index&&{...t.index,format:"oci"}}}function Co({root:t,blobs:e},n,r){return[ss,as({...t,annotations:n}),
...r===void 0?[]:[is([r])],...e.map(({digest:o,content:i})=>({path:Je(o),content:i}))]}function Fp({images:t},e,n){let r=t.
find(({image:s})=>j(s.platform,n))??t[0];if(r===void 0)throw new RangeError("a set needs an image");let{config:o,layers:i}=r.
image;return{Config:Je(z(o)),RepoTags:e.length===0?null:e,Layers:i.map(({descriptor:s})=>Je(s.digest))}}import{access as RB,chmod as LB,constants as Lh,link as CB,rename as Ch,rm as As}from"node:fs/promises";import{basename as $B,
dirname as Uo}from"node:path";var qP=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;function ut(t){return t.replace(qP,e=>[...e].map(n=>`\\u${ZP(n.codePointAt(0)??
0)}`).join(""))}function ZP(t){let e=t.toString(16);return t>65535?`{${e}}`:e.padStart(4,"0")}function ne(t,e){let n=t.length>
e?[...t.slice(0,2*e+1)]:[];return n.length>e?`${n.slice(0,e-1).join("")}…`:t}function _p(t){return`<code>${ms(t)}</cod\
e>`}function ms(t){return ut(t).replace(/[^\p{L}\p{N} /-]/gu,e=>`&#${e.codePointAt(0)};`)}function xt(t,e=""){let n=t.flatMap(
o=>o.match(/`+/g)??[]),r="`".repeat(Math.max(3,...n.map(o=>o.length+1)));return[`${r}${e}`,...t,r].join(`
`)}var $o="Only images can be flattened: a Helm chart, a signature, an attestation or another artifact is not one.",QP=150;
function Ne(t){return JSON.stringify(ne(t,QP))}function xe(t,e,n){return new p("BLOB_INVALID",`The file ${Ne(t)} of ${Ne(
n)} ${e}.`,{hint:"The image was damaged or only partly copied. Save, copy or build it again."})}function fe(t,e,n){return new p(
"UNSUPPORTED_IMAGE",`${t} ${e}.`,{hint:n})}import{createHash as e0}from"node:crypto";var Dp={sha256:64,sha512:128};function Pt(t){let[e="",n="",...r]=t.split(":"),o=Object.hasOwn(Dp,e)?Dp[e]:void 0;if(!(r.
length>0||n.length!==o||!/^[0-9a-f]+$/.test(n)))return{algorithm:e,hex:n}}function ps(t,{digest:e,sizeBytes:n}){if(t.length!==
n)throw Z(e,Kt(t.length,n));let r=Pt(e)?.algorithm;if(r===void 0)throw Z(e,"has a digest that cannot be checked");let o=`${r}\
:${e0(r).update(t).digest("hex")}`;if(o!==e)throw Z(e,`has the digest ${o}`)}function Kt(t,e){return`has ${t} bytes, but\
 its descriptor says ${e}`}function Z(t,e){return new p("BLOB_INVALID",`The blob ${t.slice(0,150)} ${e}.`,{hint:"The ima\
ge was damaged or changed on its way here. Copy or build it again, and check the disk and memory of this machine."})}var hf="application/vnd.oci.image.",hs="application/vnd.docker.",Yt={index:`${hs}distribution.manifest.list.v2+json`,manifest:`${hs}\
distribution.manifest.v2+json`,config:`${hs}container.image.v1+json`,layer:`${hs}image.rootfs.diff.tar`},t0=new Map([[`${hf}\
manifest.v1+json`,"oci"],[`${hf}index.v1+json`,"oci"],[Yt.manifest,"docker"],[Yt.index,"docker"]]),n0=new Set([`${hf}con\
fig.v1+json`,Yt.config]),r0=/^application\/vnd\.(?:oci\.image\.layer\.v1\.tar(?:\+gzip|\+zstd)?|docker\.image\.rootfs\.diff\.tar(?:\.gzip|\.zstd)?)$/,
o0=/^application\/vnd\.(?:oci\.image\.layer\.nondistributable\.|docker\.image\.rootfs\.foreign\.)/;function Vt(t){return t0.
get(t)}function yf(t){return n0.has(t)}function Mp(t){return r0.test(t)?"layer":o0.test(t)?"foreign":"other"}function Xt(t,e){ps(t,e);let n=_(t.toString("utf8")),r=u=>Z(e.digest,u);if(!O(n))throw r("is not a JSON object");let o=w(
n,"mediaType");if("manifests"in n&&("layers"in n||"config"in n||"fsLayers"in n))throw r("has the fields of a manifest an\
d of an index");if(o!==void 0&&e.mediaType!==""&&o!==e.mediaType)throw r(`has the media type ${JSON.stringify(o)}, but i\
ts descriptor says ${JSON.stringify(e.mediaType)}`);let s=o??(e.mediaType||i0(n)),a=Vt(s);if(a===void 0)return{kind:"oth\
er",mediaType:s};let d=gf(n);if(Qn(s))return{kind:"index",format:a,entries:Hp(n,"manifests",r),annotations:d};let c=Jp(b(
n,"config"));if(c===void 0)throw r("has no descriptor of a config");let f=Hp(n,"layers",r).map(s0),l=w(n,"artifactType");
return{kind:"manifest",format:a,mediaType:s,config:c,layers:f,annotations:d,artifactType:l}}function Up(t){let e=_(t.toString(
"utf8")),n=b(e,"manifests");if(!O(e)||!Array.isArray(n))return;let r=n.map(zp).filter(o=>o!==void 0);if(r.length===n.length)
return{kind:"index",format:"oci",entries:r,annotations:gf(e)}}function i0(t){return"manifests"in t?ve.index:"config"in t&&
"layers"in t?ve.manifest:""}function Hp(t,e,n){let r=b(t,e);if(!Array.isArray(r))throw n(`has no list of ${e}`);return r.
map((o,i)=>{let s=zp(o);if(s===void 0)throw n(`has no valid descriptor at position ${i} of its ${e}`);return s})}function s0({
mediaType:t,digest:e,sizeBytes:n}){return{mediaType:t,digest:e,sizeBytes:n}}function zp(t){let e=Jp(t);if(e===void 0)return;
let n=b(t,"platform");return{...e,platform:O(n)?n:void 0,annotations:gf(t)}}function Jp(t){let e=Lo(t);if(!(e===void 0||
Pt(e.digest)===void 0))return Number.isSafeInteger(e.sizeBytes)&&e.sizeBytes>=0?e:void 0}function gf(t){let e=b(t,"annot\
ations");return Object.fromEntries(Object.entries(O(e)?e:{}).filter(n=>typeof n[1]=="string"))}async function rr(t,e){let{digest:n}=e,r=await t.readManifest(e);if(r===void 0)throw xe(n,"is missing, though an index n\
ames it",t.name);let o=Xt(r,e),i=t.name;if(o.kind==="index"){let{format:a,annotations:d,entries:c}=o;return{reference:i,
digest:n,index:{format:a,annotations:d},entries:c}}if(o.kind==="manifest"){let{mediaType:a}=o;return{reference:i,digest:n,
index:void 0,entries:[{...e,mediaType:a,platform:void 0}]}}let s=o.mediaType===""?"of no known type":Ne(o.mediaType);throw fe(
i,`must be an image or an index, but is ${s}`,$o)}import{open as Xp,stat as qp}from"node:fs/promises";import{join as w0}from"node:path";import{Readable as b0}from"node:stream";function he(t){return t?.code??String(t)}function mt(t){return["ENOSPC","EDQUOT"].includes(he(t))}import{posix as jp}from"node:path";var Wp=1024*1024,a0=4*1024*1024,Gp=Buffer.alloc(0),ys={pax:new Map,longName:void 0,longLink:void 0};function qt(t){return t===
Oe.pax||t===Oe.gnuLongName||t===Oe.gnuLongLink}var or=class{#e=[];#t=0;#n=ys;#r;get isReading(){return this.#r!==void 0}get isEmpty(){
return this.#e.length===0}begin(e,n,r){let{typeFlag:o,sizeBytes:i}=e;if(i>Wp||this.#t+i>a0)throw new p("TAR_LIMIT",`The \
extension header at byte ${r} claims ${i} bytes; at most ${Wp} are read.`,{hint:ye});this.#o(Buffer.from(n)),i>0?this.#r=
{typeFlag:o,left:se(i),parts:[],sizeBytes:i}:this.#n=wf(this.#n,o,Gp,r)}take(e,n){let r=this.#r;if(r===void 0)return 0;let o=Math.
min(r.left,e.length);if(r.parts.push(Buffer.from(e.subarray(0,o))),r.left-=o,r.left===0){this.#r=void 0;let i=r.parts.length===
1?r.parts[0]:Buffer.concat(r.parts);this.#o(i),this.#n=wf(this.#n,r.typeFlag,i.subarray(0,r.sizeBytes),n)}return o}release(){
let e={blocks:this.#e,extension:this.#n};return this.#e=[],this.#t=0,this.#n=ys,e}#o(e){this.#e.push(e),this.#t+=e.length}};
function ir(t){let e=[];for(let n=0;n<t.length;n++){let r=t[n],{typeFlag:o,sizeBytes:i}=Te(r,0);e.push({typeFlag:o,block:r,
data:i===0?void 0:t[++n],sizeBytes:i})}return e}function _e(t){return t.length===0?ys:ir(t).reduce((e,{typeFlag:n,data:r=Gp,
sizeBytes:o})=>wf(e,n,r.subarray(0,o),0),ys)}function Zt(t,{pax:e,longName:n}){return n??Fe(e.get("GNU.sparse.name"))??Fe(
e.get("path"))??t.name}function Bt(t,{pax:e,longLink:n}){return n??Fe(e.get("linkpath"))??Yi(t)}function gs(t,{pax:e},n){
let r=Fe(e.get("size"));if(r===void 0)return t.sizeBytes;let o=r.toString("latin1"),i=Wt(o);if(!Number.isSafeInteger(i))
throw nt(n,`the PAX record of its size is ${JSON.stringify(o.slice(0,40))}`);return i}function wf(t,e,n,r){if(e===Oe.pax)
return{...t,pax:up(n,r)};let o=Fe(d0(n));return e===Oe.gnuLongName?{...t,longName:o}:{...t,longLink:o}}function Fe(t){return t?.
length===0?void 0:t}function d0(t){let e=t.indexOf(0);return e===-1?t:t.subarray(0,e)}var Kp=2e5,c0=1024,f0=64*1024,l0=[["gzip","1f8b","gunzip --keep"],["zstd","28b52ffd","zstd --decompress"],["xz","fd377a5\
85a00","xz --decompress --keep"],["bzip2","425a68","bunzip2 --keep"],["lz4","04224d18","lz4 --decompress"]];async function Yp(t){
let e=new bf(t),n=new Map,r=new or;h0(await e.read(0,A),t.path);let o=0,i=0,s=0;for(;s<t.sizeBytes&&i<2;){let a=s,d=await e.
block(a);if(s+=A,Po(d)){i++;continue}if(i===1)throw nt(a,"there is a single zero block between two entries");let c=Te(d,
a);if(++o>Kp)throw g0(t.path);if(c.typeFlag===Oe.paxGlobal)s+=se(c.sizeBytes);else if(qt(c.typeFlag)){r.begin(c,d,a);let f=se(
c.sizeBytes);f>0&&r.take(await e.exactly(s,f),a),s+=f}else{let{extension:f}=r.release(),l=c.hasOldType&&c.name.at(-1)===
47,u=Ki(c.typeFlag)&&!l?gs(c,f,a):0;if(s=c.gnuIsExtended?await u0(e,s):s,s+u>t.sizeBytes)throw kf(t,s+u);m0(n,{header:c,
block:d,extension:f,offset:s,sizeBytes:u}),s+=se(u)}}if(!r.isEmpty)throw kf(t,s);return n}async function u0(t,e){let n=e;
for(let r=!0;r;n+=A)r=((await t.block(n))[504]??0)!==0;return n}function m0(t,e){let{header:n,block:r,extension:o,offset:i,
sizeBytes:s}=e,a=Zt(n,o),d=a.length>c0?void 0:ws(a.toString("utf8"));if(d===void 0)return;let{typeFlag:c}=n;if(c==="S"||
[...o.pax.keys()].some(p0))t.set(d,{kind:"sparse"});else if(c==="0"||c==="7")t.set(d,{kind:"file",offset:i,sizeBytes:s});else if(c===
"1"||c==="2"){let l=(o.longLink??o.pax.get("linkpath")??Yi(r)).toString("utf8"),u=c==="1"||l.startsWith("/")?l:`${jp.dirname(
d)}/${l}`;t.set(d,{kind:"link",target:ws(u)})}else t.delete(d)}function p0(t){return t.startsWith("GNU.sparse.")}function ws(t){
let e=jp.normalize(t.replace(/^\/+/,"")).replace(/\/$/,"");return e===".."||e.startsWith("../")?void 0:e}var bf=class{#e;#t=Buffer.
alloc(0);#n=0;constructor(e){this.#e=e}async read(e,n){let r=e-this.#n;if(r>=0&&r+n<=this.#t.length)return this.#t.subarray(
r,r+n);let{handle:o,signal:i}=this.#e;if(i.aborted)throw U(i.reason);let s=Buffer.alloc(Math.max(n,f0)),a=0;for(;a<s.length;){
let{bytesRead:d}=await o.read(s,a,s.length-a,e+a);if(d===0)break;a+=d}return this.#t=s.subarray(0,a),this.#n=e,this.#t.subarray(
0,n)}async exactly(e,n){let r=await this.read(e,n);if(r.length<n)throw kf(this.#e,e+n);return r}block(e){return this.exactly(
e,A)}};function h0(t,e){let n=t.toString("hex",0,8),r=l0.find(([,i])=>n.startsWith(i)),o=JSON.stringify(e);if(r!==void 0){
let i=`The archive ${o} must be a plain tar archive, but is compressed with ${r[0]}.`;throw new p("UNSUPPORTED_IMAGE",i,
{hint:`Layers are read from their positions in the archive, which is impossible if it is compressed. Unpack it first: ${r[2]}\
 ${o}`})}if(!(t.length===A&&(Po(t)||y0(t))))throw new p("UNSUPPORTED_IMAGE",`${o} must be a tar archive, but is not one.`,
{hint:'Archives of images come from "docker save", "docker buildx build --output", skopeo, buildah, podman and others.'})}
function y0(t){try{return Te(t,0),!0}catch{return!1}}function kf({path:t,sizeBytes:e},n){let r=`The archive ${JSON.stringify(
t)} ends after ${e} bytes, but its headers promise at least ${n}: something was cut off.`;return new p("TAR_TRUNCATED",r,
{hint:"Save or copy it again, and check whether the disk was full."})}function g0(t){let e=`The archive ${JSON.stringify(
t)} has more than ${Kp} entries.`;return new p("TAR_LIMIT",e,{hint:ye})}function bs(t){return{open:async e=>t.open(e),locate:async()=>t.range}}var Vp=1024*1024,Zp=4*1024*1024,k0=8;async function Qt(t,e,n){
if(t.sizeBytes>Zp)throw E0(e,t.sizeBytes);let r=[];for await(let o of t.open(n))r.push(o);return Buffer.concat(r)}function E0(t,e){
let n=`${t} has ${e} bytes, but at most ${Zp} bytes of a manifest, an index or a config are read.`;return new p("TAR_LIM\
IT",n,{hint:ye})}async function Qp(t){if(!(await th(t)).isDirectory())throw new p("BAD_INPUT",`${JSON.stringify(t)} must\
 be a directory, but is a file.`,{hint:'Write "oci-archive:PATH" for an archive of an OCI image layout, and "docker-arch\
ive:PATH" for one of "docker save".'});return{path:t,find:async n=>{let r=w0(t,n),o=await qp(r).catch(i=>{if(!["ENOENT",
"ENOTDIR"].includes(he(i)))throw No(r,i)});if(o?.isFile())return eh({path:r,startByte:0,sizeBytes:o.size})},close:async()=>{}}}
async function ks(t,e){let n=await th(t);if(!n.isFile()){let o=n.isDirectory()?"a directory":"no regular file";throw new p(
"BAD_INPUT",`${JSON.stringify(t)} must be an archive, but is ${o}.`,{hint:n.isDirectory()?'Write "oci:DIR" for a directo\
ry with an OCI image layout.':"An archive is read several times, from any position, so it must be a file. Save it to one\
 first."})}let r=await Xp(t).catch(o=>{throw No(t,o)});try{let o=await Yp({handle:r,path:t,sizeBytes:n.size,signal:e});return new Ef(
t,r,o)}catch(o){throw await r.close(),o}}var Ef=class{path;#e;#t;constructor(e,n,r){this.path=e,this.#e=n,this.#t=r}async find(e){
let n=ws(e);for(let r=0;n!==void 0;r++){let o=this.#t.get(n);if(o===void 0)return;if(o.kind==="file"){let{offset:i,sizeBytes:s}=o;
return eh({path:this.path,startByte:i,sizeBytes:s,handle:this.#e})}if(o.kind==="sparse")throw xe(e,"is stored as a spars\
e file, as no builder does",this.path);if(r===k0)throw xe(e,"is behind a loop of links",this.path);n=o.target}throw xe(e,
"is a link that leads out of the archive",this.path)}close(){return this.#e.close()}};function eh(t){let{path:e,startByte:n,
sizeBytes:r}=t;return{sizeBytes:r,range:{path:e,startByte:n,sizeBytes:r},open:i=>new Sf(t,i)}}var Sf=class extends b0{#e;#t;#n;#r;constructor(e,n){
super({highWaterMark:Vp,signal:n}),this.#e=e,this.#r=e.startByte,this.#t=e.startByte+e.sizeBytes}_construct(e){let{handle:n,
path:r}=this.#e;(n===void 0?Xp(r):Promise.resolve(n)).then(i=>{this.#n=i,e()},i=>e(No(r,i)))}_read(){let e=Math.min(Vp,this.#t-
this.#r);if(e===0||this.#n===void 0){this.push(null);return}this.#n.read(Buffer.allocUnsafe(e),0,e,this.#r).then(({bytesRead:n,
buffer:r})=>{this.#r+=n,this.push(n===0?null:r.subarray(0,n))},n=>this.destroy(No(this.#e.path,n)))}_destroy(e,n){let o=this.#e.
handle===void 0?this.#n?.close():void 0;Promise.resolve(o).then(()=>n(e),()=>n(e))}};async function th(t){return qp(t).catch(
e=>{throw No(t,e)})}function No(t,e){let n=he(e);return n==="ENOENT"||n==="ENOTDIR"?new p("IMAGE_NOT_FOUND",`There is no\
 file or directory ${JSON.stringify(t)}.`,{hint:"Check the path. It is relative to the working directory, and ends at th\
e first colon.",cause:e}):new p("BAD_INPUT",`Cannot read ${JSON.stringify(t)}: ${n}.`,{hint:"Check the permissions of th\
e file and of the directories above it.",cause:e})}var S0=/^sha256:[0-9a-f]{64}$/;function Es(t,e,n){let r=b(t,"rootfs","diff_ids")??[],o="No builder writes this. Use an i\
mage from a source that you trust.";if(!H(r)||!r.every(i=>S0.test(i)))throw fe(n,"has a diffID in its config that is not\
 a sha256 digest",o);if(r.length!==e)throw fe(n,`has ${e} layers, but ${r.length} diffIDs in its config`,o);return r}var x0=8,sr=class{attestations=0;artifacts=[];notLinux=[];missing=[];notices(e){let n=[],r=[];if(this.attestations>0&&r.
push(nh(this.attestations,"attestation")),this.artifacts.length>0){let o=Pf([...new Set(this.artifacts)].map(i=>i===""?"\
no type":i));r.push(`${nh(this.artifacts.length,"artifact")} (${o})`)}return r.length>0&&n.push(`Left out of ${e}, since\
 they describe the source or are not images: ${r.join(" and ")}.`),this.notLinux.length>0&&n.push(`Left out of ${e}, sin\
ce only Linux images can be flattened: ${xf(this.notLinux)}.`),this.missing.length>0&&n.push(`Left out of ${e}, since it\
s index names them but they are missing: ${P0(this.missing)}.`),n}};function xf(t){return Pf([...new Set(t.map(T))])}function P0(t){
return Pf([...new Set(t.map(e=>e===void 0?"an unknown platform":T(e)))])}function Pf(t){let e=t.slice(0,x0).map(r=>/^[\w./+ -]*$/.
test(r)?r:Ne(r)),n=t.length-e.length;return e.join(", ")+(n>0?` and ${n} more`:"")}function nh(t,e){return`${t} ${e}${t===
1?"":"s"}`}function Bf(t){let e=w(t,"os"),n=w(t,"architecture");if(e===void 0||n===void 0)return;let r={os:e,architecture:n,variant:w(
t,"variant")};return fs(r)&&e!=="unknown"&&n!=="unknown"?r:void 0}function rh(t,e){let n=t??e;if(n===void 0)return;let r=e!==
void 0&&!If(n,e);return $e({...n,variant:n.variant??(r?e.variant:void 0)})}function If(t,e){let n=r=>$e({...r,variant:void 0});
return!j(n(t),n(e))}function oh(t,e,{available:n,notices:r}){let o=n.length===0?"has no platform at all":`has ${xf(n)}`,
i=`The image ${t} is needed for ${T(e)}, but ${o}.`;return new p("PLATFORM_MISMATCH",[i,...r].join(" "),{hint:"Select a \
platform that the image has."})}var ih=8,sh=1e4,B0="vnd.docker.reference.type";function Fo({annotations:t}){return t[B0]!==void 0}var ar=class{#e;#t;#n=new Set;#r=[];#o=0;constructor(e,n){
this.#e=e,this.#t=n}async follow(e){for(let n of e)await this.#i(n,0);return this.#r}async#i(e,n){if(++this.#o>sh)throw this.#a(
`has more than ${sh} entries in its indexes`);if(Fo(e)){this.#t.attestations++;return}if(this.#n.has(e.digest))return;this.#n.
add(e.digest);let{mediaType:r}=e;r!==""&&Vt(r)===void 0?this.#t.artifacts.push(r):r===""||Qn(r)?await this.#s(e,n):this.#r.
push(e)}async#s(e,n){if(n===ih)throw this.#a(`has indexes nested more than ${ih} deep`);let r=await this.#e.readManifest(
e);if(r===void 0){this.#t.missing.push(void 0);return}let o=Xt(r,e);if(o.kind==="index")for(let i of o.entries)await this.#i(
i,n+1);else if(o.kind==="manifest")this.#r.push(e);else if(e.mediaType==="")this.#t.artifacts.push(o.mediaType);else throw Z(
e.digest,"is not an index")}#a(e){return fe(this.#e.name,e,"No builder writes this. Use an image from a source that you \
trust.")}};var I0=4;async function Rn(t,e,n){let{reference:r,digest:o,index:i}=e,s=new sr,a=i===void 0,d=await new ar(t,s).follow(e.
entries),c=new Of(t,{leftOut:s,platforms:n,isAlone:a}),f=await O0(d,u=>c.load(u)),l=(n??[]).find(u=>!f.some(m=>j(m.platform,
u)));if(l!==void 0){let u=[...f.map(({platform:m})=>m),...c.others];throw oh(r,l,{available:u,notices:s.notices(r)})}if(f.
length===0){let u=s.notices(r).join(" ");throw fe(r,`has no image that can be flattened${u&&`. ${u.replace(/\.$/,"")}`}`,
$o)}return{reference:r,digest:o,index:i,images:f,notices:[...s.notices(r),...c.notices],release:({manifest:u})=>t.release(
u),close:()=>t.close()}}async function O0(t,e){let n=[],r=[...t.entries()],o=async()=>{for(let i=r.shift();i!==void 0;i=
r.shift())n[i[0]]=await e(i[1])};return await Promise.all(Array.from({length:I0},o)),n.filter(i=>i!==void 0)}var Of=class{notices=[];others=[];#e;#t;constructor(e,n){
this.#e=e,this.#t=n}async load(e){let n=Bf(e.platform);if(n!==void 0&&!this.#r(n))return;let r=await this.#e.readManifest(
e);if(r===void 0)return this.#o(e,n);let o=Xt(r,e);if(o.kind!=="manifest")throw Z(e.digest,"is not a manifest");if(!this.#s(
o))return;let i=await this.#a(o,e);if(i===void 0)return this.#o(e,n,o);let s=Bf(i),a=rh(n,s);if(a===void 0)throw fe(`The\
 image ${e.digest}`,"does not say which platform it is for","Build it again with a current builder.");if(!(n===void 0&&!this.#r(
a)))return n!==void 0&&s!==void 0&&If(n,s)&&this.notices.push(`The index says that ${e.digest} is for ${T(n)}, but its c\
onfig says ${T(s)}.`),this.#n(e,o,{config:i,platform:a})}async#n(e,n,{config:r,platform:o}){let{mediaType:i,digest:s,sizeBytes:a}=e,
d={mediaType:i||n.mediaType,digest:s,sizeBytes:a},{layers:c}=n,f=Es(r,c.length,`The image ${s}`),l={manifest:d,layers:c,
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
l.mediaType));if(!(yf(e.mediaType)&&(n.length===0||a.some(l=>l!=="other")))){let l=r??(yf(e.mediaType)?n[0]?.mediaType??
o:e.mediaType);if(i)throw fe(this.#e.name,`is not an image, but ${Ne(l)}`,$o);return n.some(u=>u.mediaType==="applicatio\
n/vnd.in-toto+json")?s.attestations++:s.artifacts.push(l),!1}let c=n[a.indexOf("foreign")];if(c!==void 0)throw fe(`The l\
ayer ${c.digest}`,`is a foreign layer (${c.mediaType}), which only its vendor may distribute`,"Images with such layers c\
annot be flattened: the result would distribute them.");let f=n[a.indexOf("other")];if(f!==void 0)throw fe(`The layer ${f.
digest}`,`has the unknown media type ${JSON.stringify(f.mediaType)}`,"Layers are tar archives, uncompressed or compresse\
d with gzip or zstd. Build the image again with one of these; decrypt an encrypted one.");return!0}async#a({config:e},n){
let r=await this.#e.readConfig(e,n);if(r===void 0)return;ps(r,e);let o=_(r.toString("utf8"));if(!O(o))throw Z(e.digest,"\
is not a config, since it is not a JSON object");return o}};var T0=["org.opencontainers.image.ref.name","io.containerd.image.name"],ah=20;function fh(t,e){let{index:n,reference:r,text:o}=e;
if(n!==void 0){let s=t[n];if(s===void 0){let a=t.length===0?"no image":`only the images @0 to @${t.length-1}`;throw Tf(`${o}\
 must name an image, but the layout has ${a}.`,t)}return[s]}if(r!==void 0){let s=t.filter(d=>Ss(d).includes(r)),a=s.length>
0?s:t.filter(d=>A0(d,r));if(a.length===0)throw Tf(`${o} must name an image, but the layout has none with that name.`,t);
return dh(a,t,e)}let i=t.filter(v0);if(i.length===0)throw Tf(`${o} must contain an image, but contains none.`,t);return dh(
i,t,e)}function dh(t,e,{text:n,path:r,transport:o}){let i=[...new Map(t.map(d=>[d.digest,d])).values()];if(i.length===1)
return i;let s=new Set(t.map(d=>Ss(d).toSorted().join(" "))),a=i.every(({mediaType:d,platform:c})=>d.includes(".manifest\
.v")&&c!==void 0);if(s.size===1&&a)return i;throw new p("BAD_INPUT",`${n} must name one image, but the layout has severa\
l: ${lh(e)}.`,{hint:`Add one of these names: "${o}:${r}:NAME".`})}function v0(t){return!Fo(t)&&(t.mediaType===""||Vt(t.mediaType)!==
void 0)}function Ss({annotations:t}){return T0.map(e=>t[e]).filter(e=>e!==void 0)}function A0(t,e){let n=ch(e);return n!==
void 0&&Ss(t).some(r=>/[/:]/.test(r)&&ch(r)===n)}function ch(t){try{return ce(oe(t,"image"))}catch{return}}function lh(t){
let e=[...new Set(t.map((r,o)=>Ss(r).at(-1)??`@${o}`))],n=e.length-ah;return e.slice(0,ah).map(Ne).join(", ")+(n>0?` and\
 ${n} more`:"")}function Tf(t,e){return new p("IMAGE_NOT_FOUND",t,{hint:e.length===0?"Check the path.":`It has: ${lh(e)}\
.`})}var uh="1.0.0",_o=class{name;#e;#t;constructor(e,n,r){this.name=e,this.#e=n,this.#t=r}async readManifest({digest:e}){let n=await this.#e.
find(xs(e));return n&&Qt(n,`The blob ${e}`,this.#t)}readConfig(e){return this.readManifest(e)}async findLayer({digest:e,
sizeBytes:n}){let r=await this.#e.find(xs(e));if(r!==void 0){if(r.sizeBytes!==n)throw Z(e,Kt(r.sizeBytes,n));return bs(r)}}async release(){}close(){
return this.#e.close()}};async function mh(t,e){let{text:n,path:r,transport:o}=t,i=await(o==="oci"?Qp(r):ks(r,e.signal));
try{let s=new _o(n,i,e.signal),a=await vf(i,e.signal);if(a===void 0)throw await C0(i,t);let[d,...c]=fh(a.entries,t),f=d!==
void 0&&c.length===0?await rr(s,d):{reference:n,digest:a.digest,index:{format:a.format,annotations:a.annotations},entries:[
d,...c].filter(l=>l!==void 0).map(L0)};return await Rn(s,f,e.platforms)}catch(s){throw await i.close(),s}}async function vf(t,e){
let n=await R0(t,e);if(n!==void 0&&n!==uh)throw fe(t.path,`is an OCI image layout of version ${Ne(n)}; only ${uh} is kno\
wn`,"Look for a newer release of docker-flatten.");let r=await t.find("index.json");if(r===void 0)return;let o=await Qt(
r,`The file index.json of ${t.path}`,e),i=Up(o);if(i===void 0)throw xe("index.json","is not an index of an OCI image lay\
out",t.path);return{...i,digest:z(o)}}async function R0(t,e){let n=await t.find("oci-layout");if(n===void 0)return;let r=(await Qt(
n,`The file oci-layout of ${t.path}`,e)).toString();return w(_(r),"imageLayoutVersion")}function L0(t){let{"org.opencont\
ainers.image.ref.name":e,...n}=t.annotations;return{...t,annotations:n}}function xs(t){let e=Pt(t);if(e===void 0)throw Z(
t,"has a digest that cannot be checked");return`blobs/${e.algorithm}/${e.hex}`}async function C0(t,{text:e,path:n,transport:r}){
let i=await t.find("manifest.json")!==void 0?r==="oci-archive"?`It looks like an archive of "docker save". Write it as "\
docker-archive:${n}".`:`It looks like a directory of skopeo. Copy it first: skopeo copy "dir:${n}" oci:NEW`:'Check the p\
ath. A layout comes from "docker buildx build --output type=oci", skopeo, buildah and others.';return fe(e,"must be an O\
CI image layout, but has no index.json",i)}import{createHash as W0}from"node:crypto";import{Writable as G0}from"node:stream";import{pipeline as j0}from"node:stream/promises";var ph=["B","kB","MB","GB","TB","PB"];function x(t){let e=t,n=0;for(;Math.abs(e)>=999.5&&n<ph.length-1;)e/=1e3,n++;let r=n===
0||Math.abs(e)>=99.95?0:Math.abs(e)>=9.995?1:2;return`${e.toFixed(r)} ${ph[n]}`}function dr(t){return`${t>0?"+":""}${x(t)}`}
function cr(t,e){return fr(t===0?0:(t-e)/t*100)}function fr(t,e=1){let n=t.toFixed(e);return Number(n)===0?n.replace("-",
""):n}function lr(t,e){let n=[x(t),x(e)];return t!==e&&n[0]===n[1]?[`${t} B`,`${e} B`]:n}var $0=16*4096,N0=.001;function Ps(t,e,n){
return t?Math.abs(e)<=Math.max($0,n*N0):e===0}function Bs(t,e){return{oldBytes:t,newBytes:e,savedBytes:t-e,savedPercent:cr(
t,e)}}function yh(t){return`${Af(t)}, ${(t.ms/1e3).toFixed(1)} s`}function Af({oldBytes:t,newBytes:e,oldLayers:n,newLayers:r}){
let o=Ln(cr(t,e));return`${hh(t,n)} → ${hh(e,r)}, ${o}`}function Ln(t){return t.startsWith("-")?`${t.slice(1)} % large\
r`:`${t} % smaller`}function hh(t,e){return`${x(t)} in ${ae(e)}`}function Q(t){return`${t.toLocaleString("en")} ${t===1?
"entry":"entries"}`}function ae(t){return`${t} ${t===1?"layer":"layers"}`}var F0=.2,_0=10,D0=3,M0=6e3*60,Is=class{#e;#t=performance.now();#n=this.#t;#r;#o=0;#i=0;constructor(e){this.#e=e,this.#r=
e.doneBytes?.()??0}measure(){let{title:e,isEstimate:n=!1}=this.#e,r=performance.now(),o=(r-this.#t)/1e3,i=this.#e.doneBytes?.(),
s=this.#e.totalBytes?.(),d=i!==void 0&&s!==void 0&&s>0&&i<=s?s:void 0,c=d===void 0?void 0:Math.min(99,Math.floor((i??0)/
d*100)),f=i===void 0?void 0:this.#s(r,i),l=(d??0)-(i??0),u=o<D0||l<=0||!f?Number.POSITIVE_INFINITY:Math.max(1,Math.round(
l/f)),m=u>M0?void 0:u;return{title:e,seconds:o,doneBytes:i,totalBytes:d,isEstimate:n,percent:c,bytesPerSecond:f,secondsLeft:m}}#s(e,n){
let r=(e-this.#n)/1e3;if(r>=F0){let o=Math.exp(-r/_0);this.#o=this.#o*o+(n-this.#r),this.#i=this.#i*o+r,this.#n=e,this.#r=
n}return this.#i===0?void 0:this.#o/this.#i}};function gh(t){let{title:e,seconds:n,doneBytes:r,percent:o}=t;if(r===void 0)
return`${e}: ${wh(Math.round(n))} so far`;let i=[H0(t),o===void 0?void 0:`${o} %`,U0(t),z0(t)];return`${e}: ${i.filter(s=>s!==
void 0).join(", ")}`}function H0({doneBytes:t,totalBytes:e,isEstimate:n}){let r=x(t??0);return e===void 0?r:`${r} of ${n?
"about ":""}${x(e)}`}function U0({bytesPerSecond:t}){return t===void 0?void 0:`${x(t)}/s`}function z0({secondsLeft:t}){return t===
void 0?void 0:`${wh(t)} left`}function wh(t){let n=(t<3600?[[Math.floor(t/60),"min"],[t%60,"s"]]:[[Math.floor(t/3600),"h"],
[Math.floor(t%3600/60),"min"]]).filter(([r])=>r>0).map(([r,o])=>`${r} ${o}`);return n.length===0?"0 s":n.join(" ")}var J0=5e3,bh=1e3;async function J(t,e,n){let r=t.showProgress(e);try{return await n}finally{r()}}async function Os(t,e,n){
return await J(t,e.progress,Promise.race([e.sent,n]).catch(()=>{})),J(t,{title:e.after},n)}function R2(t,e){let n=new Is(
t),r=J0/bh,o=0,i=t.loggedChars?.(),s=setInterval(()=>{let a=n.measure();if(++o%r!==0)return;let d=t.loggedChars?.();d===
i&&e(gh(a)),i=d},bh);return()=>clearInterval(s)}function en(t){let e;return t.then(n=>e=n).catch(()=>{}),()=>e}var K0=[["1f8b",".gzip"],["28b52ffd",".zstd"]],Y0=[["fd377a585a00","xz"],["425a68","bzip2"]],V0=6,X0=/(?:^|[/:])([0-9a-f]{64})(?:\.json)?$/,
Ts=class t{name;#e;#t;#n;#r;constructor(e,n,{config:r,blobs:o,layers:i}){this.name=e,this.#e=n,this.#t=o,this.#n=r;let s=({
mediaType:d,digest:c,sizeBytes:f})=>({mediaType:d,size:f,digest:c}),a={mediaType:Yt.config,digest:z(r),sizeBytes:r.length};
this.#r=Buffer.from(JSON.stringify({schemaVersion:2,mediaType:Yt.manifest,config:s(a),layers:i.map(s)}))}static async of(e,n,r){
let o=await q0(e,n,r),i=_(o.toString("utf8"));if(!O(i))throw xe(e.config,"is not a config, since it is not a JSON object",
n.path);let s=Es(i,e.layers.length,r.name),a=new Map,d=[],c=new Map;for(let[f,l]of e.layers.entries()){let u=await n.find(
l);if(u===void 0)throw xe(l,"is missing, though manifest.json names it",n.path);let m=await Z0(u,l,r.signal),h=m===""?`${s[f]}`:
`file ${l}`,y=c.get(h)??{mediaType:`${Yt.layer}${m}`,digest:m===""?s[f]??"":await eB(u,r),sizeBytes:u.sizeBytes};c.set(h,
y),d.push(y),a.set(y.digest,u)}return new t(r.name,n,{config:o,blobs:a,layers:d})}get choice(){let e=z(this.#r),n=Yt.manifest,
r=this.#r.length,o={mediaType:n,digest:e,sizeBytes:r,platform:void 0,annotations:{}};return{reference:this.name,digest:e,
index:void 0,entries:[o]}}async readManifest(){return this.#r}async readConfig(){return this.#n}async findLayer({digest:e}){
let n=this.#t.get(e);return n&&bs(n)}async release(){}close(){return this.#e.close()}};async function q0(t,e,n){let r=await e.
find(t.config);if(r===void 0)throw xe(t.config,"is missing, though manifest.json names it",e.path);let o=await Qt(r,`The\
 config ${JSON.stringify(t.config)}`,n.signal),i=X0.exec(t.config)?.[1],s=z(o);if(i!==void 0&&s!==`sha256:${i}`)throw Z(
`sha256:${i}`,`has the digest ${s}`);return o}async function Z0(t,e,n){let r=await Q0(t,n),o=Y0.find(([i])=>r.startsWith(
i));if(o!==void 0)throw fe(`The layer ${JSON.stringify(e)}`,`is compressed with ${o[1]}`,"Layers must be uncompressed, o\
r compressed with gzip or zstd. Load the archive into an engine and save it again.");return K0.find(([i])=>r.startsWith(
i))?.[1]??""}async function Q0(t,e){let n=t.open(e);for await(let r of n)return r.toString("hex",0,V0);return""}async function eB(t,{
signal:e,log:n,touch:r}){let o=W0("sha256"),i=0,s=new G0({write:(d,c,f)=>{o.update(d),i+=d.length,r(),f()}});return await J(
n,{title:"Digest",doneBytes:()=>i,totalBytes:()=>t.sizeBytes},j0(t.open(e),s,{signal:e})),`sha256:${o.digest("hex")}`}var kh=20;async function Sh(t,e){let{text:n,path:r}=t,o=await ks(r,e.signal);try{let i=rB(await tB(o,t,e.signal),t),s=new _o(
n,o,e.signal),a=await vf(o,e.signal),d=a&&await iB(s,a.entries,i);if(d!==void 0)return await Rn(s,await rr(s,d),e.platforms);
let c=await Ts.of(i,o,{...e,name:n});return await Rn(c,c.choice,e.platforms)}catch(i){throw await o.close(),i}}async function tB(t,{
text:e,path:n},r){let o=await t.find("manifest.json");if(o===void 0){let d=await t.find("index.json")!==void 0,c=await t.
find("repositories")!==void 0,f=d?`It has an index.json, so it is an archive of an OCI image layout. Write it as "oci-ar\
chive:${n}".`:c?"Docker before 1.10 wrote it. Load it into an engine and save it again.":'Check the path. Such an archiv\
e comes from "docker save", "docker buildx build --output type=docker", skopeo, buildah, podman and others.';throw fe(e,
'must be an archive of "docker save", but has no manifest.json',f)}let i=await Qt(o,`The file manifest.json of ${n}`,r),
s=_(i.toString("utf8")),a=(Array.isArray(s)?s:[]).map(nB);if(!Array.isArray(s)||a.includes(void 0))throw xe("manifest.js\
on","is not a list of images",n);return a.filter(d=>d!==void 0)}function nB(t){let e=w(t,"Config"),n=b(t,"Layers")??[],r=b(
t,"RepoTags")??[];if(!(e===void 0||!H(n)||!H(r)))return{config:e,names:r,layers:n}}function rB(t,e){let{text:n,path:r,reference:o,
index:i}=e,s=oB(t);if(t.length===0)throw new p("IMAGE_NOT_FOUND",`${n} must contain an image, but contains none.`,{hint:"\
Save the image again."});if(i!==void 0){let f=t[i];if(f!==void 0)return f;throw new p("IMAGE_NOT_FOUND",`${n} must name \
an image, but the archive has only the images @0 to @${t.length-1}.`,{hint:`It has: ${s}.`})}let a=o&&ce(o),d=t.filter(({
names:f})=>a===void 0||f.some(l=>Rf(l)===a)),[c]=d;if(c===void 0)throw new p("IMAGE_NOT_FOUND",`${n} must name an image,\
 but the archive has none with that name.`,{hint:`It has: ${s}.`});if(d.some(f=>JSON.stringify(Eh(f))!==JSON.stringify(Eh(
c))))throw new p("BAD_INPUT",`${n} must name one image, but the archive has several: ${s}.`,{hint:`Add one of these name\
s: "docker-archive:${r}:NAME".`});return c}function Eh({config:t,layers:e}){return[t,e]}function Rf(t){try{return ce(oe(
t,"image"))}catch{return}}function oB(t){let e=t.flatMap(({names:r},o)=>r.length===0?[`@${o}`]:r),n=e.length-kh;return e.
slice(0,kh).map(Ne).join(", ")+(n>0?` and ${n} more`:"")}async function iB(t,e,n){let r=n.names.map(Rf),o=({annotations:a})=>r.
includes(Rf(a["io.containerd.image.name"]??"")),s=e.filter(a=>!Fo(a)).toSorted((a,d)=>Number(o(d))-Number(o(a)));for(let a of s)
if(await sB(t,a,n))return a}async function sB(t,e,n){for(let r of await new ar(t,new sr).follow([e])){let o=await t.readManifest(
r),i=o&&Xt(o,r);if(i?.kind!=="manifest")continue;let s=[i.config,...i.layers].map(({digest:a})=>xs(a));if(JSON.stringify(
s)===JSON.stringify([n.config,...n.layers]))return!0}return!1}import{createReadStream as hB,readdirSync as yB,statSync as gB}from"node:fs";import{mkdtemp as wB,rm as Th,stat as bB}from"node:fs/promises";
import{join as Nf}from"node:path";import{Readable as kB}from"node:stream";import{spawn as uB}from"node:child_process";var aB=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;function dB(t){return aB.test(t)}function Do(t){let{domain:e,
path:n,digest:r}=t;return`docker://${r===void 0?ce(t):`${e}/${n}@${r}`}`}function Mo({domain:t},e){return dB(t)?[`${e}=f\
alse`]:[]}var tn={read:"PULL_FAILED",write:"PUSH_FAILED"},xh='skopeo uses the login of "docker login" (docker/login-action), "skop\
eo login" or "podman login": log in to the registry in an earlier step, with an account that may',cB={read:"NO_SPACE",write:"\
NO_SPACE"},Ph=/manifest unknown|name unknown|name_unknown|not known to registry|status code 404|404 \(?not found/i,fB=[{
words:/no space left on device|disk quota exceeded/i,codes:cB,hint:()=>`Free some disk space, or name a directory on a l\
arger disk with the ${I("temp-dir")}. If the registry says so, its disk is full.`},{words:/policy\.json/i,codes:tn,hint:()=>"\
skopeo needs a signature policy in /etc/containers/policy.json: install the package that has it (Debian: golang-github-c\
ontainers-common, Fedora: containers-common)."},{words:/rejected by policy|source image rejected/i,codes:tn,hint:()=>"Th\
e signature policy of this machine (containers-policy.json(5)) refuses the image. Use one that it accepts, or change it."},
{words:/toomanyrequests|too many requests|rate limit/i,codes:tn,hint:()=>`${xh} read there, so that its own limit applie\
s.`},{words:/unauthorized|authentication required|denied|no basic auth|403 \(?forbidden/i,codes:tn,hint:t=>`${xh} ${t===
"read"?"read":"push"} there.`},{words:Ph,codes:{read:"IMAGE_NOT_FOUND",write:"PUSH_FAILED"},hint:t=>t==="read"?"Check th\
e name and the tag, and whether the registry has the image.":"Check the name: in some registries the repository must be \
created first."},{words:/request entity too large|payload too large|content too large|\b413\b|size[ _]invalid/i,codes:tn,
hint:()=>`A flat image is one layer and therefore one upload: compress it better (${I("compression")}), drop what is not\
 needed (${I("clean")}), or raise the limit of the registry or of a proxy in front of it (nginx: client_max_body_size).`},
{words:/HTTP response to HTTPS client/i,codes:tn,hint:()=>'Only registries on this machine are used without TLS. For ano\
ther one, write "insecure = true" for it in /etc/containers/registries.conf (containers-registries.conf(5)).'},{words:/x509:|certificate/i,
codes:tn,hint:()=>"Put the certificate of the registry's authority into /etc/containers/certs.d/REGISTRY/ca.crt (contain\
ers-certs.d(5)), or trust it on the whole machine."}],lB=/dial tcp|no such host|connection refused|network is unreachable|i\/o timeout|HTTP response to HTTPS client|x509:|server misbehaving/i;
function Bh(t){return lB.test(t)}function Ih(t){return Ph.test(t)}function vs(t){let[e]=[...t.matchAll(/level=fatal msg=("(?:[^"\\]|\\.)*"|.*)/g)].
slice(-1),n=e?.[1]??"";if(!n.startsWith('"'))return(n||t).trim().slice(-2e3);try{return String(JSON.parse(n)).trim().slice(
-2e3)}catch{return n.slice(1,-1).trim().slice(-2e3)}}function ur(t,{kind:e,name:n}){let r=fB.find(({words:i})=>i.test(t)),
o=e==="read"?`Reading ${n}`:`Writing ${n}`;return new p(r?.codes[e]??tn[e],`${o} with skopeo failed: ${t||"it printed no\
 message"}`,{hint:r?.hint(e)??"Check whether the registry is reachable, and run again."})}var $f=[1,4,1],Lf=[1,9],mB=32*1024*1024,Oh=["--retry-times","2"],pt=class{#e;#t;#n;constructor(e,n="skopeo"){this.#e=e,this.#t=
n}checkVersion(){return this.#n??=this.#r(),this.#n}async#r(){let{stdout:e,stderr:n}=await this.#s(["--version"]),r=`${e.
toString()}${n}`,o=/version (\d+)\.(\d+)(?:\.(\d+))?/.exec(r);if(o===null)throw Cf(`the one on PATH printed ${JSON.stringify(
r.slice(0,200))}`);let i=o.slice(1).map(d=>Number(d??0)),s=i.join("."),a=$f.findIndex((d,c)=>d!==i[c]);if(a!==-1&&(i[a]??
0)<($f[a]??0))throw Cf(`the one on PATH is ${s}`);return this.#e.log.debug(`skopeo ${s}`),s}async copy(e,n,r,o){let i=typeof e==
"string"?[e,[]]:[Do(e),Mo(e,"--src-tls-verify")],s=typeof n=="string"?[n,[]]:[Do(n),Mo(n,"--dest-tls-verify")],a=o.kind===
"write"?["--insecure-policy"]:[],d=await this.#i([...a,"--tmpdir",this.#e.tempDir,"copy","--quiet",...Oh,...i[1]??[],...s[1]??
[],...r,"--",String(i[0]),String(s[0])]);if(d.exitCode!==0)throw ur(vs(d.stderr),o)}async indexOptions(){let[e=0,n=0]=(await this.
checkVersion()).split(".").map(Number);return e>Lf[0]||e===Lf[0]&&n>=Lf[1]?["--multi-arch","index-only"]:["--all"]}rawManifest(e){
return this.#o(e,[])}rawConfig(e){return this.#o(e,["--config"])}async#o(e,n){let r=await this.#i(["inspect","--raw",...n,
...Oh,...Mo(e,"--tls-verify"),"--",Do(e)]);if(r.exitCode===0)return r.stdout;let o=vs(r.stderr);if(!Ih(o))throw ur(o,{kind:"\
read",name:`docker://${e.text}`})}async delete(e){let n=await this.#i(["delete",...Mo(e,"--tls-verify"),"--",Do(e)]);if(n.
exitCode!==0)throw ur(vs(n.stderr),{kind:"write",name:`docker://${e.text}`})}async#i(e){return await this.checkVersion(),
this.#s(e)}async#s(e){let{signal:n,touch:r,log:o}=this.#e;if(n.aborted)throw U(n.reason);o.debug(`skopeo ${e.join(" ")}`);
let i=uB(this.#t,e,{stdio:["ignore","pipe","pipe"],detached:ko});Jc(n,i);let s=pB(i,r),a=new Mt(Eo,r);i.stderr?.on("data",
a.add);let d=Ji(i,r);try{let c=await So(i);if(n.aborted)throw U(n.reason);return r(),{exitCode:c,stdout:s(),stderr:a.text}}catch(c){
throw c.code==="ENOENT"?Cf(`none is on PATH (${E(c)})`,c):c}finally{clearInterval(d)}}};function pB(t,e){let n=[],r=0;return t.
stdout?.on("data",o=>{e(),!(r>mB)&&(r+=o.length,n.push(o))}),()=>Buffer.concat(n)}function Cf(t,e){return new p("NO_SKOP\
EO",`docker-flatten needs skopeo ${$f.join(".")} or newer for images in a registry, but ${t}.`,{hint:`Install the packag\
e skopeo of Debian 12, Ubuntu 22.04, Fedora, or newer ones ("sudo apt-get install skopeo"); GitHub's Ubuntu runners have\
 it.`,cause:e})}var EB=1024*1024;async function vh(t,e){let{text:n,reference:r}=t,o=new pt(e),i=await o.rawManifest(r);if(i===void 0)throw PB(
n);let s=new Ff(t,e,o),a=r.digest??z(i);s.know(a,i);let d={mediaType:"",digest:a,sizeBytes:i.length,platform:void 0,annotations:{}};
try{return await Rn(s,await rr(s,d),e.platforms)}catch(c){throw await s.close(),c}}var Ff=class{name;#e;#t;#n;#r=new Map;#o=new Map;constructor({
text:e,reference:n},r,o){this.name=e,this.#e=n,this.#t=r,this.#n=o}know(e,n){this.#r.set(e,n)}async readManifest({digest:e}){
return this.#r.get(e)??await this.#n.rawManifest(this.#i(e))}readConfig(e,n){return this.#n.rawConfig(this.#i(n.digest))}async findLayer({
digest:e,sizeBytes:n},r){let o=async()=>{let s=Nf(await this.#s(r),SB(e)),a=await bB(s).then(({size:d})=>d,()=>{});if(a===
void 0)throw Z(e,"is missing from what skopeo copied");if(a!==n)throw Z(e,Kt(a,n));return{path:s,startByte:0,sizeBytes:n}};
return{open:async s=>{let{path:a}=await o();return n===0?kB.from([]):hB(a,{highWaterMark:EB,signal:s})},locate:o}}async release({
digest:e}){let n=this.#o.get(e);this.#o.delete(e);let r=await n?.catch(()=>{});r!==void 0&&await Th(r,{recursive:!0,force:!0})}async close(){
await Promise.all([...this.#o.keys()].map(e=>this.release({mediaType:"",digest:e,sizeBytes:0})))}#i(e){return{...this.#e,
tag:void 0,digest:e}}#s(e){let{digest:n}=e.manifest,r=this.#o.get(n)??this.#a(e);return this.#o.set(n,r),r.catch(()=>{this.#o.
get(n)===r&&this.#o.delete(n)}),r}async#a({manifest:e,layers:n,platform:r}){let{tempDir:o,runId:i,log:s}=this.#t,a=await wB(
Nf(o,`${re(i)}copy-`)),d={title:r===void 0?"Copy":`Copy ${T(r)}`,doneBytes:()=>xB(a),totalBytes:()=>n.reduce((l,{sizeBytes:u})=>l+
u,0)},c={kind:"read",name:this.name},f=this.#n.copy(this.#i(e.digest),`dir:${a}`,[],c);try{return await J(s,d,f),a}catch(l){
throw await Th(a,{recursive:!0,force:!0}),l}}};function SB(t){let e=Pt(t);if(e===void 0)throw Z(t,"has a digest that can\
not be checked");return e.hex}function xB(t){try{return yB(t).reduce((e,n)=>e+gB(Nf(t,n)).size,0)}catch{return 0}}function PB(t){
return new p("IMAGE_NOT_FOUND",`${t} must be an image, but its registry does not have it.`,{hint:"Check the name and the\
 tag, and whether it was pushed."})}async function De(t,e){try{return await BB(t,e)}catch(n){throw e.signal.aborted?U(e.signal.reason):n}}function BB(t,e){switch(t.
transport){case"docker-archive":return Sh(t,e);case"oci":case"oci-archive":return mh(t,e);case"docker":return vh(t,e)}}import{lstat as IB,open as Rh,realpath as OB}from"node:fs/promises";import{dirname as TB,join as vB}from"node:path";var AB=0;function Cn(t,e){return vB(t,`${re(e)}${++AB}.pending`)}async function nn(t){return OB(t).catch(()=>t)}async function mr(t,e){
let n=await Rh(t,"wx");try{await e(n),await n.sync()}finally{await n.close()}}async function It(t){let e=await Rh(t,"r").
catch(()=>{});await e?.sync().catch(()=>{}),await e?.close()}async function Ae(t){return IB(t).catch(()=>{})}function pr(t,e,n){
return new p("BAD_INPUT",`The ${I("tag")} must name a place that can be written to, but ${JSON.stringify(t)} is not one:\
 ${e}.`,{hint:n})}var Ah={ENOENT:"its directory does not exist",ENOTDIR:"its parent is not a directory",EACCES:"this use\
r may not write there",EPERM:"this user may not write there",EROFS:"its filesystem is read-only",ENAMETOOLONG:"its name \
is too long"};function Ho(t){let e=he(t);return Object.hasOwn(Ah,e)?Ah[e]??e:e}function $n(t,{name:e,path:n,signal:r}){return t instanceof
p?t:r.aborted?U(r.reason):mt(t)?new p("NO_SPACE",`The disk of ${TB(n)} filled up while writing ${e}. What was there befo\
re is unchanged.`,{hint:"Free some disk space, or name a path on a larger disk.",cause:t}):new p("WRITE_FAILED",`Cannot \
write ${e} (${Ho(t)}). What was there before is unchanged.`,{hint:"Name a writable path on a disk with space for the com\
pressed image.",cause:t})}function hr(t,e,{log:n,name:r}){return pf(t)?(n.notice(`${r} gets OCI's media types instead of the source's: Docker's ha\
ve none for layers with zstd.`),us(t)):!e||!mf(t)?t:(n.notice(`${r} gets OCI's media types instead of Docker's, which pr\
ograms do not look for in an OCI layout. So its digest is another than in a registry or a docker-archive.`),us(t))}var zo=class{name;#e;#t;#n;#r;constructor(e,n,r){this.name=e.text,this.#e=e.path,this.#t=e.transport==="oci-archive",this.#n=
n,this.#r=r}async check(){let e=await nn(this.#e),n=(o,i)=>pr(this.name,o,i),r=await Ae(e);if($B(e)===""||e.endsWith("/")||
r?.isDirectory())throw n("it is a directory",'Name a file. For a directory write "oci:DIR", or see docs/archives.md for \
the transports.');if(r!==void 0&&!r.isFile())throw n("it exists and is not a plain file","Name a file that is new or an \
archive.");try{await RB(`${Uo(e)}/`,Lh.W_OK|Lh.X_OK)}catch(o){throw n(Ho(o),"Create the directory in an earlier step, or\
 name a file in an existing, writable one.")}}async write(e){let{runId:n,log:r,signal:o,touch:i}=this.#n,s=await nn(this.#e),
a=Cn(Uo(s),n),d=An(hr(e,this.#t,{log:r,name:this.name})),c=this.#r(d),f=wp(c),l=0,u=h=>{l+=h,i()},m={title:"Write",doneBytes:()=>l,
totalBytes:()=>f};try{let h=mr(a,y=>bp(y,c,{signal:o,onBytes:u}));await J(r,m,h)}catch(h){throw await As(a,{force:!0}).catch(
()=>{}),$n(h,{name:this.name,path:s,signal:o})}return new _f({name:this.name,path:s,pending:a,digest:d.root.digest,context:this.#n})}},
_f=class{digest;#e;#t;#n;constructor(e){this.digest=e.digest,this.#e=e}readBack(){let{name:e,pending:n,context:r}=this.#e;
return De({...{transport:"oci-archive",text:e,path:n},reference:void 0,index:void 0},r)}async publish(){let{name:e,path:n,
pending:r,context:o}=this.#e;try{let i=await Ae(n),s=i===void 0||await this.#r();i!==void 0&&await LB(r,Number(i.mode)&511);
let a=(await Ae(r))?.ino;await Ch(r,n),this.#n=s?Number(a):void 0,await It(Uo(n))}catch(i){throw $n(i,{name:e,path:n,signal:o.
signal})}}async#r(){let{path:e,context:n}=this.#e,r=Cn(Uo(e),n.runId);try{await CB(e,r)}catch(o){return n.log.debug(`the\
 replaced file cannot be kept: ${E(o)}`),!1}return this.#t=r,!0}async undo(){let{path:e}=this.#e;this.#n===void 0||Number(
(await Ae(e))?.ino)!==this.#n||(this.#t===void 0?await As(e,{force:!0}):await Ch(this.#t,e),this.#n=void 0,this.#t=void 0,
await It(Uo(e)))}async discard(){await As(this.#e.pending,{force:!0}),this.#t!==void 0&&await As(this.#t,{force:!0}),this.#t=
void 0}};var Nn="org.opencontainers.image.ref.name";function Jo(t){try{let e=es(t),n=b(e,"manifests");return n==null?{...e,manifests:[]}:
Array.isArray(n)&&n.every(o=>w(o,"digest"))?e:void 0}catch{return}}function $h(t,e){let n=Fh(t),r=e.annotations?.[Nn],o=n.
filter(c=>NB(c)===r),i=r!==void 0||o.length===1,[s]=i?o:[],a=rs(e),d=s===void 0?[...n,a]:n.flatMap(c=>c===s?[a]:o.includes(
c)?[]:[c]);return _h({...t,manifests:d})}function Nh(t,e){let n=JSON.stringify(rs(e));return _h({...t,manifests:Fh(t).filter(
r=>JSON.stringify(r)!==n)})}function Fh(t){let e=b(t,"manifests");return Array.isArray(e)?e.filter(O):[]}function NB(t){
return w(t,"annotations",Nn)}function _h(t){return Buffer.from(JSON.stringify({schemaVersion:2,mediaType:ve.index,...t}))}import{access as YB,constants as Jh,mkdir as VB,readdir as XB,readFile as qB,rm as ZB}from"node:fs/promises";import{basename as QB,
dirname as Wh,join as yr,resolve as eI}from"node:path";import{mkdir as Hh,readdir as zh,readFile as Hf,rename as Ls,rm as Fn,rmdir as jB}from"node:fs/promises";import{dirname as Uh,
join as Pe}from"node:path";import{readdir as FB,rm as Rs,writeFile as _B}from"node:fs/promises";import{basename as DB,join as Df}from"node:path";import{
setTimeout as MB}from"node:timers/promises";var Dh=".lock",Mh=6e4,HB=10,UB=40,zB=0;async function Mf(t,e){let n=await JB(t);try{return await e()}finally{await Rs(n,
{force:!0}).catch(()=>{})}}async function JB({directory:t,name:e,context:n}){let{runId:r,signal:o,touch:i}=n,s=Df(t,`${re(
r)}${++zB}${Dh}`),a=performance.now()+Mh;for(;;){o.throwIfAborted(),await _B(s,"",{flag:"wx"});let[d]=await WB(t,DB(s)).
catch(c=>Rs(s,{force:!0}).then(()=>Promise.reject(c)));if(d===void 0)return s;if(await Rs(s,{force:!0}),performance.now()>
a)throw GB(e,Df(t,d));i(),await MB(HB+Math.random()*UB)}}async function WB(t,e){let n=[];for(let r of await FB(t)){let o=r.
endsWith(Dh)&&r!==e?lt(r):void 0;o!==void 0&&(Et(o)?await Rs(Df(t,r),{force:!0}):n.push(r))}return n}function GB(t,e){return new p(
"WRITE_FAILED",`Another run has been writing to ${t} for more than ${Mh/1e3} s.`,{hint:`Run again once it has ended. If \
there is no other run, remove the file ${e}.`})}var Cs=class{digest;#e;#t;constructor(e){this.digest=e.root.digest,this.#e=e}readBack(){let{name:e,pending:n,context:r}=this.#e;
return De({...{transport:"oci",text:e,path:n},reference:void 0,index:void 0},r)}async publish(){let{name:e,path:n,pending:r,
isNew:o,context:i}=this.#e;try{this.#t=(o?await this.#n():void 0)??await Mf({directory:n,name:e,context:i},()=>this.#r()),
await It(o?Uh(n):n),await Fn(r,{recursive:!0,force:!0})}catch(s){throw $n(s,{name:e,path:Pe(n,"index.json"),signal:i.signal})}}async#n(){
let{path:e,pending:n,blobs:r}=this.#e;if(await Ae(e)!==void 0)return;let o=await Hf(Pe(n,"index.json"));try{await Ls(n,e)}catch(i){
if(["ENOTEMPTY","EEXIST"].includes(he(i)))return;throw i}return{before:void 0,after:o,added:["","oci-layout",...r.map(Je)]}}async#r(){
let{path:e,pending:n,root:r,blobs:o}=this.#e,i=[];try{await Hh(Pe(e,"blobs/sha256"),{recursive:!0});for(let d of["oci-la\
yout",...o.map(Je)])await Ae(Pe(e,d))===void 0&&i.push(d),await Ls(Pe(n,d),Pe(e,d));await It(Pe(e,"blobs/sha256"));let s=await this.#o(),
a=$h(s?.index,r);return await Uf(e,n,a),{before:s?.bytes,after:a,added:i}}catch(s){for(let a of i)await Fn(Pe(e,a),{force:!0}).
catch(()=>{});throw s}}async#o(){let{name:e,path:n}=this.#e,r=await Hf(Pe(n,"index.json")).catch(i=>{if(he(i)!=="ENOENT")
throw i});if(r===void 0)return;let o=Jo(r.toString());if(o!==void 0)return{bytes:r,index:o};throw new p("WRITE_FAILED",`${e}\
 no longer has a valid index.json.`,{hint:"Something else changed the directory during the run. Name another one."})}async undo(){
let e=this.#t;this.#t=void 0;let{name:n,path:r}=this.#e;if(e===void 0||await Ae(r)===void 0)return;let o={...this.#e.context,
signal:new AbortController().signal};await Mf({directory:r,name:n,context:o},()=>this.#i(e))}async#i({before:e,after:n,added:r}){
let{path:o,root:i,context:s}=this.#e,a=await Hf(Pe(o,"index.json")).catch(()=>{});if(a===void 0)return;let d=a.equals(n),
c=d&&r[0]===""&&!await KB(o,s.runId),f=Cn(c?Uh(o):o,s.runId);if(c){await Ls(o,f),await Fn(f,{recursive:!0,force:!0});return}
await Hh(f);try{if(!d){let l=Jo(a.toString());l!==void 0&&await Uf(o,f,Nh(l,i));return}e===void 0?await Fn(Pe(o,"index.j\
son")):await Uf(o,f,e);for(let l of r)l!==""&&await Fn(Pe(o,l),{force:!0})}finally{await Fn(f,{recursive:!0,force:!0})}if(e===
void 0)for(let l of["blobs/sha256","blobs"])(await zh(Pe(o,l))).length===0&&await jB(Pe(o,l))}async discard(){await Fn(this.#e.
pending,{recursive:!0,force:!0})}};async function KB(t,e){return(await zh(t)).map(lt).some(r=>r!==void 0&&r!==e&&!Et(r))}
async function Uf(t,e,n){let r=Pe(e,"next-index.json");await mr(r,o=>o.writeFile(n)),await Ls(r,Pe(t,"index.json")),await It(
t)}var $s=class{name;#e;#t;#n;constructor({text:e,path:n,reference:r},o){this.name=e,this.#e=eI(n),this.#t=r,this.#n=o}async check(){
let e=await nn(this.#e),n=await Ae(e);if(n!==void 0&&!n.isDirectory())throw pr(this.name,"it exists and is not a directo\
ry",'Name a new directory or an OCI image layout. An archive of one is written as "oci-archive:PATH".');try{let r=n===void 0?
`${Wh(e)}/`:e;await YB(r,Jh.W_OK|Jh.X_OK)}catch(r){throw pr(this.name,Ho(r),"Create its directory in an earlier step, or\
 name one in an existing, writable directory.")}n!==void 0&&await this.#r(e)}async#r(e){if((await XB(e).catch(()=>[""])).
length===0)return;let n=await qB(yr(e,"index.json"),"utf8").catch(()=>"");if(!(await Ae(yr(e,"oci-layout"))!==void 0&&Jo(
n)!==void 0))throw pr(this.name,"it has files, but is not an OCI image layout with a valid index.json","Name a new or em\
pty directory, or an OCI image layout.")}async write(e){let{runId:n,log:r,signal:o,touch:i}=this.#n,s=await nn(this.#e),
a=await Ae(s)===void 0,d=Cn(a?Wh(s):s,n),c=An(hr(e,!0,{log:r,name:this.name})),f=this.#t===void 0?{}:{[Nn]:this.#t},l=Co(
c,f),u=l.map(({content:g})=>"sizeBytes"in g?g.sizeBytes:g.length),m=0,h=g=>{m+=g,i()},y=async()=>{await VB(yr(d,"blobs/s\
ha256"),{recursive:!0});for(let{path:g,content:k}of l)o.throwIfAborted(),await mr(yr(d,g),async B=>{Buffer.isBuffer(k)?await B.
writeFile(k):await Ao(k,B,{signal:o,onBytes:h})})};try{let g=u.reduce((B,P)=>B+P,0);await J(r,{title:"Write",doneBytes:()=>m,
totalBytes:()=>g},y());for(let B of["blobs/sha256","blobs","."])await It(yr(d,B))}catch(g){throw await ZB(d,{recursive:!0,
force:!0}).catch(()=>{}),$n(g,{name:this.name,path:yr(s,QB(s)),signal:o})}return new Cs({name:this.name,path:s,pending:d,
isNew:a,root:{...c.root,annotations:f},blobs:c.blobs.map(({digest:g})=>g),context:this.#n})}};import{mkdir as tI,mkdtemp as nI,open as rI,rm as oI,symlink as iI,writeFile as Ns}from"node:fs/promises";import{join as gr,
resolve as sI}from"node:path";var aI=30,Fs=class{name;#e;#t;constructor(e,n){this.name=e.text,this.#e=e,this.#t=n}async check(){let e=new pt(this.#t);
await e.checkVersion();try{await e.rawManifest(this.#e.reference)}catch(n){let r=E(n);if(Bh(r))throw ur(r,{kind:"write",
name:this.name});if(this.#t.signal.aborted)throw n;this.#t.log.debug(`the present image of ${this.name} cannot be read: ${r}`)}}async write(e){
let{log:n,tempDir:r,runId:o,signal:i}=this.#t,{reference:s}=this.#e,a=An(hr(e,!1,{log:n,name:this.name})),{digest:d}=a.root,
c={...s,tag:void 0,digest:d},f=await new pt(this.#t).rawManifest(c).then(u=>u!==void 0).catch(()=>!0),l=await nI(gr(r,re(
o))).catch(u=>{throw Gh(u,r,i)});try{await this.#n(l,a)}finally{await oI(l,{recursive:!0,force:!0})}return new Jf({...this.#e,
digest:d,wasThere:f},this.#t)}async#n(e,n){let{log:r,tempDir:o,signal:i,touch:s}=this.#t,a=new pt({...this.#t,tempDir:e}),
d={kind:"write",name:this.name},c=async(l,u,m)=>{let{digest:h}=u.root,y=gr(e,zf(h));await dI(y,u,{signal:i,onBytes:s}).catch(
k=>{throw Gh(k,o,i)});let g={...this.#e.reference,tag:void 0,digest:h};await J(r,{title:l},a.copy(`dir:${y}`,g,m,d))},f=n.
images.map(({image:l})=>An({images:[l],index:void 0}));for(let l of new Map(f.map(u=>[u.root.digest,u])).values()){let u=l.
images[0]?.image.platform;await c(u===void 0?"Push":`Push ${T(u)}`,l,[])}f.some(l=>l.root.digest===n.root.digest)||await c(
"Push the index",n,await a.indexOptions())}};async function dI(t,e,n){let{root:r,rootBytes:o,images:i,blobs:s}=e,a=new Map(
i.map(({manifest:d,bytes:c})=>[d.digest,c]));a.delete(r.digest),await tI(t),await Ns(gr(t,"version"),`Directory Transpor\
t Version: 1.1
`),await Ns(gr(t,"manifest.json"),o);for(let[d,c]of a)await Ns(gr(t,`${zf(d)}.manifest.json`),c);for(let{digest:d,content:c}of s){
if(a.has(d)||d===r.digest)continue;let f=gr(t,zf(d));Buffer.isBuffer(c)?await Ns(f,c):c.startByte===void 0?await iI(sI(c.
path),f):await cI(c,f,n)}}async function cI(t,e,n){let r=await rI(e,"wx");try{await Ao(t,r,n)}finally{await r.close()}}function zf(t){
return t.slice(t.indexOf(":")+1)}function Gh(t,e,n){return n.aborted?U(n.reason):new p(mt(t)?"NO_SPACE":"WRITE_FAILED",`\
Cannot write what is pushed to ${e}: ${E(t)}.`,{hint:"Free some disk space, or name a directory on a larger disk.",cause:t})}
var Jf=class{digest;#e;#t;#n;#r;#o=!1;constructor(e,n){this.digest=e.digest,this.#e=e,this.#t=n,this.#n=new pt(n)}readBack(){
let{text:e}=this.#e;return De({transport:"docker",text:e,reference:this.#a(this.digest)},this.#t)}async publish(){let{text:e,
reference:n}=this.#e;this.#r=await this.#s().catch(o=>{this.#t.log.debug(`the previous image of ${e} cannot be read: ${E(
o)}`)}),this.#o=!0,this.#r!==this.digest&&await this.#i(this.digest);let r=await this.#s();if(r!==this.digest)throw new p(
"PUSH_FAILED",`${e} must have the digest ${this.digest}, but the registry answers with ${r} after the push.`,{hint:`Some\
thing else may have pushed ${n.text} at the same time. Run again.`})}async#i(e,n=this.#n){let{text:r,reference:o}=this.#e,
i={kind:"write",name:r};await n.copy(this.#a(e),o,await n.indexOptions(),i)}async#s(e=this.#n){let n=await e.rawManifest(
this.#e.reference);return n===void 0?"none":z(n)}#a(e){return{...this.#e.reference,tag:void 0,digest:e}}async undo(){if(!this.#o||
this.#r===this.digest)return;let{text:e,wasThere:n}=this.#e;this.#o=!1;let r=s=>this.#t.log.notice(`${e} was pushed and \
could not be restored: ${s}`),o=new Xe(void 0,aI),i=new pt({...this.#t,signal:o.signal,touch:o.touch});try{if(await this.#s(
i)!==this.digest)return;this.#r===void 0?r("its previous image could not be read"):this.#r!=="none"?await this.#i(this.#r,
i):n?r("its registry already had the same image under another name"):await i.delete(this.#a(this.digest))}catch(s){r(E(s))}finally{
o.release()}}async discard(){}};function _s(t,e){switch(t.transport){case"docker-archive":{let{reference:n}=t;return new zo(t,e,r=>uI(r,n))}case"oci-arc\
hive":{let{reference:n}=t,r=n===void 0?{}:{[Nn]:n};return new zo(t,e,o=>Co(o,r))}case"oci":return new $s(t,e);case"docke\
r":return new Fs(t,e)}}function uI(t,e){let n=e===void 0?{}:{[ds]:ce(e),[Nn]:e.tag??"latest"},r=e===void 0?[]:[Op(e)];return Co(
t,n,Fp(t,r,pI()))}var mI={x64:"amd64",ia32:"386",ppc64:"ppc64le",mipsel:"mipsle",loong64:"loong64"};function pI(){let t=mI[process.
arch]??process.arch;return $e({os:"linux",architecture:t,variant:void 0})}function Kh(t){return t.flatMap(e=>{if(e.transport===
"docker")return[];let n=hI(lI(e.path));return e.transport==="oci"?[jh(n),n]:[jh(n)]})}function hI(t){try{return fI(t)}catch{
return t}}function Yh(t){let{tempDir:e,backup:n,report:r,html:o,tagLocations:i}=t,s=[n,r,o].filter(d=>d!==void 0),a=Kh(i);return[...new Set(
[e,...s.map(d=>yI(d)),...a])]}function Wf({imageLocation:t,tags:e,layer:{keepBase:n}}){return t===void 0||e.length>0||n?.kind==="image"}function Vh(t){
return Wf(t)||t.compare?.kind==="engine"}var wr="0.1.0";import{constants as Xh}from"node:fs";import{access as qh,readFile as gI,rename as wI,rm as bI,stat as Zh,writeFile as kI}from"node:fs/promises";
import{dirname as Qh,join as EI}from"node:path";var SI={report:"report",html:"page",summary:"summary"};async function Ms(t,e){try{await qh(`${Qh(e)}/`,Xh.W_OK)}catch(r){
throw Ds(t,e,E(r),r)}let n=await Zh(e).catch(()=>{});if(n!==void 0&&!n.isFile())throw Ds(t,e,"it exists and is not a fil\
e")}async function mW(t){if(!(await Zh(t).catch(()=>{}))?.isFile())return Ms("summary",t);await qh(t,Xh.W_OK).catch(n=>{
throw Ds("summary",t,E(n),n)})}async function ey(t,e,n,r){let o=EI(Qh(e),n);try{await kI(o,r,{flag:"wx"}),await wI(o,e)}catch(i){
throw await bI(o,{force:!0}).catch(()=>{}),Ds(t,e,E(i),i)}}function Ds(t,e,n,r){return new p("BAD_INPUT",`Cannot write t\
he ${SI[t]} to ${JSON.stringify(e)}: ${n}.`,{hint:"Name a file in an existing, writable directory.",cause:r})}async function ty(){
return gI(new URL("page.html",import.meta.url),"utf8")}var xI=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*%$/,PI="kmgtp",BI=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*(?:([kmgtp])(i)?)?(b)?$/i;
function Hs(t){let[,e,n,r]=BI.exec(t)??[];if(e===void 0)return;let o=n===void 0?0:PI.indexOf(n.toLowerCase())+1,i=Math.round(
Number(e)*(r===void 0?1e3:1024)**o);return Number.isSafeInteger(i)?i:void 0}function ny(t){if(t==="")return;let e=Hs(t);
if(e===void 0||e===0)throw new p("BAD_INPUT",`The ${I("max-size")} must be a size, but is ${JSON.stringify(t)}.`,{hint:'\
Give a size with its unit, for example "500MB" or "1.2GiB", or leave it out.'});return e}function ry(t){if(t==="")return;
let e=xI.exec(t)?.[1],n=Number(e);if(n<=100)return{kind:"percent",percent:n};if(Number(t)>0)throw new p("BAD_INPUT",`The\
 ${I("min-saving")} must have a unit, but is ${JSON.stringify(t)}.`,{hint:`Write ${S("min-saving","10%")} for a percenta\
ge of the source's size, or ${S("min-saving","10MB")} for bytes.`});let r=e===void 0?Hs(t):void 0;if(r===void 0)throw new p(
"BAD_INPUT",`The ${I("min-saving")} must be a percentage or a size, but is ${JSON.stringify(t)}.`,{hint:'Give a percenta\
ge from 0 to 100, for example "10%", or a size, for example "200MB".'});return{kind:"bytes",bytes:r}}function br(t,{oldBytes:e,
newBytes:n}){let{maxBytes:r,minSaving:o}=t,i=[];if(r!==void 0){let a=n<=r,[d,c]=lr(r,n);i.push({input:"max-size",wanted:`\
at most ${d}`,seen:c,isMet:a})}let s=e-n;if(o?.kind==="bytes"){let a=s>=o.bytes,[d,c]=lr(o.bytes,s);i.push({input:"min-s\
aving",wanted:`at least ${d}`,seen:c,isMet:a})}if(o?.kind==="percent"){let{percent:a}=o,d=TI(s,e,a),c=OI(e,n,a,d);i.push(
{input:"min-saving",wanted:`at least ${a} %`,seen:c,isMet:d})}return i}var II=12;function OI(t,e,n,r){let o=t-e,i=s=>Number(
s)>=n===r;if(t===0)return i("0")?`${cr(t,e)} %`:x(o);for(let s=1;s<=II;s++){let a=fr(o/t*100,s);if(i(a))return`${a} %`}return`${o}\
 B of ${t} B`}function TI(t,e,n){let r=Math.round(n*1e6);return BigInt(t)*100000000n>=BigInt(r)*BigInt(e)}function rn(t){
let e=t.filter(({isMet:r})=>!r);if(e.length===0)return;let n=e.map(({input:r,wanted:o,seen:i})=>`${S(r)} requires ${o}, \
got ${i}`);return new p("OVER_BUDGET",`The result does not meet its size budget: ${n.join("; ")}. No tag was moved.`,{hint:`\
The report shows what takes up space. Drop more with ${S("clean")}, ${S("exclude")} or ${S("run")}, or change the budget\
.`})}import{hostname as jI,release as KI}from"node:os";import{PassThrough as vI}from"node:stream";import{pipeline as AI}from"node:stream/promises";function We(t,e){return t instanceof p&&t.message.includes(`Could not find the file ${e} in container`)}function Gf(t){let{
os:e,architecture:n,variant:r}=t;return encodeURIComponent(JSON.stringify({os:e,architecture:n,...r===void 0?{}:{variant:r}}))}
function ht(t){return t===void 0?[]:["--platform",T(t)]}var jf=64*1024,Us=class{name="docker CLI processes";#e;constructor(e){this.#e=e}async readArchive(e,n,r){let o=n.toString();
if(typeof n!="string"&&!Buffer.from(o).equals(n))throw new p("DOCKER_FAILED",`Cannot ask the docker command for ${R(n)}:\
 the name is not UTF-8.`,{hint:"Use an engine on this machine, whose socket accepts any name, or rename the file."});return this.#t(
["cp",`${e}:${o}`,"-"],r)}async writeArchive(e,n,r){await this.#n(["cp","-",`${e}:/`],n,r)}async exportContainer(e,n){return this.#t(
["export",e],n)}async saveImage(e,n,r){return this.#t(["save",...ht(r),e],n)}async importImage(e,n,r){let o=await this.#n(
["import","--change",`LABEL ${n}`,"-"],e,r),i=o.split(`
`).findLast(s=>s.startsWith("sha256:"));if(i===void 0)throw new p("ENGINE_FAILED",`The import returned no image ID: ${o.
slice(-500)}`,{hint:q});return i.trim()}loadImage(e,n,r){return this.#n(["load","--quiet",...ht(n)],e,r)}#t(e,n){let r=this.#e.
spawn(e,["ignore","pipe","pipe"],n),o=xo(r.stderr,jf),i=new vI,s=Gi(r);return r.stdout?.pipe(i,{end:!1}),r.stdout?.on("d\
ata",this.#e.touch),s.then(a=>{a===0?i.end():i.destroy(te(e,{exitCode:a,stdout:"",stderr:o()}))},a=>i.destroy(a)),i.on("\
close",()=>r.kill("SIGKILL")),i}async#n(e,n,r){let o=this.#e.spawn(e,["pipe","pipe","pipe"],r),i=xo(o.stderr,jf),s=xo(o.
stdout,jf),a=Gi(o);o.stdin?.on("drain",this.#e.touch);let d;n.once("error",u=>{o.stdin?.errored||(d=u,o.kill("SIGKILL"))});
let c=AI(n,o.stdin,{signal:r}),[f,l]=await Promise.allSettled([c,a]);if(r.aborted)throw U(r.reason);if(f.status==="rejec\
ted"&&f.reason instanceof p)throw f.reason;if(d!==void 0)throw d;if(l.status==="rejected")throw l.reason;if(l.value!==0)
throw te(e,{exitCode:l.value,stdout:s(),stderr:i()});if(f.status==="rejected")throw new p("ENGINE_FAILED",`"docker ${e[0]}\
" did not read its input to the end.`,{hint:q,cause:f.reason});return s()}};import{PassThrough as NI}from"node:stream";import{pipeline as FI}from"node:stream/promises";import{connect as RI}from"node:net";import{Readable as LI}from"node:stream";var zs=1024*1024,CI=64*1024,$I=64*1024,oy=`\r
\r
`;function iy(t,e,n,r){return new Promise((o,i)=>{let s=new Kf,a=Buffer.alloc(0),d=0,c=new LI({highWaterMark:zs,read:()=>{
m.resume()},destroy:(y,g)=>{n.removeEventListener("abort",l),m.destroy(),g(y)}}),f=y=>{let g=n.aborted?U(n.reason):Yf(y);
a!==void 0&&(c.on("error",()=>{}),i(g)),c.destroy(g)},l=()=>f(n.reason),u=y=>{if(r(),a===void 0)return d-=y.length,c.push(
y);a=Buffer.concat([a,y]);let g=a.indexOf(oy);if(g===-1)return a.length>$I&&f(new Error("the head of its answer has no e\
nd")),!0;let k=a.toString("latin1",0,g),B=/^HTTP\/1\.[01] ([0-9]{3})\b/.exec(k)?.[1];if(B===void 0)return f(new Error("i\
ts answer is not HTTP")),!1;let P=a.subarray(g+oy.length);return a=void 0,d=Number(/^content-length: *([0-9]+)/im.exec(k)?.[1]??
0)-P.length,o({status:Number(B),isChunked:/^transfer-encoding:.*chunked/im.test(k),body:c}),P.length===0||c.push(P)},m=RI(
{path:t,onread:{buffer:()=>s.room(),callback:y=>u(s.taken(y))}});m.on("error",f);let h=!1;if(m.on("end",()=>{h=!0,a!==void 0?
f(new Error("it closed without an answer")):d>0?f(new Error(`it ended ${d} bytes short`)):c.push(null)}),m.on("close",()=>h||
c.destroyed||f(new Error("it was closed"))),n.aborted)return l();n.addEventListener("abort",l,{once:!0}),m.write(`GET ${e}\
 HTTP/1.0\r
Host: docker\r
\r
`)})}var Kf=class{#e=Buffer.allocUnsafeSlow(zs);#t=0;room(){return zs-this.#t<CI&&(this.#e=Buffer.allocUnsafeSlow(zs),this.#t=
0),this.#e.subarray(this.#t)}taken(e){let n=this.#e.subarray(this.#t,this.#t+e);return this.#t+=e,n}};function Yf(t){return new p(
"ENGINE_FAILED",`The connection to the engine failed: ${E(t)}`,{hint:"Check whether the engine was stopped or restarted,\
 and run again.",cause:t})}function sy(t){let e=t.write.bind(t),n=t.end.bind(t),r;t.write=o=>{let i=r;return r=o,i===void 0||e(i)},t.end=()=>{let o=r;
return r=void 0,o===void 0?n():n(o)}}var{request:_I}=process.getBuiltinModule("node:http"),ay=4*1024*1024,Js=class{name;#e;#t;#n;constructor(e,n,r=()=>{}){this.
name=`HTTP API ${n} on ${e}`,this.#e=e,this.#t=`/v${n}`,this.#n=r}readArchive(e,n,r){return this.#r(`/containers/${e}/ar\
chive?path=${MI(n)}`,r)}async writeArchive(e,n,r){let o=`/containers/${e}/archive?path=%2F`;await this.#s({method:"PUT",
path:o,what:"Writing into a container"},n,r)}exportContainer(e,n){return this.#r(`/containers/${e}/export`,n)}saveImage(e,n,r){
let o=r===void 0?"":`&platform=${Gf(r)}`;return this.#r(`/images/get?names=${encodeURIComponent(e)}${o}`,n)}async importImage(e,n,r){
let o=encodeURIComponent(`LABEL ${n}`),i=await this.#s({method:"POST",path:`/images/create?fromSrc=-&changes=${o}`,what:"\
The import"},e,r),s=Vf(i).map(a=>w(a,"status")).findLast(a=>a?.startsWith("sha256:"));if(s===void 0)throw new p("ENGINE_\
FAILED",`The import returned no image ID: ${i.slice(-500)}`,{hint:q});return s}async loadImage(e,n,r){let o=n===void 0?"":
`&platform=${Gf(n)}`,i=await this.#s({method:"POST",path:`/images/load?quiet=1${o}`,what:"The load"},e,r);return Vf(i).map(
s=>w(s,"stream")??w(s,"status")??"").join(`
`)}async#r(e,n){let r=await iy(this.#e,this.#t+e,n,this.#n);return r.isChunked?(r.body.destroy(),this.#o(e,n)):this.#i(r.
status,r.body)}async#o(e,n){let r=this.#a("GET",e,n);r.end();let o=a=>n.aborted?U(n.reason):Yf(a),i=await dy(r).catch(a=>{
throw o(a)}),s=new NI;return i.on("data",this.#n),i.once("error",a=>s.destroy(o(a))),s.once("close",()=>i.destroy()),this.#i(
i.statusCode??0,i.pipe(s))}async#i(e,n){if(e===200)return n;let r=await cy(n);throw Ht(w(_(r),"message")??r,"ENGINE_FAIL\
ED",`The engine answered ${e}`)}async#s({method:e,path:n,what:r},o,i){let s=this.#a(e,n,i);sy(s),s.on("drain",this.#n);let a=dy(
s).then(async l=>{l.on("data",this.#n);let u=await cy(l);return s.writableFinished||s.destroy(),{status:l.statusCode??0,
text:u}}),[d,c]=await Promise.allSettled([FI(o,s,{signal:i}),a]);if(i.aborted)throw U(i.reason);if(d.status==="rejected"&&
d.reason instanceof p)throw d.reason;if(c.status==="fulfilled"){let l=DI(c.value.status,c.value.text);if(l!==void 0)throw Ht(
l,"ENGINE_FAILED",`${r} failed in the engine`)}let f=d.status==="rejected"?d.reason:c.status==="rejected"?c.reason:void 0;
if(f!==void 0||c.status==="rejected")throw new p("ENGINE_FAILED",`${r} was interrupted because the connection to the eng\
ine failed: ${E(f)}`,{hint:"Check whether the engine was stopped or restarted, and run again.",cause:f});return c.value.
text}#a(e,n,r){let o=e!=="GET"?{"Content-Type":"application/x-tar","Transfer-Encoding":"chunked"}:{};return _I({socketPath:this.#e,
method:e,path:this.#t+n,headers:o,agent:!1,signal:r})}};function dy(t){return new Promise((e,n)=>{t.once("response",e),t.
on("error",n),t.once("close",()=>n(new Error("the connection closed without an answer")))})}async function cy(t){let e=[],
n=0;for await(let r of t){if(n+=r.length,n>ay)throw new p("ENGINE_FAILED",`The engine's answer is longer than ${ay} byte\
s.`,{hint:q});e.push(r)}return Buffer.concat(e).toString("utf8")}function Vf(t){return t.split(`
`).map(_).filter(e=>e!==void 0)}function DI(t,e){if(t<200||t>299)return w(_(e),"message")??(e.trim()||`HTTP status ${t}`);
for(let n of Vf(e)){let r=w(n,"errorDetail","message")??w(n,"error");if(r!==void 0)return r}}function MI(t){return typeof t==
"string"?encodeURIComponent(t):t.toString("hex").replace(/../g,"%$&")}var HI=/emulate docker cli using podman/i;function fy(t,e){let n=b(t,"Client");if(HI.test(e)||w(n,"APIVersion")!==void 0&&
w(n,"ApiVersion")===void 0)throw new p("UNSUPPORTED_ENGINE","docker-flatten needs a Docker engine, but the docker comman\
d here is Podman (podman-docker).",{hint:"Install the Docker CLI and an engine (Debian and Ubuntu: the package docker.io\
) instead of podman-docker, or put another docker command first on PATH."});let o=b(t,"Server","Components"),i=(Array.isArray(
o)?o:[]).find(a=>/podman/i.test(w(a,"Name")??""));if(i===void 0)return;let s=w(i,"Version")??"";throw new p("UNSUPPORTED\
_ENGINE",`docker-flatten needs a Docker engine, but Podman ${s} answers on this socket.`,{hint:'Select a Docker engine w\
ith DOCKER_HOST or "docker context use". Its usual socket is unix:///var/run/docker.sock.'})}import{basename as uy}from"node:path";var UI=/^(?:runc|crun|youki)$/,zI=/^(?:(?:runsc|kata)(?:-[\w-]+)?|sysbox-runc|krun)$/,JI=/^(?:io\.containerd\.|containerd-shim-)(?:runsc|kata|wasm\w*|spin|slight)(?:-[\w-]+)?[.-]v\d+$/,
Wo="runc";function my(t){let e=w(t,"DefaultRuntime"),n=b(t,"Runtimes");if(!(e===void 0||!Xf(t,e)||!O(n)))return Object.keys(
n).filter(r=>hy(b(n,r))===Wo).sort((r,o)=>+(o===Wo)-+(r===Wo))[0]}function Xf(t,e){let n=b(t,"Runtimes",e);if(n===void 0)
return!ly(e)&&e!==py;if([yy(n),w(n,"runtimeType")].some(i=>i!==void 0&&ly(i)))return!1;let o=hy(n);return o===void 0||!UI.
test(o)}function ly(t){let e=uy(t);return zI.test(e)||JI.test(e)}var py="io.containerd.runc.v2";function hy(t){let e=b(t,
"runtimeArgs");if(H(e)&&e.length>0)return;let n=yy(t),r=w(t,"runtimeType");if(n===void 0)return r===py?Wo:void 0;let o=uy(
n);return o===Wo&&!WI.test(n)?void 0:o}function yy(t){return w(t,"path")??w(t,"options","BinaryName")}var WI=/^(?:(?:\/usr(?:\/local)?)?\/s?bin\/)?runc$/;var GI={"graph-driver":{kind:"graph-driver",keepsPacked:!1,idIsConfigDigest:!0,holdsIndexes:!1,countsBlocks:!1,showsLegacyFields:!0,
canMapOwners:!0,takesZstd:!1,contentRoots:t=>{let e=Ws(t),n=w(t,"Driver")??"overlay2";return e===void 0?[]:[`${e}/image/${n}\
/imagedb/content/sha256`]},diskRoot:Ws},containerd:{kind:"containerd",keepsPacked:!0,idIsConfigDigest:!1,holdsIndexes:!0,
countsBlocks:!0,showsLegacyFields:!1,canMapOwners:!1,takesZstd:!0,contentRoots:t=>{let e=Ws(t),n=e===void 0?[]:[`${e}/co\
ntainerd/daemon/${gy}`],r=[`${wy}/${gy}`];return by(t)?[...r,...n]:[...n,...r]},diskRoot:t=>by(t)?wy:Ws(t)}},gy="io.cont\
ainerd.content.v1.content/blobs/sha256",wy="/var/lib/containerd";function ky(t){let e=JSON.stringify(t.DriverStatus??"");
return GI[e.includes("io.containerd.snapshotter.v1")?"containerd":"graph-driver"]}function Ws(t){return w(t,"DockerRootD\
ir")}function by(t){return w(t,"Containerd","Address")==="/run/containerd/containerd.sock"}var Go={name:"Docker 20.10",api:"1.41"},Gs={zstdLayers:"1.42",imageMount:"1.48",platformOption:"1.48",inspectPlatform:"1\
.49"};async function Ey(t,e){let n=Promise.all([VI(t),XI(t)]);n.catch(()=>{});let r=await YI(t),o=b(r,"Server"),i=w(r,"C\
lient","ApiVersion")??w(o,"ApiVersion")??"0",s=w(o,"ApiVersion")??i;qI(i,s,w(o,"Version")??"unknown");let[a,d]=await n,c=w(
a,"OSType")??w(o,"Os")??"linux";if(c!=="linux")throw new p("UNSUPPORTED_ENGINE",`docker-flatten needs an engine that run\
s Linux containers, but this one runs ${c} containers.`,{hint:"Switch Docker Desktop to Linux containers, or use a Linux\
 runner."});let f=d?.startsWith("unix://")?new Js(d.slice(7),i,t.touch):new Us(t),l=h=>kr(i,h)>=0,u=ky(a),m=ZI(a);if(m&&
!u.canMapOwners)throw eO();return e.debug(`engine ${w(o,"Version")}, API ${i}, ${u.kind} store, bytes through ${f.name}`),
{docker:t,transport:f,version:w(o,"Version")??"unknown",apiVersion:i,serverApiVersion:s,platform:{os:c,architecture:w(o,
"Arch")??"amd64",variant:void 0},store:u,contentRoots:u.contentRoots(a),diskRoot:tO(a,d)?u.diskRoot(a):void 0,mapsOwners:m||
u.canMapOwners&&QI(a),canMountImages:l(Gs.imageMount),knowsPlatformOption:l(Gs.platformOption),canInspectPlatform:l(Gs.inspectPlatform),
plainRuntime:my(a),mayAddMounts:h=>Xf(a,h),takesZstd:u.takesZstd||l(Gs.zstdLayers)}}async function YI(t){let e=await t.try(
["version","--format","{{json .}}"]),n=_(e.stdout);if(fy(n,e.stderr),O(n)&&O(n.Server))return n;let r=e.stderr.trim()||e.
stdout.trim();throw Gc(r)||e.exitCode===0?jc(r||"the docker command names no server"):/client version .* is too (?:old|new)|not supported by this client/i.
test(r)?new p("ENGINE_TOO_OLD",`docker-flatten needs a docker command and an engine with a common API version, but these\
 have none: ${r}`,{hint:`Update the older of the two. The engine must be ${Go.name} or newer.`}):te(["version"],e)}async function VI(t){
let e=await t.try(["info","--format","{{json .}}"]),n=_(e.stdout);if(O(n)&&w(n,"Driver")!==void 0)return n;let r=b(n,"Se\
rverErrors"),o=H(r)&&r.length>0?r.join("; "):e.stderr;throw Ht(o.trim()||"it names no storage driver","ENGINE_FAILED","T\
he engine did not say how it stores images")}async function XI(t){let e=await t.try(["context","inspect","--format","{{.\
Endpoints.docker.Host}}"]);return e.exitCode===0?e.stdout.trim():void 0}function qI(t,e,n){if(kr(t,Go.api)>=0)return;let r=kr(
e,Go.api)<0?`this engine is ${n} (API ${e})`:`this docker command speaks API ${t}`;throw new p("ENGINE_TOO_OLD",`docker-\
flatten needs ${Go.name} (API ${Go.api}) or newer, but ${r}.`,{hint:"Update Docker. If DOCKER_API_VERSION is set, it mus\
t not be lower either."})}function kr(t,e){let[n=0,r=0]=t.split(".").map(Number),[o=0,i=0]=e.split(".").map(Number);return n-
o||r-i}function ZI(t){let e=t.SecurityOptions;return H(e)&&e.some(n=>/^name=userns\b/.test(n))}function QI(t){return/\/[0-9]{3,}\.[0-9]{3,}$/.
test(w(t,"DockerRootDir")??"")}function eO(){return new p("UNSUPPORTED_ENGINE","docker-flatten needs to read files exact\
ly as the image has them, but an engine with both userns-remap and the containerd image store shows them without setuid \
bits, capabilities and hard links.",{hint:`Turn one of the two off in the engine's daemon.json: "features": {"containerd\
-snapshotter": false}, or "userns-remap".`})}function tO(t,e){return e?.startsWith("unix://")===!0&&w(t,"Name")===jI()&&
w(t,"KernelVersion")===KI()}import{lstat as nO,readdir as rO,rm as oO}from"node:fs/promises";import{join as iO}from"node:path";async function js(t,e){for(let n of t)await sO(n,Et,r=>e.debug(r))}async function sO(t,e,n){let r=await rO(t).catch(()=>[]);
for(let o of r){let i=lt(o);if(i===void 0||!e(i))continue;let s=iO(t,o);try{let{uid:a}=await nO(s);a===(process.getuid?.()??
a)&&await oO(s,{recursive:!0,force:!0})}catch(a){if(he(a)==="ENOENT")continue;n(`Could not remove the temporary file ${s}\
: ${E(a)}`)}}}async function qf(t,e){let n=a=>a!==void 0&&e(a),r=["--no-trunc","--filter",`label=${Dt}`],[o,i,s]=await Promise.all([t.
run(["ps","--all",...r,"--format","{{.ID}} {{.Names}}"]),t.run(["images","--quiet",...r,"--filter","dangling=true"]),t.run(
["images","--filter",`reference=${_t}`,"--format","{{.Repository}}:{{.Tag}}"])]);return{containers:Zf(o).filter(({name:a})=>n(
lt(a))),pendingNames:jo(s).filter(a=>n(Hc(a))),imports:await aO(t,jo(i),n)}}async function aO(t,e,n){if(e.length===0)return[];
let r=_((await t.try(["image","inspect",...new Set(e)])).stdout);return(Array.isArray(r)?r:[]).filter(o=>{let i=b(o,"Con\
fig","Labels"),s=w(i,Dt);return O(i)&&Object.keys(i).length===1&&n(s===void 0?void 0:Hc(`${_t}:${s}`))&&Sy(b(o,"RepoTags"))&&
Sy(b(o,"RepoDigests"))&&w(o,"Comment")==="Imported from -"}).map(o=>w(o,"Id")).filter(o=>o!==void 0)}function Sy(t){return t==
null||Array.isArray(t)&&t.length===0}function Zf(t){return jo(t).map(e=>e.split(" ")).map(([e="",n=""])=>({id:e,name:n.split(
",")[0]??""}))}function xy(t){let e=[],n=(r,o)=>r>0&&e.push(`${r} ${o}${r===1?"":"s"}`);return n(t.containers.length,"co\
ntainer"),n(t.pendingNames.length+t.imports.length,"image"),e.join(" and ")}function Qf(t){return t.containers.length+t.
pendingNames.length+t.imports.length}function jo(t){return t.split(`
`).filter(e=>e!=="")}var dO=3,cO=300,Py=10;async function on(t,e,n){let r=Math.min(e||Py,Py),o=new Xe(void 0,r);try{return await n(t.withWatchdog(
o,0))}finally{o.release()}}var tl=new Set;function Er(t){tl.add(t)}function Ks(t){return tl.has(t)}async function Ot(t,e,n){
tl.delete(e);let r=(o,i)=>n.warning(`Could not remove everything that the run created: ${o}
A later run removes the rest, or you can: ${i.join("; ")}`);for(let o=0;o<dO;o++){o>0&&await new Promise(s=>setTimeout(s,
cO));let i;try{i=await qf(t,s=>s===e)}catch(s){r(nl(s),[`docker ps --all --filter name=${re(e)}`,`docker images ${_t}`]);
return}if(Qf(i)===0&&o>0||(await vy(t,i,r)).isOver)return}}async function Iy(t,e,n,r){await js(e,n);let o=i=>n.debug(`co\
uld not remove leftovers of a killed run, so a later run will try again: ${i}`);try{let i=await qf(t,Et),s=i.containers.
filter(({name:d})=>r===void 0||Mi(d)!==r),a={...i,containers:s};if(Qf(a)===0)return;n.info(`Cleaning up after an interru\
pted run: ${xy(a)}`),await vy(t,a,o)}catch(i){o(nl(i),[])}}async function Oy(t,e){let n=await t.run(["ps","--all","--no-\
trunc","--filter",`label=${Dt}`,"--filter",`name=${e}`,"--format","{{.ID}} {{.Names}}"]),r=Zf(n).filter(({name:o})=>Mi(o)===
e&&Et(lt(o)??""));r.length!==0&&(await Vs(t,e),await Ay(t,Ty,r.map(({id:o})=>o)))}async function Sr(t,e,n){if(e.length===
0)return{exitCode:0,stdout:"",stderr:""};try{return await on(t,n,r=>r.try(["rmi",...e]))}catch(r){if(tp(r))return;throw r}}
var Ty=["rm","--force","--volumes"],By=["rmi"];async function vy(t,e,n){let r=[],o=[...e.containers.map(({id:i,name:s})=>{
let a=Mi(s);return{work:async()=>{a!==void 0&&await Vs(t,a),r.push(i)},byHand:a&&`docker unpause ${Ys(a)}`}}),el(t,Ty,r,
e.containers.map(({id:i})=>i)),el(t,By,e.pendingNames),el(t,By,e.imports)];for(let[i,{work:s}]of o.entries())try{await s()}catch(a){
let d=a instanceof p&&fO.includes(a.code),c=d?o.slice(i):o.slice(i,i+1);if(n(nl(a),c.map(({byHand:f})=>f).filter(f=>f!==
void 0)),d)return{isOver:d}}return{isOver:!1}}function el(t,e,n,r=n){let o=["docker",...e,...r.map(Ys)].join(" ");return{
work:()=>Ay(t,e,n),byHand:r.length===0?void 0:o}}function Ys(t){return t.replace(/^(?:sha256:)?([0-9a-f]{12})[0-9a-f]{52}$/,
"$1")}var fO=["TIMEOUT","CANCELLED","NO_ENGINE"];function nl(t){return t instanceof p&&(t.code==="TIMEOUT"||t.code==="CA\
NCELLED")?"the engine did not answer in time.":E(t)}async function Vs(t,e){let n=await t.try(["unpause",e]);if(n.exitCode!==
0&&!/no such container|is not (?:paused|running)/i.test(n.stderr))throw te(["unpause",e],n)}async function Ay(t,e,n){if(n.
length===0)return;let r=await t.try([...e,...n]),i=jo(r.stderr).filter(s=>!/no such|not found|already in progress/i.test(
s)).join(`
`);if(r.exitCode!==0&&i.trim()!=="")throw te(e,{...r,stderr:i})}var lO=5,uO=2e3,Xs=class{#e;#t;#n;#r=new AbortController;#o=Promise.resolve();constructor(e,n,r){this.#e=e,this.#t=n,this.#n=
r}start(e){if(this.#e===void 0){this.#o=js(this.#t,this.#n);return}let n=new Xe(this.#r.signal,lO),r=this.#e.withWatchdog(
n,0);this.#o=Iy(r,this.#t,this.#n,e).finally(()=>n.release())}async settle(){let e,n=new Promise(r=>{e=setTimeout(r,uO)});
await Promise.race([this.#o,n]),clearTimeout(e)}async end(){this.#r.abort(),await this.#o}};async function Ry(t,e,n){let{log:r,signal:o}=t,i=[];for(let s of e){let a=er(s),d=await J(r,{title:"Push"},t.docker.stream(
["push",a],l=>r.debug(l.trimEnd()),o,!0)),c=l=>{let u=e.slice(0,i.length).map(m=>m.text);return mO(a,u,l,n)};if(d.exitCode!==
0)throw c(d.stderr.trim());let f=/\bdigest: (sha256:[0-9a-f]{64})/.exec(d.stdout)?.[1];if(f===void 0)throw c(`no digest \
in ${JSON.stringify(d.stdout.slice(-300))}`);r.info(`Pushed ${a}@${f}`),i.push({name:a,digest:f})}return i}function mO(t,e,n,r){
let o=e.length===0?"Nothing was pushed":`Already pushed: ${e.join(", ")}`;return new p("PUSH_FAILED",`Pushing ${t} faile\
d${Ly.test(n)?` because the layer is too large for the registry or a proxy in front of it (${Cy(r)})`:""}: ${n.slice(-2e3)}\
. ${o}. In the engine, no tag was moved.`,{hint:hO(n,r)})}var Ly=/\bhttp 413\b|status\D{0,20}\b413\b|(?:request entity|payload|content) too large|size[ _]invalid|blob too large/i,
pO=/broken pipe|connection reset/i;function Cy({newBytes:t,newPackedBytes:e}){return e===void 0?`${x(t)} unpacked, which\
 the engine compresses while pushing`:`${x(e)} packed`}function hO(t,e){let{newPackedBytes:n}=e,r=`${n===void 0?"":`comp\
ress it better (${S("compression","zstd")}), `}drop what is not needed (${S("clean")}, ${S("exclude")})`;return Ly.test(
t)?`A flat image is one layer and therefore one upload: ${r}, raise the limit (nginx: client_max_body_size), or bypass t\
he proxy.`:/denied|unauthorized|authentication required|no basic auth/i.test(t)?"Log in to the registry in an earlier st\
ep (docker/login-action) with an account that may push there.":pO.test(t)?`Check whether the registry is reachable, and \
push again. If this happens every time, a proxy may limit the size of uploads, and the layer has ${Cy(e)}: ${r}, or rais\
e the limit.`:"Check whether the registry is reachable, and push again."}var yO=/no such (?:image|container|object)|not found|does not (?:exist|provide|match)|no match for platform|unable to find image/i;
function Ko(t){return yO.test(t)}async function ee({docker:t},e,n){let r=["image","inspect"],o=await t.try([...r,...ht(n),
e]);if(o.exitCode!==0&&!Ko(o.stderr))throw te(r,o);return $y(o)}async function Me({docker:t},e,n=[]){let r=["inspect","-\
-type","container",...n,e],o=await t.try(r),i=$y(o);if(i===void 0)throw te(r,o);return i}function $y({exitCode:t,stdout:e}){
if(t!==0)return;let n=_(e),r=Array.isArray(n)?n[0]:void 0;return O(r)?r:void 0}function qs(t){return["Architecture","Os"].some(e=>(w(t,e)??"")!=="")||(w(t,"RootFS","Type")??"")!==""||Tt(t).length>0}function Tt(t){
let e=b(t,"RootFS","Layers");return H(e)?e:[]}function Zs(t){let e=t.RepoTags;return H(e)?e:[]}function qe(t){let e=n=>w(
t,n)??w(t,n.toLowerCase())??void 0;return{os:e("Os")??"linux",architecture:e("Architecture")??"",variant:e("Variant")}}function Yo(t){
let e=w(t,"Descriptor","mediaType");return e===void 0?void 0:Qn(e)}var gO=10;async function Ny(t,e,n){let{log:r}=t;if(e.id===n)return r.notice("The source image was kept: it is also the r\
esult.");if(!e.isDefaultPlatform)return r.notice(`The source image was kept: its name also refers to images for other pl\
atforms than ${T(e.platform)}.`);let o=await ee(t,e.id);if(o===void 0)return r.debug("the source is gone already");let i=Zs(
o),s=i.filter(f=>!wO(e,f));if(s.length>0)return r.notice(`The source image was kept: it has other tags (${s.join(", ")})\
.`);let a=await t.docker.run(["ps","--all","--filter",`ancestor=${e.id}`,"--format","{{.Names}}"]);if(a!=="")return r.notice(
`The source image was kept: containers use it (${a.split(`
`).join(", ")}).`);let d=i.find(f=>!f.includes("@"))??i[0]??e.id,c=await Sr(t.docker,[d],gO);c===void 0?r.notice(`The en\
gine is taking long to remove the source image, and may still finish. If the image remains, remove it with "docker rmi ${d}\
".`):c.exitCode===0?r.info(`Removed the source image ${d}`):/conflict/i.test(c.stderr)?r.notice(`The source image was ke\
pt because the engine refused to remove it: ${c.stderr.trim()}`):/no such image|not ?found/i.test(c.stderr)?r.debug(`the\
 source is gone already: ${c.stderr.trim()}`):r.warning(`Could not remove the source image: ${te(["rmi",d],c).message}`)}
function wO({image:t},e){if(t===void 0)return!1;let{domain:n,path:r,digest:o}=oe(e,"image");return o!==void 0?jt(t.text)||
t.domain===n&&t.path===r:t.digest===void 0&&ce(oe(e,"image"))===ce(t)}import{setTimeout as bO}from"node:timers/promises";var kO=10,EO=100,Qs=class{#e;#t=[];#n;constructor(e){this.#e=e}async move(e,n,r){this.#n=r===n?void 0:r;let o=this.#e.map(
s=>s.text),i=await Promise.all(o.map(s=>rl(e,s)));for(let[s,a]of o.entries())this.#t.push({name:a,from:i[s],to:n}),await Fy(
e,r,a);await Promise.all(o.map(s=>SO(e,s,n)))}async undo(e,n){let[r]=this.#t;r!==void 0&&this.#n!==void 0&&await e.try([
"tag",r.to,this.#n]).catch(()=>{});for(let{name:o,from:i,to:s}of this.#t.splice(0).reverse())try{if(i===s||await rl(e,o)!==
s)continue;i===void 0?await e.run(["rmi",o]):await Fy(e,i,o)}catch(a){let d=i===void 0?"did not exist":`referred to ${i}`;
n.warning(`The tag ${o}, which ${d} before, could not be restored: ${E(a)}`)}}};async function Fy(t,e,n){let r=["tag",e,
n];for(let o=1;;o++){let i=await t.try(r);if(i.exitCode===0)return;if(o===kO||!/already ?exists/i.test(i.stderr))throw te(
r,i);await bO(Math.random()*o*EO)}}async function SO(t,e,n){let r=()=>rl(t,e).catch(()=>n);if(await r()===n)return;let o=await r();
if(o!==n)throw new p("CHECK_FAILED",`The engine reported that ${e} was tagged, but the tag refers to ${o??"no image"} in\
stead of ${n}.`,{hint:q})}async function rl(t,e){let n=["image","inspect","--format","{{.Id}}",e],r=await t.try(n),o=r.stdout.
trim();if(r.exitCode===0&&o.startsWith("sha256:"))return o;if(!/no such image/i.test(r.stderr))throw te(n,r)}import{createWriteStream as VO}from"node:fs";import{link as XO,lstat as qO,open as Gy,rename as ZO,rm as da,stat as QO}from"node:fs/promises";
import{basename as jy,dirname as fl,join as eT}from"node:path";import{pipeline as tT}from"node:stream/promises";import{createHash as xO}from"node:crypto";import{Transform as PO}from"node:stream";var ea=class{#e=0;get isReached(){return this.#e>=2}takes(e,n,r){let o=Po(e);if(this.isReached){if(!o)throw nt(n,"bytes \
follow the end of the archive");return!0}if(o){if(this.#e++,r)throw nt(n,"the archive ends after an extension header tha\
t no entry follows");return!0}if(this.#e===1)throw nt(n,"there is a single zero block between two entries");return!1}};var ta=class{#e;#t=0;get isEmpty(){return this.#t===0}get rest(){return this.#e?.subarray(0,this.#t)??Buffer.alloc(0)}take(e){
this.#e??=Buffer.alloc(A);let n=Math.min(A-this.#t,e.length);return e.copy(this.#e,this.#t,0,n),this.#t+=n,n}release(){if(this.#t<
A)return;let e=this.#e;return this.#e=void 0,this.#t=0,e}};var sn={blocks:[],keepsData:!1},xr={blocks:void 0,keepsData:!0},Ze=class{#e;#t;#n=0;#r=new ta;#o=0;#i=0;#s=!0;#a=new or;#d=!1;#c=new ea;#f=!1;#l=Buffer.
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
return[];let r=Te(e,n),{typeFlag:o}=r;return o===Oe.paxGlobal?this.#w(r,n):(this.#a.isEmpty&&(this.#m=n),qt(o)?(this.#a.
begin(r,e,n),[]):this.#k(r,e,n))}#w(e,n){if(!this.#a.isEmpty)throw nt(n,"there is a global header between an extension h\
eader and its entry");this.#f=!0;let r=this.#t.dropsGlobals!==!0;return this.#b(e.sizeBytes,r),r?void 0:[]}#k(e,n,r){let{
blocks:o,extension:i}=this.#a.release(),s=Zt(e,i),a=e.hasOldType&&s.at(-1)===47,d=gs(e,i,r),c=Ki(e.typeFlag)&&!a?d:0,{typeFlag:f}=e,
l={name:s,typeFlag:f,sizeBytes:c,header:n,extensions:o};this.#u=[...o,n];let u=this.#e.begin(l,i,this.#m);return this.#f=
!1,this.#l=s,this.#b(c,u.keepsData),this.#d=e.gnuIsExtended,c===0&&!this.#d&&this.#e.end?.(),u.blocks!==void 0?u.blocks:
o.length===0?void 0:this.#u}#b(e,n){this.#o=se(e),this.#i=this.#o-e,this.#s=n}#E(e,n,r){if(this.#f)return;let o=Math.min(
r,this.#o-this.#i);o>0&&this.#e.data?.(e.subarray(n,n+o)),this.#o===r&&this.#e.end?.()}};var BO=16*1024*1024,IO=1024*1024,G=class extends PO{counts={entries:0,dataBytes:0};#e=xO("sha256");#t=0;#n;#r;#o;#i;#s;constructor(e,n,r={}){
let o=r.isPart===!0?IO:BO;super({readableHighWaterMark:o,writableHighWaterMark:o}),this.#n=e,this.#r=n,this.#o=r,this.#i=
new Ze({begin:i=>this.#l(i),emit:(i,s)=>this.#c(i,s),mapBlock:n&&(i=>n.mapBlock?.(i)),data:n&&(i=>n.data(i)),end:n&&(()=>n.
end())})}digest(){return`sha256:${this.#e.digest("hex")}`}get bytesWritten(){return this.#t}get bytesRead(){return this.#i.
offsetBytes}_transform(e,n,r){try{this.#i.consume(e),r()}catch(o){r(o)}}_flush(e){try{if(!this.#i.hasEnded)throw this.#d();
this.#i.checkRest()}catch(n){e(n);return}this.#a().then(()=>e(),n=>e(n))}_read(e){this.#s?.(),super._read(e)}async#a(){this.#o.
appendix!==void 0&&this.once("close",()=>this.#s?.());for await(let e of this.#o.appendix?.()??[]){if(this.destroyed)return;
this.#c(e),!(this.readableLength<this.readableHighWaterMark)&&(await new Promise(n=>{this.#s=n}),this.#s=void 0)}this.#o.
isPart!==!0&&!this.destroyed&&this.#c(zt)}#d(){let{openEntry:e,offsetBytes:n}=this.#i,r=e===void 0?"":` within ${R(e)}`;
return new p("TAR_TRUNCATED",`The tar stream ended after ${n} bytes and ${this.counts.entries} entries without its end-o\
f-archive blocks: something was cut off${r}.`,{hint:"Nothing was tagged. Check whether the engine restarted or ran out o\
f disk space, then run again."})}#c(e,n){this.#o.onlyObserves!==!0&&(this.#e.update(e),this.#t+=e.length,this.#f(e.length,
n),this.push(e))}#f(e,n){let{spans:r}=this.#o;if(r!==void 0)if(n===void 0)r.output.add(e,void 0);else for(let o of r.input.
take(n,e))r.output.add(o.bytes,o.origin)}#l(e){let n=this.#n(e),r=typeof n=="string"?void 0:n;for(let d of r?.before??[])
this.#r?.begin(d,"keep"),this.#r?.end();if(this.#r?.begin(e,n),n==="drop")return sn;if(this.counts.entries++,r?.data===void 0&&
(this.counts.dataBytes+=e.sizeBytes),r===void 0)return xr;let{head:o,data:i,before:s=[]}=r;return this.counts.entries+=s.
length,{blocks:[...s,o].flatMap(d=>[...d.extensions,d.header]).concat(i===void 0?[]:[i]),keepsData:i===void 0}}};var na={name:void 0,path:""};function L(t){if(t===na.name)return na.path;let e=0;t[0]===47?e=1:t[0]===46&&t[1]===47&&(e=
2);let n=t.length>e&&t.at(-1)===47?t.length-1:t.length;return na={name:t,path:t.toString("latin1",e,n)},na.path}function Pr(t,e){
return t.length>e.length&&t.charCodeAt(e.length)===47&&t.startsWith(e)}function W(t){return Buffer.from(t,"latin1")}var _y=["manifest.json","index.json"],OO=4*1024*1024,ra=class{#e=new Set;#t=[];#n=!1;#r=0;get hasImage(){return _y.some(
e=>this.#e.has(e))}begin(e){let n=L(e.name);this.#e.add(n),this.#n=n===_y[0]}data(e){!this.#n||this.#r>OO||(this.#r+=e.length,
this.#t.push(Buffer.from(e)))}end(){this.#n=!1}missing(){let e=_(Buffer.concat(this.#t).toString("utf8"));return(Array.isArray(
e)?e:[]).flatMap(r=>{let o=b(r,"Layers");return[w(r,"Config")??"",...H(o)?o:[]]}).filter(r=>r!==""&&!this.#e.has(L(Buffer.
from(r))))}};async function*oa(t){let e=new ol(t);try{for(;;){let n=await e.next();if(n===void 0)return;typeof n=="object"&&"name"in n&&
(yield n)}}finally{t.destroy()}}var ol=class{#e;#t;#n=[];#r=0;constructor(e){this.#e=e.iterator({destroyOnReturn:!1}),this.#t=
new Ze({begin:({name:n,sizeBytes:r})=>(this.#n.push({name:n.toString("utf8"),sizeBytes:r,bytes:this.#o()}),sn),emit:()=>{},
data:n=>this.#n.push(n),end:()=>this.#n.push("end")})}async next(){for(;this.#r===this.#n.length;){this.#n.length=0,this.#r=
0;let{done:e,value:n}=await this.#e.next();if(e!==!0)this.#t.consume(n);else{if(this.#t.isBetweenEntries)return;throw TO(
this.#t.offsetBytes)}}return this.#n[this.#r++]}async*#o(){for(;;){let e=await this.next();if(!Buffer.isBuffer(e))return;
yield e}}};function TO(t){return new p("TAR_TRUNCATED",`The archive ended after ${t} bytes, within an entry.`,{hint:"Run\
 again. If it happens again, check the disk of what sent it."})}import{randomBytes as vO}from"node:crypto";import{posix as Dy}from"node:path";async function K(t,e){let{runId:n}=t,{source:r}=e,o=["create","--name",e.name??Vm(n),"--label",Di(n),"--network",e.network??
"none",...e.asConfigured===!0?[]:["--no-healthcheck"],"--restart","no","--pull","never",...r.isIndex?ht(r.platform):[],...e.
asUsed===!0||e.asConfigured===!0?[]:RO,...e.asUsed===!0?[]:LO(r),...e.options??[],r.id,...e.command??["docker-flatten"]],
i=await t.docker.try(o),s=i.stdout.trim().split(`
`).at(-1)??"";if(i.exitCode!==0)throw AO(r,o,i);if(!/^[0-9a-f]{12,64}$/.test(s))throw new p("ENGINE_FAILED",`"docker cre\
ate" returned ${JSON.stringify(s)} instead of an ID.`,{hint:q});return s}function AO(t,e,n){let r=te(e,n),o=t.volumes.find(
i=>Dy.normalize(`${i}/`)==="/");return o===void 0||!/destination can't be '\/'/i.test(n.stderr)?r:new p("UNSUPPORTED_IMA\
GE",`docker-flatten needs a container of ${t.reference}, but cannot create one: the image declares its root as a volume \
(${JSON.stringify(o)}).`,{hint:'No engine starts such an image. Build it again without "VOLUME /".',cause:r})}var RO=["-\
-workdir","/"];function LO(t){return CO(t).flatMap(e=>["--mount",rt({type:"tmpfs",dst:e})])}function CO({volumes:t}){let e=t.
filter(n=>n.startsWith("/"));return[...new Set(e.map(n=>Dy.resolve(n)))]}function Ge(){return`/docker-flatten-${vO(8).toString(
"hex")}`}function rt(t){return Object.entries(t).map(([e,n])=>{let r=n===""?e:`${e}=${n}`;return/[",\n\r]/.test(r)?`"${r.
replaceAll('"','""')}"`:r}).join(",")}async function Y(t,e){let n=await t.docker.try(["rm","--force","--volumes",e]);if(n.
exitCode!==0&&!/no such container/i.test(n.stderr))throw te(["rm",e],n)}var ie=class extends Error{},$O=/bind source path does not exist|mounts denied|not shared from|not permitted|permission denied|authorization denied by plugin/i;
function sl(t){return t instanceof p&&t.code==="DOCKER_FAILED"&&$O.test(t.message)}var NO=16*1024*1024;async function al(t,e,n){
let r=Ge(),o=rt({type:"bind",src:n,dst:r,readonly:""}),s=await K(t,{source:e,options:["--mount",o]}).catch(a=>{throw sl(
a)?new ie(E(a),{cause:a}):a});return{open:(a,d)=>{let c=`${r}/${a.slice(7)}`;return t.transport.readArchive(s,c,d).catch(
f=>{throw We(f,c)?new ie(E(f),{cause:f}):f})},close:()=>Y(t,s)}}async function My(t,e,n,r){let o=await al(t,e,n),i=async(s,a)=>{
let d=await o.open(s,t.signal);await dl(d,s,c=>a(c))};try{return await r({stream:i,text:cl(i)})}finally{await o.close()}}
async function dl(t,e,n){try{for await(let{name:r,bytes:o}of oa(t))await n(o,r).catch(i=>{throw i instanceof p?new ia(i):
i})}catch(r){throw r instanceof ia?r.cause:r instanceof p&&!r.code.startsWith("TAR_")?r:il(e,`cannot be read (${E(r)})`)}finally{
t.destroy()}}var ia=class extends Error{cause;constructor(e){super(e.message),this.cause=e}};function cl(t){return(e,n)=>FO(
e,n,t)}async function FO(t,e,n){let r=[],o=0;await n(t,async d=>{for await(let c of d){if(o+=c.length,o>NO)throw il(t,"i\
s too long for a config");r.push(c)}},e);let s=Buffer.concat(r),a=z(s);if(a!==t)throw il(t,`has the digest ${a}`);return s.
toString("utf8")}function il(t,e){return new p("ENGINE_FAILED",`The engine's blob ${t} ${e}: it was damaged on disk or i\
n transit.`,{hint:"Run again. If it happens again, pull or build the image again."})}async function*Br(t,e,n){let r=await e(t.digest,t.sizeBytes),o=[],i=new Set([t.digest]),s=!1,a="",{digest:d}=t;for(;;){let c=r===
void 0?void 0:Bp(r),f=r===void 0||c!==void 0?void 0:Pp(r);if(r!==void 0&&f!==void 0){let u=await Hy(e(f.config.digest,f.
config.sizeBytes)),h={mediaType:_O(r)??a,digest:d,sizeBytes:Buffer.byteLength(r)};u!==void 0&&(yield{descriptor:h,manifest:f,
configText:u,isInIndex:s})}o=[...DO(c??[],n),...o];let l=o.shift();for(;l!==void 0&&i.has(l.digest);)l=o.shift();if(l===
void 0)return;i.add(l.digest),s=!0,{digest:d,mediaType:a}=l,r=await Hy(e(l.digest,l.sizeBytes))}}function _O(t){return w(
_(t),"mediaType")}function DO(t,e){let n=({platform:r})=>r===void 0?1:j(r,e)?0:2;return t.toSorted((r,o)=>n(r)-n(o))}async function Hy(t){
return t.catch(e=>{if(!(e instanceof ie))throw e})}var MO=3;async function Uy(t,e){let{signal:n}=t,r=async(o,i,s)=>{let a=s??await JO(t,o),d=Ym(t.runId),c=Ap({digest:o,sizeBytes:a},
t.platform,d),f=!1;try{await t.transport.loadImage(c,void 0,n).catch(l=>{throw zy(l)?new ie(E(l),{cause:l}):l}),f=!0,await HO(
t,d,o,i)}finally{await zO(t,d,f)}};return e({stream:r,text:cl(r)})}async function HO(t,e,n,r){let{signal:o}=t,i=!1;try{let s=await t.
transport.saveImage(e,o);await dl(s,n,async(a,d)=>{d.endsWith(`/${n.slice(7)}`)&&(i=!0,await r(a))})}catch(s){throw!i&&zy(
s)&&UO.test(E(s))?new ie(E(s),{cause:s}):s}if(!i)throw new ie(`the store has no blob ${n}`)}var UO=/not found|no such|does not exist/i;
async function zO(t,e,n){if(Ks(t.runId))return;let r=await Sr(t.docker,[e],MO).catch(()=>{});(r===void 0||n&&r.exitCode!==
0)&&Er(t.runId)}async function JO(t,e){let n=b(await ee(t,e),"Descriptor"),r=b(n,"size");if(b(n,"digest")===e&&typeof r==
"number")return r;throw new ie(`the engine does not tell the size of ${e}`)}function zy(t){return t instanceof p&&(t.code===
"ENGINE_FAILED"||t.code==="DOCKER_FAILED")}function Ir(t,e){let n=t.contentRoots.map(o=>({place:`below ${o} of the engine's machine`,open:i=>My(t,e,o,i),openDirectory:()=>al(
t,e,o)}));if(!t.store.keepsPacked)return n;let r=o=>Uy(t,o);return[...n,{place:"in a save",open:r}]}var WO=["Hostname","Domainname","AttachStdin","AttachStdout","AttachStderr","Tty","OpenStdin","StdinOnce","Image","StopT\
imeout"];function GO(t,e){let{apiVersion:n,serverApiVersion:r}=t,{showsLegacyFields:o}=t.store,i=a=>kr(r,a)>=0,s=a=>{let d=b(
e.inspect,"Config",a);return O(d)&&Object.keys(d).length>0};return[...o&&!i("1.50")?[]:WO,...o?[]:["docker_version"],...o&&
kr(n,"1.45")<0?[]:["container","container_config"],...!i("1.44")&&s("Healthcheck")?["StartInterval of the health check"]:
[],...i("1.52")&&s("ExposedPorts")?["ExposedPorts as they were written"]:[],"os.features","fields that Docker does not k\
now"]}function Jy(t,e){return`Docker ${t.version} does not let the image's config be read here, so it is taken from an i\
nspect. What that does not show is not in the result, and its ID differs from that of a run where the config can be read\
: ${GO(t,e).join(", ")}.`}function sa({packedLayers:t}){return t?.reduce((e,{sizeBytes:n})=>e+n,0)}async function aa(t,e){let{log:n}=t;for(let r of Ir(
t,e)){let o=await jO(t,e,r).catch(i=>{if(!(i instanceof ie))throw i;n.debug(`no config blob ${r.place}: ${E(i)}`)});if(o!==
void 0)return o}return n.debug("the config is taken from an inspect"),{json:xp(e.inspect),digest:void 0,manifest:void 0,
packedLayers:void 0,annotations:{},openBlobs:void 0,missing:Jy(t,e)}}async function jO(t,e,{open:n,openDirectory:r}){let o=await n(
async i=>t.store.idIsConfigDigest?Wy(e,e.id,await i.text(e.id),void 0):await KO(e,i.text));return o&&{...o,openBlobs:n,openDirectory:r}}
async function KO(t,e){let n=Br({digest:t.id},e,t.platform);for await(let{descriptor:r,manifest:o,configText:i}of n){let s=Wy(
t,o.config.digest,i,o);if(s!==void 0)return{...s,manifest:r}}}function Wy(t,e,n,r){let o=YO(e,n);if(o===void 0)return;let i=JSON.
stringify(Ro(o))===JSON.stringify(t.diffIds),s=(o.architecture??"")===t.platform.architecture&&(o.variant||void 0)===t.platform.
variant;if(!i||!s)return;let{layers:a,annotations:d={}}=r??{};return{json:o,digest:e,packedLayers:a,annotations:d,...{manifest:void 0,
openBlobs:void 0,missing:void 0}}}function YO(t,e){try{return es(e)}catch(n){if(n instanceof SyntaxError)return;throw new p(
"UNSUPPORTED_IMAGE",`Cannot read the image's config ${t}: ${E(n)}.`,{hint:"Do not trust this image: no builder writes su\
ch a config.",cause:n})}}async function Ky(t){let e=(r,o)=>new p("BAD_INPUT",`The ${I("backup")} must be the path of a new file, but ${JSON.stringify(
t)} ${r}.`,{hint:o});if(!(await QO(fl(t)).catch(()=>{}))?.isDirectory())throw e("is not in an existing directory","Creat\
e the directory in an earlier step, or name another one.");if(jy(t)===""||t.endsWith("/"))throw e("is a directory","Name\
 a file.");if(await dT(t))throw e("already exists","It may be the only copy of an earlier source image: move it away, or\
 name another file.")}var nT={flags:"wx",mode:384};async function Yy(t,e,n,r={createWriteStream:VO,link:XO,rename:ZO}){let{
log:o,signal:i}=t,s=eT(fl(n),`${re(t.runId)}${jy(n).slice(0,80)}.partial`),a=oT(t,e);try{let d=aT(e);d===void 0&&o.notice(
"The source has no tag, so the backup has none either: loading it returns an image ID.");let c=l=>{let u={name:d??e.id,platform:l};
return rT(t,u,()=>r.createWriteStream(s,nT),en(a))},f=await c().catch(async l=>{if(!iT(t,e,l))throw l;return o.debug(`sa\
ving the platform alone: ${E(l)}`),await da(s,{force:!0}),c(e.platform)});await J(o,{title:"Flush"},cT(s)),await fT(s,n,
r),o.info(`Saved ${x(f)} to ${n}`)}catch(d){throw await da(s,{force:!0}).catch(()=>{}),i.aborted?d:lT(d,n)}finally{await a}}
async function rT(t,{name:e,platform:n},r,o){let{log:i,signal:s}=t,a=new ra,d=new G(()=>"keep",a),c=await t.transport.saveImage(
e,s,n);return await J(i,{title:"Save",doneBytes:()=>d.bytesRead,totalBytes:o,isEstimate:!0},tT(c,d,r(),{signal:s})),sT(a),
d.bytesWritten}async function oT(t,e){if(!t.store.keepsPacked){let n=b(e.inspect,"Size");return typeof n=="number"?n:void 0}
try{return sa(await aa(t,e))}catch{return}}function iT(t,e,n){return e.isIndex&&t.knowsPlatformOption&&n instanceof p&&/not found/i.
test(n.message)}function sT(t){if(!t.hasImage)throw new p("BACKUP_FAILED","The engine saved an archive that contains no \
image.",{hint:q});let e=t.missing();if(e.length!==0)throw new p("BACKUP_FAILED",`The archive that the engine saved lacks\
 ${e.length} of its blobs (${e.slice(0,3).join(", ")}): the engine has them only unpacked, from another image with the s\
ame layers.`,{hint:'Remove this image and all images that share its layers ("docker rmi") and pull it again, which fetch\
es all blobs. Or leave the backup out if the registry keeps the image.'})}function aT(t){let{image:e,names:n}=t;return e===
void 0||e.digest!==void 0||t.id.replace("sha256:","").startsWith(e.text.replace("sha256:",""))&&!n.includes(`${e.text}:l\
atest`)?n[0]:e.tag===void 0?`${e.text}:latest`:e.text}async function dT(t){return qO(t).then(()=>!0,()=>!1)}async function cT(t){
let e=await Gy(t,"r+");try{await e.sync()}finally{await e.close()}}async function fT(t,e,n){try{await n.link(t,e)}catch{
await(await Gy(e,"wx",384)).close(),await n.rename(t,e).catch(async r=>{throw await da(e,{force:!0}),r});return}await da(
t)}function lT(t,e){if(t instanceof p)return new p(t.code,`The backup failed. Nothing was changed. ${t.message}`,{hint:t.
hint,cause:t});let n=mt(t);return new p(n?"NO_SPACE":"BACKUP_FAILED",n?`The disk of ${fl(e)} filled up while writing the\
 backup. Nothing was changed.`:`Cannot write the backup to ${e} (${he(t)}). Nothing was changed.`,{hint:"Name a writable\
 path on a disk with room for the whole image.",cause:t})}function Vo({manager:t,name:e}){return t==="other"&&e===""}function Vy({kind:t,name:e,platforms:n},r){let o=[],i=[];for(let a of r){
let d=n.find(({platform:c})=>c===a.platform);d===void 0?i.push(a.platform):o.push(uT(d,a))}let s=a=>o.reduce((d,c)=>{let f=c[a];
return d===void 0||f===void 0?void 0:d+f},0);return{kind:t,name:e,oldBytes:s("oldBytes"),newBytes:s("newBytes"),platforms:o,
missing:i}}function uT(t,e){let[n,r]=[t.contents,e.contents],o=n!==void 0&&r!==void 0,i=o?pT(n,r):[],s=o?hT(n,r):[];return{
platform:e.platform,oldBytes:o?n.bytes:void 0,newBytes:o?r.bytes:void 0,oldPackedBytes:t.packedBytes,newPackedBytes:e.newPackedBytes,
...mT(t.layers,e.packedLayers),packages:i.slice(0,100),morePackages:Math.max(0,i.length-100),directories:s.slice(0,100),
moreDirectories:Math.max(0,s.length-100)}}function mT(t,e){if(t===void 0||e===void 0)return{pullBytes:void 0,pulledLayers:void 0};
let n=new Map;for(let{digest:o,diffId:i,packedBytes:s}of e)!t.has(o)&&!t.has(i)&&n.set(o,s);return{pullBytes:[...n.values()].
reduce((o,i)=>o+i,0),pulledLayers:[...n.keys()]}}function pT(t,e){let n=({manager:i,name:s})=>`${i}:${s}`,r=[ca(t.packages,
n,t.morePackages),ca(e.packages,n,e.morePackages)],o=new Map([...t.packages,...e.packages].map(i=>[n(i),i]));return Xy(...r).
map(({key:i,...s})=>{let{manager:a,name:d}=o.get(i);return{manager:a,name:d,...s}})}function hT(t,e){let n=({path:s})=>s,
r=Xy(ca(t.directories,n,t.moreDirectories),ca(e.directories,n,e.moreDirectories)),o=new Map;for(let{key:s,oldBytes:a,newBytes:d}of r){
let c=s.slice(0,s.lastIndexOf("/")),{most:f,least:l}=o.get(c)??{most:0,least:0},u=d-a;o.set(c,{most:Math.max(f,u),least:Math.
min(l,u)})}let i=({key:s,oldBytes:a,newBytes:d})=>{let c=d-a,{most:f=0,least:l=0}=o.get(s)??{};return c>0?f>=c*.9:l<=c*.9};
return r.filter(s=>!i(s)).map(({key:s,...a})=>({path:s,...a}))}function ca(t,e,n){let r=new Map;for(let i of t)r.set(e(i),
(r.get(e(i))??0)+i.bytes);let o=t.reduce((i,s)=>Math.min(i,s.bytes),1/0);return{sizes:r,absentBytes:n===0||t.length===0?
0:o}}function Xy(t,e){let n=[];for(let o of new Set([...t.sizes.keys(),...e.sizes.keys()])){let[i,s]=[t.sizes.get(o),e.sizes.
get(o)],a=i??Math.min(t.absentBytes,s??0),d=s??Math.min(e.absentBytes,i??0);if(a===d)continue;let c=a===0?"added":d===0?
"removed":void 0;n.push({key:o,change:c??(d>a?"grown":"shrunk"),oldBytes:a,newBytes:d})}let r=o=>Math.abs(o.newBytes-o.oldBytes);
return n.sort((o,i)=>r(i)-r(o)||(o.key<i.key?-1:1))}var ll=1024*1024,ul=12,yT=[386,4],gT=[0,21],wT=20,bT=10;function ml({typeFlag:t},{pax:e}){if(t==="S")return"old GNU";if(e.
size===0)return;let[n,r]=["GNU.sparse.major","GNU.sparse.minor"].map(s=>String(e.get(s)??""));if(n==="1"&&r==="0")return"\
data";let o=n==="0"&&(r==="0"||r==="1"),i=n===""&&r===""&&Fe(e.get(qy))!==void 0;return o||i?"records":void 0}var qy="GN\
U.sparse.map";function an(t,e){return new p("TAR_INVALID",`The sparse file ${R(t)} is damaged: ${e}.`,{hint:Ft})}var fa=class{pieces=[];#e;#t;#n;#r=0;#o;#i="";constructor(e,n){
this.#e=e,this.#t=n}addBlock(e,n){let[r,o]=n?yT:gT;for(let i=0;i<o;i++){let s=r+i*2*ul,a=s+ul;if(e[s]===0)return;this.#a(
Vi(e.subarray(s,a))),this.#a(Vi(e.subarray(a,a+ul)))}}addRecords({pax:e}){let n=String(Fe(e.get(qy))??""),r=n===""?[]:n.
split(",");for(let o of r)this.#a(Wt(o));if(Wt(String(e.get("GNU.sparse.numblocks")??""))*2!==r.length)throw an(this.#e,
"its map has another length than its header says")}addData(e){let n=0;for(;n<e.length&&this.#o!==0;){let r=e.indexOf(bT,
n),o=e.subarray(n,r===-1?e.length:r);if(this.#i.length+o.length>wT)throw this.#d();if(this.#i+=o.toString("latin1"),r===
-1)return e.length;this.#s(),n=r+1}return n}get isComplete(){return this.#o===0}#s(){let e=Wt(this.#i);if(this.#i="",this.#o===
void 0){if(!Number.isSafeInteger(e))throw this.#d();if(e>ll)throw this.#c();this.#o=2*e;return}this.#a(e),this.#o--}#a(e){
if(!(Number.isSafeInteger(e)&&e>=0))throw this.#d();if(this.#n===void 0){this.#n=e;return}let[n,r]=[this.#n,this.#n+e];if(this.#n=
void 0,n<this.#r||r>this.#t)throw an(this.#e,"the pieces of its map overlap or exceed its size");if(this.#r=r,this.pieces.
length===ll)throw this.#c();this.pieces.push([n,e])}#d(){return an(this.#e,"its map has something else than numbers")}#c(){
return new p("TAR_LIMIT",`The sparse file ${R(this.#e)} has more than ${ll} pieces.`,{hint:ye})}};function Zy(t){return(A-
t%A)%A}var kT=["GNU.sparse.realsize","GNU.sparse.size"];function Xo(t,{pax:e}){let{name:n}=t;if(t.typeFlag==="S")return Qy(n,ze(
t.header,"realSize"));if(e.size===0)return t.sizeBytes;for(let r of kT){let o=Fe(e.get(r));if(o!==void 0)return Qy(n,Wt(
o.toString("latin1")))}return t.sizeBytes}function dn(t){return t.typeFlag==="S"||t.extensions.some(n=>n.includes("GNU.s\
parse."))?Xo(t,_e(t.extensions)):t.sizeBytes}function Qy(t,e){if(!(Number.isSafeInteger(e)&&e>=0))throw an(t,"its real s\
ize is not a number");return e}var ET=Buffer.alloc(0),eg="SCHILY.xattr.",ST=4095;function le({extensions:t,header:e},n=_e(t)){let{pax:r}=n,o=e[156]??0,
i=o===0?"0":String.fromCharCode(o),s=(c,f)=>{let l=Fe(r.get(c));return l===void 0?ze(e,f):Math.floor(Number(l.toString("\
latin1")))},a=i==="1"||i==="2",d=i==="3"||i==="4";return{typeFlag:i,mode:ze(e,"mode")&ST,uid:s("uid","uid"),gid:s("gid",
"gid"),mtimeSeconds:s("mtime","mtime"),mtimeFraction:BT(r.get("mtime")),link:a?Bt(e,n):ET,device:d?`${ze(e,"devMajor")},${ze(
e,"devMinor")}`:"",xattrs:r.size===0?xT:PT(r)}}var xT=[];function PT(t){return[...t].filter(([e])=>e.startsWith(eg)).map(
([e,n])=>`${e.slice(eg.length)}=${n.toString("latin1")}`).sort()}function BT(t){if(t===void 0)return"";let[,e=""]=/\.(\d{1,9})/.
exec(t.toString("latin1"))??[];return e.replace(/0+$/,"")}function cn(t,e){return e==="drop"?0:e==="keep"||e.data===void 0?
dn(t):ze(e.head.header,"size")}function vt(t,e,n){t!==void 0&&(t.entries+=e,t.bytes+=n)}import{posix as _g}from"node:path";import{posix as ha}from"node:path";import{posix as qo}from"node:path";var IT=3,OT=1e3,rg=4096,TT=/(?:[^\s'"\\;&|()<>`]|\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*")+|[<>]+&?|[;&|()\n`]/g,
og=/(?<![\w.~/-])\/+[^\s:=,;"'`()<>|&[\]{}?*$]*/g,vT=/^-[A-Za-z](\/[^\s:=,;"'`()<>|&[\]{}?*$]*)/,AT=/"(\/[^"]*\s[^"]*)"|'(\/[^']*\s[^']*)'|(?:=|^|[:;,])(\/[^:;,"'=]*\s[^:;,"'=]*)/g,
RT=/^[;&|()\n`]$/,LT=/^[<>]+&?$/,CT=/^(?:-|[A-Za-z_]\w*=)/,$T=ma("sh bash dash ash zsh ksh busybox exec env nohup comman\
d sudo tini dumb-init catatonit time nice if then else do while until ! {"),tg=ma("cd pushd WORKDIR"),ng=/^(?:-C|--(?:chdir|cwd|directory|dir|work(?:ing)?-?dir(?:ectory)?|app-dir|prefix))(?:=|$)/,
NT=ma("rm rmdir mkdir touch chmod chown chgrp ls test [ [[ stat readlink mktemp mkfifo tar curl wget ADD ARG COPY ENV EX\
POSE LABEL USER VOLUME"),FT=ma("cat head tail grep sed awk cp mv ln install tee echo printf wc find diff cmp cut sort");
function yl(t,e,n="/"){let r=new pl(e);return r.read(t,n,0),r.words}var pl=class{words=[];#e;#t=0;constructor(e){this.#e=
e}read(e,n,r){let o=new hl(n,gl(this.#e)),i=!0;for(let s of e){if(this.words.length>=OT)return;if(s.length>rg&&r>0)continue;
if(RT.test(s)){i=!0,this.#t++,o.separate(s);continue}if(o.redirects(s))continue;let a=/[\s;&|()`]/.test(s)&&r<IT;a&&s.startsWith(
"/")&&this.#n(s,!1,o),a&&this.read(_T(s,this.#e),o.directory,r+1);let d=o.isValue||CT.test(s);a||this.#n(s,i&&!d,o);let c=d||
$T.has(qo.basename(s));i=s==="--"&&!o.isChanging||i&&c,o.endWord()}}#n(e,n,r){let{directory:o}=r,i=r.useOf(e,n);this.words.
push({text:e,isProgram:n,directory:o,command:this.#t,use:i})}},hl=class{directory;#e;#t=[];#n;#r="";#o="";#i=!1;constructor(e,n){
this.directory=e,this.#e=n}get isValue(){return this.#o!==""||this.#i}get isChanging(){return tg.has(this.#n??"")}separate(e){
this.#n=void 0,this.#o="",this.#i=!1,e==="("&&this.#t.push(this.directory),e===")"&&(this.directory=this.#t.pop()??this.
directory)}redirects(e){return LT.test(e)?(this.#o=e,!0):!1}endWord(){this.#o=""}useOf(e,n){if(this.#o!=="")return this.#o.
startsWith("<")?"content":"name";if(n)return this.#n=qo.basename(e),tg.has(this.#n)?(this.#r=this.directory,this.directory=
this.#e,"name"):"parts";if(this.isChanging)return this.#s(e);let r=this.#n??"";if(NT.has(r))return"name";let o=this.#i;return this.#i=
ng.test(e)&&!e.includes("="),o||ng.test(e)?"directory":FT.has(r)?"content":"parts"}#s(e){let[n,r]=[this.#r,this.#e];return this.
directory=e.startsWith("-")?n:qo.resolve(n,la(e,r)),e.startsWith("-")?"name":"directory"}};function gl(t){return t.get("\
HOME")??"/root"}function la(t,e){return/^~(?=$|\/)/.test(t)?`${e}${t.slice(1)}`:t}function _T(t,e){return[...t.slice(0,rg*
16).replace(/\\\n/g," ").matchAll(TT)].map(([r])=>wl(r.replace(/\\([\s\S])|'([^']*)'|"((?:\\[\s\S]|[^"\\])*)"/g,(o,i,s,a)=>i??
s??a?.replace(/\\([$`"\\])/g,"$1")??""),e))}function wl(t,e){return t.replace(/\$(?:\{(\w+)(?::?[-=]([^}]*))?\}|([A-Za-z_]\w*))/g,
(n,r,o,i)=>e.get(r??i??"")||o||"")}function ua(t){let e=[...t.matchAll(og)].map(([o])=>o),r=[vT.exec(t)?.[1],t.startsWith(
"/")?t:void 0,...[...t.matchAll(AT)].map(([,o,i,s])=>o??i??s)];return[...new Set([...e,...r.filter(o=>o!==void 0)].map(bl))]}
function Zo(t){let e=[...t.matchAll(og)].filter(({0:n,index:r})=>/[*?[{$]/.test(t[r+n.length]??""));return[...new Set(e.
map(([n])=>bl(n.slice(0,n.lastIndexOf("/")))))]}function fn(t,e){return bl(qo.resolve("/",t,e))}function bl(t){return Buffer.
from(qo.normalize(t).replace(/^\/+|\/+$/g,"")).toString("latin1")}function ma(t){return new Set(t.split(" "))}var DT=new Set(["COMPOSER_CACHE_DIR","CONDA_PKGS_DIRS","GOCACHE","GOMODCACHE","INFOPATH","MANPATH","NPM_CONFIG_CACHE","P\
IP_CACHE_DIR","TEMP","TMP","TMPDIR","UV_CACHE_DIR","YARN_CACHE_FOLDER","npm_config_cache"]),MT=/(?:^|_)TE?MP(?:_?DIR|_?PATH)?$|^XDG_RUNTIME_DIR$|^NUGET_PACKAGES$/i,
HT=/PATH$|^(?:PERL5|RUBY)LIB$/,UT=/(?:^|_)LOGS?_?PATH$/;function ig([t,e]){let n=ua(e);if(t==="HOME")return n.map(a=>({path:a,
by:"HOME",extent:"below"}));if(t==="PATH")return n.map(a=>({path:a,by:t,extent:"programs",hasPrograms:!0}));let r=`ENV ${t}`;
if(DT.has(t))return n.map(a=>({path:a,by:r,extent:"itself"}));let o=HT.test(t)&&!UT.test(t),i=e.startsWith("/")&&!MT.test(
t),s=o||i?"search":"below";return[...n.map(a=>({path:a,by:r,extent:s,hasPrograms:o})),...Zo(e).map(a=>({path:a,by:r,extent:"\
search",hasPrograms:o}))]}import{posix as zT}from"node:path";function kl(t){return t.replace(/\s$|[\\*?[\]!\s]/g,(e,n)=>n===t.length-1&&/\s/.test(e)?`[${e}]`:`\\${e}`)}function sg(t){
return xl(t).map(e=>e>=1114112?String.fromCharCode(56320+e-1114112):String.fromCodePoint(e)).join("")}function El(t){return Array.
from(t,e=>{let n=e.codePointAt(0);return n>56447&&n<=56575?1114112+n-56320:n})}function ag(t){return/[^\0-\x7f]/.test(t)?
El(t).map(Sl).join(""):t}function Sl(t){return t<128?String.fromCharCode(t):t>=1114112?String.fromCharCode(t-1114112):Buffer.
from(String.fromCodePoint(t)).toString("latin1")}function xl(t){let e=[],n;for(let r=0;r<t.length;){let o=t.charCodeAt(r);
if(o<128){e.push(o),r++;continue}n??=Buffer.from(t,"latin1");let i=o>=240?4:o>=224?3:2,s=n.toString("utf8",r,r+i),a=s.codePointAt(
0),d=Buffer.byteLength(s)===i&&s.length===(i>3?2:1),c=a!==65533||n.toString("latin1",r,r+3)==="ï¿½",f=d&&c;e.push(f?a:
1114112+o),r+=f?i:1}return e}var dg=4096,JT=256,cg=16,WT={GOPATH:":",CONDA_PKGS_DIRS:","},GT=["bin","boot","dev","etc","home","lib","lib32","lib64","\
media","mnt","opt","proc","root","run","sbin","srv","sys","tmp","usr/bin","usr/include","usr/lib","usr/lib32","usr/lib64",
"usr/libexec","usr/local/bin","usr/local/lib","usr/local/sbin","usr/local/share","usr/sbin","usr/share","usr/src","var/c\
ache","var/lib","var/log","var/run","var/spool","var/tmp","var/www"];function pa(t,e){let n=Pl(e),r=[n.get("HOME"),...lg(
t)].map(o=>ug(o??"")).filter(o=>o!==void 0&&o!=="root"&&!/^home\/[^/]*$/.test(o)).map(o=>kl(o??""));return{homes:["root",
"home/*",...new Set(r)].slice(0,dg+2),env:n}}function Pl(t){return new Map(t.map(e=>{let n=e.indexOf("=");return n===-1?
[e,""]:[e.slice(0,n),e.slice(n+1)]}))}function Bl(t){return[...new Set(lg(t))].filter(e=>e.startsWith("/")&&e.isWellFormed()).
slice(0,dg)}function fg(t,{homes:e,env:n}){let r=t.startsWith("!")?"!":"",o=t.slice(r.length);if(o.startsWith("~/"))return e.
map(d=>`${r}${d===""?"":`${d}/`}${o.slice(2)}`);if(o.endsWith("/$LOCALE"))return KT(n).map(d=>`${r}${o.slice(0,-7)}${d}`);
let[,i,s=""]=/^\$([A-Za-z_]+)\/(.*)$/.exec(o)??[];return i===void 0?[t]:(n.get(i)??"").split(WT[i]??"\0",cg).map(d=>ug(d)).
filter(d=>d!==void 0&&d!=="").filter(d=>s!=="*"||!jT(d??"")).map(d=>`${r}${kl(d??"")}/${s}`)}function lg(t){return(t?.toString(
"latin1")??"").split(`
`).map(e=>e.split(":")[5]??"").filter(e=>e.length<=JT).map(e=>sg(e))}function ug(t){if(!(!t.startsWith("/")||/[\0\n\r]/.
test(t)))return zT.normalize(t).replace(/^\/+|\/+$/g,"")}function jT(t){return GT.some(e=>e===t||e.startsWith(`${t}/`))}
function KT(t){let n=["LANG","LC_ALL","LC_MESSAGES","LANGUAGE"].flatMap(r=>(t.get(r)??"").split(":",cg)).map(r=>/^[a-z]{2,3}(?=$|[_.@])/.
exec(r)?.[0]).filter(r=>r!==void 0);return[...new Set(n)].flatMap(r=>[r,`${r}[_@.]*`])}var mg=1e3;function Il(t,e){let n=b(t,"config"),r=b(n,"Env"),o=Pl(H(r)?r:[]),i=ha.resolve("/",w(n,"WorkingDir")??""),s=YT(
n,o).map(({by:l,argv:u})=>({by:l,words:yl(u,o,i)})),a=s.filter(({by:l})=>l!=="ONBUILD"&&l!=="SHELL"),d=gl(o),c=[{path:fn(
"/",i),by:"WORKDIR",extent:"search",hasPrograms:!0},...s.flatMap(({by:l,words:u})=>u.flatMap(m=>XT(l,m,d))),...[...o].flatMap(
ig),...e.map(l=>({path:fn("/",l),by:"etc/passwd",extent:"below"}))].filter(({path:l})=>l!==""),f=new Map;for(let l of c){
let u=`${l.path}\0${l.extent}`;f.has(u)||f.set(u,l)}return{paths:[...f.values()].slice(0,mg),required:[...i==="/"?[]:[{by:"\
WORKDIR",text:i,candidates:[fn("/",i)]}],...a.flatMap(({by:l,words:u})=>qT(l,u,d,o))].slice(0,mg),commands:[...a,{by:"EN\
TRYPOINT",words:yl(VT(n),o)}].flatMap(ZT)}}function YT(t,e){let n=(...s)=>{let a=b(t,...s);return H(a)?a:[]},[r,...o]=n(
"Healthcheck","Test"),i=s=>["/bin/sh","-c",wl(s,e)];return[{by:"ENTRYPOINT",argv:n("Entrypoint")},{by:"CMD",argv:n("Cmd")},
{by:"HEALTHCHECK",argv:r==="CMD-SHELL"?i(o.join(" ")):o},{by:"SHELL",argv:n("Shell")},...n("OnBuild").map(s=>({by:"ONBUI\
LD",argv:i(s.replace(/^\s*(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\s+/i,"").replace(/^\s*(?:COPY|ADD|WORKDIR|VOLUME)(?=\s)/i,a=>a.
toUpperCase()))}))].filter(({argv:s})=>s.length>0)}function VT(t){let[e,n]=[b(t,"Entrypoint"),b(t,"Cmd")];return H(e)&&H(
n)?[...e,...n]:[]}function XT(t,e,n){let{text:r,use:o}=e,i=r.startsWith("-")||r.includes("://"),a=hg(e,n).map(c=>o==="di\
rectory"?{path:c,by:t,extent:"search",hasPrograms:!0}:o!=="parts"||i?{path:c,by:t,extent:"around"}:{path:c,by:t,extent:"\
beside",hasPrograms:!ya(c)});if(o==="name")return a;let d=pg(r)?Zo(ha.resolve(e.directory,r)):Zo(la(r,n));return[...a,...d.
map(c=>({path:c,by:t,extent:"search"}))]}function ya(t){return/(?:^|[._-])logs?(?:\.\w+)?$/i.test(ha.basename(t))}function pg(t){
return/^(?!-)[^:=/~]+\/|^\.\.?\//.test(t)}function hg({text:t,use:e,directory:n},r){return/^~(?=$|\/)/.test(t)?[fn("/",la(
t,r))]:e==="directory"&&!/^[-/]/.test(t)||pg(t)?[fn(n,t)]:ua(t)}function qT(t,e,n,r){let o=(r.get("PATH")??"").split(":").
filter(i=>i.startsWith("/"));return e.flatMap(i=>{let{text:s,isProgram:a}=i;return s.includes("\0")?[]:s.startsWith("/")?
[{by:t,text:s,candidates:[fn("/",s)]}]:s.includes("/")?hg(i,n).slice(0,1).map(d=>({by:t,text:s,candidates:[d]})):!a||!/^[\w.+-]+$/.
test(s)?[]:[{by:t,text:s,candidates:o.map(d=>fn(d,s))}]})}function ZT({by:t,words:e}){return[...Map.groupBy(e,({command:r})=>r).
values()].map(r=>({by:t,words:r.filter(({text:o})=>!o.startsWith("-")).map(({text:o})=>QT(o))}))}function QT(t){return ha.
basename(t).replace(/-cli\.[cm]?js$/,"").replace(/(?<=.)@.*$/,"")}function*yg(t){let e=t.split("/").reverse(),n=[],r="",o=0;for(let i=e.pop();i!==void 0;i=e.pop()){if(i===""||i===".")continue;
if(i===".."){r!==""&&n.push(r),r=Or(r);continue}let s=r===""?i:`${r}/${i}`,a=yield s;if(a===void 0){r=s;continue}if(++o>
40)return;n.push(s),a.startsWith("/")&&(r="");for(let d of a.split("/").reverse())e.push(d)}return{end:r,through:n}}function Qo(t,e){
let n=yg(t),r=n.next();for(;r.done!==!0;)r=n.next(e(r.value));return r.value}async function wa(t,e){let n=yg(t),r=n.next();
for(;r.done!==!0;)r=n.next(await e(r.value));return r.value}function gg(t,e){return e.startsWith("/")?e:`${Or(t)}/${e}`}
function Or(t){return t.slice(0,Math.max(0,t.lastIndexOf("/")))}function He(t){let e=[];for(let n=t.indexOf("/",1);n!==-1;n=
t.indexOf("/",n+1))e.push(t.slice(0,n));return e}var ga=class{#e=new Map;#t=new Map;#n;#r=0;get isFull(){return this.#r>
67108864}get kept(){return this.#e}add(e,n,r){this.isFull||(this.#r+=e.length+n.length+96,(r?this.#e:this.#t).set(e,n))}targetOf=e=>this.#e.
get(e)??this.#t.get(e);typeAt(e){return this.targetOf(e)===void 0?"0":"2"}*droppedBelow(e){let n=this.#t.get(e);n!==void 0&&
(yield[e,n]),this.#n??=[...this.#t.keys()].sort();let r=`${e}/`;for(let o=ev(this.#n,r);;o++){let i=this.#n[o];if(i?.startsWith(
r)!==!0)return;yield[i,this.#t.get(i)]}}};function ev(t,e){let n=0,r=t.length;for(;n<r;){let o=n+r>>>1;t[o]<e?n=o+1:r=o}
return n}var ba=class{#e=new Map;#t=new Map;#n;constructor(e){this.#n=e}add(e,n,r){let o=this.#e.get(e)??{reason:n,rules:new Map,
isRestored:!1};for(let[i,s]of r)o.rules.get(i)!=="all"&&o.rules.set(i,s);this.#e.set(e,o);for(let i of He(e))this.#t.has(
i)||this.#t.set(i,o)}restore(e,n,r){this.add(e,n,r.map(o=>[o,"all"])),this.#e.get(e).isRestored=!0}reasonFor(e,n,r){if(this.#e.
size===0)return;let o=this.#r(e,n);if(o!==void 0&&(o.extent!=="unless-directory"||r!=="5"))return o.reason;for(let s of He(
n)){let a=this.#r(e,s);if(a?.extent==="all")return a.reason}let i=r==="2"?this.#t.get(n):void 0;return i?.rules.has(e)===
!0?i.reason:void 0}#r(e,n){let r=this.#e.get(n),o=r?.rules.get(e);if(!(r===void 0||o===void 0))return r.isRestored||!this.#n.
has(n)?{reason:r.reason,extent:o}:void 0}};var ka=class{#e;get isEmpty(){return this.#e===void 0}add(e){this.#e??=new Uint32Array(67108864/32);let[n,r]=bg(e);for(let o=0;o<
4;o++){let i=wg(n,r,o);this.#e[i>>>5]|=1<<(i&31)}}has(e){if(this.#e===void 0)return!1;let[n,r]=bg(e);for(let o=0;o<4;o++){
let i=wg(n,r,o);if((this.#e[i>>>5]&1<<(i&31))===0)return!1}return!0}};function wg(t,e,n){return t+Math.imul(e,n)&67108863}
function bg(t){let e=2166136261,n=2538058380;for(let r=0;r<t.length;r++){let o=t.charCodeAt(r);e=Math.imul(e^o,16777619),
n=Math.imul(n^o,1540483477)}return[e^e>>>15,n^n>>>13|1]}import{posix as rv}from"node:path";var Ol=47;function kg(t,e,n){let r=El(t),o=[],i=(s,a)=>r[s]===a.charCodeAt(0);for(let s=0;s<r.length;s++)if(i(s,"*")&&i(
s+1,"*")){let a=s;s+=i(s+2,"/")?2:1;let d=n&&a===0&&s===1&&!/[*?[\\]/.test(t.slice(2));o.push({kind:s===r.length-1||d?"a\
nything":"directories"})}else if(i(s,"*"))o.push({kind:"any-in-name"});else if(i(s,"?"))o.push({kind:"any-one"});else if(i(
s,"[")){let{token:a,end:d}=tv(r,s,e);o.push(a),s=d}else{if(i(s,"\\")&&++s===r.length)throw Tr(e,'it ends with a "\\"');o.
push({kind:"literal",code:r[s]})}return o}function tv(t,e,n){let r=[],o=e+1,i=t[o]===94;i&&o++;let s=()=>{let a=t[o]===92,
d=t[a?o+1:o];if(d===void 0||!a&&(d===45||d===93))throw Tr(n,'a "[" has no characters or no closing "]"');return o+=a?2:1,
d};do{let a=s(),d=t[o]===45;d&&o++;let c=d?s():a;if(c<a)throw Tr(n,"a range goes backwards");r.push([a,c])}while(t[o]!==
93);return{token:{kind:"one-of",negated:i,ranges:r},end:o}}function Tl(t){let e=[],n=!1;for(let r of t){if(r.kind==="lit\
eral"){let o=Sl(r.code);n?e[e.length-1]+=o:e.push(o)}n=r.kind==="literal"}return e}function Eg(t,e){let n=new Set,r=(s,a)=>{
for(;!a.has(s);){a.add(s);let d=t[s]?.kind;if(d!=="any-in-name"&&d!=="anything"&&d!=="directories")return;s++}};r(0,n);let o=t.
at(-1)?.kind,i=o==="any-in-name"||o==="anything";for(let s of e){if(i&&n.has(t.length)||s===Ol&&n.has(t.length))return!0;
let a=new Set;for(let d of n){let c=t[d];if(c!==void 0){if(c.kind==="directories")a.add(d),s===Ol&&r(d+1,a);else if(nv(c,
s)){let f=c.kind==="any-in-name"||c.kind==="anything";r(f?d:d+1,a)}}}if(a.size===0)return!1;n=a}return n.has(t.length)}function nv(t,e){
return t.kind==="literal"?t.code===e:t.kind==="one-of"?t.ranges.some(([n,r])=>n<=e&&e<=r)!==t.negated:t.kind==="anything"||
e!==Ol}function Tr(t,e){return new p("BAD_INPUT",`The ${I("exclude")} has a malformed pattern, ${JSON.stringify(t)}: ${e}\
.`,{hint:'Patterns are those of a .dockerignore file. Escape a special character with "\\".'})}var Sg=47,ov=64,xg=new WeakMap,ln=class{text;isException;#e;#t;#n;#r;#o;constructor(e){if(this.text=e,e==="")throw Tr(e,
"it is empty");let n=iv(e);if(n==="!")throw Tr(e,'there is nothing after the "!"');this.isException=n.startsWith("!");let r=this.
isException?n.slice(1):n,o=/^[^\\*?[]*/.exec(r)?.[0]??"",i=kg(r.slice(o.length),e,o===""),s=i.findIndex(({kind:c})=>c!==
"literal"),a=i.slice(0,s===-1?i.length:s);this.#e=ag(o)+(Tl(a)[0]??""),this.#t=i.slice(a.length);let d=Tl(this.#t);this.#n=
Bg(d),this.#o=this.#t[1]?.kind==="literal"?d[0]??"":"",this.#r=Bg(d.map(c=>c.slice(0,c.lastIndexOf("/")+1)))}get directory(){
return this.#e.slice(0,Math.max(0,this.#e.lastIndexOf("/")))}mayMatchIn(e){return e.includes(this.#r)}matches(e){if(!e.startsWith(
this.#e))return!1;let{length:n}=this.#e;if(this.#t.length===0)return n>0&&(e.length===n||e.charCodeAt(n)===Sg);if(this.#t.
length===1&&this.#t[0]?.kind==="any-in-name")return!0;if(!e.includes(this.#n,n))return!1;let r=this.#i(e,n);return r!==-1&&
Eg(this.#t,xl(e.slice(r)))}#i(e,n){if(this.#t[0]?.kind!=="directories")return n;let r=e.indexOf(this.#o,n);for(;r>n&&e.charCodeAt(
r-1)!==Sg;)r=e.indexOf(this.#o,r+1);return r}};function Ig(t){return t.replace(/^\uFEFF/,"").split(`
`).filter(e=>!e.startsWith("#")).map(e=>e.trim()).filter(e=>e!=="").map(e=>new ln(e))}function _n(t,e){if(t.length<ov)return t.
findLast(o=>o.matches(e));let n=-1,r=Tg(t);for(let o of vg(e))for(let i of r.get(o)??[])i>n&&t[i].matches(e)&&(n=i);return t[n]}
function Og(t,e){let n=Tg(t),r=`${e}/`;return vg(r).some(o=>n.get(o)?.some(i=>t[i].mayMatchIn(r)))}function Tg(t){let e=xg.
get(t);if(e!==void 0)return e;let n=Map.groupBy(t.keys(),r=>t[r].directory);return xg.set(t,n),n}function vg(t){let e=[""];
for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf("/",n+1))e.push(t.slice(0,n));return e}function iv(t){let e=t.startsWith("\
!")?"!":"",n=Pg(t.slice(e.length).trim());return Pg((e+(n.length>1?n.replace(/^\//,""):n)).trim())}function Pg(t){return t===
""?"":rv.normalize(t).replace(/(?<=.)\/$/,"")}function Bg(t){return t.reduce((e,n)=>n.length>e.length?n:e,"")}import{posix as uv}from"node:path";import{posix as Ag}from"node:path";function Rg(t,e){let n=ei(t.owned,e),r=ei(t.drops,e),o=ei(t.empties,e);return{preset:t,owned:n,drops:r,empties:o,count:{
kind:"preset",name:t.name,entries:0,bytes:0},firstParts:av([...n,...r,...o]),above:t.skippedIfLinked===!0?sv(n):[],droppedTops:[],
isSkipped:!1}}function ei(t=[],e){return t.flatMap(n=>fg(n,e)).map(n=>new ln(n))}function ot(t,e){let n=_n(t,e);return n!==
void 0&&!n.isException}function Lg(t,e){let n=Cg(e);return t.above.some(r=>r.depth===n&&r.pattern.matches(e))||ot(t.owned,
e)}function sv(t){let e=t.map(({text:n})=>Ag.dirname(n));return[...new Set([...e,...e.map(n=>Ag.dirname(n))])].filter(n=>n!==
"."&&!n.endsWith("*")).map(n=>({pattern:new ln(n),depth:Cg(n)}))}function Cg(t){return t.split("/").length}function av(t){
let e=new Set(t.filter(({isException:n})=>!n).map(({directory:n})=>vl(n)));return e.has("")?void 0:e}function vl(t){let e=t.
indexOf("/");return e===-1?t:t.slice(0,e)}function vr(t,e,n,r){let o=n.map(i=>new ln(i));return{what:t,why:e,patterns:o,...r===void 0?{}:{namePattern:r}}}var Al=String.
raw`v?\d[\d.]*`,Rl="(?:[-._ ][^/]*)?",dv=[`(?:[^/]*[-._ ])?(?:(?:un)?licen[cs](?:es?|ing)|copying|notices?|copyrights?|e\
ula)(?:${Al})?${Rl}`,"(?:[^/]*[-._ ])?(?:(?:third|3rd)[-._ ]?part(?:y|ies)|open[-._ ]?source|oss)[-._ ]?(?:licen[cs]|not\
ice|copyright|attribution)[^/]*",String.raw`third[-_]?party\.txt`,`(?:[al]?gpl|g?fdl)(?:${Al})?${Rl}`,`(?:mpl|ofl|cddl|e\
pl)[-._ ]?${Al}${Rl}`,String.raw`(?:artistic|ofl)(?:\.txt)?`,String.raw`(?:legal|attributions?|(?:additional[-_ ])?patents?(?:[-_ ]grant)?)(?:\.[^/]*)?`],
cv=new RegExp(`(?:^|/)(?:${dv.join("|")})(?=/|$)`,"i"),fv=[vr("licences","they must accompany the software",["usr/share/\
common-licenses","usr/share/licenses"],cv),vr("package databases","scanners and later installs would not see the package\
s",["var/lib/dpkg","lib/apk/db","usr/lib/apk/db","var/lib/rpm","usr/lib/sysimage","var/lib/pacman/local","**/*.dist-info",
"**/*.egg-info","var/log/packages","var/log/scripts","var/log/setup","var/lib/pkgtools","etc/os-release","usr/lib/os-rel\
ease"]),vr("certificates","connections could not be verified",["etc/ssl/certs","etc/pki/tls","etc/pki/ca-trust","usr/sha\
re/ca-certificates","usr/local/share/ca-certificates"]),vr("time zones","local times would be wrong",["usr/share/zoneinf\
o"]),vr("the C.UTF-8 locale","programs rely on it on every system",["usr/lib/locale/C.utf8","usr/lib/locale/C.UTF-8"]),vr(
"accounts","users and groups would lose their names",["etc/passwd","etc/group","etc/shadow","etc/gshadow"])];function Ea(t){
return fv.find(({patterns:e,namePattern:n})=>n?.test(t)===!0||_n(e,t)!==void 0)}var $g="";function Ng(t,e,{commands:n}){return t.flatMap(({name:r,owned:o=[],drops:i=[],usedBy:s})=>{let a=s?.commands.
map(f=>({tool:f,by:n.find(({words:l})=>lv(l,f))?.by})).find(({by:f})=>f!==void 0);if(s===void 0||a===void 0)return[];let d=ei(
s.parts??[...o,...i],e),c=s.parts===void 0?`the cache of ${r}`:`packages fetched by ${a.tool}`;return[{patterns:d,reason:{
kind:"config",what:c,why:`${a.by} runs ${a.tool}`}}]})}function lv(t,e){let[n="",r]=e.split(" "),o=t.indexOf(n);return o!==
-1&&(r===void 0||t.includes(r,o+1))}function Fg(t,e,n,r){let{hasPrograms:o=!1}=t;for(let i of e){let s=Ll(t,(d,c)=>r(i,d,
c,o));if(s===void 0)continue;let a=t.extent==="itself"?"entry":"all";n.add(s,Cl(t,s),[[i,a]])}}function Ll({path:t,extent:e},n){
if(e==="around"||e==="beside"||e==="programs"){let i=He(t).find(s=>n(s,"5")||n(s,"0"));if(i!==void 0)return i}let r=Or(t);
return e==="beside"&&r!==""&&n(`${r}/${$g}`,"5")?r:n(t,"5")||n(t,"0")||(e==="search"||e==="programs")&&n(`${t}/${$g}`,"0")?
t:void 0}function Cl({path:t,by:e},n){let r=i=>`/${Buffer.from(i,"latin1")}`,o=n===t?`${e} refers to it`:`${e} refers to\
 ${r(t)}`;return{kind:"config",what:r(n),why:o}}var mv=1e3,Sa=class{rules;#e;#t;#n=new Map;constructor(e,n,r,o){this.rules=e.map(i=>Rg(i,n)),this.#t=Ng(e,n,o),this.#e=r.
map(i=>L(Buffer.from(uv.normalize(i))))}rulesFor(e){let n=vl(e),r=this.#n.get(n);if(r!==void 0)return r;let o=this.rules.
filter(({firstParts:i})=>i?.has(n)!==!1);return this.#n.size<mv&&this.#n.set(n,o),o}drops(e,n,r,o=!1){let i=e.isSkipped?
void 0:this.actionOf(e,n,r);return i==="drop"||o&&i==="empty"}dropping(e,n,r=!1){let o=i=>i.preset.filesOnly!==!0&&ot(i.
owned,e);return this.rulesFor(e).filter(i=>this.drops(i,e,n,r)).map(i=>[i,o(i)?"all":"unless-directory"])}actionOf(e,n,r){
if(r==="2"&&e.preset.keepsSymlinks===!0||r==="5"&&e.preset.filesOnly===!0)return;let o=ot(e.owned,n),i=o||ot(e.drops,n),
s=i&&!o?Ea(n):void 0,d=i&&s===void 0?"drop":ot(e.empties,n)?"empty":void 0;if(d===void 0)return s;let c=f=>ot(f.patterns,
n);return this.#t.find(c)?.reason??this.volumeProtection(n)??d}volumeProtection(e){let n=this.#r(e);return n===void 0?void 0:
{what:`the volume /${n}`,why:"new volumes are initialized from it"}}#r(e){return this.#e.find(n=>e===n||Pr(e,n))}firstDropping(e,n){
return this.rulesFor(e).find(r=>typeof this.actionOf(r,e,n)=="string")}};var pv=1e4,xa=class{#e=new Map;#t=0;constructor(e){for(let n of Nl(e))this.#n(n)}through(e,n){let o=(this.#e.get(e)??[]).
filter(({extent:i})=>i!=="itself").map(i=>$l(i,`${n}${i.path.slice(e.length)}`)).filter(({path:i})=>i!==""&&!i.startsWith(
"/")).slice(0,Math.max(0,pv-this.#t));for(let i of o)this.#n(i);return o}#n(e){this.#t++;for(let n of[e.path,...He(e.path)]){
let r=this.#e.get(n);r===void 0?this.#e.set(n,[e]):r.push(e)}}};function $l(t,e){return{...t,path:e,extent:t.extent==="b\
eside"?"around":t.extent}}function Nl({paths:t,required:e}){let n=e.filter(({by:r,text:o})=>r!=="WORKDIR"&&!o.includes("\
/")).flatMap(({by:r,candidates:o})=>o.map(i=>({path:i,by:r,extent:"around",hasPrograms:!0})));return[...t,...n]}var un={paths:[],required:[],commands:[]};var Ar={action:"keep"},Rr=class{#e;#t;#n;#r;#o=new Map;#i=new Map;#s=new Set;#a;dropped=new ka;#d;#c=new ba(this.dropped);#f;#l;constructor(e){
let{presets:n,excludes:r,places:o,volumes:i,references:s=un}=e;this.#l=e.isInBase??(()=>!1),this.#e=new Sa(n,o,i,s),this.#t=
r,this.#n=new Map(r.filter(({isException:a})=>!a).map(a=>[a,{kind:"exclude",name:a.text,entries:0,bytes:0}])),this.#r=new Set(
r),this.#f=new xa(s);for(let a of s.paths)this.#u(a)}#u(e){Fg(e,this.presets,this.#c,(n,r,o,i)=>this.#e.drops(n,r,o,i))}get counts(){
return[...this.presets.map(({count:e})=>e),...this.#n.values()]}get unmatched(){return[...this.#r].map(({text:e})=>e)}get skippedPresets(){
return this.presets.filter(({isSkipped:e})=>e).map(({preset:e})=>e.name)}get warnings(){return[...this.#o.values()]}get spared(){
return[...this.#i.values()].filter(e=>e.entries>0||this.#s.has(e))}countSpared(e,n,r){n?e?.kind==="config"&&this.#s.add(
e):vt(e,1,r)}get presets(){return this.#e.rules}decisionFor(e,n){if(e===""||e===".")return Ar;for(let i of this.#r)i.matches(
e)&&this.#r.delete(i);let r=_n(this.#t,e);if(r?.isException===!0)return this.#p(e,n)?{action:"keep",spared:this.#h(r.text,
void 0)}:Ar;if(r!==void 0)return this.#l(e)?this.#m():(this.#w(e,n,r),{action:"drop",count:this.#n.get(r)});let o;for(let i of this.#e.
rulesFor(e)){let s=i.isSkipped?void 0:this.#e.actionOf(i,e,n),a=typeof s=="string",d=a?this.#c.reasonFor(i,e,n):void 0;if(a&&
d===void 0)return this.#l(e)?this.#m():{action:s,count:i.count,rule:i};o??=d??s}return o===void 0?Ar:{action:"keep",spared:this.#h(
o.what,o.why,o.kind)}}#m(){return{action:"keep",spared:this.#h("the kept base","its layers stay as they are","base")}}#p(e,n){
return this.#t.some(r=>!r.isException&&r.matches(e))||this.presets.some(r=>!r.isSkipped&&typeof this.#e.actionOf(r,e,n)==
"string")}#h(e,n,r){let o=r===void 0?{what:e,why:n}:{what:e,why:n,kind:r},i=this.#i.get(e)??{...o,entries:0,bytes:0};return this.#i.
set(e,i),i}spareLinkTarget(e,n,r){let o=L(Buffer.from(_g.resolve("/",_g.dirname(e),n),"latin1"));if(this.skipPresetsFor(
e,o),r)return;for(let a of this.#f.through(e,o))this.#u(a);if(this.dropped.has(o))return;let i=ya(e)||ya(o),s=this.#e.dropping(
o,"0",!i).filter(([{preset:a,empties:d}])=>a.skippedIfLinked!==!0&&!ot(d,e));s.length>0&&this.#c.add(o,this.#y(e),s)}#y(e){
return this.#a??={kind:"link",what:"link targets",why:`${R(W(`/${e}`))} would be broken`},this.#a}skipPresetsFor(e,n){for(let r of this.
presets)r.preset.skippedIfLinked===!0&&!r.isSkipped&&(r.isSkipped=Lg(r,n)&&!ot(r.owned,e))}restore(e,n,r,o){let i=this.decisionFor(
e,n);if(i.action!=="drop")return"unchanged";let s=i.rule===void 0?_n(this.#t,e):void 0;if(s!==void 0)return o?"unchanged":
s;let a=this.#e.dropping(e,n);if(o&&a.every(([,c])=>c!=="all"))return"unchanged";for(let[c]of a)c.preset.skippedIfLinked===
!0&&!ot(c.owned,r)&&(c.isSkipped=!0);let d=a.map(([c])=>c).filter(({isSkipped:c})=>!c);return this.#c.restore(e,this.#y(
r),d),"restored"}warnBrokenLink(e){this.#o.has("links")||this.#o.set("links",e)}warnTooManyLinks(){this.#o.set("many lin\
ks","The image has too many links to check: some may point to files that presets dropped.")}restoreReferenced(e){let n=this.
presets.flatMap(r=>{let o=Ll(e,(i,s)=>this.#e.drops(r,i,s));return o!==void 0&&this.#g(o)?[[o,r]]:[]});for(let[r,o]of n)
this.#c.restore(r,Cl(e,r),[o]);return n.map(([r])=>r)}recordDropped(e){this.dropped.add(e);let n=Or(e);n!==this.#d&&(this.#d=
n,this.dropped.add(`${n}/`))}#g(e){return this.dropped.has(e)||this.dropped.has(`${e}/`)}presetThatDropped(e,n){return this.#e.
firstDropping(e,n)}#w(e,n,r){if(n==="5")return;let o=Ea(e)??this.#e.volumeProtection(e);o===void 0||this.#o.has(o.what)||
this.#o.set(o.what,`The pattern ${JSON.stringify(r.text)} drops a protected path, ${R(W(e))} (${o.what}): ${o.why}.`)}};var Hg=eP(Mg(),1),hv=20;function Ug(t,e){let n=t.slice(0,hv).toLowerCase(),r=i=>(0,Hg.default)(n,i).steps,[o]=e.toSorted(
(i,s)=>r(i)-r(s));if(o!==void 0)return r(o)<=Math.ceil(Math.max(n.length,o.length)/3)?o:n.length>1?e.find(i=>i.startsWith(
n)):void 0}var Fl=["v[0-9]","v[0-9][0-9]"],yv="[0-9a-f]".repeat(8),zg=["!var/log/packages","!var/log/scripts","!var/log/setup","!va\
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
e/.cache/yarn","$YARN_CACHE_FOLDER"],Fl),usedBy:{commands:["yarn dlx"]}},{name:"gem",isSafe:!0,what:"package files that \
gem and Bundler keep next to the installed gems",why:"fetched again when they are needed",owned:["$GEM_HOME/cache/*.gem",
"$BUNDLE_PATH/cache/*.gem","$BUNDLE_PATH/ruby/*/cache/*.gem","**/vendor/bundle/ruby/*/cache/*.gem","usr/local/bundle/cac\
he/*.gem","usr/local/bundle/ruby/*/cache/*.gem","usr/local/lib/ruby/gems/*/cache/*.gem","usr/lib/ruby/gems/*/cache/*.gem",
"usr/lib64/ruby/gems/*/cache/*.gem","usr/share/gems/cache/*.gem","usr/local/share/gems/cache/*.gem","var/lib/gems/*/cach\
e/*.gem","~/.gem/ruby/*/cache/*.gem","~/.local/share/gem/ruby/*/cache/*.gem","~/.bundle/cache/*","!**/vendor/cache","!$B\
UNDLE_CACHE_PATH/*.gem"]},{name:"conda",isSafe:!0,what:"package archives; not the unpacked packages, which environments \
link to",why:"fetched again when they are needed",owned:yt(["opt/*conda*","opt/miniforge*","opt/mambaforge*","opt/microm\
amba*","~/*conda*","~/miniforge*","~/mambaforge*","~/micromamba*","~/.mamba","~/.local/share/mamba","$XDG_DATA_HOME/mamb\
a","$CONDA_DIR","$CONDA_PREFIX","$MAMBA_ROOT_PREFIX"],["pkgs/*.tar.bz2","pkgs/*.conda","pkgs/cache/*"]).concat(yt(["$CON\
DA_PKGS_DIRS"],["*-*-*.tar.bz2","*-*-*.conda",`cache/${yv}.*`]))},{name:"composer",isSafe:!0,what:"Composer's cache",why:"\
fetched again when it is needed",owned:yt(["~/.composer/cache","~/.cache/composer","$XDG_CACHE_HOME/composer","$COMPOSER\
_HOME/cache","$COMPOSER_CACHE_DIR"],["files","repo","vcs"])},{name:"logs",isSafe:!0,what:"logs of package managers and r\
otated logs; every other file of `/var/log` is emptied, except svlogd's `config` and Slackware's package database",why:"\
programs that write to a log file still find it; links are kept",owned:["var/log/apt/*","var/log/dpkg.log","var/log/alte\
rnatives.log","var/log/journal/**/*.journal",...["*[a-zA-Z].[0-9]","*.gz","*.xz"].flatMap(t=>[`var/log/**/${t}`,`!var/lo\
g/**/${t}/**`]),...zg],empties:["var/log/**",...zg],filesOnly:!0,keepsSymlinks:!0},{name:"tmp",isSafe:!0,what:"the conte\
nt of `/tmp` and `/var/tmp`, and ldconfig's auxiliary cache",why:"temporary by definition",owned:["tmp/*","var/tmp/*","v\
ar/cache/ldconfig/aux-cache"],usedBy:{commands:["bunx","bun x"],parts:["tmp/bunx-*"]}},{name:"uv",isSafe:!1,what:"uv's c\
ache, unless symlinks from outside point into it",why:"environments may consist of links into it, and builds start from \
it",owned:yt(["~/.cache/uv","$XDG_CACHE_HOME/uv","$UV_CACHE_DIR"],Fl.map(t=>`*-${t}`)),skippedIfLinked:!0,usedBy:{commands:[
"uvx","uv"]}},{name:"pnpm",isSafe:!1,what:"pnpm's store, unless symlinks from outside point into it",why:"later installs\
 link from it, and projects may consist of links into it",owned:yt(["~/.local/share/pnpm/store","$XDG_DATA_HOME/pnpm/sto\
re","$PNPM_HOME/store","~/.pnpm-store"],Fl),skippedIfLinked:!0,usedBy:{commands:["pnpx","pnx","pnpm dlx"]}},{name:"cargo",
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
s are kept",why:"a reader may want them",drops:_l(["doc/*","info/*","gtk-doc/*","lintian/overrides/*","linda/*"]),keepsSymlinks:!0},
{name:"man",isSafe:!1,what:"manual pages; the directories of their sections are kept, since packages need them to instal\
l",why:"a reader may want them",drops:_l(["man/*","!man/man[0-9]","man/man[0-9]/*"]).concat("var/cache/man/*")},{name:"l\
ocales",isSafe:!1,what:"translated messages, except those for the image’s own LANG; compiled locales are kept",why:"pr\
ograms speak English",drops:_l(["locale/*","!locale/locale.alias","!locale/languages","!locale/all_languages","!locale/c\
urrency","!locale/l10n","!locale/$LOCALE"])},{name:"pycache",isSafe:!1,what:"Python's compiled modules",why:"the first s\
tart is slower, and so is every start if they cannot be written",owned:["**/__pycache__/*"]}];function Dn(t){return gt.find(
e=>e.name===t)}function yt(t,e){return t.flatMap(n=>e.map(r=>`${n}/${r}`))}function _l(t){return["usr/share","usr/local/\
share"].flatMap(e=>t.map(n=>n.startsWith("!")?`!${e}/${n.slice(1)}`:`${e}/${n}`))}var wt="auto",gv=/^true$/i,wv=/^false$/i,bv=/^(?:yes|on|1|all|safe|default)$/i;function Dl(t){return t.split(/[\n,]/).map(
e=>e.trim()).filter(e=>e!=="")}function ti(t){let e=Dl(t);return e.length===1&&wv.test(e[0]??"")?[]:e.map(n=>gv.test(n)?
wt:n)}function Wg(t){let e=ti(t),n=new Set,r=new Set;for(let o of e){let i=o.startsWith("-");for(let s of kv(i?o.slice(1).
trim():o))(i?r:n).add(s)}if(n.size===0&&r.size>0)throw new p("BAD_INPUT",`The ${I("clean")} only excludes presets (${e.join(
", ")}) and selects none.`,{hint:`Write ${S("clean",[wt,...e].join(", "))}.`});return gt.filter(o=>n.has(o)&&!r.has(o))}
function kv(t){if(t===wt)return gt.filter(({isSafe:i})=>i);let e=Dn(t);if(e!==void 0)return[e];let n=[wt,...gt.map(({name:i})=>i)],
r=bv.test(t)?wt:Ug(t,n),o=r===void 0?"":` Did you mean ${JSON.stringify(r)}?`;throw new p("BAD_INPUT",`The ${I("clean")}\
 must be a list of presets, but ${R(Buffer.from(t))} is not one.${o}`,{hint:`Presets: ${n.join(", ")}.`})}var Ev=["docs","man","locales","pycache"],Sv=1e6,xv=.01,Pv=1e5,Pa=class{#e;#t;#n=0;#r;#o=!1;constructor({active:e,words:n,
excludes:r,env:o,volumes:i,references:s=un,isInBase:a}){this.#e=new Rr({presets:gt.filter(d=>(d.isSafe||Ev.includes(d.name))&&
!e.includes(d)&&!n.some(c=>c.replace(/^-\s*/,"")===d.name)),excludes:r.filter(({isException:d})=>d),places:pa(void 0,o),
volumes:i,references:s,isInBase:a}),this.#t=this.#e.presets.flatMap(({owned:d,drops:c,empties:f})=>[...d,...c,...f]).filter(
({isException:d})=>!d)}begin(e,n){let r=cn(e,n);if(r===0)return;this.#n+=r;let o=L(e.name);this.#i(o.slice(0,Math.max(0,
o.lastIndexOf("/"))))&&vt(this.#e.decisionFor(o,e.typeFlag).count,1,r)}#i(e){return e!==this.#r&&(this.#r=e,this.#o=Og(this.#t,
e)),this.#o}data(){}end(){}get found(){let e=Math.min(Sv,Math.max(Pv,this.#n*xv));return this.#e.counts.filter(({bytes:n})=>n>=
e).map(({name:n,bytes:r})=>({name:n,bytes:r})).sort((n,r)=>r.bytes-n.bytes)}};function Ba(t,e){let n=t.length===0?[wt]:t,
r=i=>n.includes(wt)&&gt.some(s=>s.name===i&&s.isSafe),o=e.map(({name:i})=>i).filter(i=>!r(i));return[...n,...o].join(", ")}var Oa=1,Bv=1e3,Iv=2e3;function Kg(t,e){let{source:n,options:r,engine:o,ms:i}=e,s=t.budgets.every(({isMet:a})=>a);return{
version:Oa,tool:`docker-flatten ${wr}`,ok:s,dryRun:r.dryRun,source:{reference:n.reference,id:n.id,container:n.ofContainer??
null,platform:n.platforms.map(T).join(", "),layers:t.oldLayers,bytes:t.oldBytes,packedBytes:t.oldPackedBytes??null,steps:t.
oldHistory?.length??null,history:Ia(t.oldHistory)},result:{tags:s?[...r.tagTexts]:[],imageId:t.imageId??null,configDigest:t.
configDigest??null,digest:t.digest??null,pushed:t.pushed.map(({name:a,digest:d})=>({name:a,digest:d})),written:t.written.
map(({name:a,digest:d})=>({name:a,digest:d})),verifiedEntries:t.checks.verifiedEntries??null,testPassed:t.checks.isTested?
!0:null,layers:t.newLayers,keptLayers:t.keptLayers,bytes:t.newBytes,packedBytes:t.newPackedBytes??null,steps:t.newHistory?.
length??null,history:Ia(t.newHistory),directories:Ml(t.directories),layerDetails:Yg(t,r.dryRun),packedLayers:Vg(t.packedLayers),
contents:Xg(t.contents)},platforms:t.platforms.map(a=>Ov(a,{isOneOfMany:t.platforms.length>1,dryRun:r.dryRun})),engine:o===
void 0?null:{version:o.version,store:o.store.kind},sizes:n.countsBlocks?"blocks":"bytes",comparison:Tv(e.comparison),savedBytes:t.
savedBytes,savedPercent:Number(t.savedPercent),hiddenBytes:t.savedBytes-Lr(t),cleanedBytes:Lr(t),rules:t.rules.map(({kind:a,
name:d,entries:c,bytes:f})=>({kind:a,name:d,entries:c,bytes:f})),commands:t.commands.map(({name:a,ms:d,bytes:c})=>({name:a,
seconds:jg(d),bytes:c??null})),kept:[...t.spared.map(({what:a,why:d,entries:c,bytes:f})=>({what:a,why:d??null,entries:c,
bytes:f})),...t.skippedPresets.map(a=>({what:`the cache of ${a}`,why:"symlinks outside it point into it",entries:null,bytes:null}))],
suggestions:t.suggestions?.map(({name:a,bytes:d})=>({name:a,bytes:d}))??null,suggestedClean:t.suggestions?.length?Ba(r.cleanWords,
t.suggestions):null,budgets:t.budgets.map(({input:a,wanted:d,seen:c,isMet:f})=>({input:a,wanted:d,seen:c,met:f})),cacheHit:t.
cacheHit??null,backup:r.dryRun?null:r.backup??null,seconds:jg(i)}}function Ov(t,{isOneOfMany:e,dryRun:n}){return{platform:t.
platform,oldBytes:t.oldBytes,newBytes:t.newBytes,savedBytes:t.savedBytes,savedPercent:Number(t.savedPercent),oldLayers:t.
oldLayers,newLayers:t.newLayers,keptLayers:t.keptLayers,oldPackedBytes:t.oldPackedBytes??null,newPackedBytes:t.newPackedBytes??
null,configDigest:t.configDigest??null,cleanedBytes:Lr(t),verifiedEntries:t.checks.verifiedEntries??null,cacheHit:t.cacheHit??
null,oldHistory:e?Ia(t.oldHistory):null,newHistory:e?Ia(t.newHistory):null,directories:e?Ml(t.directories):null,layerDetails:e?
Yg(t,n):null,packedLayers:e?Vg(t.packedLayers):null,contents:e?Xg(t.contents):null}}function Ml(t){return t?.map(({path:e,
bytes:n,files:r})=>({path:e,bytes:n,files:r}))??null}function Yg({layers:t,newPackedBytes:e},n){if(t===void 0)return null;
let r=n||e!==void 0;return t.map(({diffId:o,digest:i,packedBytes:s,bytes:a,entries:d,contents:c})=>({diffId:o??null,digest:r?
i??null:null,packedBytes:r?s:null,bytes:a,entries:d,contents:c.map(({name:f,bytes:l})=>({name:f,bytes:l}))}))}function Vg(t){
return t?.map(({diffId:e,digest:n,packedBytes:r})=>({diffId:e,digest:n,packedBytes:r}))??null}function Xg(t){if(t===void 0)
return null;let{bytes:e,files:n,packages:r,morePackages:o,directories:i,moreDirectories:s}=t;return{bytes:e,files:n,packages:r.
map(a=>({manager:a.manager,name:a.name,bytes:a.bytes,files:a.files})),morePackages:o,directories:Ml(i)??[],moreDirectories:s}}
function Tv(t){if(t===void 0)return null;let{kind:e,name:n,oldBytes:r,newBytes:o,missing:i,platforms:s}=t;return{kind:e,
name:n,oldBytes:r??null,newBytes:o??null,missing:[...i],platforms:s.map(a=>({platform:a.platform,oldBytes:a.oldBytes??null,
newBytes:a.newBytes??null,oldPackedBytes:a.oldPackedBytes??null,newPackedBytes:a.newPackedBytes??null,pullBytes:a.pullBytes??
null,pulledLayers:a.pulledLayers===void 0?null:[...a.pulledLayers],packages:a.packages.map(({manager:d,name:c,...f})=>({
manager:d,name:c,...Gg(f)})),morePackages:a.morePackages,directories:a.directories.map(({path:d,...c})=>({path:d,...Gg(c)})),
moreDirectories:a.moreDirectories}))}}function Gg({change:t,oldBytes:e,newBytes:n}){return{change:t,oldBytes:e,newBytes:n}}
function Ia(t){return t===void 0?null:t.slice(-Bv).map(({command:e,bytes:n,hasLayer:r})=>({command:ne(e,Iv),bytes:n,layer:r}))}
function Lr({rules:t,commands:e}){return[...t,...e].reduce((n,{bytes:r})=>n+(r??0),0)}function jg(t){return Math.round(t)/
1e3}function Ta(t,e,n){let r=qe(n);if(r.os!=="linux")throw new p("UNSUPPORTED_IMAGE",`docker-flatten needs a Linux image, bu\
t ${JSON.stringify(t)} is for ${r.os}.`,{hint:"Windows layers are not plain filesystems and cannot be flattened this way\
."});if(!fs(r))throw new p("UNSUPPORTED_IMAGE",`The config of the image ${JSON.stringify(t)} has an invalid platform: ${JSON.
stringify(r)}.`,{hint:"Do not trust this image: no builder writes such a config."});let o=b(n,"Config","Volumes"),i=w(e,
"Id")??"";if(i==="")throw Hl(t);let s=Tt(n),a=Yo(e)??Yo(n)??!1;return{reference:t,image:void 0,names:Zs(e),id:i,platform:r,
diffIds:s,isIndex:a,isDefaultPlatform:!a||JSON.stringify(s)===JSON.stringify(Tt(e)),volumes:O(o)?Object.keys(o).filter(d=>!d.
includes("\0")):[],inspect:n}}function Hl(t){return new p("ENGINE_FAILED",`The engine describes ${JSON.stringify(t)} wit\
hout an ID, a platform or layers.`,{hint:'Remove the image ("docker rmi") and pull or build it again.'})}async function qg(t,e,n,r){let{log:o}=t,i={reference:e,id:n,isIndex:r!==void 0,platform:r??t.platform,volumes:[]},s=await vv(
t,i);if(s===void 0)return;let a=r??s.platform,d={imageId:n,manifest:s,likely:r??t.platform};if(t.canInspectPlatform&&a!==
void 0){let c=await ee(t,n,a);if(c!==void 0&&qs(c)&&j(qe(c),a))return c}for(let{place:c,open:f}of Ir(t,i))try{let l=await f(
u=>Av(u,d,r!==void 0));if(l!==void 0)return l}catch(l){if(!(l instanceof ie))throw l;o.debug(`no config blob ${c}: ${E(l)}`)}
throw Lv(t,e,a)}async function vv(t,e){let n;try{n=await K(t,{source:e})}catch(r){if(r instanceof p&&Ko(r.message))return;
throw r}try{return Ul(await Me(t,n))}finally{await Y(t,n)}}function Ul(t){let e=b(t,"ImageManifestDescriptor"),n=b(e,"pl\
atform"),r=w(n,"architecture")??"",o=b(e,"size");return{digest:w(e,"digest"),sizeBytes:typeof o=="number"?o:void 0,platform:r===
""?void 0:$e({os:w(n,"os")??"linux",architecture:r,variant:w(n,"variant")})}}async function Av(t,{imageId:e,manifest:{digest:n,
sizeBytes:r},likely:o},i){let s=n===void 0?{digest:e}:{digest:n,sizeBytes:r},a;for await(let{configText:d,isInIndex:c}of Br(
s,t.text,o)){let f=_(d);if(!O(f))continue;let l=Rv(f,c);if(n!==void 0||j(qe(f),o))return l;a??=l}return i?void 0:a}function Rv(t,e){
let{os:n,architecture:r,variant:o}=qe(t),i={Created:t.created,Author:t.author,Os:n,Architecture:r,Variant:o,OsVersion:t["\
os.version"],Config:t.config};return{...Object.fromEntries(Object.entries(i).filter(([,s])=>s!==void 0)),RootFS:{Type:"l\
ayers",Layers:Ro(t)},...e?{Descriptor:{mediaType:ve.index}}:{}}}function Lv(t,e,n){let r=n===void 0?"":` for ${T(n)}`;return new p(
"UNSUPPORTED_IMAGE",`docker-flatten needs to know the layers of ${JSON.stringify(e)}${r}, but Docker ${t.version} shows \
neither the layers nor the files in which it stores them.`,{hint:`Run docker-flatten on the engine's own machine, or rem\
ove this image and all images that share its layers ("docker rmi") and pull it again, or update to Docker 29.`})}async function ni(t,e,n){let{log:r,signal:o}=t;r.info(`Pulling ${e}`);let i=n===void 0?[]:["--platform",n],s=await J(r,{
title:"Pull"},t.docker.stream(["pull","--quiet",...i,e],l=>r.debug(l.trimEnd()),o,!0));if(s.exitCode===0)return;let a=s.
stderr.trim().slice(-2e3),d=`Pulling ${JSON.stringify(e)} failed`,c=Wi(a,d);if(c!==void 0)throw c;if(/no match(?:ing manifest)? for|does not match the specified platform/i.
test(a))throw new p("PLATFORM_MISMATCH",`The image ${JSON.stringify(e)} is needed for ${n??"the engine's platform"}, but\
 its registry does not have that platform: ${a}`,{hint:"Select a platform that the image has, or a tag for this platform\
."});if(/manifest unknown|not found|does not exist|pull access denied/i.test(a))throw new p("IMAGE_NOT_FOUND",`The image\
 ${JSON.stringify(e)} was not found locally, and its registry does not have it or denied access: ${a}`,{hint:'Check the \
name. For a private image, log in first (docker/login-action or "docker login"). For an image built in this job, load it\
 into the engine ("load: true").'});let f=/toomanyrequests|rate limit/i.test(a);throw new p("PULL_FAILED",`${d}: ${a}`,{
hint:f?"Log in to the registry in an earlier step (docker/login-action), so that the limit of your account applies.":`Ch\
eck whether the registry is reachable, and run again. ${S("pull","never")} uses only images that the engine has.`})}async function $r(t,e){let{image:n,platform:r,pull:o}=e,i=await ee(t,n.text);if(i===void 0){if(o==="never"||jt(n.text))throw zl(
n.text,o);return{...await Cv(t,e),image:n}}let s=await Cr(t,n.text,i,r);if(s===void 0){let a=await Cr(t,n.text,i,void 0),
d=o!=="never"&&!jt(n.text);throw Zg(n.text,a?.platform,r,d)}return o!=="always"||jt(n.text)?{...s,image:n}:{...await $v(
t,n,s,r),image:n}}async function Cv(t,e){let{image:n,platform:r,pull:o,defaultPlatform:i}=e,s=r===void 0?i:T(r);r===void 0&&
s!==void 0&&t.log.info(`Pulling the platform ${s}, as DOCKER_DEFAULT_PLATFORM says`),await ni(t,n.text,s);let a=await ee(
t,n.text);if(a===void 0)throw zl(n.text,o);let d=r??Nv(i),c=await Cr(t,n.text,a,d)??(r===void 0?await Cr(t,n.text,a,void 0):
void 0);if(c!==void 0)return c;let f=await Cr(t,n.text,a,void 0);throw Zg(n.text,f?.platform,r,!1)}async function $v(t,e,n,r){
let{os:o,architecture:i}=$e(n.platform),s=o===""||i===""?void 0:T(n.platform);await ni(t,e.text,s);let a=await je(t,e.text,
n.platform)??await je(t,e.text,void 0);if(a===void 0)throw zl(e.text,"always");let d=$e(a.platform);if(r===void 0?d.os===
o&&d.architecture===i:j(d,r))return a;throw e.digest===void 0&&await t.docker.run(["tag",n.id,e.text]),new p("PLATFORM_M\
ISMATCH",`The engine has the image ${JSON.stringify(e.text)} for ${T(n.platform)}, but the registry returned it for ${T(
d)}. The tag was restored.`,{hint:`Leave ${S("pull")} out to flatten the image that the engine has, or use a tag for thi\
s platform.`})}function Nv(t){try{return t===void 0?void 0:ls(t)}catch{return}}async function je(t,e,n){let r=await ee(t,
e);return r===void 0?void 0:Cr(t,e,r,n)}async function Cr(t,e,n,r){let o=qs(n);if(o&&(r===void 0||j(qe(n),r)))return Ta(
e,n,n);let i=!t.store.holdsIndexes||Yo(n)===!1;if(o&&i)return;let s=w(n,"Id");if(s===void 0||!t.store.holdsIndexes)throw Hl(
e);if(t.canInspectPlatform&&r!==void 0){let c=await ee(t,e,r);if(c!==void 0&&j(qe(c),r))return Ta(e,n,c)}let a=await qg(
t,e,s,r);return a===void 0?void 0:r===void 0||j(qe(a),r)?Ta(e,n,a):void 0}function Zg(t,e,n,r){let o=n===void 0?"another\
 platform":T(n),i=e===void 0?"another one":T(e);return new p("PLATFORM_MISMATCH",`The image ${JSON.stringify(t)} is need\
ed for ${o}, but the engine has it for ${i}.${r?" A pull would move the tag away from that image.":""}`,{hint:r?`Pull it\
 yourself ("docker pull --platform ${o} ${t}") if the tag may move, or select the platform ${i}.`:"Pull or build that pl\
atform first, or select one that the image has."})}function zl(t,e){let n=e==="never"?`, and pulling is disabled (${S("p\
ull")} is never)`:"";return new p("IMAGE_NOT_FOUND",`The image ${JSON.stringify(t)} is not in the engine${n}.`,{hint:'Ch\
eck the name and tag with "docker images", and build or pull it first.'})}async function Qg(t,e,n){let{keepBase:r}=t.options.layer;if(r===void 0)return e;let o=await _v(t,r,{found:e,end:n});Fv(t);
let i=[];for(let s of e.platforms){let{source:a}=s;if(a.keeping===void 0)throw new Error("only layers can be kept");let{
layerCount:d,blobs:c}=await o(a);t.run.log.info(`Keeps the lowest ${ae(d)} of ${a.layerCount} (${T(a.platform)})`),i.push(
{...s,source:{...a,...a.keeping(d)},baseBlobs:c})}return{...e,platforms:i}}function Fv({run:t,engine:e,options:n}){let{imageLocation:r,
tagLocations:o,layer:i}=n;e===void 0||e.store.keepsPacked||r!==void 0||i.keepBase?.kind==="location"||o.length===0||t.log.
notice(`The engine keeps layers unpacked, so the kept ones are uncompressed outside it, and no registry has them. To hav\
e those of a registry, name the base with its transport, for example ${S("keep-base","docker://debian:13")}.`)}async function _v(t,e,{
found:n,end:r}){switch(e.kind){case"layers":return async o=>({layerCount:Dv(o,e.count),blobs:void 0});case"image":return o=>Mv(
t,e.image,o);case"location":{let{run:o,options:i}=t,s=n.platforms.map(({source:d})=>d.platform),a=await De(e.location,{...o,
tempDir:i.tempDir,platforms:s});return r.defer(()=>a.close()),d=>Hv(a,d)}}}function Dv({reference:t,platform:e,layerCount:n},r){
if(r<n)return r;throw new p("BAD_INPUT",`${S("keep-base",String(r))} needs an image with more than ${ae(r)}, but ${t} (${T(
e)}) has ${n}: nothing is above them.`,{hint:n<2?`Leave ${S("keep-base")} out: this image has nothing above its base.`:`\
Keep at most ${n-1}, or name the base image.`})}async function Mv(t,e,n){let{engine:r,options:o}=t;if(r===void 0)throw new Error(
"a base in an engine needs the engine");let{platform:i}=n,s=o.pull==="never"?"never":"missing",a=await $r(r,{image:e,platform:i,
pull:s,defaultPlatform:void 0});return await ew(n,e.text,a.diffIds),{layerCount:a.diffIds.length,blobs:void 0}}async function Hv(t,e){
let n=t.images.find(({platform:o})=>j(o,e.platform));if(n===void 0)throw new Error("the base lacks a platform that was a\
sked for");let{layers:r}=n;return await ew(e,t.reference,r.map(({diffId:o})=>o)),{layerCount:r.length,blobs:r}}async function ew(t,e,n){
let{reference:r,platform:o,diffIds:i}=t,s=(l,u)=>{let m=`The image ${r} (${T(o)}) must be built on ${e}, but ${l}.`;throw new p(
"BASE_MISMATCH",m,{hint:u})};n.length===0&&s("that has no layers",`Leave ${S("keep-base")} out: there is nothing to keep\
.`);let a=n.findIndex((l,u)=>i[u]!==l);if(a===-1){if(n.length<i.length)return;s(`both have the same ${ae(n.length)}: not\
hing is above the base`,`Name an image that this one was built from, or leave ${S("keep-base")} out.`)}let d=i[a];d===void 0&&
s(`it ends after ${ae(i.length)}, of which all are the base's, which has ${n.length}`,"Check the names: the base may be \
built on this image.");let c=Uv((await t.readConfig()).json,a,i.length),f=c===void 0?"":`, made by ${JSON.stringify(c.slice(
0,200))}`;s(`they part at layer ${a+1}, which is ${n[a]} in the base and ${d} in the image${f}`,"The base may have been \
updated since the image was built. Build the image again, or name the base by the digest that it was built on. A number \
of layers keeps the lowest ones, whatever they are.")}function Uv(t,e,n){let r=vn(t)??[],o=[...r.keys()].filter(s=>r[s]===
!0),i=b(t,"history");if(!(o.length!==n||!Array.isArray(i)))return w(i[o[e]??-1],"created_by")}import{readFile as RL,stat as LL}from"node:fs/promises";import{Readable as RA}from"node:stream";import{Writable as zv}from"node:stream";var tw=32*1024*1024,Nr=class{sink;#e;#t=[];#n=[];#r=0;#o=0;constructor(e,n=()=>{}){this.#e=e,this.sink=new zv({write:(r,o,i)=>{
this.#n.push(Buffer.from(r)),this.#o+=r.length,i(),n()}})}get isEmpty(){return this.#t.length===0}get isComplete(){return!this.
isEmpty&&this.#o>=this.#r}hold(e){if(e.sizeBytes>this.#e)throw new p("TAR_LIMIT",`An entry is ${e.sizeBytes} bytes long,\
 but at most ${this.#e} were expected.`,{hint:ye});let n=Buffer.from(e.header),{typeFlag:r}=e,o=e.extensions.reduce((a,d)=>a+
d.length,A),i=se(e.sizeBytes),s={typeFlag:r,mtimeSeconds:Jt(n),header:n,extensions:[...e.extensions]};if(this.#t.push({entry:s,
headBytes:o,dataBytes:i}),this.#r+=o+i,this.#r>tw)throw new p("TAR_LIMIT",`Entries exceed ${tw} bytes in total, but only\
 a few short ones were expected.`,{hint:ye});return"keep"}entries(){let e=Buffer.concat(this.#n),n=0;return this.#t.map(
({entry:r,headBytes:o,dataBytes:i})=>{let s=n+o;return n=s+i,{...r,data:e.subarray(s,n)}})}};import{pipeline as Wv}from"node:stream/promises";import{Writable as Jv}from"node:stream";function mn(){return new Jv({highWaterMark:1024*1024,write:(t,e,n)=>n()})}async function Mn(t,e,n,r=mn()){await Wv(e,n,r,{signal:t}).catch(o=>{if(!t.aborted)throw o})}async function Fr(t,e){let n=new AbortController,r=new Nr(e,()=>{r.isComplete&&n.abort()}),o=new G(i=>r.isEmpty?r.hold(i):
"drop");return await Mn(n.signal,t,o,r.sink),r.entries()[0]}async function nw(t){let e=new AbortController,n,r=new G(o=>(n??=
{...o,name:Buffer.from(o.name),header:Buffer.from(o.header)},e.abort(),"drop"));return await Mn(e.signal,t,r),n}function we(t,e){return sw(t,"name",e)}function va(t,e){return sw(t,"linkName",e)}function ow(t,e,n){return rw(rw(t,"uid",
e),"gid",n)}function rw({extensions:t,header:e},n,r){let o=_e(t).pax.has(n);if(r<=Vc||!o)return{extensions:o?Jl(t,n):t,header:Xc(
e,n,r)};let i=new Map([[n,String(r)]]);return{extensions:Ra(t,a=>Zc(a,i)),header:Xc(e,n,0)}}function Aa(t){let{pax:e,longName:n}=_e(
t.extensions),r=n===void 0?Fe(e.get(iw)):void 0,{extensions:o,header:i}=r===void 0?t:we(t,r);return{extensions:_r(o,a=>a===
"size"||a.startsWith("GNU.sparse.")),header:Io(cp(i),0)}}function Jl(t,e){return Ra(t,n=>mp(n,e))}function _r(t,e){return Ra(
t,n=>qc(n,e))}function Ra(t,e){let n=ir(t),r=n.findLast(({typeFlag:o})=>o===Oe.pax);return n.flatMap(o=>{let{typeFlag:i,
block:s,data:a}=o;return i===Oe.pax?o===r?Gv(o,e):[]:a===void 0?[s]:[s,a]})}function Gv({block:t,data:e,sizeBytes:n},r){
if(e===void 0)return[];let o=e.subarray(0,n),i=r(o);return i.equals(o)?[t,e]:i.length===0?[]:[Io(t,i.length),aw(i)]}var iw="\
GNU.sparse.name",jv={name:{records:["path",iw],gnuType:Oe.gnuLongName},linkName:{records:["linkpath"],gnuType:Oe.gnuLongLink}};
function sw(t,e,n){let{records:r,gnuType:o}=jv[e],[i,...s]=r,a=qi(t.header,e,n),d=a===void 0&&_e(t.extensions).pax.has(i),
c=d?s:r,f=ir(_r(t.extensions,m=>c.includes(m))).filter(({typeFlag:m})=>m!==o).flatMap(({block:m,data:h})=>h===void 0?[m]:
[m,h]);if(a!==void 0)return{extensions:f,header:a};let l=qi(t.header,e,n.subarray(0,A),!0)??t.header;if(d)return{extensions:Ra(
f,h=>Zc(h,new Map([[i,n]]))),header:l};let u=Buffer.concat([n,Buffer.alloc(1)]);return{extensions:[...f,fp(o,u.length),aw(
u)],header:l}}function aw(t){return Buffer.concat([t,Buffer.alloc(se(t.length)-t.length)])}import{createHash as Xv}from"node:crypto";import{createGunzip as qv,createZstdDecompress as Zv}from"node:zlib";var dw={rle:1,reserved:3},Kv=13;function cw(t){if(t.length<4)return!1;let e=t.readUInt32LE(0);return e===4247762216||fw(
e)}function fw(t){return(t&4294967280)>>>0===407710288}var Dr=class{#e="magic";#t=4;#n=Buffer.alloc(Kv);#r=0;#o=0;#i=!1;#s=0;position=0;frames=0;header;get isBetweenFrames(){
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
let e=this.#n,{windowBytes:n,dictionaryBytes:r,contentBytes:o}=this.#u(),i=r===0?0:e.readUIntLE(n,r),s=o===0?void 0:Yv(e,
n+r,o);return{startByte:this.#s,contentBytes:s,windowBytes:n===0?s??0:Vv(e[0]??0),dictionaryId:i}}};function Yv(t,e,n){return n===
8?Number(t.readBigUInt64LE(e)):t.readUIntLE(e,n)+(n===2?256:0)}function Vv(t){let e=2**(10+(t>>3));return e+e/8*(t&7)}var Qv=1024*1024,eA=4,tA=6,lw=["drain","end","close"];function Mr(t,e){return new Wl(t,e)}var Wl=class{chunks;packedBytes=0;tarBytes=0;packing;#e=new Dr;#t;#n;#r;constructor(e,n){
this.#t=e,this.#n=n,this.#r=uw(e.descriptor.digest),this.chunks=this.#i()}get frames(){return this.#e.frames}get#o(){return this.#t.
descriptor.digest}async*#i(){let{descriptor:e,diffId:n}=this.#t,r=await this.#t.open(this.#n.signal);try{let o=this.#s(r),
i=await oA(o);this.packing=sA(i,this.#o);let s=this.packing==="none"&&n===e.digest,a=this.#n.checksDiffId&&!s?uw(n):void 0;
for await(let c of this.#d(i,o))a?.update(c),this.tarBytes+=c.length,yield c;this.#a();let d=a&&mw(a,n);if(d!==void 0&&d!==
n)throw Z(this.#o,`unpacks to ${d}, but the image's config says ${n}`)}finally{r.destroy()}}async*#s(e){let{sizeBytes:n}=this.#t.
descriptor;for await(let r of e){if(this.packedBytes+=r.length,this.packedBytes>n)throw Z(this.#o,Kt(this.packedBytes,n));
this.#r.update(r),yield r}}#a(){let{sizeBytes:e}=this.#t.descriptor;if(this.packedBytes!==e)throw Z(this.#o,Kt(this.packedBytes,
e));let n=mw(this.#r,this.#o);if(n!==this.#o)throw Z(this.#o,`has the digest ${n}`)}async*#d(e,n){if(this.packing==="non\
e"){e.length>0&&(yield e),yield*n;return}let r=this.packing==="gzip",o={chunkSize:Qv,readableObjectMode:!0,readableHighWaterMark:eA},
i=r?qv(o):Zv(o),s=r?nA(i,e,n):rA(i,this.#e,e,n);s.catch(a=>i.destroy(a)),i.on("error",()=>{});try{for await(let a of i.iterator(
{destroyOnReturn:!1}))yield a;await s}catch(a){throw this.#c(a)}finally{i.destroy()}}#c(e){let n=e.code,r=e instanceof p,
o=typeof n=="string"&&/^(?:Z_|ZSTD_|ERR_STREAM_PUSH)/.test(n);if(r||!o&&!(e instanceof RangeError))return e;let i=n==="Z\
_BUF_ERROR";return Z(this.#o,i?`ends in the middle of its ${this.packing} stream`:`is not a readable ${this.packing} str\
eam (${E(e)})`)}};async function nA(t,e,n){let r=!1,o=new Promise(d=>{t.once("end",()=>{r=!0});for(let c of["end","close"])
t.once(c,d)}),i=0,s=0,a=async d=>{let c=d.findLastIndex(f=>f!==0);c!==-1&&(s=i+c+1),i+=d.length,r||await Gl(t,d)};await a(
e);for await(let d of n)await a(d);if(t.end(),await o,s>t.bytesWritten)throw new RangeError("bytes that are not a gzip m\
ember follow its last member")}async function rA(t,e,n,r){for(let o of e.split(n))await Gl(t,o);for await(let o of r)for(let i of e.
split(o))await Gl(t,i);if(!e.isBetweenFrames)throw new RangeError("its last frame is incomplete");t.end()}async function Gl(t,e){
if(t.destroyed)throw new Error("the stream was closed");e.length===0||t.write(e)||await new Promise(n=>{let r=()=>{for(let o of lw)
t.off(o,r);n()};for(let o of lw)t.on(o,r)})}async function oA(t){let e=[],n=0;for(;n<tA;){let{done:r,value:o}=await t.next();
if(r===!0)break;e.push(o),n+=o.length}return e.length===1?e[0]??Buffer.alloc(0):Buffer.concat(e)}var iA=[["bzip2","BZh"],
["xz","ý7zXZ\0"]];function sA(t,e){if(t[0]===31&&t[1]===139)return"gzip";if(cw(t))return"zstd";let n=t.toString("latin1"),
r=iA.find(([,o])=>n.startsWith(o));if(r!==void 0)throw new p("UNSUPPORTED_IMAGE",`The layer ${e} is packed with ${r[0]},\
 but only gzip, zstd and unpacked layers can be read.`,{hint:'Copy the image with "skopeo copy --dest-compress-format gz\
ip" first.'});return"none"}function uw(t){let e=Pt(t)?.algorithm;if(e===void 0)throw Z(t,"has a digest that cannot be ch\
ecked");return Xv(e)}function mw(t,e){return`${e.slice(0,e.indexOf(":"))}:${t.digest("hex")}`}var jl=/^(?:(?:SCHILY|LIBARCHIVE)\.xattr\.(?:(?:user|trusted)\.overlay\.|security\.selinux$|com\.apple\.)|RHT\.security\.selinux$)/,
Kl=5,At=class{#e=new Set;#t=0;static isIn({pax:e}){if(e.size===0)return!1;for(let n of e.keys())if(jl.test(n))return!0;return!1}static remove(e){
return{header:e.header,extensions:_r(e.extensions,n=>jl.test(n))}}note({pax:e}){if(this.#t++,!(this.#e.size>Kl))for(let n of e.
keys())jl.test(n)&&this.#e.add(n.replace(/^(?:\w+\.xattr|RHT)\./,""))}get notice(){if(this.#t===0)return;let e=[...this.#e];
return`Left out extended attributes that belong to the machine that built the image (${e.slice(0,Kl).join(", ")+(e.length>
Kl?", …":"")}) from ${this.#t} ${this.#t===1?"entry":"entries"}.`}};function Re(t){return new p("LAYER_INVALID",`A layer of the image cannot be applied: ${t}.`,{hint:"The image is damaged,\
 or the program that made it has a bug. Build it again with another builder."})}function pw(t){return Re(`the tar stream\
 of ${t} ends within an entry`)}var bt=4095,Hn=255,La=40,Yl=1e7,Vl=1e4,Xl=256*1024**2,ql=192*1024**2,Zl=5e8,Ql=64*1024**3,eu=500;function Be(t){return new p(
"TAR_LIMIT",t,{hint:ye})}var ue=47,Ca=46;function tu(t){let e=t.length;for(;e>0&&t[e-1]===ue;)e--;let n=0;for(;n<e&&aA(t,n,e);)n+=t[n]===ue?1:2;let r=t.
subarray(n,e),o=dA(r)?r:cA(r,t);if(o.length>bt)throw Be(`A path of the image has ${o.length} bytes, but at most ${bt} ar\
e possible: ${R(o)}.`);return o}function ri(t,e){return t.length===e.length?t.equals(e):t[0]===Ca&&t[1]===ue&&t.length===
e.length+2&&t.compare(e,0,e.length,2)===0}function aA(t,e,n){return t[e]===ue||t[e]===Ca&&e+1<n&&t[e+1]===ue}function dA(t){
let e=0;for(let n=0;n<=t.length;n++){let r=t[n];if(r===0)return!1;if(n<t.length&&r!==ue)continue;let o=n-e;if(o>Hn||o<=2&&
t[e]===Ca&&(o===1||t[e+1]===Ca)||o===0&&t.length>0)return!1;e=n+1}return!0}function cA(t,e){if(t.includes(0))throw Re(`t\
he name ${R(e)} contains a NUL`);let n=[];for(let r of t.toString("latin1").split("/"))if(!(r===""||r===".")){if(r.length>
Hn)throw Be(`A name of the image has ${r.length} bytes, but at most ${Hn} are possible: ${R(Buffer.from(r,"latin1"))}.`);
if(r!=="..")n.push(r);else if(n.pop()===void 0)throw Re(`the path ${R(e)} leads out of the image`)}return Buffer.from(n.
join("/"),"latin1")}var $a=class{#e=[];#t;#n=0;add(e){if(e.length<65536){this.#n+e.length>1048576&&this.#r(),this.#t??=Buffer.allocUnsafeSlow(
1048576),this.#n+=e.copy(this.#t,this.#n);return}this.#r(),this.#e.push(e)}take(){let e=this.#e;return this.#e=[],e}end(){
return this.#r(),this.take()}#r(){this.#t!==void 0&&(this.#e.push(this.#t.subarray(0,this.#n)),this.#t=void 0,this.#n=0)}};import{randomInt as fA}from"node:crypto";var ii=20,Hr=2**ii,oi=Hr-1,Na=class{#e=[];#t=0;add(e,n,r){let o=r-n;if(o>bt)throw new RangeError("a text is longer than \
any path");if((this.#t&oi)+o>Hr||this.#t===this.#e.length*Hr){if(this.#t=this.#e.length*Hr,this.#t+Hr>Xl)throw Be(`The i\
mage's names and link targets exceed ${Xl} bytes in total.`);this.#e.push(Buffer.allocUnsafeSlow(Hr))}let i=this.#t;return e.
copy(this.#e[i>>ii],i&oi,n,r),this.#t+=o,i}get(e,n){let r=e&oi;return this.#e[e>>ii].subarray(r,r+n)}copy(e,n,r,o){let i=e&
oi,s=this.#e[e>>ii];if(n>32)s.copy(r,o,i,i+n);else for(let a=0;a<n;a++)r[o+a]=s[i+a];return o+n}equals(e,n,r,o){let i=e&
oi,s=this.#e[e>>ii];for(let a=0;a<n;a++)if(s[i+a]!==r[o+a])return!1;return!0}};var D=0,F=-1,$={directory:0,file:1,symlink:2,special:3},Le=1024,lA=.6,uA=fA(2**32),Fa=class{texts=new Na;count=0;parent=new Int32Array(
Le);kind=new Uint8Array(Le);dead=new Uint8Array(Le);touched=new Uint16Array(Le);layer=new Uint16Array(Le);ordinal=new Uint32Array(
Le);inode=new Int32Array(Le);head=new Uint32Array(Le);extra=new Uint32Array(Le);extraLength=new Uint16Array(Le);place=new Uint32Array(
Le);pathBytes=new Uint16Array(Le);#e=new Uint32Array(Le);#t=new Uint8Array(Le);#n=new Int32Array(4*Le);#r=0;constructor(){
this.count=1,this.parent[D]=F,this.inode[D]=D}find(e,n,r,o){let i=this.#n[this.#o(e,n,r,o)]-1;return i<0||this.dead[i]===
1?F:i}findSame(e,n){let r=this.texts.get(this.#e[n],this.#t[n]);return this.find(e,r,0,r.length)}add({parent:e,bytes:n,start:r,
end:o,kind:i,layer:s}){let a=this.count;a===this.parent.length&&this.#s();let d=this.pathBytes[e],c=d+(d===0?0:1)+(o-r);
if(o-r>Hn||c>bt)throw Be(`A path of the image is longer than ${bt} bytes, or contains a name of more than ${Hn} bytes.`);
this.parent[a]=e,this.kind[a]=i,this.touched[a]=s,this.inode[a]=a,this.pathBytes[a]=c,this.#e[a]=this.texts.add(n,r,o),this.#t[a]=
o-r,this.count++;let f=this.#o(e,n,r,o),l=this.#n[f];return l===0?this.#r++:this.dead[l-1]=1,this.#n[f]=a+1,this.#r>this.#n.
length*lA&&this.#i(),a}pathOf(e,n=!1){let r=this.pathBytes[e],o=Buffer.allocUnsafe(r+(n?1:0));n&&(o[r]=47);let i=r;for(let s=e;s!==
D;s=this.parent[s]){let a=this.#t[s];this.texts.copy(this.#e[s],a,o,i-a),i-=a+1,i>=0&&(o[i]=47)}return o}targetOf(e){return this.
texts.get(this.extra[e],this.extraLength[e])}hiddenBelow(e){let n=0;for(let r=e;r!==F;r=this.parent[r])n=Math.max(n,this.
extra[r]);return n}#o(e,n,r,o){let i=this.#n.length-1,s=o-r,a=mA(e,n,r,o)&i;for(;;){let d=this.#n[a]-1;if(d<0||this.parent[d]===
e&&this.#t[d]===s&&this.texts.equals(this.#e[d],s,n,r))return a;a=a+1&i}}#i(){let e=this.#n.filter(n=>n>0&&this.dead[n-1]===
0);this.#n=new Int32Array(this.#n.length*2),this.#r=e.length;for(let n of e){let r=n-1,o=this.texts.get(this.#e[r],this.#t[r]);
this.#n[this.#o(this.parent[r],o,0,o.length)]=n}}#s(){let e=this.parent.length*2;this.parent=Ue(this.parent,new Int32Array(
e)),this.kind=Ue(this.kind,new Uint8Array(e)),this.dead=Ue(this.dead,new Uint8Array(e)),this.touched=Ue(this.touched,new Uint16Array(
e)),this.layer=Ue(this.layer,new Uint16Array(e)),this.ordinal=Ue(this.ordinal,new Uint32Array(e)),this.inode=Ue(this.inode,
new Int32Array(e)),this.head=Ue(this.head,new Uint32Array(e)),this.extra=Ue(this.extra,new Uint32Array(e)),this.extraLength=
Ue(this.extraLength,new Uint16Array(e)),this.place=Ue(this.place,new Uint32Array(e)),this.pathBytes=Ue(this.pathBytes,new Uint16Array(
e)),this.#e=Ue(this.#e,new Uint32Array(e)),this.#t=Ue(this.#t,new Uint8Array(e))}};function Ue(t,e){return e.set(t),e}function mA(t,e,n,r){
let o=Math.imul(t^uA,3432918353);for(let i=n;i<r;i++)o=Math.imul(o^e[i],1540483477),o^=o>>>15;return o=Math.imul(o^o>>>16,
2246822507),(o^o>>>13)>>>0}var pA=64;async function*hw(t,e,n,r){let o=new nu(t,e),i=new $a,s=(a,d)=>{r?.add(a.length,o.originOf(a,d)),i.add(a)};for(let a of o.
top())s(a);yield*i.end();for(let[a,d]of t.layers.entries()){if(!o.beginLayer(a+1))continue;let c=new Ze({begin:(l,u)=>o.
begin(l,u),emit:s},{dropsGlobals:!0,ignoresTrailer:!0}),f=Mr(d,{checksDiffId:!1,signal:n});for await(let l of f.chunks)if(n.
throwIfAborted(),c.consume(l),yield*i.take(),e.top!==D&&o.isLayerDone(c))break}for(;;){let a=o.moreDirectories();if(a.length===
0)break;for(let d of a)s(d);yield*i.take()}yield*i.end()}var nu=class{#e;#t;#n;#r;#o;#i=0;#s=0;#a=0;#d=!0;#c;#f=new WeakMap;constructor(e,n){
let{tree:r}=e;this.#e=e,this.#t=r,this.#n=n,this.#r=new Uint8Array(r.count),this.#r[D]=1,this.#o=n.top;let o=r.parent[n.
top];this.#c=o>D?r.pathBytes[o]+1:0,this.#u()}top(){let{top:e}=this.#n;return this.#t.kind[e]===$.directory?this.#p(e):[]}beginLayer(e){
return this.#s=e,this.#a=0,this.#l}get#l(){return this.#i<this.#t.count&&this.#t.layer[this.#i]===this.#s}isLayerDone(e){
return!this.#l&&(this.#d||e.isBetweenEntries)}begin(e,n){let r=this.#a++;if(this.#d=!this.#l||this.#t.ordinal[this.#i]!==
r,this.#d)return sn;let o=this.#i++;this.#u();let i=this.#t.inode[o],s=this.#n.carrier[i],a=i===o?s:o,d=this.#m(o);d.push(
...this.#p(this.#t.parent[a]));let c=e;At.isIn(n)&&(c=At.remove(c));let f=this.#g(a);if(this.#y(e.name,f)||(c=we(c,f)),a!==
s){let l=this.#g(s);this.#y(Bt(e.header,n),l)||(c=va(c,l))}return c===e&&d.length===0?xr:{blocks:[...d,...c.extensions,c.
header],keepsData:!0}}moreDirectories(){return this.#m(this.#t.count)}originOf(e,n){return n===void 0?this.#f.get(e):{stream:this.#s-
1,offset:n}}#u(){let{kind:e,inode:n,count:r}=this.#t,{carrier:o,isSelected:i}=this.#n;for(;this.#i<r;this.#i++){let s=this.#i;
if(e[s]===$.directory)continue;let a=n[s],d=o[a];if(a===s?d!==F:i[s]===1&&d!==s)return}}#m(e){let{kind:n}=this.#t,{isSelected:r}=this.#n,
o=[];for(let i=0;this.#o<e;this.#o++){let s=this.#o;if(!(n[s]!==$.directory||r[s]===0||this.#r[s]===1)){if(i++===pA)break;
this.#h(s,o)}}return o}#p(e){let{parent:n}=this.#t,{isSelected:r}=this.#n,o=[];for(let s=e;s>D&&r[s]===1&&this.#r[s]===0;s=
n[s])o.push(s);let i=[];for(let s of o.reverse())this.#h(s,i);return i}#h(e,n){this.#r[e]=1;let r=this.#n.top===D,o=si(this.#e,
e,r?void 0:this.#c),i=this.#t.place[e],s=(i-1)*A;for(let a of[...o.extensions,o.header])i>0&&r&&this.#f.set(a,{stream:this.#t.
layer[e]-1,offset:s}),s+=a.length,n.push(a)}#y(e,n){return this.#n.top===D?ri(e,n):e.equals(n)}#g(e){return this.#t.pathOf(
e).subarray(this.#c)}};function si({tree:t,heads:e},n,r){let o=t.head[n],i=t.pathOf(n,t.kind[n]===$.directory).subarray(
r);if(o===0)return we({extensions:[],header:Zi()},i);let s=e.get(o);return r===void 0||Zt(Te(s.header,0),_e(s.extensions)).
equals(i)?s:we(s,i)}var _a=class{#e;#t=0;#n=0;#r=Buffer.alloc(0);#o=F;#i=0;constructor(e){this.#e=e}beginLayer(e){this.#t=e,this.forget()}forget(){
this.#o=F}childOf(e,n,r){return this.#a(this.#e.find(e,n,r,n.length),this.#s(e))}directoryOf(e,n,r){if(n<=0)return D;if(this.#o!==
F&&r==="create"&&hA(this.#r,e,n))return this.#o;let o={directory:D,hidden:this.#s(D),links:0};return this.#d(o,e.subarray(
0,n),r)?(r==="create"&&(this.#r=Buffer.from(e.subarray(0,n)),this.#o=o.directory,this.#i=o.hidden),o.directory):F}#s(e){
return e===this.#o?this.#i:this.#e.hiddenBelow(e)}#a(e,n){return e===F||this.#e.touched[e]<n?F:e}#d(e,n,r){for(let o=0;o<
n.length;){let i=n.indexOf(ue,o),s=i===-1?n.length:i;if(s>o&&!this.#c(e,n,[o,s],r))return!1;o=s+1}return!0}#c(e,n,[r,o],i){
let s=this.#e;if(++this.#n>Zl)throw Be(`The image's paths have more than ${Zl} parts in total.`);if(n[r]===46&&o-r<=2){if(o-
r===1)return!0;if(n[r+1]===46)return this.#f(e,n),!0}let a=this.#a(s.find(e.directory,n,r,o),e.hidden);if(a===F)return i===
"create"&&this.#l(e,n,r,o);let d=s.kind[a],c=s.touched[a]===this.#t;if(d===$.directory)return i==="create"&&(s.touched[a]=
this.#t),e.directory=a,e.hidden=Math.max(e.hidden,s.extra[a]),!0;if(d===$.symlink&&(c||i==="link")){let f=s.targetOf(s.inode[a]);
if(++e.links>La)throw Re(`the symbolic links of ${R(n)} form a loop`);return f[0]===ue&&(e.directory=D,e.hidden=s.hiddenBelow(
D)),this.#d(e,f,i)}if(i!=="create")return!1;if(c)throw Re(`an entry is below ${R(s.pathOf(a))}, which is a file in the s\
ame layer`);return this.#l(e,n,r,o)}#f(e,n){if(e.directory===D)throw Re(`the symbolic link to ${R(n)} leads out of the i\
mage`);e.directory=this.#e.parent[e.directory],e.hidden=this.#e.hiddenBelow(e.directory)}#l(e,n,r,o){let i=e.directory,s=$.
directory;return e.directory=this.#e.add({parent:i,bytes:n,start:r,end:o,kind:s,layer:this.#t}),!0}};function hA(t,e,n){
return t.length===n&&t.compare(e,0,n)===0}var Da=Buffer.from(".wh."),yw=Buffer.from(".wh..wh..opq"),yA=Buffer.from(".wh..wh."),gA={0:$.file,S:$.file,2:$.symlink,3:$.
special,4:$.special,5:$.directory,6:$.special},Ma=class{attributes=new At;#e;#t;#n;#r=0;#o=0;#i=0;#s=0;#a=[];constructor(e,n){
this.#e=e,this.#t=n,this.#n=new _a(e)}beginLayer(){this.#r++,this.#o=0,this.#s=this.#e.count,this.#a=[],this.#n.beginLayer(
this.#r)}endLayer(){let{dead:e,parent:n,count:r}=this.#e,o=0;for(let i=this.#s;i<r;i++)this.#d(n[i])&&(e[i]=1),e[i]===0&&
(o+=this.#a[i-this.#s]??0);return o}#d(e){let{dead:n,parent:r}=this.#e;for(let o=e;o!==F;o=r[o]){if(n[o]===1)return!0;if(o>=
this.#s)return!1}return!1}apply(e,n,r){let o=this.#o++;if(++this.#i>Yl)throw Be(`The image's layers have more than ${Yl}\
 entries.`);let i=tu(e.name),s=i.lastIndexOf(ue)+1;ru(i,0,yA)&&!ww(i,0)||(ru(i,s,Da)?this.#c(i,s):i.length===0?wA(e):this.#l(
e,n,{path:i,start:s,ordinal:o,startBytes:r}))}#c(e,n){let r=this.#e,o=n+Da.length;if(o===e.length)throw Re(`the whiteout\
 ${R(e)} does not say what it deletes`);let i=this.#n.directoryOf(e,n-1,"find");if(i===F)return;if(ww(e,n)){this.#f(i);return}
let s=this.#n.childOf(i,e,o);s!==F&&(r.touched[s]!==this.#r?r.dead[s]=1:r.kind[s]===$.directory&&this.#f(s),this.#n.forget())}#f(e){
this.#e.extra[e]=this.#r,this.#n.forget()}#l(e,n,{path:r,start:o,ordinal:i,startBytes:s}){bA(r);let a=this.#e,d=At.isIn(
n);d&&this.attributes.note(n);let c=this.#n.directoryOf(r,o-1,"create"),f=this.#n.childOf(c,r,o),l=bw(e),u=this.#r,m=f;if(l===
$.directory&&f!==F&&a.kind[f]===$.directory)a.touched[f]=u;else{f!==F&&(a.dead[f]=1,this.#n.forget());let B=e.typeFlag===
"1"?this.#p(e,n):F,P=B===F?l:a.kind[B];m=a.add({parent:c,bytes:r,start:o,end:r.length,kind:P,layer:u}),B!==F&&(a.inode[m]=
a.inode[B])}a.layer[m]=u,a.ordinal[m]=i;let h=!d&&ri(e.name,r);if(a.place[m]=h?gw(s):0,e.typeFlag==="1"||(l===$.file&&this.#u(
m,Xo(e,n)),l===$.symlink&&this.#m(m,Bt(e.header,n)),l!==$.directory&&l!==$.symlink))return;let y=d?At.remove(e):e,g=a.pathOf(
m,l===$.directory),k=ri(e.name,g);a.head[m]=this.#t.add(k?y:we(y,g)),a.place[m]=k&&y===e?gw(s):0}#u(e,n){this.#a[e-this.#s]=
n}#m(e,n){let r=this.#e;if(n.includes(0)||n.length>bt)throw Re(`the target of the symbolic link ${R(r.pathOf(e))} is not\
 a valid path`);r.extra[e]=r.texts.add(n,0,n.length),r.extraLength[e]=n.length,this.#u(e,n.length)}#p(e,n){let r=Bt(e.header,
n),o=tu(r),i=o.lastIndexOf(ue)+1,s=this.#n.directoryOf(o,i-1,"link"),a=s===F||o.length===0?F:this.#n.childOf(s,o,i),d=`t\
he hard link ${R(e.name)} leads to ${R(r)}`;if(a===F)throw Re(`${d}, which does not exist`);if(this.#e.kind[a]===$.directory)
throw Re(`${d}, which is a directory`);return a}};function gw(t){let e=t/A+1;return e<2**32?e:0}function wA(t){if(bw(t)!==
$.directory)throw Re(`the entry ${R(t.name)} would replace the root directory`)}function bA(t){for(let e=t.indexOf(Da);e!==
-1;e=t.indexOf(Da,e+1))if(!(e>0&&t[e-1]!==ue))throw new p("WHITEOUT_NAME",`The image has an entry in ${R(t)}, but a laye\
r cannot contain a name that starts with ".wh.": it would be read as a whiteout, which marks a deletion.`,{hint:"Rename \
or remove the directory where the image is built."})}function bw(t){let{typeFlag:e,header:n,name:r}=t;if(e==="0"&&ji(n)&&
r.at(-1)===ue)return $.directory;if(e==="1")return $.file;let o=gA[e];if(o===void 0)throw Re(`the entry ${R(r)} has the \
unknown type ${JSON.stringify(e)}`);return o}function ww(t,e){return t.length-e===yw.length&&ru(t,e,yw)}function ru(t,e,n){
return t[e]!==46||t.length-e<n.length?!1:t.compare(n,0,n.length,e,e+n.length)===0}function Ha(t){let{parent:e,dead:n,touched:r,extra:o,kind:i,count:s}=t,a=new Uint8Array(s),d=new Uint16Array(s);a[D]=1,d[D]=
o[D];for(let c=1;c<s;c++){let f=e[c],l=d[f];a[f]===0||n[c]===1||r[c]<l||(a[c]=1,i[c]===$.directory&&(d[c]=Math.max(l,o[c])))}
return a}function Ur(t,e,n){let{parent:r,kind:o,inode:i,count:s}=t,a=n===D?e:new Uint8Array(s);n!==D&&(a[n]=1);let d=new Int32Array(
s).fill(F);for(let c=n;c<s;c++){if(e[c]===0||(n!==D&&c>n&&a[r[c]]===1&&(a[c]=1),a[c]===0||o[c]===$.directory))continue;let f=i[c];
d[f]===F&&(d[f]=c)}return{top:n,isSelected:a,carrier:d}}var ai={absent:0,whole:1,withoutHead:2};function kw(t,e){let n=Ha(t);for(let r=1;r<n.length;r++)n[r]===ai.absent||t.kind[r]!==
$.directory||(t.layer[r]===0||t.layer[r]!==t.touched[r])&&(n[r]=ai.withoutHead);return{layerCount:e,nodes:n}}import{constants as kA,zstdCompressSync as EA,zstdDecompressSync as SA}from"node:zlib";var Ua=256*1024,xA=16,za=class{#e=[];#t=[];#n=0;#r;#o=1;#i=0;#s=new Map;add({extensions:e,header:n}){let r=e.reduce((s,{
length:a})=>s+a,n.length);this.#i+r>Ua&&this.#d();let o=this.#o+this.#i/A,i=r>Ua?Buffer.allocUnsafeSlow(r):this.#r;this.#r=
i??Buffer.allocUnsafeSlow(Ua);for(let s of[...e,n])this.#i+=s.copy(this.#r,this.#i);return o}get(e){let n=this.#a(e),r=[];
for(;;){let o=n.subarray(0,A),{typeFlag:i,sizeBytes:s}=Te(o,0);if(!qt(i))return{extensions:r,header:o};let a=A+se(s);r.push(
o),s>0&&r.push(n.subarray(A,a)),n=n.subarray(a)}}#a(e){if(e>=this.#o)return this.#r.subarray((e-this.#o)*A);let n=0,r=this.#t.
length-1;for(;n<r;){let s=n+r+1>>1;this.#t[s]<=e?n=s:r=s-1}let i=this.#s.get(n)??SA(this.#e[n]);this.#s.delete(n),this.#s.
set(n,i);for(let s of this.#s.keys()){if(this.#s.size<=xA)break;this.#s.delete(s)}return i.subarray((e-this.#t[n])*A)}#d(){
if(this.#i===0)return;let e=EA(this.#r.subarray(0,this.#i),{params:{[kA.ZSTD_c_compressionLevel]:1}});if(this.#n+=e.length,
this.#n>ql)throw Be(`The image's directories have more than ${ql} bytes of headers.`);this.#e.push(Buffer.from(e)),this.#t.
push(this.#o),this.#o+=this.#i/A,this.#i=0,this.#r.length>Ua&&(this.#r=void 0)}};async function di(t,e){for(let{descriptor:i}of t)IA(i.mediaType,i.digest);if(t.length>Vl)throw Be(`The image has ${t.length}\
 layers, but at most ${Vl} are read.`);let n=new ou(t,e),r=t.reduce((i,{descriptor:s})=>i+s.sizeBytes,0),o={title:"Read \
the layers",doneBytes:()=>n.packedBytes,totalBytes:()=>r};return J(e.log,o,n.run())}var ou=class{#e;#t;#n=new Fa;#r=new za;#o=new Ma(
this.#n,this.#r);#i=[];#s=[];#a=[];#d=[];#c=[];#f=[];#l;#u=0;#m=0;#p;constructor(e,n){this.#e=e,this.#t=n}get packedBytes(){
return this.#u+(this.#p?.packedBytes??0)}async run(){for(let[n,r]of this.#e.entries())await this.#h(r),n+1===this.#t.keptLayers&&
(this.#l=kw(this.#n,n+1));let{notice:e}=this.#o.attributes;return{layers:this.#e,layerBytes:this.#i,unpackedBytes:this.#i.
reduce((n,r)=>n+r,0),tarBytes:this.#m,layerTarBytes:this.#s,packings:this.#a,frames:this.#d,firstNodes:this.#c,notices:e===
void 0?this.#f:[...this.#f,e],tree:this.#n,heads:this.#r,living:Ha(this.#n),base:this.#l}}async#h(e){let{signal:n,touch:r}=this.#t,
o=Mr(e,{checksDiffId:!0,signal:n});this.#p=o,this.#c.push(this.#n.count),this.#o.beginLayer();let i=new Ze({begin:(s,a,d)=>(this.#o.
apply(s,a,d),sn),emit:()=>{}},{dropsGlobals:!0,ignoresTrailer:!0});for await(let s of o.chunks)n.throwIfAborted(),i.consume(
s),this.#y(o),r?.();if(!i.isBetweenEntries)throw pw(e.descriptor.digest);this.#g(e,o.packing),this.#i.push(this.#o.endLayer()),
this.#u+=o.packedBytes,this.#m+=o.tarBytes,this.#s.push(o.tarBytes),this.#a.push(o.packing??"none"),this.#d.push(o.frames),
this.#p=void 0}#y(e){let n=this.#m+e.tarBytes;if(PA(n,this.packedBytes))throw Be(`The image's layers unpack to more than\
 ${Ql} bytes and to more than ${eu} times their size.`)}#g({descriptor:e},n){let r=BA(e.mediaType);if(r===void 0||n===void 0||
r===n)return;let o=i=>i==="none"?"not packed":`packed with ${i}`;this.#f.push(`The media type of the layer ${e.digest} s\
ays that it is ${o(r)}, but it is ${o(n)}, so it was read as that.`)}};function PA(t,e){return t>Ql&&t>eu*e}function BA(t){
return/[.+]gzip$/.test(t)?"gzip":/[.+]zstd$/.test(t)?"zstd":t==="application/vnd.oci.image.layer.v1.tar"?"none":void 0}function IA(t,e){
let n=(r,o)=>{throw new p("UNSUPPORTED_IMAGE",`The layer ${e} ${r}.`,{hint:o})};/nondistributable|foreign/.test(t)&&n("i\
s not in the image, but has to be fetched from elsewhere (a foreign or non-distributable layer)","Windows images have su\
ch layers. Build the image on a base without them."),/\+encrypted$/.test(t)&&n("is encrypted",'Decrypt the image first, \
with "skopeo copy --decryption-key".')}var OA=Buffer.from(".wh.");function Ew(t,e){let{layerCount:n}=e,r=s=>s.slice(0,n).reduce((a,d)=>a+d,0),o=TA(t,e),i=new Ja(
t);return{layerCount:n,unpackedBytes:r(t.layerBytes),tarBytes:r(t.layerTarBytes),owns:s=>o[i.find(s)]===1,layerOf:s=>{let a=i.
find(s);return o[a]===1?t.tree.layer[a]-1:void 0},openAbove:()=>new iu(t,e,o)}}function TA({tree:t,living:e},{nodes:n,layerCount:r}){
let{kind:o,inode:i,layer:s,count:a}=t,d=new Uint8Array(a),c=new Uint8Array(n.length);for(let f=n.length;f<a;f++){let l=i[f];
e[f]===1&&l<n.length&&(c[l]=1)}for(let f=1;f<n.length;f++){if(e[f]===0||n[f]!==ai.whole)continue;(o[f]===$.directory?s[f]<=
r:c[i[f]]===0)&&(d[f]=1)}return d}var Ja=class{#e;#t="";#n=D;constructor(e){this.#e=e}find(e){let n=e.lastIndexOf("/"),r=e.
slice(0,Math.max(0,n));return r!==this.#t&&(this.#n=this.#r(D,r),this.#t=r),this.#r(this.#n,e.slice(n+1))}#r(e,n){let{tree:r,
living:o}=this.#e,i=W(n),s=e;for(let a=0;a<i.length&&s!==F;){let d=i.indexOf(ue,a),c=d===-1?i.length:d,f=r.kind[s]===$.directory?
r.find(s,i,a,c):F;s=f!==F&&o[f]===1?f:F,a=c+1}return s}},iu=class{deleted=0;#e;#t;#n;#r;#o;#i;#s;constructor(e,{nodes:n},r){
let{tree:o}=e;this.#e=e,this.#t=o,this.#n=n,this.#r=r,this.#o=new Ja(e),this.#i=new Uint8Array(o.count),this.#i[D]=1,this.#s=
new Uint8Array(o.count),this.#s[D]=1}decide(e){let n=this.#o.find(L(e.name));if(n===F)throw new Error("a stream of layer\
s has a path that they do not have");if(this.#i[n]=1,this.#r[n]===1)return"drop";let r=this.#d(this.#t.parent[n]);return this.#s[n]=
1,r.length===0?"keep":{head:e,before:r}}*whiteouts(){let{kind:e,parent:n}=this.#t,r=new Int32Array(this.#n.length).fill(
F);r[D]=D;for(let o=1;o<this.#n.length;o++){if(this.#n[o]===ai.absent)continue;let i=r[n[o]];if(i===F||e[i]!==$.directory)
continue;let s=this.#i[o]===1?o:this.#t.findSame(i,o);if(s!==F&&this.#i[s]===1){r[o]=s;continue}this.deleted++;for(let a of[
...this.#d(i),this.#a(o)])yield*[...a.extensions,a.header]}}#a(e){let n=this.#t.pathOf(e),r=n.lastIndexOf(ue)+1,o=Buffer.
concat([n.subarray(0,r),OA,n.subarray(r)]);return we({extensions:[],header:Gt("whiteout",0)},o)}#d(e){let{parent:n}=this.#t,
r=[];for(let o=e;this.#s[o]===0;o=n[o])r.push(o);return r.reverse().map(o=>{this.#s[o]=1;let i=si(this.#e,o,void 0),s=Zt(
Te(i.header,0),_e(i.extensions));return{...i,name:s,typeFlag:"5",sizeBytes:0}})}};var Sw=2**24;function xw(t){let{tree:e,layerTarBytes:n}=t,r=vA(t),o=[];for(let[i,s]of AA(t).entries()){if(i<(t.base?.layerCount??
0))continue;let a,d=0,c=f=>{a!==void 0&&o.push({layer:i,startBytes:a,endBytes:f}),a=void 0};for(let f of s){let l=e.place[f];
if(l===0)continue;let u=(l-1)*A,m=e.ordinal[f];(m!==d||!r(f))&&c(u),r(f)&&(a??=u),d=m+1}c(n[i]??0)}return o}function vA({
tree:t,living:e,firstNodes:n}){let{kind:r,inode:o,layer:i}=t,{carrier:s}=Ur(t,e,D);return a=>{if(e[a]===0)return!1;if(r[a]===
$.directory)return a>=(n[i[a]-1]??0);let d=o[a];return s[d]===a==(d===a)}}function AA({tree:t,layers:e}){let n=e.map(()=>[]);
for(let r=1;r<t.count;r++)n[t.layer[r]-1]?.push(t.ordinal[r]*Sw+r);return n.map(r=>Array.from(Float64Array.from(r).sort(),
o=>o%Sw))}var LA=8*1024*1024,CA=4*1024*1024,Wa=class extends Error{};function Ga(t){let{tree:e,living:n}=t,r=(i,s,a)=>RA.from($A(hw(
t,i,s,a),a),{objectMode:!1,highWaterMark:LA,signal:s}),o=async(i,s)=>{let a=Pw(t,i);if(a===F)throw new Wa(`there is no ${i.
toString()} in the layers`);return r(Ur(e,n,a),s)};return{way:"layers",returnsToDirectories:!0,unseenTimes:[],isReproducible:!0,
decide:()=>"keep",base:t.base&&Ew(t,t.base),open:async i=>r(Ur(e,n,D),i),layers:{blobs:t.layers,packings:t.packings,frames:t.
frames,layerTarBytes:t.layerTarBytes,keptLayers:t.base?.layerCount??0,keptRuns:()=>xw(t),open:async(i,s)=>r(Ur(e,n,D),i,
s)},openPath:o,isNotFound:i=>i instanceof Wa,lookAt:async(i,s)=>{let a=Buffer.from(i),d=Pw(t,a);if(d!==F)return NA(t,d)??
Fr(await o(a,s),CA)},close:async()=>{}}}async function*$A(t,e){yield*t,e?.add(zt.length,void 0),yield zt}function NA(t,e){
let{tree:n}=t,r=n.kind[e];if(r!==$.directory&&(r!==$.symlink||n.inode[e]!==e))return;let o=n.parent[e],i=o>D?n.pathBytes[o]+
1:0,{header:s,extensions:a}=si(t,e,i),d=r===$.directory?"5":"2",c=Jt(s);return{typeFlag:d,mtimeSeconds:c,header:s,extensions:a,
data:Buffer.alloc(0)}}function Pw({tree:t,living:e},n){let r=0,o=D,i=n;for(;i.length>0;){let s=i.indexOf(ue),a=s===-1?i.
length:s,d=i.subarray(0,a);i=i.subarray(Math.min(a+1,i.length));let c=d.toString("latin1");if(c===""||c===".")continue;if(c===
".."){o=Math.max(D,t.parent[o]);continue}if(t.kind[o]!==$.directory)return F;let f=t.find(o,d,0,d.length);if(f===F||e[f]===
0)return F;if(t.kind[f]!==$.symlink||i.length===0){o=f;continue}if(++r>La)return F;let l=t.targetOf(t.inode[f]);l[0]===ue&&
(o=D),i=Buffer.concat([l,Buffer.from("/"),i])}return o}function Rt(t,e,n){let{json:r}=t.config,o=b(r,"config"),i=b(o,"Volumes"),s=new su(t,e,n);return{reference:e.reference,id:t.
manifest.digest,ofContainer:void 0,platform:t.platform,diffIds:t.layers.map(({diffId:a})=>a),packedLayers:t.layers,layerCount:t.
layers.length,volumes:O(i)?Object.keys(i).filter(a=>!a.includes("\0")):[],shownConfig:O(o)?o:{},knownBytes:void 0,isExact:!0,
countsFiles:!0,notices:[],readConfig:async()=>({json:r,digest:t.config.descriptor.digest,packedLayers:t.layers.map(({descriptor:a})=>a),
annotations:t.annotations,missing:void 0}),openReader:()=>s.openReader(),measure:()=>s.measure(),keeping:a=>{let{openReader:d,
measure:c}=Rt(t,e,{...n,keptLayers:a});return{keptLayers:a,openReader:d,measure:c}}}}var su=class{#e;#t;#n;#r;#o;#i=0;constructor(e,n,r){
this.#e=e,this.#t=n,this.#n=r}async openReader(){this.#i++;let e=FA(async()=>{--this.#i>0||(this.#r=void 0,this.#n.keptLayers===
void 0&&await this.#t.release?.(this.#e))});try{return{...Ga(await this.#s()),close:e}}catch(n){throw await e(),n}}async measure(){
if(this.#o===void 0&&await this.#s(),this.#o===void 0)throw new Error("the layers have no size");return this.#o}#s(){return this.#r??=
this.#a().catch(e=>{throw this.#r=void 0,e}),this.#r}async#a(){let{layers:e,config:n}=this.#e,r=await di(e,this.#n);if(this.#o===
void 0)for(let o of r.notices)this.#n.log.notice(o);return this.#o={bytes:r.unpackedBytes,packedBytes:e.reduce((o,{descriptor:i})=>o+
i.sizeBytes,0),history:_A(n.json,r.layerBytes)},r}};function FA(t){let e;return()=>(e??=t(),e)}function _A(t,e){let n=vn(
t),r=b(t,"history"),o=n?.filter(s=>s).length;if(n===void 0||o!==e.length||!Array.isArray(r))return;let i=[...e];return n.
map((s,a)=>({command:w(r[a],"created_by")??w(r[a],"comment")??"",bytes:s?i.shift()??0:0,hasLayer:s}))}import{Readable as DA}from"node:stream";var MA=16,ja=class{layers;#e;#t=[];#n=[];constructor(e,n){this.#e=n,this.layers=e.map(r=>this.#r(r))}async requireAll(e){
for(let{descriptor:n}of this.layers){let{digest:r,sizeBytes:o}=n,i=await this.#i(r,e);if(i.close(),i.sizeBytes!==o)throw new ie(
`${r} has ${i.sizeBytes} bytes instead of ${o}`)}}async close(){await Promise.all(this.#t.splice(0).map(e=>e.close()))}#r({
descriptor:e,diffId:n}){let r;return{descriptor:e,diffId:n,open:async o=>{let i=r;r=void 0;let s=await this.#i(e.digest,
o).catch(d=>{throw i?.abort(),d}),a=DA.from(i===void 0?s.bytes:HA(s.bytes,i),{objectMode:!0,highWaterMark:MA});return a.
once("close",s.close),a},tap:o=>{r=o}}}async#o(){let e=await this.#e();return this.#t.push(e),e}async#i(e,n){let r=this.#n.
pop()??await this.#o(),o=await r.open(e,n).catch(s=>{throw this.#n.push(r),s});o.once("close",()=>this.#n.push(r)),o.on(
"error",()=>{});let i=()=>{o.destroy()};try{let{done:s,value:a}=await oa(o).next();if(s===!0)throw new ie(`there is noth\
ing at ${e}`);let{bytes:d,sizeBytes:c}=a;return{bytes:d,sizeBytes:c,close:i}}catch(s){throw i(),s}}};async function*HA(t,e){
try{for await(let n of t)await e.write(n),yield n;e.end()}finally{e.abort()}}async function Bw(t,e,n,r){let i=["history",...["--no-trunc","--human=false","--format","{{json .}}"],...ht(r)],a=(await t.
docker.run([...i,e])).split(`
`).filter(d=>d!=="").map(d=>{let c=_(d);return{command:w(c,"CreatedBy")||(w(c,"Comment")??""),bytes:Number(b(c,"Size")??
Number.NaN)}});if(a.length<n||!a.every(({bytes:d})=>d>=0))throw new p("ENGINE_FAILED",`The engine returned ${a.length} s\
izes (${a.map(({bytes:d})=>d).join(", ")}) for the image ${JSON.stringify(e)}, which has ${ae(n)}.`,{hint:'Remove the im\
age ("docker rmi") and pull or build it again.'});return a.reverse()}async function Iw(t,e,n){return Ow(await Bw(t,e,n))}
function Ow(t){return t.reduce((e,{bytes:n})=>e+n,0)}async function Tw(t,e,n){let r=e.diffIds.length,o=vn(n);if(!(!e.isDefaultPlatform&&
!t.knowsPlatformOption?!1:o===void 0?await UA(t,e):o.filter(f=>f).length===r))return{bytes:await zA(t,e),history:void 0};
let a=await Bw(t,e.id,r,Aw(t,e)),d=o?.length===a.length,c=a.map((f,l)=>({...f,hasLayer:d?o[l]===!0:f.bytes>0}));return{bytes:Ow(
a),history:c}}async function vw(t,e,n){let{rootFs:r}=await Rw(t,e.id),o=Math.max(0,r-n.bytes),i={command:`container ${e.
name}`,bytes:o,hasLayer:!0};return{bytes:r,history:n.history&&[...n.history,i]}}async function UA(t,e){let n=["history",
"--quiet","--no-trunc",...ht(Aw(t,e))];return(await t.docker.run([...n,e.id])).split(`
`).filter(o=>o!=="").length>=e.diffIds.length}function Aw(t,e){return e.isIndex&&t.knowsPlatformOption?e.platform:void 0}
async function zA(t,e){let n=await K(t,{source:e});try{let{rootFs:r,own:o}=await Rw(t,n);return Math.max(0,r-o)}finally{
await Y(t,n)}}async function Rw(t,e){let n=await Me(t,e,["--size"]),r=b(n,"SizeRootFs"),o=b(n,"SizeRw")??0;if(typeof r!=
"number"||typeof o!="number")throw new p("ENGINE_FAILED",`The engine returned no size for the container ${e}.`,{hint:q});
return{rootFs:r,own:o}}function Ya(t,e){return n=>{let r=t(n);if(r==="drop")return r;let o=r==="keep"?void 0:r,i=o?.head??n,{mtimeSeconds:s}=le(
i),a=e(s),d=o?.before?.map(f=>({...f,...Ka(f,e)})),c=d===void 0?{}:{before:d};return d===void 0&&(a===s||Number.isNaN(a))?
r:{...o,...c,head:Ka(i,e)}}}function Ka(t,e){let{mtimeSeconds:n}=le(t),r=e(n);return r===n||Number.isNaN(r)?t:au(t,r)}function au(t,e){
return{extensions:Jl(t.extensions,"mtime"),header:Bo(t.header,e)}}var JA=["CHOWN","DAC_OVERRIDE","FOWNER","FSETID","SETGID","SETUID","SETFCAP","MKNOD"],WA=512,GA=3600,du=4*1024*1024,jA=64*
1024,KA=10,YA=300;async function zr(t,{id:e}){await Y(t,e)}async function Xa(t,e,n){let{log:r}=t,o=n.asUsed===!0?void 0:
t.plainRuntime;o!==void 0&&r.debug(`the container has the runtime ${o}: the engine's default may add mounts`);let i=await Lw(
t,o,e,n),s=i.exitCode!==0&&VA.test(i.stderr);if(o===void 0||!s)return i;await zr(t,i.container),r.warning(`The engine la\
cks the program of its runtime ${o}, so the command runs with the default runtime. Mount points that it adds are in the \
result.`);let a=await Lw(t,void 0,e,n);return{...a,container:{...a.container,mayHaveMounts:!0}}}var VA=/(?:fork\/exec \S*runc|exec: "runc"): (?:no such file or directory|executable file not found)/i;
async function Lw(t,e,n,r){let{log:o,signal:i}=t,s=await K(t,{source:n,asUsed:r.asUsed===!0,...r.network===void 0?{}:{network:r.
network},options:[...e===void 0?[]:["--runtime",e],...r.user===void 0?[]:["--user",r.user],"--entrypoint",r.program,...fu],
command:r.args}),a=r.limitSeconds??GA,d=AbortSignal.timeout(a*1e3),c=new cu(o,r.shows??(f=>f));try{let f=await J(o,{title:"\
Command",loggedChars:()=>c.shownChars},t.docker.stream(["start","--attach",s],(l,u)=>c[u].add(l),AbortSignal.any([i,d])));
return c.end(),{...f,container:{id:s,mayHaveMounts:!1}}}catch(f){throw i.aborted?U(i.reason):d.aborted?new p("COMMAND_FA\
ILED",`A command in a container of ${n.reference} was still running after ${a} s and was stopped.`,{hint:"The output abo\
ve may show what it waits for. It has no input, and a network only if one is named.",cause:f}):f}}var fu=["--cap-drop","\
ALL","--security-opt","no-new-privileges","--pids-limit",String(WA),...JA.flatMap(t=>["--cap-add",t])];function qa(t,e=n=>n){
return`${t.stdout}
${t.stderr}`.split(`
`).map(n=>e(n)??"").filter(n=>n.trim()!=="").slice(-KA).map(n=>n.slice(0,YA)).join(`
`)}var Va=class{#e;#t="";constructor(e){this.#e=e}add(e){let n=(this.#t+e).split(`
`);this.#t=(n.pop()??"").slice(-jA);for(let r of n)this.#e(r)}end(){this.#t!==""&&this.#e(this.#t),this.#t=""}},cu=class{stdout=new Va(
e=>this.#r(e));stderr=new Va(e=>this.#r(e));#e;#t;#n=du;constructor(e,n){this.#e=e,this.#t=n}get shownChars(){return du-
this.#n}end(){this.stdout.end(),this.stderr.end()}#r(e){let n=this.#t(e);n===void 0||this.#n<=0||(this.#n-=n.length+1,this.#e.
untrusted(n),this.#n<=0&&this.#e.notice(`Output beyond ${du} characters is not shown.`))}};var lu=10,XA=/^(?:NVIDIA_\w+|\w+_VISIBLE_DEVICES)=/;function Cw(t,e,n){let r=b(e,"HostConfig"),o=w(r,"Runtime"),i=o!==void 0&&
t.mayAddMounts(o),s=b(r,"DeviceRequests"),a=(Array.isArray(s)?s:[]).flatMap(qA);if(!i&&a.length===0)return;let d=b(e,"Co\
nfig","Env"),c=H(d)?d.filter(f=>XA.test(f)):[];return{by:i?`its runtime ${JSON.stringify(o)}`:"the devices that it asks \
for",options:[...o===void 0?[]:["--runtime",o],...a,...c.flatMap(f=>["--env",f])],mounts:n}}function qA(t){if(!O(t))return[];
let e=t.DeviceIDs,n=H(e)?e:[],r=w(t,"Driver");return r==="cdi"?n.flatMap(o=>["--device",o]):["--gpus",rt({...ZA(t,n),...r?
{driver:r}:{}})]}function ZA(t,e){let n=b(t,"Capabilities"),r=Array.isArray(n)?n[0]:void 0,o=t.Count===-1?"all":String(t.
Count??"all");return{...e.length>0?{device:e.join(",")}:{count:o},...H(r)?{capabilities:r.join(",")}:{}}}async function $w(t,e,{
by:n,options:r,mounts:o}){let{log:i,signal:s}=t,a=await QA(t,e,r).catch(c=>{if(s.aborted)throw c;i.debug(`cannot find ou\
t what starting a container leaves in it: ${E(c)}`)});if(a===void 0)return;for(let c of[...o,...e.volumes])a.delete(Nw(c));
let d=[];return{begin:({name:c,typeFlag:f,sizeBytes:l},u)=>{u!=="drop"&&l===0&&f!=="1"&&a.has(L(c))&&d.push(R(Buffer.concat(
[Buffer.from("/"),tR(L(c))])))},data:()=>{},end:()=>{},logNotice:()=>{if(d.length===0)return;let c=d.length>lu?` and ${d.
length-lu} more`:"";i.notice(`When the container started, ${n} created empty mount points or links in it, which are in t\
he result: ${d.slice(0,lu).join(", ")}${c}. Use ${S("exclude")} to drop them.`)}}}async function QA(t,e,n){let{log:r}=t,
o=[...n,...fu,"--entrypoint",Ge()],i=await K(t,{source:e,options:o,command:[]});try{return await t.docker.try(["start",i]),
eR(await t.docker.run(["diff",i]))}finally{await Y(t,i).catch(s=>{Er(t.runId),r.debug(`a container will only be removed \
at the end of the run: ${E(s)}`)})}}function eR(t){let e=t.split(`
`).filter(r=>r.startsWith("A /")).map(r=>Nw(r.slice(2))),n=new Set(e);for(let r of e)n.delete(r.slice(0,Math.max(0,r.lastIndexOf(
"/"))));return n}function Nw(t){return L(Buffer.from(t))}function tR(t){return Buffer.from(t,"latin1")}var Fw=2;async function _w(t,e){let n=await Me(t,e),r=(...o)=>Mw(w(n,...o)??"")??Number.POSITIVE_INFINITY;return{createdSeconds:r(
"Created"),startedSeconds:r("State","StartedAt"),finishedSeconds:r("State","FinishedAt")}}function Dw(t){return Mw(w(t.inspect,
"Created")??"")??0}function Mw(t){let e=Date.parse(t);return Number.isNaN(e)||e<0?void 0:Math.floor(e/1e3)}function Hw(t,e){
return n=>n>=t.createdSeconds&&n<=t.finishedSeconds+1?e:n}var uu=[".dockerenv","dev/console","dev/pts","dev/shm","proc","sys","etc/hosts","etc/hostname","etc/resolv.conf","etc/mt\
ab"],Jr=["dev","etc"],ci=[...uu,...Jr],mu=4*1024*1024;function pu(t,e,n=[]){return r=>{let o=L(r.name);if(!t.has(o))return"\
keep";let i=t.get(o);return i===void 0?n.includes(o)?"keep":"drop":Jr.includes(o)?Jt(r.header)>e?"keep":Ww(r,i.mtimeSeconds):
i.typeFlag==="5"?"keep":{head:nR(i,o),data:i.data}}}async function Uw(t,e){let r=(await t.docker.run(["diff",e])).split(
`
`).map(o=>/^[AC] \/(.*)$/.exec(o)?.[1]??"").filter(o=>!uu.includes(o));return Jr.filter(o=>r.some(i=>i.startsWith(`${o}/`)))}
async function zw(t,e,n,r){let o=new Map;for(let i of ci)o.set(i,await Ke(t,e,`${n}/${i}`,r));return o}function Jw(t,e,n,r){
return o=>{let i=L(o.name),s=Jt(o.header),a=s>=t;return uu.includes(i)&&a?(r.debug(`left out of the export: ${i}, made w\
ith the container`),"drop"):Jr.includes(i)&&a&&s<=n?Ww(o,e):"keep"}}async function Ke(t,e,n,r){try{return await Fr(await t.
readArchive(e,n,r),mu)}catch(o){if(We(o,n))return;throw o}}function Ww(t,e){return Jt(t.header)===e?"keep":{head:au(t,e)}}
function nR(t,e){return{extensions:t.extensions,header:Xi(t.header,e)}}import{PassThrough as rR}from"node:stream";import{pipeline as oR}from"node:stream/promises";import{createGunzip as iR,createZstdDecompress as sR}from"node:zlib";var Gw=".wh.",aR=".wh..wh..opq";async function jw(t,e){let{openBlobs:n,packedLayers:r}=t;if(n===void 0||r===void 0)return;
let o=new Map(ci.map(i=>[i,void 0]));return await n(async i=>{for(let s of r){let a=d=>dR(o,s,d,e);await i.stream(s.digest,
a,s.sizeBytes)}}),o}async function dR(t,e,n,r){let o=[],i=new Nr(mu),s=new G(a=>{let d=L(a.name);return cR(t,d,a.typeFlag),
t.has(d)?(o.push(d),i.hold(a)):"drop"});await oR(n,fR(e.mediaType),s,i.sink,{signal:r});for(let[a,d]of i.entries().entries())
t.set(o[a],d)}function cR(t,e,n){let r=e.lastIndexOf("/")+1,o=e.slice(r);if(o===aR)hu(t,e.slice(0,Math.max(0,r-1)));else if(o.
startsWith(Gw)){let i=e.slice(0,r)+o.slice(Gw.length);t.has(i)&&t.set(i,void 0),hu(t,i)}else n!=="5"&&hu(t,e)}function hu(t,e){
for(let n of t.keys())(e===""||n.startsWith(`${e}/`))&&t.set(n,void 0)}function fR(t){return/[+.]gzip$/.test(t)?iR():/[+.]zstd$/.
test(t)?sR():new rR}import{posix as Za}from"node:path";import{isDeepStrictEqual as lR}from"node:util";var uR=4e3;async function Kw(t,e,n,r){let{signal:o}=t,i=hR(n).map(l=>({lower:l,dst:Ge()})),s={src:n.made,dst:Ge()},d=[rt(
{type:"bind",...s,readonly:""}),...i.map(({lower:l,dst:u})=>yR(l,u))].flatMap(l=>["--mount",l]),c=await K(t,{source:e,options:d}),
f=(l,u)=>Ke(t.transport,c,`${l}/${u}`,o);try{let l=[];for(let u of r)await mR(i.map(({dst:m})=>m),s.dst,m=>f(m,u))&&l.push(
u);return l}finally{await Y(t,c)}}async function mR(t,e,n){let r=await n(e);if(r===void 0)throw new RangeError("nothing \
was made where something is looked for");for(let o of t){let i=await n(o);if(i===void 0)return!1;if(!pR(i,r))return!0}return!1}
function pR(t,e){return lR(le(t),le(e))&&t.data.equals(e.data)}function hR({made:t,layers:e}){if([t,...e].some(o=>/[:,\\"\s]/.
test(o)))throw new RangeError("the directory of the layers has a character that an overlay cannot take");let n=[],r=0;for(let o of e){
let i=Buffer.byteLength(o)+1;i>r&&(n.push([]),r=uR-Buffer.byteLength(`lowerdir=${t}`)),n.at(-1)?.push(o),r-=i}return n.map(
o=>[...o,t].join(":"))}function yR(t,e){let n=["type=overlay","device=overlay",`o=lowerdir=${t}`];return["type=volume",`\
dst=${e}`,"volume-nocopy","volume-driver=local",...n.map(r=>`volume-opt=${r}`)].join(",")}var Yw=["etc/hosts","etc/hostname","etc/resolv.conf","etc/mtab","dev/console"],gR="0,0";async function Vw(t,e,n){let{log:r,
signal:o}=t,i=await xR(t,n);if(i!==void 0){try{return await Kw(t,e,i,Yw)}catch(s){if(o.aborted)throw s;r.debug(`the laye\
rs are read one by one: ${E(s)}`)}return wR(t,e,i.layers)}}async function wR(t,e,n){let r=PR(n);if(r===void 0)return;let o=Ge(),
i=await kR(t,e,r,o);if(i===void 0)return;let s=(a,d,c)=>ER(t,i,`${o}${a.slice(r.length)}/${d}`,c);try{return await bR(n,
Yw,s)}finally{await Y(t,i)}}async function bR(t,e,n){let r=[];for(let[o,i]of Map.groupBy(e,Za.dirname)){let s=i.map(a=>Za.
basename(a));for(let a of t){let d=await n(a,o,s);if(d===void 0)continue;let c=f=>d.get(f)!==void 0;if(r.push(...s.filter(
f=>c(f)&&d.get(f)!=="deleted").map(f=>`${o}/${f}`)),s=s.filter(f=>!c(f)),s.length===0||d.get("")!=="directory")break}}return e.
filter(o=>r.includes(o))}async function kR(t,e,n,r){let o=i=>{let s=rt({type:"bind",src:n,dst:r,readonly:"",...i});return K(
t,{source:e,options:["--mount",s]})};try{return await o({"bind-recursive":"disabled"}).catch(i=>{if(!/bind-recursive/.test(
E(i)))throw i;return o({"bind-nonrecursive":""})})}catch(i){if(sl(i))return;throw i}}async function ER(t,e,n,r){let{signal:o}=t,
i=await t.transport.readArchive(e,n,o).catch(f=>{if(!We(f,n))throw f});if(i===void 0)return;let s=[...r].sort().at(-1)??
"",a=new Map,d=new AbortController,c=new G(f=>{let[,l="",...u]=L(f.name).split("/");return u.length===0&&(l===""||r.includes(
l))&&a.set(l,SR(f)),l>=s&&d.abort(),"drop"});return await Mn(d.signal,i,c),a}function SR(t){return le(t).device===gR?"de\
leted":t.typeFlag==="5"?"directory":"file"}async function xR(t,e){let n=await Me(t,e),r=w(n,"GraphDriver","Data","LowerD\
ir"),[o,...i]=r?.split(":")??[];return o===void 0||i.length===0?void 0:{made:o,layers:i}}function PR(t){let[e,...n]=new Set(
t.map(r=>Za.dirname(Za.dirname(r))));return e==="/"||n.length>0?void 0:e}import{pipeline as vR,Readable as AR}from"node:stream";import{pipeline as BR}from"node:stream/promises";async function fi(t,e){await BR([...t,mn()],{signal:e})}async function pn({log:t,signal:e},n,r,o){let[i]=n.slice(-1);await J(
t,it(i,r,o),fi(n,e))}function it(t,e,n="Read"){return{title:n,doneBytes:()=>t.bytesRead,totalBytes:e,isEstimate:!0}}async function qw(t){let e=new Map,n=4294967295,r=IR();for(let o=0;r.length>0;o++){if(o===64)throw new RangeError("its r\
anges have no end");let i=await t(r);for(let s of r){let a=i.get(s);a!==void 0?e.set(s,a):n=Math.min(n,s)}if(!e.has(0))throw new RangeError(
"it does not map root");r=OR(e,n)}return TR(e)}function Zw(t,e){let n=t.find(r=>e>=r.machine&&e<r.machine+r.count);return n&&
n.image+e-n.machine}function IR(){let t=Array.from({length:32},(e,n)=>2**n);return Qa([0,...t.flatMap(e=>[e-1,e]),4294967294])}
function OR(t,e){let n=Qa([...t.keys()]),r=n.flatMap((o,i)=>{let s=n[i+1];return s===void 0?Xw(o,e):Qw(t,o,s)?[]:Xw(o,s)});
return Qa(r)}function Xw(t,e){let n=Math.max(1,Math.floor((e-t)/64)),r=[];for(let o=t+n;o<e;o+=n)r.push(o);return r}function Qw(t,e,n){
return(t.get(n)??Number.NaN)-(t.get(e)??Number.NaN)===n-e}function TR(t){let e=[];for(let n of Qa([...t.keys()])){let r=e.
at(-1);r!==void 0&&Qw(t,r.image,n)?e.splice(-1,1,{...r,count:n-r.image+1}):e.push({image:n,machine:t.get(n)??Number.NaN,
count:1})}return e}function Qa(t){return[...new Set(t)].sort((e,n)=>e-n)}var yu="etc/mtab";async function rb(t,e){if(!t.mapsOwners)return t.transport;let n=await K(t,{source:e});try{let r=await nb(
t,n,"uid"),o=await nb(t,n,"gid");return new gu(t.transport,{users:r,groups:o})}finally{await Y(t,n)}}var gu=class{#e;#t;constructor(e,n){
this.#e=e,this.#t=n}async readArchive(e,n,r){let o=await this.#e.readArchive(e,n,r);return eb(o,new G(i=>RR(i,this.#t)))}async exportContainer(e,n){
let r=await Ke(this,e,`/${yu}`,n),o=await this.#e.exportContainer(e,n);if(r===void 0)return o;let{extensions:i,header:s}=we(
r,W(yu)),a=!1,d=f=>(a||=L(f.name)===yu,"keep"),c=async function*(){a||(yield Buffer.concat([...i,s,r.data]))};return eb(
o,new G(d,void 0,{appendix:c}))}};function eb(t,e){return vR(t,e,()=>{}),e}function RR(t,{users:e,groups:n}){let{uid:r,gid:o}=le(
t),i=tb(e,r,t),s=tb(n,o,t);return i===r&&s===o?"keep":{head:ow(t,i,s)}}function tb(t,e,{name:n}){let r=Zw(t,e);if(r!==void 0)
return r;if(e===0)return 0;throw new p("UNSUPPORTED_ENGINE",`docker-flatten cannot map the owner of ${R(n)}: it belongs \
to ${e} on the engine's machine, which is outside the range of userns-remap.`,{hint:"Find out what changed the file outs\
ide of its container, or use an engine without userns-remap."})}async function nb(t,e,n){try{return await qw(r=>LR(t,e,n,
r))}catch(r){throw r instanceof RangeError?new p("ENGINE_FAILED",`Cannot determine how the engine maps owners (userns-re\
map): ${E(r)}.`,{hint:`Define a range for the "userns-remap" user in /etc/subuid and /etc/subgid on the engine's machine\
, and restart the engine.`,cause:r}):r}}async function LR(t,e,n,r){let{signal:o}=t,i=Ge().slice(1),s=Buffer.concat([Xi(Zi(),
`${i}/`),...r.flatMap(d=>[pp(new Map([[n,String(d)]])),Gt(`${i}/${d}`,0)]),Zn()]);await t.transport.writeArchive(e,AR.from(
[s]),o).catch(d=>{if(!/cannot be mapped/i.test(E(d)))throw d});let a=await CR(t,e,`/${i}`);return new Map([...a].flatMap(
([d,c])=>/^[0-9]+$/.test(d)?[[Number(d),c[n]]]:[]))}async function CR(t,e,n){let{signal:r}=t,o=new Map,i=new G(a=>{let d=L(
a.name);return o.set(d.slice(d.lastIndexOf("/")+1),le(a)),"drop"}),s=await t.transport.readArchive(e,n,r);return await fi(
[s,i],r),o}import{Readable as $R}from"node:stream";var NR=["lastlog","faillog","tallylog","btmp","wtmp"],wu="var/log",FR=1024**3;async function ed(t,{id:e,mountPath:n},r,o){
let i=d=>_R(t,e,`${n}/${d}`,o);if((await i("var"))?.typeFlag!=="5")return[];let s=await i(wu);if(s?.typeFlag!=="5")return[];
let a=[];for(let d of NR){let c=`${wu}/${d}`,f=await i(c);f?.typeFlag==="0"&&f.sizeBytes>=FR&&await r(c)&&a.push({path:c,
entry:f,parent:s})}return a}async function bu(t,e,n,r){let o=n.flatMap(({path:s,entry:a,parent:d})=>[we(d,W(`${wu}/`)),Aa(
we(a,W(s)))].flatMap(({extensions:c,header:f})=>[...c,f])),i=Buffer.concat([...o,Buffer.alloc(2*A)]);await t.writeArchive(
e,$R.from([i]),r)}async function _R(t,e,n,r){try{return await nw(await t.readArchive(e,n,r))}catch(o){if(We(o,n))return;
throw o}}function ob(t,e,n,r){let{session:o,source:i,files:s}=e,{log:a}=o;return async(d,c)=>{let f=await ed(s,n,d,c);if(f.length===
0)return t;let l=await K(o,{source:i});try{await bu(o.transport,l,f,c);let{way:u,open:m,decide:h}=await r(l),y=async()=>{
await Promise.all([t.close(),Y(o,l)])};return{...t,way:u,open:m,decide:h,sizeInImage:sb(f,a),close:y}}catch(u){if(await Y(
o,l).catch(()=>{}),c.aborted)throw u;return a.debug(`huge logs are read with all of their zeros: ${E(u)}`),{...t,isReproducible:!1}}}}
function ib(t,e,n){let{session:r,files:o}=e,{log:i}=r,s={id:n,mountPath:""};return async(a,d)=>{let c=await ed(o,s,a,d);
if(c.length===0)return t;try{await bu(r.transport,n,c,d)}catch(f){if((await ed(o,s,a,d)).length<c.length)throw f;return i.
debug(`huge logs are read with all of their zeros: ${E(f)}`),{...t,isReproducible:!1}}return{...t,sizeInImage:sb(c,i)}}}
function sb(t,e){let n=new Map(t.map(({path:r,entry:o})=>[r,o.sizeBytes]));return e.debug(`not read, since nothing of it\
 is kept: ${[...n.keys()].join(", ")}`),r=>n.get(r)}var DR="1.52",MR=20,HR=2;async function ab(t,e){let{log:n}=t,r=t.serverApiVersion===DR?await UR(t,e.id):e.id;for(let o=1;o<=
HR;o++){let i=Ge(),s=rt({type:"image",src:r,dst:i});try{return{id:await K(t,{source:e,options:["--mount",s]}),mountPath:i}}catch(a){
if(!WR(a))throw a;n.debug(`the engine does not mount the image: ${E(a)}`)}}n.debug("so a container is exported")}async function UR(t,e){
let n=e.replace(/^sha256:/,"").slice(0,MR);return(await ee(t,n).catch(()=>{}))?.Id===e?n:e}var zR=/timeout|timed out|deadline exceeded|canceled|\bEOF\b|connection reset|broken pipe|too many requests|internal server error|shutting down/i,
JR=["DOCKER_FAILED","UNSUPPORTED_ENGINE","UNSUPPORTED_IMAGE"];function WR(t){return t instanceof p&&JR.includes(t.code)&&
!zR.test(t.message)}import{posix as db}from"node:path";async function cb(t,e,n,r){let{signal:o}=t,i=GR(n),s=async({id:d,mountPath:c})=>jR(i,async f=>{let l=`${c}/${Buffer.from(
f,"latin1")}`;return await Ke(e,d,l,o)!==void 0}),a=new Set;if(i.length>0&&r!==void 0)a=await s(r);else if(i.length>0){let d=await K(
t,{source:n});try{a=await s({id:d,mountPath:""})}finally{await Y(t,d)}}return d=>a.has(L(d.name))?"drop":void 0}function GR({
volumes:t}){let e=new Set;for(let n of t){let r=L(Buffer.from(db.normalize(n))).split("/");for(let o=1;o<=r.length;o++)e.
add(r.slice(0,o).join("/"))}return e.delete(""),[...e]}async function jR(t,e){let n=new Set;for(let r of t)(n.has(db.dirname(
r))||!await e(r))&&n.add(r);return n}var lb=Buffer.from("/");async function li(t,e,n,r){let{log:o,signal:i}=t,s=t.canMountImages&&e.isDefaultPlatform,a=s?await ab(
t,e):void 0,d=s&&a===void 0,c=await rb(t,e),f=!1,u=t.store.keepsPacked&&(a===void 0||await XR(c,a,i))?await jw(await n(),
i).catch(g=>{if(!(g instanceof ie))throw g;o.debug(`the layers cannot be read one by one: ${E(g)}`),f=!0}):void 0,m={session:t,
source:e,files:c,viewer:a,fromLayers:u,areLayersHidden:f};if(a!==void 0&&r===void 0){let g=u&&pu(u,1/0),k=qR(m,a,g);return{
...k,sparingZeros:ob(k,m,a,P=>fb(m,P,void 0,!1))}}let h=r?.id??await K(t,{source:e}),y=await fb(m,h,r,d);return r?.isOwn===
!1?y:{...y,sparingZeros:ib(y,m,h)}}async function fb(t,e,n,r){let{session:o,source:i,files:s,viewer:a,fromLayers:d,areLayersHidden:c}=t,
{log:f,signal:l}=o,u=[a?.id,n?.isOwn===!1?void 0:e].filter(V=>V!==void 0),m=a===void 0&&d===void 0;m&&await VR(o,i,e);let h=await _w(
o,e),y=Dw(i),g=n?.isOwn===!1?Math.min(h.createdSeconds+Fw,h.startedSeconds):1/0,k=d??(a&&await zw(s,a.id,a.mountPath,l)),
B=n===void 0?[]:await Uw(o,n.id),P=k===void 0?Jw(h.createdSeconds,y,g,f):pu(k,g,B),C=n?.isOwn===!0?await cb(o,s,i,a):void 0,
N=n?.added===void 0?void 0:await $w(o,i,n.added),v=V=>ub(V)??C?.(V)??P(V);return{way:"export",isReproducible:!c&&!r&&n?.
mayHaveMounts!==!0,unseenTimes:m?Jr:[],...m?{unseenPaths:ci}:{},open:V=>s.exportContainer(e,V),openPath:(V,be)=>s.readArchive(
e,Buffer.concat([lb,V]),be),isNotFound:(V,be)=>We(V,`/${be}`),lookAt:(V,be)=>Ke(s,e,`/${V}`,be),...n?.isOwn===!0?{lookAtImage:YR(
t,u)}:{},observer:N,decide:n?.isOwn===!0?Ya(v,Hw(h,y)):v,close:async()=>{N?.logNotice(),await KR(o,u)}}}async function KR(t,e){
let n=await Promise.allSettled(e.map(r=>Y(t,r)));for(let r of n)if(r.status==="rejected")throw r.reason}function YR({session:t,
source:e,files:n,viewer:r},o){let i;return async(s,a)=>{if(r!==void 0)return Ke(n,r.id,`${r.mountPath}/${s}`,a);i??=K(t,
{source:e});let d=await i;return o.includes(d)||o.push(d),Ke(n,d,`/${s}`,a)}}async function VR(t,e,n){let{log:r,signal:o}=t;
if(t.store.keepsPacked){r.warning(`Docker ${t.version} shows the image for ${T(e.platform)} only through a container and\
 hides its layers. If the image has its own /etc/hosts, /etc/hostname or /etc/resolv.conf, they are not in the result.`);
return}let i=await Vw(t,e,n).catch(s=>{if(o.aborted)throw s;r.debug(`the layers' directories cannot be read: ${E(s)}`)});
i!==void 0&&i.length>0&&r.warning(`Docker ${t.version} hides files of the image, which are therefore not in the result: ${i.
map(s=>`/${s}`).join(", ")}. ${t.canMountImages?"An engine that mounts images keeps them":"Docker 28 and newer keep them"}\
.`)}async function XR(t,e,n){let r=`${e.mountPath}/.dockerenv`;return await Ke(t,e.id,r,n)!==void 0}function qR({session:t,
files:e,areLayersHidden:n},r,o){return{way:"image mount",isReproducible:!n,unseenTimes:[],open:i=>e.readArchive(r.id,`${r.
mountPath}/.`,i),openPath:(i,s)=>e.readArchive(r.id,Buffer.concat([Buffer.from(r.mountPath),lb,i]),s),isNotFound:(i,s)=>We(
i,`${r.mountPath}/${s}`),lookAt:(i,s)=>Ke(e,r.id,`${r.mountPath}/${i}`,s),decide:i=>ub(i)??(ZR(i.name)?"drop":o?.(i)??"k\
eep"),close:()=>Y(t,r.id)}}function ZR(t){return(t.length===1||t.length===2&&t[1]===47)&&t[0]===46}function ub(t){let{name:e}=t,
n=e.at(-1)===47?e.length-1:e.length,r=e.lastIndexOf(47,n-1)+1;if(!(e[r]!==46||e[r+1]!==119||e[r+2]!==104||e[r+3]!==46))throw new p(
"WHITEOUT_NAME",`The image contains a file named ${R(e)}, but a layer cannot contain a name that starts with ".wh.": the\
 engine would read it as a whiteout, which marks a deletion.`,{hint:"Rename or remove the file in the image."})}function Ye(t,e){let{reference:n,id:r,platform:o,diffIds:i,volumes:s}=e,a=b(e.inspect,"Config"),d,c=()=>(d??=aa(t,e),d);
return{image:e,reference:n,id:r,platform:o,diffIds:i,volumes:s,ofContainer:void 0,layerCount:i.length,shownConfig:O(a)?a:
{},knownBytes:eL(t,e),isExact:t.canMountImages&&e.isDefaultPlatform,notices:[],readConfig:c,findLayers:async()=>QR(await c(),
i),openReader:()=>li(t,e,c),measure:async()=>{let f=await c();return{...await Tw(t,e,f.json),packedBytes:sa(f)}}}}function mb(t,e,n){
let r={...n,isOwn:!0};return{...e,openReader:()=>li(t,e.image,e.readConfig,r)}}function QR({packedLayers:t,openDirectory:e},n){
if(e===void 0||t?.length!==n.length||!t.every(({digest:o})=>/^sha256:[0-9a-f]{64}$/.test(o)))return;let r=t.map((o,i)=>({
descriptor:o,diffId:n[i]??""}));return new ja(r,e)}function eL({store:t},{inspect:e}){let n=e.Size;return t.keepsPacked||
typeof n!="number"?void 0:n}var Un=["dpkg","apk","pacman","rpm","pip","conda","npm","gem","cargo","go","maven","gradle","nuget","other"];var tL=3,nL=1e5,rL=[10,5,3],oL=.01,Wr=class{#e=new Map;#t;constructor(e){this.#t=e}begin(e,n){let r=cn(e,n);if(r===0)return;
let o=L(e.name);this.#t?.(o,r);let i=this.#n(o),s=this.#e.get(i);s===void 0?this.#e.set(i,{bytes:r,files:1}):(s.bytes+=r,
s.files++)}data(){}end(){}#n(e){let n=0;for(let o=0;o<tL;o++){let i=e.indexOf("/",n===0?0:n+1);if(i===-1)break;n=i}let r=e.
slice(0,n);for(;this.#e.size>=nL&&r!==""&&!this.#e.has(r);)r=r.slice(0,Math.max(0,r.lastIndexOf("/")));return r}get largest(){
let e=0;for(let{bytes:n}of this.#e.values())e+=n;return hb(this.#r(),"",0,e*oL)}get all(){return[...this.#r().values()].
flatMap(e=>[...e].map(pb))}#r(){let e=new Map;for(let[n,r]of this.#e)for(let o=n;o!=="";){let i=o.slice(0,Math.max(0,o.lastIndexOf(
"/"))),s=e.get(i)??new Map;e.set(i,s);let{bytes:a,files:d}=s.get(o)??{bytes:0,files:0};s.set(o,{bytes:a+r.bytes,files:d+
r.files}),o=i}return e}};function pb([t,e]){return{path:`/${W(t).toString("utf8")}`,...e}}function hb(t,e,n,r){return[...t.
get(e)??[]].filter(([,{bytes:o}])=>o>=r).sort(([o,i],[s,a])=>a.bytes-i.bytes||(o<s?-1:1)).slice(0,rL[n]).flatMap(([o,i])=>[
pb([o,i]),...hb(t,o,n+1,r)])}var td=500,iL=1e6,sL=300,nd=class{#e;#t=[];#n=[];#r=0;#o=0;directories=new Wr((e,n)=>this.#i(e,n));constructor(e){this.#e=
e}#i(e,n){if(this.#t.length<iL){this.#t.push(e),this.#n.push(n);return}this.#r+=n,this.#o++}get contents(){let e=this.#s(),
n=this.directories.all.toSorted(yb),r=o=>e.reduce((i,s)=>i+s[o],0);return{bytes:r("bytes"),files:r("files"),packages:e.slice(
0,td),morePackages:Math.max(0,e.length-td),directories:n.slice(0,td).map(o=>({...o,path:bb(o.path)})),moreDirectories:Math.
max(0,n.length-td)}}#s(){let e=new Map,n=(r,o,i,s)=>{let a=`${r}:${o}`,d=e.get(a);d===void 0?e.set(a,{manager:r,name:o,bytes:i,
files:s}):(d.bytes+=i,d.files+=s)};for(let[r,o]of this.#t.entries()){let{manager:i,name:s}=this.#e.packageOf(o)??ku;n(i,
s,this.#n[r]??0,1)}return this.#o>0&&n(ku.manager,ku.name,this.#r,this.#o),[...e.values()].sort(yb).map(r=>({...r,name:bb(
cL(r.name))}))}},ku={manager:"other",name:""};function yb(t,e){let n=({manager:r,name:o,path:i})=>i??`${r}:${o}`;return e.
bytes-t.bytes||(n(t)<n(e)?-1:1)}var aL=1e3;function rd(t){return O(t)&&["bytes","files","morePackages","moreDirectories"].
every(e=>Eu(t[e]))&&gb(t.packages,e=>dL(e.manager)&&wb(e.name))&&gb(t.directories,({path:e})=>wb(e)&&e.startsWith("/"))}
function gb(t,e){return Array.isArray(t)&&t.length<=aL&&t.every(n=>O(n)&&e(n)&&Eu(n.bytes)&&Eu(n.files))}var wb=t=>typeof t==
"string",Eu=t=>Number.isSafeInteger(t)&&t>=0,dL=t=>Un.some(e=>e===t);function cL(t){return W(t).toString("utf8")}function bb(t){
return ne(t,sL)}function kb(t,e){let n=_(t),r=w(n,"tool")?.startsWith("docker-flatten ")===!0;if(!O(n)||!r)throw ui(e,"is not one");let{
version:o,platforms:i}=n;if(o!==Oa)throw ui(e,`has the version ${JSON.stringify(o)?.slice(0,20)} instead of ${Oa}`,"Writ\
e it again with this release of docker-flatten.");if(!Array.isArray(i)||i.length===0)throw ui(e,"names no platform");let s=i.
length===1;return{kind:"report",name:e,platforms:i.map(a=>fL(a,s?b(n,"result"):a,e))}}function fL(t,e,n){let r=w(t,"plat\
form");if(r===void 0)throw ui(n,"has a platform without a name");let o=b(t,"newPackedBytes");return{platform:r,contents:lL(
b(e,"contents"),n),packedBytes:typeof o=="number"?o:void 0,layers:uL(b(e,"packedLayers"))}}function lL(t,e){if(t!=null){
if(!rd(t))throw ui(e,"has contents of another form");return t}}function uL(t){if(!Array.isArray(t))return;let e=t.flatMap(
n=>[w(n,"digest")??[],w(n,"diffId")??[]]);return e.length===0?void 0:new Set(e.flat())}function ui(t,e,n="Name the file \
that an earlier run wrote as its report, or an image."){return new p("BAD_INPUT",`The ${I("compare")} must name an image\
 or a report of docker-flatten, but ${JSON.stringify(t)} ${e}.`,{hint:n})}import{rm as PL}from"node:fs/promises";import{join as BL}from"node:path";import{createWriteStream as mL}from"node:fs";import{pipeline as pL}from"node:stream/promises";async function Eb(t,e,n,r){let{log:o,signal:i}=t,s=await t.transport.saveImage(e.id,i,r),a=mL(n,{flags:"wx",mode:384}),d=()=>a.
bytesWritten;try{await J(o,{title:"Save",doneBytes:d},pL(s,a,{signal:i}))}catch(c){if(i.aborted||c instanceof p)throw c;
let f=mt(c);throw new p(f?"NO_SPACE":"TEMP_DIR",f?`The disk filled up while saving the image to ${n}.`:`Cannot save the \
image to ${n} (${he(c)}).`,{hint:`A save is as large as the image's layers in the engine. Name a directory on a larger d\
isk with the ${I("temp-dir")}.`,cause:c})}}async function Sb(t,e){if(!t.store.holdsIndexes||!e.isIndex)return[e.platform];
for(let{place:n,open:r}of Ir(t,e))try{return await r(async o=>{let i=[];for await(let{configText:s}of Br({digest:e.id},o.
text,e.platform)){let a=_(s);if(!O(a))continue;let d=$e(qe(a));d.os==="linux"&&!i.some(c=>j(d,c))&&i.push(d)}return i})}catch(o){
if(!(o instanceof ie))throw o;t.log.debug(`no blobs ${n}: ${E(o)}`)}}import{mkdtemp as hL,rm as yL}from"node:fs/promises";import{join as gL}from"node:path";async function hn({run:t,options:e},n){let r=await hL(gL(e.tempDir,re(t.runId)));return n.defer(()=>yL(r,{recursive:!0,force:!0})),
r}import{createReadStream as bL}from"node:fs";import{rm as kL}from"node:fs/promises";import{join as EL}from"node:path";import{
Readable as Bb}from"node:stream";import{createHash as wL}from"node:crypto";import{open as Pu}from"node:fs/promises";var Su=1024*1024;async function od(t,e){let n=await Pu(t,"wx",384).catch(r=>{throw Gr(r,t)});try{return await e(new xu(n,
t))}finally{await n.close()}}async function xb(t,e){let n="the flat filesystem",r=await Pu(t,"wx",384).catch(d=>{throw Gr(
d,t,n)}),o=Buffer.allocUnsafe(Su),i=0,s=async d=>{await Bu(r,d).catch(c=>{throw Gr(c,t,n)})},a=async()=>{await s(o.subarray(
0,i)),i=0};try{for await(let d of e)i+d.length>Su&&await a(),d.length>Su?await s(d):i+=d.copy(o,i);await a()}finally{await r.
close()}}async function*Pb(t,e,n){let r=await Pu(t,"wx",384).catch(o=>{throw Gr(o,t,n)});try{for await(let o of e)await Bu(
r,o).catch(i=>{throw Gr(i,t,n)}),yield o}finally{await r.close()}}var xu=class{#e;#t;#n=wL("sha256");bytes=0;constructor(e,n){
this.#e=e,this.#t=n}async write(e){this.#n.update(e),this.bytes+=e.length,await Bu(this.#e,e).catch(n=>{throw Gr(n,this.#t)})}digest(){
return`sha256:${this.#n.digest("hex")}`}};async function Bu(t,e){for(let n=0;n<e.length;)n+=(await t.write(e,n)).bytesWritten}
function Gr(t,e,n="the packed layer"){return mt(t)?new p("NO_SPACE",`The disk filled up while writing ${n} to ${e}.`,{hint:`\
Free some disk space there, or choose another directory with the ${I("temp-dir")}.`,cause:t}):new p("TEMP_DIR",`Cannot w\
rite ${n} to ${e} (${he(t)}).`,{hint:`Choose a writable directory with the ${I("temp-dir")}.`,cause:t})}var SL=1024*1024,xL=4,jr=class{layers;#e;constructor(e,n){this.#e=e.map((r,o)=>new Ou(r,EL(n,`blob-${o}`))),this.layers=
this.#e.map(r=>r.layer)}get isEmpty(){return this.#e.every(({isWritten:e})=>!e)}async remove(){await Promise.all(this.#e.
map(e=>e.remove()))}},Ou=class{layer;isWritten=!1;#e;#t=Iu();constructor(e,n){this.#e=n;let{sizeBytes:r}=e.descriptor,{tap:o}=e;
this.layer={...e,open:i=>this.isWritten?this.#n(e,i):this.#r(e,i),locate:async()=>(await this.#t.promise,{path:n,startByte:0,
sizeBytes:r}),...o&&{tap:o}}}async remove(){this.isWritten&&(this.#t=Iu()),this.isWritten=!1,await kL(this.#e,{force:!0})}async#n({
descriptor:e},n){return e.sizeBytes===0?Bb.from([]):bL(this.#e,{highWaterMark:SL,signal:n})}async#r(e,n){await this.remove();
let r=await e.open(n);return Bb.from(this.#o(e,r),{objectMode:!0,highWaterMark:xL})}async*#o({descriptor:e},n){let{digest:r,
sizeBytes:o}=e,{resolve:i,reject:s}=this.#t,a=0;try{for await(let d of Pb(this.#e,n,"a packed layer of the image"))a+=d.
length,yield d;this.isWritten=a===o}finally{n.destroy(),this.isWritten?i():(this.#t=Iu(),s(new Error(`${r} was not read \
to its end`)))}}};function Iu(){let t=Promise.withResolvers();return t.promise.catch(()=>{}),t}async function Ib(t,e){var u=[];try{let{run:n}=t;let{manifest:r,digest:o,json:i,annotations:s}=await e.readConfig();let a=await e.
findLayers();if(a===void 0||r===void 0||o===void 0)return;let d=Ee(u,new AsyncDisposableStack,!0);d.defer(()=>Tu(a,n));try{
await a.requireAll(n.signal)}catch(k){if(n.signal.aborted)throw k;n.log.debug(`the image is saved: ${E(k)}`);return}let c=new jr(
a.layers,await hn(t,d));let f=d.move();let l={mediaType:"",digest:o,sizeBytes:0};return{image:{manifest:r,annotations:s,
platform:e.platform,layers:c.layers,format:Vt(r.mediaType)??"oci",indexPlatform:void 0,entryAnnotations:{},config:{descriptor:l,
json:i}},release:()=>c.remove(),close:()=>f.disposeAsync()}}catch(m){var h=m,y=!0}finally{var g=Se(u,h,y);g&&await g}}function Tu(t,{
runId:e}){return t.close().catch(()=>Er(e))}async function Ob(t){let{engine:e,options:n}=t,{image:r,platforms:o}=n;if(r===void 0)throw new Error("a container has no\
 layers of its own");let i=o==="default"||o==="all"?[void 0]:o;i.length>1&&await IL(e,{...n,image:r},i);let s;for(let f of i)
s=await $r(e,{...n,image:r,platform:f});if(s===void 0)throw new Error("no platform is named");let a=o==="all"?await OL(e,
s):o==="default"?[s.platform]:o,d=o==="all"?s.isIndex:o!=="default"&&o.length>1,c=await mi(t,s,{platforms:a,isEach:o!=="\
all"});return{reference:r.text,platforms:c.platforms,index:d?c.index??{format:"oci",annotations:{}}:void 0,id:s.id,notices:[],
close:c.close}}async function IL(t,{image:e,pull:n},r){if(!t.store.holdsIndexes)throw new p("UNSUPPORTED_ENGINE",`Severa\
l platforms of ${e.text} are needed, but this engine's image store keeps one platform of an image.`,{hint:`Read them fro\
m the registry with ${S("image",`docker://${e.text}`)}, or use an engine with the containerd image store.`});if(!(n==="n\
ever"||await ee(t,e.text)!==void 0))for(let o of r)await ni(t,e.text,o&&T(o))}async function OL(t,e){let n=await Sb(t,e);
if(n!==void 0&&n.length>0)return n;throw new p("UNSUPPORTED_ENGINE",`The platforms of ${e.reference} are needed for ${S(
"platform","all")}, but this engine does not show them.`,{hint:`Name them with ${S("platform")}, for example "linux/amd6\
4, linux/arm64".`})}async function mi(t,e,n){let[r,...o]=n.platforms;return(o.length===0&&n.isEach&&j(e.platform,r)?await TL(
t,e):void 0)??vL(t,e,n)}async function TL(t,e){let n=Ye(t.engine,e),r=await Ib(t,n);return r===void 0?void 0:{platforms:[
Tb(t,n,{image:r.image,set:r})],index:void 0,close:r.close}}async function vL(t,e,{platforms:n,isEach:r}){var m=[];try{let{
run:o,engine:i,options:s}=t;let a={...o,tempDir:s.tempDir};let d=Ee(m,new AsyncDisposableStack,!0);let c=await hn(t,d);let f=[];
let l;for(let[B,P]of n.entries()){let C=BL(c,`${B}.tar`),N=`Save ${e.reference} (${T(P)})`,v=await o.log.group(N,async()=>{
let V=e.isIndex&&i.knowsPlatformOption?P:void 0;try{await Eb(i,e,C,V)}catch(Ie){let ft=Ie instanceof p&&/not found/i.test(
Ie.message);if(r||!ft)throw Ie;o.log.notice(`The engine lacks layers of ${e.reference} for ${T(P)}: this platform is lef\
t out.`),await PL(C,{force:!0});return}let ke={transport:"docker-archive",text:`docker-archive:${C}`,path:C,reference:void 0,
index:void 0};return De(ke,{...a,platforms:[P]})});v!==void 0&&(d.defer(()=>v.close()),l??=v.index,f.push(await AL(t,e,{
set:v,platform:P})))}if(f.length===0)throw vb(e.reference,n);let u=d.move();return{platforms:f,index:l,close:()=>u.disposeAsync()}}catch(h){
var y=h,g=!0}finally{var k=Se(m,y,g);k&&await k}}async function AL(t,e,{set:n,platform:r}){let o=n.images.find(a=>j(a.platform,
r)),i=j(e.platform,r)?e:await je(t.engine,e.reference,r);if(o===void 0||i===void 0)throw vb(e.reference,[r]);let s=Ye(t.
engine,{...i,image:e.image});return Tb(t,s,{image:o,set:n})}function Tb({run:t,options:e},n,{image:r,set:o}){let{reference:i,
id:s}=n,a={...t,tempDir:e.tempDir};return{source:{...Rt(r,{reference:i,release:async l=>o.release?.(l)},a),id:s,byLayers:!0},
inEngine:n,image:{...r,indexPlatform:void 0}}}function vb(t,e){return new p("PLATFORM_MISMATCH",`The image ${JSON.stringify(
t)} is needed for ${e.map(T).join(", ")}, but the engine saved it without.`,{hint:'Pull or build that platform first ("d\
ocker pull --platform").'})}var CL=64*1024*1024;async function Ab(t,e){let{compare:n}=t.options;switch(n?.kind){case void 0:return;case"report":return{
kind:"report",earlier:await $L(n)};case"outside":return NL(t,n,e);case"engine":return FL(t,n)}}async function $L({path:t,
text:e}){let n=(r,o)=>new p("BAD_INPUT",`Cannot read the report ${JSON.stringify(e)} that the ${I("compare")} names: ${r}\
.`,{hint:'Check the path. Whatever ends in ".json" or starts as a path is taken for a report.',cause:o});try{let r=await LL(
t);if(!r.isFile())throw n("it is not a file");if(r.size>CL)throw n("it is too large for a report");return kb(await RL(t,
"utf8"),e)}catch(r){throw r instanceof p?r:n(E(r),r)}}async function NL({run:t,options:e},{location:n,text:r},o){let i={
...t,tempDir:e.tempDir},s=await De(n,i);o.defer(()=>s.close());let a=d=>s.images.find(({platform:c})=>j(c,d));return{kind:"\
image",name:r,choose:async d=>d.filter(c=>a(c)!==void 0),open:async d=>({sources:d.map(a).filter(c=>c!==void 0).map(c=>Rt(
c,s,i)),close:async()=>{}})}}async function FL(t,{text:e}){let{comparesIn:n}=t;if(n===void 0)throw new Error("an image o\
f an engine needs the engine");if(await ee(n,e)===void 0)throw new p("IMAGE_NOT_FOUND",`The image ${JSON.stringify(e)} t\
hat the ${I("compare")} names is not in the engine.`,{hint:`It is never pulled. Pull it first ("docker pull ${e}"), or w\
rite it as "docker://${e}" to read it from its registry.`});return{kind:"image",name:e,choose:async r=>{let o=[];for(let i of r)
await je(n,e,i)!==void 0&&o.push(i);return o},open:r=>_L({...t,engine:n},e,r)}}async function _L(t,e,n){let{engine:r,options:o}=t,
[i]=n,s=await je(r,e,i);if(s===void 0)throw new Error(`${e} is no longer in the engine`);if(n.length===1&&o.from!=="laye\
rs")return{sources:[Ye(r,s)],close:async()=>{}};let a=await mi(t,s,{platforms:n,isEach:!0});return{sources:a.platforms.map(
({source:d})=>d),close:()=>a.close()}}async function Rb(t,e){let n=t.kind==="report"?t.earlier.name:t.name,r=t.kind==="r\
eport"?e.filter(s=>t.earlier.platforms.some(({platform:a})=>a===T(s))):await t.choose(e);if(r.length>0)return r;let o=e.
map(T).join(", "),i=t.kind==="report"?`is for ${t.earlier.platforms.map(({platform:s})=>s).join(", ")}`:"lacks that plat\
form";throw new p("PLATFORM_MISMATCH",`The result for ${o} is to be compared with ${JSON.stringify(n)}, but that ${i}.`,
{hint:`Set ${I("compare")} to an image or a report of the same platform.`})}var DL=/^(?:https?|ftp|no|all)_proxy$/i;function vu(t,e,n){let r=new Set(t),o=a=>{let d=id(a);return!DL.test(d)||n.includes(
a)?!1:e.includes(a)||r.has(ML(d)+a.slice(d.length))},i=t.filter(o).map(id);return{env:t.flatMap(a=>o(a)?n.filter(d=>id(d)===
id(a)):[a]),removed:i}}function id(t){return t.split("=")[0]??""}function ML(t){return t===t.toUpperCase()?t.toLowerCase():
t.toUpperCase()}var HL=["User","Env","Cmd","Entrypoint","WorkingDir","StopSignal"],UL=["ExposedPorts","Volumes","Labels"],zL=["Healthche\
ck","StopTimeout"];function $b(t,e,n){let r=b(t,"config"),o={...O(r)?r:{}},i=Au(o.Env),s=Au(n.Env),{env:a,removed:d}=vu(
Au(e.Env),s,i),c={...e,Env:a},f={...n,Env:vu(s,s,i).env};for(let l of HL)pi(c[l],f[l])||pi(c[l],o[l])||(hi(c[l])?delete o[l]:
o[l]=c[l]);for(let l of UL){let u=JL(o[l],e[l],n[l]);u!==void 0&&(hi(u)?delete o[l]:o[l]=u)}for(let l of zL){let u=e[l];
!hi(u)&&!pi(u,n[l])&&!pi(u,o[l])&&(o[l]=u)}return{config:{...t,config:o},proxies:d}}function JL(t,e,n){let[r,o,i]=[t,e,n].
map(c=>O(c)?c:{}),s=Object.entries(o).filter(([c,f])=>!Lb(i,c,f)&&!Lb(r,c,f)),a=Object.keys(i).filter(c=>!Object.hasOwn(
o,c)&&Object.hasOwn(r,c));if(s.length===0&&a.length===0)return;let d=Object.entries(r).filter(([c])=>!a.includes(c));return Object.
fromEntries([...d,...s])}function Lb(t,e,n){return Object.hasOwn(t,e)&&pi(t[e],n)}function Au(t){return H(t)?t:[]}function pi(t,e){
return JSON.stringify(Cb(t))===JSON.stringify(Cb(e))}function Cb(t){let e=t===void 0?void 0:JSON.parse(JSON.stringify(t));
return hi(e)?null:O(e)?Object.fromEntries(Object.entries(e).filter(([,n])=>n===""||O(n)||n!==0&&!hi(n)).sort(([n],[r])=>n<
r?-1:1)):e}function hi(t){return t==null||t===""?!0:Array.isArray(t)?t.length===0:O(t)&&Object.keys(t).length===0}async function Nb(t,e,n){let r=Xm(t.runId,n.id),o=await K(t,{source:e,name:r}),i=await t.docker.try(["pause",n.id]);if(i.
exitCode!==0&&!/is not running/i.test(i.stderr))throw WL(e.reference,te(["pause",n.id],i));let s;return()=>(s??=Vs(t.docker,
n.id).then(()=>Y(t,o)),s)}function WL(t,e){return e.code==="NO_ENGINE"?e:new p("DOCKER_FAILED",`Cannot pause the running\
 container ${JSON.stringify(t)} while it is read: ${e.message}`,{hint:`Use ${S("pause","false")} to read it while it run\
s (files that change meanwhile may be inconsistent), or stop it first ("docker stop").`,cause:e})}function Fb(t,e){return new p(
e.code,`The container ${JSON.stringify(t)} changed while it was read, because it was running and not paused: ${e.message}`,
{hint:`Nothing was tagged. Leave out ${S("pause","false")} so that it is paused while it is read, or stop it first ("doc\
ker stop").`,cause:e})}function _b(t,{image:e,container:n}){let r=Ye(t,e),{reference:o}=e,i=n.isRunning&&!n.isPaused,s;return{...r,ofContainer:n.
id,layerCount:r.layerCount+1,notices:n.mounts.length===0?[]:[GL(n.mounts)],readConfig:()=>(s??=jL(t,{image:e,container:n},
r.readConfig()),s),openReader:()=>li(t,e,r.readConfig,{id:n.id,isOwn:!1,mayHaveMounts:!1,added:n.added}),measure:async()=>({
...await vw(t,{id:n.id,name:o},await r.measure()),packedBytes:void 0}),...i?{hold:()=>Nb(t,e,n),changedWhileRead:a=>Fb(o,
a)}:{}}}function GL(t){return`What is in the container's volumes and mounts is not in the result: ${t.map(n=>R(Buffer.from(
n))).join(", ")}.`}async function jL(t,{image:e,container:n},r){let o=KL(t,e);await Promise.allSettled([r,o]);let[i,s]=[
await r,await o],{config:a,proxies:d}=$b(i.json,n.config,s);return d.length>0&&t.log.notice(`Proxy variables from the do\
cker command's configuration are not in the result: ${d.join(", ")}.`),{...i,json:a}}async function KL(t,e){let n=b(e.inspect,
"Config"),r=["Cmd","Entrypoint"].some(s=>{let a=b(n,s);return Array.isArray(a)&&a.length>0}),i=await K(t,{source:e,asConfigured:!0,
...r?{command:[]}:{}});try{let s=b(await Me(t,i),"Config"),{[Dt]:a,...d}=b(s,"Labels")??{};return{...O(s)?s:{},Labels:d,
...r?{}:{Cmd:null}}}finally{await Y(t,i)}}var YL="0001-01-01T00:00:00Z";async function Ru(t,e){let n=await Me(t,e).catch(c=>{throw Ko(E(c))?VL(e):c}),r=w(n,"Id"),
o=w(n,"Image"),i=b(n,"Config");if(r===void 0||!/^[0-9a-f]{64}$/.test(r)||o===void 0||!O(i))throw new p("ENGINE_FAILED",`\
The engine describes the container ${JSON.stringify(e)} without an ID, an image or a config.`,{hint:q});if(b(n,"State","\
Restarting")===!0||b(n,"State","Dead")===!0)throw new p("CONTAINER_NOT_FOUND",`The container ${JSON.stringify(e)} must b\
e running or stopped, but is ${w(n,"State","Status")}.`,{hint:'Stop it ("docker stop") and run again.'});if(t.mapsOwners&&
b(n,"HostConfig","UsernsMode")==="host")throw XL(e);let s=await je(t,o,Ul(n).platform);if(s===void 0)throw new p("IMAGE_\
NOT_FOUND",`The image ${o} of the container ${JSON.stringify(e)} is needed for its config, but is no longer in the engin\
e.`,{hint:'Pull or build that image again, or use "docker export" for the files only.'});let a=qL(n),d=b(n,"State","Star\
tedAt")!==YL;return{image:{...s,reference:e},container:{id:r,isRunning:b(n,"State","Running")===!0,isPaused:b(n,"State",
"Paused")===!0,config:i,mounts:a,added:d?Cw(t,n,a):void 0}}}function VL(t){return new p("CONTAINER_NOT_FOUND",`There is \
no container ${JSON.stringify(t)}.`,{hint:'Check its name with "docker ps --all", and that this is the right engine.'})}
function XL(t){return new p("UNSUPPORTED_ENGINE",`Cannot flatten the container ${JSON.stringify(t)}, which was created w\
ith "--userns host" on an engine with userns-remap: an export omits the files that it wrote.`,{hint:'Create the containe\
r again without "--userns host", or use an engine without userns-remap.'})}function qL(t){let e=b(t,"Mounts"),n=b(t,"Hos\
tConfig","Tmpfs");return[...(Array.isArray(e)?e:[]).map(o=>w(o,"Destination")),...O(n)?Object.keys(n):[]].filter(o=>o!==
void 0).sort()}async function Db(t,e,n){let{image:r,container:o}=e;if(r===void 0){let a=await QL(t,o??"",n);return{source:_b(t,a),inEngine:void 0}}
n.start();let i=await $r(t,{...e,image:r}),s=Ye(t,i);return{source:s,inEngine:s}}var ZL=5;async function QL(t,e,n){let r=await Ru(
t,e),{id:o,isPaused:i}=r.container;return await on(t.docker,ZL,s=>Oy(s,o)).catch(s=>t.log.debug(`could not clean up afte\
r a killed run on this container: ${E(s)}`)),n.start(o),i?Ru(t,e):r}function sd({store:t,platform:e},n,r){if(t.holdsIndexes||n.length<=1)return n;let o=n.find(s=>j(r(s),e));if(o!==void 0)return[
o];let i=n.map(s=>T(r(s))).join(", ");throw new p("PLATFORM_MISMATCH",`This engine keeps one platform of an image and wo\
uld take ${T(e)}, but the image has ${i}.`,{hint:`Select one of them with ${S("platform")}, or use an engine with the co\
ntainerd image store, which keeps several.`})}async function Mb(t){let{engine:e,options:n}=t;if(n.imageLocation!==void 0)return t.sweep.start(),tC(t);if(e===void 0)throw new Error(
"an image of an engine needs the engine");return eC({...t,engine:e})}async function eC(t){let{engine:e,options:n,sweep:r}=t,
{platforms:o}=n;if(!(o==="default"||o!=="all"&&o.length===1)||n.from==="layers"||n.layer.keepBase!==void 0)return r.start(),
Ob(t);let s=o==="default"?void 0:o[0],{source:a,inEngine:d}=await Db(e,{...n,platform:s},r);return{reference:a.reference,
platforms:[{source:a,inEngine:d,image:void 0}],index:void 0,id:a.id,notices:a.notices,close:async()=>{}}}async function tC(t){
let{run:e,options:n}=t,{imageLocation:r,platforms:o}=n;if(r===void 0)throw new Error("there is no image outside an engin\
e");let i=o==="default"||o==="all"?void 0:o,s={...e,tempDir:n.tempDir,platforms:i},a=await De(r,s);return{reference:a.reference,
platforms:a.images.map(d=>({source:{...Rt(d,a,s),byLayers:!0},inEngine:void 0,image:d})),index:i?.length===1?void 0:a.index,
id:a.digest,notices:a.notices,close:()=>a.close()}}function Hb({run:t,engine:e,options:n},r){let{tags:o,tagLocations:i}=n;
if(e===void 0||o.length===0)return r;nC(e,n,r);let s=sd(e,r.platforms,({source:d})=>d.platform);if(s.length===r.platforms.
length)return r;let a=s.map(({source:d})=>T(d.platform)).join(", ");return t.log.notice(`Only ${a} goes into the engine:\
 its image store keeps one platform of an image.`),i.length>0?r:{...r,platforms:s,index:void 0}}function nC({takesZstd:t,
version:e},{layer:n,tagLocations:r},{platforms:o}){let i=r.length>0||o.length>1;if(!(t||!i||n.compression.kind!=="zstd"))
throw new p("UNSUPPORTED_ENGINE",`Layers packed with zstd need Docker 23 or newer, but this engine is ${e}.`,{hint:`Use ${S(
"compression","gzip")}.`})}function st({engine:t,source:e,options:n}){return e.countsFiles!==!0&&n.imageLocation===void 0&&t?.store.countsBlocks===
!0}function kt(t,e){let n=e.then(()=>{},()=>{});return t.defer(()=>n),e}var rC=10,Kr=class{#e=[];#t=0;get count(){return this.#t}get room(){return rC-this.#e.length}note(e,n){this.#t++,this.room>
0&&this.#e.push(`${R(e)} (${n})`)}noteMissing(e,n){for(let r of n.slice(0,this.room))this.#e.push(`${R(r)} (missing)`);this.#t+=
e}toError(e,n){let r=this.#t-this.#e.length,o=[...this.#e];return r>0&&o.push(o.length===0?`${r} missing entries`:`and ${r}\
 more`),new p("VERIFY_FAILED",`${e.what}. Of ${Q(n)}, these differ: ${o.join(", ")}. No tag was moved.`,{hint:e.hint})}};import{randomBytes as oC}from"node:crypto";var Qe=16,Yr=256*1024,yi=2,ad=1024,dd=class{#e=Buffer.alloc(ad*Qe);#t=new Float64Array(
ad);#n=new Uint8Array(ad);#r=new Uint32Array(2*ad);#o=[];#i=Yr;#s=0;#a=0;#d=Buffer.alloc(Qe);#c=new Uint32Array(new Uint8Array(
oC(Qe)).buffer).map(e=>e|1);get size(){return this.#s-this.#a}set(e,n){let r=this.#f(e),o=this.#r[r],i=o===0?this.#m(r):
o-1;this.#n[i]===1&&this.#a--,this.#n[i]=0,this.#t[i]=this.#y(n)}get(e){let n=this.#r[this.#f(e)]-1;return n<0||this.#n[n]===
1?void 0:this.#g(n)}take(e){let n=this.#r[this.#f(e)]-1;if(!(n<0||this.#n[n]===1))return this.#n[n]=1,this.#a++,this.#g(
n)}*[Symbol.iterator](){for(let e=0;e<this.#s;e++){if(this.#n[e]===1)continue;let n=e*Qe;yield[this.#e.toString("hex",n,
n+Qe),this.#g(e)]}}#f(e){let n=this.#d.write(e,"hex");n<Qe&&this.#d.fill(0,n);let r=this.#r.length-1;for(let o=this.#u(this.#d,
0)&r;;o=o+1&r){let i=this.#r[o];if(i===0||this.#l(i-1))return o}}#l(e){let n=e*Qe;for(let r=0;r<Qe;r++)if(this.#e[n+r]!==
this.#d[r])return!1;return!0}#u(e,n){let r=0;for(let o=0;o<Qe/4;o++)r=r+Math.imul(e.readUInt32LE(n+4*o),this.#c[o])|0;return(r^
r>>>16)>>>0}#m(e){let n=this.#s++;return n===this.#t.length&&this.#p(),this.#d.copy(this.#e,n*Qe),2*this.#s>this.#r.length?
this.#h():this.#r[e]=n+1,n}#p(){let e=2*this.#t.length,n=Buffer.alloc(e*Qe);this.#e.copy(n),this.#e=n;let r=new Float64Array(
e);r.set(this.#t),this.#t=r;let o=new Uint8Array(e);o.set(this.#n),this.#n=o}#h(){let e=2*this.#r.length-1,n=new Uint32Array(
e+1);for(let r=0;r<this.#s;r++){let o=this.#u(this.#e,r*Qe)&e;for(;n[o]!==0;)o=o+1&e;n[o]=r+1}this.#r=n}#y(e){this.#i+yi+
e.length>Yr&&(this.#o.push(Buffer.allocUnsafeSlow(Yr)),this.#i=0);let n=(this.#o.length-1)*Yr+this.#i,r=this.#o.at(-1);return r.
writeUInt16LE(e.length,this.#i),r.write(e,this.#i+yi,"latin1"),this.#i+=yi+e.length,n}#g(e){let n=this.#t[e],r=this.#o[Math.
floor(n/Yr)],o=n%Yr,i=o+yi+r.readUInt16LE(o);return r.toString("latin1",o+yi,i)}};import{hash as aC}from"node:crypto";var cd=class t{realBytes;#e;#t;#n;#r=0;#o=0;#i;#s=0;#a=0;#d=0;constructor(e,n,r){this.#e=Buffer.from(e.name),this.#n=r,this.
realBytes=Xo(e,n),this.#t=new fa(this.#e,this.realBytes);let o=ml(e,n);this.#i=o==="data",o==="old GNU"&&this.#t.addBlock(
e.header,!0),o==="records"&&this.#t.addRecords(n)}static of(e,n,r){return ml(e,n)===void 0?void 0:new t(e,n,r)}mapBlock(e){
this.#t.addBlock(e,!1)}data(e){let n=e;if(this.#i){let o=this.#t.addData(n);if(this.#r+=o,!this.#t.isComplete)return;this.#i=
!1,this.#o=Zy(this.#r),n=n.subarray(o)}let r=Math.min(this.#o,n.length);for(this.#o-=r,n=n.subarray(r);n.length>0;){let[
o,i]=this.#t.pieces[this.#s]??[];if(o===void 0||i===void 0)throw an(this.#e,"it has more data than its map says");this.#a===
0&&this.#c(o);let s=Math.min(i-this.#a,n.length);s>0&&this.#n.data(n.subarray(0,s)),this.#d+=s,this.#a+=s,n=n.subarray(s),
!(this.#a<i)&&(this.#s++,this.#a=0)}}end(){if(this.#i||this.#a>0||this.#t.pieces.slice(this.#s).some(([,n])=>n>0))throw an(
this.#e,"it has less data than its map says");this.#c(this.realBytes)}#c(e){let n=e-this.#d;n>0&&this.#n.zeros(n),this.#d=
e}};import{createHash as fd,hash as iC}from"node:crypto";var me=4096,Lu=Buffer.alloc(me),zn=class t{#e;#t;#n=0;#r=0;#o=!1;static of(e){
if(!sC(e))return iC("sha256",e,"buffer");let n=new t;return n.data(e),n.digest()}data(e){let n=0;for(;n<e.length;){let r=this.#r%
me;if(r>0||e.length-n<me){let i=Math.min(e.length,n+me-r);Cu(e,n,i)?this.zeros(i-n):this.#i(e.subarray(n,i)),n=i;continue}
let o=n;for(;o+me<=e.length&&!Cu(e,o,o+me);)o+=me;o>n?this.#i(e.subarray(n,o)):(this.zeros(me),o+=me),n=o}}zeros(e){let n=this.#r%
me,r=Math.min(e,me-n);this.#o?this.#e?.update(Lu.subarray(0,r)):n+r===me&&this.#n++,this.#s(r);let o=e-r;this.#n+=Math.floor(
o/me),this.#r+=o}digest(){this.#r%me>0&&!this.#o&&this.#n++,this.#a(Math.ceil(this.#r/me));let e=(this.#e??fd("sha256")).
digest();return this.#t===void 0?e:fd("sha256").update(e).update(this.#t.digest()).digest()}#i(e){let n=this.#r%me;this.#e??=
fd("sha256"),this.#o||(this.#a((this.#r-n)/me),n>0&&this.#e.update(Lu.subarray(0,n))),this.#o=!0,this.#e.update(e),this.#s(
e.length)}#s(e){this.#r+=e,this.#r%me===0&&(this.#o=!1)}#a(e){if(this.#n===0)return;let n=new Float64Array([e,this.#n]);
this.#t??=fd("sha256"),this.#t.update(new Uint8Array(n.buffer)),this.#n=0}};function sC(t){for(let e=0;e<t.length;e+=me)
if(Cu(t,e,Math.min(e+me,t.length)))return!0;return!1}function Cu(t,e,n){return t[e]===0&&t.compare(Lu,0,n-e,e,n)===0}var dC=["type","mode","owner","time","link","device","extended attributes","size","content","hard links"],cC=/^security\.capability=/,
Vr=class{#e;#t;#n;#r;#o;#i;constructor(e,n="exact"){this.#e=e,this.#t=n}begin(e,n){if(this.#r=void 0,this.#o=void 0,this.#i=
void 0,this.#n=void 0,n==="drop")return;let r=n==="keep"?void 0:n,o=r?.head??e,i=_e(o.extensions),s=le(o,i),a=r?.data;if(a===
void 0){if(e.typeFlag==="S"||i.pax.size>0){let l=new zn;this.#i=cd.of({...e,...o},i,l),this.#i!==void 0&&(this.#r=l)}let f=this.#i?.
realBytes??e.sizeBytes;this.#n={name:e.name,facts:s,sizeBytes:f};return}let d=fC(o,a),c=zn.of(a.subarray(0,d));this.#s(e.
name,s,d,c)}mapBlock(e){this.#i?.mapBlock(e)}data(e){this.#n!==void 0&&(this.#i!==void 0?this.#i.data(e):e.length===this.#n.
sizeBytes?this.#o=zn.of(e):(this.#r??=new zn,this.#r.data(e)))}end(){let e=this.#n;this.#n=void 0,e!==void 0&&(this.#i?.
end(),this.#s(e.name,e.facts,e.sizeBytes,this.#o??this.#r?.digest()))}#s(e,n,r,o){let i=r===0,s=n.typeFlag==="1",a=this.#t===
"exact"?n.xattrs:n.xattrs.filter(l=>cC.test(l)),d=this.#t==="exact"?`${n.mtimeSeconds}${n.mtimeFraction&&`.${n.mtimeFraction}`}`:
Math.max(0,n.mtimeSeconds),c=[n.typeFlag==="7"||n.typeFlag==="S"?"0":n.typeFlag,s||n.typeFlag==="2"?"":n.mode.toString(8),
s?"":`${n.uid}:${n.gid}`,s?"":d,n.link.length===0?"":Nu(s?Jn(n.link):n.link),n.device,s||a.length===0?"":Nu(Buffer.from(
JSON.stringify(a))),r,i||o===void 0?"":o.toString("hex",0,Ub)],f=s?yn(n.link):void 0;this.#e(yn(e),c.join($u),Jn(e),f)}},
Ub=16,$u=" ";function yn(t){return Nu(Jn(t))}function ld(t,e){let[n,r]=[t.split($u),e.split($u)];return dC.filter((o,i)=>n[i]!==
r[i])}function Nu(t){return aC("sha256",t,"hex").slice(0,2*Ub)}function Jn(t){let e=0,n=t.length;for(;t[e]===47||t[e]===
46&&t[e+1]===47;)e++;for(;n>e&&t[n-1]===47;)n--;return t.subarray(e,n)}function fC(t,e){let n=ze(t.header,"size");return Math.
min(Number.isNaN(n)?0:n,e.length)}var Xr=class{#e=new dd;#t=new Map;observer;view;constructor(e="exact"){this.view=e,this.observer=new Vr((n,r,o,i)=>{this.#e.
set(n,r),i===void 0?this.#t.delete(n):this.#t.set(n,i)},e)}get count(){return this.#e.size}take(e){return this.#e.take(e)}get remaining(){
return new Set([...this.#e].map(([e])=>e))}grouped(){let e=new Map(this.#e);e.delete(lC);for(let[n,r]of this.#n()){let o=this.#e.
get(n);if(o===void 0)continue;let i=[n,...r].toSorted();for(let s of i)e.set(s,`${o} ${i[0]}`)}return e}#n(){let e=new Map;
for(let[n,r]of this.#t){let o=r,i=new Set;for(let a=this.#t.get(o);a!==void 0&&!i.has(o);)i.add(o),o=a,a=this.#t.get(o);
let s=e.get(o);s===void 0?e.set(o,[n]):s.push(n)}return e}},lC=yn(Buffer.alloc(0));async function ud(t,e,n,{signal:r}){let o=[],
i=new G(s=>(o.length<n&&t.has(yn(s.name))&&o.push(Buffer.from(Jn(s.name))),"drop"));return await fi([await e.open(r),i],
r),o}var Fu={what:"The new image differs from what was read from the source",hint:"Run again. If it happens again, check the \
log of the engine and the health of its disk."};async function zb(t,e,{expected:n,reader:r,streamBytes:o}){let{log:i,signal:s}=t,
{count:a}=n,d=await e.openReader(),c=new Kr,f=new Vr((h,y,g)=>{let k=n.take(h);if(k===void 0)return c.note(g,"unexpected");
if(k===y)return;let B=d.unseenTimes.includes(g.toString("latin1")),P=ld(k,y).filter(C=>C!=="time"||!B);P.length>0&&c.note(
g,`different ${P.join(" and ")}`)},n.view),l=new G(d.decide,f,{onlyObserves:!0}),u=[await d.open(s),l];await pn(t,u,()=>o,
"Read back"),await d.close();let m=n.remaining;if(m.size>0){let h=await ud(m,r,c.room,t).catch(()=>[]);c.noteMissing(m.size,
h)}if(c.count>0)throw c.toError(Fu,a);return i.info(`Verified ${Q(a)}: the new image matches what was read from the sour\
ce`),a}async function qr(t,e,{expected:n,source:r,streamBytes:o}){let i=await _u(t,e,{view:n.view,title:"Read back",streamBytes:o}),
s=await Kb(t,{wanted:{entries:n,from:r},seen:{...i,from:e},text:Fu});return t.log.info(`Verified ${Q(s)}: the new image \
matches what was read from the source`),s}async function jb(t,e,n,r){let o={view:"engine",streamBytes:r},i=await _u(t,n,
{...o,title:"Read the layers"}),s=await _u(t,e,{...o,title:"Read from the engine"}),a=await Kb(t,{wanted:{...i,from:n},seen:{
...s,from:e},text:{what:`The engine shows other files of ${e.reference} than the image's layers have`,hint:`The engine u\
npacked the image wrongly. Remove the image ("docker rmi") and pull or build it again, or set ${S("from","layers")} to f\
latten its layers.`}});t.log.info(`Verified ${Q(a)}: the engine shows what the image's layers have`)}async function _u(t,e,{
view:n,title:r,streamBytes:o}){let i=await e.openReader();try{let s=new Xr(n),a=new G(i.decide,s.observer,{onlyObserves:!0}),
d=[await i.open(t.signal),a];return await pn(t,d,()=>o,r),{entries:s,unseenTimes:i.unseenTimes,unseenPaths:i.unseenPaths??
[]}}finally{await i.close()}}async function Kb(t,{wanted:e,seen:n,text:r}){let o=Jb([...e.unseenPaths??[],...n.unseenPaths??
[]]),i=Wb(e.entries.grouped(),o),s=Wb(n.entries.grouped(),o),a=Jb(n.unseenTimes??[]),d=new Map;for(let[m,h]of s){let y=i.
get(m);if(y===h)continue;let k=(y===void 0?[]:ld(y,h)).filter(B=>B!=="time"||!a.has(m));y===void 0?d.set(m,"unexpected"):
k.length>0&&d.set(m,`different ${k.join(" and ")}`)}let c=new Set([...i.keys()].filter(m=>!s.has(m)));if(d.size===0&&c.size===
0)return i.size;let f=new Kr,l=await Gb(t,n.from,new Set(d.keys()),f.room);for(let m of l)f.note(m,d.get(yn(Jn(m)))??"");
let u=await Gb(t,e.from,c,f.room);throw f.noteMissing(c.size,u),f.noteMissing(d.size-l.length,[]),f.toError(r,i.size)}function Jb(t){
return new Set(t.map(e=>yn(Buffer.from(e,"latin1"))))}function Wb(t,e){return e.size===0?t:new Map([...t].filter(([n])=>!e.
has(n)))}async function Gb(t,e,n,r){if(n.size===0||r<=0)return[];let o;try{return o=await e.openReader(),await ud(n,o,r,
t)}catch(i){if(t.signal.aborted)throw i;return[]}finally{await o?.close()}}function Yb(t){if(t.trim()==="")return;let e=t.trim().startsWith("[")?_(t):void 0,n=i=>new p("BAD_INPUT",`The ${I("test")}\
 must be a command for /bin/sh, or a JSON array of a program and its arguments, but ${i}.`,{hint:`For example: ${St("tes\
t",'python3 -c "import numpy"')}, or ${St("test",`'["/app", "--version"]'`)}.`});if(t.includes("\0"))throw n("it contain\
s a NUL character");if(!Array.isArray(e))return["/bin/sh","-c",` ${t}`];if(!H(e))throw n("the array contains something o\
ther than strings");let[r,...o]=e;if(r===void 0||r==="")throw n("the array does not name a program");if(e.some(i=>i.includes(
"\0")))throw n("it contains a NUL character");return[r,...o]}async function Zr(t,e,[n,...r]){let{log:o}=t,s=await Xa(t,e,
{program:n,args:r,asUsed:!0});if(await zr(t,s.container),s.exitCode===0){o.info("The test passed");return}throw new p("C\
OMMAND_FAILED",`The "test" command failed in the new image with exit status ${s.exitCode}. No tag was moved. The last li\
nes of its output:
${qa(s)}`,{hint:"The command runs without network and with few privileges. Run it the same way in the source image to se\
e whether flattening is the cause. An image without a shell needs a JSON array."})}var Du={verifiedEntries:void 0,isTested:!1};async function Vb(t,e,n,r){if(n===void 0&&r===void 0)return Du;let{log:o}=t,
i=await je(t,e.reference,void 0);if(i===void 0)throw new p("CHECK_FAILED",`The stored image ${e.reference} disappeared f\
rom the engine before it was checked.`,{hint:"Check whether something removes images on this machine, then run again."});
let s=n===void 0?void 0:await o.group("Verify",()=>uC(t,Ye(t,i),n));return r!==void 0&&await o.group("Test",()=>Zr(t,i,r)),
{verifiedEntries:s,isTested:r!==void 0}}function uC(t,e,n){return n.source.byLayers!==!0?zb(t,e,n):qr(t,e,n)}var mC=3;async function md({engine:t,options:e},n,r){if(n===void 0)return r.close();let{docker:o,runId:i,log:s}=t,a=tt(i),
c=[n.reference===a?a:void 0,n.importedId].filter(h=>h!==void 0),[f,l]=await Promise.allSettled([Sr(o,c,mC),r.close()]);if(f.
status==="fulfilled"&&f.value===void 0){let h=n.importedId??a;if(s.notice(`The engine has not yet removed a temporary im\
age of this run. It, or a later run, will remove it. To do it now: docker rmi ${Ys(h)}`),l.status==="fulfilled")return}f.
status==="fulfilled"&&f.value?.exitCode===0&&l.status==="fulfilled"||await on(o,e.timeoutSeconds,h=>Ot(h,i,s))}import{setFlagsFromString as pC}from"node:v8";var hC=1e3;function Xb(){pC(`--heap-growing-percent=${hC}`)}import{access as yC,constants as qb,mkdtemp as gC,rm as wC,stat as Mu,statfs as Zb}from"node:fs/promises";import{join as bC}from"node:path";var kC=.5,EC={ENOENT:"it does not exist",ENOTDIR:"it is not a directory",EACCES:"this user may not write there",EPERM:"t\
his user may not write there",EROFS:"its filesystem is read-only",ENOSPC:"its filesystem is full"},SC={input:()=>`The ${I(
"temp-dir")}`,RUNNER_TEMP:()=>"The environment variable RUNNER_TEMP",system:()=>"The environment variable TMPDIR (/tmp i\
f it is not set)"};async function Qb(t,e,n){try{await yC(t,qb.W_OK|qb.X_OK),await wC(await gC(bC(t,re(n))),{recursive:!0})}catch(r){
let o=await xC(t,he(r));throw new p("TEMP_DIR",`${SC[e]()} must be a writable directory, but ${JSON.stringify(t)} is not\
: ${o}.`,{hint:e==="input"?"Name an existing, writable directory, or leave it out.":`Create that directory, or name an e\
xisting, writable one with the ${I("temp-dir")}.`,cause:r})}}async function xC(t,e){let n=await Mu(t).catch(()=>{});return n!==
void 0&&!n.isDirectory()?"it is not a directory":n!==void 0&&e==="ENOENT"?"no file can be created in it":EC[e]??e}function Qr(t,e,n,r=kC){
return n?t===void 0?Math.round(e*r):t.reduce((o,i)=>o+(/[+.](?:gzip|zstd)$/.test(i.mediaType)?i.sizeBytes:Math.round(i.sizeBytes*
r)),0):e}async function Hu(t,e,n="The packed layer needs"){let{bavail:r,bsize:o}=await Zb(t),i=r*o;if(!(i>=e))throw new p(
"NO_SPACE",`${n} about ${x(e)} in ${t}, but only ${x(i)} are free.`,{hint:`Free some disk space, or name a directory on \
a larger disk with the ${I("temp-dir")}.`})}async function Uu({store:t,diskRoot:e},{unpackedBytes:n,packedBytes:r,spoolBytes:o},i){
if(e===void 0)return;let s=await Promise.all([Zb(e),Mu(e),Mu(i)]).catch(()=>{});if(s===void 0)return;let[{bfree:a,bsize:d},
c,f]=s,l=[{what:"unpacked",bytes:n}];t.keepsPacked&&l.push({what:"packed",bytes:r}),o>0&&c.dev===f.dev&&l.push({what:"fo\
r the spool, which is on the same disk",bytes:o});let u=l.reduce((y,{bytes:g})=>y+g,0),m=a*d;if(m>=u)return;let h=l.map(
({what:y,bytes:g})=>`${x(g)} ${y}`).join(", ");return`The engine's disk may be too small: the result needs up to ${x(u)}\
 there (${h}), but only ${x(m)} are free in ${e}. If it does not fit, nothing is tagged. "docker system df" shows what u\
ses the space.`}import{Writable as XC}from"node:stream";import{pipeline as qC}from"node:stream/promises";import{promisify as FC}from"node:util";import{constants as _C,crc32 as DC,deflateRaw as MC}from"node:zlib";var eo=class{#e;#t=Buffer.allocUnsafeSlow(65536);#n=0;bytes=0;constructor(e){this.#e=e}async writeBytes(e){if(this.bytes+=
e.length,(this.#n+e.length>65536||e.length>16384)&&await this.flush(),e.length>16384)return this.#e(e);e.copy(this.#t,this.#n),
this.#n+=e.length}async flush(){if(this.#n===0)return;let e=this.#t.subarray(0,this.#n);this.#t=Buffer.allocUnsafeSlow(65536),
this.#n=0,await this.#e(e)}};var PC=[[2,10]],BC=[[3,10]],IC=[[4,3],[0,5],[3,5],[12,4],[64,24],[1<<21,24],[0,3],[255,8],[209,8],[0,5],[3,2]],pd=class extends eo{#e=0;#t=0;get phase(){
return this.#t}async writeBits(e,n,r){if(n%8!==this.#t)throw new RangeError("bits are copied at another phase");let o=Math.
floor(n/8),i=Math.floor(r/8);this.#t>0&&(e[o]=e[o]&255<<this.#t|this.#e),this.#t=r%8,this.#e=this.#t===0?0:e[i]&(1<<this.#t)-
1,i>o&&await this.writeBytes(e.subarray(o,i))}async writeShifted(e,n,r){let o=[];for(let i=n;i<r;){let s=Math.min(8-(i&7),
r-i);o.push([e[i>>3]>>(i&7)&(1<<s)-1,s]),i+=s}await this.writeNumbers(o)}async fillTo(e){for((e-this.#t)%2!==0&&(e%2===0?
await this.#n():await this.writeNumbers(IC));this.#t!==e;)await this.writeNumbers(PC)}async#n(){await this.writeNumbers(
[[0,3]]),await this.#r(),await this.writeBytes(Buffer.from([0,0,255,255]))}async writeLastBlock(){await this.writeNumbers(
BC),await this.#r()}async#r(){this.#t>0&&await this.writeNumbers([[0,8-this.#t]])}async writeNumbers(e){let n=[];for(let[
r,o]of e){let i=this.#e|r<<this.#t;for(this.#t+=o;this.#t>=8;this.#t-=8,i>>>=8)n.push(i&255);this.#e=i}await this.writeBytes(
Buffer.from(n))}};var wi=(t,e)=>t<<5|e<<9,to=new Int32Array(288).fill(-2147483648),zu=new Int32Array(32).fill(-2147483648),ek=Int32Array.from(
{length:19},(t,e)=>wi(0,e));for(let t=0;t<256;t++)to[t]=wi(0,1)|1<<24;to[256]=-1610612736;for(let t=257,e=3;t<285;t++){let n=Math.
max(0,t-261>>2|0);to[t]=268435456|wi(n,e),e+=1<<n}to[285]=268435456|wi(0,258);for(let t=0,e=1;t<30;t++){let n=Math.max(0,
t-2>>1);zu[t]=wi(n,e),e+=1<<n}var gn=new Uint16Array(16),gi=new Uint16Array(16),tk=new Uint16Array(288);function Ju(){return new Int32Array(
32768)}function hd(t,e,n,r){let o=OC(e);if(o<0)return!1;o<=1&&t.fill(-2147483648,0,1<<r);let i=gi[15],s=1<<r,a=s,d=-1,c=0,
f=s;for(let l=0,u=0;l<i;l++){let m=tk[l],h=e[m];if(h>r&&(u&s-1)!==d){d=u&s-1,c=a;let B=TC(h,o,r);f=1<<B,a+=f,t[d]=-1073741824|
c<<9|B}let y=n[m],g=y+h+(y>>5&15);if(h<=r)for(let B=u,P=1<<h;B<s;B+=P)t[B]=g;else for(let B=u>>r,P=1<<h-r;B<f;B+=P)t[c+B]=
g;gn[h]--;let k=1<<h-1;for(;(u&k)!==0;)k>>=1;u=k===0?0:(u&k-1)+k}return!0}function OC(t){gn.fill(0);for(let r=0;r<t.length;r++)
gn[t[r]]++;let e=0,n=1;gi[0]=0,gn[0]=0;for(let r=1;r<=15;r++){if(gi[r]=gi[r-1]+gn[r-1],n=2*n-gn[r],n<0)return-1;gn[r]>0&&
(e=r)}if(n>0&&e>1)return-1;for(let r=0;r<t.length;r++){let o=t[r];o>0&&(tk[gi[o]++]=r)}return e}function TC(t,e,n){let r=t-
n,o=1<<r;for(;r+n<e&&(o-=gn[r+n],!(o<=0));r++,o<<=1);return r}function nk(t,e){for(let n=0;n<1024;n++){let r=t[n],o=r&31;
if(r>=0&&(r&268435456)===0)for(;o<10;){let i=t[n>>>o],s=(i&31)-(i>>5&15);if(i<0||s>10-o||(r+=i,o=r&31,(i&268435456)!==0))
break}e[n]=r}}var ki=32*1024,ik=640;var RC=25,LC=1023,CC=511,$C=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15],bd=class{joined=new Int32Array(1024);single=Ju();distances=Ju();make(e,n){
return!hd(this.single,e,to,10)||!hd(this.distances,n,zu,9)?!1:(nk(this.single,this.joined),!0)}},wd;function NC(){let t=new Uint8Array(
288).fill(8,0,144).fill(9,144,256).fill(7,256,280).fill(8,280);return wd=new bd,wd.make(t,new Uint8Array(32).fill(5)),wd}
function ok(t){return new DataView(t.buffer,t.byteOffset,t.byteLength)}var Ed=-1,Ei=-2,kd=class{#e;#t=new bd;#n=new Uint8Array(
320);#r=new Uint8Array(19);#o=new Int32Array(128);#i=this.#t;position=0;outBytes=0;lookBack=0;constructor(e){this.#e=ok(
e)}moveTo(e,n){this.#e=ok(e),this.position=n}take(e){let n=this.#e.getInt32(this.position>>>3,!0)>>>(this.position&7)&(1<<
e)-1;return this.position+=e,n}#s(e){this.#i=e,this.outBytes=0,this.lookBack=0}startFixed(){this.#s(wd??NC())}startDynamic(){
let e=this.take(5)+257,n=this.take(5)+1,r=this.take(4)+4;if(e>286||n>30)return"a block has too many symbols";this.#r.fill(
0);for(let a=0;a<r;a++)this.#r[$C[a]]=this.take(3);if(!hd(this.#o,this.#r,ek,7)||this.#o[1]<0)return"a block has an inva\
lid code for code lengths";let i=this.#a(e+n);if(i!==void 0)return i;if(this.#n[256]===0)return"a block has no code for \
its end";if(!this.#t.make(this.#n.subarray(0,e),this.#n.subarray(e,e+n)))return"a block has invalid codes";this.#s(this.#t)}#a(e){
let n=this.#n;for(let r=0;r<e;){let o=this.#o[this.take(7)];this.position-=7-(o&31);let i=o>>9;if(i<16){n[r++]=i;continue}
if(i===16&&r===0)return"a block repeats a code length before the first one";let s=i===16?n[r-1]:0,a=i===16?3+this.take(2):
i===17?3+this.take(3):11+this.take(7);if(r+a>e)return"a block has too many code lengths";n.fill(s,r,r+a),r+=a}}read(e){let n=this.#e,
{joined:r,single:o,distances:i}=this.#i,s=Math.min(this.outBytes,ki),a=s,d=this.lookBack,c=this.position,f=!1;for(;c<e;){
let l=n.getInt32(c>>>3,!0)>>>(c&7),u=r[l&LC];if(u<0){if((u&1073741824)!==0){let P=l>>>10&(1<<(u&31))-1;u=o[(u>>9&32767)+
P]}if(u<0){c+=u&31,f=(u&536870912)!==0||"a symbol has no meaning";break}}let m=a+(u>>24&15),h=u&31,y=u>>5&15;if(a+=(u>>9&
32767)+(l>>>h-y&(1<<y)-1),c+=h,(u&268435456)===0)continue;if(l>>>=h,h>RC-9&&(l=n.getInt32(c>>>3,!0)>>>(c&7)),u=i[l&CC],u<
0){if((u&1073741824)!==0){l=n.getInt32(c>>>3,!0)>>>(c&7);let P=l>>>9&(1<<(u&31))-1;u=i[(u>>9&32767)+P]}if(u<0){f="a dist\
ance has no meaning";break}}if(c+=u&31,m>=ki)continue;let g=u>>5&15,k=c-g;l=n.getInt32(k>>>3,!0)>>>(k&7);let B=(u>>9&32767)+
(l&(1<<g)-1);B-m>d&&(d=B-m)}return this.outBytes+=a-s,this.lookBack=d,this.position=c,f}step(){let e=this.#d(this.#i.single,
10);if(e<0)return this.position+=e&31,(e&536870912)===0?Ei:Ed;if(this.outBytes+=this.#c(e),(e&268435456)===0)return 0;let n=this.#d(
this.#i.distances,9);return n<0?Ei:this.#c(n)}#d(e,n){let r=this.#e.getInt32(this.position>>>3,!0)>>>(this.position&7),o=e[r&
(1<<n)-1];if(o>=0||(o&1073741824)===0)return o;let i=r>>>n&(1<<(o&31))-1;return e[(o>>9&32767)+i]}#c(e){let n=e>>5&15;return this.
position+=(e&31)-n,(e>>9&32767)+this.take(n)}endCode(){let{single:e}=this.#i;for(let n=0;;n++){let r=e[n];if(r>=0)continue;
if((r&536870912)!==0)return{value:n&(1<<(r&31))-1,bits:r&31};let o=(r&1073741824)===0?0:1<<(r&31),i=r>>9&32767;for(let s=0;s<
o;s++){let a=e[i+s]&31;if(e[i+s]<0)return{value:(n|s<<10)&(1<<a)-1,bits:a}}}}};function Sd(){return new Error("A gzip stream has changed since it was scanned.")}var xd=class{#e=new kd(new Uint8Array(
0));#t=0;#n=0;#r({packed:e,startByte:n,startBit:r}){this.#e.moveTo(Buffer.concat([e,Buffer.alloc(ik)]),r-8*n),this.#t=8*
n,this.#n=0}#o(){return this.#t+this.#e.position}#i(){let e=this.#e;e.take(1);let n=e.take(2);if(n===0){e.position=e.position+
7&-8;let r=e.take(16);return e.position+=16,r}if(n===1)e.startFixed();else if(e.startDynamic()!==void 0)throw Sd()}front(e,n){
this.#r(e);let r=this.#e,{startBit:o,isFinal:i}=e;for(;this.#o()<e.endBit;){let s=this.#o(),a=this.#i();if(a!==void 0){if(this.#n+
a>n)return{range:{startBit:o,endBit:s,isFinal:i},outBytes:this.#n};r.position+=8*a,this.#n+=a;continue}for(;;){let d=this.#n+
r.outBytes,c=this.#o(),f=r.step();if(f===Ed)break;if(f===Ei||c>=e.endBit)throw Sd();if(this.#n+r.outBytes>n)return{range:{
startBit:o,endBit:c,isFinal:i,blockEnd:r.endCode()},outBytes:d}}this.#n+=r.outBytes}throw Sd()}back(e,n){this.#r(e);let r=this.#e,
{endBit:o,isFinal:i}=e,s={range:{startBit:e.startBit,endBit:o,isFinal:i},outBytes:0};for(;this.#o()<o;){let a={startBit:this.#o(),
endBit:0},d=this.#i(),c=this.#n<n;if(d!==void 0)r.position+=8*d;else for(a.endBit=this.#o();;){let f=this.#n+r.outBytes,
l=r.step();if(l===Ed)break;if(l===Ei||this.#o()>o)throw Sd();if(f-l>=n)continue;let u=this.#n+r.outBytes;s={range:{startBit:this.#o(),
endBit:o,isFinal:i,header:a},outBytes:u}}this.#n+=d??r.outBytes,(d!==void 0&&c||s.outBytes===this.#n)&&(s={range:{startBit:this.#o(),
endBit:o,isFinal:!1},outBytes:this.#n})}return s}};async function sk(t,e,n,r){let o=8*n;for(let{startBit:i,endBit:s,isFinal:a,header:d,blockEnd:c}of r){let f=(d??{startBit:i}).
startBit-o;if(a&&(e[f>>3]=e[f>>3]&~(1<<(f&7))),d===void 0)await t.fillTo(i%8);else{let l=d.endBit-d.startBit;await t.fillTo(
(i+8*l-l)%8),await t.writeShifted(e,f,f+l)}await t.writeBits(e,i-o,s-o),c!==void 0&&await t.writeNumbers([[c.value,c.bits]])}}var HC=Buffer.from([31,139,8,0,0,0,0,0,0,3]),UC=FC(MC),Pd=class{windowBytes=ki;trimmer=new xd;#e;#t;#n=0;#r=0;constructor(e,n){
this.#e=new pd(e),this.#t=n}count(e){this.#n=DC(e,this.#n),this.#r+=e.length}pack(e,n){return UC(e,{level:this.#t,finishFlush:_C.
Z_SYNC_FLUSH,chunkSize:e.length+(e.length>>8)+1024,...n.length===0?{}:{dictionary:n.subarray(-ki)}})}async writePacked(e){
await this.#o(),await this.#e.fillTo(0),await this.#e.writeBytes(e)}async writeRanges(e,n,r){await this.#o(),await sk(this.#e,
e,n,r)}async#o(){this.#e.bytes===0&&await this.#e.writeBytes(HC)}async end(){await this.#o(),await this.#e.writeLastBlock();
let e=Buffer.alloc(8);return e.writeUInt32LE(this.#n,0),e.writeUInt32LE(this.#r%2**32,4),await this.#e.writeBytes(e),await this.#e.
flush(),this.#e.bytes}};var Gn=class{#e=[];bytes=0;push(e){e.length!==0&&(this.#e.push(e),this.bytes+=e.length)}moveTo(e,n){let r=Math.min(n,this.
bytes);this.bytes-=r;let o=0;for(;r>0;){let i=this.#e[o];e.push(i.subarray(0,r)),i.length>r?this.#e[o]=i.subarray(r):o++,
r-=Math.min(r,i.length)}o>0&&this.#e.splice(0,o)}keepLast(e){let n=0;for(let{length:r}of this.#e){if(this.bytes-r<e)break;
this.bytes-=r,n++}n>0&&this.#e.splice(0,n)}join(){let[e]=this.#e;return this.#e.length===1&&e!==void 0?e:Buffer.concat(this.#e)}takeAll(){
let e=this.join();return this.#e=[],this.bytes=0,e}};async function Ku(t,e){let{index:n}=t,r=n.startBit(e),o=n.endBit(e),i=Math.floor(r/8);return{packed:await t.read(i,Math.
ceil(o/8)),startByte:i,startBit:r,endBit:o,isFinal:n.isFinal(e)}}var Bd=class{#e;units;outBytes;constructor(e){this.#e=e,this.units=e.startBits.length,this.outBytes=e.outStarts[this.units]}get packedBytes(){
return this.#e.packedBytes}get members(){return this.#e.members}startBit(e){return this.#e.startBits[e]}endBit(e){return this.#e.
endBits[e]}outStart(e){return this.#e.outStarts[e]}outEnd(e){return this.#e.outStarts[e+1]}lengthOf(e){return this.outEnd(
e)-this.outStart(e)}lookBack(e){return this.#e.lookBacks[e]}isFinal(e){return this.#e.finals[e]===1}firstFrom(e){let{outStarts:n}=this.#e,
r=0,o=this.units;for(;r<o;){let i=r+o>>>1;n[i]<e?r=i+1:o=i}return r}isCopyable(e,n){return this.outStart(e)-this.lookBack(
e)>=n&&this.lengthOf(e)<=8912896}};var ak=1024*1024,JC=256*1024,WC=4096,GC=8,Id=4096,dk=512*1024,Od=class{#e;#t=0;#n=0;#r=0;#o=0;#i;#s=new Gn;#a=new Gn;#d=new Gn;#c;#f=[];constructor(e){
this.#e=e}async write(e,n){if(e.length!==0){if(this.#e.count(e),this.#t+=e.length,n===void 0)await this.#p(),this.#a.push(
e);else{let r=await this.#l(n);r.next+=e.length,this.#s.push(e),await this.#u(r)}await this.#k()}}async#l({source:e,offset:n}){
if(this.#i?.source===e&&this.#i.next===n)return this.#i;await this.#p();let r=Math.max(0,e.index.firstFrom(n+1)-1);return this.#i=
{source:e,start:n,next:n,unit:r},this.#i}async#u(e){let{index:n}=e.source;for(;e.unit<n.units&&n.outEnd(e.unit)<=e.next;e.
unit++)n.isCopyable(e.unit,e.start)?await this.#g(e.source,e.unit):await this.#m(e);e.unit<n.units&&n.lengthOf(e.unit)<=
8912896||this.#s.moveTo(this.#a,this.#s.bytes)}async#m(e){let{index:n}=e.source,{start:r,source:o,unit:i}=e,s=n.outStart(
i),a=e.next-this.#s.bytes,d=n.outEnd(i)-a,{trimmer:c}=this.#e;if(c&&d>=Id&&n.lengthOf(i)<=dk){let f=await Ku(o,i),{range:l,
outBytes:u}=c.back(f,r-s),m=s+u-a;if(d-m>=Id)return this.#s.moveTo(this.#a,m),this.#h(f,l,d-m)}this.#s.moveTo(this.#a,d)}async#p(){
let e=this.#i;this.#i=void 0;let n=this.#s.bytes,{trimmer:r}=this.#e;if(e!==void 0&&r&&n>=Id){let{source:o,unit:i,start:s}=e,
{index:a}=o;if(a.isCopyable(i,s)&&a.lengthOf(i)<=dk){let d=await Ku(o,i),{range:c,outBytes:f}=r.front(d,n);f>=Id&&await this.#h(
d,c,f)}}this.#s.moveTo(this.#a,this.#s.bytes)}async#h({packed:e,startByte:n},r,o){await this.#b(),await this.#w();let{startBit:i,
endBit:s,header:a={startBit:0,endBit:0}}=r;this.#y(o,s-i+a.endBit-a.startBit),await this.#S({bytes:Promise.resolve(e),startByte:n,
ranges:[r]})}#y(e,n){this.#s.moveTo(this.#d,e),this.#d.keepLast(this.#e.windowBytes),this.#n+=e,this.#r+=n}async#g(e,n){
await this.#b();let{index:r}=e,o=r.startBit(n),i=r.endBit(n),s=r.isFinal(n);this.#y(r.lengthOf(n),i-o);let a={startBit:o,
endBit:i,isFinal:s},d=this.#c?.ranges.at(-1),c=o-(d?.endBit??Number.POSITIVE_INFINITY);(!(c>=0&&c<=8*WC)||this.#c?.source!==
e)&&await this.#w(),this.#c===void 0?this.#c={source:e,ranges:[a]}:c===0&&!s?d.endBit=i:this.#c.ranges.push(a),i-this.#c.
ranges[0].startBit>=8*JC&&await this.#w()}async#w(){let e=this.#c;if(e===void 0)return;this.#c=void 0;let{source:n,ranges:r}=e,
o=Math.floor(r[0].startBit/8),i=Math.ceil(r.at(-1).endBit/8);await this.#S({bytes:n.read(o,i),startByte:o,ranges:r})}async#k(){
for(;this.#a.bytes>=ak;)await this.#E(ak)}async#b(){await this.#k(),this.#a.bytes>0&&await this.#E(this.#a.bytes)}async#E(e){
await this.#w();let n=this.#d.join(),r=new Gn;this.#a.moveTo(r,e);let o=r.join();this.#d.push(o),this.#d.keepLast(this.#e.
windowBytes),await this.#S({bytes:this.#e.pack(o,n),startByte:0})}async#S(e){e.bytes.catch(()=>{}),this.#f.push(e),this.#f.
length>GC&&await this.#x()}async#x(){let{bytes:e,startByte:n,ranges:r}=this.#f.shift(),o=await e;if(r!==void 0)return this.#e.
writeRanges(o,n,r);await this.#e.writePacked(o),this.#o+=o.length}async end(){for(await this.#p(),await this.#b(),await this.#w();this.#f.
length>0;)await this.#x();return{outBytes:this.#t,packedBytes:await this.#e.end(),copiedOutBytes:this.#n,copiedPackedBytes:Math.
ceil(this.#r/8),newOutBytes:this.#t-this.#n,newPackedBytes:this.#o}}};import{promisify as jC}from"node:util";import{constants as KC,zstdCompress as YC}from"node:zlib";var VC=jC(YC),Td=class{windowBytes=0;#e;#t;constructor(e,n){this.#e=new eo(e),this.#t=n}count(){}pack(e){return VC(e,{chunkSize:e.
length+(e.length>>8)+1024,params:{[KC.ZSTD_c_compressionLevel]:this.#t}})}writePacked(e){return this.#e.writeBytes(e)}async writeRanges(e,n,r){
for(let{startBit:o,endBit:i}of r)await this.#e.writeBytes(e.subarray(o/8-n,i/8-n))}async end(){return this.#e.bytes===0&&
await this.#e.writeBytes(await this.pack(Buffer.alloc(0))),await this.#e.flush(),this.#e.bytes}};function ck(t,e,{spans:n,sourceOf:r,kind:o,level:i}){return od(e,async s=>{let a=o==="gzip"?Pd:Td,d=new Od(new a(m=>s.write(
m),i)),c=0,f=async m=>{let h=0;for(let{bytes:y,origin:g}of n.take(c,m.length)){let k=g&&await r(g.stream),B=m.subarray(h,
h+y),P=k&&{source:k,offset:g?.offset??0};await d.write(B,P),h+=y}c+=m.length},l=new XC({write:(m,h,y)=>{f(m).then(()=>y(),
y)}});return await qC(t,l),{...await d.end(),layerBytes:c,digest:s.digest()}})}var bn=class{#e=[];#t=0;#n=0;get bytes(){return this.#n}add(e,n){if(e===0)return;let r=this.#n;this.#n+=e;let o=this.#e.
at(-1),{stream:i,offset:s}=n??{stream:-1,offset:0};o?.stream===i&&(i===-1||o.offset+r-o.start===s)||this.#e.push({start:r,
stream:i,offset:s})}*take(e,n){let r=e+n;if(r>this.#n)throw new RangeError("the stream is ahead of its spans");if(this.#r(
e),n>0&&e<this.#e[this.#t].start)throw new RangeError("this part of the stream has passed");for(let o=e,i=this.#t;o<r;i++){
let{start:s,stream:a,offset:d}=this.#e[i],c=Math.min(this.#e[i+1]?.start??this.#n,r)-o,f=a===-1?void 0:{stream:a,offset:d+
o-s};yield{bytes:c,origin:f},o+=c}}#r(e){for(;(this.#e[this.#t+1]?.start??1/0)<=e;)this.#t++;this.#t<1024||(this.#e.splice(
0,this.#t),this.#t=0)}};import{open as r$}from"node:fs/promises";import{availableParallelism as e$}from"node:os";import{Worker as t$}from"node:worker_threads";import{MessageChannel as ZC}from"node:worker_threads";var Yu=256*1024,QC=8,vd=class{result;#e;#t=[];#n=0;#r;#o=0;#i=!1;#s=()=>{};constructor(e){
let{port1:n,port2:r}=new ZC;this.#e=n,n.on("message",o=>{this.#t.push(o),this.#s()}),this.result=e(r).finally(()=>this.#c())}async write(e){
for(let n=0;n<e.length&&!this.#i;){this.#r??=await this.#d();let r=e.subarray(n,n+Yu-this.#o);this.#r.set(r,this.#o),this.#o+=
r.length,n+=r.length,this.#o===Yu&&this.#a()}}end(){this.#i||(this.#a(),this.#e.postMessage("end"),this.#i=!0)}abort(){this.#i||
this.#c()}#a(){if(this.#r===void 0||this.#i)return;let e=this.#r.subarray(0,this.#o);this.#e.postMessage(e,[e.buffer]),this.#r=
void 0,this.#o=0}async#d(){for(;this.#t.length===0&&this.#n===QC&&!this.#i;)await new Promise(n=>{this.#s=n});let e=this.#t.
pop();return e===void 0&&this.#n++,new Uint8Array(e??new ArrayBuffer(Yu))}#c(){this.#i=!0,this.#e.close(),this.#s()}};var n$=import.meta.url.endsWith(".ts")?new URL("../scan-worker.ts",import.meta.url):new URL("./scan-worker.mjs",import.meta.
url),Ad=class{#e;#t=[];#n=[];#r=new Map;#o=!1;constructor(e=e$()){this.#e=e}scan(e){return new Promise(n=>{this.#t.push(
{request:e,finish:n}),this.#i()})}feed(e){return new vd(n=>this.scan({port:n,kind:e}))}async close(){this.#o=!0,this.#i();
let e=[...this.#n.splice(0),...this.#r.keys()];await Promise.all(e.map(n=>n.terminate()))}#i(){for(;this.#t.length>0;){if(this.#o){
this.#t.shift().finish({kind:"unusable",reason:"it is not needed any more"});continue}let e=this.#n.pop()??this.#s();if(e===
void 0)return;let n=this.#t.shift();this.#r.set(e,n),e.ref();let{request:r}=n;e.postMessage(r,"port"in r?[r.port]:[])}}#s(){
if(this.#r.size>=this.#e)return;let e=new t$(n$,{execArgv:[]});e.on("message",r=>{e.unref();let o=this.#r.get(e);this.#r.
delete(e),this.#n.push(e),o?.finish(r),this.#i()});let n="the worker ended";return e.on("error",r=>{n=E(r)}),e.on("exit",
()=>{let r=this.#r.get(e);this.#r.delete(e);let o=this.#n.indexOf(e);o!==-1&&this.#n.splice(o,1),r?.finish({kind:"unusab\
le",reason:n}),this.#i()}),e}};var Rd=class{#e;#t;#n;#r=[];#o=0;#i=0;#s=Promise.resolve();constructor(e){this.#e=e}read(e,n){let r=this.#s.then(()=>this.#a(
e,n));return this.#s=r.catch(()=>{}),r}close(){let e=this.#s.then(()=>this.#f());return this.#s=e,e}async#a(e,n){for((this.#n===
void 0||e<this.#o)&&(this.#f(),this.#t=await this.#e(),this.#n=this.#t[Symbol.asyncIterator]());this.#i<n;){let{done:r,value:o}=await this.#n.
next();if(r===!0)throw new RangeError(`the stream ends after ${this.#i} bytes`);this.#r.push(o),this.#i+=o.length,this.#d(
e-4194304)}return this.#c(e,n)}#d(e){let n=0;for(let r of this.#r){if(this.#o+r.length>e)break;this.#o+=r.length,n++}n>0&&
this.#r.splice(0,n)}#c(e,n){let r=Buffer.allocUnsafe(n-e),o=this.#o;for(let i of this.#r){let s=Math.max(0,e-o),a=Math.min(
i.length,n-o);s<a&&i.copy(r,o+s-e,s,a),o+=i.length}return r}#f(){this.#t?.destroy(),this.#t=void 0,this.#n=void 0,this.#r=
[],this.#o=0,this.#i=0}};var Ld=class{hasFailed=!1;kind;#e;#t=new Ad;#n=[];#r;#o;constructor(e,n,{log:r,signal:o}){this.kind=n,this.#e=r,this.#o=
e.map(async i=>i===void 0?void 0:this.#i(i,o).catch(s=>this.#c(i,E(s)))),Promise.all(this.#o).then(()=>this.#t.close())}async sourceOf(e){
return this.#o[e]}async close(){await this.#t.close(),await Promise.all(this.#o),await Promise.all(this.#n.map(e=>e.close())),
await this.#r?.close()}async#i(e,n){let{locate:r}=e,o=await this.#s(e,n);if(o.kind==="unusable")return this.#c(e,o.reason);
let i=r===void 0?this.#a(e,n):await this.#d(await r(n));return{index:new Bd(o.tables),read:i}}async#s({locate:e,tap:n},r){
let{kind:o}=this;if(n!==void 0){let d=this.#t.feed(o);return n(d),d.result}if(e===void 0)return{kind:"unusable",reason:"\
it is in no file"};let{path:i,startByte:s,sizeBytes:a}=await e(r);return this.#t.scan({path:i,startByte:s,packedBytes:a,
kind:o})}#a(e,n){let r=new Rd(()=>e.open(n));return async(o,i)=>(this.#r!==r&&(await this.#r?.close(),this.#r=r),r.read(
o,i))}async#d({path:e,startByte:n}){let r=await r$(e);return this.#n.push(r),async(o,i)=>{let{bytesRead:s,buffer:a}=await r.
read({buffer:Buffer.allocUnsafe(i-o),position:n+o});if(s!==i-o)throw new RangeError(`${e} became shorter`);return a}}#c({
descriptor:e},n){this.#e.debug(`nothing of the layer ${e.digest} can be copied as it is packed: ${n}`)}};import{createReadStream as i$}from"node:fs";import{PassThrough as s$}from"node:stream";import{pipeline as a$}from"node:stream/promises";
import{createGunzip as d$,createZstdDecompress as c$}from"node:zlib";function at(t){let e=t.filter(o=>o!==void 0),[n,...r]=e;return n===void 0||r.length===0?n:{begin:(o,i)=>{for(let s of e)
s.begin(o,i)},mapBlock:o=>{for(let i of e)i.mapBlock?.(o)},data:o=>{for(let i of e)i.data(o)},end:()=>{for(let o of e)o.
end()}}}import{Transform as o$}from"node:stream";var Cd=class extends o${#e=new Dr;constructor(){super({readableObjectMode:!0})}_transform(e,n,r){try{for(let o of this.#e.
split(e))this.push(o);r()}catch(o){r(o)}}_flush(e){e(this.#e.isBetweenFrames?null:new RangeError("its last frame is inco\
mplete"))}};var fk=1024*1024;async function $d({path:t,packing:e},{signal:n,touch:r},o){let i=new G(()=>"keep",at([o,ro(r)])),s=i$(t,
{highWaterMark:fk});return await a$([s,...f$(e),i,mn()],{signal:n}),{diffId:i.digest(),streamBytes:i.bytesWritten}}function f$(t){
let e={chunkSize:fk};switch(t){case"gzip":return[d$(e)];case"zstd":return[new Cd,c$(e)];case"none":return[new s$]}}function ro(t){
return{begin:t,data:t,end:()=>{}}}var Xu=8*1024*1024,lk=1/4,uk=128*1024;function qu(t){let{engine:e,options:n,packTo:r}=t,{compression:o}=n.layer,i=e?.store.
keepsPacked===!0||r!==void 0&&!kn(t);return o.kind!=="none"&&o.mayCopy===!0&&i?o.kind:void 0}function Nd(t,e,n){let{run:r,
source:o,options:i}=t,s=(o.packedLayers??[]).map((l,u)=>u<(o.keptLayers??0)?void 0:l),a=s.reduce((l,u)=>l+(u?.descriptor.
sizeBytes??0),0),d=!i.dryRun&&e.kind!=="hit"&&a>=Xu,c=qu(t);if(!d||c===void 0)return;let f=new Ld(s,c,r);return n.defer(
()=>f.close()),f}function Zu(t,e){let{packings:n,layerTarBytes:r,keptLayers:o,keptRuns:i}=t;if(!n.includes(e))return!1;let s=r.
slice(o).reduce((d,c)=>d+c,0),a=0;for(let{layer:d,startBytes:c,endBytes:f}of i())n[d]===e&&(a+=Math.max(0,f-c-mk(t,d)));
return a>=lk*s}function mk({packings:t,frames:e,layerTarBytes:n},r){return t[r]!=="zstd"?uk:(n[r]??0)/Math.max(1,e[r]??1)}
function kn({engine:t,options:e}){return e.tagLocations.length===0&&t?.store.keepsPacked===!1}function oo({run:t,scans:e,
options:n},{reader:r}){let{compression:o}=n.layer;if(e===void 0||r.layers===void 0||o.kind==="none")return;let i=Math.max(
...r.layers.packings.map((s,a)=>mk(r.layers,a)));if(Zu(r.layers,e.kind))return new Vu(e,o.level,i);t.log.debug("packed a\
new: too little of the layers stays as it is packed")}var Vu=class t{spans=new bn;#e;#t;#n;copied="";constructor(e,n,r=uk){
this.#e=e,this.#t=n,this.#n=r}paysFor(e){let n=0,r=0;for(let o of e)r+=o,n+=Math.max(0,o-this.#n);return n>=lk*r}another(){
return new t(this.#e,this.#t,this.#n)}async pack(e,n){let{spans:r}=this,o=i=>this.#e.sourceOf(i);try{let i={spans:r,sourceOf:o,
kind:this.#e.kind,level:this.#t},s=await ck(e,n,i),a=100*s.copiedOutBytes/Math.max(1,s.layerBytes);return this.copied=`,\
 ${a.toFixed(1)} % of it copied as it was`,s}catch(i){throw i instanceof p||(this.#e.hasFailed=!0),i}}async check(e,n,r){
let o={path:e,packing:this.#e.kind},i;try{i=(await $d(o,r)).diffId}catch(s){throw r.signal.aborted?s:this.#r(E(s))}if(i!==
n)throw this.#r(`it unpacks to ${i} instead of ${n}`)}#r(e){return this.#e.hasFailed=!0,new p("CHECK_FAILED",`The packed\
 layer cannot be used: ${e}.`,{hint:`Run again with ${St("compression",`${this.#e.kind}:${this.#t}`)}. With a level, not\
hing is copied from the source's layers.`})}};async function hk(t,e){let{engine:n,source:r,sourceConfig:o}=t;if(t.packTo===void 0&&n?.store.keepsPacked===!1){let m=r.
knownBytes??0;return pk(t,{unpackedBytes:m,packedBytes:0,spoolBytes:0})}let i=(await e).bytes,{packedLayers:s}=await o,a=gk(
t,i),d=wk(t),c=Qr(s,i,d)+a;await bk(t,c,a===0?void 0:"The filesystem and the layers made of it need");let l=Qr(s,i,d,1),
u={unpackedBytes:i,packedBytes:l,spoolBytes:l+a};await pk(t,u)}async function yk(t,e){let n=(await t.source.measure()).bytes,
{packedLayers:r}=await t.sourceConfig,o=Qr(r,n,wk(t)),i=e+gk(t,n)+o;await bk(t,i,"Copying what is packed needs")}function gk({
options:t},e){return t.layer.division===void 0?0:e}function wk(t){let{division:e,compression:n}=t.options.layer;return n.
kind==="none"?!1:e===void 0||t.cache!==void 0||!kn(t)}async function bk({options:t,sweep:e},n,r){await Hu(t.tempDir,n,r).
catch(async()=>{await e.settle(),await Hu(t.tempDir,n,r)})}async function pk({engine:t,options:e,sweep:n},r){if(t===void 0||
await Uu(t,r,e.tempDir)===void 0)return;await n.settle();let o=await Uu(t,r,e.tempDir);o!==void 0&&t.log.warning(o)}import{readdir as X$,rm as q$}from"node:fs/promises";import{basename as Z$,dirname as Gk,join as Q$}from"node:path";import{mkdir as W$,mkdtemp as G$,readdir as j$,rm as sm}from"node:fs/promises";import{join as Dk}from"node:path";import{createHash as l$}from"node:crypto";function Qu(t,e,n){let r=i=>e[i](t[i],n),o=Object.keys(e);return Object.fromEntries(o.map(i=>[i,r(i)]))}var u$=7,m$=["Entrypoint","Cmd","Healthcheck","WorkingDir","Shell","OnBuild"],p$={clean:t=>gt.filter(e=>t.includes(e)),exclude:t=>t.
map(({text:e})=>e),aptClean:t=>t,scriptNetwork:()=>{},script:t=>t??null,sourceDateEpoch:t=>t??null,compression:t=>t,division:t=>t,
keepBase:()=>{}};function kk(t,e,n){let{isExact:r}=t,{clean:o,exclude:i,aptClean:s,script:a}=n,d=a!==void 0||s,c=o.length>
0,f=d||c||i.length>0,l=Qu(n,p$,void 0),{script:u,sourceDateEpoch:m,compression:h,division:y,...g}=l,k={format:u$,release:wr,
diffIds:t.diffIds,...g,run:u,env:d||c?b(e,"config","Env")??null:null,volumes:f?t.volumes:[],names:f?h$(e):[],created:d||
!r?b(e,"created")??null:null,isExact:r,...t.byLayers===!0?{from:"layers"}:{},sourceDateEpoch:m,compression:h,division:y,
...t.keptLayers===void 0?{}:{keptLayers:t.keptLayers},...n.compression.kind!=="none"&&n.compression.mayCopy===!0&&t.packedLayers!==
void 0?{packedLayers:t.packedLayers.map(({descriptor:v})=>v.digest)}:{}},B=l$("sha256").update(JSON.stringify(k)).digest(
"hex"),{architecture:P,variant:C}=t.platform;return`docker-flatten-v1-${[P,C].filter(v=>v!==void 0).join("-").replace(/[^A-Za-z0-9_.-]/g,
"_").slice(0,40)}-${B}`}function h$(t){let e=b(t,"config","Env"),n=(H(e)?e:[]).findLast(r=>r.startsWith("PATH="));return[
...m$.map(r=>b(t,"config",r)??null),n??null]}var io=()=>{},y$={clean:io,exclude:io,script:io,scriptNetwork:(t,{layer:e})=>e.
script!==void 0&&t!=="none"?'"run" has a network, and what it downloads can change':void 0,aptClean:(t,{isForeign:e})=>t&&
e?"the image's apt can run on some machines and not on others":void 0,sourceDateEpoch:io,division:io,keepBase:io,compression:({
kind:t},{takesZstd:e})=>t==="zstd"&&!e?`this engine cannot unpack zstd; ${S("compression","gzip")} can be cached`:void 0};
function Ek(t,e){return e.isContainer?"containers cannot be cached":Object.values(Qu(t,y$,{...e,layer:t})).find(r=>r!==void 0)}import{createHash as g$}from"node:crypto";import{createReadStream as w$}from"node:fs";import{lstat as xk,readFile as b$,
writeFile as k$}from"node:fs/promises";import{join as Fd}from"node:path";import{pipeline as E$}from"node:stream/promises";var _d="layer",Pk="record.json",Bk=1,Ik="docker-flatten-v1-layer-",S$=1e3,x$=16*1024*1024;function nm({diffId:t,digest:e,
packedBytes:n,layers:r}){return r??[{diffId:t,digest:e,packedBytes:n}]}function xi(t){return`${Ik}${t.slice(7)}`}function D7(t){
return t.startsWith(Ik)}function Pi(t,e){return Fd(t,`part-${e+1}`)}async function rm(t,e){let{spared:n,skippedPresets:r,
...o}=e,i={version:Bk,...o,kept:n,withdrawn:r},s=JSON.stringify({...i,seal:Ok(i)});await k$(Fd(t,Pk),`${s}
`,{flag:"wx"})}function Ok(t){return z(Buffer.from(JSON.stringify(t)))}async function Tk(t,e){let n=await B$(t);if(n.key!==
e.key)throw Lt(`it belongs to the key ${JSON.stringify(n.key.slice(0,200))}`);if(n.packing!==e.packing)throw Lt(`its com\
pression is "${n.packing}" instead of "${e.packing}"`);return n}async function vk(t,e,n){let r=[];for(let[o,i]of nm(e).entries()){
let s=e.layers===void 0?t:Pi(t,o),a=Fd(s,_d);await P$(a,i,n),r.push(a)}return{paths:r,record:e}}async function P$(t,e,n){
let r=await xk(t).catch(a=>{throw Lt(`its layer is missing: ${E(a)}`)});if(!r.isFile())throw Lt("its layer is not a file");
if(r.size!==e.packedBytes)throw Lt(`its layer has ${r.size} bytes, but the record says ${e.packedBytes}`);let o=g$("sha2\
56"),i=w$(t,{highWaterMark:1024*1024});await E$(i,o,{signal:n}).catch(a=>{throw n.aborted?a:Lt(`its layer cannot be read\
: ${E(a)}`)});let s=`sha256:${o.digest("hex")}`;if(s!==e.digest)throw Lt(`its layer is ${s}, but the record says ${e.digest}`)}
async function B$(t){let e=Fd(t,Pk),n=await xk(e).then(c=>c.isFile()&&c.size<=x$?b$(e,"utf8"):"").catch(()=>""),r=_(n);if(!I$(
r))throw Lt("its record cannot be read");let{seal:o,...i}=r;if(Ok(i)!==o)throw Lt("its record was changed");let{kept:s,withdrawn:a,
...d}=i;return{...d,spared:s,skippedPresets:a}}var Ak=/^sha256:[0-9a-f]{64}$/;function I$(t){if(!O(t)||t.version!==Bk)return!1;
let{key:e,diffId:n,digest:r,seal:o,packing:i,rules:s,commands:a,kept:d,withdrawn:c,directories:f}=t,{unmatched:l,warnings:u,
suggestions:m,layers:h,contents:y}=t,g=["packedBytes","entries","dataBytes","seconds"];return typeof e=="string"&&[n,r,o].
every(k=>typeof k=="string"&&Ak.test(k))&&em("gzip","zstd","none")(i)&&g.every(k=>et(t[k]))&&jn(s,{kind:em("preset","exc\
lude"),name:Si,entries:et,bytes:tm})&&jn(a,{name:em("run","apt-clean"),ms:et,bytes:Sk(tm)})&&jn(d,{what:Si,why:Sk(Si),entries:et,
bytes:et})&&[c,l,u].every(H)&&(h===void 0||O$(h))&&(m===void 0||jn(m,{name:Si,bytes:et}))&&Array.isArray(f)&&f.length<=S$&&
jn(f,{path:T$,bytes:et,files:et})&&(y===void 0||rd(y))}function O$(t){let e=o=>typeof o=="string"&&Ak.test(o),n={packedBytes:et,
bytes:et,entries:et},r=o=>jn(o,{name:Si,bytes:et});return Array.isArray(t)&&t.length>1&&jn(t,{diffId:e,digest:e,...n,contents:r})}
var T$=t=>typeof t=="string"&&t.startsWith("/"),Si=t=>typeof t=="string",tm=t=>typeof t=="number"&&Number.isFinite(t),et=t=>tm(
t)&&t>=0,em=(...t)=>e=>typeof e=="string"&&t.includes(e),Sk=t=>e=>e===void 0||t(e);function jn(t,e){return Array.isArray(
t)&&t.every(n=>O(n)&&Object.entries(e).every(([r,o])=>o(n[r])))}function En(t,e){return new p("CACHE_BAD",`The cached la\
yer cannot be used: ${t}`,{hint:"The layer is made again. If this happens in every run, delete the entry from the cache.",
cause:e})}function Lt(t){return En(`${t}.`)}import{once as z$}from"node:events";import{promisify as Lk}from"node:util";import{constants as Rk,deflateRaw as v$,zstdCompress as A$}from"node:zlib";var Dd={gzip:{min:1,max:9,default:4},zstd:{min:1,max:19,default:3}},Ck={gzip:"+gzip",zstd:"+zstd",none:""};function $k(t){
let[e,n,...r]=t.trim().split(":"),o=c=>new p("BAD_INPUT",`The ${I("compression")} must be gzip, zstd or none, optionally\
 with a level after a colon, but ${JSON.stringify(t)} ${c}.`,{hint:`For example "gzip", "gzip:${Dd.gzip.max}", "zstd" or\
 "zstd:${Dd.zstd.default}".`});if(r.length>0)throw o("has two colons");if(e==="none"){if(n!==void 0)throw o('sets a leve\
l for "none"');return{kind:e}}if(e!=="gzip"&&e!=="zstd")throw o("is none of these");let{min:i,max:s,default:a}=Dd[e];if(n===
void 0)return{kind:e,level:a,mayCopy:!0};let d=/^[0-9]{1,2}$/.test(n)?Number(n):Number.NaN;if(!(d>=i&&d<=s))throw o(`has\
 a level that is not a number from ${i} to ${s}`);return{kind:e,level:d}}function Md(t){return t.kind==="none"?t:{kind:t.
kind,level:Dd[t.kind].min}}var R$=0,L$=31,C$=7.95,$$=256*1024;function N$(t){if(t.length<$$)return!1;let e=new Uint32Array(
256),n=0;for(let o=0;o<t.length;o+=L$,n++)e[t[o]]++;let r=0;for(let o of e)o>0&&(r-=o/n*Math.log2(o/n));return r>C$}var F$=Lk(
v$),_$=Lk(A$);function Nk(t,e){let n=t.length+(t.length>>8)+1024;switch(e.kind){case"gzip":return F$(t,{level:N$(t)?R$:e.
level,finishFlush:Rk.Z_SYNC_FLUSH,chunkSize:n});case"zstd":return _$(t,{chunkSize:n,params:{[Rk.ZSTD_c_compressionLevel]:e.
level}});case"none":return Promise.resolve(t)}}import{isDeepStrictEqual as Fk}from"node:util";async function Kn(t,e){let n=await ee(t,e);return w(n,"Id")!==e?!1:["RepoTags","RepoDigests"].every(r=>{let o=b(n,r)??[];
return H(o)&&o.length===0})}async function so(t,e,n){try{return await U$(t,e,n)}catch(r){throw await _k(t,e),r}}var D$=/^Loaded image(?: ID)?: (\S+)$/gm;
async function ao(t,e,n){if(e.reference===e.expectedId)return"";try{return await n()}catch(r){throw await _k(t,{...e,answer:""}),
r}}async function _k(t,e){let{reference:n,expectedId:r,diffIds:o,answer:i}=e;if(n===r)return;let s=[...i.matchAll(D$)].map(
([,a=""])=>a);for(let a of new Set([...s,r]))(a.startsWith("sha256:")?await M$(t,a,o).catch(()=>!1):H$(a,n))&&await t.docker.
try(["rmi",a]).catch(()=>{})}async function M$(t,e,n){if(!await Kn(t,e))return!1;let r=Tt(await ee(t,e)??{});return Fk(r,
n)}function om(t){return t.length===1?`one layer ${t[0]}`:`the layers ${t.join(", ")}`}function H$(t,e){let n=[...t].filter(
(r,o)=>r!==e[o]);return t.length===e.length&&n.length===1}async function U$(t,e,n){let r=(c,f)=>{throw new p("CHECK_FAIL\
ED",`The stored image differs from what was sent: expected ${c}, found ${f}. Nothing was tagged.`,{hint:q})},o=e.answer.
split(`
`).find(c=>/^error /i.test(c.trim()));if(o!==void 0){let c=Ht(o,"ENGINE_FAILED","Unpacking the loaded image failed");if(c.
code==="NO_SPACE"||c.code==="UNSUPPORTED_IMAGE")throw c;r("a load without an error",JSON.stringify(o))}let[i,s]=await Promise.
all([ee(t,e.reference),Iw(t,e.reference,e.diffIds.length)]),a=w(i,"Id");a!==e.expectedId&&r(`the ID ${e.expectedId}`,String(
a));let d=Tt(i??{});return Fk(d,e.diffIds)||r(om(e.diffIds),JSON.stringify(d)),n&&s===0&&r("an unpacked layer","one of 0\
 bytes"),s}async function co(t,e,n){let{log:r,runId:o,signal:i}=t,s=tt(o),a=e.map(({path:ke,startByte:Ie,digest:ft,packedBytes:Tn,packing:zm})=>{
let Mc=ve.layer+Ck[zm];return{path:ke,startByte:Ie,descriptor:{mediaType:Mc,digest:ft,sizeBytes:Tn}}}),d=a.map(({descriptor:ke})=>ke),
c=d.reduce((ke,{sizeBytes:Ie})=>ke+Ie,0),f=e.map(({diffId:ke})=>ke),l=await n.configFor(e),u=z(l),{keepsPacked:m,idIsConfigDigest:h}=t.
store,y=await n.annotations(),g=cs(l,d,y),k=h?u:g.descriptor.digest,B=await Kn(t,k),P=m&&!j(n.platform,t.platform),C=t.knowsPlatformOption&&
n.platform.architecture!=="",N=P&&C?n.platform:void 0,v=()=>{let Ie={full:ce(oe(s,"tag")),familiar:s},ft=0,Tn=vp(a,{config:l,
platform:n.platform,name:Ie,annotations:y},Mc=>{ft+=Mc});return Os(r,{progress:{title:"Load",doneBytes:()=>ft,totalBytes:()=>c},
sent:z$(Tn,"close"),after:"Unpack"},t.transport.loadImage(Tn,N,i))},V=B?k:s,be=await ao(t,{reference:V,expectedId:k,diffIds:f},
v);return P&&N===void 0&&await J$(t,k,n.platform),{answer:be,reference:V,diffIds:f,expectedId:k,configDigest:u,packedBytes:m?
c:void 0,importedId:void 0,savedFile:void 0}}async function J$(t,e,n){let{log:r,runId:o}=t,i={reference:tt(o),id:e,isIndex:!1,
platform:n,volumes:[]};try{await Y(t,await K(t,{source:i}))}catch(s){r.debug(`no container of the loaded image: ${E(s)}`)}}var im={kind:"none",wasAsked:!1};async function Hd(t){let{run:e,engine:n,source:r,sourceConfig:o,options:i,cache:s}=t,{log:a}=e;
if(s===void 0||i.dryRun)return im;let{layer:d}=i,c=Ek(d,{isContainer:i.container!==void 0,isForeign:n!==void 0&&r.byLayers!==
!0&&r.platform.architecture!==n.platform.architecture,takesZstd:n?.takesZstd??!0});if(c!==void 0)return a.notice(`The la\
yer is not cached: ${c}.`),im;let f=performance.now(),l=kk(r,(await o).json,d),u=Dk(i.tempDir,`${re(e.runId)}cache-`),m=await G$(
u).catch(y=>{a.warning(`The layer is not cached: ${E(y)}`)});if(m===void 0)return im;let h=!1;try{let y=await a.group("L\
ook up the cached layer",async()=>{a.debug(`cache key ${l}`),h=await fo(e,s.restore(l,m,a,e.signal)),h||a.info("The cach\
e did not provide the layer.");let k={key:l,packing:d.compression.kind};return h?fo(e,K$({cache:s,directory:m},k,e)):void 0}),
g={key:l,directory:m,ms:performance.now()-f};return y!==void 0?{...g,kind:"hit",found:y}:(await Hk(g),{...g,kind:"miss",
isReplacing:h})}catch(y){throw await sm(m,{recursive:!0,force:!0}),y}}async function fo({touch:t},e){let n=setInterval(t,
1e3);try{return await e}finally{clearInterval(n)}}async function K$({cache:t,directory:e},n,{log:r,signal:o}){try{let i=await Tk(
e,n);for(let[s,{digest:a}]of(i.layers??[]).entries()){let d=Pi(e,s);if(await W$(d),!await t.restore(xi(a),d,r,o)){r.info(
`The cache did not provide layer ${s+1} of ${i.layers?.length}.`);return}}return await vk(e,i,o)}catch(i){if(!(i instanceof
p))throw i;Mk(i,r)}}function Mk(t,e){t.code==="CACHE_DIFFERS"?e.notice(Ve(t)):t.code==="CACHE_BAD"?e.warning(Ve(t)):e.warning(
`${Ve(t)} The layer is made again.`)}async function Hk({directory:t}){for(let e of await j$(t))await sm(Dk(t,e),{recursive:!0,
force:!0})}async function Uk(t,e,{run:n,engine:r,packTo:o}){if(!(t instanceof p)||e.kind==="none")throw t;let i=t.code===
"NO_SPACE"&&o===void 0&&r?.store.keepsPacked===!1,s=t.code==="CACHE_BAD"||t.code==="CACHE_DIFFERS";if(!i&&!(s&&e.kind===
"hit"))throw t;Mk(t,n.log),r!==void 0&&await Ot(r.docker,n.runId,n.log),await Hk(e);let{key:a,directory:d,ms:c}=e;return i?
{kind:"none",wasAsked:!0}:{kind:"miss",key:a,directory:d,ms:c,isReplacing:!0}}function zk(t){return t.kind==="none"?t:{kind:"\
none",wasAsked:!0}}async function Ud(t){t.kind!=="none"&&await sm(t.directory,{recursive:!0,force:!0}).catch(()=>{})}function zd({
paths:t,record:e}){let{packing:n}=e;return nm(e).map(({diffId:r,digest:o,packedBytes:i},s)=>({diffId:r,digest:o,packedBytes:i,
packing:n,path:t[s]??""}))}var Y$=["CHECK_FAILED","ENGINE_FAILED","DOCKER_FAILED"];async function Jk(t,{paths:e,record:n},r){
let{log:o,signal:i}=t;try{let s=await co(t,zd({paths:e,record:n}),r),a=await so(t,s,n.dataBytes>0);return o.info(`Loaded\
 ${Q(n.entries)} in one layer of ${x(a)}, packed ${x(n.packedBytes)}`),{stored:s,newBytes:a}}catch(s){throw i.aborted||!(s instanceof
p)||!Y$.includes(s.code)?s:En(s.message,s)}}var V$=.5;function Wk({ms:t,found:e},n,r){let o=(t+n)/1e3,i=e.record.seconds,
[s,a]=[o,i].map(d=>`${d.toFixed(1)} s`);if(o-i<V$){r.info(`Used the cached layer in ${s}; making it took ${a}`);return}r.
notice(`The cache does not pay off here: using the cached layer took ${s}, and making it took ${a}.`)}async function eN(t){let e=Z$(t);for(let n of await X$(Gk(t)))(n===e||n.startsWith(`${e}-`))&&await q$(Q$(Gk(t),n))}async function lo(t,e,n){
return e.scans?.hasFailed!==!0?[e,await Uk(t,n,e)]:(e.run.log.debug(`packed anew: ${E(t)}`),e.packTo!==void 0&&await eN(
e.packTo),[{...e,scans:void 0},zk(n)])}async function Wd(t,e,n=async()=>{}){let r=await rN(t);if(r===void 0)return await e(t,lo);try{return await e({...t,source:r.
source},(o,i,s)=>{if(i.scans?.hasFailed===!0)throw new Jd(E(o),{cause:o});return lo(o,i,s)})}catch(o){if(!r.mayFallBack(
o))throw o;await n(),await iN(o,t)}finally{await r.close()}return await e(t,lo)}var Jd=class extends Error{},tN=["BLOB_I\
NVALID","LAYER_INVALID","TAR_INVALID","TAR_TRUNCATED","TAR_LIMIT","WHITEOUT_NAME","UNSUPPORTED_IMAGE","CHECK_FAILED","VE\
RIFY_FAILED"],nN=["CHECK_FAILED","VERIFY_FAILED"];async function rN(t){var g=[];try{let{run:e,source:n,inEngine:r,options:o}=t;
let{script:i,aptClean:s}=o.layer;let a=n===r&&i===void 0&&!s;if(!a||qu(t)!=="gzip")return;let{packedLayers:d}=await t.sourceConfig;
if(d===void 0||!sN(d))return;let c=await r.findLayers();if(c===void 0)return;Xb();let f=Ee(g,new AsyncDisposableStack,!0);
f.defer(()=>Tu(c,e));let l=await oN(t,c.layers,f);let{layers:u}=l??c;let m=!0;let h=async()=>{try{await c.requireAll(e.signal),
l?.isEmpty===!0&&await yk(t,jk(d));let N={...e,log:dN(e.log)},v=Ga(await di(u,N));if(v.layers===void 0||!Zu(v.layers,"gz\
ip"))throw new Jd("too little of the layers stays as it is packed");return{...v,close:async()=>l?.remove()}}catch(N){throw m=
!1,N}};let y=f.move();return{source:{...n,packedLayers:u,isExact:!0,byLayers:!0,openReader:h},mayFallBack:N=>{let v=!(N instanceof
p)||tN.includes(N.code);return!e.signal.aborted&&(!m||v)},close:()=>y.disposeAsync()}}catch(k){var B=k,P=!0}finally{var C=Se(
g,B,P);C&&await C}}async function oN(t,e,n){let{layer:r,dryRun:o}=t.options;if(!(o||r.division===void 0))return new jr(e,
await hn(t,n))}async function iN(t,{run:e,engine:n}){let r=`the image is not read by its layers: ${E(t)}`;t instanceof p&&
nN.includes(t.code)?e.log.notice(`Made again, since ${r}`):t instanceof p&&t.code==="NO_SPACE"?e.log.notice(`Nothing is \
copied as it is packed: ${E(t)}`):e.log.debug(r),await Ot(n.docker,e.runId,e.log)}function sN(t){return jk(t)>=Xu&&t.every(
({mediaType:e})=>aN(e))}function jk(t){return t.reduce((e,{sizeBytes:n})=>e+n,0)}function aN(t){return/[.+]gzip$/.test(t)}
function dN(t){let e=n=>t.debug(n);return{info:n=>t.info(n),debug:e,notice:e,warning:n=>t.warning(n),group:(n,r)=>t.group(
n,r),showProgress:n=>t.showProgress(n),untrusted:n=>t.untrusted(n)}}var Bi=`docker-flatten ${wr}`;function am(t){return t?.files.filter(({isKept:e})=>e!==!0)??[]}var Ii={entries:0,dataBytes:0};function Gd(t){let{source:e,sourceSize:n,image:r,verdict:o,surveyed:i,cacheHit:s,page:a}=t,{isMet:d,budgets:c,checks:f}=o;
return{...Bs(n.bytes,r.bytes),oldLayers:e.layerCount,newLayers:r.layers,keptLayers:r.keptLayers??0,layers:r.parts,packedLayers:r.
packedLayers,oldHistory:n.history,newHistory:r.history,oldPackedBytes:n.packedBytes,newPackedBytes:r.packedBytes,imageId:d?
r.imageId:void 0,configDigest:d?r.configDigest:void 0,budgets:c,checks:f,directories:i.directories,contents:i.contents,rules:i.
rules,commands:i.commands,spared:i.spared,skippedPresets:i.skippedPresets,suggestions:i.suggestions,cacheHit:s,page:a}}import{mkdtemp as hN,rename as yN,rm as gN}from"node:fs/promises";import{join as Kk}from"node:path";import{availableParallelism as uN}from"node:os";import{crc32 as cN}from"node:zlib";var fN=Buffer.from([31,139,8,0,0,0,0,0,0,3]),lN=Buffer.from([3,0]),jd=class{header=fN;#e=0;#t=0;add(e){
this.#e=cN(e,this.#e),this.#t+=e.length}end(){let e=Buffer.alloc(8);return e.writeUInt32LE(this.#e,0),e.writeUInt32LE(this.#t%
2**32,4),Buffer.concat([lN,e])}};var dm=1024*1024,mN=Math.min(16,2*uN()+2);async function Sn(t,e,n){return od(e,r=>pN(r,t,n))}async function pN(t,e,n){let r=n.
kind==="gzip"?new jd:void 0,o=0,i=[],s=r===void 0?[]:[Promise.resolve(r.header)],a=async()=>{let l=await s.shift();await t.
write(l),n.kind==="none"&&i.push(l)},d=(l,u)=>{let m=l.subarray(0,u);o+=u,r?.add(m);let h=Nk(m,n);h.then(()=>n.kind!=="n\
one"&&i.push(l),()=>{}),s.push(h)},c=Buffer.allocUnsafeSlow(dm),f=0;try{for await(let l of e)for(let u=0;u<l.length;){let m=l.
copy(c,f,u);if(u+=m,f+=m,f<dm)break;d(c,f),s.length>=mN&&await a(),c=i.pop()??Buffer.allocUnsafeSlow(dm),f=0}for((f>0||o===
0&&r===void 0)&&d(c,f),r!==void 0&&s.push(Promise.resolve(r.end()));s.length>0;)await a()}finally{await Promise.allSettled(
s)}return{layerBytes:o,digest:t.digest(),packedBytes:t.bytes}}var Yk={async store(t,e,n){let r=await hN(Kk(n.tempDir,re(t.runId)));try{let o=Kk(r,"layer"),{digest:i,packedBytes:s}=await J(
t.log,it(e,n.totalBytes),n.pack?.(e,o)??Sn(e,o,n.compression)),a=n.compression.kind,d={path:o,diffId:e.digest(),digest:i,
packedBytes:s,packing:a},c=await co(t,[d],n);return n.saveTo===void 0?c:await yN(o,n.saveTo).then(()=>!0,()=>!1)?{...c,savedFile:{
digest:i,packedBytes:s,packing:a}}:c}finally{await gN(r,{recursive:!0,force:!0})}}};import{pipeline as kN}from"node:stream";import{finished as EN}from"node:stream/promises";import{PassThrough as wN,Transform as bN}from"node:stream";var Vk=8*1024*1024,Kd=class extends bN{side=new wN({highWaterMark:Vk});constructor(){
super({highWaterMark:Vk}),this.side.on("error",()=>{})}close(){this.side.destroy()}_transform(e,n,r){if(this.side.destroyed||
this.side.write(e)){r(null,e);return}let o=()=>{this.side.off("drain",o),this.side.off("close",o),r(null,e)};this.side.once(
"drain",o),this.side.once("close",o)}_flush(e){this.side.end(),e()}};var Xk={async store(t,e,n){let{log:r,runId:o,signal:i}=t,s=n.saveTo===void 0?void 0:SN(e,n,r),a=await Os(r,{progress:it(
e,n.totalBytes),sent:EN(e),after:"Store"},t.transport.importImage(s?.layer??e,Di(o),i)),d=await s?.savedFile,c=e.digest(),
f=await n.configFor([{diffId:c}]),l=z(f),[u]=await Promise.all([Kn(t,l),xN(t,a,c)]),m=Tp(f,c,tt(o)),h=u?l:tt(o),y=await ao(
t,{reference:h,expectedId:l,diffIds:[c]},()=>t.transport.loadImage(m,void 0,i));return{reference:h,diffIds:[c],expectedId:l,
configDigest:l,packedBytes:void 0,importedId:a,savedFile:d,answer:y}}};function SN(t,{saveTo:e="",compression:n},r){let o=new Kd,
i=!1,s=Sn(o.side,e,Md(n)).then(({digest:a,packedBytes:d})=>({digest:a,packedBytes:d,packing:n.kind}),a=>{o.close(),i||r.
warning(`Could not save the layer: ${E(a)}`)});return kN(t,o,a=>{a&&(i=!0,o.side.destroy(a))}),{layer:o,savedFile:s}}async function xN(t,e,n){
let[r]=Tt(await ee(t,e)??{});if(r!==n)throw new p("CHECK_FAILED",`The engine stored the layer ${r}, but ${n} was sent: t\
he stream was changed in transit. Nothing was tagged.`,{hint:q})}var PN={"graph-driver":Xk,containerd:Yk};function qk({kind:t}){return PN[t]}async function Zk(t,{signal:e,touch:n}){let r=[];for(let o of t){let i=Mr(o,{checksDiffId:!0,signal:e});for await(let s of i.
chunks)n();r.push(i.packing??"none")}return r}async function Qk(t,e,n){let{packed:r,packedBytes:o,newBytes:i,streamBytes:s=0}=t,a=r===void 0?[]:await e.files();return{
...t,packed:r&&{...r,files:[...a,...r.files],hasContent:!0},packedBytes:o===void 0||n?void 0:a.reduce((d,c)=>d+c.packedBytes,
o),newBytes:i+e.unpackedBytes,streamBytes:s+e.tarBytes}}function eE({run:t,source:e,baseBlobs:n},{base:r,layers:o}){if(r===
void 0||o===void 0)return;let{unpackedBytes:i,tarBytes:s,layerCount:a,layerOf:d}=r,c=n??o.blobs.slice(0,a),f=!0,l=async()=>{
let u=n===void 0?o.packings:await Zk(n,t);return Promise.all(c.map(async({descriptor:m,diffId:h,locate:y},g)=>{if(y===void 0)
throw new Error("a kept layer is in no file");let{path:k,startByte:B,sizeBytes:P}=await y(t.signal),{digest:C}=m;return{
path:k,startByte:B,diffId:h,digest:C,packedBytes:P,packing:u[g],isKept:f}}))};return{unpackedBytes:i,tarBytes:s,layerOf:d,
layers:e.diffIds.slice(0,a).map(u=>({diffId:u,isKept:f})),files:l}}import{pipeline as qF}from"node:stream/promises";var BN=new Set(["mtime","atime","ctime","LIBARCHIVE.creationtime"]),tE=0;function Yd({extensions:t,header:e}){return{extensions:ir(
_r(t,n=>BN.has(n))).flatMap(({block:n,data:r})=>[Bo(n,tE),...r===void 0?[]:[r]]),header:Bo(e,tE)}}function nE(t){let e=[];
for(let n=0;;){let r=t.subarray(n,n+A),{typeFlag:o,sizeBytes:i}=Te(r,n);if(!qt(o))return{extensions:e,header:r};e.push(r),
n+=A,i!==0&&(e.push(t.subarray(n,n+se(i))),n+=se(i))}}var rE=Float64Array.from({length:8193},(t,e)=>e<2?0:e*Math.log2(e)),Vd=class{#e=Buffer.alloc(8192);#t=new Int32Array(4096);#n=new Int32Array(
256);#r=1;#o=!1;#i=0;#s=0;#a=0;#d=0;begin(e,n){this.#o=!cm(n)||n>0&&IN(e),this.#i=0,this.#s=0,this.#a=0,this.#d=0}data(e){
if(this.#o){for(let n=0;n<e.length;){let r=(this.#i+n)%262144;if(r>=8192){n+=262144-r;continue}let o=e.copy(this.#e,r,n,
n+8192-r);this.#s=r+o,n+=o,this.#s===8192&&this.#c()}this.#i+=e.length}}end(){return this.#s>0&&this.#c(),this.#a===0?Number.
NaN:this.#d/this.#a}#c(){let e=this.#s;this.#s=0,this.#a+=e;let n=Math.min(1,this.#f(e)/e);this.#d+=e*n**1.25}#f(e){let n=this.#e,
r=this.#t,o=this.#n.fill(0),i=this.#u(),s=0,a=0,d=0;for(;d<e-4;){let c=n[d]|n[d+1]<<8|n[d+2]<<16|n[d+3]<<24,f=Math.imul(
c,2654435761)>>>20,l=r[f]-i;if(r[f]=d+i,l>=0&&n[l]===n[d]&&n[l+1]===n[d+1]&&n[l+2]===n[d+2]&&n[l+3]===n[d+3])for(a++,d+=
4,l+=4;d<e&&n[d]===n[l];d++)l++;else if(o[n[d++]]++,s++,s===2048&&a<8&&this.#l(s)>7.8)return e}for(;d<e;d++,s++)o[n[d]]++;
return s*this.#l(s)/8+a*2.25}#l(e){if(e===0)return 0;let n=0;for(let r of this.#n)n+=rE[r];return(rE[e]-n)/e}#u(){let e=this.#r;
return this.#r+=8192,this.#r<2**30?e:(this.#t.fill(0),this.#r=8193,1)}};function cm(t){return t<16384}function IN(t){let e=0;
for(let n=Math.max(0,t.length-32);n<t.length;n++)e=Math.imul(e,31)+t[n]|0;return e%8===0}var de=-1,Ce={file:0,directory:1,hardLink:2},uo=1024,Xd=class{paths=[];targets=new Map;kind=new Uint8Array(uo);start=new Float64Array(
uo);bytes=new Float64Array(uo);dataBytes=new Float64Array(uo);parentBytes=new Uint32Array(uo);packedPart=new Float32Array(
uo);#e=new Vd;#t;#n;constructor(e){this.#n=e,this.#t=new Ze({begin:(n,r,o)=>(this.#r(n,r,o),xr),emit:()=>{},mapBlock:n=>{
this.bytes[this.count-1]+=A,e?.mapBlock?.(n)},data:n=>{this.#e.data(n),e?.data(n)},end:()=>{this.packedPart[this.count-1]=
this.#e.end(),e?.end()}})}get count(){return this.paths.length}add(e){this.#t.consume(e)}end(){if(!this.#t.hasEnded)throw new p(
"TAR_TRUNCATED",`The flat tar ends after ${this.#t.offsetBytes} bytes, before the two zero blocks that end an archive.`,
{hint:"Run again. If it happens again, please report it."})}#r(e,n,r){let o=this.count;this.#o(o+1);let{typeFlag:i,sizeBytes:s,
extensions:a,header:d}=e,c=a.reduce((l,u)=>l+u.length,A),f=i==="5"||ji(d)&&e.name.at(-1)===47;this.paths.push(oE(e.name)),
this.kind[o]=f?Ce.directory:i==="1"?Ce.hardLink:Ce.file,this.start[o]=r,this.bytes[o]=c+se(s),this.dataBytes[o]=s,f&&(this.
parentBytes[o]=ON(e)),i==="1"&&this.targets.set(o,oE(Bt(d,n))),this.#e.begin(e.name,s),this.#n?.begin(e,"keep")}#o(e){if(e<=
this.kind.length)return;let n=2*this.kind.length,r=(o,i)=>(i.set(o),i);this.kind=r(this.kind,new Uint8Array(n)),this.start=
r(this.start,new Float64Array(n)),this.bytes=r(this.bytes,new Float64Array(n)),this.dataBytes=r(this.dataBytes,new Float64Array(
n)),this.parentBytes=r(this.parentBytes,new Uint32Array(n)),this.packedPart=r(this.packedPart,new Float32Array(n))}};function oE(t){
let e=L(t);return e==="."?"":e}function ON(t){return t.extensions.length===0?A:Yd(t).extensions.reduce((e,n)=>e+n.length,
A)}function iE(t){let e=TN(t);return{order:e,parent:vN(t,e),target:RN(t)}}function TN({paths:t}){let e=t.map(n=>n.replaceAll(
"/","\0"));return Uint32Array.from(e.keys()).sort((n,r)=>{let[o,i]=[e[n],e[r]];return o<i?-1:o>i?1:n-r})}function vN({paths:t,
kind:e},n){let r=new Int32Array(t.length).fill(de),o=[];for(let i of n){let s=t[i];for(;o.length>0&&!AN(s,t[o.at(-1)]);)
o.pop();let a=o.at(-1);if(a!==void 0){if(e[a]!==Ce.directory)throw LN(s,t[a]);r[i]=a}s!==""&&o.push(i)}return r}function AN(t,e){
return t.charCodeAt(e.length)===47&&t.startsWith(e)}function RN({paths:t,targets:e}){let n=new Int32Array(t.length).fill(
de);if(e.size===0)return n;let r=new Set(e.values()),o=new Map;for(let[i,s]of t.entries()){let a=e.get(i);a!==void 0&&(n[i]=
o.get(a)??CN(s,a)),r.has(s)&&o.set(s,i)}return n}function LN(t,e){return new p("TAR_INVALID",`The entry ${R(W(t))} is be\
low ${R(W(e))}, which is no directory.`,{hint:ye})}function CN(t,e){throw new p("TAR_INVALID",`The hard link ${R(W(t))} \
comes before its target ${R(W(e))}, or has none.`,{hint:ye})}var Oi=class{#e;#t;#n;#r;#o=[];constructor(e,{parent:n,order:r},o){this.#e=e,this.#t=n,this.#n=r,this.#r=o}add(e){this.#o.
push(e)}*divide(e){let{paths:n}=this.#e,r=this.#i(e);for(let o of this.#o){let i=this.#t[o],s=i===de?de:r[i];s!==de?yield[
o,`/${n[s]}/`]:this.#r[o]>e/4?yield[o,`/${n[o]}`]:yield[o,i===de?"/":`/${n[i]}/`]}}#i(e){let n=this.#s(),r=new Int32Array(
n.length).fill(de);for(let o of this.#n){if(this.#e.kind[o]!==Ce.directory)continue;let i=this.#t[o],s=i===de?de:r[i];s!==
de?r[o]=s:n[o]<=e&&(r[o]=o)}return r}#s(){let e=new Float64Array(this.#e.count);for(let n of this.#o)e[n]=this.#r[n];for(let n=this.#n.
length-1;n>=0;n--){let r=this.#n[n],o=this.#t[r];o!==de&&(e[o]+=e[r])}return e}};var $N=["tmp/","run/","var/tmp/","var/run/","var/log/","var/cache/","var/lib/apt/","var/lib/alternatives/","var/lib/dpkg\
/alternatives/","var/lib/dpkg/triggers/","var/lib/dpkg/updates/","var/lib/systemd/","var/lib/rpm/","usr/lib/sysimage/","\
var/lib/dnf/","lib/apk/db/","usr/lib/apk/db/","etc/alternatives/","etc/ssl/certs/java/"],NN=new Set([".dockerenv","etc/.\
pwd.lock","etc/apk/world","etc/environment","etc/group","etc/gshadow","etc/hostname","etc/hosts","etc/ld.so.cache","etc/\
machine-id","etc/mailcap","etc/passwd","etc/resolv.conf","etc/shadow","etc/shells","etc/subgid","etc/subuid","etc/ssl/ce\
rts/ca-certificates.crt","usr/share/applications/mimeinfo.cache","usr/share/glib-2.0/schemas/gschemas.compiled","usr/sha\
re/info/dir","var/lib/dpkg/available","var/lib/dpkg/diversions","var/lib/dpkg/lock","var/lib/dpkg/lock-frontend","var/li\
b/dpkg/statoverride","var/lib/dpkg/status","var/lib/pacman/local/ALPM_DB_VERSION","var/lib/shells.state"]),FN=/(?:^|\/)(?:\.cache\/|\.npm\/_(?:cacache|logs)\/|\.(?:bash|python|node_repl)_history$|\.wget-hsts$|icon-theme\.cache$|giomodule\.cache$|node_modules\/\.(?:package-lock\.json|yarn-integrity|modules\.yaml)$|conda-meta\/history$)/;
function fm(t){let e=t.replace(/-(?:old)?$/,"");return NN.has(e)||$N.some(n=>t.startsWith(n))||FN.test(t)}var xn=-1,mo=60,sE=.35,qd=class{#e;#t;#n;#r=[];#o=new Map;#i;constructor(e,n,r){this.#e=e,this.#t=n,this.#n=r,this.#i=new Int32Array(
e.count).fill(xn)}make(e,n){let{kind:r,paths:o,count:i,bytes:s}=this.#e,{order:a,target:d}=this.#t,c=e?s.slice(0,i):DN(this.#e),
f={volatile:new Oi(this.#e,this.#t,c),other:new Oi(this.#e,this.#t,c)};for(let u of a){if(r[u]===Ce.directory||d[u]!==de)
continue;let m=o[u],h=fm(m)?void 0:this.#s(m);h!==void 0?this.#a(u,h,"package"):f[fm(m)?"volatile":"other"].add(u)}let l=n(
c.reduce((u,m)=>u+m,0));for(let u of["volatile","other"])for(let[m,h]of f[u].divide(l))this.#a(m,h,u);return e||this.#d(
c),this.#c(c)}#s(e){let n=this.#n.packageOf(e);return n===void 0||n.name===""?void 0:`${n.manager}:${n.name}`}#a(e,n,r){
let o=`${r} ${n}`,i=this.#o.get(o);i===void 0&&(i=this.#r.push(Zd(n,r))-1,this.#o.set(o,i)),this.#i[e]=i}#d(e){let{packedPart:n,
dataBytes:r}=this.#e,o=new Float64Array(this.#r.length),i=new Float64Array(this.#r.length);for(let[a,d]of this.#i.entries()){
let c=n[a];d===xn||!(c>=0)||!cm(r[a])||(o[d]+=r[a],i[d]+=c*r[a])}let s=_N(o,i);for(let[a,d]of this.#i.entries()){if(d===
xn||!Number.isNaN(n[a]))continue;let c=o[d]>0?i[d]/o[d]:s;e[a]=mo+r[a]*c}}#c(e){let n=this.#f(),r={groups:this.#r,groupOf:this.#i,
sizes:e,movedLinks:n};return lm(this.#e,r),r}#f(){let{target:e}=this.#t,n=0;for(let[r,o]of e.entries()){if(o===de)continue;
let i=this.#i[o];this.#i[r]=i;let s=this.#s(this.#e.paths[r]);s!==void 0&&s!==this.#r[i]?.name&&n++}return n}};function Zd(t,e){
return{name:t,kind:e,bytes:0,largestBytes:0,dataBytes:0,entries:0}}function lm({dataBytes:t},{groups:e,groupOf:n,sizes:r}){
for(let o of e)Object.assign(o,Zd(o.name,o.kind));for(let[o,i]of n.entries()){if(i===xn)continue;let s=e[i],a=r[o];s.bytes+=
a,s.largestBytes=Math.max(s.largestBytes,a),s.dataBytes+=t[o],s.entries++}}function _N(t,e){let n=o=>o.reduce((i,s)=>i+s,
0),r=n(t);return r===0?sE:Math.max(1,Math.round(16*n(e)/r))/16}function DN({count:t,dataBytes:e,packedPart:n}){return Float64Array.
from({length:t},(r,o)=>{let i=n[o];return mo+e[o]*(Number.isNaN(i)?sE:i)})}function aE(t,e,n){let r=t.reduce((i,s)=>i+s.bytes,n),o=e;for(let{largestBytes:i}of t.toSorted((s,a)=>a.largestBytes-s.largestBytes)){
if(o===1||i<=r/o)break;r-=i,o--}return r/o}function um(t,{order:e,target:n},r,o){let i=r.groups.map(({bytes:f,entries:l})=>f>
o&&l>1);if(!i.includes(!0))return r;let s=r.groups.map(f=>({...f})),a=r.groupOf.slice(),d=new Map;for(let f of e){let l=a[f];
if(l===xn||!i[l]||n[f]!==de)continue;let u=r.groups[l],m=d.get(l)??{number:l,count:1,bytes:0};d.set(l,m);let h=r.sizes[f];
m.bytes>0&&m.bytes+h>u.bytes/Math.ceil(u.bytes/o)&&(m.number=s.push(Zd(`${u.name} (${++m.count})`,u.kind))-1,m.bytes=0),
m.bytes+=h,a[f]=m.number}for(let[f,l]of n.entries())l!==de&&(a[f]=a[l]);let c={...r,groups:s,groupOf:a};return lm(t,c),c}var MN=1024;function dE(t,e,n){let r=new Uint8Array(t.count);return HN(e.order,n).map((o,i)=>{let s=new mm(t,e,n,{of:r,layer:i});
for(let a of o)s.put(a);return s.end()})}function HN(t,{layerOf:e,count:n}){let r=new Array(n).fill(0);for(let s of t)r[e[s]]++;
let o=r.map(s=>new Uint32Array(s)),i=new Array(n).fill(0);for(let s of t){let a=e[s];o[a][i[a]++]=s}return o}var mm=class{#e;#t;#n;#r;#o=[];#i=0;#s=MN;#a=0;constructor(e,n,r,o){
this.#e=e,this.#t=n,this.#n=r,this.#r=o}put(e){for(let n of this.#d(e,this.#t.target))this.#c(n)}#d(e,n){let{of:r,layer:o}=this.#r,
i=o+1,s=[];for(let a=e;a!==de&&r[a]!==i;a=n[a])r[a]=i,s.push(a);return s.reverse()}#c(e){let{parent:n}=this.#t;for(let r of this.#d(
n[e],n))this.#n.layerOf[r]===this.#r.layer?this.#l(r):this.#f(r);this.#l(e)}#f(e){this.#o.push(~e),this.#s+=this.#e.parentBytes[e],
this.#a+=mo}#l(e){let{bytes:n,dataBytes:r}=this.#e;this.#o.push(e),this.#i+=r[e],this.#s+=n[e],this.#a+=this.#n.sizes[e]}end(){
return{pieces:Int32Array.from(this.#o),entries:this.#o.length,dataBytes:this.#i,streamBytes:this.#s,packedBytes:Math.round(
this.#a)}}};function cE(t){let e=t^t>>>16;return e=Math.imul(e,2246822507),e^=e>>>13,e=Math.imul(e,3266489909),(e^e>>>16)>>>0}function fE(t){
let e=2166136261;for(let n=0;n<t.length;n++)e=Math.imul(e^t.charCodeAt(n),16777619);return cE(e)}function Qd(t,e){return(cE(
t+Math.imul(e+1,2654435761))+.5)/2**32}function Yn(t,e){let n=0,r=Number.POSITIVE_INFINITY;for(let[o,i]of e.entries()){if(i<=
0)continue;let s=-Math.log(Qd(t,o))/i;s>=r||(n=o,r=s)}return n}function Vn(t,e,n){if(e<=0)return 0;let r=Qd(t,UN);return n**
(Math.floor(Math.log(e)/Math.log(n)+r)-r+.5)}var UN=65535;var zN=1.1,JN=.85,WN=.25,GN=.35,jN=65534,ec=class{layerOf;top;waiting;loads;isOpen;openBytes;#e=!1;constructor({groups:e,
count:n,topBytes:r}){this.layerOf=new Uint8Array(e.length),this.top=n-1,this.waiting=e.map((o,i)=>{let s=fE(o.name);return{
number:i,group:o,hash:s,size:Vn(s,o.bytes,zN)}}).sort((o,i)=>i.size-o.size||(o.group.name<i.group.name?-1:1)),this.openBytes=
e.reduce((o,{bytes:i})=>o+i,r),this.loads=new Array(n).fill(0),this.loads[this.top]=r,this.isOpen=new Array(n).fill(!0)}get open(){
return this.isOpen.filter(e=>e).length}put({number:e,size:n},r){this.loads[r]+=n,this.layerOf[e]=r}placeGiants(){let e=[];
for(let n of this.waiting){if(!(this.open>1&&n.size>=JN*this.openBytes/this.open)||e.length>0){e.push(n);continue}if(this.#t(
n)){this.#e=!0,e.push(n);continue}let o=Yn(n.hash,this.isOpen.map((i,s)=>i&&s!==this.top?1:0));this.put(n,o),this.openBytes-=
n.group.bytes,this.isOpen[o]=!1}this.waiting=e}#t({group:{kind:e,bytes:n}}){return this.isOpen.length>2||e==="package"?!1:
this.waiting.filter(({group:i})=>i.kind==="package").reduce((i,{group:s})=>i+s.bytes,0)>(this.openBytes-n)/2}fillTop(e){
let n=this.openBytes/this.open,o=this.open===1||this.#e?1/0:n*Math.max(WN,e),i=Math.max(o,n*GN);for(let s of["volatile",
"other"]){let a=this.waiting.filter(({group:d})=>d.kind===s).reverse();if(this.loads[this.top]+Ct(a)<=i){this.#n(a);continue}
for(let d of Map.groupBy(a,({size:c})=>Math.floor(Math.log2(c))).values()){let c=(o-this.loads[this.top])/Ct(d),f=Math.floor(
4*c)/4;if(this.#n(d.filter(({hash:l})=>Qd(l,jN)<f)),c<1)break}}}#n(e){let n=new Set(e);for(let r of e)this.put(r,this.top);
this.waiting=this.waiting.filter(r=>!n.has(r))}emptiest(e){let n=this.top,r=-1/0;for(let[o,i]of e.entries()){let s=i-this.
loads[o];i===0||s<=r||(n=o,r=s)}return n}putWithRoom(e,n,r){let o=n.map((i,s)=>{let a=this.loads[s];return i>0&&(a===0||
a+e.size<=r*i)?1:0});this.put(e,o.includes(1)?Yn(e.hash,o):this.emptiest(n))}};function Ct(t){return t.reduce((e,{size:n})=>e+
n,0)}var KN=.1,YN=1/160,lE={fill:1.05,shareStep:1.1},VN={fill:1.15,shareStep:1.2},uE=4,XN=16,qN=1.1,ZN=.25;function mE(t){t.fillTop(
0);let{waiting:e,isOpen:n,top:r}=t,o=[...n.keys()].filter(m=>m!==r&&n[m]),i=Ct(e)/o.length,s=QN(n.length),a=eF(t,i,s),d=Object.
values(a).filter(m=>m.length>0).length;if(o.length<=d){pm(t,e,o.length===0?[r]:o,s);return}let c=tF(a,o.length,i),f=c.others+
c.large,l=c.others===0?o.slice(-1):o.slice(0,c.others);pm(t,a.others,l,s),pm(t,a.large,o.slice(c.others,f),s);let u=n.map(
(m,h)=>o.indexOf(h)>=f?1:0);for(let m of a.small)t.put(m,Yn(m.hash,u))}function QN(t){let e=pE((t-uE)/(XN-uE),0,1),n=r=>lE[r]+
e*(VN[r]-lE[r]);return{fill:n("fill"),shareStep:n("shareStep")}}function eF({waiting:t,loads:e},n,{shareStep:r}){let o=Math.
min(KN,YN*e.length)*Vn(0,n,r),i=t.filter(({group:s})=>s.kind==="package");return{others:t.filter(({group:s})=>s.kind!=="\
package"),large:i.filter(({size:s})=>s>=o),small:i.filter(({size:s})=>s<o)}}function tF({others:t,large:e,small:n},r,o){
let i=Ct(t)<ZN*o,s=e.length>0?1:0,a=n.length>0?1:0,d=i?0:s+a===0?r:pE(Math.round(Ct(t)/o),1,r-s-a),c=r-d;if(s===0||a===0)
return{others:d,large:s*c,small:a*c};let f=nF(c,Ct(e),qN*Ct(n));return{others:d,large:f,small:c-f}}function nF(t,e,n){let r=1;
for(let o=1;o<t;o++){let i=s=>Math.max(e/s,n/(t-s));i(o)<i(r)&&(r=o)}return r}function pE(t,e,n){return Math.max(e,Math.
min(t,n))}function pm(t,e,n,{fill:r,shareStep:o}){let i=Vn(0,Ct(e)/Math.max(1,n.length),o),s=t.loads.map((a,d)=>n.includes(
d)?i:0);for(let a of e)t.putWithRoom(a,s,r)}var rF=1.05,oF=.03,iF=.1,sF=1.1,hE=1.04,aF=1.11,yE=1.06;function gE(t){t.fillTop(wE(t));let e=dF(t),n=oF*Math.max(...e);
for(let r of t.waiting)r.size>=n&&t.putWithRoom(r,e,rF);t.waiting=t.waiting.filter(({size:r})=>r<n),cF(t,e),fF(t,e)}function wE({
open:t}){return hE-(hE-1)*t}function dF(t){let{open:e,openBytes:n,top:r,isOpen:o,loads:i}=t,s=Vn(0,n/e,sF),a=i[r],d=e===
1,c=d?s:Math.max(0,s*wE(t)),f=(s*e-Math.max(c,a))/Math.max(1,e-1),l=o.map(u=>u?f:0);return l[r]=d||c>a?c:0,l}function cF(t,e){
let n=iF*Math.max(...e),r=e.map((o,i)=>o===0?0:Math.max(0,Math.round((o-t.loads[i])/n)));Math.max(...r)===0&&(r[t.emptiest(
e)]=1);for(let o of t.waiting)t.put(o,Yn(o.hash,r))}function fF(t,e){let{loads:n,layerOf:r}=t,o=e.filter(s=>s>0).length,
i=e.reduce((s,a,d)=>s+(a>0?n[d]:0),0)/Math.max(1,o);for(let[s,a]of e.entries()){if(a===0||n[s]<=aF*i)continue;let d=t.waiting.
filter(({number:c})=>r[c]===s);for(let c of d.sort((f,l)=>f.hash-l.hash)){if(n[s]<=yE*i)break;let f=t.emptiest(e);n[f]+c.
size>yE*i||(n[s]-=c.size,t.put(c,f))}}}var lF=4;function hm(t){let e=new ec(t);return e.placeGiants(),t.isExact||t.count<=lF?gE(e):mE(e),e.layerOf}var bE=100,uF=1/8,mF=4,pF=1.5,hF=.9,yF=5;function tc(t,e,n){let r=iE(t),i=t.kind.subarray(0,t.count).filter(c=>c===Ce.directory).
length*mo,s=c=>PF(uF*("layers"in n?c/n.layers:n.maxBytes)),a=new qd(t,r,e).make(n.isUnpacked===!0,s),d="layers"in n?gF({
index:t,arrangement:r,grouping:a,topBytes:i},n.layers):wF({index:t,arrangement:r,grouping:a,topBytes:i},n.maxBytes);return{
...kF(t,r,d),notices:d.notices,details:SF(a)}}function gF({index:t,arrangement:e,grouping:n,topBytes:r},o){let s=aE(n.groups,
o,r)*(o<=mF?1:pF),a=um(t,e,n,s),{groups:d}=a,c=Math.max(1,Math.min(o,d.length)),f=hm({groups:d,count:c,topBytes:r,isExact:!1}),
l={grouping:a,...kE(f,c,r>0)},u=l.count<o?[`The result has ${l.count} ${l.count===1?"layer":"layers"} instead of ${o}: t\
here is too little to divide that stays together.`]:[];return{...l,notices:u}}function wF({index:t,arrangement:e,grouping:n,
topBytes:r},o){let i=hF*o,s=um(t,e,n,i),{groups:a}=s,d=a.reduce((c,{bytes:f})=>c+f,r);for(let c=Math.max(1,Math.ceil(d/i));;c++){
let f=Math.min(c,bE),l=hm({groups:a,count:f,topBytes:r,isExact:!0});if(f===bE||bF(a,l,{count:f,topBytes:r,limit:i}))return{
grouping:s,...kE(l,f,r>0),notices:[]}}}function bF(t,e,{count:n,topBytes:r,limit:o}){let i=new Array(n).fill(0);i[n-1]=r;
let s=new Array(n).fill(0);for(let[a,d]of e.entries())i[d]+=t[a].bytes,s[d]++;return i.every((a,d)=>a<=o||s[d]===1)}function kE(t,e,n){
let r=new Set(t);(n||r.size===0)&&r.add(e-1);let o=new Map([...r].sort((i,s)=>i-s).map((i,s)=>[i,s]));return{layerOf:t.map(
i=>o.get(i)),count:o.size}}function kF(t,e,n){let{groups:r,groupOf:o,sizes:i}=n.grouping,s=n.count-1,a=Uint8Array.from(o,
f=>f===xn?s:n.layerOf[f]),d=dE(t,e,{count:n.count,layerOf:a,sizes:i}),c=EF(r,n);return{layers:d.map((f,l)=>({...f,largest:c[l]??
[]}))}}function EF(t,{layerOf:e,count:n}){let r=Array.from({length:n},()=>[]),o=t.map((i,s)=>({group:i,layer:e[s]})).sort(
(i,s)=>s.group.dataBytes-i.group.dataBytes);for(let{group:i,layer:s}of o)r[s].length<yF&&r[s].push({name:xF(i.name),bytes:i.
dataBytes});return r}function SF({movedLinks:t,groups:e}){let n=t===0?[]:[`${t} hard links are in the layer of their fil\
e, though another package has their names`];return[`${e.length} groups of files that stay together`,...n]}function xF(t){
return W(t).toString("utf8")}function PF(t){return 2**Math.floor(Math.log2(Math.max(1,t)))}function nc({division:t,compression:e}){return t&&{...t,isUnpacked:e.kind==="none"}}function EE({layers:t},{index:e}){return t.
map(n=>({layer:n,isWhole:t.length===1,isOneFile:BF(n,e)<=1}))}function*SE({pieces:t},{start:e,bytes:n}){let r=0,o=0;for(let i of t)
i<0||(e[i]!==r&&o>0&&(yield o,o=0),o+=n[i]??0,r=(e[i]??0)+(n[i]??0));o>0&&(yield o)}function BF({pieces:t},{kind:e,dataBytes:n}){
let r=0;for(let o of t)o>=0&&e[o]===Ce.file&&(n[o]??0)>0&&r++;return r}function xE(t,e){return t.filter(({facts:n,plan:r})=>n.
packedBytes>e&&r.isOneFile).map(({facts:{contents:n,packedBytes:r}})=>`${n[0]?.name??"A file"} alone takes ${x(r)} packe\
d: its layer is larger than ${S("max-layer-size")}.`)}var IF=3;function rc(t,e){for(let[n,{packedBytes:r,bytes:o,contents:i}]of t.
entries()){let s=i.slice(0,IF).map(({name:d})=>d),a=s.length===0?"":`: ${s.join(", ")}`;e.info(`Layer ${n+1} of ${t.length}\
, ${x(o)}, packed ${x(r)}${a}`)}}import{pipeline as TE}from"node:stream";var ym=Buffer.alloc(1048576),oc=class{#e;#t;#n=0;constructor(e){this.#e=e}begin(e,n){this.#t=e.sizeBytes<1073741824?void 0:
{entry:e,verdict:n},this.#n=0,e.sizeBytes>=274877906944&&this.#r()}data(e){if(this.#t===void 0)return;let n=Math.max(0,1048576-
this.#n);this.#n+=e.length,OF(e.subarray(n))?this.#n>=67108864&&this.#r():this.#t=void 0}end(){this.#t=void 0}#r(){let e=this.#t;
this.#t=void 0,e!==void 0&&this.#e(e.entry,e.verdict)}};function OF(t){for(let e=0;e<t.length;e+=ym.length){let n=t.subarray(
e,e+ym.length);if(!n.equals(ym.subarray(0,n.length)))return!1}return!0}function PE(t,{cleanWords:e},n){if(t===void 0||t.length===0)return;let r=t.map(({name:i,bytes:s})=>`${i} ${x(s)}`),o=St(
"clean",Ba(e,t));n.info(`Could also be cleaned: ${r.join(", ")}. To do so, use ${o}`)}var TF=10,BE=100;function IE({rules:t,
commands:e,spared:n,skippedPresets:r,unmatched:o,warnings:i},s){for(let{name:d,ms:c,bytes:f}of e){let l=f===void 0?"":`,\
 ${f<0?"added":"freed"} ${x(Math.abs(f))}`;s.info(`${d}: ${(c/1e3).toFixed(1)} s${l}`)}for(let{kind:d,name:c,entries:f,bytes:l}of t)
f===0&&l===0||s.info(`${d==="preset"?"Cleaned":"Excluded"} ${c}: ${x(l)} in ${Q(f)}`);let a=n.filter(({kind:d})=>d!==void 0&&
d!=="base");a.length>0&&s.info(AF(a));for(let{kind:d,entries:c,bytes:f}of n){if(d!=="base")continue;let l=`The kept base\
 has ${x(f)} in ${Q(c)} that the rules would drop: its layers stay as they are.`;f>0?s.notice(l):s.info(l)}o.length>0&&s.
notice(RF(o));for(let d of r)s.notice(`Preset "${d}" skipped: symlinks outside its cache point into it.`);for(let d of i)
s.warning(d)}var vF=20;function AF(t){let e=t.slice(0,vF).map(({what:r,why:o})=>`${R(Buffer.from(r))} (${ne(o??"",BE)})`),
n=t.length-e.length;return`Kept because the image uses it: ${e.join(", ")}${n>0?`, and ${n} more`:""}`}function RF(t){let e=t.
slice(0,TF).map(o=>JSON.stringify(ne(o,BE)));if(t.length===1)return`The pattern ${e[0]} in ${S("exclude")} matches nothi\
ng in the image.`;let n=t.length-e.length,r=n>0?`, and ${n} more`:"";return`${t.length} patterns in ${S("exclude")} matc\
h nothing in the image: ${e.join(", ")}${r}.`}function OE(t){return({name:e,sizeBytes:n},r)=>{let i=r==="keep"||typeof r==
"object"&&r.data===void 0?"and the result contains them too":"although the result drops them";t.warning(`The file ${R(Buffer.
from(L(e),"latin1"))} is sparse: most of its ${x(n)} are zeros, as in lastlog and faillog with large user IDs. The engin\
e sends all the zeros, which takes long, ${i}. Make the file smaller in the image: use "useradd --no-log-init", or trunc\
ate it in the step that creates it.`)}}function LF(t,{sizeInImage:e}){return e===void 0||t.sizeBytes>0?t:{...t,sizeBytes:e(L(t.name))??0}}async function $t({reader:t,
rules:e,survey:n,expected:r,resume:o,latestSeconds:i},{log:s,signal:a},d,c){let{base:f}=t,l=at([f===void 0?d:void 0,...r.
map(v=>v.observer),n.observer,t.observer,new oc(OE(s))]),u=e===void 0?t.decide:v=>e.decide(LF(v,t),t.decide(v)),m=v=>Math.
min(v,i??1/0),h=i===void 0?u:Ya(u,m),y=f===void 0?h:v=>f.owns(L(v.name))?u(v):h(v),g=e&&(()=>e.appendix({reader:t,retime:v=>Ka(
v,m),observer:l,signal:a})),k=new bn,B=f===void 0?c:c&&new bn,P=new G(y,l,{...g===void 0?{}:{appendix:g},...B===void 0?{}:
{spans:{input:k,output:B}}}),C=c===void 0||t.layers===void 0?t.open(a):t.layers.open(a,k);if(TE(await C,P,()=>{o().catch(
()=>{})}),f===void 0)return P;let N=B instanceof bn&&c?{input:B,output:c}:void 0;return CF(P,f,d,N)}function CF(t,e,n,r){
let o=e.openAbove(),i=new G(s=>o.decide(s),n,{appendix:async function*(){yield*o.whiteouts(),i.counts.entries+=o.deleted},
spans:r});return TE(t,i,()=>{}),i}async function ic(t,e,n={}){let r=await $t(t,e,n.looker),o=n.totalBytes===void 0?en(t.
expectedBytes):()=>n.totalBytes;return await pn(e,[r],o),r}function po({counts:t},{rules:e,base:n}){let r=n===void 0?e?.
appended:void 0;return{entries:t.entries+(r?.entries??0),dataBytes:t.dataBytes+(r?.dataBytes??0)}}var $F=1e6;function sc({options:t},e,n){return t.html===void 0?void 0:Ti.ofDivision(e,n).partOf}var Ti=class t{#e=new Map;partOf=e=>this.#e.
get(e);static ofDivision(e,{kind:n,dataBytes:r,paths:o}){let i=new t;for(let[s,{pieces:a}]of e.entries())for(let d of a)
d>=0&&n[d]===Ce.file&&(r[d]??0)>0&&i.#t(o[d],s);return i}observerOf(e){return{begin:({name:n,sizeBytes:r})=>{r>0&&this.#t(
L(n),e)},data:()=>{},end:()=>{}}}#t(e,n){this.#e.size<$F&&this.#e.set(e,n)}};import{rm as XF}from"node:fs/promises";function ac(t){return t.slice(t.lastIndexOf("/")+1)}function Pn(t){return/^(.+?)-v?\d[^/-]*(?:-[^/]*)?$/.exec(t)?.[1]??t}
function dc(t){return t.replace(/\.(?:dist-info|egg-info|egg|data|libs|pth|py|pyc|so)$/,"").replace(/\.cpython-.*$/,"").
replace(/-\d[^-]*(?:-py\d.*)?$/,"").toLowerCase().replace(/[-_.]+/g,"-")}function vi(t){let e=ac(t);return t.includes("/\
status.d/")?e.replace(/\.md5sums$/,""):e.replace(/(?::[^:.]*)?\.[^.]*$/,"")}function cc(t){let[,e=""]=/\/local\/([^/]+)\//.
exec(t)??[];return e.replace(/-[^-]*-[^-]*$/,"")}var vE=[{manager:"dpkg",path:/^var\/lib\/dpkg\/info\/[^/]+\.list$/,read:(t,e)=>gm(t,vi(e),n=>n.replace(/^\//,""))},{manager:"\
dpkg",path:/^var\/lib\/dpkg\/status\.d\/[^/]+\.md5sums$/,read:(t,e)=>gm(t,vi(e),n=>n.replace(/^[0-9a-f]{32} [ *]/,""))},
{manager:"apk",path:/^(?:usr\/)?lib\/apk\/db\/installed$/,read:NF},{manager:"pacman",path:/^var\/lib\/pacman\/local\/[^/]+\/files$/,
read:(t,e)=>gm(t,cc(e),n=>n.startsWith("%")?"":n)},{manager:"pip",path:/(?:^|\/)(?:site|dist)-packages\/[^/]+\.dist-info\/RECORD$/,
read:FF},{manager:"conda",path:/(?:^|\/)conda-meta\/[^/]+\.json$/,read:_F}];function*gm(t,e,n){for(let r of wm(t))yield{
name:e,file:n(r)}}function*wm(t){for(let e=0;e<t.length;){let n=t.indexOf(`
`,e),r=n===-1?t.length:n;r>e&&(yield t.slice(e,r)),e=r+1}}function*NF(t){let e="",n="";for(let r of wm(t)){let o=r.slice(
2);r.startsWith("P:")?e=o:r.startsWith("F:")?n=o:r.startsWith("R:")&&(yield{name:e,file:n===""?o:`${n}/${o}`})}}function*FF(t,e){
let n=e.slice(0,e.lastIndexOf("/")),r=dc(ac(n)),o=n.slice(0,Math.max(0,n.lastIndexOf("/")));for(let i of wm(t)){let[,s,a=""]=/^(?:"([^"]*)"|([^,]*)),/.
exec(i)??[];yield{name:r,file:AE(o,s??a)}}}function*_F(t,e){let n=Math.max(0,e.lastIndexOf("conda-meta/")-1),r=e.slice(0,
n),o=Pn(Pn(ac(e).replace(/\.json$/,"")));for(let i of DF(t))typeof i=="string"&&(yield{name:o,file:AE(r,Buffer.from(i).toString(
"latin1"))})}function DF(t){try{let e=JSON.parse(Buffer.from(t,"latin1").toString()),n=typeof e=="object"&&e!==null&&"fi\
les"in e?e.files:[];return Array.isArray(n)?n:[]}catch{return[]}}function AE(t,e){if(e===""||e.startsWith("/"))return"";
let n=t,r=e;for(;r.startsWith("../");){if(n==="")return"";n=n.slice(0,Math.max(0,n.lastIndexOf("/"))),r=r.slice(3)}return n===
""?r:`${n}/${r}`}function Bn(t,e=n=>n){return n=>e(t.exec(n)?.[1]??"")}var RE=Bn(/\/(?:site|dist)-packages\/(?:__pycache__\/)?([^/]+)/,dc),
MF=[{manager:"dpkg",path:/^var\/lib\/dpkg\/(?:info\/[^/]+\.[^/.]+|status\.d\/[^/]+)$/,name:t=>vi(t)},{manager:"pacman",path:/^var\/lib\/pacman\/local\/[^/]+\//,
name:t=>cc(t)},{manager:"npm",path:/(?:^|\/)(?:node_modules|_npx|_cacache)\//,name:HF},{manager:"conda",path:/(?:^|\/)(?:ana|mini|micro)?(?:conda|mamba|forge|mambaforge)[0-9]?\//,
name:t=>Bn(/\/pkgs\/([^/]+)/,e=>Pn(Pn(e)))(t)||RE(t)},{manager:"pip",path:/(?:^|\/)(?:site|dist)-packages\//,name:t=>RE(
`/${t}`)},{manager:"gem",path:/(?:^|\/)(?:ruby\/gems|\.gem|\.bundle)\/|^usr\/local\/bundle\//,name:Bn(/\/(?:gems\/[^/]+\/)?(?:gems|doc|specifications|cache|extensions\/[^/]+\/[^/]+)\/([^/]+?)(?:\.gemspec|\.gem)?(?:\/|$)/,
Pn)},{manager:"cargo",path:/(?:^|\/)(?:\.cargo|\.rustup)\/|^usr\/local\/(?:cargo|rustup)\//,name:Bn(/\/(?:registry\/(?:src|cache)\/[^/]+|git\/checkouts|toolchains)\/([^/]+?)(?:\.crate)?(?:\/|$)/,
Pn)},{manager:"go",path:/^usr\/local\/go\/|(?:^|\/)go\/pkg\//,name:t=>t.startsWith("usr/local/go/")?"go":Bn(/\/pkg\/mod\/(?:cache\/download\/)?([^@]+?)(?:@|\/@v\/|$)/)(
t)},{manager:"maven",path:/(?:^|\/)\.m2\//,name:Bn(/\.m2\/repository\/(.+)\/[^/]+\/[^/]+$/)},{manager:"gradle",path:/(?:^|\/)\.gradle\//,
name:Bn(/\/files-[^/]+\/([^/]+\/[^/]+)\//)},{manager:"nuget",path:/(?:^|\/)\.nuget\//,name:Bn(/\.nuget\/packages\/([^/]+)\//)}];
function LE(t){for(let{manager:e,path:n,name:r}of MF)if(n.test(t))return{manager:e,name:r(t)}}var bm="node_modules/";function HF(t){
let e=t.indexOf("/.pnpm/");if(e!==-1){let[o=""]=t.slice(e+7).split("/",1),i=o.indexOf("@",1);return t.slice(0,e+7)+(i===
-1?o:o.slice(0,i))}let n=t.lastIndexOf(`/${bm}`)+1;if(n===0&&!t.startsWith(bm))return"";n+=bm.length;let r=t.indexOf("/",
n);return r!==-1&&t.charCodeAt(n)===64&&(r=t.indexOf("/",r+1)),r===-1?t:t.slice(0,r)}var UF=128*1024*1024,zF=32*1024*1024,JF=4096,WF=1e6,GF=/^(?:var\/lib\/rpm|usr\/lib\/sysimage\/rpm)\//,jF=/^(?:usr\/(?!local\/)|bin\/|sbin\/|lib(?:32|64|x32)?\/|etc\/|boot\/|opt\/)/,
ho=class{#e=new Map;#t=[];#n=new Map;#r=!1;#o;#i=UF;begin(e,n){if(this.#o=void 0,e.sizeBytes===0||!VF(e.name))return;let r=L(
e.name);GF.test(r)&&(this.#r=!0);let o=vE.find(i=>i.path.test(r));o===void 0||e.sizeBytes>Math.min(this.#i,zF)||(this.#i-=
e.sizeBytes,this.#o={format:o,path:r,parts:[]})}data(e){this.#o?.parts.push(Buffer.from(e))}end(){let e=this.#o;if(this.#o=
void 0,e===void 0)return;let{format:n,path:r,parts:o}=e,i=Buffer.concat(o).toString("latin1");for(let{name:s,file:a}of n.
read(i,r))if(a!==""){if(this.#e.size>=WF)return;this.#s(a,{manager:n.manager,name:s})}}#s(e,n){let r=this.#a(n),o=this.#e.
get(e);(o===void 0||KF(n,this.#t[o]))&&this.#e.set(e,r)}#a(e){let n=`${e.manager}:${e.name}`,r=this.#n.get(n);return r!==
void 0?r:(this.#n.set(n,this.#t.length),this.#t.push(e)-1)}managerOf(e){return this.packageOf(e)?.manager??"other"}packageOf(e){
if(e.length>JF)return;let n=this.#d(e)??this.#d(YF(e));if(n!==void 0)return this.#t[n];let r=LE(e);return r!==void 0?r:this.#r&&
jF.test(e)?{manager:"rpm",name:""}:void 0}#d(e){if(e===void 0)return;let n=this.#e.get(e);return n===void 0&&e.startsWith(
"usr/")?this.#e.get(e.slice(4)):n}};function KF(t,e){return t.manager!==e.manager?t.manager<e.manager:t.name<e.name}var CE="\
__pycache__/";function YF(t){let e=t.lastIndexOf(CE);if(e===-1||!t.endsWith(".pyc"))return;let n=t.slice(e+CE.length);return`${t.
slice(0,e)}${n.slice(0,n.indexOf("."))}.py`}function VF(t){return t.indexOf("lib")!==-1||t.indexOf("conda-meta")!==-1}var fc=class{#e=new Float64Array(1024);#t=new Int32Array(1024);#n=new Float64Array(1024);#r=0;#o=0;add(e,n){if(e===0)return;
let r=this.#o;this.#o+=e;let{stream:o,offset:i}=n??{stream:-1,offset:0};this.#i(r,o,i)||(this.#s(),this.#e[this.#r]=r,this.#t[this.#r]=
o,this.#n[this.#r++]=i)}#i(e,n,r){let o=this.#r-1;return o<0||this.#t[o]!==n?!1:n===-1?!0:this.#n[o]+e-this.#e[o]===r}#s(){
if(this.#r<this.#e.length)return;let e=2*this.#r,[n,r,o]=[this.#e,this.#t,this.#n];this.#e=new Float64Array(e),this.#t=new Int32Array(
e),this.#n=new Float64Array(e),this.#e.set(n),this.#t.set(r),this.#n.set(o)}*range(e,n){let r=e+n;if(r>this.#o)throw new RangeError(
"the stream is ahead of its spans");for(let o=e,i=this.#a(e);o<r;i++){let s=this.#e[i],a=i+1<this.#r?this.#e[i+1]:this.#o,
d=Math.min(a,r)-o,c=this.#t[i],f=this.#n[i]+o-s;yield{bytes:d,origin:c===-1?void 0:{stream:c,offset:f}},o+=d}}#a(e){let n=0,
r=this.#r;for(;r-n>1;){let o=n+r>>1;this.#e[o]<=e?n=o:r=o}return n}};function km(){let t=new ho;return{index:new Xd(t),owners:t}}async function $E({run:t},e,{path:n,isTraced:r,totalBytes:o,
looker:i}){let{log:s,signal:a}=t,d=km(),c=r?new fc:void 0,f=await $t(e,t,i,c),l=xb(n,Em(f,d.index));if(await J(s,it(f,o),
l),await e.resume(),a.aborted)throw U(a.reason);return{...d,spool:{path:n,index:d.index,spans:c},diffId:f.digest(),streamBytes:f.
bytesWritten,counts:po(f,e)}}async function*Em(t,e){for await(let n of t)e.add(n),yield n;e.end()}async function NE({spool:t}){
await XF(t.path,{force:!0})}var lc=4096,ZF=59,dt=class{#e;#t=0;constructor({countsBlocks:e}){this.#e=e,e&&(this.#t=lc)}get bytes(){return this.#t}begin(e,n){
if(n==="drop")return;let r=n==="keep"?e:n.head,o=cn(e,n),i=e.typeFlag==="2"?le(r).link.length:0;if(!this.#e){this.#t+=o+
i;return}let s=e.typeFlag==="5"||i>ZF;this.#t+=Math.ceil((s?1:o)/lc)*lc}data(){}end(){}};function QF(t){return t.reduce(
(n,{pieces:r})=>n+r.reduce((o,i)=>o+(i<0?1:0),0),t.length-1)*lc}async function FE(t,e,n){let{run:r}=t,o=new dt({countsBlocks:st(
t)}),{index:i,owners:s}=km(),a=await $t(e,r,o),d=it(a,en(e.expectedBytes)),{signal:c}=r;await J(r.log,d,qF(Em(a,i),mn(),
{signal:c})),await e.resume();let{layers:f,notices:l}=tc(i,s,n);for(let m of l)r.log.notice(m);let u=f.map(m=>({diffId:void 0,
digest:void 0,packedBytes:m.packedBytes,bytes:m.dataBytes,entries:m.entries,contents:m.largest}));return u.length>1&&rc(
u,r.log),{newBytes:o.bytes+(st(t)?QF(f):0),imageId:void 0,configDigest:void 0,parts:u.length>1?u:void 0,partOf:u.length>
1?sc(t,f,i):void 0}}async function _E(t,e,n){let{run:r,engine:o,options:i}=t,s=new dt({countsBlocks:st(t)}),a=await ic(e,
r,{looker:s});await e.resume();let d=z(await n.configFor([{diffId:a.digest()}])),f=o!==void 0&&(i.tags.length>0||i.tagLocations.
length===0)&&!o.store.idIsConfigDigest?void 0:d;return{newBytes:s.bytes,imageId:f,configDigest:d}}async function ME(t,e,{path:n,...r}){let{run:o}=t,{log:i,signal:s}=o,{compression:a}=r,d=new dt({countsBlocks:st(t)}),c=at(
[d,ro(o.touch)]),f=oo(t,e),l=await $t(e,o,c,f?.spans),u=it(l,r.totalBytes),m=f?.pack(l,n)??Sn(l,n,a),{digest:h,packedBytes:y}=await J(
i,u,m);if(await e.resume(),s.aborted)throw U(s.reason);let g=po(l,e);i.info(`Packed ${Q(g.entries)} in one layer of ${x(
d.bytes)}, packed ${x(y)}${f?.copied??""}`);let k=l.digest();f!==void 0&&!Sm(t)&&await f.check(n,k,o);let B={path:n,diffId:k,
digest:h,packedBytes:y,packing:a.kind},P=g.dataBytes>0,C=await uc([B],r,P),{bytesWritten:N}=l;return{...C,newBytes:d.bytes,
streamBytes:N,counts:g}}function Sm({options:t}){return t.verify||t.tagLocations.length===0}async function HE(t,e,n){let{
record:r}=e,o=st(t),i=t.options.html===void 0?void 0:new Ti,{bytes:s,streamBytes:a}=await xm(e,t.run,{isInBlocks:o,observerOf:m=>i?.
observerOf(m)}),d=zd(e).map((m,h)=>({...m,contents:r.layers&&Ai(r.layers[h]?.contents??[])})),c=await uc(d,n,r.dataBytes>
0),f=r.layers===void 0?"one layer":`${r.layers.length} layers`;t.run.log.info(`Took ${Q(r.entries)} in ${f} of ${x(s)}, \
packed ${x(r.packedBytes)}`);let{layers:l}=r,u=l&&i?.partOf;return{...c,parts:l,partOf:u,newBytes:s,streamBytes:a,counts:Ii}}
var DE=3,e_=100;function Ai(t){return`${t.slice(0,DE).map(({name:n})=>ne(n,e_)).join(", ")}${t.length>DE?" and more":""}`}
async function uc(t,e,n){let r=await e.configFor(t),o=z(r);return{stored:void 0,packed:{files:t,config:r,request:e,hasContent:n},
packedBytes:t.reduce((i,{packedBytes:s})=>i+s,0),imageId:o,configDigest:o}}async function xm(t,e,{isInBlocks:n=!1,observerOf:r=()=>{}}={}){
let o=0,i=0;for(let[s,a]of zd(t).entries()){let d=await t_(a,e,{isInBlocks:n,observer:r(s)});o+=d.bytes,i+=d.streamBytes}
return{bytes:o,streamBytes:i}}async function t_({path:t,packing:e,diffId:n},r,{isInBlocks:o,observer:i}){let s=new dt({countsBlocks:o}),
a=$d({path:t,packing:e},r,at([s,i])),{diffId:d,streamBytes:c}=await a.catch(f=>{throw r.signal.aborted?f:En("its layer c\
annot be unpacked.",f)});if(d!==n)throw En(`its layer unpacks to ${d}, but the record says ${n}.`);return{bytes:s.bytes,
streamBytes:c}}import{createReadStream as m_}from"node:fs";import{rm as p_}from"node:fs/promises";import{pipeline as h_}from"node:stream";import{open as d_}from"node:fs/promises";import{Readable as c_}from"node:stream";var n_=16*1024,r_=512;async function*UE(t,e,n){let r;for(let o of o_(e,n)){let i=r;r=i_(t,o),r.catch(()=>{}),i!==void 0&&
(yield await i)}r!==void 0&&(yield await r)}function*o_(t,e){let n=[],r=e;for(let o of t)n.length>0&&(o.bytes>r||n.length===
r_)&&(yield n,n=[],r=e),n.push(o),r-=o.bytes;n.length>0&&(yield n)}async function i_(t,e){let n=s_(e),r=await Promise.all(
n.map(i=>a_(t,i))),o=new Map;for(let[i,{start:s,ranges:a}]of n.entries())for(let d of a){let c=d.start-s;o.set(d,r[i].subarray(
c,c+d.bytes))}return e.map(i=>[i,o.get(i)])}function s_(t){let e=[];for(let n of t.toSorted((r,o)=>r.start-o.start)){let r=e.
at(-1),o=n.start+n.bytes;r!==void 0&&n.start-(r.start+r.bytes)<=n_?(r.bytes=Math.max(r.bytes,o-r.start),r.ranges.push(n)):
e.push({start:n.start,bytes:n.bytes,ranges:[n]})}return e}async function a_(t,{start:e,bytes:n}){let r=Buffer.allocUnsafeSlow(
n);for(let o=0;o<n;){let{bytesRead:i}=await t.read(r,o,n-o,e+o);if(i===0)throw new p("TEMP_DIR",`The flat layer in the t\
emporary directory should have ${e+n} bytes or more, but ends at ${e+o}: it was changed.`,{hint:"Let nobody else write t\
o the temporary directory, then run again."});o+=i}return r}var mc=1024*1024;function JE(t,e,n,r){return c_.from(f_(t,e,r),{objectMode:!1,highWaterMark:mc,signal:n})}async function*f_(t,e,n){
let r=await d_(t.path);try{for await(let o of UE(r,u_(t.index,e),mc)){let i=o.flatMap(([s,a])=>{if(!s.isParent)return l_(
t,n,s),[a];let{extensions:d,header:c}=Yd(nE(a));for(let f of[...d,c])n?.add(f.length,void 0);return[...d,c]});yield i.length===
1?i[0]:Buffer.concat(i)}n?.add(zt.length,void 0),yield zt}finally{await r.close()}}function l_({spans:t},e,{start:n,bytes:r}){
if(e!==void 0)if(t===void 0)e.add(r,void 0);else for(let o of t.range(n,r))e.add(o.bytes,o.origin)}function*u_(t,{pieces:e}){
let n=0,r=0;for(let o of e){let i=o<0,s=i?~o:o,a=t.start[s];(i||a!==n+r)&&(yield*zE(n,r),[n,r]=[a,0]),i?yield{start:a,bytes:t.
bytes[s],isParent:i}:r+=t.bytes[s]}yield*zE(n,r)}function*zE(t,e){for(let n=0;n<e;n+=mc)yield{start:t+n,bytes:Math.min(mc,
e-n),isParent:!1}}var y_=2,WE=5,g_=.97;async function GE(t,e,n,{path:r,...o}){let{run:i}=t,s=oo(t,e),a=await $E(t,e,{path:`${r}-flat`,isTraced:s!==
void 0,totalBytes:o.totalBytes,looker:ro(i.touch)}),d=Pm(t,n),{parts:c,layers:f}=await w_({job:t,flat:a,compression:d,splice:s,
path:r});await NE(a);let l=Ri(c,({facts:v})=>v.bytes),u=Ri(c,v=>v.streamBytes),m=Ri(c,({file:v})=>v.packedBytes),h=100*Ri(
c,({copiedBytes:v})=>v)/Math.max(1,u),y=s===void 0?"":`, ${h.toFixed(1)} % of it copied as it was`,{entries:g,dataBytes:k}=a.
counts,B=c.length===1?"one layer":`${c.length} layers`;i.log.info(`Packed ${Q(g)} in ${B} of ${x(l)}, packed ${x(m)}${y}`);
let P=c.map(({file:v})=>v),C=await uc(P,o,k>0),N=c.length===1?void 0:c.map(v=>v.facts);return N!==void 0&&rc(N,i.log),{...C,
packedBytes:kn(t)?void 0:m,parts:N,partOf:N&&sc(t,f,a.index),flatDiffId:a.diffId,newBytes:l,streamBytes:u,counts:a.counts}}
function Pm(t,e){let{compression:n}=t.options.layer;return kn(t)?e.kind==="miss"?Md(n):{kind:"none"}:n}async function w_(t){
let{job:e,flat:n}=t,{log:r}=e.run,o=nc(e.options.layer);if(o===void 0)throw new Error("one layer is not divided");let i="\
maxBytes"in o?o.maxBytes:Number.POSITIVE_INFINITY,s=({file:c,plan:f})=>c.packedBytes>i&&!f.isOneFile,a=o,d=Number.POSITIVE_INFINITY;
for(let c=1;;c++){let f=tc(n.index,n.owners,a);for(let g of f.details)r.debug(g);let l=c>=WE,u=EE(f,n),m=await k_(t,u,l?
()=>!1:s),h=m.filter(s);if(h.length===0||l||!("maxBytes"in a)){for(let g of f.notices)r.notice(g);for(let g of xE(m,i))r.
notice(g);return h.length>0&&r.warning(b_(h,m.length)),{parts:m,layers:f.layers}}let y=jE(h);r.debug(`divided again: a l\
ayer has ${x(y)}`),y>=d?c=WE-1:a={...a,maxBytes:Math.floor(a.maxBytes*i*g_/y)},d=y;for(let{file:g}of m)await p_(g.path)}}
function b_(t,e){return`${t.length} of ${e} layers are larger than ${S("max-layer-size")}, the largest ${x(jE(t))}: they\
 could not be divided any further.`}function jE(t){return Math.max(...t.map(({file:e})=>e.packedBytes))}async function k_(t,e,n){
let{run:r}=t.job,o=new AbortController,i=AbortSignal.any([r.signal,o.signal]),s=0,a=h=>{s+=h},d=Ri(e,({layer:h})=>h.streamBytes),
c=[],f=[...e.entries()],l=async()=>{for(let h=f.shift();h!==void 0;h=f.shift()){let[y,g]=h,k=await E_(t,g,{number:y+1,signal:i,
onBytes:a});c[y]=k,n(k)&&(f.length=0)}},u=Array.from({length:y_},()=>l().catch(h=>{throw o.abort(h),h})),m={title:"Pack",
doneBytes:()=>s,totalBytes:()=>d};try{await J(r.log,m,Promise.all(u))}finally{await Promise.allSettled(u)}if(r.signal.aborted)
throw U(r.signal.reason);return c.filter(h=>h!==void 0)}async function E_({job:t,flat:e,compression:n,splice:r,path:o},i,{
number:s,signal:a,onBytes:d}){let{run:c}=t,{layer:f,isWhole:l}=i,u=`${o}-${s}`,m=new dt({countsBlocks:st(t)}),h={begin:()=>{},
data:Ie=>d(Ie.length),end:()=>{}},y=new G(()=>"keep",at([m,ro(c.touch),h])),k=(l||r?.paysFor(SE(f,e.index)))===!0?r?.another():
void 0,B=l?S_(e,a,k?.spans):JE(e.spool,f,a,k?.spans);h_(B,y,()=>{});let P=await k?.pack(y,u)??await Sn(y,u,n),{digest:C,
packedBytes:N,copiedOutBytes:v=0}=P,V=y.digest();k!==void 0&&!Sm(t)&&await k.check(u,V,c);let be=f.largest,ke=l?void 0:Ai(
be);return{plan:i,file:{path:u,diffId:V,digest:C,packedBytes:N,packing:n.kind,contents:ke},facts:{diffId:V,digest:C,packedBytes:N,
bytes:m.bytes,entries:f.entries,contents:be},streamBytes:y.bytesWritten,copiedBytes:v}}function S_({spool:t,streamBytes:e},n,r){
if(r!==void 0&&t.spans!==void 0)for(let{bytes:o,origin:i}of t.spans.range(0,e))r.add(o,i);return m_(t.path,{highWaterMark:1024*
1024,signal:n})}function Ri(t,e){return t.reduce((n,r)=>n+e(r),0)}import{posix as T_}from"node:path";var x_=1e3;async function KE(t,e,{id:n}){let[r,o]=await Promise.all([t.docker.run(["diff",n]),Me(t,n,["--size"])]),i=r.split(
`
`).map(d=>/^(?<kind>[CD]) (?<path>\/.*)$/.exec(d)?.groups).filter(d=>d!==void 0),{SizeRw:s}=o;if(i.length>x_||typeof s!=
"number")return;let a=await K(t,{source:e});try{let d=[];for(let{kind:c,path:f=""}of i){let l=await P_(t,a,f,c==="D");l>
0&&d.push({path:f,bytes:l})}return{old:d,writtenBytes:s}}finally{await Y(t,a)}}async function P_(t,e,n,r){let{signal:o}=t;
try{return await B_(await t.transport.readArchive(e,n,o),r)}catch(i){if(We(i,n))return 0;throw i}}async function B_(t,e){
let n=new AbortController,r=0,o=!0,i=new G(({typeFlag:s,sizeBytes:a})=>(n.signal.aborted||(r+=a,o&&(s!=="5"||!e)&&n.abort(),
o=!1),"drop"));return await Mn(n.signal,t,i),r}import{posix as I_}from"node:path";var pc="/var/lib/apt/lists",YE="/var/cache/apt";function VE(t){return[pc,YE].some(e=>t.
startsWith(`${e}/`))}function XE(t){return t.filter(e=>{let n=I_.normalize(`/${e}/`);return[`${pc}/`,`${YE}/`].some(r=>r.
startsWith(n)||n.startsWith(r))})}function Li(t,e){return`echo ${t.slice(0,-1)}"${t.slice(-1)}"-${e}`}function qE(t){return[
"set -e",'PATH="$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"',`command -v apt-get >/dev/null 2>&1\
 || { ${Li(t,"no-apt")}; exit 0; }`,"apt-get clean",`[ -d ${pc} ] || exit 0`,`cd ${pc}`,"for name in * .[!.]* ..?*; do",
'  [ -e "$name" ] || [ -h "$name" ] || continue','  if [ "$name" = partial ] && [ -d partial ] && [ ! -h partial ]; then',
"    find partial -mindepth 1 -delete","  else",'    rm -rf -- "./$name"',"  fi","done"].join(`
`)}import{randomBytes as O_}from"node:crypto";function ZE(t,{script:e,aptClean:n}){return["-c",[Li(t,"shell"),e===void 0?":":`/bin/sh -e -c " $1" || exit $?; ${Li(t,"\
run")}`,n?`/bin/sh -c "$2" || exit $?; ${Li(t,"apt")}`:":"].join(`
`),"sh",e??"",qE(t)]}var hc=class{token=`docker-flatten-${O_(8).toString("hex")}`;#e=new Map;ms(e){return this.#e.get(e)}read(e){
let n=e.indexOf(this.token);return n!==-1&&this.#e.set(e.slice(n+this.token.length+1).trim(),performance.now()),this.strip(
e)}strip(e){let n=e.indexOf(this.token);return n===-1?e:n===0?void 0:e.slice(0,n)}};var v_=/no such file or directory|executable file not found|not a directory/i,A_=/exec:? "?\/bin\/sh"?: (?:.*: )?(?:permission denied|is a directory|too many levels of symbolic links)/i,
QE=/exec format error/i,R_=/^(?!.*\bWARNING:).*\bnetwork(?:ing)?\b/im,L_=/^\/*(?:(?:bin|sbin|usr|lib\w*)(?:\/|$)|$)/;async function eS(t,e,n){
let{log:r,signal:o}=t,{image:i}=e;C_(i,n,r);let s=new hc,a=await Xa(t,i,{program:"/bin/sh",args:ZE(s.token,n),user:"0:0",
network:n.network,shows:u=>s.read(u)}).catch(u=>{throw u instanceof p&&u.code==="DOCKER_FAILED"?tS(n,u.message,u)??u:u});
if(s.ms("shell")===void 0)return __(t,i,n,a);if(a.exitCode!==0)throw $_(i,n,s,a);let d=N_(i,n,s,r),{container:c}=a;if(d.
length===0)return await zr(t,c),Xn;let f=KE(t,i,c).then(u=>d.map(m=>F_(m,d,u))).catch(u=>(o.aborted||r.notice(`Could not\
 measure what the commands freed: ${E(u)}`),d));return{changed:mb(t,e,c),commands:d,measuredCommands:f,needsAptRule:!1}}
function C_({volumes:t},{script:e,aptClean:n},r){e!==void 0&&t.length>0&&r.warning(`The image declares volumes: ${t.join(
", ")}. They are empty while "run" runs, and its changes below them are not in the result.`);let o=n?XE(t):[];o.length>0&&
r.warning(`"apt-clean" cannot clean below the volumes that the image declares: ${o.join(", ")}. Use ${S("exclude")} to d\
rop their contents.`)}function yc(t){return t.length===0?"":` The image's volumes are empty while commands run: ${t.join(
", ")}.`}function $_(t,{script:e,network:n},r,o){let i=e!==void 0&&r.ms("run")===void 0?"run":"apt-clean",s=qa(o,d=>r.strip(
d)),a=i==="run"?`Nothing was tagged. The script stops at the first command that fails${n==="none"?`, and it has no netwo\
rk unless ${S("run-network")} names one`:""}.`:`Leave ${S("apt-clean")} out to flatten without it, or repair apt in the \
image.`;return new p("COMMAND_FAILED",`"${i}" failed in a container of ${t.reference} with exit status ${o.exitCode}:
${s}`,{hint:a+yc(t.volumes)})}function N_(t,{script:e,aptClean:n},r,o){let i=r.ms("no-apt")===void 0;i||o.notice(`Skippe\
d apt-clean: the image has no apt-get.${yc(nS(t))}`);let s=r.ms("shell")??0,a=r.ms("run")??s,d=[];return e!==void 0&&d.push(
{name:"run",ms:a-s}),n&&i&&d.push({name:"apt-clean",ms:(r.ms("apt")??a)-a}),d}var Xn={changed:void 0,commands:[],measuredCommands:Promise.
resolve([]),needsAptRule:!1};function F_(t,e,n){if(n===void 0)return t;let r=e.length>1,o=t.name==="apt-clean",i=n.old.filter(
({path:s})=>!r||VE(s)===o).reduce((s,{bytes:a})=>s+a,0);return{...t,bytes:i-(r&&o?0:n.writtenBytes)}}async function __(t,e,n,r){
let{log:o}=t,{script:i,aptClean:s}=n,a=tS(n,r.stderr);if(a!==void 0)throw a;let d=D_(e,t,r);if(i!==void 0)throw new p("C\
OMMAND_FAILED",`"run" needs a shell in ${e.reference}, but ${d}.`,{hint:`Use ${S("clean")} and ${S("exclude")} instead: \
they need no program in the image.${yc(e.volumes)}`});return await zr(t,r.container),s&&o.notice(`Used the rules of ${S(
"clean","apt")} instead of apt-clean: ${d}.${yc(nS(e))}`),{...Xn,needsAptRule:s}}function tS({network:t},e,n){if(!(t==="\
none"||!R_.test(e)))return new p("COMMAND_FAILED",`Cannot connect the container for "run" to the network ${JSON.stringify(
t)} (${S("run-network")}): ${e.trim().slice(-2e3)}`,{hint:`Name a network that "docker network ls" lists, for example "b\
ridge", or leave ${S("run-network")} out.`,cause:n})}function nS({volumes:t}){return t.filter(e=>L_.test(T_.normalize(e)))}
function D_(t,e,n){let r=`${n.stderr}
${n.stdout}`,{architecture:o}=t.platform,i=e.platform.architecture,s=o!==i,a=v_.test(r),d=A_.test(r);if(QE.test(r)&&!s)return`\
the image's /bin/sh is not an executable for this machine (${i})`;if(QE.test(r)||s&&!a&&!d)return`the image is for ${o},\
 which this machine (${i}) cannot run`;if(d)return"the image's /bin/sh cannot be executed: it is a directory or not exec\
utable";if(a)return"the image has no shell (/bin/sh)";throw te(["start"],n)}var rS=4e5,M_=15e4,H_=40,Ci=class{#e={children:new Map,folded:void 0};#t;#n;#r=0;#o=0;constructor(e,n=rS){this.#t=e,this.#n=
n}get foldedFiles(){return this.#o}add(e,n,r=-1){if(n===0)return;let o=e.split("/"),i=[...o.splice(0,H_),...o.length>0?[
o.join("/")]:[]],s=n<0?this.#i(i,n,r):n;if(s===0)return;let a=i.pop()??"",d=this.#e;for(let f of i)d=this.#s(d,f);let c=d.
children.get(a);c===void 0?(d.children.set(a,{bytes:s,group:r}),this.#r++):"bytes"in c&&(c.bytes+=s),this.#r>this.#n&&this.#a()}#i(e,n,r){
let o=[],i=this.#e;for(let a of e){if(i===void 0||"bytes"in i)break;i.folded!==void 0&&o.unshift(i.folded.bytes),i=i.children.
get(a)}if(i!==void 0)return n;let s=n;for(let a of o){let d=a.get(r)??0,c=Math.min(d,-s);a.set(r,d-c),s+=c}return s}#s(e,n){
let r=e.children.get(n);if(r!==void 0&&"children"in r)return r;let o={children:new Map,folded:void 0};return e.children.
set(n,o),r===void 0&&this.#r++,o}#a(){let e=1024,n=this.#n/rS*M_;for(;this.#r>n;)this.#r=this.#d(this.#e,"",e).nodes,e*=
2}#d(e,n,r){let o=0,i=0;for(let[s,a]of e.children){let d=n===""?s:`${n}/${s}`;if("bytes"in a){if(i+=a.bytes,a.bytes>=r)o++;else{
e.children.delete(s);let f=a.group===-1?this.#t(d):a.group;this.#c(e,1,new Map([[f,a.bytes]])),this.#o++}continue}let c=this.#d(
a,d,r);i+=c.bytes,c.bytes>=r?o+=c.nodes+1:(e.children.delete(s),a.folded!==void 0&&this.#c(e,a.folded.files,a.folded.bytes))}
for(let s of e.folded?.bytes.values()??[])i+=s;return{nodes:o,bytes:i}}#c(e,n,r){e.folded??={files:0,bytes:new Map},e.folded.
files+=n;for(let[o,i]of r)e.folded.bytes.set(o,(e.folded.bytes.get(o)??0)+i)}toPage(e=()=>!0,n=()=>{}){let r=(o,i)=>{let s=[];
for(let[a,d]of o.children){let c=i===""?a:`${i}/${a}`,f=W(a).toString("utf8");if("children"in d){let m=r(d,c);m.length>0&&
s.push([f,0,-1,m]);continue}let l=d.group===-1?this.#t(c):d.group;if(d.bytes<=0||!e(l))continue;let u=n(c);s.push(u===void 0?
[f,d.bytes,l]:[f,d.bytes,l,u])}for(let[a,d]of o.folded?.bytes??[])d>0&&e(a)&&s.push(["(smaller files)",d,a]);return s};return[
"",0,-1,r(this.#e,"")]}};var In=class{#e;#t;#n;#r;#o=!1;observer;constructor({files:e=!1,contents:n=!1},r){let o=e||n?new ho:void 0;this.#t=e&&o!==
void 0?new Bm(o):void 0,this.#n=n&&o!==void 0?new nd(o):void 0,this.#e=this.#n?.directories??new Wr,this.#r=r;let i=at([
this.#e,o,this.#t?.observer,r])??this.#e,s=o!==void 0;this.observer={begin:(a,d)=>this.#i(()=>i.begin(a,d)),data:s?a=>this.#i(
()=>i.data(a)):()=>{},end:s?()=>this.#i(()=>i.end()):()=>{}}}onDropped=(e,n,r)=>{this.#i(()=>this.#t?.drop(e,n,r))};get directories(){
return this.#i(()=>this.#e.largest)}get suggestions(){return this.#i(()=>this.#r?.found)}get contents(){return this.#i(()=>this.#n?.
contents)}page(e){return this.#i(()=>this.#t?.toPage(e))}#i(e){if(!this.#o)try{return e()}catch{this.#o=!0;return}}},Bm=class{#e;#t=new Ci(
()=>-1);#n=[];observer;constructor(e){this.#e=new Ci(n=>Un.indexOf(e.managerOf(n))),this.observer=new Im(this.#e)}drop(e,n,r){
this.#n.includes(r)||this.#n.push(r),this.#t.add(e,n,Un.length+this.#n.indexOf(r))}toPage(e){let n=[[this.#e,"of the res\
ult"],[this.#t,"that were dropped"]];return{groups:[...Un.map(o=>({name:o,kind:o==="other"?"other":"manager"})),...this.#n.
map(({kind:o,name:i})=>({kind:o,name:i}))],result:this.#e.toPage(()=>!0,e),dropped:this.#t.toPage(o=>(this.#n[o-Un.length]?.
bytes??0)>0),notes:n.filter(([o])=>o.foldedFiles>0).map(([o,i])=>`${o.foldedFiles} small files ${i} are not shown one by\
 one: "(smaller files)" combines those of a directory.`)}}},Im=class{#e;constructor(e){this.#e=e}begin(e,n){let r=cn(e,n);
r>0&&this.#e.add(L(e.name),r)}data(){}end(){}};var U_=50;async function oS(t,e){let n=new Map;for(let[r,o]of t.requiredPaths.entries()){if(n.has(o.text))continue;let i=r<
U_?e.lookAtImage:void 0,s=await z_(t,o,{...e,lookAtImage:i});s!==void 0&&n.set(o.text,W_(o,s))}return[...n.values()]}async function z_(t,{
candidates:e},{look:n,lookAtImage:r}){let o=e.map(s=>t.trace(s)),i=o.find(({droppedBy:s})=>s!==void 0)?.droppedBy;if(!(i===
void 0&&r===void 0)){for(let{end:s,droppedBy:a}of o)if(a===void 0&&s!==void 0&&await n(s)!==void 0)return;if(i!==void 0||
r===void 0)return i;for(let s of e)if(await J_(s,r))return"a command"}}async function J_(t,e){let n=await wa(t,async r=>(await e(
r))?.link);return n!==void 0&&await e(n.end)!==void 0}function W_({by:t,text:e},n){let r=R(Buffer.from(e));return t==="W\
ORKDIR"?`The image's WORKDIR ${r} is not in the result: ${n} removed it. The engine will create it again, empty and owne\
d by root.`:`The image's ${t} refers to ${r}, which is not in the result: ${n} removed it. Containers of the result may \
not start.`}function gc(t){let e=new Map,n=async r=>{try{let o=await t(Buffer.from(r,"latin1").toString());return o===void 0?void 0:
{link:o.typeFlag==="2"?le(o).link.toString("latin1"):void 0}}catch(o){if(o instanceof p&&o.code==="TAR_LIMIT")return{link:void 0};
throw o}};return r=>{let o=e.get(r)??n(r);return e.set(r,o),o}}import{isUtf8 as G_}from"node:buffer";import{pipeline as j_}from"node:stream/promises";var iS=8,wc=class{#e;#t;constructor(e,n){this.#e=e,this.#t=n}*emit(e,n=e){let{retime:r,observer:o}=this.#e,i=r(n);o?.begin(
e,{head:i}),o?.end(),this.#t.entries++,yield*[...i.extensions,i.header]}async*fetchEntry(e,n){let{reader:r,signal:o}=this.#e,
i=W(e),s=await r.openPath(i,o).then(u=>Fr(u,0)).catch(u=>{if(!r.isNotFound(u,i))throw u});if(s===void 0)return;let a=s.typeFlag===
"5",d=W(a?`${e}/`:e),{typeFlag:c}=s,f={...we(s,d),name:d,typeFlag:c,sizeBytes:0},l=n(f)===void 0?"drop":r.decide(f);l!==
"drop"&&(yield*this.emit(f,l==="keep"?f:l.head))}async*fetch(e,n,{mayBeAbsent:r=!1}={}){let{reader:o,retime:i,observer:s,
signal:a}=this.#e,d=e.slice(0,e.lastIndexOf("/")+1),c,f={begin:(m,h)=>c!==void 0&&s?.begin(c,h),mapBlock:m=>c!==void 0&&
s?.mapBlock?.(m),data:m=>c!==void 0&&s?.data(m),end:()=>c!==void 0&&s?.end()},l=new G(m=>{c=void 0;let h=n(d+L(m.name),m);
if(h===void 0)return"drop";let y=W(m.name.at(-1)===47?`${h}/`:h),{typeFlag:g,sizeBytes:k}=m;c={...we(m,y),name:y,typeFlag:g,
sizeBytes:k};let B=o.decide(c);return B==="drop"?B:B==="keep"?{head:i(c)}:{...B,head:i(B.head)}},f,{isPart:!0}),u=W(e);try{
let m=j_(await o.openPath(u,a),l,{signal:a});m.catch(()=>{});for await(let h of l)yield h;await m}catch(m){if(!r||!o.isNotFound(
m,u))throw m}this.#t.entries+=l.counts.entries,this.#t.dataBytes+=l.counts.dataBytes}};function bc(t){let e=Map.groupBy(
sS(t),({root:n})=>n);return new Map([...e].map(([n,r])=>[n,r.map(({path:o})=>o)]))}function sS(t){if(t.length<=iS)return t.
map(r=>({root:K_(r),path:r}));let e=Y_(t),n=Map.groupBy(t,r=>r.split("/")[e.length]);return e.length>1||e.length===1&&n.
size>iS?t.map(r=>({root:e.join("/"),path:r})):[...n.values()].flatMap(sS)}function K_(t){for(let e=t;e!=="";e=e.slice(0,
Math.max(e.lastIndexOf("/"),0)))if(G_(W(e.slice(e.lastIndexOf("/")+1))))return e;return t}function Y_(t){let e=t[0]?.split(
"/").slice(0,-1)??[];for(let n of t){let r=n.split("/").slice(0,-1),o=e.findIndex((i,s)=>i!==r[s]);o!==-1&&(e=e.slice(0,
o))}return e}var kc=class{#e;#t;#n;#r;#o=new Set;#i=[];#s=new Set;constructor(e,n,r,o=un){this.#e=e,this.#r=Nl(o),this.#t=n,this.#n=r}findRestored(){
if(this.#e.dropped.isEmpty)return{restored:[],roots:[]};for(let[r,o]of this.#t.kept)this.#d(r,o);for(let r of this.#r)this.#c(
r);for(let r=this.#a();r!==void 0;r=this.#a())this.#d(...r);this.#t.isFull&&this.#e.warnTooManyLinks();let e=r=>He(r).some(
o=>this.#o.has(o)),n=[...this.#o];return{restored:n,roots:n.filter(r=>!e(r))}}#a(){if(this.#i.length===0){for(let{isSkipped:e,
droppedTops:n}of this.#e.presets)if(e)for(let r of n)this.#l(r)}return this.#i.pop()}#d(e,n){let r=Qo(gg(e,n),this.#t.targetOf);
if(r===void 0)return;this.#e.skipPresetsFor(e,r.end);let o=i=>this.#n.has(i)&&this.#t.targetOf(i)===void 0;for(let i of r.
through)o(i)||this.#f(i,e);this.#f(r.end,e)}#c(e){let n=Qo(e.path,this.#t.targetOf)?.end;if(!(n===void 0||n===e.path||e.
extent==="itself"))for(let r of this.#e.restoreReferenced($l(e,n)))this.#o.add(r),this.#l(r)}#f(e,n){if(!this.#e.dropped.
has(e))return;let r=this.#t.typeAt(e),o=this.#e.restore(e,r,n,this.#n.has(e));if(o!=="unchanged"){if(o!=="restored"){this.#e.
warnBrokenLink(`The pattern ${JSON.stringify(o.text)} drops ${R(W(`/${e}`))}, the target of the link ${R(W(`/${n}`))}, w\
hich is broken in the result.`);return}this.#e.decisionFor(e,r).action==="keep"&&this.#o.add(e),this.#l(e)}}#l(e){if(!this.#s.
has(e)){this.#s.add(e);for(let[n,r]of this.#t.droppedBelow(e))this.#e.decisionFor(n,"2").action==="keep"&&this.#i.push([
n,r])}}};var Ec=class{#e=new Map;#t=[];#n;constructor(e){this.#n=e}push(e){this.#e.set(e.path,e),this.#n||this.#t.push(e.path)}leaveFor(e){
for(let n=this.#t.at(-1);n!==void 0;n=this.#t.at(-1)){if(Pr(e,n))return;this.#r(n),this.#t.pop()}}end(){for(let e of this.#e.
keys())this.#r(e)}releaseAbove(e){return this.#e.size===0?[]:(this.#t=[],He(e).flatMap(n=>{let r=this.#e.get(n);return this.#e.
delete(n),r===void 0?[]:[r]}))}#r(e){vt(this.#e.get(e)?.count,1,0),this.#e.delete(e)}};var xc=1e5,Sc=class{#e=new Map;#t=0;add(e,n,r,o){if(++this.#t>xc)throw Om(r.count?.name??"a rule");let i=L(n.name),s=this.#e.
get(e)??{name:i,decision:r,before:[],links:[]};s.before.push(...o),s.links.push(n),this.#e.set(e,s)}get directories(){return[
...this.#e.values()].flatMap(({before:e})=>e)}async*contents(e,n,r){let o=new Map(this.#e);for(let[i,{links:s}]of this.#e)
if(n(i)){for(let a of s)yield*e.emit(a);o.delete(i)}for(let[i,s]of bc([...o.keys()])){let a=new Set(s);yield*e.fetch(i,(d,c)=>{
let f=a.has(d)?this.#e.get(d):void 0;if(f!==void 0){if(c.typeFlag==="1"||!o.delete(d))throw aS(d,f.name);return r(d,f.decision,
dn(c)),f.name}});for(let d of s){let{name:c,links:f}=this.#e.get(d);if(o.has(d))throw aS(d,c);for(let l of f.slice(1))yield*e.
emit(l,va(l,W(c)))}}}};function Om(t){return new p("TAR_LIMIT",`More than ${xc} hard links point to files that ${t} drop\
s.`,{hint:"Leave that rule out: the hard links keep the content anyway, so it would free little."})}function aS(t,e){return new p(
"CHECK_FAILED",`${R(W(t))} was read again, since ${R(W(e))} is a hard link to it, but the engine did not return a single\
 file.`,{hint:q})}function Pc(t,e){return{name:Buffer.from(t.name),typeFlag:t.typeFlag,sizeBytes:t.sizeBytes,extensions:e.
extensions,header:Buffer.from(e.header)}}var V_=new Set(["0","7","S"]),Bc=class{#e;#t;#n=new Set;#r=new ga;#o=new Map;#i=new Sc;#s=new Map;#a=0;#d=0;appended={entries:0,
dataBytes:0};#c;#f;constructor(e){this.#e=new Rr(e),this.#t=new Ec(e.returnsToDirectories===!0),this.#f=e.references??un,
this.#c=e.onDropped??(()=>{})}get counts(){return this.#e.counts}get requiredPaths(){return this.#f.required}get findings(){
return this.#e}dropsContentOf(e){let n=this.#e.decisionFor(e,"0"),{action:r,rule:o}=n,i=r==="empty"||r==="drop"&&o===void 0;
return i&&this.#s.set(e,n),i}decide(e,n){if(n==="drop")return n;let r=L(e.name);this.#t.leaveFor(r);let o=n==="keep"?e:n.
head,{typeFlag:i}=e,s=this.#s.get(r)??this.#e.decisionFor(r,i);if(s.action==="drop")return this.#g(r,e,o,s);let a=dn(e),
d=i==="5"||a===0&&e.name.at(-1)===47;if(d||this.#a++,this.#e.countSpared(s.spared,d,a),i==="1"&&this.#b(e,o,s))return"dr\
op";if(i==="2"){let l=dS(o);this.#r.add(r,l,!0),this.#e.spareLinkTarget(r,l,this.#r.isFull)}let c=this.#k(r),f=n==="keep"?
{head:o}:n;return s.action==="empty"&&V_.has(i)&&a>0?(this.#w(r,s.count,a),{head:Aa(o),data:Buffer.alloc(0),before:c}):c.
length===0?n:{...f,before:c}}async*appendix(e){this.#t.end(),this.#E();let n=new wc(e,this.appended);for(let i of this.#i.
directories)yield*n.emit(i);let{restored:r,roots:o}=new kc(this.#e,this.#r,this.#n,this.#f).findRestored();(o.length>0||
this.#e.skippedPresets.length>0)&&(yield*this.#l(new Set(r.flatMap(He)),o,n)),yield*this.#i.contents(n,i=>this.#e.decisionFor(
i,"0").action==="keep",(i,{count:s},a)=>this.#y(i,s,0,a))}async*#l(e,n,r){let o=this.#e.presets.filter(({isSkipped:i})=>i);
for(let{droppedTops:i,count:s}of o){for(let a of i)yield*r.fetch(a,(d,c)=>this.#m(d,c));Object.assign(s,{entries:0,bytes:0})}
for(let i of bc(n).keys()){for(let s of He(i))this.#u(s)&&(yield*r.fetchEntry(s,a=>this.#p(s,a)));yield*r.fetch(i,(s,a)=>e.
has(s)&&this.#u(s)?this.#p(s,a):this.#m(s,a),{mayBeAbsent:!0})}for(let[i,s]of this.#o)this.#e.decisionFor(i,"1").action===
"keep"&&(this.#h(i,s),this.#b(s,s,Ar)||(yield*r.emit(s)))}trace(e){let n=Qo(e,this.#r.targetOf),r=[...n?.through??[],n?.
end??e].find(d=>this.#u(d)),o=r===void 0?Ar:this.#e.decisionFor(r,this.#r.typeAt(r)),{kind:i,name:s=""}=o.count??{},a=i===
"exclude"?`the pattern ${JSON.stringify(s)}`:`the preset ${s}`;return{end:n?.end,droppedBy:o.action==="drop"?a:void 0}}#u(e){
return this.#e.dropped.has(e)&&!this.#n.has(e)}#m(e,n){let r=this.#u(e)&&!this.#o.has(e)&&this.#e.decisionFor(e,n.typeFlag).
action==="keep";if(r&&n.typeFlag==="1")throw Om("presets");return r?this.#p(e,n):void 0}#p(e,n){return this.#n.add(e),this.#h(
e,n),e}#h(e,n){let{typeFlag:r}=n,o=dn(n),{spared:i}=this.#e.decisionFor(e,r);this.#e.countSpared(i,r==="5",o);let s=this.#e.
presetThatDropped(e,r);s?.isSkipped===!1&&this.#y(e,s.count,1,o)}#y(e,n,r,o){vt(n,-r,-o),n!==void 0&&o>0&&this.#c(e,-o,n)}#g(e,n,r,{
count:o,rule:i}){this.#e.recordDropped(e),i?.preset.skippedIfLinked===!0&&X_(i,e);let{typeFlag:s}=n;return s==="5"?(this.#t.
push({path:e,entry:Pc(n,r),count:o}),"drop"):(s==="2"&&this.#r.add(e,dS(r),!1),s==="1"&&i!==void 0&&this.#o.size<xc&&this.#o.
set(e,Pc(n,r)),this.#d++,this.#w(e,o,dn(n)),"drop")}#w(e,n,r){vt(n,1,r),n!==void 0&&this.#c(e,r,n)}#k(e){let n=this.#t.releaseAbove(
e);for(let{path:r}of n)this.#n.add(r);return n.map(({entry:r})=>r)}#b(e,n,r){let o=L(le(n).link),i=this.#e.decisionFor(o,
"0"),s=i.action==="empty"&&r.action==="empty";if(i.action==="keep"||s)return!1;let a=this.#k(L(e.name));return this.#i.add(
o,Pc(e,n),i,a),!0}#E(){if(this.#a>0||this.#d===0)return;let e=this.counts.filter(({entries:n})=>n>0).map(({name:n})=>JSON.
stringify(n));throw new p("BAD_INPUT",`Nothing would be left of the image: ${e.join(", ")} would drop all of its files.`,
{hint:'Drop less, or keep some files with a pattern that starts with "!".'})}};function X_({droppedTops:t},e){t.some(n=>Pr(
e,n))||t.push(e)}function dS(t){return le(t).link.toString("latin1")}import{posix as q_}from"node:path";var Z_=200;async function cS(t,e){let n=0,r=async i=>++n>Z_?void 0:(await e(i))?.link,o=[];for(let i of t){let s=await wa(
Buffer.from(q_.normalize(i)).toString("latin1"),r);s!==void 0&&s.through.length>0&&s.end!==""&&o.push(`/${Buffer.from(s.
end,"latin1")}`)}return[...new Set([...t,...o])]}async function fS({run:t,source:e,sourceConfig:n,options:r},{reader:o,survey:i,ran:s}){let{signal:a}=t,{clean:d,exclude:c}=r.
layer,f=new Set(d),l=Dn("apt");if(s.needsAptRule&&l!==void 0&&f.add(l),f.size===0&&c.length===0&&s.changed===void 0)return;
let u=f.size>0,m=u?await o.lookAt("etc/passwd",a):void 0,{json:h}=await n,y=b(h,"config","Env"),g=m===void 0?0:ze(m.header,
"size"),k=m?.data.subarray(0,g),B=u?await cS(e.volumes,gc(P=>o.lookAt(P,a))):e.volumes;return new Bc({presets:[...f],excludes:c,
places:pa(k,H(y)?y:[]),volumes:B,references:Il(h,Bl(k)),returnsToDirectories:o.returnsToDirectories,onDropped:i.onDropped,
isInBase:o.base?.owns})}function lS({source:t,options:e},n){let{clean:r,exclude:o,aptClean:i}=e.layer,s=i?Dn("apt"):void 0,
{Env:a}=t.shownConfig;return new Pa({active:s===void 0?r:[...r,s],words:e.cleanWords,excludes:o,env:H(a)?a:[],volumes:t.
volumes,references:Il({config:t.shownConfig},Bl(void 0)),isInBase:n})}async function uS({reader:t,rules:e,survey:n},r,o){
let{lookAtImage:i}=t,s={look:gc(d=>t.lookAt(d,o)),lookAtImage:i&&gc(d=>i(d,o))},a=e===void 0?[]:await oS(e,s);return{rules:e?.
counts??[],commands:await r.measuredCommands,spared:e?.findings.spared??[],skippedPresets:e?.findings.skippedPresets??[],
unmatched:e?.findings.unmatched??[],warnings:[...e?.findings.warnings??[],...a],directories:n.directories,contents:n.contents,
suggestions:n.suggestions}}function Tm({verify:t,html:e}){return t||e!==void 0}async function mS(t,e,n){let{source:r,options:o}=t,i=e.kind!=="hit"||
Tm(o),s=i?await Q_(t):Xn;kt(n,s.measuredCommands);let a=kt(n,(s.changed??r).openReader()),d=kt(n,eD(t,a));return{isRead:i,
ran:s,reader:await a,sourceSize:d}}async function Q_(t){let{run:e,engine:n,source:r,inEngine:o,options:i}=t,{aptClean:s,
script:a,scriptNetwork:d}=i.layer;if(a===void 0&&!s)return Xn;if(r.byLayers===!0)return e.log.notice(`Used the rules of ${S(
"clean","apt")} instead of apt-clean: no container runs for an image that is read by its layers.`),{...Xn,needsAptRule:s};
if(n===void 0||o===void 0)return Xn;let c=a===void 0?"Clean with apt":"Run commands in a container",f={script:a,network:a===
void 0?"none":d,aptClean:s};return e.log.group(c,()=>eS(n,o,f))}async function eD({source:t,sourceConfig:e},n){return await Promise.
all([e,n]),t.measure()}function tD({options:t,cache:e}){return t.report!==void 0||t.compare!==void 0||e!==void 0}async function pS(t,e,n){
let{options:r}=t,{isRead:o,ran:i}=e,s={files:r.html!==void 0,contents:tD(t)},a=new In(s,lS(t,e.reader.base?.owns));!r.dryRun&&
o&&await hk(t,e.sourceSize);let d=o?await fS(t,{reader:e.reader,survey:a,ran:i}):void 0,c=await rD(t,e,d),f=await oD(t),
l=e.sourceSize.then(({bytes:u})=>u);return{reader:c,base:eE(t,c),rules:d,survey:a,expected:r.verify&&!r.dryRun?nD(t):[],
resume:f,expectedBytes:kt(n,l),latestSeconds:r.layer.sourceDateEpoch}}function nD({source:t,options:e}){let n=t.byLayers===
!0?"engine":"exact",r=[...e.tagLocations.length>0?["exact"]:[],...e.tags.length>0?[n]:[]];return[...new Set(r)].map(o=>new Xr(
o))}async function rD({run:t,options:e},{reader:n,ran:r},o){let{clean:i,exclude:s}=e.layer,a=s.length>0||i.some(({empties:c})=>c!==
void 0);if(o===void 0||!a||n.sparingZeros===void 0)return n;let d=async c=>(await r.measuredCommands,o.dropsContentOf(c));
return n.sparingZeros(d,t.signal)}async function oD({source:t,options:e}){return e.pause&&t.hold!==void 0?t.hold():async()=>{}}import{mkdir as iD,rename as sD}from"node:fs/promises";import{join as hS}from"node:path";async function Ic({run:t,cache:e},{key:n,directory:r},{stored:o,surveyed:i,entries:s,dataBytes:a,ms:d}){if(e===void 0||o.
savedFile===void 0)return;let c=o.diffIds[0]??"",f={surveyed:i,entries:s,dataBytes:a,ms:d};try{await rm(r,{key:n,diffId:c,
...o.savedFile,...yS(f)}),await fo(t,e.save(n,r,t.log))}catch(l){t.log.warning(`Could not save the layer: ${E(l)}.`)}}function yS({
surveyed:t,entries:e,dataBytes:n,ms:r}){let{rules:o,commands:i,spared:s,skippedPresets:a,unmatched:d,warnings:c,suggestions:f}=t;
return{entries:e,dataBytes:n,seconds:r/1e3,rules:o,commands:i,spared:s,skippedPresets:a,unmatched:d,warnings:c,suggestions:f,
directories:t.directories??[],contents:t.contents}}async function gS({run:t,cache:e},{key:n,directory:r,isReplacing:o},{
diffId:i,packing:s,layers:a,...d}){if(e===void 0)return;let{log:c}=t,f=a.map(({path:m,...h})=>h),l=z(Buffer.from(f.map(m=>m.
digest).join(`
`))),u=f.reduce((m,h)=>m+h.packedBytes,0);try{for(let[m,{path:h,digest:y}]of a.entries()){if(!e.canSave(xi(y),c))continue;
let g=Pi(r,m);await iD(g),await sD(h,hS(g,_d)),await fo(t,e.save(xi(y),g,c,!o))}if(!e.canSave(n,c))return;await rm(r,{key:n,
diffId:i,digest:l,packedBytes:u,packing:s,layers:f,...yS(d)}),await fo(t,e.save(n,r,c))}catch(m){c.warning(`Could not sa\
ve the layers: ${E(m)}.`)}}function Oc(t,{run:e,cache:n}){if(!(t.kind!=="miss"||!n?.canSave(t.key,e.log)))return hS(t.directory,
_d)}async function bS(t,e,n){let{base:r}=e,o=await aD(t,e,n);return r===void 0?o:Qk(o,r,kn(t))}async function aD(t,e,n){let{
run:r,options:o,packTo:i}=t,{log:s}=r,{way:a}=e.reader,d=t.platformTitle===void 0?"":` ${t.platformTitle}`,c=cD(t,e,n),f=l=>o.
layer.division===void 0?ME(t,e,{...c,...e.base&&{compression:Pm(t,n)},path:l}):GE(t,e,n,{...c,path:l});try{if(o.dryRun)return await s.
group(`Estimate${d} via ${a}`,()=>fD(t,e,c));if(n.kind!=="hit")return await s.group(`Flatten${d} via ${a}`,()=>i===void 0?
uD(t,e,c):f(i));let l=Tm(o)?await s.group(`Compare the cached layer${d} via ${a}`,()=>mD(t,e,n)):void 0;return i!==void 0?
await s.group(`Check the cached layer${d}`,()=>HE(t,n.found,c)):await s.group("Load the cached layer",()=>lD(t,n,c).then(
u=>({...u,streamBytes:l})))}catch(l){throw dD(l,t)}}function dD(t,{source:e,options:n}){return!(t instanceof p&&t.code===
"TAR_TRUNCATED")||n.pause?t:e.changedWhileRead?.(t)??t}function cD(t,e,n){let{source:r,sourceConfig:o,options:i}=t;return{
platform:r.platform,configFor:async s=>Sp((await o).json,{layers:[...e.base?.layers??[],...s.filter(({isKept:a})=>a!==!0)],
sourceDiffIds:r.diffIds,createdBy:Bi,latestSeconds:i.layer.sourceDateEpoch}),annotations:async()=>(await o).annotations,
compression:i.layer.compression,tempDir:i.tempDir,saveTo:e.reader.isReproducible?Oc(n,t):void 0,totalBytes:en(e.expectedBytes)}}
async function fD(t,e,n){let r=nc(t.options.layer);return{stored:void 0,packedBytes:void 0,...await(r===void 0?_E(t,e,n):
FE(t,e,r)),counts:Ii}}function kS({engine:t}){if(t===void 0)throw new Error("a layer that is not packed needs an engine");
return t}async function lD(t,{found:e},n){let{stored:r,newBytes:o}=await Jk(kS(t),e,n),s=t.source.countsFiles!==!0?o:(await xm(
e,t.run)).bytes;return{...ES(r),newBytes:s,counts:Ii}}async function uD(t,e,n){let r=kS(t),{log:o,signal:i}=r,s=t.source.
countsFiles===!0?new dt({countsBlocks:!1}):void 0;r.store.keepsPacked||o.debug(`${S("compression")} has no effect here: \
this image store keeps layers unpacked`);let a=r.store.keepsPacked?oo(t,e):void 0,d=await $t(e,r,s,a?.spans),c=a&&((g,k)=>a.
pack(g,k)),f=await qk(r.store).store(r,d,{...n,pack:c});if(await e.resume(),i.aborted)throw U(i.reason);let l=po(d,e),u=await so(
r,f,l.dataBytes>0),m=s?.bytes??u,h=f.packedBytes===void 0?"":`, packed ${x(f.packedBytes)}${a?.copied??""}`;o.info(`Stor\
ed ${Q(l.entries)} in one layer of ${x(m)}${h}`);let{bytesWritten:y}=d;return{...ES(f),newBytes:m,streamBytes:y,counts:l}}
function ES(t){let{packedBytes:e,expectedId:n,configDigest:r}=t;return{stored:t,packedBytes:e,imageId:n,configDigest:r}}
async function mD({run:t,options:e},n,{found:{record:r}}){let o=await ic(n,t,{totalBytes:pD(r)}),i=o.digest();if(i!==r.diffId)
throw hD(i,r.diffId,e);return o.bytesWritten}var wS=768;function pD({entries:t,dataBytes:e,rules:n}){let r=n.reduce((o,i)=>o+
i.bytes+i.entries*wS,0);return e+t*wS+r}function hD(t,e,{layer:n,verify:r,html:o}){if(n.script===void 0&&!n.aptClean)return En(
`the source's layer is ${t}, but the cached layer is ${e}.`);let i=[...r?[S("verify")]:[],...o===void 0?[]:[S("html")]];
return new p("CACHE_DIFFERS","The commands produced a layer that differs from the cached one, so the layer is made again\
.",{hint:`If this happens in every run, leave out ${i.join(" and ")}, or the cache.`})}async function $i(t,e,n){let{run:r,options:o}=t,i=performance.now(),s=await mS(t,e,n),{ran:a,isRead:d}=s,c=await pS(t,s,
n),f=await bS(t,c,e),l=performance.now()-i,u=e.kind==="hit"?e.found.record:await uS(c,a,r.signal);IE(u,r.log),PE(u.suggestions,
o,r.log);let m=await s.sourceSize;return{job:t,cached:e,input:c,layer:f,surveyed:u,sourceSize:m,layerMs:l,isRead:d}}function Tc({
job:t,cached:e,layerMs:n,isRead:r}){e.kind==="hit"&&!r&&Wk(e,n,t.run.log)}function yD({newBytes:t,parts:e},n,{history:r}){
let{layers:o=[],unpackedBytes:i=0}=n??{};if(o.length>0&&r===void 0)return;let s=(r??[]).map(c=>c.hasLayer),a=r?.slice(0,
rf(s,o.length))??[];if(e===void 0)return[...a,{command:Bi,bytes:t-i,hasLayer:!0}];let d=e.map(({bytes:c,contents:f})=>({
command:of(Bi,Ai(f)),bytes:c,hasLayer:!0}));return[...a,...d]}function gD({parts:t,partOf:e},n){let r=e??(t===void 0?()=>0:
void 0);if(n===void 0)return e;let o=n.layers.length;return i=>{let s=n.layerOf(i);if(s!==void 0)return s;let a=r?.(i);return a===
void 0?void 0:o+a}}function vc(t,e){let{job:n,cached:r,input:o,layer:i,surveyed:s,sourceSize:a}=t,{newBytes:d,packed:c,packedBytes:f,
imageId:l,configDigest:u,parts:m}=i,h=yD(i,o.base,a);return Gd({source:n.source,sourceSize:a,image:{bytes:d,packedBytes:f,
history:h,imageId:l,configDigest:u,layers:(m?.length??1)+(o.base?.layers.length??0),keptLayers:o.base?.layers.length,parts:m,
packedLayers:f===void 0?void 0:c?.files},verdict:e,surveyed:s,cacheHit:r.kind==="none"&&!r.wasAsked?void 0:r.kind==="hit",
page:o.survey.page(gD(i,o.base))})}var SS="moby.buildkit.cache.v0";function xS(t){if(!(SS in t))return{config:t,hadCache:!1};let{[SS]:e,...n}=t;return{config:n,
hadCache:!0}}var wD=[/^ostree\.(?:commit|final-diffid|bootable)$/,/^containers\.bootc$/,/^io\.buildpacks\.lifecycle\.metadata$/],
bD=/^(?:containerd\.io\/|io\.containerd\.|vnd\.docker\.reference\.|com\.amazon\.soci\.|io\.github\.containers\.|io\.containers\.(?:estargz|zstd-chunked)\.|dev\.(?:cosignproject|sigstore)\.|ostree\.|org\.opencontainers\.image\.ref\.name$)/;
function PS(t,e){let n=b(t,"config","Labels");return O(n)?Object.keys(n).filter(r=>wD.some(o=>o.test(r))||BS(w(n,r)??"",
e)):[]}function Ni(t,e){let n=([o,i])=>bD.test(o)||BS(i,e),r=Object.entries(t);return{kept:Object.fromEntries(r.filter(o=>!n(
o))),leftOut:r.filter(n).map(([o])=>o)}}function BS(t,e){return e.some(n=>t.includes(n.replace(/^sha256:/,"")))}async function Fi({run:t,source:e}){let{log:n}=t,r=await e.readConfig();return r.missing!==void 0&&n.warning(r.missing),
kD(r,e,n)}function kD(t,e,n){let{config:r,hadCache:o}=xS(t.json);o&&n.debug("removed BuildKit's inline cache metadata, w\
hich refers to the source's layers");let i=[e.id,...e.diffIds,...t.digest===void 0?[]:[t.digest],...(t.packedLayers??[]).
map(({digest:c})=>c)],s=PS(r,i);s.length>0&&n.warning(`Some labels describe the source's layers, which the result does n\
ot have: ${s.map(c=>JSON.stringify(c)).join(", ")}. The labels are kept, but tools that rely on them (ostree or bootc ho\
sts, a buildpacks rebase) do not work with the result.`);let{kept:a,leftOut:d}=Ni(t.annotations,i);return d.length>0&&n.
debug(`removed annotations about the source's own blobs: ${d.join(", ")}`),{...t,json:r,annotations:a}}async function OS(t){var r=[];try{let e=Ee(r,new AsyncDisposableStack,!0);let n={...t,sourceConfig:kt(e,Fi(t))};return await Wd(
n,ED)}catch(o){var i=o,s=!0}finally{var a=Se(r,i,s);a&&await a}}async function ED(t,e){var i=[];try{let n=Ee(i,new AsyncDisposableStack,
!0);let r=await Hd(t);n.defer(()=>Ud(r));let o={...t,scans:Nd(t,r,n)};try{return await IS(o,r)}catch(f){return await IS(
...await e(f,o,r))}}catch(s){var a=s,d=!0}finally{var c=Se(i,a,d);c&&await c}}async function IS(t,e){var l=[];try{let n=Ee(
l,new AsyncDisposableStack,!0);let r=await $i(t,e,n);let o=await SD(t,r);let{layer:i,input:s,surveyed:a,layerMs:d}=r;let{
stored:c,counts:f}=i;await md(t,c,s.reader);e.kind==="miss"&&c!==void 0&&o.isMet&&await Ic(t,e,{stored:c,surveyed:a,...f,
ms:d});Tc(r);return vc(r,o)}catch(u){var m=u,h=!0}finally{var y=Se(l,m,h);y&&await y}}async function SD({run:t,engine:e,
options:n,tags:r,source:o},{input:i,layer:s,sourceSize:a}){let{reader:d,expected:c}=i,{stored:f,newBytes:l,streamBytes:u=l}=s,
m=br(n.budgets,{oldBytes:a.bytes,newBytes:l}),h=rn(m)===void 0;if(f===void 0||!h)return{budgets:m,isMet:h,checks:Du};let[
y]=c,k=await Vb(e,f,y&&{expected:y,source:o,reader:d,streamBytes:u},n.test);if(t.signal.aborted)throw U(t.signal.reason);
return await r.move(e.docker,f.expectedId,f.reference),{budgets:m,isMet:h,checks:k}}import{rename as MD}from"node:fs/promises";import{join as HD}from"node:path";import{stat as xD,statfs as PD}from"node:fs/promises";import{dirname as BD,resolve as ID}from"node:path";async function vS(t,{packedBytes:e,spoolBytes:n},r){let o=new Map;for(let a of t){if(a.transport==="docker")continue;let d=await OD(
a),c=await TS(d);if(c===void 0)continue;let f=o.get(c)??{directory:d,names:[]};f.names.push(a.text),o.set(c,f)}let i=await TS(
r),s=[];for(let[a,{directory:d,names:c}]of o){let f=a===i,l=e*c.length+(f?n:0),u=await PD(d).catch(()=>{}),m=u===void 0?
l:u.bavail*u.bsize;if(m>=l)continue;let h=[...c,...f?["the spool in temp-dir"]:[]].join(", ");s.push(`The disk of ${d} m\
ay be too small: the result needs about ${x(l)} there (for ${h}), but only ${x(m)} are free. If it does not fit, everyth\
ing stays as it was.`)}return s}async function OD({transport:t,path:e}){let n=await nn(ID(e));return t==="oci"&&await Ae(
n)!==void 0?n:BD(n)}async function TS(t){return xD(t).then(({dev:e})=>e,()=>{})}async function AS({run:t,options:e,sweep:n},{platforms:r}){let{tagLocations:o,tempDir:i,layer:s}=e,a=s.compression.kind!==
"none",d=r.reduce((u,m)=>u+RS(m,a),0),c=s.division===void 0?0:Math.max(0,...r.map(TD)),f={packedBytes:d,spoolBytes:d+c},
l=()=>vS(o,f,i);if((await l()).length!==0){await n.settle();for(let u of await l())t.log.warning(u)}}function RS({source:t,
image:e},n){let r=e?.layers.map(({descriptor:o})=>o);return r===void 0&&t.knownBytes===void 0?0:Qr(r,t.knownBytes??0,n||
r!==void 0)}function TD(t){return t.source.knownBytes??RS(t,!0)}function LS(t){return Array.isArray(t[3])}function $S(t,e){let[n]=t;if(n!==void 0&&t.length===1)return{...n,...e};let r=o=>t.reduce((i,s)=>i+o(s),0);return{...Bs(
r(o=>o.oldBytes),r(o=>o.newBytes)),oldLayers:r(o=>o.oldLayers),newLayers:r(o=>o.newLayers),keptLayers:r(o=>o.keptLayers),
layers:void 0,oldHistory:void 0,newHistory:void 0,directories:void 0,packedLayers:void 0,contents:void 0,oldPackedBytes:Rc(
t.map(o=>o.oldPackedBytes)),newPackedBytes:Rc(t.map(o=>o.newPackedBytes)),configDigest:void 0,checks:{verifiedEntries:Rc(
t.map(o=>o.checks.verifiedEntries)),isTested:t.some(o=>o.checks.isTested)},cacheHit:t.some(o=>o.cacheHit===void 0)?void 0:
t.every(o=>o.cacheHit),rules:Ac(t.flatMap(o=>o.rules),({kind:o,name:i})=>`${o} ${i}`,CS),commands:Ac(t.flatMap(o=>o.commands),
({name:o})=>o,vD),spared:Ac(t.flatMap(o=>o.spared),({what:o,why:i})=>JSON.stringify([o,i]),CS),skippedPresets:[...new Set(
t.flatMap(o=>o.skippedPresets))],suggestions:Ac(t.flatMap(o=>o.suggestions??[]),({name:o})=>o,(o,i)=>({...o,bytes:o.bytes+
i.bytes})),page:AD(t),...e}}function Rc(t){return t.reduce((e,n)=>e===void 0||n===void 0?void 0:e+n,0)}function Ac(t,e,n){
let r=new Map;for(let o of t){let i=r.get(e(o));r.set(e(o),i===void 0?o:n(i,o))}return[...r.values()]}function CS(t,e){return{
...t,entries:t.entries+e.entries,bytes:t.bytes+e.bytes}}function vD(t,e){let n=Rc([t.bytes,e.bytes]);return{name:t.name,
ms:t.ms+e.ms,...n===void 0?{}:{bytes:n}}}function AD(t){let e=[],n=[],r=[],o=new Set,i=0;for(let{platform:s,page:a,newLayers:d}of t){
if(a===void 0)return;let c=a.groups.map(f=>{let l=e.findIndex(({name:u,kind:m})=>u===f.name&&m===f.kind);return l===-1?e.
push(f)-1:l});n.push(vm(a.result,s,f=>Am(f,c,i))),d>1&&(i+=d),a.dropped[3].length>0&&r.push(vm(a.dropped,s,f=>Am(f,c,0)));
for(let f of a.notes)o.add(f)}return{groups:e,result:["",0,-1,n],dropped:["",0,-1,r],notes:[...o]}}function vm([,t,e,n],r,o){
return[r,t,e,n.map(o)]}function Am(t,e,n){if(LS(t))return vm(t,t[0],d=>Am(d,e,n));let[r,o,i,s]=t,a=e[i]??-1;return s===void 0?
[r,o,a]:[r,o,a,n+s]}async function NS({id:t,index:e},n){let r=await Promise.all(n.map(i=>RD(i,t)));if(e===void 0)return{images:r,index:e};let{
kept:o}=Ni(e.annotations,[t]);return{images:r,index:{...e,annotations:o}}}async function RD({found:t,made:e},n){let{image:r}=t,
{job:o,layer:i}=e,{packed:s}=i;if(s===void 0)throw new Error("the layers are not in files");let{source:a}=o,{annotations:d,
digest:c}=await o.sourceConfig,f=[n,a.id,...a.diffIds,...c===void 0?[]:[c]],l=r?.format??"oci";return{config:s.config,platform:a.
platform,indexPlatform:r?.indexPlatform,entryAnnotations:Ni(r?.entryAnnotations??{},f).kept,annotations:d,format:l,layers:s.
files.map(u=>({path:u.path,startByte:u.startByte,diffId:u.diffId,descriptor:{mediaType:nr(l,u.packing),digest:u.digest,sizeBytes:u.
packedBytes}}))}}import{createReadStream as LD}from"node:fs";import{join as CD}from"node:path";import{isDeepStrictEqual as $D}from"node:util";async function FS(t,e,n,r){let[o]=e,i=o?.layer.packed;if(o===void 0||i===void 0)throw new Error("there is nothing to sto\
re");if(e.length>1)return ND(t,e,n,r);let s=await co(t.engine,i.files,i.request);return await so(t.engine,s,i.hasContent),
{stored:s,platforms:e}}async function ND({run:t,engine:e,options:n},r,o,i){let s=tt(t.runId),a=CD(i,"index.tar"),d=`dock\
er-archive:${a}:${s}`,c=oe(s,"tag"),l=await _s({transport:"docker-archive",text:d,path:a,reference:c,index:void 0},{...t,
tempDir:n.tempDir}).write(o);await l.publish();let u=l.digest,m=await Kn(e,u),h=_S(r[0]),y={reference:m?u:s,expectedId:u,
diffIds:h},B=(await ao(e,y,()=>e.transport.loadImage(LD(a),void 0,t.signal))).split(`
`).find(N=>/^error /i.test(N.trim()));if(B!==void 0)throw Rm("a load without an error",JSON.stringify(B));let P=w(await ee(
e,y.reference),"Id");if(P!==u)throw Rm(`the ID ${u}`,String(P));let C={stored:{...y,importedId:void 0},platforms:r};for(let N of r)
await FD(e,C,N);return C}function _S(t){return(t?.layer.packed?.files??[]).map(({diffId:e})=>e)}async function FD(t,e,n){
let{platform:r}=n.job.source,{diffIds:o}=await Lm(t,e,r),i=_S(n);if(!$D(o,i))throw Rm(`${om(i)} for ${T(r)}`,JSON.stringify(
o))}function Rm(t,e){return new p("CHECK_FAILED",`The stored image differs from what was sent: expected ${t}, found ${e}\
. Nothing was tagged.`,{hint:q})}async function Lm(t,{stored:e,platforms:n},r){let o=n.length>1?r:void 0,i=await je(t,e.
reference,o);if(i!==void 0)return i;throw new p("CHECK_FAILED",`The stored image ${e.reference} disappeared from the eng\
ine before it was checked.`,{hint:"Check whether something removes images on this machine, then run again."})}async function DS({
run:t,engine:e},n){let r=new Map;for(let o of n.platforms){let{job:i,input:s,layer:a}=o,d=i.source.byLayers===!0?"engine":
"exact",c=s.expected.find(g=>g.view===d);if(c===void 0)continue;let f=await Lm(e,n,i.source.platform),{newBytes:l,streamBytes:u=l}=a,
m={expected:c,source:i.source,streamBytes:u},h=i.platformTitle===void 0?"":` ${i.platformTitle}`,y=()=>qr(t,Ye(e,f),m);r.
set(o,await t.log.group(`Verify${h} in the engine`,y))}return r}async function MS({run:t,engine:e,options:n},r){let{test:o}=n;
if(o===void 0)return!1;let i=await Lm(e,r,void 0);return await t.log.group("Test",()=>Zr(e,i,o)),!0}var HS={names:[],imageId:void 0,counts:void 0,isTested:!1};async function US(t,e,n){let{run:r,options:o,places:i,placements:s}=t,
a=await NS(e,n),d=n.map(({made:h})=>h);for(let h of i)await r.log.group(`Write ${h.target.name}`,async()=>{s.add({...h,written:await h.
target.write(a)})});let c=_D(t),f=c===void 0?[]:sd(c.engine,d,h=>h.job.source.platform),l=c&&await r.log.group("Store in\
 the engine",()=>FS(c,f,a,t.spool)),u=[];if(o.verify){for(let h of s.all)for(let[y,g]of(await DD(t,h,{set:a,all:d})).entries())
u[y]=g;if(c!==void 0&&l!==void 0){let h=await DS(c,l);for(let[y,g]of d.entries())u[y]??=h.get(g)}}let m=c!==void 0&&l!==
void 0&&await MS(c,l);if(r.signal.aborted)throw U(r.signal.reason);if(await s.publish("files"),c!==void 0&&l!==void 0){let{
stored:h}=l;await t.tags.move(c.engine.docker,h.expectedId,h.reference),await md(c,h,{close:async()=>{}})}return await s.
publish("registries"),{names:i.map(({target:h,location:y})=>({name:h.name,digest:s.all.find(g=>g.location===y)?.written.
digest??""})),imageId:l?.stored.expectedId,counts:o.verify?u:void 0,isTested:m}}function _D(t){let{engine:e,options:n}=t;
return e===void 0||n.tags.length===0?void 0:{...t,engine:e}}async function DD({run:t,options:e},{target:n,written:r},{set:o,
all:i}){let s=await r.readBack();try{let a=o.images.map(({config:l})=>z(l)),d=s.images.map(({config:l})=>l.descriptor.digest);
if(JSON.stringify(d)!==JSON.stringify(a))throw new p("CHECK_FAILED",`${n.name} must have the images with the configs ${a.
join(", ")}, but has ${d.join(", ")}. Nothing was tagged.`,{hint:"Run again. If it happens again, check the disk, or the\
 registry."});let c=[],f={...t,tempDir:e.tempDir};for(let[l,u]of s.images.entries()){let{job:m,input:h,layer:y}=i[l],g=h.
expected.find(({view:V})=>V==="exact"),{newBytes:k,streamBytes:B=k}=y,P=m.platformTitle===void 0?"":` ${m.platformTitle}`,
C=Rt(u,s,f),N={expected:g,source:m.source,streamBytes:B},v=()=>qr(t,C,N);c.push(await t.log.group(`Verify${P} in ${n.name}`,
v))}return c}finally{await s.close()}}async function Cm(t,e,n){var h=[];try{let r=Ee(h,new AsyncDisposableStack,!0);let{run:o,engine:i,options:s,placements:a,
tags:d}=t;s.dryRun||await AS(t,e);let c={...t,found:e,places:n,tryAgain:lo};let[f,...l]=e.platforms;if(i===void 0||f===void 0||
l.length>0)return await zS(c);let u={...t,engine:i,...f};let m=kt(r,Fi(u));return await Wd({...u,sourceConfig:m},({source:P},C)=>{
let N=[{...f,source:P}];return zS({...c,found:{...e,platforms:N},sourceConfig:m,tryAgain:C})},async()=>{await a.undo(),await d.
undo(i.docker,o.log)})}catch(y){var g=y,k=!0}finally{var B=Se(h,g,k);B&&await B}}async function zS({found:t,places:e,...n}){
var h=[];try{let r=Ee(h,new AsyncDisposableStack,!0);let{options:o}=n;let i=o.dryRun?void 0:await hn(n,r);let s=[];for(let[
P,C]of t.platforms.entries()){let N=i===void 0?void 0:HD(i,`layer-${P}`),v=t.platforms.length>1?T(C.source.platform):void 0,
{source:V,inEngine:be,baseBlobs:ke}=C,Ie={...n,source:V,inEngine:be,baseBlobs:ke,packTo:N,platformTitle:v},ft=await UD(Ie,
r);s.push({found:C,made:ft})}let a=s.map(({made:P})=>P);let d=P=>a.reduce((C,N)=>C+P(N),0);let c=br(o.budgets,{oldBytes:d(
({sourceSize:P})=>P.bytes),newBytes:d(({layer:P})=>P.newBytes)});let f=rn(c)===void 0;let l=f&&i!==void 0?await US({...n,
places:e,spool:i},t,s):HS;for(let P of a)f&&await zD(P);for(let P of a)Tc(P);let u=a.map((P,C)=>{let v={verifiedEntries:l.
counts?.[C],isTested:l.isTested},V=T(P.job.source.platform);return{...vc(P,{isMet:f,budgets:[],checks:v}),platform:V}});
let m=l.imageId??(u.length===1?u[0]?.imageId:void 0);return{...$S(u,{budgets:c,imageId:m}),platforms:u,written:l.names}}catch(y){
var g=y,k=!0}finally{var B=Se(h,g,k);B&&await B}}async function UD(t,e){var d=[];try{let n=t.sourceConfig??kt(e,Fi(t));let r={
...t,sourceConfig:n};let o=await Hd(r);e.defer(()=>Ud(o));let i=Ee(d,new AsyncDisposableStack,!0);let s={...r,scans:Nd(t,
o,i)};let a=await $i(s,o,e).catch(async m=>$i(...await t.tryAgain(m,s,o),e));await a.input.reader.close();return a}catch(c){
var f=c,l=!0}finally{var u=Se(d,f,l);u&&await u}}async function zD(t){let{cached:e,input:n,layer:r}=t;e.kind!=="miss"||!n.
reader.isReproducible||await(r.parts===void 0?WD(t,e):JD(t,e))}async function JD({job:t,layer:e,surveyed:n,layerMs:r},o){
let{packed:i,parts:s=[],flatDiffId:a,counts:d}=e,c=am(i),[f]=c;if(f===void 0||a===void 0)return;let l=c.map(({path:m,digest:h,
diffId:y},g)=>({...s[g],path:m,digest:h,diffId:y})),{packing:u}=f;await gS(t,o,{diffId:a,packing:u,layers:l,surveyed:n,...d,
ms:r})}async function WD({job:t,layer:e,surveyed:n,layerMs:r},o){let[i]=am(e.packed),s=Oc(o,t);if(i===void 0||s===void 0)
return;let{diffId:a,digest:d,packedBytes:c,packing:f}=i;if(!await MD(i.path,s).then(()=>!0,()=>!1))return;await Ic(t,o,{
stored:{diffIds:[a],savedFile:{digest:d,packedBytes:c,packing:f}},surveyed:n,...e.counts,ms:r})}async function JS({run:t,options:e}){let{tempDir:n,tempDirFrom:r,backup:o,report:i,html:s}=e;await Qb(n,r,t.runId),o!==void 0&&
await Ky(o),i!==void 0&&await Ms("report",i),s!==void 0&&await Ms("html",s)}async function WS({run:t,options:e}){let n={
...t,tempDir:e.tempDir},r=e.tagLocations.map(o=>({location:o,target:_s(o,n)}));for(let{target:o}of r)await o.check();return r}var Lc=class{#e;#t=[];#n=0;constructor(e){this.#e=e}get all(){return this.#t}add(e){let n=$m(e)?this.#t.length:this.#t.filter(
GS).length;this.#t.splice(n,0,e)}async publish(e){let n=e==="files"?GS:$m;for(let r of this.#t.filter(n))this.#n++,await r.
written.publish()}async undo(){let e=this.#t.splice(0),n=this.#n;this.#n=0;for(let{written:r,target:o}of e.slice(0,n).toReversed())
await this.#o(`could not be taken back from ${o.name}`,()=>r.undo());await this.#r(e)}async finish(){await this.#r(this.#t.
splice(0))}async#r(e){for(let{written:n,target:r}of e)await this.#o(`left something beside ${r.name}`,()=>n.discard())}async#o(e,n){
await n().catch(r=>this.#e.warning(`The result ${e}: ${Ve(r)}`))}};function $m({location:t}){return t.transport==="docke\
r"}function GS(t){return!$m(t)}async function Cc(t,e,n,r){let o=await e.openReader();try{let i=new G(o.decide,r.observer);await pn(t,[await o.open(t.signal),
i],()=>n)}finally{await o.close()}}async function YS({run:t},e,{platforms:n}){if(e===void 0)return;let r=await Rb(e,n.map(({source:i})=>i.platform));if(e.kind===
"report")return e.earlier;let{name:o}=e;try{return await t.log.group(`Read ${o} to compare with it`,async()=>{let i=await e.
open(r);try{let s=[];for(let a of i.sources)s.push(await GD(t,a));return{kind:"image",name:o,platforms:s}}finally{await i.
close()}})}catch(i){if(t.signal.aborted)throw i;t.log.warning(`Nothing is compared with ${o}. ${Ve(i)}`);return}}async function GD(t,e){
let n=new In({contents:!0}),{packedLayers:r}=await e.readConfig();return await Cc(t,e,e.knownBytes,n),{platform:T(e.platform),
contents:n.contents,packedBytes:r?.reduce((o,{sizeBytes:i})=>o+i,0),layers:new Set([...e.diffIds,...(r??[]).map(({digest:o})=>o)])}}
var jS=3,jD=80;function VS(t,e){if(t===void 0)return;let{name:n,platforms:r,missing:o}=t;for(let i of r){let s=r.length===
1?"":` for ${i.platform}`;if(i.oldBytes===void 0||i.newBytes===void 0){e.notice(`The files of the result${s} cannot be c\
ompared with ${n}: its report does not have them, since that run only tagged an image, or the result was not read.`);continue}
let a=i.pullBytes===void 0?"":`, ${x(i.pullBytes)} to pull`;e.info(`Compared with ${n}${s}: files ${x(i.oldBytes)} → ${x(
i.newBytes)} (${dr(i.newBytes-i.oldBytes)})${a}`);let d=[...i.packages.slice(0,jS).map(c=>KS(KD(c),c)),...i.directories.
slice(0,jS).map(c=>KS(c.path,c))];d.length>0&&e.info(`Largest changes: ${d.join(", ")}`)}o.length>0&&e.notice(`${n} lack\
s ${o.join(", ")}, so these platforms are not compared.`)}function KD({manager:t,name:e}){return e===""?t==="other"?"fil\
es of no package":`${t} packages`:`${t} ${e}`}function KS(t,{oldBytes:e,newBytes:n}){return`${ne(ut(t),jD)} ${dr(n-e)}`}import{isDeepStrictEqual as YD}from"node:util";var Nm=Symbol("any value"),VD={clean:[],exclude:[],aptClean:!1,script:void 0,scriptNetwork:Nm,sourceDateEpoch:void 0,compression:Nm,
division:void 0,keepBase:void 0};function XD(t){return Object.entries(VD).every(([e,n])=>n===Nm||YD(t[e],n))}function XS(t){
let{inEngine:e,options:n}=t;return e!==void 0&&e.layerCount<=1&&XD(n.layer)&&!(e.image.isIndex&&n.platforms!=="default")}
async function qS({engine:t,inEngine:e,options:n,tags:r}){let{log:o,signal:i}=t,{digest:s}=await e.readConfig(),a=await e.
measure(),{bytes:d,packedBytes:c,history:f}=a,{test:l,dryRun:u,html:m,compare:h}=n,y=br(n.budgets,{oldBytes:d,newBytes:d}),
g=rn(y)===void 0,k=m===void 0&&h===void 0?void 0:new In({files:m!==void 0,contents:h!==void 0});if(k!==void 0){let N=()=>Cc(
t,e,d,k);await o.group("Look through",N).catch(v=>{if(i.aborted)throw v;o.warning(Ve(v))})}let B=l!==void 0&&!u&&g;!u&&g&&
(l!==void 0&&await o.group("Test",()=>Zr(t,e.image,l)),await r.move(t.docker,e.id,e.id));let P=e.layerCount,C=P===0?"has\
 no layer":"is already one layer";return g&&o.notice(`${e.reference} ${C} and no option changes it: it ${u?"would be":"w\
as"} tagged without changes.`),Gd({source:e,sourceSize:a,image:{bytes:d,packedBytes:c,layers:P,history:f,imageId:e.id,configDigest:s},
verdict:{budgets:y,isMet:g,checks:{verifiedEntries:void 0,isTested:B}},surveyed:{directories:k?.directories,contents:k?.
contents,rules:[],commands:[],spared:[],skippedPresets:[]},cacheHit:void 0,page:k?.page()})}async function ZS(t,e){let{run:n,engine:r}=t;if(r!==void 0)for(let{source:o,inEngine:i}of e.platforms){if(i===void 0)continue;
let s=async c=>{let f=`Compare the engine's view with the layers (${T(o.platform)})`,l=o.knownBytes??0;await n.log.group(
f,()=>jb(n,i,c,l))};if(o.byLayers===!0){await s(o);continue}let a={platforms:[o.platform],isEach:!0},d=await mi({...t,engine:r},
i.image,a);try{for(let c of d.platforms)await s(c.source)}finally{await d.close()}}}var qD="{{title}}",ZD="{{data}}";function ex(t,e){let[n,r]=QS(t,qD),[o,i]=QS(r,ZD);return[n,QD(ut(e.title)),o,eM(e),i].join(
"")}function QS(t,e){let[n,r,...o]=t.split(e);if(n===void 0||r===void 0||o.length>0)throw new Error(`the page template m\
ust contain ${e} exactly once`);return[n,r]}function QD(t){return t.replace(/[&<>"']/g,e=>`&#${e.charCodeAt(0)};`)}function eM(t){
return JSON.stringify(t).replace(/[<\u2028\u2029]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}function $c({result:t,platforms:e,comparison:n}){let r=e.length===1;return e.map(o=>{let{layers:i,keptLayers:s,history:a,
layerDetails:d,packedLayers:c}=t,l=r?{...o,...{newLayers:i,keptLayers:s,newHistory:a,layerDetails:d,packedLayers:c}}:o,u=n?.
platforms.find(({platform:m})=>m===o.platform);return{platform:o.platform,rows:tM(l,u?.pulledLayers??null)}})}function Nc({
result:t,platforms:e},n){return e.length===1?t.layers:e.find(r=>r.platform===n)?.newLayers}function tM(t,e){let{newLayers:n,
keptLayers:r,newHistory:o,layerDetails:i,packedLayers:s}=t;if(n<2)return[];let a=o?.filter(({layer:c})=>c)??[],d=a.length===
n;return Array.from({length:n},(c,f)=>{let l=f<r,u=l?void 0:i?.[f-r],m=s?.[f],h=d?a[f]:void 0,y=e===null||m===void 0?null:
e.includes(m.digest);return{origin:nM({isKept:l,hasBase:r>0,isPulled:y}),isPulled:y,bytes:u?.bytes??h?.bytes??null,packedBytes:m?.
packedBytes??u?.packedBytes??null,entries:u?.entries??null,contents:u?.contents??[],command:l&&h!==void 0?Fm(h.command):
null}})}function Fm(t){return t.replace(/^\/bin\/sh -c (?:#\(nop\) +)?/,"").replace(/\s+/g," ").trim()}function nM(t){return t.
isKept?"kept":t.isPulled===!1?"present":t.hasBase||t.isPulled===!0?"new":null}function nx(t,e){let{source:n,result:r}=t;return{title:[n.reference,...r.tags.slice(0,1)].join(" → "),headline:Af({oldBytes:n.
bytes,newBytes:r.bytes,oldLayers:n.layers,newLayers:r.layers}),oldBytes:n.bytes,newBytes:r.bytes,hiddenBytes:t.hiddenBytes,
groups:e?.groups??[],result:e?.result??["",0,-1,[]],dropped:e?.dropped??["",0,-1,[]],notes:e?.notes??[],layers:rM(t),isEstimate:t.
dryRun,earlier:oM(t)}}function rM(t){let e=t.platforms.length===1;return $c(t).flatMap(({platform:n,rows:r})=>r.map(({origin:o,
bytes:i,packedBytes:s,entries:a,contents:d,command:c},f)=>({platform:e?"":n,number:f+1,origin:o,bytes:i,packedBytes:s,entries:a,
command:c,contents:d.map(({name:l,bytes:u})=>({name:l,bytes:u}))})))}function oM(t){let{comparison:e,platforms:n}=t;if(e===
null)return null;let{kind:r,name:o,platforms:i,missing:s}=e,a=n.length===1;return{kind:r,name:o,missing:s,platforms:i.map(
d=>{let{oldBytes:c,newBytes:f,oldPackedBytes:l,newPackedBytes:u,pullBytes:m}=d;return{platform:a?"":d.platform,oldBytes:c,
newBytes:f,oldPackedBytes:l,newPackedBytes:u,pullBytes:m,pulledLayers:d.pulledLayers?.length??null,layers:Nc(t,d.platform)??
0,packages:tx(d.packages,d.morePackages,iM),directories:tx(d.directories,d.moreDirectories,({path:h})=>h)}})}}function tx(t,e,n){
return{listed:t.map(r=>{let{change:o,oldBytes:i,newBytes:s}=r;return{name:n(r),change:o,oldBytes:i,newBytes:s}}),more:e}}
function iM({manager:t,name:e}){return Vo({manager:t,name:e})?"files of no package":e===""?`${t} packages`:`${t}:${e}`}async function rx({report:t,page:e},n,{runId:r,log:o},i=ty){let s=async(a,d)=>{let c=n[a];if(c!==void 0)try{if(a==="html"&&
e===void 0){o.warning("The page was not written: the files of the result are not known.");return}return await ey(a,c,`${re(
r)}${a}`,await d()),c}catch(f){o.warning(Ve(f));return}};return{htmlPath:await s("html",async()=>ex(await i(),nx(t,e))),
reportPath:await s("report",async()=>`${JSON.stringify(t,null,2)}
`)}}var sM=1.05;function ox(t,e,n,r){let{oldBytes:o,newBytes:i,oldPackedBytes:s,newPackedBytes:a}=t,d=e.layer.division===
void 0?1:sM;if(i>o*d&&!Ps(r.countsBlocks,i-o,o)){let[u,m]=lr(i,o);n.warning(`The result (${u}) is larger than the source\
 (${m}).`)}if(s===void 0||a===void 0||a<=s*d)return;let c=e.layer.compression.kind==="zstd"?"a higher compression level \
makes it smaller":`${S("compression","zstd")} makes it smaller`,[f,l]=lr(a,s);n.warning(`The compressed result (${f}) is\
 larger than the source's compressed layers (${l}), so pushing and pulling it takes longer; ${c}.`)}async function Ude(t,{id:e,docker:n,log:r,signal:o,cache:i}){for(let m of t.notices)r.notice(m);let s=new Xe(o,t.timeoutSeconds),
a={runId:e,log:r,signal:s.signal,touch:s.touch},d=new Qs(t.tags),c=new Lc(r),f=Vh(t),l=new Xs(f?n:void 0,Yh(t),r),u;try{
f&&(u={...await Ey(n.withWatchdog(s),r),runId:e,log:r,signal:s.signal});let m=Wf(t)?u:void 0,y=await aM({run:a,engine:m,
comparesIn:u,options:t,tags:d,placements:c,sweep:l,cache:i});return await c.finish(),Ks(e)&&await on(n,t.timeoutSeconds,
g=>Ot(g,e,r)),y}catch(m){throw await c.undo(),u!==void 0&&await on(n,t.timeoutSeconds,async h=>{await d.undo(h,r),await Ot(
h,e,r)}),s.signal.aborted?U(s.signal.reason):m}finally{s.signal.aborted||await l.settle(),await l.end(),s.release()}}async function aM(t){
var be=[];try{let e=Ee(be,new AsyncDisposableStack,!0);let n=performance.now();let{run:r,engine:o,options:i}=t;let{log:s}=r;
await JS(t);let a=await WS(t);let d=await Ab(t,e);let c=await Mb(t);e.defer(()=>c.close());let f=await Qg(t,Hb(t,c),e);cM(
t,f);let l=await YS(t,d,f);await fM(t,c);i.verifiesLayers&&!i.dryRun&&await ZS(t,f);let u=await dM(t,f,a);let m=rn(u.budgets);
let h=m===void 0&&!i.dryRun;let y=h&&i.push?await lM(t,u):[];h&&uM(t,u);let[g]=c.platforms;h&&i.removeOld&&o!==void 0&&g?.
inEngine!==void 0&&await Ny(o,g.inEngine.image,u.imageId);let k=performance.now()-n;let B=y[0]?.digest??u.written[0]?.digest;
let P=l&&Vy(l,u.platforms);VS(P,s);let C={...u,digest:B,pushed:y,comparison:P};let N=mM(t,f);let v=Kg(C,{options:i,engine:o,
source:N,comparison:P,ms:k});let V=await rx({report:v,page:u.page},i,r);i.dryRun&&s.notice("Dry run: nothing was stored,\
 tagged or pushed.");ox(u,i,s,{countsBlocks:v.sizes==="blocks"});s.info(yh({...u,ms:k}));return{...C,report:v,...V,budgetError:m}}catch(ke){
var Ie=ke,ft=!0}finally{var Tn=Se(be,Ie,ft);Tn&&await Tn}}async function dM(t,e,n){let{engine:r,options:o}=t,[i,...s]=e.
platforms;if(i===void 0||r===void 0||n.length>0||s.length>0)return Cm(t,e,n);let{source:a,inEngine:d}=i,c={...t,source:a,
inEngine:d,engine:r},{division:f,keepBase:l}=o.layer;if(f!==void 0||l!==void 0)return Cm(t,e,n);let u=XS(c)?await qS(c):
await OS(c),m=T(a.platform);return{...u,platforms:[{...u,platform:m}],written:[]}}function cM({run:t,engine:e},{reference:n,
platforms:r,notices:o}){let i=r.map(({source:a})=>`${T(a.platform)}, ${ae(a.layerCount)}`),s=e===void 0?"":` on Docker ${e.
version}`;t.log.info(`Flattening ${n} (${i.join("; ")})${s}`);for(let a of o)t.log.notice(a)}async function fM({run:t,engine:e,
options:n},r){let{backup:o,dryRun:i}=n,s=r.platforms[0]?.inEngine?.image;o===void 0||i||e===void 0||s===void 0||await t.
log.group("Back up",()=>Yy(e,s,o))}async function lM({run:t,engine:e,options:n},r){return e===void 0||n.tags.length===0?
[]:t.log.group("Push",()=>Ry(e,n.tags,r))}function uM({run:t,options:e},{written:n}){let{tags:r}=e;r.length>0&&t.log.info(
`Tagged ${r.map(er).join(", ")}`);for(let{name:o,digest:i}of n)t.log.info(`Wrote ${o}, ${i}`)}function mM(t,e){let{reference:n,
id:r,platforms:o}=e,{source:i,inEngine:s}=o[0];return{reference:n,id:r,ofContainer:i.ofContainer,platforms:o.map(a=>a.source.
platform),countsBlocks:st({...t,source:i,inEngine:s})}}function Gde(t){let e={"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-percent":t.savedPercent,
"old-layers":t.oldLayers,"new-layers":t.newLayers,"image-id":t.imageId,"config-digest":t.configDigest,digest:t.digest,"c\
leaned-bytes":Lr(t),"size-change":pM(t),report:t.reportPath,html:t.htmlPath,platforms:JSON.stringify(t.platforms.map(hM)),
"cache-hit":t.cacheHit===void 0?void 0:String(t.cacheHit)};return Object.fromEntries(Object.entries(e).filter(n=>n[1]!==
void 0))}function pM({report:{comparison:t}}){if(!(t===null||t.oldBytes===null||t.newBytes===null))return t.newBytes-t.oldBytes}
function hM(t){return{platform:t.platform,"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-\
percent":t.savedPercent,"old-layers":t.oldLayers,"new-layers":t.newLayers,"config-digest":t.configDigest??null,"cleaned-\
bytes":Lr(t),"cache-hit":t.cacheHit??null}}import{tmpdir as YM}from"node:os";import{resolve as Dm}from"node:path";import{resolve as BM}from"node:path";var yM=new Set(["atomic","containers-storage","dir","docker-daemon","ostree","registry","sif","tarball"]),ix='"docker-ar\
chive:PATH[:REF]", "oci-archive:PATH[:REF]", "oci:DIR[:REF]" or "docker://REF"',gM=/^([a-z][a-z0-9+-]*):/,wM=/^[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*(?:\/[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*)*$/,
bM=/^@(\d{1,9})$/;function yo(t,e="image"){let n=gM.exec(t)?.[1];if(n===void 0)return;let r=t.slice(n.length+1);switch(n){case"\
docker-archive":case"oci-archive":case"oci":return kM(n,r,{text:t,input:e});case"docker":return xM(r,{text:t,input:e});default:
if(!yM.has(n)&&!r.startsWith("//"))return;throw On({text:t,input:e},`has the transport "${n}:", which is not supported`,
PM(n,r))}}function kM(t,e,n){let{text:r,input:o}=n,i=e.indexOf(":"),s=i===-1?e:e.slice(0,i),a=i===-1?"":e.slice(i+1),d=t===
"oci"?"DIR":"PATH";if(s===""||s.includes("\0"))throw On(n,s===""?"has no path":"has a path with a NUL character",`Write \
it as "${t}:${d}", or "${t}:${d}:REF".`);let c=EM(a,n);if(t!=="docker-archive"){let l=a===""||c!==void 0?void 0:a;if(l!==
void 0&&!wM.test(l))throw On(n,`names ${JSON.stringify(l)}, which is not a valid name`,'After the path and a colon comes\
 a name such as "latest" or "ghcr.io/owner/app:1.2": letters and digits with single separators. A path cannot contain a \
colon.');return{transport:t,text:r,path:s,reference:l,index:c}}let f=a===""||c!==void 0?void 0:SM(a,n,o);return{transport:t,
text:r,path:s,reference:f,index:c}}function EM(t,e){if(!t.startsWith("@"))return;let n=bM.exec(t)?.[1];if(n===void 0)throw On(
e,`has ${JSON.stringify(t)} after its path`,'Write the number of the image after "@", from 0: "@0" is the first one.');if(e.
input==="tag")throw On(e,"has an index","An index selects one of the images of an archive that exists. Write a name inst\
ead.");return Number(n)}function SM(t,e,n){let r=oe(t,n);if(r.digest!==void 0)throw On(e,"has a digest","Docker archives\
 name images only by tags.");return r}function xM(t,e){let{text:n,input:r}=e;if(!t.startsWith("//")){if(!t.includes("/"))
return;throw On(e,'lacks "//" after "docker:"',`Write it as "docker://${t}".`)}let o=t.slice(2),i=r==="tag"?os(o,r):oe(o,
r);if(jt(o))throw On(e,"is an image ID",'A registry identifies images by name, such as "docker://ghcr.io/owner/app:1.2".');
return{transport:"docker",text:n,reference:i}}function PM(t,e){if(t==="docker-daemon")return`An image of the engine has \
no transport. Write it as ${JSON.stringify(e.replace(/^\/\//,""))}.`;if(t==="http"||t==="https")return`An image in a reg\
istry is written as ${JSON.stringify(`docker:${e}`)}.`;let n=`If this is the name of an image in the engine, write it as\
 "docker.io/library/${t}:TAG".`;return`Use ${ix}. "skopeo copy" converts from all other transports. ${n}`}function On({text:t,
input:e},n,r){let o=`The ${I(e)} must be an image reference or one of ${ix}, but ${JSON.stringify(t)} ${n}.`;return new p(
"BAD_INPUT",o,{hint:r})}var IM=/^\.{0,2}\/|\.json$/i;function sx(t){if(t==="")return;let e=yo(t,"compare");return e!==void 0?{kind:"outside",text:t,
location:e}:IM.test(t)&&!t.includes("\0")?{kind:"report",text:t,path:BM(t)}:{kind:"engine",text:t,reference:oe(t,"compar\
e")}}import{resolve as OM}from"node:path";function ax(t){TM(t),t.container!==void 0&&vM(t),t.imageLocation!==void 0&&AM(t,t.imageLocation.text),RM(t),LM(t),CM(t),
$M(t)}function TM(t){let{backup:e,report:n,html:r}=t,o=Object.entries({backup:e,report:n,html:r}),i=t.tagLocations.flatMap(
a=>"path"in a?[["tag",OM(a.path)]]:[]),s=[...o,...i];for(let[a,[d,c]]of s.entries()){if(c===void 0)continue;let f=s.slice(
0,a).find(([l,u])=>u===c&&l!=="tag");if(f!==void 0)throw new p("BAD_INPUT",`The ${I(f[0],d)} have the same path ${JSON.stringify(
c)}.`,{hint:"Give each its own path."})}}function ge(t,e,n,r=`Leave ${S(t)} out.`){throw new p("BAD_INPUT",`The ${I(t)} \
cannot be combined with ${e}: ${n}.`,{hint:r})}function vM(t){let e=S("container"),n=r=>ge(r,e,"it would run in a new co\
ntainer of the image, without the changes in this container",'Run the commands in the container yourself ("docker exec")\
, or flatten the result again.');t.layer.aptClean&&n("apt-clean"),t.layer.script!==void 0&&n("run"),t.platforms!=="defau\
lt"&&ge("platform",e,"a container already has its platform"),t.pull==="always"&&ge("pull",e,"a container's image is alre\
ady present"),t.backup!==void 0&&ge("backup",e,"flattening does not change the container"),t.removeOld&&ge("remove-old",
e,"the container still uses its image")}function AM(t,e){let n=S("image",e),r=o=>`Load the image into the engine first a\
nd name it without a transport, or leave ${S(o)} out.`;t.layer.script!==void 0&&ge("run",n,"a script runs in a container\
, and that image is in no engine",`Use ${S("clean")} and ${S("exclude")}, or load the image into the engine first.`),t.backup!==
void 0&&ge("backup",n,"it saves an image of an engine, and that image is in none"),t.removeOld&&ge("remove-old",n,"it re\
moves an image of an engine"),t.pause||ge("pause",n,"only a container can be paused",r("pause")),t.pull==="always"&&ge("\
pull",n,"only an engine pulls, and that image is read where it is"),t.verifiesLayers&&ge("verify",n,"it compares an engi\
ne's view with the layers, and that image is in no engine",`Use ${S("verify","true")}, or load the image into the engine\
 first.`)}function RM(t){let{tags:e,tagLocations:n,tagTexts:r}=t;if(e.length>0||n.length===0)return;let o=S("tag",r.join(
", "));t.test!==void 0&&ge("test",o,"the command runs in a container, and the result is in no engine",`Add a name in the\
 engine to ${S("tag")}, for example "app:flat".`);let i=n.some(({transport:s})=>s==="docker");t.push&&!i&&ge("push",o,"a\
 file is not pushed",`Add a name in a registry to ${S("tag")}, for example "docker://ghcr.io/owner/app:flat".`)}function LM(t){
let{layer:e,container:n}=t,r=t.verifiesLayers,i=S(r?"verify":"from","layers");t.from!=="layers"&&!r||(n!==void 0&&ge("co\
ntainer",i,"a container's own changes are in no layer"),t.from==="layers"&&e.script!==void 0&&ge("run",i,"what commands \
change is in no layer"))}function CM({layer:t,container:e}){if(t.keepBase===void 0)return;let n=S("keep-base");e!==void 0&&
ge("container",n,"a container's own changes are in no layer",'Make an image of the container first ("docker commit") and\
 flatten that.'),t.script!==void 0&&ge("run",n,"what commands change is in no layer, and may change the base")}function $M({
layer:t,platforms:e}){if(e==="default"||e!=="all"&&e.length===1||t.script===void 0)return;let r=S("platform",e==="all"?"\
all":e.map(T).join(", "));ge("run",r,"a script runs in a container of one platform","Flatten each platform in a step of \
its own.")}function dx(t,e=!1){let n=t.split(`
`).map(o=>o.trim()).filter(o=>o!==""&&!o.startsWith("#"));if(n.length===0||!n.every(o=>/^-\s+\S/.test(o)))return t;let r=n.
map(o=>NM(o.slice(1).trim()));return e&&r.some(o=>o.includes(","))?t:r.join(`
`)}function NM(t){let[,e]=/^'((?:[^']|'')*)'(?:\s+#.*)?$/.exec(t)??[];if(e!==void 0)return e.replaceAll("''","'");let[,n]=/^"((?:[^"\\]|\\.)*)"(?:\s+#.*)?$/.
exec(t)??[];return n!==void 0?n.replace(/\\(["\\])/g,"$1"):t.replace(/\s+#.*$/,"")}var FM=1e4;function cx(t,e){if(t!==""&&e!==void 0)throw new p("BAD_INPUT",`Set either ${S("image")} or ${S("container")}\
, not both.`,{hint:`To flatten the container, leave ${S("image")} out.`});if(e!==void 0)return{image:void 0,imageLocation:void 0};
if(t==="")throw new p("BAD_INPUT",`The ${I("image")} is required, but is empty.`,{hint:`Name the image to flatten, for e\
xample "app:latest", or a container with the ${I("container")}.`});let n=yo(t,"image");return{image:n===void 0?oe(t,"ima\
ge"):void 0,imageLocation:n}}function fx(t){if(t==="")return;if(!/^[0-9]+$/.test(t)){let n=yo(t,"keep-base");return n!==
void 0?{kind:"location",location:n}:{kind:"image",image:oe(t,"keep-base")}}let e=Number(t);if(e>=1&&e<=FM)return{kind:"l\
ayers",count:e};throw new p("BAD_INPUT",`The ${I("keep-base")} must be an image or a number of layers from 1 on, but is ${JSON.
stringify(t)}.`,{hint:`Name the base, for example ${S("keep-base","debian:13")}, or leave it out to keep no layers.`})}function lx(t,e){
let n=t.split(/[\n,]/).map(a=>a.trim()).filter(a=>a!=="");if(n.length===0&&!e)throw new p("BAD_INPUT",`The ${I("tag")} i\
s required, but is empty.`,{hint:'Give the result a name, for example "app:flat".'});let r=new Map,o=new Map,i=new Map;for(let a of n){
let d=yo(a,"tag"),c=d===void 0?os(a,"tag"):void 0,f=c===void 0?a:ce(c);i.has(f)||(i.set(f,a),c!==void 0&&r.set(f,c),d!==
void 0&&o.set(f,d))}let s=[...o.values()];return _M(s),{tags:[...r.values()],tagLocations:s,tagTexts:[...i.values()]}}function _M(t){
let e=new Map;for(let n of t){if(n.transport!=="docker-archive"&&n.transport!=="oci-archive")continue;let r=e.get(n.path);
if(e.set(n.path,n),r!==void 0)throw new p("BAD_INPUT",`The ${I("tag")} has the path ${JSON.stringify(n.path)} twice: ${JSON.
stringify(r.text)} and ${JSON.stringify(n.text)}.`,{hint:"An archive holds one result. Give each its own path."})}}var DM=/^(?:latest|stable|edge|nightly|v?\d+(?:\.\d+)*(?:-[a-z0-9.-]+)?)$/,ux=/^[0-9a-f]{12,64}$/;function mx(t,e){let n=e.
map(HM).filter(o=>o!==void 0),r=MM(t);return r===void 0?n:[...n,r]}function MM(t){let e=Dl(t),n=ti(t);if(n.every((i,s)=>i===
e[s]))return;let r=n.map((i,s)=>i===e[s]?i:"true"),o=e.length===1?"which":`in which ${JSON.stringify(wt)}`;return`${S("c\
lean",r.join(", "))} means ${S("clean",n.join(", "))}, ${o} selects all safe presets.`}function HM(t){let{text:e,domain:n}=t,
r=er(t);if(ux.test(e)||DM.test(e)){let o=ux.test(e)?"looks like an ID":"has no repository name";return`The tag ${JSON.stringify(
e)} ${o}: the result will be named ${r}. Write it as "name:tag", for example ${JSON.stringify(`app:${e}`)}.`}if(!/[.:]/.
test(n)&&n!=="localhost")return`The tag ${JSON.stringify(e)} refers to the registry ${JSON.stringify(n)}, because only r\
egistry names can contain upper-case letters. Repository names are lower case: write ${JSON.stringify(e.toLowerCase())} \
for one on Docker Hub.`}var UM={image:{default:"",value:"IMAGE",help:"image to flatten: in the engine, an archive, a directory or a registry"},container:{
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
 as the compressed layer"}},px=Object.fromEntries(Object.entries(Hi).map(([t,e])=>[t,{kind:e,...UM[t]}]));import{resolve as zM,sep as JM}from"node:path";var _m={true:!0,True:!0,TRUE:!0,false:!1,False:!1,FALSE:!1};function Nt(t,e){let n=Object.hasOwn(_m,e)?_m[e]:void 0;if(n===
void 0)throw new p("BAD_INPUT",`The ${I(t)} must be true or false, but is ${JSON.stringify(e)}.`,{hint:`Write ${S(t,"tru\
e")} or leave it out.`});return n}var WM=/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/;function gx(t){if(WM.test(t))return t;throw new p(
"BAD_INPUT",`The ${I("container")} must be a container's name or ID, but is ${JSON.stringify(t)}.`,{hint:'"docker ps --a\
ll" lists the names, which consist of letters, digits, "_", "." and "-".'})}function Fc(t,e){let n=r=>new p("BAD_INPUT",
`The ${I(t)} must be the path of a file, but ${r}.`,{hint:'Name a file, for example "backup/app.tar".'});if(e.includes("\
\0"))throw n("it contains a NUL character");if(e.endsWith("/")||e.endsWith(JM))throw n(`${JSON.stringify(e)} is a direct\
ory`);return zM(e)}var GM=8**11-1;function wx(t){if(t===void 0||t==="")return;let e=/^[0-9]{1,11}$/.test(t)?Number(t):Number.
NaN;if(!(e<=GM))throw new p("BAD_INPUT",`The environment variable SOURCE_DATE_EPOCH must be whole seconds since 1970, bu\
t is ${JSON.stringify(t)}.`,{hint:'Set it to the output of "git log -1 --format=%ct", or unset it.'});return e}function bx(t){
if(/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(t))return t;throw new p("BAD_INPUT",`The ${I("run-network")} must be the name of \
a network, but is ${JSON.stringify(t)}.`,{hint:'Name a network that "docker network ls" lists, for example "bridge". The\
 default is "none".'})}var hx=2e6;function kx(t){let e=/^[0-9]{1,7}$/.test(t)?Number(t):Number.NaN;if(!(e<=hx))throw new p(
"BAD_INPUT",`The ${I("timeout")} must be whole seconds from 0 (no limit) to ${hx}, but is ${JSON.stringify(t)}.`,{hint:"\
Leave it out for the default of 600 seconds."});return e}var jM=["missing","always","never"];function Ex(t){let e=jM.find(
n=>n===t);if(e===void 0)throw new p("BAD_INPUT",`The ${I("pull")} must be missing, always or never, but is ${JSON.stringify(
t)}.`,{hint:"Leave it out to pull only images that the engine does not have."});return e}function Sx(t){let e=t.split(/[\n,]/).
map(r=>r.trim()).filter(r=>r!=="");if(e.length===0)return"default";if(e.includes("all")){if(e.length===1)return"all";throw new p(
"BAD_INPUT",`The ${I("platform")} must be a list of platforms or "all", but has both: ${JSON.stringify(e.join(", "))}.`,
{hint:'Leave out "all" to flatten only the platforms that you name.'})}let n=e.map(ls);return n.filter((r,o)=>n.findIndex(
i=>j(r,i))===o)}function xx(t){if(t==="layers")return{verify:!0,verifiesLayers:!0};if(!Object.hasOwn(_m,t))throw new p("\
BAD_INPUT",`The ${I("verify")} must be true, false or layers, but is ${JSON.stringify(t)}.`,{hint:`Write ${S("verify","t\
rue")} or leave it out.`});return{verify:Nt("verify",t),verifiesLayers:!1}}var yx=100,KM=1e6;function Px(t,e){let n=/^[0-9]{1,3}$/.
test(t)?Number(t):0;if(!(n>=1&&n<=yx))throw new p("BAD_INPUT",`The ${I("layers")} must be a whole number from 1 to ${yx}\
, but is ${JSON.stringify(t)}.`,{hint:`Write ${S("layers","4")}, or leave it out for one layer.`});if(e==="")return n===
1?void 0:{layers:n};let r=Hs(e);if(r===void 0||r<KM)throw new p("BAD_INPUT",`The ${I("max-layer-size")} must be a size o\
f at least 1 MB, but is ${JSON.stringify(e)}.`,{hint:'Give a size with its unit, for example "500MB" or "1.2GiB", or lea\
ve it out.'});if(n>1)throw new p("BAD_INPUT",`Set either the ${I("layers")} or the ${I("max-layer-size")}, not both: one\
 follows from the other.`,{hint:`Leave ${S("layers")} out to have as many layers as the size needs.`});return{maxBytes:r}}
function Bx(t){if(t==="auto"||t==="layers")return t;throw new p("BAD_INPUT",`The ${I("from")} must be auto or layers, bu\
t is ${JSON.stringify(t)}.`,{hint:"Leave it out to read an image in the fastest way."})}var VM=["clean","platform"];function Dce(t){let e=d=>t(d).trim()||px[d].default,n=d=>dx(t(d),VM.includes(d)),r=Nt("dry-r\
un",e("dry-run")),o=e("container")===""?void 0:gx(e("container")),i=cx(e("image"),o),s=lx(n("tag"),r),a={...i,container:o,
from:Bx(e("from")),pause:Nt("pause",e("pause")),...s,layer:{aptClean:Nt("apt-clean",e("apt-clean")),clean:Wg(n("clean")),
exclude:Ig(n("exclude")),script:t("run").trim()===""?void 0:t("run"),scriptNetwork:bx(e("run-network")),compression:$k(e(
"compression")),division:Px(e("layers"),e("max-layer-size")),keepBase:fx(e("keep-base")),sourceDateEpoch:wx(process.env.
SOURCE_DATE_EPOCH)},cleanWords:ti(n("clean")),dryRun:r,platforms:Sx(n("platform")),defaultPlatform:process.env.DOCKER_DEFAULT_PLATFORM?.
trim()||void 0,pull:Ex(e("pull")),push:Nt("push",e("push")),...xx(e("verify")),test:Yb(t("test")),backup:e("backup")===""?
void 0:Fc("backup",e("backup")),removeOld:Nt("remove-old",e("remove-old")),timeoutSeconds:kx(e("timeout")),budgets:{maxBytes:ny(
e("max-size")),minSaving:ry(e("min-saving"))},report:e("report")===""?void 0:Fc("report",e("report")),html:e("html")===""?
void 0:Fc("html",e("html")),compare:sx(e("compare")),summary:Nt("summary",e("summary")),cache:Nt("cache",e("cache")),notices:mx(
n("clean"),s.tags),...XM(e("temp-dir"))};return ax(a),a}function XM(t){let e=process.env.RUNNER_TEMP;return t!==""?{tempDir:Dm(
t),tempDirFrom:"input"}:e?{tempDir:Dm(e),tempDirFrom:"RUNNER_TEMP"}:{tempDir:Dm(YM()),tempDirFrom:"system"}}import{constants as jx}from"node:fs";import{appendFile as L1,stat as C1}from"node:fs/promises";var qM=["▏","▎","▍","▌","▋","▊","▉"],Mm=10,ZM=40;function Ox(t,e,n){if(t<=0||e<=0)return"";let r=Math.max(
1,Math.round(Math.min(1,t/e)*n*8)),o=r%8;return"█".repeat(Math.floor(r/8))+(o===0?"":qM[o-1])}function Tx(t,e=50){let n=Math.
max(...t.map(({name:s})=>s.length)),r=t.map(({bytes:s})=>x(s)),o=Math.max(...r.map(s=>s.length)),i=Math.max(...t.map(({bytes:s})=>s));
return xt(t.map(({name:s,bytes:a,note:d=""},c)=>[s.padEnd(n),(r[c]??"").padStart(o),Ox(a,i,e).padEnd(d===""?0:e),d].join(
"  ").trimEnd()))}function vx(t,e){let n=e.filter(({bytes:s})=>s>0).sort((s,a)=>a.bytes-s.bytes);if(n.length<2)return"";
let r=n.slice(0,Mm),o=n.slice(Mm).reduce((s,{bytes:a})=>s+a,0);o>0&&r.push({name:`${n.length-Mm} more`,bytes:o});let i=QM(
r.map(({name:s})=>Ix(s)));return xt([`pie showData title ${Ix(t)}`,...r.map(({bytes:s},a)=>`  "${i[a]}" : ${Math.max(s/1e6,
.01).toFixed(2)}`)],"mermaid")}function QM(t){let e=new Set;return t.map(n=>{let r=n;for(let o=2;e.has(r);o++)r=`${n} (${o}\
)`;return e.add(r),r})}function Ix(t){return ne(t.replace(/[^\p{L}\p{N} .,:/*?!()_@+-]/gu,"·"),ZM)}function Hm(t){return t.
map(({level:e,text:n},r)=>{if(e===0)return n;let o=s=>t.slice(r+1).find(d=>d.level<=s)?.level===s;return`${Array.from({length:e-
1},(s,a)=>o(a+1)?"│  ":"   ").join("")}${o(e)?"├─ ":"└─ "}${n}`})}function Ax(t,e){let n=t.map(({path:i,bytes:s})=>{
let a=i.split("/"),d=a.length-2,c=ut(d===0?i:a.at(-1)??"");return{level:d,name:ne(c,40),bytes:s}}),r=Hm(n.map(({level:i,
name:s})=>({level:i,text:s}))),o=Math.max(0,...r.map(i=>i.length));return xt(n.map(({bytes:i},s)=>`${(r[s]??"").padEnd(o)}\
  ${x(i).padStart(7)}  ${Ox(i,e,30)}`.trimEnd()))}var go=200,ct=60;function X(t){return _c(t,go)}function _c(t,e){return _p(ne(t,e))}function qn(t,e,n){return Math.max(n,
Math.floor(t/Math.max(1,e)))}function pe(t){return t.replaceAll(" "," ")}var e1=10,t1=60,n1=3;function Cx(t){let{comparison:e,dryRun:n}=t;if(e===null)return"";let{kind:r,name:o,platforms:i,missing:s}=e,
a=i.length===1&&s.length===0,d=n?" (expected)":"",c=r==="report"?"the report ":"",f=Math.min(e1,qn(t1,i.length,n1)),l=s.
slice(0,ct).map(X).join(", ");return[`#### Compared with ${c}${X(o)}${d}`,...i.slice(0,ct).map(u=>[`${a?"":`${X(u.platform)}\
: `}${r1(u)}${o1(u,Nc(t,u.platform))}`,...s1(u,f)].join(`

`)),...s.length===0?[]:[`Not in the earlier image: ${l}.`]].join(`

`)}function r1(t){let{oldBytes:e,newBytes:n,oldPackedBytes:r,newPackedBytes:o}=t,i=e===null||n===null?"The files of one \
of the two are not known.":`Files: ${x(e)} → **${x(n)}**, ${i1(e,n)}.`,s=r===null||o===null?"":` Compressed: ${x(r)} →\
 ${x(o)}.`;return`${i}${s}`}function o1({pullBytes:t,pulledLayers:e,newPackedBytes:n},r){if(t===null)return"";if(t===0)return"\
 A machine that has the earlier image has all layers already.";let o=n===null?"":` of ${x(n)}`,i=e?.length??0,s=r===void 0||
r<2||i===0?"":`, ${i} of ${ae(r)}`;return` A machine that has the earlier image pulls **${x(t)}**${o}${s}.`}function i1(t,e){
return t===e?"the same size":`**${dr(e-t)}**, ${Ln(cr(t,e))}`}function s1(t,e){let n=t.packages.map(i=>Rx(Vo(i)?"":"pack\
age",a1(i),i)),r=t.directories.map(i=>Rx("directory",X(i.path),i));return n.length===0&&r.length===0?[]:[["| | | before \
| after | |","| --- | --- | ---: | ---: | ---: |",...[...Lx(n,t.morePackages,{most:e,what:"packages"}),...Lx(r,t.moreDirectories,
{most:e,what:"directories"})]].join(`
`)]}function a1({manager:t,name:e}){return Vo({manager:t,name:e})?"files of no package":e===""?`${t} packages`:`${t} ${X(
e)}`}function Rx(t,e,{change:n,oldBytes:r,newBytes:o}){let i=n==="added"?"":pe(x(r)),s=n==="removed"?"":pe(x(o));return`\
| ${t} | ${e} | ${i} | ${s} | ${pe(dr(o-r))} |`}function Lx(t,e,{most:n,what:r}){let o=Math.max(0,t.length-n)+e;return[...t.
slice(0,n),...o===0?[]:[`| | ${o} more ${r} | | | |`]]}var d1=120,_x=150,c1=5,f1=300,l1=10,u1=16;function Dx({platforms:t,source:e}){if(t.length<2)return"";let n=t.slice(0,ct).
map(o=>{let i=o.oldPackedBytes===null||o.newPackedBytes===null?"":`${pe(x(o.oldPackedBytes))} → ${pe(x(o.newPackedBytes))}`,
s=Ln(o.savedPercent.toFixed(1));return`| ${X(o.platform)} | ${pe(x(o.oldBytes))} in ${pe(ae(o.oldLayers))} | ${pe(x(o.newBytes))}\
 | ${pe(s)} | ${i} |`}),r=t.length-n.length;return[`| platform of ${X(e.reference)} | before | after | | compressed |`,"\
| --- | ---: | ---: | --- | --- |",...n,...r>0?[`| ${r} more | | | | |`]:[]].join(`
`)}function Mx(t){let{source:e,result:n,platforms:r}=t,o=n.tags[0]??"the result";if(r.length===1){let s={oldLayers:e.layers,
newLayers:n.layers};return Nx("History",s,[{title:e.reference,...e},{title:o,...n}])}let i=qn(_x,r.length,c1);return r.map(
s=>{let a=[{title:e.reference,...$x(s.oldBytes,s.oldHistory)},{title:o,...$x(s.newBytes,s.newHistory)}];return Nx(`Histo\
ry of ${X(s.platform)}`,s,a,i)}).join(`

`)}function $x(t,e){return{bytes:t,steps:e?.length??null,history:e}}function Nx(t,{oldLayers:e,newLayers:n},r,o=_x){return[
`<details${r.reduce((s,a)=>s+(a.steps??0),0)<=u1?" open":""}><summary>${t}: ${ae(e)} before, ${ae(n)} after</summary>`,"",
...r.flatMap(s=>[p1(s.title,s,o),""]),"</details>"].join(`
`)}var m1=24;function p1(t,{bytes:e,steps:n,history:r},o){let i=`${ut(ne(t,go))}  ${x(e)}`;if(r===null)return xt([i,"└─ \
(the history does not cover all layers)"]);let s=r.slice(-o),a=n??r.length,d=[{level:0,text:i}],c=1;if(s.length<a){let f=`\
(${a-s.length} earlier steps)`;d.push({level:c++,text:f})}for(let{command:f,bytes:l,layer:u}of s){let m=ut(ne(Fm(f)||"(n\
o command)",d1));d.push({level:c,text:`${u?x(l):"-"}  ${m}`}),u&&(c=Math.min(c+1,m1))}return xt(Hm(d))}function Hx({result:t,
dryRun:e,platforms:n}){let r=e?" (expected)":"";if(n.length===1)return Fx(`Largest directories${r}`,t.directories,t.bytes);
let o=qn(f1,n.length,l1);return n.map(i=>Fx(`Largest directories of ${X(i.platform)}${r}`,i.directories?.slice(0,o)??null,
i.newBytes)).filter(i=>i!=="").join(`

`)}function Fx(t,e,n){if(e===null||e.length===0)return"";let r=Ax(e,n);return[`<details open><summary>${t}</summary>`,"",
r,"","</details>"].join(`
`)}var h1=130,y1=10,g1=16,Ux=3,w1=60,b1=120,k1={kept:"kept from the base",present:"in the earlier image",new:"new"};function zx(t){
let{platforms:e,dryRun:n}=t,r=qn(h1,e.length,y1);return $c(t).filter(({rows:o})=>o.length>0).map(({platform:o,rows:i})=>{
let s=e.length===1?"":` of ${X(o)}`;return E1(`${i.length} layers${s}, bottom first`,i,{most:r,dryRun:n})}).join(`

`)}function E1(t,e,{most:n,dryRun:r}){let o=e.some(({origin:d})=>d!==null),i=(d,c)=>`| ${[...d.slice(0,4),...o?[c]:[],...d.
slice(4)].join(" | ")} |`,s=e.slice(0,n).map((d,c)=>{let{packedBytes:f,bytes:l,entries:u,origin:m}=d,h=f===null?"":x(f);
return i([String(c+1),pe(r&&h!==""?`about ${h}`:h),l===null?"":pe(x(l)),u===null?"":pe(Q(u)),S1(d)],m===null?"":k1[m])}),
a=e.length-s.length;return[`<details${e.length<=g1?" open":""}><summary>${t}</summary>`,"",i(["","compressed","uncompres\
sed","","largest contents"],"status"),i(["---:","---:","---:","---:","---"],"---"),...s,...a>0?[i([`${a} more`,"","","",
""],"")]:[],"","</details>"].join(`
`)}function S1({contents:t,command:e}){return e!==null?_c(e,b1):`${t.slice(0,Ux).map(({name:r,bytes:o})=>`${_c(r,w1)} ${pe(
x(o))}`).join(", ")}${t.length>Ux?" and more":""}`}var Um=1024*1024;function Wx(t,e){let n=[x1(t),P1(t),B1(t),Dx(t),Cx(t),I1(t),Mx(t),v1(t),T1(t),zx(t),Hx(t),A1(t),R1(t)].
filter(s=>s!==""),r=`_Truncated: a job summary holds at most ${x(Um)}. The report has the rest._`,o=s=>[...n.slice(0,s),
...s<n.length?[r]:[]].join(`

`);return n.map((s,a)=>`

${o(n.length-a)}

`).find(s=>Buffer.byteLength(s)<=e)??""}function x1(t){let{ok:e,dryRun:n,source:r,result:o,savedPercent:i,seconds:s,cacheHit:a}=t,
d=o.tags.slice(0,3).map(X).join(", "),c=o.tags.length>3?` and ${o.tags.length-3} more`:"",f=d===""?"":` → ${d}${c}`,u=r.
bytes===o.bytes&&r.layers===o.layers?"unchanged":Ln(i.toFixed(1)),m=n?"Dry run, nothing was changed. ":"",h=a===!0?", fr\
om the cache":"";return[`### ${e?"":"Not tagged: "}${X(r.reference)}${f}`,"",`${m}**${x(r.bytes)}** in ${ae(r.layers)} →\
 **${x(o.bytes)}** in ${ae(o.layers)}, **${u}**, ${s.toFixed(1)} s${h}`].join(`
`)}function P1(t){if(t.budgets.length===0)return"";let e=t.budgets.map(({input:n,wanted:r,seen:o,met:i})=>`> ${i?"Met":"\
Not met"}: <code>${n}</code> requires ${r}, got ${o}.`);return[`> [!${t.ok?"NOTE":"CAUTION"}]`,e.join(`
>
`)].join(`
`)}function B1({source:t,result:e}){let n=[{name:"before",bytes:t.bytes,note:ae(t.layers)},{name:"after",bytes:e.bytes,note:ae(
e.layers)}],r=t.packedBytes===null||e.packedBytes===null?"":`

Compressed, as pushed and pulled: ${x(t.packedBytes)} → ${x(e.packedBytes)}.`;return Tx(n)+r}var Dc=10;function I1({dryRun:t,
result:e}){let{imageId:n,pushed:r,written:o,verifiedEntries:i,testPassed:s}=e,a=[...i===null?[]:[`${Q(i)} verified`],...s===
!0?["test passed"]:[]],d=o.slice(0,Dc).map(({name:l,digest:u})=>`${X(l)}, ${X(u)}`),c=r.slice(0,Dc).map(l=>X(`${l.name}@${l.
digest}`)),f=r.length>Dc?[`${r.length-Dc} more`]:[];return[...n===null?[]:[`- Image ID${t?" (expected)":""}: ${X(n)}`],...[
...c,...f].map(l=>`- Pushed: ${l}`),...d.map(l=>`- Written: ${l}`),...a.length===0?[]:[`- Checks: ${a.join(", ")}`]].join(
`
`)}function O1(t){return[{kind:"hidden",name:"hidden in lower layers",bytes:t.hiddenBytes,note:""},...t.rules.filter(n=>!Gx(
n)).map(({kind:n,name:r,entries:o,bytes:i})=>({kind:n,name:r,bytes:i,note:Q(o)})),...t.commands.map(({name:n,seconds:r,bytes:o})=>({
kind:"command",name:n,bytes:o??0,note:o===null?"freed size unknown":`${r.toFixed(1)} s`}))].sort((n,r)=>r.bytes-n.bytes)}
function Jx(t){let e=t.rules.filter(Gx).map(({kind:r,name:o})=>r==="preset"?ms(ne(o,go)):X(o));if(e.length===0)return"";
let n=e.length>ct?` and ${e.length-ct} more`:"";return`
Matched nothing: ${e.slice(0,ct).join(", ")}${n}.`}function Gx({entries:t,bytes:e}){return t===0&&e===0}function T1({result:t,
suggestions:e,suggestedClean:n}){if(e===null||n===null)return"";let r=e.map(({name:i,bytes:s})=>{let a=t.bytes===0?0:s/t.
bytes*100,d=Dn(i)?.why,c=d===void 0?"":` (${d})`;return`- preset ${X(i)}: ${x(s)}, ${fr(a)} % of the result${c}`}),o=St(
"clean",n);return["#### Possible further savings","",...r,"",xt([o],o.startsWith("--")?"sh":"yaml")].join(`
`)}function v1(t){let e=t.sizes==="blocks";if(t.savedBytes===0||t.cleanedBytes===0&&Ps(e,t.savedBytes,t.source.bytes))return Jx(
t).trimStart();let r=O1(t),o=r.slice(0,ct),i=Math.max(1,...r.map(({bytes:d})=>d)),s=o.map(({kind:d,name:c,bytes:f,note:l=""})=>{
let u=t.source.bytes===0?0:f/t.source.bytes*100,m=d==="hidden"?c:`${d} ${X(c)}`,h=Math.max(0,Math.round(f/i*20));return`\
| ${m} | ${pe(x(f))} | ${pe(`${fr(u)} %`)} | ${"█".repeat(h)} | ${pe(l)} |`}),a=r.length-o.length;return[`#### Where ${t.
savedBytes<0?"the growth":`the ${x(t.savedBytes)}`} came from`,"","| | size | of the source | | |","| --- | ---: | ---: \
| --- | --- |",...s,...a>0?[`| ${a} more | | | | |`]:[],"","Hidden in lower layers: files that a later layer deleted or \
replaced"+(e?", plus rounding to disk blocks.":"."),Jx(t),"",vx("Saved, in MB",r)].join(`
`).trimEnd()}function A1(t){let e=t.kept.slice(0,ct).map(({what:n,why:r,entries:o,bytes:i})=>{let s=o===null||i===null?"":
`: ${x(i)} in ${Q(o)}`,a=r===null?" (requested)":` (${ms(ne(r,go))})`;return`- ${X(n)}${s}${a}`});return e.length===0?"":
["<details><summary>Kept on purpose</summary>","",...e,"","</details>"].join(`
`)}function R1({ok:t,dryRun:e,source:n,result:r,backup:o,engine:i}){if(!t||e||n.id===r.imageId)return"";let s=r.tags.includes(
n.reference),a=s?"Not possible, because the result has replaced the source. Next time, give it another name.":`The sourc\
e image ${X(n.reference)} is unchanged.`,d=i===null?a:o!==null?`<code>docker load --input</code> ${X(o)} restores the so\
urce image.`:s?"Not possible, because the tag of the source image has moved. Next time, set <code>backup</code> to save \
an archive of it first.":`The source image ${X(n.reference)} is unchanged. Set <code>backup</code> to save it to an arch\
ive as well.`,c=r.layers>1?`the layers ${r.keptLayers>0?"above the base ":""}are shared only with other builds of this i\
mage`:"the single layer is not shared with other images and is pulled in one piece instead of in parallel";return[`**Und\
o**: ${d}`,"",`**Trade-offs**: ${c}. Signatures and attestations of the source do not apply to the result: sign it again\
.`].join(`
`)}async function kfe(t,e,n){if(t===void 0||t===""){n.warning('Could not write the job summary: GITHUB_STEP_SUMMARY is not \
set. Set "summary: false" to turn the summary off.');return}try{let{size:r}=await C1(t),o=Wx(e,Um-r);if(o===""){n.warning(
`Could not write the job summary: ${JSON.stringify(t)} is full.`);return}await L1(t,o,{flag:jx.O_WRONLY|jx.O_APPEND})}catch(r){
n.warning(`Could not write the job summary to ${JSON.stringify(t)}: ${E(r)}.`)}}import{readdir as $1,rm as N1,stat as F1}from"node:fs/promises";import{join as _1}from"node:path";async function Pfe(t,e,n){
for(let r of await $1(t)){if(!e(r))continue;let o=_1(t,r),i=await F1(o).catch(()=>{});i!==void 0&&Date.now()-i.mtimeMs>n&&
await N1(o,{recursive:!0,force:!0}).catch(()=>{})}}export{D1 as a,Zx as b,eP as c,p as d,E as e,Ve as f,H1 as g,K1 as h,Et as i,V1 as j,ko as k,uP as l,zi as m,zc as n,Jc as o,
Q1 as p,Xe as q,rp as r,O as s,Is as t,H0 as u,U0 as v,z0 as w,wh as x,R2 as y,Yh as z,Vh as A,wr as B,Ug as C,gt as D,wt as E,
_d as F,Pk as G,D7 as H,mW as I,Ude as J,Gde as K,px as L,Dce as M,kfe as N,Pfe as O};
