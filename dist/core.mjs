import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var Tx=Object.create;var Nm=Object.defineProperty;var vx=Object.getOwnPropertyDescriptor;var Ox=Object.getOwnPropertyNames;var Ax=Object.getPrototypeOf,Rx=Object.prototype.hasOwnProperty;var Cm=(t,e)=>(e=Symbol[t])?e:Symbol.for("Symbol."+t),$m=t=>{throw TypeError(t)};var LM=(t=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(t,{get:(e,n)=>(typeof require<"u"?require:e)[n]}):t)(function(t){
if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+t+'" is not supported')});var Lx=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}};var Cx=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of Ox(e))!Rx.call(t,o)&&o!==n&&Nm(t,o,{get:()=>e[o],
enumerable:!(r=vx(e,o))||r.enumerable});return t};var $x=(t,e,n)=>(n=t!=null?Tx(Ax(t)):{},Cx(e||!t||!t.__esModule?Nm(n,"default",{value:t,enumerable:!0}):n,t));var Re=(t,e,n)=>{if(e!=null){typeof e!="object"&&typeof e!="function"&&$m("Object expected");var r,o;n&&(r=e[Cm("asyncDi\
spose")]),r===void 0&&(r=e[Cm("dispose")],n&&(o=r)),typeof r!="function"&&$m("Object not disposable"),o&&(r=function(){try{
o.call(this)}catch(i){return Promise.reject(i)}}),t.push([n,r,e])}else n&&t.push([n]);return e},Le=(t,e,n)=>{var r=typeof SuppressedError==
"function"?SuppressedError:function(s,a,d,c){return c=Error(d),c.name="SuppressedError",c.error=s,c.suppressed=a,c},o=s=>e=
n?new r(s,e,"An error was suppressed during disposal"):(n=!0,s),i=s=>{for(;s=t.pop();)try{var a=s[1]&&s[1].call(s[2]);if(s[0])
return Promise.resolve(a).then(i,d=>(o(d),i()))}catch(d){o(d)}if(n)throw e};return i()};var Og=Lx((C4,vg)=>{vg.exports=function(t,e,n){var r=t.length,o=e.length,i=[];n=(n||(o>r?o:r))+1;for(var s=0;s<n;s++)i[s]=
[s],i[s].length=n;for(s=0;s<n;s++)i[0][s]=s;if(Math.abs(r-o)>(n||100))return p(n||100);if(r===0)return p(o);if(o===0)return p(
r);var a,d,c,f,u,l;for(s=1;s<=r;++s)for(d=t[s-1],a=1;a<=o;++a){if(s===a&&i[s][a]>4)return p(r);c=e[a-1],f=d===c?0:1,u=i[s-
1][a]+1,(l=i[s][a-1]+1)<u&&(u=l),(l=i[s-1][a-1]+f)<u&&(u=l),i[s][a]=s>1&&a>1&&d===e[a-2]&&t[s-2]===c&&(l=i[s-2][a-2]+f)<
u?l:u}return p(i[r][o]);function p(h){var y=Math.max(r,o),g=y===0?0:h/y,k=1-g;return{steps:h,relative:g,similarity:k}}}});var q=`Run again. If it happens again, check the engine's log ("journalctl --unit docker" on most machines).`,Nt="Nothin\
g was tagged. Run again. If it happens again, pull or build the source image again, and check the disk and memory of the\
 engine's machine.",he="No builder writes this, so the image is damaged or malicious. Build it again, or pull it from a \
source that you trust.",m=class extends Error{code;hint;constructor(e,n,r){super(n,r.cause===void 0?{}:{cause:r.cause}),
this.name="FlattenError",this.code=e,this.hint=r.hint}};function U(t){return t instanceof m?t:new m("CANCELLED","The run\
 was cancelled before it finished. No tag was moved.",{hint:"Run again to get the image. The next run also removes what \
this one could not remove in time.",cause:t})}var Fm=300;function A(t){let e=t.toString("utf8"),n=e.length>Fm;return JSON.
stringify(n?`${e.slice(0,Fm)}…`:e)}function E(t){return t instanceof Error?t.message:String(t)}var Nx="This is a bug i\
n docker-flatten. Please report it, with the log of a run that has debug logging enabled (in a shell: --debug).";function Ye(t){
return t instanceof m?`${t.message}
${t.hint}`:`Unexpected failure: ${E(t)}
${Nx}`}function $M(t){let e=[];for(let n=t;n!==void 0;n=n instanceof Error?n.cause:void 0){let r=n instanceof Error?n.stack??
n.message:String(n);e.push(n instanceof m?`${n.code}: ${r}`:r)}return e.join(`
caused by: `)}import{randomBytes as _x}from"node:crypto";import{readlinkSync as Dx}from"node:fs";import{readFileSync as Fx}from"node:fs";function mo(t){try{return Fx(`/proc/${t}`,"utf8")}catch{return""}}var _t="io.github.docker-flatten.run",Ft="docker-flatten-pending",po="docker-flatten-",_m="paused-",Mx=1440*60,Ai=/^(?<boot>[0-9a-f]{32}|0)-(?<pidNamespace>\d{1,12})-(?<pid>\d{1,10})-(?<start>\d{1,20})-(?<seconds>\d{1,12})-[0-9a-f]{8}$/,
Hx=/^((?:[0-9a-f]{32}|0)(?:-\d+){4}-[0-9a-f]{8})-/;function UM(){let t=Math.floor(Date.now()/1e3),{start:e}=Jm("self");return`${Um()}\
-${zm()}-${process.pid}-${e}-${t}-${Rc()}`}function Ri(t){return`${_t}=${t}`}function nt(t){return`${Ft}:${t}`}function Dm(t){
return`${nt(t)}-${Rc()}`}function Ac(t){let e=t.startsWith(`${Ft}:`)?t.slice(Ft.length+1):"";if(Ai.test(e))return e;let n=/^(.+)-[0-9a-f]{8}$/.
exec(e)?.[1]??"";return Ai.test(n)?n:void 0}function Mm(t){return`${po}${t}-${Rc()}`}function Hm(t,e){return`${po}${t}-${_m}${e}`}
function Li(t){return new RegExp(`-${_m}([0-9a-f]{64})$`).exec(t)?.[1]}function re(t){return`${po}${t}-`}function ft(t){
if(!t.startsWith(po))return;let e=Hx.exec(t.slice(po.length))?.[1];return e!==void 0&&Ai.test(e)?e:void 0}function Et(t){
let e=Ai.exec(t)?.groups;return e===void 0?!1:e.boot!=="0"&&e.boot===Um()&&e.pidNamespace!=="0"&&e.pidNamespace===zm()?!Ux(
Number(e.pid),e.start??""):Date.now()/1e3-Number(e.seconds)>Mx}function Ux(t,e){try{process.kill(t,0)}catch(r){if(r.code===
"ESRCH")return!1}let n=Jm(t);return n.start==="0"?!0:n.start===e&&n.state!=="Z"&&n.state!=="X"}function Um(){return mo("\
sys/kernel/random/boot_id").trim().replaceAll("-","")||"0"}function zm(){try{return/\d+/.exec(Dx("/proc/self/ns/pid"))?.[0]??
"0"}catch{return"0"}}function Jm(t){let e=mo(`${t}/stat`).replace(/^.*\)\s*/s,"").split(" ");return{state:e[0]??"",start:e[19]??
"0"}}function Rc(){return _x(4).toString("hex")}var Wm=["SIGINT","SIGTERM","SIGHUP"];function JM(){let t=new AbortController,e=r=>t.abort(new Error(`received ${r}`)),n=r=>t.
abort(r);process.stdout.on("error",n),process.stderr.on("error",n);for(let r of Wm)process.once(r,e);return{signal:t.signal,
release:()=>{for(let r of Wm)process.off(r,e)}}}var Ci={image:"text",container:"text",from:"text",pause:"boolean",tag:"list","apt-clean":"boolean",clean:"list",exclude:"\
list",run:"text","run-network":"text","dry-run":"boolean",platform:"list",pull:"text",push:"boolean",compression:"text",
layers:"text","max-layer-size":"text","keep-base":"text",verify:"choice",test:"text",backup:"text","remove-old":"boolean",
timeout:"text",report:"text",html:"text",summary:"boolean",compare:"text","max-size":"text","min-saving":"text",cache:"b\
oolean","temp-dir":"text"};var $i="workflow";function KM(t){$i=t}function I(t,...e){let n=[t,...e].map(o=>S(o)).join(" and ");return`${$i==="workfl\
ow"?"input":"option"}${e.length===0?"":"s"} ${n}`}function S(t,e){if($i==="workflow")return`"${t}${e===void 0?"":`: ${e}`}\
"`;if(e===void 0)return`--${t}`;let n=Ci[t];return n==="boolean"||n==="choice"&&/^(?:true|false)$/.test(e)?`--${e==="fal\
se"?"no-":""}${t}`:n==="choice"?`--${t}=${e}`:`--${t} ${/^[\w.,:%/-]+$/.test(e)?e:`"${e}"`}`}function St(t,e){return $i===
"workflow"?`${t}: ${e}`:`--${t} ${e.startsWith("'")?e:`'${e}'`}`}var zx=250,Ve=class{signal;#e;#t=0;constructor(e,n){let r=new AbortController;if(this.signal=e===void 0?r.signal:AbortSignal.
any([e,r.signal]),n===0)return;let o=0,i=0,s=performance.now(),a=Math.min(zx,n*250);this.#e=setInterval(()=>{let d=performance.
now(),c=Math.min(d-s,2*a);s=d,i=this.#t===o?i+c:0,o=this.#t,i>=n*1e3&&r.abort(Jx(n))},a),this.#e.unref()}touch=()=>{this.#t++};release(){
clearInterval(this.#e)}};function Gm(t){return t instanceof m&&t.code==="TIMEOUT"}function Jx(t){return new m("TIMEOUT",
`No progress for ${t} s: no byte and no answer came from the engine, or from a command in a container. No tag was moved.`,
{hint:`Check whether the engine hangs ("docker info", its log) and run again. The ${I("timeout")} sets the limit in seco\
nds; 0 disables it.`})}import{spawn as eP}from"node:child_process";import{spawn as Wx}from"node:child_process";import{StringDecoder as Gx}from"node:string_decoder";var ho=process.platform!==
"win32",jx=128,Ni=class{async run(e,n,r){let o=Wx(e,n,{stdio:["ignore","pipe","pipe"],env:r.env,detached:ho}),i=new Lc(r.
onOutput);return i.readFrom(o),Cc(r.kill,o),{exitCode:await go(o),...i.texts()}}},Kx=64*1024*1024,yo=64*1024,Lc=class{stdout;stderr;constructor(e){
this.stdout=new Dt(Kx,e),this.stderr=new Dt(yo,e)}readFrom(e){e.stdout?.removeAllListeners("data").on("data",this.stdout.
add),e.stderr?.removeAllListeners("data").on("data",this.stderr.add)}texts(){return{stdout:this.stdout.text,stderr:this.
stderr.text}}},Dt=class{#e=new Gx("utf8");#t;#n;#r="";constructor(e,n=()=>{}){this.#t=e,this.#n=n}add=e=>{let n=this.#e.
write(e);this.#r+=n,this.#r.length>2*this.#t&&(this.#r=this.text),this.#n(n)};get text(){return this.#r.slice(-this.#t)}};
function Cc(t,e){let n=()=>{Yx(e),e.stdout?.destroy(),e.stderr?.destroy()};t.aborted?n():t.addEventListener("abort",n,{once:!0})}
function Yx(t){try{process.kill(-(t.pid??Number.NaN),"SIGKILL")}catch{t.kill("SIGKILL")}}function go(t){return new Promise(
(e,n)=>{t.once("error",n),t.once("close",(r,o)=>e(r??(o===null?1:jx)))})}var Vx=500;function Fi(t,e){let n="";return setInterval(()=>{let r=mo(`${t.pid}/io`).split(`
`)[0]??"";(r===""||r!==n)&&e(),n=r},Vx)}var jm='Free some disk space ("docker system df" shows what uses it, "docker image prune" removes unused images) and run\
 again.',Xx=[{words:/no space left on device/i,code:"NO_SPACE",why:"the engine's disk is full",hint:jm},{words:/^(?!.*oci runtime).*read-only file system/is,
code:"NO_SPACE",why:"the engine's disk is full or read-only",hint:jm},{words:/can't make .* relative to \//i,code:"UNSUP\
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
 runs in a container; or use an older release of Docker.`}];function _i(t,e){let n=Xx.find(({words:r})=>r.test(t));return n&&
new m(n.code,`${e} because ${n.why}: ${t}`,n)}var qx={DOCKER_DEFAULT_PLATFORM:"create refuses a local image of another platform, pull moves a tag to it, import writes\
 it into a config",DOCKER_CONTENT_TRUST:"pull and create ask a notary server for what a tag means, push signs",DOCKER_BUILDKIT:"\
every command fails unless it is a boolean",DOCKER_HIDE_LEGACY_COMMANDS:"commands such as rmi, which need no group in fr\
ont, lose their aliases",DOCKER_CLI_HINTS:"commands append advice to what they say",DOCKER_CLI_HOOKS:"plugins append wha\
t they like to what commands say",DOCKER_ORCHESTRATOR:"20.10 warns of it in the answers of commands"},Zx=["DOCKER_CONTEN\
T_TRUST_","DOCKER_STACK_","DOCKER_CLI_PLUGIN_","BUILDKIT_","BUILDX_"];function $c(t){return Object.fromEntries(Object.entries(
t).filter(e=>e[1]!==void 0&&!Qx(e[0])))}function Qx(t){let e=t.toUpperCase();return Object.hasOwn(qx,e)||Zx.some(n=>e.startsWith(
n))}var Km=class t{#e;#t;#n;#r;constructor(e={}){this.#e=e.globalArgs??[],this.#t=e.watch??new Ve(void 0,0),this.#n=e.graceMs??
Ym,this.#r=e.runner??new Ni}withWatchdog(e,n=Ym){return new t({globalArgs:this.#e,watch:e,graceMs:n,runner:this.#r})}get touch(){
return this.#t.touch}async try(e){let{signal:n}=this.#t;if(n.aborted)throw U(n.reason);let r=new AbortController,o,i=()=>{
o=setTimeout(()=>r.abort(),this.#n)};n.addEventListener("abort",i,{once:!0});try{let s=await this.#r.run("docker",[...this.#e,
...e],{env:$c(process.env),onOutput:this.touch,kill:r.signal});if(n.aborted)throw U(n.reason);return this.touch(),s}catch(s){
throw Vm(s)}finally{clearTimeout(o),n.removeEventListener("abort",i)}}async run(e){let n=await this.try(e);if(n.exitCode!==
0)throw te(e,n);return n.stdout.trimEnd()}spawn(e,n,r){return eP("docker",[...this.#e,...e],{stdio:n,env:$c(process.env),
detached:ho,...r===void 0?{}:{signal:r,killSignal:"SIGKILL"}})}async stream(e,n,r,o=!1){let i=this.spawn(e,["ignore","pi\
pe","pipe"],r),s=f=>wo(i[f],yo,u=>{this.touch(),n(u,f)}),a=s("stdout"),d=s("stderr"),c=o?Fi(i,this.touch):void 0;try{return{
exitCode:await Di(i),stdout:a(),stderr:d()}}finally{clearInterval(c)}}},Ym=2e3;function wo(t,e,n){let r=new Dt(e,n);return t?.
on("data",r.add),()=>r.text}async function Di(t){try{return await go(t)}catch(e){throw Vm(e)}}function Vm(t){return t instanceof
Error?"code"in t&&t.code==="ENOENT"?nP(t):t.name==="AbortError"?U(t.cause):t:t}function te(t,e){let n=(e.stderr.trim()||
e.stdout.trim()).slice(-2e3)||`exit status ${e.exitCode}`;return Mt(n,"DOCKER_FAILED",`"docker ${t.slice(0,2).join(" ")}\
" failed`)}function Mt(t,e,n){let r=_i(t,n);return r!==void 0?r:Nc(t)?Fc(t):new m(e,`${n}: ${t}`,{hint:q})}function Nc(t){
return/cannot connect to the docker daemon|is the docker daemon running|error during connect|failed to connect to the docker API|connect: (?:connection refused|no such file or directory|permission denied)|permission denied while trying to connect/i.
test(t)}function Fc(t){let e=/permission denied/i.test(t)?'This user is not allowed to use the engine: add it to the "do\
cker" group, or run as root.':process.platform==="linux"?`Start the engine, or select another one with DOCKER_HOST or "d\
ocker context use".${process.env.GITHUB_ACTIONS==="true"?tP:""}`:`Start Docker Desktop or another Linux engine. GitHub's\
 ${process.platform==="win32"?"Windows":"macOS"} runners have none: use "runs-on: ubuntu-latest".`;return new m("NO_ENGI\
NE",`docker-flatten needs a Docker engine, but none answered: ${t.trim()}`,{hint:e})}var tP=` GitHub's "ubuntu-slim" run\
ners have a docker command but no engine: use "runs-on: ubuntu-latest", "ubuntu-24.04" or "ubuntu-22.04".`;function nP(t){
return new m("NO_DOCKER",`docker-flatten needs the docker command, but found none on PATH (${E(t).split(".")[0]}).`,{hint:"\
Install the Docker CLI (Debian and Ubuntu: the package docker.io or docker-ce-cli), or use a runner that has it.",cause:t})}import{dirname as XB}from"node:path";import{realpathSync as WB}from"node:fs";import{dirname as Fh,resolve as GB}from"node:path";import{open as sp}from"node:fs/promises";import{Readable as lP}from"node:stream";var O=512,Ut=Buffer.alloc(2*O),M={name:[0,100],mode:[100,8],uid:[108,8],gid:[116,8],size:[124,12],mtime:[136,12],checksum:[
148,8],typeFlag:[156,1],linkName:[157,100],magic:[257,6],devMajor:[329,8],devMinor:[337,8],prefix:[345,155],sparseMap:[386,
109],gnuIsExtended:[482,1],realSize:[483,12]},Be={pax:"x",paxGlobal:"g",gnuLongName:"L",gnuLongLink:"K"},rP=new Set(["1",
"2","3","4","5","6"]);function se(t){return Math.ceil(t/O)*O}function bo(t){for(let e=0;e<O;e+=8)if(t.readUInt32LE(e)!==
0||t.readUInt32LE(e+4)!==0)return!1;return!0}function Mi(t){return t[M.typeFlag[0]]===0}function Hi(t){return!rP.has(t)}
function Ie(t,e){let n=Xm(t,M.checksum,e),r=Dc(t);if(n!==r&&n!==aP(t))throw new m("TAR_INVALID",`A tar header at byte ${e}\
 has the checksum ${n}, but its bytes add up to ${r}: the stream was damaged.`,{hint:Nt});let o=t[M.typeFlag[0]]??0;return{
typeFlag:o===0?"0":String.fromCharCode(o),hasOldType:o===0,sizeBytes:Xm(t,M.size,e),name:iP(t),gnuIsExtended:(t[M.gnuIsExtended[0]]??
0)!==0&&o===83}}function rt(t,e){return new m("TAR_INVALID",`The tar stream is damaged at byte ${t}: ${e}.`,{hint:Nt})}function Ue(t,e){
return Zm(t,M[e])}function Ui(t){return _c(t,M.linkName)}function _c(t,e){return t.subarray(e[0],oP(t,e))}function oP(t,[
e,n]){let r=e;for(;r<e+n&&t[r]!==0;)r++;return r}function iP(t){let e=_c(t,M.name);if(t[M.prefix[0]]===0||!qm(t))return Buffer.
from(e);let n=_c(t,M.prefix);return Buffer.concat([n,Buffer.from("/"),e])}var sP=Buffer.from("ustar\0");function qm(t){return sP.
every((e,n)=>t[M.magic[0]+n]===e)}function Dc(t){let[e,n]=M.checksum,r=32*n;for(let o=0;o<e;o++)r+=t[o];for(let o=e+n;o<
O;o++)r+=t[o];return r}function aP(t){let[e,n]=M.checksum,r=i=>i.reduce((s,a)=>s+(a>>7),0),o=r(t.subarray(0,e))+r(t.subarray(
e+n));return Dc(t)-o*256}function Xm(t,e,n){let r=Zm(t,e);if(!(r>=0)){let o=t.subarray(e[0],e[0]+e[1]);throw new m("TAR_\
INVALID",`A tar header at byte ${n} has a field that is not a number (${JSON.stringify(o.toString("latin1"))}): the stre\
am was damaged.`,{hint:Nt})}return r}var dP=17;function Zm(t,[e,n]){let r=e+n,o=e,i=0;for(;o<r;o++){let a=t[o]-48;if(a<0||
a>7)break;i=i*8+a}let s=o>e&&o-e<=dP;for(;o<r&&(t[o]===0||t[o]===32);)o++;return s&&o===r?i:zi(t.subarray(e,r))}function zi(t){
let e=t[0]??0,n;if(e>=128){let r=BigInt(`0x${t.toString("hex")}`);n=Number(BigInt.asIntN(t.length*8-1,r))}else{let r=t.toString(
"latin1").replace(/^[ \0]+|[ \0]+$/g,"").replace(/\0.*$/s,"");n=r===""?0:/^[0-7]+$/.test(r)?Number.parseInt(r,8):Number.
NaN}return Number.isSafeInteger(n)?n:Number.NaN}function zt(t){return Ue(t,"mtime")}var cP=8**11-1;function ko(t,e){let n=Math.
min(Math.max(0,e),cP);return Ht(t,M.mtime,Buffer.from(`${n.toString(8).padStart(11,"0")}\0`))}function Eo(t,e){return Ht(
t,M.size,Buffer.from(`${e.toString(8).padStart(11,"0")}\0`))}function Qm(t){return t[M.typeFlag[0]]!==83?t:Ht(Ht(t,M.typeFlag,
Buffer.from("0")),M.sparseMap,Buffer.alloc(M.sparseMap[1]))}var Mc=8**7-1;function Hc(t,e,n){if(n<=Mc)return Ht(t,M[e],Buffer.
from(`${n.toString(8).padStart(7,"0")}\0`));let r=Buffer.alloc(8);return r.writeBigUInt64BE(BigInt(n)),r[0]=128,Ht(t,M[e],
r)}function Ji(t,e){let n=Wi(t,"name",Buffer.from(e));if(n===void 0)throw new RangeError(`the name ${e} is too long for \
a header`);return n}function Wi(t,e,n,r=!1){let o=Buffer.alloc(M[e][1]);if(n.length>o.length&&!r)return;n.copy(o);let i=Ht(
t,M[e],o);return e==="name"&&qm(t)?Ht(i,M.prefix,Buffer.alloc(M.prefix[1])):i}function Gi(){let t=Buffer.alloc(O);t.write(
"0000755",M.mode[0],"latin1");for(let e of[M.uid,M.gid])t.write("0000000",e[0],"latin1");return t.write("00000000000",M.
mtime[0],"latin1"),t.write("5",M.typeFlag[0],"latin1"),t.write("ustar\x0000",M.magic[0],"latin1"),Eo(t,0)}function ep(t,e){
let n=Buffer.alloc(O);n.write("././@LongLink",M.name[0],"latin1");for(let r of[M.mode,M.uid,M.gid])n.write("0000000",r[0],
"latin1");return n.write("00000000000",M.mtime[0],"latin1"),n.write(t,M.typeFlag[0],"latin1"),n.write("ustar  \0",M.magic[0],
"latin1"),Eo(n,e)}function Ht(t,e,n){let r=Buffer.from(t);n.copy(r,e[0],0,e[1]);let o=Dc(r).toString(8).padStart(6,"0");
return r.write(`${o}\0 `,M.checksum[0],"latin1"),r}var tp=16*1024;function np(t,e){let n=new Map,r=[];for(let{key:o,value:i}of Wc(t,e))n.set(o,i),(o==="GNU.sparse.offset"||
o==="GNU.sparse.numbytes")&&r.push(i);return r.length>0&&n.set("GNU.sparse.map",Buffer.from(r.join(","))),n}function rp(t,e){
return Uc(t,n=>n===e)}function Uc(t,e){return Buffer.concat([...Wc(t,0)].filter(({key:n})=>!e(n)).map(({bytes:n})=>n))}function zc(t,e){
return Buffer.concat([...Wc(t,0)].map(({key:n,bytes:r})=>{let o=e.get(n);return o===void 0?r:Jc(n,o)}))}function Jc(t,e){
let n=Buffer.concat([Buffer.from(` ${t}=`),Buffer.from(e),Buffer.from(`
`)]),r=n.length,o=r+String(r+String(r).length).length;return Buffer.concat([Buffer.from(String(o)),n])}function*Wc(t,e){
let n=0;for(let r=1;n<t.length;r++){if(r>tp)throw new m("TAR_LIMIT",`The PAX header at byte ${e} holds more than ${tp} r\
ecords.`,{hint:he});let o=t.indexOf(32,n),i=o===-1?"":t.toString("latin1",n,o),s=/^[0-9]{1,10}$/.test(i)?Number(i):0,a=n+
s,d=o===-1?-1:t.indexOf(61,o+1);if(s===0||a>t.length||d===-1||d>=a||t[a-1]!==10)throw new m("TAR_INVALID",`The PAX heade\
r at byte ${e} has a malformed record: the stream was damaged.`,{hint:Nt});yield{key:t.toString("utf8",o+1,d),value:t.subarray(
d+1,a-1),bytes:t.subarray(n,a)},n=a}}function Jt(t){return/^[0-9]{1,16}$/.test(t)?Number(t):Number.NaN}var fP=8**11-1,uP=100;function Wt(t,e){return ip("0",t,e)}function op(t){let e=Buffer.concat([...t].map(([n,r])=>Jc(n,r)));
return Buffer.concat([ip("x","pax",e.length),e,So(e.length)])}function ip(t,e,n){let r=Buffer.alloc(O);if(r.write(e,0,uP,
"utf8")<Buffer.byteLength(e))throw new RangeError(`the name ${e} is too long for a header`);r.write("0000644\x000000000\x00000\
0000\0",100,"latin1"),n<=fP?r.write(`${n.toString(8).padStart(11,"0")}\0`,124,"latin1"):(r.writeUInt8(128,124),r.writeBigUInt64BE(
BigInt(n),128)),r.write("00000000000\0        ",136,"latin1"),r.write(t,156,"latin1"),r.write("ustar\x0000",257,"latin1");
let o=r.reduce((i,s)=>i+s,0);return r.write(`${o.toString(8).padStart(6,"0")}\0 `,148,"latin1"),r}function So(t){return Buffer.
alloc(se(t)-t)}function jn(){return Buffer.alloc(2*O)}var ap=4*1024*1024;function dp(t){return t.map(({content:n})=>{let r=Po(n);return Wt("",0).length+r+So(r).length}).reduce(
(n,r)=>n+r,jn().length)}async function cp(t,e,n){for(let{path:r,content:o}of e)await xo(t,Wt(r,Po(o)),n),Buffer.isBuffer(
o)?await xo(t,o,n):await Bo(o,t,n),await xo(t,So(Po(o)),n);await xo(t,jn(),n)}async function Bo(t,e,n){let{path:r,sizeBytes:o}=t,
i=await sp(r,"r");try{await fp(i,t);let s=Buffer.allocUnsafe(Math.min(ap,o));for(let a=o;a>0;){let d=Gc(t)-a,{bytesRead:c}=await i.
read(s,0,Math.min(s.length,a),d);if(c===0)throw new RangeError(`${r} ended ${a} bytes too early`);await xo(e,s.subarray(
0,c),n),a-=c}}finally{await i.close()}}function ji(t,e=()=>{}){return lP.from(mP(t,e),{objectMode:!1})}async function*mP(t,e){
for(let{path:n,content:r}of t){yield Wt(n,Po(r)),Buffer.isBuffer(r)?r.length>0&&(yield r):yield*pP(r,e);let o=So(Po(r));
o.length>0&&(yield o)}yield jn()}async function*pP(t,e){let{path:n,sizeBytes:r}=t,o=await sp(n,"r");try{await fp(o,t);for(let i=r;i>
0;){let s=Buffer.allocUnsafe(Math.min(ap/4,i)),{bytesRead:a}=await o.read(s,0,s.length,Gc(t)-i);if(a===0)throw new RangeError(
`${n} ended ${i} bytes too early`);e(a),yield s.subarray(0,a),i-=a}}finally{await o.close()}}function Gc({startByte:t=0,
sizeBytes:e}){return t+e}async function fp(t,e){let{size:n}=await t.stat(),r=Gc(e);if(!(n===r||n>r&&e.startByte!==void 0))
throw new RangeError(`${e.path} must have ${r} bytes, but has ${n}`)}async function xo(t,e,n){for(let r=0;r<e.length;){n.
signal.throwIfAborted();let{bytesWritten:o}=await t.write(e,r,e.length-r);n.onBytes(o),r+=o}}function Po(t){return Buffer.
isBuffer(t)?t.length:t.sizeBytes}import{createHash as hP}from"node:crypto";function T(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function H(t){return Array.isArray(t)&&t.every(e=>typeof e==
"string")}function w(t,...e){let n=t;for(let r of e){if(!T(n)||!Object.hasOwn(n,r))return;n=n[r]}return n}function b(t,...e){
let n=w(t,...e);return typeof n=="string"&&n!==""?n:void 0}function _(t){try{return JSON.parse(t)}catch{return}}var jc=JSON;function Ki(t){let e=jc.parse(t,(n,r,o)=>typeof r=="number"&&o.source!==void 0?jc.rawJSON(o.source):r);if(!T(
e)||jc.isRawJSON(e))throw new SyntaxError("an image config must be a JSON object");return e}function Io(t){let e=w(t,"ro\
otfs","diff_ids");return H(e)?e:[]}function In(t){let e=w(t,"history");if(Array.isArray(e))return e.map(n=>w(n,"empty_la\
yer")!==!0)}function yP(t){return t.reduce((e,n)=>e===void 0?n:z(Buffer.from(`${e} ${n}`)),void 0)}function z(t){return`\
sha256:${hP("sha256").update(t).digest("hex")}`}function lp(t,e){let n=wP(b(t,"created"),e.latestSeconds),r=({contents:i})=>({
...n===void 0?{}:{created:n},created_by:Yc(e.createdBy,i),comment:yP(e.sourceDiffIds)??""}),o={...t,...n===void 0?{}:{created:n},
rootfs:{type:"layers",diff_ids:e.layers.map(({diffId:i})=>i)},history:[...gP(t,e.layers.filter(({isKept:i})=>i===!0).length),
...e.layers.filter(({isKept:i})=>i!==!0).map(r)]};return Buffer.from(JSON.stringify(o))}function gP(t,e){if(e===0)return[];
let n=w(t,"history"),r=In(t)??[],o=r.filter(i=>i).length;return!Array.isArray(n)||o!==Io(t).length?Array.from({length:e},
()=>({})):n.slice(0,Kc(r,e))}function Kc(t,e){let n=e,r=0;for(;r<t.length&&n>0;)t[r++]===!0&&n--;return r}function Yc(t,e){
return e===void 0||e===""?t:`${t}: ${e}`}function wP(t,e){if(t===void 0||e===void 0)return t;let n=Math.floor(Date.parse(
t)/1e3);return n>e||n===e&&/\.\d*[1-9]/.test(t)?new Date(e*1e3).toISOString().replace(".000Z","Z"):t}var bP=[["Created",
"created"],["Author","author"],["Architecture","architecture"],["Variant","variant"],["Os","os"],["OsVersion","os.versio\
n"],["DockerVersion","docker_version"],["ContainerConfig","container_config"],["Container","container"]],kP="0001-01-01T\
00:00:00Z";function mp(t){let e={};for(let[r,o]of bP){let i=t[r];!up(i)&&i!==kP&&(e[o]=i)}let n=t.Config;return e.config=
T(n)?Object.fromEntries(Object.entries(n).filter(([,r])=>!up(r))):{},e.rootfs={type:"layers",diff_ids:w(t,"RootFS","Laye\
rs")??[]},e}function up(t){return t==null||t===""||t===!1?!0:Array.isArray(t)&&t.length===0}var Te={index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"ap\
plication/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"};function To(t){let e=b(t,"digest"),
n=w(t,"size");if(!(e===void 0||typeof n!="number"))return{mediaType:b(t,"mediaType")??"",digest:e,sizeBytes:n}}function pp(t){
let e=_(t),n=To(w(e,"config")),r=w(e,"layers");if(n===void 0||!Array.isArray(r))return;let o=w(e,"annotations"),i=Object.
entries(T(o)?o:{}).filter(s=>typeof s[1]=="string");return{config:n,layers:r.map(To).filter(s=>s!==void 0),annotations:Object.
fromEntries(i)}}function hp(t){let e=w(_(t),"manifests");if(Array.isArray(e))return e.filter(n=>b(n,"annotations","vnd.d\
ocker.reference.type")===void 0).flatMap(n=>{let r=To(n);return r===void 0?[]:[{...r,platform:EP(n)}]})}function EP(t){let e=w(
t,"platform"),n=b(e,"os"),r=b(e,"architecture");if(!(n===void 0||r===void 0))return{os:n,architecture:r,variant:b(e,"var\
iant")}}function Kn(t){return t===Te.index||t==="application/vnd.docker.distribution.manifest.list.v2+json"}function Yi(t,e,n,r={}){
return yp({schemaVersion:2,mediaType:t,config:Vc(e),layers:n.map(Vc),...qc(r)})}function Vi(t,e,n={}){return yp({schemaVersion:2,
mediaType:t,manifests:e.map(Xi),...qc(n)})}function Xi(t){let{platform:e,annotations:n={}}=t;return{...Vc(t),...e===void 0?
{}:{platform:e},...qc(n)}}function Xc({os:t,architecture:e,variant:n}){return{architecture:e,os:t,...n===void 0?{}:{variant:n}}}
function qc(t){return Object.keys(t).length===0?{}:{annotations:t}}function Vc(t){return{mediaType:t.mediaType,digest:t.
digest,size:t.sizeBytes}}function yp(t){return Buffer.from(JSON.stringify(t))}var SP=/^(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/,
xP=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,PP=/^\w[\w.-]{0,127}$/,BP=/^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/,
IP=255,Zc=/^(?:sha256:)?[0-9a-f]{64}$/;function Gt(t){return Zc.test(t)}function oe(t,e){let n=Qc(t);if(n===void 0)throw new m(
"BAD_INPUT",`The ${I(e)} must be an image reference such as "app:1.2" or "ghcr.io/owner/app:latest", but ${JSON.stringify(
t)} is not one.`,{hint:TP(t)});return n}function qi(t,e){let n=oe(t,e),r=o=>{throw new m("BAD_INPUT",`The ${I(e)} must b\
e a name for the result, but ${JSON.stringify(t)} ${o}.`,{hint:'Write it as "name:tag", for example "app:flat".'})};return n.
digest!==void 0&&r("contains a digest, which follows from the content and cannot be chosen"),(Zc.test(t)||/^[0-9a-f]{64}$/.
test(t.split(":")[0]??""))&&r("is an image ID"),n.domain==="docker.io"&&n.path==="library/sha256"&&r("reads as a digest,\
 since its name is a digest algorithm"),n}function Yn({text:t,tag:e,digest:n}){return e===void 0&&n===void 0?`${t}:lates\
t`:t}function de(t){let e=t.digest===void 0?"":`@${t.digest}`,n=t.tag??(t.digest===void 0?"latest":void 0);return`${t.domain}\
/${t.path}${n===void 0?"":`:${n}`}${e}`}function gp(t){let e=de(t),n=e.replace(/^docker\.io\/(?:library\/)?/,""),r=Qc(n);
return r!==void 0&&de(r)===e?n:e}function Qc(t){let e=t.indexOf("@"),n=e===-1?void 0:t.slice(e+1),r=e===-1?t:t.slice(0,e),
o=r.lastIndexOf(":"),i=o>r.lastIndexOf("/"),s=i?r.slice(o+1):void 0,a=i?r.slice(0,o):r;if(n!==void 0&&!BP.test(n)||n?.startsWith(
"sha256:")&&!Zc.test(n)||s!==void 0&&!PP.test(s))return;let d=a.indexOf("/"),c=d===-1?"":a.slice(0,d),f=/[.:]/.test(c)||
c==="localhost"||c.toLowerCase()!==c,u=f?c:"docker.io",l=f?a.slice(d+1):a;if(f&&!SP.test(u)||!l.split("/").every(g=>xP.test(
g)))return;let p=u==="docker.io"||u==="index.docker.io",h=p&&!l.includes("/")?`library/${l}`:l,y=p?"docker.io":u;if(!(`${y}\
/${h}`.length>IP))return{text:t,domain:y,path:h,tag:s,digest:n}}function TP(t){return t.startsWith("-")?'A reference can\
not start with "-".':t!==t.toLowerCase()&&Qc(t.toLowerCase())!==void 0?`Repository names are lower case. Use ${JSON.stringify(
t.toLowerCase())} instead.`:'A repository name consists of lower-case letters and digits with single separators, and a t\
ag of at most 128 letters, digits, "_", "." and "-".'}function wp(t,e,n){let r=`${z(t).slice(7)}.json`,o=`${e.slice(7)}/layer.tar`;return ji([{path:r,content:t},Zi([{Config:r,
RepoTags:[n],Layers:[o]}])])}function Zi(t){return{path:"manifest.json",content:Buffer.from(JSON.stringify(t))}}var Qi={
path:"oci-layout",content:Buffer.from(JSON.stringify({imageLayoutVersion:"1.0.0"}))};function es(t){return{path:"index.j\
son",content:Vi(Te.index,[t])}}function ze(t){return`blobs/${t.replace(":","/")}`}var ts="io.containerd.image.name";function ns(t,e,n={}){
let r=Yi(Te.manifest,{mediaType:Te.config,digest:z(t),sizeBytes:t.length},e,n);return{bytes:r,descriptor:{mediaType:Te.manifest,
digest:z(r),sizeBytes:r.length}}}function bp(t,{config:e,platform:n,name:r,annotations:o={}},i){let s=t.map(({descriptor:u})=>u),
a=ns(e,s,o),d=s.map(({digest:u})=>ze(u)),c=ze(z(e)),f=[Qi,es({...a.descriptor,platform:Xc(n),annotations:{[ts]:r.full}}),
Zi([{Config:c,RepoTags:[r.familiar],Layers:d}]),{path:c,content:e},{path:ze(a.descriptor.digest),content:a.bytes},...t.map(
({path:u,startByte:l,descriptor:{digest:p,sizeBytes:h}})=>({path:ze(p),content:{path:u,startByte:l,sizeBytes:h}}))];return ji(
f,i)}function kp(t,e,n){let{os:r,architecture:o,variant:i}=e,s=Buffer.from(JSON.stringify({architecture:o,os:r,...i===void 0?
{}:{variant:i},config:{},rootfs:{type:"layers",diff_ids:[]}})),{bytes:a,descriptor:d}=ns(s,[{...t,mediaType:"application\
/octet-stream"}]),c=de(oe(n,"tag"));return ji([Qi,es({...d,platform:Xc(e),annotations:{[ts]:c}}),{path:ze(z(s)),content:s},
{path:ze(d.digest),content:a}])}var Vn={oci:{index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"\
application/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"},docker:{index:"application/vnd\
.docker.distribution.manifest.list.v2+json",manifest:"application/vnd.docker.distribution.manifest.v2+json",config:"appl\
ication/vnd.docker.container.image.v1+json",layer:"application/vnd.docker.image.rootfs.diff.tar"}},Ep={oci:{gzip:"+gzip",
zstd:"+zstd",none:""},docker:{gzip:".gzip",none:""}};function Xn(t,e){return t==="oci"||e==="zstd"?Vn.oci.layer+Ep.oci[e]:
Vn.docker.layer+Ep.docker[e]}function ef(t){return["gzip","zstd","none"].find(e=>t===Xn("oci",e)||t===Xn("docker",e))}var Pp=/^[A-Za-z0-9_.-]+$/,Sp={i386:{architecture:"386",variant:""},x86_64:{architecture:"amd64"},"x86-64":{architecture:"\
amd64"},aarch64:{architecture:"arm64"},armhf:{architecture:"arm",variant:"v7"},armel:{architecture:"arm",variant:"v6"}},
xp={amd64:{v1:""},arm:{"":"v7",5:"v5",6:"v6",7:"v7",8:"v8"},arm64:{8:"",v8:"","v8.0":"",9:"v9","9.0":"v9","v9.0":"v9"}};
function Ce(t){let e=t.os.toLowerCase(),n=t.architecture.toLowerCase(),r=Object.hasOwn(Sp,n)?Sp[n]:void 0,o=r?.architecture??
n,i=r?.variant??t.variant?.toLowerCase()??"",s=Object.hasOwn(xp,o)?xp[o]:void 0,a=s!==void 0&&Object.hasOwn(s,i)?s[i]:i;
return{os:e==="macos"?"darwin":e,architecture:o,variant:a||void 0}}function K(t,e){return v(t)===v(e)}function v(t){let{
os:e,architecture:n,variant:r}=Ce(t);return r===void 0?`${e}/${n}`:`${e}/${n}/${r}`}function rs({os:t,architecture:e,variant:n}){
return[t,e,n??""].every(r=>r===""||Pp.test(r))}function os(t){let[e,n,r,...o]=t.split("/"),i=t.split("/");if(e===void 0||
n===void 0||o.length>0||!i.every(s=>Pp.test(s)))throw new m("BAD_INPUT",`The ${I("platform")} must have the form os/arch\
 or os/arch/variant, but is ${JSON.stringify(t)}.`,{hint:'For example "linux/amd64", "linux/arm64" or "linux/arm/v7".'});
return Ce({os:e,architecture:n,variant:r})}function Tn(t){let e=rf(t)?is(t):t,n=e.images.map(OP),[r]=n;if(r===void 0)throw new RangeError("a set needs an image");let{
index:o}=e;if(o===void 0&&n.length>1)throw new RangeError("a set of several images needs an index");let i=o===void 0?r.bytes:
Vi(Vn[o.format].index,n.map(AP),o.annotations),s=o===void 0?{...r.manifest,platform:Bp(r.image)}:tf(Vn[o.format].index,i);
return{root:s,rootBytes:i,images:n,blobs:vP({images:n,root:s,rootBytes:i})}}function vP({images:t,root:e,rootBytes:n}){let r=[
...t.map(({image:o})=>({digest:z(o.config),content:o.config})),...t.map(({manifest:o,bytes:i})=>({digest:o.digest,content:i})),
{digest:e.digest,content:n},...t.flatMap(({image:{layers:o}})=>o).map(({path:o,startByte:i,descriptor:{digest:s,sizeBytes:a}})=>({
digest:s,content:{path:o,startByte:i,sizeBytes:a}}))];return[...new Map(r.map(o=>[o.digest,o])).values()]}function OP(t){
let e=Vn[t.format],n=tf(e.config,t.config),r=t.layers.map(({descriptor:i})=>i),o=Yi(e.manifest,n,r,t.annotations);return{
manifest:tf(e.manifest,o),bytes:o,image:t}}function AP({manifest:t,image:e}){return{...t,platform:Bp(e),annotations:e.entryAnnotations}}
function Bp({indexPlatform:t,config:e}){if(t!==void 0)return t;let n=_(e.toString()),r=["architecture","os","os.version",
"variant"].map(i=>[i,b(n,i)]),o=w(n,"os.features");return Object.fromEntries([...r.filter(([,i])=>i!==void 0),...Array.isArray(
o)?[["os.features",o]]:[]])}function tf(t,e){return{mediaType:t,digest:z(e),sizeBytes:e.length}}function nf({images:t,index:e}){
return e?.format==="docker"||t.some(({format:n})=>n==="docker")}function rf(t){return nf(t)&&t.images.some(({layers:e})=>e.
some(({descriptor:n})=>ef(n.mediaType)==="zstd"))}function is(t){let n=o=>{let{descriptor:i}=o,s=ef(i.mediaType),a=s===void 0?
i.mediaType:Xn("oci",s);return{...o,descriptor:{...i,mediaType:a}}};return{images:t.images.map(o=>({...o,format:"oci",layers:o.
layers.map(n)})),index:t.index&&{...t.index,format:"oci"}}}function vo({root:t,blobs:e},n,r){return[Qi,es({...t,annotations:n}),
...r===void 0?[]:[Zi([r])],...e.map(({digest:o,content:i})=>({path:ze(o),content:i}))]}function Ip({images:t},e,n){let r=t.
find(({image:s})=>K(s.platform,n))??t[0];if(r===void 0)throw new RangeError("a set needs an image");let{config:o,layers:i}=r.
image;return{Config:ze(z(o)),RepoTags:e.length===0?null:e,Layers:i.map(({descriptor:s})=>ze(s.digest))}}import{access as uB,chmod as lB,constants as Sh,link as mB,rename as xh,rm as xs}from"node:fs/promises";import{basename as pB,
dirname as Fo}from"node:path";var RP=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;function ut(t){return t.replace(RP,e=>[...e].map(n=>`\\u${LP(n.codePointAt(0)??
0)}`).join(""))}function LP(t){let e=t.toString(16);return t>65535?`{${e}}`:e.padStart(4,"0")}function ne(t,e){let n=t.length>
e?[...t.slice(0,2*e+1)]:[];return n.length>e?`${n.slice(0,e-1).join("")}…`:t}function Tp(t){return`<code>${ss(t)}</cod\
e>`}function ss(t){return ut(t).replace(/[^\p{L}\p{N} /-]/gu,e=>`&#${e.codePointAt(0)};`)}function xt(t,e=""){let n=t.flatMap(
o=>o.match(/`+/g)??[]),r="`".repeat(Math.max(3,...n.map(o=>o.length+1)));return[`${r}${e}`,...t,r].join(`
`)}var Oo="Only images can be flattened: a Helm chart, a signature, an attestation or another artifact is not one.",CP=150;
function $e(t){return JSON.stringify(ne(t,CP))}function Ee(t,e,n){return new m("BLOB_INVALID",`The file ${$e(t)} of ${$e(
n)} ${e}.`,{hint:"The image was damaged or only partly copied. Save, copy or build it again."})}function ce(t,e,n){return new m(
"UNSUPPORTED_IMAGE",`${t} ${e}.`,{hint:n})}import{createHash as $P}from"node:crypto";var vp={sha256:64,sha512:128};function Pt(t){let[e="",n="",...r]=t.split(":"),o=Object.hasOwn(vp,e)?vp[e]:void 0;if(!(r.
length>0||n.length!==o||!/^[0-9a-f]+$/.test(n)))return{algorithm:e,hex:n}}function as(t,{digest:e,sizeBytes:n}){if(t.length!==
n)throw Z(e,jt(t.length,n));let r=Pt(e)?.algorithm;if(r===void 0)throw Z(e,"has a digest that cannot be checked");let o=`${r}\
:${$P(r).update(t).digest("hex")}`;if(o!==e)throw Z(e,`has the digest ${o}`)}function jt(t,e){return`has ${t} bytes, but\
 its descriptor says ${e}`}function Z(t,e){return new m("BLOB_INVALID",`The blob ${t.slice(0,150)} ${e}.`,{hint:"The ima\
ge was damaged or changed on its way here. Copy or build it again, and check the disk and memory of this machine."})}var of="application/vnd.oci.image.",ds="application/vnd.docker.",Kt={index:`${ds}distribution.manifest.list.v2+json`,manifest:`${ds}\
distribution.manifest.v2+json`,config:`${ds}container.image.v1+json`,layer:`${ds}image.rootfs.diff.tar`},NP=new Map([[`${of}\
manifest.v1+json`,"oci"],[`${of}index.v1+json`,"oci"],[Kt.manifest,"docker"],[Kt.index,"docker"]]),FP=new Set([`${of}con\
fig.v1+json`,Kt.config]),_P=/^application\/vnd\.(?:oci\.image\.layer\.v1\.tar(?:\+gzip|\+zstd)?|docker\.image\.rootfs\.diff\.tar(?:\.gzip|\.zstd)?)$/,
DP=/^application\/vnd\.(?:oci\.image\.layer\.nondistributable\.|docker\.image\.rootfs\.foreign\.)/;function qn(t){return NP.
get(t)}function sf(t){return FP.has(t)}function Op(t){return _P.test(t)?"layer":DP.test(t)?"foreign":"other"}function Yt(t,e){as(t,e);let n=_(t.toString("utf8")),r=l=>Z(e.digest,l);if(!T(n))throw r("is not a JSON object");let o=b(
n,"mediaType");if("manifests"in n&&("layers"in n||"config"in n||"fsLayers"in n))throw r("has the fields of a manifest an\
d of an index");if(o!==void 0&&e.mediaType!==""&&o!==e.mediaType)throw r(`has the media type ${JSON.stringify(o)}, but i\
ts descriptor says ${JSON.stringify(e.mediaType)}`);let s=o??(e.mediaType||MP(n)),a=qn(s);if(a===void 0)return{kind:"oth\
er",mediaType:s};let d=af(n);if(Kn(s))return{kind:"index",format:a,entries:Ap(n,"manifests",r),annotations:d};let c=Cp(w(
n,"config"));if(c===void 0)throw r("has no descriptor of a config");let f=Ap(n,"layers",r).map(HP),u=b(n,"artifactType");
return{kind:"manifest",format:a,mediaType:s,config:c,layers:f,annotations:d,artifactType:u}}function Rp(t){let e=_(t.toString(
"utf8")),n=w(e,"manifests");if(!T(e)||!Array.isArray(n))return;let r=n.map(Lp).filter(o=>o!==void 0);if(r.length===n.length)
return{kind:"index",format:"oci",entries:r,annotations:af(e)}}function MP(t){return"manifests"in t?Te.index:"config"in t&&
"layers"in t?Te.manifest:""}function Ap(t,e,n){let r=w(t,e);if(!Array.isArray(r))throw n(`has no list of ${e}`);return r.
map((o,i)=>{let s=Lp(o);if(s===void 0)throw n(`has no valid descriptor at position ${i} of its ${e}`);return s})}function HP({
mediaType:t,digest:e,sizeBytes:n}){return{mediaType:t,digest:e,sizeBytes:n}}function Lp(t){let e=Cp(t);if(e===void 0)return;
let n=w(t,"platform");return{...e,platform:T(n)?n:void 0,annotations:af(t)}}function Cp(t){let e=To(t);if(!(e===void 0||
Pt(e.digest)===void 0))return Number.isSafeInteger(e.sizeBytes)&&e.sizeBytes>=0?e:void 0}function af(t){let e=w(t,"annot\
ations");return Object.fromEntries(Object.entries(T(e)?e:{}).filter(n=>typeof n[1]=="string"))}async function Zn(t,e){let{digest:n}=e,r=await t.readManifest(e);if(r===void 0)throw Ee(n,"is missing, though an index n\
ames it",t.name);let o=Yt(r,e),i=t.name;if(o.kind==="index"){let{format:a,annotations:d,entries:c}=o;return{reference:i,
digest:n,index:{format:a,annotations:d},entries:c}}if(o.kind==="manifest"){let{mediaType:a}=o;return{reference:i,digest:n,
index:void 0,entries:[{...e,mediaType:a,platform:void 0}]}}let s=o.mediaType===""?"of no known type":$e(o.mediaType);throw ce(
i,`must be an image or an index, but is ${s}`,Oo)}import{open as Hp,stat as Up}from"node:fs/promises";import{join as ZP}from"node:path";import{Readable as QP}from"node:stream";function me(t){return t?.code??String(t)}function lt(t){return["ENOSPC","EDQUOT"].includes(me(t))}import{posix as Fp}from"node:path";var $p=1024*1024,UP=4*1024*1024,Np=Buffer.alloc(0),cs={pax:new Map,longName:void 0,longLink:void 0};function Vt(t){return t===
Be.pax||t===Be.gnuLongName||t===Be.gnuLongLink}var Qn=class{#e=[];#t=0;#n=cs;#r;get isReading(){return this.#r!==void 0}get isEmpty(){
return this.#e.length===0}begin(e,n,r){let{typeFlag:o,sizeBytes:i}=e;if(i>$p||this.#t+i>UP)throw new m("TAR_LIMIT",`The \
extension header at byte ${r} claims ${i} bytes; at most ${$p} are read.`,{hint:he});this.#o(Buffer.from(n)),i>0?this.#r=
{typeFlag:o,left:se(i),parts:[],sizeBytes:i}:this.#n=df(this.#n,o,Np,r)}take(e,n){let r=this.#r;if(r===void 0)return 0;let o=Math.
min(r.left,e.length);if(r.parts.push(Buffer.from(e.subarray(0,o))),r.left-=o,r.left===0){this.#r=void 0;let i=r.parts.length===
1?r.parts[0]:Buffer.concat(r.parts);this.#o(i),this.#n=df(this.#n,r.typeFlag,i.subarray(0,r.sizeBytes),n)}return o}release(){
let e={blocks:this.#e,extension:this.#n};return this.#e=[],this.#t=0,this.#n=cs,e}#o(e){this.#e.push(e),this.#t+=e.length}};
function er(t){let e=[];for(let n=0;n<t.length;n++){let r=t[n],{typeFlag:o,sizeBytes:i}=Ie(r,0);e.push({typeFlag:o,block:r,
data:i===0?void 0:t[++n],sizeBytes:i})}return e}function Fe(t){return t.length===0?cs:er(t).reduce((e,{typeFlag:n,data:r=Np,
sizeBytes:o})=>df(e,n,r.subarray(0,o),0),cs)}function Xt(t,{pax:e,longName:n}){return n??Ne(e.get("GNU.sparse.name"))??Ne(
e.get("path"))??t.name}function Bt(t,{pax:e,longLink:n}){return n??Ne(e.get("linkpath"))??Ui(t)}function fs(t,{pax:e},n){
let r=Ne(e.get("size"));if(r===void 0)return t.sizeBytes;let o=r.toString("latin1"),i=Jt(o);if(!Number.isSafeInteger(i))
throw rt(n,`the PAX record of its size is ${JSON.stringify(o.slice(0,40))}`);return i}function df(t,e,n,r){if(e===Be.pax)
return{...t,pax:np(n,r)};let o=Ne(zP(n));return e===Be.gnuLongName?{...t,longName:o}:{...t,longLink:o}}function Ne(t){return t?.
length===0?void 0:t}function zP(t){let e=t.indexOf(0);return e===-1?t:t.subarray(0,e)}var _p=2e5,JP=1024,WP=64*1024,GP=[["gzip","1f8b","gunzip --keep"],["zstd","28b52ffd","zstd --decompress"],["xz","fd377a5\
85a00","xz --decompress --keep"],["bzip2","425a68","bunzip2 --keep"],["lz4","04224d18","lz4 --decompress"]];async function Dp(t){
let e=new cf(t),n=new Map,r=new Qn;VP(await e.read(0,O),t.path);let o=0,i=0,s=0;for(;s<t.sizeBytes&&i<2;){let a=s,d=await e.
block(a);if(s+=O,bo(d)){i++;continue}if(i===1)throw rt(a,"there is a single zero block between two entries");let c=Ie(d,
a);if(++o>_p)throw qP(t.path);if(c.typeFlag===Be.paxGlobal)s+=se(c.sizeBytes);else if(Vt(c.typeFlag)){r.begin(c,d,a);let f=se(
c.sizeBytes);f>0&&r.take(await e.exactly(s,f),a),s+=f}else{let{extension:f}=r.release(),u=c.hasOldType&&c.name.at(-1)===
47,l=Hi(c.typeFlag)&&!u?fs(c,f,a):0;if(s=c.gnuIsExtended?await jP(e,s):s,s+l>t.sizeBytes)throw ff(t,s+l);KP(n,{header:c,
block:d,extension:f,offset:s,sizeBytes:l}),s+=se(l)}}if(!r.isEmpty)throw ff(t,s);return n}async function jP(t,e){let n=e;
for(let r=!0;r;n+=O)r=((await t.block(n))[504]??0)!==0;return n}function KP(t,e){let{header:n,block:r,extension:o,offset:i,
sizeBytes:s}=e,a=Xt(n,o),d=a.length>JP?void 0:us(a.toString("utf8"));if(d===void 0)return;let{typeFlag:c}=n;if(c==="S"||
[...o.pax.keys()].some(YP))t.set(d,{kind:"sparse"});else if(c==="0"||c==="7")t.set(d,{kind:"file",offset:i,sizeBytes:s});else if(c===
"1"||c==="2"){let u=(o.longLink??o.pax.get("linkpath")??Ui(r)).toString("utf8"),l=c==="1"||u.startsWith("/")?u:`${Fp.dirname(
d)}/${u}`;t.set(d,{kind:"link",target:us(l)})}else t.delete(d)}function YP(t){return t.startsWith("GNU.sparse.")}function us(t){
let e=Fp.normalize(t.replace(/^\/+/,"")).replace(/\/$/,"");return e===".."||e.startsWith("../")?void 0:e}var cf=class{#e;#t=Buffer.
alloc(0);#n=0;constructor(e){this.#e=e}async read(e,n){let r=e-this.#n;if(r>=0&&r+n<=this.#t.length)return this.#t.subarray(
r,r+n);let{handle:o,signal:i}=this.#e;if(i.aborted)throw U(i.reason);let s=Buffer.alloc(Math.max(n,WP)),a=0;for(;a<s.length;){
let{bytesRead:d}=await o.read(s,a,s.length-a,e+a);if(d===0)break;a+=d}return this.#t=s.subarray(0,a),this.#n=e,this.#t.subarray(
0,n)}async exactly(e,n){let r=await this.read(e,n);if(r.length<n)throw ff(this.#e,e+n);return r}block(e){return this.exactly(
e,O)}};function VP(t,e){let n=t.toString("hex",0,8),r=GP.find(([,i])=>n.startsWith(i)),o=JSON.stringify(e);if(r!==void 0){
let i=`The archive ${o} must be a plain tar archive, but is compressed with ${r[0]}.`;throw new m("UNSUPPORTED_IMAGE",i,
{hint:`Layers are read from their positions in the archive, which is impossible if it is compressed. Unpack it first: ${r[2]}\
 ${o}`})}if(!(t.length===O&&(bo(t)||XP(t))))throw new m("UNSUPPORTED_IMAGE",`${o} must be a tar archive, but is not one.`,
{hint:'Archives of images come from "docker save", "docker buildx build --output", skopeo, buildah, podman and others.'})}
function XP(t){try{return Ie(t,0),!0}catch{return!1}}function ff({path:t,sizeBytes:e},n){let r=`The archive ${JSON.stringify(
t)} ends after ${e} bytes, but its headers promise at least ${n}: something was cut off.`;return new m("TAR_TRUNCATED",r,
{hint:"Save or copy it again, and check whether the disk was full."})}function qP(t){let e=`The archive ${JSON.stringify(
t)} has more than ${_p} entries.`;return new m("TAR_LIMIT",e,{hint:he})}function ls(t){return{open:async e=>t.open(e),locate:async()=>t.range}}var Mp=1024*1024,zp=4*1024*1024,e0=8;async function qt(t,e,n){
if(t.sizeBytes>zp)throw t0(e,t.sizeBytes);let r=[];for await(let o of t.open(n))r.push(o);return Buffer.concat(r)}function t0(t,e){
let n=`${t} has ${e} bytes, but at most ${zp} bytes of a manifest, an index or a config are read.`;return new m("TAR_LIM\
IT",n,{hint:he})}async function Jp(t){if(!(await Gp(t)).isDirectory())throw new m("BAD_INPUT",`${JSON.stringify(t)} must\
 be a directory, but is a file.`,{hint:'Write "oci-archive:PATH" for an archive of an OCI image layout, and "docker-arch\
ive:PATH" for one of "docker save".'});return{path:t,find:async n=>{let r=ZP(t,n),o=await Up(r).catch(i=>{if(!["ENOENT",
"ENOTDIR"].includes(me(i)))throw Ao(r,i)});if(o?.isFile())return Wp({path:r,startByte:0,sizeBytes:o.size})},close:async()=>{}}}
async function ms(t,e){let n=await Gp(t);if(!n.isFile()){let o=n.isDirectory()?"a directory":"no regular file";throw new m(
"BAD_INPUT",`${JSON.stringify(t)} must be an archive, but is ${o}.`,{hint:n.isDirectory()?'Write "oci:DIR" for a directo\
ry with an OCI image layout.':"An archive is read several times, from any position, so it must be a file. Save it to one\
 first."})}let r=await Hp(t).catch(o=>{throw Ao(t,o)});try{let o=await Dp({handle:r,path:t,sizeBytes:n.size,signal:e});return new uf(
t,r,o)}catch(o){throw await r.close(),o}}var uf=class{path;#e;#t;constructor(e,n,r){this.path=e,this.#e=n,this.#t=r}async find(e){
let n=us(e);for(let r=0;n!==void 0;r++){let o=this.#t.get(n);if(o===void 0)return;if(o.kind==="file"){let{offset:i,sizeBytes:s}=o;
return Wp({path:this.path,startByte:i,sizeBytes:s,handle:this.#e})}if(o.kind==="sparse")throw Ee(e,"is stored as a spars\
e file, as no builder does",this.path);if(r===e0)throw Ee(e,"is behind a loop of links",this.path);n=o.target}throw Ee(e,
"is a link that leads out of the archive",this.path)}close(){return this.#e.close()}};function Wp(t){let{path:e,startByte:n,
sizeBytes:r}=t;return{sizeBytes:r,range:{path:e,startByte:n,sizeBytes:r},open:i=>new lf(t,i)}}var lf=class extends QP{#e;#t;#n;#r;constructor(e,n){
super({highWaterMark:Mp,signal:n}),this.#e=e,this.#r=e.startByte,this.#t=e.startByte+e.sizeBytes}_construct(e){let{handle:n,
path:r}=this.#e;(n===void 0?Hp(r):Promise.resolve(n)).then(i=>{this.#n=i,e()},i=>e(Ao(r,i)))}_read(){let e=Math.min(Mp,this.#t-
this.#r);if(e===0||this.#n===void 0){this.push(null);return}this.#n.read(Buffer.allocUnsafe(e),0,e,this.#r).then(({bytesRead:n,
buffer:r})=>{this.#r+=n,this.push(n===0?null:r.subarray(0,n))},n=>this.destroy(Ao(this.#e.path,n)))}_destroy(e,n){let o=this.#e.
handle===void 0?this.#n?.close():void 0;Promise.resolve(o).then(()=>n(e),()=>n(e))}};async function Gp(t){return Up(t).catch(
e=>{throw Ao(t,e)})}function Ao(t,e){let n=me(e);return n==="ENOENT"||n==="ENOTDIR"?new m("IMAGE_NOT_FOUND",`There is no\
 file or directory ${JSON.stringify(t)}.`,{hint:"Check the path. It is relative to the working directory, and ends at th\
e first colon.",cause:e}):new m("BAD_INPUT",`Cannot read ${JSON.stringify(t)}: ${n}.`,{hint:"Check the permissions of th\
e file and of the directories above it.",cause:e})}var n0=/^sha256:[0-9a-f]{64}$/;function ps(t,e,n){let r=w(t,"rootfs","diff_ids")??[],o="No builder writes this. Use an i\
mage from a source that you trust.";if(!H(r)||!r.every(i=>n0.test(i)))throw ce(n,"has a diffID in its config that is not\
 a sha256 digest",o);if(r.length!==e)throw ce(n,`has ${e} layers, but ${r.length} diffIDs in its config`,o);return r}var r0=8,tr=class{attestations=0;artifacts=[];notLinux=[];missing=[];notices(e){let n=[],r=[];if(this.attestations>0&&r.
push(jp(this.attestations,"attestation")),this.artifacts.length>0){let o=pf([...new Set(this.artifacts)].map(i=>i===""?"\
no type":i));r.push(`${jp(this.artifacts.length,"artifact")} (${o})`)}return r.length>0&&n.push(`Left out of ${e}, since\
 they describe the source or are not images: ${r.join(" and ")}.`),this.notLinux.length>0&&n.push(`Left out of ${e}, sin\
ce only Linux images can be flattened: ${mf(this.notLinux)}.`),this.missing.length>0&&n.push(`Left out of ${e}, since it\
s index names them but they are missing: ${o0(this.missing)}.`),n}};function mf(t){return pf([...new Set(t.map(v))])}function o0(t){
return pf([...new Set(t.map(e=>e===void 0?"an unknown platform":v(e)))])}function pf(t){let e=t.slice(0,r0).map(r=>/^[\w./+ -]*$/.
test(r)?r:$e(r)),n=t.length-e.length;return e.join(", ")+(n>0?` and ${n} more`:"")}function jp(t,e){return`${t} ${e}${t===
1?"":"s"}`}function hf(t){let e=b(t,"os"),n=b(t,"architecture");if(e===void 0||n===void 0)return;let r={os:e,architecture:n,variant:b(
t,"variant")};return rs(r)&&e!=="unknown"&&n!=="unknown"?r:void 0}function Kp(t,e){let n=t??e;if(n===void 0)return;let r=e!==
void 0&&!yf(n,e);return Ce({...n,variant:n.variant??(r?e.variant:void 0)})}function yf(t,e){let n=r=>Ce({...r,variant:void 0});
return!K(n(t),n(e))}function Yp(t,e,{available:n,notices:r}){let o=n.length===0?"has no platform at all":`has ${mf(n)}`,
i=`The image ${t} is needed for ${v(e)}, but ${o}.`;return new m("PLATFORM_MISMATCH",[i,...r].join(" "),{hint:"Select a \
platform that the image has."})}var Vp=8,Xp=1e4,i0="vnd.docker.reference.type";function Ro({annotations:t}){return t[i0]!==void 0}var nr=class{#e;#t;#n=new Set;#r=[];#o=0;constructor(e,n){
this.#e=e,this.#t=n}async follow(e){for(let n of e)await this.#i(n,0);return this.#r}async#i(e,n){if(++this.#o>Xp)throw this.#a(
`has more than ${Xp} entries in its indexes`);if(Ro(e)){this.#t.attestations++;return}if(this.#n.has(e.digest))return;this.#n.
add(e.digest);let{mediaType:r}=e;r!==""&&qn(r)===void 0?this.#t.artifacts.push(r):r===""||Kn(r)?await this.#s(e,n):this.#r.
push(e)}async#s(e,n){if(n===Vp)throw this.#a(`has indexes nested more than ${Vp} deep`);let r=await this.#e.readManifest(
e);if(r===void 0){this.#t.missing.push(void 0);return}let o=Yt(r,e);if(o.kind==="index")for(let i of o.entries)await this.#i(
i,n+1);else if(o.kind==="manifest")this.#r.push(e);else if(e.mediaType==="")this.#t.artifacts.push(o.mediaType);else throw Z(
e.digest,"is not an index")}#a(e){return ce(this.#e.name,e,"No builder writes this. Use an image from a source that you \
trust.")}};var s0=4;async function vn(t,e,n){let{reference:r,digest:o,index:i}=e,s=new tr,a=i===void 0,d=await new nr(t,s).follow(e.
entries),c=new gf(t,{leftOut:s,platforms:n,isAlone:a}),f=await a0(d,l=>c.load(l)),u=(n??[]).find(l=>!f.some(p=>K(p.platform,
l)));if(u!==void 0){let l=[...f.map(({platform:p})=>p),...c.others];throw Yp(r,u,{available:l,notices:s.notices(r)})}if(f.
length===0){let l=s.notices(r).join(" ");throw ce(r,`has no image that can be flattened${l&&`. ${l.replace(/\.$/,"")}`}`,
Oo)}return{reference:r,digest:o,index:i,images:f,notices:[...s.notices(r),...c.notices],release:({manifest:l})=>t.release(
l),close:()=>t.close()}}async function a0(t,e){let n=[],r=[...t.entries()],o=async()=>{for(let i=r.shift();i!==void 0;i=
r.shift())n[i[0]]=await e(i[1])};return await Promise.all(Array.from({length:s0},o)),n.filter(i=>i!==void 0)}var gf=class{notices=[];others=[];#e;#t;constructor(e,n){
this.#e=e,this.#t=n}async load(e){let n=hf(e.platform);if(n!==void 0&&!this.#r(n))return;let r=await this.#e.readManifest(
e);if(r===void 0)return this.#o(e,n);let o=Yt(r,e);if(o.kind!=="manifest")throw Z(e.digest,"is not a manifest");if(!this.#s(
o))return;let i=await this.#a(o,e);if(i===void 0)return this.#o(e,n,o);let s=hf(i),a=Kp(n,s);if(a===void 0)throw ce(`The\
 image ${e.digest}`,"does not say which platform it is for","Build it again with a current builder.");if(!(n===void 0&&!this.#r(
a)))return n!==void 0&&s!==void 0&&yf(n,s)&&this.notices.push(`The index says that ${e.digest} is for ${v(n)}, but its c\
onfig says ${v(s)}.`),this.#n(e,o,{config:i,platform:a})}async#n(e,n,{config:r,platform:o}){let{mediaType:i,digest:s,sizeBytes:a}=e,
d={mediaType:i||n.mediaType,digest:s,sizeBytes:a},{layers:c}=n,f=ps(r,c.length,`The image ${s}`),u={manifest:d,layers:c,
platform:o};return{manifest:d,format:n.format,platform:o,indexPlatform:this.#t.isAlone?void 0:e.platform,entryAnnotations:this.#t.
isAlone?{}:e.annotations,annotations:n.annotations,config:{descriptor:n.config,json:r},layers:await Promise.all(c.map(async(l,p)=>{
let h=await this.#e.findLayer(l,u);if(h===void 0)throw this.#i(l.digest,e);return{descriptor:l,diffId:f[p]??"",...h}}))}}#r(e){
let{platforms:n,isAlone:r,leftOut:o}=this.#t,i=n?.some(s=>K(s,e))??!0;if(!i)this.others.push(e);else if(e.os!=="linux"){
if(r||n!==void 0)throw new m("UNSUPPORTED_IMAGE",`docker-flatten needs a Linux image, but ${this.#e.name} has one for ${e.
os}.`,{hint:"Windows layers are not plain filesystems and cannot be flattened this way."});return o.notLinux.push(e),!1}
return i}async#o(e,n,r){let{isAlone:o,leftOut:i}=this.#t,s={manifest:e,layers:r?.layers??[],platform:n},a=await Promise.
all(s.layers.map(c=>this.#e.findLayer(c,s))),d=r!==void 0&&!a.includes(void 0);if(o||d)throw this.#i(r?.config.digest??e.
digest,e);i.missing.push(n)}#i(e,{digest:n}){let r=e===n?"an index":`the manifest ${n}`;return Ee(e,`is missing, though ${r}\
 names it`,this.#e.name)}#s({config:e,layers:n,artifactType:r,mediaType:o}){let{isAlone:i,leftOut:s}=this.#t,a=n.map(u=>Op(
u.mediaType));if(!(sf(e.mediaType)&&(n.length===0||a.some(u=>u!=="other")))){let u=r??(sf(e.mediaType)?n[0]?.mediaType??
o:e.mediaType);if(i)throw ce(this.#e.name,`is not an image, but ${$e(u)}`,Oo);return n.some(l=>l.mediaType==="applicatio\
n/vnd.in-toto+json")?s.attestations++:s.artifacts.push(u),!1}let c=n[a.indexOf("foreign")];if(c!==void 0)throw ce(`The l\
ayer ${c.digest}`,`is a foreign layer (${c.mediaType}), which only its vendor may distribute`,"Images with such layers c\
annot be flattened: the result would distribute them.");let f=n[a.indexOf("other")];if(f!==void 0)throw ce(`The layer ${f.
digest}`,`has the unknown media type ${JSON.stringify(f.mediaType)}`,"Layers are tar archives, uncompressed or compresse\
d with gzip or zstd. Build the image again with one of these; decrypt an encrypted one.");return!0}async#a({config:e},n){
let r=await this.#e.readConfig(e,n);if(r===void 0)return;as(r,e);let o=_(r.toString("utf8"));if(!T(o))throw Z(e.digest,"\
is not a config, since it is not a JSON object");return o}};var d0=["org.opencontainers.image.ref.name","io.containerd.image.name"],qp=20;function eh(t,e){let{index:n,reference:r,text:o}=e;
if(n!==void 0){let s=t[n];if(s===void 0){let a=t.length===0?"no image":`only the images @0 to @${t.length-1}`;throw wf(`${o}\
 must name an image, but the layout has ${a}.`,t)}return[s]}if(r!==void 0){let s=t.filter(d=>hs(d).includes(r)),a=s.length>
0?s:t.filter(d=>f0(d,r));if(a.length===0)throw wf(`${o} must name an image, but the layout has none with that name.`,t);
return Zp(a,t,e)}let i=t.filter(c0);if(i.length===0)throw wf(`${o} must contain an image, but contains none.`,t);return Zp(
i,t,e)}function Zp(t,e,{text:n,path:r,transport:o}){let i=[...new Map(t.map(d=>[d.digest,d])).values()];if(i.length===1)
return i;let s=new Set(t.map(d=>hs(d).toSorted().join(" "))),a=i.every(({mediaType:d,platform:c})=>d.includes(".manifest\
.v")&&c!==void 0);if(s.size===1&&a)return i;throw new m("BAD_INPUT",`${n} must name one image, but the layout has severa\
l: ${th(e)}.`,{hint:`Add one of these names: "${o}:${r}:NAME".`})}function c0(t){return!Ro(t)&&(t.mediaType===""||qn(t.mediaType)!==
void 0)}function hs({annotations:t}){return d0.map(e=>t[e]).filter(e=>e!==void 0)}function f0(t,e){let n=Qp(e);return n!==
void 0&&hs(t).some(r=>/[/:]/.test(r)&&Qp(r)===n)}function Qp(t){try{return de(oe(t,"image"))}catch{return}}function th(t){
let e=[...new Set(t.map((r,o)=>hs(r).at(-1)??`@${o}`))],n=e.length-qp;return e.slice(0,qp).map($e).join(", ")+(n>0?` and\
 ${n} more`:"")}function wf(t,e){return new m("IMAGE_NOT_FOUND",t,{hint:e.length===0?"Check the path.":`It has: ${th(e)}\
.`})}var nh="1.0.0",Lo=class{name;#e;#t;constructor(e,n,r){this.name=e,this.#e=n,this.#t=r}async readManifest({digest:e}){let n=await this.#e.
find(ys(e));return n&&qt(n,`The blob ${e}`,this.#t)}readConfig(e){return this.readManifest(e)}async findLayer({digest:e,
sizeBytes:n}){let r=await this.#e.find(ys(e));if(r!==void 0){if(r.sizeBytes!==n)throw Z(e,jt(r.sizeBytes,n));return ls(r)}}async release(){}close(){
return this.#e.close()}};async function rh(t,e){let{text:n,path:r,transport:o}=t,i=await(o==="oci"?Jp(r):ms(r,e.signal));
try{let s=new Lo(n,i,e.signal),a=await bf(i,e.signal);if(a===void 0)throw await m0(i,t);let[d,...c]=eh(a.entries,t),f=d!==
void 0&&c.length===0?await Zn(s,d):{reference:n,digest:a.digest,index:{format:a.format,annotations:a.annotations},entries:[
d,...c].filter(u=>u!==void 0).map(l0)};return await vn(s,f,e.platforms)}catch(s){throw await i.close(),s}}async function bf(t,e){
let n=await u0(t,e);if(n!==void 0&&n!==nh)throw ce(t.path,`is an OCI image layout of version ${$e(n)}; only ${nh} is kno\
wn`,"Look for a newer release of docker-flatten.");let r=await t.find("index.json");if(r===void 0)return;let o=await qt(
r,`The file index.json of ${t.path}`,e),i=Rp(o);if(i===void 0)throw Ee("index.json","is not an index of an OCI image lay\
out",t.path);return{...i,digest:z(o)}}async function u0(t,e){let n=await t.find("oci-layout");if(n===void 0)return;let r=(await qt(
n,`The file oci-layout of ${t.path}`,e)).toString();return b(_(r),"imageLayoutVersion")}function l0(t){let{"org.opencont\
ainers.image.ref.name":e,...n}=t.annotations;return{...t,annotations:n}}function ys(t){let e=Pt(t);if(e===void 0)throw Z(
t,"has a digest that cannot be checked");return`blobs/${e.algorithm}/${e.hex}`}async function m0(t,{text:e,path:n,transport:r}){
let i=await t.find("manifest.json")!==void 0?r==="oci-archive"?`It looks like an archive of "docker save". Write it as "\
docker-archive:${n}".`:`It looks like a directory of skopeo. Copy it first: skopeo copy "dir:${n}" oci:NEW`:'Check the p\
ath. A layout comes from "docker buildx build --output type=oci", skopeo, buildah and others.';return ce(e,"must be an O\
CI image layout, but has no index.json",i)}import{createHash as P0}from"node:crypto";import{Writable as B0}from"node:stream";import{pipeline as I0}from"node:stream/promises";var oh=["B","kB","MB","GB","TB","PB"];function x(t){let e=t,n=0;for(;Math.abs(e)>=999.5&&n<oh.length-1;)e/=1e3,n++;let r=n===
0||Math.abs(e)>=99.95?0:Math.abs(e)>=9.995?1:2;return`${e.toFixed(r)} ${oh[n]}`}function rr(t){return`${t>0?"+":""}${x(t)}`}
function or(t,e){return ir(t===0?0:(t-e)/t*100)}function ir(t,e=1){let n=t.toFixed(e);return Number(n)===0?n.replace("-",
""):n}function sr(t,e){let n=[x(t),x(e)];return t!==e&&n[0]===n[1]?[`${t} B`,`${e} B`]:n}var p0=16*4096,h0=.001;function gs(t,e,n){
return t?Math.abs(e)<=Math.max(p0,n*h0):e===0}function ws(t,e){return{oldBytes:t,newBytes:e,savedBytes:t-e,savedPercent:or(
t,e)}}function sh(t){return`${kf(t)}, ${(t.ms/1e3).toFixed(1)} s`}function kf({oldBytes:t,newBytes:e,oldLayers:n,newLayers:r}){
let o=On(or(t,e));return`${ih(t,n)} → ${ih(e,r)}, ${o}`}function On(t){return t.startsWith("-")?`${t.slice(1)} % large\
r`:`${t} % smaller`}function ih(t,e){return`${x(t)} in ${pe(e)}`}function Q(t){return`${t.toLocaleString("en")} ${t===1?
"entry":"entries"}`}function pe(t){return`${t} ${t===1?"layer":"layers"}`}var y0=.2,g0=10,w0=3,b0=6e3*60,bs=class{#e;#t=performance.now();#n=this.#t;#r;#o=0;#i=0;constructor(e){this.#e=e,this.#r=
e.doneBytes?.()??0}measure(){let{title:e,isEstimate:n=!1}=this.#e,r=performance.now(),o=(r-this.#t)/1e3,i=this.#e.doneBytes?.(),
s=this.#e.totalBytes?.(),d=i!==void 0&&s!==void 0&&s>0&&i<=s?s:void 0,c=d===void 0?void 0:Math.min(99,Math.floor((i??0)/
d*100)),f=i===void 0?void 0:this.#s(r,i),u=(d??0)-(i??0),l=o<w0||u<=0||!f?Number.POSITIVE_INFINITY:Math.max(1,Math.round(
u/f)),p=l>b0?void 0:l;return{title:e,seconds:o,doneBytes:i,totalBytes:d,isEstimate:n,percent:c,bytesPerSecond:f,secondsLeft:p}}#s(e,n){
let r=(e-this.#n)/1e3;if(r>=y0){let o=Math.exp(-r/g0);this.#o=this.#o*o+(n-this.#r),this.#i=this.#i*o+r,this.#n=e,this.#r=
n}return this.#i===0?void 0:this.#o/this.#i}};function ah(t){let{title:e,seconds:n,doneBytes:r,percent:o}=t;if(r===void 0)
return`${e}: ${dh(Math.round(n))} so far`;let i=[k0(t),o===void 0?void 0:`${o} %`,E0(t),S0(t)];return`${e}: ${i.filter(s=>s!==
void 0).join(", ")}`}function k0({doneBytes:t,totalBytes:e,isEstimate:n}){let r=x(t??0);return e===void 0?r:`${r} of ${n?
"about ":""}${x(e)}`}function E0({bytesPerSecond:t}){return t===void 0?void 0:`${x(t)}/s`}function S0({secondsLeft:t}){return t===
void 0?void 0:`${dh(t)} left`}function dh(t){let n=(t<3600?[[Math.floor(t/60),"min"],[t%60,"s"]]:[[Math.floor(t/3600),"h"],
[Math.floor(t%3600/60),"min"]]).filter(([r])=>r>0).map(([r,o])=>`${r} ${o}`);return n.length===0?"0 s":n.join(" ")}var x0=5e3,ch=1e3;async function J(t,e,n){let r=t.showProgress(e);try{return await n}finally{r()}}async function ks(t,e,n){
return await J(t,e.progress,Promise.race([e.sent,n]).catch(()=>{})),J(t,{title:e.after},n)}function BU(t,e){let n=new bs(
t),r=x0/ch,o=0,i=t.loggedChars?.(),s=setInterval(()=>{let a=n.measure();if(++o%r!==0)return;let d=t.loggedChars?.();d===
i&&e(ah(a)),i=d},ch);return()=>clearInterval(s)}function Zt(t){let e;return t.then(n=>e=n).catch(()=>{}),()=>e}var T0=[["1f8b",".gzip"],["28b52ffd",".zstd"]],v0=[["fd377a585a00","xz"],["425a68","bzip2"]],O0=6,A0=/(?:^|[/:])([0-9a-f]{64})(?:\.json)?$/,
Es=class t{name;#e;#t;#n;#r;constructor(e,n,{config:r,blobs:o,layers:i}){this.name=e,this.#e=n,this.#t=o,this.#n=r;let s=({
mediaType:d,digest:c,sizeBytes:f})=>({mediaType:d,size:f,digest:c}),a={mediaType:Kt.config,digest:z(r),sizeBytes:r.length};
this.#r=Buffer.from(JSON.stringify({schemaVersion:2,mediaType:Kt.manifest,config:s(a),layers:i.map(s)}))}static async of(e,n,r){
let o=await R0(e,n,r),i=_(o.toString("utf8"));if(!T(i))throw Ee(e.config,"is not a config, since it is not a JSON object",
n.path);let s=ps(i,e.layers.length,r.name),a=new Map,d=[],c=new Map;for(let[f,u]of e.layers.entries()){let l=await n.find(
u);if(l===void 0)throw Ee(u,"is missing, though manifest.json names it",n.path);let p=await L0(l,u,r.signal),h=p===""?`${s[f]}`:
`file ${u}`,y=c.get(h)??{mediaType:`${Kt.layer}${p}`,digest:p===""?s[f]??"":await $0(l,r),sizeBytes:l.sizeBytes};c.set(h,
y),d.push(y),a.set(y.digest,l)}return new t(r.name,n,{config:o,blobs:a,layers:d})}get choice(){let e=z(this.#r),n=Kt.manifest,
r=this.#r.length,o={mediaType:n,digest:e,sizeBytes:r,platform:void 0,annotations:{}};return{reference:this.name,digest:e,
index:void 0,entries:[o]}}async readManifest(){return this.#r}async readConfig(){return this.#n}async findLayer({digest:e}){
let n=this.#t.get(e);return n&&ls(n)}async release(){}close(){return this.#e.close()}};async function R0(t,e,n){let r=await e.
find(t.config);if(r===void 0)throw Ee(t.config,"is missing, though manifest.json names it",e.path);let o=await qt(r,`The\
 config ${JSON.stringify(t.config)}`,n.signal),i=A0.exec(t.config)?.[1],s=z(o);if(i!==void 0&&s!==`sha256:${i}`)throw Z(
`sha256:${i}`,`has the digest ${s}`);return o}async function L0(t,e,n){let r=await C0(t,n),o=v0.find(([i])=>r.startsWith(
i));if(o!==void 0)throw ce(`The layer ${JSON.stringify(e)}`,`is compressed with ${o[1]}`,"Layers must be uncompressed, o\
r compressed with gzip or zstd. Load the archive into an engine and save it again.");return T0.find(([i])=>r.startsWith(
i))?.[1]??""}async function C0(t,e){let n=t.open(e);for await(let r of n)return r.toString("hex",0,O0);return""}async function $0(t,{
signal:e,log:n,touch:r}){let o=P0("sha256"),i=0,s=new B0({write:(d,c,f)=>{o.update(d),i+=d.length,r(),f()}});return await J(
n,{title:"Digest",doneBytes:()=>i,totalBytes:()=>t.sizeBytes},I0(t.open(e),s,{signal:e})),`sha256:${o.digest("hex")}`}var fh=20;async function lh(t,e){let{text:n,path:r}=t,o=await ms(r,e.signal);try{let i=_0(await N0(o,t,e.signal),t),s=new Lo(
n,o,e.signal),a=await bf(o,e.signal),d=a&&await M0(s,a.entries,i);if(d!==void 0)return await vn(s,await Zn(s,d),e.platforms);
let c=await Es.of(i,o,{...e,name:n});return await vn(c,c.choice,e.platforms)}catch(i){throw await o.close(),i}}async function N0(t,{
text:e,path:n},r){let o=await t.find("manifest.json");if(o===void 0){let d=await t.find("index.json")!==void 0,c=await t.
find("repositories")!==void 0,f=d?`It has an index.json, so it is an archive of an OCI image layout. Write it as "oci-ar\
chive:${n}".`:c?"Docker before 1.10 wrote it. Load it into an engine and save it again.":'Check the path. Such an archiv\
e comes from "docker save", "docker buildx build --output type=docker", skopeo, buildah, podman and others.';throw ce(e,
'must be an archive of "docker save", but has no manifest.json',f)}let i=await qt(o,`The file manifest.json of ${n}`,r),
s=_(i.toString("utf8")),a=(Array.isArray(s)?s:[]).map(F0);if(!Array.isArray(s)||a.includes(void 0))throw Ee("manifest.js\
on","is not a list of images",n);return a.filter(d=>d!==void 0)}function F0(t){let e=b(t,"Config"),n=w(t,"Layers")??[],r=w(
t,"RepoTags")??[];if(!(e===void 0||!H(n)||!H(r)))return{config:e,names:r,layers:n}}function _0(t,e){let{text:n,path:r,reference:o,
index:i}=e,s=D0(t);if(t.length===0)throw new m("IMAGE_NOT_FOUND",`${n} must contain an image, but contains none.`,{hint:"\
Save the image again."});if(i!==void 0){let f=t[i];if(f!==void 0)return f;throw new m("IMAGE_NOT_FOUND",`${n} must name \
an image, but the archive has only the images @0 to @${t.length-1}.`,{hint:`It has: ${s}.`})}let a=o&&de(o),d=t.filter(({
names:f})=>a===void 0||f.some(u=>Ef(u)===a)),[c]=d;if(c===void 0)throw new m("IMAGE_NOT_FOUND",`${n} must name an image,\
 but the archive has none with that name.`,{hint:`It has: ${s}.`});if(d.some(f=>JSON.stringify(uh(f))!==JSON.stringify(uh(
c))))throw new m("BAD_INPUT",`${n} must name one image, but the archive has several: ${s}.`,{hint:`Add one of these name\
s: "docker-archive:${r}:NAME".`});return c}function uh({config:t,layers:e}){return[t,e]}function Ef(t){try{return de(oe(
t,"image"))}catch{return}}function D0(t){let e=t.flatMap(({names:r},o)=>r.length===0?[`@${o}`]:r),n=e.length-fh;return e.
slice(0,fh).map($e).join(", ")+(n>0?` and ${n} more`:"")}async function M0(t,e,n){let r=n.names.map(Ef),o=({annotations:a})=>r.
includes(Ef(a["io.containerd.image.name"]??"")),s=e.filter(a=>!Ro(a)).toSorted((a,d)=>Number(o(d))-Number(o(a)));for(let a of s)
if(await H0(t,a,n))return a}async function H0(t,e,n){for(let r of await new nr(t,new tr).follow([e])){let o=await t.readManifest(
r),i=o&&Yt(o,r);if(i?.kind!=="manifest")continue;let s=[i.config,...i.layers].map(({digest:a})=>ys(a));if(JSON.stringify(
s)===JSON.stringify([n.config,...n.layers]))return!0}return!1}import{createReadStream as V0,readdirSync as X0,statSync as q0}from"node:fs";import{mkdtemp as Z0,rm as wh,stat as Q0}from"node:fs/promises";
import{join as Bf}from"node:path";import{Readable as eB}from"node:stream";import{spawn as j0}from"node:child_process";var U0=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;function z0(t){return U0.test(t)}function Co(t){let{domain:e,
path:n,digest:r}=t;return`docker://${r===void 0?de(t):`${e}/${n}@${r}`}`}function $o({domain:t},e){return z0(t)?[`${e}=f\
alse`]:[]}var Qt={read:"PULL_FAILED",write:"PUSH_FAILED"},mh='skopeo uses the login of "docker login" (docker/login-action), "skop\
eo login" or "podman login": log in to the registry in an earlier step, with an account that may',J0={read:"NO_SPACE",write:"\
NO_SPACE"},ph=/manifest unknown|name unknown|name_unknown|not known to registry|status code 404|404 \(?not found/i,W0=[{
words:/no space left on device|disk quota exceeded/i,codes:J0,hint:()=>`Free some disk space, or name a directory on a l\
arger disk with the ${I("temp-dir")}. If the registry says so, its disk is full.`},{words:/policy\.json/i,codes:Qt,hint:()=>"\
skopeo needs a signature policy in /etc/containers/policy.json: install the package that has it (Debian: golang-github-c\
ontainers-common, Fedora: containers-common)."},{words:/rejected by policy|source image rejected/i,codes:Qt,hint:()=>"Th\
e signature policy of this machine (containers-policy.json(5)) refuses the image. Use one that it accepts, or change it."},
{words:/toomanyrequests|too many requests|rate limit/i,codes:Qt,hint:()=>`${mh} read there, so that its own limit applie\
s.`},{words:/unauthorized|authentication required|denied|no basic auth|403 \(?forbidden/i,codes:Qt,hint:t=>`${mh} ${t===
"read"?"read":"push"} there.`},{words:ph,codes:{read:"IMAGE_NOT_FOUND",write:"PUSH_FAILED"},hint:t=>t==="read"?"Check th\
e name and the tag, and whether the registry has the image.":"Check the name: in some registries the repository must be \
created first."},{words:/request entity too large|payload too large|content too large|\b413\b|size[ _]invalid/i,codes:Qt,
hint:()=>`A flat image is one layer and therefore one upload: compress it better (${I("compression")}), drop what is not\
 needed (${I("clean")}), or raise the limit of the registry or of a proxy in front of it (nginx: client_max_body_size).`},
{words:/HTTP response to HTTPS client/i,codes:Qt,hint:()=>'Only registries on this machine are used without TLS. For ano\
ther one, write "insecure = true" for it in /etc/containers/registries.conf (containers-registries.conf(5)).'},{words:/x509:|certificate/i,
codes:Qt,hint:()=>"Put the certificate of the registry's authority into /etc/containers/certs.d/REGISTRY/ca.crt (contain\
ers-certs.d(5)), or trust it on the whole machine."}],G0=/dial tcp|no such host|connection refused|network is unreachable|i\/o timeout|HTTP response to HTTPS client|x509:|server misbehaving/i;
function hh(t){return G0.test(t)}function yh(t){return ph.test(t)}function Ss(t){let[e]=[...t.matchAll(/level=fatal msg=("(?:[^"\\]|\\.)*"|.*)/g)].
slice(-1),n=e?.[1]??"";if(!n.startsWith('"'))return(n||t).trim().slice(-2e3);try{return String(JSON.parse(n)).trim().slice(
-2e3)}catch{return n.slice(1,-1).trim().slice(-2e3)}}function ar(t,{kind:e,name:n}){let r=W0.find(({words:i})=>i.test(t)),
o=e==="read"?`Reading ${n}`:`Writing ${n}`;return new m(r?.codes[e]??Qt[e],`${o} with skopeo failed: ${t||"it printed no\
 message"}`,{hint:r?.hint(e)??"Check whether the registry is reachable, and run again."})}var Pf=[1,4,1],Sf=[1,9],K0=32*1024*1024,gh=["--retry-times","2"],mt=class{#e;#t;#n;constructor(e,n="skopeo"){this.#e=e,this.#t=
n}checkVersion(){return this.#n??=this.#r(),this.#n}async#r(){let{stdout:e,stderr:n}=await this.#s(["--version"]),r=`${e.
toString()}${n}`,o=/version (\d+)\.(\d+)(?:\.(\d+))?/.exec(r);if(o===null)throw xf(`the one on PATH printed ${JSON.stringify(
r.slice(0,200))}`);let i=o.slice(1).map(d=>Number(d??0)),s=i.join("."),a=Pf.findIndex((d,c)=>d!==i[c]);if(a!==-1&&(i[a]??
0)<(Pf[a]??0))throw xf(`the one on PATH is ${s}`);return this.#e.log.debug(`skopeo ${s}`),s}async copy(e,n,r,o){let i=typeof e==
"string"?[e,[]]:[Co(e),$o(e,"--src-tls-verify")],s=typeof n=="string"?[n,[]]:[Co(n),$o(n,"--dest-tls-verify")],a=o.kind===
"write"?["--insecure-policy"]:[],d=await this.#i([...a,"--tmpdir",this.#e.tempDir,"copy","--quiet",...gh,...i[1]??[],...s[1]??
[],...r,"--",String(i[0]),String(s[0])]);if(d.exitCode!==0)throw ar(Ss(d.stderr),o)}async indexOptions(){let[e=0,n=0]=(await this.
checkVersion()).split(".").map(Number);return e>Sf[0]||e===Sf[0]&&n>=Sf[1]?["--multi-arch","index-only"]:["--all"]}rawManifest(e){
return this.#o(e,[])}rawConfig(e){return this.#o(e,["--config"])}async#o(e,n){let r=await this.#i(["inspect","--raw",...n,
...gh,...$o(e,"--tls-verify"),"--",Co(e)]);if(r.exitCode===0)return r.stdout;let o=Ss(r.stderr);if(!yh(o))throw ar(o,{kind:"\
read",name:`docker://${e.text}`})}async delete(e){let n=await this.#i(["delete",...$o(e,"--tls-verify"),"--",Co(e)]);if(n.
exitCode!==0)throw ar(Ss(n.stderr),{kind:"write",name:`docker://${e.text}`})}async#i(e){return await this.checkVersion(),
this.#s(e)}async#s(e){let{signal:n,touch:r,log:o}=this.#e;if(n.aborted)throw U(n.reason);o.debug(`skopeo ${e.join(" ")}`);
let i=j0(this.#t,e,{stdio:["ignore","pipe","pipe"],detached:ho});Cc(n,i);let s=Y0(i,r),a=new Dt(yo,r);i.stderr?.on("data",
a.add);let d=Fi(i,r);try{let c=await go(i);if(n.aborted)throw U(n.reason);return r(),{exitCode:c,stdout:s(),stderr:a.text}}catch(c){
throw c.code==="ENOENT"?xf(`none is on PATH (${E(c)})`,c):c}finally{clearInterval(d)}}};function Y0(t,e){let n=[],r=0;return t.
stdout?.on("data",o=>{e(),!(r>K0)&&(r+=o.length,n.push(o))}),()=>Buffer.concat(n)}function xf(t,e){return new m("NO_SKOP\
EO",`docker-flatten needs skopeo ${Pf.join(".")} or newer for images in a registry, but ${t}.`,{hint:`Install the packag\
e skopeo of Debian 12, Ubuntu 22.04, Fedora, or newer ones ("sudo apt-get install skopeo"); GitHub's Ubuntu runners have\
 it.`,cause:e})}var tB=1024*1024;async function bh(t,e){let{text:n,reference:r}=t,o=new mt(e),i=await o.rawManifest(r);if(i===void 0)throw oB(
n);let s=new If(t,e,o),a=r.digest??z(i);s.know(a,i);let d={mediaType:"",digest:a,sizeBytes:i.length,platform:void 0,annotations:{}};
try{return await vn(s,await Zn(s,d),e.platforms)}catch(c){throw await s.close(),c}}var If=class{name;#e;#t;#n;#r=new Map;#o=new Map;constructor({
text:e,reference:n},r,o){this.name=e,this.#e=n,this.#t=r,this.#n=o}know(e,n){this.#r.set(e,n)}async readManifest({digest:e}){
return this.#r.get(e)??await this.#n.rawManifest(this.#i(e))}readConfig(e,n){return this.#n.rawConfig(this.#i(n.digest))}async findLayer({
digest:e,sizeBytes:n},r){let o=async()=>{let s=Bf(await this.#s(r),nB(e)),a=await Q0(s).then(({size:d})=>d,()=>{});if(a===
void 0)throw Z(e,"is missing from what skopeo copied");if(a!==n)throw Z(e,jt(a,n));return{path:s,startByte:0,sizeBytes:n}};
return{open:async s=>{let{path:a}=await o();return n===0?eB.from([]):V0(a,{highWaterMark:tB,signal:s})},locate:o}}async release({
digest:e}){let n=this.#o.get(e);this.#o.delete(e);let r=await n?.catch(()=>{});r!==void 0&&await wh(r,{recursive:!0,force:!0})}async close(){
await Promise.all([...this.#o.keys()].map(e=>this.release({mediaType:"",digest:e,sizeBytes:0})))}#i(e){return{...this.#e,
tag:void 0,digest:e}}#s(e){let{digest:n}=e.manifest,r=this.#o.get(n)??this.#a(e);return this.#o.set(n,r),r.catch(()=>{this.#o.
get(n)===r&&this.#o.delete(n)}),r}async#a({manifest:e,layers:n,platform:r}){let{tempDir:o,runId:i,log:s}=this.#t,a=await Z0(
Bf(o,`${re(i)}copy-`)),d={title:r===void 0?"Copy":`Copy ${v(r)}`,doneBytes:()=>rB(a),totalBytes:()=>n.reduce((u,{sizeBytes:l})=>u+
l,0)},c={kind:"read",name:this.name},f=this.#n.copy(this.#i(e.digest),`dir:${a}`,[],c);try{return await J(s,d,f),a}catch(u){
throw await wh(a,{recursive:!0,force:!0}),u}}};function nB(t){let e=Pt(t);if(e===void 0)throw Z(t,"has a digest that can\
not be checked");return e.hex}function rB(t){try{return X0(t).reduce((e,n)=>e+q0(Bf(t,n)).size,0)}catch{return 0}}function oB(t){
return new m("IMAGE_NOT_FOUND",`${t} must be an image, but its registry does not have it.`,{hint:"Check the name and the\
 tag, and whether it was pushed."})}async function _e(t,e){try{return await iB(t,e)}catch(n){throw e.signal.aborted?U(e.signal.reason):n}}function iB(t,e){switch(t.
transport){case"docker-archive":return lh(t,e);case"oci":case"oci-archive":return rh(t,e);case"docker":return bh(t,e)}}import{lstat as sB,open as Eh,realpath as aB}from"node:fs/promises";import{dirname as dB,join as cB}from"node:path";var fB=0;function An(t,e){return cB(t,`${re(e)}${++fB}.pending`)}async function en(t){return aB(t).catch(()=>t)}async function dr(t,e){
let n=await Eh(t,"wx");try{await e(n),await n.sync()}finally{await n.close()}}async function It(t){let e=await Eh(t,"r").
catch(()=>{});await e?.sync().catch(()=>{}),await e?.close()}async function ve(t){return sB(t).catch(()=>{})}function cr(t,e,n){
return new m("BAD_INPUT",`The ${I("tag")} must name a place that can be written to, but ${JSON.stringify(t)} is not one:\
 ${e}.`,{hint:n})}var kh={ENOENT:"its directory does not exist",ENOTDIR:"its parent is not a directory",EACCES:"this use\
r may not write there",EPERM:"this user may not write there",EROFS:"its filesystem is read-only",ENAMETOOLONG:"its name \
is too long"};function No(t){let e=me(t);return Object.hasOwn(kh,e)?kh[e]??e:e}function Rn(t,{name:e,path:n,signal:r}){return t instanceof
m?t:r.aborted?U(r.reason):lt(t)?new m("NO_SPACE",`The disk of ${dB(n)} filled up while writing ${e}. What was there befo\
re is unchanged.`,{hint:"Free some disk space, or name a path on a larger disk.",cause:t}):new m("WRITE_FAILED",`Cannot \
write ${e} (${No(t)}). What was there before is unchanged.`,{hint:"Name a writable path on a disk with space for the com\
pressed image.",cause:t})}function fr(t,e,{log:n,name:r}){return rf(t)?(n.notice(`${r} gets OCI's media types instead of the source's: Docker's ha\
ve none for layers with zstd.`),is(t)):!e||!nf(t)?t:(n.notice(`${r} gets OCI's media types instead of Docker's, which pr\
ograms do not look for in an OCI layout. So its digest is another than in a registry or a docker-archive.`),is(t))}var _o=class{name;#e;#t;#n;#r;constructor(e,n,r){this.name=e.text,this.#e=e.path,this.#t=e.transport==="oci-archive",this.#n=
n,this.#r=r}async check(){let e=await en(this.#e),n=(o,i)=>cr(this.name,o,i),r=await ve(e);if(pB(e)===""||e.endsWith("/")||
r?.isDirectory())throw n("it is a directory",'Name a file. For a directory write "oci:DIR", or see docs/archives.md for \
the transports.');if(r!==void 0&&!r.isFile())throw n("it exists and is not a plain file","Name a file that is new or an \
archive.");try{await uB(`${Fo(e)}/`,Sh.W_OK|Sh.X_OK)}catch(o){throw n(No(o),"Create the directory in an earlier step, or\
 name a file in an existing, writable one.")}}async write(e){let{runId:n,log:r,signal:o,touch:i}=this.#n,s=await en(this.#e),
a=An(Fo(s),n),d=Tn(fr(e,this.#t,{log:r,name:this.name})),c=this.#r(d),f=dp(c),u=0,l=h=>{u+=h,i()},p={title:"Write",doneBytes:()=>u,
totalBytes:()=>f};try{let h=dr(a,y=>cp(y,c,{signal:o,onBytes:l}));await J(r,p,h)}catch(h){throw await xs(a,{force:!0}).catch(
()=>{}),Rn(h,{name:this.name,path:s,signal:o})}return new Tf({name:this.name,path:s,pending:a,digest:d.root.digest,context:this.#n})}},
Tf=class{digest;#e;#t;#n;constructor(e){this.digest=e.digest,this.#e=e}readBack(){let{name:e,pending:n,context:r}=this.#e;
return _e({...{transport:"oci-archive",text:e,path:n},reference:void 0,index:void 0},r)}async publish(){let{name:e,path:n,
pending:r,context:o}=this.#e;try{let i=await ve(n),s=i===void 0||await this.#r();i!==void 0&&await lB(r,Number(i.mode)&511);
let a=(await ve(r))?.ino;await xh(r,n),this.#n=s?Number(a):void 0,await It(Fo(n))}catch(i){throw Rn(i,{name:e,path:n,signal:o.
signal})}}async#r(){let{path:e,context:n}=this.#e,r=An(Fo(e),n.runId);try{await mB(e,r)}catch(o){return n.log.debug(`the\
 replaced file cannot be kept: ${E(o)}`),!1}return this.#t=r,!0}async undo(){let{path:e}=this.#e;this.#n===void 0||Number(
(await ve(e))?.ino)!==this.#n||(this.#t===void 0?await xs(e,{force:!0}):await xh(this.#t,e),this.#n=void 0,this.#t=void 0,
await It(Fo(e)))}async discard(){await xs(this.#e.pending,{force:!0}),this.#t!==void 0&&await xs(this.#t,{force:!0}),this.#t=
void 0}};var Ln="org.opencontainers.image.ref.name";function Do(t){try{let e=Ki(t),n=w(e,"manifests");return n==null?{...e,manifests:[]}:
Array.isArray(n)&&n.every(o=>b(o,"digest"))?e:void 0}catch{return}}function Ph(t,e){let n=Ih(t),r=e.annotations?.[Ln],o=n.
filter(c=>hB(c)===r),i=r!==void 0||o.length===1,[s]=i?o:[],a=Xi(e),d=s===void 0?[...n,a]:n.flatMap(c=>c===s?[a]:o.includes(
c)?[]:[c]);return Th({...t,manifests:d})}function Bh(t,e){let n=JSON.stringify(Xi(e));return Th({...t,manifests:Ih(t).filter(
r=>JSON.stringify(r)!==n)})}function Ih(t){let e=w(t,"manifests");return Array.isArray(e)?e.filter(T):[]}function hB(t){
return b(t,"annotations",Ln)}function Th(t){return Buffer.from(JSON.stringify({schemaVersion:2,mediaType:Te.index,...t}))}import{access as vB,constants as Ch,mkdir as OB,readdir as AB,readFile as RB,rm as LB}from"node:fs/promises";import{basename as CB,
dirname as $h,join as ur,resolve as $B}from"node:path";import{mkdir as Ah,readdir as Lh,readFile as Af,rename as Bs,rm as Cn,rmdir as IB}from"node:fs/promises";import{dirname as Rh,
join as Se}from"node:path";import{readdir as yB,rm as Ps,writeFile as gB}from"node:fs/promises";import{basename as wB,join as vf}from"node:path";import{
setTimeout as bB}from"node:timers/promises";var vh=".lock",Oh=6e4,kB=10,EB=40,SB=0;async function Of(t,e){let n=await xB(t);try{return await e()}finally{await Ps(n,
{force:!0}).catch(()=>{})}}async function xB({directory:t,name:e,context:n}){let{runId:r,signal:o,touch:i}=n,s=vf(t,`${re(
r)}${++SB}${vh}`),a=performance.now()+Oh;for(;;){o.throwIfAborted(),await gB(s,"",{flag:"wx"});let[d]=await PB(t,wB(s)).
catch(c=>Ps(s,{force:!0}).then(()=>Promise.reject(c)));if(d===void 0)return s;if(await Ps(s,{force:!0}),performance.now()>
a)throw BB(e,vf(t,d));i(),await bB(kB+Math.random()*EB)}}async function PB(t,e){let n=[];for(let r of await yB(t)){let o=r.
endsWith(vh)&&r!==e?ft(r):void 0;o!==void 0&&(Et(o)?await Ps(vf(t,r),{force:!0}):n.push(r))}return n}function BB(t,e){return new m(
"WRITE_FAILED",`Another run has been writing to ${t} for more than ${Oh/1e3} s.`,{hint:`Run again once it has ended. If \
there is no other run, remove the file ${e}.`})}var Is=class{digest;#e;#t;constructor(e){this.digest=e.root.digest,this.#e=e}readBack(){let{name:e,pending:n,context:r}=this.#e;
return _e({...{transport:"oci",text:e,path:n},reference:void 0,index:void 0},r)}async publish(){let{name:e,path:n,pending:r,
isNew:o,context:i}=this.#e;try{this.#t=(o?await this.#n():void 0)??await Of({directory:n,name:e,context:i},()=>this.#r()),
await It(o?Rh(n):n),await Cn(r,{recursive:!0,force:!0})}catch(s){throw Rn(s,{name:e,path:Se(n,"index.json"),signal:i.signal})}}async#n(){
let{path:e,pending:n,blobs:r}=this.#e;if(await ve(e)!==void 0)return;let o=await Af(Se(n,"index.json"));try{await Bs(n,e)}catch(i){
if(["ENOTEMPTY","EEXIST"].includes(me(i)))return;throw i}return{before:void 0,after:o,added:["","oci-layout",...r.map(ze)]}}async#r(){
let{path:e,pending:n,root:r,blobs:o}=this.#e,i=[];try{await Ah(Se(e,"blobs/sha256"),{recursive:!0});for(let d of["oci-la\
yout",...o.map(ze)])await ve(Se(e,d))===void 0&&i.push(d),await Bs(Se(n,d),Se(e,d));await It(Se(e,"blobs/sha256"));let s=await this.#o(),
a=Ph(s?.index,r);return await Rf(e,n,a),{before:s?.bytes,after:a,added:i}}catch(s){for(let a of i)await Cn(Se(e,a),{force:!0}).
catch(()=>{});throw s}}async#o(){let{name:e,path:n}=this.#e,r=await Af(Se(n,"index.json")).catch(i=>{if(me(i)!=="ENOENT")
throw i});if(r===void 0)return;let o=Do(r.toString());if(o!==void 0)return{bytes:r,index:o};throw new m("WRITE_FAILED",`${e}\
 no longer has a valid index.json.`,{hint:"Something else changed the directory during the run. Name another one."})}async undo(){
let e=this.#t;this.#t=void 0;let{name:n,path:r}=this.#e;if(e===void 0||await ve(r)===void 0)return;let o={...this.#e.context,
signal:new AbortController().signal};await Of({directory:r,name:n,context:o},()=>this.#i(e))}async#i({before:e,after:n,added:r}){
let{path:o,root:i,context:s}=this.#e,a=await Af(Se(o,"index.json")).catch(()=>{});if(a===void 0)return;let d=a.equals(n),
c=d&&r[0]===""&&!await TB(o,s.runId),f=An(c?Rh(o):o,s.runId);if(c){await Bs(o,f),await Cn(f,{recursive:!0,force:!0});return}
await Ah(f);try{if(!d){let u=Do(a.toString());u!==void 0&&await Rf(o,f,Bh(u,i));return}e===void 0?await Cn(Se(o,"index.j\
son")):await Rf(o,f,e);for(let u of r)u!==""&&await Cn(Se(o,u),{force:!0})}finally{await Cn(f,{recursive:!0,force:!0})}if(e===
void 0)for(let u of["blobs/sha256","blobs"])(await Lh(Se(o,u))).length===0&&await IB(Se(o,u))}async discard(){await Cn(this.#e.
pending,{recursive:!0,force:!0})}};async function TB(t,e){return(await Lh(t)).map(ft).some(r=>r!==void 0&&r!==e&&!Et(r))}
async function Rf(t,e,n){let r=Se(e,"next-index.json");await dr(r,o=>o.writeFile(n)),await Bs(r,Se(t,"index.json")),await It(
t)}var Ts=class{name;#e;#t;#n;constructor({text:e,path:n,reference:r},o){this.name=e,this.#e=$B(n),this.#t=r,this.#n=o}async check(){
let e=await en(this.#e),n=await ve(e);if(n!==void 0&&!n.isDirectory())throw cr(this.name,"it exists and is not a directo\
ry",'Name a new directory or an OCI image layout. An archive of one is written as "oci-archive:PATH".');try{let r=n===void 0?
`${$h(e)}/`:e;await vB(r,Ch.W_OK|Ch.X_OK)}catch(r){throw cr(this.name,No(r),"Create its directory in an earlier step, or\
 name one in an existing, writable directory.")}n!==void 0&&await this.#r(e)}async#r(e){if((await AB(e).catch(()=>[""])).
length===0)return;let n=await RB(ur(e,"index.json"),"utf8").catch(()=>"");if(!(await ve(ur(e,"oci-layout"))!==void 0&&Do(
n)!==void 0))throw cr(this.name,"it has files, but is not an OCI image layout with a valid index.json","Name a new or em\
pty directory, or an OCI image layout.")}async write(e){let{runId:n,log:r,signal:o,touch:i}=this.#n,s=await en(this.#e),
a=await ve(s)===void 0,d=An(a?$h(s):s,n),c=Tn(fr(e,!0,{log:r,name:this.name})),f=this.#t===void 0?{}:{[Ln]:this.#t},u=vo(
c,f),l=u.map(({content:g})=>"sizeBytes"in g?g.sizeBytes:g.length),p=0,h=g=>{p+=g,i()},y=async()=>{await OB(ur(d,"blobs/s\
ha256"),{recursive:!0});for(let{path:g,content:k}of u)o.throwIfAborted(),await dr(ur(d,g),async B=>{Buffer.isBuffer(k)?await B.
writeFile(k):await Bo(k,B,{signal:o,onBytes:h})})};try{let g=l.reduce((B,P)=>B+P,0);await J(r,{title:"Write",doneBytes:()=>p,
totalBytes:()=>g},y());for(let B of["blobs/sha256","blobs","."])await It(ur(d,B))}catch(g){throw await LB(d,{recursive:!0,
force:!0}).catch(()=>{}),Rn(g,{name:this.name,path:ur(s,CB(s)),signal:o})}return new Is({name:this.name,path:s,pending:d,
isNew:a,root:{...c.root,annotations:f},blobs:c.blobs.map(({digest:g})=>g),context:this.#n})}};import{mkdir as NB,mkdtemp as FB,open as _B,rm as DB,symlink as MB,writeFile as vs}from"node:fs/promises";import{join as lr,
resolve as HB}from"node:path";var UB=30,Os=class{name;#e;#t;constructor(e,n){this.name=e.text,this.#e=e,this.#t=n}async check(){let e=new mt(this.#t);
await e.checkVersion();try{await e.rawManifest(this.#e.reference)}catch(n){let r=E(n);if(hh(r))throw ar(r,{kind:"write",
name:this.name});if(this.#t.signal.aborted)throw n;this.#t.log.debug(`the present image of ${this.name} cannot be read: ${r}`)}}async write(e){
let{log:n,tempDir:r,runId:o,signal:i}=this.#t,{reference:s}=this.#e,a=Tn(fr(e,!1,{log:n,name:this.name})),{digest:d}=a.root,
c={...s,tag:void 0,digest:d},f=await new mt(this.#t).rawManifest(c).then(l=>l!==void 0).catch(()=>!0),u=await FB(lr(r,re(
o))).catch(l=>{throw Nh(l,r,i)});try{await this.#n(u,a)}finally{await DB(u,{recursive:!0,force:!0})}return new Cf({...this.#e,
digest:d,wasThere:f},this.#t)}async#n(e,n){let{log:r,tempDir:o,signal:i,touch:s}=this.#t,a=new mt({...this.#t,tempDir:e}),
d={kind:"write",name:this.name},c=async(u,l,p)=>{let{digest:h}=l.root,y=lr(e,Lf(h));await zB(y,l,{signal:i,onBytes:s}).catch(
k=>{throw Nh(k,o,i)});let g={...this.#e.reference,tag:void 0,digest:h};await J(r,{title:u},a.copy(`dir:${y}`,g,p,d))},f=n.
images.map(({image:u})=>Tn({images:[u],index:void 0}));for(let u of new Map(f.map(l=>[l.root.digest,l])).values()){let l=u.
images[0]?.image.platform;await c(l===void 0?"Push":`Push ${v(l)}`,u,[])}f.some(u=>u.root.digest===n.root.digest)||await c(
"Push the index",n,await a.indexOptions())}};async function zB(t,e,n){let{root:r,rootBytes:o,images:i,blobs:s}=e,a=new Map(
i.map(({manifest:d,bytes:c})=>[d.digest,c]));a.delete(r.digest),await NB(t),await vs(lr(t,"version"),`Directory Transpor\
t Version: 1.1
`),await vs(lr(t,"manifest.json"),o);for(let[d,c]of a)await vs(lr(t,`${Lf(d)}.manifest.json`),c);for(let{digest:d,content:c}of s){
if(a.has(d)||d===r.digest)continue;let f=lr(t,Lf(d));Buffer.isBuffer(c)?await vs(f,c):c.startByte===void 0?await MB(HB(c.
path),f):await JB(c,f,n)}}async function JB(t,e,n){let r=await _B(e,"wx");try{await Bo(t,r,n)}finally{await r.close()}}function Lf(t){
return t.slice(t.indexOf(":")+1)}function Nh(t,e,n){return n.aborted?U(n.reason):new m(lt(t)?"NO_SPACE":"WRITE_FAILED",`\
Cannot write what is pushed to ${e}: ${E(t)}.`,{hint:"Free some disk space, or name a directory on a larger disk.",cause:t})}
var Cf=class{digest;#e;#t;#n;#r;#o=!1;constructor(e,n){this.digest=e.digest,this.#e=e,this.#t=n,this.#n=new mt(n)}readBack(){
let{text:e}=this.#e;return _e({transport:"docker",text:e,reference:this.#a(this.digest)},this.#t)}async publish(){let{text:e,
reference:n}=this.#e;this.#r=await this.#s().catch(o=>{this.#t.log.debug(`the previous image of ${e} cannot be read: ${E(
o)}`)}),this.#o=!0,this.#r!==this.digest&&await this.#i(this.digest);let r=await this.#s();if(r!==this.digest)throw new m(
"PUSH_FAILED",`${e} must have the digest ${this.digest}, but the registry answers with ${r} after the push.`,{hint:`Some\
thing else may have pushed ${n.text} at the same time. Run again.`})}async#i(e,n=this.#n){let{text:r,reference:o}=this.#e,
i={kind:"write",name:r};await n.copy(this.#a(e),o,await n.indexOptions(),i)}async#s(e=this.#n){let n=await e.rawManifest(
this.#e.reference);return n===void 0?"none":z(n)}#a(e){return{...this.#e.reference,tag:void 0,digest:e}}async undo(){if(!this.#o||
this.#r===this.digest)return;let{text:e,wasThere:n}=this.#e;this.#o=!1;let r=s=>this.#t.log.notice(`${e} was pushed and \
could not be restored: ${s}`),o=new Ve(void 0,UB),i=new mt({...this.#t,signal:o.signal,touch:o.touch});try{if(await this.#s(
i)!==this.digest)return;this.#r===void 0?r("its previous image could not be read"):this.#r!=="none"?await this.#i(this.#r,
i):n?r("its registry already had the same image under another name"):await i.delete(this.#a(this.digest))}catch(s){r(E(s))}finally{
o.release()}}async discard(){}};function As(t,e){switch(t.transport){case"docker-archive":{let{reference:n}=t;return new _o(t,e,r=>jB(r,n))}case"oci-arc\
hive":{let{reference:n}=t,r=n===void 0?{}:{[Ln]:n};return new _o(t,e,o=>vo(o,r))}case"oci":return new Ts(t,e);case"docke\
r":return new Os(t,e)}}function jB(t,e){let n=e===void 0?{}:{[ts]:de(e),[Ln]:e.tag??"latest"},r=e===void 0?[]:[gp(e)];return vo(
t,n,Ip(t,r,YB()))}var KB={x64:"amd64",ia32:"386",ppc64:"ppc64le",mipsel:"mipsle",loong64:"loong64"};function YB(){let t=KB[process.
arch]??process.arch;return Ce({os:"linux",architecture:t,variant:void 0})}function _h(t){return t.flatMap(e=>{if(e.transport===
"docker")return[];let n=VB(GB(e.path));return e.transport==="oci"?[Fh(n),n]:[Fh(n)]})}function VB(t){try{return WB(t)}catch{
return t}}function Dh(t){let{tempDir:e,backup:n,report:r,html:o,tagLocations:i}=t,s=[n,r,o].filter(d=>d!==void 0),a=_h(i);return[...new Set(
[e,...s.map(d=>XB(d)),...a])]}function $f({imageLocation:t,tags:e,layer:{keepBase:n}}){return t===void 0||e.length>0||n?.kind==="image"}function Mh(t){
return $f(t)||t.compare?.kind==="engine"}var mr="0.1.0";import{constants as Hh}from"node:fs";import{access as Uh,readFile as qB,rename as ZB,rm as QB,stat as zh,writeFile as eI}from"node:fs/promises";
import{dirname as Jh,join as tI}from"node:path";var nI={report:"report",html:"page",summary:"summary"};async function Ls(t,e){try{await Uh(`${Jh(e)}/`,Hh.W_OK)}catch(r){
throw Rs(t,e,E(r),r)}let n=await zh(e).catch(()=>{});if(n!==void 0&&!n.isFile())throw Rs(t,e,"it exists and is not a fil\
e")}async function aJ(t){if(!(await zh(t).catch(()=>{}))?.isFile())return Ls("summary",t);await Uh(t,Hh.W_OK).catch(n=>{
throw Rs("summary",t,E(n),n)})}async function Wh(t,e,n,r){let o=tI(Jh(e),n);try{await eI(o,r,{flag:"wx"}),await ZB(o,e)}catch(i){
throw await QB(o,{force:!0}).catch(()=>{}),Rs(t,e,E(i),i)}}function Rs(t,e,n,r){return new m("BAD_INPUT",`Cannot write t\
he ${nI[t]} to ${JSON.stringify(e)}: ${n}.`,{hint:"Name a file in an existing, writable directory.",cause:r})}async function Gh(){
return qB(new URL("page.html",import.meta.url),"utf8")}var rI=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*%$/,oI="kmgtp",iI=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*(?:([kmgtp])(i)?)?(b)?$/i;
function Cs(t){let[,e,n,r]=iI.exec(t)??[];if(e===void 0)return;let o=n===void 0?0:oI.indexOf(n.toLowerCase())+1,i=Math.round(
Number(e)*(r===void 0?1e3:1024)**o);return Number.isSafeInteger(i)?i:void 0}function jh(t){if(t==="")return;let e=Cs(t);
if(e===void 0||e===0)throw new m("BAD_INPUT",`The ${I("max-size")} must be a size, but is ${JSON.stringify(t)}.`,{hint:'\
Give a size with its unit, for example "500MB" or "1.2GiB", or leave it out.'});return e}function Kh(t){if(t==="")return;
let e=rI.exec(t)?.[1],n=Number(e);if(n<=100)return{kind:"percent",percent:n};if(Number(t)>0)throw new m("BAD_INPUT",`The\
 ${I("min-saving")} must have a unit, but is ${JSON.stringify(t)}.`,{hint:`Write ${S("min-saving","10%")} for a percenta\
ge of the source's size, or ${S("min-saving","10MB")} for bytes.`});let r=e===void 0?Cs(t):void 0;if(r===void 0)throw new m(
"BAD_INPUT",`The ${I("min-saving")} must be a percentage or a size, but is ${JSON.stringify(t)}.`,{hint:'Give a percenta\
ge from 0 to 100, for example "10%", or a size, for example "200MB".'});return{kind:"bytes",bytes:r}}function pr(t,{oldBytes:e,
newBytes:n}){let{maxBytes:r,minSaving:o}=t,i=[];if(r!==void 0){let a=n<=r,[d,c]=sr(r,n);i.push({input:"max-size",wanted:`\
at most ${d}`,seen:c,isMet:a})}let s=e-n;if(o?.kind==="bytes"){let a=s>=o.bytes,[d,c]=sr(o.bytes,s);i.push({input:"min-s\
aving",wanted:`at least ${d}`,seen:c,isMet:a})}if(o?.kind==="percent"){let{percent:a}=o,d=dI(s,e,a),c=aI(e,n,a,d);i.push(
{input:"min-saving",wanted:`at least ${a} %`,seen:c,isMet:d})}return i}var sI=12;function aI(t,e,n,r){let o=t-e,i=s=>Number(
s)>=n===r;if(t===0)return i("0")?`${or(t,e)} %`:x(o);for(let s=1;s<=sI;s++){let a=ir(o/t*100,s);if(i(a))return`${a} %`}return`${o}\
 B of ${t} B`}function dI(t,e,n){let r=Math.round(n*1e6);return BigInt(t)*100000000n>=BigInt(r)*BigInt(e)}function tn(t){
let e=t.filter(({isMet:r})=>!r);if(e.length===0)return;let n=e.map(({input:r,wanted:o,seen:i})=>`${S(r)} requires ${o}, \
got ${i}`);return new m("OVER_BUDGET",`The result does not meet its size budget: ${n.join("; ")}. No tag was moved.`,{hint:`\
The report shows what takes up space. Drop more with ${S("clean")}, ${S("exclude")} or ${S("run")}, or change the budget\
.`})}import{hostname as II,release as TI}from"node:os";import{PassThrough as cI}from"node:stream";import{pipeline as fI}from"node:stream/promises";function Je(t,e){return t instanceof m&&t.message.includes(`Could not find the file ${e} in container`)}function Nf(t){let{
os:e,architecture:n,variant:r}=t;return encodeURIComponent(JSON.stringify({os:e,architecture:n,...r===void 0?{}:{variant:r}}))}
function pt(t){return t===void 0?[]:["--platform",v(t)]}var Ff=64*1024,$s=class{name="docker CLI processes";#e;constructor(e){this.#e=e}async readArchive(e,n,r){let o=n.toString();
if(typeof n!="string"&&!Buffer.from(o).equals(n))throw new m("DOCKER_FAILED",`Cannot ask the docker command for ${A(n)}:\
 the name is not UTF-8.`,{hint:"Use an engine on this machine, whose socket accepts any name, or rename the file."});return this.#t(
["cp",`${e}:${o}`,"-"],r)}async writeArchive(e,n,r){await this.#n(["cp","-",`${e}:/`],n,r)}async exportContainer(e,n){return this.#t(
["export",e],n)}async saveImage(e,n,r){return this.#t(["save",...pt(r),e],n)}async importImage(e,n,r){let o=await this.#n(
["import","--change",`LABEL ${n}`,"-"],e,r),i=o.split(`
`).findLast(s=>s.startsWith("sha256:"));if(i===void 0)throw new m("ENGINE_FAILED",`The import returned no image ID: ${o.
slice(-500)}`,{hint:q});return i.trim()}loadImage(e,n,r){return this.#n(["load","--quiet",...pt(n)],e,r)}#t(e,n){let r=this.#e.
spawn(e,["ignore","pipe","pipe"],n),o=wo(r.stderr,Ff),i=new cI,s=Di(r);return r.stdout?.pipe(i,{end:!1}),r.stdout?.on("d\
ata",this.#e.touch),s.then(a=>{a===0?i.end():i.destroy(te(e,{exitCode:a,stdout:"",stderr:o()}))},a=>i.destroy(a)),i.on("\
close",()=>r.kill("SIGKILL")),i}async#n(e,n,r){let o=this.#e.spawn(e,["pipe","pipe","pipe"],r),i=wo(o.stderr,Ff),s=wo(o.
stdout,Ff),a=Di(o);o.stdin?.on("drain",this.#e.touch);let d;n.once("error",l=>{o.stdin?.errored||(d=l,o.kill("SIGKILL"))});
let c=fI(n,o.stdin,{signal:r}),[f,u]=await Promise.allSettled([c,a]);if(r.aborted)throw U(r.reason);if(f.status==="rejec\
ted"&&f.reason instanceof m)throw f.reason;if(d!==void 0)throw d;if(u.status==="rejected")throw u.reason;if(u.value!==0)
throw te(e,{exitCode:u.value,stdout:s(),stderr:i()});if(f.status==="rejected")throw new m("ENGINE_FAILED",`"docker ${e[0]}\
" did not read its input to the end.`,{hint:q,cause:f.reason});return s()}};import{PassThrough as hI}from"node:stream";import{pipeline as yI}from"node:stream/promises";import{connect as uI}from"node:net";import{Readable as lI}from"node:stream";var Ns=1024*1024,mI=64*1024,pI=64*1024,Yh=`\r
\r
`;function Vh(t,e,n,r){return new Promise((o,i)=>{let s=new _f,a=Buffer.alloc(0),d=0,c=new lI({highWaterMark:Ns,read:()=>{
p.resume()},destroy:(y,g)=>{n.removeEventListener("abort",u),p.destroy(),g(y)}}),f=y=>{let g=n.aborted?U(n.reason):Df(y);
a!==void 0&&(c.on("error",()=>{}),i(g)),c.destroy(g)},u=()=>f(n.reason),l=y=>{if(r(),a===void 0)return d-=y.length,c.push(
y);a=Buffer.concat([a,y]);let g=a.indexOf(Yh);if(g===-1)return a.length>pI&&f(new Error("the head of its answer has no e\
nd")),!0;let k=a.toString("latin1",0,g),B=/^HTTP\/1\.[01] ([0-9]{3})\b/.exec(k)?.[1];if(B===void 0)return f(new Error("i\
ts answer is not HTTP")),!1;let P=a.subarray(g+Yh.length);return a=void 0,d=Number(/^content-length: *([0-9]+)/im.exec(k)?.[1]??
0)-P.length,o({status:Number(B),isChunked:/^transfer-encoding:.*chunked/im.test(k),body:c}),P.length===0||c.push(P)},p=uI(
{path:t,onread:{buffer:()=>s.room(),callback:y=>l(s.taken(y))}});p.on("error",f);let h=!1;if(p.on("end",()=>{h=!0,a!==void 0?
f(new Error("it closed without an answer")):d>0?f(new Error(`it ended ${d} bytes short`)):c.push(null)}),p.on("close",()=>h||
c.destroyed||f(new Error("it was closed"))),n.aborted)return u();n.addEventListener("abort",u,{once:!0}),p.write(`GET ${e}\
 HTTP/1.0\r
Host: docker\r
\r
`)})}var _f=class{#e=Buffer.allocUnsafeSlow(Ns);#t=0;room(){return Ns-this.#t<mI&&(this.#e=Buffer.allocUnsafeSlow(Ns),this.#t=
0),this.#e.subarray(this.#t)}taken(e){let n=this.#e.subarray(this.#t,this.#t+e);return this.#t+=e,n}};function Df(t){return new m(
"ENGINE_FAILED",`The connection to the engine failed: ${E(t)}`,{hint:"Check whether the engine was stopped or restarted,\
 and run again.",cause:t})}function Xh(t){let e=t.write.bind(t),n=t.end.bind(t),r;t.write=o=>{let i=r;return r=o,i===void 0||e(i)},t.end=()=>{let o=r;
return r=void 0,o===void 0?n():n(o)}}var{request:gI}=process.getBuiltinModule("node:http"),qh=4*1024*1024,Fs=class{name;#e;#t;#n;constructor(e,n,r=()=>{}){this.
name=`HTTP API ${n} on ${e}`,this.#e=e,this.#t=`/v${n}`,this.#n=r}readArchive(e,n,r){return this.#r(`/containers/${e}/ar\
chive?path=${bI(n)}`,r)}async writeArchive(e,n,r){let o=`/containers/${e}/archive?path=%2F`;await this.#s({method:"PUT",
path:o,what:"Writing into a container"},n,r)}exportContainer(e,n){return this.#r(`/containers/${e}/export`,n)}saveImage(e,n,r){
let o=r===void 0?"":`&platform=${Nf(r)}`;return this.#r(`/images/get?names=${encodeURIComponent(e)}${o}`,n)}async importImage(e,n,r){
let o=encodeURIComponent(`LABEL ${n}`),i=await this.#s({method:"POST",path:`/images/create?fromSrc=-&changes=${o}`,what:"\
The import"},e,r),s=Mf(i).map(a=>b(a,"status")).findLast(a=>a?.startsWith("sha256:"));if(s===void 0)throw new m("ENGINE_\
FAILED",`The import returned no image ID: ${i.slice(-500)}`,{hint:q});return s}async loadImage(e,n,r){let o=n===void 0?"":
`&platform=${Nf(n)}`,i=await this.#s({method:"POST",path:`/images/load?quiet=1${o}`,what:"The load"},e,r);return Mf(i).map(
s=>b(s,"stream")??b(s,"status")??"").join(`
`)}async#r(e,n){let r=await Vh(this.#e,this.#t+e,n,this.#n);return r.isChunked?(r.body.destroy(),this.#o(e,n)):this.#i(r.
status,r.body)}async#o(e,n){let r=this.#a("GET",e,n);r.end();let o=a=>n.aborted?U(n.reason):Df(a),i=await Zh(r).catch(a=>{
throw o(a)}),s=new hI;return i.on("data",this.#n),i.once("error",a=>s.destroy(o(a))),s.once("close",()=>i.destroy()),this.#i(
i.statusCode??0,i.pipe(s))}async#i(e,n){if(e===200)return n;let r=await Qh(n);throw Mt(b(_(r),"message")??r,"ENGINE_FAIL\
ED",`The engine answered ${e}`)}async#s({method:e,path:n,what:r},o,i){let s=this.#a(e,n,i);Xh(s),s.on("drain",this.#n);let a=Zh(
s).then(async u=>{u.on("data",this.#n);let l=await Qh(u);return s.writableFinished||s.destroy(),{status:u.statusCode??0,
text:l}}),[d,c]=await Promise.allSettled([yI(o,s,{signal:i}),a]);if(i.aborted)throw U(i.reason);if(d.status==="rejected"&&
d.reason instanceof m)throw d.reason;if(c.status==="fulfilled"){let u=wI(c.value.status,c.value.text);if(u!==void 0)throw Mt(
u,"ENGINE_FAILED",`${r} failed in the engine`)}let f=d.status==="rejected"?d.reason:c.status==="rejected"?c.reason:void 0;
if(f!==void 0||c.status==="rejected")throw new m("ENGINE_FAILED",`${r} was interrupted because the connection to the eng\
ine failed: ${E(f)}`,{hint:"Check whether the engine was stopped or restarted, and run again.",cause:f});return c.value.
text}#a(e,n,r){let o=e!=="GET"?{"Content-Type":"application/x-tar","Transfer-Encoding":"chunked"}:{};return gI({socketPath:this.#e,
method:e,path:this.#t+n,headers:o,agent:!1,signal:r})}};function Zh(t){return new Promise((e,n)=>{t.once("response",e),t.
on("error",n),t.once("close",()=>n(new Error("the connection closed without an answer")))})}async function Qh(t){let e=[],
n=0;for await(let r of t){if(n+=r.length,n>qh)throw new m("ENGINE_FAILED",`The engine's answer is longer than ${qh} byte\
s.`,{hint:q});e.push(r)}return Buffer.concat(e).toString("utf8")}function Mf(t){return t.split(`
`).map(_).filter(e=>e!==void 0)}function wI(t,e){if(t<200||t>299)return b(_(e),"message")??(e.trim()||`HTTP status ${t}`);
for(let n of Mf(e)){let r=b(n,"errorDetail","message")??b(n,"error");if(r!==void 0)return r}}function bI(t){return typeof t==
"string"?encodeURIComponent(t):t.toString("hex").replace(/../g,"%$&")}var kI=/emulate docker cli using podman/i;function ey(t,e){let n=w(t,"Client");if(kI.test(e)||b(n,"APIVersion")!==void 0&&
b(n,"ApiVersion")===void 0)throw new m("UNSUPPORTED_ENGINE","docker-flatten needs a Docker engine, but the docker comman\
d here is Podman (podman-docker).",{hint:"Install the Docker CLI and an engine (Debian and Ubuntu: the package docker.io\
) instead of podman-docker, or put another docker command first on PATH."});let o=w(t,"Server","Components"),i=(Array.isArray(
o)?o:[]).find(a=>/podman/i.test(b(a,"Name")??""));if(i===void 0)return;let s=b(i,"Version")??"";throw new m("UNSUPPORTED\
_ENGINE",`docker-flatten needs a Docker engine, but Podman ${s} answers on this socket.`,{hint:'Select a Docker engine w\
ith DOCKER_HOST or "docker context use". Its usual socket is unix:///var/run/docker.sock.'})}import{basename as ny}from"node:path";var EI=/^(?:runc|crun|youki)$/,SI=/^(?:(?:runsc|kata)(?:-[\w-]+)?|sysbox-runc|krun)$/,xI=/^(?:io\.containerd\.|containerd-shim-)(?:runsc|kata|wasm\w*|spin|slight)(?:-[\w-]+)?[.-]v\d+$/,
Mo="runc";function ry(t){let e=b(t,"DefaultRuntime"),n=w(t,"Runtimes");if(!(e===void 0||!Hf(t,e)||!T(n)))return Object.keys(
n).filter(r=>iy(w(n,r))===Mo).sort((r,o)=>+(o===Mo)-+(r===Mo))[0]}function Hf(t,e){let n=w(t,"Runtimes",e);if(n===void 0)
return!ty(e)&&e!==oy;if([sy(n),b(n,"runtimeType")].some(i=>i!==void 0&&ty(i)))return!1;let o=iy(n);return o===void 0||!EI.
test(o)}function ty(t){let e=ny(t);return SI.test(e)||xI.test(e)}var oy="io.containerd.runc.v2";function iy(t){let e=w(t,
"runtimeArgs");if(H(e)&&e.length>0)return;let n=sy(t),r=b(t,"runtimeType");if(n===void 0)return r===oy?Mo:void 0;let o=ny(
n);return o===Mo&&!PI.test(n)?void 0:o}function sy(t){return b(t,"path")??b(t,"options","BinaryName")}var PI=/^(?:(?:\/usr(?:\/local)?)?\/s?bin\/)?runc$/;var BI={"graph-driver":{kind:"graph-driver",keepsPacked:!1,idIsConfigDigest:!0,holdsIndexes:!1,countsBlocks:!1,showsLegacyFields:!0,
canMapOwners:!0,takesZstd:!1,contentRoots:t=>{let e=_s(t),n=b(t,"Driver")??"overlay2";return e===void 0?[]:[`${e}/image/${n}\
/imagedb/content/sha256`]},diskRoot:_s},containerd:{kind:"containerd",keepsPacked:!0,idIsConfigDigest:!1,holdsIndexes:!0,
countsBlocks:!0,showsLegacyFields:!1,canMapOwners:!1,takesZstd:!0,contentRoots:t=>{let e=_s(t),n=e===void 0?[]:[`${e}/co\
ntainerd/daemon/${ay}`],r=[`${dy}/${ay}`];return cy(t)?[...r,...n]:[...n,...r]},diskRoot:t=>cy(t)?dy:_s(t)}},ay="io.cont\
ainerd.content.v1.content/blobs/sha256",dy="/var/lib/containerd";function fy(t){let e=JSON.stringify(t.DriverStatus??"");
return BI[e.includes("io.containerd.snapshotter.v1")?"containerd":"graph-driver"]}function _s(t){return b(t,"DockerRootD\
ir")}function cy(t){return b(t,"Containerd","Address")==="/run/containerd/containerd.sock"}var Ho={name:"Docker 20.10",api:"1.41"},Ds={zstdLayers:"1.42",imageMount:"1.48",platformOption:"1.48",inspectPlatform:"1\
.49"};async function uy(t,e){let n=Promise.all([OI(t),AI(t)]);n.catch(()=>{});let r=await vI(t),o=w(r,"Server"),i=b(r,"C\
lient","ApiVersion")??b(o,"ApiVersion")??"0",s=b(o,"ApiVersion")??i;RI(i,s,b(o,"Version")??"unknown");let[a,d]=await n,c=b(
a,"OSType")??b(o,"Os")??"linux";if(c!=="linux")throw new m("UNSUPPORTED_ENGINE",`docker-flatten needs an engine that run\
s Linux containers, but this one runs ${c} containers.`,{hint:"Switch Docker Desktop to Linux containers, or use a Linux\
 runner."});let f=d?.startsWith("unix://")?new Fs(d.slice(7),i,t.touch):new $s(t),u=h=>hr(i,h)>=0,l=fy(a),p=LI(a);if(p&&
!l.canMapOwners)throw $I();return e.debug(`engine ${b(o,"Version")}, API ${i}, ${l.kind} store, bytes through ${f.name}`),
{docker:t,transport:f,version:b(o,"Version")??"unknown",apiVersion:i,serverApiVersion:s,platform:{os:c,architecture:b(o,
"Arch")??"amd64",variant:void 0},store:l,contentRoots:l.contentRoots(a),diskRoot:NI(a,d)?l.diskRoot(a):void 0,mapsOwners:p||
l.canMapOwners&&CI(a),canMountImages:u(Ds.imageMount),knowsPlatformOption:u(Ds.platformOption),canInspectPlatform:u(Ds.inspectPlatform),
plainRuntime:ry(a),mayAddMounts:h=>Hf(a,h),takesZstd:l.takesZstd||u(Ds.zstdLayers)}}async function vI(t){let e=await t.try(
["version","--format","{{json .}}"]),n=_(e.stdout);if(ey(n,e.stderr),T(n)&&T(n.Server))return n;let r=e.stderr.trim()||e.
stdout.trim();throw Nc(r)||e.exitCode===0?Fc(r||"the docker command names no server"):/client version .* is too (?:old|new)|not supported by this client/i.
test(r)?new m("ENGINE_TOO_OLD",`docker-flatten needs a docker command and an engine with a common API version, but these\
 have none: ${r}`,{hint:`Update the older of the two. The engine must be ${Ho.name} or newer.`}):te(["version"],e)}async function OI(t){
let e=await t.try(["info","--format","{{json .}}"]),n=_(e.stdout);if(T(n)&&b(n,"Driver")!==void 0)return n;let r=w(n,"Se\
rverErrors"),o=H(r)&&r.length>0?r.join("; "):e.stderr;throw Mt(o.trim()||"it names no storage driver","ENGINE_FAILED","T\
he engine did not say how it stores images")}async function AI(t){let e=await t.try(["context","inspect","--format","{{.\
Endpoints.docker.Host}}"]);return e.exitCode===0?e.stdout.trim():void 0}function RI(t,e,n){if(hr(t,Ho.api)>=0)return;let r=hr(
e,Ho.api)<0?`this engine is ${n} (API ${e})`:`this docker command speaks API ${t}`;throw new m("ENGINE_TOO_OLD",`docker-\
flatten needs ${Ho.name} (API ${Ho.api}) or newer, but ${r}.`,{hint:"Update Docker. If DOCKER_API_VERSION is set, it mus\
t not be lower either."})}function hr(t,e){let[n=0,r=0]=t.split(".").map(Number),[o=0,i=0]=e.split(".").map(Number);return n-
o||r-i}function LI(t){let e=t.SecurityOptions;return H(e)&&e.some(n=>/^name=userns\b/.test(n))}function CI(t){return/\/[0-9]{3,}\.[0-9]{3,}$/.
test(b(t,"DockerRootDir")??"")}function $I(){return new m("UNSUPPORTED_ENGINE","docker-flatten needs to read files exact\
ly as the image has them, but an engine with both userns-remap and the containerd image store shows them without setuid \
bits, capabilities and hard links.",{hint:`Turn one of the two off in the engine's daemon.json: "features": {"containerd\
-snapshotter": false}, or "userns-remap".`})}function NI(t,e){return e?.startsWith("unix://")===!0&&b(t,"Name")===II()&&
b(t,"KernelVersion")===TI()}import{lstat as FI,readdir as _I,rm as DI}from"node:fs/promises";import{join as MI}from"node:path";async function Ms(t,e){for(let n of t)await HI(n,Et,r=>e.debug(r))}async function HI(t,e,n){let r=await _I(t).catch(()=>[]);
for(let o of r){let i=ft(o);if(i===void 0||!e(i))continue;let s=MI(t,o);try{let{uid:a}=await FI(s);a===(process.getuid?.()??
a)&&await DI(s,{recursive:!0,force:!0})}catch(a){if(me(a)==="ENOENT")continue;n(`Could not remove the temporary file ${s}\
: ${E(a)}`)}}}async function Uf(t,e){let n=a=>a!==void 0&&e(a),r=["--no-trunc","--filter",`label=${_t}`],[o,i,s]=await Promise.all([t.
run(["ps","--all",...r,"--format","{{.ID}} {{.Names}}"]),t.run(["images","--quiet",...r,"--filter","dangling=true"]),t.run(
["images","--filter",`reference=${Ft}`,"--format","{{.Repository}}:{{.Tag}}"])]);return{containers:zf(o).filter(({name:a})=>n(
ft(a))),pendingNames:Uo(s).filter(a=>n(Ac(a))),imports:await UI(t,Uo(i),n)}}async function UI(t,e,n){if(e.length===0)return[];
let r=_((await t.try(["image","inspect",...new Set(e)])).stdout);return(Array.isArray(r)?r:[]).filter(o=>{let i=w(o,"Con\
fig","Labels"),s=b(i,_t);return T(i)&&Object.keys(i).length===1&&n(s===void 0?void 0:Ac(`${Ft}:${s}`))&&ly(w(o,"RepoTags"))&&
ly(w(o,"RepoDigests"))&&b(o,"Comment")==="Imported from -"}).map(o=>b(o,"Id")).filter(o=>o!==void 0)}function ly(t){return t==
null||Array.isArray(t)&&t.length===0}function zf(t){return Uo(t).map(e=>e.split(" ")).map(([e="",n=""])=>({id:e,name:n.split(
",")[0]??""}))}function my(t){let e=[],n=(r,o)=>r>0&&e.push(`${r} ${o}${r===1?"":"s"}`);return n(t.containers.length,"co\
ntainer"),n(t.pendingNames.length+t.imports.length,"image"),e.join(" and ")}function Jf(t){return t.containers.length+t.
pendingNames.length+t.imports.length}function Uo(t){return t.split(`
`).filter(e=>e!=="")}var zI=3,JI=300,py=10;async function nn(t,e,n){let r=Math.min(e||py,py),o=new Ve(void 0,r);try{return await n(t.withWatchdog(
o,0))}finally{o.release()}}var Gf=new Set;function yr(t){Gf.add(t)}function Hs(t){return Gf.has(t)}async function Tt(t,e,n){
Gf.delete(e);let r=(o,i)=>n.warning(`Could not remove everything that the run created: ${o}
A later run removes the rest, or you can: ${i.join("; ")}`);for(let o=0;o<zI;o++){o>0&&await new Promise(s=>setTimeout(s,
JI));let i;try{i=await Uf(t,s=>s===e)}catch(s){r(jf(s),[`docker ps --all --filter name=${re(e)}`,`docker images ${Ft}`]);
return}if(Jf(i)===0&&o>0||(await by(t,i,r)).isOver)return}}async function yy(t,e,n,r){await Ms(e,n);let o=i=>n.debug(`co\
uld not remove leftovers of a killed run, so a later run will try again: ${i}`);try{let i=await Uf(t,Et),s=i.containers.
filter(({name:d})=>r===void 0||Li(d)!==r),a={...i,containers:s};if(Jf(a)===0)return;n.info(`Cleaning up after an interru\
pted run: ${my(a)}`),await by(t,a,o)}catch(i){o(jf(i),[])}}async function gy(t,e){let n=await t.run(["ps","--all","--no-\
trunc","--filter",`label=${_t}`,"--filter",`name=${e}`,"--format","{{.ID}} {{.Names}}"]),r=zf(n).filter(({name:o})=>Li(o)===
e&&Et(ft(o)??""));r.length!==0&&(await zs(t,e),await ky(t,wy,r.map(({id:o})=>o)))}async function gr(t,e,n){if(e.length===
0)return{exitCode:0,stdout:"",stderr:""};try{return await nn(t,n,r=>r.try(["rmi",...e]))}catch(r){if(Gm(r))return;throw r}}
var wy=["rm","--force","--volumes"],hy=["rmi"];async function by(t,e,n){let r=[],o=[...e.containers.map(({id:i,name:s})=>{
let a=Li(s);return{work:async()=>{a!==void 0&&await zs(t,a),r.push(i)},byHand:a&&`docker unpause ${Us(a)}`}}),Wf(t,wy,r,
e.containers.map(({id:i})=>i)),Wf(t,hy,e.pendingNames),Wf(t,hy,e.imports)];for(let[i,{work:s}]of o.entries())try{await s()}catch(a){
let d=a instanceof m&&WI.includes(a.code),c=d?o.slice(i):o.slice(i,i+1);if(n(jf(a),c.map(({byHand:f})=>f).filter(f=>f!==
void 0)),d)return{isOver:d}}return{isOver:!1}}function Wf(t,e,n,r=n){let o=["docker",...e,...r.map(Us)].join(" ");return{
work:()=>ky(t,e,n),byHand:r.length===0?void 0:o}}function Us(t){return t.replace(/^(?:sha256:)?([0-9a-f]{12})[0-9a-f]{52}$/,
"$1")}var WI=["TIMEOUT","CANCELLED","NO_ENGINE"];function jf(t){return t instanceof m&&(t.code==="TIMEOUT"||t.code==="CA\
NCELLED")?"the engine did not answer in time.":E(t)}async function zs(t,e){let n=await t.try(["unpause",e]);if(n.exitCode!==
0&&!/no such container|is not (?:paused|running)/i.test(n.stderr))throw te(["unpause",e],n)}async function ky(t,e,n){if(n.
length===0)return;let r=await t.try([...e,...n]),i=Uo(r.stderr).filter(s=>!/no such|not found|already in progress/i.test(
s)).join(`
`);if(r.exitCode!==0&&i.trim()!=="")throw te(e,{...r,stderr:i})}var GI=5,jI=2e3,Js=class{#e;#t;#n;#r=new AbortController;#o=Promise.resolve();constructor(e,n,r){this.#e=e,this.#t=n,this.#n=
r}start(e){if(this.#e===void 0){this.#o=Ms(this.#t,this.#n);return}let n=new Ve(this.#r.signal,GI),r=this.#e.withWatchdog(
n,0);this.#o=yy(r,this.#t,this.#n,e).finally(()=>n.release())}async settle(){let e,n=new Promise(r=>{e=setTimeout(r,jI)});
await Promise.race([this.#o,n]),clearTimeout(e)}async end(){this.#r.abort(),await this.#o}};async function Ey(t,e,n){let{log:r,signal:o}=t,i=[];for(let s of e){let a=Yn(s),d=await J(r,{title:"Push"},t.docker.stream(
["push",a],u=>r.debug(u.trimEnd()),o,!0)),c=u=>{let l=e.slice(0,i.length).map(p=>p.text);return KI(a,l,u,n)};if(d.exitCode!==
0)throw c(d.stderr.trim());let f=/\bdigest: (sha256:[0-9a-f]{64})/.exec(d.stdout)?.[1];if(f===void 0)throw c(`no digest \
in ${JSON.stringify(d.stdout.slice(-300))}`);r.info(`Pushed ${a}@${f}`),i.push({name:a,digest:f})}return i}function KI(t,e,n,r){
let o=e.length===0?"Nothing was pushed":`Already pushed: ${e.join(", ")}`;return new m("PUSH_FAILED",`Pushing ${t} faile\
d${Sy.test(n)?` because the layer is too large for the registry or a proxy in front of it (${xy(r)})`:""}: ${n.slice(-2e3)}\
. ${o}. In the engine, no tag was moved.`,{hint:VI(n,r)})}var Sy=/\bhttp 413\b|status\D{0,20}\b413\b|(?:request entity|payload|content) too large|size[ _]invalid|blob too large/i,
YI=/broken pipe|connection reset/i;function xy({newBytes:t,newPackedBytes:e}){return e===void 0?`${x(t)} unpacked, which\
 the engine compresses while pushing`:`${x(e)} packed`}function VI(t,e){let{newPackedBytes:n}=e,r=`${n===void 0?"":`comp\
ress it better (${S("compression","zstd")}), `}drop what is not needed (${S("clean")}, ${S("exclude")})`;return Sy.test(
t)?`A flat image is one layer and therefore one upload: ${r}, raise the limit (nginx: client_max_body_size), or bypass t\
he proxy.`:/denied|unauthorized|authentication required|no basic auth/i.test(t)?"Log in to the registry in an earlier st\
ep (docker/login-action) with an account that may push there.":YI.test(t)?`Check whether the registry is reachable, and \
push again. If this happens every time, a proxy may limit the size of uploads, and the layer has ${xy(e)}: ${r}, or rais\
e the limit.`:"Check whether the registry is reachable, and push again."}var XI=/no such (?:image|container|object)|not found|does not (?:exist|provide|match)|no match for platform|unable to find image/i;
function zo(t){return XI.test(t)}async function ee({docker:t},e,n){let r=["image","inspect"],o=await t.try([...r,...pt(n),
e]);if(o.exitCode!==0&&!zo(o.stderr))throw te(r,o);return Py(o)}async function De({docker:t},e,n=[]){let r=["inspect","-\
-type","container",...n,e],o=await t.try(r),i=Py(o);if(i===void 0)throw te(r,o);return i}function Py({exitCode:t,stdout:e}){
if(t!==0)return;let n=_(e),r=Array.isArray(n)?n[0]:void 0;return T(r)?r:void 0}function Ws(t){return["Architecture","Os"].some(e=>(b(t,e)??"")!=="")||(b(t,"RootFS","Type")??"")!==""||vt(t).length>0}function vt(t){
let e=w(t,"RootFS","Layers");return H(e)?e:[]}function Gs(t){let e=t.RepoTags;return H(e)?e:[]}function Xe(t){let e=n=>b(
t,n)??b(t,n.toLowerCase())??void 0;return{os:e("Os")??"linux",architecture:e("Architecture")??"",variant:e("Variant")}}function Jo(t){
let e=b(t,"Descriptor","mediaType");return e===void 0?void 0:Kn(e)}var qI=10;async function By(t,e,n){let{log:r}=t;if(e.id===n)return r.notice("The source image was kept: it is also the r\
esult.");if(!e.isDefaultPlatform)return r.notice(`The source image was kept: its name also refers to images for other pl\
atforms than ${v(e.platform)}.`);let o=await ee(t,e.id);if(o===void 0)return r.debug("the source is gone already");let i=Gs(
o),s=i.filter(f=>!ZI(e,f));if(s.length>0)return r.notice(`The source image was kept: it has other tags (${s.join(", ")})\
.`);let a=await t.docker.run(["ps","--all","--filter",`ancestor=${e.id}`,"--format","{{.Names}}"]);if(a!=="")return r.notice(
`The source image was kept: containers use it (${a.split(`
`).join(", ")}).`);let d=i.find(f=>!f.includes("@"))??i[0]??e.id,c=await gr(t.docker,[d],qI);c===void 0?r.notice(`The en\
gine is taking long to remove the source image, and may still finish. If the image remains, remove it with "docker rmi ${d}\
".`):c.exitCode===0?r.info(`Removed the source image ${d}`):/conflict/i.test(c.stderr)?r.notice(`The source image was ke\
pt because the engine refused to remove it: ${c.stderr.trim()}`):/no such image|not ?found/i.test(c.stderr)?r.debug(`the\
 source is gone already: ${c.stderr.trim()}`):r.warning(`Could not remove the source image: ${te(["rmi",d],c).message}`)}
function ZI({image:t},e){if(t===void 0)return!1;let{domain:n,path:r,digest:o}=oe(e,"image");return o!==void 0?Gt(t.text)||
t.domain===n&&t.path===r:t.digest===void 0&&de(oe(e,"image"))===de(t)}import{setTimeout as QI}from"node:timers/promises";var eT=10,tT=100,js=class{#e;#t=[];#n;constructor(e){this.#e=e}async move(e,n,r){this.#n=r===n?void 0:r;let o=this.#e.map(
s=>s.text),i=await Promise.all(o.map(s=>Kf(e,s)));for(let[s,a]of o.entries())this.#t.push({name:a,from:i[s],to:n}),await Iy(
e,r,a);await Promise.all(o.map(s=>nT(e,s,n)))}async undo(e,n){let[r]=this.#t;r!==void 0&&this.#n!==void 0&&await e.try([
"tag",r.to,this.#n]).catch(()=>{});for(let{name:o,from:i,to:s}of this.#t.splice(0).reverse())try{if(i===s||await Kf(e,o)!==
s)continue;i===void 0?await e.run(["rmi",o]):await Iy(e,i,o)}catch(a){let d=i===void 0?"did not exist":`referred to ${i}`;
n.warning(`The tag ${o}, which ${d} before, could not be restored: ${E(a)}`)}}};async function Iy(t,e,n){let r=["tag",e,
n];for(let o=1;;o++){let i=await t.try(r);if(i.exitCode===0)return;if(o===eT||!/already ?exists/i.test(i.stderr))throw te(
r,i);await QI(Math.random()*o*tT)}}async function nT(t,e,n){let r=()=>Kf(t,e).catch(()=>n);if(await r()===n)return;let o=await r();
if(o!==n)throw new m("CHECK_FAILED",`The engine reported that ${e} was tagged, but the tag refers to ${o??"no image"} in\
stead of ${n}.`,{hint:q})}async function Kf(t,e){let n=["image","inspect","--format","{{.Id}}",e],r=await t.try(n),o=r.stdout.
trim();if(r.exitCode===0&&o.startsWith("sha256:"))return o;if(!/no such image/i.test(r.stderr))throw te(n,r)}import{createWriteStream as vT}from"node:fs";import{link as OT,lstat as AT,open as Ny,rename as RT,rm as ta,stat as LT}from"node:fs/promises";
import{basename as Fy,dirname as eu,join as CT}from"node:path";import{pipeline as $T}from"node:stream/promises";import{createHash as rT}from"node:crypto";import{Transform as oT}from"node:stream";var Ks=class{#e=0;get isReached(){return this.#e>=2}takes(e,n,r){let o=bo(e);if(this.isReached){if(!o)throw rt(n,"bytes \
follow the end of the archive");return!0}if(o){if(this.#e++,r)throw rt(n,"the archive ends after an extension header tha\
t no entry follows");return!0}if(this.#e===1)throw rt(n,"there is a single zero block between two entries");return!1}};var Ys=class{#e;#t=0;get isEmpty(){return this.#t===0}get rest(){return this.#e?.subarray(0,this.#t)??Buffer.alloc(0)}take(e){
this.#e??=Buffer.alloc(O);let n=Math.min(O-this.#t,e.length);return e.copy(this.#e,this.#t,0,n),this.#t+=n,n}release(){if(this.#t<
O)return;let e=this.#e;return this.#e=void 0,this.#t=0,e}};var rn={blocks:[],keepsData:!1},wr={blocks:void 0,keepsData:!0},qe=class{#e;#t;#n=0;#r=new Ys;#o=0;#i=0;#s=!0;#a=new Qn;#d=!1;#c=new Ks;#f=!1;#u=Buffer.
alloc(0);#l=[];#m=0;constructor(e,n={}){this.#e=e,this.#t=n}get offsetBytes(){return this.#n}get hasEnded(){return this.#c.
isReached}get isBetweenEntries(){return this.#o===0&&!this.#d&&this.#r.isEmpty&&this.#a.isEmpty&&!this.#a.isReading}get openEntry(){
return this.#o>0?this.#u:void 0}checkRest(){let{rest:e}=this.#r;if(e.some(n=>n!==0))throw rt(this.#n-e.length,"bytes fol\
low the end of the archive")}consume(e){let n=0,r=0,o=i=>{if(i===r)return;let s=r===0&&i===e.length?e:e.subarray(r,i);this.#e.
emit(s,this.#n+r)};for(;n<e.length;)if(this.#o>0&&!this.#d){let i=Math.min(this.#o,e.length-n);this.#s||(o(n),r=n+i),(this.#e.
data!==void 0||this.#e.end!==void 0)&&this.#E(e,n,i),this.#o-=i,n+=i}else if(this.#a.isReading)o(n),n+=this.#a.take(e.subarray(
n),this.#n),r=n;else if(this.#c.isReached&&this.#t.ignoresTrailer===!0)o(n),n=e.length,r=n;else if(this.#r.isEmpty&&e.length-
n>=O){let i=this.#g(e.subarray(n,n+O),this.#n+n);i!==void 0&&(o(n),this.#h(i),r=n+O),n+=O}else o(n),n+=this.#p(e.subarray(
n),n),r=n;o(e.length),this.#n+=e.length}#p(e,n){let r=this.#r.take(e),o=this.#r.release();if(o!==void 0){let i=this.#n+n+
r-O,s=this.#g(o,i);s===void 0?this.#e.emit(o,i):this.#h(s)}return r}#h(e){for(let n of e)n.length>0&&this.#e.emit(n,this.#y(
n))}#y(e){let n=this.#m;for(let r of this.#l){if(r===e)return n;n+=r.length}}#g(e,n){if(this.#d)return this.#d=(e[504]??
0)!==0,this.#e.mapBlock?.(e),!this.#d&&this.#o===0&&this.#e.end?.(),this.#s?void 0:[];if(this.#c.takes(e,n,!this.#a.isEmpty))
return[];let r=Ie(e,n),{typeFlag:o}=r;return o===Be.paxGlobal?this.#w(r,n):(this.#a.isEmpty&&(this.#m=n),Vt(o)?(this.#a.
begin(r,e,n),[]):this.#k(r,e,n))}#w(e,n){if(!this.#a.isEmpty)throw rt(n,"there is a global header between an extension h\
eader and its entry");this.#f=!0;let r=this.#t.dropsGlobals!==!0;return this.#b(e.sizeBytes,r),r?void 0:[]}#k(e,n,r){let{
blocks:o,extension:i}=this.#a.release(),s=Xt(e,i),a=e.hasOldType&&s.at(-1)===47,d=fs(e,i,r),c=Hi(e.typeFlag)&&!a?d:0,{typeFlag:f}=e,
u={name:s,typeFlag:f,sizeBytes:c,header:n,extensions:o};this.#l=[...o,n];let l=this.#e.begin(u,i,this.#m);return this.#f=
!1,this.#u=s,this.#b(c,l.keepsData),this.#d=e.gnuIsExtended,c===0&&!this.#d&&this.#e.end?.(),l.blocks!==void 0?l.blocks:
o.length===0?void 0:this.#l}#b(e,n){this.#o=se(e),this.#i=this.#o-e,this.#s=n}#E(e,n,r){if(this.#f)return;let o=Math.min(
r,this.#o-this.#i);o>0&&this.#e.data?.(e.subarray(n,n+o)),this.#o===r&&this.#e.end?.()}};var iT=16*1024*1024,sT=1024*1024,G=class extends oT{counts={entries:0,dataBytes:0};#e=rT("sha256");#t=0;#n;#r;#o;#i;#s;constructor(e,n,r={}){
let o=r.isPart===!0?sT:iT;super({readableHighWaterMark:o,writableHighWaterMark:o}),this.#n=e,this.#r=n,this.#o=r,this.#i=
new qe({begin:i=>this.#u(i),emit:(i,s)=>this.#c(i,s),mapBlock:n&&(i=>n.mapBlock?.(i)),data:n&&(i=>n.data(i)),end:n&&(()=>n.
end())})}digest(){return`sha256:${this.#e.digest("hex")}`}get bytesWritten(){return this.#t}get bytesRead(){return this.#i.
offsetBytes}_transform(e,n,r){try{this.#i.consume(e),r()}catch(o){r(o)}}_flush(e){try{if(!this.#i.hasEnded)throw this.#d();
this.#i.checkRest()}catch(n){e(n);return}this.#a().then(()=>e(),n=>e(n))}_read(e){this.#s?.(),super._read(e)}async#a(){this.#o.
appendix!==void 0&&this.once("close",()=>this.#s?.());for await(let e of this.#o.appendix?.()??[]){if(this.destroyed)return;
this.#c(e),!(this.readableLength<this.readableHighWaterMark)&&(await new Promise(n=>{this.#s=n}),this.#s=void 0)}this.#o.
isPart!==!0&&!this.destroyed&&this.#c(Ut)}#d(){let{openEntry:e,offsetBytes:n}=this.#i,r=e===void 0?"":` within ${A(e)}`;
return new m("TAR_TRUNCATED",`The tar stream ended after ${n} bytes and ${this.counts.entries} entries without its end-o\
f-archive blocks: something was cut off${r}.`,{hint:"Nothing was tagged. Check whether the engine restarted or ran out o\
f disk space, then run again."})}#c(e,n){this.#o.onlyObserves!==!0&&(this.#e.update(e),this.#t+=e.length,this.#f(e.length,
n),this.push(e))}#f(e,n){let{spans:r}=this.#o;if(r!==void 0)if(n===void 0)r.output.add(e,void 0);else for(let o of r.input.
take(n,e))r.output.add(o.bytes,o.origin)}#u(e){let n=this.#n(e),r=typeof n=="string"?void 0:n;for(let d of r?.before??[])
this.#r?.begin(d,"keep"),this.#r?.end();if(this.#r?.begin(e,n),n==="drop")return rn;if(this.counts.entries++,r?.data===void 0&&
(this.counts.dataBytes+=e.sizeBytes),r===void 0)return wr;let{head:o,data:i,before:s=[]}=r;return this.counts.entries+=s.
length,{blocks:[...s,o].flatMap(d=>[...d.extensions,d.header]).concat(i===void 0?[]:[i]),keepsData:i===void 0}}};var Vs={name:void 0,path:""};function L(t){if(t===Vs.name)return Vs.path;let e=0;t[0]===47?e=1:t[0]===46&&t[1]===47&&(e=
2);let n=t.length>e&&t.at(-1)===47?t.length-1:t.length;return Vs={name:t,path:t.toString("latin1",e,n)},Vs.path}function br(t,e){
return t.length>e.length&&t.charCodeAt(e.length)===47&&t.startsWith(e)}function W(t){return Buffer.from(t,"latin1")}var Ty=["manifest.json","index.json"],aT=4*1024*1024,Xs=class{#e=new Set;#t=[];#n=!1;#r=0;get hasImage(){return Ty.some(
e=>this.#e.has(e))}begin(e){let n=L(e.name);this.#e.add(n),this.#n=n===Ty[0]}data(e){!this.#n||this.#r>aT||(this.#r+=e.length,
this.#t.push(Buffer.from(e)))}end(){this.#n=!1}missing(){let e=_(Buffer.concat(this.#t).toString("utf8"));return(Array.isArray(
e)?e:[]).flatMap(r=>{let o=w(r,"Layers");return[b(r,"Config")??"",...H(o)?o:[]]}).filter(r=>r!==""&&!this.#e.has(L(Buffer.
from(r))))}};async function*qs(t){let e=new Yf(t);try{for(;;){let n=await e.next();if(n===void 0)return;typeof n=="object"&&"name"in n&&
(yield n)}}finally{t.destroy()}}var Yf=class{#e;#t;#n=[];#r=0;constructor(e){this.#e=e.iterator({destroyOnReturn:!1}),this.#t=
new qe({begin:({name:n,sizeBytes:r})=>(this.#n.push({name:n.toString("utf8"),sizeBytes:r,bytes:this.#o()}),rn),emit:()=>{},
data:n=>this.#n.push(n),end:()=>this.#n.push("end")})}async next(){for(;this.#r===this.#n.length;){this.#n.length=0,this.#r=
0;let{done:e,value:n}=await this.#e.next();if(e!==!0)this.#t.consume(n);else{if(this.#t.isBetweenEntries)return;throw dT(
this.#t.offsetBytes)}}return this.#n[this.#r++]}async*#o(){for(;;){let e=await this.next();if(!Buffer.isBuffer(e))return;
yield e}}};function dT(t){return new m("TAR_TRUNCATED",`The archive ended after ${t} bytes, within an entry.`,{hint:"Run\
 again. If it happens again, check the disk of what sent it."})}import{randomBytes as cT}from"node:crypto";import{posix as vy}from"node:path";async function j(t,e){let{runId:n}=t,{source:r}=e,o=["create","--name",e.name??Mm(n),"--label",Ri(n),"--network",e.network??
"none",...e.asConfigured===!0?[]:["--no-healthcheck"],"--restart","no","--pull","never",...r.isIndex?pt(r.platform):[],...e.
asUsed===!0||e.asConfigured===!0?[]:uT,...e.asUsed===!0?[]:lT(r),...e.options??[],r.id,...e.command??["docker-flatten"]],
i=await t.docker.try(o),s=i.stdout.trim().split(`
`).at(-1)??"";if(i.exitCode!==0)throw fT(r,o,i);if(!/^[0-9a-f]{12,64}$/.test(s))throw new m("ENGINE_FAILED",`"docker cre\
ate" returned ${JSON.stringify(s)} instead of an ID.`,{hint:q});return s}function fT(t,e,n){let r=te(e,n),o=t.volumes.find(
i=>vy.normalize(`${i}/`)==="/");return o===void 0||!/destination can't be '\/'/i.test(n.stderr)?r:new m("UNSUPPORTED_IMA\
GE",`docker-flatten needs a container of ${t.reference}, but cannot create one: the image declares its root as a volume \
(${JSON.stringify(o)}).`,{hint:'No engine starts such an image. Build it again without "VOLUME /".',cause:r})}var uT=["-\
-workdir","/"];function lT(t){return mT(t).flatMap(e=>["--mount",ot({type:"tmpfs",dst:e})])}function mT({volumes:t}){let e=t.
filter(n=>n.startsWith("/"));return[...new Set(e.map(n=>vy.resolve(n)))]}function We(){return`/docker-flatten-${cT(8).toString(
"hex")}`}function ot(t){return Object.entries(t).map(([e,n])=>{let r=n===""?e:`${e}=${n}`;return/[",\n\r]/.test(r)?`"${r.
replaceAll('"','""')}"`:r}).join(",")}async function Y(t,e){let n=await t.docker.try(["rm","--force","--volumes",e]);if(n.
exitCode!==0&&!/no such container/i.test(n.stderr))throw te(["rm",e],n)}var ie=class extends Error{},pT=/bind source path does not exist|mounts denied|not shared from|not permitted|permission denied|authorization denied by plugin/i;
function Xf(t){return t instanceof m&&t.code==="DOCKER_FAILED"&&pT.test(t.message)}var hT=16*1024*1024;async function qf(t,e,n){
let r=We(),o=ot({type:"bind",src:n,dst:r,readonly:""}),s=await j(t,{source:e,options:["--mount",o]}).catch(a=>{throw Xf(
a)?new ie(E(a),{cause:a}):a});return{open:(a,d)=>{let c=`${r}/${a.slice(7)}`;return t.transport.readArchive(s,c,d).catch(
f=>{throw Je(f,c)?new ie(E(f),{cause:f}):f})},close:()=>Y(t,s)}}async function Oy(t,e,n,r){let o=await qf(t,e,n),i=async(s,a)=>{
let d=await o.open(s,t.signal);await Zf(d,s,c=>a(c))};try{return await r({stream:i,text:Qf(i)})}finally{await o.close()}}
async function Zf(t,e,n){try{for await(let{name:r,bytes:o}of qs(t))await n(o,r).catch(i=>{throw i instanceof m?new Zs(i):
i})}catch(r){throw r instanceof Zs?r.cause:r instanceof m&&!r.code.startsWith("TAR_")?r:Vf(e,`cannot be read (${E(r)})`)}finally{
t.destroy()}}var Zs=class extends Error{cause;constructor(e){super(e.message),this.cause=e}};function Qf(t){return(e,n)=>yT(
e,n,t)}async function yT(t,e,n){let r=[],o=0;await n(t,async d=>{for await(let c of d){if(o+=c.length,o>hT)throw Vf(t,"i\
s too long for a config");r.push(c)}},e);let s=Buffer.concat(r),a=z(s);if(a!==t)throw Vf(t,`has the digest ${a}`);return s.
toString("utf8")}function Vf(t,e){return new m("ENGINE_FAILED",`The engine's blob ${t} ${e}: it was damaged on disk or i\
n transit.`,{hint:"Run again. If it happens again, pull or build the image again."})}async function*kr(t,e,n){let r=await e(t.digest,t.sizeBytes),o=[],i=new Set([t.digest]),s=!1;for(;;){let a=r===void 0?void 0:
hp(r),d=r===void 0||a!==void 0?void 0:pp(r);if(d!==void 0){let f=await Ay(e(d.config.digest,d.config.sizeBytes));f!==void 0&&
(yield{manifest:d,configText:f,isInIndex:s})}o=[...gT(a??[],n),...o];let c=o.shift();for(;c!==void 0&&i.has(c.digest);)c=
o.shift();if(c===void 0)return;i.add(c.digest),s=!0,r=await Ay(e(c.digest,c.sizeBytes))}}function gT(t,e){let n=({platform:r})=>r===
void 0?1:K(r,e)?0:2;return t.toSorted((r,o)=>n(r)-n(o))}async function Ay(t){return t.catch(e=>{if(!(e instanceof ie))throw e})}var wT=3;async function Ry(t,e){let{signal:n}=t,r=async(o,i,s)=>{let a=s??await ST(t,o),d=Dm(t.runId),c=kp({digest:o,sizeBytes:a},
t.platform,d),f=!1;try{await t.transport.loadImage(c,void 0,n).catch(u=>{throw Ly(u)?new ie(E(u),{cause:u}):u}),f=!0,await bT(
t,d,o,i)}finally{await ET(t,d,f)}};return e({stream:r,text:Qf(r)})}async function bT(t,e,n,r){let{signal:o}=t,i=!1;try{let s=await t.
transport.saveImage(e,o);await Zf(s,n,async(a,d)=>{d.endsWith(`/${n.slice(7)}`)&&(i=!0,await r(a))})}catch(s){throw!i&&Ly(
s)&&kT.test(E(s))?new ie(E(s),{cause:s}):s}if(!i)throw new ie(`the store has no blob ${n}`)}var kT=/not found|no such|does not exist/i;
async function ET(t,e,n){if(Hs(t.runId))return;let r=await gr(t.docker,[e],wT).catch(()=>{});(r===void 0||n&&r.exitCode!==
0)&&yr(t.runId)}async function ST(t,e){let n=w(await ee(t,e),"Descriptor"),r=w(n,"size");if(w(n,"digest")===e&&typeof r==
"number")return r;throw new ie(`the engine does not tell the size of ${e}`)}function Ly(t){return t instanceof m&&(t.code===
"ENGINE_FAILED"||t.code==="DOCKER_FAILED")}function Er(t,e){let n=t.contentRoots.map(o=>({place:`below ${o} of the engine's machine`,open:i=>Oy(t,e,o,i),openDirectory:()=>qf(
t,e,o)}));if(!t.store.keepsPacked)return n;let r=o=>Ry(t,o);return[...n,{place:"in a save",open:r}]}var xT=["Hostname","Domainname","AttachStdin","AttachStdout","AttachStderr","Tty","OpenStdin","StdinOnce","Image","StopT\
imeout"];function PT(t,e){let{apiVersion:n,serverApiVersion:r}=t,{showsLegacyFields:o}=t.store,i=a=>hr(r,a)>=0,s=a=>{let d=w(
e.inspect,"Config",a);return T(d)&&Object.keys(d).length>0};return[...o&&!i("1.50")?[]:xT,...o?[]:["docker_version"],...o&&
hr(n,"1.45")<0?[]:["container","container_config"],...!i("1.44")&&s("Healthcheck")?["StartInterval of the health check"]:
[],...i("1.52")&&s("ExposedPorts")?["ExposedPorts as they were written"]:[],"os.features","fields that Docker does not k\
now"]}function Cy(t,e){return`Docker ${t.version} does not let the image's config be read here, so it is taken from an i\
nspect. What that does not show is not in the result, and its ID differs from that of a run where the config can be read\
: ${PT(t,e).join(", ")}.`}function Qs({packedLayers:t}){return t?.reduce((e,{sizeBytes:n})=>e+n,0)}async function ea(t,e){let{log:n}=t;for(let r of Er(
t,e)){let o=await BT(t,e,r).catch(i=>{if(!(i instanceof ie))throw i;n.debug(`no config blob ${r.place}: ${E(i)}`)});if(o!==
void 0)return o}return n.debug("the config is taken from an inspect"),{json:mp(e.inspect),digest:void 0,packedLayers:void 0,
annotations:{},openBlobs:void 0,missing:Cy(t,e)}}async function BT(t,e,{open:n,openDirectory:r}){let o=await n(async i=>t.
store.idIsConfigDigest?$y(e,e.id,await i.text(e.id),void 0):await IT(e,i.text));return o&&{...o,openBlobs:n,openDirectory:r}}
async function IT(t,e){let n=kr({digest:t.id},e,t.platform);for await(let{manifest:r,configText:o}of n){let i=$y(t,r.config.
digest,o,r);if(i!==void 0)return i}}function $y(t,e,n,r){let o=TT(e,n);if(o===void 0)return;let i=JSON.stringify(Io(o))===
JSON.stringify(t.diffIds),s=(o.architecture??"")===t.platform.architecture&&(o.variant||void 0)===t.platform.variant;if(!i||
!s)return;let{layers:a,annotations:d={}}=r??{};return{json:o,digest:e,packedLayers:a,annotations:d,openBlobs:void 0,missing:void 0}}
function TT(t,e){try{return Ki(e)}catch(n){if(n instanceof SyntaxError)return;throw new m("UNSUPPORTED_IMAGE",`Cannot re\
ad the image's config ${t}: ${E(n)}.`,{hint:"Do not trust this image: no builder writes such a config.",cause:n})}}async function _y(t){let e=(r,o)=>new m("BAD_INPUT",`The ${I("backup")} must be the path of a new file, but ${JSON.stringify(
t)} ${r}.`,{hint:o});if(!(await LT(eu(t)).catch(()=>{}))?.isDirectory())throw e("is not in an existing directory","Creat\
e the directory in an earlier step, or name another one.");if(Fy(t)===""||t.endsWith("/"))throw e("is a directory","Name\
 a file.");if(await UT(t))throw e("already exists","It may be the only copy of an earlier source image: move it away, or\
 name another file.")}var NT={flags:"wx",mode:384};async function Dy(t,e,n,r={createWriteStream:vT,link:OT,rename:RT}){let{
log:o,signal:i}=t,s=CT(eu(n),`${re(t.runId)}${Fy(n).slice(0,80)}.partial`),a=_T(t,e);try{let d=HT(e);d===void 0&&o.notice(
"The source has no tag, so the backup has none either: loading it returns an image ID.");let c=u=>{let l={name:d??e.id,platform:u};
return FT(t,l,()=>r.createWriteStream(s,NT),Zt(a))},f=await c().catch(async u=>{if(!DT(t,e,u))throw u;return o.debug(`sa\
ving the platform alone: ${E(u)}`),await ta(s,{force:!0}),c(e.platform)});await J(o,{title:"Flush"},zT(s)),await JT(s,n,
r),o.info(`Saved ${x(f)} to ${n}`)}catch(d){throw await ta(s,{force:!0}).catch(()=>{}),i.aborted?d:WT(d,n)}finally{await a}}
async function FT(t,{name:e,platform:n},r,o){let{log:i,signal:s}=t,a=new Xs,d=new G(()=>"keep",a),c=await t.transport.saveImage(
e,s,n);return await J(i,{title:"Save",doneBytes:()=>d.bytesRead,totalBytes:o,isEstimate:!0},$T(c,d,r(),{signal:s})),MT(a),
d.bytesWritten}async function _T(t,e){if(!t.store.keepsPacked){let n=w(e.inspect,"Size");return typeof n=="number"?n:void 0}
try{return Qs(await ea(t,e))}catch{return}}function DT(t,e,n){return e.isIndex&&t.knowsPlatformOption&&n instanceof m&&/not found/i.
test(n.message)}function MT(t){if(!t.hasImage)throw new m("BACKUP_FAILED","The engine saved an archive that contains no \
image.",{hint:q});let e=t.missing();if(e.length!==0)throw new m("BACKUP_FAILED",`The archive that the engine saved lacks\
 ${e.length} of its blobs (${e.slice(0,3).join(", ")}): the engine has them only unpacked, from another image with the s\
ame layers.`,{hint:'Remove this image and all images that share its layers ("docker rmi") and pull it again, which fetch\
es all blobs. Or leave the backup out if the registry keeps the image.'})}function HT(t){let{image:e,names:n}=t;return e===
void 0||e.digest!==void 0||t.id.replace("sha256:","").startsWith(e.text.replace("sha256:",""))&&!n.includes(`${e.text}:l\
atest`)?n[0]:e.tag===void 0?`${e.text}:latest`:e.text}async function UT(t){return AT(t).then(()=>!0,()=>!1)}async function zT(t){
let e=await Ny(t,"r+");try{await e.sync()}finally{await e.close()}}async function JT(t,e,n){try{await n.link(t,e)}catch{
await(await Ny(e,"wx",384)).close(),await n.rename(t,e).catch(async r=>{throw await ta(e,{force:!0}),r});return}await ta(
t)}function WT(t,e){if(t instanceof m)return new m(t.code,`The backup failed. Nothing was changed. ${t.message}`,{hint:t.
hint,cause:t});let n=lt(t);return new m(n?"NO_SPACE":"BACKUP_FAILED",n?`The disk of ${eu(e)} filled up while writing the\
 backup. Nothing was changed.`:`Cannot write the backup to ${e} (${me(t)}). Nothing was changed.`,{hint:"Name a writable\
 path on a disk with room for the whole image.",cause:t})}function My({kind:t,name:e,platforms:n},r){let o=[],i=[];for(let a of r){let d=n.find(({platform:c})=>c===a.platform);d===
void 0?i.push(a.platform):o.push(GT(d,a))}let s=a=>o.reduce((d,c)=>{let f=c[a];return d===void 0||f===void 0?void 0:d+f},
0);return{kind:t,name:e,oldBytes:s("oldBytes"),newBytes:s("newBytes"),platforms:o,missing:i}}function GT(t,e){let[n,r]=[
t.contents,e.contents],o=n!==void 0&&r!==void 0,i=o?KT(n,r):[],s=o?YT(n,r):[];return{platform:e.platform,oldBytes:o?n.bytes:
void 0,newBytes:o?r.bytes:void 0,oldPackedBytes:t.packedBytes,newPackedBytes:e.newPackedBytes,pullBytes:jT(t.layers,e.packedLayers),
packages:i.slice(0,100),morePackages:Math.max(0,i.length-100),directories:s.slice(0,100),moreDirectories:Math.max(0,s.length-
100)}}function jT(t,e){if(t===void 0||e===void 0)return;let n=new Map;for(let{digest:r,diffId:o,packedBytes:i}of e)!t.has(
r)&&!t.has(o)&&n.set(r,i);return[...n.values()].reduce((r,o)=>r+o,0)}function KT(t,e){let n=({manager:i,name:s})=>`${i}:${s}`,
r=[na(t.packages,n,t.morePackages),na(e.packages,n,e.morePackages)],o=new Map([...t.packages,...e.packages].map(i=>[n(i),
i]));return Hy(...r).map(({key:i,...s})=>{let{manager:a,name:d}=o.get(i);return{manager:a,name:d,...s}})}function YT(t,e){
let n=({path:s})=>s,r=Hy(na(t.directories,n,t.moreDirectories),na(e.directories,n,e.moreDirectories)),o=new Map;for(let{
key:s,oldBytes:a,newBytes:d}of r){let c=s.slice(0,s.lastIndexOf("/")),{most:f,least:u}=o.get(c)??{most:0,least:0},l=d-a;
o.set(c,{most:Math.max(f,l),least:Math.min(u,l)})}let i=({key:s,oldBytes:a,newBytes:d})=>{let c=d-a,{most:f=0,least:u=0}=o.
get(s)??{};return c>0?f>=c*.9:u<=c*.9};return r.filter(s=>!i(s)).map(({key:s,...a})=>({path:s,...a}))}function na(t,e,n){
let r=new Map;for(let i of t)r.set(e(i),(r.get(e(i))??0)+i.bytes);let o=t.reduce((i,s)=>Math.min(i,s.bytes),1/0);return{
sizes:r,absentBytes:n===0||t.length===0?0:o}}function Hy(t,e){let n=[];for(let o of new Set([...t.sizes.keys(),...e.sizes.
keys()])){let[i,s]=[t.sizes.get(o),e.sizes.get(o)],a=i??Math.min(t.absentBytes,s??0),d=s??Math.min(e.absentBytes,i??0);if(a===
d)continue;let c=a===0?"added":d===0?"removed":void 0;n.push({key:o,change:c??(d>a?"grown":"shrunk"),oldBytes:a,newBytes:d})}
let r=o=>Math.abs(o.newBytes-o.oldBytes);return n.sort((o,i)=>r(i)-r(o)||(o.key<i.key?-1:1))}var tu=1024*1024,nu=12,VT=[386,4],XT=[0,21],qT=20,ZT=10;function ru({typeFlag:t},{pax:e}){if(t==="S")return"old GNU";if(e.
size===0)return;let[n,r]=["GNU.sparse.major","GNU.sparse.minor"].map(s=>String(e.get(s)??""));if(n==="1"&&r==="0")return"\
data";let o=n==="0"&&(r==="0"||r==="1"),i=n===""&&r===""&&Ne(e.get(Uy))!==void 0;return o||i?"records":void 0}var Uy="GN\
U.sparse.map";function on(t,e){return new m("TAR_INVALID",`The sparse file ${A(t)} is damaged: ${e}.`,{hint:Nt})}var ra=class{pieces=[];#e;#t;#n;#r=0;#o;#i="";constructor(e,n){
this.#e=e,this.#t=n}addBlock(e,n){let[r,o]=n?VT:XT;for(let i=0;i<o;i++){let s=r+i*2*nu,a=s+nu;if(e[s]===0)return;this.#a(
zi(e.subarray(s,a))),this.#a(zi(e.subarray(a,a+nu)))}}addRecords({pax:e}){let n=String(Ne(e.get(Uy))??""),r=n===""?[]:n.
split(",");for(let o of r)this.#a(Jt(o));if(Jt(String(e.get("GNU.sparse.numblocks")??""))*2!==r.length)throw on(this.#e,
"its map has another length than its header says")}addData(e){let n=0;for(;n<e.length&&this.#o!==0;){let r=e.indexOf(ZT,
n),o=e.subarray(n,r===-1?e.length:r);if(this.#i.length+o.length>qT)throw this.#d();if(this.#i+=o.toString("latin1"),r===
-1)return e.length;this.#s(),n=r+1}return n}get isComplete(){return this.#o===0}#s(){let e=Jt(this.#i);if(this.#i="",this.#o===
void 0){if(!Number.isSafeInteger(e))throw this.#d();if(e>tu)throw this.#c();this.#o=2*e;return}this.#a(e),this.#o--}#a(e){
if(!(Number.isSafeInteger(e)&&e>=0))throw this.#d();if(this.#n===void 0){this.#n=e;return}let[n,r]=[this.#n,this.#n+e];if(this.#n=
void 0,n<this.#r||r>this.#t)throw on(this.#e,"the pieces of its map overlap or exceed its size");if(this.#r=r,this.pieces.
length===tu)throw this.#c();this.pieces.push([n,e])}#d(){return on(this.#e,"its map has something else than numbers")}#c(){
return new m("TAR_LIMIT",`The sparse file ${A(this.#e)} has more than ${tu} pieces.`,{hint:he})}};function zy(t){return(O-
t%O)%O}var QT=["GNU.sparse.realsize","GNU.sparse.size"];function Wo(t,{pax:e}){let{name:n}=t;if(t.typeFlag==="S")return Jy(n,Ue(
t.header,"realSize"));if(e.size===0)return t.sizeBytes;for(let r of QT){let o=Ne(e.get(r));if(o!==void 0)return Jy(n,Jt(
o.toString("latin1")))}return t.sizeBytes}function sn(t){return t.typeFlag==="S"||t.extensions.some(n=>n.includes("GNU.s\
parse."))?Wo(t,Fe(t.extensions)):t.sizeBytes}function Jy(t,e){if(!(Number.isSafeInteger(e)&&e>=0))throw on(t,"its real s\
ize is not a number");return e}var ev=Buffer.alloc(0),Wy="SCHILY.xattr.",tv=4095;function fe({extensions:t,header:e},n=Fe(t)){let{pax:r}=n,o=e[156]??0,
i=o===0?"0":String.fromCharCode(o),s=(c,f)=>{let u=Ne(r.get(c));return u===void 0?Ue(e,f):Math.floor(Number(u.toString("\
latin1")))},a=i==="1"||i==="2",d=i==="3"||i==="4";return{typeFlag:i,mode:Ue(e,"mode")&tv,uid:s("uid","uid"),gid:s("gid",
"gid"),mtimeSeconds:s("mtime","mtime"),mtimeFraction:ov(r.get("mtime")),link:a?Bt(e,n):ev,device:d?`${Ue(e,"devMajor")},${Ue(
e,"devMinor")}`:"",xattrs:r.size===0?nv:rv(r)}}var nv=[];function rv(t){return[...t].filter(([e])=>e.startsWith(Wy)).map(
([e,n])=>`${e.slice(Wy.length)}=${n.toString("latin1")}`).sort()}function ov(t){if(t===void 0)return"";let[,e=""]=/\.(\d{1,9})/.
exec(t.toString("latin1"))??[];return e.replace(/0+$/,"")}function an(t,e){return e==="drop"?0:e==="keep"||e.data===void 0?
sn(t):Ue(e.head.header,"size")}function Ot(t,e,n){t!==void 0&&(t.entries+=e,t.bytes+=n)}import{posix as Tg}from"node:path";import{posix as da}from"node:path";import{posix as Go}from"node:path";var iv=3,sv=1e3,Ky=4096,av=/(?:[^\s'"\\;&|()<>`]|\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*")+|[<>]+&?|[;&|()\n`]/g,
Yy=/(?<![\w.~/-])\/+[^\s:=,;"'`()<>|&[\]{}?*$]*/g,dv=/^-[A-Za-z](\/[^\s:=,;"'`()<>|&[\]{}?*$]*)/,cv=/"(\/[^"]*\s[^"]*)"|'(\/[^']*\s[^']*)'|(?:=|^|[:;,])(\/[^:;,"'=]*\s[^:;,"'=]*)/g,
fv=/^[;&|()\n`]$/,uv=/^[<>]+&?$/,lv=/^(?:-|[A-Za-z_]\w*=)/,mv=sa("sh bash dash ash zsh ksh busybox exec env nohup comman\
d sudo tini dumb-init catatonit time nice if then else do while until ! {"),Gy=sa("cd pushd WORKDIR"),jy=/^(?:-C|--(?:chdir|cwd|directory|dir|work(?:ing)?-?dir(?:ectory)?|app-dir|prefix))(?:=|$)/,
pv=sa("rm rmdir mkdir touch chmod chown chgrp ls test [ [[ stat readlink mktemp mkfifo tar curl wget ADD ARG COPY ENV EX\
POSE LABEL USER VOLUME"),hv=sa("cat head tail grep sed awk cp mv ln install tee echo printf wc find diff cmp cut sort");
function su(t,e,n="/"){let r=new ou(e);return r.read(t,n,0),r.words}var ou=class{words=[];#e;#t=0;constructor(e){this.#e=
e}read(e,n,r){let o=new iu(n,au(this.#e)),i=!0;for(let s of e){if(this.words.length>=sv)return;if(s.length>Ky&&r>0)continue;
if(fv.test(s)){i=!0,this.#t++,o.separate(s);continue}if(o.redirects(s))continue;let a=/[\s;&|()`]/.test(s)&&r<iv;a&&s.startsWith(
"/")&&this.#n(s,!1,o),a&&this.read(yv(s,this.#e),o.directory,r+1);let d=o.isValue||lv.test(s);a||this.#n(s,i&&!d,o);let c=d||
mv.has(Go.basename(s));i=s==="--"&&!o.isChanging||i&&c,o.endWord()}}#n(e,n,r){let{directory:o}=r,i=r.useOf(e,n);this.words.
push({text:e,isProgram:n,directory:o,command:this.#t,use:i})}},iu=class{directory;#e;#t=[];#n;#r="";#o="";#i=!1;constructor(e,n){
this.directory=e,this.#e=n}get isValue(){return this.#o!==""||this.#i}get isChanging(){return Gy.has(this.#n??"")}separate(e){
this.#n=void 0,this.#o="",this.#i=!1,e==="("&&this.#t.push(this.directory),e===")"&&(this.directory=this.#t.pop()??this.
directory)}redirects(e){return uv.test(e)?(this.#o=e,!0):!1}endWord(){this.#o=""}useOf(e,n){if(this.#o!=="")return this.#o.
startsWith("<")?"content":"name";if(n)return this.#n=Go.basename(e),Gy.has(this.#n)?(this.#r=this.directory,this.directory=
this.#e,"name"):"parts";if(this.isChanging)return this.#s(e);let r=this.#n??"";if(pv.has(r))return"name";let o=this.#i;return this.#i=
jy.test(e)&&!e.includes("="),o||jy.test(e)?"directory":hv.has(r)?"content":"parts"}#s(e){let[n,r]=[this.#r,this.#e];return this.
directory=e.startsWith("-")?n:Go.resolve(n,oa(e,r)),e.startsWith("-")?"name":"directory"}};function au(t){return t.get("\
HOME")??"/root"}function oa(t,e){return/^~(?=$|\/)/.test(t)?`${e}${t.slice(1)}`:t}function yv(t,e){return[...t.slice(0,Ky*
16).replace(/\\\n/g," ").matchAll(av)].map(([r])=>du(r.replace(/\\([\s\S])|'([^']*)'|"((?:\\[\s\S]|[^"\\])*)"/g,(o,i,s,a)=>i??
s??a?.replace(/\\([$`"\\])/g,"$1")??""),e))}function du(t,e){return t.replace(/\$(?:\{(\w+)(?::?[-=]([^}]*))?\}|([A-Za-z_]\w*))/g,
(n,r,o,i)=>e.get(r??i??"")||o||"")}function ia(t){let e=[...t.matchAll(Yy)].map(([o])=>o),r=[dv.exec(t)?.[1],t.startsWith(
"/")?t:void 0,...[...t.matchAll(cv)].map(([,o,i,s])=>o??i??s)];return[...new Set([...e,...r.filter(o=>o!==void 0)].map(cu))]}
function jo(t){let e=[...t.matchAll(Yy)].filter(({0:n,index:r})=>/[*?[{$]/.test(t[r+n.length]??""));return[...new Set(e.
map(([n])=>cu(n.slice(0,n.lastIndexOf("/")))))]}function dn(t,e){return cu(Go.resolve("/",t,e))}function cu(t){return Buffer.
from(Go.normalize(t).replace(/^\/+|\/+$/g,"")).toString("latin1")}function sa(t){return new Set(t.split(" "))}var gv=new Set(["COMPOSER_CACHE_DIR","CONDA_PKGS_DIRS","GOCACHE","GOMODCACHE","INFOPATH","MANPATH","NPM_CONFIG_CACHE","P\
IP_CACHE_DIR","TEMP","TMP","TMPDIR","UV_CACHE_DIR","YARN_CACHE_FOLDER","npm_config_cache"]),wv=/(?:^|_)TE?MP(?:_?DIR|_?PATH)?$|^XDG_RUNTIME_DIR$|^NUGET_PACKAGES$/i,
bv=/PATH$|^(?:PERL5|RUBY)LIB$/,kv=/(?:^|_)LOGS?_?PATH$/;function Vy([t,e]){let n=ia(e);if(t==="HOME")return n.map(a=>({path:a,
by:"HOME",extent:"below"}));if(t==="PATH")return n.map(a=>({path:a,by:t,extent:"programs",hasPrograms:!0}));let r=`ENV ${t}`;
if(gv.has(t))return n.map(a=>({path:a,by:r,extent:"itself"}));let o=bv.test(t)&&!kv.test(t),i=e.startsWith("/")&&!wv.test(
t),s=o||i?"search":"below";return[...n.map(a=>({path:a,by:r,extent:s,hasPrograms:o})),...jo(e).map(a=>({path:a,by:r,extent:"\
search",hasPrograms:o}))]}import{posix as Ev}from"node:path";function fu(t){return t.replace(/\s$|[\\*?[\]!\s]/g,(e,n)=>n===t.length-1&&/\s/.test(e)?`[${e}]`:`\\${e}`)}function Xy(t){
return mu(t).map(e=>e>=1114112?String.fromCharCode(56320+e-1114112):String.fromCodePoint(e)).join("")}function uu(t){return Array.
from(t,e=>{let n=e.codePointAt(0);return n>56447&&n<=56575?1114112+n-56320:n})}function qy(t){return/[^\0-\x7f]/.test(t)?
uu(t).map(lu).join(""):t}function lu(t){return t<128?String.fromCharCode(t):t>=1114112?String.fromCharCode(t-1114112):Buffer.
from(String.fromCodePoint(t)).toString("latin1")}function mu(t){let e=[],n;for(let r=0;r<t.length;){let o=t.charCodeAt(r);
if(o<128){e.push(o),r++;continue}n??=Buffer.from(t,"latin1");let i=o>=240?4:o>=224?3:2,s=n.toString("utf8",r,r+i),a=s.codePointAt(
0),d=Buffer.byteLength(s)===i&&s.length===(i>3?2:1),c=a!==65533||n.toString("latin1",r,r+3)==="ï¿½",f=d&&c;e.push(f?a:
1114112+o),r+=f?i:1}return e}var Zy=4096,Sv=256,Qy=16,xv={GOPATH:":",CONDA_PKGS_DIRS:","},Pv=["bin","boot","dev","etc","home","lib","lib32","lib64","\
media","mnt","opt","proc","root","run","sbin","srv","sys","tmp","usr/bin","usr/include","usr/lib","usr/lib32","usr/lib64",
"usr/libexec","usr/local/bin","usr/local/lib","usr/local/sbin","usr/local/share","usr/sbin","usr/share","usr/src","var/c\
ache","var/lib","var/log","var/run","var/spool","var/tmp","var/www"];function aa(t,e){let n=pu(e),r=[n.get("HOME"),...tg(
t)].map(o=>ng(o??"")).filter(o=>o!==void 0&&o!=="root"&&!/^home\/[^/]*$/.test(o)).map(o=>fu(o??""));return{homes:["root",
"home/*",...new Set(r)].slice(0,Zy+2),env:n}}function pu(t){return new Map(t.map(e=>{let n=e.indexOf("=");return n===-1?
[e,""]:[e.slice(0,n),e.slice(n+1)]}))}function hu(t){return[...new Set(tg(t))].filter(e=>e.startsWith("/")&&e.isWellFormed()).
slice(0,Zy)}function eg(t,{homes:e,env:n}){let r=t.startsWith("!")?"!":"",o=t.slice(r.length);if(o.startsWith("~/"))return e.
map(d=>`${r}${d===""?"":`${d}/`}${o.slice(2)}`);if(o.endsWith("/$LOCALE"))return Iv(n).map(d=>`${r}${o.slice(0,-7)}${d}`);
let[,i,s=""]=/^\$([A-Za-z_]+)\/(.*)$/.exec(o)??[];return i===void 0?[t]:(n.get(i)??"").split(xv[i]??"\0",Qy).map(d=>ng(d)).
filter(d=>d!==void 0&&d!=="").filter(d=>s!=="*"||!Bv(d??"")).map(d=>`${r}${fu(d??"")}/${s}`)}function tg(t){return(t?.toString(
"latin1")??"").split(`
`).map(e=>e.split(":")[5]??"").filter(e=>e.length<=Sv).map(e=>Xy(e))}function ng(t){if(!(!t.startsWith("/")||/[\0\n\r]/.
test(t)))return Ev.normalize(t).replace(/^\/+|\/+$/g,"")}function Bv(t){return Pv.some(e=>e===t||e.startsWith(`${t}/`))}
function Iv(t){let n=["LANG","LC_ALL","LC_MESSAGES","LANGUAGE"].flatMap(r=>(t.get(r)??"").split(":",Qy)).map(r=>/^[a-z]{2,3}(?=$|[_.@])/.
exec(r)?.[0]).filter(r=>r!==void 0);return[...new Set(n)].flatMap(r=>[r,`${r}[_@.]*`])}var rg=1e3;function yu(t,e){let n=w(t,"config"),r=w(n,"Env"),o=pu(H(r)?r:[]),i=da.resolve("/",b(n,"WorkingDir")??""),s=Tv(
n,o).map(({by:u,argv:l})=>({by:u,words:su(l,o,i)})),a=s.filter(({by:u})=>u!=="ONBUILD"&&u!=="SHELL"),d=au(o),c=[{path:dn(
"/",i),by:"WORKDIR",extent:"search",hasPrograms:!0},...s.flatMap(({by:u,words:l})=>l.flatMap(p=>Ov(u,p,d))),...[...o].flatMap(
Vy),...e.map(u=>({path:dn("/",u),by:"etc/passwd",extent:"below"}))].filter(({path:u})=>u!==""),f=new Map;for(let u of c){
let l=`${u.path}\0${u.extent}`;f.has(l)||f.set(l,u)}return{paths:[...f.values()].slice(0,rg),required:[...i==="/"?[]:[{by:"\
WORKDIR",text:i,candidates:[dn("/",i)]}],...a.flatMap(({by:u,words:l})=>Av(u,l,d,o))].slice(0,rg),commands:[...a,{by:"EN\
TRYPOINT",words:su(vv(n),o)}].flatMap(Rv)}}function Tv(t,e){let n=(...s)=>{let a=w(t,...s);return H(a)?a:[]},[r,...o]=n(
"Healthcheck","Test"),i=s=>["/bin/sh","-c",du(s,e)];return[{by:"ENTRYPOINT",argv:n("Entrypoint")},{by:"CMD",argv:n("Cmd")},
{by:"HEALTHCHECK",argv:r==="CMD-SHELL"?i(o.join(" ")):o},{by:"SHELL",argv:n("Shell")},...n("OnBuild").map(s=>({by:"ONBUI\
LD",argv:i(s.replace(/^\s*(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\s+/i,"").replace(/^\s*(?:COPY|ADD|WORKDIR|VOLUME)(?=\s)/i,a=>a.
toUpperCase()))}))].filter(({argv:s})=>s.length>0)}function vv(t){let[e,n]=[w(t,"Entrypoint"),w(t,"Cmd")];return H(e)&&H(
n)?[...e,...n]:[]}function Ov(t,e,n){let{text:r,use:o}=e,i=r.startsWith("-")||r.includes("://"),a=ig(e,n).map(c=>o==="di\
rectory"?{path:c,by:t,extent:"search",hasPrograms:!0}:o!=="parts"||i?{path:c,by:t,extent:"around"}:{path:c,by:t,extent:"\
beside",hasPrograms:!ca(c)});if(o==="name")return a;let d=og(r)?jo(da.resolve(e.directory,r)):jo(oa(r,n));return[...a,...d.
map(c=>({path:c,by:t,extent:"search"}))]}function ca(t){return/(?:^|[._-])logs?(?:\.\w+)?$/i.test(da.basename(t))}function og(t){
return/^(?!-)[^:=/~]+\/|^\.\.?\//.test(t)}function ig({text:t,use:e,directory:n},r){return/^~(?=$|\/)/.test(t)?[dn("/",oa(
t,r))]:e==="directory"&&!/^[-/]/.test(t)||og(t)?[dn(n,t)]:ia(t)}function Av(t,e,n,r){let o=(r.get("PATH")??"").split(":").
filter(i=>i.startsWith("/"));return e.flatMap(i=>{let{text:s,isProgram:a}=i;return s.includes("\0")?[]:s.startsWith("/")?
[{by:t,text:s,candidates:[dn("/",s)]}]:s.includes("/")?ig(i,n).slice(0,1).map(d=>({by:t,text:s,candidates:[d]})):!a||!/^[\w.+-]+$/.
test(s)?[]:[{by:t,text:s,candidates:o.map(d=>dn(d,s))}]})}function Rv({by:t,words:e}){return[...Map.groupBy(e,({command:r})=>r).
values()].map(r=>({by:t,words:r.filter(({text:o})=>!o.startsWith("-")).map(({text:o})=>Lv(o))}))}function Lv(t){return da.
basename(t).replace(/-cli\.[cm]?js$/,"").replace(/(?<=.)@.*$/,"")}function*sg(t){let e=t.split("/").reverse(),n=[],r="",o=0;for(let i=e.pop();i!==void 0;i=e.pop()){if(i===""||i===".")continue;
if(i===".."){r!==""&&n.push(r),r=Sr(r);continue}let s=r===""?i:`${r}/${i}`,a=yield s;if(a===void 0){r=s;continue}if(++o>
40)return;n.push(s),a.startsWith("/")&&(r="");for(let d of a.split("/").reverse())e.push(d)}return{end:r,through:n}}function Ko(t,e){
let n=sg(t),r=n.next();for(;r.done!==!0;)r=n.next(e(r.value));return r.value}async function ua(t,e){let n=sg(t),r=n.next();
for(;r.done!==!0;)r=n.next(await e(r.value));return r.value}function ag(t,e){return e.startsWith("/")?e:`${Sr(t)}/${e}`}
function Sr(t){return t.slice(0,Math.max(0,t.lastIndexOf("/")))}function Me(t){let e=[];for(let n=t.indexOf("/",1);n!==-1;n=
t.indexOf("/",n+1))e.push(t.slice(0,n));return e}var fa=class{#e=new Map;#t=new Map;#n;#r=0;get isFull(){return this.#r>
67108864}get kept(){return this.#e}add(e,n,r){this.isFull||(this.#r+=e.length+n.length+96,(r?this.#e:this.#t).set(e,n))}targetOf=e=>this.#e.
get(e)??this.#t.get(e);typeAt(e){return this.targetOf(e)===void 0?"0":"2"}*droppedBelow(e){let n=this.#t.get(e);n!==void 0&&
(yield[e,n]),this.#n??=[...this.#t.keys()].sort();let r=`${e}/`;for(let o=Cv(this.#n,r);;o++){let i=this.#n[o];if(i?.startsWith(
r)!==!0)return;yield[i,this.#t.get(i)]}}};function Cv(t,e){let n=0,r=t.length;for(;n<r;){let o=n+r>>>1;t[o]<e?n=o+1:r=o}
return n}var la=class{#e=new Map;#t=new Map;#n;constructor(e){this.#n=e}add(e,n,r){let o=this.#e.get(e)??{reason:n,rules:new Map,
isRestored:!1};for(let[i,s]of r)o.rules.get(i)!=="all"&&o.rules.set(i,s);this.#e.set(e,o);for(let i of Me(e))this.#t.has(
i)||this.#t.set(i,o)}restore(e,n,r){this.add(e,n,r.map(o=>[o,"all"])),this.#e.get(e).isRestored=!0}reasonFor(e,n,r){if(this.#e.
size===0)return;let o=this.#r(e,n);if(o!==void 0&&(o.extent!=="unless-directory"||r!=="5"))return o.reason;for(let s of Me(
n)){let a=this.#r(e,s);if(a?.extent==="all")return a.reason}let i=r==="2"?this.#t.get(n):void 0;return i?.rules.has(e)===
!0?i.reason:void 0}#r(e,n){let r=this.#e.get(n),o=r?.rules.get(e);if(!(r===void 0||o===void 0))return r.isRestored||!this.#n.
has(n)?{reason:r.reason,extent:o}:void 0}};var ma=class{#e;get isEmpty(){return this.#e===void 0}add(e){this.#e??=new Uint32Array(67108864/32);let[n,r]=cg(e);for(let o=0;o<
4;o++){let i=dg(n,r,o);this.#e[i>>>5]|=1<<(i&31)}}has(e){if(this.#e===void 0)return!1;let[n,r]=cg(e);for(let o=0;o<4;o++){
let i=dg(n,r,o);if((this.#e[i>>>5]&1<<(i&31))===0)return!1}return!0}};function dg(t,e,n){return t+Math.imul(e,n)&67108863}
function cg(t){let e=2166136261,n=2538058380;for(let r=0;r<t.length;r++){let o=t.charCodeAt(r);e=Math.imul(e^o,16777619),
n=Math.imul(n^o,1540483477)}return[e^e>>>15,n^n>>>13|1]}import{posix as Fv}from"node:path";var gu=47;function fg(t,e,n){let r=uu(t),o=[],i=(s,a)=>r[s]===a.charCodeAt(0);for(let s=0;s<r.length;s++)if(i(s,"*")&&i(
s+1,"*")){let a=s;s+=i(s+2,"/")?2:1;let d=n&&a===0&&s===1&&!/[*?[\\]/.test(t.slice(2));o.push({kind:s===r.length-1||d?"a\
nything":"directories"})}else if(i(s,"*"))o.push({kind:"any-in-name"});else if(i(s,"?"))o.push({kind:"any-one"});else if(i(
s,"[")){let{token:a,end:d}=$v(r,s,e);o.push(a),s=d}else{if(i(s,"\\")&&++s===r.length)throw xr(e,'it ends with a "\\"');o.
push({kind:"literal",code:r[s]})}return o}function $v(t,e,n){let r=[],o=e+1,i=t[o]===94;i&&o++;let s=()=>{let a=t[o]===92,
d=t[a?o+1:o];if(d===void 0||!a&&(d===45||d===93))throw xr(n,'a "[" has no characters or no closing "]"');return o+=a?2:1,
d};do{let a=s(),d=t[o]===45;d&&o++;let c=d?s():a;if(c<a)throw xr(n,"a range goes backwards");r.push([a,c])}while(t[o]!==
93);return{token:{kind:"one-of",negated:i,ranges:r},end:o}}function wu(t){let e=[],n=!1;for(let r of t){if(r.kind==="lit\
eral"){let o=lu(r.code);n?e[e.length-1]+=o:e.push(o)}n=r.kind==="literal"}return e}function ug(t,e){let n=new Set,r=(s,a)=>{
for(;!a.has(s);){a.add(s);let d=t[s]?.kind;if(d!=="any-in-name"&&d!=="anything"&&d!=="directories")return;s++}};r(0,n);let o=t.
at(-1)?.kind,i=o==="any-in-name"||o==="anything";for(let s of e){if(i&&n.has(t.length)||s===gu&&n.has(t.length))return!0;
let a=new Set;for(let d of n){let c=t[d];if(c!==void 0){if(c.kind==="directories")a.add(d),s===gu&&r(d+1,a);else if(Nv(c,
s)){let f=c.kind==="any-in-name"||c.kind==="anything";r(f?d:d+1,a)}}}if(a.size===0)return!1;n=a}return n.has(t.length)}function Nv(t,e){
return t.kind==="literal"?t.code===e:t.kind==="one-of"?t.ranges.some(([n,r])=>n<=e&&e<=r)!==t.negated:t.kind==="anything"||
e!==gu}function xr(t,e){return new m("BAD_INPUT",`The ${I("exclude")} has a malformed pattern, ${JSON.stringify(t)}: ${e}\
.`,{hint:'Patterns are those of a .dockerignore file. Escape a special character with "\\".'})}var lg=47,_v=64,mg=new WeakMap,cn=class{text;isException;#e;#t;#n;#r;#o;constructor(e){if(this.text=e,e==="")throw xr(e,
"it is empty");let n=Dv(e);if(n==="!")throw xr(e,'there is nothing after the "!"');this.isException=n.startsWith("!");let r=this.
isException?n.slice(1):n,o=/^[^\\*?[]*/.exec(r)?.[0]??"",i=fg(r.slice(o.length),e,o===""),s=i.findIndex(({kind:c})=>c!==
"literal"),a=i.slice(0,s===-1?i.length:s);this.#e=qy(o)+(wu(a)[0]??""),this.#t=i.slice(a.length);let d=wu(this.#t);this.#n=
hg(d),this.#o=this.#t[1]?.kind==="literal"?d[0]??"":"",this.#r=hg(d.map(c=>c.slice(0,c.lastIndexOf("/")+1)))}get directory(){
return this.#e.slice(0,Math.max(0,this.#e.lastIndexOf("/")))}mayMatchIn(e){return e.includes(this.#r)}matches(e){if(!e.startsWith(
this.#e))return!1;let{length:n}=this.#e;if(this.#t.length===0)return n>0&&(e.length===n||e.charCodeAt(n)===lg);if(this.#t.
length===1&&this.#t[0]?.kind==="any-in-name")return!0;if(!e.includes(this.#n,n))return!1;let r=this.#i(e,n);return r!==-1&&
ug(this.#t,mu(e.slice(r)))}#i(e,n){if(this.#t[0]?.kind!=="directories")return n;let r=e.indexOf(this.#o,n);for(;r>n&&e.charCodeAt(
r-1)!==lg;)r=e.indexOf(this.#o,r+1);return r}};function yg(t){return t.replace(/^\uFEFF/,"").split(`
`).filter(e=>!e.startsWith("#")).map(e=>e.trim()).filter(e=>e!=="").map(e=>new cn(e))}function $n(t,e){if(t.length<_v)return t.
findLast(o=>o.matches(e));let n=-1,r=wg(t);for(let o of bg(e))for(let i of r.get(o)??[])i>n&&t[i].matches(e)&&(n=i);return t[n]}
function gg(t,e){let n=wg(t),r=`${e}/`;return bg(r).some(o=>n.get(o)?.some(i=>t[i].mayMatchIn(r)))}function wg(t){let e=mg.
get(t);if(e!==void 0)return e;let n=Map.groupBy(t.keys(),r=>t[r].directory);return mg.set(t,n),n}function bg(t){let e=[""];
for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf("/",n+1))e.push(t.slice(0,n));return e}function Dv(t){let e=t.startsWith("\
!")?"!":"",n=pg(t.slice(e.length).trim());return pg((e+(n.length>1?n.replace(/^\//,""):n)).trim())}function pg(t){return t===
""?"":Fv.normalize(t).replace(/(?<=.)\/$/,"")}function hg(t){return t.reduce((e,n)=>n.length>e.length?n:e,"")}import{posix as Gv}from"node:path";import{posix as kg}from"node:path";function Eg(t,e){let n=Yo(t.owned,e),r=Yo(t.drops,e),o=Yo(t.empties,e);return{preset:t,owned:n,drops:r,empties:o,count:{
kind:"preset",name:t.name,entries:0,bytes:0},firstParts:Hv([...n,...r,...o]),above:t.skippedIfLinked===!0?Mv(n):[],droppedTops:[],
isSkipped:!1}}function Yo(t=[],e){return t.flatMap(n=>eg(n,e)).map(n=>new cn(n))}function it(t,e){let n=$n(t,e);return n!==
void 0&&!n.isException}function Sg(t,e){let n=xg(e);return t.above.some(r=>r.depth===n&&r.pattern.matches(e))||it(t.owned,
e)}function Mv(t){let e=t.map(({text:n})=>kg.dirname(n));return[...new Set([...e,...e.map(n=>kg.dirname(n))])].filter(n=>n!==
"."&&!n.endsWith("*")).map(n=>({pattern:new cn(n),depth:xg(n)}))}function xg(t){return t.split("/").length}function Hv(t){
let e=new Set(t.filter(({isException:n})=>!n).map(({directory:n})=>bu(n)));return e.has("")?void 0:e}function bu(t){let e=t.
indexOf("/");return e===-1?t:t.slice(0,e)}function Pr(t,e,n,r){let o=n.map(i=>new cn(i));return{what:t,why:e,patterns:o,...r===void 0?{}:{namePattern:r}}}var ku=String.
raw`v?\d[\d.]*`,Eu="(?:[-._ ][^/]*)?",Uv=[`(?:[^/]*[-._ ])?(?:(?:un)?licen[cs](?:es?|ing)|copying|notices?|copyrights?|e\
ula)(?:${ku})?${Eu}`,"(?:[^/]*[-._ ])?(?:(?:third|3rd)[-._ ]?part(?:y|ies)|open[-._ ]?source|oss)[-._ ]?(?:licen[cs]|not\
ice|copyright|attribution)[^/]*",String.raw`third[-_]?party\.txt`,`(?:[al]?gpl|g?fdl)(?:${ku})?${Eu}`,`(?:mpl|ofl|cddl|e\
pl)[-._ ]?${ku}${Eu}`,String.raw`(?:artistic|ofl)(?:\.txt)?`,String.raw`(?:legal|attributions?|(?:additional[-_ ])?patents?(?:[-_ ]grant)?)(?:\.[^/]*)?`],
zv=new RegExp(`(?:^|/)(?:${Uv.join("|")})(?=/|$)`,"i"),Jv=[Pr("licences","they must accompany the software",["usr/share/\
common-licenses","usr/share/licenses"],zv),Pr("package databases","scanners and later installs would not see the package\
s",["var/lib/dpkg","lib/apk/db","usr/lib/apk/db","var/lib/rpm","usr/lib/sysimage","var/lib/pacman/local","**/*.dist-info",
"**/*.egg-info","var/log/packages","var/log/scripts","var/log/setup","var/lib/pkgtools","etc/os-release","usr/lib/os-rel\
ease"]),Pr("certificates","connections could not be verified",["etc/ssl/certs","etc/pki/tls","etc/pki/ca-trust","usr/sha\
re/ca-certificates","usr/local/share/ca-certificates"]),Pr("time zones","local times would be wrong",["usr/share/zoneinf\
o"]),Pr("the C.UTF-8 locale","programs rely on it on every system",["usr/lib/locale/C.utf8","usr/lib/locale/C.UTF-8"]),Pr(
"accounts","users and groups would lose their names",["etc/passwd","etc/group","etc/shadow","etc/gshadow"])];function pa(t){
return Jv.find(({patterns:e,namePattern:n})=>n?.test(t)===!0||$n(e,t)!==void 0)}var Pg="";function Bg(t,e,{commands:n}){return t.flatMap(({name:r,owned:o=[],drops:i=[],usedBy:s})=>{let a=s?.commands.
map(f=>({tool:f,by:n.find(({words:u})=>Wv(u,f))?.by})).find(({by:f})=>f!==void 0);if(s===void 0||a===void 0)return[];let d=Yo(
s.parts??[...o,...i],e),c=s.parts===void 0?`the cache of ${r}`:`packages fetched by ${a.tool}`;return[{patterns:d,reason:{
kind:"config",what:c,why:`${a.by} runs ${a.tool}`}}]})}function Wv(t,e){let[n="",r]=e.split(" "),o=t.indexOf(n);return o!==
-1&&(r===void 0||t.includes(r,o+1))}function Ig(t,e,n,r){let{hasPrograms:o=!1}=t;for(let i of e){let s=Su(t,(d,c)=>r(i,d,
c,o));if(s===void 0)continue;let a=t.extent==="itself"?"entry":"all";n.add(s,xu(t,s),[[i,a]])}}function Su({path:t,extent:e},n){
if(e==="around"||e==="beside"||e==="programs"){let i=Me(t).find(s=>n(s,"5")||n(s,"0"));if(i!==void 0)return i}let r=Sr(t);
return e==="beside"&&r!==""&&n(`${r}/${Pg}`,"5")?r:n(t,"5")||n(t,"0")||(e==="search"||e==="programs")&&n(`${t}/${Pg}`,"0")?
t:void 0}function xu({path:t,by:e},n){let r=i=>`/${Buffer.from(i,"latin1")}`,o=n===t?`${e} refers to it`:`${e} refers to\
 ${r(t)}`;return{kind:"config",what:r(n),why:o}}var jv=1e3,ha=class{rules;#e;#t;#n=new Map;constructor(e,n,r,o){this.rules=e.map(i=>Eg(i,n)),this.#t=Bg(e,n,o),this.#e=r.
map(i=>L(Buffer.from(Gv.normalize(i))))}rulesFor(e){let n=bu(e),r=this.#n.get(n);if(r!==void 0)return r;let o=this.rules.
filter(({firstParts:i})=>i?.has(n)!==!1);return this.#n.size<jv&&this.#n.set(n,o),o}drops(e,n,r,o=!1){let i=e.isSkipped?
void 0:this.actionOf(e,n,r);return i==="drop"||o&&i==="empty"}dropping(e,n,r=!1){let o=i=>i.preset.filesOnly!==!0&&it(i.
owned,e);return this.rulesFor(e).filter(i=>this.drops(i,e,n,r)).map(i=>[i,o(i)?"all":"unless-directory"])}actionOf(e,n,r){
if(r==="2"&&e.preset.keepsSymlinks===!0||r==="5"&&e.preset.filesOnly===!0)return;let o=it(e.owned,n),i=o||it(e.drops,n),
s=i&&!o?pa(n):void 0,d=i&&s===void 0?"drop":it(e.empties,n)?"empty":void 0;if(d===void 0)return s;let c=f=>it(f.patterns,
n);return this.#t.find(c)?.reason??this.volumeProtection(n)??d}volumeProtection(e){let n=this.#r(e);return n===void 0?void 0:
{what:`the volume /${n}`,why:"new volumes are initialized from it"}}#r(e){return this.#e.find(n=>e===n||br(e,n))}firstDropping(e,n){
return this.rulesFor(e).find(r=>typeof this.actionOf(r,e,n)=="string")}};var Kv=1e4,ya=class{#e=new Map;#t=0;constructor(e){for(let n of Bu(e))this.#n(n)}through(e,n){let o=(this.#e.get(e)??[]).
filter(({extent:i})=>i!=="itself").map(i=>Pu(i,`${n}${i.path.slice(e.length)}`)).filter(({path:i})=>i!==""&&!i.startsWith(
"/")).slice(0,Math.max(0,Kv-this.#t));for(let i of o)this.#n(i);return o}#n(e){this.#t++;for(let n of[e.path,...Me(e.path)]){
let r=this.#e.get(n);r===void 0?this.#e.set(n,[e]):r.push(e)}}};function Pu(t,e){return{...t,path:e,extent:t.extent==="b\
eside"?"around":t.extent}}function Bu({paths:t,required:e}){let n=e.filter(({by:r,text:o})=>r!=="WORKDIR"&&!o.includes("\
/")).flatMap(({by:r,candidates:o})=>o.map(i=>({path:i,by:r,extent:"around",hasPrograms:!0})));return[...t,...n]}var fn={paths:[],required:[],commands:[]};var Br={action:"keep"},Ir=class{#e;#t;#n;#r;#o=new Map;#i=new Map;#s=new Set;#a;dropped=new ma;#d;#c=new la(this.dropped);#f;#u;constructor(e){
let{presets:n,excludes:r,places:o,volumes:i,references:s=fn}=e;this.#u=e.isInBase??(()=>!1),this.#e=new ha(n,o,i,s),this.#t=
r,this.#n=new Map(r.filter(({isException:a})=>!a).map(a=>[a,{kind:"exclude",name:a.text,entries:0,bytes:0}])),this.#r=new Set(
r),this.#f=new ya(s);for(let a of s.paths)this.#l(a)}#l(e){Ig(e,this.presets,this.#c,(n,r,o,i)=>this.#e.drops(n,r,o,i))}get counts(){
return[...this.presets.map(({count:e})=>e),...this.#n.values()]}get unmatched(){return[...this.#r].map(({text:e})=>e)}get skippedPresets(){
return this.presets.filter(({isSkipped:e})=>e).map(({preset:e})=>e.name)}get warnings(){return[...this.#o.values()]}get spared(){
return[...this.#i.values()].filter(e=>e.entries>0||this.#s.has(e))}countSpared(e,n,r){n?e?.kind==="config"&&this.#s.add(
e):Ot(e,1,r)}get presets(){return this.#e.rules}decisionFor(e,n){if(e===""||e===".")return Br;for(let i of this.#r)i.matches(
e)&&this.#r.delete(i);let r=$n(this.#t,e);if(r?.isException===!0)return this.#p(e,n)?{action:"keep",spared:this.#h(r.text,
void 0)}:Br;if(r!==void 0)return this.#u(e)?this.#m():(this.#w(e,n,r),{action:"drop",count:this.#n.get(r)});let o;for(let i of this.#e.
rulesFor(e)){let s=i.isSkipped?void 0:this.#e.actionOf(i,e,n),a=typeof s=="string",d=a?this.#c.reasonFor(i,e,n):void 0;if(a&&
d===void 0)return this.#u(e)?this.#m():{action:s,count:i.count,rule:i};o??=d??s}return o===void 0?Br:{action:"keep",spared:this.#h(
o.what,o.why,o.kind)}}#m(){return{action:"keep",spared:this.#h("the kept base","its layers stay as they are","base")}}#p(e,n){
return this.#t.some(r=>!r.isException&&r.matches(e))||this.presets.some(r=>!r.isSkipped&&typeof this.#e.actionOf(r,e,n)==
"string")}#h(e,n,r){let o=r===void 0?{what:e,why:n}:{what:e,why:n,kind:r},i=this.#i.get(e)??{...o,entries:0,bytes:0};return this.#i.
set(e,i),i}spareLinkTarget(e,n,r){let o=L(Buffer.from(Tg.resolve("/",Tg.dirname(e),n),"latin1"));if(this.skipPresetsFor(
e,o),r)return;for(let a of this.#f.through(e,o))this.#l(a);if(this.dropped.has(o))return;let i=ca(e)||ca(o),s=this.#e.dropping(
o,"0",!i).filter(([{preset:a,empties:d}])=>a.skippedIfLinked!==!0&&!it(d,e));s.length>0&&this.#c.add(o,this.#y(e),s)}#y(e){
return this.#a??={kind:"link",what:"link targets",why:`${A(W(`/${e}`))} would be broken`},this.#a}skipPresetsFor(e,n){for(let r of this.
presets)r.preset.skippedIfLinked===!0&&!r.isSkipped&&(r.isSkipped=Sg(r,n)&&!it(r.owned,e))}restore(e,n,r,o){let i=this.decisionFor(
e,n);if(i.action!=="drop")return"unchanged";let s=i.rule===void 0?$n(this.#t,e):void 0;if(s!==void 0)return o?"unchanged":
s;let a=this.#e.dropping(e,n);if(o&&a.every(([,c])=>c!=="all"))return"unchanged";for(let[c]of a)c.preset.skippedIfLinked===
!0&&!it(c.owned,r)&&(c.isSkipped=!0);let d=a.map(([c])=>c).filter(({isSkipped:c})=>!c);return this.#c.restore(e,this.#y(
r),d),"restored"}warnBrokenLink(e){this.#o.has("links")||this.#o.set("links",e)}warnTooManyLinks(){this.#o.set("many lin\
ks","The image has too many links to check: some may point to files that presets dropped.")}restoreReferenced(e){let n=this.
presets.flatMap(r=>{let o=Su(e,(i,s)=>this.#e.drops(r,i,s));return o!==void 0&&this.#g(o)?[[o,r]]:[]});for(let[r,o]of n)
this.#c.restore(r,xu(e,r),[o]);return n.map(([r])=>r)}recordDropped(e){this.dropped.add(e);let n=Sr(e);n!==this.#d&&(this.#d=
n,this.dropped.add(`${n}/`))}#g(e){return this.dropped.has(e)||this.dropped.has(`${e}/`)}presetThatDropped(e,n){return this.#e.
firstDropping(e,n)}#w(e,n,r){if(n==="5")return;let o=pa(e)??this.#e.volumeProtection(e);o===void 0||this.#o.has(o.what)||
this.#o.set(o.what,`The pattern ${JSON.stringify(r.text)} drops a protected path, ${A(W(e))} (${o.what}): ${o.why}.`)}};var Ag=$x(Og(),1),Yv=20;function Rg(t,e){let n=t.slice(0,Yv).toLowerCase(),r=i=>(0,Ag.default)(n,i).steps,[o]=e.toSorted(
(i,s)=>r(i)-r(s));if(o!==void 0)return r(o)<=Math.ceil(Math.max(n.length,o.length)/3)?o:n.length>1?e.find(i=>i.startsWith(
n)):void 0}var Iu=["v[0-9]","v[0-9][0-9]"],Vv="[0-9a-f]".repeat(8),Lg=["!var/log/packages","!var/log/scripts","!var/log/setup","!va\
r/log/**/config"],Cg=["~/.npm","$npm_config_cache","$NPM_CONFIG_CACHE"],yt=[{name:"apt",isSafe:!0,what:"downloaded packa\
ges, package lists and their indexes, `*.dpkg-old`, `*.dpkg-dist`",why:"`apt-get update` fetches them again",owned:["var\
/cache/apt/archives/*.deb","var/cache/apt/archives/partial/*","var/cache/apt/*.bin","var/lib/apt/lists/*","!var/lib/apt/\
lists/partial","var/lib/apt/lists/partial/*"],drops:["etc/**/*.dpkg-old","etc/**/*.dpkg-dist"]},{name:"apk",isSafe:!0,what:"\
apk's package cache",why:"`apk update` and `apk add` fetch it again",owned:["var/cache/apk/*"]},{name:"dnf",isSafe:!0,what:"\
caches of dnf, microdnf and yum",why:"fetched again when they are needed",owned:["var/cache/dnf/*","var/cache/yum/*","va\
r/cache/libdnf5/*","~/.cache/libdnf5/*","$XDG_CACHE_HOME/libdnf5/*"]},{name:"zypper",isSafe:!0,what:"zypper's caches",why:"\
`zypper refresh` fetches them again",owned:["var/cache/zypp/*"]},{name:"pacman",isSafe:!0,what:"downloaded packages",why:"\
fetched again when they are needed",owned:["var/cache/pacman/pkg/*"]},{name:"pip",isSafe:!0,what:"pip's downloads and wh\
eels",why:"fetched or built again when they are needed",owned:ht(["~/.cache/pip","$XDG_CACHE_HOME/pip","$PIP_CACHE_DIR"],
["http","http-v2","wheels","selfcheck"])},{name:"npm",isSafe:!0,what:"npm's cache and logs, and packages fetched by npx",
why:"fetched again when they are needed",owned:ht(Cg,["_cacache","_logs","_npx"]),usedBy:{commands:["npx","npm exec","np\
m x"],parts:ht(Cg,["_npx"])}},{name:"yarn",isSafe:!0,what:"the cache of Yarn 1; never a project’s `.yarn/cache`, which p\
rograms run from",why:"fetched again when it is needed",owned:ht(["~/.cache/yarn","$XDG_CACHE_HOME/yarn","usr/local/shar\
e/.cache/yarn","$YARN_CACHE_FOLDER"],Iu),usedBy:{commands:["yarn dlx"]}},{name:"gem",isSafe:!0,what:"package files that \
gem and Bundler keep next to the installed gems",why:"fetched again when they are needed",owned:["$GEM_HOME/cache/*.gem",
"$BUNDLE_PATH/cache/*.gem","$BUNDLE_PATH/ruby/*/cache/*.gem","**/vendor/bundle/ruby/*/cache/*.gem","usr/local/bundle/cac\
he/*.gem","usr/local/bundle/ruby/*/cache/*.gem","usr/local/lib/ruby/gems/*/cache/*.gem","usr/lib/ruby/gems/*/cache/*.gem",
"usr/lib64/ruby/gems/*/cache/*.gem","usr/share/gems/cache/*.gem","usr/local/share/gems/cache/*.gem","var/lib/gems/*/cach\
e/*.gem","~/.gem/ruby/*/cache/*.gem","~/.local/share/gem/ruby/*/cache/*.gem","~/.bundle/cache/*","!**/vendor/cache","!$B\
UNDLE_CACHE_PATH/*.gem"]},{name:"conda",isSafe:!0,what:"package archives; not the unpacked packages, which environments \
link to",why:"fetched again when they are needed",owned:ht(["opt/*conda*","opt/miniforge*","opt/mambaforge*","opt/microm\
amba*","~/*conda*","~/miniforge*","~/mambaforge*","~/micromamba*","~/.mamba","~/.local/share/mamba","$XDG_DATA_HOME/mamb\
a","$CONDA_DIR","$CONDA_PREFIX","$MAMBA_ROOT_PREFIX"],["pkgs/*.tar.bz2","pkgs/*.conda","pkgs/cache/*"]).concat(ht(["$CON\
DA_PKGS_DIRS"],["*-*-*.tar.bz2","*-*-*.conda",`cache/${Vv}.*`]))},{name:"composer",isSafe:!0,what:"Composer's cache",why:"\
fetched again when it is needed",owned:ht(["~/.composer/cache","~/.cache/composer","$XDG_CACHE_HOME/composer","$COMPOSER\
_HOME/cache","$COMPOSER_CACHE_DIR"],["files","repo","vcs"])},{name:"logs",isSafe:!0,what:"logs of package managers and r\
otated logs; every other file of `/var/log` is emptied, except svlogd's `config` and Slackware's package database",why:"\
programs that write to a log file still find it; links are kept",owned:["var/log/apt/*","var/log/dpkg.log","var/log/alte\
rnatives.log","var/log/journal/**/*.journal",...["*[a-zA-Z].[0-9]","*.gz","*.xz"].flatMap(t=>[`var/log/**/${t}`,`!var/lo\
g/**/${t}/**`]),...Lg],empties:["var/log/**",...Lg],filesOnly:!0,keepsSymlinks:!0},{name:"tmp",isSafe:!0,what:"the conte\
nt of `/tmp` and `/var/tmp`, and ldconfig's auxiliary cache",why:"temporary by definition",owned:["tmp/*","var/tmp/*","v\
ar/cache/ldconfig/aux-cache"],usedBy:{commands:["bunx","bun x"],parts:["tmp/bunx-*"]}},{name:"uv",isSafe:!1,what:"uv's c\
ache, unless symlinks from outside point into it",why:"environments may consist of links into it, and builds start from \
it",owned:ht(["~/.cache/uv","$XDG_CACHE_HOME/uv","$UV_CACHE_DIR"],Iu.map(t=>`*-${t}`)),skippedIfLinked:!0,usedBy:{commands:[
"uvx","uv"]}},{name:"pnpm",isSafe:!1,what:"pnpm's store, unless symlinks from outside point into it",why:"later installs\
 link from it, and projects may consist of links into it",owned:ht(["~/.local/share/pnpm/store","$XDG_DATA_HOME/pnpm/sto\
re","$PNPM_HOME/store","~/.pnpm-store"],Iu),skippedIfLinked:!0,usedBy:{commands:["pnpx","pnx","pnpm dlx"]}},{name:"cargo",
isSafe:!1,what:"Cargo's registry and git checkouts; programs that it installed are kept",why:"builds start from it: a la\
ter `cargo build` fetches everything again",owned:ht(["~/.cargo","$CARGO_HOME"],["registry/cache","registry/src","regist\
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
s are kept",why:"a reader may want them",drops:Tu(["doc/*","info/*","gtk-doc/*","lintian/overrides/*","linda/*"]),keepsSymlinks:!0},
{name:"man",isSafe:!1,what:"manual pages; the directories of their sections are kept, since packages need them to instal\
l",why:"a reader may want them",drops:Tu(["man/*","!man/man[0-9]","man/man[0-9]/*"]).concat("var/cache/man/*")},{name:"l\
ocales",isSafe:!1,what:"translated messages, except those for the image’s own LANG; compiled locales are kept",why:"pr\
ograms speak English",drops:Tu(["locale/*","!locale/locale.alias","!locale/languages","!locale/all_languages","!locale/c\
urrency","!locale/l10n","!locale/$LOCALE"])},{name:"pycache",isSafe:!1,what:"Python's compiled modules",why:"the first s\
tart is slower, and so is every start if they cannot be written",owned:["**/__pycache__/*"]}];function Nn(t){return yt.find(
e=>e.name===t)}function ht(t,e){return t.flatMap(n=>e.map(r=>`${n}/${r}`))}function Tu(t){return["usr/share","usr/local/\
share"].flatMap(e=>t.map(n=>n.startsWith("!")?`!${e}/${n.slice(1)}`:`${e}/${n}`))}var gt="auto",Xv=/^true$/i,qv=/^false$/i,Zv=/^(?:yes|on|1|all|safe|default)$/i;function vu(t){return t.split(/[\n,]/).map(
e=>e.trim()).filter(e=>e!=="")}function Vo(t){let e=vu(t);return e.length===1&&qv.test(e[0]??"")?[]:e.map(n=>Xv.test(n)?
gt:n)}function $g(t){let e=Vo(t),n=new Set,r=new Set;for(let o of e){let i=o.startsWith("-");for(let s of Qv(i?o.slice(1).
trim():o))(i?r:n).add(s)}if(n.size===0&&r.size>0)throw new m("BAD_INPUT",`The ${I("clean")} only excludes presets (${e.join(
", ")}) and selects none.`,{hint:`Write ${S("clean",[gt,...e].join(", "))}.`});return yt.filter(o=>n.has(o)&&!r.has(o))}
function Qv(t){if(t===gt)return yt.filter(({isSafe:i})=>i);let e=Nn(t);if(e!==void 0)return[e];let n=[gt,...yt.map(({name:i})=>i)],
r=Zv.test(t)?gt:Rg(t,n),o=r===void 0?"":` Did you mean ${JSON.stringify(r)}?`;throw new m("BAD_INPUT",`The ${I("clean")}\
 must be a list of presets, but ${A(Buffer.from(t))} is not one.${o}`,{hint:`Presets: ${n.join(", ")}.`})}var eO=["docs","man","locales","pycache"],tO=1e6,nO=.01,rO=1e5,ga=class{#e;#t;#n=0;#r;#o=!1;constructor({active:e,words:n,
excludes:r,env:o,volumes:i,references:s=fn,isInBase:a}){this.#e=new Ir({presets:yt.filter(d=>(d.isSafe||eO.includes(d.name))&&
!e.includes(d)&&!n.some(c=>c.replace(/^-\s*/,"")===d.name)),excludes:r.filter(({isException:d})=>d),places:aa(void 0,o),
volumes:i,references:s,isInBase:a}),this.#t=this.#e.presets.flatMap(({owned:d,drops:c,empties:f})=>[...d,...c,...f]).filter(
({isException:d})=>!d)}begin(e,n){let r=an(e,n);if(r===0)return;this.#n+=r;let o=L(e.name);this.#i(o.slice(0,Math.max(0,
o.lastIndexOf("/"))))&&Ot(this.#e.decisionFor(o,e.typeFlag).count,1,r)}#i(e){return e!==this.#r&&(this.#r=e,this.#o=gg(this.#t,
e)),this.#o}data(){}end(){}get found(){let e=Math.min(tO,Math.max(rO,this.#n*nO));return this.#e.counts.filter(({bytes:n})=>n>=
e).map(({name:n,bytes:r})=>({name:n,bytes:r})).sort((n,r)=>r.bytes-n.bytes)}};function wa(t,e){let n=t.length===0?[gt]:t,
r=i=>n.includes(gt)&&yt.some(s=>s.name===i&&s.isSafe),o=e.map(({name:i})=>i).filter(i=>!r(i));return[...n,...o].join(", ")}var ka=1,oO=1e3,iO=2e3;function _g(t,e){let{source:n,options:r,engine:o,ms:i}=e,s=t.budgets.every(({isMet:a})=>a);return{
version:ka,tool:`docker-flatten ${mr}`,ok:s,dryRun:r.dryRun,source:{reference:n.reference,id:n.id,container:n.ofContainer??
null,platform:n.platforms.map(v).join(", "),layers:t.oldLayers,bytes:t.oldBytes,packedBytes:t.oldPackedBytes??null,steps:t.
oldHistory?.length??null,history:ba(t.oldHistory)},result:{tags:s?[...r.tagTexts]:[],imageId:t.imageId??null,configDigest:t.
configDigest??null,digest:t.digest??null,pushed:t.pushed.map(({name:a,digest:d})=>({name:a,digest:d})),written:t.written.
map(({name:a,digest:d})=>({name:a,digest:d})),verifiedEntries:t.checks.verifiedEntries??null,testPassed:t.checks.isTested?
!0:null,layers:t.newLayers,keptLayers:t.keptLayers,bytes:t.newBytes,packedBytes:t.newPackedBytes??null,steps:t.newHistory?.
length??null,history:ba(t.newHistory),directories:Ou(t.directories),layerDetails:Dg(t.layers),packedLayers:Mg(t.packedLayers),
contents:Hg(t.contents)},platforms:t.platforms.map(a=>sO(a,t.platforms.length>1)),engine:o===void 0?null:{version:o.version,
store:o.store.kind},sizes:n.countsBlocks?"blocks":"bytes",comparison:aO(e.comparison),savedBytes:t.savedBytes,savedPercent:Number(
t.savedPercent),hiddenBytes:t.savedBytes-Tr(t),cleanedBytes:Tr(t),rules:t.rules.map(({kind:a,name:d,entries:c,bytes:f})=>({
kind:a,name:d,entries:c,bytes:f})),commands:t.commands.map(({name:a,ms:d,bytes:c})=>({name:a,seconds:Fg(d),bytes:c??null})),
kept:[...t.spared.map(({what:a,why:d,entries:c,bytes:f})=>({what:a,why:d??null,entries:c,bytes:f})),...t.skippedPresets.
map(a=>({what:`the cache of ${a}`,why:"symlinks outside it point into it",entries:null,bytes:null}))],suggestions:t.suggestions?.
map(({name:a,bytes:d})=>({name:a,bytes:d}))??null,suggestedClean:t.suggestions?.length?wa(r.cleanWords,t.suggestions):null,
budgets:t.budgets.map(({input:a,wanted:d,seen:c,isMet:f})=>({input:a,wanted:d,seen:c,met:f})),cacheHit:t.cacheHit??null,
backup:r.dryRun?null:r.backup??null,seconds:Fg(i)}}function sO(t,e){return{platform:t.platform,oldBytes:t.oldBytes,newBytes:t.
newBytes,savedBytes:t.savedBytes,savedPercent:Number(t.savedPercent),oldLayers:t.oldLayers,newLayers:t.newLayers,keptLayers:t.
keptLayers,oldPackedBytes:t.oldPackedBytes??null,newPackedBytes:t.newPackedBytes??null,configDigest:t.configDigest??null,
cleanedBytes:Tr(t),verifiedEntries:t.checks.verifiedEntries??null,cacheHit:t.cacheHit??null,oldHistory:e?ba(t.oldHistory):
null,newHistory:e?ba(t.newHistory):null,directories:e?Ou(t.directories):null,layerDetails:e?Dg(t.layers):null,packedLayers:e?
Mg(t.packedLayers):null,contents:e?Hg(t.contents):null}}function Ou(t){return t?.map(({path:e,bytes:n,files:r})=>({path:e,
bytes:n,files:r}))??null}function Dg(t){return t===void 0?null:t.map(({diffId:e,digest:n,packedBytes:r,bytes:o,entries:i,
contents:s})=>({diffId:e??null,digest:n??null,packedBytes:r,bytes:o,entries:i,contents:s.map(({name:a,bytes:d})=>({name:a,
bytes:d}))}))}function Mg(t){return t?.map(({diffId:e,digest:n,packedBytes:r})=>({diffId:e,digest:n,packedBytes:r}))??null}
function Hg(t){if(t===void 0)return null;let{bytes:e,files:n,packages:r,morePackages:o,directories:i,moreDirectories:s}=t;
return{bytes:e,files:n,packages:r.map(a=>({manager:a.manager,name:a.name,bytes:a.bytes,files:a.files})),morePackages:o,directories:Ou(
i)??[],moreDirectories:s}}function aO(t){if(t===void 0)return null;let{kind:e,name:n,oldBytes:r,newBytes:o,missing:i,platforms:s}=t;
return{kind:e,name:n,oldBytes:r??null,newBytes:o??null,missing:[...i],platforms:s.map(a=>({platform:a.platform,oldBytes:a.
oldBytes??null,newBytes:a.newBytes??null,oldPackedBytes:a.oldPackedBytes??null,newPackedBytes:a.newPackedBytes??null,pullBytes:a.
pullBytes??null,packages:a.packages.map(({manager:d,name:c,...f})=>({manager:d,name:c,...Ng(f)})),morePackages:a.morePackages,
directories:a.directories.map(({path:d,...c})=>({path:d,...Ng(c)})),moreDirectories:a.moreDirectories}))}}function Ng({change:t,
oldBytes:e,newBytes:n}){return{change:t,oldBytes:e,newBytes:n}}function ba(t){return t===void 0?null:t.slice(-oO).map(({
command:e,bytes:n,hasLayer:r})=>({command:ne(e,iO),bytes:n,layer:r}))}function Tr({rules:t,commands:e}){return[...t,...e].
reduce((n,{bytes:r})=>n+(r??0),0)}function Ug(t,e){let{source:n,result:r}=t;return{title:[n.reference,...r.tags.slice(0,
1)].join(" → "),headline:kf({oldBytes:n.bytes,newBytes:r.bytes,oldLayers:n.layers,newLayers:r.layers}),oldBytes:n.bytes,
newBytes:r.bytes,hiddenBytes:t.hiddenBytes,groups:e?.groups??[],result:e?.result??["",0,-1,[]],dropped:e?.dropped??["",0,
-1,[]],notes:e?.notes??[]}}function Fg(t){return Math.round(t)/1e3}function Ea(t,e,n){let r=Xe(n);if(r.os!=="linux")throw new m("UNSUPPORTED_IMAGE",`docker-flatten needs a Linux image, bu\
t ${JSON.stringify(t)} is for ${r.os}.`,{hint:"Windows layers are not plain filesystems and cannot be flattened this way\
."});if(!rs(r))throw new m("UNSUPPORTED_IMAGE",`The config of the image ${JSON.stringify(t)} has an invalid platform: ${JSON.
stringify(r)}.`,{hint:"Do not trust this image: no builder writes such a config."});let o=w(n,"Config","Volumes"),i=b(e,
"Id")??"";if(i==="")throw Au(t);let s=vt(n),a=Jo(e)??Jo(n)??!1;return{reference:t,image:void 0,names:Gs(e),id:i,platform:r,
diffIds:s,isIndex:a,isDefaultPlatform:!a||JSON.stringify(s)===JSON.stringify(vt(e)),volumes:T(o)?Object.keys(o).filter(d=>!d.
includes("\0")):[],inspect:n}}function Au(t){return new m("ENGINE_FAILED",`The engine describes ${JSON.stringify(t)} wit\
hout an ID, a platform or layers.`,{hint:'Remove the image ("docker rmi") and pull or build it again.'})}async function zg(t,e,n,r){let{log:o}=t,i={reference:e,id:n,isIndex:r!==void 0,platform:r??t.platform,volumes:[]},s=await dO(
t,i);if(s===void 0)return;let a=r??s.platform,d={imageId:n,manifest:s,likely:r??t.platform};if(t.canInspectPlatform&&a!==
void 0){let c=await ee(t,n,a);if(c!==void 0&&Ws(c)&&K(Xe(c),a))return c}for(let{place:c,open:f}of Er(t,i))try{let u=await f(
l=>cO(l,d,r!==void 0));if(u!==void 0)return u}catch(u){if(!(u instanceof ie))throw u;o.debug(`no config blob ${c}: ${E(u)}`)}
throw uO(t,e,a)}async function dO(t,e){let n;try{n=await j(t,{source:e})}catch(r){if(r instanceof m&&zo(r.message))return;
throw r}try{return Ru(await De(t,n))}finally{await Y(t,n)}}function Ru(t){let e=w(t,"ImageManifestDescriptor"),n=w(e,"pl\
atform"),r=b(n,"architecture")??"",o=w(e,"size");return{digest:b(e,"digest"),sizeBytes:typeof o=="number"?o:void 0,platform:r===
""?void 0:Ce({os:b(n,"os")??"linux",architecture:r,variant:b(n,"variant")})}}async function cO(t,{imageId:e,manifest:{digest:n,
sizeBytes:r},likely:o},i){let s=n===void 0?{digest:e}:{digest:n,sizeBytes:r},a;for await(let{configText:d,isInIndex:c}of kr(
s,t.text,o)){let f=_(d);if(!T(f))continue;let u=fO(f,c);if(n!==void 0||K(Xe(f),o))return u;a??=u}return i?void 0:a}function fO(t,e){
let{os:n,architecture:r,variant:o}=Xe(t),i={Created:t.created,Author:t.author,Os:n,Architecture:r,Variant:o,OsVersion:t["\
os.version"],Config:t.config};return{...Object.fromEntries(Object.entries(i).filter(([,s])=>s!==void 0)),RootFS:{Type:"l\
ayers",Layers:Io(t)},...e?{Descriptor:{mediaType:Te.index}}:{}}}function uO(t,e,n){let r=n===void 0?"":` for ${v(n)}`;return new m(
"UNSUPPORTED_IMAGE",`docker-flatten needs to know the layers of ${JSON.stringify(e)}${r}, but Docker ${t.version} shows \
neither the layers nor the files in which it stores them.`,{hint:`Run docker-flatten on the engine's own machine, or rem\
ove this image and all images that share its layers ("docker rmi") and pull it again, or update to Docker 29.`})}async function Xo(t,e,n){let{log:r,signal:o}=t;r.info(`Pulling ${e}`);let i=n===void 0?[]:["--platform",n],s=await J(r,{
title:"Pull"},t.docker.stream(["pull","--quiet",...i,e],u=>r.debug(u.trimEnd()),o,!0));if(s.exitCode===0)return;let a=s.
stderr.trim().slice(-2e3),d=`Pulling ${JSON.stringify(e)} failed`,c=_i(a,d);if(c!==void 0)throw c;if(/no match(?:ing manifest)? for|does not match the specified platform/i.
test(a))throw new m("PLATFORM_MISMATCH",`The image ${JSON.stringify(e)} is needed for ${n??"the engine's platform"}, but\
 its registry does not have that platform: ${a}`,{hint:"Select a platform that the image has, or a tag for this platform\
."});if(/manifest unknown|not found|does not exist|pull access denied/i.test(a))throw new m("IMAGE_NOT_FOUND",`The image\
 ${JSON.stringify(e)} was not found locally, and its registry does not have it or denied access: ${a}`,{hint:'Check the \
name. For a private image, log in first (docker/login-action or "docker login"). For an image built in this job, load it\
 into the engine ("load: true").'});let f=/toomanyrequests|rate limit/i.test(a);throw new m("PULL_FAILED",`${d}: ${a}`,{
hint:f?"Log in to the registry in an earlier step (docker/login-action), so that the limit of your account applies.":`Ch\
eck whether the registry is reachable, and run again. ${S("pull","never")} uses only images that the engine has.`})}async function Or(t,e){let{image:n,platform:r,pull:o}=e,i=await ee(t,n.text);if(i===void 0){if(o==="never"||Gt(n.text))throw Lu(
n.text,o);return{...await lO(t,e),image:n}}let s=await vr(t,n.text,i,r);if(s===void 0){let a=await vr(t,n.text,i,void 0),
d=o!=="never"&&!Gt(n.text);throw Jg(n.text,a?.platform,r,d)}return o!=="always"||Gt(n.text)?{...s,image:n}:{...await mO(
t,n,s,r),image:n}}async function lO(t,e){let{image:n,platform:r,pull:o,defaultPlatform:i}=e,s=r===void 0?i:v(r);r===void 0&&
s!==void 0&&t.log.info(`Pulling the platform ${s}, as DOCKER_DEFAULT_PLATFORM says`),await Xo(t,n.text,s);let a=await ee(
t,n.text);if(a===void 0)throw Lu(n.text,o);let d=r??pO(i),c=await vr(t,n.text,a,d)??(r===void 0?await vr(t,n.text,a,void 0):
void 0);if(c!==void 0)return c;let f=await vr(t,n.text,a,void 0);throw Jg(n.text,f?.platform,r,!1)}async function mO(t,e,n,r){
let{os:o,architecture:i}=Ce(n.platform),s=o===""||i===""?void 0:v(n.platform);await Xo(t,e.text,s);let a=await Ge(t,e.text,
n.platform)??await Ge(t,e.text,void 0);if(a===void 0)throw Lu(e.text,"always");let d=Ce(a.platform);if(r===void 0?d.os===
o&&d.architecture===i:K(d,r))return a;throw e.digest===void 0&&await t.docker.run(["tag",n.id,e.text]),new m("PLATFORM_M\
ISMATCH",`The engine has the image ${JSON.stringify(e.text)} for ${v(n.platform)}, but the registry returned it for ${v(
d)}. The tag was restored.`,{hint:`Leave ${S("pull")} out to flatten the image that the engine has, or use a tag for thi\
s platform.`})}function pO(t){try{return t===void 0?void 0:os(t)}catch{return}}async function Ge(t,e,n){let r=await ee(t,
e);return r===void 0?void 0:vr(t,e,r,n)}async function vr(t,e,n,r){let o=Ws(n);if(o&&(r===void 0||K(Xe(n),r)))return Ea(
e,n,n);let i=!t.store.holdsIndexes||Jo(n)===!1;if(o&&i)return;let s=b(n,"Id");if(s===void 0||!t.store.holdsIndexes)throw Au(
e);if(t.canInspectPlatform&&r!==void 0){let c=await ee(t,e,r);if(c!==void 0&&K(Xe(c),r))return Ea(e,n,c)}let a=await zg(
t,e,s,r);return a===void 0?void 0:r===void 0||K(Xe(a),r)?Ea(e,n,a):void 0}function Jg(t,e,n,r){let o=n===void 0?"another\
 platform":v(n),i=e===void 0?"another one":v(e);return new m("PLATFORM_MISMATCH",`The image ${JSON.stringify(t)} is need\
ed for ${o}, but the engine has it for ${i}.${r?" A pull would move the tag away from that image.":""}`,{hint:r?`Pull it\
 yourself ("docker pull --platform ${o} ${t}") if the tag may move, or select the platform ${i}.`:"Pull or build that pl\
atform first, or select one that the image has."})}function Lu(t,e){let n=e==="never"?`, and pulling is disabled (${S("p\
ull")} is never)`:"";return new m("IMAGE_NOT_FOUND",`The image ${JSON.stringify(t)} is not in the engine${n}.`,{hint:'Ch\
eck the name and tag with "docker images", and build or pull it first.'})}async function Wg(t,e,n){let{keepBase:r}=t.options.layer;if(r===void 0)return e;let o=await yO(t,r,{found:e,end:n});hO(t);
let i=[];for(let s of e.platforms){let{source:a}=s;if(a.keeping===void 0)throw new Error("only layers can be kept");let{
layerCount:d,blobs:c}=await o(a);t.run.log.info(`Keeps the lowest ${pe(d)} of ${a.layerCount} (${v(a.platform)})`),i.push(
{...s,source:{...a,...a.keeping(d)},baseBlobs:c})}return{...e,platforms:i}}function hO({run:t,engine:e,options:n}){let{imageLocation:r,
tagLocations:o,layer:i}=n;e===void 0||e.store.keepsPacked||r!==void 0||i.keepBase?.kind==="location"||o.length===0||t.log.
notice(`The engine keeps layers unpacked, so the kept ones are uncompressed outside it, and no registry has them. To hav\
e those of a registry, name the base with its transport, for example ${S("keep-base","docker://debian:13")}.`)}async function yO(t,e,{
found:n,end:r}){switch(e.kind){case"layers":return async o=>({layerCount:gO(o,e.count),blobs:void 0});case"image":return o=>wO(
t,e.image,o);case"location":{let{run:o,options:i}=t,s=n.platforms.map(({source:d})=>d.platform),a=await _e(e.location,{...o,
tempDir:i.tempDir,platforms:s});return r.defer(()=>a.close()),d=>bO(a,d)}}}function gO({reference:t,platform:e,layerCount:n},r){
if(r<n)return r;throw new m("BAD_INPUT",`${S("keep-base",String(r))} needs an image with more than ${pe(r)}, but ${t} (${v(
e)}) has ${n}: nothing is above them.`,{hint:n<2?`Leave ${S("keep-base")} out: this image has nothing above its base.`:`\
Keep at most ${n-1}, or name the base image.`})}async function wO(t,e,n){let{engine:r,options:o}=t;if(r===void 0)throw new Error(
"a base in an engine needs the engine");let{platform:i}=n,s=o.pull==="never"?"never":"missing",a=await Or(r,{image:e,platform:i,
pull:s,defaultPlatform:void 0});return await Gg(n,e.text,a.diffIds),{layerCount:a.diffIds.length,blobs:void 0}}async function bO(t,e){
let n=t.images.find(({platform:o})=>K(o,e.platform));if(n===void 0)throw new Error("the base lacks a platform that was a\
sked for");let{layers:r}=n;return await Gg(e,t.reference,r.map(({diffId:o})=>o)),{layerCount:r.length,blobs:r}}async function Gg(t,e,n){
let{reference:r,platform:o,diffIds:i}=t,s=(u,l)=>{let p=`The image ${r} (${v(o)}) must be built on ${e}, but ${u}.`;throw new m(
"BASE_MISMATCH",p,{hint:l})};n.length===0&&s("that has no layers",`Leave ${S("keep-base")} out: there is nothing to keep\
.`);let a=n.findIndex((u,l)=>i[l]!==u);if(a===-1){if(n.length<i.length)return;s(`both have the same ${pe(n.length)}: not\
hing is above the base`,`Name an image that this one was built from, or leave ${S("keep-base")} out.`)}let d=i[a];d===void 0&&
s(`it ends after ${pe(i.length)}, of which all are the base's, which has ${n.length}`,"Check the names: the base may be \
built on this image.");let c=kO((await t.readConfig()).json,a,i.length),f=c===void 0?"":`, made by ${JSON.stringify(c.slice(
0,200))}`;s(`they part at layer ${a+1}, which is ${n[a]} in the base and ${d} in the image${f}`,"The base may have been \
updated since the image was built. Build the image again, or name the base by the digest that it was built on. A number \
of layers keeps the lowest ones, whatever they are.")}function kO(t,e,n){let r=In(t)??[],o=[...r.keys()].filter(s=>r[s]===
!0),i=w(t,"history");if(!(o.length!==n||!Array.isArray(i)))return b(i[o[e]??-1],"created_by")}import{readFile as nL,stat as rL}from"node:fs/promises";import{Readable as fA}from"node:stream";import{Writable as EO}from"node:stream";var jg=32*1024*1024,Ar=class{sink;#e;#t=[];#n=[];#r=0;#o=0;constructor(e,n=()=>{}){this.#e=e,this.sink=new EO({write:(r,o,i)=>{
this.#n.push(Buffer.from(r)),this.#o+=r.length,i(),n()}})}get isEmpty(){return this.#t.length===0}get isComplete(){return!this.
isEmpty&&this.#o>=this.#r}hold(e){if(e.sizeBytes>this.#e)throw new m("TAR_LIMIT",`An entry is ${e.sizeBytes} bytes long,\
 but at most ${this.#e} were expected.`,{hint:he});let n=Buffer.from(e.header),{typeFlag:r}=e,o=e.extensions.reduce((a,d)=>a+
d.length,O),i=se(e.sizeBytes),s={typeFlag:r,mtimeSeconds:zt(n),header:n,extensions:[...e.extensions]};if(this.#t.push({entry:s,
headBytes:o,dataBytes:i}),this.#r+=o+i,this.#r>jg)throw new m("TAR_LIMIT",`Entries exceed ${jg} bytes in total, but only\
 a few short ones were expected.`,{hint:he});return"keep"}entries(){let e=Buffer.concat(this.#n),n=0;return this.#t.map(
({entry:r,headBytes:o,dataBytes:i})=>{let s=n+o;return n=s+i,{...r,data:e.subarray(s,n)}})}};import{pipeline as xO}from"node:stream/promises";import{Writable as SO}from"node:stream";function un(){return new SO({highWaterMark:1024*1024,write:(t,e,n)=>n()})}async function Fn(t,e,n,r=un()){await xO(e,n,r,{signal:t}).catch(o=>{if(!t.aborted)throw o})}async function Rr(t,e){let n=new AbortController,r=new Ar(e,()=>{r.isComplete&&n.abort()}),o=new G(i=>r.isEmpty?r.hold(i):
"drop");return await Fn(n.signal,t,o,r.sink),r.entries()[0]}async function Kg(t){let e=new AbortController,n,r=new G(o=>(n??=
{...o,name:Buffer.from(o.name),header:Buffer.from(o.header)},e.abort(),"drop"));return await Fn(e.signal,t,r),n}function we(t,e){return qg(t,"name",e)}function Sa(t,e){return qg(t,"linkName",e)}function Vg(t,e,n){return Yg(Yg(t,"uid",
e),"gid",n)}function Yg({extensions:t,header:e},n,r){let o=Fe(t).pax.has(n);if(r<=Mc||!o)return{extensions:o?Cu(t,n):t,header:Hc(
e,n,r)};let i=new Map([[n,String(r)]]);return{extensions:Pa(t,a=>zc(a,i)),header:Hc(e,n,0)}}function xa(t){let{pax:e,longName:n}=Fe(
t.extensions),r=n===void 0?Ne(e.get(Xg)):void 0,{extensions:o,header:i}=r===void 0?t:we(t,r);return{extensions:Lr(o,a=>a===
"size"||a.startsWith("GNU.sparse.")),header:Eo(Qm(i),0)}}function Cu(t,e){return Pa(t,n=>rp(n,e))}function Lr(t,e){return Pa(
t,n=>Uc(n,e))}function Pa(t,e){let n=er(t),r=n.findLast(({typeFlag:o})=>o===Be.pax);return n.flatMap(o=>{let{typeFlag:i,
block:s,data:a}=o;return i===Be.pax?o===r?PO(o,e):[]:a===void 0?[s]:[s,a]})}function PO({block:t,data:e,sizeBytes:n},r){
if(e===void 0)return[];let o=e.subarray(0,n),i=r(o);return i.equals(o)?[t,e]:i.length===0?[]:[Eo(t,i.length),Zg(i)]}var Xg="\
GNU.sparse.name",BO={name:{records:["path",Xg],gnuType:Be.gnuLongName},linkName:{records:["linkpath"],gnuType:Be.gnuLongLink}};
function qg(t,e,n){let{records:r,gnuType:o}=BO[e],[i,...s]=r,a=Wi(t.header,e,n),d=a===void 0&&Fe(t.extensions).pax.has(i),
c=d?s:r,f=er(Lr(t.extensions,p=>c.includes(p))).filter(({typeFlag:p})=>p!==o).flatMap(({block:p,data:h})=>h===void 0?[p]:
[p,h]);if(a!==void 0)return{extensions:f,header:a};let u=Wi(t.header,e,n.subarray(0,O),!0)??t.header;if(d)return{extensions:Pa(
f,h=>zc(h,new Map([[i,n]]))),header:u};let l=Buffer.concat([n,Buffer.alloc(1)]);return{extensions:[...f,ep(o,l.length),Zg(
l)],header:u}}function Zg(t){return Buffer.concat([t,Buffer.alloc(se(t.length)-t.length)])}import{createHash as OO}from"node:crypto";import{createGunzip as AO,createZstdDecompress as RO}from"node:zlib";var Qg={rle:1,reserved:3},IO=13;function ew(t){if(t.length<4)return!1;let e=t.readUInt32LE(0);return e===4247762216||tw(
e)}function tw(t){return(t&4294967280)>>>0===407710288}var Cr=class{#e="magic";#t=4;#n=Buffer.alloc(IO);#r=0;#o=0;#i=!1;#s=0;position=0;frames=0;header;get isBetweenFrames(){
return this.#e==="magic"&&this.#r===0}*split(e){let n=0,r=0;for(;r<e.length;){let o=this.#e==="skipped"||this.#e==="bloc\
k"||this.#e==="checksum",i=Math.min(this.#t,e.length-r),s=this.#e==="skipped"||this.#e==="skipped size";if(o||this.#a(e.
subarray(r,r+i)),r+=i,this.position+=i,this.#t-=i,s&&(n=r),this.#t>0)break;let a=this.#e==="magic";this.#c(),this.#e==="\
skipped size"?n=r:a&&r-n<4&&(yield Buffer.from(this.#n.subarray(0,4)),n=r),this.#e==="magic"&&r>n&&(yield e.subarray(n,r),
n=r)}this.#e!=="magic"&&r>n&&(yield e.subarray(n,r))}#a(e){e.copy(this.#n,this.#r),this.#r+=e.length}#d(e,n){this.#e=e,this.#t=
n,this.#r=0}#c(){let e=this.#n;switch(this.#e){case"magic":{let n=e.readUInt32LE(0);if(tw(n))this.#d("skipped size",4);else if(n===
4247762216)this.#u();else throw new RangeError("bytes that are not a zstd frame follow its last frame");return}case"skip\
ped size":{let n=e.readUInt32LE(0);this.#d(n===0?"magic":"skipped",n===0?4:n);return}case"descriptor":this.#o=e[0]??0,this.#d(
"header",this.#l().headerBytes);return;case"header":this.header=this.#m(),this.#d("block header",3);return;case"block he\
ader":{let n=e.readUIntLE(0,3),r=n>>1&3;if(r===Qg.reserved)throw new RangeError("a zstd block has an unknown type");this.#i=
(n&1)===1;let o=r===Qg.rle?1:n>>3;o>0?this.#d("block",o):this.#f();return}case"block":this.#f();return;case"skipped":case"\
checksum":this.#d("magic",4);return}}#f(){this.#i?(this.#o&4)!==0?this.#d("checksum",4):this.#d("magic",4):this.#d("bloc\
k header",3)}#u(){this.frames++,this.#s=this.position-4,this.#d("descriptor",1)}#l(){let e=this.#o,n=(e&32)!==0,r=n?0:1,
o=[0,1,2,4][e&3]??0,i=[n?1:0,2,4,8][e>>6]??0,s=r+o+i;return{windowBytes:r,dictionaryBytes:o,contentBytes:i,headerBytes:s}}#m(){
let e=this.#n,{windowBytes:n,dictionaryBytes:r,contentBytes:o}=this.#l(),i=r===0?0:e.readUIntLE(n,r),s=o===0?void 0:TO(e,
n+r,o);return{startByte:this.#s,contentBytes:s,windowBytes:n===0?s??0:vO(e[0]??0),dictionaryId:i}}};function TO(t,e,n){return n===
8?Number(t.readBigUInt64LE(e)):t.readUIntLE(e,n)+(n===2?256:0)}function vO(t){let e=2**(10+(t>>3));return e+e/8*(t&7)}var LO=1024*1024,CO=4,$O=6,nw=["drain","end","close"];function $r(t,e){return new $u(t,e)}var $u=class{chunks;packedBytes=0;tarBytes=0;packing;#e=new Cr;#t;#n;#r;constructor(e,n){
this.#t=e,this.#n=n,this.#r=rw(e.descriptor.digest),this.chunks=this.#i()}get frames(){return this.#e.frames}get#o(){return this.#t.
descriptor.digest}async*#i(){let{descriptor:e,diffId:n}=this.#t,r=await this.#t.open(this.#n.signal);try{let o=this.#s(r),
i=await _O(o);this.packing=MO(i,this.#o);let s=this.packing==="none"&&n===e.digest,a=this.#n.checksDiffId&&!s?rw(n):void 0;
for await(let c of this.#d(i,o))a?.update(c),this.tarBytes+=c.length,yield c;this.#a();let d=a&&ow(a,n);if(d!==void 0&&d!==
n)throw Z(this.#o,`unpacks to ${d}, but the image's config says ${n}`)}finally{r.destroy()}}async*#s(e){let{sizeBytes:n}=this.#t.
descriptor;for await(let r of e){if(this.packedBytes+=r.length,this.packedBytes>n)throw Z(this.#o,jt(this.packedBytes,n));
this.#r.update(r),yield r}}#a(){let{sizeBytes:e}=this.#t.descriptor;if(this.packedBytes!==e)throw Z(this.#o,jt(this.packedBytes,
e));let n=ow(this.#r,this.#o);if(n!==this.#o)throw Z(this.#o,`has the digest ${n}`)}async*#d(e,n){if(this.packing==="non\
e"){e.length>0&&(yield e),yield*n;return}let r=this.packing==="gzip",o={chunkSize:LO,readableObjectMode:!0,readableHighWaterMark:CO},
i=r?AO(o):RO(o),s=r?NO(i,e,n):FO(i,this.#e,e,n);s.catch(a=>i.destroy(a)),i.on("error",()=>{});try{for await(let a of i.iterator(
{destroyOnReturn:!1}))yield a;await s}catch(a){throw this.#c(a)}finally{i.destroy()}}#c(e){let n=e.code,r=e instanceof m,
o=typeof n=="string"&&/^(?:Z_|ZSTD_|ERR_STREAM_PUSH)/.test(n);if(r||!o&&!(e instanceof RangeError))return e;let i=n==="Z\
_BUF_ERROR";return Z(this.#o,i?`ends in the middle of its ${this.packing} stream`:`is not a readable ${this.packing} str\
eam (${E(e)})`)}};async function NO(t,e,n){let r=!1,o=new Promise(d=>{t.once("end",()=>{r=!0});for(let c of["end","close"])
t.once(c,d)}),i=0,s=0,a=async d=>{let c=d.findLastIndex(f=>f!==0);c!==-1&&(s=i+c+1),i+=d.length,r||await Nu(t,d)};await a(
e);for await(let d of n)await a(d);if(t.end(),await o,s>t.bytesWritten)throw new RangeError("bytes that are not a gzip m\
ember follow its last member")}async function FO(t,e,n,r){for(let o of e.split(n))await Nu(t,o);for await(let o of r)for(let i of e.
split(o))await Nu(t,i);if(!e.isBetweenFrames)throw new RangeError("its last frame is incomplete");t.end()}async function Nu(t,e){
if(t.destroyed)throw new Error("the stream was closed");e.length===0||t.write(e)||await new Promise(n=>{let r=()=>{for(let o of nw)
t.off(o,r);n()};for(let o of nw)t.on(o,r)})}async function _O(t){let e=[],n=0;for(;n<$O;){let{done:r,value:o}=await t.next();
if(r===!0)break;e.push(o),n+=o.length}return e.length===1?e[0]??Buffer.alloc(0):Buffer.concat(e)}var DO=[["bzip2","BZh"],
["xz","ý7zXZ\0"]];function MO(t,e){if(t[0]===31&&t[1]===139)return"gzip";if(ew(t))return"zstd";let n=t.toString("latin1"),
r=DO.find(([,o])=>n.startsWith(o));if(r!==void 0)throw new m("UNSUPPORTED_IMAGE",`The layer ${e} is packed with ${r[0]},\
 but only gzip, zstd and unpacked layers can be read.`,{hint:'Copy the image with "skopeo copy --dest-compress-format gz\
ip" first.'});return"none"}function rw(t){let e=Pt(t)?.algorithm;if(e===void 0)throw Z(t,"has a digest that cannot be ch\
ecked");return OO(e)}function ow(t,e){return`${e.slice(0,e.indexOf(":"))}:${t.digest("hex")}`}var Fu=/^(?:(?:SCHILY|LIBARCHIVE)\.xattr\.(?:(?:user|trusted)\.overlay\.|security\.selinux$|com\.apple\.)|RHT\.security\.selinux$)/,
_u=5,At=class{#e=new Set;#t=0;static isIn({pax:e}){if(e.size===0)return!1;for(let n of e.keys())if(Fu.test(n))return!0;return!1}static remove(e){
return{header:e.header,extensions:Lr(e.extensions,n=>Fu.test(n))}}note({pax:e}){if(this.#t++,!(this.#e.size>_u))for(let n of e.
keys())Fu.test(n)&&this.#e.add(n.replace(/^(?:\w+\.xattr|RHT)\./,""))}get notice(){if(this.#t===0)return;let e=[...this.#e];
return`Left out extended attributes that belong to the machine that built the image (${e.slice(0,_u).join(", ")+(e.length>
_u?", …":"")}) from ${this.#t} ${this.#t===1?"entry":"entries"}.`}};function Oe(t){return new m("LAYER_INVALID",`A layer of the image cannot be applied: ${t}.`,{hint:"The image is damaged,\
 or the program that made it has a bug. Build it again with another builder."})}function iw(t){return Oe(`the tar stream\
 of ${t} ends within an entry`)}var wt=4095,_n=255,Ba=40,Du=1e7,Mu=1e4,Hu=256*1024**2,Uu=192*1024**2,zu=5e8,Ju=64*1024**3,Wu=500;function xe(t){return new m(
"TAR_LIMIT",t,{hint:he})}var ue=47,Ia=46;function Gu(t){let e=t.length;for(;e>0&&t[e-1]===ue;)e--;let n=0;for(;n<e&&HO(t,n,e);)n+=t[n]===ue?1:2;let r=t.
subarray(n,e),o=UO(r)?r:zO(r,t);if(o.length>wt)throw xe(`A path of the image has ${o.length} bytes, but at most ${wt} ar\
e possible: ${A(o)}.`);return o}function qo(t,e){return t.length===e.length?t.equals(e):t[0]===Ia&&t[1]===ue&&t.length===
e.length+2&&t.compare(e,0,e.length,2)===0}function HO(t,e,n){return t[e]===ue||t[e]===Ia&&e+1<n&&t[e+1]===ue}function UO(t){
let e=0;for(let n=0;n<=t.length;n++){let r=t[n];if(r===0)return!1;if(n<t.length&&r!==ue)continue;let o=n-e;if(o>_n||o<=2&&
t[e]===Ia&&(o===1||t[e+1]===Ia)||o===0&&t.length>0)return!1;e=n+1}return!0}function zO(t,e){if(t.includes(0))throw Oe(`t\
he name ${A(e)} contains a NUL`);let n=[];for(let r of t.toString("latin1").split("/"))if(!(r===""||r===".")){if(r.length>
_n)throw xe(`A name of the image has ${r.length} bytes, but at most ${_n} are possible: ${A(Buffer.from(r,"latin1"))}.`);
if(r!=="..")n.push(r);else if(n.pop()===void 0)throw Oe(`the path ${A(e)} leads out of the image`)}return Buffer.from(n.
join("/"),"latin1")}var Ta=class{#e=[];#t;#n=0;add(e){if(e.length<65536){this.#n+e.length>1048576&&this.#r(),this.#t??=Buffer.allocUnsafeSlow(
1048576),this.#n+=e.copy(this.#t,this.#n);return}this.#r(),this.#e.push(e)}take(){let e=this.#e;return this.#e=[],e}end(){
return this.#r(),this.take()}#r(){this.#t!==void 0&&(this.#e.push(this.#t.subarray(0,this.#n)),this.#t=void 0,this.#n=0)}};import{randomInt as JO}from"node:crypto";var Qo=20,Nr=2**Qo,Zo=Nr-1,va=class{#e=[];#t=0;add(e,n,r){let o=r-n;if(o>wt)throw new RangeError("a text is longer than \
any path");if((this.#t&Zo)+o>Nr||this.#t===this.#e.length*Nr){if(this.#t=this.#e.length*Nr,this.#t+Nr>Hu)throw xe(`The i\
mage's names and link targets exceed ${Hu} bytes in total.`);this.#e.push(Buffer.allocUnsafeSlow(Nr))}let i=this.#t;return e.
copy(this.#e[i>>Qo],i&Zo,n,r),this.#t+=o,i}get(e,n){let r=e&Zo;return this.#e[e>>Qo].subarray(r,r+n)}copy(e,n,r,o){let i=e&
Zo,s=this.#e[e>>Qo];if(n>32)s.copy(r,o,i,i+n);else for(let a=0;a<n;a++)r[o+a]=s[i+a];return o+n}equals(e,n,r,o){let i=e&
Zo,s=this.#e[e>>Qo];for(let a=0;a<n;a++)if(s[i+a]!==r[o+a])return!1;return!0}};var D=0,F=-1,N={directory:0,file:1,symlink:2,special:3},Ae=1024,WO=.6,GO=JO(2**32),Oa=class{texts=new va;count=0;parent=new Int32Array(
Ae);kind=new Uint8Array(Ae);dead=new Uint8Array(Ae);touched=new Uint16Array(Ae);layer=new Uint16Array(Ae);ordinal=new Uint32Array(
Ae);inode=new Int32Array(Ae);head=new Uint32Array(Ae);extra=new Uint32Array(Ae);extraLength=new Uint16Array(Ae);place=new Uint32Array(
Ae);pathBytes=new Uint16Array(Ae);#e=new Uint32Array(Ae);#t=new Uint8Array(Ae);#n=new Int32Array(4*Ae);#r=0;constructor(){
this.count=1,this.parent[D]=F,this.inode[D]=D}find(e,n,r,o){let i=this.#n[this.#o(e,n,r,o)]-1;return i<0||this.dead[i]===
1?F:i}findSame(e,n){let r=this.texts.get(this.#e[n],this.#t[n]);return this.find(e,r,0,r.length)}add({parent:e,bytes:n,start:r,
end:o,kind:i,layer:s}){let a=this.count;a===this.parent.length&&this.#s();let d=this.pathBytes[e],c=d+(d===0?0:1)+(o-r);
if(o-r>_n||c>wt)throw xe(`A path of the image is longer than ${wt} bytes, or contains a name of more than ${_n} bytes.`);
this.parent[a]=e,this.kind[a]=i,this.touched[a]=s,this.inode[a]=a,this.pathBytes[a]=c,this.#e[a]=this.texts.add(n,r,o),this.#t[a]=
o-r,this.count++;let f=this.#o(e,n,r,o),u=this.#n[f];return u===0?this.#r++:this.dead[u-1]=1,this.#n[f]=a+1,this.#r>this.#n.
length*WO&&this.#i(),a}pathOf(e,n=!1){let r=this.pathBytes[e],o=Buffer.allocUnsafe(r+(n?1:0));n&&(o[r]=47);let i=r;for(let s=e;s!==
D;s=this.parent[s]){let a=this.#t[s];this.texts.copy(this.#e[s],a,o,i-a),i-=a+1,i>=0&&(o[i]=47)}return o}targetOf(e){return this.
texts.get(this.extra[e],this.extraLength[e])}hiddenBelow(e){let n=0;for(let r=e;r!==F;r=this.parent[r])n=Math.max(n,this.
extra[r]);return n}#o(e,n,r,o){let i=this.#n.length-1,s=o-r,a=jO(e,n,r,o)&i;for(;;){let d=this.#n[a]-1;if(d<0||this.parent[d]===
e&&this.#t[d]===s&&this.texts.equals(this.#e[d],s,n,r))return a;a=a+1&i}}#i(){let e=this.#n.filter(n=>n>0&&this.dead[n-1]===
0);this.#n=new Int32Array(this.#n.length*2),this.#r=e.length;for(let n of e){let r=n-1,o=this.texts.get(this.#e[r],this.#t[r]);
this.#n[this.#o(this.parent[r],o,0,o.length)]=n}}#s(){let e=this.parent.length*2;this.parent=He(this.parent,new Int32Array(
e)),this.kind=He(this.kind,new Uint8Array(e)),this.dead=He(this.dead,new Uint8Array(e)),this.touched=He(this.touched,new Uint16Array(
e)),this.layer=He(this.layer,new Uint16Array(e)),this.ordinal=He(this.ordinal,new Uint32Array(e)),this.inode=He(this.inode,
new Int32Array(e)),this.head=He(this.head,new Uint32Array(e)),this.extra=He(this.extra,new Uint32Array(e)),this.extraLength=
He(this.extraLength,new Uint16Array(e)),this.place=He(this.place,new Uint32Array(e)),this.pathBytes=He(this.pathBytes,new Uint16Array(
e)),this.#e=He(this.#e,new Uint32Array(e)),this.#t=He(this.#t,new Uint8Array(e))}};function He(t,e){return e.set(t),e}function jO(t,e,n,r){
let o=Math.imul(t^GO,3432918353);for(let i=n;i<r;i++)o=Math.imul(o^e[i],1540483477),o^=o>>>15;return o=Math.imul(o^o>>>16,
2246822507),(o^o>>>13)>>>0}var KO=64;async function*sw(t,e,n,r){let o=new ju(t,e),i=new Ta,s=(a,d)=>{r?.add(a.length,o.originOf(a,d)),i.add(a)};for(let a of o.
top())s(a);yield*i.end();for(let[a,d]of t.layers.entries()){if(!o.beginLayer(a+1))continue;let c=new qe({begin:(u,l)=>o.
begin(u,l),emit:s},{dropsGlobals:!0,ignoresTrailer:!0}),f=$r(d,{checksDiffId:!1,signal:n});for await(let u of f.chunks)if(n.
throwIfAborted(),c.consume(u),yield*i.take(),e.top!==D&&o.isLayerDone(c))break}for(;;){let a=o.moreDirectories();if(a.length===
0)break;for(let d of a)s(d);yield*i.take()}yield*i.end()}var ju=class{#e;#t;#n;#r;#o;#i=0;#s=0;#a=0;#d=!0;#c;#f=new WeakMap;constructor(e,n){
let{tree:r}=e;this.#e=e,this.#t=r,this.#n=n,this.#r=new Uint8Array(r.count),this.#r[D]=1,this.#o=n.top;let o=r.parent[n.
top];this.#c=o>D?r.pathBytes[o]+1:0,this.#l()}top(){let{top:e}=this.#n;return this.#t.kind[e]===N.directory?this.#p(e):[]}beginLayer(e){
return this.#s=e,this.#a=0,this.#u}get#u(){return this.#i<this.#t.count&&this.#t.layer[this.#i]===this.#s}isLayerDone(e){
return!this.#u&&(this.#d||e.isBetweenEntries)}begin(e,n){let r=this.#a++;if(this.#d=!this.#u||this.#t.ordinal[this.#i]!==
r,this.#d)return rn;let o=this.#i++;this.#l();let i=this.#t.inode[o],s=this.#n.carrier[i],a=i===o?s:o,d=this.#m(o);d.push(
...this.#p(this.#t.parent[a]));let c=e;At.isIn(n)&&(c=At.remove(c));let f=this.#g(a);if(this.#y(e.name,f)||(c=we(c,f)),a!==
s){let u=this.#g(s);this.#y(Bt(e.header,n),u)||(c=Sa(c,u))}return c===e&&d.length===0?wr:{blocks:[...d,...c.extensions,c.
header],keepsData:!0}}moreDirectories(){return this.#m(this.#t.count)}originOf(e,n){return n===void 0?this.#f.get(e):{stream:this.#s-
1,offset:n}}#l(){let{kind:e,inode:n,count:r}=this.#t,{carrier:o,isSelected:i}=this.#n;for(;this.#i<r;this.#i++){let s=this.#i;
if(e[s]===N.directory)continue;let a=n[s],d=o[a];if(a===s?d!==F:i[s]===1&&d!==s)return}}#m(e){let{kind:n}=this.#t,{isSelected:r}=this.#n,
o=[];for(let i=0;this.#o<e;this.#o++){let s=this.#o;if(!(n[s]!==N.directory||r[s]===0||this.#r[s]===1)){if(i++===KO)break;
this.#h(s,o)}}return o}#p(e){let{parent:n}=this.#t,{isSelected:r}=this.#n,o=[];for(let s=e;s>D&&r[s]===1&&this.#r[s]===0;s=
n[s])o.push(s);let i=[];for(let s of o.reverse())this.#h(s,i);return i}#h(e,n){this.#r[e]=1;let r=this.#n.top===D,o=ei(this.#e,
e,r?void 0:this.#c),i=this.#t.place[e],s=(i-1)*O;for(let a of[...o.extensions,o.header])i>0&&r&&this.#f.set(a,{stream:this.#t.
layer[e]-1,offset:s}),s+=a.length,n.push(a)}#y(e,n){return this.#n.top===D?qo(e,n):e.equals(n)}#g(e){return this.#t.pathOf(
e).subarray(this.#c)}};function ei({tree:t,heads:e},n,r){let o=t.head[n],i=t.pathOf(n,t.kind[n]===N.directory).subarray(
r);if(o===0)return we({extensions:[],header:Gi()},i);let s=e.get(o);return r===void 0||Xt(Ie(s.header,0),Fe(s.extensions)).
equals(i)?s:we(s,i)}var Aa=class{#e;#t=0;#n=0;#r=Buffer.alloc(0);#o=F;#i=0;constructor(e){this.#e=e}beginLayer(e){this.#t=e,this.forget()}forget(){
this.#o=F}childOf(e,n,r){return this.#a(this.#e.find(e,n,r,n.length),this.#s(e))}directoryOf(e,n,r){if(n<=0)return D;if(this.#o!==
F&&r==="create"&&YO(this.#r,e,n))return this.#o;let o={directory:D,hidden:this.#s(D),links:0};return this.#d(o,e.subarray(
0,n),r)?(r==="create"&&(this.#r=Buffer.from(e.subarray(0,n)),this.#o=o.directory,this.#i=o.hidden),o.directory):F}#s(e){
return e===this.#o?this.#i:this.#e.hiddenBelow(e)}#a(e,n){return e===F||this.#e.touched[e]<n?F:e}#d(e,n,r){for(let o=0;o<
n.length;){let i=n.indexOf(ue,o),s=i===-1?n.length:i;if(s>o&&!this.#c(e,n,[o,s],r))return!1;o=s+1}return!0}#c(e,n,[r,o],i){
let s=this.#e;if(++this.#n>zu)throw xe(`The image's paths have more than ${zu} parts in total.`);if(n[r]===46&&o-r<=2){if(o-
r===1)return!0;if(n[r+1]===46)return this.#f(e,n),!0}let a=this.#a(s.find(e.directory,n,r,o),e.hidden);if(a===F)return i===
"create"&&this.#u(e,n,r,o);let d=s.kind[a],c=s.touched[a]===this.#t;if(d===N.directory)return i==="create"&&(s.touched[a]=
this.#t),e.directory=a,e.hidden=Math.max(e.hidden,s.extra[a]),!0;if(d===N.symlink&&(c||i==="link")){let f=s.targetOf(s.inode[a]);
if(++e.links>Ba)throw Oe(`the symbolic links of ${A(n)} form a loop`);return f[0]===ue&&(e.directory=D,e.hidden=s.hiddenBelow(
D)),this.#d(e,f,i)}if(i!=="create")return!1;if(c)throw Oe(`an entry is below ${A(s.pathOf(a))}, which is a file in the s\
ame layer`);return this.#u(e,n,r,o)}#f(e,n){if(e.directory===D)throw Oe(`the symbolic link to ${A(n)} leads out of the i\
mage`);e.directory=this.#e.parent[e.directory],e.hidden=this.#e.hiddenBelow(e.directory)}#u(e,n,r,o){let i=e.directory,s=N.
directory;return e.directory=this.#e.add({parent:i,bytes:n,start:r,end:o,kind:s,layer:this.#t}),!0}};function YO(t,e,n){
return t.length===n&&t.compare(e,0,n)===0}var Ra=Buffer.from(".wh."),aw=Buffer.from(".wh..wh..opq"),VO=Buffer.from(".wh..wh."),XO={0:N.file,S:N.file,2:N.symlink,3:N.
special,4:N.special,5:N.directory,6:N.special},La=class{attributes=new At;#e;#t;#n;#r=0;#o=0;#i=0;#s=0;#a=[];constructor(e,n){
this.#e=e,this.#t=n,this.#n=new Aa(e)}beginLayer(){this.#r++,this.#o=0,this.#s=this.#e.count,this.#a=[],this.#n.beginLayer(
this.#r)}endLayer(){let{dead:e,parent:n,count:r}=this.#e,o=0;for(let i=this.#s;i<r;i++)this.#d(n[i])&&(e[i]=1),e[i]===0&&
(o+=this.#a[i-this.#s]??0);return o}#d(e){let{dead:n,parent:r}=this.#e;for(let o=e;o!==F;o=r[o]){if(n[o]===1)return!0;if(o>=
this.#s)return!1}return!1}apply(e,n,r){let o=this.#o++;if(++this.#i>Du)throw xe(`The image's layers have more than ${Du}\
 entries.`);let i=Gu(e.name),s=i.lastIndexOf(ue)+1;Ku(i,0,VO)&&!cw(i,0)||(Ku(i,s,Ra)?this.#c(i,s):i.length===0?qO(e):this.#u(
e,n,{path:i,start:s,ordinal:o,startBytes:r}))}#c(e,n){let r=this.#e,o=n+Ra.length;if(o===e.length)throw Oe(`the whiteout\
 ${A(e)} does not say what it deletes`);let i=this.#n.directoryOf(e,n-1,"find");if(i===F)return;if(cw(e,n)){this.#f(i);return}
let s=this.#n.childOf(i,e,o);s!==F&&(r.touched[s]!==this.#r?r.dead[s]=1:r.kind[s]===N.directory&&this.#f(s),this.#n.forget())}#f(e){
this.#e.extra[e]=this.#r,this.#n.forget()}#u(e,n,{path:r,start:o,ordinal:i,startBytes:s}){ZO(r);let a=this.#e,d=At.isIn(
n);d&&this.attributes.note(n);let c=this.#n.directoryOf(r,o-1,"create"),f=this.#n.childOf(c,r,o),u=fw(e),l=this.#r,p=f;if(u===
N.directory&&f!==F&&a.kind[f]===N.directory)a.touched[f]=l;else{f!==F&&(a.dead[f]=1,this.#n.forget());let B=e.typeFlag===
"1"?this.#p(e,n):F,P=B===F?u:a.kind[B];p=a.add({parent:c,bytes:r,start:o,end:r.length,kind:P,layer:l}),B!==F&&(a.inode[p]=
a.inode[B])}a.layer[p]=l,a.ordinal[p]=i;let h=!d&&qo(e.name,r);if(a.place[p]=h?dw(s):0,e.typeFlag==="1"||(u===N.file&&this.#l(
p,Wo(e,n)),u===N.symlink&&this.#m(p,Bt(e.header,n)),u!==N.directory&&u!==N.symlink))return;let y=d?At.remove(e):e,g=a.pathOf(
p,u===N.directory),k=qo(e.name,g);a.head[p]=this.#t.add(k?y:we(y,g)),a.place[p]=k&&y===e?dw(s):0}#l(e,n){this.#a[e-this.#s]=
n}#m(e,n){let r=this.#e;if(n.includes(0)||n.length>wt)throw Oe(`the target of the symbolic link ${A(r.pathOf(e))} is not\
 a valid path`);r.extra[e]=r.texts.add(n,0,n.length),r.extraLength[e]=n.length,this.#l(e,n.length)}#p(e,n){let r=Bt(e.header,
n),o=Gu(r),i=o.lastIndexOf(ue)+1,s=this.#n.directoryOf(o,i-1,"link"),a=s===F||o.length===0?F:this.#n.childOf(s,o,i),d=`t\
he hard link ${A(e.name)} leads to ${A(r)}`;if(a===F)throw Oe(`${d}, which does not exist`);if(this.#e.kind[a]===N.directory)
throw Oe(`${d}, which is a directory`);return a}};function dw(t){let e=t/O+1;return e<2**32?e:0}function qO(t){if(fw(t)!==
N.directory)throw Oe(`the entry ${A(t.name)} would replace the root directory`)}function ZO(t){for(let e=t.indexOf(Ra);e!==
-1;e=t.indexOf(Ra,e+1))if(!(e>0&&t[e-1]!==ue))throw new m("WHITEOUT_NAME",`The image has an entry in ${A(t)}, but a laye\
r cannot contain a name that starts with ".wh.": it would be read as a whiteout, which marks a deletion.`,{hint:"Rename \
or remove the directory where the image is built."})}function fw(t){let{typeFlag:e,header:n,name:r}=t;if(e==="0"&&Mi(n)&&
r.at(-1)===ue)return N.directory;if(e==="1")return N.file;let o=XO[e];if(o===void 0)throw Oe(`the entry ${A(r)} has the \
unknown type ${JSON.stringify(e)}`);return o}function cw(t,e){return t.length-e===aw.length&&Ku(t,e,aw)}function Ku(t,e,n){
return t[e]!==46||t.length-e<n.length?!1:t.compare(n,0,n.length,e,e+n.length)===0}function Ca(t){let{parent:e,dead:n,touched:r,extra:o,kind:i,count:s}=t,a=new Uint8Array(s),d=new Uint16Array(s);a[D]=1,d[D]=
o[D];for(let c=1;c<s;c++){let f=e[c],u=d[f];a[f]===0||n[c]===1||r[c]<u||(a[c]=1,i[c]===N.directory&&(d[c]=Math.max(u,o[c])))}
return a}function Fr(t,e,n){let{parent:r,kind:o,inode:i,count:s}=t,a=n===D?e:new Uint8Array(s);n!==D&&(a[n]=1);let d=new Int32Array(
s).fill(F);for(let c=n;c<s;c++){if(e[c]===0||(n!==D&&c>n&&a[r[c]]===1&&(a[c]=1),a[c]===0||o[c]===N.directory))continue;let f=i[c];
d[f]===F&&(d[f]=c)}return{top:n,isSelected:a,carrier:d}}var ti={absent:0,whole:1,withoutHead:2};function uw(t,e){let n=Ca(t);for(let r=1;r<n.length;r++)n[r]===ti.absent||t.kind[r]!==
N.directory||(t.layer[r]===0||t.layer[r]!==t.touched[r])&&(n[r]=ti.withoutHead);return{layerCount:e,nodes:n}}import{constants as QO,zstdCompressSync as eA,zstdDecompressSync as tA}from"node:zlib";var $a=256*1024,nA=16,Na=class{#e=[];#t=[];#n=0;#r;#o=1;#i=0;#s=new Map;add({extensions:e,header:n}){let r=e.reduce((s,{
length:a})=>s+a,n.length);this.#i+r>$a&&this.#d();let o=this.#o+this.#i/O,i=r>$a?Buffer.allocUnsafeSlow(r):this.#r;this.#r=
i??Buffer.allocUnsafeSlow($a);for(let s of[...e,n])this.#i+=s.copy(this.#r,this.#i);return o}get(e){let n=this.#a(e),r=[];
for(;;){let o=n.subarray(0,O),{typeFlag:i,sizeBytes:s}=Ie(o,0);if(!Vt(i))return{extensions:r,header:o};let a=O+se(s);r.push(
o),s>0&&r.push(n.subarray(O,a)),n=n.subarray(a)}}#a(e){if(e>=this.#o)return this.#r.subarray((e-this.#o)*O);let n=0,r=this.#t.
length-1;for(;n<r;){let s=n+r+1>>1;this.#t[s]<=e?n=s:r=s-1}let i=this.#s.get(n)??tA(this.#e[n]);this.#s.delete(n),this.#s.
set(n,i);for(let s of this.#s.keys()){if(this.#s.size<=nA)break;this.#s.delete(s)}return i.subarray((e-this.#t[n])*O)}#d(){
if(this.#i===0)return;let e=eA(this.#r.subarray(0,this.#i),{params:{[QO.ZSTD_c_compressionLevel]:1}});if(this.#n+=e.length,
this.#n>Uu)throw xe(`The image's directories have more than ${Uu} bytes of headers.`);this.#e.push(Buffer.from(e)),this.#t.
push(this.#o),this.#o+=this.#i/O,this.#i=0,this.#r.length>$a&&(this.#r=void 0)}};async function ni(t,e){for(let{descriptor:i}of t)iA(i.mediaType,i.digest);if(t.length>Mu)throw xe(`The image has ${t.length}\
 layers, but at most ${Mu} are read.`);let n=new Yu(t,e),r=t.reduce((i,{descriptor:s})=>i+s.sizeBytes,0),o={title:"Read \
the layers",doneBytes:()=>n.packedBytes,totalBytes:()=>r};return J(e.log,o,n.run())}var Yu=class{#e;#t;#n=new Oa;#r=new Na;#o=new La(
this.#n,this.#r);#i=[];#s=[];#a=[];#d=[];#c=[];#f=[];#u;#l=0;#m=0;#p;constructor(e,n){this.#e=e,this.#t=n}get packedBytes(){
return this.#l+(this.#p?.packedBytes??0)}async run(){for(let[n,r]of this.#e.entries())await this.#h(r),n+1===this.#t.keptLayers&&
(this.#u=uw(this.#n,n+1));let{notice:e}=this.#o.attributes;return{layers:this.#e,layerBytes:this.#i,unpackedBytes:this.#i.
reduce((n,r)=>n+r,0),tarBytes:this.#m,layerTarBytes:this.#s,packings:this.#a,frames:this.#d,firstNodes:this.#c,notices:e===
void 0?this.#f:[...this.#f,e],tree:this.#n,heads:this.#r,living:Ca(this.#n),base:this.#u}}async#h(e){let{signal:n,touch:r}=this.#t,
o=$r(e,{checksDiffId:!0,signal:n});this.#p=o,this.#c.push(this.#n.count),this.#o.beginLayer();let i=new qe({begin:(s,a,d)=>(this.#o.
apply(s,a,d),rn),emit:()=>{}},{dropsGlobals:!0,ignoresTrailer:!0});for await(let s of o.chunks)n.throwIfAborted(),i.consume(
s),this.#y(o),r?.();if(!i.isBetweenEntries)throw iw(e.descriptor.digest);this.#g(e,o.packing),this.#i.push(this.#o.endLayer()),
this.#l+=o.packedBytes,this.#m+=o.tarBytes,this.#s.push(o.tarBytes),this.#a.push(o.packing??"none"),this.#d.push(o.frames),
this.#p=void 0}#y(e){let n=this.#m+e.tarBytes;if(rA(n,this.packedBytes))throw xe(`The image's layers unpack to more than\
 ${Ju} bytes and to more than ${Wu} times their size.`)}#g({descriptor:e},n){let r=oA(e.mediaType);if(r===void 0||n===void 0||
r===n)return;let o=i=>i==="none"?"not packed":`packed with ${i}`;this.#f.push(`The media type of the layer ${e.digest} s\
ays that it is ${o(r)}, but it is ${o(n)}, so it was read as that.`)}};function rA(t,e){return t>Ju&&t>Wu*e}function oA(t){
return/[.+]gzip$/.test(t)?"gzip":/[.+]zstd$/.test(t)?"zstd":t==="application/vnd.oci.image.layer.v1.tar"?"none":void 0}function iA(t,e){
let n=(r,o)=>{throw new m("UNSUPPORTED_IMAGE",`The layer ${e} ${r}.`,{hint:o})};/nondistributable|foreign/.test(t)&&n("i\
s not in the image, but has to be fetched from elsewhere (a foreign or non-distributable layer)","Windows images have su\
ch layers. Build the image on a base without them."),/\+encrypted$/.test(t)&&n("is encrypted",'Decrypt the image first, \
with "skopeo copy --decryption-key".')}var sA=Buffer.from(".wh.");function lw(t,e){let{layerCount:n}=e,r=s=>s.slice(0,n).reduce((a,d)=>a+d,0),o=aA(t,e),i=new Fa(
t);return{layerCount:n,unpackedBytes:r(t.layerBytes),tarBytes:r(t.layerTarBytes),owns:s=>o[i.find(s)]===1,openAbove:()=>new Vu(
t,e,o)}}function aA({tree:t,living:e},{nodes:n,layerCount:r}){let{kind:o,inode:i,layer:s,count:a}=t,d=new Uint8Array(a),
c=new Uint8Array(n.length);for(let f=n.length;f<a;f++){let u=i[f];e[f]===1&&u<n.length&&(c[u]=1)}for(let f=1;f<n.length;f++){
if(e[f]===0||n[f]!==ti.whole)continue;(o[f]===N.directory?s[f]<=r:c[i[f]]===0)&&(d[f]=1)}return d}var Fa=class{#e;#t="";#n=D;constructor(e){
this.#e=e}find(e){let n=e.lastIndexOf("/"),r=e.slice(0,Math.max(0,n));return r!==this.#t&&(this.#n=this.#r(D,r),this.#t=
r),this.#r(this.#n,e.slice(n+1))}#r(e,n){let{tree:r,living:o}=this.#e,i=W(n),s=e;for(let a=0;a<i.length&&s!==F;){let d=i.
indexOf(ue,a),c=d===-1?i.length:d,f=r.kind[s]===N.directory?r.find(s,i,a,c):F;s=f!==F&&o[f]===1?f:F,a=c+1}return s}},Vu=class{deleted=0;#e;#t;#n;#r;#o;#i;#s;constructor(e,{
nodes:n},r){let{tree:o}=e;this.#e=e,this.#t=o,this.#n=n,this.#r=r,this.#o=new Fa(e),this.#i=new Uint8Array(o.count),this.#i[D]=
1,this.#s=new Uint8Array(o.count),this.#s[D]=1}decide(e){let n=this.#o.find(L(e.name));if(n===F)throw new Error("a strea\
m of layers has a path that they do not have");if(this.#i[n]=1,this.#r[n]===1)return"drop";let r=this.#d(this.#t.parent[n]);
return this.#s[n]=1,r.length===0?"keep":{head:e,before:r}}*whiteouts(){let{kind:e,parent:n}=this.#t,r=new Int32Array(this.#n.
length).fill(F);r[D]=D;for(let o=1;o<this.#n.length;o++){if(this.#n[o]===ti.absent)continue;let i=r[n[o]];if(i===F||e[i]!==
N.directory)continue;let s=this.#i[o]===1?o:this.#t.findSame(i,o);if(s!==F&&this.#i[s]===1){r[o]=s;continue}this.deleted++;
for(let a of[...this.#d(i),this.#a(o)])yield*[...a.extensions,a.header]}}#a(e){let n=this.#t.pathOf(e),r=n.lastIndexOf(ue)+
1,o=Buffer.concat([n.subarray(0,r),sA,n.subarray(r)]);return we({extensions:[],header:Wt("whiteout",0)},o)}#d(e){let{parent:n}=this.#t,
r=[];for(let o=e;this.#s[o]===0;o=n[o])r.push(o);return r.reverse().map(o=>{this.#s[o]=1;let i=ei(this.#e,o,void 0),s=Xt(
Ie(i.header,0),Fe(i.extensions));return{...i,name:s,typeFlag:"5",sizeBytes:0}})}};var mw=2**24;function pw(t){let{tree:e,layerTarBytes:n}=t,r=dA(t),o=[];for(let[i,s]of cA(t).entries()){if(i<(t.base?.layerCount??
0))continue;let a,d=0,c=f=>{a!==void 0&&o.push({layer:i,startBytes:a,endBytes:f}),a=void 0};for(let f of s){let u=e.place[f];
if(u===0)continue;let l=(u-1)*O,p=e.ordinal[f];(p!==d||!r(f))&&c(l),r(f)&&(a??=l),d=p+1}c(n[i]??0)}return o}function dA({
tree:t,living:e,firstNodes:n}){let{kind:r,inode:o,layer:i}=t,{carrier:s}=Fr(t,e,D);return a=>{if(e[a]===0)return!1;if(r[a]===
N.directory)return a>=(n[i[a]-1]??0);let d=o[a];return s[d]===a==(d===a)}}function cA({tree:t,layers:e}){let n=e.map(()=>[]);
for(let r=1;r<t.count;r++)n[t.layer[r]-1]?.push(t.ordinal[r]*mw+r);return n.map(r=>Array.from(Float64Array.from(r).sort(),
o=>o%mw))}var uA=8*1024*1024,lA=4*1024*1024,_a=class extends Error{};function Da(t){let{tree:e,living:n}=t,r=(i,s,a)=>fA.from(mA(sw(
t,i,s,a),a),{objectMode:!1,highWaterMark:uA,signal:s}),o=async(i,s)=>{let a=hw(t,i);if(a===F)throw new _a(`there is no ${i.
toString()} in the layers`);return r(Fr(e,n,a),s)};return{way:"layers",returnsToDirectories:!0,unseenTimes:[],isReproducible:!0,
decide:()=>"keep",base:t.base&&lw(t,t.base),open:async i=>r(Fr(e,n,D),i),layers:{blobs:t.layers,packings:t.packings,frames:t.
frames,layerTarBytes:t.layerTarBytes,keptLayers:t.base?.layerCount??0,keptRuns:()=>pw(t),open:async(i,s)=>r(Fr(e,n,D),i,
s)},openPath:o,isNotFound:i=>i instanceof _a,lookAt:async(i,s)=>{let a=Buffer.from(i),d=hw(t,a);if(d!==F)return pA(t,d)??
Rr(await o(a,s),lA)},close:async()=>{}}}async function*mA(t,e){yield*t,e?.add(Ut.length,void 0),yield Ut}function pA(t,e){
let{tree:n}=t,r=n.kind[e];if(r!==N.directory&&(r!==N.symlink||n.inode[e]!==e))return;let o=n.parent[e],i=o>D?n.pathBytes[o]+
1:0,{header:s,extensions:a}=ei(t,e,i),d=r===N.directory?"5":"2",c=zt(s);return{typeFlag:d,mtimeSeconds:c,header:s,extensions:a,
data:Buffer.alloc(0)}}function hw({tree:t,living:e},n){let r=0,o=D,i=n;for(;i.length>0;){let s=i.indexOf(ue),a=s===-1?i.
length:s,d=i.subarray(0,a);i=i.subarray(Math.min(a+1,i.length));let c=d.toString("latin1");if(c===""||c===".")continue;if(c===
".."){o=Math.max(D,t.parent[o]);continue}if(t.kind[o]!==N.directory)return F;let f=t.find(o,d,0,d.length);if(f===F||e[f]===
0)return F;if(t.kind[f]!==N.symlink||i.length===0){o=f;continue}if(++r>Ba)return F;let u=t.targetOf(t.inode[f]);u[0]===ue&&
(o=D),i=Buffer.concat([u,Buffer.from("/"),i])}return o}function Rt(t,e,n){let{json:r}=t.config,o=w(r,"config"),i=w(o,"Volumes"),s=new Xu(t,e,n);return{reference:e.reference,id:t.
manifest.digest,ofContainer:void 0,platform:t.platform,diffIds:t.layers.map(({diffId:a})=>a),packedLayers:t.layers,layerCount:t.
layers.length,volumes:T(i)?Object.keys(i).filter(a=>!a.includes("\0")):[],shownConfig:T(o)?o:{},knownBytes:void 0,isExact:!0,
countsFiles:!0,notices:[],readConfig:async()=>({json:r,digest:t.config.descriptor.digest,packedLayers:t.layers.map(({descriptor:a})=>a),
annotations:t.annotations,missing:void 0}),openReader:()=>s.openReader(),measure:()=>s.measure(),keeping:a=>{let{openReader:d,
measure:c}=Rt(t,e,{...n,keptLayers:a});return{keptLayers:a,openReader:d,measure:c}}}}var Xu=class{#e;#t;#n;#r;#o;#i=0;constructor(e,n,r){
this.#e=e,this.#t=n,this.#n=r}async openReader(){this.#i++;let e=hA(async()=>{--this.#i>0||(this.#r=void 0,this.#n.keptLayers===
void 0&&await this.#t.release?.(this.#e))});try{return{...Da(await this.#s()),close:e}}catch(n){throw await e(),n}}async measure(){
if(this.#o===void 0&&await this.#s(),this.#o===void 0)throw new Error("the layers have no size");return this.#o}#s(){return this.#r??=
this.#a().catch(e=>{throw this.#r=void 0,e}),this.#r}async#a(){let{layers:e,config:n}=this.#e,r=await ni(e,this.#n);if(this.#o===
void 0)for(let o of r.notices)this.#n.log.notice(o);return this.#o={bytes:r.unpackedBytes,packedBytes:e.reduce((o,{descriptor:i})=>o+
i.sizeBytes,0),history:yA(n.json,r.layerBytes)},r}};function hA(t){let e;return()=>(e??=t(),e)}function yA(t,e){let n=In(
t),r=w(t,"history"),o=n?.filter(s=>s).length;if(n===void 0||o!==e.length||!Array.isArray(r))return;let i=[...e];return n.
map((s,a)=>({command:b(r[a],"created_by")??b(r[a],"comment")??"",bytes:s?i.shift()??0:0,hasLayer:s}))}import{Readable as gA}from"node:stream";var wA=16,Ma=class{layers;#e;#t=[];#n=[];constructor(e,n){this.#e=n,this.layers=e.map(r=>this.#r(r))}async requireAll(e){
for(let{descriptor:n}of this.layers){let{digest:r,sizeBytes:o}=n,i=await this.#i(r,e);if(i.close(),i.sizeBytes!==o)throw new ie(
`${r} has ${i.sizeBytes} bytes instead of ${o}`)}}async close(){await Promise.all(this.#t.splice(0).map(e=>e.close()))}#r({
descriptor:e,diffId:n}){let r;return{descriptor:e,diffId:n,open:async o=>{let i=r;r=void 0;let s=await this.#i(e.digest,
o).catch(d=>{throw i?.abort(),d}),a=gA.from(i===void 0?s.bytes:bA(s.bytes,i),{objectMode:!0,highWaterMark:wA});return a.
once("close",s.close),a},tap:o=>{r=o}}}async#o(){let e=await this.#e();return this.#t.push(e),e}async#i(e,n){let r=this.#n.
pop()??await this.#o(),o=await r.open(e,n).catch(s=>{throw this.#n.push(r),s});o.once("close",()=>this.#n.push(r)),o.on(
"error",()=>{});let i=()=>{o.destroy()};try{let{done:s,value:a}=await qs(o).next();if(s===!0)throw new ie(`there is noth\
ing at ${e}`);let{bytes:d,sizeBytes:c}=a;return{bytes:d,sizeBytes:c,close:i}}catch(s){throw i(),s}}};async function*bA(t,e){
try{for await(let n of t)await e.write(n),yield n;e.end()}finally{e.abort()}}async function yw(t,e,n,r){let i=["history",...["--no-trunc","--human=false","--format","{{json .}}"],...pt(r)],a=(await t.
docker.run([...i,e])).split(`
`).filter(d=>d!=="").map(d=>{let c=_(d);return{command:b(c,"CreatedBy")||(b(c,"Comment")??""),bytes:Number(w(c,"Size")??
Number.NaN)}});if(a.length<n||!a.every(({bytes:d})=>d>=0))throw new m("ENGINE_FAILED",`The engine returned ${a.length} s\
izes (${a.map(({bytes:d})=>d).join(", ")}) for the image ${JSON.stringify(e)}, which has ${pe(n)}.`,{hint:'Remove the im\
age ("docker rmi") and pull or build it again.'});return a.reverse()}async function gw(t,e,n){return ww(await yw(t,e,n))}
function ww(t){return t.reduce((e,{bytes:n})=>e+n,0)}async function bw(t,e,n){let r=e.diffIds.length,o=In(n);if(!(!e.isDefaultPlatform&&
!t.knowsPlatformOption?!1:o===void 0?await kA(t,e):o.filter(f=>f).length===r))return{bytes:await EA(t,e),history:void 0};
let a=await yw(t,e.id,r,Ew(t,e)),d=o?.length===a.length,c=a.map((f,u)=>({...f,hasLayer:d?o[u]===!0:f.bytes>0}));return{bytes:ww(
a),history:c}}async function kw(t,e,n){let{rootFs:r}=await Sw(t,e.id),o=Math.max(0,r-n.bytes),i={command:`container ${e.
name}`,bytes:o,hasLayer:!0};return{bytes:r,history:n.history&&[...n.history,i]}}async function kA(t,e){let n=["history",
"--quiet","--no-trunc",...pt(Ew(t,e))];return(await t.docker.run([...n,e.id])).split(`
`).filter(o=>o!=="").length>=e.diffIds.length}function Ew(t,e){return e.isIndex&&t.knowsPlatformOption?e.platform:void 0}
async function EA(t,e){let n=await j(t,{source:e});try{let{rootFs:r,own:o}=await Sw(t,n);return Math.max(0,r-o)}finally{
await Y(t,n)}}async function Sw(t,e){let n=await De(t,e,["--size"]),r=w(n,"SizeRootFs"),o=w(n,"SizeRw")??0;if(typeof r!=
"number"||typeof o!="number")throw new m("ENGINE_FAILED",`The engine returned no size for the container ${e}.`,{hint:q});
return{rootFs:r,own:o}}function Ua(t,e){return n=>{let r=t(n);if(r==="drop")return r;let o=r==="keep"?void 0:r,i=o?.head??n,{mtimeSeconds:s}=fe(
i),a=e(s),d=o?.before?.map(f=>({...f,...Ha(f,e)})),c=d===void 0?{}:{before:d};return d===void 0&&(a===s||Number.isNaN(a))?
r:{...o,...c,head:Ha(i,e)}}}function Ha(t,e){let{mtimeSeconds:n}=fe(t),r=e(n);return r===n||Number.isNaN(r)?t:qu(t,r)}function qu(t,e){
return{extensions:Cu(t.extensions,"mtime"),header:ko(t.header,e)}}var SA=["CHOWN","DAC_OVERRIDE","FOWNER","FSETID","SETGID","SETUID","SETFCAP","MKNOD"],xA=512,PA=3600,Zu=4*1024*1024,BA=64*
1024,IA=10,TA=300;async function _r(t,{id:e}){await Y(t,e)}async function Ja(t,e,n){let{log:r}=t,o=n.asUsed===!0?void 0:
t.plainRuntime;o!==void 0&&r.debug(`the container has the runtime ${o}: the engine's default may add mounts`);let i=await xw(
t,o,e,n),s=i.exitCode!==0&&vA.test(i.stderr);if(o===void 0||!s)return i;await _r(t,i.container),r.warning(`The engine la\
cks the program of its runtime ${o}, so the command runs with the default runtime. Mount points that it adds are in the \
result.`);let a=await xw(t,void 0,e,n);return{...a,container:{...a.container,mayHaveMounts:!0}}}var vA=/(?:fork\/exec \S*runc|exec: "runc"): (?:no such file or directory|executable file not found)/i;
async function xw(t,e,n,r){let{log:o,signal:i}=t,s=await j(t,{source:n,asUsed:r.asUsed===!0,...r.network===void 0?{}:{network:r.
network},options:[...e===void 0?[]:["--runtime",e],...r.user===void 0?[]:["--user",r.user],"--entrypoint",r.program,...el],
command:r.args}),a=r.limitSeconds??PA,d=AbortSignal.timeout(a*1e3),c=new Qu(o,r.shows??(f=>f));try{let f=await J(o,{title:"\
Command",loggedChars:()=>c.shownChars},t.docker.stream(["start","--attach",s],(u,l)=>c[l].add(u),AbortSignal.any([i,d])));
return c.end(),{...f,container:{id:s,mayHaveMounts:!1}}}catch(f){throw i.aborted?U(i.reason):d.aborted?new m("COMMAND_FA\
ILED",`A command in a container of ${n.reference} was still running after ${a} s and was stopped.`,{hint:"The output abo\
ve may show what it waits for. It has no input, and a network only if one is named.",cause:f}):f}}var el=["--cap-drop","\
ALL","--security-opt","no-new-privileges","--pids-limit",String(xA),...SA.flatMap(t=>["--cap-add",t])];function Wa(t,e=n=>n){
return`${t.stdout}
${t.stderr}`.split(`
`).map(n=>e(n)??"").filter(n=>n.trim()!=="").slice(-IA).map(n=>n.slice(0,TA)).join(`
`)}var za=class{#e;#t="";constructor(e){this.#e=e}add(e){let n=(this.#t+e).split(`
`);this.#t=(n.pop()??"").slice(-BA);for(let r of n)this.#e(r)}end(){this.#t!==""&&this.#e(this.#t),this.#t=""}},Qu=class{stdout=new za(
e=>this.#r(e));stderr=new za(e=>this.#r(e));#e;#t;#n=Zu;constructor(e,n){this.#e=e,this.#t=n}get shownChars(){return Zu-
this.#n}end(){this.stdout.end(),this.stderr.end()}#r(e){let n=this.#t(e);n===void 0||this.#n<=0||(this.#n-=n.length+1,this.#e.
untrusted(n),this.#n<=0&&this.#e.notice(`Output beyond ${Zu} characters is not shown.`))}};var tl=10,OA=/^(?:NVIDIA_\w+|\w+_VISIBLE_DEVICES)=/;function Pw(t,e,n){let r=w(e,"HostConfig"),o=b(r,"Runtime"),i=o!==void 0&&
t.mayAddMounts(o),s=w(r,"DeviceRequests"),a=(Array.isArray(s)?s:[]).flatMap(AA);if(!i&&a.length===0)return;let d=w(e,"Co\
nfig","Env"),c=H(d)?d.filter(f=>OA.test(f)):[];return{by:i?`its runtime ${JSON.stringify(o)}`:"the devices that it asks \
for",options:[...o===void 0?[]:["--runtime",o],...a,...c.flatMap(f=>["--env",f])],mounts:n}}function AA(t){if(!T(t))return[];
let e=t.DeviceIDs,n=H(e)?e:[],r=b(t,"Driver");return r==="cdi"?n.flatMap(o=>["--device",o]):["--gpus",ot({...RA(t,n),...r?
{driver:r}:{}})]}function RA(t,e){let n=w(t,"Capabilities"),r=Array.isArray(n)?n[0]:void 0,o=t.Count===-1?"all":String(t.
Count??"all");return{...e.length>0?{device:e.join(",")}:{count:o},...H(r)?{capabilities:r.join(",")}:{}}}async function Bw(t,e,{
by:n,options:r,mounts:o}){let{log:i,signal:s}=t,a=await LA(t,e,r).catch(c=>{if(s.aborted)throw c;i.debug(`cannot find ou\
t what starting a container leaves in it: ${E(c)}`)});if(a===void 0)return;for(let c of[...o,...e.volumes])a.delete(Iw(c));
let d=[];return{begin:({name:c,typeFlag:f,sizeBytes:u},l)=>{l!=="drop"&&u===0&&f!=="1"&&a.has(L(c))&&d.push(A(Buffer.concat(
[Buffer.from("/"),$A(L(c))])))},data:()=>{},end:()=>{},logNotice:()=>{if(d.length===0)return;let c=d.length>tl?` and ${d.
length-tl} more`:"";i.notice(`When the container started, ${n} created empty mount points or links in it, which are in t\
he result: ${d.slice(0,tl).join(", ")}${c}. Use ${S("exclude")} to drop them.`)}}}async function LA(t,e,n){let{log:r}=t,
o=[...n,...el,"--entrypoint",We()],i=await j(t,{source:e,options:o,command:[]});try{return await t.docker.try(["start",i]),
CA(await t.docker.run(["diff",i]))}finally{await Y(t,i).catch(s=>{yr(t.runId),r.debug(`a container will only be removed \
at the end of the run: ${E(s)}`)})}}function CA(t){let e=t.split(`
`).filter(r=>r.startsWith("A /")).map(r=>Iw(r.slice(2))),n=new Set(e);for(let r of e)n.delete(r.slice(0,Math.max(0,r.lastIndexOf(
"/"))));return n}function Iw(t){return L(Buffer.from(t))}function $A(t){return Buffer.from(t,"latin1")}var Tw=2;async function vw(t,e){let n=await De(t,e),r=(...o)=>Aw(b(n,...o)??"")??Number.POSITIVE_INFINITY;return{createdSeconds:r(
"Created"),startedSeconds:r("State","StartedAt"),finishedSeconds:r("State","FinishedAt")}}function Ow(t){return Aw(b(t.inspect,
"Created")??"")??0}function Aw(t){let e=Date.parse(t);return Number.isNaN(e)||e<0?void 0:Math.floor(e/1e3)}function Rw(t,e){
return n=>n>=t.createdSeconds&&n<=t.finishedSeconds+1?e:n}var nl=[".dockerenv","dev/console","dev/pts","dev/shm","proc","sys","etc/hosts","etc/hostname","etc/resolv.conf","etc/mt\
ab"],Dr=["dev","etc"],ri=[...nl,...Dr],rl=4*1024*1024;function ol(t,e,n=[]){return r=>{let o=L(r.name);if(!t.has(o))return"\
keep";let i=t.get(o);return i===void 0?n.includes(o)?"keep":"drop":Dr.includes(o)?zt(r.header)>e?"keep":Nw(r,i.mtimeSeconds):
i.typeFlag==="5"?"keep":{head:NA(i,o),data:i.data}}}async function Lw(t,e){let r=(await t.docker.run(["diff",e])).split(
`
`).map(o=>/^[AC] \/(.*)$/.exec(o)?.[1]??"").filter(o=>!nl.includes(o));return Dr.filter(o=>r.some(i=>i.startsWith(`${o}/`)))}
async function Cw(t,e,n,r){let o=new Map;for(let i of ri)o.set(i,await je(t,e,`${n}/${i}`,r));return o}function $w(t,e,n,r){
return o=>{let i=L(o.name),s=zt(o.header),a=s>=t;return nl.includes(i)&&a?(r.debug(`left out of the export: ${i}, made w\
ith the container`),"drop"):Dr.includes(i)&&a&&s<=n?Nw(o,e):"keep"}}async function je(t,e,n,r){try{return await Rr(await t.
readArchive(e,n,r),rl)}catch(o){if(Je(o,n))return;throw o}}function Nw(t,e){return zt(t.header)===e?"keep":{head:qu(t,e)}}
function NA(t,e){return{extensions:t.extensions,header:Ji(t.header,e)}}import{PassThrough as FA}from"node:stream";import{pipeline as _A}from"node:stream/promises";import{createGunzip as DA,createZstdDecompress as MA}from"node:zlib";var Fw=".wh.",HA=".wh..wh..opq";async function _w(t,e){let{openBlobs:n,packedLayers:r}=t;if(n===void 0||r===void 0)return;
let o=new Map(ri.map(i=>[i,void 0]));return await n(async i=>{for(let s of r){let a=d=>UA(o,s,d,e);await i.stream(s.digest,
a,s.sizeBytes)}}),o}async function UA(t,e,n,r){let o=[],i=new Ar(rl),s=new G(a=>{let d=L(a.name);return zA(t,d,a.typeFlag),
t.has(d)?(o.push(d),i.hold(a)):"drop"});await _A(n,JA(e.mediaType),s,i.sink,{signal:r});for(let[a,d]of i.entries().entries())
t.set(o[a],d)}function zA(t,e,n){let r=e.lastIndexOf("/")+1,o=e.slice(r);if(o===HA)il(t,e.slice(0,Math.max(0,r-1)));else if(o.
startsWith(Fw)){let i=e.slice(0,r)+o.slice(Fw.length);t.has(i)&&t.set(i,void 0),il(t,i)}else n!=="5"&&il(t,e)}function il(t,e){
for(let n of t.keys())(e===""||n.startsWith(`${e}/`))&&t.set(n,void 0)}function JA(t){return/[+.]gzip$/.test(t)?DA():/[+.]zstd$/.
test(t)?MA():new FA}import{posix as Ga}from"node:path";import{isDeepStrictEqual as WA}from"node:util";var GA=4e3;async function Dw(t,e,n,r){let{signal:o}=t,i=YA(n).map(u=>({lower:u,dst:We()})),s={src:n.made,dst:We()},d=[ot(
{type:"bind",...s,readonly:""}),...i.map(({lower:u,dst:l})=>VA(u,l))].flatMap(u=>["--mount",u]),c=await j(t,{source:e,options:d}),
f=(u,l)=>je(t.transport,c,`${u}/${l}`,o);try{let u=[];for(let l of r)await jA(i.map(({dst:p})=>p),s.dst,p=>f(p,l))&&u.push(
l);return u}finally{await Y(t,c)}}async function jA(t,e,n){let r=await n(e);if(r===void 0)throw new RangeError("nothing \
was made where something is looked for");for(let o of t){let i=await n(o);if(i===void 0)return!1;if(!KA(i,r))return!0}return!1}
function KA(t,e){return WA(fe(t),fe(e))&&t.data.equals(e.data)}function YA({made:t,layers:e}){if([t,...e].some(o=>/[:,\\"\s]/.
test(o)))throw new RangeError("the directory of the layers has a character that an overlay cannot take");let n=[],r=0;for(let o of e){
let i=Buffer.byteLength(o)+1;i>r&&(n.push([]),r=GA-Buffer.byteLength(`lowerdir=${t}`)),n.at(-1)?.push(o),r-=i}return n.map(
o=>[...o,t].join(":"))}function VA(t,e){let n=["type=overlay","device=overlay",`o=lowerdir=${t}`];return["type=volume",`\
dst=${e}`,"volume-nocopy","volume-driver=local",...n.map(r=>`volume-opt=${r}`)].join(",")}var Mw=["etc/hosts","etc/hostname","etc/resolv.conf","etc/mtab","dev/console"],XA="0,0";async function Hw(t,e,n){let{log:r,
signal:o}=t,i=await nR(t,n);if(i!==void 0){try{return await Dw(t,e,i,Mw)}catch(s){if(o.aborted)throw s;r.debug(`the laye\
rs are read one by one: ${E(s)}`)}return qA(t,e,i.layers)}}async function qA(t,e,n){let r=rR(n);if(r===void 0)return;let o=We(),
i=await QA(t,e,r,o);if(i===void 0)return;let s=(a,d,c)=>eR(t,i,`${o}${a.slice(r.length)}/${d}`,c);try{return await ZA(n,
Mw,s)}finally{await Y(t,i)}}async function ZA(t,e,n){let r=[];for(let[o,i]of Map.groupBy(e,Ga.dirname)){let s=i.map(a=>Ga.
basename(a));for(let a of t){let d=await n(a,o,s);if(d===void 0)continue;let c=f=>d.get(f)!==void 0;if(r.push(...s.filter(
f=>c(f)&&d.get(f)!=="deleted").map(f=>`${o}/${f}`)),s=s.filter(f=>!c(f)),s.length===0||d.get("")!=="directory")break}}return e.
filter(o=>r.includes(o))}async function QA(t,e,n,r){let o=i=>{let s=ot({type:"bind",src:n,dst:r,readonly:"",...i});return j(
t,{source:e,options:["--mount",s]})};try{return await o({"bind-recursive":"disabled"}).catch(i=>{if(!/bind-recursive/.test(
E(i)))throw i;return o({"bind-nonrecursive":""})})}catch(i){if(Xf(i))return;throw i}}async function eR(t,e,n,r){let{signal:o}=t,
i=await t.transport.readArchive(e,n,o).catch(f=>{if(!Je(f,n))throw f});if(i===void 0)return;let s=[...r].sort().at(-1)??
"",a=new Map,d=new AbortController,c=new G(f=>{let[,u="",...l]=L(f.name).split("/");return l.length===0&&(u===""||r.includes(
u))&&a.set(u,tR(f)),u>=s&&d.abort(),"drop"});return await Fn(d.signal,i,c),a}function tR(t){return fe(t).device===XA?"de\
leted":t.typeFlag==="5"?"directory":"file"}async function nR(t,e){let n=await De(t,e),r=b(n,"GraphDriver","Data","LowerD\
ir"),[o,...i]=r?.split(":")??[];return o===void 0||i.length===0?void 0:{made:o,layers:i}}function rR(t){let[e,...n]=new Set(
t.map(r=>Ga.dirname(Ga.dirname(r))));return e==="/"||n.length>0?void 0:e}import{pipeline as dR,Readable as cR}from"node:stream";import{pipeline as oR}from"node:stream/promises";async function oi(t,e){await oR([...t,un()],{signal:e})}async function ln({log:t,signal:e},n,r,o){let[i]=n.slice(-1);await J(
t,st(i,r,o),oi(n,e))}function st(t,e,n="Read"){return{title:n,doneBytes:()=>t.bytesRead,totalBytes:e,isEstimate:!0}}async function zw(t){let e=new Map,n=4294967295,r=iR();for(let o=0;r.length>0;o++){if(o===64)throw new RangeError("its r\
anges have no end");let i=await t(r);for(let s of r){let a=i.get(s);a!==void 0?e.set(s,a):n=Math.min(n,s)}if(!e.has(0))throw new RangeError(
"it does not map root");r=sR(e,n)}return aR(e)}function Jw(t,e){let n=t.find(r=>e>=r.machine&&e<r.machine+r.count);return n&&
n.image+e-n.machine}function iR(){let t=Array.from({length:32},(e,n)=>2**n);return ja([0,...t.flatMap(e=>[e-1,e]),4294967294])}
function sR(t,e){let n=ja([...t.keys()]),r=n.flatMap((o,i)=>{let s=n[i+1];return s===void 0?Uw(o,e):Ww(t,o,s)?[]:Uw(o,s)});
return ja(r)}function Uw(t,e){let n=Math.max(1,Math.floor((e-t)/64)),r=[];for(let o=t+n;o<e;o+=n)r.push(o);return r}function Ww(t,e,n){
return(t.get(n)??Number.NaN)-(t.get(e)??Number.NaN)===n-e}function aR(t){let e=[];for(let n of ja([...t.keys()])){let r=e.
at(-1);r!==void 0&&Ww(t,r.image,n)?e.splice(-1,1,{...r,count:n-r.image+1}):e.push({image:n,machine:t.get(n)??Number.NaN,
count:1})}return e}function ja(t){return[...new Set(t)].sort((e,n)=>e-n)}var sl="etc/mtab";async function Yw(t,e){if(!t.mapsOwners)return t.transport;let n=await j(t,{source:e});try{let r=await Kw(
t,n,"uid"),o=await Kw(t,n,"gid");return new al(t.transport,{users:r,groups:o})}finally{await Y(t,n)}}var al=class{#e;#t;constructor(e,n){
this.#e=e,this.#t=n}async readArchive(e,n,r){let o=await this.#e.readArchive(e,n,r);return Gw(o,new G(i=>fR(i,this.#t)))}async exportContainer(e,n){
let r=await je(this,e,`/${sl}`,n),o=await this.#e.exportContainer(e,n);if(r===void 0)return o;let{extensions:i,header:s}=we(
r,W(sl)),a=!1,d=f=>(a||=L(f.name)===sl,"keep"),c=async function*(){a||(yield Buffer.concat([...i,s,r.data]))};return Gw(
o,new G(d,void 0,{appendix:c}))}};function Gw(t,e){return dR(t,e,()=>{}),e}function fR(t,{users:e,groups:n}){let{uid:r,gid:o}=fe(
t),i=jw(e,r,t),s=jw(n,o,t);return i===r&&s===o?"keep":{head:Vg(t,i,s)}}function jw(t,e,{name:n}){let r=Jw(t,e);if(r!==void 0)
return r;if(e===0)return 0;throw new m("UNSUPPORTED_ENGINE",`docker-flatten cannot map the owner of ${A(n)}: it belongs \
to ${e} on the engine's machine, which is outside the range of userns-remap.`,{hint:"Find out what changed the file outs\
ide of its container, or use an engine without userns-remap."})}async function Kw(t,e,n){try{return await zw(r=>uR(t,e,n,
r))}catch(r){throw r instanceof RangeError?new m("ENGINE_FAILED",`Cannot determine how the engine maps owners (userns-re\
map): ${E(r)}.`,{hint:`Define a range for the "userns-remap" user in /etc/subuid and /etc/subgid on the engine's machine\
, and restart the engine.`,cause:r}):r}}async function uR(t,e,n,r){let{signal:o}=t,i=We().slice(1),s=Buffer.concat([Ji(Gi(),
`${i}/`),...r.flatMap(d=>[op(new Map([[n,String(d)]])),Wt(`${i}/${d}`,0)]),jn()]);await t.transport.writeArchive(e,cR.from(
[s]),o).catch(d=>{if(!/cannot be mapped/i.test(E(d)))throw d});let a=await lR(t,e,`/${i}`);return new Map([...a].flatMap(
([d,c])=>/^[0-9]+$/.test(d)?[[Number(d),c[n]]]:[]))}async function lR(t,e,n){let{signal:r}=t,o=new Map,i=new G(a=>{let d=L(
a.name);return o.set(d.slice(d.lastIndexOf("/")+1),fe(a)),"drop"}),s=await t.transport.readArchive(e,n,r);return await oi(
[s,i],r),o}import{Readable as mR}from"node:stream";var pR=["lastlog","faillog","tallylog","btmp","wtmp"],dl="var/log",hR=1024**3;async function Ka(t,{id:e,mountPath:n},r,o){
let i=d=>yR(t,e,`${n}/${d}`,o);if((await i("var"))?.typeFlag!=="5")return[];let s=await i(dl);if(s?.typeFlag!=="5")return[];
let a=[];for(let d of pR){let c=`${dl}/${d}`,f=await i(c);f?.typeFlag==="0"&&f.sizeBytes>=hR&&await r(c)&&a.push({path:c,
entry:f,parent:s})}return a}async function cl(t,e,n,r){let o=n.flatMap(({path:s,entry:a,parent:d})=>[we(d,W(`${dl}/`)),xa(
we(a,W(s)))].flatMap(({extensions:c,header:f})=>[...c,f])),i=Buffer.concat([...o,Buffer.alloc(2*O)]);await t.writeArchive(
e,mR.from([i]),r)}async function yR(t,e,n,r){try{return await Kg(await t.readArchive(e,n,r))}catch(o){if(Je(o,n))return;
throw o}}function Vw(t,e,n,r){let{session:o,source:i,files:s}=e,{log:a}=o;return async(d,c)=>{let f=await Ka(s,n,d,c);if(f.length===
0)return t;let u=await j(o,{source:i});try{await cl(o.transport,u,f,c);let{way:l,open:p,decide:h}=await r(u),y=async()=>{
await Promise.all([t.close(),Y(o,u)])};return{...t,way:l,open:p,decide:h,sizeInImage:qw(f,a),close:y}}catch(l){if(await Y(
o,u).catch(()=>{}),c.aborted)throw l;return a.debug(`huge logs are read with all of their zeros: ${E(l)}`),{...t,isReproducible:!1}}}}
function Xw(t,e,n){let{session:r,files:o}=e,{log:i}=r,s={id:n,mountPath:""};return async(a,d)=>{let c=await Ka(o,s,a,d);
if(c.length===0)return t;try{await cl(r.transport,n,c,d)}catch(f){if((await Ka(o,s,a,d)).length<c.length)throw f;return i.
debug(`huge logs are read with all of their zeros: ${E(f)}`),{...t,isReproducible:!1}}return{...t,sizeInImage:qw(c,i)}}}
function qw(t,e){let n=new Map(t.map(({path:r,entry:o})=>[r,o.sizeBytes]));return e.debug(`not read, since nothing of it\
 is kept: ${[...n.keys()].join(", ")}`),r=>n.get(r)}var gR="1.52",wR=20,bR=2;async function Zw(t,e){let{log:n}=t,r=t.serverApiVersion===gR?await kR(t,e.id):e.id;for(let o=1;o<=
bR;o++){let i=We(),s=ot({type:"image",src:r,dst:i});try{return{id:await j(t,{source:e,options:["--mount",s]}),mountPath:i}}catch(a){
if(!xR(a))throw a;n.debug(`the engine does not mount the image: ${E(a)}`)}}n.debug("so a container is exported")}async function kR(t,e){
let n=e.replace(/^sha256:/,"").slice(0,wR);return(await ee(t,n).catch(()=>{}))?.Id===e?n:e}var ER=/timeout|timed out|deadline exceeded|canceled|\bEOF\b|connection reset|broken pipe|too many requests|internal server error|shutting down/i,
SR=["DOCKER_FAILED","UNSUPPORTED_ENGINE","UNSUPPORTED_IMAGE"];function xR(t){return t instanceof m&&SR.includes(t.code)&&
!ER.test(t.message)}import{posix as Qw}from"node:path";async function eb(t,e,n,r){let{signal:o}=t,i=PR(n),s=async({id:d,mountPath:c})=>BR(i,async f=>{let u=`${c}/${Buffer.from(
f,"latin1")}`;return await je(e,d,u,o)!==void 0}),a=new Set;if(i.length>0&&r!==void 0)a=await s(r);else if(i.length>0){let d=await j(
t,{source:n});try{a=await s({id:d,mountPath:""})}finally{await Y(t,d)}}return d=>a.has(L(d.name))?"drop":void 0}function PR({
volumes:t}){let e=new Set;for(let n of t){let r=L(Buffer.from(Qw.normalize(n))).split("/");for(let o=1;o<=r.length;o++)e.
add(r.slice(0,o).join("/"))}return e.delete(""),[...e]}async function BR(t,e){let n=new Set;for(let r of t)(n.has(Qw.dirname(
r))||!await e(r))&&n.add(r);return n}var nb=Buffer.from("/");async function ii(t,e,n,r){let{log:o,signal:i}=t,s=t.canMountImages&&e.isDefaultPlatform,a=s?await Zw(
t,e):void 0,d=s&&a===void 0,c=await Yw(t,e),f=!1,l=t.store.keepsPacked&&(a===void 0||await OR(c,a,i))?await _w(await n(),
i).catch(g=>{if(!(g instanceof ie))throw g;o.debug(`the layers cannot be read one by one: ${E(g)}`),f=!0}):void 0,p={session:t,
source:e,files:c,viewer:a,fromLayers:l,areLayersHidden:f};if(a!==void 0&&r===void 0){let g=l&&ol(l,1/0),k=AR(p,a,g);return{
...k,sparingZeros:Vw(k,p,a,P=>tb(p,P,void 0,!1))}}let h=r?.id??await j(t,{source:e}),y=await tb(p,h,r,d);return r?.isOwn===
!1?y:{...y,sparingZeros:Xw(y,p,h)}}async function tb(t,e,n,r){let{session:o,source:i,files:s,viewer:a,fromLayers:d,areLayersHidden:c}=t,
{log:f,signal:u}=o,l=[a?.id,n?.isOwn===!1?void 0:e].filter(V=>V!==void 0),p=a===void 0&&d===void 0;p&&await vR(o,i,e);let h=await vw(
o,e),y=Ow(i),g=n?.isOwn===!1?Math.min(h.createdSeconds+Tw,h.startedSeconds):1/0,k=d??(a&&await Cw(s,a.id,a.mountPath,u)),
B=n===void 0?[]:await Lw(o,n.id),P=k===void 0?$w(h.createdSeconds,y,g,f):ol(k,g,B),$=n?.isOwn===!0?await eb(o,s,i,a):void 0,
R=n?.added===void 0?void 0:await Bw(o,i,n.added),C=V=>rb(V)??$?.(V)??P(V);return{way:"export",isReproducible:!c&&!r&&n?.
mayHaveMounts!==!0,unseenTimes:p?Dr:[],...p?{unseenPaths:ri}:{},open:V=>s.exportContainer(e,V),openPath:(V,be)=>s.readArchive(
e,Buffer.concat([nb,V]),be),isNotFound:(V,be)=>Je(V,`/${be}`),lookAt:(V,be)=>je(s,e,`/${V}`,be),...n?.isOwn===!0?{lookAtImage:TR(
t,l)}:{},observer:R,decide:n?.isOwn===!0?Ua(C,Rw(h,y)):C,close:async()=>{R?.logNotice(),await IR(o,l)}}}async function IR(t,e){
let n=await Promise.allSettled(e.map(r=>Y(t,r)));for(let r of n)if(r.status==="rejected")throw r.reason}function TR({session:t,
source:e,files:n,viewer:r},o){let i;return async(s,a)=>{if(r!==void 0)return je(n,r.id,`${r.mountPath}/${s}`,a);i??=j(t,
{source:e});let d=await i;return o.includes(d)||o.push(d),je(n,d,`/${s}`,a)}}async function vR(t,e,n){let{log:r,signal:o}=t;
if(t.store.keepsPacked){r.warning(`Docker ${t.version} shows the image for ${v(e.platform)} only through a container and\
 hides its layers. If the image has its own /etc/hosts, /etc/hostname or /etc/resolv.conf, they are not in the result.`);
return}let i=await Hw(t,e,n).catch(s=>{if(o.aborted)throw s;r.debug(`the layers' directories cannot be read: ${E(s)}`)});
i!==void 0&&i.length>0&&r.warning(`Docker ${t.version} hides files of the image, which are therefore not in the result: ${i.
map(s=>`/${s}`).join(", ")}. ${t.canMountImages?"An engine that mounts images keeps them":"Docker 28 and newer keep them"}\
.`)}async function OR(t,e,n){let r=`${e.mountPath}/.dockerenv`;return await je(t,e.id,r,n)!==void 0}function AR({session:t,
files:e,areLayersHidden:n},r,o){return{way:"image mount",isReproducible:!n,unseenTimes:[],open:i=>e.readArchive(r.id,`${r.
mountPath}/.`,i),openPath:(i,s)=>e.readArchive(r.id,Buffer.concat([Buffer.from(r.mountPath),nb,i]),s),isNotFound:(i,s)=>Je(
i,`${r.mountPath}/${s}`),lookAt:(i,s)=>je(e,r.id,`${r.mountPath}/${i}`,s),decide:i=>rb(i)??(RR(i.name)?"drop":o?.(i)??"k\
eep"),close:()=>Y(t,r.id)}}function RR(t){return(t.length===1||t.length===2&&t[1]===47)&&t[0]===46}function rb(t){let{name:e}=t,
n=e.at(-1)===47?e.length-1:e.length,r=e.lastIndexOf(47,n-1)+1;if(!(e[r]!==46||e[r+1]!==119||e[r+2]!==104||e[r+3]!==46))throw new m(
"WHITEOUT_NAME",`The image contains a file named ${A(e)}, but a layer cannot contain a name that starts with ".wh.": the\
 engine would read it as a whiteout, which marks a deletion.`,{hint:"Rename or remove the file in the image."})}function Ze(t,e){let{reference:n,id:r,platform:o,diffIds:i,volumes:s}=e,a=w(e.inspect,"Config"),d,c=()=>(d??=ea(t,e),d);
return{image:e,reference:n,id:r,platform:o,diffIds:i,volumes:s,ofContainer:void 0,layerCount:i.length,shownConfig:T(a)?a:
{},knownBytes:CR(t,e),isExact:t.canMountImages&&e.isDefaultPlatform,notices:[],readConfig:c,findLayers:async()=>LR(await c(),
i),openReader:()=>ii(t,e,c),measure:async()=>{let f=await c();return{...await bw(t,e,f.json),packedBytes:Qs(f)}}}}function ob(t,e,n){
let r={...n,isOwn:!0};return{...e,openReader:()=>ii(t,e.image,e.readConfig,r)}}function LR({packedLayers:t,openDirectory:e},n){
if(e===void 0||t?.length!==n.length||!t.every(({digest:o})=>/^sha256:[0-9a-f]{64}$/.test(o)))return;let r=t.map((o,i)=>({
descriptor:o,diffId:n[i]??""}));return new Ma(r,e)}function CR({store:t},{inspect:e}){let n=e.Size;return t.keepsPacked||
typeof n!="number"?void 0:n}var Dn=["dpkg","apk","pacman","rpm","pip","conda","npm","gem","cargo","go","maven","gradle","nuget","other"];var $R=3,NR=1e5,FR=[10,5,3],_R=.01,Mr=class{#e=new Map;#t;constructor(e){this.#t=e}begin(e,n){let r=an(e,n);if(r===0)return;
let o=L(e.name);this.#t?.(o,r);let i=this.#n(o),s=this.#e.get(i);s===void 0?this.#e.set(i,{bytes:r,files:1}):(s.bytes+=r,
s.files++)}data(){}end(){}#n(e){let n=0;for(let o=0;o<$R;o++){let i=e.indexOf("/",n===0?0:n+1);if(i===-1)break;n=i}let r=e.
slice(0,n);for(;this.#e.size>=NR&&r!==""&&!this.#e.has(r);)r=r.slice(0,Math.max(0,r.lastIndexOf("/")));return r}get largest(){
let e=0;for(let{bytes:n}of this.#e.values())e+=n;return sb(this.#r(),"",0,e*_R)}get all(){return[...this.#r().values()].
flatMap(e=>[...e].map(ib))}#r(){let e=new Map;for(let[n,r]of this.#e)for(let o=n;o!=="";){let i=o.slice(0,Math.max(0,o.lastIndexOf(
"/"))),s=e.get(i)??new Map;e.set(i,s);let{bytes:a,files:d}=s.get(o)??{bytes:0,files:0};s.set(o,{bytes:a+r.bytes,files:d+
r.files}),o=i}return e}};function ib([t,e]){return{path:`/${W(t).toString("utf8")}`,...e}}function sb(t,e,n,r){return[...t.
get(e)??[]].filter(([,{bytes:o}])=>o>=r).sort(([o,i],[s,a])=>a.bytes-i.bytes||(o<s?-1:1)).slice(0,FR[n]).flatMap(([o,i])=>[
ib([o,i]),...sb(t,o,n+1,r)])}var Ya=500,DR=1e6,MR=300,Va=class{#e;#t=[];#n=[];#r=0;#o=0;directories=new Mr((e,n)=>this.#i(e,n));constructor(e){this.#e=
e}#i(e,n){if(this.#t.length<DR){this.#t.push(e),this.#n.push(n);return}this.#r+=n,this.#o++}get contents(){let e=this.#s(),
n=this.directories.all.toSorted(ab),r=o=>e.reduce((i,s)=>i+s[o],0);return{bytes:r("bytes"),files:r("files"),packages:e.slice(
0,Ya),morePackages:Math.max(0,e.length-Ya),directories:n.slice(0,Ya).map(o=>({...o,path:fb(o.path)})),moreDirectories:Math.
max(0,n.length-Ya)}}#s(){let e=new Map,n=(r,o,i,s)=>{let a=`${r}:${o}`,d=e.get(a);d===void 0?e.set(a,{manager:r,name:o,bytes:i,
files:s}):(d.bytes+=i,d.files+=s)};for(let[r,o]of this.#t.entries()){let{manager:i,name:s}=this.#e.packageOf(o)??fl;n(i,
s,this.#n[r]??0,1)}return this.#o>0&&n(fl.manager,fl.name,this.#r,this.#o),[...e.values()].sort(ab).map(r=>({...r,name:fb(
zR(r.name))}))}},fl={manager:"other",name:""};function ab(t,e){let n=({manager:r,name:o,path:i})=>i??`${r}:${o}`;return e.
bytes-t.bytes||(n(t)<n(e)?-1:1)}var HR=1e3;function Xa(t){return T(t)&&["bytes","files","morePackages","moreDirectories"].
every(e=>ul(t[e]))&&db(t.packages,e=>UR(e.manager)&&cb(e.name))&&db(t.directories,({path:e})=>cb(e)&&e.startsWith("/"))}
function db(t,e){return Array.isArray(t)&&t.length<=HR&&t.every(n=>T(n)&&e(n)&&ul(n.bytes)&&ul(n.files))}var cb=t=>typeof t==
"string",ul=t=>Number.isSafeInteger(t)&&t>=0,UR=t=>Dn.some(e=>e===t);function zR(t){return W(t).toString("utf8")}function fb(t){
return ne(t,MR)}function ub(t,e){let n=_(t),r=b(n,"tool")?.startsWith("docker-flatten ")===!0;if(!T(n)||!r)throw si(e,"is not one");let{
version:o,platforms:i}=n;if(o!==ka)throw si(e,`has the version ${JSON.stringify(o)?.slice(0,20)} instead of ${ka}`,"Writ\
e it again with this release of docker-flatten.");if(!Array.isArray(i)||i.length===0)throw si(e,"names no platform");let s=i.
length===1;return{kind:"report",name:e,platforms:i.map(a=>JR(a,s?w(n,"result"):a,e))}}function JR(t,e,n){let r=b(t,"plat\
form");if(r===void 0)throw si(n,"has a platform without a name");let o=w(t,"newPackedBytes");return{platform:r,contents:WR(
w(e,"contents"),n),packedBytes:typeof o=="number"?o:void 0,layers:GR(w(e,"packedLayers"))}}function WR(t,e){if(t!=null){
if(!Xa(t))throw si(e,"has contents of another form");return t}}function GR(t){if(!Array.isArray(t))return;let e=t.flatMap(
n=>[b(n,"digest")??[],b(n,"diffId")??[]]);return e.length===0?void 0:new Set(e.flat())}function si(t,e,n="Name the file \
that an earlier run wrote as its report, or an image."){return new m("BAD_INPUT",`The ${I("compare")} must name an image\
 or a report of docker-flatten, but ${JSON.stringify(t)} ${e}.`,{hint:n})}import{rm as qR}from"node:fs/promises";import{join as ZR}from"node:path";import{createWriteStream as jR}from"node:fs";import{pipeline as KR}from"node:stream/promises";async function lb(t,e,n,r){let{log:o,signal:i}=t,s=await t.transport.saveImage(e.id,i,r),a=jR(n,{flags:"wx",mode:384}),d=()=>a.
bytesWritten;try{await J(o,{title:"Save",doneBytes:d},KR(s,a,{signal:i}))}catch(c){if(i.aborted||c instanceof m)throw c;
let f=lt(c);throw new m(f?"NO_SPACE":"TEMP_DIR",f?`The disk filled up while saving the image to ${n}.`:`Cannot save the \
image to ${n} (${me(c)}).`,{hint:`A save is as large as the image's layers in the engine. Name a directory on a larger d\
isk with the ${I("temp-dir")}.`,cause:c})}}async function mb(t,e){if(!t.store.holdsIndexes||!e.isIndex)return[e.platform];
for(let{place:n,open:r}of Er(t,e))try{return await r(async o=>{let i=[];for await(let{configText:s}of kr({digest:e.id},o.
text,e.platform)){let a=_(s);if(!T(a))continue;let d=Ce(Xe(a));d.os==="linux"&&!i.some(c=>K(d,c))&&i.push(d)}return i})}catch(o){
if(!(o instanceof ie))throw o;t.log.debug(`no blobs ${n}: ${E(o)}`)}}import{mkdtemp as YR,rm as VR}from"node:fs/promises";import{join as XR}from"node:path";async function Hr({run:t,options:e},n){let r=await YR(XR(e.tempDir,re(t.runId)));return n.defer(()=>VR(r,{recursive:!0,force:!0})),
r}async function pb(t){let{engine:e,options:n}=t,{image:r,platforms:o}=n;if(r===void 0)throw new Error("a container has no\
 layers of its own");let i=o==="default"||o==="all"?[void 0]:o;i.length>1&&await QR(e,{...n,image:r},i);let s;for(let f of i)
s=await Or(e,{...n,image:r,platform:f});if(s===void 0)throw new Error("no platform is named");let a=o==="all"?await eL(e,
s):o==="default"?[s.platform]:o,d=o==="all"?s.isIndex:o!=="default"&&o.length>1,c=await ai(t,s,{platforms:a,isEach:o!=="\
all"});return{reference:r.text,platforms:c.platforms,index:d?c.index??{format:"oci",annotations:{}}:void 0,id:s.id,notices:[],
close:c.close}}async function QR(t,{image:e,pull:n},r){if(!t.store.holdsIndexes)throw new m("UNSUPPORTED_ENGINE",`Severa\
l platforms of ${e.text} are needed, but this engine's image store keeps one platform of an image.`,{hint:`Read them fro\
m the registry with ${S("image",`docker://${e.text}`)}, or use an engine with the containerd image store.`});if(!(n==="n\
ever"||await ee(t,e.text)!==void 0))for(let o of r)await Xo(t,e.text,o&&v(o))}async function eL(t,e){let n=await mb(t,e);
if(n!==void 0&&n.length>0)return n;throw new m("UNSUPPORTED_ENGINE",`The platforms of ${e.reference} are needed for ${S(
"platform","all")}, but this engine does not show them.`,{hint:`Name them with ${S("platform")}, for example "linux/amd6\
4, linux/arm64".`})}async function ai(t,e,{platforms:n,isEach:r}){var p=[];try{let{run:o,engine:i,options:s}=t;let a={...o,
tempDir:s.tempDir};let d=Re(p,new AsyncDisposableStack,!0);let c=await Hr(t,d);let f=[];let u;for(let[B,P]of n.entries()){
let $=ZR(c,`${B}.tar`),R=`Save ${e.reference} (${v(P)})`,C=await o.log.group(R,async()=>{let V=e.isIndex&&i.knowsPlatformOption?
P:void 0;try{await lb(i,e,$,V)}catch(Pe){let ct=Pe instanceof m&&/not found/i.test(Pe.message);if(r||!ct)throw Pe;o.log.
notice(`The engine lacks layers of ${e.reference} for ${v(P)}: this platform is left out.`),await qR($,{force:!0});return}
let ke={transport:"docker-archive",text:`docker-archive:${$}`,path:$,reference:void 0,index:void 0};return _e(ke,{...a,platforms:[
P]})});C!==void 0&&(d.defer(()=>C.close()),u??=C.index,f.push(await tL(t,e,{set:C,platform:P})))}if(f.length===0)throw hb(
e.reference,n);let l=d.move();return{platforms:f,index:u,close:()=>l.disposeAsync()}}catch(h){var y=h,g=!0}finally{var k=Le(
p,y,g);k&&await k}}async function tL({run:t,engine:e,options:n},r,{set:o,platform:i}){let s=o.images.find(p=>K(p.platform,
i)),a=K(r.platform,i)?r:await Ge(e,r.reference,i);if(s===void 0||a===void 0)throw hb(r.reference,[i]);let d={...t,tempDir:n.
tempDir},{reference:c,id:f}=a,u=Ze(e,{...a,image:r.image});return{source:{...Rt(s,o,d),reference:c,id:f,byLayers:!0},inEngine:u,
image:{...s,indexPlatform:void 0}}}function hb(t,e){return new m("PLATFORM_MISMATCH",`The image ${JSON.stringify(t)} is \
needed for ${e.map(v).join(", ")}, but the engine saved it without.`,{hint:'Pull or build that platform first ("docker p\
ull --platform").'})}var oL=64*1024*1024;async function yb(t,e){let{compare:n}=t.options;switch(n?.kind){case void 0:return;case"report":return{
kind:"report",earlier:await iL(n)};case"outside":return sL(t,n,e);case"engine":return aL(t,n)}}async function iL({path:t,
text:e}){let n=(r,o)=>new m("BAD_INPUT",`Cannot read the report ${JSON.stringify(e)} that the ${I("compare")} names: ${r}\
.`,{hint:'Check the path. Whatever ends in ".json" or starts as a path is taken for a report.',cause:o});try{let r=await rL(
t);if(!r.isFile())throw n("it is not a file");if(r.size>oL)throw n("it is too large for a report");return ub(await nL(t,
"utf8"),e)}catch(r){throw r instanceof m?r:n(E(r),r)}}async function sL({run:t,options:e},{location:n,text:r},o){let i={
...t,tempDir:e.tempDir},s=await _e(n,i);o.defer(()=>s.close());let a=d=>s.images.find(({platform:c})=>K(c,d));return{kind:"\
image",name:r,choose:async d=>d.filter(c=>a(c)!==void 0),open:async d=>({sources:d.map(a).filter(c=>c!==void 0).map(c=>Rt(
c,s,i)),close:async()=>{}})}}async function aL(t,{text:e}){let{comparesIn:n}=t;if(n===void 0)throw new Error("an image o\
f an engine needs the engine");if(await ee(n,e)===void 0)throw new m("IMAGE_NOT_FOUND",`The image ${JSON.stringify(e)} t\
hat the ${I("compare")} names is not in the engine.`,{hint:`It is never pulled. Pull it first ("docker pull ${e}"), or w\
rite it as "docker://${e}" to read it from its registry.`});return{kind:"image",name:e,choose:async r=>{let o=[];for(let i of r)
await Ge(n,e,i)!==void 0&&o.push(i);return o},open:r=>dL({...t,engine:n},e,r)}}async function dL(t,e,n){let{engine:r,options:o}=t,
[i]=n,s=await Ge(r,e,i);if(s===void 0)throw new Error(`${e} is no longer in the engine`);if(n.length===1&&o.from!=="laye\
rs")return{sources:[Ze(r,s)],close:async()=>{}};let a=await ai(t,s,{platforms:n,isEach:!0});return{sources:a.platforms.map(
({source:d})=>d),close:()=>a.close()}}async function gb(t,e){let n=t.kind==="report"?t.earlier.name:t.name,r=t.kind==="r\
eport"?e.filter(s=>t.earlier.platforms.some(({platform:a})=>a===v(s))):await t.choose(e);if(r.length>0)return r;let o=e.
map(v).join(", "),i=t.kind==="report"?`is for ${t.earlier.platforms.map(({platform:s})=>s).join(", ")}`:"lacks that plat\
form";throw new m("PLATFORM_MISMATCH",`The result for ${o} is to be compared with ${JSON.stringify(n)}, but that ${i}.`,
{hint:`Set ${I("compare")} to an image or a report of the same platform.`})}var cL=/^(?:https?|ftp|no|all)_proxy$/i;function ll(t,e,n){let r=new Set(t),o=a=>{let d=qa(a);return!cL.test(d)||n.includes(
a)?!1:e.includes(a)||r.has(fL(d)+a.slice(d.length))},i=t.filter(o).map(qa);return{env:t.flatMap(a=>o(a)?n.filter(d=>qa(d)===
qa(a)):[a]),removed:i}}function qa(t){return t.split("=")[0]??""}function fL(t){return t===t.toUpperCase()?t.toLowerCase():
t.toUpperCase()}var uL=["User","Env","Cmd","Entrypoint","WorkingDir","StopSignal"],lL=["ExposedPorts","Volumes","Labels"],mL=["Healthche\
ck","StopTimeout"];function kb(t,e,n){let r=w(t,"config"),o={...T(r)?r:{}},i=ml(o.Env),s=ml(n.Env),{env:a,removed:d}=ll(
ml(e.Env),s,i),c={...e,Env:a},f={...n,Env:ll(s,s,i).env};for(let u of uL)di(c[u],f[u])||di(c[u],o[u])||(ci(c[u])?delete o[u]:
o[u]=c[u]);for(let u of lL){let l=pL(o[u],e[u],n[u]);l!==void 0&&(ci(l)?delete o[u]:o[u]=l)}for(let u of mL){let l=e[u];
!ci(l)&&!di(l,n[u])&&!di(l,o[u])&&(o[u]=l)}return{config:{...t,config:o},proxies:d}}function pL(t,e,n){let[r,o,i]=[t,e,n].
map(c=>T(c)?c:{}),s=Object.entries(o).filter(([c,f])=>!wb(i,c,f)&&!wb(r,c,f)),a=Object.keys(i).filter(c=>!Object.hasOwn(
o,c)&&Object.hasOwn(r,c));if(s.length===0&&a.length===0)return;let d=Object.entries(r).filter(([c])=>!a.includes(c));return Object.
fromEntries([...d,...s])}function wb(t,e,n){return Object.hasOwn(t,e)&&di(t[e],n)}function ml(t){return H(t)?t:[]}function di(t,e){
return JSON.stringify(bb(t))===JSON.stringify(bb(e))}function bb(t){let e=t===void 0?void 0:JSON.parse(JSON.stringify(t));
return ci(e)?null:T(e)?Object.fromEntries(Object.entries(e).filter(([,n])=>n===""||T(n)||n!==0&&!ci(n)).sort(([n],[r])=>n<
r?-1:1)):e}function ci(t){return t==null||t===""?!0:Array.isArray(t)?t.length===0:T(t)&&Object.keys(t).length===0}async function Eb(t,e,n){let r=Hm(t.runId,n.id),o=await j(t,{source:e,name:r}),i=await t.docker.try(["pause",n.id]);if(i.
exitCode!==0&&!/is not running/i.test(i.stderr))throw hL(e.reference,te(["pause",n.id],i));let s;return()=>(s??=zs(t.docker,
n.id).then(()=>Y(t,o)),s)}function hL(t,e){return e.code==="NO_ENGINE"?e:new m("DOCKER_FAILED",`Cannot pause the running\
 container ${JSON.stringify(t)} while it is read: ${e.message}`,{hint:`Use ${S("pause","false")} to read it while it run\
s (files that change meanwhile may be inconsistent), or stop it first ("docker stop").`,cause:e})}function Sb(t,e){return new m(
e.code,`The container ${JSON.stringify(t)} changed while it was read, because it was running and not paused: ${e.message}`,
{hint:`Nothing was tagged. Leave out ${S("pause","false")} so that it is paused while it is read, or stop it first ("doc\
ker stop").`,cause:e})}function xb(t,{image:e,container:n}){let r=Ze(t,e),{reference:o}=e,i=n.isRunning&&!n.isPaused,s;return{...r,ofContainer:n.
id,layerCount:r.layerCount+1,notices:n.mounts.length===0?[]:[yL(n.mounts)],readConfig:()=>(s??=gL(t,{image:e,container:n},
r.readConfig()),s),openReader:()=>ii(t,e,r.readConfig,{id:n.id,isOwn:!1,mayHaveMounts:!1,added:n.added}),measure:async()=>({
...await kw(t,{id:n.id,name:o},await r.measure()),packedBytes:void 0}),...i?{hold:()=>Eb(t,e,n),changedWhileRead:a=>Sb(o,
a)}:{}}}function yL(t){return`What is in the container's volumes and mounts is not in the result: ${t.map(n=>A(Buffer.from(
n))).join(", ")}.`}async function gL(t,{image:e,container:n},r){let o=wL(t,e);await Promise.allSettled([r,o]);let[i,s]=[
await r,await o],{config:a,proxies:d}=kb(i.json,n.config,s);return d.length>0&&t.log.notice(`Proxy variables from the do\
cker command's configuration are not in the result: ${d.join(", ")}.`),{...i,json:a}}async function wL(t,e){let n=w(e.inspect,
"Config"),r=["Cmd","Entrypoint"].some(s=>{let a=w(n,s);return Array.isArray(a)&&a.length>0}),i=await j(t,{source:e,asConfigured:!0,
...r?{command:[]}:{}});try{let s=w(await De(t,i),"Config"),{[_t]:a,...d}=w(s,"Labels")??{};return{...T(s)?s:{},Labels:d,
...r?{}:{Cmd:null}}}finally{await Y(t,i)}}var bL="0001-01-01T00:00:00Z";async function pl(t,e){let n=await De(t,e).catch(c=>{throw zo(E(c))?kL(e):c}),r=b(n,"Id"),
o=b(n,"Image"),i=w(n,"Config");if(r===void 0||!/^[0-9a-f]{64}$/.test(r)||o===void 0||!T(i))throw new m("ENGINE_FAILED",`\
The engine describes the container ${JSON.stringify(e)} without an ID, an image or a config.`,{hint:q});if(w(n,"State","\
Restarting")===!0||w(n,"State","Dead")===!0)throw new m("CONTAINER_NOT_FOUND",`The container ${JSON.stringify(e)} must b\
e running or stopped, but is ${b(n,"State","Status")}.`,{hint:'Stop it ("docker stop") and run again.'});if(t.mapsOwners&&
w(n,"HostConfig","UsernsMode")==="host")throw EL(e);let s=await Ge(t,o,Ru(n).platform);if(s===void 0)throw new m("IMAGE_\
NOT_FOUND",`The image ${o} of the container ${JSON.stringify(e)} is needed for its config, but is no longer in the engin\
e.`,{hint:'Pull or build that image again, or use "docker export" for the files only.'});let a=SL(n),d=w(n,"State","Star\
tedAt")!==bL;return{image:{...s,reference:e},container:{id:r,isRunning:w(n,"State","Running")===!0,isPaused:w(n,"State",
"Paused")===!0,config:i,mounts:a,added:d?Pw(t,n,a):void 0}}}function kL(t){return new m("CONTAINER_NOT_FOUND",`There is \
no container ${JSON.stringify(t)}.`,{hint:'Check its name with "docker ps --all", and that this is the right engine.'})}
function EL(t){return new m("UNSUPPORTED_ENGINE",`Cannot flatten the container ${JSON.stringify(t)}, which was created w\
ith "--userns host" on an engine with userns-remap: an export omits the files that it wrote.`,{hint:'Create the containe\
r again without "--userns host", or use an engine without userns-remap.'})}function SL(t){let e=w(t,"Mounts"),n=w(t,"Hos\
tConfig","Tmpfs");return[...(Array.isArray(e)?e:[]).map(o=>b(o,"Destination")),...T(n)?Object.keys(n):[]].filter(o=>o!==
void 0).sort()}async function Pb(t,e,n){let{image:r,container:o}=e;if(r===void 0){let a=await PL(t,o??"",n);return{source:xb(t,a),inEngine:void 0}}
n.start();let i=await Or(t,{...e,image:r}),s=Ze(t,i);return{source:s,inEngine:s}}var xL=5;async function PL(t,e,n){let r=await pl(
t,e),{id:o,isPaused:i}=r.container;return await nn(t.docker,xL,s=>gy(s,o)).catch(s=>t.log.debug(`could not clean up afte\
r a killed run on this container: ${E(s)}`)),n.start(o),i?pl(t,e):r}function Za({store:t,platform:e},n,r){if(t.holdsIndexes||n.length<=1)return n;let o=n.find(s=>K(r(s),e));if(o!==void 0)return[
o];let i=n.map(s=>v(r(s))).join(", ");throw new m("PLATFORM_MISMATCH",`This engine keeps one platform of an image and wo\
uld take ${v(e)}, but the image has ${i}.`,{hint:`Select one of them with ${S("platform")}, or use an engine with the co\
ntainerd image store, which keeps several.`})}async function Bb(t){let{engine:e,options:n}=t;if(n.imageLocation!==void 0)return t.sweep.start(),IL(t);if(e===void 0)throw new Error(
"an image of an engine needs the engine");return BL({...t,engine:e})}async function BL(t){let{engine:e,options:n,sweep:r}=t,
{platforms:o}=n;if(!(o==="default"||o!=="all"&&o.length===1)||n.from==="layers"||n.layer.keepBase!==void 0)return r.start(),
pb(t);let s=o==="default"?void 0:o[0],{source:a,inEngine:d}=await Pb(e,{...n,platform:s},r);return{reference:a.reference,
platforms:[{source:a,inEngine:d,image:void 0}],index:void 0,id:a.id,notices:a.notices,close:async()=>{}}}async function IL(t){
let{run:e,options:n}=t,{imageLocation:r,platforms:o}=n;if(r===void 0)throw new Error("there is no image outside an engin\
e");let i=o==="default"||o==="all"?void 0:o,s={...e,tempDir:n.tempDir,platforms:i},a=await _e(r,s);return{reference:a.reference,
platforms:a.images.map(d=>({source:{...Rt(d,a,s),byLayers:!0},inEngine:void 0,image:d})),index:i?.length===1?void 0:a.index,
id:a.digest,notices:a.notices,close:()=>a.close()}}function Ib({run:t,engine:e,options:n},r){let{tags:o,tagLocations:i}=n;
if(e===void 0||o.length===0)return r;TL(e,n,r);let s=Za(e,r.platforms,({source:d})=>d.platform);if(s.length===r.platforms.
length)return r;let a=s.map(({source:d})=>v(d.platform)).join(", ");return t.log.notice(`Only ${a} goes into the engine:\
 its image store keeps one platform of an image.`),i.length>0?r:{...r,platforms:s,index:void 0}}function TL({takesZstd:t,
version:e},{layer:n,tagLocations:r},{platforms:o}){let i=r.length>0||o.length>1;if(!(t||!i||n.compression.kind!=="zstd"))
throw new m("UNSUPPORTED_ENGINE",`Layers packed with zstd need Docker 23 or newer, but this engine is ${e}.`,{hint:`Use ${S(
"compression","gzip")}.`})}function at({engine:t,source:e,options:n}){return e.countsFiles!==!0&&n.imageLocation===void 0&&t?.store.countsBlocks===
!0}function bt(t,e){let n=e.then(()=>{},()=>{});return t.defer(()=>n),e}var vL=10,Ur=class{#e=[];#t=0;get count(){return this.#t}get room(){return vL-this.#e.length}note(e,n){this.#t++,this.room>
0&&this.#e.push(`${A(e)} (${n})`)}noteMissing(e,n){for(let r of n.slice(0,this.room))this.#e.push(`${A(r)} (missing)`);this.#t+=
e}toError(e,n){let r=this.#t-this.#e.length,o=[...this.#e];return r>0&&o.push(o.length===0?`${r} missing entries`:`and ${r}\
 more`),new m("VERIFY_FAILED",`${e.what}. Of ${Q(n)}, these differ: ${o.join(", ")}. No tag was moved.`,{hint:e.hint})}};import{randomBytes as OL}from"node:crypto";var Qe=16,zr=256*1024,fi=2,Qa=1024,ed=class{#e=Buffer.alloc(Qa*Qe);#t=new Float64Array(
Qa);#n=new Uint8Array(Qa);#r=new Uint32Array(2*Qa);#o=[];#i=zr;#s=0;#a=0;#d=Buffer.alloc(Qe);#c=new Uint32Array(new Uint8Array(
OL(Qe)).buffer).map(e=>e|1);get size(){return this.#s-this.#a}set(e,n){let r=this.#f(e),o=this.#r[r],i=o===0?this.#m(r):
o-1;this.#n[i]===1&&this.#a--,this.#n[i]=0,this.#t[i]=this.#y(n)}get(e){let n=this.#r[this.#f(e)]-1;return n<0||this.#n[n]===
1?void 0:this.#g(n)}take(e){let n=this.#r[this.#f(e)]-1;if(!(n<0||this.#n[n]===1))return this.#n[n]=1,this.#a++,this.#g(
n)}*[Symbol.iterator](){for(let e=0;e<this.#s;e++){if(this.#n[e]===1)continue;let n=e*Qe;yield[this.#e.toString("hex",n,
n+Qe),this.#g(e)]}}#f(e){let n=this.#d.write(e,"hex");n<Qe&&this.#d.fill(0,n);let r=this.#r.length-1;for(let o=this.#l(this.#d,
0)&r;;o=o+1&r){let i=this.#r[o];if(i===0||this.#u(i-1))return o}}#u(e){let n=e*Qe;for(let r=0;r<Qe;r++)if(this.#e[n+r]!==
this.#d[r])return!1;return!0}#l(e,n){let r=0;for(let o=0;o<Qe/4;o++)r=r+Math.imul(e.readUInt32LE(n+4*o),this.#c[o])|0;return(r^
r>>>16)>>>0}#m(e){let n=this.#s++;return n===this.#t.length&&this.#p(),this.#d.copy(this.#e,n*Qe),2*this.#s>this.#r.length?
this.#h():this.#r[e]=n+1,n}#p(){let e=2*this.#t.length,n=Buffer.alloc(e*Qe);this.#e.copy(n),this.#e=n;let r=new Float64Array(
e);r.set(this.#t),this.#t=r;let o=new Uint8Array(e);o.set(this.#n),this.#n=o}#h(){let e=2*this.#r.length-1,n=new Uint32Array(
e+1);for(let r=0;r<this.#s;r++){let o=this.#l(this.#e,r*Qe)&e;for(;n[o]!==0;)o=o+1&e;n[o]=r+1}this.#r=n}#y(e){this.#i+fi+
e.length>zr&&(this.#o.push(Buffer.allocUnsafeSlow(zr)),this.#i=0);let n=(this.#o.length-1)*zr+this.#i,r=this.#o.at(-1);return r.
writeUInt16LE(e.length,this.#i),r.write(e,this.#i+fi,"latin1"),this.#i+=fi+e.length,n}#g(e){let n=this.#t[e],r=this.#o[Math.
floor(n/zr)],o=n%zr,i=o+fi+r.readUInt16LE(o);return r.toString("latin1",o+fi,i)}};import{hash as LL}from"node:crypto";var td=class t{realBytes;#e;#t;#n;#r=0;#o=0;#i;#s=0;#a=0;#d=0;constructor(e,n,r){this.#e=Buffer.from(e.name),this.#n=r,this.
realBytes=Wo(e,n),this.#t=new ra(this.#e,this.realBytes);let o=ru(e,n);this.#i=o==="data",o==="old GNU"&&this.#t.addBlock(
e.header,!0),o==="records"&&this.#t.addRecords(n)}static of(e,n,r){return ru(e,n)===void 0?void 0:new t(e,n,r)}mapBlock(e){
this.#t.addBlock(e,!1)}data(e){let n=e;if(this.#i){let o=this.#t.addData(n);if(this.#r+=o,!this.#t.isComplete)return;this.#i=
!1,this.#o=zy(this.#r),n=n.subarray(o)}let r=Math.min(this.#o,n.length);for(this.#o-=r,n=n.subarray(r);n.length>0;){let[
o,i]=this.#t.pieces[this.#s]??[];if(o===void 0||i===void 0)throw on(this.#e,"it has more data than its map says");this.#a===
0&&this.#c(o);let s=Math.min(i-this.#a,n.length);s>0&&this.#n.data(n.subarray(0,s)),this.#d+=s,this.#a+=s,n=n.subarray(s),
!(this.#a<i)&&(this.#s++,this.#a=0)}}end(){if(this.#i||this.#a>0||this.#t.pieces.slice(this.#s).some(([,n])=>n>0))throw on(
this.#e,"it has less data than its map says");this.#c(this.realBytes)}#c(e){let n=e-this.#d;n>0&&this.#n.zeros(n),this.#d=
e}};import{createHash as nd,hash as AL}from"node:crypto";var le=4096,hl=Buffer.alloc(le),Mn=class t{#e;#t;#n=0;#r=0;#o=!1;static of(e){
if(!RL(e))return AL("sha256",e,"buffer");let n=new t;return n.data(e),n.digest()}data(e){let n=0;for(;n<e.length;){let r=this.#r%
le;if(r>0||e.length-n<le){let i=Math.min(e.length,n+le-r);yl(e,n,i)?this.zeros(i-n):this.#i(e.subarray(n,i)),n=i;continue}
let o=n;for(;o+le<=e.length&&!yl(e,o,o+le);)o+=le;o>n?this.#i(e.subarray(n,o)):(this.zeros(le),o+=le),n=o}}zeros(e){let n=this.#r%
le,r=Math.min(e,le-n);this.#o?this.#e?.update(hl.subarray(0,r)):n+r===le&&this.#n++,this.#s(r);let o=e-r;this.#n+=Math.floor(
o/le),this.#r+=o}digest(){this.#r%le>0&&!this.#o&&this.#n++,this.#a(Math.ceil(this.#r/le));let e=(this.#e??nd("sha256")).
digest();return this.#t===void 0?e:nd("sha256").update(e).update(this.#t.digest()).digest()}#i(e){let n=this.#r%le;this.#e??=
nd("sha256"),this.#o||(this.#a((this.#r-n)/le),n>0&&this.#e.update(hl.subarray(0,n))),this.#o=!0,this.#e.update(e),this.#s(
e.length)}#s(e){this.#r+=e,this.#r%le===0&&(this.#o=!1)}#a(e){if(this.#n===0)return;let n=new Float64Array([e,this.#n]);
this.#t??=nd("sha256"),this.#t.update(new Uint8Array(n.buffer)),this.#n=0}};function RL(t){for(let e=0;e<t.length;e+=le)
if(yl(t,e,Math.min(e+le,t.length)))return!0;return!1}function yl(t,e,n){return t[e]===0&&t.compare(hl,0,n-e,e,n)===0}var CL=["type","mode","owner","time","link","device","extended attributes","size","content","hard links"],$L=/^security\.capability=/,
Jr=class{#e;#t;#n;#r;#o;#i;constructor(e,n="exact"){this.#e=e,this.#t=n}begin(e,n){if(this.#r=void 0,this.#o=void 0,this.#i=
void 0,this.#n=void 0,n==="drop")return;let r=n==="keep"?void 0:n,o=r?.head??e,i=Fe(o.extensions),s=fe(o,i),a=r?.data;if(a===
void 0){if(e.typeFlag==="S"||i.pax.size>0){let u=new Mn;this.#i=td.of({...e,...o},i,u),this.#i!==void 0&&(this.#r=u)}let f=this.#i?.
realBytes??e.sizeBytes;this.#n={name:e.name,facts:s,sizeBytes:f};return}let d=NL(o,a),c=Mn.of(a.subarray(0,d));this.#s(e.
name,s,d,c)}mapBlock(e){this.#i?.mapBlock(e)}data(e){this.#n!==void 0&&(this.#i!==void 0?this.#i.data(e):e.length===this.#n.
sizeBytes?this.#o=Mn.of(e):(this.#r??=new Mn,this.#r.data(e)))}end(){let e=this.#n;this.#n=void 0,e!==void 0&&(this.#i?.
end(),this.#s(e.name,e.facts,e.sizeBytes,this.#o??this.#r?.digest()))}#s(e,n,r,o){let i=r===0,s=n.typeFlag==="1",a=this.#t===
"exact"?n.xattrs:n.xattrs.filter(u=>$L.test(u)),d=this.#t==="exact"?`${n.mtimeSeconds}${n.mtimeFraction&&`.${n.mtimeFraction}`}`:
Math.max(0,n.mtimeSeconds),c=[n.typeFlag==="7"||n.typeFlag==="S"?"0":n.typeFlag,s||n.typeFlag==="2"?"":n.mode.toString(8),
s?"":`${n.uid}:${n.gid}`,s?"":d,n.link.length===0?"":wl(s?Hn(n.link):n.link),n.device,s||a.length===0?"":wl(Buffer.from(
JSON.stringify(a))),r,i||o===void 0?"":o.toString("hex",0,Tb)],f=s?mn(n.link):void 0;this.#e(mn(e),c.join(gl),Hn(e),f)}},
Tb=16,gl=" ";function mn(t){return wl(Hn(t))}function rd(t,e){let[n,r]=[t.split(gl),e.split(gl)];return CL.filter((o,i)=>n[i]!==
r[i])}function wl(t){return LL("sha256",t,"hex").slice(0,2*Tb)}function Hn(t){let e=0,n=t.length;for(;t[e]===47||t[e]===
46&&t[e+1]===47;)e++;for(;n>e&&t[n-1]===47;)n--;return t.subarray(e,n)}function NL(t,e){let n=Ue(t.header,"size");return Math.
min(Number.isNaN(n)?0:n,e.length)}var Wr=class{#e=new ed;#t=new Map;observer;view;constructor(e="exact"){this.view=e,this.observer=new Jr((n,r,o,i)=>{this.#e.
set(n,r),i===void 0?this.#t.delete(n):this.#t.set(n,i)},e)}get count(){return this.#e.size}take(e){return this.#e.take(e)}get remaining(){
return new Set([...this.#e].map(([e])=>e))}grouped(){let e=new Map(this.#e);e.delete(FL);for(let[n,r]of this.#n()){let o=this.#e.
get(n);if(o===void 0)continue;let i=[n,...r].toSorted();for(let s of i)e.set(s,`${o} ${i[0]}`)}return e}#n(){let e=new Map;
for(let[n,r]of this.#t){let o=r,i=new Set;for(let a=this.#t.get(o);a!==void 0&&!i.has(o);)i.add(o),o=a,a=this.#t.get(o);
let s=e.get(o);s===void 0?e.set(o,[n]):s.push(n)}return e}},FL=mn(Buffer.alloc(0));async function od(t,e,n,{signal:r}){let o=[],
i=new G(s=>(o.length<n&&t.has(mn(s.name))&&o.push(Buffer.from(Hn(s.name))),"drop"));return await oi([await e.open(r),i],
r),o}var bl={what:"The new image differs from what was read from the source",hint:"Run again. If it happens again, check the \
log of the engine and the health of its disk."};async function vb(t,e,{expected:n,reader:r,streamBytes:o}){let{log:i,signal:s}=t,
{count:a}=n,d=await e.openReader(),c=new Ur,f=new Jr((h,y,g)=>{let k=n.take(h);if(k===void 0)return c.note(g,"unexpected");
if(k===y)return;let B=d.unseenTimes.includes(g.toString("latin1")),P=rd(k,y).filter($=>$!=="time"||!B);P.length>0&&c.note(
g,`different ${P.join(" and ")}`)},n.view),u=new G(d.decide,f,{onlyObserves:!0}),l=[await d.open(s),u];await ln(t,l,()=>o,
"Read back"),await d.close();let p=n.remaining;if(p.size>0){let h=await od(p,r,c.room,t).catch(()=>[]);c.noteMissing(p.size,
h)}if(c.count>0)throw c.toError(bl,a);return i.info(`Verified ${Q(a)}: the new image matches what was read from the sour\
ce`),a}async function Gr(t,e,{expected:n,source:r,streamBytes:o}){let i=await kl(t,e,{view:n.view,title:"Read back",streamBytes:o}),
s=await Cb(t,{wanted:{entries:n,from:r},seen:{...i,from:e},text:bl});return t.log.info(`Verified ${Q(s)}: the new image \
matches what was read from the source`),s}async function Lb(t,e,n,r){let o={view:"engine",streamBytes:r},i=await kl(t,n,
{...o,title:"Read the layers"}),s=await kl(t,e,{...o,title:"Read from the engine"}),a=await Cb(t,{wanted:{...i,from:n},seen:{
...s,from:e},text:{what:`The engine shows other files of ${e.reference} than the image's layers have`,hint:`The engine u\
npacked the image wrongly. Remove the image ("docker rmi") and pull or build it again, or set ${S("from","layers")} to f\
latten its layers.`}});t.log.info(`Verified ${Q(a)}: the engine shows what the image's layers have`)}async function kl(t,e,{
view:n,title:r,streamBytes:o}){let i=await e.openReader();try{let s=new Wr(n),a=new G(i.decide,s.observer,{onlyObserves:!0}),
d=[await i.open(t.signal),a];return await ln(t,d,()=>o,r),{entries:s,unseenTimes:i.unseenTimes,unseenPaths:i.unseenPaths??
[]}}finally{await i.close()}}async function Cb(t,{wanted:e,seen:n,text:r}){let o=Ob([...e.unseenPaths??[],...n.unseenPaths??
[]]),i=Ab(e.entries.grouped(),o),s=Ab(n.entries.grouped(),o),a=Ob(n.unseenTimes??[]),d=new Map;for(let[p,h]of s){let y=i.
get(p);if(y===h)continue;let k=(y===void 0?[]:rd(y,h)).filter(B=>B!=="time"||!a.has(p));y===void 0?d.set(p,"unexpected"):
k.length>0&&d.set(p,`different ${k.join(" and ")}`)}let c=new Set([...i.keys()].filter(p=>!s.has(p)));if(d.size===0&&c.size===
0)return i.size;let f=new Ur,u=await Rb(t,n.from,new Set(d.keys()),f.room);for(let p of u)f.note(p,d.get(mn(Hn(p)))??"");
let l=await Rb(t,e.from,c,f.room);throw f.noteMissing(c.size,l),f.noteMissing(d.size-u.length,[]),f.toError(r,i.size)}function Ob(t){
return new Set(t.map(e=>mn(Buffer.from(e,"latin1"))))}function Ab(t,e){return e.size===0?t:new Map([...t].filter(([n])=>!e.
has(n)))}async function Rb(t,e,n,r){if(n.size===0||r<=0)return[];let o;try{return o=await e.openReader(),await od(n,o,r,
t)}catch(i){if(t.signal.aborted)throw i;return[]}finally{await o?.close()}}function $b(t){if(t.trim()==="")return;let e=t.trim().startsWith("[")?_(t):void 0,n=i=>new m("BAD_INPUT",`The ${I("test")}\
 must be a command for /bin/sh, or a JSON array of a program and its arguments, but ${i}.`,{hint:`For example: ${St("tes\
t",'python3 -c "import numpy"')}, or ${St("test",`'["/app", "--version"]'`)}.`});if(t.includes("\0"))throw n("it contain\
s a NUL character");if(!Array.isArray(e))return["/bin/sh","-c",` ${t}`];if(!H(e))throw n("the array contains something o\
ther than strings");let[r,...o]=e;if(r===void 0||r==="")throw n("the array does not name a program");if(e.some(i=>i.includes(
"\0")))throw n("it contains a NUL character");return[r,...o]}async function jr(t,e,[n,...r]){let{log:o}=t,s=await Ja(t,e,
{program:n,args:r,asUsed:!0});if(await _r(t,s.container),s.exitCode===0){o.info("The test passed");return}throw new m("C\
OMMAND_FAILED",`The "test" command failed in the new image with exit status ${s.exitCode}. No tag was moved. The last li\
nes of its output:
${Wa(s)}`,{hint:"The command runs without network and with few privileges. Run it the same way in the source image to se\
e whether flattening is the cause. An image without a shell needs a JSON array."})}var El={verifiedEntries:void 0,isTested:!1};async function Nb(t,e,n,r){if(n===void 0&&r===void 0)return El;let{log:o}=t,
i=await Ge(t,e.reference,void 0);if(i===void 0)throw new m("CHECK_FAILED",`The stored image ${e.reference} disappeared f\
rom the engine before it was checked.`,{hint:"Check whether something removes images on this machine, then run again."});
let s=n===void 0?void 0:await o.group("Verify",()=>_L(t,Ze(t,i),n));return r!==void 0&&await o.group("Test",()=>jr(t,i,r)),
{verifiedEntries:s,isTested:r!==void 0}}function _L(t,e,n){return n.source.byLayers!==!0?vb(t,e,n):Gr(t,e,n)}var DL=3;async function id({engine:t,options:e},n,r){if(n===void 0)return r.close();let{docker:o,runId:i,log:s}=t,a=nt(i),
c=[n.reference===a?a:void 0,n.importedId].filter(h=>h!==void 0),[f,u]=await Promise.allSettled([gr(o,c,DL),r.close()]);if(f.
status==="fulfilled"&&f.value===void 0){let h=n.importedId??a;if(s.notice(`The engine has not yet removed a temporary im\
age of this run. It, or a later run, will remove it. To do it now: docker rmi ${Us(h)}`),u.status==="fulfilled")return}f.
status==="fulfilled"&&f.value?.exitCode===0&&u.status==="fulfilled"||await nn(o,e.timeoutSeconds,h=>Tt(h,i,s))}import{setFlagsFromString as ML}from"node:v8";var HL=1e3;function Fb(){ML(`--heap-growing-percent=${HL}`)}import{access as UL,constants as _b,mkdtemp as zL,rm as JL,stat as Sl,statfs as Db}from"node:fs/promises";import{join as WL}from"node:path";var GL=.5,jL={ENOENT:"it does not exist",ENOTDIR:"it is not a directory",EACCES:"this user may not write there",EPERM:"t\
his user may not write there",EROFS:"its filesystem is read-only",ENOSPC:"its filesystem is full"},KL={input:()=>`The ${I(
"temp-dir")}`,RUNNER_TEMP:()=>"The environment variable RUNNER_TEMP",system:()=>"The environment variable TMPDIR (/tmp i\
f it is not set)"};async function Mb(t,e,n){try{await UL(t,_b.W_OK|_b.X_OK),await JL(await zL(WL(t,re(n))),{recursive:!0})}catch(r){
let o=await YL(t,me(r));throw new m("TEMP_DIR",`${KL[e]()} must be a writable directory, but ${JSON.stringify(t)} is not\
: ${o}.`,{hint:e==="input"?"Name an existing, writable directory, or leave it out.":`Create that directory, or name an e\
xisting, writable one with the ${I("temp-dir")}.`,cause:r})}}async function YL(t,e){let n=await Sl(t).catch(()=>{});return n!==
void 0&&!n.isDirectory()?"it is not a directory":n!==void 0&&e==="ENOENT"?"no file can be created in it":jL[e]??e}function Kr(t,e,n,r=GL){
return n?t===void 0?Math.round(e*r):t.reduce((o,i)=>o+(/[+.](?:gzip|zstd)$/.test(i.mediaType)?i.sizeBytes:Math.round(i.sizeBytes*
r)),0):e}async function xl(t,e,n="The packed layer needs"){let{bavail:r,bsize:o}=await Db(t),i=r*o;if(!(i>=e))throw new m(
"NO_SPACE",`${n} about ${x(e)} in ${t}, but only ${x(i)} are free.`,{hint:`Free some disk space, or name a directory on \
a larger disk with the ${I("temp-dir")}.`})}async function Pl({store:t,diskRoot:e},{unpackedBytes:n,packedBytes:r,spoolBytes:o},i){
if(e===void 0)return;let s=await Promise.all([Db(e),Sl(e),Sl(i)]).catch(()=>{});if(s===void 0)return;let[{bfree:a,bsize:d},
c,f]=s,u=[{what:"unpacked",bytes:n}];t.keepsPacked&&u.push({what:"packed",bytes:r}),o>0&&c.dev===f.dev&&u.push({what:"fo\
r the spool, which is on the same disk",bytes:o});let l=u.reduce((y,{bytes:g})=>y+g,0),p=a*d;if(p>=l)return;let h=u.map(
({what:y,bytes:g})=>`${x(g)} ${y}`).join(", ");return`The engine's disk may be too small: the result needs up to ${x(l)}\
 there (${h}), but only ${x(p)} are free in ${e}. If it does not fit, nothing is tagged. "docker system df" shows what u\
ses the space.`}import{Writable as SC}from"node:stream";import{pipeline as xC}from"node:stream/promises";import{promisify as aC}from"node:util";import{constants as dC,crc32 as cC,deflateRaw as fC}from"node:zlib";var Yr=class{#e;#t=Buffer.allocUnsafeSlow(65536);#n=0;bytes=0;constructor(e){this.#e=e}async writeBytes(e){if(this.bytes+=
e.length,(this.#n+e.length>65536||e.length>16384)&&await this.flush(),e.length>16384)return this.#e(e);e.copy(this.#t,this.#n),
this.#n+=e.length}async flush(){if(this.#n===0)return;let e=this.#t.subarray(0,this.#n);this.#t=Buffer.allocUnsafeSlow(65536),
this.#n=0,await this.#e(e)}};var VL=[[2,10]],XL=[[3,10]],qL=[[4,3],[0,5],[3,5],[12,4],[64,24],[1<<21,24],[0,3],[255,8],[209,8],[0,5],[3,2]],sd=class extends Yr{#e=0;#t=0;get phase(){
return this.#t}async writeBits(e,n,r){if(n%8!==this.#t)throw new RangeError("bits are copied at another phase");let o=Math.
floor(n/8),i=Math.floor(r/8);this.#t>0&&(e[o]=e[o]&255<<this.#t|this.#e),this.#t=r%8,this.#e=this.#t===0?0:e[i]&(1<<this.#t)-
1,i>o&&await this.writeBytes(e.subarray(o,i))}async writeShifted(e,n,r){let o=[];for(let i=n;i<r;){let s=Math.min(8-(i&7),
r-i);o.push([e[i>>3]>>(i&7)&(1<<s)-1,s]),i+=s}await this.writeNumbers(o)}async fillTo(e){for((e-this.#t)%2!==0&&(e%2===0?
await this.#n():await this.writeNumbers(qL));this.#t!==e;)await this.writeNumbers(VL)}async#n(){await this.writeNumbers(
[[0,3]]),await this.#r(),await this.writeBytes(Buffer.from([0,0,255,255]))}async writeLastBlock(){await this.writeNumbers(
XL),await this.#r()}async#r(){this.#t>0&&await this.writeNumbers([[0,8-this.#t]])}async writeNumbers(e){let n=[];for(let[
r,o]of e){let i=this.#e|r<<this.#t;for(this.#t+=o;this.#t>=8;this.#t-=8,i>>>=8)n.push(i&255);this.#e=i}await this.writeBytes(
Buffer.from(n))}};var li=(t,e)=>t<<5|e<<9,Vr=new Int32Array(288).fill(-2147483648),Bl=new Int32Array(32).fill(-2147483648),Hb=Int32Array.from(
{length:19},(t,e)=>li(0,e));for(let t=0;t<256;t++)Vr[t]=li(0,1)|1<<24;Vr[256]=-1610612736;for(let t=257,e=3;t<285;t++){let n=Math.
max(0,t-261>>2|0);Vr[t]=268435456|li(n,e),e+=1<<n}Vr[285]=268435456|li(0,258);for(let t=0,e=1;t<30;t++){let n=Math.max(0,
t-2>>1);Bl[t]=li(n,e),e+=1<<n}var pn=new Uint16Array(16),ui=new Uint16Array(16),Ub=new Uint16Array(288);function Il(){return new Int32Array(
32768)}function ad(t,e,n,r){let o=ZL(e);if(o<0)return!1;o<=1&&t.fill(-2147483648,0,1<<r);let i=ui[15],s=1<<r,a=s,d=-1,c=0,
f=s;for(let u=0,l=0;u<i;u++){let p=Ub[u],h=e[p];if(h>r&&(l&s-1)!==d){d=l&s-1,c=a;let B=QL(h,o,r);f=1<<B,a+=f,t[d]=-1073741824|
c<<9|B}let y=n[p],g=y+h+(y>>5&15);if(h<=r)for(let B=l,P=1<<h;B<s;B+=P)t[B]=g;else for(let B=l>>r,P=1<<h-r;B<f;B+=P)t[c+B]=
g;pn[h]--;let k=1<<h-1;for(;(l&k)!==0;)k>>=1;l=k===0?0:(l&k-1)+k}return!0}function ZL(t){pn.fill(0);for(let r=0;r<t.length;r++)
pn[t[r]]++;let e=0,n=1;ui[0]=0,pn[0]=0;for(let r=1;r<=15;r++){if(ui[r]=ui[r-1]+pn[r-1],n=2*n-pn[r],n<0)return-1;pn[r]>0&&
(e=r)}if(n>0&&e>1)return-1;for(let r=0;r<t.length;r++){let o=t[r];o>0&&(Ub[ui[o]++]=r)}return e}function QL(t,e,n){let r=t-
n,o=1<<r;for(;r+n<e&&(o-=pn[r+n],!(o<=0));r++,o<<=1);return r}function zb(t,e){for(let n=0;n<1024;n++){let r=t[n],o=r&31;
if(r>=0&&(r&268435456)===0)for(;o<10;){let i=t[n>>>o],s=(i&31)-(i>>5&15);if(i<0||s>10-o||(r+=i,o=r&31,(i&268435456)!==0))
break}e[n]=r}}var pi=32*1024,Gb=640;var nC=25,rC=1023,oC=511,iC=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15],ud=class{joined=new Int32Array(1024);single=Il();distances=Il();make(e,n){
return!ad(this.single,e,Vr,10)||!ad(this.distances,n,Bl,9)?!1:(zb(this.single,this.joined),!0)}},fd;function sC(){let t=new Uint8Array(
288).fill(8,0,144).fill(9,144,256).fill(7,256,280).fill(8,280);return fd=new ud,fd.make(t,new Uint8Array(32).fill(5)),fd}
function Wb(t){return new DataView(t.buffer,t.byteOffset,t.byteLength)}var md=-1,hi=-2,ld=class{#e;#t=new ud;#n=new Uint8Array(
320);#r=new Uint8Array(19);#o=new Int32Array(128);#i=this.#t;position=0;outBytes=0;lookBack=0;constructor(e){this.#e=Wb(
e)}moveTo(e,n){this.#e=Wb(e),this.position=n}take(e){let n=this.#e.getInt32(this.position>>>3,!0)>>>(this.position&7)&(1<<
e)-1;return this.position+=e,n}#s(e){this.#i=e,this.outBytes=0,this.lookBack=0}startFixed(){this.#s(fd??sC())}startDynamic(){
let e=this.take(5)+257,n=this.take(5)+1,r=this.take(4)+4;if(e>286||n>30)return"a block has too many symbols";this.#r.fill(
0);for(let a=0;a<r;a++)this.#r[iC[a]]=this.take(3);if(!ad(this.#o,this.#r,Hb,7)||this.#o[1]<0)return"a block has an inva\
lid code for code lengths";let i=this.#a(e+n);if(i!==void 0)return i;if(this.#n[256]===0)return"a block has no code for \
its end";if(!this.#t.make(this.#n.subarray(0,e),this.#n.subarray(e,e+n)))return"a block has invalid codes";this.#s(this.#t)}#a(e){
let n=this.#n;for(let r=0;r<e;){let o=this.#o[this.take(7)];this.position-=7-(o&31);let i=o>>9;if(i<16){n[r++]=i;continue}
if(i===16&&r===0)return"a block repeats a code length before the first one";let s=i===16?n[r-1]:0,a=i===16?3+this.take(2):
i===17?3+this.take(3):11+this.take(7);if(r+a>e)return"a block has too many code lengths";n.fill(s,r,r+a),r+=a}}read(e){let n=this.#e,
{joined:r,single:o,distances:i}=this.#i,s=Math.min(this.outBytes,pi),a=s,d=this.lookBack,c=this.position,f=!1;for(;c<e;){
let u=n.getInt32(c>>>3,!0)>>>(c&7),l=r[u&rC];if(l<0){if((l&1073741824)!==0){let P=u>>>10&(1<<(l&31))-1;l=o[(l>>9&32767)+
P]}if(l<0){c+=l&31,f=(l&536870912)!==0||"a symbol has no meaning";break}}let p=a+(l>>24&15),h=l&31,y=l>>5&15;if(a+=(l>>9&
32767)+(u>>>h-y&(1<<y)-1),c+=h,(l&268435456)===0)continue;if(u>>>=h,h>nC-9&&(u=n.getInt32(c>>>3,!0)>>>(c&7)),l=i[u&oC],l<
0){if((l&1073741824)!==0){u=n.getInt32(c>>>3,!0)>>>(c&7);let P=u>>>9&(1<<(l&31))-1;l=i[(l>>9&32767)+P]}if(l<0){f="a dist\
ance has no meaning";break}}if(c+=l&31,p>=pi)continue;let g=l>>5&15,k=c-g;u=n.getInt32(k>>>3,!0)>>>(k&7);let B=(l>>9&32767)+
(u&(1<<g)-1);B-p>d&&(d=B-p)}return this.outBytes+=a-s,this.lookBack=d,this.position=c,f}step(){let e=this.#d(this.#i.single,
10);if(e<0)return this.position+=e&31,(e&536870912)===0?hi:md;if(this.outBytes+=this.#c(e),(e&268435456)===0)return 0;let n=this.#d(
this.#i.distances,9);return n<0?hi:this.#c(n)}#d(e,n){let r=this.#e.getInt32(this.position>>>3,!0)>>>(this.position&7),o=e[r&
(1<<n)-1];if(o>=0||(o&1073741824)===0)return o;let i=r>>>n&(1<<(o&31))-1;return e[(o>>9&32767)+i]}#c(e){let n=e>>5&15;return this.
position+=(e&31)-n,(e>>9&32767)+this.take(n)}endCode(){let{single:e}=this.#i;for(let n=0;;n++){let r=e[n];if(r>=0)continue;
if((r&536870912)!==0)return{value:n&(1<<(r&31))-1,bits:r&31};let o=(r&1073741824)===0?0:1<<(r&31),i=r>>9&32767;for(let s=0;s<
o;s++){let a=e[i+s]&31;if(e[i+s]<0)return{value:(n|s<<10)&(1<<a)-1,bits:a}}}}};function pd(){return new Error("A gzip stream has changed since it was scanned.")}var hd=class{#e=new ld(new Uint8Array(
0));#t=0;#n=0;#r({packed:e,startByte:n,startBit:r}){this.#e.moveTo(Buffer.concat([e,Buffer.alloc(Gb)]),r-8*n),this.#t=8*
n,this.#n=0}#o(){return this.#t+this.#e.position}#i(){let e=this.#e;e.take(1);let n=e.take(2);if(n===0){e.position=e.position+
7&-8;let r=e.take(16);return e.position+=16,r}if(n===1)e.startFixed();else if(e.startDynamic()!==void 0)throw pd()}front(e,n){
this.#r(e);let r=this.#e,{startBit:o,isFinal:i}=e;for(;this.#o()<e.endBit;){let s=this.#o(),a=this.#i();if(a!==void 0){if(this.#n+
a>n)return{range:{startBit:o,endBit:s,isFinal:i},outBytes:this.#n};r.position+=8*a,this.#n+=a;continue}for(;;){let d=this.#n+
r.outBytes,c=this.#o(),f=r.step();if(f===md)break;if(f===hi||c>=e.endBit)throw pd();if(this.#n+r.outBytes>n)return{range:{
startBit:o,endBit:c,isFinal:i,blockEnd:r.endCode()},outBytes:d}}this.#n+=r.outBytes}throw pd()}back(e,n){this.#r(e);let r=this.#e,
{endBit:o,isFinal:i}=e,s={range:{startBit:e.startBit,endBit:o,isFinal:i},outBytes:0};for(;this.#o()<o;){let a={startBit:this.#o(),
endBit:0},d=this.#i(),c=this.#n<n;if(d!==void 0)r.position+=8*d;else for(a.endBit=this.#o();;){let f=this.#n+r.outBytes,
u=r.step();if(u===md)break;if(u===hi||this.#o()>o)throw pd();if(f-u>=n)continue;let l=this.#n+r.outBytes;s={range:{startBit:this.#o(),
endBit:o,isFinal:i,header:a},outBytes:l}}this.#n+=d??r.outBytes,(d!==void 0&&c||s.outBytes===this.#n)&&(s={range:{startBit:this.#o(),
endBit:o,isFinal:!1},outBytes:this.#n})}return s}};async function jb(t,e,n,r){let o=8*n;for(let{startBit:i,endBit:s,isFinal:a,header:d,blockEnd:c}of r){let f=(d??{startBit:i}).
startBit-o;if(a&&(e[f>>3]=e[f>>3]&~(1<<(f&7))),d===void 0)await t.fillTo(i%8);else{let u=d.endBit-d.startBit;await t.fillTo(
(i+8*u-u)%8),await t.writeShifted(e,f,f+u)}await t.writeBits(e,i-o,s-o),c!==void 0&&await t.writeNumbers([[c.value,c.bits]])}}var uC=Buffer.from([31,139,8,0,0,0,0,0,0,3]),lC=aC(fC),yd=class{windowBytes=pi;trimmer=new hd;#e;#t;#n=0;#r=0;constructor(e,n){
this.#e=new sd(e),this.#t=n}count(e){this.#n=cC(e,this.#n),this.#r+=e.length}pack(e,n){return lC(e,{level:this.#t,finishFlush:dC.
Z_SYNC_FLUSH,chunkSize:e.length+(e.length>>8)+1024,...n.length===0?{}:{dictionary:n.subarray(-pi)}})}async writePacked(e){
await this.#o(),await this.#e.fillTo(0),await this.#e.writeBytes(e)}async writeRanges(e,n,r){await this.#o(),await jb(this.#e,
e,n,r)}async#o(){this.#e.bytes===0&&await this.#e.writeBytes(uC)}async end(){await this.#o(),await this.#e.writeLastBlock();
let e=Buffer.alloc(8);return e.writeUInt32LE(this.#n,0),e.writeUInt32LE(this.#r%2**32,4),await this.#e.writeBytes(e),await this.#e.
flush(),this.#e.bytes}};var zn=class{#e=[];bytes=0;push(e){e.length!==0&&(this.#e.push(e),this.bytes+=e.length)}moveTo(e,n){let r=Math.min(n,this.
bytes);this.bytes-=r;let o=0;for(;r>0;){let i=this.#e[o];e.push(i.subarray(0,r)),i.length>r?this.#e[o]=i.subarray(r):o++,
r-=Math.min(r,i.length)}o>0&&this.#e.splice(0,o)}keepLast(e){let n=0;for(let{length:r}of this.#e){if(this.bytes-r<e)break;
this.bytes-=r,n++}n>0&&this.#e.splice(0,n)}join(){let[e]=this.#e;return this.#e.length===1&&e!==void 0?e:Buffer.concat(this.#e)}takeAll(){
let e=this.join();return this.#e=[],this.bytes=0,e}};async function Al(t,e){let{index:n}=t,r=n.startBit(e),o=n.endBit(e),i=Math.floor(r/8);return{packed:await t.read(i,Math.
ceil(o/8)),startByte:i,startBit:r,endBit:o,isFinal:n.isFinal(e)}}var gd=class{#e;units;outBytes;constructor(e){this.#e=e,this.units=e.startBits.length,this.outBytes=e.outStarts[this.units]}get packedBytes(){
return this.#e.packedBytes}get members(){return this.#e.members}startBit(e){return this.#e.startBits[e]}endBit(e){return this.#e.
endBits[e]}outStart(e){return this.#e.outStarts[e]}outEnd(e){return this.#e.outStarts[e+1]}lengthOf(e){return this.outEnd(
e)-this.outStart(e)}lookBack(e){return this.#e.lookBacks[e]}isFinal(e){return this.#e.finals[e]===1}firstFrom(e){let{outStarts:n}=this.#e,
r=0,o=this.units;for(;r<o;){let i=r+o>>>1;n[i]<e?r=i+1:o=i}return r}isCopyable(e,n){return this.outStart(e)-this.lookBack(
e)>=n&&this.lengthOf(e)<=8912896}};var Kb=1024*1024,pC=256*1024,hC=4096,yC=8,wd=4096,Yb=512*1024,bd=class{#e;#t=0;#n=0;#r=0;#o=0;#i;#s=new zn;#a=new zn;#d=new zn;#c;#f=[];constructor(e){
this.#e=e}async write(e,n){if(e.length!==0){if(this.#e.count(e),this.#t+=e.length,n===void 0)await this.#p(),this.#a.push(
e);else{let r=await this.#u(n);r.next+=e.length,this.#s.push(e),await this.#l(r)}await this.#k()}}async#u({source:e,offset:n}){
if(this.#i?.source===e&&this.#i.next===n)return this.#i;await this.#p();let r=Math.max(0,e.index.firstFrom(n+1)-1);return this.#i=
{source:e,start:n,next:n,unit:r},this.#i}async#l(e){let{index:n}=e.source;for(;e.unit<n.units&&n.outEnd(e.unit)<=e.next;e.
unit++)n.isCopyable(e.unit,e.start)?await this.#g(e.source,e.unit):await this.#m(e);e.unit<n.units&&n.lengthOf(e.unit)<=
8912896||this.#s.moveTo(this.#a,this.#s.bytes)}async#m(e){let{index:n}=e.source,{start:r,source:o,unit:i}=e,s=n.outStart(
i),a=e.next-this.#s.bytes,d=n.outEnd(i)-a,{trimmer:c}=this.#e;if(c&&d>=wd&&n.lengthOf(i)<=Yb){let f=await Al(o,i),{range:u,
outBytes:l}=c.back(f,r-s),p=s+l-a;if(d-p>=wd)return this.#s.moveTo(this.#a,p),this.#h(f,u,d-p)}this.#s.moveTo(this.#a,d)}async#p(){
let e=this.#i;this.#i=void 0;let n=this.#s.bytes,{trimmer:r}=this.#e;if(e!==void 0&&r&&n>=wd){let{source:o,unit:i,start:s}=e,
{index:a}=o;if(a.isCopyable(i,s)&&a.lengthOf(i)<=Yb){let d=await Al(o,i),{range:c,outBytes:f}=r.front(d,n);f>=wd&&await this.#h(
d,c,f)}}this.#s.moveTo(this.#a,this.#s.bytes)}async#h({packed:e,startByte:n},r,o){await this.#b(),await this.#w();let{startBit:i,
endBit:s,header:a={startBit:0,endBit:0}}=r;this.#y(o,s-i+a.endBit-a.startBit),await this.#S({bytes:Promise.resolve(e),startByte:n,
ranges:[r]})}#y(e,n){this.#s.moveTo(this.#d,e),this.#d.keepLast(this.#e.windowBytes),this.#n+=e,this.#r+=n}async#g(e,n){
await this.#b();let{index:r}=e,o=r.startBit(n),i=r.endBit(n),s=r.isFinal(n);this.#y(r.lengthOf(n),i-o);let a={startBit:o,
endBit:i,isFinal:s},d=this.#c?.ranges.at(-1),c=o-(d?.endBit??Number.POSITIVE_INFINITY);(!(c>=0&&c<=8*hC)||this.#c?.source!==
e)&&await this.#w(),this.#c===void 0?this.#c={source:e,ranges:[a]}:c===0&&!s?d.endBit=i:this.#c.ranges.push(a),i-this.#c.
ranges[0].startBit>=8*pC&&await this.#w()}async#w(){let e=this.#c;if(e===void 0)return;this.#c=void 0;let{source:n,ranges:r}=e,
o=Math.floor(r[0].startBit/8),i=Math.ceil(r.at(-1).endBit/8);await this.#S({bytes:n.read(o,i),startByte:o,ranges:r})}async#k(){
for(;this.#a.bytes>=Kb;)await this.#E(Kb)}async#b(){await this.#k(),this.#a.bytes>0&&await this.#E(this.#a.bytes)}async#E(e){
await this.#w();let n=this.#d.join(),r=new zn;this.#a.moveTo(r,e);let o=r.join();this.#d.push(o),this.#d.keepLast(this.#e.
windowBytes),await this.#S({bytes:this.#e.pack(o,n),startByte:0})}async#S(e){e.bytes.catch(()=>{}),this.#f.push(e),this.#f.
length>yC&&await this.#x()}async#x(){let{bytes:e,startByte:n,ranges:r}=this.#f.shift(),o=await e;if(r!==void 0)return this.#e.
writeRanges(o,n,r);await this.#e.writePacked(o),this.#o+=o.length}async end(){for(await this.#p(),await this.#b(),await this.#w();this.#f.
length>0;)await this.#x();return{outBytes:this.#t,packedBytes:await this.#e.end(),copiedOutBytes:this.#n,copiedPackedBytes:Math.
ceil(this.#r/8),newOutBytes:this.#t-this.#n,newPackedBytes:this.#o}}};import{promisify as gC}from"node:util";import{constants as wC,zstdCompress as bC}from"node:zlib";var kC=gC(bC),kd=class{windowBytes=0;#e;#t;constructor(e,n){this.#e=new Yr(e),this.#t=n}count(){}pack(e){return kC(e,{chunkSize:e.
length+(e.length>>8)+1024,params:{[wC.ZSTD_c_compressionLevel]:this.#t}})}writePacked(e){return this.#e.writeBytes(e)}async writeRanges(e,n,r){
for(let{startBit:o,endBit:i}of r)await this.#e.writeBytes(e.subarray(o/8-n,i/8-n))}async end(){return this.#e.bytes===0&&
await this.#e.writeBytes(await this.pack(Buffer.alloc(0))),await this.#e.flush(),this.#e.bytes}};import{createHash as EC}from"node:crypto";import{open as Cl}from"node:fs/promises";var Rl=1024*1024;async function Ed(t,e){let n=await Cl(t,"wx",384).catch(r=>{throw qr(r,t)});try{return await e(new Ll(n,
t))}finally{await n.close()}}async function Vb(t,e){let n="the flat filesystem",r=await Cl(t,"wx",384).catch(d=>{throw qr(
d,t,n)}),o=Buffer.allocUnsafe(Rl),i=0,s=async d=>{await $l(r,d).catch(c=>{throw qr(c,t,n)})},a=async()=>{await s(o.subarray(
0,i)),i=0};try{for await(let d of e)i+d.length>Rl&&await a(),d.length>Rl?await s(d):i+=d.copy(o,i);await a()}finally{await r.
close()}}async function*Xb(t,e,n){let r=await Cl(t,"wx",384).catch(o=>{throw qr(o,t,n)});try{for await(let o of e)await $l(
r,o).catch(i=>{throw qr(i,t,n)}),yield o}finally{await r.close()}}var Ll=class{#e;#t;#n=EC("sha256");bytes=0;constructor(e,n){
this.#e=e,this.#t=n}async write(e){this.#n.update(e),this.bytes+=e.length,await $l(this.#e,e).catch(n=>{throw qr(n,this.#t)})}digest(){
return`sha256:${this.#n.digest("hex")}`}};async function $l(t,e){for(let n=0;n<e.length;)n+=(await t.write(e,n)).bytesWritten}
function qr(t,e,n="the packed layer"){return lt(t)?new m("NO_SPACE",`The disk filled up while writing ${n} to ${e}.`,{hint:`\
Free some disk space there, or choose another directory with the ${I("temp-dir")}.`,cause:t}):new m("TEMP_DIR",`Cannot w\
rite ${n} to ${e} (${me(t)}).`,{hint:`Choose a writable directory with the ${I("temp-dir")}.`,cause:t})}function qb(t,e,{spans:n,sourceOf:r,kind:o,level:i}){return Ed(e,async s=>{let a=o==="gzip"?yd:kd,d=new bd(new a(p=>s.write(
p),i)),c=0,f=async p=>{let h=0;for(let{bytes:y,origin:g}of n.take(c,p.length)){let k=g&&await r(g.stream),B=p.subarray(h,
h+y),P=k&&{source:k,offset:g?.offset??0};await d.write(B,P),h+=y}c+=p.length},u=new SC({write:(p,h,y)=>{f(p).then(()=>y(),
y)}});return await xC(t,u),{...await d.end(),layerBytes:c,digest:s.digest()}})}var yn=class{#e=[];#t=0;#n=0;get bytes(){return this.#n}add(e,n){if(e===0)return;let r=this.#n;this.#n+=e;let o=this.#e.
at(-1),{stream:i,offset:s}=n??{stream:-1,offset:0};o?.stream===i&&(i===-1||o.offset+r-o.start===s)||this.#e.push({start:r,
stream:i,offset:s})}*take(e,n){let r=e+n;if(r>this.#n)throw new RangeError("the stream is ahead of its spans");if(this.#r(
e),n>0&&e<this.#e[this.#t].start)throw new RangeError("this part of the stream has passed");for(let o=e,i=this.#t;o<r;i++){
let{start:s,stream:a,offset:d}=this.#e[i],c=Math.min(this.#e[i+1]?.start??this.#n,r)-o,f=a===-1?void 0:{stream:a,offset:d+
o-s};yield{bytes:c,origin:f},o+=c}}#r(e){for(;(this.#e[this.#t+1]?.start??1/0)<=e;)this.#t++;this.#t<1024||(this.#e.splice(
0,this.#t),this.#t=0)}};import{open as OC}from"node:fs/promises";import{availableParallelism as IC}from"node:os";import{Worker as TC}from"node:worker_threads";import{MessageChannel as PC}from"node:worker_threads";var Nl=256*1024,BC=8,Sd=class{result;#e;#t=[];#n=0;#r;#o=0;#i=!1;#s=()=>{};constructor(e){
let{port1:n,port2:r}=new PC;this.#e=n,n.on("message",o=>{this.#t.push(o),this.#s()}),this.result=e(r).finally(()=>this.#c())}async write(e){
for(let n=0;n<e.length&&!this.#i;){this.#r??=await this.#d();let r=e.subarray(n,n+Nl-this.#o);this.#r.set(r,this.#o),this.#o+=
r.length,n+=r.length,this.#o===Nl&&this.#a()}}end(){this.#i||(this.#a(),this.#e.postMessage("end"),this.#i=!0)}abort(){this.#i||
this.#c()}#a(){if(this.#r===void 0||this.#i)return;let e=this.#r.subarray(0,this.#o);this.#e.postMessage(e,[e.buffer]),this.#r=
void 0,this.#o=0}async#d(){for(;this.#t.length===0&&this.#n===BC&&!this.#i;)await new Promise(n=>{this.#s=n});let e=this.#t.
pop();return e===void 0&&this.#n++,new Uint8Array(e??new ArrayBuffer(Nl))}#c(){this.#i=!0,this.#e.close(),this.#s()}};var vC=import.meta.url.endsWith(".ts")?new URL("../scan-worker.ts",import.meta.url):new URL("./scan-worker.mjs",import.meta.
url),xd=class{#e;#t=[];#n=[];#r=new Map;#o=!1;constructor(e=IC()){this.#e=e}scan(e){return new Promise(n=>{this.#t.push(
{request:e,finish:n}),this.#i()})}feed(e){return new Sd(n=>this.scan({port:n,kind:e}))}async close(){this.#o=!0,this.#i();
let e=[...this.#n.splice(0),...this.#r.keys()];await Promise.all(e.map(n=>n.terminate()))}#i(){for(;this.#t.length>0;){if(this.#o){
this.#t.shift().finish({kind:"unusable",reason:"it is not needed any more"});continue}let e=this.#n.pop()??this.#s();if(e===
void 0)return;let n=this.#t.shift();this.#r.set(e,n),e.ref();let{request:r}=n;e.postMessage(r,"port"in r?[r.port]:[])}}#s(){
if(this.#r.size>=this.#e)return;let e=new TC(vC,{execArgv:[]});e.on("message",r=>{e.unref();let o=this.#r.get(e);this.#r.
delete(e),this.#n.push(e),o?.finish(r),this.#i()});let n="the worker ended";return e.on("error",r=>{n=E(r)}),e.on("exit",
()=>{let r=this.#r.get(e);this.#r.delete(e);let o=this.#n.indexOf(e);o!==-1&&this.#n.splice(o,1),r?.finish({kind:"unusab\
le",reason:n}),this.#i()}),e}};var Pd=class{#e;#t;#n;#r=[];#o=0;#i=0;#s=Promise.resolve();constructor(e){this.#e=e}read(e,n){let r=this.#s.then(()=>this.#a(
e,n));return this.#s=r.catch(()=>{}),r}close(){let e=this.#s.then(()=>this.#f());return this.#s=e,e}async#a(e,n){for((this.#n===
void 0||e<this.#o)&&(this.#f(),this.#t=await this.#e(),this.#n=this.#t[Symbol.asyncIterator]());this.#i<n;){let{done:r,value:o}=await this.#n.
next();if(r===!0)throw new RangeError(`the stream ends after ${this.#i} bytes`);this.#r.push(o),this.#i+=o.length,this.#d(
e-4194304)}return this.#c(e,n)}#d(e){let n=0;for(let r of this.#r){if(this.#o+r.length>e)break;this.#o+=r.length,n++}n>0&&
this.#r.splice(0,n)}#c(e,n){let r=Buffer.allocUnsafe(n-e),o=this.#o;for(let i of this.#r){let s=Math.max(0,e-o),a=Math.min(
i.length,n-o);s<a&&i.copy(r,o+s-e,s,a),o+=i.length}return r}#f(){this.#t?.destroy(),this.#t=void 0,this.#n=void 0,this.#r=
[],this.#o=0,this.#i=0}};var Bd=class{hasFailed=!1;kind;#e;#t=new xd;#n=[];#r;#o;constructor(e,n,{log:r,signal:o}){this.kind=n,this.#e=r,this.#o=
e.map(async i=>i===void 0?void 0:this.#i(i,o).catch(s=>this.#c(i,E(s)))),Promise.all(this.#o).then(()=>this.#t.close())}async sourceOf(e){
return this.#o[e]}async close(){await this.#t.close(),await Promise.all(this.#o),await Promise.all(this.#n.map(e=>e.close())),
await this.#r?.close()}async#i(e,n){let{locate:r}=e,o=await this.#s(e,n);if(o.kind==="unusable")return this.#c(e,o.reason);
let i=r===void 0?this.#a(e,n):await this.#d(await r(n));return{index:new gd(o.tables),read:i}}async#s({locate:e,tap:n},r){
let{kind:o}=this;if(n!==void 0){let d=this.#t.feed(o);return n(d),d.result}if(e===void 0)return{kind:"unusable",reason:"\
it is in no file"};let{path:i,startByte:s,sizeBytes:a}=await e(r);return this.#t.scan({path:i,startByte:s,packedBytes:a,
kind:o})}#a(e,n){let r=new Pd(()=>e.open(n));return async(o,i)=>(this.#r!==r&&(await this.#r?.close(),this.#r=r),r.read(
o,i))}async#d({path:e,startByte:n}){let r=await OC(e);return this.#n.push(r),async(o,i)=>{let{bytesRead:s,buffer:a}=await r.
read({buffer:Buffer.allocUnsafe(i-o),position:n+o});if(s!==i-o)throw new RangeError(`${e} became shorter`);return a}}#c({
descriptor:e},n){this.#e.debug(`nothing of the layer ${e.digest} can be copied as it is packed: ${n}`)}};import{createReadStream as RC}from"node:fs";import{PassThrough as LC}from"node:stream";import{pipeline as CC}from"node:stream/promises";
import{createGunzip as $C,createZstdDecompress as NC}from"node:zlib";function kt(t){let e=t.filter(o=>o!==void 0),[n,...r]=e;return n===void 0||r.length===0?n:{begin:(o,i)=>{for(let s of e)
s.begin(o,i)},mapBlock:o=>{for(let i of e)i.mapBlock?.(o)},data:o=>{for(let i of e)i.data(o)},end:()=>{for(let o of e)o.
end()}}}import{Transform as AC}from"node:stream";var Id=class extends AC{#e=new Cr;constructor(){super({readableObjectMode:!0})}_transform(e,n,r){try{for(let o of this.#e.
split(e))this.push(o);r()}catch(o){r(o)}}_flush(e){e(this.#e.isBetweenFrames?null:new RangeError("its last frame is inco\
mplete"))}};var Zb=1024*1024;async function Td({path:t,packing:e},{signal:n,touch:r},o){let i=new G(()=>"keep",kt([o,Zr(r)])),s=RC(t,
{highWaterMark:Zb});return await CC([s,...FC(e),i,un()],{signal:n}),{diffId:i.digest(),streamBytes:i.bytesWritten}}function FC(t){
let e={chunkSize:Zb};switch(t){case"gzip":return[$C(e)];case"zstd":return[new Id,NC(e)];case"none":return[new LC]}}function Zr(t){
return{begin:t,data:t,end:()=>{}}}var _l=8*1024*1024,Qb=1/4,ek=128*1024;function Dl(t){let{engine:e,options:n,packTo:r}=t,{compression:o}=n.layer,i=e?.store.
keepsPacked===!0||r!==void 0&&!gn(t);return o.kind!=="none"&&o.mayCopy===!0&&i?o.kind:void 0}function vd(t,e,n){let{run:r,
source:o,options:i}=t,s=(o.packedLayers??[]).map((u,l)=>l<(o.keptLayers??0)?void 0:u),a=s.reduce((u,l)=>u+(l?.descriptor.
sizeBytes??0),0),d=!i.dryRun&&e.kind!=="hit"&&a>=_l,c=Dl(t);if(!d||c===void 0)return;let f=new Bd(s,c,r);return n.defer(
()=>f.close()),f}function Ml(t,e){let{packings:n,layerTarBytes:r,keptLayers:o,keptRuns:i}=t;if(!n.includes(e))return!1;let s=r.
slice(o).reduce((d,c)=>d+c,0),a=0;for(let{layer:d,startBytes:c,endBytes:f}of i())n[d]===e&&(a+=Math.max(0,f-c-tk(t,d)));
return a>=Qb*s}function tk({packings:t,frames:e,layerTarBytes:n},r){return t[r]!=="zstd"?ek:(n[r]??0)/Math.max(1,e[r]??1)}
function gn({engine:t,options:e}){return e.tagLocations.length===0&&t?.store.keepsPacked===!1}function Qr({run:t,scans:e,
options:n},{reader:r}){let{compression:o}=n.layer;if(e===void 0||r.layers===void 0||o.kind==="none")return;let i=Math.max(
...r.layers.packings.map((s,a)=>tk(r.layers,a)));if(Ml(r.layers,e.kind))return new Fl(e,o.level,i);t.log.debug("packed a\
new: too little of the layers stays as it is packed")}var Fl=class t{spans=new yn;#e;#t;#n;copied="";constructor(e,n,r=ek){
this.#e=e,this.#t=n,this.#n=r}paysFor(e){let n=0,r=0;for(let o of e)r+=o,n+=Math.max(0,o-this.#n);return n>=Qb*r}another(){
return new t(this.#e,this.#t,this.#n)}async pack(e,n){let{spans:r}=this,o=i=>this.#e.sourceOf(i);try{let i={spans:r,sourceOf:o,
kind:this.#e.kind,level:this.#t},s=await qb(e,n,i),a=100*s.copiedOutBytes/Math.max(1,s.layerBytes);return this.copied=`,\
 ${a.toFixed(1)} % of it copied as it was`,s}catch(i){throw i instanceof m||(this.#e.hasFailed=!0),i}}async check(e,n,r){
let o={path:e,packing:this.#e.kind},i;try{i=(await Td(o,r)).diffId}catch(s){throw r.signal.aborted?s:this.#r(E(s))}if(i!==
n)throw this.#r(`it unpacks to ${i} instead of ${n}`)}#r(e){return this.#e.hasFailed=!0,new m("CHECK_FAILED",`The packed\
 layer cannot be used: ${e}.`,{hint:`Run again with ${St("compression",`${this.#e.kind}:${this.#t}`)}. With a level, not\
hing is copied from the source's layers.`})}};async function rk(t,e){let{engine:n,source:r,sourceConfig:o}=t;if(t.packTo===void 0&&n?.store.keepsPacked===!1){let p=r.
knownBytes??0;return nk(t,{unpackedBytes:p,packedBytes:0,spoolBytes:0})}let i=(await e).bytes,{packedLayers:s}=await o,a=ik(
t,i),d=sk(t),c=Kr(s,i,d)+a;await ak(t,c,a===0?void 0:"The filesystem and the layers made of it need");let u=Kr(s,i,d,1),
l={unpackedBytes:i,packedBytes:u,spoolBytes:u+a};await nk(t,l)}async function ok(t,e){let n=(await t.source.measure()).bytes,
{packedLayers:r}=await t.sourceConfig,o=Kr(r,n,sk(t)),i=e+ik(t,n)+o;await ak(t,i,"Copying what is packed needs")}function ik({
options:t},e){return t.layer.division===void 0?0:e}function sk(t){let{division:e,compression:n}=t.options.layer;return n.
kind==="none"?!1:e===void 0||t.cache!==void 0||!gn(t)}async function ak({options:t,sweep:e},n,r){await xl(t.tempDir,n,r).
catch(async()=>{await e.settle(),await xl(t.tempDir,n,r)})}async function nk({engine:t,options:e,sweep:n},r){if(t===void 0||
await Pl(t,r,e.tempDir)===void 0)return;await n.settle();let o=await Pl(t,r,e.tempDir);o!==void 0&&t.log.warning(o)}import{readdir as S$,rm as x$}from"node:fs/promises";import{basename as P$,dirname as Ck,join as B$}from"node:path";import{mkdir as y$,mkdtemp as g$,readdir as w$,rm as Kl}from"node:fs/promises";import{join as Ik}from"node:path";import{createHash as _C}from"node:crypto";function Hl(t,e,n){let r=i=>e[i](t[i],n),o=Object.keys(e);return Object.fromEntries(o.map(i=>[i,r(i)]))}var DC=6,MC=["Entrypoint","Cmd","Healthcheck","WorkingDir","Shell","OnBuild"],HC={clean:t=>yt.filter(e=>t.includes(e)),exclude:t=>t.
map(({text:e})=>e),aptClean:t=>t,scriptNetwork:()=>{},script:t=>t??null,sourceDateEpoch:t=>t??null,compression:t=>t,division:t=>t,
keepBase:()=>{}};function dk(t,e,n){let{isExact:r}=t,{clean:o,exclude:i,aptClean:s,script:a}=n,d=a!==void 0||s,c=o.length>
0,f=d||c||i.length>0,u=Hl(n,HC,void 0),{script:l,sourceDateEpoch:p,compression:h,division:y,...g}=u,k={format:DC,release:mr,
diffIds:t.diffIds,...g,run:l,env:d||c?w(e,"config","Env")??null:null,volumes:f?t.volumes:[],names:f?UC(e):[],created:d||
!r?w(e,"created")??null:null,isExact:r,...t.byLayers===!0?{from:"layers"}:{},sourceDateEpoch:p,compression:h,division:y,
...t.keptLayers===void 0?{}:{keptLayers:t.keptLayers},...n.compression.kind!=="none"&&n.compression.mayCopy===!0&&t.packedLayers!==
void 0?{packedLayers:t.packedLayers.map(({descriptor:C})=>C.digest)}:{}},B=_C("sha256").update(JSON.stringify(k)).digest(
"hex"),{architecture:P,variant:$}=t.platform;return`docker-flatten-v1-${[P,$].filter(C=>C!==void 0).join("-").replace(/[^A-Za-z0-9_.-]/g,
"_").slice(0,40)}-${B}`}function UC(t){let e=w(t,"config","Env"),n=(H(e)?e:[]).findLast(r=>r.startsWith("PATH="));return[
...MC.map(r=>w(t,"config",r)??null),n??null]}var eo=()=>{},zC={clean:eo,exclude:eo,script:eo,scriptNetwork:(t,{layer:e})=>e.
script!==void 0&&t!=="none"?'"run" has a network, and what it downloads can change':void 0,aptClean:(t,{isForeign:e})=>t&&
e?"the image's apt can run on some machines and not on others":void 0,sourceDateEpoch:eo,division:eo,keepBase:eo,compression:({
kind:t},{takesZstd:e})=>t==="zstd"&&!e?`this engine cannot unpack zstd; ${S("compression","gzip")} can be cached`:void 0};
function ck(t,e){return e.isContainer?"containers cannot be cached":Object.values(Hl(t,zC,{...e,layer:t})).find(r=>r!==void 0)}import{createHash as JC}from"node:crypto";import{createReadStream as WC}from"node:fs";import{lstat as uk,readFile as GC,
writeFile as jC}from"node:fs/promises";import{join as Od}from"node:path";import{pipeline as KC}from"node:stream/promises";var Ad="layer",lk="record.json",mk=1,pk="docker-flatten-v1-layer-",YC=1e3,VC=16*1024*1024;function Jl({diffId:t,digest:e,
packedBytes:n,layers:r}){return r??[{diffId:t,digest:e,packedBytes:n}]}function gi(t){return`${pk}${t.slice(7)}`}function wZ(t){
return t.startsWith(pk)}function wi(t,e){return Od(t,`part-${e+1}`)}async function Wl(t,e){let{spared:n,skippedPresets:r,
...o}=e,i={version:mk,...o,kept:n,withdrawn:r},s=JSON.stringify({...i,seal:hk(i)});await jC(Od(t,lk),`${s}
`,{flag:"wx"})}function hk(t){return z(Buffer.from(JSON.stringify(t)))}async function yk(t,e){let n=await qC(t);if(n.key!==
e.key)throw Lt(`it belongs to the key ${JSON.stringify(n.key.slice(0,200))}`);if(n.packing!==e.packing)throw Lt(`its com\
pression is "${n.packing}" instead of "${e.packing}"`);return n}async function gk(t,e,n){let r=[];for(let[o,i]of Jl(e).entries()){
let s=e.layers===void 0?t:wi(t,o),a=Od(s,Ad);await XC(a,i,n),r.push(a)}return{paths:r,record:e}}async function XC(t,e,n){
let r=await uk(t).catch(a=>{throw Lt(`its layer is missing: ${E(a)}`)});if(!r.isFile())throw Lt("its layer is not a file");
if(r.size!==e.packedBytes)throw Lt(`its layer has ${r.size} bytes, but the record says ${e.packedBytes}`);let o=JC("sha2\
56"),i=WC(t,{highWaterMark:1024*1024});await KC(i,o,{signal:n}).catch(a=>{throw n.aborted?a:Lt(`its layer cannot be read\
: ${E(a)}`)});let s=`sha256:${o.digest("hex")}`;if(s!==e.digest)throw Lt(`its layer is ${s}, but the record says ${e.digest}`)}
async function qC(t){let e=Od(t,lk),n=await uk(e).then(c=>c.isFile()&&c.size<=VC?GC(e,"utf8"):"").catch(()=>""),r=_(n);if(!ZC(
r))throw Lt("its record cannot be read");let{seal:o,...i}=r;if(hk(i)!==o)throw Lt("its record was changed");let{kept:s,withdrawn:a,
...d}=i;return{...d,spared:s,skippedPresets:a}}var wk=/^sha256:[0-9a-f]{64}$/;function ZC(t){if(!T(t)||t.version!==mk)return!1;
let{key:e,diffId:n,digest:r,seal:o,packing:i,rules:s,commands:a,kept:d,withdrawn:c,directories:f}=t,{unmatched:u,warnings:l,
suggestions:p,layers:h,contents:y}=t,g=["packedBytes","entries","dataBytes","seconds"];return typeof e=="string"&&[n,r,o].
every(k=>typeof k=="string"&&wk.test(k))&&Ul("gzip","zstd","none")(i)&&g.every(k=>et(t[k]))&&Jn(s,{kind:Ul("preset","exc\
lude"),name:yi,entries:et,bytes:zl})&&Jn(a,{name:Ul("run","apt-clean"),ms:et,bytes:fk(zl)})&&Jn(d,{what:yi,why:fk(yi),entries:et,
bytes:et})&&[c,u,l].every(H)&&(h===void 0||QC(h))&&(p===void 0||Jn(p,{name:yi,bytes:et}))&&Array.isArray(f)&&f.length<=YC&&
Jn(f,{path:e$,bytes:et,files:et})&&(y===void 0||Xa(y))}function QC(t){let e=o=>typeof o=="string"&&wk.test(o),n={packedBytes:et,
bytes:et,entries:et},r=o=>Jn(o,{name:yi,bytes:et});return Array.isArray(t)&&t.length>1&&Jn(t,{diffId:e,digest:e,...n,contents:r})}
var e$=t=>typeof t=="string"&&t.startsWith("/"),yi=t=>typeof t=="string",zl=t=>typeof t=="number"&&Number.isFinite(t),et=t=>zl(
t)&&t>=0,Ul=(...t)=>e=>typeof e=="string"&&t.includes(e),fk=t=>e=>e===void 0||t(e);function Jn(t,e){return Array.isArray(
t)&&t.every(n=>T(n)&&Object.entries(e).every(([r,o])=>o(n[r])))}function wn(t,e){return new m("CACHE_BAD",`The cached la\
yer cannot be used: ${t}`,{hint:"The layer is made again. If this happens in every run, delete the entry from the cache.",
cause:e})}function Lt(t){return wn(`${t}.`)}import{once as p$}from"node:events";import{promisify as kk}from"node:util";import{constants as bk,deflateRaw as t$,zstdCompress as n$}from"node:zlib";var Rd={gzip:{min:1,max:9,default:4},zstd:{min:1,max:19,default:3}},Ek={gzip:"+gzip",zstd:"+zstd",none:""};function Sk(t){
let[e,n,...r]=t.trim().split(":"),o=c=>new m("BAD_INPUT",`The ${I("compression")} must be gzip, zstd or none, optionally\
 with a level after a colon, but ${JSON.stringify(t)} ${c}.`,{hint:`For example "gzip", "gzip:${Rd.gzip.max}", "zstd" or\
 "zstd:${Rd.zstd.default}".`});if(r.length>0)throw o("has two colons");if(e==="none"){if(n!==void 0)throw o('sets a leve\
l for "none"');return{kind:e}}if(e!=="gzip"&&e!=="zstd")throw o("is none of these");let{min:i,max:s,default:a}=Rd[e];if(n===
void 0)return{kind:e,level:a,mayCopy:!0};let d=/^[0-9]{1,2}$/.test(n)?Number(n):Number.NaN;if(!(d>=i&&d<=s))throw o(`has\
 a level that is not a number from ${i} to ${s}`);return{kind:e,level:d}}function Ld(t){return t.kind==="none"?t:{kind:t.
kind,level:Rd[t.kind].min}}var r$=0,o$=31,i$=7.95,s$=256*1024;function a$(t){if(t.length<s$)return!1;let e=new Uint32Array(
256),n=0;for(let o=0;o<t.length;o+=o$,n++)e[t[o]]++;let r=0;for(let o of e)o>0&&(r-=o/n*Math.log2(o/n));return r>i$}var d$=kk(
t$),c$=kk(n$);function xk(t,e){let n=t.length+(t.length>>8)+1024;switch(e.kind){case"gzip":return d$(t,{level:a$(t)?r$:e.
level,finishFlush:bk.Z_SYNC_FLUSH,chunkSize:n});case"zstd":return c$(t,{chunkSize:n,params:{[bk.ZSTD_c_compressionLevel]:e.
level}});case"none":return Promise.resolve(t)}}import{isDeepStrictEqual as Pk}from"node:util";async function Wn(t,e){let n=await ee(t,e);return b(n,"Id")!==e?!1:["RepoTags","RepoDigests"].every(r=>{let o=w(n,r)??[];
return H(o)&&o.length===0})}async function to(t,e,n){try{return await m$(t,e,n)}catch(r){throw await Bk(t,e),r}}var f$=/^Loaded image(?: ID)?: (\S+)$/gm;
async function no(t,e,n){if(e.reference===e.expectedId)return"";try{return await n()}catch(r){throw await Bk(t,{...e,answer:""}),
r}}async function Bk(t,e){let{reference:n,expectedId:r,diffIds:o,answer:i}=e;if(n===r)return;let s=[...i.matchAll(f$)].map(
([,a=""])=>a);for(let a of new Set([...s,r]))(a.startsWith("sha256:")?await u$(t,a,o).catch(()=>!1):l$(a,n))&&await t.docker.
try(["rmi",a]).catch(()=>{})}async function u$(t,e,n){if(!await Wn(t,e))return!1;let r=vt(await ee(t,e)??{});return Pk(r,
n)}function Gl(t){return t.length===1?`one layer ${t[0]}`:`the layers ${t.join(", ")}`}function l$(t,e){let n=[...t].filter(
(r,o)=>r!==e[o]);return t.length===e.length&&n.length===1}async function m$(t,e,n){let r=(c,f)=>{throw new m("CHECK_FAIL\
ED",`The stored image differs from what was sent: expected ${c}, found ${f}. Nothing was tagged.`,{hint:q})},o=e.answer.
split(`
`).find(c=>/^error /i.test(c.trim()));if(o!==void 0){let c=Mt(o,"ENGINE_FAILED","Unpacking the loaded image failed");if(c.
code==="NO_SPACE"||c.code==="UNSUPPORTED_IMAGE")throw c;r("a load without an error",JSON.stringify(o))}let[i,s]=await Promise.
all([ee(t,e.reference),gw(t,e.reference,e.diffIds.length)]),a=b(i,"Id");a!==e.expectedId&&r(`the ID ${e.expectedId}`,String(
a));let d=vt(i??{});return Pk(d,e.diffIds)||r(Gl(e.diffIds),JSON.stringify(d)),n&&s===0&&r("an unpacked layer","one of 0\
 bytes"),s}async function ro(t,e,n){let{log:r,runId:o,signal:i}=t,s=nt(o),a=e.map(({path:ke,startByte:Pe,digest:ct,packedBytes:Bn,packing:Lm})=>{
let Oc=Te.layer+Ek[Lm];return{path:ke,startByte:Pe,descriptor:{mediaType:Oc,digest:ct,sizeBytes:Bn}}}),d=a.map(({descriptor:ke})=>ke),
c=d.reduce((ke,{sizeBytes:Pe})=>ke+Pe,0),f=e.map(({diffId:ke})=>ke),u=await n.configFor(e),l=z(u),{keepsPacked:p,idIsConfigDigest:h}=t.
store,y=await n.annotations(),g=ns(u,d,y),k=h?l:g.descriptor.digest,B=await Wn(t,k),P=p&&!K(n.platform,t.platform),$=t.knowsPlatformOption&&
n.platform.architecture!=="",R=P&&$?n.platform:void 0,C=()=>{let Pe={full:de(oe(s,"tag")),familiar:s},ct=0,Bn=bp(a,{config:u,
platform:n.platform,name:Pe,annotations:y},Oc=>{ct+=Oc});return ks(r,{progress:{title:"Load",doneBytes:()=>ct,totalBytes:()=>c},
sent:p$(Bn,"close"),after:"Unpack"},t.transport.loadImage(Bn,R,i))},V=B?k:s,be=await no(t,{reference:V,expectedId:k,diffIds:f},
C);return P&&R===void 0&&await h$(t,k,n.platform),{answer:be,reference:V,diffIds:f,expectedId:k,configDigest:l,packedBytes:p?
c:void 0,importedId:void 0,savedFile:void 0}}async function h$(t,e,n){let{log:r,runId:o}=t,i={reference:nt(o),id:e,isIndex:!1,
platform:n,volumes:[]};try{await Y(t,await j(t,{source:i}))}catch(s){r.debug(`no container of the loaded image: ${E(s)}`)}}var jl={kind:"none",wasAsked:!1};async function Cd(t){let{run:e,engine:n,source:r,sourceConfig:o,options:i,cache:s}=t,{log:a}=e;
if(s===void 0||i.dryRun)return jl;let{layer:d}=i,c=ck(d,{isContainer:i.container!==void 0,isForeign:n!==void 0&&r.byLayers!==
!0&&r.platform.architecture!==n.platform.architecture,takesZstd:n?.takesZstd??!0});if(c!==void 0)return a.notice(`The la\
yer is not cached: ${c}.`),jl;let f=performance.now(),u=dk(r,(await o).json,d),l=Ik(i.tempDir,`${re(e.runId)}cache-`),p=await g$(
l).catch(y=>{a.warning(`The layer is not cached: ${E(y)}`)});if(p===void 0)return jl;let h=!1;try{let y=await a.group("L\
ook up the cached layer",async()=>{a.debug(`cache key ${u}`),h=await oo(e,s.restore(u,p,a,e.signal)),h||a.info("The cach\
e did not provide the layer.");let k={key:u,packing:d.compression.kind};return h?oo(e,b$({cache:s,directory:p},k,e)):void 0}),
g={key:u,directory:p,ms:performance.now()-f};return y!==void 0?{...g,kind:"hit",found:y}:(await vk(g),{...g,kind:"miss",
isReplacing:h})}catch(y){throw await Kl(p,{recursive:!0,force:!0}),y}}async function oo({touch:t},e){let n=setInterval(t,
1e3);try{return await e}finally{clearInterval(n)}}async function b$({cache:t,directory:e},n,{log:r,signal:o}){try{let i=await yk(
e,n);for(let[s,{digest:a}]of(i.layers??[]).entries()){let d=wi(e,s);if(await y$(d),!await t.restore(gi(a),d,r,o)){r.info(
`The cache did not provide layer ${s+1} of ${i.layers?.length}.`);return}}return await gk(e,i,o)}catch(i){if(!(i instanceof
m))throw i;Tk(i,r)}}function Tk(t,e){t.code==="CACHE_DIFFERS"?e.notice(Ye(t)):t.code==="CACHE_BAD"?e.warning(Ye(t)):e.warning(
`${Ye(t)} The layer is made again.`)}async function vk({directory:t}){for(let e of await w$(t))await Kl(Ik(t,e),{recursive:!0,
force:!0})}async function Ok(t,e,{run:n,engine:r,packTo:o}){if(!(t instanceof m)||e.kind==="none")throw t;let i=t.code===
"NO_SPACE"&&o===void 0&&r?.store.keepsPacked===!1,s=t.code==="CACHE_BAD"||t.code==="CACHE_DIFFERS";if(!i&&!(s&&e.kind===
"hit"))throw t;Tk(t,n.log),r!==void 0&&await Tt(r.docker,n.runId,n.log),await vk(e);let{key:a,directory:d,ms:c}=e;return i?
{kind:"none",wasAsked:!0}:{kind:"miss",key:a,directory:d,ms:c,isReplacing:!0}}function Ak(t){return t.kind==="none"?t:{kind:"\
none",wasAsked:!0}}async function $d(t){t.kind!=="none"&&await Kl(t.directory,{recursive:!0,force:!0}).catch(()=>{})}function Nd({
paths:t,record:e}){let{packing:n}=e;return Jl(e).map(({diffId:r,digest:o,packedBytes:i},s)=>({diffId:r,digest:o,packedBytes:i,
packing:n,path:t[s]??""}))}var k$=["CHECK_FAILED","ENGINE_FAILED","DOCKER_FAILED"];async function Rk(t,{paths:e,record:n},r){
let{log:o,signal:i}=t;try{let s=await ro(t,Nd({paths:e,record:n}),r),a=await to(t,s,n.dataBytes>0);return o.info(`Loaded\
 ${Q(n.entries)} in one layer of ${x(a)}, packed ${x(n.packedBytes)}`),{stored:s,newBytes:a}}catch(s){throw i.aborted||!(s instanceof
m)||!k$.includes(s.code)?s:wn(s.message,s)}}var E$=.5;function Lk({ms:t,found:e},n,r){let o=(t+n)/1e3,i=e.record.seconds,
[s,a]=[o,i].map(d=>`${d.toFixed(1)} s`);if(o-i<E$){r.info(`Used the cached layer in ${s}; making it took ${a}`);return}r.
notice(`The cache does not pay off here: using the cached layer took ${s}, and making it took ${a}.`)}async function I$(t){let e=P$(t);for(let n of await S$(Ck(t)))(n===e||n.startsWith(`${e}-`))&&await x$(B$(Ck(t),n))}async function io(t,e,n){
return e.scans?.hasFailed!==!0?[e,await Ok(t,n,e)]:(e.run.log.debug(`packed anew: ${E(t)}`),e.packTo!==void 0&&await I$(
e.packTo),[{...e,scans:void 0},Ak(n)])}import{createReadStream as T$}from"node:fs";import{rm as v$}from"node:fs/promises";import{join as O$}from"node:path";import{
Readable as $k}from"node:stream";var A$=1024*1024,R$=4,Fd=class{layers;#e;constructor(e,n){this.#e=e.map((r,o)=>new Vl(r,O$(n,`blob-${o}`))),this.layers=
this.#e.map(r=>r.layer)}get isEmpty(){return this.#e.every(({isWritten:e})=>!e)}async remove(){await Promise.all(this.#e.
map(e=>e.remove()))}},Vl=class{layer;isWritten=!1;#e;#t=Yl();constructor(e,n){this.#e=n;let{sizeBytes:r}=e.descriptor,{tap:o}=e;
this.layer={...e,open:i=>this.isWritten?this.#n(e,i):this.#r(e,i),locate:async()=>(await this.#t.promise,{path:n,startByte:0,
sizeBytes:r}),...o&&{tap:o}}}async remove(){this.isWritten&&(this.#t=Yl()),this.isWritten=!1,await v$(this.#e,{force:!0})}async#n({
descriptor:e},n){return e.sizeBytes===0?$k.from([]):T$(this.#e,{highWaterMark:A$,signal:n})}async#r(e,n){await this.remove();
let r=await e.open(n);return $k.from(this.#o(e,r),{objectMode:!0,highWaterMark:R$})}async*#o({descriptor:e},n){let{digest:r,
sizeBytes:o}=e,{resolve:i,reject:s}=this.#t,a=0;try{for await(let d of Xb(this.#e,n,"a packed layer of the image"))a+=d.
length,yield d;this.isWritten=a===o}finally{n.destroy(),this.isWritten?i():(this.#t=Yl(),s(new Error(`${r} was not read \
to its end`)))}}};function Yl(){let t=Promise.withResolvers();return t.promise.catch(()=>{}),t}async function Dd(t,e,n=async()=>{}){let r=await $$(t);if(r===void 0)return await e(t,io);try{return await e({...t,source:r.
source},(o,i,s)=>{if(i.scans?.hasFailed===!0)throw new _d(E(o),{cause:o});return io(o,i,s)})}catch(o){if(!r.mayFallBack(
o))throw o;await n(),await F$(o,t)}finally{await r.close()}return await e(t,io)}var _d=class extends Error{},L$=["BLOB_I\
NVALID","LAYER_INVALID","TAR_INVALID","TAR_TRUNCATED","TAR_LIMIT","WHITEOUT_NAME","UNSUPPORTED_IMAGE","CHECK_FAILED","VE\
RIFY_FAILED"],C$=["CHECK_FAILED","VERIFY_FAILED"];async function $$(t){var g=[];try{let{run:e,source:n,inEngine:r,options:o}=t;
let{script:i,aptClean:s}=o.layer;let a=n===r&&i===void 0&&!s;if(!a||Dl(t)!=="gzip")return;let{packedLayers:d}=await t.sourceConfig;
if(d===void 0||!_$(d))return;let c=await r.findLayers();if(c===void 0)return;Fb();let f=Re(g,new AsyncDisposableStack,!0);
f.defer(()=>c.close().catch(()=>yr(e.runId)));let u=await N$(t,c.layers,f);let{layers:l}=u??c;let p=!0;let h=async()=>{try{
await c.requireAll(e.signal),u?.isEmpty===!0&&await ok(t,Nk(d));let R={...e,log:M$(e.log)},C=Da(await ni(l,R));if(C.layers===
void 0||!Ml(C.layers,"gzip"))throw new _d("too little of the layers stays as it is packed");return{...C,close:async()=>u?.
remove()}}catch(R){throw p=!1,R}};let y=f.move();return{source:{...n,packedLayers:l,isExact:!0,byLayers:!0,openReader:h},
mayFallBack:R=>{let C=!(R instanceof m)||L$.includes(R.code);return!e.signal.aborted&&(!p||C)},close:()=>y.disposeAsync()}}catch(k){
var B=k,P=!0}finally{var $=Le(g,B,P);$&&await $}}async function N$(t,e,n){let{layer:r,dryRun:o}=t.options;if(!(o||r.division===
void 0))return new Fd(e,await Hr(t,n))}async function F$(t,{run:e,engine:n}){let r=`the image is not read by its layers:\
 ${E(t)}`;t instanceof m&&C$.includes(t.code)?e.log.notice(`Made again, since ${r}`):t instanceof m&&t.code==="NO_SPACE"?
e.log.notice(`Nothing is copied as it is packed: ${E(t)}`):e.log.debug(r),await Tt(n.docker,e.runId,e.log)}function _$(t){
return Nk(t)>=_l&&t.every(({mediaType:e})=>D$(e))}function Nk(t){return t.reduce((e,{sizeBytes:n})=>e+n,0)}function D$(t){
return/[.+]gzip$/.test(t)}function M$(t){let e=n=>t.debug(n);return{info:n=>t.info(n),debug:e,notice:e,warning:n=>t.warning(
n),group:(n,r)=>t.group(n,r),showProgress:n=>t.showProgress(n),untrusted:n=>t.untrusted(n)}}var bi=`docker-flatten ${mr}`;function Xl(t){return t?.files.filter(({isKept:e})=>e!==!0)??[]}var ki={entries:0,dataBytes:0};function Md(t){let{source:e,sourceSize:n,image:r,verdict:o,surveyed:i,cacheHit:s,page:a}=t,{isMet:d,budgets:c,checks:f}=o;
return{...ws(n.bytes,r.bytes),oldLayers:e.layerCount,newLayers:r.layers,keptLayers:r.keptLayers??0,layers:r.parts,packedLayers:r.
packedLayers,oldHistory:n.history,newHistory:r.history,oldPackedBytes:n.packedBytes,newPackedBytes:r.packedBytes,imageId:d?
r.imageId:void 0,configDigest:d?r.configDigest:void 0,budgets:c,checks:f,directories:i.directories,contents:i.contents,rules:i.
rules,commands:i.commands,spared:i.spared,skippedPresets:i.skippedPresets,suggestions:i.suggestions,cacheHit:s,page:a}}import{mkdtemp as j$,rename as K$,rm as Y$}from"node:fs/promises";import{join as Fk}from"node:path";import{availableParallelism as J$}from"node:os";import{crc32 as H$}from"node:zlib";var U$=Buffer.from([31,139,8,0,0,0,0,0,0,3]),z$=Buffer.from([3,0]),Hd=class{header=U$;#e=0;#t=0;add(e){
this.#e=H$(e,this.#e),this.#t+=e.length}end(){let e=Buffer.alloc(8);return e.writeUInt32LE(this.#e,0),e.writeUInt32LE(this.#t%
2**32,4),Buffer.concat([z$,e])}};var ql=1024*1024,W$=Math.min(16,2*J$()+2);async function bn(t,e,n){return Ed(e,r=>G$(r,t,n))}async function G$(t,e,n){let r=n.
kind==="gzip"?new Hd:void 0,o=0,i=[],s=r===void 0?[]:[Promise.resolve(r.header)],a=async()=>{let u=await s.shift();await t.
write(u),n.kind==="none"&&i.push(u)},d=(u,l)=>{let p=u.subarray(0,l);o+=l,r?.add(p);let h=xk(p,n);h.then(()=>n.kind!=="n\
one"&&i.push(u),()=>{}),s.push(h)},c=Buffer.allocUnsafeSlow(ql),f=0;try{for await(let u of e)for(let l=0;l<u.length;){let p=u.
copy(c,f,l);if(l+=p,f+=p,f<ql)break;d(c,f),s.length>=W$&&await a(),c=i.pop()??Buffer.allocUnsafeSlow(ql),f=0}for((f>0||o===
0&&r===void 0)&&d(c,f),r!==void 0&&s.push(Promise.resolve(r.end()));s.length>0;)await a()}finally{await Promise.allSettled(
s)}return{layerBytes:o,digest:t.digest(),packedBytes:t.bytes}}var _k={async store(t,e,n){let r=await j$(Fk(n.tempDir,re(t.runId)));try{let o=Fk(r,"layer"),{digest:i,packedBytes:s}=await J(
t.log,st(e,n.totalBytes),n.pack?.(e,o)??bn(e,o,n.compression)),a=n.compression.kind,d={path:o,diffId:e.digest(),digest:i,
packedBytes:s,packing:a},c=await ro(t,[d],n);return n.saveTo===void 0?c:await K$(o,n.saveTo).then(()=>!0,()=>!1)?{...c,savedFile:{
digest:i,packedBytes:s,packing:a}}:c}finally{await Y$(r,{recursive:!0,force:!0})}}};import{pipeline as q$}from"node:stream";import{finished as Z$}from"node:stream/promises";import{PassThrough as V$,Transform as X$}from"node:stream";var Dk=8*1024*1024,Ud=class extends X${side=new V$({highWaterMark:Dk});constructor(){
super({highWaterMark:Dk}),this.side.on("error",()=>{})}close(){this.side.destroy()}_transform(e,n,r){if(this.side.destroyed||
this.side.write(e)){r(null,e);return}let o=()=>{this.side.off("drain",o),this.side.off("close",o),r(null,e)};this.side.once(
"drain",o),this.side.once("close",o)}_flush(e){this.side.end(),e()}};var Mk={async store(t,e,n){let{log:r,runId:o,signal:i}=t,s=n.saveTo===void 0?void 0:Q$(e,n,r),a=await ks(r,{progress:st(
e,n.totalBytes),sent:Z$(e),after:"Store"},t.transport.importImage(s?.layer??e,Ri(o),i)),d=await s?.savedFile,c=e.digest(),
f=await n.configFor([{diffId:c}]),u=z(f),[l]=await Promise.all([Wn(t,u),eN(t,a,c)]),p=wp(f,c,nt(o)),h=l?u:nt(o),y=await no(
t,{reference:h,expectedId:u,diffIds:[c]},()=>t.transport.loadImage(p,void 0,i));return{reference:h,diffIds:[c],expectedId:u,
configDigest:u,packedBytes:void 0,importedId:a,savedFile:d,answer:y}}};function Q$(t,{saveTo:e="",compression:n},r){let o=new Ud,
i=!1,s=bn(o.side,e,Ld(n)).then(({digest:a,packedBytes:d})=>({digest:a,packedBytes:d,packing:n.kind}),a=>{o.close(),i||r.
warning(`Could not save the layer: ${E(a)}`)});return q$(t,o,a=>{a&&(i=!0,o.side.destroy(a))}),{layer:o,savedFile:s}}async function eN(t,e,n){
let[r]=vt(await ee(t,e)??{});if(r!==n)throw new m("CHECK_FAILED",`The engine stored the layer ${r}, but ${n} was sent: t\
he stream was changed in transit. Nothing was tagged.`,{hint:q})}var tN={"graph-driver":Mk,containerd:_k};function Hk({kind:t}){return tN[t]}async function Uk(t,{signal:e,touch:n}){let r=[];for(let o of t){let i=$r(o,{checksDiffId:!0,signal:e});for await(let s of i.
chunks)n();r.push(i.packing??"none")}return r}async function zk(t,e,n){let{packed:r,packedBytes:o,newBytes:i,streamBytes:s=0}=t,a=r===void 0?[]:await e.files();return{
...t,packed:r&&{...r,files:[...a,...r.files],hasContent:!0},packedBytes:o===void 0||n?void 0:a.reduce((d,c)=>d+c.packedBytes,
o),newBytes:i+e.unpackedBytes,streamBytes:s+e.tarBytes}}function Jk({run:t,source:e,baseBlobs:n},{base:r,layers:o}){if(r===
void 0||o===void 0)return;let{unpackedBytes:i,tarBytes:s,layerCount:a}=r,d=n??o.blobs.slice(0,a),c=!0,f=async()=>{let u=n===
void 0?o.packings:await Uk(n,t);return Promise.all(d.map(async({descriptor:l,diffId:p,locate:h},y)=>{if(h===void 0)throw new Error(
"a kept layer is in no file");let{path:g,startByte:k,sizeBytes:B}=await h(t.signal),{digest:P}=l;return{path:g,startByte:k,
diffId:p,digest:P,packedBytes:B,packing:u[y],isKept:c}}))};return{unpackedBytes:i,tarBytes:s,layers:e.diffIds.slice(0,a).
map(u=>({diffId:u,isKept:c})),files:f}}import{pipeline as fF}from"node:stream/promises";var nN=new Set(["mtime","atime","ctime","LIBARCHIVE.creationtime"]),Wk=0;function zd({extensions:t,header:e}){return{extensions:er(
Lr(t,n=>nN.has(n))).flatMap(({block:n,data:r})=>[ko(n,Wk),...r===void 0?[]:[r]]),header:ko(e,Wk)}}function Gk(t){let e=[];
for(let n=0;;){let r=t.subarray(n,n+O),{typeFlag:o,sizeBytes:i}=Ie(r,n);if(!Vt(o))return{extensions:e,header:r};e.push(r),
n+=O,i!==0&&(e.push(t.subarray(n,n+se(i))),n+=se(i))}}var jk=Float64Array.from({length:8193},(t,e)=>e<2?0:e*Math.log2(e)),Jd=class{#e=Buffer.alloc(8192);#t=new Int32Array(4096);#n=new Int32Array(
256);#r=1;#o=!1;#i=0;#s=0;#a=0;#d=0;begin(e,n){this.#o=!Zl(n)||n>0&&rN(e),this.#i=0,this.#s=0,this.#a=0,this.#d=0}data(e){
if(this.#o){for(let n=0;n<e.length;){let r=(this.#i+n)%262144;if(r>=8192){n+=262144-r;continue}let o=e.copy(this.#e,r,n,
n+8192-r);this.#s=r+o,n+=o,this.#s===8192&&this.#c()}this.#i+=e.length}}end(){return this.#s>0&&this.#c(),this.#a===0?Number.
NaN:this.#d/this.#a}#c(){let e=this.#s;this.#s=0,this.#a+=e;let n=Math.min(1,this.#f(e)/e);this.#d+=e*n**1.25}#f(e){let n=this.#e,
r=this.#t,o=this.#n.fill(0),i=this.#l(),s=0,a=0,d=0;for(;d<e-4;){let c=n[d]|n[d+1]<<8|n[d+2]<<16|n[d+3]<<24,f=Math.imul(
c,2654435761)>>>20,u=r[f]-i;if(r[f]=d+i,u>=0&&n[u]===n[d]&&n[u+1]===n[d+1]&&n[u+2]===n[d+2]&&n[u+3]===n[d+3])for(a++,d+=
4,u+=4;d<e&&n[d]===n[u];d++)u++;else if(o[n[d++]]++,s++,s===2048&&a<8&&this.#u(s)>7.8)return e}for(;d<e;d++,s++)o[n[d]]++;
return s*this.#u(s)/8+a*2.25}#u(e){if(e===0)return 0;let n=0;for(let r of this.#n)n+=jk[r];return(jk[e]-n)/e}#l(){let e=this.#r;
return this.#r+=8192,this.#r<2**30?e:(this.#t.fill(0),this.#r=8193,1)}};function Zl(t){return t<16384}function rN(t){let e=0;
for(let n=Math.max(0,t.length-32);n<t.length;n++)e=Math.imul(e,31)+t[n]|0;return e%8===0}var ae=-1,Ke={file:0,directory:1,hardLink:2},so=1024,Wd=class{paths=[];targets=new Map;kind=new Uint8Array(so);start=new Float64Array(
so);bytes=new Float64Array(so);dataBytes=new Float64Array(so);parentBytes=new Uint32Array(so);packedPart=new Float32Array(
so);#e=new Jd;#t;#n;constructor(e){this.#n=e,this.#t=new qe({begin:(n,r,o)=>(this.#r(n,r,o),wr),emit:()=>{},mapBlock:n=>{
this.bytes[this.count-1]+=O,e?.mapBlock?.(n)},data:n=>{this.#e.data(n),e?.data(n)},end:()=>{this.packedPart[this.count-1]=
this.#e.end(),e?.end()}})}get count(){return this.paths.length}add(e){this.#t.consume(e)}end(){if(!this.#t.hasEnded)throw new m(
"TAR_TRUNCATED",`The flat tar ends after ${this.#t.offsetBytes} bytes, before the two zero blocks that end an archive.`,
{hint:"Run again. If it happens again, please report it."})}#r(e,n,r){let o=this.count;this.#o(o+1);let{typeFlag:i,sizeBytes:s,
extensions:a,header:d}=e,c=a.reduce((u,l)=>u+l.length,O),f=i==="5"||Mi(d)&&e.name.at(-1)===47;this.paths.push(Kk(e.name)),
this.kind[o]=f?Ke.directory:i==="1"?Ke.hardLink:Ke.file,this.start[o]=r,this.bytes[o]=c+se(s),this.dataBytes[o]=s,f&&(this.
parentBytes[o]=oN(e)),i==="1"&&this.targets.set(o,Kk(Bt(d,n))),this.#e.begin(e.name,s),this.#n?.begin(e,"keep")}#o(e){if(e<=
this.kind.length)return;let n=2*this.kind.length,r=(o,i)=>(i.set(o),i);this.kind=r(this.kind,new Uint8Array(n)),this.start=
r(this.start,new Float64Array(n)),this.bytes=r(this.bytes,new Float64Array(n)),this.dataBytes=r(this.dataBytes,new Float64Array(
n)),this.parentBytes=r(this.parentBytes,new Uint32Array(n)),this.packedPart=r(this.packedPart,new Float32Array(n))}};function Kk(t){
let e=L(t);return e==="."?"":e}function oN(t){return t.extensions.length===0?O:zd(t).extensions.reduce((e,n)=>e+n.length,
O)}function Yk(t){let e=iN(t);return{order:e,parent:sN(t,e),target:dN(t)}}function iN({paths:t}){let e=t.map(n=>n.replaceAll(
"/","\0"));return Uint32Array.from(e.keys()).sort((n,r)=>{let[o,i]=[e[n],e[r]];return o<i?-1:o>i?1:n-r})}function sN({paths:t,
kind:e},n){let r=new Int32Array(t.length).fill(ae),o=[];for(let i of n){let s=t[i];for(;o.length>0&&!aN(s,t[o.at(-1)]);)
o.pop();let a=o.at(-1);if(a!==void 0){if(e[a]!==Ke.directory)throw cN(s,t[a]);r[i]=a}s!==""&&o.push(i)}return r}function aN(t,e){
return t.charCodeAt(e.length)===47&&t.startsWith(e)}function dN({paths:t,targets:e}){let n=new Int32Array(t.length).fill(
ae);if(e.size===0)return n;let r=new Set(e.values()),o=new Map;for(let[i,s]of t.entries()){let a=e.get(i);a!==void 0&&(n[i]=
o.get(a)??fN(s,a)),r.has(s)&&o.set(s,i)}return n}function cN(t,e){return new m("TAR_INVALID",`The entry ${A(W(t))} is be\
low ${A(W(e))}, which is no directory.`,{hint:he})}function fN(t,e){throw new m("TAR_INVALID",`The hard link ${A(W(t))} \
comes before its target ${A(W(e))}, or has none.`,{hint:he})}var Ei=class{#e;#t;#n;#r;#o=[];constructor(e,{parent:n,order:r},o){this.#e=e,this.#t=n,this.#n=r,this.#r=o}add(e){this.#o.
push(e)}*divide(e){let{paths:n}=this.#e,r=this.#i(e);for(let o of this.#o){let i=this.#t[o],s=i===ae?ae:r[i];s!==ae?yield[
o,`/${n[s]}/`]:this.#r[o]>e/4?yield[o,`/${n[o]}`]:yield[o,i===ae?"/":`/${n[i]}/`]}}#i(e){let n=this.#s(),r=new Int32Array(
n.length).fill(ae);for(let o of this.#n){if(this.#e.kind[o]!==Ke.directory)continue;let i=this.#t[o],s=i===ae?ae:r[i];s!==
ae?r[o]=s:n[o]<=e&&(r[o]=o)}return r}#s(){let e=new Float64Array(this.#e.count);for(let n of this.#o)e[n]=this.#r[n];for(let n=this.#n.
length-1;n>=0;n--){let r=this.#n[n],o=this.#t[r];o!==ae&&(e[o]+=e[r])}return e}};var uN=["tmp/","run/","var/tmp/","var/run/","var/log/","var/cache/","var/lib/apt/","var/lib/alternatives/","var/lib/dpkg\
/alternatives/","var/lib/dpkg/triggers/","var/lib/dpkg/updates/","var/lib/systemd/","var/lib/rpm/","usr/lib/sysimage/","\
var/lib/dnf/","lib/apk/db/","usr/lib/apk/db/","etc/alternatives/","etc/ssl/certs/java/"],lN=new Set([".dockerenv","etc/.\
pwd.lock","etc/apk/world","etc/environment","etc/group","etc/gshadow","etc/hostname","etc/hosts","etc/ld.so.cache","etc/\
machine-id","etc/mailcap","etc/passwd","etc/resolv.conf","etc/shadow","etc/shells","etc/subgid","etc/subuid","etc/ssl/ce\
rts/ca-certificates.crt","usr/share/applications/mimeinfo.cache","usr/share/glib-2.0/schemas/gschemas.compiled","usr/sha\
re/info/dir","var/lib/dpkg/available","var/lib/dpkg/diversions","var/lib/dpkg/lock","var/lib/dpkg/lock-frontend","var/li\
b/dpkg/statoverride","var/lib/dpkg/status","var/lib/pacman/local/ALPM_DB_VERSION","var/lib/shells.state"]),mN=/(?:^|\/)(?:\.cache\/|\.npm\/_(?:cacache|logs)\/|\.(?:bash|python|node_repl)_history$|\.wget-hsts$|icon-theme\.cache$|giomodule\.cache$|node_modules\/\.(?:package-lock\.json|yarn-integrity|modules\.yaml)$|conda-meta\/history$)/;
function Ql(t){let e=t.replace(/-(?:old)?$/,"");return lN.has(e)||uN.some(n=>t.startsWith(n))||mN.test(t)}var kn=-1,ao=60,Vk=.35,Gd=class{#e;#t;#n;#r=[];#o=new Map;#i;constructor(e,n,r){this.#e=e,this.#t=n,this.#n=r,this.#i=new Int32Array(
e.count).fill(kn)}make(e,n){let{kind:r,paths:o,count:i,bytes:s}=this.#e,{order:a,target:d}=this.#t,c=e?s.slice(0,i):hN(this.#e),
f={volatile:new Ei(this.#e,this.#t,c),other:new Ei(this.#e,this.#t,c)};for(let l of a){if(r[l]===Ke.directory||d[l]!==ae)
continue;let p=o[l],h=Ql(p)?void 0:this.#s(p);h!==void 0?this.#a(l,h,"package"):f[Ql(p)?"volatile":"other"].add(l)}let u=n(
c.reduce((l,p)=>l+p,0));for(let l of["volatile","other"])for(let[p,h]of f[l].divide(u))this.#a(p,h,l);return e||this.#d(
c),this.#c(c)}#s(e){let n=this.#n.packageOf(e);return n===void 0||n.name===""?void 0:`${n.manager}:${n.name}`}#a(e,n,r){
let o=`${r} ${n}`,i=this.#o.get(o);i===void 0&&(i=this.#r.push(jd(n,r))-1,this.#o.set(o,i)),this.#i[e]=i}#d(e){let{packedPart:n,
dataBytes:r}=this.#e,o=new Float64Array(this.#r.length),i=new Float64Array(this.#r.length);for(let[a,d]of this.#i.entries()){
let c=n[a];d===kn||!(c>=0)||!Zl(r[a])||(o[d]+=r[a],i[d]+=c*r[a])}let s=pN(o,i);for(let[a,d]of this.#i.entries()){if(d===
kn||!Number.isNaN(n[a]))continue;let c=o[d]>0?i[d]/o[d]:s;e[a]=ao+r[a]*c}}#c(e){let n=this.#f(),r={groups:this.#r,groupOf:this.#i,
sizes:e,movedLinks:n};return em(this.#e,r),r}#f(){let{target:e}=this.#t,n=0;for(let[r,o]of e.entries()){if(o===ae)continue;
let i=this.#i[o];this.#i[r]=i;let s=this.#s(this.#e.paths[r]);s!==void 0&&s!==this.#r[i]?.name&&n++}return n}};function jd(t,e){
return{name:t,kind:e,bytes:0,largestBytes:0,dataBytes:0,entries:0}}function em({dataBytes:t},{groups:e,groupOf:n,sizes:r}){
for(let o of e)Object.assign(o,jd(o.name,o.kind));for(let[o,i]of n.entries()){if(i===kn)continue;let s=e[i],a=r[o];s.bytes+=
a,s.largestBytes=Math.max(s.largestBytes,a),s.dataBytes+=t[o],s.entries++}}function pN(t,e){let n=o=>o.reduce((i,s)=>i+s,
0),r=n(t);return r===0?Vk:Math.max(1,Math.round(16*n(e)/r))/16}function hN({count:t,dataBytes:e,packedPart:n}){return Float64Array.
from({length:t},(r,o)=>{let i=n[o];return ao+e[o]*(Number.isNaN(i)?Vk:i)})}function Xk(t,e,n){let r=t.reduce((i,s)=>i+s.bytes,n),o=e;for(let{largestBytes:i}of t.toSorted((s,a)=>a.largestBytes-s.largestBytes)){
if(o===1||i<=r/o)break;r-=i,o--}return r/o}function tm(t,{order:e,target:n},r,o){let i=r.groups.map(({bytes:f,entries:u})=>f>
o&&u>1);if(!i.includes(!0))return r;let s=r.groups.map(f=>({...f})),a=r.groupOf.slice(),d=new Map;for(let f of e){let u=a[f];
if(u===kn||!i[u]||n[f]!==ae)continue;let l=r.groups[u],p=d.get(u)??{number:u,count:1,bytes:0};d.set(u,p);let h=r.sizes[f];
p.bytes>0&&p.bytes+h>l.bytes/Math.ceil(l.bytes/o)&&(p.number=s.push(jd(`${l.name} (${++p.count})`,l.kind))-1,p.bytes=0),
p.bytes+=h,a[f]=p.number}for(let[f,u]of n.entries())u!==ae&&(a[f]=a[u]);let c={...r,groups:s,groupOf:a};return em(t,c),c}var yN=1024;function qk(t,e,n){let r=new Uint8Array(t.count);return gN(e.order,n).map((o,i)=>{let s=new nm(t,e,n,{of:r,layer:i});
for(let a of o)s.put(a);return s.end()})}function gN(t,{layerOf:e,count:n}){let r=new Array(n).fill(0);for(let s of t)r[e[s]]++;
let o=r.map(s=>new Uint32Array(s)),i=new Array(n).fill(0);for(let s of t){let a=e[s];o[a][i[a]++]=s}return o}var nm=class{#e;#t;#n;#r;#o=[];#i=0;#s=yN;#a=0;constructor(e,n,r,o){
this.#e=e,this.#t=n,this.#n=r,this.#r=o}put(e){for(let n of this.#d(e,this.#t.target))this.#c(n)}#d(e,n){let{of:r,layer:o}=this.#r,
i=o+1,s=[];for(let a=e;a!==ae&&r[a]!==i;a=n[a])r[a]=i,s.push(a);return s.reverse()}#c(e){let{parent:n}=this.#t;for(let r of this.#d(
n[e],n))this.#n.layerOf[r]===this.#r.layer?this.#u(r):this.#f(r);this.#u(e)}#f(e){this.#o.push(~e),this.#s+=this.#e.parentBytes[e],
this.#a+=ao}#u(e){let{bytes:n,dataBytes:r}=this.#e;this.#o.push(e),this.#i+=r[e],this.#s+=n[e],this.#a+=this.#n.sizes[e]}end(){
return{pieces:Int32Array.from(this.#o),entries:this.#o.length,dataBytes:this.#i,streamBytes:this.#s,packedBytes:Math.round(
this.#a)}}};function Zk(t){let e=t^t>>>16;return e=Math.imul(e,2246822507),e^=e>>>13,e=Math.imul(e,3266489909),(e^e>>>16)>>>0}function Qk(t){
let e=2166136261;for(let n=0;n<t.length;n++)e=Math.imul(e^t.charCodeAt(n),16777619);return Zk(e)}function Kd(t,e){return(Zk(
t+Math.imul(e+1,2654435761))+.5)/2**32}function Yd(t,e){let n=0,r=Number.POSITIVE_INFINITY;for(let[o,i]of e.entries()){if(i<=
0)continue;let s=-Math.log(Kd(t,o))/i;s>=r||(n=o,r=s)}return n}function rm(t,e,n){if(e<=0)return 0;let r=Kd(t,wN);return n**
(Math.floor(Math.log(e)/Math.log(n)+r)-r+.5)}var wN=65535;var om={fill:1.05,large:.03,roomStep:.1,shareStep:1.1,others:1.04},bN={fill:1.12,large:.1,roomStep:.15,shareStep:1.2,others:1.06},
im=4,kN=16,EN=1.1,SN=.85,xN=.25,PN=65534,BN=1.11,eE=1.06;function am(t){let e=new sm(t);return e.placeGiants(),e.fillTop(),
e.share(),e.placeLarge(),e.placeOthers(),(t.isExact||t.count<=im)&&e.level(),e.layerOf}var sm=class{layerOf;#e;#t;#n;#r;#o;#i=!1;#s;#a;constructor({
groups:e,count:n,topBytes:r,isExact:o}){this.layerOf=new Uint8Array(e.length),this.#e=n-1,this.#o=n,this.#t=o?om:IN(n),this.#n=
e.map((i,s)=>{let a=Qk(i.name);return{number:s,group:i,hash:a,size:rm(a,i.bytes,EN)}}).sort((i,s)=>s.size-i.size||(i.group.
name<s.group.name?-1:1)),this.#r=e.reduce((i,{bytes:s})=>i+s,r),this.#s=new Array(n).fill(0),this.#s[this.#e]=r,this.#a=
new Array(n).fill(1)}placeGiants(){let e=[];for(let n of this.#n){if(!(this.#o>1&&n.size>=SN*this.#r/this.#o)||e.length>
0){e.push(n);continue}if(this.#d(n)){this.#i=!0,e.push(n);continue}let o=Yd(n.hash,this.#a.with(this.#e,0));this.layerOf[n.
number]=o,this.#r-=n.group.bytes,this.#a[o]=0,this.#o--}this.#n=e}#d({group:{kind:e,bytes:n}}){return this.#a.length>2||
e==="package"?!1:this.#n.filter(({group:i})=>i.kind==="package").reduce((i,{group:s})=>i+s.bytes,0)>(this.#r-n)/2}fillTop(){
let e=this.#r/this.#o,n=this.#o===1||this.#i?Number.POSITIVE_INFINITY:e*Math.max(xN,this.#f());for(let r of["volatile","\
other"]){let o=Map.groupBy(this.#n.filter(({group:i})=>i.kind===r).reverse(),({size:i})=>Math.floor(Math.log2(i)));for(let i of o.
values()){let a=(n-this.#s[this.#e])/i.reduce((c,{size:f})=>c+f,0),d=Math.floor(4*a)/4;if(this.#c(i.filter(({hash:c})=>Kd(
c,PN)<d)),a<1)break}}}#c(e){let n=new Set(e);for(let{number:r,size:o}of e)this.#s[this.#e]+=o,this.layerOf[r]=this.#e;this.#n=
this.#n.filter(r=>!n.has(r))}#f(){let{others:e}=this.#t;return e-(e-1)*this.#o}share(){let e=rm(0,this.#r/this.#o,this.#t.
shareStep),n=this.#s[this.#e],r=this.#o===1,o=r?e:Math.max(0,e*this.#f()),i=(e*this.#o-Math.max(o,n))/Math.max(1,this.#o-
1);for(let[s,a]of this.#a.entries())a>0&&(this.#a[s]=i);this.#a[this.#e]=r||o>n?o:0}placeLarge(){let{fill:e,large:n}=this.#t,
r=n*Math.max(...this.#a),o=[];for(let i of this.#n){if(i.size<r){o.push(i);continue}let s=this.#a.map((d,c)=>{let f=this.#s[c];
return d>0&&(f===0||f+i.size<=e*d)?1:0}),a=s.includes(1)?Yd(i.hash,s):this.#u();this.#s[a]+=i.size,this.layerOf[i.number]=
a}this.#n=o}#u(){let e=this.#e,n=-1/0;for(let[r,o]of this.#a.entries()){let i=o-this.#s[r];o===0||i<=n||(e=r,n=i)}return e}placeOthers(){
let{roomStep:e}=this.#t,n=e*Math.max(...this.#a),r=this.#a.map((o,i)=>o===0?0:Math.max(0,Math.round((o-this.#s[i])/n)));
Math.max(...r)===0&&(r[this.#u()]=1);for(let o of this.#n){let i=Yd(o.hash,r);this.layerOf[o.number]=i,this.#s[i]+=o.size}}level(){
let e=this.#a.filter(o=>o>0).length,n=this.#s,r=this.#a.reduce((o,i,s)=>o+(i>0?n[s]:0),0)/Math.max(1,e);for(let[o,i]of this.#a.
entries()){if(i===0||n[o]<=BN*r)continue;let s=this.#n.filter(({number:a})=>this.layerOf[a]===o);for(let a of s.sort((d,c)=>d.
hash-c.hash)){if(n[o]<=eE*r)break;let d=this.#u();n[d]+a.size>eE*r||(n[o]-=a.size,n[d]+=a.size,this.layerOf[a.number]=d)}}}};
function IN(t){let e=Math.min(1,Math.max(0,(t-im)/(kN-im))),n=r=>om[r]+e*(bN[r]-om[r]);return{fill:n("fill"),large:n("la\
rge"),roomStep:n("roomStep"),shareStep:n("shareStep"),others:n("others")}}var tE=100,TN=1/8,vN=4,ON=1.5,AN=.9,RN=5;function Vd(t,e,n){let r=Yk(t),i=t.kind.subarray(0,t.count).filter(c=>c===Ke.directory).
length*ao,s=c=>MN(TN*("layers"in n?c/n.layers:n.maxBytes)),a=new Gd(t,r,e).make(n.isUnpacked===!0,s),d="layers"in n?LN({
index:t,arrangement:r,grouping:a,topBytes:i},n.layers):CN({index:t,arrangement:r,grouping:a,topBytes:i},n.maxBytes);return{
...NN(t,r,d),notices:d.notices,details:_N(a)}}function LN({index:t,arrangement:e,grouping:n,topBytes:r},o){let s=Xk(n.groups,
o,r)*(o<=vN?1:ON),a=tm(t,e,n,s),{groups:d}=a,c=Math.max(1,Math.min(o,d.length)),f=am({groups:d,count:c,topBytes:r,isExact:!1}),
u={grouping:a,...nE(f,c,r>0)},l=u.count<o?[`The result has ${u.count} ${u.count===1?"layer":"layers"} instead of ${o}: t\
here is too little to divide that stays together.`]:[];return{...u,notices:l}}function CN({index:t,arrangement:e,grouping:n,
topBytes:r},o){let i=AN*o,s=tm(t,e,n,i),{groups:a}=s,d=a.reduce((c,{bytes:f})=>c+f,r);for(let c=Math.max(1,Math.ceil(d/i));;c++){
let f=Math.min(c,tE),u=am({groups:a,count:f,topBytes:r,isExact:!0});if(f===tE||$N(a,u,{count:f,topBytes:r,limit:i}))return{
grouping:s,...nE(u,f,r>0),notices:[]}}}function $N(t,e,{count:n,topBytes:r,limit:o}){let i=new Array(n).fill(0);i[n-1]=r;
let s=new Array(n).fill(0);for(let[a,d]of e.entries())i[d]+=t[a].bytes,s[d]++;return i.every((a,d)=>a<=o||s[d]===1)}function nE(t,e,n){
let r=new Set(t);(n||r.size===0)&&r.add(e-1);let o=new Map([...r].sort((i,s)=>i-s).map((i,s)=>[i,s]));return{layerOf:t.map(
i=>o.get(i)),count:o.size}}function NN(t,e,n){let{groups:r,groupOf:o,sizes:i}=n.grouping,s=n.count-1,a=Uint8Array.from(o,
f=>f===kn?s:n.layerOf[f]),d=qk(t,e,{count:n.count,layerOf:a,sizes:i}),c=FN(r,n);return{layers:d.map((f,u)=>({...f,largest:c[u]??
[]}))}}function FN(t,{layerOf:e,count:n}){let r=Array.from({length:n},()=>[]),o=t.map((i,s)=>({group:i,layer:e[s]})).sort(
(i,s)=>s.group.dataBytes-i.group.dataBytes);for(let{group:i,layer:s}of o)r[s].length<RN&&r[s].push({name:DN(i.name),bytes:i.
dataBytes});return r}function _N({movedLinks:t,groups:e}){let n=t===0?[]:[`${t} hard links are in the layer of their fil\
e, though another package has their names`];return[`${e.length} groups of files that stay together`,...n]}function DN(t){
return W(t).toString("utf8")}function MN(t){return 2**Math.floor(Math.log2(Math.max(1,t)))}function Xd({division:t,compression:e}){return t&&{...t,isUnpacked:e.kind==="none"}}function rE({layers:t},{index:e}){return t.
map(n=>({layer:n,isWhole:t.length===1,isOneFile:HN(n,e)<=1}))}function*oE({pieces:t},{start:e,bytes:n}){let r=0,o=0;for(let i of t)
i<0||(e[i]!==r&&o>0&&(yield o,o=0),o+=n[i]??0,r=(e[i]??0)+(n[i]??0));o>0&&(yield o)}function HN({pieces:t},{kind:e,dataBytes:n}){
let r=0;for(let o of t)o>=0&&e[o]===Ke.file&&(n[o]??0)>0&&r++;return r}function iE(t,e){return t.filter(({facts:n,plan:r})=>n.
packedBytes>e&&r.isOneFile).map(({facts:{contents:n,packedBytes:r}})=>`${n[0]?.name??"A file"} alone takes ${x(r)} packe\
d: its layer is larger than ${S("max-layer-size")}.`)}var UN=3;function qd(t,e){for(let[n,{packedBytes:r,bytes:o,contents:i}]of t.
entries()){let s=i.slice(0,UN).map(({name:d})=>d),a=s.length===0?"":`: ${s.join(", ")}`;e.info(`Layer ${n+1} of ${t.length}\
, ${x(o)}, packed ${x(r)}${a}`)}}import{pipeline as fE}from"node:stream";var dm=Buffer.alloc(1048576),Zd=class{#e;#t;#n=0;constructor(e){this.#e=e}begin(e,n){this.#t=e.sizeBytes<1073741824?void 0:
{entry:e,verdict:n},this.#n=0,e.sizeBytes>=274877906944&&this.#r()}data(e){if(this.#t===void 0)return;let n=Math.max(0,1048576-
this.#n);this.#n+=e.length,zN(e.subarray(n))?this.#n>=67108864&&this.#r():this.#t=void 0}end(){this.#t=void 0}#r(){let e=this.#t;
this.#t=void 0,e!==void 0&&this.#e(e.entry,e.verdict)}};function zN(t){for(let e=0;e<t.length;e+=dm.length){let n=t.subarray(
e,e+dm.length);if(!n.equals(dm.subarray(0,n.length)))return!1}return!0}function sE(t,{cleanWords:e},n){if(t===void 0||t.length===0)return;let r=t.map(({name:i,bytes:s})=>`${i} ${x(s)}`),o=St(
"clean",wa(e,t));n.info(`Could also be cleaned: ${r.join(", ")}. To do so, use ${o}`)}var JN=10,aE=100;function dE({rules:t,
commands:e,spared:n,skippedPresets:r,unmatched:o,warnings:i},s){for(let{name:d,ms:c,bytes:f}of e){let u=f===void 0?"":`,\
 ${f<0?"added":"freed"} ${x(Math.abs(f))}`;s.info(`${d}: ${(c/1e3).toFixed(1)} s${u}`)}for(let{kind:d,name:c,entries:f,bytes:u}of t)
f===0&&u===0||s.info(`${d==="preset"?"Cleaned":"Excluded"} ${c}: ${x(u)} in ${Q(f)}`);let a=n.filter(({kind:d})=>d!==void 0&&
d!=="base");a.length>0&&s.info(GN(a));for(let{kind:d,entries:c,bytes:f}of n){if(d!=="base")continue;let u=`The kept base\
 has ${x(f)} in ${Q(c)} that the rules would drop: its layers stay as they are.`;f>0?s.notice(u):s.info(u)}o.length>0&&s.
notice(jN(o));for(let d of r)s.notice(`Preset "${d}" skipped: symlinks outside its cache point into it.`);for(let d of i)
s.warning(d)}var WN=20;function GN(t){let e=t.slice(0,WN).map(({what:r,why:o})=>`${A(Buffer.from(r))} (${ne(o??"",aE)})`),
n=t.length-e.length;return`Kept because the image uses it: ${e.join(", ")}${n>0?`, and ${n} more`:""}`}function jN(t){let e=t.
slice(0,JN).map(o=>JSON.stringify(ne(o,aE)));if(t.length===1)return`The pattern ${e[0]} in ${S("exclude")} matches nothi\
ng in the image.`;let n=t.length-e.length,r=n>0?`, and ${n} more`:"";return`${t.length} patterns in ${S("exclude")} matc\
h nothing in the image: ${e.join(", ")}${r}.`}function cE(t){return({name:e,sizeBytes:n},r)=>{let i=r==="keep"||typeof r==
"object"&&r.data===void 0?"and the result contains them too":"although the result drops them";t.warning(`The file ${A(Buffer.
from(L(e),"latin1"))} is sparse: most of its ${x(n)} are zeros, as in lastlog and faillog with large user IDs. The engin\
e sends all the zeros, which takes long, ${i}. Make the file smaller in the image: use "useradd --no-log-init", or trunc\
ate it in the step that creates it.`)}}function KN(t,{sizeInImage:e}){return e===void 0||t.sizeBytes>0?t:{...t,sizeBytes:e(L(t.name))??0}}async function Ct({reader:t,
rules:e,survey:n,expected:r,resume:o,latestSeconds:i},{log:s,signal:a},d,c){let{base:f}=t,u=kt([f===void 0?d:void 0,...r.
map(C=>C.observer),n.observer,t.observer,new Zd(cE(s))]),l=e===void 0?t.decide:C=>e.decide(KN(C,t),t.decide(C)),p=C=>Math.
min(C,i??1/0),h=i===void 0?l:Ua(l,p),y=f===void 0?h:C=>f.owns(L(C.name))?l(C):h(C),g=e&&(()=>e.appendix({reader:t,retime:C=>Ha(
C,p),observer:u,signal:a})),k=new yn,B=f===void 0?c:c&&new yn,P=new G(y,u,{...g===void 0?{}:{appendix:g},...B===void 0?{}:
{spans:{input:k,output:B}}}),$=c===void 0||t.layers===void 0?t.open(a):t.layers.open(a,k);if(fE(await $,P,()=>{o().catch(
()=>{})}),f===void 0)return P;let R=B instanceof yn&&c?{input:B,output:c}:void 0;return YN(P,f,d,R)}function YN(t,e,n,r){
let o=e.openAbove(),i=new G(s=>o.decide(s),n,{appendix:async function*(){yield*o.whiteouts(),i.counts.entries+=o.deleted},
spans:r});return fE(t,i,()=>{}),i}async function Qd(t,e,n={}){let r=await Ct(t,e,n.looker),o=n.totalBytes===void 0?Zt(t.
expectedBytes):()=>n.totalBytes;return await ln(e,[r],o),r}function co({counts:t},{rules:e,base:n}){let r=n===void 0?e?.
appended:void 0;return{entries:t.entries+(r?.entries??0),dataBytes:t.dataBytes+(r?.dataBytes??0)}}import{rm as cF}from"node:fs/promises";function ec(t){return t.slice(t.lastIndexOf("/")+1)}function En(t){return/^(.+?)-v?\d[^/-]*(?:-[^/]*)?$/.exec(t)?.[1]??t}
function tc(t){return t.replace(/\.(?:dist-info|egg-info|egg|data|libs|pth|py|pyc|so)$/,"").replace(/\.cpython-.*$/,"").
replace(/-\d[^-]*(?:-py\d.*)?$/,"").toLowerCase().replace(/[-_.]+/g,"-")}function Si(t){let e=ec(t);return t.includes("/\
status.d/")?e.replace(/\.md5sums$/,""):e.replace(/(?::[^:.]*)?\.[^.]*$/,"")}function nc(t){let[,e=""]=/\/local\/([^/]+)\//.
exec(t)??[];return e.replace(/-[^-]*-[^-]*$/,"")}var uE=[{manager:"dpkg",path:/^var\/lib\/dpkg\/info\/[^/]+\.list$/,read:(t,e)=>cm(t,Si(e),n=>n.replace(/^\//,""))},{manager:"\
dpkg",path:/^var\/lib\/dpkg\/status\.d\/[^/]+\.md5sums$/,read:(t,e)=>cm(t,Si(e),n=>n.replace(/^[0-9a-f]{32} [ *]/,""))},
{manager:"apk",path:/^(?:usr\/)?lib\/apk\/db\/installed$/,read:VN},{manager:"pacman",path:/^var\/lib\/pacman\/local\/[^/]+\/files$/,
read:(t,e)=>cm(t,nc(e),n=>n.startsWith("%")?"":n)},{manager:"pip",path:/(?:^|\/)(?:site|dist)-packages\/[^/]+\.dist-info\/RECORD$/,
read:XN},{manager:"conda",path:/(?:^|\/)conda-meta\/[^/]+\.json$/,read:qN}];function*cm(t,e,n){for(let r of fm(t))yield{
name:e,file:n(r)}}function*fm(t){for(let e=0;e<t.length;){let n=t.indexOf(`
`,e),r=n===-1?t.length:n;r>e&&(yield t.slice(e,r)),e=r+1}}function*VN(t){let e="",n="";for(let r of fm(t)){let o=r.slice(
2);r.startsWith("P:")?e=o:r.startsWith("F:")?n=o:r.startsWith("R:")&&(yield{name:e,file:n===""?o:`${n}/${o}`})}}function*XN(t,e){
let n=e.slice(0,e.lastIndexOf("/")),r=tc(ec(n)),o=n.slice(0,Math.max(0,n.lastIndexOf("/")));for(let i of fm(t)){let[,s,a=""]=/^(?:"([^"]*)"|([^,]*)),/.
exec(i)??[];yield{name:r,file:lE(o,s??a)}}}function*qN(t,e){let n=Math.max(0,e.lastIndexOf("conda-meta/")-1),r=e.slice(0,
n),o=En(En(ec(e).replace(/\.json$/,"")));for(let i of ZN(t))typeof i=="string"&&(yield{name:o,file:lE(r,Buffer.from(i).toString(
"latin1"))})}function ZN(t){try{let e=JSON.parse(Buffer.from(t,"latin1").toString()),n=typeof e=="object"&&e!==null&&"fi\
les"in e?e.files:[];return Array.isArray(n)?n:[]}catch{return[]}}function lE(t,e){if(e===""||e.startsWith("/"))return"";
let n=t,r=e;for(;r.startsWith("../");){if(n==="")return"";n=n.slice(0,Math.max(0,n.lastIndexOf("/"))),r=r.slice(3)}return n===
""?r:`${n}/${r}`}function Sn(t,e=n=>n){return n=>e(t.exec(n)?.[1]??"")}var mE=Sn(/\/(?:site|dist)-packages\/(?:__pycache__\/)?([^/]+)/,tc),
QN=[{manager:"dpkg",path:/^var\/lib\/dpkg\/(?:info\/[^/]+\.[^/.]+|status\.d\/[^/]+)$/,name:t=>Si(t)},{manager:"pacman",path:/^var\/lib\/pacman\/local\/[^/]+\//,
name:t=>nc(t)},{manager:"npm",path:/(?:^|\/)(?:node_modules|_npx|_cacache)\//,name:eF},{manager:"conda",path:/(?:^|\/)(?:ana|mini|micro)?(?:conda|mamba|forge|mambaforge)[0-9]?\//,
name:t=>Sn(/\/pkgs\/([^/]+)/,e=>En(En(e)))(t)||mE(t)},{manager:"pip",path:/(?:^|\/)(?:site|dist)-packages\//,name:t=>mE(
`/${t}`)},{manager:"gem",path:/(?:^|\/)(?:ruby\/gems|\.gem|\.bundle)\/|^usr\/local\/bundle\//,name:Sn(/\/(?:gems\/[^/]+\/)?(?:gems|doc|specifications|cache|extensions\/[^/]+\/[^/]+)\/([^/]+?)(?:\.gemspec|\.gem)?(?:\/|$)/,
En)},{manager:"cargo",path:/(?:^|\/)(?:\.cargo|\.rustup)\/|^usr\/local\/(?:cargo|rustup)\//,name:Sn(/\/(?:registry\/(?:src|cache)\/[^/]+|git\/checkouts|toolchains)\/([^/]+?)(?:\.crate)?(?:\/|$)/,
En)},{manager:"go",path:/^usr\/local\/go\/|(?:^|\/)go\/pkg\//,name:t=>t.startsWith("usr/local/go/")?"go":Sn(/\/pkg\/mod\/(?:cache\/download\/)?([^@]+?)(?:@|\/@v\/|$)/)(
t)},{manager:"maven",path:/(?:^|\/)\.m2\//,name:Sn(/\.m2\/repository\/(.+)\/[^/]+\/[^/]+$/)},{manager:"gradle",path:/(?:^|\/)\.gradle\//,
name:Sn(/\/files-[^/]+\/([^/]+\/[^/]+)\//)},{manager:"nuget",path:/(?:^|\/)\.nuget\//,name:Sn(/\.nuget\/packages\/([^/]+)\//)}];
function pE(t){for(let{manager:e,path:n,name:r}of QN)if(n.test(t))return{manager:e,name:r(t)}}var um="node_modules/";function eF(t){
let e=t.indexOf("/.pnpm/");if(e!==-1){let[o=""]=t.slice(e+7).split("/",1),i=o.indexOf("@",1);return t.slice(0,e+7)+(i===
-1?o:o.slice(0,i))}let n=t.lastIndexOf(`/${um}`)+1;if(n===0&&!t.startsWith(um))return"";n+=um.length;let r=t.indexOf("/",
n);return r!==-1&&t.charCodeAt(n)===64&&(r=t.indexOf("/",r+1)),r===-1?t:t.slice(0,r)}var tF=128*1024*1024,nF=32*1024*1024,rF=4096,oF=1e6,iF=/^(?:var\/lib\/rpm|usr\/lib\/sysimage\/rpm)\//,sF=/^(?:usr\/(?!local\/)|bin\/|sbin\/|lib(?:32|64|x32)?\/|etc\/|boot\/|opt\/)/,
fo=class{#e=new Map;#t=[];#n=new Map;#r=!1;#o;#i=tF;begin(e,n){if(this.#o=void 0,e.sizeBytes===0||!dF(e.name))return;let r=L(
e.name);iF.test(r)&&(this.#r=!0);let o=uE.find(i=>i.path.test(r));o===void 0||e.sizeBytes>Math.min(this.#i,nF)||(this.#i-=
e.sizeBytes,this.#o={format:o,path:r,parts:[]})}data(e){this.#o?.parts.push(Buffer.from(e))}end(){let e=this.#o;if(this.#o=
void 0,e===void 0)return;let{format:n,path:r,parts:o}=e,i=Buffer.concat(o).toString("latin1");for(let{name:s,file:a}of n.
read(i,r))if(a!==""){if(this.#e.size>=oF)return;this.#s(a,{manager:n.manager,name:s})}}#s(e,n){let r=this.#a(n),o=this.#e.
get(e);(o===void 0||aF(n,this.#t[o]))&&this.#e.set(e,r)}#a(e){let n=`${e.manager}:${e.name}`,r=this.#n.get(n);return r!==
void 0?r:(this.#n.set(n,this.#t.length),this.#t.push(e)-1)}managerOf(e){return this.packageOf(e)?.manager??"other"}packageOf(e){
if(e.length>rF)return;let n=this.#e.get(e)??(e.startsWith("usr/")?this.#e.get(e.slice(4)):void 0);if(n!==void 0)return this.#t[n];
let r=pE(e);return r!==void 0?r:this.#r&&sF.test(e)?{manager:"rpm",name:""}:void 0}};function aF(t,e){return t.manager!==
e.manager?t.manager<e.manager:t.name<e.name}function dF(t){return t.indexOf("lib")!==-1||t.indexOf("conda-meta")!==-1}var rc=class{#e=new Float64Array(1024);#t=new Int32Array(1024);#n=new Float64Array(1024);#r=0;#o=0;add(e,n){if(e===0)return;
let r=this.#o;this.#o+=e;let{stream:o,offset:i}=n??{stream:-1,offset:0};this.#i(r,o,i)||(this.#s(),this.#e[this.#r]=r,this.#t[this.#r]=
o,this.#n[this.#r++]=i)}#i(e,n,r){let o=this.#r-1;return o<0||this.#t[o]!==n?!1:n===-1?!0:this.#n[o]+e-this.#e[o]===r}#s(){
if(this.#r<this.#e.length)return;let e=2*this.#r,[n,r,o]=[this.#e,this.#t,this.#n];this.#e=new Float64Array(e),this.#t=new Int32Array(
e),this.#n=new Float64Array(e),this.#e.set(n),this.#t.set(r),this.#n.set(o)}*range(e,n){let r=e+n;if(r>this.#o)throw new RangeError(
"the stream is ahead of its spans");for(let o=e,i=this.#a(e);o<r;i++){let s=this.#e[i],a=i+1<this.#r?this.#e[i+1]:this.#o,
d=Math.min(a,r)-o,c=this.#t[i],f=this.#n[i]+o-s;yield{bytes:d,origin:c===-1?void 0:{stream:c,offset:f}},o+=d}}#a(e){let n=0,
r=this.#r;for(;r-n>1;){let o=n+r>>1;this.#e[o]<=e?n=o:r=o}return n}};function lm(){let t=new fo;return{index:new Wd(t),owners:t}}async function hE({run:t},e,{path:n,isTraced:r,totalBytes:o,
looker:i}){let{log:s,signal:a}=t,d=lm(),c=r?new rc:void 0,f=await Ct(e,t,i,c),u=Vb(n,mm(f,d.index));if(await J(s,st(f,o),
u),await e.resume(),a.aborted)throw U(a.reason);return{...d,spool:{path:n,index:d.index,spans:c},diffId:f.digest(),streamBytes:f.
bytesWritten,counts:co(f,e)}}async function*mm(t,e){for await(let n of t)e.add(n),yield n;e.end()}async function yE({spool:t}){
await cF(t.path,{force:!0})}var oc=4096,uF=59,dt=class{#e;#t=0;constructor({countsBlocks:e}){this.#e=e,e&&(this.#t=oc)}get bytes(){return this.#t}begin(e,n){
if(n==="drop")return;let r=n==="keep"?e:n.head,o=an(e,n),i=e.typeFlag==="2"?fe(r).link.length:0;if(!this.#e){this.#t+=o+
i;return}let s=e.typeFlag==="5"||i>uF;this.#t+=Math.ceil((s?1:o)/oc)*oc}data(){}end(){}};function lF(t){return t.reduce(
(n,{pieces:r})=>n+r.reduce((o,i)=>o+(i<0?1:0),0),t.length-1)*oc}async function gE(t,e,n){let{run:r}=t,o=new dt({countsBlocks:at(
t)}),{index:i,owners:s}=lm(),a=await Ct(e,r,o),d=st(a,Zt(e.expectedBytes)),{signal:c}=r;await J(r.log,d,fF(mm(a,i),un(),
{signal:c})),await e.resume();let{layers:f,notices:u}=Vd(i,s,n);for(let p of u)r.log.notice(p);let l=f.map(p=>({diffId:void 0,
digest:void 0,packedBytes:p.packedBytes,bytes:p.dataBytes,entries:p.entries,contents:p.largest}));return l.length>1&&qd(
l,r.log),{newBytes:o.bytes+(at(t)?lF(f):0),imageId:void 0,configDigest:void 0,parts:l.length>1?l:void 0}}async function wE(t,e,n){
let{run:r,engine:o,options:i}=t,s=new dt({countsBlocks:at(t)}),a=await Qd(e,r,{looker:s});await e.resume();let d=z(await n.
configFor([{diffId:a.digest()}])),f=o!==void 0&&(i.tags.length>0||i.tagLocations.length===0)&&!o.store.idIsConfigDigest?
void 0:d;return{newBytes:s.bytes,imageId:f,configDigest:d}}async function kE(t,e,{path:n,...r}){let{run:o}=t,{log:i,signal:s}=o,{compression:a}=r,d=new dt({countsBlocks:at(t)}),c=kt(
[d,Zr(o.touch)]),f=Qr(t,e),u=await Ct(e,o,c,f?.spans),l=st(u,r.totalBytes),p=f?.pack(u,n)??bn(u,n,a),{digest:h,packedBytes:y}=await J(
i,l,p);if(await e.resume(),s.aborted)throw U(s.reason);let g=co(u,e);i.info(`Packed ${Q(g.entries)} in one layer of ${x(
d.bytes)}, packed ${x(y)}${f?.copied??""}`);let k=u.digest();f!==void 0&&!pm(t)&&await f.check(n,k,o);let B={path:n,diffId:k,
digest:h,packedBytes:y,packing:a.kind},P=g.dataBytes>0,$=await ic([B],r,P),{bytesWritten:R}=u;return{...$,newBytes:d.bytes,
streamBytes:R,counts:g}}function pm({options:t}){return t.verify||t.tagLocations.length===0}async function EE(t,e,n){let{
record:r}=e,o=at(t),{bytes:i,streamBytes:s}=await hm(e,t.run,o),a=Nd(e).map((f,u)=>({...f,contents:r.layers&&xi(r.layers[u]?.
contents??[])})),d=await ic(a,n,r.dataBytes>0),c=r.layers===void 0?"one layer":`${r.layers.length} layers`;return t.run.
log.info(`Took ${Q(r.entries)} in ${c} of ${x(i)}, packed ${x(r.packedBytes)}`),{...d,parts:r.layers,newBytes:i,streamBytes:s,
counts:ki}}var bE=3,mF=100;function xi(t){return`${t.slice(0,bE).map(({name:n})=>ne(n,mF)).join(", ")}${t.length>bE?" an\
d more":""}`}async function ic(t,e,n){let r=await e.configFor(t),o=z(r);return{stored:void 0,packed:{files:t,config:r,request:e,
hasContent:n},packedBytes:t.reduce((i,{packedBytes:s})=>i+s,0),imageId:o,configDigest:o}}async function hm(t,e,n=!1){let r=0,
o=0;for(let i of Nd(t)){let s=await pF(i,e,n);r+=s.bytes,o+=s.streamBytes}return{bytes:r,streamBytes:o}}async function pF({
path:t,packing:e,diffId:n},r,o){let i=new dt({countsBlocks:o}),s=Td({path:t,packing:e},r,i),{diffId:a,streamBytes:d}=await s.
catch(c=>{throw r.signal.aborted?c:wn("its layer cannot be unpacked.",c)});if(a!==n)throw wn(`its layer unpacks to ${a},\
 but the record says ${n}.`);return{bytes:i.bytes,streamBytes:d}}import{createReadStream as IF}from"node:fs";import{rm as TF}from"node:fs/promises";import{pipeline as vF}from"node:stream";import{open as EF}from"node:fs/promises";import{Readable as SF}from"node:stream";var hF=16*1024,yF=512;async function*SE(t,e,n){let r;for(let o of gF(e,n)){let i=r;r=wF(t,o),r.catch(()=>{}),i!==void 0&&
(yield await i)}r!==void 0&&(yield await r)}function*gF(t,e){let n=[],r=e;for(let o of t)n.length>0&&(o.bytes>r||n.length===
yF)&&(yield n,n=[],r=e),n.push(o),r-=o.bytes;n.length>0&&(yield n)}async function wF(t,e){let n=bF(e),r=await Promise.all(
n.map(i=>kF(t,i))),o=new Map;for(let[i,{start:s,ranges:a}]of n.entries())for(let d of a){let c=d.start-s;o.set(d,r[i].subarray(
c,c+d.bytes))}return e.map(i=>[i,o.get(i)])}function bF(t){let e=[];for(let n of t.toSorted((r,o)=>r.start-o.start)){let r=e.
at(-1),o=n.start+n.bytes;r!==void 0&&n.start-(r.start+r.bytes)<=hF?(r.bytes=Math.max(r.bytes,o-r.start),r.ranges.push(n)):
e.push({start:n.start,bytes:n.bytes,ranges:[n]})}return e}async function kF(t,{start:e,bytes:n}){let r=Buffer.allocUnsafeSlow(
n);for(let o=0;o<n;){let{bytesRead:i}=await t.read(r,o,n-o,e+o);if(i===0)throw new m("TEMP_DIR",`The flat layer in the t\
emporary directory should have ${e+n} bytes or more, but ends at ${e+o}: it was changed.`,{hint:"Let nobody else write t\
o the temporary directory, then run again."});o+=i}return r}var sc=1024*1024;function PE(t,e,n,r){return SF.from(xF(t,e,r),{objectMode:!1,highWaterMark:sc,signal:n})}async function*xF(t,e,n){
let r=await EF(t.path);try{for await(let o of SE(r,BF(t.index,e),sc)){let i=o.flatMap(([s,a])=>{if(!s.isParent)return PF(
t,n,s),[a];let{extensions:d,header:c}=zd(Gk(a));for(let f of[...d,c])n?.add(f.length,void 0);return[...d,c]});yield i.length===
1?i[0]:Buffer.concat(i)}n?.add(Ut.length,void 0),yield Ut}finally{await r.close()}}function PF({spans:t},e,{start:n,bytes:r}){
if(e!==void 0)if(t===void 0)e.add(r,void 0);else for(let o of t.range(n,r))e.add(o.bytes,o.origin)}function*BF(t,{pieces:e}){
let n=0,r=0;for(let o of e){let i=o<0,s=i?~o:o,a=t.start[s];(i||a!==n+r)&&(yield*xE(n,r),[n,r]=[a,0]),i?yield{start:a,bytes:t.
bytes[s],isParent:i}:r+=t.bytes[s]}yield*xE(n,r)}function*xE(t,e){for(let n=0;n<e;n+=sc)yield{start:t+n,bytes:Math.min(sc,
e-n),isParent:!1}}var OF=2,BE=5,AF=.97;async function IE(t,e,n,{path:r,...o}){let{run:i}=t,s=Qr(t,e),a=await hE(t,e,{path:`${r}-flat`,isTraced:s!==
void 0,totalBytes:o.totalBytes,looker:Zr(i.touch)}),d=ym(t,n),c=await RF({job:t,flat:a,compression:d,splice:s,path:r});await yE(
a);let f=Pi(c,({facts:R})=>R.bytes),u=Pi(c,R=>R.streamBytes),l=Pi(c,({file:R})=>R.packedBytes),p=100*Pi(c,({copiedBytes:R})=>R)/
Math.max(1,u),h=s===void 0?"":`, ${p.toFixed(1)} % of it copied as it was`,{entries:y,dataBytes:g}=a.counts,k=c.length===
1?"one layer":`${c.length} layers`;i.log.info(`Packed ${Q(y)} in ${k} of ${x(f)}, packed ${x(l)}${h}`);let B=c.map(({file:R})=>R),
P=await ic(B,o,g>0),$=c.length===1?void 0:c.map(R=>R.facts);return $!==void 0&&qd($,i.log),{...P,packedBytes:gn(t)?void 0:
l,parts:$,flatDiffId:a.diffId,newBytes:f,streamBytes:u,counts:a.counts}}function ym(t,e){let{compression:n}=t.options.layer;
return gn(t)?e.kind==="miss"?Ld(n):{kind:"none"}:n}async function RF(t){let{job:e,flat:n}=t,{log:r}=e.run,o=Xd(e.options.
layer);if(o===void 0)throw new Error("one layer is not divided");let i="maxBytes"in o?o.maxBytes:Number.POSITIVE_INFINITY,
s=({file:c,plan:f})=>c.packedBytes>i&&!f.isOneFile,a=o,d=Number.POSITIVE_INFINITY;for(let c=1;;c++){let f=Vd(n.index,n.owners,
a);for(let g of f.details)r.debug(g);let u=c>=BE,l=rE(f,n),p=await CF(t,l,u?()=>!1:s),h=p.filter(s);if(h.length===0||u||
!("maxBytes"in a)){for(let g of f.notices)r.notice(g);for(let g of iE(p,i))r.notice(g);return h.length>0&&r.warning(LF(h,
p.length)),p}let y=TE(h);r.debug(`divided again: a layer has ${x(y)}`),y>=d?c=BE-1:a={...a,maxBytes:Math.floor(a.maxBytes*
i*AF/y)},d=y;for(let{file:g}of p)await TF(g.path)}}function LF(t,e){return`${t.length} of ${e} layers are larger than ${S(
"max-layer-size")}, the largest ${x(TE(t))}: they could not be divided any further.`}function TE(t){return Math.max(...t.
map(({file:e})=>e.packedBytes))}async function CF(t,e,n){let{run:r}=t.job,o=new AbortController,i=AbortSignal.any([r.signal,
o.signal]),s=0,a=h=>{s+=h},d=Pi(e,({layer:h})=>h.streamBytes),c=[],f=[...e.entries()],u=async()=>{for(let h=f.shift();h!==
void 0;h=f.shift()){let[y,g]=h,k=await $F(t,g,{number:y+1,signal:i,onBytes:a});c[y]=k,n(k)&&(f.length=0)}},l=Array.from(
{length:OF},()=>u().catch(h=>{throw o.abort(h),h})),p={title:"Pack",doneBytes:()=>s,totalBytes:()=>d};try{await J(r.log,
p,Promise.all(l))}finally{await Promise.allSettled(l)}if(r.signal.aborted)throw U(r.signal.reason);return c.filter(h=>h!==
void 0)}async function $F({job:t,flat:e,compression:n,splice:r,path:o},i,{number:s,signal:a,onBytes:d}){let{run:c}=t,{layer:f,
isWhole:u}=i,l=`${o}-${s}`,p=new dt({countsBlocks:at(t)}),h={begin:()=>{},data:Pe=>d(Pe.length),end:()=>{}},y=new G(()=>"\
keep",kt([p,Zr(c.touch),h])),k=(u||r?.paysFor(oE(f,e.index)))===!0?r?.another():void 0,B=u?NF(e,a,k?.spans):PE(e.spool,f,
a,k?.spans);vF(B,y,()=>{});let P=await k?.pack(y,l)??await bn(y,l,n),{digest:$,packedBytes:R,copiedOutBytes:C=0}=P,V=y.digest();
k!==void 0&&!pm(t)&&await k.check(l,V,c);let be=f.largest,ke=u?void 0:xi(be);return{plan:i,file:{path:l,diffId:V,digest:$,
packedBytes:R,packing:n.kind,contents:ke},facts:{diffId:V,digest:$,packedBytes:R,bytes:p.bytes,entries:f.entries,contents:be},
streamBytes:y.bytesWritten,copiedBytes:C}}function NF({spool:t,streamBytes:e},n,r){if(r!==void 0&&t.spans!==void 0)for(let{
bytes:o,origin:i}of t.spans.range(0,e))r.add(o,i);return IF(t.path,{highWaterMark:1024*1024,signal:n})}function Pi(t,e){
return t.reduce((n,r)=>n+e(r),0)}import{posix as UF}from"node:path";var FF=1e3;async function vE(t,e,{id:n}){let[r,o]=await Promise.all([t.docker.run(["diff",n]),De(t,n,["--size"])]),i=r.split(
`
`).map(d=>/^(?<kind>[CD]) (?<path>\/.*)$/.exec(d)?.groups).filter(d=>d!==void 0),{SizeRw:s}=o;if(i.length>FF||typeof s!=
"number")return;let a=await j(t,{source:e});try{let d=[];for(let{kind:c,path:f=""}of i){let u=await _F(t,a,f,c==="D");u>
0&&d.push({path:f,bytes:u})}return{old:d,writtenBytes:s}}finally{await Y(t,a)}}async function _F(t,e,n,r){let{signal:o}=t;
try{return await DF(await t.transport.readArchive(e,n,o),r)}catch(i){if(Je(i,n))return 0;throw i}}async function DF(t,e){
let n=new AbortController,r=0,o=!0,i=new G(({typeFlag:s,sizeBytes:a})=>(n.signal.aborted||(r+=a,o&&(s!=="5"||!e)&&n.abort(),
o=!1),"drop"));return await Fn(n.signal,t,i),r}import{posix as MF}from"node:path";var ac="/var/lib/apt/lists",OE="/var/cache/apt";function AE(t){return[ac,OE].some(e=>t.
startsWith(`${e}/`))}function RE(t){return t.filter(e=>{let n=MF.normalize(`/${e}/`);return[`${ac}/`,`${OE}/`].some(r=>r.
startsWith(n)||n.startsWith(r))})}function Bi(t,e){return`echo ${t.slice(0,-1)}"${t.slice(-1)}"-${e}`}function LE(t){return[
"set -e",'PATH="$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"',`command -v apt-get >/dev/null 2>&1\
 || { ${Bi(t,"no-apt")}; exit 0; }`,"apt-get clean",`[ -d ${ac} ] || exit 0`,`cd ${ac}`,"for name in * .[!.]* ..?*; do",
'  [ -e "$name" ] || [ -h "$name" ] || continue','  if [ "$name" = partial ] && [ -d partial ] && [ ! -h partial ]; then',
"    find partial -mindepth 1 -delete","  else",'    rm -rf -- "./$name"',"  fi","done"].join(`
`)}import{randomBytes as HF}from"node:crypto";function CE(t,{script:e,aptClean:n}){return["-c",[Bi(t,"shell"),e===void 0?":":`/bin/sh -e -c " $1" || exit $?; ${Bi(t,"\
run")}`,n?`/bin/sh -c "$2" || exit $?; ${Bi(t,"apt")}`:":"].join(`
`),"sh",e??"",LE(t)]}var dc=class{token=`docker-flatten-${HF(8).toString("hex")}`;#e=new Map;ms(e){return this.#e.get(e)}read(e){
let n=e.indexOf(this.token);return n!==-1&&this.#e.set(e.slice(n+this.token.length+1).trim(),performance.now()),this.strip(
e)}strip(e){let n=e.indexOf(this.token);return n===-1?e:n===0?void 0:e.slice(0,n)}};var zF=/no such file or directory|executable file not found|not a directory/i,JF=/exec:? "?\/bin\/sh"?: (?:.*: )?(?:permission denied|is a directory|too many levels of symbolic links)/i,
$E=/exec format error/i,WF=/^(?!.*\bWARNING:).*\bnetwork(?:ing)?\b/im,GF=/^\/*(?:(?:bin|sbin|usr|lib\w*)(?:\/|$)|$)/;async function NE(t,e,n){
let{log:r,signal:o}=t,{image:i}=e;jF(i,n,r);let s=new dc,a=await Ja(t,i,{program:"/bin/sh",args:CE(s.token,n),user:"0:0",
network:n.network,shows:l=>s.read(l)}).catch(l=>{throw l instanceof m&&l.code==="DOCKER_FAILED"?FE(n,l.message,l)??l:l});
if(s.ms("shell")===void 0)return XF(t,i,n,a);if(a.exitCode!==0)throw KF(i,n,s,a);let d=YF(i,n,s,r),{container:c}=a;if(d.
length===0)return await _r(t,c),Gn;let f=vE(t,i,c).then(l=>d.map(p=>VF(p,d,l))).catch(l=>(o.aborted||r.notice(`Could not\
 measure what the commands freed: ${E(l)}`),d));return{changed:ob(t,e,c),commands:d,measuredCommands:f,needsAptRule:!1}}
function jF({volumes:t},{script:e,aptClean:n},r){e!==void 0&&t.length>0&&r.warning(`The image declares volumes: ${t.join(
", ")}. They are empty while "run" runs, and its changes below them are not in the result.`);let o=n?RE(t):[];o.length>0&&
r.warning(`"apt-clean" cannot clean below the volumes that the image declares: ${o.join(", ")}. Use ${S("exclude")} to d\
rop their contents.`)}function cc(t){return t.length===0?"":` The image's volumes are empty while commands run: ${t.join(
", ")}.`}function KF(t,{script:e,network:n},r,o){let i=e!==void 0&&r.ms("run")===void 0?"run":"apt-clean",s=Wa(o,d=>r.strip(
d)),a=i==="run"?`Nothing was tagged. The script stops at the first command that fails${n==="none"?`, and it has no netwo\
rk unless ${S("run-network")} names one`:""}.`:`Leave ${S("apt-clean")} out to flatten without it, or repair apt in the \
image.`;return new m("COMMAND_FAILED",`"${i}" failed in a container of ${t.reference} with exit status ${o.exitCode}:
${s}`,{hint:a+cc(t.volumes)})}function YF(t,{script:e,aptClean:n},r,o){let i=r.ms("no-apt")===void 0;i||o.notice(`Skippe\
d apt-clean: the image has no apt-get.${cc(_E(t))}`);let s=r.ms("shell")??0,a=r.ms("run")??s,d=[];return e!==void 0&&d.push(
{name:"run",ms:a-s}),n&&i&&d.push({name:"apt-clean",ms:(r.ms("apt")??a)-a}),d}var Gn={changed:void 0,commands:[],measuredCommands:Promise.
resolve([]),needsAptRule:!1};function VF(t,e,n){if(n===void 0)return t;let r=e.length>1,o=t.name==="apt-clean",i=n.old.filter(
({path:s})=>!r||AE(s)===o).reduce((s,{bytes:a})=>s+a,0);return{...t,bytes:i-(r&&o?0:n.writtenBytes)}}async function XF(t,e,n,r){
let{log:o}=t,{script:i,aptClean:s}=n,a=FE(n,r.stderr);if(a!==void 0)throw a;let d=qF(e,t,r);if(i!==void 0)throw new m("C\
OMMAND_FAILED",`"run" needs a shell in ${e.reference}, but ${d}.`,{hint:`Use ${S("clean")} and ${S("exclude")} instead: \
they need no program in the image.${cc(e.volumes)}`});return await _r(t,r.container),s&&o.notice(`Used the rules of ${S(
"clean","apt")} instead of apt-clean: ${d}.${cc(_E(e))}`),{...Gn,needsAptRule:s}}function FE({network:t},e,n){if(!(t==="\
none"||!WF.test(e)))return new m("COMMAND_FAILED",`Cannot connect the container for "run" to the network ${JSON.stringify(
t)} (${S("run-network")}): ${e.trim().slice(-2e3)}`,{hint:`Name a network that "docker network ls" lists, for example "b\
ridge", or leave ${S("run-network")} out.`,cause:n})}function _E({volumes:t}){return t.filter(e=>GF.test(UF.normalize(e)))}
function qF(t,e,n){let r=`${n.stderr}
${n.stdout}`,{architecture:o}=t.platform,i=e.platform.architecture,s=o!==i,a=zF.test(r),d=JF.test(r);if($E.test(r)&&!s)return`\
the image's /bin/sh is not an executable for this machine (${i})`;if($E.test(r)||s&&!a&&!d)return`the image is for ${o},\
 which this machine (${i}) cannot run`;if(d)return"the image's /bin/sh cannot be executed: it is a directory or not exec\
utable";if(a)return"the image has no shell (/bin/sh)";throw te(["start"],n)}var DE=4e5,ZF=15e4,QF=40,Ii=class{#e={children:new Map,folded:void 0};#t;#n;#r=0;#o=0;constructor(e,n=DE){this.#t=e,this.#n=
n}get foldedFiles(){return this.#o}add(e,n,r=-1){if(n===0)return;let o=e.split("/"),i=[...o.splice(0,QF),...o.length>0?[
o.join("/")]:[]],s=n<0?this.#i(i,n,r):n;if(s===0)return;let a=i.pop()??"",d=this.#e;for(let f of i)d=this.#s(d,f);let c=d.
children.get(a);c===void 0?(d.children.set(a,{bytes:s,group:r}),this.#r++):"bytes"in c&&(c.bytes+=s),this.#r>this.#n&&this.#a()}#i(e,n,r){
let o=[],i=this.#e;for(let a of e){if(i===void 0||"bytes"in i)break;i.folded!==void 0&&o.unshift(i.folded.bytes),i=i.children.
get(a)}if(i!==void 0)return n;let s=n;for(let a of o){let d=a.get(r)??0,c=Math.min(d,-s);a.set(r,d-c),s+=c}return s}#s(e,n){
let r=e.children.get(n);if(r!==void 0&&"children"in r)return r;let o={children:new Map,folded:void 0};return e.children.
set(n,o),r===void 0&&this.#r++,o}#a(){let e=1024,n=this.#n/DE*ZF;for(;this.#r>n;)this.#r=this.#d(this.#e,"",e).nodes,e*=
2}#d(e,n,r){let o=0,i=0;for(let[s,a]of e.children){let d=n===""?s:`${n}/${s}`;if("bytes"in a){if(i+=a.bytes,a.bytes>=r)o++;else{
e.children.delete(s);let f=a.group===-1?this.#t(d):a.group;this.#c(e,1,new Map([[f,a.bytes]])),this.#o++}continue}let c=this.#d(
a,d,r);i+=c.bytes,c.bytes>=r?o+=c.nodes+1:(e.children.delete(s),a.folded!==void 0&&this.#c(e,a.folded.files,a.folded.bytes))}
for(let s of e.folded?.bytes.values()??[])i+=s;return{nodes:o,bytes:i}}#c(e,n,r){e.folded??={files:0,bytes:new Map},e.folded.
files+=n;for(let[o,i]of r)e.folded.bytes.set(o,(e.folded.bytes.get(o)??0)+i)}toPage(e=()=>!0){let n=(r,o)=>{let i=[];for(let[
s,a]of r.children){let d=o===""?s:`${o}/${s}`,c=W(s).toString("utf8");if("children"in a){let u=n(a,d);u.length>0&&i.push(
[c,0,-1,u]);continue}let f=a.group===-1?this.#t(d):a.group;a.bytes>0&&e(f)&&i.push([c,a.bytes,f])}for(let[s,a]of r.folded?.
bytes??[])a>0&&e(s)&&i.push(["(smaller files)",a,s]);return i};return["",0,-1,n(this.#e,"")]}};var xn=class{#e;#t;#n;#r;#o=!1;observer;constructor({files:e=!1,contents:n=!1},r){let o=e||n?new fo:void 0;this.#t=e&&o!==
void 0?new gm(o):void 0,this.#n=n&&o!==void 0?new Va(o):void 0,this.#e=this.#n?.directories??new Mr,this.#r=r;let i=kt([
this.#e,o,this.#t?.observer,r])??this.#e,s=o!==void 0;this.observer={begin:(a,d)=>this.#i(()=>i.begin(a,d)),data:s?a=>this.#i(
()=>i.data(a)):()=>{},end:s?()=>this.#i(()=>i.end()):()=>{}}}onDropped=(e,n,r)=>{this.#i(()=>this.#t?.drop(e,n,r))};get directories(){
return this.#i(()=>this.#e.largest)}get suggestions(){return this.#i(()=>this.#r?.found)}get contents(){return this.#i(()=>this.#n?.
contents)}get page(){return this.#i(()=>this.#t?.toPage())}#i(e){if(!this.#o)try{return e()}catch{this.#o=!0;return}}},gm=class{#e;#t=new Ii(
()=>-1);#n=[];observer;constructor(e){this.#e=new Ii(n=>Dn.indexOf(e.managerOf(n))),this.observer=new wm(this.#e)}drop(e,n,r){
this.#n.includes(r)||this.#n.push(r),this.#t.add(e,n,Dn.length+this.#n.indexOf(r))}toPage(){let e=[[this.#e,"of the resu\
lt"],[this.#t,"that were dropped"]];return{groups:[...Dn.map(r=>({name:r,kind:r==="other"?"other":"manager"})),...this.#n.
map(({kind:r,name:o})=>({kind:r,name:o}))],result:this.#e.toPage(),dropped:this.#t.toPage(r=>(this.#n[r-Dn.length]?.bytes??
0)>0),notes:e.filter(([r])=>r.foldedFiles>0).map(([r,o])=>`${r.foldedFiles} small files ${o} are not shown one by one: "\
(smaller files)" combines those of a directory.`)}}},wm=class{#e;constructor(e){this.#e=e}begin(e,n){let r=an(e,n);r>0&&
this.#e.add(L(e.name),r)}data(){}end(){}};var e_=50;async function ME(t,e){let n=new Map;for(let[r,o]of t.requiredPaths.entries()){if(n.has(o.text))continue;let i=r<
e_?e.lookAtImage:void 0,s=await t_(t,o,{...e,lookAtImage:i});s!==void 0&&n.set(o.text,r_(o,s))}return[...n.values()]}async function t_(t,{
candidates:e},{look:n,lookAtImage:r}){let o=e.map(s=>t.trace(s)),i=o.find(({droppedBy:s})=>s!==void 0)?.droppedBy;if(!(i===
void 0&&r===void 0)){for(let{end:s,droppedBy:a}of o)if(a===void 0&&s!==void 0&&await n(s)!==void 0)return;if(i!==void 0||
r===void 0)return i;for(let s of e)if(await n_(s,r))return"a command"}}async function n_(t,e){let n=await ua(t,async r=>(await e(
r))?.link);return n!==void 0&&await e(n.end)!==void 0}function r_({by:t,text:e},n){let r=A(Buffer.from(e));return t==="W\
ORKDIR"?`The image's WORKDIR ${r} is not in the result: ${n} removed it. The engine will create it again, empty and owne\
d by root.`:`The image's ${t} refers to ${r}, which is not in the result: ${n} removed it. Containers of the result may \
not start.`}function fc(t){let e=new Map,n=async r=>{try{let o=await t(Buffer.from(r,"latin1").toString());return o===void 0?void 0:
{link:o.typeFlag==="2"?fe(o).link.toString("latin1"):void 0}}catch(o){if(o instanceof m&&o.code==="TAR_LIMIT")return{link:void 0};
throw o}};return r=>{let o=e.get(r)??n(r);return e.set(r,o),o}}import{isUtf8 as o_}from"node:buffer";import{pipeline as i_}from"node:stream/promises";var HE=8,uc=class{#e;#t;constructor(e,n){this.#e=e,this.#t=n}*emit(e,n=e){let{retime:r,observer:o}=this.#e,i=r(n);o?.begin(
e,{head:i}),o?.end(),this.#t.entries++,yield*[...i.extensions,i.header]}async*fetchEntry(e,n){let{reader:r,signal:o}=this.#e,
i=W(e),s=await r.openPath(i,o).then(l=>Rr(l,0)).catch(l=>{if(!r.isNotFound(l,i))throw l});if(s===void 0)return;let a=s.typeFlag===
"5",d=W(a?`${e}/`:e),{typeFlag:c}=s,f={...we(s,d),name:d,typeFlag:c,sizeBytes:0},u=n(f)===void 0?"drop":r.decide(f);u!==
"drop"&&(yield*this.emit(f,u==="keep"?f:u.head))}async*fetch(e,n,{mayBeAbsent:r=!1}={}){let{reader:o,retime:i,observer:s,
signal:a}=this.#e,d=e.slice(0,e.lastIndexOf("/")+1),c,f={begin:(p,h)=>c!==void 0&&s?.begin(c,h),mapBlock:p=>c!==void 0&&
s?.mapBlock?.(p),data:p=>c!==void 0&&s?.data(p),end:()=>c!==void 0&&s?.end()},u=new G(p=>{c=void 0;let h=n(d+L(p.name),p);
if(h===void 0)return"drop";let y=W(p.name.at(-1)===47?`${h}/`:h),{typeFlag:g,sizeBytes:k}=p;c={...we(p,y),name:y,typeFlag:g,
sizeBytes:k};let B=o.decide(c);return B==="drop"?B:B==="keep"?{head:i(c)}:{...B,head:i(B.head)}},f,{isPart:!0}),l=W(e);try{
let p=i_(await o.openPath(l,a),u,{signal:a});p.catch(()=>{});for await(let h of u)yield h;await p}catch(p){if(!r||!o.isNotFound(
p,l))throw p}this.#t.entries+=u.counts.entries,this.#t.dataBytes+=u.counts.dataBytes}};function lc(t){let e=Map.groupBy(
UE(t),({root:n})=>n);return new Map([...e].map(([n,r])=>[n,r.map(({path:o})=>o)]))}function UE(t){if(t.length<=HE)return t.
map(r=>({root:s_(r),path:r}));let e=a_(t),n=Map.groupBy(t,r=>r.split("/")[e.length]);return e.length>1||e.length===1&&n.
size>HE?t.map(r=>({root:e.join("/"),path:r})):[...n.values()].flatMap(UE)}function s_(t){for(let e=t;e!=="";e=e.slice(0,
Math.max(e.lastIndexOf("/"),0)))if(o_(W(e.slice(e.lastIndexOf("/")+1))))return e;return t}function a_(t){let e=t[0]?.split(
"/").slice(0,-1)??[];for(let n of t){let r=n.split("/").slice(0,-1),o=e.findIndex((i,s)=>i!==r[s]);o!==-1&&(e=e.slice(0,
o))}return e}var mc=class{#e;#t;#n;#r;#o=new Set;#i=[];#s=new Set;constructor(e,n,r,o=fn){this.#e=e,this.#r=Bu(o),this.#t=n,this.#n=r}findRestored(){
if(this.#e.dropped.isEmpty)return{restored:[],roots:[]};for(let[r,o]of this.#t.kept)this.#d(r,o);for(let r of this.#r)this.#c(
r);for(let r=this.#a();r!==void 0;r=this.#a())this.#d(...r);this.#t.isFull&&this.#e.warnTooManyLinks();let e=r=>Me(r).some(
o=>this.#o.has(o)),n=[...this.#o];return{restored:n,roots:n.filter(r=>!e(r))}}#a(){if(this.#i.length===0){for(let{isSkipped:e,
droppedTops:n}of this.#e.presets)if(e)for(let r of n)this.#u(r)}return this.#i.pop()}#d(e,n){let r=Ko(ag(e,n),this.#t.targetOf);
if(r===void 0)return;this.#e.skipPresetsFor(e,r.end);let o=i=>this.#n.has(i)&&this.#t.targetOf(i)===void 0;for(let i of r.
through)o(i)||this.#f(i,e);this.#f(r.end,e)}#c(e){let n=Ko(e.path,this.#t.targetOf)?.end;if(!(n===void 0||n===e.path||e.
extent==="itself"))for(let r of this.#e.restoreReferenced(Pu(e,n)))this.#o.add(r),this.#u(r)}#f(e,n){if(!this.#e.dropped.
has(e))return;let r=this.#t.typeAt(e),o=this.#e.restore(e,r,n,this.#n.has(e));if(o!=="unchanged"){if(o!=="restored"){this.#e.
warnBrokenLink(`The pattern ${JSON.stringify(o.text)} drops ${A(W(`/${e}`))}, the target of the link ${A(W(`/${n}`))}, w\
hich is broken in the result.`);return}this.#e.decisionFor(e,r).action==="keep"&&this.#o.add(e),this.#u(e)}}#u(e){if(!this.#s.
has(e)){this.#s.add(e);for(let[n,r]of this.#t.droppedBelow(e))this.#e.decisionFor(n,"2").action==="keep"&&this.#i.push([
n,r])}}};var pc=class{#e=new Map;#t=[];#n;constructor(e){this.#n=e}push(e){this.#e.set(e.path,e),this.#n||this.#t.push(e.path)}leaveFor(e){
for(let n=this.#t.at(-1);n!==void 0;n=this.#t.at(-1)){if(br(e,n))return;this.#r(n),this.#t.pop()}}end(){for(let e of this.#e.
keys())this.#r(e)}releaseAbove(e){return this.#e.size===0?[]:(this.#t=[],Me(e).flatMap(n=>{let r=this.#e.get(n);return this.#e.
delete(n),r===void 0?[]:[r]}))}#r(e){Ot(this.#e.get(e)?.count,1,0),this.#e.delete(e)}};var yc=1e5,hc=class{#e=new Map;#t=0;add(e,n,r,o){if(++this.#t>yc)throw bm(r.count?.name??"a rule");let i=L(n.name),s=this.#e.
get(e)??{name:i,decision:r,before:[],links:[]};s.before.push(...o),s.links.push(n),this.#e.set(e,s)}get directories(){return[
...this.#e.values()].flatMap(({before:e})=>e)}async*contents(e,n,r){let o=new Map(this.#e);for(let[i,{links:s}]of this.#e)
if(n(i)){for(let a of s)yield*e.emit(a);o.delete(i)}for(let[i,s]of lc([...o.keys()])){let a=new Set(s);yield*e.fetch(i,(d,c)=>{
let f=a.has(d)?this.#e.get(d):void 0;if(f!==void 0){if(c.typeFlag==="1"||!o.delete(d))throw zE(d,f.name);return r(d,f.decision,
sn(c)),f.name}});for(let d of s){let{name:c,links:f}=this.#e.get(d);if(o.has(d))throw zE(d,c);for(let u of f.slice(1))yield*e.
emit(u,Sa(u,W(c)))}}}};function bm(t){return new m("TAR_LIMIT",`More than ${yc} hard links point to files that ${t} drop\
s.`,{hint:"Leave that rule out: the hard links keep the content anyway, so it would free little."})}function zE(t,e){return new m(
"CHECK_FAILED",`${A(W(t))} was read again, since ${A(W(e))} is a hard link to it, but the engine did not return a single\
 file.`,{hint:q})}function gc(t,e){return{name:Buffer.from(t.name),typeFlag:t.typeFlag,sizeBytes:t.sizeBytes,extensions:e.
extensions,header:Buffer.from(e.header)}}var d_=new Set(["0","7","S"]),wc=class{#e;#t;#n=new Set;#r=new fa;#o=new Map;#i=new hc;#s=new Map;#a=0;#d=0;appended={entries:0,
dataBytes:0};#c;#f;constructor(e){this.#e=new Ir(e),this.#t=new pc(e.returnsToDirectories===!0),this.#f=e.references??fn,
this.#c=e.onDropped??(()=>{})}get counts(){return this.#e.counts}get requiredPaths(){return this.#f.required}get findings(){
return this.#e}dropsContentOf(e){let n=this.#e.decisionFor(e,"0"),{action:r,rule:o}=n,i=r==="empty"||r==="drop"&&o===void 0;
return i&&this.#s.set(e,n),i}decide(e,n){if(n==="drop")return n;let r=L(e.name);this.#t.leaveFor(r);let o=n==="keep"?e:n.
head,{typeFlag:i}=e,s=this.#s.get(r)??this.#e.decisionFor(r,i);if(s.action==="drop")return this.#g(r,e,o,s);let a=sn(e),
d=i==="5"||a===0&&e.name.at(-1)===47;if(d||this.#a++,this.#e.countSpared(s.spared,d,a),i==="1"&&this.#b(e,o,s))return"dr\
op";if(i==="2"){let u=JE(o);this.#r.add(r,u,!0),this.#e.spareLinkTarget(r,u,this.#r.isFull)}let c=this.#k(r),f=n==="keep"?
{head:o}:n;return s.action==="empty"&&d_.has(i)&&a>0?(this.#w(r,s.count,a),{head:xa(o),data:Buffer.alloc(0),before:c}):c.
length===0?n:{...f,before:c}}async*appendix(e){this.#t.end(),this.#E();let n=new uc(e,this.appended);for(let i of this.#i.
directories)yield*n.emit(i);let{restored:r,roots:o}=new mc(this.#e,this.#r,this.#n,this.#f).findRestored();(o.length>0||
this.#e.skippedPresets.length>0)&&(yield*this.#u(new Set(r.flatMap(Me)),o,n)),yield*this.#i.contents(n,i=>this.#e.decisionFor(
i,"0").action==="keep",(i,{count:s},a)=>this.#y(i,s,0,a))}async*#u(e,n,r){let o=this.#e.presets.filter(({isSkipped:i})=>i);
for(let{droppedTops:i,count:s}of o){for(let a of i)yield*r.fetch(a,(d,c)=>this.#m(d,c));Object.assign(s,{entries:0,bytes:0})}
for(let i of lc(n).keys()){for(let s of Me(i))this.#l(s)&&(yield*r.fetchEntry(s,a=>this.#p(s,a)));yield*r.fetch(i,(s,a)=>e.
has(s)&&this.#l(s)?this.#p(s,a):this.#m(s,a),{mayBeAbsent:!0})}for(let[i,s]of this.#o)this.#e.decisionFor(i,"1").action===
"keep"&&(this.#h(i,s),this.#b(s,s,Br)||(yield*r.emit(s)))}trace(e){let n=Ko(e,this.#r.targetOf),r=[...n?.through??[],n?.
end??e].find(d=>this.#l(d)),o=r===void 0?Br:this.#e.decisionFor(r,this.#r.typeAt(r)),{kind:i,name:s=""}=o.count??{},a=i===
"exclude"?`the pattern ${JSON.stringify(s)}`:`the preset ${s}`;return{end:n?.end,droppedBy:o.action==="drop"?a:void 0}}#l(e){
return this.#e.dropped.has(e)&&!this.#n.has(e)}#m(e,n){let r=this.#l(e)&&!this.#o.has(e)&&this.#e.decisionFor(e,n.typeFlag).
action==="keep";if(r&&n.typeFlag==="1")throw bm("presets");return r?this.#p(e,n):void 0}#p(e,n){return this.#n.add(e),this.#h(
e,n),e}#h(e,n){let{typeFlag:r}=n,o=sn(n),{spared:i}=this.#e.decisionFor(e,r);this.#e.countSpared(i,r==="5",o);let s=this.#e.
presetThatDropped(e,r);s?.isSkipped===!1&&this.#y(e,s.count,1,o)}#y(e,n,r,o){Ot(n,-r,-o),n!==void 0&&o>0&&this.#c(e,-o,n)}#g(e,n,r,{
count:o,rule:i}){this.#e.recordDropped(e),i?.preset.skippedIfLinked===!0&&c_(i,e);let{typeFlag:s}=n;return s==="5"?(this.#t.
push({path:e,entry:gc(n,r),count:o}),"drop"):(s==="2"&&this.#r.add(e,JE(r),!1),s==="1"&&i!==void 0&&this.#o.size<yc&&this.#o.
set(e,gc(n,r)),this.#d++,this.#w(e,o,sn(n)),"drop")}#w(e,n,r){Ot(n,1,r),n!==void 0&&this.#c(e,r,n)}#k(e){let n=this.#t.releaseAbove(
e);for(let{path:r}of n)this.#n.add(r);return n.map(({entry:r})=>r)}#b(e,n,r){let o=L(fe(n).link),i=this.#e.decisionFor(o,
"0"),s=i.action==="empty"&&r.action==="empty";if(i.action==="keep"||s)return!1;let a=this.#k(L(e.name));return this.#i.add(
o,gc(e,n),i,a),!0}#E(){if(this.#a>0||this.#d===0)return;let e=this.counts.filter(({entries:n})=>n>0).map(({name:n})=>JSON.
stringify(n));throw new m("BAD_INPUT",`Nothing would be left of the image: ${e.join(", ")} would drop all of its files.`,
{hint:'Drop less, or keep some files with a pattern that starts with "!".'})}};function c_({droppedTops:t},e){t.some(n=>br(
e,n))||t.push(e)}function JE(t){return fe(t).link.toString("latin1")}import{posix as f_}from"node:path";var u_=200;async function WE(t,e){let n=0,r=async i=>++n>u_?void 0:(await e(i))?.link,o=[];for(let i of t){let s=await ua(
Buffer.from(f_.normalize(i)).toString("latin1"),r);s!==void 0&&s.through.length>0&&s.end!==""&&o.push(`/${Buffer.from(s.
end,"latin1")}`)}return[...new Set([...t,...o])]}async function GE({run:t,source:e,sourceConfig:n,options:r},{reader:o,survey:i,ran:s}){let{signal:a}=t,{clean:d,exclude:c}=r.
layer,f=new Set(d),u=Nn("apt");if(s.needsAptRule&&u!==void 0&&f.add(u),f.size===0&&c.length===0&&s.changed===void 0)return;
let l=f.size>0,p=l?await o.lookAt("etc/passwd",a):void 0,{json:h}=await n,y=w(h,"config","Env"),g=p===void 0?0:Ue(p.header,
"size"),k=p?.data.subarray(0,g),B=l?await WE(e.volumes,fc(P=>o.lookAt(P,a))):e.volumes;return new wc({presets:[...f],excludes:c,
places:aa(k,H(y)?y:[]),volumes:B,references:yu(h,hu(k)),returnsToDirectories:o.returnsToDirectories,onDropped:i.onDropped,
isInBase:o.base?.owns})}function jE({source:t,options:e},n){let{clean:r,exclude:o,aptClean:i}=e.layer,s=i?Nn("apt"):void 0,
{Env:a}=t.shownConfig;return new ga({active:s===void 0?r:[...r,s],words:e.cleanWords,excludes:o,env:H(a)?a:[],volumes:t.
volumes,references:yu({config:t.shownConfig},hu(void 0)),isInBase:n})}async function KE({reader:t,rules:e,survey:n},r,o){
let{lookAtImage:i}=t,s={look:fc(d=>t.lookAt(d,o)),lookAtImage:i&&fc(d=>i(d,o))},a=e===void 0?[]:await ME(e,s);return{rules:e?.
counts??[],commands:await r.measuredCommands,spared:e?.findings.spared??[],skippedPresets:e?.findings.skippedPresets??[],
unmatched:e?.findings.unmatched??[],warnings:[...e?.findings.warnings??[],...a],directories:n.directories,contents:n.contents,
suggestions:n.suggestions}}function km({verify:t,html:e}){return t||e!==void 0}async function YE(t,e,n){let{source:r,options:o}=t,i=e.kind!=="hit"||
km(o),s=i?await l_(t):Gn;bt(n,s.measuredCommands);let a=bt(n,(s.changed??r).openReader()),d=bt(n,m_(t,a));return{isRead:i,
ran:s,reader:await a,sourceSize:d}}async function l_(t){let{run:e,engine:n,source:r,inEngine:o,options:i}=t,{aptClean:s,
script:a,scriptNetwork:d}=i.layer;if(a===void 0&&!s)return Gn;if(r.byLayers===!0)return e.log.notice(`Used the rules of ${S(
"clean","apt")} instead of apt-clean: no container runs for an image that is read by its layers.`),{...Gn,needsAptRule:s};
if(n===void 0||o===void 0)return Gn;let c=a===void 0?"Clean with apt":"Run commands in a container",f={script:a,network:a===
void 0?"none":d,aptClean:s};return e.log.group(c,()=>NE(n,o,f))}async function m_({source:t,sourceConfig:e},n){return await Promise.
all([e,n]),t.measure()}function p_({options:t,cache:e}){return t.report!==void 0||t.compare!==void 0||e!==void 0}async function VE(t,e,n){
let{options:r}=t,{isRead:o,ran:i}=e,s={files:r.html!==void 0,contents:p_(t)},a=new xn(s,jE(t,e.reader.base?.owns));!r.dryRun&&
o&&await rk(t,e.sourceSize);let d=o?await GE(t,{reader:e.reader,survey:a,ran:i}):void 0,c=await y_(t,e,d),f=await g_(t),
u=e.sourceSize.then(({bytes:l})=>l);return{reader:c,base:Jk(t,c),rules:d,survey:a,expected:r.verify&&!r.dryRun?h_(t):[],
resume:f,expectedBytes:bt(n,u),latestSeconds:r.layer.sourceDateEpoch}}function h_({source:t,options:e}){let n=t.byLayers===
!0?"engine":"exact",r=[...e.tagLocations.length>0?["exact"]:[],...e.tags.length>0?[n]:[]];return[...new Set(r)].map(o=>new Wr(
o))}async function y_({run:t,options:e},{reader:n,ran:r},o){let{clean:i,exclude:s}=e.layer,a=s.length>0||i.some(({empties:c})=>c!==
void 0);if(o===void 0||!a||n.sparingZeros===void 0)return n;let d=async c=>(await r.measuredCommands,o.dropsContentOf(c));
return n.sparingZeros(d,t.signal)}async function g_({source:t,options:e}){return e.pause&&t.hold!==void 0?t.hold():async()=>{}}import{mkdir as w_,rename as b_}from"node:fs/promises";import{join as XE}from"node:path";async function bc({run:t,cache:e},{key:n,directory:r},{stored:o,surveyed:i,entries:s,dataBytes:a,ms:d}){if(e===void 0||o.
savedFile===void 0)return;let c=o.diffIds[0]??"",f={surveyed:i,entries:s,dataBytes:a,ms:d};try{await Wl(r,{key:n,diffId:c,
...o.savedFile,...qE(f)}),await oo(t,e.save(n,r,t.log))}catch(u){t.log.warning(`Could not save the layer: ${E(u)}.`)}}function qE({
surveyed:t,entries:e,dataBytes:n,ms:r}){let{rules:o,commands:i,spared:s,skippedPresets:a,unmatched:d,warnings:c,suggestions:f}=t;
return{entries:e,dataBytes:n,seconds:r/1e3,rules:o,commands:i,spared:s,skippedPresets:a,unmatched:d,warnings:c,suggestions:f,
directories:t.directories??[],contents:t.contents}}async function ZE({run:t,cache:e},{key:n,directory:r,isReplacing:o},{
diffId:i,packing:s,layers:a,...d}){if(e===void 0)return;let{log:c}=t,f=a.map(({path:p,...h})=>h),u=z(Buffer.from(f.map(p=>p.
digest).join(`
`))),l=f.reduce((p,h)=>p+h.packedBytes,0);try{for(let[p,{path:h,digest:y}]of a.entries()){if(!e.canSave(gi(y),c))continue;
let g=wi(r,p);await w_(g),await b_(h,XE(g,Ad)),await oo(t,e.save(gi(y),g,c,!o))}if(!e.canSave(n,c))return;await Wl(r,{key:n,
diffId:i,digest:u,packedBytes:l,packing:s,layers:f,...qE(d)}),await oo(t,e.save(n,r,c))}catch(p){c.warning(`Could not sa\
ve the layers: ${E(p)}.`)}}function kc(t,{run:e,cache:n}){if(!(t.kind!=="miss"||!n?.canSave(t.key,e.log)))return XE(t.directory,
Ad)}async function eS(t,e,n){let{base:r}=e,o=await k_(t,e,n);return r===void 0?o:zk(o,r,gn(t))}async function k_(t,e,n){let{
run:r,options:o,packTo:i}=t,{log:s}=r,{way:a}=e.reader,d=t.platformTitle===void 0?"":` ${t.platformTitle}`,c=S_(t,e,n),f=u=>o.
layer.division===void 0?kE(t,e,{...c,...e.base&&{compression:ym(t,n)},path:u}):IE(t,e,n,{...c,path:u});try{if(o.dryRun)return await s.
group(`Estimate${d} via ${a}`,()=>x_(t,e,c));if(n.kind!=="hit")return await s.group(`Flatten${d} via ${a}`,()=>i===void 0?
B_(t,e,c):f(i));let u=km(o)?await s.group(`Compare the cached layer${d} via ${a}`,()=>I_(t,e,n)):void 0;return i!==void 0?
await s.group(`Check the cached layer${d}`,()=>EE(t,n.found,c)):await s.group("Load the cached layer",()=>P_(t,n,c).then(
l=>({...l,streamBytes:u})))}catch(u){throw E_(u,t)}}function E_(t,{source:e,options:n}){return!(t instanceof m&&t.code===
"TAR_TRUNCATED")||n.pause?t:e.changedWhileRead?.(t)??t}function S_(t,e,n){let{source:r,sourceConfig:o,options:i}=t;return{
platform:r.platform,configFor:async s=>lp((await o).json,{layers:[...e.base?.layers??[],...s.filter(({isKept:a})=>a!==!0)],
sourceDiffIds:r.diffIds,createdBy:bi,latestSeconds:i.layer.sourceDateEpoch}),annotations:async()=>(await o).annotations,
compression:i.layer.compression,tempDir:i.tempDir,saveTo:e.reader.isReproducible?kc(n,t):void 0,totalBytes:Zt(e.expectedBytes)}}
async function x_(t,e,n){let r=Xd(t.options.layer);return{stored:void 0,packedBytes:void 0,...await(r===void 0?wE(t,e,n):
gE(t,e,r)),counts:ki}}function tS({engine:t}){if(t===void 0)throw new Error("a layer that is not packed needs an engine");
return t}async function P_(t,{found:e},n){let{stored:r,newBytes:o}=await Rk(tS(t),e,n),s=t.source.countsFiles!==!0?o:(await hm(
e,t.run)).bytes;return{...nS(r),newBytes:s,counts:ki}}async function B_(t,e,n){let r=tS(t),{log:o,signal:i}=r,s=t.source.
countsFiles===!0?new dt({countsBlocks:!1}):void 0;r.store.keepsPacked||o.debug(`${S("compression")} has no effect here: \
this image store keeps layers unpacked`);let a=r.store.keepsPacked?Qr(t,e):void 0,d=await Ct(e,r,s,a?.spans),c=a&&((g,k)=>a.
pack(g,k)),f=await Hk(r.store).store(r,d,{...n,pack:c});if(await e.resume(),i.aborted)throw U(i.reason);let u=co(d,e),l=await to(
r,f,u.dataBytes>0),p=s?.bytes??l,h=f.packedBytes===void 0?"":`, packed ${x(f.packedBytes)}${a?.copied??""}`;o.info(`Stor\
ed ${Q(u.entries)} in one layer of ${x(p)}${h}`);let{bytesWritten:y}=d;return{...nS(f),newBytes:p,streamBytes:y,counts:u}}
function nS(t){let{packedBytes:e,expectedId:n,configDigest:r}=t;return{stored:t,packedBytes:e,imageId:n,configDigest:r}}
async function I_({run:t,options:e},n,{found:{record:r}}){let o=await Qd(n,t,{totalBytes:T_(r)}),i=o.digest();if(i!==r.diffId)
throw v_(i,r.diffId,e);return o.bytesWritten}var QE=768;function T_({entries:t,dataBytes:e,rules:n}){let r=n.reduce((o,i)=>o+
i.bytes+i.entries*QE,0);return e+t*QE+r}function v_(t,e,{layer:n,verify:r,html:o}){if(n.script===void 0&&!n.aptClean)return wn(
`the source's layer is ${t}, but the cached layer is ${e}.`);let i=[...r?[S("verify")]:[],...o===void 0?[]:[S("html")]];
return new m("CACHE_DIFFERS","The commands produced a layer that differs from the cached one, so the layer is made again\
.",{hint:`If this happens in every run, leave out ${i.join(" and ")}, or the cache.`})}async function Ti(t,e,n){let{run:r,options:o}=t,i=performance.now(),s=await YE(t,e,n),{ran:a,isRead:d}=s,c=await VE(t,s,
n),f=await eS(t,c,e),u=performance.now()-i,l=e.kind==="hit"?e.found.record:await KE(c,a,r.signal);dE(l,r.log),sE(l.suggestions,
o,r.log);let p=await s.sourceSize;return{job:t,cached:e,input:c,layer:f,surveyed:l,sourceSize:p,layerMs:u,isRead:d}}function Ec({
job:t,cached:e,layerMs:n,isRead:r}){e.kind==="hit"&&!r&&Lk(e,n,t.run.log)}function O_({newBytes:t,parts:e},n,{history:r}){
let{layers:o=[],unpackedBytes:i=0}=n??{};if(o.length>0&&r===void 0)return;let s=(r??[]).map(c=>c.hasLayer),a=r?.slice(0,
Kc(s,o.length))??[];if(e===void 0)return[...a,{command:bi,bytes:t-i,hasLayer:!0}];let d=e.map(({bytes:c,contents:f})=>({
command:Yc(bi,xi(f)),bytes:c,hasLayer:!0}));return[...a,...d]}function Sc(t,e){let{job:n,cached:r,input:o,layer:i,surveyed:s,
sourceSize:a}=t,{newBytes:d,packed:c,packedBytes:f,imageId:u,configDigest:l,parts:p}=i,h=O_(i,o.base,a);return Md({source:n.
source,sourceSize:a,image:{bytes:d,packedBytes:f,history:h,imageId:u,configDigest:l,layers:(p?.length??1)+(o.base?.layers.
length??0),keptLayers:o.base?.layers.length,parts:p,packedLayers:f===void 0?void 0:c?.files},verdict:e,surveyed:s,cacheHit:r.
kind==="none"&&!r.wasAsked?void 0:r.kind==="hit",page:o.survey.page})}var rS="moby.buildkit.cache.v0";function oS(t){if(!(rS in t))return{config:t,hadCache:!1};let{[rS]:e,...n}=t;return{config:n,
hadCache:!0}}var A_=[/^ostree\.(?:commit|final-diffid|bootable)$/,/^containers\.bootc$/,/^io\.buildpacks\.lifecycle\.metadata$/],
R_=/^(?:containerd\.io\/|io\.containerd\.|vnd\.docker\.reference\.|com\.amazon\.soci\.|io\.github\.containers\.|io\.containers\.(?:estargz|zstd-chunked)\.|dev\.(?:cosignproject|sigstore)\.|ostree\.|org\.opencontainers\.image\.ref\.name$)/;
function iS(t,e){let n=w(t,"config","Labels");return T(n)?Object.keys(n).filter(r=>A_.some(o=>o.test(r))||sS(b(n,r)??"",
e)):[]}function vi(t,e){let n=([o,i])=>R_.test(o)||sS(i,e),r=Object.entries(t);return{kept:Object.fromEntries(r.filter(o=>!n(
o))),leftOut:r.filter(n).map(([o])=>o)}}function sS(t,e){return e.some(n=>t.includes(n.replace(/^sha256:/,"")))}async function Oi({run:t,source:e}){let{log:n}=t,r=await e.readConfig();return r.missing!==void 0&&n.warning(r.missing),
L_(r,e,n)}function L_(t,e,n){let{config:r,hadCache:o}=oS(t.json);o&&n.debug("removed BuildKit's inline cache metadata, w\
hich refers to the source's layers");let i=[e.id,...e.diffIds,...t.digest===void 0?[]:[t.digest],...(t.packedLayers??[]).
map(({digest:c})=>c)],s=iS(r,i);s.length>0&&n.warning(`Some labels describe the source's layers, which the result does n\
ot have: ${s.map(c=>JSON.stringify(c)).join(", ")}. The labels are kept, but tools that rely on them (ostree or bootc ho\
sts, a buildpacks rebase) do not work with the result.`);let{kept:a,leftOut:d}=vi(t.annotations,i);return d.length>0&&n.
debug(`removed annotations about the source's own blobs: ${d.join(", ")}`),{...t,json:r,annotations:a}}async function dS(t){var r=[];try{let e=Re(r,new AsyncDisposableStack,!0);let n={...t,sourceConfig:bt(e,Oi(t))};return await Dd(
n,C_)}catch(o){var i=o,s=!0}finally{var a=Le(r,i,s);a&&await a}}async function C_(t,e){var i=[];try{let n=Re(i,new AsyncDisposableStack,
!0);let r=await Cd(t);n.defer(()=>$d(r));let o={...t,scans:vd(t,r,n)};try{return await aS(o,r)}catch(f){return await aS(
...await e(f,o,r))}}catch(s){var a=s,d=!0}finally{var c=Le(i,a,d);c&&await c}}async function aS(t,e){var u=[];try{let n=Re(
u,new AsyncDisposableStack,!0);let r=await Ti(t,e,n);let o=await $_(t,r);let{layer:i,input:s,surveyed:a,layerMs:d}=r;let{
stored:c,counts:f}=i;await id(t,c,s.reader);e.kind==="miss"&&c!==void 0&&o.isMet&&await bc(t,e,{stored:c,surveyed:a,...f,
ms:d});Ec(r);return Sc(r,o)}catch(l){var p=l,h=!0}finally{var y=Le(u,p,h);y&&await y}}async function $_({run:t,engine:e,
options:n,tags:r,source:o},{input:i,layer:s,sourceSize:a}){let{reader:d,expected:c}=i,{stored:f,newBytes:u,streamBytes:l=u}=s,
p=pr(n.budgets,{oldBytes:a.bytes,newBytes:u}),h=tn(p)===void 0;if(f===void 0||!h)return{budgets:p,isMet:h,checks:El};let[
y]=c,k=await Nb(e,f,y&&{expected:y,source:o,reader:d,streamBytes:l},n.test);if(t.signal.aborted)throw U(t.signal.reason);
return await r.move(e.docker,f.expectedId,f.reference),{budgets:p,isMet:h,checks:k}}import{rename as q_}from"node:fs/promises";import{join as Z_}from"node:path";import{stat as N_,statfs as F_}from"node:fs/promises";import{dirname as __,resolve as D_}from"node:path";async function fS(t,{packedBytes:e,spoolBytes:n},r){let o=new Map;for(let a of t){if(a.transport==="docker")continue;let d=await M_(
a),c=await cS(d);if(c===void 0)continue;let f=o.get(c)??{directory:d,names:[]};f.names.push(a.text),o.set(c,f)}let i=await cS(
r),s=[];for(let[a,{directory:d,names:c}]of o){let f=a===i,u=e*c.length+(f?n:0),l=await F_(d).catch(()=>{}),p=l===void 0?
u:l.bavail*l.bsize;if(p>=u)continue;let h=[...c,...f?["the spool in temp-dir"]:[]].join(", ");s.push(`The disk of ${d} m\
ay be too small: the result needs about ${x(u)} there (for ${h}), but only ${x(p)} are free. If it does not fit, everyth\
ing stays as it was.`)}return s}async function M_({transport:t,path:e}){let n=await en(D_(e));return t==="oci"&&await ve(
n)!==void 0?n:__(n)}async function cS(t){return N_(t).then(({dev:e})=>e,()=>{})}async function uS({run:t,options:e,sweep:n},{platforms:r}){let{tagLocations:o,tempDir:i,layer:s}=e,a=s.compression.kind!==
"none",d=r.reduce((l,p)=>l+lS(p,a),0),c=s.division===void 0?0:Math.max(0,...r.map(H_)),f={packedBytes:d,spoolBytes:d+c},
u=()=>fS(o,f,i);if((await u()).length!==0){await n.settle();for(let l of await u())t.log.warning(l)}}function lS({source:t,
image:e},n){let r=e?.layers.map(({descriptor:o})=>o);return r===void 0&&t.knownBytes===void 0?0:Kr(r,t.knownBytes??0,n||
r!==void 0)}function H_(t){return t.source.knownBytes??lS(t,!0)}function pS(t,e){let[n]=t;if(n!==void 0&&t.length===1)return{...n,...e};let r=o=>t.reduce((i,s)=>i+o(s),0);return{...ws(
r(o=>o.oldBytes),r(o=>o.newBytes)),oldLayers:r(o=>o.oldLayers),newLayers:r(o=>o.newLayers),keptLayers:r(o=>o.keptLayers),
layers:void 0,oldHistory:void 0,newHistory:void 0,directories:void 0,packedLayers:void 0,contents:void 0,oldPackedBytes:Pc(
t.map(o=>o.oldPackedBytes)),newPackedBytes:Pc(t.map(o=>o.newPackedBytes)),configDigest:void 0,checks:{verifiedEntries:Pc(
t.map(o=>o.checks.verifiedEntries)),isTested:t.some(o=>o.checks.isTested)},cacheHit:t.some(o=>o.cacheHit===void 0)?void 0:
t.every(o=>o.cacheHit),rules:xc(t.flatMap(o=>o.rules),({kind:o,name:i})=>`${o} ${i}`,mS),commands:xc(t.flatMap(o=>o.commands),
({name:o})=>o,U_),spared:xc(t.flatMap(o=>o.spared),({what:o,why:i})=>JSON.stringify([o,i]),mS),skippedPresets:[...new Set(
t.flatMap(o=>o.skippedPresets))],suggestions:xc(t.flatMap(o=>o.suggestions??[]),({name:o})=>o,(o,i)=>({...o,bytes:o.bytes+
i.bytes})),page:z_(t),...e}}function Pc(t){return t.reduce((e,n)=>e===void 0||n===void 0?void 0:e+n,0)}function xc(t,e,n){
let r=new Map;for(let o of t){let i=r.get(e(o));r.set(e(o),i===void 0?o:n(i,o))}return[...r.values()]}function mS(t,e){return{
...t,entries:t.entries+e.entries,bytes:t.bytes+e.bytes}}function U_(t,e){let n=Pc([t.bytes,e.bytes]);return{name:t.name,
ms:t.ms+e.ms,...n===void 0?{}:{bytes:n}}}function z_(t){let e=[],n=[],r=[],o=new Set;for(let{platform:i,page:s}of t){if(s===
void 0)return;let a=s.groups.map(d=>{let c=e.findIndex(({name:f,kind:u})=>f===d.name&&u===d.kind);return c===-1?e.push(d)-
1:c});n.push(Em(s.result,i,a)),(s.dropped[3]??[]).length>0&&r.push(Em(s.dropped,i,a));for(let d of s.notes)o.add(d)}return{
groups:e,result:["",0,-1,n],dropped:["",0,-1,r],notes:[...o]}}function Em([,t,e,n],r,o){let i=o[e]??-1;return n===void 0?
[r,t,i]:[r,t,i,n.map(s=>Em(s,s[0],o))]}async function hS({id:t,index:e},n){let r=await Promise.all(n.map(i=>J_(i,t)));if(e===void 0)return{images:r,index:e};let{
kept:o}=vi(e.annotations,[t]);return{images:r,index:{...e,annotations:o}}}async function J_({found:t,made:e},n){let{image:r}=t,
{job:o,layer:i}=e,{packed:s}=i;if(s===void 0)throw new Error("the layers are not in files");let{source:a}=o,{annotations:d,
digest:c}=await o.sourceConfig,f=[n,a.id,...a.diffIds,...c===void 0?[]:[c]],u=r?.format??"oci";return{config:s.config,platform:a.
platform,indexPlatform:r?.indexPlatform,entryAnnotations:vi(r?.entryAnnotations??{},f).kept,annotations:d,format:u,layers:s.
files.map(l=>({path:l.path,startByte:l.startByte,diffId:l.diffId,descriptor:{mediaType:Xn(u,l.packing),digest:l.digest,sizeBytes:l.
packedBytes}}))}}import{createReadStream as W_}from"node:fs";import{join as G_}from"node:path";import{isDeepStrictEqual as j_}from"node:util";async function yS(t,e,n,r){let[o]=e,i=o?.layer.packed;if(o===void 0||i===void 0)throw new Error("there is nothing to sto\
re");if(e.length>1)return K_(t,e,n,r);let s=await ro(t.engine,i.files,i.request);return await to(t.engine,s,i.hasContent),
{stored:s,platforms:e}}async function K_({run:t,engine:e,options:n},r,o,i){let s=nt(t.runId),a=G_(i,"index.tar"),d=`dock\
er-archive:${a}:${s}`,c=oe(s,"tag"),u=await As({transport:"docker-archive",text:d,path:a,reference:c,index:void 0},{...t,
tempDir:n.tempDir}).write(o);await u.publish();let l=u.digest,p=await Wn(e,l),h=gS(r[0]),y={reference:p?l:s,expectedId:l,
diffIds:h},B=(await no(e,y,()=>e.transport.loadImage(W_(a),void 0,t.signal))).split(`
`).find(R=>/^error /i.test(R.trim()));if(B!==void 0)throw Sm("a load without an error",JSON.stringify(B));let P=b(await ee(
e,y.reference),"Id");if(P!==l)throw Sm(`the ID ${l}`,String(P));let $={stored:{...y,importedId:void 0},platforms:r};for(let R of r)
await Y_(e,$,R);return $}function gS(t){return(t?.layer.packed?.files??[]).map(({diffId:e})=>e)}async function Y_(t,e,n){
let{platform:r}=n.job.source,{diffIds:o}=await xm(t,e,r),i=gS(n);if(!j_(o,i))throw Sm(`${Gl(i)} for ${v(r)}`,JSON.stringify(
o))}function Sm(t,e){return new m("CHECK_FAILED",`The stored image differs from what was sent: expected ${t}, found ${e}\
. Nothing was tagged.`,{hint:q})}async function xm(t,{stored:e,platforms:n},r){let o=n.length>1?r:void 0,i=await Ge(t,e.
reference,o);if(i!==void 0)return i;throw new m("CHECK_FAILED",`The stored image ${e.reference} disappeared from the eng\
ine before it was checked.`,{hint:"Check whether something removes images on this machine, then run again."})}async function wS({
run:t,engine:e},n){let r=new Map;for(let o of n.platforms){let{job:i,input:s,layer:a}=o,d=i.source.byLayers===!0?"engine":
"exact",c=s.expected.find(g=>g.view===d);if(c===void 0)continue;let f=await xm(e,n,i.source.platform),{newBytes:u,streamBytes:l=u}=a,
p={expected:c,source:i.source,streamBytes:l},h=i.platformTitle===void 0?"":` ${i.platformTitle}`,y=()=>Gr(t,Ze(e,f),p);r.
set(o,await t.log.group(`Verify${h} in the engine`,y))}return r}async function bS({run:t,engine:e,options:n},r){let{test:o}=n;
if(o===void 0)return!1;let i=await xm(e,r,void 0);return await t.log.group("Test",()=>jr(e,i,o)),!0}var kS={names:[],imageId:void 0,counts:void 0,isTested:!1};async function ES(t,e,n){let{run:r,options:o,places:i,placements:s}=t,
a=await hS(e,n),d=n.map(({made:h})=>h);for(let h of i)await r.log.group(`Write ${h.target.name}`,async()=>{s.add({...h,written:await h.
target.write(a)})});let c=V_(t),f=c===void 0?[]:Za(c.engine,d,h=>h.job.source.platform),u=c&&await r.log.group("Store in\
 the engine",()=>yS(c,f,a,t.spool)),l=[];if(o.verify){for(let h of s.all)for(let[y,g]of(await X_(t,h,{set:a,all:d})).entries())
l[y]=g;if(c!==void 0&&u!==void 0){let h=await wS(c,u);for(let[y,g]of d.entries())l[y]??=h.get(g)}}let p=c!==void 0&&u!==
void 0&&await bS(c,u);if(r.signal.aborted)throw U(r.signal.reason);if(await s.publish("files"),c!==void 0&&u!==void 0){let{
stored:h}=u;await t.tags.move(c.engine.docker,h.expectedId,h.reference),await id(c,h,{close:async()=>{}})}return await s.
publish("registries"),{names:i.map(({target:h,location:y})=>({name:h.name,digest:s.all.find(g=>g.location===y)?.written.
digest??""})),imageId:u?.stored.expectedId,counts:o.verify?l:void 0,isTested:p}}function V_(t){let{engine:e,options:n}=t;
return e===void 0||n.tags.length===0?void 0:{...t,engine:e}}async function X_({run:t,options:e},{target:n,written:r},{set:o,
all:i}){let s=await r.readBack();try{let a=o.images.map(({config:u})=>z(u)),d=s.images.map(({config:u})=>u.descriptor.digest);
if(JSON.stringify(d)!==JSON.stringify(a))throw new m("CHECK_FAILED",`${n.name} must have the images with the configs ${a.
join(", ")}, but has ${d.join(", ")}. Nothing was tagged.`,{hint:"Run again. If it happens again, check the disk, or the\
 registry."});let c=[],f={...t,tempDir:e.tempDir};for(let[u,l]of s.images.entries()){let{job:p,input:h,layer:y}=i[u],g=h.
expected.find(({view:V})=>V==="exact"),{newBytes:k,streamBytes:B=k}=y,P=p.platformTitle===void 0?"":` ${p.platformTitle}`,
$=Rt(l,s,f),R={expected:g,source:p.source,streamBytes:B},C=()=>Gr(t,$,R);c.push(await t.log.group(`Verify${P} in ${n.name}`,
C))}return c}finally{await s.close()}}async function Pm(t,e,n){var h=[];try{let r=Re(h,new AsyncDisposableStack,!0);let{run:o,engine:i,options:s,placements:a,
tags:d}=t;s.dryRun||await uS(t,e);let c={...t,found:e,places:n,tryAgain:io};let[f,...u]=e.platforms;if(i===void 0||f===void 0||
u.length>0)return await SS(c);let l={...t,engine:i,...f};let p=bt(r,Oi(l));return await Dd({...l,sourceConfig:p},({source:P},$)=>{
let R=[{...f,source:P}];return SS({...c,found:{...e,platforms:R},sourceConfig:p,tryAgain:$})},async()=>{await a.undo(),await d.
undo(i.docker,o.log)})}catch(y){var g=y,k=!0}finally{var B=Le(h,g,k);B&&await B}}async function SS({found:t,places:e,...n}){
var h=[];try{let r=Re(h,new AsyncDisposableStack,!0);let{options:o}=n;let i=o.dryRun?void 0:await Hr(n,r);let s=[];for(let[
P,$]of t.platforms.entries()){let R=i===void 0?void 0:Z_(i,`layer-${P}`),C=t.platforms.length>1?v($.source.platform):void 0,
{source:V,inEngine:be,baseBlobs:ke}=$,Pe={...n,source:V,inEngine:be,baseBlobs:ke,packTo:R,platformTitle:C},ct=await Q_(Pe,
r);s.push({found:$,made:ct})}let a=s.map(({made:P})=>P);let d=P=>a.reduce(($,R)=>$+P(R),0);let c=pr(o.budgets,{oldBytes:d(
({sourceSize:P})=>P.bytes),newBytes:d(({layer:P})=>P.newBytes)});let f=tn(c)===void 0;let u=f&&i!==void 0?await ES({...n,
places:e,spool:i},t,s):kS;for(let P of a)f&&await eD(P);for(let P of a)Ec(P);let l=a.map((P,$)=>{let C={verifiedEntries:u.
counts?.[$],isTested:u.isTested},V=v(P.job.source.platform);return{...Sc(P,{isMet:f,budgets:[],checks:C}),platform:V}});
let p=u.imageId??(l.length===1?l[0]?.imageId:void 0);return{...pS(l,{budgets:c,imageId:p}),platforms:l,written:u.names}}catch(y){
var g=y,k=!0}finally{var B=Le(h,g,k);B&&await B}}async function Q_(t,e){var d=[];try{let n=t.sourceConfig??bt(e,Oi(t));let r={
...t,sourceConfig:n};let o=await Cd(r);e.defer(()=>$d(o));let i=Re(d,new AsyncDisposableStack,!0);let s={...r,scans:vd(t,
o,i)};let a=await Ti(s,o,e).catch(async p=>Ti(...await t.tryAgain(p,s,o),e));await a.input.reader.close();return a}catch(c){
var f=c,u=!0}finally{var l=Le(d,f,u);l&&await l}}async function eD(t){let{cached:e,input:n,layer:r}=t;e.kind!=="miss"||!n.
reader.isReproducible||await(r.parts===void 0?nD(t,e):tD(t,e))}async function tD({job:t,layer:e,surveyed:n,layerMs:r},o){
let{packed:i,parts:s=[],flatDiffId:a,counts:d}=e,c=Xl(i),[f]=c;if(f===void 0||a===void 0)return;let u=c.map(({path:p,digest:h,
diffId:y},g)=>({...s[g],path:p,digest:h,diffId:y})),{packing:l}=f;await ZE(t,o,{diffId:a,packing:l,layers:u,surveyed:n,...d,
ms:r})}async function nD({job:t,layer:e,surveyed:n,layerMs:r},o){let[i]=Xl(e.packed),s=kc(o,t);if(i===void 0||s===void 0)
return;let{diffId:a,digest:d,packedBytes:c,packing:f}=i;if(!await q_(i.path,s).then(()=>!0,()=>!1))return;await bc(t,o,{
stored:{diffIds:[a],savedFile:{digest:d,packedBytes:c,packing:f}},surveyed:n,...e.counts,ms:r})}async function xS({run:t,options:e}){let{tempDir:n,tempDirFrom:r,backup:o,report:i,html:s}=e;await Mb(n,r,t.runId),o!==void 0&&
await _y(o),i!==void 0&&await Ls("report",i),s!==void 0&&await Ls("html",s)}async function PS({run:t,options:e}){let n={
...t,tempDir:e.tempDir},r=e.tagLocations.map(o=>({location:o,target:As(o,n)}));for(let{target:o}of r)await o.check();return r}var Bc=class{#e;#t=[];#n=0;constructor(e){this.#e=e}get all(){return this.#t}add(e){let n=Bm(e)?this.#t.length:this.#t.filter(
BS).length;this.#t.splice(n,0,e)}async publish(e){let n=e==="files"?BS:Bm;for(let r of this.#t.filter(n))this.#n++,await r.
written.publish()}async undo(){let e=this.#t.splice(0),n=this.#n;this.#n=0;for(let{written:r,target:o}of e.slice(0,n).toReversed())
await this.#o(`could not be taken back from ${o.name}`,()=>r.undo());await this.#r(e)}async finish(){await this.#r(this.#t.
splice(0))}async#r(e){for(let{written:n,target:r}of e)await this.#o(`left something beside ${r.name}`,()=>n.discard())}async#o(e,n){
await n().catch(r=>this.#e.warning(`The result ${e}: ${Ye(r)}`))}};function Bm({location:t}){return t.transport==="docke\
r"}function BS(t){return!Bm(t)}async function Ic(t,e,n,r){let o=await e.openReader();try{let i=new G(o.decide,r.observer);await ln(t,[await o.open(t.signal),
i],()=>n)}finally{await o.close()}}async function vS({run:t},e,{platforms:n}){if(e===void 0)return;let r=await gb(e,n.map(({source:i})=>i.platform));if(e.kind===
"report")return e.earlier;let{name:o}=e;try{return await t.log.group(`Read ${o} to compare with it`,async()=>{let i=await e.
open(r);try{let s=[];for(let a of i.sources)s.push(await rD(t,a));return{kind:"image",name:o,platforms:s}}finally{await i.
close()}})}catch(i){if(t.signal.aborted)throw i;t.log.warning(`Nothing is compared with ${o}. ${Ye(i)}`);return}}async function rD(t,e){
let n=new xn({contents:!0}),{packedLayers:r}=await e.readConfig();return await Ic(t,e,e.knownBytes,n),{platform:v(e.platform),
contents:n.contents,packedBytes:r?.reduce((o,{sizeBytes:i})=>o+i,0),layers:new Set([...e.diffIds,...(r??[]).map(({digest:o})=>o)])}}
var IS=3,oD=80;function OS(t,e){if(t===void 0)return;let{name:n,platforms:r,missing:o}=t;for(let i of r){let s=r.length===
1?"":` for ${i.platform}`;if(i.oldBytes===void 0||i.newBytes===void 0){e.notice(`The files of the result${s} cannot be c\
ompared with ${n}: its report does not have them, since that run only tagged an image, or the result was not read.`);continue}
let a=i.pullBytes===void 0?"":`, ${x(i.pullBytes)} to pull`;e.info(`Compared with ${n}${s}: files ${x(i.oldBytes)} → ${x(
i.newBytes)} (${rr(i.newBytes-i.oldBytes)})${a}`);let d=[...i.packages.slice(0,IS).map(c=>TS(iD(c),c)),...i.directories.
slice(0,IS).map(c=>TS(c.path,c))];d.length>0&&e.info(`Largest changes: ${d.join(", ")}`)}o.length>0&&e.notice(`${n} lack\
s ${o.join(", ")}, so these platforms are not compared.`)}function iD({manager:t,name:e}){return e===""?t==="other"?"fil\
es of no package":`${t} packages`:`${t} ${e}`}function TS(t,{oldBytes:e,newBytes:n}){return`${ne(ut(t),oD)} ${rr(n-e)}`}import{isDeepStrictEqual as sD}from"node:util";var Im=Symbol("any value"),aD={clean:[],exclude:[],aptClean:!1,script:void 0,scriptNetwork:Im,sourceDateEpoch:void 0,compression:Im,
division:void 0,keepBase:void 0};function dD(t){return Object.entries(aD).every(([e,n])=>n===Im||sD(t[e],n))}function AS(t){
let{inEngine:e,options:n}=t;return e!==void 0&&e.layerCount<=1&&dD(n.layer)&&!(e.image.isIndex&&n.platforms!=="default")}
async function RS({engine:t,inEngine:e,options:n,tags:r}){let{log:o,signal:i}=t,{digest:s}=await e.readConfig(),a=await e.
measure(),{bytes:d,packedBytes:c,history:f}=a,{test:u,dryRun:l,html:p,compare:h}=n,y=pr(n.budgets,{oldBytes:d,newBytes:d}),
g=tn(y)===void 0,k=p===void 0&&h===void 0?void 0:new xn({files:p!==void 0,contents:h!==void 0});if(k!==void 0){let R=()=>Ic(
t,e,d,k);await o.group("Look through",R).catch(C=>{if(i.aborted)throw C;o.warning(Ye(C))})}let B=u!==void 0&&!l&&g;!l&&g&&
(u!==void 0&&await o.group("Test",()=>jr(t,e.image,u)),await r.move(t.docker,e.id,e.id));let P=e.layerCount,$=P===0?"has\
 no layer":"is already one layer";return g&&o.notice(`${e.reference} ${$} and no option changes it: it ${l?"would be":"w\
as"} tagged without changes.`),Md({source:e,sourceSize:a,image:{bytes:d,packedBytes:c,layers:P,history:f,imageId:e.id,configDigest:s},
verdict:{budgets:y,isMet:g,checks:{verifiedEntries:void 0,isTested:B}},surveyed:{directories:k?.directories,contents:k?.
contents,rules:[],commands:[],spared:[],skippedPresets:[]},cacheHit:void 0,page:k?.page})}async function LS(t,e){let{run:n,engine:r}=t;if(r!==void 0)for(let{source:o,inEngine:i}of e.platforms){if(i===void 0)continue;
let s=async c=>{let f=`Compare the engine's view with the layers (${v(o.platform)})`,u=o.knownBytes??0;await n.log.group(
f,()=>Lb(n,i,c,u))};if(o.byLayers===!0){await s(o);continue}let a={platforms:[o.platform],isEach:!0},d=await ai({...t,engine:r},
i.image,a);try{for(let c of d.platforms)await s(c.source)}finally{await d.close()}}}var cD="{{title}}",fD="{{data}}";function $S(t,e){let[n,r]=CS(t,cD),[o,i]=CS(r,fD);return[n,uD(ut(e.title)),o,lD(e),i].join(
"")}function CS(t,e){let[n,r,...o]=t.split(e);if(n===void 0||r===void 0||o.length>0)throw new Error(`the page template m\
ust contain ${e} exactly once`);return[n,r]}function uD(t){return t.replace(/[&<>"']/g,e=>`&#${e.charCodeAt(0)};`)}function lD(t){
return JSON.stringify(t).replace(/[<\u2028\u2029]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}async function NS({report:t,page:e},n,{runId:r,log:o},i=Gh){let s=async(a,d)=>{let c=n[a];if(c!==void 0)try{if(a==="html"&&
e===void 0){o.warning("The page was not written: the files of the result are not known.");return}return await Wh(a,c,`${re(
r)}${a}`,await d()),c}catch(f){o.warning(Ye(f));return}};return{htmlPath:await s("html",async()=>$S(await i(),Ug(t,e))),
reportPath:await s("report",async()=>`${JSON.stringify(t,null,2)}
`)}}var mD=1.05;function FS(t,e,n,r){let{oldBytes:o,newBytes:i,oldPackedBytes:s,newPackedBytes:a}=t,d=e.layer.division===
void 0?1:mD;if(i>o*d&&!gs(r.countsBlocks,i-o,o)){let[l,p]=sr(i,o);n.warning(`The result (${l}) is larger than the source\
 (${p}).`)}if(s===void 0||a===void 0||a<=s*d)return;let c=e.layer.compression.kind==="zstd"?"a higher compression level \
makes it smaller":`${S("compression","zstd")} makes it smaller`,[f,u]=sr(a,s);n.warning(`The compressed result (${f}) is\
 larger than the source's compressed layers (${u}), so pushing and pulling it takes longer; ${c}.`)}async function oae(t,{id:e,docker:n,log:r,signal:o,cache:i}){for(let p of t.notices)r.notice(p);let s=new Ve(o,t.timeoutSeconds),
a={runId:e,log:r,signal:s.signal,touch:s.touch},d=new js(t.tags),c=new Bc(r),f=Mh(t),u=new Js(f?n:void 0,Dh(t),r),l;try{
f&&(l={...await uy(n.withWatchdog(s),r),runId:e,log:r,signal:s.signal});let p=$f(t)?l:void 0,y=await pD({run:a,engine:p,
comparesIn:l,options:t,tags:d,placements:c,sweep:u,cache:i});return await c.finish(),Hs(e)&&await nn(n,t.timeoutSeconds,
g=>Tt(g,e,r)),y}catch(p){throw await c.undo(),l!==void 0&&await nn(n,t.timeoutSeconds,async h=>{await d.undo(h,r),await Tt(
h,e,r)}),s.signal.aborted?U(s.signal.reason):p}finally{s.signal.aborted||await u.settle(),await u.end(),s.release()}}async function pD(t){
var be=[];try{let e=Re(be,new AsyncDisposableStack,!0);let n=performance.now();let{run:r,engine:o,options:i}=t;let{log:s}=r;
await xS(t);let a=await PS(t);let d=await yb(t,e);let c=await Bb(t);e.defer(()=>c.close());let f=await Wg(t,Ib(t,c),e);yD(
t,f);let u=await vS(t,d,f);await gD(t,c);i.verifiesLayers&&!i.dryRun&&await LS(t,f);let l=await hD(t,f,a);let p=tn(l.budgets);
let h=p===void 0&&!i.dryRun;let y=h&&i.push?await wD(t,l):[];h&&bD(t,l);let[g]=c.platforms;h&&i.removeOld&&o!==void 0&&g?.
inEngine!==void 0&&await By(o,g.inEngine.image,l.imageId);let k=performance.now()-n;let B=y[0]?.digest??l.written[0]?.digest;
let P=u&&My(u,l.platforms);OS(P,s);let $={...l,digest:B,pushed:y,comparison:P};let R=kD(t,f);let C=_g($,{options:i,engine:o,
source:R,comparison:P,ms:k});let V=await NS({report:C,page:l.page},i,r);i.dryRun&&s.notice("Dry run: nothing was stored,\
 tagged or pushed.");FS(l,i,s,{countsBlocks:C.sizes==="blocks"});s.info(sh({...l,ms:k}));return{...$,report:C,...V,budgetError:p}}catch(ke){
var Pe=ke,ct=!0}finally{var Bn=Le(be,Pe,ct);Bn&&await Bn}}async function hD(t,e,n){let{engine:r,options:o}=t,[i,...s]=e.
platforms;if(i===void 0||r===void 0||n.length>0||s.length>0)return Pm(t,e,n);let{source:a,inEngine:d}=i,c={...t,source:a,
inEngine:d,engine:r},{division:f,keepBase:u}=o.layer;if(f!==void 0||u!==void 0)return Pm(t,e,n);let l=AS(c)?await RS(c):
await dS(c),p=v(a.platform);return{...l,platforms:[{...l,platform:p}],written:[]}}function yD({run:t,engine:e},{reference:n,
platforms:r,notices:o}){let i=r.map(({source:a})=>`${v(a.platform)}, ${pe(a.layerCount)}`),s=e===void 0?"":` on Docker ${e.
version}`;t.log.info(`Flattening ${n} (${i.join("; ")})${s}`);for(let a of o)t.log.notice(a)}async function gD({run:t,engine:e,
options:n},r){let{backup:o,dryRun:i}=n,s=r.platforms[0]?.inEngine?.image;o===void 0||i||e===void 0||s===void 0||await t.
log.group("Back up",()=>Dy(e,s,o))}async function wD({run:t,engine:e,options:n},r){return e===void 0||n.tags.length===0?
[]:t.log.group("Push",()=>Ey(e,n.tags,r))}function bD({run:t,options:e},{written:n}){let{tags:r}=e;r.length>0&&t.log.info(
`Tagged ${r.map(Yn).join(", ")}`);for(let{name:o,digest:i}of n)t.log.info(`Wrote ${o}, ${i}`)}function kD(t,e){let{reference:n,
id:r,platforms:o}=e,{source:i,inEngine:s}=o[0];return{reference:n,id:r,ofContainer:i.ofContainer,platforms:o.map(a=>a.source.
platform),countsBlocks:at({...t,source:i,inEngine:s})}}function dae(t){let e={"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-percent":t.savedPercent,
"old-layers":t.oldLayers,"new-layers":t.newLayers,"image-id":t.imageId,"config-digest":t.configDigest,digest:t.digest,"c\
leaned-bytes":Tr(t),"size-change":ED(t),report:t.reportPath,html:t.htmlPath,platforms:JSON.stringify(t.platforms.map(SD)),
"cache-hit":t.cacheHit===void 0?void 0:String(t.cacheHit)};return Object.fromEntries(Object.entries(e).filter(n=>n[1]!==
void 0))}function ED({report:{comparison:t}}){if(!(t===null||t.oldBytes===null||t.newBytes===null))return t.newBytes-t.oldBytes}
function SD(t){return{platform:t.platform,"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-\
percent":t.savedPercent,"old-layers":t.oldLayers,"new-layers":t.newLayers,"config-digest":t.configDigest??null,"cleaned-\
bytes":Tr(t),"cache-hit":t.cacheHit??null}}import{tmpdir as tM}from"node:os";import{resolve as vm}from"node:path";import{resolve as LD}from"node:path";var xD=new Set(["atomic","containers-storage","dir","docker-daemon","ostree","registry","sif","tarball"]),_S='"docker-ar\
chive:PATH[:REF]", "oci-archive:PATH[:REF]", "oci:DIR[:REF]" or "docker://REF"',PD=/^([a-z][a-z0-9+-]*):/,BD=/^[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*(?:\/[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*)*$/,
ID=/^@(\d{1,9})$/;function uo(t,e="image"){let n=PD.exec(t)?.[1];if(n===void 0)return;let r=t.slice(n.length+1);switch(n){case"\
docker-archive":case"oci-archive":case"oci":return TD(n,r,{text:t,input:e});case"docker":return AD(r,{text:t,input:e});default:
if(!xD.has(n)&&!r.startsWith("//"))return;throw Pn({text:t,input:e},`has the transport "${n}:", which is not supported`,
RD(n,r))}}function TD(t,e,n){let{text:r,input:o}=n,i=e.indexOf(":"),s=i===-1?e:e.slice(0,i),a=i===-1?"":e.slice(i+1),d=t===
"oci"?"DIR":"PATH";if(s===""||s.includes("\0"))throw Pn(n,s===""?"has no path":"has a path with a NUL character",`Write \
it as "${t}:${d}", or "${t}:${d}:REF".`);let c=vD(a,n);if(t!=="docker-archive"){let u=a===""||c!==void 0?void 0:a;if(u!==
void 0&&!BD.test(u))throw Pn(n,`names ${JSON.stringify(u)}, which is not a valid name`,'After the path and a colon comes\
 a name such as "latest" or "ghcr.io/owner/app:1.2": letters and digits with single separators. A path cannot contain a \
colon.');return{transport:t,text:r,path:s,reference:u,index:c}}let f=a===""||c!==void 0?void 0:OD(a,n,o);return{transport:t,
text:r,path:s,reference:f,index:c}}function vD(t,e){if(!t.startsWith("@"))return;let n=ID.exec(t)?.[1];if(n===void 0)throw Pn(
e,`has ${JSON.stringify(t)} after its path`,'Write the number of the image after "@", from 0: "@0" is the first one.');if(e.
input==="tag")throw Pn(e,"has an index","An index selects one of the images of an archive that exists. Write a name inst\
ead.");return Number(n)}function OD(t,e,n){let r=oe(t,n);if(r.digest!==void 0)throw Pn(e,"has a digest","Docker archives\
 name images only by tags.");return r}function AD(t,e){let{text:n,input:r}=e;if(!t.startsWith("//")){if(!t.includes("/"))
return;throw Pn(e,'lacks "//" after "docker:"',`Write it as "docker://${t}".`)}let o=t.slice(2),i=r==="tag"?qi(o,r):oe(o,
r);if(Gt(o))throw Pn(e,"is an image ID",'A registry identifies images by name, such as "docker://ghcr.io/owner/app:1.2".');
return{transport:"docker",text:n,reference:i}}function RD(t,e){if(t==="docker-daemon")return`An image of the engine has \
no transport. Write it as ${JSON.stringify(e.replace(/^\/\//,""))}.`;if(t==="http"||t==="https")return`An image in a reg\
istry is written as ${JSON.stringify(`docker:${e}`)}.`;let n=`If this is the name of an image in the engine, write it as\
 "docker.io/library/${t}:TAG".`;return`Use ${_S}. "skopeo copy" converts from all other transports. ${n}`}function Pn({text:t,
input:e},n,r){let o=`The ${I(e)} must be an image reference or one of ${_S}, but ${JSON.stringify(t)} ${n}.`;return new m(
"BAD_INPUT",o,{hint:r})}var CD=/^\.{0,2}\/|\.json$/i;function DS(t){if(t==="")return;let e=uo(t,"compare");return e!==void 0?{kind:"outside",text:t,
location:e}:CD.test(t)&&!t.includes("\0")?{kind:"report",text:t,path:LD(t)}:{kind:"engine",text:t,reference:oe(t,"compar\
e")}}import{resolve as $D}from"node:path";function MS(t){ND(t),t.container!==void 0&&FD(t),t.imageLocation!==void 0&&_D(t,t.imageLocation.text),DD(t),MD(t),HD(t),
UD(t)}function ND(t){let{backup:e,report:n,html:r}=t,o=Object.entries({backup:e,report:n,html:r}),i=t.tagLocations.flatMap(
a=>"path"in a?[["tag",$D(a.path)]]:[]),s=[...o,...i];for(let[a,[d,c]]of s.entries()){if(c===void 0)continue;let f=s.slice(
0,a).find(([u,l])=>l===c&&u!=="tag");if(f!==void 0)throw new m("BAD_INPUT",`The ${I(f[0],d)} have the same path ${JSON.stringify(
c)}.`,{hint:"Give each its own path."})}}function ye(t,e,n,r=`Leave ${S(t)} out.`){throw new m("BAD_INPUT",`The ${I(t)} \
cannot be combined with ${e}: ${n}.`,{hint:r})}function FD(t){let e=S("container"),n=r=>ye(r,e,"it would run in a new co\
ntainer of the image, without the changes in this container",'Run the commands in the container yourself ("docker exec")\
, or flatten the result again.');t.layer.aptClean&&n("apt-clean"),t.layer.script!==void 0&&n("run"),t.platforms!=="defau\
lt"&&ye("platform",e,"a container already has its platform"),t.pull==="always"&&ye("pull",e,"a container's image is alre\
ady present"),t.backup!==void 0&&ye("backup",e,"flattening does not change the container"),t.removeOld&&ye("remove-old",
e,"the container still uses its image")}function _D(t,e){let n=S("image",e),r=o=>`Load the image into the engine first a\
nd name it without a transport, or leave ${S(o)} out.`;t.layer.script!==void 0&&ye("run",n,"a script runs in a container\
, and that image is in no engine",`Use ${S("clean")} and ${S("exclude")}, or load the image into the engine first.`),t.backup!==
void 0&&ye("backup",n,"it saves an image of an engine, and that image is in none"),t.removeOld&&ye("remove-old",n,"it re\
moves an image of an engine"),t.pause||ye("pause",n,"only a container can be paused",r("pause")),t.pull==="always"&&ye("\
pull",n,"only an engine pulls, and that image is read where it is"),t.verifiesLayers&&ye("verify",n,"it compares an engi\
ne's view with the layers, and that image is in no engine",`Use ${S("verify","true")}, or load the image into the engine\
 first.`)}function DD(t){let{tags:e,tagLocations:n,tagTexts:r}=t;if(e.length>0||n.length===0)return;let o=S("tag",r.join(
", "));t.test!==void 0&&ye("test",o,"the command runs in a container, and the result is in no engine",`Add a name in the\
 engine to ${S("tag")}, for example "app:flat".`);let i=n.some(({transport:s})=>s==="docker");t.push&&!i&&ye("push",o,"a\
 file is not pushed",`Add a name in a registry to ${S("tag")}, for example "docker://ghcr.io/owner/app:flat".`)}function MD(t){
let{layer:e,container:n}=t,r=t.verifiesLayers,i=S(r?"verify":"from","layers");t.from!=="layers"&&!r||(n!==void 0&&ye("co\
ntainer",i,"a container's own changes are in no layer"),t.from==="layers"&&e.script!==void 0&&ye("run",i,"what commands \
change is in no layer"))}function HD({layer:t,container:e}){if(t.keepBase===void 0)return;let n=S("keep-base");e!==void 0&&
ye("container",n,"a container's own changes are in no layer",'Make an image of the container first ("docker commit") and\
 flatten that.'),t.script!==void 0&&ye("run",n,"what commands change is in no layer, and may change the base")}function UD({
layer:t,platforms:e}){if(e==="default"||e!=="all"&&e.length===1||t.script===void 0)return;let r=S("platform",e==="all"?"\
all":e.map(v).join(", "));ye("run",r,"a script runs in a container of one platform","Flatten each platform in a step of \
its own.")}function HS(t,e=!1){let n=t.split(`
`).map(o=>o.trim()).filter(o=>o!==""&&!o.startsWith("#"));if(n.length===0||!n.every(o=>/^-\s+\S/.test(o)))return t;let r=n.
map(o=>zD(o.slice(1).trim()));return e&&r.some(o=>o.includes(","))?t:r.join(`
`)}function zD(t){let[,e]=/^'((?:[^']|'')*)'(?:\s+#.*)?$/.exec(t)??[];if(e!==void 0)return e.replaceAll("''","'");let[,n]=/^"((?:[^"\\]|\\.)*)"(?:\s+#.*)?$/.
exec(t)??[];return n!==void 0?n.replace(/\\(["\\])/g,"$1"):t.replace(/\s+#.*$/,"")}var JD=1e4;function US(t,e){if(t!==""&&e!==void 0)throw new m("BAD_INPUT",`Set either ${S("image")} or ${S("container")}\
, not both.`,{hint:`To flatten the container, leave ${S("image")} out.`});if(e!==void 0)return{image:void 0,imageLocation:void 0};
if(t==="")throw new m("BAD_INPUT",`The ${I("image")} is required, but is empty.`,{hint:`Name the image to flatten, for e\
xample "app:latest", or a container with the ${I("container")}.`});let n=uo(t,"image");return{image:n===void 0?oe(t,"ima\
ge"):void 0,imageLocation:n}}function zS(t){if(t==="")return;if(!/^[0-9]+$/.test(t)){let n=uo(t,"keep-base");return n!==
void 0?{kind:"location",location:n}:{kind:"image",image:oe(t,"keep-base")}}let e=Number(t);if(e>=1&&e<=JD)return{kind:"l\
ayers",count:e};throw new m("BAD_INPUT",`The ${I("keep-base")} must be an image or a number of layers from 1 on, but is ${JSON.
stringify(t)}.`,{hint:`Name the base, for example ${S("keep-base","debian:13")}, or leave it out to keep no layers.`})}function JS(t,e){
let n=t.split(/[\n,]/).map(a=>a.trim()).filter(a=>a!=="");if(n.length===0&&!e)throw new m("BAD_INPUT",`The ${I("tag")} i\
s required, but is empty.`,{hint:'Give the result a name, for example "app:flat".'});let r=new Map,o=new Map,i=new Map;for(let a of n){
let d=uo(a,"tag"),c=d===void 0?qi(a,"tag"):void 0,f=c===void 0?a:de(c);i.has(f)||(i.set(f,a),c!==void 0&&r.set(f,c),d!==
void 0&&o.set(f,d))}let s=[...o.values()];return WD(s),{tags:[...r.values()],tagLocations:s,tagTexts:[...i.values()]}}function WD(t){
let e=new Map;for(let n of t){if(n.transport!=="docker-archive"&&n.transport!=="oci-archive")continue;let r=e.get(n.path);
if(e.set(n.path,n),r!==void 0)throw new m("BAD_INPUT",`The ${I("tag")} has the path ${JSON.stringify(n.path)} twice: ${JSON.
stringify(r.text)} and ${JSON.stringify(n.text)}.`,{hint:"An archive holds one result. Give each its own path."})}}var GD=/^(?:latest|stable|edge|nightly|v?\d+(?:\.\d+)*(?:-[a-z0-9.-]+)?)$/,WS=/^[0-9a-f]{12,64}$/;function GS(t,e){let n=e.
map(KD).filter(o=>o!==void 0),r=jD(t);return r===void 0?n:[...n,r]}function jD(t){let e=vu(t),n=Vo(t);if(n.every((i,s)=>i===
e[s]))return;let r=n.map((i,s)=>i===e[s]?i:"true"),o=e.length===1?"which":`in which ${JSON.stringify(gt)}`;return`${S("c\
lean",r.join(", "))} means ${S("clean",n.join(", "))}, ${o} selects all safe presets.`}function KD(t){let{text:e,domain:n}=t,
r=Yn(t);if(WS.test(e)||GD.test(e)){let o=WS.test(e)?"looks like an ID":"has no repository name";return`The tag ${JSON.stringify(
e)} ${o}: the result will be named ${r}. Write it as "name:tag", for example ${JSON.stringify(`app:${e}`)}.`}if(!/[.:]/.
test(n)&&n!=="localhost")return`The tag ${JSON.stringify(e)} refers to the registry ${JSON.stringify(n)}, because only r\
egistry names can contain upper-case letters. Repository names are lower case: write ${JSON.stringify(e.toLowerCase())} \
for one on Docker Hub.`}var YD={image:{default:"",value:"IMAGE",help:"image to flatten: in the engine, an archive, a directory or a registry"},container:{
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
 as the compressed layer"}},jS=Object.fromEntries(Object.entries(Ci).map(([t,e])=>[t,{kind:e,...YD[t]}]));import{resolve as VD,sep as XD}from"node:path";var Tm={true:!0,True:!0,TRUE:!0,false:!1,False:!1,FALSE:!1};function $t(t,e){let n=Object.hasOwn(Tm,e)?Tm[e]:void 0;if(n===
void 0)throw new m("BAD_INPUT",`The ${I(t)} must be true or false, but is ${JSON.stringify(e)}.`,{hint:`Write ${S(t,"tru\
e")} or leave it out.`});return n}var qD=/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/;function VS(t){if(qD.test(t))return t;throw new m(
"BAD_INPUT",`The ${I("container")} must be a container's name or ID, but is ${JSON.stringify(t)}.`,{hint:'"docker ps --a\
ll" lists the names, which consist of letters, digits, "_", "." and "-".'})}function Tc(t,e){let n=r=>new m("BAD_INPUT",
`The ${I(t)} must be the path of a file, but ${r}.`,{hint:'Name a file, for example "backup/app.tar".'});if(e.includes("\
\0"))throw n("it contains a NUL character");if(e.endsWith("/")||e.endsWith(XD))throw n(`${JSON.stringify(e)} is a direct\
ory`);return VD(e)}var ZD=8**11-1;function XS(t){if(t===void 0||t==="")return;let e=/^[0-9]{1,11}$/.test(t)?Number(t):Number.
NaN;if(!(e<=ZD))throw new m("BAD_INPUT",`The environment variable SOURCE_DATE_EPOCH must be whole seconds since 1970, bu\
t is ${JSON.stringify(t)}.`,{hint:'Set it to the output of "git log -1 --format=%ct", or unset it.'});return e}function qS(t){
if(/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(t))return t;throw new m("BAD_INPUT",`The ${I("run-network")} must be the name of \
a network, but is ${JSON.stringify(t)}.`,{hint:'Name a network that "docker network ls" lists, for example "bridge". The\
 default is "none".'})}var KS=2e6;function ZS(t){let e=/^[0-9]{1,7}$/.test(t)?Number(t):Number.NaN;if(!(e<=KS))throw new m(
"BAD_INPUT",`The ${I("timeout")} must be whole seconds from 0 (no limit) to ${KS}, but is ${JSON.stringify(t)}.`,{hint:"\
Leave it out for the default of 600 seconds."});return e}var QD=["missing","always","never"];function QS(t){let e=QD.find(
n=>n===t);if(e===void 0)throw new m("BAD_INPUT",`The ${I("pull")} must be missing, always or never, but is ${JSON.stringify(
t)}.`,{hint:"Leave it out to pull only images that the engine does not have."});return e}function ex(t){let e=t.split(/[\n,]/).
map(r=>r.trim()).filter(r=>r!=="");if(e.length===0)return"default";if(e.includes("all")){if(e.length===1)return"all";throw new m(
"BAD_INPUT",`The ${I("platform")} must be a list of platforms or "all", but has both: ${JSON.stringify(e.join(", "))}.`,
{hint:'Leave out "all" to flatten only the platforms that you name.'})}let n=e.map(os);return n.filter((r,o)=>n.findIndex(
i=>K(r,i))===o)}function tx(t){if(t==="layers")return{verify:!0,verifiesLayers:!0};if(!Object.hasOwn(Tm,t))throw new m("\
BAD_INPUT",`The ${I("verify")} must be true, false or layers, but is ${JSON.stringify(t)}.`,{hint:`Write ${S("verify","t\
rue")} or leave it out.`});return{verify:$t("verify",t),verifiesLayers:!1}}var YS=100,eM=1e6;function nx(t,e){let n=/^[0-9]{1,3}$/.
test(t)?Number(t):0;if(!(n>=1&&n<=YS))throw new m("BAD_INPUT",`The ${I("layers")} must be a whole number from 1 to ${YS}\
, but is ${JSON.stringify(t)}.`,{hint:`Write ${S("layers","4")}, or leave it out for one layer.`});if(e==="")return n===
1?void 0:{layers:n};let r=Cs(e);if(r===void 0||r<eM)throw new m("BAD_INPUT",`The ${I("max-layer-size")} must be a size o\
f at least 1 MB, but is ${JSON.stringify(e)}.`,{hint:'Give a size with its unit, for example "500MB" or "1.2GiB", or lea\
ve it out.'});if(n>1)throw new m("BAD_INPUT",`Set either the ${I("layers")} or the ${I("max-layer-size")}, not both: one\
 follows from the other.`,{hint:`Leave ${S("layers")} out to have as many layers as the size needs.`});return{maxBytes:r}}
function rx(t){if(t==="auto"||t==="layers")return t;throw new m("BAD_INPUT",`The ${I("from")} must be auto or layers, bu\
t is ${JSON.stringify(t)}.`,{hint:"Leave it out to read an image in the fastest way."})}var nM=["clean","platform"];function tde(t){let e=d=>t(d).trim()||jS[d].default,n=d=>HS(t(d),nM.includes(d)),r=$t("dry-r\
un",e("dry-run")),o=e("container")===""?void 0:VS(e("container")),i=US(e("image"),o),s=JS(n("tag"),r),a={...i,container:o,
from:rx(e("from")),pause:$t("pause",e("pause")),...s,layer:{aptClean:$t("apt-clean",e("apt-clean")),clean:$g(n("clean")),
exclude:yg(n("exclude")),script:t("run").trim()===""?void 0:t("run"),scriptNetwork:qS(e("run-network")),compression:Sk(e(
"compression")),division:nx(e("layers"),e("max-layer-size")),keepBase:zS(e("keep-base")),sourceDateEpoch:XS(process.env.
SOURCE_DATE_EPOCH)},cleanWords:Vo(n("clean")),dryRun:r,platforms:ex(n("platform")),defaultPlatform:process.env.DOCKER_DEFAULT_PLATFORM?.
trim()||void 0,pull:QS(e("pull")),push:$t("push",e("push")),...tx(e("verify")),test:$b(t("test")),backup:e("backup")===""?
void 0:Tc("backup",e("backup")),removeOld:$t("remove-old",e("remove-old")),timeoutSeconds:ZS(e("timeout")),budgets:{maxBytes:jh(
e("max-size")),minSaving:Kh(e("min-saving"))},report:e("report")===""?void 0:Tc("report",e("report")),html:e("html")===""?
void 0:Tc("html",e("html")),compare:DS(e("compare")),summary:$t("summary",e("summary")),cache:$t("cache",e("cache")),notices:GS(
n("clean"),s.tags),...rM(e("temp-dir"))};return MS(a),a}function rM(t){let e=process.env.RUNNER_TEMP;return t!==""?{tempDir:vm(
t),tempDirFrom:"input"}:e?{tempDir:vm(e),tempDirFrom:"RUNNER_TEMP"}:{tempDir:vm(tM()),tempDirFrom:"system"}}import{constants as Ix}from"node:fs";import{appendFile as IM,stat as TM}from"node:fs/promises";var oM=["▏","▎","▍","▌","▋","▊","▉"],Om=10,iM=40;function ix(t,e,n){if(t<=0||e<=0)return"";let r=Math.max(
1,Math.round(Math.min(1,t/e)*n*8)),o=r%8;return"█".repeat(Math.floor(r/8))+(o===0?"":oM[o-1])}function sx(t,e=50){let n=Math.
max(...t.map(({name:s})=>s.length)),r=t.map(({bytes:s})=>x(s)),o=Math.max(...r.map(s=>s.length)),i=Math.max(...t.map(({bytes:s})=>s));
return xt(t.map(({name:s,bytes:a,note:d=""},c)=>[s.padEnd(n),(r[c]??"").padStart(o),ix(a,i,e).padEnd(d===""?0:e),d].join(
"  ").trimEnd()))}function ax(t,e){let n=e.filter(({bytes:s})=>s>0).sort((s,a)=>a.bytes-s.bytes);if(n.length<2)return"";
let r=n.slice(0,Om),o=n.slice(Om).reduce((s,{bytes:a})=>s+a,0);o>0&&r.push({name:`${n.length-Om} more`,bytes:o});let i=sM(
r.map(({name:s})=>ox(s)));return xt([`pie showData title ${ox(t)}`,...r.map(({bytes:s},a)=>`  "${i[a]}" : ${Math.max(s/1e6,
.01).toFixed(2)}`)],"mermaid")}function sM(t){let e=new Set;return t.map(n=>{let r=n;for(let o=2;e.has(r);o++)r=`${n} (${o}\
)`;return e.add(r),r})}function ox(t){return ne(t.replace(/[^\p{L}\p{N} .,:/*?!()_@+-]/gu,"·"),iM)}function Am(t){return t.
map(({level:e,text:n},r)=>{if(e===0)return n;let o=s=>t.slice(r+1).find(d=>d.level<=s)?.level===s;return`${Array.from({length:e-
1},(s,a)=>o(a+1)?"│  ":"   ").join("")}${o(e)?"├─ ":"└─ "}${n}`})}function dx(t,e){let n=t.map(({path:i,bytes:s})=>{
let a=i.split("/"),d=a.length-2,c=ut(d===0?i:a.at(-1)??"");return{level:d,name:ne(c,40),bytes:s}}),r=Am(n.map(({level:i,
name:s})=>({level:i,text:s}))),o=Math.max(0,...r.map(i=>i.length));return xt(n.map(({bytes:i},s)=>`${(r[s]??"").padEnd(o)}\
  ${x(i).padStart(7)}  ${ix(i,e,30)}`.trimEnd()))}var lo=200,tt=60;function X(t){return Tp(ne(t,lo))}function ge(t){return t.replaceAll(" "," ")}var cx=10;function lx({comparison:t,dryRun:e}){if(t===null)return"";let{kind:n,name:r,platforms:o,missing:i}=t,s=o.length===
1&&i.length===0,a=e?" (expected)":"",d=n==="report"?"the report ":"",c=i.slice(0,tt).map(X).join(", ");return[`#### Comp\
ared with ${d}${X(r)}${a}`,...o.slice(0,tt).map(f=>aM(f,s?"":`${X(f.platform)}: `)),...i.length===0?[]:[`Not in the earl\
ier image: ${c}.`]].join(`

`)}function aM(t,e){return[`${e}${dM(t)}`,...fM(t)].join(`

`)}function dM(t){let{oldBytes:e,newBytes:n,oldPackedBytes:r,newPackedBytes:o,pullBytes:i}=t,s=e===null||n===null?"The f\
iles of one of the two are not known.":`Files: ${x(e)} → **${x(n)}**, ${cM(e,n)}.`,a=r===null||o===null?"":` Compresse\
d: ${x(r)} → ${x(o)}.`,d=i===null?"":` A machine that has the earlier image pulls ${x(i)}.`;return`${s}${a}${d}`}function cM(t,e){
return t===e?"the same size":`**${rr(e-t)}**, ${On(or(t,e))}`}function fM(t){let e=t.packages.map(o=>fx(mx(o)?"":"packag\
e",uM(o),o)),n=t.directories.map(o=>fx("directory",X(o.path),o));return e.length===0&&n.length===0?[]:[["| | | before | \
after | |","| --- | --- | ---: | ---: | ---: |",...[...ux(e,t.morePackages,"packages"),...ux(n,t.moreDirectories,"direct\
ories")]].join(`
`)]}function mx({manager:t,name:e}){return t==="other"&&e===""}function uM({manager:t,name:e}){return mx({manager:t,name:e})?
"files of no package":e===""?`${t} packages`:`${t} ${X(e)}`}function fx(t,e,{change:n,oldBytes:r,newBytes:o}){let i=n===
"added"?"":ge(x(r)),s=n==="removed"?"":ge(x(o));return`| ${t} | ${e} | ${i} | ${s} | ${ge(rr(o-r))} |`}function ux(t,e,n){
let r=Math.max(0,t.length-cx)+e;return[...t.slice(0,cx),...r===0?[]:[`| | ${r} more ${n} | | | |`]]}var lM=120,mM=150,pM=16;function bx({platforms:t,source:e}){if(t.length<2)return"";let n=t.slice(0,tt).map(o=>{let i=o.oldPackedBytes===
null||o.newPackedBytes===null?"":`${ge(x(o.oldPackedBytes))} → ${ge(x(o.newPackedBytes))}`,s=On(o.savedPercent.toFixed(
1));return`| ${X(o.platform)} | ${ge(x(o.oldBytes))} in ${ge(pe(o.oldLayers))} | ${ge(x(o.newBytes))} | ${ge(s)} | ${i} \
|`}),r=t.length-n.length;return[`| platform of ${X(e.reference)} | before | after | | compressed |`,"| --- | ---: | ---:\
 | --- | --- |",...n,...r>0?[`| ${r} more | | | | |`]:[]].join(`
`)}var px=3;function kx({result:t,platforms:e,dryRun:n}){return e.length<2?hx("Layers",t.layerDetails,n):e.map(r=>hx(`La\
yers of ${X(r.platform)}`,r.layerDetails,n)).filter(r=>r!=="").join(`

`)}function hx(t,e,n){if(e===null)return"";let r=e.slice(0,tt).map(({packedBytes:i,bytes:s,entries:a,contents:d},c)=>{let u=`${d.
slice(0,px).map(({name:p})=>X(p)).join(", ")}${d.length>px?" and more":""}`,l=`${n?"about ":""}${x(i)}`;return`| ${c+1} \
| ${ge(l)} | ${ge(x(s))} | ${ge(Q(a))} | ${u} |`}),o=e.length-r.length;return[`#### ${t}`,"","| | compressed | uncompres\
sed | | largest contents |","| ---: | ---: | ---: | ---: | --- |",...r,...o>0?[`| ${o} more | | | | |`]:[]].join(`
`)}function Ex(t){let{source:e,result:n,platforms:r}=t,o=n.tags[0]??"the result";if(r.length===1){let i={oldLayers:e.layers,
newLayers:n.layers};return gx("History",i,[{title:e.reference,...e},{title:o,...n}])}return r.map(i=>gx(`History of ${X(
i.platform)}`,i,[{title:e.reference,...yx(i.oldBytes,i.oldHistory)},{title:o,...yx(i.newBytes,i.newHistory)}])).join(`

`)}function yx(t,e){return{bytes:t,steps:e?.length??null,history:e}}function gx(t,{oldLayers:e,newLayers:n},r){return[`<\
details${r.reduce((i,s)=>i+(s.steps??0),0)<=pM?" open":""}><summary>${t}: ${pe(e)} before, ${pe(n)} after</summary>`,"",
...r.flatMap(i=>[yM(i.title,i),""]),"</details>"].join(`
`)}var hM=24;function yM(t,{bytes:e,steps:n,history:r}){let o=`${ut(ne(t,lo))}  ${x(e)}`;if(r===null)return xt([o,"└─ (t\
he history does not cover all layers)"]);let i=r.slice(-mM),s=n??r.length,a=[{level:0,text:o}],d=1;if(i.length<s){let c=`\
(${s-i.length} earlier steps)`;a.push({level:d++,text:c})}for(let{command:c,bytes:f,layer:u}of i){let l=c.replace(/^\/bin\/sh -c (?:#\(nop\) +)?/,
"").replace(/\s+/g," "),p=ut(ne(l.trim()||"(no command)",lM));a.push({level:d,text:`${u?x(f):"-"}  ${p}`}),u&&(d=Math.min(
d+1,hM))}return xt(Am(a))}function Sx({result:t,dryRun:e,platforms:n}){let r=e?" (expected)":"";return n.length===1?wx(`\
Largest directories${r}`,t.directories,t.bytes):n.map(o=>wx(`Largest directories of ${X(o.platform)}${r}`,o.directories,
o.newBytes)).filter(o=>o!=="").join(`

`)}function wx(t,e,n){if(e===null||e.length===0)return"";let r=dx(e,n);return[`<details open><summary>${t}</summary>`,"",
r,"","</details>"].join(`
`)}var Rm=1024*1024;function Px(t,e){let n=[gM(t),wM(t),bM(t),bx(t),lx(t),kM(t),Ex(t),xM(t),SM(t),kx(t),Sx(t),PM(t),BM(t)].
filter(s=>s!==""),r=`_Truncated: a job summary holds at most ${x(Rm)}. The report has the rest._`,o=s=>[...n.slice(0,s),
...s<n.length?[r]:[]].join(`

`);return n.map((s,a)=>`

${o(n.length-a)}

`).find(s=>Buffer.byteLength(s)<=e)??""}function gM(t){let{ok:e,dryRun:n,source:r,result:o,savedPercent:i,seconds:s,cacheHit:a}=t,
d=o.tags.slice(0,3).map(X).join(", "),c=o.tags.length>3?` and ${o.tags.length-3} more`:"",f=d===""?"":` → ${d}${c}`,l=r.
bytes===o.bytes&&r.layers===o.layers?"unchanged":On(i.toFixed(1)),p=n?"Dry run, nothing was changed. ":"",h=a===!0?", fr\
om the cache":"";return[`### ${e?"":"Not tagged: "}${X(r.reference)}${f}`,"",`${p}**${x(r.bytes)}** in ${pe(r.layers)} →\
 **${x(o.bytes)}** in ${pe(o.layers)}, **${l}**, ${s.toFixed(1)} s${h}`].join(`
`)}function wM(t){if(t.budgets.length===0)return"";let e=t.budgets.map(({input:n,wanted:r,seen:o,met:i})=>`> ${i?"Met":"\
Not met"}: <code>${n}</code> requires ${r}, got ${o}.`);return[`> [!${t.ok?"NOTE":"CAUTION"}]`,e.join(`
>
`)].join(`
`)}function bM({source:t,result:e}){let n=[{name:"before",bytes:t.bytes,note:pe(t.layers)},{name:"after",bytes:e.bytes,note:pe(
e.layers)}],r=t.packedBytes===null||e.packedBytes===null?"":`

Compressed, as pushed and pulled: ${x(t.packedBytes)} → ${x(e.packedBytes)}.`;return sx(n)+r}var vc=10;function kM({dryRun:t,
result:e}){let{imageId:n,pushed:r,written:o,verifiedEntries:i,testPassed:s}=e,a=[...i===null?[]:[`${Q(i)} verified`],...s===
!0?["test passed"]:[]],d=o.slice(0,vc).map(({name:u,digest:l})=>`${X(u)}, ${X(l)}`),c=r.slice(0,vc).map(u=>X(`${u.name}@${u.
digest}`)),f=r.length>vc?[`${r.length-vc} more`]:[];return[...n===null?[]:[`- Image ID${t?" (expected)":""}: ${X(n)}`],...[
...c,...f].map(u=>`- Pushed: ${u}`),...d.map(u=>`- Written: ${u}`),...a.length===0?[]:[`- Checks: ${a.join(", ")}`]].join(
`
`)}function EM(t){return[{kind:"hidden",name:"hidden in lower layers",bytes:t.hiddenBytes,note:""},...t.rules.filter(n=>!Bx(
n)).map(({kind:n,name:r,entries:o,bytes:i})=>({kind:n,name:r,bytes:i,note:Q(o)})),...t.commands.map(({name:n,seconds:r,bytes:o})=>({
kind:"command",name:n,bytes:o??0,note:o===null?"freed size unknown":`${r.toFixed(1)} s`}))].sort((n,r)=>r.bytes-n.bytes)}
function xx(t){let e=t.rules.filter(Bx).map(({kind:r,name:o})=>r==="preset"?ss(ne(o,lo)):X(o));if(e.length===0)return"";
let n=e.length>tt?` and ${e.length-tt} more`:"";return`
Matched nothing: ${e.slice(0,tt).join(", ")}${n}.`}function Bx({entries:t,bytes:e}){return t===0&&e===0}function SM({result:t,
suggestions:e,suggestedClean:n}){if(e===null||n===null)return"";let r=e.map(({name:i,bytes:s})=>{let a=t.bytes===0?0:s/t.
bytes*100,d=Nn(i)?.why,c=d===void 0?"":` (${d})`;return`- preset ${X(i)}: ${x(s)}, ${ir(a)} % of the result${c}`}),o=St(
"clean",n);return["#### Possible further savings","",...r,"",xt([o],o.startsWith("--")?"sh":"yaml")].join(`
`)}function xM(t){let e=t.sizes==="blocks";if(t.savedBytes===0||t.cleanedBytes===0&&gs(e,t.savedBytes,t.source.bytes))return xx(
t).trimStart();let r=EM(t),o=r.slice(0,tt),i=Math.max(1,...r.map(({bytes:d})=>d)),s=o.map(({kind:d,name:c,bytes:f,note:u=""})=>{
let l=t.source.bytes===0?0:f/t.source.bytes*100,p=d==="hidden"?c:`${d} ${X(c)}`,h=Math.max(0,Math.round(f/i*20));return`\
| ${p} | ${ge(x(f))} | ${ge(`${ir(l)} %`)} | ${"█".repeat(h)} | ${ge(u)} |`}),a=r.length-o.length;return[`#### Where ${t.
savedBytes<0?"the growth":`the ${x(t.savedBytes)}`} came from`,"","| | size | of the source | | |","| --- | ---: | ---: \
| --- | --- |",...s,...a>0?[`| ${a} more | | | | |`]:[],"","Hidden in lower layers: files that a later layer deleted or \
replaced"+(e?", plus rounding to disk blocks.":"."),xx(t),"",ax("Saved, in MB",r)].join(`
`).trimEnd()}function PM(t){let e=t.kept.slice(0,tt).map(({what:n,why:r,entries:o,bytes:i})=>{let s=o===null||i===null?"":
`: ${x(i)} in ${Q(o)}`,a=r===null?" (requested)":` (${ss(ne(r,lo))})`;return`- ${X(n)}${s}${a}`});return e.length===0?"":
["<details><summary>Kept on purpose</summary>","",...e,"","</details>"].join(`
`)}function BM({ok:t,dryRun:e,source:n,result:r,backup:o,engine:i}){if(!t||e||n.id===r.imageId)return"";let s=r.tags.includes(
n.reference),a=s?"Not possible, because the result has replaced the source. Next time, give it another name.":`The sourc\
e image ${X(n.reference)} is unchanged.`,d=i===null?a:o!==null?`<code>docker load --input</code> ${X(o)} restores the so\
urce image.`:s?"Not possible, because the tag of the source image has moved. Next time, set <code>backup</code> to save \
an archive of it first.":`The source image ${X(n.reference)} is unchanged. Set <code>backup</code> to save it to an arch\
ive as well.`,c=r.layers>1?"the layers are shared only with other builds of this image":"the single layer is not shared \
with other images and is pulled in one piece instead of in parallel";return[`**Undo**: ${d}`,"",`**Trade-offs**: ${c}. S\
ignatures and attestations of the source do not apply to the result: sign it again.`].join(`
`)}async function Ode(t,e,n){if(t===void 0||t===""){n.warning('Could not write the job summary: GITHUB_STEP_SUMMARY is not \
set. Set "summary: false" to turn the summary off.');return}try{let{size:r}=await TM(t),o=Px(e,Rm-r);if(o===""){n.warning(
`Could not write the job summary: ${JSON.stringify(t)} is full.`);return}await IM(t,o,{flag:Ix.O_WRONLY|Ix.O_APPEND})}catch(r){
n.warning(`Could not write the job summary to ${JSON.stringify(t)}: ${E(r)}.`)}}import{readdir as vM,rm as OM,stat as AM}from"node:fs/promises";import{join as RM}from"node:path";async function Cde(t,e,n){
for(let r of await vM(t)){if(!e(r))continue;let o=RM(t,r),i=await AM(o).catch(()=>{});i!==void 0&&Date.now()-i.mtimeMs>n&&
await OM(o,{recursive:!0,force:!0}).catch(()=>{})}}export{LM as a,Lx as b,$x as c,m as d,E as e,Ye as f,$M as g,UM as h,Et as i,JM as j,ho as k,jx as l,Ni as m,Lc as n,Cc as o,
KM as p,Ve as q,Km as r,T as s,bs as t,k0 as u,E0 as v,S0 as w,dh as x,BU as y,Dh as z,Mh as A,mr as B,Rg as C,yt as D,gt as E,
Ad as F,lk as G,wZ as H,aJ as I,oae as J,dae as K,jS as L,tde as M,Ode as N,Cde as O};
