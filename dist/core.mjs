import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var Sx=Object.create;var Om=Object.defineProperty;var xx=Object.getOwnPropertyDescriptor;var Px=Object.getOwnPropertyNames;var Bx=Object.getPrototypeOf,Ix=Object.prototype.hasOwnProperty;var Tm=(t,e)=>(e=Symbol[t])?e:Symbol.for("Symbol."+t),vm=t=>{throw TypeError(t)};var PM=(t=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(t,{get:(e,n)=>(typeof require<"u"?require:e)[n]}):t)(function(t){
if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+t+'" is not supported')});var Tx=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}};var vx=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of Px(e))!Ix.call(t,o)&&o!==n&&Om(t,o,{get:()=>e[o],
enumerable:!(r=xx(e,o))||r.enumerable});return t};var Ox=(t,e,n)=>(n=t!=null?Sx(Bx(t)):{},vx(e||!t||!t.__esModule?Om(n,"default",{value:t,enumerable:!0}):n,t));var Re=(t,e,n)=>{if(e!=null){typeof e!="object"&&typeof e!="function"&&vm("Object expected");var r,o;n&&(r=e[Tm("asyncDi\
spose")]),r===void 0&&(r=e[Tm("dispose")],n&&(o=r)),typeof r!="function"&&vm("Object not disposable"),o&&(r=function(){try{
o.call(this)}catch(i){return Promise.reject(i)}}),t.push([n,r,e])}else n&&t.push([n]);return e},Le=(t,e,n)=>{var r=typeof SuppressedError==
"function"?SuppressedError:function(s,a,d,c){return c=Error(d),c.name="SuppressedError",c.error=s,c.suppressed=a,c},o=s=>e=
n?new r(s,e,"An error was suppressed during disposal"):(n=!0,s),i=s=>{for(;s=t.pop();)try{var a=s[1]&&s[1].call(s[2]);if(s[0])
return Promise.resolve(a).then(i,d=>(o(d),i()))}catch(d){o(d)}if(n)throw e};return i()};var xg=Tx((B4,Sg)=>{Sg.exports=function(t,e,n){var r=t.length,o=e.length,i=[];n=(n||(o>r?o:r))+1;for(var s=0;s<n;s++)i[s]=
[s],i[s].length=n;for(s=0;s<n;s++)i[0][s]=s;if(Math.abs(r-o)>(n||100))return p(n||100);if(r===0)return p(o);if(o===0)return p(
r);var a,d,c,f,u,l;for(s=1;s<=r;++s)for(d=t[s-1],a=1;a<=o;++a){if(s===a&&i[s][a]>4)return p(r);c=e[a-1],f=d===c?0:1,u=i[s-
1][a]+1,(l=i[s][a-1]+1)<u&&(u=l),(l=i[s-1][a-1]+f)<u&&(u=l),i[s][a]=s>1&&a>1&&d===e[a-2]&&t[s-2]===c&&(l=i[s-2][a-2]+f)<
u?l:u}return p(i[r][o]);function p(h){var y=Math.max(r,o),g=y===0?0:h/y,k=1-g;return{steps:h,relative:g,similarity:k}}}});var q=`Run again. If it happens again, check the engine's log ("journalctl --unit docker" on most machines).`,$t="Nothin\
g was tagged. Run again. If it happens again, pull or build the source image again, and check the disk and memory of the\
 engine's machine.",pe="No builder writes this, so the image is damaged or malicious. Build it again, or pull it from a \
source that you trust.",m=class extends Error{code;hint;constructor(e,n,r){super(n,r.cause===void 0?{}:{cause:r.cause}),
this.name="FlattenError",this.code=e,this.hint=r.hint}};function U(t){return t instanceof m?t:new m("CANCELLED","The run\
 was cancelled before it finished. No tag was moved.",{hint:"Run again to get the image. The next run also removes what \
this one could not remove in time.",cause:t})}var Am=300;function A(t){let e=t.toString("utf8"),n=e.length>Am;return JSON.
stringify(n?`${e.slice(0,Am)}…`:e)}function E(t){return t instanceof Error?t.message:String(t)}var Ax="This is a bug i\
n docker-flatten. Please report it, with the log of a run that has debug logging enabled (in a shell: --debug).";function Ye(t){
return t instanceof m?`${t.message}
${t.hint}`:`Unexpected failure: ${E(t)}
${Ax}`}function IM(t){let e=[];for(let n=t;n!==void 0;n=n instanceof Error?n.cause:void 0){let r=n instanceof Error?n.stack??
n.message:String(n);e.push(n instanceof m?`${n.code}: ${r}`:r)}return e.join(`
caused by: `)}import{randomBytes as Lx}from"node:crypto";import{readlinkSync as Cx}from"node:fs";import{readFileSync as Rx}from"node:fs";function fo(t){try{return Rx(`/proc/${t}`,"utf8")}catch{return""}}var Ft="io.github.docker-flatten.run",Nt="docker-flatten-pending",uo="docker-flatten-",Rm="paused-",$x=1440*60,Ii=/^(?<boot>[0-9a-f]{32}|0)-(?<pidNamespace>\d{1,12})-(?<pid>\d{1,10})-(?<start>\d{1,20})-(?<seconds>\d{1,12})-[0-9a-f]{8}$/,
Nx=/^((?:[0-9a-f]{32}|0)(?:-\d+){4}-[0-9a-f]{8})-/;function CM(){let t=Math.floor(Date.now()/1e3),{start:e}=_m("self");return`${Nm()}\
-${Fm()}-${process.pid}-${e}-${t}-${Ic()}`}function Ti(t){return`${Ft}=${t}`}function tt(t){return`${Nt}:${t}`}function Lm(t){
return`${tt(t)}-${Ic()}`}function Bc(t){let e=t.startsWith(`${Nt}:`)?t.slice(Nt.length+1):"";if(Ii.test(e))return e;let n=/^(.+)-[0-9a-f]{8}$/.
exec(e)?.[1]??"";return Ii.test(n)?n:void 0}function Cm(t){return`${uo}${t}-${Ic()}`}function $m(t,e){return`${uo}${t}-${Rm}${e}`}
function vi(t){return new RegExp(`-${Rm}([0-9a-f]{64})$`).exec(t)?.[1]}function re(t){return`${uo}${t}-`}function ct(t){
if(!t.startsWith(uo))return;let e=Nx.exec(t.slice(uo.length))?.[1];return e!==void 0&&Ii.test(e)?e:void 0}function kt(t){
let e=Ii.exec(t)?.groups;return e===void 0?!1:e.boot!=="0"&&e.boot===Nm()&&e.pidNamespace!=="0"&&e.pidNamespace===Fm()?!Fx(
Number(e.pid),e.start??""):Date.now()/1e3-Number(e.seconds)>$x}function Fx(t,e){try{process.kill(t,0)}catch(r){if(r.code===
"ESRCH")return!1}let n=_m(t);return n.start==="0"?!0:n.start===e&&n.state!=="Z"&&n.state!=="X"}function Nm(){return fo("\
sys/kernel/random/boot_id").trim().replaceAll("-","")||"0"}function Fm(){try{return/\d+/.exec(Cx("/proc/self/ns/pid"))?.[0]??
"0"}catch{return"0"}}function _m(t){let e=fo(`${t}/stat`).replace(/^.*\)\s*/s,"").split(" ");return{state:e[0]??"",start:e[19]??
"0"}}function Ic(){return Lx(4).toString("hex")}var Dm=["SIGINT","SIGTERM","SIGHUP"];function NM(){let t=new AbortController,e=r=>t.abort(new Error(`received ${r}`)),n=r=>t.
abort(r);process.stdout.on("error",n),process.stderr.on("error",n);for(let r of Dm)process.once(r,e);return{signal:t.signal,
release:()=>{for(let r of Dm)process.off(r,e)}}}var Oi={image:"text",container:"text",from:"text",pause:"boolean",tag:"list","apt-clean":"boolean",clean:"list",exclude:"\
list",run:"text","run-network":"text","dry-run":"boolean",platform:"list",pull:"text",push:"boolean",compression:"text",
layers:"text","max-layer-size":"text","keep-base":"text",verify:"choice",test:"text",backup:"text","remove-old":"boolean",
timeout:"text",report:"text",html:"text",summary:"boolean",compare:"text","max-size":"text","min-saving":"text",cache:"b\
oolean","temp-dir":"text"};var Ai="workflow";function MM(t){Ai=t}function I(t,...e){let n=[t,...e].map(o=>S(o)).join(" and ");return`${Ai==="workfl\
ow"?"input":"option"}${e.length===0?"":"s"} ${n}`}function S(t,e){if(Ai==="workflow")return`"${t}${e===void 0?"":`: ${e}`}\
"`;if(e===void 0)return`--${t}`;let n=Oi[t];return n==="boolean"||n==="choice"&&/^(?:true|false)$/.test(e)?`--${e==="fal\
se"?"no-":""}${t}`:n==="choice"?`--${t}=${e}`:`--${t} ${/^[\w.,:%/-]+$/.test(e)?e:`"${e}"`}`}function Et(t,e){return Ai===
"workflow"?`${t}: ${e}`:`--${t} ${e.startsWith("'")?e:`'${e}'`}`}var _x=250,Ve=class{signal;#e;#t=0;constructor(e,n){let r=new AbortController;if(this.signal=e===void 0?r.signal:AbortSignal.
any([e,r.signal]),n===0)return;let o=0,i=0,s=performance.now(),a=Math.min(_x,n*250);this.#e=setInterval(()=>{let d=performance.
now(),c=Math.min(d-s,2*a);s=d,i=this.#t===o?i+c:0,o=this.#t,i>=n*1e3&&r.abort(Dx(n))},a),this.#e.unref()}touch=()=>{this.#t++};release(){
clearInterval(this.#e)}};function Mm(t){return t instanceof m&&t.code==="TIMEOUT"}function Dx(t){return new m("TIMEOUT",
`No progress for ${t} s: no byte and no answer came from the engine, or from a command in a container. No tag was moved.`,
{hint:`Check whether the engine hangs ("docker info", its log) and run again. The ${I("timeout")} sets the limit in seco\
nds; 0 disables it.`})}import{spawn as Vx}from"node:child_process";import{spawn as Mx}from"node:child_process";import{StringDecoder as Hx}from"node:string_decoder";var lo=process.platform!==
"win32",Ux=128,Ri=class{async run(e,n,r){let o=Mx(e,n,{stdio:["ignore","pipe","pipe"],env:r.env,detached:lo}),i=new Tc(r.
onOutput);return i.readFrom(o),vc(r.kill,o),{exitCode:await po(o),...i.texts()}}},zx=64*1024*1024,mo=64*1024,Tc=class{stdout;stderr;constructor(e){
this.stdout=new _t(zx,e),this.stderr=new _t(mo,e)}readFrom(e){e.stdout?.removeAllListeners("data").on("data",this.stdout.
add),e.stderr?.removeAllListeners("data").on("data",this.stderr.add)}texts(){return{stdout:this.stdout.text,stderr:this.
stderr.text}}},_t=class{#e=new Hx("utf8");#t;#n;#r="";constructor(e,n=()=>{}){this.#t=e,this.#n=n}add=e=>{let n=this.#e.
write(e);this.#r+=n,this.#r.length>2*this.#t&&(this.#r=this.text),this.#n(n)};get text(){return this.#r.slice(-this.#t)}};
function vc(t,e){let n=()=>{Jx(e),e.stdout?.destroy(),e.stderr?.destroy()};t.aborted?n():t.addEventListener("abort",n,{once:!0})}
function Jx(t){try{process.kill(-(t.pid??Number.NaN),"SIGKILL")}catch{t.kill("SIGKILL")}}function po(t){return new Promise(
(e,n)=>{t.once("error",n),t.once("close",(r,o)=>e(r??(o===null?1:Ux)))})}var Wx=500;function Li(t,e){let n="";return setInterval(()=>{let r=fo(`${t.pid}/io`).split(`
`)[0]??"";(r===""||r!==n)&&e(),n=r},Wx)}var Hm='Free some disk space ("docker system df" shows what uses it, "docker image prune" removes unused images) and run\
 again.',Gx=[{words:/no space left on device/i,code:"NO_SPACE",why:"the engine's disk is full",hint:Hm},{words:/^(?!.*oci runtime).*read-only file system/is,
code:"NO_SPACE",why:"the engine's disk is full or read-only",hint:Hm},{words:/can't make .* relative to \//i,code:"UNSUP\
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
 runs in a container; or use an older release of Docker.`}];function Ci(t,e){let n=Gx.find(({words:r})=>r.test(t));return n&&
new m(n.code,`${e} because ${n.why}: ${t}`,n)}var jx={DOCKER_DEFAULT_PLATFORM:"create refuses a local image of another platform, pull moves a tag to it, import writes\
 it into a config",DOCKER_CONTENT_TRUST:"pull and create ask a notary server for what a tag means, push signs",DOCKER_BUILDKIT:"\
every command fails unless it is a boolean",DOCKER_HIDE_LEGACY_COMMANDS:"commands such as rmi, which need no group in fr\
ont, lose their aliases",DOCKER_CLI_HINTS:"commands append advice to what they say",DOCKER_CLI_HOOKS:"plugins append wha\
t they like to what commands say",DOCKER_ORCHESTRATOR:"20.10 warns of it in the answers of commands"},Kx=["DOCKER_CONTEN\
T_TRUST_","DOCKER_STACK_","DOCKER_CLI_PLUGIN_","BUILDKIT_","BUILDX_"];function Oc(t){return Object.fromEntries(Object.entries(
t).filter(e=>e[1]!==void 0&&!Yx(e[0])))}function Yx(t){let e=t.toUpperCase();return Object.hasOwn(jx,e)||Kx.some(n=>e.startsWith(
n))}var Um=class t{#e;#t;#n;#r;constructor(e={}){this.#e=e.globalArgs??[],this.#t=e.watch??new Ve(void 0,0),this.#n=e.graceMs??
zm,this.#r=e.runner??new Ri}withWatchdog(e,n=zm){return new t({globalArgs:this.#e,watch:e,graceMs:n,runner:this.#r})}get touch(){
return this.#t.touch}async try(e){let{signal:n}=this.#t;if(n.aborted)throw U(n.reason);let r=new AbortController,o,i=()=>{
o=setTimeout(()=>r.abort(),this.#n)};n.addEventListener("abort",i,{once:!0});try{let s=await this.#r.run("docker",[...this.#e,
...e],{env:Oc(process.env),onOutput:this.touch,kill:r.signal});if(n.aborted)throw U(n.reason);return this.touch(),s}catch(s){
throw Jm(s)}finally{clearTimeout(o),n.removeEventListener("abort",i)}}async run(e){let n=await this.try(e);if(n.exitCode!==
0)throw te(e,n);return n.stdout.trimEnd()}spawn(e,n,r){return Vx("docker",[...this.#e,...e],{stdio:n,env:Oc(process.env),
detached:lo,...r===void 0?{}:{signal:r,killSignal:"SIGKILL"}})}async stream(e,n,r,o=!1){let i=this.spawn(e,["ignore","pi\
pe","pipe"],r),s=f=>ho(i[f],mo,u=>{this.touch(),n(u,f)}),a=s("stdout"),d=s("stderr"),c=o?Li(i,this.touch):void 0;try{return{
exitCode:await $i(i),stdout:a(),stderr:d()}}finally{clearInterval(c)}}},zm=2e3;function ho(t,e,n){let r=new _t(e,n);return t?.
on("data",r.add),()=>r.text}async function $i(t){try{return await po(t)}catch(e){throw Jm(e)}}function Jm(t){return t instanceof
Error?"code"in t&&t.code==="ENOENT"?qx(t):t.name==="AbortError"?U(t.cause):t:t}function te(t,e){let n=(e.stderr.trim()||
e.stdout.trim()).slice(-2e3)||`exit status ${e.exitCode}`;return Dt(n,"DOCKER_FAILED",`"docker ${t.slice(0,2).join(" ")}\
" failed`)}function Dt(t,e,n){let r=Ci(t,n);return r!==void 0?r:Ac(t)?Rc(t):new m(e,`${n}: ${t}`,{hint:q})}function Ac(t){
return/cannot connect to the docker daemon|is the docker daemon running|error during connect|failed to connect to the docker API|connect: (?:connection refused|no such file or directory|permission denied)|permission denied while trying to connect/i.
test(t)}function Rc(t){let e=/permission denied/i.test(t)?'This user is not allowed to use the engine: add it to the "do\
cker" group, or run as root.':process.platform==="linux"?`Start the engine, or select another one with DOCKER_HOST or "d\
ocker context use".${process.env.GITHUB_ACTIONS==="true"?Xx:""}`:`Start Docker Desktop or another Linux engine. GitHub's\
 ${process.platform==="win32"?"Windows":"macOS"} runners have none: use "runs-on: ubuntu-latest".`;return new m("NO_ENGI\
NE",`docker-flatten needs a Docker engine, but none answered: ${t.trim()}`,{hint:e})}var Xx=` GitHub's "ubuntu-slim" run\
ners have a docker command but no engine: use "runs-on: ubuntu-latest", "ubuntu-24.04" or "ubuntu-22.04".`;function qx(t){
return new m("NO_DOCKER",`docker-flatten needs the docker command, but found none on PATH (${E(t).split(".")[0]}).`,{hint:"\
Install the Docker CLI (Debian and Ubuntu: the package docker.io or docker-ce-cli), or use a runner that has it.",cause:t})}import{dirname as GB}from"node:path";import{realpathSync as MB}from"node:fs";import{dirname as Ah,resolve as HB}from"node:path";import{open as ep}from"node:fs/promises";import{Readable as aP}from"node:stream";var O=512,Ht=Buffer.alloc(2*O),M={name:[0,100],mode:[100,8],uid:[108,8],gid:[116,8],size:[124,12],mtime:[136,12],checksum:[
148,8],typeFlag:[156,1],linkName:[157,100],magic:[257,6],devMajor:[329,8],devMinor:[337,8],prefix:[345,155],sparseMap:[386,
109],gnuIsExtended:[482,1],realSize:[483,12]},Be={pax:"x",paxGlobal:"g",gnuLongName:"L",gnuLongLink:"K"},Zx=new Set(["1",
"2","3","4","5","6"]);function se(t){return Math.ceil(t/O)*O}function yo(t){for(let e=0;e<O;e+=8)if(t.readUInt32LE(e)!==
0||t.readUInt32LE(e+4)!==0)return!1;return!0}function Ni(t){return t[M.typeFlag[0]]===0}function Fi(t){return!Zx.has(t)}
function Ie(t,e){let n=Wm(t,M.checksum,e),r=Cc(t);if(n!==r&&n!==nP(t))throw new m("TAR_INVALID",`A tar header at byte ${e}\
 has the checksum ${n}, but its bytes add up to ${r}: the stream was damaged.`,{hint:$t});let o=t[M.typeFlag[0]]??0;return{
typeFlag:o===0?"0":String.fromCharCode(o),hasOldType:o===0,sizeBytes:Wm(t,M.size,e),name:eP(t),gnuIsExtended:(t[M.gnuIsExtended[0]]??
0)!==0&&o===83}}function nt(t,e){return new m("TAR_INVALID",`The tar stream is damaged at byte ${t}: ${e}.`,{hint:$t})}function Ue(t,e){
return jm(t,M[e])}function _i(t){return Lc(t,M.linkName)}function Lc(t,e){return t.subarray(e[0],Qx(t,e))}function Qx(t,[
e,n]){let r=e;for(;r<e+n&&t[r]!==0;)r++;return r}function eP(t){let e=Lc(t,M.name);if(t[M.prefix[0]]===0||!Gm(t))return Buffer.
from(e);let n=Lc(t,M.prefix);return Buffer.concat([n,Buffer.from("/"),e])}var tP=Buffer.from("ustar\0");function Gm(t){return tP.
every((e,n)=>t[M.magic[0]+n]===e)}function Cc(t){let[e,n]=M.checksum,r=32*n;for(let o=0;o<e;o++)r+=t[o];for(let o=e+n;o<
O;o++)r+=t[o];return r}function nP(t){let[e,n]=M.checksum,r=i=>i.reduce((s,a)=>s+(a>>7),0),o=r(t.subarray(0,e))+r(t.subarray(
e+n));return Cc(t)-o*256}function Wm(t,e,n){let r=jm(t,e);if(!(r>=0)){let o=t.subarray(e[0],e[0]+e[1]);throw new m("TAR_\
INVALID",`A tar header at byte ${n} has a field that is not a number (${JSON.stringify(o.toString("latin1"))}): the stre\
am was damaged.`,{hint:$t})}return r}var rP=17;function jm(t,[e,n]){let r=e+n,o=e,i=0;for(;o<r;o++){let a=t[o]-48;if(a<0||
a>7)break;i=i*8+a}let s=o>e&&o-e<=rP;for(;o<r&&(t[o]===0||t[o]===32);)o++;return s&&o===r?i:Di(t.subarray(e,r))}function Di(t){
let e=t[0]??0,n;if(e>=128){let r=BigInt(`0x${t.toString("hex")}`);n=Number(BigInt.asIntN(t.length*8-1,r))}else{let r=t.toString(
"latin1").replace(/^[ \0]+|[ \0]+$/g,"").replace(/\0.*$/s,"");n=r===""?0:/^[0-7]+$/.test(r)?Number.parseInt(r,8):Number.
NaN}return Number.isSafeInteger(n)?n:Number.NaN}function Ut(t){return Ue(t,"mtime")}var oP=8**11-1;function go(t,e){let n=Math.
min(Math.max(0,e),oP);return Mt(t,M.mtime,Buffer.from(`${n.toString(8).padStart(11,"0")}\0`))}function wo(t,e){return Mt(
t,M.size,Buffer.from(`${e.toString(8).padStart(11,"0")}\0`))}function Km(t){return t[M.typeFlag[0]]!==83?t:Mt(Mt(t,M.typeFlag,
Buffer.from("0")),M.sparseMap,Buffer.alloc(M.sparseMap[1]))}var $c=8**7-1;function Nc(t,e,n){if(n<=$c)return Mt(t,M[e],Buffer.
from(`${n.toString(8).padStart(7,"0")}\0`));let r=Buffer.alloc(8);return r.writeBigUInt64BE(BigInt(n)),r[0]=128,Mt(t,M[e],
r)}function Mi(t,e){let n=Hi(t,"name",Buffer.from(e));if(n===void 0)throw new RangeError(`the name ${e} is too long for \
a header`);return n}function Hi(t,e,n,r=!1){let o=Buffer.alloc(M[e][1]);if(n.length>o.length&&!r)return;n.copy(o);let i=Mt(
t,M[e],o);return e==="name"&&Gm(t)?Mt(i,M.prefix,Buffer.alloc(M.prefix[1])):i}function Ui(){let t=Buffer.alloc(O);t.write(
"0000755",M.mode[0],"latin1");for(let e of[M.uid,M.gid])t.write("0000000",e[0],"latin1");return t.write("00000000000",M.
mtime[0],"latin1"),t.write("5",M.typeFlag[0],"latin1"),t.write("ustar\x0000",M.magic[0],"latin1"),wo(t,0)}function Ym(t,e){
let n=Buffer.alloc(O);n.write("././@LongLink",M.name[0],"latin1");for(let r of[M.mode,M.uid,M.gid])n.write("0000000",r[0],
"latin1");return n.write("00000000000",M.mtime[0],"latin1"),n.write(t,M.typeFlag[0],"latin1"),n.write("ustar  \0",M.magic[0],
"latin1"),wo(n,e)}function Mt(t,e,n){let r=Buffer.from(t);n.copy(r,e[0],0,e[1]);let o=Cc(r).toString(8).padStart(6,"0");
return r.write(`${o}\0 `,M.checksum[0],"latin1"),r}var Vm=16*1024;function Xm(t,e){let n=new Map,r=[];for(let{key:o,value:i}of Mc(t,e))n.set(o,i),(o==="GNU.sparse.offset"||
o==="GNU.sparse.numbytes")&&r.push(i);return r.length>0&&n.set("GNU.sparse.map",Buffer.from(r.join(","))),n}function qm(t,e){
return Fc(t,n=>n===e)}function Fc(t,e){return Buffer.concat([...Mc(t,0)].filter(({key:n})=>!e(n)).map(({bytes:n})=>n))}function _c(t,e){
return Buffer.concat([...Mc(t,0)].map(({key:n,bytes:r})=>{let o=e.get(n);return o===void 0?r:Dc(n,o)}))}function Dc(t,e){
let n=Buffer.concat([Buffer.from(` ${t}=`),Buffer.from(e),Buffer.from(`
`)]),r=n.length,o=r+String(r+String(r).length).length;return Buffer.concat([Buffer.from(String(o)),n])}function*Mc(t,e){
let n=0;for(let r=1;n<t.length;r++){if(r>Vm)throw new m("TAR_LIMIT",`The PAX header at byte ${e} holds more than ${Vm} r\
ecords.`,{hint:pe});let o=t.indexOf(32,n),i=o===-1?"":t.toString("latin1",n,o),s=/^[0-9]{1,10}$/.test(i)?Number(i):0,a=n+
s,d=o===-1?-1:t.indexOf(61,o+1);if(s===0||a>t.length||d===-1||d>=a||t[a-1]!==10)throw new m("TAR_INVALID",`The PAX heade\
r at byte ${e} has a malformed record: the stream was damaged.`,{hint:$t});yield{key:t.toString("utf8",o+1,d),value:t.subarray(
d+1,a-1),bytes:t.subarray(n,a)},n=a}}function zt(t){return/^[0-9]{1,16}$/.test(t)?Number(t):Number.NaN}var iP=8**11-1,sP=100;function Jt(t,e){return Qm("0",t,e)}function Zm(t){let e=Buffer.concat([...t].map(([n,r])=>Dc(n,r)));
return Buffer.concat([Qm("x","pax",e.length),e,bo(e.length)])}function Qm(t,e,n){let r=Buffer.alloc(O);if(r.write(e,0,sP,
"utf8")<Buffer.byteLength(e))throw new RangeError(`the name ${e} is too long for a header`);r.write("0000644\x000000000\x00000\
0000\0",100,"latin1"),n<=iP?r.write(`${n.toString(8).padStart(11,"0")}\0`,124,"latin1"):(r.writeUInt8(128,124),r.writeBigUInt64BE(
BigInt(n),128)),r.write("00000000000\0        ",136,"latin1"),r.write(t,156,"latin1"),r.write("ustar\x0000",257,"latin1");
let o=r.reduce((i,s)=>i+s,0);return r.write(`${o.toString(8).padStart(6,"0")}\0 `,148,"latin1"),r}function bo(t){return Buffer.
alloc(se(t)-t)}function Wn(){return Buffer.alloc(2*O)}var tp=4*1024*1024;function np(t){return t.map(({content:n})=>{let r=Eo(n);return Jt("",0).length+r+bo(r).length}).reduce(
(n,r)=>n+r,Wn().length)}async function rp(t,e,n){for(let{path:r,content:o}of e)await ko(t,Jt(r,Eo(o)),n),Buffer.isBuffer(
o)?await ko(t,o,n):await So(o,t,n),await ko(t,bo(Eo(o)),n);await ko(t,Wn(),n)}async function So(t,e,n){let{path:r,sizeBytes:o}=t,
i=await ep(r,"r");try{await op(i,t);let s=Buffer.allocUnsafe(Math.min(tp,o));for(let a=o;a>0;){let d=Hc(t)-a,{bytesRead:c}=await i.
read(s,0,Math.min(s.length,a),d);if(c===0)throw new RangeError(`${r} ended ${a} bytes too early`);await ko(e,s.subarray(
0,c),n),a-=c}}finally{await i.close()}}function zi(t,e=()=>{}){return aP.from(dP(t,e),{objectMode:!1})}async function*dP(t,e){
for(let{path:n,content:r}of t){yield Jt(n,Eo(r)),Buffer.isBuffer(r)?r.length>0&&(yield r):yield*cP(r,e);let o=bo(Eo(r));
o.length>0&&(yield o)}yield Wn()}async function*cP(t,e){let{path:n,sizeBytes:r}=t,o=await ep(n,"r");try{await op(o,t);for(let i=r;i>
0;){let s=Buffer.allocUnsafe(Math.min(tp/4,i)),{bytesRead:a}=await o.read(s,0,s.length,Hc(t)-i);if(a===0)throw new RangeError(
`${n} ended ${i} bytes too early`);e(a),yield s.subarray(0,a),i-=a}}finally{await o.close()}}function Hc({startByte:t=0,
sizeBytes:e}){return t+e}async function op(t,e){let{size:n}=await t.stat(),r=Hc(e);if(!(n===r||n>r&&e.startByte!==void 0))
throw new RangeError(`${e.path} must have ${r} bytes, but has ${n}`)}async function ko(t,e,n){for(let r=0;r<e.length;){n.
signal.throwIfAborted();let{bytesWritten:o}=await t.write(e,r,e.length-r);n.onBytes(o),r+=o}}function Eo(t){return Buffer.
isBuffer(t)?t.length:t.sizeBytes}import{createHash as fP}from"node:crypto";function T(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function H(t){return Array.isArray(t)&&t.every(e=>typeof e==
"string")}function w(t,...e){let n=t;for(let r of e){if(!T(n)||!Object.hasOwn(n,r))return;n=n[r]}return n}function b(t,...e){
let n=w(t,...e);return typeof n=="string"&&n!==""?n:void 0}function _(t){try{return JSON.parse(t)}catch{return}}var Uc=JSON;function Ji(t){let e=Uc.parse(t,(n,r,o)=>typeof r=="number"&&o.source!==void 0?Uc.rawJSON(o.source):r);if(!T(
e)||Uc.isRawJSON(e))throw new SyntaxError("an image config must be a JSON object");return e}function xo(t){let e=w(t,"ro\
otfs","diff_ids");return H(e)?e:[]}function Bn(t){let e=w(t,"history");if(Array.isArray(e))return e.map(n=>w(n,"empty_la\
yer")!==!0)}function uP(t){return t.reduce((e,n)=>e===void 0?n:z(Buffer.from(`${e} ${n}`)),void 0)}function z(t){return`\
sha256:${fP("sha256").update(t).digest("hex")}`}function sp(t,e){let n=mP(b(t,"created"),e.latestSeconds),r=({contents:i})=>({
...n===void 0?{}:{created:n},created_by:Jc(e.createdBy,i),comment:uP(e.sourceDiffIds)??""}),o={...t,...n===void 0?{}:{created:n},
rootfs:{type:"layers",diff_ids:e.layers.map(({diffId:i})=>i)},history:[...lP(t,e.layers.filter(({isKept:i})=>i===!0).length),
...e.layers.filter(({isKept:i})=>i!==!0).map(r)]};return Buffer.from(JSON.stringify(o))}function lP(t,e){if(e===0)return[];
let n=w(t,"history"),r=Bn(t)??[],o=r.filter(i=>i).length;return!Array.isArray(n)||o!==xo(t).length?Array.from({length:e},
()=>({})):n.slice(0,zc(r,e))}function zc(t,e){let n=e,r=0;for(;r<t.length&&n>0;)t[r++]===!0&&n--;return r}function Jc(t,e){
return e===void 0||e===""?t:`${t}: ${e}`}function mP(t,e){if(t===void 0||e===void 0)return t;let n=Math.floor(Date.parse(
t)/1e3);return n>e||n===e&&/\.\d*[1-9]/.test(t)?new Date(e*1e3).toISOString().replace(".000Z","Z"):t}var pP=[["Created",
"created"],["Author","author"],["Architecture","architecture"],["Variant","variant"],["Os","os"],["OsVersion","os.versio\
n"],["DockerVersion","docker_version"],["ContainerConfig","container_config"],["Container","container"]],hP="0001-01-01T\
00:00:00Z";function ap(t){let e={};for(let[r,o]of pP){let i=t[r];!ip(i)&&i!==hP&&(e[o]=i)}let n=t.Config;return e.config=
T(n)?Object.fromEntries(Object.entries(n).filter(([,r])=>!ip(r))):{},e.rootfs={type:"layers",diff_ids:w(t,"RootFS","Laye\
rs")??[]},e}function ip(t){return t==null||t===""||t===!1?!0:Array.isArray(t)&&t.length===0}var Te={index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"ap\
plication/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"};function Po(t){let e=b(t,"digest"),
n=w(t,"size");if(!(e===void 0||typeof n!="number"))return{mediaType:b(t,"mediaType")??"",digest:e,sizeBytes:n}}function dp(t){
let e=_(t),n=Po(w(e,"config")),r=w(e,"layers");if(n===void 0||!Array.isArray(r))return;let o=w(e,"annotations"),i=Object.
entries(T(o)?o:{}).filter(s=>typeof s[1]=="string");return{config:n,layers:r.map(Po).filter(s=>s!==void 0),annotations:Object.
fromEntries(i)}}function cp(t){let e=w(_(t),"manifests");if(Array.isArray(e))return e.filter(n=>b(n,"annotations","vnd.d\
ocker.reference.type")===void 0).flatMap(n=>{let r=Po(n);return r===void 0?[]:[{...r,platform:yP(n)}]})}function yP(t){let e=w(
t,"platform"),n=b(e,"os"),r=b(e,"architecture");if(!(n===void 0||r===void 0))return{os:n,architecture:r,variant:b(e,"var\
iant")}}function Gn(t){return t===Te.index||t==="application/vnd.docker.distribution.manifest.list.v2+json"}function Wi(t,e,n,r={}){
return fp({schemaVersion:2,mediaType:t,config:Wc(e),layers:n.map(Wc),...jc(r)})}function Gi(t,e,n={}){return fp({schemaVersion:2,
mediaType:t,manifests:e.map(ji),...jc(n)})}function ji(t){let{platform:e,annotations:n={}}=t;return{...Wc(t),...e===void 0?
{}:{platform:e},...jc(n)}}function Gc({os:t,architecture:e,variant:n}){return{architecture:e,os:t,...n===void 0?{}:{variant:n}}}
function jc(t){return Object.keys(t).length===0?{}:{annotations:t}}function Wc(t){return{mediaType:t.mediaType,digest:t.
digest,size:t.sizeBytes}}function fp(t){return Buffer.from(JSON.stringify(t))}var gP=/^(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/,
wP=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,bP=/^\w[\w.-]{0,127}$/,kP=/^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/,
EP=255,Kc=/^(?:sha256:)?[0-9a-f]{64}$/;function Wt(t){return Kc.test(t)}function oe(t,e){let n=Yc(t);if(n===void 0)throw new m(
"BAD_INPUT",`The ${I(e)} must be an image reference such as "app:1.2" or "ghcr.io/owner/app:latest", but ${JSON.stringify(
t)} is not one.`,{hint:SP(t)});return n}function Ki(t,e){let n=oe(t,e),r=o=>{throw new m("BAD_INPUT",`The ${I(e)} must b\
e a name for the result, but ${JSON.stringify(t)} ${o}.`,{hint:'Write it as "name:tag", for example "app:flat".'})};return n.
digest!==void 0&&r("contains a digest, which follows from the content and cannot be chosen"),(Kc.test(t)||/^[0-9a-f]{64}$/.
test(t.split(":")[0]??""))&&r("is an image ID"),n.domain==="docker.io"&&n.path==="library/sha256"&&r("reads as a digest,\
 since its name is a digest algorithm"),n}function jn({text:t,tag:e,digest:n}){return e===void 0&&n===void 0?`${t}:lates\
t`:t}function de(t){let e=t.digest===void 0?"":`@${t.digest}`,n=t.tag??(t.digest===void 0?"latest":void 0);return`${t.domain}\
/${t.path}${n===void 0?"":`:${n}`}${e}`}function up(t){let e=de(t),n=e.replace(/^docker\.io\/(?:library\/)?/,""),r=Yc(n);
return r!==void 0&&de(r)===e?n:e}function Yc(t){let e=t.indexOf("@"),n=e===-1?void 0:t.slice(e+1),r=e===-1?t:t.slice(0,e),
o=r.lastIndexOf(":"),i=o>r.lastIndexOf("/"),s=i?r.slice(o+1):void 0,a=i?r.slice(0,o):r;if(n!==void 0&&!kP.test(n)||n?.startsWith(
"sha256:")&&!Kc.test(n)||s!==void 0&&!bP.test(s))return;let d=a.indexOf("/"),c=d===-1?"":a.slice(0,d),f=/[.:]/.test(c)||
c==="localhost"||c.toLowerCase()!==c,u=f?c:"docker.io",l=f?a.slice(d+1):a;if(f&&!gP.test(u)||!l.split("/").every(g=>wP.test(
g)))return;let p=u==="docker.io"||u==="index.docker.io",h=p&&!l.includes("/")?`library/${l}`:l,y=p?"docker.io":u;if(!(`${y}\
/${h}`.length>EP))return{text:t,domain:y,path:h,tag:s,digest:n}}function SP(t){return t.startsWith("-")?'A reference can\
not start with "-".':t!==t.toLowerCase()&&Yc(t.toLowerCase())!==void 0?`Repository names are lower case. Use ${JSON.stringify(
t.toLowerCase())} instead.`:'A repository name consists of lower-case letters and digits with single separators, and a t\
ag of at most 128 letters, digits, "_", "." and "-".'}function lp(t,e,n){let r=`${z(t).slice(7)}.json`,o=`${e.slice(7)}/layer.tar`;return zi([{path:r,content:t},Yi([{Config:r,
RepoTags:[n],Layers:[o]}])])}function Yi(t){return{path:"manifest.json",content:Buffer.from(JSON.stringify(t))}}var Vi={
path:"oci-layout",content:Buffer.from(JSON.stringify({imageLayoutVersion:"1.0.0"}))};function Xi(t){return{path:"index.j\
son",content:Gi(Te.index,[t])}}function ze(t){return`blobs/${t.replace(":","/")}`}var qi="io.containerd.image.name";function Zi(t,e,n={}){
let r=Wi(Te.manifest,{mediaType:Te.config,digest:z(t),sizeBytes:t.length},e,n);return{bytes:r,descriptor:{mediaType:Te.manifest,
digest:z(r),sizeBytes:r.length}}}function mp(t,{config:e,platform:n,name:r,annotations:o={}},i){let s=t.map(({descriptor:u})=>u),
a=Zi(e,s,o),d=s.map(({digest:u})=>ze(u)),c=ze(z(e)),f=[Vi,Xi({...a.descriptor,platform:Gc(n),annotations:{[qi]:r.full}}),
Yi([{Config:c,RepoTags:[r.familiar],Layers:d}]),{path:c,content:e},{path:ze(a.descriptor.digest),content:a.bytes},...t.map(
({path:u,startByte:l,descriptor:{digest:p,sizeBytes:h}})=>({path:ze(p),content:{path:u,startByte:l,sizeBytes:h}}))];return zi(
f,i)}function pp(t,e,n){let{os:r,architecture:o,variant:i}=e,s=Buffer.from(JSON.stringify({architecture:o,os:r,...i===void 0?
{}:{variant:i},config:{},rootfs:{type:"layers",diff_ids:[]}})),{bytes:a,descriptor:d}=Zi(s,[{...t,mediaType:"application\
/octet-stream"}]),c=de(oe(n,"tag"));return zi([Vi,Xi({...d,platform:Gc(e),annotations:{[qi]:c}}),{path:ze(z(s)),content:s},
{path:ze(d.digest),content:a}])}var Kn={oci:{index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"\
application/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"},docker:{index:"application/vnd\
.docker.distribution.manifest.list.v2+json",manifest:"application/vnd.docker.distribution.manifest.v2+json",config:"appl\
ication/vnd.docker.container.image.v1+json",layer:"application/vnd.docker.image.rootfs.diff.tar"}},hp={oci:{gzip:"+gzip",
zstd:"+zstd",none:""},docker:{gzip:".gzip",none:""}};function Yn(t,e){return t==="oci"||e==="zstd"?Kn.oci.layer+hp.oci[e]:
Kn.docker.layer+hp.docker[e]}function Vc(t){return["gzip","zstd","none"].find(e=>t===Yn("oci",e)||t===Yn("docker",e))}var wp=/^[A-Za-z0-9_.-]+$/,yp={i386:{architecture:"386",variant:""},x86_64:{architecture:"amd64"},"x86-64":{architecture:"\
amd64"},aarch64:{architecture:"arm64"},armhf:{architecture:"arm",variant:"v7"},armel:{architecture:"arm",variant:"v6"}},
gp={amd64:{v1:""},arm:{"":"v7",5:"v5",6:"v6",7:"v7",8:"v8"},arm64:{8:"",v8:"","v8.0":"",9:"v9","9.0":"v9","v9.0":"v9"}};
function Ce(t){let e=t.os.toLowerCase(),n=t.architecture.toLowerCase(),r=Object.hasOwn(yp,n)?yp[n]:void 0,o=r?.architecture??
n,i=r?.variant??t.variant?.toLowerCase()??"",s=Object.hasOwn(gp,o)?gp[o]:void 0,a=s!==void 0&&Object.hasOwn(s,i)?s[i]:i;
return{os:e==="macos"?"darwin":e,architecture:o,variant:a||void 0}}function K(t,e){return v(t)===v(e)}function v(t){let{
os:e,architecture:n,variant:r}=Ce(t);return r===void 0?`${e}/${n}`:`${e}/${n}/${r}`}function Qi({os:t,architecture:e,variant:n}){
return[t,e,n??""].every(r=>r===""||wp.test(r))}function es(t){let[e,n,r,...o]=t.split("/"),i=t.split("/");if(e===void 0||
n===void 0||o.length>0||!i.every(s=>wp.test(s)))throw new m("BAD_INPUT",`The ${I("platform")} must have the form os/arch\
 or os/arch/variant, but is ${JSON.stringify(t)}.`,{hint:'For example "linux/amd64", "linux/arm64" or "linux/arm/v7".'});
return Ce({os:e,architecture:n,variant:r})}function In(t){let e=Zc(t)?ts(t):t,n=e.images.map(PP),[r]=n;if(r===void 0)throw new RangeError("a set needs an image");let{
index:o}=e;if(o===void 0&&n.length>1)throw new RangeError("a set of several images needs an index");let i=o===void 0?r.bytes:
Gi(Kn[o.format].index,n.map(BP),o.annotations),s=o===void 0?{...r.manifest,platform:bp(r.image)}:Xc(Kn[o.format].index,i);
return{root:s,rootBytes:i,images:n,blobs:xP({images:n,root:s,rootBytes:i})}}function xP({images:t,root:e,rootBytes:n}){let r=[
...t.map(({image:o})=>({digest:z(o.config),content:o.config})),...t.map(({manifest:o,bytes:i})=>({digest:o.digest,content:i})),
{digest:e.digest,content:n},...t.flatMap(({image:{layers:o}})=>o).map(({path:o,startByte:i,descriptor:{digest:s,sizeBytes:a}})=>({
digest:s,content:{path:o,startByte:i,sizeBytes:a}}))];return[...new Map(r.map(o=>[o.digest,o])).values()]}function PP(t){
let e=Kn[t.format],n=Xc(e.config,t.config),r=t.layers.map(({descriptor:i})=>i),o=Wi(e.manifest,n,r,t.annotations);return{
manifest:Xc(e.manifest,o),bytes:o,image:t}}function BP({manifest:t,image:e}){return{...t,platform:bp(e),annotations:e.entryAnnotations}}
function bp({indexPlatform:t,config:e}){if(t!==void 0)return t;let n=_(e.toString()),r=["architecture","os","os.version",
"variant"].map(i=>[i,b(n,i)]),o=w(n,"os.features");return Object.fromEntries([...r.filter(([,i])=>i!==void 0),...Array.isArray(
o)?[["os.features",o]]:[]])}function Xc(t,e){return{mediaType:t,digest:z(e),sizeBytes:e.length}}function qc({images:t,index:e}){
return e?.format==="docker"||t.some(({format:n})=>n==="docker")}function Zc(t){return qc(t)&&t.images.some(({layers:e})=>e.
some(({descriptor:n})=>Vc(n.mediaType)==="zstd"))}function ts(t){let n=o=>{let{descriptor:i}=o,s=Vc(i.mediaType),a=s===void 0?
i.mediaType:Yn("oci",s);return{...o,descriptor:{...i,mediaType:a}}};return{images:t.images.map(o=>({...o,format:"oci",layers:o.
layers.map(n)})),index:t.index&&{...t.index,format:"oci"}}}function Bo({root:t,blobs:e},n,r){return[Vi,Xi({...t,annotations:n}),
...r===void 0?[]:[Yi([r])],...e.map(({digest:o,content:i})=>({path:ze(o),content:i}))]}function kp({images:t},e,n){let r=t.
find(({image:s})=>K(s.platform,n))??t[0];if(r===void 0)throw new RangeError("a set needs an image");let{config:o,layers:i}=r.
image;return{Config:ze(z(o)),RepoTags:e.length===0?null:e,Layers:i.map(({descriptor:s})=>ze(s.digest))}}import{access as sB,chmod as aB,constants as yh,link as dB,rename as gh,rm as bs}from"node:fs/promises";import{basename as cB,
dirname as Co}from"node:path";var IP=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;function ft(t){return t.replace(IP,e=>[...e].map(n=>`\\u${TP(n.codePointAt(0)??
0)}`).join(""))}function TP(t){let e=t.toString(16);return t>65535?`{${e}}`:e.padStart(4,"0")}function ne(t,e){let n=t.length>
e?[...t.slice(0,2*e+1)]:[];return n.length>e?`${n.slice(0,e-1).join("")}…`:t}function Ep(t){return`<code>${ns(t)}</cod\
e>`}function ns(t){return ft(t).replace(/[^\p{L}\p{N} /-]/gu,e=>`&#${e.codePointAt(0)};`)}function St(t,e=""){let n=t.flatMap(
o=>o.match(/`+/g)??[]),r="`".repeat(Math.max(3,...n.map(o=>o.length+1)));return[`${r}${e}`,...t,r].join(`
`)}var Io="Only images can be flattened: a Helm chart, a signature, an attestation or another artifact is not one.",vP=150;
function $e(t){return JSON.stringify(ne(t,vP))}function Ee(t,e,n){return new m("BLOB_INVALID",`The file ${$e(t)} of ${$e(
n)} ${e}.`,{hint:"The image was damaged or only partly copied. Save, copy or build it again."})}function ce(t,e,n){return new m(
"UNSUPPORTED_IMAGE",`${t} ${e}.`,{hint:n})}import{createHash as OP}from"node:crypto";var Sp={sha256:64,sha512:128};function xt(t){let[e="",n="",...r]=t.split(":"),o=Object.hasOwn(Sp,e)?Sp[e]:void 0;if(!(r.
length>0||n.length!==o||!/^[0-9a-f]+$/.test(n)))return{algorithm:e,hex:n}}function rs(t,{digest:e,sizeBytes:n}){if(t.length!==
n)throw Z(e,Gt(t.length,n));let r=xt(e)?.algorithm;if(r===void 0)throw Z(e,"has a digest that cannot be checked");let o=`${r}\
:${OP(r).update(t).digest("hex")}`;if(o!==e)throw Z(e,`has the digest ${o}`)}function Gt(t,e){return`has ${t} bytes, but\
 its descriptor says ${e}`}function Z(t,e){return new m("BLOB_INVALID",`The blob ${t.slice(0,150)} ${e}.`,{hint:"The ima\
ge was damaged or changed on its way here. Copy or build it again, and check the disk and memory of this machine."})}var Qc="application/vnd.oci.image.",os="application/vnd.docker.",jt={index:`${os}distribution.manifest.list.v2+json`,manifest:`${os}\
distribution.manifest.v2+json`,config:`${os}container.image.v1+json`,layer:`${os}image.rootfs.diff.tar`},AP=new Map([[`${Qc}\
manifest.v1+json`,"oci"],[`${Qc}index.v1+json`,"oci"],[jt.manifest,"docker"],[jt.index,"docker"]]),RP=new Set([`${Qc}con\
fig.v1+json`,jt.config]),LP=/^application\/vnd\.(?:oci\.image\.layer\.v1\.tar(?:\+gzip|\+zstd)?|docker\.image\.rootfs\.diff\.tar(?:\.gzip|\.zstd)?)$/,
CP=/^application\/vnd\.(?:oci\.image\.layer\.nondistributable\.|docker\.image\.rootfs\.foreign\.)/;function Vn(t){return AP.
get(t)}function ef(t){return RP.has(t)}function xp(t){return LP.test(t)?"layer":CP.test(t)?"foreign":"other"}function Kt(t,e){rs(t,e);let n=_(t.toString("utf8")),r=l=>Z(e.digest,l);if(!T(n))throw r("is not a JSON object");let o=b(
n,"mediaType");if("manifests"in n&&("layers"in n||"config"in n||"fsLayers"in n))throw r("has the fields of a manifest an\
d of an index");if(o!==void 0&&e.mediaType!==""&&o!==e.mediaType)throw r(`has the media type ${JSON.stringify(o)}, but i\
ts descriptor says ${JSON.stringify(e.mediaType)}`);let s=o??(e.mediaType||$P(n)),a=Vn(s);if(a===void 0)return{kind:"oth\
er",mediaType:s};let d=tf(n);if(Gn(s))return{kind:"index",format:a,entries:Pp(n,"manifests",r),annotations:d};let c=Tp(w(
n,"config"));if(c===void 0)throw r("has no descriptor of a config");let f=Pp(n,"layers",r).map(NP),u=b(n,"artifactType");
return{kind:"manifest",format:a,mediaType:s,config:c,layers:f,annotations:d,artifactType:u}}function Bp(t){let e=_(t.toString(
"utf8")),n=w(e,"manifests");if(!T(e)||!Array.isArray(n))return;let r=n.map(Ip).filter(o=>o!==void 0);if(r.length===n.length)
return{kind:"index",format:"oci",entries:r,annotations:tf(e)}}function $P(t){return"manifests"in t?Te.index:"config"in t&&
"layers"in t?Te.manifest:""}function Pp(t,e,n){let r=w(t,e);if(!Array.isArray(r))throw n(`has no list of ${e}`);return r.
map((o,i)=>{let s=Ip(o);if(s===void 0)throw n(`has no valid descriptor at position ${i} of its ${e}`);return s})}function NP({
mediaType:t,digest:e,sizeBytes:n}){return{mediaType:t,digest:e,sizeBytes:n}}function Ip(t){let e=Tp(t);if(e===void 0)return;
let n=w(t,"platform");return{...e,platform:T(n)?n:void 0,annotations:tf(t)}}function Tp(t){let e=Po(t);if(!(e===void 0||
xt(e.digest)===void 0))return Number.isSafeInteger(e.sizeBytes)&&e.sizeBytes>=0?e:void 0}function tf(t){let e=w(t,"annot\
ations");return Object.fromEntries(Object.entries(T(e)?e:{}).filter(n=>typeof n[1]=="string"))}async function Xn(t,e){let{digest:n}=e,r=await t.readManifest(e);if(r===void 0)throw Ee(n,"is missing, though an index n\
ames it",t.name);let o=Kt(r,e),i=t.name;if(o.kind==="index"){let{format:a,annotations:d,entries:c}=o;return{reference:i,
digest:n,index:{format:a,annotations:d},entries:c}}if(o.kind==="manifest"){let{mediaType:a}=o;return{reference:i,digest:n,
index:void 0,entries:[{...e,mediaType:a,platform:void 0}]}}let s=o.mediaType===""?"of no known type":$e(o.mediaType);throw ce(
i,`must be an image or an index, but is ${s}`,Io)}import{open as $p,stat as Np}from"node:fs/promises";import{join as KP}from"node:path";import{Readable as YP}from"node:stream";function le(t){return t?.code??String(t)}function ut(t){return["ENOSPC","EDQUOT"].includes(le(t))}import{posix as Ap}from"node:path";var vp=1024*1024,FP=4*1024*1024,Op=Buffer.alloc(0),is={pax:new Map,longName:void 0,longLink:void 0};function Yt(t){return t===
Be.pax||t===Be.gnuLongName||t===Be.gnuLongLink}var qn=class{#e=[];#t=0;#n=is;#r;get isReading(){return this.#r!==void 0}get isEmpty(){
return this.#e.length===0}begin(e,n,r){let{typeFlag:o,sizeBytes:i}=e;if(i>vp||this.#t+i>FP)throw new m("TAR_LIMIT",`The \
extension header at byte ${r} claims ${i} bytes; at most ${vp} are read.`,{hint:pe});this.#o(Buffer.from(n)),i>0?this.#r=
{typeFlag:o,left:se(i),parts:[],sizeBytes:i}:this.#n=nf(this.#n,o,Op,r)}take(e,n){let r=this.#r;if(r===void 0)return 0;let o=Math.
min(r.left,e.length);if(r.parts.push(Buffer.from(e.subarray(0,o))),r.left-=o,r.left===0){this.#r=void 0;let i=r.parts.length===
1?r.parts[0]:Buffer.concat(r.parts);this.#o(i),this.#n=nf(this.#n,r.typeFlag,i.subarray(0,r.sizeBytes),n)}return o}release(){
let e={blocks:this.#e,extension:this.#n};return this.#e=[],this.#t=0,this.#n=is,e}#o(e){this.#e.push(e),this.#t+=e.length}};
function Zn(t){let e=[];for(let n=0;n<t.length;n++){let r=t[n],{typeFlag:o,sizeBytes:i}=Ie(r,0);e.push({typeFlag:o,block:r,
data:i===0?void 0:t[++n],sizeBytes:i})}return e}function Fe(t){return t.length===0?is:Zn(t).reduce((e,{typeFlag:n,data:r=Op,
sizeBytes:o})=>nf(e,n,r.subarray(0,o),0),is)}function Vt(t,{pax:e,longName:n}){return n??Ne(e.get("GNU.sparse.name"))??Ne(
e.get("path"))??t.name}function Pt(t,{pax:e,longLink:n}){return n??Ne(e.get("linkpath"))??_i(t)}function ss(t,{pax:e},n){
let r=Ne(e.get("size"));if(r===void 0)return t.sizeBytes;let o=r.toString("latin1"),i=zt(o);if(!Number.isSafeInteger(i))
throw nt(n,`the PAX record of its size is ${JSON.stringify(o.slice(0,40))}`);return i}function nf(t,e,n,r){if(e===Be.pax)
return{...t,pax:Xm(n,r)};let o=Ne(_P(n));return e===Be.gnuLongName?{...t,longName:o}:{...t,longLink:o}}function Ne(t){return t?.
length===0?void 0:t}function _P(t){let e=t.indexOf(0);return e===-1?t:t.subarray(0,e)}var Rp=2e5,DP=1024,MP=64*1024,HP=[["gzip","1f8b","gunzip --keep"],["zstd","28b52ffd","zstd --decompress"],["xz","fd377a5\
85a00","xz --decompress --keep"],["bzip2","425a68","bunzip2 --keep"],["lz4","04224d18","lz4 --decompress"]];async function Lp(t){
let e=new rf(t),n=new Map,r=new qn;WP(await e.read(0,O),t.path);let o=0,i=0,s=0;for(;s<t.sizeBytes&&i<2;){let a=s,d=await e.
block(a);if(s+=O,yo(d)){i++;continue}if(i===1)throw nt(a,"there is a single zero block between two entries");let c=Ie(d,
a);if(++o>Rp)throw jP(t.path);if(c.typeFlag===Be.paxGlobal)s+=se(c.sizeBytes);else if(Yt(c.typeFlag)){r.begin(c,d,a);let f=se(
c.sizeBytes);f>0&&r.take(await e.exactly(s,f),a),s+=f}else{let{extension:f}=r.release(),u=c.hasOldType&&c.name.at(-1)===
47,l=Fi(c.typeFlag)&&!u?ss(c,f,a):0;if(s=c.gnuIsExtended?await UP(e,s):s,s+l>t.sizeBytes)throw of(t,s+l);zP(n,{header:c,
block:d,extension:f,offset:s,sizeBytes:l}),s+=se(l)}}if(!r.isEmpty)throw of(t,s);return n}async function UP(t,e){let n=e;
for(let r=!0;r;n+=O)r=((await t.block(n))[504]??0)!==0;return n}function zP(t,e){let{header:n,block:r,extension:o,offset:i,
sizeBytes:s}=e,a=Vt(n,o),d=a.length>DP?void 0:as(a.toString("utf8"));if(d===void 0)return;let{typeFlag:c}=n;if(c==="S"||
[...o.pax.keys()].some(JP))t.set(d,{kind:"sparse"});else if(c==="0"||c==="7")t.set(d,{kind:"file",offset:i,sizeBytes:s});else if(c===
"1"||c==="2"){let u=(o.longLink??o.pax.get("linkpath")??_i(r)).toString("utf8"),l=c==="1"||u.startsWith("/")?u:`${Ap.dirname(
d)}/${u}`;t.set(d,{kind:"link",target:as(l)})}else t.delete(d)}function JP(t){return t.startsWith("GNU.sparse.")}function as(t){
let e=Ap.normalize(t.replace(/^\/+/,"")).replace(/\/$/,"");return e===".."||e.startsWith("../")?void 0:e}var rf=class{#e;#t=Buffer.
alloc(0);#n=0;constructor(e){this.#e=e}async read(e,n){let r=e-this.#n;if(r>=0&&r+n<=this.#t.length)return this.#t.subarray(
r,r+n);let{handle:o,signal:i}=this.#e;if(i.aborted)throw U(i.reason);let s=Buffer.alloc(Math.max(n,MP)),a=0;for(;a<s.length;){
let{bytesRead:d}=await o.read(s,a,s.length-a,e+a);if(d===0)break;a+=d}return this.#t=s.subarray(0,a),this.#n=e,this.#t.subarray(
0,n)}async exactly(e,n){let r=await this.read(e,n);if(r.length<n)throw of(this.#e,e+n);return r}block(e){return this.exactly(
e,O)}};function WP(t,e){let n=t.toString("hex",0,8),r=HP.find(([,i])=>n.startsWith(i)),o=JSON.stringify(e);if(r!==void 0){
let i=`The archive ${o} must be a plain tar archive, but is compressed with ${r[0]}.`;throw new m("UNSUPPORTED_IMAGE",i,
{hint:`Layers are read from their positions in the archive, which is impossible if it is compressed. Unpack it first: ${r[2]}\
 ${o}`})}if(!(t.length===O&&(yo(t)||GP(t))))throw new m("UNSUPPORTED_IMAGE",`${o} must be a tar archive, but is not one.`,
{hint:'Archives of images come from "docker save", "docker buildx build --output", skopeo, buildah, podman and others.'})}
function GP(t){try{return Ie(t,0),!0}catch{return!1}}function of({path:t,sizeBytes:e},n){let r=`The archive ${JSON.stringify(
t)} ends after ${e} bytes, but its headers promise at least ${n}: something was cut off.`;return new m("TAR_TRUNCATED",r,
{hint:"Save or copy it again, and check whether the disk was full."})}function jP(t){let e=`The archive ${JSON.stringify(
t)} has more than ${Rp} entries.`;return new m("TAR_LIMIT",e,{hint:pe})}function ds(t){return{open:async e=>t.open(e),locate:async()=>t.range}}var Cp=1024*1024,Fp=4*1024*1024,VP=8;async function Xt(t,e,n){
if(t.sizeBytes>Fp)throw XP(e,t.sizeBytes);let r=[];for await(let o of t.open(n))r.push(o);return Buffer.concat(r)}function XP(t,e){
let n=`${t} has ${e} bytes, but at most ${Fp} bytes of a manifest, an index or a config are read.`;return new m("TAR_LIM\
IT",n,{hint:pe})}async function _p(t){if(!(await Mp(t)).isDirectory())throw new m("BAD_INPUT",`${JSON.stringify(t)} must\
 be a directory, but is a file.`,{hint:'Write "oci-archive:PATH" for an archive of an OCI image layout, and "docker-arch\
ive:PATH" for one of "docker save".'});return{path:t,find:async n=>{let r=KP(t,n),o=await Np(r).catch(i=>{if(!["ENOENT",
"ENOTDIR"].includes(le(i)))throw To(r,i)});if(o?.isFile())return Dp({path:r,startByte:0,sizeBytes:o.size})},close:async()=>{}}}
async function cs(t,e){let n=await Mp(t);if(!n.isFile()){let o=n.isDirectory()?"a directory":"no regular file";throw new m(
"BAD_INPUT",`${JSON.stringify(t)} must be an archive, but is ${o}.`,{hint:n.isDirectory()?'Write "oci:DIR" for a directo\
ry with an OCI image layout.':"An archive is read several times, from any position, so it must be a file. Save it to one\
 first."})}let r=await $p(t).catch(o=>{throw To(t,o)});try{let o=await Lp({handle:r,path:t,sizeBytes:n.size,signal:e});return new sf(
t,r,o)}catch(o){throw await r.close(),o}}var sf=class{path;#e;#t;constructor(e,n,r){this.path=e,this.#e=n,this.#t=r}async find(e){
let n=as(e);for(let r=0;n!==void 0;r++){let o=this.#t.get(n);if(o===void 0)return;if(o.kind==="file"){let{offset:i,sizeBytes:s}=o;
return Dp({path:this.path,startByte:i,sizeBytes:s,handle:this.#e})}if(o.kind==="sparse")throw Ee(e,"is stored as a spars\
e file, as no builder does",this.path);if(r===VP)throw Ee(e,"is behind a loop of links",this.path);n=o.target}throw Ee(e,
"is a link that leads out of the archive",this.path)}close(){return this.#e.close()}};function Dp(t){let{path:e,startByte:n,
sizeBytes:r}=t;return{sizeBytes:r,range:{path:e,startByte:n,sizeBytes:r},open:i=>new af(t,i)}}var af=class extends YP{#e;#t;#n;#r;constructor(e,n){
super({highWaterMark:Cp,signal:n}),this.#e=e,this.#r=e.startByte,this.#t=e.startByte+e.sizeBytes}_construct(e){let{handle:n,
path:r}=this.#e;(n===void 0?$p(r):Promise.resolve(n)).then(i=>{this.#n=i,e()},i=>e(To(r,i)))}_read(){let e=Math.min(Cp,this.#t-
this.#r);if(e===0||this.#n===void 0){this.push(null);return}this.#n.read(Buffer.allocUnsafe(e),0,e,this.#r).then(({bytesRead:n,
buffer:r})=>{this.#r+=n,this.push(n===0?null:r.subarray(0,n))},n=>this.destroy(To(this.#e.path,n)))}_destroy(e,n){let o=this.#e.
handle===void 0?this.#n?.close():void 0;Promise.resolve(o).then(()=>n(e),()=>n(e))}};async function Mp(t){return Np(t).catch(
e=>{throw To(t,e)})}function To(t,e){let n=le(e);return n==="ENOENT"||n==="ENOTDIR"?new m("IMAGE_NOT_FOUND",`There is no\
 file or directory ${JSON.stringify(t)}.`,{hint:"Check the path. It is relative to the working directory, and ends at th\
e first colon.",cause:e}):new m("BAD_INPUT",`Cannot read ${JSON.stringify(t)}: ${n}.`,{hint:"Check the permissions of th\
e file and of the directories above it.",cause:e})}var qP=/^sha256:[0-9a-f]{64}$/;function fs(t,e,n){let r=w(t,"rootfs","diff_ids")??[],o="No builder writes this. Use an i\
mage from a source that you trust.";if(!H(r)||!r.every(i=>qP.test(i)))throw ce(n,"has a diffID in its config that is not\
 a sha256 digest",o);if(r.length!==e)throw ce(n,`has ${e} layers, but ${r.length} diffIDs in its config`,o);return r}var ZP=8,Qn=class{attestations=0;artifacts=[];notLinux=[];missing=[];notices(e){let n=[],r=[];if(this.attestations>0&&r.
push(Hp(this.attestations,"attestation")),this.artifacts.length>0){let o=cf([...new Set(this.artifacts)].map(i=>i===""?"\
no type":i));r.push(`${Hp(this.artifacts.length,"artifact")} (${o})`)}return r.length>0&&n.push(`Left out of ${e}, since\
 they describe the source or are not images: ${r.join(" and ")}.`),this.notLinux.length>0&&n.push(`Left out of ${e}, sin\
ce only Linux images can be flattened: ${df(this.notLinux)}.`),this.missing.length>0&&n.push(`Left out of ${e}, since it\
s index names them but they are missing: ${QP(this.missing)}.`),n}};function df(t){return cf([...new Set(t.map(v))])}function QP(t){
return cf([...new Set(t.map(e=>e===void 0?"an unknown platform":v(e)))])}function cf(t){let e=t.slice(0,ZP).map(r=>/^[\w./+ -]*$/.
test(r)?r:$e(r)),n=t.length-e.length;return e.join(", ")+(n>0?` and ${n} more`:"")}function Hp(t,e){return`${t} ${e}${t===
1?"":"s"}`}function ff(t){let e=b(t,"os"),n=b(t,"architecture");if(e===void 0||n===void 0)return;let r={os:e,architecture:n,variant:b(
t,"variant")};return Qi(r)&&e!=="unknown"&&n!=="unknown"?r:void 0}function Up(t,e){let n=t??e;if(n===void 0)return;let r=e!==
void 0&&!uf(n,e);return Ce({...n,variant:n.variant??(r?e.variant:void 0)})}function uf(t,e){let n=r=>Ce({...r,variant:void 0});
return!K(n(t),n(e))}function zp(t,e,{available:n,notices:r}){let o=n.length===0?"has no platform at all":`has ${df(n)}`,
i=`The image ${t} is needed for ${v(e)}, but ${o}.`;return new m("PLATFORM_MISMATCH",[i,...r].join(" "),{hint:"Select a \
platform that the image has."})}var Jp=8,Wp=1e4,e0="vnd.docker.reference.type";function vo({annotations:t}){return t[e0]!==void 0}var er=class{#e;#t;#n=new Set;#r=[];#o=0;constructor(e,n){
this.#e=e,this.#t=n}async follow(e){for(let n of e)await this.#i(n,0);return this.#r}async#i(e,n){if(++this.#o>Wp)throw this.#a(
`has more than ${Wp} entries in its indexes`);if(vo(e)){this.#t.attestations++;return}if(this.#n.has(e.digest))return;this.#n.
add(e.digest);let{mediaType:r}=e;r!==""&&Vn(r)===void 0?this.#t.artifacts.push(r):r===""||Gn(r)?await this.#s(e,n):this.#r.
push(e)}async#s(e,n){if(n===Jp)throw this.#a(`has indexes nested more than ${Jp} deep`);let r=await this.#e.readManifest(
e);if(r===void 0){this.#t.missing.push(void 0);return}let o=Kt(r,e);if(o.kind==="index")for(let i of o.entries)await this.#i(
i,n+1);else if(o.kind==="manifest")this.#r.push(e);else if(e.mediaType==="")this.#t.artifacts.push(o.mediaType);else throw Z(
e.digest,"is not an index")}#a(e){return ce(this.#e.name,e,"No builder writes this. Use an image from a source that you \
trust.")}};var t0=4;async function Tn(t,e,n){let{reference:r,digest:o,index:i}=e,s=new Qn,a=i===void 0,d=await new er(t,s).follow(e.
entries),c=new lf(t,{leftOut:s,platforms:n,isAlone:a}),f=await n0(d,l=>c.load(l)),u=(n??[]).find(l=>!f.some(p=>K(p.platform,
l)));if(u!==void 0){let l=[...f.map(({platform:p})=>p),...c.others];throw zp(r,u,{available:l,notices:s.notices(r)})}if(f.
length===0){let l=s.notices(r).join(" ");throw ce(r,`has no image that can be flattened${l&&`. ${l.replace(/\.$/,"")}`}`,
Io)}return{reference:r,digest:o,index:i,images:f,notices:[...s.notices(r),...c.notices],release:({manifest:l})=>t.release(
l),close:()=>t.close()}}async function n0(t,e){let n=[],r=[...t.entries()],o=async()=>{for(let i=r.shift();i!==void 0;i=
r.shift())n[i[0]]=await e(i[1])};return await Promise.all(Array.from({length:t0},o)),n.filter(i=>i!==void 0)}var lf=class{notices=[];others=[];#e;#t;constructor(e,n){
this.#e=e,this.#t=n}async load(e){let n=ff(e.platform);if(n!==void 0&&!this.#r(n))return;let r=await this.#e.readManifest(
e);if(r===void 0)return this.#o(e,n);let o=Kt(r,e);if(o.kind!=="manifest")throw Z(e.digest,"is not a manifest");if(!this.#s(
o))return;let i=await this.#a(o,e);if(i===void 0)return this.#o(e,n,o);let s=ff(i),a=Up(n,s);if(a===void 0)throw ce(`The\
 image ${e.digest}`,"does not say which platform it is for","Build it again with a current builder.");if(!(n===void 0&&!this.#r(
a)))return n!==void 0&&s!==void 0&&uf(n,s)&&this.notices.push(`The index says that ${e.digest} is for ${v(n)}, but its c\
onfig says ${v(s)}.`),this.#n(e,o,{config:i,platform:a})}async#n(e,n,{config:r,platform:o}){let{mediaType:i,digest:s,sizeBytes:a}=e,
d={mediaType:i||n.mediaType,digest:s,sizeBytes:a},{layers:c}=n,f=fs(r,c.length,`The image ${s}`),u={manifest:d,layers:c,
platform:o};return{manifest:d,format:n.format,platform:o,indexPlatform:this.#t.isAlone?void 0:e.platform,entryAnnotations:this.#t.
isAlone?{}:e.annotations,annotations:n.annotations,config:{descriptor:n.config,json:r},layers:await Promise.all(c.map(async(l,p)=>{
let h=await this.#e.findLayer(l,u);if(h===void 0)throw this.#i(l.digest,e);return{descriptor:l,diffId:f[p]??"",...h}}))}}#r(e){
let{platforms:n,isAlone:r,leftOut:o}=this.#t,i=n?.some(s=>K(s,e))??!0;if(!i)this.others.push(e);else if(e.os!=="linux"){
if(r||n!==void 0)throw new m("UNSUPPORTED_IMAGE",`docker-flatten needs a Linux image, but ${this.#e.name} has one for ${e.
os}.`,{hint:"Windows layers are not plain filesystems and cannot be flattened this way."});return o.notLinux.push(e),!1}
return i}async#o(e,n,r){let{isAlone:o,leftOut:i}=this.#t,s={manifest:e,layers:r?.layers??[],platform:n},a=await Promise.
all(s.layers.map(c=>this.#e.findLayer(c,s))),d=r!==void 0&&!a.includes(void 0);if(o||d)throw this.#i(r?.config.digest??e.
digest,e);i.missing.push(n)}#i(e,{digest:n}){let r=e===n?"an index":`the manifest ${n}`;return Ee(e,`is missing, though ${r}\
 names it`,this.#e.name)}#s({config:e,layers:n,artifactType:r,mediaType:o}){let{isAlone:i,leftOut:s}=this.#t,a=n.map(u=>xp(
u.mediaType));if(!(ef(e.mediaType)&&(n.length===0||a.some(u=>u!=="other")))){let u=r??(ef(e.mediaType)?n[0]?.mediaType??
o:e.mediaType);if(i)throw ce(this.#e.name,`is not an image, but ${$e(u)}`,Io);return n.some(l=>l.mediaType==="applicatio\
n/vnd.in-toto+json")?s.attestations++:s.artifacts.push(u),!1}let c=n[a.indexOf("foreign")];if(c!==void 0)throw ce(`The l\
ayer ${c.digest}`,`is a foreign layer (${c.mediaType}), which only its vendor may distribute`,"Images with such layers c\
annot be flattened: the result would distribute them.");let f=n[a.indexOf("other")];if(f!==void 0)throw ce(`The layer ${f.
digest}`,`has the unknown media type ${JSON.stringify(f.mediaType)}`,"Layers are tar archives, uncompressed or compresse\
d with gzip or zstd. Build the image again with one of these; decrypt an encrypted one.");return!0}async#a({config:e},n){
let r=await this.#e.readConfig(e,n);if(r===void 0)return;rs(r,e);let o=_(r.toString("utf8"));if(!T(o))throw Z(e.digest,"\
is not a config, since it is not a JSON object");return o}};var r0=["org.opencontainers.image.ref.name","io.containerd.image.name"],Gp=20;function Yp(t,e){let{index:n,reference:r,text:o}=e;
if(n!==void 0){let s=t[n];if(s===void 0){let a=t.length===0?"no image":`only the images @0 to @${t.length-1}`;throw mf(`${o}\
 must name an image, but the layout has ${a}.`,t)}return[s]}if(r!==void 0){let s=t.filter(d=>us(d).includes(r)),a=s.length>
0?s:t.filter(d=>i0(d,r));if(a.length===0)throw mf(`${o} must name an image, but the layout has none with that name.`,t);
return jp(a,t,e)}let i=t.filter(o0);if(i.length===0)throw mf(`${o} must contain an image, but contains none.`,t);return jp(
i,t,e)}function jp(t,e,{text:n,path:r,transport:o}){let i=[...new Map(t.map(d=>[d.digest,d])).values()];if(i.length===1)
return i;let s=new Set(t.map(d=>us(d).toSorted().join(" "))),a=i.every(({mediaType:d,platform:c})=>d.includes(".manifest\
.v")&&c!==void 0);if(s.size===1&&a)return i;throw new m("BAD_INPUT",`${n} must name one image, but the layout has severa\
l: ${Vp(e)}.`,{hint:`Add one of these names: "${o}:${r}:NAME".`})}function o0(t){return!vo(t)&&(t.mediaType===""||Vn(t.mediaType)!==
void 0)}function us({annotations:t}){return r0.map(e=>t[e]).filter(e=>e!==void 0)}function i0(t,e){let n=Kp(e);return n!==
void 0&&us(t).some(r=>/[/:]/.test(r)&&Kp(r)===n)}function Kp(t){try{return de(oe(t,"image"))}catch{return}}function Vp(t){
let e=[...new Set(t.map((r,o)=>us(r).at(-1)??`@${o}`))],n=e.length-Gp;return e.slice(0,Gp).map($e).join(", ")+(n>0?` and\
 ${n} more`:"")}function mf(t,e){return new m("IMAGE_NOT_FOUND",t,{hint:e.length===0?"Check the path.":`It has: ${Vp(e)}\
.`})}var Xp="1.0.0",Oo=class{name;#e;#t;constructor(e,n,r){this.name=e,this.#e=n,this.#t=r}async readManifest({digest:e}){let n=await this.#e.
find(ls(e));return n&&Xt(n,`The blob ${e}`,this.#t)}readConfig(e){return this.readManifest(e)}async findLayer({digest:e,
sizeBytes:n}){let r=await this.#e.find(ls(e));if(r!==void 0){if(r.sizeBytes!==n)throw Z(e,Gt(r.sizeBytes,n));return ds(r)}}async release(){}close(){
return this.#e.close()}};async function qp(t,e){let{text:n,path:r,transport:o}=t,i=await(o==="oci"?_p(r):cs(r,e.signal));
try{let s=new Oo(n,i,e.signal),a=await pf(i,e.signal);if(a===void 0)throw await d0(i,t);let[d,...c]=Yp(a.entries,t),f=d!==
void 0&&c.length===0?await Xn(s,d):{reference:n,digest:a.digest,index:{format:a.format,annotations:a.annotations},entries:[
d,...c].filter(u=>u!==void 0).map(a0)};return await Tn(s,f,e.platforms)}catch(s){throw await i.close(),s}}async function pf(t,e){
let n=await s0(t,e);if(n!==void 0&&n!==Xp)throw ce(t.path,`is an OCI image layout of version ${$e(n)}; only ${Xp} is kno\
wn`,"Look for a newer release of docker-flatten.");let r=await t.find("index.json");if(r===void 0)return;let o=await Xt(
r,`The file index.json of ${t.path}`,e),i=Bp(o);if(i===void 0)throw Ee("index.json","is not an index of an OCI image lay\
out",t.path);return{...i,digest:z(o)}}async function s0(t,e){let n=await t.find("oci-layout");if(n===void 0)return;let r=(await Xt(
n,`The file oci-layout of ${t.path}`,e)).toString();return b(_(r),"imageLayoutVersion")}function a0(t){let{"org.opencont\
ainers.image.ref.name":e,...n}=t.annotations;return{...t,annotations:n}}function ls(t){let e=xt(t);if(e===void 0)throw Z(
t,"has a digest that cannot be checked");return`blobs/${e.algorithm}/${e.hex}`}async function d0(t,{text:e,path:n,transport:r}){
let i=await t.find("manifest.json")!==void 0?r==="oci-archive"?`It looks like an archive of "docker save". Write it as "\
docker-archive:${n}".`:`It looks like a directory of skopeo. Copy it first: skopeo copy "dir:${n}" oci:NEW`:'Check the p\
ath. A layout comes from "docker buildx build --output type=oci", skopeo, buildah and others.';return ce(e,"must be an O\
CI image layout, but has no index.json",i)}import{createHash as b0}from"node:crypto";import{Writable as k0}from"node:stream";import{pipeline as E0}from"node:stream/promises";var Zp=["B","kB","MB","GB","TB","PB"];function x(t){let e=t,n=0;for(;Math.abs(e)>=999.5&&n<Zp.length-1;)e/=1e3,n++;let r=n===
0||Math.abs(e)>=99.95?0:Math.abs(e)>=9.995?1:2;return`${e.toFixed(r)} ${Zp[n]}`}function tr(t){return`${t>0?"+":""}${x(t)}`}
function nr(t,e){return rr(t===0?0:(t-e)/t*100)}function rr(t,e=1){let n=t.toFixed(e);return Number(n)===0?n.replace("-",
""):n}function or(t,e){let n=[x(t),x(e)];return t!==e&&n[0]===n[1]?[`${t} B`,`${e} B`]:n}var c0=16*4096,f0=.001;function ms(t,e,n){
return t?Math.abs(e)<=Math.max(c0,n*f0):e===0}function ps(t,e){return{oldBytes:t,newBytes:e,savedBytes:t-e,savedPercent:nr(
t,e)}}function eh(t){return`${hf(t)}, ${(t.ms/1e3).toFixed(1)} s`}function hf({oldBytes:t,newBytes:e,oldLayers:n,newLayers:r}){
let o=vn(nr(t,e));return`${Qp(t,n)} → ${Qp(e,r)}, ${o}`}function vn(t){return t.startsWith("-")?`${t.slice(1)} % large\
r`:`${t} % smaller`}function Qp(t,e){return`${x(t)} in ${me(e)}`}function Q(t){return`${t.toLocaleString("en")} ${t===1?
"entry":"entries"}`}function me(t){return`${t} ${t===1?"layer":"layers"}`}var u0=.2,l0=10,m0=3,p0=6e3*60,hs=class{#e;#t=performance.now();#n=this.#t;#r;#o=0;#i=0;constructor(e){this.#e=e,this.#r=
e.doneBytes?.()??0}measure(){let{title:e,isEstimate:n=!1}=this.#e,r=performance.now(),o=(r-this.#t)/1e3,i=this.#e.doneBytes?.(),
s=this.#e.totalBytes?.(),d=i!==void 0&&s!==void 0&&s>0&&i<=s?s:void 0,c=d===void 0?void 0:Math.min(99,Math.floor((i??0)/
d*100)),f=i===void 0?void 0:this.#s(r,i),u=(d??0)-(i??0),l=o<m0||u<=0||!f?Number.POSITIVE_INFINITY:Math.max(1,Math.round(
u/f)),p=l>p0?void 0:l;return{title:e,seconds:o,doneBytes:i,totalBytes:d,isEstimate:n,percent:c,bytesPerSecond:f,secondsLeft:p}}#s(e,n){
let r=(e-this.#n)/1e3;if(r>=u0){let o=Math.exp(-r/l0);this.#o=this.#o*o+(n-this.#r),this.#i=this.#i*o+r,this.#n=e,this.#r=
n}return this.#i===0?void 0:this.#o/this.#i}};function th(t){let{title:e,seconds:n,doneBytes:r,percent:o}=t;if(r===void 0)
return`${e}: ${nh(Math.round(n))} so far`;let i=[h0(t),o===void 0?void 0:`${o} %`,y0(t),g0(t)];return`${e}: ${i.filter(s=>s!==
void 0).join(", ")}`}function h0({doneBytes:t,totalBytes:e,isEstimate:n}){let r=x(t??0);return e===void 0?r:`${r} of ${n?
"about ":""}${x(e)}`}function y0({bytesPerSecond:t}){return t===void 0?void 0:`${x(t)}/s`}function g0({secondsLeft:t}){return t===
void 0?void 0:`${nh(t)} left`}function nh(t){let n=(t<3600?[[Math.floor(t/60),"min"],[t%60,"s"]]:[[Math.floor(t/3600),"h"],
[Math.floor(t%3600/60),"min"]]).filter(([r])=>r>0).map(([r,o])=>`${r} ${o}`);return n.length===0?"0 s":n.join(" ")}var w0=5e3,rh=1e3;async function J(t,e,n){let r=t.showProgress(e);try{return await n}finally{r()}}async function ys(t,e,n){
return await J(t,e.progress,Promise.race([e.sent,n]).catch(()=>{})),J(t,{title:e.after},n)}function gU(t,e){let n=new hs(
t),r=w0/rh,o=0,i=t.loggedChars?.(),s=setInterval(()=>{let a=n.measure();if(++o%r!==0)return;let d=t.loggedChars?.();d===
i&&e(th(a)),i=d},rh);return()=>clearInterval(s)}function qt(t){let e;return t.then(n=>e=n).catch(()=>{}),()=>e}var S0=[["1f8b",".gzip"],["28b52ffd",".zstd"]],x0=[["fd377a585a00","xz"],["425a68","bzip2"]],P0=6,B0=/(?:^|[/:])([0-9a-f]{64})(?:\.json)?$/,
gs=class t{name;#e;#t;#n;#r;constructor(e,n,{config:r,blobs:o,layers:i}){this.name=e,this.#e=n,this.#t=o,this.#n=r;let s=({
mediaType:d,digest:c,sizeBytes:f})=>({mediaType:d,size:f,digest:c}),a={mediaType:jt.config,digest:z(r),sizeBytes:r.length};
this.#r=Buffer.from(JSON.stringify({schemaVersion:2,mediaType:jt.manifest,config:s(a),layers:i.map(s)}))}static async of(e,n,r){
let o=await I0(e,n,r),i=_(o.toString("utf8"));if(!T(i))throw Ee(e.config,"is not a config, since it is not a JSON object",
n.path);let s=fs(i,e.layers.length,r.name),a=new Map,d=[],c=new Map;for(let[f,u]of e.layers.entries()){let l=await n.find(
u);if(l===void 0)throw Ee(u,"is missing, though manifest.json names it",n.path);let p=await T0(l,u,r.signal),h=p===""?`${s[f]}`:
`file ${u}`,y=c.get(h)??{mediaType:`${jt.layer}${p}`,digest:p===""?s[f]??"":await O0(l,r),sizeBytes:l.sizeBytes};c.set(h,
y),d.push(y),a.set(y.digest,l)}return new t(r.name,n,{config:o,blobs:a,layers:d})}get choice(){let e=z(this.#r),n=jt.manifest,
r=this.#r.length,o={mediaType:n,digest:e,sizeBytes:r,platform:void 0,annotations:{}};return{reference:this.name,digest:e,
index:void 0,entries:[o]}}async readManifest(){return this.#r}async readConfig(){return this.#n}async findLayer({digest:e}){
let n=this.#t.get(e);return n&&ds(n)}async release(){}close(){return this.#e.close()}};async function I0(t,e,n){let r=await e.
find(t.config);if(r===void 0)throw Ee(t.config,"is missing, though manifest.json names it",e.path);let o=await Xt(r,`The\
 config ${JSON.stringify(t.config)}`,n.signal),i=B0.exec(t.config)?.[1],s=z(o);if(i!==void 0&&s!==`sha256:${i}`)throw Z(
`sha256:${i}`,`has the digest ${s}`);return o}async function T0(t,e,n){let r=await v0(t,n),o=x0.find(([i])=>r.startsWith(
i));if(o!==void 0)throw ce(`The layer ${JSON.stringify(e)}`,`is compressed with ${o[1]}`,"Layers must be uncompressed, o\
r compressed with gzip or zstd. Load the archive into an engine and save it again.");return S0.find(([i])=>r.startsWith(
i))?.[1]??""}async function v0(t,e){let n=t.open(e);for await(let r of n)return r.toString("hex",0,P0);return""}async function O0(t,{
signal:e,log:n,touch:r}){let o=b0("sha256"),i=0,s=new k0({write:(d,c,f)=>{o.update(d),i+=d.length,r(),f()}});return await J(
n,{title:"Digest",doneBytes:()=>i,totalBytes:()=>t.sizeBytes},E0(t.open(e),s,{signal:e})),`sha256:${o.digest("hex")}`}var oh=20;async function sh(t,e){let{text:n,path:r}=t,o=await cs(r,e.signal);try{let i=L0(await A0(o,t,e.signal),t),s=new Oo(
n,o,e.signal),a=await pf(o,e.signal),d=a&&await $0(s,a.entries,i);if(d!==void 0)return await Tn(s,await Xn(s,d),e.platforms);
let c=await gs.of(i,o,{...e,name:n});return await Tn(c,c.choice,e.platforms)}catch(i){throw await o.close(),i}}async function A0(t,{
text:e,path:n},r){let o=await t.find("manifest.json");if(o===void 0){let d=await t.find("index.json")!==void 0,c=await t.
find("repositories")!==void 0,f=d?`It has an index.json, so it is an archive of an OCI image layout. Write it as "oci-ar\
chive:${n}".`:c?"Docker before 1.10 wrote it. Load it into an engine and save it again.":'Check the path. Such an archiv\
e comes from "docker save", "docker buildx build --output type=docker", skopeo, buildah, podman and others.';throw ce(e,
'must be an archive of "docker save", but has no manifest.json',f)}let i=await Xt(o,`The file manifest.json of ${n}`,r),
s=_(i.toString("utf8")),a=(Array.isArray(s)?s:[]).map(R0);if(!Array.isArray(s)||a.includes(void 0))throw Ee("manifest.js\
on","is not a list of images",n);return a.filter(d=>d!==void 0)}function R0(t){let e=b(t,"Config"),n=w(t,"Layers")??[],r=w(
t,"RepoTags")??[];if(!(e===void 0||!H(n)||!H(r)))return{config:e,names:r,layers:n}}function L0(t,e){let{text:n,path:r,reference:o,
index:i}=e,s=C0(t);if(t.length===0)throw new m("IMAGE_NOT_FOUND",`${n} must contain an image, but contains none.`,{hint:"\
Save the image again."});if(i!==void 0){let f=t[i];if(f!==void 0)return f;throw new m("IMAGE_NOT_FOUND",`${n} must name \
an image, but the archive has only the images @0 to @${t.length-1}.`,{hint:`It has: ${s}.`})}let a=o&&de(o),d=t.filter(({
names:f})=>a===void 0||f.some(u=>yf(u)===a)),[c]=d;if(c===void 0)throw new m("IMAGE_NOT_FOUND",`${n} must name an image,\
 but the archive has none with that name.`,{hint:`It has: ${s}.`});if(d.some(f=>JSON.stringify(ih(f))!==JSON.stringify(ih(
c))))throw new m("BAD_INPUT",`${n} must name one image, but the archive has several: ${s}.`,{hint:`Add one of these name\
s: "docker-archive:${r}:NAME".`});return c}function ih({config:t,layers:e}){return[t,e]}function yf(t){try{return de(oe(
t,"image"))}catch{return}}function C0(t){let e=t.flatMap(({names:r},o)=>r.length===0?[`@${o}`]:r),n=e.length-oh;return e.
slice(0,oh).map($e).join(", ")+(n>0?` and ${n} more`:"")}async function $0(t,e,n){let r=n.names.map(yf),o=({annotations:a})=>r.
includes(yf(a["io.containerd.image.name"]??"")),s=e.filter(a=>!vo(a)).toSorted((a,d)=>Number(o(d))-Number(o(a)));for(let a of s)
if(await N0(t,a,n))return a}async function N0(t,e,n){for(let r of await new er(t,new Qn).follow([e])){let o=await t.readManifest(
r),i=o&&Kt(o,r);if(i?.kind!=="manifest")continue;let s=[i.config,...i.layers].map(({digest:a})=>ls(a));if(JSON.stringify(
s)===JSON.stringify([n.config,...n.layers]))return!0}return!1}import{createReadStream as W0,readdirSync as G0,statSync as j0}from"node:fs";import{mkdtemp as K0,rm as lh,stat as Y0}from"node:fs/promises";
import{join as kf}from"node:path";import{Readable as V0}from"node:stream";import{spawn as U0}from"node:child_process";var F0=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;function _0(t){return F0.test(t)}function Ao(t){let{domain:e,
path:n,digest:r}=t;return`docker://${r===void 0?de(t):`${e}/${n}@${r}`}`}function Ro({domain:t},e){return _0(t)?[`${e}=f\
alse`]:[]}var Zt={read:"PULL_FAILED",write:"PUSH_FAILED"},ah='skopeo uses the login of "docker login" (docker/login-action), "skop\
eo login" or "podman login": log in to the registry in an earlier step, with an account that may',D0={read:"NO_SPACE",write:"\
NO_SPACE"},dh=/manifest unknown|name unknown|name_unknown|not known to registry|status code 404|404 \(?not found/i,M0=[{
words:/no space left on device|disk quota exceeded/i,codes:D0,hint:()=>`Free some disk space, or name a directory on a l\
arger disk with the ${I("temp-dir")}. If the registry says so, its disk is full.`},{words:/policy\.json/i,codes:Zt,hint:()=>"\
skopeo needs a signature policy in /etc/containers/policy.json: install the package that has it (Debian: golang-github-c\
ontainers-common, Fedora: containers-common)."},{words:/rejected by policy|source image rejected/i,codes:Zt,hint:()=>"Th\
e signature policy of this machine (containers-policy.json(5)) refuses the image. Use one that it accepts, or change it."},
{words:/toomanyrequests|too many requests|rate limit/i,codes:Zt,hint:()=>`${ah} read there, so that its own limit applie\
s.`},{words:/unauthorized|authentication required|denied|no basic auth|403 \(?forbidden/i,codes:Zt,hint:t=>`${ah} ${t===
"read"?"read":"push"} there.`},{words:dh,codes:{read:"IMAGE_NOT_FOUND",write:"PUSH_FAILED"},hint:t=>t==="read"?"Check th\
e name and the tag, and whether the registry has the image.":"Check the name: in some registries the repository must be \
created first."},{words:/request entity too large|payload too large|content too large|\b413\b|size[ _]invalid/i,codes:Zt,
hint:()=>`A flat image is one layer and therefore one upload: compress it better (${I("compression")}), drop what is not\
 needed (${I("clean")}), or raise the limit of the registry or of a proxy in front of it (nginx: client_max_body_size).`},
{words:/HTTP response to HTTPS client/i,codes:Zt,hint:()=>'Only registries on this machine are used without TLS. For ano\
ther one, write "insecure = true" for it in /etc/containers/registries.conf (containers-registries.conf(5)).'},{words:/x509:|certificate/i,
codes:Zt,hint:()=>"Put the certificate of the registry's authority into /etc/containers/certs.d/REGISTRY/ca.crt (contain\
ers-certs.d(5)), or trust it on the whole machine."}],H0=/dial tcp|no such host|connection refused|network is unreachable|i\/o timeout|HTTP response to HTTPS client|x509:|server misbehaving/i;
function ch(t){return H0.test(t)}function fh(t){return dh.test(t)}function ws(t){let[e]=[...t.matchAll(/level=fatal msg=("(?:[^"\\]|\\.)*"|.*)/g)].
slice(-1),n=e?.[1]??"";if(!n.startsWith('"'))return(n||t).trim().slice(-2e3);try{return String(JSON.parse(n)).trim().slice(
-2e3)}catch{return n.slice(1,-1).trim().slice(-2e3)}}function ir(t,{kind:e,name:n}){let r=M0.find(({words:i})=>i.test(t)),
o=e==="read"?`Reading ${n}`:`Writing ${n}`;return new m(r?.codes[e]??Zt[e],`${o} with skopeo failed: ${t||"it printed no\
 message"}`,{hint:r?.hint(e)??"Check whether the registry is reachable, and run again."})}var bf=[1,4,1],gf=[1,9],z0=32*1024*1024,uh=["--retry-times","2"],lt=class{#e;#t;#n;constructor(e,n="skopeo"){this.#e=e,this.#t=
n}checkVersion(){return this.#n??=this.#r(),this.#n}async#r(){let{stdout:e,stderr:n}=await this.#s(["--version"]),r=`${e.
toString()}${n}`,o=/version (\d+)\.(\d+)(?:\.(\d+))?/.exec(r);if(o===null)throw wf(`the one on PATH printed ${JSON.stringify(
r.slice(0,200))}`);let i=o.slice(1).map(d=>Number(d??0)),s=i.join("."),a=bf.findIndex((d,c)=>d!==i[c]);if(a!==-1&&(i[a]??
0)<(bf[a]??0))throw wf(`the one on PATH is ${s}`);return this.#e.log.debug(`skopeo ${s}`),s}async copy(e,n,r,o){let i=typeof e==
"string"?[e,[]]:[Ao(e),Ro(e,"--src-tls-verify")],s=typeof n=="string"?[n,[]]:[Ao(n),Ro(n,"--dest-tls-verify")],a=o.kind===
"write"?["--insecure-policy"]:[],d=await this.#i([...a,"--tmpdir",this.#e.tempDir,"copy","--quiet",...uh,...i[1]??[],...s[1]??
[],...r,"--",String(i[0]),String(s[0])]);if(d.exitCode!==0)throw ir(ws(d.stderr),o)}async indexOptions(){let[e=0,n=0]=(await this.
checkVersion()).split(".").map(Number);return e>gf[0]||e===gf[0]&&n>=gf[1]?["--multi-arch","index-only"]:["--all"]}rawManifest(e){
return this.#o(e,[])}rawConfig(e){return this.#o(e,["--config"])}async#o(e,n){let r=await this.#i(["inspect","--raw",...n,
...uh,...Ro(e,"--tls-verify"),"--",Ao(e)]);if(r.exitCode===0)return r.stdout;let o=ws(r.stderr);if(!fh(o))throw ir(o,{kind:"\
read",name:`docker://${e.text}`})}async delete(e){let n=await this.#i(["delete",...Ro(e,"--tls-verify"),"--",Ao(e)]);if(n.
exitCode!==0)throw ir(ws(n.stderr),{kind:"write",name:`docker://${e.text}`})}async#i(e){return await this.checkVersion(),
this.#s(e)}async#s(e){let{signal:n,touch:r,log:o}=this.#e;if(n.aborted)throw U(n.reason);o.debug(`skopeo ${e.join(" ")}`);
let i=U0(this.#t,e,{stdio:["ignore","pipe","pipe"],detached:lo});vc(n,i);let s=J0(i,r),a=new _t(mo,r);i.stderr?.on("data",
a.add);let d=Li(i,r);try{let c=await po(i);if(n.aborted)throw U(n.reason);return r(),{exitCode:c,stdout:s(),stderr:a.text}}catch(c){
throw c.code==="ENOENT"?wf(`none is on PATH (${E(c)})`,c):c}finally{clearInterval(d)}}};function J0(t,e){let n=[],r=0;return t.
stdout?.on("data",o=>{e(),!(r>z0)&&(r+=o.length,n.push(o))}),()=>Buffer.concat(n)}function wf(t,e){return new m("NO_SKOP\
EO",`docker-flatten needs skopeo ${bf.join(".")} or newer for images in a registry, but ${t}.`,{hint:`Install the packag\
e skopeo of Debian 12, Ubuntu 22.04, Fedora, or newer ones ("sudo apt-get install skopeo"); GitHub's Ubuntu runners have\
 it.`,cause:e})}var X0=1024*1024;async function mh(t,e){let{text:n,reference:r}=t,o=new lt(e),i=await o.rawManifest(r);if(i===void 0)throw Q0(
n);let s=new Ef(t,e,o),a=r.digest??z(i);s.know(a,i);let d={mediaType:"",digest:a,sizeBytes:i.length,platform:void 0,annotations:{}};
try{return await Tn(s,await Xn(s,d),e.platforms)}catch(c){throw await s.close(),c}}var Ef=class{name;#e;#t;#n;#r=new Map;#o=new Map;constructor({
text:e,reference:n},r,o){this.name=e,this.#e=n,this.#t=r,this.#n=o}know(e,n){this.#r.set(e,n)}async readManifest({digest:e}){
return this.#r.get(e)??await this.#n.rawManifest(this.#i(e))}readConfig(e,n){return this.#n.rawConfig(this.#i(n.digest))}async findLayer({
digest:e,sizeBytes:n},r){let o=async()=>{let s=kf(await this.#s(r),q0(e)),a=await Y0(s).then(({size:d})=>d,()=>{});if(a===
void 0)throw Z(e,"is missing from what skopeo copied");if(a!==n)throw Z(e,Gt(a,n));return{path:s,startByte:0,sizeBytes:n}};
return{open:async s=>{let{path:a}=await o();return n===0?V0.from([]):W0(a,{highWaterMark:X0,signal:s})},locate:o}}async release({
digest:e}){let n=this.#o.get(e);this.#o.delete(e);let r=await n?.catch(()=>{});r!==void 0&&await lh(r,{recursive:!0,force:!0})}async close(){
await Promise.all([...this.#o.keys()].map(e=>this.release({mediaType:"",digest:e,sizeBytes:0})))}#i(e){return{...this.#e,
tag:void 0,digest:e}}#s(e){let{digest:n}=e.manifest,r=this.#o.get(n)??this.#a(e);return this.#o.set(n,r),r.catch(()=>{this.#o.
get(n)===r&&this.#o.delete(n)}),r}async#a({manifest:e,layers:n,platform:r}){let{tempDir:o,runId:i,log:s}=this.#t,a=await K0(
kf(o,`${re(i)}copy-`)),d={title:r===void 0?"Copy":`Copy ${v(r)}`,doneBytes:()=>Z0(a),totalBytes:()=>n.reduce((u,{sizeBytes:l})=>u+
l,0)},c={kind:"read",name:this.name},f=this.#n.copy(this.#i(e.digest),`dir:${a}`,[],c);try{return await J(s,d,f),a}catch(u){
throw await lh(a,{recursive:!0,force:!0}),u}}};function q0(t){let e=xt(t);if(e===void 0)throw Z(t,"has a digest that can\
not be checked");return e.hex}function Z0(t){try{return G0(t).reduce((e,n)=>e+j0(kf(t,n)).size,0)}catch{return 0}}function Q0(t){
return new m("IMAGE_NOT_FOUND",`${t} must be an image, but its registry does not have it.`,{hint:"Check the name and the\
 tag, and whether it was pushed."})}async function _e(t,e){try{return await eB(t,e)}catch(n){throw e.signal.aborted?U(e.signal.reason):n}}function eB(t,e){switch(t.
transport){case"docker-archive":return sh(t,e);case"oci":case"oci-archive":return qp(t,e);case"docker":return mh(t,e)}}import{lstat as tB,open as hh,realpath as nB}from"node:fs/promises";import{dirname as rB,join as oB}from"node:path";var iB=0;function On(t,e){return oB(t,`${re(e)}${++iB}.pending`)}async function Qt(t){return nB(t).catch(()=>t)}async function sr(t,e){
let n=await hh(t,"wx");try{await e(n),await n.sync()}finally{await n.close()}}async function Bt(t){let e=await hh(t,"r").
catch(()=>{});await e?.sync().catch(()=>{}),await e?.close()}async function ve(t){return tB(t).catch(()=>{})}function ar(t,e,n){
return new m("BAD_INPUT",`The ${I("tag")} must name a place that can be written to, but ${JSON.stringify(t)} is not one:\
 ${e}.`,{hint:n})}var ph={ENOENT:"its directory does not exist",ENOTDIR:"its parent is not a directory",EACCES:"this use\
r may not write there",EPERM:"this user may not write there",EROFS:"its filesystem is read-only",ENAMETOOLONG:"its name \
is too long"};function Lo(t){let e=le(t);return Object.hasOwn(ph,e)?ph[e]??e:e}function An(t,{name:e,path:n,signal:r}){return t instanceof
m?t:r.aborted?U(r.reason):ut(t)?new m("NO_SPACE",`The disk of ${rB(n)} filled up while writing ${e}. What was there befo\
re is unchanged.`,{hint:"Free some disk space, or name a path on a larger disk.",cause:t}):new m("WRITE_FAILED",`Cannot \
write ${e} (${Lo(t)}). What was there before is unchanged.`,{hint:"Name a writable path on a disk with space for the com\
pressed image.",cause:t})}function dr(t,e,{log:n,name:r}){return Zc(t)?(n.notice(`${r} gets OCI's media types instead of the source's: Docker's ha\
ve none for layers with zstd.`),ts(t)):!e||!qc(t)?t:(n.notice(`${r} gets OCI's media types instead of Docker's, which pr\
ograms do not look for in an OCI layout. So its digest is another than in a registry or a docker-archive.`),ts(t))}var $o=class{name;#e;#t;#n;#r;constructor(e,n,r){this.name=e.text,this.#e=e.path,this.#t=e.transport==="oci-archive",this.#n=
n,this.#r=r}async check(){let e=await Qt(this.#e),n=(o,i)=>ar(this.name,o,i),r=await ve(e);if(cB(e)===""||e.endsWith("/")||
r?.isDirectory())throw n("it is a directory",'Name a file. For a directory write "oci:DIR", or see docs/archives.md for \
the transports.');if(r!==void 0&&!r.isFile())throw n("it exists and is not a plain file","Name a file that is new or an \
archive.");try{await sB(`${Co(e)}/`,yh.W_OK|yh.X_OK)}catch(o){throw n(Lo(o),"Create the directory in an earlier step, or\
 name a file in an existing, writable one.")}}async write(e){let{runId:n,log:r,signal:o,touch:i}=this.#n,s=await Qt(this.#e),
a=On(Co(s),n),d=In(dr(e,this.#t,{log:r,name:this.name})),c=this.#r(d),f=np(c),u=0,l=h=>{u+=h,i()},p={title:"Write",doneBytes:()=>u,
totalBytes:()=>f};try{let h=sr(a,y=>rp(y,c,{signal:o,onBytes:l}));await J(r,p,h)}catch(h){throw await bs(a,{force:!0}).catch(
()=>{}),An(h,{name:this.name,path:s,signal:o})}return new Sf({name:this.name,path:s,pending:a,digest:d.root.digest,context:this.#n})}},
Sf=class{digest;#e;#t;#n;constructor(e){this.digest=e.digest,this.#e=e}readBack(){let{name:e,pending:n,context:r}=this.#e;
return _e({...{transport:"oci-archive",text:e,path:n},reference:void 0,index:void 0},r)}async publish(){let{name:e,path:n,
pending:r,context:o}=this.#e;try{let i=await ve(n),s=i===void 0||await this.#r();i!==void 0&&await aB(r,Number(i.mode)&511);
let a=(await ve(r))?.ino;await gh(r,n),this.#n=s?Number(a):void 0,await Bt(Co(n))}catch(i){throw An(i,{name:e,path:n,signal:o.
signal})}}async#r(){let{path:e,context:n}=this.#e,r=On(Co(e),n.runId);try{await dB(e,r)}catch(o){return n.log.debug(`the\
 replaced file cannot be kept: ${E(o)}`),!1}return this.#t=r,!0}async undo(){let{path:e}=this.#e;this.#n===void 0||Number(
(await ve(e))?.ino)!==this.#n||(this.#t===void 0?await bs(e,{force:!0}):await gh(this.#t,e),this.#n=void 0,this.#t=void 0,
await Bt(Co(e)))}async discard(){await bs(this.#e.pending,{force:!0}),this.#t!==void 0&&await bs(this.#t,{force:!0}),this.#t=
void 0}};var Rn="org.opencontainers.image.ref.name";function No(t){try{let e=Ji(t),n=w(e,"manifests");return n==null?{...e,manifests:[]}:
Array.isArray(n)&&n.every(o=>b(o,"digest"))?e:void 0}catch{return}}function wh(t,e){let n=kh(t),r=e.annotations?.[Rn],o=n.
filter(c=>fB(c)===r),i=r!==void 0||o.length===1,[s]=i?o:[],a=ji(e),d=s===void 0?[...n,a]:n.flatMap(c=>c===s?[a]:o.includes(
c)?[]:[c]);return Eh({...t,manifests:d})}function bh(t,e){let n=JSON.stringify(ji(e));return Eh({...t,manifests:kh(t).filter(
r=>JSON.stringify(r)!==n)})}function kh(t){let e=w(t,"manifests");return Array.isArray(e)?e.filter(T):[]}function fB(t){
return b(t,"annotations",Rn)}function Eh(t){return Buffer.from(JSON.stringify({schemaVersion:2,mediaType:Te.index,...t}))}import{access as xB,constants as Th,mkdir as PB,readdir as BB,readFile as IB,rm as TB}from"node:fs/promises";import{basename as vB,
dirname as vh,join as cr,resolve as OB}from"node:path";import{mkdir as Ph,readdir as Ih,readFile as Bf,rename as Es,rm as Ln,rmdir as EB}from"node:fs/promises";import{dirname as Bh,
join as Se}from"node:path";import{readdir as uB,rm as ks,writeFile as lB}from"node:fs/promises";import{basename as mB,join as xf}from"node:path";import{
setTimeout as pB}from"node:timers/promises";var Sh=".lock",xh=6e4,hB=10,yB=40,gB=0;async function Pf(t,e){let n=await wB(t);try{return await e()}finally{await ks(n,
{force:!0}).catch(()=>{})}}async function wB({directory:t,name:e,context:n}){let{runId:r,signal:o,touch:i}=n,s=xf(t,`${re(
r)}${++gB}${Sh}`),a=performance.now()+xh;for(;;){o.throwIfAborted(),await lB(s,"",{flag:"wx"});let[d]=await bB(t,mB(s)).
catch(c=>ks(s,{force:!0}).then(()=>Promise.reject(c)));if(d===void 0)return s;if(await ks(s,{force:!0}),performance.now()>
a)throw kB(e,xf(t,d));i(),await pB(hB+Math.random()*yB)}}async function bB(t,e){let n=[];for(let r of await uB(t)){let o=r.
endsWith(Sh)&&r!==e?ct(r):void 0;o!==void 0&&(kt(o)?await ks(xf(t,r),{force:!0}):n.push(r))}return n}function kB(t,e){return new m(
"WRITE_FAILED",`Another run has been writing to ${t} for more than ${xh/1e3} s.`,{hint:`Run again once it has ended. If \
there is no other run, remove the file ${e}.`})}var Ss=class{digest;#e;#t;constructor(e){this.digest=e.root.digest,this.#e=e}readBack(){let{name:e,pending:n,context:r}=this.#e;
return _e({...{transport:"oci",text:e,path:n},reference:void 0,index:void 0},r)}async publish(){let{name:e,path:n,pending:r,
isNew:o,context:i}=this.#e;try{this.#t=(o?await this.#n():void 0)??await Pf({directory:n,name:e,context:i},()=>this.#r()),
await Bt(o?Bh(n):n),await Ln(r,{recursive:!0,force:!0})}catch(s){throw An(s,{name:e,path:Se(n,"index.json"),signal:i.signal})}}async#n(){
let{path:e,pending:n,blobs:r}=this.#e;if(await ve(e)!==void 0)return;let o=await Bf(Se(n,"index.json"));try{await Es(n,e)}catch(i){
if(["ENOTEMPTY","EEXIST"].includes(le(i)))return;throw i}return{before:void 0,after:o,added:["","oci-layout",...r.map(ze)]}}async#r(){
let{path:e,pending:n,root:r,blobs:o}=this.#e,i=[];try{await Ph(Se(e,"blobs/sha256"),{recursive:!0});for(let d of["oci-la\
yout",...o.map(ze)])await ve(Se(e,d))===void 0&&i.push(d),await Es(Se(n,d),Se(e,d));await Bt(Se(e,"blobs/sha256"));let s=await this.#o(),
a=wh(s?.index,r);return await If(e,n,a),{before:s?.bytes,after:a,added:i}}catch(s){for(let a of i)await Ln(Se(e,a),{force:!0}).
catch(()=>{});throw s}}async#o(){let{name:e,path:n}=this.#e,r=await Bf(Se(n,"index.json")).catch(i=>{if(le(i)!=="ENOENT")
throw i});if(r===void 0)return;let o=No(r.toString());if(o!==void 0)return{bytes:r,index:o};throw new m("WRITE_FAILED",`${e}\
 no longer has a valid index.json.`,{hint:"Something else changed the directory during the run. Name another one."})}async undo(){
let e=this.#t;this.#t=void 0;let{name:n,path:r}=this.#e;if(e===void 0||await ve(r)===void 0)return;let o={...this.#e.context,
signal:new AbortController().signal};await Pf({directory:r,name:n,context:o},()=>this.#i(e))}async#i({before:e,after:n,added:r}){
let{path:o,root:i,context:s}=this.#e,a=await Bf(Se(o,"index.json")).catch(()=>{});if(a===void 0)return;let d=a.equals(n),
c=d&&r[0]===""&&!await SB(o,s.runId),f=On(c?Bh(o):o,s.runId);if(c){await Es(o,f),await Ln(f,{recursive:!0,force:!0});return}
await Ph(f);try{if(!d){let u=No(a.toString());u!==void 0&&await If(o,f,bh(u,i));return}e===void 0?await Ln(Se(o,"index.j\
son")):await If(o,f,e);for(let u of r)u!==""&&await Ln(Se(o,u),{force:!0})}finally{await Ln(f,{recursive:!0,force:!0})}if(e===
void 0)for(let u of["blobs/sha256","blobs"])(await Ih(Se(o,u))).length===0&&await EB(Se(o,u))}async discard(){await Ln(this.#e.
pending,{recursive:!0,force:!0})}};async function SB(t,e){return(await Ih(t)).map(ct).some(r=>r!==void 0&&r!==e&&!kt(r))}
async function If(t,e,n){let r=Se(e,"next-index.json");await sr(r,o=>o.writeFile(n)),await Es(r,Se(t,"index.json")),await Bt(
t)}var xs=class{name;#e;#t;#n;constructor({text:e,path:n,reference:r},o){this.name=e,this.#e=OB(n),this.#t=r,this.#n=o}async check(){
let e=await Qt(this.#e),n=await ve(e);if(n!==void 0&&!n.isDirectory())throw ar(this.name,"it exists and is not a directo\
ry",'Name a new directory or an OCI image layout. An archive of one is written as "oci-archive:PATH".');try{let r=n===void 0?
`${vh(e)}/`:e;await xB(r,Th.W_OK|Th.X_OK)}catch(r){throw ar(this.name,Lo(r),"Create its directory in an earlier step, or\
 name one in an existing, writable directory.")}n!==void 0&&await this.#r(e)}async#r(e){if((await BB(e).catch(()=>[""])).
length===0)return;let n=await IB(cr(e,"index.json"),"utf8").catch(()=>"");if(!(await ve(cr(e,"oci-layout"))!==void 0&&No(
n)!==void 0))throw ar(this.name,"it has files, but is not an OCI image layout with a valid index.json","Name a new or em\
pty directory, or an OCI image layout.")}async write(e){let{runId:n,log:r,signal:o,touch:i}=this.#n,s=await Qt(this.#e),
a=await ve(s)===void 0,d=On(a?vh(s):s,n),c=In(dr(e,!0,{log:r,name:this.name})),f=this.#t===void 0?{}:{[Rn]:this.#t},u=Bo(
c,f),l=u.map(({content:g})=>"sizeBytes"in g?g.sizeBytes:g.length),p=0,h=g=>{p+=g,i()},y=async()=>{await PB(cr(d,"blobs/s\
ha256"),{recursive:!0});for(let{path:g,content:k}of u)o.throwIfAborted(),await sr(cr(d,g),async B=>{Buffer.isBuffer(k)?await B.
writeFile(k):await So(k,B,{signal:o,onBytes:h})})};try{let g=l.reduce((B,P)=>B+P,0);await J(r,{title:"Write",doneBytes:()=>p,
totalBytes:()=>g},y());for(let B of["blobs/sha256","blobs","."])await Bt(cr(d,B))}catch(g){throw await TB(d,{recursive:!0,
force:!0}).catch(()=>{}),An(g,{name:this.name,path:cr(s,vB(s)),signal:o})}return new Ss({name:this.name,path:s,pending:d,
isNew:a,root:{...c.root,annotations:f},blobs:c.blobs.map(({digest:g})=>g),context:this.#n})}};import{mkdir as AB,mkdtemp as RB,open as LB,rm as CB,symlink as $B,writeFile as Ps}from"node:fs/promises";import{join as fr,
resolve as NB}from"node:path";var FB=30,Bs=class{name;#e;#t;constructor(e,n){this.name=e.text,this.#e=e,this.#t=n}async check(){let e=new lt(this.#t);
await e.checkVersion();try{await e.rawManifest(this.#e.reference)}catch(n){let r=E(n);if(ch(r))throw ir(r,{kind:"write",
name:this.name});if(this.#t.signal.aborted)throw n;this.#t.log.debug(`the present image of ${this.name} cannot be read: ${r}`)}}async write(e){
let{log:n,tempDir:r,runId:o,signal:i}=this.#t,{reference:s}=this.#e,a=In(dr(e,!1,{log:n,name:this.name})),{digest:d}=a.root,
c={...s,tag:void 0,digest:d},f=await new lt(this.#t).rawManifest(c).then(l=>l!==void 0).catch(()=>!0),u=await RB(fr(r,re(
o))).catch(l=>{throw Oh(l,r,i)});try{await this.#n(u,a)}finally{await CB(u,{recursive:!0,force:!0})}return new vf({...this.#e,
digest:d,wasThere:f},this.#t)}async#n(e,n){let{log:r,tempDir:o,signal:i,touch:s}=this.#t,a=new lt({...this.#t,tempDir:e}),
d={kind:"write",name:this.name},c=async(u,l,p)=>{let{digest:h}=l.root,y=fr(e,Tf(h));await _B(y,l,{signal:i,onBytes:s}).catch(
k=>{throw Oh(k,o,i)});let g={...this.#e.reference,tag:void 0,digest:h};await J(r,{title:u},a.copy(`dir:${y}`,g,p,d))},f=n.
images.map(({image:u})=>In({images:[u],index:void 0}));for(let u of new Map(f.map(l=>[l.root.digest,l])).values()){let l=u.
images[0]?.image.platform;await c(l===void 0?"Push":`Push ${v(l)}`,u,[])}f.some(u=>u.root.digest===n.root.digest)||await c(
"Push the index",n,await a.indexOptions())}};async function _B(t,e,n){let{root:r,rootBytes:o,images:i,blobs:s}=e,a=new Map(
i.map(({manifest:d,bytes:c})=>[d.digest,c]));a.delete(r.digest),await AB(t),await Ps(fr(t,"version"),`Directory Transpor\
t Version: 1.1
`),await Ps(fr(t,"manifest.json"),o);for(let[d,c]of a)await Ps(fr(t,`${Tf(d)}.manifest.json`),c);for(let{digest:d,content:c}of s){
if(a.has(d)||d===r.digest)continue;let f=fr(t,Tf(d));Buffer.isBuffer(c)?await Ps(f,c):c.startByte===void 0?await $B(NB(c.
path),f):await DB(c,f,n)}}async function DB(t,e,n){let r=await LB(e,"wx");try{await So(t,r,n)}finally{await r.close()}}function Tf(t){
return t.slice(t.indexOf(":")+1)}function Oh(t,e,n){return n.aborted?U(n.reason):new m(ut(t)?"NO_SPACE":"WRITE_FAILED",`\
Cannot write what is pushed to ${e}: ${E(t)}.`,{hint:"Free some disk space, or name a directory on a larger disk.",cause:t})}
var vf=class{digest;#e;#t;#n;#r;#o=!1;constructor(e,n){this.digest=e.digest,this.#e=e,this.#t=n,this.#n=new lt(n)}readBack(){
let{text:e}=this.#e;return _e({transport:"docker",text:e,reference:this.#a(this.digest)},this.#t)}async publish(){let{text:e,
reference:n}=this.#e;this.#r=await this.#s().catch(o=>{this.#t.log.debug(`the previous image of ${e} cannot be read: ${E(
o)}`)}),this.#o=!0,this.#r!==this.digest&&await this.#i(this.digest);let r=await this.#s();if(r!==this.digest)throw new m(
"PUSH_FAILED",`${e} must have the digest ${this.digest}, but the registry answers with ${r} after the push.`,{hint:`Some\
thing else may have pushed ${n.text} at the same time. Run again.`})}async#i(e,n=this.#n){let{text:r,reference:o}=this.#e,
i={kind:"write",name:r};await n.copy(this.#a(e),o,await n.indexOptions(),i)}async#s(e=this.#n){let n=await e.rawManifest(
this.#e.reference);return n===void 0?"none":z(n)}#a(e){return{...this.#e.reference,tag:void 0,digest:e}}async undo(){if(!this.#o||
this.#r===this.digest)return;let{text:e,wasThere:n}=this.#e;this.#o=!1;let r=s=>this.#t.log.notice(`${e} was pushed and \
could not be restored: ${s}`),o=new Ve(void 0,FB),i=new lt({...this.#t,signal:o.signal,touch:o.touch});try{if(await this.#s(
i)!==this.digest)return;this.#r===void 0?r("its previous image could not be read"):this.#r!=="none"?await this.#i(this.#r,
i):n?r("its registry already had the same image under another name"):await i.delete(this.#a(this.digest))}catch(s){r(E(s))}finally{
o.release()}}async discard(){}};function Is(t,e){switch(t.transport){case"docker-archive":{let{reference:n}=t;return new $o(t,e,r=>UB(r,n))}case"oci-arc\
hive":{let{reference:n}=t,r=n===void 0?{}:{[Rn]:n};return new $o(t,e,o=>Bo(o,r))}case"oci":return new xs(t,e);case"docke\
r":return new Bs(t,e)}}function UB(t,e){let n=e===void 0?{}:{[qi]:de(e),[Rn]:e.tag??"latest"},r=e===void 0?[]:[up(e)];return Bo(
t,n,kp(t,r,JB()))}var zB={x64:"amd64",ia32:"386",ppc64:"ppc64le",mipsel:"mipsle",loong64:"loong64"};function JB(){let t=zB[process.
arch]??process.arch;return Ce({os:"linux",architecture:t,variant:void 0})}function Rh(t){return t.flatMap(e=>{if(e.transport===
"docker")return[];let n=WB(HB(e.path));return e.transport==="oci"?[Ah(n),n]:[Ah(n)]})}function WB(t){try{return MB(t)}catch{
return t}}function Lh(t){let{tempDir:e,backup:n,report:r,html:o,tagLocations:i}=t,s=[n,r,o].filter(d=>d!==void 0),a=Rh(i);return[...new Set(
[e,...s.map(d=>GB(d)),...a])]}function Of({imageLocation:t,tags:e,layer:{keepBase:n}}){return t===void 0||e.length>0||n?.kind==="image"}function Ch(t){
return Of(t)||t.compare?.kind==="engine"}var ur="0.1.0";import{constants as $h}from"node:fs";import{access as Nh,readFile as jB,rename as KB,rm as YB,stat as Fh,writeFile as VB}from"node:fs/promises";
import{dirname as _h,join as XB}from"node:path";var qB={report:"report",html:"page",summary:"summary"};async function vs(t,e){try{await Nh(`${_h(e)}/`,$h.W_OK)}catch(r){
throw Ts(t,e,E(r),r)}let n=await Fh(e).catch(()=>{});if(n!==void 0&&!n.isFile())throw Ts(t,e,"it exists and is not a fil\
e")}async function Qz(t){if(!(await Fh(t).catch(()=>{}))?.isFile())return vs("summary",t);await Nh(t,$h.W_OK).catch(n=>{
throw Ts("summary",t,E(n),n)})}async function Dh(t,e,n,r){let o=XB(_h(e),n);try{await VB(o,r,{flag:"wx"}),await KB(o,e)}catch(i){
throw await YB(o,{force:!0}).catch(()=>{}),Ts(t,e,E(i),i)}}function Ts(t,e,n,r){return new m("BAD_INPUT",`Cannot write t\
he ${qB[t]} to ${JSON.stringify(e)}: ${n}.`,{hint:"Name a file in an existing, writable directory.",cause:r})}async function Mh(){
return jB(new URL("page.html",import.meta.url),"utf8")}var ZB=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*%$/,QB="kmgtp",eI=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*(?:([kmgtp])(i)?)?(b)?$/i;
function Os(t){let[,e,n,r]=eI.exec(t)??[];if(e===void 0)return;let o=n===void 0?0:QB.indexOf(n.toLowerCase())+1,i=Math.round(
Number(e)*(r===void 0?1e3:1024)**o);return Number.isSafeInteger(i)?i:void 0}function Hh(t){if(t==="")return;let e=Os(t);
if(e===void 0||e===0)throw new m("BAD_INPUT",`The ${I("max-size")} must be a size, but is ${JSON.stringify(t)}.`,{hint:'\
Give a size with its unit, for example "500MB" or "1.2GiB", or leave it out.'});return e}function Uh(t){if(t==="")return;
let e=ZB.exec(t)?.[1],n=Number(e);if(n<=100)return{kind:"percent",percent:n};if(Number(t)>0)throw new m("BAD_INPUT",`The\
 ${I("min-saving")} must have a unit, but is ${JSON.stringify(t)}.`,{hint:`Write ${S("min-saving","10%")} for a percenta\
ge of the source's size, or ${S("min-saving","10MB")} for bytes.`});let r=e===void 0?Os(t):void 0;if(r===void 0)throw new m(
"BAD_INPUT",`The ${I("min-saving")} must be a percentage or a size, but is ${JSON.stringify(t)}.`,{hint:'Give a percenta\
ge from 0 to 100, for example "10%", or a size, for example "200MB".'});return{kind:"bytes",bytes:r}}function lr(t,{oldBytes:e,
newBytes:n}){let{maxBytes:r,minSaving:o}=t,i=[];if(r!==void 0){let a=n<=r,[d,c]=or(r,n);i.push({input:"max-size",wanted:`\
at most ${d}`,seen:c,isMet:a})}let s=e-n;if(o?.kind==="bytes"){let a=s>=o.bytes,[d,c]=or(o.bytes,s);i.push({input:"min-s\
aving",wanted:`at least ${d}`,seen:c,isMet:a})}if(o?.kind==="percent"){let{percent:a}=o,d=rI(s,e,a),c=nI(e,n,a,d);i.push(
{input:"min-saving",wanted:`at least ${a} %`,seen:c,isMet:d})}return i}var tI=12;function nI(t,e,n,r){let o=t-e,i=s=>Number(
s)>=n===r;if(t===0)return i("0")?`${nr(t,e)} %`:x(o);for(let s=1;s<=tI;s++){let a=rr(o/t*100,s);if(i(a))return`${a} %`}return`${o}\
 B of ${t} B`}function rI(t,e,n){let r=Math.round(n*1e6);return BigInt(t)*100000000n>=BigInt(r)*BigInt(e)}function en(t){
let e=t.filter(({isMet:r})=>!r);if(e.length===0)return;let n=e.map(({input:r,wanted:o,seen:i})=>`${S(r)} requires ${o}, \
got ${i}`);return new m("OVER_BUDGET",`The result does not meet its size budget: ${n.join("; ")}. No tag was moved.`,{hint:`\
The report shows what takes up space. Drop more with ${S("clean")}, ${S("exclude")} or ${S("run")}, or change the budget\
.`})}import{hostname as EI,release as SI}from"node:os";import{PassThrough as oI}from"node:stream";import{pipeline as iI}from"node:stream/promises";function Je(t,e){return t instanceof m&&t.message.includes(`Could not find the file ${e} in container`)}function Af(t){let{
os:e,architecture:n,variant:r}=t;return encodeURIComponent(JSON.stringify({os:e,architecture:n,...r===void 0?{}:{variant:r}}))}
function mt(t){return t===void 0?[]:["--platform",v(t)]}var Rf=64*1024,As=class{name="docker CLI processes";#e;constructor(e){this.#e=e}async readArchive(e,n,r){let o=n.toString();
if(typeof n!="string"&&!Buffer.from(o).equals(n))throw new m("DOCKER_FAILED",`Cannot ask the docker command for ${A(n)}:\
 the name is not UTF-8.`,{hint:"Use an engine on this machine, whose socket accepts any name, or rename the file."});return this.#t(
["cp",`${e}:${o}`,"-"],r)}async writeArchive(e,n,r){await this.#n(["cp","-",`${e}:/`],n,r)}async exportContainer(e,n){return this.#t(
["export",e],n)}async saveImage(e,n,r){return this.#t(["save",...mt(r),e],n)}async importImage(e,n,r){let o=await this.#n(
["import","--change",`LABEL ${n}`,"-"],e,r),i=o.split(`
`).findLast(s=>s.startsWith("sha256:"));if(i===void 0)throw new m("ENGINE_FAILED",`The import returned no image ID: ${o.
slice(-500)}`,{hint:q});return i.trim()}loadImage(e,n,r){return this.#n(["load","--quiet",...mt(n)],e,r)}#t(e,n){let r=this.#e.
spawn(e,["ignore","pipe","pipe"],n),o=ho(r.stderr,Rf),i=new oI,s=$i(r);return r.stdout?.pipe(i,{end:!1}),r.stdout?.on("d\
ata",this.#e.touch),s.then(a=>{a===0?i.end():i.destroy(te(e,{exitCode:a,stdout:"",stderr:o()}))},a=>i.destroy(a)),i.on("\
close",()=>r.kill("SIGKILL")),i}async#n(e,n,r){let o=this.#e.spawn(e,["pipe","pipe","pipe"],r),i=ho(o.stderr,Rf),s=ho(o.
stdout,Rf),a=$i(o);o.stdin?.on("drain",this.#e.touch);let d;n.once("error",l=>{o.stdin?.errored||(d=l,o.kill("SIGKILL"))});
let c=iI(n,o.stdin,{signal:r}),[f,u]=await Promise.allSettled([c,a]);if(r.aborted)throw U(r.reason);if(f.status==="rejec\
ted"&&f.reason instanceof m)throw f.reason;if(d!==void 0)throw d;if(u.status==="rejected")throw u.reason;if(u.value!==0)
throw te(e,{exitCode:u.value,stdout:s(),stderr:i()});if(f.status==="rejected")throw new m("ENGINE_FAILED",`"docker ${e[0]}\
" did not read its input to the end.`,{hint:q,cause:f.reason});return s()}};import{PassThrough as fI}from"node:stream";import{pipeline as uI}from"node:stream/promises";import{connect as sI}from"node:net";import{Readable as aI}from"node:stream";var Rs=1024*1024,dI=64*1024,cI=64*1024,zh=`\r
\r
`;function Jh(t,e,n,r){return new Promise((o,i)=>{let s=new Lf,a=Buffer.alloc(0),d=0,c=new aI({highWaterMark:Rs,read:()=>{
p.resume()},destroy:(y,g)=>{n.removeEventListener("abort",u),p.destroy(),g(y)}}),f=y=>{let g=n.aborted?U(n.reason):Cf(y);
a!==void 0&&(c.on("error",()=>{}),i(g)),c.destroy(g)},u=()=>f(n.reason),l=y=>{if(r(),a===void 0)return d-=y.length,c.push(
y);a=Buffer.concat([a,y]);let g=a.indexOf(zh);if(g===-1)return a.length>cI&&f(new Error("the head of its answer has no e\
nd")),!0;let k=a.toString("latin1",0,g),B=/^HTTP\/1\.[01] ([0-9]{3})\b/.exec(k)?.[1];if(B===void 0)return f(new Error("i\
ts answer is not HTTP")),!1;let P=a.subarray(g+zh.length);return a=void 0,d=Number(/^content-length: *([0-9]+)/im.exec(k)?.[1]??
0)-P.length,o({status:Number(B),isChunked:/^transfer-encoding:.*chunked/im.test(k),body:c}),P.length===0||c.push(P)},p=sI(
{path:t,onread:{buffer:()=>s.room(),callback:y=>l(s.taken(y))}});p.on("error",f);let h=!1;if(p.on("end",()=>{h=!0,a!==void 0?
f(new Error("it closed without an answer")):d>0?f(new Error(`it ended ${d} bytes short`)):c.push(null)}),p.on("close",()=>h||
c.destroyed||f(new Error("it was closed"))),n.aborted)return u();n.addEventListener("abort",u,{once:!0}),p.write(`GET ${e}\
 HTTP/1.0\r
Host: docker\r
\r
`)})}var Lf=class{#e=Buffer.allocUnsafeSlow(Rs);#t=0;room(){return Rs-this.#t<dI&&(this.#e=Buffer.allocUnsafeSlow(Rs),this.#t=
0),this.#e.subarray(this.#t)}taken(e){let n=this.#e.subarray(this.#t,this.#t+e);return this.#t+=e,n}};function Cf(t){return new m(
"ENGINE_FAILED",`The connection to the engine failed: ${E(t)}`,{hint:"Check whether the engine was stopped or restarted,\
 and run again.",cause:t})}function Wh(t){let e=t.write.bind(t),n=t.end.bind(t),r;t.write=o=>{let i=r;return r=o,i===void 0||e(i)},t.end=()=>{let o=r;
return r=void 0,o===void 0?n():n(o)}}var{request:lI}=process.getBuiltinModule("node:http"),Gh=4*1024*1024,Ls=class{name;#e;#t;#n;constructor(e,n,r=()=>{}){this.
name=`HTTP API ${n} on ${e}`,this.#e=e,this.#t=`/v${n}`,this.#n=r}readArchive(e,n,r){return this.#r(`/containers/${e}/ar\
chive?path=${pI(n)}`,r)}async writeArchive(e,n,r){let o=`/containers/${e}/archive?path=%2F`;await this.#s({method:"PUT",
path:o,what:"Writing into a container"},n,r)}exportContainer(e,n){return this.#r(`/containers/${e}/export`,n)}saveImage(e,n,r){
let o=r===void 0?"":`&platform=${Af(r)}`;return this.#r(`/images/get?names=${encodeURIComponent(e)}${o}`,n)}async importImage(e,n,r){
let o=encodeURIComponent(`LABEL ${n}`),i=await this.#s({method:"POST",path:`/images/create?fromSrc=-&changes=${o}`,what:"\
The import"},e,r),s=$f(i).map(a=>b(a,"status")).findLast(a=>a?.startsWith("sha256:"));if(s===void 0)throw new m("ENGINE_\
FAILED",`The import returned no image ID: ${i.slice(-500)}`,{hint:q});return s}async loadImage(e,n,r){let o=n===void 0?"":
`&platform=${Af(n)}`,i=await this.#s({method:"POST",path:`/images/load?quiet=1${o}`,what:"The load"},e,r);return $f(i).map(
s=>b(s,"stream")??b(s,"status")??"").join(`
`)}async#r(e,n){let r=await Jh(this.#e,this.#t+e,n,this.#n);return r.isChunked?(r.body.destroy(),this.#o(e,n)):this.#i(r.
status,r.body)}async#o(e,n){let r=this.#a("GET",e,n);r.end();let o=a=>n.aborted?U(n.reason):Cf(a),i=await jh(r).catch(a=>{
throw o(a)}),s=new fI;return i.on("data",this.#n),i.once("error",a=>s.destroy(o(a))),s.once("close",()=>i.destroy()),this.#i(
i.statusCode??0,i.pipe(s))}async#i(e,n){if(e===200)return n;let r=await Kh(n);throw Dt(b(_(r),"message")??r,"ENGINE_FAIL\
ED",`The engine answered ${e}`)}async#s({method:e,path:n,what:r},o,i){let s=this.#a(e,n,i);Wh(s),s.on("drain",this.#n);let a=jh(
s).then(async u=>{u.on("data",this.#n);let l=await Kh(u);return s.writableFinished||s.destroy(),{status:u.statusCode??0,
text:l}}),[d,c]=await Promise.allSettled([uI(o,s,{signal:i}),a]);if(i.aborted)throw U(i.reason);if(d.status==="rejected"&&
d.reason instanceof m)throw d.reason;if(c.status==="fulfilled"){let u=mI(c.value.status,c.value.text);if(u!==void 0)throw Dt(
u,"ENGINE_FAILED",`${r} failed in the engine`)}let f=d.status==="rejected"?d.reason:c.status==="rejected"?c.reason:void 0;
if(f!==void 0||c.status==="rejected")throw new m("ENGINE_FAILED",`${r} was interrupted because the connection to the eng\
ine failed: ${E(f)}`,{hint:"Check whether the engine was stopped or restarted, and run again.",cause:f});return c.value.
text}#a(e,n,r){let o=e!=="GET"?{"Content-Type":"application/x-tar","Transfer-Encoding":"chunked"}:{};return lI({socketPath:this.#e,
method:e,path:this.#t+n,headers:o,agent:!1,signal:r})}};function jh(t){return new Promise((e,n)=>{t.once("response",e),t.
on("error",n),t.once("close",()=>n(new Error("the connection closed without an answer")))})}async function Kh(t){let e=[],
n=0;for await(let r of t){if(n+=r.length,n>Gh)throw new m("ENGINE_FAILED",`The engine's answer is longer than ${Gh} byte\
s.`,{hint:q});e.push(r)}return Buffer.concat(e).toString("utf8")}function $f(t){return t.split(`
`).map(_).filter(e=>e!==void 0)}function mI(t,e){if(t<200||t>299)return b(_(e),"message")??(e.trim()||`HTTP status ${t}`);
for(let n of $f(e)){let r=b(n,"errorDetail","message")??b(n,"error");if(r!==void 0)return r}}function pI(t){return typeof t==
"string"?encodeURIComponent(t):t.toString("hex").replace(/../g,"%$&")}var hI=/emulate docker cli using podman/i;function Yh(t,e){let n=w(t,"Client");if(hI.test(e)||b(n,"APIVersion")!==void 0&&
b(n,"ApiVersion")===void 0)throw new m("UNSUPPORTED_ENGINE","docker-flatten needs a Docker engine, but the docker comman\
d here is Podman (podman-docker).",{hint:"Install the Docker CLI and an engine (Debian and Ubuntu: the package docker.io\
) instead of podman-docker, or put another docker command first on PATH."});let o=w(t,"Server","Components"),i=(Array.isArray(
o)?o:[]).find(a=>/podman/i.test(b(a,"Name")??""));if(i===void 0)return;let s=b(i,"Version")??"";throw new m("UNSUPPORTED\
_ENGINE",`docker-flatten needs a Docker engine, but Podman ${s} answers on this socket.`,{hint:'Select a Docker engine w\
ith DOCKER_HOST or "docker context use". Its usual socket is unix:///var/run/docker.sock.'})}import{basename as Xh}from"node:path";var yI=/^(?:runc|crun|youki)$/,gI=/^(?:(?:runsc|kata)(?:-[\w-]+)?|sysbox-runc|krun)$/,wI=/^(?:io\.containerd\.|containerd-shim-)(?:runsc|kata|wasm\w*|spin|slight)(?:-[\w-]+)?[.-]v\d+$/,
Fo="runc";function qh(t){let e=b(t,"DefaultRuntime"),n=w(t,"Runtimes");if(!(e===void 0||!Nf(t,e)||!T(n)))return Object.keys(
n).filter(r=>Qh(w(n,r))===Fo).sort((r,o)=>+(o===Fo)-+(r===Fo))[0]}function Nf(t,e){let n=w(t,"Runtimes",e);if(n===void 0)
return!Vh(e)&&e!==Zh;if([ey(n),b(n,"runtimeType")].some(i=>i!==void 0&&Vh(i)))return!1;let o=Qh(n);return o===void 0||!yI.
test(o)}function Vh(t){let e=Xh(t);return gI.test(e)||wI.test(e)}var Zh="io.containerd.runc.v2";function Qh(t){let e=w(t,
"runtimeArgs");if(H(e)&&e.length>0)return;let n=ey(t),r=b(t,"runtimeType");if(n===void 0)return r===Zh?Fo:void 0;let o=Xh(
n);return o===Fo&&!bI.test(n)?void 0:o}function ey(t){return b(t,"path")??b(t,"options","BinaryName")}var bI=/^(?:(?:\/usr(?:\/local)?)?\/s?bin\/)?runc$/;var kI={"graph-driver":{kind:"graph-driver",keepsPacked:!1,idIsConfigDigest:!0,holdsIndexes:!1,countsBlocks:!1,showsLegacyFields:!0,
canMapOwners:!0,takesZstd:!1,contentRoots:t=>{let e=Cs(t),n=b(t,"Driver")??"overlay2";return e===void 0?[]:[`${e}/image/${n}\
/imagedb/content/sha256`]},diskRoot:Cs},containerd:{kind:"containerd",keepsPacked:!0,idIsConfigDigest:!1,holdsIndexes:!0,
countsBlocks:!0,showsLegacyFields:!1,canMapOwners:!1,takesZstd:!0,contentRoots:t=>{let e=Cs(t),n=e===void 0?[]:[`${e}/co\
ntainerd/daemon/${ty}`],r=[`${ny}/${ty}`];return ry(t)?[...r,...n]:[...n,...r]},diskRoot:t=>ry(t)?ny:Cs(t)}},ty="io.cont\
ainerd.content.v1.content/blobs/sha256",ny="/var/lib/containerd";function oy(t){let e=JSON.stringify(t.DriverStatus??"");
return kI[e.includes("io.containerd.snapshotter.v1")?"containerd":"graph-driver"]}function Cs(t){return b(t,"DockerRootD\
ir")}function ry(t){return b(t,"Containerd","Address")==="/run/containerd/containerd.sock"}var _o={name:"Docker 20.10",api:"1.41"},$s={zstdLayers:"1.42",imageMount:"1.48",platformOption:"1.48",inspectPlatform:"1\
.49"};async function iy(t,e){let n=Promise.all([PI(t),BI(t)]);n.catch(()=>{});let r=await xI(t),o=w(r,"Server"),i=b(r,"C\
lient","ApiVersion")??b(o,"ApiVersion")??"0",s=b(o,"ApiVersion")??i;II(i,s,b(o,"Version")??"unknown");let[a,d]=await n,c=b(
a,"OSType")??b(o,"Os")??"linux";if(c!=="linux")throw new m("UNSUPPORTED_ENGINE",`docker-flatten needs an engine that run\
s Linux containers, but this one runs ${c} containers.`,{hint:"Switch Docker Desktop to Linux containers, or use a Linux\
 runner."});let f=d?.startsWith("unix://")?new Ls(d.slice(7),i,t.touch):new As(t),u=h=>mr(i,h)>=0,l=oy(a),p=TI(a);if(p&&
!l.canMapOwners)throw OI();return e.debug(`engine ${b(o,"Version")}, API ${i}, ${l.kind} store, bytes through ${f.name}`),
{docker:t,transport:f,version:b(o,"Version")??"unknown",apiVersion:i,serverApiVersion:s,platform:{os:c,architecture:b(o,
"Arch")??"amd64",variant:void 0},store:l,contentRoots:l.contentRoots(a),diskRoot:AI(a,d)?l.diskRoot(a):void 0,mapsOwners:p||
l.canMapOwners&&vI(a),canMountImages:u($s.imageMount),knowsPlatformOption:u($s.platformOption),canInspectPlatform:u($s.inspectPlatform),
plainRuntime:qh(a),mayAddMounts:h=>Nf(a,h),takesZstd:l.takesZstd||u($s.zstdLayers)}}async function xI(t){let e=await t.try(
["version","--format","{{json .}}"]),n=_(e.stdout);if(Yh(n,e.stderr),T(n)&&T(n.Server))return n;let r=e.stderr.trim()||e.
stdout.trim();throw Ac(r)||e.exitCode===0?Rc(r||"the docker command names no server"):/client version .* is too (?:old|new)|not supported by this client/i.
test(r)?new m("ENGINE_TOO_OLD",`docker-flatten needs a docker command and an engine with a common API version, but these\
 have none: ${r}`,{hint:`Update the older of the two. The engine must be ${_o.name} or newer.`}):te(["version"],e)}async function PI(t){
let e=await t.try(["info","--format","{{json .}}"]),n=_(e.stdout);if(T(n)&&b(n,"Driver")!==void 0)return n;let r=w(n,"Se\
rverErrors"),o=H(r)&&r.length>0?r.join("; "):e.stderr;throw Dt(o.trim()||"it names no storage driver","ENGINE_FAILED","T\
he engine did not say how it stores images")}async function BI(t){let e=await t.try(["context","inspect","--format","{{.\
Endpoints.docker.Host}}"]);return e.exitCode===0?e.stdout.trim():void 0}function II(t,e,n){if(mr(t,_o.api)>=0)return;let r=mr(
e,_o.api)<0?`this engine is ${n} (API ${e})`:`this docker command speaks API ${t}`;throw new m("ENGINE_TOO_OLD",`docker-\
flatten needs ${_o.name} (API ${_o.api}) or newer, but ${r}.`,{hint:"Update Docker. If DOCKER_API_VERSION is set, it mus\
t not be lower either."})}function mr(t,e){let[n=0,r=0]=t.split(".").map(Number),[o=0,i=0]=e.split(".").map(Number);return n-
o||r-i}function TI(t){let e=t.SecurityOptions;return H(e)&&e.some(n=>/^name=userns\b/.test(n))}function vI(t){return/\/[0-9]{3,}\.[0-9]{3,}$/.
test(b(t,"DockerRootDir")??"")}function OI(){return new m("UNSUPPORTED_ENGINE","docker-flatten needs to read files exact\
ly as the image has them, but an engine with both userns-remap and the containerd image store shows them without setuid \
bits, capabilities and hard links.",{hint:`Turn one of the two off in the engine's daemon.json: "features": {"containerd\
-snapshotter": false}, or "userns-remap".`})}function AI(t,e){return e?.startsWith("unix://")===!0&&b(t,"Name")===EI()&&
b(t,"KernelVersion")===SI()}import{lstat as RI,readdir as LI,rm as CI}from"node:fs/promises";import{join as $I}from"node:path";async function Ns(t,e){for(let n of t)await NI(n,kt,r=>e.debug(r))}async function NI(t,e,n){let r=await LI(t).catch(()=>[]);
for(let o of r){let i=ct(o);if(i===void 0||!e(i))continue;let s=$I(t,o);try{let{uid:a}=await RI(s);a===(process.getuid?.()??
a)&&await CI(s,{recursive:!0,force:!0})}catch(a){if(le(a)==="ENOENT")continue;n(`Could not remove the temporary file ${s}\
: ${E(a)}`)}}}async function Ff(t,e){let n=a=>a!==void 0&&e(a),r=["--no-trunc","--filter",`label=${Ft}`],[o,i,s]=await Promise.all([t.
run(["ps","--all",...r,"--format","{{.ID}} {{.Names}}"]),t.run(["images","--quiet",...r,"--filter","dangling=true"]),t.run(
["images","--filter",`reference=${Nt}`,"--format","{{.Repository}}:{{.Tag}}"])]);return{containers:_f(o).filter(({name:a})=>n(
ct(a))),pendingNames:Do(s).filter(a=>n(Bc(a))),imports:await FI(t,Do(i),n)}}async function FI(t,e,n){if(e.length===0)return[];
let r=_((await t.try(["image","inspect",...new Set(e)])).stdout);return(Array.isArray(r)?r:[]).filter(o=>{let i=w(o,"Con\
fig","Labels"),s=b(i,Ft);return T(i)&&Object.keys(i).length===1&&n(s===void 0?void 0:Bc(`${Nt}:${s}`))&&sy(w(o,"RepoTags"))&&
sy(w(o,"RepoDigests"))&&b(o,"Comment")==="Imported from -"}).map(o=>b(o,"Id")).filter(o=>o!==void 0)}function sy(t){return t==
null||Array.isArray(t)&&t.length===0}function _f(t){return Do(t).map(e=>e.split(" ")).map(([e="",n=""])=>({id:e,name:n.split(
",")[0]??""}))}function ay(t){let e=[],n=(r,o)=>r>0&&e.push(`${r} ${o}${r===1?"":"s"}`);return n(t.containers.length,"co\
ntainer"),n(t.pendingNames.length+t.imports.length,"image"),e.join(" and ")}function Df(t){return t.containers.length+t.
pendingNames.length+t.imports.length}function Do(t){return t.split(`
`).filter(e=>e!=="")}var _I=3,DI=300,dy=10;async function tn(t,e,n){let r=Math.min(e||dy,dy),o=new Ve(void 0,r);try{return await n(t.withWatchdog(
o,0))}finally{o.release()}}var Hf=new Set;function pr(t){Hf.add(t)}function Fs(t){return Hf.has(t)}async function It(t,e,n){
Hf.delete(e);let r=(o,i)=>n.warning(`Could not remove everything that the run created: ${o}
A later run removes the rest, or you can: ${i.join("; ")}`);for(let o=0;o<_I;o++){o>0&&await new Promise(s=>setTimeout(s,
DI));let i;try{i=await Ff(t,s=>s===e)}catch(s){r(Uf(s),[`docker ps --all --filter name=${re(e)}`,`docker images ${Nt}`]);
return}if(Df(i)===0&&o>0||(await my(t,i,r)).isOver)return}}async function fy(t,e,n,r){await Ns(e,n);let o=i=>n.debug(`co\
uld not remove leftovers of a killed run, so a later run will try again: ${i}`);try{let i=await Ff(t,kt),s=i.containers.
filter(({name:d})=>r===void 0||vi(d)!==r),a={...i,containers:s};if(Df(a)===0)return;n.info(`Cleaning up after an interru\
pted run: ${ay(a)}`),await my(t,a,o)}catch(i){o(Uf(i),[])}}async function uy(t,e){let n=await t.run(["ps","--all","--no-\
trunc","--filter",`label=${Ft}`,"--filter",`name=${e}`,"--format","{{.ID}} {{.Names}}"]),r=_f(n).filter(({name:o})=>vi(o)===
e&&kt(ct(o)??""));r.length!==0&&(await Ds(t,e),await py(t,ly,r.map(({id:o})=>o)))}async function hr(t,e,n){if(e.length===
0)return{exitCode:0,stdout:"",stderr:""};try{return await tn(t,n,r=>r.try(["rmi",...e]))}catch(r){if(Mm(r))return;throw r}}
var ly=["rm","--force","--volumes"],cy=["rmi"];async function my(t,e,n){let r=[],o=[...e.containers.map(({id:i,name:s})=>{
let a=vi(s);return{work:async()=>{a!==void 0&&await Ds(t,a),r.push(i)},byHand:a&&`docker unpause ${_s(a)}`}}),Mf(t,ly,r,
e.containers.map(({id:i})=>i)),Mf(t,cy,e.pendingNames),Mf(t,cy,e.imports)];for(let[i,{work:s}]of o.entries())try{await s()}catch(a){
let d=a instanceof m&&MI.includes(a.code),c=d?o.slice(i):o.slice(i,i+1);if(n(Uf(a),c.map(({byHand:f})=>f).filter(f=>f!==
void 0)),d)return{isOver:d}}return{isOver:!1}}function Mf(t,e,n,r=n){let o=["docker",...e,...r.map(_s)].join(" ");return{
work:()=>py(t,e,n),byHand:r.length===0?void 0:o}}function _s(t){return t.replace(/^(?:sha256:)?([0-9a-f]{12})[0-9a-f]{52}$/,
"$1")}var MI=["TIMEOUT","CANCELLED","NO_ENGINE"];function Uf(t){return t instanceof m&&(t.code==="TIMEOUT"||t.code==="CA\
NCELLED")?"the engine did not answer in time.":E(t)}async function Ds(t,e){let n=await t.try(["unpause",e]);if(n.exitCode!==
0&&!/no such container|is not (?:paused|running)/i.test(n.stderr))throw te(["unpause",e],n)}async function py(t,e,n){if(n.
length===0)return;let r=await t.try([...e,...n]),i=Do(r.stderr).filter(s=>!/no such|not found|already in progress/i.test(
s)).join(`
`);if(r.exitCode!==0&&i.trim()!=="")throw te(e,{...r,stderr:i})}var HI=5,UI=2e3,Ms=class{#e;#t;#n;#r=new AbortController;#o=Promise.resolve();constructor(e,n,r){this.#e=e,this.#t=n,this.#n=
r}start(e){if(this.#e===void 0){this.#o=Ns(this.#t,this.#n);return}let n=new Ve(this.#r.signal,HI),r=this.#e.withWatchdog(
n,0);this.#o=fy(r,this.#t,this.#n,e).finally(()=>n.release())}async settle(){let e,n=new Promise(r=>{e=setTimeout(r,UI)});
await Promise.race([this.#o,n]),clearTimeout(e)}async end(){this.#r.abort(),await this.#o}};async function hy(t,e,n){let{log:r,signal:o}=t,i=[];for(let s of e){let a=jn(s),d=await J(r,{title:"Push"},t.docker.stream(
["push",a],u=>r.debug(u.trimEnd()),o,!0)),c=u=>{let l=e.slice(0,i.length).map(p=>p.text);return zI(a,l,u,n)};if(d.exitCode!==
0)throw c(d.stderr.trim());let f=/\bdigest: (sha256:[0-9a-f]{64})/.exec(d.stdout)?.[1];if(f===void 0)throw c(`no digest \
in ${JSON.stringify(d.stdout.slice(-300))}`);r.info(`Pushed ${a}@${f}`),i.push({name:a,digest:f})}return i}function zI(t,e,n,r){
let o=e.length===0?"Nothing was pushed":`Already pushed: ${e.join(", ")}`;return new m("PUSH_FAILED",`Pushing ${t} faile\
d${yy.test(n)?` because the layer is too large for the registry or a proxy in front of it (${gy(r)})`:""}: ${n.slice(-2e3)}\
. ${o}. In the engine, no tag was moved.`,{hint:WI(n,r)})}var yy=/\bhttp 413\b|status\D{0,20}\b413\b|(?:request entity|payload|content) too large|size[ _]invalid|blob too large/i,
JI=/broken pipe|connection reset/i;function gy({newBytes:t,newPackedBytes:e}){return e===void 0?`${x(t)} unpacked, which\
 the engine compresses while pushing`:`${x(e)} packed`}function WI(t,e){let{newPackedBytes:n}=e,r=`${n===void 0?"":`comp\
ress it better (${S("compression","zstd")}), `}drop what is not needed (${S("clean")}, ${S("exclude")})`;return yy.test(
t)?`A flat image is one layer and therefore one upload: ${r}, raise the limit (nginx: client_max_body_size), or bypass t\
he proxy.`:/denied|unauthorized|authentication required|no basic auth/i.test(t)?"Log in to the registry in an earlier st\
ep (docker/login-action) with an account that may push there.":JI.test(t)?`Check whether the registry is reachable, and \
push again. If this happens every time, a proxy may limit the size of uploads, and the layer has ${gy(e)}: ${r}, or rais\
e the limit.`:"Check whether the registry is reachable, and push again."}var GI=/no such (?:image|container|object)|not found|does not (?:exist|provide|match)|no match for platform|unable to find image/i;
function Mo(t){return GI.test(t)}async function ee({docker:t},e,n){let r=["image","inspect"],o=await t.try([...r,...mt(n),
e]);if(o.exitCode!==0&&!Mo(o.stderr))throw te(r,o);return wy(o)}async function De({docker:t},e,n=[]){let r=["inspect","-\
-type","container",...n,e],o=await t.try(r),i=wy(o);if(i===void 0)throw te(r,o);return i}function wy({exitCode:t,stdout:e}){
if(t!==0)return;let n=_(e),r=Array.isArray(n)?n[0]:void 0;return T(r)?r:void 0}function Hs(t){return["Architecture","Os"].some(e=>(b(t,e)??"")!=="")||(b(t,"RootFS","Type")??"")!==""||Tt(t).length>0}function Tt(t){
let e=w(t,"RootFS","Layers");return H(e)?e:[]}function Us(t){let e=t.RepoTags;return H(e)?e:[]}function Xe(t){let e=n=>b(
t,n)??b(t,n.toLowerCase())??void 0;return{os:e("Os")??"linux",architecture:e("Architecture")??"",variant:e("Variant")}}function Ho(t){
let e=b(t,"Descriptor","mediaType");return e===void 0?void 0:Gn(e)}var jI=10;async function by(t,e,n){let{log:r}=t;if(e.id===n)return r.notice("The source image was kept: it is also the r\
esult.");if(!e.isDefaultPlatform)return r.notice(`The source image was kept: its name also refers to images for other pl\
atforms than ${v(e.platform)}.`);let o=await ee(t,e.id);if(o===void 0)return r.debug("the source is gone already");let i=Us(
o),s=i.filter(f=>!KI(e,f));if(s.length>0)return r.notice(`The source image was kept: it has other tags (${s.join(", ")})\
.`);let a=await t.docker.run(["ps","--all","--filter",`ancestor=${e.id}`,"--format","{{.Names}}"]);if(a!=="")return r.notice(
`The source image was kept: containers use it (${a.split(`
`).join(", ")}).`);let d=i.find(f=>!f.includes("@"))??i[0]??e.id,c=await hr(t.docker,[d],jI);c===void 0?r.notice(`The en\
gine is taking long to remove the source image, and may still finish. If the image remains, remove it with "docker rmi ${d}\
".`):c.exitCode===0?r.info(`Removed the source image ${d}`):/conflict/i.test(c.stderr)?r.notice(`The source image was ke\
pt because the engine refused to remove it: ${c.stderr.trim()}`):/no such image|not ?found/i.test(c.stderr)?r.debug(`the\
 source is gone already: ${c.stderr.trim()}`):r.warning(`Could not remove the source image: ${te(["rmi",d],c).message}`)}
function KI({image:t},e){if(t===void 0)return!1;let{domain:n,path:r,digest:o}=oe(e,"image");return o!==void 0?Wt(t.text)||
t.domain===n&&t.path===r:t.digest===void 0&&de(oe(e,"image"))===de(t)}import{setTimeout as YI}from"node:timers/promises";var VI=10,XI=100,zs=class{#e;#t=[];#n;constructor(e){this.#e=e}async move(e,n,r){this.#n=r===n?void 0:r;let o=this.#e.map(
s=>s.text),i=await Promise.all(o.map(s=>zf(e,s)));for(let[s,a]of o.entries())this.#t.push({name:a,from:i[s],to:n}),await ky(
e,r,a);await Promise.all(o.map(s=>qI(e,s,n)))}async undo(e,n){let[r]=this.#t;r!==void 0&&this.#n!==void 0&&await e.try([
"tag",r.to,this.#n]).catch(()=>{});for(let{name:o,from:i,to:s}of this.#t.splice(0).reverse())try{if(i===s||await zf(e,o)!==
s)continue;i===void 0?await e.run(["rmi",o]):await ky(e,i,o)}catch(a){let d=i===void 0?"did not exist":`referred to ${i}`;
n.warning(`The tag ${o}, which ${d} before, could not be restored: ${E(a)}`)}}};async function ky(t,e,n){let r=["tag",e,
n];for(let o=1;;o++){let i=await t.try(r);if(i.exitCode===0)return;if(o===VI||!/already ?exists/i.test(i.stderr))throw te(
r,i);await YI(Math.random()*o*XI)}}async function qI(t,e,n){let r=()=>zf(t,e).catch(()=>n);if(await r()===n)return;let o=await r();
if(o!==n)throw new m("CHECK_FAILED",`The engine reported that ${e} was tagged, but the tag refers to ${o??"no image"} in\
stead of ${n}.`,{hint:q})}async function zf(t,e){let n=["image","inspect","--format","{{.Id}}",e],r=await t.try(n),o=r.stdout.
trim();if(r.exitCode===0&&o.startsWith("sha256:"))return o;if(!/no such image/i.test(r.stderr))throw te(n,r)}import{createWriteStream as xT}from"node:fs";import{link as PT,lstat as BT,open as Oy,rename as IT,rm as qs,stat as TT}from"node:fs/promises";
import{basename as Ay,dirname as Vf,join as vT}from"node:path";import{pipeline as OT}from"node:stream/promises";import{createHash as ZI}from"node:crypto";import{Transform as QI}from"node:stream";var Js=class{#e=0;get isReached(){return this.#e>=2}takes(e,n,r){let o=yo(e);if(this.isReached){if(!o)throw nt(n,"bytes \
follow the end of the archive");return!0}if(o){if(this.#e++,r)throw nt(n,"the archive ends after an extension header tha\
t no entry follows");return!0}if(this.#e===1)throw nt(n,"there is a single zero block between two entries");return!1}};var Ws=class{#e;#t=0;get isEmpty(){return this.#t===0}get rest(){return this.#e?.subarray(0,this.#t)??Buffer.alloc(0)}take(e){
this.#e??=Buffer.alloc(O);let n=Math.min(O-this.#t,e.length);return e.copy(this.#e,this.#t,0,n),this.#t+=n,n}release(){if(this.#t<
O)return;let e=this.#e;return this.#e=void 0,this.#t=0,e}};var nn={blocks:[],keepsData:!1},yr={blocks:void 0,keepsData:!0},qe=class{#e;#t;#n=0;#r=new Ws;#o=0;#i=0;#s=!0;#a=new qn;#d=!1;#c=new Js;#f=!1;#u=Buffer.
alloc(0);#l=[];#m=0;constructor(e,n={}){this.#e=e,this.#t=n}get offsetBytes(){return this.#n}get hasEnded(){return this.#c.
isReached}get isBetweenEntries(){return this.#o===0&&!this.#d&&this.#r.isEmpty&&this.#a.isEmpty&&!this.#a.isReading}get openEntry(){
return this.#o>0?this.#u:void 0}checkRest(){let{rest:e}=this.#r;if(e.some(n=>n!==0))throw nt(this.#n-e.length,"bytes fol\
low the end of the archive")}consume(e){let n=0,r=0,o=i=>{if(i===r)return;let s=r===0&&i===e.length?e:e.subarray(r,i);this.#e.
emit(s,this.#n+r)};for(;n<e.length;)if(this.#o>0&&!this.#d){let i=Math.min(this.#o,e.length-n);this.#s||(o(n),r=n+i),(this.#e.
data!==void 0||this.#e.end!==void 0)&&this.#E(e,n,i),this.#o-=i,n+=i}else if(this.#a.isReading)o(n),n+=this.#a.take(e.subarray(
n),this.#n),r=n;else if(this.#c.isReached&&this.#t.ignoresTrailer===!0)o(n),n=e.length,r=n;else if(this.#r.isEmpty&&e.length-
n>=O){let i=this.#g(e.subarray(n,n+O),this.#n+n);i!==void 0&&(o(n),this.#h(i),r=n+O),n+=O}else o(n),n+=this.#p(e.subarray(
n),n),r=n;o(e.length),this.#n+=e.length}#p(e,n){let r=this.#r.take(e),o=this.#r.release();if(o!==void 0){let i=this.#n+n+
r-O,s=this.#g(o,i);s===void 0?this.#e.emit(o,i):this.#h(s)}return r}#h(e){for(let n of e)n.length>0&&this.#e.emit(n,this.#y(
n))}#y(e){let n=this.#m;for(let r of this.#l){if(r===e)return n;n+=r.length}}#g(e,n){if(this.#d)return this.#d=(e[504]??
0)!==0,this.#e.mapBlock?.(e),!this.#d&&this.#o===0&&this.#e.end?.(),this.#s?void 0:[];if(this.#c.takes(e,n,!this.#a.isEmpty))
return[];let r=Ie(e,n),{typeFlag:o}=r;return o===Be.paxGlobal?this.#w(r,n):(this.#a.isEmpty&&(this.#m=n),Yt(o)?(this.#a.
begin(r,e,n),[]):this.#k(r,e,n))}#w(e,n){if(!this.#a.isEmpty)throw nt(n,"there is a global header between an extension h\
eader and its entry");this.#f=!0;let r=this.#t.dropsGlobals!==!0;return this.#b(e.sizeBytes,r),r?void 0:[]}#k(e,n,r){let{
blocks:o,extension:i}=this.#a.release(),s=Vt(e,i),a=e.hasOldType&&s.at(-1)===47,d=ss(e,i,r),c=Fi(e.typeFlag)&&!a?d:0,{typeFlag:f}=e,
u={name:s,typeFlag:f,sizeBytes:c,header:n,extensions:o};this.#l=[...o,n];let l=this.#e.begin(u,i,this.#m);return this.#f=
!1,this.#u=s,this.#b(c,l.keepsData),this.#d=e.gnuIsExtended,c===0&&!this.#d&&this.#e.end?.(),l.blocks!==void 0?l.blocks:
o.length===0?void 0:this.#l}#b(e,n){this.#o=se(e),this.#i=this.#o-e,this.#s=n}#E(e,n,r){if(this.#f)return;let o=Math.min(
r,this.#o-this.#i);o>0&&this.#e.data?.(e.subarray(n,n+o)),this.#o===r&&this.#e.end?.()}};var eT=16*1024*1024,tT=1024*1024,G=class extends QI{counts={entries:0,dataBytes:0};#e=ZI("sha256");#t=0;#n;#r;#o;#i;#s;constructor(e,n,r={}){
let o=r.isPart===!0?tT:eT;super({readableHighWaterMark:o,writableHighWaterMark:o}),this.#n=e,this.#r=n,this.#o=r,this.#i=
new qe({begin:i=>this.#u(i),emit:(i,s)=>this.#c(i,s),mapBlock:n&&(i=>n.mapBlock?.(i)),data:n&&(i=>n.data(i)),end:n&&(()=>n.
end())})}digest(){return`sha256:${this.#e.digest("hex")}`}get bytesWritten(){return this.#t}get bytesRead(){return this.#i.
offsetBytes}_transform(e,n,r){try{this.#i.consume(e),r()}catch(o){r(o)}}_flush(e){try{if(!this.#i.hasEnded)throw this.#d();
this.#i.checkRest()}catch(n){e(n);return}this.#a().then(()=>e(),n=>e(n))}_read(e){this.#s?.(),super._read(e)}async#a(){this.#o.
appendix!==void 0&&this.once("close",()=>this.#s?.());for await(let e of this.#o.appendix?.()??[]){if(this.destroyed)return;
this.#c(e),!(this.readableLength<this.readableHighWaterMark)&&(await new Promise(n=>{this.#s=n}),this.#s=void 0)}this.#o.
isPart!==!0&&!this.destroyed&&this.#c(Ht)}#d(){let{openEntry:e,offsetBytes:n}=this.#i,r=e===void 0?"":` within ${A(e)}`;
return new m("TAR_TRUNCATED",`The tar stream ended after ${n} bytes and ${this.counts.entries} entries without its end-o\
f-archive blocks: something was cut off${r}.`,{hint:"Nothing was tagged. Check whether the engine restarted or ran out o\
f disk space, then run again."})}#c(e,n){this.#o.onlyObserves!==!0&&(this.#e.update(e),this.#t+=e.length,this.#f(e.length,
n),this.push(e))}#f(e,n){let{spans:r}=this.#o;if(r!==void 0)if(n===void 0)r.output.add(e,void 0);else for(let o of r.input.
take(n,e))r.output.add(o.bytes,o.origin)}#u(e){let n=this.#n(e),r=typeof n=="string"?void 0:n;for(let d of r?.before??[])
this.#r?.begin(d,"keep"),this.#r?.end();if(this.#r?.begin(e,n),n==="drop")return nn;if(this.counts.entries++,r?.data===void 0&&
(this.counts.dataBytes+=e.sizeBytes),r===void 0)return yr;let{head:o,data:i,before:s=[]}=r;return this.counts.entries+=s.
length,{blocks:[...s,o].flatMap(d=>[...d.extensions,d.header]).concat(i===void 0?[]:[i]),keepsData:i===void 0}}};var Gs={name:void 0,path:""};function L(t){if(t===Gs.name)return Gs.path;let e=0;t[0]===47?e=1:t[0]===46&&t[1]===47&&(e=
2);let n=t.length>e&&t.at(-1)===47?t.length-1:t.length;return Gs={name:t,path:t.toString("latin1",e,n)},Gs.path}function gr(t,e){
return t.length>e.length&&t.charCodeAt(e.length)===47&&t.startsWith(e)}function W(t){return Buffer.from(t,"latin1")}var Ey=["manifest.json","index.json"],nT=4*1024*1024,js=class{#e=new Set;#t=[];#n=!1;#r=0;get hasImage(){return Ey.some(
e=>this.#e.has(e))}begin(e){let n=L(e.name);this.#e.add(n),this.#n=n===Ey[0]}data(e){!this.#n||this.#r>nT||(this.#r+=e.length,
this.#t.push(Buffer.from(e)))}end(){this.#n=!1}missing(){let e=_(Buffer.concat(this.#t).toString("utf8"));return(Array.isArray(
e)?e:[]).flatMap(r=>{let o=w(r,"Layers");return[b(r,"Config")??"",...H(o)?o:[]]}).filter(r=>r!==""&&!this.#e.has(L(Buffer.
from(r))))}};async function*Ks(t){let e=new Jf(t);try{for(;;){let n=await e.next();if(n===void 0)return;typeof n=="object"&&"name"in n&&
(yield n)}}finally{t.destroy()}}var Jf=class{#e;#t;#n=[];#r=0;constructor(e){this.#e=e.iterator({destroyOnReturn:!1}),this.#t=
new qe({begin:({name:n,sizeBytes:r})=>(this.#n.push({name:n.toString("utf8"),sizeBytes:r,bytes:this.#o()}),nn),emit:()=>{},
data:n=>this.#n.push(n),end:()=>this.#n.push("end")})}async next(){for(;this.#r===this.#n.length;){this.#n.length=0,this.#r=
0;let{done:e,value:n}=await this.#e.next();if(e!==!0)this.#t.consume(n);else{if(this.#t.isBetweenEntries)return;throw rT(
this.#t.offsetBytes)}}return this.#n[this.#r++]}async*#o(){for(;;){let e=await this.next();if(!Buffer.isBuffer(e))return;
yield e}}};function rT(t){return new m("TAR_TRUNCATED",`The archive ended after ${t} bytes, within an entry.`,{hint:"Run\
 again. If it happens again, check the disk of what sent it."})}import{randomBytes as oT}from"node:crypto";import{posix as Sy}from"node:path";async function j(t,e){let{runId:n}=t,{source:r}=e,o=["create","--name",e.name??Cm(n),"--label",Ti(n),"--network",e.network??
"none",...e.asConfigured===!0?[]:["--no-healthcheck"],"--restart","no","--pull","never",...r.isIndex?mt(r.platform):[],...e.
asUsed===!0||e.asConfigured===!0?[]:sT,...e.asUsed===!0?[]:aT(r),...e.options??[],r.id,...e.command??["docker-flatten"]],
i=await t.docker.try(o),s=i.stdout.trim().split(`
`).at(-1)??"";if(i.exitCode!==0)throw iT(r,o,i);if(!/^[0-9a-f]{12,64}$/.test(s))throw new m("ENGINE_FAILED",`"docker cre\
ate" returned ${JSON.stringify(s)} instead of an ID.`,{hint:q});return s}function iT(t,e,n){let r=te(e,n),o=t.volumes.find(
i=>Sy.normalize(`${i}/`)==="/");return o===void 0||!/destination can't be '\/'/i.test(n.stderr)?r:new m("UNSUPPORTED_IMA\
GE",`docker-flatten needs a container of ${t.reference}, but cannot create one: the image declares its root as a volume \
(${JSON.stringify(o)}).`,{hint:'No engine starts such an image. Build it again without "VOLUME /".',cause:r})}var sT=["-\
-workdir","/"];function aT(t){return dT(t).flatMap(e=>["--mount",rt({type:"tmpfs",dst:e})])}function dT({volumes:t}){let e=t.
filter(n=>n.startsWith("/"));return[...new Set(e.map(n=>Sy.resolve(n)))]}function We(){return`/docker-flatten-${oT(8).toString(
"hex")}`}function rt(t){return Object.entries(t).map(([e,n])=>{let r=n===""?e:`${e}=${n}`;return/[",\n\r]/.test(r)?`"${r.
replaceAll('"','""')}"`:r}).join(",")}async function Y(t,e){let n=await t.docker.try(["rm","--force","--volumes",e]);if(n.
exitCode!==0&&!/no such container/i.test(n.stderr))throw te(["rm",e],n)}var ie=class extends Error{},cT=/bind source path does not exist|mounts denied|not shared from|not permitted|permission denied|authorization denied by plugin/i;
function Gf(t){return t instanceof m&&t.code==="DOCKER_FAILED"&&cT.test(t.message)}var fT=16*1024*1024;async function jf(t,e,n){
let r=We(),o=rt({type:"bind",src:n,dst:r,readonly:""}),s=await j(t,{source:e,options:["--mount",o]}).catch(a=>{throw Gf(
a)?new ie(E(a),{cause:a}):a});return{open:(a,d)=>{let c=`${r}/${a.slice(7)}`;return t.transport.readArchive(s,c,d).catch(
f=>{throw Je(f,c)?new ie(E(f),{cause:f}):f})},close:()=>Y(t,s)}}async function xy(t,e,n,r){let o=await jf(t,e,n),i=async(s,a)=>{
let d=await o.open(s,t.signal);await Kf(d,s,c=>a(c))};try{return await r({stream:i,text:Yf(i)})}finally{await o.close()}}
async function Kf(t,e,n){try{for await(let{name:r,bytes:o}of Ks(t))await n(o,r).catch(i=>{throw i instanceof m?new Ys(i):
i})}catch(r){throw r instanceof Ys?r.cause:r instanceof m&&!r.code.startsWith("TAR_")?r:Wf(e,`cannot be read (${E(r)})`)}finally{
t.destroy()}}var Ys=class extends Error{cause;constructor(e){super(e.message),this.cause=e}};function Yf(t){return(e,n)=>uT(
e,n,t)}async function uT(t,e,n){let r=[],o=0;await n(t,async d=>{for await(let c of d){if(o+=c.length,o>fT)throw Wf(t,"i\
s too long for a config");r.push(c)}},e);let s=Buffer.concat(r),a=z(s);if(a!==t)throw Wf(t,`has the digest ${a}`);return s.
toString("utf8")}function Wf(t,e){return new m("ENGINE_FAILED",`The engine's blob ${t} ${e}: it was damaged on disk or i\
n transit.`,{hint:"Run again. If it happens again, pull or build the image again."})}async function*wr(t,e,n){let r=await e(t.digest,t.sizeBytes),o=[],i=new Set([t.digest]),s=!1;for(;;){let a=r===void 0?void 0:
cp(r),d=r===void 0||a!==void 0?void 0:dp(r);if(d!==void 0){let f=await Py(e(d.config.digest,d.config.sizeBytes));f!==void 0&&
(yield{manifest:d,configText:f,isInIndex:s})}o=[...lT(a??[],n),...o];let c=o.shift();for(;c!==void 0&&i.has(c.digest);)c=
o.shift();if(c===void 0)return;i.add(c.digest),s=!0,r=await Py(e(c.digest,c.sizeBytes))}}function lT(t,e){let n=({platform:r})=>r===
void 0?1:K(r,e)?0:2;return t.toSorted((r,o)=>n(r)-n(o))}async function Py(t){return t.catch(e=>{if(!(e instanceof ie))throw e})}var mT=3;async function By(t,e){let{signal:n}=t,r=async(o,i,s)=>{let a=s??await gT(t,o),d=Lm(t.runId),c=pp({digest:o,sizeBytes:a},
t.platform,d),f=!1;try{await t.transport.loadImage(c,void 0,n).catch(u=>{throw Iy(u)?new ie(E(u),{cause:u}):u}),f=!0,await pT(
t,d,o,i)}finally{await yT(t,d,f)}};return e({stream:r,text:Yf(r)})}async function pT(t,e,n,r){let{signal:o}=t,i=!1;try{let s=await t.
transport.saveImage(e,o);await Kf(s,n,async(a,d)=>{d.endsWith(`/${n.slice(7)}`)&&(i=!0,await r(a))})}catch(s){throw!i&&Iy(
s)&&hT.test(E(s))?new ie(E(s),{cause:s}):s}if(!i)throw new ie(`the store has no blob ${n}`)}var hT=/not found|no such|does not exist/i;
async function yT(t,e,n){if(Fs(t.runId))return;let r=await hr(t.docker,[e],mT).catch(()=>{});(r===void 0||n&&r.exitCode!==
0)&&pr(t.runId)}async function gT(t,e){let n=w(await ee(t,e),"Descriptor"),r=w(n,"size");if(w(n,"digest")===e&&typeof r==
"number")return r;throw new ie(`the engine does not tell the size of ${e}`)}function Iy(t){return t instanceof m&&(t.code===
"ENGINE_FAILED"||t.code==="DOCKER_FAILED")}function br(t,e){let n=t.contentRoots.map(o=>({place:`below ${o} of the engine's machine`,open:i=>xy(t,e,o,i),openDirectory:()=>jf(
t,e,o)}));if(!t.store.keepsPacked)return n;let r=o=>By(t,o);return[...n,{place:"in a save",open:r}]}var wT=["Hostname","Domainname","AttachStdin","AttachStdout","AttachStderr","Tty","OpenStdin","StdinOnce","Image","StopT\
imeout"];function bT(t,e){let{apiVersion:n,serverApiVersion:r}=t,{showsLegacyFields:o}=t.store,i=a=>mr(r,a)>=0,s=a=>{let d=w(
e.inspect,"Config",a);return T(d)&&Object.keys(d).length>0};return[...o&&!i("1.50")?[]:wT,...o?[]:["docker_version"],...o&&
mr(n,"1.45")<0?[]:["container","container_config"],...!i("1.44")&&s("Healthcheck")?["StartInterval of the health check"]:
[],...i("1.52")&&s("ExposedPorts")?["ExposedPorts as they were written"]:[],"os.features","fields that Docker does not k\
now"]}function Ty(t,e){return`Docker ${t.version} does not let the image's config be read here, so it is taken from an i\
nspect. What that does not show is not in the result, and its ID differs from that of a run where the config can be read\
: ${bT(t,e).join(", ")}.`}function Vs({packedLayers:t}){return t?.reduce((e,{sizeBytes:n})=>e+n,0)}async function Xs(t,e){let{log:n}=t;for(let r of br(
t,e)){let o=await kT(t,e,r).catch(i=>{if(!(i instanceof ie))throw i;n.debug(`no config blob ${r.place}: ${E(i)}`)});if(o!==
void 0)return o}return n.debug("the config is taken from an inspect"),{json:ap(e.inspect),digest:void 0,packedLayers:void 0,
annotations:{},openBlobs:void 0,missing:Ty(t,e)}}async function kT(t,e,{open:n,openDirectory:r}){let o=await n(async i=>t.
store.idIsConfigDigest?vy(e,e.id,await i.text(e.id),void 0):await ET(e,i.text));return o&&{...o,openBlobs:n,openDirectory:r}}
async function ET(t,e){let n=wr({digest:t.id},e,t.platform);for await(let{manifest:r,configText:o}of n){let i=vy(t,r.config.
digest,o,r);if(i!==void 0)return i}}function vy(t,e,n,r){let o=ST(e,n);if(o===void 0)return;let i=JSON.stringify(xo(o))===
JSON.stringify(t.diffIds),s=(o.architecture??"")===t.platform.architecture&&(o.variant||void 0)===t.platform.variant;if(!i||
!s)return;let{layers:a,annotations:d={}}=r??{};return{json:o,digest:e,packedLayers:a,annotations:d,openBlobs:void 0,missing:void 0}}
function ST(t,e){try{return Ji(e)}catch(n){if(n instanceof SyntaxError)return;throw new m("UNSUPPORTED_IMAGE",`Cannot re\
ad the image's config ${t}: ${E(n)}.`,{hint:"Do not trust this image: no builder writes such a config.",cause:n})}}async function Ry(t){let e=(r,o)=>new m("BAD_INPUT",`The ${I("backup")} must be the path of a new file, but ${JSON.stringify(
t)} ${r}.`,{hint:o});if(!(await TT(Vf(t)).catch(()=>{}))?.isDirectory())throw e("is not in an existing directory","Creat\
e the directory in an earlier step, or name another one.");if(Ay(t)===""||t.endsWith("/"))throw e("is a directory","Name\
 a file.");if(await FT(t))throw e("already exists","It may be the only copy of an earlier source image: move it away, or\
 name another file.")}var AT={flags:"wx",mode:384};async function Ly(t,e,n,r={createWriteStream:xT,link:PT,rename:IT}){let{
log:o,signal:i}=t,s=vT(Vf(n),`${re(t.runId)}${Ay(n).slice(0,80)}.partial`),a=LT(t,e);try{let d=NT(e);d===void 0&&o.notice(
"The source has no tag, so the backup has none either: loading it returns an image ID.");let c=u=>{let l={name:d??e.id,platform:u};
return RT(t,l,()=>r.createWriteStream(s,AT),qt(a))},f=await c().catch(async u=>{if(!CT(t,e,u))throw u;return o.debug(`sa\
ving the platform alone: ${E(u)}`),await qs(s,{force:!0}),c(e.platform)});await J(o,{title:"Flush"},_T(s)),await DT(s,n,
r),o.info(`Saved ${x(f)} to ${n}`)}catch(d){throw await qs(s,{force:!0}).catch(()=>{}),i.aborted?d:MT(d,n)}finally{await a}}
async function RT(t,{name:e,platform:n},r,o){let{log:i,signal:s}=t,a=new js,d=new G(()=>"keep",a),c=await t.transport.saveImage(
e,s,n);return await J(i,{title:"Save",doneBytes:()=>d.bytesRead,totalBytes:o,isEstimate:!0},OT(c,d,r(),{signal:s})),$T(a),
d.bytesWritten}async function LT(t,e){if(!t.store.keepsPacked){let n=w(e.inspect,"Size");return typeof n=="number"?n:void 0}
try{return Vs(await Xs(t,e))}catch{return}}function CT(t,e,n){return e.isIndex&&t.knowsPlatformOption&&n instanceof m&&/not found/i.
test(n.message)}function $T(t){if(!t.hasImage)throw new m("BACKUP_FAILED","The engine saved an archive that contains no \
image.",{hint:q});let e=t.missing();if(e.length!==0)throw new m("BACKUP_FAILED",`The archive that the engine saved lacks\
 ${e.length} of its blobs (${e.slice(0,3).join(", ")}): the engine has them only unpacked, from another image with the s\
ame layers.`,{hint:'Remove this image and all images that share its layers ("docker rmi") and pull it again, which fetch\
es all blobs. Or leave the backup out if the registry keeps the image.'})}function NT(t){let{image:e,names:n}=t;return e===
void 0||e.digest!==void 0||t.id.replace("sha256:","").startsWith(e.text.replace("sha256:",""))&&!n.includes(`${e.text}:l\
atest`)?n[0]:e.tag===void 0?`${e.text}:latest`:e.text}async function FT(t){return BT(t).then(()=>!0,()=>!1)}async function _T(t){
let e=await Oy(t,"r+");try{await e.sync()}finally{await e.close()}}async function DT(t,e,n){try{await n.link(t,e)}catch{
await(await Oy(e,"wx",384)).close(),await n.rename(t,e).catch(async r=>{throw await qs(e,{force:!0}),r});return}await qs(
t)}function MT(t,e){if(t instanceof m)return new m(t.code,`The backup failed. Nothing was changed. ${t.message}`,{hint:t.
hint,cause:t});let n=ut(t);return new m(n?"NO_SPACE":"BACKUP_FAILED",n?`The disk of ${Vf(e)} filled up while writing the\
 backup. Nothing was changed.`:`Cannot write the backup to ${e} (${le(t)}). Nothing was changed.`,{hint:"Name a writable\
 path on a disk with room for the whole image.",cause:t})}function Cy({kind:t,name:e,platforms:n},r){let o=[],i=[];for(let a of r){let d=n.find(({platform:c})=>c===a.platform);d===
void 0?i.push(a.platform):o.push(HT(d,a))}let s=a=>o.reduce((d,c)=>{let f=c[a];return d===void 0||f===void 0?void 0:d+f},
0);return{kind:t,name:e,oldBytes:s("oldBytes"),newBytes:s("newBytes"),platforms:o,missing:i}}function HT(t,e){let[n,r]=[
t.contents,e.contents],o=n!==void 0&&r!==void 0,i=o?zT(n,r):[],s=o?JT(n,r):[];return{platform:e.platform,oldBytes:o?n.bytes:
void 0,newBytes:o?r.bytes:void 0,oldPackedBytes:t.packedBytes,newPackedBytes:e.newPackedBytes,pullBytes:UT(t.layers,e.packedLayers),
packages:i.slice(0,100),morePackages:Math.max(0,i.length-100),directories:s.slice(0,100),moreDirectories:Math.max(0,s.length-
100)}}function UT(t,e){if(t===void 0||e===void 0)return;let n=new Map;for(let{digest:r,diffId:o,packedBytes:i}of e)!t.has(
r)&&!t.has(o)&&n.set(r,i);return[...n.values()].reduce((r,o)=>r+o,0)}function zT(t,e){let n=({manager:i,name:s})=>`${i}:${s}`,
r=[Zs(t.packages,n,t.morePackages),Zs(e.packages,n,e.morePackages)],o=new Map([...t.packages,...e.packages].map(i=>[n(i),
i]));return $y(...r).map(({key:i,...s})=>{let{manager:a,name:d}=o.get(i);return{manager:a,name:d,...s}})}function JT(t,e){
let n=({path:s})=>s,r=$y(Zs(t.directories,n,t.moreDirectories),Zs(e.directories,n,e.moreDirectories)),o=new Map;for(let{
key:s,oldBytes:a,newBytes:d}of r){let c=s.slice(0,s.lastIndexOf("/")),{most:f,least:u}=o.get(c)??{most:0,least:0},l=d-a;
o.set(c,{most:Math.max(f,l),least:Math.min(u,l)})}let i=({key:s,oldBytes:a,newBytes:d})=>{let c=d-a,{most:f=0,least:u=0}=o.
get(s)??{};return c>0?f>=c*.9:u<=c*.9};return r.filter(s=>!i(s)).map(({key:s,...a})=>({path:s,...a}))}function Zs(t,e,n){
let r=new Map;for(let i of t)r.set(e(i),(r.get(e(i))??0)+i.bytes);let o=t.reduce((i,s)=>Math.min(i,s.bytes),1/0);return{
sizes:r,absentBytes:n===0||t.length===0?0:o}}function $y(t,e){let n=[];for(let o of new Set([...t.sizes.keys(),...e.sizes.
keys()])){let[i,s]=[t.sizes.get(o),e.sizes.get(o)],a=i??Math.min(t.absentBytes,s??0),d=s??Math.min(e.absentBytes,i??0);if(a===
d)continue;let c=a===0?"added":d===0?"removed":void 0;n.push({key:o,change:c??(d>a?"grown":"shrunk"),oldBytes:a,newBytes:d})}
let r=o=>Math.abs(o.newBytes-o.oldBytes);return n.sort((o,i)=>r(i)-r(o)||(o.key<i.key?-1:1))}var Xf=1024*1024,qf=12,WT=[386,4],GT=[0,21],jT=20,KT=10;function Zf({typeFlag:t},{pax:e}){if(t==="S")return"old GNU";if(e.
size===0)return;let[n,r]=["GNU.sparse.major","GNU.sparse.minor"].map(s=>String(e.get(s)??""));if(n==="1"&&r==="0")return"\
data";let o=n==="0"&&(r==="0"||r==="1"),i=n===""&&r===""&&Ne(e.get(Ny))!==void 0;return o||i?"records":void 0}var Ny="GN\
U.sparse.map";function rn(t,e){return new m("TAR_INVALID",`The sparse file ${A(t)} is damaged: ${e}.`,{hint:$t})}var Qs=class{pieces=[];#e;#t;#n;#r=0;#o;#i="";constructor(e,n){
this.#e=e,this.#t=n}addBlock(e,n){let[r,o]=n?WT:GT;for(let i=0;i<o;i++){let s=r+i*2*qf,a=s+qf;if(e[s]===0)return;this.#a(
Di(e.subarray(s,a))),this.#a(Di(e.subarray(a,a+qf)))}}addRecords({pax:e}){let n=String(Ne(e.get(Ny))??""),r=n===""?[]:n.
split(",");for(let o of r)this.#a(zt(o));if(zt(String(e.get("GNU.sparse.numblocks")??""))*2!==r.length)throw rn(this.#e,
"its map has another length than its header says")}addData(e){let n=0;for(;n<e.length&&this.#o!==0;){let r=e.indexOf(KT,
n),o=e.subarray(n,r===-1?e.length:r);if(this.#i.length+o.length>jT)throw this.#d();if(this.#i+=o.toString("latin1"),r===
-1)return e.length;this.#s(),n=r+1}return n}get isComplete(){return this.#o===0}#s(){let e=zt(this.#i);if(this.#i="",this.#o===
void 0){if(!Number.isSafeInteger(e))throw this.#d();if(e>Xf)throw this.#c();this.#o=2*e;return}this.#a(e),this.#o--}#a(e){
if(!(Number.isSafeInteger(e)&&e>=0))throw this.#d();if(this.#n===void 0){this.#n=e;return}let[n,r]=[this.#n,this.#n+e];if(this.#n=
void 0,n<this.#r||r>this.#t)throw rn(this.#e,"the pieces of its map overlap or exceed its size");if(this.#r=r,this.pieces.
length===Xf)throw this.#c();this.pieces.push([n,e])}#d(){return rn(this.#e,"its map has something else than numbers")}#c(){
return new m("TAR_LIMIT",`The sparse file ${A(this.#e)} has more than ${Xf} pieces.`,{hint:pe})}};function Fy(t){return(O-
t%O)%O}var YT=["GNU.sparse.realsize","GNU.sparse.size"];function Uo(t,{pax:e}){let{name:n}=t;if(t.typeFlag==="S")return _y(n,Ue(
t.header,"realSize"));if(e.size===0)return t.sizeBytes;for(let r of YT){let o=Ne(e.get(r));if(o!==void 0)return _y(n,zt(
o.toString("latin1")))}return t.sizeBytes}function on(t){return t.typeFlag==="S"||t.extensions.some(n=>n.includes("GNU.s\
parse."))?Uo(t,Fe(t.extensions)):t.sizeBytes}function _y(t,e){if(!(Number.isSafeInteger(e)&&e>=0))throw rn(t,"its real s\
ize is not a number");return e}var VT=Buffer.alloc(0),Dy="SCHILY.xattr.",XT=4095;function fe({extensions:t,header:e},n=Fe(t)){let{pax:r}=n,o=e[156]??0,
i=o===0?"0":String.fromCharCode(o),s=(c,f)=>{let u=Ne(r.get(c));return u===void 0?Ue(e,f):Math.floor(Number(u.toString("\
latin1")))},a=i==="1"||i==="2",d=i==="3"||i==="4";return{typeFlag:i,mode:Ue(e,"mode")&XT,uid:s("uid","uid"),gid:s("gid",
"gid"),mtimeSeconds:s("mtime","mtime"),mtimeFraction:QT(r.get("mtime")),link:a?Pt(e,n):VT,device:d?`${Ue(e,"devMajor")},${Ue(
e,"devMinor")}`:"",xattrs:r.size===0?qT:ZT(r)}}var qT=[];function ZT(t){return[...t].filter(([e])=>e.startsWith(Dy)).map(
([e,n])=>`${e.slice(Dy.length)}=${n.toString("latin1")}`).sort()}function QT(t){if(t===void 0)return"";let[,e=""]=/\.(\d{1,9})/.
exec(t.toString("latin1"))??[];return e.replace(/0+$/,"")}function sn(t,e){return e==="drop"?0:e==="keep"||e.data===void 0?
on(t):Ue(e.head.header,"size")}function vt(t,e,n){t!==void 0&&(t.entries+=e,t.bytes+=n)}import{posix as Eg}from"node:path";import{posix as oa}from"node:path";import{posix as zo}from"node:path";var ev=3,tv=1e3,Uy=4096,nv=/(?:[^\s'"\\;&|()<>`]|\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*")+|[<>]+&?|[;&|()\n`]/g,
zy=/(?<![\w.~/-])\/+[^\s:=,;"'`()<>|&[\]{}?*$]*/g,rv=/^-[A-Za-z](\/[^\s:=,;"'`()<>|&[\]{}?*$]*)/,ov=/"(\/[^"]*\s[^"]*)"|'(\/[^']*\s[^']*)'|(?:=|^|[:;,])(\/[^:;,"'=]*\s[^:;,"'=]*)/g,
iv=/^[;&|()\n`]$/,sv=/^[<>]+&?$/,av=/^(?:-|[A-Za-z_]\w*=)/,dv=na("sh bash dash ash zsh ksh busybox exec env nohup comman\
d sudo tini dumb-init catatonit time nice if then else do while until ! {"),My=na("cd pushd WORKDIR"),Hy=/^(?:-C|--(?:chdir|cwd|directory|dir|work(?:ing)?-?dir(?:ectory)?|app-dir|prefix))(?:=|$)/,
cv=na("rm rmdir mkdir touch chmod chown chgrp ls test [ [[ stat readlink mktemp mkfifo tar curl wget ADD ARG COPY ENV EX\
POSE LABEL USER VOLUME"),fv=na("cat head tail grep sed awk cp mv ln install tee echo printf wc find diff cmp cut sort");
function tu(t,e,n="/"){let r=new Qf(e);return r.read(t,n,0),r.words}var Qf=class{words=[];#e;#t=0;constructor(e){this.#e=
e}read(e,n,r){let o=new eu(n,nu(this.#e)),i=!0;for(let s of e){if(this.words.length>=tv)return;if(s.length>Uy&&r>0)continue;
if(iv.test(s)){i=!0,this.#t++,o.separate(s);continue}if(o.redirects(s))continue;let a=/[\s;&|()`]/.test(s)&&r<ev;a&&s.startsWith(
"/")&&this.#n(s,!1,o),a&&this.read(uv(s,this.#e),o.directory,r+1);let d=o.isValue||av.test(s);a||this.#n(s,i&&!d,o);let c=d||
dv.has(zo.basename(s));i=s==="--"&&!o.isChanging||i&&c,o.endWord()}}#n(e,n,r){let{directory:o}=r,i=r.useOf(e,n);this.words.
push({text:e,isProgram:n,directory:o,command:this.#t,use:i})}},eu=class{directory;#e;#t=[];#n;#r="";#o="";#i=!1;constructor(e,n){
this.directory=e,this.#e=n}get isValue(){return this.#o!==""||this.#i}get isChanging(){return My.has(this.#n??"")}separate(e){
this.#n=void 0,this.#o="",this.#i=!1,e==="("&&this.#t.push(this.directory),e===")"&&(this.directory=this.#t.pop()??this.
directory)}redirects(e){return sv.test(e)?(this.#o=e,!0):!1}endWord(){this.#o=""}useOf(e,n){if(this.#o!=="")return this.#o.
startsWith("<")?"content":"name";if(n)return this.#n=zo.basename(e),My.has(this.#n)?(this.#r=this.directory,this.directory=
this.#e,"name"):"parts";if(this.isChanging)return this.#s(e);let r=this.#n??"";if(cv.has(r))return"name";let o=this.#i;return this.#i=
Hy.test(e)&&!e.includes("="),o||Hy.test(e)?"directory":fv.has(r)?"content":"parts"}#s(e){let[n,r]=[this.#r,this.#e];return this.
directory=e.startsWith("-")?n:zo.resolve(n,ea(e,r)),e.startsWith("-")?"name":"directory"}};function nu(t){return t.get("\
HOME")??"/root"}function ea(t,e){return/^~(?=$|\/)/.test(t)?`${e}${t.slice(1)}`:t}function uv(t,e){return[...t.slice(0,Uy*
16).replace(/\\\n/g," ").matchAll(nv)].map(([r])=>ru(r.replace(/\\([\s\S])|'([^']*)'|"((?:\\[\s\S]|[^"\\])*)"/g,(o,i,s,a)=>i??
s??a?.replace(/\\([$`"\\])/g,"$1")??""),e))}function ru(t,e){return t.replace(/\$(?:\{(\w+)(?::?[-=]([^}]*))?\}|([A-Za-z_]\w*))/g,
(n,r,o,i)=>e.get(r??i??"")||o||"")}function ta(t){let e=[...t.matchAll(zy)].map(([o])=>o),r=[rv.exec(t)?.[1],t.startsWith(
"/")?t:void 0,...[...t.matchAll(ov)].map(([,o,i,s])=>o??i??s)];return[...new Set([...e,...r.filter(o=>o!==void 0)].map(ou))]}
function Jo(t){let e=[...t.matchAll(zy)].filter(({0:n,index:r})=>/[*?[{$]/.test(t[r+n.length]??""));return[...new Set(e.
map(([n])=>ou(n.slice(0,n.lastIndexOf("/")))))]}function an(t,e){return ou(zo.resolve("/",t,e))}function ou(t){return Buffer.
from(zo.normalize(t).replace(/^\/+|\/+$/g,"")).toString("latin1")}function na(t){return new Set(t.split(" "))}var lv=new Set(["COMPOSER_CACHE_DIR","CONDA_PKGS_DIRS","GOCACHE","GOMODCACHE","INFOPATH","MANPATH","NPM_CONFIG_CACHE","P\
IP_CACHE_DIR","TEMP","TMP","TMPDIR","UV_CACHE_DIR","YARN_CACHE_FOLDER","npm_config_cache"]),mv=/(?:^|_)TE?MP(?:_?DIR|_?PATH)?$|^XDG_RUNTIME_DIR$|^NUGET_PACKAGES$/i,
pv=/PATH$|^(?:PERL5|RUBY)LIB$/,hv=/(?:^|_)LOGS?_?PATH$/;function Jy([t,e]){let n=ta(e);if(t==="HOME")return n.map(a=>({path:a,
by:"HOME",extent:"below"}));if(t==="PATH")return n.map(a=>({path:a,by:t,extent:"programs",hasPrograms:!0}));let r=`ENV ${t}`;
if(lv.has(t))return n.map(a=>({path:a,by:r,extent:"itself"}));let o=pv.test(t)&&!hv.test(t),i=e.startsWith("/")&&!mv.test(
t),s=o||i?"search":"below";return[...n.map(a=>({path:a,by:r,extent:s,hasPrograms:o})),...Jo(e).map(a=>({path:a,by:r,extent:"\
search",hasPrograms:o}))]}import{posix as yv}from"node:path";function iu(t){return t.replace(/\s$|[\\*?[\]!\s]/g,(e,n)=>n===t.length-1&&/\s/.test(e)?`[${e}]`:`\\${e}`)}function Wy(t){
return du(t).map(e=>e>=1114112?String.fromCharCode(56320+e-1114112):String.fromCodePoint(e)).join("")}function su(t){return Array.
from(t,e=>{let n=e.codePointAt(0);return n>56447&&n<=56575?1114112+n-56320:n})}function Gy(t){return/[^\0-\x7f]/.test(t)?
su(t).map(au).join(""):t}function au(t){return t<128?String.fromCharCode(t):t>=1114112?String.fromCharCode(t-1114112):Buffer.
from(String.fromCodePoint(t)).toString("latin1")}function du(t){let e=[],n;for(let r=0;r<t.length;){let o=t.charCodeAt(r);
if(o<128){e.push(o),r++;continue}n??=Buffer.from(t,"latin1");let i=o>=240?4:o>=224?3:2,s=n.toString("utf8",r,r+i),a=s.codePointAt(
0),d=Buffer.byteLength(s)===i&&s.length===(i>3?2:1),c=a!==65533||n.toString("latin1",r,r+3)==="ï¿½",f=d&&c;e.push(f?a:
1114112+o),r+=f?i:1}return e}var jy=4096,gv=256,Ky=16,wv={GOPATH:":",CONDA_PKGS_DIRS:","},bv=["bin","boot","dev","etc","home","lib","lib32","lib64","\
media","mnt","opt","proc","root","run","sbin","srv","sys","tmp","usr/bin","usr/include","usr/lib","usr/lib32","usr/lib64",
"usr/libexec","usr/local/bin","usr/local/lib","usr/local/sbin","usr/local/share","usr/sbin","usr/share","usr/src","var/c\
ache","var/lib","var/log","var/run","var/spool","var/tmp","var/www"];function ra(t,e){let n=cu(e),r=[n.get("HOME"),...Vy(
t)].map(o=>Xy(o??"")).filter(o=>o!==void 0&&o!=="root"&&!/^home\/[^/]*$/.test(o)).map(o=>iu(o??""));return{homes:["root",
"home/*",...new Set(r)].slice(0,jy+2),env:n}}function cu(t){return new Map(t.map(e=>{let n=e.indexOf("=");return n===-1?
[e,""]:[e.slice(0,n),e.slice(n+1)]}))}function fu(t){return[...new Set(Vy(t))].filter(e=>e.startsWith("/")&&e.isWellFormed()).
slice(0,jy)}function Yy(t,{homes:e,env:n}){let r=t.startsWith("!")?"!":"",o=t.slice(r.length);if(o.startsWith("~/"))return e.
map(d=>`${r}${d===""?"":`${d}/`}${o.slice(2)}`);if(o.endsWith("/$LOCALE"))return Ev(n).map(d=>`${r}${o.slice(0,-7)}${d}`);
let[,i,s=""]=/^\$([A-Za-z_]+)\/(.*)$/.exec(o)??[];return i===void 0?[t]:(n.get(i)??"").split(wv[i]??"\0",Ky).map(d=>Xy(d)).
filter(d=>d!==void 0&&d!=="").filter(d=>s!=="*"||!kv(d??"")).map(d=>`${r}${iu(d??"")}/${s}`)}function Vy(t){return(t?.toString(
"latin1")??"").split(`
`).map(e=>e.split(":")[5]??"").filter(e=>e.length<=gv).map(e=>Wy(e))}function Xy(t){if(!(!t.startsWith("/")||/[\0\n\r]/.
test(t)))return yv.normalize(t).replace(/^\/+|\/+$/g,"")}function kv(t){return bv.some(e=>e===t||e.startsWith(`${t}/`))}
function Ev(t){let n=["LANG","LC_ALL","LC_MESSAGES","LANGUAGE"].flatMap(r=>(t.get(r)??"").split(":",Ky)).map(r=>/^[a-z]{2,3}(?=$|[_.@])/.
exec(r)?.[0]).filter(r=>r!==void 0);return[...new Set(n)].flatMap(r=>[r,`${r}[_@.]*`])}var qy=1e3;function uu(t,e){let n=w(t,"config"),r=w(n,"Env"),o=cu(H(r)?r:[]),i=oa.resolve("/",b(n,"WorkingDir")??""),s=Sv(
n,o).map(({by:u,argv:l})=>({by:u,words:tu(l,o,i)})),a=s.filter(({by:u})=>u!=="ONBUILD"&&u!=="SHELL"),d=nu(o),c=[{path:an(
"/",i),by:"WORKDIR",extent:"search",hasPrograms:!0},...s.flatMap(({by:u,words:l})=>l.flatMap(p=>Pv(u,p,d))),...[...o].flatMap(
Jy),...e.map(u=>({path:an("/",u),by:"etc/passwd",extent:"below"}))].filter(({path:u})=>u!==""),f=new Map;for(let u of c){
let l=`${u.path}\0${u.extent}`;f.has(l)||f.set(l,u)}return{paths:[...f.values()].slice(0,qy),required:[...i==="/"?[]:[{by:"\
WORKDIR",text:i,candidates:[an("/",i)]}],...a.flatMap(({by:u,words:l})=>Bv(u,l,d,o))].slice(0,qy),commands:[...a,{by:"EN\
TRYPOINT",words:tu(xv(n),o)}].flatMap(Iv)}}function Sv(t,e){let n=(...s)=>{let a=w(t,...s);return H(a)?a:[]},[r,...o]=n(
"Healthcheck","Test"),i=s=>["/bin/sh","-c",ru(s,e)];return[{by:"ENTRYPOINT",argv:n("Entrypoint")},{by:"CMD",argv:n("Cmd")},
{by:"HEALTHCHECK",argv:r==="CMD-SHELL"?i(o.join(" ")):o},{by:"SHELL",argv:n("Shell")},...n("OnBuild").map(s=>({by:"ONBUI\
LD",argv:i(s.replace(/^\s*(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\s+/i,"").replace(/^\s*(?:COPY|ADD|WORKDIR|VOLUME)(?=\s)/i,a=>a.
toUpperCase()))}))].filter(({argv:s})=>s.length>0)}function xv(t){let[e,n]=[w(t,"Entrypoint"),w(t,"Cmd")];return H(e)&&H(
n)?[...e,...n]:[]}function Pv(t,e,n){let{text:r,use:o}=e,i=r.startsWith("-")||r.includes("://"),a=Qy(e,n).map(c=>o==="di\
rectory"?{path:c,by:t,extent:"search",hasPrograms:!0}:o!=="parts"||i?{path:c,by:t,extent:"around"}:{path:c,by:t,extent:"\
beside",hasPrograms:!ia(c)});if(o==="name")return a;let d=Zy(r)?Jo(oa.resolve(e.directory,r)):Jo(ea(r,n));return[...a,...d.
map(c=>({path:c,by:t,extent:"search"}))]}function ia(t){return/(?:^|[._-])logs?(?:\.\w+)?$/i.test(oa.basename(t))}function Zy(t){
return/^(?!-)[^:=/~]+\/|^\.\.?\//.test(t)}function Qy({text:t,use:e,directory:n},r){return/^~(?=$|\/)/.test(t)?[an("/",ea(
t,r))]:e==="directory"&&!/^[-/]/.test(t)||Zy(t)?[an(n,t)]:ta(t)}function Bv(t,e,n,r){let o=(r.get("PATH")??"").split(":").
filter(i=>i.startsWith("/"));return e.flatMap(i=>{let{text:s,isProgram:a}=i;return s.includes("\0")?[]:s.startsWith("/")?
[{by:t,text:s,candidates:[an("/",s)]}]:s.includes("/")?Qy(i,n).slice(0,1).map(d=>({by:t,text:s,candidates:[d]})):!a||!/^[\w.+-]+$/.
test(s)?[]:[{by:t,text:s,candidates:o.map(d=>an(d,s))}]})}function Iv({by:t,words:e}){return[...Map.groupBy(e,({command:r})=>r).
values()].map(r=>({by:t,words:r.filter(({text:o})=>!o.startsWith("-")).map(({text:o})=>Tv(o))}))}function Tv(t){return oa.
basename(t).replace(/-cli\.[cm]?js$/,"").replace(/(?<=.)@.*$/,"")}function*eg(t){let e=t.split("/").reverse(),n=[],r="",o=0;for(let i=e.pop();i!==void 0;i=e.pop()){if(i===""||i===".")continue;
if(i===".."){r!==""&&n.push(r),r=kr(r);continue}let s=r===""?i:`${r}/${i}`,a=yield s;if(a===void 0){r=s;continue}if(++o>
40)return;n.push(s),a.startsWith("/")&&(r="");for(let d of a.split("/").reverse())e.push(d)}return{end:r,through:n}}function Wo(t,e){
let n=eg(t),r=n.next();for(;r.done!==!0;)r=n.next(e(r.value));return r.value}async function aa(t,e){let n=eg(t),r=n.next();
for(;r.done!==!0;)r=n.next(await e(r.value));return r.value}function tg(t,e){return e.startsWith("/")?e:`${kr(t)}/${e}`}
function kr(t){return t.slice(0,Math.max(0,t.lastIndexOf("/")))}function Me(t){let e=[];for(let n=t.indexOf("/",1);n!==-1;n=
t.indexOf("/",n+1))e.push(t.slice(0,n));return e}var sa=class{#e=new Map;#t=new Map;#n;#r=0;get isFull(){return this.#r>
67108864}get kept(){return this.#e}add(e,n,r){this.isFull||(this.#r+=e.length+n.length+96,(r?this.#e:this.#t).set(e,n))}targetOf=e=>this.#e.
get(e)??this.#t.get(e);typeAt(e){return this.targetOf(e)===void 0?"0":"2"}*droppedBelow(e){let n=this.#t.get(e);n!==void 0&&
(yield[e,n]),this.#n??=[...this.#t.keys()].sort();let r=`${e}/`;for(let o=vv(this.#n,r);;o++){let i=this.#n[o];if(i?.startsWith(
r)!==!0)return;yield[i,this.#t.get(i)]}}};function vv(t,e){let n=0,r=t.length;for(;n<r;){let o=n+r>>>1;t[o]<e?n=o+1:r=o}
return n}var da=class{#e=new Map;#t=new Map;#n;constructor(e){this.#n=e}add(e,n,r){let o=this.#e.get(e)??{reason:n,rules:new Map,
isRestored:!1};for(let[i,s]of r)o.rules.get(i)!=="all"&&o.rules.set(i,s);this.#e.set(e,o);for(let i of Me(e))this.#t.has(
i)||this.#t.set(i,o)}restore(e,n,r){this.add(e,n,r.map(o=>[o,"all"])),this.#e.get(e).isRestored=!0}reasonFor(e,n,r){if(this.#e.
size===0)return;let o=this.#r(e,n);if(o!==void 0&&(o.extent!=="unless-directory"||r!=="5"))return o.reason;for(let s of Me(
n)){let a=this.#r(e,s);if(a?.extent==="all")return a.reason}let i=r==="2"?this.#t.get(n):void 0;return i?.rules.has(e)===
!0?i.reason:void 0}#r(e,n){let r=this.#e.get(n),o=r?.rules.get(e);if(!(r===void 0||o===void 0))return r.isRestored||!this.#n.
has(n)?{reason:r.reason,extent:o}:void 0}};var ca=class{#e;get isEmpty(){return this.#e===void 0}add(e){this.#e??=new Uint32Array(67108864/32);let[n,r]=rg(e);for(let o=0;o<
4;o++){let i=ng(n,r,o);this.#e[i>>>5]|=1<<(i&31)}}has(e){if(this.#e===void 0)return!1;let[n,r]=rg(e);for(let o=0;o<4;o++){
let i=ng(n,r,o);if((this.#e[i>>>5]&1<<(i&31))===0)return!1}return!0}};function ng(t,e,n){return t+Math.imul(e,n)&67108863}
function rg(t){let e=2166136261,n=2538058380;for(let r=0;r<t.length;r++){let o=t.charCodeAt(r);e=Math.imul(e^o,16777619),
n=Math.imul(n^o,1540483477)}return[e^e>>>15,n^n>>>13|1]}import{posix as Rv}from"node:path";var lu=47;function og(t,e,n){let r=su(t),o=[],i=(s,a)=>r[s]===a.charCodeAt(0);for(let s=0;s<r.length;s++)if(i(s,"*")&&i(
s+1,"*")){let a=s;s+=i(s+2,"/")?2:1;let d=n&&a===0&&s===1&&!/[*?[\\]/.test(t.slice(2));o.push({kind:s===r.length-1||d?"a\
nything":"directories"})}else if(i(s,"*"))o.push({kind:"any-in-name"});else if(i(s,"?"))o.push({kind:"any-one"});else if(i(
s,"[")){let{token:a,end:d}=Ov(r,s,e);o.push(a),s=d}else{if(i(s,"\\")&&++s===r.length)throw Er(e,'it ends with a "\\"');o.
push({kind:"literal",code:r[s]})}return o}function Ov(t,e,n){let r=[],o=e+1,i=t[o]===94;i&&o++;let s=()=>{let a=t[o]===92,
d=t[a?o+1:o];if(d===void 0||!a&&(d===45||d===93))throw Er(n,'a "[" has no characters or no closing "]"');return o+=a?2:1,
d};do{let a=s(),d=t[o]===45;d&&o++;let c=d?s():a;if(c<a)throw Er(n,"a range goes backwards");r.push([a,c])}while(t[o]!==
93);return{token:{kind:"one-of",negated:i,ranges:r},end:o}}function mu(t){let e=[],n=!1;for(let r of t){if(r.kind==="lit\
eral"){let o=au(r.code);n?e[e.length-1]+=o:e.push(o)}n=r.kind==="literal"}return e}function ig(t,e){let n=new Set,r=(s,a)=>{
for(;!a.has(s);){a.add(s);let d=t[s]?.kind;if(d!=="any-in-name"&&d!=="anything"&&d!=="directories")return;s++}};r(0,n);let o=t.
at(-1)?.kind,i=o==="any-in-name"||o==="anything";for(let s of e){if(i&&n.has(t.length)||s===lu&&n.has(t.length))return!0;
let a=new Set;for(let d of n){let c=t[d];if(c!==void 0){if(c.kind==="directories")a.add(d),s===lu&&r(d+1,a);else if(Av(c,
s)){let f=c.kind==="any-in-name"||c.kind==="anything";r(f?d:d+1,a)}}}if(a.size===0)return!1;n=a}return n.has(t.length)}function Av(t,e){
return t.kind==="literal"?t.code===e:t.kind==="one-of"?t.ranges.some(([n,r])=>n<=e&&e<=r)!==t.negated:t.kind==="anything"||
e!==lu}function Er(t,e){return new m("BAD_INPUT",`The ${I("exclude")} has a malformed pattern, ${JSON.stringify(t)}: ${e}\
.`,{hint:'Patterns are those of a .dockerignore file. Escape a special character with "\\".'})}var sg=47,Lv=64,ag=new WeakMap,dn=class{text;isException;#e;#t;#n;#r;#o;constructor(e){if(this.text=e,e==="")throw Er(e,
"it is empty");let n=Cv(e);if(n==="!")throw Er(e,'there is nothing after the "!"');this.isException=n.startsWith("!");let r=this.
isException?n.slice(1):n,o=/^[^\\*?[]*/.exec(r)?.[0]??"",i=og(r.slice(o.length),e,o===""),s=i.findIndex(({kind:c})=>c!==
"literal"),a=i.slice(0,s===-1?i.length:s);this.#e=Gy(o)+(mu(a)[0]??""),this.#t=i.slice(a.length);let d=mu(this.#t);this.#n=
cg(d),this.#o=this.#t[1]?.kind==="literal"?d[0]??"":"",this.#r=cg(d.map(c=>c.slice(0,c.lastIndexOf("/")+1)))}get directory(){
return this.#e.slice(0,Math.max(0,this.#e.lastIndexOf("/")))}mayMatchIn(e){return e.includes(this.#r)}matches(e){if(!e.startsWith(
this.#e))return!1;let{length:n}=this.#e;if(this.#t.length===0)return n>0&&(e.length===n||e.charCodeAt(n)===sg);if(this.#t.
length===1&&this.#t[0]?.kind==="any-in-name")return!0;if(!e.includes(this.#n,n))return!1;let r=this.#i(e,n);return r!==-1&&
ig(this.#t,du(e.slice(r)))}#i(e,n){if(this.#t[0]?.kind!=="directories")return n;let r=e.indexOf(this.#o,n);for(;r>n&&e.charCodeAt(
r-1)!==sg;)r=e.indexOf(this.#o,r+1);return r}};function fg(t){return t.replace(/^\uFEFF/,"").split(`
`).filter(e=>!e.startsWith("#")).map(e=>e.trim()).filter(e=>e!=="").map(e=>new dn(e))}function Cn(t,e){if(t.length<Lv)return t.
findLast(o=>o.matches(e));let n=-1,r=lg(t);for(let o of mg(e))for(let i of r.get(o)??[])i>n&&t[i].matches(e)&&(n=i);return t[n]}
function ug(t,e){let n=lg(t),r=`${e}/`;return mg(r).some(o=>n.get(o)?.some(i=>t[i].mayMatchIn(r)))}function lg(t){let e=ag.
get(t);if(e!==void 0)return e;let n=Map.groupBy(t.keys(),r=>t[r].directory);return ag.set(t,n),n}function mg(t){let e=[""];
for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf("/",n+1))e.push(t.slice(0,n));return e}function Cv(t){let e=t.startsWith("\
!")?"!":"",n=dg(t.slice(e.length).trim());return dg((e+(n.length>1?n.replace(/^\//,""):n)).trim())}function dg(t){return t===
""?"":Rv.normalize(t).replace(/(?<=.)\/$/,"")}function cg(t){return t.reduce((e,n)=>n.length>e.length?n:e,"")}import{posix as Hv}from"node:path";import{posix as pg}from"node:path";function hg(t,e){let n=Go(t.owned,e),r=Go(t.drops,e),o=Go(t.empties,e);return{preset:t,owned:n,drops:r,empties:o,count:{
kind:"preset",name:t.name,entries:0,bytes:0},firstParts:Nv([...n,...r,...o]),above:t.skippedIfLinked===!0?$v(n):[],droppedTops:[],
isSkipped:!1}}function Go(t=[],e){return t.flatMap(n=>Yy(n,e)).map(n=>new dn(n))}function ot(t,e){let n=Cn(t,e);return n!==
void 0&&!n.isException}function yg(t,e){let n=gg(e);return t.above.some(r=>r.depth===n&&r.pattern.matches(e))||ot(t.owned,
e)}function $v(t){let e=t.map(({text:n})=>pg.dirname(n));return[...new Set([...e,...e.map(n=>pg.dirname(n))])].filter(n=>n!==
"."&&!n.endsWith("*")).map(n=>({pattern:new dn(n),depth:gg(n)}))}function gg(t){return t.split("/").length}function Nv(t){
let e=new Set(t.filter(({isException:n})=>!n).map(({directory:n})=>pu(n)));return e.has("")?void 0:e}function pu(t){let e=t.
indexOf("/");return e===-1?t:t.slice(0,e)}function Sr(t,e,n,r){let o=n.map(i=>new dn(i));return{what:t,why:e,patterns:o,...r===void 0?{}:{namePattern:r}}}var hu=String.
raw`v?\d[\d.]*`,yu="(?:[-._ ][^/]*)?",Fv=[`(?:[^/]*[-._ ])?(?:(?:un)?licen[cs](?:es?|ing)|copying|notices?|copyrights?|e\
ula)(?:${hu})?${yu}`,"(?:[^/]*[-._ ])?(?:(?:third|3rd)[-._ ]?part(?:y|ies)|open[-._ ]?source|oss)[-._ ]?(?:licen[cs]|not\
ice|copyright|attribution)[^/]*",String.raw`third[-_]?party\.txt`,`(?:[al]?gpl|g?fdl)(?:${hu})?${yu}`,`(?:mpl|ofl|cddl|e\
pl)[-._ ]?${hu}${yu}`,String.raw`(?:artistic|ofl)(?:\.txt)?`,String.raw`(?:legal|attributions?|(?:additional[-_ ])?patents?(?:[-_ ]grant)?)(?:\.[^/]*)?`],
_v=new RegExp(`(?:^|/)(?:${Fv.join("|")})(?=/|$)`,"i"),Dv=[Sr("licences","they must accompany the software",["usr/share/\
common-licenses","usr/share/licenses"],_v),Sr("package databases","scanners and later installs would not see the package\
s",["var/lib/dpkg","lib/apk/db","usr/lib/apk/db","var/lib/rpm","usr/lib/sysimage","var/lib/pacman/local","**/*.dist-info",
"**/*.egg-info","var/log/packages","var/log/scripts","var/log/setup","var/lib/pkgtools","etc/os-release","usr/lib/os-rel\
ease"]),Sr("certificates","connections could not be verified",["etc/ssl/certs","etc/pki/tls","etc/pki/ca-trust","usr/sha\
re/ca-certificates","usr/local/share/ca-certificates"]),Sr("time zones","local times would be wrong",["usr/share/zoneinf\
o"]),Sr("the C.UTF-8 locale","programs rely on it on every system",["usr/lib/locale/C.utf8","usr/lib/locale/C.UTF-8"]),Sr(
"accounts","users and groups would lose their names",["etc/passwd","etc/group","etc/shadow","etc/gshadow"])];function fa(t){
return Dv.find(({patterns:e,namePattern:n})=>n?.test(t)===!0||Cn(e,t)!==void 0)}var wg="";function bg(t,e,{commands:n}){return t.flatMap(({name:r,owned:o=[],drops:i=[],usedBy:s})=>{let a=s?.commands.
map(f=>({tool:f,by:n.find(({words:u})=>Mv(u,f))?.by})).find(({by:f})=>f!==void 0);if(s===void 0||a===void 0)return[];let d=Go(
s.parts??[...o,...i],e),c=s.parts===void 0?`the cache of ${r}`:`packages fetched by ${a.tool}`;return[{patterns:d,reason:{
kind:"config",what:c,why:`${a.by} runs ${a.tool}`}}]})}function Mv(t,e){let[n="",r]=e.split(" "),o=t.indexOf(n);return o!==
-1&&(r===void 0||t.includes(r,o+1))}function kg(t,e,n,r){let{hasPrograms:o=!1}=t;for(let i of e){let s=gu(t,(d,c)=>r(i,d,
c,o));if(s===void 0)continue;let a=t.extent==="itself"?"entry":"all";n.add(s,wu(t,s),[[i,a]])}}function gu({path:t,extent:e},n){
if(e==="around"||e==="beside"||e==="programs"){let i=Me(t).find(s=>n(s,"5")||n(s,"0"));if(i!==void 0)return i}let r=kr(t);
return e==="beside"&&r!==""&&n(`${r}/${wg}`,"5")?r:n(t,"5")||n(t,"0")||(e==="search"||e==="programs")&&n(`${t}/${wg}`,"0")?
t:void 0}function wu({path:t,by:e},n){let r=i=>`/${Buffer.from(i,"latin1")}`,o=n===t?`${e} refers to it`:`${e} refers to\
 ${r(t)}`;return{kind:"config",what:r(n),why:o}}var Uv=1e3,ua=class{rules;#e;#t;#n=new Map;constructor(e,n,r,o){this.rules=e.map(i=>hg(i,n)),this.#t=bg(e,n,o),this.#e=r.
map(i=>L(Buffer.from(Hv.normalize(i))))}rulesFor(e){let n=pu(e),r=this.#n.get(n);if(r!==void 0)return r;let o=this.rules.
filter(({firstParts:i})=>i?.has(n)!==!1);return this.#n.size<Uv&&this.#n.set(n,o),o}drops(e,n,r,o=!1){let i=e.isSkipped?
void 0:this.actionOf(e,n,r);return i==="drop"||o&&i==="empty"}dropping(e,n,r=!1){let o=i=>i.preset.filesOnly!==!0&&ot(i.
owned,e);return this.rulesFor(e).filter(i=>this.drops(i,e,n,r)).map(i=>[i,o(i)?"all":"unless-directory"])}actionOf(e,n,r){
if(r==="2"&&e.preset.keepsSymlinks===!0||r==="5"&&e.preset.filesOnly===!0)return;let o=ot(e.owned,n),i=o||ot(e.drops,n),
s=i&&!o?fa(n):void 0,d=i&&s===void 0?"drop":ot(e.empties,n)?"empty":void 0;if(d===void 0)return s;let c=f=>ot(f.patterns,
n);return this.#t.find(c)?.reason??this.volumeProtection(n)??d}volumeProtection(e){let n=this.#r(e);return n===void 0?void 0:
{what:`the volume /${n}`,why:"new volumes are initialized from it"}}#r(e){return this.#e.find(n=>e===n||gr(e,n))}firstDropping(e,n){
return this.rulesFor(e).find(r=>typeof this.actionOf(r,e,n)=="string")}};var zv=1e4,la=class{#e=new Map;#t=0;constructor(e){for(let n of ku(e))this.#n(n)}through(e,n){let o=(this.#e.get(e)??[]).
filter(({extent:i})=>i!=="itself").map(i=>bu(i,`${n}${i.path.slice(e.length)}`)).filter(({path:i})=>i!==""&&!i.startsWith(
"/")).slice(0,Math.max(0,zv-this.#t));for(let i of o)this.#n(i);return o}#n(e){this.#t++;for(let n of[e.path,...Me(e.path)]){
let r=this.#e.get(n);r===void 0?this.#e.set(n,[e]):r.push(e)}}};function bu(t,e){return{...t,path:e,extent:t.extent==="b\
eside"?"around":t.extent}}function ku({paths:t,required:e}){let n=e.filter(({by:r,text:o})=>r!=="WORKDIR"&&!o.includes("\
/")).flatMap(({by:r,candidates:o})=>o.map(i=>({path:i,by:r,extent:"around",hasPrograms:!0})));return[...t,...n]}var cn={paths:[],required:[],commands:[]};var xr={action:"keep"},Pr=class{#e;#t;#n;#r;#o=new Map;#i=new Map;#s=new Set;#a;dropped=new ca;#d;#c=new da(this.dropped);#f;#u;constructor(e){
let{presets:n,excludes:r,places:o,volumes:i,references:s=cn}=e;this.#u=e.isInBase??(()=>!1),this.#e=new ua(n,o,i,s),this.#t=
r,this.#n=new Map(r.filter(({isException:a})=>!a).map(a=>[a,{kind:"exclude",name:a.text,entries:0,bytes:0}])),this.#r=new Set(
r),this.#f=new la(s);for(let a of s.paths)this.#l(a)}#l(e){kg(e,this.presets,this.#c,(n,r,o,i)=>this.#e.drops(n,r,o,i))}get counts(){
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
set(e,i),i}spareLinkTarget(e,n,r){let o=L(Buffer.from(Eg.resolve("/",Eg.dirname(e),n),"latin1"));if(this.skipPresetsFor(
e,o),r)return;for(let a of this.#f.through(e,o))this.#l(a);if(this.dropped.has(o))return;let i=ia(e)||ia(o),s=this.#e.dropping(
o,"0",!i).filter(([{preset:a,empties:d}])=>a.skippedIfLinked!==!0&&!ot(d,e));s.length>0&&this.#c.add(o,this.#y(e),s)}#y(e){
return this.#a??={kind:"link",what:"link targets",why:`${A(W(`/${e}`))} would be broken`},this.#a}skipPresetsFor(e,n){for(let r of this.
presets)r.preset.skippedIfLinked===!0&&!r.isSkipped&&(r.isSkipped=yg(r,n)&&!ot(r.owned,e))}restore(e,n,r,o){let i=this.decisionFor(
e,n);if(i.action!=="drop")return"unchanged";let s=i.rule===void 0?Cn(this.#t,e):void 0;if(s!==void 0)return o?"unchanged":
s;let a=this.#e.dropping(e,n);if(o&&a.every(([,c])=>c!=="all"))return"unchanged";for(let[c]of a)c.preset.skippedIfLinked===
!0&&!ot(c.owned,r)&&(c.isSkipped=!0);let d=a.map(([c])=>c).filter(({isSkipped:c})=>!c);return this.#c.restore(e,this.#y(
r),d),"restored"}warnBrokenLink(e){this.#o.has("links")||this.#o.set("links",e)}warnTooManyLinks(){this.#o.set("many lin\
ks","The image has too many links to check: some may point to files that presets dropped.")}restoreReferenced(e){let n=this.
presets.flatMap(r=>{let o=gu(e,(i,s)=>this.#e.drops(r,i,s));return o!==void 0&&this.#g(o)?[[o,r]]:[]});for(let[r,o]of n)
this.#c.restore(r,wu(e,r),[o]);return n.map(([r])=>r)}recordDropped(e){this.dropped.add(e);let n=kr(e);n!==this.#d&&(this.#d=
n,this.dropped.add(`${n}/`))}#g(e){return this.dropped.has(e)||this.dropped.has(`${e}/`)}presetThatDropped(e,n){return this.#e.
firstDropping(e,n)}#w(e,n,r){if(n==="5")return;let o=fa(e)??this.#e.volumeProtection(e);o===void 0||this.#o.has(o.what)||
this.#o.set(o.what,`The pattern ${JSON.stringify(r.text)} drops a protected path, ${A(W(e))} (${o.what}): ${o.why}.`)}};var Pg=Ox(xg(),1),Jv=20;function Bg(t,e){let n=t.slice(0,Jv).toLowerCase(),r=i=>(0,Pg.default)(n,i).steps,[o]=e.toSorted(
(i,s)=>r(i)-r(s));if(o!==void 0)return r(o)<=Math.ceil(Math.max(n.length,o.length)/3)?o:n.length>1?e.find(i=>i.startsWith(
n)):void 0}var Eu=["v[0-9]","v[0-9][0-9]"],Wv="[0-9a-f]".repeat(8),Ig=["!var/log/packages","!var/log/scripts","!var/log/setup","!va\
r/log/**/config"],Tg=["~/.npm","$npm_config_cache","$NPM_CONFIG_CACHE"],ht=[{name:"apt",isSafe:!0,what:"downloaded packa\
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
why:"fetched again when they are needed",owned:pt(Tg,["_cacache","_logs","_npx"]),usedBy:{commands:["npx","npm exec","np\
m x"],parts:pt(Tg,["_npx"])}},{name:"yarn",isSafe:!0,what:"the cache of Yarn 1; never a project’s `.yarn/cache`, which p\
rograms run from",why:"fetched again when it is needed",owned:pt(["~/.cache/yarn","$XDG_CACHE_HOME/yarn","usr/local/shar\
e/.cache/yarn","$YARN_CACHE_FOLDER"],Eu),usedBy:{commands:["yarn dlx"]}},{name:"gem",isSafe:!0,what:"package files that \
gem and Bundler keep next to the installed gems",why:"fetched again when they are needed",owned:["$GEM_HOME/cache/*.gem",
"$BUNDLE_PATH/cache/*.gem","$BUNDLE_PATH/ruby/*/cache/*.gem","**/vendor/bundle/ruby/*/cache/*.gem","usr/local/bundle/cac\
he/*.gem","usr/local/bundle/ruby/*/cache/*.gem","usr/local/lib/ruby/gems/*/cache/*.gem","usr/lib/ruby/gems/*/cache/*.gem",
"usr/lib64/ruby/gems/*/cache/*.gem","usr/share/gems/cache/*.gem","usr/local/share/gems/cache/*.gem","var/lib/gems/*/cach\
e/*.gem","~/.gem/ruby/*/cache/*.gem","~/.local/share/gem/ruby/*/cache/*.gem","~/.bundle/cache/*","!**/vendor/cache","!$B\
UNDLE_CACHE_PATH/*.gem"]},{name:"conda",isSafe:!0,what:"package archives; not the unpacked packages, which environments \
link to",why:"fetched again when they are needed",owned:pt(["opt/*conda*","opt/miniforge*","opt/mambaforge*","opt/microm\
amba*","~/*conda*","~/miniforge*","~/mambaforge*","~/micromamba*","~/.mamba","~/.local/share/mamba","$XDG_DATA_HOME/mamb\
a","$CONDA_DIR","$CONDA_PREFIX","$MAMBA_ROOT_PREFIX"],["pkgs/*.tar.bz2","pkgs/*.conda","pkgs/cache/*"]).concat(pt(["$CON\
DA_PKGS_DIRS"],["*-*-*.tar.bz2","*-*-*.conda",`cache/${Wv}.*`]))},{name:"composer",isSafe:!0,what:"Composer's cache",why:"\
fetched again when it is needed",owned:pt(["~/.composer/cache","~/.cache/composer","$XDG_CACHE_HOME/composer","$COMPOSER\
_HOME/cache","$COMPOSER_CACHE_DIR"],["files","repo","vcs"])},{name:"logs",isSafe:!0,what:"logs of package managers and r\
otated logs; every other file of `/var/log` is emptied, except svlogd's `config` and Slackware's package database",why:"\
programs that write to a log file still find it; links are kept",owned:["var/log/apt/*","var/log/dpkg.log","var/log/alte\
rnatives.log","var/log/journal/**/*.journal",...["*[a-zA-Z].[0-9]","*.gz","*.xz"].flatMap(t=>[`var/log/**/${t}`,`!var/lo\
g/**/${t}/**`]),...Ig],empties:["var/log/**",...Ig],filesOnly:!0,keepsSymlinks:!0},{name:"tmp",isSafe:!0,what:"the conte\
nt of `/tmp` and `/var/tmp`, and ldconfig's auxiliary cache",why:"temporary by definition",owned:["tmp/*","var/tmp/*","v\
ar/cache/ldconfig/aux-cache"],usedBy:{commands:["bunx","bun x"],parts:["tmp/bunx-*"]}},{name:"uv",isSafe:!1,what:"uv's c\
ache, unless symlinks from outside point into it",why:"environments may consist of links into it, and builds start from \
it",owned:pt(["~/.cache/uv","$XDG_CACHE_HOME/uv","$UV_CACHE_DIR"],Eu.map(t=>`*-${t}`)),skippedIfLinked:!0,usedBy:{commands:[
"uvx","uv"]}},{name:"pnpm",isSafe:!1,what:"pnpm's store, unless symlinks from outside point into it",why:"later installs\
 link from it, and projects may consist of links into it",owned:pt(["~/.local/share/pnpm/store","$XDG_DATA_HOME/pnpm/sto\
re","$PNPM_HOME/store","~/.pnpm-store"],Eu),skippedIfLinked:!0,usedBy:{commands:["pnpx","pnx","pnpm dlx"]}},{name:"cargo",
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
s are kept",why:"a reader may want them",drops:Su(["doc/*","info/*","gtk-doc/*","lintian/overrides/*","linda/*"]),keepsSymlinks:!0},
{name:"man",isSafe:!1,what:"manual pages; the directories of their sections are kept, since packages need them to instal\
l",why:"a reader may want them",drops:Su(["man/*","!man/man[0-9]","man/man[0-9]/*"]).concat("var/cache/man/*")},{name:"l\
ocales",isSafe:!1,what:"translated messages, except those for the image’s own LANG; compiled locales are kept",why:"pr\
ograms speak English",drops:Su(["locale/*","!locale/locale.alias","!locale/languages","!locale/all_languages","!locale/c\
urrency","!locale/l10n","!locale/$LOCALE"])},{name:"pycache",isSafe:!1,what:"Python's compiled modules",why:"the first s\
tart is slower, and so is every start if they cannot be written",owned:["**/__pycache__/*"]}];function $n(t){return ht.find(
e=>e.name===t)}function pt(t,e){return t.flatMap(n=>e.map(r=>`${n}/${r}`))}function Su(t){return["usr/share","usr/local/\
share"].flatMap(e=>t.map(n=>n.startsWith("!")?`!${e}/${n.slice(1)}`:`${e}/${n}`))}var yt="auto",Gv=/^true$/i,jv=/^false$/i,Kv=/^(?:yes|on|1|all|safe|default)$/i;function xu(t){return t.split(/[\n,]/).map(
e=>e.trim()).filter(e=>e!=="")}function jo(t){let e=xu(t);return e.length===1&&jv.test(e[0]??"")?[]:e.map(n=>Gv.test(n)?
yt:n)}function vg(t){let e=jo(t),n=new Set,r=new Set;for(let o of e){let i=o.startsWith("-");for(let s of Yv(i?o.slice(1).
trim():o))(i?r:n).add(s)}if(n.size===0&&r.size>0)throw new m("BAD_INPUT",`The ${I("clean")} only excludes presets (${e.join(
", ")}) and selects none.`,{hint:`Write ${S("clean",[yt,...e].join(", "))}.`});return ht.filter(o=>n.has(o)&&!r.has(o))}
function Yv(t){if(t===yt)return ht.filter(({isSafe:i})=>i);let e=$n(t);if(e!==void 0)return[e];let n=[yt,...ht.map(({name:i})=>i)],
r=Kv.test(t)?yt:Bg(t,n),o=r===void 0?"":` Did you mean ${JSON.stringify(r)}?`;throw new m("BAD_INPUT",`The ${I("clean")}\
 must be a list of presets, but ${A(Buffer.from(t))} is not one.${o}`,{hint:`Presets: ${n.join(", ")}.`})}var Vv=["docs","man","locales","pycache"],Xv=1e6,qv=.01,Zv=1e5,ma=class{#e;#t;#n=0;#r;#o=!1;constructor({active:e,words:n,
excludes:r,env:o,volumes:i,references:s=cn,isInBase:a}){this.#e=new Pr({presets:ht.filter(d=>(d.isSafe||Vv.includes(d.name))&&
!e.includes(d)&&!n.some(c=>c.replace(/^-\s*/,"")===d.name)),excludes:r.filter(({isException:d})=>d),places:ra(void 0,o),
volumes:i,references:s,isInBase:a}),this.#t=this.#e.presets.flatMap(({owned:d,drops:c,empties:f})=>[...d,...c,...f]).filter(
({isException:d})=>!d)}begin(e,n){let r=sn(e,n);if(r===0)return;this.#n+=r;let o=L(e.name);this.#i(o.slice(0,Math.max(0,
o.lastIndexOf("/"))))&&vt(this.#e.decisionFor(o,e.typeFlag).count,1,r)}#i(e){return e!==this.#r&&(this.#r=e,this.#o=ug(this.#t,
e)),this.#o}data(){}end(){}get found(){let e=Math.min(Xv,Math.max(Zv,this.#n*qv));return this.#e.counts.filter(({bytes:n})=>n>=
e).map(({name:n,bytes:r})=>({name:n,bytes:r})).sort((n,r)=>r.bytes-n.bytes)}};function pa(t,e){let n=t.length===0?[yt]:t,
r=i=>n.includes(yt)&&ht.some(s=>s.name===i&&s.isSafe),o=e.map(({name:i})=>i).filter(i=>!r(i));return[...n,...o].join(", ")}var ya=1,Qv=1e3,eO=2e3;function Rg(t,e){let{source:n,options:r,engine:o,ms:i}=e,s=t.budgets.every(({isMet:a})=>a);return{
version:ya,tool:`docker-flatten ${ur}`,ok:s,dryRun:r.dryRun,source:{reference:n.reference,id:n.id,container:n.ofContainer??
null,platform:n.platforms.map(v).join(", "),layers:t.oldLayers,bytes:t.oldBytes,packedBytes:t.oldPackedBytes??null,steps:t.
oldHistory?.length??null,history:ha(t.oldHistory)},result:{tags:s?[...r.tagTexts]:[],imageId:t.imageId??null,configDigest:t.
configDigest??null,digest:t.digest??null,pushed:t.pushed.map(({name:a,digest:d})=>({name:a,digest:d})),written:t.written.
map(({name:a,digest:d})=>({name:a,digest:d})),verifiedEntries:t.checks.verifiedEntries??null,testPassed:t.checks.isTested?
!0:null,layers:t.newLayers,keptLayers:t.keptLayers,bytes:t.newBytes,packedBytes:t.newPackedBytes??null,steps:t.newHistory?.
length??null,history:ha(t.newHistory),directories:Pu(t.directories),layerDetails:Lg(t.layers),packedLayers:Cg(t.packedLayers),
contents:$g(t.contents)},platforms:t.platforms.map(a=>tO(a,t.platforms.length>1)),engine:o===void 0?null:{version:o.version,
store:o.store.kind},sizes:n.countsBlocks?"blocks":"bytes",comparison:nO(e.comparison),savedBytes:t.savedBytes,savedPercent:Number(
t.savedPercent),hiddenBytes:t.savedBytes-Br(t),cleanedBytes:Br(t),rules:t.rules.map(({kind:a,name:d,entries:c,bytes:f})=>({
kind:a,name:d,entries:c,bytes:f})),commands:t.commands.map(({name:a,ms:d,bytes:c})=>({name:a,seconds:Ag(d),bytes:c??null})),
kept:[...t.spared.map(({what:a,why:d,entries:c,bytes:f})=>({what:a,why:d??null,entries:c,bytes:f})),...t.skippedPresets.
map(a=>({what:`the cache of ${a}`,why:"symlinks outside it point into it",entries:null,bytes:null}))],suggestions:t.suggestions?.
map(({name:a,bytes:d})=>({name:a,bytes:d}))??null,suggestedClean:t.suggestions?.length?pa(r.cleanWords,t.suggestions):null,
budgets:t.budgets.map(({input:a,wanted:d,seen:c,isMet:f})=>({input:a,wanted:d,seen:c,met:f})),cacheHit:t.cacheHit??null,
backup:r.dryRun?null:r.backup??null,seconds:Ag(i)}}function tO(t,e){return{platform:t.platform,oldBytes:t.oldBytes,newBytes:t.
newBytes,savedBytes:t.savedBytes,savedPercent:Number(t.savedPercent),oldLayers:t.oldLayers,newLayers:t.newLayers,keptLayers:t.
keptLayers,oldPackedBytes:t.oldPackedBytes??null,newPackedBytes:t.newPackedBytes??null,configDigest:t.configDigest??null,
cleanedBytes:Br(t),verifiedEntries:t.checks.verifiedEntries??null,cacheHit:t.cacheHit??null,oldHistory:e?ha(t.oldHistory):
null,newHistory:e?ha(t.newHistory):null,directories:e?Pu(t.directories):null,layerDetails:e?Lg(t.layers):null,packedLayers:e?
Cg(t.packedLayers):null,contents:e?$g(t.contents):null}}function Pu(t){return t?.map(({path:e,bytes:n,files:r})=>({path:e,
bytes:n,files:r}))??null}function Lg(t){return t===void 0?null:t.map(({diffId:e,digest:n,packedBytes:r,bytes:o,entries:i,
contents:s})=>({diffId:e??null,digest:n??null,packedBytes:r,bytes:o,entries:i,contents:s.map(({name:a,bytes:d})=>({name:a,
bytes:d}))}))}function Cg(t){return t?.map(({diffId:e,digest:n,packedBytes:r})=>({diffId:e,digest:n,packedBytes:r}))??null}
function $g(t){if(t===void 0)return null;let{bytes:e,files:n,packages:r,morePackages:o,directories:i,moreDirectories:s}=t;
return{bytes:e,files:n,packages:r.map(a=>({manager:a.manager,name:a.name,bytes:a.bytes,files:a.files})),morePackages:o,directories:Pu(
i)??[],moreDirectories:s}}function nO(t){if(t===void 0)return null;let{kind:e,name:n,oldBytes:r,newBytes:o,missing:i,platforms:s}=t;
return{kind:e,name:n,oldBytes:r??null,newBytes:o??null,missing:[...i],platforms:s.map(a=>({platform:a.platform,oldBytes:a.
oldBytes??null,newBytes:a.newBytes??null,oldPackedBytes:a.oldPackedBytes??null,newPackedBytes:a.newPackedBytes??null,pullBytes:a.
pullBytes??null,packages:a.packages.map(({manager:d,name:c,...f})=>({manager:d,name:c,...Og(f)})),morePackages:a.morePackages,
directories:a.directories.map(({path:d,...c})=>({path:d,...Og(c)})),moreDirectories:a.moreDirectories}))}}function Og({change:t,
oldBytes:e,newBytes:n}){return{change:t,oldBytes:e,newBytes:n}}function ha(t){return t===void 0?null:t.slice(-Qv).map(({
command:e,bytes:n,hasLayer:r})=>({command:ne(e,eO),bytes:n,layer:r}))}function Br({rules:t,commands:e}){return[...t,...e].
reduce((n,{bytes:r})=>n+(r??0),0)}function Ng(t,e){let{source:n,result:r}=t;return{title:[n.reference,...r.tags.slice(0,
1)].join(" → "),headline:hf({oldBytes:n.bytes,newBytes:r.bytes,oldLayers:n.layers,newLayers:r.layers}),oldBytes:n.bytes,
newBytes:r.bytes,hiddenBytes:t.hiddenBytes,groups:e?.groups??[],result:e?.result??["",0,-1,[]],dropped:e?.dropped??["",0,
-1,[]],notes:e?.notes??[]}}function Ag(t){return Math.round(t)/1e3}function ga(t,e,n){let r=Xe(n);if(r.os!=="linux")throw new m("UNSUPPORTED_IMAGE",`docker-flatten needs a Linux image, bu\
t ${JSON.stringify(t)} is for ${r.os}.`,{hint:"Windows layers are not plain filesystems and cannot be flattened this way\
."});if(!Qi(r))throw new m("UNSUPPORTED_IMAGE",`The config of the image ${JSON.stringify(t)} has an invalid platform: ${JSON.
stringify(r)}.`,{hint:"Do not trust this image: no builder writes such a config."});let o=w(n,"Config","Volumes"),i=b(e,
"Id")??"";if(i==="")throw Bu(t);let s=Tt(n),a=Ho(e)??Ho(n)??!1;return{reference:t,image:void 0,names:Us(e),id:i,platform:r,
diffIds:s,isIndex:a,isDefaultPlatform:!a||JSON.stringify(s)===JSON.stringify(Tt(e)),volumes:T(o)?Object.keys(o).filter(d=>!d.
includes("\0")):[],inspect:n}}function Bu(t){return new m("ENGINE_FAILED",`The engine describes ${JSON.stringify(t)} wit\
hout an ID, a platform or layers.`,{hint:'Remove the image ("docker rmi") and pull or build it again.'})}async function Fg(t,e,n,r){let{log:o}=t,i={reference:e,id:n,isIndex:r!==void 0,platform:r??t.platform,volumes:[]},s=await rO(
t,i);if(s===void 0)return;let a=r??s.platform,d={imageId:n,manifest:s,likely:r??t.platform};if(t.canInspectPlatform&&a!==
void 0){let c=await ee(t,n,a);if(c!==void 0&&Hs(c)&&K(Xe(c),a))return c}for(let{place:c,open:f}of br(t,i))try{let u=await f(
l=>oO(l,d,r!==void 0));if(u!==void 0)return u}catch(u){if(!(u instanceof ie))throw u;o.debug(`no config blob ${c}: ${E(u)}`)}
throw sO(t,e,a)}async function rO(t,e){let n;try{n=await j(t,{source:e})}catch(r){if(r instanceof m&&Mo(r.message))return;
throw r}try{return Iu(await De(t,n))}finally{await Y(t,n)}}function Iu(t){let e=w(t,"ImageManifestDescriptor"),n=w(e,"pl\
atform"),r=b(n,"architecture")??"",o=w(e,"size");return{digest:b(e,"digest"),sizeBytes:typeof o=="number"?o:void 0,platform:r===
""?void 0:Ce({os:b(n,"os")??"linux",architecture:r,variant:b(n,"variant")})}}async function oO(t,{imageId:e,manifest:{digest:n,
sizeBytes:r},likely:o},i){let s=n===void 0?{digest:e}:{digest:n,sizeBytes:r},a;for await(let{configText:d,isInIndex:c}of wr(
s,t.text,o)){let f=_(d);if(!T(f))continue;let u=iO(f,c);if(n!==void 0||K(Xe(f),o))return u;a??=u}return i?void 0:a}function iO(t,e){
let{os:n,architecture:r,variant:o}=Xe(t),i={Created:t.created,Author:t.author,Os:n,Architecture:r,Variant:o,OsVersion:t["\
os.version"],Config:t.config};return{...Object.fromEntries(Object.entries(i).filter(([,s])=>s!==void 0)),RootFS:{Type:"l\
ayers",Layers:xo(t)},...e?{Descriptor:{mediaType:Te.index}}:{}}}function sO(t,e,n){let r=n===void 0?"":` for ${v(n)}`;return new m(
"UNSUPPORTED_IMAGE",`docker-flatten needs to know the layers of ${JSON.stringify(e)}${r}, but Docker ${t.version} shows \
neither the layers nor the files in which it stores them.`,{hint:`Run docker-flatten on the engine's own machine, or rem\
ove this image and all images that share its layers ("docker rmi") and pull it again, or update to Docker 29.`})}async function Ko(t,e,n){let{log:r,signal:o}=t;r.info(`Pulling ${e}`);let i=n===void 0?[]:["--platform",n],s=await J(r,{
title:"Pull"},t.docker.stream(["pull","--quiet",...i,e],u=>r.debug(u.trimEnd()),o,!0));if(s.exitCode===0)return;let a=s.
stderr.trim().slice(-2e3),d=`Pulling ${JSON.stringify(e)} failed`,c=Ci(a,d);if(c!==void 0)throw c;if(/no match(?:ing manifest)? for|does not match the specified platform/i.
test(a))throw new m("PLATFORM_MISMATCH",`The image ${JSON.stringify(e)} is needed for ${n??"the engine's platform"}, but\
 its registry does not have that platform: ${a}`,{hint:"Select a platform that the image has, or a tag for this platform\
."});if(/manifest unknown|not found|does not exist|pull access denied/i.test(a))throw new m("IMAGE_NOT_FOUND",`The image\
 ${JSON.stringify(e)} was not found locally, and its registry does not have it or denied access: ${a}`,{hint:'Check the \
name. For a private image, log in first (docker/login-action or "docker login"). For an image built in this job, load it\
 into the engine ("load: true").'});let f=/toomanyrequests|rate limit/i.test(a);throw new m("PULL_FAILED",`${d}: ${a}`,{
hint:f?"Log in to the registry in an earlier step (docker/login-action), so that the limit of your account applies.":`Ch\
eck whether the registry is reachable, and run again. ${S("pull","never")} uses only images that the engine has.`})}async function Tr(t,e){let{image:n,platform:r,pull:o}=e,i=await ee(t,n.text);if(i===void 0){if(o==="never"||Wt(n.text))throw Tu(
n.text,o);return{...await aO(t,e),image:n}}let s=await Ir(t,n.text,i,r);if(s===void 0){let a=await Ir(t,n.text,i,void 0),
d=o!=="never"&&!Wt(n.text);throw _g(n.text,a?.platform,r,d)}return o!=="always"||Wt(n.text)?{...s,image:n}:{...await dO(
t,n,s,r),image:n}}async function aO(t,e){let{image:n,platform:r,pull:o,defaultPlatform:i}=e,s=r===void 0?i:v(r);r===void 0&&
s!==void 0&&t.log.info(`Pulling the platform ${s}, as DOCKER_DEFAULT_PLATFORM says`),await Ko(t,n.text,s);let a=await ee(
t,n.text);if(a===void 0)throw Tu(n.text,o);let d=r??cO(i),c=await Ir(t,n.text,a,d)??(r===void 0?await Ir(t,n.text,a,void 0):
void 0);if(c!==void 0)return c;let f=await Ir(t,n.text,a,void 0);throw _g(n.text,f?.platform,r,!1)}async function dO(t,e,n,r){
let{os:o,architecture:i}=Ce(n.platform),s=o===""||i===""?void 0:v(n.platform);await Ko(t,e.text,s);let a=await Ge(t,e.text,
n.platform)??await Ge(t,e.text,void 0);if(a===void 0)throw Tu(e.text,"always");let d=Ce(a.platform);if(r===void 0?d.os===
o&&d.architecture===i:K(d,r))return a;throw e.digest===void 0&&await t.docker.run(["tag",n.id,e.text]),new m("PLATFORM_M\
ISMATCH",`The engine has the image ${JSON.stringify(e.text)} for ${v(n.platform)}, but the registry returned it for ${v(
d)}. The tag was restored.`,{hint:`Leave ${S("pull")} out to flatten the image that the engine has, or use a tag for thi\
s platform.`})}function cO(t){try{return t===void 0?void 0:es(t)}catch{return}}async function Ge(t,e,n){let r=await ee(t,
e);return r===void 0?void 0:Ir(t,e,r,n)}async function Ir(t,e,n,r){let o=Hs(n);if(o&&(r===void 0||K(Xe(n),r)))return ga(
e,n,n);let i=!t.store.holdsIndexes||Ho(n)===!1;if(o&&i)return;let s=b(n,"Id");if(s===void 0||!t.store.holdsIndexes)throw Bu(
e);if(t.canInspectPlatform&&r!==void 0){let c=await ee(t,e,r);if(c!==void 0&&K(Xe(c),r))return ga(e,n,c)}let a=await Fg(
t,e,s,r);return a===void 0?void 0:r===void 0||K(Xe(a),r)?ga(e,n,a):void 0}function _g(t,e,n,r){let o=n===void 0?"another\
 platform":v(n),i=e===void 0?"another one":v(e);return new m("PLATFORM_MISMATCH",`The image ${JSON.stringify(t)} is need\
ed for ${o}, but the engine has it for ${i}.${r?" A pull would move the tag away from that image.":""}`,{hint:r?`Pull it\
 yourself ("docker pull --platform ${o} ${t}") if the tag may move, or select the platform ${i}.`:"Pull or build that pl\
atform first, or select one that the image has."})}function Tu(t,e){let n=e==="never"?`, and pulling is disabled (${S("p\
ull")} is never)`:"";return new m("IMAGE_NOT_FOUND",`The image ${JSON.stringify(t)} is not in the engine${n}.`,{hint:'Ch\
eck the name and tag with "docker images", and build or pull it first.'})}async function Dg(t,e,n){let{keepBase:r}=t.options.layer;if(r===void 0)return e;let o=await uO(t,r,{found:e,end:n});fO(t);
let i=[];for(let s of e.platforms){let{source:a}=s;if(a.keeping===void 0)throw new Error("only layers can be kept");let{
layerCount:d,blobs:c}=await o(a);t.run.log.info(`Keeps the lowest ${me(d)} of ${a.layerCount} (${v(a.platform)})`),i.push(
{...s,source:{...a,...a.keeping(d)},baseBlobs:c})}return{...e,platforms:i}}function fO({run:t,engine:e,options:n}){let{imageLocation:r,
tagLocations:o,layer:i}=n;e===void 0||e.store.keepsPacked||r!==void 0||i.keepBase?.kind==="location"||o.length===0||t.log.
notice(`The engine keeps layers unpacked, so the kept ones are uncompressed outside it, and no registry has them. To hav\
e those of a registry, name the base with its transport, for example ${S("keep-base","docker://debian:13")}.`)}async function uO(t,e,{
found:n,end:r}){switch(e.kind){case"layers":return async o=>({layerCount:lO(o,e.count),blobs:void 0});case"image":return o=>mO(
t,e.image,o);case"location":{let{run:o,options:i}=t,s=n.platforms.map(({source:d})=>d.platform),a=await _e(e.location,{...o,
tempDir:i.tempDir,platforms:s});return r.defer(()=>a.close()),d=>pO(a,d)}}}function lO({reference:t,platform:e,layerCount:n},r){
if(r<n)return r;throw new m("BAD_INPUT",`${S("keep-base",String(r))} needs an image with more than ${me(r)}, but ${t} (${v(
e)}) has ${n}: nothing is above them.`,{hint:n<2?`Leave ${S("keep-base")} out: this image has nothing above its base.`:`\
Keep at most ${n-1}, or name the base image.`})}async function mO(t,e,n){let{engine:r,options:o}=t;if(r===void 0)throw new Error(
"a base in an engine needs the engine");let{platform:i}=n,s=o.pull==="never"?"never":"missing",a=await Tr(r,{image:e,platform:i,
pull:s,defaultPlatform:void 0});return await Mg(n,e.text,a.diffIds),{layerCount:a.diffIds.length,blobs:void 0}}async function pO(t,e){
let n=t.images.find(({platform:o})=>K(o,e.platform));if(n===void 0)throw new Error("the base lacks a platform that was a\
sked for");let{layers:r}=n;return await Mg(e,t.reference,r.map(({diffId:o})=>o)),{layerCount:r.length,blobs:r}}async function Mg(t,e,n){
let{reference:r,platform:o,diffIds:i}=t,s=(u,l)=>{let p=`The image ${r} (${v(o)}) must be built on ${e}, but ${u}.`;throw new m(
"BASE_MISMATCH",p,{hint:l})};n.length===0&&s("that has no layers",`Leave ${S("keep-base")} out: there is nothing to keep\
.`);let a=n.findIndex((u,l)=>i[l]!==u);if(a===-1){if(n.length<i.length)return;s(`both have the same ${me(n.length)}: not\
hing is above the base`,`Name an image that this one was built from, or leave ${S("keep-base")} out.`)}let d=i[a];d===void 0&&
s(`it ends after ${me(i.length)}, of which all are the base's, which has ${n.length}`,"Check the names: the base may be \
built on this image.");let c=hO((await t.readConfig()).json,a,i.length),f=c===void 0?"":`, made by ${JSON.stringify(c.slice(
0,200))}`;s(`they part at layer ${a+1}, which is ${n[a]} in the base and ${d} in the image${f}`,"The base may have been \
updated since the image was built. Build the image again, or name the base by the digest that it was built on. A number \
of layers keeps the lowest ones, whatever they are.")}function hO(t,e,n){let r=Bn(t)??[],o=[...r.keys()].filter(s=>r[s]===
!0),i=w(t,"history");if(!(o.length!==n||!Array.isArray(i)))return b(i[o[e]??-1],"created_by")}import{readFile as qR,stat as ZR}from"node:fs/promises";import{Readable as iA}from"node:stream";import{Writable as yO}from"node:stream";var Hg=32*1024*1024,vr=class{sink;#e;#t=[];#n=[];#r=0;#o=0;constructor(e,n=()=>{}){this.#e=e,this.sink=new yO({write:(r,o,i)=>{
this.#n.push(Buffer.from(r)),this.#o+=r.length,i(),n()}})}get isEmpty(){return this.#t.length===0}get isComplete(){return!this.
isEmpty&&this.#o>=this.#r}hold(e){if(e.sizeBytes>this.#e)throw new m("TAR_LIMIT",`An entry is ${e.sizeBytes} bytes long,\
 but at most ${this.#e} were expected.`,{hint:pe});let n=Buffer.from(e.header),{typeFlag:r}=e,o=e.extensions.reduce((a,d)=>a+
d.length,O),i=se(e.sizeBytes),s={typeFlag:r,mtimeSeconds:Ut(n),header:n,extensions:[...e.extensions]};if(this.#t.push({entry:s,
headBytes:o,dataBytes:i}),this.#r+=o+i,this.#r>Hg)throw new m("TAR_LIMIT",`Entries exceed ${Hg} bytes in total, but only\
 a few short ones were expected.`,{hint:pe});return"keep"}entries(){let e=Buffer.concat(this.#n),n=0;return this.#t.map(
({entry:r,headBytes:o,dataBytes:i})=>{let s=n+o;return n=s+i,{...r,data:e.subarray(s,n)}})}};import{pipeline as wO}from"node:stream/promises";import{Writable as gO}from"node:stream";function fn(){return new gO({highWaterMark:1024*1024,write:(t,e,n)=>n()})}async function Nn(t,e,n,r=fn()){await wO(e,n,r,{signal:t}).catch(o=>{if(!t.aborted)throw o})}async function Or(t,e){let n=new AbortController,r=new vr(e,()=>{r.isComplete&&n.abort()}),o=new G(i=>r.isEmpty?r.hold(i):
"drop");return await Nn(n.signal,t,o,r.sink),r.entries()[0]}async function Ug(t){let e=new AbortController,n,r=new G(o=>(n??=
{...o,name:Buffer.from(o.name),header:Buffer.from(o.header)},e.abort(),"drop"));return await Nn(e.signal,t,r),n}function we(t,e){return Gg(t,"name",e)}function wa(t,e){return Gg(t,"linkName",e)}function Jg(t,e,n){return zg(zg(t,"uid",
e),"gid",n)}function zg({extensions:t,header:e},n,r){let o=Fe(t).pax.has(n);if(r<=$c||!o)return{extensions:o?vu(t,n):t,header:Nc(
e,n,r)};let i=new Map([[n,String(r)]]);return{extensions:ka(t,a=>_c(a,i)),header:Nc(e,n,0)}}function ba(t){let{pax:e,longName:n}=Fe(
t.extensions),r=n===void 0?Ne(e.get(Wg)):void 0,{extensions:o,header:i}=r===void 0?t:we(t,r);return{extensions:Ar(o,a=>a===
"size"||a.startsWith("GNU.sparse.")),header:wo(Km(i),0)}}function vu(t,e){return ka(t,n=>qm(n,e))}function Ar(t,e){return ka(
t,n=>Fc(n,e))}function ka(t,e){let n=Zn(t),r=n.findLast(({typeFlag:o})=>o===Be.pax);return n.flatMap(o=>{let{typeFlag:i,
block:s,data:a}=o;return i===Be.pax?o===r?bO(o,e):[]:a===void 0?[s]:[s,a]})}function bO({block:t,data:e,sizeBytes:n},r){
if(e===void 0)return[];let o=e.subarray(0,n),i=r(o);return i.equals(o)?[t,e]:i.length===0?[]:[wo(t,i.length),jg(i)]}var Wg="\
GNU.sparse.name",kO={name:{records:["path",Wg],gnuType:Be.gnuLongName},linkName:{records:["linkpath"],gnuType:Be.gnuLongLink}};
function Gg(t,e,n){let{records:r,gnuType:o}=kO[e],[i,...s]=r,a=Hi(t.header,e,n),d=a===void 0&&Fe(t.extensions).pax.has(i),
c=d?s:r,f=Zn(Ar(t.extensions,p=>c.includes(p))).filter(({typeFlag:p})=>p!==o).flatMap(({block:p,data:h})=>h===void 0?[p]:
[p,h]);if(a!==void 0)return{extensions:f,header:a};let u=Hi(t.header,e,n.subarray(0,O),!0)??t.header;if(d)return{extensions:ka(
f,h=>_c(h,new Map([[i,n]]))),header:u};let l=Buffer.concat([n,Buffer.alloc(1)]);return{extensions:[...f,Ym(o,l.length),jg(
l)],header:u}}function jg(t){return Buffer.concat([t,Buffer.alloc(se(t.length)-t.length)])}import{createHash as PO}from"node:crypto";import{createGunzip as BO,createZstdDecompress as IO}from"node:zlib";var Kg={rle:1,reserved:3},EO=13;function Yg(t){if(t.length<4)return!1;let e=t.readUInt32LE(0);return e===4247762216||Vg(
e)}function Vg(t){return(t&4294967280)>>>0===407710288}var Rr=class{#e="magic";#t=4;#n=Buffer.alloc(EO);#r=0;#o=0;#i=!1;#s=0;position=0;frames=0;header;get isBetweenFrames(){
return this.#e==="magic"&&this.#r===0}*split(e){let n=0,r=0;for(;r<e.length;){let o=this.#e==="skipped"||this.#e==="bloc\
k"||this.#e==="checksum",i=Math.min(this.#t,e.length-r),s=this.#e==="skipped"||this.#e==="skipped size";if(o||this.#a(e.
subarray(r,r+i)),r+=i,this.position+=i,this.#t-=i,s&&(n=r),this.#t>0)break;let a=this.#e==="magic";this.#c(),this.#e==="\
skipped size"?n=r:a&&r-n<4&&(yield Buffer.from(this.#n.subarray(0,4)),n=r),this.#e==="magic"&&r>n&&(yield e.subarray(n,r),
n=r)}this.#e!=="magic"&&r>n&&(yield e.subarray(n,r))}#a(e){e.copy(this.#n,this.#r),this.#r+=e.length}#d(e,n){this.#e=e,this.#t=
n,this.#r=0}#c(){let e=this.#n;switch(this.#e){case"magic":{let n=e.readUInt32LE(0);if(Vg(n))this.#d("skipped size",4);else if(n===
4247762216)this.#u();else throw new RangeError("bytes that are not a zstd frame follow its last frame");return}case"skip\
ped size":{let n=e.readUInt32LE(0);this.#d(n===0?"magic":"skipped",n===0?4:n);return}case"descriptor":this.#o=e[0]??0,this.#d(
"header",this.#l().headerBytes);return;case"header":this.header=this.#m(),this.#d("block header",3);return;case"block he\
ader":{let n=e.readUIntLE(0,3),r=n>>1&3;if(r===Kg.reserved)throw new RangeError("a zstd block has an unknown type");this.#i=
(n&1)===1;let o=r===Kg.rle?1:n>>3;o>0?this.#d("block",o):this.#f();return}case"block":this.#f();return;case"skipped":case"\
checksum":this.#d("magic",4);return}}#f(){this.#i?(this.#o&4)!==0?this.#d("checksum",4):this.#d("magic",4):this.#d("bloc\
k header",3)}#u(){this.frames++,this.#s=this.position-4,this.#d("descriptor",1)}#l(){let e=this.#o,n=(e&32)!==0,r=n?0:1,
o=[0,1,2,4][e&3]??0,i=[n?1:0,2,4,8][e>>6]??0,s=r+o+i;return{windowBytes:r,dictionaryBytes:o,contentBytes:i,headerBytes:s}}#m(){
let e=this.#n,{windowBytes:n,dictionaryBytes:r,contentBytes:o}=this.#l(),i=r===0?0:e.readUIntLE(n,r),s=o===0?void 0:SO(e,
n+r,o);return{startByte:this.#s,contentBytes:s,windowBytes:n===0?s??0:xO(e[0]??0),dictionaryId:i}}};function SO(t,e,n){return n===
8?Number(t.readBigUInt64LE(e)):t.readUIntLE(e,n)+(n===2?256:0)}function xO(t){let e=2**(10+(t>>3));return e+e/8*(t&7)}var TO=1024*1024,vO=4,OO=6,Xg=["drain","end","close"];function Lr(t,e){return new Ou(t,e)}var Ou=class{chunks;packedBytes=0;tarBytes=0;packing;#e=new Rr;#t;#n;#r;constructor(e,n){
this.#t=e,this.#n=n,this.#r=qg(e.descriptor.digest),this.chunks=this.#i()}get frames(){return this.#e.frames}get#o(){return this.#t.
descriptor.digest}async*#i(){let{descriptor:e,diffId:n}=this.#t,r=await this.#t.open(this.#n.signal);try{let o=this.#s(r),
i=await LO(o);this.packing=$O(i,this.#o);let s=this.packing==="none"&&n===e.digest,a=this.#n.checksDiffId&&!s?qg(n):void 0;
for await(let c of this.#d(i,o))a?.update(c),this.tarBytes+=c.length,yield c;this.#a();let d=a&&Zg(a,n);if(d!==void 0&&d!==
n)throw Z(this.#o,`unpacks to ${d}, but the image's config says ${n}`)}finally{r.destroy()}}async*#s(e){let{sizeBytes:n}=this.#t.
descriptor;for await(let r of e){if(this.packedBytes+=r.length,this.packedBytes>n)throw Z(this.#o,Gt(this.packedBytes,n));
this.#r.update(r),yield r}}#a(){let{sizeBytes:e}=this.#t.descriptor;if(this.packedBytes!==e)throw Z(this.#o,Gt(this.packedBytes,
e));let n=Zg(this.#r,this.#o);if(n!==this.#o)throw Z(this.#o,`has the digest ${n}`)}async*#d(e,n){if(this.packing==="non\
e"){e.length>0&&(yield e),yield*n;return}let r=this.packing==="gzip",o={chunkSize:TO,readableObjectMode:!0,readableHighWaterMark:vO},
i=r?BO(o):IO(o),s=r?AO(i,e,n):RO(i,this.#e,e,n);s.catch(a=>i.destroy(a)),i.on("error",()=>{});try{for await(let a of i.iterator(
{destroyOnReturn:!1}))yield a;await s}catch(a){throw this.#c(a)}finally{i.destroy()}}#c(e){let n=e.code,r=e instanceof m,
o=typeof n=="string"&&/^(?:Z_|ZSTD_|ERR_STREAM_PUSH)/.test(n);if(r||!o&&!(e instanceof RangeError))return e;let i=n==="Z\
_BUF_ERROR";return Z(this.#o,i?`ends in the middle of its ${this.packing} stream`:`is not a readable ${this.packing} str\
eam (${E(e)})`)}};async function AO(t,e,n){let r=!1,o=new Promise(d=>{t.once("end",()=>{r=!0});for(let c of["end","close"])
t.once(c,d)}),i=0,s=0,a=async d=>{let c=d.findLastIndex(f=>f!==0);c!==-1&&(s=i+c+1),i+=d.length,r||await Au(t,d)};await a(
e);for await(let d of n)await a(d);if(t.end(),await o,s>t.bytesWritten)throw new RangeError("bytes that are not a gzip m\
ember follow its last member")}async function RO(t,e,n,r){for(let o of e.split(n))await Au(t,o);for await(let o of r)for(let i of e.
split(o))await Au(t,i);if(!e.isBetweenFrames)throw new RangeError("its last frame is incomplete");t.end()}async function Au(t,e){
if(t.destroyed)throw new Error("the stream was closed");e.length===0||t.write(e)||await new Promise(n=>{let r=()=>{for(let o of Xg)
t.off(o,r);n()};for(let o of Xg)t.on(o,r)})}async function LO(t){let e=[],n=0;for(;n<OO;){let{done:r,value:o}=await t.next();
if(r===!0)break;e.push(o),n+=o.length}return e.length===1?e[0]??Buffer.alloc(0):Buffer.concat(e)}var CO=[["bzip2","BZh"],
["xz","ý7zXZ\0"]];function $O(t,e){if(t[0]===31&&t[1]===139)return"gzip";if(Yg(t))return"zstd";let n=t.toString("latin1"),
r=CO.find(([,o])=>n.startsWith(o));if(r!==void 0)throw new m("UNSUPPORTED_IMAGE",`The layer ${e} is packed with ${r[0]},\
 but only gzip, zstd and unpacked layers can be read.`,{hint:'Copy the image with "skopeo copy --dest-compress-format gz\
ip" first.'});return"none"}function qg(t){let e=xt(t)?.algorithm;if(e===void 0)throw Z(t,"has a digest that cannot be ch\
ecked");return PO(e)}function Zg(t,e){return`${e.slice(0,e.indexOf(":"))}:${t.digest("hex")}`}var Ru=/^(?:(?:SCHILY|LIBARCHIVE)\.xattr\.(?:(?:user|trusted)\.overlay\.|security\.selinux$|com\.apple\.)|RHT\.security\.selinux$)/,
Lu=5,Ot=class{#e=new Set;#t=0;static isIn({pax:e}){if(e.size===0)return!1;for(let n of e.keys())if(Ru.test(n))return!0;return!1}static remove(e){
return{header:e.header,extensions:Ar(e.extensions,n=>Ru.test(n))}}note({pax:e}){if(this.#t++,!(this.#e.size>Lu))for(let n of e.
keys())Ru.test(n)&&this.#e.add(n.replace(/^(?:\w+\.xattr|RHT)\./,""))}get notice(){if(this.#t===0)return;let e=[...this.#e];
return`Left out extended attributes that belong to the machine that built the image (${e.slice(0,Lu).join(", ")+(e.length>
Lu?", …":"")}) from ${this.#t} ${this.#t===1?"entry":"entries"}.`}};function Oe(t){return new m("LAYER_INVALID",`A layer of the image cannot be applied: ${t}.`,{hint:"The image is damaged,\
 or the program that made it has a bug. Build it again with another builder."})}function Qg(t){return Oe(`the tar stream\
 of ${t} ends within an entry`)}var gt=4095,Fn=255,Ea=40,Cu=1e7,$u=1e4,Nu=256*1024**2,Fu=192*1024**2,_u=5e8,Du=64*1024**3,Mu=500;function xe(t){return new m(
"TAR_LIMIT",t,{hint:pe})}var ue=47,Sa=46;function Hu(t){let e=t.length;for(;e>0&&t[e-1]===ue;)e--;let n=0;for(;n<e&&NO(t,n,e);)n+=t[n]===ue?1:2;let r=t.
subarray(n,e),o=FO(r)?r:_O(r,t);if(o.length>gt)throw xe(`A path of the image has ${o.length} bytes, but at most ${gt} ar\
e possible: ${A(o)}.`);return o}function Yo(t,e){return t.length===e.length?t.equals(e):t[0]===Sa&&t[1]===ue&&t.length===
e.length+2&&t.compare(e,0,e.length,2)===0}function NO(t,e,n){return t[e]===ue||t[e]===Sa&&e+1<n&&t[e+1]===ue}function FO(t){
let e=0;for(let n=0;n<=t.length;n++){let r=t[n];if(r===0)return!1;if(n<t.length&&r!==ue)continue;let o=n-e;if(o>Fn||o<=2&&
t[e]===Sa&&(o===1||t[e+1]===Sa)||o===0&&t.length>0)return!1;e=n+1}return!0}function _O(t,e){if(t.includes(0))throw Oe(`t\
he name ${A(e)} contains a NUL`);let n=[];for(let r of t.toString("latin1").split("/"))if(!(r===""||r===".")){if(r.length>
Fn)throw xe(`A name of the image has ${r.length} bytes, but at most ${Fn} are possible: ${A(Buffer.from(r,"latin1"))}.`);
if(r!=="..")n.push(r);else if(n.pop()===void 0)throw Oe(`the path ${A(e)} leads out of the image`)}return Buffer.from(n.
join("/"),"latin1")}var xa=class{#e=[];#t;#n=0;add(e){if(e.length<65536){this.#n+e.length>1048576&&this.#r(),this.#t??=Buffer.allocUnsafeSlow(
1048576),this.#n+=e.copy(this.#t,this.#n);return}this.#r(),this.#e.push(e)}take(){let e=this.#e;return this.#e=[],e}end(){
return this.#r(),this.take()}#r(){this.#t!==void 0&&(this.#e.push(this.#t.subarray(0,this.#n)),this.#t=void 0,this.#n=0)}};import{randomInt as DO}from"node:crypto";var Xo=20,Cr=2**Xo,Vo=Cr-1,Pa=class{#e=[];#t=0;add(e,n,r){let o=r-n;if(o>gt)throw new RangeError("a text is longer than \
any path");if((this.#t&Vo)+o>Cr||this.#t===this.#e.length*Cr){if(this.#t=this.#e.length*Cr,this.#t+Cr>Nu)throw xe(`The i\
mage's names and link targets exceed ${Nu} bytes in total.`);this.#e.push(Buffer.allocUnsafeSlow(Cr))}let i=this.#t;return e.
copy(this.#e[i>>Xo],i&Vo,n,r),this.#t+=o,i}get(e,n){let r=e&Vo;return this.#e[e>>Xo].subarray(r,r+n)}copy(e,n,r,o){let i=e&
Vo,s=this.#e[e>>Xo];if(n>32)s.copy(r,o,i,i+n);else for(let a=0;a<n;a++)r[o+a]=s[i+a];return o+n}equals(e,n,r,o){let i=e&
Vo,s=this.#e[e>>Xo];for(let a=0;a<n;a++)if(s[i+a]!==r[o+a])return!1;return!0}};var D=0,F=-1,N={directory:0,file:1,symlink:2,special:3},Ae=1024,MO=.6,HO=DO(2**32),Ba=class{texts=new Pa;count=0;parent=new Int32Array(
Ae);kind=new Uint8Array(Ae);dead=new Uint8Array(Ae);touched=new Uint16Array(Ae);layer=new Uint16Array(Ae);ordinal=new Uint32Array(
Ae);inode=new Int32Array(Ae);head=new Uint32Array(Ae);extra=new Uint32Array(Ae);extraLength=new Uint16Array(Ae);place=new Uint32Array(
Ae);pathBytes=new Uint16Array(Ae);#e=new Uint32Array(Ae);#t=new Uint8Array(Ae);#n=new Int32Array(4*Ae);#r=0;constructor(){
this.count=1,this.parent[D]=F,this.inode[D]=D}find(e,n,r,o){let i=this.#n[this.#o(e,n,r,o)]-1;return i<0||this.dead[i]===
1?F:i}findSame(e,n){let r=this.texts.get(this.#e[n],this.#t[n]);return this.find(e,r,0,r.length)}add({parent:e,bytes:n,start:r,
end:o,kind:i,layer:s}){let a=this.count;a===this.parent.length&&this.#s();let d=this.pathBytes[e],c=d+(d===0?0:1)+(o-r);
if(o-r>Fn||c>gt)throw xe(`A path of the image is longer than ${gt} bytes, or contains a name of more than ${Fn} bytes.`);
this.parent[a]=e,this.kind[a]=i,this.touched[a]=s,this.inode[a]=a,this.pathBytes[a]=c,this.#e[a]=this.texts.add(n,r,o),this.#t[a]=
o-r,this.count++;let f=this.#o(e,n,r,o),u=this.#n[f];return u===0?this.#r++:this.dead[u-1]=1,this.#n[f]=a+1,this.#r>this.#n.
length*MO&&this.#i(),a}pathOf(e,n=!1){let r=this.pathBytes[e],o=Buffer.allocUnsafe(r+(n?1:0));n&&(o[r]=47);let i=r;for(let s=e;s!==
D;s=this.parent[s]){let a=this.#t[s];this.texts.copy(this.#e[s],a,o,i-a),i-=a+1,i>=0&&(o[i]=47)}return o}targetOf(e){return this.
texts.get(this.extra[e],this.extraLength[e])}hiddenBelow(e){let n=0;for(let r=e;r!==F;r=this.parent[r])n=Math.max(n,this.
extra[r]);return n}#o(e,n,r,o){let i=this.#n.length-1,s=o-r,a=UO(e,n,r,o)&i;for(;;){let d=this.#n[a]-1;if(d<0||this.parent[d]===
e&&this.#t[d]===s&&this.texts.equals(this.#e[d],s,n,r))return a;a=a+1&i}}#i(){let e=this.#n.filter(n=>n>0&&this.dead[n-1]===
0);this.#n=new Int32Array(this.#n.length*2),this.#r=e.length;for(let n of e){let r=n-1,o=this.texts.get(this.#e[r],this.#t[r]);
this.#n[this.#o(this.parent[r],o,0,o.length)]=n}}#s(){let e=this.parent.length*2;this.parent=He(this.parent,new Int32Array(
e)),this.kind=He(this.kind,new Uint8Array(e)),this.dead=He(this.dead,new Uint8Array(e)),this.touched=He(this.touched,new Uint16Array(
e)),this.layer=He(this.layer,new Uint16Array(e)),this.ordinal=He(this.ordinal,new Uint32Array(e)),this.inode=He(this.inode,
new Int32Array(e)),this.head=He(this.head,new Uint32Array(e)),this.extra=He(this.extra,new Uint32Array(e)),this.extraLength=
He(this.extraLength,new Uint16Array(e)),this.place=He(this.place,new Uint32Array(e)),this.pathBytes=He(this.pathBytes,new Uint16Array(
e)),this.#e=He(this.#e,new Uint32Array(e)),this.#t=He(this.#t,new Uint8Array(e))}};function He(t,e){return e.set(t),e}function UO(t,e,n,r){
let o=Math.imul(t^HO,3432918353);for(let i=n;i<r;i++)o=Math.imul(o^e[i],1540483477),o^=o>>>15;return o=Math.imul(o^o>>>16,
2246822507),(o^o>>>13)>>>0}var zO=64;async function*ew(t,e,n,r){let o=new Uu(t,e),i=new xa,s=(a,d)=>{r?.add(a.length,o.originOf(a,d)),i.add(a)};for(let a of o.
top())s(a);yield*i.end();for(let[a,d]of t.layers.entries()){if(!o.beginLayer(a+1))continue;let c=new qe({begin:(u,l)=>o.
begin(u,l),emit:s},{dropsGlobals:!0,ignoresTrailer:!0}),f=Lr(d,{checksDiffId:!1,signal:n});for await(let u of f.chunks)if(n.
throwIfAborted(),c.consume(u),yield*i.take(),e.top!==D&&o.isLayerDone(c))break}for(;;){let a=o.moreDirectories();if(a.length===
0)break;for(let d of a)s(d);yield*i.take()}yield*i.end()}var Uu=class{#e;#t;#n;#r;#o;#i=0;#s=0;#a=0;#d=!0;#c;#f=new WeakMap;constructor(e,n){
let{tree:r}=e;this.#e=e,this.#t=r,this.#n=n,this.#r=new Uint8Array(r.count),this.#r[D]=1,this.#o=n.top;let o=r.parent[n.
top];this.#c=o>D?r.pathBytes[o]+1:0,this.#l()}top(){let{top:e}=this.#n;return this.#t.kind[e]===N.directory?this.#p(e):[]}beginLayer(e){
return this.#s=e,this.#a=0,this.#u}get#u(){return this.#i<this.#t.count&&this.#t.layer[this.#i]===this.#s}isLayerDone(e){
return!this.#u&&(this.#d||e.isBetweenEntries)}begin(e,n){let r=this.#a++;if(this.#d=!this.#u||this.#t.ordinal[this.#i]!==
r,this.#d)return nn;let o=this.#i++;this.#l();let i=this.#t.inode[o],s=this.#n.carrier[i],a=i===o?s:o,d=this.#m(o);d.push(
...this.#p(this.#t.parent[a]));let c=e;Ot.isIn(n)&&(c=Ot.remove(c));let f=this.#g(a);if(this.#y(e.name,f)||(c=we(c,f)),a!==
s){let u=this.#g(s);this.#y(Pt(e.header,n),u)||(c=wa(c,u))}return c===e&&d.length===0?yr:{blocks:[...d,...c.extensions,c.
header],keepsData:!0}}moreDirectories(){return this.#m(this.#t.count)}originOf(e,n){return n===void 0?this.#f.get(e):{stream:this.#s-
1,offset:n}}#l(){let{kind:e,inode:n,count:r}=this.#t,{carrier:o,isSelected:i}=this.#n;for(;this.#i<r;this.#i++){let s=this.#i;
if(e[s]===N.directory)continue;let a=n[s],d=o[a];if(a===s?d!==F:i[s]===1&&d!==s)return}}#m(e){let{kind:n}=this.#t,{isSelected:r}=this.#n,
o=[];for(let i=0;this.#o<e;this.#o++){let s=this.#o;if(!(n[s]!==N.directory||r[s]===0||this.#r[s]===1)){if(i++===zO)break;
this.#h(s,o)}}return o}#p(e){let{parent:n}=this.#t,{isSelected:r}=this.#n,o=[];for(let s=e;s>D&&r[s]===1&&this.#r[s]===0;s=
n[s])o.push(s);let i=[];for(let s of o.reverse())this.#h(s,i);return i}#h(e,n){this.#r[e]=1;let r=this.#n.top===D,o=qo(this.#e,
e,r?void 0:this.#c),i=this.#t.place[e],s=(i-1)*O;for(let a of[...o.extensions,o.header])i>0&&r&&this.#f.set(a,{stream:this.#t.
layer[e]-1,offset:s}),s+=a.length,n.push(a)}#y(e,n){return this.#n.top===D?Yo(e,n):e.equals(n)}#g(e){return this.#t.pathOf(
e).subarray(this.#c)}};function qo({tree:t,heads:e},n,r){let o=t.head[n],i=t.pathOf(n,t.kind[n]===N.directory).subarray(
r);if(o===0)return we({extensions:[],header:Ui()},i);let s=e.get(o);return r===void 0||Vt(Ie(s.header,0),Fe(s.extensions)).
equals(i)?s:we(s,i)}var Ia=class{#e;#t=0;#n=0;#r=Buffer.alloc(0);#o=F;#i=0;constructor(e){this.#e=e}beginLayer(e){this.#t=e,this.forget()}forget(){
this.#o=F}childOf(e,n,r){return this.#a(this.#e.find(e,n,r,n.length),this.#s(e))}directoryOf(e,n,r){if(n<=0)return D;if(this.#o!==
F&&r==="create"&&JO(this.#r,e,n))return this.#o;let o={directory:D,hidden:this.#s(D),links:0};return this.#d(o,e.subarray(
0,n),r)?(r==="create"&&(this.#r=Buffer.from(e.subarray(0,n)),this.#o=o.directory,this.#i=o.hidden),o.directory):F}#s(e){
return e===this.#o?this.#i:this.#e.hiddenBelow(e)}#a(e,n){return e===F||this.#e.touched[e]<n?F:e}#d(e,n,r){for(let o=0;o<
n.length;){let i=n.indexOf(ue,o),s=i===-1?n.length:i;if(s>o&&!this.#c(e,n,[o,s],r))return!1;o=s+1}return!0}#c(e,n,[r,o],i){
let s=this.#e;if(++this.#n>_u)throw xe(`The image's paths have more than ${_u} parts in total.`);if(n[r]===46&&o-r<=2){if(o-
r===1)return!0;if(n[r+1]===46)return this.#f(e,n),!0}let a=this.#a(s.find(e.directory,n,r,o),e.hidden);if(a===F)return i===
"create"&&this.#u(e,n,r,o);let d=s.kind[a],c=s.touched[a]===this.#t;if(d===N.directory)return i==="create"&&(s.touched[a]=
this.#t),e.directory=a,e.hidden=Math.max(e.hidden,s.extra[a]),!0;if(d===N.symlink&&(c||i==="link")){let f=s.targetOf(s.inode[a]);
if(++e.links>Ea)throw Oe(`the symbolic links of ${A(n)} form a loop`);return f[0]===ue&&(e.directory=D,e.hidden=s.hiddenBelow(
D)),this.#d(e,f,i)}if(i!=="create")return!1;if(c)throw Oe(`an entry is below ${A(s.pathOf(a))}, which is a file in the s\
ame layer`);return this.#u(e,n,r,o)}#f(e,n){if(e.directory===D)throw Oe(`the symbolic link to ${A(n)} leads out of the i\
mage`);e.directory=this.#e.parent[e.directory],e.hidden=this.#e.hiddenBelow(e.directory)}#u(e,n,r,o){let i=e.directory,s=N.
directory;return e.directory=this.#e.add({parent:i,bytes:n,start:r,end:o,kind:s,layer:this.#t}),!0}};function JO(t,e,n){
return t.length===n&&t.compare(e,0,n)===0}var Ta=Buffer.from(".wh."),tw=Buffer.from(".wh..wh..opq"),WO=Buffer.from(".wh..wh."),GO={0:N.file,S:N.file,2:N.symlink,3:N.
special,4:N.special,5:N.directory,6:N.special},va=class{attributes=new Ot;#e;#t;#n;#r=0;#o=0;#i=0;#s=0;#a=[];constructor(e,n){
this.#e=e,this.#t=n,this.#n=new Ia(e)}beginLayer(){this.#r++,this.#o=0,this.#s=this.#e.count,this.#a=[],this.#n.beginLayer(
this.#r)}endLayer(){let{dead:e,parent:n,count:r}=this.#e,o=0;for(let i=this.#s;i<r;i++)this.#d(n[i])&&(e[i]=1),e[i]===0&&
(o+=this.#a[i-this.#s]??0);return o}#d(e){let{dead:n,parent:r}=this.#e;for(let o=e;o!==F;o=r[o]){if(n[o]===1)return!0;if(o>=
this.#s)return!1}return!1}apply(e,n,r){let o=this.#o++;if(++this.#i>Cu)throw xe(`The image's layers have more than ${Cu}\
 entries.`);let i=Hu(e.name),s=i.lastIndexOf(ue)+1;zu(i,0,WO)&&!rw(i,0)||(zu(i,s,Ta)?this.#c(i,s):i.length===0?jO(e):this.#u(
e,n,{path:i,start:s,ordinal:o,startBytes:r}))}#c(e,n){let r=this.#e,o=n+Ta.length;if(o===e.length)throw Oe(`the whiteout\
 ${A(e)} does not say what it deletes`);let i=this.#n.directoryOf(e,n-1,"find");if(i===F)return;if(rw(e,n)){this.#f(i);return}
let s=this.#n.childOf(i,e,o);s!==F&&(r.touched[s]!==this.#r?r.dead[s]=1:r.kind[s]===N.directory&&this.#f(s),this.#n.forget())}#f(e){
this.#e.extra[e]=this.#r,this.#n.forget()}#u(e,n,{path:r,start:o,ordinal:i,startBytes:s}){KO(r);let a=this.#e,d=Ot.isIn(
n);d&&this.attributes.note(n);let c=this.#n.directoryOf(r,o-1,"create"),f=this.#n.childOf(c,r,o),u=ow(e),l=this.#r,p=f;if(u===
N.directory&&f!==F&&a.kind[f]===N.directory)a.touched[f]=l;else{f!==F&&(a.dead[f]=1,this.#n.forget());let B=e.typeFlag===
"1"?this.#p(e,n):F,P=B===F?u:a.kind[B];p=a.add({parent:c,bytes:r,start:o,end:r.length,kind:P,layer:l}),B!==F&&(a.inode[p]=
a.inode[B])}a.layer[p]=l,a.ordinal[p]=i;let h=!d&&Yo(e.name,r);if(a.place[p]=h?nw(s):0,e.typeFlag==="1"||(u===N.file&&this.#l(
p,Uo(e,n)),u===N.symlink&&this.#m(p,Pt(e.header,n)),u!==N.directory&&u!==N.symlink))return;let y=d?Ot.remove(e):e,g=a.pathOf(
p,u===N.directory),k=Yo(e.name,g);a.head[p]=this.#t.add(k?y:we(y,g)),a.place[p]=k&&y===e?nw(s):0}#l(e,n){this.#a[e-this.#s]=
n}#m(e,n){let r=this.#e;if(n.includes(0)||n.length>gt)throw Oe(`the target of the symbolic link ${A(r.pathOf(e))} is not\
 a valid path`);r.extra[e]=r.texts.add(n,0,n.length),r.extraLength[e]=n.length,this.#l(e,n.length)}#p(e,n){let r=Pt(e.header,
n),o=Hu(r),i=o.lastIndexOf(ue)+1,s=this.#n.directoryOf(o,i-1,"link"),a=s===F||o.length===0?F:this.#n.childOf(s,o,i),d=`t\
he hard link ${A(e.name)} leads to ${A(r)}`;if(a===F)throw Oe(`${d}, which does not exist`);if(this.#e.kind[a]===N.directory)
throw Oe(`${d}, which is a directory`);return a}};function nw(t){let e=t/O+1;return e<2**32?e:0}function jO(t){if(ow(t)!==
N.directory)throw Oe(`the entry ${A(t.name)} would replace the root directory`)}function KO(t){for(let e=t.indexOf(Ta);e!==
-1;e=t.indexOf(Ta,e+1))if(!(e>0&&t[e-1]!==ue))throw new m("WHITEOUT_NAME",`The image has an entry in ${A(t)}, but a laye\
r cannot contain a name that starts with ".wh.": it would be read as a whiteout, which marks a deletion.`,{hint:"Rename \
or remove the directory where the image is built."})}function ow(t){let{typeFlag:e,header:n,name:r}=t;if(e==="0"&&Ni(n)&&
r.at(-1)===ue)return N.directory;if(e==="1")return N.file;let o=GO[e];if(o===void 0)throw Oe(`the entry ${A(r)} has the \
unknown type ${JSON.stringify(e)}`);return o}function rw(t,e){return t.length-e===tw.length&&zu(t,e,tw)}function zu(t,e,n){
return t[e]!==46||t.length-e<n.length?!1:t.compare(n,0,n.length,e,e+n.length)===0}function Oa(t){let{parent:e,dead:n,touched:r,extra:o,kind:i,count:s}=t,a=new Uint8Array(s),d=new Uint16Array(s);a[D]=1,d[D]=
o[D];for(let c=1;c<s;c++){let f=e[c],u=d[f];a[f]===0||n[c]===1||r[c]<u||(a[c]=1,i[c]===N.directory&&(d[c]=Math.max(u,o[c])))}
return a}function $r(t,e,n){let{parent:r,kind:o,inode:i,count:s}=t,a=n===D?e:new Uint8Array(s);n!==D&&(a[n]=1);let d=new Int32Array(
s).fill(F);for(let c=n;c<s;c++){if(e[c]===0||(n!==D&&c>n&&a[r[c]]===1&&(a[c]=1),a[c]===0||o[c]===N.directory))continue;let f=i[c];
d[f]===F&&(d[f]=c)}return{top:n,isSelected:a,carrier:d}}var Zo={absent:0,whole:1,withoutHead:2};function iw(t,e){let n=Oa(t);for(let r=1;r<n.length;r++)n[r]===Zo.absent||t.kind[r]!==
N.directory||(t.layer[r]===0||t.layer[r]!==t.touched[r])&&(n[r]=Zo.withoutHead);return{layerCount:e,nodes:n}}import{constants as YO,zstdCompressSync as VO,zstdDecompressSync as XO}from"node:zlib";var Aa=256*1024,qO=16,Ra=class{#e=[];#t=[];#n=0;#r;#o=1;#i=0;#s=new Map;add({extensions:e,header:n}){let r=e.reduce((s,{
length:a})=>s+a,n.length);this.#i+r>Aa&&this.#d();let o=this.#o+this.#i/O,i=r>Aa?Buffer.allocUnsafeSlow(r):this.#r;this.#r=
i??Buffer.allocUnsafeSlow(Aa);for(let s of[...e,n])this.#i+=s.copy(this.#r,this.#i);return o}get(e){let n=this.#a(e),r=[];
for(;;){let o=n.subarray(0,O),{typeFlag:i,sizeBytes:s}=Ie(o,0);if(!Yt(i))return{extensions:r,header:o};let a=O+se(s);r.push(
o),s>0&&r.push(n.subarray(O,a)),n=n.subarray(a)}}#a(e){if(e>=this.#o)return this.#r.subarray((e-this.#o)*O);let n=0,r=this.#t.
length-1;for(;n<r;){let s=n+r+1>>1;this.#t[s]<=e?n=s:r=s-1}let i=this.#s.get(n)??XO(this.#e[n]);this.#s.delete(n),this.#s.
set(n,i);for(let s of this.#s.keys()){if(this.#s.size<=qO)break;this.#s.delete(s)}return i.subarray((e-this.#t[n])*O)}#d(){
if(this.#i===0)return;let e=VO(this.#r.subarray(0,this.#i),{params:{[YO.ZSTD_c_compressionLevel]:1}});if(this.#n+=e.length,
this.#n>Fu)throw xe(`The image's directories have more than ${Fu} bytes of headers.`);this.#e.push(Buffer.from(e)),this.#t.
push(this.#o),this.#o+=this.#i/O,this.#i=0,this.#r.length>Aa&&(this.#r=void 0)}};async function Qo(t,e){for(let{descriptor:i}of t)eA(i.mediaType,i.digest);if(t.length>$u)throw xe(`The image has ${t.length}\
 layers, but at most ${$u} are read.`);let n=new Ju(t,e),r=t.reduce((i,{descriptor:s})=>i+s.sizeBytes,0),o={title:"Read \
the layers",doneBytes:()=>n.packedBytes,totalBytes:()=>r};return J(e.log,o,n.run())}var Ju=class{#e;#t;#n=new Ba;#r=new Ra;#o=new va(
this.#n,this.#r);#i=[];#s=[];#a=[];#d=[];#c=[];#f=[];#u;#l=0;#m=0;#p;constructor(e,n){this.#e=e,this.#t=n}get packedBytes(){
return this.#l+(this.#p?.packedBytes??0)}async run(){for(let[n,r]of this.#e.entries())await this.#h(r),n+1===this.#t.keptLayers&&
(this.#u=iw(this.#n,n+1));let{notice:e}=this.#o.attributes;return{layers:this.#e,layerBytes:this.#i,unpackedBytes:this.#i.
reduce((n,r)=>n+r,0),tarBytes:this.#m,layerTarBytes:this.#s,packings:this.#a,frames:this.#d,firstNodes:this.#c,notices:e===
void 0?this.#f:[...this.#f,e],tree:this.#n,heads:this.#r,living:Oa(this.#n),base:this.#u}}async#h(e){let{signal:n,touch:r}=this.#t,
o=Lr(e,{checksDiffId:!0,signal:n});this.#p=o,this.#c.push(this.#n.count),this.#o.beginLayer();let i=new qe({begin:(s,a,d)=>(this.#o.
apply(s,a,d),nn),emit:()=>{}},{dropsGlobals:!0,ignoresTrailer:!0});for await(let s of o.chunks)n.throwIfAborted(),i.consume(
s),this.#y(o),r?.();if(!i.isBetweenEntries)throw Qg(e.descriptor.digest);this.#g(e,o.packing),this.#i.push(this.#o.endLayer()),
this.#l+=o.packedBytes,this.#m+=o.tarBytes,this.#s.push(o.tarBytes),this.#a.push(o.packing??"none"),this.#d.push(o.frames),
this.#p=void 0}#y(e){let n=this.#m+e.tarBytes;if(ZO(n,this.packedBytes))throw xe(`The image's layers unpack to more than\
 ${Du} bytes and to more than ${Mu} times their size.`)}#g({descriptor:e},n){let r=QO(e.mediaType);if(r===void 0||n===void 0||
r===n)return;let o=i=>i==="none"?"not packed":`packed with ${i}`;this.#f.push(`The media type of the layer ${e.digest} s\
ays that it is ${o(r)}, but it is ${o(n)}, so it was read as that.`)}};function ZO(t,e){return t>Du&&t>Mu*e}function QO(t){
return/[.+]gzip$/.test(t)?"gzip":/[.+]zstd$/.test(t)?"zstd":t==="application/vnd.oci.image.layer.v1.tar"?"none":void 0}function eA(t,e){
let n=(r,o)=>{throw new m("UNSUPPORTED_IMAGE",`The layer ${e} ${r}.`,{hint:o})};/nondistributable|foreign/.test(t)&&n("i\
s not in the image, but has to be fetched from elsewhere (a foreign or non-distributable layer)","Windows images have su\
ch layers. Build the image on a base without them."),/\+encrypted$/.test(t)&&n("is encrypted",'Decrypt the image first, \
with "skopeo copy --decryption-key".')}var tA=Buffer.from(".wh.");function sw(t,e){let{layerCount:n}=e,r=s=>s.slice(0,n).reduce((a,d)=>a+d,0),o=nA(t,e),i=new La(
t);return{layerCount:n,unpackedBytes:r(t.layerBytes),tarBytes:r(t.layerTarBytes),owns:s=>o[i.find(s)]===1,openAbove:()=>new Wu(
t,e,o)}}function nA({tree:t,living:e},{nodes:n,layerCount:r}){let{kind:o,inode:i,layer:s,count:a}=t,d=new Uint8Array(a),
c=new Uint8Array(n.length);for(let f=n.length;f<a;f++){let u=i[f];e[f]===1&&u<n.length&&(c[u]=1)}for(let f=1;f<n.length;f++){
if(e[f]===0||n[f]!==Zo.whole)continue;(o[f]===N.directory?s[f]<=r:c[i[f]]===0)&&(d[f]=1)}return d}var La=class{#e;#t="";#n=D;constructor(e){
this.#e=e}find(e){let n=e.lastIndexOf("/"),r=e.slice(0,Math.max(0,n));return r!==this.#t&&(this.#n=this.#r(D,r),this.#t=
r),this.#r(this.#n,e.slice(n+1))}#r(e,n){let{tree:r,living:o}=this.#e,i=W(n),s=e;for(let a=0;a<i.length&&s!==F;){let d=i.
indexOf(ue,a),c=d===-1?i.length:d,f=r.kind[s]===N.directory?r.find(s,i,a,c):F;s=f!==F&&o[f]===1?f:F,a=c+1}return s}},Wu=class{deleted=0;#e;#t;#n;#r;#o;#i;#s;constructor(e,{
nodes:n},r){let{tree:o}=e;this.#e=e,this.#t=o,this.#n=n,this.#r=r,this.#o=new La(e),this.#i=new Uint8Array(o.count),this.#i[D]=
1,this.#s=new Uint8Array(o.count),this.#s[D]=1}decide(e){let n=this.#o.find(L(e.name));if(n===F)throw new Error("a strea\
m of layers has a path that they do not have");if(this.#i[n]=1,this.#r[n]===1)return"drop";let r=this.#d(this.#t.parent[n]);
return this.#s[n]=1,r.length===0?"keep":{head:e,before:r}}*whiteouts(){let{kind:e,parent:n}=this.#t,r=new Int32Array(this.#n.
length).fill(F);r[D]=D;for(let o=1;o<this.#n.length;o++){if(this.#n[o]===Zo.absent)continue;let i=r[n[o]];if(i===F||e[i]!==
N.directory)continue;let s=this.#i[o]===1?o:this.#t.findSame(i,o);if(s!==F&&this.#i[s]===1){r[o]=s;continue}this.deleted++;
for(let a of[...this.#d(i),this.#a(o)])yield*[...a.extensions,a.header]}}#a(e){let n=this.#t.pathOf(e),r=n.lastIndexOf(ue)+
1,o=Buffer.concat([n.subarray(0,r),tA,n.subarray(r)]);return we({extensions:[],header:Jt("whiteout",0)},o)}#d(e){let{parent:n}=this.#t,
r=[];for(let o=e;this.#s[o]===0;o=n[o])r.push(o);return r.reverse().map(o=>{this.#s[o]=1;let i=qo(this.#e,o,void 0),s=Vt(
Ie(i.header,0),Fe(i.extensions));return{...i,name:s,typeFlag:"5",sizeBytes:0}})}};var aw=2**24;function dw(t){let{tree:e,layerTarBytes:n}=t,r=rA(t),o=[];for(let[i,s]of oA(t).entries()){if(i<(t.base?.layerCount??
0))continue;let a,d=0,c=f=>{a!==void 0&&o.push({layer:i,startBytes:a,endBytes:f}),a=void 0};for(let f of s){let u=e.place[f];
if(u===0)continue;let l=(u-1)*O,p=e.ordinal[f];(p!==d||!r(f))&&c(l),r(f)&&(a??=l),d=p+1}c(n[i]??0)}return o}function rA({
tree:t,living:e,firstNodes:n}){let{kind:r,inode:o,layer:i}=t,{carrier:s}=$r(t,e,D);return a=>{if(e[a]===0)return!1;if(r[a]===
N.directory)return a>=(n[i[a]-1]??0);let d=o[a];return s[d]===a==(d===a)}}function oA({tree:t,layers:e}){let n=e.map(()=>[]);
for(let r=1;r<t.count;r++)n[t.layer[r]-1]?.push(t.ordinal[r]*aw+r);return n.map(r=>Array.from(Float64Array.from(r).sort(),
o=>o%aw))}var sA=8*1024*1024,aA=4*1024*1024,Ca=class extends Error{};function $a(t){let{tree:e,living:n}=t,r=(i,s,a)=>iA.from(dA(ew(
t,i,s,a),a),{objectMode:!1,highWaterMark:sA,signal:s}),o=async(i,s)=>{let a=cw(t,i);if(a===F)throw new Ca(`there is no ${i.
toString()} in the layers`);return r($r(e,n,a),s)};return{way:"layers",returnsToDirectories:!0,unseenTimes:[],isReproducible:!0,
decide:()=>"keep",base:t.base&&sw(t,t.base),open:async i=>r($r(e,n,D),i),layers:{blobs:t.layers,packings:t.packings,frames:t.
frames,layerTarBytes:t.layerTarBytes,keptLayers:t.base?.layerCount??0,keptRuns:()=>dw(t),open:async(i,s)=>r($r(e,n,D),i,
s)},openPath:o,isNotFound:i=>i instanceof Ca,lookAt:async(i,s)=>{let a=Buffer.from(i),d=cw(t,a);if(d!==F)return cA(t,d)??
Or(await o(a,s),aA)},close:async()=>{}}}async function*dA(t,e){yield*t,e?.add(Ht.length,void 0),yield Ht}function cA(t,e){
let{tree:n}=t,r=n.kind[e];if(r!==N.directory&&(r!==N.symlink||n.inode[e]!==e))return;let o=n.parent[e],i=o>D?n.pathBytes[o]+
1:0,{header:s,extensions:a}=qo(t,e,i),d=r===N.directory?"5":"2",c=Ut(s);return{typeFlag:d,mtimeSeconds:c,header:s,extensions:a,
data:Buffer.alloc(0)}}function cw({tree:t,living:e},n){let r=0,o=D,i=n;for(;i.length>0;){let s=i.indexOf(ue),a=s===-1?i.
length:s,d=i.subarray(0,a);i=i.subarray(Math.min(a+1,i.length));let c=d.toString("latin1");if(c===""||c===".")continue;if(c===
".."){o=Math.max(D,t.parent[o]);continue}if(t.kind[o]!==N.directory)return F;let f=t.find(o,d,0,d.length);if(f===F||e[f]===
0)return F;if(t.kind[f]!==N.symlink||i.length===0){o=f;continue}if(++r>Ea)return F;let u=t.targetOf(t.inode[f]);u[0]===ue&&
(o=D),i=Buffer.concat([u,Buffer.from("/"),i])}return o}function At(t,e,n){let{json:r}=t.config,o=w(r,"config"),i=w(o,"Volumes"),s=new Gu(t,e,n);return{reference:e.reference,id:t.
manifest.digest,ofContainer:void 0,platform:t.platform,diffIds:t.layers.map(({diffId:a})=>a),packedLayers:t.layers,layerCount:t.
layers.length,volumes:T(i)?Object.keys(i).filter(a=>!a.includes("\0")):[],shownConfig:T(o)?o:{},knownBytes:void 0,isExact:!0,
countsFiles:!0,notices:[],readConfig:async()=>({json:r,digest:t.config.descriptor.digest,packedLayers:t.layers.map(({descriptor:a})=>a),
annotations:t.annotations,missing:void 0}),openReader:()=>s.openReader(),measure:()=>s.measure(),keeping:a=>{let{openReader:d,
measure:c}=At(t,e,{...n,keptLayers:a});return{keptLayers:a,openReader:d,measure:c}}}}var Gu=class{#e;#t;#n;#r;#o;#i=0;constructor(e,n,r){
this.#e=e,this.#t=n,this.#n=r}async openReader(){this.#i++;let e=fA(async()=>{--this.#i>0||(this.#r=void 0,this.#n.keptLayers===
void 0&&await this.#t.release?.(this.#e))});try{return{...$a(await this.#s()),close:e}}catch(n){throw await e(),n}}async measure(){
if(this.#o===void 0&&await this.#s(),this.#o===void 0)throw new Error("the layers have no size");return this.#o}#s(){return this.#r??=
this.#a().catch(e=>{throw this.#r=void 0,e}),this.#r}async#a(){let{layers:e,config:n}=this.#e,r=await Qo(e,this.#n);if(this.#o===
void 0)for(let o of r.notices)this.#n.log.notice(o);return this.#o={bytes:r.unpackedBytes,packedBytes:e.reduce((o,{descriptor:i})=>o+
i.sizeBytes,0),history:uA(n.json,r.layerBytes)},r}};function fA(t){let e;return()=>(e??=t(),e)}function uA(t,e){let n=Bn(
t),r=w(t,"history"),o=n?.filter(s=>s).length;if(n===void 0||o!==e.length||!Array.isArray(r))return;let i=[...e];return n.
map((s,a)=>({command:b(r[a],"created_by")??b(r[a],"comment")??"",bytes:s?i.shift()??0:0,hasLayer:s}))}import{Readable as lA}from"node:stream";var mA=16,Na=class{layers;#e;#t=[];#n=[];constructor(e,n){this.#e=n,this.layers=e.map(r=>this.#r(r))}async requireAll(e){
for(let{descriptor:n}of this.layers){let{digest:r,sizeBytes:o}=n,i=await this.#i(r,e);if(i.close(),i.sizeBytes!==o)throw new ie(
`${r} has ${i.sizeBytes} bytes instead of ${o}`)}}async close(){await Promise.all(this.#t.splice(0).map(e=>e.close()))}#r({
descriptor:e,diffId:n}){let r;return{descriptor:e,diffId:n,open:async o=>{let i=r;r=void 0;let s=await this.#i(e.digest,
o).catch(d=>{throw i?.abort(),d}),a=lA.from(i===void 0?s.bytes:pA(s.bytes,i),{objectMode:!0,highWaterMark:mA});return a.
once("close",s.close),a},tap:o=>{r=o}}}async#o(){let e=await this.#e();return this.#t.push(e),e}async#i(e,n){let r=this.#n.
pop()??await this.#o(),o=await r.open(e,n).catch(s=>{throw this.#n.push(r),s});o.once("close",()=>this.#n.push(r)),o.on(
"error",()=>{});let i=()=>{o.destroy()};try{let{done:s,value:a}=await Ks(o).next();if(s===!0)throw new ie(`there is noth\
ing at ${e}`);let{bytes:d,sizeBytes:c}=a;return{bytes:d,sizeBytes:c,close:i}}catch(s){throw i(),s}}};async function*pA(t,e){
try{for await(let n of t)await e.write(n),yield n;e.end()}finally{e.abort()}}async function fw(t,e,n,r){let i=["history",...["--no-trunc","--human=false","--format","{{json .}}"],...mt(r)],a=(await t.
docker.run([...i,e])).split(`
`).filter(d=>d!=="").map(d=>{let c=_(d);return{command:b(c,"CreatedBy")||(b(c,"Comment")??""),bytes:Number(w(c,"Size")??
Number.NaN)}});if(a.length<n||!a.every(({bytes:d})=>d>=0))throw new m("ENGINE_FAILED",`The engine returned ${a.length} s\
izes (${a.map(({bytes:d})=>d).join(", ")}) for the image ${JSON.stringify(e)}, which has ${me(n)}.`,{hint:'Remove the im\
age ("docker rmi") and pull or build it again.'});return a.reverse()}async function uw(t,e,n){return lw(await fw(t,e,n))}
function lw(t){return t.reduce((e,{bytes:n})=>e+n,0)}async function mw(t,e,n){let r=e.diffIds.length,o=Bn(n);if(!(!e.isDefaultPlatform&&
!t.knowsPlatformOption?!1:o===void 0?await hA(t,e):o.filter(f=>f).length===r))return{bytes:await yA(t,e),history:void 0};
let a=await fw(t,e.id,r,hw(t,e)),d=o?.length===a.length,c=a.map((f,u)=>({...f,hasLayer:d?o[u]===!0:f.bytes>0}));return{bytes:lw(
a),history:c}}async function pw(t,e,n){let{rootFs:r}=await yw(t,e.id),o=Math.max(0,r-n.bytes),i={command:`container ${e.
name}`,bytes:o,hasLayer:!0};return{bytes:r,history:n.history&&[...n.history,i]}}async function hA(t,e){let n=["history",
"--quiet","--no-trunc",...mt(hw(t,e))];return(await t.docker.run([...n,e.id])).split(`
`).filter(o=>o!=="").length>=e.diffIds.length}function hw(t,e){return e.isIndex&&t.knowsPlatformOption?e.platform:void 0}
async function yA(t,e){let n=await j(t,{source:e});try{let{rootFs:r,own:o}=await yw(t,n);return Math.max(0,r-o)}finally{
await Y(t,n)}}async function yw(t,e){let n=await De(t,e,["--size"]),r=w(n,"SizeRootFs"),o=w(n,"SizeRw")??0;if(typeof r!=
"number"||typeof o!="number")throw new m("ENGINE_FAILED",`The engine returned no size for the container ${e}.`,{hint:q});
return{rootFs:r,own:o}}function _a(t,e){return n=>{let r=t(n);if(r==="drop")return r;let o=r==="keep"?void 0:r,i=o?.head??n,{mtimeSeconds:s}=fe(
i),a=e(s),d=o?.before?.map(f=>({...f,...Fa(f,e)})),c=d===void 0?{}:{before:d};return d===void 0&&(a===s||Number.isNaN(a))?
r:{...o,...c,head:Fa(i,e)}}}function Fa(t,e){let{mtimeSeconds:n}=fe(t),r=e(n);return r===n||Number.isNaN(r)?t:ju(t,r)}function ju(t,e){
return{extensions:vu(t.extensions,"mtime"),header:go(t.header,e)}}var gA=["CHOWN","DAC_OVERRIDE","FOWNER","FSETID","SETGID","SETUID","SETFCAP","MKNOD"],wA=512,bA=3600,Ku=4*1024*1024,kA=64*
1024,EA=10,SA=300;async function Nr(t,{id:e}){await Y(t,e)}async function Ma(t,e,n){let{log:r}=t,o=n.asUsed===!0?void 0:
t.plainRuntime;o!==void 0&&r.debug(`the container has the runtime ${o}: the engine's default may add mounts`);let i=await gw(
t,o,e,n),s=i.exitCode!==0&&xA.test(i.stderr);if(o===void 0||!s)return i;await Nr(t,i.container),r.warning(`The engine la\
cks the program of its runtime ${o}, so the command runs with the default runtime. Mount points that it adds are in the \
result.`);let a=await gw(t,void 0,e,n);return{...a,container:{...a.container,mayHaveMounts:!0}}}var xA=/(?:fork\/exec \S*runc|exec: "runc"): (?:no such file or directory|executable file not found)/i;
async function gw(t,e,n,r){let{log:o,signal:i}=t,s=await j(t,{source:n,asUsed:r.asUsed===!0,...r.network===void 0?{}:{network:r.
network},options:[...e===void 0?[]:["--runtime",e],...r.user===void 0?[]:["--user",r.user],"--entrypoint",r.program,...Vu],
command:r.args}),a=r.limitSeconds??bA,d=AbortSignal.timeout(a*1e3),c=new Yu(o,r.shows??(f=>f));try{let f=await J(o,{title:"\
Command",loggedChars:()=>c.shownChars},t.docker.stream(["start","--attach",s],(u,l)=>c[l].add(u),AbortSignal.any([i,d])));
return c.end(),{...f,container:{id:s,mayHaveMounts:!1}}}catch(f){throw i.aborted?U(i.reason):d.aborted?new m("COMMAND_FA\
ILED",`A command in a container of ${n.reference} was still running after ${a} s and was stopped.`,{hint:"The output abo\
ve may show what it waits for. It has no input, and a network only if one is named.",cause:f}):f}}var Vu=["--cap-drop","\
ALL","--security-opt","no-new-privileges","--pids-limit",String(wA),...gA.flatMap(t=>["--cap-add",t])];function Ha(t,e=n=>n){
return`${t.stdout}
${t.stderr}`.split(`
`).map(n=>e(n)??"").filter(n=>n.trim()!=="").slice(-EA).map(n=>n.slice(0,SA)).join(`
`)}var Da=class{#e;#t="";constructor(e){this.#e=e}add(e){let n=(this.#t+e).split(`
`);this.#t=(n.pop()??"").slice(-kA);for(let r of n)this.#e(r)}end(){this.#t!==""&&this.#e(this.#t),this.#t=""}},Yu=class{stdout=new Da(
e=>this.#r(e));stderr=new Da(e=>this.#r(e));#e;#t;#n=Ku;constructor(e,n){this.#e=e,this.#t=n}get shownChars(){return Ku-
this.#n}end(){this.stdout.end(),this.stderr.end()}#r(e){let n=this.#t(e);n===void 0||this.#n<=0||(this.#n-=n.length+1,this.#e.
untrusted(n),this.#n<=0&&this.#e.notice(`Output beyond ${Ku} characters is not shown.`))}};var Xu=10,PA=/^(?:NVIDIA_\w+|\w+_VISIBLE_DEVICES)=/;function ww(t,e,n){let r=w(e,"HostConfig"),o=b(r,"Runtime"),i=o!==void 0&&
t.mayAddMounts(o),s=w(r,"DeviceRequests"),a=(Array.isArray(s)?s:[]).flatMap(BA);if(!i&&a.length===0)return;let d=w(e,"Co\
nfig","Env"),c=H(d)?d.filter(f=>PA.test(f)):[];return{by:i?`its runtime ${JSON.stringify(o)}`:"the devices that it asks \
for",options:[...o===void 0?[]:["--runtime",o],...a,...c.flatMap(f=>["--env",f])],mounts:n}}function BA(t){if(!T(t))return[];
let e=t.DeviceIDs,n=H(e)?e:[],r=b(t,"Driver");return r==="cdi"?n.flatMap(o=>["--device",o]):["--gpus",rt({...IA(t,n),...r?
{driver:r}:{}})]}function IA(t,e){let n=w(t,"Capabilities"),r=Array.isArray(n)?n[0]:void 0,o=t.Count===-1?"all":String(t.
Count??"all");return{...e.length>0?{device:e.join(",")}:{count:o},...H(r)?{capabilities:r.join(",")}:{}}}async function bw(t,e,{
by:n,options:r,mounts:o}){let{log:i,signal:s}=t,a=await TA(t,e,r).catch(c=>{if(s.aborted)throw c;i.debug(`cannot find ou\
t what starting a container leaves in it: ${E(c)}`)});if(a===void 0)return;for(let c of[...o,...e.volumes])a.delete(kw(c));
let d=[];return{begin:({name:c,typeFlag:f,sizeBytes:u},l)=>{l!=="drop"&&u===0&&f!=="1"&&a.has(L(c))&&d.push(A(Buffer.concat(
[Buffer.from("/"),OA(L(c))])))},data:()=>{},end:()=>{},logNotice:()=>{if(d.length===0)return;let c=d.length>Xu?` and ${d.
length-Xu} more`:"";i.notice(`When the container started, ${n} created empty mount points or links in it, which are in t\
he result: ${d.slice(0,Xu).join(", ")}${c}. Use ${S("exclude")} to drop them.`)}}}async function TA(t,e,n){let{log:r}=t,
o=[...n,...Vu,"--entrypoint",We()],i=await j(t,{source:e,options:o,command:[]});try{return await t.docker.try(["start",i]),
vA(await t.docker.run(["diff",i]))}finally{await Y(t,i).catch(s=>{pr(t.runId),r.debug(`a container will only be removed \
at the end of the run: ${E(s)}`)})}}function vA(t){let e=t.split(`
`).filter(r=>r.startsWith("A /")).map(r=>kw(r.slice(2))),n=new Set(e);for(let r of e)n.delete(r.slice(0,Math.max(0,r.lastIndexOf(
"/"))));return n}function kw(t){return L(Buffer.from(t))}function OA(t){return Buffer.from(t,"latin1")}var Ew=2;async function Sw(t,e){let n=await De(t,e),r=(...o)=>Pw(b(n,...o)??"")??Number.POSITIVE_INFINITY;return{createdSeconds:r(
"Created"),startedSeconds:r("State","StartedAt"),finishedSeconds:r("State","FinishedAt")}}function xw(t){return Pw(b(t.inspect,
"Created")??"")??0}function Pw(t){let e=Date.parse(t);return Number.isNaN(e)||e<0?void 0:Math.floor(e/1e3)}function Bw(t,e){
return n=>n>=t.createdSeconds&&n<=t.finishedSeconds+1?e:n}var qu=[".dockerenv","dev/console","dev/pts","dev/shm","proc","sys","etc/hosts","etc/hostname","etc/resolv.conf","etc/mt\
ab"],Fr=["dev","etc"],ei=[...qu,...Fr],Zu=4*1024*1024;function Qu(t,e,n=[]){return r=>{let o=L(r.name);if(!t.has(o))return"\
keep";let i=t.get(o);return i===void 0?n.includes(o)?"keep":"drop":Fr.includes(o)?Ut(r.header)>e?"keep":Ow(r,i.mtimeSeconds):
i.typeFlag==="5"?"keep":{head:AA(i,o),data:i.data}}}async function Iw(t,e){let r=(await t.docker.run(["diff",e])).split(
`
`).map(o=>/^[AC] \/(.*)$/.exec(o)?.[1]??"").filter(o=>!qu.includes(o));return Fr.filter(o=>r.some(i=>i.startsWith(`${o}/`)))}
async function Tw(t,e,n,r){let o=new Map;for(let i of ei)o.set(i,await je(t,e,`${n}/${i}`,r));return o}function vw(t,e,n,r){
return o=>{let i=L(o.name),s=Ut(o.header),a=s>=t;return qu.includes(i)&&a?(r.debug(`left out of the export: ${i}, made w\
ith the container`),"drop"):Fr.includes(i)&&a&&s<=n?Ow(o,e):"keep"}}async function je(t,e,n,r){try{return await Or(await t.
readArchive(e,n,r),Zu)}catch(o){if(Je(o,n))return;throw o}}function Ow(t,e){return Ut(t.header)===e?"keep":{head:ju(t,e)}}
function AA(t,e){return{extensions:t.extensions,header:Mi(t.header,e)}}import{PassThrough as RA}from"node:stream";import{pipeline as LA}from"node:stream/promises";import{createGunzip as CA,createZstdDecompress as $A}from"node:zlib";var Aw=".wh.",NA=".wh..wh..opq";async function Rw(t,e){let{openBlobs:n,packedLayers:r}=t;if(n===void 0||r===void 0)return;
let o=new Map(ei.map(i=>[i,void 0]));return await n(async i=>{for(let s of r){let a=d=>FA(o,s,d,e);await i.stream(s.digest,
a,s.sizeBytes)}}),o}async function FA(t,e,n,r){let o=[],i=new vr(Zu),s=new G(a=>{let d=L(a.name);return _A(t,d,a.typeFlag),
t.has(d)?(o.push(d),i.hold(a)):"drop"});await LA(n,DA(e.mediaType),s,i.sink,{signal:r});for(let[a,d]of i.entries().entries())
t.set(o[a],d)}function _A(t,e,n){let r=e.lastIndexOf("/")+1,o=e.slice(r);if(o===NA)el(t,e.slice(0,Math.max(0,r-1)));else if(o.
startsWith(Aw)){let i=e.slice(0,r)+o.slice(Aw.length);t.has(i)&&t.set(i,void 0),el(t,i)}else n!=="5"&&el(t,e)}function el(t,e){
for(let n of t.keys())(e===""||n.startsWith(`${e}/`))&&t.set(n,void 0)}function DA(t){return/[+.]gzip$/.test(t)?CA():/[+.]zstd$/.
test(t)?$A():new RA}import{posix as Ua}from"node:path";import{isDeepStrictEqual as MA}from"node:util";var HA=4e3;async function Lw(t,e,n,r){let{signal:o}=t,i=JA(n).map(u=>({lower:u,dst:We()})),s={src:n.made,dst:We()},d=[rt(
{type:"bind",...s,readonly:""}),...i.map(({lower:u,dst:l})=>WA(u,l))].flatMap(u=>["--mount",u]),c=await j(t,{source:e,options:d}),
f=(u,l)=>je(t.transport,c,`${u}/${l}`,o);try{let u=[];for(let l of r)await UA(i.map(({dst:p})=>p),s.dst,p=>f(p,l))&&u.push(
l);return u}finally{await Y(t,c)}}async function UA(t,e,n){let r=await n(e);if(r===void 0)throw new RangeError("nothing \
was made where something is looked for");for(let o of t){let i=await n(o);if(i===void 0)return!1;if(!zA(i,r))return!0}return!1}
function zA(t,e){return MA(fe(t),fe(e))&&t.data.equals(e.data)}function JA({made:t,layers:e}){if([t,...e].some(o=>/[:,\\"\s]/.
test(o)))throw new RangeError("the directory of the layers has a character that an overlay cannot take");let n=[],r=0;for(let o of e){
let i=Buffer.byteLength(o)+1;i>r&&(n.push([]),r=HA-Buffer.byteLength(`lowerdir=${t}`)),n.at(-1)?.push(o),r-=i}return n.map(
o=>[...o,t].join(":"))}function WA(t,e){let n=["type=overlay","device=overlay",`o=lowerdir=${t}`];return["type=volume",`\
dst=${e}`,"volume-nocopy","volume-driver=local",...n.map(r=>`volume-opt=${r}`)].join(",")}var Cw=["etc/hosts","etc/hostname","etc/resolv.conf","etc/mtab","dev/console"],GA="0,0";async function $w(t,e,n){let{log:r,
signal:o}=t,i=await qA(t,n);if(i!==void 0){try{return await Lw(t,e,i,Cw)}catch(s){if(o.aborted)throw s;r.debug(`the laye\
rs are read one by one: ${E(s)}`)}return jA(t,e,i.layers)}}async function jA(t,e,n){let r=ZA(n);if(r===void 0)return;let o=We(),
i=await YA(t,e,r,o);if(i===void 0)return;let s=(a,d,c)=>VA(t,i,`${o}${a.slice(r.length)}/${d}`,c);try{return await KA(n,
Cw,s)}finally{await Y(t,i)}}async function KA(t,e,n){let r=[];for(let[o,i]of Map.groupBy(e,Ua.dirname)){let s=i.map(a=>Ua.
basename(a));for(let a of t){let d=await n(a,o,s);if(d===void 0)continue;let c=f=>d.get(f)!==void 0;if(r.push(...s.filter(
f=>c(f)&&d.get(f)!=="deleted").map(f=>`${o}/${f}`)),s=s.filter(f=>!c(f)),s.length===0||d.get("")!=="directory")break}}return e.
filter(o=>r.includes(o))}async function YA(t,e,n,r){let o=i=>{let s=rt({type:"bind",src:n,dst:r,readonly:"",...i});return j(
t,{source:e,options:["--mount",s]})};try{return await o({"bind-recursive":"disabled"}).catch(i=>{if(!/bind-recursive/.test(
E(i)))throw i;return o({"bind-nonrecursive":""})})}catch(i){if(Gf(i))return;throw i}}async function VA(t,e,n,r){let{signal:o}=t,
i=await t.transport.readArchive(e,n,o).catch(f=>{if(!Je(f,n))throw f});if(i===void 0)return;let s=[...r].sort().at(-1)??
"",a=new Map,d=new AbortController,c=new G(f=>{let[,u="",...l]=L(f.name).split("/");return l.length===0&&(u===""||r.includes(
u))&&a.set(u,XA(f)),u>=s&&d.abort(),"drop"});return await Nn(d.signal,i,c),a}function XA(t){return fe(t).device===GA?"de\
leted":t.typeFlag==="5"?"directory":"file"}async function qA(t,e){let n=await De(t,e),r=b(n,"GraphDriver","Data","LowerD\
ir"),[o,...i]=r?.split(":")??[];return o===void 0||i.length===0?void 0:{made:o,layers:i}}function ZA(t){let[e,...n]=new Set(
t.map(r=>Ua.dirname(Ua.dirname(r))));return e==="/"||n.length>0?void 0:e}import{pipeline as rR,Readable as oR}from"node:stream";import{pipeline as QA}from"node:stream/promises";async function ti(t,e){await QA([...t,fn()],{signal:e})}async function un({log:t,signal:e},n,r,o){let[i]=n.slice(-1);await J(
t,it(i,r,o),ti(n,e))}function it(t,e,n="Read"){return{title:n,doneBytes:()=>t.bytesRead,totalBytes:e,isEstimate:!0}}async function Fw(t){let e=new Map,n=4294967295,r=eR();for(let o=0;r.length>0;o++){if(o===64)throw new RangeError("its r\
anges have no end");let i=await t(r);for(let s of r){let a=i.get(s);a!==void 0?e.set(s,a):n=Math.min(n,s)}if(!e.has(0))throw new RangeError(
"it does not map root");r=tR(e,n)}return nR(e)}function _w(t,e){let n=t.find(r=>e>=r.machine&&e<r.machine+r.count);return n&&
n.image+e-n.machine}function eR(){let t=Array.from({length:32},(e,n)=>2**n);return za([0,...t.flatMap(e=>[e-1,e]),4294967294])}
function tR(t,e){let n=za([...t.keys()]),r=n.flatMap((o,i)=>{let s=n[i+1];return s===void 0?Nw(o,e):Dw(t,o,s)?[]:Nw(o,s)});
return za(r)}function Nw(t,e){let n=Math.max(1,Math.floor((e-t)/64)),r=[];for(let o=t+n;o<e;o+=n)r.push(o);return r}function Dw(t,e,n){
return(t.get(n)??Number.NaN)-(t.get(e)??Number.NaN)===n-e}function nR(t){let e=[];for(let n of za([...t.keys()])){let r=e.
at(-1);r!==void 0&&Dw(t,r.image,n)?e.splice(-1,1,{...r,count:n-r.image+1}):e.push({image:n,machine:t.get(n)??Number.NaN,
count:1})}return e}function za(t){return[...new Set(t)].sort((e,n)=>e-n)}var tl="etc/mtab";async function zw(t,e){if(!t.mapsOwners)return t.transport;let n=await j(t,{source:e});try{let r=await Uw(
t,n,"uid"),o=await Uw(t,n,"gid");return new nl(t.transport,{users:r,groups:o})}finally{await Y(t,n)}}var nl=class{#e;#t;constructor(e,n){
this.#e=e,this.#t=n}async readArchive(e,n,r){let o=await this.#e.readArchive(e,n,r);return Mw(o,new G(i=>iR(i,this.#t)))}async exportContainer(e,n){
let r=await je(this,e,`/${tl}`,n),o=await this.#e.exportContainer(e,n);if(r===void 0)return o;let{extensions:i,header:s}=we(
r,W(tl)),a=!1,d=f=>(a||=L(f.name)===tl,"keep"),c=async function*(){a||(yield Buffer.concat([...i,s,r.data]))};return Mw(
o,new G(d,void 0,{appendix:c}))}};function Mw(t,e){return rR(t,e,()=>{}),e}function iR(t,{users:e,groups:n}){let{uid:r,gid:o}=fe(
t),i=Hw(e,r,t),s=Hw(n,o,t);return i===r&&s===o?"keep":{head:Jg(t,i,s)}}function Hw(t,e,{name:n}){let r=_w(t,e);if(r!==void 0)
return r;if(e===0)return 0;throw new m("UNSUPPORTED_ENGINE",`docker-flatten cannot map the owner of ${A(n)}: it belongs \
to ${e} on the engine's machine, which is outside the range of userns-remap.`,{hint:"Find out what changed the file outs\
ide of its container, or use an engine without userns-remap."})}async function Uw(t,e,n){try{return await Fw(r=>sR(t,e,n,
r))}catch(r){throw r instanceof RangeError?new m("ENGINE_FAILED",`Cannot determine how the engine maps owners (userns-re\
map): ${E(r)}.`,{hint:`Define a range for the "userns-remap" user in /etc/subuid and /etc/subgid on the engine's machine\
, and restart the engine.`,cause:r}):r}}async function sR(t,e,n,r){let{signal:o}=t,i=We().slice(1),s=Buffer.concat([Mi(Ui(),
`${i}/`),...r.flatMap(d=>[Zm(new Map([[n,String(d)]])),Jt(`${i}/${d}`,0)]),Wn()]);await t.transport.writeArchive(e,oR.from(
[s]),o).catch(d=>{if(!/cannot be mapped/i.test(E(d)))throw d});let a=await aR(t,e,`/${i}`);return new Map([...a].flatMap(
([d,c])=>/^[0-9]+$/.test(d)?[[Number(d),c[n]]]:[]))}async function aR(t,e,n){let{signal:r}=t,o=new Map,i=new G(a=>{let d=L(
a.name);return o.set(d.slice(d.lastIndexOf("/")+1),fe(a)),"drop"}),s=await t.transport.readArchive(e,n,r);return await ti(
[s,i],r),o}import{Readable as dR}from"node:stream";var cR=["lastlog","faillog","tallylog","btmp","wtmp"],rl="var/log",fR=1024**3;async function Ja(t,{id:e,mountPath:n},r,o){
let i=d=>uR(t,e,`${n}/${d}`,o);if((await i("var"))?.typeFlag!=="5")return[];let s=await i(rl);if(s?.typeFlag!=="5")return[];
let a=[];for(let d of cR){let c=`${rl}/${d}`,f=await i(c);f?.typeFlag==="0"&&f.sizeBytes>=fR&&await r(c)&&a.push({path:c,
entry:f,parent:s})}return a}async function ol(t,e,n,r){let o=n.flatMap(({path:s,entry:a,parent:d})=>[we(d,W(`${rl}/`)),ba(
we(a,W(s)))].flatMap(({extensions:c,header:f})=>[...c,f])),i=Buffer.concat([...o,Buffer.alloc(2*O)]);await t.writeArchive(
e,dR.from([i]),r)}async function uR(t,e,n,r){try{return await Ug(await t.readArchive(e,n,r))}catch(o){if(Je(o,n))return;
throw o}}function Jw(t,e,n,r){let{session:o,source:i,files:s}=e,{log:a}=o;return async(d,c)=>{let f=await Ja(s,n,d,c);if(f.length===
0)return t;let u=await j(o,{source:i});try{await ol(o.transport,u,f,c);let{way:l,open:p,decide:h}=await r(u),y=async()=>{
await Promise.all([t.close(),Y(o,u)])};return{...t,way:l,open:p,decide:h,sizeInImage:Gw(f,a),close:y}}catch(l){if(await Y(
o,u).catch(()=>{}),c.aborted)throw l;return a.debug(`huge logs are read with all of their zeros: ${E(l)}`),{...t,isReproducible:!1}}}}
function Ww(t,e,n){let{session:r,files:o}=e,{log:i}=r,s={id:n,mountPath:""};return async(a,d)=>{let c=await Ja(o,s,a,d);
if(c.length===0)return t;try{await ol(r.transport,n,c,d)}catch(f){if((await Ja(o,s,a,d)).length<c.length)throw f;return i.
debug(`huge logs are read with all of their zeros: ${E(f)}`),{...t,isReproducible:!1}}return{...t,sizeInImage:Gw(c,i)}}}
function Gw(t,e){let n=new Map(t.map(({path:r,entry:o})=>[r,o.sizeBytes]));return e.debug(`not read, since nothing of it\
 is kept: ${[...n.keys()].join(", ")}`),r=>n.get(r)}var lR="1.52",mR=20,pR=2;async function jw(t,e){let{log:n}=t,r=t.serverApiVersion===lR?await hR(t,e.id):e.id;for(let o=1;o<=
pR;o++){let i=We(),s=rt({type:"image",src:r,dst:i});try{return{id:await j(t,{source:e,options:["--mount",s]}),mountPath:i}}catch(a){
if(!wR(a))throw a;n.debug(`the engine does not mount the image: ${E(a)}`)}}n.debug("so a container is exported")}async function hR(t,e){
let n=e.replace(/^sha256:/,"").slice(0,mR);return(await ee(t,n).catch(()=>{}))?.Id===e?n:e}var yR=/timeout|timed out|deadline exceeded|canceled|\bEOF\b|connection reset|broken pipe|too many requests|internal server error|shutting down/i,
gR=["DOCKER_FAILED","UNSUPPORTED_ENGINE","UNSUPPORTED_IMAGE"];function wR(t){return t instanceof m&&gR.includes(t.code)&&
!yR.test(t.message)}import{posix as Kw}from"node:path";async function Yw(t,e,n,r){let{signal:o}=t,i=bR(n),s=async({id:d,mountPath:c})=>kR(i,async f=>{let u=`${c}/${Buffer.from(
f,"latin1")}`;return await je(e,d,u,o)!==void 0}),a=new Set;if(i.length>0&&r!==void 0)a=await s(r);else if(i.length>0){let d=await j(
t,{source:n});try{a=await s({id:d,mountPath:""})}finally{await Y(t,d)}}return d=>a.has(L(d.name))?"drop":void 0}function bR({
volumes:t}){let e=new Set;for(let n of t){let r=L(Buffer.from(Kw.normalize(n))).split("/");for(let o=1;o<=r.length;o++)e.
add(r.slice(0,o).join("/"))}return e.delete(""),[...e]}async function kR(t,e){let n=new Set;for(let r of t)(n.has(Kw.dirname(
r))||!await e(r))&&n.add(r);return n}var Xw=Buffer.from("/");async function ni(t,e,n,r){let{log:o,signal:i}=t,s=t.canMountImages&&e.isDefaultPlatform,a=s?await jw(
t,e):void 0,d=s&&a===void 0,c=await zw(t,e),f=!1,l=t.store.keepsPacked&&(a===void 0||await PR(c,a,i))?await Rw(await n(),
i).catch(g=>{if(!(g instanceof ie))throw g;o.debug(`the layers cannot be read one by one: ${E(g)}`),f=!0}):void 0,p={session:t,
source:e,files:c,viewer:a,fromLayers:l,areLayersHidden:f};if(a!==void 0&&r===void 0){let g=l&&Qu(l,1/0),k=BR(p,a,g);return{
...k,sparingZeros:Jw(k,p,a,P=>Vw(p,P,void 0,!1))}}let h=r?.id??await j(t,{source:e}),y=await Vw(p,h,r,d);return r?.isOwn===
!1?y:{...y,sparingZeros:Ww(y,p,h)}}async function Vw(t,e,n,r){let{session:o,source:i,files:s,viewer:a,fromLayers:d,areLayersHidden:c}=t,
{log:f,signal:u}=o,l=[a?.id,n?.isOwn===!1?void 0:e].filter(V=>V!==void 0),p=a===void 0&&d===void 0;p&&await xR(o,i,e);let h=await Sw(
o,e),y=xw(i),g=n?.isOwn===!1?Math.min(h.createdSeconds+Ew,h.startedSeconds):1/0,k=d??(a&&await Tw(s,a.id,a.mountPath,u)),
B=n===void 0?[]:await Iw(o,n.id),P=k===void 0?vw(h.createdSeconds,y,g,f):Qu(k,g,B),$=n?.isOwn===!0?await Yw(o,s,i,a):void 0,
R=n?.added===void 0?void 0:await bw(o,i,n.added),C=V=>qw(V)??$?.(V)??P(V);return{way:"export",isReproducible:!c&&!r&&n?.
mayHaveMounts!==!0,unseenTimes:p?Fr:[],...p?{unseenPaths:ei}:{},open:V=>s.exportContainer(e,V),openPath:(V,be)=>s.readArchive(
e,Buffer.concat([Xw,V]),be),isNotFound:(V,be)=>Je(V,`/${be}`),lookAt:(V,be)=>je(s,e,`/${V}`,be),...n?.isOwn===!0?{lookAtImage:SR(
t,l)}:{},observer:R,decide:n?.isOwn===!0?_a(C,Bw(h,y)):C,close:async()=>{R?.logNotice(),await ER(o,l)}}}async function ER(t,e){
let n=await Promise.allSettled(e.map(r=>Y(t,r)));for(let r of n)if(r.status==="rejected")throw r.reason}function SR({session:t,
source:e,files:n,viewer:r},o){let i;return async(s,a)=>{if(r!==void 0)return je(n,r.id,`${r.mountPath}/${s}`,a);i??=j(t,
{source:e});let d=await i;return o.includes(d)||o.push(d),je(n,d,`/${s}`,a)}}async function xR(t,e,n){let{log:r,signal:o}=t;
if(t.store.keepsPacked){r.warning(`Docker ${t.version} shows the image for ${v(e.platform)} only through a container and\
 hides its layers. If the image has its own /etc/hosts, /etc/hostname or /etc/resolv.conf, they are not in the result.`);
return}let i=await $w(t,e,n).catch(s=>{if(o.aborted)throw s;r.debug(`the layers' directories cannot be read: ${E(s)}`)});
i!==void 0&&i.length>0&&r.warning(`Docker ${t.version} hides files of the image, which are therefore not in the result: ${i.
map(s=>`/${s}`).join(", ")}. ${t.canMountImages?"An engine that mounts images keeps them":"Docker 28 and newer keep them"}\
.`)}async function PR(t,e,n){let r=`${e.mountPath}/.dockerenv`;return await je(t,e.id,r,n)!==void 0}function BR({session:t,
files:e,areLayersHidden:n},r,o){return{way:"image mount",isReproducible:!n,unseenTimes:[],open:i=>e.readArchive(r.id,`${r.
mountPath}/.`,i),openPath:(i,s)=>e.readArchive(r.id,Buffer.concat([Buffer.from(r.mountPath),Xw,i]),s),isNotFound:(i,s)=>Je(
i,`${r.mountPath}/${s}`),lookAt:(i,s)=>je(e,r.id,`${r.mountPath}/${i}`,s),decide:i=>qw(i)??(IR(i.name)?"drop":o?.(i)??"k\
eep"),close:()=>Y(t,r.id)}}function IR(t){return(t.length===1||t.length===2&&t[1]===47)&&t[0]===46}function qw(t){let{name:e}=t,
n=e.at(-1)===47?e.length-1:e.length,r=e.lastIndexOf(47,n-1)+1;if(!(e[r]!==46||e[r+1]!==119||e[r+2]!==104||e[r+3]!==46))throw new m(
"WHITEOUT_NAME",`The image contains a file named ${A(e)}, but a layer cannot contain a name that starts with ".wh.": the\
 engine would read it as a whiteout, which marks a deletion.`,{hint:"Rename or remove the file in the image."})}function Ze(t,e){let{reference:n,id:r,platform:o,diffIds:i,volumes:s}=e,a=w(e.inspect,"Config"),d,c=()=>(d??=Xs(t,e),d);
return{image:e,reference:n,id:r,platform:o,diffIds:i,volumes:s,ofContainer:void 0,layerCount:i.length,shownConfig:T(a)?a:
{},knownBytes:vR(t,e),isExact:t.canMountImages&&e.isDefaultPlatform,notices:[],readConfig:c,findLayers:async()=>TR(await c(),
i),openReader:()=>ni(t,e,c),measure:async()=>{let f=await c();return{...await mw(t,e,f.json),packedBytes:Vs(f)}}}}function Zw(t,e,n){
let r={...n,isOwn:!0};return{...e,openReader:()=>ni(t,e.image,e.readConfig,r)}}function TR({packedLayers:t,openDirectory:e},n){
if(e===void 0||t?.length!==n.length||!t.every(({digest:o})=>/^sha256:[0-9a-f]{64}$/.test(o)))return;let r=t.map((o,i)=>({
descriptor:o,diffId:n[i]??""}));return new Na(r,e)}function vR({store:t},{inspect:e}){let n=e.Size;return t.keepsPacked||
typeof n!="number"?void 0:n}var _n=["dpkg","apk","pacman","rpm","pip","conda","npm","gem","cargo","go","maven","gradle","nuget","other"];var OR=3,AR=1e5,RR=[10,5,3],LR=.01,_r=class{#e=new Map;#t;constructor(e){this.#t=e}begin(e,n){let r=sn(e,n);if(r===0)return;
let o=L(e.name);this.#t?.(o,r);let i=this.#n(o),s=this.#e.get(i);s===void 0?this.#e.set(i,{bytes:r,files:1}):(s.bytes+=r,
s.files++)}data(){}end(){}#n(e){let n=0;for(let o=0;o<OR;o++){let i=e.indexOf("/",n===0?0:n+1);if(i===-1)break;n=i}let r=e.
slice(0,n);for(;this.#e.size>=AR&&r!==""&&!this.#e.has(r);)r=r.slice(0,Math.max(0,r.lastIndexOf("/")));return r}get largest(){
let e=0;for(let{bytes:n}of this.#e.values())e+=n;return eb(this.#r(),"",0,e*LR)}get all(){return[...this.#r().values()].
flatMap(e=>[...e].map(Qw))}#r(){let e=new Map;for(let[n,r]of this.#e)for(let o=n;o!=="";){let i=o.slice(0,Math.max(0,o.lastIndexOf(
"/"))),s=e.get(i)??new Map;e.set(i,s);let{bytes:a,files:d}=s.get(o)??{bytes:0,files:0};s.set(o,{bytes:a+r.bytes,files:d+
r.files}),o=i}return e}};function Qw([t,e]){return{path:`/${W(t).toString("utf8")}`,...e}}function eb(t,e,n,r){return[...t.
get(e)??[]].filter(([,{bytes:o}])=>o>=r).sort(([o,i],[s,a])=>a.bytes-i.bytes||(o<s?-1:1)).slice(0,RR[n]).flatMap(([o,i])=>[
Qw([o,i]),...eb(t,o,n+1,r)])}var Wa=500,CR=1e6,$R=300,Ga=class{#e;#t=[];#n=[];#r=0;#o=0;directories=new _r((e,n)=>this.#i(e,n));constructor(e){this.#e=
e}#i(e,n){if(this.#t.length<CR){this.#t.push(e),this.#n.push(n);return}this.#r+=n,this.#o++}get contents(){let e=this.#s(),
n=this.directories.all.toSorted(tb),r=o=>e.reduce((i,s)=>i+s[o],0);return{bytes:r("bytes"),files:r("files"),packages:e.slice(
0,Wa),morePackages:Math.max(0,e.length-Wa),directories:n.slice(0,Wa).map(o=>({...o,path:ob(o.path)})),moreDirectories:Math.
max(0,n.length-Wa)}}#s(){let e=new Map,n=(r,o,i,s)=>{let a=`${r}:${o}`,d=e.get(a);d===void 0?e.set(a,{manager:r,name:o,bytes:i,
files:s}):(d.bytes+=i,d.files+=s)};for(let[r,o]of this.#t.entries()){let{manager:i,name:s}=this.#e.packageOf(o)??il;n(i,
s,this.#n[r]??0,1)}return this.#o>0&&n(il.manager,il.name,this.#r,this.#o),[...e.values()].sort(tb).map(r=>({...r,name:ob(
_R(r.name))}))}},il={manager:"other",name:""};function tb(t,e){let n=({manager:r,name:o,path:i})=>i??`${r}:${o}`;return e.
bytes-t.bytes||(n(t)<n(e)?-1:1)}var NR=1e3;function ja(t){return T(t)&&["bytes","files","morePackages","moreDirectories"].
every(e=>sl(t[e]))&&nb(t.packages,e=>FR(e.manager)&&rb(e.name))&&nb(t.directories,({path:e})=>rb(e)&&e.startsWith("/"))}
function nb(t,e){return Array.isArray(t)&&t.length<=NR&&t.every(n=>T(n)&&e(n)&&sl(n.bytes)&&sl(n.files))}var rb=t=>typeof t==
"string",sl=t=>Number.isSafeInteger(t)&&t>=0,FR=t=>_n.some(e=>e===t);function _R(t){return W(t).toString("utf8")}function ob(t){
return ne(t,$R)}function ib(t,e){let n=_(t),r=b(n,"tool")?.startsWith("docker-flatten ")===!0;if(!T(n)||!r)throw ri(e,"is not one");let{
version:o,platforms:i}=n;if(o!==ya)throw ri(e,`has the version ${JSON.stringify(o)?.slice(0,20)} instead of ${ya}`,"Writ\
e it again with this release of docker-flatten.");if(!Array.isArray(i)||i.length===0)throw ri(e,"names no platform");let s=i.
length===1;return{kind:"report",name:e,platforms:i.map(a=>DR(a,s?w(n,"result"):a,e))}}function DR(t,e,n){let r=b(t,"plat\
form");if(r===void 0)throw ri(n,"has a platform without a name");let o=w(t,"newPackedBytes");return{platform:r,contents:MR(
w(e,"contents"),n),packedBytes:typeof o=="number"?o:void 0,layers:HR(w(e,"packedLayers"))}}function MR(t,e){if(t!=null){
if(!ja(t))throw ri(e,"has contents of another form");return t}}function HR(t){if(!Array.isArray(t))return;let e=t.flatMap(
n=>[b(n,"digest")??[],b(n,"diffId")??[]]);return e.length===0?void 0:new Set(e.flat())}function ri(t,e,n="Name the file \
that an earlier run wrote as its report, or an image."){return new m("BAD_INPUT",`The ${I("compare")} must name an image\
 or a report of docker-flatten, but ${JSON.stringify(t)} ${e}.`,{hint:n})}import{rm as jR}from"node:fs/promises";import{join as KR}from"node:path";import{createWriteStream as UR}from"node:fs";import{pipeline as zR}from"node:stream/promises";async function sb(t,e,n,r){let{log:o,signal:i}=t,s=await t.transport.saveImage(e.id,i,r),a=UR(n,{flags:"wx",mode:384}),d=()=>a.
bytesWritten;try{await J(o,{title:"Save",doneBytes:d},zR(s,a,{signal:i}))}catch(c){if(i.aborted||c instanceof m)throw c;
let f=ut(c);throw new m(f?"NO_SPACE":"TEMP_DIR",f?`The disk filled up while saving the image to ${n}.`:`Cannot save the \
image to ${n} (${le(c)}).`,{hint:`A save is as large as the image's layers in the engine. Name a directory on a larger d\
isk with the ${I("temp-dir")}.`,cause:c})}}async function ab(t,e){if(!t.store.holdsIndexes||!e.isIndex)return[e.platform];
for(let{place:n,open:r}of br(t,e))try{return await r(async o=>{let i=[];for await(let{configText:s}of wr({digest:e.id},o.
text,e.platform)){let a=_(s);if(!T(a))continue;let d=Ce(Xe(a));d.os==="linux"&&!i.some(c=>K(d,c))&&i.push(d)}return i})}catch(o){
if(!(o instanceof ie))throw o;t.log.debug(`no blobs ${n}: ${E(o)}`)}}import{mkdtemp as JR,rm as WR}from"node:fs/promises";import{join as GR}from"node:path";async function Dr({run:t,options:e},n){let r=await JR(GR(e.tempDir,re(t.runId)));return n.defer(()=>WR(r,{recursive:!0,force:!0})),
r}async function db(t){let{engine:e,options:n}=t,{image:r,platforms:o}=n;if(r===void 0)throw new Error("a container has no\
 layers of its own");let i=o==="default"||o==="all"?[void 0]:o;i.length>1&&await YR(e,{...n,image:r},i);let s;for(let f of i)
s=await Tr(e,{...n,image:r,platform:f});if(s===void 0)throw new Error("no platform is named");let a=o==="all"?await VR(e,
s):o==="default"?[s.platform]:o,d=o==="all"?s.isIndex:o!=="default"&&o.length>1,c=await oi(t,s,{platforms:a,isEach:o!=="\
all"});return{reference:r.text,platforms:c.platforms,index:d?c.index??{format:"oci",annotations:{}}:void 0,id:s.id,notices:[],
close:c.close}}async function YR(t,{image:e,pull:n},r){if(!t.store.holdsIndexes)throw new m("UNSUPPORTED_ENGINE",`Severa\
l platforms of ${e.text} are needed, but this engine's image store keeps one platform of an image.`,{hint:`Read them fro\
m the registry with ${S("image",`docker://${e.text}`)}, or use an engine with the containerd image store.`});if(!(n==="n\
ever"||await ee(t,e.text)!==void 0))for(let o of r)await Ko(t,e.text,o&&v(o))}async function VR(t,e){let n=await ab(t,e);
if(n!==void 0&&n.length>0)return n;throw new m("UNSUPPORTED_ENGINE",`The platforms of ${e.reference} are needed for ${S(
"platform","all")}, but this engine does not show them.`,{hint:`Name them with ${S("platform")}, for example "linux/amd6\
4, linux/arm64".`})}async function oi(t,e,{platforms:n,isEach:r}){var p=[];try{let{run:o,engine:i,options:s}=t;let a={...o,
tempDir:s.tempDir};let d=Re(p,new AsyncDisposableStack,!0);let c=await Dr(t,d);let f=[];let u;for(let[B,P]of n.entries()){
let $=KR(c,`${B}.tar`),R=`Save ${e.reference} (${v(P)})`,C=await o.log.group(R,async()=>{let V=e.isIndex&&i.knowsPlatformOption?
P:void 0;try{await sb(i,e,$,V)}catch(Pe){let dt=Pe instanceof m&&/not found/i.test(Pe.message);if(r||!dt)throw Pe;o.log.
notice(`The engine lacks layers of ${e.reference} for ${v(P)}: this platform is left out.`),await jR($,{force:!0});return}
let ke={transport:"docker-archive",text:`docker-archive:${$}`,path:$,reference:void 0,index:void 0};return _e(ke,{...a,platforms:[
P]})});C!==void 0&&(d.defer(()=>C.close()),u??=C.index,f.push(await XR(t,e,{set:C,platform:P})))}if(f.length===0)throw cb(
e.reference,n);let l=d.move();return{platforms:f,index:u,close:()=>l.disposeAsync()}}catch(h){var y=h,g=!0}finally{var k=Le(
p,y,g);k&&await k}}async function XR({run:t,engine:e,options:n},r,{set:o,platform:i}){let s=o.images.find(p=>K(p.platform,
i)),a=K(r.platform,i)?r:await Ge(e,r.reference,i);if(s===void 0||a===void 0)throw cb(r.reference,[i]);let d={...t,tempDir:n.
tempDir},{reference:c,id:f}=a,u=Ze(e,{...a,image:r.image});return{source:{...At(s,o,d),reference:c,id:f,byLayers:!0},inEngine:u,
image:{...s,indexPlatform:void 0}}}function cb(t,e){return new m("PLATFORM_MISMATCH",`The image ${JSON.stringify(t)} is \
needed for ${e.map(v).join(", ")}, but the engine saved it without.`,{hint:'Pull or build that platform first ("docker p\
ull --platform").'})}var QR=64*1024*1024;async function fb(t,e){let{compare:n}=t.options;switch(n?.kind){case void 0:return;case"report":return{
kind:"report",earlier:await eL(n)};case"outside":return tL(t,n,e);case"engine":return nL(t,n)}}async function eL({path:t,
text:e}){let n=(r,o)=>new m("BAD_INPUT",`Cannot read the report ${JSON.stringify(e)} that the ${I("compare")} names: ${r}\
.`,{hint:'Check the path. Whatever ends in ".json" or starts as a path is taken for a report.',cause:o});try{let r=await ZR(
t);if(!r.isFile())throw n("it is not a file");if(r.size>QR)throw n("it is too large for a report");return ib(await qR(t,
"utf8"),e)}catch(r){throw r instanceof m?r:n(E(r),r)}}async function tL({run:t,options:e},{location:n,text:r},o){let i={
...t,tempDir:e.tempDir},s=await _e(n,i);o.defer(()=>s.close());let a=d=>s.images.find(({platform:c})=>K(c,d));return{kind:"\
image",name:r,choose:async d=>d.filter(c=>a(c)!==void 0),open:async d=>({sources:d.map(a).filter(c=>c!==void 0).map(c=>At(
c,s,i)),close:async()=>{}})}}async function nL(t,{text:e}){let{comparesIn:n}=t;if(n===void 0)throw new Error("an image o\
f an engine needs the engine");if(await ee(n,e)===void 0)throw new m("IMAGE_NOT_FOUND",`The image ${JSON.stringify(e)} t\
hat the ${I("compare")} names is not in the engine.`,{hint:`It is never pulled. Pull it first ("docker pull ${e}"), or w\
rite it as "docker://${e}" to read it from its registry.`});return{kind:"image",name:e,choose:async r=>{let o=[];for(let i of r)
await Ge(n,e,i)!==void 0&&o.push(i);return o},open:r=>rL({...t,engine:n},e,r)}}async function rL(t,e,n){let{engine:r,options:o}=t,
[i]=n,s=await Ge(r,e,i);if(s===void 0)throw new Error(`${e} is no longer in the engine`);if(n.length===1&&o.from!=="laye\
rs")return{sources:[Ze(r,s)],close:async()=>{}};let a=await oi(t,s,{platforms:n,isEach:!0});return{sources:a.platforms.map(
({source:d})=>d),close:()=>a.close()}}async function ub(t,e){let n=t.kind==="report"?t.earlier.name:t.name,r=t.kind==="r\
eport"?e.filter(s=>t.earlier.platforms.some(({platform:a})=>a===v(s))):await t.choose(e);if(r.length>0)return r;let o=e.
map(v).join(", "),i=t.kind==="report"?`is for ${t.earlier.platforms.map(({platform:s})=>s).join(", ")}`:"lacks that plat\
form";throw new m("PLATFORM_MISMATCH",`The result for ${o} is to be compared with ${JSON.stringify(n)}, but that ${i}.`,
{hint:`Set ${I("compare")} to an image or a report of the same platform.`})}var oL=/^(?:https?|ftp|no|all)_proxy$/i;function al(t,e,n){let r=new Set(t),o=a=>{let d=Ka(a);return!oL.test(d)||n.includes(
a)?!1:e.includes(a)||r.has(iL(d)+a.slice(d.length))},i=t.filter(o).map(Ka);return{env:t.flatMap(a=>o(a)?n.filter(d=>Ka(d)===
Ka(a)):[a]),removed:i}}function Ka(t){return t.split("=")[0]??""}function iL(t){return t===t.toUpperCase()?t.toLowerCase():
t.toUpperCase()}var sL=["User","Env","Cmd","Entrypoint","WorkingDir","StopSignal"],aL=["ExposedPorts","Volumes","Labels"],dL=["Healthche\
ck","StopTimeout"];function pb(t,e,n){let r=w(t,"config"),o={...T(r)?r:{}},i=dl(o.Env),s=dl(n.Env),{env:a,removed:d}=al(
dl(e.Env),s,i),c={...e,Env:a},f={...n,Env:al(s,s,i).env};for(let u of sL)ii(c[u],f[u])||ii(c[u],o[u])||(si(c[u])?delete o[u]:
o[u]=c[u]);for(let u of aL){let l=cL(o[u],e[u],n[u]);l!==void 0&&(si(l)?delete o[u]:o[u]=l)}for(let u of dL){let l=e[u];
!si(l)&&!ii(l,n[u])&&!ii(l,o[u])&&(o[u]=l)}return{config:{...t,config:o},proxies:d}}function cL(t,e,n){let[r,o,i]=[t,e,n].
map(c=>T(c)?c:{}),s=Object.entries(o).filter(([c,f])=>!lb(i,c,f)&&!lb(r,c,f)),a=Object.keys(i).filter(c=>!Object.hasOwn(
o,c)&&Object.hasOwn(r,c));if(s.length===0&&a.length===0)return;let d=Object.entries(r).filter(([c])=>!a.includes(c));return Object.
fromEntries([...d,...s])}function lb(t,e,n){return Object.hasOwn(t,e)&&ii(t[e],n)}function dl(t){return H(t)?t:[]}function ii(t,e){
return JSON.stringify(mb(t))===JSON.stringify(mb(e))}function mb(t){let e=t===void 0?void 0:JSON.parse(JSON.stringify(t));
return si(e)?null:T(e)?Object.fromEntries(Object.entries(e).filter(([,n])=>n===""||T(n)||n!==0&&!si(n)).sort(([n],[r])=>n<
r?-1:1)):e}function si(t){return t==null||t===""?!0:Array.isArray(t)?t.length===0:T(t)&&Object.keys(t).length===0}async function hb(t,e,n){let r=$m(t.runId,n.id),o=await j(t,{source:e,name:r}),i=await t.docker.try(["pause",n.id]);if(i.
exitCode!==0&&!/is not running/i.test(i.stderr))throw fL(e.reference,te(["pause",n.id],i));let s;return()=>(s??=Ds(t.docker,
n.id).then(()=>Y(t,o)),s)}function fL(t,e){return e.code==="NO_ENGINE"?e:new m("DOCKER_FAILED",`Cannot pause the running\
 container ${JSON.stringify(t)} while it is read: ${e.message}`,{hint:`Use ${S("pause","false")} to read it while it run\
s (files that change meanwhile may be inconsistent), or stop it first ("docker stop").`,cause:e})}function yb(t,e){return new m(
e.code,`The container ${JSON.stringify(t)} changed while it was read, because it was running and not paused: ${e.message}`,
{hint:`Nothing was tagged. Leave out ${S("pause","false")} so that it is paused while it is read, or stop it first ("doc\
ker stop").`,cause:e})}function gb(t,{image:e,container:n}){let r=Ze(t,e),{reference:o}=e,i=n.isRunning&&!n.isPaused,s;return{...r,ofContainer:n.
id,layerCount:r.layerCount+1,notices:n.mounts.length===0?[]:[uL(n.mounts)],readConfig:()=>(s??=lL(t,{image:e,container:n},
r.readConfig()),s),openReader:()=>ni(t,e,r.readConfig,{id:n.id,isOwn:!1,mayHaveMounts:!1,added:n.added}),measure:async()=>({
...await pw(t,{id:n.id,name:o},await r.measure()),packedBytes:void 0}),...i?{hold:()=>hb(t,e,n),changedWhileRead:a=>yb(o,
a)}:{}}}function uL(t){return`What is in the container's volumes and mounts is not in the result: ${t.map(n=>A(Buffer.from(
n))).join(", ")}.`}async function lL(t,{image:e,container:n},r){let o=mL(t,e);await Promise.allSettled([r,o]);let[i,s]=[
await r,await o],{config:a,proxies:d}=pb(i.json,n.config,s);return d.length>0&&t.log.notice(`Proxy variables from the do\
cker command's configuration are not in the result: ${d.join(", ")}.`),{...i,json:a}}async function mL(t,e){let n=w(e.inspect,
"Config"),r=["Cmd","Entrypoint"].some(s=>{let a=w(n,s);return Array.isArray(a)&&a.length>0}),i=await j(t,{source:e,asConfigured:!0,
...r?{command:[]}:{}});try{let s=w(await De(t,i),"Config"),{[Ft]:a,...d}=w(s,"Labels")??{};return{...T(s)?s:{},Labels:d,
...r?{}:{Cmd:null}}}finally{await Y(t,i)}}var pL="0001-01-01T00:00:00Z";async function cl(t,e){let n=await De(t,e).catch(c=>{throw Mo(E(c))?hL(e):c}),r=b(n,"Id"),
o=b(n,"Image"),i=w(n,"Config");if(r===void 0||!/^[0-9a-f]{64}$/.test(r)||o===void 0||!T(i))throw new m("ENGINE_FAILED",`\
The engine describes the container ${JSON.stringify(e)} without an ID, an image or a config.`,{hint:q});if(w(n,"State","\
Restarting")===!0||w(n,"State","Dead")===!0)throw new m("CONTAINER_NOT_FOUND",`The container ${JSON.stringify(e)} must b\
e running or stopped, but is ${b(n,"State","Status")}.`,{hint:'Stop it ("docker stop") and run again.'});if(t.mapsOwners&&
w(n,"HostConfig","UsernsMode")==="host")throw yL(e);let s=await Ge(t,o,Iu(n).platform);if(s===void 0)throw new m("IMAGE_\
NOT_FOUND",`The image ${o} of the container ${JSON.stringify(e)} is needed for its config, but is no longer in the engin\
e.`,{hint:'Pull or build that image again, or use "docker export" for the files only.'});let a=gL(n),d=w(n,"State","Star\
tedAt")!==pL;return{image:{...s,reference:e},container:{id:r,isRunning:w(n,"State","Running")===!0,isPaused:w(n,"State",
"Paused")===!0,config:i,mounts:a,added:d?ww(t,n,a):void 0}}}function hL(t){return new m("CONTAINER_NOT_FOUND",`There is \
no container ${JSON.stringify(t)}.`,{hint:'Check its name with "docker ps --all", and that this is the right engine.'})}
function yL(t){return new m("UNSUPPORTED_ENGINE",`Cannot flatten the container ${JSON.stringify(t)}, which was created w\
ith "--userns host" on an engine with userns-remap: an export omits the files that it wrote.`,{hint:'Create the containe\
r again without "--userns host", or use an engine without userns-remap.'})}function gL(t){let e=w(t,"Mounts"),n=w(t,"Hos\
tConfig","Tmpfs");return[...(Array.isArray(e)?e:[]).map(o=>b(o,"Destination")),...T(n)?Object.keys(n):[]].filter(o=>o!==
void 0).sort()}async function wb(t,e,n){let{image:r,container:o}=e;if(r===void 0){let a=await bL(t,o??"",n);return{source:gb(t,a),inEngine:void 0}}
n.start();let i=await Tr(t,{...e,image:r}),s=Ze(t,i);return{source:s,inEngine:s}}var wL=5;async function bL(t,e,n){let r=await cl(
t,e),{id:o,isPaused:i}=r.container;return await tn(t.docker,wL,s=>uy(s,o)).catch(s=>t.log.debug(`could not clean up afte\
r a killed run on this container: ${E(s)}`)),n.start(o),i?cl(t,e):r}function Ya({store:t,platform:e},n,r){if(t.holdsIndexes||n.length<=1)return n;let o=n.find(s=>K(r(s),e));if(o!==void 0)return[
o];let i=n.map(s=>v(r(s))).join(", ");throw new m("PLATFORM_MISMATCH",`This engine keeps one platform of an image and wo\
uld take ${v(e)}, but the image has ${i}.`,{hint:`Select one of them with ${S("platform")}, or use an engine with the co\
ntainerd image store, which keeps several.`})}async function bb(t){let{engine:e,options:n}=t;if(n.imageLocation!==void 0)return t.sweep.start(),EL(t);if(e===void 0)throw new Error(
"an image of an engine needs the engine");return kL({...t,engine:e})}async function kL(t){let{engine:e,options:n,sweep:r}=t,
{platforms:o}=n;if(!(o==="default"||o!=="all"&&o.length===1)||n.from==="layers"||n.layer.keepBase!==void 0)return r.start(),
db(t);let s=o==="default"?void 0:o[0],{source:a,inEngine:d}=await wb(e,{...n,platform:s},r);return{reference:a.reference,
platforms:[{source:a,inEngine:d,image:void 0}],index:void 0,id:a.id,notices:a.notices,close:async()=>{}}}async function EL(t){
let{run:e,options:n}=t,{imageLocation:r,platforms:o}=n;if(r===void 0)throw new Error("there is no image outside an engin\
e");let i=o==="default"||o==="all"?void 0:o,s={...e,tempDir:n.tempDir,platforms:i},a=await _e(r,s);return{reference:a.reference,
platforms:a.images.map(d=>({source:{...At(d,a,s),byLayers:!0},inEngine:void 0,image:d})),index:i?.length===1?void 0:a.index,
id:a.digest,notices:a.notices,close:()=>a.close()}}function kb({run:t,engine:e,options:n},r){let{tags:o,tagLocations:i}=n;
if(e===void 0||o.length===0)return r;SL(e,n,r);let s=Ya(e,r.platforms,({source:d})=>d.platform);if(s.length===r.platforms.
length)return r;let a=s.map(({source:d})=>v(d.platform)).join(", ");return t.log.notice(`Only ${a} goes into the engine:\
 its image store keeps one platform of an image.`),i.length>0?r:{...r,platforms:s,index:void 0}}function SL({takesZstd:t,
version:e},{layer:n,tagLocations:r},{platforms:o}){let i=r.length>0||o.length>1;if(!(t||!i||n.compression.kind!=="zstd"))
throw new m("UNSUPPORTED_ENGINE",`Layers packed with zstd need Docker 23 or newer, but this engine is ${e}.`,{hint:`Use ${S(
"compression","gzip")}.`})}function st({engine:t,source:e,options:n}){return e.countsFiles!==!0&&n.imageLocation===void 0&&t?.store.countsBlocks===
!0}function wt(t,e){let n=e.then(()=>{},()=>{});return t.defer(()=>n),e}var xL=10,Mr=class{#e=[];#t=0;get count(){return this.#t}get room(){return xL-this.#e.length}note(e,n){this.#t++,this.room>
0&&this.#e.push(`${A(e)} (${n})`)}noteMissing(e,n){for(let r of n.slice(0,this.room))this.#e.push(`${A(r)} (missing)`);this.#t+=
e}toError(e,n){let r=this.#t-this.#e.length,o=[...this.#e];return r>0&&o.push(o.length===0?`${r} missing entries`:`and ${r}\
 more`),new m("VERIFY_FAILED",`${e.what}. Of ${Q(n)}, these differ: ${o.join(", ")}. No tag was moved.`,{hint:e.hint})}};import{hash as PL}from"node:crypto";var Va=class t{realBytes;#e;#t;#n;#r=0;#o=0;#i;#s=0;#a=0;#d=0;constructor(e,n,r){this.#e=Buffer.from(e.name),this.#n=r,this.
realBytes=Uo(e,n),this.#t=new Qs(this.#e,this.realBytes);let o=Zf(e,n);this.#i=o==="data",o==="old GNU"&&this.#t.addBlock(
e.header,!0),o==="records"&&this.#t.addRecords(n)}static of(e,n,r){return Zf(e,n)===void 0?void 0:new t(e,n,r)}mapBlock(e){
this.#t.addBlock(e,!1)}data(e){let n=e;if(this.#i){let o=this.#t.addData(n);if(this.#r+=o,!this.#t.isComplete)return;this.#i=
!1,this.#o=Fy(this.#r),n=n.subarray(o)}let r=Math.min(this.#o,n.length);for(this.#o-=r,n=n.subarray(r);n.length>0;){let[
o,i]=this.#t.pieces[this.#s]??[];if(o===void 0||i===void 0)throw rn(this.#e,"it has more data than its map says");this.#a===
0&&this.#c(o);let s=Math.min(i-this.#a,n.length);s>0&&this.#n.data(n.subarray(0,s)),this.#d+=s,this.#a+=s,n=n.subarray(s),
!(this.#a<i)&&(this.#s++,this.#a=0)}}end(){if(this.#i||this.#a>0||this.#t.pieces.slice(this.#s).some(([,n])=>n>0))throw rn(
this.#e,"it has less data than its map says");this.#c(this.realBytes)}#c(e){let n=e-this.#d;n>0&&this.#n.zeros(n),this.#d=
e}};import{createHash as Xa}from"node:crypto";var he=4096,fl=Buffer.alloc(he),qa=class{#e;#t;#n=0;#r=0;#o=!1;data(e){let n=0;
for(;n<e.length;){let r=this.#r%he;if(r>0||e.length-n<he){let i=Math.min(e.length,n+he-r);Eb(e,n,i)?this.zeros(i-n):this.#i(
e.subarray(n,i)),n=i;continue}let o=n;for(;o+he<=e.length&&!Eb(e,o,o+he);)o+=he;o>n?this.#i(e.subarray(n,o)):(this.zeros(
he),o+=he),n=o}}zeros(e){let n=this.#r%he,r=Math.min(e,he-n);this.#o?this.#e?.update(fl.subarray(0,r)):n+r===he&&this.#n++,
this.#s(r);let o=e-r;this.#n+=Math.floor(o/he),this.#r+=o}digest(){this.#r%he>0&&!this.#o&&this.#n++,this.#a(Math.ceil(this.#r/
he));let e=(this.#e??Xa("sha256")).digest();return this.#t===void 0?e:Xa("sha256").update(e).update(this.#t.digest()).digest()}#i(e){
let n=this.#r%he;this.#e??=Xa("sha256"),this.#o||(this.#a((this.#r-n)/he),n>0&&this.#e.update(fl.subarray(0,n))),this.#o=
!0,this.#e.update(e),this.#s(e.length)}#s(e){this.#r+=e,this.#r%he===0&&(this.#o=!1)}#a(e){if(this.#n===0)return;let n=new Float64Array(
[e,this.#n]);this.#t??=Xa("sha256"),this.#t.update(new Uint8Array(n.buffer)),this.#n=0}};function Eb(t,e,n){return t[e]===
0&&t.compare(fl,0,n-e,e,n)===0}var BL=["type","mode","owner","time","link","device","extended attributes","size","content","hard links"],IL=/^security\.capability=/,
Hr=class{#e;#t;#n;#r;#o;constructor(e,n="exact"){this.#e=e,this.#t=n}begin(e,n){if(this.#r=void 0,this.#o=void 0,this.#n=
void 0,n==="drop")return;let r=n==="keep"?void 0:n,o=r?.head??e,i=Fe(o.extensions),s=fe(o,i),a=r?.data,d=new qa;if(a===void 0){
this.#o=Va.of({...e,...o},i,d);let f=this.#o?.realBytes??e.sizeBytes;this.#n={name:e.name,facts:s,sizeBytes:f},f>0&&(this.#r=
d);return}let c=TL(o,a);d.data(a.subarray(0,c)),this.#i(e.name,s,c,d.digest())}mapBlock(e){this.#o?.mapBlock(e)}data(e){
(this.#o??this.#r)?.data(e)}end(){let e=this.#n;this.#n=void 0,e!==void 0&&(this.#o?.end(),this.#i(e.name,e.facts,e.sizeBytes,
this.#r?.digest()))}#i(e,n,r,o){let i=r===0,s=n.typeFlag==="1",a=this.#t==="exact"?n.xattrs:n.xattrs.filter(u=>IL.test(u)),
d=this.#t==="exact"?`${n.mtimeSeconds}${n.mtimeFraction&&`.${n.mtimeFraction}`}`:Math.max(0,n.mtimeSeconds),c=[n.typeFlag===
"7"||n.typeFlag==="S"?"0":n.typeFlag,s||n.typeFlag==="2"?"":n.mode.toString(8),s?"":`${n.uid}:${n.gid}`,s?"":d,n.link.length===
0?"":ll(s?Dn(n.link):n.link),n.device,s||a.length===0?"":ll(Buffer.from(JSON.stringify(a))),r,i||o===void 0?"":o.toString(
"hex",0,Sb)],f=s?ln(n.link):void 0;this.#e(ln(e),c.join(ul),Dn(e),f)}},Sb=16,ul=" ";function ln(t){return ll(Dn(t))}function Za(t,e){
let[n,r]=[t.split(ul),e.split(ul)];return BL.filter((o,i)=>n[i]!==r[i])}function ll(t){return PL("sha256",t,"hex").slice(
0,2*Sb)}function Dn(t){let e=0,n=t.length;for(;t[e]===47||t[e]===46&&t[e+1]===47;)e++;for(;n>e&&t[n-1]===47;)n--;return t.
subarray(e,n)}function TL(t,e){let n=Ue(t.header,"size");return Math.min(Number.isNaN(n)?0:n,e.length)}var Ur=class{#e=new Map;#t=new Map;observer;view;constructor(e="exact"){this.view=e,this.observer=new Hr((n,r,o,i)=>{this.#e.
set(n,r),i===void 0?this.#t.delete(n):this.#t.set(n,i)},e)}get count(){return this.#e.size}take(e){let n=this.#e.get(e);
return this.#e.delete(e),n}get remaining(){return new Set(this.#e.keys())}grouped(){let e=new Map(this.#e);e.delete(vL);
for(let[n,r]of this.#n()){let o=this.#e.get(n);if(o===void 0)continue;let i=[n,...r].toSorted();for(let s of i)e.set(s,`${o}\
 ${i[0]}`)}return e}#n(){let e=new Map;for(let[n,r]of this.#t){let o=r,i=new Set;for(let a=this.#t.get(o);a!==void 0&&!i.
has(o);)i.add(o),o=a,a=this.#t.get(o);let s=e.get(o);s===void 0?e.set(o,[n]):s.push(n)}return e}},vL=ln(Buffer.alloc(0));
async function Qa(t,e,n,{signal:r}){let o=[],i=new G(s=>(o.length<n&&t.has(ln(s.name))&&o.push(Buffer.from(Dn(s.name))),
"drop"));return await ti([await e.open(r),i],r),o}var ml={what:"The new image differs from what was read from the source",hint:"Run again. If it happens again, check the \
log of the engine and the health of its disk."};async function xb(t,e,{expected:n,reader:r,streamBytes:o}){let{log:i,signal:s}=t,
{count:a}=n,d=await e.openReader(),c=new Mr,f=new Hr((h,y,g)=>{let k=n.take(h);if(k===void 0)return c.note(g,"unexpected");
if(k===y)return;let B=d.unseenTimes.includes(g.toString("latin1")),P=Za(k,y).filter($=>$!=="time"||!B);P.length>0&&c.note(
g,`different ${P.join(" and ")}`)},n.view),u=new G(d.decide,f),l=[await d.open(s),u];await un(t,l,()=>o,"Read back"),await d.
close();let p=n.remaining;if(p.size>0){let h=await Qa(p,r,c.room,t).catch(()=>[]);c.noteMissing(p.size,h)}if(c.count>0)throw c.
toError(ml,a);return i.info(`Verified ${Q(a)}: the new image matches what was read from the source`),a}async function zr(t,e,{expected:n,source:r,streamBytes:o}){let i=await pl(t,e,{view:n.view,title:"Read back",streamBytes:o}),
s=await vb(t,{wanted:{entries:n,from:r},seen:{...i,from:e},text:ml});return t.log.info(`Verified ${Q(s)}: the new image \
matches what was read from the source`),s}async function Tb(t,e,n,r){let o={view:"engine",streamBytes:r},i=await pl(t,n,
{...o,title:"Read the layers"}),s=await pl(t,e,{...o,title:"Read from the engine"}),a=await vb(t,{wanted:{...i,from:n},seen:{
...s,from:e},text:{what:`The engine shows other files of ${e.reference} than the image's layers have`,hint:`The engine u\
npacked the image wrongly. Remove the image ("docker rmi") and pull or build it again, or set ${S("from","layers")} to f\
latten its layers.`}});t.log.info(`Verified ${Q(a)}: the engine shows what the image's layers have`)}async function pl(t,e,{
view:n,title:r,streamBytes:o}){let i=await e.openReader();try{let s=new Ur(n),a=new G(i.decide,s.observer),d=[await i.open(
t.signal),a];return await un(t,d,()=>o,r),{entries:s,unseenTimes:i.unseenTimes,unseenPaths:i.unseenPaths??[]}}finally{await i.
close()}}async function vb(t,{wanted:e,seen:n,text:r}){let o=Pb([...e.unseenPaths??[],...n.unseenPaths??[]]),i=Bb(e.entries.
grouped(),o),s=Bb(n.entries.grouped(),o),a=Pb(n.unseenTimes??[]),d=new Map;for(let[p,h]of s){let y=i.get(p);if(y===h)continue;
let k=(y===void 0?[]:Za(y,h)).filter(B=>B!=="time"||!a.has(p));y===void 0?d.set(p,"unexpected"):k.length>0&&d.set(p,`dif\
ferent ${k.join(" and ")}`)}let c=new Set([...i.keys()].filter(p=>!s.has(p)));if(d.size===0&&c.size===0)return i.size;let f=new Mr,
u=await Ib(t,n.from,new Set(d.keys()),f.room);for(let p of u)f.note(p,d.get(ln(Dn(p)))??"");let l=await Ib(t,e.from,c,f.
room);throw f.noteMissing(c.size,l),f.noteMissing(d.size-u.length,[]),f.toError(r,i.size)}function Pb(t){return new Set(
t.map(e=>ln(Buffer.from(e,"latin1"))))}function Bb(t,e){return e.size===0?t:new Map([...t].filter(([n])=>!e.has(n)))}async function Ib(t,e,n,r){
if(n.size===0||r<=0)return[];let o;try{return o=await e.openReader(),await Qa(n,o,r,t)}catch(i){if(t.signal.aborted)throw i;
return[]}finally{await o?.close()}}function Ob(t){if(t.trim()==="")return;let e=t.trim().startsWith("[")?_(t):void 0,n=i=>new m("BAD_INPUT",`The ${I("test")}\
 must be a command for /bin/sh, or a JSON array of a program and its arguments, but ${i}.`,{hint:`For example: ${Et("tes\
t",'python3 -c "import numpy"')}, or ${Et("test",`'["/app", "--version"]'`)}.`});if(t.includes("\0"))throw n("it contain\
s a NUL character");if(!Array.isArray(e))return["/bin/sh","-c",` ${t}`];if(!H(e))throw n("the array contains something o\
ther than strings");let[r,...o]=e;if(r===void 0||r==="")throw n("the array does not name a program");if(e.some(i=>i.includes(
"\0")))throw n("it contains a NUL character");return[r,...o]}async function Jr(t,e,[n,...r]){let{log:o}=t,s=await Ma(t,e,
{program:n,args:r,asUsed:!0});if(await Nr(t,s.container),s.exitCode===0){o.info("The test passed");return}throw new m("C\
OMMAND_FAILED",`The "test" command failed in the new image with exit status ${s.exitCode}. No tag was moved. The last li\
nes of its output:
${Ha(s)}`,{hint:"The command runs without network and with few privileges. Run it the same way in the source image to se\
e whether flattening is the cause. An image without a shell needs a JSON array."})}var hl={verifiedEntries:void 0,isTested:!1};async function Ab(t,e,n,r){if(n===void 0&&r===void 0)return hl;let{log:o}=t,
i=await Ge(t,e.reference,void 0);if(i===void 0)throw new m("CHECK_FAILED",`The stored image ${e.reference} disappeared f\
rom the engine before it was checked.`,{hint:"Check whether something removes images on this machine, then run again."});
let s=n===void 0?void 0:await o.group("Verify",()=>OL(t,Ze(t,i),n));return r!==void 0&&await o.group("Test",()=>Jr(t,i,r)),
{verifiedEntries:s,isTested:r!==void 0}}function OL(t,e,n){return n.source.byLayers!==!0?xb(t,e,n):zr(t,e,n)}var AL=3;async function ed({engine:t,options:e},n,r){if(n===void 0)return r.close();let{docker:o,runId:i,log:s}=t,a=tt(i),
c=[n.reference===a?a:void 0,n.importedId].filter(h=>h!==void 0),[f,u]=await Promise.allSettled([hr(o,c,AL),r.close()]);if(f.
status==="fulfilled"&&f.value===void 0){let h=n.importedId??a;if(s.notice(`The engine has not yet removed a temporary im\
age of this run. It, or a later run, will remove it. To do it now: docker rmi ${_s(h)}`),u.status==="fulfilled")return}f.
status==="fulfilled"&&f.value?.exitCode===0&&u.status==="fulfilled"||await tn(o,e.timeoutSeconds,h=>It(h,i,s))}import{setFlagsFromString as RL}from"node:v8";var LL=1e3;function Rb(){RL(`--heap-growing-percent=${LL}`)}import{access as CL,constants as Lb,mkdtemp as $L,rm as NL,stat as yl,statfs as Cb}from"node:fs/promises";import{join as FL}from"node:path";var _L=.5,DL={ENOENT:"it does not exist",ENOTDIR:"it is not a directory",EACCES:"this user may not write there",EPERM:"t\
his user may not write there",EROFS:"its filesystem is read-only",ENOSPC:"its filesystem is full"},ML={input:()=>`The ${I(
"temp-dir")}`,RUNNER_TEMP:()=>"The environment variable RUNNER_TEMP",system:()=>"The environment variable TMPDIR (/tmp i\
f it is not set)"};async function $b(t,e,n){try{await CL(t,Lb.W_OK|Lb.X_OK),await NL(await $L(FL(t,re(n))),{recursive:!0})}catch(r){
let o=await HL(t,le(r));throw new m("TEMP_DIR",`${ML[e]()} must be a writable directory, but ${JSON.stringify(t)} is not\
: ${o}.`,{hint:e==="input"?"Name an existing, writable directory, or leave it out.":`Create that directory, or name an e\
xisting, writable one with the ${I("temp-dir")}.`,cause:r})}}async function HL(t,e){let n=await yl(t).catch(()=>{});return n!==
void 0&&!n.isDirectory()?"it is not a directory":n!==void 0&&e==="ENOENT"?"no file can be created in it":DL[e]??e}function Wr(t,e,n,r=_L){
return n?t===void 0?Math.round(e*r):t.reduce((o,i)=>o+(/[+.](?:gzip|zstd)$/.test(i.mediaType)?i.sizeBytes:Math.round(i.sizeBytes*
r)),0):e}async function gl(t,e,n="The packed layer needs"){let{bavail:r,bsize:o}=await Cb(t),i=r*o;if(!(i>=e))throw new m(
"NO_SPACE",`${n} about ${x(e)} in ${t}, but only ${x(i)} are free.`,{hint:`Free some disk space, or name a directory on \
a larger disk with the ${I("temp-dir")}.`})}async function wl({store:t,diskRoot:e},{unpackedBytes:n,packedBytes:r,spoolBytes:o},i){
if(e===void 0)return;let s=await Promise.all([Cb(e),yl(e),yl(i)]).catch(()=>{});if(s===void 0)return;let[{bfree:a,bsize:d},
c,f]=s,u=[{what:"unpacked",bytes:n}];t.keepsPacked&&u.push({what:"packed",bytes:r}),o>0&&c.dev===f.dev&&u.push({what:"fo\
r the spool, which is on the same disk",bytes:o});let l=u.reduce((y,{bytes:g})=>y+g,0),p=a*d;if(p>=l)return;let h=u.map(
({what:y,bytes:g})=>`${x(g)} ${y}`).join(", ");return`The engine's disk may be too small: the result needs up to ${x(l)}\
 there (${h}), but only ${x(p)} are free in ${e}. If it does not fit, nothing is tagged. "docker system df" shows what u\
ses the space.`}import{Writable as pC}from"node:stream";import{pipeline as hC}from"node:stream/promises";import{promisify as QL}from"node:util";import{constants as eC,crc32 as tC,deflateRaw as nC}from"node:zlib";var Gr=class{#e;#t=Buffer.allocUnsafeSlow(65536);#n=0;bytes=0;constructor(e){this.#e=e}async writeBytes(e){if(this.bytes+=
e.length,(this.#n+e.length>65536||e.length>16384)&&await this.flush(),e.length>16384)return this.#e(e);e.copy(this.#t,this.#n),
this.#n+=e.length}async flush(){if(this.#n===0)return;let e=this.#t.subarray(0,this.#n);this.#t=Buffer.allocUnsafeSlow(65536),
this.#n=0,await this.#e(e)}};var UL=[[2,10]],zL=[[3,10]],JL=[[4,3],[0,5],[3,5],[12,4],[64,24],[1<<21,24],[0,3],[255,8],[209,8],[0,5],[3,2]],td=class extends Gr{#e=0;#t=0;get phase(){
return this.#t}async writeBits(e,n,r){if(n%8!==this.#t)throw new RangeError("bits are copied at another phase");let o=Math.
floor(n/8),i=Math.floor(r/8);this.#t>0&&(e[o]=e[o]&255<<this.#t|this.#e),this.#t=r%8,this.#e=this.#t===0?0:e[i]&(1<<this.#t)-
1,i>o&&await this.writeBytes(e.subarray(o,i))}async writeShifted(e,n,r){let o=[];for(let i=n;i<r;){let s=Math.min(8-(i&7),
r-i);o.push([e[i>>3]>>(i&7)&(1<<s)-1,s]),i+=s}await this.writeNumbers(o)}async fillTo(e){for((e-this.#t)%2!==0&&(e%2===0?
await this.#n():await this.writeNumbers(JL));this.#t!==e;)await this.writeNumbers(UL)}async#n(){await this.writeNumbers(
[[0,3]]),await this.#r(),await this.writeBytes(Buffer.from([0,0,255,255]))}async writeLastBlock(){await this.writeNumbers(
zL),await this.#r()}async#r(){this.#t>0&&await this.writeNumbers([[0,8-this.#t]])}async writeNumbers(e){let n=[];for(let[
r,o]of e){let i=this.#e|r<<this.#t;for(this.#t+=o;this.#t>=8;this.#t-=8,i>>>=8)n.push(i&255);this.#e=i}await this.writeBytes(
Buffer.from(n))}};var di=(t,e)=>t<<5|e<<9,jr=new Int32Array(288).fill(-2147483648),bl=new Int32Array(32).fill(-2147483648),Nb=Int32Array.from(
{length:19},(t,e)=>di(0,e));for(let t=0;t<256;t++)jr[t]=di(0,1)|1<<24;jr[256]=-1610612736;for(let t=257,e=3;t<285;t++){let n=Math.
max(0,t-261>>2|0);jr[t]=268435456|di(n,e),e+=1<<n}jr[285]=268435456|di(0,258);for(let t=0,e=1;t<30;t++){let n=Math.max(0,
t-2>>1);bl[t]=di(n,e),e+=1<<n}var mn=new Uint16Array(16),ai=new Uint16Array(16),Fb=new Uint16Array(288);function kl(){return new Int32Array(
32768)}function nd(t,e,n,r){let o=WL(e);if(o<0)return!1;o<=1&&t.fill(-2147483648,0,1<<r);let i=ai[15],s=1<<r,a=s,d=-1,c=0,
f=s;for(let u=0,l=0;u<i;u++){let p=Fb[u],h=e[p];if(h>r&&(l&s-1)!==d){d=l&s-1,c=a;let B=GL(h,o,r);f=1<<B,a+=f,t[d]=-1073741824|
c<<9|B}let y=n[p],g=y+h+(y>>5&15);if(h<=r)for(let B=l,P=1<<h;B<s;B+=P)t[B]=g;else for(let B=l>>r,P=1<<h-r;B<f;B+=P)t[c+B]=
g;mn[h]--;let k=1<<h-1;for(;(l&k)!==0;)k>>=1;l=k===0?0:(l&k-1)+k}return!0}function WL(t){mn.fill(0);for(let r=0;r<t.length;r++)
mn[t[r]]++;let e=0,n=1;ai[0]=0,mn[0]=0;for(let r=1;r<=15;r++){if(ai[r]=ai[r-1]+mn[r-1],n=2*n-mn[r],n<0)return-1;mn[r]>0&&
(e=r)}if(n>0&&e>1)return-1;for(let r=0;r<t.length;r++){let o=t[r];o>0&&(Fb[ai[o]++]=r)}return e}function GL(t,e,n){let r=t-
n,o=1<<r;for(;r+n<e&&(o-=mn[r+n],!(o<=0));r++,o<<=1);return r}function _b(t,e){for(let n=0;n<1024;n++){let r=t[n],o=r&31;
if(r>=0&&(r&268435456)===0)for(;o<10;){let i=t[n>>>o],s=(i&31)-(i>>5&15);if(i<0||s>10-o||(r+=i,o=r&31,(i&268435456)!==0))
break}e[n]=r}}var fi=32*1024,Hb=640;var YL=25,VL=1023,XL=511,qL=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15],sd=class{joined=new Int32Array(1024);single=kl();distances=kl();make(e,n){
return!nd(this.single,e,jr,10)||!nd(this.distances,n,bl,9)?!1:(_b(this.single,this.joined),!0)}},id;function ZL(){let t=new Uint8Array(
288).fill(8,0,144).fill(9,144,256).fill(7,256,280).fill(8,280);return id=new sd,id.make(t,new Uint8Array(32).fill(5)),id}
function Mb(t){return new DataView(t.buffer,t.byteOffset,t.byteLength)}var dd=-1,ui=-2,ad=class{#e;#t=new sd;#n=new Uint8Array(
320);#r=new Uint8Array(19);#o=new Int32Array(128);#i=this.#t;position=0;outBytes=0;lookBack=0;constructor(e){this.#e=Mb(
e)}moveTo(e,n){this.#e=Mb(e),this.position=n}take(e){let n=this.#e.getInt32(this.position>>>3,!0)>>>(this.position&7)&(1<<
e)-1;return this.position+=e,n}#s(e){this.#i=e,this.outBytes=0,this.lookBack=0}startFixed(){this.#s(id??ZL())}startDynamic(){
let e=this.take(5)+257,n=this.take(5)+1,r=this.take(4)+4;if(e>286||n>30)return"a block has too many symbols";this.#r.fill(
0);for(let a=0;a<r;a++)this.#r[qL[a]]=this.take(3);if(!nd(this.#o,this.#r,Nb,7)||this.#o[1]<0)return"a block has an inva\
lid code for code lengths";let i=this.#a(e+n);if(i!==void 0)return i;if(this.#n[256]===0)return"a block has no code for \
its end";if(!this.#t.make(this.#n.subarray(0,e),this.#n.subarray(e,e+n)))return"a block has invalid codes";this.#s(this.#t)}#a(e){
let n=this.#n;for(let r=0;r<e;){let o=this.#o[this.take(7)];this.position-=7-(o&31);let i=o>>9;if(i<16){n[r++]=i;continue}
if(i===16&&r===0)return"a block repeats a code length before the first one";let s=i===16?n[r-1]:0,a=i===16?3+this.take(2):
i===17?3+this.take(3):11+this.take(7);if(r+a>e)return"a block has too many code lengths";n.fill(s,r,r+a),r+=a}}read(e){let n=this.#e,
{joined:r,single:o,distances:i}=this.#i,s=Math.min(this.outBytes,fi),a=s,d=this.lookBack,c=this.position,f=!1;for(;c<e;){
let u=n.getInt32(c>>>3,!0)>>>(c&7),l=r[u&VL];if(l<0){if((l&1073741824)!==0){let P=u>>>10&(1<<(l&31))-1;l=o[(l>>9&32767)+
P]}if(l<0){c+=l&31,f=(l&536870912)!==0||"a symbol has no meaning";break}}let p=a+(l>>24&15),h=l&31,y=l>>5&15;if(a+=(l>>9&
32767)+(u>>>h-y&(1<<y)-1),c+=h,(l&268435456)===0)continue;if(u>>>=h,h>YL-9&&(u=n.getInt32(c>>>3,!0)>>>(c&7)),l=i[u&XL],l<
0){if((l&1073741824)!==0){u=n.getInt32(c>>>3,!0)>>>(c&7);let P=u>>>9&(1<<(l&31))-1;l=i[(l>>9&32767)+P]}if(l<0){f="a dist\
ance has no meaning";break}}if(c+=l&31,p>=fi)continue;let g=l>>5&15,k=c-g;u=n.getInt32(k>>>3,!0)>>>(k&7);let B=(l>>9&32767)+
(u&(1<<g)-1);B-p>d&&(d=B-p)}return this.outBytes+=a-s,this.lookBack=d,this.position=c,f}step(){let e=this.#d(this.#i.single,
10);if(e<0)return this.position+=e&31,(e&536870912)===0?ui:dd;if(this.outBytes+=this.#c(e),(e&268435456)===0)return 0;let n=this.#d(
this.#i.distances,9);return n<0?ui:this.#c(n)}#d(e,n){let r=this.#e.getInt32(this.position>>>3,!0)>>>(this.position&7),o=e[r&
(1<<n)-1];if(o>=0||(o&1073741824)===0)return o;let i=r>>>n&(1<<(o&31))-1;return e[(o>>9&32767)+i]}#c(e){let n=e>>5&15;return this.
position+=(e&31)-n,(e>>9&32767)+this.take(n)}endCode(){let{single:e}=this.#i;for(let n=0;;n++){let r=e[n];if(r>=0)continue;
if((r&536870912)!==0)return{value:n&(1<<(r&31))-1,bits:r&31};let o=(r&1073741824)===0?0:1<<(r&31),i=r>>9&32767;for(let s=0;s<
o;s++){let a=e[i+s]&31;if(e[i+s]<0)return{value:(n|s<<10)&(1<<a)-1,bits:a}}}}};function cd(){return new Error("A gzip stream has changed since it was scanned.")}var fd=class{#e=new ad(new Uint8Array(
0));#t=0;#n=0;#r({packed:e,startByte:n,startBit:r}){this.#e.moveTo(Buffer.concat([e,Buffer.alloc(Hb)]),r-8*n),this.#t=8*
n,this.#n=0}#o(){return this.#t+this.#e.position}#i(){let e=this.#e;e.take(1);let n=e.take(2);if(n===0){e.position=e.position+
7&-8;let r=e.take(16);return e.position+=16,r}if(n===1)e.startFixed();else if(e.startDynamic()!==void 0)throw cd()}front(e,n){
this.#r(e);let r=this.#e,{startBit:o,isFinal:i}=e;for(;this.#o()<e.endBit;){let s=this.#o(),a=this.#i();if(a!==void 0){if(this.#n+
a>n)return{range:{startBit:o,endBit:s,isFinal:i},outBytes:this.#n};r.position+=8*a,this.#n+=a;continue}for(;;){let d=this.#n+
r.outBytes,c=this.#o(),f=r.step();if(f===dd)break;if(f===ui||c>=e.endBit)throw cd();if(this.#n+r.outBytes>n)return{range:{
startBit:o,endBit:c,isFinal:i,blockEnd:r.endCode()},outBytes:d}}this.#n+=r.outBytes}throw cd()}back(e,n){this.#r(e);let r=this.#e,
{endBit:o,isFinal:i}=e,s={range:{startBit:e.startBit,endBit:o,isFinal:i},outBytes:0};for(;this.#o()<o;){let a={startBit:this.#o(),
endBit:0},d=this.#i(),c=this.#n<n;if(d!==void 0)r.position+=8*d;else for(a.endBit=this.#o();;){let f=this.#n+r.outBytes,
u=r.step();if(u===dd)break;if(u===ui||this.#o()>o)throw cd();if(f-u>=n)continue;let l=this.#n+r.outBytes;s={range:{startBit:this.#o(),
endBit:o,isFinal:i,header:a},outBytes:l}}this.#n+=d??r.outBytes,(d!==void 0&&c||s.outBytes===this.#n)&&(s={range:{startBit:this.#o(),
endBit:o,isFinal:!1},outBytes:this.#n})}return s}};async function Ub(t,e,n,r){let o=8*n;for(let{startBit:i,endBit:s,isFinal:a,header:d,blockEnd:c}of r){let f=(d??{startBit:i}).
startBit-o;if(a&&(e[f>>3]=e[f>>3]&~(1<<(f&7))),d===void 0)await t.fillTo(i%8);else{let u=d.endBit-d.startBit;await t.fillTo(
(i+8*u-u)%8),await t.writeShifted(e,f,f+u)}await t.writeBits(e,i-o,s-o),c!==void 0&&await t.writeNumbers([[c.value,c.bits]])}}var rC=Buffer.from([31,139,8,0,0,0,0,0,0,3]),oC=QL(nC),ud=class{windowBytes=fi;trimmer=new fd;#e;#t;#n=0;#r=0;constructor(e,n){
this.#e=new td(e),this.#t=n}count(e){this.#n=tC(e,this.#n),this.#r+=e.length}pack(e,n){return oC(e,{level:this.#t,finishFlush:eC.
Z_SYNC_FLUSH,chunkSize:e.length+(e.length>>8)+1024,...n.length===0?{}:{dictionary:n.subarray(-fi)}})}async writePacked(e){
await this.#o(),await this.#e.fillTo(0),await this.#e.writeBytes(e)}async writeRanges(e,n,r){await this.#o(),await Ub(this.#e,
e,n,r)}async#o(){this.#e.bytes===0&&await this.#e.writeBytes(rC)}async end(){await this.#o(),await this.#e.writeLastBlock();
let e=Buffer.alloc(8);return e.writeUInt32LE(this.#n,0),e.writeUInt32LE(this.#r%2**32,4),await this.#e.writeBytes(e),await this.#e.
flush(),this.#e.bytes}};var Hn=class{#e=[];bytes=0;push(e){e.length!==0&&(this.#e.push(e),this.bytes+=e.length)}moveTo(e,n){let r=Math.min(n,this.
bytes);this.bytes-=r;let o=0;for(;r>0;){let i=this.#e[o];e.push(i.subarray(0,r)),i.length>r?this.#e[o]=i.subarray(r):o++,
r-=Math.min(r,i.length)}o>0&&this.#e.splice(0,o)}keepLast(e){let n=0;for(let{length:r}of this.#e){if(this.bytes-r<e)break;
this.bytes-=r,n++}n>0&&this.#e.splice(0,n)}join(){let[e]=this.#e;return this.#e.length===1&&e!==void 0?e:Buffer.concat(this.#e)}takeAll(){
let e=this.join();return this.#e=[],this.bytes=0,e}};async function Pl(t,e){let{index:n}=t,r=n.startBit(e),o=n.endBit(e),i=Math.floor(r/8);return{packed:await t.read(i,Math.
ceil(o/8)),startByte:i,startBit:r,endBit:o,isFinal:n.isFinal(e)}}var ld=class{#e;units;outBytes;constructor(e){this.#e=e,this.units=e.startBits.length,this.outBytes=e.outStarts[this.units]}get packedBytes(){
return this.#e.packedBytes}get members(){return this.#e.members}startBit(e){return this.#e.startBits[e]}endBit(e){return this.#e.
endBits[e]}outStart(e){return this.#e.outStarts[e]}outEnd(e){return this.#e.outStarts[e+1]}lengthOf(e){return this.outEnd(
e)-this.outStart(e)}lookBack(e){return this.#e.lookBacks[e]}isFinal(e){return this.#e.finals[e]===1}firstFrom(e){let{outStarts:n}=this.#e,
r=0,o=this.units;for(;r<o;){let i=r+o>>>1;n[i]<e?r=i+1:o=i}return r}isCopyable(e,n){return this.outStart(e)-this.lookBack(
e)>=n&&this.lengthOf(e)<=8912896}};var zb=1024*1024,sC=256*1024,aC=4096,dC=8,md=4096,Jb=512*1024,pd=class{#e;#t=0;#n=0;#r=0;#o=0;#i;#s=new Hn;#a=new Hn;#d=new Hn;#c;#f=[];constructor(e){
this.#e=e}async write(e,n){if(e.length!==0){if(this.#e.count(e),this.#t+=e.length,n===void 0)await this.#p(),this.#a.push(
e);else{let r=await this.#u(n);r.next+=e.length,this.#s.push(e),await this.#l(r)}await this.#k()}}async#u({source:e,offset:n}){
if(this.#i?.source===e&&this.#i.next===n)return this.#i;await this.#p();let r=Math.max(0,e.index.firstFrom(n+1)-1);return this.#i=
{source:e,start:n,next:n,unit:r},this.#i}async#l(e){let{index:n}=e.source;for(;e.unit<n.units&&n.outEnd(e.unit)<=e.next;e.
unit++)n.isCopyable(e.unit,e.start)?await this.#g(e.source,e.unit):await this.#m(e);e.unit<n.units&&n.lengthOf(e.unit)<=
8912896||this.#s.moveTo(this.#a,this.#s.bytes)}async#m(e){let{index:n}=e.source,{start:r,source:o,unit:i}=e,s=n.outStart(
i),a=e.next-this.#s.bytes,d=n.outEnd(i)-a,{trimmer:c}=this.#e;if(c&&d>=md&&n.lengthOf(i)<=Jb){let f=await Pl(o,i),{range:u,
outBytes:l}=c.back(f,r-s),p=s+l-a;if(d-p>=md)return this.#s.moveTo(this.#a,p),this.#h(f,u,d-p)}this.#s.moveTo(this.#a,d)}async#p(){
let e=this.#i;this.#i=void 0;let n=this.#s.bytes,{trimmer:r}=this.#e;if(e!==void 0&&r&&n>=md){let{source:o,unit:i,start:s}=e,
{index:a}=o;if(a.isCopyable(i,s)&&a.lengthOf(i)<=Jb){let d=await Pl(o,i),{range:c,outBytes:f}=r.front(d,n);f>=md&&await this.#h(
d,c,f)}}this.#s.moveTo(this.#a,this.#s.bytes)}async#h({packed:e,startByte:n},r,o){await this.#b(),await this.#w();let{startBit:i,
endBit:s,header:a={startBit:0,endBit:0}}=r;this.#y(o,s-i+a.endBit-a.startBit),await this.#S({bytes:Promise.resolve(e),startByte:n,
ranges:[r]})}#y(e,n){this.#s.moveTo(this.#d,e),this.#d.keepLast(this.#e.windowBytes),this.#n+=e,this.#r+=n}async#g(e,n){
await this.#b();let{index:r}=e,o=r.startBit(n),i=r.endBit(n),s=r.isFinal(n);this.#y(r.lengthOf(n),i-o);let a={startBit:o,
endBit:i,isFinal:s},d=this.#c?.ranges.at(-1),c=o-(d?.endBit??Number.POSITIVE_INFINITY);(!(c>=0&&c<=8*aC)||this.#c?.source!==
e)&&await this.#w(),this.#c===void 0?this.#c={source:e,ranges:[a]}:c===0&&!s?d.endBit=i:this.#c.ranges.push(a),i-this.#c.
ranges[0].startBit>=8*sC&&await this.#w()}async#w(){let e=this.#c;if(e===void 0)return;this.#c=void 0;let{source:n,ranges:r}=e,
o=Math.floor(r[0].startBit/8),i=Math.ceil(r.at(-1).endBit/8);await this.#S({bytes:n.read(o,i),startByte:o,ranges:r})}async#k(){
for(;this.#a.bytes>=zb;)await this.#E(zb)}async#b(){await this.#k(),this.#a.bytes>0&&await this.#E(this.#a.bytes)}async#E(e){
await this.#w();let n=this.#d.join(),r=new Hn;this.#a.moveTo(r,e);let o=r.join();this.#d.push(o),this.#d.keepLast(this.#e.
windowBytes),await this.#S({bytes:this.#e.pack(o,n),startByte:0})}async#S(e){e.bytes.catch(()=>{}),this.#f.push(e),this.#f.
length>dC&&await this.#x()}async#x(){let{bytes:e,startByte:n,ranges:r}=this.#f.shift(),o=await e;if(r!==void 0)return this.#e.
writeRanges(o,n,r);await this.#e.writePacked(o),this.#o+=o.length}async end(){for(await this.#p(),await this.#b(),await this.#w();this.#f.
length>0;)await this.#x();return{outBytes:this.#t,packedBytes:await this.#e.end(),copiedOutBytes:this.#n,copiedPackedBytes:Math.
ceil(this.#r/8),newOutBytes:this.#t-this.#n,newPackedBytes:this.#o}}};import{promisify as cC}from"node:util";import{constants as fC,zstdCompress as uC}from"node:zlib";var lC=cC(uC),hd=class{windowBytes=0;#e;#t;constructor(e,n){this.#e=new Gr(e),this.#t=n}count(){}pack(e){return lC(e,{chunkSize:e.
length+(e.length>>8)+1024,params:{[fC.ZSTD_c_compressionLevel]:this.#t}})}writePacked(e){return this.#e.writeBytes(e)}async writeRanges(e,n,r){
for(let{startBit:o,endBit:i}of r)await this.#e.writeBytes(e.subarray(o/8-n,i/8-n))}async end(){return this.#e.bytes===0&&
await this.#e.writeBytes(await this.pack(Buffer.alloc(0))),await this.#e.flush(),this.#e.bytes}};import{createHash as mC}from"node:crypto";import{open as Tl}from"node:fs/promises";var Bl=1024*1024;async function yd(t,e){let n=await Tl(t,"wx",384).catch(r=>{throw Yr(r,t)});try{return await e(new Il(n,
t))}finally{await n.close()}}async function Wb(t,e){let n="the flat filesystem",r=await Tl(t,"wx",384).catch(d=>{throw Yr(
d,t,n)}),o=Buffer.allocUnsafe(Bl),i=0,s=async d=>{await vl(r,d).catch(c=>{throw Yr(c,t,n)})},a=async()=>{await s(o.subarray(
0,i)),i=0};try{for await(let d of e)i+d.length>Bl&&await a(),d.length>Bl?await s(d):i+=d.copy(o,i);await a()}finally{await r.
close()}}async function*Gb(t,e,n){let r=await Tl(t,"wx",384).catch(o=>{throw Yr(o,t,n)});try{for await(let o of e)await vl(
r,o).catch(i=>{throw Yr(i,t,n)}),yield o}finally{await r.close()}}var Il=class{#e;#t;#n=mC("sha256");bytes=0;constructor(e,n){
this.#e=e,this.#t=n}async write(e){this.#n.update(e),this.bytes+=e.length,await vl(this.#e,e).catch(n=>{throw Yr(n,this.#t)})}digest(){
return`sha256:${this.#n.digest("hex")}`}};async function vl(t,e){for(let n=0;n<e.length;)n+=(await t.write(e,n)).bytesWritten}
function Yr(t,e,n="the packed layer"){return ut(t)?new m("NO_SPACE",`The disk filled up while writing ${n} to ${e}.`,{hint:`\
Free some disk space there, or choose another directory with the ${I("temp-dir")}.`,cause:t}):new m("TEMP_DIR",`Cannot w\
rite ${n} to ${e} (${le(t)}).`,{hint:`Choose a writable directory with the ${I("temp-dir")}.`,cause:t})}function jb(t,e,{spans:n,sourceOf:r,kind:o,level:i}){return yd(e,async s=>{let a=o==="gzip"?ud:hd,d=new pd(new a(p=>s.write(
p),i)),c=0,f=async p=>{let h=0;for(let{bytes:y,origin:g}of n.take(c,p.length)){let k=g&&await r(g.stream),B=p.subarray(h,
h+y),P=k&&{source:k,offset:g?.offset??0};await d.write(B,P),h+=y}c+=p.length},u=new pC({write:(p,h,y)=>{f(p).then(()=>y(),
y)}});return await hC(t,u),{...await d.end(),layerBytes:c,digest:s.digest()}})}var hn=class{#e=[];#t=0;#n=0;get bytes(){return this.#n}add(e,n){if(e===0)return;let r=this.#n;this.#n+=e;let o=this.#e.
at(-1),{stream:i,offset:s}=n??{stream:-1,offset:0};o?.stream===i&&(i===-1||o.offset+r-o.start===s)||this.#e.push({start:r,
stream:i,offset:s})}*take(e,n){let r=e+n;if(r>this.#n)throw new RangeError("the stream is ahead of its spans");if(this.#r(
e),n>0&&e<this.#e[this.#t].start)throw new RangeError("this part of the stream has passed");for(let o=e,i=this.#t;o<r;i++){
let{start:s,stream:a,offset:d}=this.#e[i],c=Math.min(this.#e[i+1]?.start??this.#n,r)-o,f=a===-1?void 0:{stream:a,offset:d+
o-s};yield{bytes:c,origin:f},o+=c}}#r(e){for(;(this.#e[this.#t+1]?.start??1/0)<=e;)this.#t++;this.#t<1024||(this.#e.splice(
0,this.#t),this.#t=0)}};import{open as EC}from"node:fs/promises";import{availableParallelism as wC}from"node:os";import{Worker as bC}from"node:worker_threads";import{MessageChannel as yC}from"node:worker_threads";var Ol=256*1024,gC=8,gd=class{result;#e;#t=[];#n=0;#r;#o=0;#i=!1;#s=()=>{};constructor(e){
let{port1:n,port2:r}=new yC;this.#e=n,n.on("message",o=>{this.#t.push(o),this.#s()}),this.result=e(r).finally(()=>this.#c())}async write(e){
for(let n=0;n<e.length&&!this.#i;){this.#r??=await this.#d();let r=e.subarray(n,n+Ol-this.#o);this.#r.set(r,this.#o),this.#o+=
r.length,n+=r.length,this.#o===Ol&&this.#a()}}end(){this.#i||(this.#a(),this.#e.postMessage("end"),this.#i=!0)}abort(){this.#i||
this.#c()}#a(){if(this.#r===void 0||this.#i)return;let e=this.#r.subarray(0,this.#o);this.#e.postMessage(e,[e.buffer]),this.#r=
void 0,this.#o=0}async#d(){for(;this.#t.length===0&&this.#n===gC&&!this.#i;)await new Promise(n=>{this.#s=n});let e=this.#t.
pop();return e===void 0&&this.#n++,new Uint8Array(e??new ArrayBuffer(Ol))}#c(){this.#i=!0,this.#e.close(),this.#s()}};var kC=import.meta.url.endsWith(".ts")?new URL("../scan-worker.ts",import.meta.url):new URL("./scan-worker.mjs",import.meta.
url),wd=class{#e;#t=[];#n=[];#r=new Map;#o=!1;constructor(e=wC()){this.#e=e}scan(e){return new Promise(n=>{this.#t.push(
{request:e,finish:n}),this.#i()})}feed(e){return new gd(n=>this.scan({port:n,kind:e}))}async close(){this.#o=!0,this.#i();
let e=[...this.#n.splice(0),...this.#r.keys()];await Promise.all(e.map(n=>n.terminate()))}#i(){for(;this.#t.length>0;){if(this.#o){
this.#t.shift().finish({kind:"unusable",reason:"it is not needed any more"});continue}let e=this.#n.pop()??this.#s();if(e===
void 0)return;let n=this.#t.shift();this.#r.set(e,n),e.ref();let{request:r}=n;e.postMessage(r,"port"in r?[r.port]:[])}}#s(){
if(this.#r.size>=this.#e)return;let e=new bC(kC,{execArgv:[]});e.on("message",r=>{e.unref();let o=this.#r.get(e);this.#r.
delete(e),this.#n.push(e),o?.finish(r),this.#i()});let n="the worker ended";return e.on("error",r=>{n=E(r)}),e.on("exit",
()=>{let r=this.#r.get(e);this.#r.delete(e);let o=this.#n.indexOf(e);o!==-1&&this.#n.splice(o,1),r?.finish({kind:"unusab\
le",reason:n}),this.#i()}),e}};var bd=class{#e;#t;#n;#r=[];#o=0;#i=0;#s=Promise.resolve();constructor(e){this.#e=e}read(e,n){let r=this.#s.then(()=>this.#a(
e,n));return this.#s=r.catch(()=>{}),r}close(){let e=this.#s.then(()=>this.#f());return this.#s=e,e}async#a(e,n){for((this.#n===
void 0||e<this.#o)&&(this.#f(),this.#t=await this.#e(),this.#n=this.#t[Symbol.asyncIterator]());this.#i<n;){let{done:r,value:o}=await this.#n.
next();if(r===!0)throw new RangeError(`the stream ends after ${this.#i} bytes`);this.#r.push(o),this.#i+=o.length,this.#d(
e-4194304)}return this.#c(e,n)}#d(e){let n=0;for(let r of this.#r){if(this.#o+r.length>e)break;this.#o+=r.length,n++}n>0&&
this.#r.splice(0,n)}#c(e,n){let r=Buffer.allocUnsafe(n-e),o=this.#o;for(let i of this.#r){let s=Math.max(0,e-o),a=Math.min(
i.length,n-o);s<a&&i.copy(r,o+s-e,s,a),o+=i.length}return r}#f(){this.#t?.destroy(),this.#t=void 0,this.#n=void 0,this.#r=
[],this.#o=0,this.#i=0}};var kd=class{hasFailed=!1;kind;#e;#t=new wd;#n=[];#r;#o;constructor(e,n,{log:r,signal:o}){this.kind=n,this.#e=r,this.#o=
e.map(async i=>i===void 0?void 0:this.#i(i,o).catch(s=>this.#c(i,E(s)))),Promise.all(this.#o).then(()=>this.#t.close())}async sourceOf(e){
return this.#o[e]}async close(){await this.#t.close(),await Promise.all(this.#o),await Promise.all(this.#n.map(e=>e.close())),
await this.#r?.close()}async#i(e,n){let{locate:r}=e,o=await this.#s(e,n);if(o.kind==="unusable")return this.#c(e,o.reason);
let i=r===void 0?this.#a(e,n):await this.#d(await r(n));return{index:new ld(o.tables),read:i}}async#s({locate:e,tap:n},r){
let{kind:o}=this;if(n!==void 0){let d=this.#t.feed(o);return n(d),d.result}if(e===void 0)return{kind:"unusable",reason:"\
it is in no file"};let{path:i,startByte:s,sizeBytes:a}=await e(r);return this.#t.scan({path:i,startByte:s,packedBytes:a,
kind:o})}#a(e,n){let r=new bd(()=>e.open(n));return async(o,i)=>(this.#r!==r&&(await this.#r?.close(),this.#r=r),r.read(
o,i))}async#d({path:e,startByte:n}){let r=await EC(e);return this.#n.push(r),async(o,i)=>{let{bytesRead:s,buffer:a}=await r.
read({buffer:Buffer.allocUnsafe(i-o),position:n+o});if(s!==i-o)throw new RangeError(`${e} became shorter`);return a}}#c({
descriptor:e},n){this.#e.debug(`nothing of the layer ${e.digest} can be copied as it is packed: ${n}`)}};import{createReadStream as xC}from"node:fs";import{PassThrough as PC}from"node:stream";import{pipeline as BC}from"node:stream/promises";
import{createGunzip as IC,createZstdDecompress as TC}from"node:zlib";function bt(t){let e=t.filter(o=>o!==void 0),[n,...r]=e;return n===void 0||r.length===0?n:{begin:(o,i)=>{for(let s of e)
s.begin(o,i)},mapBlock:o=>{for(let i of e)i.mapBlock?.(o)},data:o=>{for(let i of e)i.data(o)},end:()=>{for(let o of e)o.
end()}}}import{Transform as SC}from"node:stream";var Ed=class extends SC{#e=new Rr;constructor(){super({readableObjectMode:!0})}_transform(e,n,r){try{for(let o of this.#e.
split(e))this.push(o);r()}catch(o){r(o)}}_flush(e){e(this.#e.isBetweenFrames?null:new RangeError("its last frame is inco\
mplete"))}};var Kb=1024*1024;async function Sd({path:t,packing:e},{signal:n,touch:r},o){let i=new G(()=>"keep",bt([o,Vr(r)])),s=xC(t,
{highWaterMark:Kb});return await BC([s,...vC(e),i,fn()],{signal:n}),{diffId:i.digest(),streamBytes:i.bytesWritten}}function vC(t){
let e={chunkSize:Kb};switch(t){case"gzip":return[IC(e)];case"zstd":return[new Ed,TC(e)];case"none":return[new PC]}}function Vr(t){
return{begin:t,data:t,end:()=>{}}}var Rl=8*1024*1024,Yb=1/4,Vb=128*1024;function Ll(t){let{engine:e,options:n,packTo:r}=t,{compression:o}=n.layer,i=e?.store.
keepsPacked===!0||r!==void 0&&!yn(t);return o.kind!=="none"&&o.mayCopy===!0&&i?o.kind:void 0}function xd(t,e,n){let{run:r,
source:o,options:i}=t,s=(o.packedLayers??[]).map((u,l)=>l<(o.keptLayers??0)?void 0:u),a=s.reduce((u,l)=>u+(l?.descriptor.
sizeBytes??0),0),d=!i.dryRun&&e.kind!=="hit"&&a>=Rl,c=Ll(t);if(!d||c===void 0)return;let f=new kd(s,c,r);return n.defer(
()=>f.close()),f}function Cl(t,e){let{packings:n,layerTarBytes:r,keptLayers:o,keptRuns:i}=t;if(!n.includes(e))return!1;let s=r.
slice(o).reduce((d,c)=>d+c,0),a=0;for(let{layer:d,startBytes:c,endBytes:f}of i())n[d]===e&&(a+=Math.max(0,f-c-Xb(t,d)));
return a>=Yb*s}function Xb({packings:t,frames:e,layerTarBytes:n},r){return t[r]!=="zstd"?Vb:(n[r]??0)/Math.max(1,e[r]??1)}
function yn({engine:t,options:e}){return e.tagLocations.length===0&&t?.store.keepsPacked===!1}function Xr({run:t,scans:e,
options:n},{reader:r}){let{compression:o}=n.layer;if(e===void 0||r.layers===void 0||o.kind==="none")return;let i=Math.max(
...r.layers.packings.map((s,a)=>Xb(r.layers,a)));if(Cl(r.layers,e.kind))return new Al(e,o.level,i);t.log.debug("packed a\
new: too little of the layers stays as it is packed")}var Al=class t{spans=new hn;#e;#t;#n;copied="";constructor(e,n,r=Vb){
this.#e=e,this.#t=n,this.#n=r}paysFor(e){let n=0,r=0;for(let o of e)r+=o,n+=Math.max(0,o-this.#n);return n>=Yb*r}another(){
return new t(this.#e,this.#t,this.#n)}async pack(e,n){let{spans:r}=this,o=i=>this.#e.sourceOf(i);try{let i={spans:r,sourceOf:o,
kind:this.#e.kind,level:this.#t},s=await jb(e,n,i),a=100*s.copiedOutBytes/Math.max(1,s.layerBytes);return this.copied=`,\
 ${a.toFixed(1)} % of it copied as it was`,s}catch(i){throw i instanceof m||(this.#e.hasFailed=!0),i}}async check(e,n,r){
let o={path:e,packing:this.#e.kind},i;try{i=(await Sd(o,r)).diffId}catch(s){throw r.signal.aborted?s:this.#r(E(s))}if(i!==
n)throw this.#r(`it unpacks to ${i} instead of ${n}`)}#r(e){return this.#e.hasFailed=!0,new m("CHECK_FAILED",`The packed\
 layer cannot be used: ${e}.`,{hint:`Run again with ${Et("compression",`${this.#e.kind}:${this.#t}`)}. With a level, not\
hing is copied from the source's layers.`})}};async function Zb(t,e){let{engine:n,source:r,sourceConfig:o}=t;if(t.packTo===void 0&&n?.store.keepsPacked===!1){let p=r.
knownBytes??0;return qb(t,{unpackedBytes:p,packedBytes:0,spoolBytes:0})}let i=(await e).bytes,{packedLayers:s}=await o,a=ek(
t,i),d=tk(t),c=Wr(s,i,d)+a;await nk(t,c,a===0?void 0:"The filesystem and the layers made of it need");let u=Wr(s,i,d,1),
l={unpackedBytes:i,packedBytes:u,spoolBytes:u+a};await qb(t,l)}async function Qb(t,e){let n=(await t.source.measure()).bytes,
{packedLayers:r}=await t.sourceConfig,o=Wr(r,n,tk(t)),i=e+ek(t,n)+o;await nk(t,i,"Copying what is packed needs")}function ek({
options:t},e){return t.layer.division===void 0?0:e}function tk(t){let{division:e,compression:n}=t.options.layer;return n.
kind==="none"?!1:e===void 0||t.cache!==void 0||!yn(t)}async function nk({options:t,sweep:e},n,r){await gl(t.tempDir,n,r).
catch(async()=>{await e.settle(),await gl(t.tempDir,n,r)})}async function qb({engine:t,options:e,sweep:n},r){if(t===void 0||
await wl(t,r,e.tempDir)===void 0)return;await n.settle();let o=await wl(t,r,e.tempDir);o!==void 0&&t.log.warning(o)}import{readdir as p$,rm as h$}from"node:fs/promises";import{basename as y$,dirname as vk,join as g$}from"node:path";import{mkdir as d$,mkdtemp as c$,readdir as f$,rm as Ul}from"node:fs/promises";import{join as Ek}from"node:path";import{createHash as OC}from"node:crypto";function $l(t,e,n){let r=i=>e[i](t[i],n),o=Object.keys(e);return Object.fromEntries(o.map(i=>[i,r(i)]))}var AC=6,RC=["Entrypoint","Cmd","Healthcheck","WorkingDir","Shell","OnBuild"],LC={clean:t=>ht.filter(e=>t.includes(e)),exclude:t=>t.
map(({text:e})=>e),aptClean:t=>t,scriptNetwork:()=>{},script:t=>t??null,sourceDateEpoch:t=>t??null,compression:t=>t,division:t=>t,
keepBase:()=>{}};function rk(t,e,n){let{isExact:r}=t,{clean:o,exclude:i,aptClean:s,script:a}=n,d=a!==void 0||s,c=o.length>
0,f=d||c||i.length>0,u=$l(n,LC,void 0),{script:l,sourceDateEpoch:p,compression:h,division:y,...g}=u,k={format:AC,release:ur,
diffIds:t.diffIds,...g,run:l,env:d||c?w(e,"config","Env")??null:null,volumes:f?t.volumes:[],names:f?CC(e):[],created:d||
!r?w(e,"created")??null:null,isExact:r,...t.byLayers===!0?{from:"layers"}:{},sourceDateEpoch:p,compression:h,division:y,
...t.keptLayers===void 0?{}:{keptLayers:t.keptLayers},...n.compression.kind!=="none"&&n.compression.mayCopy===!0&&t.packedLayers!==
void 0?{packedLayers:t.packedLayers.map(({descriptor:C})=>C.digest)}:{}},B=OC("sha256").update(JSON.stringify(k)).digest(
"hex"),{architecture:P,variant:$}=t.platform;return`docker-flatten-v1-${[P,$].filter(C=>C!==void 0).join("-").replace(/[^A-Za-z0-9_.-]/g,
"_").slice(0,40)}-${B}`}function CC(t){let e=w(t,"config","Env"),n=(H(e)?e:[]).findLast(r=>r.startsWith("PATH="));return[
...RC.map(r=>w(t,"config",r)??null),n??null]}var qr=()=>{},$C={clean:qr,exclude:qr,script:qr,scriptNetwork:(t,{layer:e})=>e.
script!==void 0&&t!=="none"?'"run" has a network, and what it downloads can change':void 0,aptClean:(t,{isForeign:e})=>t&&
e?"the image's apt can run on some machines and not on others":void 0,sourceDateEpoch:qr,division:qr,keepBase:qr,compression:({
kind:t},{takesZstd:e})=>t==="zstd"&&!e?`this engine cannot unpack zstd; ${S("compression","gzip")} can be cached`:void 0};
function ok(t,e){return e.isContainer?"containers cannot be cached":Object.values($l(t,$C,{...e,layer:t})).find(r=>r!==void 0)}import{createHash as NC}from"node:crypto";import{createReadStream as FC}from"node:fs";import{lstat as sk,readFile as _C,
writeFile as DC}from"node:fs/promises";import{join as Pd}from"node:path";import{pipeline as MC}from"node:stream/promises";var Bd="layer",ak="record.json",dk=1,ck="docker-flatten-v1-layer-",HC=1e3,UC=16*1024*1024;function _l({diffId:t,digest:e,
packedBytes:n,layers:r}){return r??[{diffId:t,digest:e,packedBytes:n}]}function mi(t){return`${ck}${t.slice(7)}`}function aZ(t){
return t.startsWith(ck)}function pi(t,e){return Pd(t,`part-${e+1}`)}async function Dl(t,e){let{spared:n,skippedPresets:r,
...o}=e,i={version:dk,...o,kept:n,withdrawn:r},s=JSON.stringify({...i,seal:fk(i)});await DC(Pd(t,ak),`${s}
`,{flag:"wx"})}function fk(t){return z(Buffer.from(JSON.stringify(t)))}async function uk(t,e){let n=await JC(t);if(n.key!==
e.key)throw Rt(`it belongs to the key ${JSON.stringify(n.key.slice(0,200))}`);if(n.packing!==e.packing)throw Rt(`its com\
pression is "${n.packing}" instead of "${e.packing}"`);return n}async function lk(t,e,n){let r=[];for(let[o,i]of _l(e).entries()){
let s=e.layers===void 0?t:pi(t,o),a=Pd(s,Bd);await zC(a,i,n),r.push(a)}return{paths:r,record:e}}async function zC(t,e,n){
let r=await sk(t).catch(a=>{throw Rt(`its layer is missing: ${E(a)}`)});if(!r.isFile())throw Rt("its layer is not a file");
if(r.size!==e.packedBytes)throw Rt(`its layer has ${r.size} bytes, but the record says ${e.packedBytes}`);let o=NC("sha2\
56"),i=FC(t,{highWaterMark:1024*1024});await MC(i,o,{signal:n}).catch(a=>{throw n.aborted?a:Rt(`its layer cannot be read\
: ${E(a)}`)});let s=`sha256:${o.digest("hex")}`;if(s!==e.digest)throw Rt(`its layer is ${s}, but the record says ${e.digest}`)}
async function JC(t){let e=Pd(t,ak),n=await sk(e).then(c=>c.isFile()&&c.size<=UC?_C(e,"utf8"):"").catch(()=>""),r=_(n);if(!WC(
r))throw Rt("its record cannot be read");let{seal:o,...i}=r;if(fk(i)!==o)throw Rt("its record was changed");let{kept:s,withdrawn:a,
...d}=i;return{...d,spared:s,skippedPresets:a}}var mk=/^sha256:[0-9a-f]{64}$/;function WC(t){if(!T(t)||t.version!==dk)return!1;
let{key:e,diffId:n,digest:r,seal:o,packing:i,rules:s,commands:a,kept:d,withdrawn:c,directories:f}=t,{unmatched:u,warnings:l,
suggestions:p,layers:h,contents:y}=t,g=["packedBytes","entries","dataBytes","seconds"];return typeof e=="string"&&[n,r,o].
every(k=>typeof k=="string"&&mk.test(k))&&Nl("gzip","zstd","none")(i)&&g.every(k=>Qe(t[k]))&&Un(s,{kind:Nl("preset","exc\
lude"),name:li,entries:Qe,bytes:Fl})&&Un(a,{name:Nl("run","apt-clean"),ms:Qe,bytes:ik(Fl)})&&Un(d,{what:li,why:ik(li),entries:Qe,
bytes:Qe})&&[c,u,l].every(H)&&(h===void 0||GC(h))&&(p===void 0||Un(p,{name:li,bytes:Qe}))&&Array.isArray(f)&&f.length<=HC&&
Un(f,{path:jC,bytes:Qe,files:Qe})&&(y===void 0||ja(y))}function GC(t){let e=o=>typeof o=="string"&&mk.test(o),n={packedBytes:Qe,
bytes:Qe,entries:Qe},r=o=>Un(o,{name:li,bytes:Qe});return Array.isArray(t)&&t.length>1&&Un(t,{diffId:e,digest:e,...n,contents:r})}
var jC=t=>typeof t=="string"&&t.startsWith("/"),li=t=>typeof t=="string",Fl=t=>typeof t=="number"&&Number.isFinite(t),Qe=t=>Fl(
t)&&t>=0,Nl=(...t)=>e=>typeof e=="string"&&t.includes(e),ik=t=>e=>e===void 0||t(e);function Un(t,e){return Array.isArray(
t)&&t.every(n=>T(n)&&Object.entries(e).every(([r,o])=>o(n[r])))}function gn(t,e){return new m("CACHE_BAD",`The cached la\
yer cannot be used: ${t}`,{hint:"The layer is made again. If this happens in every run, delete the entry from the cache.",
cause:e})}function Rt(t){return gn(`${t}.`)}import{once as s$}from"node:events";import{promisify as hk}from"node:util";import{constants as pk,deflateRaw as KC,zstdCompress as YC}from"node:zlib";var Id={gzip:{min:1,max:9,default:4},zstd:{min:1,max:19,default:3}},yk={gzip:"+gzip",zstd:"+zstd",none:""};function gk(t){
let[e,n,...r]=t.trim().split(":"),o=c=>new m("BAD_INPUT",`The ${I("compression")} must be gzip, zstd or none, optionally\
 with a level after a colon, but ${JSON.stringify(t)} ${c}.`,{hint:`For example "gzip", "gzip:${Id.gzip.max}", "zstd" or\
 "zstd:${Id.zstd.default}".`});if(r.length>0)throw o("has two colons");if(e==="none"){if(n!==void 0)throw o('sets a leve\
l for "none"');return{kind:e}}if(e!=="gzip"&&e!=="zstd")throw o("is none of these");let{min:i,max:s,default:a}=Id[e];if(n===
void 0)return{kind:e,level:a,mayCopy:!0};let d=/^[0-9]{1,2}$/.test(n)?Number(n):Number.NaN;if(!(d>=i&&d<=s))throw o(`has\
 a level that is not a number from ${i} to ${s}`);return{kind:e,level:d}}function Td(t){return t.kind==="none"?t:{kind:t.
kind,level:Id[t.kind].min}}var VC=0,XC=31,qC=7.95,ZC=256*1024;function QC(t){if(t.length<ZC)return!1;let e=new Uint32Array(
256),n=0;for(let o=0;o<t.length;o+=XC,n++)e[t[o]]++;let r=0;for(let o of e)o>0&&(r-=o/n*Math.log2(o/n));return r>qC}var e$=hk(
KC),t$=hk(YC);function wk(t,e){let n=t.length+(t.length>>8)+1024;switch(e.kind){case"gzip":return e$(t,{level:QC(t)?VC:e.
level,finishFlush:pk.Z_SYNC_FLUSH,chunkSize:n});case"zstd":return t$(t,{chunkSize:n,params:{[pk.ZSTD_c_compressionLevel]:e.
level}});case"none":return Promise.resolve(t)}}import{isDeepStrictEqual as bk}from"node:util";async function zn(t,e){let n=await ee(t,e);return b(n,"Id")!==e?!1:["RepoTags","RepoDigests"].every(r=>{let o=w(n,r)??[];
return H(o)&&o.length===0})}async function Zr(t,e,n){try{return await i$(t,e,n)}catch(r){throw await kk(t,e),r}}var n$=/^Loaded image(?: ID)?: (\S+)$/gm;
async function Qr(t,e,n){if(e.reference===e.expectedId)return"";try{return await n()}catch(r){throw await kk(t,{...e,answer:""}),
r}}async function kk(t,e){let{reference:n,expectedId:r,diffIds:o,answer:i}=e;if(n===r)return;let s=[...i.matchAll(n$)].map(
([,a=""])=>a);for(let a of new Set([...s,r]))(a.startsWith("sha256:")?await r$(t,a,o).catch(()=>!1):o$(a,n))&&await t.docker.
try(["rmi",a]).catch(()=>{})}async function r$(t,e,n){if(!await zn(t,e))return!1;let r=Tt(await ee(t,e)??{});return bk(r,
n)}function Ml(t){return t.length===1?`one layer ${t[0]}`:`the layers ${t.join(", ")}`}function o$(t,e){let n=[...t].filter(
(r,o)=>r!==e[o]);return t.length===e.length&&n.length===1}async function i$(t,e,n){let r=(c,f)=>{throw new m("CHECK_FAIL\
ED",`The stored image differs from what was sent: expected ${c}, found ${f}. Nothing was tagged.`,{hint:q})},o=e.answer.
split(`
`).find(c=>/^error /i.test(c.trim()));if(o!==void 0){let c=Dt(o,"ENGINE_FAILED","Unpacking the loaded image failed");if(c.
code==="NO_SPACE"||c.code==="UNSUPPORTED_IMAGE")throw c;r("a load without an error",JSON.stringify(o))}let[i,s]=await Promise.
all([ee(t,e.reference),uw(t,e.reference,e.diffIds.length)]),a=b(i,"Id");a!==e.expectedId&&r(`the ID ${e.expectedId}`,String(
a));let d=Tt(i??{});return bk(d,e.diffIds)||r(Ml(e.diffIds),JSON.stringify(d)),n&&s===0&&r("an unpacked layer","one of 0\
 bytes"),s}async function eo(t,e,n){let{log:r,runId:o,signal:i}=t,s=tt(o),a=e.map(({path:ke,startByte:Pe,digest:dt,packedBytes:Pn,packing:Im})=>{
let Pc=Te.layer+yk[Im];return{path:ke,startByte:Pe,descriptor:{mediaType:Pc,digest:dt,sizeBytes:Pn}}}),d=a.map(({descriptor:ke})=>ke),
c=d.reduce((ke,{sizeBytes:Pe})=>ke+Pe,0),f=e.map(({diffId:ke})=>ke),u=await n.configFor(e),l=z(u),{keepsPacked:p,idIsConfigDigest:h}=t.
store,y=await n.annotations(),g=Zi(u,d,y),k=h?l:g.descriptor.digest,B=await zn(t,k),P=p&&!K(n.platform,t.platform),$=t.knowsPlatformOption&&
n.platform.architecture!=="",R=P&&$?n.platform:void 0,C=()=>{let Pe={full:de(oe(s,"tag")),familiar:s},dt=0,Pn=mp(a,{config:u,
platform:n.platform,name:Pe,annotations:y},Pc=>{dt+=Pc});return ys(r,{progress:{title:"Load",doneBytes:()=>dt,totalBytes:()=>c},
sent:s$(Pn,"close"),after:"Unpack"},t.transport.loadImage(Pn,R,i))},V=B?k:s,be=await Qr(t,{reference:V,expectedId:k,diffIds:f},
C);return P&&R===void 0&&await a$(t,k,n.platform),{answer:be,reference:V,diffIds:f,expectedId:k,configDigest:l,packedBytes:p?
c:void 0,importedId:void 0,savedFile:void 0}}async function a$(t,e,n){let{log:r,runId:o}=t,i={reference:tt(o),id:e,isIndex:!1,
platform:n,volumes:[]};try{await Y(t,await j(t,{source:i}))}catch(s){r.debug(`no container of the loaded image: ${E(s)}`)}}var Hl={kind:"none",wasAsked:!1};async function vd(t){let{run:e,engine:n,source:r,sourceConfig:o,options:i,cache:s}=t,{log:a}=e;
if(s===void 0||i.dryRun)return Hl;let{layer:d}=i,c=ok(d,{isContainer:i.container!==void 0,isForeign:n!==void 0&&r.byLayers!==
!0&&r.platform.architecture!==n.platform.architecture,takesZstd:n?.takesZstd??!0});if(c!==void 0)return a.notice(`The la\
yer is not cached: ${c}.`),Hl;let f=performance.now(),u=rk(r,(await o).json,d),l=Ek(i.tempDir,`${re(e.runId)}cache-`),p=await c$(
l).catch(y=>{a.warning(`The layer is not cached: ${E(y)}`)});if(p===void 0)return Hl;let h=!1;try{let y=await a.group("L\
ook up the cached layer",async()=>{a.debug(`cache key ${u}`),h=await to(e,s.restore(u,p,a,e.signal)),h||a.info("The cach\
e did not provide the layer.");let k={key:u,packing:d.compression.kind};return h?to(e,u$({cache:s,directory:p},k,e)):void 0}),
g={key:u,directory:p,ms:performance.now()-f};return y!==void 0?{...g,kind:"hit",found:y}:(await xk(g),{...g,kind:"miss",
isReplacing:h})}catch(y){throw await Ul(p,{recursive:!0,force:!0}),y}}async function to({touch:t},e){let n=setInterval(t,
1e3);try{return await e}finally{clearInterval(n)}}async function u$({cache:t,directory:e},n,{log:r,signal:o}){try{let i=await uk(
e,n);for(let[s,{digest:a}]of(i.layers??[]).entries()){let d=pi(e,s);if(await d$(d),!await t.restore(mi(a),d,r,o)){r.info(
`The cache did not provide layer ${s+1} of ${i.layers?.length}.`);return}}return await lk(e,i,o)}catch(i){if(!(i instanceof
m))throw i;Sk(i,r)}}function Sk(t,e){t.code==="CACHE_DIFFERS"?e.notice(Ye(t)):t.code==="CACHE_BAD"?e.warning(Ye(t)):e.warning(
`${Ye(t)} The layer is made again.`)}async function xk({directory:t}){for(let e of await f$(t))await Ul(Ek(t,e),{recursive:!0,
force:!0})}async function Pk(t,e,{run:n,engine:r,packTo:o}){if(!(t instanceof m)||e.kind==="none")throw t;let i=t.code===
"NO_SPACE"&&o===void 0&&r?.store.keepsPacked===!1,s=t.code==="CACHE_BAD"||t.code==="CACHE_DIFFERS";if(!i&&!(s&&e.kind===
"hit"))throw t;Sk(t,n.log),r!==void 0&&await It(r.docker,n.runId,n.log),await xk(e);let{key:a,directory:d,ms:c}=e;return i?
{kind:"none",wasAsked:!0}:{kind:"miss",key:a,directory:d,ms:c,isReplacing:!0}}function Bk(t){return t.kind==="none"?t:{kind:"\
none",wasAsked:!0}}async function Od(t){t.kind!=="none"&&await Ul(t.directory,{recursive:!0,force:!0}).catch(()=>{})}function Ad({
paths:t,record:e}){let{packing:n}=e;return _l(e).map(({diffId:r,digest:o,packedBytes:i},s)=>({diffId:r,digest:o,packedBytes:i,
packing:n,path:t[s]??""}))}var l$=["CHECK_FAILED","ENGINE_FAILED","DOCKER_FAILED"];async function Ik(t,{paths:e,record:n},r){
let{log:o,signal:i}=t;try{let s=await eo(t,Ad({paths:e,record:n}),r),a=await Zr(t,s,n.dataBytes>0);return o.info(`Loaded\
 ${Q(n.entries)} in one layer of ${x(a)}, packed ${x(n.packedBytes)}`),{stored:s,newBytes:a}}catch(s){throw i.aborted||!(s instanceof
m)||!l$.includes(s.code)?s:gn(s.message,s)}}var m$=.5;function Tk({ms:t,found:e},n,r){let o=(t+n)/1e3,i=e.record.seconds,
[s,a]=[o,i].map(d=>`${d.toFixed(1)} s`);if(o-i<m$){r.info(`Used the cached layer in ${s}; making it took ${a}`);return}r.
notice(`The cache does not pay off here: using the cached layer took ${s}, and making it took ${a}.`)}async function w$(t){let e=y$(t);for(let n of await p$(vk(t)))(n===e||n.startsWith(`${e}-`))&&await h$(g$(vk(t),n))}async function no(t,e,n){
return e.scans?.hasFailed!==!0?[e,await Pk(t,n,e)]:(e.run.log.debug(`packed anew: ${E(t)}`),e.packTo!==void 0&&await w$(
e.packTo),[{...e,scans:void 0},Bk(n)])}import{createReadStream as b$}from"node:fs";import{rm as k$}from"node:fs/promises";import{join as E$}from"node:path";import{
Readable as Ok}from"node:stream";var S$=1024*1024,x$=4,Rd=class{layers;#e;constructor(e,n){this.#e=e.map((r,o)=>new Jl(r,E$(n,`blob-${o}`))),this.layers=
this.#e.map(r=>r.layer)}get isEmpty(){return this.#e.every(({isWritten:e})=>!e)}async remove(){await Promise.all(this.#e.
map(e=>e.remove()))}},Jl=class{layer;isWritten=!1;#e;#t=zl();constructor(e,n){this.#e=n;let{sizeBytes:r}=e.descriptor,{tap:o}=e;
this.layer={...e,open:i=>this.isWritten?this.#n(e,i):this.#r(e,i),locate:async()=>(await this.#t.promise,{path:n,startByte:0,
sizeBytes:r}),...o&&{tap:o}}}async remove(){this.isWritten&&(this.#t=zl()),this.isWritten=!1,await k$(this.#e,{force:!0})}async#n({
descriptor:e},n){return e.sizeBytes===0?Ok.from([]):b$(this.#e,{highWaterMark:S$,signal:n})}async#r(e,n){await this.remove();
let r=await e.open(n);return Ok.from(this.#o(e,r),{objectMode:!0,highWaterMark:x$})}async*#o({descriptor:e},n){let{digest:r,
sizeBytes:o}=e,{resolve:i,reject:s}=this.#t,a=0;try{for await(let d of Gb(this.#e,n,"a packed layer of the image"))a+=d.
length,yield d;this.isWritten=a===o}finally{n.destroy(),this.isWritten?i():(this.#t=zl(),s(new Error(`${r} was not read \
to its end`)))}}};function zl(){let t=Promise.withResolvers();return t.promise.catch(()=>{}),t}async function Cd(t,e,n=async()=>{}){let r=await I$(t);if(r===void 0)return await e(t,no);try{return await e({...t,source:r.
source},(o,i,s)=>{if(i.scans?.hasFailed===!0)throw new Ld(E(o),{cause:o});return no(o,i,s)})}catch(o){if(!r.mayFallBack(
o))throw o;await n(),await v$(o,t)}finally{await r.close()}return await e(t,no)}var Ld=class extends Error{},P$=["BLOB_I\
NVALID","LAYER_INVALID","TAR_INVALID","TAR_TRUNCATED","TAR_LIMIT","WHITEOUT_NAME","UNSUPPORTED_IMAGE","CHECK_FAILED","VE\
RIFY_FAILED"],B$=["CHECK_FAILED","VERIFY_FAILED"];async function I$(t){var g=[];try{let{run:e,source:n,inEngine:r,options:o}=t;
let{script:i,aptClean:s}=o.layer;let a=n===r&&i===void 0&&!s;if(!a||Ll(t)!=="gzip")return;let{packedLayers:d}=await t.sourceConfig;
if(d===void 0||!O$(d))return;let c=await r.findLayers();if(c===void 0)return;Rb();let f=Re(g,new AsyncDisposableStack,!0);
f.defer(()=>c.close().catch(()=>pr(e.runId)));let u=await T$(t,c.layers,f);let{layers:l}=u??c;let p=!0;let h=async()=>{try{
await c.requireAll(e.signal),u?.isEmpty===!0&&await Qb(t,Ak(d));let R={...e,log:R$(e.log)},C=$a(await Qo(l,R));if(C.layers===
void 0||!Cl(C.layers,"gzip"))throw new Ld("too little of the layers stays as it is packed");return{...C,close:async()=>u?.
remove()}}catch(R){throw p=!1,R}};let y=f.move();return{source:{...n,packedLayers:l,isExact:!0,byLayers:!0,openReader:h},
mayFallBack:R=>{let C=!(R instanceof m)||P$.includes(R.code);return!e.signal.aborted&&(!p||C)},close:()=>y.disposeAsync()}}catch(k){
var B=k,P=!0}finally{var $=Le(g,B,P);$&&await $}}async function T$(t,e,n){let{layer:r,dryRun:o}=t.options;if(!(o||r.division===
void 0))return new Rd(e,await Dr(t,n))}async function v$(t,{run:e,engine:n}){let r=`the image is not read by its layers:\
 ${E(t)}`;t instanceof m&&B$.includes(t.code)?e.log.notice(`Made again, since ${r}`):t instanceof m&&t.code==="NO_SPACE"?
e.log.notice(`Nothing is copied as it is packed: ${E(t)}`):e.log.debug(r),await It(n.docker,e.runId,e.log)}function O$(t){
return Ak(t)>=Rl&&t.every(({mediaType:e})=>A$(e))}function Ak(t){return t.reduce((e,{sizeBytes:n})=>e+n,0)}function A$(t){
return/[.+]gzip$/.test(t)}function R$(t){let e=n=>t.debug(n);return{info:n=>t.info(n),debug:e,notice:e,warning:n=>t.warning(
n),group:(n,r)=>t.group(n,r),showProgress:n=>t.showProgress(n),untrusted:n=>t.untrusted(n)}}var hi=`docker-flatten ${ur}`;function Wl(t){return t?.files.filter(({isKept:e})=>e!==!0)??[]}var yi={entries:0,dataBytes:0};function $d(t){let{source:e,sourceSize:n,image:r,verdict:o,surveyed:i,cacheHit:s,page:a}=t,{isMet:d,budgets:c,checks:f}=o;
return{...ps(n.bytes,r.bytes),oldLayers:e.layerCount,newLayers:r.layers,keptLayers:r.keptLayers??0,layers:r.parts,packedLayers:r.
packedLayers,oldHistory:n.history,newHistory:r.history,oldPackedBytes:n.packedBytes,newPackedBytes:r.packedBytes,imageId:d?
r.imageId:void 0,configDigest:d?r.configDigest:void 0,budgets:c,checks:f,directories:i.directories,contents:i.contents,rules:i.
rules,commands:i.commands,spared:i.spared,skippedPresets:i.skippedPresets,suggestions:i.suggestions,cacheHit:s,page:a}}import{mkdtemp as D$,rename as M$,rm as H$}from"node:fs/promises";import{join as Rk}from"node:path";import{availableParallelism as N$}from"node:os";import{crc32 as L$}from"node:zlib";var C$=Buffer.from([31,139,8,0,0,0,0,0,0,3]),$$=Buffer.from([3,0]),Nd=class{header=C$;#e=0;#t=0;add(e){
this.#e=L$(e,this.#e),this.#t+=e.length}end(){let e=Buffer.alloc(8);return e.writeUInt32LE(this.#e,0),e.writeUInt32LE(this.#t%
2**32,4),Buffer.concat([$$,e])}};var Gl=1024*1024,F$=Math.min(16,2*N$()+2);async function wn(t,e,n){return yd(e,r=>_$(r,t,n))}async function _$(t,e,n){let r=n.
kind==="gzip"?new Nd:void 0,o=0,i=[],s=r===void 0?[]:[Promise.resolve(r.header)],a=async()=>{let u=await s.shift();await t.
write(u),n.kind==="none"&&i.push(u)},d=(u,l)=>{let p=u.subarray(0,l);o+=l,r?.add(p);let h=wk(p,n);h.then(()=>n.kind!=="n\
one"&&i.push(u),()=>{}),s.push(h)},c=Buffer.allocUnsafeSlow(Gl),f=0;try{for await(let u of e)for(let l=0;l<u.length;){let p=u.
copy(c,f,l);if(l+=p,f+=p,f<Gl)break;d(c,f),s.length>=F$&&await a(),c=i.pop()??Buffer.allocUnsafeSlow(Gl),f=0}for((f>0||o===
0&&r===void 0)&&d(c,f),r!==void 0&&s.push(Promise.resolve(r.end()));s.length>0;)await a()}finally{await Promise.allSettled(
s)}return{layerBytes:o,digest:t.digest(),packedBytes:t.bytes}}var Lk={async store(t,e,n){let r=await D$(Rk(n.tempDir,re(t.runId)));try{let o=Rk(r,"layer"),{digest:i,packedBytes:s}=await J(
t.log,it(e,n.totalBytes),n.pack?.(e,o)??wn(e,o,n.compression)),a=n.compression.kind,d={path:o,diffId:e.digest(),digest:i,
packedBytes:s,packing:a},c=await eo(t,[d],n);return n.saveTo===void 0?c:await M$(o,n.saveTo).then(()=>!0,()=>!1)?{...c,savedFile:{
digest:i,packedBytes:s,packing:a}}:c}finally{await H$(r,{recursive:!0,force:!0})}}};import{pipeline as J$}from"node:stream";import{finished as W$}from"node:stream/promises";import{PassThrough as U$,Transform as z$}from"node:stream";var Ck=8*1024*1024,Fd=class extends z${side=new U$({highWaterMark:Ck});constructor(){
super({highWaterMark:Ck}),this.side.on("error",()=>{})}close(){this.side.destroy()}_transform(e,n,r){if(this.side.destroyed||
this.side.write(e)){r(null,e);return}let o=()=>{this.side.off("drain",o),this.side.off("close",o),r(null,e)};this.side.once(
"drain",o),this.side.once("close",o)}_flush(e){this.side.end(),e()}};var $k={async store(t,e,n){let{log:r,runId:o,signal:i}=t,s=n.saveTo===void 0?void 0:G$(e,n,r),a=await ys(r,{progress:it(
e,n.totalBytes),sent:W$(e),after:"Store"},t.transport.importImage(s?.layer??e,Ti(o),i)),d=await s?.savedFile,c=e.digest(),
f=await n.configFor([{diffId:c}]),u=z(f),[l]=await Promise.all([zn(t,u),j$(t,a,c)]),p=lp(f,c,tt(o)),h=l?u:tt(o),y=await Qr(
t,{reference:h,expectedId:u,diffIds:[c]},()=>t.transport.loadImage(p,void 0,i));return{reference:h,diffIds:[c],expectedId:u,
configDigest:u,packedBytes:void 0,importedId:a,savedFile:d,answer:y}}};function G$(t,{saveTo:e="",compression:n},r){let o=new Fd,
i=!1,s=wn(o.side,e,Td(n)).then(({digest:a,packedBytes:d})=>({digest:a,packedBytes:d,packing:n.kind}),a=>{o.close(),i||r.
warning(`Could not save the layer: ${E(a)}`)});return J$(t,o,a=>{a&&(i=!0,o.side.destroy(a))}),{layer:o,savedFile:s}}async function j$(t,e,n){
let[r]=Tt(await ee(t,e)??{});if(r!==n)throw new m("CHECK_FAILED",`The engine stored the layer ${r}, but ${n} was sent: t\
he stream was changed in transit. Nothing was tagged.`,{hint:q})}var K$={"graph-driver":$k,containerd:Lk};function Nk({kind:t}){return K$[t]}async function Fk(t,{signal:e,touch:n}){let r=[];for(let o of t){let i=Lr(o,{checksDiffId:!0,signal:e});for await(let s of i.
chunks)n();r.push(i.packing??"none")}return r}async function _k(t,e,n){let{packed:r,packedBytes:o,newBytes:i,streamBytes:s=0}=t,a=r===void 0?[]:await e.files();return{
...t,packed:r&&{...r,files:[...a,...r.files],hasContent:!0},packedBytes:o===void 0||n?void 0:a.reduce((d,c)=>d+c.packedBytes,
o),newBytes:i+e.unpackedBytes,streamBytes:s+e.tarBytes}}function Dk({run:t,source:e,baseBlobs:n},{base:r,layers:o}){if(r===
void 0||o===void 0)return;let{unpackedBytes:i,tarBytes:s,layerCount:a}=r,d=n??o.blobs.slice(0,a),c=!0,f=async()=>{let u=n===
void 0?o.packings:await Fk(n,t);return Promise.all(d.map(async({descriptor:l,diffId:p,locate:h},y)=>{if(h===void 0)throw new Error(
"a kept layer is in no file");let{path:g,startByte:k,sizeBytes:B}=await h(t.signal),{digest:P}=l;return{path:g,startByte:k,
diffId:p,digest:P,packedBytes:B,packing:u[y],isKept:c}}))};return{unpackedBytes:i,tarBytes:s,layers:e.diffIds.slice(0,a).
map(u=>({diffId:u,isKept:c})),files:f}}import{pipeline as nF}from"node:stream/promises";var Y$=new Set(["mtime","atime","ctime","LIBARCHIVE.creationtime"]),Mk=0;function _d({extensions:t,header:e}){return{extensions:Zn(
Ar(t,n=>Y$.has(n))).flatMap(({block:n,data:r})=>[go(n,Mk),...r===void 0?[]:[r]]),header:go(e,Mk)}}function Hk(t){let e=[];
for(let n=0;;){let r=t.subarray(n,n+O),{typeFlag:o,sizeBytes:i}=Ie(r,n);if(!Yt(o))return{extensions:e,header:r};e.push(r),
n+=O,i!==0&&(e.push(t.subarray(n,n+se(i))),n+=se(i))}}var Uk=Float64Array.from({length:8193},(t,e)=>e<2?0:e*Math.log2(e)),Dd=class{#e=Buffer.alloc(8192);#t=new Int32Array(4096);#n=new Int32Array(
256);#r=1;#o=!1;#i=0;#s=0;#a=0;#d=0;begin(e,n){this.#o=!jl(n)||n>0&&V$(e),this.#i=0,this.#s=0,this.#a=0,this.#d=0}data(e){
if(this.#o){for(let n=0;n<e.length;){let r=(this.#i+n)%262144;if(r>=8192){n+=262144-r;continue}let o=e.copy(this.#e,r,n,
n+8192-r);this.#s=r+o,n+=o,this.#s===8192&&this.#c()}this.#i+=e.length}}end(){return this.#s>0&&this.#c(),this.#a===0?Number.
NaN:this.#d/this.#a}#c(){let e=this.#s;this.#s=0,this.#a+=e;let n=Math.min(1,this.#f(e)/e);this.#d+=e*n**1.25}#f(e){let n=this.#e,
r=this.#t,o=this.#n.fill(0),i=this.#l(),s=0,a=0,d=0;for(;d<e-4;){let c=n[d]|n[d+1]<<8|n[d+2]<<16|n[d+3]<<24,f=Math.imul(
c,2654435761)>>>20,u=r[f]-i;if(r[f]=d+i,u>=0&&n[u]===n[d]&&n[u+1]===n[d+1]&&n[u+2]===n[d+2]&&n[u+3]===n[d+3])for(a++,d+=
4,u+=4;d<e&&n[d]===n[u];d++)u++;else if(o[n[d++]]++,s++,s===2048&&a<8&&this.#u(s)>7.8)return e}for(;d<e;d++,s++)o[n[d]]++;
return s*this.#u(s)/8+a*2.25}#u(e){if(e===0)return 0;let n=0;for(let r of this.#n)n+=Uk[r];return(Uk[e]-n)/e}#l(){let e=this.#r;
return this.#r+=8192,this.#r<2**30?e:(this.#t.fill(0),this.#r=8193,1)}};function jl(t){return t<16384}function V$(t){let e=0;
for(let n=Math.max(0,t.length-32);n<t.length;n++)e=Math.imul(e,31)+t[n]|0;return e%8===0}var ae=-1,Ke={file:0,directory:1,hardLink:2},ro=1024,Md=class{paths=[];targets=new Map;kind=new Uint8Array(ro);start=new Float64Array(
ro);bytes=new Float64Array(ro);dataBytes=new Float64Array(ro);parentBytes=new Uint32Array(ro);packedPart=new Float32Array(
ro);#e=new Dd;#t;#n;constructor(e){this.#n=e,this.#t=new qe({begin:(n,r,o)=>(this.#r(n,r,o),yr),emit:()=>{},mapBlock:n=>{
this.bytes[this.count-1]+=O,e?.mapBlock?.(n)},data:n=>{this.#e.data(n),e?.data(n)},end:()=>{this.packedPart[this.count-1]=
this.#e.end(),e?.end()}})}get count(){return this.paths.length}add(e){this.#t.consume(e)}end(){if(!this.#t.hasEnded)throw new m(
"TAR_TRUNCATED",`The flat tar ends after ${this.#t.offsetBytes} bytes, before the two zero blocks that end an archive.`,
{hint:"Run again. If it happens again, please report it."})}#r(e,n,r){let o=this.count;this.#o(o+1);let{typeFlag:i,sizeBytes:s,
extensions:a,header:d}=e,c=a.reduce((u,l)=>u+l.length,O),f=i==="5"||Ni(d)&&e.name.at(-1)===47;this.paths.push(zk(e.name)),
this.kind[o]=f?Ke.directory:i==="1"?Ke.hardLink:Ke.file,this.start[o]=r,this.bytes[o]=c+se(s),this.dataBytes[o]=s,f&&(this.
parentBytes[o]=X$(e)),i==="1"&&this.targets.set(o,zk(Pt(d,n))),this.#e.begin(e.name,s),this.#n?.begin(e,"keep")}#o(e){if(e<=
this.kind.length)return;let n=2*this.kind.length,r=(o,i)=>(i.set(o),i);this.kind=r(this.kind,new Uint8Array(n)),this.start=
r(this.start,new Float64Array(n)),this.bytes=r(this.bytes,new Float64Array(n)),this.dataBytes=r(this.dataBytes,new Float64Array(
n)),this.parentBytes=r(this.parentBytes,new Uint32Array(n)),this.packedPart=r(this.packedPart,new Float32Array(n))}};function zk(t){
let e=L(t);return e==="."?"":e}function X$(t){return t.extensions.length===0?O:_d(t).extensions.reduce((e,n)=>e+n.length,
O)}function Jk(t){let e=q$(t);return{order:e,parent:Z$(t,e),target:eN(t)}}function q$({paths:t}){let e=t.map(n=>n.replaceAll(
"/","\0"));return Uint32Array.from(e.keys()).sort((n,r)=>{let[o,i]=[e[n],e[r]];return o<i?-1:o>i?1:n-r})}function Z$({paths:t,
kind:e},n){let r=new Int32Array(t.length).fill(ae),o=[];for(let i of n){let s=t[i];for(;o.length>0&&!Q$(s,t[o.at(-1)]);)
o.pop();let a=o.at(-1);if(a!==void 0){if(e[a]!==Ke.directory)throw tN(s,t[a]);r[i]=a}s!==""&&o.push(i)}return r}function Q$(t,e){
return t.charCodeAt(e.length)===47&&t.startsWith(e)}function eN({paths:t,targets:e}){let n=new Int32Array(t.length).fill(
ae);if(e.size===0)return n;let r=new Set(e.values()),o=new Map;for(let[i,s]of t.entries()){let a=e.get(i);a!==void 0&&(n[i]=
o.get(a)??nN(s,a)),r.has(s)&&o.set(s,i)}return n}function tN(t,e){return new m("TAR_INVALID",`The entry ${A(W(t))} is be\
low ${A(W(e))}, which is no directory.`,{hint:pe})}function nN(t,e){throw new m("TAR_INVALID",`The hard link ${A(W(t))} \
comes before its target ${A(W(e))}, or has none.`,{hint:pe})}var gi=class{#e;#t;#n;#r;#o=[];constructor(e,{parent:n,order:r},o){this.#e=e,this.#t=n,this.#n=r,this.#r=o}add(e){this.#o.
push(e)}*divide(e){let{paths:n}=this.#e,r=this.#i(e);for(let o of this.#o){let i=this.#t[o],s=i===ae?ae:r[i];s!==ae?yield[
o,`/${n[s]}/`]:this.#r[o]>e/4?yield[o,`/${n[o]}`]:yield[o,i===ae?"/":`/${n[i]}/`]}}#i(e){let n=this.#s(),r=new Int32Array(
n.length).fill(ae);for(let o of this.#n){if(this.#e.kind[o]!==Ke.directory)continue;let i=this.#t[o],s=i===ae?ae:r[i];s!==
ae?r[o]=s:n[o]<=e&&(r[o]=o)}return r}#s(){let e=new Float64Array(this.#e.count);for(let n of this.#o)e[n]=this.#r[n];for(let n=this.#n.
length-1;n>=0;n--){let r=this.#n[n],o=this.#t[r];o!==ae&&(e[o]+=e[r])}return e}};var rN=["tmp/","run/","var/tmp/","var/run/","var/log/","var/cache/","var/lib/apt/","var/lib/alternatives/","var/lib/dpkg\
/alternatives/","var/lib/dpkg/triggers/","var/lib/dpkg/updates/","var/lib/systemd/","var/lib/rpm/","usr/lib/sysimage/","\
var/lib/dnf/","lib/apk/db/","usr/lib/apk/db/","etc/alternatives/","etc/ssl/certs/java/"],oN=new Set([".dockerenv","etc/.\
pwd.lock","etc/apk/world","etc/environment","etc/group","etc/gshadow","etc/hostname","etc/hosts","etc/ld.so.cache","etc/\
machine-id","etc/mailcap","etc/passwd","etc/resolv.conf","etc/shadow","etc/shells","etc/subgid","etc/subuid","etc/ssl/ce\
rts/ca-certificates.crt","usr/share/applications/mimeinfo.cache","usr/share/glib-2.0/schemas/gschemas.compiled","usr/sha\
re/info/dir","var/lib/dpkg/available","var/lib/dpkg/diversions","var/lib/dpkg/lock","var/lib/dpkg/lock-frontend","var/li\
b/dpkg/statoverride","var/lib/dpkg/status","var/lib/pacman/local/ALPM_DB_VERSION","var/lib/shells.state"]),iN=/(?:^|\/)(?:\.cache\/|\.npm\/_(?:cacache|logs)\/|\.(?:bash|python|node_repl)_history$|\.wget-hsts$|icon-theme\.cache$|giomodule\.cache$|node_modules\/\.(?:package-lock\.json|yarn-integrity|modules\.yaml)$|conda-meta\/history$)/;
function Kl(t){let e=t.replace(/-(?:old)?$/,"");return oN.has(e)||rN.some(n=>t.startsWith(n))||iN.test(t)}var bn=-1,oo=60,Wk=.35,Hd=class{#e;#t;#n;#r=[];#o=new Map;#i;constructor(e,n,r){this.#e=e,this.#t=n,this.#n=r,this.#i=new Int32Array(
e.count).fill(bn)}make(e,n){let{kind:r,paths:o,count:i,bytes:s}=this.#e,{order:a,target:d}=this.#t,c=e?s.slice(0,i):aN(this.#e),
f={volatile:new gi(this.#e,this.#t,c),other:new gi(this.#e,this.#t,c)};for(let l of a){if(r[l]===Ke.directory||d[l]!==ae)
continue;let p=o[l],h=Kl(p)?void 0:this.#s(p);h!==void 0?this.#a(l,h,"package"):f[Kl(p)?"volatile":"other"].add(l)}let u=n(
c.reduce((l,p)=>l+p,0));for(let l of["volatile","other"])for(let[p,h]of f[l].divide(u))this.#a(p,h,l);return e||this.#d(
c),this.#c(c)}#s(e){let n=this.#n.packageOf(e);return n===void 0||n.name===""?void 0:`${n.manager}:${n.name}`}#a(e,n,r){
let o=`${r} ${n}`,i=this.#o.get(o);i===void 0&&(i=this.#r.push(Ud(n,r))-1,this.#o.set(o,i)),this.#i[e]=i}#d(e){let{packedPart:n,
dataBytes:r}=this.#e,o=new Float64Array(this.#r.length),i=new Float64Array(this.#r.length);for(let[a,d]of this.#i.entries()){
let c=n[a];d===bn||!(c>=0)||!jl(r[a])||(o[d]+=r[a],i[d]+=c*r[a])}let s=sN(o,i);for(let[a,d]of this.#i.entries()){if(d===
bn||!Number.isNaN(n[a]))continue;let c=o[d]>0?i[d]/o[d]:s;e[a]=oo+r[a]*c}}#c(e){let n=this.#f(),r={groups:this.#r,groupOf:this.#i,
sizes:e,movedLinks:n};return Yl(this.#e,r),r}#f(){let{target:e}=this.#t,n=0;for(let[r,o]of e.entries()){if(o===ae)continue;
let i=this.#i[o];this.#i[r]=i;let s=this.#s(this.#e.paths[r]);s!==void 0&&s!==this.#r[i]?.name&&n++}return n}};function Ud(t,e){
return{name:t,kind:e,bytes:0,largestBytes:0,dataBytes:0,entries:0}}function Yl({dataBytes:t},{groups:e,groupOf:n,sizes:r}){
for(let o of e)Object.assign(o,Ud(o.name,o.kind));for(let[o,i]of n.entries()){if(i===bn)continue;let s=e[i],a=r[o];s.bytes+=
a,s.largestBytes=Math.max(s.largestBytes,a),s.dataBytes+=t[o],s.entries++}}function sN(t,e){let n=o=>o.reduce((i,s)=>i+s,
0),r=n(t);return r===0?Wk:Math.max(1,Math.round(16*n(e)/r))/16}function aN({count:t,dataBytes:e,packedPart:n}){return Float64Array.
from({length:t},(r,o)=>{let i=n[o];return oo+e[o]*(Number.isNaN(i)?Wk:i)})}function Gk(t,e,n){let r=t.reduce((i,s)=>i+s.bytes,n),o=e;for(let{largestBytes:i}of t.toSorted((s,a)=>a.largestBytes-s.largestBytes)){
if(o===1||i<=r/o)break;r-=i,o--}return r/o}function Vl(t,{order:e,target:n},r,o){let i=r.groups.map(({bytes:f,entries:u})=>f>
o&&u>1);if(!i.includes(!0))return r;let s=r.groups.map(f=>({...f})),a=r.groupOf.slice(),d=new Map;for(let f of e){let u=a[f];
if(u===bn||!i[u]||n[f]!==ae)continue;let l=r.groups[u],p=d.get(u)??{number:u,count:1,bytes:0};d.set(u,p);let h=r.sizes[f];
p.bytes>0&&p.bytes+h>l.bytes/Math.ceil(l.bytes/o)&&(p.number=s.push(Ud(`${l.name} (${++p.count})`,l.kind))-1,p.bytes=0),
p.bytes+=h,a[f]=p.number}for(let[f,u]of n.entries())u!==ae&&(a[f]=a[u]);let c={...r,groups:s,groupOf:a};return Yl(t,c),c}var dN=1024;function jk(t,e,n){let r=new Uint8Array(t.count);return cN(e.order,n).map((o,i)=>{let s=new Xl(t,e,n,{of:r,layer:i});
for(let a of o)s.put(a);return s.end()})}function cN(t,{layerOf:e,count:n}){let r=new Array(n).fill(0);for(let s of t)r[e[s]]++;
let o=r.map(s=>new Uint32Array(s)),i=new Array(n).fill(0);for(let s of t){let a=e[s];o[a][i[a]++]=s}return o}var Xl=class{#e;#t;#n;#r;#o=[];#i=0;#s=dN;#a=0;constructor(e,n,r,o){
this.#e=e,this.#t=n,this.#n=r,this.#r=o}put(e){for(let n of this.#d(e,this.#t.target))this.#c(n)}#d(e,n){let{of:r,layer:o}=this.#r,
i=o+1,s=[];for(let a=e;a!==ae&&r[a]!==i;a=n[a])r[a]=i,s.push(a);return s.reverse()}#c(e){let{parent:n}=this.#t;for(let r of this.#d(
n[e],n))this.#n.layerOf[r]===this.#r.layer?this.#u(r):this.#f(r);this.#u(e)}#f(e){this.#o.push(~e),this.#s+=this.#e.parentBytes[e],
this.#a+=oo}#u(e){let{bytes:n,dataBytes:r}=this.#e;this.#o.push(e),this.#i+=r[e],this.#s+=n[e],this.#a+=this.#n.sizes[e]}end(){
return{pieces:Int32Array.from(this.#o),entries:this.#o.length,dataBytes:this.#i,streamBytes:this.#s,packedBytes:Math.round(
this.#a)}}};function Kk(t){let e=t^t>>>16;return e=Math.imul(e,2246822507),e^=e>>>13,e=Math.imul(e,3266489909),(e^e>>>16)>>>0}function Yk(t){
let e=2166136261;for(let n=0;n<t.length;n++)e=Math.imul(e^t.charCodeAt(n),16777619);return Kk(e)}function zd(t,e){return(Kk(
t+Math.imul(e+1,2654435761))+.5)/2**32}function Jd(t,e){let n=0,r=Number.POSITIVE_INFINITY;for(let[o,i]of e.entries()){if(i<=
0)continue;let s=-Math.log(zd(t,o))/i;s>=r||(n=o,r=s)}return n}function ql(t,e,n){if(e<=0)return 0;let r=zd(t,fN);return n**
(Math.floor(Math.log(e)/Math.log(n)+r)-r+.5)}var fN=65535;var Zl={fill:1.05,large:.03,roomStep:.1,shareStep:1.1,others:1.04},uN={fill:1.12,large:.1,roomStep:.15,shareStep:1.2,others:1.06},
Ql=4,lN=16,mN=1.1,pN=.85,hN=.25,yN=65534,gN=1.11,Vk=1.06;function tm(t){let e=new em(t);return e.placeGiants(),e.fillTop(),
e.share(),e.placeLarge(),e.placeOthers(),(t.isExact||t.count<=Ql)&&e.level(),e.layerOf}var em=class{layerOf;#e;#t;#n;#r;#o;#i=!1;#s;#a;constructor({
groups:e,count:n,topBytes:r,isExact:o}){this.layerOf=new Uint8Array(e.length),this.#e=n-1,this.#o=n,this.#t=o?Zl:wN(n),this.#n=
e.map((i,s)=>{let a=Yk(i.name);return{number:s,group:i,hash:a,size:ql(a,i.bytes,mN)}}).sort((i,s)=>s.size-i.size||(i.group.
name<s.group.name?-1:1)),this.#r=e.reduce((i,{bytes:s})=>i+s,r),this.#s=new Array(n).fill(0),this.#s[this.#e]=r,this.#a=
new Array(n).fill(1)}placeGiants(){let e=[];for(let n of this.#n){if(!(this.#o>1&&n.size>=pN*this.#r/this.#o)||e.length>
0){e.push(n);continue}if(this.#d(n)){this.#i=!0,e.push(n);continue}let o=Jd(n.hash,this.#a.with(this.#e,0));this.layerOf[n.
number]=o,this.#r-=n.group.bytes,this.#a[o]=0,this.#o--}this.#n=e}#d({group:{kind:e,bytes:n}}){return this.#a.length>2||
e==="package"?!1:this.#n.filter(({group:i})=>i.kind==="package").reduce((i,{group:s})=>i+s.bytes,0)>(this.#r-n)/2}fillTop(){
let e=this.#r/this.#o,n=this.#o===1||this.#i?Number.POSITIVE_INFINITY:e*Math.max(hN,this.#f());for(let r of["volatile","\
other"]){let o=Map.groupBy(this.#n.filter(({group:i})=>i.kind===r).reverse(),({size:i})=>Math.floor(Math.log2(i)));for(let i of o.
values()){let a=(n-this.#s[this.#e])/i.reduce((c,{size:f})=>c+f,0),d=Math.floor(4*a)/4;if(this.#c(i.filter(({hash:c})=>zd(
c,yN)<d)),a<1)break}}}#c(e){let n=new Set(e);for(let{number:r,size:o}of e)this.#s[this.#e]+=o,this.layerOf[r]=this.#e;this.#n=
this.#n.filter(r=>!n.has(r))}#f(){let{others:e}=this.#t;return e-(e-1)*this.#o}share(){let e=ql(0,this.#r/this.#o,this.#t.
shareStep),n=this.#s[this.#e],r=this.#o===1,o=r?e:Math.max(0,e*this.#f()),i=(e*this.#o-Math.max(o,n))/Math.max(1,this.#o-
1);for(let[s,a]of this.#a.entries())a>0&&(this.#a[s]=i);this.#a[this.#e]=r||o>n?o:0}placeLarge(){let{fill:e,large:n}=this.#t,
r=n*Math.max(...this.#a),o=[];for(let i of this.#n){if(i.size<r){o.push(i);continue}let s=this.#a.map((d,c)=>{let f=this.#s[c];
return d>0&&(f===0||f+i.size<=e*d)?1:0}),a=s.includes(1)?Jd(i.hash,s):this.#u();this.#s[a]+=i.size,this.layerOf[i.number]=
a}this.#n=o}#u(){let e=this.#e,n=-1/0;for(let[r,o]of this.#a.entries()){let i=o-this.#s[r];o===0||i<=n||(e=r,n=i)}return e}placeOthers(){
let{roomStep:e}=this.#t,n=e*Math.max(...this.#a),r=this.#a.map((o,i)=>o===0?0:Math.max(0,Math.round((o-this.#s[i])/n)));
Math.max(...r)===0&&(r[this.#u()]=1);for(let o of this.#n){let i=Jd(o.hash,r);this.layerOf[o.number]=i,this.#s[i]+=o.size}}level(){
let e=this.#a.filter(o=>o>0).length,n=this.#s,r=this.#a.reduce((o,i,s)=>o+(i>0?n[s]:0),0)/Math.max(1,e);for(let[o,i]of this.#a.
entries()){if(i===0||n[o]<=gN*r)continue;let s=this.#n.filter(({number:a})=>this.layerOf[a]===o);for(let a of s.sort((d,c)=>d.
hash-c.hash)){if(n[o]<=Vk*r)break;let d=this.#u();n[d]+a.size>Vk*r||(n[o]-=a.size,n[d]+=a.size,this.layerOf[a.number]=d)}}}};
function wN(t){let e=Math.min(1,Math.max(0,(t-Ql)/(lN-Ql))),n=r=>Zl[r]+e*(uN[r]-Zl[r]);return{fill:n("fill"),large:n("la\
rge"),roomStep:n("roomStep"),shareStep:n("shareStep"),others:n("others")}}var Xk=100,bN=1/8,kN=4,EN=1.5,SN=.9,xN=5;function Wd(t,e,n){let r=Jk(t),i=t.kind.subarray(0,t.count).filter(c=>c===Ke.directory).
length*oo,s=c=>RN(bN*("layers"in n?c/n.layers:n.maxBytes)),a=new Hd(t,r,e).make(n.isUnpacked===!0,s),d="layers"in n?PN({
index:t,arrangement:r,grouping:a,topBytes:i},n.layers):BN({index:t,arrangement:r,grouping:a,topBytes:i},n.maxBytes);return{
...TN(t,r,d),notices:d.notices,details:ON(a)}}function PN({index:t,arrangement:e,grouping:n,topBytes:r},o){let s=Gk(n.groups,
o,r)*(o<=kN?1:EN),a=Vl(t,e,n,s),{groups:d}=a,c=Math.max(1,Math.min(o,d.length)),f=tm({groups:d,count:c,topBytes:r,isExact:!1}),
u={grouping:a,...qk(f,c,r>0)},l=u.count<o?[`The result has ${u.count} ${u.count===1?"layer":"layers"} instead of ${o}: t\
here is too little to divide that stays together.`]:[];return{...u,notices:l}}function BN({index:t,arrangement:e,grouping:n,
topBytes:r},o){let i=SN*o,s=Vl(t,e,n,i),{groups:a}=s,d=a.reduce((c,{bytes:f})=>c+f,r);for(let c=Math.max(1,Math.ceil(d/i));;c++){
let f=Math.min(c,Xk),u=tm({groups:a,count:f,topBytes:r,isExact:!0});if(f===Xk||IN(a,u,{count:f,topBytes:r,limit:i}))return{
grouping:s,...qk(u,f,r>0),notices:[]}}}function IN(t,e,{count:n,topBytes:r,limit:o}){let i=new Array(n).fill(0);i[n-1]=r;
let s=new Array(n).fill(0);for(let[a,d]of e.entries())i[d]+=t[a].bytes,s[d]++;return i.every((a,d)=>a<=o||s[d]===1)}function qk(t,e,n){
let r=new Set(t);(n||r.size===0)&&r.add(e-1);let o=new Map([...r].sort((i,s)=>i-s).map((i,s)=>[i,s]));return{layerOf:t.map(
i=>o.get(i)),count:o.size}}function TN(t,e,n){let{groups:r,groupOf:o,sizes:i}=n.grouping,s=n.count-1,a=Uint8Array.from(o,
f=>f===bn?s:n.layerOf[f]),d=jk(t,e,{count:n.count,layerOf:a,sizes:i}),c=vN(r,n);return{layers:d.map((f,u)=>({...f,largest:c[u]??
[]}))}}function vN(t,{layerOf:e,count:n}){let r=Array.from({length:n},()=>[]),o=t.map((i,s)=>({group:i,layer:e[s]})).sort(
(i,s)=>s.group.dataBytes-i.group.dataBytes);for(let{group:i,layer:s}of o)r[s].length<xN&&r[s].push({name:AN(i.name),bytes:i.
dataBytes});return r}function ON({movedLinks:t,groups:e}){let n=t===0?[]:[`${t} hard links are in the layer of their fil\
e, though another package has their names`];return[`${e.length} groups of files that stay together`,...n]}function AN(t){
return W(t).toString("utf8")}function RN(t){return 2**Math.floor(Math.log2(Math.max(1,t)))}function Gd({division:t,compression:e}){return t&&{...t,isUnpacked:e.kind==="none"}}function Zk({layers:t},{index:e}){return t.
map(n=>({layer:n,isWhole:t.length===1,isOneFile:LN(n,e)<=1}))}function*Qk({pieces:t},{start:e,bytes:n}){let r=0,o=0;for(let i of t)
i<0||(e[i]!==r&&o>0&&(yield o,o=0),o+=n[i]??0,r=(e[i]??0)+(n[i]??0));o>0&&(yield o)}function LN({pieces:t},{kind:e,dataBytes:n}){
let r=0;for(let o of t)o>=0&&e[o]===Ke.file&&(n[o]??0)>0&&r++;return r}function eE(t,e){return t.filter(({facts:n,plan:r})=>n.
packedBytes>e&&r.isOneFile).map(({facts:{contents:n,packedBytes:r}})=>`${n[0]?.name??"A file"} alone takes ${x(r)} packe\
d: its layer is larger than ${S("max-layer-size")}.`)}var CN=3;function jd(t,e){for(let[n,{packedBytes:r,bytes:o,contents:i}]of t.
entries()){let s=i.slice(0,CN).map(({name:d})=>d),a=s.length===0?"":`: ${s.join(", ")}`;e.info(`Layer ${n+1} of ${t.length}\
, ${x(o)}, packed ${x(r)}${a}`)}}import{pipeline as iE}from"node:stream";var nm=Buffer.alloc(1048576),Kd=class{#e;#t;#n=0;constructor(e){this.#e=e}begin(e,n){this.#t=e.sizeBytes<1073741824?void 0:
{entry:e,verdict:n},this.#n=0,e.sizeBytes>=274877906944&&this.#r()}data(e){if(this.#t===void 0)return;let n=Math.max(0,1048576-
this.#n);this.#n+=e.length,$N(e.subarray(n))?this.#n>=67108864&&this.#r():this.#t=void 0}end(){this.#t=void 0}#r(){let e=this.#t;
this.#t=void 0,e!==void 0&&this.#e(e.entry,e.verdict)}};function $N(t){for(let e=0;e<t.length;e+=nm.length){let n=t.subarray(
e,e+nm.length);if(!n.equals(nm.subarray(0,n.length)))return!1}return!0}function tE(t,{cleanWords:e},n){if(t===void 0||t.length===0)return;let r=t.map(({name:i,bytes:s})=>`${i} ${x(s)}`),o=Et(
"clean",pa(e,t));n.info(`Could also be cleaned: ${r.join(", ")}. To do so, use ${o}`)}var NN=10,nE=100;function rE({rules:t,
commands:e,spared:n,skippedPresets:r,unmatched:o,warnings:i},s){for(let{name:d,ms:c,bytes:f}of e){let u=f===void 0?"":`,\
 ${f<0?"added":"freed"} ${x(Math.abs(f))}`;s.info(`${d}: ${(c/1e3).toFixed(1)} s${u}`)}for(let{kind:d,name:c,entries:f,bytes:u}of t)
f===0&&u===0||s.info(`${d==="preset"?"Cleaned":"Excluded"} ${c}: ${x(u)} in ${Q(f)}`);let a=n.filter(({kind:d})=>d!==void 0&&
d!=="base");a.length>0&&s.info(_N(a));for(let{kind:d,entries:c,bytes:f}of n){if(d!=="base")continue;let u=`The kept base\
 has ${x(f)} in ${Q(c)} that the rules would drop: its layers stay as they are.`;f>0?s.notice(u):s.info(u)}o.length>0&&s.
notice(DN(o));for(let d of r)s.notice(`Preset "${d}" skipped: symlinks outside its cache point into it.`);for(let d of i)
s.warning(d)}var FN=20;function _N(t){let e=t.slice(0,FN).map(({what:r,why:o})=>`${A(Buffer.from(r))} (${ne(o??"",nE)})`),
n=t.length-e.length;return`Kept because the image uses it: ${e.join(", ")}${n>0?`, and ${n} more`:""}`}function DN(t){let e=t.
slice(0,NN).map(o=>JSON.stringify(ne(o,nE)));if(t.length===1)return`The pattern ${e[0]} in ${S("exclude")} matches nothi\
ng in the image.`;let n=t.length-e.length,r=n>0?`, and ${n} more`:"";return`${t.length} patterns in ${S("exclude")} matc\
h nothing in the image: ${e.join(", ")}${r}.`}function oE(t){return({name:e,sizeBytes:n},r)=>{let i=r==="keep"||typeof r==
"object"&&r.data===void 0?"and the result contains them too":"although the result drops them";t.warning(`The file ${A(Buffer.
from(L(e),"latin1"))} is sparse: most of its ${x(n)} are zeros, as in lastlog and faillog with large user IDs. The engin\
e sends all the zeros, which takes long, ${i}. Make the file smaller in the image: use "useradd --no-log-init", or trunc\
ate it in the step that creates it.`)}}function MN(t,{sizeInImage:e}){return e===void 0||t.sizeBytes>0?t:{...t,sizeBytes:e(L(t.name))??0}}async function Lt({reader:t,
rules:e,survey:n,expected:r,resume:o,latestSeconds:i},{log:s,signal:a},d,c){let{base:f}=t,u=bt([f===void 0?d:void 0,...r.
map(C=>C.observer),n.observer,t.observer,new Kd(oE(s))]),l=e===void 0?t.decide:C=>e.decide(MN(C,t),t.decide(C)),p=C=>Math.
min(C,i??1/0),h=i===void 0?l:_a(l,p),y=f===void 0?h:C=>f.owns(L(C.name))?l(C):h(C),g=e&&(()=>e.appendix({reader:t,retime:C=>Fa(
C,p),observer:u,signal:a})),k=new hn,B=f===void 0?c:c&&new hn,P=new G(y,u,{...g===void 0?{}:{appendix:g},...B===void 0?{}:
{spans:{input:k,output:B}}}),$=c===void 0||t.layers===void 0?t.open(a):t.layers.open(a,k);if(iE(await $,P,()=>{o().catch(
()=>{})}),f===void 0)return P;let R=B instanceof hn&&c?{input:B,output:c}:void 0;return HN(P,f,d,R)}function HN(t,e,n,r){
let o=e.openAbove(),i=new G(s=>o.decide(s),n,{appendix:async function*(){yield*o.whiteouts(),i.counts.entries+=o.deleted},
spans:r});return iE(t,i,()=>{}),i}async function Yd(t,e,n={}){let r=await Lt(t,e,n.looker),o=n.totalBytes===void 0?qt(t.
expectedBytes):()=>n.totalBytes;return await un(e,[r],o),r}function io({counts:t},{rules:e,base:n}){let r=n===void 0?e?.
appended:void 0;return{entries:t.entries+(r?.entries??0),dataBytes:t.dataBytes+(r?.dataBytes??0)}}import{rm as tF}from"node:fs/promises";function Vd(t){return t.slice(t.lastIndexOf("/")+1)}function kn(t){return/^(.+?)-v?\d[^/-]*(?:-[^/]*)?$/.exec(t)?.[1]??t}
function Xd(t){return t.replace(/\.(?:dist-info|egg-info|egg|data|libs|pth|py|pyc|so)$/,"").replace(/\.cpython-.*$/,"").
replace(/-\d[^-]*(?:-py\d.*)?$/,"").toLowerCase().replace(/[-_.]+/g,"-")}function wi(t){let e=Vd(t);return t.includes("/\
status.d/")?e.replace(/\.md5sums$/,""):e.replace(/(?::[^:.]*)?\.[^.]*$/,"")}function qd(t){let[,e=""]=/\/local\/([^/]+)\//.
exec(t)??[];return e.replace(/-[^-]*-[^-]*$/,"")}var sE=[{manager:"dpkg",path:/^var\/lib\/dpkg\/info\/[^/]+\.list$/,read:(t,e)=>rm(t,wi(e),n=>n.replace(/^\//,""))},{manager:"\
dpkg",path:/^var\/lib\/dpkg\/status\.d\/[^/]+\.md5sums$/,read:(t,e)=>rm(t,wi(e),n=>n.replace(/^[0-9a-f]{32} [ *]/,""))},
{manager:"apk",path:/^(?:usr\/)?lib\/apk\/db\/installed$/,read:UN},{manager:"pacman",path:/^var\/lib\/pacman\/local\/[^/]+\/files$/,
read:(t,e)=>rm(t,qd(e),n=>n.startsWith("%")?"":n)},{manager:"pip",path:/(?:^|\/)(?:site|dist)-packages\/[^/]+\.dist-info\/RECORD$/,
read:zN},{manager:"conda",path:/(?:^|\/)conda-meta\/[^/]+\.json$/,read:JN}];function*rm(t,e,n){for(let r of om(t))yield{
name:e,file:n(r)}}function*om(t){for(let e=0;e<t.length;){let n=t.indexOf(`
`,e),r=n===-1?t.length:n;r>e&&(yield t.slice(e,r)),e=r+1}}function*UN(t){let e="",n="";for(let r of om(t)){let o=r.slice(
2);r.startsWith("P:")?e=o:r.startsWith("F:")?n=o:r.startsWith("R:")&&(yield{name:e,file:n===""?o:`${n}/${o}`})}}function*zN(t,e){
let n=e.slice(0,e.lastIndexOf("/")),r=Xd(Vd(n)),o=n.slice(0,Math.max(0,n.lastIndexOf("/")));for(let i of om(t)){let[,s,a=""]=/^(?:"([^"]*)"|([^,]*)),/.
exec(i)??[];yield{name:r,file:aE(o,s??a)}}}function*JN(t,e){let n=Math.max(0,e.lastIndexOf("conda-meta/")-1),r=e.slice(0,
n),o=kn(kn(Vd(e).replace(/\.json$/,"")));for(let i of WN(t))typeof i=="string"&&(yield{name:o,file:aE(r,Buffer.from(i).toString(
"latin1"))})}function WN(t){try{let e=JSON.parse(Buffer.from(t,"latin1").toString()),n=typeof e=="object"&&e!==null&&"fi\
les"in e?e.files:[];return Array.isArray(n)?n:[]}catch{return[]}}function aE(t,e){if(e===""||e.startsWith("/"))return"";
let n=t,r=e;for(;r.startsWith("../");){if(n==="")return"";n=n.slice(0,Math.max(0,n.lastIndexOf("/"))),r=r.slice(3)}return n===
""?r:`${n}/${r}`}function En(t,e=n=>n){return n=>e(t.exec(n)?.[1]??"")}var dE=En(/\/(?:site|dist)-packages\/(?:__pycache__\/)?([^/]+)/,Xd),
GN=[{manager:"dpkg",path:/^var\/lib\/dpkg\/(?:info\/[^/]+\.[^/.]+|status\.d\/[^/]+)$/,name:t=>wi(t)},{manager:"pacman",path:/^var\/lib\/pacman\/local\/[^/]+\//,
name:t=>qd(t)},{manager:"npm",path:/(?:^|\/)(?:node_modules|_npx|_cacache)\//,name:jN},{manager:"conda",path:/(?:^|\/)(?:ana|mini|micro)?(?:conda|mamba|forge|mambaforge)[0-9]?\//,
name:t=>En(/\/pkgs\/([^/]+)/,e=>kn(kn(e)))(t)||dE(t)},{manager:"pip",path:/(?:^|\/)(?:site|dist)-packages\//,name:t=>dE(
`/${t}`)},{manager:"gem",path:/(?:^|\/)(?:ruby\/gems|\.gem|\.bundle)\/|^usr\/local\/bundle\//,name:En(/\/(?:gems\/[^/]+\/)?(?:gems|doc|specifications|cache|extensions\/[^/]+\/[^/]+)\/([^/]+?)(?:\.gemspec|\.gem)?(?:\/|$)/,
kn)},{manager:"cargo",path:/(?:^|\/)(?:\.cargo|\.rustup)\/|^usr\/local\/(?:cargo|rustup)\//,name:En(/\/(?:registry\/(?:src|cache)\/[^/]+|git\/checkouts|toolchains)\/([^/]+?)(?:\.crate)?(?:\/|$)/,
kn)},{manager:"go",path:/^usr\/local\/go\/|(?:^|\/)go\/pkg\//,name:t=>t.startsWith("usr/local/go/")?"go":En(/\/pkg\/mod\/(?:cache\/download\/)?([^@]+?)(?:@|\/@v\/|$)/)(
t)},{manager:"maven",path:/(?:^|\/)\.m2\//,name:En(/\.m2\/repository\/(.+)\/[^/]+\/[^/]+$/)},{manager:"gradle",path:/(?:^|\/)\.gradle\//,
name:En(/\/files-[^/]+\/([^/]+\/[^/]+)\//)},{manager:"nuget",path:/(?:^|\/)\.nuget\//,name:En(/\.nuget\/packages\/([^/]+)\//)}];
function cE(t){for(let{manager:e,path:n,name:r}of GN)if(n.test(t))return{manager:e,name:r(t)}}var im="node_modules/";function jN(t){
let e=t.indexOf("/.pnpm/");if(e!==-1){let[o=""]=t.slice(e+7).split("/",1),i=o.indexOf("@",1);return t.slice(0,e+7)+(i===
-1?o:o.slice(0,i))}let n=t.lastIndexOf(`/${im}`)+1;if(n===0&&!t.startsWith(im))return"";n+=im.length;let r=t.indexOf("/",
n);return r!==-1&&t.charCodeAt(n)===64&&(r=t.indexOf("/",r+1)),r===-1?t:t.slice(0,r)}var KN=128*1024*1024,YN=32*1024*1024,VN=4096,XN=1e6,qN=/^(?:var\/lib\/rpm|usr\/lib\/sysimage\/rpm)\//,ZN=/^(?:usr\/(?!local\/)|bin\/|sbin\/|lib(?:32|64|x32)?\/|etc\/|boot\/|opt\/)/,
so=class{#e=new Map;#t=[];#n=new Map;#r=!1;#o;#i=KN;begin(e,n){if(this.#o=void 0,e.sizeBytes===0||!eF(e.name))return;let r=L(
e.name);qN.test(r)&&(this.#r=!0);let o=sE.find(i=>i.path.test(r));o===void 0||e.sizeBytes>Math.min(this.#i,YN)||(this.#i-=
e.sizeBytes,this.#o={format:o,path:r,parts:[]})}data(e){this.#o?.parts.push(Buffer.from(e))}end(){let e=this.#o;if(this.#o=
void 0,e===void 0)return;let{format:n,path:r,parts:o}=e,i=Buffer.concat(o).toString("latin1");for(let{name:s,file:a}of n.
read(i,r))if(a!==""){if(this.#e.size>=XN)return;this.#s(a,{manager:n.manager,name:s})}}#s(e,n){let r=this.#a(n),o=this.#e.
get(e);(o===void 0||QN(n,this.#t[o]))&&this.#e.set(e,r)}#a(e){let n=`${e.manager}:${e.name}`,r=this.#n.get(n);return r!==
void 0?r:(this.#n.set(n,this.#t.length),this.#t.push(e)-1)}managerOf(e){return this.packageOf(e)?.manager??"other"}packageOf(e){
if(e.length>VN)return;let n=this.#e.get(e)??(e.startsWith("usr/")?this.#e.get(e.slice(4)):void 0);if(n!==void 0)return this.#t[n];
let r=cE(e);return r!==void 0?r:this.#r&&ZN.test(e)?{manager:"rpm",name:""}:void 0}};function QN(t,e){return t.manager!==
e.manager?t.manager<e.manager:t.name<e.name}function eF(t){return t.indexOf("lib")!==-1||t.indexOf("conda-meta")!==-1}var Zd=class{#e=new Float64Array(1024);#t=new Int32Array(1024);#n=new Float64Array(1024);#r=0;#o=0;add(e,n){if(e===0)return;
let r=this.#o;this.#o+=e;let{stream:o,offset:i}=n??{stream:-1,offset:0};this.#i(r,o,i)||(this.#s(),this.#e[this.#r]=r,this.#t[this.#r]=
o,this.#n[this.#r++]=i)}#i(e,n,r){let o=this.#r-1;return o<0||this.#t[o]!==n?!1:n===-1?!0:this.#n[o]+e-this.#e[o]===r}#s(){
if(this.#r<this.#e.length)return;let e=2*this.#r,[n,r,o]=[this.#e,this.#t,this.#n];this.#e=new Float64Array(e),this.#t=new Int32Array(
e),this.#n=new Float64Array(e),this.#e.set(n),this.#t.set(r),this.#n.set(o)}*range(e,n){let r=e+n;if(r>this.#o)throw new RangeError(
"the stream is ahead of its spans");for(let o=e,i=this.#a(e);o<r;i++){let s=this.#e[i],a=i+1<this.#r?this.#e[i+1]:this.#o,
d=Math.min(a,r)-o,c=this.#t[i],f=this.#n[i]+o-s;yield{bytes:d,origin:c===-1?void 0:{stream:c,offset:f}},o+=d}}#a(e){let n=0,
r=this.#r;for(;r-n>1;){let o=n+r>>1;this.#e[o]<=e?n=o:r=o}return n}};function sm(){let t=new so;return{index:new Md(t),owners:t}}async function fE({run:t},e,{path:n,isTraced:r,totalBytes:o,
looker:i}){let{log:s,signal:a}=t,d=sm(),c=r?new Zd:void 0,f=await Lt(e,t,i,c),u=Wb(n,am(f,d.index));if(await J(s,it(f,o),
u),await e.resume(),a.aborted)throw U(a.reason);return{...d,spool:{path:n,index:d.index,spans:c},diffId:f.digest(),streamBytes:f.
bytesWritten,counts:io(f,e)}}async function*am(t,e){for await(let n of t)e.add(n),yield n;e.end()}async function uE({spool:t}){
await tF(t.path,{force:!0})}var Qd=4096,rF=59,at=class{#e;#t=0;constructor({countsBlocks:e}){this.#e=e,e&&(this.#t=Qd)}get bytes(){return this.#t}begin(e,n){
if(n==="drop")return;let r=n==="keep"?e:n.head,o=sn(e,n),i=e.typeFlag==="2"?fe(r).link.length:0;if(!this.#e){this.#t+=o+
i;return}let s=e.typeFlag==="5"||i>rF;this.#t+=Math.ceil((s?1:o)/Qd)*Qd}data(){}end(){}};function oF(t){return t.reduce(
(n,{pieces:r})=>n+r.reduce((o,i)=>o+(i<0?1:0),0),t.length-1)*Qd}async function lE(t,e,n){let{run:r}=t,o=new at({countsBlocks:st(
t)}),{index:i,owners:s}=sm(),a=await Lt(e,r,o),d=it(a,qt(e.expectedBytes)),{signal:c}=r;await J(r.log,d,nF(am(a,i),fn(),
{signal:c})),await e.resume();let{layers:f,notices:u}=Wd(i,s,n);for(let p of u)r.log.notice(p);let l=f.map(p=>({diffId:void 0,
digest:void 0,packedBytes:p.packedBytes,bytes:p.dataBytes,entries:p.entries,contents:p.largest}));return l.length>1&&jd(
l,r.log),{newBytes:o.bytes+(st(t)?oF(f):0),imageId:void 0,configDigest:void 0,parts:l.length>1?l:void 0}}async function mE(t,e,n){
let{run:r,engine:o,options:i}=t,s=new at({countsBlocks:st(t)}),a=await Yd(e,r,{looker:s});await e.resume();let d=z(await n.
configFor([{diffId:a.digest()}])),f=o!==void 0&&(i.tags.length>0||i.tagLocations.length===0)&&!o.store.idIsConfigDigest?
void 0:d;return{newBytes:s.bytes,imageId:f,configDigest:d}}async function hE(t,e,{path:n,...r}){let{run:o}=t,{log:i,signal:s}=o,{compression:a}=r,d=new at({countsBlocks:st(t)}),c=bt(
[d,Vr(o.touch)]),f=Xr(t,e),u=await Lt(e,o,c,f?.spans),l=it(u,r.totalBytes),p=f?.pack(u,n)??wn(u,n,a),{digest:h,packedBytes:y}=await J(
i,l,p);if(await e.resume(),s.aborted)throw U(s.reason);let g=io(u,e);i.info(`Packed ${Q(g.entries)} in one layer of ${x(
d.bytes)}, packed ${x(y)}${f?.copied??""}`);let k=u.digest();f!==void 0&&!dm(t)&&await f.check(n,k,o);let B={path:n,diffId:k,
digest:h,packedBytes:y,packing:a.kind},P=g.dataBytes>0,$=await ec([B],r,P),{bytesWritten:R}=u;return{...$,newBytes:d.bytes,
streamBytes:R,counts:g}}function dm({options:t}){return t.verify||t.tagLocations.length===0}async function yE(t,e,n){let{
record:r}=e,o=st(t),{bytes:i,streamBytes:s}=await cm(e,t.run,o),a=Ad(e).map((f,u)=>({...f,contents:r.layers&&bi(r.layers[u]?.
contents??[])})),d=await ec(a,n,r.dataBytes>0),c=r.layers===void 0?"one layer":`${r.layers.length} layers`;return t.run.
log.info(`Took ${Q(r.entries)} in ${c} of ${x(i)}, packed ${x(r.packedBytes)}`),{...d,parts:r.layers,newBytes:i,streamBytes:s,
counts:yi}}var pE=3,iF=100;function bi(t){return`${t.slice(0,pE).map(({name:n})=>ne(n,iF)).join(", ")}${t.length>pE?" an\
d more":""}`}async function ec(t,e,n){let r=await e.configFor(t),o=z(r);return{stored:void 0,packed:{files:t,config:r,request:e,
hasContent:n},packedBytes:t.reduce((i,{packedBytes:s})=>i+s,0),imageId:o,configDigest:o}}async function cm(t,e,n=!1){let r=0,
o=0;for(let i of Ad(t)){let s=await sF(i,e,n);r+=s.bytes,o+=s.streamBytes}return{bytes:r,streamBytes:o}}async function sF({
path:t,packing:e,diffId:n},r,o){let i=new at({countsBlocks:o}),s=Sd({path:t,packing:e},r,i),{diffId:a,streamBytes:d}=await s.
catch(c=>{throw r.signal.aborted?c:gn("its layer cannot be unpacked.",c)});if(a!==n)throw gn(`its layer unpacks to ${a},\
 but the record says ${n}.`);return{bytes:i.bytes,streamBytes:d}}import{createReadStream as wF}from"node:fs";import{rm as bF}from"node:fs/promises";import{pipeline as kF}from"node:stream";import{open as mF}from"node:fs/promises";import{Readable as pF}from"node:stream";var aF=16*1024,dF=512;async function*gE(t,e,n){let r;for(let o of cF(e,n)){let i=r;r=fF(t,o),r.catch(()=>{}),i!==void 0&&
(yield await i)}r!==void 0&&(yield await r)}function*cF(t,e){let n=[],r=e;for(let o of t)n.length>0&&(o.bytes>r||n.length===
dF)&&(yield n,n=[],r=e),n.push(o),r-=o.bytes;n.length>0&&(yield n)}async function fF(t,e){let n=uF(e),r=await Promise.all(
n.map(i=>lF(t,i))),o=new Map;for(let[i,{start:s,ranges:a}]of n.entries())for(let d of a){let c=d.start-s;o.set(d,r[i].subarray(
c,c+d.bytes))}return e.map(i=>[i,o.get(i)])}function uF(t){let e=[];for(let n of t.toSorted((r,o)=>r.start-o.start)){let r=e.
at(-1),o=n.start+n.bytes;r!==void 0&&n.start-(r.start+r.bytes)<=aF?(r.bytes=Math.max(r.bytes,o-r.start),r.ranges.push(n)):
e.push({start:n.start,bytes:n.bytes,ranges:[n]})}return e}async function lF(t,{start:e,bytes:n}){let r=Buffer.allocUnsafeSlow(
n);for(let o=0;o<n;){let{bytesRead:i}=await t.read(r,o,n-o,e+o);if(i===0)throw new m("TEMP_DIR",`The flat layer in the t\
emporary directory should have ${e+n} bytes or more, but ends at ${e+o}: it was changed.`,{hint:"Let nobody else write t\
o the temporary directory, then run again."});o+=i}return r}var tc=1024*1024;function bE(t,e,n,r){return pF.from(hF(t,e,r),{objectMode:!1,highWaterMark:tc,signal:n})}async function*hF(t,e,n){
let r=await mF(t.path);try{for await(let o of gE(r,gF(t.index,e),tc)){let i=o.flatMap(([s,a])=>{if(!s.isParent)return yF(
t,n,s),[a];let{extensions:d,header:c}=_d(Hk(a));for(let f of[...d,c])n?.add(f.length,void 0);return[...d,c]});yield i.length===
1?i[0]:Buffer.concat(i)}n?.add(Ht.length,void 0),yield Ht}finally{await r.close()}}function yF({spans:t},e,{start:n,bytes:r}){
if(e!==void 0)if(t===void 0)e.add(r,void 0);else for(let o of t.range(n,r))e.add(o.bytes,o.origin)}function*gF(t,{pieces:e}){
let n=0,r=0;for(let o of e){let i=o<0,s=i?~o:o,a=t.start[s];(i||a!==n+r)&&(yield*wE(n,r),[n,r]=[a,0]),i?yield{start:a,bytes:t.
bytes[s],isParent:i}:r+=t.bytes[s]}yield*wE(n,r)}function*wE(t,e){for(let n=0;n<e;n+=tc)yield{start:t+n,bytes:Math.min(tc,
e-n),isParent:!1}}var EF=2,kE=5,SF=.97;async function EE(t,e,n,{path:r,...o}){let{run:i}=t,s=Xr(t,e),a=await fE(t,e,{path:`${r}-flat`,isTraced:s!==
void 0,totalBytes:o.totalBytes,looker:Vr(i.touch)}),d=fm(t,n),c=await xF({job:t,flat:a,compression:d,splice:s,path:r});await uE(
a);let f=ki(c,({facts:R})=>R.bytes),u=ki(c,R=>R.streamBytes),l=ki(c,({file:R})=>R.packedBytes),p=100*ki(c,({copiedBytes:R})=>R)/
Math.max(1,u),h=s===void 0?"":`, ${p.toFixed(1)} % of it copied as it was`,{entries:y,dataBytes:g}=a.counts,k=c.length===
1?"one layer":`${c.length} layers`;i.log.info(`Packed ${Q(y)} in ${k} of ${x(f)}, packed ${x(l)}${h}`);let B=c.map(({file:R})=>R),
P=await ec(B,o,g>0),$=c.length===1?void 0:c.map(R=>R.facts);return $!==void 0&&jd($,i.log),{...P,packedBytes:yn(t)?void 0:
l,parts:$,flatDiffId:a.diffId,newBytes:f,streamBytes:u,counts:a.counts}}function fm(t,e){let{compression:n}=t.options.layer;
return yn(t)?e.kind==="miss"?Td(n):{kind:"none"}:n}async function xF(t){let{job:e,flat:n}=t,{log:r}=e.run,o=Gd(e.options.
layer);if(o===void 0)throw new Error("one layer is not divided");let i="maxBytes"in o?o.maxBytes:Number.POSITIVE_INFINITY,
s=({file:c,plan:f})=>c.packedBytes>i&&!f.isOneFile,a=o,d=Number.POSITIVE_INFINITY;for(let c=1;;c++){let f=Wd(n.index,n.owners,
a);for(let g of f.details)r.debug(g);let u=c>=kE,l=Zk(f,n),p=await BF(t,l,u?()=>!1:s),h=p.filter(s);if(h.length===0||u||
!("maxBytes"in a)){for(let g of f.notices)r.notice(g);for(let g of eE(p,i))r.notice(g);return h.length>0&&r.warning(PF(h,
p.length)),p}let y=SE(h);r.debug(`divided again: a layer has ${x(y)}`),y>=d?c=kE-1:a={...a,maxBytes:Math.floor(a.maxBytes*
i*SF/y)},d=y;for(let{file:g}of p)await bF(g.path)}}function PF(t,e){return`${t.length} of ${e} layers are larger than ${S(
"max-layer-size")}, the largest ${x(SE(t))}: they could not be divided any further.`}function SE(t){return Math.max(...t.
map(({file:e})=>e.packedBytes))}async function BF(t,e,n){let{run:r}=t.job,o=new AbortController,i=AbortSignal.any([r.signal,
o.signal]),s=0,a=h=>{s+=h},d=ki(e,({layer:h})=>h.streamBytes),c=[],f=[...e.entries()],u=async()=>{for(let h=f.shift();h!==
void 0;h=f.shift()){let[y,g]=h,k=await IF(t,g,{number:y+1,signal:i,onBytes:a});c[y]=k,n(k)&&(f.length=0)}},l=Array.from(
{length:EF},()=>u().catch(h=>{throw o.abort(h),h})),p={title:"Pack",doneBytes:()=>s,totalBytes:()=>d};try{await J(r.log,
p,Promise.all(l))}finally{await Promise.allSettled(l)}if(r.signal.aborted)throw U(r.signal.reason);return c.filter(h=>h!==
void 0)}async function IF({job:t,flat:e,compression:n,splice:r,path:o},i,{number:s,signal:a,onBytes:d}){let{run:c}=t,{layer:f,
isWhole:u}=i,l=`${o}-${s}`,p=new at({countsBlocks:st(t)}),h={begin:()=>{},data:Pe=>d(Pe.length),end:()=>{}},y=new G(()=>"\
keep",bt([p,Vr(c.touch),h])),k=(u||r?.paysFor(Qk(f,e.index)))===!0?r?.another():void 0,B=u?TF(e,a,k?.spans):bE(e.spool,f,
a,k?.spans);kF(B,y,()=>{});let P=await k?.pack(y,l)??await wn(y,l,n),{digest:$,packedBytes:R,copiedOutBytes:C=0}=P,V=y.digest();
k!==void 0&&!dm(t)&&await k.check(l,V,c);let be=f.largest,ke=u?void 0:bi(be);return{plan:i,file:{path:l,diffId:V,digest:$,
packedBytes:R,packing:n.kind,contents:ke},facts:{diffId:V,digest:$,packedBytes:R,bytes:p.bytes,entries:f.entries,contents:be},
streamBytes:y.bytesWritten,copiedBytes:C}}function TF({spool:t,streamBytes:e},n,r){if(r!==void 0&&t.spans!==void 0)for(let{
bytes:o,origin:i}of t.spans.range(0,e))r.add(o,i);return wF(t.path,{highWaterMark:1024*1024,signal:n})}function ki(t,e){
return t.reduce((n,r)=>n+e(r),0)}import{posix as CF}from"node:path";var vF=1e3;async function xE(t,e,{id:n}){let[r,o]=await Promise.all([t.docker.run(["diff",n]),De(t,n,["--size"])]),i=r.split(
`
`).map(d=>/^(?<kind>[CD]) (?<path>\/.*)$/.exec(d)?.groups).filter(d=>d!==void 0),{SizeRw:s}=o;if(i.length>vF||typeof s!=
"number")return;let a=await j(t,{source:e});try{let d=[];for(let{kind:c,path:f=""}of i){let u=await OF(t,a,f,c==="D");u>
0&&d.push({path:f,bytes:u})}return{old:d,writtenBytes:s}}finally{await Y(t,a)}}async function OF(t,e,n,r){let{signal:o}=t;
try{return await AF(await t.transport.readArchive(e,n,o),r)}catch(i){if(Je(i,n))return 0;throw i}}async function AF(t,e){
let n=new AbortController,r=0,o=!0,i=new G(({typeFlag:s,sizeBytes:a})=>(n.signal.aborted||(r+=a,o&&(s!=="5"||!e)&&n.abort(),
o=!1),"drop"));return await Nn(n.signal,t,i),r}import{posix as RF}from"node:path";var nc="/var/lib/apt/lists",PE="/var/cache/apt";function BE(t){return[nc,PE].some(e=>t.
startsWith(`${e}/`))}function IE(t){return t.filter(e=>{let n=RF.normalize(`/${e}/`);return[`${nc}/`,`${PE}/`].some(r=>r.
startsWith(n)||n.startsWith(r))})}function Ei(t,e){return`echo ${t.slice(0,-1)}"${t.slice(-1)}"-${e}`}function TE(t){return[
"set -e",'PATH="$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"',`command -v apt-get >/dev/null 2>&1\
 || { ${Ei(t,"no-apt")}; exit 0; }`,"apt-get clean",`[ -d ${nc} ] || exit 0`,`cd ${nc}`,"for name in * .[!.]* ..?*; do",
'  [ -e "$name" ] || [ -h "$name" ] || continue','  if [ "$name" = partial ] && [ -d partial ] && [ ! -h partial ]; then',
"    find partial -mindepth 1 -delete","  else",'    rm -rf -- "./$name"',"  fi","done"].join(`
`)}import{randomBytes as LF}from"node:crypto";function vE(t,{script:e,aptClean:n}){return["-c",[Ei(t,"shell"),e===void 0?":":`/bin/sh -e -c " $1" || exit $?; ${Ei(t,"\
run")}`,n?`/bin/sh -c "$2" || exit $?; ${Ei(t,"apt")}`:":"].join(`
`),"sh",e??"",TE(t)]}var rc=class{token=`docker-flatten-${LF(8).toString("hex")}`;#e=new Map;ms(e){return this.#e.get(e)}read(e){
let n=e.indexOf(this.token);return n!==-1&&this.#e.set(e.slice(n+this.token.length+1).trim(),performance.now()),this.strip(
e)}strip(e){let n=e.indexOf(this.token);return n===-1?e:n===0?void 0:e.slice(0,n)}};var $F=/no such file or directory|executable file not found|not a directory/i,NF=/exec:? "?\/bin\/sh"?: (?:.*: )?(?:permission denied|is a directory|too many levels of symbolic links)/i,
OE=/exec format error/i,FF=/^(?!.*\bWARNING:).*\bnetwork(?:ing)?\b/im,_F=/^\/*(?:(?:bin|sbin|usr|lib\w*)(?:\/|$)|$)/;async function AE(t,e,n){
let{log:r,signal:o}=t,{image:i}=e;DF(i,n,r);let s=new rc,a=await Ma(t,i,{program:"/bin/sh",args:vE(s.token,n),user:"0:0",
network:n.network,shows:l=>s.read(l)}).catch(l=>{throw l instanceof m&&l.code==="DOCKER_FAILED"?RE(n,l.message,l)??l:l});
if(s.ms("shell")===void 0)return zF(t,i,n,a);if(a.exitCode!==0)throw MF(i,n,s,a);let d=HF(i,n,s,r),{container:c}=a;if(d.
length===0)return await Nr(t,c),Jn;let f=xE(t,i,c).then(l=>d.map(p=>UF(p,d,l))).catch(l=>(o.aborted||r.notice(`Could not\
 measure what the commands freed: ${E(l)}`),d));return{changed:Zw(t,e,c),commands:d,measuredCommands:f,needsAptRule:!1}}
function DF({volumes:t},{script:e,aptClean:n},r){e!==void 0&&t.length>0&&r.warning(`The image declares volumes: ${t.join(
", ")}. They are empty while "run" runs, and its changes below them are not in the result.`);let o=n?IE(t):[];o.length>0&&
r.warning(`"apt-clean" cannot clean below the volumes that the image declares: ${o.join(", ")}. Use ${S("exclude")} to d\
rop their contents.`)}function oc(t){return t.length===0?"":` The image's volumes are empty while commands run: ${t.join(
", ")}.`}function MF(t,{script:e,network:n},r,o){let i=e!==void 0&&r.ms("run")===void 0?"run":"apt-clean",s=Ha(o,d=>r.strip(
d)),a=i==="run"?`Nothing was tagged. The script stops at the first command that fails${n==="none"?`, and it has no netwo\
rk unless ${S("run-network")} names one`:""}.`:`Leave ${S("apt-clean")} out to flatten without it, or repair apt in the \
image.`;return new m("COMMAND_FAILED",`"${i}" failed in a container of ${t.reference} with exit status ${o.exitCode}:
${s}`,{hint:a+oc(t.volumes)})}function HF(t,{script:e,aptClean:n},r,o){let i=r.ms("no-apt")===void 0;i||o.notice(`Skippe\
d apt-clean: the image has no apt-get.${oc(LE(t))}`);let s=r.ms("shell")??0,a=r.ms("run")??s,d=[];return e!==void 0&&d.push(
{name:"run",ms:a-s}),n&&i&&d.push({name:"apt-clean",ms:(r.ms("apt")??a)-a}),d}var Jn={changed:void 0,commands:[],measuredCommands:Promise.
resolve([]),needsAptRule:!1};function UF(t,e,n){if(n===void 0)return t;let r=e.length>1,o=t.name==="apt-clean",i=n.old.filter(
({path:s})=>!r||BE(s)===o).reduce((s,{bytes:a})=>s+a,0);return{...t,bytes:i-(r&&o?0:n.writtenBytes)}}async function zF(t,e,n,r){
let{log:o}=t,{script:i,aptClean:s}=n,a=RE(n,r.stderr);if(a!==void 0)throw a;let d=JF(e,t,r);if(i!==void 0)throw new m("C\
OMMAND_FAILED",`"run" needs a shell in ${e.reference}, but ${d}.`,{hint:`Use ${S("clean")} and ${S("exclude")} instead: \
they need no program in the image.${oc(e.volumes)}`});return await Nr(t,r.container),s&&o.notice(`Used the rules of ${S(
"clean","apt")} instead of apt-clean: ${d}.${oc(LE(e))}`),{...Jn,needsAptRule:s}}function RE({network:t},e,n){if(!(t==="\
none"||!FF.test(e)))return new m("COMMAND_FAILED",`Cannot connect the container for "run" to the network ${JSON.stringify(
t)} (${S("run-network")}): ${e.trim().slice(-2e3)}`,{hint:`Name a network that "docker network ls" lists, for example "b\
ridge", or leave ${S("run-network")} out.`,cause:n})}function LE({volumes:t}){return t.filter(e=>_F.test(CF.normalize(e)))}
function JF(t,e,n){let r=`${n.stderr}
${n.stdout}`,{architecture:o}=t.platform,i=e.platform.architecture,s=o!==i,a=$F.test(r),d=NF.test(r);if(OE.test(r)&&!s)return`\
the image's /bin/sh is not an executable for this machine (${i})`;if(OE.test(r)||s&&!a&&!d)return`the image is for ${o},\
 which this machine (${i}) cannot run`;if(d)return"the image's /bin/sh cannot be executed: it is a directory or not exec\
utable";if(a)return"the image has no shell (/bin/sh)";throw te(["start"],n)}var CE=4e5,WF=15e4,GF=40,Si=class{#e={children:new Map,folded:void 0};#t;#n;#r=0;#o=0;constructor(e,n=CE){this.#t=e,this.#n=
n}get foldedFiles(){return this.#o}add(e,n,r=-1){if(n===0)return;let o=e.split("/"),i=[...o.splice(0,GF),...o.length>0?[
o.join("/")]:[]],s=n<0?this.#i(i,n,r):n;if(s===0)return;let a=i.pop()??"",d=this.#e;for(let f of i)d=this.#s(d,f);let c=d.
children.get(a);c===void 0?(d.children.set(a,{bytes:s,group:r}),this.#r++):"bytes"in c&&(c.bytes+=s),this.#r>this.#n&&this.#a()}#i(e,n,r){
let o=[],i=this.#e;for(let a of e){if(i===void 0||"bytes"in i)break;i.folded!==void 0&&o.unshift(i.folded.bytes),i=i.children.
get(a)}if(i!==void 0)return n;let s=n;for(let a of o){let d=a.get(r)??0,c=Math.min(d,-s);a.set(r,d-c),s+=c}return s}#s(e,n){
let r=e.children.get(n);if(r!==void 0&&"children"in r)return r;let o={children:new Map,folded:void 0};return e.children.
set(n,o),r===void 0&&this.#r++,o}#a(){let e=1024,n=this.#n/CE*WF;for(;this.#r>n;)this.#r=this.#d(this.#e,"",e).nodes,e*=
2}#d(e,n,r){let o=0,i=0;for(let[s,a]of e.children){let d=n===""?s:`${n}/${s}`;if("bytes"in a){if(i+=a.bytes,a.bytes>=r)o++;else{
e.children.delete(s);let f=a.group===-1?this.#t(d):a.group;this.#c(e,1,new Map([[f,a.bytes]])),this.#o++}continue}let c=this.#d(
a,d,r);i+=c.bytes,c.bytes>=r?o+=c.nodes+1:(e.children.delete(s),a.folded!==void 0&&this.#c(e,a.folded.files,a.folded.bytes))}
for(let s of e.folded?.bytes.values()??[])i+=s;return{nodes:o,bytes:i}}#c(e,n,r){e.folded??={files:0,bytes:new Map},e.folded.
files+=n;for(let[o,i]of r)e.folded.bytes.set(o,(e.folded.bytes.get(o)??0)+i)}toPage(e=()=>!0){let n=(r,o)=>{let i=[];for(let[
s,a]of r.children){let d=o===""?s:`${o}/${s}`,c=W(s).toString("utf8");if("children"in a){let u=n(a,d);u.length>0&&i.push(
[c,0,-1,u]);continue}let f=a.group===-1?this.#t(d):a.group;a.bytes>0&&e(f)&&i.push([c,a.bytes,f])}for(let[s,a]of r.folded?.
bytes??[])a>0&&e(s)&&i.push(["(smaller files)",a,s]);return i};return["",0,-1,n(this.#e,"")]}};var Sn=class{#e;#t;#n;#r;#o=!1;observer;constructor({files:e=!1,contents:n=!1},r){let o=e||n?new so:void 0;this.#t=e&&o!==
void 0?new um(o):void 0,this.#n=n&&o!==void 0?new Ga(o):void 0,this.#e=this.#n?.directories??new _r,this.#r=r;let i=bt([
this.#e,o,this.#t?.observer,r])??this.#e,s=o!==void 0;this.observer={begin:(a,d)=>this.#i(()=>i.begin(a,d)),data:s?a=>this.#i(
()=>i.data(a)):()=>{},end:s?()=>this.#i(()=>i.end()):()=>{}}}onDropped=(e,n,r)=>{this.#i(()=>this.#t?.drop(e,n,r))};get directories(){
return this.#i(()=>this.#e.largest)}get suggestions(){return this.#i(()=>this.#r?.found)}get contents(){return this.#i(()=>this.#n?.
contents)}get page(){return this.#i(()=>this.#t?.toPage())}#i(e){if(!this.#o)try{return e()}catch{this.#o=!0;return}}},um=class{#e;#t=new Si(
()=>-1);#n=[];observer;constructor(e){this.#e=new Si(n=>_n.indexOf(e.managerOf(n))),this.observer=new lm(this.#e)}drop(e,n,r){
this.#n.includes(r)||this.#n.push(r),this.#t.add(e,n,_n.length+this.#n.indexOf(r))}toPage(){let e=[[this.#e,"of the resu\
lt"],[this.#t,"that were dropped"]];return{groups:[..._n.map(r=>({name:r,kind:r==="other"?"other":"manager"})),...this.#n.
map(({kind:r,name:o})=>({kind:r,name:o}))],result:this.#e.toPage(),dropped:this.#t.toPage(r=>(this.#n[r-_n.length]?.bytes??
0)>0),notes:e.filter(([r])=>r.foldedFiles>0).map(([r,o])=>`${r.foldedFiles} small files ${o} are not shown one by one: "\
(smaller files)" combines those of a directory.`)}}},lm=class{#e;constructor(e){this.#e=e}begin(e,n){let r=sn(e,n);r>0&&
this.#e.add(L(e.name),r)}data(){}end(){}};var jF=50;async function $E(t,e){let n=new Map;for(let[r,o]of t.requiredPaths.entries()){if(n.has(o.text))continue;let i=r<
jF?e.lookAtImage:void 0,s=await KF(t,o,{...e,lookAtImage:i});s!==void 0&&n.set(o.text,VF(o,s))}return[...n.values()]}async function KF(t,{
candidates:e},{look:n,lookAtImage:r}){let o=e.map(s=>t.trace(s)),i=o.find(({droppedBy:s})=>s!==void 0)?.droppedBy;if(!(i===
void 0&&r===void 0)){for(let{end:s,droppedBy:a}of o)if(a===void 0&&s!==void 0&&await n(s)!==void 0)return;if(i!==void 0||
r===void 0)return i;for(let s of e)if(await YF(s,r))return"a command"}}async function YF(t,e){let n=await aa(t,async r=>(await e(
r))?.link);return n!==void 0&&await e(n.end)!==void 0}function VF({by:t,text:e},n){let r=A(Buffer.from(e));return t==="W\
ORKDIR"?`The image's WORKDIR ${r} is not in the result: ${n} removed it. The engine will create it again, empty and owne\
d by root.`:`The image's ${t} refers to ${r}, which is not in the result: ${n} removed it. Containers of the result may \
not start.`}function ic(t){let e=new Map,n=async r=>{try{let o=await t(Buffer.from(r,"latin1").toString());return o===void 0?void 0:
{link:o.typeFlag==="2"?fe(o).link.toString("latin1"):void 0}}catch(o){if(o instanceof m&&o.code==="TAR_LIMIT")return{link:void 0};
throw o}};return r=>{let o=e.get(r)??n(r);return e.set(r,o),o}}import{isUtf8 as XF}from"node:buffer";import{pipeline as qF}from"node:stream/promises";var NE=8,sc=class{#e;#t;constructor(e,n){this.#e=e,this.#t=n}*emit(e,n=e){let{retime:r,observer:o}=this.#e,i=r(n);o?.begin(
e,{head:i}),o?.end(),this.#t.entries++,yield*[...i.extensions,i.header]}async*fetchEntry(e,n){let{reader:r,signal:o}=this.#e,
i=W(e),s=await r.openPath(i,o).then(l=>Or(l,0)).catch(l=>{if(!r.isNotFound(l,i))throw l});if(s===void 0)return;let a=s.typeFlag===
"5",d=W(a?`${e}/`:e),{typeFlag:c}=s,f={...we(s,d),name:d,typeFlag:c,sizeBytes:0},u=n(f)===void 0?"drop":r.decide(f);u!==
"drop"&&(yield*this.emit(f,u==="keep"?f:u.head))}async*fetch(e,n,{mayBeAbsent:r=!1}={}){let{reader:o,retime:i,observer:s,
signal:a}=this.#e,d=e.slice(0,e.lastIndexOf("/")+1),c,f={begin:(p,h)=>c!==void 0&&s?.begin(c,h),mapBlock:p=>c!==void 0&&
s?.mapBlock?.(p),data:p=>c!==void 0&&s?.data(p),end:()=>c!==void 0&&s?.end()},u=new G(p=>{c=void 0;let h=n(d+L(p.name),p);
if(h===void 0)return"drop";let y=W(p.name.at(-1)===47?`${h}/`:h),{typeFlag:g,sizeBytes:k}=p;c={...we(p,y),name:y,typeFlag:g,
sizeBytes:k};let B=o.decide(c);return B==="drop"?B:B==="keep"?{head:i(c)}:{...B,head:i(B.head)}},f,{isPart:!0}),l=W(e);try{
let p=qF(await o.openPath(l,a),u,{signal:a});p.catch(()=>{});for await(let h of u)yield h;await p}catch(p){if(!r||!o.isNotFound(
p,l))throw p}this.#t.entries+=u.counts.entries,this.#t.dataBytes+=u.counts.dataBytes}};function ac(t){let e=Map.groupBy(
FE(t),({root:n})=>n);return new Map([...e].map(([n,r])=>[n,r.map(({path:o})=>o)]))}function FE(t){if(t.length<=NE)return t.
map(r=>({root:ZF(r),path:r}));let e=QF(t),n=Map.groupBy(t,r=>r.split("/")[e.length]);return e.length>1||e.length===1&&n.
size>NE?t.map(r=>({root:e.join("/"),path:r})):[...n.values()].flatMap(FE)}function ZF(t){for(let e=t;e!=="";e=e.slice(0,
Math.max(e.lastIndexOf("/"),0)))if(XF(W(e.slice(e.lastIndexOf("/")+1))))return e;return t}function QF(t){let e=t[0]?.split(
"/").slice(0,-1)??[];for(let n of t){let r=n.split("/").slice(0,-1),o=e.findIndex((i,s)=>i!==r[s]);o!==-1&&(e=e.slice(0,
o))}return e}var dc=class{#e;#t;#n;#r;#o=new Set;#i=[];#s=new Set;constructor(e,n,r,o=cn){this.#e=e,this.#r=ku(o),this.#t=n,this.#n=r}findRestored(){
if(this.#e.dropped.isEmpty)return{restored:[],roots:[]};for(let[r,o]of this.#t.kept)this.#d(r,o);for(let r of this.#r)this.#c(
r);for(let r=this.#a();r!==void 0;r=this.#a())this.#d(...r);this.#t.isFull&&this.#e.warnTooManyLinks();let e=r=>Me(r).some(
o=>this.#o.has(o)),n=[...this.#o];return{restored:n,roots:n.filter(r=>!e(r))}}#a(){if(this.#i.length===0){for(let{isSkipped:e,
droppedTops:n}of this.#e.presets)if(e)for(let r of n)this.#u(r)}return this.#i.pop()}#d(e,n){let r=Wo(tg(e,n),this.#t.targetOf);
if(r===void 0)return;this.#e.skipPresetsFor(e,r.end);let o=i=>this.#n.has(i)&&this.#t.targetOf(i)===void 0;for(let i of r.
through)o(i)||this.#f(i,e);this.#f(r.end,e)}#c(e){let n=Wo(e.path,this.#t.targetOf)?.end;if(!(n===void 0||n===e.path||e.
extent==="itself"))for(let r of this.#e.restoreReferenced(bu(e,n)))this.#o.add(r),this.#u(r)}#f(e,n){if(!this.#e.dropped.
has(e))return;let r=this.#t.typeAt(e),o=this.#e.restore(e,r,n,this.#n.has(e));if(o!=="unchanged"){if(o!=="restored"){this.#e.
warnBrokenLink(`The pattern ${JSON.stringify(o.text)} drops ${A(W(`/${e}`))}, the target of the link ${A(W(`/${n}`))}, w\
hich is broken in the result.`);return}this.#e.decisionFor(e,r).action==="keep"&&this.#o.add(e),this.#u(e)}}#u(e){if(!this.#s.
has(e)){this.#s.add(e);for(let[n,r]of this.#t.droppedBelow(e))this.#e.decisionFor(n,"2").action==="keep"&&this.#i.push([
n,r])}}};var cc=class{#e=new Map;#t=[];#n;constructor(e){this.#n=e}push(e){this.#e.set(e.path,e),this.#n||this.#t.push(e.path)}leaveFor(e){
for(let n=this.#t.at(-1);n!==void 0;n=this.#t.at(-1)){if(gr(e,n))return;this.#r(n),this.#t.pop()}}end(){for(let e of this.#e.
keys())this.#r(e)}releaseAbove(e){return this.#e.size===0?[]:(this.#t=[],Me(e).flatMap(n=>{let r=this.#e.get(n);return this.#e.
delete(n),r===void 0?[]:[r]}))}#r(e){vt(this.#e.get(e)?.count,1,0),this.#e.delete(e)}};var uc=1e5,fc=class{#e=new Map;#t=0;add(e,n,r,o){if(++this.#t>uc)throw mm(r.count?.name??"a rule");let i=L(n.name),s=this.#e.
get(e)??{name:i,decision:r,before:[],links:[]};s.before.push(...o),s.links.push(n),this.#e.set(e,s)}get directories(){return[
...this.#e.values()].flatMap(({before:e})=>e)}async*contents(e,n,r){let o=new Map(this.#e);for(let[i,{links:s}]of this.#e)
if(n(i)){for(let a of s)yield*e.emit(a);o.delete(i)}for(let[i,s]of ac([...o.keys()])){let a=new Set(s);yield*e.fetch(i,(d,c)=>{
let f=a.has(d)?this.#e.get(d):void 0;if(f!==void 0){if(c.typeFlag==="1"||!o.delete(d))throw _E(d,f.name);return r(d,f.decision,
on(c)),f.name}});for(let d of s){let{name:c,links:f}=this.#e.get(d);if(o.has(d))throw _E(d,c);for(let u of f.slice(1))yield*e.
emit(u,wa(u,W(c)))}}}};function mm(t){return new m("TAR_LIMIT",`More than ${uc} hard links point to files that ${t} drop\
s.`,{hint:"Leave that rule out: the hard links keep the content anyway, so it would free little."})}function _E(t,e){return new m(
"CHECK_FAILED",`${A(W(t))} was read again, since ${A(W(e))} is a hard link to it, but the engine did not return a single\
 file.`,{hint:q})}function lc(t,e){return{name:Buffer.from(t.name),typeFlag:t.typeFlag,sizeBytes:t.sizeBytes,extensions:e.
extensions,header:Buffer.from(e.header)}}var e_=new Set(["0","7","S"]),mc=class{#e;#t;#n=new Set;#r=new sa;#o=new Map;#i=new fc;#s=new Map;#a=0;#d=0;appended={entries:0,
dataBytes:0};#c;#f;constructor(e){this.#e=new Pr(e),this.#t=new cc(e.returnsToDirectories===!0),this.#f=e.references??cn,
this.#c=e.onDropped??(()=>{})}get counts(){return this.#e.counts}get requiredPaths(){return this.#f.required}get findings(){
return this.#e}dropsContentOf(e){let n=this.#e.decisionFor(e,"0"),{action:r,rule:o}=n,i=r==="empty"||r==="drop"&&o===void 0;
return i&&this.#s.set(e,n),i}decide(e,n){if(n==="drop")return n;let r=L(e.name);this.#t.leaveFor(r);let o=n==="keep"?e:n.
head,{typeFlag:i}=e,s=this.#s.get(r)??this.#e.decisionFor(r,i);if(s.action==="drop")return this.#g(r,e,o,s);let a=on(e),
d=i==="5"||a===0&&e.name.at(-1)===47;if(d||this.#a++,this.#e.countSpared(s.spared,d,a),i==="1"&&this.#b(e,o,s))return"dr\
op";if(i==="2"){let u=DE(o);this.#r.add(r,u,!0),this.#e.spareLinkTarget(r,u,this.#r.isFull)}let c=this.#k(r),f=n==="keep"?
{head:o}:n;return s.action==="empty"&&e_.has(i)&&a>0?(this.#w(r,s.count,a),{head:ba(o),data:Buffer.alloc(0),before:c}):c.
length===0?n:{...f,before:c}}async*appendix(e){this.#t.end(),this.#E();let n=new sc(e,this.appended);for(let i of this.#i.
directories)yield*n.emit(i);let{restored:r,roots:o}=new dc(this.#e,this.#r,this.#n,this.#f).findRestored();(o.length>0||
this.#e.skippedPresets.length>0)&&(yield*this.#u(new Set(r.flatMap(Me)),o,n)),yield*this.#i.contents(n,i=>this.#e.decisionFor(
i,"0").action==="keep",(i,{count:s},a)=>this.#y(i,s,0,a))}async*#u(e,n,r){let o=this.#e.presets.filter(({isSkipped:i})=>i);
for(let{droppedTops:i,count:s}of o){for(let a of i)yield*r.fetch(a,(d,c)=>this.#m(d,c));Object.assign(s,{entries:0,bytes:0})}
for(let i of ac(n).keys()){for(let s of Me(i))this.#l(s)&&(yield*r.fetchEntry(s,a=>this.#p(s,a)));yield*r.fetch(i,(s,a)=>e.
has(s)&&this.#l(s)?this.#p(s,a):this.#m(s,a),{mayBeAbsent:!0})}for(let[i,s]of this.#o)this.#e.decisionFor(i,"1").action===
"keep"&&(this.#h(i,s),this.#b(s,s,xr)||(yield*r.emit(s)))}trace(e){let n=Wo(e,this.#r.targetOf),r=[...n?.through??[],n?.
end??e].find(d=>this.#l(d)),o=r===void 0?xr:this.#e.decisionFor(r,this.#r.typeAt(r)),{kind:i,name:s=""}=o.count??{},a=i===
"exclude"?`the pattern ${JSON.stringify(s)}`:`the preset ${s}`;return{end:n?.end,droppedBy:o.action==="drop"?a:void 0}}#l(e){
return this.#e.dropped.has(e)&&!this.#n.has(e)}#m(e,n){let r=this.#l(e)&&!this.#o.has(e)&&this.#e.decisionFor(e,n.typeFlag).
action==="keep";if(r&&n.typeFlag==="1")throw mm("presets");return r?this.#p(e,n):void 0}#p(e,n){return this.#n.add(e),this.#h(
e,n),e}#h(e,n){let{typeFlag:r}=n,o=on(n),{spared:i}=this.#e.decisionFor(e,r);this.#e.countSpared(i,r==="5",o);let s=this.#e.
presetThatDropped(e,r);s?.isSkipped===!1&&this.#y(e,s.count,1,o)}#y(e,n,r,o){vt(n,-r,-o),n!==void 0&&o>0&&this.#c(e,-o,n)}#g(e,n,r,{
count:o,rule:i}){this.#e.recordDropped(e),i?.preset.skippedIfLinked===!0&&t_(i,e);let{typeFlag:s}=n;return s==="5"?(this.#t.
push({path:e,entry:lc(n,r),count:o}),"drop"):(s==="2"&&this.#r.add(e,DE(r),!1),s==="1"&&i!==void 0&&this.#o.size<uc&&this.#o.
set(e,lc(n,r)),this.#d++,this.#w(e,o,on(n)),"drop")}#w(e,n,r){vt(n,1,r),n!==void 0&&this.#c(e,r,n)}#k(e){let n=this.#t.releaseAbove(
e);for(let{path:r}of n)this.#n.add(r);return n.map(({entry:r})=>r)}#b(e,n,r){let o=L(fe(n).link),i=this.#e.decisionFor(o,
"0"),s=i.action==="empty"&&r.action==="empty";if(i.action==="keep"||s)return!1;let a=this.#k(L(e.name));return this.#i.add(
o,lc(e,n),i,a),!0}#E(){if(this.#a>0||this.#d===0)return;let e=this.counts.filter(({entries:n})=>n>0).map(({name:n})=>JSON.
stringify(n));throw new m("BAD_INPUT",`Nothing would be left of the image: ${e.join(", ")} would drop all of its files.`,
{hint:'Drop less, or keep some files with a pattern that starts with "!".'})}};function t_({droppedTops:t},e){t.some(n=>gr(
e,n))||t.push(e)}function DE(t){return fe(t).link.toString("latin1")}import{posix as n_}from"node:path";var r_=200;async function ME(t,e){let n=0,r=async i=>++n>r_?void 0:(await e(i))?.link,o=[];for(let i of t){let s=await aa(
Buffer.from(n_.normalize(i)).toString("latin1"),r);s!==void 0&&s.through.length>0&&s.end!==""&&o.push(`/${Buffer.from(s.
end,"latin1")}`)}return[...new Set([...t,...o])]}async function HE({run:t,source:e,sourceConfig:n,options:r},{reader:o,survey:i,ran:s}){let{signal:a}=t,{clean:d,exclude:c}=r.
layer,f=new Set(d),u=$n("apt");if(s.needsAptRule&&u!==void 0&&f.add(u),f.size===0&&c.length===0&&s.changed===void 0)return;
let l=f.size>0,p=l?await o.lookAt("etc/passwd",a):void 0,{json:h}=await n,y=w(h,"config","Env"),g=p===void 0?0:Ue(p.header,
"size"),k=p?.data.subarray(0,g),B=l?await ME(e.volumes,ic(P=>o.lookAt(P,a))):e.volumes;return new mc({presets:[...f],excludes:c,
places:ra(k,H(y)?y:[]),volumes:B,references:uu(h,fu(k)),returnsToDirectories:o.returnsToDirectories,onDropped:i.onDropped,
isInBase:o.base?.owns})}function UE({source:t,options:e},n){let{clean:r,exclude:o,aptClean:i}=e.layer,s=i?$n("apt"):void 0,
{Env:a}=t.shownConfig;return new ma({active:s===void 0?r:[...r,s],words:e.cleanWords,excludes:o,env:H(a)?a:[],volumes:t.
volumes,references:uu({config:t.shownConfig},fu(void 0)),isInBase:n})}async function zE({reader:t,rules:e,survey:n},r,o){
let{lookAtImage:i}=t,s={look:ic(d=>t.lookAt(d,o)),lookAtImage:i&&ic(d=>i(d,o))},a=e===void 0?[]:await $E(e,s);return{rules:e?.
counts??[],commands:await r.measuredCommands,spared:e?.findings.spared??[],skippedPresets:e?.findings.skippedPresets??[],
unmatched:e?.findings.unmatched??[],warnings:[...e?.findings.warnings??[],...a],directories:n.directories,contents:n.contents,
suggestions:n.suggestions}}function pm({verify:t,html:e}){return t||e!==void 0}async function JE(t,e,n){let{source:r,options:o}=t,i=e.kind!=="hit"||
pm(o),s=i?await o_(t):Jn;wt(n,s.measuredCommands);let a=wt(n,(s.changed??r).openReader()),d=wt(n,i_(t,a));return{isRead:i,
ran:s,reader:await a,sourceSize:d}}async function o_(t){let{run:e,engine:n,source:r,inEngine:o,options:i}=t,{aptClean:s,
script:a,scriptNetwork:d}=i.layer;if(a===void 0&&!s)return Jn;if(r.byLayers===!0)return e.log.notice(`Used the rules of ${S(
"clean","apt")} instead of apt-clean: no container runs for an image that is read by its layers.`),{...Jn,needsAptRule:s};
if(n===void 0||o===void 0)return Jn;let c=a===void 0?"Clean with apt":"Run commands in a container",f={script:a,network:a===
void 0?"none":d,aptClean:s};return e.log.group(c,()=>AE(n,o,f))}async function i_({source:t,sourceConfig:e},n){return await Promise.
all([e,n]),t.measure()}function s_({options:t,cache:e}){return t.report!==void 0||t.compare!==void 0||e!==void 0}async function WE(t,e,n){
let{options:r}=t,{isRead:o,ran:i}=e,s={files:r.html!==void 0,contents:s_(t)},a=new Sn(s,UE(t,e.reader.base?.owns));!r.dryRun&&
o&&await Zb(t,e.sourceSize);let d=o?await HE(t,{reader:e.reader,survey:a,ran:i}):void 0,c=await d_(t,e,d),f=await c_(t),
u=e.sourceSize.then(({bytes:l})=>l);return{reader:c,base:Dk(t,c),rules:d,survey:a,expected:r.verify&&!r.dryRun?a_(t):[],
resume:f,expectedBytes:wt(n,u),latestSeconds:r.layer.sourceDateEpoch}}function a_({source:t,options:e}){let n=t.byLayers===
!0?"engine":"exact",r=[...e.tagLocations.length>0?["exact"]:[],...e.tags.length>0?[n]:[]];return[...new Set(r)].map(o=>new Ur(
o))}async function d_({run:t,options:e},{reader:n,ran:r},o){let{clean:i,exclude:s}=e.layer,a=s.length>0||i.some(({empties:c})=>c!==
void 0);if(o===void 0||!a||n.sparingZeros===void 0)return n;let d=async c=>(await r.measuredCommands,o.dropsContentOf(c));
return n.sparingZeros(d,t.signal)}async function c_({source:t,options:e}){return e.pause&&t.hold!==void 0?t.hold():async()=>{}}import{mkdir as f_,rename as u_}from"node:fs/promises";import{join as GE}from"node:path";async function pc({run:t,cache:e},{key:n,directory:r},{stored:o,surveyed:i,entries:s,dataBytes:a,ms:d}){if(e===void 0||o.
savedFile===void 0)return;let c=o.diffIds[0]??"",f={surveyed:i,entries:s,dataBytes:a,ms:d};try{await Dl(r,{key:n,diffId:c,
...o.savedFile,...jE(f)}),await to(t,e.save(n,r,t.log))}catch(u){t.log.warning(`Could not save the layer: ${E(u)}.`)}}function jE({
surveyed:t,entries:e,dataBytes:n,ms:r}){let{rules:o,commands:i,spared:s,skippedPresets:a,unmatched:d,warnings:c,suggestions:f}=t;
return{entries:e,dataBytes:n,seconds:r/1e3,rules:o,commands:i,spared:s,skippedPresets:a,unmatched:d,warnings:c,suggestions:f,
directories:t.directories??[],contents:t.contents}}async function KE({run:t,cache:e},{key:n,directory:r,isReplacing:o},{
diffId:i,packing:s,layers:a,...d}){if(e===void 0)return;let{log:c}=t,f=a.map(({path:p,...h})=>h),u=z(Buffer.from(f.map(p=>p.
digest).join(`
`))),l=f.reduce((p,h)=>p+h.packedBytes,0);try{for(let[p,{path:h,digest:y}]of a.entries()){if(!e.canSave(mi(y),c))continue;
let g=pi(r,p);await f_(g),await u_(h,GE(g,Bd)),await to(t,e.save(mi(y),g,c,!o))}if(!e.canSave(n,c))return;await Dl(r,{key:n,
diffId:i,digest:u,packedBytes:l,packing:s,layers:f,...jE(d)}),await to(t,e.save(n,r,c))}catch(p){c.warning(`Could not sa\
ve the layers: ${E(p)}.`)}}function hc(t,{run:e,cache:n}){if(!(t.kind!=="miss"||!n?.canSave(t.key,e.log)))return GE(t.directory,
Bd)}async function VE(t,e,n){let{base:r}=e,o=await l_(t,e,n);return r===void 0?o:_k(o,r,yn(t))}async function l_(t,e,n){let{
run:r,options:o,packTo:i}=t,{log:s}=r,{way:a}=e.reader,d=t.platformTitle===void 0?"":` ${t.platformTitle}`,c=p_(t,e,n),f=u=>o.
layer.division===void 0?hE(t,e,{...c,...e.base&&{compression:fm(t,n)},path:u}):EE(t,e,n,{...c,path:u});try{if(o.dryRun)return await s.
group(`Estimate${d} via ${a}`,()=>h_(t,e,c));if(n.kind!=="hit")return await s.group(`Flatten${d} via ${a}`,()=>i===void 0?
g_(t,e,c):f(i));let u=pm(o)?await s.group(`Compare the cached layer${d} via ${a}`,()=>w_(t,e,n)):void 0;return i!==void 0?
await s.group(`Check the cached layer${d}`,()=>yE(t,n.found,c)):await s.group("Load the cached layer",()=>y_(t,n,c).then(
l=>({...l,streamBytes:u})))}catch(u){throw m_(u,t)}}function m_(t,{source:e,options:n}){return!(t instanceof m&&t.code===
"TAR_TRUNCATED")||n.pause?t:e.changedWhileRead?.(t)??t}function p_(t,e,n){let{source:r,sourceConfig:o,options:i}=t;return{
platform:r.platform,configFor:async s=>sp((await o).json,{layers:[...e.base?.layers??[],...s.filter(({isKept:a})=>a!==!0)],
sourceDiffIds:r.diffIds,createdBy:hi,latestSeconds:i.layer.sourceDateEpoch}),annotations:async()=>(await o).annotations,
compression:i.layer.compression,tempDir:i.tempDir,saveTo:e.reader.isReproducible?hc(n,t):void 0,totalBytes:qt(e.expectedBytes)}}
async function h_(t,e,n){let r=Gd(t.options.layer);return{stored:void 0,packedBytes:void 0,...await(r===void 0?mE(t,e,n):
lE(t,e,r)),counts:yi}}function XE({engine:t}){if(t===void 0)throw new Error("a layer that is not packed needs an engine");
return t}async function y_(t,{found:e},n){let{stored:r,newBytes:o}=await Ik(XE(t),e,n),s=t.source.countsFiles!==!0?o:(await cm(
e,t.run)).bytes;return{...qE(r),newBytes:s,counts:yi}}async function g_(t,e,n){let r=XE(t),{log:o,signal:i}=r,s=t.source.
countsFiles===!0?new at({countsBlocks:!1}):void 0;r.store.keepsPacked||o.debug(`${S("compression")} has no effect here: \
this image store keeps layers unpacked`);let a=r.store.keepsPacked?Xr(t,e):void 0,d=await Lt(e,r,s,a?.spans),c=a&&((g,k)=>a.
pack(g,k)),f=await Nk(r.store).store(r,d,{...n,pack:c});if(await e.resume(),i.aborted)throw U(i.reason);let u=io(d,e),l=await Zr(
r,f,u.dataBytes>0),p=s?.bytes??l,h=f.packedBytes===void 0?"":`, packed ${x(f.packedBytes)}${a?.copied??""}`;o.info(`Stor\
ed ${Q(u.entries)} in one layer of ${x(p)}${h}`);let{bytesWritten:y}=d;return{...qE(f),newBytes:p,streamBytes:y,counts:u}}
function qE(t){let{packedBytes:e,expectedId:n,configDigest:r}=t;return{stored:t,packedBytes:e,imageId:n,configDigest:r}}
async function w_({run:t,options:e},n,{found:{record:r}}){let o=await Yd(n,t,{totalBytes:b_(r)}),i=o.digest();if(i!==r.diffId)
throw k_(i,r.diffId,e);return o.bytesWritten}var YE=768;function b_({entries:t,dataBytes:e,rules:n}){let r=n.reduce((o,i)=>o+
i.bytes+i.entries*YE,0);return e+t*YE+r}function k_(t,e,{layer:n,verify:r,html:o}){if(n.script===void 0&&!n.aptClean)return gn(
`the source's layer is ${t}, but the cached layer is ${e}.`);let i=[...r?[S("verify")]:[],...o===void 0?[]:[S("html")]];
return new m("CACHE_DIFFERS","The commands produced a layer that differs from the cached one, so the layer is made again\
.",{hint:`If this happens in every run, leave out ${i.join(" and ")}, or the cache.`})}async function xi(t,e,n){let{run:r,options:o}=t,i=performance.now(),s=await JE(t,e,n),{ran:a,isRead:d}=s,c=await WE(t,s,
n),f=await VE(t,c,e),u=performance.now()-i,l=e.kind==="hit"?e.found.record:await zE(c,a,r.signal);rE(l,r.log),tE(l.suggestions,
o,r.log);let p=await s.sourceSize;return{job:t,cached:e,input:c,layer:f,surveyed:l,sourceSize:p,layerMs:u,isRead:d}}function yc({
job:t,cached:e,layerMs:n,isRead:r}){e.kind==="hit"&&!r&&Tk(e,n,t.run.log)}function E_({newBytes:t,parts:e},n,{history:r}){
let{layers:o=[],unpackedBytes:i=0}=n??{};if(o.length>0&&r===void 0)return;let s=(r??[]).map(c=>c.hasLayer),a=r?.slice(0,
zc(s,o.length))??[];if(e===void 0)return[...a,{command:hi,bytes:t-i,hasLayer:!0}];let d=e.map(({bytes:c,contents:f})=>({
command:Jc(hi,bi(f)),bytes:c,hasLayer:!0}));return[...a,...d]}function gc(t,e){let{job:n,cached:r,input:o,layer:i,surveyed:s,
sourceSize:a}=t,{newBytes:d,packed:c,packedBytes:f,imageId:u,configDigest:l,parts:p}=i,h=E_(i,o.base,a);return $d({source:n.
source,sourceSize:a,image:{bytes:d,packedBytes:f,history:h,imageId:u,configDigest:l,layers:(p?.length??1)+(o.base?.layers.
length??0),keptLayers:o.base?.layers.length,parts:p,packedLayers:f===void 0?void 0:c?.files},verdict:e,surveyed:s,cacheHit:r.
kind==="none"&&!r.wasAsked?void 0:r.kind==="hit",page:o.survey.page})}var ZE="moby.buildkit.cache.v0";function QE(t){if(!(ZE in t))return{config:t,hadCache:!1};let{[ZE]:e,...n}=t;return{config:n,
hadCache:!0}}var S_=[/^ostree\.(?:commit|final-diffid|bootable)$/,/^containers\.bootc$/,/^io\.buildpacks\.lifecycle\.metadata$/],
x_=/^(?:containerd\.io\/|io\.containerd\.|vnd\.docker\.reference\.|com\.amazon\.soci\.|io\.github\.containers\.|io\.containers\.(?:estargz|zstd-chunked)\.|dev\.(?:cosignproject|sigstore)\.|ostree\.|org\.opencontainers\.image\.ref\.name$)/;
function eS(t,e){let n=w(t,"config","Labels");return T(n)?Object.keys(n).filter(r=>S_.some(o=>o.test(r))||tS(b(n,r)??"",
e)):[]}function Pi(t,e){let n=([o,i])=>x_.test(o)||tS(i,e),r=Object.entries(t);return{kept:Object.fromEntries(r.filter(o=>!n(
o))),leftOut:r.filter(n).map(([o])=>o)}}function tS(t,e){return e.some(n=>t.includes(n.replace(/^sha256:/,"")))}async function Bi({run:t,source:e}){let{log:n}=t,r=await e.readConfig();return r.missing!==void 0&&n.warning(r.missing),
P_(r,e,n)}function P_(t,e,n){let{config:r,hadCache:o}=QE(t.json);o&&n.debug("removed BuildKit's inline cache metadata, w\
hich refers to the source's layers");let i=[e.id,...e.diffIds,...t.digest===void 0?[]:[t.digest],...(t.packedLayers??[]).
map(({digest:c})=>c)],s=eS(r,i);s.length>0&&n.warning(`Some labels describe the source's layers, which the result does n\
ot have: ${s.map(c=>JSON.stringify(c)).join(", ")}. The labels are kept, but tools that rely on them (ostree or bootc ho\
sts, a buildpacks rebase) do not work with the result.`);let{kept:a,leftOut:d}=Pi(t.annotations,i);return d.length>0&&n.
debug(`removed annotations about the source's own blobs: ${d.join(", ")}`),{...t,json:r,annotations:a}}async function rS(t){var r=[];try{let e=Re(r,new AsyncDisposableStack,!0);let n={...t,sourceConfig:wt(e,Bi(t))};return await Cd(
n,B_)}catch(o){var i=o,s=!0}finally{var a=Le(r,i,s);a&&await a}}async function B_(t,e){var i=[];try{let n=Re(i,new AsyncDisposableStack,
!0);let r=await vd(t);n.defer(()=>Od(r));let o={...t,scans:xd(t,r,n)};try{return await nS(o,r)}catch(f){return await nS(
...await e(f,o,r))}}catch(s){var a=s,d=!0}finally{var c=Le(i,a,d);c&&await c}}async function nS(t,e){var u=[];try{let n=Re(
u,new AsyncDisposableStack,!0);let r=await xi(t,e,n);let o=await I_(t,r);let{layer:i,input:s,surveyed:a,layerMs:d}=r;let{
stored:c,counts:f}=i;await ed(t,c,s.reader);e.kind==="miss"&&c!==void 0&&o.isMet&&await pc(t,e,{stored:c,surveyed:a,...f,
ms:d});yc(r);return gc(r,o)}catch(l){var p=l,h=!0}finally{var y=Le(u,p,h);y&&await y}}async function I_({run:t,engine:e,
options:n,tags:r,source:o},{input:i,layer:s,sourceSize:a}){let{reader:d,expected:c}=i,{stored:f,newBytes:u,streamBytes:l=u}=s,
p=lr(n.budgets,{oldBytes:a.bytes,newBytes:u}),h=en(p)===void 0;if(f===void 0||!h)return{budgets:p,isMet:h,checks:hl};let[
y]=c,k=await Ab(e,f,y&&{expected:y,source:o,reader:d,streamBytes:l},n.test);if(t.signal.aborted)throw U(t.signal.reason);
return await r.move(e.docker,f.expectedId,f.reference),{budgets:p,isMet:h,checks:k}}import{rename as J_}from"node:fs/promises";import{join as W_}from"node:path";import{stat as T_,statfs as v_}from"node:fs/promises";import{dirname as O_,resolve as A_}from"node:path";async function iS(t,{packedBytes:e,spoolBytes:n},r){let o=new Map;for(let a of t){if(a.transport==="docker")continue;let d=await R_(
a),c=await oS(d);if(c===void 0)continue;let f=o.get(c)??{directory:d,names:[]};f.names.push(a.text),o.set(c,f)}let i=await oS(
r),s=[];for(let[a,{directory:d,names:c}]of o){let f=a===i,u=e*c.length+(f?n:0),l=await v_(d).catch(()=>{}),p=l===void 0?
u:l.bavail*l.bsize;if(p>=u)continue;let h=[...c,...f?["the spool in temp-dir"]:[]].join(", ");s.push(`The disk of ${d} m\
ay be too small: the result needs about ${x(u)} there (for ${h}), but only ${x(p)} are free. If it does not fit, everyth\
ing stays as it was.`)}return s}async function R_({transport:t,path:e}){let n=await Qt(A_(e));return t==="oci"&&await ve(
n)!==void 0?n:O_(n)}async function oS(t){return T_(t).then(({dev:e})=>e,()=>{})}async function sS({run:t,options:e,sweep:n},{platforms:r}){let{tagLocations:o,tempDir:i,layer:s}=e,a=s.compression.kind!==
"none",d=r.reduce((l,p)=>l+aS(p,a),0),c=s.division===void 0?0:Math.max(0,...r.map(L_)),f={packedBytes:d,spoolBytes:d+c},
u=()=>iS(o,f,i);if((await u()).length!==0){await n.settle();for(let l of await u())t.log.warning(l)}}function aS({source:t,
image:e},n){let r=e?.layers.map(({descriptor:o})=>o);return r===void 0&&t.knownBytes===void 0?0:Wr(r,t.knownBytes??0,n||
r!==void 0)}function L_(t){return t.source.knownBytes??aS(t,!0)}function cS(t,e){let[n]=t;if(n!==void 0&&t.length===1)return{...n,...e};let r=o=>t.reduce((i,s)=>i+o(s),0);return{...ps(
r(o=>o.oldBytes),r(o=>o.newBytes)),oldLayers:r(o=>o.oldLayers),newLayers:r(o=>o.newLayers),keptLayers:r(o=>o.keptLayers),
layers:void 0,oldHistory:void 0,newHistory:void 0,directories:void 0,packedLayers:void 0,contents:void 0,oldPackedBytes:bc(
t.map(o=>o.oldPackedBytes)),newPackedBytes:bc(t.map(o=>o.newPackedBytes)),configDigest:void 0,checks:{verifiedEntries:bc(
t.map(o=>o.checks.verifiedEntries)),isTested:t.some(o=>o.checks.isTested)},cacheHit:t.some(o=>o.cacheHit===void 0)?void 0:
t.every(o=>o.cacheHit),rules:wc(t.flatMap(o=>o.rules),({kind:o,name:i})=>`${o} ${i}`,dS),commands:wc(t.flatMap(o=>o.commands),
({name:o})=>o,C_),spared:wc(t.flatMap(o=>o.spared),({what:o,why:i})=>JSON.stringify([o,i]),dS),skippedPresets:[...new Set(
t.flatMap(o=>o.skippedPresets))],suggestions:wc(t.flatMap(o=>o.suggestions??[]),({name:o})=>o,(o,i)=>({...o,bytes:o.bytes+
i.bytes})),page:$_(t),...e}}function bc(t){return t.reduce((e,n)=>e===void 0||n===void 0?void 0:e+n,0)}function wc(t,e,n){
let r=new Map;for(let o of t){let i=r.get(e(o));r.set(e(o),i===void 0?o:n(i,o))}return[...r.values()]}function dS(t,e){return{
...t,entries:t.entries+e.entries,bytes:t.bytes+e.bytes}}function C_(t,e){let n=bc([t.bytes,e.bytes]);return{name:t.name,
ms:t.ms+e.ms,...n===void 0?{}:{bytes:n}}}function $_(t){let e=[],n=[],r=[],o=new Set;for(let{platform:i,page:s}of t){if(s===
void 0)return;let a=s.groups.map(d=>{let c=e.findIndex(({name:f,kind:u})=>f===d.name&&u===d.kind);return c===-1?e.push(d)-
1:c});n.push(hm(s.result,i,a)),(s.dropped[3]??[]).length>0&&r.push(hm(s.dropped,i,a));for(let d of s.notes)o.add(d)}return{
groups:e,result:["",0,-1,n],dropped:["",0,-1,r],notes:[...o]}}function hm([,t,e,n],r,o){let i=o[e]??-1;return n===void 0?
[r,t,i]:[r,t,i,n.map(s=>hm(s,s[0],o))]}async function fS({id:t,index:e},n){let r=await Promise.all(n.map(i=>N_(i,t)));if(e===void 0)return{images:r,index:e};let{
kept:o}=Pi(e.annotations,[t]);return{images:r,index:{...e,annotations:o}}}async function N_({found:t,made:e},n){let{image:r}=t,
{job:o,layer:i}=e,{packed:s}=i;if(s===void 0)throw new Error("the layers are not in files");let{source:a}=o,{annotations:d,
digest:c}=await o.sourceConfig,f=[n,a.id,...a.diffIds,...c===void 0?[]:[c]],u=r?.format??"oci";return{config:s.config,platform:a.
platform,indexPlatform:r?.indexPlatform,entryAnnotations:Pi(r?.entryAnnotations??{},f).kept,annotations:d,format:u,layers:s.
files.map(l=>({path:l.path,startByte:l.startByte,diffId:l.diffId,descriptor:{mediaType:Yn(u,l.packing),digest:l.digest,sizeBytes:l.
packedBytes}}))}}import{createReadStream as F_}from"node:fs";import{join as __}from"node:path";import{isDeepStrictEqual as D_}from"node:util";async function uS(t,e,n,r){let[o]=e,i=o?.layer.packed;if(o===void 0||i===void 0)throw new Error("there is nothing to sto\
re");if(e.length>1)return M_(t,e,n,r);let s=await eo(t.engine,i.files,i.request);return await Zr(t.engine,s,i.hasContent),
{stored:s,platforms:e}}async function M_({run:t,engine:e,options:n},r,o,i){let s=tt(t.runId),a=__(i,"index.tar"),d=`dock\
er-archive:${a}:${s}`,c=oe(s,"tag"),u=await Is({transport:"docker-archive",text:d,path:a,reference:c,index:void 0},{...t,
tempDir:n.tempDir}).write(o);await u.publish();let l=u.digest,p=await zn(e,l),h=lS(r[0]),y={reference:p?l:s,expectedId:l,
diffIds:h},B=(await Qr(e,y,()=>e.transport.loadImage(F_(a),void 0,t.signal))).split(`
`).find(R=>/^error /i.test(R.trim()));if(B!==void 0)throw ym("a load without an error",JSON.stringify(B));let P=b(await ee(
e,y.reference),"Id");if(P!==l)throw ym(`the ID ${l}`,String(P));let $={stored:{...y,importedId:void 0},platforms:r};for(let R of r)
await H_(e,$,R);return $}function lS(t){return(t?.layer.packed?.files??[]).map(({diffId:e})=>e)}async function H_(t,e,n){
let{platform:r}=n.job.source,{diffIds:o}=await gm(t,e,r),i=lS(n);if(!D_(o,i))throw ym(`${Ml(i)} for ${v(r)}`,JSON.stringify(
o))}function ym(t,e){return new m("CHECK_FAILED",`The stored image differs from what was sent: expected ${t}, found ${e}\
. Nothing was tagged.`,{hint:q})}async function gm(t,{stored:e,platforms:n},r){let o=n.length>1?r:void 0,i=await Ge(t,e.
reference,o);if(i!==void 0)return i;throw new m("CHECK_FAILED",`The stored image ${e.reference} disappeared from the eng\
ine before it was checked.`,{hint:"Check whether something removes images on this machine, then run again."})}async function mS({
run:t,engine:e},n){let r=new Map;for(let o of n.platforms){let{job:i,input:s,layer:a}=o,d=i.source.byLayers===!0?"engine":
"exact",c=s.expected.find(g=>g.view===d);if(c===void 0)continue;let f=await gm(e,n,i.source.platform),{newBytes:u,streamBytes:l=u}=a,
p={expected:c,source:i.source,streamBytes:l},h=i.platformTitle===void 0?"":` ${i.platformTitle}`,y=()=>zr(t,Ze(e,f),p);r.
set(o,await t.log.group(`Verify${h} in the engine`,y))}return r}async function pS({run:t,engine:e,options:n},r){let{test:o}=n;
if(o===void 0)return!1;let i=await gm(e,r,void 0);return await t.log.group("Test",()=>Jr(e,i,o)),!0}var hS={names:[],imageId:void 0,counts:void 0,isTested:!1};async function yS(t,e,n){let{run:r,options:o,places:i,placements:s}=t,
a=await fS(e,n),d=n.map(({made:h})=>h);for(let h of i)await r.log.group(`Write ${h.target.name}`,async()=>{s.add({...h,written:await h.
target.write(a)})});let c=U_(t),f=c===void 0?[]:Ya(c.engine,d,h=>h.job.source.platform),u=c&&await r.log.group("Store in\
 the engine",()=>uS(c,f,a,t.spool)),l=[];if(o.verify){for(let h of s.all)for(let[y,g]of(await z_(t,h,{set:a,all:d})).entries())
l[y]=g;if(c!==void 0&&u!==void 0){let h=await mS(c,u);for(let[y,g]of d.entries())l[y]??=h.get(g)}}let p=c!==void 0&&u!==
void 0&&await pS(c,u);if(r.signal.aborted)throw U(r.signal.reason);if(await s.publish("files"),c!==void 0&&u!==void 0){let{
stored:h}=u;await t.tags.move(c.engine.docker,h.expectedId,h.reference),await ed(c,h,{close:async()=>{}})}return await s.
publish("registries"),{names:i.map(({target:h,location:y})=>({name:h.name,digest:s.all.find(g=>g.location===y)?.written.
digest??""})),imageId:u?.stored.expectedId,counts:o.verify?l:void 0,isTested:p}}function U_(t){let{engine:e,options:n}=t;
return e===void 0||n.tags.length===0?void 0:{...t,engine:e}}async function z_({run:t,options:e},{target:n,written:r},{set:o,
all:i}){let s=await r.readBack();try{let a=o.images.map(({config:u})=>z(u)),d=s.images.map(({config:u})=>u.descriptor.digest);
if(JSON.stringify(d)!==JSON.stringify(a))throw new m("CHECK_FAILED",`${n.name} must have the images with the configs ${a.
join(", ")}, but has ${d.join(", ")}. Nothing was tagged.`,{hint:"Run again. If it happens again, check the disk, or the\
 registry."});let c=[],f={...t,tempDir:e.tempDir};for(let[u,l]of s.images.entries()){let{job:p,input:h,layer:y}=i[u],g=h.
expected.find(({view:V})=>V==="exact"),{newBytes:k,streamBytes:B=k}=y,P=p.platformTitle===void 0?"":` ${p.platformTitle}`,
$=At(l,s,f),R={expected:g,source:p.source,streamBytes:B},C=()=>zr(t,$,R);c.push(await t.log.group(`Verify${P} in ${n.name}`,
C))}return c}finally{await s.close()}}async function wm(t,e,n){var h=[];try{let r=Re(h,new AsyncDisposableStack,!0);let{run:o,engine:i,options:s,placements:a,
tags:d}=t;s.dryRun||await sS(t,e);let c={...t,found:e,places:n,tryAgain:no};let[f,...u]=e.platforms;if(i===void 0||f===void 0||
u.length>0)return await gS(c);let l={...t,engine:i,...f};let p=wt(r,Bi(l));return await Cd({...l,sourceConfig:p},({source:P},$)=>{
let R=[{...f,source:P}];return gS({...c,found:{...e,platforms:R},sourceConfig:p,tryAgain:$})},async()=>{await a.undo(),await d.
undo(i.docker,o.log)})}catch(y){var g=y,k=!0}finally{var B=Le(h,g,k);B&&await B}}async function gS({found:t,places:e,...n}){
var h=[];try{let r=Re(h,new AsyncDisposableStack,!0);let{options:o}=n;let i=o.dryRun?void 0:await Dr(n,r);let s=[];for(let[
P,$]of t.platforms.entries()){let R=i===void 0?void 0:W_(i,`layer-${P}`),C=t.platforms.length>1?v($.source.platform):void 0,
{source:V,inEngine:be,baseBlobs:ke}=$,Pe={...n,source:V,inEngine:be,baseBlobs:ke,packTo:R,platformTitle:C},dt=await G_(Pe,
r);s.push({found:$,made:dt})}let a=s.map(({made:P})=>P);let d=P=>a.reduce(($,R)=>$+P(R),0);let c=lr(o.budgets,{oldBytes:d(
({sourceSize:P})=>P.bytes),newBytes:d(({layer:P})=>P.newBytes)});let f=en(c)===void 0;let u=f&&i!==void 0?await yS({...n,
places:e,spool:i},t,s):hS;for(let P of a)f&&await j_(P);for(let P of a)yc(P);let l=a.map((P,$)=>{let C={verifiedEntries:u.
counts?.[$],isTested:u.isTested},V=v(P.job.source.platform);return{...gc(P,{isMet:f,budgets:[],checks:C}),platform:V}});
let p=u.imageId??(l.length===1?l[0]?.imageId:void 0);return{...cS(l,{budgets:c,imageId:p}),platforms:l,written:u.names}}catch(y){
var g=y,k=!0}finally{var B=Le(h,g,k);B&&await B}}async function G_(t,e){var d=[];try{let n=t.sourceConfig??wt(e,Bi(t));let r={
...t,sourceConfig:n};let o=await vd(r);e.defer(()=>Od(o));let i=Re(d,new AsyncDisposableStack,!0);let s={...r,scans:xd(t,
o,i)};let a=await xi(s,o,e).catch(async p=>xi(...await t.tryAgain(p,s,o),e));await a.input.reader.close();return a}catch(c){
var f=c,u=!0}finally{var l=Le(d,f,u);l&&await l}}async function j_(t){let{cached:e,input:n,layer:r}=t;e.kind!=="miss"||!n.
reader.isReproducible||await(r.parts===void 0?Y_(t,e):K_(t,e))}async function K_({job:t,layer:e,surveyed:n,layerMs:r},o){
let{packed:i,parts:s=[],flatDiffId:a,counts:d}=e,c=Wl(i),[f]=c;if(f===void 0||a===void 0)return;let u=c.map(({path:p,digest:h,
diffId:y},g)=>({...s[g],path:p,digest:h,diffId:y})),{packing:l}=f;await KE(t,o,{diffId:a,packing:l,layers:u,surveyed:n,...d,
ms:r})}async function Y_({job:t,layer:e,surveyed:n,layerMs:r},o){let[i]=Wl(e.packed),s=hc(o,t);if(i===void 0||s===void 0)
return;let{diffId:a,digest:d,packedBytes:c,packing:f}=i;if(!await J_(i.path,s).then(()=>!0,()=>!1))return;await pc(t,o,{
stored:{diffIds:[a],savedFile:{digest:d,packedBytes:c,packing:f}},surveyed:n,...e.counts,ms:r})}async function wS({run:t,options:e}){let{tempDir:n,tempDirFrom:r,backup:o,report:i,html:s}=e;await $b(n,r,t.runId),o!==void 0&&
await Ry(o),i!==void 0&&await vs("report",i),s!==void 0&&await vs("html",s)}async function bS({run:t,options:e}){let n={
...t,tempDir:e.tempDir},r=e.tagLocations.map(o=>({location:o,target:Is(o,n)}));for(let{target:o}of r)await o.check();return r}var kc=class{#e;#t=[];#n=0;constructor(e){this.#e=e}get all(){return this.#t}add(e){let n=bm(e)?this.#t.length:this.#t.filter(
kS).length;this.#t.splice(n,0,e)}async publish(e){let n=e==="files"?kS:bm;for(let r of this.#t.filter(n))this.#n++,await r.
written.publish()}async undo(){let e=this.#t.splice(0),n=this.#n;this.#n=0;for(let{written:r,target:o}of e.slice(0,n).toReversed())
await this.#o(`could not be taken back from ${o.name}`,()=>r.undo());await this.#r(e)}async finish(){await this.#r(this.#t.
splice(0))}async#r(e){for(let{written:n,target:r}of e)await this.#o(`left something beside ${r.name}`,()=>n.discard())}async#o(e,n){
await n().catch(r=>this.#e.warning(`The result ${e}: ${Ye(r)}`))}};function bm({location:t}){return t.transport==="docke\
r"}function kS(t){return!bm(t)}async function Ec(t,e,n,r){let o=await e.openReader();try{let i=new G(o.decide,r.observer);await un(t,[await o.open(t.signal),
i],()=>n)}finally{await o.close()}}async function xS({run:t},e,{platforms:n}){if(e===void 0)return;let r=await ub(e,n.map(({source:i})=>i.platform));if(e.kind===
"report")return e.earlier;let{name:o}=e;try{return await t.log.group(`Read ${o} to compare with it`,async()=>{let i=await e.
open(r);try{let s=[];for(let a of i.sources)s.push(await V_(t,a));return{kind:"image",name:o,platforms:s}}finally{await i.
close()}})}catch(i){if(t.signal.aborted)throw i;t.log.warning(`Nothing is compared with ${o}. ${Ye(i)}`);return}}async function V_(t,e){
let n=new Sn({contents:!0}),{packedLayers:r}=await e.readConfig();return await Ec(t,e,e.knownBytes,n),{platform:v(e.platform),
contents:n.contents,packedBytes:r?.reduce((o,{sizeBytes:i})=>o+i,0),layers:new Set([...e.diffIds,...(r??[]).map(({digest:o})=>o)])}}
var ES=3,X_=80;function PS(t,e){if(t===void 0)return;let{name:n,platforms:r,missing:o}=t;for(let i of r){let s=r.length===
1?"":` for ${i.platform}`;if(i.oldBytes===void 0||i.newBytes===void 0){e.notice(`The files of the result${s} cannot be c\
ompared with ${n}: its report does not have them, since that run only tagged an image, or the result was not read.`);continue}
let a=i.pullBytes===void 0?"":`, ${x(i.pullBytes)} to pull`;e.info(`Compared with ${n}${s}: files ${x(i.oldBytes)} → ${x(
i.newBytes)} (${tr(i.newBytes-i.oldBytes)})${a}`);let d=[...i.packages.slice(0,ES).map(c=>SS(q_(c),c)),...i.directories.
slice(0,ES).map(c=>SS(c.path,c))];d.length>0&&e.info(`Largest changes: ${d.join(", ")}`)}o.length>0&&e.notice(`${n} lack\
s ${o.join(", ")}, so these platforms are not compared.`)}function q_({manager:t,name:e}){return e===""?t==="other"?"fil\
es of no package":`${t} packages`:`${t} ${e}`}function SS(t,{oldBytes:e,newBytes:n}){return`${ne(ft(t),X_)} ${tr(n-e)}`}import{isDeepStrictEqual as Z_}from"node:util";var km=Symbol("any value"),Q_={clean:[],exclude:[],aptClean:!1,script:void 0,scriptNetwork:km,sourceDateEpoch:void 0,compression:km,
division:void 0,keepBase:void 0};function eD(t){return Object.entries(Q_).every(([e,n])=>n===km||Z_(t[e],n))}function BS(t){
let{inEngine:e,options:n}=t;return e!==void 0&&e.layerCount<=1&&eD(n.layer)&&!(e.image.isIndex&&n.platforms!=="default")}
async function IS({engine:t,inEngine:e,options:n,tags:r}){let{log:o,signal:i}=t,{digest:s}=await e.readConfig(),a=await e.
measure(),{bytes:d,packedBytes:c,history:f}=a,{test:u,dryRun:l,html:p,compare:h}=n,y=lr(n.budgets,{oldBytes:d,newBytes:d}),
g=en(y)===void 0,k=p===void 0&&h===void 0?void 0:new Sn({files:p!==void 0,contents:h!==void 0});if(k!==void 0){let R=()=>Ec(
t,e,d,k);await o.group("Look through",R).catch(C=>{if(i.aborted)throw C;o.warning(Ye(C))})}let B=u!==void 0&&!l&&g;!l&&g&&
(u!==void 0&&await o.group("Test",()=>Jr(t,e.image,u)),await r.move(t.docker,e.id,e.id));let P=e.layerCount,$=P===0?"has\
 no layer":"is already one layer";return g&&o.notice(`${e.reference} ${$} and no option changes it: it ${l?"would be":"w\
as"} tagged without changes.`),$d({source:e,sourceSize:a,image:{bytes:d,packedBytes:c,layers:P,history:f,imageId:e.id,configDigest:s},
verdict:{budgets:y,isMet:g,checks:{verifiedEntries:void 0,isTested:B}},surveyed:{directories:k?.directories,contents:k?.
contents,rules:[],commands:[],spared:[],skippedPresets:[]},cacheHit:void 0,page:k?.page})}async function TS(t,e){let{run:n,engine:r}=t;if(r!==void 0)for(let{source:o,inEngine:i}of e.platforms){if(i===void 0)continue;
let s=async c=>{let f=`Compare the engine's view with the layers (${v(o.platform)})`,u=o.knownBytes??0;await n.log.group(
f,()=>Tb(n,i,c,u))};if(o.byLayers===!0){await s(o);continue}let a={platforms:[o.platform],isEach:!0},d=await oi({...t,engine:r},
i.image,a);try{for(let c of d.platforms)await s(c.source)}finally{await d.close()}}}var tD="{{title}}",nD="{{data}}";function OS(t,e){let[n,r]=vS(t,tD),[o,i]=vS(r,nD);return[n,rD(ft(e.title)),o,oD(e),i].join(
"")}function vS(t,e){let[n,r,...o]=t.split(e);if(n===void 0||r===void 0||o.length>0)throw new Error(`the page template m\
ust contain ${e} exactly once`);return[n,r]}function rD(t){return t.replace(/[&<>"']/g,e=>`&#${e.charCodeAt(0)};`)}function oD(t){
return JSON.stringify(t).replace(/[<\u2028\u2029]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}async function AS({report:t,page:e},n,{runId:r,log:o},i=Mh){let s=async(a,d)=>{let c=n[a];if(c!==void 0)try{if(a==="html"&&
e===void 0){o.warning("The page was not written: the files of the result are not known.");return}return await Dh(a,c,`${re(
r)}${a}`,await d()),c}catch(f){o.warning(Ye(f));return}};return{htmlPath:await s("html",async()=>OS(await i(),Ng(t,e))),
reportPath:await s("report",async()=>`${JSON.stringify(t,null,2)}
`)}}var iD=1.05;function RS(t,e,n,r){let{oldBytes:o,newBytes:i,oldPackedBytes:s,newPackedBytes:a}=t,d=e.layer.division===
void 0?1:iD;if(i>o*d&&!ms(r.countsBlocks,i-o,o)){let[l,p]=or(i,o);n.warning(`The result (${l}) is larger than the source\
 (${p}).`)}if(s===void 0||a===void 0||a<=s*d)return;let c=e.layer.compression.kind==="zstd"?"a higher compression level \
makes it smaller":`${S("compression","zstd")} makes it smaller`,[f,u]=or(a,s);n.warning(`The compressed result (${f}) is\
 larger than the source's compressed layers (${u}), so pushing and pulling it takes longer; ${c}.`)}async function Kse(t,{id:e,docker:n,log:r,signal:o,cache:i}){for(let p of t.notices)r.notice(p);let s=new Ve(o,t.timeoutSeconds),
a={runId:e,log:r,signal:s.signal,touch:s.touch},d=new zs(t.tags),c=new kc(r),f=Ch(t),u=new Ms(f?n:void 0,Lh(t),r),l;try{
f&&(l={...await iy(n.withWatchdog(s),r),runId:e,log:r,signal:s.signal});let p=Of(t)?l:void 0,y=await sD({run:a,engine:p,
comparesIn:l,options:t,tags:d,placements:c,sweep:u,cache:i});return await c.finish(),Fs(e)&&await tn(n,t.timeoutSeconds,
g=>It(g,e,r)),y}catch(p){throw await c.undo(),l!==void 0&&await tn(n,t.timeoutSeconds,async h=>{await d.undo(h,r),await It(
h,e,r)}),s.signal.aborted?U(s.signal.reason):p}finally{s.signal.aborted||await u.settle(),await u.end(),s.release()}}async function sD(t){
var be=[];try{let e=Re(be,new AsyncDisposableStack,!0);let n=performance.now();let{run:r,engine:o,options:i}=t;let{log:s}=r;
await wS(t);let a=await bS(t);let d=await fb(t,e);let c=await bb(t);e.defer(()=>c.close());let f=await Dg(t,kb(t,c),e);dD(
t,f);let u=await xS(t,d,f);await cD(t,c);i.verifiesLayers&&!i.dryRun&&await TS(t,f);let l=await aD(t,f,a);let p=en(l.budgets);
let h=p===void 0&&!i.dryRun;let y=h&&i.push?await fD(t,l):[];h&&uD(t,l);let[g]=c.platforms;h&&i.removeOld&&o!==void 0&&g?.
inEngine!==void 0&&await by(o,g.inEngine.image,l.imageId);let k=performance.now()-n;let B=y[0]?.digest??l.written[0]?.digest;
let P=u&&Cy(u,l.platforms);PS(P,s);let $={...l,digest:B,pushed:y,comparison:P};let R=lD(t,f);let C=Rg($,{options:i,engine:o,
source:R,comparison:P,ms:k});let V=await AS({report:C,page:l.page},i,r);i.dryRun&&s.notice("Dry run: nothing was stored,\
 tagged or pushed.");RS(l,i,s,{countsBlocks:C.sizes==="blocks"});s.info(eh({...l,ms:k}));return{...$,report:C,...V,budgetError:p}}catch(ke){
var Pe=ke,dt=!0}finally{var Pn=Le(be,Pe,dt);Pn&&await Pn}}async function aD(t,e,n){let{engine:r,options:o}=t,[i,...s]=e.
platforms;if(i===void 0||r===void 0||n.length>0||s.length>0)return wm(t,e,n);let{source:a,inEngine:d}=i,c={...t,source:a,
inEngine:d,engine:r},{division:f,keepBase:u}=o.layer;if(f!==void 0||u!==void 0)return wm(t,e,n);let l=BS(c)?await IS(c):
await rS(c),p=v(a.platform);return{...l,platforms:[{...l,platform:p}],written:[]}}function dD({run:t,engine:e},{reference:n,
platforms:r,notices:o}){let i=r.map(({source:a})=>`${v(a.platform)}, ${me(a.layerCount)}`),s=e===void 0?"":` on Docker ${e.
version}`;t.log.info(`Flattening ${n} (${i.join("; ")})${s}`);for(let a of o)t.log.notice(a)}async function cD({run:t,engine:e,
options:n},r){let{backup:o,dryRun:i}=n,s=r.platforms[0]?.inEngine?.image;o===void 0||i||e===void 0||s===void 0||await t.
log.group("Back up",()=>Ly(e,s,o))}async function fD({run:t,engine:e,options:n},r){return e===void 0||n.tags.length===0?
[]:t.log.group("Push",()=>hy(e,n.tags,r))}function uD({run:t,options:e},{written:n}){let{tags:r}=e;r.length>0&&t.log.info(
`Tagged ${r.map(jn).join(", ")}`);for(let{name:o,digest:i}of n)t.log.info(`Wrote ${o}, ${i}`)}function lD(t,e){let{reference:n,
id:r,platforms:o}=e,{source:i,inEngine:s}=o[0];return{reference:n,id:r,ofContainer:i.ofContainer,platforms:o.map(a=>a.source.
platform),countsBlocks:st({...t,source:i,inEngine:s})}}function qse(t){let e={"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-percent":t.savedPercent,
"old-layers":t.oldLayers,"new-layers":t.newLayers,"image-id":t.imageId,"config-digest":t.configDigest,digest:t.digest,"c\
leaned-bytes":Br(t),"size-change":mD(t),report:t.reportPath,html:t.htmlPath,platforms:JSON.stringify(t.platforms.map(pD)),
"cache-hit":t.cacheHit===void 0?void 0:String(t.cacheHit)};return Object.fromEntries(Object.entries(e).filter(n=>n[1]!==
void 0))}function mD({report:{comparison:t}}){if(!(t===null||t.oldBytes===null||t.newBytes===null))return t.newBytes-t.oldBytes}
function pD(t){return{platform:t.platform,"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-\
percent":t.savedPercent,"old-layers":t.oldLayers,"new-layers":t.newLayers,"config-digest":t.configDigest??null,"cleaned-\
bytes":Br(t),"cache-hit":t.cacheHit??null}}import{tmpdir as KD}from"node:os";import{resolve as Sm}from"node:path";import{resolve as PD}from"node:path";var hD=new Set(["atomic","containers-storage","dir","docker-daemon","ostree","registry","sif","tarball"]),LS='"docker-ar\
chive:PATH[:REF]", "oci-archive:PATH[:REF]", "oci:DIR[:REF]" or "docker://REF"',yD=/^([a-z][a-z0-9+-]*):/,gD=/^[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*(?:\/[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*)*$/,
wD=/^@(\d{1,9})$/;function ao(t,e="image"){let n=yD.exec(t)?.[1];if(n===void 0)return;let r=t.slice(n.length+1);switch(n){case"\
docker-archive":case"oci-archive":case"oci":return bD(n,r,{text:t,input:e});case"docker":return SD(r,{text:t,input:e});default:
if(!hD.has(n)&&!r.startsWith("//"))return;throw xn({text:t,input:e},`has the transport "${n}:", which is not supported`,
xD(n,r))}}function bD(t,e,n){let{text:r,input:o}=n,i=e.indexOf(":"),s=i===-1?e:e.slice(0,i),a=i===-1?"":e.slice(i+1),d=t===
"oci"?"DIR":"PATH";if(s===""||s.includes("\0"))throw xn(n,s===""?"has no path":"has a path with a NUL character",`Write \
it as "${t}:${d}", or "${t}:${d}:REF".`);let c=kD(a,n);if(t!=="docker-archive"){let u=a===""||c!==void 0?void 0:a;if(u!==
void 0&&!gD.test(u))throw xn(n,`names ${JSON.stringify(u)}, which is not a valid name`,'After the path and a colon comes\
 a name such as "latest" or "ghcr.io/owner/app:1.2": letters and digits with single separators. A path cannot contain a \
colon.');return{transport:t,text:r,path:s,reference:u,index:c}}let f=a===""||c!==void 0?void 0:ED(a,n,o);return{transport:t,
text:r,path:s,reference:f,index:c}}function kD(t,e){if(!t.startsWith("@"))return;let n=wD.exec(t)?.[1];if(n===void 0)throw xn(
e,`has ${JSON.stringify(t)} after its path`,'Write the number of the image after "@", from 0: "@0" is the first one.');if(e.
input==="tag")throw xn(e,"has an index","An index selects one of the images of an archive that exists. Write a name inst\
ead.");return Number(n)}function ED(t,e,n){let r=oe(t,n);if(r.digest!==void 0)throw xn(e,"has a digest","Docker archives\
 name images only by tags.");return r}function SD(t,e){let{text:n,input:r}=e;if(!t.startsWith("//")){if(!t.includes("/"))
return;throw xn(e,'lacks "//" after "docker:"',`Write it as "docker://${t}".`)}let o=t.slice(2),i=r==="tag"?Ki(o,r):oe(o,
r);if(Wt(o))throw xn(e,"is an image ID",'A registry identifies images by name, such as "docker://ghcr.io/owner/app:1.2".');
return{transport:"docker",text:n,reference:i}}function xD(t,e){if(t==="docker-daemon")return`An image of the engine has \
no transport. Write it as ${JSON.stringify(e.replace(/^\/\//,""))}.`;if(t==="http"||t==="https")return`An image in a reg\
istry is written as ${JSON.stringify(`docker:${e}`)}.`;let n=`If this is the name of an image in the engine, write it as\
 "docker.io/library/${t}:TAG".`;return`Use ${LS}. "skopeo copy" converts from all other transports. ${n}`}function xn({text:t,
input:e},n,r){let o=`The ${I(e)} must be an image reference or one of ${LS}, but ${JSON.stringify(t)} ${n}.`;return new m(
"BAD_INPUT",o,{hint:r})}var BD=/^\.{0,2}\/|\.json$/i;function CS(t){if(t==="")return;let e=ao(t,"compare");return e!==void 0?{kind:"outside",text:t,
location:e}:BD.test(t)&&!t.includes("\0")?{kind:"report",text:t,path:PD(t)}:{kind:"engine",text:t,reference:oe(t,"compar\
e")}}import{resolve as ID}from"node:path";function $S(t){TD(t),t.container!==void 0&&vD(t),t.imageLocation!==void 0&&OD(t,t.imageLocation.text),AD(t),RD(t),LD(t),
CD(t)}function TD(t){let{backup:e,report:n,html:r}=t,o=Object.entries({backup:e,report:n,html:r}),i=t.tagLocations.flatMap(
a=>"path"in a?[["tag",ID(a.path)]]:[]),s=[...o,...i];for(let[a,[d,c]]of s.entries()){if(c===void 0)continue;let f=s.slice(
0,a).find(([u,l])=>l===c&&u!=="tag");if(f!==void 0)throw new m("BAD_INPUT",`The ${I(f[0],d)} have the same path ${JSON.stringify(
c)}.`,{hint:"Give each its own path."})}}function ye(t,e,n,r=`Leave ${S(t)} out.`){throw new m("BAD_INPUT",`The ${I(t)} \
cannot be combined with ${e}: ${n}.`,{hint:r})}function vD(t){let e=S("container"),n=r=>ye(r,e,"it would run in a new co\
ntainer of the image, without the changes in this container",'Run the commands in the container yourself ("docker exec")\
, or flatten the result again.');t.layer.aptClean&&n("apt-clean"),t.layer.script!==void 0&&n("run"),t.platforms!=="defau\
lt"&&ye("platform",e,"a container already has its platform"),t.pull==="always"&&ye("pull",e,"a container's image is alre\
ady present"),t.backup!==void 0&&ye("backup",e,"flattening does not change the container"),t.removeOld&&ye("remove-old",
e,"the container still uses its image")}function OD(t,e){let n=S("image",e),r=o=>`Load the image into the engine first a\
nd name it without a transport, or leave ${S(o)} out.`;t.layer.script!==void 0&&ye("run",n,"a script runs in a container\
, and that image is in no engine",`Use ${S("clean")} and ${S("exclude")}, or load the image into the engine first.`),t.backup!==
void 0&&ye("backup",n,"it saves an image of an engine, and that image is in none"),t.removeOld&&ye("remove-old",n,"it re\
moves an image of an engine"),t.pause||ye("pause",n,"only a container can be paused",r("pause")),t.pull==="always"&&ye("\
pull",n,"only an engine pulls, and that image is read where it is"),t.verifiesLayers&&ye("verify",n,"it compares an engi\
ne's view with the layers, and that image is in no engine",`Use ${S("verify","true")}, or load the image into the engine\
 first.`)}function AD(t){let{tags:e,tagLocations:n,tagTexts:r}=t;if(e.length>0||n.length===0)return;let o=S("tag",r.join(
", "));t.test!==void 0&&ye("test",o,"the command runs in a container, and the result is in no engine",`Add a name in the\
 engine to ${S("tag")}, for example "app:flat".`);let i=n.some(({transport:s})=>s==="docker");t.push&&!i&&ye("push",o,"a\
 file is not pushed",`Add a name in a registry to ${S("tag")}, for example "docker://ghcr.io/owner/app:flat".`)}function RD(t){
let{layer:e,container:n}=t,r=t.verifiesLayers,i=S(r?"verify":"from","layers");t.from!=="layers"&&!r||(n!==void 0&&ye("co\
ntainer",i,"a container's own changes are in no layer"),t.from==="layers"&&e.script!==void 0&&ye("run",i,"what commands \
change is in no layer"))}function LD({layer:t,container:e}){if(t.keepBase===void 0)return;let n=S("keep-base");e!==void 0&&
ye("container",n,"a container's own changes are in no layer",'Make an image of the container first ("docker commit") and\
 flatten that.'),t.script!==void 0&&ye("run",n,"what commands change is in no layer, and may change the base")}function CD({
layer:t,platforms:e}){if(e==="default"||e!=="all"&&e.length===1||t.script===void 0)return;let r=S("platform",e==="all"?"\
all":e.map(v).join(", "));ye("run",r,"a script runs in a container of one platform","Flatten each platform in a step of \
its own.")}function NS(t,e=!1){let n=t.split(`
`).map(o=>o.trim()).filter(o=>o!==""&&!o.startsWith("#"));if(n.length===0||!n.every(o=>/^-\s+\S/.test(o)))return t;let r=n.
map(o=>$D(o.slice(1).trim()));return e&&r.some(o=>o.includes(","))?t:r.join(`
`)}function $D(t){let[,e]=/^'((?:[^']|'')*)'(?:\s+#.*)?$/.exec(t)??[];if(e!==void 0)return e.replaceAll("''","'");let[,n]=/^"((?:[^"\\]|\\.)*)"(?:\s+#.*)?$/.
exec(t)??[];return n!==void 0?n.replace(/\\(["\\])/g,"$1"):t.replace(/\s+#.*$/,"")}var ND=1e4;function FS(t,e){if(t!==""&&e!==void 0)throw new m("BAD_INPUT",`Set either ${S("image")} or ${S("container")}\
, not both.`,{hint:`To flatten the container, leave ${S("image")} out.`});if(e!==void 0)return{image:void 0,imageLocation:void 0};
if(t==="")throw new m("BAD_INPUT",`The ${I("image")} is required, but is empty.`,{hint:`Name the image to flatten, for e\
xample "app:latest", or a container with the ${I("container")}.`});let n=ao(t,"image");return{image:n===void 0?oe(t,"ima\
ge"):void 0,imageLocation:n}}function _S(t){if(t==="")return;if(!/^[0-9]+$/.test(t)){let n=ao(t,"keep-base");return n!==
void 0?{kind:"location",location:n}:{kind:"image",image:oe(t,"keep-base")}}let e=Number(t);if(e>=1&&e<=ND)return{kind:"l\
ayers",count:e};throw new m("BAD_INPUT",`The ${I("keep-base")} must be an image or a number of layers from 1 on, but is ${JSON.
stringify(t)}.`,{hint:`Name the base, for example ${S("keep-base","debian:13")}, or leave it out to keep no layers.`})}function DS(t,e){
let n=t.split(/[\n,]/).map(a=>a.trim()).filter(a=>a!=="");if(n.length===0&&!e)throw new m("BAD_INPUT",`The ${I("tag")} i\
s required, but is empty.`,{hint:'Give the result a name, for example "app:flat".'});let r=new Map,o=new Map,i=new Map;for(let a of n){
let d=ao(a,"tag"),c=d===void 0?Ki(a,"tag"):void 0,f=c===void 0?a:de(c);i.has(f)||(i.set(f,a),c!==void 0&&r.set(f,c),d!==
void 0&&o.set(f,d))}let s=[...o.values()];return FD(s),{tags:[...r.values()],tagLocations:s,tagTexts:[...i.values()]}}function FD(t){
let e=new Map;for(let n of t){if(n.transport!=="docker-archive"&&n.transport!=="oci-archive")continue;let r=e.get(n.path);
if(e.set(n.path,n),r!==void 0)throw new m("BAD_INPUT",`The ${I("tag")} has the path ${JSON.stringify(n.path)} twice: ${JSON.
stringify(r.text)} and ${JSON.stringify(n.text)}.`,{hint:"An archive holds one result. Give each its own path."})}}var _D=/^(?:latest|stable|edge|nightly|v?\d+(?:\.\d+)*(?:-[a-z0-9.-]+)?)$/,MS=/^[0-9a-f]{12,64}$/;function HS(t,e){let n=e.
map(MD).filter(o=>o!==void 0),r=DD(t);return r===void 0?n:[...n,r]}function DD(t){let e=xu(t),n=jo(t);if(n.every((i,s)=>i===
e[s]))return;let r=n.map((i,s)=>i===e[s]?i:"true"),o=e.length===1?"which":`in which ${JSON.stringify(yt)}`;return`${S("c\
lean",r.join(", "))} means ${S("clean",n.join(", "))}, ${o} selects all safe presets.`}function MD(t){let{text:e,domain:n}=t,
r=jn(t);if(MS.test(e)||_D.test(e)){let o=MS.test(e)?"looks like an ID":"has no repository name";return`The tag ${JSON.stringify(
e)} ${o}: the result will be named ${r}. Write it as "name:tag", for example ${JSON.stringify(`app:${e}`)}.`}if(!/[.:]/.
test(n)&&n!=="localhost")return`The tag ${JSON.stringify(e)} refers to the registry ${JSON.stringify(n)}, because only r\
egistry names can contain upper-case letters. Repository names are lower case: write ${JSON.stringify(e.toLowerCase())} \
for one on Docker Hub.`}var HD={image:{default:"",value:"IMAGE",help:"image to flatten: in the engine, an archive, a directory or a registry"},container:{
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
 as the compressed layer"}},US=Object.fromEntries(Object.entries(Oi).map(([t,e])=>[t,{kind:e,...HD[t]}]));import{resolve as UD,sep as zD}from"node:path";var Em={true:!0,True:!0,TRUE:!0,false:!1,False:!1,FALSE:!1};function Ct(t,e){let n=Object.hasOwn(Em,e)?Em[e]:void 0;if(n===
void 0)throw new m("BAD_INPUT",`The ${I(t)} must be true or false, but is ${JSON.stringify(e)}.`,{hint:`Write ${S(t,"tru\
e")} or leave it out.`});return n}var JD=/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/;function WS(t){if(JD.test(t))return t;throw new m(
"BAD_INPUT",`The ${I("container")} must be a container's name or ID, but is ${JSON.stringify(t)}.`,{hint:'"docker ps --a\
ll" lists the names, which consist of letters, digits, "_", "." and "-".'})}function Sc(t,e){let n=r=>new m("BAD_INPUT",
`The ${I(t)} must be the path of a file, but ${r}.`,{hint:'Name a file, for example "backup/app.tar".'});if(e.includes("\
\0"))throw n("it contains a NUL character");if(e.endsWith("/")||e.endsWith(zD))throw n(`${JSON.stringify(e)} is a direct\
ory`);return UD(e)}var WD=8**11-1;function GS(t){if(t===void 0||t==="")return;let e=/^[0-9]{1,11}$/.test(t)?Number(t):Number.
NaN;if(!(e<=WD))throw new m("BAD_INPUT",`The environment variable SOURCE_DATE_EPOCH must be whole seconds since 1970, bu\
t is ${JSON.stringify(t)}.`,{hint:'Set it to the output of "git log -1 --format=%ct", or unset it.'});return e}function jS(t){
if(/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(t))return t;throw new m("BAD_INPUT",`The ${I("run-network")} must be the name of \
a network, but is ${JSON.stringify(t)}.`,{hint:'Name a network that "docker network ls" lists, for example "bridge". The\
 default is "none".'})}var zS=2e6;function KS(t){let e=/^[0-9]{1,7}$/.test(t)?Number(t):Number.NaN;if(!(e<=zS))throw new m(
"BAD_INPUT",`The ${I("timeout")} must be whole seconds from 0 (no limit) to ${zS}, but is ${JSON.stringify(t)}.`,{hint:"\
Leave it out for the default of 600 seconds."});return e}var GD=["missing","always","never"];function YS(t){let e=GD.find(
n=>n===t);if(e===void 0)throw new m("BAD_INPUT",`The ${I("pull")} must be missing, always or never, but is ${JSON.stringify(
t)}.`,{hint:"Leave it out to pull only images that the engine does not have."});return e}function VS(t){let e=t.split(/[\n,]/).
map(r=>r.trim()).filter(r=>r!=="");if(e.length===0)return"default";if(e.includes("all")){if(e.length===1)return"all";throw new m(
"BAD_INPUT",`The ${I("platform")} must be a list of platforms or "all", but has both: ${JSON.stringify(e.join(", "))}.`,
{hint:'Leave out "all" to flatten only the platforms that you name.'})}let n=e.map(es);return n.filter((r,o)=>n.findIndex(
i=>K(r,i))===o)}function XS(t){if(t==="layers")return{verify:!0,verifiesLayers:!0};if(!Object.hasOwn(Em,t))throw new m("\
BAD_INPUT",`The ${I("verify")} must be true, false or layers, but is ${JSON.stringify(t)}.`,{hint:`Write ${S("verify","t\
rue")} or leave it out.`});return{verify:Ct("verify",t),verifiesLayers:!1}}var JS=100,jD=1e6;function qS(t,e){let n=/^[0-9]{1,3}$/.
test(t)?Number(t):0;if(!(n>=1&&n<=JS))throw new m("BAD_INPUT",`The ${I("layers")} must be a whole number from 1 to ${JS}\
, but is ${JSON.stringify(t)}.`,{hint:`Write ${S("layers","4")}, or leave it out for one layer.`});if(e==="")return n===
1?void 0:{layers:n};let r=Os(e);if(r===void 0||r<jD)throw new m("BAD_INPUT",`The ${I("max-layer-size")} must be a size o\
f at least 1 MB, but is ${JSON.stringify(e)}.`,{hint:'Give a size with its unit, for example "500MB" or "1.2GiB", or lea\
ve it out.'});if(n>1)throw new m("BAD_INPUT",`Set either the ${I("layers")} or the ${I("max-layer-size")}, not both: one\
 follows from the other.`,{hint:`Leave ${S("layers")} out to have as many layers as the size needs.`});return{maxBytes:r}}
function ZS(t){if(t==="auto"||t==="layers")return t;throw new m("BAD_INPUT",`The ${I("from")} must be auto or layers, bu\
t is ${JSON.stringify(t)}.`,{hint:"Leave it out to read an image in the fastest way."})}var YD=["clean","platform"];function Wae(t){let e=d=>t(d).trim()||US[d].default,n=d=>NS(t(d),YD.includes(d)),r=Ct("dry-r\
un",e("dry-run")),o=e("container")===""?void 0:WS(e("container")),i=FS(e("image"),o),s=DS(n("tag"),r),a={...i,container:o,
from:ZS(e("from")),pause:Ct("pause",e("pause")),...s,layer:{aptClean:Ct("apt-clean",e("apt-clean")),clean:vg(n("clean")),
exclude:fg(n("exclude")),script:t("run").trim()===""?void 0:t("run"),scriptNetwork:jS(e("run-network")),compression:gk(e(
"compression")),division:qS(e("layers"),e("max-layer-size")),keepBase:_S(e("keep-base")),sourceDateEpoch:GS(process.env.
SOURCE_DATE_EPOCH)},cleanWords:jo(n("clean")),dryRun:r,platforms:VS(n("platform")),defaultPlatform:process.env.DOCKER_DEFAULT_PLATFORM?.
trim()||void 0,pull:YS(e("pull")),push:Ct("push",e("push")),...XS(e("verify")),test:Ob(t("test")),backup:e("backup")===""?
void 0:Sc("backup",e("backup")),removeOld:Ct("remove-old",e("remove-old")),timeoutSeconds:KS(e("timeout")),budgets:{maxBytes:Hh(
e("max-size")),minSaving:Uh(e("min-saving"))},report:e("report")===""?void 0:Sc("report",e("report")),html:e("html")===""?
void 0:Sc("html",e("html")),compare:CS(e("compare")),summary:Ct("summary",e("summary")),cache:Ct("cache",e("cache")),notices:HS(
n("clean"),s.tags),...VD(e("temp-dir"))};return $S(a),a}function VD(t){let e=process.env.RUNNER_TEMP;return t!==""?{tempDir:Sm(
t),tempDirFrom:"input"}:e?{tempDir:Sm(e),tempDirFrom:"RUNNER_TEMP"}:{tempDir:Sm(KD()),tempDirFrom:"system"}}import{constants as Ex}from"node:fs";import{appendFile as wM,stat as bM}from"node:fs/promises";var XD=["▏","▎","▍","▌","▋","▊","▉"],xm=10,qD=40;function ex(t,e,n){if(t<=0||e<=0)return"";let r=Math.max(
1,Math.round(Math.min(1,t/e)*n*8)),o=r%8;return"█".repeat(Math.floor(r/8))+(o===0?"":XD[o-1])}function tx(t,e=50){let n=Math.
max(...t.map(({name:s})=>s.length)),r=t.map(({bytes:s})=>x(s)),o=Math.max(...r.map(s=>s.length)),i=Math.max(...t.map(({bytes:s})=>s));
return St(t.map(({name:s,bytes:a,note:d=""},c)=>[s.padEnd(n),(r[c]??"").padStart(o),ex(a,i,e).padEnd(d===""?0:e),d].join(
"  ").trimEnd()))}function nx(t,e){let n=e.filter(({bytes:s})=>s>0).sort((s,a)=>a.bytes-s.bytes);if(n.length<2)return"";
let r=n.slice(0,xm),o=n.slice(xm).reduce((s,{bytes:a})=>s+a,0);o>0&&r.push({name:`${n.length-xm} more`,bytes:o});let i=ZD(
r.map(({name:s})=>QS(s)));return St([`pie showData title ${QS(t)}`,...r.map(({bytes:s},a)=>`  "${i[a]}" : ${Math.max(s/1e6,
.01).toFixed(2)}`)],"mermaid")}function ZD(t){let e=new Set;return t.map(n=>{let r=n;for(let o=2;e.has(r);o++)r=`${n} (${o}\
)`;return e.add(r),r})}function QS(t){return ne(t.replace(/[^\p{L}\p{N} .,:/*?!()_@+-]/gu,"·"),qD)}function Pm(t){return t.
map(({level:e,text:n},r)=>{if(e===0)return n;let o=s=>t.slice(r+1).find(d=>d.level<=s)?.level===s;return`${Array.from({length:e-
1},(s,a)=>o(a+1)?"│  ":"   ").join("")}${o(e)?"├─ ":"└─ "}${n}`})}function rx(t,e){let n=t.map(({path:i,bytes:s})=>{
let a=i.split("/"),d=a.length-2,c=ft(d===0?i:a.at(-1)??"");return{level:d,name:ne(c,40),bytes:s}}),r=Pm(n.map(({level:i,
name:s})=>({level:i,text:s}))),o=Math.max(0,...r.map(i=>i.length));return St(n.map(({bytes:i},s)=>`${(r[s]??"").padEnd(o)}\
  ${x(i).padStart(7)}  ${ex(i,e,30)}`.trimEnd()))}var co=200,et=60;function X(t){return Ep(ne(t,co))}function ge(t){return t.replaceAll(" "," ")}var ox=10;function ax({comparison:t,dryRun:e}){if(t===null)return"";let{kind:n,name:r,platforms:o,missing:i}=t,s=o.length===
1&&i.length===0,a=e?" (expected)":"",d=n==="report"?"the report ":"",c=i.slice(0,et).map(X).join(", ");return[`#### Comp\
ared with ${d}${X(r)}${a}`,...o.slice(0,et).map(f=>QD(f,s?"":`${X(f.platform)}: `)),...i.length===0?[]:[`Not in the earl\
ier image: ${c}.`]].join(`

`)}function QD(t,e){return[`${e}${eM(t)}`,...nM(t)].join(`

`)}function eM(t){let{oldBytes:e,newBytes:n,oldPackedBytes:r,newPackedBytes:o,pullBytes:i}=t,s=e===null||n===null?"The f\
iles of one of the two are not known.":`Files: ${x(e)} → **${x(n)}**, ${tM(e,n)}.`,a=r===null||o===null?"":` Compresse\
d: ${x(r)} → ${x(o)}.`,d=i===null?"":` A machine that has the earlier image pulls ${x(i)}.`;return`${s}${a}${d}`}function tM(t,e){
return t===e?"the same size":`**${tr(e-t)}**, ${vn(nr(t,e))}`}function nM(t){let e=t.packages.map(o=>ix(dx(o)?"":"packag\
e",rM(o),o)),n=t.directories.map(o=>ix("directory",X(o.path),o));return e.length===0&&n.length===0?[]:[["| | | before | \
after | |","| --- | --- | ---: | ---: | ---: |",...[...sx(e,t.morePackages,"packages"),...sx(n,t.moreDirectories,"direct\
ories")]].join(`
`)]}function dx({manager:t,name:e}){return t==="other"&&e===""}function rM({manager:t,name:e}){return dx({manager:t,name:e})?
"files of no package":e===""?`${t} packages`:`${t} ${X(e)}`}function ix(t,e,{change:n,oldBytes:r,newBytes:o}){let i=n===
"added"?"":ge(x(r)),s=n==="removed"?"":ge(x(o));return`| ${t} | ${e} | ${i} | ${s} | ${ge(tr(o-r))} |`}function sx(t,e,n){
let r=Math.max(0,t.length-ox)+e;return[...t.slice(0,ox),...r===0?[]:[`| | ${r} more ${n} | | | |`]]}var oM=120,iM=150,sM=16;function px({platforms:t,source:e}){if(t.length<2)return"";let n=t.slice(0,et).map(o=>{let i=o.oldPackedBytes===
null||o.newPackedBytes===null?"":`${ge(x(o.oldPackedBytes))} → ${ge(x(o.newPackedBytes))}`,s=vn(o.savedPercent.toFixed(
1));return`| ${X(o.platform)} | ${ge(x(o.oldBytes))} in ${ge(me(o.oldLayers))} | ${ge(x(o.newBytes))} | ${ge(s)} | ${i} \
|`}),r=t.length-n.length;return[`| platform of ${X(e.reference)} | before | after | | compressed |`,"| --- | ---: | ---:\
 | --- | --- |",...n,...r>0?[`| ${r} more | | | | |`]:[]].join(`
`)}var cx=3;function hx({result:t,platforms:e,dryRun:n}){return e.length<2?fx("Layers",t.layerDetails,n):e.map(r=>fx(`La\
yers of ${X(r.platform)}`,r.layerDetails,n)).filter(r=>r!=="").join(`

`)}function fx(t,e,n){if(e===null)return"";let r=e.slice(0,et).map(({packedBytes:i,bytes:s,entries:a,contents:d},c)=>{let u=`${d.
slice(0,cx).map(({name:p})=>X(p)).join(", ")}${d.length>cx?" and more":""}`,l=`${n?"about ":""}${x(i)}`;return`| ${c+1} \
| ${ge(l)} | ${ge(x(s))} | ${ge(Q(a))} | ${u} |`}),o=e.length-r.length;return[`#### ${t}`,"","| | compressed | uncompres\
sed | | largest contents |","| ---: | ---: | ---: | ---: | --- |",...r,...o>0?[`| ${o} more | | | | |`]:[]].join(`
`)}function yx(t){let{source:e,result:n,platforms:r}=t,o=n.tags[0]??"the result";if(r.length===1){let i={oldLayers:e.layers,
newLayers:n.layers};return lx("History",i,[{title:e.reference,...e},{title:o,...n}])}return r.map(i=>lx(`History of ${X(
i.platform)}`,i,[{title:e.reference,...ux(i.oldBytes,i.oldHistory)},{title:o,...ux(i.newBytes,i.newHistory)}])).join(`

`)}function ux(t,e){return{bytes:t,steps:e?.length??null,history:e}}function lx(t,{oldLayers:e,newLayers:n},r){return[`<\
details${r.reduce((i,s)=>i+(s.steps??0),0)<=sM?" open":""}><summary>${t}: ${me(e)} before, ${me(n)} after</summary>`,"",
...r.flatMap(i=>[dM(i.title,i),""]),"</details>"].join(`
`)}var aM=24;function dM(t,{bytes:e,steps:n,history:r}){let o=`${ft(ne(t,co))}  ${x(e)}`;if(r===null)return St([o,"└─ (t\
he history does not cover all layers)"]);let i=r.slice(-iM),s=n??r.length,a=[{level:0,text:o}],d=1;if(i.length<s){let c=`\
(${s-i.length} earlier steps)`;a.push({level:d++,text:c})}for(let{command:c,bytes:f,layer:u}of i){let l=c.replace(/^\/bin\/sh -c (?:#\(nop\) +)?/,
"").replace(/\s+/g," "),p=ft(ne(l.trim()||"(no command)",oM));a.push({level:d,text:`${u?x(f):"-"}  ${p}`}),u&&(d=Math.min(
d+1,aM))}return St(Pm(a))}function gx({result:t,dryRun:e,platforms:n}){let r=e?" (expected)":"";return n.length===1?mx(`\
Largest directories${r}`,t.directories,t.bytes):n.map(o=>mx(`Largest directories of ${X(o.platform)}${r}`,o.directories,
o.newBytes)).filter(o=>o!=="").join(`

`)}function mx(t,e,n){if(e===null||e.length===0)return"";let r=rx(e,n);return[`<details open><summary>${t}</summary>`,"",
r,"","</details>"].join(`
`)}var Bm=1024*1024;function bx(t,e){let n=[cM(t),fM(t),uM(t),px(t),ax(t),lM(t),yx(t),hM(t),pM(t),hx(t),gx(t),yM(t),gM(t)].
filter(s=>s!==""),r=`_Truncated: a job summary holds at most ${x(Bm)}. The report has the rest._`,o=s=>[...n.slice(0,s),
...s<n.length?[r]:[]].join(`

`);return n.map((s,a)=>`

${o(n.length-a)}

`).find(s=>Buffer.byteLength(s)<=e)??""}function cM(t){let{ok:e,dryRun:n,source:r,result:o,savedPercent:i,seconds:s,cacheHit:a}=t,
d=o.tags.slice(0,3).map(X).join(", "),c=o.tags.length>3?` and ${o.tags.length-3} more`:"",f=d===""?"":` → ${d}${c}`,l=r.
bytes===o.bytes&&r.layers===o.layers?"unchanged":vn(i.toFixed(1)),p=n?"Dry run, nothing was changed. ":"",h=a===!0?", fr\
om the cache":"";return[`### ${e?"":"Not tagged: "}${X(r.reference)}${f}`,"",`${p}**${x(r.bytes)}** in ${me(r.layers)} →\
 **${x(o.bytes)}** in ${me(o.layers)}, **${l}**, ${s.toFixed(1)} s${h}`].join(`
`)}function fM(t){if(t.budgets.length===0)return"";let e=t.budgets.map(({input:n,wanted:r,seen:o,met:i})=>`> ${i?"Met":"\
Not met"}: <code>${n}</code> requires ${r}, got ${o}.`);return[`> [!${t.ok?"NOTE":"CAUTION"}]`,e.join(`
>
`)].join(`
`)}function uM({source:t,result:e}){let n=[{name:"before",bytes:t.bytes,note:me(t.layers)},{name:"after",bytes:e.bytes,note:me(
e.layers)}],r=t.packedBytes===null||e.packedBytes===null?"":`

Compressed, as pushed and pulled: ${x(t.packedBytes)} → ${x(e.packedBytes)}.`;return tx(n)+r}var xc=10;function lM({dryRun:t,
result:e}){let{imageId:n,pushed:r,written:o,verifiedEntries:i,testPassed:s}=e,a=[...i===null?[]:[`${Q(i)} verified`],...s===
!0?["test passed"]:[]],d=o.slice(0,xc).map(({name:u,digest:l})=>`${X(u)}, ${X(l)}`),c=r.slice(0,xc).map(u=>X(`${u.name}@${u.
digest}`)),f=r.length>xc?[`${r.length-xc} more`]:[];return[...n===null?[]:[`- Image ID${t?" (expected)":""}: ${X(n)}`],...[
...c,...f].map(u=>`- Pushed: ${u}`),...d.map(u=>`- Written: ${u}`),...a.length===0?[]:[`- Checks: ${a.join(", ")}`]].join(
`
`)}function mM(t){return[{kind:"hidden",name:"hidden in lower layers",bytes:t.hiddenBytes,note:""},...t.rules.filter(n=>!kx(
n)).map(({kind:n,name:r,entries:o,bytes:i})=>({kind:n,name:r,bytes:i,note:Q(o)})),...t.commands.map(({name:n,seconds:r,bytes:o})=>({
kind:"command",name:n,bytes:o??0,note:o===null?"freed size unknown":`${r.toFixed(1)} s`}))].sort((n,r)=>r.bytes-n.bytes)}
function wx(t){let e=t.rules.filter(kx).map(({kind:r,name:o})=>r==="preset"?ns(ne(o,co)):X(o));if(e.length===0)return"";
let n=e.length>et?` and ${e.length-et} more`:"";return`
Matched nothing: ${e.slice(0,et).join(", ")}${n}.`}function kx({entries:t,bytes:e}){return t===0&&e===0}function pM({result:t,
suggestions:e,suggestedClean:n}){if(e===null||n===null)return"";let r=e.map(({name:i,bytes:s})=>{let a=t.bytes===0?0:s/t.
bytes*100,d=$n(i)?.why,c=d===void 0?"":` (${d})`;return`- preset ${X(i)}: ${x(s)}, ${rr(a)} % of the result${c}`}),o=Et(
"clean",n);return["#### Possible further savings","",...r,"",St([o],o.startsWith("--")?"sh":"yaml")].join(`
`)}function hM(t){let e=t.sizes==="blocks";if(t.savedBytes===0||t.cleanedBytes===0&&ms(e,t.savedBytes,t.source.bytes))return wx(
t).trimStart();let r=mM(t),o=r.slice(0,et),i=Math.max(1,...r.map(({bytes:d})=>d)),s=o.map(({kind:d,name:c,bytes:f,note:u=""})=>{
let l=t.source.bytes===0?0:f/t.source.bytes*100,p=d==="hidden"?c:`${d} ${X(c)}`,h=Math.max(0,Math.round(f/i*20));return`\
| ${p} | ${ge(x(f))} | ${ge(`${rr(l)} %`)} | ${"█".repeat(h)} | ${ge(u)} |`}),a=r.length-o.length;return[`#### Where ${t.
savedBytes<0?"the growth":`the ${x(t.savedBytes)}`} came from`,"","| | size | of the source | | |","| --- | ---: | ---: \
| --- | --- |",...s,...a>0?[`| ${a} more | | | | |`]:[],"","Hidden in lower layers: files that a later layer deleted or \
replaced"+(e?", plus rounding to disk blocks.":"."),wx(t),"",nx("Saved, in MB",r)].join(`
`).trimEnd()}function yM(t){let e=t.kept.slice(0,et).map(({what:n,why:r,entries:o,bytes:i})=>{let s=o===null||i===null?"":
`: ${x(i)} in ${Q(o)}`,a=r===null?" (requested)":` (${ns(ne(r,co))})`;return`- ${X(n)}${s}${a}`});return e.length===0?"":
["<details><summary>Kept on purpose</summary>","",...e,"","</details>"].join(`
`)}function gM({ok:t,dryRun:e,source:n,result:r,backup:o,engine:i}){if(!t||e||n.id===r.imageId)return"";let s=r.tags.includes(
n.reference),a=s?"Not possible, because the result has replaced the source. Next time, give it another name.":`The sourc\
e image ${X(n.reference)} is unchanged.`,d=i===null?a:o!==null?`<code>docker load --input</code> ${X(o)} restores the so\
urce image.`:s?"Not possible, because the tag of the source image has moved. Next time, set <code>backup</code> to save \
an archive of it first.":`The source image ${X(n.reference)} is unchanged. Set <code>backup</code> to save it to an arch\
ive as well.`,c=r.layers>1?"the layers are shared only with other builds of this image":"the single layer is not shared \
with other images and is pulled in one piece instead of in parallel";return[`**Undo**: ${d}`,"",`**Trade-offs**: ${c}. S\
ignatures and attestations of the source do not apply to the result: sign it again.`].join(`
`)}async function wde(t,e,n){if(t===void 0||t===""){n.warning('Could not write the job summary: GITHUB_STEP_SUMMARY is not \
set. Set "summary: false" to turn the summary off.');return}try{let{size:r}=await bM(t),o=bx(e,Bm-r);if(o===""){n.warning(
`Could not write the job summary: ${JSON.stringify(t)} is full.`);return}await wM(t,o,{flag:Ex.O_WRONLY|Ex.O_APPEND})}catch(r){
n.warning(`Could not write the job summary to ${JSON.stringify(t)}: ${E(r)}.`)}}import{readdir as kM,rm as EM,stat as SM}from"node:fs/promises";import{join as xM}from"node:path";async function Sde(t,e,n){
for(let r of await kM(t)){if(!e(r))continue;let o=xM(t,r),i=await SM(o).catch(()=>{});i!==void 0&&Date.now()-i.mtimeMs>n&&
await EM(o,{recursive:!0,force:!0}).catch(()=>{})}}export{PM as a,Tx as b,Ox as c,m as d,E as e,Ye as f,IM as g,CM as h,kt as i,NM as j,lo as k,Ux as l,Ri as m,Tc as n,vc as o,
MM as p,Ve as q,Um as r,T as s,hs as t,h0 as u,y0 as v,g0 as w,nh as x,gU as y,Lh as z,Ch as A,ur as B,Bg as C,ht as D,yt as E,
Bd as F,ak as G,aZ as H,Qz as I,Kse as J,qse as K,US as L,Wae as M,wde as N,Sde as O};
