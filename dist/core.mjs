import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var kx=Object.create;var Tm=Object.defineProperty;var Ex=Object.getOwnPropertyDescriptor;var Sx=Object.getOwnPropertyNames;var xx=Object.getPrototypeOf,Px=Object.prototype.hasOwnProperty;var Bm=(t,e)=>(e=Symbol[t])?e:Symbol.for("Symbol."+t),Im=t=>{throw TypeError(t)};var hM=(t=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(t,{get:(e,n)=>(typeof require<"u"?require:e)[n]}):t)(function(t){
if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+t+'" is not supported')});var Bx=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}};var Ix=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of Sx(e))!Px.call(t,o)&&o!==n&&Tm(t,o,{get:()=>e[o],
enumerable:!(r=Ex(e,o))||r.enumerable});return t};var Tx=(t,e,n)=>(n=t!=null?kx(xx(t)):{},Ix(e||!t||!t.__esModule?Tm(n,"default",{value:t,enumerable:!0}):n,t));var Re=(t,e,n)=>{if(e!=null){typeof e!="object"&&typeof e!="function"&&Im("Object expected");var r,o;n&&(r=e[Bm("asyncDi\
spose")]),r===void 0&&(r=e[Bm("dispose")],n&&(o=r)),typeof r!="function"&&Im("Object not disposable"),o&&(r=function(){try{
o.call(this)}catch(i){return Promise.reject(i)}}),t.push([n,r,e])}else n&&t.push([n]);return e},Le=(t,e,n)=>{var r=typeof SuppressedError==
"function"?SuppressedError:function(s,a,d,c){return c=Error(d),c.name="SuppressedError",c.error=s,c.suppressed=a,c},o=s=>e=
n?new r(s,e,"An error was suppressed during disposal"):(n=!0,s),i=s=>{for(;s=t.pop();)try{var a=s[1]&&s[1].call(s[2]);if(s[0])
return Promise.resolve(a).then(i,d=>(o(d),i()))}catch(d){o(d)}if(n)throw e};return i()};var Eg=Bx((y4,kg)=>{kg.exports=function(t,e,n){var r=t.length,o=e.length,i=[];n=(n||(o>r?o:r))+1;for(var s=0;s<n;s++)i[s]=
[s],i[s].length=n;for(s=0;s<n;s++)i[0][s]=s;if(Math.abs(r-o)>(n||100))return p(n||100);if(r===0)return p(o);if(o===0)return p(
r);var a,d,c,f,u,l;for(s=1;s<=r;++s)for(d=t[s-1],a=1;a<=o;++a){if(s===a&&i[s][a]>4)return p(r);c=e[a-1],f=d===c?0:1,u=i[s-
1][a]+1,(l=i[s][a-1]+1)<u&&(u=l),(l=i[s-1][a-1]+f)<u&&(u=l),i[s][a]=s>1&&a>1&&d===e[a-2]&&t[s-2]===c&&(l=i[s-2][a-2]+f)<
u?l:u}return p(i[r][o]);function p(h){var y=Math.max(r,o),g=y===0?0:h/y,k=1-g;return{steps:h,relative:g,similarity:k}}}});var X=`Run again. If it happens again, check the engine's log ("journalctl --unit docker" on most machines).`,$t="Nothin\
g was tagged. Run again. If it happens again, pull or build the source image again, and check the disk and memory of the\
 engine's machine.",pe="No builder writes this, so the image is damaged or malicious. Build it again, or pull it from a \
source that you trust.",m=class extends Error{code;hint;constructor(e,n,r){super(n,r.cause===void 0?{}:{cause:r.cause}),
this.name="FlattenError",this.code=e,this.hint=r.hint}};function U(t){return t instanceof m?t:new m("CANCELLED","The run\
 was cancelled before it finished. No tag was moved.",{hint:"Run again to get the image. The next run also removes what \
this one could not remove in time.",cause:t})}var vm=300;function A(t){let e=t.toString("utf8"),n=e.length>vm;return JSON.
stringify(n?`${e.slice(0,vm)}…`:e)}function E(t){return t instanceof Error?t.message:String(t)}var vx="This is a bug i\
n docker-flatten. Please report it, with the log of a run that has debug logging enabled (in a shell: --debug).";function Ye(t){
return t instanceof m?`${t.message}
${t.hint}`:`Unexpected failure: ${E(t)}
${vx}`}function gM(t){let e=[];for(let n=t;n!==void 0;n=n instanceof Error?n.cause:void 0){let r=n instanceof Error?n.stack??
n.message:String(n);e.push(n instanceof m?`${n.code}: ${r}`:r)}return e.join(`
caused by: `)}import{randomBytes as Ax}from"node:crypto";import{readlinkSync as Rx}from"node:fs";import{readFileSync as Ox}from"node:fs";function fo(t){try{return Ox(`/proc/${t}`,"utf8")}catch{return""}}var Ft="io.github.docker-flatten.run",Nt="docker-flatten-pending",uo="docker-flatten-",Om="paused-",Lx=1440*60,Ti=/^(?<boot>[0-9a-f]{32}|0)-(?<pidNamespace>\d{1,12})-(?<pid>\d{1,10})-(?<start>\d{1,20})-(?<seconds>\d{1,12})-[0-9a-f]{8}$/,
Cx=/^((?:[0-9a-f]{32}|0)(?:-\d+){4}-[0-9a-f]{8})-/;function PM(){let t=Math.floor(Date.now()/1e3),{start:e}=Nm("self");return`${Cm()}\
-${$m()}-${process.pid}-${e}-${t}-${Pc()}`}function vi(t){return`${Ft}=${t}`}function tt(t){return`${Nt}:${t}`}function Am(t){
return`${tt(t)}-${Pc()}`}function xc(t){let e=t.startsWith(`${Nt}:`)?t.slice(Nt.length+1):"";if(Ti.test(e))return e;let n=/^(.+)-[0-9a-f]{8}$/.
exec(e)?.[1]??"";return Ti.test(n)?n:void 0}function Rm(t){return`${uo}${t}-${Pc()}`}function Lm(t,e){return`${uo}${t}-${Om}${e}`}
function Oi(t){return new RegExp(`-${Om}([0-9a-f]{64})$`).exec(t)?.[1]}function re(t){return`${uo}${t}-`}function ct(t){
if(!t.startsWith(uo))return;let e=Cx.exec(t.slice(uo.length))?.[1];return e!==void 0&&Ti.test(e)?e:void 0}function kt(t){
let e=Ti.exec(t)?.groups;return e===void 0?!1:e.boot!=="0"&&e.boot===Cm()&&e.pidNamespace!=="0"&&e.pidNamespace===$m()?!$x(
Number(e.pid),e.start??""):Date.now()/1e3-Number(e.seconds)>Lx}function $x(t,e){try{process.kill(t,0)}catch(r){if(r.code===
"ESRCH")return!1}let n=Nm(t);return n.start==="0"?!0:n.start===e&&n.state!=="Z"&&n.state!=="X"}function Cm(){return fo("\
sys/kernel/random/boot_id").trim().replaceAll("-","")||"0"}function $m(){try{return/\d+/.exec(Rx("/proc/self/ns/pid"))?.[0]??
"0"}catch{return"0"}}function Nm(t){let e=fo(`${t}/stat`).replace(/^.*\)\s*/s,"").split(" ");return{state:e[0]??"",start:e[19]??
"0"}}function Pc(){return Ax(4).toString("hex")}var Fm=["SIGINT","SIGTERM","SIGHUP"];function IM(){let t=new AbortController,e=r=>t.abort(new Error(`received ${r}`)),n=r=>t.
abort(r);process.stdout.on("error",n),process.stderr.on("error",n);for(let r of Fm)process.once(r,e);return{signal:t.signal,
release:()=>{for(let r of Fm)process.off(r,e)}}}var Ai={image:"text",container:"text",from:"text",pause:"boolean",tag:"list","apt-clean":"boolean",clean:"list",exclude:"\
list",run:"text","run-network":"text","dry-run":"boolean",platform:"list",pull:"text",push:"boolean",compression:"text",
layers:"text","max-layer-size":"text","keep-base":"text",verify:"choice",test:"text",backup:"text","remove-old":"boolean",
timeout:"text",report:"text",html:"text",summary:"boolean",compare:"text","max-size":"text","min-saving":"text",cache:"b\
oolean","temp-dir":"text"};var Ri="workflow";function AM(t){Ri=t}function I(t,...e){let n=[t,...e].map(o=>S(o)).join(" and ");return`${Ri==="workfl\
ow"?"input":"option"}${e.length===0?"":"s"} ${n}`}function S(t,e){if(Ri==="workflow")return`"${t}${e===void 0?"":`: ${e}`}\
"`;if(e===void 0)return`--${t}`;let n=Ai[t];return n==="boolean"||n==="choice"&&/^(?:true|false)$/.test(e)?`--${e==="fal\
se"?"no-":""}${t}`:n==="choice"?`--${t}=${e}`:`--${t} ${/^[\w.,:%/-]+$/.test(e)?e:`"${e}"`}`}function Et(t,e){return Ri===
"workflow"?`${t}: ${e}`:`--${t} ${e.startsWith("'")?e:`'${e}'`}`}var Nx=250,Ve=class{signal;#e;#t=0;constructor(e,n){let r=new AbortController;if(this.signal=e===void 0?r.signal:AbortSignal.
any([e,r.signal]),n===0)return;let o=0,i=0,s=performance.now(),a=Math.min(Nx,n*250);this.#e=setInterval(()=>{let d=performance.
now(),c=Math.min(d-s,2*a);s=d,i=this.#t===o?i+c:0,o=this.#t,i>=n*1e3&&r.abort(Fx(n))},a),this.#e.unref()}touch=()=>{this.#t++};release(){
clearInterval(this.#e)}};function _m(t){return t instanceof m&&t.code==="TIMEOUT"}function Fx(t){return new m("TIMEOUT",
`No progress for ${t} s: no byte and no answer came from the engine, or from a command in a container. No tag was moved.`,
{hint:`Check whether the engine hangs ("docker info", its log) and run again. The ${I("timeout")} sets the limit in seco\
nds; 0 disables it.`})}import{spawn as Kx}from"node:child_process";import{spawn as _x}from"node:child_process";import{StringDecoder as Dx}from"node:string_decoder";var lo=process.platform!==
"win32",Mx=128,Li=class{async run(e,n,r){let o=_x(e,n,{stdio:["ignore","pipe","pipe"],env:r.env,detached:lo}),i=new Bc(r.
onOutput);return i.readFrom(o),Ic(r.kill,o),{exitCode:await po(o),...i.texts()}}},Hx=64*1024*1024,mo=64*1024,Bc=class{stdout;stderr;constructor(e){
this.stdout=new _t(Hx,e),this.stderr=new _t(mo,e)}readFrom(e){e.stdout?.removeAllListeners("data").on("data",this.stdout.
add),e.stderr?.removeAllListeners("data").on("data",this.stderr.add)}texts(){return{stdout:this.stdout.text,stderr:this.
stderr.text}}},_t=class{#e=new Dx("utf8");#t;#n;#r="";constructor(e,n=()=>{}){this.#t=e,this.#n=n}add=e=>{let n=this.#e.
write(e);this.#r+=n,this.#r.length>2*this.#t&&(this.#r=this.text),this.#n(n)};get text(){return this.#r.slice(-this.#t)}};
function Ic(t,e){let n=()=>{Ux(e),e.stdout?.destroy(),e.stderr?.destroy()};t.aborted?n():t.addEventListener("abort",n,{once:!0})}
function Ux(t){try{process.kill(-(t.pid??Number.NaN),"SIGKILL")}catch{t.kill("SIGKILL")}}function po(t){return new Promise(
(e,n)=>{t.once("error",n),t.once("close",(r,o)=>e(r??(o===null?1:Mx)))})}var zx=500;function Ci(t,e){let n="";return setInterval(()=>{let r=fo(`${t.pid}/io`).split(`
`)[0]??"";(r===""||r!==n)&&e(),n=r},zx)}var Dm='Free some disk space ("docker system df" shows what uses it, "docker image prune" removes unused images) and run\
 again.',Jx=[{words:/no space left on device/i,code:"NO_SPACE",why:"the engine's disk is full",hint:Dm},{words:/^(?!.*oci runtime).*read-only file system/is,
code:"NO_SPACE",why:"the engine's disk is full or read-only",hint:Dm},{words:/can't make .* relative to \//i,code:"UNSUP\
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
 runs in a container; or use an older release of Docker.`}];function $i(t,e){let n=Jx.find(({words:r})=>r.test(t));return n&&
new m(n.code,`${e} because ${n.why}: ${t}`,n)}var Wx={DOCKER_DEFAULT_PLATFORM:"create refuses a local image of another platform, pull moves a tag to it, import writes\
 it into a config",DOCKER_CONTENT_TRUST:"pull and create ask a notary server for what a tag means, push signs",DOCKER_BUILDKIT:"\
every command fails unless it is a boolean",DOCKER_HIDE_LEGACY_COMMANDS:"commands such as rmi, which need no group in fr\
ont, lose their aliases",DOCKER_CLI_HINTS:"commands append advice to what they say",DOCKER_CLI_HOOKS:"plugins append wha\
t they like to what commands say",DOCKER_ORCHESTRATOR:"20.10 warns of it in the answers of commands"},Gx=["DOCKER_CONTEN\
T_TRUST_","DOCKER_STACK_","DOCKER_CLI_PLUGIN_","BUILDKIT_","BUILDX_"];function Tc(t){return Object.fromEntries(Object.entries(
t).filter(e=>e[1]!==void 0&&!jx(e[0])))}function jx(t){let e=t.toUpperCase();return Object.hasOwn(Wx,e)||Gx.some(n=>e.startsWith(
n))}var Mm=class t{#e;#t;#n;#r;constructor(e={}){this.#e=e.globalArgs??[],this.#t=e.watch??new Ve(void 0,0),this.#n=e.graceMs??
Hm,this.#r=e.runner??new Li}withWatchdog(e,n=Hm){return new t({globalArgs:this.#e,watch:e,graceMs:n,runner:this.#r})}get touch(){
return this.#t.touch}async try(e){let{signal:n}=this.#t;if(n.aborted)throw U(n.reason);let r=new AbortController,o,i=()=>{
o=setTimeout(()=>r.abort(),this.#n)};n.addEventListener("abort",i,{once:!0});try{let s=await this.#r.run("docker",[...this.#e,
...e],{env:Tc(process.env),onOutput:this.touch,kill:r.signal});if(n.aborted)throw U(n.reason);return this.touch(),s}catch(s){
throw Um(s)}finally{clearTimeout(o),n.removeEventListener("abort",i)}}async run(e){let n=await this.try(e);if(n.exitCode!==
0)throw te(e,n);return n.stdout.trimEnd()}spawn(e,n,r){return Kx("docker",[...this.#e,...e],{stdio:n,env:Tc(process.env),
detached:lo,...r===void 0?{}:{signal:r,killSignal:"SIGKILL"}})}async stream(e,n,r,o=!1){let i=this.spawn(e,["ignore","pi\
pe","pipe"],r),s=f=>ho(i[f],mo,u=>{this.touch(),n(u,f)}),a=s("stdout"),d=s("stderr"),c=o?Ci(i,this.touch):void 0;try{return{
exitCode:await Ni(i),stdout:a(),stderr:d()}}finally{clearInterval(c)}}},Hm=2e3;function ho(t,e,n){let r=new _t(e,n);return t?.
on("data",r.add),()=>r.text}async function Ni(t){try{return await po(t)}catch(e){throw Um(e)}}function Um(t){return t instanceof
Error?"code"in t&&t.code==="ENOENT"?Vx(t):t.name==="AbortError"?U(t.cause):t:t}function te(t,e){let n=(e.stderr.trim()||
e.stdout.trim()).slice(-2e3)||`exit status ${e.exitCode}`;return Dt(n,"DOCKER_FAILED",`"docker ${t.slice(0,2).join(" ")}\
" failed`)}function Dt(t,e,n){let r=$i(t,n);return r!==void 0?r:vc(t)?Oc(t):new m(e,`${n}: ${t}`,{hint:X})}function vc(t){
return/cannot connect to the docker daemon|is the docker daemon running|error during connect|failed to connect to the docker API|connect: (?:connection refused|no such file or directory|permission denied)|permission denied while trying to connect/i.
test(t)}function Oc(t){let e=/permission denied/i.test(t)?'This user is not allowed to use the engine: add it to the "do\
cker" group, or run as root.':process.platform==="linux"?`Start the engine, or select another one with DOCKER_HOST or "d\
ocker context use".${process.env.GITHUB_ACTIONS==="true"?Yx:""}`:`Start Docker Desktop or another Linux engine. GitHub's\
 ${process.platform==="win32"?"Windows":"macOS"} runners have none: use "runs-on: ubuntu-latest".`;return new m("NO_ENGI\
NE",`docker-flatten needs a Docker engine, but none answered: ${t.trim()}`,{hint:e})}var Yx=` GitHub's "ubuntu-slim" run\
ners have a docker command but no engine: use "runs-on: ubuntu-latest", "ubuntu-24.04" or "ubuntu-22.04".`;function Vx(t){
return new m("NO_DOCKER",`docker-flatten needs the docker command, but found none on PATH (${E(t).split(".")[0]}).`,{hint:"\
Install the Docker CLI (Debian and Ubuntu: the package docker.io or docker-ce-cli), or use a runner that has it.",cause:t})}import{dirname as MB}from"node:path";import{realpathSync as CB}from"node:fs";import{dirname as vh,resolve as $B}from"node:path";import{open as Zm}from"node:fs/promises";import{Readable as tP}from"node:stream";var O=512,Ht=Buffer.alloc(2*O),M={name:[0,100],mode:[100,8],uid:[108,8],gid:[116,8],size:[124,12],mtime:[136,12],checksum:[
148,8],typeFlag:[156,1],linkName:[157,100],magic:[257,6],devMajor:[329,8],devMinor:[337,8],prefix:[345,155],sparseMap:[386,
109],gnuIsExtended:[482,1],realSize:[483,12]},Be={pax:"x",paxGlobal:"g",gnuLongName:"L",gnuLongLink:"K"},qx=new Set(["1",
"2","3","4","5","6"]);function se(t){return Math.ceil(t/O)*O}function yo(t){for(let e=0;e<O;e+=8)if(t.readUInt32LE(e)!==
0||t.readUInt32LE(e+4)!==0)return!1;return!0}function Fi(t){return t[M.typeFlag[0]]===0}function _i(t){return!qx.has(t)}
function Ie(t,e){let n=zm(t,M.checksum,e),r=Wm(t);if(n!==r.unsigned&&n!==r.signed)throw new m("TAR_INVALID",`A tar heade\
r at byte ${e} has the checksum ${n}, but its bytes add up to ${r.unsigned}: the stream was damaged.`,{hint:$t});let o=t[M.
typeFlag[0]]??0;return{typeFlag:o===0?"0":String.fromCharCode(o),hasOldType:o===0,sizeBytes:zm(t,M.size,e),name:Xx(t),gnuIsExtended:(t[M.
gnuIsExtended[0]]??0)!==0&&o===83}}function nt(t,e){return new m("TAR_INVALID",`The tar stream is damaged at byte ${t}: ${e}\
.`,{hint:$t})}function Ue(t,e){let[n,r]=M[e];return go(t.subarray(n,n+r))}function Di(t){return Ac(t,M.linkName)}function Ac(t,e){
let n=t.subarray(e[0],e[0]+e[1]),r=n.indexOf(0);return r===-1?n:n.subarray(0,r)}function Xx(t){let e=Ac(t,M.name);if(!Jm(
t))return Buffer.from(e);let n=Ac(t,M.prefix);return n.length===0?Buffer.from(e):Buffer.concat([n,Buffer.from("/"),e])}function Jm(t){
return t.toString("latin1",M.magic[0],M.magic[0]+M.magic[1])==="ustar\0"}function Wm(t){let[e,n]=M.checksum,r=0,o=0;for(let i=0;i<
O;i++){let s=i>=e&&i<e+n?32:t[i]??0;r+=s,o+=s>>7}return{unsigned:r,signed:r-o*256}}function zm(t,e,n){let[r,o]=e,i=t.subarray(
r,r+o),s=go(i);if(!(s>=0))throw new m("TAR_INVALID",`A tar header at byte ${n} has a field that is not a number (${JSON.
stringify(i.toString("latin1"))}): the stream was damaged.`,{hint:$t});return s}function go(t){let e=t[0]??0,n;if(e>=128){
let r=BigInt(`0x${t.toString("hex")}`);n=Number(BigInt.asIntN(t.length*8-1,r))}else{let r=t.toString("latin1").replace(/^[ \0]+|[ \0]+$/g,
"").replace(/\0.*$/s,"");n=r===""?0:/^[0-7]+$/.test(r)?Number.parseInt(r,8):Number.NaN}return Number.isSafeInteger(n)?n:
Number.NaN}function Ut(t){return Ue(t,"mtime")}var Zx=8**11-1;function wo(t,e){let n=Math.min(Math.max(0,e),Zx);return Mt(
t,M.mtime,Buffer.from(`${n.toString(8).padStart(11,"0")}\0`))}function bo(t,e){return Mt(t,M.size,Buffer.from(`${e.toString(
8).padStart(11,"0")}\0`))}function Gm(t){return t[M.typeFlag[0]]!==83?t:Mt(Mt(t,M.typeFlag,Buffer.from("0")),M.sparseMap,
Buffer.alloc(M.sparseMap[1]))}var Rc=8**7-1;function Lc(t,e,n){if(n<=Rc)return Mt(t,M[e],Buffer.from(`${n.toString(8).padStart(
7,"0")}\0`));let r=Buffer.alloc(8);return r.writeBigUInt64BE(BigInt(n)),r[0]=128,Mt(t,M[e],r)}function Mi(t,e){let n=Hi(
t,"name",Buffer.from(e));if(n===void 0)throw new RangeError(`the name ${e} is too long for a header`);return n}function Hi(t,e,n,r=!1){
let o=Buffer.alloc(M[e][1]);if(n.length>o.length&&!r)return;n.copy(o);let i=Mt(t,M[e],o);return e==="name"&&Jm(t)?Mt(i,M.
prefix,Buffer.alloc(M.prefix[1])):i}function Ui(){let t=Buffer.alloc(O);t.write("0000755",M.mode[0],"latin1");for(let e of[
M.uid,M.gid])t.write("0000000",e[0],"latin1");return t.write("00000000000",M.mtime[0],"latin1"),t.write("5",M.typeFlag[0],
"latin1"),t.write("ustar\x0000",M.magic[0],"latin1"),bo(t,0)}function jm(t,e){let n=Buffer.alloc(O);n.write("././@LongLi\
nk",M.name[0],"latin1");for(let r of[M.mode,M.uid,M.gid])n.write("0000000",r[0],"latin1");return n.write("00000000000",M.
mtime[0],"latin1"),n.write(t,M.typeFlag[0],"latin1"),n.write("ustar  \0",M.magic[0],"latin1"),bo(n,e)}function Mt(t,e,n){
let r=Buffer.from(t);n.copy(r,e[0],0,e[1]);let o=Wm(r).unsigned.toString(8).padStart(6,"0");return r.write(`${o}\0 `,M.checksum[0],
"latin1"),r}var Km=16*1024;function Ym(t,e){let n=new Map,r=[];for(let{key:o,value:i}of Fc(t,e))n.set(o,i),(o==="GNU.sparse.offset"||
o==="GNU.sparse.numbytes")&&r.push(i);return r.length>0&&n.set("GNU.sparse.map",Buffer.from(r.join(","))),n}function Vm(t,e){
return Cc(t,n=>n===e)}function Cc(t,e){return Buffer.concat([...Fc(t,0)].filter(({key:n})=>!e(n)).map(({bytes:n})=>n))}function $c(t,e){
return Buffer.concat([...Fc(t,0)].map(({key:n,bytes:r})=>{let o=e.get(n);return o===void 0?r:Nc(n,o)}))}function Nc(t,e){
let n=Buffer.concat([Buffer.from(` ${t}=`),Buffer.from(e),Buffer.from(`
`)]),r=n.length,o=r+String(r+String(r).length).length;return Buffer.concat([Buffer.from(String(o)),n])}function*Fc(t,e){
let n=0;for(let r=1;n<t.length;r++){if(r>Km)throw new m("TAR_LIMIT",`The PAX header at byte ${e} holds more than ${Km} r\
ecords.`,{hint:pe});let o=t.indexOf(32,n),i=o===-1?"":t.toString("latin1",n,o),s=/^[0-9]{1,10}$/.test(i)?Number(i):0,a=n+
s,d=o===-1?-1:t.indexOf(61,o+1);if(s===0||a>t.length||d===-1||d>=a||t[a-1]!==10)throw new m("TAR_INVALID",`The PAX heade\
r at byte ${e} has a malformed record: the stream was damaged.`,{hint:$t});yield{key:t.toString("utf8",o+1,d),value:t.subarray(
d+1,a-1),bytes:t.subarray(n,a)},n=a}}function zt(t){return/^[0-9]{1,16}$/.test(t)?Number(t):Number.NaN}var Qx=8**11-1,eP=100;function Jt(t,e){return Xm("0",t,e)}function qm(t){let e=Buffer.concat([...t].map(([n,r])=>Nc(n,r)));
return Buffer.concat([Xm("x","pax",e.length),e,ko(e.length)])}function Xm(t,e,n){let r=Buffer.alloc(O);if(r.write(e,0,eP,
"utf8")<Buffer.byteLength(e))throw new RangeError(`the name ${e} is too long for a header`);r.write("0000644\x000000000\x00000\
0000\0",100,"latin1"),n<=Qx?r.write(`${n.toString(8).padStart(11,"0")}\0`,124,"latin1"):(r.writeUInt8(128,124),r.writeBigUInt64BE(
BigInt(n),128)),r.write("00000000000\0        ",136,"latin1"),r.write(t,156,"latin1"),r.write("ustar\x0000",257,"latin1");
let o=r.reduce((i,s)=>i+s,0);return r.write(`${o.toString(8).padStart(6,"0")}\0 `,148,"latin1"),r}function ko(t){return Buffer.
alloc(se(t)-t)}function Wn(){return Buffer.alloc(2*O)}var Qm=4*1024*1024;function ep(t){return t.map(({content:n})=>{let r=So(n);return Jt("",0).length+r+ko(r).length}).reduce(
(n,r)=>n+r,Wn().length)}async function tp(t,e,n){for(let{path:r,content:o}of e)await Eo(t,Jt(r,So(o)),n),Buffer.isBuffer(
o)?await Eo(t,o,n):await xo(o,t,n),await Eo(t,ko(So(o)),n);await Eo(t,Wn(),n)}async function xo(t,e,n){let{path:r,sizeBytes:o}=t,
i=await Zm(r,"r");try{await np(i,t);let s=Buffer.allocUnsafe(Math.min(Qm,o));for(let a=o;a>0;){let d=_c(t)-a,{bytesRead:c}=await i.
read(s,0,Math.min(s.length,a),d);if(c===0)throw new RangeError(`${r} ended ${a} bytes too early`);await Eo(e,s.subarray(
0,c),n),a-=c}}finally{await i.close()}}function zi(t,e=()=>{}){return tP.from(nP(t,e),{objectMode:!1})}async function*nP(t,e){
for(let{path:n,content:r}of t){yield Jt(n,So(r)),Buffer.isBuffer(r)?r.length>0&&(yield r):yield*rP(r,e);let o=ko(So(r));
o.length>0&&(yield o)}yield Wn()}async function*rP(t,e){let{path:n,sizeBytes:r}=t,o=await Zm(n,"r");try{await np(o,t);for(let i=r;i>
0;){let s=Buffer.allocUnsafe(Math.min(Qm/4,i)),{bytesRead:a}=await o.read(s,0,s.length,_c(t)-i);if(a===0)throw new RangeError(
`${n} ended ${i} bytes too early`);e(a),yield s.subarray(0,a),i-=a}}finally{await o.close()}}function _c({startByte:t=0,
sizeBytes:e}){return t+e}async function np(t,e){let{size:n}=await t.stat(),r=_c(e);if(!(n===r||n>r&&e.startByte!==void 0))
throw new RangeError(`${e.path} must have ${r} bytes, but has ${n}`)}async function Eo(t,e,n){for(let r=0;r<e.length;){n.
signal.throwIfAborted();let{bytesWritten:o}=await t.write(e,r,e.length-r);n.onBytes(o),r+=o}}function So(t){return Buffer.
isBuffer(t)?t.length:t.sizeBytes}import{createHash as oP}from"node:crypto";function T(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function H(t){return Array.isArray(t)&&t.every(e=>typeof e==
"string")}function w(t,...e){let n=t;for(let r of e){if(!T(n)||!Object.hasOwn(n,r))return;n=n[r]}return n}function b(t,...e){
let n=w(t,...e);return typeof n=="string"&&n!==""?n:void 0}function _(t){try{return JSON.parse(t)}catch{return}}var Dc=JSON;function Ji(t){let e=Dc.parse(t,(n,r,o)=>typeof r=="number"&&o.source!==void 0?Dc.rawJSON(o.source):r);if(!T(
e)||Dc.isRawJSON(e))throw new SyntaxError("an image config must be a JSON object");return e}function Po(t){let e=w(t,"ro\
otfs","diff_ids");return H(e)?e:[]}function Bn(t){let e=w(t,"history");if(Array.isArray(e))return e.map(n=>w(n,"empty_la\
yer")!==!0)}function iP(t){return t.reduce((e,n)=>e===void 0?n:z(Buffer.from(`${e} ${n}`)),void 0)}function z(t){return`\
sha256:${oP("sha256").update(t).digest("hex")}`}function op(t,e){let n=aP(b(t,"created"),e.latestSeconds),r=({contents:i})=>({
...n===void 0?{}:{created:n},created_by:Hc(e.createdBy,i),comment:iP(e.sourceDiffIds)??""}),o={...t,...n===void 0?{}:{created:n},
rootfs:{type:"layers",diff_ids:e.layers.map(({diffId:i})=>i)},history:[...sP(t,e.layers.filter(({isKept:i})=>i===!0).length),
...e.layers.filter(({isKept:i})=>i!==!0).map(r)]};return Buffer.from(JSON.stringify(o))}function sP(t,e){if(e===0)return[];
let n=w(t,"history"),r=Bn(t)??[],o=r.filter(i=>i).length;return!Array.isArray(n)||o!==Po(t).length?Array.from({length:e},
()=>({})):n.slice(0,Mc(r,e))}function Mc(t,e){let n=e,r=0;for(;r<t.length&&n>0;)t[r++]===!0&&n--;return r}function Hc(t,e){
return e===void 0||e===""?t:`${t}: ${e}`}function aP(t,e){if(t===void 0||e===void 0)return t;let n=Math.floor(Date.parse(
t)/1e3);return n>e||n===e&&/\.\d*[1-9]/.test(t)?new Date(e*1e3).toISOString().replace(".000Z","Z"):t}var dP=[["Created",
"created"],["Author","author"],["Architecture","architecture"],["Variant","variant"],["Os","os"],["OsVersion","os.versio\
n"],["DockerVersion","docker_version"],["ContainerConfig","container_config"],["Container","container"]],cP="0001-01-01T\
00:00:00Z";function ip(t){let e={};for(let[r,o]of dP){let i=t[r];!rp(i)&&i!==cP&&(e[o]=i)}let n=t.Config;return e.config=
T(n)?Object.fromEntries(Object.entries(n).filter(([,r])=>!rp(r))):{},e.rootfs={type:"layers",diff_ids:w(t,"RootFS","Laye\
rs")??[]},e}function rp(t){return t==null||t===""||t===!1?!0:Array.isArray(t)&&t.length===0}var Te={index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"ap\
plication/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"};function Bo(t){let e=b(t,"digest"),
n=w(t,"size");if(!(e===void 0||typeof n!="number"))return{mediaType:b(t,"mediaType")??"",digest:e,sizeBytes:n}}function sp(t){
let e=_(t),n=Bo(w(e,"config")),r=w(e,"layers");if(n===void 0||!Array.isArray(r))return;let o=w(e,"annotations"),i=Object.
entries(T(o)?o:{}).filter(s=>typeof s[1]=="string");return{config:n,layers:r.map(Bo).filter(s=>s!==void 0),annotations:Object.
fromEntries(i)}}function ap(t){let e=w(_(t),"manifests");if(Array.isArray(e))return e.filter(n=>b(n,"annotations","vnd.d\
ocker.reference.type")===void 0).flatMap(n=>{let r=Bo(n);return r===void 0?[]:[{...r,platform:fP(n)}]})}function fP(t){let e=w(
t,"platform"),n=b(e,"os"),r=b(e,"architecture");if(!(n===void 0||r===void 0))return{os:n,architecture:r,variant:b(e,"var\
iant")}}function Gn(t){return t===Te.index||t==="application/vnd.docker.distribution.manifest.list.v2+json"}function Wi(t,e,n,r={}){
return dp({schemaVersion:2,mediaType:t,config:Uc(e),layers:n.map(Uc),...Jc(r)})}function Gi(t,e,n={}){return dp({schemaVersion:2,
mediaType:t,manifests:e.map(ji),...Jc(n)})}function ji(t){let{platform:e,annotations:n={}}=t;return{...Uc(t),...e===void 0?
{}:{platform:e},...Jc(n)}}function zc({os:t,architecture:e,variant:n}){return{architecture:e,os:t,...n===void 0?{}:{variant:n}}}
function Jc(t){return Object.keys(t).length===0?{}:{annotations:t}}function Uc(t){return{mediaType:t.mediaType,digest:t.
digest,size:t.sizeBytes}}function dp(t){return Buffer.from(JSON.stringify(t))}var uP=/^(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/,
lP=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,mP=/^\w[\w.-]{0,127}$/,pP=/^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/,
hP=255,Wc=/^(?:sha256:)?[0-9a-f]{64}$/;function Wt(t){return Wc.test(t)}function oe(t,e){let n=Gc(t);if(n===void 0)throw new m(
"BAD_INPUT",`The ${I(e)} must be an image reference such as "app:1.2" or "ghcr.io/owner/app:latest", but ${JSON.stringify(
t)} is not one.`,{hint:yP(t)});return n}function Ki(t,e){let n=oe(t,e),r=o=>{throw new m("BAD_INPUT",`The ${I(e)} must b\
e a name for the result, but ${JSON.stringify(t)} ${o}.`,{hint:'Write it as "name:tag", for example "app:flat".'})};return n.
digest!==void 0&&r("contains a digest, which follows from the content and cannot be chosen"),(Wc.test(t)||/^[0-9a-f]{64}$/.
test(t.split(":")[0]??""))&&r("is an image ID"),n.domain==="docker.io"&&n.path==="library/sha256"&&r("reads as a digest,\
 since its name is a digest algorithm"),n}function jn({text:t,tag:e,digest:n}){return e===void 0&&n===void 0?`${t}:lates\
t`:t}function de(t){let e=t.digest===void 0?"":`@${t.digest}`,n=t.tag??(t.digest===void 0?"latest":void 0);return`${t.domain}\
/${t.path}${n===void 0?"":`:${n}`}${e}`}function cp(t){let e=de(t),n=e.replace(/^docker\.io\/(?:library\/)?/,""),r=Gc(n);
return r!==void 0&&de(r)===e?n:e}function Gc(t){let e=t.indexOf("@"),n=e===-1?void 0:t.slice(e+1),r=e===-1?t:t.slice(0,e),
o=r.lastIndexOf(":"),i=o>r.lastIndexOf("/"),s=i?r.slice(o+1):void 0,a=i?r.slice(0,o):r;if(n!==void 0&&!pP.test(n)||n?.startsWith(
"sha256:")&&!Wc.test(n)||s!==void 0&&!mP.test(s))return;let d=a.indexOf("/"),c=d===-1?"":a.slice(0,d),f=/[.:]/.test(c)||
c==="localhost"||c.toLowerCase()!==c,u=f?c:"docker.io",l=f?a.slice(d+1):a;if(f&&!uP.test(u)||!l.split("/").every(g=>lP.test(
g)))return;let p=u==="docker.io"||u==="index.docker.io",h=p&&!l.includes("/")?`library/${l}`:l,y=p?"docker.io":u;if(!(`${y}\
/${h}`.length>hP))return{text:t,domain:y,path:h,tag:s,digest:n}}function yP(t){return t.startsWith("-")?'A reference can\
not start with "-".':t!==t.toLowerCase()&&Gc(t.toLowerCase())!==void 0?`Repository names are lower case. Use ${JSON.stringify(
t.toLowerCase())} instead.`:'A repository name consists of lower-case letters and digits with single separators, and a t\
ag of at most 128 letters, digits, "_", "." and "-".'}function fp(t,e,n){let r=`${z(t).slice(7)}.json`,o=`${e.slice(7)}/layer.tar`;return zi([{path:r,content:t},Yi([{Config:r,
RepoTags:[n],Layers:[o]}])])}function Yi(t){return{path:"manifest.json",content:Buffer.from(JSON.stringify(t))}}var Vi={
path:"oci-layout",content:Buffer.from(JSON.stringify({imageLayoutVersion:"1.0.0"}))};function qi(t){return{path:"index.j\
son",content:Gi(Te.index,[t])}}function ze(t){return`blobs/${t.replace(":","/")}`}var Xi="io.containerd.image.name";function Zi(t,e,n={}){
let r=Wi(Te.manifest,{mediaType:Te.config,digest:z(t),sizeBytes:t.length},e,n);return{bytes:r,descriptor:{mediaType:Te.manifest,
digest:z(r),sizeBytes:r.length}}}function up(t,{config:e,platform:n,name:r,annotations:o={}},i){let s=t.map(({descriptor:u})=>u),
a=Zi(e,s,o),d=s.map(({digest:u})=>ze(u)),c=ze(z(e)),f=[Vi,qi({...a.descriptor,platform:zc(n),annotations:{[Xi]:r.full}}),
Yi([{Config:c,RepoTags:[r.familiar],Layers:d}]),{path:c,content:e},{path:ze(a.descriptor.digest),content:a.bytes},...t.map(
({path:u,startByte:l,descriptor:{digest:p,sizeBytes:h}})=>({path:ze(p),content:{path:u,startByte:l,sizeBytes:h}}))];return zi(
f,i)}function lp(t,e,n){let{os:r,architecture:o,variant:i}=e,s=Buffer.from(JSON.stringify({architecture:o,os:r,...i===void 0?
{}:{variant:i},config:{},rootfs:{type:"layers",diff_ids:[]}})),{bytes:a,descriptor:d}=Zi(s,[{...t,mediaType:"application\
/octet-stream"}]),c=de(oe(n,"tag"));return zi([Vi,qi({...d,platform:zc(e),annotations:{[Xi]:c}}),{path:ze(z(s)),content:s},
{path:ze(d.digest),content:a}])}var Kn={oci:{index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"\
application/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"},docker:{index:"application/vnd\
.docker.distribution.manifest.list.v2+json",manifest:"application/vnd.docker.distribution.manifest.v2+json",config:"appl\
ication/vnd.docker.container.image.v1+json",layer:"application/vnd.docker.image.rootfs.diff.tar"}},mp={oci:{gzip:"+gzip",
zstd:"+zstd",none:""},docker:{gzip:".gzip",none:""}};function Yn(t,e){return t==="oci"||e==="zstd"?Kn.oci.layer+mp.oci[e]:
Kn.docker.layer+mp.docker[e]}function jc(t){return["gzip","zstd","none"].find(e=>t===Yn("oci",e)||t===Yn("docker",e))}var yp=/^[A-Za-z0-9_.-]+$/,pp={i386:{architecture:"386",variant:""},x86_64:{architecture:"amd64"},"x86-64":{architecture:"\
amd64"},aarch64:{architecture:"arm64"},armhf:{architecture:"arm",variant:"v7"},armel:{architecture:"arm",variant:"v6"}},
hp={amd64:{v1:""},arm:{"":"v7",5:"v5",6:"v6",7:"v7",8:"v8"},arm64:{8:"",v8:"","v8.0":"",9:"v9","9.0":"v9","v9.0":"v9"}};
function Ce(t){let e=t.os.toLowerCase(),n=t.architecture.toLowerCase(),r=Object.hasOwn(pp,n)?pp[n]:void 0,o=r?.architecture??
n,i=r?.variant??t.variant?.toLowerCase()??"",s=Object.hasOwn(hp,o)?hp[o]:void 0,a=s!==void 0&&Object.hasOwn(s,i)?s[i]:i;
return{os:e==="macos"?"darwin":e,architecture:o,variant:a||void 0}}function K(t,e){return v(t)===v(e)}function v(t){let{
os:e,architecture:n,variant:r}=Ce(t);return r===void 0?`${e}/${n}`:`${e}/${n}/${r}`}function Qi({os:t,architecture:e,variant:n}){
return[t,e,n??""].every(r=>r===""||yp.test(r))}function es(t){let[e,n,r,...o]=t.split("/"),i=t.split("/");if(e===void 0||
n===void 0||o.length>0||!i.every(s=>yp.test(s)))throw new m("BAD_INPUT",`The ${I("platform")} must have the form os/arch\
 or os/arch/variant, but is ${JSON.stringify(t)}.`,{hint:'For example "linux/amd64", "linux/arm64" or "linux/arm/v7".'});
return Ce({os:e,architecture:n,variant:r})}function In(t){let e=Vc(t)?ts(t):t,n=e.images.map(wP),[r]=n;if(r===void 0)throw new RangeError("a set needs an image");let{
index:o}=e;if(o===void 0&&n.length>1)throw new RangeError("a set of several images needs an index");let i=o===void 0?r.bytes:
Gi(Kn[o.format].index,n.map(bP),o.annotations),s=o===void 0?{...r.manifest,platform:gp(r.image)}:Kc(Kn[o.format].index,i);
return{root:s,rootBytes:i,images:n,blobs:gP({images:n,root:s,rootBytes:i})}}function gP({images:t,root:e,rootBytes:n}){let r=[
...t.map(({image:o})=>({digest:z(o.config),content:o.config})),...t.map(({manifest:o,bytes:i})=>({digest:o.digest,content:i})),
{digest:e.digest,content:n},...t.flatMap(({image:{layers:o}})=>o).map(({path:o,startByte:i,descriptor:{digest:s,sizeBytes:a}})=>({
digest:s,content:{path:o,startByte:i,sizeBytes:a}}))];return[...new Map(r.map(o=>[o.digest,o])).values()]}function wP(t){
let e=Kn[t.format],n=Kc(e.config,t.config),r=t.layers.map(({descriptor:i})=>i),o=Wi(e.manifest,n,r,t.annotations);return{
manifest:Kc(e.manifest,o),bytes:o,image:t}}function bP({manifest:t,image:e}){return{...t,platform:gp(e),annotations:e.entryAnnotations}}
function gp({indexPlatform:t,config:e}){if(t!==void 0)return t;let n=_(e.toString()),r=["architecture","os","os.version",
"variant"].map(i=>[i,b(n,i)]),o=w(n,"os.features");return Object.fromEntries([...r.filter(([,i])=>i!==void 0),...Array.isArray(
o)?[["os.features",o]]:[]])}function Kc(t,e){return{mediaType:t,digest:z(e),sizeBytes:e.length}}function Yc({images:t,index:e}){
return e?.format==="docker"||t.some(({format:n})=>n==="docker")}function Vc(t){return Yc(t)&&t.images.some(({layers:e})=>e.
some(({descriptor:n})=>jc(n.mediaType)==="zstd"))}function ts(t){let n=o=>{let{descriptor:i}=o,s=jc(i.mediaType),a=s===void 0?
i.mediaType:Yn("oci",s);return{...o,descriptor:{...i,mediaType:a}}};return{images:t.images.map(o=>({...o,format:"oci",layers:o.
layers.map(n)})),index:t.index&&{...t.index,format:"oci"}}}function Io({root:t,blobs:e},n,r){return[Vi,qi({...t,annotations:n}),
...r===void 0?[]:[Yi([r])],...e.map(({digest:o,content:i})=>({path:ze(o),content:i}))]}function wp({images:t},e,n){let r=t.
find(({image:s})=>K(s.platform,n))??t[0];if(r===void 0)throw new RangeError("a set needs an image");let{config:o,layers:i}=r.
image;return{Config:ze(z(o)),RepoTags:e.length===0?null:e,Layers:i.map(({descriptor:s})=>ze(s.digest))}}import{access as eB,chmod as tB,constants as ph,link as nB,rename as hh,rm as ws}from"node:fs/promises";import{basename as rB,
dirname as $o}from"node:path";var kP=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;function ft(t){return t.replace(kP,e=>[...e].map(n=>`\\u${EP(n.codePointAt(0)??
0)}`).join(""))}function EP(t){let e=t.toString(16);return t>65535?`{${e}}`:e.padStart(4,"0")}function ne(t,e){let n=t.length>
e?[...t.slice(0,2*e+1)]:[];return n.length>e?`${n.slice(0,e-1).join("")}…`:t}function bp(t){return`<code>${ns(t)}</cod\
e>`}function ns(t){return ft(t).replace(/[^\p{L}\p{N} /-]/gu,e=>`&#${e.codePointAt(0)};`)}function St(t,e=""){let n=t.flatMap(
o=>o.match(/`+/g)??[]),r="`".repeat(Math.max(3,...n.map(o=>o.length+1)));return[`${r}${e}`,...t,r].join(`
`)}var To="Only images can be flattened: a Helm chart, a signature, an attestation or another artifact is not one.",SP=150;
function $e(t){return JSON.stringify(ne(t,SP))}function Ee(t,e,n){return new m("BLOB_INVALID",`The file ${$e(t)} of ${$e(
n)} ${e}.`,{hint:"The image was damaged or only partly copied. Save, copy or build it again."})}function ce(t,e,n){return new m(
"UNSUPPORTED_IMAGE",`${t} ${e}.`,{hint:n})}import{createHash as xP}from"node:crypto";var kp={sha256:64,sha512:128};function xt(t){let[e="",n="",...r]=t.split(":"),o=Object.hasOwn(kp,e)?kp[e]:void 0;if(!(r.
length>0||n.length!==o||!/^[0-9a-f]+$/.test(n)))return{algorithm:e,hex:n}}function rs(t,{digest:e,sizeBytes:n}){if(t.length!==
n)throw Z(e,Gt(t.length,n));let r=xt(e)?.algorithm;if(r===void 0)throw Z(e,"has a digest that cannot be checked");let o=`${r}\
:${xP(r).update(t).digest("hex")}`;if(o!==e)throw Z(e,`has the digest ${o}`)}function Gt(t,e){return`has ${t} bytes, but\
 its descriptor says ${e}`}function Z(t,e){return new m("BLOB_INVALID",`The blob ${t.slice(0,150)} ${e}.`,{hint:"The ima\
ge was damaged or changed on its way here. Copy or build it again, and check the disk and memory of this machine."})}var qc="application/vnd.oci.image.",os="application/vnd.docker.",jt={index:`${os}distribution.manifest.list.v2+json`,manifest:`${os}\
distribution.manifest.v2+json`,config:`${os}container.image.v1+json`,layer:`${os}image.rootfs.diff.tar`},PP=new Map([[`${qc}\
manifest.v1+json`,"oci"],[`${qc}index.v1+json`,"oci"],[jt.manifest,"docker"],[jt.index,"docker"]]),BP=new Set([`${qc}con\
fig.v1+json`,jt.config]),IP=/^application\/vnd\.(?:oci\.image\.layer\.v1\.tar(?:\+gzip|\+zstd)?|docker\.image\.rootfs\.diff\.tar(?:\.gzip|\.zstd)?)$/,
TP=/^application\/vnd\.(?:oci\.image\.layer\.nondistributable\.|docker\.image\.rootfs\.foreign\.)/;function Vn(t){return PP.
get(t)}function Xc(t){return BP.has(t)}function Ep(t){return IP.test(t)?"layer":TP.test(t)?"foreign":"other"}function Kt(t,e){rs(t,e);let n=_(t.toString("utf8")),r=l=>Z(e.digest,l);if(!T(n))throw r("is not a JSON object");let o=b(
n,"mediaType");if("manifests"in n&&("layers"in n||"config"in n||"fsLayers"in n))throw r("has the fields of a manifest an\
d of an index");if(o!==void 0&&e.mediaType!==""&&o!==e.mediaType)throw r(`has the media type ${JSON.stringify(o)}, but i\
ts descriptor says ${JSON.stringify(e.mediaType)}`);let s=o??(e.mediaType||vP(n)),a=Vn(s);if(a===void 0)return{kind:"oth\
er",mediaType:s};let d=Zc(n);if(Gn(s))return{kind:"index",format:a,entries:Sp(n,"manifests",r),annotations:d};let c=Bp(w(
n,"config"));if(c===void 0)throw r("has no descriptor of a config");let f=Sp(n,"layers",r).map(OP),u=b(n,"artifactType");
return{kind:"manifest",format:a,mediaType:s,config:c,layers:f,annotations:d,artifactType:u}}function xp(t){let e=_(t.toString(
"utf8")),n=w(e,"manifests");if(!T(e)||!Array.isArray(n))return;let r=n.map(Pp).filter(o=>o!==void 0);if(r.length===n.length)
return{kind:"index",format:"oci",entries:r,annotations:Zc(e)}}function vP(t){return"manifests"in t?Te.index:"config"in t&&
"layers"in t?Te.manifest:""}function Sp(t,e,n){let r=w(t,e);if(!Array.isArray(r))throw n(`has no list of ${e}`);return r.
map((o,i)=>{let s=Pp(o);if(s===void 0)throw n(`has no valid descriptor at position ${i} of its ${e}`);return s})}function OP({
mediaType:t,digest:e,sizeBytes:n}){return{mediaType:t,digest:e,sizeBytes:n}}function Pp(t){let e=Bp(t);if(e===void 0)return;
let n=w(t,"platform");return{...e,platform:T(n)?n:void 0,annotations:Zc(t)}}function Bp(t){let e=Bo(t);if(!(e===void 0||
xt(e.digest)===void 0))return Number.isSafeInteger(e.sizeBytes)&&e.sizeBytes>=0?e:void 0}function Zc(t){let e=w(t,"annot\
ations");return Object.fromEntries(Object.entries(T(e)?e:{}).filter(n=>typeof n[1]=="string"))}async function qn(t,e){let{digest:n}=e,r=await t.readManifest(e);if(r===void 0)throw Ee(n,"is missing, though an index n\
ames it",t.name);let o=Kt(r,e),i=t.name;if(o.kind==="index"){let{format:a,annotations:d,entries:c}=o;return{reference:i,
digest:n,index:{format:a,annotations:d},entries:c}}if(o.kind==="manifest"){let{mediaType:a}=o;return{reference:i,digest:n,
index:void 0,entries:[{...e,mediaType:a,platform:void 0}]}}let s=o.mediaType===""?"of no known type":$e(o.mediaType);throw ce(
i,`must be an image or an index, but is ${s}`,To)}import{open as Lp,stat as Cp}from"node:fs/promises";import{join as UP}from"node:path";import{Readable as zP}from"node:stream";function le(t){return t?.code??String(t)}function ut(t){return["ENOSPC","EDQUOT"].includes(le(t))}import{posix as vp}from"node:path";var Ip=1024*1024,AP=4*1024*1024,Tp=Buffer.alloc(0),Qc={pax:new Map,longName:void 0,longLink:void 0};function Yt(t){return t===
Be.pax||t===Be.gnuLongName||t===Be.gnuLongLink}var Xn=class{#e=[];#t=0;#n=Qc;#r;get isReading(){return this.#r!==void 0}get isEmpty(){
return this.#e.length===0}begin(e,n,r){let{typeFlag:o,sizeBytes:i}=e;if(i>Ip||this.#t+i>AP)throw new m("TAR_LIMIT",`The \
extension header at byte ${r} claims ${i} bytes; at most ${Ip} are read.`,{hint:pe});this.#o(Buffer.from(n)),i>0?this.#r=
{typeFlag:o,left:se(i),parts:[],sizeBytes:i}:this.#n=ef(this.#n,o,Tp,r)}take(e,n){let r=this.#r;if(r===void 0)return 0;let o=Math.
min(r.left,e.length);if(r.parts.push(Buffer.from(e.subarray(0,o))),r.left-=o,r.left===0){this.#r=void 0;let i=r.parts.length===
1?r.parts[0]:Buffer.concat(r.parts);this.#o(i),this.#n=ef(this.#n,r.typeFlag,i.subarray(0,r.sizeBytes),n)}return o}release(){
let e={blocks:this.#e,extension:this.#n};return this.#e=[],this.#t=0,this.#n=Qc,e}#o(e){this.#e.push(e),this.#t+=e.length}};
function Zn(t){let e=[];for(let n=0;n<t.length;n++){let r=t[n],{typeFlag:o,sizeBytes:i}=Ie(r,0);e.push({typeFlag:o,block:r,
data:i===0?void 0:t[++n],sizeBytes:i})}return e}function Fe(t){return Zn(t).reduce((e,{typeFlag:n,data:r=Tp,sizeBytes:o})=>ef(
e,n,r.subarray(0,o),0),Qc)}function Vt(t,{pax:e,longName:n}){return n??Ne(e.get("GNU.sparse.name"))??Ne(e.get("path"))??
t.name}function Pt(t,{pax:e,longLink:n}){return n??Ne(e.get("linkpath"))??Di(t)}function is(t,{pax:e},n){let r=Ne(e.get(
"size"));if(r===void 0)return t.sizeBytes;let o=r.toString("latin1"),i=zt(o);if(!Number.isSafeInteger(i))throw nt(n,`the\
 PAX record of its size is ${JSON.stringify(o.slice(0,40))}`);return i}function ef(t,e,n,r){if(e===Be.pax)return{...t,pax:Ym(
n,r)};let o=Ne(RP(n));return e===Be.gnuLongName?{...t,longName:o}:{...t,longLink:o}}function Ne(t){return t?.length===0?
void 0:t}function RP(t){let e=t.indexOf(0);return e===-1?t:t.subarray(0,e)}var Op=2e5,LP=1024,CP=64*1024,$P=[["gzip","1f8b","gunzip --keep"],["zstd","28b52ffd","zstd --decompress"],["xz","fd377a5\
85a00","xz --decompress --keep"],["bzip2","425a68","bunzip2 --keep"],["lz4","04224d18","lz4 --decompress"]];async function Ap(t){
let e=new tf(t),n=new Map,r=new Xn;DP(await e.read(0,O),t.path);let o=0,i=0,s=0;for(;s<t.sizeBytes&&i<2;){let a=s,d=await e.
block(a);if(s+=O,yo(d)){i++;continue}if(i===1)throw nt(a,"there is a single zero block between two entries");let c=Ie(d,
a);if(++o>Op)throw HP(t.path);if(c.typeFlag===Be.paxGlobal)s+=se(c.sizeBytes);else if(Yt(c.typeFlag)){r.begin(c,d,a);let f=se(
c.sizeBytes);f>0&&r.take(await e.exactly(s,f),a),s+=f}else{let{extension:f}=r.release(),u=c.hasOldType&&c.name.at(-1)===
47,l=_i(c.typeFlag)&&!u?is(c,f,a):0;if(s=c.gnuIsExtended?await NP(e,s):s,s+l>t.sizeBytes)throw nf(t,s+l);FP(n,{header:c,
block:d,extension:f,offset:s,sizeBytes:l}),s+=se(l)}}if(!r.isEmpty)throw nf(t,s);return n}async function NP(t,e){let n=e;
for(let r=!0;r;n+=O)r=((await t.block(n))[504]??0)!==0;return n}function FP(t,e){let{header:n,block:r,extension:o,offset:i,
sizeBytes:s}=e,a=Vt(n,o),d=a.length>LP?void 0:ss(a.toString("utf8"));if(d===void 0)return;let{typeFlag:c}=n;if(c==="S"||
[...o.pax.keys()].some(_P))t.set(d,{kind:"sparse"});else if(c==="0"||c==="7")t.set(d,{kind:"file",offset:i,sizeBytes:s});else if(c===
"1"||c==="2"){let u=(o.longLink??o.pax.get("linkpath")??Di(r)).toString("utf8"),l=c==="1"||u.startsWith("/")?u:`${vp.dirname(
d)}/${u}`;t.set(d,{kind:"link",target:ss(l)})}else t.delete(d)}function _P(t){return t.startsWith("GNU.sparse.")}function ss(t){
let e=vp.normalize(t.replace(/^\/+/,"")).replace(/\/$/,"");return e===".."||e.startsWith("../")?void 0:e}var tf=class{#e;#t=Buffer.
alloc(0);#n=0;constructor(e){this.#e=e}async read(e,n){let r=e-this.#n;if(r>=0&&r+n<=this.#t.length)return this.#t.subarray(
r,r+n);let{handle:o,signal:i}=this.#e;if(i.aborted)throw U(i.reason);let s=Buffer.alloc(Math.max(n,CP)),a=0;for(;a<s.length;){
let{bytesRead:d}=await o.read(s,a,s.length-a,e+a);if(d===0)break;a+=d}return this.#t=s.subarray(0,a),this.#n=e,this.#t.subarray(
0,n)}async exactly(e,n){let r=await this.read(e,n);if(r.length<n)throw nf(this.#e,e+n);return r}block(e){return this.exactly(
e,O)}};function DP(t,e){let n=t.toString("hex",0,8),r=$P.find(([,i])=>n.startsWith(i)),o=JSON.stringify(e);if(r!==void 0){
let i=`The archive ${o} must be a plain tar archive, but is compressed with ${r[0]}.`;throw new m("UNSUPPORTED_IMAGE",i,
{hint:`Layers are read from their positions in the archive, which is impossible if it is compressed. Unpack it first: ${r[2]}\
 ${o}`})}if(!(t.length===O&&(yo(t)||MP(t))))throw new m("UNSUPPORTED_IMAGE",`${o} must be a tar archive, but is not one.`,
{hint:'Archives of images come from "docker save", "docker buildx build --output", skopeo, buildah, podman and others.'})}
function MP(t){try{return Ie(t,0),!0}catch{return!1}}function nf({path:t,sizeBytes:e},n){let r=`The archive ${JSON.stringify(
t)} ends after ${e} bytes, but its headers promise at least ${n}: something was cut off.`;return new m("TAR_TRUNCATED",r,
{hint:"Save or copy it again, and check whether the disk was full."})}function HP(t){let e=`The archive ${JSON.stringify(
t)} has more than ${Op} entries.`;return new m("TAR_LIMIT",e,{hint:pe})}function as(t){return{open:async e=>t.open(e),locate:async()=>t.range}}var Rp=1024*1024,$p=4*1024*1024,JP=8;async function qt(t,e,n){
if(t.sizeBytes>$p)throw WP(e,t.sizeBytes);let r=[];for await(let o of t.open(n))r.push(o);return Buffer.concat(r)}function WP(t,e){
let n=`${t} has ${e} bytes, but at most ${$p} bytes of a manifest, an index or a config are read.`;return new m("TAR_LIM\
IT",n,{hint:pe})}async function Np(t){if(!(await _p(t)).isDirectory())throw new m("BAD_INPUT",`${JSON.stringify(t)} must\
 be a directory, but is a file.`,{hint:'Write "oci-archive:PATH" for an archive of an OCI image layout, and "docker-arch\
ive:PATH" for one of "docker save".'});return{path:t,find:async n=>{let r=UP(t,n),o=await Cp(r).catch(i=>{if(!["ENOENT",
"ENOTDIR"].includes(le(i)))throw vo(r,i)});if(o?.isFile())return Fp({path:r,startByte:0,sizeBytes:o.size})},close:async()=>{}}}
async function ds(t,e){let n=await _p(t);if(!n.isFile()){let o=n.isDirectory()?"a directory":"no regular file";throw new m(
"BAD_INPUT",`${JSON.stringify(t)} must be an archive, but is ${o}.`,{hint:n.isDirectory()?'Write "oci:DIR" for a directo\
ry with an OCI image layout.':"An archive is read several times, from any position, so it must be a file. Save it to one\
 first."})}let r=await Lp(t).catch(o=>{throw vo(t,o)});try{let o=await Ap({handle:r,path:t,sizeBytes:n.size,signal:e});return new rf(
t,r,o)}catch(o){throw await r.close(),o}}var rf=class{path;#e;#t;constructor(e,n,r){this.path=e,this.#e=n,this.#t=r}async find(e){
let n=ss(e);for(let r=0;n!==void 0;r++){let o=this.#t.get(n);if(o===void 0)return;if(o.kind==="file"){let{offset:i,sizeBytes:s}=o;
return Fp({path:this.path,startByte:i,sizeBytes:s,handle:this.#e})}if(o.kind==="sparse")throw Ee(e,"is stored as a spars\
e file, as no builder does",this.path);if(r===JP)throw Ee(e,"is behind a loop of links",this.path);n=o.target}throw Ee(e,
"is a link that leads out of the archive",this.path)}close(){return this.#e.close()}};function Fp(t){let{path:e,startByte:n,
sizeBytes:r}=t;return{sizeBytes:r,range:{path:e,startByte:n,sizeBytes:r},open:i=>new of(t,i)}}var of=class extends zP{#e;#t;#n;#r;constructor(e,n){
super({highWaterMark:Rp,signal:n}),this.#e=e,this.#r=e.startByte,this.#t=e.startByte+e.sizeBytes}_construct(e){let{handle:n,
path:r}=this.#e;(n===void 0?Lp(r):Promise.resolve(n)).then(i=>{this.#n=i,e()},i=>e(vo(r,i)))}_read(){let e=Math.min(Rp,this.#t-
this.#r);if(e===0||this.#n===void 0){this.push(null);return}this.#n.read(Buffer.allocUnsafe(e),0,e,this.#r).then(({bytesRead:n,
buffer:r})=>{this.#r+=n,this.push(n===0?null:r.subarray(0,n))},n=>this.destroy(vo(this.#e.path,n)))}_destroy(e,n){let o=this.#e.
handle===void 0?this.#n?.close():void 0;Promise.resolve(o).then(()=>n(e),()=>n(e))}};async function _p(t){return Cp(t).catch(
e=>{throw vo(t,e)})}function vo(t,e){let n=le(e);return n==="ENOENT"||n==="ENOTDIR"?new m("IMAGE_NOT_FOUND",`There is no\
 file or directory ${JSON.stringify(t)}.`,{hint:"Check the path. It is relative to the working directory, and ends at th\
e first colon.",cause:e}):new m("BAD_INPUT",`Cannot read ${JSON.stringify(t)}: ${n}.`,{hint:"Check the permissions of th\
e file and of the directories above it.",cause:e})}var GP=/^sha256:[0-9a-f]{64}$/;function cs(t,e,n){let r=w(t,"rootfs","diff_ids")??[],o="No builder writes this. Use an i\
mage from a source that you trust.";if(!H(r)||!r.every(i=>GP.test(i)))throw ce(n,"has a diffID in its config that is not\
 a sha256 digest",o);if(r.length!==e)throw ce(n,`has ${e} layers, but ${r.length} diffIDs in its config`,o);return r}var jP=8,Qn=class{attestations=0;artifacts=[];notLinux=[];missing=[];notices(e){let n=[],r=[];if(this.attestations>0&&r.
push(Dp(this.attestations,"attestation")),this.artifacts.length>0){let o=af([...new Set(this.artifacts)].map(i=>i===""?"\
no type":i));r.push(`${Dp(this.artifacts.length,"artifact")} (${o})`)}return r.length>0&&n.push(`Left out of ${e}, since\
 they describe the source or are not images: ${r.join(" and ")}.`),this.notLinux.length>0&&n.push(`Left out of ${e}, sin\
ce only Linux images can be flattened: ${sf(this.notLinux)}.`),this.missing.length>0&&n.push(`Left out of ${e}, since it\
s index names them but they are missing: ${KP(this.missing)}.`),n}};function sf(t){return af([...new Set(t.map(v))])}function KP(t){
return af([...new Set(t.map(e=>e===void 0?"an unknown platform":v(e)))])}function af(t){let e=t.slice(0,jP).map(r=>/^[\w./+ -]*$/.
test(r)?r:$e(r)),n=t.length-e.length;return e.join(", ")+(n>0?` and ${n} more`:"")}function Dp(t,e){return`${t} ${e}${t===
1?"":"s"}`}function df(t){let e=b(t,"os"),n=b(t,"architecture");if(e===void 0||n===void 0)return;let r={os:e,architecture:n,variant:b(
t,"variant")};return Qi(r)&&e!=="unknown"&&n!=="unknown"?r:void 0}function Mp(t,e){let n=t??e;if(n===void 0)return;let r=e!==
void 0&&!cf(n,e);return Ce({...n,variant:n.variant??(r?e.variant:void 0)})}function cf(t,e){let n=r=>Ce({...r,variant:void 0});
return!K(n(t),n(e))}function Hp(t,e,{available:n,notices:r}){let o=n.length===0?"has no platform at all":`has ${sf(n)}`,
i=`The image ${t} is needed for ${v(e)}, but ${o}.`;return new m("PLATFORM_MISMATCH",[i,...r].join(" "),{hint:"Select a \
platform that the image has."})}var Up=8,zp=1e4,YP="vnd.docker.reference.type";function Oo({annotations:t}){return t[YP]!==void 0}var er=class{#e;#t;#n=new Set;#r=[];#o=0;constructor(e,n){
this.#e=e,this.#t=n}async follow(e){for(let n of e)await this.#i(n,0);return this.#r}async#i(e,n){if(++this.#o>zp)throw this.#a(
`has more than ${zp} entries in its indexes`);if(Oo(e)){this.#t.attestations++;return}if(this.#n.has(e.digest))return;this.#n.
add(e.digest);let{mediaType:r}=e;r!==""&&Vn(r)===void 0?this.#t.artifacts.push(r):r===""||Gn(r)?await this.#s(e,n):this.#r.
push(e)}async#s(e,n){if(n===Up)throw this.#a(`has indexes nested more than ${Up} deep`);let r=await this.#e.readManifest(
e);if(r===void 0){this.#t.missing.push(void 0);return}let o=Kt(r,e);if(o.kind==="index")for(let i of o.entries)await this.#i(
i,n+1);else if(o.kind==="manifest")this.#r.push(e);else if(e.mediaType==="")this.#t.artifacts.push(o.mediaType);else throw Z(
e.digest,"is not an index")}#a(e){return ce(this.#e.name,e,"No builder writes this. Use an image from a source that you \
trust.")}};var VP=4;async function Tn(t,e,n){let{reference:r,digest:o,index:i}=e,s=new Qn,a=i===void 0,d=await new er(t,s).follow(e.
entries),c=new ff(t,{leftOut:s,platforms:n,isAlone:a}),f=await qP(d,l=>c.load(l)),u=(n??[]).find(l=>!f.some(p=>K(p.platform,
l)));if(u!==void 0){let l=[...f.map(({platform:p})=>p),...c.others];throw Hp(r,u,{available:l,notices:s.notices(r)})}if(f.
length===0){let l=s.notices(r).join(" ");throw ce(r,`has no image that can be flattened${l&&`. ${l.replace(/\.$/,"")}`}`,
To)}return{reference:r,digest:o,index:i,images:f,notices:[...s.notices(r),...c.notices],release:({manifest:l})=>t.release(
l),close:()=>t.close()}}async function qP(t,e){let n=[],r=[...t.entries()],o=async()=>{for(let i=r.shift();i!==void 0;i=
r.shift())n[i[0]]=await e(i[1])};return await Promise.all(Array.from({length:VP},o)),n.filter(i=>i!==void 0)}var ff=class{notices=[];others=[];#e;#t;constructor(e,n){
this.#e=e,this.#t=n}async load(e){let n=df(e.platform);if(n!==void 0&&!this.#r(n))return;let r=await this.#e.readManifest(
e);if(r===void 0)return this.#o(e,n);let o=Kt(r,e);if(o.kind!=="manifest")throw Z(e.digest,"is not a manifest");if(!this.#s(
o))return;let i=await this.#a(o,e);if(i===void 0)return this.#o(e,n,o);let s=df(i),a=Mp(n,s);if(a===void 0)throw ce(`The\
 image ${e.digest}`,"does not say which platform it is for","Build it again with a current builder.");if(!(n===void 0&&!this.#r(
a)))return n!==void 0&&s!==void 0&&cf(n,s)&&this.notices.push(`The index says that ${e.digest} is for ${v(n)}, but its c\
onfig says ${v(s)}.`),this.#n(e,o,{config:i,platform:a})}async#n(e,n,{config:r,platform:o}){let{mediaType:i,digest:s,sizeBytes:a}=e,
d={mediaType:i||n.mediaType,digest:s,sizeBytes:a},{layers:c}=n,f=cs(r,c.length,`The image ${s}`),u={manifest:d,layers:c,
platform:o};return{manifest:d,format:n.format,platform:o,indexPlatform:this.#t.isAlone?void 0:e.platform,entryAnnotations:this.#t.
isAlone?{}:e.annotations,annotations:n.annotations,config:{descriptor:n.config,json:r},layers:await Promise.all(c.map(async(l,p)=>{
let h=await this.#e.findLayer(l,u);if(h===void 0)throw this.#i(l.digest,e);return{descriptor:l,diffId:f[p]??"",...h}}))}}#r(e){
let{platforms:n,isAlone:r,leftOut:o}=this.#t,i=n?.some(s=>K(s,e))??!0;if(!i)this.others.push(e);else if(e.os!=="linux"){
if(r||n!==void 0)throw new m("UNSUPPORTED_IMAGE",`docker-flatten needs a Linux image, but ${this.#e.name} has one for ${e.
os}.`,{hint:"Windows layers are not plain filesystems and cannot be flattened this way."});return o.notLinux.push(e),!1}
return i}async#o(e,n,r){let{isAlone:o,leftOut:i}=this.#t,s={manifest:e,layers:r?.layers??[],platform:n},a=await Promise.
all(s.layers.map(c=>this.#e.findLayer(c,s))),d=r!==void 0&&!a.includes(void 0);if(o||d)throw this.#i(r?.config.digest??e.
digest,e);i.missing.push(n)}#i(e,{digest:n}){let r=e===n?"an index":`the manifest ${n}`;return Ee(e,`is missing, though ${r}\
 names it`,this.#e.name)}#s({config:e,layers:n,artifactType:r,mediaType:o}){let{isAlone:i,leftOut:s}=this.#t,a=n.map(u=>Ep(
u.mediaType));if(!(Xc(e.mediaType)&&(n.length===0||a.some(u=>u!=="other")))){let u=r??(Xc(e.mediaType)?n[0]?.mediaType??
o:e.mediaType);if(i)throw ce(this.#e.name,`is not an image, but ${$e(u)}`,To);return n.some(l=>l.mediaType==="applicatio\
n/vnd.in-toto+json")?s.attestations++:s.artifacts.push(u),!1}let c=n[a.indexOf("foreign")];if(c!==void 0)throw ce(`The l\
ayer ${c.digest}`,`is a foreign layer (${c.mediaType}), which only its vendor may distribute`,"Images with such layers c\
annot be flattened: the result would distribute them.");let f=n[a.indexOf("other")];if(f!==void 0)throw ce(`The layer ${f.
digest}`,`has the unknown media type ${JSON.stringify(f.mediaType)}`,"Layers are tar archives, uncompressed or compresse\
d with gzip or zstd. Build the image again with one of these; decrypt an encrypted one.");return!0}async#a({config:e},n){
let r=await this.#e.readConfig(e,n);if(r===void 0)return;rs(r,e);let o=_(r.toString("utf8"));if(!T(o))throw Z(e.digest,"\
is not a config, since it is not a JSON object");return o}};var XP=["org.opencontainers.image.ref.name","io.containerd.image.name"],Jp=20;function jp(t,e){let{index:n,reference:r,text:o}=e;
if(n!==void 0){let s=t[n];if(s===void 0){let a=t.length===0?"no image":`only the images @0 to @${t.length-1}`;throw uf(`${o}\
 must name an image, but the layout has ${a}.`,t)}return[s]}if(r!==void 0){let s=t.filter(d=>fs(d).includes(r)),a=s.length>
0?s:t.filter(d=>QP(d,r));if(a.length===0)throw uf(`${o} must name an image, but the layout has none with that name.`,t);
return Wp(a,t,e)}let i=t.filter(ZP);if(i.length===0)throw uf(`${o} must contain an image, but contains none.`,t);return Wp(
i,t,e)}function Wp(t,e,{text:n,path:r,transport:o}){let i=[...new Map(t.map(d=>[d.digest,d])).values()];if(i.length===1)
return i;let s=new Set(t.map(d=>fs(d).toSorted().join(" "))),a=i.every(({mediaType:d,platform:c})=>d.includes(".manifest\
.v")&&c!==void 0);if(s.size===1&&a)return i;throw new m("BAD_INPUT",`${n} must name one image, but the layout has severa\
l: ${Kp(e)}.`,{hint:`Add one of these names: "${o}:${r}:NAME".`})}function ZP(t){return!Oo(t)&&(t.mediaType===""||Vn(t.mediaType)!==
void 0)}function fs({annotations:t}){return XP.map(e=>t[e]).filter(e=>e!==void 0)}function QP(t,e){let n=Gp(e);return n!==
void 0&&fs(t).some(r=>/[/:]/.test(r)&&Gp(r)===n)}function Gp(t){try{return de(oe(t,"image"))}catch{return}}function Kp(t){
let e=[...new Set(t.map((r,o)=>fs(r).at(-1)??`@${o}`))],n=e.length-Jp;return e.slice(0,Jp).map($e).join(", ")+(n>0?` and\
 ${n} more`:"")}function uf(t,e){return new m("IMAGE_NOT_FOUND",t,{hint:e.length===0?"Check the path.":`It has: ${Kp(e)}\
.`})}var Yp="1.0.0",Ao=class{name;#e;#t;constructor(e,n,r){this.name=e,this.#e=n,this.#t=r}async readManifest({digest:e}){let n=await this.#e.
find(us(e));return n&&qt(n,`The blob ${e}`,this.#t)}readConfig(e){return this.readManifest(e)}async findLayer({digest:e,
sizeBytes:n}){let r=await this.#e.find(us(e));if(r!==void 0){if(r.sizeBytes!==n)throw Z(e,Gt(r.sizeBytes,n));return as(r)}}async release(){}close(){
return this.#e.close()}};async function Vp(t,e){let{text:n,path:r,transport:o}=t,i=await(o==="oci"?Np(r):ds(r,e.signal));
try{let s=new Ao(n,i,e.signal),a=await lf(i,e.signal);if(a===void 0)throw await n0(i,t);let[d,...c]=jp(a.entries,t),f=d!==
void 0&&c.length===0?await qn(s,d):{reference:n,digest:a.digest,index:{format:a.format,annotations:a.annotations},entries:[
d,...c].filter(u=>u!==void 0).map(t0)};return await Tn(s,f,e.platforms)}catch(s){throw await i.close(),s}}async function lf(t,e){
let n=await e0(t,e);if(n!==void 0&&n!==Yp)throw ce(t.path,`is an OCI image layout of version ${$e(n)}; only ${Yp} is kno\
wn`,"Look for a newer release of docker-flatten.");let r=await t.find("index.json");if(r===void 0)return;let o=await qt(
r,`The file index.json of ${t.path}`,e),i=xp(o);if(i===void 0)throw Ee("index.json","is not an index of an OCI image lay\
out",t.path);return{...i,digest:z(o)}}async function e0(t,e){let n=await t.find("oci-layout");if(n===void 0)return;let r=(await qt(
n,`The file oci-layout of ${t.path}`,e)).toString();return b(_(r),"imageLayoutVersion")}function t0(t){let{"org.opencont\
ainers.image.ref.name":e,...n}=t.annotations;return{...t,annotations:n}}function us(t){let e=xt(t);if(e===void 0)throw Z(
t,"has a digest that cannot be checked");return`blobs/${e.algorithm}/${e.hex}`}async function n0(t,{text:e,path:n,transport:r}){
let i=await t.find("manifest.json")!==void 0?r==="oci-archive"?`It looks like an archive of "docker save". Write it as "\
docker-archive:${n}".`:`It looks like a directory of skopeo. Copy it first: skopeo copy "dir:${n}" oci:NEW`:'Check the p\
ath. A layout comes from "docker buildx build --output type=oci", skopeo, buildah and others.';return ce(e,"must be an O\
CI image layout, but has no index.json",i)}import{createHash as m0}from"node:crypto";import{Writable as p0}from"node:stream";import{pipeline as h0}from"node:stream/promises";var qp=["B","kB","MB","GB","TB","PB"];function x(t){let e=t,n=0;for(;Math.abs(e)>=999.5&&n<qp.length-1;)e/=1e3,n++;let r=n===
0||Math.abs(e)>=99.95?0:Math.abs(e)>=9.995?1:2;return`${e.toFixed(r)} ${qp[n]}`}function tr(t){return`${t>0?"+":""}${x(t)}`}
function nr(t,e){return rr(t===0?0:(t-e)/t*100)}function rr(t,e=1){let n=t.toFixed(e);return Number(n)===0?n.replace("-",
""):n}function or(t,e){let n=[x(t),x(e)];return t!==e&&n[0]===n[1]?[`${t} B`,`${e} B`]:n}var r0=16*4096,o0=.001;function ls(t,e,n){
return t?Math.abs(e)<=Math.max(r0,n*o0):e===0}function ms(t,e){return{oldBytes:t,newBytes:e,savedBytes:t-e,savedPercent:nr(
t,e)}}function Zp(t){return`${mf(t)}, ${(t.ms/1e3).toFixed(1)} s`}function mf({oldBytes:t,newBytes:e,oldLayers:n,newLayers:r}){
let o=vn(nr(t,e));return`${Xp(t,n)} → ${Xp(e,r)}, ${o}`}function vn(t){return t.startsWith("-")?`${t.slice(1)} % large\
r`:`${t} % smaller`}function Xp(t,e){return`${x(t)} in ${me(e)}`}function Q(t){return`${t.toLocaleString("en")} ${t===1?
"entry":"entries"}`}function me(t){return`${t} ${t===1?"layer":"layers"}`}var i0=.2,s0=10,a0=3,d0=6e3*60,ps=class{#e;#t=performance.now();#n=this.#t;#r;#o=0;#i=0;constructor(e){this.#e=e,this.#r=
e.doneBytes?.()??0}measure(){let{title:e,isEstimate:n=!1}=this.#e,r=performance.now(),o=(r-this.#t)/1e3,i=this.#e.doneBytes?.(),
s=this.#e.totalBytes?.(),d=i!==void 0&&s!==void 0&&s>0&&i<=s?s:void 0,c=d===void 0?void 0:Math.min(99,Math.floor((i??0)/
d*100)),f=i===void 0?void 0:this.#s(r,i),u=(d??0)-(i??0),l=o<a0||u<=0||!f?Number.POSITIVE_INFINITY:Math.max(1,Math.round(
u/f)),p=l>d0?void 0:l;return{title:e,seconds:o,doneBytes:i,totalBytes:d,isEstimate:n,percent:c,bytesPerSecond:f,secondsLeft:p}}#s(e,n){
let r=(e-this.#n)/1e3;if(r>=i0){let o=Math.exp(-r/s0);this.#o=this.#o*o+(n-this.#r),this.#i=this.#i*o+r,this.#n=e,this.#r=
n}return this.#i===0?void 0:this.#o/this.#i}};function Qp(t){let{title:e,seconds:n,doneBytes:r,percent:o}=t;if(r===void 0)
return`${e}: ${eh(Math.round(n))} so far`;let i=[c0(t),o===void 0?void 0:`${o} %`,f0(t),u0(t)];return`${e}: ${i.filter(s=>s!==
void 0).join(", ")}`}function c0({doneBytes:t,totalBytes:e,isEstimate:n}){let r=x(t??0);return e===void 0?r:`${r} of ${n?
"about ":""}${x(e)}`}function f0({bytesPerSecond:t}){return t===void 0?void 0:`${x(t)}/s`}function u0({secondsLeft:t}){return t===
void 0?void 0:`${eh(t)} left`}function eh(t){let n=(t<3600?[[Math.floor(t/60),"min"],[t%60,"s"]]:[[Math.floor(t/3600),"h"],
[Math.floor(t%3600/60),"min"]]).filter(([r])=>r>0).map(([r,o])=>`${r} ${o}`);return n.length===0?"0 s":n.join(" ")}var l0=5e3,th=1e3;async function J(t,e,n){let r=t.showProgress(e);try{return await n}finally{r()}}async function hs(t,e,n){
return await J(t,e.progress,Promise.race([e.sent,n]).catch(()=>{})),J(t,{title:e.after},n)}function dU(t,e){let n=new ps(
t),r=l0/th,o=0,i=t.loggedChars?.(),s=setInterval(()=>{let a=n.measure();if(++o%r!==0)return;let d=t.loggedChars?.();d===
i&&e(Qp(a)),i=d},th);return()=>clearInterval(s)}function Xt(t){let e;return t.then(n=>e=n).catch(()=>{}),()=>e}var y0=[["1f8b",".gzip"],["28b52ffd",".zstd"]],g0=[["fd377a585a00","xz"],["425a68","bzip2"]],w0=6,b0=/(?:^|[/:])([0-9a-f]{64})(?:\.json)?$/,
ys=class t{name;#e;#t;#n;#r;constructor(e,n,{config:r,blobs:o,layers:i}){this.name=e,this.#e=n,this.#t=o,this.#n=r;let s=({
mediaType:d,digest:c,sizeBytes:f})=>({mediaType:d,size:f,digest:c}),a={mediaType:jt.config,digest:z(r),sizeBytes:r.length};
this.#r=Buffer.from(JSON.stringify({schemaVersion:2,mediaType:jt.manifest,config:s(a),layers:i.map(s)}))}static async of(e,n,r){
let o=await k0(e,n,r),i=_(o.toString("utf8"));if(!T(i))throw Ee(e.config,"is not a config, since it is not a JSON object",
n.path);let s=cs(i,e.layers.length,r.name),a=new Map,d=[],c=new Map;for(let[f,u]of e.layers.entries()){let l=await n.find(
u);if(l===void 0)throw Ee(u,"is missing, though manifest.json names it",n.path);let p=await E0(l,u,r.signal),h=p===""?`${s[f]}`:
`file ${u}`,y=c.get(h)??{mediaType:`${jt.layer}${p}`,digest:p===""?s[f]??"":await x0(l,r),sizeBytes:l.sizeBytes};c.set(h,
y),d.push(y),a.set(y.digest,l)}return new t(r.name,n,{config:o,blobs:a,layers:d})}get choice(){let e=z(this.#r),n=jt.manifest,
r=this.#r.length,o={mediaType:n,digest:e,sizeBytes:r,platform:void 0,annotations:{}};return{reference:this.name,digest:e,
index:void 0,entries:[o]}}async readManifest(){return this.#r}async readConfig(){return this.#n}async findLayer({digest:e}){
let n=this.#t.get(e);return n&&as(n)}async release(){}close(){return this.#e.close()}};async function k0(t,e,n){let r=await e.
find(t.config);if(r===void 0)throw Ee(t.config,"is missing, though manifest.json names it",e.path);let o=await qt(r,`The\
 config ${JSON.stringify(t.config)}`,n.signal),i=b0.exec(t.config)?.[1],s=z(o);if(i!==void 0&&s!==`sha256:${i}`)throw Z(
`sha256:${i}`,`has the digest ${s}`);return o}async function E0(t,e,n){let r=await S0(t,n),o=g0.find(([i])=>r.startsWith(
i));if(o!==void 0)throw ce(`The layer ${JSON.stringify(e)}`,`is compressed with ${o[1]}`,"Layers must be uncompressed, o\
r compressed with gzip or zstd. Load the archive into an engine and save it again.");return y0.find(([i])=>r.startsWith(
i))?.[1]??""}async function S0(t,e){let n=t.open(e);for await(let r of n)return r.toString("hex",0,w0);return""}async function x0(t,{
signal:e,log:n,touch:r}){let o=m0("sha256"),i=0,s=new p0({write:(d,c,f)=>{o.update(d),i+=d.length,r(),f()}});return await J(
n,{title:"Digest",doneBytes:()=>i,totalBytes:()=>t.sizeBytes},h0(t.open(e),s,{signal:e})),`sha256:${o.digest("hex")}`}var nh=20;async function oh(t,e){let{text:n,path:r}=t,o=await ds(r,e.signal);try{let i=I0(await P0(o,t,e.signal),t),s=new Ao(
n,o,e.signal),a=await lf(o,e.signal),d=a&&await v0(s,a.entries,i);if(d!==void 0)return await Tn(s,await qn(s,d),e.platforms);
let c=await ys.of(i,o,{...e,name:n});return await Tn(c,c.choice,e.platforms)}catch(i){throw await o.close(),i}}async function P0(t,{
text:e,path:n},r){let o=await t.find("manifest.json");if(o===void 0){let d=await t.find("index.json")!==void 0,c=await t.
find("repositories")!==void 0,f=d?`It has an index.json, so it is an archive of an OCI image layout. Write it as "oci-ar\
chive:${n}".`:c?"Docker before 1.10 wrote it. Load it into an engine and save it again.":'Check the path. Such an archiv\
e comes from "docker save", "docker buildx build --output type=docker", skopeo, buildah, podman and others.';throw ce(e,
'must be an archive of "docker save", but has no manifest.json',f)}let i=await qt(o,`The file manifest.json of ${n}`,r),
s=_(i.toString("utf8")),a=(Array.isArray(s)?s:[]).map(B0);if(!Array.isArray(s)||a.includes(void 0))throw Ee("manifest.js\
on","is not a list of images",n);return a.filter(d=>d!==void 0)}function B0(t){let e=b(t,"Config"),n=w(t,"Layers")??[],r=w(
t,"RepoTags")??[];if(!(e===void 0||!H(n)||!H(r)))return{config:e,names:r,layers:n}}function I0(t,e){let{text:n,path:r,reference:o,
index:i}=e,s=T0(t);if(t.length===0)throw new m("IMAGE_NOT_FOUND",`${n} must contain an image, but contains none.`,{hint:"\
Save the image again."});if(i!==void 0){let f=t[i];if(f!==void 0)return f;throw new m("IMAGE_NOT_FOUND",`${n} must name \
an image, but the archive has only the images @0 to @${t.length-1}.`,{hint:`It has: ${s}.`})}let a=o&&de(o),d=t.filter(({
names:f})=>a===void 0||f.some(u=>pf(u)===a)),[c]=d;if(c===void 0)throw new m("IMAGE_NOT_FOUND",`${n} must name an image,\
 but the archive has none with that name.`,{hint:`It has: ${s}.`});if(d.some(f=>JSON.stringify(rh(f))!==JSON.stringify(rh(
c))))throw new m("BAD_INPUT",`${n} must name one image, but the archive has several: ${s}.`,{hint:`Add one of these name\
s: "docker-archive:${r}:NAME".`});return c}function rh({config:t,layers:e}){return[t,e]}function pf(t){try{return de(oe(
t,"image"))}catch{return}}function T0(t){let e=t.flatMap(({names:r},o)=>r.length===0?[`@${o}`]:r),n=e.length-nh;return e.
slice(0,nh).map($e).join(", ")+(n>0?` and ${n} more`:"")}async function v0(t,e,n){let r=n.names.map(pf),o=({annotations:a})=>r.
includes(pf(a["io.containerd.image.name"]??"")),s=e.filter(a=>!Oo(a)).toSorted((a,d)=>Number(o(d))-Number(o(a)));for(let a of s)
if(await O0(t,a,n))return a}async function O0(t,e,n){for(let r of await new er(t,new Qn).follow([e])){let o=await t.readManifest(
r),i=o&&Kt(o,r);if(i?.kind!=="manifest")continue;let s=[i.config,...i.layers].map(({digest:a})=>us(a));if(JSON.stringify(
s)===JSON.stringify([n.config,...n.layers]))return!0}return!1}import{createReadStream as D0,readdirSync as M0,statSync as H0}from"node:fs";import{mkdtemp as U0,rm as fh,stat as z0}from"node:fs/promises";
import{join as wf}from"node:path";import{Readable as J0}from"node:stream";import{spawn as N0}from"node:child_process";var A0=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;function R0(t){return A0.test(t)}function Ro(t){let{domain:e,
path:n,digest:r}=t;return`docker://${r===void 0?de(t):`${e}/${n}@${r}`}`}function Lo({domain:t},e){return R0(t)?[`${e}=f\
alse`]:[]}var Zt={read:"PULL_FAILED",write:"PUSH_FAILED"},ih='skopeo uses the login of "docker login" (docker/login-action), "skop\
eo login" or "podman login": log in to the registry in an earlier step, with an account that may',L0={read:"NO_SPACE",write:"\
NO_SPACE"},sh=/manifest unknown|name unknown|name_unknown|not known to registry|status code 404|404 \(?not found/i,C0=[{
words:/no space left on device|disk quota exceeded/i,codes:L0,hint:()=>`Free some disk space, or name a directory on a l\
arger disk with the ${I("temp-dir")}. If the registry says so, its disk is full.`},{words:/policy\.json/i,codes:Zt,hint:()=>"\
skopeo needs a signature policy in /etc/containers/policy.json: install the package that has it (Debian: golang-github-c\
ontainers-common, Fedora: containers-common)."},{words:/rejected by policy|source image rejected/i,codes:Zt,hint:()=>"Th\
e signature policy of this machine (containers-policy.json(5)) refuses the image. Use one that it accepts, or change it."},
{words:/toomanyrequests|too many requests|rate limit/i,codes:Zt,hint:()=>`${ih} read there, so that its own limit applie\
s.`},{words:/unauthorized|authentication required|denied|no basic auth|403 \(?forbidden/i,codes:Zt,hint:t=>`${ih} ${t===
"read"?"read":"push"} there.`},{words:sh,codes:{read:"IMAGE_NOT_FOUND",write:"PUSH_FAILED"},hint:t=>t==="read"?"Check th\
e name and the tag, and whether the registry has the image.":"Check the name: in some registries the repository must be \
created first."},{words:/request entity too large|payload too large|content too large|\b413\b|size[ _]invalid/i,codes:Zt,
hint:()=>`A flat image is one layer and therefore one upload: compress it better (${I("compression")}), drop what is not\
 needed (${I("clean")}), or raise the limit of the registry or of a proxy in front of it (nginx: client_max_body_size).`},
{words:/HTTP response to HTTPS client/i,codes:Zt,hint:()=>'Only registries on this machine are used without TLS. For ano\
ther one, write "insecure = true" for it in /etc/containers/registries.conf (containers-registries.conf(5)).'},{words:/x509:|certificate/i,
codes:Zt,hint:()=>"Put the certificate of the registry's authority into /etc/containers/certs.d/REGISTRY/ca.crt (contain\
ers-certs.d(5)), or trust it on the whole machine."}],$0=/dial tcp|no such host|connection refused|network is unreachable|i\/o timeout|HTTP response to HTTPS client|x509:|server misbehaving/i;
function ah(t){return $0.test(t)}function dh(t){return sh.test(t)}function gs(t){let[e]=[...t.matchAll(/level=fatal msg=("(?:[^"\\]|\\.)*"|.*)/g)].
slice(-1),n=e?.[1]??"";if(!n.startsWith('"'))return(n||t).trim().slice(-2e3);try{return String(JSON.parse(n)).trim().slice(
-2e3)}catch{return n.slice(1,-1).trim().slice(-2e3)}}function ir(t,{kind:e,name:n}){let r=C0.find(({words:i})=>i.test(t)),
o=e==="read"?`Reading ${n}`:`Writing ${n}`;return new m(r?.codes[e]??Zt[e],`${o} with skopeo failed: ${t||"it printed no\
 message"}`,{hint:r?.hint(e)??"Check whether the registry is reachable, and run again."})}var gf=[1,4,1],hf=[1,9],F0=32*1024*1024,ch=["--retry-times","2"],lt=class{#e;#t;#n;constructor(e,n="skopeo"){this.#e=e,this.#t=
n}checkVersion(){return this.#n??=this.#r(),this.#n}async#r(){let{stdout:e,stderr:n}=await this.#s(["--version"]),r=`${e.
toString()}${n}`,o=/version (\d+)\.(\d+)(?:\.(\d+))?/.exec(r);if(o===null)throw yf(`the one on PATH printed ${JSON.stringify(
r.slice(0,200))}`);let i=o.slice(1).map(d=>Number(d??0)),s=i.join("."),a=gf.findIndex((d,c)=>d!==i[c]);if(a!==-1&&(i[a]??
0)<(gf[a]??0))throw yf(`the one on PATH is ${s}`);return this.#e.log.debug(`skopeo ${s}`),s}async copy(e,n,r,o){let i=typeof e==
"string"?[e,[]]:[Ro(e),Lo(e,"--src-tls-verify")],s=typeof n=="string"?[n,[]]:[Ro(n),Lo(n,"--dest-tls-verify")],a=o.kind===
"write"?["--insecure-policy"]:[],d=await this.#i([...a,"--tmpdir",this.#e.tempDir,"copy","--quiet",...ch,...i[1]??[],...s[1]??
[],...r,"--",String(i[0]),String(s[0])]);if(d.exitCode!==0)throw ir(gs(d.stderr),o)}async indexOptions(){let[e=0,n=0]=(await this.
checkVersion()).split(".").map(Number);return e>hf[0]||e===hf[0]&&n>=hf[1]?["--multi-arch","index-only"]:["--all"]}rawManifest(e){
return this.#o(e,[])}rawConfig(e){return this.#o(e,["--config"])}async#o(e,n){let r=await this.#i(["inspect","--raw",...n,
...ch,...Lo(e,"--tls-verify"),"--",Ro(e)]);if(r.exitCode===0)return r.stdout;let o=gs(r.stderr);if(!dh(o))throw ir(o,{kind:"\
read",name:`docker://${e.text}`})}async delete(e){let n=await this.#i(["delete",...Lo(e,"--tls-verify"),"--",Ro(e)]);if(n.
exitCode!==0)throw ir(gs(n.stderr),{kind:"write",name:`docker://${e.text}`})}async#i(e){return await this.checkVersion(),
this.#s(e)}async#s(e){let{signal:n,touch:r,log:o}=this.#e;if(n.aborted)throw U(n.reason);o.debug(`skopeo ${e.join(" ")}`);
let i=N0(this.#t,e,{stdio:["ignore","pipe","pipe"],detached:lo});Ic(n,i);let s=_0(i,r),a=new _t(mo,r);i.stderr?.on("data",
a.add);let d=Ci(i,r);try{let c=await po(i);if(n.aborted)throw U(n.reason);return r(),{exitCode:c,stdout:s(),stderr:a.text}}catch(c){
throw c.code==="ENOENT"?yf(`none is on PATH (${E(c)})`,c):c}finally{clearInterval(d)}}};function _0(t,e){let n=[],r=0;return t.
stdout?.on("data",o=>{e(),!(r>F0)&&(r+=o.length,n.push(o))}),()=>Buffer.concat(n)}function yf(t,e){return new m("NO_SKOP\
EO",`docker-flatten needs skopeo ${gf.join(".")} or newer for images in a registry, but ${t}.`,{hint:`Install the packag\
e skopeo of Debian 12, Ubuntu 22.04, Fedora, or newer ones ("sudo apt-get install skopeo"); GitHub's Ubuntu runners have\
 it.`,cause:e})}var W0=1024*1024;async function uh(t,e){let{text:n,reference:r}=t,o=new lt(e),i=await o.rawManifest(r);if(i===void 0)throw K0(
n);let s=new bf(t,e,o),a=r.digest??z(i);s.know(a,i);let d={mediaType:"",digest:a,sizeBytes:i.length,platform:void 0,annotations:{}};
try{return await Tn(s,await qn(s,d),e.platforms)}catch(c){throw await s.close(),c}}var bf=class{name;#e;#t;#n;#r=new Map;#o=new Map;constructor({
text:e,reference:n},r,o){this.name=e,this.#e=n,this.#t=r,this.#n=o}know(e,n){this.#r.set(e,n)}async readManifest({digest:e}){
return this.#r.get(e)??await this.#n.rawManifest(this.#i(e))}readConfig(e,n){return this.#n.rawConfig(this.#i(n.digest))}async findLayer({
digest:e,sizeBytes:n},r){let o=async()=>{let s=wf(await this.#s(r),G0(e)),a=await z0(s).then(({size:d})=>d,()=>{});if(a===
void 0)throw Z(e,"is missing from what skopeo copied");if(a!==n)throw Z(e,Gt(a,n));return{path:s,startByte:0,sizeBytes:n}};
return{open:async s=>{let{path:a}=await o();return n===0?J0.from([]):D0(a,{highWaterMark:W0,signal:s})},locate:o}}async release({
digest:e}){let n=this.#o.get(e);this.#o.delete(e);let r=await n?.catch(()=>{});r!==void 0&&await fh(r,{recursive:!0,force:!0})}async close(){
await Promise.all([...this.#o.keys()].map(e=>this.release({mediaType:"",digest:e,sizeBytes:0})))}#i(e){return{...this.#e,
tag:void 0,digest:e}}#s(e){let{digest:n}=e.manifest,r=this.#o.get(n)??this.#a(e);return this.#o.set(n,r),r.catch(()=>{this.#o.
get(n)===r&&this.#o.delete(n)}),r}async#a({manifest:e,layers:n,platform:r}){let{tempDir:o,runId:i,log:s}=this.#t,a=await U0(
wf(o,`${re(i)}copy-`)),d={title:r===void 0?"Copy":`Copy ${v(r)}`,doneBytes:()=>j0(a),totalBytes:()=>n.reduce((u,{sizeBytes:l})=>u+
l,0)},c={kind:"read",name:this.name},f=this.#n.copy(this.#i(e.digest),`dir:${a}`,[],c);try{return await J(s,d,f),a}catch(u){
throw await fh(a,{recursive:!0,force:!0}),u}}};function G0(t){let e=xt(t);if(e===void 0)throw Z(t,"has a digest that can\
not be checked");return e.hex}function j0(t){try{return M0(t).reduce((e,n)=>e+H0(wf(t,n)).size,0)}catch{return 0}}function K0(t){
return new m("IMAGE_NOT_FOUND",`${t} must be an image, but its registry does not have it.`,{hint:"Check the name and the\
 tag, and whether it was pushed."})}async function _e(t,e){try{return await Y0(t,e)}catch(n){throw e.signal.aborted?U(e.signal.reason):n}}function Y0(t,e){switch(t.
transport){case"docker-archive":return oh(t,e);case"oci":case"oci-archive":return Vp(t,e);case"docker":return uh(t,e)}}import{lstat as V0,open as mh,realpath as q0}from"node:fs/promises";import{dirname as X0,join as Z0}from"node:path";var Q0=0;function On(t,e){return Z0(t,`${re(e)}${++Q0}.pending`)}async function Qt(t){return q0(t).catch(()=>t)}async function sr(t,e){
let n=await mh(t,"wx");try{await e(n),await n.sync()}finally{await n.close()}}async function Bt(t){let e=await mh(t,"r").
catch(()=>{});await e?.sync().catch(()=>{}),await e?.close()}async function ve(t){return V0(t).catch(()=>{})}function ar(t,e,n){
return new m("BAD_INPUT",`The ${I("tag")} must name a place that can be written to, but ${JSON.stringify(t)} is not one:\
 ${e}.`,{hint:n})}var lh={ENOENT:"its directory does not exist",ENOTDIR:"its parent is not a directory",EACCES:"this use\
r may not write there",EPERM:"this user may not write there",EROFS:"its filesystem is read-only",ENAMETOOLONG:"its name \
is too long"};function Co(t){let e=le(t);return Object.hasOwn(lh,e)?lh[e]??e:e}function An(t,{name:e,path:n,signal:r}){return t instanceof
m?t:r.aborted?U(r.reason):ut(t)?new m("NO_SPACE",`The disk of ${X0(n)} filled up while writing ${e}. What was there befo\
re is unchanged.`,{hint:"Free some disk space, or name a path on a larger disk.",cause:t}):new m("WRITE_FAILED",`Cannot \
write ${e} (${Co(t)}). What was there before is unchanged.`,{hint:"Name a writable path on a disk with space for the com\
pressed image.",cause:t})}function dr(t,e,{log:n,name:r}){return Vc(t)?(n.notice(`${r} gets OCI's media types instead of the source's: Docker's ha\
ve none for layers with zstd.`),ts(t)):!e||!Yc(t)?t:(n.notice(`${r} gets OCI's media types instead of Docker's, which pr\
ograms do not look for in an OCI layout. So its digest is another than in a registry or a docker-archive.`),ts(t))}var No=class{name;#e;#t;#n;#r;constructor(e,n,r){this.name=e.text,this.#e=e.path,this.#t=e.transport==="oci-archive",this.#n=
n,this.#r=r}async check(){let e=await Qt(this.#e),n=(o,i)=>ar(this.name,o,i),r=await ve(e);if(rB(e)===""||e.endsWith("/")||
r?.isDirectory())throw n("it is a directory",'Name a file. For a directory write "oci:DIR", or see docs/archives.md for \
the transports.');if(r!==void 0&&!r.isFile())throw n("it exists and is not a plain file","Name a file that is new or an \
archive.");try{await eB(`${$o(e)}/`,ph.W_OK|ph.X_OK)}catch(o){throw n(Co(o),"Create the directory in an earlier step, or\
 name a file in an existing, writable one.")}}async write(e){let{runId:n,log:r,signal:o,touch:i}=this.#n,s=await Qt(this.#e),
a=On($o(s),n),d=In(dr(e,this.#t,{log:r,name:this.name})),c=this.#r(d),f=ep(c),u=0,l=h=>{u+=h,i()},p={title:"Write",doneBytes:()=>u,
totalBytes:()=>f};try{let h=sr(a,y=>tp(y,c,{signal:o,onBytes:l}));await J(r,p,h)}catch(h){throw await ws(a,{force:!0}).catch(
()=>{}),An(h,{name:this.name,path:s,signal:o})}return new kf({name:this.name,path:s,pending:a,digest:d.root.digest,context:this.#n})}},
kf=class{digest;#e;#t;#n;constructor(e){this.digest=e.digest,this.#e=e}readBack(){let{name:e,pending:n,context:r}=this.#e;
return _e({...{transport:"oci-archive",text:e,path:n},reference:void 0,index:void 0},r)}async publish(){let{name:e,path:n,
pending:r,context:o}=this.#e;try{let i=await ve(n),s=i===void 0||await this.#r();i!==void 0&&await tB(r,Number(i.mode)&511);
let a=(await ve(r))?.ino;await hh(r,n),this.#n=s?Number(a):void 0,await Bt($o(n))}catch(i){throw An(i,{name:e,path:n,signal:o.
signal})}}async#r(){let{path:e,context:n}=this.#e,r=On($o(e),n.runId);try{await nB(e,r)}catch(o){return n.log.debug(`the\
 replaced file cannot be kept: ${E(o)}`),!1}return this.#t=r,!0}async undo(){let{path:e}=this.#e;this.#n===void 0||Number(
(await ve(e))?.ino)!==this.#n||(this.#t===void 0?await ws(e,{force:!0}):await hh(this.#t,e),this.#n=void 0,this.#t=void 0,
await Bt($o(e)))}async discard(){await ws(this.#e.pending,{force:!0}),this.#t!==void 0&&await ws(this.#t,{force:!0}),this.#t=
void 0}};var Rn="org.opencontainers.image.ref.name";function Fo(t){try{let e=Ji(t),n=w(e,"manifests");return n==null?{...e,manifests:[]}:
Array.isArray(n)&&n.every(o=>b(o,"digest"))?e:void 0}catch{return}}function yh(t,e){let n=wh(t),r=e.annotations?.[Rn],o=n.
filter(c=>oB(c)===r),i=r!==void 0||o.length===1,[s]=i?o:[],a=ji(e),d=s===void 0?[...n,a]:n.flatMap(c=>c===s?[a]:o.includes(
c)?[]:[c]);return bh({...t,manifests:d})}function gh(t,e){let n=JSON.stringify(ji(e));return bh({...t,manifests:wh(t).filter(
r=>JSON.stringify(r)!==n)})}function wh(t){let e=w(t,"manifests");return Array.isArray(e)?e.filter(T):[]}function oB(t){
return b(t,"annotations",Rn)}function bh(t){return Buffer.from(JSON.stringify({schemaVersion:2,mediaType:Te.index,...t}))}import{access as gB,constants as Bh,mkdir as wB,readdir as bB,readFile as kB,rm as EB}from"node:fs/promises";import{basename as SB,
dirname as Ih,join as cr,resolve as xB}from"node:path";import{mkdir as Sh,readdir as Ph,readFile as xf,rename as ks,rm as Ln,rmdir as hB}from"node:fs/promises";import{dirname as xh,
join as Se}from"node:path";import{readdir as iB,rm as bs,writeFile as sB}from"node:fs/promises";import{basename as aB,join as Ef}from"node:path";import{
setTimeout as dB}from"node:timers/promises";var kh=".lock",Eh=6e4,cB=10,fB=40,uB=0;async function Sf(t,e){let n=await lB(t);try{return await e()}finally{await bs(n,
{force:!0}).catch(()=>{})}}async function lB({directory:t,name:e,context:n}){let{runId:r,signal:o,touch:i}=n,s=Ef(t,`${re(
r)}${++uB}${kh}`),a=performance.now()+Eh;for(;;){o.throwIfAborted(),await sB(s,"",{flag:"wx"});let[d]=await mB(t,aB(s)).
catch(c=>bs(s,{force:!0}).then(()=>Promise.reject(c)));if(d===void 0)return s;if(await bs(s,{force:!0}),performance.now()>
a)throw pB(e,Ef(t,d));i(),await dB(cB+Math.random()*fB)}}async function mB(t,e){let n=[];for(let r of await iB(t)){let o=r.
endsWith(kh)&&r!==e?ct(r):void 0;o!==void 0&&(kt(o)?await bs(Ef(t,r),{force:!0}):n.push(r))}return n}function pB(t,e){return new m(
"WRITE_FAILED",`Another run has been writing to ${t} for more than ${Eh/1e3} s.`,{hint:`Run again once it has ended. If \
there is no other run, remove the file ${e}.`})}var Es=class{digest;#e;#t;constructor(e){this.digest=e.root.digest,this.#e=e}readBack(){let{name:e,pending:n,context:r}=this.#e;
return _e({...{transport:"oci",text:e,path:n},reference:void 0,index:void 0},r)}async publish(){let{name:e,path:n,pending:r,
isNew:o,context:i}=this.#e;try{this.#t=(o?await this.#n():void 0)??await Sf({directory:n,name:e,context:i},()=>this.#r()),
await Bt(o?xh(n):n),await Ln(r,{recursive:!0,force:!0})}catch(s){throw An(s,{name:e,path:Se(n,"index.json"),signal:i.signal})}}async#n(){
let{path:e,pending:n,blobs:r}=this.#e;if(await ve(e)!==void 0)return;let o=await xf(Se(n,"index.json"));try{await ks(n,e)}catch(i){
if(["ENOTEMPTY","EEXIST"].includes(le(i)))return;throw i}return{before:void 0,after:o,added:["","oci-layout",...r.map(ze)]}}async#r(){
let{path:e,pending:n,root:r,blobs:o}=this.#e,i=[];try{await Sh(Se(e,"blobs/sha256"),{recursive:!0});for(let d of["oci-la\
yout",...o.map(ze)])await ve(Se(e,d))===void 0&&i.push(d),await ks(Se(n,d),Se(e,d));await Bt(Se(e,"blobs/sha256"));let s=await this.#o(),
a=yh(s?.index,r);return await Pf(e,n,a),{before:s?.bytes,after:a,added:i}}catch(s){for(let a of i)await Ln(Se(e,a),{force:!0}).
catch(()=>{});throw s}}async#o(){let{name:e,path:n}=this.#e,r=await xf(Se(n,"index.json")).catch(i=>{if(le(i)!=="ENOENT")
throw i});if(r===void 0)return;let o=Fo(r.toString());if(o!==void 0)return{bytes:r,index:o};throw new m("WRITE_FAILED",`${e}\
 no longer has a valid index.json.`,{hint:"Something else changed the directory during the run. Name another one."})}async undo(){
let e=this.#t;this.#t=void 0;let{name:n,path:r}=this.#e;if(e===void 0||await ve(r)===void 0)return;let o={...this.#e.context,
signal:new AbortController().signal};await Sf({directory:r,name:n,context:o},()=>this.#i(e))}async#i({before:e,after:n,added:r}){
let{path:o,root:i,context:s}=this.#e,a=await xf(Se(o,"index.json")).catch(()=>{});if(a===void 0)return;let d=a.equals(n),
c=d&&r[0]===""&&!await yB(o,s.runId),f=On(c?xh(o):o,s.runId);if(c){await ks(o,f),await Ln(f,{recursive:!0,force:!0});return}
await Sh(f);try{if(!d){let u=Fo(a.toString());u!==void 0&&await Pf(o,f,gh(u,i));return}e===void 0?await Ln(Se(o,"index.j\
son")):await Pf(o,f,e);for(let u of r)u!==""&&await Ln(Se(o,u),{force:!0})}finally{await Ln(f,{recursive:!0,force:!0})}if(e===
void 0)for(let u of["blobs/sha256","blobs"])(await Ph(Se(o,u))).length===0&&await hB(Se(o,u))}async discard(){await Ln(this.#e.
pending,{recursive:!0,force:!0})}};async function yB(t,e){return(await Ph(t)).map(ct).some(r=>r!==void 0&&r!==e&&!kt(r))}
async function Pf(t,e,n){let r=Se(e,"next-index.json");await sr(r,o=>o.writeFile(n)),await ks(r,Se(t,"index.json")),await Bt(
t)}var Ss=class{name;#e;#t;#n;constructor({text:e,path:n,reference:r},o){this.name=e,this.#e=xB(n),this.#t=r,this.#n=o}async check(){
let e=await Qt(this.#e),n=await ve(e);if(n!==void 0&&!n.isDirectory())throw ar(this.name,"it exists and is not a directo\
ry",'Name a new directory or an OCI image layout. An archive of one is written as "oci-archive:PATH".');try{let r=n===void 0?
`${Ih(e)}/`:e;await gB(r,Bh.W_OK|Bh.X_OK)}catch(r){throw ar(this.name,Co(r),"Create its directory in an earlier step, or\
 name one in an existing, writable directory.")}n!==void 0&&await this.#r(e)}async#r(e){if((await bB(e).catch(()=>[""])).
length===0)return;let n=await kB(cr(e,"index.json"),"utf8").catch(()=>"");if(!(await ve(cr(e,"oci-layout"))!==void 0&&Fo(
n)!==void 0))throw ar(this.name,"it has files, but is not an OCI image layout with a valid index.json","Name a new or em\
pty directory, or an OCI image layout.")}async write(e){let{runId:n,log:r,signal:o,touch:i}=this.#n,s=await Qt(this.#e),
a=await ve(s)===void 0,d=On(a?Ih(s):s,n),c=In(dr(e,!0,{log:r,name:this.name})),f=this.#t===void 0?{}:{[Rn]:this.#t},u=Io(
c,f),l=u.map(({content:g})=>"sizeBytes"in g?g.sizeBytes:g.length),p=0,h=g=>{p+=g,i()},y=async()=>{await wB(cr(d,"blobs/s\
ha256"),{recursive:!0});for(let{path:g,content:k}of u)o.throwIfAborted(),await sr(cr(d,g),async B=>{Buffer.isBuffer(k)?await B.
writeFile(k):await xo(k,B,{signal:o,onBytes:h})})};try{let g=l.reduce((B,P)=>B+P,0);await J(r,{title:"Write",doneBytes:()=>p,
totalBytes:()=>g},y());for(let B of["blobs/sha256","blobs","."])await Bt(cr(d,B))}catch(g){throw await EB(d,{recursive:!0,
force:!0}).catch(()=>{}),An(g,{name:this.name,path:cr(s,SB(s)),signal:o})}return new Es({name:this.name,path:s,pending:d,
isNew:a,root:{...c.root,annotations:f},blobs:c.blobs.map(({digest:g})=>g),context:this.#n})}};import{mkdir as PB,mkdtemp as BB,open as IB,rm as TB,symlink as vB,writeFile as xs}from"node:fs/promises";import{join as fr,
resolve as OB}from"node:path";var AB=30,Ps=class{name;#e;#t;constructor(e,n){this.name=e.text,this.#e=e,this.#t=n}async check(){let e=new lt(this.#t);
await e.checkVersion();try{await e.rawManifest(this.#e.reference)}catch(n){let r=E(n);if(ah(r))throw ir(r,{kind:"write",
name:this.name});if(this.#t.signal.aborted)throw n;this.#t.log.debug(`the present image of ${this.name} cannot be read: ${r}`)}}async write(e){
let{log:n,tempDir:r,runId:o,signal:i}=this.#t,{reference:s}=this.#e,a=In(dr(e,!1,{log:n,name:this.name})),{digest:d}=a.root,
c={...s,tag:void 0,digest:d},f=await new lt(this.#t).rawManifest(c).then(l=>l!==void 0).catch(()=>!0),u=await BB(fr(r,re(
o))).catch(l=>{throw Th(l,r,i)});try{await this.#n(u,a)}finally{await TB(u,{recursive:!0,force:!0})}return new If({...this.#e,
digest:d,wasThere:f},this.#t)}async#n(e,n){let{log:r,tempDir:o,signal:i,touch:s}=this.#t,a=new lt({...this.#t,tempDir:e}),
d={kind:"write",name:this.name},c=async(u,l,p)=>{let{digest:h}=l.root,y=fr(e,Bf(h));await RB(y,l,{signal:i,onBytes:s}).catch(
k=>{throw Th(k,o,i)});let g={...this.#e.reference,tag:void 0,digest:h};await J(r,{title:u},a.copy(`dir:${y}`,g,p,d))},f=n.
images.map(({image:u})=>In({images:[u],index:void 0}));for(let u of new Map(f.map(l=>[l.root.digest,l])).values()){let l=u.
images[0]?.image.platform;await c(l===void 0?"Push":`Push ${v(l)}`,u,[])}f.some(u=>u.root.digest===n.root.digest)||await c(
"Push the index",n,await a.indexOptions())}};async function RB(t,e,n){let{root:r,rootBytes:o,images:i,blobs:s}=e,a=new Map(
i.map(({manifest:d,bytes:c})=>[d.digest,c]));a.delete(r.digest),await PB(t),await xs(fr(t,"version"),`Directory Transpor\
t Version: 1.1
`),await xs(fr(t,"manifest.json"),o);for(let[d,c]of a)await xs(fr(t,`${Bf(d)}.manifest.json`),c);for(let{digest:d,content:c}of s){
if(a.has(d)||d===r.digest)continue;let f=fr(t,Bf(d));Buffer.isBuffer(c)?await xs(f,c):c.startByte===void 0?await vB(OB(c.
path),f):await LB(c,f,n)}}async function LB(t,e,n){let r=await IB(e,"wx");try{await xo(t,r,n)}finally{await r.close()}}function Bf(t){
return t.slice(t.indexOf(":")+1)}function Th(t,e,n){return n.aborted?U(n.reason):new m(ut(t)?"NO_SPACE":"WRITE_FAILED",`\
Cannot write what is pushed to ${e}: ${E(t)}.`,{hint:"Free some disk space, or name a directory on a larger disk.",cause:t})}
var If=class{digest;#e;#t;#n;#r;#o=!1;constructor(e,n){this.digest=e.digest,this.#e=e,this.#t=n,this.#n=new lt(n)}readBack(){
let{text:e}=this.#e;return _e({transport:"docker",text:e,reference:this.#a(this.digest)},this.#t)}async publish(){let{text:e,
reference:n}=this.#e;this.#r=await this.#s().catch(o=>{this.#t.log.debug(`the previous image of ${e} cannot be read: ${E(
o)}`)}),this.#o=!0,this.#r!==this.digest&&await this.#i(this.digest);let r=await this.#s();if(r!==this.digest)throw new m(
"PUSH_FAILED",`${e} must have the digest ${this.digest}, but the registry answers with ${r} after the push.`,{hint:`Some\
thing else may have pushed ${n.text} at the same time. Run again.`})}async#i(e,n=this.#n){let{text:r,reference:o}=this.#e,
i={kind:"write",name:r};await n.copy(this.#a(e),o,await n.indexOptions(),i)}async#s(e=this.#n){let n=await e.rawManifest(
this.#e.reference);return n===void 0?"none":z(n)}#a(e){return{...this.#e.reference,tag:void 0,digest:e}}async undo(){if(!this.#o||
this.#r===this.digest)return;let{text:e,wasThere:n}=this.#e;this.#o=!1;let r=s=>this.#t.log.notice(`${e} was pushed and \
could not be restored: ${s}`),o=new Ve(void 0,AB),i=new lt({...this.#t,signal:o.signal,touch:o.touch});try{if(await this.#s(
i)!==this.digest)return;this.#r===void 0?r("its previous image could not be read"):this.#r!=="none"?await this.#i(this.#r,
i):n?r("its registry already had the same image under another name"):await i.delete(this.#a(this.digest))}catch(s){r(E(s))}finally{
o.release()}}async discard(){}};function Bs(t,e){switch(t.transport){case"docker-archive":{let{reference:n}=t;return new No(t,e,r=>NB(r,n))}case"oci-arc\
hive":{let{reference:n}=t,r=n===void 0?{}:{[Rn]:n};return new No(t,e,o=>Io(o,r))}case"oci":return new Ss(t,e);case"docke\
r":return new Ps(t,e)}}function NB(t,e){let n=e===void 0?{}:{[Xi]:de(e),[Rn]:e.tag??"latest"},r=e===void 0?[]:[cp(e)];return Io(
t,n,wp(t,r,_B()))}var FB={x64:"amd64",ia32:"386",ppc64:"ppc64le",mipsel:"mipsle",loong64:"loong64"};function _B(){let t=FB[process.
arch]??process.arch;return Ce({os:"linux",architecture:t,variant:void 0})}function Oh(t){return t.flatMap(e=>{if(e.transport===
"docker")return[];let n=DB($B(e.path));return e.transport==="oci"?[vh(n),n]:[vh(n)]})}function DB(t){try{return CB(t)}catch{
return t}}function Ah(t){let{tempDir:e,backup:n,report:r,html:o,tagLocations:i}=t,s=[n,r,o].filter(d=>d!==void 0),a=Oh(i);return[...new Set(
[e,...s.map(d=>MB(d)),...a])]}function Tf({imageLocation:t,tags:e,layer:{keepBase:n}}){return t===void 0||e.length>0||n?.kind==="image"}function Rh(t){
return Tf(t)||t.compare?.kind==="engine"}var ur="0.1.0";import{constants as Lh}from"node:fs";import{access as Ch,readFile as HB,rename as UB,rm as zB,stat as $h,writeFile as JB}from"node:fs/promises";
import{dirname as Nh,join as WB}from"node:path";var GB={report:"report",html:"page",summary:"summary"};async function Ts(t,e){try{await Ch(`${Nh(e)}/`,Lh.W_OK)}catch(r){
throw Is(t,e,E(r),r)}let n=await $h(e).catch(()=>{});if(n!==void 0&&!n.isFile())throw Is(t,e,"it exists and is not a fil\
e")}async function Wz(t){if(!(await $h(t).catch(()=>{}))?.isFile())return Ts("summary",t);await Ch(t,Lh.W_OK).catch(n=>{
throw Is("summary",t,E(n),n)})}async function Fh(t,e,n,r){let o=WB(Nh(e),n);try{await JB(o,r,{flag:"wx"}),await UB(o,e)}catch(i){
throw await zB(o,{force:!0}).catch(()=>{}),Is(t,e,E(i),i)}}function Is(t,e,n,r){return new m("BAD_INPUT",`Cannot write t\
he ${GB[t]} to ${JSON.stringify(e)}: ${n}.`,{hint:"Name a file in an existing, writable directory.",cause:r})}async function _h(){
return HB(new URL("page.html",import.meta.url),"utf8")}var jB=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*%$/,KB="kmgtp",YB=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*(?:([kmgtp])(i)?)?(b)?$/i;
function vs(t){let[,e,n,r]=YB.exec(t)??[];if(e===void 0)return;let o=n===void 0?0:KB.indexOf(n.toLowerCase())+1,i=Math.round(
Number(e)*(r===void 0?1e3:1024)**o);return Number.isSafeInteger(i)?i:void 0}function Dh(t){if(t==="")return;let e=vs(t);
if(e===void 0||e===0)throw new m("BAD_INPUT",`The ${I("max-size")} must be a size, but is ${JSON.stringify(t)}.`,{hint:'\
Give a size with its unit, for example "500MB" or "1.2GiB", or leave it out.'});return e}function Mh(t){if(t==="")return;
let e=jB.exec(t)?.[1],n=Number(e);if(n<=100)return{kind:"percent",percent:n};if(Number(t)>0)throw new m("BAD_INPUT",`The\
 ${I("min-saving")} must have a unit, but is ${JSON.stringify(t)}.`,{hint:`Write ${S("min-saving","10%")} for a percenta\
ge of the source's size, or ${S("min-saving","10MB")} for bytes.`});let r=e===void 0?vs(t):void 0;if(r===void 0)throw new m(
"BAD_INPUT",`The ${I("min-saving")} must be a percentage or a size, but is ${JSON.stringify(t)}.`,{hint:'Give a percenta\
ge from 0 to 100, for example "10%", or a size, for example "200MB".'});return{kind:"bytes",bytes:r}}function lr(t,{oldBytes:e,
newBytes:n}){let{maxBytes:r,minSaving:o}=t,i=[];if(r!==void 0){let a=n<=r,[d,c]=or(r,n);i.push({input:"max-size",wanted:`\
at most ${d}`,seen:c,isMet:a})}let s=e-n;if(o?.kind==="bytes"){let a=s>=o.bytes,[d,c]=or(o.bytes,s);i.push({input:"min-s\
aving",wanted:`at least ${d}`,seen:c,isMet:a})}if(o?.kind==="percent"){let{percent:a}=o,d=XB(s,e,a),c=qB(e,n,a,d);i.push(
{input:"min-saving",wanted:`at least ${a} %`,seen:c,isMet:d})}return i}var VB=12;function qB(t,e,n,r){let o=t-e,i=s=>Number(
s)>=n===r;if(t===0)return i("0")?`${nr(t,e)} %`:x(o);for(let s=1;s<=VB;s++){let a=rr(o/t*100,s);if(i(a))return`${a} %`}return`${o}\
 B of ${t} B`}function XB(t,e,n){let r=Math.round(n*1e6);return BigInt(t)*100000000n>=BigInt(r)*BigInt(e)}function en(t){
let e=t.filter(({isMet:r})=>!r);if(e.length===0)return;let n=e.map(({input:r,wanted:o,seen:i})=>`${S(r)} requires ${o}, \
got ${i}`);return new m("OVER_BUDGET",`The result does not meet its size budget: ${n.join("; ")}. No tag was moved.`,{hint:`\
The report shows what takes up space. Drop more with ${S("clean")}, ${S("exclude")} or ${S("run")}, or change the budget\
.`})}import{hostname as hI,release as yI}from"node:os";import{PassThrough as ZB}from"node:stream";import{pipeline as QB}from"node:stream/promises";function Je(t,e){return t instanceof m&&t.message.includes(`Could not find the file ${e} in container`)}function vf(t){let{
os:e,architecture:n,variant:r}=t;return encodeURIComponent(JSON.stringify({os:e,architecture:n,...r===void 0?{}:{variant:r}}))}
function mt(t){return t===void 0?[]:["--platform",v(t)]}var Of=64*1024,Os=class{name="docker CLI processes";#e;constructor(e){this.#e=e}async readArchive(e,n,r){let o=n.toString();
if(typeof n!="string"&&!Buffer.from(o).equals(n))throw new m("DOCKER_FAILED",`Cannot ask the docker command for ${A(n)}:\
 the name is not UTF-8.`,{hint:"Use an engine on this machine, whose socket accepts any name, or rename the file."});return this.#t(
["cp",`${e}:${o}`,"-"],r)}async writeArchive(e,n,r){await this.#n(["cp","-",`${e}:/`],n,r)}async exportContainer(e,n){return this.#t(
["export",e],n)}async saveImage(e,n,r){return this.#t(["save",...mt(r),e],n)}async importImage(e,n,r){let o=await this.#n(
["import","--change",`LABEL ${n}`,"-"],e,r),i=o.split(`
`).findLast(s=>s.startsWith("sha256:"));if(i===void 0)throw new m("ENGINE_FAILED",`The import returned no image ID: ${o.
slice(-500)}`,{hint:X});return i.trim()}loadImage(e,n,r){return this.#n(["load","--quiet",...mt(n)],e,r)}#t(e,n){let r=this.#e.
spawn(e,["ignore","pipe","pipe"],n),o=ho(r.stderr,Of),i=new ZB,s=Ni(r);return r.stdout?.pipe(i,{end:!1}),r.stdout?.on("d\
ata",this.#e.touch),s.then(a=>{a===0?i.end():i.destroy(te(e,{exitCode:a,stdout:"",stderr:o()}))},a=>i.destroy(a)),i.on("\
close",()=>r.kill("SIGKILL")),i}async#n(e,n,r){let o=this.#e.spawn(e,["pipe","pipe","pipe"],r),i=ho(o.stderr,Of),s=ho(o.
stdout,Of),a=Ni(o);o.stdin?.on("drain",this.#e.touch);let d;n.once("error",l=>{o.stdin?.errored||(d=l,o.kill("SIGKILL"))});
let c=QB(n,o.stdin,{signal:r}),[f,u]=await Promise.allSettled([c,a]);if(r.aborted)throw U(r.reason);if(f.status==="rejec\
ted"&&f.reason instanceof m)throw f.reason;if(d!==void 0)throw d;if(u.status==="rejected")throw u.reason;if(u.value!==0)
throw te(e,{exitCode:u.value,stdout:s(),stderr:i()});if(f.status==="rejected")throw new m("ENGINE_FAILED",`"docker ${e[0]}\
" did not read its input to the end.`,{hint:X,cause:f.reason});return s()}};import{PassThrough as oI}from"node:stream";import{pipeline as iI}from"node:stream/promises";import{connect as eI}from"node:net";import{Readable as tI}from"node:stream";var As=1024*1024,nI=64*1024,rI=64*1024,Hh=`\r
\r
`;function Uh(t,e,n,r){return new Promise((o,i)=>{let s=new Af,a=Buffer.alloc(0),d=0,c=new tI({highWaterMark:As,read:()=>{
p.resume()},destroy:(y,g)=>{n.removeEventListener("abort",u),p.destroy(),g(y)}}),f=y=>{let g=n.aborted?U(n.reason):Rf(y);
a!==void 0&&(c.on("error",()=>{}),i(g)),c.destroy(g)},u=()=>f(n.reason),l=y=>{if(r(),a===void 0)return d-=y.length,c.push(
y);a=Buffer.concat([a,y]);let g=a.indexOf(Hh);if(g===-1)return a.length>rI&&f(new Error("the head of its answer has no e\
nd")),!0;let k=a.toString("latin1",0,g),B=/^HTTP\/1\.[01] ([0-9]{3})\b/.exec(k)?.[1];if(B===void 0)return f(new Error("i\
ts answer is not HTTP")),!1;let P=a.subarray(g+Hh.length);return a=void 0,d=Number(/^content-length: *([0-9]+)/im.exec(k)?.[1]??
0)-P.length,o({status:Number(B),isChunked:/^transfer-encoding:.*chunked/im.test(k),body:c}),P.length===0||c.push(P)},p=eI(
{path:t,onread:{buffer:()=>s.room(),callback:y=>l(s.taken(y))}});p.on("error",f);let h=!1;if(p.on("end",()=>{h=!0,a!==void 0?
f(new Error("it closed without an answer")):d>0?f(new Error(`it ended ${d} bytes short`)):c.push(null)}),p.on("close",()=>h||
c.destroyed||f(new Error("it was closed"))),n.aborted)return u();n.addEventListener("abort",u,{once:!0}),p.write(`GET ${e}\
 HTTP/1.0\r
Host: docker\r
\r
`)})}var Af=class{#e=Buffer.allocUnsafeSlow(As);#t=0;room(){return As-this.#t<nI&&(this.#e=Buffer.allocUnsafeSlow(As),this.#t=
0),this.#e.subarray(this.#t)}taken(e){let n=this.#e.subarray(this.#t,this.#t+e);return this.#t+=e,n}};function Rf(t){return new m(
"ENGINE_FAILED",`The connection to the engine failed: ${E(t)}`,{hint:"Check whether the engine was stopped or restarted,\
 and run again.",cause:t})}function zh(t){let e=t.write.bind(t),n=t.end.bind(t),r;t.write=o=>{let i=r;return r=o,i===void 0||e(i)},t.end=()=>{let o=r;
return r=void 0,o===void 0?n():n(o)}}var{request:sI}=process.getBuiltinModule("node:http"),Jh=4*1024*1024,Rs=class{name;#e;#t;#n;constructor(e,n,r=()=>{}){this.
name=`HTTP API ${n} on ${e}`,this.#e=e,this.#t=`/v${n}`,this.#n=r}readArchive(e,n,r){return this.#r(`/containers/${e}/ar\
chive?path=${dI(n)}`,r)}async writeArchive(e,n,r){let o=`/containers/${e}/archive?path=%2F`;await this.#s({method:"PUT",
path:o,what:"Writing into a container"},n,r)}exportContainer(e,n){return this.#r(`/containers/${e}/export`,n)}saveImage(e,n,r){
let o=r===void 0?"":`&platform=${vf(r)}`;return this.#r(`/images/get?names=${encodeURIComponent(e)}${o}`,n)}async importImage(e,n,r){
let o=encodeURIComponent(`LABEL ${n}`),i=await this.#s({method:"POST",path:`/images/create?fromSrc=-&changes=${o}`,what:"\
The import"},e,r),s=Lf(i).map(a=>b(a,"status")).findLast(a=>a?.startsWith("sha256:"));if(s===void 0)throw new m("ENGINE_\
FAILED",`The import returned no image ID: ${i.slice(-500)}`,{hint:X});return s}async loadImage(e,n,r){let o=n===void 0?"":
`&platform=${vf(n)}`,i=await this.#s({method:"POST",path:`/images/load?quiet=1${o}`,what:"The load"},e,r);return Lf(i).map(
s=>b(s,"stream")??b(s,"status")??"").join(`
`)}async#r(e,n){let r=await Uh(this.#e,this.#t+e,n,this.#n);return r.isChunked?(r.body.destroy(),this.#o(e,n)):this.#i(r.
status,r.body)}async#o(e,n){let r=this.#a("GET",e,n);r.end();let o=a=>n.aborted?U(n.reason):Rf(a),i=await Wh(r).catch(a=>{
throw o(a)}),s=new oI;return i.on("data",this.#n),i.once("error",a=>s.destroy(o(a))),s.once("close",()=>i.destroy()),this.#i(
i.statusCode??0,i.pipe(s))}async#i(e,n){if(e===200)return n;let r=await Gh(n);throw Dt(b(_(r),"message")??r,"ENGINE_FAIL\
ED",`The engine answered ${e}`)}async#s({method:e,path:n,what:r},o,i){let s=this.#a(e,n,i);zh(s),s.on("drain",this.#n);let a=Wh(
s).then(async u=>{u.on("data",this.#n);let l=await Gh(u);return s.writableFinished||s.destroy(),{status:u.statusCode??0,
text:l}}),[d,c]=await Promise.allSettled([iI(o,s,{signal:i}),a]);if(i.aborted)throw U(i.reason);if(d.status==="rejected"&&
d.reason instanceof m)throw d.reason;if(c.status==="fulfilled"){let u=aI(c.value.status,c.value.text);if(u!==void 0)throw Dt(
u,"ENGINE_FAILED",`${r} failed in the engine`)}let f=d.status==="rejected"?d.reason:c.status==="rejected"?c.reason:void 0;
if(f!==void 0||c.status==="rejected")throw new m("ENGINE_FAILED",`${r} was interrupted because the connection to the eng\
ine failed: ${E(f)}`,{hint:"Check whether the engine was stopped or restarted, and run again.",cause:f});return c.value.
text}#a(e,n,r){let o=e!=="GET"?{"Content-Type":"application/x-tar","Transfer-Encoding":"chunked"}:{};return sI({socketPath:this.#e,
method:e,path:this.#t+n,headers:o,agent:!1,signal:r})}};function Wh(t){return new Promise((e,n)=>{t.once("response",e),t.
on("error",n),t.once("close",()=>n(new Error("the connection closed without an answer")))})}async function Gh(t){let e=[],
n=0;for await(let r of t){if(n+=r.length,n>Jh)throw new m("ENGINE_FAILED",`The engine's answer is longer than ${Jh} byte\
s.`,{hint:X});e.push(r)}return Buffer.concat(e).toString("utf8")}function Lf(t){return t.split(`
`).map(_).filter(e=>e!==void 0)}function aI(t,e){if(t<200||t>299)return b(_(e),"message")??(e.trim()||`HTTP status ${t}`);
for(let n of Lf(e)){let r=b(n,"errorDetail","message")??b(n,"error");if(r!==void 0)return r}}function dI(t){return typeof t==
"string"?encodeURIComponent(t):t.toString("hex").replace(/../g,"%$&")}var cI=/emulate docker cli using podman/i;function jh(t,e){let n=w(t,"Client");if(cI.test(e)||b(n,"APIVersion")!==void 0&&
b(n,"ApiVersion")===void 0)throw new m("UNSUPPORTED_ENGINE","docker-flatten needs a Docker engine, but the docker comman\
d here is Podman (podman-docker).",{hint:"Install the Docker CLI and an engine (Debian and Ubuntu: the package docker.io\
) instead of podman-docker, or put another docker command first on PATH."});let o=w(t,"Server","Components"),i=(Array.isArray(
o)?o:[]).find(a=>/podman/i.test(b(a,"Name")??""));if(i===void 0)return;let s=b(i,"Version")??"";throw new m("UNSUPPORTED\
_ENGINE",`docker-flatten needs a Docker engine, but Podman ${s} answers on this socket.`,{hint:'Select a Docker engine w\
ith DOCKER_HOST or "docker context use". Its usual socket is unix:///var/run/docker.sock.'})}import{basename as Yh}from"node:path";var fI=/^(?:runc|crun|youki)$/,uI=/^(?:(?:runsc|kata)(?:-[\w-]+)?|sysbox-runc|krun)$/,lI=/^(?:io\.containerd\.|containerd-shim-)(?:runsc|kata|wasm\w*|spin|slight)(?:-[\w-]+)?[.-]v\d+$/,
_o="runc";function Vh(t){let e=b(t,"DefaultRuntime"),n=w(t,"Runtimes");if(!(e===void 0||!Cf(t,e)||!T(n)))return Object.keys(
n).filter(r=>Xh(w(n,r))===_o).sort((r,o)=>+(o===_o)-+(r===_o))[0]}function Cf(t,e){let n=w(t,"Runtimes",e);if(n===void 0)
return!Kh(e)&&e!==qh;if([Zh(n),b(n,"runtimeType")].some(i=>i!==void 0&&Kh(i)))return!1;let o=Xh(n);return o===void 0||!fI.
test(o)}function Kh(t){let e=Yh(t);return uI.test(e)||lI.test(e)}var qh="io.containerd.runc.v2";function Xh(t){let e=w(t,
"runtimeArgs");if(H(e)&&e.length>0)return;let n=Zh(t),r=b(t,"runtimeType");if(n===void 0)return r===qh?_o:void 0;let o=Yh(
n);return o===_o&&!mI.test(n)?void 0:o}function Zh(t){return b(t,"path")??b(t,"options","BinaryName")}var mI=/^(?:(?:\/usr(?:\/local)?)?\/s?bin\/)?runc$/;var pI={"graph-driver":{kind:"graph-driver",keepsPacked:!1,idIsConfigDigest:!0,holdsIndexes:!1,countsBlocks:!1,showsLegacyFields:!0,
canMapOwners:!0,takesZstd:!1,contentRoots:t=>{let e=Ls(t),n=b(t,"Driver")??"overlay2";return e===void 0?[]:[`${e}/image/${n}\
/imagedb/content/sha256`]},diskRoot:Ls},containerd:{kind:"containerd",keepsPacked:!0,idIsConfigDigest:!1,holdsIndexes:!0,
countsBlocks:!0,showsLegacyFields:!1,canMapOwners:!1,takesZstd:!0,contentRoots:t=>{let e=Ls(t),n=e===void 0?[]:[`${e}/co\
ntainerd/daemon/${Qh}`],r=[`${ey}/${Qh}`];return ty(t)?[...r,...n]:[...n,...r]},diskRoot:t=>ty(t)?ey:Ls(t)}},Qh="io.cont\
ainerd.content.v1.content/blobs/sha256",ey="/var/lib/containerd";function ny(t){let e=JSON.stringify(t.DriverStatus??"");
return pI[e.includes("io.containerd.snapshotter.v1")?"containerd":"graph-driver"]}function Ls(t){return b(t,"DockerRootD\
ir")}function ty(t){return b(t,"Containerd","Address")==="/run/containerd/containerd.sock"}var Do={name:"Docker 20.10",api:"1.41"},Cs={zstdLayers:"1.42",imageMount:"1.48",platformOption:"1.48",inspectPlatform:"1\
.49"};async function ry(t,e){let n=Promise.all([wI(t),bI(t)]);n.catch(()=>{});let r=await gI(t),o=w(r,"Server"),i=b(r,"C\
lient","ApiVersion")??b(o,"ApiVersion")??"0",s=b(o,"ApiVersion")??i;kI(i,s,b(o,"Version")??"unknown");let[a,d]=await n,c=b(
a,"OSType")??b(o,"Os")??"linux";if(c!=="linux")throw new m("UNSUPPORTED_ENGINE",`docker-flatten needs an engine that run\
s Linux containers, but this one runs ${c} containers.`,{hint:"Switch Docker Desktop to Linux containers, or use a Linux\
 runner."});let f=d?.startsWith("unix://")?new Rs(d.slice(7),i,t.touch):new Os(t),u=h=>mr(i,h)>=0,l=ny(a),p=EI(a);if(p&&
!l.canMapOwners)throw xI();return e.debug(`engine ${b(o,"Version")}, API ${i}, ${l.kind} store, bytes through ${f.name}`),
{docker:t,transport:f,version:b(o,"Version")??"unknown",apiVersion:i,serverApiVersion:s,platform:{os:c,architecture:b(o,
"Arch")??"amd64",variant:void 0},store:l,contentRoots:l.contentRoots(a),diskRoot:PI(a,d)?l.diskRoot(a):void 0,mapsOwners:p||
l.canMapOwners&&SI(a),canMountImages:u(Cs.imageMount),knowsPlatformOption:u(Cs.platformOption),canInspectPlatform:u(Cs.inspectPlatform),
plainRuntime:Vh(a),mayAddMounts:h=>Cf(a,h),takesZstd:l.takesZstd||u(Cs.zstdLayers)}}async function gI(t){let e=await t.try(
["version","--format","{{json .}}"]),n=_(e.stdout);if(jh(n,e.stderr),T(n)&&T(n.Server))return n;let r=e.stderr.trim()||e.
stdout.trim();throw vc(r)||e.exitCode===0?Oc(r||"the docker command names no server"):/client version .* is too (?:old|new)|not supported by this client/i.
test(r)?new m("ENGINE_TOO_OLD",`docker-flatten needs a docker command and an engine with a common API version, but these\
 have none: ${r}`,{hint:`Update the older of the two. The engine must be ${Do.name} or newer.`}):te(["version"],e)}async function wI(t){
let e=await t.try(["info","--format","{{json .}}"]),n=_(e.stdout);if(T(n)&&b(n,"Driver")!==void 0)return n;let r=w(n,"Se\
rverErrors"),o=H(r)&&r.length>0?r.join("; "):e.stderr;throw Dt(o.trim()||"it names no storage driver","ENGINE_FAILED","T\
he engine did not say how it stores images")}async function bI(t){let e=await t.try(["context","inspect","--format","{{.\
Endpoints.docker.Host}}"]);return e.exitCode===0?e.stdout.trim():void 0}function kI(t,e,n){if(mr(t,Do.api)>=0)return;let r=mr(
e,Do.api)<0?`this engine is ${n} (API ${e})`:`this docker command speaks API ${t}`;throw new m("ENGINE_TOO_OLD",`docker-\
flatten needs ${Do.name} (API ${Do.api}) or newer, but ${r}.`,{hint:"Update Docker. If DOCKER_API_VERSION is set, it mus\
t not be lower either."})}function mr(t,e){let[n=0,r=0]=t.split(".").map(Number),[o=0,i=0]=e.split(".").map(Number);return n-
o||r-i}function EI(t){let e=t.SecurityOptions;return H(e)&&e.some(n=>/^name=userns\b/.test(n))}function SI(t){return/\/[0-9]{3,}\.[0-9]{3,}$/.
test(b(t,"DockerRootDir")??"")}function xI(){return new m("UNSUPPORTED_ENGINE","docker-flatten needs to read files exact\
ly as the image has them, but an engine with both userns-remap and the containerd image store shows them without setuid \
bits, capabilities and hard links.",{hint:`Turn one of the two off in the engine's daemon.json: "features": {"containerd\
-snapshotter": false}, or "userns-remap".`})}function PI(t,e){return e?.startsWith("unix://")===!0&&b(t,"Name")===hI()&&
b(t,"KernelVersion")===yI()}import{lstat as BI,readdir as II,rm as TI}from"node:fs/promises";import{join as vI}from"node:path";async function $s(t,e){for(let n of t)await OI(n,kt,r=>e.debug(r))}async function OI(t,e,n){let r=await II(t).catch(()=>[]);
for(let o of r){let i=ct(o);if(i===void 0||!e(i))continue;let s=vI(t,o);try{let{uid:a}=await BI(s);a===(process.getuid?.()??
a)&&await TI(s,{recursive:!0,force:!0})}catch(a){if(le(a)==="ENOENT")continue;n(`Could not remove the temporary file ${s}\
: ${E(a)}`)}}}async function $f(t,e){let n=a=>a!==void 0&&e(a),r=["--no-trunc","--filter",`label=${Ft}`],[o,i,s]=await Promise.all([t.
run(["ps","--all",...r,"--format","{{.ID}} {{.Names}}"]),t.run(["images","--quiet",...r,"--filter","dangling=true"]),t.run(
["images","--filter",`reference=${Nt}`,"--format","{{.Repository}}:{{.Tag}}"])]);return{containers:Nf(o).filter(({name:a})=>n(
ct(a))),pendingNames:Mo(s).filter(a=>n(xc(a))),imports:await AI(t,Mo(i),n)}}async function AI(t,e,n){if(e.length===0)return[];
let r=_((await t.try(["image","inspect",...new Set(e)])).stdout);return(Array.isArray(r)?r:[]).filter(o=>{let i=w(o,"Con\
fig","Labels"),s=b(i,Ft);return T(i)&&Object.keys(i).length===1&&n(s===void 0?void 0:xc(`${Nt}:${s}`))&&oy(w(o,"RepoTags"))&&
oy(w(o,"RepoDigests"))&&b(o,"Comment")==="Imported from -"}).map(o=>b(o,"Id")).filter(o=>o!==void 0)}function oy(t){return t==
null||Array.isArray(t)&&t.length===0}function Nf(t){return Mo(t).map(e=>e.split(" ")).map(([e="",n=""])=>({id:e,name:n.split(
",")[0]??""}))}function iy(t){let e=[],n=(r,o)=>r>0&&e.push(`${r} ${o}${r===1?"":"s"}`);return n(t.containers.length,"co\
ntainer"),n(t.pendingNames.length+t.imports.length,"image"),e.join(" and ")}function Ff(t){return t.containers.length+t.
pendingNames.length+t.imports.length}function Mo(t){return t.split(`
`).filter(e=>e!=="")}var RI=3,LI=300,sy=10;async function tn(t,e,n){let r=Math.min(e||sy,sy),o=new Ve(void 0,r);try{return await n(t.withWatchdog(
o,0))}finally{o.release()}}var Df=new Set;function pr(t){Df.add(t)}function Ns(t){return Df.has(t)}async function It(t,e,n){
Df.delete(e);let r=(o,i)=>n.warning(`Could not remove everything that the run created: ${o}
A later run removes the rest, or you can: ${i.join("; ")}`);for(let o=0;o<RI;o++){o>0&&await new Promise(s=>setTimeout(s,
LI));let i;try{i=await $f(t,s=>s===e)}catch(s){r(Mf(s),[`docker ps --all --filter name=${re(e)}`,`docker images ${Nt}`]);
return}if(Ff(i)===0&&o>0||(await uy(t,i,r)).isOver)return}}async function dy(t,e,n,r){await $s(e,n);let o=i=>n.debug(`co\
uld not remove leftovers of a killed run, so a later run will try again: ${i}`);try{let i=await $f(t,kt),s=i.containers.
filter(({name:d})=>r===void 0||Oi(d)!==r),a={...i,containers:s};if(Ff(a)===0)return;n.info(`Cleaning up after an interru\
pted run: ${iy(a)}`),await uy(t,a,o)}catch(i){o(Mf(i),[])}}async function cy(t,e){let n=await t.run(["ps","--all","--no-\
trunc","--filter",`label=${Ft}`,"--filter",`name=${e}`,"--format","{{.ID}} {{.Names}}"]),r=Nf(n).filter(({name:o})=>Oi(o)===
e&&kt(ct(o)??""));r.length!==0&&(await _s(t,e),await ly(t,fy,r.map(({id:o})=>o)))}async function hr(t,e,n){if(e.length===
0)return{exitCode:0,stdout:"",stderr:""};try{return await tn(t,n,r=>r.try(["rmi",...e]))}catch(r){if(_m(r))return;throw r}}
var fy=["rm","--force","--volumes"],ay=["rmi"];async function uy(t,e,n){let r=[],o=[...e.containers.map(({id:i,name:s})=>{
let a=Oi(s);return{work:async()=>{a!==void 0&&await _s(t,a),r.push(i)},byHand:a&&`docker unpause ${Fs(a)}`}}),_f(t,fy,r,
e.containers.map(({id:i})=>i)),_f(t,ay,e.pendingNames),_f(t,ay,e.imports)];for(let[i,{work:s}]of o.entries())try{await s()}catch(a){
let d=a instanceof m&&CI.includes(a.code),c=d?o.slice(i):o.slice(i,i+1);if(n(Mf(a),c.map(({byHand:f})=>f).filter(f=>f!==
void 0)),d)return{isOver:d}}return{isOver:!1}}function _f(t,e,n,r=n){let o=["docker",...e,...r.map(Fs)].join(" ");return{
work:()=>ly(t,e,n),byHand:r.length===0?void 0:o}}function Fs(t){return t.replace(/^(?:sha256:)?([0-9a-f]{12})[0-9a-f]{52}$/,
"$1")}var CI=["TIMEOUT","CANCELLED","NO_ENGINE"];function Mf(t){return t instanceof m&&(t.code==="TIMEOUT"||t.code==="CA\
NCELLED")?"the engine did not answer in time.":E(t)}async function _s(t,e){let n=await t.try(["unpause",e]);if(n.exitCode!==
0&&!/no such container|is not (?:paused|running)/i.test(n.stderr))throw te(["unpause",e],n)}async function ly(t,e,n){if(n.
length===0)return;let r=await t.try([...e,...n]),i=Mo(r.stderr).filter(s=>!/no such|not found|already in progress/i.test(
s)).join(`
`);if(r.exitCode!==0&&i.trim()!=="")throw te(e,{...r,stderr:i})}var $I=5,NI=2e3,Ds=class{#e;#t;#n;#r=new AbortController;#o=Promise.resolve();constructor(e,n,r){this.#e=e,this.#t=n,this.#n=
r}start(e){if(this.#e===void 0){this.#o=$s(this.#t,this.#n);return}let n=new Ve(this.#r.signal,$I),r=this.#e.withWatchdog(
n,0);this.#o=dy(r,this.#t,this.#n,e).finally(()=>n.release())}async settle(){let e,n=new Promise(r=>{e=setTimeout(r,NI)});
await Promise.race([this.#o,n]),clearTimeout(e)}async end(){this.#r.abort(),await this.#o}};async function my(t,e,n){let{log:r,signal:o}=t,i=[];for(let s of e){let a=jn(s),d=await J(r,{title:"Push"},t.docker.stream(
["push",a],u=>r.debug(u.trimEnd()),o,!0)),c=u=>{let l=e.slice(0,i.length).map(p=>p.text);return FI(a,l,u,n)};if(d.exitCode!==
0)throw c(d.stderr.trim());let f=/\bdigest: (sha256:[0-9a-f]{64})/.exec(d.stdout)?.[1];if(f===void 0)throw c(`no digest \
in ${JSON.stringify(d.stdout.slice(-300))}`);r.info(`Pushed ${a}@${f}`),i.push({name:a,digest:f})}return i}function FI(t,e,n,r){
let o=e.length===0?"Nothing was pushed":`Already pushed: ${e.join(", ")}`;return new m("PUSH_FAILED",`Pushing ${t} faile\
d${py.test(n)?` because the layer is too large for the registry or a proxy in front of it (${hy(r)})`:""}: ${n.slice(-2e3)}\
. ${o}. In the engine, no tag was moved.`,{hint:DI(n,r)})}var py=/\bhttp 413\b|status\D{0,20}\b413\b|(?:request entity|payload|content) too large|size[ _]invalid|blob too large/i,
_I=/broken pipe|connection reset/i;function hy({newBytes:t,newPackedBytes:e}){return e===void 0?`${x(t)} unpacked, which\
 the engine compresses while pushing`:`${x(e)} packed`}function DI(t,e){let{newPackedBytes:n}=e,r=`${n===void 0?"":`comp\
ress it better (${S("compression","zstd")}), `}drop what is not needed (${S("clean")}, ${S("exclude")})`;return py.test(
t)?`A flat image is one layer and therefore one upload: ${r}, raise the limit (nginx: client_max_body_size), or bypass t\
he proxy.`:/denied|unauthorized|authentication required|no basic auth/i.test(t)?"Log in to the registry in an earlier st\
ep (docker/login-action) with an account that may push there.":_I.test(t)?`Check whether the registry is reachable, and \
push again. If this happens every time, a proxy may limit the size of uploads, and the layer has ${hy(e)}: ${r}, or rais\
e the limit.`:"Check whether the registry is reachable, and push again."}var MI=/no such (?:image|container|object)|not found|does not (?:exist|provide|match)|no match for platform|unable to find image/i;
function Ho(t){return MI.test(t)}async function ee({docker:t},e,n){let r=["image","inspect"],o=await t.try([...r,...mt(n),
e]);if(o.exitCode!==0&&!Ho(o.stderr))throw te(r,o);return yy(o)}async function De({docker:t},e,n=[]){let r=["inspect","-\
-type","container",...n,e],o=await t.try(r),i=yy(o);if(i===void 0)throw te(r,o);return i}function yy({exitCode:t,stdout:e}){
if(t!==0)return;let n=_(e),r=Array.isArray(n)?n[0]:void 0;return T(r)?r:void 0}function Ms(t){return["Architecture","Os"].some(e=>(b(t,e)??"")!=="")||(b(t,"RootFS","Type")??"")!==""||Tt(t).length>0}function Tt(t){
let e=w(t,"RootFS","Layers");return H(e)?e:[]}function Hs(t){let e=t.RepoTags;return H(e)?e:[]}function qe(t){let e=n=>b(
t,n)??b(t,n.toLowerCase())??void 0;return{os:e("Os")??"linux",architecture:e("Architecture")??"",variant:e("Variant")}}function Uo(t){
let e=b(t,"Descriptor","mediaType");return e===void 0?void 0:Gn(e)}var HI=10;async function gy(t,e,n){let{log:r}=t;if(e.id===n)return r.notice("The source image was kept: it is also the r\
esult.");if(!e.isDefaultPlatform)return r.notice(`The source image was kept: its name also refers to images for other pl\
atforms than ${v(e.platform)}.`);let o=await ee(t,e.id);if(o===void 0)return r.debug("the source is gone already");let i=Hs(
o),s=i.filter(f=>!UI(e,f));if(s.length>0)return r.notice(`The source image was kept: it has other tags (${s.join(", ")})\
.`);let a=await t.docker.run(["ps","--all","--filter",`ancestor=${e.id}`,"--format","{{.Names}}"]);if(a!=="")return r.notice(
`The source image was kept: containers use it (${a.split(`
`).join(", ")}).`);let d=i.find(f=>!f.includes("@"))??i[0]??e.id,c=await hr(t.docker,[d],HI);c===void 0?r.notice(`The en\
gine is taking long to remove the source image, and may still finish. If the image remains, remove it with "docker rmi ${d}\
".`):c.exitCode===0?r.info(`Removed the source image ${d}`):/conflict/i.test(c.stderr)?r.notice(`The source image was ke\
pt because the engine refused to remove it: ${c.stderr.trim()}`):/no such image|not ?found/i.test(c.stderr)?r.debug(`the\
 source is gone already: ${c.stderr.trim()}`):r.warning(`Could not remove the source image: ${te(["rmi",d],c).message}`)}
function UI({image:t},e){if(t===void 0)return!1;let{domain:n,path:r,digest:o}=oe(e,"image");return o!==void 0?Wt(t.text)||
t.domain===n&&t.path===r:t.digest===void 0&&de(oe(e,"image"))===de(t)}import{setTimeout as zI}from"node:timers/promises";var JI=10,WI=100,Us=class{#e;#t=[];#n;constructor(e){this.#e=e}async move(e,n,r){this.#n=r===n?void 0:r;let o=this.#e.map(
s=>s.text),i=await Promise.all(o.map(s=>Hf(e,s)));for(let[s,a]of o.entries())this.#t.push({name:a,from:i[s],to:n}),await wy(
e,r,a);await Promise.all(o.map(s=>GI(e,s,n)))}async undo(e,n){let[r]=this.#t;r!==void 0&&this.#n!==void 0&&await e.try([
"tag",r.to,this.#n]).catch(()=>{});for(let{name:o,from:i,to:s}of this.#t.splice(0).reverse())try{if(i===s||await Hf(e,o)!==
s)continue;i===void 0?await e.run(["rmi",o]):await wy(e,i,o)}catch(a){let d=i===void 0?"did not exist":`referred to ${i}`;
n.warning(`The tag ${o}, which ${d} before, could not be restored: ${E(a)}`)}}};async function wy(t,e,n){let r=["tag",e,
n];for(let o=1;;o++){let i=await t.try(r);if(i.exitCode===0)return;if(o===JI||!/already ?exists/i.test(i.stderr))throw te(
r,i);await zI(Math.random()*o*WI)}}async function GI(t,e,n){let r=()=>Hf(t,e).catch(()=>n);if(await r()===n)return;let o=await r();
if(o!==n)throw new m("CHECK_FAILED",`The engine reported that ${e} was tagged, but the tag refers to ${o??"no image"} in\
stead of ${n}.`,{hint:X})}async function Hf(t,e){let n=["image","inspect","--format","{{.Id}}",e],r=await t.try(n),o=r.stdout.
trim();if(r.exitCode===0&&o.startsWith("sha256:"))return o;if(!/no such image/i.test(r.stderr))throw te(n,r)}import{createWriteStream as gT}from"node:fs";import{link as wT,lstat as bT,open as Ty,rename as kT,rm as Vs,stat as ET}from"node:fs/promises";
import{basename as vy,dirname as Kf,join as ST}from"node:path";import{pipeline as xT}from"node:stream/promises";import{createHash as jI}from"node:crypto";import{Transform as KI}from"node:stream";var zs=class{#e=0;get isReached(){return this.#e>=2}takes(e,n,r){let o=yo(e);if(this.isReached){if(!o)throw nt(n,"bytes \
follow the end of the archive");return!0}if(o){if(this.#e++,r)throw nt(n,"the archive ends after an extension header tha\
t no entry follows");return!0}if(this.#e===1)throw nt(n,"there is a single zero block between two entries");return!1}};var Js=class{#e;#t=0;get isEmpty(){return this.#t===0}get rest(){return this.#e?.subarray(0,this.#t)??Buffer.alloc(0)}take(e){
this.#e??=Buffer.alloc(O);let n=Math.min(O-this.#t,e.length);return e.copy(this.#e,this.#t,0,n),this.#t+=n,n}release(){if(this.#t<
O)return;let e=this.#e;return this.#e=void 0,this.#t=0,e}};var nn={blocks:[],keepsData:!1},yr={blocks:void 0,keepsData:!0},Xe=class{#e;#t;#n=0;#r=new Js;#o=0;#i=0;#s=!0;#a=new Xn;#d=!1;#c=new zs;#f=!1;#u=Buffer.
alloc(0);#l=[];#m=0;constructor(e,n={}){this.#e=e,this.#t=n}get offsetBytes(){return this.#n}get hasEnded(){return this.#c.
isReached}get isBetweenEntries(){return this.#o===0&&!this.#d&&this.#r.isEmpty&&this.#a.isEmpty&&!this.#a.isReading}get openEntry(){
return this.#o>0?this.#u:void 0}checkRest(){let{rest:e}=this.#r;if(e.some(n=>n!==0))throw nt(this.#n-e.length,"bytes fol\
low the end of the archive")}consume(e){let n=0,r=0,o=i=>{if(i===r)return;let s=r===0&&i===e.length?e:e.subarray(r,i);this.#e.
emit(s,this.#n+r)};for(;n<e.length;)if(this.#o>0&&!this.#d){let i=Math.min(this.#o,e.length-n);this.#s||(o(n),r=n+i),(this.#e.
data!==void 0||this.#e.end!==void 0)&&this.#E(e.subarray(n,n+i)),this.#o-=i,n+=i}else if(this.#a.isReading)o(n),n+=this.#a.
take(e.subarray(n),this.#n),r=n;else if(this.#c.isReached&&this.#t.ignoresTrailer===!0)o(n),n=e.length,r=n;else if(this.#r.
isEmpty&&e.length-n>=O){let i=this.#g(e.subarray(n,n+O),this.#n+n);i!==void 0&&(o(n),this.#h(i),r=n+O),n+=O}else o(n),n+=
this.#p(e.subarray(n),n),r=n;o(e.length),this.#n+=e.length}#p(e,n){let r=this.#r.take(e),o=this.#r.release();if(o!==void 0){
let i=this.#n+n+r-O,s=this.#g(o,i);s===void 0?this.#e.emit(o,i):this.#h(s)}return r}#h(e){for(let n of e)n.length>0&&this.#e.
emit(n,this.#y(n))}#y(e){let n=this.#m;for(let r of this.#l){if(r===e)return n;n+=r.length}}#g(e,n){if(this.#d)return this.#d=
(e[504]??0)!==0,this.#e.mapBlock?.(e),!this.#d&&this.#o===0&&this.#e.end?.(),this.#s?void 0:[];if(this.#c.takes(e,n,!this.#a.
isEmpty))return[];let r=Ie(e,n),{typeFlag:o}=r;return o===Be.paxGlobal?this.#w(r,n):(this.#a.isEmpty&&(this.#m=n),Yt(o)?
(this.#a.begin(r,e,n),[]):this.#k(r,e,n))}#w(e,n){if(!this.#a.isEmpty)throw nt(n,"there is a global header between an ex\
tension header and its entry");this.#f=!0;let r=this.#t.dropsGlobals!==!0;return this.#b(e.sizeBytes,r),r?void 0:[]}#k(e,n,r){
let{blocks:o,extension:i}=this.#a.release(),s=Vt(e,i),a=e.hasOldType&&s.at(-1)===47,d=is(e,i,r),c=_i(e.typeFlag)&&!a?d:0,
{typeFlag:f}=e,u={name:s,typeFlag:f,sizeBytes:c,header:n,extensions:o};this.#l=[...o,n];let l=this.#e.begin(u,i,this.#m);
return this.#f=!1,this.#u=s,this.#b(c,l.keepsData),this.#d=e.gnuIsExtended,c===0&&!this.#d&&this.#e.end?.(),l.blocks!==void 0?
l.blocks:o.length===0?void 0:this.#l}#b(e,n){this.#o=se(e),this.#i=this.#o-e,this.#s=n}#E(e){if(this.#f)return;let n=Math.
min(e.length,Math.max(0,this.#o-this.#i));n>0&&this.#e.data?.(e.subarray(0,n)),this.#o===e.length&&this.#e.end?.()}};var YI=16*1024*1024,VI=1024*1024,G=class extends KI{counts={entries:0,dataBytes:0};#e=jI("sha256");#t=0;#n;#r;#o;#i;#s;constructor(e,n,r={}){
let o=r.isPart===!0?VI:YI;super({readableHighWaterMark:o,writableHighWaterMark:o}),this.#n=e,this.#r=n,this.#o=r,this.#i=
new Xe({begin:i=>this.#u(i),emit:(i,s)=>this.#c(i,s),mapBlock:n&&(i=>n.mapBlock?.(i)),data:n&&(i=>n.data(i)),end:n&&(()=>n.
end())})}digest(){return`sha256:${this.#e.digest("hex")}`}get bytesWritten(){return this.#t}get bytesRead(){return this.#i.
offsetBytes}_transform(e,n,r){try{this.#i.consume(e),r()}catch(o){r(o)}}_flush(e){try{if(!this.#i.hasEnded)throw this.#d();
this.#i.checkRest()}catch(n){e(n);return}this.#a().then(()=>e(),n=>e(n))}_read(e){this.#s?.(),super._read(e)}async#a(){this.#o.
appendix!==void 0&&this.once("close",()=>this.#s?.());for await(let e of this.#o.appendix?.()??[]){if(this.destroyed)return;
this.#c(e),!(this.readableLength<this.readableHighWaterMark)&&(await new Promise(n=>{this.#s=n}),this.#s=void 0)}this.#o.
isPart!==!0&&!this.destroyed&&this.#c(Ht)}#d(){let{openEntry:e,offsetBytes:n}=this.#i,r=e===void 0?"":` within ${A(e)}`;
return new m("TAR_TRUNCATED",`The tar stream ended after ${n} bytes and ${this.counts.entries} entries without its end-o\
f-archive blocks: something was cut off${r}.`,{hint:"Nothing was tagged. Check whether the engine restarted or ran out o\
f disk space, then run again."})}#c(e,n){this.#e.update(e),this.#t+=e.length,this.#f(e.length,n),this.push(e)}#f(e,n){let{
spans:r}=this.#o;if(r!==void 0)if(n===void 0)r.output.add(e,void 0);else for(let o of r.input.take(n,e))r.output.add(o.bytes,
o.origin)}#u(e){let n=this.#n(e),r=typeof n=="string"?void 0:n;for(let d of r?.before??[])this.#r?.begin(d,"keep"),this.#r?.
end();if(this.#r?.begin(e,n),n==="drop")return nn;if(this.counts.entries++,r?.data===void 0&&(this.counts.dataBytes+=e.sizeBytes),
r===void 0)return yr;let{head:o,data:i,before:s=[]}=r;return this.counts.entries+=s.length,{blocks:[...s,o].flatMap(d=>[
...d.extensions,d.header]).concat(i===void 0?[]:[i]),keepsData:i===void 0}}};function L(t){return t.toString("latin1").replace(/^\.?\//,"").replace(/\/$/,"")}function gr(t,e){return t.length>e.length&&
t.charCodeAt(e.length)===47&&t.startsWith(e)}function W(t){return Buffer.from(t,"latin1")}var by=["manifest.json","index.json"],qI=4*1024*1024,Ws=class{#e=new Set;#t=[];#n=!1;#r=0;get hasImage(){return by.some(
e=>this.#e.has(e))}begin(e){let n=L(e.name);this.#e.add(n),this.#n=n===by[0]}data(e){!this.#n||this.#r>qI||(this.#r+=e.length,
this.#t.push(Buffer.from(e)))}end(){this.#n=!1}missing(){let e=_(Buffer.concat(this.#t).toString("utf8"));return(Array.isArray(
e)?e:[]).flatMap(r=>{let o=w(r,"Layers");return[b(r,"Config")??"",...H(o)?o:[]]}).filter(r=>r!==""&&!this.#e.has(L(Buffer.
from(r))))}};async function*Gs(t){let e=new Uf(t);try{for(;;){let n=await e.next();if(n===void 0)return;typeof n=="object"&&"name"in n&&
(yield n)}}finally{t.destroy()}}var Uf=class{#e;#t;#n=[];#r=0;constructor(e){this.#e=e.iterator({destroyOnReturn:!1}),this.#t=
new Xe({begin:({name:n,sizeBytes:r})=>(this.#n.push({name:n.toString("utf8"),sizeBytes:r,bytes:this.#o()}),nn),emit:()=>{},
data:n=>this.#n.push(n),end:()=>this.#n.push("end")})}async next(){for(;this.#r===this.#n.length;){this.#n.length=0,this.#r=
0;let{done:e,value:n}=await this.#e.next();if(e!==!0)this.#t.consume(n);else{if(this.#t.isBetweenEntries)return;throw XI(
this.#t.offsetBytes)}}return this.#n[this.#r++]}async*#o(){for(;;){let e=await this.next();if(!Buffer.isBuffer(e))return;
yield e}}};function XI(t){return new m("TAR_TRUNCATED",`The archive ended after ${t} bytes, within an entry.`,{hint:"Run\
 again. If it happens again, check the disk of what sent it."})}import{randomBytes as ZI}from"node:crypto";import{posix as ky}from"node:path";async function j(t,e){let{runId:n}=t,{source:r}=e,o=["create","--name",e.name??Rm(n),"--label",vi(n),"--network",e.network??
"none",...e.asConfigured===!0?[]:["--no-healthcheck"],"--restart","no","--pull","never",...r.isIndex?mt(r.platform):[],...e.
asUsed===!0||e.asConfigured===!0?[]:eT,...e.asUsed===!0?[]:tT(r),...e.options??[],r.id,...e.command??["docker-flatten"]],
i=await t.docker.try(o),s=i.stdout.trim().split(`
`).at(-1)??"";if(i.exitCode!==0)throw QI(r,o,i);if(!/^[0-9a-f]{12,64}$/.test(s))throw new m("ENGINE_FAILED",`"docker cre\
ate" returned ${JSON.stringify(s)} instead of an ID.`,{hint:X});return s}function QI(t,e,n){let r=te(e,n),o=t.volumes.find(
i=>ky.normalize(`${i}/`)==="/");return o===void 0||!/destination can't be '\/'/i.test(n.stderr)?r:new m("UNSUPPORTED_IMA\
GE",`docker-flatten needs a container of ${t.reference}, but cannot create one: the image declares its root as a volume \
(${JSON.stringify(o)}).`,{hint:'No engine starts such an image. Build it again without "VOLUME /".',cause:r})}var eT=["-\
-workdir","/"];function tT(t){return nT(t).flatMap(e=>["--mount",rt({type:"tmpfs",dst:e})])}function nT({volumes:t}){let e=t.
filter(n=>n.startsWith("/"));return[...new Set(e.map(n=>ky.resolve(n)))]}function We(){return`/docker-flatten-${ZI(8).toString(
"hex")}`}function rt(t){return Object.entries(t).map(([e,n])=>{let r=n===""?e:`${e}=${n}`;return/[",\n\r]/.test(r)?`"${r.
replaceAll('"','""')}"`:r}).join(",")}async function Y(t,e){let n=await t.docker.try(["rm","--force","--volumes",e]);if(n.
exitCode!==0&&!/no such container/i.test(n.stderr))throw te(["rm",e],n)}var ie=class extends Error{},rT=/bind source path does not exist|mounts denied|not shared from|not permitted|permission denied|authorization denied by plugin/i;
function Jf(t){return t instanceof m&&t.code==="DOCKER_FAILED"&&rT.test(t.message)}var oT=16*1024*1024;async function Wf(t,e,n){
let r=We(),o=rt({type:"bind",src:n,dst:r,readonly:""}),s=await j(t,{source:e,options:["--mount",o]}).catch(a=>{throw Jf(
a)?new ie(E(a),{cause:a}):a});return{open:(a,d)=>{let c=`${r}/${a.slice(7)}`;return t.transport.readArchive(s,c,d).catch(
f=>{throw Je(f,c)?new ie(E(f),{cause:f}):f})},close:()=>Y(t,s)}}async function Ey(t,e,n,r){let o=await Wf(t,e,n),i=async(s,a)=>{
let d=await o.open(s,t.signal);await Gf(d,s,c=>a(c))};try{return await r({stream:i,text:jf(i)})}finally{await o.close()}}
async function Gf(t,e,n){try{for await(let{name:r,bytes:o}of Gs(t))await n(o,r).catch(i=>{throw i instanceof m?new js(i):
i})}catch(r){throw r instanceof js?r.cause:r instanceof m&&!r.code.startsWith("TAR_")?r:zf(e,`cannot be read (${E(r)})`)}finally{
t.destroy()}}var js=class extends Error{cause;constructor(e){super(e.message),this.cause=e}};function jf(t){return(e,n)=>iT(
e,n,t)}async function iT(t,e,n){let r=[],o=0;await n(t,async d=>{for await(let c of d){if(o+=c.length,o>oT)throw zf(t,"i\
s too long for a config");r.push(c)}},e);let s=Buffer.concat(r),a=z(s);if(a!==t)throw zf(t,`has the digest ${a}`);return s.
toString("utf8")}function zf(t,e){return new m("ENGINE_FAILED",`The engine's blob ${t} ${e}: it was damaged on disk or i\
n transit.`,{hint:"Run again. If it happens again, pull or build the image again."})}async function*wr(t,e,n){let r=await e(t.digest,t.sizeBytes),o=[],i=new Set([t.digest]),s=!1;for(;;){let a=r===void 0?void 0:
ap(r),d=r===void 0||a!==void 0?void 0:sp(r);if(d!==void 0){let f=await Sy(e(d.config.digest,d.config.sizeBytes));f!==void 0&&
(yield{manifest:d,configText:f,isInIndex:s})}o=[...sT(a??[],n),...o];let c=o.shift();for(;c!==void 0&&i.has(c.digest);)c=
o.shift();if(c===void 0)return;i.add(c.digest),s=!0,r=await Sy(e(c.digest,c.sizeBytes))}}function sT(t,e){let n=({platform:r})=>r===
void 0?1:K(r,e)?0:2;return t.toSorted((r,o)=>n(r)-n(o))}async function Sy(t){return t.catch(e=>{if(!(e instanceof ie))throw e})}var aT=3;async function xy(t,e){let{signal:n}=t,r=async(o,i,s)=>{let a=s??await uT(t,o),d=Am(t.runId),c=lp({digest:o,sizeBytes:a},
t.platform,d),f=!1;try{await t.transport.loadImage(c,void 0,n).catch(u=>{throw Py(u)?new ie(E(u),{cause:u}):u}),f=!0,await dT(
t,d,o,i)}finally{await fT(t,d,f)}};return e({stream:r,text:jf(r)})}async function dT(t,e,n,r){let{signal:o}=t,i=!1;try{let s=await t.
transport.saveImage(e,o);await Gf(s,n,async(a,d)=>{d.endsWith(`/${n.slice(7)}`)&&(i=!0,await r(a))})}catch(s){throw!i&&Py(
s)&&cT.test(E(s))?new ie(E(s),{cause:s}):s}if(!i)throw new ie(`the store has no blob ${n}`)}var cT=/not found|no such|does not exist/i;
async function fT(t,e,n){if(Ns(t.runId))return;let r=await hr(t.docker,[e],aT).catch(()=>{});(r===void 0||n&&r.exitCode!==
0)&&pr(t.runId)}async function uT(t,e){let n=w(await ee(t,e),"Descriptor"),r=w(n,"size");if(w(n,"digest")===e&&typeof r==
"number")return r;throw new ie(`the engine does not tell the size of ${e}`)}function Py(t){return t instanceof m&&(t.code===
"ENGINE_FAILED"||t.code==="DOCKER_FAILED")}function br(t,e){let n=t.contentRoots.map(o=>({place:`below ${o} of the engine's machine`,open:i=>Ey(t,e,o,i),openDirectory:()=>Wf(
t,e,o)}));if(!t.store.keepsPacked)return n;let r=o=>xy(t,o);return[...n,{place:"in a save",open:r}]}var lT=["Hostname","Domainname","AttachStdin","AttachStdout","AttachStderr","Tty","OpenStdin","StdinOnce","Image","StopT\
imeout"];function mT(t,e){let{apiVersion:n,serverApiVersion:r}=t,{showsLegacyFields:o}=t.store,i=a=>mr(r,a)>=0,s=a=>{let d=w(
e.inspect,"Config",a);return T(d)&&Object.keys(d).length>0};return[...o&&!i("1.50")?[]:lT,...o?[]:["docker_version"],...o&&
mr(n,"1.45")<0?[]:["container","container_config"],...!i("1.44")&&s("Healthcheck")?["StartInterval of the health check"]:
[],...i("1.52")&&s("ExposedPorts")?["ExposedPorts as they were written"]:[],"os.features","fields that Docker does not k\
now"]}function By(t,e){return`Docker ${t.version} does not let the image's config be read here, so it is taken from an i\
nspect. What that does not show is not in the result, and its ID differs from that of a run where the config can be read\
: ${mT(t,e).join(", ")}.`}function Ks({packedLayers:t}){return t?.reduce((e,{sizeBytes:n})=>e+n,0)}async function Ys(t,e){let{log:n}=t;for(let r of br(
t,e)){let o=await pT(t,e,r).catch(i=>{if(!(i instanceof ie))throw i;n.debug(`no config blob ${r.place}: ${E(i)}`)});if(o!==
void 0)return o}return n.debug("the config is taken from an inspect"),{json:ip(e.inspect),digest:void 0,packedLayers:void 0,
annotations:{},openBlobs:void 0,missing:By(t,e)}}async function pT(t,e,{open:n,openDirectory:r}){let o=await n(async i=>t.
store.idIsConfigDigest?Iy(e,e.id,await i.text(e.id),void 0):await hT(e,i.text));return o&&{...o,openBlobs:n,openDirectory:r}}
async function hT(t,e){let n=wr({digest:t.id},e,t.platform);for await(let{manifest:r,configText:o}of n){let i=Iy(t,r.config.
digest,o,r);if(i!==void 0)return i}}function Iy(t,e,n,r){let o=yT(e,n);if(o===void 0)return;let i=JSON.stringify(Po(o))===
JSON.stringify(t.diffIds),s=(o.architecture??"")===t.platform.architecture&&(o.variant||void 0)===t.platform.variant;if(!i||
!s)return;let{layers:a,annotations:d={}}=r??{};return{json:o,digest:e,packedLayers:a,annotations:d,openBlobs:void 0,missing:void 0}}
function yT(t,e){try{return Ji(e)}catch(n){if(n instanceof SyntaxError)return;throw new m("UNSUPPORTED_IMAGE",`Cannot re\
ad the image's config ${t}: ${E(n)}.`,{hint:"Do not trust this image: no builder writes such a config.",cause:n})}}async function Oy(t){let e=(r,o)=>new m("BAD_INPUT",`The ${I("backup")} must be the path of a new file, but ${JSON.stringify(
t)} ${r}.`,{hint:o});if(!(await ET(Kf(t)).catch(()=>{}))?.isDirectory())throw e("is not in an existing directory","Creat\
e the directory in an earlier step, or name another one.");if(vy(t)===""||t.endsWith("/"))throw e("is a directory","Name\
 a file.");if(await AT(t))throw e("already exists","It may be the only copy of an earlier source image: move it away, or\
 name another file.")}var PT={flags:"wx",mode:384};async function Ay(t,e,n,r={createWriteStream:gT,link:wT,rename:kT}){let{
log:o,signal:i}=t,s=ST(Kf(n),`${re(t.runId)}${vy(n).slice(0,80)}.partial`),a=IT(t,e);try{let d=OT(e);d===void 0&&o.notice(
"The source has no tag, so the backup has none either: loading it returns an image ID.");let c=u=>{let l={name:d??e.id,platform:u};
return BT(t,l,()=>r.createWriteStream(s,PT),Xt(a))},f=await c().catch(async u=>{if(!TT(t,e,u))throw u;return o.debug(`sa\
ving the platform alone: ${E(u)}`),await Vs(s,{force:!0}),c(e.platform)});await J(o,{title:"Flush"},RT(s)),await LT(s,n,
r),o.info(`Saved ${x(f)} to ${n}`)}catch(d){throw await Vs(s,{force:!0}).catch(()=>{}),i.aborted?d:CT(d,n)}finally{await a}}
async function BT(t,{name:e,platform:n},r,o){let{log:i,signal:s}=t,a=new Ws,d=new G(()=>"keep",a),c=await t.transport.saveImage(
e,s,n);return await J(i,{title:"Save",doneBytes:()=>d.bytesRead,totalBytes:o,isEstimate:!0},xT(c,d,r(),{signal:s})),vT(a),
d.bytesWritten}async function IT(t,e){if(!t.store.keepsPacked){let n=w(e.inspect,"Size");return typeof n=="number"?n:void 0}
try{return Ks(await Ys(t,e))}catch{return}}function TT(t,e,n){return e.isIndex&&t.knowsPlatformOption&&n instanceof m&&/not found/i.
test(n.message)}function vT(t){if(!t.hasImage)throw new m("BACKUP_FAILED","The engine saved an archive that contains no \
image.",{hint:X});let e=t.missing();if(e.length!==0)throw new m("BACKUP_FAILED",`The archive that the engine saved lacks\
 ${e.length} of its blobs (${e.slice(0,3).join(", ")}): the engine has them only unpacked, from another image with the s\
ame layers.`,{hint:'Remove this image and all images that share its layers ("docker rmi") and pull it again, which fetch\
es all blobs. Or leave the backup out if the registry keeps the image.'})}function OT(t){let{image:e,names:n}=t;return e===
void 0||e.digest!==void 0||t.id.replace("sha256:","").startsWith(e.text.replace("sha256:",""))&&!n.includes(`${e.text}:l\
atest`)?n[0]:e.tag===void 0?`${e.text}:latest`:e.text}async function AT(t){return bT(t).then(()=>!0,()=>!1)}async function RT(t){
let e=await Ty(t,"r+");try{await e.sync()}finally{await e.close()}}async function LT(t,e,n){try{await n.link(t,e)}catch{
await(await Ty(e,"wx",384)).close(),await n.rename(t,e).catch(async r=>{throw await Vs(e,{force:!0}),r});return}await Vs(
t)}function CT(t,e){if(t instanceof m)return new m(t.code,`The backup failed. Nothing was changed. ${t.message}`,{hint:t.
hint,cause:t});let n=ut(t);return new m(n?"NO_SPACE":"BACKUP_FAILED",n?`The disk of ${Kf(e)} filled up while writing the\
 backup. Nothing was changed.`:`Cannot write the backup to ${e} (${le(t)}). Nothing was changed.`,{hint:"Name a writable\
 path on a disk with room for the whole image.",cause:t})}function Ry({kind:t,name:e,platforms:n},r){let o=[],i=[];for(let a of r){let d=n.find(({platform:c})=>c===a.platform);d===
void 0?i.push(a.platform):o.push($T(d,a))}let s=a=>o.reduce((d,c)=>{let f=c[a];return d===void 0||f===void 0?void 0:d+f},
0);return{kind:t,name:e,oldBytes:s("oldBytes"),newBytes:s("newBytes"),platforms:o,missing:i}}function $T(t,e){let[n,r]=[
t.contents,e.contents],o=n!==void 0&&r!==void 0,i=o?FT(n,r):[],s=o?_T(n,r):[];return{platform:e.platform,oldBytes:o?n.bytes:
void 0,newBytes:o?r.bytes:void 0,oldPackedBytes:t.packedBytes,newPackedBytes:e.newPackedBytes,pullBytes:NT(t.layers,e.packedLayers),
packages:i.slice(0,100),morePackages:Math.max(0,i.length-100),directories:s.slice(0,100),moreDirectories:Math.max(0,s.length-
100)}}function NT(t,e){if(t===void 0||e===void 0)return;let n=new Map;for(let{digest:r,diffId:o,packedBytes:i}of e)!t.has(
r)&&!t.has(o)&&n.set(r,i);return[...n.values()].reduce((r,o)=>r+o,0)}function FT(t,e){let n=({manager:i,name:s})=>`${i}:${s}`,
r=[qs(t.packages,n,t.morePackages),qs(e.packages,n,e.morePackages)],o=new Map([...t.packages,...e.packages].map(i=>[n(i),
i]));return Ly(...r).map(({key:i,...s})=>{let{manager:a,name:d}=o.get(i);return{manager:a,name:d,...s}})}function _T(t,e){
let n=({path:s})=>s,r=Ly(qs(t.directories,n,t.moreDirectories),qs(e.directories,n,e.moreDirectories)),o=new Map;for(let{
key:s,oldBytes:a,newBytes:d}of r){let c=s.slice(0,s.lastIndexOf("/")),{most:f,least:u}=o.get(c)??{most:0,least:0},l=d-a;
o.set(c,{most:Math.max(f,l),least:Math.min(u,l)})}let i=({key:s,oldBytes:a,newBytes:d})=>{let c=d-a,{most:f=0,least:u=0}=o.
get(s)??{};return c>0?f>=c*.9:u<=c*.9};return r.filter(s=>!i(s)).map(({key:s,...a})=>({path:s,...a}))}function qs(t,e,n){
let r=new Map;for(let i of t)r.set(e(i),(r.get(e(i))??0)+i.bytes);let o=t.reduce((i,s)=>Math.min(i,s.bytes),1/0);return{
sizes:r,absentBytes:n===0||t.length===0?0:o}}function Ly(t,e){let n=[];for(let o of new Set([...t.sizes.keys(),...e.sizes.
keys()])){let[i,s]=[t.sizes.get(o),e.sizes.get(o)],a=i??Math.min(t.absentBytes,s??0),d=s??Math.min(e.absentBytes,i??0);if(a===
d)continue;let c=a===0?"added":d===0?"removed":void 0;n.push({key:o,change:c??(d>a?"grown":"shrunk"),oldBytes:a,newBytes:d})}
let r=o=>Math.abs(o.newBytes-o.oldBytes);return n.sort((o,i)=>r(i)-r(o)||(o.key<i.key?-1:1))}var Yf=1024*1024,Vf=12,DT=[386,4],MT=[0,21],HT=20,UT=10;function qf({typeFlag:t},{pax:e}){if(t==="S")return"old GNU";if(e.
size===0)return;let[n,r]=["GNU.sparse.major","GNU.sparse.minor"].map(s=>String(e.get(s)??""));if(n==="1"&&r==="0")return"\
data";let o=n==="0"&&(r==="0"||r==="1"),i=n===""&&r===""&&Ne(e.get(Cy))!==void 0;return o||i?"records":void 0}var Cy="GN\
U.sparse.map";function rn(t,e){return new m("TAR_INVALID",`The sparse file ${A(t)} is damaged: ${e}.`,{hint:$t})}var Xs=class{pieces=[];#e;#t;#n;#r=0;#o;#i="";constructor(e,n){
this.#e=e,this.#t=n}addBlock(e,n){let[r,o]=n?DT:MT;for(let i=0;i<o;i++){let s=r+i*2*Vf,a=s+Vf;if(e[s]===0)return;this.#a(
go(e.subarray(s,a))),this.#a(go(e.subarray(a,a+Vf)))}}addRecords({pax:e}){let n=String(Ne(e.get(Cy))??""),r=n===""?[]:n.
split(",");for(let o of r)this.#a(zt(o));if(zt(String(e.get("GNU.sparse.numblocks")??""))*2!==r.length)throw rn(this.#e,
"its map has another length than its header says")}addData(e){let n=0;for(;n<e.length&&this.#o!==0;){let r=e.indexOf(UT,
n),o=e.subarray(n,r===-1?e.length:r);if(this.#i.length+o.length>HT)throw this.#d();if(this.#i+=o.toString("latin1"),r===
-1)return e.length;this.#s(),n=r+1}return n}get isComplete(){return this.#o===0}#s(){let e=zt(this.#i);if(this.#i="",this.#o===
void 0){if(!Number.isSafeInteger(e))throw this.#d();if(e>Yf)throw this.#c();this.#o=2*e;return}this.#a(e),this.#o--}#a(e){
if(!(Number.isSafeInteger(e)&&e>=0))throw this.#d();if(this.#n===void 0){this.#n=e;return}let[n,r]=[this.#n,this.#n+e];if(this.#n=
void 0,n<this.#r||r>this.#t)throw rn(this.#e,"the pieces of its map overlap or exceed its size");if(this.#r=r,this.pieces.
length===Yf)throw this.#c();this.pieces.push([n,e])}#d(){return rn(this.#e,"its map has something else than numbers")}#c(){
return new m("TAR_LIMIT",`The sparse file ${A(this.#e)} has more than ${Yf} pieces.`,{hint:pe})}};function $y(t){return(O-
t%O)%O}var zT=["GNU.sparse.realsize","GNU.sparse.size"];function zo(t,{pax:e}){let{name:n}=t;if(t.typeFlag==="S")return Ny(n,Ue(
t.header,"realSize"));if(e.size===0)return t.sizeBytes;for(let r of zT){let o=Ne(e.get(r));if(o!==void 0)return Ny(n,zt(
o.toString("latin1")))}return t.sizeBytes}function on(t){return t.typeFlag==="S"||t.extensions.some(n=>n.includes("GNU.s\
parse."))?zo(t,Fe(t.extensions)):t.sizeBytes}function Ny(t,e){if(!(Number.isSafeInteger(e)&&e>=0))throw rn(t,"its real s\
ize is not a number");return e}var Fy="SCHILY.xattr.",JT=4095;function fe({extensions:t,header:e},n=Fe(t)){let{pax:r}=n,o=e[156]??0,i=o===0?"0":String.
fromCharCode(o),s=(c,f)=>{let u=Ne(r.get(c));return u===void 0?Ue(e,f):Math.floor(Number(u.toString("latin1")))},a=i==="\
1"||i==="2",d=i==="3"||i==="4";return{typeFlag:i,mode:Ue(e,"mode")&JT,uid:s("uid","uid"),gid:s("gid","gid"),mtimeSeconds:s(
"mtime","mtime"),mtimeFraction:WT(r.get("mtime")),link:a?Pt(e,n):Buffer.alloc(0),device:d?`${Ue(e,"devMajor")},${Ue(e,"d\
evMinor")}`:"",xattrs:[...r].filter(([c])=>c.startsWith(Fy)).map(([c,f])=>`${c.slice(Fy.length)}=${f.toString("latin1")}`).
sort()}}function WT(t){let[,e=""]=/\.(\d{1,9})/.exec(t?.toString("latin1")??"")??[];return e.replace(/0+$/,"")}function sn(t,e){
return e==="drop"?0:e==="keep"||e.data===void 0?on(t):Ue(e.head.header,"size")}function vt(t,e,n){t!==void 0&&(t.entries+=e,t.bytes+=n)}import{posix as bg}from"node:path";import{posix as na}from"node:path";import{posix as Jo}from"node:path";var GT=3,jT=1e3,My=4096,KT=/(?:[^\s'"\\;&|()<>`]|\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*")+|[<>]+&?|[;&|()\n`]/g,
Hy=/(?<![\w.~/-])\/+[^\s:=,;"'`()<>|&[\]{}?*$]*/g,YT=/^-[A-Za-z](\/[^\s:=,;"'`()<>|&[\]{}?*$]*)/,VT=/"(\/[^"]*\s[^"]*)"|'(\/[^']*\s[^']*)'|(?:=|^|[:;,])(\/[^:;,"'=]*\s[^:;,"'=]*)/g,
qT=/^[;&|()\n`]$/,XT=/^[<>]+&?$/,ZT=/^(?:-|[A-Za-z_]\w*=)/,QT=ea("sh bash dash ash zsh ksh busybox exec env nohup comman\
d sudo tini dumb-init catatonit time nice if then else do while until ! {"),_y=ea("cd pushd WORKDIR"),Dy=/^(?:-C|--(?:chdir|cwd|directory|dir|work(?:ing)?-?dir(?:ectory)?|app-dir|prefix))(?:=|$)/,
ev=ea("rm rmdir mkdir touch chmod chown chgrp ls test [ [[ stat readlink mktemp mkfifo tar curl wget ADD ARG COPY ENV EX\
POSE LABEL USER VOLUME"),tv=ea("cat head tail grep sed awk cp mv ln install tee echo printf wc find diff cmp cut sort");
function Qf(t,e,n="/"){let r=new Xf(e);return r.read(t,n,0),r.words}var Xf=class{words=[];#e;#t=0;constructor(e){this.#e=
e}read(e,n,r){let o=new Zf(n,eu(this.#e)),i=!0;for(let s of e){if(this.words.length>=jT)return;if(s.length>My&&r>0)continue;
if(qT.test(s)){i=!0,this.#t++,o.separate(s);continue}if(o.redirects(s))continue;let a=/[\s;&|()`]/.test(s)&&r<GT;a&&s.startsWith(
"/")&&this.#n(s,!1,o),a&&this.read(nv(s,this.#e),o.directory,r+1);let d=o.isValue||ZT.test(s);a||this.#n(s,i&&!d,o);let c=d||
QT.has(Jo.basename(s));i=s==="--"&&!o.isChanging||i&&c,o.endWord()}}#n(e,n,r){let{directory:o}=r,i=r.useOf(e,n);this.words.
push({text:e,isProgram:n,directory:o,command:this.#t,use:i})}},Zf=class{directory;#e;#t=[];#n;#r="";#o="";#i=!1;constructor(e,n){
this.directory=e,this.#e=n}get isValue(){return this.#o!==""||this.#i}get isChanging(){return _y.has(this.#n??"")}separate(e){
this.#n=void 0,this.#o="",this.#i=!1,e==="("&&this.#t.push(this.directory),e===")"&&(this.directory=this.#t.pop()??this.
directory)}redirects(e){return XT.test(e)?(this.#o=e,!0):!1}endWord(){this.#o=""}useOf(e,n){if(this.#o!=="")return this.#o.
startsWith("<")?"content":"name";if(n)return this.#n=Jo.basename(e),_y.has(this.#n)?(this.#r=this.directory,this.directory=
this.#e,"name"):"parts";if(this.isChanging)return this.#s(e);let r=this.#n??"";if(ev.has(r))return"name";let o=this.#i;return this.#i=
Dy.test(e)&&!e.includes("="),o||Dy.test(e)?"directory":tv.has(r)?"content":"parts"}#s(e){let[n,r]=[this.#r,this.#e];return this.
directory=e.startsWith("-")?n:Jo.resolve(n,Zs(e,r)),e.startsWith("-")?"name":"directory"}};function eu(t){return t.get("\
HOME")??"/root"}function Zs(t,e){return/^~(?=$|\/)/.test(t)?`${e}${t.slice(1)}`:t}function nv(t,e){return[...t.slice(0,My*
16).replace(/\\\n/g," ").matchAll(KT)].map(([r])=>tu(r.replace(/\\([\s\S])|'([^']*)'|"((?:\\[\s\S]|[^"\\])*)"/g,(o,i,s,a)=>i??
s??a?.replace(/\\([$`"\\])/g,"$1")??""),e))}function tu(t,e){return t.replace(/\$(?:\{(\w+)(?::?[-=]([^}]*))?\}|([A-Za-z_]\w*))/g,
(n,r,o,i)=>e.get(r??i??"")||o||"")}function Qs(t){let e=[...t.matchAll(Hy)].map(([o])=>o),r=[YT.exec(t)?.[1],t.startsWith(
"/")?t:void 0,...[...t.matchAll(VT)].map(([,o,i,s])=>o??i??s)];return[...new Set([...e,...r.filter(o=>o!==void 0)].map(nu))]}
function Wo(t){let e=[...t.matchAll(Hy)].filter(({0:n,index:r})=>/[*?[{$]/.test(t[r+n.length]??""));return[...new Set(e.
map(([n])=>nu(n.slice(0,n.lastIndexOf("/")))))]}function an(t,e){return nu(Jo.resolve("/",t,e))}function nu(t){return Buffer.
from(Jo.normalize(t).replace(/^\/+|\/+$/g,"")).toString("latin1")}function ea(t){return new Set(t.split(" "))}var rv=new Set(["COMPOSER_CACHE_DIR","CONDA_PKGS_DIRS","GOCACHE","GOMODCACHE","INFOPATH","MANPATH","NPM_CONFIG_CACHE","P\
IP_CACHE_DIR","TEMP","TMP","TMPDIR","UV_CACHE_DIR","YARN_CACHE_FOLDER","npm_config_cache"]),ov=/(?:^|_)TE?MP(?:_?DIR|_?PATH)?$|^XDG_RUNTIME_DIR$|^NUGET_PACKAGES$/i,
iv=/PATH$|^(?:PERL5|RUBY)LIB$/,sv=/(?:^|_)LOGS?_?PATH$/;function Uy([t,e]){let n=Qs(e);if(t==="HOME")return n.map(a=>({path:a,
by:"HOME",extent:"below"}));if(t==="PATH")return n.map(a=>({path:a,by:t,extent:"programs",hasPrograms:!0}));let r=`ENV ${t}`;
if(rv.has(t))return n.map(a=>({path:a,by:r,extent:"itself"}));let o=iv.test(t)&&!sv.test(t),i=e.startsWith("/")&&!ov.test(
t),s=o||i?"search":"below";return[...n.map(a=>({path:a,by:r,extent:s,hasPrograms:o})),...Wo(e).map(a=>({path:a,by:r,extent:"\
search",hasPrograms:o}))]}import{posix as av}from"node:path";function ru(t){return t.replace(/\s$|[\\*?[\]!\s]/g,(e,n)=>n===t.length-1&&/\s/.test(e)?`[${e}]`:`\\${e}`)}function zy(t){
return su(t).map(e=>e>=1114112?String.fromCharCode(56320+e-1114112):String.fromCodePoint(e)).join("")}function ou(t){return Array.
from(t,e=>{let n=e.codePointAt(0);return n>56447&&n<=56575?1114112+n-56320:n})}function Jy(t){return/[^\0-\x7f]/.test(t)?
ou(t).map(iu).join(""):t}function iu(t){return t<128?String.fromCharCode(t):t>=1114112?String.fromCharCode(t-1114112):Buffer.
from(String.fromCodePoint(t)).toString("latin1")}function su(t){let e=[],n;for(let r=0;r<t.length;){let o=t.charCodeAt(r);
if(o<128){e.push(o),r++;continue}n??=Buffer.from(t,"latin1");let i=o>=240?4:o>=224?3:2,s=n.toString("utf8",r,r+i),a=s.codePointAt(
0),d=Buffer.byteLength(s)===i&&s.length===(i>3?2:1),c=a!==65533||n.toString("latin1",r,r+3)==="ï¿½",f=d&&c;e.push(f?a:
1114112+o),r+=f?i:1}return e}var Wy=4096,dv=256,Gy=16,cv={GOPATH:":",CONDA_PKGS_DIRS:","},fv=["bin","boot","dev","etc","home","lib","lib32","lib64","\
media","mnt","opt","proc","root","run","sbin","srv","sys","tmp","usr/bin","usr/include","usr/lib","usr/lib32","usr/lib64",
"usr/libexec","usr/local/bin","usr/local/lib","usr/local/sbin","usr/local/share","usr/sbin","usr/share","usr/src","var/c\
ache","var/lib","var/log","var/run","var/spool","var/tmp","var/www"];function ta(t,e){let n=au(e),r=[n.get("HOME"),...Ky(
t)].map(o=>Yy(o??"")).filter(o=>o!==void 0&&o!=="root"&&!/^home\/[^/]*$/.test(o)).map(o=>ru(o??""));return{homes:["root",
"home/*",...new Set(r)].slice(0,Wy+2),env:n}}function au(t){return new Map(t.map(e=>{let n=e.indexOf("=");return n===-1?
[e,""]:[e.slice(0,n),e.slice(n+1)]}))}function du(t){return[...new Set(Ky(t))].filter(e=>e.startsWith("/")&&e.isWellFormed()).
slice(0,Wy)}function jy(t,{homes:e,env:n}){let r=t.startsWith("!")?"!":"",o=t.slice(r.length);if(o.startsWith("~/"))return e.
map(d=>`${r}${d===""?"":`${d}/`}${o.slice(2)}`);if(o.endsWith("/$LOCALE"))return lv(n).map(d=>`${r}${o.slice(0,-7)}${d}`);
let[,i,s=""]=/^\$([A-Za-z_]+)\/(.*)$/.exec(o)??[];return i===void 0?[t]:(n.get(i)??"").split(cv[i]??"\0",Gy).map(d=>Yy(d)).
filter(d=>d!==void 0&&d!=="").filter(d=>s!=="*"||!uv(d??"")).map(d=>`${r}${ru(d??"")}/${s}`)}function Ky(t){return(t?.toString(
"latin1")??"").split(`
`).map(e=>e.split(":")[5]??"").filter(e=>e.length<=dv).map(e=>zy(e))}function Yy(t){if(!(!t.startsWith("/")||/[\0\n\r]/.
test(t)))return av.normalize(t).replace(/^\/+|\/+$/g,"")}function uv(t){return fv.some(e=>e===t||e.startsWith(`${t}/`))}
function lv(t){let n=["LANG","LC_ALL","LC_MESSAGES","LANGUAGE"].flatMap(r=>(t.get(r)??"").split(":",Gy)).map(r=>/^[a-z]{2,3}(?=$|[_.@])/.
exec(r)?.[0]).filter(r=>r!==void 0);return[...new Set(n)].flatMap(r=>[r,`${r}[_@.]*`])}var Vy=1e3;function cu(t,e){let n=w(t,"config"),r=w(n,"Env"),o=au(H(r)?r:[]),i=na.resolve("/",b(n,"WorkingDir")??""),s=mv(
n,o).map(({by:u,argv:l})=>({by:u,words:Qf(l,o,i)})),a=s.filter(({by:u})=>u!=="ONBUILD"&&u!=="SHELL"),d=eu(o),c=[{path:an(
"/",i),by:"WORKDIR",extent:"search",hasPrograms:!0},...s.flatMap(({by:u,words:l})=>l.flatMap(p=>hv(u,p,d))),...[...o].flatMap(
Uy),...e.map(u=>({path:an("/",u),by:"etc/passwd",extent:"below"}))].filter(({path:u})=>u!==""),f=new Map;for(let u of c){
let l=`${u.path}\0${u.extent}`;f.has(l)||f.set(l,u)}return{paths:[...f.values()].slice(0,Vy),required:[...i==="/"?[]:[{by:"\
WORKDIR",text:i,candidates:[an("/",i)]}],...a.flatMap(({by:u,words:l})=>yv(u,l,d,o))].slice(0,Vy),commands:[...a,{by:"EN\
TRYPOINT",words:Qf(pv(n),o)}].flatMap(gv)}}function mv(t,e){let n=(...s)=>{let a=w(t,...s);return H(a)?a:[]},[r,...o]=n(
"Healthcheck","Test"),i=s=>["/bin/sh","-c",tu(s,e)];return[{by:"ENTRYPOINT",argv:n("Entrypoint")},{by:"CMD",argv:n("Cmd")},
{by:"HEALTHCHECK",argv:r==="CMD-SHELL"?i(o.join(" ")):o},{by:"SHELL",argv:n("Shell")},...n("OnBuild").map(s=>({by:"ONBUI\
LD",argv:i(s.replace(/^\s*(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\s+/i,"").replace(/^\s*(?:COPY|ADD|WORKDIR|VOLUME)(?=\s)/i,a=>a.
toUpperCase()))}))].filter(({argv:s})=>s.length>0)}function pv(t){let[e,n]=[w(t,"Entrypoint"),w(t,"Cmd")];return H(e)&&H(
n)?[...e,...n]:[]}function hv(t,e,n){let{text:r,use:o}=e,i=r.startsWith("-")||r.includes("://"),a=Xy(e,n).map(c=>o==="di\
rectory"?{path:c,by:t,extent:"search",hasPrograms:!0}:o!=="parts"||i?{path:c,by:t,extent:"around"}:{path:c,by:t,extent:"\
beside",hasPrograms:!ra(c)});if(o==="name")return a;let d=qy(r)?Wo(na.resolve(e.directory,r)):Wo(Zs(r,n));return[...a,...d.
map(c=>({path:c,by:t,extent:"search"}))]}function ra(t){return/(?:^|[._-])logs?(?:\.\w+)?$/i.test(na.basename(t))}function qy(t){
return/^(?!-)[^:=/~]+\/|^\.\.?\//.test(t)}function Xy({text:t,use:e,directory:n},r){return/^~(?=$|\/)/.test(t)?[an("/",Zs(
t,r))]:e==="directory"&&!/^[-/]/.test(t)||qy(t)?[an(n,t)]:Qs(t)}function yv(t,e,n,r){let o=(r.get("PATH")??"").split(":").
filter(i=>i.startsWith("/"));return e.flatMap(i=>{let{text:s,isProgram:a}=i;return s.includes("\0")?[]:s.startsWith("/")?
[{by:t,text:s,candidates:[an("/",s)]}]:s.includes("/")?Xy(i,n).slice(0,1).map(d=>({by:t,text:s,candidates:[d]})):!a||!/^[\w.+-]+$/.
test(s)?[]:[{by:t,text:s,candidates:o.map(d=>an(d,s))}]})}function gv({by:t,words:e}){return[...Map.groupBy(e,({command:r})=>r).
values()].map(r=>({by:t,words:r.filter(({text:o})=>!o.startsWith("-")).map(({text:o})=>wv(o))}))}function wv(t){return na.
basename(t).replace(/-cli\.[cm]?js$/,"").replace(/(?<=.)@.*$/,"")}function*Zy(t){let e=t.split("/").reverse(),n=[],r="",o=0;for(let i=e.pop();i!==void 0;i=e.pop()){if(i===""||i===".")continue;
if(i===".."){r!==""&&n.push(r),r=kr(r);continue}let s=r===""?i:`${r}/${i}`,a=yield s;if(a===void 0){r=s;continue}if(++o>
40)return;n.push(s),a.startsWith("/")&&(r="");for(let d of a.split("/").reverse())e.push(d)}return{end:r,through:n}}function Go(t,e){
let n=Zy(t),r=n.next();for(;r.done!==!0;)r=n.next(e(r.value));return r.value}async function ia(t,e){let n=Zy(t),r=n.next();
for(;r.done!==!0;)r=n.next(await e(r.value));return r.value}function Qy(t,e){return e.startsWith("/")?e:`${kr(t)}/${e}`}
function kr(t){return t.slice(0,Math.max(0,t.lastIndexOf("/")))}function Me(t){let e=[];for(let n=t.indexOf("/",1);n!==-1;n=
t.indexOf("/",n+1))e.push(t.slice(0,n));return e}var oa=class{#e=new Map;#t=new Map;#n;#r=0;get isFull(){return this.#r>
67108864}get kept(){return this.#e}add(e,n,r){this.isFull||(this.#r+=e.length+n.length+96,(r?this.#e:this.#t).set(e,n))}targetOf=e=>this.#e.
get(e)??this.#t.get(e);typeAt(e){return this.targetOf(e)===void 0?"0":"2"}*droppedBelow(e){let n=this.#t.get(e);n!==void 0&&
(yield[e,n]),this.#n??=[...this.#t.keys()].sort();let r=`${e}/`;for(let o=bv(this.#n,r);;o++){let i=this.#n[o];if(i?.startsWith(
r)!==!0)return;yield[i,this.#t.get(i)]}}};function bv(t,e){let n=0,r=t.length;for(;n<r;){let o=n+r>>>1;t[o]<e?n=o+1:r=o}
return n}var sa=class{#e=new Map;#t=new Map;#n;constructor(e){this.#n=e}add(e,n,r){let o=this.#e.get(e)??{reason:n,rules:new Map,
isRestored:!1};for(let[i,s]of r)o.rules.get(i)!=="all"&&o.rules.set(i,s);this.#e.set(e,o);for(let i of Me(e))this.#t.has(
i)||this.#t.set(i,o)}restore(e,n,r){this.add(e,n,r.map(o=>[o,"all"])),this.#e.get(e).isRestored=!0}reasonFor(e,n,r){if(this.#e.
size===0)return;let o=this.#r(e,n);if(o!==void 0&&(o.extent!=="unless-directory"||r!=="5"))return o.reason;for(let s of Me(
n)){let a=this.#r(e,s);if(a?.extent==="all")return a.reason}let i=r==="2"?this.#t.get(n):void 0;return i?.rules.has(e)===
!0?i.reason:void 0}#r(e,n){let r=this.#e.get(n),o=r?.rules.get(e);if(!(r===void 0||o===void 0))return r.isRestored||!this.#n.
has(n)?{reason:r.reason,extent:o}:void 0}};var aa=class{#e;get isEmpty(){return this.#e===void 0}add(e){this.#e??=new Uint32Array(67108864/32);let[n,r]=tg(e);for(let o=0;o<
4;o++){let i=eg(n,r,o);this.#e[i>>>5]|=1<<(i&31)}}has(e){if(this.#e===void 0)return!1;let[n,r]=tg(e);for(let o=0;o<4;o++){
let i=eg(n,r,o);if((this.#e[i>>>5]&1<<(i&31))===0)return!1}return!0}};function eg(t,e,n){return t+Math.imul(e,n)&67108863}
function tg(t){let e=2166136261,n=2538058380;for(let r=0;r<t.length;r++){let o=t.charCodeAt(r);e=Math.imul(e^o,16777619),
n=Math.imul(n^o,1540483477)}return[e^e>>>15,n^n>>>13|1]}import{posix as Sv}from"node:path";var fu=47;function ng(t,e,n){let r=ou(t),o=[],i=(s,a)=>r[s]===a.charCodeAt(0);for(let s=0;s<r.length;s++)if(i(s,"*")&&i(
s+1,"*")){let a=s;s+=i(s+2,"/")?2:1;let d=n&&a===0&&s===1&&!/[*?[\\]/.test(t.slice(2));o.push({kind:s===r.length-1||d?"a\
nything":"directories"})}else if(i(s,"*"))o.push({kind:"any-in-name"});else if(i(s,"?"))o.push({kind:"any-one"});else if(i(
s,"[")){let{token:a,end:d}=kv(r,s,e);o.push(a),s=d}else{if(i(s,"\\")&&++s===r.length)throw Er(e,'it ends with a "\\"');o.
push({kind:"literal",code:r[s]})}return o}function kv(t,e,n){let r=[],o=e+1,i=t[o]===94;i&&o++;let s=()=>{let a=t[o]===92,
d=t[a?o+1:o];if(d===void 0||!a&&(d===45||d===93))throw Er(n,'a "[" has no characters or no closing "]"');return o+=a?2:1,
d};do{let a=s(),d=t[o]===45;d&&o++;let c=d?s():a;if(c<a)throw Er(n,"a range goes backwards");r.push([a,c])}while(t[o]!==
93);return{token:{kind:"one-of",negated:i,ranges:r},end:o}}function uu(t){let e=[],n=!1;for(let r of t){if(r.kind==="lit\
eral"){let o=iu(r.code);n?e[e.length-1]+=o:e.push(o)}n=r.kind==="literal"}return e}function rg(t,e){let n=new Set,r=(s,a)=>{
for(;!a.has(s);){a.add(s);let d=t[s]?.kind;if(d!=="any-in-name"&&d!=="anything"&&d!=="directories")return;s++}};r(0,n);let o=t.
at(-1)?.kind,i=o==="any-in-name"||o==="anything";for(let s of e){if(i&&n.has(t.length)||s===fu&&n.has(t.length))return!0;
let a=new Set;for(let d of n){let c=t[d];if(c!==void 0){if(c.kind==="directories")a.add(d),s===fu&&r(d+1,a);else if(Ev(c,
s)){let f=c.kind==="any-in-name"||c.kind==="anything";r(f?d:d+1,a)}}}if(a.size===0)return!1;n=a}return n.has(t.length)}function Ev(t,e){
return t.kind==="literal"?t.code===e:t.kind==="one-of"?t.ranges.some(([n,r])=>n<=e&&e<=r)!==t.negated:t.kind==="anything"||
e!==fu}function Er(t,e){return new m("BAD_INPUT",`The ${I("exclude")} has a malformed pattern, ${JSON.stringify(t)}: ${e}\
.`,{hint:'Patterns are those of a .dockerignore file. Escape a special character with "\\".'})}var og=47,xv=64,ig=new WeakMap,dn=class{text;isException;#e;#t;#n;#r;#o;constructor(e){if(this.text=e,e==="")throw Er(e,
"it is empty");let n=Pv(e);if(n==="!")throw Er(e,'there is nothing after the "!"');this.isException=n.startsWith("!");let r=this.
isException?n.slice(1):n,o=/^[^\\*?[]*/.exec(r)?.[0]??"",i=ng(r.slice(o.length),e,o===""),s=i.findIndex(({kind:c})=>c!==
"literal"),a=i.slice(0,s===-1?i.length:s);this.#e=Jy(o)+(uu(a)[0]??""),this.#t=i.slice(a.length);let d=uu(this.#t);this.#n=
ag(d),this.#o=this.#t[1]?.kind==="literal"?d[0]??"":"",this.#r=ag(d.map(c=>c.slice(0,c.lastIndexOf("/")+1)))}get directory(){
return this.#e.slice(0,Math.max(0,this.#e.lastIndexOf("/")))}mayMatchIn(e){return e.includes(this.#r)}matches(e){if(!e.startsWith(
this.#e))return!1;let{length:n}=this.#e;if(this.#t.length===0)return n>0&&(e.length===n||e.charCodeAt(n)===og);if(this.#t.
length===1&&this.#t[0]?.kind==="any-in-name")return!0;if(!e.includes(this.#n,n))return!1;let r=this.#i(e,n);return r!==-1&&
rg(this.#t,su(e.slice(r)))}#i(e,n){if(this.#t[0]?.kind!=="directories")return n;let r=e.indexOf(this.#o,n);for(;r>n&&e.charCodeAt(
r-1)!==og;)r=e.indexOf(this.#o,r+1);return r}};function dg(t){return t.replace(/^\uFEFF/,"").split(`
`).filter(e=>!e.startsWith("#")).map(e=>e.trim()).filter(e=>e!=="").map(e=>new dn(e))}function Cn(t,e){if(t.length<xv)return t.
findLast(o=>o.matches(e));let n=-1,r=fg(t);for(let o of ug(e))for(let i of r.get(o)??[])i>n&&t[i].matches(e)&&(n=i);return t[n]}
function cg(t,e){let n=fg(t),r=`${e}/`;return ug(r).some(o=>n.get(o)?.some(i=>t[i].mayMatchIn(r)))}function fg(t){let e=ig.
get(t);if(e!==void 0)return e;let n=Map.groupBy(t.keys(),r=>t[r].directory);return ig.set(t,n),n}function ug(t){let e=[""];
for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf("/",n+1))e.push(t.slice(0,n));return e}function Pv(t){let e=t.startsWith("\
!")?"!":"",n=sg(t.slice(e.length).trim());return sg((e+(n.length>1?n.replace(/^\//,""):n)).trim())}function sg(t){return t===
""?"":Sv.normalize(t).replace(/(?<=.)\/$/,"")}function ag(t){return t.reduce((e,n)=>n.length>e.length?n:e,"")}import{posix as Rv}from"node:path";import{posix as lg}from"node:path";function mg(t,e){let n=jo(t.owned,e),r=jo(t.drops,e),o=jo(t.empties,e);return{preset:t,owned:n,drops:r,empties:o,count:{
kind:"preset",name:t.name,entries:0,bytes:0},firstParts:Iv([...n,...r,...o]),above:t.skippedIfLinked===!0?Bv(n):[],droppedTops:[],
isSkipped:!1}}function jo(t=[],e){return t.flatMap(n=>jy(n,e)).map(n=>new dn(n))}function ot(t,e){let n=Cn(t,e);return n!==
void 0&&!n.isException}function pg(t,e){let n=hg(e);return t.above.some(r=>r.depth===n&&r.pattern.matches(e))||ot(t.owned,
e)}function Bv(t){let e=t.map(({text:n})=>lg.dirname(n));return[...new Set([...e,...e.map(n=>lg.dirname(n))])].filter(n=>n!==
"."&&!n.endsWith("*")).map(n=>({pattern:new dn(n),depth:hg(n)}))}function hg(t){return t.split("/").length}function Iv(t){
let e=new Set(t.filter(({isException:n})=>!n).map(({directory:n})=>lu(n)));return e.has("")?void 0:e}function lu(t){let e=t.
indexOf("/");return e===-1?t:t.slice(0,e)}function Sr(t,e,n,r){let o=n.map(i=>new dn(i));return{what:t,why:e,patterns:o,...r===void 0?{}:{namePattern:r}}}var mu=String.
raw`v?\d[\d.]*`,pu="(?:[-._ ][^/]*)?",Tv=[`(?:[^/]*[-._ ])?(?:(?:un)?licen[cs](?:es?|ing)|copying|notices?|copyrights?|e\
ula)(?:${mu})?${pu}`,"(?:[^/]*[-._ ])?(?:(?:third|3rd)[-._ ]?part(?:y|ies)|open[-._ ]?source|oss)[-._ ]?(?:licen[cs]|not\
ice|copyright|attribution)[^/]*",String.raw`third[-_]?party\.txt`,`(?:[al]?gpl|g?fdl)(?:${mu})?${pu}`,`(?:mpl|ofl|cddl|e\
pl)[-._ ]?${mu}${pu}`,String.raw`(?:artistic|ofl)(?:\.txt)?`,String.raw`(?:legal|attributions?|(?:additional[-_ ])?patents?(?:[-_ ]grant)?)(?:\.[^/]*)?`],
vv=new RegExp(`(?:^|/)(?:${Tv.join("|")})(?=/|$)`,"i"),Ov=[Sr("licences","they must accompany the software",["usr/share/\
common-licenses","usr/share/licenses"],vv),Sr("package databases","scanners and later installs would not see the package\
s",["var/lib/dpkg","lib/apk/db","usr/lib/apk/db","var/lib/rpm","usr/lib/sysimage","var/lib/pacman/local","**/*.dist-info",
"**/*.egg-info","var/log/packages","var/log/scripts","var/log/setup","var/lib/pkgtools","etc/os-release","usr/lib/os-rel\
ease"]),Sr("certificates","connections could not be verified",["etc/ssl/certs","etc/pki/tls","etc/pki/ca-trust","usr/sha\
re/ca-certificates","usr/local/share/ca-certificates"]),Sr("time zones","local times would be wrong",["usr/share/zoneinf\
o"]),Sr("the C.UTF-8 locale","programs rely on it on every system",["usr/lib/locale/C.utf8","usr/lib/locale/C.UTF-8"]),Sr(
"accounts","users and groups would lose their names",["etc/passwd","etc/group","etc/shadow","etc/gshadow"])];function da(t){
return Ov.find(({patterns:e,namePattern:n})=>n?.test(t)===!0||Cn(e,t)!==void 0)}var yg="";function gg(t,e,{commands:n}){return t.flatMap(({name:r,owned:o=[],drops:i=[],usedBy:s})=>{let a=s?.commands.
map(f=>({tool:f,by:n.find(({words:u})=>Av(u,f))?.by})).find(({by:f})=>f!==void 0);if(s===void 0||a===void 0)return[];let d=jo(
s.parts??[...o,...i],e),c=s.parts===void 0?`the cache of ${r}`:`packages fetched by ${a.tool}`;return[{patterns:d,reason:{
kind:"config",what:c,why:`${a.by} runs ${a.tool}`}}]})}function Av(t,e){let[n="",r]=e.split(" "),o=t.indexOf(n);return o!==
-1&&(r===void 0||t.includes(r,o+1))}function wg(t,e,n,r){let{hasPrograms:o=!1}=t;for(let i of e){let s=hu(t,(d,c)=>r(i,d,
c,o));if(s===void 0)continue;let a=t.extent==="itself"?"entry":"all";n.add(s,yu(t,s),[[i,a]])}}function hu({path:t,extent:e},n){
if(e==="around"||e==="beside"||e==="programs"){let i=Me(t).find(s=>n(s,"5")||n(s,"0"));if(i!==void 0)return i}let r=kr(t);
return e==="beside"&&r!==""&&n(`${r}/${yg}`,"5")?r:n(t,"5")||n(t,"0")||(e==="search"||e==="programs")&&n(`${t}/${yg}`,"0")?
t:void 0}function yu({path:t,by:e},n){let r=i=>`/${Buffer.from(i,"latin1")}`,o=n===t?`${e} refers to it`:`${e} refers to\
 ${r(t)}`;return{kind:"config",what:r(n),why:o}}var Lv=1e3,ca=class{rules;#e;#t;#n=new Map;constructor(e,n,r,o){this.rules=e.map(i=>mg(i,n)),this.#t=gg(e,n,o),this.#e=r.
map(i=>L(Buffer.from(Rv.normalize(i))))}rulesFor(e){let n=lu(e),r=this.#n.get(n);if(r!==void 0)return r;let o=this.rules.
filter(({firstParts:i})=>i?.has(n)!==!1);return this.#n.size<Lv&&this.#n.set(n,o),o}drops(e,n,r,o=!1){let i=e.isSkipped?
void 0:this.actionOf(e,n,r);return i==="drop"||o&&i==="empty"}dropping(e,n,r=!1){let o=i=>i.preset.filesOnly!==!0&&ot(i.
owned,e);return this.rulesFor(e).filter(i=>this.drops(i,e,n,r)).map(i=>[i,o(i)?"all":"unless-directory"])}actionOf(e,n,r){
if(r==="2"&&e.preset.keepsSymlinks===!0||r==="5"&&e.preset.filesOnly===!0)return;let o=ot(e.owned,n),i=o||ot(e.drops,n),
s=i&&!o?da(n):void 0,d=i&&s===void 0?"drop":ot(e.empties,n)?"empty":void 0;if(d===void 0)return s;let c=f=>ot(f.patterns,
n);return this.#t.find(c)?.reason??this.volumeProtection(n)??d}volumeProtection(e){let n=this.#r(e);return n===void 0?void 0:
{what:`the volume /${n}`,why:"new volumes are initialized from it"}}#r(e){return this.#e.find(n=>e===n||gr(e,n))}firstDropping(e,n){
return this.rulesFor(e).find(r=>typeof this.actionOf(r,e,n)=="string")}};var Cv=1e4,fa=class{#e=new Map;#t=0;constructor(e){for(let n of wu(e))this.#n(n)}through(e,n){let o=(this.#e.get(e)??[]).
filter(({extent:i})=>i!=="itself").map(i=>gu(i,`${n}${i.path.slice(e.length)}`)).filter(({path:i})=>i!==""&&!i.startsWith(
"/")).slice(0,Math.max(0,Cv-this.#t));for(let i of o)this.#n(i);return o}#n(e){this.#t++;for(let n of[e.path,...Me(e.path)]){
let r=this.#e.get(n);r===void 0?this.#e.set(n,[e]):r.push(e)}}};function gu(t,e){return{...t,path:e,extent:t.extent==="b\
eside"?"around":t.extent}}function wu({paths:t,required:e}){let n=e.filter(({by:r,text:o})=>r!=="WORKDIR"&&!o.includes("\
/")).flatMap(({by:r,candidates:o})=>o.map(i=>({path:i,by:r,extent:"around",hasPrograms:!0})));return[...t,...n]}var cn={paths:[],required:[],commands:[]};var xr={action:"keep"},Pr=class{#e;#t;#n;#r;#o=new Map;#i=new Map;#s=new Set;#a;dropped=new aa;#d;#c=new sa(this.dropped);#f;#u;constructor(e){
let{presets:n,excludes:r,places:o,volumes:i,references:s=cn}=e;this.#u=e.isInBase??(()=>!1),this.#e=new ca(n,o,i,s),this.#t=
r,this.#n=new Map(r.filter(({isException:a})=>!a).map(a=>[a,{kind:"exclude",name:a.text,entries:0,bytes:0}])),this.#r=new Set(
r),this.#f=new fa(s);for(let a of s.paths)this.#l(a)}#l(e){wg(e,this.presets,this.#c,(n,r,o,i)=>this.#e.drops(n,r,o,i))}get counts(){
return[...this.presets.map(({count:e})=>e),...this.#n.values()]}get unmatched(){return[...this.#r].map(({text:e})=>e)}get skippedPresets(){
return this.presets.filter(({isSkipped:e})=>e).map(({preset:e})=>e.name)}get warnings(){return[...this.#o.values()]}get spared(){
return[...this.#i.values()].filter(e=>e.entries>0||this.#s.has(e))}countSpared(e,n,r){n?e?.kind==="config"&&this.#s.add(
e):vt(e,1,r)}get presets(){return this.#e.rules}decisionFor(e,n){if(e===""||e===".")return xr;for(let i of this.#r)i.matches(
e)&&this.#r.delete(i);let r=Cn(this.#t,e);if(r?.isException===!0)return this.#p(e,n)?{action:"keep",spared:this.#h(r.text,
void 0)}:xr;if(r!==void 0)return this.#u(e)?this.#m():(this.#w(e,n,r),{action:"drop",count:this.#n.get(r)});let o;for(let i of this.#e.
rulesFor(e)){let s=i.isSkipped?void 0:this.#e.actionOf(i,e,n),a=typeof s=="string",d=a?this.#c.reasonFor(i,e,n):void 0;if(a&&
d===void 0)return this.#u(e)?this.#m():{action:s,count:i.count,rule:i};o??=d??s}return o===void 0?xr:{action:"keep",spared:this.#h(
o.what,o.why,o.kind)}}#m(){return{action:"keep",spared:this.#h("the kept base","its layers stay as they are","base")}}#p(e,n){
return this.#t.some(r=>!r.isException&&r.matches(e))||this.presets.some(r=>!r.isSkipped&&typeof this.#e.actionOf(r,e,n)==
"string")}#h(e,n,r){let o=r===void 0?{what:e,why:n}:{what:e,why:n,kind:r},i=this.#i.get(e)??{...o,entries:0,bytes:0};return this.#i.
set(e,i),i}spareLinkTarget(e,n,r){let o=L(Buffer.from(bg.resolve("/",bg.dirname(e),n),"latin1"));if(this.skipPresetsFor(
e,o),r)return;for(let a of this.#f.through(e,o))this.#l(a);if(this.dropped.has(o))return;let i=ra(e)||ra(o),s=this.#e.dropping(
o,"0",!i).filter(([{preset:a,empties:d}])=>a.skippedIfLinked!==!0&&!ot(d,e));s.length>0&&this.#c.add(o,this.#y(e),s)}#y(e){
return this.#a??={kind:"link",what:"link targets",why:`${A(W(`/${e}`))} would be broken`},this.#a}skipPresetsFor(e,n){for(let r of this.
presets)r.preset.skippedIfLinked===!0&&!r.isSkipped&&(r.isSkipped=pg(r,n)&&!ot(r.owned,e))}restore(e,n,r,o){let i=this.decisionFor(
e,n);if(i.action!=="drop")return"unchanged";let s=i.rule===void 0?Cn(this.#t,e):void 0;if(s!==void 0)return o?"unchanged":
s;let a=this.#e.dropping(e,n);if(o&&a.every(([,c])=>c!=="all"))return"unchanged";for(let[c]of a)c.preset.skippedIfLinked===
!0&&!ot(c.owned,r)&&(c.isSkipped=!0);let d=a.map(([c])=>c).filter(({isSkipped:c})=>!c);return this.#c.restore(e,this.#y(
r),d),"restored"}warnBrokenLink(e){this.#o.has("links")||this.#o.set("links",e)}warnTooManyLinks(){this.#o.set("many lin\
ks","The image has too many links to check: some may point to files that presets dropped.")}restoreReferenced(e){let n=this.
presets.flatMap(r=>{let o=hu(e,(i,s)=>this.#e.drops(r,i,s));return o!==void 0&&this.#g(o)?[[o,r]]:[]});for(let[r,o]of n)
this.#c.restore(r,yu(e,r),[o]);return n.map(([r])=>r)}recordDropped(e){this.dropped.add(e);let n=kr(e);n!==this.#d&&(this.#d=
n,this.dropped.add(`${n}/`))}#g(e){return this.dropped.has(e)||this.dropped.has(`${e}/`)}presetThatDropped(e,n){return this.#e.
firstDropping(e,n)}#w(e,n,r){if(n==="5")return;let o=da(e)??this.#e.volumeProtection(e);o===void 0||this.#o.has(o.what)||
this.#o.set(o.what,`The pattern ${JSON.stringify(r.text)} drops a protected path, ${A(W(e))} (${o.what}): ${o.why}.`)}};var Sg=Tx(Eg(),1),$v=20;function xg(t,e){let n=t.slice(0,$v).toLowerCase(),r=i=>(0,Sg.default)(n,i).steps,[o]=e.toSorted(
(i,s)=>r(i)-r(s));if(o!==void 0)return r(o)<=Math.ceil(Math.max(n.length,o.length)/3)?o:n.length>1?e.find(i=>i.startsWith(
n)):void 0}var bu=["v[0-9]","v[0-9][0-9]"],Nv="[0-9a-f]".repeat(8),Pg=["!var/log/packages","!var/log/scripts","!var/log/setup","!va\
r/log/**/config"],Bg=["~/.npm","$npm_config_cache","$NPM_CONFIG_CACHE"],ht=[{name:"apt",isSafe:!0,what:"downloaded packa\
ges, package lists and their indexes, `*.dpkg-old`, `*.dpkg-dist`",why:"`apt-get update` fetches them again",owned:["var\
/cache/apt/archives/*.deb","var/cache/apt/archives/partial/*","var/cache/apt/*.bin","var/lib/apt/lists/*","!var/lib/apt/\
lists/partial","var/lib/apt/lists/partial/*"],drops:["etc/**/*.dpkg-old","etc/**/*.dpkg-dist"]},{name:"apk",isSafe:!0,what:"\
apk's package cache",why:"`apk update` and `apk add` fetch it again",owned:["var/cache/apk/*"]},{name:"dnf",isSafe:!0,what:"\
caches of dnf, microdnf and yum",why:"fetched again when they are needed",owned:["var/cache/dnf/*","var/cache/yum/*","va\
r/cache/libdnf5/*","~/.cache/libdnf5/*","$XDG_CACHE_HOME/libdnf5/*"]},{name:"zypper",isSafe:!0,what:"zypper's caches",why:"\
`zypper refresh` fetches them again",owned:["var/cache/zypp/*"]},{name:"pacman",isSafe:!0,what:"downloaded packages",why:"\
fetched again when they are needed",owned:["var/cache/pacman/pkg/*"]},{name:"pip",isSafe:!0,what:"pip's downloads and wh\
eels",why:"fetched or built again when they are needed",owned:pt(["~/.cache/pip","$XDG_CACHE_HOME/pip","$PIP_CACHE_DIR"],
["http","http-v2","wheels","selfcheck"])},{name:"npm",isSafe:!0,what:"npm's cache and logs, and packages fetched by npx",
why:"fetched again when they are needed",owned:pt(Bg,["_cacache","_logs","_npx"]),usedBy:{commands:["npx","npm exec","np\
m x"],parts:pt(Bg,["_npx"])}},{name:"yarn",isSafe:!0,what:"the cache of Yarn 1; never a project’s `.yarn/cache`, which p\
rograms run from",why:"fetched again when it is needed",owned:pt(["~/.cache/yarn","$XDG_CACHE_HOME/yarn","usr/local/shar\
e/.cache/yarn","$YARN_CACHE_FOLDER"],bu),usedBy:{commands:["yarn dlx"]}},{name:"gem",isSafe:!0,what:"package files that \
gem and Bundler keep next to the installed gems",why:"fetched again when they are needed",owned:["$GEM_HOME/cache/*.gem",
"$BUNDLE_PATH/cache/*.gem","$BUNDLE_PATH/ruby/*/cache/*.gem","**/vendor/bundle/ruby/*/cache/*.gem","usr/local/bundle/cac\
he/*.gem","usr/local/bundle/ruby/*/cache/*.gem","usr/local/lib/ruby/gems/*/cache/*.gem","usr/lib/ruby/gems/*/cache/*.gem",
"usr/lib64/ruby/gems/*/cache/*.gem","usr/share/gems/cache/*.gem","usr/local/share/gems/cache/*.gem","var/lib/gems/*/cach\
e/*.gem","~/.gem/ruby/*/cache/*.gem","~/.local/share/gem/ruby/*/cache/*.gem","~/.bundle/cache/*","!**/vendor/cache","!$B\
UNDLE_CACHE_PATH/*.gem"]},{name:"conda",isSafe:!0,what:"package archives; not the unpacked packages, which environments \
link to",why:"fetched again when they are needed",owned:pt(["opt/*conda*","opt/miniforge*","opt/mambaforge*","opt/microm\
amba*","~/*conda*","~/miniforge*","~/mambaforge*","~/micromamba*","~/.mamba","~/.local/share/mamba","$XDG_DATA_HOME/mamb\
a","$CONDA_DIR","$CONDA_PREFIX","$MAMBA_ROOT_PREFIX"],["pkgs/*.tar.bz2","pkgs/*.conda","pkgs/cache/*"]).concat(pt(["$CON\
DA_PKGS_DIRS"],["*-*-*.tar.bz2","*-*-*.conda",`cache/${Nv}.*`]))},{name:"composer",isSafe:!0,what:"Composer's cache",why:"\
fetched again when it is needed",owned:pt(["~/.composer/cache","~/.cache/composer","$XDG_CACHE_HOME/composer","$COMPOSER\
_HOME/cache","$COMPOSER_CACHE_DIR"],["files","repo","vcs"])},{name:"logs",isSafe:!0,what:"logs of package managers and r\
otated logs; every other file of `/var/log` is emptied, except svlogd's `config` and Slackware's package database",why:"\
programs that write to a log file still find it; links are kept",owned:["var/log/apt/*","var/log/dpkg.log","var/log/alte\
rnatives.log","var/log/journal/**/*.journal",...["*[a-zA-Z].[0-9]","*.gz","*.xz"].flatMap(t=>[`var/log/**/${t}`,`!var/lo\
g/**/${t}/**`]),...Pg],empties:["var/log/**",...Pg],filesOnly:!0,keepsSymlinks:!0},{name:"tmp",isSafe:!0,what:"the conte\
nt of `/tmp` and `/var/tmp`, and ldconfig's auxiliary cache",why:"temporary by definition",owned:["tmp/*","var/tmp/*","v\
ar/cache/ldconfig/aux-cache"],usedBy:{commands:["bunx","bun x"],parts:["tmp/bunx-*"]}},{name:"uv",isSafe:!1,what:"uv's c\
ache, unless symlinks from outside point into it",why:"environments may consist of links into it, and builds start from \
it",owned:pt(["~/.cache/uv","$XDG_CACHE_HOME/uv","$UV_CACHE_DIR"],bu.map(t=>`*-${t}`)),skippedIfLinked:!0,usedBy:{commands:[
"uvx","uv"]}},{name:"pnpm",isSafe:!1,what:"pnpm's store, unless symlinks from outside point into it",why:"later installs\
 link from it, and projects may consist of links into it",owned:pt(["~/.local/share/pnpm/store","$XDG_DATA_HOME/pnpm/sto\
re","$PNPM_HOME/store","~/.pnpm-store"],bu),skippedIfLinked:!0,usedBy:{commands:["pnpx","pnx","pnpm dlx"]}},{name:"cargo",
isSafe:!1,what:"Cargo's registry and git checkouts; programs that it installed are kept",why:"builds start from it: a la\
ter `cargo build` fetches everything again",owned:pt(["~/.cargo","$CARGO_HOME"],["registry/cache","registry/src","regist\
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
s are kept",why:"a reader may want them",drops:ku(["doc/*","info/*","gtk-doc/*","lintian/overrides/*","linda/*"]),keepsSymlinks:!0},
{name:"man",isSafe:!1,what:"manual pages; the directories of their sections are kept, since packages need them to instal\
l",why:"a reader may want them",drops:ku(["man/*","!man/man[0-9]","man/man[0-9]/*"]).concat("var/cache/man/*")},{name:"l\
ocales",isSafe:!1,what:"translated messages, except those for the image’s own LANG; compiled locales are kept",why:"pr\
ograms speak English",drops:ku(["locale/*","!locale/locale.alias","!locale/languages","!locale/all_languages","!locale/c\
urrency","!locale/l10n","!locale/$LOCALE"])},{name:"pycache",isSafe:!1,what:"Python's compiled modules",why:"the first s\
tart is slower, and so is every start if they cannot be written",owned:["**/__pycache__/*"]}];function $n(t){return ht.find(
e=>e.name===t)}function pt(t,e){return t.flatMap(n=>e.map(r=>`${n}/${r}`))}function ku(t){return["usr/share","usr/local/\
share"].flatMap(e=>t.map(n=>n.startsWith("!")?`!${e}/${n.slice(1)}`:`${e}/${n}`))}var yt="auto",Fv=/^true$/i,_v=/^false$/i,Dv=/^(?:yes|on|1|all|safe|default)$/i;function Eu(t){return t.split(/[\n,]/).map(
e=>e.trim()).filter(e=>e!=="")}function Ko(t){let e=Eu(t);return e.length===1&&_v.test(e[0]??"")?[]:e.map(n=>Fv.test(n)?
yt:n)}function Ig(t){let e=Ko(t),n=new Set,r=new Set;for(let o of e){let i=o.startsWith("-");for(let s of Mv(i?o.slice(1).
trim():o))(i?r:n).add(s)}if(n.size===0&&r.size>0)throw new m("BAD_INPUT",`The ${I("clean")} only excludes presets (${e.join(
", ")}) and selects none.`,{hint:`Write ${S("clean",[yt,...e].join(", "))}.`});return ht.filter(o=>n.has(o)&&!r.has(o))}
function Mv(t){if(t===yt)return ht.filter(({isSafe:i})=>i);let e=$n(t);if(e!==void 0)return[e];let n=[yt,...ht.map(({name:i})=>i)],
r=Dv.test(t)?yt:xg(t,n),o=r===void 0?"":` Did you mean ${JSON.stringify(r)}?`;throw new m("BAD_INPUT",`The ${I("clean")}\
 must be a list of presets, but ${A(Buffer.from(t))} is not one.${o}`,{hint:`Presets: ${n.join(", ")}.`})}var Hv=["docs","man","locales","pycache"],Uv=1e6,zv=.01,Jv=1e5,ua=class{#e;#t;#n=0;#r;#o=!1;constructor({active:e,words:n,
excludes:r,env:o,volumes:i,references:s=cn,isInBase:a}){this.#e=new Pr({presets:ht.filter(d=>(d.isSafe||Hv.includes(d.name))&&
!e.includes(d)&&!n.some(c=>c.replace(/^-\s*/,"")===d.name)),excludes:r.filter(({isException:d})=>d),places:ta(void 0,o),
volumes:i,references:s,isInBase:a}),this.#t=this.#e.presets.flatMap(({owned:d,drops:c,empties:f})=>[...d,...c,...f]).filter(
({isException:d})=>!d)}begin(e,n){let r=sn(e,n);if(r===0)return;this.#n+=r;let o=L(e.name);this.#i(o.slice(0,Math.max(0,
o.lastIndexOf("/"))))&&vt(this.#e.decisionFor(o,e.typeFlag).count,1,r)}#i(e){return e!==this.#r&&(this.#r=e,this.#o=cg(this.#t,
e)),this.#o}data(){}end(){}get found(){let e=Math.min(Uv,Math.max(Jv,this.#n*zv));return this.#e.counts.filter(({bytes:n})=>n>=
e).map(({name:n,bytes:r})=>({name:n,bytes:r})).sort((n,r)=>r.bytes-n.bytes)}};function la(t,e){let n=t.length===0?[yt]:t,
r=i=>n.includes(yt)&&ht.some(s=>s.name===i&&s.isSafe),o=e.map(({name:i})=>i).filter(i=>!r(i));return[...n,...o].join(", ")}var pa=1,Wv=1e3,Gv=2e3;function Og(t,e){let{source:n,options:r,engine:o,ms:i}=e,s=t.budgets.every(({isMet:a})=>a);return{
version:pa,tool:`docker-flatten ${ur}`,ok:s,dryRun:r.dryRun,source:{reference:n.reference,id:n.id,container:n.ofContainer??
null,platform:n.platforms.map(v).join(", "),layers:t.oldLayers,bytes:t.oldBytes,packedBytes:t.oldPackedBytes??null,steps:t.
oldHistory?.length??null,history:ma(t.oldHistory)},result:{tags:s?[...r.tagTexts]:[],imageId:t.imageId??null,configDigest:t.
configDigest??null,digest:t.digest??null,pushed:t.pushed.map(({name:a,digest:d})=>({name:a,digest:d})),written:t.written.
map(({name:a,digest:d})=>({name:a,digest:d})),verifiedEntries:t.checks.verifiedEntries??null,testPassed:t.checks.isTested?
!0:null,layers:t.newLayers,keptLayers:t.keptLayers,bytes:t.newBytes,packedBytes:t.newPackedBytes??null,steps:t.newHistory?.
length??null,history:ma(t.newHistory),directories:Su(t.directories),layerDetails:Ag(t.layers),packedLayers:Rg(t.packedLayers),
contents:Lg(t.contents)},platforms:t.platforms.map(a=>jv(a,t.platforms.length>1)),engine:o===void 0?null:{version:o.version,
store:o.store.kind},sizes:n.countsBlocks?"blocks":"bytes",comparison:Kv(e.comparison),savedBytes:t.savedBytes,savedPercent:Number(
t.savedPercent),hiddenBytes:t.savedBytes-Br(t),cleanedBytes:Br(t),rules:t.rules.map(({kind:a,name:d,entries:c,bytes:f})=>({
kind:a,name:d,entries:c,bytes:f})),commands:t.commands.map(({name:a,ms:d,bytes:c})=>({name:a,seconds:vg(d),bytes:c??null})),
kept:[...t.spared.map(({what:a,why:d,entries:c,bytes:f})=>({what:a,why:d??null,entries:c,bytes:f})),...t.skippedPresets.
map(a=>({what:`the cache of ${a}`,why:"symlinks outside it point into it",entries:null,bytes:null}))],suggestions:t.suggestions?.
map(({name:a,bytes:d})=>({name:a,bytes:d}))??null,suggestedClean:t.suggestions?.length?la(r.cleanWords,t.suggestions):null,
budgets:t.budgets.map(({input:a,wanted:d,seen:c,isMet:f})=>({input:a,wanted:d,seen:c,met:f})),cacheHit:t.cacheHit??null,
backup:r.dryRun?null:r.backup??null,seconds:vg(i)}}function jv(t,e){return{platform:t.platform,oldBytes:t.oldBytes,newBytes:t.
newBytes,savedBytes:t.savedBytes,savedPercent:Number(t.savedPercent),oldLayers:t.oldLayers,newLayers:t.newLayers,keptLayers:t.
keptLayers,oldPackedBytes:t.oldPackedBytes??null,newPackedBytes:t.newPackedBytes??null,configDigest:t.configDigest??null,
cleanedBytes:Br(t),verifiedEntries:t.checks.verifiedEntries??null,cacheHit:t.cacheHit??null,oldHistory:e?ma(t.oldHistory):
null,newHistory:e?ma(t.newHistory):null,directories:e?Su(t.directories):null,layerDetails:e?Ag(t.layers):null,packedLayers:e?
Rg(t.packedLayers):null,contents:e?Lg(t.contents):null}}function Su(t){return t?.map(({path:e,bytes:n,files:r})=>({path:e,
bytes:n,files:r}))??null}function Ag(t){return t===void 0?null:t.map(({diffId:e,digest:n,packedBytes:r,bytes:o,entries:i,
contents:s})=>({diffId:e??null,digest:n??null,packedBytes:r,bytes:o,entries:i,contents:s.map(({name:a,bytes:d})=>({name:a,
bytes:d}))}))}function Rg(t){return t?.map(({diffId:e,digest:n,packedBytes:r})=>({diffId:e,digest:n,packedBytes:r}))??null}
function Lg(t){if(t===void 0)return null;let{bytes:e,files:n,packages:r,morePackages:o,directories:i,moreDirectories:s}=t;
return{bytes:e,files:n,packages:r.map(a=>({manager:a.manager,name:a.name,bytes:a.bytes,files:a.files})),morePackages:o,directories:Su(
i)??[],moreDirectories:s}}function Kv(t){if(t===void 0)return null;let{kind:e,name:n,oldBytes:r,newBytes:o,missing:i,platforms:s}=t;
return{kind:e,name:n,oldBytes:r??null,newBytes:o??null,missing:[...i],platforms:s.map(a=>({platform:a.platform,oldBytes:a.
oldBytes??null,newBytes:a.newBytes??null,oldPackedBytes:a.oldPackedBytes??null,newPackedBytes:a.newPackedBytes??null,pullBytes:a.
pullBytes??null,packages:a.packages.map(({manager:d,name:c,...f})=>({manager:d,name:c,...Tg(f)})),morePackages:a.morePackages,
directories:a.directories.map(({path:d,...c})=>({path:d,...Tg(c)})),moreDirectories:a.moreDirectories}))}}function Tg({change:t,
oldBytes:e,newBytes:n}){return{change:t,oldBytes:e,newBytes:n}}function ma(t){return t===void 0?null:t.slice(-Wv).map(({
command:e,bytes:n,hasLayer:r})=>({command:ne(e,Gv),bytes:n,layer:r}))}function Br({rules:t,commands:e}){return[...t,...e].
reduce((n,{bytes:r})=>n+(r??0),0)}function Cg(t,e){let{source:n,result:r}=t;return{title:[n.reference,...r.tags.slice(0,
1)].join(" → "),headline:mf({oldBytes:n.bytes,newBytes:r.bytes,oldLayers:n.layers,newLayers:r.layers}),oldBytes:n.bytes,
newBytes:r.bytes,hiddenBytes:t.hiddenBytes,groups:e?.groups??[],result:e?.result??["",0,-1,[]],dropped:e?.dropped??["",0,
-1,[]],notes:e?.notes??[]}}function vg(t){return Math.round(t)/1e3}function ha(t,e,n){let r=qe(n);if(r.os!=="linux")throw new m("UNSUPPORTED_IMAGE",`docker-flatten needs a Linux image, bu\
t ${JSON.stringify(t)} is for ${r.os}.`,{hint:"Windows layers are not plain filesystems and cannot be flattened this way\
."});if(!Qi(r))throw new m("UNSUPPORTED_IMAGE",`The config of the image ${JSON.stringify(t)} has an invalid platform: ${JSON.
stringify(r)}.`,{hint:"Do not trust this image: no builder writes such a config."});let o=w(n,"Config","Volumes"),i=b(e,
"Id")??"";if(i==="")throw xu(t);let s=Tt(n),a=Uo(e)??Uo(n)??!1;return{reference:t,image:void 0,names:Hs(e),id:i,platform:r,
diffIds:s,isIndex:a,isDefaultPlatform:!a||JSON.stringify(s)===JSON.stringify(Tt(e)),volumes:T(o)?Object.keys(o).filter(d=>!d.
includes("\0")):[],inspect:n}}function xu(t){return new m("ENGINE_FAILED",`The engine describes ${JSON.stringify(t)} wit\
hout an ID, a platform or layers.`,{hint:'Remove the image ("docker rmi") and pull or build it again.'})}async function $g(t,e,n,r){let{log:o}=t,i={reference:e,id:n,isIndex:r!==void 0,platform:r??t.platform,volumes:[]},s=await Yv(
t,i);if(s===void 0)return;let a=r??s.platform,d={imageId:n,manifest:s,likely:r??t.platform};if(t.canInspectPlatform&&a!==
void 0){let c=await ee(t,n,a);if(c!==void 0&&Ms(c)&&K(qe(c),a))return c}for(let{place:c,open:f}of br(t,i))try{let u=await f(
l=>Vv(l,d,r!==void 0));if(u!==void 0)return u}catch(u){if(!(u instanceof ie))throw u;o.debug(`no config blob ${c}: ${E(u)}`)}
throw Xv(t,e,a)}async function Yv(t,e){let n;try{n=await j(t,{source:e})}catch(r){if(r instanceof m&&Ho(r.message))return;
throw r}try{return Pu(await De(t,n))}finally{await Y(t,n)}}function Pu(t){let e=w(t,"ImageManifestDescriptor"),n=w(e,"pl\
atform"),r=b(n,"architecture")??"",o=w(e,"size");return{digest:b(e,"digest"),sizeBytes:typeof o=="number"?o:void 0,platform:r===
""?void 0:Ce({os:b(n,"os")??"linux",architecture:r,variant:b(n,"variant")})}}async function Vv(t,{imageId:e,manifest:{digest:n,
sizeBytes:r},likely:o},i){let s=n===void 0?{digest:e}:{digest:n,sizeBytes:r},a;for await(let{configText:d,isInIndex:c}of wr(
s,t.text,o)){let f=_(d);if(!T(f))continue;let u=qv(f,c);if(n!==void 0||K(qe(f),o))return u;a??=u}return i?void 0:a}function qv(t,e){
let{os:n,architecture:r,variant:o}=qe(t),i={Created:t.created,Author:t.author,Os:n,Architecture:r,Variant:o,OsVersion:t["\
os.version"],Config:t.config};return{...Object.fromEntries(Object.entries(i).filter(([,s])=>s!==void 0)),RootFS:{Type:"l\
ayers",Layers:Po(t)},...e?{Descriptor:{mediaType:Te.index}}:{}}}function Xv(t,e,n){let r=n===void 0?"":` for ${v(n)}`;return new m(
"UNSUPPORTED_IMAGE",`docker-flatten needs to know the layers of ${JSON.stringify(e)}${r}, but Docker ${t.version} shows \
neither the layers nor the files in which it stores them.`,{hint:`Run docker-flatten on the engine's own machine, or rem\
ove this image and all images that share its layers ("docker rmi") and pull it again, or update to Docker 29.`})}async function Yo(t,e,n){let{log:r,signal:o}=t;r.info(`Pulling ${e}`);let i=n===void 0?[]:["--platform",n],s=await J(r,{
title:"Pull"},t.docker.stream(["pull","--quiet",...i,e],u=>r.debug(u.trimEnd()),o,!0));if(s.exitCode===0)return;let a=s.
stderr.trim().slice(-2e3),d=`Pulling ${JSON.stringify(e)} failed`,c=$i(a,d);if(c!==void 0)throw c;if(/no match(?:ing manifest)? for|does not match the specified platform/i.
test(a))throw new m("PLATFORM_MISMATCH",`The image ${JSON.stringify(e)} is needed for ${n??"the engine's platform"}, but\
 its registry does not have that platform: ${a}`,{hint:"Select a platform that the image has, or a tag for this platform\
."});if(/manifest unknown|not found|does not exist|pull access denied/i.test(a))throw new m("IMAGE_NOT_FOUND",`The image\
 ${JSON.stringify(e)} was not found locally, and its registry does not have it or denied access: ${a}`,{hint:'Check the \
name. For a private image, log in first (docker/login-action or "docker login"). For an image built in this job, load it\
 into the engine ("load: true").'});let f=/toomanyrequests|rate limit/i.test(a);throw new m("PULL_FAILED",`${d}: ${a}`,{
hint:f?"Log in to the registry in an earlier step (docker/login-action), so that the limit of your account applies.":`Ch\
eck whether the registry is reachable, and run again. ${S("pull","never")} uses only images that the engine has.`})}async function Tr(t,e){let{image:n,platform:r,pull:o}=e,i=await ee(t,n.text);if(i===void 0){if(o==="never"||Wt(n.text))throw Bu(
n.text,o);return{...await Zv(t,e),image:n}}let s=await Ir(t,n.text,i,r);if(s===void 0){let a=await Ir(t,n.text,i,void 0),
d=o!=="never"&&!Wt(n.text);throw Ng(n.text,a?.platform,r,d)}return o!=="always"||Wt(n.text)?{...s,image:n}:{...await Qv(
t,n,s,r),image:n}}async function Zv(t,e){let{image:n,platform:r,pull:o,defaultPlatform:i}=e,s=r===void 0?i:v(r);r===void 0&&
s!==void 0&&t.log.info(`Pulling the platform ${s}, as DOCKER_DEFAULT_PLATFORM says`),await Yo(t,n.text,s);let a=await ee(
t,n.text);if(a===void 0)throw Bu(n.text,o);let d=r??eO(i),c=await Ir(t,n.text,a,d)??(r===void 0?await Ir(t,n.text,a,void 0):
void 0);if(c!==void 0)return c;let f=await Ir(t,n.text,a,void 0);throw Ng(n.text,f?.platform,r,!1)}async function Qv(t,e,n,r){
let{os:o,architecture:i}=Ce(n.platform),s=o===""||i===""?void 0:v(n.platform);await Yo(t,e.text,s);let a=await Ge(t,e.text,
n.platform)??await Ge(t,e.text,void 0);if(a===void 0)throw Bu(e.text,"always");let d=Ce(a.platform);if(r===void 0?d.os===
o&&d.architecture===i:K(d,r))return a;throw e.digest===void 0&&await t.docker.run(["tag",n.id,e.text]),new m("PLATFORM_M\
ISMATCH",`The engine has the image ${JSON.stringify(e.text)} for ${v(n.platform)}, but the registry returned it for ${v(
d)}. The tag was restored.`,{hint:`Leave ${S("pull")} out to flatten the image that the engine has, or use a tag for thi\
s platform.`})}function eO(t){try{return t===void 0?void 0:es(t)}catch{return}}async function Ge(t,e,n){let r=await ee(t,
e);return r===void 0?void 0:Ir(t,e,r,n)}async function Ir(t,e,n,r){let o=Ms(n);if(o&&(r===void 0||K(qe(n),r)))return ha(
e,n,n);let i=!t.store.holdsIndexes||Uo(n)===!1;if(o&&i)return;let s=b(n,"Id");if(s===void 0||!t.store.holdsIndexes)throw xu(
e);if(t.canInspectPlatform&&r!==void 0){let c=await ee(t,e,r);if(c!==void 0&&K(qe(c),r))return ha(e,n,c)}let a=await $g(
t,e,s,r);return a===void 0?void 0:r===void 0||K(qe(a),r)?ha(e,n,a):void 0}function Ng(t,e,n,r){let o=n===void 0?"another\
 platform":v(n),i=e===void 0?"another one":v(e);return new m("PLATFORM_MISMATCH",`The image ${JSON.stringify(t)} is need\
ed for ${o}, but the engine has it for ${i}.${r?" A pull would move the tag away from that image.":""}`,{hint:r?`Pull it\
 yourself ("docker pull --platform ${o} ${t}") if the tag may move, or select the platform ${i}.`:"Pull or build that pl\
atform first, or select one that the image has."})}function Bu(t,e){let n=e==="never"?`, and pulling is disabled (${S("p\
ull")} is never)`:"";return new m("IMAGE_NOT_FOUND",`The image ${JSON.stringify(t)} is not in the engine${n}.`,{hint:'Ch\
eck the name and tag with "docker images", and build or pull it first.'})}async function Fg(t,e,n){let{keepBase:r}=t.options.layer;if(r===void 0)return e;let o=await nO(t,r,{found:e,end:n});tO(t);
let i=[];for(let s of e.platforms){let{source:a}=s;if(a.keeping===void 0)throw new Error("only layers can be kept");let{
layerCount:d,blobs:c}=await o(a);t.run.log.info(`Keeps the lowest ${me(d)} of ${a.layerCount} (${v(a.platform)})`),i.push(
{...s,source:{...a,...a.keeping(d)},baseBlobs:c})}return{...e,platforms:i}}function tO({run:t,engine:e,options:n}){let{imageLocation:r,
tagLocations:o,layer:i}=n;e===void 0||e.store.keepsPacked||r!==void 0||i.keepBase?.kind==="location"||o.length===0||t.log.
notice(`The engine keeps layers unpacked, so the kept ones are uncompressed outside it, and no registry has them. To hav\
e those of a registry, name the base with its transport, for example ${S("keep-base","docker://debian:13")}.`)}async function nO(t,e,{
found:n,end:r}){switch(e.kind){case"layers":return async o=>({layerCount:rO(o,e.count),blobs:void 0});case"image":return o=>oO(
t,e.image,o);case"location":{let{run:o,options:i}=t,s=n.platforms.map(({source:d})=>d.platform),a=await _e(e.location,{...o,
tempDir:i.tempDir,platforms:s});return r.defer(()=>a.close()),d=>iO(a,d)}}}function rO({reference:t,platform:e,layerCount:n},r){
if(r<n)return r;throw new m("BAD_INPUT",`${S("keep-base",String(r))} needs an image with more than ${me(r)}, but ${t} (${v(
e)}) has ${n}: nothing is above them.`,{hint:n<2?`Leave ${S("keep-base")} out: this image has nothing above its base.`:`\
Keep at most ${n-1}, or name the base image.`})}async function oO(t,e,n){let{engine:r,options:o}=t;if(r===void 0)throw new Error(
"a base in an engine needs the engine");let{platform:i}=n,s=o.pull==="never"?"never":"missing",a=await Tr(r,{image:e,platform:i,
pull:s,defaultPlatform:void 0});return await _g(n,e.text,a.diffIds),{layerCount:a.diffIds.length,blobs:void 0}}async function iO(t,e){
let n=t.images.find(({platform:o})=>K(o,e.platform));if(n===void 0)throw new Error("the base lacks a platform that was a\
sked for");let{layers:r}=n;return await _g(e,t.reference,r.map(({diffId:o})=>o)),{layerCount:r.length,blobs:r}}async function _g(t,e,n){
let{reference:r,platform:o,diffIds:i}=t,s=(u,l)=>{let p=`The image ${r} (${v(o)}) must be built on ${e}, but ${u}.`;throw new m(
"BASE_MISMATCH",p,{hint:l})};n.length===0&&s("that has no layers",`Leave ${S("keep-base")} out: there is nothing to keep\
.`);let a=n.findIndex((u,l)=>i[l]!==u);if(a===-1){if(n.length<i.length)return;s(`both have the same ${me(n.length)}: not\
hing is above the base`,`Name an image that this one was built from, or leave ${S("keep-base")} out.`)}let d=i[a];d===void 0&&
s(`it ends after ${me(i.length)}, of which all are the base's, which has ${n.length}`,"Check the names: the base may be \
built on this image.");let c=sO((await t.readConfig()).json,a,i.length),f=c===void 0?"":`, made by ${JSON.stringify(c.slice(
0,200))}`;s(`they part at layer ${a+1}, which is ${n[a]} in the base and ${d} in the image${f}`,"The base may have been \
updated since the image was built. Build the image again, or name the base by the digest that it was built on. A number \
of layers keeps the lowest ones, whatever they are.")}function sO(t,e,n){let r=Bn(t)??[],o=[...r.keys()].filter(s=>r[s]===
!0),i=w(t,"history");if(!(o.length!==n||!Array.isArray(i)))return b(i[o[e]??-1],"created_by")}import{readFile as zR,stat as JR}from"node:fs/promises";import{Readable as qO}from"node:stream";import{Writable as aO}from"node:stream";var Dg=32*1024*1024,vr=class{sink;#e;#t=[];#n=[];#r=0;#o=0;constructor(e,n=()=>{}){this.#e=e,this.sink=new aO({write:(r,o,i)=>{
this.#n.push(Buffer.from(r)),this.#o+=r.length,i(),n()}})}get isEmpty(){return this.#t.length===0}get isComplete(){return!this.
isEmpty&&this.#o>=this.#r}hold(e){if(e.sizeBytes>this.#e)throw new m("TAR_LIMIT",`An entry is ${e.sizeBytes} bytes long,\
 but at most ${this.#e} were expected.`,{hint:pe});let n=Buffer.from(e.header),{typeFlag:r}=e,o=e.extensions.reduce((a,d)=>a+
d.length,O),i=se(e.sizeBytes),s={typeFlag:r,mtimeSeconds:Ut(n),header:n,extensions:[...e.extensions]};if(this.#t.push({entry:s,
headBytes:o,dataBytes:i}),this.#r+=o+i,this.#r>Dg)throw new m("TAR_LIMIT",`Entries exceed ${Dg} bytes in total, but only\
 a few short ones were expected.`,{hint:pe});return"keep"}entries(){let e=Buffer.concat(this.#n),n=0;return this.#t.map(
({entry:r,headBytes:o,dataBytes:i})=>{let s=n+o;return n=s+i,{...r,data:e.subarray(s,n)}})}};import{pipeline as cO}from"node:stream/promises";import{Writable as dO}from"node:stream";function fn(){return new dO({highWaterMark:1024*1024,write:(t,e,n)=>n()})}async function Nn(t,e,n,r=fn()){await cO(e,n,r,{signal:t}).catch(o=>{if(!t.aborted)throw o})}async function Or(t,e){let n=new AbortController,r=new vr(e,()=>{r.isComplete&&n.abort()}),o=new G(i=>r.isEmpty?r.hold(i):
"drop");return await Nn(n.signal,t,o,r.sink),r.entries()[0]}async function Mg(t){let e=new AbortController,n,r=new G(o=>(n??=
{...o,name:Buffer.from(o.name),header:Buffer.from(o.header)},e.abort(),"drop"));return await Nn(e.signal,t,r),n}function we(t,e){return Jg(t,"name",e)}function ya(t,e){return Jg(t,"linkName",e)}function Ug(t,e,n){return Hg(Hg(t,"uid",
e),"gid",n)}function Hg({extensions:t,header:e},n,r){let o=Fe(t).pax.has(n);if(r<=Rc||!o)return{extensions:o?Iu(t,n):t,header:Lc(
e,n,r)};let i=new Map([[n,String(r)]]);return{extensions:wa(t,a=>$c(a,i)),header:Lc(e,n,0)}}function ga(t){let{pax:e,longName:n}=Fe(
t.extensions),r=n===void 0?Ne(e.get(zg)):void 0,{extensions:o,header:i}=r===void 0?t:we(t,r);return{extensions:Ar(o,a=>a===
"size"||a.startsWith("GNU.sparse.")),header:bo(Gm(i),0)}}function Iu(t,e){return wa(t,n=>Vm(n,e))}function Ar(t,e){return wa(
t,n=>Cc(n,e))}function wa(t,e){let n=Zn(t),r=n.findLast(({typeFlag:o})=>o===Be.pax);return n.flatMap(o=>{let{typeFlag:i,
block:s,data:a}=o;return i===Be.pax?o===r?fO(o,e):[]:a===void 0?[s]:[s,a]})}function fO({block:t,data:e,sizeBytes:n},r){
if(e===void 0)return[];let o=e.subarray(0,n),i=r(o);return i.equals(o)?[t,e]:i.length===0?[]:[bo(t,i.length),Wg(i)]}var zg="\
GNU.sparse.name",uO={name:{records:["path",zg],gnuType:Be.gnuLongName},linkName:{records:["linkpath"],gnuType:Be.gnuLongLink}};
function Jg(t,e,n){let{records:r,gnuType:o}=uO[e],[i,...s]=r,a=Hi(t.header,e,n),d=a===void 0&&Fe(t.extensions).pax.has(i),
c=d?s:r,f=Zn(Ar(t.extensions,p=>c.includes(p))).filter(({typeFlag:p})=>p!==o).flatMap(({block:p,data:h})=>h===void 0?[p]:
[p,h]);if(a!==void 0)return{extensions:f,header:a};let u=Hi(t.header,e,n.subarray(0,O),!0)??t.header;if(d)return{extensions:wa(
f,h=>$c(h,new Map([[i,n]]))),header:u};let l=Buffer.concat([n,Buffer.alloc(1)]);return{extensions:[...f,jm(o,l.length),Wg(
l)],header:u}}function Wg(t){return Buffer.concat([t,Buffer.alloc(se(t.length)-t.length)])}import{createHash as hO}from"node:crypto";import{createGunzip as yO,createZstdDecompress as gO}from"node:zlib";var Gg={rle:1,reserved:3},lO=13;function jg(t){if(t.length<4)return!1;let e=t.readUInt32LE(0);return e===4247762216||Kg(
e)}function Kg(t){return(t&4294967280)>>>0===407710288}var Rr=class{#e="magic";#t=4;#n=Buffer.alloc(lO);#r=0;#o=0;#i=!1;#s=0;position=0;frames=0;header;get isBetweenFrames(){
return this.#e==="magic"&&this.#r===0}*split(e){let n=0,r=0;for(;r<e.length;){let o=this.#e==="skipped"||this.#e==="bloc\
k"||this.#e==="checksum",i=Math.min(this.#t,e.length-r),s=this.#e==="skipped"||this.#e==="skipped size";if(o||this.#a(e.
subarray(r,r+i)),r+=i,this.position+=i,this.#t-=i,s&&(n=r),this.#t>0)break;let a=this.#e==="magic";this.#c(),this.#e==="\
skipped size"?n=r:a&&r-n<4&&(yield Buffer.from(this.#n.subarray(0,4)),n=r),this.#e==="magic"&&r>n&&(yield e.subarray(n,r),
n=r)}this.#e!=="magic"&&r>n&&(yield e.subarray(n,r))}#a(e){e.copy(this.#n,this.#r),this.#r+=e.length}#d(e,n){this.#e=e,this.#t=
n,this.#r=0}#c(){let e=this.#n;switch(this.#e){case"magic":{let n=e.readUInt32LE(0);if(Kg(n))this.#d("skipped size",4);else if(n===
4247762216)this.#u();else throw new RangeError("bytes that are not a zstd frame follow its last frame");return}case"skip\
ped size":{let n=e.readUInt32LE(0);this.#d(n===0?"magic":"skipped",n===0?4:n);return}case"descriptor":this.#o=e[0]??0,this.#d(
"header",this.#l().headerBytes);return;case"header":this.header=this.#m(),this.#d("block header",3);return;case"block he\
ader":{let n=e.readUIntLE(0,3),r=n>>1&3;if(r===Gg.reserved)throw new RangeError("a zstd block has an unknown type");this.#i=
(n&1)===1;let o=r===Gg.rle?1:n>>3;o>0?this.#d("block",o):this.#f();return}case"block":this.#f();return;case"skipped":case"\
checksum":this.#d("magic",4);return}}#f(){this.#i?(this.#o&4)!==0?this.#d("checksum",4):this.#d("magic",4):this.#d("bloc\
k header",3)}#u(){this.frames++,this.#s=this.position-4,this.#d("descriptor",1)}#l(){let e=this.#o,n=(e&32)!==0,r=n?0:1,
o=[0,1,2,4][e&3]??0,i=[n?1:0,2,4,8][e>>6]??0,s=r+o+i;return{windowBytes:r,dictionaryBytes:o,contentBytes:i,headerBytes:s}}#m(){
let e=this.#n,{windowBytes:n,dictionaryBytes:r,contentBytes:o}=this.#l(),i=r===0?0:e.readUIntLE(n,r),s=o===0?void 0:mO(e,
n+r,o);return{startByte:this.#s,contentBytes:s,windowBytes:n===0?s??0:pO(e[0]??0),dictionaryId:i}}};function mO(t,e,n){return n===
8?Number(t.readBigUInt64LE(e)):t.readUIntLE(e,n)+(n===2?256:0)}function pO(t){let e=2**(10+(t>>3));return e+e/8*(t&7)}var wO=1024*1024,bO=4,kO=6,Yg=["drain","end","close"];function Lr(t,e){return new Tu(t,e)}var Tu=class{chunks;packedBytes=0;tarBytes=0;packing;#e=new Rr;#t;#n;#r;constructor(e,n){
this.#t=e,this.#n=n,this.#r=Vg(e.descriptor.digest),this.chunks=this.#i()}get frames(){return this.#e.frames}get#o(){return this.#t.
descriptor.digest}async*#i(){let{descriptor:e,diffId:n}=this.#t,r=await this.#t.open(this.#n.signal);try{let o=this.#s(r),
i=await xO(o);this.packing=BO(i,this.#o);let s=this.packing==="none"&&n===e.digest,a=this.#n.checksDiffId&&!s?Vg(n):void 0;
for await(let c of this.#d(i,o))a?.update(c),this.tarBytes+=c.length,yield c;this.#a();let d=a&&qg(a,n);if(d!==void 0&&d!==
n)throw Z(this.#o,`unpacks to ${d}, but the image's config says ${n}`)}finally{r.destroy()}}async*#s(e){let{sizeBytes:n}=this.#t.
descriptor;for await(let r of e){if(this.packedBytes+=r.length,this.packedBytes>n)throw Z(this.#o,Gt(this.packedBytes,n));
this.#r.update(r),yield r}}#a(){let{sizeBytes:e}=this.#t.descriptor;if(this.packedBytes!==e)throw Z(this.#o,Gt(this.packedBytes,
e));let n=qg(this.#r,this.#o);if(n!==this.#o)throw Z(this.#o,`has the digest ${n}`)}async*#d(e,n){if(this.packing==="non\
e"){e.length>0&&(yield e),yield*n;return}let r=this.packing==="gzip",o={chunkSize:wO,readableObjectMode:!0,readableHighWaterMark:bO},
i=r?yO(o):gO(o),s=r?EO(i,e,n):SO(i,this.#e,e,n);s.catch(a=>i.destroy(a)),i.on("error",()=>{});try{for await(let a of i.iterator(
{destroyOnReturn:!1}))yield a;await s}catch(a){throw this.#c(a)}finally{i.destroy()}}#c(e){let n=e.code,r=e instanceof m,
o=typeof n=="string"&&/^(?:Z_|ZSTD_|ERR_STREAM_PUSH)/.test(n);if(r||!o&&!(e instanceof RangeError))return e;let i=n==="Z\
_BUF_ERROR";return Z(this.#o,i?`ends in the middle of its ${this.packing} stream`:`is not a readable ${this.packing} str\
eam (${E(e)})`)}};async function EO(t,e,n){let r=!1,o=new Promise(d=>{t.once("end",()=>{r=!0});for(let c of["end","close"])
t.once(c,d)}),i=0,s=0,a=async d=>{let c=d.findLastIndex(f=>f!==0);c!==-1&&(s=i+c+1),i+=d.length,r||await vu(t,d)};await a(
e);for await(let d of n)await a(d);if(t.end(),await o,s>t.bytesWritten)throw new RangeError("bytes that are not a gzip m\
ember follow its last member")}async function SO(t,e,n,r){for(let o of e.split(n))await vu(t,o);for await(let o of r)for(let i of e.
split(o))await vu(t,i);if(!e.isBetweenFrames)throw new RangeError("its last frame is incomplete");t.end()}async function vu(t,e){
if(t.destroyed)throw new Error("the stream was closed");e.length===0||t.write(e)||await new Promise(n=>{let r=()=>{for(let o of Yg)
t.off(o,r);n()};for(let o of Yg)t.on(o,r)})}async function xO(t){let e=[],n=0;for(;n<kO;){let{done:r,value:o}=await t.next();
if(r===!0)break;e.push(o),n+=o.length}return e.length===1?e[0]??Buffer.alloc(0):Buffer.concat(e)}var PO=[["bzip2","BZh"],
["xz","ý7zXZ\0"]];function BO(t,e){if(t[0]===31&&t[1]===139)return"gzip";if(jg(t))return"zstd";let n=t.toString("latin1"),
r=PO.find(([,o])=>n.startsWith(o));if(r!==void 0)throw new m("UNSUPPORTED_IMAGE",`The layer ${e} is packed with ${r[0]},\
 but only gzip, zstd and unpacked layers can be read.`,{hint:'Copy the image with "skopeo copy --dest-compress-format gz\
ip" first.'});return"none"}function Vg(t){let e=xt(t)?.algorithm;if(e===void 0)throw Z(t,"has a digest that cannot be ch\
ecked");return hO(e)}function qg(t,e){return`${e.slice(0,e.indexOf(":"))}:${t.digest("hex")}`}var Ou=/^(?:(?:SCHILY|LIBARCHIVE)\.xattr\.(?:(?:user|trusted)\.overlay\.|security\.selinux$|com\.apple\.)|RHT\.security\.selinux$)/,
Au=5,Ot=class{#e=new Set;#t=0;static isIn({pax:e}){if(e.size===0)return!1;for(let n of e.keys())if(Ou.test(n))return!0;return!1}static remove(e){
return{header:e.header,extensions:Ar(e.extensions,n=>Ou.test(n))}}note({pax:e}){if(this.#t++,!(this.#e.size>Au))for(let n of e.
keys())Ou.test(n)&&this.#e.add(n.replace(/^(?:\w+\.xattr|RHT)\./,""))}get notice(){if(this.#t===0)return;let e=[...this.#e];
return`Left out extended attributes that belong to the machine that built the image (${e.slice(0,Au).join(", ")+(e.length>
Au?", …":"")}) from ${this.#t} ${this.#t===1?"entry":"entries"}.`}};function Oe(t){return new m("LAYER_INVALID",`A layer of the image cannot be applied: ${t}.`,{hint:"The image is damaged,\
 or the program that made it has a bug. Build it again with another builder."})}function Xg(t){return Oe(`the tar stream\
 of ${t} ends within an entry`)}var gt=4095,Fn=255,ba=40,Ru=1e7,Lu=1e4,Cu=256*1024**2,$u=192*1024**2,Nu=5e8,Fu=64*1024**3,_u=500;function xe(t){return new m(
"TAR_LIMIT",t,{hint:pe})}var ue=47,ka=46;function Du(t){let e=t.length;for(;e>0&&t[e-1]===ue;)e--;let n=0;for(;n<e&&IO(t,n,e);)n+=t[n]===ue?1:2;let r=t.
subarray(n,e),o=TO(r)?r:vO(r,t);if(o.length>gt)throw xe(`A path of the image has ${o.length} bytes, but at most ${gt} ar\
e possible: ${A(o)}.`);return o}function Vo(t,e){return t.length===e.length?t.equals(e):t[0]===ka&&t[1]===ue&&t.length===
e.length+2&&t.compare(e,0,e.length,2)===0}function IO(t,e,n){return t[e]===ue||t[e]===ka&&e+1<n&&t[e+1]===ue}function TO(t){
let e=0;for(let n=0;n<=t.length;n++){let r=t[n];if(r===0)return!1;if(n<t.length&&r!==ue)continue;let o=n-e;if(o>Fn||o<=2&&
t[e]===ka&&(o===1||t[e+1]===ka)||o===0&&t.length>0)return!1;e=n+1}return!0}function vO(t,e){if(t.includes(0))throw Oe(`t\
he name ${A(e)} contains a NUL`);let n=[];for(let r of t.toString("latin1").split("/"))if(!(r===""||r===".")){if(r.length>
Fn)throw xe(`A name of the image has ${r.length} bytes, but at most ${Fn} are possible: ${A(Buffer.from(r,"latin1"))}.`);
if(r!=="..")n.push(r);else if(n.pop()===void 0)throw Oe(`the path ${A(e)} leads out of the image`)}return Buffer.from(n.
join("/"),"latin1")}var Ea=class{#e=[];#t;#n=0;add(e){if(e.length<65536){this.#n+e.length>1048576&&this.#r(),this.#t??=Buffer.allocUnsafeSlow(
1048576),this.#n+=e.copy(this.#t,this.#n);return}this.#r(),this.#e.push(e)}take(){let e=this.#e;return this.#e=[],e}end(){
return this.#r(),this.take()}#r(){this.#t!==void 0&&(this.#e.push(this.#t.subarray(0,this.#n)),this.#t=void 0,this.#n=0)}};import{randomInt as OO}from"node:crypto";var Xo=20,Cr=2**Xo,qo=Cr-1,Sa=class{#e=[];#t=0;add(e,n,r){let o=r-n;if(o>gt)throw new RangeError("a text is longer than \
any path");if((this.#t&qo)+o>Cr||this.#t===this.#e.length*Cr){if(this.#t=this.#e.length*Cr,this.#t+Cr>Cu)throw xe(`The i\
mage's names and link targets exceed ${Cu} bytes in total.`);this.#e.push(Buffer.allocUnsafeSlow(Cr))}let i=this.#t;return e.
copy(this.#e[i>>Xo],i&qo,n,r),this.#t+=o,i}get(e,n){let r=e&qo;return this.#e[e>>Xo].subarray(r,r+n)}copy(e,n,r,o){let i=e&
qo,s=this.#e[e>>Xo];if(n>32)s.copy(r,o,i,i+n);else for(let a=0;a<n;a++)r[o+a]=s[i+a];return o+n}equals(e,n,r,o){let i=e&
qo,s=this.#e[e>>Xo];for(let a=0;a<n;a++)if(s[i+a]!==r[o+a])return!1;return!0}};var D=0,F=-1,N={directory:0,file:1,symlink:2,special:3},Ae=1024,AO=.6,RO=OO(2**32),xa=class{texts=new Sa;count=0;parent=new Int32Array(
Ae);kind=new Uint8Array(Ae);dead=new Uint8Array(Ae);touched=new Uint16Array(Ae);layer=new Uint16Array(Ae);ordinal=new Uint32Array(
Ae);inode=new Int32Array(Ae);head=new Uint32Array(Ae);extra=new Uint32Array(Ae);extraLength=new Uint16Array(Ae);place=new Uint32Array(
Ae);pathBytes=new Uint16Array(Ae);#e=new Uint32Array(Ae);#t=new Uint8Array(Ae);#n=new Int32Array(4*Ae);#r=0;constructor(){
this.count=1,this.parent[D]=F,this.inode[D]=D}find(e,n,r,o){let i=this.#n[this.#o(e,n,r,o)]-1;return i<0||this.dead[i]===
1?F:i}findSame(e,n){let r=this.texts.get(this.#e[n],this.#t[n]);return this.find(e,r,0,r.length)}add({parent:e,bytes:n,start:r,
end:o,kind:i,layer:s}){let a=this.count;a===this.parent.length&&this.#s();let d=this.pathBytes[e],c=d+(d===0?0:1)+(o-r);
if(o-r>Fn||c>gt)throw xe(`A path of the image is longer than ${gt} bytes, or contains a name of more than ${Fn} bytes.`);
this.parent[a]=e,this.kind[a]=i,this.touched[a]=s,this.inode[a]=a,this.pathBytes[a]=c,this.#e[a]=this.texts.add(n,r,o),this.#t[a]=
o-r,this.count++;let f=this.#o(e,n,r,o),u=this.#n[f];return u===0?this.#r++:this.dead[u-1]=1,this.#n[f]=a+1,this.#r>this.#n.
length*AO&&this.#i(),a}pathOf(e,n=!1){let r=this.pathBytes[e],o=Buffer.allocUnsafe(r+(n?1:0));n&&(o[r]=47);let i=r;for(let s=e;s!==
D;s=this.parent[s]){let a=this.#t[s];this.texts.copy(this.#e[s],a,o,i-a),i-=a+1,i>=0&&(o[i]=47)}return o}targetOf(e){return this.
texts.get(this.extra[e],this.extraLength[e])}hiddenBelow(e){let n=0;for(let r=e;r!==F;r=this.parent[r])n=Math.max(n,this.
extra[r]);return n}#o(e,n,r,o){let i=this.#n.length-1,s=o-r,a=LO(e,n,r,o)&i;for(;;){let d=this.#n[a]-1;if(d<0||this.parent[d]===
e&&this.#t[d]===s&&this.texts.equals(this.#e[d],s,n,r))return a;a=a+1&i}}#i(){let e=this.#n.filter(n=>n>0&&this.dead[n-1]===
0);this.#n=new Int32Array(this.#n.length*2),this.#r=e.length;for(let n of e){let r=n-1,o=this.texts.get(this.#e[r],this.#t[r]);
this.#n[this.#o(this.parent[r],o,0,o.length)]=n}}#s(){let e=this.parent.length*2;this.parent=He(this.parent,new Int32Array(
e)),this.kind=He(this.kind,new Uint8Array(e)),this.dead=He(this.dead,new Uint8Array(e)),this.touched=He(this.touched,new Uint16Array(
e)),this.layer=He(this.layer,new Uint16Array(e)),this.ordinal=He(this.ordinal,new Uint32Array(e)),this.inode=He(this.inode,
new Int32Array(e)),this.head=He(this.head,new Uint32Array(e)),this.extra=He(this.extra,new Uint32Array(e)),this.extraLength=
He(this.extraLength,new Uint16Array(e)),this.place=He(this.place,new Uint32Array(e)),this.pathBytes=He(this.pathBytes,new Uint16Array(
e)),this.#e=He(this.#e,new Uint32Array(e)),this.#t=He(this.#t,new Uint8Array(e))}};function He(t,e){return e.set(t),e}function LO(t,e,n,r){
let o=Math.imul(t^RO,3432918353);for(let i=n;i<r;i++)o=Math.imul(o^e[i],1540483477),o^=o>>>15;return o=Math.imul(o^o>>>16,
2246822507),(o^o>>>13)>>>0}var CO=64;async function*Zg(t,e,n,r){let o=new Mu(t,e),i=new Ea,s=(a,d)=>{r?.add(a.length,o.originOf(a,d)),i.add(a)};for(let a of o.
top())s(a);yield*i.end();for(let[a,d]of t.layers.entries()){if(!o.beginLayer(a+1))continue;let c=new Xe({begin:(u,l)=>o.
begin(u,l),emit:s},{dropsGlobals:!0,ignoresTrailer:!0}),f=Lr(d,{checksDiffId:!1,signal:n});for await(let u of f.chunks)if(n.
throwIfAborted(),c.consume(u),yield*i.take(),e.top!==D&&o.isLayerDone(c))break}for(;;){let a=o.moreDirectories();if(a.length===
0)break;for(let d of a)s(d);yield*i.take()}yield*i.end()}var Mu=class{#e;#t;#n;#r;#o;#i=0;#s=0;#a=0;#d=!0;#c;#f=new WeakMap;constructor(e,n){
let{tree:r}=e;this.#e=e,this.#t=r,this.#n=n,this.#r=new Uint8Array(r.count),this.#r[D]=1,this.#o=n.top;let o=r.parent[n.
top];this.#c=o>D?r.pathBytes[o]+1:0,this.#l()}top(){let{top:e}=this.#n;return this.#t.kind[e]===N.directory?this.#p(e):[]}beginLayer(e){
return this.#s=e,this.#a=0,this.#u}get#u(){return this.#i<this.#t.count&&this.#t.layer[this.#i]===this.#s}isLayerDone(e){
return!this.#u&&(this.#d||e.isBetweenEntries)}begin(e,n){let r=this.#a++;if(this.#d=!this.#u||this.#t.ordinal[this.#i]!==
r,this.#d)return nn;let o=this.#i++;this.#l();let i=this.#t.inode[o],s=this.#n.carrier[i],a=i===o?s:o,d=this.#m(o);d.push(
...this.#p(this.#t.parent[a]));let c=e;Ot.isIn(n)&&(c=Ot.remove(c));let f=this.#g(a);if(this.#y(e.name,f)||(c=we(c,f)),a!==
s){let u=this.#g(s);this.#y(Pt(e.header,n),u)||(c=ya(c,u))}return c===e&&d.length===0?yr:{blocks:[...d,...c.extensions,c.
header],keepsData:!0}}moreDirectories(){return this.#m(this.#t.count)}originOf(e,n){return n===void 0?this.#f.get(e):{stream:this.#s-
1,offset:n}}#l(){let{kind:e,inode:n,count:r}=this.#t,{carrier:o,isSelected:i}=this.#n;for(;this.#i<r;this.#i++){let s=this.#i;
if(e[s]===N.directory)continue;let a=n[s],d=o[a];if(a===s?d!==F:i[s]===1&&d!==s)return}}#m(e){let{kind:n}=this.#t,{isSelected:r}=this.#n,
o=[];for(let i=0;this.#o<e;this.#o++){let s=this.#o;if(!(n[s]!==N.directory||r[s]===0||this.#r[s]===1)){if(i++===CO)break;
this.#h(s,o)}}return o}#p(e){let{parent:n}=this.#t,{isSelected:r}=this.#n,o=[];for(let s=e;s>D&&r[s]===1&&this.#r[s]===0;s=
n[s])o.push(s);let i=[];for(let s of o.reverse())this.#h(s,i);return i}#h(e,n){this.#r[e]=1;let r=this.#n.top===D,o=Zo(this.#e,
e,r?void 0:this.#c),i=this.#t.place[e],s=(i-1)*O;for(let a of[...o.extensions,o.header])i>0&&r&&this.#f.set(a,{stream:this.#t.
layer[e]-1,offset:s}),s+=a.length,n.push(a)}#y(e,n){return this.#n.top===D?Vo(e,n):e.equals(n)}#g(e){return this.#t.pathOf(
e).subarray(this.#c)}};function Zo({tree:t,heads:e},n,r){let o=t.head[n],i=t.pathOf(n,t.kind[n]===N.directory).subarray(
r);if(o===0)return we({extensions:[],header:Ui()},i);let s=e.get(o);return r===void 0||Vt(Ie(s.header,0),Fe(s.extensions)).
equals(i)?s:we(s,i)}var Pa=class{#e;#t=0;#n=0;#r=Buffer.alloc(0);#o=F;#i=0;constructor(e){this.#e=e}beginLayer(e){this.#t=e,this.forget()}forget(){
this.#o=F}childOf(e,n,r){return this.#a(this.#e.find(e,n,r,n.length),this.#s(e))}directoryOf(e,n,r){if(n<=0)return D;if(this.#o!==
F&&r==="create"&&$O(this.#r,e,n))return this.#o;let o={directory:D,hidden:this.#s(D),links:0};return this.#d(o,e.subarray(
0,n),r)?(r==="create"&&(this.#r=Buffer.from(e.subarray(0,n)),this.#o=o.directory,this.#i=o.hidden),o.directory):F}#s(e){
return e===this.#o?this.#i:this.#e.hiddenBelow(e)}#a(e,n){return e===F||this.#e.touched[e]<n?F:e}#d(e,n,r){for(let o=0;o<
n.length;){let i=n.indexOf(ue,o),s=i===-1?n.length:i;if(s>o&&!this.#c(e,n,[o,s],r))return!1;o=s+1}return!0}#c(e,n,[r,o],i){
let s=this.#e;if(++this.#n>Nu)throw xe(`The image's paths have more than ${Nu} parts in total.`);if(n[r]===46&&o-r<=2){if(o-
r===1)return!0;if(n[r+1]===46)return this.#f(e,n),!0}let a=this.#a(s.find(e.directory,n,r,o),e.hidden);if(a===F)return i===
"create"&&this.#u(e,n,r,o);let d=s.kind[a],c=s.touched[a]===this.#t;if(d===N.directory)return i==="create"&&(s.touched[a]=
this.#t),e.directory=a,e.hidden=Math.max(e.hidden,s.extra[a]),!0;if(d===N.symlink&&(c||i==="link")){let f=s.targetOf(s.inode[a]);
if(++e.links>ba)throw Oe(`the symbolic links of ${A(n)} form a loop`);return f[0]===ue&&(e.directory=D,e.hidden=s.hiddenBelow(
D)),this.#d(e,f,i)}if(i!=="create")return!1;if(c)throw Oe(`an entry is below ${A(s.pathOf(a))}, which is a file in the s\
ame layer`);return this.#u(e,n,r,o)}#f(e,n){if(e.directory===D)throw Oe(`the symbolic link to ${A(n)} leads out of the i\
mage`);e.directory=this.#e.parent[e.directory],e.hidden=this.#e.hiddenBelow(e.directory)}#u(e,n,r,o){let i=e.directory,s=N.
directory;return e.directory=this.#e.add({parent:i,bytes:n,start:r,end:o,kind:s,layer:this.#t}),!0}};function $O(t,e,n){
return t.length===n&&t.compare(e,0,n)===0}var Ba=Buffer.from(".wh."),Qg=Buffer.from(".wh..wh..opq"),NO=Buffer.from(".wh..wh."),FO={0:N.file,S:N.file,2:N.symlink,3:N.
special,4:N.special,5:N.directory,6:N.special},Ia=class{attributes=new Ot;#e;#t;#n;#r=0;#o=0;#i=0;#s=0;#a=[];constructor(e,n){
this.#e=e,this.#t=n,this.#n=new Pa(e)}beginLayer(){this.#r++,this.#o=0,this.#s=this.#e.count,this.#a=[],this.#n.beginLayer(
this.#r)}endLayer(){let{dead:e,parent:n,count:r}=this.#e,o=0;for(let i=this.#s;i<r;i++)this.#d(n[i])&&(e[i]=1),e[i]===0&&
(o+=this.#a[i-this.#s]??0);return o}#d(e){let{dead:n,parent:r}=this.#e;for(let o=e;o!==F;o=r[o]){if(n[o]===1)return!0;if(o>=
this.#s)return!1}return!1}apply(e,n,r){let o=this.#o++;if(++this.#i>Ru)throw xe(`The image's layers have more than ${Ru}\
 entries.`);let i=Du(e.name),s=i.lastIndexOf(ue)+1;Hu(i,0,NO)&&!tw(i,0)||(Hu(i,s,Ba)?this.#c(i,s):i.length===0?_O(e):this.#u(
e,n,{path:i,start:s,ordinal:o,startBytes:r}))}#c(e,n){let r=this.#e,o=n+Ba.length;if(o===e.length)throw Oe(`the whiteout\
 ${A(e)} does not say what it deletes`);let i=this.#n.directoryOf(e,n-1,"find");if(i===F)return;if(tw(e,n)){this.#f(i);return}
let s=this.#n.childOf(i,e,o);s!==F&&(r.touched[s]!==this.#r?r.dead[s]=1:r.kind[s]===N.directory&&this.#f(s),this.#n.forget())}#f(e){
this.#e.extra[e]=this.#r,this.#n.forget()}#u(e,n,{path:r,start:o,ordinal:i,startBytes:s}){DO(r);let a=this.#e,d=Ot.isIn(
n);d&&this.attributes.note(n);let c=this.#n.directoryOf(r,o-1,"create"),f=this.#n.childOf(c,r,o),u=nw(e),l=this.#r,p=f;if(u===
N.directory&&f!==F&&a.kind[f]===N.directory)a.touched[f]=l;else{f!==F&&(a.dead[f]=1,this.#n.forget());let B=e.typeFlag===
"1"?this.#p(e,n):F,P=B===F?u:a.kind[B];p=a.add({parent:c,bytes:r,start:o,end:r.length,kind:P,layer:l}),B!==F&&(a.inode[p]=
a.inode[B])}a.layer[p]=l,a.ordinal[p]=i;let h=!d&&Vo(e.name,r);if(a.place[p]=h?ew(s):0,e.typeFlag==="1"||(u===N.file&&this.#l(
p,zo(e,n)),u===N.symlink&&this.#m(p,Pt(e.header,n)),u!==N.directory&&u!==N.symlink))return;let y=d?Ot.remove(e):e,g=a.pathOf(
p,u===N.directory),k=Vo(e.name,g);a.head[p]=this.#t.add(k?y:we(y,g)),a.place[p]=k&&y===e?ew(s):0}#l(e,n){this.#a[e-this.#s]=
n}#m(e,n){let r=this.#e;if(n.includes(0)||n.length>gt)throw Oe(`the target of the symbolic link ${A(r.pathOf(e))} is not\
 a valid path`);r.extra[e]=r.texts.add(n,0,n.length),r.extraLength[e]=n.length,this.#l(e,n.length)}#p(e,n){let r=Pt(e.header,
n),o=Du(r),i=o.lastIndexOf(ue)+1,s=this.#n.directoryOf(o,i-1,"link"),a=s===F||o.length===0?F:this.#n.childOf(s,o,i),d=`t\
he hard link ${A(e.name)} leads to ${A(r)}`;if(a===F)throw Oe(`${d}, which does not exist`);if(this.#e.kind[a]===N.directory)
throw Oe(`${d}, which is a directory`);return a}};function ew(t){let e=t/O+1;return e<2**32?e:0}function _O(t){if(nw(t)!==
N.directory)throw Oe(`the entry ${A(t.name)} would replace the root directory`)}function DO(t){for(let e=t.indexOf(Ba);e!==
-1;e=t.indexOf(Ba,e+1))if(!(e>0&&t[e-1]!==ue))throw new m("WHITEOUT_NAME",`The image has an entry in ${A(t)}, but a laye\
r cannot contain a name that starts with ".wh.": it would be read as a whiteout, which marks a deletion.`,{hint:"Rename \
or remove the directory where the image is built."})}function nw(t){let{typeFlag:e,header:n,name:r}=t;if(e==="0"&&Fi(n)&&
r.at(-1)===ue)return N.directory;if(e==="1")return N.file;let o=FO[e];if(o===void 0)throw Oe(`the entry ${A(r)} has the \
unknown type ${JSON.stringify(e)}`);return o}function tw(t,e){return t.length-e===Qg.length&&Hu(t,e,Qg)}function Hu(t,e,n){
return t[e]!==46||t.length-e<n.length?!1:t.compare(n,0,n.length,e,e+n.length)===0}function Ta(t){let{parent:e,dead:n,touched:r,extra:o,kind:i,count:s}=t,a=new Uint8Array(s),d=new Uint16Array(s);a[D]=1,d[D]=
o[D];for(let c=1;c<s;c++){let f=e[c],u=d[f];a[f]===0||n[c]===1||r[c]<u||(a[c]=1,i[c]===N.directory&&(d[c]=Math.max(u,o[c])))}
return a}function $r(t,e,n){let{parent:r,kind:o,inode:i,count:s}=t,a=n===D?e:new Uint8Array(s);n!==D&&(a[n]=1);let d=new Int32Array(
s).fill(F);for(let c=n;c<s;c++){if(e[c]===0||(n!==D&&c>n&&a[r[c]]===1&&(a[c]=1),a[c]===0||o[c]===N.directory))continue;let f=i[c];
d[f]===F&&(d[f]=c)}return{top:n,isSelected:a,carrier:d}}var Qo={absent:0,whole:1,withoutHead:2};function rw(t,e){let n=Ta(t);for(let r=1;r<n.length;r++)n[r]===Qo.absent||t.kind[r]!==
N.directory||(t.layer[r]===0||t.layer[r]!==t.touched[r])&&(n[r]=Qo.withoutHead);return{layerCount:e,nodes:n}}import{constants as MO,zstdCompressSync as HO,zstdDecompressSync as UO}from"node:zlib";var va=256*1024,zO=16,Oa=class{#e=[];#t=[];#n=0;#r;#o=1;#i=0;#s=new Map;add({extensions:e,header:n}){let r=e.reduce((s,{
length:a})=>s+a,n.length);this.#i+r>va&&this.#d();let o=this.#o+this.#i/O,i=r>va?Buffer.allocUnsafeSlow(r):this.#r;this.#r=
i??Buffer.allocUnsafeSlow(va);for(let s of[...e,n])this.#i+=s.copy(this.#r,this.#i);return o}get(e){let n=this.#a(e),r=[];
for(;;){let o=n.subarray(0,O),{typeFlag:i,sizeBytes:s}=Ie(o,0);if(!Yt(i))return{extensions:r,header:o};let a=O+se(s);r.push(
o),s>0&&r.push(n.subarray(O,a)),n=n.subarray(a)}}#a(e){if(e>=this.#o)return this.#r.subarray((e-this.#o)*O);let n=0,r=this.#t.
length-1;for(;n<r;){let s=n+r+1>>1;this.#t[s]<=e?n=s:r=s-1}let i=this.#s.get(n)??UO(this.#e[n]);this.#s.delete(n),this.#s.
set(n,i);for(let s of this.#s.keys()){if(this.#s.size<=zO)break;this.#s.delete(s)}return i.subarray((e-this.#t[n])*O)}#d(){
if(this.#i===0)return;let e=HO(this.#r.subarray(0,this.#i),{params:{[MO.ZSTD_c_compressionLevel]:1}});if(this.#n+=e.length,
this.#n>$u)throw xe(`The image's directories have more than ${$u} bytes of headers.`);this.#e.push(Buffer.from(e)),this.#t.
push(this.#o),this.#o+=this.#i/O,this.#i=0,this.#r.length>va&&(this.#r=void 0)}};async function ei(t,e){for(let{descriptor:i}of t)GO(i.mediaType,i.digest);if(t.length>Lu)throw xe(`The image has ${t.length}\
 layers, but at most ${Lu} are read.`);let n=new Uu(t,e),r=t.reduce((i,{descriptor:s})=>i+s.sizeBytes,0),o={title:"Read \
the layers",doneBytes:()=>n.packedBytes,totalBytes:()=>r};return J(e.log,o,n.run())}var Uu=class{#e;#t;#n=new xa;#r=new Oa;#o=new Ia(
this.#n,this.#r);#i=[];#s=[];#a=[];#d=[];#c=[];#f=[];#u;#l=0;#m=0;#p;constructor(e,n){this.#e=e,this.#t=n}get packedBytes(){
return this.#l+(this.#p?.packedBytes??0)}async run(){for(let[n,r]of this.#e.entries())await this.#h(r),n+1===this.#t.keptLayers&&
(this.#u=rw(this.#n,n+1));let{notice:e}=this.#o.attributes;return{layers:this.#e,layerBytes:this.#i,unpackedBytes:this.#i.
reduce((n,r)=>n+r,0),tarBytes:this.#m,layerTarBytes:this.#s,packings:this.#a,frames:this.#d,firstNodes:this.#c,notices:e===
void 0?this.#f:[...this.#f,e],tree:this.#n,heads:this.#r,living:Ta(this.#n),base:this.#u}}async#h(e){let{signal:n,touch:r}=this.#t,
o=Lr(e,{checksDiffId:!0,signal:n});this.#p=o,this.#c.push(this.#n.count),this.#o.beginLayer();let i=new Xe({begin:(s,a,d)=>(this.#o.
apply(s,a,d),nn),emit:()=>{}},{dropsGlobals:!0,ignoresTrailer:!0});for await(let s of o.chunks)n.throwIfAborted(),i.consume(
s),this.#y(o),r?.();if(!i.isBetweenEntries)throw Xg(e.descriptor.digest);this.#g(e,o.packing),this.#i.push(this.#o.endLayer()),
this.#l+=o.packedBytes,this.#m+=o.tarBytes,this.#s.push(o.tarBytes),this.#a.push(o.packing??"none"),this.#d.push(o.frames),
this.#p=void 0}#y(e){let n=this.#m+e.tarBytes;if(JO(n,this.packedBytes))throw xe(`The image's layers unpack to more than\
 ${Fu} bytes and to more than ${_u} times their size.`)}#g({descriptor:e},n){let r=WO(e.mediaType);if(r===void 0||n===void 0||
r===n)return;let o=i=>i==="none"?"not packed":`packed with ${i}`;this.#f.push(`The media type of the layer ${e.digest} s\
ays that it is ${o(r)}, but it is ${o(n)}, so it was read as that.`)}};function JO(t,e){return t>Fu&&t>_u*e}function WO(t){
return/[.+]gzip$/.test(t)?"gzip":/[.+]zstd$/.test(t)?"zstd":t==="application/vnd.oci.image.layer.v1.tar"?"none":void 0}function GO(t,e){
let n=(r,o)=>{throw new m("UNSUPPORTED_IMAGE",`The layer ${e} ${r}.`,{hint:o})};/nondistributable|foreign/.test(t)&&n("i\
s not in the image, but has to be fetched from elsewhere (a foreign or non-distributable layer)","Windows images have su\
ch layers. Build the image on a base without them."),/\+encrypted$/.test(t)&&n("is encrypted",'Decrypt the image first, \
with "skopeo copy --decryption-key".')}var jO=Buffer.from(".wh.");function ow(t,e){let{layerCount:n}=e,r=s=>s.slice(0,n).reduce((a,d)=>a+d,0),o=KO(t,e),i=new Aa(
t);return{layerCount:n,unpackedBytes:r(t.layerBytes),tarBytes:r(t.layerTarBytes),owns:s=>o[i.find(s)]===1,openAbove:()=>new zu(
t,e,o)}}function KO({tree:t,living:e},{nodes:n,layerCount:r}){let{kind:o,inode:i,layer:s,count:a}=t,d=new Uint8Array(a),
c=new Uint8Array(n.length);for(let f=n.length;f<a;f++){let u=i[f];e[f]===1&&u<n.length&&(c[u]=1)}for(let f=1;f<n.length;f++){
if(e[f]===0||n[f]!==Qo.whole)continue;(o[f]===N.directory?s[f]<=r:c[i[f]]===0)&&(d[f]=1)}return d}var Aa=class{#e;#t="";#n=D;constructor(e){
this.#e=e}find(e){let n=e.lastIndexOf("/"),r=e.slice(0,Math.max(0,n));return r!==this.#t&&(this.#n=this.#r(D,r),this.#t=
r),this.#r(this.#n,e.slice(n+1))}#r(e,n){let{tree:r,living:o}=this.#e,i=W(n),s=e;for(let a=0;a<i.length&&s!==F;){let d=i.
indexOf(ue,a),c=d===-1?i.length:d,f=r.kind[s]===N.directory?r.find(s,i,a,c):F;s=f!==F&&o[f]===1?f:F,a=c+1}return s}},zu=class{deleted=0;#e;#t;#n;#r;#o;#i;#s;constructor(e,{
nodes:n},r){let{tree:o}=e;this.#e=e,this.#t=o,this.#n=n,this.#r=r,this.#o=new Aa(e),this.#i=new Uint8Array(o.count),this.#i[D]=
1,this.#s=new Uint8Array(o.count),this.#s[D]=1}decide(e){let n=this.#o.find(L(e.name));if(n===F)throw new Error("a strea\
m of layers has a path that they do not have");if(this.#i[n]=1,this.#r[n]===1)return"drop";let r=this.#d(this.#t.parent[n]);
return this.#s[n]=1,r.length===0?"keep":{head:e,before:r}}*whiteouts(){let{kind:e,parent:n}=this.#t,r=new Int32Array(this.#n.
length).fill(F);r[D]=D;for(let o=1;o<this.#n.length;o++){if(this.#n[o]===Qo.absent)continue;let i=r[n[o]];if(i===F||e[i]!==
N.directory)continue;let s=this.#i[o]===1?o:this.#t.findSame(i,o);if(s!==F&&this.#i[s]===1){r[o]=s;continue}this.deleted++;
for(let a of[...this.#d(i),this.#a(o)])yield*[...a.extensions,a.header]}}#a(e){let n=this.#t.pathOf(e),r=n.lastIndexOf(ue)+
1,o=Buffer.concat([n.subarray(0,r),jO,n.subarray(r)]);return we({extensions:[],header:Jt("whiteout",0)},o)}#d(e){let{parent:n}=this.#t,
r=[];for(let o=e;this.#s[o]===0;o=n[o])r.push(o);return r.reverse().map(o=>{this.#s[o]=1;let i=Zo(this.#e,o,void 0),s=Vt(
Ie(i.header,0),Fe(i.extensions));return{...i,name:s,typeFlag:"5",sizeBytes:0}})}};var iw=2**24;function sw(t){let{tree:e,layerTarBytes:n}=t,r=YO(t),o=[];for(let[i,s]of VO(t).entries()){if(i<(t.base?.layerCount??
0))continue;let a,d=0,c=f=>{a!==void 0&&o.push({layer:i,startBytes:a,endBytes:f}),a=void 0};for(let f of s){let u=e.place[f];
if(u===0)continue;let l=(u-1)*O,p=e.ordinal[f];(p!==d||!r(f))&&c(l),r(f)&&(a??=l),d=p+1}c(n[i]??0)}return o}function YO({
tree:t,living:e,firstNodes:n}){let{kind:r,inode:o,layer:i}=t,{carrier:s}=$r(t,e,D);return a=>{if(e[a]===0)return!1;if(r[a]===
N.directory)return a>=(n[i[a]-1]??0);let d=o[a];return s[d]===a==(d===a)}}function VO({tree:t,layers:e}){let n=e.map(()=>[]);
for(let r=1;r<t.count;r++)n[t.layer[r]-1]?.push(t.ordinal[r]*iw+r);return n.map(r=>Array.from(Float64Array.from(r).sort(),
o=>o%iw))}var XO=8*1024*1024,ZO=4*1024*1024,Ra=class extends Error{};function La(t){let{tree:e,living:n}=t,r=(i,s,a)=>qO.from(QO(Zg(
t,i,s,a),a),{objectMode:!1,highWaterMark:XO,signal:s}),o=async(i,s)=>{let a=aw(t,i);if(a===F)throw new Ra(`there is no ${i.
toString()} in the layers`);return r($r(e,n,a),s)};return{way:"layers",returnsToDirectories:!0,unseenTimes:[],isReproducible:!0,
decide:()=>"keep",base:t.base&&ow(t,t.base),open:async i=>r($r(e,n,D),i),layers:{blobs:t.layers,packings:t.packings,frames:t.
frames,layerTarBytes:t.layerTarBytes,keptLayers:t.base?.layerCount??0,keptRuns:()=>sw(t),open:async(i,s)=>r($r(e,n,D),i,
s)},openPath:o,isNotFound:i=>i instanceof Ra,lookAt:async(i,s)=>{let a=Buffer.from(i),d=aw(t,a);if(d!==F)return eA(t,d)??
Or(await o(a,s),ZO)},close:async()=>{}}}async function*QO(t,e){yield*t,e?.add(Ht.length,void 0),yield Ht}function eA(t,e){
let{tree:n}=t,r=n.kind[e];if(r!==N.directory&&(r!==N.symlink||n.inode[e]!==e))return;let o=n.parent[e],i=o>D?n.pathBytes[o]+
1:0,{header:s,extensions:a}=Zo(t,e,i),d=r===N.directory?"5":"2",c=Ut(s);return{typeFlag:d,mtimeSeconds:c,header:s,extensions:a,
data:Buffer.alloc(0)}}function aw({tree:t,living:e},n){let r=0,o=D,i=n;for(;i.length>0;){let s=i.indexOf(ue),a=s===-1?i.
length:s,d=i.subarray(0,a);i=i.subarray(Math.min(a+1,i.length));let c=d.toString("latin1");if(c===""||c===".")continue;if(c===
".."){o=Math.max(D,t.parent[o]);continue}if(t.kind[o]!==N.directory)return F;let f=t.find(o,d,0,d.length);if(f===F||e[f]===
0)return F;if(t.kind[f]!==N.symlink||i.length===0){o=f;continue}if(++r>ba)return F;let u=t.targetOf(t.inode[f]);u[0]===ue&&
(o=D),i=Buffer.concat([u,Buffer.from("/"),i])}return o}function At(t,e,n){let{json:r}=t.config,o=w(r,"config"),i=w(o,"Volumes"),s=new Ju(t,e,n);return{reference:e.reference,id:t.
manifest.digest,ofContainer:void 0,platform:t.platform,diffIds:t.layers.map(({diffId:a})=>a),packedLayers:t.layers,layerCount:t.
layers.length,volumes:T(i)?Object.keys(i).filter(a=>!a.includes("\0")):[],shownConfig:T(o)?o:{},knownBytes:void 0,isExact:!0,
countsFiles:!0,notices:[],readConfig:async()=>({json:r,digest:t.config.descriptor.digest,packedLayers:t.layers.map(({descriptor:a})=>a),
annotations:t.annotations,missing:void 0}),openReader:()=>s.openReader(),measure:()=>s.measure(),keeping:a=>{let{openReader:d,
measure:c}=At(t,e,{...n,keptLayers:a});return{keptLayers:a,openReader:d,measure:c}}}}var Ju=class{#e;#t;#n;#r;#o;#i=0;constructor(e,n,r){
this.#e=e,this.#t=n,this.#n=r}async openReader(){this.#i++;let e=tA(async()=>{--this.#i>0||(this.#r=void 0,this.#n.keptLayers===
void 0&&await this.#t.release?.(this.#e))});try{return{...La(await this.#s()),close:e}}catch(n){throw await e(),n}}async measure(){
if(this.#o===void 0&&await this.#s(),this.#o===void 0)throw new Error("the layers have no size");return this.#o}#s(){return this.#r??=
this.#a().catch(e=>{throw this.#r=void 0,e}),this.#r}async#a(){let{layers:e,config:n}=this.#e,r=await ei(e,this.#n);if(this.#o===
void 0)for(let o of r.notices)this.#n.log.notice(o);return this.#o={bytes:r.unpackedBytes,packedBytes:e.reduce((o,{descriptor:i})=>o+
i.sizeBytes,0),history:nA(n.json,r.layerBytes)},r}};function tA(t){let e;return()=>(e??=t(),e)}function nA(t,e){let n=Bn(
t),r=w(t,"history"),o=n?.filter(s=>s).length;if(n===void 0||o!==e.length||!Array.isArray(r))return;let i=[...e];return n.
map((s,a)=>({command:b(r[a],"created_by")??b(r[a],"comment")??"",bytes:s?i.shift()??0:0,hasLayer:s}))}import{Readable as rA}from"node:stream";var oA=16,Ca=class{layers;#e;#t=[];#n=[];constructor(e,n){this.#e=n,this.layers=e.map(r=>this.#r(r))}async requireAll(e){
for(let{descriptor:n}of this.layers){let{digest:r,sizeBytes:o}=n,i=await this.#i(r,e);if(i.close(),i.sizeBytes!==o)throw new ie(
`${r} has ${i.sizeBytes} bytes instead of ${o}`)}}async close(){await Promise.all(this.#t.splice(0).map(e=>e.close()))}#r({
descriptor:e,diffId:n}){let r;return{descriptor:e,diffId:n,open:async o=>{let i=r;r=void 0;let s=await this.#i(e.digest,
o).catch(d=>{throw i?.abort(),d}),a=rA.from(i===void 0?s.bytes:iA(s.bytes,i),{objectMode:!0,highWaterMark:oA});return a.
once("close",s.close),a},tap:o=>{r=o}}}async#o(){let e=await this.#e();return this.#t.push(e),e}async#i(e,n){let r=this.#n.
pop()??await this.#o(),o=await r.open(e,n).catch(s=>{throw this.#n.push(r),s});o.once("close",()=>this.#n.push(r)),o.on(
"error",()=>{});let i=()=>{o.destroy()};try{let{done:s,value:a}=await Gs(o).next();if(s===!0)throw new ie(`there is noth\
ing at ${e}`);let{bytes:d,sizeBytes:c}=a;return{bytes:d,sizeBytes:c,close:i}}catch(s){throw i(),s}}};async function*iA(t,e){
try{for await(let n of t)await e.write(n),yield n;e.end()}finally{e.abort()}}async function dw(t,e,n,r){let i=["history",...["--no-trunc","--human=false","--format","{{json .}}"],...mt(r)],a=(await t.
docker.run([...i,e])).split(`
`).filter(d=>d!=="").map(d=>{let c=_(d);return{command:b(c,"CreatedBy")||(b(c,"Comment")??""),bytes:Number(w(c,"Size")??
Number.NaN)}});if(a.length<n||!a.every(({bytes:d})=>d>=0))throw new m("ENGINE_FAILED",`The engine returned ${a.length} s\
izes (${a.map(({bytes:d})=>d).join(", ")}) for the image ${JSON.stringify(e)}, which has ${me(n)}.`,{hint:'Remove the im\
age ("docker rmi") and pull or build it again.'});return a.reverse()}async function cw(t,e,n){return fw(await dw(t,e,n))}
function fw(t){return t.reduce((e,{bytes:n})=>e+n,0)}async function uw(t,e,n){let r=e.diffIds.length,o=Bn(n);if(!(!e.isDefaultPlatform&&
!t.knowsPlatformOption?!1:o===void 0?await sA(t,e):o.filter(f=>f).length===r))return{bytes:await aA(t,e),history:void 0};
let a=await dw(t,e.id,r,mw(t,e)),d=o?.length===a.length,c=a.map((f,u)=>({...f,hasLayer:d?o[u]===!0:f.bytes>0}));return{bytes:fw(
a),history:c}}async function lw(t,e,n){let{rootFs:r}=await pw(t,e.id),o=Math.max(0,r-n.bytes),i={command:`container ${e.
name}`,bytes:o,hasLayer:!0};return{bytes:r,history:n.history&&[...n.history,i]}}async function sA(t,e){let n=["history",
"--quiet","--no-trunc",...mt(mw(t,e))];return(await t.docker.run([...n,e.id])).split(`
`).filter(o=>o!=="").length>=e.diffIds.length}function mw(t,e){return e.isIndex&&t.knowsPlatformOption?e.platform:void 0}
async function aA(t,e){let n=await j(t,{source:e});try{let{rootFs:r,own:o}=await pw(t,n);return Math.max(0,r-o)}finally{
await Y(t,n)}}async function pw(t,e){let n=await De(t,e,["--size"]),r=w(n,"SizeRootFs"),o=w(n,"SizeRw")??0;if(typeof r!=
"number"||typeof o!="number")throw new m("ENGINE_FAILED",`The engine returned no size for the container ${e}.`,{hint:X});
return{rootFs:r,own:o}}function Na(t,e){return n=>{let r=t(n);if(r==="drop")return r;let o=r==="keep"?void 0:r,i=o?.head??n,{mtimeSeconds:s}=fe(
i),a=e(s),d=o?.before?.map(f=>({...f,...$a(f,e)})),c=d===void 0?{}:{before:d};return d===void 0&&(a===s||Number.isNaN(a))?
r:{...o,...c,head:$a(i,e)}}}function $a(t,e){let{mtimeSeconds:n}=fe(t),r=e(n);return r===n||Number.isNaN(r)?t:Wu(t,r)}function Wu(t,e){
return{extensions:Iu(t.extensions,"mtime"),header:wo(t.header,e)}}var dA=["CHOWN","DAC_OVERRIDE","FOWNER","FSETID","SETGID","SETUID","SETFCAP","MKNOD"],cA=512,fA=3600,Gu=4*1024*1024,uA=64*
1024,lA=10,mA=300;async function Nr(t,{id:e}){await Y(t,e)}async function _a(t,e,n){let{log:r}=t,o=n.asUsed===!0?void 0:
t.plainRuntime;o!==void 0&&r.debug(`the container has the runtime ${o}: the engine's default may add mounts`);let i=await hw(
t,o,e,n),s=i.exitCode!==0&&pA.test(i.stderr);if(o===void 0||!s)return i;await Nr(t,i.container),r.warning(`The engine la\
cks the program of its runtime ${o}, so the command runs with the default runtime. Mount points that it adds are in the \
result.`);let a=await hw(t,void 0,e,n);return{...a,container:{...a.container,mayHaveMounts:!0}}}var pA=/(?:fork\/exec \S*runc|exec: "runc"): (?:no such file or directory|executable file not found)/i;
async function hw(t,e,n,r){let{log:o,signal:i}=t,s=await j(t,{source:n,asUsed:r.asUsed===!0,...r.network===void 0?{}:{network:r.
network},options:[...e===void 0?[]:["--runtime",e],...r.user===void 0?[]:["--user",r.user],"--entrypoint",r.program,...Ku],
command:r.args}),a=r.limitSeconds??fA,d=AbortSignal.timeout(a*1e3),c=new ju(o,r.shows??(f=>f));try{let f=await J(o,{title:"\
Command",loggedChars:()=>c.shownChars},t.docker.stream(["start","--attach",s],(u,l)=>c[l].add(u),AbortSignal.any([i,d])));
return c.end(),{...f,container:{id:s,mayHaveMounts:!1}}}catch(f){throw i.aborted?U(i.reason):d.aborted?new m("COMMAND_FA\
ILED",`A command in a container of ${n.reference} was still running after ${a} s and was stopped.`,{hint:"The output abo\
ve may show what it waits for. It has no input, and a network only if one is named.",cause:f}):f}}var Ku=["--cap-drop","\
ALL","--security-opt","no-new-privileges","--pids-limit",String(cA),...dA.flatMap(t=>["--cap-add",t])];function Da(t,e=n=>n){
return`${t.stdout}
${t.stderr}`.split(`
`).map(n=>e(n)??"").filter(n=>n.trim()!=="").slice(-lA).map(n=>n.slice(0,mA)).join(`
`)}var Fa=class{#e;#t="";constructor(e){this.#e=e}add(e){let n=(this.#t+e).split(`
`);this.#t=(n.pop()??"").slice(-uA);for(let r of n)this.#e(r)}end(){this.#t!==""&&this.#e(this.#t),this.#t=""}},ju=class{stdout=new Fa(
e=>this.#r(e));stderr=new Fa(e=>this.#r(e));#e;#t;#n=Gu;constructor(e,n){this.#e=e,this.#t=n}get shownChars(){return Gu-
this.#n}end(){this.stdout.end(),this.stderr.end()}#r(e){let n=this.#t(e);n===void 0||this.#n<=0||(this.#n-=n.length+1,this.#e.
untrusted(n),this.#n<=0&&this.#e.notice(`Output beyond ${Gu} characters is not shown.`))}};var Yu=10,hA=/^(?:NVIDIA_\w+|\w+_VISIBLE_DEVICES)=/;function yw(t,e,n){let r=w(e,"HostConfig"),o=b(r,"Runtime"),i=o!==void 0&&
t.mayAddMounts(o),s=w(r,"DeviceRequests"),a=(Array.isArray(s)?s:[]).flatMap(yA);if(!i&&a.length===0)return;let d=w(e,"Co\
nfig","Env"),c=H(d)?d.filter(f=>hA.test(f)):[];return{by:i?`its runtime ${JSON.stringify(o)}`:"the devices that it asks \
for",options:[...o===void 0?[]:["--runtime",o],...a,...c.flatMap(f=>["--env",f])],mounts:n}}function yA(t){if(!T(t))return[];
let e=t.DeviceIDs,n=H(e)?e:[],r=b(t,"Driver");return r==="cdi"?n.flatMap(o=>["--device",o]):["--gpus",rt({...gA(t,n),...r?
{driver:r}:{}})]}function gA(t,e){let n=w(t,"Capabilities"),r=Array.isArray(n)?n[0]:void 0,o=t.Count===-1?"all":String(t.
Count??"all");return{...e.length>0?{device:e.join(",")}:{count:o},...H(r)?{capabilities:r.join(",")}:{}}}async function gw(t,e,{
by:n,options:r,mounts:o}){let{log:i,signal:s}=t,a=await wA(t,e,r).catch(c=>{if(s.aborted)throw c;i.debug(`cannot find ou\
t what starting a container leaves in it: ${E(c)}`)});if(a===void 0)return;for(let c of[...o,...e.volumes])a.delete(ww(c));
let d=[];return{begin:({name:c,typeFlag:f,sizeBytes:u},l)=>{l!=="drop"&&u===0&&f!=="1"&&a.has(L(c))&&d.push(A(Buffer.concat(
[Buffer.from("/"),kA(L(c))])))},data:()=>{},end:()=>{},logNotice:()=>{if(d.length===0)return;let c=d.length>Yu?` and ${d.
length-Yu} more`:"";i.notice(`When the container started, ${n} created empty mount points or links in it, which are in t\
he result: ${d.slice(0,Yu).join(", ")}${c}. Use ${S("exclude")} to drop them.`)}}}async function wA(t,e,n){let{log:r}=t,
o=[...n,...Ku,"--entrypoint",We()],i=await j(t,{source:e,options:o,command:[]});try{return await t.docker.try(["start",i]),
bA(await t.docker.run(["diff",i]))}finally{await Y(t,i).catch(s=>{pr(t.runId),r.debug(`a container will only be removed \
at the end of the run: ${E(s)}`)})}}function bA(t){let e=t.split(`
`).filter(r=>r.startsWith("A /")).map(r=>ww(r.slice(2))),n=new Set(e);for(let r of e)n.delete(r.slice(0,Math.max(0,r.lastIndexOf(
"/"))));return n}function ww(t){return L(Buffer.from(t))}function kA(t){return Buffer.from(t,"latin1")}var bw=2;async function kw(t,e){let n=await De(t,e),r=(...o)=>Sw(b(n,...o)??"")??Number.POSITIVE_INFINITY;return{createdSeconds:r(
"Created"),startedSeconds:r("State","StartedAt"),finishedSeconds:r("State","FinishedAt")}}function Ew(t){return Sw(b(t.inspect,
"Created")??"")??0}function Sw(t){let e=Date.parse(t);return Number.isNaN(e)||e<0?void 0:Math.floor(e/1e3)}function xw(t,e){
return n=>n>=t.createdSeconds&&n<=t.finishedSeconds+1?e:n}var Vu=[".dockerenv","dev/console","dev/pts","dev/shm","proc","sys","etc/hosts","etc/hostname","etc/resolv.conf","etc/mt\
ab"],Fr=["dev","etc"],ti=[...Vu,...Fr],qu=4*1024*1024;function Xu(t,e,n=[]){return r=>{let o=L(r.name);if(!t.has(o))return"\
keep";let i=t.get(o);return i===void 0?n.includes(o)?"keep":"drop":Fr.includes(o)?Ut(r.header)>e?"keep":Tw(r,i.mtimeSeconds):
i.typeFlag==="5"?"keep":{head:EA(i,o),data:i.data}}}async function Pw(t,e){let r=(await t.docker.run(["diff",e])).split(
`
`).map(o=>/^[AC] \/(.*)$/.exec(o)?.[1]??"").filter(o=>!Vu.includes(o));return Fr.filter(o=>r.some(i=>i.startsWith(`${o}/`)))}
async function Bw(t,e,n,r){let o=new Map;for(let i of ti)o.set(i,await je(t,e,`${n}/${i}`,r));return o}function Iw(t,e,n,r){
return o=>{let i=L(o.name),s=Ut(o.header),a=s>=t;return Vu.includes(i)&&a?(r.debug(`left out of the export: ${i}, made w\
ith the container`),"drop"):Fr.includes(i)&&a&&s<=n?Tw(o,e):"keep"}}async function je(t,e,n,r){try{return await Or(await t.
readArchive(e,n,r),qu)}catch(o){if(Je(o,n))return;throw o}}function Tw(t,e){return Ut(t.header)===e?"keep":{head:Wu(t,e)}}
function EA(t,e){return{extensions:t.extensions,header:Mi(t.header,e)}}import{PassThrough as SA}from"node:stream";import{pipeline as xA}from"node:stream/promises";import{createGunzip as PA,createZstdDecompress as BA}from"node:zlib";var vw=".wh.",IA=".wh..wh..opq";async function Ow(t,e){let{openBlobs:n,packedLayers:r}=t;if(n===void 0||r===void 0)return;
let o=new Map(ti.map(i=>[i,void 0]));return await n(async i=>{for(let s of r){let a=d=>TA(o,s,d,e);await i.stream(s.digest,
a,s.sizeBytes)}}),o}async function TA(t,e,n,r){let o=[],i=new vr(qu),s=new G(a=>{let d=L(a.name);return vA(t,d,a.typeFlag),
t.has(d)?(o.push(d),i.hold(a)):"drop"});await xA(n,OA(e.mediaType),s,i.sink,{signal:r});for(let[a,d]of i.entries().entries())
t.set(o[a],d)}function vA(t,e,n){let r=e.lastIndexOf("/")+1,o=e.slice(r);if(o===IA)Zu(t,e.slice(0,Math.max(0,r-1)));else if(o.
startsWith(vw)){let i=e.slice(0,r)+o.slice(vw.length);t.has(i)&&t.set(i,void 0),Zu(t,i)}else n!=="5"&&Zu(t,e)}function Zu(t,e){
for(let n of t.keys())(e===""||n.startsWith(`${e}/`))&&t.set(n,void 0)}function OA(t){return/[+.]gzip$/.test(t)?PA():/[+.]zstd$/.
test(t)?BA():new SA}import{posix as Ma}from"node:path";import{isDeepStrictEqual as AA}from"node:util";var RA=4e3;async function Aw(t,e,n,r){let{signal:o}=t,i=$A(n).map(u=>({lower:u,dst:We()})),s={src:n.made,dst:We()},d=[rt(
{type:"bind",...s,readonly:""}),...i.map(({lower:u,dst:l})=>NA(u,l))].flatMap(u=>["--mount",u]),c=await j(t,{source:e,options:d}),
f=(u,l)=>je(t.transport,c,`${u}/${l}`,o);try{let u=[];for(let l of r)await LA(i.map(({dst:p})=>p),s.dst,p=>f(p,l))&&u.push(
l);return u}finally{await Y(t,c)}}async function LA(t,e,n){let r=await n(e);if(r===void 0)throw new RangeError("nothing \
was made where something is looked for");for(let o of t){let i=await n(o);if(i===void 0)return!1;if(!CA(i,r))return!0}return!1}
function CA(t,e){return AA(fe(t),fe(e))&&t.data.equals(e.data)}function $A({made:t,layers:e}){if([t,...e].some(o=>/[:,\\"\s]/.
test(o)))throw new RangeError("the directory of the layers has a character that an overlay cannot take");let n=[],r=0;for(let o of e){
let i=Buffer.byteLength(o)+1;i>r&&(n.push([]),r=RA-Buffer.byteLength(`lowerdir=${t}`)),n.at(-1)?.push(o),r-=i}return n.map(
o=>[...o,t].join(":"))}function NA(t,e){let n=["type=overlay","device=overlay",`o=lowerdir=${t}`];return["type=volume",`\
dst=${e}`,"volume-nocopy","volume-driver=local",...n.map(r=>`volume-opt=${r}`)].join(",")}var Rw=["etc/hosts","etc/hostname","etc/resolv.conf","etc/mtab","dev/console"],FA="0,0";async function Lw(t,e,n){let{log:r,
signal:o}=t,i=await zA(t,n);if(i!==void 0){try{return await Aw(t,e,i,Rw)}catch(s){if(o.aborted)throw s;r.debug(`the laye\
rs are read one by one: ${E(s)}`)}return _A(t,e,i.layers)}}async function _A(t,e,n){let r=JA(n);if(r===void 0)return;let o=We(),
i=await MA(t,e,r,o);if(i===void 0)return;let s=(a,d,c)=>HA(t,i,`${o}${a.slice(r.length)}/${d}`,c);try{return await DA(n,
Rw,s)}finally{await Y(t,i)}}async function DA(t,e,n){let r=[];for(let[o,i]of Map.groupBy(e,Ma.dirname)){let s=i.map(a=>Ma.
basename(a));for(let a of t){let d=await n(a,o,s);if(d===void 0)continue;let c=f=>d.get(f)!==void 0;if(r.push(...s.filter(
f=>c(f)&&d.get(f)!=="deleted").map(f=>`${o}/${f}`)),s=s.filter(f=>!c(f)),s.length===0||d.get("")!=="directory")break}}return e.
filter(o=>r.includes(o))}async function MA(t,e,n,r){let o=i=>{let s=rt({type:"bind",src:n,dst:r,readonly:"",...i});return j(
t,{source:e,options:["--mount",s]})};try{return await o({"bind-recursive":"disabled"}).catch(i=>{if(!/bind-recursive/.test(
E(i)))throw i;return o({"bind-nonrecursive":""})})}catch(i){if(Jf(i))return;throw i}}async function HA(t,e,n,r){let{signal:o}=t,
i=await t.transport.readArchive(e,n,o).catch(f=>{if(!Je(f,n))throw f});if(i===void 0)return;let s=[...r].sort().at(-1)??
"",a=new Map,d=new AbortController,c=new G(f=>{let[,u="",...l]=L(f.name).split("/");return l.length===0&&(u===""||r.includes(
u))&&a.set(u,UA(f)),u>=s&&d.abort(),"drop"});return await Nn(d.signal,i,c),a}function UA(t){return fe(t).device===FA?"de\
leted":t.typeFlag==="5"?"directory":"file"}async function zA(t,e){let n=await De(t,e),r=b(n,"GraphDriver","Data","LowerD\
ir"),[o,...i]=r?.split(":")??[];return o===void 0||i.length===0?void 0:{made:o,layers:i}}function JA(t){let[e,...n]=new Set(
t.map(r=>Ma.dirname(Ma.dirname(r))));return e==="/"||n.length>0?void 0:e}import{pipeline as YA,Readable as VA}from"node:stream";import{pipeline as WA}from"node:stream/promises";async function ni(t,e){await WA([...t,fn()],{signal:e})}async function un({log:t,signal:e},n,r,o){let[i]=n.slice(-1);await J(
t,it(i,r,o),ni(n,e))}function it(t,e,n="Read"){return{title:n,doneBytes:()=>t.bytesRead,totalBytes:e,isEstimate:!0}}async function $w(t){let e=new Map,n=4294967295,r=GA();for(let o=0;r.length>0;o++){if(o===64)throw new RangeError("its r\
anges have no end");let i=await t(r);for(let s of r){let a=i.get(s);a!==void 0?e.set(s,a):n=Math.min(n,s)}if(!e.has(0))throw new RangeError(
"it does not map root");r=jA(e,n)}return KA(e)}function Nw(t,e){let n=t.find(r=>e>=r.machine&&e<r.machine+r.count);return n&&
n.image+e-n.machine}function GA(){let t=Array.from({length:32},(e,n)=>2**n);return Ha([0,...t.flatMap(e=>[e-1,e]),4294967294])}
function jA(t,e){let n=Ha([...t.keys()]),r=n.flatMap((o,i)=>{let s=n[i+1];return s===void 0?Cw(o,e):Fw(t,o,s)?[]:Cw(o,s)});
return Ha(r)}function Cw(t,e){let n=Math.max(1,Math.floor((e-t)/64)),r=[];for(let o=t+n;o<e;o+=n)r.push(o);return r}function Fw(t,e,n){
return(t.get(n)??Number.NaN)-(t.get(e)??Number.NaN)===n-e}function KA(t){let e=[];for(let n of Ha([...t.keys()])){let r=e.
at(-1);r!==void 0&&Fw(t,r.image,n)?e.splice(-1,1,{...r,count:n-r.image+1}):e.push({image:n,machine:t.get(n)??Number.NaN,
count:1})}return e}function Ha(t){return[...new Set(t)].sort((e,n)=>e-n)}var Qu="etc/mtab";async function Hw(t,e){if(!t.mapsOwners)return t.transport;let n=await j(t,{source:e});try{let r=await Mw(
t,n,"uid"),o=await Mw(t,n,"gid");return new el(t.transport,{users:r,groups:o})}finally{await Y(t,n)}}var el=class{#e;#t;constructor(e,n){
this.#e=e,this.#t=n}async readArchive(e,n,r){let o=await this.#e.readArchive(e,n,r);return _w(o,new G(i=>qA(i,this.#t)))}async exportContainer(e,n){
let r=await je(this,e,`/${Qu}`,n),o=await this.#e.exportContainer(e,n);if(r===void 0)return o;let{extensions:i,header:s}=we(
r,W(Qu)),a=!1,d=f=>(a||=L(f.name)===Qu,"keep"),c=async function*(){a||(yield Buffer.concat([...i,s,r.data]))};return _w(
o,new G(d,void 0,{appendix:c}))}};function _w(t,e){return YA(t,e,()=>{}),e}function qA(t,{users:e,groups:n}){let{uid:r,gid:o}=fe(
t),i=Dw(e,r,t),s=Dw(n,o,t);return i===r&&s===o?"keep":{head:Ug(t,i,s)}}function Dw(t,e,{name:n}){let r=Nw(t,e);if(r!==void 0)
return r;if(e===0)return 0;throw new m("UNSUPPORTED_ENGINE",`docker-flatten cannot map the owner of ${A(n)}: it belongs \
to ${e} on the engine's machine, which is outside the range of userns-remap.`,{hint:"Find out what changed the file outs\
ide of its container, or use an engine without userns-remap."})}async function Mw(t,e,n){try{return await $w(r=>XA(t,e,n,
r))}catch(r){throw r instanceof RangeError?new m("ENGINE_FAILED",`Cannot determine how the engine maps owners (userns-re\
map): ${E(r)}.`,{hint:`Define a range for the "userns-remap" user in /etc/subuid and /etc/subgid on the engine's machine\
, and restart the engine.`,cause:r}):r}}async function XA(t,e,n,r){let{signal:o}=t,i=We().slice(1),s=Buffer.concat([Mi(Ui(),
`${i}/`),...r.flatMap(d=>[qm(new Map([[n,String(d)]])),Jt(`${i}/${d}`,0)]),Wn()]);await t.transport.writeArchive(e,VA.from(
[s]),o).catch(d=>{if(!/cannot be mapped/i.test(E(d)))throw d});let a=await ZA(t,e,`/${i}`);return new Map([...a].flatMap(
([d,c])=>/^[0-9]+$/.test(d)?[[Number(d),c[n]]]:[]))}async function ZA(t,e,n){let{signal:r}=t,o=new Map,i=new G(a=>{let d=L(
a.name);return o.set(d.slice(d.lastIndexOf("/")+1),fe(a)),"drop"}),s=await t.transport.readArchive(e,n,r);return await ni(
[s,i],r),o}import{Readable as QA}from"node:stream";var eR=["lastlog","faillog","tallylog","btmp","wtmp"],tl="var/log",tR=1024**3;async function Ua(t,{id:e,mountPath:n},r,o){
let i=d=>nR(t,e,`${n}/${d}`,o);if((await i("var"))?.typeFlag!=="5")return[];let s=await i(tl);if(s?.typeFlag!=="5")return[];
let a=[];for(let d of eR){let c=`${tl}/${d}`,f=await i(c);f?.typeFlag==="0"&&f.sizeBytes>=tR&&await r(c)&&a.push({path:c,
entry:f,parent:s})}return a}async function nl(t,e,n,r){let o=n.flatMap(({path:s,entry:a,parent:d})=>[we(d,W(`${tl}/`)),ga(
we(a,W(s)))].flatMap(({extensions:c,header:f})=>[...c,f])),i=Buffer.concat([...o,Buffer.alloc(2*O)]);await t.writeArchive(
e,QA.from([i]),r)}async function nR(t,e,n,r){try{return await Mg(await t.readArchive(e,n,r))}catch(o){if(Je(o,n))return;
throw o}}function Uw(t,e,n,r){let{session:o,source:i,files:s}=e,{log:a}=o;return async(d,c)=>{let f=await Ua(s,n,d,c);if(f.length===
0)return t;let u=await j(o,{source:i});try{await nl(o.transport,u,f,c);let{way:l,open:p,decide:h}=await r(u),y=async()=>{
await Promise.all([t.close(),Y(o,u)])};return{...t,way:l,open:p,decide:h,sizeInImage:Jw(f,a),close:y}}catch(l){if(await Y(
o,u).catch(()=>{}),c.aborted)throw l;return a.debug(`huge logs are read with all of their zeros: ${E(l)}`),{...t,isReproducible:!1}}}}
function zw(t,e,n){let{session:r,files:o}=e,{log:i}=r,s={id:n,mountPath:""};return async(a,d)=>{let c=await Ua(o,s,a,d);
if(c.length===0)return t;try{await nl(r.transport,n,c,d)}catch(f){if((await Ua(o,s,a,d)).length<c.length)throw f;return i.
debug(`huge logs are read with all of their zeros: ${E(f)}`),{...t,isReproducible:!1}}return{...t,sizeInImage:Jw(c,i)}}}
function Jw(t,e){let n=new Map(t.map(({path:r,entry:o})=>[r,o.sizeBytes]));return e.debug(`not read, since nothing of it\
 is kept: ${[...n.keys()].join(", ")}`),r=>n.get(r)}var rR="1.52",oR=20,iR=2;async function Ww(t,e){let{log:n}=t,r=t.serverApiVersion===rR?await sR(t,e.id):e.id;for(let o=1;o<=
iR;o++){let i=We(),s=rt({type:"image",src:r,dst:i});try{return{id:await j(t,{source:e,options:["--mount",s]}),mountPath:i}}catch(a){
if(!cR(a))throw a;n.debug(`the engine does not mount the image: ${E(a)}`)}}n.debug("so a container is exported")}async function sR(t,e){
let n=e.replace(/^sha256:/,"").slice(0,oR);return(await ee(t,n).catch(()=>{}))?.Id===e?n:e}var aR=/timeout|timed out|deadline exceeded|canceled|\bEOF\b|connection reset|broken pipe|too many requests|internal server error|shutting down/i,
dR=["DOCKER_FAILED","UNSUPPORTED_ENGINE","UNSUPPORTED_IMAGE"];function cR(t){return t instanceof m&&dR.includes(t.code)&&
!aR.test(t.message)}import{posix as Gw}from"node:path";async function jw(t,e,n,r){let{signal:o}=t,i=fR(n),s=async({id:d,mountPath:c})=>uR(i,async f=>{let u=`${c}/${Buffer.from(
f,"latin1")}`;return await je(e,d,u,o)!==void 0}),a=new Set;if(i.length>0&&r!==void 0)a=await s(r);else if(i.length>0){let d=await j(
t,{source:n});try{a=await s({id:d,mountPath:""})}finally{await Y(t,d)}}return d=>a.has(L(d.name))?"drop":void 0}function fR({
volumes:t}){let e=new Set;for(let n of t){let r=L(Buffer.from(Gw.normalize(n))).split("/");for(let o=1;o<=r.length;o++)e.
add(r.slice(0,o).join("/"))}return e.delete(""),[...e]}async function uR(t,e){let n=new Set;for(let r of t)(n.has(Gw.dirname(
r))||!await e(r))&&n.add(r);return n}var Yw=Buffer.from("/");async function ri(t,e,n,r){let{log:o,signal:i}=t,s=t.canMountImages&&e.isDefaultPlatform,a=s?await Ww(
t,e):void 0,d=s&&a===void 0,c=await Hw(t,e),f=!1,l=t.store.keepsPacked&&(a===void 0||await hR(c,a,i))?await Ow(await n(),
i).catch(g=>{if(!(g instanceof ie))throw g;o.debug(`the layers cannot be read one by one: ${E(g)}`),f=!0}):void 0,p={session:t,
source:e,files:c,viewer:a,fromLayers:l,areLayersHidden:f};if(a!==void 0&&r===void 0){let g=l&&Xu(l,1/0),k=yR(p,a,g);return{
...k,sparingZeros:Uw(k,p,a,P=>Kw(p,P,void 0,!1))}}let h=r?.id??await j(t,{source:e}),y=await Kw(p,h,r,d);return r?.isOwn===
!1?y:{...y,sparingZeros:zw(y,p,h)}}async function Kw(t,e,n,r){let{session:o,source:i,files:s,viewer:a,fromLayers:d,areLayersHidden:c}=t,
{log:f,signal:u}=o,l=[a?.id,n?.isOwn===!1?void 0:e].filter(V=>V!==void 0),p=a===void 0&&d===void 0;p&&await pR(o,i,e);let h=await kw(
o,e),y=Ew(i),g=n?.isOwn===!1?Math.min(h.createdSeconds+bw,h.startedSeconds):1/0,k=d??(a&&await Bw(s,a.id,a.mountPath,u)),
B=n===void 0?[]:await Pw(o,n.id),P=k===void 0?Iw(h.createdSeconds,y,g,f):Xu(k,g,B),$=n?.isOwn===!0?await jw(o,s,i,a):void 0,
R=n?.added===void 0?void 0:await gw(o,i,n.added),C=V=>Vw(V)??$?.(V)??P(V);return{way:"export",isReproducible:!c&&!r&&n?.
mayHaveMounts!==!0,unseenTimes:p?Fr:[],...p?{unseenPaths:ti}:{},open:V=>s.exportContainer(e,V),openPath:(V,be)=>s.readArchive(
e,Buffer.concat([Yw,V]),be),isNotFound:(V,be)=>Je(V,`/${be}`),lookAt:(V,be)=>je(s,e,`/${V}`,be),...n?.isOwn===!0?{lookAtImage:mR(
t,l)}:{},observer:R,decide:n?.isOwn===!0?Na(C,xw(h,y)):C,close:async()=>{R?.logNotice(),await lR(o,l)}}}async function lR(t,e){
let n=await Promise.allSettled(e.map(r=>Y(t,r)));for(let r of n)if(r.status==="rejected")throw r.reason}function mR({session:t,
source:e,files:n,viewer:r},o){let i;return async(s,a)=>{if(r!==void 0)return je(n,r.id,`${r.mountPath}/${s}`,a);i??=j(t,
{source:e});let d=await i;return o.includes(d)||o.push(d),je(n,d,`/${s}`,a)}}async function pR(t,e,n){let{log:r,signal:o}=t;
if(t.store.keepsPacked){r.warning(`Docker ${t.version} shows the image for ${v(e.platform)} only through a container and\
 hides its layers. If the image has its own /etc/hosts, /etc/hostname or /etc/resolv.conf, they are not in the result.`);
return}let i=await Lw(t,e,n).catch(s=>{if(o.aborted)throw s;r.debug(`the layers' directories cannot be read: ${E(s)}`)});
i!==void 0&&i.length>0&&r.warning(`Docker ${t.version} hides files of the image, which are therefore not in the result: ${i.
map(s=>`/${s}`).join(", ")}. ${t.canMountImages?"An engine that mounts images keeps them":"Docker 28 and newer keep them"}\
.`)}async function hR(t,e,n){let r=`${e.mountPath}/.dockerenv`;return await je(t,e.id,r,n)!==void 0}function yR({session:t,
files:e,areLayersHidden:n},r,o){return{way:"image mount",isReproducible:!n,unseenTimes:[],open:i=>e.readArchive(r.id,`${r.
mountPath}/.`,i),openPath:(i,s)=>e.readArchive(r.id,Buffer.concat([Buffer.from(r.mountPath),Yw,i]),s),isNotFound:(i,s)=>Je(
i,`${r.mountPath}/${s}`),lookAt:(i,s)=>je(e,r.id,`${r.mountPath}/${i}`,s),decide:i=>Vw(i)??(gR(i.name)?"drop":o?.(i)??"k\
eep"),close:()=>Y(t,r.id)}}function gR(t){return(t.length===1||t.length===2&&t[1]===47)&&t[0]===46}function Vw(t){let{name:e}=t,
n=e.at(-1)===47?e.length-1:e.length,r=e.lastIndexOf(47,n-1)+1;if(!(e[r]!==46||e[r+1]!==119||e[r+2]!==104||e[r+3]!==46))throw new m(
"WHITEOUT_NAME",`The image contains a file named ${A(e)}, but a layer cannot contain a name that starts with ".wh.": the\
 engine would read it as a whiteout, which marks a deletion.`,{hint:"Rename or remove the file in the image."})}function Ze(t,e){let{reference:n,id:r,platform:o,diffIds:i,volumes:s}=e,a=w(e.inspect,"Config"),d,c=()=>(d??=Ys(t,e),d);
return{image:e,reference:n,id:r,platform:o,diffIds:i,volumes:s,ofContainer:void 0,layerCount:i.length,shownConfig:T(a)?a:
{},knownBytes:bR(t,e),isExact:t.canMountImages&&e.isDefaultPlatform,notices:[],readConfig:c,findLayers:async()=>wR(await c(),
i),openReader:()=>ri(t,e,c),measure:async()=>{let f=await c();return{...await uw(t,e,f.json),packedBytes:Ks(f)}}}}function qw(t,e,n){
let r={...n,isOwn:!0};return{...e,openReader:()=>ri(t,e.image,e.readConfig,r)}}function wR({packedLayers:t,openDirectory:e},n){
if(e===void 0||t?.length!==n.length||!t.every(({digest:o})=>/^sha256:[0-9a-f]{64}$/.test(o)))return;let r=t.map((o,i)=>({
descriptor:o,diffId:n[i]??""}));return new Ca(r,e)}function bR({store:t},{inspect:e}){let n=e.Size;return t.keepsPacked||
typeof n!="number"?void 0:n}var _n=["dpkg","apk","pacman","rpm","pip","conda","npm","gem","cargo","go","maven","gradle","nuget","other"];var kR=3,ER=1e5,SR=[10,5,3],xR=.01,_r=class{#e=new Map;#t;constructor(e){this.#t=e}begin(e,n){let r=sn(e,n);if(r===0)return;
let o=L(e.name);this.#t?.(o,r);let i=this.#n(o),s=this.#e.get(i);s===void 0?this.#e.set(i,{bytes:r,files:1}):(s.bytes+=r,
s.files++)}data(){}end(){}#n(e){let n=0;for(let o=0;o<kR;o++){let i=e.indexOf("/",n===0?0:n+1);if(i===-1)break;n=i}let r=e.
slice(0,n);for(;this.#e.size>=ER&&r!==""&&!this.#e.has(r);)r=r.slice(0,Math.max(0,r.lastIndexOf("/")));return r}get largest(){
let e=0;for(let{bytes:n}of this.#e.values())e+=n;return Zw(this.#r(),"",0,e*xR)}get all(){return[...this.#r().values()].
flatMap(e=>[...e].map(Xw))}#r(){let e=new Map;for(let[n,r]of this.#e)for(let o=n;o!=="";){let i=o.slice(0,Math.max(0,o.lastIndexOf(
"/"))),s=e.get(i)??new Map;e.set(i,s);let{bytes:a,files:d}=s.get(o)??{bytes:0,files:0};s.set(o,{bytes:a+r.bytes,files:d+
r.files}),o=i}return e}};function Xw([t,e]){return{path:`/${W(t).toString("utf8")}`,...e}}function Zw(t,e,n,r){return[...t.
get(e)??[]].filter(([,{bytes:o}])=>o>=r).sort(([o,i],[s,a])=>a.bytes-i.bytes||(o<s?-1:1)).slice(0,SR[n]).flatMap(([o,i])=>[
Xw([o,i]),...Zw(t,o,n+1,r)])}var za=500,PR=1e6,BR=300,Ja=class{#e;#t=[];#n=[];#r=0;#o=0;directories=new _r((e,n)=>this.#i(e,n));constructor(e){this.#e=
e}#i(e,n){if(this.#t.length<PR){this.#t.push(e),this.#n.push(n);return}this.#r+=n,this.#o++}get contents(){let e=this.#s(),
n=this.directories.all.toSorted(Qw),r=o=>e.reduce((i,s)=>i+s[o],0);return{bytes:r("bytes"),files:r("files"),packages:e.slice(
0,za),morePackages:Math.max(0,e.length-za),directories:n.slice(0,za).map(o=>({...o,path:nb(o.path)})),moreDirectories:Math.
max(0,n.length-za)}}#s(){let e=new Map,n=(r,o,i,s)=>{let a=`${r}:${o}`,d=e.get(a);d===void 0?e.set(a,{manager:r,name:o,bytes:i,
files:s}):(d.bytes+=i,d.files+=s)};for(let[r,o]of this.#t.entries()){let{manager:i,name:s}=this.#e.packageOf(o)??rl;n(i,
s,this.#n[r]??0,1)}return this.#o>0&&n(rl.manager,rl.name,this.#r,this.#o),[...e.values()].sort(Qw).map(r=>({...r,name:nb(
vR(r.name))}))}},rl={manager:"other",name:""};function Qw(t,e){let n=({manager:r,name:o,path:i})=>i??`${r}:${o}`;return e.
bytes-t.bytes||(n(t)<n(e)?-1:1)}var IR=1e3;function Wa(t){return T(t)&&["bytes","files","morePackages","moreDirectories"].
every(e=>ol(t[e]))&&eb(t.packages,e=>TR(e.manager)&&tb(e.name))&&eb(t.directories,({path:e})=>tb(e)&&e.startsWith("/"))}
function eb(t,e){return Array.isArray(t)&&t.length<=IR&&t.every(n=>T(n)&&e(n)&&ol(n.bytes)&&ol(n.files))}var tb=t=>typeof t==
"string",ol=t=>Number.isSafeInteger(t)&&t>=0,TR=t=>_n.some(e=>e===t);function vR(t){return W(t).toString("utf8")}function nb(t){
return ne(t,BR)}function rb(t,e){let n=_(t),r=b(n,"tool")?.startsWith("docker-flatten ")===!0;if(!T(n)||!r)throw oi(e,"is not one");let{
version:o,platforms:i}=n;if(o!==pa)throw oi(e,`has the version ${JSON.stringify(o)?.slice(0,20)} instead of ${pa}`,"Writ\
e it again with this release of docker-flatten.");if(!Array.isArray(i)||i.length===0)throw oi(e,"names no platform");let s=i.
length===1;return{kind:"report",name:e,platforms:i.map(a=>OR(a,s?w(n,"result"):a,e))}}function OR(t,e,n){let r=b(t,"plat\
form");if(r===void 0)throw oi(n,"has a platform without a name");let o=w(t,"newPackedBytes");return{platform:r,contents:AR(
w(e,"contents"),n),packedBytes:typeof o=="number"?o:void 0,layers:RR(w(e,"packedLayers"))}}function AR(t,e){if(t!=null){
if(!Wa(t))throw oi(e,"has contents of another form");return t}}function RR(t){if(!Array.isArray(t))return;let e=t.flatMap(
n=>[b(n,"digest")??[],b(n,"diffId")??[]]);return e.length===0?void 0:new Set(e.flat())}function oi(t,e,n="Name the file \
that an earlier run wrote as its report, or an image."){return new m("BAD_INPUT",`The ${I("compare")} must name an image\
 or a report of docker-flatten, but ${JSON.stringify(t)} ${e}.`,{hint:n})}import{rm as _R}from"node:fs/promises";import{join as DR}from"node:path";import{createWriteStream as LR}from"node:fs";import{pipeline as CR}from"node:stream/promises";async function ob(t,e,n,r){let{log:o,signal:i}=t,s=await t.transport.saveImage(e.id,i,r),a=LR(n,{flags:"wx",mode:384}),d=()=>a.
bytesWritten;try{await J(o,{title:"Save",doneBytes:d},CR(s,a,{signal:i}))}catch(c){if(i.aborted||c instanceof m)throw c;
let f=ut(c);throw new m(f?"NO_SPACE":"TEMP_DIR",f?`The disk filled up while saving the image to ${n}.`:`Cannot save the \
image to ${n} (${le(c)}).`,{hint:`A save is as large as the image's layers in the engine. Name a directory on a larger d\
isk with the ${I("temp-dir")}.`,cause:c})}}async function ib(t,e){if(!t.store.holdsIndexes||!e.isIndex)return[e.platform];
for(let{place:n,open:r}of br(t,e))try{return await r(async o=>{let i=[];for await(let{configText:s}of wr({digest:e.id},o.
text,e.platform)){let a=_(s);if(!T(a))continue;let d=Ce(qe(a));d.os==="linux"&&!i.some(c=>K(d,c))&&i.push(d)}return i})}catch(o){
if(!(o instanceof ie))throw o;t.log.debug(`no blobs ${n}: ${E(o)}`)}}import{mkdtemp as $R,rm as NR}from"node:fs/promises";import{join as FR}from"node:path";async function Dr({run:t,options:e},n){let r=await $R(FR(e.tempDir,re(t.runId)));return n.defer(()=>NR(r,{recursive:!0,force:!0})),
r}async function sb(t){let{engine:e,options:n}=t,{image:r,platforms:o}=n;if(r===void 0)throw new Error("a container has no\
 layers of its own");let i=o==="default"||o==="all"?[void 0]:o;i.length>1&&await MR(e,{...n,image:r},i);let s;for(let f of i)
s=await Tr(e,{...n,image:r,platform:f});if(s===void 0)throw new Error("no platform is named");let a=o==="all"?await HR(e,
s):o==="default"?[s.platform]:o,d=o==="all"?s.isIndex:o!=="default"&&o.length>1,c=await ii(t,s,{platforms:a,isEach:o!=="\
all"});return{reference:r.text,platforms:c.platforms,index:d?c.index??{format:"oci",annotations:{}}:void 0,id:s.id,notices:[],
close:c.close}}async function MR(t,{image:e,pull:n},r){if(!t.store.holdsIndexes)throw new m("UNSUPPORTED_ENGINE",`Severa\
l platforms of ${e.text} are needed, but this engine's image store keeps one platform of an image.`,{hint:`Read them fro\
m the registry with ${S("image",`docker://${e.text}`)}, or use an engine with the containerd image store.`});if(!(n==="n\
ever"||await ee(t,e.text)!==void 0))for(let o of r)await Yo(t,e.text,o&&v(o))}async function HR(t,e){let n=await ib(t,e);
if(n!==void 0&&n.length>0)return n;throw new m("UNSUPPORTED_ENGINE",`The platforms of ${e.reference} are needed for ${S(
"platform","all")}, but this engine does not show them.`,{hint:`Name them with ${S("platform")}, for example "linux/amd6\
4, linux/arm64".`})}async function ii(t,e,{platforms:n,isEach:r}){var p=[];try{let{run:o,engine:i,options:s}=t;let a={...o,
tempDir:s.tempDir};let d=Re(p,new AsyncDisposableStack,!0);let c=await Dr(t,d);let f=[];let u;for(let[B,P]of n.entries()){
let $=DR(c,`${B}.tar`),R=`Save ${e.reference} (${v(P)})`,C=await o.log.group(R,async()=>{let V=e.isIndex&&i.knowsPlatformOption?
P:void 0;try{await ob(i,e,$,V)}catch(Pe){let dt=Pe instanceof m&&/not found/i.test(Pe.message);if(r||!dt)throw Pe;o.log.
notice(`The engine lacks layers of ${e.reference} for ${v(P)}: this platform is left out.`),await _R($,{force:!0});return}
let ke={transport:"docker-archive",text:`docker-archive:${$}`,path:$,reference:void 0,index:void 0};return _e(ke,{...a,platforms:[
P]})});C!==void 0&&(d.defer(()=>C.close()),u??=C.index,f.push(await UR(t,e,{set:C,platform:P})))}if(f.length===0)throw ab(
e.reference,n);let l=d.move();return{platforms:f,index:u,close:()=>l.disposeAsync()}}catch(h){var y=h,g=!0}finally{var k=Le(
p,y,g);k&&await k}}async function UR({run:t,engine:e,options:n},r,{set:o,platform:i}){let s=o.images.find(p=>K(p.platform,
i)),a=K(r.platform,i)?r:await Ge(e,r.reference,i);if(s===void 0||a===void 0)throw ab(r.reference,[i]);let d={...t,tempDir:n.
tempDir},{reference:c,id:f}=a,u=Ze(e,{...a,image:r.image});return{source:{...At(s,o,d),reference:c,id:f,byLayers:!0},inEngine:u,
image:{...s,indexPlatform:void 0}}}function ab(t,e){return new m("PLATFORM_MISMATCH",`The image ${JSON.stringify(t)} is \
needed for ${e.map(v).join(", ")}, but the engine saved it without.`,{hint:'Pull or build that platform first ("docker p\
ull --platform").'})}var WR=64*1024*1024;async function db(t,e){let{compare:n}=t.options;switch(n?.kind){case void 0:return;case"report":return{
kind:"report",earlier:await GR(n)};case"outside":return jR(t,n,e);case"engine":return KR(t,n)}}async function GR({path:t,
text:e}){let n=(r,o)=>new m("BAD_INPUT",`Cannot read the report ${JSON.stringify(e)} that the ${I("compare")} names: ${r}\
.`,{hint:'Check the path. Whatever ends in ".json" or starts as a path is taken for a report.',cause:o});try{let r=await JR(
t);if(!r.isFile())throw n("it is not a file");if(r.size>WR)throw n("it is too large for a report");return rb(await zR(t,
"utf8"),e)}catch(r){throw r instanceof m?r:n(E(r),r)}}async function jR({run:t,options:e},{location:n,text:r},o){let i={
...t,tempDir:e.tempDir},s=await _e(n,i);o.defer(()=>s.close());let a=d=>s.images.find(({platform:c})=>K(c,d));return{kind:"\
image",name:r,choose:async d=>d.filter(c=>a(c)!==void 0),open:async d=>({sources:d.map(a).filter(c=>c!==void 0).map(c=>At(
c,s,i)),close:async()=>{}})}}async function KR(t,{text:e}){let{comparesIn:n}=t;if(n===void 0)throw new Error("an image o\
f an engine needs the engine");if(await ee(n,e)===void 0)throw new m("IMAGE_NOT_FOUND",`The image ${JSON.stringify(e)} t\
hat the ${I("compare")} names is not in the engine.`,{hint:`It is never pulled. Pull it first ("docker pull ${e}"), or w\
rite it as "docker://${e}" to read it from its registry.`});return{kind:"image",name:e,choose:async r=>{let o=[];for(let i of r)
await Ge(n,e,i)!==void 0&&o.push(i);return o},open:r=>YR({...t,engine:n},e,r)}}async function YR(t,e,n){let{engine:r,options:o}=t,
[i]=n,s=await Ge(r,e,i);if(s===void 0)throw new Error(`${e} is no longer in the engine`);if(n.length===1&&o.from!=="laye\
rs")return{sources:[Ze(r,s)],close:async()=>{}};let a=await ii(t,s,{platforms:n,isEach:!0});return{sources:a.platforms.map(
({source:d})=>d),close:()=>a.close()}}async function cb(t,e){let n=t.kind==="report"?t.earlier.name:t.name,r=t.kind==="r\
eport"?e.filter(s=>t.earlier.platforms.some(({platform:a})=>a===v(s))):await t.choose(e);if(r.length>0)return r;let o=e.
map(v).join(", "),i=t.kind==="report"?`is for ${t.earlier.platforms.map(({platform:s})=>s).join(", ")}`:"lacks that plat\
form";throw new m("PLATFORM_MISMATCH",`The result for ${o} is to be compared with ${JSON.stringify(n)}, but that ${i}.`,
{hint:`Set ${I("compare")} to an image or a report of the same platform.`})}var VR=/^(?:https?|ftp|no|all)_proxy$/i;function il(t,e,n){let r=new Set(t),o=a=>{let d=Ga(a);return!VR.test(d)||n.includes(
a)?!1:e.includes(a)||r.has(qR(d)+a.slice(d.length))},i=t.filter(o).map(Ga);return{env:t.flatMap(a=>o(a)?n.filter(d=>Ga(d)===
Ga(a)):[a]),removed:i}}function Ga(t){return t.split("=")[0]??""}function qR(t){return t===t.toUpperCase()?t.toLowerCase():
t.toUpperCase()}var XR=["User","Env","Cmd","Entrypoint","WorkingDir","StopSignal"],ZR=["ExposedPorts","Volumes","Labels"],QR=["Healthche\
ck","StopTimeout"];function lb(t,e,n){let r=w(t,"config"),o={...T(r)?r:{}},i=sl(o.Env),s=sl(n.Env),{env:a,removed:d}=il(
sl(e.Env),s,i),c={...e,Env:a},f={...n,Env:il(s,s,i).env};for(let u of XR)si(c[u],f[u])||si(c[u],o[u])||(ai(c[u])?delete o[u]:
o[u]=c[u]);for(let u of ZR){let l=eL(o[u],e[u],n[u]);l!==void 0&&(ai(l)?delete o[u]:o[u]=l)}for(let u of QR){let l=e[u];
!ai(l)&&!si(l,n[u])&&!si(l,o[u])&&(o[u]=l)}return{config:{...t,config:o},proxies:d}}function eL(t,e,n){let[r,o,i]=[t,e,n].
map(c=>T(c)?c:{}),s=Object.entries(o).filter(([c,f])=>!fb(i,c,f)&&!fb(r,c,f)),a=Object.keys(i).filter(c=>!Object.hasOwn(
o,c)&&Object.hasOwn(r,c));if(s.length===0&&a.length===0)return;let d=Object.entries(r).filter(([c])=>!a.includes(c));return Object.
fromEntries([...d,...s])}function fb(t,e,n){return Object.hasOwn(t,e)&&si(t[e],n)}function sl(t){return H(t)?t:[]}function si(t,e){
return JSON.stringify(ub(t))===JSON.stringify(ub(e))}function ub(t){let e=t===void 0?void 0:JSON.parse(JSON.stringify(t));
return ai(e)?null:T(e)?Object.fromEntries(Object.entries(e).filter(([,n])=>n===""||T(n)||n!==0&&!ai(n)).sort(([n],[r])=>n<
r?-1:1)):e}function ai(t){return t==null||t===""?!0:Array.isArray(t)?t.length===0:T(t)&&Object.keys(t).length===0}async function mb(t,e,n){let r=Lm(t.runId,n.id),o=await j(t,{source:e,name:r}),i=await t.docker.try(["pause",n.id]);if(i.
exitCode!==0&&!/is not running/i.test(i.stderr))throw tL(e.reference,te(["pause",n.id],i));let s;return()=>(s??=_s(t.docker,
n.id).then(()=>Y(t,o)),s)}function tL(t,e){return e.code==="NO_ENGINE"?e:new m("DOCKER_FAILED",`Cannot pause the running\
 container ${JSON.stringify(t)} while it is read: ${e.message}`,{hint:`Use ${S("pause","false")} to read it while it run\
s (files that change meanwhile may be inconsistent), or stop it first ("docker stop").`,cause:e})}function pb(t,e){return new m(
e.code,`The container ${JSON.stringify(t)} changed while it was read, because it was running and not paused: ${e.message}`,
{hint:`Nothing was tagged. Leave out ${S("pause","false")} so that it is paused while it is read, or stop it first ("doc\
ker stop").`,cause:e})}function hb(t,{image:e,container:n}){let r=Ze(t,e),{reference:o}=e,i=n.isRunning&&!n.isPaused,s;return{...r,ofContainer:n.
id,layerCount:r.layerCount+1,notices:n.mounts.length===0?[]:[nL(n.mounts)],readConfig:()=>(s??=rL(t,{image:e,container:n},
r.readConfig()),s),openReader:()=>ri(t,e,r.readConfig,{id:n.id,isOwn:!1,mayHaveMounts:!1,added:n.added}),measure:async()=>({
...await lw(t,{id:n.id,name:o},await r.measure()),packedBytes:void 0}),...i?{hold:()=>mb(t,e,n),changedWhileRead:a=>pb(o,
a)}:{}}}function nL(t){return`What is in the container's volumes and mounts is not in the result: ${t.map(n=>A(Buffer.from(
n))).join(", ")}.`}async function rL(t,{image:e,container:n},r){let o=oL(t,e);await Promise.allSettled([r,o]);let[i,s]=[
await r,await o],{config:a,proxies:d}=lb(i.json,n.config,s);return d.length>0&&t.log.notice(`Proxy variables from the do\
cker command's configuration are not in the result: ${d.join(", ")}.`),{...i,json:a}}async function oL(t,e){let n=w(e.inspect,
"Config"),r=["Cmd","Entrypoint"].some(s=>{let a=w(n,s);return Array.isArray(a)&&a.length>0}),i=await j(t,{source:e,asConfigured:!0,
...r?{command:[]}:{}});try{let s=w(await De(t,i),"Config"),{[Ft]:a,...d}=w(s,"Labels")??{};return{...T(s)?s:{},Labels:d,
...r?{}:{Cmd:null}}}finally{await Y(t,i)}}var iL="0001-01-01T00:00:00Z";async function al(t,e){let n=await De(t,e).catch(c=>{throw Ho(E(c))?sL(e):c}),r=b(n,"Id"),
o=b(n,"Image"),i=w(n,"Config");if(r===void 0||!/^[0-9a-f]{64}$/.test(r)||o===void 0||!T(i))throw new m("ENGINE_FAILED",`\
The engine describes the container ${JSON.stringify(e)} without an ID, an image or a config.`,{hint:X});if(w(n,"State","\
Restarting")===!0||w(n,"State","Dead")===!0)throw new m("CONTAINER_NOT_FOUND",`The container ${JSON.stringify(e)} must b\
e running or stopped, but is ${b(n,"State","Status")}.`,{hint:'Stop it ("docker stop") and run again.'});if(t.mapsOwners&&
w(n,"HostConfig","UsernsMode")==="host")throw aL(e);let s=await Ge(t,o,Pu(n).platform);if(s===void 0)throw new m("IMAGE_\
NOT_FOUND",`The image ${o} of the container ${JSON.stringify(e)} is needed for its config, but is no longer in the engin\
e.`,{hint:'Pull or build that image again, or use "docker export" for the files only.'});let a=dL(n),d=w(n,"State","Star\
tedAt")!==iL;return{image:{...s,reference:e},container:{id:r,isRunning:w(n,"State","Running")===!0,isPaused:w(n,"State",
"Paused")===!0,config:i,mounts:a,added:d?yw(t,n,a):void 0}}}function sL(t){return new m("CONTAINER_NOT_FOUND",`There is \
no container ${JSON.stringify(t)}.`,{hint:'Check its name with "docker ps --all", and that this is the right engine.'})}
function aL(t){return new m("UNSUPPORTED_ENGINE",`Cannot flatten the container ${JSON.stringify(t)}, which was created w\
ith "--userns host" on an engine with userns-remap: an export omits the files that it wrote.`,{hint:'Create the containe\
r again without "--userns host", or use an engine without userns-remap.'})}function dL(t){let e=w(t,"Mounts"),n=w(t,"Hos\
tConfig","Tmpfs");return[...(Array.isArray(e)?e:[]).map(o=>b(o,"Destination")),...T(n)?Object.keys(n):[]].filter(o=>o!==
void 0).sort()}async function yb(t,e,n){let{image:r,container:o}=e;if(r===void 0){let a=await fL(t,o??"",n);return{source:hb(t,a),inEngine:void 0}}
n.start();let i=await Tr(t,{...e,image:r}),s=Ze(t,i);return{source:s,inEngine:s}}var cL=5;async function fL(t,e,n){let r=await al(
t,e),{id:o,isPaused:i}=r.container;return await tn(t.docker,cL,s=>cy(s,o)).catch(s=>t.log.debug(`could not clean up afte\
r a killed run on this container: ${E(s)}`)),n.start(o),i?al(t,e):r}function ja({store:t,platform:e},n,r){if(t.holdsIndexes||n.length<=1)return n;let o=n.find(s=>K(r(s),e));if(o!==void 0)return[
o];let i=n.map(s=>v(r(s))).join(", ");throw new m("PLATFORM_MISMATCH",`This engine keeps one platform of an image and wo\
uld take ${v(e)}, but the image has ${i}.`,{hint:`Select one of them with ${S("platform")}, or use an engine with the co\
ntainerd image store, which keeps several.`})}async function gb(t){let{engine:e,options:n}=t;if(n.imageLocation!==void 0)return t.sweep.start(),lL(t);if(e===void 0)throw new Error(
"an image of an engine needs the engine");return uL({...t,engine:e})}async function uL(t){let{engine:e,options:n,sweep:r}=t,
{platforms:o}=n;if(!(o==="default"||o!=="all"&&o.length===1)||n.from==="layers"||n.layer.keepBase!==void 0)return r.start(),
sb(t);let s=o==="default"?void 0:o[0],{source:a,inEngine:d}=await yb(e,{...n,platform:s},r);return{reference:a.reference,
platforms:[{source:a,inEngine:d,image:void 0}],index:void 0,id:a.id,notices:a.notices,close:async()=>{}}}async function lL(t){
let{run:e,options:n}=t,{imageLocation:r,platforms:o}=n;if(r===void 0)throw new Error("there is no image outside an engin\
e");let i=o==="default"||o==="all"?void 0:o,s={...e,tempDir:n.tempDir,platforms:i},a=await _e(r,s);return{reference:a.reference,
platforms:a.images.map(d=>({source:{...At(d,a,s),byLayers:!0},inEngine:void 0,image:d})),index:i?.length===1?void 0:a.index,
id:a.digest,notices:a.notices,close:()=>a.close()}}function wb({run:t,engine:e,options:n},r){let{tags:o,tagLocations:i}=n;
if(e===void 0||o.length===0)return r;mL(e,n,r);let s=ja(e,r.platforms,({source:d})=>d.platform);if(s.length===r.platforms.
length)return r;let a=s.map(({source:d})=>v(d.platform)).join(", ");return t.log.notice(`Only ${a} goes into the engine:\
 its image store keeps one platform of an image.`),i.length>0?r:{...r,platforms:s,index:void 0}}function mL({takesZstd:t,
version:e},{layer:n,tagLocations:r},{platforms:o}){let i=r.length>0||o.length>1;if(!(t||!i||n.compression.kind!=="zstd"))
throw new m("UNSUPPORTED_ENGINE",`Layers packed with zstd need Docker 23 or newer, but this engine is ${e}.`,{hint:`Use ${S(
"compression","gzip")}.`})}function st({engine:t,source:e,options:n}){return e.countsFiles!==!0&&n.imageLocation===void 0&&t?.store.countsBlocks===
!0}function wt(t,e){let n=e.then(()=>{},()=>{});return t.defer(()=>n),e}var pL=10,Mr=class{#e=[];#t=0;get count(){return this.#t}get room(){return pL-this.#e.length}note(e,n){this.#t++,this.room>
0&&this.#e.push(`${A(e)} (${n})`)}noteMissing(e,n){for(let r of n.slice(0,this.room))this.#e.push(`${A(r)} (missing)`);this.#t+=
e}toError(e,n){let r=this.#t-this.#e.length,o=[...this.#e];return r>0&&o.push(o.length===0?`${r} missing entries`:`and ${r}\
 more`),new m("VERIFY_FAILED",`${e.what}. Of ${Q(n)}, these differ: ${o.join(", ")}. No tag was moved.`,{hint:e.hint})}};import{hash as hL}from"node:crypto";var Ka=class t{realBytes;#e;#t;#n;#r=0;#o=0;#i;#s=0;#a=0;#d=0;constructor(e,n,r){this.#e=Buffer.from(e.name),this.#n=r,this.
realBytes=zo(e,n),this.#t=new Xs(this.#e,this.realBytes);let o=qf(e,n);this.#i=o==="data",o==="old GNU"&&this.#t.addBlock(
e.header,!0),o==="records"&&this.#t.addRecords(n)}static of(e,n,r){return qf(e,n)===void 0?void 0:new t(e,n,r)}mapBlock(e){
this.#t.addBlock(e,!1)}data(e){let n=e;if(this.#i){let o=this.#t.addData(n);if(this.#r+=o,!this.#t.isComplete)return;this.#i=
!1,this.#o=$y(this.#r),n=n.subarray(o)}let r=Math.min(this.#o,n.length);for(this.#o-=r,n=n.subarray(r);n.length>0;){let[
o,i]=this.#t.pieces[this.#s]??[];if(o===void 0||i===void 0)throw rn(this.#e,"it has more data than its map says");this.#a===
0&&this.#c(o);let s=Math.min(i-this.#a,n.length);s>0&&this.#n.data(n.subarray(0,s)),this.#d+=s,this.#a+=s,n=n.subarray(s),
!(this.#a<i)&&(this.#s++,this.#a=0)}}end(){if(this.#i||this.#a>0||this.#t.pieces.slice(this.#s).some(([,n])=>n>0))throw rn(
this.#e,"it has less data than its map says");this.#c(this.realBytes)}#c(e){let n=e-this.#d;n>0&&this.#n.zeros(n),this.#d=
e}};import{createHash as Ya}from"node:crypto";var he=4096,dl=Buffer.alloc(he),Va=class{#e;#t;#n=0;#r=0;#o=!1;data(e){let n=0;
for(;n<e.length;){let r=this.#r%he;if(r>0||e.length-n<he){let i=Math.min(e.length,n+he-r);bb(e,n,i)?this.zeros(i-n):this.#i(
e.subarray(n,i)),n=i;continue}let o=n;for(;o+he<=e.length&&!bb(e,o,o+he);)o+=he;o>n?this.#i(e.subarray(n,o)):(this.zeros(
he),o+=he),n=o}}zeros(e){let n=this.#r%he,r=Math.min(e,he-n);this.#o?this.#e?.update(dl.subarray(0,r)):n+r===he&&this.#n++,
this.#s(r);let o=e-r;this.#n+=Math.floor(o/he),this.#r+=o}digest(){this.#r%he>0&&!this.#o&&this.#n++,this.#a(Math.ceil(this.#r/
he));let e=(this.#e??Ya("sha256")).digest();return this.#t===void 0?e:Ya("sha256").update(e).update(this.#t.digest()).digest()}#i(e){
let n=this.#r%he;this.#e??=Ya("sha256"),this.#o||(this.#a((this.#r-n)/he),n>0&&this.#e.update(dl.subarray(0,n))),this.#o=
!0,this.#e.update(e),this.#s(e.length)}#s(e){this.#r+=e,this.#r%he===0&&(this.#o=!1)}#a(e){if(this.#n===0)return;let n=new Float64Array(
[e,this.#n]);this.#t??=Ya("sha256"),this.#t.update(new Uint8Array(n.buffer)),this.#n=0}};function bb(t,e,n){return t[e]===
0&&t.compare(dl,0,n-e,e,n)===0}var yL=["type","mode","owner","time","link","device","extended attributes","size","content","hard links"],gL=/^security\.capability=/,
Hr=class{#e;#t;#n;#r;#o;constructor(e,n="exact"){this.#e=e,this.#t=n}begin(e,n){if(this.#r=void 0,this.#o=void 0,this.#n=
void 0,n==="drop")return;let r=n==="keep"?void 0:n,o=r?.head??e,i=Fe(o.extensions),s=fe(o,i),a=r?.data,d=new Va;if(a===void 0){
this.#o=Ka.of({...e,...o},i,d);let f=this.#o?.realBytes??e.sizeBytes;this.#n={name:e.name,facts:s,sizeBytes:f},f>0&&(this.#r=
d);return}let c=wL(o,a);d.data(a.subarray(0,c)),this.#i(e.name,s,c,d.digest())}mapBlock(e){this.#o?.mapBlock(e)}data(e){
(this.#o??this.#r)?.data(e)}end(){let e=this.#n;this.#n=void 0,e!==void 0&&(this.#o?.end(),this.#i(e.name,e.facts,e.sizeBytes,
this.#r?.digest()))}#i(e,n,r,o){let i=r===0,s=n.typeFlag==="1",a=this.#t==="exact"?n.xattrs:n.xattrs.filter(u=>gL.test(u)),
d=this.#t==="exact"?`${n.mtimeSeconds}${n.mtimeFraction&&`.${n.mtimeFraction}`}`:Math.max(0,n.mtimeSeconds),c=[n.typeFlag===
"7"||n.typeFlag==="S"?"0":n.typeFlag,s||n.typeFlag==="2"?"":n.mode.toString(8),s?"":`${n.uid}:${n.gid}`,s?"":d,n.link.length===
0?"":fl(s?Dn(n.link):n.link),n.device,s||a.length===0?"":fl(Buffer.from(JSON.stringify(a))),r,i||o===void 0?"":o.toString(
"hex",0,kb)],f=s?ln(n.link):void 0;this.#e(ln(e),c.join(cl),Dn(e),f)}},kb=16,cl=" ";function ln(t){return fl(Dn(t))}function qa(t,e){
let[n,r]=[t.split(cl),e.split(cl)];return yL.filter((o,i)=>n[i]!==r[i])}function fl(t){return hL("sha256",t,"hex").slice(
0,2*kb)}function Dn(t){let e=0,n=t.length;for(;t[e]===47||t[e]===46&&t[e+1]===47;)e++;for(;n>e&&t[n-1]===47;)n--;return t.
subarray(e,n)}function wL(t,e){let n=Ue(t.header,"size");return Math.min(Number.isNaN(n)?0:n,e.length)}var Ur=class{#e=new Map;#t=new Map;observer;view;constructor(e="exact"){this.view=e,this.observer=new Hr((n,r,o,i)=>{this.#e.
set(n,r),i===void 0?this.#t.delete(n):this.#t.set(n,i)},e)}get count(){return this.#e.size}take(e){let n=this.#e.get(e);
return this.#e.delete(e),n}get remaining(){return new Set(this.#e.keys())}grouped(){let e=new Map(this.#e);e.delete(bL);
for(let[n,r]of this.#n()){let o=this.#e.get(n);if(o===void 0)continue;let i=[n,...r].toSorted();for(let s of i)e.set(s,`${o}\
 ${i[0]}`)}return e}#n(){let e=new Map;for(let[n,r]of this.#t){let o=r,i=new Set;for(let a=this.#t.get(o);a!==void 0&&!i.
has(o);)i.add(o),o=a,a=this.#t.get(o);let s=e.get(o);s===void 0?e.set(o,[n]):s.push(n)}return e}},bL=ln(Buffer.alloc(0));
async function Xa(t,e,n,{signal:r}){let o=[],i=new G(s=>(o.length<n&&t.has(ln(s.name))&&o.push(Buffer.from(Dn(s.name))),
"drop"));return await ni([await e.open(r),i],r),o}var ul={what:"The new image differs from what was read from the source",hint:"Run again. If it happens again, check the \
log of the engine and the health of its disk."};async function Eb(t,e,{expected:n,reader:r,streamBytes:o}){let{log:i,signal:s}=t,
{count:a}=n,d=await e.openReader(),c=new Mr,f=new Hr((h,y,g)=>{let k=n.take(h);if(k===void 0)return c.note(g,"unexpected");
if(k===y)return;let B=d.unseenTimes.includes(g.toString("latin1")),P=qa(k,y).filter($=>$!=="time"||!B);P.length>0&&c.note(
g,`different ${P.join(" and ")}`)},n.view),u=new G(d.decide,f),l=[await d.open(s),u];await un(t,l,()=>o,"Read back"),await d.
close();let p=n.remaining;if(p.size>0){let h=await Xa(p,r,c.room,t).catch(()=>[]);c.noteMissing(p.size,h)}if(c.count>0)throw c.
toError(ul,a);return i.info(`Verified ${Q(a)}: the new image matches what was read from the source`),a}async function zr(t,e,{expected:n,source:r,streamBytes:o}){let i=await ll(t,e,{view:n.view,title:"Read back",streamBytes:o}),
s=await Ib(t,{wanted:{entries:n,from:r},seen:{...i,from:e},text:ul});return t.log.info(`Verified ${Q(s)}: the new image \
matches what was read from the source`),s}async function Bb(t,e,n,r){let o={view:"engine",streamBytes:r},i=await ll(t,n,
{...o,title:"Read the layers"}),s=await ll(t,e,{...o,title:"Read from the engine"}),a=await Ib(t,{wanted:{...i,from:n},seen:{
...s,from:e},text:{what:`The engine shows other files of ${e.reference} than the image's layers have`,hint:`The engine u\
npacked the image wrongly. Remove the image ("docker rmi") and pull or build it again, or set ${S("from","layers")} to f\
latten its layers.`}});t.log.info(`Verified ${Q(a)}: the engine shows what the image's layers have`)}async function ll(t,e,{
view:n,title:r,streamBytes:o}){let i=await e.openReader();try{let s=new Ur(n),a=new G(i.decide,s.observer),d=[await i.open(
t.signal),a];return await un(t,d,()=>o,r),{entries:s,unseenTimes:i.unseenTimes,unseenPaths:i.unseenPaths??[]}}finally{await i.
close()}}async function Ib(t,{wanted:e,seen:n,text:r}){let o=Sb([...e.unseenPaths??[],...n.unseenPaths??[]]),i=xb(e.entries.
grouped(),o),s=xb(n.entries.grouped(),o),a=Sb(n.unseenTimes??[]),d=new Map;for(let[p,h]of s){let y=i.get(p);if(y===h)continue;
let k=(y===void 0?[]:qa(y,h)).filter(B=>B!=="time"||!a.has(p));y===void 0?d.set(p,"unexpected"):k.length>0&&d.set(p,`dif\
ferent ${k.join(" and ")}`)}let c=new Set([...i.keys()].filter(p=>!s.has(p)));if(d.size===0&&c.size===0)return i.size;let f=new Mr,
u=await Pb(t,n.from,new Set(d.keys()),f.room);for(let p of u)f.note(p,d.get(ln(Dn(p)))??"");let l=await Pb(t,e.from,c,f.
room);throw f.noteMissing(c.size,l),f.noteMissing(d.size-u.length,[]),f.toError(r,i.size)}function Sb(t){return new Set(
t.map(e=>ln(Buffer.from(e,"latin1"))))}function xb(t,e){return e.size===0?t:new Map([...t].filter(([n])=>!e.has(n)))}async function Pb(t,e,n,r){
if(n.size===0||r<=0)return[];let o;try{return o=await e.openReader(),await Xa(n,o,r,t)}catch(i){if(t.signal.aborted)throw i;
return[]}finally{await o?.close()}}function Tb(t){if(t.trim()==="")return;let e=t.trim().startsWith("[")?_(t):void 0,n=i=>new m("BAD_INPUT",`The ${I("test")}\
 must be a command for /bin/sh, or a JSON array of a program and its arguments, but ${i}.`,{hint:`For example: ${Et("tes\
t",'python3 -c "import numpy"')}, or ${Et("test",`'["/app", "--version"]'`)}.`});if(t.includes("\0"))throw n("it contain\
s a NUL character");if(!Array.isArray(e))return["/bin/sh","-c",` ${t}`];if(!H(e))throw n("the array contains something o\
ther than strings");let[r,...o]=e;if(r===void 0||r==="")throw n("the array does not name a program");if(e.some(i=>i.includes(
"\0")))throw n("it contains a NUL character");return[r,...o]}async function Jr(t,e,[n,...r]){let{log:o}=t,s=await _a(t,e,
{program:n,args:r,asUsed:!0});if(await Nr(t,s.container),s.exitCode===0){o.info("The test passed");return}throw new m("C\
OMMAND_FAILED",`The "test" command failed in the new image with exit status ${s.exitCode}. No tag was moved. The last li\
nes of its output:
${Da(s)}`,{hint:"The command runs without network and with few privileges. Run it the same way in the source image to se\
e whether flattening is the cause. An image without a shell needs a JSON array."})}var ml={verifiedEntries:void 0,isTested:!1};async function vb(t,e,n,r){if(n===void 0&&r===void 0)return ml;let{log:o}=t,
i=await Ge(t,e.reference,void 0);if(i===void 0)throw new m("CHECK_FAILED",`The stored image ${e.reference} disappeared f\
rom the engine before it was checked.`,{hint:"Check whether something removes images on this machine, then run again."});
let s=n===void 0?void 0:await o.group("Verify",()=>kL(t,Ze(t,i),n));return r!==void 0&&await o.group("Test",()=>Jr(t,i,r)),
{verifiedEntries:s,isTested:r!==void 0}}function kL(t,e,n){return n.source.byLayers!==!0?Eb(t,e,n):zr(t,e,n)}var EL=3;async function Za({engine:t,options:e},n,r){if(n===void 0)return r.close();let{docker:o,runId:i,log:s}=t,a=tt(i),
c=[n.reference===a?a:void 0,n.importedId].filter(h=>h!==void 0),[f,u]=await Promise.allSettled([hr(o,c,EL),r.close()]);if(f.
status==="fulfilled"&&f.value===void 0){let h=n.importedId??a;if(s.notice(`The engine has not yet removed a temporary im\
age of this run. It, or a later run, will remove it. To do it now: docker rmi ${Fs(h)}`),u.status==="fulfilled")return}f.
status==="fulfilled"&&f.value?.exitCode===0&&u.status==="fulfilled"||await tn(o,e.timeoutSeconds,h=>It(h,i,s))}import{setFlagsFromString as SL}from"node:v8";var xL=1e3;function Ob(){SL(`--heap-growing-percent=${xL}`)}import{access as PL,constants as Ab,mkdtemp as BL,rm as IL,stat as pl,statfs as Rb}from"node:fs/promises";import{join as TL}from"node:path";var vL=.5,OL={ENOENT:"it does not exist",ENOTDIR:"it is not a directory",EACCES:"this user may not write there",EPERM:"t\
his user may not write there",EROFS:"its filesystem is read-only",ENOSPC:"its filesystem is full"},AL={input:()=>`The ${I(
"temp-dir")}`,RUNNER_TEMP:()=>"The environment variable RUNNER_TEMP",system:()=>"The environment variable TMPDIR (/tmp i\
f it is not set)"};async function Lb(t,e,n){try{await PL(t,Ab.W_OK|Ab.X_OK),await IL(await BL(TL(t,re(n))),{recursive:!0})}catch(r){
let o=await RL(t,le(r));throw new m("TEMP_DIR",`${AL[e]()} must be a writable directory, but ${JSON.stringify(t)} is not\
: ${o}.`,{hint:e==="input"?"Name an existing, writable directory, or leave it out.":`Create that directory, or name an e\
xisting, writable one with the ${I("temp-dir")}.`,cause:r})}}async function RL(t,e){let n=await pl(t).catch(()=>{});return n!==
void 0&&!n.isDirectory()?"it is not a directory":n!==void 0&&e==="ENOENT"?"no file can be created in it":OL[e]??e}function Wr(t,e,n,r=vL){
return n?t===void 0?Math.round(e*r):t.reduce((o,i)=>o+(/[+.](?:gzip|zstd)$/.test(i.mediaType)?i.sizeBytes:Math.round(i.sizeBytes*
r)),0):e}async function hl(t,e,n="The packed layer needs"){let{bavail:r,bsize:o}=await Rb(t),i=r*o;if(!(i>=e))throw new m(
"NO_SPACE",`${n} about ${x(e)} in ${t}, but only ${x(i)} are free.`,{hint:`Free some disk space, or name a directory on \
a larger disk with the ${I("temp-dir")}.`})}async function yl({store:t,diskRoot:e},{unpackedBytes:n,packedBytes:r,spoolBytes:o},i){
if(e===void 0)return;let s=await Promise.all([Rb(e),pl(e),pl(i)]).catch(()=>{});if(s===void 0)return;let[{bfree:a,bsize:d},
c,f]=s,u=[{what:"unpacked",bytes:n}];t.keepsPacked&&u.push({what:"packed",bytes:r}),o>0&&c.dev===f.dev&&u.push({what:"fo\
r the spool, which is on the same disk",bytes:o});let l=u.reduce((y,{bytes:g})=>y+g,0),p=a*d;if(p>=l)return;let h=u.map(
({what:y,bytes:g})=>`${x(g)} ${y}`).join(", ");return`The engine's disk may be too small: the result needs up to ${x(l)}\
 there (${h}), but only ${x(p)} are free in ${e}. If it does not fit, nothing is tagged. "docker system df" shows what u\
ses the space.`}import{Writable as iC}from"node:stream";import{pipeline as sC}from"node:stream/promises";import{promisify as WL}from"node:util";import{constants as GL,crc32 as jL,deflateRaw as KL}from"node:zlib";var Gr=class{#e;#t=Buffer.allocUnsafeSlow(65536);#n=0;bytes=0;constructor(e){this.#e=e}async writeBytes(e){if(this.bytes+=
e.length,(this.#n+e.length>65536||e.length>16384)&&await this.flush(),e.length>16384)return this.#e(e);e.copy(this.#t,this.#n),
this.#n+=e.length}async flush(){if(this.#n===0)return;let e=this.#t.subarray(0,this.#n);this.#t=Buffer.allocUnsafeSlow(65536),
this.#n=0,await this.#e(e)}};var LL=[[2,10]],CL=[[3,10]],$L=[[4,3],[0,5],[3,5],[12,4],[64,24],[1<<21,24],[0,3],[255,8],[209,8],[0,5],[3,2]],Qa=class extends Gr{#e=0;#t=0;get phase(){
return this.#t}async writeBits(e,n,r){if(n%8!==this.#t)throw new RangeError("bits are copied at another phase");let o=Math.
floor(n/8),i=Math.floor(r/8);this.#t>0&&(e[o]=e[o]&255<<this.#t|this.#e),this.#t=r%8,this.#e=this.#t===0?0:e[i]&(1<<this.#t)-
1,i>o&&await this.writeBytes(e.subarray(o,i))}async writeShifted(e,n,r){let o=[];for(let i=n;i<r;){let s=Math.min(8-(i&7),
r-i);o.push([e[i>>3]>>(i&7)&(1<<s)-1,s]),i+=s}await this.writeNumbers(o)}async fillTo(e){for((e-this.#t)%2!==0&&(e%2===0?
await this.#n():await this.writeNumbers($L));this.#t!==e;)await this.writeNumbers(LL)}async#n(){await this.writeNumbers(
[[0,3]]),await this.#r(),await this.writeBytes(Buffer.from([0,0,255,255]))}async writeLastBlock(){await this.writeNumbers(
CL),await this.#r()}async#r(){this.#t>0&&await this.writeNumbers([[0,8-this.#t]])}async writeNumbers(e){let n=[];for(let[
r,o]of e){let i=this.#e|r<<this.#t;for(this.#t+=o;this.#t>=8;this.#t-=8,i>>>=8)n.push(i&255);this.#e=i}await this.writeBytes(
Buffer.from(n))}};var ci=(t,e)=>t<<5|e<<9,jr=new Int32Array(288).fill(-2147483648),gl=new Int32Array(32).fill(-2147483648),Cb=Int32Array.from(
{length:19},(t,e)=>ci(0,e));for(let t=0;t<256;t++)jr[t]=ci(0,1)|1<<24;jr[256]=-1610612736;for(let t=257,e=3;t<285;t++){let n=Math.
max(0,t-261>>2|0);jr[t]=268435456|ci(n,e),e+=1<<n}jr[285]=268435456|ci(0,258);for(let t=0,e=1;t<30;t++){let n=Math.max(0,
t-2>>1);gl[t]=ci(n,e),e+=1<<n}var mn=new Uint16Array(16),di=new Uint16Array(16),$b=new Uint16Array(288);function wl(){return new Int32Array(
32768)}function ed(t,e,n,r){let o=NL(e);if(o<0)return!1;o<=1&&t.fill(-2147483648,0,1<<r);let i=di[15],s=1<<r,a=s,d=-1,c=0,
f=s;for(let u=0,l=0;u<i;u++){let p=$b[u],h=e[p];if(h>r&&(l&s-1)!==d){d=l&s-1,c=a;let B=FL(h,o,r);f=1<<B,a+=f,t[d]=-1073741824|
c<<9|B}let y=n[p],g=y+h+(y>>5&15);if(h<=r)for(let B=l,P=1<<h;B<s;B+=P)t[B]=g;else for(let B=l>>r,P=1<<h-r;B<f;B+=P)t[c+B]=
g;mn[h]--;let k=1<<h-1;for(;(l&k)!==0;)k>>=1;l=k===0?0:(l&k-1)+k}return!0}function NL(t){mn.fill(0);for(let r=0;r<t.length;r++)
mn[t[r]]++;let e=0,n=1;di[0]=0,mn[0]=0;for(let r=1;r<=15;r++){if(di[r]=di[r-1]+mn[r-1],n=2*n-mn[r],n<0)return-1;mn[r]>0&&
(e=r)}if(n>0&&e>1)return-1;for(let r=0;r<t.length;r++){let o=t[r];o>0&&($b[di[o]++]=r)}return e}function FL(t,e,n){let r=t-
n,o=1<<r;for(;r+n<e&&(o-=mn[r+n],!(o<=0));r++,o<<=1);return r}function Nb(t,e){for(let n=0;n<1024;n++){let r=t[n],o=r&31;
if(r>=0&&(r&268435456)===0)for(;o<10;){let i=t[n>>>o],s=(i&31)-(i>>5&15);if(i<0||s>10-o||(r+=i,o=r&31,(i&268435456)!==0))
break}e[n]=r}}var ui=32*1024,Db=640;var ML=25,HL=1023,UL=511,zL=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15],od=class{joined=new Int32Array(1024);single=wl();distances=wl();make(e,n){
return!ed(this.single,e,jr,10)||!ed(this.distances,n,gl,9)?!1:(Nb(this.single,this.joined),!0)}},rd;function JL(){let t=new Uint8Array(
288).fill(8,0,144).fill(9,144,256).fill(7,256,280).fill(8,280);return rd=new od,rd.make(t,new Uint8Array(32).fill(5)),rd}
function _b(t){return new DataView(t.buffer,t.byteOffset,t.byteLength)}var sd=-1,li=-2,id=class{#e;#t=new od;#n=new Uint8Array(
320);#r=new Uint8Array(19);#o=new Int32Array(128);#i=this.#t;position=0;outBytes=0;lookBack=0;constructor(e){this.#e=_b(
e)}moveTo(e,n){this.#e=_b(e),this.position=n}take(e){let n=this.#e.getInt32(this.position>>>3,!0)>>>(this.position&7)&(1<<
e)-1;return this.position+=e,n}#s(e){this.#i=e,this.outBytes=0,this.lookBack=0}startFixed(){this.#s(rd??JL())}startDynamic(){
let e=this.take(5)+257,n=this.take(5)+1,r=this.take(4)+4;if(e>286||n>30)return"a block has too many symbols";this.#r.fill(
0);for(let a=0;a<r;a++)this.#r[zL[a]]=this.take(3);if(!ed(this.#o,this.#r,Cb,7)||this.#o[1]<0)return"a block has an inva\
lid code for code lengths";let i=this.#a(e+n);if(i!==void 0)return i;if(this.#n[256]===0)return"a block has no code for \
its end";if(!this.#t.make(this.#n.subarray(0,e),this.#n.subarray(e,e+n)))return"a block has invalid codes";this.#s(this.#t)}#a(e){
let n=this.#n;for(let r=0;r<e;){let o=this.#o[this.take(7)];this.position-=7-(o&31);let i=o>>9;if(i<16){n[r++]=i;continue}
if(i===16&&r===0)return"a block repeats a code length before the first one";let s=i===16?n[r-1]:0,a=i===16?3+this.take(2):
i===17?3+this.take(3):11+this.take(7);if(r+a>e)return"a block has too many code lengths";n.fill(s,r,r+a),r+=a}}read(e){let n=this.#e,
{joined:r,single:o,distances:i}=this.#i,s=Math.min(this.outBytes,ui),a=s,d=this.lookBack,c=this.position,f=!1;for(;c<e;){
let u=n.getInt32(c>>>3,!0)>>>(c&7),l=r[u&HL];if(l<0){if((l&1073741824)!==0){let P=u>>>10&(1<<(l&31))-1;l=o[(l>>9&32767)+
P]}if(l<0){c+=l&31,f=(l&536870912)!==0||"a symbol has no meaning";break}}let p=a+(l>>24&15),h=l&31,y=l>>5&15;if(a+=(l>>9&
32767)+(u>>>h-y&(1<<y)-1),c+=h,(l&268435456)===0)continue;if(u>>>=h,h>ML-9&&(u=n.getInt32(c>>>3,!0)>>>(c&7)),l=i[u&UL],l<
0){if((l&1073741824)!==0){u=n.getInt32(c>>>3,!0)>>>(c&7);let P=u>>>9&(1<<(l&31))-1;l=i[(l>>9&32767)+P]}if(l<0){f="a dist\
ance has no meaning";break}}if(c+=l&31,p>=ui)continue;let g=l>>5&15,k=c-g;u=n.getInt32(k>>>3,!0)>>>(k&7);let B=(l>>9&32767)+
(u&(1<<g)-1);B-p>d&&(d=B-p)}return this.outBytes+=a-s,this.lookBack=d,this.position=c,f}step(){let e=this.#d(this.#i.single,
10);if(e<0)return this.position+=e&31,(e&536870912)===0?li:sd;if(this.outBytes+=this.#c(e),(e&268435456)===0)return 0;let n=this.#d(
this.#i.distances,9);return n<0?li:this.#c(n)}#d(e,n){let r=this.#e.getInt32(this.position>>>3,!0)>>>(this.position&7),o=e[r&
(1<<n)-1];if(o>=0||(o&1073741824)===0)return o;let i=r>>>n&(1<<(o&31))-1;return e[(o>>9&32767)+i]}#c(e){let n=e>>5&15;return this.
position+=(e&31)-n,(e>>9&32767)+this.take(n)}endCode(){let{single:e}=this.#i;for(let n=0;;n++){let r=e[n];if(r>=0)continue;
if((r&536870912)!==0)return{value:n&(1<<(r&31))-1,bits:r&31};let o=(r&1073741824)===0?0:1<<(r&31),i=r>>9&32767;for(let s=0;s<
o;s++){let a=e[i+s]&31;if(e[i+s]<0)return{value:(n|s<<10)&(1<<a)-1,bits:a}}}}};function ad(){return new Error("A gzip stream has changed since it was scanned.")}var dd=class{#e=new id(new Uint8Array(
0));#t=0;#n=0;#r({packed:e,startByte:n,startBit:r}){this.#e.moveTo(Buffer.concat([e,Buffer.alloc(Db)]),r-8*n),this.#t=8*
n,this.#n=0}#o(){return this.#t+this.#e.position}#i(){let e=this.#e;e.take(1);let n=e.take(2);if(n===0){e.position=e.position+
7&-8;let r=e.take(16);return e.position+=16,r}if(n===1)e.startFixed();else if(e.startDynamic()!==void 0)throw ad()}front(e,n){
this.#r(e);let r=this.#e,{startBit:o,isFinal:i}=e;for(;this.#o()<e.endBit;){let s=this.#o(),a=this.#i();if(a!==void 0){if(this.#n+
a>n)return{range:{startBit:o,endBit:s,isFinal:i},outBytes:this.#n};r.position+=8*a,this.#n+=a;continue}for(;;){let d=this.#n+
r.outBytes,c=this.#o(),f=r.step();if(f===sd)break;if(f===li||c>=e.endBit)throw ad();if(this.#n+r.outBytes>n)return{range:{
startBit:o,endBit:c,isFinal:i,blockEnd:r.endCode()},outBytes:d}}this.#n+=r.outBytes}throw ad()}back(e,n){this.#r(e);let r=this.#e,
{endBit:o,isFinal:i}=e,s={range:{startBit:e.startBit,endBit:o,isFinal:i},outBytes:0};for(;this.#o()<o;){let a={startBit:this.#o(),
endBit:0},d=this.#i(),c=this.#n<n;if(d!==void 0)r.position+=8*d;else for(a.endBit=this.#o();;){let f=this.#n+r.outBytes,
u=r.step();if(u===sd)break;if(u===li||this.#o()>o)throw ad();if(f-u>=n)continue;let l=this.#n+r.outBytes;s={range:{startBit:this.#o(),
endBit:o,isFinal:i,header:a},outBytes:l}}this.#n+=d??r.outBytes,(d!==void 0&&c||s.outBytes===this.#n)&&(s={range:{startBit:this.#o(),
endBit:o,isFinal:!1},outBytes:this.#n})}return s}};async function Mb(t,e,n,r){let o=8*n;for(let{startBit:i,endBit:s,isFinal:a,header:d,blockEnd:c}of r){let f=(d??{startBit:i}).
startBit-o;if(a&&(e[f>>3]=e[f>>3]&~(1<<(f&7))),d===void 0)await t.fillTo(i%8);else{let u=d.endBit-d.startBit;await t.fillTo(
(i+8*u-u)%8),await t.writeShifted(e,f,f+u)}await t.writeBits(e,i-o,s-o),c!==void 0&&await t.writeNumbers([[c.value,c.bits]])}}var YL=Buffer.from([31,139,8,0,0,0,0,0,0,3]),VL=WL(KL),cd=class{windowBytes=ui;trimmer=new dd;#e;#t;#n=0;#r=0;constructor(e,n){
this.#e=new Qa(e),this.#t=n}count(e){this.#n=jL(e,this.#n),this.#r+=e.length}pack(e,n){return VL(e,{level:this.#t,finishFlush:GL.
Z_SYNC_FLUSH,chunkSize:e.length+(e.length>>8)+1024,...n.length===0?{}:{dictionary:n.subarray(-ui)}})}async writePacked(e){
await this.#o(),await this.#e.fillTo(0),await this.#e.writeBytes(e)}async writeRanges(e,n,r){await this.#o(),await Mb(this.#e,
e,n,r)}async#o(){this.#e.bytes===0&&await this.#e.writeBytes(YL)}async end(){await this.#o(),await this.#e.writeLastBlock();
let e=Buffer.alloc(8);return e.writeUInt32LE(this.#n,0),e.writeUInt32LE(this.#r%2**32,4),await this.#e.writeBytes(e),await this.#e.
flush(),this.#e.bytes}};var Hn=class{#e=[];bytes=0;push(e){e.length!==0&&(this.#e.push(e),this.bytes+=e.length)}moveTo(e,n){let r=Math.min(n,this.
bytes);this.bytes-=r;let o=0;for(;r>0;){let i=this.#e[o];e.push(i.subarray(0,r)),i.length>r?this.#e[o]=i.subarray(r):o++,
r-=Math.min(r,i.length)}o>0&&this.#e.splice(0,o)}keepLast(e){let n=0;for(let{length:r}of this.#e){if(this.bytes-r<e)break;
this.bytes-=r,n++}n>0&&this.#e.splice(0,n)}join(){let[e]=this.#e;return this.#e.length===1&&e!==void 0?e:Buffer.concat(this.#e)}takeAll(){
let e=this.join();return this.#e=[],this.bytes=0,e}};async function Sl(t,e){let{index:n}=t,r=n.startBit(e),o=n.endBit(e),i=Math.floor(r/8);return{packed:await t.read(i,Math.
ceil(o/8)),startByte:i,startBit:r,endBit:o,isFinal:n.isFinal(e)}}var fd=class{#e;units;outBytes;constructor(e){this.#e=e,this.units=e.startBits.length,this.outBytes=e.outStarts[this.units]}get packedBytes(){
return this.#e.packedBytes}get members(){return this.#e.members}startBit(e){return this.#e.startBits[e]}endBit(e){return this.#e.
endBits[e]}outStart(e){return this.#e.outStarts[e]}outEnd(e){return this.#e.outStarts[e+1]}lengthOf(e){return this.outEnd(
e)-this.outStart(e)}lookBack(e){return this.#e.lookBacks[e]}isFinal(e){return this.#e.finals[e]===1}firstFrom(e){let{outStarts:n}=this.#e,
r=0,o=this.units;for(;r<o;){let i=r+o>>>1;n[i]<e?r=i+1:o=i}return r}isCopyable(e,n){return this.outStart(e)-this.lookBack(
e)>=n&&this.lengthOf(e)<=8912896}};var Hb=1024*1024,XL=256*1024,ZL=4096,QL=8,ud=4096,Ub=512*1024,ld=class{#e;#t=0;#n=0;#r=0;#o=0;#i;#s=new Hn;#a=new Hn;#d=new Hn;#c;#f=[];constructor(e){
this.#e=e}async write(e,n){if(e.length!==0){if(this.#e.count(e),this.#t+=e.length,n===void 0)await this.#p(),this.#a.push(
e);else{let r=await this.#u(n);r.next+=e.length,this.#s.push(e),await this.#l(r)}await this.#k()}}async#u({source:e,offset:n}){
if(this.#i?.source===e&&this.#i.next===n)return this.#i;await this.#p();let r=Math.max(0,e.index.firstFrom(n+1)-1);return this.#i=
{source:e,start:n,next:n,unit:r},this.#i}async#l(e){let{index:n}=e.source;for(;e.unit<n.units&&n.outEnd(e.unit)<=e.next;e.
unit++)n.isCopyable(e.unit,e.start)?await this.#g(e.source,e.unit):await this.#m(e);e.unit<n.units&&n.lengthOf(e.unit)<=
8912896||this.#s.moveTo(this.#a,this.#s.bytes)}async#m(e){let{index:n}=e.source,{start:r,source:o,unit:i}=e,s=n.outStart(
i),a=e.next-this.#s.bytes,d=n.outEnd(i)-a,{trimmer:c}=this.#e;if(c&&d>=ud&&n.lengthOf(i)<=Ub){let f=await Sl(o,i),{range:u,
outBytes:l}=c.back(f,r-s),p=s+l-a;if(d-p>=ud)return this.#s.moveTo(this.#a,p),this.#h(f,u,d-p)}this.#s.moveTo(this.#a,d)}async#p(){
let e=this.#i;this.#i=void 0;let n=this.#s.bytes,{trimmer:r}=this.#e;if(e!==void 0&&r&&n>=ud){let{source:o,unit:i,start:s}=e,
{index:a}=o;if(a.isCopyable(i,s)&&a.lengthOf(i)<=Ub){let d=await Sl(o,i),{range:c,outBytes:f}=r.front(d,n);f>=ud&&await this.#h(
d,c,f)}}this.#s.moveTo(this.#a,this.#s.bytes)}async#h({packed:e,startByte:n},r,o){await this.#b(),await this.#w();let{startBit:i,
endBit:s,header:a={startBit:0,endBit:0}}=r;this.#y(o,s-i+a.endBit-a.startBit),await this.#S({bytes:Promise.resolve(e),startByte:n,
ranges:[r]})}#y(e,n){this.#s.moveTo(this.#d,e),this.#d.keepLast(this.#e.windowBytes),this.#n+=e,this.#r+=n}async#g(e,n){
await this.#b();let{index:r}=e,o=r.startBit(n),i=r.endBit(n),s=r.isFinal(n);this.#y(r.lengthOf(n),i-o);let a={startBit:o,
endBit:i,isFinal:s},d=this.#c?.ranges.at(-1),c=o-(d?.endBit??Number.POSITIVE_INFINITY);(!(c>=0&&c<=8*ZL)||this.#c?.source!==
e)&&await this.#w(),this.#c===void 0?this.#c={source:e,ranges:[a]}:c===0&&!s?d.endBit=i:this.#c.ranges.push(a),i-this.#c.
ranges[0].startBit>=8*XL&&await this.#w()}async#w(){let e=this.#c;if(e===void 0)return;this.#c=void 0;let{source:n,ranges:r}=e,
o=Math.floor(r[0].startBit/8),i=Math.ceil(r.at(-1).endBit/8);await this.#S({bytes:n.read(o,i),startByte:o,ranges:r})}async#k(){
for(;this.#a.bytes>=Hb;)await this.#E(Hb)}async#b(){await this.#k(),this.#a.bytes>0&&await this.#E(this.#a.bytes)}async#E(e){
await this.#w();let n=this.#d.join(),r=new Hn;this.#a.moveTo(r,e);let o=r.join();this.#d.push(o),this.#d.keepLast(this.#e.
windowBytes),await this.#S({bytes:this.#e.pack(o,n),startByte:0})}async#S(e){e.bytes.catch(()=>{}),this.#f.push(e),this.#f.
length>QL&&await this.#x()}async#x(){let{bytes:e,startByte:n,ranges:r}=this.#f.shift(),o=await e;if(r!==void 0)return this.#e.
writeRanges(o,n,r);await this.#e.writePacked(o),this.#o+=o.length}async end(){for(await this.#p(),await this.#b(),await this.#w();this.#f.
length>0;)await this.#x();return{outBytes:this.#t,packedBytes:await this.#e.end(),copiedOutBytes:this.#n,copiedPackedBytes:Math.
ceil(this.#r/8),newOutBytes:this.#t-this.#n,newPackedBytes:this.#o}}};import{promisify as eC}from"node:util";import{constants as tC,zstdCompress as nC}from"node:zlib";var rC=eC(nC),md=class{windowBytes=0;#e;#t;constructor(e,n){this.#e=new Gr(e),this.#t=n}count(){}pack(e){return rC(e,{chunkSize:e.
length+(e.length>>8)+1024,params:{[tC.ZSTD_c_compressionLevel]:this.#t}})}writePacked(e){return this.#e.writeBytes(e)}async writeRanges(e,n,r){
for(let{startBit:o,endBit:i}of r)await this.#e.writeBytes(e.subarray(o/8-n,i/8-n))}async end(){return this.#e.bytes===0&&
await this.#e.writeBytes(await this.pack(Buffer.alloc(0))),await this.#e.flush(),this.#e.bytes}};import{createHash as oC}from"node:crypto";import{open as Bl}from"node:fs/promises";var xl=1024*1024;async function pd(t,e){let n=await Bl(t,"wx",384).catch(r=>{throw Yr(r,t)});try{return await e(new Pl(n,
t))}finally{await n.close()}}async function zb(t,e){let n="the flat filesystem",r=await Bl(t,"wx",384).catch(d=>{throw Yr(
d,t,n)}),o=Buffer.allocUnsafe(xl),i=0,s=async d=>{await Il(r,d).catch(c=>{throw Yr(c,t,n)})},a=async()=>{await s(o.subarray(
0,i)),i=0};try{for await(let d of e)i+d.length>xl&&await a(),d.length>xl?await s(d):i+=d.copy(o,i);await a()}finally{await r.
close()}}async function*Jb(t,e,n){let r=await Bl(t,"wx",384).catch(o=>{throw Yr(o,t,n)});try{for await(let o of e)await Il(
r,o).catch(i=>{throw Yr(i,t,n)}),yield o}finally{await r.close()}}var Pl=class{#e;#t;#n=oC("sha256");bytes=0;constructor(e,n){
this.#e=e,this.#t=n}async write(e){this.#n.update(e),this.bytes+=e.length,await Il(this.#e,e).catch(n=>{throw Yr(n,this.#t)})}digest(){
return`sha256:${this.#n.digest("hex")}`}};async function Il(t,e){for(let n=0;n<e.length;)n+=(await t.write(e,n)).bytesWritten}
function Yr(t,e,n="the packed layer"){return ut(t)?new m("NO_SPACE",`The disk filled up while writing ${n} to ${e}.`,{hint:`\
Free some disk space there, or choose another directory with the ${I("temp-dir")}.`,cause:t}):new m("TEMP_DIR",`Cannot w\
rite ${n} to ${e} (${le(t)}).`,{hint:`Choose a writable directory with the ${I("temp-dir")}.`,cause:t})}function Wb(t,e,{spans:n,sourceOf:r,kind:o,level:i}){return pd(e,async s=>{let a=o==="gzip"?cd:md,d=new ld(new a(p=>s.write(
p),i)),c=0,f=async p=>{let h=0;for(let{bytes:y,origin:g}of n.take(c,p.length)){let k=g&&await r(g.stream),B=p.subarray(h,
h+y),P=k&&{source:k,offset:g?.offset??0};await d.write(B,P),h+=y}c+=p.length},u=new iC({write:(p,h,y)=>{f(p).then(()=>y(),
y)}});return await sC(t,u),{...await d.end(),layerBytes:c,digest:s.digest()}})}var hn=class{#e=[];#t=0;#n=0;get bytes(){return this.#n}add(e,n){if(e===0)return;let r=this.#n;this.#n+=e;let o=this.#e.
at(-1),{stream:i,offset:s}=n??{stream:-1,offset:0};o?.stream===i&&(i===-1||o.offset+r-o.start===s)||this.#e.push({start:r,
stream:i,offset:s})}*take(e,n){let r=e+n;if(r>this.#n)throw new RangeError("the stream is ahead of its spans");if(this.#r(
e),n>0&&e<this.#e[this.#t].start)throw new RangeError("this part of the stream has passed");for(let o=e,i=this.#t;o<r;i++){
let{start:s,stream:a,offset:d}=this.#e[i],c=Math.min(this.#e[i+1]?.start??this.#n,r)-o,f=a===-1?void 0:{stream:a,offset:d+
o-s};yield{bytes:c,origin:f},o+=c}}#r(e){for(;(this.#e[this.#t+1]?.start??1/0)<=e;)this.#t++;this.#t<1024||(this.#e.splice(
0,this.#t),this.#t=0)}};import{open as lC}from"node:fs/promises";import{availableParallelism as cC}from"node:os";import{Worker as fC}from"node:worker_threads";import{MessageChannel as aC}from"node:worker_threads";var Tl=256*1024,dC=8,hd=class{result;#e;#t=[];#n=0;#r;#o=0;#i=!1;#s=()=>{};constructor(e){
let{port1:n,port2:r}=new aC;this.#e=n,n.on("message",o=>{this.#t.push(o),this.#s()}),this.result=e(r).finally(()=>this.#c())}async write(e){
for(let n=0;n<e.length&&!this.#i;){this.#r??=await this.#d();let r=e.subarray(n,n+Tl-this.#o);this.#r.set(r,this.#o),this.#o+=
r.length,n+=r.length,this.#o===Tl&&this.#a()}}end(){this.#i||(this.#a(),this.#e.postMessage("end"),this.#i=!0)}abort(){this.#i||
this.#c()}#a(){if(this.#r===void 0||this.#i)return;let e=this.#r.subarray(0,this.#o);this.#e.postMessage(e,[e.buffer]),this.#r=
void 0,this.#o=0}async#d(){for(;this.#t.length===0&&this.#n===dC&&!this.#i;)await new Promise(n=>{this.#s=n});let e=this.#t.
pop();return e===void 0&&this.#n++,new Uint8Array(e??new ArrayBuffer(Tl))}#c(){this.#i=!0,this.#e.close(),this.#s()}};var uC=import.meta.url.endsWith(".ts")?new URL("../scan-worker.ts",import.meta.url):new URL("./scan-worker.mjs",import.meta.
url),yd=class{#e;#t=[];#n=[];#r=new Map;#o=!1;constructor(e=cC()){this.#e=e}scan(e){return new Promise(n=>{this.#t.push(
{request:e,finish:n}),this.#i()})}feed(e){return new hd(n=>this.scan({port:n,kind:e}))}async close(){this.#o=!0,this.#i();
let e=[...this.#n.splice(0),...this.#r.keys()];await Promise.all(e.map(n=>n.terminate()))}#i(){for(;this.#t.length>0;){if(this.#o){
this.#t.shift().finish({kind:"unusable",reason:"it is not needed any more"});continue}let e=this.#n.pop()??this.#s();if(e===
void 0)return;let n=this.#t.shift();this.#r.set(e,n),e.ref();let{request:r}=n;e.postMessage(r,"port"in r?[r.port]:[])}}#s(){
if(this.#r.size>=this.#e)return;let e=new fC(uC,{execArgv:[]});e.on("message",r=>{e.unref();let o=this.#r.get(e);this.#r.
delete(e),this.#n.push(e),o?.finish(r),this.#i()});let n="the worker ended";return e.on("error",r=>{n=E(r)}),e.on("exit",
()=>{let r=this.#r.get(e);this.#r.delete(e);let o=this.#n.indexOf(e);o!==-1&&this.#n.splice(o,1),r?.finish({kind:"unusab\
le",reason:n}),this.#i()}),e}};var gd=class{#e;#t;#n;#r=[];#o=0;#i=0;#s=Promise.resolve();constructor(e){this.#e=e}read(e,n){let r=this.#s.then(()=>this.#a(
e,n));return this.#s=r.catch(()=>{}),r}close(){let e=this.#s.then(()=>this.#f());return this.#s=e,e}async#a(e,n){for((this.#n===
void 0||e<this.#o)&&(this.#f(),this.#t=await this.#e(),this.#n=this.#t[Symbol.asyncIterator]());this.#i<n;){let{done:r,value:o}=await this.#n.
next();if(r===!0)throw new RangeError(`the stream ends after ${this.#i} bytes`);this.#r.push(o),this.#i+=o.length,this.#d(
e-4194304)}return this.#c(e,n)}#d(e){let n=0;for(let r of this.#r){if(this.#o+r.length>e)break;this.#o+=r.length,n++}n>0&&
this.#r.splice(0,n)}#c(e,n){let r=Buffer.allocUnsafe(n-e),o=this.#o;for(let i of this.#r){let s=Math.max(0,e-o),a=Math.min(
i.length,n-o);s<a&&i.copy(r,o+s-e,s,a),o+=i.length}return r}#f(){this.#t?.destroy(),this.#t=void 0,this.#n=void 0,this.#r=
[],this.#o=0,this.#i=0}};var wd=class{hasFailed=!1;kind;#e;#t=new yd;#n=[];#r;#o;constructor(e,n,{log:r,signal:o}){this.kind=n,this.#e=r,this.#o=
e.map(async i=>i===void 0?void 0:this.#i(i,o).catch(s=>this.#c(i,E(s)))),Promise.all(this.#o).then(()=>this.#t.close())}async sourceOf(e){
return this.#o[e]}async close(){await this.#t.close(),await Promise.all(this.#o),await Promise.all(this.#n.map(e=>e.close())),
await this.#r?.close()}async#i(e,n){let{locate:r}=e,o=await this.#s(e,n);if(o.kind==="unusable")return this.#c(e,o.reason);
let i=r===void 0?this.#a(e,n):await this.#d(await r(n));return{index:new fd(o.tables),read:i}}async#s({locate:e,tap:n},r){
let{kind:o}=this;if(n!==void 0){let d=this.#t.feed(o);return n(d),d.result}if(e===void 0)return{kind:"unusable",reason:"\
it is in no file"};let{path:i,startByte:s,sizeBytes:a}=await e(r);return this.#t.scan({path:i,startByte:s,packedBytes:a,
kind:o})}#a(e,n){let r=new gd(()=>e.open(n));return async(o,i)=>(this.#r!==r&&(await this.#r?.close(),this.#r=r),r.read(
o,i))}async#d({path:e,startByte:n}){let r=await lC(e);return this.#n.push(r),async(o,i)=>{let{bytesRead:s,buffer:a}=await r.
read({buffer:Buffer.allocUnsafe(i-o),position:n+o});if(s!==i-o)throw new RangeError(`${e} became shorter`);return a}}#c({
descriptor:e},n){this.#e.debug(`nothing of the layer ${e.digest} can be copied as it is packed: ${n}`)}};import{createReadStream as pC}from"node:fs";import{PassThrough as hC}from"node:stream";import{pipeline as yC}from"node:stream/promises";
import{createGunzip as gC,createZstdDecompress as wC}from"node:zlib";function bt(t){let e=t.filter(o=>o!==void 0),[n,...r]=e;return n===void 0||r.length===0?n:{begin:(o,i)=>{for(let s of e)
s.begin(o,i)},mapBlock:o=>{for(let i of e)i.mapBlock?.(o)},data:o=>{for(let i of e)i.data(o)},end:()=>{for(let o of e)o.
end()}}}import{Transform as mC}from"node:stream";var bd=class extends mC{#e=new Rr;constructor(){super({readableObjectMode:!0})}_transform(e,n,r){try{for(let o of this.#e.
split(e))this.push(o);r()}catch(o){r(o)}}_flush(e){e(this.#e.isBetweenFrames?null:new RangeError("its last frame is inco\
mplete"))}};var Gb=1024*1024;async function kd({path:t,packing:e},{signal:n,touch:r},o){let i=new G(()=>"keep",bt([o,Vr(r)])),s=pC(t,
{highWaterMark:Gb});return await yC([s,...bC(e),i,fn()],{signal:n}),{diffId:i.digest(),streamBytes:i.bytesWritten}}function bC(t){
let e={chunkSize:Gb};switch(t){case"gzip":return[gC(e)];case"zstd":return[new bd,wC(e)];case"none":return[new hC]}}function Vr(t){
return{begin:t,data:t,end:()=>{}}}var Ol=8*1024*1024,jb=1/4,Kb=128*1024;function Al(t){let{engine:e,options:n,packTo:r}=t,{compression:o}=n.layer,i=e?.store.
keepsPacked===!0||r!==void 0&&!yn(t);return o.kind!=="none"&&o.mayCopy===!0&&i?o.kind:void 0}function Ed(t,e,n){let{run:r,
source:o,options:i}=t,s=(o.packedLayers??[]).map((u,l)=>l<(o.keptLayers??0)?void 0:u),a=s.reduce((u,l)=>u+(l?.descriptor.
sizeBytes??0),0),d=!i.dryRun&&e.kind!=="hit"&&a>=Ol,c=Al(t);if(!d||c===void 0)return;let f=new wd(s,c,r);return n.defer(
()=>f.close()),f}function Rl(t,e){let{packings:n,layerTarBytes:r,keptLayers:o,keptRuns:i}=t;if(!n.includes(e))return!1;let s=r.
slice(o).reduce((d,c)=>d+c,0),a=0;for(let{layer:d,startBytes:c,endBytes:f}of i())n[d]===e&&(a+=Math.max(0,f-c-Yb(t,d)));
return a>=jb*s}function Yb({packings:t,frames:e,layerTarBytes:n},r){return t[r]!=="zstd"?Kb:(n[r]??0)/Math.max(1,e[r]??1)}
function yn({engine:t,options:e}){return e.tagLocations.length===0&&t?.store.keepsPacked===!1}function qr({run:t,scans:e,
options:n},{reader:r}){let{compression:o}=n.layer;if(e===void 0||r.layers===void 0||o.kind==="none")return;let i=Math.max(
...r.layers.packings.map((s,a)=>Yb(r.layers,a)));if(Rl(r.layers,e.kind))return new vl(e,o.level,i);t.log.debug("packed a\
new: too little of the layers stays as it is packed")}var vl=class t{spans=new hn;#e;#t;#n;copied="";constructor(e,n,r=Kb){
this.#e=e,this.#t=n,this.#n=r}paysFor(e){let n=0,r=0;for(let o of e)r+=o,n+=Math.max(0,o-this.#n);return n>=jb*r}another(){
return new t(this.#e,this.#t,this.#n)}async pack(e,n){let{spans:r}=this,o=i=>this.#e.sourceOf(i);try{let i={spans:r,sourceOf:o,
kind:this.#e.kind,level:this.#t},s=await Wb(e,n,i),a=100*s.copiedOutBytes/Math.max(1,s.layerBytes);return this.copied=`,\
 ${a.toFixed(1)} % of it copied as it was`,s}catch(i){throw i instanceof m||(this.#e.hasFailed=!0),i}}async check(e,n,r){
let o={path:e,packing:this.#e.kind},i;try{i=(await kd(o,r)).diffId}catch(s){throw r.signal.aborted?s:this.#r(E(s))}if(i!==
n)throw this.#r(`it unpacks to ${i} instead of ${n}`)}#r(e){return this.#e.hasFailed=!0,new m("CHECK_FAILED",`The packed\
 layer cannot be used: ${e}.`,{hint:`Run again with ${Et("compression",`${this.#e.kind}:${this.#t}`)}. With a level, not\
hing is copied from the source's layers.`})}};async function qb(t,e){let{engine:n,source:r,sourceConfig:o}=t;if(t.packTo===void 0&&n?.store.keepsPacked===!1){let p=r.
knownBytes??0;return Vb(t,{unpackedBytes:p,packedBytes:0,spoolBytes:0})}let i=(await e).bytes,{packedLayers:s}=await o,a=Zb(
t,i),d=Qb(t),c=Wr(s,i,d)+a;await ek(t,c,a===0?void 0:"The filesystem and the layers made of it need");let u=Wr(s,i,d,1),
l={unpackedBytes:i,packedBytes:u,spoolBytes:u+a};await Vb(t,l)}async function Xb(t,e){let n=(await t.source.measure()).bytes,
{packedLayers:r}=await t.sourceConfig,o=Wr(r,n,Qb(t)),i=e+Zb(t,n)+o;await ek(t,i,"Copying what is packed needs")}function Zb({
options:t},e){return t.layer.division===void 0?0:e}function Qb(t){let{division:e,compression:n}=t.options.layer;return n.
kind==="none"?!1:e===void 0||t.cache!==void 0||!yn(t)}async function ek({options:t,sweep:e},n,r){await hl(t.tempDir,n,r).
catch(async()=>{await e.settle(),await hl(t.tempDir,n,r)})}async function Vb({engine:t,options:e,sweep:n},r){if(t===void 0||
await yl(t,r,e.tempDir)===void 0)return;await n.settle();let o=await yl(t,r,e.tempDir);o!==void 0&&t.log.warning(o)}import{readdir as i$,rm as s$}from"node:fs/promises";import{basename as a$,dirname as Ik,join as d$}from"node:path";import{mkdir as QC,mkdtemp as e$,readdir as t$,rm as Ml}from"node:fs/promises";import{join as bk}from"node:path";import{createHash as kC}from"node:crypto";function Ll(t,e,n){let r=i=>e[i](t[i],n),o=Object.keys(e);return Object.fromEntries(o.map(i=>[i,r(i)]))}var EC=6,SC=["Entrypoint","Cmd","Healthcheck","WorkingDir","Shell","OnBuild"],xC={clean:t=>ht.filter(e=>t.includes(e)),exclude:t=>t.
map(({text:e})=>e),aptClean:t=>t,scriptNetwork:()=>{},script:t=>t??null,sourceDateEpoch:t=>t??null,compression:t=>t,division:t=>t,
keepBase:()=>{}};function tk(t,e,n){let{isExact:r}=t,{clean:o,exclude:i,aptClean:s,script:a}=n,d=a!==void 0||s,c=o.length>
0,f=d||c||i.length>0,u=Ll(n,xC,void 0),{script:l,sourceDateEpoch:p,compression:h,division:y,...g}=u,k={format:EC,release:ur,
diffIds:t.diffIds,...g,run:l,env:d||c?w(e,"config","Env")??null:null,volumes:f?t.volumes:[],names:f?PC(e):[],created:d||
!r?w(e,"created")??null:null,isExact:r,...t.byLayers===!0?{from:"layers"}:{},sourceDateEpoch:p,compression:h,division:y,
...t.keptLayers===void 0?{}:{keptLayers:t.keptLayers},...n.compression.kind!=="none"&&n.compression.mayCopy===!0&&t.packedLayers!==
void 0?{packedLayers:t.packedLayers.map(({descriptor:C})=>C.digest)}:{}},B=kC("sha256").update(JSON.stringify(k)).digest(
"hex"),{architecture:P,variant:$}=t.platform;return`docker-flatten-v1-${[P,$].filter(C=>C!==void 0).join("-").replace(/[^A-Za-z0-9_.-]/g,
"_").slice(0,40)}-${B}`}function PC(t){let e=w(t,"config","Env"),n=(H(e)?e:[]).findLast(r=>r.startsWith("PATH="));return[
...SC.map(r=>w(t,"config",r)??null),n??null]}var Xr=()=>{},BC={clean:Xr,exclude:Xr,script:Xr,scriptNetwork:(t,{layer:e})=>e.
script!==void 0&&t!=="none"?'"run" has a network, and what it downloads can change':void 0,aptClean:(t,{isForeign:e})=>t&&
e?"the image's apt can run on some machines and not on others":void 0,sourceDateEpoch:Xr,division:Xr,keepBase:Xr,compression:({
kind:t},{takesZstd:e})=>t==="zstd"&&!e?`this engine cannot unpack zstd; ${S("compression","gzip")} can be cached`:void 0};
function nk(t,e){return e.isContainer?"containers cannot be cached":Object.values(Ll(t,BC,{...e,layer:t})).find(r=>r!==void 0)}import{createHash as IC}from"node:crypto";import{createReadStream as TC}from"node:fs";import{lstat as ok,readFile as vC,
writeFile as OC}from"node:fs/promises";import{join as Sd}from"node:path";import{pipeline as AC}from"node:stream/promises";var xd="layer",ik="record.json",sk=1,ak="docker-flatten-v1-layer-",RC=1e3,LC=16*1024*1024;function Nl({diffId:t,digest:e,
packedBytes:n,layers:r}){return r??[{diffId:t,digest:e,packedBytes:n}]}function pi(t){return`${ak}${t.slice(7)}`}function Z9(t){
return t.startsWith(ak)}function hi(t,e){return Sd(t,`part-${e+1}`)}async function Fl(t,e){let{spared:n,skippedPresets:r,
...o}=e,i={version:sk,...o,kept:n,withdrawn:r},s=JSON.stringify({...i,seal:dk(i)});await OC(Sd(t,ik),`${s}
`,{flag:"wx"})}function dk(t){return z(Buffer.from(JSON.stringify(t)))}async function ck(t,e){let n=await $C(t);if(n.key!==
e.key)throw Rt(`it belongs to the key ${JSON.stringify(n.key.slice(0,200))}`);if(n.packing!==e.packing)throw Rt(`its com\
pression is "${n.packing}" instead of "${e.packing}"`);return n}async function fk(t,e,n){let r=[];for(let[o,i]of Nl(e).entries()){
let s=e.layers===void 0?t:hi(t,o),a=Sd(s,xd);await CC(a,i,n),r.push(a)}return{paths:r,record:e}}async function CC(t,e,n){
let r=await ok(t).catch(a=>{throw Rt(`its layer is missing: ${E(a)}`)});if(!r.isFile())throw Rt("its layer is not a file");
if(r.size!==e.packedBytes)throw Rt(`its layer has ${r.size} bytes, but the record says ${e.packedBytes}`);let o=IC("sha2\
56"),i=TC(t,{highWaterMark:1024*1024});await AC(i,o,{signal:n}).catch(a=>{throw n.aborted?a:Rt(`its layer cannot be read\
: ${E(a)}`)});let s=`sha256:${o.digest("hex")}`;if(s!==e.digest)throw Rt(`its layer is ${s}, but the record says ${e.digest}`)}
async function $C(t){let e=Sd(t,ik),n=await ok(e).then(c=>c.isFile()&&c.size<=LC?vC(e,"utf8"):"").catch(()=>""),r=_(n);if(!NC(
r))throw Rt("its record cannot be read");let{seal:o,...i}=r;if(dk(i)!==o)throw Rt("its record was changed");let{kept:s,withdrawn:a,
...d}=i;return{...d,spared:s,skippedPresets:a}}var uk=/^sha256:[0-9a-f]{64}$/;function NC(t){if(!T(t)||t.version!==sk)return!1;
let{key:e,diffId:n,digest:r,seal:o,packing:i,rules:s,commands:a,kept:d,withdrawn:c,directories:f}=t,{unmatched:u,warnings:l,
suggestions:p,layers:h,contents:y}=t,g=["packedBytes","entries","dataBytes","seconds"];return typeof e=="string"&&[n,r,o].
every(k=>typeof k=="string"&&uk.test(k))&&Cl("gzip","zstd","none")(i)&&g.every(k=>Qe(t[k]))&&Un(s,{kind:Cl("preset","exc\
lude"),name:mi,entries:Qe,bytes:$l})&&Un(a,{name:Cl("run","apt-clean"),ms:Qe,bytes:rk($l)})&&Un(d,{what:mi,why:rk(mi),entries:Qe,
bytes:Qe})&&[c,u,l].every(H)&&(h===void 0||FC(h))&&(p===void 0||Un(p,{name:mi,bytes:Qe}))&&Array.isArray(f)&&f.length<=RC&&
Un(f,{path:_C,bytes:Qe,files:Qe})&&(y===void 0||Wa(y))}function FC(t){let e=o=>typeof o=="string"&&uk.test(o),n={packedBytes:Qe,
bytes:Qe,entries:Qe},r=o=>Un(o,{name:mi,bytes:Qe});return Array.isArray(t)&&t.length>1&&Un(t,{diffId:e,digest:e,...n,contents:r})}
var _C=t=>typeof t=="string"&&t.startsWith("/"),mi=t=>typeof t=="string",$l=t=>typeof t=="number"&&Number.isFinite(t),Qe=t=>$l(
t)&&t>=0,Cl=(...t)=>e=>typeof e=="string"&&t.includes(e),rk=t=>e=>e===void 0||t(e);function Un(t,e){return Array.isArray(
t)&&t.every(n=>T(n)&&Object.entries(e).every(([r,o])=>o(n[r])))}function gn(t,e){return new m("CACHE_BAD",`The cached la\
yer cannot be used: ${t}`,{hint:"The layer is made again. If this happens in every run, delete the entry from the cache.",
cause:e})}function Rt(t){return gn(`${t}.`)}import{once as XC}from"node:events";import{promisify as mk}from"node:util";import{constants as lk,deflateRaw as DC,zstdCompress as MC}from"node:zlib";var Pd={gzip:{min:1,max:9,default:4},zstd:{min:1,max:19,default:3}},pk={gzip:"+gzip",zstd:"+zstd",none:""};function hk(t){
let[e,n,...r]=t.trim().split(":"),o=c=>new m("BAD_INPUT",`The ${I("compression")} must be gzip, zstd or none, optionally\
 with a level after a colon, but ${JSON.stringify(t)} ${c}.`,{hint:`For example "gzip", "gzip:${Pd.gzip.max}", "zstd" or\
 "zstd:${Pd.zstd.default}".`});if(r.length>0)throw o("has two colons");if(e==="none"){if(n!==void 0)throw o('sets a leve\
l for "none"');return{kind:e}}if(e!=="gzip"&&e!=="zstd")throw o("is none of these");let{min:i,max:s,default:a}=Pd[e];if(n===
void 0)return{kind:e,level:a,mayCopy:!0};let d=/^[0-9]{1,2}$/.test(n)?Number(n):Number.NaN;if(!(d>=i&&d<=s))throw o(`has\
 a level that is not a number from ${i} to ${s}`);return{kind:e,level:d}}function Bd(t){return t.kind==="none"?t:{kind:t.
kind,level:Pd[t.kind].min}}var HC=0,UC=31,zC=7.95,JC=256*1024;function WC(t){if(t.length<JC)return!1;let e=new Uint32Array(
256),n=0;for(let o=0;o<t.length;o+=UC,n++)e[t[o]]++;let r=0;for(let o of e)o>0&&(r-=o/n*Math.log2(o/n));return r>zC}var GC=mk(
DC),jC=mk(MC);function yk(t,e){let n=t.length+(t.length>>8)+1024;switch(e.kind){case"gzip":return GC(t,{level:WC(t)?HC:e.
level,finishFlush:lk.Z_SYNC_FLUSH,chunkSize:n});case"zstd":return jC(t,{chunkSize:n,params:{[lk.ZSTD_c_compressionLevel]:e.
level}});case"none":return Promise.resolve(t)}}import{isDeepStrictEqual as gk}from"node:util";async function zn(t,e){let n=await ee(t,e);return b(n,"Id")!==e?!1:["RepoTags","RepoDigests"].every(r=>{let o=w(n,r)??[];
return H(o)&&o.length===0})}async function Zr(t,e,n){try{return await qC(t,e,n)}catch(r){throw await wk(t,e),r}}var KC=/^Loaded image(?: ID)?: (\S+)$/gm;
async function Qr(t,e,n){if(e.reference===e.expectedId)return"";try{return await n()}catch(r){throw await wk(t,{...e,answer:""}),
r}}async function wk(t,e){let{reference:n,expectedId:r,diffIds:o,answer:i}=e;if(n===r)return;let s=[...i.matchAll(KC)].map(
([,a=""])=>a);for(let a of new Set([...s,r]))(a.startsWith("sha256:")?await YC(t,a,o).catch(()=>!1):VC(a,n))&&await t.docker.
try(["rmi",a]).catch(()=>{})}async function YC(t,e,n){if(!await zn(t,e))return!1;let r=Tt(await ee(t,e)??{});return gk(r,
n)}function _l(t){return t.length===1?`one layer ${t[0]}`:`the layers ${t.join(", ")}`}function VC(t,e){let n=[...t].filter(
(r,o)=>r!==e[o]);return t.length===e.length&&n.length===1}async function qC(t,e,n){let r=(c,f)=>{throw new m("CHECK_FAIL\
ED",`The stored image differs from what was sent: expected ${c}, found ${f}. Nothing was tagged.`,{hint:X})},o=e.answer.
split(`
`).find(c=>/^error /i.test(c.trim()));if(o!==void 0){let c=Dt(o,"ENGINE_FAILED","Unpacking the loaded image failed");if(c.
code==="NO_SPACE"||c.code==="UNSUPPORTED_IMAGE")throw c;r("a load without an error",JSON.stringify(o))}let[i,s]=await Promise.
all([ee(t,e.reference),cw(t,e.reference,e.diffIds.length)]),a=b(i,"Id");a!==e.expectedId&&r(`the ID ${e.expectedId}`,String(
a));let d=Tt(i??{});return gk(d,e.diffIds)||r(_l(e.diffIds),JSON.stringify(d)),n&&s===0&&r("an unpacked layer","one of 0\
 bytes"),s}async function eo(t,e,n){let{log:r,runId:o,signal:i}=t,s=tt(o),a=e.map(({path:ke,startByte:Pe,digest:dt,packedBytes:Pn,packing:Pm})=>{
let Sc=Te.layer+pk[Pm];return{path:ke,startByte:Pe,descriptor:{mediaType:Sc,digest:dt,sizeBytes:Pn}}}),d=a.map(({descriptor:ke})=>ke),
c=d.reduce((ke,{sizeBytes:Pe})=>ke+Pe,0),f=e.map(({diffId:ke})=>ke),u=await n.configFor(e),l=z(u),{keepsPacked:p,idIsConfigDigest:h}=t.
store,y=await n.annotations(),g=Zi(u,d,y),k=h?l:g.descriptor.digest,B=await zn(t,k),P=p&&!K(n.platform,t.platform),$=t.knowsPlatformOption&&
n.platform.architecture!=="",R=P&&$?n.platform:void 0,C=()=>{let Pe={full:de(oe(s,"tag")),familiar:s},dt=0,Pn=up(a,{config:u,
platform:n.platform,name:Pe,annotations:y},Sc=>{dt+=Sc});return hs(r,{progress:{title:"Load",doneBytes:()=>dt,totalBytes:()=>c},
sent:XC(Pn,"close"),after:"Unpack"},t.transport.loadImage(Pn,R,i))},V=B?k:s,be=await Qr(t,{reference:V,expectedId:k,diffIds:f},
C);return P&&R===void 0&&await ZC(t,k,n.platform),{answer:be,reference:V,diffIds:f,expectedId:k,configDigest:l,packedBytes:p?
c:void 0,importedId:void 0,savedFile:void 0}}async function ZC(t,e,n){let{log:r,runId:o}=t,i={reference:tt(o),id:e,isIndex:!1,
platform:n,volumes:[]};try{await Y(t,await j(t,{source:i}))}catch(s){r.debug(`no container of the loaded image: ${E(s)}`)}}var Dl={kind:"none",wasAsked:!1};async function Id(t){let{run:e,engine:n,source:r,sourceConfig:o,options:i,cache:s}=t,{log:a}=e;
if(s===void 0||i.dryRun)return Dl;let{layer:d}=i,c=nk(d,{isContainer:i.container!==void 0,isForeign:n!==void 0&&r.byLayers!==
!0&&r.platform.architecture!==n.platform.architecture,takesZstd:n?.takesZstd??!0});if(c!==void 0)return a.notice(`The la\
yer is not cached: ${c}.`),Dl;let f=performance.now(),u=tk(r,(await o).json,d),l=bk(i.tempDir,`${re(e.runId)}cache-`),p=await e$(
l).catch(y=>{a.warning(`The layer is not cached: ${E(y)}`)});if(p===void 0)return Dl;let h=!1;try{let y=await a.group("L\
ook up the cached layer",async()=>{a.debug(`cache key ${u}`),h=await to(e,s.restore(u,p,a,e.signal)),h||a.info("The cach\
e did not provide the layer.");let k={key:u,packing:d.compression.kind};return h?to(e,n$({cache:s,directory:p},k,e)):void 0}),
g={key:u,directory:p,ms:performance.now()-f};return y!==void 0?{...g,kind:"hit",found:y}:(await Ek(g),{...g,kind:"miss",
isReplacing:h})}catch(y){throw await Ml(p,{recursive:!0,force:!0}),y}}async function to({touch:t},e){let n=setInterval(t,
1e3);try{return await e}finally{clearInterval(n)}}async function n$({cache:t,directory:e},n,{log:r,signal:o}){try{let i=await ck(
e,n);for(let[s,{digest:a}]of(i.layers??[]).entries()){let d=hi(e,s);if(await QC(d),!await t.restore(pi(a),d,r,o)){r.info(
`The cache did not provide layer ${s+1} of ${i.layers?.length}.`);return}}return await fk(e,i,o)}catch(i){if(!(i instanceof
m))throw i;kk(i,r)}}function kk(t,e){t.code==="CACHE_DIFFERS"?e.notice(Ye(t)):t.code==="CACHE_BAD"?e.warning(Ye(t)):e.warning(
`${Ye(t)} The layer is made again.`)}async function Ek({directory:t}){for(let e of await t$(t))await Ml(bk(t,e),{recursive:!0,
force:!0})}async function Sk(t,e,{run:n,engine:r,packTo:o}){if(!(t instanceof m)||e.kind==="none")throw t;let i=t.code===
"NO_SPACE"&&o===void 0&&r?.store.keepsPacked===!1,s=t.code==="CACHE_BAD"||t.code==="CACHE_DIFFERS";if(!i&&!(s&&e.kind===
"hit"))throw t;kk(t,n.log),r!==void 0&&await It(r.docker,n.runId,n.log),await Ek(e);let{key:a,directory:d,ms:c}=e;return i?
{kind:"none",wasAsked:!0}:{kind:"miss",key:a,directory:d,ms:c,isReplacing:!0}}function xk(t){return t.kind==="none"?t:{kind:"\
none",wasAsked:!0}}async function Td(t){t.kind!=="none"&&await Ml(t.directory,{recursive:!0,force:!0}).catch(()=>{})}function vd({
paths:t,record:e}){let{packing:n}=e;return Nl(e).map(({diffId:r,digest:o,packedBytes:i},s)=>({diffId:r,digest:o,packedBytes:i,
packing:n,path:t[s]??""}))}var r$=["CHECK_FAILED","ENGINE_FAILED","DOCKER_FAILED"];async function Pk(t,{paths:e,record:n},r){
let{log:o,signal:i}=t;try{let s=await eo(t,vd({paths:e,record:n}),r),a=await Zr(t,s,n.dataBytes>0);return o.info(`Loaded\
 ${Q(n.entries)} in one layer of ${x(a)}, packed ${x(n.packedBytes)}`),{stored:s,newBytes:a}}catch(s){throw i.aborted||!(s instanceof
m)||!r$.includes(s.code)?s:gn(s.message,s)}}var o$=.5;function Bk({ms:t,found:e},n,r){let o=(t+n)/1e3,i=e.record.seconds,
[s,a]=[o,i].map(d=>`${d.toFixed(1)} s`);if(o-i<o$){r.info(`Used the cached layer in ${s}; making it took ${a}`);return}r.
notice(`The cache does not pay off here: using the cached layer took ${s}, and making it took ${a}.`)}async function c$(t){let e=a$(t);for(let n of await i$(Ik(t)))(n===e||n.startsWith(`${e}-`))&&await s$(d$(Ik(t),n))}async function no(t,e,n){
return e.scans?.hasFailed!==!0?[e,await Sk(t,n,e)]:(e.run.log.debug(`packed anew: ${E(t)}`),e.packTo!==void 0&&await c$(
e.packTo),[{...e,scans:void 0},xk(n)])}import{createReadStream as f$}from"node:fs";import{rm as u$}from"node:fs/promises";import{join as l$}from"node:path";import{
Readable as Tk}from"node:stream";var m$=1024*1024,p$=4,Od=class{layers;#e;constructor(e,n){this.#e=e.map((r,o)=>new Ul(r,l$(n,`blob-${o}`))),this.layers=
this.#e.map(r=>r.layer)}get isEmpty(){return this.#e.every(({isWritten:e})=>!e)}async remove(){await Promise.all(this.#e.
map(e=>e.remove()))}},Ul=class{layer;isWritten=!1;#e;#t=Hl();constructor(e,n){this.#e=n;let{sizeBytes:r}=e.descriptor,{tap:o}=e;
this.layer={...e,open:i=>this.isWritten?this.#n(e,i):this.#r(e,i),locate:async()=>(await this.#t.promise,{path:n,startByte:0,
sizeBytes:r}),...o&&{tap:o}}}async remove(){this.isWritten&&(this.#t=Hl()),this.isWritten=!1,await u$(this.#e,{force:!0})}async#n({
descriptor:e},n){return e.sizeBytes===0?Tk.from([]):f$(this.#e,{highWaterMark:m$,signal:n})}async#r(e,n){await this.remove();
let r=await e.open(n);return Tk.from(this.#o(e,r),{objectMode:!0,highWaterMark:p$})}async*#o({descriptor:e},n){let{digest:r,
sizeBytes:o}=e,{resolve:i,reject:s}=this.#t,a=0;try{for await(let d of Jb(this.#e,n,"a packed layer of the image"))a+=d.
length,yield d;this.isWritten=a===o}finally{n.destroy(),this.isWritten?i():(this.#t=Hl(),s(new Error(`${r} was not read \
to its end`)))}}};function Hl(){let t=Promise.withResolvers();return t.promise.catch(()=>{}),t}async function Rd(t,e,n=async()=>{}){let r=await g$(t);if(r===void 0)return await e(t,no);try{return await e({...t,source:r.
source},(o,i,s)=>{if(i.scans?.hasFailed===!0)throw new Ad(E(o),{cause:o});return no(o,i,s)})}catch(o){if(!r.mayFallBack(
o))throw o;await n(),await b$(o,t)}finally{await r.close()}return await e(t,no)}var Ad=class extends Error{},h$=["BLOB_I\
NVALID","LAYER_INVALID","TAR_INVALID","TAR_TRUNCATED","TAR_LIMIT","WHITEOUT_NAME","UNSUPPORTED_IMAGE","CHECK_FAILED","VE\
RIFY_FAILED"],y$=["CHECK_FAILED","VERIFY_FAILED"];async function g$(t){var g=[];try{let{run:e,source:n,inEngine:r,options:o}=t;
let{script:i,aptClean:s}=o.layer;let a=n===r&&i===void 0&&!s;if(!a||Al(t)!=="gzip")return;let{packedLayers:d}=await t.sourceConfig;
if(d===void 0||!k$(d))return;let c=await r.findLayers();if(c===void 0)return;Ob();let f=Re(g,new AsyncDisposableStack,!0);
f.defer(()=>c.close().catch(()=>pr(e.runId)));let u=await w$(t,c.layers,f);let{layers:l}=u??c;let p=!0;let h=async()=>{try{
await c.requireAll(e.signal),u?.isEmpty===!0&&await Xb(t,vk(d));let R={...e,log:S$(e.log)},C=La(await ei(l,R));if(C.layers===
void 0||!Rl(C.layers,"gzip"))throw new Ad("too little of the layers stays as it is packed");return{...C,close:async()=>u?.
remove()}}catch(R){throw p=!1,R}};let y=f.move();return{source:{...n,packedLayers:l,isExact:!0,byLayers:!0,openReader:h},
mayFallBack:R=>{let C=!(R instanceof m)||h$.includes(R.code);return!e.signal.aborted&&(!p||C)},close:()=>y.disposeAsync()}}catch(k){
var B=k,P=!0}finally{var $=Le(g,B,P);$&&await $}}async function w$(t,e,n){let{layer:r,dryRun:o}=t.options;if(!(o||r.division===
void 0))return new Od(e,await Dr(t,n))}async function b$(t,{run:e,engine:n}){let r=`the image is not read by its layers:\
 ${E(t)}`;t instanceof m&&y$.includes(t.code)?e.log.notice(`Made again, since ${r}`):t instanceof m&&t.code==="NO_SPACE"?
e.log.notice(`Nothing is copied as it is packed: ${E(t)}`):e.log.debug(r),await It(n.docker,e.runId,e.log)}function k$(t){
return vk(t)>=Ol&&t.every(({mediaType:e})=>E$(e))}function vk(t){return t.reduce((e,{sizeBytes:n})=>e+n,0)}function E$(t){
return/[.+]gzip$/.test(t)}function S$(t){let e=n=>t.debug(n);return{info:n=>t.info(n),debug:e,notice:e,warning:n=>t.warning(
n),group:(n,r)=>t.group(n,r),showProgress:n=>t.showProgress(n),untrusted:n=>t.untrusted(n)}}var yi=`docker-flatten ${ur}`;function zl(t){return t?.files.filter(({isKept:e})=>e!==!0)??[]}var gi={entries:0,dataBytes:0};function Ld(t){let{source:e,sourceSize:n,image:r,verdict:o,surveyed:i,cacheHit:s,page:a}=t,{isMet:d,budgets:c,checks:f}=o;
return{...ms(n.bytes,r.bytes),oldLayers:e.layerCount,newLayers:r.layers,keptLayers:r.keptLayers??0,layers:r.parts,packedLayers:r.
packedLayers,oldHistory:n.history,newHistory:r.history,oldPackedBytes:n.packedBytes,newPackedBytes:r.packedBytes,imageId:d?
r.imageId:void 0,configDigest:d?r.configDigest:void 0,budgets:c,checks:f,directories:i.directories,contents:i.contents,rules:i.
rules,commands:i.commands,spared:i.spared,skippedPresets:i.skippedPresets,suggestions:i.suggestions,cacheHit:s,page:a}}import{mkdtemp as O$,rename as A$,rm as R$}from"node:fs/promises";import{join as Ok}from"node:path";import{availableParallelism as I$}from"node:os";import{crc32 as x$}from"node:zlib";var P$=Buffer.from([31,139,8,0,0,0,0,0,0,3]),B$=Buffer.from([3,0]),Cd=class{header=P$;#e=0;#t=0;add(e){
this.#e=x$(e,this.#e),this.#t+=e.length}end(){let e=Buffer.alloc(8);return e.writeUInt32LE(this.#e,0),e.writeUInt32LE(this.#t%
2**32,4),Buffer.concat([B$,e])}};var Jl=1024*1024,T$=Math.min(16,2*I$()+2);async function wn(t,e,n){return pd(e,r=>v$(r,t,n))}async function v$(t,e,n){let r=n.
kind==="gzip"?new Cd:void 0,o=0,i=[],s=r===void 0?[]:[Promise.resolve(r.header)],a=async()=>{let u=await s.shift();await t.
write(u),n.kind==="none"&&i.push(u)},d=(u,l)=>{let p=u.subarray(0,l);o+=l,r?.add(p);let h=yk(p,n);h.then(()=>n.kind!=="n\
one"&&i.push(u),()=>{}),s.push(h)},c=Buffer.allocUnsafeSlow(Jl),f=0;try{for await(let u of e)for(let l=0;l<u.length;){let p=u.
copy(c,f,l);if(l+=p,f+=p,f<Jl)break;d(c,f),s.length>=T$&&await a(),c=i.pop()??Buffer.allocUnsafeSlow(Jl),f=0}for((f>0||o===
0&&r===void 0)&&d(c,f),r!==void 0&&s.push(Promise.resolve(r.end()));s.length>0;)await a()}finally{await Promise.allSettled(
s)}return{layerBytes:o,digest:t.digest(),packedBytes:t.bytes}}var Ak={async store(t,e,n){let r=await O$(Ok(n.tempDir,re(t.runId)));try{let o=Ok(r,"layer"),{digest:i,packedBytes:s}=await J(
t.log,it(e,n.totalBytes),n.pack?.(e,o)??wn(e,o,n.compression)),a=n.compression.kind,d={path:o,diffId:e.digest(),digest:i,
packedBytes:s,packing:a},c=await eo(t,[d],n);return n.saveTo===void 0?c:await A$(o,n.saveTo).then(()=>!0,()=>!1)?{...c,savedFile:{
digest:i,packedBytes:s,packing:a}}:c}finally{await R$(r,{recursive:!0,force:!0})}}};import{pipeline as $$}from"node:stream";import{finished as N$}from"node:stream/promises";import{PassThrough as L$,Transform as C$}from"node:stream";var Rk=8*1024*1024,$d=class extends C${side=new L$({highWaterMark:Rk});constructor(){
super({highWaterMark:Rk}),this.side.on("error",()=>{})}close(){this.side.destroy()}_transform(e,n,r){if(this.side.destroyed||
this.side.write(e)){r(null,e);return}let o=()=>{this.side.off("drain",o),this.side.off("close",o),r(null,e)};this.side.once(
"drain",o),this.side.once("close",o)}_flush(e){this.side.end(),e()}};var Lk={async store(t,e,n){let{log:r,runId:o,signal:i}=t,s=n.saveTo===void 0?void 0:F$(e,n,r),a=await hs(r,{progress:it(
e,n.totalBytes),sent:N$(e),after:"Store"},t.transport.importImage(s?.layer??e,vi(o),i)),d=await s?.savedFile,c=e.digest(),
f=await n.configFor([{diffId:c}]),u=z(f),[l]=await Promise.all([zn(t,u),_$(t,a,c)]),p=fp(f,c,tt(o)),h=l?u:tt(o),y=await Qr(
t,{reference:h,expectedId:u,diffIds:[c]},()=>t.transport.loadImage(p,void 0,i));return{reference:h,diffIds:[c],expectedId:u,
configDigest:u,packedBytes:void 0,importedId:a,savedFile:d,answer:y}}};function F$(t,{saveTo:e="",compression:n},r){let o=new $d,
i=!1,s=wn(o.side,e,Bd(n)).then(({digest:a,packedBytes:d})=>({digest:a,packedBytes:d,packing:n.kind}),a=>{o.close(),i||r.
warning(`Could not save the layer: ${E(a)}`)});return $$(t,o,a=>{a&&(i=!0,o.side.destroy(a))}),{layer:o,savedFile:s}}async function _$(t,e,n){
let[r]=Tt(await ee(t,e)??{});if(r!==n)throw new m("CHECK_FAILED",`The engine stored the layer ${r}, but ${n} was sent: t\
he stream was changed in transit. Nothing was tagged.`,{hint:X})}var D$={"graph-driver":Lk,containerd:Ak};function Ck({kind:t}){return D$[t]}async function $k(t,{signal:e,touch:n}){let r=[];for(let o of t){let i=Lr(o,{checksDiffId:!0,signal:e});for await(let s of i.
chunks)n();r.push(i.packing??"none")}return r}async function Nk(t,e,n){let{packed:r,packedBytes:o,newBytes:i,streamBytes:s=0}=t,a=r===void 0?[]:await e.files();return{
...t,packed:r&&{...r,files:[...a,...r.files],hasContent:!0},packedBytes:o===void 0||n?void 0:a.reduce((d,c)=>d+c.packedBytes,
o),newBytes:i+e.unpackedBytes,streamBytes:s+e.tarBytes}}function Fk({run:t,source:e,baseBlobs:n},{base:r,layers:o}){if(r===
void 0||o===void 0)return;let{unpackedBytes:i,tarBytes:s,layerCount:a}=r,d=n??o.blobs.slice(0,a),c=!0,f=async()=>{let u=n===
void 0?o.packings:await $k(n,t);return Promise.all(d.map(async({descriptor:l,diffId:p,locate:h},y)=>{if(h===void 0)throw new Error(
"a kept layer is in no file");let{path:g,startByte:k,sizeBytes:B}=await h(t.signal),{digest:P}=l;return{path:g,startByte:k,
diffId:p,digest:P,packedBytes:B,packing:u[y],isKept:c}}))};return{unpackedBytes:i,tarBytes:s,layers:e.diffIds.slice(0,a).
map(u=>({diffId:u,isKept:c})),files:f}}import{pipeline as KN}from"node:stream/promises";var M$=new Set(["mtime","atime","ctime","LIBARCHIVE.creationtime"]),_k=0;function Nd({extensions:t,header:e}){return{extensions:Zn(
Ar(t,n=>M$.has(n))).flatMap(({block:n,data:r})=>[wo(n,_k),...r===void 0?[]:[r]]),header:wo(e,_k)}}function Dk(t){let e=[];
for(let n=0;;){let r=t.subarray(n,n+O),{typeFlag:o,sizeBytes:i}=Ie(r,n);if(!Yt(o))return{extensions:e,header:r};e.push(r),
n+=O,i!==0&&(e.push(t.subarray(n,n+se(i))),n+=se(i))}}var Mk=Float64Array.from({length:8193},(t,e)=>e<2?0:e*Math.log2(e)),Fd=class{#e=Buffer.alloc(8192);#t=new Int32Array(4096);#n=new Int32Array(
256);#r=1;#o=!1;#i=0;#s=0;#a=0;#d=0;begin(e,n){this.#o=!Wl(n)||n>0&&H$(e),this.#i=0,this.#s=0,this.#a=0,this.#d=0}data(e){
if(this.#o){for(let n=0;n<e.length;){let r=(this.#i+n)%262144;if(r>=8192){n+=262144-r;continue}let o=e.copy(this.#e,r,n,
n+8192-r);this.#s=r+o,n+=o,this.#s===8192&&this.#c()}this.#i+=e.length}}end(){return this.#s>0&&this.#c(),this.#a===0?Number.
NaN:this.#d/this.#a}#c(){let e=this.#s;this.#s=0,this.#a+=e;let n=Math.min(1,this.#f(e)/e);this.#d+=e*n**1.25}#f(e){let n=this.#e,
r=this.#t,o=this.#n.fill(0),i=this.#l(),s=0,a=0,d=0;for(;d<e-4;){let c=n[d]|n[d+1]<<8|n[d+2]<<16|n[d+3]<<24,f=Math.imul(
c,2654435761)>>>20,u=r[f]-i;if(r[f]=d+i,u>=0&&n[u]===n[d]&&n[u+1]===n[d+1]&&n[u+2]===n[d+2]&&n[u+3]===n[d+3])for(a++,d+=
4,u+=4;d<e&&n[d]===n[u];d++)u++;else if(o[n[d++]]++,s++,s===2048&&a<8&&this.#u(s)>7.8)return e}for(;d<e;d++,s++)o[n[d]]++;
return s*this.#u(s)/8+a*2.25}#u(e){if(e===0)return 0;let n=0;for(let r of this.#n)n+=Mk[r];return(Mk[e]-n)/e}#l(){let e=this.#r;
return this.#r+=8192,this.#r<2**30?e:(this.#t.fill(0),this.#r=8193,1)}};function Wl(t){return t<16384}function H$(t){let e=0;
for(let n=Math.max(0,t.length-32);n<t.length;n++)e=Math.imul(e,31)+t[n]|0;return e%8===0}var ae=-1,Ke={file:0,directory:1,hardLink:2},ro=1024,_d=class{paths=[];targets=new Map;kind=new Uint8Array(ro);start=new Float64Array(
ro);bytes=new Float64Array(ro);dataBytes=new Float64Array(ro);parentBytes=new Uint32Array(ro);packedPart=new Float32Array(
ro);#e=new Fd;#t;#n;constructor(e){this.#n=e,this.#t=new Xe({begin:(n,r,o)=>(this.#r(n,r,o),yr),emit:()=>{},mapBlock:n=>{
this.bytes[this.count-1]+=O,e?.mapBlock?.(n)},data:n=>{this.#e.data(n),e?.data(n)},end:()=>{this.packedPart[this.count-1]=
this.#e.end(),e?.end()}})}get count(){return this.paths.length}add(e){this.#t.consume(e)}end(){if(!this.#t.hasEnded)throw new m(
"TAR_TRUNCATED",`The flat tar ends after ${this.#t.offsetBytes} bytes, before the two zero blocks that end an archive.`,
{hint:"Run again. If it happens again, please report it."})}#r(e,n,r){let o=this.count;this.#o(o+1);let{typeFlag:i,sizeBytes:s,
extensions:a,header:d}=e,c=a.reduce((u,l)=>u+l.length,O),f=i==="5"||Fi(d)&&e.name.at(-1)===47;this.paths.push(Hk(e.name)),
this.kind[o]=f?Ke.directory:i==="1"?Ke.hardLink:Ke.file,this.start[o]=r,this.bytes[o]=c+se(s),this.dataBytes[o]=s,f&&(this.
parentBytes[o]=U$(e)),i==="1"&&this.targets.set(o,Hk(Pt(d,n))),this.#e.begin(e.name,s),this.#n?.begin(e,"keep")}#o(e){if(e<=
this.kind.length)return;let n=2*this.kind.length,r=(o,i)=>(i.set(o),i);this.kind=r(this.kind,new Uint8Array(n)),this.start=
r(this.start,new Float64Array(n)),this.bytes=r(this.bytes,new Float64Array(n)),this.dataBytes=r(this.dataBytes,new Float64Array(
n)),this.parentBytes=r(this.parentBytes,new Uint32Array(n)),this.packedPart=r(this.packedPart,new Float32Array(n))}};function Hk(t){
let e=L(t);return e==="."?"":e}function U$(t){return t.extensions.length===0?O:Nd(t).extensions.reduce((e,n)=>e+n.length,
O)}function Uk(t){let e=z$(t);return{order:e,parent:J$(t,e),target:G$(t)}}function z$({paths:t}){let e=t.map(n=>n.replaceAll(
"/","\0"));return Uint32Array.from(e.keys()).sort((n,r)=>{let[o,i]=[e[n],e[r]];return o<i?-1:o>i?1:n-r})}function J$({paths:t,
kind:e},n){let r=new Int32Array(t.length).fill(ae),o=[];for(let i of n){let s=t[i];for(;o.length>0&&!W$(s,t[o.at(-1)]);)
o.pop();let a=o.at(-1);if(a!==void 0){if(e[a]!==Ke.directory)throw j$(s,t[a]);r[i]=a}s!==""&&o.push(i)}return r}function W$(t,e){
return t.charCodeAt(e.length)===47&&t.startsWith(e)}function G$({paths:t,targets:e}){let n=new Int32Array(t.length).fill(
ae);if(e.size===0)return n;let r=new Set(e.values()),o=new Map;for(let[i,s]of t.entries()){let a=e.get(i);a!==void 0&&(n[i]=
o.get(a)??K$(s,a)),r.has(s)&&o.set(s,i)}return n}function j$(t,e){return new m("TAR_INVALID",`The entry ${A(W(t))} is be\
low ${A(W(e))}, which is no directory.`,{hint:pe})}function K$(t,e){throw new m("TAR_INVALID",`The hard link ${A(W(t))} \
comes before its target ${A(W(e))}, or has none.`,{hint:pe})}var wi=class{#e;#t;#n;#r;#o=[];constructor(e,{parent:n,order:r},o){this.#e=e,this.#t=n,this.#n=r,this.#r=o}add(e){this.#o.
push(e)}*divide(e){let{paths:n}=this.#e,r=this.#i(e);for(let o of this.#o){let i=this.#t[o],s=i===ae?ae:r[i];s!==ae?yield[
o,`/${n[s]}/`]:this.#r[o]>e/4?yield[o,`/${n[o]}`]:yield[o,i===ae?"/":`/${n[i]}/`]}}#i(e){let n=this.#s(),r=new Int32Array(
n.length).fill(ae);for(let o of this.#n){if(this.#e.kind[o]!==Ke.directory)continue;let i=this.#t[o],s=i===ae?ae:r[i];s!==
ae?r[o]=s:n[o]<=e&&(r[o]=o)}return r}#s(){let e=new Float64Array(this.#e.count);for(let n of this.#o)e[n]=this.#r[n];for(let n=this.#n.
length-1;n>=0;n--){let r=this.#n[n],o=this.#t[r];o!==ae&&(e[o]+=e[r])}return e}};var Y$=["tmp/","run/","var/tmp/","var/run/","var/log/","var/cache/","var/lib/apt/","var/lib/alternatives/","var/lib/dpkg\
/alternatives/","var/lib/dpkg/triggers/","var/lib/dpkg/updates/","var/lib/systemd/","var/lib/rpm/","usr/lib/sysimage/","\
var/lib/dnf/","lib/apk/db/","usr/lib/apk/db/","etc/alternatives/","etc/ssl/certs/java/"],V$=new Set([".dockerenv","etc/.\
pwd.lock","etc/apk/world","etc/environment","etc/group","etc/gshadow","etc/hostname","etc/hosts","etc/ld.so.cache","etc/\
machine-id","etc/mailcap","etc/passwd","etc/resolv.conf","etc/shadow","etc/shells","etc/subgid","etc/subuid","etc/ssl/ce\
rts/ca-certificates.crt","usr/share/applications/mimeinfo.cache","usr/share/glib-2.0/schemas/gschemas.compiled","usr/sha\
re/info/dir","var/lib/dpkg/available","var/lib/dpkg/diversions","var/lib/dpkg/lock","var/lib/dpkg/lock-frontend","var/li\
b/dpkg/statoverride","var/lib/dpkg/status","var/lib/pacman/local/ALPM_DB_VERSION","var/lib/shells.state"]),q$=/(?:^|\/)(?:\.cache\/|\.npm\/_(?:cacache|logs)\/|\.(?:bash|python|node_repl)_history$|\.wget-hsts$|icon-theme\.cache$|giomodule\.cache$|node_modules\/\.(?:package-lock\.json|yarn-integrity|modules\.yaml)$|conda-meta\/history$)/;
function Gl(t){let e=t.replace(/-(?:old)?$/,"");return V$.has(e)||Y$.some(n=>t.startsWith(n))||q$.test(t)}var bn=-1,oo=60,zk=.35,Dd=class{#e;#t;#n;#r=[];#o=new Map;#i;constructor(e,n,r){this.#e=e,this.#t=n,this.#n=r,this.#i=new Int32Array(
e.count).fill(bn)}make(e,n){let{kind:r,paths:o,count:i,bytes:s}=this.#e,{order:a,target:d}=this.#t,c=e?s.slice(0,i):Z$(this.#e),
f={volatile:new wi(this.#e,this.#t,c),other:new wi(this.#e,this.#t,c)};for(let l of a){if(r[l]===Ke.directory||d[l]!==ae)
continue;let p=o[l],h=Gl(p)?void 0:this.#s(p);h!==void 0?this.#a(l,h,"package"):f[Gl(p)?"volatile":"other"].add(l)}let u=n(
c.reduce((l,p)=>l+p,0));for(let l of["volatile","other"])for(let[p,h]of f[l].divide(u))this.#a(p,h,l);return e||this.#d(
c),this.#c(c)}#s(e){let n=this.#n.packageOf(e);return n===void 0||n.name===""?void 0:`${n.manager}:${n.name}`}#a(e,n,r){
let o=`${r} ${n}`,i=this.#o.get(o);i===void 0&&(i=this.#r.push(Md(n,r))-1,this.#o.set(o,i)),this.#i[e]=i}#d(e){let{packedPart:n,
dataBytes:r}=this.#e,o=new Float64Array(this.#r.length),i=new Float64Array(this.#r.length);for(let[a,d]of this.#i.entries()){
let c=n[a];d===bn||!(c>=0)||!Wl(r[a])||(o[d]+=r[a],i[d]+=c*r[a])}let s=X$(o,i);for(let[a,d]of this.#i.entries()){if(d===
bn||!Number.isNaN(n[a]))continue;let c=o[d]>0?i[d]/o[d]:s;e[a]=oo+r[a]*c}}#c(e){let n=this.#f(),r={groups:this.#r,groupOf:this.#i,
sizes:e,movedLinks:n};return jl(this.#e,r),r}#f(){let{target:e}=this.#t,n=0;for(let[r,o]of e.entries()){if(o===ae)continue;
let i=this.#i[o];this.#i[r]=i;let s=this.#s(this.#e.paths[r]);s!==void 0&&s!==this.#r[i]?.name&&n++}return n}};function Md(t,e){
return{name:t,kind:e,bytes:0,largestBytes:0,dataBytes:0,entries:0}}function jl({dataBytes:t},{groups:e,groupOf:n,sizes:r}){
for(let o of e)Object.assign(o,Md(o.name,o.kind));for(let[o,i]of n.entries()){if(i===bn)continue;let s=e[i],a=r[o];s.bytes+=
a,s.largestBytes=Math.max(s.largestBytes,a),s.dataBytes+=t[o],s.entries++}}function X$(t,e){let n=o=>o.reduce((i,s)=>i+s,
0),r=n(t);return r===0?zk:Math.max(1,Math.round(16*n(e)/r))/16}function Z$({count:t,dataBytes:e,packedPart:n}){return Float64Array.
from({length:t},(r,o)=>{let i=n[o];return oo+e[o]*(Number.isNaN(i)?zk:i)})}function Jk(t,e,n){let r=t.reduce((i,s)=>i+s.bytes,n),o=e;for(let{largestBytes:i}of t.toSorted((s,a)=>a.largestBytes-s.largestBytes)){
if(o===1||i<=r/o)break;r-=i,o--}return r/o}function Kl(t,{order:e,target:n},r,o){let i=r.groups.map(({bytes:f,entries:u})=>f>
o&&u>1);if(!i.includes(!0))return r;let s=r.groups.map(f=>({...f})),a=r.groupOf.slice(),d=new Map;for(let f of e){let u=a[f];
if(u===bn||!i[u]||n[f]!==ae)continue;let l=r.groups[u],p=d.get(u)??{number:u,count:1,bytes:0};d.set(u,p);let h=r.sizes[f];
p.bytes>0&&p.bytes+h>l.bytes/Math.ceil(l.bytes/o)&&(p.number=s.push(Md(`${l.name} (${++p.count})`,l.kind))-1,p.bytes=0),
p.bytes+=h,a[f]=p.number}for(let[f,u]of n.entries())u!==ae&&(a[f]=a[u]);let c={...r,groups:s,groupOf:a};return jl(t,c),c}var Q$=1024;function Wk(t,e,n){let r=new Uint8Array(t.count);return eN(e.order,n).map((o,i)=>{let s=new Yl(t,e,n,{of:r,layer:i});
for(let a of o)s.put(a);return s.end()})}function eN(t,{layerOf:e,count:n}){let r=new Array(n).fill(0);for(let s of t)r[e[s]]++;
let o=r.map(s=>new Uint32Array(s)),i=new Array(n).fill(0);for(let s of t){let a=e[s];o[a][i[a]++]=s}return o}var Yl=class{#e;#t;#n;#r;#o=[];#i=0;#s=Q$;#a=0;constructor(e,n,r,o){
this.#e=e,this.#t=n,this.#n=r,this.#r=o}put(e){for(let n of this.#d(e,this.#t.target))this.#c(n)}#d(e,n){let{of:r,layer:o}=this.#r,
i=o+1,s=[];for(let a=e;a!==ae&&r[a]!==i;a=n[a])r[a]=i,s.push(a);return s.reverse()}#c(e){let{parent:n}=this.#t;for(let r of this.#d(
n[e],n))this.#n.layerOf[r]===this.#r.layer?this.#u(r):this.#f(r);this.#u(e)}#f(e){this.#o.push(~e),this.#s+=this.#e.parentBytes[e],
this.#a+=oo}#u(e){let{bytes:n,dataBytes:r}=this.#e;this.#o.push(e),this.#i+=r[e],this.#s+=n[e],this.#a+=this.#n.sizes[e]}end(){
return{pieces:Int32Array.from(this.#o),entries:this.#o.length,dataBytes:this.#i,streamBytes:this.#s,packedBytes:Math.round(
this.#a)}}};function Gk(t){let e=t^t>>>16;return e=Math.imul(e,2246822507),e^=e>>>13,e=Math.imul(e,3266489909),(e^e>>>16)>>>0}function jk(t){
let e=2166136261;for(let n=0;n<t.length;n++)e=Math.imul(e^t.charCodeAt(n),16777619);return Gk(e)}function Hd(t,e){return(Gk(
t+Math.imul(e+1,2654435761))+.5)/2**32}function Ud(t,e){let n=0,r=Number.POSITIVE_INFINITY;for(let[o,i]of e.entries()){if(i<=
0)continue;let s=-Math.log(Hd(t,o))/i;s>=r||(n=o,r=s)}return n}function Vl(t,e,n){if(e<=0)return 0;let r=Hd(t,tN);return n**
(Math.floor(Math.log(e)/Math.log(n)+r)-r+.5)}var tN=65535;var ql={fill:1.05,large:.03,roomStep:.1,shareStep:1.1,others:1.04},nN={fill:1.12,large:.1,roomStep:.15,shareStep:1.2,others:1.06},
Xl=4,rN=16,oN=1.1,iN=.85,sN=.25,aN=65534,dN=1.11,Kk=1.06;function Ql(t){let e=new Zl(t);return e.placeGiants(),e.fillTop(),
e.share(),e.placeLarge(),e.placeOthers(),(t.isExact||t.count<=Xl)&&e.level(),e.layerOf}var Zl=class{layerOf;#e;#t;#n;#r;#o;#i=!1;#s;#a;constructor({
groups:e,count:n,topBytes:r,isExact:o}){this.layerOf=new Uint8Array(e.length),this.#e=n-1,this.#o=n,this.#t=o?ql:cN(n),this.#n=
e.map((i,s)=>{let a=jk(i.name);return{number:s,group:i,hash:a,size:Vl(a,i.bytes,oN)}}).sort((i,s)=>s.size-i.size||(i.group.
name<s.group.name?-1:1)),this.#r=e.reduce((i,{bytes:s})=>i+s,r),this.#s=new Array(n).fill(0),this.#s[this.#e]=r,this.#a=
new Array(n).fill(1)}placeGiants(){let e=[];for(let n of this.#n){if(!(this.#o>1&&n.size>=iN*this.#r/this.#o)||e.length>
0){e.push(n);continue}if(this.#d(n)){this.#i=!0,e.push(n);continue}let o=Ud(n.hash,this.#a.with(this.#e,0));this.layerOf[n.
number]=o,this.#r-=n.group.bytes,this.#a[o]=0,this.#o--}this.#n=e}#d({group:{kind:e,bytes:n}}){return this.#a.length>2||
e==="package"?!1:this.#n.filter(({group:i})=>i.kind==="package").reduce((i,{group:s})=>i+s.bytes,0)>(this.#r-n)/2}fillTop(){
let e=this.#r/this.#o,n=this.#o===1||this.#i?Number.POSITIVE_INFINITY:e*Math.max(sN,this.#f());for(let r of["volatile","\
other"]){let o=Map.groupBy(this.#n.filter(({group:i})=>i.kind===r).reverse(),({size:i})=>Math.floor(Math.log2(i)));for(let i of o.
values()){let a=(n-this.#s[this.#e])/i.reduce((c,{size:f})=>c+f,0),d=Math.floor(4*a)/4;if(this.#c(i.filter(({hash:c})=>Hd(
c,aN)<d)),a<1)break}}}#c(e){let n=new Set(e);for(let{number:r,size:o}of e)this.#s[this.#e]+=o,this.layerOf[r]=this.#e;this.#n=
this.#n.filter(r=>!n.has(r))}#f(){let{others:e}=this.#t;return e-(e-1)*this.#o}share(){let e=Vl(0,this.#r/this.#o,this.#t.
shareStep),n=this.#s[this.#e],r=this.#o===1,o=r?e:Math.max(0,e*this.#f()),i=(e*this.#o-Math.max(o,n))/Math.max(1,this.#o-
1);for(let[s,a]of this.#a.entries())a>0&&(this.#a[s]=i);this.#a[this.#e]=r||o>n?o:0}placeLarge(){let{fill:e,large:n}=this.#t,
r=n*Math.max(...this.#a),o=[];for(let i of this.#n){if(i.size<r){o.push(i);continue}let s=this.#a.map((d,c)=>{let f=this.#s[c];
return d>0&&(f===0||f+i.size<=e*d)?1:0}),a=s.includes(1)?Ud(i.hash,s):this.#u();this.#s[a]+=i.size,this.layerOf[i.number]=
a}this.#n=o}#u(){let e=this.#e,n=-1/0;for(let[r,o]of this.#a.entries()){let i=o-this.#s[r];o===0||i<=n||(e=r,n=i)}return e}placeOthers(){
let{roomStep:e}=this.#t,n=e*Math.max(...this.#a),r=this.#a.map((o,i)=>o===0?0:Math.max(0,Math.round((o-this.#s[i])/n)));
Math.max(...r)===0&&(r[this.#u()]=1);for(let o of this.#n){let i=Ud(o.hash,r);this.layerOf[o.number]=i,this.#s[i]+=o.size}}level(){
let e=this.#a.filter(o=>o>0).length,n=this.#s,r=this.#a.reduce((o,i,s)=>o+(i>0?n[s]:0),0)/Math.max(1,e);for(let[o,i]of this.#a.
entries()){if(i===0||n[o]<=dN*r)continue;let s=this.#n.filter(({number:a})=>this.layerOf[a]===o);for(let a of s.sort((d,c)=>d.
hash-c.hash)){if(n[o]<=Kk*r)break;let d=this.#u();n[d]+a.size>Kk*r||(n[o]-=a.size,n[d]+=a.size,this.layerOf[a.number]=d)}}}};
function cN(t){let e=Math.min(1,Math.max(0,(t-Xl)/(rN-Xl))),n=r=>ql[r]+e*(nN[r]-ql[r]);return{fill:n("fill"),large:n("la\
rge"),roomStep:n("roomStep"),shareStep:n("shareStep"),others:n("others")}}var Yk=100,fN=1/8,uN=4,lN=1.5,mN=.9,pN=5;function zd(t,e,n){let r=Uk(t),i=t.kind.subarray(0,t.count).filter(c=>c===Ke.directory).
length*oo,s=c=>SN(fN*("layers"in n?c/n.layers:n.maxBytes)),a=new Dd(t,r,e).make(n.isUnpacked===!0,s),d="layers"in n?hN({
index:t,arrangement:r,grouping:a,topBytes:i},n.layers):yN({index:t,arrangement:r,grouping:a,topBytes:i},n.maxBytes);return{
...wN(t,r,d),notices:d.notices,details:kN(a)}}function hN({index:t,arrangement:e,grouping:n,topBytes:r},o){let s=Jk(n.groups,
o,r)*(o<=uN?1:lN),a=Kl(t,e,n,s),{groups:d}=a,c=Math.max(1,Math.min(o,d.length)),f=Ql({groups:d,count:c,topBytes:r,isExact:!1}),
u={grouping:a,...Vk(f,c,r>0)},l=u.count<o?[`The result has ${u.count} ${u.count===1?"layer":"layers"} instead of ${o}: t\
here is too little to divide that stays together.`]:[];return{...u,notices:l}}function yN({index:t,arrangement:e,grouping:n,
topBytes:r},o){let i=mN*o,s=Kl(t,e,n,i),{groups:a}=s,d=a.reduce((c,{bytes:f})=>c+f,r);for(let c=Math.max(1,Math.ceil(d/i));;c++){
let f=Math.min(c,Yk),u=Ql({groups:a,count:f,topBytes:r,isExact:!0});if(f===Yk||gN(a,u,{count:f,topBytes:r,limit:i}))return{
grouping:s,...Vk(u,f,r>0),notices:[]}}}function gN(t,e,{count:n,topBytes:r,limit:o}){let i=new Array(n).fill(0);i[n-1]=r;
let s=new Array(n).fill(0);for(let[a,d]of e.entries())i[d]+=t[a].bytes,s[d]++;return i.every((a,d)=>a<=o||s[d]===1)}function Vk(t,e,n){
let r=new Set(t);(n||r.size===0)&&r.add(e-1);let o=new Map([...r].sort((i,s)=>i-s).map((i,s)=>[i,s]));return{layerOf:t.map(
i=>o.get(i)),count:o.size}}function wN(t,e,n){let{groups:r,groupOf:o,sizes:i}=n.grouping,s=n.count-1,a=Uint8Array.from(o,
f=>f===bn?s:n.layerOf[f]),d=Wk(t,e,{count:n.count,layerOf:a,sizes:i}),c=bN(r,n);return{layers:d.map((f,u)=>({...f,largest:c[u]??
[]}))}}function bN(t,{layerOf:e,count:n}){let r=Array.from({length:n},()=>[]),o=t.map((i,s)=>({group:i,layer:e[s]})).sort(
(i,s)=>s.group.dataBytes-i.group.dataBytes);for(let{group:i,layer:s}of o)r[s].length<pN&&r[s].push({name:EN(i.name),bytes:i.
dataBytes});return r}function kN({movedLinks:t,groups:e}){let n=t===0?[]:[`${t} hard links are in the layer of their fil\
e, though another package has their names`];return[`${e.length} groups of files that stay together`,...n]}function EN(t){
return W(t).toString("utf8")}function SN(t){return 2**Math.floor(Math.log2(Math.max(1,t)))}function Jd({division:t,compression:e}){return t&&{...t,isUnpacked:e.kind==="none"}}function qk({layers:t},{index:e}){return t.
map(n=>({layer:n,isWhole:t.length===1,isOneFile:xN(n,e)<=1}))}function*Xk({pieces:t},{start:e,bytes:n}){let r=0,o=0;for(let i of t)
i<0||(e[i]!==r&&o>0&&(yield o,o=0),o+=n[i]??0,r=(e[i]??0)+(n[i]??0));o>0&&(yield o)}function xN({pieces:t},{kind:e,dataBytes:n}){
let r=0;for(let o of t)o>=0&&e[o]===Ke.file&&(n[o]??0)>0&&r++;return r}function Zk(t,e){return t.filter(({facts:n,plan:r})=>n.
packedBytes>e&&r.isOneFile).map(({facts:{contents:n,packedBytes:r}})=>`${n[0]?.name??"A file"} alone takes ${x(r)} packe\
d: its layer is larger than ${S("max-layer-size")}.`)}var PN=3;function Wd(t,e){for(let[n,{packedBytes:r,bytes:o,contents:i}]of t.
entries()){let s=i.slice(0,PN).map(({name:d})=>d),a=s.length===0?"":`: ${s.join(", ")}`;e.info(`Layer ${n+1} of ${t.length}\
, ${x(o)}, packed ${x(r)}${a}`)}}import{pipeline as rE}from"node:stream";var em=Buffer.alloc(1048576),Gd=class{#e;#t;#n=0;constructor(e){this.#e=e}begin(e,n){this.#t=e.sizeBytes<1073741824?void 0:
{entry:e,verdict:n},this.#n=0,e.sizeBytes>=274877906944&&this.#r()}data(e){if(this.#t===void 0)return;let n=Math.max(0,1048576-
this.#n);this.#n+=e.length,BN(e.subarray(n))?this.#n>=67108864&&this.#r():this.#t=void 0}end(){this.#t=void 0}#r(){let e=this.#t;
this.#t=void 0,e!==void 0&&this.#e(e.entry,e.verdict)}};function BN(t){for(let e=0;e<t.length;e+=em.length){let n=t.subarray(
e,e+em.length);if(!n.equals(em.subarray(0,n.length)))return!1}return!0}function Qk(t,{cleanWords:e},n){if(t===void 0||t.length===0)return;let r=t.map(({name:i,bytes:s})=>`${i} ${x(s)}`),o=Et(
"clean",la(e,t));n.info(`Could also be cleaned: ${r.join(", ")}. To do so, use ${o}`)}var IN=10,eE=100;function tE({rules:t,
commands:e,spared:n,skippedPresets:r,unmatched:o,warnings:i},s){for(let{name:d,ms:c,bytes:f}of e){let u=f===void 0?"":`,\
 ${f<0?"added":"freed"} ${x(Math.abs(f))}`;s.info(`${d}: ${(c/1e3).toFixed(1)} s${u}`)}for(let{kind:d,name:c,entries:f,bytes:u}of t)
f===0&&u===0||s.info(`${d==="preset"?"Cleaned":"Excluded"} ${c}: ${x(u)} in ${Q(f)}`);let a=n.filter(({kind:d})=>d!==void 0&&
d!=="base");a.length>0&&s.info(vN(a));for(let{kind:d,entries:c,bytes:f}of n){if(d!=="base")continue;let u=`The kept base\
 has ${x(f)} in ${Q(c)} that the rules would drop: its layers stay as they are.`;f>0?s.notice(u):s.info(u)}o.length>0&&s.
notice(ON(o));for(let d of r)s.notice(`Preset "${d}" skipped: symlinks outside its cache point into it.`);for(let d of i)
s.warning(d)}var TN=20;function vN(t){let e=t.slice(0,TN).map(({what:r,why:o})=>`${A(Buffer.from(r))} (${ne(o??"",eE)})`),
n=t.length-e.length;return`Kept because the image uses it: ${e.join(", ")}${n>0?`, and ${n} more`:""}`}function ON(t){let e=t.
slice(0,IN).map(o=>JSON.stringify(ne(o,eE)));if(t.length===1)return`The pattern ${e[0]} in ${S("exclude")} matches nothi\
ng in the image.`;let n=t.length-e.length,r=n>0?`, and ${n} more`:"";return`${t.length} patterns in ${S("exclude")} matc\
h nothing in the image: ${e.join(", ")}${r}.`}function nE(t){return({name:e,sizeBytes:n},r)=>{let i=r==="keep"||typeof r==
"object"&&r.data===void 0?"and the result contains them too":"although the result drops them";t.warning(`The file ${A(Buffer.
from(L(e),"latin1"))} is sparse: most of its ${x(n)} are zeros, as in lastlog and faillog with large user IDs. The engin\
e sends all the zeros, which takes long, ${i}. Make the file smaller in the image: use "useradd --no-log-init", or trunc\
ate it in the step that creates it.`)}}function AN(t,{sizeInImage:e}){return e===void 0||t.sizeBytes>0?t:{...t,sizeBytes:e(L(t.name))??0}}async function Lt({reader:t,
rules:e,survey:n,expected:r,resume:o,latestSeconds:i},{log:s,signal:a},d,c){let{base:f}=t,u=bt([f===void 0?d:void 0,...r.
map(C=>C.observer),n.observer,t.observer,new Gd(nE(s))]),l=e===void 0?t.decide:C=>e.decide(AN(C,t),t.decide(C)),p=C=>Math.
min(C,i??1/0),h=i===void 0?l:Na(l,p),y=f===void 0?h:C=>f.owns(L(C.name))?l(C):h(C),g=e&&(()=>e.appendix({reader:t,retime:C=>$a(
C,p),observer:u,signal:a})),k=new hn,B=f===void 0?c:c&&new hn,P=new G(y,u,{...g===void 0?{}:{appendix:g},...B===void 0?{}:
{spans:{input:k,output:B}}}),$=c===void 0||t.layers===void 0?t.open(a):t.layers.open(a,k);if(rE(await $,P,()=>{o().catch(
()=>{})}),f===void 0)return P;let R=B instanceof hn&&c?{input:B,output:c}:void 0;return RN(P,f,d,R)}function RN(t,e,n,r){
let o=e.openAbove(),i=new G(s=>o.decide(s),n,{appendix:async function*(){yield*o.whiteouts(),i.counts.entries+=o.deleted},
spans:r});return rE(t,i,()=>{}),i}async function jd(t,e,n={}){let r=await Lt(t,e,n.looker),o=n.totalBytes===void 0?Xt(t.
expectedBytes):()=>n.totalBytes;return await un(e,[r],o),r}function io({counts:t},{rules:e,base:n}){let r=n===void 0?e?.
appended:void 0;return{entries:t.entries+(r?.entries??0),dataBytes:t.dataBytes+(r?.dataBytes??0)}}import{rm as jN}from"node:fs/promises";function Kd(t){return t.slice(t.lastIndexOf("/")+1)}function kn(t){return/^(.+?)-v?\d[^/-]*(?:-[^/]*)?$/.exec(t)?.[1]??t}
function Yd(t){return t.replace(/\.(?:dist-info|egg-info|egg|data|libs|pth|py|pyc|so)$/,"").replace(/\.cpython-.*$/,"").
replace(/-\d[^-]*(?:-py\d.*)?$/,"").toLowerCase().replace(/[-_.]+/g,"-")}function bi(t){let e=Kd(t);return t.includes("/\
status.d/")?e.replace(/\.md5sums$/,""):e.replace(/(?::[^:.]*)?\.[^.]*$/,"")}function Vd(t){let[,e=""]=/\/local\/([^/]+)\//.
exec(t)??[];return e.replace(/-[^-]*-[^-]*$/,"")}var oE=[{manager:"dpkg",path:/^var\/lib\/dpkg\/info\/[^/]+\.list$/,read:(t,e)=>tm(t,bi(e),n=>n.replace(/^\//,""))},{manager:"\
dpkg",path:/^var\/lib\/dpkg\/status\.d\/[^/]+\.md5sums$/,read:(t,e)=>tm(t,bi(e),n=>n.replace(/^[0-9a-f]{32} [ *]/,""))},
{manager:"apk",path:/^(?:usr\/)?lib\/apk\/db\/installed$/,read:LN},{manager:"pacman",path:/^var\/lib\/pacman\/local\/[^/]+\/files$/,
read:(t,e)=>tm(t,Vd(e),n=>n.startsWith("%")?"":n)},{manager:"pip",path:/(?:^|\/)(?:site|dist)-packages\/[^/]+\.dist-info\/RECORD$/,
read:CN},{manager:"conda",path:/(?:^|\/)conda-meta\/[^/]+\.json$/,read:$N}];function*tm(t,e,n){for(let r of nm(t))yield{
name:e,file:n(r)}}function*nm(t){for(let e=0;e<t.length;){let n=t.indexOf(`
`,e),r=n===-1?t.length:n;r>e&&(yield t.slice(e,r)),e=r+1}}function*LN(t){let e="",n="";for(let r of nm(t)){let o=r.slice(
2);r.startsWith("P:")?e=o:r.startsWith("F:")?n=o:r.startsWith("R:")&&(yield{name:e,file:n===""?o:`${n}/${o}`})}}function*CN(t,e){
let n=e.slice(0,e.lastIndexOf("/")),r=Yd(Kd(n)),o=n.slice(0,Math.max(0,n.lastIndexOf("/")));for(let i of nm(t)){let[,s,a=""]=/^(?:"([^"]*)"|([^,]*)),/.
exec(i)??[];yield{name:r,file:iE(o,s??a)}}}function*$N(t,e){let n=Math.max(0,e.lastIndexOf("conda-meta/")-1),r=e.slice(0,
n),o=kn(kn(Kd(e).replace(/\.json$/,"")));for(let i of NN(t))typeof i=="string"&&(yield{name:o,file:iE(r,Buffer.from(i).toString(
"latin1"))})}function NN(t){try{let e=JSON.parse(Buffer.from(t,"latin1").toString()),n=typeof e=="object"&&e!==null&&"fi\
les"in e?e.files:[];return Array.isArray(n)?n:[]}catch{return[]}}function iE(t,e){if(e===""||e.startsWith("/"))return"";
let n=t,r=e;for(;r.startsWith("../");){if(n==="")return"";n=n.slice(0,Math.max(0,n.lastIndexOf("/"))),r=r.slice(3)}return n===
""?r:`${n}/${r}`}function En(t,e=n=>n){return n=>e(t.exec(n)?.[1]??"")}var sE=En(/\/(?:site|dist)-packages\/(?:__pycache__\/)?([^/]+)/,Yd),
FN=[{manager:"dpkg",path:/^var\/lib\/dpkg\/(?:info\/[^/]+\.[^/.]+|status\.d\/[^/]+)$/,name:t=>bi(t)},{manager:"pacman",path:/^var\/lib\/pacman\/local\/[^/]+\//,
name:t=>Vd(t)},{manager:"npm",path:/(?:^|\/)(?:node_modules|_npx|_cacache)\//,name:_N},{manager:"conda",path:/(?:^|\/)(?:ana|mini|micro)?(?:conda|mamba|forge|mambaforge)[0-9]?\//,
name:t=>En(/\/pkgs\/([^/]+)/,e=>kn(kn(e)))(t)||sE(t)},{manager:"pip",path:/(?:^|\/)(?:site|dist)-packages\//,name:t=>sE(
`/${t}`)},{manager:"gem",path:/(?:^|\/)(?:ruby\/gems|\.gem|\.bundle)\/|^usr\/local\/bundle\//,name:En(/\/(?:gems\/[^/]+\/)?(?:gems|doc|specifications|cache|extensions\/[^/]+\/[^/]+)\/([^/]+?)(?:\.gemspec|\.gem)?(?:\/|$)/,
kn)},{manager:"cargo",path:/(?:^|\/)(?:\.cargo|\.rustup)\/|^usr\/local\/(?:cargo|rustup)\//,name:En(/\/(?:registry\/(?:src|cache)\/[^/]+|git\/checkouts|toolchains)\/([^/]+?)(?:\.crate)?(?:\/|$)/,
kn)},{manager:"go",path:/^usr\/local\/go\/|(?:^|\/)go\/pkg\//,name:t=>t.startsWith("usr/local/go/")?"go":En(/\/pkg\/mod\/(?:cache\/download\/)?([^@]+?)(?:@|\/@v\/|$)/)(
t)},{manager:"maven",path:/(?:^|\/)\.m2\//,name:En(/\.m2\/repository\/(.+)\/[^/]+\/[^/]+$/)},{manager:"gradle",path:/(?:^|\/)\.gradle\//,
name:En(/\/files-[^/]+\/([^/]+\/[^/]+)\//)},{manager:"nuget",path:/(?:^|\/)\.nuget\//,name:En(/\.nuget\/packages\/([^/]+)\//)}];
function aE(t){for(let{manager:e,path:n,name:r}of FN)if(n.test(t))return{manager:e,name:r(t)}}var rm="node_modules/";function _N(t){
let e=t.indexOf("/.pnpm/");if(e!==-1){let[o=""]=t.slice(e+7).split("/",1),i=o.indexOf("@",1);return t.slice(0,e+7)+(i===
-1?o:o.slice(0,i))}let n=t.lastIndexOf(`/${rm}`)+1;if(n===0&&!t.startsWith(rm))return"";n+=rm.length;let r=t.indexOf("/",
n);return r!==-1&&t.charCodeAt(n)===64&&(r=t.indexOf("/",r+1)),r===-1?t:t.slice(0,r)}var DN=128*1024*1024,MN=32*1024*1024,HN=4096,UN=1e6,zN=/^(?:var\/lib\/rpm|usr\/lib\/sysimage\/rpm)\//,JN=/^(?:usr\/(?!local\/)|bin\/|sbin\/|lib(?:32|64|x32)?\/|etc\/|boot\/|opt\/)/,
so=class{#e=new Map;#t=[];#n=new Map;#r=!1;#o;#i=DN;begin(e,n){if(this.#o=void 0,e.sizeBytes===0||!GN(e.name))return;let r=L(
e.name);zN.test(r)&&(this.#r=!0);let o=oE.find(i=>i.path.test(r));o===void 0||e.sizeBytes>Math.min(this.#i,MN)||(this.#i-=
e.sizeBytes,this.#o={format:o,path:r,parts:[]})}data(e){this.#o?.parts.push(Buffer.from(e))}end(){let e=this.#o;if(this.#o=
void 0,e===void 0)return;let{format:n,path:r,parts:o}=e,i=Buffer.concat(o).toString("latin1");for(let{name:s,file:a}of n.
read(i,r))if(a!==""){if(this.#e.size>=UN)return;this.#s(a,{manager:n.manager,name:s})}}#s(e,n){let r=this.#a(n),o=this.#e.
get(e);(o===void 0||WN(n,this.#t[o]))&&this.#e.set(e,r)}#a(e){let n=`${e.manager}:${e.name}`,r=this.#n.get(n);return r!==
void 0?r:(this.#n.set(n,this.#t.length),this.#t.push(e)-1)}managerOf(e){return this.packageOf(e)?.manager??"other"}packageOf(e){
if(e.length>HN)return;let n=this.#e.get(e)??(e.startsWith("usr/")?this.#e.get(e.slice(4)):void 0);if(n!==void 0)return this.#t[n];
let r=aE(e);return r!==void 0?r:this.#r&&JN.test(e)?{manager:"rpm",name:""}:void 0}};function WN(t,e){return t.manager!==
e.manager?t.manager<e.manager:t.name<e.name}function GN(t){return t.indexOf("lib")!==-1||t.indexOf("conda-meta")!==-1}var qd=class{#e=new Float64Array(1024);#t=new Int32Array(1024);#n=new Float64Array(1024);#r=0;#o=0;add(e,n){if(e===0)return;
let r=this.#o;this.#o+=e;let{stream:o,offset:i}=n??{stream:-1,offset:0};this.#i(r,o,i)||(this.#s(),this.#e[this.#r]=r,this.#t[this.#r]=
o,this.#n[this.#r++]=i)}#i(e,n,r){let o=this.#r-1;return o<0||this.#t[o]!==n?!1:n===-1?!0:this.#n[o]+e-this.#e[o]===r}#s(){
if(this.#r<this.#e.length)return;let e=2*this.#r,[n,r,o]=[this.#e,this.#t,this.#n];this.#e=new Float64Array(e),this.#t=new Int32Array(
e),this.#n=new Float64Array(e),this.#e.set(n),this.#t.set(r),this.#n.set(o)}*range(e,n){let r=e+n;if(r>this.#o)throw new RangeError(
"the stream is ahead of its spans");for(let o=e,i=this.#a(e);o<r;i++){let s=this.#e[i],a=i+1<this.#r?this.#e[i+1]:this.#o,
d=Math.min(a,r)-o,c=this.#t[i],f=this.#n[i]+o-s;yield{bytes:d,origin:c===-1?void 0:{stream:c,offset:f}},o+=d}}#a(e){let n=0,
r=this.#r;for(;r-n>1;){let o=n+r>>1;this.#e[o]<=e?n=o:r=o}return n}};function om(){let t=new so;return{index:new _d(t),owners:t}}async function dE({run:t},e,{path:n,isTraced:r,totalBytes:o,
looker:i}){let{log:s,signal:a}=t,d=om(),c=r?new qd:void 0,f=await Lt(e,t,i,c),u=zb(n,im(f,d.index));if(await J(s,it(f,o),
u),await e.resume(),a.aborted)throw U(a.reason);return{...d,spool:{path:n,index:d.index,spans:c},diffId:f.digest(),streamBytes:f.
bytesWritten,counts:io(f,e)}}async function*im(t,e){for await(let n of t)e.add(n),yield n;e.end()}async function cE({spool:t}){
await jN(t.path,{force:!0})}var Xd=4096,YN=59,at=class{#e;#t=0;constructor({countsBlocks:e}){this.#e=e,e&&(this.#t=Xd)}get bytes(){return this.#t}begin(e,n){
if(n==="drop")return;let r=n==="keep"?e:n.head,o=sn(e,n),i=e.typeFlag==="2"?fe(r).link.length:0;if(!this.#e){this.#t+=o+
i;return}let s=e.typeFlag==="5"||i>YN;this.#t+=Math.ceil((s?1:o)/Xd)*Xd}data(){}end(){}};function VN(t){return t.reduce(
(n,{pieces:r})=>n+r.reduce((o,i)=>o+(i<0?1:0),0),t.length-1)*Xd}async function fE(t,e,n){let{run:r}=t,o=new at({countsBlocks:st(
t)}),{index:i,owners:s}=om(),a=await Lt(e,r,o),d=it(a,Xt(e.expectedBytes)),{signal:c}=r;await J(r.log,d,KN(im(a,i),fn(),
{signal:c})),await e.resume();let{layers:f,notices:u}=zd(i,s,n);for(let p of u)r.log.notice(p);let l=f.map(p=>({diffId:void 0,
digest:void 0,packedBytes:p.packedBytes,bytes:p.dataBytes,entries:p.entries,contents:p.largest}));return l.length>1&&Wd(
l,r.log),{newBytes:o.bytes+(st(t)?VN(f):0),imageId:void 0,configDigest:void 0,parts:l.length>1?l:void 0}}async function uE(t,e,n){
let{run:r,engine:o,options:i}=t,s=new at({countsBlocks:st(t)}),a=await jd(e,r,{looker:s});await e.resume();let d=z(await n.
configFor([{diffId:a.digest()}])),f=o!==void 0&&(i.tags.length>0||i.tagLocations.length===0)&&!o.store.idIsConfigDigest?
void 0:d;return{newBytes:s.bytes,imageId:f,configDigest:d}}async function mE(t,e,{path:n,...r}){let{run:o}=t,{log:i,signal:s}=o,{compression:a}=r,d=new at({countsBlocks:st(t)}),c=bt(
[d,Vr(o.touch)]),f=qr(t,e),u=await Lt(e,o,c,f?.spans),l=it(u,r.totalBytes),p=f?.pack(u,n)??wn(u,n,a),{digest:h,packedBytes:y}=await J(
i,l,p);if(await e.resume(),s.aborted)throw U(s.reason);let g=io(u,e);i.info(`Packed ${Q(g.entries)} in one layer of ${x(
d.bytes)}, packed ${x(y)}${f?.copied??""}`);let k=u.digest();f!==void 0&&!sm(t)&&await f.check(n,k,o);let B={path:n,diffId:k,
digest:h,packedBytes:y,packing:a.kind},P=g.dataBytes>0,$=await Zd([B],r,P),{bytesWritten:R}=u;return{...$,newBytes:d.bytes,
streamBytes:R,counts:g}}function sm({options:t}){return t.verify||t.tagLocations.length===0}async function pE(t,e,n){let{
record:r}=e,o=st(t),{bytes:i,streamBytes:s}=await am(e,t.run,o),a=vd(e).map((f,u)=>({...f,contents:r.layers&&ki(r.layers[u]?.
contents??[])})),d=await Zd(a,n,r.dataBytes>0),c=r.layers===void 0?"one layer":`${r.layers.length} layers`;return t.run.
log.info(`Took ${Q(r.entries)} in ${c} of ${x(i)}, packed ${x(r.packedBytes)}`),{...d,parts:r.layers,newBytes:i,streamBytes:s,
counts:gi}}var lE=3,qN=100;function ki(t){return`${t.slice(0,lE).map(({name:n})=>ne(n,qN)).join(", ")}${t.length>lE?" an\
d more":""}`}async function Zd(t,e,n){let r=await e.configFor(t),o=z(r);return{stored:void 0,packed:{files:t,config:r,request:e,
hasContent:n},packedBytes:t.reduce((i,{packedBytes:s})=>i+s,0),imageId:o,configDigest:o}}async function am(t,e,n=!1){let r=0,
o=0;for(let i of vd(t)){let s=await XN(i,e,n);r+=s.bytes,o+=s.streamBytes}return{bytes:r,streamBytes:o}}async function XN({
path:t,packing:e,diffId:n},r,o){let i=new at({countsBlocks:o}),s=kd({path:t,packing:e},r,i),{diffId:a,streamBytes:d}=await s.
catch(c=>{throw r.signal.aborted?c:gn("its layer cannot be unpacked.",c)});if(a!==n)throw gn(`its layer unpacks to ${a},\
 but the record says ${n}.`);return{bytes:i.bytes,streamBytes:d}}import{createReadStream as cF}from"node:fs";import{rm as fF}from"node:fs/promises";import{pipeline as uF}from"node:stream";import{open as oF}from"node:fs/promises";import{Readable as iF}from"node:stream";var ZN=16*1024,QN=512;async function*hE(t,e,n){let r;for(let o of eF(e,n)){let i=r;r=tF(t,o),r.catch(()=>{}),i!==void 0&&
(yield await i)}r!==void 0&&(yield await r)}function*eF(t,e){let n=[],r=e;for(let o of t)n.length>0&&(o.bytes>r||n.length===
QN)&&(yield n,n=[],r=e),n.push(o),r-=o.bytes;n.length>0&&(yield n)}async function tF(t,e){let n=nF(e),r=await Promise.all(
n.map(i=>rF(t,i))),o=new Map;for(let[i,{start:s,ranges:a}]of n.entries())for(let d of a){let c=d.start-s;o.set(d,r[i].subarray(
c,c+d.bytes))}return e.map(i=>[i,o.get(i)])}function nF(t){let e=[];for(let n of t.toSorted((r,o)=>r.start-o.start)){let r=e.
at(-1),o=n.start+n.bytes;r!==void 0&&n.start-(r.start+r.bytes)<=ZN?(r.bytes=Math.max(r.bytes,o-r.start),r.ranges.push(n)):
e.push({start:n.start,bytes:n.bytes,ranges:[n]})}return e}async function rF(t,{start:e,bytes:n}){let r=Buffer.allocUnsafeSlow(
n);for(let o=0;o<n;){let{bytesRead:i}=await t.read(r,o,n-o,e+o);if(i===0)throw new m("TEMP_DIR",`The flat layer in the t\
emporary directory should have ${e+n} bytes or more, but ends at ${e+o}: it was changed.`,{hint:"Let nobody else write t\
o the temporary directory, then run again."});o+=i}return r}var Qd=1024*1024;function gE(t,e,n,r){return iF.from(sF(t,e,r),{objectMode:!1,highWaterMark:Qd,signal:n})}async function*sF(t,e,n){
let r=await oF(t.path);try{for await(let o of hE(r,dF(t.index,e),Qd)){let i=o.flatMap(([s,a])=>{if(!s.isParent)return aF(
t,n,s),[a];let{extensions:d,header:c}=Nd(Dk(a));for(let f of[...d,c])n?.add(f.length,void 0);return[...d,c]});yield i.length===
1?i[0]:Buffer.concat(i)}n?.add(Ht.length,void 0),yield Ht}finally{await r.close()}}function aF({spans:t},e,{start:n,bytes:r}){
if(e!==void 0)if(t===void 0)e.add(r,void 0);else for(let o of t.range(n,r))e.add(o.bytes,o.origin)}function*dF(t,{pieces:e}){
let n=0,r=0;for(let o of e){let i=o<0,s=i?~o:o,a=t.start[s];(i||a!==n+r)&&(yield*yE(n,r),[n,r]=[a,0]),i?yield{start:a,bytes:t.
bytes[s],isParent:i}:r+=t.bytes[s]}yield*yE(n,r)}function*yE(t,e){for(let n=0;n<e;n+=Qd)yield{start:t+n,bytes:Math.min(Qd,
e-n),isParent:!1}}var lF=2,wE=5,mF=.97;async function bE(t,e,n,{path:r,...o}){let{run:i}=t,s=qr(t,e),a=await dE(t,e,{path:`${r}-flat`,isTraced:s!==
void 0,totalBytes:o.totalBytes,looker:Vr(i.touch)}),d=dm(t,n),c=await pF({job:t,flat:a,compression:d,splice:s,path:r});await cE(
a);let f=Ei(c,({facts:R})=>R.bytes),u=Ei(c,R=>R.streamBytes),l=Ei(c,({file:R})=>R.packedBytes),p=100*Ei(c,({copiedBytes:R})=>R)/
Math.max(1,u),h=s===void 0?"":`, ${p.toFixed(1)} % of it copied as it was`,{entries:y,dataBytes:g}=a.counts,k=c.length===
1?"one layer":`${c.length} layers`;i.log.info(`Packed ${Q(y)} in ${k} of ${x(f)}, packed ${x(l)}${h}`);let B=c.map(({file:R})=>R),
P=await Zd(B,o,g>0),$=c.length===1?void 0:c.map(R=>R.facts);return $!==void 0&&Wd($,i.log),{...P,packedBytes:yn(t)?void 0:
l,parts:$,flatDiffId:a.diffId,newBytes:f,streamBytes:u,counts:a.counts}}function dm(t,e){let{compression:n}=t.options.layer;
return yn(t)?e.kind==="miss"?Bd(n):{kind:"none"}:n}async function pF(t){let{job:e,flat:n}=t,{log:r}=e.run,o=Jd(e.options.
layer);if(o===void 0)throw new Error("one layer is not divided");let i="maxBytes"in o?o.maxBytes:Number.POSITIVE_INFINITY,
s=({file:c,plan:f})=>c.packedBytes>i&&!f.isOneFile,a=o,d=Number.POSITIVE_INFINITY;for(let c=1;;c++){let f=zd(n.index,n.owners,
a);for(let g of f.details)r.debug(g);let u=c>=wE,l=qk(f,n),p=await yF(t,l,u?()=>!1:s),h=p.filter(s);if(h.length===0||u||
!("maxBytes"in a)){for(let g of f.notices)r.notice(g);for(let g of Zk(p,i))r.notice(g);return h.length>0&&r.warning(hF(h,
p.length)),p}let y=kE(h);r.debug(`divided again: a layer has ${x(y)}`),y>=d?c=wE-1:a={...a,maxBytes:Math.floor(a.maxBytes*
i*mF/y)},d=y;for(let{file:g}of p)await fF(g.path)}}function hF(t,e){return`${t.length} of ${e} layers are larger than ${S(
"max-layer-size")}, the largest ${x(kE(t))}: they could not be divided any further.`}function kE(t){return Math.max(...t.
map(({file:e})=>e.packedBytes))}async function yF(t,e,n){let{run:r}=t.job,o=new AbortController,i=AbortSignal.any([r.signal,
o.signal]),s=0,a=h=>{s+=h},d=Ei(e,({layer:h})=>h.streamBytes),c=[],f=[...e.entries()],u=async()=>{for(let h=f.shift();h!==
void 0;h=f.shift()){let[y,g]=h,k=await gF(t,g,{number:y+1,signal:i,onBytes:a});c[y]=k,n(k)&&(f.length=0)}},l=Array.from(
{length:lF},()=>u().catch(h=>{throw o.abort(h),h})),p={title:"Pack",doneBytes:()=>s,totalBytes:()=>d};try{await J(r.log,
p,Promise.all(l))}finally{await Promise.allSettled(l)}if(r.signal.aborted)throw U(r.signal.reason);return c.filter(h=>h!==
void 0)}async function gF({job:t,flat:e,compression:n,splice:r,path:o},i,{number:s,signal:a,onBytes:d}){let{run:c}=t,{layer:f,
isWhole:u}=i,l=`${o}-${s}`,p=new at({countsBlocks:st(t)}),h={begin:()=>{},data:Pe=>d(Pe.length),end:()=>{}},y=new G(()=>"\
keep",bt([p,Vr(c.touch),h])),k=(u||r?.paysFor(Xk(f,e.index)))===!0?r?.another():void 0,B=u?wF(e,a,k?.spans):gE(e.spool,f,
a,k?.spans);uF(B,y,()=>{});let P=await k?.pack(y,l)??await wn(y,l,n),{digest:$,packedBytes:R,copiedOutBytes:C=0}=P,V=y.digest();
k!==void 0&&!sm(t)&&await k.check(l,V,c);let be=f.largest,ke=u?void 0:ki(be);return{plan:i,file:{path:l,diffId:V,digest:$,
packedBytes:R,packing:n.kind,contents:ke},facts:{diffId:V,digest:$,packedBytes:R,bytes:p.bytes,entries:f.entries,contents:be},
streamBytes:y.bytesWritten,copiedBytes:C}}function wF({spool:t,streamBytes:e},n,r){if(r!==void 0&&t.spans!==void 0)for(let{
bytes:o,origin:i}of t.spans.range(0,e))r.add(o,i);return cF(t.path,{highWaterMark:1024*1024,signal:n})}function Ei(t,e){
return t.reduce((n,r)=>n+e(r),0)}import{posix as PF}from"node:path";var bF=1e3;async function EE(t,e,{id:n}){let[r,o]=await Promise.all([t.docker.run(["diff",n]),De(t,n,["--size"])]),i=r.split(
`
`).map(d=>/^(?<kind>[CD]) (?<path>\/.*)$/.exec(d)?.groups).filter(d=>d!==void 0),{SizeRw:s}=o;if(i.length>bF||typeof s!=
"number")return;let a=await j(t,{source:e});try{let d=[];for(let{kind:c,path:f=""}of i){let u=await kF(t,a,f,c==="D");u>
0&&d.push({path:f,bytes:u})}return{old:d,writtenBytes:s}}finally{await Y(t,a)}}async function kF(t,e,n,r){let{signal:o}=t;
try{return await EF(await t.transport.readArchive(e,n,o),r)}catch(i){if(Je(i,n))return 0;throw i}}async function EF(t,e){
let n=new AbortController,r=0,o=!0,i=new G(({typeFlag:s,sizeBytes:a})=>(n.signal.aborted||(r+=a,o&&(s!=="5"||!e)&&n.abort(),
o=!1),"drop"));return await Nn(n.signal,t,i),r}import{posix as SF}from"node:path";var ec="/var/lib/apt/lists",SE="/var/cache/apt";function xE(t){return[ec,SE].some(e=>t.
startsWith(`${e}/`))}function PE(t){return t.filter(e=>{let n=SF.normalize(`/${e}/`);return[`${ec}/`,`${SE}/`].some(r=>r.
startsWith(n)||n.startsWith(r))})}function Si(t,e){return`echo ${t.slice(0,-1)}"${t.slice(-1)}"-${e}`}function BE(t){return[
"set -e",'PATH="$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"',`command -v apt-get >/dev/null 2>&1\
 || { ${Si(t,"no-apt")}; exit 0; }`,"apt-get clean",`[ -d ${ec} ] || exit 0`,`cd ${ec}`,"for name in * .[!.]* ..?*; do",
'  [ -e "$name" ] || [ -h "$name" ] || continue','  if [ "$name" = partial ] && [ -d partial ] && [ ! -h partial ]; then',
"    find partial -mindepth 1 -delete","  else",'    rm -rf -- "./$name"',"  fi","done"].join(`
`)}import{randomBytes as xF}from"node:crypto";function IE(t,{script:e,aptClean:n}){return["-c",[Si(t,"shell"),e===void 0?":":`/bin/sh -e -c " $1" || exit $?; ${Si(t,"\
run")}`,n?`/bin/sh -c "$2" || exit $?; ${Si(t,"apt")}`:":"].join(`
`),"sh",e??"",BE(t)]}var tc=class{token=`docker-flatten-${xF(8).toString("hex")}`;#e=new Map;ms(e){return this.#e.get(e)}read(e){
let n=e.indexOf(this.token);return n!==-1&&this.#e.set(e.slice(n+this.token.length+1).trim(),performance.now()),this.strip(
e)}strip(e){let n=e.indexOf(this.token);return n===-1?e:n===0?void 0:e.slice(0,n)}};var BF=/no such file or directory|executable file not found|not a directory/i,IF=/exec:? "?\/bin\/sh"?: (?:.*: )?(?:permission denied|is a directory|too many levels of symbolic links)/i,
TE=/exec format error/i,TF=/^(?!.*\bWARNING:).*\bnetwork(?:ing)?\b/im,vF=/^\/*(?:(?:bin|sbin|usr|lib\w*)(?:\/|$)|$)/;async function vE(t,e,n){
let{log:r,signal:o}=t,{image:i}=e;OF(i,n,r);let s=new tc,a=await _a(t,i,{program:"/bin/sh",args:IE(s.token,n),user:"0:0",
network:n.network,shows:l=>s.read(l)}).catch(l=>{throw l instanceof m&&l.code==="DOCKER_FAILED"?OE(n,l.message,l)??l:l});
if(s.ms("shell")===void 0)return CF(t,i,n,a);if(a.exitCode!==0)throw AF(i,n,s,a);let d=RF(i,n,s,r),{container:c}=a;if(d.
length===0)return await Nr(t,c),Jn;let f=EE(t,i,c).then(l=>d.map(p=>LF(p,d,l))).catch(l=>(o.aborted||r.notice(`Could not\
 measure what the commands freed: ${E(l)}`),d));return{changed:qw(t,e,c),commands:d,measuredCommands:f,needsAptRule:!1}}
function OF({volumes:t},{script:e,aptClean:n},r){e!==void 0&&t.length>0&&r.warning(`The image declares volumes: ${t.join(
", ")}. They are empty while "run" runs, and its changes below them are not in the result.`);let o=n?PE(t):[];o.length>0&&
r.warning(`"apt-clean" cannot clean below the volumes that the image declares: ${o.join(", ")}. Use ${S("exclude")} to d\
rop their contents.`)}function nc(t){return t.length===0?"":` The image's volumes are empty while commands run: ${t.join(
", ")}.`}function AF(t,{script:e,network:n},r,o){let i=e!==void 0&&r.ms("run")===void 0?"run":"apt-clean",s=Da(o,d=>r.strip(
d)),a=i==="run"?`Nothing was tagged. The script stops at the first command that fails${n==="none"?`, and it has no netwo\
rk unless ${S("run-network")} names one`:""}.`:`Leave ${S("apt-clean")} out to flatten without it, or repair apt in the \
image.`;return new m("COMMAND_FAILED",`"${i}" failed in a container of ${t.reference} with exit status ${o.exitCode}:
${s}`,{hint:a+nc(t.volumes)})}function RF(t,{script:e,aptClean:n},r,o){let i=r.ms("no-apt")===void 0;i||o.notice(`Skippe\
d apt-clean: the image has no apt-get.${nc(AE(t))}`);let s=r.ms("shell")??0,a=r.ms("run")??s,d=[];return e!==void 0&&d.push(
{name:"run",ms:a-s}),n&&i&&d.push({name:"apt-clean",ms:(r.ms("apt")??a)-a}),d}var Jn={changed:void 0,commands:[],measuredCommands:Promise.
resolve([]),needsAptRule:!1};function LF(t,e,n){if(n===void 0)return t;let r=e.length>1,o=t.name==="apt-clean",i=n.old.filter(
({path:s})=>!r||xE(s)===o).reduce((s,{bytes:a})=>s+a,0);return{...t,bytes:i-(r&&o?0:n.writtenBytes)}}async function CF(t,e,n,r){
let{log:o}=t,{script:i,aptClean:s}=n,a=OE(n,r.stderr);if(a!==void 0)throw a;let d=$F(e,t,r);if(i!==void 0)throw new m("C\
OMMAND_FAILED",`"run" needs a shell in ${e.reference}, but ${d}.`,{hint:`Use ${S("clean")} and ${S("exclude")} instead: \
they need no program in the image.${nc(e.volumes)}`});return await Nr(t,r.container),s&&o.notice(`Used the rules of ${S(
"clean","apt")} instead of apt-clean: ${d}.${nc(AE(e))}`),{...Jn,needsAptRule:s}}function OE({network:t},e,n){if(!(t==="\
none"||!TF.test(e)))return new m("COMMAND_FAILED",`Cannot connect the container for "run" to the network ${JSON.stringify(
t)} (${S("run-network")}): ${e.trim().slice(-2e3)}`,{hint:`Name a network that "docker network ls" lists, for example "b\
ridge", or leave ${S("run-network")} out.`,cause:n})}function AE({volumes:t}){return t.filter(e=>vF.test(PF.normalize(e)))}
function $F(t,e,n){let r=`${n.stderr}
${n.stdout}`,{architecture:o}=t.platform,i=e.platform.architecture,s=o!==i,a=BF.test(r),d=IF.test(r);if(TE.test(r)&&!s)return`\
the image's /bin/sh is not an executable for this machine (${i})`;if(TE.test(r)||s&&!a&&!d)return`the image is for ${o},\
 which this machine (${i}) cannot run`;if(d)return"the image's /bin/sh cannot be executed: it is a directory or not exec\
utable";if(a)return"the image has no shell (/bin/sh)";throw te(["start"],n)}var RE=4e5,NF=15e4,FF=40,xi=class{#e={children:new Map,folded:void 0};#t;#n;#r=0;#o=0;constructor(e,n=RE){this.#t=e,this.#n=
n}get foldedFiles(){return this.#o}add(e,n,r=-1){if(n===0)return;let o=e.split("/"),i=[...o.splice(0,FF),...o.length>0?[
o.join("/")]:[]],s=n<0?this.#i(i,n,r):n;if(s===0)return;let a=i.pop()??"",d=this.#e;for(let f of i)d=this.#s(d,f);let c=d.
children.get(a);c===void 0?(d.children.set(a,{bytes:s,group:r}),this.#r++):"bytes"in c&&(c.bytes+=s),this.#r>this.#n&&this.#a()}#i(e,n,r){
let o=[],i=this.#e;for(let a of e){if(i===void 0||"bytes"in i)break;i.folded!==void 0&&o.unshift(i.folded.bytes),i=i.children.
get(a)}if(i!==void 0)return n;let s=n;for(let a of o){let d=a.get(r)??0,c=Math.min(d,-s);a.set(r,d-c),s+=c}return s}#s(e,n){
let r=e.children.get(n);if(r!==void 0&&"children"in r)return r;let o={children:new Map,folded:void 0};return e.children.
set(n,o),r===void 0&&this.#r++,o}#a(){let e=1024,n=this.#n/RE*NF;for(;this.#r>n;)this.#r=this.#d(this.#e,"",e).nodes,e*=
2}#d(e,n,r){let o=0,i=0;for(let[s,a]of e.children){let d=n===""?s:`${n}/${s}`;if("bytes"in a){if(i+=a.bytes,a.bytes>=r)o++;else{
e.children.delete(s);let f=a.group===-1?this.#t(d):a.group;this.#c(e,1,new Map([[f,a.bytes]])),this.#o++}continue}let c=this.#d(
a,d,r);i+=c.bytes,c.bytes>=r?o+=c.nodes+1:(e.children.delete(s),a.folded!==void 0&&this.#c(e,a.folded.files,a.folded.bytes))}
for(let s of e.folded?.bytes.values()??[])i+=s;return{nodes:o,bytes:i}}#c(e,n,r){e.folded??={files:0,bytes:new Map},e.folded.
files+=n;for(let[o,i]of r)e.folded.bytes.set(o,(e.folded.bytes.get(o)??0)+i)}toPage(e=()=>!0){let n=(r,o)=>{let i=[];for(let[
s,a]of r.children){let d=o===""?s:`${o}/${s}`,c=W(s).toString("utf8");if("children"in a){let u=n(a,d);u.length>0&&i.push(
[c,0,-1,u]);continue}let f=a.group===-1?this.#t(d):a.group;a.bytes>0&&e(f)&&i.push([c,a.bytes,f])}for(let[s,a]of r.folded?.
bytes??[])a>0&&e(s)&&i.push(["(smaller files)",a,s]);return i};return["",0,-1,n(this.#e,"")]}};var Sn=class{#e;#t;#n;#r;#o=!1;observer;constructor({files:e=!1,contents:n=!1},r){let o=e||n?new so:void 0;this.#t=e&&o!==
void 0?new cm(o):void 0,this.#n=n&&o!==void 0?new Ja(o):void 0,this.#e=this.#n?.directories??new _r,this.#r=r;let i=bt([
this.#e,o,this.#t?.observer,r])??this.#e,s=o!==void 0;this.observer={begin:(a,d)=>this.#i(()=>i.begin(a,d)),data:s?a=>this.#i(
()=>i.data(a)):()=>{},end:s?()=>this.#i(()=>i.end()):()=>{}}}onDropped=(e,n,r)=>{this.#i(()=>this.#t?.drop(e,n,r))};get directories(){
return this.#i(()=>this.#e.largest)}get suggestions(){return this.#i(()=>this.#r?.found)}get contents(){return this.#i(()=>this.#n?.
contents)}get page(){return this.#i(()=>this.#t?.toPage())}#i(e){if(!this.#o)try{return e()}catch{this.#o=!0;return}}},cm=class{#e;#t=new xi(
()=>-1);#n=[];observer;constructor(e){this.#e=new xi(n=>_n.indexOf(e.managerOf(n))),this.observer=new fm(this.#e)}drop(e,n,r){
this.#n.includes(r)||this.#n.push(r),this.#t.add(e,n,_n.length+this.#n.indexOf(r))}toPage(){let e=[[this.#e,"of the resu\
lt"],[this.#t,"that were dropped"]];return{groups:[..._n.map(r=>({name:r,kind:r==="other"?"other":"manager"})),...this.#n.
map(({kind:r,name:o})=>({kind:r,name:o}))],result:this.#e.toPage(),dropped:this.#t.toPage(r=>(this.#n[r-_n.length]?.bytes??
0)>0),notes:e.filter(([r])=>r.foldedFiles>0).map(([r,o])=>`${r.foldedFiles} small files ${o} are not shown one by one: "\
(smaller files)" combines those of a directory.`)}}},fm=class{#e;constructor(e){this.#e=e}begin(e,n){let r=sn(e,n);r>0&&
this.#e.add(L(e.name),r)}data(){}end(){}};var _F=50;async function LE(t,e){let n=new Map;for(let[r,o]of t.requiredPaths.entries()){if(n.has(o.text))continue;let i=r<
_F?e.lookAtImage:void 0,s=await DF(t,o,{...e,lookAtImage:i});s!==void 0&&n.set(o.text,HF(o,s))}return[...n.values()]}async function DF(t,{
candidates:e},{look:n,lookAtImage:r}){let o=e.map(s=>t.trace(s)),i=o.find(({droppedBy:s})=>s!==void 0)?.droppedBy;if(!(i===
void 0&&r===void 0)){for(let{end:s,droppedBy:a}of o)if(a===void 0&&s!==void 0&&await n(s)!==void 0)return;if(i!==void 0||
r===void 0)return i;for(let s of e)if(await MF(s,r))return"a command"}}async function MF(t,e){let n=await ia(t,async r=>(await e(
r))?.link);return n!==void 0&&await e(n.end)!==void 0}function HF({by:t,text:e},n){let r=A(Buffer.from(e));return t==="W\
ORKDIR"?`The image's WORKDIR ${r} is not in the result: ${n} removed it. The engine will create it again, empty and owne\
d by root.`:`The image's ${t} refers to ${r}, which is not in the result: ${n} removed it. Containers of the result may \
not start.`}function rc(t){let e=new Map,n=async r=>{try{let o=await t(Buffer.from(r,"latin1").toString());return o===void 0?void 0:
{link:o.typeFlag==="2"?fe(o).link.toString("latin1"):void 0}}catch(o){if(o instanceof m&&o.code==="TAR_LIMIT")return{link:void 0};
throw o}};return r=>{let o=e.get(r)??n(r);return e.set(r,o),o}}import{isUtf8 as UF}from"node:buffer";import{pipeline as zF}from"node:stream/promises";var CE=8,oc=class{#e;#t;constructor(e,n){this.#e=e,this.#t=n}*emit(e,n=e){let{retime:r,observer:o}=this.#e,i=r(n);o?.begin(
e,{head:i}),o?.end(),this.#t.entries++,yield*[...i.extensions,i.header]}async*fetchEntry(e,n){let{reader:r,signal:o}=this.#e,
i=W(e),s=await r.openPath(i,o).then(l=>Or(l,0)).catch(l=>{if(!r.isNotFound(l,i))throw l});if(s===void 0)return;let a=s.typeFlag===
"5",d=W(a?`${e}/`:e),{typeFlag:c}=s,f={...we(s,d),name:d,typeFlag:c,sizeBytes:0},u=n(f)===void 0?"drop":r.decide(f);u!==
"drop"&&(yield*this.emit(f,u==="keep"?f:u.head))}async*fetch(e,n,{mayBeAbsent:r=!1}={}){let{reader:o,retime:i,observer:s,
signal:a}=this.#e,d=e.slice(0,e.lastIndexOf("/")+1),c,f={begin:(p,h)=>c!==void 0&&s?.begin(c,h),mapBlock:p=>c!==void 0&&
s?.mapBlock?.(p),data:p=>c!==void 0&&s?.data(p),end:()=>c!==void 0&&s?.end()},u=new G(p=>{c=void 0;let h=n(d+L(p.name),p);
if(h===void 0)return"drop";let y=W(p.name.at(-1)===47?`${h}/`:h),{typeFlag:g,sizeBytes:k}=p;c={...we(p,y),name:y,typeFlag:g,
sizeBytes:k};let B=o.decide(c);return B==="drop"?B:B==="keep"?{head:i(c)}:{...B,head:i(B.head)}},f,{isPart:!0}),l=W(e);try{
let p=zF(await o.openPath(l,a),u,{signal:a});p.catch(()=>{});for await(let h of u)yield h;await p}catch(p){if(!r||!o.isNotFound(
p,l))throw p}this.#t.entries+=u.counts.entries,this.#t.dataBytes+=u.counts.dataBytes}};function ic(t){let e=Map.groupBy(
$E(t),({root:n})=>n);return new Map([...e].map(([n,r])=>[n,r.map(({path:o})=>o)]))}function $E(t){if(t.length<=CE)return t.
map(r=>({root:JF(r),path:r}));let e=WF(t),n=Map.groupBy(t,r=>r.split("/")[e.length]);return e.length>1||e.length===1&&n.
size>CE?t.map(r=>({root:e.join("/"),path:r})):[...n.values()].flatMap($E)}function JF(t){for(let e=t;e!=="";e=e.slice(0,
Math.max(e.lastIndexOf("/"),0)))if(UF(W(e.slice(e.lastIndexOf("/")+1))))return e;return t}function WF(t){let e=t[0]?.split(
"/").slice(0,-1)??[];for(let n of t){let r=n.split("/").slice(0,-1),o=e.findIndex((i,s)=>i!==r[s]);o!==-1&&(e=e.slice(0,
o))}return e}var sc=class{#e;#t;#n;#r;#o=new Set;#i=[];#s=new Set;constructor(e,n,r,o=cn){this.#e=e,this.#r=wu(o),this.#t=n,this.#n=r}findRestored(){
if(this.#e.dropped.isEmpty)return{restored:[],roots:[]};for(let[r,o]of this.#t.kept)this.#d(r,o);for(let r of this.#r)this.#c(
r);for(let r=this.#a();r!==void 0;r=this.#a())this.#d(...r);this.#t.isFull&&this.#e.warnTooManyLinks();let e=r=>Me(r).some(
o=>this.#o.has(o)),n=[...this.#o];return{restored:n,roots:n.filter(r=>!e(r))}}#a(){if(this.#i.length===0){for(let{isSkipped:e,
droppedTops:n}of this.#e.presets)if(e)for(let r of n)this.#u(r)}return this.#i.pop()}#d(e,n){let r=Go(Qy(e,n),this.#t.targetOf);
if(r===void 0)return;this.#e.skipPresetsFor(e,r.end);let o=i=>this.#n.has(i)&&this.#t.targetOf(i)===void 0;for(let i of r.
through)o(i)||this.#f(i,e);this.#f(r.end,e)}#c(e){let n=Go(e.path,this.#t.targetOf)?.end;if(!(n===void 0||n===e.path||e.
extent==="itself"))for(let r of this.#e.restoreReferenced(gu(e,n)))this.#o.add(r),this.#u(r)}#f(e,n){if(!this.#e.dropped.
has(e))return;let r=this.#t.typeAt(e),o=this.#e.restore(e,r,n,this.#n.has(e));if(o!=="unchanged"){if(o!=="restored"){this.#e.
warnBrokenLink(`The pattern ${JSON.stringify(o.text)} drops ${A(W(`/${e}`))}, the target of the link ${A(W(`/${n}`))}, w\
hich is broken in the result.`);return}this.#e.decisionFor(e,r).action==="keep"&&this.#o.add(e),this.#u(e)}}#u(e){if(!this.#s.
has(e)){this.#s.add(e);for(let[n,r]of this.#t.droppedBelow(e))this.#e.decisionFor(n,"2").action==="keep"&&this.#i.push([
n,r])}}};var ac=class{#e=new Map;#t=[];#n;constructor(e){this.#n=e}push(e){this.#e.set(e.path,e),this.#n||this.#t.push(e.path)}leaveFor(e){
for(let n=this.#t.at(-1);n!==void 0;n=this.#t.at(-1)){if(gr(e,n))return;this.#r(n),this.#t.pop()}}end(){for(let e of this.#e.
keys())this.#r(e)}releaseAbove(e){return this.#e.size===0?[]:(this.#t=[],Me(e).flatMap(n=>{let r=this.#e.get(n);return this.#e.
delete(n),r===void 0?[]:[r]}))}#r(e){vt(this.#e.get(e)?.count,1,0),this.#e.delete(e)}};var cc=1e5,dc=class{#e=new Map;#t=0;add(e,n,r,o){if(++this.#t>cc)throw um(r.count?.name??"a rule");let i=L(n.name),s=this.#e.
get(e)??{name:i,decision:r,before:[],links:[]};s.before.push(...o),s.links.push(n),this.#e.set(e,s)}get directories(){return[
...this.#e.values()].flatMap(({before:e})=>e)}async*contents(e,n,r){let o=new Map(this.#e);for(let[i,{links:s}]of this.#e)
if(n(i)){for(let a of s)yield*e.emit(a);o.delete(i)}for(let[i,s]of ic([...o.keys()])){let a=new Set(s);yield*e.fetch(i,(d,c)=>{
let f=a.has(d)?this.#e.get(d):void 0;if(f!==void 0){if(c.typeFlag==="1"||!o.delete(d))throw NE(d,f.name);return r(d,f.decision,
on(c)),f.name}});for(let d of s){let{name:c,links:f}=this.#e.get(d);if(o.has(d))throw NE(d,c);for(let u of f.slice(1))yield*e.
emit(u,ya(u,W(c)))}}}};function um(t){return new m("TAR_LIMIT",`More than ${cc} hard links point to files that ${t} drop\
s.`,{hint:"Leave that rule out: the hard links keep the content anyway, so it would free little."})}function NE(t,e){return new m(
"CHECK_FAILED",`${A(W(t))} was read again, since ${A(W(e))} is a hard link to it, but the engine did not return a single\
 file.`,{hint:X})}function fc(t,e){return{name:Buffer.from(t.name),typeFlag:t.typeFlag,sizeBytes:t.sizeBytes,extensions:e.
extensions,header:Buffer.from(e.header)}}var GF=new Set(["0","7","S"]),uc=class{#e;#t;#n=new Set;#r=new oa;#o=new Map;#i=new dc;#s=new Map;#a=0;#d=0;appended={entries:0,
dataBytes:0};#c;#f;constructor(e){this.#e=new Pr(e),this.#t=new ac(e.returnsToDirectories===!0),this.#f=e.references??cn,
this.#c=e.onDropped??(()=>{})}get counts(){return this.#e.counts}get requiredPaths(){return this.#f.required}get findings(){
return this.#e}dropsContentOf(e){let n=this.#e.decisionFor(e,"0"),{action:r,rule:o}=n,i=r==="empty"||r==="drop"&&o===void 0;
return i&&this.#s.set(e,n),i}decide(e,n){if(n==="drop")return n;let r=L(e.name);this.#t.leaveFor(r);let o=n==="keep"?e:n.
head,{typeFlag:i}=e,s=this.#s.get(r)??this.#e.decisionFor(r,i);if(s.action==="drop")return this.#g(r,e,o,s);let a=on(e),
d=i==="5"||a===0&&e.name.at(-1)===47;if(d||this.#a++,this.#e.countSpared(s.spared,d,a),i==="1"&&this.#b(e,o,s))return"dr\
op";if(i==="2"){let u=FE(o);this.#r.add(r,u,!0),this.#e.spareLinkTarget(r,u,this.#r.isFull)}let c=this.#k(r),f=n==="keep"?
{head:o}:n;return s.action==="empty"&&GF.has(i)&&a>0?(this.#w(r,s.count,a),{head:ga(o),data:Buffer.alloc(0),before:c}):c.
length===0?n:{...f,before:c}}async*appendix(e){this.#t.end(),this.#E();let n=new oc(e,this.appended);for(let i of this.#i.
directories)yield*n.emit(i);let{restored:r,roots:o}=new sc(this.#e,this.#r,this.#n,this.#f).findRestored();(o.length>0||
this.#e.skippedPresets.length>0)&&(yield*this.#u(new Set(r.flatMap(Me)),o,n)),yield*this.#i.contents(n,i=>this.#e.decisionFor(
i,"0").action==="keep",(i,{count:s},a)=>this.#y(i,s,0,a))}async*#u(e,n,r){let o=this.#e.presets.filter(({isSkipped:i})=>i);
for(let{droppedTops:i,count:s}of o){for(let a of i)yield*r.fetch(a,(d,c)=>this.#m(d,c));Object.assign(s,{entries:0,bytes:0})}
for(let i of ic(n).keys()){for(let s of Me(i))this.#l(s)&&(yield*r.fetchEntry(s,a=>this.#p(s,a)));yield*r.fetch(i,(s,a)=>e.
has(s)&&this.#l(s)?this.#p(s,a):this.#m(s,a),{mayBeAbsent:!0})}for(let[i,s]of this.#o)this.#e.decisionFor(i,"1").action===
"keep"&&(this.#h(i,s),this.#b(s,s,xr)||(yield*r.emit(s)))}trace(e){let n=Go(e,this.#r.targetOf),r=[...n?.through??[],n?.
end??e].find(d=>this.#l(d)),o=r===void 0?xr:this.#e.decisionFor(r,this.#r.typeAt(r)),{kind:i,name:s=""}=o.count??{},a=i===
"exclude"?`the pattern ${JSON.stringify(s)}`:`the preset ${s}`;return{end:n?.end,droppedBy:o.action==="drop"?a:void 0}}#l(e){
return this.#e.dropped.has(e)&&!this.#n.has(e)}#m(e,n){let r=this.#l(e)&&!this.#o.has(e)&&this.#e.decisionFor(e,n.typeFlag).
action==="keep";if(r&&n.typeFlag==="1")throw um("presets");return r?this.#p(e,n):void 0}#p(e,n){return this.#n.add(e),this.#h(
e,n),e}#h(e,n){let{typeFlag:r}=n,o=on(n),{spared:i}=this.#e.decisionFor(e,r);this.#e.countSpared(i,r==="5",o);let s=this.#e.
presetThatDropped(e,r);s?.isSkipped===!1&&this.#y(e,s.count,1,o)}#y(e,n,r,o){vt(n,-r,-o),n!==void 0&&o>0&&this.#c(e,-o,n)}#g(e,n,r,{
count:o,rule:i}){this.#e.recordDropped(e),i?.preset.skippedIfLinked===!0&&jF(i,e);let{typeFlag:s}=n;return s==="5"?(this.#t.
push({path:e,entry:fc(n,r),count:o}),"drop"):(s==="2"&&this.#r.add(e,FE(r),!1),s==="1"&&i!==void 0&&this.#o.size<cc&&this.#o.
set(e,fc(n,r)),this.#d++,this.#w(e,o,on(n)),"drop")}#w(e,n,r){vt(n,1,r),n!==void 0&&this.#c(e,r,n)}#k(e){let n=this.#t.releaseAbove(
e);for(let{path:r}of n)this.#n.add(r);return n.map(({entry:r})=>r)}#b(e,n,r){let o=L(fe(n).link),i=this.#e.decisionFor(o,
"0"),s=i.action==="empty"&&r.action==="empty";if(i.action==="keep"||s)return!1;let a=this.#k(L(e.name));return this.#i.add(
o,fc(e,n),i,a),!0}#E(){if(this.#a>0||this.#d===0)return;let e=this.counts.filter(({entries:n})=>n>0).map(({name:n})=>JSON.
stringify(n));throw new m("BAD_INPUT",`Nothing would be left of the image: ${e.join(", ")} would drop all of its files.`,
{hint:'Drop less, or keep some files with a pattern that starts with "!".'})}};function jF({droppedTops:t},e){t.some(n=>gr(
e,n))||t.push(e)}function FE(t){return fe(t).link.toString("latin1")}import{posix as KF}from"node:path";var YF=200;async function _E(t,e){let n=0,r=async i=>++n>YF?void 0:(await e(i))?.link,o=[];for(let i of t){let s=await ia(
Buffer.from(KF.normalize(i)).toString("latin1"),r);s!==void 0&&s.through.length>0&&s.end!==""&&o.push(`/${Buffer.from(s.
end,"latin1")}`)}return[...new Set([...t,...o])]}async function DE({run:t,source:e,sourceConfig:n,options:r},{reader:o,survey:i,ran:s}){let{signal:a}=t,{clean:d,exclude:c}=r.
layer,f=new Set(d),u=$n("apt");if(s.needsAptRule&&u!==void 0&&f.add(u),f.size===0&&c.length===0&&s.changed===void 0)return;
let l=f.size>0,p=l?await o.lookAt("etc/passwd",a):void 0,{json:h}=await n,y=w(h,"config","Env"),g=p===void 0?0:Ue(p.header,
"size"),k=p?.data.subarray(0,g),B=l?await _E(e.volumes,rc(P=>o.lookAt(P,a))):e.volumes;return new uc({presets:[...f],excludes:c,
places:ta(k,H(y)?y:[]),volumes:B,references:cu(h,du(k)),returnsToDirectories:o.returnsToDirectories,onDropped:i.onDropped,
isInBase:o.base?.owns})}function ME({source:t,options:e},n){let{clean:r,exclude:o,aptClean:i}=e.layer,s=i?$n("apt"):void 0,
{Env:a}=t.shownConfig;return new ua({active:s===void 0?r:[...r,s],words:e.cleanWords,excludes:o,env:H(a)?a:[],volumes:t.
volumes,references:cu({config:t.shownConfig},du(void 0)),isInBase:n})}async function HE({reader:t,rules:e,survey:n},r,o){
let{lookAtImage:i}=t,s={look:rc(d=>t.lookAt(d,o)),lookAtImage:i&&rc(d=>i(d,o))},a=e===void 0?[]:await LE(e,s);return{rules:e?.
counts??[],commands:await r.measuredCommands,spared:e?.findings.spared??[],skippedPresets:e?.findings.skippedPresets??[],
unmatched:e?.findings.unmatched??[],warnings:[...e?.findings.warnings??[],...a],directories:n.directories,contents:n.contents,
suggestions:n.suggestions}}function lm({verify:t,html:e}){return t||e!==void 0}async function UE(t,e,n){let{source:r,options:o}=t,i=e.kind!=="hit"||
lm(o),s=i?await VF(t):Jn;wt(n,s.measuredCommands);let a=wt(n,(s.changed??r).openReader()),d=wt(n,qF(t,a));return{isRead:i,
ran:s,reader:await a,sourceSize:d}}async function VF(t){let{run:e,engine:n,source:r,inEngine:o,options:i}=t,{aptClean:s,
script:a,scriptNetwork:d}=i.layer;if(a===void 0&&!s)return Jn;if(r.byLayers===!0)return e.log.notice(`Used the rules of ${S(
"clean","apt")} instead of apt-clean: no container runs for an image that is read by its layers.`),{...Jn,needsAptRule:s};
if(n===void 0||o===void 0)return Jn;let c=a===void 0?"Clean with apt":"Run commands in a container",f={script:a,network:a===
void 0?"none":d,aptClean:s};return e.log.group(c,()=>vE(n,o,f))}async function qF({source:t,sourceConfig:e},n){return await Promise.
all([e,n]),t.measure()}function XF({options:t,cache:e}){return t.report!==void 0||t.compare!==void 0||e!==void 0}async function zE(t,e,n){
let{options:r}=t,{isRead:o,ran:i}=e,s={files:r.html!==void 0,contents:XF(t)},a=new Sn(s,ME(t,e.reader.base?.owns));!r.dryRun&&
o&&await qb(t,e.sourceSize);let d=o?await DE(t,{reader:e.reader,survey:a,ran:i}):void 0,c=await QF(t,e,d),f=await e_(t),
u=e.sourceSize.then(({bytes:l})=>l);return{reader:c,base:Fk(t,c),rules:d,survey:a,expected:r.verify&&!r.dryRun?ZF(t):[],
resume:f,expectedBytes:wt(n,u),latestSeconds:r.layer.sourceDateEpoch}}function ZF({source:t,options:e}){let n=t.byLayers===
!0?"engine":"exact",r=[...e.tagLocations.length>0?["exact"]:[],...e.tags.length>0?[n]:[]];return[...new Set(r)].map(o=>new Ur(
o))}async function QF({run:t,options:e},{reader:n,ran:r},o){let{clean:i,exclude:s}=e.layer,a=s.length>0||i.some(({empties:c})=>c!==
void 0);if(o===void 0||!a||n.sparingZeros===void 0)return n;let d=async c=>(await r.measuredCommands,o.dropsContentOf(c));
return n.sparingZeros(d,t.signal)}async function e_({source:t,options:e}){return e.pause&&t.hold!==void 0?t.hold():async()=>{}}import{mkdir as t_,rename as n_}from"node:fs/promises";import{join as JE}from"node:path";async function lc({run:t,cache:e},{key:n,directory:r},{stored:o,surveyed:i,entries:s,dataBytes:a,ms:d}){if(e===void 0||o.
savedFile===void 0)return;let c=o.diffIds[0]??"",f={surveyed:i,entries:s,dataBytes:a,ms:d};try{await Fl(r,{key:n,diffId:c,
...o.savedFile,...WE(f)}),await to(t,e.save(n,r,t.log))}catch(u){t.log.warning(`Could not save the layer: ${E(u)}.`)}}function WE({
surveyed:t,entries:e,dataBytes:n,ms:r}){let{rules:o,commands:i,spared:s,skippedPresets:a,unmatched:d,warnings:c,suggestions:f}=t;
return{entries:e,dataBytes:n,seconds:r/1e3,rules:o,commands:i,spared:s,skippedPresets:a,unmatched:d,warnings:c,suggestions:f,
directories:t.directories??[],contents:t.contents}}async function GE({run:t,cache:e},{key:n,directory:r,isReplacing:o},{
diffId:i,packing:s,layers:a,...d}){if(e===void 0)return;let{log:c}=t,f=a.map(({path:p,...h})=>h),u=z(Buffer.from(f.map(p=>p.
digest).join(`
`))),l=f.reduce((p,h)=>p+h.packedBytes,0);try{for(let[p,{path:h,digest:y}]of a.entries()){if(!e.canSave(pi(y),c))continue;
let g=hi(r,p);await t_(g),await n_(h,JE(g,xd)),await to(t,e.save(pi(y),g,c,!o))}if(!e.canSave(n,c))return;await Fl(r,{key:n,
diffId:i,digest:u,packedBytes:l,packing:s,layers:f,...WE(d)}),await to(t,e.save(n,r,c))}catch(p){c.warning(`Could not sa\
ve the layers: ${E(p)}.`)}}function mc(t,{run:e,cache:n}){if(!(t.kind!=="miss"||!n?.canSave(t.key,e.log)))return JE(t.directory,
xd)}async function KE(t,e,n){let{base:r}=e,o=await r_(t,e,n);return r===void 0?o:Nk(o,r,yn(t))}async function r_(t,e,n){let{
run:r,options:o,packTo:i}=t,{log:s}=r,{way:a}=e.reader,d=t.platformTitle===void 0?"":` ${t.platformTitle}`,c=i_(t,e,n),f=u=>o.
layer.division===void 0?mE(t,e,{...c,...e.base&&{compression:dm(t,n)},path:u}):bE(t,e,n,{...c,path:u});try{if(o.dryRun)return await s.
group(`Estimate${d} via ${a}`,()=>s_(t,e,c));if(n.kind!=="hit")return await s.group(`Flatten${d} via ${a}`,()=>i===void 0?
d_(t,e,c):f(i));let u=lm(o)?await s.group(`Compare the cached layer${d} via ${a}`,()=>c_(t,e,n)):void 0;return i!==void 0?
await s.group(`Check the cached layer${d}`,()=>pE(t,n.found,c)):await s.group("Load the cached layer",()=>a_(t,n,c).then(
l=>({...l,streamBytes:u})))}catch(u){throw o_(u,t)}}function o_(t,{source:e,options:n}){return!(t instanceof m&&t.code===
"TAR_TRUNCATED")||n.pause?t:e.changedWhileRead?.(t)??t}function i_(t,e,n){let{source:r,sourceConfig:o,options:i}=t;return{
platform:r.platform,configFor:async s=>op((await o).json,{layers:[...e.base?.layers??[],...s.filter(({isKept:a})=>a!==!0)],
sourceDiffIds:r.diffIds,createdBy:yi,latestSeconds:i.layer.sourceDateEpoch}),annotations:async()=>(await o).annotations,
compression:i.layer.compression,tempDir:i.tempDir,saveTo:e.reader.isReproducible?mc(n,t):void 0,totalBytes:Xt(e.expectedBytes)}}
async function s_(t,e,n){let r=Jd(t.options.layer);return{stored:void 0,packedBytes:void 0,...await(r===void 0?uE(t,e,n):
fE(t,e,r)),counts:gi}}function YE({engine:t}){if(t===void 0)throw new Error("a layer that is not packed needs an engine");
return t}async function a_(t,{found:e},n){let{stored:r,newBytes:o}=await Pk(YE(t),e,n),s=t.source.countsFiles!==!0?o:(await am(
e,t.run)).bytes;return{...VE(r),newBytes:s,counts:gi}}async function d_(t,e,n){let r=YE(t),{log:o,signal:i}=r,s=t.source.
countsFiles===!0?new at({countsBlocks:!1}):void 0;r.store.keepsPacked||o.debug(`${S("compression")} has no effect here: \
this image store keeps layers unpacked`);let a=r.store.keepsPacked?qr(t,e):void 0,d=await Lt(e,r,s,a?.spans),c=a&&((g,k)=>a.
pack(g,k)),f=await Ck(r.store).store(r,d,{...n,pack:c});if(await e.resume(),i.aborted)throw U(i.reason);let u=io(d,e),l=await Zr(
r,f,u.dataBytes>0),p=s?.bytes??l,h=f.packedBytes===void 0?"":`, packed ${x(f.packedBytes)}${a?.copied??""}`;o.info(`Stor\
ed ${Q(u.entries)} in one layer of ${x(p)}${h}`);let{bytesWritten:y}=d;return{...VE(f),newBytes:p,streamBytes:y,counts:u}}
function VE(t){let{packedBytes:e,expectedId:n,configDigest:r}=t;return{stored:t,packedBytes:e,imageId:n,configDigest:r}}
async function c_({run:t,options:e},n,{found:{record:r}}){let o=await jd(n,t,{totalBytes:f_(r)}),i=o.digest();if(i!==r.diffId)
throw u_(i,r.diffId,e);return o.bytesWritten}var jE=768;function f_({entries:t,dataBytes:e,rules:n}){let r=n.reduce((o,i)=>o+
i.bytes+i.entries*jE,0);return e+t*jE+r}function u_(t,e,{layer:n,verify:r,html:o}){if(n.script===void 0&&!n.aptClean)return gn(
`the source's layer is ${t}, but the cached layer is ${e}.`);let i=[...r?[S("verify")]:[],...o===void 0?[]:[S("html")]];
return new m("CACHE_DIFFERS","The commands produced a layer that differs from the cached one, so the layer is made again\
.",{hint:`If this happens in every run, leave out ${i.join(" and ")}, or the cache.`})}async function Pi(t,e,n){let{run:r,options:o}=t,i=performance.now(),s=await UE(t,e,n),{ran:a,isRead:d}=s,c=await zE(t,s,
n),f=await KE(t,c,e),u=performance.now()-i,l=e.kind==="hit"?e.found.record:await HE(c,a,r.signal);tE(l,r.log),Qk(l.suggestions,
o,r.log);let p=await s.sourceSize;return{job:t,cached:e,input:c,layer:f,surveyed:l,sourceSize:p,layerMs:u,isRead:d}}function pc({
job:t,cached:e,layerMs:n,isRead:r}){e.kind==="hit"&&!r&&Bk(e,n,t.run.log)}function l_({newBytes:t,parts:e},n,{history:r}){
let{layers:o=[],unpackedBytes:i=0}=n??{};if(o.length>0&&r===void 0)return;let s=(r??[]).map(c=>c.hasLayer),a=r?.slice(0,
Mc(s,o.length))??[];if(e===void 0)return[...a,{command:yi,bytes:t-i,hasLayer:!0}];let d=e.map(({bytes:c,contents:f})=>({
command:Hc(yi,ki(f)),bytes:c,hasLayer:!0}));return[...a,...d]}function hc(t,e){let{job:n,cached:r,input:o,layer:i,surveyed:s,
sourceSize:a}=t,{newBytes:d,packed:c,packedBytes:f,imageId:u,configDigest:l,parts:p}=i,h=l_(i,o.base,a);return Ld({source:n.
source,sourceSize:a,image:{bytes:d,packedBytes:f,history:h,imageId:u,configDigest:l,layers:(p?.length??1)+(o.base?.layers.
length??0),keptLayers:o.base?.layers.length,parts:p,packedLayers:f===void 0?void 0:c?.files},verdict:e,surveyed:s,cacheHit:r.
kind==="none"&&!r.wasAsked?void 0:r.kind==="hit",page:o.survey.page})}var qE="moby.buildkit.cache.v0";function XE(t){if(!(qE in t))return{config:t,hadCache:!1};let{[qE]:e,...n}=t;return{config:n,
hadCache:!0}}var m_=[/^ostree\.(?:commit|final-diffid|bootable)$/,/^containers\.bootc$/,/^io\.buildpacks\.lifecycle\.metadata$/],
p_=/^(?:containerd\.io\/|io\.containerd\.|vnd\.docker\.reference\.|com\.amazon\.soci\.|io\.github\.containers\.|io\.containers\.(?:estargz|zstd-chunked)\.|dev\.(?:cosignproject|sigstore)\.|ostree\.|org\.opencontainers\.image\.ref\.name$)/;
function ZE(t,e){let n=w(t,"config","Labels");return T(n)?Object.keys(n).filter(r=>m_.some(o=>o.test(r))||QE(b(n,r)??"",
e)):[]}function Bi(t,e){let n=([o,i])=>p_.test(o)||QE(i,e),r=Object.entries(t);return{kept:Object.fromEntries(r.filter(o=>!n(
o))),leftOut:r.filter(n).map(([o])=>o)}}function QE(t,e){return e.some(n=>t.includes(n.replace(/^sha256:/,"")))}async function Ii({run:t,source:e}){let{log:n}=t,r=await e.readConfig();return r.missing!==void 0&&n.warning(r.missing),
h_(r,e,n)}function h_(t,e,n){let{config:r,hadCache:o}=XE(t.json);o&&n.debug("removed BuildKit's inline cache metadata, w\
hich refers to the source's layers");let i=[e.id,...e.diffIds,...t.digest===void 0?[]:[t.digest],...(t.packedLayers??[]).
map(({digest:c})=>c)],s=ZE(r,i);s.length>0&&n.warning(`Some labels describe the source's layers, which the result does n\
ot have: ${s.map(c=>JSON.stringify(c)).join(", ")}. The labels are kept, but tools that rely on them (ostree or bootc ho\
sts, a buildpacks rebase) do not work with the result.`);let{kept:a,leftOut:d}=Bi(t.annotations,i);return d.length>0&&n.
debug(`removed annotations about the source's own blobs: ${d.join(", ")}`),{...t,json:r,annotations:a}}async function tS(t){var r=[];try{let e=Re(r,new AsyncDisposableStack,!0);let n={...t,sourceConfig:wt(e,Ii(t))};return await Rd(
n,y_)}catch(o){var i=o,s=!0}finally{var a=Le(r,i,s);a&&await a}}async function y_(t,e){var i=[];try{let n=Re(i,new AsyncDisposableStack,
!0);let r=await Id(t);n.defer(()=>Td(r));let o={...t,scans:Ed(t,r,n)};try{return await eS(o,r)}catch(f){return await eS(
...await e(f,o,r))}}catch(s){var a=s,d=!0}finally{var c=Le(i,a,d);c&&await c}}async function eS(t,e){var u=[];try{let n=Re(
u,new AsyncDisposableStack,!0);let r=await Pi(t,e,n);let o=await g_(t,r);let{layer:i,input:s,surveyed:a,layerMs:d}=r;let{
stored:c,counts:f}=i;await Za(t,c,s.reader);e.kind==="miss"&&c!==void 0&&o.isMet&&await lc(t,e,{stored:c,surveyed:a,...f,
ms:d});pc(r);return hc(r,o)}catch(l){var p=l,h=!0}finally{var y=Le(u,p,h);y&&await y}}async function g_({run:t,engine:e,
options:n,tags:r,source:o},{input:i,layer:s,sourceSize:a}){let{reader:d,expected:c}=i,{stored:f,newBytes:u,streamBytes:l=u}=s,
p=lr(n.budgets,{oldBytes:a.bytes,newBytes:u}),h=en(p)===void 0;if(f===void 0||!h)return{budgets:p,isMet:h,checks:ml};let[
y]=c,k=await vb(e,f,y&&{expected:y,source:o,reader:d,streamBytes:l},n.test);if(t.signal.aborted)throw U(t.signal.reason);
return await r.move(e.docker,f.expectedId,f.reference),{budgets:p,isMet:h,checks:k}}import{rename as $_}from"node:fs/promises";import{join as N_}from"node:path";import{stat as w_,statfs as b_}from"node:fs/promises";import{dirname as k_,resolve as E_}from"node:path";async function rS(t,{packedBytes:e,spoolBytes:n},r){let o=new Map;for(let a of t){if(a.transport==="docker")continue;let d=await S_(
a),c=await nS(d);if(c===void 0)continue;let f=o.get(c)??{directory:d,names:[]};f.names.push(a.text),o.set(c,f)}let i=await nS(
r),s=[];for(let[a,{directory:d,names:c}]of o){let f=a===i,u=e*c.length+(f?n:0),l=await b_(d).catch(()=>{}),p=l===void 0?
u:l.bavail*l.bsize;if(p>=u)continue;let h=[...c,...f?["the spool in temp-dir"]:[]].join(", ");s.push(`The disk of ${d} m\
ay be too small: the result needs about ${x(u)} there (for ${h}), but only ${x(p)} are free. If it does not fit, everyth\
ing stays as it was.`)}return s}async function S_({transport:t,path:e}){let n=await Qt(E_(e));return t==="oci"&&await ve(
n)!==void 0?n:k_(n)}async function nS(t){return w_(t).then(({dev:e})=>e,()=>{})}async function oS({run:t,options:e,sweep:n},{platforms:r}){let{tagLocations:o,tempDir:i,layer:s}=e,a=s.compression.kind!==
"none",d=r.reduce((l,p)=>l+iS(p,a),0),c=s.division===void 0?0:Math.max(0,...r.map(x_)),f={packedBytes:d,spoolBytes:d+c},
u=()=>rS(o,f,i);if((await u()).length!==0){await n.settle();for(let l of await u())t.log.warning(l)}}function iS({source:t,
image:e},n){let r=e?.layers.map(({descriptor:o})=>o);return r===void 0&&t.knownBytes===void 0?0:Wr(r,t.knownBytes??0,n||
r!==void 0)}function x_(t){return t.source.knownBytes??iS(t,!0)}function aS(t,e){let[n]=t;if(n!==void 0&&t.length===1)return{...n,...e};let r=o=>t.reduce((i,s)=>i+o(s),0);return{...ms(
r(o=>o.oldBytes),r(o=>o.newBytes)),oldLayers:r(o=>o.oldLayers),newLayers:r(o=>o.newLayers),keptLayers:r(o=>o.keptLayers),
layers:void 0,oldHistory:void 0,newHistory:void 0,directories:void 0,packedLayers:void 0,contents:void 0,oldPackedBytes:gc(
t.map(o=>o.oldPackedBytes)),newPackedBytes:gc(t.map(o=>o.newPackedBytes)),configDigest:void 0,checks:{verifiedEntries:gc(
t.map(o=>o.checks.verifiedEntries)),isTested:t.some(o=>o.checks.isTested)},cacheHit:t.some(o=>o.cacheHit===void 0)?void 0:
t.every(o=>o.cacheHit),rules:yc(t.flatMap(o=>o.rules),({kind:o,name:i})=>`${o} ${i}`,sS),commands:yc(t.flatMap(o=>o.commands),
({name:o})=>o,P_),spared:yc(t.flatMap(o=>o.spared),({what:o,why:i})=>JSON.stringify([o,i]),sS),skippedPresets:[...new Set(
t.flatMap(o=>o.skippedPresets))],suggestions:yc(t.flatMap(o=>o.suggestions??[]),({name:o})=>o,(o,i)=>({...o,bytes:o.bytes+
i.bytes})),page:B_(t),...e}}function gc(t){return t.reduce((e,n)=>e===void 0||n===void 0?void 0:e+n,0)}function yc(t,e,n){
let r=new Map;for(let o of t){let i=r.get(e(o));r.set(e(o),i===void 0?o:n(i,o))}return[...r.values()]}function sS(t,e){return{
...t,entries:t.entries+e.entries,bytes:t.bytes+e.bytes}}function P_(t,e){let n=gc([t.bytes,e.bytes]);return{name:t.name,
ms:t.ms+e.ms,...n===void 0?{}:{bytes:n}}}function B_(t){let e=[],n=[],r=[],o=new Set;for(let{platform:i,page:s}of t){if(s===
void 0)return;let a=s.groups.map(d=>{let c=e.findIndex(({name:f,kind:u})=>f===d.name&&u===d.kind);return c===-1?e.push(d)-
1:c});n.push(mm(s.result,i,a)),(s.dropped[3]??[]).length>0&&r.push(mm(s.dropped,i,a));for(let d of s.notes)o.add(d)}return{
groups:e,result:["",0,-1,n],dropped:["",0,-1,r],notes:[...o]}}function mm([,t,e,n],r,o){let i=o[e]??-1;return n===void 0?
[r,t,i]:[r,t,i,n.map(s=>mm(s,s[0],o))]}async function dS({id:t,index:e},n){let r=await Promise.all(n.map(i=>I_(i,t)));if(e===void 0)return{images:r,index:e};let{
kept:o}=Bi(e.annotations,[t]);return{images:r,index:{...e,annotations:o}}}async function I_({found:t,made:e},n){let{image:r}=t,
{job:o,layer:i}=e,{packed:s}=i;if(s===void 0)throw new Error("the layers are not in files");let{source:a}=o,{annotations:d,
digest:c}=await o.sourceConfig,f=[n,a.id,...a.diffIds,...c===void 0?[]:[c]],u=r?.format??"oci";return{config:s.config,platform:a.
platform,indexPlatform:r?.indexPlatform,entryAnnotations:Bi(r?.entryAnnotations??{},f).kept,annotations:d,format:u,layers:s.
files.map(l=>({path:l.path,startByte:l.startByte,diffId:l.diffId,descriptor:{mediaType:Yn(u,l.packing),digest:l.digest,sizeBytes:l.
packedBytes}}))}}import{createReadStream as T_}from"node:fs";import{join as v_}from"node:path";import{isDeepStrictEqual as O_}from"node:util";async function cS(t,e,n,r){let[o]=e,i=o?.layer.packed;if(o===void 0||i===void 0)throw new Error("there is nothing to sto\
re");if(e.length>1)return A_(t,e,n,r);let s=await eo(t.engine,i.files,i.request);return await Zr(t.engine,s,i.hasContent),
{stored:s,platforms:e}}async function A_({run:t,engine:e,options:n},r,o,i){let s=tt(t.runId),a=v_(i,"index.tar"),d=`dock\
er-archive:${a}:${s}`,c=oe(s,"tag"),u=await Bs({transport:"docker-archive",text:d,path:a,reference:c,index:void 0},{...t,
tempDir:n.tempDir}).write(o);await u.publish();let l=u.digest,p=await zn(e,l),h=fS(r[0]),y={reference:p?l:s,expectedId:l,
diffIds:h},B=(await Qr(e,y,()=>e.transport.loadImage(T_(a),void 0,t.signal))).split(`
`).find(R=>/^error /i.test(R.trim()));if(B!==void 0)throw pm("a load without an error",JSON.stringify(B));let P=b(await ee(
e,y.reference),"Id");if(P!==l)throw pm(`the ID ${l}`,String(P));let $={stored:{...y,importedId:void 0},platforms:r};for(let R of r)
await R_(e,$,R);return $}function fS(t){return(t?.layer.packed?.files??[]).map(({diffId:e})=>e)}async function R_(t,e,n){
let{platform:r}=n.job.source,{diffIds:o}=await hm(t,e,r),i=fS(n);if(!O_(o,i))throw pm(`${_l(i)} for ${v(r)}`,JSON.stringify(
o))}function pm(t,e){return new m("CHECK_FAILED",`The stored image differs from what was sent: expected ${t}, found ${e}\
. Nothing was tagged.`,{hint:X})}async function hm(t,{stored:e,platforms:n},r){let o=n.length>1?r:void 0,i=await Ge(t,e.
reference,o);if(i!==void 0)return i;throw new m("CHECK_FAILED",`The stored image ${e.reference} disappeared from the eng\
ine before it was checked.`,{hint:"Check whether something removes images on this machine, then run again."})}async function uS({
run:t,engine:e},n){let r=new Map;for(let o of n.platforms){let{job:i,input:s,layer:a}=o,d=i.source.byLayers===!0?"engine":
"exact",c=s.expected.find(g=>g.view===d);if(c===void 0)continue;let f=await hm(e,n,i.source.platform),{newBytes:u,streamBytes:l=u}=a,
p={expected:c,source:i.source,streamBytes:l},h=i.platformTitle===void 0?"":` ${i.platformTitle}`,y=()=>zr(t,Ze(e,f),p);r.
set(o,await t.log.group(`Verify${h} in the engine`,y))}return r}async function lS({run:t,engine:e,options:n},r){let{test:o}=n;
if(o===void 0)return!1;let i=await hm(e,r,void 0);return await t.log.group("Test",()=>Jr(e,i,o)),!0}var mS={names:[],imageId:void 0,counts:void 0,isTested:!1};async function pS(t,e,n){let{run:r,options:o,places:i,placements:s}=t,
a=await dS(e,n),d=n.map(({made:h})=>h);for(let h of i)await r.log.group(`Write ${h.target.name}`,async()=>{s.add({...h,written:await h.
target.write(a)})});let c=L_(t),f=c===void 0?[]:ja(c.engine,d,h=>h.job.source.platform),u=c&&await r.log.group("Store in\
 the engine",()=>cS(c,f,a,t.spool)),l=[];if(o.verify){for(let h of s.all)for(let[y,g]of(await C_(t,h,{set:a,all:d})).entries())
l[y]=g;if(c!==void 0&&u!==void 0){let h=await uS(c,u);for(let[y,g]of d.entries())l[y]??=h.get(g)}}let p=c!==void 0&&u!==
void 0&&await lS(c,u);if(r.signal.aborted)throw U(r.signal.reason);if(await s.publish("files"),c!==void 0&&u!==void 0){let{
stored:h}=u;await t.tags.move(c.engine.docker,h.expectedId,h.reference),await Za(c,h,{close:async()=>{}})}return await s.
publish("registries"),{names:i.map(({target:h,location:y})=>({name:h.name,digest:s.all.find(g=>g.location===y)?.written.
digest??""})),imageId:u?.stored.expectedId,counts:o.verify?l:void 0,isTested:p}}function L_(t){let{engine:e,options:n}=t;
return e===void 0||n.tags.length===0?void 0:{...t,engine:e}}async function C_({run:t,options:e},{target:n,written:r},{set:o,
all:i}){let s=await r.readBack();try{let a=o.images.map(({config:u})=>z(u)),d=s.images.map(({config:u})=>u.descriptor.digest);
if(JSON.stringify(d)!==JSON.stringify(a))throw new m("CHECK_FAILED",`${n.name} must have the images with the configs ${a.
join(", ")}, but has ${d.join(", ")}. Nothing was tagged.`,{hint:"Run again. If it happens again, check the disk, or the\
 registry."});let c=[],f={...t,tempDir:e.tempDir};for(let[u,l]of s.images.entries()){let{job:p,input:h,layer:y}=i[u],g=h.
expected.find(({view:V})=>V==="exact"),{newBytes:k,streamBytes:B=k}=y,P=p.platformTitle===void 0?"":` ${p.platformTitle}`,
$=At(l,s,f),R={expected:g,source:p.source,streamBytes:B},C=()=>zr(t,$,R);c.push(await t.log.group(`Verify${P} in ${n.name}`,
C))}return c}finally{await s.close()}}async function ym(t,e,n){var h=[];try{let r=Re(h,new AsyncDisposableStack,!0);let{run:o,engine:i,options:s,placements:a,
tags:d}=t;s.dryRun||await oS(t,e);let c={...t,found:e,places:n,tryAgain:no};let[f,...u]=e.platforms;if(i===void 0||f===void 0||
u.length>0)return await hS(c);let l={...t,engine:i,...f};let p=wt(r,Ii(l));return await Rd({...l,sourceConfig:p},({source:P},$)=>{
let R=[{...f,source:P}];return hS({...c,found:{...e,platforms:R},sourceConfig:p,tryAgain:$})},async()=>{await a.undo(),await d.
undo(i.docker,o.log)})}catch(y){var g=y,k=!0}finally{var B=Le(h,g,k);B&&await B}}async function hS({found:t,places:e,...n}){
var h=[];try{let r=Re(h,new AsyncDisposableStack,!0);let{options:o}=n;let i=o.dryRun?void 0:await Dr(n,r);let s=[];for(let[
P,$]of t.platforms.entries()){let R=i===void 0?void 0:N_(i,`layer-${P}`),C=t.platforms.length>1?v($.source.platform):void 0,
{source:V,inEngine:be,baseBlobs:ke}=$,Pe={...n,source:V,inEngine:be,baseBlobs:ke,packTo:R,platformTitle:C},dt=await F_(Pe,
r);s.push({found:$,made:dt})}let a=s.map(({made:P})=>P);let d=P=>a.reduce(($,R)=>$+P(R),0);let c=lr(o.budgets,{oldBytes:d(
({sourceSize:P})=>P.bytes),newBytes:d(({layer:P})=>P.newBytes)});let f=en(c)===void 0;let u=f&&i!==void 0?await pS({...n,
places:e,spool:i},t,s):mS;for(let P of a)f&&await __(P);for(let P of a)pc(P);let l=a.map((P,$)=>{let C={verifiedEntries:u.
counts?.[$],isTested:u.isTested},V=v(P.job.source.platform);return{...hc(P,{isMet:f,budgets:[],checks:C}),platform:V}});
let p=u.imageId??(l.length===1?l[0]?.imageId:void 0);return{...aS(l,{budgets:c,imageId:p}),platforms:l,written:u.names}}catch(y){
var g=y,k=!0}finally{var B=Le(h,g,k);B&&await B}}async function F_(t,e){var d=[];try{let n=t.sourceConfig??wt(e,Ii(t));let r={
...t,sourceConfig:n};let o=await Id(r);e.defer(()=>Td(o));let i=Re(d,new AsyncDisposableStack,!0);let s={...r,scans:Ed(t,
o,i)};let a=await Pi(s,o,e).catch(async p=>Pi(...await t.tryAgain(p,s,o),e));await a.input.reader.close();return a}catch(c){
var f=c,u=!0}finally{var l=Le(d,f,u);l&&await l}}async function __(t){let{cached:e,input:n,layer:r}=t;e.kind!=="miss"||!n.
reader.isReproducible||await(r.parts===void 0?M_(t,e):D_(t,e))}async function D_({job:t,layer:e,surveyed:n,layerMs:r},o){
let{packed:i,parts:s=[],flatDiffId:a,counts:d}=e,c=zl(i),[f]=c;if(f===void 0||a===void 0)return;let u=c.map(({path:p,digest:h,
diffId:y},g)=>({...s[g],path:p,digest:h,diffId:y})),{packing:l}=f;await GE(t,o,{diffId:a,packing:l,layers:u,surveyed:n,...d,
ms:r})}async function M_({job:t,layer:e,surveyed:n,layerMs:r},o){let[i]=zl(e.packed),s=mc(o,t);if(i===void 0||s===void 0)
return;let{diffId:a,digest:d,packedBytes:c,packing:f}=i;if(!await $_(i.path,s).then(()=>!0,()=>!1))return;await lc(t,o,{
stored:{diffIds:[a],savedFile:{digest:d,packedBytes:c,packing:f}},surveyed:n,...e.counts,ms:r})}async function yS({run:t,options:e}){let{tempDir:n,tempDirFrom:r,backup:o,report:i,html:s}=e;await Lb(n,r,t.runId),o!==void 0&&
await Oy(o),i!==void 0&&await Ts("report",i),s!==void 0&&await Ts("html",s)}async function gS({run:t,options:e}){let n={
...t,tempDir:e.tempDir},r=e.tagLocations.map(o=>({location:o,target:Bs(o,n)}));for(let{target:o}of r)await o.check();return r}var wc=class{#e;#t=[];#n=0;constructor(e){this.#e=e}get all(){return this.#t}add(e){let n=gm(e)?this.#t.length:this.#t.filter(
wS).length;this.#t.splice(n,0,e)}async publish(e){let n=e==="files"?wS:gm;for(let r of this.#t.filter(n))this.#n++,await r.
written.publish()}async undo(){let e=this.#t.splice(0),n=this.#n;this.#n=0;for(let{written:r,target:o}of e.slice(0,n).toReversed())
await this.#o(`could not be taken back from ${o.name}`,()=>r.undo());await this.#r(e)}async finish(){await this.#r(this.#t.
splice(0))}async#r(e){for(let{written:n,target:r}of e)await this.#o(`left something beside ${r.name}`,()=>n.discard())}async#o(e,n){
await n().catch(r=>this.#e.warning(`The result ${e}: ${Ye(r)}`))}};function gm({location:t}){return t.transport==="docke\
r"}function wS(t){return!gm(t)}async function bc(t,e,n,r){let o=await e.openReader();try{let i=new G(o.decide,r.observer);await un(t,[await o.open(t.signal),
i],()=>n)}finally{await o.close()}}async function ES({run:t},e,{platforms:n}){if(e===void 0)return;let r=await cb(e,n.map(({source:i})=>i.platform));if(e.kind===
"report")return e.earlier;let{name:o}=e;try{return await t.log.group(`Read ${o} to compare with it`,async()=>{let i=await e.
open(r);try{let s=[];for(let a of i.sources)s.push(await H_(t,a));return{kind:"image",name:o,platforms:s}}finally{await i.
close()}})}catch(i){if(t.signal.aborted)throw i;t.log.warning(`Nothing is compared with ${o}. ${Ye(i)}`);return}}async function H_(t,e){
let n=new Sn({contents:!0}),{packedLayers:r}=await e.readConfig();return await bc(t,e,e.knownBytes,n),{platform:v(e.platform),
contents:n.contents,packedBytes:r?.reduce((o,{sizeBytes:i})=>o+i,0),layers:new Set([...e.diffIds,...(r??[]).map(({digest:o})=>o)])}}
var bS=3,U_=80;function SS(t,e){if(t===void 0)return;let{name:n,platforms:r,missing:o}=t;for(let i of r){let s=r.length===
1?"":` for ${i.platform}`;if(i.oldBytes===void 0||i.newBytes===void 0){e.notice(`The files of the result${s} cannot be c\
ompared with ${n}: its report does not have them, since that run only tagged an image, or the result was not read.`);continue}
let a=i.pullBytes===void 0?"":`, ${x(i.pullBytes)} to pull`;e.info(`Compared with ${n}${s}: files ${x(i.oldBytes)} → ${x(
i.newBytes)} (${tr(i.newBytes-i.oldBytes)})${a}`);let d=[...i.packages.slice(0,bS).map(c=>kS(z_(c),c)),...i.directories.
slice(0,bS).map(c=>kS(c.path,c))];d.length>0&&e.info(`Largest changes: ${d.join(", ")}`)}o.length>0&&e.notice(`${n} lack\
s ${o.join(", ")}, so these platforms are not compared.`)}function z_({manager:t,name:e}){return e===""?t==="other"?"fil\
es of no package":`${t} packages`:`${t} ${e}`}function kS(t,{oldBytes:e,newBytes:n}){return`${ne(ft(t),U_)} ${tr(n-e)}`}import{isDeepStrictEqual as J_}from"node:util";var wm=Symbol("any value"),W_={clean:[],exclude:[],aptClean:!1,script:void 0,scriptNetwork:wm,sourceDateEpoch:void 0,compression:wm,
division:void 0,keepBase:void 0};function G_(t){return Object.entries(W_).every(([e,n])=>n===wm||J_(t[e],n))}function xS(t){
let{inEngine:e,options:n}=t;return e!==void 0&&e.layerCount<=1&&G_(n.layer)&&!(e.image.isIndex&&n.platforms!=="default")}
async function PS({engine:t,inEngine:e,options:n,tags:r}){let{log:o,signal:i}=t,{digest:s}=await e.readConfig(),a=await e.
measure(),{bytes:d,packedBytes:c,history:f}=a,{test:u,dryRun:l,html:p,compare:h}=n,y=lr(n.budgets,{oldBytes:d,newBytes:d}),
g=en(y)===void 0,k=p===void 0&&h===void 0?void 0:new Sn({files:p!==void 0,contents:h!==void 0});if(k!==void 0){let R=()=>bc(
t,e,d,k);await o.group("Look through",R).catch(C=>{if(i.aborted)throw C;o.warning(Ye(C))})}let B=u!==void 0&&!l&&g;!l&&g&&
(u!==void 0&&await o.group("Test",()=>Jr(t,e.image,u)),await r.move(t.docker,e.id,e.id));let P=e.layerCount,$=P===0?"has\
 no layer":"is already one layer";return g&&o.notice(`${e.reference} ${$} and no option changes it: it ${l?"would be":"w\
as"} tagged without changes.`),Ld({source:e,sourceSize:a,image:{bytes:d,packedBytes:c,layers:P,history:f,imageId:e.id,configDigest:s},
verdict:{budgets:y,isMet:g,checks:{verifiedEntries:void 0,isTested:B}},surveyed:{directories:k?.directories,contents:k?.
contents,rules:[],commands:[],spared:[],skippedPresets:[]},cacheHit:void 0,page:k?.page})}async function BS(t,e){let{run:n,engine:r}=t;if(r!==void 0)for(let{source:o,inEngine:i}of e.platforms){if(i===void 0)continue;
let s=async c=>{let f=`Compare the engine's view with the layers (${v(o.platform)})`,u=o.knownBytes??0;await n.log.group(
f,()=>Bb(n,i,c,u))};if(o.byLayers===!0){await s(o);continue}let a={platforms:[o.platform],isEach:!0},d=await ii({...t,engine:r},
i.image,a);try{for(let c of d.platforms)await s(c.source)}finally{await d.close()}}}var j_="{{title}}",K_="{{data}}";function TS(t,e){let[n,r]=IS(t,j_),[o,i]=IS(r,K_);return[n,Y_(ft(e.title)),o,V_(e),i].join(
"")}function IS(t,e){let[n,r,...o]=t.split(e);if(n===void 0||r===void 0||o.length>0)throw new Error(`the page template m\
ust contain ${e} exactly once`);return[n,r]}function Y_(t){return t.replace(/[&<>"']/g,e=>`&#${e.charCodeAt(0)};`)}function V_(t){
return JSON.stringify(t).replace(/[<\u2028\u2029]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}async function vS({report:t,page:e},n,{runId:r,log:o},i=_h){let s=async(a,d)=>{let c=n[a];if(c!==void 0)try{if(a==="html"&&
e===void 0){o.warning("The page was not written: the files of the result are not known.");return}return await Fh(a,c,`${re(
r)}${a}`,await d()),c}catch(f){o.warning(Ye(f));return}};return{htmlPath:await s("html",async()=>TS(await i(),Cg(t,e))),
reportPath:await s("report",async()=>`${JSON.stringify(t,null,2)}
`)}}var q_=1.05;function OS(t,e,n,r){let{oldBytes:o,newBytes:i,oldPackedBytes:s,newPackedBytes:a}=t,d=e.layer.division===
void 0?1:q_;if(i>o*d&&!ls(r.countsBlocks,i-o,o)){let[l,p]=or(i,o);n.warning(`The result (${l}) is larger than the source\
 (${p}).`)}if(s===void 0||a===void 0||a<=s*d)return;let c=e.layer.compression.kind==="zstd"?"a higher compression level \
makes it smaller":`${S("compression","zstd")} makes it smaller`,[f,u]=or(a,s);n.warning(`The compressed result (${f}) is\
 larger than the source's compressed layers (${u}), so pushing and pulling it takes longer; ${c}.`)}async function Dse(t,{id:e,docker:n,log:r,signal:o,cache:i}){for(let p of t.notices)r.notice(p);let s=new Ve(o,t.timeoutSeconds),
a={runId:e,log:r,signal:s.signal,touch:s.touch},d=new Us(t.tags),c=new wc(r),f=Rh(t),u=new Ds(f?n:void 0,Ah(t),r),l;try{
f&&(l={...await ry(n.withWatchdog(s),r),runId:e,log:r,signal:s.signal});let p=Tf(t)?l:void 0,y=await X_({run:a,engine:p,
comparesIn:l,options:t,tags:d,placements:c,sweep:u,cache:i});return await c.finish(),Ns(e)&&await tn(n,t.timeoutSeconds,
g=>It(g,e,r)),y}catch(p){throw await c.undo(),l!==void 0&&await tn(n,t.timeoutSeconds,async h=>{await d.undo(h,r),await It(
h,e,r)}),s.signal.aborted?U(s.signal.reason):p}finally{s.signal.aborted||await u.settle(),await u.end(),s.release()}}async function X_(t){
var be=[];try{let e=Re(be,new AsyncDisposableStack,!0);let n=performance.now();let{run:r,engine:o,options:i}=t;let{log:s}=r;
await yS(t);let a=await gS(t);let d=await db(t,e);let c=await gb(t);e.defer(()=>c.close());let f=await Fg(t,wb(t,c),e);Q_(
t,f);let u=await ES(t,d,f);await eD(t,c);i.verifiesLayers&&!i.dryRun&&await BS(t,f);let l=await Z_(t,f,a);let p=en(l.budgets);
let h=p===void 0&&!i.dryRun;let y=h&&i.push?await tD(t,l):[];h&&nD(t,l);let[g]=c.platforms;h&&i.removeOld&&o!==void 0&&g?.
inEngine!==void 0&&await gy(o,g.inEngine.image,l.imageId);let k=performance.now()-n;let B=y[0]?.digest??l.written[0]?.digest;
let P=u&&Ry(u,l.platforms);SS(P,s);let $={...l,digest:B,pushed:y,comparison:P};let R=rD(t,f);let C=Og($,{options:i,engine:o,
source:R,comparison:P,ms:k});let V=await vS({report:C,page:l.page},i,r);i.dryRun&&s.notice("Dry run: nothing was stored,\
 tagged or pushed.");OS(l,i,s,{countsBlocks:C.sizes==="blocks"});s.info(Zp({...l,ms:k}));return{...$,report:C,...V,budgetError:p}}catch(ke){
var Pe=ke,dt=!0}finally{var Pn=Le(be,Pe,dt);Pn&&await Pn}}async function Z_(t,e,n){let{engine:r,options:o}=t,[i,...s]=e.
platforms;if(i===void 0||r===void 0||n.length>0||s.length>0)return ym(t,e,n);let{source:a,inEngine:d}=i,c={...t,source:a,
inEngine:d,engine:r},{division:f,keepBase:u}=o.layer;if(f!==void 0||u!==void 0)return ym(t,e,n);let l=xS(c)?await PS(c):
await tS(c),p=v(a.platform);return{...l,platforms:[{...l,platform:p}],written:[]}}function Q_({run:t,engine:e},{reference:n,
platforms:r,notices:o}){let i=r.map(({source:a})=>`${v(a.platform)}, ${me(a.layerCount)}`),s=e===void 0?"":` on Docker ${e.
version}`;t.log.info(`Flattening ${n} (${i.join("; ")})${s}`);for(let a of o)t.log.notice(a)}async function eD({run:t,engine:e,
options:n},r){let{backup:o,dryRun:i}=n,s=r.platforms[0]?.inEngine?.image;o===void 0||i||e===void 0||s===void 0||await t.
log.group("Back up",()=>Ay(e,s,o))}async function tD({run:t,engine:e,options:n},r){return e===void 0||n.tags.length===0?
[]:t.log.group("Push",()=>my(e,n.tags,r))}function nD({run:t,options:e},{written:n}){let{tags:r}=e;r.length>0&&t.log.info(
`Tagged ${r.map(jn).join(", ")}`);for(let{name:o,digest:i}of n)t.log.info(`Wrote ${o}, ${i}`)}function rD(t,e){let{reference:n,
id:r,platforms:o}=e,{source:i,inEngine:s}=o[0];return{reference:n,id:r,ofContainer:i.ofContainer,platforms:o.map(a=>a.source.
platform),countsBlocks:st({...t,source:i,inEngine:s})}}function zse(t){let e={"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-percent":t.savedPercent,
"old-layers":t.oldLayers,"new-layers":t.newLayers,"image-id":t.imageId,"config-digest":t.configDigest,digest:t.digest,"c\
leaned-bytes":Br(t),"size-change":oD(t),report:t.reportPath,html:t.htmlPath,platforms:JSON.stringify(t.platforms.map(iD)),
"cache-hit":t.cacheHit===void 0?void 0:String(t.cacheHit)};return Object.fromEntries(Object.entries(e).filter(n=>n[1]!==
void 0))}function oD({report:{comparison:t}}){if(!(t===null||t.oldBytes===null||t.newBytes===null))return t.newBytes-t.oldBytes}
function iD(t){return{platform:t.platform,"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-\
percent":t.savedPercent,"old-layers":t.oldLayers,"new-layers":t.newLayers,"config-digest":t.configDigest??null,"cleaned-\
bytes":Br(t),"cache-hit":t.cacheHit??null}}import{tmpdir as DD}from"node:os";import{resolve as km}from"node:path";import{resolve as hD}from"node:path";var sD=new Set(["atomic","containers-storage","dir","docker-daemon","ostree","registry","sif","tarball"]),AS='"docker-ar\
chive:PATH[:REF]", "oci-archive:PATH[:REF]", "oci:DIR[:REF]" or "docker://REF"',aD=/^([a-z][a-z0-9+-]*):/,dD=/^[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*(?:\/[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*)*$/,
cD=/^@(\d{1,9})$/;function ao(t,e="image"){let n=aD.exec(t)?.[1];if(n===void 0)return;let r=t.slice(n.length+1);switch(n){case"\
docker-archive":case"oci-archive":case"oci":return fD(n,r,{text:t,input:e});case"docker":return mD(r,{text:t,input:e});default:
if(!sD.has(n)&&!r.startsWith("//"))return;throw xn({text:t,input:e},`has the transport "${n}:", which is not supported`,
pD(n,r))}}function fD(t,e,n){let{text:r,input:o}=n,i=e.indexOf(":"),s=i===-1?e:e.slice(0,i),a=i===-1?"":e.slice(i+1),d=t===
"oci"?"DIR":"PATH";if(s===""||s.includes("\0"))throw xn(n,s===""?"has no path":"has a path with a NUL character",`Write \
it as "${t}:${d}", or "${t}:${d}:REF".`);let c=uD(a,n);if(t!=="docker-archive"){let u=a===""||c!==void 0?void 0:a;if(u!==
void 0&&!dD.test(u))throw xn(n,`names ${JSON.stringify(u)}, which is not a valid name`,'After the path and a colon comes\
 a name such as "latest" or "ghcr.io/owner/app:1.2": letters and digits with single separators. A path cannot contain a \
colon.');return{transport:t,text:r,path:s,reference:u,index:c}}let f=a===""||c!==void 0?void 0:lD(a,n,o);return{transport:t,
text:r,path:s,reference:f,index:c}}function uD(t,e){if(!t.startsWith("@"))return;let n=cD.exec(t)?.[1];if(n===void 0)throw xn(
e,`has ${JSON.stringify(t)} after its path`,'Write the number of the image after "@", from 0: "@0" is the first one.');if(e.
input==="tag")throw xn(e,"has an index","An index selects one of the images of an archive that exists. Write a name inst\
ead.");return Number(n)}function lD(t,e,n){let r=oe(t,n);if(r.digest!==void 0)throw xn(e,"has a digest","Docker archives\
 name images only by tags.");return r}function mD(t,e){let{text:n,input:r}=e;if(!t.startsWith("//")){if(!t.includes("/"))
return;throw xn(e,'lacks "//" after "docker:"',`Write it as "docker://${t}".`)}let o=t.slice(2),i=r==="tag"?Ki(o,r):oe(o,
r);if(Wt(o))throw xn(e,"is an image ID",'A registry identifies images by name, such as "docker://ghcr.io/owner/app:1.2".');
return{transport:"docker",text:n,reference:i}}function pD(t,e){if(t==="docker-daemon")return`An image of the engine has \
no transport. Write it as ${JSON.stringify(e.replace(/^\/\//,""))}.`;if(t==="http"||t==="https")return`An image in a reg\
istry is written as ${JSON.stringify(`docker:${e}`)}.`;let n=`If this is the name of an image in the engine, write it as\
 "docker.io/library/${t}:TAG".`;return`Use ${AS}. "skopeo copy" converts from all other transports. ${n}`}function xn({text:t,
input:e},n,r){let o=`The ${I(e)} must be an image reference or one of ${AS}, but ${JSON.stringify(t)} ${n}.`;return new m(
"BAD_INPUT",o,{hint:r})}var yD=/^\.{0,2}\/|\.json$/i;function RS(t){if(t==="")return;let e=ao(t,"compare");return e!==void 0?{kind:"outside",text:t,
location:e}:yD.test(t)&&!t.includes("\0")?{kind:"report",text:t,path:hD(t)}:{kind:"engine",text:t,reference:oe(t,"compar\
e")}}import{resolve as gD}from"node:path";function LS(t){wD(t),t.container!==void 0&&bD(t),t.imageLocation!==void 0&&kD(t,t.imageLocation.text),ED(t),SD(t),xD(t),
PD(t)}function wD(t){let{backup:e,report:n,html:r}=t,o=Object.entries({backup:e,report:n,html:r}),i=t.tagLocations.flatMap(
a=>"path"in a?[["tag",gD(a.path)]]:[]),s=[...o,...i];for(let[a,[d,c]]of s.entries()){if(c===void 0)continue;let f=s.slice(
0,a).find(([u,l])=>l===c&&u!=="tag");if(f!==void 0)throw new m("BAD_INPUT",`The ${I(f[0],d)} have the same path ${JSON.stringify(
c)}.`,{hint:"Give each its own path."})}}function ye(t,e,n,r=`Leave ${S(t)} out.`){throw new m("BAD_INPUT",`The ${I(t)} \
cannot be combined with ${e}: ${n}.`,{hint:r})}function bD(t){let e=S("container"),n=r=>ye(r,e,"it would run in a new co\
ntainer of the image, without the changes in this container",'Run the commands in the container yourself ("docker exec")\
, or flatten the result again.');t.layer.aptClean&&n("apt-clean"),t.layer.script!==void 0&&n("run"),t.platforms!=="defau\
lt"&&ye("platform",e,"a container already has its platform"),t.pull==="always"&&ye("pull",e,"a container's image is alre\
ady present"),t.backup!==void 0&&ye("backup",e,"flattening does not change the container"),t.removeOld&&ye("remove-old",
e,"the container still uses its image")}function kD(t,e){let n=S("image",e),r=o=>`Load the image into the engine first a\
nd name it without a transport, or leave ${S(o)} out.`;t.layer.script!==void 0&&ye("run",n,"a script runs in a container\
, and that image is in no engine",`Use ${S("clean")} and ${S("exclude")}, or load the image into the engine first.`),t.backup!==
void 0&&ye("backup",n,"it saves an image of an engine, and that image is in none"),t.removeOld&&ye("remove-old",n,"it re\
moves an image of an engine"),t.pause||ye("pause",n,"only a container can be paused",r("pause")),t.pull==="always"&&ye("\
pull",n,"only an engine pulls, and that image is read where it is"),t.verifiesLayers&&ye("verify",n,"it compares an engi\
ne's view with the layers, and that image is in no engine",`Use ${S("verify","true")}, or load the image into the engine\
 first.`)}function ED(t){let{tags:e,tagLocations:n,tagTexts:r}=t;if(e.length>0||n.length===0)return;let o=S("tag",r.join(
", "));t.test!==void 0&&ye("test",o,"the command runs in a container, and the result is in no engine",`Add a name in the\
 engine to ${S("tag")}, for example "app:flat".`);let i=n.some(({transport:s})=>s==="docker");t.push&&!i&&ye("push",o,"a\
 file is not pushed",`Add a name in a registry to ${S("tag")}, for example "docker://ghcr.io/owner/app:flat".`)}function SD(t){
let{layer:e,container:n}=t,r=t.verifiesLayers,i=S(r?"verify":"from","layers");t.from!=="layers"&&!r||(n!==void 0&&ye("co\
ntainer",i,"a container's own changes are in no layer"),t.from==="layers"&&e.script!==void 0&&ye("run",i,"what commands \
change is in no layer"))}function xD({layer:t,container:e}){if(t.keepBase===void 0)return;let n=S("keep-base");e!==void 0&&
ye("container",n,"a container's own changes are in no layer",'Make an image of the container first ("docker commit") and\
 flatten that.'),t.script!==void 0&&ye("run",n,"what commands change is in no layer, and may change the base")}function PD({
layer:t,platforms:e}){if(e==="default"||e!=="all"&&e.length===1||t.script===void 0)return;let r=S("platform",e==="all"?"\
all":e.map(v).join(", "));ye("run",r,"a script runs in a container of one platform","Flatten each platform in a step of \
its own.")}function CS(t,e=!1){let n=t.split(`
`).map(o=>o.trim()).filter(o=>o!==""&&!o.startsWith("#"));if(n.length===0||!n.every(o=>/^-\s+\S/.test(o)))return t;let r=n.
map(o=>BD(o.slice(1).trim()));return e&&r.some(o=>o.includes(","))?t:r.join(`
`)}function BD(t){let[,e]=/^'((?:[^']|'')*)'(?:\s+#.*)?$/.exec(t)??[];if(e!==void 0)return e.replaceAll("''","'");let[,n]=/^"((?:[^"\\]|\\.)*)"(?:\s+#.*)?$/.
exec(t)??[];return n!==void 0?n.replace(/\\(["\\])/g,"$1"):t.replace(/\s+#.*$/,"")}var ID=1e4;function $S(t,e){if(t!==""&&e!==void 0)throw new m("BAD_INPUT",`Set either ${S("image")} or ${S("container")}\
, not both.`,{hint:`To flatten the container, leave ${S("image")} out.`});if(e!==void 0)return{image:void 0,imageLocation:void 0};
if(t==="")throw new m("BAD_INPUT",`The ${I("image")} is required, but is empty.`,{hint:`Name the image to flatten, for e\
xample "app:latest", or a container with the ${I("container")}.`});let n=ao(t,"image");return{image:n===void 0?oe(t,"ima\
ge"):void 0,imageLocation:n}}function NS(t){if(t==="")return;if(!/^[0-9]+$/.test(t)){let n=ao(t,"keep-base");return n!==
void 0?{kind:"location",location:n}:{kind:"image",image:oe(t,"keep-base")}}let e=Number(t);if(e>=1&&e<=ID)return{kind:"l\
ayers",count:e};throw new m("BAD_INPUT",`The ${I("keep-base")} must be an image or a number of layers from 1 on, but is ${JSON.
stringify(t)}.`,{hint:`Name the base, for example ${S("keep-base","debian:13")}, or leave it out to keep no layers.`})}function FS(t,e){
let n=t.split(/[\n,]/).map(a=>a.trim()).filter(a=>a!=="");if(n.length===0&&!e)throw new m("BAD_INPUT",`The ${I("tag")} i\
s required, but is empty.`,{hint:'Give the result a name, for example "app:flat".'});let r=new Map,o=new Map,i=new Map;for(let a of n){
let d=ao(a,"tag"),c=d===void 0?Ki(a,"tag"):void 0,f=c===void 0?a:de(c);i.has(f)||(i.set(f,a),c!==void 0&&r.set(f,c),d!==
void 0&&o.set(f,d))}let s=[...o.values()];return TD(s),{tags:[...r.values()],tagLocations:s,tagTexts:[...i.values()]}}function TD(t){
let e=new Map;for(let n of t){if(n.transport!=="docker-archive"&&n.transport!=="oci-archive")continue;let r=e.get(n.path);
if(e.set(n.path,n),r!==void 0)throw new m("BAD_INPUT",`The ${I("tag")} has the path ${JSON.stringify(n.path)} twice: ${JSON.
stringify(r.text)} and ${JSON.stringify(n.text)}.`,{hint:"An archive holds one result. Give each its own path."})}}var vD=/^(?:latest|stable|edge|nightly|v?\d+(?:\.\d+)*(?:-[a-z0-9.-]+)?)$/,_S=/^[0-9a-f]{12,64}$/;function DS(t,e){let n=e.
map(AD).filter(o=>o!==void 0),r=OD(t);return r===void 0?n:[...n,r]}function OD(t){let e=Eu(t),n=Ko(t);if(n.every((i,s)=>i===
e[s]))return;let r=n.map((i,s)=>i===e[s]?i:"true"),o=e.length===1?"which":`in which ${JSON.stringify(yt)}`;return`${S("c\
lean",r.join(", "))} means ${S("clean",n.join(", "))}, ${o} selects all safe presets.`}function AD(t){let{text:e,domain:n}=t,
r=jn(t);if(_S.test(e)||vD.test(e)){let o=_S.test(e)?"looks like an ID":"has no repository name";return`The tag ${JSON.stringify(
e)} ${o}: the result will be named ${r}. Write it as "name:tag", for example ${JSON.stringify(`app:${e}`)}.`}if(!/[.:]/.
test(n)&&n!=="localhost")return`The tag ${JSON.stringify(e)} refers to the registry ${JSON.stringify(n)}, because only r\
egistry names can contain upper-case letters. Repository names are lower case: write ${JSON.stringify(e.toLowerCase())} \
for one on Docker Hub.`}var RD={image:{default:"",value:"IMAGE",help:"image to flatten: in the engine, an archive, a directory or a registry"},container:{
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
 as the compressed layer"}},MS=Object.fromEntries(Object.entries(Ai).map(([t,e])=>[t,{kind:e,...RD[t]}]));import{resolve as LD,sep as CD}from"node:path";var bm={true:!0,True:!0,TRUE:!0,false:!1,False:!1,FALSE:!1};function Ct(t,e){let n=Object.hasOwn(bm,e)?bm[e]:void 0;if(n===
void 0)throw new m("BAD_INPUT",`The ${I(t)} must be true or false, but is ${JSON.stringify(e)}.`,{hint:`Write ${S(t,"tru\
e")} or leave it out.`});return n}var $D=/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/;function zS(t){if($D.test(t))return t;throw new m(
"BAD_INPUT",`The ${I("container")} must be a container's name or ID, but is ${JSON.stringify(t)}.`,{hint:'"docker ps --a\
ll" lists the names, which consist of letters, digits, "_", "." and "-".'})}function kc(t,e){let n=r=>new m("BAD_INPUT",
`The ${I(t)} must be the path of a file, but ${r}.`,{hint:'Name a file, for example "backup/app.tar".'});if(e.includes("\
\0"))throw n("it contains a NUL character");if(e.endsWith("/")||e.endsWith(CD))throw n(`${JSON.stringify(e)} is a direct\
ory`);return LD(e)}var ND=8**11-1;function JS(t){if(t===void 0||t==="")return;let e=/^[0-9]{1,11}$/.test(t)?Number(t):Number.
NaN;if(!(e<=ND))throw new m("BAD_INPUT",`The environment variable SOURCE_DATE_EPOCH must be whole seconds since 1970, bu\
t is ${JSON.stringify(t)}.`,{hint:'Set it to the output of "git log -1 --format=%ct", or unset it.'});return e}function WS(t){
if(/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(t))return t;throw new m("BAD_INPUT",`The ${I("run-network")} must be the name of \
a network, but is ${JSON.stringify(t)}.`,{hint:'Name a network that "docker network ls" lists, for example "bridge". The\
 default is "none".'})}var HS=2e6;function GS(t){let e=/^[0-9]{1,7}$/.test(t)?Number(t):Number.NaN;if(!(e<=HS))throw new m(
"BAD_INPUT",`The ${I("timeout")} must be whole seconds from 0 (no limit) to ${HS}, but is ${JSON.stringify(t)}.`,{hint:"\
Leave it out for the default of 600 seconds."});return e}var FD=["missing","always","never"];function jS(t){let e=FD.find(
n=>n===t);if(e===void 0)throw new m("BAD_INPUT",`The ${I("pull")} must be missing, always or never, but is ${JSON.stringify(
t)}.`,{hint:"Leave it out to pull only images that the engine does not have."});return e}function KS(t){let e=t.split(/[\n,]/).
map(r=>r.trim()).filter(r=>r!=="");if(e.length===0)return"default";if(e.includes("all")){if(e.length===1)return"all";throw new m(
"BAD_INPUT",`The ${I("platform")} must be a list of platforms or "all", but has both: ${JSON.stringify(e.join(", "))}.`,
{hint:'Leave out "all" to flatten only the platforms that you name.'})}let n=e.map(es);return n.filter((r,o)=>n.findIndex(
i=>K(r,i))===o)}function YS(t){if(t==="layers")return{verify:!0,verifiesLayers:!0};if(!Object.hasOwn(bm,t))throw new m("\
BAD_INPUT",`The ${I("verify")} must be true, false or layers, but is ${JSON.stringify(t)}.`,{hint:`Write ${S("verify","t\
rue")} or leave it out.`});return{verify:Ct("verify",t),verifiesLayers:!1}}var US=100,_D=1e6;function VS(t,e){let n=/^[0-9]{1,3}$/.
test(t)?Number(t):0;if(!(n>=1&&n<=US))throw new m("BAD_INPUT",`The ${I("layers")} must be a whole number from 1 to ${US}\
, but is ${JSON.stringify(t)}.`,{hint:`Write ${S("layers","4")}, or leave it out for one layer.`});if(e==="")return n===
1?void 0:{layers:n};let r=vs(e);if(r===void 0||r<_D)throw new m("BAD_INPUT",`The ${I("max-layer-size")} must be a size o\
f at least 1 MB, but is ${JSON.stringify(e)}.`,{hint:'Give a size with its unit, for example "500MB" or "1.2GiB", or lea\
ve it out.'});if(n>1)throw new m("BAD_INPUT",`Set either the ${I("layers")} or the ${I("max-layer-size")}, not both: one\
 follows from the other.`,{hint:`Leave ${S("layers")} out to have as many layers as the size needs.`});return{maxBytes:r}}
function qS(t){if(t==="auto"||t==="layers")return t;throw new m("BAD_INPUT",`The ${I("from")} must be auto or layers, bu\
t is ${JSON.stringify(t)}.`,{hint:"Leave it out to read an image in the fastest way."})}var MD=["clean","platform"];function Nae(t){let e=d=>t(d).trim()||MS[d].default,n=d=>CS(t(d),MD.includes(d)),r=Ct("dry-r\
un",e("dry-run")),o=e("container")===""?void 0:zS(e("container")),i=$S(e("image"),o),s=FS(n("tag"),r),a={...i,container:o,
from:qS(e("from")),pause:Ct("pause",e("pause")),...s,layer:{aptClean:Ct("apt-clean",e("apt-clean")),clean:Ig(n("clean")),
exclude:dg(n("exclude")),script:t("run").trim()===""?void 0:t("run"),scriptNetwork:WS(e("run-network")),compression:hk(e(
"compression")),division:VS(e("layers"),e("max-layer-size")),keepBase:NS(e("keep-base")),sourceDateEpoch:JS(process.env.
SOURCE_DATE_EPOCH)},cleanWords:Ko(n("clean")),dryRun:r,platforms:KS(n("platform")),defaultPlatform:process.env.DOCKER_DEFAULT_PLATFORM?.
trim()||void 0,pull:jS(e("pull")),push:Ct("push",e("push")),...YS(e("verify")),test:Tb(t("test")),backup:e("backup")===""?
void 0:kc("backup",e("backup")),removeOld:Ct("remove-old",e("remove-old")),timeoutSeconds:GS(e("timeout")),budgets:{maxBytes:Dh(
e("max-size")),minSaving:Mh(e("min-saving"))},report:e("report")===""?void 0:kc("report",e("report")),html:e("html")===""?
void 0:kc("html",e("html")),compare:RS(e("compare")),summary:Ct("summary",e("summary")),cache:Ct("cache",e("cache")),notices:DS(
n("clean"),s.tags),...HD(e("temp-dir"))};return LS(a),a}function HD(t){let e=process.env.RUNNER_TEMP;return t!==""?{tempDir:km(
t),tempDirFrom:"input"}:e?{tempDir:km(e),tempDirFrom:"RUNNER_TEMP"}:{tempDir:km(DD()),tempDirFrom:"system"}}import{constants as bx}from"node:fs";import{appendFile as cM,stat as fM}from"node:fs/promises";var UD=["▏","▎","▍","▌","▋","▊","▉"],Em=10,zD=40;function ZS(t,e,n){if(t<=0||e<=0)return"";let r=Math.max(
1,Math.round(Math.min(1,t/e)*n*8)),o=r%8;return"█".repeat(Math.floor(r/8))+(o===0?"":UD[o-1])}function QS(t,e=50){let n=Math.
max(...t.map(({name:s})=>s.length)),r=t.map(({bytes:s})=>x(s)),o=Math.max(...r.map(s=>s.length)),i=Math.max(...t.map(({bytes:s})=>s));
return St(t.map(({name:s,bytes:a,note:d=""},c)=>[s.padEnd(n),(r[c]??"").padStart(o),ZS(a,i,e).padEnd(d===""?0:e),d].join(
"  ").trimEnd()))}function ex(t,e){let n=e.filter(({bytes:s})=>s>0).sort((s,a)=>a.bytes-s.bytes);if(n.length<2)return"";
let r=n.slice(0,Em),o=n.slice(Em).reduce((s,{bytes:a})=>s+a,0);o>0&&r.push({name:`${n.length-Em} more`,bytes:o});let i=JD(
r.map(({name:s})=>XS(s)));return St([`pie showData title ${XS(t)}`,...r.map(({bytes:s},a)=>`  "${i[a]}" : ${Math.max(s/1e6,
.01).toFixed(2)}`)],"mermaid")}function JD(t){let e=new Set;return t.map(n=>{let r=n;for(let o=2;e.has(r);o++)r=`${n} (${o}\
)`;return e.add(r),r})}function XS(t){return ne(t.replace(/[^\p{L}\p{N} .,:/*?!()_@+-]/gu,"·"),zD)}function Sm(t){return t.
map(({level:e,text:n},r)=>{if(e===0)return n;let o=s=>t.slice(r+1).find(d=>d.level<=s)?.level===s;return`${Array.from({length:e-
1},(s,a)=>o(a+1)?"│  ":"   ").join("")}${o(e)?"├─ ":"└─ "}${n}`})}function tx(t,e){let n=t.map(({path:i,bytes:s})=>{
let a=i.split("/"),d=a.length-2,c=ft(d===0?i:a.at(-1)??"");return{level:d,name:ne(c,40),bytes:s}}),r=Sm(n.map(({level:i,
name:s})=>({level:i,text:s}))),o=Math.max(0,...r.map(i=>i.length));return St(n.map(({bytes:i},s)=>`${(r[s]??"").padEnd(o)}\
  ${x(i).padStart(7)}  ${ZS(i,e,30)}`.trimEnd()))}var co=200,et=60;function q(t){return bp(ne(t,co))}function ge(t){return t.replaceAll(" "," ")}var nx=10;function ix({comparison:t,dryRun:e}){if(t===null)return"";let{kind:n,name:r,platforms:o,missing:i}=t,s=o.length===
1&&i.length===0,a=e?" (expected)":"",d=n==="report"?"the report ":"",c=i.slice(0,et).map(q).join(", ");return[`#### Comp\
ared with ${d}${q(r)}${a}`,...o.slice(0,et).map(f=>WD(f,s?"":`${q(f.platform)}: `)),...i.length===0?[]:[`Not in the earl\
ier image: ${c}.`]].join(`

`)}function WD(t,e){return[`${e}${GD(t)}`,...KD(t)].join(`

`)}function GD(t){let{oldBytes:e,newBytes:n,oldPackedBytes:r,newPackedBytes:o,pullBytes:i}=t,s=e===null||n===null?"The f\
iles of one of the two are not known.":`Files: ${x(e)} → **${x(n)}**, ${jD(e,n)}.`,a=r===null||o===null?"":` Compresse\
d: ${x(r)} → ${x(o)}.`,d=i===null?"":` A machine that has the earlier image pulls ${x(i)}.`;return`${s}${a}${d}`}function jD(t,e){
return t===e?"the same size":`**${tr(e-t)}**, ${vn(nr(t,e))}`}function KD(t){let e=t.packages.map(o=>rx(sx(o)?"":"packag\
e",YD(o),o)),n=t.directories.map(o=>rx("directory",q(o.path),o));return e.length===0&&n.length===0?[]:[["| | | before | \
after | |","| --- | --- | ---: | ---: | ---: |",...[...ox(e,t.morePackages,"packages"),...ox(n,t.moreDirectories,"direct\
ories")]].join(`
`)]}function sx({manager:t,name:e}){return t==="other"&&e===""}function YD({manager:t,name:e}){return sx({manager:t,name:e})?
"files of no package":e===""?`${t} packages`:`${t} ${q(e)}`}function rx(t,e,{change:n,oldBytes:r,newBytes:o}){let i=n===
"added"?"":ge(x(r)),s=n==="removed"?"":ge(x(o));return`| ${t} | ${e} | ${i} | ${s} | ${ge(tr(o-r))} |`}function ox(t,e,n){
let r=Math.max(0,t.length-nx)+e;return[...t.slice(0,nx),...r===0?[]:[`| | ${r} more ${n} | | | |`]]}var VD=120,qD=150,XD=16;function lx({platforms:t,source:e}){if(t.length<2)return"";let n=t.slice(0,et).map(o=>{let i=o.oldPackedBytes===
null||o.newPackedBytes===null?"":`${ge(x(o.oldPackedBytes))} → ${ge(x(o.newPackedBytes))}`,s=vn(o.savedPercent.toFixed(
1));return`| ${q(o.platform)} | ${ge(x(o.oldBytes))} in ${ge(me(o.oldLayers))} | ${ge(x(o.newBytes))} | ${ge(s)} | ${i} \
|`}),r=t.length-n.length;return[`| platform of ${q(e.reference)} | before | after | | compressed |`,"| --- | ---: | ---:\
 | --- | --- |",...n,...r>0?[`| ${r} more | | | | |`]:[]].join(`
`)}var ax=3;function mx({result:t,platforms:e,dryRun:n}){return e.length<2?dx("Layers",t.layerDetails,n):e.map(r=>dx(`La\
yers of ${q(r.platform)}`,r.layerDetails,n)).filter(r=>r!=="").join(`

`)}function dx(t,e,n){if(e===null)return"";let r=e.slice(0,et).map(({packedBytes:i,bytes:s,entries:a,contents:d},c)=>{let u=`${d.
slice(0,ax).map(({name:p})=>q(p)).join(", ")}${d.length>ax?" and more":""}`,l=`${n?"about ":""}${x(i)}`;return`| ${c+1} \
| ${ge(l)} | ${ge(x(s))} | ${ge(Q(a))} | ${u} |`}),o=e.length-r.length;return[`#### ${t}`,"","| | compressed | uncompres\
sed | | largest contents |","| ---: | ---: | ---: | ---: | --- |",...r,...o>0?[`| ${o} more | | | | |`]:[]].join(`
`)}function px(t){let{source:e,result:n,platforms:r}=t,o=n.tags[0]??"the result";if(r.length===1){let i={oldLayers:e.layers,
newLayers:n.layers};return fx("History",i,[{title:e.reference,...e},{title:o,...n}])}return r.map(i=>fx(`History of ${q(
i.platform)}`,i,[{title:e.reference,...cx(i.oldBytes,i.oldHistory)},{title:o,...cx(i.newBytes,i.newHistory)}])).join(`

`)}function cx(t,e){return{bytes:t,steps:e?.length??null,history:e}}function fx(t,{oldLayers:e,newLayers:n},r){return[`<\
details${r.reduce((i,s)=>i+(s.steps??0),0)<=XD?" open":""}><summary>${t}: ${me(e)} before, ${me(n)} after</summary>`,"",
...r.flatMap(i=>[QD(i.title,i),""]),"</details>"].join(`
`)}var ZD=24;function QD(t,{bytes:e,steps:n,history:r}){let o=`${ft(ne(t,co))}  ${x(e)}`;if(r===null)return St([o,"└─ (t\
he history does not cover all layers)"]);let i=r.slice(-qD),s=n??r.length,a=[{level:0,text:o}],d=1;if(i.length<s){let c=`\
(${s-i.length} earlier steps)`;a.push({level:d++,text:c})}for(let{command:c,bytes:f,layer:u}of i){let l=c.replace(/^\/bin\/sh -c (?:#\(nop\) +)?/,
"").replace(/\s+/g," "),p=ft(ne(l.trim()||"(no command)",VD));a.push({level:d,text:`${u?x(f):"-"}  ${p}`}),u&&(d=Math.min(
d+1,ZD))}return St(Sm(a))}function hx({result:t,dryRun:e,platforms:n}){let r=e?" (expected)":"";return n.length===1?ux(`\
Largest directories${r}`,t.directories,t.bytes):n.map(o=>ux(`Largest directories of ${q(o.platform)}${r}`,o.directories,
o.newBytes)).filter(o=>o!=="").join(`

`)}function ux(t,e,n){if(e===null||e.length===0)return"";let r=tx(e,n);return[`<details open><summary>${t}</summary>`,"",
r,"","</details>"].join(`
`)}var xm=1024*1024;function gx(t,e){let n=[eM(t),tM(t),nM(t),lx(t),ix(t),rM(t),px(t),sM(t),iM(t),mx(t),hx(t),aM(t),dM(t)].
filter(s=>s!==""),r=`_Truncated: a job summary holds at most ${x(xm)}. The report has the rest._`,o=s=>[...n.slice(0,s),
...s<n.length?[r]:[]].join(`

`);return n.map((s,a)=>`

${o(n.length-a)}

`).find(s=>Buffer.byteLength(s)<=e)??""}function eM(t){let{ok:e,dryRun:n,source:r,result:o,savedPercent:i,seconds:s,cacheHit:a}=t,
d=o.tags.slice(0,3).map(q).join(", "),c=o.tags.length>3?` and ${o.tags.length-3} more`:"",f=d===""?"":` → ${d}${c}`,l=r.
bytes===o.bytes&&r.layers===o.layers?"unchanged":vn(i.toFixed(1)),p=n?"Dry run, nothing was changed. ":"",h=a===!0?", fr\
om the cache":"";return[`### ${e?"":"Not tagged: "}${q(r.reference)}${f}`,"",`${p}**${x(r.bytes)}** in ${me(r.layers)} →\
 **${x(o.bytes)}** in ${me(o.layers)}, **${l}**, ${s.toFixed(1)} s${h}`].join(`
`)}function tM(t){if(t.budgets.length===0)return"";let e=t.budgets.map(({input:n,wanted:r,seen:o,met:i})=>`> ${i?"Met":"\
Not met"}: <code>${n}</code> requires ${r}, got ${o}.`);return[`> [!${t.ok?"NOTE":"CAUTION"}]`,e.join(`
>
`)].join(`
`)}function nM({source:t,result:e}){let n=[{name:"before",bytes:t.bytes,note:me(t.layers)},{name:"after",bytes:e.bytes,note:me(
e.layers)}],r=t.packedBytes===null||e.packedBytes===null?"":`

Compressed, as pushed and pulled: ${x(t.packedBytes)} → ${x(e.packedBytes)}.`;return QS(n)+r}var Ec=10;function rM({dryRun:t,
result:e}){let{imageId:n,pushed:r,written:o,verifiedEntries:i,testPassed:s}=e,a=[...i===null?[]:[`${Q(i)} verified`],...s===
!0?["test passed"]:[]],d=o.slice(0,Ec).map(({name:u,digest:l})=>`${q(u)}, ${q(l)}`),c=r.slice(0,Ec).map(u=>q(`${u.name}@${u.
digest}`)),f=r.length>Ec?[`${r.length-Ec} more`]:[];return[...n===null?[]:[`- Image ID${t?" (expected)":""}: ${q(n)}`],...[
...c,...f].map(u=>`- Pushed: ${u}`),...d.map(u=>`- Written: ${u}`),...a.length===0?[]:[`- Checks: ${a.join(", ")}`]].join(
`
`)}function oM(t){return[{kind:"hidden",name:"hidden in lower layers",bytes:t.hiddenBytes,note:""},...t.rules.filter(n=>!wx(
n)).map(({kind:n,name:r,entries:o,bytes:i})=>({kind:n,name:r,bytes:i,note:Q(o)})),...t.commands.map(({name:n,seconds:r,bytes:o})=>({
kind:"command",name:n,bytes:o??0,note:o===null?"freed size unknown":`${r.toFixed(1)} s`}))].sort((n,r)=>r.bytes-n.bytes)}
function yx(t){let e=t.rules.filter(wx).map(({kind:r,name:o})=>r==="preset"?ns(ne(o,co)):q(o));if(e.length===0)return"";
let n=e.length>et?` and ${e.length-et} more`:"";return`
Matched nothing: ${e.slice(0,et).join(", ")}${n}.`}function wx({entries:t,bytes:e}){return t===0&&e===0}function iM({result:t,
suggestions:e,suggestedClean:n}){if(e===null||n===null)return"";let r=e.map(({name:i,bytes:s})=>{let a=t.bytes===0?0:s/t.
bytes*100,d=$n(i)?.why,c=d===void 0?"":` (${d})`;return`- preset ${q(i)}: ${x(s)}, ${rr(a)} % of the result${c}`}),o=Et(
"clean",n);return["#### Possible further savings","",...r,"",St([o],o.startsWith("--")?"sh":"yaml")].join(`
`)}function sM(t){let e=t.sizes==="blocks";if(t.savedBytes===0||t.cleanedBytes===0&&ls(e,t.savedBytes,t.source.bytes))return yx(
t).trimStart();let r=oM(t),o=r.slice(0,et),i=Math.max(1,...r.map(({bytes:d})=>d)),s=o.map(({kind:d,name:c,bytes:f,note:u=""})=>{
let l=t.source.bytes===0?0:f/t.source.bytes*100,p=d==="hidden"?c:`${d} ${q(c)}`,h=Math.max(0,Math.round(f/i*20));return`\
| ${p} | ${ge(x(f))} | ${ge(`${rr(l)} %`)} | ${"█".repeat(h)} | ${ge(u)} |`}),a=r.length-o.length;return[`#### Where ${t.
savedBytes<0?"the growth":`the ${x(t.savedBytes)}`} came from`,"","| | size | of the source | | |","| --- | ---: | ---: \
| --- | --- |",...s,...a>0?[`| ${a} more | | | | |`]:[],"","Hidden in lower layers: files that a later layer deleted or \
replaced"+(e?", plus rounding to disk blocks.":"."),yx(t),"",ex("Saved, in MB",r)].join(`
`).trimEnd()}function aM(t){let e=t.kept.slice(0,et).map(({what:n,why:r,entries:o,bytes:i})=>{let s=o===null||i===null?"":
`: ${x(i)} in ${Q(o)}`,a=r===null?" (requested)":` (${ns(ne(r,co))})`;return`- ${q(n)}${s}${a}`});return e.length===0?"":
["<details><summary>Kept on purpose</summary>","",...e,"","</details>"].join(`
`)}function dM({ok:t,dryRun:e,source:n,result:r,backup:o,engine:i}){if(!t||e||n.id===r.imageId)return"";let s=r.tags.includes(
n.reference),a=s?"Not possible, because the result has replaced the source. Next time, give it another name.":`The sourc\
e image ${q(n.reference)} is unchanged.`,d=i===null?a:o!==null?`<code>docker load --input</code> ${q(o)} restores the so\
urce image.`:s?"Not possible, because the tag of the source image has moved. Next time, set <code>backup</code> to save \
an archive of it first.":`The source image ${q(n.reference)} is unchanged. Set <code>backup</code> to save it to an arch\
ive as well.`,c=r.layers>1?"the layers are shared only with other builds of this image":"the single layer is not shared \
with other images and is pulled in one piece instead of in parallel";return[`**Undo**: ${d}`,"",`**Trade-offs**: ${c}. S\
ignatures and attestations of the source do not apply to the result: sign it again.`].join(`
`)}async function cde(t,e,n){if(t===void 0||t===""){n.warning('Could not write the job summary: GITHUB_STEP_SUMMARY is not \
set. Set "summary: false" to turn the summary off.');return}try{let{size:r}=await fM(t),o=gx(e,xm-r);if(o===""){n.warning(
`Could not write the job summary: ${JSON.stringify(t)} is full.`);return}await cM(t,o,{flag:bx.O_WRONLY|bx.O_APPEND})}catch(r){
n.warning(`Could not write the job summary to ${JSON.stringify(t)}: ${E(r)}.`)}}import{readdir as uM,rm as lM,stat as mM}from"node:fs/promises";import{join as pM}from"node:path";async function mde(t,e,n){
for(let r of await uM(t)){if(!e(r))continue;let o=pM(t,r),i=await mM(o).catch(()=>{});i!==void 0&&Date.now()-i.mtimeMs>n&&
await lM(o,{recursive:!0,force:!0}).catch(()=>{})}}export{hM as a,Bx as b,Tx as c,m as d,E as e,Ye as f,gM as g,PM as h,kt as i,IM as j,lo as k,Mx as l,Li as m,Bc as n,Ic as o,
AM as p,Ve as q,Mm as r,T as s,ps as t,c0 as u,f0 as v,u0 as w,eh as x,dU as y,Ah as z,Rh as A,ur as B,xg as C,ht as D,yt as E,
xd as F,ik as G,Z9 as H,Wz as I,Dse as J,zse as K,MS as L,Nae as M,cde as N,mde as O};
