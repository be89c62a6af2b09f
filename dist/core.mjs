import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var f0=Object.create;var Sp=Object.defineProperty;var l0=Object.getOwnPropertyDescriptor;var u0=Object.getOwnPropertyNames;var m0=Object.getPrototypeOf,p0=Object.prototype.hasOwnProperty;var kp=(t,e)=>(e=Symbol[t])?e:Symbol.for("Symbol."+t),Ep=t=>{throw TypeError(t)};var o2=(t=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(t,{get:(e,n)=>(typeof require<"u"?require:e)[n]}):t)(function(t){
if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+t+'" is not supported')});var h0=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}};var y0=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of u0(e))!p0.call(t,o)&&o!==n&&Sp(t,o,{get:()=>e[o],
enumerable:!(r=l0(e,o))||r.enumerable});return t};var g0=(t,e,n)=>(n=t!=null?f0(m0(t)):{},y0(e||!t||!t.__esModule?Sp(n,"default",{value:t,enumerable:!0}):n,t));var ye=(t,e,n)=>{if(e!=null){typeof e!="object"&&typeof e!="function"&&Ep("Object expected");var r,o;n&&(r=e[kp("asyncDi\
spose")]),r===void 0&&(r=e[kp("dispose")],n&&(o=r)),typeof r!="function"&&Ep("Object not disposable"),o&&(r=function(){try{
o.call(this)}catch(i){return Promise.reject(i)}}),t.push([n,r,e])}else n&&t.push([n]);return e},ge=(t,e,n)=>{var r=typeof SuppressedError==
"function"?SuppressedError:function(s,a,d,c){return c=Error(d),c.name="SuppressedError",c.error=s,c.suppressed=a,c},o=s=>e=
n?new r(s,e,"An error was suppressed during disposal"):(n=!0,s),i=s=>{for(;s=t.pop();)try{var a=s[1]&&s[1].call(s[2]);if(s[0])
return Promise.resolve(a).then(i,d=>(o(d),i()))}catch(d){o(d)}if(n)throw e};return i()};var Nw=h0((FY,$w)=>{$w.exports=function(t,e,n){var r=t.length,o=e.length,i=[];n=(n||(o>r?o:r))+1;for(var s=0;s<n;s++)i[s]=
[s],i[s].length=n;for(s=0;s<n;s++)i[0][s]=s;if(Math.abs(r-o)>(n||100))return m(n||100);if(r===0)return m(o);if(o===0)return m(
r);var a,d,c,f,l,u;for(s=1;s<=r;++s)for(d=t[s-1],a=1;a<=o;++a){if(s===a&&i[s][a]>4)return m(r);c=e[a-1],f=d===c?0:1,l=i[s-
1][a]+1,(u=i[s][a-1]+1)<l&&(l=u),(u=i[s-1][a-1]+f)<l&&(l=u),i[s][a]=s>1&&a>1&&d===e[a-2]&&t[s-2]===c&&(u=i[s-2][a-2]+f)<
l?u:l}return m(i[r][o]);function m(h){var y=Math.max(r,o),g=y===0?0:h/y,k=1-g;return{steps:h,relative:g,similarity:k}}}});var X=`Run again. If it happens again, check the engine's log ("journalctl --unit docker" on most machines).`,Ht="Nothin\
g was tagged. Run again. If it happens again, pull or build the source image again, and check the disk and memory of the\
 engine's machine.",we="No builder writes this, so the image is damaged or malicious. Build it again, or pull it from a \
source that you trust.",p=class extends Error{code;hint;constructor(e,n,r){super(n,r.cause===void 0?{}:{cause:r.cause}),
this.name="FlattenError",this.code=e,this.hint=r.hint}};function J(t){return t instanceof p?t:new p("CANCELLED","The run\
 was cancelled before it finished. No tag was moved.",{hint:"Run again to get the image. The next run also removes what \
this one could not remove in time.",cause:t})}var xp=300;function R(t){let e=t.toString("utf8"),n=e.length>xp;return JSON.
stringify(n?`${e.slice(0,xp)}…`:e)}function E(t){return t instanceof Error?t.message:String(t)}var w0="This is a bug i\
n docker-flatten. Please report it, with the log of a run that has debug logging enabled (in a shell: --debug).";function Xe(t){
return t instanceof p?`${t.message}
${t.hint}`:`Unexpected failure: ${E(t)}
${w0}`}function s2(t){let e=[];for(let n=t;n!==void 0;n=n instanceof Error?n.cause:void 0){let r=n instanceof Error?n.stack??
n.message:String(n);e.push(n instanceof p?`${n.code}: ${r}`:r)}return e.join(`
caused by: `)}import{randomBytes as k0}from"node:crypto";import{readlinkSync as E0}from"node:fs";import{readFileSync as b0}from"node:fs";function To(t){try{return b0(`/proc/${t}`,"utf8")}catch{return""}}var Et="io.github.docker-flatten.run",Ut="docker-flatten-pending",vo="docker-flatten-",Pp="paused-",S0=1440*60,Zi=/^(?<boot>[0-9a-f]{32}|0)-(?<pidNamespace>\d{1,12})-(?<pid>\d{1,10})-(?<start>\d{1,20})-(?<seconds>\d{1,12})-[0-9a-f]{8}$/,
x0=/^((?:[0-9a-f]{32}|0)(?:-\d+){4}-[0-9a-f]{8})-/;function m2(){let t=Math.floor(Date.now()/1e3),{start:e}=Rp("self");return`${Tp()}\
-${vp()}-${process.pid}-${e}-${t}-${uf()}`}function Ro(t){return`${Et}=${t}`}function rt(t){return`${Ut}:${t}`}function Bp(t){
return`${rt(t)}-${uf()}`}function lf(t){let e=t.startsWith(`${Ut}:`)?t.slice(Ut.length+1):"";if(Zi.test(e))return e;let n=/^(.+)-[0-9a-f]{8}$/.
exec(e)?.[1]??"";return Zi.test(n)?n:void 0}function Ip(t){return`${vo}${t}-${uf()}`}function Op(t,e){return`${vo}${t}-${Pp}${e}`}
function Qi(t){return new RegExp(`-${Pp}([0-9a-f]{64})$`).exec(t)?.[1]}function oe(t){return`${vo}${t}-`}function lt(t){
if(!t.startsWith(vo))return;let e=x0.exec(t.slice(vo.length))?.[1];return e!==void 0&&Zi.test(e)?e:void 0}function St(t){
let e=Zi.exec(t)?.groups;return e===void 0?!1:e.boot!=="0"&&e.boot===Tp()&&e.pidNamespace!=="0"&&e.pidNamespace===vp()?!P0(
Number(e.pid),e.start??""):Date.now()/1e3-Number(e.seconds)>S0}function P0(t,e){try{process.kill(t,0)}catch(r){if(r.code===
"ESRCH")return!1}let n=Rp(t);return n.start==="0"?!0:n.start===e&&n.state!=="Z"&&n.state!=="X"}function Tp(){return To("\
sys/kernel/random/boot_id").trim().replaceAll("-","")||"0"}function vp(){try{return/\d+/.exec(E0("/proc/self/ns/pid"))?.[0]??
"0"}catch{return"0"}}function Rp(t){let e=To(`${t}/stat`).replace(/^.*\)\s*/s,"").split(" ");return{state:e[0]??"",start:e[19]??
"0"}}function uf(){return k0(4).toString("hex")}var Ap=["SIGINT","SIGTERM","SIGHUP"];function h2(){let t=new AbortController,e=r=>t.abort(new Error(`received ${r}`)),n=r=>t.
abort(r);process.stdout.on("error",n),process.stderr.on("error",n);for(let r of Ap)process.once(r,e);return{signal:t.signal,
release:()=>{for(let r of Ap)process.off(r,e)}}}var es={image:"text",container:"text",from:"text",pause:"boolean",tag:"list","apt-clean":"boolean",clean:"list",exclude:"\
list",run:"text","run-network":"text","dry-run":"boolean",platform:"list",pull:"text",push:"boolean",compression:"text",
layers:"text","max-layer-size":"text","keep-base":"text",verify:"choice",test:"text",backup:"text","remove-old":"boolean",
timeout:"text",report:"text",html:"text",summary:"boolean",compare:"text","max-size":"text","min-saving":"text",cache:"b\
oolean","temp-dir":"text"};var ts="workflow";function b2(t){ts=t}function I(t,...e){let n=[t,...e].map(o=>S(o)).join(" and ");return`${ts==="workfl\
ow"?"input":"option"}${e.length===0?"":"s"} ${n}`}function S(t,e){if(ts==="workflow")return`"${t}${e===void 0?"":`: ${e}`}\
"`;if(e===void 0)return`--${t}`;let n=es[t];return n==="boolean"||n==="choice"&&/^(?:true|false)$/.test(e)?`--${e==="fal\
se"?"no-":""}${t}`:n==="choice"?`--${t}=${e}`:`--${t} ${/^[\w.,:%/-]+$/.test(e)?e:`"${e}"`}`}function xt(t,e){return ts===
"workflow"?`${t}: ${e}`:`--${t} ${e.startsWith("'")?e:`'${e}'`}`}var B0=250,Ze=class{signal;#e;#t=0;constructor(e,n){let r=new AbortController;if(this.signal=e===void 0?r.signal:AbortSignal.
any([e,r.signal]),n===0)return;let o=0,i=0,s=performance.now(),a=Math.min(B0,n*250);this.#e=setInterval(()=>{let d=performance.
now(),c=Math.min(d-s,2*a);s=d,i=this.#t===o?i+c:0,o=this.#t,i>=n*1e3&&r.abort(I0(n))},a),this.#e.unref()}touch=()=>{this.#t++};release(){
clearInterval(this.#e)}};function Lp(t){return t instanceof p&&t.code==="TIMEOUT"}function I0(t){return new p("TIMEOUT",
`No progress for ${t} s: no byte and no answer came from the engine, or from a command in a container. No tag was moved.`,
{hint:`Check whether the engine hangs ("docker info", its log) and run again. The ${I("timeout")} sets the limit in seco\
nds; 0 disables it.`})}import{spawn as J0}from"node:child_process";import{spawn as O0}from"node:child_process";import{StringDecoder as T0}from"node:string_decoder";var Ao=process.platform!==
"win32",v0=128,ns=class{async run(e,n,r){let o=O0(e,n,{stdio:["ignore","pipe","pipe"],env:r.env,detached:Ao}),i=new mf(r.
onOutput);return i.readFrom(o),pf(r.kill,o),{exitCode:await Co(o),...i.texts()}}},R0=64*1024*1024,Lo=64*1024,mf=class{stdout;stderr;constructor(e){
this.stdout=new zt(R0,e),this.stderr=new zt(Lo,e)}readFrom(e){e.stdout?.removeAllListeners("data").on("data",this.stdout.
add),e.stderr?.removeAllListeners("data").on("data",this.stderr.add)}texts(){return{stdout:this.stdout.text,stderr:this.
stderr.text}}},zt=class{#e=new T0("utf8");#t;#n;#r="";constructor(e,n=()=>{}){this.#t=e,this.#n=n}add=e=>{let n=this.#e.
write(e);this.#r+=n,this.#r.length>2*this.#t&&(this.#r=this.text),this.#n(n)};get text(){return this.#r.slice(-this.#t)}};
function pf(t,e){let n=()=>{A0(e),e.stdout?.destroy(),e.stderr?.destroy()};t.aborted?n():t.addEventListener("abort",n,{once:!0})}
function A0(t){try{process.kill(-(t.pid??Number.NaN),"SIGKILL")}catch{t.kill("SIGKILL")}}function Co(t){return new Promise(
(e,n)=>{t.once("error",n),t.once("close",(r,o)=>e(r??(o===null?1:v0)))})}var L0=500;function rs(t,e){let n="";return setInterval(()=>{let r=To(`${t.pid}/io`).split(`
`)[0]??"";(r===""||r!==n)&&e(),n=r},L0)}var Cp='Free some disk space ("docker system df" shows what uses it, "docker image prune" removes unused images) and run\
 again.',C0=[{words:/no space left on device/i,code:"NO_SPACE",why:"the engine's disk is full",hint:Cp},{words:/^(?!.*oci runtime).*read-only file system/is,
code:"NO_SPACE",why:"the engine's disk is full or read-only",hint:Cp},{words:/can't make .* relative to \//i,code:"UNSUP\
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
 runs in a container; or use an older release of Docker.`}];function os(t,e){let n=C0.find(({words:r})=>r.test(t));return n&&
new p(n.code,`${e} because ${n.why}: ${t}`,n)}var $0={DOCKER_DEFAULT_PLATFORM:"create refuses a local image of another platform, pull moves a tag to it, import writes\
 it into a config",DOCKER_CONTENT_TRUST:"pull and create ask a notary server for what a tag means, push signs",DOCKER_BUILDKIT:"\
every command fails unless it is a boolean",DOCKER_HIDE_LEGACY_COMMANDS:"commands such as rmi, which need no group in fr\
ont, lose their aliases",DOCKER_CLI_HINTS:"commands append advice to what they say",DOCKER_CLI_HOOKS:"plugins append wha\
t they like to what commands say",DOCKER_ORCHESTRATOR:"20.10 warns of it in the answers of commands"},N0=["DOCKER_CONTEN\
T_TRUST_","DOCKER_STACK_","DOCKER_CLI_PLUGIN_","BUILDKIT_","BUILDX_"];function hf(t){return Object.fromEntries(Object.entries(
t).filter(e=>e[1]!==void 0&&!F0(e[0])))}function F0(t){let e=t.toUpperCase();return Object.hasOwn($0,e)||N0.some(n=>e.startsWith(
n))}function O(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function D(t){return Array.isArray(t)&&t.every(e=>typeof e==
"string")}function b(t,...e){let n=t;for(let r of e){if(!O(n)||!Object.hasOwn(n,r))return;n=n[r]}return n}function w(t,...e){
let n=b(t,...e);return typeof n=="string"&&n!==""?n:void 0}function $(t){try{return JSON.parse(t)}catch{return}}var Pt=class extends Error{constructor(e){super(`unexpected answer of the engine: ${String(JSON.stringify(e)).slice(0,200)}`)}};var{request:_0,STATUS_CODES:D0}=process.getBuiltinModule("node:http"),$p=64*1024*1024;function M0(t,{method:e,path:n,body:r},{
kill:o,touch:i}){let s=r===void 0?void 0:JSON.stringify(r);return new Promise((a,d)=>{let c=_0({socketPath:t,method:e,path:n,
headers:s===void 0?{}:{"Content-Type":"application/json"},agent:!1,signal:o});c.once("response",f=>H0(f,i).then(a,d)),c.
on("error",d),c.end(s)})}async function H0(t,e){e();let n=[],r=0;for await(let o of t){if(e(),r+=o.length,r>$p)throw new Error(
`more than ${$p} bytes`);n.push(o)}return{status:t.statusCode??0,headers:t.headers,text:Buffer.concat(n).toString("utf8")}}
async function Np(t,e,n){let r=[],o=[];for(let s of e){let a=await n(s);typeof a=="string"?o.push(a):r.push(a.body)}let i=s=>({
exitCode:o.length===0?0:1,stdout:"",stderr:o.join(`
`),value:s});try{return i(t.ofApi(r))}catch(s){if(!(s instanceof Pt))throw s;return o.push(s.message),i(t.ofApi([]))}}async function Fp({
path:t,apiVersion:e},{method:n,path:r,body:o},i){let s={method:n,path:e===void 0?r:`/v${e}${r}`,...o===void 0?{}:{body:o}},
a;try{a=await M0(t,s,i)}catch(f){return U0(t,s,f)}let d=z0(a);if(d!==void 0)return d;if(a.text===""&&n!=="GET")return{body:void 0};
let c=$(a.text);return c===void 0?`the answer to ${n} ${r} is not JSON: ${a.text.slice(0,200)}`:{body:c}}function U0(t,{
method:e,path:n},r){let o=w(r,"code");return o==="EACCES"||o==="EPERM"?`permission denied while trying to connect to the\
 docker API at unix://${t}`:o==="ENOENT"||o==="ECONNREFUSED"?`Cannot connect to the Docker daemon at unix://${t}. Is the\
 docker daemon running?`:`error during connect: ${e} ${n}: ${E(r)}`}function z0({status:t,text:e}){return t>=200&&t<=299?
void 0:`Error response from daemon: ${(w($(e),"message")??e.trim())||`${t} ${D0[t]??""}`.trimEnd()}`}var _p=class t{globalArgs;#e;#t;#n;#r;constructor(e={}){this.globalArgs=e.globalArgs??[],this.#e=e.watch??new Ze(void 0,
0),this.#t=e.graceMs??Dp,this.#n=e.runner??new ns,this.#r=e.socket}withWatchdog(e,n=Dp){return this.#o({watch:e,graceMs:n})}withSocket(e){
return this.#o({socket:e})}#o(e){return new t({globalArgs:this.globalArgs,watch:this.#e,graceMs:this.#t,runner:this.#n,socket:this.#r,
...e})}get touch(){return this.#e.touch}async ask(e){let n=this.#r;if(n!==void 0&&e.requests!==void 0)return await Np(e,
e.requests,o=>this.#i(i=>Fp(n,o,{kill:i,touch:this.touch})));let r=await this.try(e.args);return{...r,value:e.ofCommand(
r.stdout)}}async get(e){let n=await this.ask(e);if(n.exitCode!==0)throw ee(e.args,n);return n.value}try(e){return this.#i(
n=>this.#n.run("docker",[...this.globalArgs,...e],{env:hf(process.env),onOutput:this.touch,kill:n}))}async#i(e){let{signal:n}=this.#e;
if(n.aborted)throw J(n.reason);let r=new AbortController,o,i=()=>{o=setTimeout(()=>r.abort(),this.#t)};n.addEventListener(
"abort",i,{once:!0});try{let s=await e(r.signal);if(n.aborted)throw J(n.reason);return this.touch(),s}catch(s){throw Mp(
s)}finally{clearTimeout(o),n.removeEventListener("abort",i)}}async run(e){let n=await this.try(e);if(n.exitCode!==0)throw ee(
e,n);return n.stdout.trimEnd()}spawn(e,n,r){return J0("docker",[...this.globalArgs,...e],{stdio:n,env:hf(process.env),detached:Ao,
...r===void 0?{}:{signal:r,killSignal:"SIGKILL"}})}async stream(e,n,r,o=!1){let i=this.spawn(e,["ignore","pipe","pipe"],
r),s=f=>$o(i[f],Lo,l=>{this.touch(),n(l,f)}),a=s("stdout"),d=s("stderr"),c=o?rs(i,this.touch):void 0;try{return{exitCode:await is(
i),stdout:a(),stderr:d()}}finally{clearInterval(c)}}},Dp=2e3;function $o(t,e,n){let r=new zt(e,n);return t?.on("data",r.
add),()=>r.text}async function is(t){try{return await Co(t)}catch(e){throw Mp(e)}}function Mp(t){return t instanceof Error?
"code"in t&&t.code==="ENOENT"?j0(t):t.name==="AbortError"?J(t.cause):t:t}function ee(t,e){let n=(e.stderr.trim()||e.stdout.
trim()).slice(-2e3)||`exit status ${e.exitCode}`;return Jt(n,"DOCKER_FAILED",`"docker ${t.slice(0,2).join(" ")}" failed`)}
function Jt(t,e,n){let r=os(t,n);return r!==void 0?r:yf(t)?gf(t):new p(e,`${n}: ${t}`,{hint:X})}function yf(t){return/cannot connect to the docker daemon|is the docker daemon running|error during connect|failed to connect to the docker API|connect: (?:connection refused|no such file or directory|permission denied)|permission denied while trying to connect/i.
test(t)}function gf(t){let e=/permission denied/i.test(t)?'This user is not allowed to use the engine: add it to the "do\
cker" group, or run as root.':process.platform==="linux"?`Start the engine, or select another one with DOCKER_HOST or "d\
ocker context use".${process.env.GITHUB_ACTIONS==="true"?W0:""}`:`Start Docker Desktop or another Linux engine. GitHub's\
 ${process.platform==="win32"?"Windows":"macOS"} runners have none: use "runs-on: ubuntu-latest".`;return new p("NO_ENGI\
NE",`docker-flatten needs a Docker engine, but none answered: ${t.trim()}`,{hint:e})}var W0=` GitHub's "ubuntu-slim" run\
ners have a docker command but no engine: use "runs-on: ubuntu-latest", "ubuntu-24.04" or "ubuntu-22.04".`;function j0(t){
return new p("NO_DOCKER",`docker-flatten needs the docker command, but found none on PATH (${E(t).split(".")[0]}).`,{hint:"\
Install the Docker CLI (Debian and Ubuntu: the package docker.io or docker-ce-cli), or use a runner that has it.",cause:t})}import{dirname as MO}from"node:path";import{realpathSync as CO}from"node:fs";import{dirname as Iy,resolve as $O}from"node:path";import{open as qp}from"node:fs/promises";import{Readable as tB}from"node:stream";var v=512,jt=Buffer.alloc(2*v),z={name:[0,100],mode:[100,8],uid:[108,8],gid:[116,8],size:[124,12],mtime:[136,12],checksum:[
148,8],typeFlag:[156,1],linkName:[157,100],magic:[257,6],devMajor:[329,8],devMinor:[337,8],prefix:[345,155],sparseMap:[386,
109],gnuIsExtended:[482,1],realSize:[483,12]},Te={pax:"x",paxGlobal:"g",gnuLongName:"L",gnuLongLink:"K"},G0=new Set(["1",
"2","3","4","5","6"]);function ae(t){return Math.ceil(t/v)*v}function No(t){for(let e=0;e<v;e+=8)if(t.readUInt32LE(e)!==
0||t.readUInt32LE(e+4)!==0)return!1;return!0}function ss(t){return t[z.typeFlag[0]]===0}function as(t){return!G0.has(t)}
function ve(t,e){let n=Hp(t,z.checksum,e),r=bf(t);if(n!==r&&n!==q0(t))throw new p("TAR_INVALID",`A tar header at byte ${e}\
 has the checksum ${n}, but its bytes add up to ${r}: the stream was damaged.`,{hint:Ht});let o=t[z.typeFlag[0]]??0;return{
typeFlag:o===0?"0":String.fromCharCode(o),hasOldType:o===0,sizeBytes:Hp(t,z.size,e),name:Y0(t),gnuIsExtended:(t[z.gnuIsExtended[0]]??
0)!==0&&o===83}}function ot(t,e){return new p("TAR_INVALID",`The tar stream is damaged at byte ${t}: ${e}.`,{hint:Ht})}function ze(t,e){
return zp(t,z[e])}function ds(t){return wf(t,z.linkName)}function wf(t,e){return t.subarray(e[0],K0(t,e))}function K0(t,[
e,n]){let r=e;for(;r<e+n&&t[r]!==0;)r++;return r}function Y0(t){let e=wf(t,z.name);if(t[z.prefix[0]]===0||!Up(t))return Buffer.
from(e);let n=wf(t,z.prefix);return Buffer.concat([n,Buffer.from("/"),e])}var V0=Buffer.from("ustar\0");function Up(t){return V0.
every((e,n)=>t[z.magic[0]+n]===e)}function bf(t){let[e,n]=z.checksum,r=32*n;for(let o=0;o<e;o++)r+=t[o];for(let o=e+n;o<
v;o++)r+=t[o];return r}function q0(t){let[e,n]=z.checksum,r=i=>i.reduce((s,a)=>s+(a>>7),0),o=r(t.subarray(0,e))+r(t.subarray(
e+n));return bf(t)-o*256}function Hp(t,e,n){let r=zp(t,e);if(!(r>=0)){let o=t.subarray(e[0],e[0]+e[1]);throw new p("TAR_\
INVALID",`A tar header at byte ${n} has a field that is not a number (${JSON.stringify(o.toString("latin1"))}): the stre\
am was damaged.`,{hint:Ht})}return r}var X0=17;function zp(t,[e,n]){let r=e+n,o=e,i=0;for(;o<r;o++){let a=t[o]-48;if(a<0||
a>7)break;i=i*8+a}let s=o>e&&o-e<=X0;for(;o<r&&(t[o]===0||t[o]===32);)o++;return s&&o===r?i:cs(t.subarray(e,r))}function cs(t){
let e=t[0]??0,n;if(e>=128){let r=BigInt(`0x${t.toString("hex")}`);n=Number(BigInt.asIntN(t.length*8-1,r))}else{let r=t.toString(
"latin1").replace(/^[ \0]+|[ \0]+$/g,"").replace(/\0.*$/s,"");n=r===""?0:/^[0-7]+$/.test(r)?Number.parseInt(r,8):Number.
NaN}return Number.isSafeInteger(n)?n:Number.NaN}function Gt(t){return ze(t,"mtime")}var Z0=8**11-1;function Fo(t,e){let n=Math.
min(Math.max(0,e),Z0);return Wt(t,z.mtime,Buffer.from(`${n.toString(8).padStart(11,"0")}\0`))}function _o(t,e){return Wt(
t,z.size,Buffer.from(`${e.toString(8).padStart(11,"0")}\0`))}function Jp(t){return t[z.typeFlag[0]]!==83?t:Wt(Wt(t,z.typeFlag,
Buffer.from("0")),z.sparseMap,Buffer.alloc(z.sparseMap[1]))}var kf=8**7-1;function Ef(t,e,n){if(n<=kf)return Wt(t,z[e],Buffer.
from(`${n.toString(8).padStart(7,"0")}\0`));let r=Buffer.alloc(8);return r.writeBigUInt64BE(BigInt(n)),r[0]=128,Wt(t,z[e],
r)}function fs(t,e){let n=ls(t,"name",Buffer.from(e));if(n===void 0)throw new RangeError(`the name ${e} is too long for \
a header`);return n}function ls(t,e,n,r=!1){let o=Buffer.alloc(z[e][1]);if(n.length>o.length&&!r)return;n.copy(o);let i=Wt(
t,z[e],o);return e==="name"&&Up(t)?Wt(i,z.prefix,Buffer.alloc(z.prefix[1])):i}function us(){let t=Buffer.alloc(v);t.write(
"0000755",z.mode[0],"latin1");for(let e of[z.uid,z.gid])t.write("0000000",e[0],"latin1");return t.write("00000000000",z.
mtime[0],"latin1"),t.write("5",z.typeFlag[0],"latin1"),t.write("ustar\x0000",z.magic[0],"latin1"),_o(t,0)}function Wp(t,e){
let n=Buffer.alloc(v);n.write("././@LongLink",z.name[0],"latin1");for(let r of[z.mode,z.uid,z.gid])n.write("0000000",r[0],
"latin1");return n.write("00000000000",z.mtime[0],"latin1"),n.write(t,z.typeFlag[0],"latin1"),n.write("ustar  \0",z.magic[0],
"latin1"),_o(n,e)}function Wt(t,e,n){let r=Buffer.from(t);n.copy(r,e[0],0,e[1]);let o=bf(r).toString(8).padStart(6,"0");
return r.write(`${o}\0 `,z.checksum[0],"latin1"),r}var jp=16*1024;function Gp(t,e){let n=new Map,r=[];for(let{key:o,value:i}of Bf(t,e))n.set(o,i),(o==="GNU.sparse.offset"||
o==="GNU.sparse.numbytes")&&r.push(i);return r.length>0&&n.set("GNU.sparse.map",Buffer.from(r.join(","))),n}function Kp(t,e){
return Sf(t,n=>n===e)}function Sf(t,e){return Buffer.concat([...Bf(t,0)].filter(({key:n})=>!e(n)).map(({bytes:n})=>n))}function xf(t,e){
return Buffer.concat([...Bf(t,0)].map(({key:n,bytes:r})=>{let o=e.get(n);return o===void 0?r:Pf(n,o)}))}function Pf(t,e){
let n=Buffer.concat([Buffer.from(` ${t}=`),Buffer.from(e),Buffer.from(`
`)]),r=n.length,o=r+String(r+String(r).length).length;return Buffer.concat([Buffer.from(String(o)),n])}function*Bf(t,e){
let n=0;for(let r=1;n<t.length;r++){if(r>jp)throw new p("TAR_LIMIT",`The PAX header at byte ${e} holds more than ${jp} r\
ecords.`,{hint:we});let o=t.indexOf(32,n),i=o===-1?"":t.toString("latin1",n,o),s=/^[0-9]{1,10}$/.test(i)?Number(i):0,a=n+
s,d=o===-1?-1:t.indexOf(61,o+1);if(s===0||a>t.length||d===-1||d>=a||t[a-1]!==10)throw new p("TAR_INVALID",`The PAX heade\
r at byte ${e} has a malformed record: the stream was damaged.`,{hint:Ht});yield{key:t.toString("utf8",o+1,d),value:t.subarray(
d+1,a-1),bytes:t.subarray(n,a)},n=a}}function Kt(t){return/^[0-9]{1,16}$/.test(t)?Number(t):Number.NaN}var Q0=8**11-1,eB=100;function Yt(t,e){return Vp("0",t,e)}function Yp(t){let e=Buffer.concat([...t].map(([n,r])=>Pf(n,r)));
return Buffer.concat([Vp("x","pax",e.length),e,Do(e.length)])}function Vp(t,e,n){let r=Buffer.alloc(v);if(r.write(e,0,eB,
"utf8")<Buffer.byteLength(e))throw new RangeError(`the name ${e} is too long for a header`);r.write("0000644\x000000000\x00000\
0000\0",100,"latin1"),n<=Q0?r.write(`${n.toString(8).padStart(11,"0")}\0`,124,"latin1"):(r.writeUInt8(128,124),r.writeBigUInt64BE(
BigInt(n),128)),r.write("00000000000\0        ",136,"latin1"),r.write(t,156,"latin1"),r.write("ustar\x0000",257,"latin1");
let o=r.reduce((i,s)=>i+s,0);return r.write(`${o.toString(8).padStart(6,"0")}\0 `,148,"latin1"),r}function Do(t){return Buffer.
alloc(ae(t)-t)}function or(){return Buffer.alloc(2*v)}var Xp=4*1024*1024;function Zp(t){return t.map(({content:n})=>{let r=Ho(n);return Yt("",0).length+r+Do(r).length}).reduce(
(n,r)=>n+r,or().length)}async function Qp(t,e,n){for(let{path:r,content:o}of e)await Mo(t,Yt(r,Ho(o)),n),Buffer.isBuffer(
o)?await Mo(t,o,n):await Uo(o,t,n),await Mo(t,Do(Ho(o)),n);await Mo(t,or(),n)}async function Uo(t,e,n){let{path:r,sizeBytes:o}=t,
i=await qp(r,"r");try{await eh(i,t);let s=Buffer.allocUnsafe(Math.min(Xp,o));for(let a=o;a>0;){let d=If(t)-a,{bytesRead:c}=await i.
read(s,0,Math.min(s.length,a),d);if(c===0)throw new RangeError(`${r} ended ${a} bytes too early`);await Mo(e,s.subarray(
0,c),n),a-=c}}finally{await i.close()}}function ms(t,e=()=>{}){return tB.from(nB(t,e),{objectMode:!1})}async function*nB(t,e){
for(let{path:n,content:r}of t){yield Yt(n,Ho(r)),Buffer.isBuffer(r)?r.length>0&&(yield r):yield*rB(r,e);let o=Do(Ho(r));
o.length>0&&(yield o)}yield or()}async function*rB(t,e){let{path:n,sizeBytes:r}=t,o=await qp(n,"r");try{await eh(o,t);for(let i=r;i>
0;){let s=Buffer.allocUnsafe(Math.min(Xp/4,i)),{bytesRead:a}=await o.read(s,0,s.length,If(t)-i);if(a===0)throw new RangeError(
`${n} ended ${i} bytes too early`);e(a),yield s.subarray(0,a),i-=a}}finally{await o.close()}}function If({startByte:t=0,
sizeBytes:e}){return t+e}async function eh(t,e){let{size:n}=await t.stat(),r=If(e);if(!(n===r||n>r&&e.startByte!==void 0))
throw new RangeError(`${e.path} must have ${r} bytes, but has ${n}`)}async function Mo(t,e,n){for(let r=0;r<e.length;){n.
signal.throwIfAborted();let{bytesWritten:o}=await t.write(e,r,e.length-r);n.onBytes(o),r+=o}}function Ho(t){return Buffer.
isBuffer(t)?t.length:t.sizeBytes}import{createHash as oB}from"node:crypto";var Of=JSON;function ps(t){let e=Of.parse(t,(n,r,o)=>typeof r=="number"&&o.source!==void 0?Of.rawJSON(o.source):r);if(!O(
e)||Of.isRawJSON(e))throw new SyntaxError("an image config must be a JSON object");return e}function zo(t){let e=b(t,"ro\
otfs","diff_ids");return D(e)?e:[]}function Cn(t){let e=b(t,"history");if(Array.isArray(e))return e.map(n=>b(n,"empty_la\
yer")!==!0)}function iB(t){return t.reduce((e,n)=>e===void 0?n:W(Buffer.from(`${e} ${n}`)),void 0)}function W(t){return`\
sha256:${oB("sha256").update(t).digest("hex")}`}function nh(t,e){let n=aB(w(t,"created"),e.latestSeconds),r=({contents:i})=>({
...n===void 0?{}:{created:n},created_by:vf(e.createdBy,i),comment:iB(e.sourceDiffIds)??""}),o={...t,...n===void 0?{}:{created:n},
rootfs:{type:"layers",diff_ids:e.layers.map(({diffId:i})=>i)},history:[...sB(t,e.layers.filter(({isKept:i})=>i===!0).length),
...e.layers.filter(({isKept:i})=>i!==!0).map(r)]};return Buffer.from(JSON.stringify(o))}function sB(t,e){if(e===0)return[];
let n=b(t,"history"),r=Cn(t)??[],o=r.filter(i=>i).length;return!Array.isArray(n)||o!==zo(t).length?Array.from({length:e},
()=>({})):n.slice(0,Tf(r,e))}function Tf(t,e){let n=e,r=0;for(;r<t.length&&n>0;)t[r++]===!0&&n--;return r}function vf(t,e){
return e===void 0||e===""?t:`${t}: ${e}`}function aB(t,e){if(t===void 0||e===void 0)return t;let n=Math.floor(Date.parse(
t)/1e3);return n>e||n===e&&/\.\d*[1-9]/.test(t)?new Date(e*1e3).toISOString().replace(".000Z","Z"):t}var dB=[["Created",
"created"],["Author","author"],["Architecture","architecture"],["Variant","variant"],["Os","os"],["OsVersion","os.versio\
n"],["DockerVersion","docker_version"],["ContainerConfig","container_config"],["Container","container"]],cB="0001-01-01T\
00:00:00Z";function rh(t){let e={};for(let[r,o]of dB){let i=t[r];!th(i)&&i!==cB&&(e[o]=i)}let n=t.Config;return e.config=
O(n)?Object.fromEntries(Object.entries(n).filter(([,r])=>!th(r))):{},e.rootfs={type:"layers",diff_ids:b(t,"RootFS","Laye\
rs")??[]},e}function th(t){return t==null||t===""||t===!1?!0:Array.isArray(t)&&t.length===0}var Re={index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"ap\
plication/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"};function Jo(t){let e=w(t,"digest"),
n=b(t,"size");if(!(e===void 0||typeof n!="number"))return{mediaType:w(t,"mediaType")??"",digest:e,sizeBytes:n}}function oh(t){
let e=$(t),n=Jo(b(e,"config")),r=b(e,"layers");if(n===void 0||!Array.isArray(r))return;let o=b(e,"annotations"),i=Object.
entries(O(o)?o:{}).filter(s=>typeof s[1]=="string");return{config:n,layers:r.map(Jo).filter(s=>s!==void 0),annotations:Object.
fromEntries(i)}}function ih(t){let e=b($(t),"manifests");if(Array.isArray(e))return e.filter(n=>w(n,"annotations","vnd.d\
ocker.reference.type")===void 0).flatMap(n=>{let r=Jo(n);return r===void 0?[]:[{...r,platform:fB(n)}]})}function fB(t){let e=b(
t,"platform"),n=w(e,"os"),r=w(e,"architecture");if(!(n===void 0||r===void 0))return{os:n,architecture:r,variant:w(e,"var\
iant")}}function ir(t){return t===Re.index||t==="application/vnd.docker.distribution.manifest.list.v2+json"}function hs(t,e,n,r={}){
return sh({schemaVersion:2,mediaType:t,config:Rf(e),layers:n.map(Rf),...ws(r)})}function ys(t,e,n={}){return sh({schemaVersion:2,
mediaType:t,manifests:e.map(gs),...ws(n)})}function gs(t){let{platform:e,annotations:n={}}=t;return{...Rf({...t,annotations:{}}),
...e===void 0?{}:{platform:e},...ws(n)}}function Af({os:t,architecture:e,variant:n}){return{architecture:e,os:t,...n===void 0?
{}:{variant:n}}}function ws(t){return Object.keys(t).length===0?{}:{annotations:t}}function Rf({mediaType:t,digest:e,sizeBytes:n,
annotations:r={}}){return{mediaType:t,digest:e,size:n,...ws(r)}}function sh(t){return Buffer.from(JSON.stringify(t))}var lB=/^(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/,
uB=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,mB=/^\w[\w.-]{0,127}$/,pB=/^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/,
hB=255,Lf=/^(?:sha256:)?[0-9a-f]{64}$/;function Vt(t){return Lf.test(t)}function ne(t,e){let n=Cf(t);if(n===void 0)throw new p(
"BAD_INPUT",`The ${I(e)} must be an image reference such as "app:1.2" or "ghcr.io/owner/app:latest", but ${JSON.stringify(
t)} is not one.`,{hint:yB(t)});return n}function bs(t,e){let n=ne(t,e),r=o=>{throw new p("BAD_INPUT",`The ${I(e)} must b\
e a name for the result, but ${JSON.stringify(t)} ${o}.`,{hint:'Write it as "name:tag", for example "app:flat".'})};return n.
digest!==void 0&&r("contains a digest, which follows from the content and cannot be chosen"),(Lf.test(t)||/^[0-9a-f]{64}$/.
test(t.split(":")[0]??""))&&r("is an image ID"),n.domain==="docker.io"&&n.path==="library/sha256"&&r("reads as a digest,\
 since its name is a digest algorithm"),n}function sr({text:t,tag:e,digest:n}){return e===void 0&&n===void 0?`${t}:lates\
t`:t}function ie(t){let e=t.digest===void 0?"":`@${t.digest}`,n=t.tag??(t.digest===void 0?"latest":void 0);return`${t.domain}\
/${t.path}${n===void 0?"":`:${n}`}${e}`}function ah(t){let e=ie(t),n=e.replace(/^docker\.io\/(?:library\/)?/,""),r=Cf(n);
return r!==void 0&&ie(r)===e?n:e}function Cf(t){let e=t.indexOf("@"),n=e===-1?void 0:t.slice(e+1),r=e===-1?t:t.slice(0,e),
o=r.lastIndexOf(":"),i=o>r.lastIndexOf("/"),s=i?r.slice(o+1):void 0,a=i?r.slice(0,o):r;if(n!==void 0&&!pB.test(n)||n?.startsWith(
"sha256:")&&!Lf.test(n)||s!==void 0&&!mB.test(s))return;let d=a.indexOf("/"),c=d===-1?"":a.slice(0,d),f=/[.:]/.test(c)||
c==="localhost"||c.toLowerCase()!==c,l=f?c:"docker.io",u=f?a.slice(d+1):a;if(f&&!lB.test(l)||!u.split("/").every(g=>uB.test(
g)))return;let m=l==="docker.io"||l==="index.docker.io",h=m&&!u.includes("/")?`library/${u}`:u,y=m?"docker.io":l;if(!(`${y}\
/${h}`.length>hB))return{text:t,domain:y,path:h,tag:s,digest:n}}function yB(t){return t.startsWith("-")?'A reference can\
not start with "-".':t!==t.toLowerCase()&&Cf(t.toLowerCase())!==void 0?`Repository names are lower case. Use ${JSON.stringify(
t.toLowerCase())} instead.`:'A repository name consists of lower-case letters and digits with single separators, and a t\
ag of at most 128 letters, digits, "_", "." and "-".'}function dh(t,e,n){let r=`${W(t).slice(7)}.json`,o=`${e.slice(7)}/layer.tar`;return ms([{path:r,content:t},ks([{Config:r,
RepoTags:[n],Layers:[o]}])])}function ks(t){return{path:"manifest.json",content:Buffer.from(JSON.stringify(t))}}var Es={
path:"oci-layout",content:Buffer.from(JSON.stringify({imageLayoutVersion:"1.0.0"}))};function Ss(t){return{path:"index.j\
son",content:ys(Re.index,[t])}}function Je(t){return`blobs/${t.replace(":","/")}`}var xs="io.containerd.image.name";function Ps(t,e,n={}){
let r=hs(Re.manifest,{mediaType:Re.config,digest:W(t),sizeBytes:t.length},e,n);return{bytes:r,descriptor:{mediaType:Re.manifest,
digest:W(r),sizeBytes:r.length}}}function ch(t,{config:e,platform:n,name:r,annotations:o={}},i){let s=t.map(({descriptor:l})=>l),
a=Ps(e,s,o),d=s.map(({digest:l})=>Je(l)),c=Je(W(e)),f=[Es,Ss({...a.descriptor,platform:Af(n),annotations:{[xs]:r.full}}),
ks([{Config:c,RepoTags:[r.familiar],Layers:d}]),{path:c,content:e},{path:Je(a.descriptor.digest),content:a.bytes},...t.map(
({path:l,startByte:u,descriptor:{digest:m,sizeBytes:h}})=>({path:Je(m),content:{path:l,startByte:u,sizeBytes:h}}))];return ms(
f,i)}function fh(t,e,n){let{os:r,architecture:o,variant:i}=e,s=Buffer.from(JSON.stringify({architecture:o,os:r,...i===void 0?
{}:{variant:i},config:{},rootfs:{type:"layers",diff_ids:[]}})),{bytes:a,descriptor:d}=Ps(s,[{...t,mediaType:"application\
/octet-stream"}]),c=ie(ne(n,"tag"));return ms([Es,Ss({...d,platform:Af(e),annotations:{[xs]:c}}),{path:Je(W(s)),content:s},
{path:Je(d.digest),content:a}])}var ar={oci:{index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"\
application/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"},docker:{index:"application/vnd\
.docker.distribution.manifest.list.v2+json",manifest:"application/vnd.docker.distribution.manifest.v2+json",config:"appl\
ication/vnd.docker.container.image.v1+json",layer:"application/vnd.docker.image.rootfs.diff.tar"}},lh={oci:{gzip:"+gzip",
zstd:"+zstd",none:""},docker:{gzip:".gzip",none:""}};function dr(t,e){return t==="oci"||e==="zstd"?ar.oci.layer+lh.oci[e]:
ar.docker.layer+lh.docker[e]}function $f(t){return["gzip","zstd","none"].find(e=>t===dr("oci",e)||t===dr("docker",e))}var ph=/^[A-Za-z0-9_.-]+$/,uh={i386:{architecture:"386",variant:""},x86_64:{architecture:"amd64"},"x86-64":{architecture:"\
amd64"},aarch64:{architecture:"arm64"},armhf:{architecture:"arm",variant:"v7"},armel:{architecture:"arm",variant:"v6"}},
mh={amd64:{v1:""},arm:{"":"v7",5:"v5",6:"v6",7:"v7",8:"v8"},arm64:{8:"",v8:"","v8.0":"",9:"v9","9.0":"v9","v9.0":"v9"}};
function Ne(t){let e=t.os.toLowerCase(),n=t.architecture.toLowerCase(),r=Object.hasOwn(uh,n)?uh[n]:void 0,o=r?.architecture??
n,i=r?.variant??t.variant?.toLowerCase()??"",s=Object.hasOwn(mh,o)?mh[o]:void 0,a=s!==void 0&&Object.hasOwn(s,i)?s[i]:i;
return{os:e==="macos"?"darwin":e,architecture:o,variant:a||void 0}}function K(t,e){return T(t)===T(e)}function T(t){let{
os:e,architecture:n,variant:r}=Ne(t);return r===void 0?`${e}/${n}`:`${e}/${n}/${r}`}function Bs({os:t,architecture:e,variant:n}){
return[t,e,n??""].every(r=>r===""||ph.test(r))}function Is(t){let[e,n,r,...o]=t.split("/"),i=t.split("/");if(e===void 0||
n===void 0||o.length>0||!i.every(s=>ph.test(s)))throw new p("BAD_INPUT",`The ${I("platform")} must have the form os/arch\
 or os/arch/variant, but is ${JSON.stringify(t)}.`,{hint:'For example "linux/amd64", "linux/arm64" or "linux/arm/v7".'});
return Ne({os:e,architecture:n,variant:r})}function $n(t){let e=_f(t)?Os(t):t,n=e.images.map(wB),[r]=n;if(r===void 0)throw new RangeError("a set needs an image");let{
index:o}=e;if(o===void 0&&n.length>1)throw new RangeError("a set of several images needs an index");let i=o===void 0?r.bytes:
ys(ar[o.format].index,n.map(bB),o.annotations),s=o===void 0?{...r.manifest,platform:hh(r.image)}:Nf(ar[o.format].index,i);
return{root:s,rootBytes:i,images:n,blobs:gB({images:n,root:s,rootBytes:i})}}function gB({images:t,root:e,rootBytes:n}){let r=[
...t.map(({image:o})=>({digest:W(o.config),content:o.config})),...t.map(({manifest:o,bytes:i})=>({digest:o.digest,content:i})),
{digest:e.digest,content:n},...t.flatMap(({image:{layers:o}})=>o).map(({path:o,startByte:i,descriptor:{digest:s,sizeBytes:a}})=>({
digest:s,content:{path:o,startByte:i,sizeBytes:a}}))];return[...new Map(r.map(o=>[o.digest,o])).values()]}function wB(t){
let e=ar[t.format],n=Nf(e.config,t.config),r=t.layers.map(({descriptor:i})=>i),o=hs(e.manifest,n,r,t.annotations);return{
manifest:Nf(e.manifest,o),bytes:o,image:t}}function bB({manifest:t,image:e}){return{...t,platform:hh(e),annotations:e.entryAnnotations}}
function hh({indexPlatform:t,config:e}){if(t!==void 0)return t;let n=$(e.toString()),r=["architecture","os","os.version",
"variant"].map(i=>[i,w(n,i)]),o=b(n,"os.features");return Object.fromEntries([...r.filter(([,i])=>i!==void 0),...Array.isArray(
o)?[["os.features",o]]:[]])}function Nf(t,e){return{mediaType:t,digest:W(e),sizeBytes:e.length}}function Ff({images:t,index:e}){
return e?.format==="docker"||t.some(({format:n})=>n==="docker")}function _f(t){return Ff(t)&&t.images.some(({layers:e})=>e.
some(({descriptor:n})=>$f(n.mediaType)==="zstd"))}function Os(t){let n=o=>{let{descriptor:i}=o,s=$f(i.mediaType),a=s===void 0?
i.mediaType:dr("oci",s);return{...o,descriptor:{...i,mediaType:a}}};return{images:t.images.map(o=>({...o,format:"oci",layers:o.
layers.map(n)})),index:t.index&&{...t.index,format:"oci"}}}function Wo({root:t,blobs:e},n,r){return[Es,Ss({...t,annotations:n}),
...r===void 0?[]:[ks([r])],...e.map(({digest:o,content:i})=>({path:Je(o),content:i}))]}function yh({images:t},e,n){let r=t.
find(({image:s})=>K(s.platform,n))??t[0];if(r===void 0)throw new RangeError("a set needs an image");let{config:o,layers:i}=r.
image;return{Config:Je(W(o)),RepoTags:e.length===0?null:e,Layers:i.map(({descriptor:s})=>Je(s.digest))}}import{access as eO,chmod as tO,constants as uy,link as nO,rename as my,rm as js}from"node:fs/promises";import{basename as rO,
dirname as Zo}from"node:path";var kB=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;function ut(t){return t.replace(kB,e=>[...e].map(n=>`\\u${EB(n.codePointAt(0)??
0)}`).join(""))}function EB(t){let e=t.toString(16);return t>65535?`{${e}}`:e.padStart(4,"0")}function Z(t,e){let n=t.length>
e?[...t.slice(0,2*e+1)]:[];return n.length>e?`${n.slice(0,e-1).join("")}…`:t}function gh(t){return`<code>${Ts(t)}</cod\
e>`}function Ts(t){return ut(t).replace(/[^\p{L}\p{N} /-]/gu,e=>`&#${e.codePointAt(0)};`)}function Bt(t,e=""){let n=t.flatMap(
o=>o.match(/`+/g)??[]),r="`".repeat(Math.max(3,...n.map(o=>o.length+1)));return[`${r}${e}`,...t,r].join(`
`)}var jo="Only images can be flattened: a Helm chart, a signature, an attestation or another artifact is not one.",SB=150;
function Fe(t){return JSON.stringify(Z(t,SB))}function Pe(t,e,n){return new p("BLOB_INVALID",`The file ${Fe(t)} of ${Fe(
n)} ${e}.`,{hint:"The image was damaged or only partly copied. Save, copy or build it again."})}function fe(t,e,n){return new p(
"UNSUPPORTED_IMAGE",`${t} ${e}.`,{hint:n})}import{createHash as xB}from"node:crypto";var wh={sha256:64,sha512:128};function It(t){let[e="",n="",...r]=t.split(":"),o=Object.hasOwn(wh,e)?wh[e]:void 0;if(!(r.
length>0||n.length!==o||!/^[0-9a-f]+$/.test(n)))return{algorithm:e,hex:n}}function vs(t,{digest:e,sizeBytes:n}){if(t.length!==
n)throw Q(e,qt(t.length,n));let r=It(e)?.algorithm;if(r===void 0)throw Q(e,"has a digest that cannot be checked");let o=`${r}\
:${xB(r).update(t).digest("hex")}`;if(o!==e)throw Q(e,`has the digest ${o}`)}function qt(t,e){return`has ${t} bytes, but\
 its descriptor says ${e}`}function Q(t,e){return new p("BLOB_INVALID",`The blob ${t.slice(0,150)} ${e}.`,{hint:"The ima\
ge was damaged or changed on its way here. Copy or build it again, and check the disk and memory of this machine."})}var Df="application/vnd.oci.image.",Rs="application/vnd.docker.",Xt={index:`${Rs}distribution.manifest.list.v2+json`,manifest:`${Rs}\
distribution.manifest.v2+json`,config:`${Rs}container.image.v1+json`,layer:`${Rs}image.rootfs.diff.tar`},PB=new Map([[`${Df}\
manifest.v1+json`,"oci"],[`${Df}index.v1+json`,"oci"],[Xt.manifest,"docker"],[Xt.index,"docker"]]),BB=new Set([`${Df}con\
fig.v1+json`,Xt.config]),IB=/^application\/vnd\.(?:oci\.image\.layer\.v1\.tar(?:\+gzip|\+zstd)?|docker\.image\.rootfs\.diff\.tar(?:\.gzip|\.zstd)?)$/,
OB=/^application\/vnd\.(?:oci\.image\.layer\.nondistributable\.|docker\.image\.rootfs\.foreign\.)/;function Zt(t){return PB.
get(t)}function Mf(t){return BB.has(t)}function bh(t){return IB.test(t)?"layer":OB.test(t)?"foreign":"other"}function Qt(t,e){vs(t,e);let n=$(t.toString("utf8")),r=u=>Q(e.digest,u);if(!O(n))throw r("is not a JSON object");let o=w(
n,"mediaType");if("manifests"in n&&("layers"in n||"config"in n||"fsLayers"in n))throw r("has the fields of a manifest an\
d of an index");if(o!==void 0&&e.mediaType!==""&&o!==e.mediaType)throw r(`has the media type ${JSON.stringify(o)}, but i\
ts descriptor says ${JSON.stringify(e.mediaType)}`);let s=o??(e.mediaType||TB(n)),a=Zt(s);if(a===void 0)return{kind:"oth\
er",mediaType:s};let d=Hf(n);if(ir(s))return{kind:"index",format:a,entries:kh(n,"manifests",r),annotations:d};let c=xh(b(
n,"config"));if(c===void 0)throw r("has no descriptor of a config");let f=kh(n,"layers",r).map(vB),l=w(n,"artifactType");
return{kind:"manifest",format:a,mediaType:s,config:c,layers:f,annotations:d,artifactType:l}}function Eh(t){let e=$(t.toString(
"utf8")),n=b(e,"manifests");if(!O(e)||!Array.isArray(n))return;let r=n.map(Sh).filter(o=>o!==void 0);if(r.length===n.length)
return{kind:"index",format:"oci",entries:r,annotations:Hf(e)}}function TB(t){return"manifests"in t?Re.index:"config"in t&&
"layers"in t?Re.manifest:""}function kh(t,e,n){let r=b(t,e);if(!Array.isArray(r))throw n(`has no list of ${e}`);return r.
map((o,i)=>{let s=Sh(o);if(s===void 0)throw n(`has no valid descriptor at position ${i} of its ${e}`);return s})}function vB({
mediaType:t,digest:e,sizeBytes:n,annotations:r}){let o=Object.keys(r).length>0;return{mediaType:t,digest:e,sizeBytes:n,...o?
{annotations:r}:{}}}function Sh(t){let e=xh(t);if(e===void 0)return;let n=b(t,"platform");return{...e,platform:O(n)?n:void 0,
annotations:Hf(t)}}function xh(t){let e=Jo(t);if(!(e===void 0||It(e.digest)===void 0))return Number.isSafeInteger(e.sizeBytes)&&
e.sizeBytes>=0?e:void 0}function Hf(t){let e=b(t,"annotations");return Object.fromEntries(Object.entries(O(e)?e:{}).filter(
n=>typeof n[1]=="string"))}async function cr(t,e){let{digest:n}=e,r=await t.readManifest(e);if(r===void 0)throw Pe(n,"is missing, though an index n\
ames it",t.name);let o=Qt(r,e),i=t.name;if(o.kind==="index"){let{format:a,annotations:d,entries:c}=o;return{reference:i,
digest:n,index:{format:a,annotations:d},entries:c}}if(o.kind==="manifest"){let{mediaType:a}=o;return{reference:i,digest:n,
index:void 0,entries:[{...e,mediaType:a,platform:void 0}]}}let s=o.mediaType===""?"of no known type":Fe(o.mediaType);throw fe(
i,`must be an image or an index, but is ${s}`,jo)}import{open as Rh,stat as Ah}from"node:fs/promises";import{join as UB}from"node:path";import{Readable as zB}from"node:stream";function he(t){return t?.code??String(t)}function mt(t){return["ENOSPC","EDQUOT"].includes(he(t))}import{posix as Ih}from"node:path";var Ph=1024*1024,RB=4*1024*1024,Bh=Buffer.alloc(0),As={pax:new Map,longName:void 0,longLink:void 0};function en(t){return t===
Te.pax||t===Te.gnuLongName||t===Te.gnuLongLink}var fr=class{#e=[];#t=0;#n=As;#r;get isReading(){return this.#r!==void 0}get isEmpty(){
return this.#e.length===0}begin(e,n,r){let{typeFlag:o,sizeBytes:i}=e;if(i>Ph||this.#t+i>RB)throw new p("TAR_LIMIT",`The \
extension header at byte ${r} claims ${i} bytes; at most ${Ph} are read.`,{hint:we});this.#o(Buffer.from(n)),i>0?this.#r=
{typeFlag:o,left:ae(i),parts:[],sizeBytes:i}:this.#n=Uf(this.#n,o,Bh,r)}take(e,n){let r=this.#r;if(r===void 0)return 0;let o=Math.
min(r.left,e.length);if(r.parts.push(Buffer.from(e.subarray(0,o))),r.left-=o,r.left===0){this.#r=void 0;let i=r.parts.length===
1?r.parts[0]:Buffer.concat(r.parts);this.#o(i),this.#n=Uf(this.#n,r.typeFlag,i.subarray(0,r.sizeBytes),n)}return o}release(){
let e={blocks:this.#e,extension:this.#n};return this.#e=[],this.#t=0,this.#n=As,e}#o(e){this.#e.push(e),this.#t+=e.length}};
function lr(t){let e=[];for(let n=0;n<t.length;n++){let r=t[n],{typeFlag:o,sizeBytes:i}=ve(r,0);e.push({typeFlag:o,block:r,
data:i===0?void 0:t[++n],sizeBytes:i})}return e}function be(t){return t.length===0?As:lr(t).reduce((e,{typeFlag:n,data:r=Bh,
sizeBytes:o})=>Uf(e,n,r.subarray(0,o),0),As)}function tn(t,{pax:e,longName:n}){return n??_e(e.get("GNU.sparse.name"))??_e(
e.get("path"))??t.name}function We(t,{pax:e,longLink:n}){return n??_e(e.get("linkpath"))??ds(t)}function Ls(t,{pax:e},n){
let r=_e(e.get("size"));if(r===void 0)return t.sizeBytes;let o=r.toString("latin1"),i=Kt(o);if(!Number.isSafeInteger(i))
throw ot(n,`the PAX record of its size is ${JSON.stringify(o.slice(0,40))}`);return i}function Uf(t,e,n,r){if(e===Te.pax)
return{...t,pax:Gp(n,r)};let o=_e(AB(n));return e===Te.gnuLongName?{...t,longName:o}:{...t,longLink:o}}function _e(t){return t?.
length===0?void 0:t}function AB(t){let e=t.indexOf(0);return e===-1?t:t.subarray(0,e)}var Oh=2e5,LB=1024,CB=64*1024,$B=[["gzip","1f8b","gunzip --keep"],["zstd","28b52ffd","zstd --decompress"],["xz","fd377a5\
85a00","xz --decompress --keep"],["bzip2","425a68","bunzip2 --keep"],["lz4","04224d18","lz4 --decompress"]];async function Th(t){
let e=new zf(t),n=new Map,r=new fr;DB(await e.read(0,v),t.path);let o=0,i=0,s=0;for(;s<t.sizeBytes&&i<2;){let a=s,d=await e.
block(a);if(s+=v,No(d)){i++;continue}if(i===1)throw ot(a,"there is a single zero block between two entries");let c=ve(d,
a);if(++o>Oh)throw HB(t.path);if(c.typeFlag===Te.paxGlobal)s+=ae(c.sizeBytes);else if(en(c.typeFlag)){r.begin(c,d,a);let f=ae(
c.sizeBytes);f>0&&r.take(await e.exactly(s,f),a),s+=f}else{let{extension:f}=r.release(),l=c.hasOldType&&c.name.at(-1)===
47,u=as(c.typeFlag)&&!l?Ls(c,f,a):0;if(s=c.gnuIsExtended?await NB(e,s):s,s+u>t.sizeBytes)throw Jf(t,s+u);FB(n,{header:c,
block:d,extension:f,offset:s,sizeBytes:u}),s+=ae(u)}}if(!r.isEmpty)throw Jf(t,s);return n}async function NB(t,e){let n=e;
for(let r=!0;r;n+=v)r=((await t.block(n))[504]??0)!==0;return n}function FB(t,e){let{header:n,block:r,extension:o,offset:i,
sizeBytes:s}=e,a=tn(n,o),d=a.length>LB?void 0:Cs(a.toString("utf8"));if(d===void 0)return;let{typeFlag:c}=n;if(c==="S"||
[...o.pax.keys()].some(_B))t.set(d,{kind:"sparse"});else if(c==="0"||c==="7")t.set(d,{kind:"file",offset:i,sizeBytes:s});else if(c===
"1"||c==="2"){let l=(o.longLink??o.pax.get("linkpath")??ds(r)).toString("utf8"),u=c==="1"||l.startsWith("/")?l:`${Ih.dirname(
d)}/${l}`;t.set(d,{kind:"link",target:Cs(u)})}else t.delete(d)}function _B(t){return t.startsWith("GNU.sparse.")}function Cs(t){
let e=Ih.normalize(t.replace(/^\/+/,"")).replace(/\/$/,"");return e===".."||e.startsWith("../")?void 0:e}var zf=class{#e;#t=Buffer.
alloc(0);#n=0;constructor(e){this.#e=e}async read(e,n){let r=e-this.#n;if(r>=0&&r+n<=this.#t.length)return this.#t.subarray(
r,r+n);let{handle:o,signal:i}=this.#e;if(i.aborted)throw J(i.reason);let s=Buffer.alloc(Math.max(n,CB)),a=0;for(;a<s.length;){
let{bytesRead:d}=await o.read(s,a,s.length-a,e+a);if(d===0)break;a+=d}return this.#t=s.subarray(0,a),this.#n=e,this.#t.subarray(
0,n)}async exactly(e,n){let r=await this.read(e,n);if(r.length<n)throw Jf(this.#e,e+n);return r}block(e){return this.exactly(
e,v)}};function DB(t,e){let n=t.toString("hex",0,8),r=$B.find(([,i])=>n.startsWith(i)),o=JSON.stringify(e);if(r!==void 0){
let i=`The archive ${o} must be a plain tar archive, but is compressed with ${r[0]}.`;throw new p("UNSUPPORTED_IMAGE",i,
{hint:`Layers are read from their positions in the archive, which is impossible if it is compressed. Unpack it first: ${r[2]}\
 ${o}`})}if(!(t.length===v&&(No(t)||MB(t))))throw new p("UNSUPPORTED_IMAGE",`${o} must be a tar archive, but is not one.`,
{hint:'Archives of images come from "docker save", "docker buildx build --output", skopeo, buildah, podman and others.'})}
function MB(t){try{return ve(t,0),!0}catch{return!1}}function Jf({path:t,sizeBytes:e},n){let r=`The archive ${JSON.stringify(
t)} ends after ${e} bytes, but its headers promise at least ${n}: something was cut off.`;return new p("TAR_TRUNCATED",r,
{hint:"Save or copy it again, and check whether the disk was full."})}function HB(t){let e=`The archive ${JSON.stringify(
t)} has more than ${Oh} entries.`;return new p("TAR_LIMIT",e,{hint:we})}function $s(t){return{open:async e=>t.open(e),locate:async()=>t.range}}var vh=1024*1024,Lh=4*1024*1024,JB=8;async function nn(t,e,n){
if(t.sizeBytes>Lh)throw WB(e,t.sizeBytes);let r=[];for await(let o of t.open(n))r.push(o);return Buffer.concat(r)}function WB(t,e){
let n=`${t} has ${e} bytes, but at most ${Lh} bytes of a manifest, an index or a config are read.`;return new p("TAR_LIM\
IT",n,{hint:we})}async function Ch(t){if(!(await Nh(t)).isDirectory())throw new p("BAD_INPUT",`${JSON.stringify(t)} must\
 be a directory, but is a file.`,{hint:'Write "oci-archive:PATH" for an archive of an OCI image layout, and "docker-arch\
ive:PATH" for one of "docker save".'});return{path:t,find:async n=>{let r=UB(t,n),o=await Ah(r).catch(i=>{if(!["ENOENT",
"ENOTDIR"].includes(he(i)))throw Go(r,i)});if(o?.isFile())return $h({path:r,startByte:0,sizeBytes:o.size})},close:async()=>{}}}
async function Ns(t,e){let n=await Nh(t);if(!n.isFile()){let o=n.isDirectory()?"a directory":"no regular file";throw new p(
"BAD_INPUT",`${JSON.stringify(t)} must be an archive, but is ${o}.`,{hint:n.isDirectory()?'Write "oci:DIR" for a directo\
ry with an OCI image layout.':"An archive is read several times, from any position, so it must be a file. Save it to one\
 first."})}let r=await Rh(t).catch(o=>{throw Go(t,o)});try{let o=await Th({handle:r,path:t,sizeBytes:n.size,signal:e});return new Wf(
t,r,o)}catch(o){throw await r.close(),o}}var Wf=class{path;#e;#t;constructor(e,n,r){this.path=e,this.#e=n,this.#t=r}async find(e){
let n=Cs(e);for(let r=0;n!==void 0;r++){let o=this.#t.get(n);if(o===void 0)return;if(o.kind==="file"){let{offset:i,sizeBytes:s}=o;
return $h({path:this.path,startByte:i,sizeBytes:s,handle:this.#e})}if(o.kind==="sparse")throw Pe(e,"is stored as a spars\
e file, as no builder does",this.path);if(r===JB)throw Pe(e,"is behind a loop of links",this.path);n=o.target}throw Pe(e,
"is a link that leads out of the archive",this.path)}close(){return this.#e.close()}};function $h(t){let{path:e,startByte:n,
sizeBytes:r}=t;return{sizeBytes:r,range:{path:e,startByte:n,sizeBytes:r},open:i=>new jf(t,i)}}var jf=class extends zB{#e;#t;#n;#r;constructor(e,n){
super({highWaterMark:vh,signal:n}),this.#e=e,this.#r=e.startByte,this.#t=e.startByte+e.sizeBytes}_construct(e){let{handle:n,
path:r}=this.#e;(n===void 0?Rh(r):Promise.resolve(n)).then(i=>{this.#n=i,e()},i=>e(Go(r,i)))}_read(){let e=Math.min(vh,this.#t-
this.#r);if(e===0||this.#n===void 0){this.push(null);return}this.#n.read(Buffer.allocUnsafe(e),0,e,this.#r).then(({bytesRead:n,
buffer:r})=>{this.#r+=n,this.push(n===0?null:r.subarray(0,n))},n=>this.destroy(Go(this.#e.path,n)))}_destroy(e,n){let o=this.#e.
handle===void 0?this.#n?.close():void 0;Promise.resolve(o).then(()=>n(e),()=>n(e))}};async function Nh(t){return Ah(t).catch(
e=>{throw Go(t,e)})}function Go(t,e){let n=he(e);return n==="ENOENT"||n==="ENOTDIR"?new p("IMAGE_NOT_FOUND",`There is no\
 file or directory ${JSON.stringify(t)}.`,{hint:"Check the path. It is relative to the working directory, and ends at th\
e first colon.",cause:e}):new p("BAD_INPUT",`Cannot read ${JSON.stringify(t)}: ${n}.`,{hint:"Check the permissions of th\
e file and of the directories above it.",cause:e})}var jB=/^sha256:[0-9a-f]{64}$/;function Fs(t,e,n){let r=b(t,"rootfs","diff_ids")??[],o="No builder writes this. Use an i\
mage from a source that you trust.";if(!D(r)||!r.every(i=>jB.test(i)))throw fe(n,"has a diffID in its config that is not\
 a sha256 digest",o);if(r.length!==e)throw fe(n,`has ${e} layers, but ${r.length} diffIDs in its config`,o);return r}var GB=8,ur=class{attestations=0;artifacts=[];notLinux=[];missing=[];notices(e){let n=[],r=[];if(this.attestations>0&&r.
push(Fh(this.attestations,"attestation")),this.artifacts.length>0){let o=Kf([...new Set(this.artifacts)].map(i=>i===""?"\
no type":i));r.push(`${Fh(this.artifacts.length,"artifact")} (${o})`)}return r.length>0&&n.push(`Left out of ${e}, since\
 they describe the source or are not images: ${r.join(" and ")}.`),this.notLinux.length>0&&n.push(`Left out of ${e}, sin\
ce only Linux images can be flattened: ${Gf(this.notLinux)}.`),this.missing.length>0&&n.push(`Left out of ${e}, since it\
s index names them but they are missing: ${KB(this.missing)}.`),n}};function Gf(t){return Kf([...new Set(t.map(T))])}function KB(t){
return Kf([...new Set(t.map(e=>e===void 0?"an unknown platform":T(e)))])}function Kf(t){let e=t.slice(0,GB).map(r=>/^[\w./+ -]*$/.
test(r)?r:Fe(r)),n=t.length-e.length;return e.join(", ")+(n>0?` and ${n} more`:"")}function Fh(t,e){return`${t} ${e}${t===
1?"":"s"}`}function Yf(t){let e=w(t,"os"),n=w(t,"architecture");if(e===void 0||n===void 0)return;let r={os:e,architecture:n,variant:w(
t,"variant")};return Bs(r)&&e!=="unknown"&&n!=="unknown"?r:void 0}function _h(t,e){let n=t??e;if(n===void 0)return;let r=e!==
void 0&&!Vf(n,e);return Ne({...n,variant:n.variant??(r?e.variant:void 0)})}function Vf(t,e){let n=r=>Ne({...r,variant:void 0});
return!K(n(t),n(e))}function Dh(t,e,{available:n,notices:r}){let o=n.length===0?"has no platform at all":`has ${Gf(n)}`,
i=`The image ${t} is needed for ${T(e)}, but ${o}.`;return new p("PLATFORM_MISMATCH",[i,...r].join(" "),{hint:"Select a \
platform that the image has."})}var Mh=8,Hh=1e4,YB="vnd.docker.reference.type";function Ko({annotations:t}){return t[YB]!==void 0}var mr=class{#e;#t;#n=new Set;#r=[];#o=0;constructor(e,n){
this.#e=e,this.#t=n}async follow(e){for(let n of e)await this.#i(n,0);return this.#r}async#i(e,n){if(++this.#o>Hh)throw this.#a(
`has more than ${Hh} entries in its indexes`);if(Ko(e)){this.#t.attestations++;return}if(this.#n.has(e.digest))return;this.#n.
add(e.digest);let{mediaType:r}=e;r!==""&&Zt(r)===void 0?this.#t.artifacts.push(r):r===""||ir(r)?await this.#s(e,n):this.#r.
push(e)}async#s(e,n){if(n===Mh)throw this.#a(`has indexes nested more than ${Mh} deep`);let r=await this.#e.readManifest(
e);if(r===void 0){this.#t.missing.push(void 0);return}let o=Qt(r,e);if(o.kind==="index")for(let i of o.entries)await this.#i(
i,n+1);else if(o.kind==="manifest")this.#r.push(e);else if(e.mediaType==="")this.#t.artifacts.push(o.mediaType);else throw Q(
e.digest,"is not an index")}#a(e){return fe(this.#e.name,e,"No builder writes this. Use an image from a source that you \
trust.")}};var VB=4;async function Nn(t,e,n){let{reference:r,digest:o,index:i}=e,s=new ur,a=i===void 0,d=await new mr(t,s).follow(e.
entries),c=new qf(t,{leftOut:s,platforms:n,isAlone:a}),f=await qB(d,u=>c.load(u)),l=(n??[]).find(u=>!f.some(m=>K(m.platform,
u)));if(l!==void 0){let u=[...f.map(({platform:m})=>m),...c.others];throw Dh(r,l,{available:u,notices:s.notices(r)})}if(f.
length===0){let u=s.notices(r).join(" ");throw fe(r,`has no image that can be flattened${u&&`. ${u.replace(/\.$/,"")}`}`,
jo)}return{reference:r,digest:o,index:i,images:f,notices:[...s.notices(r),...c.notices],release:({manifest:u})=>t.release(
u),close:()=>t.close()}}async function qB(t,e){let n=[],r=[...t.entries()],o=async()=>{for(let i=r.shift();i!==void 0;i=
r.shift())n[i[0]]=await e(i[1])};return await Promise.all(Array.from({length:VB},o)),n.filter(i=>i!==void 0)}var qf=class{notices=[];others=[];#e;#t;constructor(e,n){
this.#e=e,this.#t=n}async load(e){let n=Yf(e.platform);if(n!==void 0&&!this.#r(n))return;let r=await this.#e.readManifest(
e);if(r===void 0)return this.#o(e,n);let o=Qt(r,e);if(o.kind!=="manifest")throw Q(e.digest,"is not a manifest");if(!this.#s(
o))return;let i=await this.#a(o,e);if(i===void 0)return this.#o(e,n,o);let s=Yf(i),a=_h(n,s);if(a===void 0)throw fe(`The\
 image ${e.digest}`,"does not say which platform it is for","Build it again with a current builder.");if(!(n===void 0&&!this.#r(
a)))return n!==void 0&&s!==void 0&&Vf(n,s)&&this.notices.push(`The index says that ${e.digest} is for ${T(n)}, but its c\
onfig says ${T(s)}.`),this.#n(e,o,{config:i,platform:a})}async#n(e,n,{config:r,platform:o}){let{mediaType:i,digest:s,sizeBytes:a}=e,
d={mediaType:i||n.mediaType,digest:s,sizeBytes:a},{layers:c}=n,f=Fs(r,c.length,`The image ${s}`),l={manifest:d,layers:c,
platform:o};return{manifest:d,format:n.format,platform:o,indexPlatform:this.#t.isAlone?void 0:e.platform,entryAnnotations:this.#t.
isAlone?{}:e.annotations,annotations:n.annotations,config:{descriptor:n.config,json:r},layers:await Promise.all(c.map(async(u,m)=>{
let h=await this.#e.findLayer(u,l);if(h===void 0)throw this.#i(u.digest,e);return{descriptor:u,diffId:f[m]??"",...h}}))}}#r(e){
let{platforms:n,isAlone:r,leftOut:o}=this.#t,i=n?.some(s=>K(s,e))??!0;if(!i)this.others.push(e);else if(e.os!=="linux"){
if(r||n!==void 0)throw new p("UNSUPPORTED_IMAGE",`docker-flatten needs a Linux image, but ${this.#e.name} has one for ${e.
os}.`,{hint:"Windows layers are not plain filesystems and cannot be flattened this way."});return o.notLinux.push(e),!1}
return i}async#o(e,n,r){let{isAlone:o,leftOut:i}=this.#t,s={manifest:e,layers:r?.layers??[],platform:n},a=await Promise.
all(s.layers.map(c=>this.#e.findLayer(c,s))),d=r!==void 0&&!a.includes(void 0);if(o||d)throw this.#i(r?.config.digest??e.
digest,e);i.missing.push(n)}#i(e,{digest:n}){let r=e===n?"an index":`the manifest ${n}`;return Pe(e,`is missing, though ${r}\
 names it`,this.#e.name)}#s({config:e,layers:n,artifactType:r,mediaType:o}){let{isAlone:i,leftOut:s}=this.#t,a=n.map(l=>bh(
l.mediaType));if(!(Mf(e.mediaType)&&(n.length===0||a.some(l=>l!=="other")))){let l=r??(Mf(e.mediaType)?n[0]?.mediaType??
o:e.mediaType);if(i)throw fe(this.#e.name,`is not an image, but ${Fe(l)}`,jo);return n.some(u=>u.mediaType==="applicatio\
n/vnd.in-toto+json")?s.attestations++:s.artifacts.push(l),!1}let c=n[a.indexOf("foreign")];if(c!==void 0)throw fe(`The l\
ayer ${c.digest}`,`is a foreign layer (${c.mediaType}), which only its vendor may distribute`,"Images with such layers c\
annot be flattened: the result would distribute them.");let f=n[a.indexOf("other")];if(f!==void 0)throw fe(`The layer ${f.
digest}`,`has the unknown media type ${JSON.stringify(f.mediaType)}`,"Layers are tar archives, uncompressed or compresse\
d with gzip or zstd. Build the image again with one of these; decrypt an encrypted one.");return!0}async#a({config:e},n){
let r=await this.#e.readConfig(e,n);if(r===void 0)return;vs(r,e);let o=$(r.toString("utf8"));if(!O(o))throw Q(e.digest,"\
is not a config, since it is not a JSON object");return o}};var XB=["org.opencontainers.image.ref.name","io.containerd.image.name"],Uh=20;function Wh(t,e){let{index:n,reference:r,text:o}=e;
if(n!==void 0){let s=t[n];if(s===void 0){let a=t.length===0?"no image":`only the images @0 to @${t.length-1}`;throw Xf(`${o}\
 must name an image, but the layout has ${a}.`,t)}return[s]}if(r!==void 0){let s=t.filter(d=>_s(d).includes(r)),a=s.length>
0?s:t.filter(d=>QB(d,r));if(a.length===0)throw Xf(`${o} must name an image, but the layout has none with that name.`,t);
return zh(a,t,e)}let i=t.filter(ZB);if(i.length===0)throw Xf(`${o} must contain an image, but contains none.`,t);return zh(
i,t,e)}function zh(t,e,{text:n,path:r,transport:o}){let i=[...new Map(t.map(d=>[d.digest,d])).values()];if(i.length===1)
return i;let s=new Set(t.map(d=>_s(d).toSorted().join(" "))),a=i.every(({mediaType:d,platform:c})=>d.includes(".manifest\
.v")&&c!==void 0);if(s.size===1&&a)return i;throw new p("BAD_INPUT",`${n} must name one image, but the layout has severa\
l: ${jh(e)}.`,{hint:`Add one of these names: "${o}:${r}:NAME".`})}function ZB(t){return!Ko(t)&&(t.mediaType===""||Zt(t.mediaType)!==
void 0)}function _s({annotations:t}){return XB.map(e=>t[e]).filter(e=>e!==void 0)}function QB(t,e){let n=Jh(e);return n!==
void 0&&_s(t).some(r=>/[/:]/.test(r)&&Jh(r)===n)}function Jh(t){try{return ie(ne(t,"image"))}catch{return}}function jh(t){
let e=[...new Set(t.map((r,o)=>_s(r).at(-1)??`@${o}`))],n=e.length-Uh;return e.slice(0,Uh).map(Fe).join(", ")+(n>0?` and\
 ${n} more`:"")}function Xf(t,e){return new p("IMAGE_NOT_FOUND",t,{hint:e.length===0?"Check the path.":`It has: ${jh(e)}\
.`})}var Gh="1.0.0",Yo=class{name;#e;#t;constructor(e,n,r){this.name=e,this.#e=n,this.#t=r}async readManifest({digest:e}){let n=await this.#e.
find(Ds(e));return n&&nn(n,`The blob ${e}`,this.#t)}readConfig(e){return this.readManifest(e)}async findLayer({digest:e,
sizeBytes:n}){let r=await this.#e.find(Ds(e));if(r!==void 0){if(r.sizeBytes!==n)throw Q(e,qt(r.sizeBytes,n));return $s(r)}}async release(){}close(){
return this.#e.close()}};async function Kh(t,e){let{text:n,path:r,transport:o}=t,i=await(o==="oci"?Ch(r):Ns(r,e.signal));
try{let s=new Yo(n,i,e.signal),a=await Zf(i,e.signal);if(a===void 0)throw await nI(i,t);let[d,...c]=Wh(a.entries,t),f=d!==
void 0&&c.length===0?await cr(s,d):{reference:n,digest:a.digest,index:{format:a.format,annotations:a.annotations},entries:[
d,...c].filter(l=>l!==void 0).map(tI)};return await Nn(s,f,e.platforms)}catch(s){throw await i.close(),s}}async function Zf(t,e){
let n=await eI(t,e);if(n!==void 0&&n!==Gh)throw fe(t.path,`is an OCI image layout of version ${Fe(n)}; only ${Gh} is kno\
wn`,"Look for a newer release of docker-flatten.");let r=await t.find("index.json");if(r===void 0)return;let o=await nn(
r,`The file index.json of ${t.path}`,e),i=Eh(o);if(i===void 0)throw Pe("index.json","is not an index of an OCI image lay\
out",t.path);return{...i,digest:W(o)}}async function eI(t,e){let n=await t.find("oci-layout");if(n===void 0)return;let r=(await nn(
n,`The file oci-layout of ${t.path}`,e)).toString();return w($(r),"imageLayoutVersion")}function tI(t){let{"org.opencont\
ainers.image.ref.name":e,...n}=t.annotations;return{...t,annotations:n}}function Ds(t){let e=It(t);if(e===void 0)throw Q(
t,"has a digest that cannot be checked");return`blobs/${e.algorithm}/${e.hex}`}async function nI(t,{text:e,path:n,transport:r}){
let i=await t.find("manifest.json")!==void 0?r==="oci-archive"?`It looks like an archive of "docker save". Write it as "\
docker-archive:${n}".`:`It looks like a directory of skopeo. Copy it first: skopeo copy "dir:${n}" oci:NEW`:'Check the p\
ath. A layout comes from "docker buildx build --output type=oci", skopeo, buildah and others.';return fe(e,"must be an O\
CI image layout, but has no index.json",i)}import{createHash as mI}from"node:crypto";import{Writable as pI}from"node:stream";import{pipeline as hI}from"node:stream/promises";var Yh=["B","kB","MB","GB","TB","PB"];function x(t){let e=t,n=0;for(;Math.abs(e)>=999.5&&n<Yh.length-1;)e/=1e3,n++;let r=n===
0||Math.abs(e)>=99.95?0:Math.abs(e)>=9.995?1:2;return`${e.toFixed(r)} ${Yh[n]}`}function pr(t){return`${t>0?"+":""}${x(t)}`}
function hr(t,e){return yr(t===0?0:(t-e)/t*100)}function yr(t,e=1){let n=t.toFixed(e);return Number(n)===0?n.replace("-",
""):n}function gr(t,e){let n=[x(t),x(e)];return t!==e&&n[0]===n[1]?[`${t} B`,`${e} B`]:n}var rI=16*4096,oI=.001;function Ms(t,e,n){
return t?Math.abs(e)<=Math.max(rI,n*oI):e===0}function Hs(t,e){return{oldBytes:t,newBytes:e,savedBytes:t-e,savedPercent:hr(
t,e)}}function qh(t){return`${Qf(t)}, ${(t.ms/1e3).toFixed(1)} s`}function Qf({oldBytes:t,newBytes:e,oldLayers:n,newLayers:r}){
let o=Fn(hr(t,e));return`${Vh(t,n)} → ${Vh(e,r)}, ${o}`}function Fn(t){return Number(t)===0?"about the same size":t.startsWith(
"-")?`${t.slice(1)} % larger`:`${t} % smaller`}function Vh(t,e){return`${x(t)} in ${de(e)}`}function re(t){return`${t.toLocaleString(
"en")} ${t===1?"entry":"entries"}`}function de(t){return`${t} ${t===1?"layer":"layers"}`}var iI=.2,sI=10,aI=3,dI=6e3*60,Us=class{#e;#t=performance.now();#n=this.#t;#r;#o=0;#i=0;constructor(e){this.#e=e,this.#r=
e.doneBytes?.()??0}measure(){let{title:e,isEstimate:n=!1}=this.#e,r=performance.now(),o=(r-this.#t)/1e3,i=this.#e.doneBytes?.(),
s=this.#e.totalBytes?.(),d=i!==void 0&&s!==void 0&&s>0&&i<=s?s:void 0,c=d===void 0?void 0:Math.min(99,Math.floor((i??0)/
d*100)),f=i===void 0?void 0:this.#s(r,i),l=(d??0)-(i??0),u=o<aI||l<=0||!f?Number.POSITIVE_INFINITY:Math.max(1,Math.round(
l/f)),m=u>dI?void 0:u;return{title:e,seconds:o,doneBytes:i,totalBytes:d,isEstimate:n,percent:c,bytesPerSecond:f,secondsLeft:m}}#s(e,n){
let r=(e-this.#n)/1e3;if(r>=iI){let o=Math.exp(-r/sI);this.#o=this.#o*o+(n-this.#r),this.#i=this.#i*o+r,this.#n=e,this.#r=
n}return this.#i===0?void 0:this.#o/this.#i}};function Xh(t){let{title:e,seconds:n,doneBytes:r,percent:o}=t;if(r===void 0)
return`${e}: ${Zh(Math.round(n))} so far`;let i=[cI(t),o===void 0?void 0:`${o} %`,fI(t),lI(t)];return`${e}: ${i.filter(s=>s!==
void 0).join(", ")}`}function cI({doneBytes:t,totalBytes:e,isEstimate:n}){let r=x(t??0);return e===void 0?r:`${r} of ${n?
"about ":""}${x(e)}`}function fI({bytesPerSecond:t}){return t===void 0?void 0:`${x(t)}/s`}function lI({secondsLeft:t}){return t===
void 0?void 0:`${Zh(t)} left`}function Zh(t){let n=(t<3600?[[Math.floor(t/60),"min"],[t%60,"s"]]:[[Math.floor(t/3600),"h"],
[Math.floor(t%3600/60),"min"]]).filter(([r])=>r>0).map(([r,o])=>`${r} ${o}`);return n.length===0?"0 s":n.join(" ")}var uI=5e3,Qh=1e3;async function U(t,e,n){let r=t.showProgress(e);try{return await n}finally{r()}}async function zs(t,e,n){
return await U(t,e.progress,Promise.race([e.sent,n]).catch(()=>{})),U(t,{title:e.after},n)}function rW(t,e){let n=new Us(
t),r=uI/Qh,o=0,i=t.loggedChars?.(),s=setInterval(()=>{let a=n.measure();if(++o%r!==0)return;let d=t.loggedChars?.();d===
i&&e(Xh(a)),i=d},Qh);return()=>clearInterval(s)}function rn(t){let e;return t.then(n=>e=n).catch(()=>{}),()=>e}var yI=[["1f8b",".gzip"],["28b52ffd",".zstd"]],gI=[["fd377a585a00","xz"],["425a68","bzip2"]],wI=6,bI=/(?:^|[/:])([0-9a-f]{64})(?:\.json)?$/,
Js=class t{name;#e;#t;#n;#r;constructor(e,n,{config:r,blobs:o,layers:i}){this.name=e,this.#e=n,this.#t=o,this.#n=r;let s=({
mediaType:d,digest:c,sizeBytes:f})=>({mediaType:d,size:f,digest:c}),a={mediaType:Xt.config,digest:W(r),sizeBytes:r.length};
this.#r=Buffer.from(JSON.stringify({schemaVersion:2,mediaType:Xt.manifest,config:s(a),layers:i.map(s)}))}static async of(e,n,r){
let o=await kI(e,n,r),i=$(o.toString("utf8"));if(!O(i))throw Pe(e.config,"is not a config, since it is not a JSON object",
n.path);let s=Fs(i,e.layers.length,r.name),a=new Map,d=[],c=new Map;for(let[f,l]of e.layers.entries()){let u=await n.find(
l);if(u===void 0)throw Pe(l,"is missing, though manifest.json names it",n.path);let m=await EI(u,l,r.signal),h=m===""?`${s[f]}`:
`file ${l}`,y=c.get(h)??{mediaType:`${Xt.layer}${m}`,digest:m===""?s[f]??"":await xI(u,r),sizeBytes:u.sizeBytes};c.set(h,
y),d.push(y),a.set(y.digest,u)}return new t(r.name,n,{config:o,blobs:a,layers:d})}get choice(){let e=W(this.#r),n=Xt.manifest,
r=this.#r.length,o={mediaType:n,digest:e,sizeBytes:r,platform:void 0,annotations:{}};return{reference:this.name,digest:e,
index:void 0,entries:[o]}}async readManifest(){return this.#r}async readConfig(){return this.#n}async findLayer({digest:e}){
let n=this.#t.get(e);return n&&$s(n)}async release(){}close(){return this.#e.close()}};async function kI(t,e,n){let r=await e.
find(t.config);if(r===void 0)throw Pe(t.config,"is missing, though manifest.json names it",e.path);let o=await nn(r,`The\
 config ${JSON.stringify(t.config)}`,n.signal),i=bI.exec(t.config)?.[1],s=W(o);if(i!==void 0&&s!==`sha256:${i}`)throw Q(
`sha256:${i}`,`has the digest ${s}`);return o}async function EI(t,e,n){let r=await SI(t,n),o=gI.find(([i])=>r.startsWith(
i));if(o!==void 0)throw fe(`The layer ${JSON.stringify(e)}`,`is compressed with ${o[1]}`,"Layers must be uncompressed, o\
r compressed with gzip or zstd. Load the archive into an engine and save it again.");return yI.find(([i])=>r.startsWith(
i))?.[1]??""}async function SI(t,e){let n=t.open(e);for await(let r of n)return r.toString("hex",0,wI);return""}async function xI(t,{
signal:e,log:n,touch:r}){let o=mI("sha256"),i=0,s=new pI({write:(d,c,f)=>{o.update(d),i+=d.length,r(),f()}});return await U(
n,{title:"Digest",doneBytes:()=>i,totalBytes:()=>t.sizeBytes},hI(t.open(e),s,{signal:e})),`sha256:${o.digest("hex")}`}var ey=20;async function ny(t,e){let{text:n,path:r}=t,o=await Ns(r,e.signal);try{let i=II(await PI(o,t,e.signal),t),s=new Yo(
n,o,e.signal),a=await Zf(o,e.signal),d=a&&await TI(s,a.entries,i);if(d!==void 0)return await Nn(s,await cr(s,d),e.platforms);
let c=await Js.of(i,o,{...e,name:n});return await Nn(c,c.choice,e.platforms)}catch(i){throw await o.close(),i}}async function PI(t,{
text:e,path:n},r){let o=await t.find("manifest.json");if(o===void 0){let d=await t.find("index.json")!==void 0,c=await t.
find("repositories")!==void 0,f=d?`It has an index.json, so it is an archive of an OCI image layout. Write it as "oci-ar\
chive:${n}".`:c?"Docker before 1.10 wrote it. Load it into an engine and save it again.":'Check the path. Such an archiv\
e comes from "docker save", "docker buildx build --output type=docker", skopeo, buildah, podman and others.';throw fe(e,
'must be an archive of "docker save", but has no manifest.json',f)}let i=await nn(o,`The file manifest.json of ${n}`,r),
s=$(i.toString("utf8")),a=(Array.isArray(s)?s:[]).map(BI);if(!Array.isArray(s)||a.includes(void 0))throw Pe("manifest.js\
on","is not a list of images",n);return a.filter(d=>d!==void 0)}function BI(t){let e=w(t,"Config"),n=b(t,"Layers")??[],r=b(
t,"RepoTags")??[];if(!(e===void 0||!D(n)||!D(r)))return{config:e,names:r,layers:n}}function II(t,e){let{text:n,path:r,reference:o,
index:i}=e,s=OI(t);if(t.length===0)throw new p("IMAGE_NOT_FOUND",`${n} must contain an image, but contains none.`,{hint:"\
Save the image again."});if(i!==void 0){let f=t[i];if(f!==void 0)return f;throw new p("IMAGE_NOT_FOUND",`${n} must name \
an image, but the archive has only the images @0 to @${t.length-1}.`,{hint:`It has: ${s}.`})}let a=o&&ie(o),d=t.filter(({
names:f})=>a===void 0||f.some(l=>el(l)===a)),[c]=d;if(c===void 0)throw new p("IMAGE_NOT_FOUND",`${n} must name an image,\
 but the archive has none with that name.`,{hint:`It has: ${s}.`});if(d.some(f=>JSON.stringify(ty(f))!==JSON.stringify(ty(
c))))throw new p("BAD_INPUT",`${n} must name one image, but the archive has several: ${s}.`,{hint:`Add one of these name\
s: "docker-archive:${r}:NAME".`});return c}function ty({config:t,layers:e}){return[t,e]}function el(t){try{return ie(ne(
t,"image"))}catch{return}}function OI(t){let e=t.flatMap(({names:r},o)=>r.length===0?[`@${o}`]:r),n=e.length-ey;return e.
slice(0,ey).map(Fe).join(", ")+(n>0?` and ${n} more`:"")}async function TI(t,e,n){let r=n.names.map(el),o=({annotations:a})=>r.
includes(el(a["io.containerd.image.name"]??"")),s=e.filter(a=>!Ko(a)).toSorted((a,d)=>Number(o(d))-Number(o(a)));for(let a of s)
if(await vI(t,a,n))return a}async function vI(t,e,n){for(let r of await new mr(t,new ur).follow([e])){let o=await t.readManifest(
r),i=o&&Qt(o,r);if(i?.kind!=="manifest")continue;let s=[i.config,...i.layers].map(({digest:a})=>Ds(a));if(JSON.stringify(
s)===JSON.stringify([n.config,...n.layers]))return!0}return!1}import{createReadStream as DI,readdirSync as MI,statSync as HI}from"node:fs";import{mkdtemp as UI,rm as dy,stat as zI}from"node:fs/promises";
import{join as ol}from"node:path";import{Readable as JI}from"node:stream";import{spawn as NI}from"node:child_process";var RI=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;function AI(t){return RI.test(t)}function Vo(t){let{domain:e,
path:n,digest:r}=t;return`docker://${r===void 0?ie(t):`${e}/${n}@${r}`}`}function qo({domain:t},e){return AI(t)?[`${e}=f\
alse`]:[]}var on={read:"PULL_FAILED",write:"PUSH_FAILED"},ry='skopeo uses the login of "docker login" (docker/login-action), "skop\
eo login" or "podman login": log in to the registry in an earlier step, with an account that may',LI={read:"NO_SPACE",write:"\
NO_SPACE"},oy=/manifest unknown|name unknown|name_unknown|not known to registry|status code 404|404 \(?not found/i,CI=[{
words:/no space left on device|disk quota exceeded/i,codes:LI,hint:()=>`Free some disk space, or name a directory on a l\
arger disk with the ${I("temp-dir")}. If the registry says so, its disk is full.`},{words:/policy\.json/i,codes:on,hint:()=>"\
skopeo needs a signature policy in /etc/containers/policy.json: install the package that has it (Debian: golang-github-c\
ontainers-common, Fedora: containers-common)."},{words:/rejected by policy|source image rejected/i,codes:on,hint:()=>"Th\
e signature policy of this machine (containers-policy.json(5)) refuses the image. Use one that it accepts, or change it."},
{words:/toomanyrequests|too many requests|rate limit/i,codes:on,hint:()=>`${ry} read there, so that its own limit applie\
s.`},{words:/unauthorized|authentication required|denied|no basic auth|403 \(?forbidden/i,codes:on,hint:t=>`${ry} ${t===
"read"?"read":"push"} there.`},{words:oy,codes:{read:"IMAGE_NOT_FOUND",write:"PUSH_FAILED"},hint:t=>t==="read"?"Check th\
e name and the tag, and whether the registry has the image.":"Check the name: in some registries the repository must be \
created first."},{words:/request entity too large|payload too large|content too large|\b413\b|size[ _]invalid/i,codes:on,
hint:()=>`A flat image is one layer and therefore one upload: compress it better (${I("compression")}), drop what is not\
 needed (${I("clean")}), or raise the limit of the registry or of a proxy in front of it (nginx: client_max_body_size).`},
{words:/HTTP response to HTTPS client/i,codes:on,hint:()=>'Only registries on this machine are used without TLS. For ano\
ther one, write "insecure = true" for it in /etc/containers/registries.conf (containers-registries.conf(5)).'},{words:/x509:|certificate/i,
codes:on,hint:()=>"Put the certificate of the registry's authority into /etc/containers/certs.d/REGISTRY/ca.crt (contain\
ers-certs.d(5)), or trust it on the whole machine."}],$I=/dial tcp|no such host|connection refused|network is unreachable|i\/o timeout|HTTP response to HTTPS client|x509:|server misbehaving/i;
function iy(t){return $I.test(t)}function sy(t){return oy.test(t)}function Ws(t){let[e]=[...t.matchAll(/level=fatal msg=("(?:[^"\\]|\\.)*"|.*)/g)].
slice(-1),n=e?.[1]??"";if(!n.startsWith('"'))return(n||t).trim().slice(-2e3);try{return String(JSON.parse(n)).trim().slice(
-2e3)}catch{return n.slice(1,-1).trim().slice(-2e3)}}function wr(t,{kind:e,name:n}){let r=CI.find(({words:i})=>i.test(t)),
o=e==="read"?`Reading ${n}`:`Writing ${n}`;return new p(r?.codes[e]??on[e],`${o} with skopeo failed: ${t||"it printed no\
 message"}`,{hint:r?.hint(e)??"Check whether the registry is reachable, and run again."})}var rl=[1,4,1],tl=[1,9],FI=32*1024*1024,ay=["--retry-times","2"],pt=class{#e;#t;#n;constructor(e,n="skopeo"){this.#e=e,this.#t=
n}checkVersion(){return this.#n??=this.#r(),this.#n}async#r(){let{stdout:e,stderr:n}=await this.#s(["--version"]),r=`${e.
toString()}${n}`,o=/version (\d+)\.(\d+)(?:\.(\d+))?/.exec(r);if(o===null)throw nl(`the one on PATH printed ${JSON.stringify(
r.slice(0,200))}`);let i=o.slice(1).map(d=>Number(d??0)),s=i.join("."),a=rl.findIndex((d,c)=>d!==i[c]);if(a!==-1&&(i[a]??
0)<(rl[a]??0))throw nl(`the one on PATH is ${s}`);return this.#e.log.debug(`skopeo ${s}`),s}async copy(e,n,r,o){let i=typeof e==
"string"?[e,[]]:[Vo(e),qo(e,"--src-tls-verify")],s=typeof n=="string"?[n,[]]:[Vo(n),qo(n,"--dest-tls-verify")],a=o.kind===
"write"?["--insecure-policy"]:[],d=await this.#i([...a,"--tmpdir",this.#e.tempDir,"copy","--quiet",...ay,...i[1]??[],...s[1]??
[],...r,"--",String(i[0]),String(s[0])]);if(d.exitCode!==0)throw wr(Ws(d.stderr),o)}async indexOptions(){let[e=0,n=0]=(await this.
checkVersion()).split(".").map(Number);return e>tl[0]||e===tl[0]&&n>=tl[1]?["--multi-arch","index-only"]:["--all"]}rawManifest(e){
return this.#o(e,[])}rawConfig(e){return this.#o(e,["--config"])}async#o(e,n){let r=await this.#i(["inspect","--raw",...n,
...ay,...qo(e,"--tls-verify"),"--",Vo(e)]);if(r.exitCode===0)return r.stdout;let o=Ws(r.stderr);if(!sy(o))throw wr(o,{kind:"\
read",name:`docker://${e.text}`})}async delete(e){let n=await this.#i(["delete",...qo(e,"--tls-verify"),"--",Vo(e)]);if(n.
exitCode!==0)throw wr(Ws(n.stderr),{kind:"write",name:`docker://${e.text}`})}async#i(e){return await this.checkVersion(),
this.#s(e)}async#s(e){let{signal:n,touch:r,log:o}=this.#e;if(n.aborted)throw J(n.reason);o.debug(`skopeo ${e.join(" ")}`);
let i=NI(this.#t,e,{stdio:["ignore","pipe","pipe"],detached:Ao});pf(n,i);let s=_I(i,r),a=new zt(Lo,r);i.stderr?.on("data",
a.add);let d=rs(i,r);try{let c=await Co(i);if(n.aborted)throw J(n.reason);return r(),{exitCode:c,stdout:s(),stderr:a.text}}catch(c){
throw c.code==="ENOENT"?nl(`none is on PATH (${E(c)})`,c):c}finally{clearInterval(d)}}};function _I(t,e){let n=[],r=0;return t.
stdout?.on("data",o=>{e(),!(r>FI)&&(r+=o.length,n.push(o))}),()=>Buffer.concat(n)}function nl(t,e){return new p("NO_SKOP\
EO",`docker-flatten needs skopeo ${rl.join(".")} or newer for images in a registry, but ${t}.`,{hint:`Install the packag\
e skopeo of Debian 12, Ubuntu 22.04, Fedora, or newer ones ("sudo apt-get install skopeo"); GitHub's Ubuntu runners have\
 it.`,cause:e})}var WI=1024*1024;async function cy(t,e){let{text:n,reference:r}=t,o=new pt(e),i=await o.rawManifest(r);if(i===void 0)throw KI(
n);let s=new il(t,e,o),a=r.digest??W(i);s.know(a,i);let d={mediaType:"",digest:a,sizeBytes:i.length,platform:void 0,annotations:{}};
try{return await Nn(s,await cr(s,d),e.platforms)}catch(c){throw await s.close(),c}}var il=class{name;#e;#t;#n;#r=new Map;#o=new Map;constructor({
text:e,reference:n},r,o){this.name=e,this.#e=n,this.#t=r,this.#n=o}know(e,n){this.#r.set(e,n)}async readManifest({digest:e}){
return this.#r.get(e)??await this.#n.rawManifest(this.#i(e))}readConfig(e,n){return this.#n.rawConfig(this.#i(n.digest))}async findLayer({
digest:e,sizeBytes:n},r){let o=async()=>{let s=ol(await this.#s(r),jI(e)),a=await zI(s).then(({size:d})=>d,()=>{});if(a===
void 0)throw Q(e,"is missing from what skopeo copied");if(a!==n)throw Q(e,qt(a,n));return{path:s,startByte:0,sizeBytes:n}};
return{open:async s=>{let{path:a}=await o();return n===0?JI.from([]):DI(a,{highWaterMark:WI,signal:s})},locate:o}}async release({
digest:e}){let n=this.#o.get(e);this.#o.delete(e);let r=await n?.catch(()=>{});r!==void 0&&await dy(r,{recursive:!0,force:!0})}async close(){
await Promise.all([...this.#o.keys()].map(e=>this.release({mediaType:"",digest:e,sizeBytes:0})))}#i(e){return{...this.#e,
tag:void 0,digest:e}}#s(e){let{digest:n}=e.manifest,r=this.#o.get(n)??this.#a(e);return this.#o.set(n,r),r.catch(()=>{this.#o.
get(n)===r&&this.#o.delete(n)}),r}async#a({manifest:e,layers:n,platform:r}){let{tempDir:o,runId:i,log:s}=this.#t,a=await UI(
ol(o,`${oe(i)}copy-`)),d={title:r===void 0?"Copy":`Copy ${T(r)}`,doneBytes:()=>GI(a),totalBytes:()=>n.reduce((l,{sizeBytes:u})=>l+
u,0)},c={kind:"read",name:this.name},f=this.#n.copy(this.#i(e.digest),`dir:${a}`,[],c);try{return await U(s,d,f),a}catch(l){
throw await dy(a,{recursive:!0,force:!0}),l}}};function jI(t){let e=It(t);if(e===void 0)throw Q(t,"has a digest that can\
not be checked");return e.hex}function GI(t){try{return MI(t).reduce((e,n)=>e+HI(ol(t,n)).size,0)}catch{return 0}}function KI(t){
return new p("IMAGE_NOT_FOUND",`${t} must be an image, but its registry does not have it.`,{hint:"Check the name and the\
 tag, and whether it was pushed."})}async function De(t,e){try{return await YI(t,e)}catch(n){throw e.signal.aborted?J(e.signal.reason):n}}function YI(t,e){switch(t.
transport){case"docker-archive":return ny(t,e);case"oci":case"oci-archive":return Kh(t,e);case"docker":return cy(t,e)}}import{lstat as VI,open as ly,realpath as qI}from"node:fs/promises";import{dirname as XI,join as ZI}from"node:path";var QI=0;function _n(t,e){return ZI(t,`${oe(e)}${++QI}.pending`)}async function sn(t){return qI(t).catch(()=>t)}async function br(t,e){
let n=await ly(t,"wx");try{await e(n),await n.sync()}finally{await n.close()}}async function Ot(t){let e=await ly(t,"r").
catch(()=>{});await e?.sync().catch(()=>{}),await e?.close()}async function Ae(t){return VI(t).catch(()=>{})}function kr(t,e,n){
return new p("BAD_INPUT",`The ${I("tag")} must name a place that can be written to, but ${JSON.stringify(t)} is not one:\
 ${e}.`,{hint:n})}var fy={ENOENT:"its directory does not exist",ENOTDIR:"its parent is not a directory",EACCES:"this use\
r may not write there",EPERM:"this user may not write there",EROFS:"its filesystem is read-only",ENAMETOOLONG:"its name \
is too long"};function Xo(t){let e=he(t);return Object.hasOwn(fy,e)?fy[e]??e:e}function Dn(t,{name:e,path:n,signal:r}){return t instanceof
p?t:r.aborted?J(r.reason):mt(t)?new p("NO_SPACE",`The disk of ${XI(n)} filled up while writing ${e}. What was there befo\
re is unchanged.`,{hint:"Free some disk space, or name a path on a larger disk.",cause:t}):new p("WRITE_FAILED",`Cannot \
write ${e} (${Xo(t)}). What was there before is unchanged.`,{hint:"Name a writable path on a disk with space for the com\
pressed image.",cause:t})}function Er(t,e,{log:n,name:r}){return _f(t)?(n.notice(`${r} gets OCI's media types instead of the source's: Docker's ha\
ve none for layers with zstd.`),Os(t)):!e||!Ff(t)?t:(n.notice(`${r} gets OCI's media types instead of Docker's, which pr\
ograms do not look for in an OCI layout. So its digest is another than in a registry or a docker-archive.`),Os(t))}var Qo=class{name;#e;#t;#n;#r;constructor(e,n,r){this.name=e.text,this.#e=e.path,this.#t=e.transport==="oci-archive",this.#n=
n,this.#r=r}async check(){let e=await sn(this.#e),n=(o,i)=>kr(this.name,o,i),r=await Ae(e);if(rO(e)===""||e.endsWith("/")||
r?.isDirectory())throw n("it is a directory",'Name a file. For a directory write "oci:DIR", or see docs/archives.md for \
the transports.');if(r!==void 0&&!r.isFile())throw n("it exists and is not a plain file","Name a file that is new or an \
archive.");try{await eO(`${Zo(e)}/`,uy.W_OK|uy.X_OK)}catch(o){throw n(Xo(o),"Create the directory in an earlier step, or\
 name a file in an existing, writable one.")}}async write(e){let{runId:n,log:r,signal:o,touch:i}=this.#n,s=await sn(this.#e),
a=_n(Zo(s),n),d=$n(Er(e,this.#t,{log:r,name:this.name})),c=this.#r(d),f=Zp(c),l=0,u=h=>{l+=h,i()},m={title:"Write",doneBytes:()=>l,
totalBytes:()=>f};try{let h=br(a,y=>Qp(y,c,{signal:o,onBytes:u}));await U(r,m,h)}catch(h){throw await js(a,{force:!0}).catch(
()=>{}),Dn(h,{name:this.name,path:s,signal:o})}return new sl({name:this.name,path:s,pending:a,digest:d.root.digest,context:this.#n})}},
sl=class{digest;#e;#t;#n;constructor(e){this.digest=e.digest,this.#e=e}readBack(){let{name:e,pending:n,context:r}=this.#e;
return De({...{transport:"oci-archive",text:e,path:n},reference:void 0,index:void 0},r)}async publish(){let{name:e,path:n,
pending:r,context:o}=this.#e;try{let i=await Ae(n),s=i===void 0||await this.#r();i!==void 0&&await tO(r,Number(i.mode)&511);
let a=(await Ae(r))?.ino;await my(r,n),this.#n=s?Number(a):void 0,await Ot(Zo(n))}catch(i){throw Dn(i,{name:e,path:n,signal:o.
signal})}}async#r(){let{path:e,context:n}=this.#e,r=_n(Zo(e),n.runId);try{await nO(e,r)}catch(o){return n.log.debug(`the\
 replaced file cannot be kept: ${E(o)}`),!1}return this.#t=r,!0}async undo(){let{path:e}=this.#e;this.#n===void 0||Number(
(await Ae(e))?.ino)!==this.#n||(this.#t===void 0?await js(e,{force:!0}):await my(this.#t,e),this.#n=void 0,this.#t=void 0,
await Ot(Zo(e)))}async discard(){await js(this.#e.pending,{force:!0}),this.#t!==void 0&&await js(this.#t,{force:!0}),this.#t=
void 0}};var Mn="org.opencontainers.image.ref.name";function ei(t){try{let e=ps(t),n=b(e,"manifests");return n==null?{...e,manifests:[]}:
Array.isArray(n)&&n.every(o=>w(o,"digest"))?e:void 0}catch{return}}function py(t,e){let n=yy(t),r=e.annotations?.[Mn],o=n.
filter(c=>oO(c)===r),i=r!==void 0||o.length===1,[s]=i?o:[],a=gs(e),d=s===void 0?[...n,a]:n.flatMap(c=>c===s?[a]:o.includes(
c)?[]:[c]);return gy({...t,manifests:d})}function hy(t,e){let n=JSON.stringify(gs(e));return gy({...t,manifests:yy(t).filter(
r=>JSON.stringify(r)!==n)})}function yy(t){let e=b(t,"manifests");return Array.isArray(e)?e.filter(O):[]}function oO(t){
return w(t,"annotations",Mn)}function gy(t){return Buffer.from(JSON.stringify({schemaVersion:2,mediaType:Re.index,...t}))}import{access as gO,constants as xy,mkdir as wO,readdir as bO,readFile as kO,rm as EO}from"node:fs/promises";import{basename as SO,
dirname as Py,join as Sr,resolve as xO}from"node:path";import{mkdir as ky,readdir as Sy,readFile as cl,rename as Ks,rm as Hn,rmdir as hO}from"node:fs/promises";import{dirname as Ey,
join as Be}from"node:path";import{readdir as iO,rm as Gs,writeFile as sO}from"node:fs/promises";import{basename as aO,join as al}from"node:path";import{
setTimeout as dO}from"node:timers/promises";var wy=".lock",by=6e4,cO=10,fO=40,lO=0;async function dl(t,e){let n=await uO(t);try{return await e()}finally{await Gs(n,
{force:!0}).catch(()=>{})}}async function uO({directory:t,name:e,context:n}){let{runId:r,signal:o,touch:i}=n,s=al(t,`${oe(
r)}${++lO}${wy}`),a=performance.now()+by;for(;;){o.throwIfAborted(),await sO(s,"",{flag:"wx"});let[d]=await mO(t,aO(s)).
catch(c=>Gs(s,{force:!0}).then(()=>Promise.reject(c)));if(d===void 0)return s;if(await Gs(s,{force:!0}),performance.now()>
a)throw pO(e,al(t,d));i(),await dO(cO+Math.random()*fO)}}async function mO(t,e){let n=[];for(let r of await iO(t)){let o=r.
endsWith(wy)&&r!==e?lt(r):void 0;o!==void 0&&(St(o)?await Gs(al(t,r),{force:!0}):n.push(r))}return n}function pO(t,e){return new p(
"WRITE_FAILED",`Another run has been writing to ${t} for more than ${by/1e3} s.`,{hint:`Run again once it has ended. If \
there is no other run, remove the file ${e}.`})}var Ys=class{digest;#e;#t;constructor(e){this.digest=e.root.digest,this.#e=e}readBack(){let{name:e,pending:n,context:r}=this.#e;
return De({...{transport:"oci",text:e,path:n},reference:void 0,index:void 0},r)}async publish(){let{name:e,path:n,pending:r,
isNew:o,context:i}=this.#e;try{this.#t=(o?await this.#n():void 0)??await dl({directory:n,name:e,context:i},()=>this.#r()),
await Ot(o?Ey(n):n),await Hn(r,{recursive:!0,force:!0})}catch(s){throw Dn(s,{name:e,path:Be(n,"index.json"),signal:i.signal})}}async#n(){
let{path:e,pending:n,blobs:r}=this.#e;if(await Ae(e)!==void 0)return;let o=await cl(Be(n,"index.json"));try{await Ks(n,e)}catch(i){
if(["ENOTEMPTY","EEXIST"].includes(he(i)))return;throw i}return{before:void 0,after:o,added:["","oci-layout",...r.map(Je)]}}async#r(){
let{path:e,pending:n,root:r,blobs:o}=this.#e,i=[];try{await ky(Be(e,"blobs/sha256"),{recursive:!0});for(let d of["oci-la\
yout",...o.map(Je)])await Ae(Be(e,d))===void 0&&i.push(d),await Ks(Be(n,d),Be(e,d));await Ot(Be(e,"blobs/sha256"));let s=await this.#o(),
a=py(s?.index,r);return await fl(e,n,a),{before:s?.bytes,after:a,added:i}}catch(s){for(let a of i)await Hn(Be(e,a),{force:!0}).
catch(()=>{});throw s}}async#o(){let{name:e,path:n}=this.#e,r=await cl(Be(n,"index.json")).catch(i=>{if(he(i)!=="ENOENT")
throw i});if(r===void 0)return;let o=ei(r.toString());if(o!==void 0)return{bytes:r,index:o};throw new p("WRITE_FAILED",`${e}\
 no longer has a valid index.json.`,{hint:"Something else changed the directory during the run. Name another one."})}async undo(){
let e=this.#t;this.#t=void 0;let{name:n,path:r}=this.#e;if(e===void 0||await Ae(r)===void 0)return;let o={...this.#e.context,
signal:new AbortController().signal};await dl({directory:r,name:n,context:o},()=>this.#i(e))}async#i({before:e,after:n,added:r}){
let{path:o,root:i,context:s}=this.#e,a=await cl(Be(o,"index.json")).catch(()=>{});if(a===void 0)return;let d=a.equals(n),
c=d&&r[0]===""&&!await yO(o,s.runId),f=_n(c?Ey(o):o,s.runId);if(c){await Ks(o,f),await Hn(f,{recursive:!0,force:!0});return}
await ky(f);try{if(!d){let l=ei(a.toString());l!==void 0&&await fl(o,f,hy(l,i));return}e===void 0?await Hn(Be(o,"index.j\
son")):await fl(o,f,e);for(let l of r)l!==""&&await Hn(Be(o,l),{force:!0})}finally{await Hn(f,{recursive:!0,force:!0})}if(e===
void 0)for(let l of["blobs/sha256","blobs"])(await Sy(Be(o,l))).length===0&&await hO(Be(o,l))}async discard(){await Hn(this.#e.
pending,{recursive:!0,force:!0})}};async function yO(t,e){return(await Sy(t)).map(lt).some(r=>r!==void 0&&r!==e&&!St(r))}
async function fl(t,e,n){let r=Be(e,"next-index.json");await br(r,o=>o.writeFile(n)),await Ks(r,Be(t,"index.json")),await Ot(
t)}var Vs=class{name;#e;#t;#n;constructor({text:e,path:n,reference:r},o){this.name=e,this.#e=xO(n),this.#t=r,this.#n=o}async check(){
let e=await sn(this.#e),n=await Ae(e);if(n!==void 0&&!n.isDirectory())throw kr(this.name,"it exists and is not a directo\
ry",'Name a new directory or an OCI image layout. An archive of one is written as "oci-archive:PATH".');try{let r=n===void 0?
`${Py(e)}/`:e;await gO(r,xy.W_OK|xy.X_OK)}catch(r){throw kr(this.name,Xo(r),"Create its directory in an earlier step, or\
 name one in an existing, writable directory.")}n!==void 0&&await this.#r(e)}async#r(e){if((await bO(e).catch(()=>[""])).
length===0)return;let n=await kO(Sr(e,"index.json"),"utf8").catch(()=>"");if(!(await Ae(Sr(e,"oci-layout"))!==void 0&&ei(
n)!==void 0))throw kr(this.name,"it has files, but is not an OCI image layout with a valid index.json","Name a new or em\
pty directory, or an OCI image layout.")}async write(e){let{runId:n,log:r,signal:o,touch:i}=this.#n,s=await sn(this.#e),
a=await Ae(s)===void 0,d=_n(a?Py(s):s,n),c=$n(Er(e,!0,{log:r,name:this.name})),f=this.#t===void 0?{}:{[Mn]:this.#t},l=Wo(
c,f),u=l.map(({content:g})=>"sizeBytes"in g?g.sizeBytes:g.length),m=0,h=g=>{m+=g,i()},y=async()=>{await wO(Sr(d,"blobs/s\
ha256"),{recursive:!0});for(let{path:g,content:k}of l)o.throwIfAborted(),await br(Sr(d,g),async P=>{Buffer.isBuffer(k)?await P.
writeFile(k):await Uo(k,P,{signal:o,onBytes:h})})};try{let g=u.reduce((P,B)=>P+B,0);await U(r,{title:"Write",doneBytes:()=>m,
totalBytes:()=>g},y());for(let P of["blobs/sha256","blobs","."])await Ot(Sr(d,P))}catch(g){throw await EO(d,{recursive:!0,
force:!0}).catch(()=>{}),Dn(g,{name:this.name,path:Sr(s,SO(s)),signal:o})}return new Ys({name:this.name,path:s,pending:d,
isNew:a,root:{...c.root,annotations:f},blobs:c.blobs.map(({digest:g})=>g),context:this.#n})}};import{mkdir as PO,mkdtemp as BO,open as IO,rm as OO,symlink as TO,writeFile as qs}from"node:fs/promises";import{join as xr,
resolve as vO}from"node:path";var RO=30,Xs=class{name;#e;#t;constructor(e,n){this.name=e.text,this.#e=e,this.#t=n}async check(){let e=new pt(this.#t);
await e.checkVersion();try{await e.rawManifest(this.#e.reference)}catch(n){let r=E(n);if(iy(r))throw wr(r,{kind:"write",
name:this.name});if(this.#t.signal.aborted)throw n;this.#t.log.debug(`the present image of ${this.name} cannot be read: ${r}`)}}async write(e){
let{log:n,tempDir:r,runId:o,signal:i}=this.#t,{reference:s}=this.#e,a=$n(Er(e,!1,{log:n,name:this.name})),{digest:d}=a.root,
c={...s,tag:void 0,digest:d},f=await new pt(this.#t).rawManifest(c).then(u=>u!==void 0).catch(()=>!0),l=await BO(xr(r,oe(
o))).catch(u=>{throw By(u,r,i)});try{await this.#n(l,a)}finally{await OO(l,{recursive:!0,force:!0})}return new ul({...this.#e,
digest:d,wasThere:f},this.#t)}async#n(e,n){let{log:r,tempDir:o,signal:i,touch:s}=this.#t,a=new pt({...this.#t,tempDir:e}),
d={kind:"write",name:this.name},c=async(l,u,m)=>{let{digest:h}=u.root,y=xr(e,ll(h));await AO(y,u,{signal:i,onBytes:s}).catch(
k=>{throw By(k,o,i)});let g={...this.#e.reference,tag:void 0,digest:h};await U(r,{title:l},a.copy(`dir:${y}`,g,m,d))},f=n.
images.map(({image:l})=>$n({images:[l],index:void 0}));for(let l of new Map(f.map(u=>[u.root.digest,u])).values()){let u=l.
images[0]?.image.platform;await c(u===void 0?"Push":`Push ${T(u)}`,l,[])}f.some(l=>l.root.digest===n.root.digest)||await c(
"Push the index",n,await a.indexOptions())}};async function AO(t,e,n){let{root:r,rootBytes:o,images:i,blobs:s}=e,a=new Map(
i.map(({manifest:d,bytes:c})=>[d.digest,c]));a.delete(r.digest),await PO(t),await qs(xr(t,"version"),`Directory Transpor\
t Version: 1.1
`),await qs(xr(t,"manifest.json"),o);for(let[d,c]of a)await qs(xr(t,`${ll(d)}.manifest.json`),c);for(let{digest:d,content:c}of s){
if(a.has(d)||d===r.digest)continue;let f=xr(t,ll(d));Buffer.isBuffer(c)?await qs(f,c):c.startByte===void 0?await TO(vO(c.
path),f):await LO(c,f,n)}}async function LO(t,e,n){let r=await IO(e,"wx");try{await Uo(t,r,n)}finally{await r.close()}}function ll(t){
return t.slice(t.indexOf(":")+1)}function By(t,e,n){return n.aborted?J(n.reason):new p(mt(t)?"NO_SPACE":"WRITE_FAILED",`\
Cannot write what is pushed to ${e}: ${E(t)}.`,{hint:"Free some disk space, or name a directory on a larger disk.",cause:t})}
var ul=class{digest;#e;#t;#n;#r;#o=!1;constructor(e,n){this.digest=e.digest,this.#e=e,this.#t=n,this.#n=new pt(n)}readBack(){
let{text:e}=this.#e;return De({transport:"docker",text:e,reference:this.#a(this.digest)},this.#t)}async publish(){let{text:e,
reference:n}=this.#e;this.#r=await this.#s().catch(o=>{this.#t.log.debug(`the previous image of ${e} cannot be read: ${E(
o)}`)}),this.#o=!0,this.#r!==this.digest&&await this.#i(this.digest);let r=await this.#s();if(r!==this.digest)throw new p(
"PUSH_FAILED",`${e} must have the digest ${this.digest}, but the registry answers with ${r} after the push.`,{hint:`Some\
thing else may have pushed ${n.text} at the same time. Run again.`})}async#i(e,n=this.#n){let{text:r,reference:o}=this.#e,
i={kind:"write",name:r};await n.copy(this.#a(e),o,await n.indexOptions(),i)}async#s(e=this.#n){let n=await e.rawManifest(
this.#e.reference);return n===void 0?"none":W(n)}#a(e){return{...this.#e.reference,tag:void 0,digest:e}}async undo(){if(!this.#o||
this.#r===this.digest)return;let{text:e,wasThere:n}=this.#e;this.#o=!1;let r=s=>this.#t.log.notice(`${e} was pushed and \
could not be restored: ${s}`),o=new Ze(void 0,RO),i=new pt({...this.#t,signal:o.signal,touch:o.touch});try{if(await this.#s(
i)!==this.digest)return;this.#r===void 0?r("its previous image could not be read"):this.#r!=="none"?await this.#i(this.#r,
i):n?r("its registry already had the same image under another name"):await i.delete(this.#a(this.digest))}catch(s){r(E(s))}finally{
o.release()}}async discard(){}};function Zs(t,e){switch(t.transport){case"docker-archive":{let{reference:n}=t;return new Qo(t,e,r=>NO(r,n))}case"oci-arc\
hive":{let{reference:n}=t,r=n===void 0?{}:{[Mn]:n};return new Qo(t,e,o=>Wo(o,r))}case"oci":return new Vs(t,e);case"docke\
r":return new Xs(t,e)}}function NO(t,e){let n=e===void 0?{}:{[xs]:ie(e),[Mn]:e.tag??"latest"},r=e===void 0?[]:[ah(e)];return Wo(
t,n,yh(t,r,_O()))}var FO={x64:"amd64",ia32:"386",ppc64:"ppc64le",mipsel:"mipsle",loong64:"loong64"};function _O(){let t=FO[process.
arch]??process.arch;return Ne({os:"linux",architecture:t,variant:void 0})}function Oy(t){return t.flatMap(e=>{if(e.transport===
"docker")return[];let n=DO($O(e.path));return e.transport==="oci"?[Iy(n),n]:[Iy(n)]})}function DO(t){try{return CO(t)}catch{
return t}}function Ty(t){let{tempDir:e,backup:n,report:r,html:o,tagLocations:i}=t,s=[n,r,o].filter(d=>d!==void 0),a=Oy(i);return[...new Set(
[e,...s.map(d=>MO(d)),...a])]}function ml({imageLocation:t,tags:e,layer:{keepBase:n}}){return t===void 0||e.length>0||n?.kind==="image"}function vy(t){
return ml(t)||t.compare?.kind==="engine"}var Pr="0.1.0";import{constants as Ry}from"node:fs";import{access as Ay,readFile as HO,rename as UO,rm as zO,stat as Ly,writeFile as JO}from"node:fs/promises";
import{dirname as Cy,join as WO}from"node:path";var jO={report:"report",html:"page",summary:"summary"};async function ea(t,e){try{await Ay(`${Cy(e)}/`,Ry.W_OK)}catch(r){
throw Qs(t,e,E(r),r)}let n=await Ly(e).catch(()=>{});if(n!==void 0&&!n.isFile())throw Qs(t,e,"it exists and is not a fil\
e")}async function MG(t){if(!(await Ly(t).catch(()=>{}))?.isFile())return ea("summary",t);await Ay(t,Ry.W_OK).catch(n=>{
throw Qs("summary",t,E(n),n)})}async function $y(t,e,n,r){let o=WO(Cy(e),n);try{await JO(o,r,{flag:"wx"}),await UO(o,e)}catch(i){
throw await zO(o,{force:!0}).catch(()=>{}),Qs(t,e,E(i),i)}}function Qs(t,e,n,r){return new p("BAD_INPUT",`Cannot write t\
he ${jO[t]} to ${JSON.stringify(e)}: ${n}.`,{hint:"Name a file in an existing, writable directory.",cause:r})}async function Ny(){
return HO(new URL("page.html",import.meta.url),"utf8")}var GO=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*%$/,KO="kmgtp",YO=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*(?:([kmgtp])(i)?)?(b)?$/i;
function ta(t){let[,e,n,r]=YO.exec(t)??[];if(e===void 0)return;let o=n===void 0?0:KO.indexOf(n.toLowerCase())+1,i=Math.round(
Number(e)*(r===void 0?1e3:1024)**o);return Number.isSafeInteger(i)?i:void 0}function Fy(t){if(t==="")return;let e=ta(t);
if(e===void 0||e===0)throw new p("BAD_INPUT",`The ${I("max-size")} must be a size, but is ${JSON.stringify(t)}.`,{hint:'\
Give a size with its unit, for example "500MB" or "1.2GiB", or leave it out.'});return e}function _y(t){if(t==="")return;
let e=GO.exec(t)?.[1],n=Number(e);if(n<=100)return{kind:"percent",percent:n};if(Number(t)>0)throw new p("BAD_INPUT",`The\
 ${I("min-saving")} must have a unit, but is ${JSON.stringify(t)}.`,{hint:`Write ${S("min-saving","10%")} for a percenta\
ge of the source's size, or ${S("min-saving","10MB")} for bytes.`});let r=e===void 0?ta(t):void 0;if(r===void 0)throw new p(
"BAD_INPUT",`The ${I("min-saving")} must be a percentage or a size, but is ${JSON.stringify(t)}.`,{hint:'Give a percenta\
ge from 0 to 100, for example "10%", or a size, for example "200MB".'});return{kind:"bytes",bytes:r}}function Br(t,{oldBytes:e,
newBytes:n}){let{maxBytes:r,minSaving:o}=t,i=[];if(r!==void 0){let a=n<=r,[d,c]=gr(r,n);i.push({input:"max-size",wanted:`\
at most ${d}`,seen:c,isMet:a})}let s=e-n;if(o?.kind==="bytes"){let a=s>=o.bytes,[d,c]=gr(o.bytes,s);i.push({input:"min-s\
aving",wanted:`at least ${d}`,seen:c,isMet:a})}if(o?.kind==="percent"){let{percent:a}=o,d=XO(s,e,a),c=qO(e,n,a,d);i.push(
{input:"min-saving",wanted:`at least ${a} %`,seen:c,isMet:d})}return i}var VO=12;function qO(t,e,n,r){let o=t-e,i=s=>Number(
s)>=n===r;if(t===0)return i("0")?`${hr(t,e)} %`:x(o);for(let s=1;s<=VO;s++){let a=yr(o/t*100,s);if(i(a))return`${a} %`}return`${o}\
 B of ${t} B`}function XO(t,e,n){let r=Math.round(n*1e6);return BigInt(t)*100000000n>=BigInt(r)*BigInt(e)}function an(t){
let e=t.filter(({isMet:r})=>!r);if(e.length===0)return;let n=e.map(({input:r,wanted:o,seen:i})=>`${S(r)} requires ${o}, \
got ${i}`);return new p("OVER_BUDGET",`The result does not meet its size budget: ${n.join("; ")}. No tag was moved.`,{hint:`\
The report shows what takes up space. Drop more with ${S("clean")}, ${S("exclude")} or ${S("run")}, or change the budget\
.`})}import{hostname as NT,release as FT}from"node:os";import{PassThrough as ZO}from"node:stream";import{pipeline as QO}from"node:stream/promises";function je(t,e){return t instanceof p&&t.message.includes(`Could not find the file ${e} in container`)}function Ir(t){let{
os:e,architecture:n,variant:r}=t;return encodeURIComponent(JSON.stringify({os:e,architecture:n,...r===void 0?{}:{variant:r}}))}
function dn(t){return t===void 0?[]:["--platform",T(t)]}var pl=64*1024,na=class{name="docker CLI processes";#e;constructor(e){this.#e=e}async readArchive(e,n,r){let o=n.toString();
if(typeof n!="string"&&!Buffer.from(o).equals(n))throw new p("DOCKER_FAILED",`Cannot ask the docker command for ${R(n)}:\
 the name is not UTF-8.`,{hint:"Use an engine on this machine, whose socket accepts any name, or rename the file."});return this.#t(
["cp",`${e}:${o}`,"-"],r)}async writeArchive(e,n,r){await this.#n(["cp","-",`${e}:/`],n,r)}async exportContainer(e,n){return this.#t(
["export",e],n)}async saveImage(e,n,r){return this.#t(["save",...dn(r),e],n)}async importImage(e,n,r){let o=await this.#n(
["import","--change",`LABEL ${n}`,"-"],e,r),i=o.split(`
`).findLast(s=>s.startsWith("sha256:"));if(i===void 0)throw new p("ENGINE_FAILED",`The import returned no image ID: ${o.
slice(-500)}`,{hint:X});return i.trim()}loadImage(e,n,r){return this.#n(["load","--quiet",...dn(n)],e,r)}#t(e,n){let r=this.#e.
spawn(e,["ignore","pipe","pipe"],n),o=$o(r.stderr,pl),i=new ZO,s=is(r);return r.stdout?.pipe(i,{end:!1}),r.stdout?.on("d\
ata",this.#e.touch),s.then(a=>{a===0?i.end():i.destroy(ee(e,{exitCode:a,stdout:"",stderr:o()}))},a=>i.destroy(a)),i.on("\
close",()=>r.kill("SIGKILL")),i}async#n(e,n,r){let o=this.#e.spawn(e,["pipe","pipe","pipe"],r),i=$o(o.stderr,pl),s=$o(o.
stdout,pl),a=is(o);o.stdin?.on("drain",this.#e.touch);let d;n.once("error",u=>{o.stdin?.errored||(d=u,o.kill("SIGKILL"))});
let c=QO(n,o.stdin,{signal:r}),[f,l]=await Promise.allSettled([c,a]);if(r.aborted)throw J(r.reason);if(f.status==="rejec\
ted"&&f.reason instanceof p)throw f.reason;if(d!==void 0)throw d;if(l.status==="rejected")throw l.reason;if(l.value!==0)
throw ee(e,{exitCode:l.value,stdout:s(),stderr:i()});if(f.status==="rejected")throw new p("ENGINE_FAILED",`"docker ${e[0]}\
" did not read its input to the end.`,{hint:X,cause:f.reason});return s()}};import{PassThrough as oT}from"node:stream";import{pipeline as iT}from"node:stream/promises";import{connect as eT}from"node:net";import{Readable as tT}from"node:stream";var ra=1024*1024,nT=64*1024,rT=64*1024,Dy=`\r
\r
`;function My(t,e,n,r){return new Promise((o,i)=>{let s=new hl,a=Buffer.alloc(0),d=0,c=new tT({highWaterMark:ra,read:()=>{
m.resume()},destroy:(y,g)=>{n.removeEventListener("abort",l),m.destroy(),g(y)}}),f=y=>{let g=n.aborted?J(n.reason):yl(y);
a!==void 0&&(c.on("error",()=>{}),i(g)),c.destroy(g)},l=()=>f(n.reason),u=y=>{if(r(),a===void 0)return d-=y.length,c.push(
y);a=Buffer.concat([a,y]);let g=a.indexOf(Dy);if(g===-1)return a.length>rT&&f(new Error("the head of its answer has no e\
nd")),!0;let k=a.toString("latin1",0,g),P=/^HTTP\/1\.[01] ([0-9]{3})\b/.exec(k)?.[1];if(P===void 0)return f(new Error("i\
ts answer is not HTTP")),!1;let B=a.subarray(g+Dy.length);return a=void 0,d=Number(/^content-length: *([0-9]+)/im.exec(k)?.[1]??
0)-B.length,o({status:Number(P),isChunked:/^transfer-encoding:.*chunked/im.test(k),body:c}),B.length===0||c.push(B)},m=eT(
{path:t,onread:{buffer:()=>s.room(),callback:y=>u(s.taken(y))}});m.on("error",f);let h=!1;if(m.on("end",()=>{h=!0,a!==void 0?
f(new Error("it closed without an answer")):d>0?f(new Error(`it ended ${d} bytes short`)):c.push(null)}),m.on("close",()=>h||
c.destroyed||f(new Error("it was closed"))),n.aborted)return l();n.addEventListener("abort",l,{once:!0}),m.write(`GET ${e}\
 HTTP/1.0\r
Host: docker\r
\r
`)})}var hl=class{#e=Buffer.allocUnsafeSlow(ra);#t=0;room(){return ra-this.#t<nT&&(this.#e=Buffer.allocUnsafeSlow(ra),this.#t=
0),this.#e.subarray(this.#t)}taken(e){let n=this.#e.subarray(this.#t,this.#t+e);return this.#t+=e,n}};function yl(t){return new p(
"ENGINE_FAILED",`The connection to the engine failed: ${E(t)}`,{hint:"Check whether the engine was stopped or restarted,\
 and run again.",cause:t})}function Hy(t){let e=t.write.bind(t),n=t.end.bind(t),r;t.write=o=>{let i=r;return r=o,i===void 0||e(i)},t.end=()=>{let o=r;
return r=void 0,o===void 0?n():n(o)}}var{request:sT}=process.getBuiltinModule("node:http"),Uy=4*1024*1024,oa=class{name;#e;#t;#n;constructor(e,n,r=()=>{}){this.
name=`HTTP API ${n} on ${e}`,this.#e=e,this.#t=`/v${n}`,this.#n=r}readArchive(e,n,r){return this.#r(`/containers/${e}/ar\
chive?path=${dT(n)}`,r)}async writeArchive(e,n,r){let o=`/containers/${e}/archive?path=%2F`;await this.#s({method:"PUT",
path:o,what:"Writing into a container"},n,r)}exportContainer(e,n){return this.#r(`/containers/${e}/export`,n)}saveImage(e,n,r){
let o=r===void 0?"":`&platform=${Ir(r)}`;return this.#r(`/images/get?names=${encodeURIComponent(e)}${o}`,n)}async importImage(e,n,r){
let o=encodeURIComponent(`LABEL ${n}`),i=await this.#s({method:"POST",path:`/images/create?fromSrc=-&changes=${o}`,what:"\
The import"},e,r),s=gl(i).map(a=>w(a,"status")).findLast(a=>a?.startsWith("sha256:"));if(s===void 0)throw new p("ENGINE_\
FAILED",`The import returned no image ID: ${i.slice(-500)}`,{hint:X});return s}async loadImage(e,n,r){let o=n===void 0?"":
`&platform=${Ir(n)}`,i=await this.#s({method:"POST",path:`/images/load?quiet=1${o}`,what:"The load"},e,r);return gl(i).map(
s=>w(s,"stream")??w(s,"status")??"").join(`
`)}async#r(e,n){let r=await My(this.#e,this.#t+e,n,this.#n);return r.isChunked?(r.body.destroy(),this.#o(e,n)):this.#i(r.
status,r.body)}async#o(e,n){let r=this.#a("GET",e,n);r.end();let o=a=>n.aborted?J(n.reason):yl(a),i=await zy(r).catch(a=>{
throw o(a)}),s=new oT;return i.on("data",this.#n),i.once("error",a=>s.destroy(o(a))),s.once("close",()=>i.destroy()),this.#i(
i.statusCode??0,i.pipe(s))}async#i(e,n){if(e===200)return n;let r=await Jy(n);throw Jt(w($(r),"message")??r,"ENGINE_FAIL\
ED",`The engine answered ${e}`)}async#s({method:e,path:n,what:r},o,i){let s=this.#a(e,n,i);Hy(s),s.on("drain",this.#n);let a=zy(
s).then(async l=>{l.on("data",this.#n);let u=await Jy(l);return s.writableFinished||s.destroy(),{status:l.statusCode??0,
text:u}}),[d,c]=await Promise.allSettled([iT(o,s,{signal:i}),a]);if(i.aborted)throw J(i.reason);if(d.status==="rejected"&&
d.reason instanceof p)throw d.reason;if(c.status==="fulfilled"){let l=aT(c.value.status,c.value.text);if(l!==void 0)throw Jt(
l,"ENGINE_FAILED",`${r} failed in the engine`)}let f=d.status==="rejected"?d.reason:c.status==="rejected"?c.reason:void 0;
if(f!==void 0||c.status==="rejected")throw new p("ENGINE_FAILED",`${r} was interrupted because the connection to the eng\
ine failed: ${E(f)}`,{hint:"Check whether the engine was stopped or restarted, and run again.",cause:f});return c.value.
text}#a(e,n,r){let o=e!=="GET"?{"Content-Type":"application/x-tar","Transfer-Encoding":"chunked"}:{};return sT({socketPath:this.#e,
method:e,path:this.#t+n,headers:o,agent:!1,signal:r})}};function zy(t){return new Promise((e,n)=>{t.once("response",e),t.
on("error",n),t.once("close",()=>n(new Error("the connection closed without an answer")))})}async function Jy(t){let e=[],
n=0;for await(let r of t){if(n+=r.length,n>Uy)throw new p("ENGINE_FAILED",`The engine's answer is longer than ${Uy} byte\
s.`,{hint:X});e.push(r)}return Buffer.concat(e).toString("utf8")}function gl(t){return t.split(`
`).map($).filter(e=>e!==void 0)}function aT(t,e){if(t<200||t>299)return w($(e),"message")??(e.trim()||`HTTP status ${t}`);
for(let n of gl(e)){let r=w(n,"errorDetail","message")??w(n,"error");if(r!==void 0)return r}}function dT(t){return typeof t==
"string"?encodeURIComponent(t):t.toString("hex").replace(/../g,"%$&")}var wl={args:["version","--format","{{json .}}"],requests:[Tt("/version")],ofCommand:t=>aa([$(t)])[0],ofApi:([t])=>t===void 0?
void 0:{Server:oi(t)}},bl={args:["info","--format","{{json .}}"],requests:[Tt("/info")],ofCommand:t=>aa([$(t)])[0],ofApi:([
t])=>t===void 0?void 0:oi(t)};function Un(t){return{args:["image","inspect",...t],requests:t.map(e=>Tt(`/images/${ri(e)}\
/json`)),ofCommand:e=>aa($(e)),ofApi:e=>e.map(oi)}}function jy(t,e){let n=`?platform=${Ir(e)}`;return{...Un([]),args:["i\
mage","inspect",...dn(e),t],requests:[Tt(`/images/${ri(t)}/json${n}`)]}}function Gy(t,e){let n=e?["--size"]:[],r=e?"?siz\
e=1":"";return{args:["inspect","--type","container",...n,t],requests:[Tt(`/containers/${encodeURIComponent(t)}/json${r}`)],
ofCommand:o=>aa($(o)),ofApi:o=>o.map(oi)}}function kl(t,e){let n=e===void 0?"":`?platform=${Ir(e)}`;return{args:["histor\
y",...["--no-trunc","--human=false","--format","{{json .}}"],...dn(e),t],requests:[Tt(`/images/${ri(t)}/history${n}`)],ofCommand:o=>sa(
o).map(i=>Wy($(i))),ofApi:([o])=>da(o).map(Wy)}}function Wy(t){let e=w(t,"CreatedBy")||(w(t,"Comment")??""),n=b(t,"Size"),
r=typeof n=="number"||typeof n=="string"&&n!=="";return{command:e.replaceAll("	"," "),bytes:r?Number(n):Number.NaN}}function Or(t){
return{args:["ps","--all","--no-trunc",...El(t),"--format","{{.ID}} {{.Names}}"],requests:[Tt(`/containers/json?all=1&${Sl(
t)}`)],ofCommand:e=>sa(e).map(n=>n.split(" ")).map(([n="",r=""])=>({id:n,name:r.split(",")[0]??""})),ofApi:([e])=>da(e).
map(n=>{let r=b(n,"Names"),[o=""]=D(r)?r:[];return{id:eg(n),name:o.replace(/^\//,"")}})}}function Ky(t){return{args:["im\
ages","--quiet","--no-trunc",...El(t)],requests:[Tt(`/images/json?${Sl(t)}`)],ofCommand:sa,ofApi:([e])=>da(e).map(eg)}}function Yy(t){
let e={reference:t};return{args:["images",...El(e),"--format","{{.Repository}}:{{.Tag}}"],requests:[Tt(`/images/json?${Sl(
e)}`)],ofCommand:sa,ofApi:([n])=>da(n).flatMap(r=>{let o=b(r,"RepoTags");return D(o)?o:[]})}}function ti(t,e){let n=ie(ne(
e,"tag")),r=n.lastIndexOf(":"),o=`repo=${encodeURIComponent(n.slice(0,r))}&tag=${n.slice(r+1)}`;return{args:["tag",t,e],
requests:[{method:"POST",path:`/images/${ri(t)}/tag?${o}`}],...ia}}function cn(t){return{args:["rmi",...t],requests:t.map(
e=>Zy(`/images/${ri(e)}`)),ofCommand:()=>{},ofApi:e=>e.forEach(cT)}}function Vy(t,e){return{args:t,requests:e&&[e],ofCommand:n=>n.
trim().split(`
`).at(-1)??"",ofApi:([n])=>w(n,"Id")??""}}function ni(t){return{args:["rm","--force","--volumes",...t],requests:t.map(e=>Zy(
`/containers/${encodeURIComponent(e)}?force=1&v=1`)),...ia}}function qy(t){return{args:["unpause",t],requests:[Qy(t,"unp\
ause")],...ia}}function Xy(t){return{args:["pause",t],requests:[Qy(t,"pause")],...ia}}var ia={ofCommand:()=>{},ofApi:()=>{}};
function Tt(t){return{method:"GET",path:t}}function Zy(t){return{method:"DELETE",path:t}}function Qy(t,e){return{method:"\
POST",path:`/containers/${encodeURIComponent(t)}/${e}`}}function ri(t){return encodeURIComponent(t).replace(/%(?:2F|3A|40)/g,
decodeURIComponent)}function El(t){return Object.entries(t).flatMap(([e,n])=>["--filter",`${e}=${n}`])}function Sl(t){let e=Object.
entries(t).map(([n,r])=>[n,{[r]:!0}]);return`filters=${encodeURIComponent(JSON.stringify(Object.fromEntries(e)))}`}function sa(t){
return t.split(`
`).filter(e=>e!=="")}function aa(t){return(Array.isArray(t)?t:[]).filter(O)}function oi(t){if(!O(t))throw new Pt(t);return t}
function cT(t){if(!Array.isArray(t))throw new Pt(t)}function da(t){if(t==null)return[];if(!Array.isArray(t))throw new Pt(
t);return t.map(oi)}function eg(t){let e=w(t,"Id");if(e===void 0)throw new Pt(t);return e}import{createHash as fT}from"node:crypto";import{access as lT,constants as uT,open as mT,readFile as pT,realpath as hT}from"node:fs/promises";
import{homedir as yT}from"node:os";import{basename as gT,delimiter as wT,join as ca}from"node:path";var bT="/var/run/docker.sock",tg="default",kT=["DOCKER_API_VERSION","DOCKER_CUSTOM_HEADERS","DOCKER_TLS","DOCKER_TLS_VER\
IFY"];async function og(t,e){let n=f=>e[f]||void 0,r=t.every(f=>f==="-D"||f==="--debug");if(process.platform==="win32"||
!r||kT.some(n)||!await ET(n("PATH")??""))return;let o=n("DOCKER_CONFIG")??ca(yT(),".docker"),i=await rg(ca(o,"config.jso\
n"));if(i===void 0||"HttpHeaders"in i)return;let s=n("DOCKER_HOST");if(s!==void 0)return ng(s);let a=n("DOCKER_CONTEXT")??
w(i,"currentContext")??tg;if(a===tg)return bT;let d=fT("sha256").update(a).digest("hex"),c=await rg(ca(o,"contexts","met\
a",d,"meta.json"));return ng(w(c,"Endpoints","docker","Host")??"")}function ng(t){return/^unix:\/\/(\/.+)$/.exec(t)?.[1]}
async function rg(t){try{let e=$(await pT(t,"utf8"));return O(e)?e:void 0}catch(e){return w(e,"code")==="ENOENT"?{}:void 0}}
async function ET(t){for(let e of t.split(wT)){let n=ca(e,"docker");if(await lT(n,uT.X_OK).then(()=>!0,()=>!1))return ST(
n)}return!0}async function ST(t){try{var e=[];try{if(gT(await hT(t))!=="docker")return!1;let s=ye(e,await mT(t),!0);let{
buffer:a}=await s.read(Buffer.alloc(2),0,2);return a.toString("latin1")!=="#!"}catch(n){var r=n,o=!0}finally{var i=ge(e,
r,o);i&&await i}}catch{return!1}}var xT=/emulate docker cli using podman/i;function xl(t,e){let n=b(t,"Client");if(xT.test(e)||w(n,"APIVersion")!==void 0&&
w(n,"ApiVersion")===void 0)throw new p("UNSUPPORTED_ENGINE","docker-flatten needs a Docker engine, but the docker comman\
d here is Podman (podman-docker).",{hint:"Install the Docker CLI and an engine (Debian and Ubuntu: the package docker.io\
) instead of podman-docker, or put another docker command first on PATH."});let o=b(t,"Server","Components"),i=(Array.isArray(
o)?o:[]).find(a=>/podman/i.test(w(a,"Name")??""));if(i===void 0)return;let s=w(i,"Version")??"";throw new p("UNSUPPORTED\
_ENGINE",`docker-flatten needs a Docker engine, but Podman ${s} answers on this socket.`,{hint:'Select a Docker engine w\
ith DOCKER_HOST or "docker context use". Its usual socket is unix:///var/run/docker.sock.'})}var ii={name:"Docker 20.10",api:"1.41"},Pl="1.51";async function ig(t){return await PT(t)??await IT(t)}async function PT(t){
let e=await og(t.globalArgs,process.env);if(e===void 0)return;let n=t.withSocket({path:e,apiVersion:void 0}),r=n.ask(bl);
r.catch(()=>{});let{value:o}=await n.ask(wl),i=BT(b(o,"Server"));if(xl(o,""),!(o===void 0||i===void 0))return{version:sg(
{...o,Client:{ApiVersion:i}}),info:ag(await r),host:`unix://${e}`}}function BT(t){let e=w(t,"ApiVersion"),n=w(t,"MinAPIV\
ersion");return e===void 0||vt(e,Pl)<0?e:n!==void 0&&vt(n,Pl)>0?n:Pl}async function IT(t){let e=Promise.all([t.ask(bl),TT(
t)]);e.catch(()=>{});let n=sg(await OT(t)),[r,o]=await e;return{version:n,info:ag(r),host:o}}function sg(t){let e=b(t,"S\
erver"),n=w(e,"ApiVersion")??"0",r=w(t,"Client","ApiVersion")??n;return vT(r,n,w(e,"Version")??"unknown"),t}async function OT(t){
let e=await t.ask(wl),{value:n}=e;if(xl(n,e.stderr),n!==void 0&&O(n.Server))return n;let r=e.stderr.trim()||e.stdout.trim();
throw yf(r)||e.exitCode===0?gf(r||"the docker command names no server"):/client version .* is too (?:old|new)|not supported by this client/i.
test(r)?new p("ENGINE_TOO_OLD",`docker-flatten needs a docker command and an engine with a common API version, but these\
 have none: ${r}`,{hint:`Update the older of the two. The engine must be ${ii.name} or newer.`}):ee(["version"],e)}function ag({
value:t,stderr:e}){if(t!==void 0&&w(t,"Driver")!==void 0)return t;let n=b(t,"ServerErrors"),r=D(n)&&n.length>0?n.join(";\
 "):e;throw Jt(r.trim()||"it names no storage driver","ENGINE_FAILED","The engine did not say how it stores images")}async function TT(t){
let e=await t.try(["context","inspect","--format","{{.Endpoints.docker.Host}}"]);return e.exitCode===0?e.stdout.trim():void 0}
function vT(t,e,n){if(vt(t,ii.api)>=0)return;let r=vt(e,ii.api)<0?`this engine is ${n} (API ${e})`:`this docker command \
speaks API ${t}`;throw new p("ENGINE_TOO_OLD",`docker-flatten needs ${ii.name} (API ${ii.api}) or newer, but ${r}.`,{hint:"\
Update Docker. If DOCKER_API_VERSION is set, it must not be lower either."})}function vt(t,e){let[n=0,r=0]=t.split(".").
map(Number),[o=0,i=0]=e.split(".").map(Number);return n-o||r-i}import{basename as cg}from"node:path";var RT=/^(?:runc|crun|youki)$/,AT=/^(?:(?:runsc|kata)(?:-[\w-]+)?|sysbox-runc|krun)$/,LT=/^(?:io\.containerd\.|containerd-shim-)(?:runsc|kata|wasm\w*|spin|slight)(?:-[\w-]+)?[.-]v\d+$/,
si="runc";function fg(t){let e=w(t,"DefaultRuntime"),n=b(t,"Runtimes");if(!(e===void 0||!Bl(t,e)||!O(n)))return Object.keys(
n).filter(r=>ug(b(n,r))===si).sort((r,o)=>+(o===si)-+(r===si))[0]}function Bl(t,e){let n=b(t,"Runtimes",e);if(n===void 0)
return!dg(e)&&e!==lg;if([mg(n),w(n,"runtimeType")].some(i=>i!==void 0&&dg(i)))return!1;let o=ug(n);return o===void 0||!RT.
test(o)}function dg(t){let e=cg(t);return AT.test(e)||LT.test(e)}var lg="io.containerd.runc.v2";function ug(t){let e=b(t,
"runtimeArgs");if(D(e)&&e.length>0)return;let n=mg(t),r=w(t,"runtimeType");if(n===void 0)return r===lg?si:void 0;let o=cg(
n);return o===si&&!CT.test(n)?void 0:o}function mg(t){return w(t,"path")??w(t,"options","BinaryName")}var CT=/^(?:(?:\/usr(?:\/local)?)?\/s?bin\/)?runc$/;var $T={"graph-driver":{kind:"graph-driver",keepsPacked:!1,idIsConfigDigest:!0,holdsIndexes:!1,countsBlocks:!1,showsLegacyFields:!0,
canMapOwners:!0,takesZstd:!1,contentRoots:t=>{let e=fa(t),n=w(t,"Driver")??"overlay2";return e===void 0?[]:[`${e}/image/${n}\
/imagedb/content/sha256`]},diskRoot:fa},containerd:{kind:"containerd",keepsPacked:!0,idIsConfigDigest:!1,holdsIndexes:!0,
countsBlocks:!0,showsLegacyFields:!1,canMapOwners:!1,takesZstd:!0,contentRoots:t=>{let e=fa(t),n=e===void 0?[]:[`${e}/co\
ntainerd/daemon/${pg}`],r=[`${hg}/${pg}`];return yg(t)?[...r,...n]:[...n,...r]},diskRoot:t=>yg(t)?hg:fa(t)}},pg="io.cont\
ainerd.content.v1.content/blobs/sha256",hg="/var/lib/containerd";function gg(t){let e=JSON.stringify(t.DriverStatus??"");
return $T[e.includes("io.containerd.snapshotter.v1")?"containerd":"graph-driver"]}function fa(t){return w(t,"DockerRootD\
ir")}function yg(t){return w(t,"Containerd","Address")==="/run/containerd/containerd.sock"}var la={zstdLayers:"1.42",imageMount:"1.48",platformOption:"1.48",inspectPlatform:"1.49"};async function wg(t,e){let{version:n,
info:r,host:o}=await ig(t),i=b(n,"Server"),s=w(i,"ApiVersion"),a=w(n,"Client","ApiVersion")??s??"0",d=s??a,c=w(r,"OSType")??
w(i,"Os")??"linux";if(c!=="linux")throw new p("UNSUPPORTED_ENGINE",`docker-flatten needs an engine that runs Linux conta\
iners, but this one runs ${c} containers.`,{hint:"Switch Docker Desktop to Linux containers, or use a Linux runner."});let f=o?.
startsWith("unix://")?o.slice(7):void 0,l=f===void 0?new na(t):new oa(f,a,t.touch),u=y=>vt(a,y)>=0,m=gg(r),h=_T(r);if(h&&
!m.canMapOwners)throw MT();return e.debug(`engine ${w(i,"Version")}, API ${a}, ${m.kind} store, bytes through ${l.name}`),
{docker:f===void 0?t:t.withSocket({path:f,apiVersion:a}),transport:l,version:w(i,"Version")??"unknown",apiVersion:a,serverApiVersion:d,
platform:{os:c,architecture:w(i,"Arch")??"amd64",variant:void 0},store:m,contentRoots:m.contentRoots(r),diskRoot:HT(r,o)?
m.diskRoot(r):void 0,mapsOwners:h||m.canMapOwners&&DT(r),canMountImages:u(la.imageMount),knowsPlatformOption:u(la.platformOption),
canInspectPlatform:u(la.inspectPlatform),plainRuntime:fg(r),mayAddMounts:y=>Bl(r,y),takesZstd:m.takesZstd||u(la.zstdLayers)}}
function _T(t){let e=t.SecurityOptions;return D(e)&&e.some(n=>/^name=userns\b/.test(n))}function DT(t){return/\/[0-9]{3,}\.[0-9]{3,}$/.
test(w(t,"DockerRootDir")??"")}function MT(){return new p("UNSUPPORTED_ENGINE","docker-flatten needs to read files exact\
ly as the image has them, but an engine with both userns-remap and the containerd image store shows them without setuid \
bits, capabilities and hard links.",{hint:`Turn one of the two off in the engine's daemon.json: "features": {"containerd\
-snapshotter": false}, or "userns-remap".`})}function HT(t,e){return e?.startsWith("unix://")===!0&&w(t,"Name")===NT()&&
w(t,"KernelVersion")===FT()}import{lstat as UT,readdir as zT,rm as JT}from"node:fs/promises";import{join as WT}from"node:path";async function ua(t,e){for(let n of t)await jT(n,St,r=>e.debug(r))}async function jT(t,e,n){let r=await zT(t).catch(()=>[]);
for(let o of r){let i=lt(o);if(i===void 0||!e(i))continue;let s=WT(t,o);try{let{uid:a}=await UT(s);a===(process.getuid?.()??
a)&&await JT(s,{recursive:!0,force:!0})}catch(a){if(he(a)==="ENOENT")continue;n(`Could not remove the temporary file ${s}\
: ${E(a)}`)}}}async function Il(t,e){let n=s=>s!==void 0&&e(s),[r,o,i]=await Promise.all([t.get(Or({label:Et})),t.get(Ky({label:Et,dangling:"\
true"})),t.get(Yy(Ut))]);return{containers:r.filter(({name:s})=>n(lt(s))),pendingNames:i.filter(s=>n(lf(s))),imports:await GT(
t,o,n)}}async function GT(t,e,n){if(e.length===0)return[];let{value:r}=await t.ask(Un([...new Set(e)]));return r.filter(
o=>{let i=b(o,"Config","Labels"),s=w(i,Et);return O(i)&&Object.keys(i).length===1&&n(s===void 0?void 0:lf(`${Ut}:${s}`))&&
bg(b(o,"RepoTags"))&&bg(b(o,"RepoDigests"))&&w(o,"Comment")==="Imported from -"}).map(o=>w(o,"Id")).filter(o=>o!==void 0)}
function bg(t){return t==null||Array.isArray(t)&&t.length===0}function kg(t){let e=[],n=(r,o)=>r>0&&e.push(`${r} ${o}${r===
1?"":"s"}`);return n(t.containers.length,"container"),n(t.pendingNames.length+t.imports.length,"image"),e.join(" and ")}
function Ol(t){return t.containers.length+t.pendingNames.length+t.imports.length}var KT=3,YT=300,Eg=10;async function fn(t,e,n){let r=Math.min(e||Eg,Eg),o=new Ze(void 0,r);try{return await n(t.withWatchdog(
o,0))}finally{o.release()}}var vl=new Set;function Tr(t){vl.add(t)}function ma(t){return vl.has(t)}async function Rt(t,e,n){
vl.delete(e);let r=(o,i)=>n.warning(`Could not remove everything that the run created: ${o}
A later run removes the rest, or you can: ${i.join("; ")}`);for(let o=0;o<KT;o++){o>0&&await new Promise(s=>setTimeout(s,
YT));let i;try{i=await Il(t,s=>s===e)}catch(s){r(Rl(s),[`docker ps --all --filter name=${oe(e)}`,`docker images ${Ut}`]);
return}if(Ol(i)===0&&o>0||(await Pg(t,i,r)).isOver)return}}async function Sg(t,e,n,r){await ua(e,n);let o=i=>n.debug(`co\
uld not remove leftovers of a killed run, so a later run will try again: ${i}`);try{let i=await Il(t,St),s=i.containers.
filter(({name:d})=>r===void 0||Qi(d)!==r),a={...i,containers:s};if(Ol(a)===0)return;n.info(`Cleaning up after an interru\
pted run: ${kg(a)}`),await Pg(t,a,o)}catch(i){o(Rl(i),[])}}async function xg(t,e){let r=(await t.get(Or({label:Et,name:e}))).
filter(({name:o})=>Qi(o)===e&&St(lt(o)??""));r.length!==0&&(await ha(t,e),await Bg(t,ni,r.map(({id:o})=>o)))}var VT=.5;async function vr(t,e,n){
let r=!1,o=[];for(let i of e)try{let s=r?Math.min(VT,n):n,{exitCode:a,stderr:d}=await fn(t,s,c=>c.ask(cn([i])));a!==0&&o.
push(d)}catch(s){if(!Lp(s))throw s;r=!0}if(!r)return{exitCode:o.length===0?0:1,stdout:"",stderr:o.join(`
`)}}async function Pg(t,e,n){let r=[],o=[...e.containers.map(({id:i,name:s})=>{let a=Qi(s);return{work:async()=>{a!==void 0&&
await ha(t,a),r.push(i)},byHand:a&&`docker unpause ${pa(a)}`}}),Tl(t,ni,r,e.containers.map(({id:i})=>i)),Tl(t,cn,e.pendingNames),
Tl(t,cn,e.imports)];for(let[i,{work:s}]of o.entries())try{await s()}catch(a){let d=a instanceof p&&qT.includes(a.code),c=d?
o.slice(i):o.slice(i,i+1);if(n(Rl(a),c.map(({byHand:f})=>f).filter(f=>f!==void 0)),d)return{isOver:d}}return{isOver:!1}}
function Tl(t,e,n,r=n){let o=["docker",...e(r.map(pa)).args].join(" ");return{work:()=>Bg(t,e,n),byHand:r.length===0?void 0:
o}}function pa(t){return t.replace(/^(?:sha256:)?([0-9a-f]{12})[0-9a-f]{52}$/,"$1")}var qT=["TIMEOUT","CANCELLED","NO_EN\
GINE"];function Rl(t){return t instanceof p&&(t.code==="TIMEOUT"||t.code==="CANCELLED")?"the engine did not answer in ti\
me.":E(t)}async function ha(t,e){let n=qy(e),r=await t.ask(n);if(r.exitCode!==0&&!/no such container|is not (?:paused|running)/i.
test(r.stderr))throw ee(n.args,r)}async function Bg(t,e,n){if(n.length===0)return;let r=await t.ask(e(n)),i=r.stderr.split(
`
`).filter(s=>s!==""&&!/no such|not found|already in progress/i.test(s)).join(`
`);if(r.exitCode!==0&&i.trim()!=="")throw ee(e([]).args,{...r,stderr:i})}var XT=5,ZT=2e3,ya=class{#e;#t;#n=new AbortController;#r=Promise.resolve();constructor(e,n){this.#e=e,this.#t=n}start(e,n){
if(e===void 0){this.#r=ua(this.#e,this.#t);return}let r=new Ze(this.#n.signal,XT),o=e.withWatchdog(r,0);this.#r=Sg(o,this.#e,
this.#t,n).finally(()=>r.release())}async settle(){let e,n=new Promise(r=>{e=setTimeout(r,ZT)});await Promise.race([this.#r,
n]),clearTimeout(e)}async end(){this.#n.abort(),await this.#r}};async function Ig(t,e,n){let{log:r,signal:o}=t,i=[];for(let s of e){let a=sr(s),d=await U(r,{title:"Push"},t.docker.stream(
["push",a],l=>r.debug(l.trimEnd()),o,!0)),c=l=>{let u=e.slice(0,i.length).map(m=>m.text);return QT(a,u,l,n)};if(d.exitCode!==
0)throw c(d.stderr.trim());let f=/\bdigest: (sha256:[0-9a-f]{64})/.exec(d.stdout)?.[1];if(f===void 0)throw c(`no digest \
in ${JSON.stringify(d.stdout.slice(-300))}`);r.info(`Pushed ${a}@${f}`),i.push({name:a,digest:f})}return i}function QT(t,e,n,r){
let o=e.length===0?"Nothing was pushed":`Already pushed: ${e.join(", ")}`;return new p("PUSH_FAILED",`Pushing ${t} faile\
d${Og.test(n)?` because the layer is too large for the registry or a proxy in front of it (${Tg(r)})`:""}: ${n.slice(-2e3)}\
. ${o}. In the engine, no tag was moved.`,{hint:tv(n,r)})}var Og=/\bhttp 413\b|status\D{0,20}\b413\b|(?:request entity|payload|content) too large|size[ _]invalid|blob too large/i,
ev=/broken pipe|connection reset/i;function Tg({newBytes:t,newPackedBytes:e}){return e===void 0?`${x(t)} unpacked, which\
 the engine compresses while pushing`:`${x(e)} packed`}function tv(t,e){let{newPackedBytes:n}=e,r=`${n===void 0?"":`comp\
ress it better (${S("compression","zstd")}), `}drop what is not needed (${S("clean")}, ${S("exclude")})`;return Og.test(
t)?`A flat image is one layer and therefore one upload: ${r}, raise the limit (nginx: client_max_body_size), or bypass t\
he proxy.`:/denied|unauthorized|authentication required|no basic auth/i.test(t)?"Log in to the registry in an earlier st\
ep (docker/login-action) with an account that may push there.":ev.test(t)?`Check whether the registry is reachable, and \
push again. If this happens every time, a proxy may limit the size of uploads, and the layer has ${Tg(e)}: ${r}, or rais\
e the limit.`:"Check whether the registry is reachable, and push again."}var nv=/no such (?:image|container|object)|not found|does not (?:exist|provide|match)|no match for platform|unable to find image/i;
function ai(t){return nv.test(t)}async function te({docker:t},e,n){let r=n===void 0?Un([e]):jy(e,n),o=await t.ask(r);if(o.
exitCode===0)return o.value[0];if(!ai(o.stderr))throw ee(r.args,o)}async function Me({docker:t},e,{withSize:n=!1}={}){let r=Gy(
e,n),[o]=await t.get(r);if(o===void 0)throw ee(r.args,{exitCode:0,stdout:"",stderr:""});return o}function ga(t){return["Architecture","Os"].some(e=>(w(t,e)??"")!=="")||(w(t,"RootFS","Type")??"")!==""||At(t).length>0}function At(t){
let e=b(t,"RootFS","Layers");return D(e)?e:[]}function wa(t){let e=t.RepoTags;return D(e)?e:[]}function Qe(t){let e=n=>w(
t,n)??w(t,n.toLowerCase())??void 0;return{os:e("Os")??"linux",architecture:e("Architecture")??"",variant:e("Variant")}}function di(t){
let e=w(t,"Descriptor","mediaType");return e===void 0?void 0:ir(e)}var rv=10;async function vg(t,e,n){let{log:r}=t;if(e.id===n)return r.notice("The source image was kept: it is also the r\
esult.");if(!e.isDefaultPlatform)return r.notice(`The source image was kept: its name also refers to images for other pl\
atforms than ${T(e.platform)}.`);let o=await te(t,e.id);if(o===void 0)return r.debug("the source is gone already");let i=wa(
o),s=i.filter(f=>!ov(e,f));if(s.length>0)return r.notice(`The source image was kept: it has other tags (${s.join(", ")})\
.`);let a=await t.docker.get(Or({ancestor:e.id}));if(a.length>0)return r.notice(`The source image was kept: containers u\
se it (${a.map(({name:f})=>f).join(", ")}).`);let d=i.find(f=>!f.includes("@"))??i[0]??e.id,c=await vr(t.docker,[d],rv);
c===void 0?r.notice(`The engine is taking long to remove the source image, and may still finish. If the image remains, r\
emove it with "docker rmi ${d}".`):c.exitCode===0?r.info(`Removed the source image ${d}`):/conflict/i.test(c.stderr)?r.notice(
`The source image was kept because the engine refused to remove it: ${c.stderr.trim()}`):/no such image|not ?found/i.test(
c.stderr)?r.debug(`the source is gone already: ${c.stderr.trim()}`):r.warning(`Could not remove the source image: ${ee([
"rmi",d],c).message}`)}function ov({image:t},e){if(t===void 0)return!1;let{domain:n,path:r,digest:o}=ne(e,"image");return o!==
void 0?Vt(t.text)||t.domain===n&&t.path===r:t.digest===void 0&&ie(ne(e,"image"))===ie(t)}import{setTimeout as iv}from"node:timers/promises";var sv=10,av=100,ba=class{#e;#t=[];#n;constructor(e){this.#e=e}async move(e,n,r){this.#n=r===n?void 0:r;let o=this.#e.map(
s=>s.text),i=await Promise.all(o.map(s=>Al(e,s)));for(let[s,a]of o.entries())this.#t.push({name:a,from:i[s],to:n}),await Rg(
e,r,a);await Promise.all(o.map(s=>dv(e,s,n)))}async undo(e,n){let[r]=this.#t;r!==void 0&&this.#n!==void 0&&await e.ask(ti(
r.to,this.#n)).catch(()=>{});for(let{name:o,from:i,to:s}of this.#t.splice(0).reverse())try{if(i===s||await Al(e,o)!==s)continue;
i===void 0?await e.get(cn([o])):await Rg(e,i,o)}catch(a){let d=i===void 0?"did not exist":`referred to ${i}`;n.warning(`\
The tag ${o}, which ${d} before, could not be restored: ${E(a)}`)}}};async function Rg(t,e,n){let r=ti(e,n);for(let o=1;;o++){
let i=await t.ask(r);if(i.exitCode===0)return;if(o===sv||!/already ?exists/i.test(i.stderr))throw ee(r.args,i);await iv(
Math.random()*o*av)}}async function dv(t,e,n){let r=()=>Al(t,e).catch(()=>n);if(await r()===n)return;let o=await r();if(o!==
n)throw new p("CHECK_FAILED",`The engine reported that ${e} was tagged, but the tag refers to ${o??"no image"} instead o\
f ${n}.`,{hint:X})}async function Al(t,e){let n=Un([e]),r=await t.ask(n),o=w(r.value[0],"Id");if(r.exitCode===0&&o?.startsWith(
"sha256:"))return o;if(!/no such image/i.test(r.stderr))throw ee(n.args,r)}import{createWriteStream as _v}from"node:fs";import{link as Dv,lstat as Mv,open as Ug,rename as Hv,rm as Ta,stat as Uv}from"node:fs/promises";
import{basename as zg,dirname as Dl,join as zv}from"node:path";import{pipeline as Jv}from"node:stream/promises";import{createHash as cv}from"node:crypto";import{Transform as fv}from"node:stream";var ka=class{#e=0;get isReached(){return this.#e>=2}takes(e,n,r){let o=No(e);if(this.isReached){if(!o)throw ot(n,"bytes \
follow the end of the archive");return!0}if(o){if(this.#e++,r)throw ot(n,"the archive ends after an extension header tha\
t no entry follows");return!0}if(this.#e===1)throw ot(n,"there is a single zero block between two entries");return!1}};var Ea=class{#e;#t=0;get isEmpty(){return this.#t===0}get rest(){return this.#e?.subarray(0,this.#t)??Buffer.alloc(0)}take(e){
this.#e??=Buffer.alloc(v);let n=Math.min(v-this.#t,e.length);return e.copy(this.#e,this.#t,0,n),this.#t+=n,n}release(){if(this.#t<
v)return;let e=this.#e;return this.#e=void 0,this.#t=0,e}};var ln={blocks:[],keepsData:!1},Rr={blocks:void 0,keepsData:!0},et=class{#e;#t;#n=0;#r=new Ea;#o=0;#i=0;#s=!0;#a=new fr;#d=!1;#c=new ka;#f=!1;#l=Buffer.
alloc(0);#u=[];#m=0;constructor(e,n={}){this.#e=e,this.#t=n}get offsetBytes(){return this.#n}get hasEnded(){return this.#c.
isReached}get isBetweenEntries(){return this.#o===0&&!this.#d&&this.#r.isEmpty&&this.#a.isEmpty&&!this.#a.isReading}get openEntry(){
return this.#o>0?this.#l:void 0}checkRest(){let{rest:e}=this.#r;if(e.some(n=>n!==0))throw ot(this.#n-e.length,"bytes fol\
low the end of the archive")}consume(e){let n=0,r=0,o=i=>{if(i===r)return;let s=r===0&&i===e.length?e:e.subarray(r,i);this.#e.
emit(s,this.#n+r)};for(;n<e.length;)if(this.#o>0&&!this.#d){let i=Math.min(this.#o,e.length-n);this.#s||(o(n),r=n+i),(this.#e.
data!==void 0||this.#e.end!==void 0)&&this.#E(e,n,i),this.#o-=i,n+=i}else if(this.#a.isReading)o(n),n+=this.#a.take(e.subarray(
n),this.#n),r=n;else if(this.#c.isReached&&this.#t.ignoresTrailer===!0)o(n),n=e.length,r=n;else if(this.#r.isEmpty&&e.length-
n>=v){let i=this.#g(e.subarray(n,n+v),this.#n+n);i!==void 0&&(o(n),this.#h(i),r=n+v),n+=v}else o(n),n+=this.#p(e.subarray(
n),n),r=n;o(e.length),this.#n+=e.length}#p(e,n){let r=this.#r.take(e),o=this.#r.release();if(o!==void 0){let i=this.#n+n+
r-v,s=this.#g(o,i);s===void 0?this.#e.emit(o,i):this.#h(s)}return r}#h(e){for(let n of e)n.length>0&&this.#e.emit(n,this.#y(
n))}#y(e){let n=this.#m;for(let r of this.#u){if(r===e)return n;n+=r.length}}#g(e,n){if(this.#d)return this.#d=(e[504]??
0)!==0,this.#e.mapBlock?.(e),!this.#d&&this.#o===0&&this.#e.end?.(),this.#s?void 0:[];if(this.#c.takes(e,n,!this.#a.isEmpty))
return[];let r=ve(e,n),{typeFlag:o}=r;return o===Te.paxGlobal?this.#w(r,n):(this.#a.isEmpty&&(this.#m=n),en(o)?(this.#a.
begin(r,e,n),[]):this.#k(r,e,n))}#w(e,n){if(!this.#a.isEmpty)throw ot(n,"there is a global header between an extension h\
eader and its entry");this.#f=!0;let r=this.#t.dropsGlobals!==!0;return this.#b(e.sizeBytes,r),r?void 0:[]}#k(e,n,r){let{
blocks:o,extension:i}=this.#a.release(),s=tn(e,i),a=e.hasOldType&&s.at(-1)===47,d=Ls(e,i,r),c=as(e.typeFlag)&&!a?d:0,{typeFlag:f}=e,
l={name:s,typeFlag:f,sizeBytes:c,header:n,extensions:o};this.#u=[...o,n];let u=this.#e.begin(l,i,this.#m);return this.#f=
!1,this.#l=s,this.#b(c,u.keepsData),this.#d=e.gnuIsExtended,c===0&&!this.#d&&this.#e.end?.(),u.blocks!==void 0?u.blocks:
o.length===0?void 0:this.#u}#b(e,n){this.#o=ae(e),this.#i=this.#o-e,this.#s=n}#E(e,n,r){if(this.#f)return;let o=Math.min(
r,this.#o-this.#i);o>0&&this.#e.data?.(e.subarray(n,n+o)),this.#o===r&&this.#e.end?.()}};var lv=16*1024*1024,uv=1024*1024,G=class extends fv{counts={entries:0,dataBytes:0};#e=cv("sha256");#t=0;#n;#r;#o;#i;#s;constructor(e,n,r={}){
let i=r.isPart===!0||r.spans!==void 0?uv:lv;super({readableHighWaterMark:i,writableHighWaterMark:i}),this.#n=e,this.#r=n,
this.#o=r,this.#i=new et({begin:s=>this.#l(s),emit:(s,a)=>this.#c(s,a),mapBlock:n&&(s=>n.mapBlock?.(s)),data:n&&(s=>n.data(
s)),end:n&&(()=>n.end())})}digest(){return`sha256:${this.#e.digest("hex")}`}get bytesWritten(){return this.#t}get bytesRead(){
return this.#i.offsetBytes}_transform(e,n,r){try{this.#i.consume(e),r()}catch(o){r(o)}}_flush(e){try{if(!this.#i.hasEnded)
throw this.#d();this.#i.checkRest()}catch(n){e(n);return}this.#a().then(()=>e(),n=>e(n))}_read(e){this.#s?.(),super._read(
e)}async#a(){this.#o.appendix!==void 0&&this.once("close",()=>this.#s?.());for await(let e of this.#o.appendix?.()??[]){
if(this.destroyed)return;this.#c(e),!(this.readableLength<this.readableHighWaterMark)&&(await new Promise(n=>{this.#s=n}),
this.#s=void 0)}this.#o.isPart!==!0&&!this.destroyed&&this.#c(jt)}#d(){let{openEntry:e,offsetBytes:n}=this.#i,r=e===void 0?
"":` within ${R(e)}`;return new p("TAR_TRUNCATED",`The tar stream ended after ${n} bytes and ${this.counts.entries} entr\
ies without its end-of-archive blocks: something was cut off${r}.`,{hint:"Nothing was tagged. Check whether the engine r\
estarted or ran out of disk space, then run again."})}#c(e,n){this.#o.onlyObserves!==!0&&(this.#e.update(e),this.#t+=e.length,
this.#f(e.length,n),this.push(e))}#f(e,n){let{spans:r}=this.#o;if(r!==void 0)if(n===void 0)r.output.add(e,void 0);else for(let o of r.
input.take(n,e))r.output.add(o.bytes,o.origin)}#l(e){let n=this.#n(e),r=typeof n=="string"?void 0:n;for(let d of r?.before??
[])this.#r?.begin(d,"keep"),this.#r?.end();if(this.#r?.begin(e,n),n==="drop")return ln;if(this.counts.entries++,r?.data===
void 0&&(this.counts.dataBytes+=e.sizeBytes),r===void 0)return Rr;let{head:o,data:i,before:s=[]}=r;return this.counts.entries+=
s.length,{blocks:[...s,o].flatMap(d=>[...d.extensions,d.header]).concat(i===void 0?[]:[i]),keepsData:i===void 0}}};var Sa={name:void 0,path:""};function A(t){if(t===Sa.name)return Sa.path;let e=0;t[0]===47?e=1:t[0]===46&&t[1]===47&&(e=
2);let n=t.length>e&&t.at(-1)===47?t.length-1:t.length;return Sa={name:t,path:t.toString("latin1",e,n)},Sa.path}function un(t,e){
return t.length>e.length&&t.charCodeAt(e.length)===47&&t.startsWith(e)}function j(t){return Buffer.from(t,"latin1")}var Ag=["manifest.json","index.json"],mv=4*1024*1024,xa=class{#e=new Set;#t=[];#n=!1;#r=0;get hasImage(){return Ag.some(
e=>this.#e.has(e))}begin(e){let n=A(e.name);this.#e.add(n),this.#n=n===Ag[0]}data(e){!this.#n||this.#r>mv||(this.#r+=e.length,
this.#t.push(Buffer.from(e)))}end(){this.#n=!1}missing(){let e=$(Buffer.concat(this.#t).toString("utf8"));return(Array.isArray(
e)?e:[]).flatMap(r=>{let o=b(r,"Layers");return[w(r,"Config")??"",...D(o)?o:[]]}).filter(r=>r!==""&&!this.#e.has(A(Buffer.
from(r))))}};async function*Pa(t){let e=new Ll(t);try{for(;;){let n=await e.next();if(n===void 0)return;typeof n=="object"&&"name"in n&&
(yield n)}}finally{t.destroy()}}var Ll=class{#e;#t;#n=[];#r=0;constructor(e){this.#e=e.iterator({destroyOnReturn:!1}),this.#t=
new et({begin:({name:n,sizeBytes:r})=>(this.#n.push({name:n.toString("utf8"),sizeBytes:r,bytes:this.#o()}),ln),emit:()=>{},
data:n=>this.#n.push(n),end:()=>this.#n.push("end")})}async next(){for(;this.#r===this.#n.length;){this.#n.length=0,this.#r=
0;let{done:e,value:n}=await this.#e.next();if(e!==!0)this.#t.consume(n);else{if(this.#t.isBetweenEntries)return;throw pv(
this.#t.offsetBytes)}}return this.#n[this.#r++]}async*#o(){for(;;){let e=await this.next();if(!Buffer.isBuffer(e))return;
yield e}}};function pv(t){return new p("TAR_TRUNCATED",`The archive ended after ${t} bytes, within an entry.`,{hint:"Run\
 again. If it happens again, check the disk of what sent it."})}import{randomBytes as hv}from"node:crypto";import{posix as Lg}from"node:path";async function Y(t,e){let{runId:n}=t,{source:r,name:o=Ip(n)}=e,i=["create","--name",o,"--label",Ro(n),"--network",e.network??
"none",...e.asConfigured===!0?[]:["--no-healthcheck"],"--restart","no","--pull","never",...r.isIndex?dn(r.platform):[],...e.
asUsed===!0||e.asConfigured===!0?[]:wv,...$g(e).flatMap(d=>["--mount",ci(d)]),...e.options??[],r.id,...e.command??[Cg]],
s=await t.docker.ask(Vy(i,yv(Ro(n),{...e,name:o}))),a=s.value;if(s.exitCode!==0)throw gv(r,i,s);if(!/^[0-9a-f]{12,64}$/.
test(a))throw new p("ENGINE_FAILED",`"docker create" returned ${JSON.stringify(a)} instead of an ID.`,{hint:X});return a}
var Cg="docker-flatten";function yv(t,e){let{source:n,name:r,asUsed:o,asConfigured:i,network:s,options:a,command:d}=e;if(o===
!0||i===!0||[s,a,d].some(m=>m!==void 0))return;let c=$g(e).map(kv);if(c.includes(void 0))return;let f=n.isIndex?`&platfo\
rm=${encodeURIComponent(T(n.platform))}`:"",[l="",u=""]=t.split("=");return{method:"POST",path:`/containers/create?name=${encodeURIComponent(
r)}${f}`,body:{Image:n.id,Cmd:[Cg],WorkingDir:"/",Healthcheck:{Test:["NONE"]},Labels:{[l]:u},HostConfig:{NetworkMode:"no\
ne",RestartPolicy:{Name:"no"},Mounts:c}}}}function gv(t,e,n){let r=ee(e,n),o=t.volumes.find(i=>Lg.normalize(`${i}/`)==="\
/");return o===void 0||!/destination can't be '\/'/i.test(n.stderr)?r:new p("UNSUPPORTED_IMAGE",`docker-flatten needs a \
container of ${t.reference}, but cannot create one: the image declares its root as a volume (${JSON.stringify(o)}).`,{hint:'\
No engine starts such an image. Build it again without "VOLUME /".',cause:r})}var wv=["--workdir","/"];function $g({source:t,
asUsed:e,mounts:n=[]}){let r=Ev(t).map(o=>({type:"tmpfs",dst:o}));return[...e===!0?[]:r,...n]}var bv={type:"Type",src:"S\
ource",dst:"Target",readonly:"ReadOnly"};function kv(t){let e=Object.entries(t).map(([n,r])=>n==="volume-nocopy"?["Volum\
eOptions",{NoCopy:!0}]:[bv[n],r===""?!0:r]);return e.every(([n])=>n!==void 0)?Object.fromEntries(e):void 0}function Ev({
volumes:t}){let e=t.filter(n=>n.startsWith("/"));return[...new Set(e.map(n=>Lg.resolve(n)))]}function Ge(){return`/docke\
r-flatten-${hv(8).toString("hex")}`}function ci(t){return Object.entries(t).map(([e,n])=>{let r=n===""?e:`${e}=${n}`;return/[",\n\r]/.
test(r)?`"${r.replaceAll('"','""')}"`:r}).join(",")}async function V(t,e){let n=await t.docker.ask(ni([e]));if(n.exitCode!==
0&&!/no such container/i.test(n.stderr))throw ee(["rm",e],n)}var se=class extends Error{},Sv=/bind source path does not exist|mounts denied|not shared from|not permitted|permission denied|authorization denied by plugin/i;
function $l(t){return t instanceof p&&t.code==="DOCKER_FAILED"&&Sv.test(t.message)}var xv=16*1024*1024;async function Nl(t,e,n){
let r=Ge(),s=await Y(t,{source:e,mounts:[{type:"bind",src:n,dst:r,readonly:""}]}).catch(a=>{throw $l(a)?new se(E(a),{cause:a}):
a});return{open:(a,d)=>{let c=`${r}/${a.slice(7)}`;return t.transport.readArchive(s,c,d).catch(f=>{throw je(f,c)?new se(
E(f),{cause:f}):f})},close:()=>V(t,s)}}async function Ng(t,e,n,r){let o=await Nl(t,e,n),i=async(s,a)=>{let d=await o.open(
s,t.signal);await Fl(d,s,c=>a(c))};try{return await r({stream:i,text:_l(i)})}finally{await o.close()}}async function Fl(t,e,n){
try{for await(let{name:r,bytes:o}of Pa(t))await n(o,r).catch(i=>{throw i instanceof p?new Ba(i):i})}catch(r){throw r instanceof
Ba?r.cause:r instanceof p&&!r.code.startsWith("TAR_")?r:Cl(e,`cannot be read (${E(r)})`)}finally{t.destroy()}}var Ba=class extends Error{cause;constructor(e){
super(e.message),this.cause=e}};function _l(t){return(e,n)=>Pv(e,n,t)}async function Pv(t,e,n){let r=[],o=0;await n(t,async d=>{
for await(let c of d){if(o+=c.length,o>xv)throw Cl(t,"is too long for a config");r.push(c)}},e);let s=Buffer.concat(r),a=W(
s);if(a!==t)throw Cl(t,`has the digest ${a}`);return s.toString("utf8")}function Cl(t,e){return new p("ENGINE_FAILED",`T\
he engine's blob ${t} ${e}: it was damaged on disk or in transit.`,{hint:"Run again. If it happens again, pull or build \
the image again."})}async function*Ar(t,e,n){let r=await e(t.digest,t.sizeBytes),o=[],i=new Set([t.digest]),s=!1,a="",{digest:d}=t;for(;;){let c=r===
void 0?void 0:ih(r),f=r===void 0||c!==void 0?void 0:oh(r);if(r!==void 0&&f!==void 0){let u=await Fg(e(f.config.digest,f.
config.sizeBytes)),h={mediaType:Bv(r)??a,digest:d,sizeBytes:Buffer.byteLength(r)};u!==void 0&&(yield{descriptor:h,manifest:f,
configText:u,isInIndex:s})}o=[...Iv(c??[],n),...o];let l=o.shift();for(;l!==void 0&&i.has(l.digest);)l=o.shift();if(l===
void 0)return;i.add(l.digest),s=!0,{digest:d,mediaType:a}=l,r=await Fg(e(l.digest,l.sizeBytes))}}function Bv(t){return w(
$(t),"mediaType")}function Iv(t,e){let n=({platform:r})=>r===void 0?1:K(r,e)?0:2;return t.toSorted((r,o)=>n(r)-n(o))}async function Fg(t){
return t.catch(e=>{if(!(e instanceof se))throw e})}var Ov=3;async function _g(t,e){let{signal:n}=t,r=async(o,i,s)=>{let a=s??await Av(t,o),d=Bp(t.runId),c=fh({digest:o,sizeBytes:a},
t.platform,d),f=!1;try{await t.transport.loadImage(c,void 0,n).catch(l=>{throw Dg(l)?new se(E(l),{cause:l}):l}),f=!0,await Tv(
t,d,o,i)}finally{await Rv(t,d,f)}};return e({stream:r,text:_l(r)})}async function Tv(t,e,n,r){let{signal:o}=t,i=!1;try{let s=await t.
transport.saveImage(e,o);await Fl(s,n,async(a,d)=>{d.endsWith(`/${n.slice(7)}`)&&(i=!0,await r(a))})}catch(s){throw!i&&Dg(
s)&&vv.test(E(s))?new se(E(s),{cause:s}):s}if(!i)throw new se(`the store has no blob ${n}`)}var vv=/not found|no such|does not exist/i;
async function Rv(t,e,n){if(ma(t.runId))return;let r=await vr(t.docker,[e],Ov).catch(()=>{});(r===void 0||n&&r.exitCode!==
0)&&Tr(t.runId)}async function Av(t,e){let n=b(await te(t,e),"Descriptor"),r=b(n,"size");if(b(n,"digest")===e&&typeof r==
"number")return r;throw new se(`the engine does not tell the size of ${e}`)}function Dg(t){return t instanceof p&&(t.code===
"ENGINE_FAILED"||t.code==="DOCKER_FAILED")}function Lr(t,e){let n=t.contentRoots.map(o=>({place:`below ${o} of the engine's machine`,open:i=>Ng(t,e,o,i),openDirectory:()=>Nl(
t,e,o)}));if(!t.store.keepsPacked)return n;let r=o=>_g(t,o);return[...n,{place:"in a save",open:r}]}var Lv=["Hostname","Domainname","AttachStdin","AttachStdout","AttachStderr","Tty","OpenStdin","StdinOnce","Image","StopT\
imeout"];function Cv(t,e){let{apiVersion:n,serverApiVersion:r}=t,{showsLegacyFields:o}=t.store,i=a=>vt(r,a)>=0,s=a=>{let d=b(
e.inspect,"Config",a);return O(d)&&Object.keys(d).length>0};return[...o&&!i("1.50")?[]:Lv,...o?[]:["docker_version"],...o&&
vt(n,"1.45")<0?[]:["container","container_config"],...!i("1.44")&&s("Healthcheck")?["StartInterval of the health check"]:
[],...i("1.52")&&s("ExposedPorts")?["ExposedPorts as they were written"]:[],"os.features","fields that Docker does not k\
now"]}function Mg(t,e){return`Docker ${t.version} does not let the image's config be read here, so it is taken from an i\
nspect. What that does not show is not in the result, and its ID differs from that of a run where the config can be read\
: ${Cv(t,e).join(", ")}.`}function Ia({packedLayers:t}){return t?.reduce((e,{sizeBytes:n})=>e+n,0)}async function Oa(t,e){let{log:n}=t;for(let r of Lr(
t,e)){let o=await $v(t,e,r).catch(i=>{if(!(i instanceof se))throw i;n.debug(`no config blob ${r.place}: ${E(i)}`)});if(o!==
void 0)return o}return n.debug("the config is taken from an inspect"),{json:rh(e.inspect),digest:void 0,manifest:void 0,
packedLayers:void 0,annotations:{},openBlobs:void 0,missing:Mg(t,e)}}async function $v(t,e,{open:n,openDirectory:r}){let o=await n(
async i=>t.store.idIsConfigDigest?Hg(e,e.id,await i.text(e.id),void 0):await Nv(e,i.text));return o&&{...o,openBlobs:n,openDirectory:r}}
async function Nv(t,e){let n=Ar({digest:t.id},e,t.platform);for await(let{descriptor:r,manifest:o,configText:i}of n){let s=Hg(
t,o.config.digest,i,o);if(s!==void 0)return{...s,manifest:r}}}function Hg(t,e,n,r){let o=Fv(e,n);if(o===void 0)return;let i=JSON.
stringify(zo(o))===JSON.stringify(t.diffIds),s=(o.architecture??"")===t.platform.architecture&&(o.variant||void 0)===t.platform.
variant;if(!i||!s)return;let{layers:a,annotations:d={}}=r??{};return{json:o,digest:e,packedLayers:a,annotations:d,...{manifest:void 0,
openBlobs:void 0,missing:void 0}}}function Fv(t,e){try{return ps(e)}catch(n){if(n instanceof SyntaxError)return;throw new p(
"UNSUPPORTED_IMAGE",`Cannot read the image's config ${t}: ${E(n)}.`,{hint:"Do not trust this image: no builder writes su\
ch a config.",cause:n})}}async function Jg(t){let e=(r,o)=>new p("BAD_INPUT",`The ${I("backup")} must be the path of a new file, but ${JSON.stringify(
t)} ${r}.`,{hint:o});if(!(await Uv(Dl(t)).catch(()=>{}))?.isDirectory())throw e("is not in an existing directory","Creat\
e the directory in an earlier step, or name another one.");if(zg(t)===""||t.endsWith("/"))throw e("is a directory","Name\
 a file.");if(await qv(t))throw e("already exists","It may be the only copy of an earlier source image: move it away, or\
 name another file.")}var Wv={flags:"wx",mode:384};async function Wg(t,e,n,r={createWriteStream:_v,link:Dv,rename:Hv}){let{
log:o,signal:i}=t,s=zv(Dl(n),`${oe(t.runId)}${zg(n).slice(0,80)}.partial`),a=Gv(t,e);try{let d=Vv(e);d===void 0&&o.notice(
"The source has no tag, so the backup has none either: loading it returns an image ID.");let c=l=>{let u={name:d??e.id,platform:l};
return jv(t,u,()=>r.createWriteStream(s,Wv),rn(a))},f=await c().catch(async l=>{if(!Kv(t,e,l))throw l;return o.debug(`sa\
ving the platform alone: ${E(l)}`),await Ta(s,{force:!0}),c(e.platform)});await U(o,{title:"Flush"},Xv(s)),await Zv(s,n,
r),o.info(`Saved ${x(f)} to ${n}`)}catch(d){throw await Ta(s,{force:!0}).catch(()=>{}),i.aborted?d:Qv(d,n)}finally{await a}}
async function jv(t,{name:e,platform:n},r,o){let{log:i,signal:s}=t,a=new xa,d=new G(()=>"keep",a),c=await t.transport.saveImage(
e,s,n);return await U(i,{title:"Save",doneBytes:()=>d.bytesRead,totalBytes:o,isEstimate:!0},Jv(c,d,r(),{signal:s})),Yv(a),
d.bytesWritten}async function Gv(t,e){if(!t.store.keepsPacked){let n=b(e.inspect,"Size");return typeof n=="number"?n:void 0}
try{return Ia(await Oa(t,e))}catch{return}}function Kv(t,e,n){return e.isIndex&&t.knowsPlatformOption&&n instanceof p&&/not found/i.
test(n.message)}function Yv(t){if(!t.hasImage)throw new p("BACKUP_FAILED","The engine saved an archive that contains no \
image.",{hint:X});let e=t.missing();if(e.length!==0)throw new p("BACKUP_FAILED",`The archive that the engine saved lacks\
 ${e.length} of its blobs (${e.slice(0,3).join(", ")}): the engine has them only unpacked, from another image with the s\
ame layers.`,{hint:'Remove this image and all images that share its layers ("docker rmi") and pull it again, which fetch\
es all blobs. Or leave the backup out if the registry keeps the image.'})}function Vv(t){let{image:e,names:n}=t;return e===
void 0||e.digest!==void 0||t.id.replace("sha256:","").startsWith(e.text.replace("sha256:",""))&&!n.includes(`${e.text}:l\
atest`)?n[0]:e.tag===void 0?`${e.text}:latest`:e.text}async function qv(t){return Mv(t).then(()=>!0,()=>!1)}async function Xv(t){
let e=await Ug(t,"r+");try{await e.sync()}finally{await e.close()}}async function Zv(t,e,n){try{await n.link(t,e)}catch{
await(await Ug(e,"wx",384)).close(),await n.rename(t,e).catch(async r=>{throw await Ta(e,{force:!0}),r});return}await Ta(
t)}function Qv(t,e){if(t instanceof p)return new p(t.code,`The backup failed. Nothing was changed. ${t.message}`,{hint:t.
hint,cause:t});let n=mt(t);return new p(n?"NO_SPACE":"BACKUP_FAILED",n?`The disk of ${Dl(e)} filled up while writing the\
 backup. Nothing was changed.`:`Cannot write the backup to ${e} (${he(t)}). Nothing was changed.`,{hint:"Name a writable\
 path on a disk with room for the whole image.",cause:t})}function fi({manager:t,name:e}){return t==="other"&&e===""}function jg({kind:t,name:e,platforms:n},r){let o=[],i=[];for(let a of r){
let d=n.find(({platform:c})=>c===a.platform);d===void 0?i.push(a.platform):o.push(eR(d,a))}let s=a=>o.reduce((d,c)=>{let f=c[a];
return d===void 0||f===void 0?void 0:d+f},0);return{kind:t,name:e,oldBytes:s("oldBytes"),newBytes:s("newBytes"),platforms:o,
missing:i}}function eR(t,e){let[n,r]=[t.contents,e.contents],o=n!==void 0&&r!==void 0,i=o?nR(n,r):[],s=o?rR(n,r):[];return{
platform:e.platform,oldBytes:o?n.bytes:void 0,newBytes:o?r.bytes:void 0,oldPackedBytes:t.packedBytes,newPackedBytes:e.newPackedBytes,
...tR(t.layers,e.packedLayers),packages:i.slice(0,100),morePackages:Math.max(0,i.length-100),directories:s.slice(0,100),
moreDirectories:Math.max(0,s.length-100)}}function tR(t,e){if(t===void 0||e===void 0)return{pullBytes:void 0,pulledLayers:void 0};
let n=new Map;for(let{digest:o,diffId:i,packedBytes:s}of e)!t.has(o)&&!t.has(i)&&n.set(o,s);return{pullBytes:[...n.values()].
reduce((o,i)=>o+i,0),pulledLayers:[...n.keys()]}}function nR(t,e){let n=({manager:i,name:s})=>`${i}:${s}`,r=[va(t.packages,
n,t.morePackages),va(e.packages,n,e.morePackages)],o=new Map([...t.packages,...e.packages].map(i=>[n(i),i]));return Gg(...r).
map(({key:i,...s})=>{let{manager:a,name:d}=o.get(i);return{manager:a,name:d,...s}})}function rR(t,e){let n=({path:s})=>s,
r=Gg(va(t.directories,n,t.moreDirectories),va(e.directories,n,e.moreDirectories)),o=new Map;for(let{key:s,oldBytes:a,newBytes:d}of r){
let c=s.slice(0,s.lastIndexOf("/")),{most:f,least:l}=o.get(c)??{most:0,least:0},u=d-a;o.set(c,{most:Math.max(f,u),least:Math.
min(l,u)})}let i=({key:s,oldBytes:a,newBytes:d})=>{let c=d-a,{most:f=0,least:l=0}=o.get(s)??{};return c>0?f>=c*.9:l<=c*.9};
return r.filter(s=>!i(s)).map(({key:s,...a})=>({path:s,...a}))}function va(t,e,n){let r=new Map;for(let i of t)r.set(e(i),
(r.get(e(i))??0)+i.bytes);let o=t.reduce((i,s)=>Math.min(i,s.bytes),1/0);return{sizes:r,absentBytes:n===0||t.length===0?
0:o}}function Gg(t,e){let n=[];for(let o of new Set([...t.sizes.keys(),...e.sizes.keys()])){let[i,s]=[t.sizes.get(o),e.sizes.
get(o)],a=i??Math.min(t.absentBytes,s??0),d=s??Math.min(e.absentBytes,i??0);if(a===d)continue;let c=a===0?"added":d===0?
"removed":void 0;n.push({key:o,change:c??(d>a?"grown":"shrunk"),oldBytes:a,newBytes:d})}let r=o=>Math.abs(o.newBytes-o.oldBytes);
return n.sort((o,i)=>r(i)-r(o)||(o.key<i.key?-1:1))}var Ml=1024*1024,Hl=12,oR=[386,4],iR=[0,21],sR=20,aR=10;function li({typeFlag:t},{pax:e}){if(t==="S")return"old GNU";if(e.
size===0)return;let[n,r]=["GNU.sparse.major","GNU.sparse.minor"].map(s=>String(e.get(s)??""));if(n==="1"&&r==="0")return"\
data";let o=n==="0"&&(r==="0"||r==="1"),i=n===""&&r===""&&_e(e.get(Kg))!==void 0;return o||i?"records":void 0}var Kg="GN\
U.sparse.map";function mn(t,e){return new p("TAR_INVALID",`The sparse file ${R(t)} is damaged: ${e}.`,{hint:Ht})}var Ra=class{pieces=[];#e;#t;#n;#r=0;#o;#i="";constructor(e,n){
this.#e=e,this.#t=n}addBlock(e,n){let[r,o]=n?oR:iR;for(let i=0;i<o;i++){let s=r+i*2*Hl,a=s+Hl;if(e[s]===0)return;this.#a(
cs(e.subarray(s,a))),this.#a(cs(e.subarray(a,a+Hl)))}}addRecords({pax:e}){let n=String(_e(e.get(Kg))??""),r=n===""?[]:n.
split(",");for(let o of r)this.#a(Kt(o));if(Kt(String(e.get("GNU.sparse.numblocks")??""))*2!==r.length)throw mn(this.#e,
"its map has another length than its header says")}addData(e){let n=0;for(;n<e.length&&this.#o!==0;){let r=e.indexOf(aR,
n),o=e.subarray(n,r===-1?e.length:r);if(this.#i.length+o.length>sR)throw this.#d();if(this.#i+=o.toString("latin1"),r===
-1)return e.length;this.#s(),n=r+1}return n}get isComplete(){return this.#o===0}#s(){let e=Kt(this.#i);if(this.#i="",this.#o===
void 0){if(!Number.isSafeInteger(e))throw this.#d();if(e>Ml)throw this.#c();this.#o=2*e;return}this.#a(e),this.#o--}#a(e){
if(!(Number.isSafeInteger(e)&&e>=0))throw this.#d();if(this.#n===void 0){this.#n=e;return}let[n,r]=[this.#n,this.#n+e];if(this.#n=
void 0,n<this.#r||r>this.#t)throw mn(this.#e,"the pieces of its map overlap or exceed its size");if(this.#r=r,this.pieces.
length===Ml)throw this.#c();this.pieces.push([n,e])}#d(){return mn(this.#e,"its map has something else than numbers")}#c(){
return new p("TAR_LIMIT",`The sparse file ${R(this.#e)} has more than ${Ml} pieces.`,{hint:we})}};function Yg(t){return(v-
t%v)%v}var dR=["GNU.sparse.realsize","GNU.sparse.size"];function zn(t,{pax:e}){let{name:n}=t;if(t.typeFlag==="S")return Vg(n,ze(
t.header,"realSize"));if(e.size===0)return t.sizeBytes;for(let r of dR){let o=_e(e.get(r));if(o!==void 0)return Vg(n,Kt(
o.toString("latin1")))}return t.sizeBytes}function pn(t){return t.typeFlag==="S"||t.extensions.some(n=>n.includes("GNU.s\
parse."))?zn(t,be(t.extensions)):t.sizeBytes}function Vg(t,e){if(!(Number.isSafeInteger(e)&&e>=0))throw mn(t,"its real s\
ize is not a number");return e}var cR=Buffer.alloc(0),qg="SCHILY.xattr.",fR=4095;function le({extensions:t,header:e},n=be(t)){let{pax:r}=n,o=e[156]??0,
i=o===0?"0":String.fromCharCode(o),s=(c,f)=>{let l=_e(r.get(c));return l===void 0?ze(e,f):Math.floor(Number(l.toString("\
latin1")))},a=i==="1"||i==="2",d=i==="3"||i==="4";return{typeFlag:i,mode:ze(e,"mode")&fR,uid:s("uid","uid"),gid:s("gid",
"gid"),mtimeSeconds:s("mtime","mtime"),mtimeFraction:mR(r.get("mtime")),link:a?We(e,n):cR,device:d?`${ze(e,"devMajor")},${ze(
e,"devMinor")}`:"",xattrs:r.size===0?lR:uR(r)}}var lR=[];function uR(t){return[...t].filter(([e])=>e.startsWith(qg)).map(
([e,n])=>`${e.slice(qg.length)}=${n.toString("latin1")}`).sort()}function mR(t){if(t===void 0)return"";let[,e=""]=/\.(\d{1,9})/.
exec(t.toString("latin1"))??[];return e.replace(/0+$/,"")}function hn(t,e){return e==="drop"?0:e==="keep"||e.data===void 0?
pn(t):ze(e.head.header,"size")}function Lt(t,e,n){t!==void 0&&(t.entries+=e,t.bytes+=n)}import{posix as Cw}from"node:path";import{posix as Na}from"node:path";import{posix as ui}from"node:path";var pR=3,hR=1e3,Qg=4096,yR=/(?:[^\s'"\\;&|()<>`]|\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*")+|[<>]+&?|[;&|()\n`]/g,
ew=/(?<![\w.~/-])\/+[^\s:=,;"'`()<>|&[\]{}?*$]*/g,gR=/^-[A-Za-z](\/[^\s:=,;"'`()<>|&[\]{}?*$]*)/,wR=/"(\/[^"]*\s[^"]*)"|'(\/[^']*\s[^']*)'|(?:=|^|[:;,])(\/[^:;,"'=]*\s[^:;,"'=]*)/g,
bR=/^[;&|()\n`]$/,kR=/^[<>]+&?$/,ER=/^(?:-|[A-Za-z_]\w*=)/,SR=Ca("sh bash dash ash zsh ksh busybox exec env nohup comman\
d sudo tini dumb-init catatonit time nice if then else do while until ! {"),Xg=Ca("cd pushd WORKDIR"),Zg=/^(?:-C|--(?:chdir|cwd|directory|dir|work(?:ing)?-?dir(?:ectory)?|app-dir|prefix))(?:=|$)/,
xR=Ca("rm rmdir mkdir touch chmod chown chgrp ls test [ [[ stat readlink mktemp mkfifo tar curl wget ADD ARG COPY ENV EX\
POSE LABEL USER VOLUME"),PR=Ca("cat head tail grep sed awk cp mv ln install tee echo printf wc find diff cmp cut sort");
function Jl(t,e,n="/"){let r=new Ul(e);return r.read(t,n,0),r.words}var Ul=class{words=[];#e;#t=0;constructor(e){this.#e=
e}read(e,n,r){let o=new zl(n,Wl(this.#e)),i=!0;for(let s of e){if(this.words.length>=hR)return;if(s.length>Qg&&r>0)continue;
if(bR.test(s)){i=!0,this.#t++,o.separate(s);continue}if(o.redirects(s))continue;let a=/[\s;&|()`]/.test(s)&&r<pR;a&&s.startsWith(
"/")&&this.#n(s,!1,o),a&&this.read(BR(s,this.#e),o.directory,r+1);let d=o.isValue||ER.test(s);a||this.#n(s,i&&!d,o);let c=d||
SR.has(ui.basename(s));i=s==="--"&&!o.isChanging||i&&c,o.endWord()}}#n(e,n,r){let{directory:o}=r,i=r.useOf(e,n);this.words.
push({text:e,isProgram:n,directory:o,command:this.#t,use:i})}},zl=class{directory;#e;#t=[];#n;#r="";#o="";#i=!1;constructor(e,n){
this.directory=e,this.#e=n}get isValue(){return this.#o!==""||this.#i}get isChanging(){return Xg.has(this.#n??"")}separate(e){
this.#n=void 0,this.#o="",this.#i=!1,e==="("&&this.#t.push(this.directory),e===")"&&(this.directory=this.#t.pop()??this.
directory)}redirects(e){return kR.test(e)?(this.#o=e,!0):!1}endWord(){this.#o=""}useOf(e,n){if(this.#o!=="")return this.#o.
startsWith("<")?"content":"name";if(n)return this.#n=ui.basename(e),Xg.has(this.#n)?(this.#r=this.directory,this.directory=
this.#e,"name"):"parts";if(this.isChanging)return this.#s(e);let r=this.#n??"";if(xR.has(r))return"name";let o=this.#i;return this.#i=
Zg.test(e)&&!e.includes("="),o||Zg.test(e)?"directory":PR.has(r)?"content":"parts"}#s(e){let[n,r]=[this.#r,this.#e];return this.
directory=e.startsWith("-")?n:ui.resolve(n,Aa(e,r)),e.startsWith("-")?"name":"directory"}};function Wl(t){return t.get("\
HOME")??"/root"}function Aa(t,e){return/^~(?=$|\/)/.test(t)?`${e}${t.slice(1)}`:t}function BR(t,e){return[...t.slice(0,Qg*
16).replace(/\\\n/g," ").matchAll(yR)].map(([r])=>jl(r.replace(/\\([\s\S])|'([^']*)'|"((?:\\[\s\S]|[^"\\])*)"/g,(o,i,s,a)=>i??
s??a?.replace(/\\([$`"\\])/g,"$1")??""),e))}function jl(t,e){return t.replace(/\$(?:\{(\w+)(?::?[-=]([^}]*))?\}|([A-Za-z_]\w*))/g,
(n,r,o,i)=>e.get(r??i??"")||o||"")}function La(t){let e=[...t.matchAll(ew)].map(([o])=>o),r=[gR.exec(t)?.[1],t.startsWith(
"/")?t:void 0,...[...t.matchAll(wR)].map(([,o,i,s])=>o??i??s)];return[...new Set([...e,...r.filter(o=>o!==void 0)].map(Gl))]}
function mi(t){let e=[...t.matchAll(ew)].filter(({0:n,index:r})=>/[*?[{$]/.test(t[r+n.length]??""));return[...new Set(e.
map(([n])=>Gl(n.slice(0,n.lastIndexOf("/")))))]}function yn(t,e){return Gl(ui.resolve("/",t,e))}function Gl(t){return Buffer.
from(ui.normalize(t).replace(/^\/+|\/+$/g,"")).toString("latin1")}function Ca(t){return new Set(t.split(" "))}var IR=new Set(["COMPOSER_CACHE_DIR","CONDA_PKGS_DIRS","GOCACHE","GOMODCACHE","INFOPATH","MANPATH","NPM_CONFIG_CACHE","P\
IP_CACHE_DIR","TEMP","TMP","TMPDIR","UV_CACHE_DIR","YARN_CACHE_FOLDER","npm_config_cache"]),OR=/(?:^|_)TE?MP(?:_?DIR|_?PATH)?$|^XDG_RUNTIME_DIR$|^NUGET_PACKAGES$/i,
TR=/PATH$|^(?:PERL5|RUBY)LIB$/,vR=/(?:^|_)LOGS?_?PATH$/;function tw([t,e]){let n=La(e);if(t==="HOME")return n.map(a=>({path:a,
by:"HOME",extent:"below"}));if(t==="PATH")return n.map(a=>({path:a,by:t,extent:"programs",hasPrograms:!0}));let r=`ENV ${t}`;
if(IR.has(t))return n.map(a=>({path:a,by:r,extent:"itself"}));let o=TR.test(t)&&!vR.test(t),i=e.startsWith("/")&&!OR.test(
t),s=o||i?"search":"below";return[...n.map(a=>({path:a,by:r,extent:s,hasPrograms:o})),...mi(e).map(a=>({path:a,by:r,extent:"\
search",hasPrograms:o}))]}import{posix as RR}from"node:path";function Kl(t){return t.replace(/\s$|[\\*?[\]!\s]/g,(e,n)=>n===t.length-1&&/\s/.test(e)?`[${e}]`:`\\${e}`)}function nw(t){
return ql(t).map(e=>e>=1114112?String.fromCharCode(56320+e-1114112):String.fromCodePoint(e)).join("")}function Yl(t){return Array.
from(t,e=>{let n=e.codePointAt(0);return n>56447&&n<=56575?1114112+n-56320:n})}function rw(t){return/[^\0-\x7f]/.test(t)?
Yl(t).map(Vl).join(""):t}function Vl(t){return t<128?String.fromCharCode(t):t>=1114112?String.fromCharCode(t-1114112):Buffer.
from(String.fromCodePoint(t)).toString("latin1")}function ql(t){let e=[],n;for(let r=0;r<t.length;){let o=t.charCodeAt(r);
if(o<128){e.push(o),r++;continue}n??=Buffer.from(t,"latin1");let i=o>=240?4:o>=224?3:2,s=n.toString("utf8",r,r+i),a=s.codePointAt(
0),d=Buffer.byteLength(s)===i&&s.length===(i>3?2:1),c=a!==65533||n.toString("latin1",r,r+3)==="ï¿½",f=d&&c;e.push(f?a:
1114112+o),r+=f?i:1}return e}var ow=4096,AR=256,iw=16,LR={GOPATH:":",CONDA_PKGS_DIRS:","},CR=["bin","boot","dev","etc","home","lib","lib32","lib64","\
media","mnt","opt","proc","root","run","sbin","srv","sys","tmp","usr/bin","usr/include","usr/lib","usr/lib32","usr/lib64",
"usr/libexec","usr/local/bin","usr/local/lib","usr/local/sbin","usr/local/share","usr/sbin","usr/share","usr/src","var/c\
ache","var/lib","var/log","var/run","var/spool","var/tmp","var/www"];function $a(t,e){let n=Xl(e),r=[n.get("HOME"),...aw(
t)].map(o=>dw(o??"")).filter(o=>o!==void 0&&o!=="root"&&!/^home\/[^/]*$/.test(o)).map(o=>Kl(o??""));return{homes:["root",
"home/*",...new Set(r)].slice(0,ow+2),env:n}}function Xl(t){return new Map(t.map(e=>{let n=e.indexOf("=");return n===-1?
[e,""]:[e.slice(0,n),e.slice(n+1)]}))}function Zl(t){return[...new Set(aw(t))].filter(e=>e.startsWith("/")&&e.isWellFormed()).
slice(0,ow)}function sw(t,{homes:e,env:n}){let r=t.startsWith("!")?"!":"",o=t.slice(r.length);if(o.startsWith("~/"))return e.
map(d=>`${r}${d===""?"":`${d}/`}${o.slice(2)}`);if(o.endsWith("/$LOCALE"))return NR(n).map(d=>`${r}${o.slice(0,-7)}${d}`);
let[,i,s=""]=/^\$([A-Za-z_]+)\/(.*)$/.exec(o)??[];return i===void 0?[t]:(n.get(i)??"").split(LR[i]??"\0",iw).map(d=>dw(d)).
filter(d=>d!==void 0&&d!=="").filter(d=>s!=="*"||!$R(d??"")).map(d=>`${r}${Kl(d??"")}/${s}`)}function aw(t){return(t?.toString(
"latin1")??"").split(`
`).map(e=>e.split(":")[5]??"").filter(e=>e.length<=AR).map(e=>nw(e))}function dw(t){if(!(!t.startsWith("/")||/[\0\n\r]/.
test(t)))return RR.normalize(t).replace(/^\/+|\/+$/g,"")}function $R(t){return CR.some(e=>e===t||e.startsWith(`${t}/`))}
function NR(t){let n=["LANG","LC_ALL","LC_MESSAGES","LANGUAGE"].flatMap(r=>(t.get(r)??"").split(":",iw)).map(r=>/^[a-z]{2,3}(?=$|[_.@])/.
exec(r)?.[0]).filter(r=>r!==void 0);return[...new Set(n)].flatMap(r=>[r,`${r}[_@.]*`])}var cw=1e3;function Ql(t,e){let n=b(t,"config"),r=b(n,"Env"),o=Xl(D(r)?r:[]),i=Na.resolve("/",w(n,"WorkingDir")??""),s=FR(
n,o).map(({by:l,argv:u})=>({by:l,words:Jl(u,o,i)})),a=s.filter(({by:l})=>l!=="ONBUILD"&&l!=="SHELL"),d=Wl(o),c=[{path:yn(
"/",i),by:"WORKDIR",extent:"search",hasPrograms:!0},...s.flatMap(({by:l,words:u})=>u.flatMap(m=>DR(l,m,d))),...[...o].flatMap(
tw),...e.map(l=>({path:yn("/",l),by:"etc/passwd",extent:"below"}))].filter(({path:l})=>l!==""),f=new Map;for(let l of c){
let u=`${l.path}\0${l.extent}`;f.has(u)||f.set(u,l)}return{paths:[...f.values()].slice(0,cw),required:[...i==="/"?[]:[{by:"\
WORKDIR",text:i,candidates:[yn("/",i)]}],...a.flatMap(({by:l,words:u})=>MR(l,u,d,o))].slice(0,cw),commands:[...a,{by:"EN\
TRYPOINT",words:Jl(_R(n),o)}].flatMap(HR)}}function FR(t,e){let n=(...s)=>{let a=b(t,...s);return D(a)?a:[]},[r,...o]=n(
"Healthcheck","Test"),i=s=>["/bin/sh","-c",jl(s,e)];return[{by:"ENTRYPOINT",argv:n("Entrypoint")},{by:"CMD",argv:n("Cmd")},
{by:"HEALTHCHECK",argv:r==="CMD-SHELL"?i(o.join(" ")):o},{by:"SHELL",argv:n("Shell")},...n("OnBuild").map(s=>({by:"ONBUI\
LD",argv:i(s.replace(/^\s*(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\s+/i,"").replace(/^\s*(?:COPY|ADD|WORKDIR|VOLUME)(?=\s)/i,a=>a.
toUpperCase()))}))].filter(({argv:s})=>s.length>0)}function _R(t){let[e,n]=[b(t,"Entrypoint"),b(t,"Cmd")];return D(e)&&D(
n)?[...e,...n]:[]}function DR(t,e,n){let{text:r,use:o}=e,i=r.startsWith("-")||r.includes("://"),a=lw(e,n).map(c=>o==="di\
rectory"?{path:c,by:t,extent:"search",hasPrograms:!0}:o!=="parts"||i?{path:c,by:t,extent:"around"}:{path:c,by:t,extent:"\
beside",hasPrograms:!Fa(c)});if(o==="name")return a;let d=fw(r)?mi(Na.resolve(e.directory,r)):mi(Aa(r,n));return[...a,...d.
map(c=>({path:c,by:t,extent:"search"}))]}function Fa(t){return/(?:^|[._-])logs?(?:\.\w+)?$/i.test(Na.basename(t))}function fw(t){
return/^(?!-)[^:=/~]+\/|^\.\.?\//.test(t)}function lw({text:t,use:e,directory:n},r){return/^~(?=$|\/)/.test(t)?[yn("/",Aa(
t,r))]:e==="directory"&&!/^[-/]/.test(t)||fw(t)?[yn(n,t)]:La(t)}function MR(t,e,n,r){let o=(r.get("PATH")??"").split(":").
filter(i=>i.startsWith("/"));return e.flatMap(i=>{let{text:s,isProgram:a}=i;return s.includes("\0")?[]:s.startsWith("/")?
[{by:t,text:s,candidates:[yn("/",s)]}]:s.includes("/")?lw(i,n).slice(0,1).map(d=>({by:t,text:s,candidates:[d]})):!a||!/^[\w.+-]+$/.
test(s)?[]:[{by:t,text:s,candidates:o.map(d=>yn(d,s))}]})}function HR({by:t,words:e}){return[...Map.groupBy(e,({command:r})=>r).
values()].map(r=>({by:t,words:r.filter(({text:o})=>!o.startsWith("-")).map(({text:o})=>UR(o))}))}function UR(t){return Na.
basename(t).replace(/-cli\.[cm]?js$/,"").replace(/(?<=.)@.*$/,"")}function*uw(t){let e=t.split("/").reverse(),n=[],r="",o=0;for(let i=e.pop();i!==void 0;i=e.pop()){if(i===""||i===".")continue;
if(i===".."){r!==""&&n.push(r),r=Cr(r);continue}let s=r===""?i:`${r}/${i}`,a=yield s;if(a===void 0){r=s;continue}if(++o>
40)return;n.push(s),a.startsWith("/")&&(r="");for(let d of a.split("/").reverse())e.push(d)}return{end:r,through:n}}function pi(t,e){
let n=uw(t),r=n.next();for(;r.done!==!0;)r=n.next(e(r.value));return r.value}async function Da(t,e){let n=uw(t),r=n.next();
for(;r.done!==!0;)r=n.next(await e(r.value));return r.value}function mw(t,e){return e.startsWith("/")?e:`${Cr(t)}/${e}`}
function Cr(t){return t.slice(0,Math.max(0,t.lastIndexOf("/")))}function He(t){let e=[];for(let n=t.indexOf("/",1);n!==-1;n=
t.indexOf("/",n+1))e.push(t.slice(0,n));return e}var _a=class{#e=new Map;#t=new Map;#n;#r=0;get isFull(){return this.#r>
67108864}get kept(){return this.#e}add(e,n,r){this.isFull||(this.#r+=e.length+n.length+96,(r?this.#e:this.#t).set(e,n))}targetOf=e=>this.#e.
get(e)??this.#t.get(e);typeAt(e){return this.targetOf(e)===void 0?"0":"2"}*droppedBelow(e){let n=this.#t.get(e);n!==void 0&&
(yield[e,n]),this.#n??=[...this.#t.keys()].sort();let r=`${e}/`;for(let o=zR(this.#n,r);;o++){let i=this.#n[o];if(i?.startsWith(
r)!==!0)return;yield[i,this.#t.get(i)]}}};function zR(t,e){let n=0,r=t.length;for(;n<r;){let o=n+r>>>1;t[o]<e?n=o+1:r=o}
return n}var Ma=class{#e=new Map;#t=new Map;#n;constructor(e){this.#n=e}add(e,n,r){let o=this.#e.get(e)??{reason:n,rules:new Map,
isRestored:!1};for(let[i,s]of r)o.rules.get(i)!=="all"&&o.rules.set(i,s);this.#e.set(e,o);for(let i of He(e))this.#t.has(
i)||this.#t.set(i,o)}restore(e,n,r){this.add(e,n,r.map(o=>[o,"all"])),this.#e.get(e).isRestored=!0}reasonFor(e,n,r){if(this.#e.
size===0)return;let o=this.#r(e,n);if(o!==void 0&&(o.extent!=="unless-directory"||r!=="5"))return o.reason;for(let s of He(
n)){let a=this.#r(e,s);if(a?.extent==="all")return a.reason}let i=r==="2"?this.#t.get(n):void 0;return i?.rules.has(e)===
!0?i.reason:void 0}#r(e,n){let r=this.#e.get(n),o=r?.rules.get(e);if(!(r===void 0||o===void 0))return r.isRestored||!this.#n.
has(n)?{reason:r.reason,extent:o}:void 0}};var Ha=class{#e;get isEmpty(){return this.#e===void 0}add(e){this.#e??=new Uint32Array(67108864/32);let[n,r]=hw(e);for(let o=0;o<
4;o++){let i=pw(n,r,o);this.#e[i>>>5]|=1<<(i&31)}}has(e){if(this.#e===void 0)return!1;let[n,r]=hw(e);for(let o=0;o<4;o++){
let i=pw(n,r,o);if((this.#e[i>>>5]&1<<(i&31))===0)return!1}return!0}};function pw(t,e,n){return t+Math.imul(e,n)&67108863}
function hw(t){let e=2166136261,n=2538058380;for(let r=0;r<t.length;r++){let o=t.charCodeAt(r);e=Math.imul(e^o,16777619),
n=Math.imul(n^o,1540483477)}return[e^e>>>15,n^n>>>13|1]}import{posix as jR}from"node:path";var eu=47;function yw(t,e,n){let r=Yl(t),o=[],i=(s,a)=>r[s]===a.charCodeAt(0);for(let s=0;s<r.length;s++)if(i(s,"*")&&i(
s+1,"*")){let a=s;s+=i(s+2,"/")?2:1;let d=n&&a===0&&s===1&&!/[*?[\\]/.test(t.slice(2));o.push({kind:s===r.length-1||d?"a\
nything":"directories"})}else if(i(s,"*"))o.push({kind:"any-in-name"});else if(i(s,"?"))o.push({kind:"any-one"});else if(i(
s,"[")){let{token:a,end:d}=JR(r,s,e);o.push(a),s=d}else{if(i(s,"\\")&&++s===r.length)throw $r(e,'it ends with a "\\"');o.
push({kind:"literal",code:r[s]})}return o}function JR(t,e,n){let r=[],o=e+1,i=t[o]===94;i&&o++;let s=()=>{let a=t[o]===92,
d=t[a?o+1:o];if(d===void 0||!a&&(d===45||d===93))throw $r(n,'a "[" has no characters or no closing "]"');return o+=a?2:1,
d};do{let a=s(),d=t[o]===45;d&&o++;let c=d?s():a;if(c<a)throw $r(n,"a range goes backwards");r.push([a,c])}while(t[o]!==
93);return{token:{kind:"one-of",negated:i,ranges:r},end:o}}function tu(t){let e=[],n=!1;for(let r of t){if(r.kind==="lit\
eral"){let o=Vl(r.code);n?e[e.length-1]+=o:e.push(o)}n=r.kind==="literal"}return e}function gw(t,e){let n=new Set,r=(s,a)=>{
for(;!a.has(s);){a.add(s);let d=t[s]?.kind;if(d!=="any-in-name"&&d!=="anything"&&d!=="directories")return;s++}};r(0,n);let o=t.
at(-1)?.kind,i=o==="any-in-name"||o==="anything";for(let s of e){if(i&&n.has(t.length)||s===eu&&n.has(t.length))return!0;
let a=new Set;for(let d of n){let c=t[d];if(c!==void 0){if(c.kind==="directories")a.add(d),s===eu&&r(d+1,a);else if(WR(c,
s)){let f=c.kind==="any-in-name"||c.kind==="anything";r(f?d:d+1,a)}}}if(a.size===0)return!1;n=a}return n.has(t.length)}function WR(t,e){
return t.kind==="literal"?t.code===e:t.kind==="one-of"?t.ranges.some(([n,r])=>n<=e&&e<=r)!==t.negated:t.kind==="anything"||
e!==eu}function $r(t,e){return new p("BAD_INPUT",`The ${I("exclude")} has a malformed pattern, ${JSON.stringify(t)}: ${e}\
.`,{hint:'Patterns are those of a .dockerignore file. Escape a special character with "\\".'})}var ww=47,GR=64,bw=new WeakMap,gn=class{text;isException;#e;#t;#n;#r;#o;constructor(e){if(this.text=e,e==="")throw $r(e,
"it is empty");let n=KR(e);if(n==="!")throw $r(e,'there is nothing after the "!"');this.isException=n.startsWith("!");let r=this.
isException?n.slice(1):n,o=/^[^\\*?[]*/.exec(r)?.[0]??"",i=yw(r.slice(o.length),e,o===""),s=i.findIndex(({kind:c})=>c!==
"literal"),a=i.slice(0,s===-1?i.length:s);this.#e=rw(o)+(tu(a)[0]??""),this.#t=i.slice(a.length);let d=tu(this.#t);this.#n=
Ew(d),this.#o=this.#t[1]?.kind==="literal"?d[0]??"":"",this.#r=Ew(d.map(c=>c.slice(0,c.lastIndexOf("/")+1)))}get directory(){
return this.#e.slice(0,Math.max(0,this.#e.lastIndexOf("/")))}mayMatchIn(e){return e.includes(this.#r)}matches(e){if(!e.startsWith(
this.#e))return!1;let{length:n}=this.#e;if(this.#t.length===0)return n>0&&(e.length===n||e.charCodeAt(n)===ww);if(this.#t.
length===1&&this.#t[0]?.kind==="any-in-name")return!0;if(!e.includes(this.#n,n))return!1;let r=this.#i(e,n);return r!==-1&&
gw(this.#t,ql(e.slice(r)))}#i(e,n){if(this.#t[0]?.kind!=="directories")return n;let r=e.indexOf(this.#o,n);for(;r>n&&e.charCodeAt(
r-1)!==ww;)r=e.indexOf(this.#o,r+1);return r}};function Sw(t){return t.replace(/^\uFEFF/,"").split(`
`).filter(e=>!e.startsWith("#")).map(e=>e.trim()).filter(e=>e!=="").map(e=>new gn(e))}function Jn(t,e){if(t.length<GR)return t.
findLast(o=>o.matches(e));let n=-1,r=Pw(t);for(let o of Bw(e))for(let i of r.get(o)??[])i>n&&t[i].matches(e)&&(n=i);return t[n]}
function xw(t,e){let n=Pw(t),r=`${e}/`;return Bw(r).some(o=>n.get(o)?.some(i=>t[i].mayMatchIn(r)))}function Pw(t){let e=bw.
get(t);if(e!==void 0)return e;let n=Map.groupBy(t.keys(),r=>t[r].directory);return bw.set(t,n),n}function Bw(t){let e=[""];
for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf("/",n+1))e.push(t.slice(0,n));return e}function KR(t){let e=t.startsWith("\
!")?"!":"",n=kw(t.slice(e.length).trim());return kw((e+(n.length>1?n.replace(/^\//,""):n)).trim())}function kw(t){return t===
""?"":jR.normalize(t).replace(/(?<=.)\/$/,"")}function Ew(t){return t.reduce((e,n)=>n.length>e.length?n:e,"")}import{posix as eA}from"node:path";import{posix as Iw}from"node:path";function Ow(t,e){let n=hi(t.owned,e),r=hi(t.drops,e),o=hi(t.empties,e);return{preset:t,owned:n,drops:r,empties:o,count:{
kind:"preset",name:t.name,entries:0,bytes:0},firstParts:VR([...n,...r,...o]),above:t.skippedIfLinked===!0?YR(n):[],droppedTops:[],
isSkipped:!1}}function hi(t=[],e){return t.flatMap(n=>sw(n,e)).map(n=>new gn(n))}function it(t,e){let n=Jn(t,e);return n!==
void 0&&!n.isException}function Tw(t,e){let n=vw(e);return t.above.some(r=>r.depth===n&&r.pattern.matches(e))||it(t.owned,
e)}function YR(t){let e=t.map(({text:n})=>Iw.dirname(n));return[...new Set([...e,...e.map(n=>Iw.dirname(n))])].filter(n=>n!==
"."&&!n.endsWith("*")).map(n=>({pattern:new gn(n),depth:vw(n)}))}function vw(t){return t.split("/").length}function VR(t){
let e=new Set(t.filter(({isException:n})=>!n).map(({directory:n})=>nu(n)));return e.has("")?void 0:e}function nu(t){let e=t.
indexOf("/");return e===-1?t:t.slice(0,e)}function Nr(t,e,n,r){let o=n.map(i=>new gn(i));return{what:t,why:e,patterns:o,...r===void 0?{}:{namePattern:r}}}var ru=String.
raw`v?\d[\d.]*`,ou="(?:[-._ ][^/]*)?",qR=[`(?:[^/]*[-._ ])?(?:(?:un)?licen[cs](?:es?|ing)|copying|notices?|copyrights?|e\
ula)(?:${ru})?${ou}`,"(?:[^/]*[-._ ])?(?:(?:third|3rd)[-._ ]?part(?:y|ies)|open[-._ ]?source|oss)[-._ ]?(?:licen[cs]|not\
ice|copyright|attribution)[^/]*",String.raw`third[-_]?party\.txt`,`(?:[al]?gpl|g?fdl)(?:${ru})?${ou}`,`(?:mpl|ofl|cddl|e\
pl)[-._ ]?${ru}${ou}`,String.raw`(?:artistic|ofl)(?:\.txt)?`,String.raw`(?:legal|attributions?|(?:additional[-_ ])?patents?(?:[-_ ]grant)?)(?:\.[^/]*)?`],
XR=new RegExp(`(?:^|/)(?:${qR.join("|")})(?=/|$)`,"i"),ZR=[Nr("licences","they must accompany the software",["usr/share/\
common-licenses","usr/share/licenses"],XR),Nr("package databases","scanners and later installs would not see the package\
s",["var/lib/dpkg","lib/apk/db","usr/lib/apk/db","var/lib/rpm","usr/lib/sysimage","var/lib/pacman/local","**/*.dist-info",
"**/*.egg-info","var/log/packages","var/log/scripts","var/log/setup","var/lib/pkgtools","etc/os-release","usr/lib/os-rel\
ease"]),Nr("certificates","connections could not be verified",["etc/ssl/certs","etc/pki/tls","etc/pki/ca-trust","usr/sha\
re/ca-certificates","usr/local/share/ca-certificates"]),Nr("time zones","local times would be wrong",["usr/share/zoneinf\
o"]),Nr("the C.UTF-8 locale","programs rely on it on every system",["usr/lib/locale/C.utf8","usr/lib/locale/C.UTF-8"]),Nr(
"accounts","users and groups would lose their names",["etc/passwd","etc/group","etc/shadow","etc/gshadow"])];function Ua(t){
return ZR.find(({patterns:e,namePattern:n})=>n?.test(t)===!0||Jn(e,t)!==void 0)}var Rw="";function Aw(t,e,{commands:n}){return t.flatMap(({name:r,owned:o=[],drops:i=[],usedBy:s})=>{let a=s?.commands.
map(f=>({tool:f,by:n.find(({words:l})=>QR(l,f))?.by})).find(({by:f})=>f!==void 0);if(s===void 0||a===void 0)return[];let d=hi(
s.parts??[...o,...i],e),c=s.parts===void 0?`the cache of ${r}`:`packages fetched by ${a.tool}`;return[{patterns:d,reason:{
kind:"config",what:c,why:`${a.by} runs ${a.tool}`}}]})}function QR(t,e){let[n="",r]=e.split(" "),o=t.indexOf(n);return o!==
-1&&(r===void 0||t.includes(r,o+1))}function Lw(t,e,n,r){let{hasPrograms:o=!1}=t;for(let i of e){let s=iu(t,(d,c)=>r(i,d,
c,o));if(s===void 0)continue;let a=t.extent==="itself"?"entry":"all";n.add(s,su(t,s),[[i,a]])}}function iu({path:t,extent:e},n){
if(e==="around"||e==="beside"||e==="programs"){let i=He(t).find(s=>n(s,"5")||n(s,"0"));if(i!==void 0)return i}let r=Cr(t);
return e==="beside"&&r!==""&&n(`${r}/${Rw}`,"5")?r:n(t,"5")||n(t,"0")||(e==="search"||e==="programs")&&n(`${t}/${Rw}`,"0")?
t:void 0}function su({path:t,by:e},n){let r=i=>`/${Buffer.from(i,"latin1")}`,o=n===t?`${e} refers to it`:`${e} refers to\
 ${r(t)}`;return{kind:"config",what:r(n),why:o}}var tA=1e3,za=class{rules;#e;#t;#n=new Map;constructor(e,n,r,o){this.rules=e.map(i=>Ow(i,n)),this.#t=Aw(e,n,o),this.#e=r.
map(i=>A(Buffer.from(eA.normalize(i))))}rulesFor(e){let n=nu(e),r=this.#n.get(n);if(r!==void 0)return r;let o=this.rules.
filter(({firstParts:i})=>i?.has(n)!==!1);return this.#n.size<tA&&this.#n.set(n,o),o}drops(e,n,r,o=!1){let i=e.isSkipped?
void 0:this.actionOf(e,n,r);return i==="drop"||o&&i==="empty"}dropping(e,n,r=!1){let o=i=>i.preset.filesOnly!==!0&&it(i.
owned,e);return this.rulesFor(e).filter(i=>this.drops(i,e,n,r)).map(i=>[i,o(i)?"all":"unless-directory"])}actionOf(e,n,r){
if(r==="2"&&e.preset.keepsSymlinks===!0||r==="5"&&e.preset.filesOnly===!0)return;let o=it(e.owned,n),i=o||it(e.drops,n),
s=i&&!o?Ua(n):void 0,d=i&&s===void 0?"drop":it(e.empties,n)?"empty":void 0;if(d===void 0)return s;let c=f=>it(f.patterns,
n);return this.#t.find(c)?.reason??this.volumeProtection(n)??d}volumeProtection(e){let n=this.#r(e);return n===void 0?void 0:
{what:`the volume /${n}`,why:"new volumes are initialized from it"}}#r(e){return this.#e.find(n=>e===n||un(e,n))}firstDropping(e,n){
return this.rulesFor(e).find(r=>typeof this.actionOf(r,e,n)=="string")}};var nA=1e4,Ja=class{#e=new Map;#t=0;constructor(e){for(let n of du(e))this.#n(n)}through(e,n){let o=(this.#e.get(e)??[]).
filter(({extent:i})=>i!=="itself").map(i=>au(i,`${n}${i.path.slice(e.length)}`)).filter(({path:i})=>i!==""&&!i.startsWith(
"/")).slice(0,Math.max(0,nA-this.#t));for(let i of o)this.#n(i);return o}#n(e){this.#t++;for(let n of[e.path,...He(e.path)]){
let r=this.#e.get(n);r===void 0?this.#e.set(n,[e]):r.push(e)}}};function au(t,e){return{...t,path:e,extent:t.extent==="b\
eside"?"around":t.extent}}function du({paths:t,required:e}){let n=e.filter(({by:r,text:o})=>r!=="WORKDIR"&&!o.includes("\
/")).flatMap(({by:r,candidates:o})=>o.map(i=>({path:i,by:r,extent:"around",hasPrograms:!0})));return[...t,...n]}var wn={paths:[],required:[],commands:[]};var Fr={action:"keep"},_r=class{#e;#t;#n;#r;#o=new Map;#i=new Map;#s=new Set;#a;dropped=new Ha;#d;#c=new Ma(this.dropped);#f;#l;constructor(e){
let{presets:n,excludes:r,places:o,volumes:i,references:s=wn}=e;this.#l=e.isInBase??(()=>!1),this.#e=new za(n,o,i,s),this.#t=
r,this.#n=new Map(r.filter(({isException:a})=>!a).map(a=>[a,{kind:"exclude",name:a.text,entries:0,bytes:0}])),this.#r=new Set(
r),this.#f=new Ja(s);for(let a of s.paths)this.#u(a)}#u(e){Lw(e,this.presets,this.#c,(n,r,o,i)=>this.#e.drops(n,r,o,i))}get counts(){
return[...this.presets.map(({count:e})=>e),...this.#n.values()]}get unmatched(){return[...this.#r].map(({text:e})=>e)}get skippedPresets(){
return this.presets.filter(({isSkipped:e})=>e).map(({preset:e})=>e.name)}get warnings(){return[...this.#o.values()]}get spared(){
return[...this.#i.values()].filter(e=>e.entries>0||this.#s.has(e))}countSpared(e,n,r){n?e?.kind==="config"&&this.#s.add(
e):Lt(e,1,r)}get presets(){return this.#e.rules}decisionFor(e,n){if(e===""||e===".")return Fr;for(let i of this.#r)i.matches(
e)&&this.#r.delete(i);let r=Jn(this.#t,e);if(r?.isException===!0)return this.#p(e,n)?{action:"keep",spared:this.#h(r.text,
void 0)}:Fr;if(r!==void 0)return this.#l(e)?this.#m():(this.#w(e,n,r),{action:"drop",count:this.#n.get(r)});let o;for(let i of this.#e.
rulesFor(e)){let s=i.isSkipped?void 0:this.#e.actionOf(i,e,n),a=typeof s=="string",d=a?this.#c.reasonFor(i,e,n):void 0;if(a&&
d===void 0)return this.#l(e)?this.#m():{action:s,count:i.count,rule:i};o??=d??s}return o===void 0?Fr:{action:"keep",spared:this.#h(
o.what,o.why,o.kind)}}#m(){return{action:"keep",spared:this.#h("the kept base","its layers stay as they are","base")}}#p(e,n){
return this.#t.some(r=>!r.isException&&r.matches(e))||this.presets.some(r=>!r.isSkipped&&typeof this.#e.actionOf(r,e,n)==
"string")}#h(e,n,r){let o=r===void 0?{what:e,why:n}:{what:e,why:n,kind:r},i=this.#i.get(e)??{...o,entries:0,bytes:0};return this.#i.
set(e,i),i}spareLinkTarget(e,n,r){let o=A(Buffer.from(Cw.resolve("/",Cw.dirname(e),n),"latin1"));if(this.skipPresetsFor(
e,o),r)return;for(let a of this.#f.through(e,o))this.#u(a);if(this.dropped.has(o))return;let i=Fa(e)||Fa(o),s=this.#e.dropping(
o,"0",!i).filter(([{preset:a,empties:d}])=>a.skippedIfLinked!==!0&&!it(d,e));s.length>0&&this.#c.add(o,this.#y(e),s)}#y(e){
return this.#a??={kind:"link",what:"link targets",why:`${R(j(`/${e}`))} would be broken`},this.#a}skipPresetsFor(e,n){for(let r of this.
presets)r.preset.skippedIfLinked===!0&&!r.isSkipped&&(r.isSkipped=Tw(r,n)&&!it(r.owned,e))}restore(e,n,r,o){let i=this.decisionFor(
e,n);if(i.action!=="drop")return"unchanged";let s=i.rule===void 0?Jn(this.#t,e):void 0;if(s!==void 0)return o?"unchanged":
s;let a=this.#e.dropping(e,n);if(o&&a.every(([,c])=>c!=="all"))return"unchanged";for(let[c]of a)c.preset.skippedIfLinked===
!0&&!it(c.owned,r)&&(c.isSkipped=!0);let d=a.map(([c])=>c).filter(({isSkipped:c})=>!c);return this.#c.restore(e,this.#y(
r),d),"restored"}warnBrokenLink(e){this.#o.has("links")||this.#o.set("links",e)}warnTooManyLinks(){this.#o.set("many lin\
ks","The image has too many links to check: some may point to files that presets dropped.")}restoreReferenced(e){let n=this.
presets.flatMap(r=>{let o=iu(e,(i,s)=>this.#e.drops(r,i,s));return o!==void 0&&this.#g(o)?[[o,r]]:[]});for(let[r,o]of n)
this.#c.restore(r,su(e,r),[o]);return n.map(([r])=>r)}recordDropped(e){this.dropped.add(e);let n=Cr(e);n!==this.#d&&(this.#d=
n,this.dropped.add(`${n}/`))}#g(e){return this.dropped.has(e)||this.dropped.has(`${e}/`)}presetThatDropped(e,n){return this.#e.
firstDropping(e,n)}#w(e,n,r){if(n==="5")return;let o=Ua(e)??this.#e.volumeProtection(e);o===void 0||this.#o.has(o.what)||
this.#o.set(o.what,`The pattern ${JSON.stringify(r.text)} drops a protected path, ${R(j(e))} (${o.what}): ${o.why}.`)}};var Fw=g0(Nw(),1),rA=20;function _w(t,e){let n=t.slice(0,rA).toLowerCase(),r=i=>(0,Fw.default)(n,i).steps,[o]=e.toSorted(
(i,s)=>r(i)-r(s));if(o!==void 0)return r(o)<=Math.ceil(Math.max(n.length,o.length)/3)?o:n.length>1?e.find(i=>i.startsWith(
n)):void 0}var cu=["v[0-9]","v[0-9][0-9]"],oA="[0-9a-f]".repeat(8),Dw=["!var/log/packages","!var/log/scripts","!var/log/setup","!va\
r/log/**/config"],Mw=["~/.npm","$npm_config_cache","$NPM_CONFIG_CACHE"],yt=[{name:"apt",isSafe:!0,what:"downloaded packa\
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
why:"fetched again when they are needed",owned:ht(Mw,["_cacache","_logs","_npx"]),usedBy:{commands:["npx","npm exec","np\
m x"],parts:ht(Mw,["_npx"])}},{name:"yarn",isSafe:!0,what:"the cache of Yarn 1; never a project’s `.yarn/cache`, which p\
rograms run from",why:"fetched again when it is needed",owned:ht(["~/.cache/yarn","$XDG_CACHE_HOME/yarn","usr/local/shar\
e/.cache/yarn","$YARN_CACHE_FOLDER"],cu),usedBy:{commands:["yarn dlx"]}},{name:"gem",isSafe:!0,what:"package files that \
gem and Bundler keep next to the installed gems",why:"fetched again when they are needed",owned:["$GEM_HOME/cache/*.gem",
"$BUNDLE_PATH/cache/*.gem","$BUNDLE_PATH/ruby/*/cache/*.gem","**/vendor/bundle/ruby/*/cache/*.gem","usr/local/bundle/cac\
he/*.gem","usr/local/bundle/ruby/*/cache/*.gem","usr/local/lib/ruby/gems/*/cache/*.gem","usr/lib/ruby/gems/*/cache/*.gem",
"usr/lib64/ruby/gems/*/cache/*.gem","usr/share/gems/cache/*.gem","usr/local/share/gems/cache/*.gem","var/lib/gems/*/cach\
e/*.gem","~/.gem/ruby/*/cache/*.gem","~/.local/share/gem/ruby/*/cache/*.gem","~/.bundle/cache/*","!**/vendor/cache","!$B\
UNDLE_CACHE_PATH/*.gem"]},{name:"conda",isSafe:!0,what:"package archives; not the unpacked packages, which environments \
link to",why:"fetched again when they are needed",owned:ht(["opt/*conda*","opt/miniforge*","opt/mambaforge*","opt/microm\
amba*","~/*conda*","~/miniforge*","~/mambaforge*","~/micromamba*","~/.mamba","~/.local/share/mamba","$XDG_DATA_HOME/mamb\
a","$CONDA_DIR","$CONDA_PREFIX","$MAMBA_ROOT_PREFIX"],["pkgs/*.tar.bz2","pkgs/*.conda","pkgs/cache/*"]).concat(ht(["$CON\
DA_PKGS_DIRS"],["*-*-*.tar.bz2","*-*-*.conda",`cache/${oA}.*`]))},{name:"composer",isSafe:!0,what:"Composer's cache",why:"\
fetched again when it is needed",owned:ht(["~/.composer/cache","~/.cache/composer","$XDG_CACHE_HOME/composer","$COMPOSER\
_HOME/cache","$COMPOSER_CACHE_DIR"],["files","repo","vcs"])},{name:"logs",isSafe:!0,what:"logs of package managers and r\
otated logs; every other file of `/var/log` is emptied, except svlogd's `config` and Slackware's package database",why:"\
programs that write to a log file still find it; links are kept",owned:["var/log/apt/*","var/log/dpkg.log","var/log/alte\
rnatives.log","var/log/journal/**/*.journal",...["*[a-zA-Z].[0-9]","*.gz","*.xz"].flatMap(t=>[`var/log/**/${t}`,`!var/lo\
g/**/${t}/**`]),...Dw],empties:["var/log/**",...Dw],filesOnly:!0,keepsSymlinks:!0},{name:"tmp",isSafe:!0,what:"the conte\
nt of `/tmp` and `/var/tmp`, and ldconfig's auxiliary cache",why:"temporary by definition",owned:["tmp/*","var/tmp/*","v\
ar/cache/ldconfig/aux-cache"],usedBy:{commands:["bunx","bun x"],parts:["tmp/bunx-*"]}},{name:"uv",isSafe:!1,what:"uv's c\
ache, unless symlinks from outside point into it",why:"environments may consist of links into it, and builds start from \
it",owned:ht(["~/.cache/uv","$XDG_CACHE_HOME/uv","$UV_CACHE_DIR"],cu.map(t=>`*-${t}`)),skippedIfLinked:!0,usedBy:{commands:[
"uvx","uv"]}},{name:"pnpm",isSafe:!1,what:"pnpm's store, unless symlinks from outside point into it",why:"later installs\
 link from it, and projects may consist of links into it",owned:ht(["~/.local/share/pnpm/store","$XDG_DATA_HOME/pnpm/sto\
re","$PNPM_HOME/store","~/.pnpm-store"],cu),skippedIfLinked:!0,usedBy:{commands:["pnpx","pnx","pnpm dlx"]}},{name:"cargo",
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
s are kept",why:"a reader may want them",drops:fu(["doc/*","info/*","gtk-doc/*","lintian/overrides/*","linda/*"]),keepsSymlinks:!0},
{name:"man",isSafe:!1,what:"manual pages; the directories of their sections are kept, since packages need them to instal\
l",why:"a reader may want them",drops:fu(["man/*","!man/man[0-9]","man/man[0-9]/*"]).concat("var/cache/man/*")},{name:"l\
ocales",isSafe:!1,what:"translated messages, except those for the image’s own LANG; compiled locales are kept",why:"pr\
ograms speak English",drops:fu(["locale/*","!locale/locale.alias","!locale/languages","!locale/all_languages","!locale/c\
urrency","!locale/l10n","!locale/$LOCALE"])},{name:"pycache",isSafe:!1,what:"Python's compiled modules",why:"the first s\
tart is slower, and so is every start if they cannot be written",owned:["**/__pycache__/*"]}];function Wn(t){return yt.find(
e=>e.name===t)}function ht(t,e){return t.flatMap(n=>e.map(r=>`${n}/${r}`))}function fu(t){return["usr/share","usr/local/\
share"].flatMap(e=>t.map(n=>n.startsWith("!")?`!${e}/${n.slice(1)}`:`${e}/${n}`))}var gt="auto",iA=/^true$/i,sA=/^false$/i,aA=/^(?:yes|on|1|all|safe|default)$/i;function lu(t){return t.split(/[\n,]/).map(
e=>e.trim()).filter(e=>e!=="")}function yi(t){let e=lu(t);return e.length===1&&sA.test(e[0]??"")?[]:e.map(n=>iA.test(n)?
gt:n)}function Hw(t){let e=yi(t),n=new Set,r=new Set;for(let o of e){let i=o.startsWith("-");for(let s of dA(i?o.slice(1).
trim():o))(i?r:n).add(s)}if(n.size===0&&r.size>0)throw new p("BAD_INPUT",`The ${I("clean")} only excludes presets (${e.join(
", ")}) and selects none.`,{hint:`Write ${S("clean",[gt,...e].join(", "))}.`});return yt.filter(o=>n.has(o)&&!r.has(o))}
function dA(t){if(t===gt)return yt.filter(({isSafe:i})=>i);let e=Wn(t);if(e!==void 0)return[e];let n=[gt,...yt.map(({name:i})=>i)],
r=aA.test(t)?gt:_w(t,n),o=r===void 0?"":` Did you mean ${JSON.stringify(r)}?`;throw new p("BAD_INPUT",`The ${I("clean")}\
 must be a list of presets, but ${R(Buffer.from(t))} is not one.${o}`,{hint:`Presets: ${n.join(", ")}.`})}var cA=["docs","man","locales","pycache"],fA=1e6,lA=.01,uA=1e5,Wa=class{#e;#t;#n=0;#r;#o=!1;constructor({active:e,words:n,
excludes:r,env:o,volumes:i,references:s=wn,isInBase:a}){this.#e=new _r({presets:yt.filter(d=>(d.isSafe||cA.includes(d.name))&&
!e.includes(d)&&!n.some(c=>c.replace(/^-\s*/,"")===d.name)),excludes:r.filter(({isException:d})=>d),places:$a(void 0,o),
volumes:i,references:s,isInBase:a}),this.#t=this.#e.presets.flatMap(({owned:d,drops:c,empties:f})=>[...d,...c,...f]).filter(
({isException:d})=>!d)}begin(e,n){let r=hn(e,n);if(r===0)return;this.#n+=r;let o=A(e.name);this.#i(o.slice(0,Math.max(0,
o.lastIndexOf("/"))))&&Lt(this.#e.decisionFor(o,e.typeFlag).count,1,r)}#i(e){return e!==this.#r&&(this.#r=e,this.#o=xw(this.#t,
e)),this.#o}data(){}end(){}get found(){let e=Math.min(fA,Math.max(uA,this.#n*lA));return this.#e.counts.filter(({bytes:n})=>n>=
e).map(({name:n,bytes:r})=>({name:n,bytes:r})).sort((n,r)=>r.bytes-n.bytes)}};function ja(t,e){let n=t.length===0?[gt]:t,
r=i=>n.includes(gt)&&yt.some(s=>s.name===i&&s.isSafe),o=e.map(({name:i})=>i).filter(i=>!r(i));return[...n,...o].join(", ")}var Ka=1,mA=1e3,pA=2e3;function Jw(t,e){let{source:n,options:r,engine:o,ms:i}=e,s=t.budgets.every(({isMet:a})=>a);return{
version:Ka,tool:`docker-flatten ${Pr}`,ok:s,dryRun:r.dryRun,source:{reference:n.reference,id:n.id,container:n.ofContainer??
null,platform:n.platforms.map(T).join(", "),layers:t.oldLayers,bytes:t.oldBytes,packedBytes:t.oldPackedBytes??null,steps:t.
oldHistory?.length??null,history:Ga(t.oldHistory)},result:{tags:s?[...r.tagTexts]:[],imageId:t.imageId??null,configDigest:t.
configDigest??null,digest:t.digest??null,pushed:t.pushed.map(({name:a,digest:d})=>({name:a,digest:d})),written:t.written.
map(({name:a,digest:d})=>({name:a,digest:d})),verifiedEntries:t.checks.verifiedEntries??null,testPassed:t.checks.isTested?
!0:null,layers:t.newLayers,keptLayers:t.keptLayers,bytes:t.newBytes,packedBytes:t.newPackedBytes??null,steps:t.newHistory?.
length??null,history:Ga(t.newHistory),directories:uu(t.directories),layerDetails:Ww(t,r.dryRun),packedLayers:jw(t.packedLayers),
contents:Gw(t.contents)},platforms:t.platforms.map(a=>hA(a,{isOneOfMany:t.platforms.length>1,dryRun:r.dryRun})),engine:o===
void 0?null:{version:o.version,store:o.store.kind},sizes:n.countsBlocks?"blocks":"bytes",comparison:yA(e.comparison),savedBytes:t.
savedBytes,savedPercent:Number(t.savedPercent),hiddenBytes:t.savedBytes-Dr(t),cleanedBytes:Dr(t),rules:t.rules.map(({kind:a,
name:d,entries:c,bytes:f})=>({kind:a,name:d,entries:c,bytes:f})),commands:t.commands.map(({name:a,ms:d,bytes:c})=>({name:a,
seconds:zw(d),bytes:c??null})),kept:[...t.spared.map(({what:a,why:d,entries:c,bytes:f})=>({what:a,why:d??null,entries:c,
bytes:f})),...t.skippedPresets.map(a=>({what:`the cache of ${a}`,why:"symlinks outside it point into it",entries:null,bytes:null}))],
suggestions:t.suggestions?.map(({name:a,bytes:d})=>({name:a,bytes:d}))??null,suggestedClean:t.suggestions?.length?ja(r.cleanWords,
t.suggestions):null,budgets:t.budgets.map(({input:a,wanted:d,seen:c,isMet:f})=>({input:a,wanted:d,seen:c,met:f})),cacheHit:t.
cacheHit??null,backup:r.dryRun?null:r.backup??null,seconds:zw(i)}}function hA(t,{isOneOfMany:e,dryRun:n}){return{platform:t.
platform,oldBytes:t.oldBytes,newBytes:t.newBytes,savedBytes:t.savedBytes,savedPercent:Number(t.savedPercent),oldLayers:t.
oldLayers,newLayers:t.newLayers,keptLayers:t.keptLayers,oldPackedBytes:t.oldPackedBytes??null,newPackedBytes:t.newPackedBytes??
null,configDigest:t.configDigest??null,cleanedBytes:Dr(t),verifiedEntries:t.checks.verifiedEntries??null,cacheHit:t.cacheHit??
null,oldHistory:e?Ga(t.oldHistory):null,newHistory:e?Ga(t.newHistory):null,directories:e?uu(t.directories):null,layerDetails:e?
Ww(t,n):null,packedLayers:e?jw(t.packedLayers):null,contents:e?Gw(t.contents):null}}function uu(t){return t?.map(({path:e,
bytes:n,files:r})=>({path:e,bytes:n,files:r}))??null}function Ww({layers:t,newPackedBytes:e},n){if(t===void 0)return null;
let r=n||e!==void 0;return t.map(({diffId:o,digest:i,packedBytes:s,bytes:a,entries:d,contents:c})=>({diffId:o??null,digest:r?
i??null:null,packedBytes:r?s:null,bytes:a,entries:d,contents:c.map(({name:f,bytes:l})=>({name:f,bytes:l}))}))}function jw(t){
return t?.map(({diffId:e,digest:n,packedBytes:r})=>({diffId:e,digest:n,packedBytes:r}))??null}function Gw(t){if(t===void 0)
return null;let{bytes:e,files:n,packages:r,morePackages:o,directories:i,moreDirectories:s}=t;return{bytes:e,files:n,packages:r.
map(a=>({manager:a.manager,name:a.name,bytes:a.bytes,files:a.files})),morePackages:o,directories:uu(i)??[],moreDirectories:s}}
function yA(t){if(t===void 0)return null;let{kind:e,name:n,oldBytes:r,newBytes:o,missing:i,platforms:s}=t;return{kind:e,
name:n,oldBytes:r??null,newBytes:o??null,missing:[...i],platforms:s.map(a=>({platform:a.platform,oldBytes:a.oldBytes??null,
newBytes:a.newBytes??null,oldPackedBytes:a.oldPackedBytes??null,newPackedBytes:a.newPackedBytes??null,pullBytes:a.pullBytes??
null,pulledLayers:a.pulledLayers===void 0?null:[...a.pulledLayers],packages:a.packages.map(({manager:d,name:c,...f})=>({
manager:d,name:c,...Uw(f)})),morePackages:a.morePackages,directories:a.directories.map(({path:d,...c})=>({path:d,...Uw(c)})),
moreDirectories:a.moreDirectories}))}}function Uw({change:t,oldBytes:e,newBytes:n}){return{change:t,oldBytes:e,newBytes:n}}
function Ga(t){return t===void 0?null:t.slice(-mA).map(({command:e,bytes:n,hasLayer:r})=>({command:Z(e,pA),bytes:n,layer:r}))}
function Dr({rules:t,commands:e}){return[...t,...e].reduce((n,{bytes:r})=>n+(r??0),0)}function zw(t){return Math.round(t)/
1e3}function Ya(t,e,n){let r=Qe(n);if(r.os!=="linux")throw new p("UNSUPPORTED_IMAGE",`docker-flatten needs a Linux image, bu\
t ${JSON.stringify(t)} is for ${r.os}.`,{hint:"Windows layers are not plain filesystems and cannot be flattened this way\
."});if(!Bs(r))throw new p("UNSUPPORTED_IMAGE",`The config of the image ${JSON.stringify(t)} has an invalid platform: ${JSON.
stringify(r)}.`,{hint:"Do not trust this image: no builder writes such a config."});let o=b(n,"Config","Volumes"),i=w(e,
"Id")??"";if(i==="")throw mu(t);let s=At(n),a=di(e)??di(n)??!1;return{reference:t,image:void 0,names:wa(e),id:i,platform:r,
diffIds:s,isIndex:a,isDefaultPlatform:!a||JSON.stringify(s)===JSON.stringify(At(e)),volumes:O(o)?Object.keys(o).filter(d=>!d.
includes("\0")):[],inspect:n}}function mu(t){return new p("ENGINE_FAILED",`The engine describes ${JSON.stringify(t)} wit\
hout an ID, a platform or layers.`,{hint:'Remove the image ("docker rmi") and pull or build it again.'})}async function Kw(t,e,n,r){let{log:o}=t,i={reference:e,id:n,isIndex:r!==void 0,platform:r??t.platform,volumes:[]},s=await gA(
t,i);if(s===void 0)return;let a=r??s.platform,d={imageId:n,manifest:s,likely:r??t.platform};if(t.canInspectPlatform&&a!==
void 0){let c=await te(t,n,a);if(c!==void 0&&ga(c)&&K(Qe(c),a))return c}for(let{place:c,open:f}of Lr(t,i))try{let l=await f(
u=>wA(u,d,r!==void 0));if(l!==void 0)return l}catch(l){if(!(l instanceof se))throw l;o.debug(`no config blob ${c}: ${E(l)}`)}
throw kA(t,e,a)}async function gA(t,e){let n;try{n=await Y(t,{source:e})}catch(r){if(r instanceof p&&ai(r.message))return;
throw r}try{return pu(await Me(t,n))}finally{await V(t,n)}}function pu(t){let e=b(t,"ImageManifestDescriptor"),n=b(e,"pl\
atform"),r=w(n,"architecture")??"",o=b(e,"size");return{digest:w(e,"digest"),sizeBytes:typeof o=="number"?o:void 0,platform:r===
""?void 0:Ne({os:w(n,"os")??"linux",architecture:r,variant:w(n,"variant")})}}async function wA(t,{imageId:e,manifest:{digest:n,
sizeBytes:r},likely:o},i){let s=n===void 0?{digest:e}:{digest:n,sizeBytes:r},a;for await(let{configText:d,isInIndex:c}of Ar(
s,t.text,o)){let f=$(d);if(!O(f))continue;let l=bA(f,c);if(n!==void 0||K(Qe(f),o))return l;a??=l}return i?void 0:a}function bA(t,e){
let{os:n,architecture:r,variant:o}=Qe(t),i={Created:t.created,Author:t.author,Os:n,Architecture:r,Variant:o,OsVersion:t["\
os.version"],Config:t.config};return{...Object.fromEntries(Object.entries(i).filter(([,s])=>s!==void 0)),RootFS:{Type:"l\
ayers",Layers:zo(t)},...e?{Descriptor:{mediaType:Re.index}}:{}}}function kA(t,e,n){let r=n===void 0?"":` for ${T(n)}`;return new p(
"UNSUPPORTED_IMAGE",`docker-flatten needs to know the layers of ${JSON.stringify(e)}${r}, but Docker ${t.version} shows \
neither the layers nor the files in which it stores them.`,{hint:`Run docker-flatten on the engine's own machine, or rem\
ove this image and all images that share its layers ("docker rmi") and pull it again, or update to Docker 29.`})}async function gi(t,e,n){let{log:r,signal:o}=t;r.info(`Pulling ${e}`);let i=n===void 0?[]:["--platform",n],s=await U(r,{
title:"Pull"},t.docker.stream(["pull","--quiet",...i,e],l=>r.debug(l.trimEnd()),o,!0));if(s.exitCode===0)return;let a=s.
stderr.trim().slice(-2e3),d=`Pulling ${JSON.stringify(e)} failed`,c=os(a,d);if(c!==void 0)throw c;if(/no match(?:ing manifest)? for|does not match the specified platform/i.
test(a))throw new p("PLATFORM_MISMATCH",`The image ${JSON.stringify(e)} is needed for ${n??"the engine's platform"}, but\
 its registry does not have that platform: ${a}`,{hint:"Select a platform that the image has, or a tag for this platform\
."});if(/manifest unknown|not found|does not exist|pull access denied/i.test(a))throw new p("IMAGE_NOT_FOUND",`The image\
 ${JSON.stringify(e)} was not found locally, and its registry does not have it or denied access: ${a}`,{hint:'Check the \
name. For a private image, log in first (docker/login-action or "docker login"). For an image built in this job, load it\
 into the engine ("load: true").'});let f=/toomanyrequests|rate limit/i.test(a);throw new p("PULL_FAILED",`${d}: ${a}`,{
hint:f?"Log in to the registry in an earlier step (docker/login-action), so that the limit of your account applies.":`Ch\
eck whether the registry is reachable, and run again. ${S("pull","never")} uses only images that the engine has.`})}async function Hr(t,e){let{image:n,platform:r,pull:o}=e,i=await te(t,n.text);if(i===void 0){if(o==="never"||Vt(n.text))throw hu(
n.text,o);return{...await EA(t,e),image:n}}let s=await Mr(t,n.text,i,r);if(s===void 0){let a=await Mr(t,n.text,i,void 0),
d=o!=="never"&&!Vt(n.text);throw Yw(n.text,a?.platform,r,d)}return o!=="always"||Vt(n.text)?{...s,image:n}:{...await SA(
t,n,s,r),image:n}}async function EA(t,e){let{image:n,platform:r,pull:o,defaultPlatform:i}=e,s=r===void 0?i:T(r);r===void 0&&
s!==void 0&&t.log.info(`Pulling the platform ${s}, as DOCKER_DEFAULT_PLATFORM says`),await gi(t,n.text,s);let a=await te(
t,n.text);if(a===void 0)throw hu(n.text,o);let d=r??xA(i),c=await Mr(t,n.text,a,d)??(r===void 0?await Mr(t,n.text,a,void 0):
void 0);if(c!==void 0)return c;let f=await Mr(t,n.text,a,void 0);throw Yw(n.text,f?.platform,r,!1)}async function SA(t,e,n,r){
let{os:o,architecture:i}=Ne(n.platform),s=o===""||i===""?void 0:T(n.platform);await gi(t,e.text,s);let a=await Ke(t,e.text,
n.platform)??await Ke(t,e.text,void 0);if(a===void 0)throw hu(e.text,"always");let d=Ne(a.platform);if(r===void 0?d.os===
o&&d.architecture===i:K(d,r))return a;throw e.digest===void 0&&await t.docker.get(ti(n.id,e.text)),new p("PLATFORM_MISMA\
TCH",`The engine has the image ${JSON.stringify(e.text)} for ${T(n.platform)}, but the registry returned it for ${T(d)}.\
 The tag was restored.`,{hint:`Leave ${S("pull")} out to flatten the image that the engine has, or use a tag for this pl\
atform.`})}function xA(t){try{return t===void 0?void 0:Is(t)}catch{return}}async function Ke(t,e,n){let r=await te(t,e);
return r===void 0?void 0:Mr(t,e,r,n)}async function Mr(t,e,n,r){let o=ga(n);if(o&&(r===void 0||K(Qe(n),r)))return Ya(e,n,
n);let i=!t.store.holdsIndexes||di(n)===!1;if(o&&i)return;let s=w(n,"Id");if(s===void 0||!t.store.holdsIndexes)throw mu(
e);if(t.canInspectPlatform&&r!==void 0){let c=await te(t,e,r);if(c!==void 0&&K(Qe(c),r))return Ya(e,n,c)}let a=await Kw(
t,e,s,r);return a===void 0?void 0:r===void 0||K(Qe(a),r)?Ya(e,n,a):void 0}function Yw(t,e,n,r){let o=n===void 0?"another\
 platform":T(n),i=e===void 0?"another one":T(e);return new p("PLATFORM_MISMATCH",`The image ${JSON.stringify(t)} is need\
ed for ${o}, but the engine has it for ${i}.${r?" A pull would move the tag away from that image.":""}`,{hint:r?`Pull it\
 yourself ("docker pull --platform ${o} ${t}") if the tag may move, or select the platform ${i}.`:"Pull or build that pl\
atform first, or select one that the image has."})}function hu(t,e){let n=e==="never"?`, and pulling is disabled (${S("p\
ull")} is never)`:"";return new p("IMAGE_NOT_FOUND",`The image ${JSON.stringify(t)} is not in the engine${n}.`,{hint:'Ch\
eck the name and tag with "docker images", and build or pull it first.'})}async function Vw(t,e,n){let{keepBase:r}=t.options.layer;if(r===void 0)return e;let o=await BA(t,r,{found:e,end:n});PA(t);
let i=[];for(let s of e.platforms){let{source:a}=s;if(a.keeping===void 0)throw new Error("only layers can be kept");let{
layerCount:d,blobs:c}=await o(a);t.run.log.info(`Keeps the lowest ${de(d)} of ${a.layerCount} (${T(a.platform)})`),i.push(
{...s,source:{...a,...a.keeping(d)},baseBlobs:c})}return{...e,platforms:i}}function PA({run:t,engine:e,options:n}){let{imageLocation:r,
tagLocations:o,layer:i}=n;e===void 0||e.store.keepsPacked||r!==void 0||i.keepBase?.kind==="location"||o.length===0||t.log.
notice(`The engine keeps layers unpacked. Outside it, the kept layers are therefore uncompressed blobs that no registry \
has. To keep a registry's own blobs, name the base with its transport, for example ${S("keep-base","docker://debian:13")}\
.`)}async function BA(t,e,{found:n,end:r}){switch(e.kind){case"layers":return async o=>({layerCount:IA(o,e.count),blobs:void 0});case"\
image":return o=>OA(t,e.image,o);case"location":{let{run:o,options:i}=t,s=n.platforms.map(({source:d})=>d.platform),a=await De(
e.location,{...o,tempDir:i.tempDir,platforms:s});return r.defer(()=>a.close()),d=>TA(a,d)}}}function IA({reference:t,platform:e,
layerCount:n},r){if(r<n)return r;throw new p("BAD_INPUT",`${S("keep-base",String(r))} needs an image with more than ${de(
r)}, but ${t} (${T(e)}) has ${n}: nothing is above them.`,{hint:n<2?`Leave ${S("keep-base")} out: this image has nothing\
 above its base.`:`Keep at most ${n-1}, or name the base image.`})}async function OA(t,e,n){let{engine:r,options:o}=t;if(r===
void 0)throw new Error("a base in an engine needs the engine");let{platform:i}=n,s=o.pull==="never"?"never":"missing",a=await Hr(
r,{image:e,platform:i,pull:s,defaultPlatform:void 0});return await qw(n,e.text,a.diffIds),{layerCount:a.diffIds.length,blobs:void 0}}
async function TA(t,e){let n=t.images.find(({platform:o})=>K(o,e.platform));if(n===void 0)throw new Error("the base lack\
s a platform that was asked for");let{layers:r}=n;return await qw(e,t.reference,r.map(({diffId:o})=>o)),{layerCount:r.length,
blobs:r}}async function qw(t,e,n){let{reference:r,platform:o,diffIds:i}=t,s=(l,u)=>{let m=`The image ${r} (${T(o)}) must\
 be built on ${e}, but ${l}.`;throw new p("BASE_MISMATCH",m,{hint:u})};n.length===0&&s("that has no layers",`Leave ${S("\
keep-base")} out: there is nothing to keep.`);let a=n.findIndex((l,u)=>i[u]!==l);if(a===-1){if(n.length<i.length)return;
s(`both have the same ${de(n.length)}: nothing is above the base`,`Name an image that this one was built from, or leave ${S(
"keep-base")} out.`)}let d=i[a];d===void 0&&s(`it has only ${de(i.length)}, all of them the base's, which has ${n.length}`,
"Check the names: the base may be built on this image.");let c=vA((await t.readConfig()).json,a,i.length),f=c===void 0?"":
`, made by ${JSON.stringify(c.slice(0,200))}`;s(`they differ from layer ${a+1} on, which is ${n[a]} in the base and ${d}\
 in the image${f}`,"The base may have been updated since the image was built. Build the image again, or name the base by\
 the digest that it was built on. To keep the lowest layers, whatever they are, set a number.")}function vA(t,e,n){let r=Cn(
t)??[],o=[...r.keys()].filter(s=>r[s]===!0),i=b(t,"history");if(!(o.length!==n||!Array.isArray(i)))return w(i[o[e]??-1],
"created_by")}import{readFile as w$,stat as b$}from"node:fs/promises";import{Readable as bL}from"node:stream";import{Writable as RA}from"node:stream";var Xw=32*1024*1024,Ur=class{sink;#e;#t=[];#n=[];#r=0;#o=0;constructor(e,n=()=>{}){this.#e=e,this.sink=new RA({write:(r,o,i)=>{
this.#n.push(Buffer.from(r)),this.#o+=r.length,i(),n()}})}get isEmpty(){return this.#t.length===0}get isComplete(){return!this.
isEmpty&&this.#o>=this.#r}hold(e){if(e.sizeBytes>this.#e)throw new p("TAR_LIMIT",`An entry is ${e.sizeBytes} bytes long,\
 but at most ${this.#e} were expected.`,{hint:we});let n=Buffer.from(e.header),{typeFlag:r}=e,o=e.extensions.reduce((a,d)=>a+
d.length,v),i=ae(e.sizeBytes),s={typeFlag:r,mtimeSeconds:Gt(n),header:n,extensions:[...e.extensions]};if(this.#t.push({entry:s,
headBytes:o,dataBytes:i}),this.#r+=o+i,this.#r>Xw)throw new p("TAR_LIMIT",`Entries exceed ${Xw} bytes in total, but only\
 a few short ones were expected.`,{hint:we});return"keep"}entries(){let e=Buffer.concat(this.#n),n=0;return this.#t.map(
({entry:r,headBytes:o,dataBytes:i})=>{let s=n+o;return n=s+i,{...r,data:e.subarray(s,n)}})}};import{pipeline as LA}from"node:stream/promises";import{Writable as AA}from"node:stream";function bn(){return new AA({highWaterMark:1024*1024,write:(t,e,n)=>n()})}async function jn(t,e,n,r=bn()){await LA(e,n,r,{signal:t}).catch(o=>{if(!t.aborted)throw o})}async function zr(t,e){let n=new AbortController,r=new Ur(e,()=>{r.isComplete&&n.abort()}),o=new G(i=>r.isEmpty?r.hold(i):
"drop");return await jn(n.signal,t,o,r.sink),r.entries()[0]}async function Zw(t){let e=new AbortController,n,r=new G(o=>(n??=
{...o,name:Buffer.from(o.name),header:Buffer.from(o.header)},e.abort(),"drop"));return await jn(e.signal,t,r),n}function Ee(t,e){return nb(t,"name",e)}function Jr(t,e){return nb(t,"linkName",e)}function eb(t,e,n){return Qw(Qw(t,"uid",
e),"gid",n)}function Qw({extensions:t,header:e},n,r){let o=be(t).pax.has(n);if(r<=kf||!o)return{extensions:o?yu(t,n):t,header:Ef(
e,n,r)};let i=new Map([[n,String(r)]]);return{extensions:qa(t,a=>xf(a,i)),header:Ef(e,n,0)}}function Va(t){let{pax:e,longName:n}=be(
t.extensions),r=n===void 0?_e(e.get(tb)):void 0,{extensions:o,header:i}=r===void 0?t:Ee(t,r);return{extensions:Wr(o,a=>a===
"size"||a.startsWith("GNU.sparse.")),header:_o(Jp(i),0)}}function yu(t,e){return qa(t,n=>Kp(n,e))}function Wr(t,e){return qa(
t,n=>Sf(n,e))}function qa(t,e){let n=lr(t),r=n.findLast(({typeFlag:o})=>o===Te.pax);return n.flatMap(o=>{let{typeFlag:i,
block:s,data:a}=o;return i===Te.pax?o===r?CA(o,e):[]:a===void 0?[s]:[s,a]})}function CA({block:t,data:e,sizeBytes:n},r){
if(e===void 0)return[];let o=e.subarray(0,n),i=r(o);return i.equals(o)?[t,e]:i.length===0?[]:[_o(t,i.length),rb(i)]}var tb="\
GNU.sparse.name",$A={name:{records:["path",tb],gnuType:Te.gnuLongName},linkName:{records:["linkpath"],gnuType:Te.gnuLongLink}};
function nb(t,e,n){let{records:r,gnuType:o}=$A[e],[i,...s]=r,a=ls(t.header,e,n),d=a===void 0&&be(t.extensions).pax.has(i),
c=d?s:r,f=lr(Wr(t.extensions,m=>c.includes(m))).filter(({typeFlag:m})=>m!==o).flatMap(({block:m,data:h})=>h===void 0?[m]:
[m,h]);if(a!==void 0)return{extensions:f,header:a};let l=ls(t.header,e,n.subarray(0,v),!0)??t.header;if(d)return{extensions:qa(
f,h=>xf(h,new Map([[i,n]]))),header:l};let u=Buffer.concat([n,Buffer.alloc(1)]);return{extensions:[...f,Wp(o,u.length),rb(
u)],header:l}}function rb(t){return Buffer.concat([t,Buffer.alloc(ae(t.length)-t.length)])}import{createHash as DA}from"node:crypto";import{createGunzip as MA,createZstdDecompress as HA}from"node:zlib";var ob={rle:1,reserved:3},NA=13;function ib(t){if(t.length<4)return!1;let e=t.readUInt32LE(0);return e===4247762216||sb(
e)}function sb(t){return(t&4294967280)>>>0===407710288}var jr=class{#e="magic";#t=4;#n=Buffer.alloc(NA);#r=0;#o=0;#i=!1;#s=0;position=0;frames=0;header;get isBetweenFrames(){
return this.#e==="magic"&&this.#r===0}*split(e){let n=0,r=0;for(;r<e.length;){let o=this.#e==="skipped"||this.#e==="bloc\
k"||this.#e==="checksum",i=Math.min(this.#t,e.length-r),s=this.#e==="skipped"||this.#e==="skipped size";if(o||this.#a(e.
subarray(r,r+i)),r+=i,this.position+=i,this.#t-=i,s&&(n=r),this.#t>0)break;let a=this.#e==="magic";this.#c(),this.#e==="\
skipped size"?n=r:a&&r-n<4&&(yield Buffer.from(this.#n.subarray(0,4)),n=r),this.#e==="magic"&&r>n&&(yield e.subarray(n,r),
n=r)}this.#e!=="magic"&&r>n&&(yield e.subarray(n,r))}#a(e){e.copy(this.#n,this.#r),this.#r+=e.length}#d(e,n){this.#e=e,this.#t=
n,this.#r=0}#c(){let e=this.#n;switch(this.#e){case"magic":{let n=e.readUInt32LE(0);if(sb(n))this.#d("skipped size",4);else if(n===
4247762216)this.#l();else throw new RangeError("bytes that are not a zstd frame follow its last frame");return}case"skip\
ped size":{let n=e.readUInt32LE(0);this.#d(n===0?"magic":"skipped",n===0?4:n);return}case"descriptor":this.#o=e[0]??0,this.#d(
"header",this.#u().headerBytes);return;case"header":this.header=this.#m(),this.#d("block header",3);return;case"block he\
ader":{let n=e.readUIntLE(0,3),r=n>>1&3;if(r===ob.reserved)throw new RangeError("a zstd block has an unknown type");this.#i=
(n&1)===1;let o=r===ob.rle?1:n>>3;o>0?this.#d("block",o):this.#f();return}case"block":this.#f();return;case"skipped":case"\
checksum":this.#d("magic",4);return}}#f(){this.#i?(this.#o&4)!==0?this.#d("checksum",4):this.#d("magic",4):this.#d("bloc\
k header",3)}#l(){this.frames++,this.#s=this.position-4,this.#d("descriptor",1)}#u(){let e=this.#o,n=(e&32)!==0,r=n?0:1,
o=[0,1,2,4][e&3]??0,i=[n?1:0,2,4,8][e>>6]??0,s=r+o+i;return{windowBytes:r,dictionaryBytes:o,contentBytes:i,headerBytes:s}}#m(){
let e=this.#n,{windowBytes:n,dictionaryBytes:r,contentBytes:o}=this.#u(),i=r===0?0:e.readUIntLE(n,r),s=o===0?void 0:FA(e,
n+r,o);return{startByte:this.#s,contentBytes:s,windowBytes:n===0?s??0:_A(e[0]??0),dictionaryId:i}}};function FA(t,e,n){return n===
8?Number(t.readBigUInt64LE(e)):t.readUIntLE(e,n)+(n===2?256:0)}function _A(t){let e=2**(10+(t>>3));return e+e/8*(t&7)}var UA=1024*1024,zA=4,JA=6,ab=["drain","end","close"];function Gr(t,e){return new gu(t,e)}var gu=class{chunks;packedBytes=0;tarBytes=0;packing;#e=new jr;#t;#n;#r;constructor(e,n){
this.#t=e,this.#n=n,this.#r=db(e.descriptor.digest),this.chunks=this.#i()}get frames(){return this.#e.frames}get#o(){return this.#t.
descriptor.digest}async*#i(){let{descriptor:e,diffId:n}=this.#t,r=await this.#t.open(this.#n.signal);try{let o=this.#s(r),
i=await GA(o);this.packing=YA(i,this.#o);let s=this.packing==="none"&&n===e.digest,a=this.#n.checksDiffId&&!s?db(n):void 0;
for await(let c of this.#d(i,o))a?.update(c),this.tarBytes+=c.length,yield c;this.#a();let d=a&&cb(a,n);if(d!==void 0&&d!==
n)throw Q(this.#o,`unpacks to ${d}, but the image's config says ${n}`)}finally{r.destroy()}}async*#s(e){let{sizeBytes:n}=this.#t.
descriptor;for await(let r of e){if(this.packedBytes+=r.length,this.packedBytes>n)throw Q(this.#o,qt(this.packedBytes,n));
this.#r.update(r),yield r}}#a(){let{sizeBytes:e}=this.#t.descriptor;if(this.packedBytes!==e)throw Q(this.#o,qt(this.packedBytes,
e));let n=cb(this.#r,this.#o);if(n!==this.#o)throw Q(this.#o,`has the digest ${n}`)}async*#d(e,n){if(this.packing==="non\
e"){e.length>0&&(yield e),yield*n;return}let r=this.packing==="gzip",o={chunkSize:UA,readableObjectMode:!0,readableHighWaterMark:zA},
i=r?MA(o):HA(o),s=r?WA(i,e,n):jA(i,this.#e,e,n);s.catch(a=>i.destroy(a)),i.on("error",()=>{});try{for await(let a of i.iterator(
{destroyOnReturn:!1}))yield a;await s}catch(a){throw this.#c(a)}finally{i.destroy()}}#c(e){let n=e.code,r=e instanceof p,
o=typeof n=="string"&&/^(?:Z_|ZSTD_|ERR_STREAM_PUSH)/.test(n);if(r||!o&&!(e instanceof RangeError))return e;let i=n==="Z\
_BUF_ERROR";return Q(this.#o,i?`ends in the middle of its ${this.packing} stream`:`is not a readable ${this.packing} str\
eam (${E(e)})`)}};async function WA(t,e,n){let r=!1,o=new Promise(d=>{t.once("end",()=>{r=!0});for(let c of["end","close"])
t.once(c,d)}),i=0,s=0,a=async d=>{let c=d.findLastIndex(f=>f!==0);c!==-1&&(s=i+c+1),i+=d.length,r||await wu(t,d)};await a(
e);for await(let d of n)await a(d);if(t.end(),await o,s>t.bytesWritten)throw new RangeError("bytes that are not a gzip m\
ember follow its last member")}async function jA(t,e,n,r){for(let o of e.split(n))await wu(t,o);for await(let o of r)for(let i of e.
split(o))await wu(t,i);if(!e.isBetweenFrames)throw new RangeError("its last frame is incomplete");t.end()}async function wu(t,e){
if(t.destroyed)throw new Error("the stream was closed");e.length===0||t.write(e)||await new Promise(n=>{let r=()=>{for(let o of ab)
t.off(o,r);n()};for(let o of ab)t.on(o,r)})}async function GA(t){let e=[],n=0;for(;n<JA;){let{done:r,value:o}=await t.next();
if(r===!0)break;e.push(o),n+=o.length}return e.length===1?e[0]??Buffer.alloc(0):Buffer.concat(e)}var KA=[["bzip2","BZh"],
["xz","ý7zXZ\0"]];function YA(t,e){if(t[0]===31&&t[1]===139)return"gzip";if(ib(t))return"zstd";let n=t.toString("latin1"),
r=KA.find(([,o])=>n.startsWith(o));if(r!==void 0)throw new p("UNSUPPORTED_IMAGE",`The layer ${e} is packed with ${r[0]},\
 but only gzip, zstd and unpacked layers can be read.`,{hint:'Copy the image with "skopeo copy --dest-compress-format gz\
ip" first.'});return"none"}function db(t){let e=It(t)?.algorithm;if(e===void 0)throw Q(t,"has a digest that cannot be ch\
ecked");return DA(e)}function cb(t,e){return`${e.slice(0,e.indexOf(":"))}:${t.digest("hex")}`}var bu=/^(?:(?:SCHILY|LIBARCHIVE)\.xattr\.(?:(?:user|trusted)\.overlay\.|security\.selinux$|com\.apple\.)|RHT\.security\.selinux$)/,
ku=5,Ct=class{#e=new Set;#t=0;static isIn({pax:e}){if(e.size===0)return!1;for(let n of e.keys())if(bu.test(n))return!0;return!1}static remove(e){
return{header:e.header,extensions:Wr(e.extensions,n=>bu.test(n))}}note({pax:e}){if(this.#t++,!(this.#e.size>ku))for(let n of e.
keys())bu.test(n)&&this.#e.add(n.replace(/^(?:\w+\.xattr|RHT)\./,""))}get notice(){if(this.#t===0)return;let e=[...this.#e];
return`Left out extended attributes that belong to the machine that built the image (${e.slice(0,ku).join(", ")+(e.length>
ku?", …":"")}) from ${this.#t} ${this.#t===1?"entry":"entries"}.`}};function Le(t){return new p("LAYER_INVALID",`A layer of the image cannot be applied: ${t}.`,{hint:"The image is damaged,\
 or the program that made it has a bug. Build it again with another builder."})}function fb(t){return Le(`the tar stream\
 of ${t} ends within an entry`)}var wt=4095,Gn=255,Xa=40,Eu=1e7,Su=1e4,xu=256*1024**2,Pu=192*1024**2,Bu=5e8,Iu=64*1024**3,Ou=500;function Ie(t){return new p(
"TAR_LIMIT",t,{hint:we})}var ue=47,Za=46;function Tu(t){let e=t.length;for(;e>0&&t[e-1]===ue;)e--;let n=0;for(;n<e&&VA(t,n,e);)n+=t[n]===ue?1:2;let r=t.
subarray(n,e),o=qA(r)?r:XA(r,t);if(o.length>wt)throw Ie(`A path of the image has ${o.length} bytes, but at most ${wt} ar\
e possible: ${R(o)}.`);return o}function wi(t,e){return t.length===e.length?t.equals(e):t[0]===Za&&t[1]===ue&&t.length===
e.length+2&&t.compare(e,0,e.length,2)===0}function VA(t,e,n){return t[e]===ue||t[e]===Za&&e+1<n&&t[e+1]===ue}function qA(t){
let e=0;for(let n=0;n<=t.length;n++){let r=t[n];if(r===0)return!1;if(n<t.length&&r!==ue)continue;let o=n-e;if(o>Gn||o<=2&&
t[e]===Za&&(o===1||t[e+1]===Za)||o===0&&t.length>0)return!1;e=n+1}return!0}function XA(t,e){if(t.includes(0))throw Le(`t\
he name ${R(e)} contains a NUL`);let n=[];for(let r of t.toString("latin1").split("/"))if(!(r===""||r===".")){if(r.length>
Gn)throw Ie(`A name of the image has ${r.length} bytes, but at most ${Gn} are possible: ${R(Buffer.from(r,"latin1"))}.`);
if(r!=="..")n.push(r);else if(n.pop()===void 0)throw Le(`the path ${R(e)} leads out of the image`)}return Buffer.from(n.
join("/"),"latin1")}var Qa=class{#e=[];#t;#n=0;add(e){if(e.length<65536){this.#n+e.length>1048576&&this.#r(),this.#t??=Buffer.allocUnsafeSlow(
1048576),this.#n+=e.copy(this.#t,this.#n);return}this.#r(),this.#e.push(e)}take(){let e=this.#e;return this.#e=[],e}end(){
return this.#r(),this.take()}#r(){this.#t!==void 0&&(this.#e.push(this.#t.subarray(0,this.#n)),this.#t=void 0,this.#n=0)}};import{randomInt as ZA}from"node:crypto";var ki=20,Kr=2**ki,bi=Kr-1,ed=class{#e=[];#t=0;add(e,n,r){let o=r-n;if(o>wt)throw new RangeError("a text is longer than \
any path");if((this.#t&bi)+o>Kr||this.#t===this.#e.length*Kr){if(this.#t=this.#e.length*Kr,this.#t+Kr>xu)throw Ie(`The i\
mage's names and link targets exceed ${xu} bytes in total.`);this.#e.push(Buffer.allocUnsafeSlow(Kr))}let i=this.#t;return e.
copy(this.#e[i>>ki],i&bi,n,r),this.#t+=o,i}get(e,n){let r=e&bi;return this.#e[e>>ki].subarray(r,r+n)}copy(e,n,r,o){let i=e&
bi,s=this.#e[e>>ki];if(n>32)s.copy(r,o,i,i+n);else for(let a=0;a<n;a++)r[o+a]=s[i+a];return o+n}equals(e,n,r,o){let i=e&
bi,s=this.#e[e>>ki];for(let a=0;a<n;a++)if(s[i+a]!==r[o+a])return!1;return!0}};var H=0,F=-1,C={directory:0,file:1,symlink:2,special:3},Ce=1024,QA=.6,eL=ZA(2**32),td=class{texts=new ed;count=0;parent=new Int32Array(
Ce);kind=new Uint8Array(Ce);dead=new Uint8Array(Ce);touched=new Uint16Array(Ce);layer=new Uint16Array(Ce);ordinal=new Uint32Array(
Ce);inode=new Int32Array(Ce);head=new Uint32Array(Ce);extra=new Uint32Array(Ce);extraLength=new Uint16Array(Ce);place=new Uint32Array(
Ce);pathBytes=new Uint16Array(Ce);#e=new Uint32Array(Ce);#t=new Uint8Array(Ce);#n=new Int32Array(4*Ce);#r=0;constructor(){
this.count=1,this.parent[H]=F,this.inode[H]=H}find(e,n,r,o){let i=this.#n[this.#o(e,n,r,o)]-1;return i<0||this.dead[i]===
1?F:i}findSame(e,n){let r=this.texts.get(this.#e[n],this.#t[n]);return this.find(e,r,0,r.length)}add({parent:e,bytes:n,start:r,
end:o,kind:i,layer:s}){let a=this.count;a===this.parent.length&&this.#s();let d=this.pathBytes[e],c=d+(d===0?0:1)+(o-r);
if(o-r>Gn||c>wt)throw Ie(`A path of the image is longer than ${wt} bytes, or contains a name of more than ${Gn} bytes.`);
this.parent[a]=e,this.kind[a]=i,this.touched[a]=s,this.inode[a]=a,this.pathBytes[a]=c,this.#e[a]=this.texts.add(n,r,o),this.#t[a]=
o-r,this.count++;let f=this.#o(e,n,r,o),l=this.#n[f];return l===0?this.#r++:this.dead[l-1]=1,this.#n[f]=a+1,this.#r>this.#n.
length*QA&&this.#i(),a}pathOf(e,n=!1){let r=this.pathBytes[e],o=Buffer.allocUnsafe(r+(n?1:0));n&&(o[r]=47);let i=r;for(let s=e;s!==
H;s=this.parent[s]){let a=this.#t[s];this.texts.copy(this.#e[s],a,o,i-a),i-=a+1,i>=0&&(o[i]=47)}return o}targetOf(e){return this.
texts.get(this.extra[e],this.extraLength[e])}hiddenBelow(e){let n=0;for(let r=e;r!==F;r=this.parent[r])n=Math.max(n,this.
extra[r]);return n}#o(e,n,r,o){let i=this.#n.length-1,s=o-r,a=tL(e,n,r,o)&i;for(;;){let d=this.#n[a]-1;if(d<0||this.parent[d]===
e&&this.#t[d]===s&&this.texts.equals(this.#e[d],s,n,r))return a;a=a+1&i}}#i(){let e=this.#n.filter(n=>n>0&&this.dead[n-1]===
0);this.#n=new Int32Array(this.#n.length*2),this.#r=e.length;for(let n of e){let r=n-1,o=this.texts.get(this.#e[r],this.#t[r]);
this.#n[this.#o(this.parent[r],o,0,o.length)]=n}}#s(){let e=this.parent.length*2;this.parent=Ue(this.parent,new Int32Array(
e)),this.kind=Ue(this.kind,new Uint8Array(e)),this.dead=Ue(this.dead,new Uint8Array(e)),this.touched=Ue(this.touched,new Uint16Array(
e)),this.layer=Ue(this.layer,new Uint16Array(e)),this.ordinal=Ue(this.ordinal,new Uint32Array(e)),this.inode=Ue(this.inode,
new Int32Array(e)),this.head=Ue(this.head,new Uint32Array(e)),this.extra=Ue(this.extra,new Uint32Array(e)),this.extraLength=
Ue(this.extraLength,new Uint16Array(e)),this.place=Ue(this.place,new Uint32Array(e)),this.pathBytes=Ue(this.pathBytes,new Uint16Array(
e)),this.#e=Ue(this.#e,new Uint32Array(e)),this.#t=Ue(this.#t,new Uint8Array(e))}};function Ue(t,e){return e.set(t),e}function tL(t,e,n,r){
let o=Math.imul(t^eL,3432918353);for(let i=n;i<r;i++)o=Math.imul(o^e[i],1540483477),o^=o>>>15;return o=Math.imul(o^o>>>16,
2246822507),(o^o>>>13)>>>0}var nL=64;async function*lb(t,e,n,r){let o=new vu(t,e),i=new Qa,s=(a,d)=>{r?.add(a.length,o.originOf(a,d)),i.add(a)};for(let a of o.
top())s(a);yield*i.end();for(let[a,d]of t.layers.entries()){if(!o.beginLayer(a+1))continue;let c=new et({begin:(l,u)=>o.
begin(l,u),emit:s},{dropsGlobals:!0,ignoresTrailer:!0}),f=Gr(d,{checksDiffId:!1,signal:n});for await(let l of f.chunks)if(n.
throwIfAborted(),c.consume(l),yield*i.take(),e.top!==H&&o.isLayerDone(c))break}for(;;){let a=o.moreDirectories();if(a.length===
0)break;for(let d of a)s(d);yield*i.take()}yield*i.end()}var vu=class{#e;#t;#n;#r;#o;#i=0;#s=0;#a=0;#d=!0;#c;#f=new WeakMap;constructor(e,n){
let{tree:r}=e;this.#e=e,this.#t=r,this.#n=n,this.#r=new Uint8Array(r.count),this.#r[H]=1,this.#o=n.top;let o=r.parent[n.
top];this.#c=o>H?r.pathBytes[o]+1:0,this.#u()}top(){let{top:e}=this.#n;return this.#t.kind[e]===C.directory?this.#p(e):[]}beginLayer(e){
return this.#s=e,this.#a=0,this.#l}get#l(){return this.#i<this.#t.count&&this.#t.layer[this.#i]===this.#s}isLayerDone(e){
return!this.#l&&(this.#d||e.isBetweenEntries)}begin(e,n){let r=this.#a++;if(this.#d=!this.#l||this.#t.ordinal[this.#i]!==
r,this.#d)return ln;let o=this.#i++;this.#u();let i=this.#t.inode[o],s=this.#n.carrier[i],a=i===o?s:o,d=this.#m(o);d.push(
...this.#p(this.#t.parent[a]));let c=e;Ct.isIn(n)&&(c=Ct.remove(c));let f=this.#g(a);if(this.#y(e.name,f)||(c=Ee(c,f)),a!==
s){let l=this.#g(s);this.#y(We(e.header,n),l)||(c=Jr(c,l))}return c===e&&d.length===0?Rr:{blocks:[...d,...c.extensions,c.
header],keepsData:!0}}moreDirectories(){return this.#m(this.#t.count)}originOf(e,n){return n===void 0?this.#f.get(e):{stream:this.#s-
1,offset:n}}#u(){let{kind:e,inode:n,count:r}=this.#t,{carrier:o,isSelected:i}=this.#n;for(;this.#i<r;this.#i++){let s=this.#i;
if(e[s]===C.directory)continue;let a=n[s],d=o[a];if(a===s?d!==F:i[s]===1&&d!==s)return}}#m(e){let{kind:n}=this.#t,{isSelected:r}=this.#n,
o=[];for(let i=0;this.#o<e;this.#o++){let s=this.#o;if(!(n[s]!==C.directory||r[s]===0||this.#r[s]===1)){if(i++===nL)break;
this.#h(s,o)}}return o}#p(e){let{parent:n}=this.#t,{isSelected:r}=this.#n,o=[];for(let s=e;s>H&&r[s]===1&&this.#r[s]===0;s=
n[s])o.push(s);let i=[];for(let s of o.reverse())this.#h(s,i);return i}#h(e,n){this.#r[e]=1;let r=this.#n.top===H,o=Ei(this.#e,
e,r?void 0:this.#c),i=this.#t.place[e],s=(i-1)*v;for(let a of[...o.extensions,o.header])i>0&&r&&this.#f.set(a,{stream:this.#t.
layer[e]-1,offset:s}),s+=a.length,n.push(a)}#y(e,n){return this.#n.top===H?wi(e,n):e.equals(n)}#g(e){return this.#t.pathOf(
e).subarray(this.#c)}};function Ei({tree:t,heads:e},n,r){let o=t.head[n],i=t.pathOf(n,t.kind[n]===C.directory).subarray(
r);if(o===0)return Ee({extensions:[],header:us()},i);let s=e.get(o);return r===void 0||tn(ve(s.header,0),be(s.extensions)).
equals(i)?s:Ee(s,i)}var nd=class{#e;#t=0;#n=0;#r=Buffer.alloc(0);#o=F;#i=0;constructor(e){this.#e=e}beginLayer(e){this.#t=e,this.forget()}forget(){
this.#o=F}childOf(e,n,r){return this.#a(this.#e.find(e,n,r,n.length),this.#s(e))}directoryOf(e,n,r){if(n<=0)return H;if(this.#o!==
F&&r==="create"&&rL(this.#r,e,n))return this.#o;let o={directory:H,hidden:this.#s(H),links:0};return this.#d(o,e.subarray(
0,n),r)?(r==="create"&&(this.#r=Buffer.from(e.subarray(0,n)),this.#o=o.directory,this.#i=o.hidden),o.directory):F}#s(e){
return e===this.#o?this.#i:this.#e.hiddenBelow(e)}#a(e,n){return e===F||this.#e.touched[e]<n?F:e}#d(e,n,r){for(let o=0;o<
n.length;){let i=n.indexOf(ue,o),s=i===-1?n.length:i;if(s>o&&!this.#c(e,n,[o,s],r))return!1;o=s+1}return!0}#c(e,n,[r,o],i){
let s=this.#e;if(++this.#n>Bu)throw Ie(`The image's paths have more than ${Bu} parts in total.`);if(n[r]===46&&o-r<=2){if(o-
r===1)return!0;if(n[r+1]===46)return this.#f(e,n),!0}let a=this.#a(s.find(e.directory,n,r,o),e.hidden);if(a===F)return i===
"create"&&this.#l(e,n,r,o);let d=s.kind[a],c=s.touched[a]===this.#t;if(d===C.directory)return i==="create"&&(s.touched[a]=
this.#t),e.directory=a,e.hidden=Math.max(e.hidden,s.extra[a]),!0;if(d===C.symlink&&(c||i==="link")){let f=s.targetOf(s.inode[a]);
if(++e.links>Xa)throw Le(`the symbolic links of ${R(n)} form a loop`);return f[0]===ue&&(e.directory=H,e.hidden=s.hiddenBelow(
H)),this.#d(e,f,i)}if(i!=="create")return!1;if(c)throw Le(`an entry is below ${R(s.pathOf(a))}, which is a file in the s\
ame layer`);return this.#l(e,n,r,o)}#f(e,n){if(e.directory===H)throw Le(`the symbolic link to ${R(n)} leads out of the i\
mage`);e.directory=this.#e.parent[e.directory],e.hidden=this.#e.hiddenBelow(e.directory)}#l(e,n,r,o){let i=e.directory,s=C.
directory;return e.directory=this.#e.add({parent:i,bytes:n,start:r,end:o,kind:s,layer:this.#t}),!0}};function rL(t,e,n){
return t.length===n&&t.compare(e,0,n)===0}var rd=Buffer.from(".wh."),ub=Buffer.from(".wh..wh..opq"),oL=Buffer.from(".wh..wh."),iL={0:C.file,S:C.file,2:C.symlink,3:C.
special,4:C.special,5:C.directory,6:C.special},od=class{attributes=new Ct;#e;#t;#n;#r=0;#o=0;#i=0;#s=0;#a=[];constructor(e,n){
this.#e=e,this.#t=n,this.#n=new nd(e)}beginLayer(){this.#r++,this.#o=0,this.#s=this.#e.count,this.#a=[],this.#n.beginLayer(
this.#r)}endLayer(){let{dead:e,parent:n,count:r}=this.#e,o=0;for(let i=this.#s;i<r;i++)this.#d(n[i])&&(e[i]=1),e[i]===0&&
(o+=this.#a[i-this.#s]??0);return o}#d(e){let{dead:n,parent:r}=this.#e;for(let o=e;o!==F;o=r[o]){if(n[o]===1)return!0;if(o>=
this.#s)return!1}return!1}apply(e,n,r){let o=this.#o++;if(++this.#i>Eu)throw Ie(`The image's layers have more than ${Eu}\
 entries.`);let i=Tu(e.name),s=i.lastIndexOf(ue)+1;Ru(i,0,oL)&&!pb(i,0)||(Ru(i,s,rd)?this.#c(i,s):i.length===0?sL(e):this.#l(
e,n,{path:i,start:s,ordinal:o,startBytes:r}))}#c(e,n){let r=this.#e,o=n+rd.length;if(o===e.length)throw Le(`the whiteout\
 ${R(e)} does not say what it deletes`);let i=this.#n.directoryOf(e,n-1,"find");if(i===F)return;if(pb(e,n)){this.#f(i);return}
let s=this.#n.childOf(i,e,o);s!==F&&(r.touched[s]!==this.#r?r.dead[s]=1:r.kind[s]===C.directory&&this.#f(s),this.#n.forget())}#f(e){
this.#e.extra[e]=this.#r,this.#n.forget()}#l(e,n,{path:r,start:o,ordinal:i,startBytes:s}){aL(r);let a=this.#e,d=Ct.isIn(
n);d&&this.attributes.note(n);let c=this.#n.directoryOf(r,o-1,"create"),f=this.#n.childOf(c,r,o),l=hb(e),u=this.#r,m=f;if(l===
C.directory&&f!==F&&a.kind[f]===C.directory)a.touched[f]=u;else{f!==F&&(a.dead[f]=1,this.#n.forget());let P=e.typeFlag===
"1"?this.#p(e,n):F,B=P===F?l:a.kind[P];m=a.add({parent:c,bytes:r,start:o,end:r.length,kind:B,layer:u}),P!==F&&(a.inode[m]=
a.inode[P])}a.layer[m]=u,a.ordinal[m]=i;let h=!d&&wi(e.name,r);if(a.place[m]=h?mb(s):0,e.typeFlag==="1"||(l===C.file&&this.#u(
m,zn(e,n)),l===C.symlink&&this.#m(m,We(e.header,n)),l!==C.directory&&l!==C.symlink))return;let y=d?Ct.remove(e):e,g=a.pathOf(
m,l===C.directory),k=wi(e.name,g);a.head[m]=this.#t.add(k?y:Ee(y,g)),a.place[m]=k&&y===e?mb(s):0}#u(e,n){this.#a[e-this.#s]=
n}#m(e,n){let r=this.#e;if(n.includes(0)||n.length>wt)throw Le(`the target of the symbolic link ${R(r.pathOf(e))} is not\
 a valid path`);r.extra[e]=r.texts.add(n,0,n.length),r.extraLength[e]=n.length,this.#u(e,n.length)}#p(e,n){let r=We(e.header,
n),o=Tu(r),i=o.lastIndexOf(ue)+1,s=this.#n.directoryOf(o,i-1,"link"),a=s===F||o.length===0?F:this.#n.childOf(s,o,i),d=`t\
he hard link ${R(e.name)} leads to ${R(r)}`;if(a===F)throw Le(`${d}, which does not exist`);if(this.#e.kind[a]===C.directory)
throw Le(`${d}, which is a directory`);return a}};function mb(t){let e=t/v+1;return e<2**32?e:0}function sL(t){if(hb(t)!==
C.directory)throw Le(`the entry ${R(t.name)} would replace the root directory`)}function aL(t){for(let e=t.indexOf(rd);e!==
-1;e=t.indexOf(rd,e+1))if(!(e>0&&t[e-1]!==ue))throw new p("WHITEOUT_NAME",`The image has an entry in ${R(t)}, but a laye\
r cannot contain a name that starts with ".wh.": it would be read as a whiteout, which marks a deletion.`,{hint:"Rename \
or remove the directory where the image is built."})}function hb(t){let{typeFlag:e,header:n,name:r}=t;if(e==="0"&&ss(n)&&
r.at(-1)===ue)return C.directory;if(e==="1")return C.file;let o=iL[e];if(o===void 0)throw Le(`the entry ${R(r)} has the \
unknown type ${JSON.stringify(e)}`);return o}function pb(t,e){return t.length-e===ub.length&&Ru(t,e,ub)}function Ru(t,e,n){
return t[e]!==46||t.length-e<n.length?!1:t.compare(n,0,n.length,e,e+n.length)===0}function id(t){let{parent:e,dead:n,touched:r,extra:o,kind:i,count:s}=t,a=new Uint8Array(s),d=new Uint16Array(s);a[H]=1,d[H]=
o[H];for(let c=1;c<s;c++){let f=e[c],l=d[f];a[f]===0||n[c]===1||r[c]<l||(a[c]=1,i[c]===C.directory&&(d[c]=Math.max(l,o[c])))}
return a}function Yr(t,e,n){let{parent:r,kind:o,inode:i,count:s}=t,a=n===H?e:new Uint8Array(s);n!==H&&(a[n]=1);let d=new Int32Array(
s).fill(F);for(let c=n;c<s;c++){if(e[c]===0||(n!==H&&c>n&&a[r[c]]===1&&(a[c]=1),a[c]===0||o[c]===C.directory))continue;let f=i[c];
d[f]===F&&(d[f]=c)}return{top:n,isSelected:a,carrier:d}}var Si={absent:0,whole:1,withoutHead:2};function yb(t,e){let n=id(t);for(let r=1;r<n.length;r++)n[r]===Si.absent||t.kind[r]!==
C.directory||(t.layer[r]===0||t.layer[r]!==t.touched[r])&&(n[r]=Si.withoutHead);return{layerCount:e,nodes:n}}import{constants as dL,zstdCompressSync as cL,zstdDecompressSync as fL}from"node:zlib";var sd=256*1024,lL=16,ad=class{#e=[];#t=[];#n=0;#r;#o=1;#i=0;#s=new Map;add({extensions:e,header:n}){let r=e.reduce((s,{
length:a})=>s+a,n.length);this.#i+r>sd&&this.#d();let o=this.#o+this.#i/v,i=r>sd?Buffer.allocUnsafeSlow(r):this.#r;this.#r=
i??Buffer.allocUnsafeSlow(sd);for(let s of[...e,n])this.#i+=s.copy(this.#r,this.#i);return o}get(e){let n=this.#a(e),r=[];
for(;;){let o=n.subarray(0,v),{typeFlag:i,sizeBytes:s}=ve(o,0);if(!en(i))return{extensions:r,header:o};let a=v+ae(s);r.push(
o),s>0&&r.push(n.subarray(v,a)),n=n.subarray(a)}}#a(e){if(e>=this.#o)return this.#r.subarray((e-this.#o)*v);let n=0,r=this.#t.
length-1;for(;n<r;){let s=n+r+1>>1;this.#t[s]<=e?n=s:r=s-1}let i=this.#s.get(n)??fL(this.#e[n]);this.#s.delete(n),this.#s.
set(n,i);for(let s of this.#s.keys()){if(this.#s.size<=lL)break;this.#s.delete(s)}return i.subarray((e-this.#t[n])*v)}#d(){
if(this.#i===0)return;let e=cL(this.#r.subarray(0,this.#i),{params:{[dL.ZSTD_c_compressionLevel]:1}});if(this.#n+=e.length,
this.#n>Pu)throw Ie(`The image's directories have more than ${Pu} bytes of headers.`);this.#e.push(Buffer.from(e)),this.#t.
push(this.#o),this.#o+=this.#i/v,this.#i=0,this.#r.length>sd&&(this.#r=void 0)}};async function xi(t,e){for(let{descriptor:i}of t)pL(i.mediaType,i.digest);if(t.length>Su)throw Ie(`The image has ${t.length}\
 layers, but at most ${Su} are read.`);let n=new Au(t,e),r=t.reduce((i,{descriptor:s})=>i+s.sizeBytes,0),o={title:"Read \
the layers",doneBytes:()=>n.packedBytes,totalBytes:()=>r};return U(e.log,o,n.run())}var Au=class{#e;#t;#n=new td;#r=new ad;#o=new od(
this.#n,this.#r);#i=[];#s=[];#a=[];#d=[];#c=[];#f=[];#l;#u=0;#m=0;#p;constructor(e,n){this.#e=e,this.#t=n}get packedBytes(){
return this.#u+(this.#p?.packedBytes??0)}async run(){for(let[n,r]of this.#e.entries())await this.#h(r),n+1===this.#t.keptLayers&&
(this.#l=yb(this.#n,n+1));let{notice:e}=this.#o.attributes;return{layers:this.#e,layerBytes:this.#i,unpackedBytes:this.#i.
reduce((n,r)=>n+r,0),tarBytes:this.#m,layerTarBytes:this.#s,packings:this.#a,frames:this.#d,firstNodes:this.#c,notices:e===
void 0?this.#f:[...this.#f,e],tree:this.#n,heads:this.#r,living:id(this.#n),base:this.#l}}async#h(e){let{signal:n,touch:r}=this.#t,
o=Gr(e,{checksDiffId:!0,signal:n});this.#p=o,this.#c.push(this.#n.count),this.#o.beginLayer();let i=new et({begin:(s,a,d)=>(this.#o.
apply(s,a,d),ln),emit:()=>{}},{dropsGlobals:!0,ignoresTrailer:!0});for await(let s of o.chunks)n.throwIfAborted(),i.consume(
s),this.#y(o),r?.();if(!i.isBetweenEntries)throw fb(e.descriptor.digest);this.#g(e,o.packing),this.#i.push(this.#o.endLayer()),
this.#u+=o.packedBytes,this.#m+=o.tarBytes,this.#s.push(o.tarBytes),this.#a.push(o.packing??"none"),this.#d.push(o.frames),
this.#p=void 0}#y(e){let n=this.#m+e.tarBytes;if(uL(n,this.packedBytes))throw Ie(`The image's layers unpack to more than\
 ${Iu} bytes and to more than ${Ou} times their size.`)}#g({descriptor:e},n){let r=mL(e.mediaType);if(r===void 0||n===void 0||
r===n)return;let o=i=>i==="none"?"not packed":`packed with ${i}`;this.#f.push(`The media type of the layer ${e.digest} s\
ays that it is ${o(r)}, but it is ${o(n)}, so it was read as that.`)}};function uL(t,e){return t>Iu&&t>Ou*e}function mL(t){
return/[.+]gzip$/.test(t)?"gzip":/[.+]zstd$/.test(t)?"zstd":t==="application/vnd.oci.image.layer.v1.tar"?"none":void 0}function pL(t,e){
let n=(r,o)=>{throw new p("UNSUPPORTED_IMAGE",`The layer ${e} ${r}.`,{hint:o})};/nondistributable|foreign/.test(t)&&n("i\
s not in the image, but has to be fetched from elsewhere (a foreign or non-distributable layer)","Windows images have su\
ch layers. Build the image on a base without them."),/\+encrypted$/.test(t)&&n("is encrypted",'Decrypt the image first, \
with "skopeo copy --decryption-key".')}var hL=Buffer.from(".wh.");function gb(t,e){let{layerCount:n}=e,r=s=>s.slice(0,n).reduce((a,d)=>a+d,0),o=yL(t,e),i=new dd(
t);return{layerCount:n,unpackedBytes:r(t.layerBytes),tarBytes:r(t.layerTarBytes),owns:s=>o[i.find(s)]===1,layerOf:s=>{let a=i.
find(s);return o[a]===1?t.tree.layer[a]-1:void 0},openAbove:()=>new Lu(t,e,o)}}function yL({tree:t,living:e},{nodes:n,layerCount:r}){
let{kind:o,inode:i,layer:s,count:a}=t,d=new Uint8Array(a),c=new Uint8Array(n.length);for(let f=n.length;f<a;f++){let l=i[f];
e[f]===1&&l<n.length&&(c[l]=1)}for(let f=1;f<n.length;f++){if(e[f]===0||n[f]!==Si.whole)continue;(o[f]===C.directory?s[f]<=
r:c[i[f]]===0)&&(d[f]=1)}return d}var dd=class{#e;#t="";#n=H;constructor(e){this.#e=e}find(e){let n=e.lastIndexOf("/"),r=e.
slice(0,Math.max(0,n));return r!==this.#t&&(this.#n=this.#r(H,r),this.#t=r),this.#r(this.#n,e.slice(n+1))}#r(e,n){let{tree:r,
living:o}=this.#e,i=j(n),s=e;for(let a=0;a<i.length&&s!==F;){let d=i.indexOf(ue,a),c=d===-1?i.length:d,f=r.kind[s]===C.directory?
r.find(s,i,a,c):F;s=f!==F&&o[f]===1?f:F,a=c+1}return s}},Lu=class{deleted=0;#e;#t;#n;#r;#o;#i;#s;constructor(e,{nodes:n},r){
let{tree:o}=e;this.#e=e,this.#t=o,this.#n=n,this.#r=r,this.#o=new dd(e),this.#i=new Uint8Array(o.count),this.#i[H]=1,this.#s=
new Uint8Array(o.count),this.#s[H]=1}decide(e){let n=this.#o.find(A(e.name));if(n===F)throw new Error("a stream of layer\
s has a path that they do not have");if(this.#i[n]=1,this.#r[n]===1)return"drop";let r=this.#d(this.#t.parent[n]);return this.#s[n]=
1,r.length===0?"keep":{head:e,before:r}}*whiteouts(){let{kind:e,parent:n}=this.#t,r=new Int32Array(this.#n.length).fill(
F);r[H]=H;for(let o=1;o<this.#n.length;o++){if(this.#n[o]===Si.absent)continue;let i=r[n[o]];if(i===F||e[i]!==C.directory)
continue;let s=this.#i[o]===1?o:this.#t.findSame(i,o);if(s!==F&&this.#i[s]===1){r[o]=s;continue}this.deleted++;for(let a of[
...this.#d(i),this.#a(o)])yield*[...a.extensions,a.header]}}#a(e){let n=this.#t.pathOf(e),r=n.lastIndexOf(ue)+1,o=Buffer.
concat([n.subarray(0,r),hL,n.subarray(r)]);return Ee({extensions:[],header:Yt("whiteout",0)},o)}#d(e){let{parent:n}=this.#t,
r=[];for(let o=e;this.#s[o]===0;o=n[o])r.push(o);return r.reverse().map(o=>{this.#s[o]=1;let i=Ei(this.#e,o,void 0),s=tn(
ve(i.header,0),be(i.extensions));return{...i,name:s,typeFlag:"5",sizeBytes:0}})}};var wb=2**24;function bb(t){let{tree:e,layerTarBytes:n}=t,r=gL(t),o=[];for(let[i,s]of wL(t).entries()){if(i<(t.base?.layerCount??
0))continue;let a,d=0,c=f=>{a!==void 0&&o.push({layer:i,startBytes:a,endBytes:f}),a=void 0};for(let f of s){let l=e.place[f];
if(l===0)continue;let u=(l-1)*v,m=e.ordinal[f];(m!==d||!r(f))&&c(u),r(f)&&(a??=u),d=m+1}c(n[i]??0)}return o}function gL({
tree:t,living:e,firstNodes:n}){let{kind:r,inode:o,layer:i}=t,{carrier:s}=Yr(t,e,H);return a=>{if(e[a]===0)return!1;if(r[a]===
C.directory)return a>=(n[i[a]-1]??0);let d=o[a];return s[d]===a==(d===a)}}function wL({tree:t,layers:e}){let n=e.map(()=>[]);
for(let r=1;r<t.count;r++)n[t.layer[r]-1]?.push(t.ordinal[r]*wb+r);return n.map(r=>Array.from(Float64Array.from(r).sort(),
o=>o%wb))}var kL=4*1024*1024,EL=4*1024*1024,cd=class extends Error{};function fd(t){let{tree:e,living:n}=t,r=(i,s,a)=>bL.from(SL(lb(
t,i,s,a),a),{objectMode:!1,highWaterMark:kL,signal:s}),o=async(i,s)=>{let a=kb(t,i);if(a===F)throw new cd(`there is no ${i.
toString()} in the layers`);return r(Yr(e,n,a),s)};return{way:"layers",returnsToDirectories:!0,unseenTimes:[],isReproducible:!0,
decide:()=>"keep",base:t.base&&gb(t,t.base),open:async i=>r(Yr(e,n,H),i),layers:{blobs:t.layers,packings:t.packings,frames:t.
frames,layerTarBytes:t.layerTarBytes,keptLayers:t.base?.layerCount??0,keptRuns:()=>bb(t),open:async(i,s)=>r(Yr(e,n,H),i,
s)},openPath:o,isNotFound:i=>i instanceof cd,lookAt:async(i,s)=>{let a=Buffer.from(i),d=kb(t,a);if(d!==F)return xL(t,d)??
zr(await o(a,s),EL)},close:async()=>{}}}async function*SL(t,e){yield*t,e?.add(jt.length,void 0),yield jt}function xL(t,e){
let{tree:n}=t,r=n.kind[e];if(r!==C.directory&&(r!==C.symlink||n.inode[e]!==e))return;let o=n.parent[e],i=o>H?n.pathBytes[o]+
1:0,{header:s,extensions:a}=Ei(t,e,i),d=r===C.directory?"5":"2",c=Gt(s);return{typeFlag:d,mtimeSeconds:c,header:s,extensions:a,
data:Buffer.alloc(0)}}function kb({tree:t,living:e},n){let r=0,o=H,i=n;for(;i.length>0;){let s=i.indexOf(ue),a=s===-1?i.
length:s,d=i.subarray(0,a);i=i.subarray(Math.min(a+1,i.length));let c=d.toString("latin1");if(c===""||c===".")continue;if(c===
".."){o=Math.max(H,t.parent[o]);continue}if(t.kind[o]!==C.directory)return F;let f=t.find(o,d,0,d.length);if(f===F||e[f]===
0)return F;if(t.kind[f]!==C.symlink||i.length===0){o=f;continue}if(++r>Xa)return F;let l=t.targetOf(t.inode[f]);l[0]===ue&&
(o=H),i=Buffer.concat([l,Buffer.from("/"),i])}return o}function $t(t,e,n){let{json:r}=t.config,o=b(r,"config"),i=b(o,"Volumes"),s=new Cu(t,e,n);return{reference:e.reference,id:t.
manifest.digest,ofContainer:void 0,platform:t.platform,diffIds:t.layers.map(({diffId:a})=>a),packedLayers:t.layers,layerCount:t.
layers.length,volumes:O(i)?Object.keys(i).filter(a=>!a.includes("\0")):[],shownConfig:O(o)?o:{},knownBytes:void 0,isExact:!0,
countsFiles:!0,notices:[],readConfig:async()=>({json:r,digest:t.config.descriptor.digest,packedLayers:t.layers.map(({descriptor:a})=>a),
annotations:t.annotations,missing:void 0}),openReader:()=>s.openReader(),measure:()=>s.measure(),keeping:a=>{let{openReader:d,
measure:c}=$t(t,e,{...n,keptLayers:a});return{keptLayers:a,openReader:d,measure:c}}}}var Cu=class{#e;#t;#n;#r;#o;#i=0;constructor(e,n,r){
this.#e=e,this.#t=n,this.#n=r}async openReader(){this.#i++;let e=PL(async()=>{--this.#i>0||(this.#r=void 0,this.#n.keptLayers===
void 0&&await this.#t.release?.(this.#e))});try{return{...fd(await this.#s()),close:e}}catch(n){throw await e(),n}}async measure(){
if(this.#o===void 0&&await this.#s(),this.#o===void 0)throw new Error("the layers have no size");return this.#o}#s(){return this.#r??=
this.#a().catch(e=>{throw this.#r=void 0,e}),this.#r}async#a(){let{layers:e,config:n}=this.#e,r=await xi(e,this.#n);if(this.#o===
void 0)for(let o of r.notices)this.#n.log.notice(o);return this.#o={bytes:r.unpackedBytes,packedBytes:e.reduce((o,{descriptor:i})=>o+
i.sizeBytes,0),history:BL(n.json,r.layerBytes)},r}};function PL(t){let e;return()=>(e??=t(),e)}function BL(t,e){let n=Cn(
t),r=b(t,"history"),o=n?.filter(s=>s).length;if(n===void 0||o!==e.length||!Array.isArray(r))return;let i=[...e];return n.
map((s,a)=>({command:w(r[a],"created_by")??w(r[a],"comment")??"",bytes:s?i.shift()??0:0,hasLayer:s}))}import{Readable as IL}from"node:stream";var OL=16,ld=class{layers;#e;#t=[];#n=[];constructor(e,n){this.#e=n,this.layers=e.map(r=>this.#r(r))}async requireAll(e){
for(let{descriptor:n}of this.layers){let{digest:r,sizeBytes:o}=n,i=await this.#i(r,e);if(i.close(),i.sizeBytes!==o)throw new se(
`${r} has ${i.sizeBytes} bytes instead of ${o}`)}}async close(){await Promise.all(this.#t.splice(0).map(e=>e.close()))}#r({
descriptor:e,diffId:n}){let r;return{descriptor:e,diffId:n,open:async o=>{let i=r;r=void 0;let s=await this.#i(e.digest,
o).catch(d=>{throw i?.abort(),d}),a=IL.from(i===void 0?s.bytes:TL(s.bytes,i),{objectMode:!0,highWaterMark:OL});return a.
once("close",s.close),a},tap:o=>{r=o}}}async#o(){let e=await this.#e();return this.#t.push(e),e}async#i(e,n){let r=this.#n.
pop()??await this.#o(),o=await r.open(e,n).catch(s=>{throw this.#n.push(r),s});o.once("close",()=>this.#n.push(r)),o.on(
"error",()=>{});let i=()=>{o.destroy()};try{let{done:s,value:a}=await Pa(o).next();if(s===!0)throw new se(`there is noth\
ing at ${e}`);let{bytes:d,sizeBytes:c}=a;return{bytes:d,sizeBytes:c,close:i}}catch(s){throw i(),s}}};async function*TL(t,e){
try{for await(let n of t)await e.write(n),yield n;e.end()}finally{e.abort()}}async function Eb(t,e,n,r){let o=await t.docker.get(kl(e,r));if(o.length<n||!o.every(({bytes:i})=>i>=0))throw new p("ENG\
INE_FAILED",`The engine returned ${o.length} sizes (${o.map(({bytes:i})=>i).join(", ")}) for the image ${JSON.stringify(
e)}, which has ${de(n)}.`,{hint:'Remove the image ("docker rmi") and pull or build it again.'});return o.reverse()}async function Sb(t,e,n){
return xb(await Eb(t,e,n))}function xb(t){return t.reduce((e,{bytes:n})=>e+n,0)}async function Pb(t,e,n){let r=e.diffIds.
length,o=Cn(n);if(!(!e.isDefaultPlatform&&!t.knowsPlatformOption?!1:o===void 0?await vL(t,e):o.filter(f=>f).length===r))
return{bytes:await RL(t,e),history:void 0};let a=await Eb(t,e.id,r,Ib(t,e)),d=o?.length===a.length,c=a.map((f,l)=>({...f,
hasLayer:d?o[l]===!0:f.bytes>0}));return{bytes:xb(a),history:c}}async function Bb(t,e,n){let{rootFs:r}=await Ob(t,e.id),
o=Math.max(0,r-n.bytes),i={command:`container ${e.name}`,bytes:o,hasLayer:!0};return{bytes:r,history:n.history&&[...n.history,
i]}}async function vL(t,e){return(await t.docker.get(kl(e.id,Ib(t,e)))).length>=e.diffIds.length}function Ib(t,e){return e.
isIndex&&t.knowsPlatformOption?e.platform:void 0}async function RL(t,e){let n=await Y(t,{source:e});try{let{rootFs:r,own:o}=await Ob(
t,n);return Math.max(0,r-o)}finally{await V(t,n)}}async function Ob(t,e){let n=await Me(t,e,{withSize:!0}),r=b(n,"SizeRo\
otFs"),o=b(n,"SizeRw")??0;if(typeof r!="number"||typeof o!="number")throw new p("ENGINE_FAILED",`The engine returned no \
size for the container ${e}.`,{hint:X});return{rootFs:r,own:o}}function md(t,e){return n=>{let r=t(n);if(r==="drop")return r;let o=r==="keep"?void 0:r,i=o?.head??n,{mtimeSeconds:s}=le(
i),a=e(s),d=o?.before?.map(f=>({...f,...ud(f,e)})),c=d===void 0?{}:{before:d};return d===void 0&&(a===s||Number.isNaN(a))?
r:{...o,...c,head:ud(i,e)}}}function ud(t,e){let{mtimeSeconds:n}=le(t),r=e(n);return r===n||Number.isNaN(r)?t:$u(t,r)}function $u(t,e){
return{extensions:yu(t.extensions,"mtime"),header:Fo(t.header,e)}}var AL=["CHOWN","DAC_OVERRIDE","FOWNER","FSETID","SETGID","SETUID","SETFCAP","MKNOD"],LL=512,CL=3600,Nu=4*1024*1024,$L=64*
1024,NL=10,FL=300;async function Vr(t,{id:e}){await V(t,e)}async function hd(t,e,n){let{log:r}=t,o=n.asUsed===!0?void 0:
t.plainRuntime;o!==void 0&&r.debug(`the container has the runtime ${o}: the engine's default may add mounts`);let i=await Tb(
t,o,e,n),s=i.exitCode!==0&&_L.test(i.stderr);if(o===void 0||!s)return i;await Vr(t,i.container),r.warning(`The engine la\
cks the program of its runtime ${o}, so the command runs with the default runtime. Mount points that it adds are in the \
result.`);let a=await Tb(t,void 0,e,n);return{...a,container:{...a.container,mayHaveMounts:!0}}}var _L=/(?:fork\/exec \S*runc|exec: "runc"): (?:no such file or directory|executable file not found)/i;
async function Tb(t,e,n,r){let{log:o,signal:i}=t,s=await Y(t,{source:n,asUsed:r.asUsed===!0,...r.network===void 0?{}:{network:r.
network},options:[...e===void 0?[]:["--runtime",e],...r.user===void 0?[]:["--user",r.user],"--entrypoint",r.program,..._u],
command:r.args}),a=r.limitSeconds??CL,d=AbortSignal.timeout(a*1e3),c=new Fu(o,r.shows??(f=>f));try{let f=await U(o,{title:"\
Command",loggedChars:()=>c.shownChars},t.docker.stream(["start","--attach",s],(l,u)=>c[u].add(l),AbortSignal.any([i,d])));
return c.end(),{...f,container:{id:s,mayHaveMounts:!1}}}catch(f){throw i.aborted?J(i.reason):d.aborted?new p("COMMAND_FA\
ILED",`A command in a container of ${n.reference} was still running after ${a} s and was stopped.`,{hint:"The output abo\
ve may show what it waits for. It has no input, and a network only if one is named.",cause:f}):f}}var _u=["--cap-drop","\
ALL","--security-opt","no-new-privileges","--pids-limit",String(LL),...AL.flatMap(t=>["--cap-add",t])];function yd(t,e=n=>n){
return`${t.stdout}
${t.stderr}`.split(`
`).map(n=>e(n)??"").filter(n=>n.trim()!=="").slice(-NL).map(n=>n.slice(0,FL)).join(`
`)}var pd=class{#e;#t="";constructor(e){this.#e=e}add(e){let n=(this.#t+e).split(`
`);this.#t=(n.pop()??"").slice(-$L);for(let r of n)this.#e(r)}end(){this.#t!==""&&this.#e(this.#t),this.#t=""}},Fu=class{stdout=new pd(
e=>this.#r(e));stderr=new pd(e=>this.#r(e));#e;#t;#n=Nu;constructor(e,n){this.#e=e,this.#t=n}get shownChars(){return Nu-
this.#n}end(){this.stdout.end(),this.stderr.end()}#r(e){let n=this.#t(e);n===void 0||this.#n<=0||(this.#n-=n.length+1,this.#e.
untrusted(n),this.#n<=0&&this.#e.notice(`Output beyond ${Nu} characters is not shown.`))}};var Du=10,DL=/^(?:NVIDIA_\w+|\w+_VISIBLE_DEVICES)=/;function vb(t,e,n){let r=b(e,"HostConfig"),o=w(r,"Runtime"),i=o!==void 0&&
t.mayAddMounts(o),s=b(r,"DeviceRequests"),a=(Array.isArray(s)?s:[]).flatMap(ML);if(!i&&a.length===0)return;let d=b(e,"Co\
nfig","Env"),c=D(d)?d.filter(f=>DL.test(f)):[];return{by:i?`its runtime ${JSON.stringify(o)}`:"the devices that it asks \
for",options:[...o===void 0?[]:["--runtime",o],...a,...c.flatMap(f=>["--env",f])],mounts:n}}function ML(t){if(!O(t))return[];
let e=t.DeviceIDs,n=D(e)?e:[],r=w(t,"Driver");return r==="cdi"?n.flatMap(o=>["--device",o]):["--gpus",ci({...HL(t,n),...r?
{driver:r}:{}})]}function HL(t,e){let n=b(t,"Capabilities"),r=Array.isArray(n)?n[0]:void 0,o=t.Count===-1?"all":String(t.
Count??"all");return{...e.length>0?{device:e.join(",")}:{count:o},...D(r)?{capabilities:r.join(",")}:{}}}async function Rb(t,e,{
by:n,options:r,mounts:o}){let{log:i,signal:s}=t,a=await UL(t,e,r).catch(c=>{if(s.aborted)throw c;i.debug(`cannot find ou\
t what starting a container leaves in it: ${E(c)}`)});if(a===void 0)return;for(let c of[...o,...e.volumes])a.delete(Ab(c));
let d=[];return{begin:({name:c,typeFlag:f,sizeBytes:l},u)=>{u!=="drop"&&l===0&&f!=="1"&&a.has(A(c))&&d.push(R(Buffer.concat(
[Buffer.from("/"),JL(A(c))])))},data:()=>{},end:()=>{},logNotice:()=>{if(d.length===0)return;let c=d.length>Du?` and ${d.
length-Du} more`:"";i.notice(`When the container started, ${n} created empty mount points or links in it, which are in t\
he result: ${d.slice(0,Du).join(", ")}${c}. Use ${S("exclude")} to drop them.`)}}}async function UL(t,e,n){let{log:r}=t,
o=[...n,..._u,"--entrypoint",Ge()],i=await Y(t,{source:e,options:o,command:[]});try{return await t.docker.try(["start",i]),
zL(await t.docker.run(["diff",i]))}finally{await V(t,i).catch(s=>{Tr(t.runId),r.debug(`a container will only be removed \
at the end of the run: ${E(s)}`)})}}function zL(t){let e=t.split(`
`).filter(r=>r.startsWith("A /")).map(r=>Ab(r.slice(2))),n=new Set(e);for(let r of e)n.delete(r.slice(0,Math.max(0,r.lastIndexOf(
"/"))));return n}function Ab(t){return A(Buffer.from(t))}function JL(t){return Buffer.from(t,"latin1")}var Lb=2;async function Cb(t,e){let n=await Me(t,e),r=(...o)=>Nb(w(n,...o)??"")??Number.POSITIVE_INFINITY;return{createdSeconds:r(
"Created"),startedSeconds:r("State","StartedAt"),finishedSeconds:r("State","FinishedAt")}}function $b(t){return Nb(w(t.inspect,
"Created")??"")??0}function Nb(t){let e=Date.parse(t);return Number.isNaN(e)||e<0?void 0:Math.floor(e/1e3)}function Fb(t,e){
return n=>n>=t.createdSeconds&&n<=t.finishedSeconds+1?e:n}var Mu=[".dockerenv","dev/console","dev/pts","dev/shm","proc","sys","etc/hosts","etc/hostname","etc/resolv.conf","etc/mt\
ab"],qr=["dev","etc"],Pi=[...Mu,...qr],Hu=4*1024*1024;function Uu(t,e,n=[]){return r=>{let o=A(r.name);if(!t.has(o))return"\
keep";let i=t.get(o);return i===void 0?n.includes(o)?"keep":"drop":qr.includes(o)?Gt(r.header)>e?"keep":Hb(r,i.mtimeSeconds):
i.typeFlag==="5"?"keep":{head:WL(i,o),data:i.data}}}async function _b(t,e){let r=(await t.docker.run(["diff",e])).split(
`
`).map(o=>/^[AC] \/(.*)$/.exec(o)?.[1]??"").filter(o=>!Mu.includes(o));return qr.filter(o=>r.some(i=>i.startsWith(`${o}/`)))}
async function Db(t,e,n,r){let o=new Map;for(let i of Pi)o.set(i,await Ye(t,e,`${n}/${i}`,r));return o}function Mb(t,e,n,r){
return o=>{let i=A(o.name),s=Gt(o.header),a=s>=t;return Mu.includes(i)&&a?(r.debug(`left out of the export: ${i}, made w\
ith the container`),"drop"):qr.includes(i)&&a&&s<=n?Hb(o,e):"keep"}}async function Ye(t,e,n,r){try{return await zr(await t.
readArchive(e,n,r),Hu)}catch(o){if(je(o,n))return;throw o}}function Hb(t,e){return Gt(t.header)===e?"keep":{head:$u(t,e)}}
function WL(t,e){return{extensions:t.extensions,header:fs(t.header,e)}}import{PassThrough as jL}from"node:stream";import{pipeline as GL}from"node:stream/promises";import{createGunzip as KL,createZstdDecompress as YL}from"node:zlib";var Ub=".wh.",VL=".wh..wh..opq";async function zb(t,e){let{openBlobs:n,packedLayers:r}=t;if(n===void 0||r===void 0)return;
let o=new Map(Pi.map(i=>[i,void 0]));return await n(async i=>{for(let s of r){let a=d=>qL(o,s,d,e);await i.stream(s.digest,
a,s.sizeBytes)}}),o}async function qL(t,e,n,r){let o=[],i=new Ur(Hu),s=new G(a=>{let d=A(a.name);return XL(t,d,a.typeFlag),
t.has(d)?(o.push(d),i.hold(a)):"drop"});await GL(n,ZL(e.mediaType),s,i.sink,{signal:r});for(let[a,d]of i.entries().entries())
t.set(o[a],d)}function XL(t,e,n){let r=e.lastIndexOf("/")+1,o=e.slice(r);if(o===VL)zu(t,e.slice(0,Math.max(0,r-1)));else if(o.
startsWith(Ub)){let i=e.slice(0,r)+o.slice(Ub.length);t.has(i)&&t.set(i,void 0),zu(t,i)}else n!=="5"&&zu(t,e)}function zu(t,e){
for(let n of t.keys())(e===""||n.startsWith(`${e}/`))&&t.set(n,void 0)}function ZL(t){return/[+.]gzip$/.test(t)?KL():/[+.]zstd$/.
test(t)?YL():new jL}import{posix as gd}from"node:path";import{isDeepStrictEqual as QL}from"node:util";var eC=4e3;async function Jb(t,e,n,r){let{signal:o}=t,i=rC(n).map(l=>({lower:l,dst:Ge()})),s={src:n.made,dst:Ge()},d=[ci(
{type:"bind",...s,readonly:""}),...i.map(({lower:l,dst:u})=>oC(l,u))].flatMap(l=>["--mount",l]),c=await Y(t,{source:e,options:d}),
f=(l,u)=>Ye(t.transport,c,`${l}/${u}`,o);try{let l=[];for(let u of r)await tC(i.map(({dst:m})=>m),s.dst,m=>f(m,u))&&l.push(
u);return l}finally{await V(t,c)}}async function tC(t,e,n){let r=await n(e);if(r===void 0)throw new RangeError("nothing \
was made where something is looked for");for(let o of t){let i=await n(o);if(i===void 0)return!1;if(!nC(i,r))return!0}return!1}
function nC(t,e){return QL(le(t),le(e))&&t.data.equals(e.data)}function rC({made:t,layers:e}){if([t,...e].some(o=>/[:,\\"\s]/.
test(o)))throw new RangeError("the directory of the layers has a character that an overlay cannot take");let n=[],r=0;for(let o of e){
let i=Buffer.byteLength(o)+1;i>r&&(n.push([]),r=eC-Buffer.byteLength(`lowerdir=${t}`)),n.at(-1)?.push(o),r-=i}return n.map(
o=>[...o,t].join(":"))}function oC(t,e){let n=["type=overlay","device=overlay",`o=lowerdir=${t}`];return["type=volume",`\
dst=${e}`,"volume-nocopy","volume-driver=local",...n.map(r=>`volume-opt=${r}`)].join(",")}var Wb=["etc/hosts","etc/hostname","etc/resolv.conf","etc/mtab","dev/console"],iC="0,0";async function jb(t,e,n){let{log:r,
signal:o}=t,i=await lC(t,n);if(i!==void 0){try{return await Jb(t,e,i,Wb)}catch(s){if(o.aborted)throw s;r.debug(`the laye\
rs are read one by one: ${E(s)}`)}return sC(t,e,i.layers)}}async function sC(t,e,n){let r=uC(n);if(r===void 0)return;let o=Ge(),
i=await dC(t,e,r,o);if(i===void 0)return;let s=(a,d,c)=>cC(t,i,`${o}${a.slice(r.length)}/${d}`,c);try{return await aC(n,
Wb,s)}finally{await V(t,i)}}async function aC(t,e,n){let r=[];for(let[o,i]of Map.groupBy(e,gd.dirname)){let s=i.map(a=>gd.
basename(a));for(let a of t){let d=await n(a,o,s);if(d===void 0)continue;let c=f=>d.get(f)!==void 0;if(r.push(...s.filter(
f=>c(f)&&d.get(f)!=="deleted").map(f=>`${o}/${f}`)),s=s.filter(f=>!c(f)),s.length===0||d.get("")!=="directory")break}}return e.
filter(o=>r.includes(o))}async function dC(t,e,n,r){let o=i=>{let s={type:"bind",src:n,dst:r,readonly:"",...i};return Y(
t,{source:e,mounts:[s]})};try{return await o({"bind-recursive":"disabled"}).catch(i=>{if(!/bind-recursive/.test(E(i)))throw i;
return o({"bind-nonrecursive":""})})}catch(i){if($l(i))return;throw i}}async function cC(t,e,n,r){let{signal:o}=t,i=await t.
transport.readArchive(e,n,o).catch(f=>{if(!je(f,n))throw f});if(i===void 0)return;let s=[...r].sort().at(-1)??"",a=new Map,
d=new AbortController,c=new G(f=>{let[,l="",...u]=A(f.name).split("/");return u.length===0&&(l===""||r.includes(l))&&a.set(
l,fC(f)),l>=s&&d.abort(),"drop"});return await jn(d.signal,i,c),a}function fC(t){return le(t).device===iC?"deleted":t.typeFlag===
"5"?"directory":"file"}async function lC(t,e){let n=await Me(t,e),r=w(n,"GraphDriver","Data","LowerDir"),[o,...i]=r?.split(
":")??[];return o===void 0||i.length===0?void 0:{made:o,layers:i}}function uC(t){let[e,...n]=new Set(t.map(r=>gd.dirname(
gd.dirname(r))));return e==="/"||n.length>0?void 0:e}import{pipeline as gC,Readable as wC}from"node:stream";import{pipeline as mC}from"node:stream/promises";async function Nt(t,e){await mC([...t,bn()],{signal:e})}async function Xr({log:t,signal:e},n,r,o){let[i]=n.slice(-1);await U(
t,st(i,r,o),Nt(n,e))}function st(t,e,n="Read"){return{title:n,doneBytes:()=>t.bytesRead,totalBytes:e,isEstimate:!0}}async function Kb(t){let e=new Map,n=4294967295,r=pC();for(let o=0;r.length>0;o++){if(o===64)throw new RangeError("its r\
anges have no end");let i=await t(r);for(let s of r){let a=i.get(s);a!==void 0?e.set(s,a):n=Math.min(n,s)}if(!e.has(0))throw new RangeError(
"it does not map root");r=hC(e,n)}return yC(e)}function Yb(t,e){let n=t.find(r=>e>=r.machine&&e<r.machine+r.count);return n&&
n.image+e-n.machine}function pC(){let t=Array.from({length:32},(e,n)=>2**n);return wd([0,...t.flatMap(e=>[e-1,e]),4294967294])}
function hC(t,e){let n=wd([...t.keys()]),r=n.flatMap((o,i)=>{let s=n[i+1];return s===void 0?Gb(o,e):Vb(t,o,s)?[]:Gb(o,s)});
return wd(r)}function Gb(t,e){let n=Math.max(1,Math.floor((e-t)/64)),r=[];for(let o=t+n;o<e;o+=n)r.push(o);return r}function Vb(t,e,n){
return(t.get(n)??Number.NaN)-(t.get(e)??Number.NaN)===n-e}function yC(t){let e=[];for(let n of wd([...t.keys()])){let r=e.
at(-1);r!==void 0&&Vb(t,r.image,n)?e.splice(-1,1,{...r,count:n-r.image+1}):e.push({image:n,machine:t.get(n)??Number.NaN,
count:1})}return e}function wd(t){return[...new Set(t)].sort((e,n)=>e-n)}var Ju="etc/mtab";async function Qb(t,e){if(!t.mapsOwners)return t.transport;let n=await Y(t,{source:e});try{let r=await Zb(
t,n,"uid"),o=await Zb(t,n,"gid");return new Wu(t.transport,{users:r,groups:o})}finally{await V(t,n)}}var Wu=class{#e;#t;constructor(e,n){
this.#e=e,this.#t=n}async readArchive(e,n,r){let o=await this.#e.readArchive(e,n,r);return qb(o,new G(i=>bC(i,this.#t)))}async exportContainer(e,n){
let r=await Ye(this,e,`/${Ju}`,n),o=await this.#e.exportContainer(e,n);if(r===void 0)return o;let{extensions:i,header:s}=Ee(
r,j(Ju)),a=!1,d=f=>(a||=A(f.name)===Ju,"keep"),c=async function*(){a||(yield Buffer.concat([...i,s,r.data]))};return qb(
o,new G(d,void 0,{appendix:c}))}};function qb(t,e){return gC(t,e,()=>{}),e}function bC(t,{users:e,groups:n}){let{uid:r,gid:o}=le(
t),i=Xb(e,r,t),s=Xb(n,o,t);return i===r&&s===o?"keep":{head:eb(t,i,s)}}function Xb(t,e,{name:n}){let r=Yb(t,e);if(r!==void 0)
return r;if(e===0)return 0;throw new p("UNSUPPORTED_ENGINE",`docker-flatten cannot map the owner of ${R(n)}: it belongs \
to ${e} on the engine's machine, which is outside the range of userns-remap.`,{hint:"Find out what changed the file outs\
ide of its container, or use an engine without userns-remap."})}async function Zb(t,e,n){try{return await Kb(r=>kC(t,e,n,
r))}catch(r){throw r instanceof RangeError?new p("ENGINE_FAILED",`Cannot determine how the engine maps owners (userns-re\
map): ${E(r)}.`,{hint:`Define a range for the "userns-remap" user in /etc/subuid and /etc/subgid on the engine's machine\
, and restart the engine.`,cause:r}):r}}async function kC(t,e,n,r){let{signal:o}=t,i=Ge().slice(1),s=Buffer.concat([fs(us(),
`${i}/`),...r.flatMap(d=>[Yp(new Map([[n,String(d)]])),Yt(`${i}/${d}`,0)]),or()]);await t.transport.writeArchive(e,wC.from(
[s]),o).catch(d=>{if(!/cannot be mapped/i.test(E(d)))throw d});let a=await EC(t,e,`/${i}`);return new Map([...a].flatMap(
([d,c])=>/^[0-9]+$/.test(d)?[[Number(d),c[n]]]:[]))}async function EC(t,e,n){let{signal:r}=t,o=new Map,i=new G(a=>{let d=A(
a.name);return o.set(d.slice(d.lastIndexOf("/")+1),le(a)),"drop"}),s=await t.transport.readArchive(e,n,r);return await Nt(
[s,i],r),o}import{Readable as SC}from"node:stream";var xC=["lastlog","faillog","tallylog","btmp","wtmp"],ju="var/log",PC=1024**3;async function bd(t,{id:e,mountPath:n},r,o){
let i=d=>BC(t,e,`${n}/${d}`,o);if((await i("var"))?.typeFlag!=="5")return[];let s=await i(ju);if(s?.typeFlag!=="5")return[];
let a=[];for(let d of xC){let c=`${ju}/${d}`,f=await i(c);f?.typeFlag==="0"&&f.sizeBytes>=PC&&await r(c)&&a.push({path:c,
entry:f,parent:s})}return a}async function Gu(t,e,n,r){let o=n.flatMap(({path:s,entry:a,parent:d})=>[Ee(d,j(`${ju}/`)),Va(
Ee(a,j(s)))].flatMap(({extensions:c,header:f})=>[...c,f])),i=Buffer.concat([...o,Buffer.alloc(2*v)]);await t.writeArchive(
e,SC.from([i]),r)}async function BC(t,e,n,r){try{return await Zw(await t.readArchive(e,n,r))}catch(o){if(je(o,n))return;
throw o}}function ek(t,e,n,r){let{session:o,source:i,files:s}=e,{log:a}=o;return async(d,c)=>{let f=await bd(s,n,d,c);if(f.length===
0)return t;let l=await Y(o,{source:i});try{await Gu(o.transport,l,f,c);let{way:u,open:m,decide:h}=await r(l),y=async()=>{
await Promise.all([t.close(),V(o,l)])};return{...t,way:u,open:m,decide:h,sizeInImage:nk(f,a),close:y}}catch(u){if(await V(
o,l).catch(()=>{}),c.aborted)throw u;return a.debug(`huge logs are read with all of their zeros: ${E(u)}`),{...t,isReproducible:!1}}}}
function tk(t,e,n){let{session:r,files:o}=e,{log:i}=r,s={id:n,mountPath:""};return async(a,d)=>{let c=await bd(o,s,a,d);
if(c.length===0)return t;try{await Gu(r.transport,n,c,d)}catch(f){if((await bd(o,s,a,d)).length<c.length)throw f;return i.
debug(`huge logs are read with all of their zeros: ${E(f)}`),{...t,isReproducible:!1}}return{...t,sizeInImage:nk(c,i)}}}
function nk(t,e){let n=new Map(t.map(({path:r,entry:o})=>[r,o.sizeBytes]));return e.debug(`not read, since nothing of it\
 is kept: ${[...n.keys()].join(", ")}`),r=>n.get(r)}var IC="1.52",OC=20,TC=2;async function Ku(t,e,n=[]){let{log:r}=t,o=t.serverApiVersion===IC?await vC(t,e.id):e.id;for(let i=1;i<=
TC;i++){let s=Ge(),a=[{type:"image",src:o,dst:s},...n.map(d=>({type:"volume",dst:`${s}/${d}`,"volume-nocopy":""}))];try{
return{id:await Y(t,{source:e,mounts:a}),mountPath:s}}catch(d){if(!LC(d))throw d;r.debug(`the engine does not mount the \
image: ${E(d)}`)}}r.debug("so a container is exported")}async function vC(t,e){let n=e.replace(/^sha256:/,"").slice(0,OC);
return(await te(t,n).catch(()=>{}))?.Id===e?n:e}var RC=/timeout|timed out|deadline exceeded|canceled|\bEOF\b|connection reset|broken pipe|too many requests|internal server error|shutting down/i,
AC=["DOCKER_FAILED","UNSUPPORTED_ENGINE","UNSUPPORTED_IMAGE"];function LC(t){return t instanceof p&&AC.includes(t.code)&&
!RC.test(t.message)}import{posix as rk}from"node:path";async function ok(t,e,n,r){let{signal:o}=t,i=CC(n),s=async({id:d,mountPath:c})=>$C(i,async f=>{let l=`${c}/${Buffer.from(
f,"latin1")}`;return await Ye(e,d,l,o)!==void 0}),a=new Set;if(i.length>0&&r!==void 0)a=await s(r);else if(i.length>0){let d=await Y(
t,{source:n});try{a=await s({id:d,mountPath:""})}finally{await V(t,d)}}return d=>a.has(A(d.name))?"drop":void 0}function CC({
volumes:t}){let e=new Set;for(let n of t){let r=A(Buffer.from(rk.normalize(n))).split("/");for(let o=1;o<=r.length;o++)e.
add(r.slice(0,o).join("/"))}return e.delete(""),[...e]}async function $C(t,e){let n=new Set;for(let r of t)(n.has(rk.dirname(
r))||!await e(r))&&n.add(r);return n}var sk=Buffer.from("/");async function Bi(t,e,n,r){let{log:o,signal:i}=t,s=t.canMountImages&&e.isDefaultPlatform,a=s?await Ku(
t,e):void 0,d=s&&a===void 0,c=await Qb(t,e),f=!1,u=t.store.keepsPacked&&(a===void 0||await DC(c,a,i))?await zb(await n(),
i).catch(g=>{if(!(g instanceof se))throw g;o.debug(`the layers cannot be read one by one: ${E(g)}`),f=!0}):void 0,m={session:t,
source:e,files:c,viewer:a,fromLayers:u,areLayersHidden:f};if(a!==void 0&&r===void 0){let g=u&&Uu(u,1/0),k=ak(m,a,g);return{
...k,sparingZeros:ek(k,m,a,B=>ik(m,B,void 0,!1))}}let h=r?.id??await Y(t,{source:e}),y=await ik(m,h,r,d);return r?.isOwn===
!1?y:{...y,sparingZeros:tk(y,m,h)}}async function ik(t,e,n,r){let{session:o,source:i,files:s,viewer:a,fromLayers:d,areLayersHidden:c}=t,
{log:f,signal:l}=o,u=[a?.id,n?.isOwn===!1?void 0:e].filter(M=>M!==void 0),m=a===void 0&&d===void 0;m&&await _C(o,i,e);let h=await Cb(
o,e),y=$b(i),g=n?.isOwn===!1?Math.min(h.createdSeconds+Lb,h.startedSeconds):1/0,k=d??(a&&await Db(s,a.id,a.mountPath,l)),
P=n===void 0?[]:await _b(o,n.id),B=k===void 0?Mb(h.createdSeconds,y,g,f):Uu(k,g,P),N=n?.isOwn===!0?await ok(o,s,i,a):void 0,
_=n?.added===void 0?void 0:await Rb(o,i,n.added),L=M=>dk(M)??N?.(M)??B(M);return{way:"export",isReproducible:!c&&!r&&n?.
mayHaveMounts!==!0,unseenTimes:m?qr:[],...m?{unseenPaths:Pi}:{},open:M=>s.exportContainer(e,M),openPath:(M,Se)=>s.readArchive(
e,Buffer.concat([sk,M]),Se),isNotFound:(M,Se)=>je(M,`/${Se}`),lookAt:(M,Se)=>Ye(s,e,`/${M}`,Se),...n?.isOwn===!0?{lookAtImage:FC(
t,u)}:{},observer:_,decide:n?.isOwn===!0?md(L,Fb(h,y)):L,close:async()=>{_?.logNotice(),await NC(o,u)}}}async function NC(t,e){
let n=await Promise.allSettled(e.map(r=>V(t,r)));for(let r of n)if(r.status==="rejected")throw r.reason}function FC({session:t,
source:e,files:n,viewer:r},o){let i;return async(s,a)=>{if(r!==void 0)return Ye(n,r.id,`${r.mountPath}/${s}`,a);i??=Y(t,
{source:e});let d=await i;return o.includes(d)||o.push(d),Ye(n,d,`/${s}`,a)}}async function _C(t,e,n){let{log:r,signal:o}=t;
if(t.store.keepsPacked){r.warning(`Docker ${t.version} shows the image for ${T(e.platform)} only through a container and\
 hides its layers. If the image has its own /etc/hosts, /etc/hostname or /etc/resolv.conf, they are not in the result.`);
return}let i=await jb(t,e,n).catch(s=>{if(o.aborted)throw s;r.debug(`the layers' directories cannot be read: ${E(s)}`)});
i!==void 0&&i.length>0&&r.warning(`Docker ${t.version} hides files of the image, which are therefore not in the result: ${i.
map(s=>`/${s}`).join(", ")}. ${t.canMountImages?"An engine that mounts images keeps them":"Docker 28 and newer keep them"}\
.`)}async function DC(t,e,n){let r=`${e.mountPath}/.dockerenv`;return await Ye(t,e.id,r,n)!==void 0}function ak(t,e,n){let{
session:r,source:o,files:i,areLayersHidden:s}=t,a=async d=>{let c=await Ku(r,o,d);if(c===void 0)throw new p("UNSUPPORTED\
_ENGINE","The engine covers no part of an image mount.",{hint:"This only takes longer."});return ak(t,c,n)};return{...r.
mapsOwners?{}:{without:a},way:"image mount",isReproducible:!s,unseenTimes:[],open:d=>i.readArchive(e.id,`${e.mountPath}/\
.`,d),openPath:(d,c)=>i.readArchive(e.id,Buffer.concat([Buffer.from(e.mountPath),sk,d]),c),isNotFound:(d,c)=>je(d,`${e.mountPath}\
/${c}`),lookAt:(d,c)=>Ye(i,e.id,`${e.mountPath}/${d}`,c),decide:d=>dk(d)??(MC(d.name)?"drop":n?.(d)??"keep"),close:()=>V(
r,e.id)}}function MC(t){return(t.length===1||t.length===2&&t[1]===47)&&t[0]===46}function dk(t){let{name:e}=t,n=e.at(-1)===
47?e.length-1:e.length,r=e.lastIndexOf(47,n-1)+1;if(!(e[r]!==46||e[r+1]!==119||e[r+2]!==104||e[r+3]!==46))throw new p("W\
HITEOUT_NAME",`The image contains a file named ${R(e)}, but a layer cannot contain a name that starts with ".wh.": the e\
ngine would read it as a whiteout, which marks a deletion.`,{hint:"Rename or remove the file in the image."})}function Ve(t,e){let{reference:n,id:r,platform:o,diffIds:i,volumes:s}=e,a=b(e.inspect,"Config"),d,c=()=>(d??=Oa(t,e),d);
return{image:e,reference:n,id:r,platform:o,diffIds:i,volumes:s,ofContainer:void 0,layerCount:i.length,shownConfig:O(a)?a:
{},knownBytes:UC(t,e),isExact:t.canMountImages&&e.isDefaultPlatform,notices:[],readConfig:c,findLayers:async()=>HC(await c(),
i),openReader:()=>Bi(t,e,c),measure:async()=>{let f=await c();return{...await Pb(t,e,f.json),packedBytes:Ia(f)}}}}function ck(t,e,n){
let r={...n,isOwn:!0};return{...e,openReader:()=>Bi(t,e.image,e.readConfig,r)}}function HC({packedLayers:t,openDirectory:e},n){
if(e===void 0||t?.length!==n.length||!t.every(({digest:o})=>/^sha256:[0-9a-f]{64}$/.test(o)))return;let r=t.map((o,i)=>({
descriptor:o,diffId:n[i]??""}));return new ld(r,e)}function UC({store:t},{inspect:e}){let n=e.Size;return t.keepsPacked||
typeof n!="number"?void 0:n}var Kn=["dpkg","apk","pacman","rpm","pip","conda","npm","gem","cargo","go","maven","gradle","nuget","other"];var zC=3,JC=1e5,WC=[10,5,3],jC=.01,Zr=class{#e=new Map;#t;constructor(e){this.#t=e}begin(e,n){let r=hn(e,n);if(r===0)return;
let o=A(e.name);this.#t?.(o,r);let i=this.#n(o),s=this.#e.get(i);s===void 0?this.#e.set(i,{bytes:r,files:1}):(s.bytes+=r,
s.files++)}data(){}end(){}#n(e){let n=0;for(let o=0;o<zC;o++){let i=e.indexOf("/",n===0?0:n+1);if(i===-1)break;n=i}let r=e.
slice(0,n);for(;this.#e.size>=JC&&r!==""&&!this.#e.has(r);)r=r.slice(0,Math.max(0,r.lastIndexOf("/")));return r}get largest(){
let e=0;for(let{bytes:n}of this.#e.values())e+=n;return lk(this.#r(),"",0,e*jC)}get all(){return[...this.#r().values()].
flatMap(e=>[...e].map(fk))}#r(){let e=new Map;for(let[n,r]of this.#e)for(let o=n;o!=="";){let i=o.slice(0,Math.max(0,o.lastIndexOf(
"/"))),s=e.get(i)??new Map;e.set(i,s);let{bytes:a,files:d}=s.get(o)??{bytes:0,files:0};s.set(o,{bytes:a+r.bytes,files:d+
r.files}),o=i}return e}};function fk([t,e]){return{path:`/${j(t).toString("utf8")}`,...e}}function lk(t,e,n,r){return[...t.
get(e)??[]].filter(([,{bytes:o}])=>o>=r).sort(([o,i],[s,a])=>a.bytes-i.bytes||(o<s?-1:1)).slice(0,WC[n]).flatMap(([o,i])=>[
fk([o,i]),...lk(t,o,n+1,r)])}var kd=500,GC=1e6,KC=300,Ed=class{#e;#t=[];#n=[];#r=0;#o=0;directories=new Zr((e,n)=>this.#i(e,n));constructor(e){this.#e=
e}#i(e,n){if(this.#t.length<GC){this.#t.push(e),this.#n.push(n);return}this.#r+=n,this.#o++}get contents(){let e=this.#s(),
n=this.directories.all.toSorted(uk),r=o=>e.reduce((i,s)=>i+s[o],0);return{bytes:r("bytes"),files:r("files"),packages:e.slice(
0,kd),morePackages:Math.max(0,e.length-kd),directories:n.slice(0,kd).map(o=>({...o,path:hk(o.path)})),moreDirectories:Math.
max(0,n.length-kd)}}#s(){let e=new Map,n=(r,o,i,s)=>{let a=`${r}:${o}`,d=e.get(a);d===void 0?e.set(a,{manager:r,name:o,bytes:i,
files:s}):(d.bytes+=i,d.files+=s)};for(let[r,o]of this.#t.entries()){let{manager:i,name:s}=this.#e.packageOf(o)??Yu;n(i,
s,this.#n[r]??0,1)}return this.#o>0&&n(Yu.manager,Yu.name,this.#r,this.#o),[...e.values()].sort(uk).map(r=>({...r,name:hk(
qC(r.name))}))}},Yu={manager:"other",name:""};function uk(t,e){let n=({manager:r,name:o,path:i})=>i??`${r}:${o}`;return e.
bytes-t.bytes||(n(t)<n(e)?-1:1)}var YC=1e3;function Sd(t){return O(t)&&["bytes","files","morePackages","moreDirectories"].
every(e=>Vu(t[e]))&&mk(t.packages,e=>VC(e.manager)&&pk(e.name))&&mk(t.directories,({path:e})=>pk(e)&&e.startsWith("/"))}
function mk(t,e){return Array.isArray(t)&&t.length<=YC&&t.every(n=>O(n)&&e(n)&&Vu(n.bytes)&&Vu(n.files))}var pk=t=>typeof t==
"string",Vu=t=>Number.isSafeInteger(t)&&t>=0,VC=t=>Kn.some(e=>e===t);function qC(t){return j(t).toString("utf8")}function hk(t){
return Z(t,KC)}function yk(t,e){let n=$(t),r=w(n,"tool")?.startsWith("docker-flatten ")===!0;if(!O(n)||!r)throw Ii(e,"is not one");let{
version:o,platforms:i}=n;if(o!==Ka)throw Ii(e,`has the version ${JSON.stringify(o)?.slice(0,20)} instead of ${Ka}`,"Writ\
e it again with this release of docker-flatten.");if(!Array.isArray(i)||i.length===0)throw Ii(e,"names no platform");let s=i.
length===1;return{kind:"report",name:e,platforms:i.map(a=>XC(a,s?b(n,"result"):a,e))}}function XC(t,e,n){let r=w(t,"plat\
form");if(r===void 0)throw Ii(n,"has a platform without a name");let o=b(t,"newPackedBytes");return{platform:r,contents:ZC(
b(e,"contents"),n),packedBytes:typeof o=="number"?o:void 0,layers:QC(b(e,"packedLayers"))}}function ZC(t,e){if(t!=null){
if(!Sd(t))throw Ii(e,"has contents of another form");return t}}function QC(t){if(!Array.isArray(t))return;let e=t.flatMap(
n=>[w(n,"digest")??[],w(n,"diffId")??[]]);return e.length===0?void 0:new Set(e.flat())}function Ii(t,e,n="Name the file \
that an earlier run wrote as its report, or an image."){return new p("BAD_INPUT",`The ${I("compare")} must name an image\
 or a report of docker-flatten, but ${JSON.stringify(t)} ${e}.`,{hint:n})}import{rm as l$}from"node:fs/promises";import{join as u$}from"node:path";import{createWriteStream as e$}from"node:fs";import{pipeline as t$}from"node:stream/promises";async function gk(t,e,n,r){let{log:o,signal:i}=t,s=await t.transport.saveImage(e.id,i,r),a=e$(n,{flags:"wx",mode:384}),d=()=>a.
bytesWritten;try{await U(o,{title:"Save",doneBytes:d},t$(s,a,{signal:i}))}catch(c){if(i.aborted||c instanceof p)throw c;
let f=mt(c);throw new p(f?"NO_SPACE":"TEMP_DIR",f?`The disk filled up while saving the image to ${n}.`:`Cannot save the \
image to ${n} (${he(c)}).`,{hint:`A save is as large as the image's layers in the engine. Name a directory on a larger d\
isk with the ${I("temp-dir")}.`,cause:c})}}async function wk(t,e){if(!t.store.holdsIndexes||!e.isIndex)return[e.platform];
for(let{place:n,open:r}of Lr(t,e))try{return await r(async o=>{let i=[];for await(let{configText:s}of Ar({digest:e.id},o.
text,e.platform)){let a=$(s);if(!O(a))continue;let d=Ne(Qe(a));d.os==="linux"&&!i.some(c=>K(d,c))&&i.push(d)}return i})}catch(o){
if(!(o instanceof se))throw o;t.log.debug(`no blobs ${n}: ${E(o)}`)}}import{mkdtemp as n$,rm as r$}from"node:fs/promises";import{join as o$}from"node:path";async function kn({run:t,options:e},n){let r=await n$(o$(e.tempDir,oe(t.runId)));return n.defer(()=>r$(r,{recursive:!0,force:!0})),
r}import{createReadStream as s$}from"node:fs";import{rm as a$}from"node:fs/promises";import{join as d$}from"node:path";import{
Readable as Ek}from"node:stream";import{createHash as i$}from"node:crypto";import{open as Zu}from"node:fs/promises";var qu=1024*1024;async function xd(t,e){let n=await Zu(t,"wx",384).catch(r=>{throw Qr(r,t)});try{return await e(new Xu(n,
t))}finally{await n.close()}}async function bk(t,e){let n="the flat filesystem",r=await Zu(t,"wx",384).catch(d=>{throw Qr(
d,t,n)}),o=Buffer.allocUnsafe(qu),i=0,s=async d=>{await Qu(r,d).catch(c=>{throw Qr(c,t,n)})},a=async()=>{await s(o.subarray(
0,i)),i=0};try{for await(let d of e)i+d.length>qu&&await a(),d.length>qu?await s(d):i+=d.copy(o,i);await a()}finally{await r.
close()}}async function*kk(t,e,n){let r=await Zu(t,"wx",384).catch(o=>{throw Qr(o,t,n)});try{for await(let o of e)await Qu(
r,o).catch(i=>{throw Qr(i,t,n)}),yield o}finally{await r.close()}}var Xu=class{#e;#t;#n=i$("sha256");bytes=0;constructor(e,n){
this.#e=e,this.#t=n}async write(e){this.#n.update(e),this.bytes+=e.length,await Qu(this.#e,e).catch(n=>{throw Qr(n,this.#t)})}digest(){
return`sha256:${this.#n.digest("hex")}`}};async function Qu(t,e){for(let n=0;n<e.length;)n+=(await t.write(e,n)).bytesWritten}
function Qr(t,e,n="the packed layer"){return mt(t)?new p("NO_SPACE",`The disk filled up while writing ${n} to ${e}.`,{hint:`\
Free some disk space there, or choose another directory with the ${I("temp-dir")}.`,cause:t}):new p("TEMP_DIR",`Cannot w\
rite ${n} to ${e} (${he(t)}).`,{hint:`Choose a writable directory with the ${I("temp-dir")}.`,cause:t})}var c$=1024*1024,f$=4,eo=class{layers;#e;constructor(e,n){this.#e=e.map((r,o)=>new tm(r,d$(n,`blob-${o}`))),this.layers=
this.#e.map(r=>r.layer)}get isEmpty(){return this.#e.every(({isWritten:e})=>!e)}async remove(){await Promise.all(this.#e.
map(e=>e.remove()))}},tm=class{layer;isWritten=!1;#e;#t=em();constructor(e,n){this.#e=n;let{sizeBytes:r}=e.descriptor,{tap:o}=e;
this.layer={...e,open:i=>this.isWritten?this.#n(e,i):this.#r(e,i),locate:async()=>(await this.#t.promise,{path:n,startByte:0,
sizeBytes:r}),...o&&{tap:o}}}async remove(){this.isWritten&&(this.#t=em()),this.isWritten=!1,await a$(this.#e,{force:!0})}async#n({
descriptor:e},n){return e.sizeBytes===0?Ek.from([]):s$(this.#e,{highWaterMark:c$,signal:n})}async#r(e,n){await this.remove();
let r=await e.open(n);return Ek.from(this.#o(e,r),{objectMode:!0,highWaterMark:f$})}async*#o({descriptor:e},n){let{digest:r,
sizeBytes:o}=e,{resolve:i,reject:s}=this.#t,a=0;try{for await(let d of kk(this.#e,n,"a packed layer of the image"))a+=d.
length,yield d;this.isWritten=a===o}finally{n.destroy(),this.isWritten?i():(this.#t=em(),s(new Error(`${r} was not read \
to its end`)))}}};function em(){let t=Promise.withResolvers();return t.promise.catch(()=>{}),t}async function Sk(t,e){var u=[];try{let{run:n}=t;let{manifest:r,digest:o,json:i,annotations:s}=await e.readConfig();let a=await e.
findLayers();if(a===void 0||r===void 0||o===void 0)return;let d=ye(u,new AsyncDisposableStack,!0);d.defer(()=>nm(a,n));try{
await a.requireAll(n.signal)}catch(k){if(n.signal.aborted)throw k;n.log.debug(`the image is saved: ${E(k)}`);return}let c=new eo(
a.layers,await kn(t,d));let f=d.move();let l={mediaType:"",digest:o,sizeBytes:0};return{image:{manifest:r,annotations:s,
platform:e.platform,layers:c.layers,format:Zt(r.mediaType)??"oci",indexPlatform:void 0,entryAnnotations:{},config:{descriptor:l,
json:i}},release:()=>c.remove(),close:()=>f.disposeAsync()}}catch(m){var h=m,y=!0}finally{var g=ge(u,h,y);g&&await g}}function nm(t,{
runId:e}){return t.close().catch(()=>Tr(e))}async function xk(t){let{engine:e,options:n}=t,{image:r,platforms:o}=n;if(r===void 0)throw new Error("a container has no\
 layers of its own");let i=o==="default"||o==="all"?[void 0]:o;i.length>1&&await m$(e,{...n,image:r},i);let s;for(let f of i)
s=await Hr(e,{...n,image:r,platform:f});if(s===void 0)throw new Error("no platform is named");let a=o==="all"?await p$(e,
s):o==="default"?[s.platform]:o,d=o==="all"?s.isIndex:o!=="default"&&o.length>1,c=await Oi(t,s,{platforms:a,isEach:o!=="\
all"});return{reference:r.text,platforms:c.platforms,index:d?c.index??{format:"oci",annotations:{}}:void 0,id:s.id,notices:[],
close:c.close}}async function m$(t,{image:e,pull:n},r){if(!t.store.holdsIndexes)throw new p("UNSUPPORTED_ENGINE",`Severa\
l platforms of ${e.text} are needed, but this engine's image store keeps one platform of an image.`,{hint:`Read them fro\
m the registry with ${S("image",`docker://${e.text}`)}, or use an engine with the containerd image store.`});if(!(n==="n\
ever"||await te(t,e.text)!==void 0))for(let o of r)await gi(t,e.text,o&&T(o))}async function p$(t,e){let n=await wk(t,e);
if(n!==void 0&&n.length>0)return n;throw new p("UNSUPPORTED_ENGINE",`The platforms of ${e.reference} are needed for ${S(
"platform","all")}, but this engine does not show them.`,{hint:`Name them with ${S("platform")}, for example "linux/amd6\
4, linux/arm64".`})}async function Oi(t,e,n){let[r,...o]=n.platforms;return(o.length===0&&n.isEach&&K(e.platform,r)?await h$(
t,e):void 0)??y$(t,e,n)}async function h$(t,e){let n=Ve(t.engine,e),r=await Sk(t,n);return r===void 0?void 0:{platforms:[
Pk(t,n,{image:r.image,set:r})],index:void 0,close:r.close}}async function y$(t,e,{platforms:n,isEach:r}){var m=[];try{let{
run:o,engine:i,options:s}=t;let a={...o,tempDir:s.tempDir};let d=ye(m,new AsyncDisposableStack,!0);let c=await kn(t,d);let f=[];
let l;for(let[P,B]of n.entries()){let N=u$(c,`${P}.tar`),_=`Save ${e.reference} (${T(B)})`,L=await o.log.group(_,async()=>{
let M=e.isIndex&&i.knowsPlatformOption?B:void 0;try{await gk(i,e,N,M)}catch(Oe){let ft=Oe instanceof p&&/not found/i.test(
Oe.message);if(r||!ft)throw Oe;o.log.notice(`The engine lacks layers of ${e.reference} for ${T(B)}: this platform is lef\
t out.`),await l$(N,{force:!0});return}let xe={transport:"docker-archive",text:`docker-archive:${N}`,path:N,reference:void 0,
index:void 0};return De(xe,{...a,platforms:[B]})});L!==void 0&&(d.defer(()=>L.close()),l??=L.index,f.push(await g$(t,e,{
set:L,platform:B})))}if(f.length===0)throw Bk(e.reference,n);let u=d.move();return{platforms:f,index:l,close:()=>u.disposeAsync()}}catch(h){
var y=h,g=!0}finally{var k=ge(m,y,g);k&&await k}}async function g$(t,e,{set:n,platform:r}){let o=n.images.find(a=>K(a.platform,
r)),i=K(e.platform,r)?e:await Ke(t.engine,e.reference,r);if(o===void 0||i===void 0)throw Bk(e.reference,[r]);let s=Ve(t.
engine,{...i,image:e.image});return Pk(t,s,{image:o,set:n})}function Pk({run:t,options:e},n,{image:r,set:o}){let{reference:i,
id:s}=n,a={...t,tempDir:e.tempDir};return{source:{...$t(r,{reference:i,release:async l=>o.release?.(l)},a),id:s,byLayers:!0},
inEngine:n,image:{...r,indexPlatform:void 0}}}function Bk(t,e){return new p("PLATFORM_MISMATCH",`The image ${JSON.stringify(
t)} is needed for ${e.map(T).join(", ")}, but the engine saved it without.`,{hint:'Pull or build that platform first ("d\
ocker pull --platform").'})}var k$=64*1024*1024;async function Ik(t,e){let{compare:n}=t.options;switch(n?.kind){case void 0:return;case"report":return{
kind:"report",earlier:await E$(n)};case"outside":return S$(t,n,e);case"engine":return x$(t,n)}}async function E$({path:t,
text:e}){let n=(r,o)=>new p("BAD_INPUT",`Cannot read the report ${JSON.stringify(e)} that the ${I("compare")} names: ${r}\
.`,{hint:'Check the path. A name that ends in ".json" or starts like a path is read as a report.',cause:o});try{let r=await b$(
t);if(!r.isFile())throw n("it is not a file");if(r.size>k$)throw n("it is too large for a report");return yk(await w$(t,
"utf8"),e)}catch(r){throw r instanceof p?r:n(E(r),r)}}async function S$({run:t,options:e},{location:n,text:r},o){let i={
...t,tempDir:e.tempDir},s=await De(n,i);o.defer(()=>s.close());let a=d=>s.images.find(({platform:c})=>K(c,d));return{kind:"\
image",name:r,choose:async d=>d.filter(c=>a(c)!==void 0),open:async d=>({sources:d.map(a).filter(c=>c!==void 0).map(c=>$t(
c,s,i)),close:async()=>{}})}}async function x$(t,{text:e}){let{comparesIn:n}=t;if(n===void 0)throw new Error("an image o\
f an engine needs the engine");if(await te(n,e)===void 0)throw new p("IMAGE_NOT_FOUND",`The image ${JSON.stringify(e)} t\
hat the ${I("compare")} names is not in the engine.`,{hint:`It is never pulled. Pull it first ("docker pull ${e}"), or w\
rite it as "docker://${e}" to read it from its registry.`});return{kind:"image",name:e,choose:async r=>{let o=[];for(let i of r)
await Ke(n,e,i)!==void 0&&o.push(i);return o},open:r=>P$({...t,engine:n},e,r)}}async function P$(t,e,n){let{engine:r,options:o}=t,
[i]=n,s=await Ke(r,e,i);if(s===void 0)throw new Error(`${e} is no longer in the engine`);if(n.length===1&&o.from!=="laye\
rs")return{sources:[Ve(r,s)],close:async()=>{}};let a=await Oi(t,s,{platforms:n,isEach:!0});return{sources:a.platforms.map(
({source:d})=>d),close:()=>a.close()}}async function Ok(t,e){let n=t.kind==="report"?t.earlier.name:t.name,r=t.kind==="r\
eport"?e.filter(s=>t.earlier.platforms.some(({platform:a})=>a===T(s))):await t.choose(e);if(r.length>0)return r;let o=e.
map(T).join(", "),i=t.kind==="report"?`report is for ${t.earlier.platforms.map(({platform:s})=>s).join(", ")}`:"image la\
cks that platform";throw new p("PLATFORM_MISMATCH",`The result for ${o} is to be compared with ${JSON.stringify(n)}, but\
 that ${i}.`,{hint:`Set ${I("compare")} to an image or a report of the same platform.`})}var B$=/^(?:https?|ftp|no|all)_proxy$/i;function rm(t,e,n){let r=new Set(t),o=a=>{let d=Pd(a);return!B$.test(d)||n.includes(
a)?!1:e.includes(a)||r.has(I$(d)+a.slice(d.length))},i=t.filter(o).map(Pd);return{env:t.flatMap(a=>o(a)?n.filter(d=>Pd(d)===
Pd(a)):[a]),removed:i}}function Pd(t){return t.split("=")[0]??""}function I$(t){return t===t.toUpperCase()?t.toLowerCase():
t.toUpperCase()}var O$=["User","Env","Cmd","Entrypoint","WorkingDir","StopSignal"],T$=["ExposedPorts","Volumes","Labels"],v$=["Healthche\
ck","StopTimeout"];function Rk(t,e,n){let r=b(t,"config"),o={...O(r)?r:{}},i=om(o.Env),s=om(n.Env),{env:a,removed:d}=rm(
om(e.Env),s,i),c={...e,Env:a},f={...n,Env:rm(s,s,i).env};for(let l of O$)Ti(c[l],f[l])||Ti(c[l],o[l])||(vi(c[l])?delete o[l]:
o[l]=c[l]);for(let l of T$){let u=R$(o[l],e[l],n[l]);u!==void 0&&(vi(u)?delete o[l]:o[l]=u)}for(let l of v$){let u=e[l];
!vi(u)&&!Ti(u,n[l])&&!Ti(u,o[l])&&(o[l]=u)}return{config:{...t,config:o},proxies:d}}function R$(t,e,n){let[r,o,i]=[t,e,n].
map(c=>O(c)?c:{}),s=Object.entries(o).filter(([c,f])=>!Tk(i,c,f)&&!Tk(r,c,f)),a=Object.keys(i).filter(c=>!Object.hasOwn(
o,c)&&Object.hasOwn(r,c));if(s.length===0&&a.length===0)return;let d=Object.entries(r).filter(([c])=>!a.includes(c));return Object.
fromEntries([...d,...s])}function Tk(t,e,n){return Object.hasOwn(t,e)&&Ti(t[e],n)}function om(t){return D(t)?t:[]}function Ti(t,e){
return JSON.stringify(vk(t))===JSON.stringify(vk(e))}function vk(t){let e=t===void 0?void 0:JSON.parse(JSON.stringify(t));
return vi(e)?null:O(e)?Object.fromEntries(Object.entries(e).filter(([,n])=>n===""||O(n)||n!==0&&!vi(n)).sort(([n],[r])=>n<
r?-1:1)):e}function vi(t){return t==null||t===""?!0:Array.isArray(t)?t.length===0:O(t)&&Object.keys(t).length===0}async function Ak(t,e,n){let r=Op(t.runId,n.id),o=await Y(t,{source:e,name:r}),i=Xy(n.id),s=await t.docker.ask(i);if(s.exitCode!==
0&&!/is not running/i.test(s.stderr))throw A$(e.reference,ee(i.args,s));let a;return()=>(a??=ha(t.docker,n.id).then(()=>V(
t,o)),a)}function A$(t,e){return e.code==="NO_ENGINE"?e:new p("DOCKER_FAILED",`Cannot pause the running container ${JSON.
stringify(t)} while it is read: ${e.message}`,{hint:`Use ${S("pause","false")} to read it while it runs (files that chan\
ge meanwhile may be inconsistent), or stop it first ("docker stop").`,cause:e})}function Lk(t,e){return new p(e.code,`Th\
e container ${JSON.stringify(t)} changed while it was read, because it was running and not paused: ${e.message}`,{hint:`\
Nothing was tagged. Leave out ${S("pause","false")} so that it is paused while it is read, or stop it first ("docker sto\
p").`,cause:e})}function Ck(t,{image:e,container:n}){let r=Ve(t,e),{reference:o}=e,i=n.isRunning&&!n.isPaused,s;return{...r,ofContainer:n.
id,layerCount:r.layerCount+1,notices:n.mounts.length===0?[]:[L$(n.mounts)],readConfig:()=>(s??=C$(t,{image:e,container:n},
r.readConfig()),s),openReader:()=>Bi(t,e,r.readConfig,{id:n.id,isOwn:!1,mayHaveMounts:!1,added:n.added}),measure:async()=>({
...await Bb(t,{id:n.id,name:o},await r.measure()),packedBytes:void 0}),...i?{hold:()=>Ak(t,e,n),changedWhileRead:a=>Lk(o,
a)}:{}}}function L$(t){return`What is in the container's volumes and mounts is not in the result: ${t.map(n=>R(Buffer.from(
n))).join(", ")}.`}async function C$(t,{image:e,container:n},r){let o=$$(t,e);await Promise.allSettled([r,o]);let[i,s]=[
await r,await o],{config:a,proxies:d}=Rk(i.json,n.config,s);return d.length>0&&t.log.notice(`Proxy variables from the do\
cker command's configuration are not in the result: ${d.join(", ")}.`),{...i,json:a}}async function $$(t,e){let n=b(e.inspect,
"Config"),r=["Cmd","Entrypoint"].some(s=>{let a=b(n,s);return Array.isArray(a)&&a.length>0}),i=await Y(t,{source:e,asConfigured:!0,
...r?{command:[]}:{}});try{let s=b(await Me(t,i),"Config"),{[Et]:a,...d}=b(s,"Labels")??{};return{...O(s)?s:{},Labels:d,
...r?{}:{Cmd:null}}}finally{await V(t,i)}}var N$="0001-01-01T00:00:00Z";async function im(t,e){let n=await Me(t,e).catch(c=>{throw ai(E(c))?F$(e):c}),r=w(n,"Id"),
o=w(n,"Image"),i=b(n,"Config");if(r===void 0||!/^[0-9a-f]{64}$/.test(r)||o===void 0||!O(i))throw new p("ENGINE_FAILED",`\
The engine describes the container ${JSON.stringify(e)} without an ID, an image or a config.`,{hint:X});if(b(n,"State","\
Restarting")===!0||b(n,"State","Dead")===!0)throw new p("CONTAINER_NOT_FOUND",`The container ${JSON.stringify(e)} must b\
e running or stopped, but is ${w(n,"State","Status")}.`,{hint:'Stop it ("docker stop") and run again.'});if(t.mapsOwners&&
b(n,"HostConfig","UsernsMode")==="host")throw _$(e);let s=await Ke(t,o,pu(n).platform);if(s===void 0)throw new p("IMAGE_\
NOT_FOUND",`The image ${o} of the container ${JSON.stringify(e)} is needed for its config, but is no longer in the engin\
e.`,{hint:'Pull or build that image again, or use "docker export" for the files only.'});let a=D$(n),d=b(n,"State","Star\
tedAt")!==N$;return{image:{...s,reference:e},container:{id:r,isRunning:b(n,"State","Running")===!0,isPaused:b(n,"State",
"Paused")===!0,config:i,mounts:a,added:d?vb(t,n,a):void 0}}}function F$(t){return new p("CONTAINER_NOT_FOUND",`There is \
no container ${JSON.stringify(t)}.`,{hint:'Check its name with "docker ps --all", and that this is the right engine.'})}
function _$(t){return new p("UNSUPPORTED_ENGINE",`Cannot flatten the container ${JSON.stringify(t)}, which was created w\
ith "--userns host" on an engine with userns-remap: an export omits the files that it wrote.`,{hint:'Create the containe\
r again without "--userns host", or use an engine without userns-remap.'})}function D$(t){let e=b(t,"Mounts"),n=b(t,"Hos\
tConfig","Tmpfs");return[...(Array.isArray(e)?e:[]).map(o=>w(o,"Destination")),...O(n)?Object.keys(n):[]].filter(o=>o!==
void 0).sort()}async function $k(t,e,n){let{image:r,container:o}=e;if(r===void 0){let a=await H$(t,o??"",n);return{source:Ck(t,a),inEngine:void 0}}
n.start(t.docker);let i=await Hr(t,{...e,image:r}),s=Ve(t,i);return{source:s,inEngine:s}}var M$=5;async function H$(t,e,n){
let r=await im(t,e),{id:o,isPaused:i}=r.container;return await fn(t.docker,M$,s=>xg(s,o)).catch(s=>t.log.debug(`could no\
t clean up after a killed run on this container: ${E(s)}`)),n.start(t.docker,o),i?im(t,e):r}function Bd({store:t,platform:e},n,r){if(t.holdsIndexes||n.length<=1)return n;let o=n.find(s=>K(r(s),e));if(o!==void 0)return[
o];let i=n.map(s=>T(r(s))).join(", ");throw new p("PLATFORM_MISMATCH",`This engine keeps one platform of an image and wo\
uld take ${T(e)}, but the image has ${i}.`,{hint:`Select one of them with ${S("platform")}, or use an engine with the co\
ntainerd image store, which keeps several.`})}async function Nk(t){let{engine:e,options:n}=t;if(n.imageLocation!==void 0)return t.sweep.start(t.comparesIn?.docker),z$(
t);if(e===void 0)throw new Error("an image of an engine needs the engine");return U$({...t,engine:e})}async function U$(t){
let{engine:e,options:n,sweep:r}=t,{platforms:o}=n;if(!(o==="default"||o!=="all"&&o.length===1)||n.from==="layers"||n.layer.
keepBase!==void 0)return r.start(e.docker),xk(t);let s=o==="default"?void 0:o[0],{source:a,inEngine:d}=await $k(e,{...n,
platform:s},r);return{reference:a.reference,platforms:[{source:a,inEngine:d,image:void 0}],index:void 0,id:a.id,notices:a.
notices,close:async()=>{}}}async function z$(t){let{run:e,options:n}=t,{imageLocation:r,platforms:o}=n;if(r===void 0)throw new Error(
"there is no image outside an engine");let i=o==="default"||o==="all"?void 0:o,s={...e,tempDir:n.tempDir,platforms:i},a=await De(
r,s);return{reference:a.reference,platforms:a.images.map(d=>({source:{...$t(d,a,s),byLayers:!0},inEngine:void 0,image:d})),
index:i?.length===1?void 0:a.index,id:a.digest,notices:a.notices,close:()=>a.close()}}function Fk({run:t,engine:e,options:n},r){
let{tags:o,tagLocations:i}=n;if(e===void 0||o.length===0)return r;J$(e,n,r);let s=Bd(e,r.platforms,({source:d})=>d.platform);
if(s.length===r.platforms.length)return r;let a=s.map(({source:d})=>T(d.platform)).join(", ");return t.log.notice(`Only ${a}\
 goes into the engine: its image store keeps one platform of an image.`),i.length>0?r:{...r,platforms:s,index:void 0}}function J$({
takesZstd:t,version:e},{layer:n,tagLocations:r},{platforms:o}){let i=r.length>0||o.length>1;if(!(t||!i||n.compression.kind!==
"zstd"))throw new p("UNSUPPORTED_ENGINE",`Layers packed with zstd need Docker 23 or newer, but this engine is ${e}.`,{hint:`\
Use ${S("compression","gzip")}.`})}function at({engine:t,source:e,options:n}){return e.countsFiles!==!0&&n.imageLocation===void 0&&t?.store.countsBlocks===
!0}function bt(t,e){let n=e.then(()=>{},()=>{});return t.defer(()=>n),e}var W$=10,to=class{#e=[];#t=0;get count(){return this.#t}get room(){return W$-this.#e.length}note(e,n){this.#t++,this.room>
0&&this.#e.push(`${R(e)} (${n})`)}noteMissing(e,n){for(let r of n.slice(0,this.room))this.#e.push(`${R(r)} (missing)`);this.#t+=
e}toError(e,n){let r=this.#t-this.#e.length,o=[...this.#e];return r>0&&o.push(o.length===0?`${r} missing entries`:`and ${r}\
 more`),new p("VERIFY_FAILED",`${e.what}. Of ${re(n)}, these differ: ${o.join(", ")}. No tag was moved.`,{hint:e.hint})}};function qe(t){let e=t.filter(o=>o!==void 0),[n,...r]=e;return n===void 0||r.length===0?n:{begin:(o,i)=>{for(let s of e)
s.begin(o,i)},mapBlock:o=>{for(let i of e)i.mapBlock?.(o)},data:o=>{for(let i of e)i.data(o)},end:()=>{for(let o of e)o.
end()}}}import{randomBytes as j$}from"node:crypto";var tt=16,no=256*1024,Ri=2,Id=1024,Od=class{#e=Buffer.alloc(Id*tt);#t=new Float64Array(
Id);#n=new Uint8Array(Id);#r=new Uint32Array(2*Id);#o=[];#i=no;#s=0;#a=0;#d=Buffer.alloc(tt);#c=new Uint32Array(new Uint8Array(
j$(tt)).buffer).map(e=>e|1);get size(){return this.#s-this.#a}set(e,n){let r=this.#f(e),o=this.#r[r],i=o===0?this.#m(r):
o-1;this.#n[i]===1&&this.#a--,this.#n[i]=0,this.#t[i]=this.#y(n)}get(e){let n=this.#r[this.#f(e)]-1;return n<0||this.#n[n]===
1?void 0:this.#g(n)}take(e){let n=this.#r[this.#f(e)]-1;if(!(n<0||this.#n[n]===1))return this.#n[n]=1,this.#a++,this.#g(
n)}*[Symbol.iterator](){for(let e=0;e<this.#s;e++){if(this.#n[e]===1)continue;let n=e*tt;yield[this.#e.toString("hex",n,
n+tt),this.#g(e)]}}#f(e){let n=this.#d.write(e,"hex");n<tt&&this.#d.fill(0,n);let r=this.#r.length-1;for(let o=this.#u(this.#d,
0)&r;;o=o+1&r){let i=this.#r[o];if(i===0||this.#l(i-1))return o}}#l(e){let n=e*tt;for(let r=0;r<tt;r++)if(this.#e[n+r]!==
this.#d[r])return!1;return!0}#u(e,n){let r=0;for(let o=0;o<tt/4;o++)r=r+Math.imul(e.readUInt32LE(n+4*o),this.#c[o])|0;return(r^
r>>>16)>>>0}#m(e){let n=this.#s++;return n===this.#t.length&&this.#p(),this.#d.copy(this.#e,n*tt),2*this.#s>this.#r.length?
this.#h():this.#r[e]=n+1,n}#p(){let e=2*this.#t.length,n=Buffer.alloc(e*tt);this.#e.copy(n),this.#e=n;let r=new Float64Array(
e);r.set(this.#t),this.#t=r;let o=new Uint8Array(e);o.set(this.#n),this.#n=o}#h(){let e=2*this.#r.length-1,n=new Uint32Array(
e+1);for(let r=0;r<this.#s;r++){let o=this.#u(this.#e,r*tt)&e;for(;n[o]!==0;)o=o+1&e;n[o]=r+1}this.#r=n}#y(e){this.#i+Ri+
e.length>no&&(this.#o.push(Buffer.allocUnsafeSlow(no)),this.#i=0);let n=(this.#o.length-1)*no+this.#i,r=this.#o.at(-1);return r.
writeUInt16LE(e.length,this.#i),r.write(e,this.#i+Ri,"latin1"),this.#i+=Ri+e.length,n}#g(e){let n=this.#t[e],r=this.#o[Math.
floor(n/no)],o=n%no,i=o+Ri+r.readUInt16LE(o);return r.toString("latin1",o+Ri,i)}};import{hash as Z$}from"node:crypto";var Td=class t{realBytes;#e;#t;#n;#r=0;#o=0;#i;#s=0;#a=0;#d=0;constructor(e,n,r){this.#e=Buffer.from(e.name),this.#n=r,this.
realBytes=zn(e,n),this.#t=new Ra(this.#e,this.realBytes);let o=li(e,n);this.#i=o==="data",o==="old GNU"&&this.#t.addBlock(
e.header,!0),o==="records"&&this.#t.addRecords(n)}static of(e,n,r){return li(e,n)===void 0?void 0:new t(e,n,r)}mapBlock(e){
this.#t.addBlock(e,!1)}data(e){let n=e;if(this.#i){let o=this.#t.addData(n);if(this.#r+=o,!this.#t.isComplete)return;this.#i=
!1,this.#o=Yg(this.#r),n=n.subarray(o)}let r=Math.min(this.#o,n.length);for(this.#o-=r,n=n.subarray(r);n.length>0;){let[
o,i]=this.#t.pieces[this.#s]??[];if(o===void 0||i===void 0)throw mn(this.#e,"it has more data than its map says");this.#a===
0&&this.#c(o);let s=Math.min(i-this.#a,n.length);s>0&&this.#n.data(n.subarray(0,s)),this.#d+=s,this.#a+=s,n=n.subarray(s),
!(this.#a<i)&&(this.#s++,this.#a=0)}}end(){if(this.#i||this.#a>0||this.#t.pieces.slice(this.#s).some(([,n])=>n>0))throw mn(
this.#e,"it has less data than its map says");this.#c(this.realBytes)}#c(e){let n=e-this.#d;n>0&&this.#n.zeros(n),this.#d=
e}};import{createHash as Rd,hash as q$}from"node:crypto";import{createCipheriv as G$,randomBytes as K$}from"node:crypto";var Y$=K$(16),V$=Buffer.alloc(12),vd=class{#e=G$("aes-12\
8-gcm",Y$,V$);update(e){return this.#e.setAAD(e),this}digest(){return this.#e.final(),this.#e.getAuthTag()}};var me=4096,sm=Buffer.alloc(me),_k=128*1024,Yn=class t{#e;#t;#n;#r=0;#o=0;#i=!1;constructor(e){this.#t=e>=_k}static of(e){
if(e.length<_k&&!X$(e))return q$("sha256",e,"buffer");let n=new t(e.length);return n.data(e),n.digest()}data(e){let n=0;
for(;n<e.length;){let r=this.#o%me;if(r>0||e.length-n<me){let i=Math.min(e.length,n+me-r);am(e,n,i)?this.zeros(i-n):this.#s(
e.subarray(n,i)),n=i;continue}let o=n;for(;o+me<=e.length&&!am(e,o,o+me);)o+=me;o>n?this.#s(e.subarray(n,o)):(this.zeros(
me),o+=me),n=o}}zeros(e){let n=this.#o%me,r=Math.min(e,me-n);this.#i?this.#e?.update(sm.subarray(0,r)):n+r===me&&this.#r++,
this.#a(r);let o=e-r;this.#r+=Math.floor(o/me),this.#o+=o}digest(){this.#o%me>0&&!this.#i&&this.#r++,this.#d(Math.ceil(this.#o/
me));let e=(this.#e??Rd("sha256")).digest();return this.#n===void 0?e:Rd("sha256").update(e).update(this.#n.digest()).digest()}#s(e){
let n=this.#o%me;this.#e??=this.#t?new vd:Rd("sha256"),this.#i||(this.#d((this.#o-n)/me),n>0&&this.#e.update(sm.subarray(
0,n))),this.#i=!0,this.#e.update(e),this.#a(e.length)}#a(e){this.#o+=e,this.#o%me===0&&(this.#i=!1)}#d(e){if(this.#r===0)
return;let n=new Float64Array([e,this.#r]);this.#n??=Rd("sha256"),this.#n.update(new Uint8Array(n.buffer)),this.#r=0}};function X$(t){
for(let e=0;e<t.length;e+=me)if(am(t,e,Math.min(e+me,t.length)))return!0;return!1}function am(t,e,n){return t[e]===0&&t.
compare(sm,0,n-e,e,n)===0}var Q$=["type","mode","owner","time","link","device","extended attributes","size","content","hard links"],eN=/^security\.capability=/,
ro=class{#e;#t;#n;#r;#o;#i;constructor(e,n="exact"){this.#e=e,this.#t=n}begin(e,n){if(this.#r=void 0,this.#o=void 0,this.#i=
void 0,this.#n=void 0,n==="drop")return;let r=n==="keep"?void 0:n,o=r?.head??e,i=be(o.extensions),s=le(o,i),a=r?.data;if(a===
void 0){if(li(e,i)!==void 0){let l={...e,...o};this.#r=new Yn(zn(l,i)),this.#i=Td.of(l,i,this.#r)}let f=this.#i?.realBytes??
e.sizeBytes;this.#n={name:e.name,facts:s,sizeBytes:f};return}let d=tN(o,a),c=Yn.of(a.subarray(0,d));this.#s(e.name,s,d,c)}mapBlock(e){
this.#i?.mapBlock(e)}data(e){this.#n!==void 0&&(this.#i!==void 0?this.#i.data(e):e.length===this.#n.sizeBytes?this.#o=Yn.
of(e):(this.#r??=new Yn(this.#n.sizeBytes),this.#r.data(e)))}end(){let e=this.#n;this.#n=void 0,e!==void 0&&(this.#i?.end(),
this.#s(e.name,e.facts,e.sizeBytes,this.#o??this.#r?.digest()))}#s(e,n,r,o){let i=r===0,s=n.typeFlag==="1",a=this.#t==="\
exact"?n.xattrs:n.xattrs.filter(l=>eN.test(l)),d=this.#t==="exact"?`${n.mtimeSeconds}${n.mtimeFraction&&`.${n.mtimeFraction}`}`:
Math.max(0,n.mtimeSeconds),c=[n.typeFlag==="7"||n.typeFlag==="S"?"0":n.typeFlag,s||n.typeFlag==="2"?"":n.mode.toString(8),
s?"":`${n.uid}:${n.gid}`,s?"":d,n.link.length===0?"":cm(s?Vn(n.link):n.link),n.device,s||a.length===0?"":cm(Buffer.from(
JSON.stringify(a))),r,i||o===void 0?"":o.toString("hex",0,Dk)],f=s?En(n.link):void 0;this.#e(En(e),c.join(dm),Vn(e),f)}},
Dk=16,dm=" ";function En(t){return cm(Vn(t))}function Ad(t,e){let[n,r]=[t.split(dm),e.split(dm)];return Q$.filter((o,i)=>n[i]!==
r[i])}function cm(t){return Z$("sha256",t,"hex").slice(0,2*Dk)}function Vn(t){let e=0,n=t.length;for(;t[e]===47||t[e]===
46&&t[e+1]===47;)e++;for(;n>e&&t[n-1]===47;)n--;return t.subarray(e,n)}function tN(t,e){let n=ze(t.header,"size");return Math.
min(Number.isNaN(n)?0:n,e.length)}var Uk=3,nN=1e4,rN=8,Mk=1e3,oN=32*1024,iN=64*1024*1024,sN=.2,aN=.03,dN=/^[\w+-][\w.+-]*(?:\/[\w+-][\w.+-]*)*$/,Ld=class{#e=new Map;#t=0;#n=new Set;#r;#o=[];begin(e,n){
if(n==="drop")return;let r=A(e.name),o=oN+e.sizeBytes;this.#t+=o;for(let i of this.#s(r))i.cost+=o;if(e.typeFlag==="5"&&
fN(r)<=Uk){let i=this.#a(r);i!==void 0&&(i.isDirectory=!0)}else if(e.typeFlag==="1"){let i=n==="keep"?e:n.head;this.#d(r,
A(We(i.header,be(i.extensions))))}}data(){}end(){}get second(){if(this.#t<iN||this.#n.size>Mk)return[];let e=[...this.#n].
map(r=>r.split("\0")),n=new Set;for(;;){let r=this.#i(n),o=r.filter(i=>e.some(([s="",a=""])=>oo(s,i)!==oo(a,i)));if(o.length===
0)return r;for(let i of o)n.add(i)}}#i(e){let n=[],r=this.#t/2,o=[...this.#e].filter(([i,{isDirectory:s}])=>s&&dN.test(i)&&
!e.has(i)).toSorted(([i,s],[a,d])=>d.cost-s.cost||(i<a?-1:1));for(let[i,{cost:s}]of o){if(n.length===rN||r<this.#t*aN)break;
s>r||n.some(a=>oo(i,a)||oo(a,i))||(n.push(i),r-=s)}return r>this.#t*(.5-sN)?[]:n}#s(e){let n=e.slice(0,Math.max(0,e.lastIndexOf(
"/")));return n===this.#r?this.#o:(this.#r=n,this.#o=Hk(n).map(r=>this.#a(r)).filter(r=>r!==void 0),this.#o)}#a(e){let n=this.#e.
get(e);if(n!==void 0||this.#e.size===nN)return n;let r={cost:0,isDirectory:!1};return this.#e.set(e,r),r}#d(e,n){let[r,o]=[
e,n].map(i=>Hk(cN(i)).at(-1)??"");r!==o&&this.#n.size<=Mk&&this.#n.add(`${r}\0${o}`)}};function oo(t,e){return t===e||un(
t,e)}function cN(t){return t.slice(0,Math.max(0,t.lastIndexOf("/")))}function fN(t){return t.split("/").length}function Hk(t){
if(t==="")return[];let e=t.split("/").slice(0,Uk);return e.map((n,r)=>e.slice(0,r+1).join("/"))}var io=class{#e=new Od;#t=new Map;observer;halves=new Ld;view;constructor(e="exact"){this.view=e;let n=new ro((r,o,i,s)=>{
this.#e.set(r,o),s===void 0?this.#t.delete(r):this.#t.set(r,s)},e);this.observer=qe([n,this.halves])??n}get count(){return this.#e.
size}take(e){return this.#e.take(e)}get remaining(){return new Set([...this.#e].map(([e])=>e))}grouped(){let e=new Map(this.#e);
e.delete(lN);for(let[n,r]of this.#n()){let o=this.#e.get(n);if(o===void 0)continue;let i=[n,...r].toSorted();for(let s of i)
e.set(s,`${o} ${i[0]}`)}return e}#n(){let e=new Map;for(let[n,r]of this.#t){let o=r,i=new Set;for(let a=this.#t.get(o);a!==
void 0&&!i.has(o);)i.add(o),o=a,a=this.#t.get(o);let s=e.get(o);s===void 0?e.set(o,[n]):s.push(n)}return e}},lN=En(Buffer.
alloc(0));async function Cd(t,e,n,{signal:r}){let o=[],i=new G(s=>(o.length<n&&t.has(En(s.name))&&o.push(Buffer.from(Vn(
s.name))),"drop"));return await Nt([await e.open(r),i],r),o}async function zk(t,e){let{reader:n,second:r,observe:o,streamBytes:i}=e,s=[],a=(f,l)=>{let u=new G(f,l,{onlyObserves:!0});
return s.push(u),u},d={title:"Read back",doneBytes:()=>s.reduce((f,{bytesRead:l})=>f+l,0),totalBytes:()=>i,isEstimate:!0},
c=r.length===0?void 0:await uN(t,n,r);if(c===void 0){let f=a(n.decide,o()),l=n.open(t.signal).then(u=>Nt([u,f],t.signal));
return U(t.log,d,l)}try{let f=[async l=>{let u=m=>r.some(h=>oo(A(m.name),h))?"drop":c.reader.decide(m);await Nt([c.tar,a(
u,o())],l)},async l=>{for(let u of r){let m=await n.openPath(Buffer.from(u,"latin1"),l),{decide:h,observer:y}=pN(u,n.decide,
o());await Nt([m,a(h,y)],l)}}];await U(t.log,d,mN(f,t.signal))}finally{await c.reader.close()}}async function uN({log:t,
signal:e},n,r){let o;try{return o=await n.without?.(r),o&&{reader:o,tar:await o.open(e)}}catch(i){if(await o?.close(),e.
aborted)throw i;t.debug(`everything is read back in one stream: ${E(i)}`);return}}async function mN(t,e){let n=new AbortController,
r=AbortSignal.any([e,n.signal]),o=[],i=t.map(s=>s(r).catch(a=>{o.push(a),n.abort(a)}));if(await Promise.all(i),o.length>
0)throw o[0]}function pN(t,e,n){let r=Buffer.from(t.slice(0,t.lastIndexOf("/")+1),"latin1");if(r.length===0)return{decide:e,
observer:n};let o,i=s=>{let a=Buffer.concat([r,s.name]);if(s.typeFlag!=="1")return{...s,name:a};let d=We(s.header,be(s.extensions));
return{...s,...Jr(s,Buffer.concat([r,d])),name:a}};return{decide:s=>(o=i(s),e(o)),observer:{begin:(s,a)=>n.begin(o??i(s),
a),mapBlock:s=>n.mapBlock?.(s),data:s=>n.data(s),end:()=>n.end()}}}var fm={what:"The new image differs from what was read from the source",hint:"Run again. If it happens again, check the \
log of the engine and the health of its disk."};async function Jk(t,e,{expected:n,reader:r,streamBytes:o}){let{log:i}=t,
{count:s}=n,a=await e.openReader(),d=new to,c=(u,m,h)=>{let y=n.take(u);if(y===void 0)return d.note(h,"unexpected");if(y===
m)return;let g=a.unseenTimes.includes(h.toString("latin1")),k=Ad(y,m).filter(P=>P!=="time"||!g);k.length>0&&d.note(h,`di\
fferent ${k.join(" and ")}`)},f=()=>new ro(c,n.view);await zk(t,{reader:a,second:n.halves.second,observe:f,streamBytes:o}),
await a.close();let l=n.remaining;if(l.size>0){let u=await Cd(l,r,d.room,t).catch(()=>[]);d.noteMissing(l.size,u)}if(d.count>
0)throw d.toError(fm,s);return i.info(`Verified ${re(s)}: the new image matches what was read from the source`),s}async function so(t,e,{expected:n,source:r,streamBytes:o}){let i=await lm(t,e,{view:n.view,title:"Read back",streamBytes:o}),
s=await Yk(t,{wanted:{entries:n,from:r},seen:{...i,from:e},text:fm});return t.log.info(`Verified ${re(s)}: the new image\
 matches what was read from the source`),s}async function Kk(t,e,n,r){let o={view:"engine",streamBytes:r},i=await lm(t,n,
{...o,title:"Read the layers"}),s=await lm(t,e,{...o,title:"Read from the engine"}),a=await Yk(t,{wanted:{...i,from:n},seen:{
...s,from:e},text:{what:`The engine shows other files of ${e.reference} than the image's layers have`,hint:`The engine u\
npacked the image wrongly. Remove the image ("docker rmi") and pull or build it again, or set ${S("from","layers")} to f\
latten its layers.`}});t.log.info(`Verified ${re(a)}: the engine shows what the image's layers have`)}async function lm(t,e,{
view:n,title:r,streamBytes:o}){let i=await e.openReader();try{let s=new io(n),a=new G(i.decide,s.observer,{onlyObserves:!0}),
d=[await i.open(t.signal),a];return await Xr(t,d,()=>o,r),{entries:s,unseenTimes:i.unseenTimes,unseenPaths:i.unseenPaths??
[]}}finally{await i.close()}}async function Yk(t,{wanted:e,seen:n,text:r}){let o=Wk([...e.unseenPaths??[],...n.unseenPaths??
[]]),i=jk(e.entries.grouped(),o),s=jk(n.entries.grouped(),o),a=Wk(n.unseenTimes??[]),d=new Map;for(let[m,h]of s){let y=i.
get(m);if(y===h)continue;let k=(y===void 0?[]:Ad(y,h)).filter(P=>P!=="time"||!a.has(m));y===void 0?d.set(m,"unexpected"):
k.length>0&&d.set(m,`different ${k.join(" and ")}`)}let c=new Set([...i.keys()].filter(m=>!s.has(m)));if(d.size===0&&c.size===
0)return i.size;let f=new to,l=await Gk(t,n.from,new Set(d.keys()),f.room);for(let m of l)f.note(m,d.get(En(Vn(m)))??"");
let u=await Gk(t,e.from,c,f.room);throw f.noteMissing(c.size,u),f.noteMissing(d.size-l.length,[]),f.toError(r,i.size)}function Wk(t){
return new Set(t.map(e=>En(Buffer.from(e,"latin1"))))}function jk(t,e){return e.size===0?t:new Map([...t].filter(([n])=>!e.
has(n)))}async function Gk(t,e,n,r){if(n.size===0||r<=0)return[];let o;try{return o=await e.openReader(),await Cd(n,o,r,
t)}catch(i){if(t.signal.aborted)throw i;return[]}finally{await o?.close()}}function Vk(t){if(t.trim()==="")return;let e=t.trim().startsWith("[")?$(t):void 0,n=i=>new p("BAD_INPUT",`The ${I("test")}\
 must be a command for /bin/sh, or a JSON array of a program and its arguments, but ${i}.`,{hint:`For example: ${xt("tes\
t",'python3 -c "import numpy"')}, or ${xt("test",`'["/app", "--version"]'`)}.`});if(t.includes("\0"))throw n("it contain\
s a NUL character");if(!Array.isArray(e))return["/bin/sh","-c",` ${t}`];if(!D(e))throw n("the array contains something o\
ther than strings");let[r,...o]=e;if(r===void 0||r==="")throw n("the array does not name a program");if(e.some(i=>i.includes(
"\0")))throw n("it contains a NUL character");return[r,...o]}async function ao(t,e,[n,...r]){let{log:o}=t,s=await hd(t,e,
{program:n,args:r,asUsed:!0});if(await Vr(t,s.container),s.exitCode===0){o.info("The test passed");return}throw new p("C\
OMMAND_FAILED",`The "test" command failed in the new image with exit status ${s.exitCode}. No tag was moved. The last li\
nes of its output:
${yd(s)}`,{hint:"The command runs without network and with few privileges. Run it the same way in the source image to se\
e whether flattening is the cause. An image without a shell needs a JSON array."})}var um={verifiedEntries:void 0,isTested:!1};async function qk(t,e,n,r){if(n===void 0&&r===void 0)return um;let{log:o}=t,
i=await Ke(t,e.reference,void 0);if(i===void 0)throw new p("CHECK_FAILED",`The stored image ${e.reference} disappeared f\
rom the engine before it was checked.`,{hint:"Check whether something removes images on this machine, then run again."});
let s=n===void 0?void 0:await o.group("Verify",()=>hN(t,Ve(t,i),n));return r!==void 0&&await o.group("Test",()=>ao(t,i,r)),
{verifiedEntries:s,isTested:r!==void 0}}function hN(t,e,n){return n.source.byLayers!==!0?Jk(t,e,n):so(t,e,n)}var yN=3;async function $d({engine:t,options:e},n,r){if(n===void 0)return r.close();let{docker:o,runId:i,log:s}=t,a=rt(i),
c=[n.reference===a?a:void 0,n.importedId].filter(h=>h!==void 0),[f,l]=await Promise.allSettled([vr(o,c,yN),r.close()]);if(f.
status==="fulfilled"&&f.value===void 0){let h=n.importedId??a;if(s.notice(`The engine has not yet removed a temporary im\
age of this run. It, or a later run, will remove it. To do it now: docker rmi ${pa(h)}`),l.status==="fulfilled")return}f.
status==="fulfilled"&&f.value?.exitCode===0&&l.status==="fulfilled"||await fn(o,e.timeoutSeconds,h=>Rt(h,i,s))}import{access as gN,constants as Xk,mkdtemp as wN,rm as bN,stat as mm,statfs as Zk}from"node:fs/promises";import{join as kN}from"node:path";var EN=.5,SN={ENOENT:"it does not exist",ENOTDIR:"it is not a directory",EACCES:"this user may not write there",EPERM:"t\
his user may not write there",EROFS:"its filesystem is read-only",ENOSPC:"its filesystem is full"},xN={input:()=>`The ${I(
"temp-dir")}`,RUNNER_TEMP:()=>"The environment variable RUNNER_TEMP",system:()=>"The environment variable TMPDIR (/tmp i\
f it is not set)"};async function Qk(t,e,n){try{await gN(t,Xk.W_OK|Xk.X_OK),await bN(await wN(kN(t,oe(n))),{recursive:!0})}catch(r){
let o=await PN(t,he(r));throw new p("TEMP_DIR",`${xN[e]()} must be a writable directory, but ${JSON.stringify(t)} is not\
: ${o}.`,{hint:e==="input"?"Name an existing, writable directory, or leave it out.":`Create that directory, or name an e\
xisting, writable one with the ${I("temp-dir")}.`,cause:r})}}async function PN(t,e){let n=await mm(t).catch(()=>{});return n!==
void 0&&!n.isDirectory()?"it is not a directory":n!==void 0&&e==="ENOENT"?"no file can be created in it":SN[e]??e}function co(t,e,n,r=EN){
return n?t===void 0?Math.round(e*r):t.reduce((o,i)=>o+(/[+.](?:gzip|zstd)$/.test(i.mediaType)?i.sizeBytes:Math.round(i.sizeBytes*
r)),0):e}async function pm(t,e,n="The packed layer needs"){let{bavail:r,bsize:o}=await Zk(t),i=r*o;if(!(i>=e))throw new p(
"NO_SPACE",`${n} about ${x(e)} in ${t}, but only ${x(i)} are free.`,{hint:`Free some disk space, or name a directory on \
a larger disk with the ${I("temp-dir")}.`})}async function hm({store:t,diskRoot:e},{unpackedBytes:n,packedBytes:r,spoolBytes:o},i){
if(e===void 0)return;let s=await Promise.all([Zk(e),mm(e),mm(i)]).catch(()=>{});if(s===void 0)return;let[{bfree:a,bsize:d},
c,f]=s,l=[{what:"unpacked",bytes:n}];t.keepsPacked&&l.push({what:"packed",bytes:r}),o>0&&c.dev===f.dev&&l.push({what:"fo\
r the spool, which is on the same disk",bytes:o});let u=l.reduce((y,{bytes:g})=>y+g,0),m=a*d;if(m>=u)return;let h=l.map(
({what:y,bytes:g})=>`${x(g)} ${y}`).join(", ");return`The engine's disk may be too small: the result needs up to ${x(u)}\
 there (${h}), but only ${x(m)} are free in ${e}. If it does not fit, nothing is tagged. "docker system df" shows what u\
ses the space.`}import{setFlagsFromString as BN}from"node:v8";var IN=1e3;function eE(){BN(`--heap-growing-percent=${IN}`)}import{Writable as QN}from"node:stream";import{pipeline as eF}from"node:stream/promises";import{promisify as MN}from"node:util";import{constants as HN,crc32 as UN,deflateRaw as zN}from"node:zlib";var fo=class{#e;#t=Buffer.allocUnsafeSlow(65536);#n=0;bytes=0;constructor(e){this.#e=e}async writeBytes(e){if(this.bytes+=
e.length,(this.#n+e.length>65536||e.length>16384)&&await this.flush(),e.length>16384)return this.#e(e);e.copy(this.#t,this.#n),
this.#n+=e.length}async flush(){if(this.#n===0)return;let e=this.#t.subarray(0,this.#n);this.#t=Buffer.allocUnsafeSlow(65536),
this.#n=0,await this.#e(e)}};var ON=[[2,10]],TN=[[3,10]],vN=[[4,3],[0,5],[3,5],[12,4],[64,24],[1<<21,24],[0,3],[255,8],[209,8],[0,5],[3,2]],Nd=class extends fo{#e=0;#t=0;get phase(){
return this.#t}async writeBits(e,n,r){if(n%8!==this.#t)throw new RangeError("bits are copied at another phase");let o=Math.
floor(n/8),i=Math.floor(r/8);this.#t>0&&(e[o]=e[o]&255<<this.#t|this.#e),this.#t=r%8,this.#e=this.#t===0?0:e[i]&(1<<this.#t)-
1,i>o&&await this.writeBytes(e.subarray(o,i))}async writeShifted(e,n,r){let o=[];for(let i=n;i<r;){let s=Math.min(8-(i&7),
r-i);o.push([e[i>>3]>>(i&7)&(1<<s)-1,s]),i+=s}await this.writeNumbers(o)}async fillTo(e){for((e-this.#t)%2!==0&&(e%2===0?
await this.#n():await this.writeNumbers(vN));this.#t!==e;)await this.writeNumbers(ON)}async#n(){await this.writeNumbers(
[[0,3]]),await this.#r(),await this.writeBytes(Buffer.from([0,0,255,255]))}async writeLastBlock(){await this.writeNumbers(
TN),await this.#r()}async#r(){this.#t>0&&await this.writeNumbers([[0,8-this.#t]])}async writeNumbers(e){let n=[];for(let[
r,o]of e){let i=this.#e|r<<this.#t;for(this.#t+=o;this.#t>=8;this.#t-=8,i>>>=8)n.push(i&255);this.#e=i}await this.writeBytes(
Buffer.from(n))}};var Li=(t,e)=>t<<5|e<<9,lo=new Int32Array(288).fill(-2147483648),ym=new Int32Array(32).fill(-2147483648),tE=Int32Array.from(
{length:19},(t,e)=>Li(0,e));for(let t=0;t<256;t++)lo[t]=Li(0,1)|1<<24;lo[256]=-1610612736;for(let t=257,e=3;t<285;t++){let n=Math.
max(0,t-261>>2|0);lo[t]=268435456|Li(n,e),e+=1<<n}lo[285]=268435456|Li(0,258);for(let t=0,e=1;t<30;t++){let n=Math.max(0,
t-2>>1);ym[t]=Li(n,e),e+=1<<n}var Sn=new Uint16Array(16),Ai=new Uint16Array(16),nE=new Uint16Array(288);function gm(){return new Int32Array(
32768)}function Fd(t,e,n,r){let o=RN(e);if(o<0)return!1;o<=1&&t.fill(-2147483648,0,1<<r);let i=Ai[15],s=1<<r,a=s,d=-1,c=0,
f=s;for(let l=0,u=0;l<i;l++){let m=nE[l],h=e[m];if(h>r&&(u&s-1)!==d){d=u&s-1,c=a;let P=AN(h,o,r);f=1<<P,a+=f,t[d]=-1073741824|
c<<9|P}let y=n[m],g=y+h+(y>>5&15);if(h<=r)for(let P=u,B=1<<h;P<s;P+=B)t[P]=g;else for(let P=u>>r,B=1<<h-r;P<f;P+=B)t[c+P]=
g;Sn[h]--;let k=1<<h-1;for(;(u&k)!==0;)k>>=1;u=k===0?0:(u&k-1)+k}return!0}function RN(t){Sn.fill(0);for(let r=0;r<t.length;r++)
Sn[t[r]]++;let e=0,n=1;Ai[0]=0,Sn[0]=0;for(let r=1;r<=15;r++){if(Ai[r]=Ai[r-1]+Sn[r-1],n=2*n-Sn[r],n<0)return-1;Sn[r]>0&&
(e=r)}if(n>0&&e>1)return-1;for(let r=0;r<t.length;r++){let o=t[r];o>0&&(nE[Ai[o]++]=r)}return e}function AN(t,e,n){let r=t-
n,o=1<<r;for(;r+n<e&&(o-=Sn[r+n],!(o<=0));r++,o<<=1);return r}function rE(t,e){for(let n=0;n<1024;n++){let r=t[n],o=r&31;
if(r>=0&&(r&268435456)===0)for(;o<10;){let i=t[n>>>o],s=(i&31)-(i>>5&15);if(i<0||s>10-o||(r+=i,o=r&31,(i&268435456)!==0))
break}e[n]=r}}var $i=32*1024,sE=640;var $N=25,NN=1023,FN=511,_N=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15],Hd=class{joined=new Int32Array(1024);single=gm();distances=gm();make(e,n){
return!Fd(this.single,e,lo,10)||!Fd(this.distances,n,ym,9)?!1:(rE(this.single,this.joined),!0)}},Md;function DN(){let t=new Uint8Array(
288).fill(8,0,144).fill(9,144,256).fill(7,256,280).fill(8,280);return Md=new Hd,Md.make(t,new Uint8Array(32).fill(5)),Md}
function iE(t){return new DataView(t.buffer,t.byteOffset,t.byteLength)}var zd=-1,Ni=-2,Ud=class{#e;#t=new Hd;#n=new Uint8Array(
320);#r=new Uint8Array(19);#o=new Int32Array(128);#i=this.#t;position=0;outBytes=0;lookBack=0;constructor(e){this.#e=iE(
e)}moveTo(e,n){this.#e=iE(e),this.position=n}take(e){let n=this.#e.getInt32(this.position>>>3,!0)>>>(this.position&7)&(1<<
e)-1;return this.position+=e,n}#s(e){this.#i=e,this.outBytes=0,this.lookBack=0}startFixed(){this.#s(Md??DN())}startDynamic(){
let e=this.take(5)+257,n=this.take(5)+1,r=this.take(4)+4;if(e>286||n>30)return"a block has too many symbols";this.#r.fill(
0);for(let a=0;a<r;a++)this.#r[_N[a]]=this.take(3);if(!Fd(this.#o,this.#r,tE,7)||this.#o[1]<0)return"a block has an inva\
lid code for code lengths";let i=this.#a(e+n);if(i!==void 0)return i;if(this.#n[256]===0)return"a block has no code for \
its end";if(!this.#t.make(this.#n.subarray(0,e),this.#n.subarray(e,e+n)))return"a block has invalid codes";this.#s(this.#t)}#a(e){
let n=this.#n;for(let r=0;r<e;){let o=this.#o[this.take(7)];this.position-=7-(o&31);let i=o>>9;if(i<16){n[r++]=i;continue}
if(i===16&&r===0)return"a block repeats a code length before the first one";let s=i===16?n[r-1]:0,a=i===16?3+this.take(2):
i===17?3+this.take(3):11+this.take(7);if(r+a>e)return"a block has too many code lengths";n.fill(s,r,r+a),r+=a}}read(e){let n=this.#e,
{joined:r,single:o,distances:i}=this.#i,s=Math.min(this.outBytes,$i),a=s,d=this.lookBack,c=this.position,f=!1;for(;c<e;){
let l=n.getInt32(c>>>3,!0)>>>(c&7),u=r[l&NN];if(u<0){if((u&1073741824)!==0){let B=l>>>10&(1<<(u&31))-1;u=o[(u>>9&32767)+
B]}if(u<0){c+=u&31,f=(u&536870912)!==0||"a symbol has no meaning";break}}let m=a+(u>>24&15),h=u&31,y=u>>5&15;if(a+=(u>>9&
32767)+(l>>>h-y&(1<<y)-1),c+=h,(u&268435456)===0)continue;if(l>>>=h,h>$N-9&&(l=n.getInt32(c>>>3,!0)>>>(c&7)),u=i[l&FN],u<
0){if((u&1073741824)!==0){l=n.getInt32(c>>>3,!0)>>>(c&7);let B=l>>>9&(1<<(u&31))-1;u=i[(u>>9&32767)+B]}if(u<0){f="a dist\
ance has no meaning";break}}if(c+=u&31,m>=$i)continue;let g=u>>5&15,k=c-g;l=n.getInt32(k>>>3,!0)>>>(k&7);let P=(u>>9&32767)+
(l&(1<<g)-1);P-m>d&&(d=P-m)}return this.outBytes+=a-s,this.lookBack=d,this.position=c,f}step(){let e=this.#d(this.#i.single,
10);if(e<0)return this.position+=e&31,(e&536870912)===0?Ni:zd;if(this.outBytes+=this.#c(e),(e&268435456)===0)return 0;let n=this.#d(
this.#i.distances,9);return n<0?Ni:this.#c(n)}#d(e,n){let r=this.#e.getInt32(this.position>>>3,!0)>>>(this.position&7),o=e[r&
(1<<n)-1];if(o>=0||(o&1073741824)===0)return o;let i=r>>>n&(1<<(o&31))-1;return e[(o>>9&32767)+i]}#c(e){let n=e>>5&15;return this.
position+=(e&31)-n,(e>>9&32767)+this.take(n)}endCode(){let{single:e}=this.#i;for(let n=0;;n++){let r=e[n];if(r>=0)continue;
if((r&536870912)!==0)return{value:n&(1<<(r&31))-1,bits:r&31};let o=(r&1073741824)===0?0:1<<(r&31),i=r>>9&32767;for(let s=0;s<
o;s++){let a=e[i+s]&31;if(e[i+s]<0)return{value:(n|s<<10)&(1<<a)-1,bits:a}}}}};function Jd(){return new Error("A gzip stream has changed since it was scanned.")}var Wd=class{#e=new Ud(new Uint8Array(
0));#t=0;#n=0;#r({packed:e,startByte:n,startBit:r}){this.#e.moveTo(Buffer.concat([e,Buffer.alloc(sE)]),r-8*n),this.#t=8*
n,this.#n=0}#o(){return this.#t+this.#e.position}#i(){let e=this.#e;e.take(1);let n=e.take(2);if(n===0){e.position=e.position+
7&-8;let r=e.take(16);return e.position+=16,r}if(n===1)e.startFixed();else if(e.startDynamic()!==void 0)throw Jd()}front(e,n){
this.#r(e);let r=this.#e,{startBit:o,isFinal:i}=e;for(;this.#o()<e.endBit;){let s=this.#o(),a=this.#i();if(a!==void 0){if(this.#n+
a>n)return{range:{startBit:o,endBit:s,isFinal:i},outBytes:this.#n};r.position+=8*a,this.#n+=a;continue}for(;;){let d=this.#n+
r.outBytes,c=this.#o(),f=r.step();if(f===zd)break;if(f===Ni||c>=e.endBit)throw Jd();if(this.#n+r.outBytes>n)return{range:{
startBit:o,endBit:c,isFinal:i,blockEnd:r.endCode()},outBytes:d}}this.#n+=r.outBytes}throw Jd()}back(e,n){this.#r(e);let r=this.#e,
{endBit:o,isFinal:i}=e,s={range:{startBit:e.startBit,endBit:o,isFinal:i},outBytes:0};for(;this.#o()<o;){let a={startBit:this.#o(),
endBit:0},d=this.#i(),c=this.#n<n;if(d!==void 0)r.position+=8*d;else for(a.endBit=this.#o();;){let f=this.#n+r.outBytes,
l=r.step();if(l===zd)break;if(l===Ni||this.#o()>o)throw Jd();if(f-l>=n)continue;let u=this.#n+r.outBytes;s={range:{startBit:this.#o(),
endBit:o,isFinal:i,header:a},outBytes:u}}this.#n+=d??r.outBytes,(d!==void 0&&c||s.outBytes===this.#n)&&(s={range:{startBit:this.#o(),
endBit:o,isFinal:!1},outBytes:this.#n})}return s}};async function aE(t,e,n,r){let o=8*n;for(let{startBit:i,endBit:s,isFinal:a,header:d,blockEnd:c}of r){let f=(d??{startBit:i}).
startBit-o;if(a&&(e[f>>3]=e[f>>3]&~(1<<(f&7))),d===void 0)await t.fillTo(i%8);else{let l=d.endBit-d.startBit;await t.fillTo(
(i+8*l-l)%8),await t.writeShifted(e,f,f+l)}await t.writeBits(e,i-o,s-o),c!==void 0&&await t.writeNumbers([[c.value,c.bits]])}}var JN=Buffer.from([31,139,8,0,0,0,0,0,0,3]),WN=MN(zN),jd=class{windowBytes=$i;trimmer=new Wd;#e;#t;#n=0;#r=0;constructor(e,n){
this.#e=new Nd(e),this.#t=n}count(e){this.#n=UN(e,this.#n),this.#r+=e.length}pack(e,n){return WN(e,{level:this.#t,finishFlush:HN.
Z_SYNC_FLUSH,chunkSize:e.length+(e.length>>8)+1024,...n.length===0?{}:{dictionary:n.subarray(-$i)}})}async writePacked(e){
await this.#o(),await this.#e.fillTo(0),await this.#e.writeBytes(e)}async writeRanges(e,n,r){await this.#o(),await aE(this.#e,
e,n,r)}async#o(){this.#e.bytes===0&&await this.#e.writeBytes(JN)}async end(){await this.#o(),await this.#e.writeLastBlock();
let e=Buffer.alloc(8);return e.writeUInt32LE(this.#n,0),e.writeUInt32LE(this.#r%2**32,4),await this.#e.writeBytes(e),await this.#e.
flush(),this.#e.bytes}};var Xn=class{#e=[];bytes=0;push(e){e.length!==0&&(this.#e.push(e),this.bytes+=e.length)}moveTo(e,n){let r=Math.min(n,this.
bytes);this.bytes-=r;let o=0;for(;r>0;){let i=this.#e[o];e.push(i.subarray(0,r)),i.length>r?this.#e[o]=i.subarray(r):o++,
r-=Math.min(r,i.length)}o>0&&this.#e.splice(0,o)}keepLast(e){let n=0;for(let{length:r}of this.#e){if(this.bytes-r<e)break;
this.bytes-=r,n++}n>0&&this.#e.splice(0,n)}join(){let[e]=this.#e;return this.#e.length===1&&e!==void 0?e:Buffer.concat(this.#e)}takeAll(){
let e=this.join();return this.#e=[],this.bytes=0,e}};async function Em(t,e){let{index:n}=t,r=n.startBit(e),o=n.endBit(e),i=Math.floor(r/8);return{packed:await t.read(i,Math.
ceil(o/8)),startByte:i,startBit:r,endBit:o,isFinal:n.isFinal(e)}}var Gd=class{#e;units;outBytes;constructor(e){this.#e=e,this.units=e.startBits.length,this.outBytes=e.outStarts[this.units]}get packedBytes(){
return this.#e.packedBytes}get members(){return this.#e.members}startBit(e){return this.#e.startBits[e]}endBit(e){return this.#e.
endBits[e]}outStart(e){return this.#e.outStarts[e]}outEnd(e){return this.#e.outStarts[e+1]}lengthOf(e){return this.outEnd(
e)-this.outStart(e)}lookBack(e){return this.#e.lookBacks[e]}isFinal(e){return this.#e.finals[e]===1}firstFrom(e){let{outStarts:n}=this.#e,
r=0,o=this.units;for(;r<o;){let i=r+o>>>1;n[i]<e?r=i+1:o=i}return r}isCopyable(e,n){return this.outStart(e)-this.lookBack(
e)>=n&&this.lengthOf(e)<=8912896}};var dE=1024*1024,GN=256*1024,KN=4096,YN=8,Kd=4096,cE=512*1024,Yd=class{#e;#t=0;#n=0;#r=0;#o=0;#i;#s=new Xn;#a=new Xn;#d=new Xn;#c;#f=[];constructor(e){
this.#e=e}async write(e,n){if(e.length!==0){if(this.#e.count(e),this.#t+=e.length,n===void 0)await this.#p(),this.#a.push(
e);else{let r=await this.#l(n);r.next+=e.length,this.#s.push(e),await this.#u(r)}await this.#k()}}async#l({source:e,offset:n}){
if(this.#i?.source===e&&this.#i.next===n)return this.#i;await this.#p();let r=Math.max(0,e.index.firstFrom(n+1)-1);return this.#i=
{source:e,start:n,next:n,unit:r},this.#i}async#u(e){let{index:n}=e.source;for(;e.unit<n.units&&n.outEnd(e.unit)<=e.next;e.
unit++)n.isCopyable(e.unit,e.start)?await this.#g(e.source,e.unit):await this.#m(e);e.unit<n.units&&n.lengthOf(e.unit)<=
8912896||this.#s.moveTo(this.#a,this.#s.bytes)}async#m(e){let{index:n}=e.source,{start:r,source:o,unit:i}=e,s=n.outStart(
i),a=e.next-this.#s.bytes,d=n.outEnd(i)-a,{trimmer:c}=this.#e;if(c&&d>=Kd&&n.lengthOf(i)<=cE){let f=await Em(o,i),{range:l,
outBytes:u}=c.back(f,r-s),m=s+u-a;if(d-m>=Kd)return this.#s.moveTo(this.#a,m),this.#h(f,l,d-m)}this.#s.moveTo(this.#a,d)}async#p(){
let e=this.#i;this.#i=void 0;let n=this.#s.bytes,{trimmer:r}=this.#e;if(e!==void 0&&r&&n>=Kd){let{source:o,unit:i,start:s}=e,
{index:a}=o;if(a.isCopyable(i,s)&&a.lengthOf(i)<=cE){let d=await Em(o,i),{range:c,outBytes:f}=r.front(d,n);f>=Kd&&await this.#h(
d,c,f)}}this.#s.moveTo(this.#a,this.#s.bytes)}async#h({packed:e,startByte:n},r,o){await this.#b(),await this.#w();let{startBit:i,
endBit:s,header:a={startBit:0,endBit:0}}=r;this.#y(o,s-i+a.endBit-a.startBit),await this.#S({bytes:Promise.resolve(e),startByte:n,
ranges:[r]})}#y(e,n){this.#s.moveTo(this.#d,e),this.#d.keepLast(this.#e.windowBytes),this.#n+=e,this.#r+=n}async#g(e,n){
await this.#b();let{index:r}=e,o=r.startBit(n),i=r.endBit(n),s=r.isFinal(n);this.#y(r.lengthOf(n),i-o);let a={startBit:o,
endBit:i,isFinal:s},d=this.#c?.ranges.at(-1),c=o-(d?.endBit??Number.POSITIVE_INFINITY);(!(c>=0&&c<=8*KN)||this.#c?.source!==
e)&&await this.#w(),this.#c===void 0?this.#c={source:e,ranges:[a]}:c===0&&!s?d.endBit=i:this.#c.ranges.push(a),i-this.#c.
ranges[0].startBit>=8*GN&&await this.#w()}async#w(){let e=this.#c;if(e===void 0)return;this.#c=void 0;let{source:n,ranges:r}=e,
o=Math.floor(r[0].startBit/8),i=Math.ceil(r.at(-1).endBit/8);await this.#S({bytes:n.read(o,i),startByte:o,ranges:r})}async#k(){
for(;this.#a.bytes>=dE;)await this.#E(dE)}async#b(){await this.#k(),this.#a.bytes>0&&await this.#E(this.#a.bytes)}async#E(e){
await this.#w();let n=this.#d.join(),r=new Xn;this.#a.moveTo(r,e);let o=r.join();this.#d.push(o),this.#d.keepLast(this.#e.
windowBytes),await this.#S({bytes:this.#e.pack(o,n),startByte:0})}async#S(e){e.bytes.catch(()=>{}),this.#f.push(e),this.#f.
length>YN&&await this.#x()}async#x(){let{bytes:e,startByte:n,ranges:r}=this.#f.shift(),o=await e;if(r!==void 0)return this.#e.
writeRanges(o,n,r);await this.#e.writePacked(o),this.#o+=o.length}async end(){for(await this.#p(),await this.#b(),await this.#w();this.#f.
length>0;)await this.#x();return{outBytes:this.#t,packedBytes:await this.#e.end(),copiedOutBytes:this.#n,copiedPackedBytes:Math.
ceil(this.#r/8),newOutBytes:this.#t-this.#n,newPackedBytes:this.#o}}};import{promisify as VN}from"node:util";import{constants as qN,zstdCompress as XN}from"node:zlib";var ZN=VN(XN),Vd=class{windowBytes=0;#e;#t;constructor(e,n){this.#e=new fo(e),this.#t=n}count(){}pack(e){return ZN(e,{chunkSize:e.
length+(e.length>>8)+1024,params:{[qN.ZSTD_c_compressionLevel]:this.#t}})}writePacked(e){return this.#e.writeBytes(e)}async writeRanges(e,n,r){
for(let{startBit:o,endBit:i}of r)await this.#e.writeBytes(e.subarray(o/8-n,i/8-n))}async end(){return this.#e.bytes===0&&
await this.#e.writeBytes(await this.pack(Buffer.alloc(0))),await this.#e.flush(),this.#e.bytes}};function fE(t,e,{spans:n,sourceOf:r,kind:o,level:i}){return xd(e,async s=>{let a=o==="gzip"?jd:Vd,d=new Yd(new a(m=>s.write(
m),i)),c=0,f=async m=>{let h=0;for(let{bytes:y,origin:g}of n.take(c,m.length)){let k=g&&await r(g.stream),P=m.subarray(h,
h+y),B=k&&{source:k,offset:g?.offset??0};await d.write(P,B),h+=y}c+=m.length},l=new QN({write:(m,h,y)=>{f(m).then(()=>y(),
y)}});return await eF(t,l),{...await d.end(),layerBytes:c,digest:s.digest()}})}var Pn=class{#e=[];#t=0;#n=0;get bytes(){return this.#n}add(e,n){if(e===0)return;let r=this.#n;this.#n+=e;let o=this.#e.
at(-1),{stream:i,offset:s}=n??{stream:-1,offset:0};o?.stream===i&&(i===-1||o.offset+r-o.start===s)||this.#e.push({start:r,
stream:i,offset:s})}*take(e,n){let r=e+n;if(r>this.#n)throw new RangeError("the stream is ahead of its spans");if(this.#r(
e),n>0&&e<this.#e[this.#t].start)throw new RangeError("this part of the stream has passed");for(let o=e,i=this.#t;o<r;i++){
let{start:s,stream:a,offset:d}=this.#e[i],c=Math.min(this.#e[i+1]?.start??this.#n,r)-o,f=a===-1?void 0:{stream:a,offset:d+
o-s};yield{bytes:c,origin:f},o+=c}}#r(e){for(;(this.#e[this.#t+1]?.start??1/0)<=e;)this.#t++;this.#t<1024||(this.#e.splice(
0,this.#t),this.#t=0)}};import{open as sF}from"node:fs/promises";import{availableParallelism as rF}from"node:os";import{Worker as oF}from"node:worker_threads";import{MessageChannel as tF}from"node:worker_threads";var Sm=256*1024,nF=8,qd=class{result;#e;#t=[];#n=0;#r;#o=0;#i=!1;#s=()=>{};constructor(e){
let{port1:n,port2:r}=new tF;this.#e=n,n.on("message",o=>{this.#t.push(o),this.#s()}),this.result=e(r).finally(()=>this.#c())}async write(e){
for(let n=0;n<e.length&&!this.#i;){this.#r??=await this.#d();let r=e.subarray(n,n+Sm-this.#o);this.#r.set(r,this.#o),this.#o+=
r.length,n+=r.length,this.#o===Sm&&this.#a()}}end(){this.#i||(this.#a(),this.#e.postMessage("end"),this.#i=!0)}abort(){this.#i||
this.#c()}#a(){if(this.#r===void 0||this.#i)return;let e=this.#r.subarray(0,this.#o);this.#e.postMessage(e,[e.buffer]),this.#r=
void 0,this.#o=0}async#d(){for(;this.#t.length===0&&this.#n===nF&&!this.#i;)await new Promise(n=>{this.#s=n});let e=this.#t.
pop();return e===void 0&&this.#n++,new Uint8Array(e??new ArrayBuffer(Sm))}#c(){this.#i=!0,this.#e.close(),this.#s()}};var iF=import.meta.url.endsWith(".ts")?new URL("../scan-worker.ts",import.meta.url):new URL("./scan-worker.mjs",import.meta.
url),Xd=class{#e;#t=[];#n=[];#r=new Map;#o=!1;constructor(e=rF()){this.#e=e}scan(e){return new Promise(n=>{this.#t.push(
{request:e,finish:n}),this.#i()})}feed(e){return new qd(n=>this.scan({port:n,kind:e}))}async close(){this.#o=!0,this.#i();
let e=[...this.#n.splice(0),...this.#r.keys()];await Promise.all(e.map(n=>n.terminate()))}#i(){for(;this.#t.length>0;){if(this.#o){
this.#t.shift().finish({kind:"unusable",reason:"it is not needed any more"});continue}let e=this.#n.pop()??this.#s();if(e===
void 0)return;let n=this.#t.shift();this.#r.set(e,n),e.ref();let{request:r}=n;e.postMessage(r,"port"in r?[r.port]:[])}}#s(){
if(this.#r.size>=this.#e)return;let e=new oF(iF,{execArgv:[]});e.on("message",r=>{e.unref();let o=this.#r.get(e);this.#r.
delete(e),this.#n.push(e),o?.finish(r),this.#i()});let n="the worker ended";return e.on("error",r=>{n=E(r)}),e.on("exit",
()=>{let r=this.#r.get(e);this.#r.delete(e);let o=this.#n.indexOf(e);o!==-1&&this.#n.splice(o,1),r?.finish({kind:"unusab\
le",reason:n}),this.#i()}),e}};var Zd=class{#e;#t;#n;#r=[];#o=0;#i=0;#s=Promise.resolve();constructor(e){this.#e=e}read(e,n){let r=this.#s.then(()=>this.#a(
e,n));return this.#s=r.catch(()=>{}),r}close(){let e=this.#s.then(()=>this.#f());return this.#s=e,e}async#a(e,n){for((this.#n===
void 0||e<this.#o)&&(this.#f(),this.#t=await this.#e(),this.#n=this.#t[Symbol.asyncIterator]());this.#i<n;){let{done:r,value:o}=await this.#n.
next();if(r===!0)throw new RangeError(`the stream ends after ${this.#i} bytes`);this.#r.push(o),this.#i+=o.length,this.#d(
e-4194304)}return this.#c(e,n)}#d(e){let n=0;for(let r of this.#r){if(this.#o+r.length>e)break;this.#o+=r.length,n++}n>0&&
this.#r.splice(0,n)}#c(e,n){let r=Buffer.allocUnsafe(n-e),o=this.#o;for(let i of this.#r){let s=Math.max(0,e-o),a=Math.min(
i.length,n-o);s<a&&i.copy(r,o+s-e,s,a),o+=i.length}return r}#f(){this.#t?.destroy(),this.#t=void 0,this.#n=void 0,this.#r=
[],this.#o=0,this.#i=0}};var Qd=class{hasFailed=!1;kind;#e;#t=new Xd;#n=[];#r;#o;constructor(e,n,{log:r,signal:o}){this.kind=n,this.#e=r,this.#o=
e.map(async i=>i===void 0?void 0:this.#i(i,o).catch(s=>this.#c(i,E(s)))),Promise.all(this.#o).then(()=>this.#t.close())}async sourceOf(e){
return this.#o[e]}async close(){await this.#t.close(),await Promise.all(this.#o),await Promise.all(this.#n.map(e=>e.close())),
await this.#r?.close()}async#i(e,n){let{locate:r}=e,o=await this.#s(e,n);if(o.kind==="unusable")return this.#c(e,o.reason);
let i=r===void 0?this.#a(e,n):await this.#d(await r(n));return{index:new Gd(o.tables),read:i}}async#s({locate:e,tap:n},r){
let{kind:o}=this;if(n!==void 0){let d=this.#t.feed(o);return n(d),d.result}if(e===void 0)return{kind:"unusable",reason:"\
it is in no file"};let{path:i,startByte:s,sizeBytes:a}=await e(r);return this.#t.scan({path:i,startByte:s,packedBytes:a,
kind:o})}#a(e,n){let r=new Zd(()=>e.open(n));return async(o,i)=>(this.#r!==r&&(await this.#r?.close(),this.#r=r),r.read(
o,i))}async#d({path:e,startByte:n}){let r=await sF(e);return this.#n.push(r),async(o,i)=>{let{bytesRead:s,buffer:a}=await r.
read({buffer:Buffer.allocUnsafe(i-o),position:n+o});if(s!==i-o)throw new RangeError(`${e} became shorter`);return a}}#c({
descriptor:e},n){this.#e.debug(`nothing of the layer ${e.digest} can be copied as it is packed: ${n}`)}};import{createHash as dF}from"node:crypto";import{createReadStream as lE}from"node:fs";import{PassThrough as cF,Writable as fF}from"node:stream";
import{pipeline as uE}from"node:stream/promises";import{createGunzip as lF,createZstdDecompress as uF}from"node:zlib";import{Transform as aF}from"node:stream";var ec=class extends aF{#e=new jr;constructor(){super({readableObjectMode:!0})}_transform(e,n,r){try{for(let o of this.#e.
split(e))this.push(o);r()}catch(o){r(o)}}_flush(e){e(this.#e.isBetweenFrames?null:new RangeError("its last frame is inco\
mplete"))}};var xm=1024*1024;async function mE({path:t,packing:e},{signal:n,touch:r},o){let i=new G(()=>"keep",qe([o,mo(r)])),s=lE(t,
{highWaterMark:xm});return await uE([s,...hE(e),i,bn()],{signal:n}),{diffId:i.digest(),streamBytes:i.bytesWritten}}async function pE({
path:t,packing:e},{signal:n,touch:r}){let o=dF("sha256"),i=new fF({write:(a,d,c)=>{r(),o.update(a),c()}}),s=lE(t,{highWaterMark:xm});
return await uE([s,...hE(e),i],{signal:n}),`sha256:${o.digest("hex")}`}function hE(t){let e={chunkSize:xm};switch(t){case"\
gzip":return[lF(e)];case"zstd":return[new ec,uF(e)];case"none":return[new cF]}}function mo(t){return{begin:t,data:t,end:()=>{}}}var Bm=8*1024*1024,yE=1/4,gE=128*1024,mF=256*1024;function Im(t){let{engine:e,options:n,packTo:r}=t,{compression:o}=n.layer,
i=e?.store.keepsPacked===!0||r!==void 0&&!kt(t);return o.kind!=="none"&&o.mayCopy===!0&&i?o.kind:void 0}function tc(t,e,n){
let{run:r,source:o,options:i}=t,s=(o.packedLayers??[]).map((l,u)=>u<(o.keptLayers??0)?void 0:l),a=s.reduce((l,u)=>l+(u?.
descriptor.sizeBytes??0),0),d=!i.dryRun&&e.kind!=="hit"&&a>=Bm,c=Im(t);if(!d||c===void 0)return;eE();let f=new Qd(s,c,r);
return n.defer(()=>f.close()),f}function Om(t,e){let{packings:n,layerTarBytes:r,keptLayers:o,keptRuns:i}=t;if(!n.includes(
e))return!1;let s=r.slice(o).reduce((d,c)=>d+c,0),a=0;for(let{layer:d,startBytes:c,endBytes:f}of i())n[d]===e&&!wE(t,d)&&
(a+=Math.max(0,f-c-bE(t,d)));return a>=yE*s}function wE({packings:t,frames:e,layerTarBytes:n},r){let o=n[r]??0;return t[r]===
"zstd"&&o<mF*(e[r]??0)}function bE({packings:t,frames:e,layerTarBytes:n},r){return t[r]!=="zstd"?gE:(n[r]??0)/Math.max(1,
e[r]??1)}function kt({engine:t,options:e}){return e.tagLocations.length===0&&t?.store.keepsPacked===!1}function po({run:t,
scans:e,options:n},{reader:r}){let{compression:o}=n.layer;if(e===void 0||r.layers===void 0||o.kind==="none")return;let{layers:i}=r,
s=i.packings.map((d,c)=>!wE(i,c)),a=Math.max(...s.map((d,c)=>d?bE(i,c):0));if(Om(i,e.kind))return new Pm(e,o.level,{lossBytes:a,
isCopied:d=>s[d]});t.log.debug("packed anew: too little of the layers stays as it is packed")}var pF={lossBytes:gE,isCopied:()=>!0},
Pm=class t{spans=new Pn;#e;#t;#n;copied="";constructor(e,n,r=pF){this.#e=e,this.#t=n,this.#n=r}paysFor(e){let n=0,r=0;for(let o of e)
r+=o,n+=Math.max(0,o-this.#n.lossBytes);return n>=yE*r}another(){return new t(this.#e,this.#t,this.#n)}async pack(e,n){let{
spans:r}=this,o=async i=>this.#n.isCopied(i)?this.#e.sourceOf(i):void 0;try{let i={spans:r,sourceOf:o,kind:this.#e.kind,
level:this.#t},s=await fE(e,n,i),a=100*s.copiedOutBytes/Math.max(1,s.layerBytes);return this.copied=`, ${a.toFixed(1)} %\
 of it copied without recompression`,s}catch(i){throw i instanceof p||(this.#e.hasFailed=!0),i}}async check(e,n,r){let o={
path:e,packing:this.#e.kind},i;try{i=await pE(o,r)}catch(s){throw r.signal.aborted?s:this.#r(E(s))}if(i!==n)throw this.#r(
`it unpacks to ${i} instead of ${n}`)}#r(e){return this.#e.hasFailed=!0,new p("CHECK_FAILED",`The packed layer cannot be\
 used: ${e}.`,{hint:`Run again with ${xt("compression",`${this.#e.kind}:${this.#t}`)}. With a level, nothing is copied f\
rom the source's layers.`})}};async function EE(t,e){let{engine:n,source:r,sourceConfig:o}=t;if(t.packTo===void 0&&n?.store.keepsPacked===!1){let m=r.
knownBytes??0;return kE(t,{unpackedBytes:m,packedBytes:0,spoolBytes:0})}let i=(await e).bytes,{packedLayers:s}=await o,a=xE(
t,i),d=PE(t),c=co(s,i,d)+a;await BE(t,c,a===0?void 0:"The filesystem and the layers made of it need");let l=co(s,i,d,1),
u={unpackedBytes:i,packedBytes:l,spoolBytes:l+a};await kE(t,u)}async function SE(t,e){let n=(await t.source.measure()).bytes,
{packedLayers:r}=await t.sourceConfig,o=co(r,n,PE(t)),i=e+xE(t,n)+o;await BE(t,i,"Copying what is packed needs")}function xE({
options:t},e){return t.layer.division===void 0?0:e}function PE(t){let{division:e,compression:n}=t.options.layer;return n.
kind==="none"?!1:e===void 0||t.cache!==void 0||!kt(t)}async function BE({options:t,sweep:e},n,r){await pm(t.tempDir,n,r).
catch(async()=>{await e.settle(),await pm(t.tempDir,n,r)})}async function kE({engine:t,options:e,sweep:n},r){if(t===void 0||
await hm(t,r,e.tempDir)===void 0)return;await n.settle();let o=await hm(t,r,e.tempDir);o!==void 0&&t.log.warning(o)}import{readdir as e_,rm as t_}from"node:fs/promises";import{basename as n_,dirname as XE,join as r_}from"node:path";import{mkdir as YF,mkdtemp as VF,readdir as qF,rm as Nm}from"node:fs/promises";import{join as WE}from"node:path";import{createHash as hF}from"node:crypto";function Tm(t,e,n){let r=i=>e[i](t[i],n),o=Object.keys(e);return Object.fromEntries(o.map(i=>[i,r(i)]))}var yF=7,gF=["Entrypoint","Cmd","Healthcheck","WorkingDir","Shell","OnBuild"],wF={clean:t=>yt.filter(e=>t.includes(e)),exclude:t=>t.
map(({text:e})=>e),aptClean:t=>t,scriptNetwork:()=>{},script:t=>t??null,sourceDateEpoch:t=>t??null,compression:t=>t,division:t=>t,
keepBase:()=>{}};function IE(t,e,n){let{isExact:r}=t,{clean:o,exclude:i,aptClean:s,script:a}=n,d=a!==void 0||s,c=o.length>
0,f=d||c||i.length>0,l=Tm(n,wF,void 0),{script:u,sourceDateEpoch:m,compression:h,division:y,...g}=l,k={format:yF,release:Pr,
diffIds:t.diffIds,...g,run:u,env:d||c?b(e,"config","Env")??null:null,volumes:f?t.volumes:[],names:f?bF(e):[],created:d||
!r?b(e,"created")??null:null,isExact:r,...t.byLayers===!0?{from:"layers"}:{},sourceDateEpoch:m,compression:h,division:y,
...t.keptLayers===void 0?{}:{keptLayers:t.keptLayers},...n.compression.kind!=="none"&&n.compression.mayCopy===!0&&t.packedLayers!==
void 0?{packedLayers:t.packedLayers.map(({descriptor:L})=>L.digest)}:{}},P=hF("sha256").update(JSON.stringify(k)).digest(
"hex"),{architecture:B,variant:N}=t.platform;return`docker-flatten-v1-${[B,N].filter(L=>L!==void 0).join("-").replace(/[^A-Za-z0-9_.-]/g,
"_").slice(0,40)}-${P}`}function bF(t){let e=b(t,"config","Env"),n=(D(e)?e:[]).findLast(r=>r.startsWith("PATH="));return[
...gF.map(r=>b(t,"config",r)??null),n??null]}var ho=()=>{},kF={clean:ho,exclude:ho,script:ho,scriptNetwork:(t,{layer:e})=>e.
script!==void 0&&t!=="none"?'"run" has a network, and what it downloads can change':void 0,aptClean:(t,{isForeign:e})=>t&&
e?"the image's apt can run on some machines and not on others":void 0,sourceDateEpoch:ho,division:ho,keepBase:ho,compression:({
kind:t},{takesZstd:e})=>t==="zstd"&&!e?`this engine cannot unpack zstd; ${S("compression","gzip")} can be cached`:void 0};
function OE(t,e){return e.isContainer?"containers cannot be cached":Object.values(Tm(t,kF,{...e,layer:t})).find(r=>r!==void 0)}import{createHash as EF}from"node:crypto";import{createReadStream as SF}from"node:fs";import{lstat as vE,readFile as xF,
writeFile as PF}from"node:fs/promises";import{join as nc}from"node:path";import{pipeline as BF}from"node:stream/promises";var rc="layer",RE="record.json",AE=1,LE="docker-flatten-v1-layer-",IF=1e3,OF=16*1024*1024;function Am({diffId:t,digest:e,
packedBytes:n,layers:r}){return r??[{diffId:t,digest:e,packedBytes:n}]}function _i(t){return`${LE}${t.slice(7)}`}function nne(t){
return t.startsWith(LE)}function Di(t,e){return nc(t,`part-${e+1}`)}async function Lm(t,e){let{spared:n,skippedPresets:r,
...o}=e,i={version:AE,...o,kept:n,withdrawn:r},s=JSON.stringify({...i,seal:CE(i)});await PF(nc(t,RE),`${s}
`,{flag:"wx"})}function CE(t){return W(Buffer.from(JSON.stringify(t)))}async function $E(t,e){let n=await vF(t);if(n.key!==
e.key)throw Ft(`it belongs to the key ${JSON.stringify(n.key.slice(0,200))}`);if(n.packing!==e.packing)throw Ft(`its com\
pression is "${n.packing}" instead of "${e.packing}"`);return n}async function NE(t,e,n){let r=[];for(let[o,i]of Am(e).entries()){
let s=e.layers===void 0?t:Di(t,o),a=nc(s,rc);await TF(a,i,n),r.push(a)}return{paths:r,record:e}}async function TF(t,e,n){
let r=await vE(t).catch(a=>{throw Ft(`its layer is missing: ${E(a)}`)});if(!r.isFile())throw Ft("its layer is not a file");
if(r.size!==e.packedBytes)throw Ft(`its layer has ${r.size} bytes, but the record says ${e.packedBytes}`);let o=EF("sha2\
56"),i=SF(t,{highWaterMark:1024*1024});await BF(i,o,{signal:n}).catch(a=>{throw n.aborted?a:Ft(`its layer cannot be read\
: ${E(a)}`)});let s=`sha256:${o.digest("hex")}`;if(s!==e.digest)throw Ft(`its layer is ${s}, but the record says ${e.digest}`)}
async function vF(t){let e=nc(t,RE),n=await vE(e).then(c=>c.isFile()&&c.size<=OF?xF(e,"utf8"):"").catch(()=>""),r=$(n);if(!RF(
r))throw Ft("its record cannot be read");let{seal:o,...i}=r;if(CE(i)!==o)throw Ft("its record was changed");let{kept:s,withdrawn:a,
...d}=i;return{...d,spared:s,skippedPresets:a}}var FE=/^sha256:[0-9a-f]{64}$/;function RF(t){if(!O(t)||t.version!==AE)return!1;
let{key:e,diffId:n,digest:r,seal:o,packing:i,rules:s,commands:a,kept:d,withdrawn:c,directories:f}=t,{unmatched:l,warnings:u,
suggestions:m,layers:h,contents:y}=t,g=["packedBytes","entries","dataBytes","seconds"];return typeof e=="string"&&[n,r,o].
every(k=>typeof k=="string"&&FE.test(k))&&vm("gzip","zstd","none")(i)&&g.every(k=>nt(t[k]))&&Zn(s,{kind:vm("preset","exc\
lude"),name:Fi,entries:nt,bytes:Rm})&&Zn(a,{name:vm("run","apt-clean"),ms:nt,bytes:TE(Rm)})&&Zn(d,{what:Fi,why:TE(Fi),entries:nt,
bytes:nt})&&[c,l,u].every(D)&&(h===void 0||AF(h))&&(m===void 0||Zn(m,{name:Fi,bytes:nt}))&&Array.isArray(f)&&f.length<=IF&&
Zn(f,{path:LF,bytes:nt,files:nt})&&(y===void 0||Sd(y))}function AF(t){let e=o=>typeof o=="string"&&FE.test(o),n={packedBytes:nt,
bytes:nt,entries:nt},r=o=>Zn(o,{name:Fi,bytes:nt});return Array.isArray(t)&&t.length>1&&Zn(t,{diffId:e,digest:e,...n,contents:r})}
var LF=t=>typeof t=="string"&&t.startsWith("/"),Fi=t=>typeof t=="string",Rm=t=>typeof t=="number"&&Number.isFinite(t),nt=t=>Rm(
t)&&t>=0,vm=(...t)=>e=>typeof e=="string"&&t.includes(e),TE=t=>e=>e===void 0||t(e);function Zn(t,e){return Array.isArray(
t)&&t.every(n=>O(n)&&Object.entries(e).every(([r,o])=>o(n[r])))}function Bn(t,e){return new p("CACHE_BAD",`The cached la\
yer cannot be used: ${t}`,{hint:"The layer is made again. If this happens in every run, delete the entry from the cache.",
cause:e})}function Ft(t){return Bn(`${t}.`)}import{once as GF}from"node:events";import{promisify as DE}from"node:util";import{constants as _E,deflateRaw as CF,zstdCompress as $F}from"node:zlib";var oc={gzip:{min:1,max:9,default:4},zstd:{min:1,max:19,default:3}},ME={gzip:"+gzip",zstd:"+zstd",none:""};function HE(t){
let[e,n,...r]=t.trim().split(":"),o=c=>new p("BAD_INPUT",`The ${I("compression")} must be gzip, zstd or none, optionally\
 with a level after a colon, but ${JSON.stringify(t)} ${c}.`,{hint:`For example "gzip", "gzip:${oc.gzip.max}", "zstd" or\
 "zstd:${oc.zstd.default}".`});if(r.length>0)throw o("has two colons");if(e==="none"){if(n!==void 0)throw o('sets a leve\
l for "none"');return{kind:e}}if(e!=="gzip"&&e!=="zstd")throw o("is none of these");let{min:i,max:s,default:a}=oc[e];if(n===
void 0)return{kind:e,level:a,mayCopy:!0};let d=/^[0-9]{1,2}$/.test(n)?Number(n):Number.NaN;if(!(d>=i&&d<=s))throw o(`has\
 a level that is not a number from ${i} to ${s}`);return{kind:e,level:d}}function ic(t){return t.kind==="none"?t:{kind:t.
kind,level:oc[t.kind].min}}var NF=0,FF=31,_F=7.95,DF=256*1024;function MF(t){if(t.length<DF)return!1;let e=new Uint32Array(
256),n=0;for(let o=0;o<t.length;o+=FF,n++)e[t[o]]++;let r=0;for(let o of e)o>0&&(r-=o/n*Math.log2(o/n));return r>_F}var HF=DE(
CF),UF=DE($F);function UE(t,e){let n=t.length+(t.length>>8)+1024;switch(e.kind){case"gzip":return HF(t,{level:MF(t)?NF:e.
level,finishFlush:_E.Z_SYNC_FLUSH,chunkSize:n});case"zstd":return UF(t,{chunkSize:n,params:{[_E.ZSTD_c_compressionLevel]:e.
level}});case"none":return Promise.resolve(t)}}import{isDeepStrictEqual as zE}from"node:util";async function Qn(t,e){let n=await te(t,e);return w(n,"Id")!==e?!1:["RepoTags","RepoDigests"].every(r=>{let o=b(n,r)??[];
return D(o)&&o.length===0})}async function yo(t,e,n){try{return await jF(t,e,n)}catch(r){throw await JE(t,e),r}}var zF=/^Loaded image(?: ID)?: (\S+)$/gm;
async function go(t,e,n){if(e.reference===e.expectedId)return"";try{return await n()}catch(r){throw await JE(t,{...e,answer:""}),
r}}async function JE(t,e){let{reference:n,expectedId:r,diffIds:o,answer:i}=e;if(n===r)return;let s=[...i.matchAll(zF)].map(
([,a=""])=>a);for(let a of new Set([...s,r]))(a.startsWith("sha256:")?await JF(t,a,o).catch(()=>!1):WF(a,n))&&await t.docker.
ask(cn([a])).catch(()=>{})}async function JF(t,e,n){if(!await Qn(t,e))return!1;let r=At(await te(t,e)??{});return zE(r,n)}
function Cm(t){return t.length===1?`one layer ${t[0]}`:`the layers ${t.join(", ")}`}function WF(t,e){let n=[...t].filter(
(r,o)=>r!==e[o]);return t.length===e.length&&n.length===1}async function jF(t,e,n){let r=(c,f)=>{throw new p("CHECK_FAIL\
ED",`The stored image differs from what was sent: expected ${c}, found ${f}. Nothing was tagged.`,{hint:X})},o=e.answer.
split(`
`).find(c=>/^error /i.test(c.trim()));if(o!==void 0){let c=Jt(o,"ENGINE_FAILED","Unpacking the loaded image failed");if(c.
code==="NO_SPACE"||c.code==="UNSUPPORTED_IMAGE")throw c;r("a load without an error",JSON.stringify(o))}let[i,s]=await Promise.
all([te(t,e.reference),Sb(t,e.reference,e.diffIds.length)]),a=w(i,"Id");a!==e.expectedId&&r(`the ID ${e.expectedId}`,String(
a));let d=At(i??{});return zE(d,e.diffIds)||r(Cm(e.diffIds),JSON.stringify(d)),n&&s===0&&r("an unpacked layer","one of 0\
 bytes"),s}async function wo(t,e,n){let{log:r,runId:o,signal:i}=t,s=rt(o),a=e.map(({path:xe,startByte:Oe,digest:ft,packedBytes:Ln,packing:bp,
annotations:ff={}})=>{let c0=Re.layer+ME[bp];return{path:xe,startByte:Oe,descriptor:{mediaType:c0,digest:ft,sizeBytes:Ln,
annotations:ff}}}),d=a.map(({descriptor:xe})=>xe),c=d.reduce((xe,{sizeBytes:Oe})=>xe+Oe,0),f=e.map(({diffId:xe})=>xe),l=await n.
configFor(e),u=W(l),{keepsPacked:m,idIsConfigDigest:h}=t.store,y=await n.annotations(),g=Ps(l,d,y),k=h?u:g.descriptor.digest,
P=await Qn(t,k),B=m&&!K(n.platform,t.platform),N=t.knowsPlatformOption&&n.platform.architecture!=="",_=B&&N?n.platform:void 0,
L=()=>{let Oe={full:ie(ne(s,"tag")),familiar:s},ft=0,Ln=ch(a,{config:l,platform:n.platform,name:Oe,annotations:y},ff=>{ft+=
ff});return zs(r,{progress:{title:"Load",doneBytes:()=>ft,totalBytes:()=>c},sent:GF(Ln,"close"),after:"Unpack"},t.transport.
loadImage(Ln,_,i))},M=P?k:s,Se=await go(t,{reference:M,expectedId:k,diffIds:f},L);return B&&_===void 0&&await KF(t,k,n.platform),
{answer:Se,reference:M,diffIds:f,expectedId:k,configDigest:u,packedBytes:m?c:void 0,importedId:void 0,savedFile:void 0}}
async function KF(t,e,n){let{log:r,runId:o}=t,i={reference:rt(o),id:e,isIndex:!1,platform:n,volumes:[]};try{await V(t,await Y(
t,{source:i}))}catch(s){r.debug(`no container of the loaded image: ${E(s)}`)}}var $m={kind:"none",wasAsked:!1};async function sc(t){let{run:e,engine:n,source:r,sourceConfig:o,options:i,cache:s}=t,{log:a}=e;
if(s===void 0||i.dryRun)return $m;let{layer:d}=i,c=OE(d,{isContainer:i.container!==void 0,isForeign:n!==void 0&&r.byLayers!==
!0&&r.platform.architecture!==n.platform.architecture,takesZstd:n?.takesZstd??!0});if(c!==void 0)return a.notice(`The la\
yer is not cached: ${c}.`),$m;let f=performance.now(),l=IE(r,(await o).json,d),u=WE(i.tempDir,`${oe(e.runId)}cache-`),m=await VF(
u).catch(y=>{a.warning(`The layer is not cached: ${E(y)}`)});if(m===void 0)return $m;let h=!1;try{let y=await a.group("L\
ook up the cached layer",async()=>{a.debug(`cache key ${l}`),h=await bo(e,s.restore(l,m,a,e.signal)),h||a.info("The cach\
e did not provide the layer.");let k={key:l,packing:d.compression.kind};return h?bo(e,XF({cache:s,directory:m},k,e)):void 0}),
g={key:l,directory:m,ms:performance.now()-f};return y!==void 0?{...g,kind:"hit",found:y}:(await GE(g),{...g,kind:"miss",
isReplacing:h})}catch(y){throw await Nm(m,{recursive:!0,force:!0}),y}}async function bo({touch:t},e){let n=setInterval(t,
1e3);try{return await e}finally{clearInterval(n)}}async function XF({cache:t,directory:e},n,{log:r,signal:o}){try{let i=await $E(
e,n);for(let[s,{digest:a}]of(i.layers??[]).entries()){let d=Di(e,s);if(await YF(d),!await t.restore(_i(a),d,r,o)){r.info(
`The cache did not provide layer ${s+1} of ${i.layers?.length}.`);return}}return await NE(e,i,o)}catch(i){if(!(i instanceof
p))throw i;jE(i,r)}}function jE(t,e){t.code==="CACHE_DIFFERS"?e.notice(Xe(t)):t.code==="CACHE_BAD"?e.warning(Xe(t)):e.warning(
`${Xe(t)} The layer is made again.`)}async function GE({directory:t}){for(let e of await qF(t))await Nm(WE(t,e),{recursive:!0,
force:!0})}async function KE(t,e,{run:n,engine:r,packTo:o}){if(!(t instanceof p)||e.kind==="none")throw t;let i=t.code===
"NO_SPACE"&&o===void 0&&r?.store.keepsPacked===!1,s=t.code==="CACHE_BAD"||t.code==="CACHE_DIFFERS";if(!i&&!(s&&e.kind===
"hit"))throw t;jE(t,n.log),r!==void 0&&await Rt(r.docker,n.runId,n.log),await GE(e);let{key:a,directory:d,ms:c}=e;return i?
{kind:"none",wasAsked:!0}:{kind:"miss",key:a,directory:d,ms:c,isReplacing:!0}}function YE(t){return t.kind==="none"?t:{kind:"\
none",wasAsked:!0}}async function ac(t){t.kind!=="none"&&await Nm(t.directory,{recursive:!0,force:!0}).catch(()=>{})}function dc({
paths:t,record:e}){let{packing:n}=e;return Am(e).map(({diffId:r,digest:o,packedBytes:i},s)=>({diffId:r,digest:o,packedBytes:i,
packing:n,path:t[s]??""}))}var ZF=["CHECK_FAILED","ENGINE_FAILED","DOCKER_FAILED"];async function VE(t,{paths:e,record:n},r){
let{log:o,signal:i}=t;try{let s=await wo(t,dc({paths:e,record:n}),r),a=await yo(t,s,n.dataBytes>0);return o.info(`Loaded\
 ${re(n.entries)} in one layer of ${x(a)}, ${x(n.packedBytes)} compressed`),{stored:s,newBytes:a}}catch(s){throw i.aborted||
!(s instanceof p)||!ZF.includes(s.code)?s:Bn(s.message,s)}}var QF=.5;function qE({ms:t,found:e},n,r){let o=(t+n)/1e3,i=e.
record.seconds,[s,a]=[o,i].map(d=>`${d.toFixed(1)} s`);if(o-i<QF){r.info(`Used the cached layer in ${s}; making it took ${a}`);
return}r.notice(`The cache does not pay off here: using the cached layer took ${s}, and making it took ${a}.`)}async function o_(t){let e=n_(t);for(let n of await e_(XE(t)))(n===e||n.startsWith(`${e}-`))&&await t_(r_(XE(t),n))}async function ko(t,e,n){
return e.scans?.hasFailed!==!0?[e,await KE(t,n,e)]:(e.run.log.debug(`packed anew: ${E(t)}`),e.packTo!==void 0&&await o_(
e.packTo),[{...e,scans:void 0},YE(n)])}async function fc(t,e,n=async()=>{}){let r=await a_(t);if(r===void 0)return await e(t,ko);try{return await e({...t,source:r.
source},(o,i,s)=>{if(i.scans?.hasFailed===!0)throw new cc(E(o),{cause:o});return ko(o,i,s)})}catch(o){if(!r.mayFallBack(
o))throw o;await n(),await c_(o,t)}finally{await r.close()}return await e(t,ko)}var cc=class extends Error{},i_=["BLOB_I\
NVALID","LAYER_INVALID","TAR_INVALID","TAR_TRUNCATED","TAR_LIMIT","WHITEOUT_NAME","UNSUPPORTED_IMAGE","CHECK_FAILED","VE\
RIFY_FAILED"],s_=["CHECK_FAILED","VERIFY_FAILED"];async function a_(t){var g=[];try{let{run:e,source:n,inEngine:r,options:o}=t;
let{script:i,aptClean:s}=o.layer;let a=n===r&&i===void 0&&!s;if(!a||Im(t)!=="gzip")return;let{packedLayers:d}=await t.sourceConfig;
if(d===void 0||!f_(d))return;let c=await r.findLayers();if(c===void 0)return;let f=ye(g,new AsyncDisposableStack,!0);f.defer(
()=>nm(c,e));let l=await d_(t,c.layers,f);let{layers:u}=l??c;let m=!0;let h=async()=>{try{await c.requireAll(e.signal),l?.
isEmpty===!0&&await SE(t,ZE(d));let _={...e,log:u_(e.log)},L=fd(await xi(u,_));if(L.layers===void 0||!Om(L.layers,"gzip"))
throw new cc("too little of the layers stays as it is packed");return{...L,close:async()=>l?.remove()}}catch(_){throw m=
!1,_}};let y=f.move();return{source:{...n,packedLayers:u,isExact:!0,byLayers:!0,openReader:h},mayFallBack:_=>{let L=!(_ instanceof
p)||i_.includes(_.code);return!e.signal.aborted&&(!m||L)},close:()=>y.disposeAsync()}}catch(k){var P=k,B=!0}finally{var N=ge(
g,P,B);N&&await N}}async function d_(t,e,n){let{layer:r,dryRun:o}=t.options;if(!(o||r.division===void 0))return new eo(e,
await kn(t,n))}async function c_(t,{run:e,engine:n}){let r=`the image is not read by its layers: ${E(t)}`;t instanceof p&&
s_.includes(t.code)?e.log.notice(`Made again, because ${r}`):t instanceof p&&t.code==="NO_SPACE"?e.log.notice(`Compresse\
d blocks are not copied: ${E(t)}`):e.log.debug(r),await Rt(n.docker,e.runId,e.log)}function f_(t){return ZE(t)>=Bm&&t.every(
({mediaType:e})=>l_(e))}function ZE(t){return t.reduce((e,{sizeBytes:n})=>e+n,0)}function l_(t){return/[.+]gzip$/.test(t)}
function u_(t){let e=n=>t.debug(n);return{info:n=>t.info(n),debug:e,notice:e,warning:n=>t.warning(n),group:(n,r)=>t.group(
n,r),showProgress:n=>t.showProgress(n),untrusted:n=>t.untrusted(n)}}var Mi=`docker-flatten ${Pr}`;function Fm(t){return t?.files.filter(({isKept:e})=>e!==!0)??[]}var Hi={entries:0,dataBytes:0};function lc(t){let{source:e,sourceSize:n,image:r,verdict:o,surveyed:i,cacheHit:s,page:a}=t,{isMet:d,budgets:c,checks:f}=o;
return{...Hs(n.bytes,r.bytes),oldLayers:e.layerCount,newLayers:r.layers,keptLayers:r.keptLayers??0,layers:r.parts,packedLayers:r.
packedLayers,oldHistory:n.history,newHistory:r.history,oldPackedBytes:n.packedBytes,newPackedBytes:r.packedBytes,imageId:d?
r.imageId:void 0,configDigest:d?r.configDigest:void 0,budgets:c,checks:f,directories:i.directories,contents:i.contents,rules:i.
rules,commands:i.commands,spared:i.spared,skippedPresets:i.skippedPresets,suggestions:i.suggestions,cacheHit:s,page:a}}import{mkdtemp as b_,rename as k_,rm as E_}from"node:fs/promises";import{join as QE}from"node:path";import{availableParallelism as y_}from"node:os";import{crc32 as m_}from"node:zlib";var p_=Buffer.from([31,139,8,0,0,0,0,0,0,3]),h_=Buffer.from([3,0]),uc=class{header=p_;#e=0;#t=0;add(e){
this.#e=m_(e,this.#e),this.#t+=e.length}end(){let e=Buffer.alloc(8);return e.writeUInt32LE(this.#e,0),e.writeUInt32LE(this.#t%
2**32,4),Buffer.concat([h_,e])}};var _m=1024*1024,g_=Math.min(16,2*y_()+2);async function In(t,e,n){return xd(e,r=>w_(r,t,n))}async function w_(t,e,n){let r=n.
kind==="gzip"?new uc:void 0,o=0,i=[],s=r===void 0?[]:[Promise.resolve(r.header)],a=async()=>{let l=await s.shift();await t.
write(l),n.kind==="none"&&i.push(l)},d=(l,u)=>{let m=l.subarray(0,u);o+=u,r?.add(m);let h=UE(m,n);h.then(()=>n.kind!=="n\
one"&&i.push(l),()=>{}),s.push(h)},c=Buffer.allocUnsafeSlow(_m),f=0;try{for await(let l of e)for(let u=0;u<l.length;){let m=l.
copy(c,f,u);if(u+=m,f+=m,f<_m)break;d(c,f),s.length>=g_&&await a(),c=i.pop()??Buffer.allocUnsafeSlow(_m),f=0}for((f>0||o===
0&&r===void 0)&&d(c,f),r!==void 0&&s.push(Promise.resolve(r.end()));s.length>0;)await a()}finally{await Promise.allSettled(
s)}return{layerBytes:o,digest:t.digest(),packedBytes:t.bytes}}var eS={async store(t,e,n){let r=await b_(QE(n.tempDir,oe(t.runId)));try{let o=QE(r,"layer"),{digest:i,packedBytes:s}=await U(
t.log,st(e,n.totalBytes),n.pack?.(e,o)??In(e,o,n.compression)),a=n.compression.kind,d={path:o,diffId:e.digest(),digest:i,
packedBytes:s,packing:a},c=await wo(t,[d],n);return n.saveTo===void 0?c:await k_(o,n.saveTo).then(()=>!0,()=>!1)?{...c,savedFile:{
digest:i,packedBytes:s,packing:a}}:c}finally{await E_(r,{recursive:!0,force:!0})}}};import{pipeline as P_}from"node:stream";import{finished as B_}from"node:stream/promises";import{PassThrough as S_,Transform as x_}from"node:stream";var tS=8*1024*1024,mc=class extends x_{side=new S_({highWaterMark:tS});constructor(){
super({highWaterMark:tS}),this.side.on("error",()=>{})}close(){this.side.destroy()}_transform(e,n,r){if(this.side.destroyed||
this.side.write(e)){r(null,e);return}let o=()=>{this.side.off("drain",o),this.side.off("close",o),r(null,e)};this.side.once(
"drain",o),this.side.once("close",o)}_flush(e){this.side.end(),e()}};var nS={async store(t,e,n){let{log:r,runId:o,signal:i}=t,s=n.saveTo===void 0?void 0:I_(e,n,r),a=await zs(r,{progress:st(
e,n.totalBytes),sent:B_(e),after:"Store"},t.transport.importImage(s?.layer??e,Ro(o),i)),d=await s?.savedFile,c=e.digest(),
f=await n.configFor([{diffId:c}]),l=W(f),[u]=await Promise.all([Qn(t,l),O_(t,a,c)]),m=dh(f,c,rt(o)),h=u?l:rt(o),y=await go(
t,{reference:h,expectedId:l,diffIds:[c]},()=>t.transport.loadImage(m,void 0,i));return{reference:h,diffIds:[c],expectedId:l,
configDigest:l,packedBytes:void 0,importedId:a,savedFile:d,answer:y}}};function I_(t,{saveTo:e="",compression:n},r){let o=new mc,
i=!1,s=In(o.side,e,ic(n)).then(({digest:a,packedBytes:d})=>({digest:a,packedBytes:d,packing:n.kind}),a=>{o.close(),i||r.
warning(`Could not save the layer: ${E(a)}`)});return P_(t,o,a=>{a&&(i=!0,o.side.destroy(a))}),{layer:o,savedFile:s}}async function O_(t,e,n){
let[r]=At(await te(t,e)??{});if(r!==n)throw new p("CHECK_FAILED",`The engine stored the layer ${r}, but ${n} was sent: t\
he stream was changed in transit. Nothing was tagged.`,{hint:X})}var T_={"graph-driver":nS,containerd:eS};function rS({kind:t}){return T_[t]}async function oS(t,{signal:e,touch:n}){let r=[];for(let o of t){let i=Gr(o,{checksDiffId:!0,signal:e});for await(let s of i.
chunks)n();r.push(i.packing??"none")}return r}async function iS(t,e,n){let{packed:r,packedBytes:o,newBytes:i,streamBytes:s=0}=t,a=r===void 0?[]:await e.files();return{
...t,packed:r&&{...r,files:[...a,...r.files],hasContent:!0},packedBytes:o===void 0||n?void 0:a.reduce((d,c)=>d+c.packedBytes,
o),newBytes:i+e.unpackedBytes,streamBytes:s+e.tarBytes}}function sS({run:t,source:e,baseBlobs:n},{base:r,layers:o}){if(r===
void 0||o===void 0)return;let{unpackedBytes:i,tarBytes:s,layerCount:a,layerOf:d}=r,c=n??o.blobs.slice(0,a),f=!0,l=async()=>{
let u=n===void 0?o.packings:await oS(n,t);return Promise.all(c.map(async({descriptor:m,diffId:h,locate:y},g)=>{if(y===void 0)
throw new Error("a kept layer is in no file");let{path:k,startByte:P,sizeBytes:B}=await y(t.signal),{digest:N,annotations:_}=m,
L=u[g];return{path:k,startByte:P,diffId:h,digest:N,packedBytes:B,packing:L,annotations:_,isKept:f}}))};return{unpackedBytes:i,
tarBytes:s,layerOf:d,layers:e.diffIds.slice(0,a).map(u=>({diffId:u,isKept:f})),files:l}}import{pipeline as UD}from"node:stream/promises";var v_=new Set(["mtime","atime","ctime","LIBARCHIVE.creationtime"]),aS=0;function pc({extensions:t,header:e}){return{extensions:lr(
Wr(t,n=>v_.has(n))).flatMap(({block:n,data:r})=>[Fo(n,aS),...r===void 0?[]:[r]]),header:Fo(e,aS)}}function dS(t){let e=[];
for(let n=0;;){let r=t.subarray(n,n+v),{typeFlag:o,sizeBytes:i}=ve(r,n);if(!en(o))return{extensions:e,header:r};e.push(r),
n+=v,i!==0&&(e.push(t.subarray(n,n+ae(i))),n+=ae(i))}}var cS=Float64Array.from({length:8193},(t,e)=>e<2?0:e*Math.log2(e)),hc=class{#e=Buffer.alloc(8192);#t=new Int32Array(4096);#n=new Int32Array(
256);#r=1;#o=!1;#i=0;#s=0;#a=0;#d=0;begin(e,n){this.#o=!Dm(n)||n>0&&R_(e),this.#i=0,this.#s=0,this.#a=0,this.#d=0}data(e){
if(this.#o){for(let n=0;n<e.length;){let r=(this.#i+n)%262144;if(r>=8192){n+=262144-r;continue}let o=e.copy(this.#e,r,n,
n+8192-r);this.#s=r+o,n+=o,this.#s===8192&&this.#c()}this.#i+=e.length}}end(){return this.#s>0&&this.#c(),this.#a===0?Number.
NaN:this.#d/this.#a}#c(){let e=this.#s;this.#s=0,this.#a+=e;let n=Math.min(1,this.#f(e)/e);this.#d+=e*n**1.25}#f(e){let n=this.#e,
r=this.#t,o=this.#n.fill(0),i=this.#u(),s=0,a=0,d=0;for(;d<e-4;){let c=n[d]|n[d+1]<<8|n[d+2]<<16|n[d+3]<<24,f=Math.imul(
c,2654435761)>>>20,l=r[f]-i;if(r[f]=d+i,l>=0&&n[l]===n[d]&&n[l+1]===n[d+1]&&n[l+2]===n[d+2]&&n[l+3]===n[d+3])for(a++,d+=
4,l+=4;d<e&&n[d]===n[l];d++)l++;else if(o[n[d++]]++,s++,s===2048&&a<8&&this.#l(s)>7.8)return e}for(;d<e;d++,s++)o[n[d]]++;
return s*this.#l(s)/8+a*2.25}#l(e){if(e===0)return 0;let n=0;for(let r of this.#n)n+=cS[r];return(cS[e]-n)/e}#u(){let e=this.#r;
return this.#r+=8192,this.#r<2**30?e:(this.#t.fill(0),this.#r=8193,1)}};function Dm(t){return t<16384}function R_(t){let e=0;
for(let n=Math.max(0,t.length-32);n<t.length;n++)e=Math.imul(e,31)+t[n]|0;return e%8===0}var ce=-1,$e={file:0,directory:1,hardLink:2},Eo=1024,So=class{paths=[];targets=new Map;kind=new Uint8Array(Eo);start=new Float64Array(
Eo);bytes=new Float64Array(Eo);dataBytes=new Float64Array(Eo);parentBytes=new Uint32Array(Eo);packedPart=new Float32Array(
Eo);#e=new hc;#t;#n;constructor(e){this.#n=e,this.#t=new et({begin:(n,r,o)=>(this.#r(n,r,o),Rr),emit:()=>{},mapBlock:n=>{
this.bytes[this.count-1]+=v,e?.mapBlock?.(n)},data:n=>{this.#e.data(n),e?.data(n)},end:()=>{this.packedPart[this.count-1]=
this.#e.end(),e?.end()}})}get count(){return this.paths.length}add(e){this.#t.consume(e)}end(){if(!this.#t.hasEnded)throw new p(
"TAR_TRUNCATED",`The flat tar ends after ${this.#t.offsetBytes} bytes, before the two zero blocks that end an archive.`,
{hint:"Run again. If it happens again, please report it."})}#r(e,n,r){let o=this.count;this.#o(o+1);let{typeFlag:i,sizeBytes:s,
extensions:a,header:d}=e,c=a.reduce((l,u)=>l+u.length,v),f=i==="5"||ss(d)&&e.name.at(-1)===47;this.paths.push(fS(e.name)),
this.kind[o]=f?$e.directory:i==="1"?$e.hardLink:$e.file,this.start[o]=r,this.bytes[o]=c+ae(s),this.dataBytes[o]=s,f&&(this.
parentBytes[o]=A_(e)),i==="1"&&this.targets.set(o,fS(We(d,n))),this.#e.begin(e.name,s),this.#n?.begin(e,"keep")}#o(e){if(e<=
this.kind.length)return;let n=2*this.kind.length,r=(o,i)=>(i.set(o),i);this.kind=r(this.kind,new Uint8Array(n)),this.start=
r(this.start,new Float64Array(n)),this.bytes=r(this.bytes,new Float64Array(n)),this.dataBytes=r(this.dataBytes,new Float64Array(
n)),this.parentBytes=r(this.parentBytes,new Uint32Array(n)),this.packedPart=r(this.packedPart,new Float32Array(n))}};function fS(t){
let e=A(t);return e==="."?"":e}function A_(t){return t.extensions.length===0?v:pc(t).extensions.reduce((e,n)=>e+n.length,
v)}function lS(t){let e=L_(t);return{order:e,parent:C_(t,e),target:N_(t)}}function L_({paths:t}){let e=t.map(n=>n.replaceAll(
"/","\0"));return Uint32Array.from(e.keys()).sort((n,r)=>{let[o,i]=[e[n],e[r]];return o<i?-1:o>i?1:n-r})}function C_({paths:t,
kind:e},n){let r=new Int32Array(t.length).fill(ce),o=[];for(let i of n){let s=t[i];for(;o.length>0&&!$_(s,t[o.at(-1)]);)
o.pop();let a=o.at(-1);if(a!==void 0){if(e[a]!==$e.directory)throw F_(s,t[a]);r[i]=a}s!==""&&o.push(i)}return r}function $_(t,e){
return t.charCodeAt(e.length)===47&&t.startsWith(e)}function N_({paths:t,targets:e}){let n=new Int32Array(t.length).fill(
ce);if(e.size===0)return n;let r=new Set(e.values()),o=new Map;for(let[i,s]of t.entries()){let a=e.get(i);a!==void 0&&(n[i]=
o.get(a)??__(s,a)),r.has(s)&&o.set(s,i)}return n}function F_(t,e){return new p("TAR_INVALID",`The entry ${R(j(t))} is be\
low ${R(j(e))}, which is no directory.`,{hint:we})}function __(t,e){throw new p("TAR_INVALID",`The hard link ${R(j(t))} \
comes before its target ${R(j(e))}, or has none.`,{hint:we})}var Ui=class{#e;#t;#n;#r;#o=[];constructor(e,{parent:n,order:r},o){this.#e=e,this.#t=n,this.#n=r,this.#r=o}add(e){this.#o.
push(e)}*divide(e){let{paths:n}=this.#e,r=this.#i(e);for(let o of this.#o){let i=this.#t[o],s=i===ce?ce:r[i];s!==ce?yield[
o,`/${n[s]}/`]:this.#r[o]>e/4?yield[o,`/${n[o]}`]:yield[o,i===ce?"/":`/${n[i]}/`]}}#i(e){let n=this.#s(),r=new Int32Array(
n.length).fill(ce);for(let o of this.#n){if(this.#e.kind[o]!==$e.directory)continue;let i=this.#t[o],s=i===ce?ce:r[i];s!==
ce?r[o]=s:n[o]<=e&&(r[o]=o)}return r}#s(){let e=new Float64Array(this.#e.count);for(let n of this.#o)e[n]=this.#r[n];for(let n=this.#n.
length-1;n>=0;n--){let r=this.#n[n],o=this.#t[r];o!==ce&&(e[o]+=e[r])}return e}};var D_=["tmp/","run/","var/tmp/","var/run/","var/log/","var/cache/","var/lib/apt/","var/lib/alternatives/","var/lib/dpkg\
/alternatives/","var/lib/dpkg/triggers/","var/lib/dpkg/updates/","var/lib/systemd/","var/lib/rpm/","usr/lib/sysimage/","\
var/lib/dnf/","lib/apk/db/","usr/lib/apk/db/","etc/alternatives/","etc/ssl/certs/java/"],M_=new Set([".dockerenv","etc/.\
pwd.lock","etc/apk/world","etc/environment","etc/group","etc/gshadow","etc/hostname","etc/hosts","etc/ld.so.cache","etc/\
machine-id","etc/mailcap","etc/passwd","etc/resolv.conf","etc/shadow","etc/shells","etc/subgid","etc/subuid","etc/ssl/ce\
rts/ca-certificates.crt","usr/share/applications/mimeinfo.cache","usr/share/glib-2.0/schemas/gschemas.compiled","usr/sha\
re/info/dir","var/lib/dpkg/available","var/lib/dpkg/diversions","var/lib/dpkg/lock","var/lib/dpkg/lock-frontend","var/li\
b/dpkg/statoverride","var/lib/dpkg/status","var/lib/pacman/local/ALPM_DB_VERSION","var/lib/shells.state"]),H_=/(?:^|\/)(?:\.cache\/|\.npm\/_(?:cacache|logs)\/|\.(?:bash|python|node_repl)_history$|\.wget-hsts$|icon-theme\.cache$|giomodule\.cache$|node_modules\/\.(?:package-lock\.json|yarn-integrity|modules\.yaml)$|conda-meta\/history$)/;
function Mm(t){let e=t.replace(/-(?:old)?$/,"");return M_.has(e)||D_.some(n=>t.startsWith(n))||H_.test(t)}var On=-1,xo=60,uS=.35,yc=class{#e;#t;#n;#r=[];#o=new Map;#i;constructor(e,n,r){this.#e=e,this.#t=n,this.#n=r,this.#i=new Int32Array(
e.count).fill(On)}make(e,n){let{kind:r,paths:o,count:i,bytes:s}=this.#e,{order:a,target:d}=this.#t,c=e?s.slice(0,i):z_(this.#e),
f={volatile:new Ui(this.#e,this.#t,c),other:new Ui(this.#e,this.#t,c)};for(let u of a){if(r[u]===$e.directory||d[u]!==ce)
continue;let m=o[u],h=Mm(m)?void 0:this.#s(m);h!==void 0?this.#a(u,h,"package"):f[Mm(m)?"volatile":"other"].add(u)}let l=n(
c.reduce((u,m)=>u+m,0));for(let u of["volatile","other"])for(let[m,h]of f[u].divide(l))this.#a(m,h,u);return e||this.#d(
c),this.#c(c)}#s(e){let n=this.#n.packageOf(e);return n===void 0||n.name===""?void 0:`${n.manager}:${n.name}`}#a(e,n,r){
let o=`${r} ${n}`,i=this.#o.get(o);i===void 0&&(i=this.#r.push(gc(n,r))-1,this.#o.set(o,i)),this.#i[e]=i}#d(e){let{packedPart:n,
dataBytes:r}=this.#e,o=new Float64Array(this.#r.length),i=new Float64Array(this.#r.length);for(let[a,d]of this.#i.entries()){
let c=n[a];d===On||!(c>=0)||!Dm(r[a])||(o[d]+=r[a],i[d]+=c*r[a])}let s=U_(o,i);for(let[a,d]of this.#i.entries()){if(d===
On||!Number.isNaN(n[a]))continue;let c=o[d]>0?i[d]/o[d]:s;e[a]=xo+r[a]*c}}#c(e){let n=this.#f(),r={groups:this.#r,groupOf:this.#i,
sizes:e,movedLinks:n};return Hm(this.#e,r),r}#f(){let{target:e}=this.#t,n=0;for(let[r,o]of e.entries()){if(o===ce)continue;
let i=this.#i[o];this.#i[r]=i;let s=this.#s(this.#e.paths[r]);s!==void 0&&s!==this.#r[i]?.name&&n++}return n}};function gc(t,e){
return{name:t,kind:e,bytes:0,largestBytes:0,dataBytes:0,entries:0}}function Hm({dataBytes:t},{groups:e,groupOf:n,sizes:r}){
for(let o of e)Object.assign(o,gc(o.name,o.kind));for(let[o,i]of n.entries()){if(i===On)continue;let s=e[i],a=r[o];s.bytes+=
a,s.largestBytes=Math.max(s.largestBytes,a),s.dataBytes+=t[o],s.entries++}}function U_(t,e){let n=o=>o.reduce((i,s)=>i+s,
0),r=n(t);return r===0?uS:Math.max(1,Math.round(16*n(e)/r))/16}function z_({count:t,dataBytes:e,packedPart:n}){return Float64Array.
from({length:t},(r,o)=>{let i=n[o];return xo+e[o]*(Number.isNaN(i)?uS:i)})}function mS(t,e,n){let r=t.reduce((i,s)=>i+s.bytes,n),o=e;for(let{largestBytes:i}of t.toSorted((s,a)=>a.largestBytes-s.largestBytes)){
if(o===1||i<=r/o)break;r-=i,o--}return r/o}function Um(t,{order:e,target:n},r,o){let i=r.groups.map(({bytes:f,entries:l})=>f>
o&&l>1);if(!i.includes(!0))return r;let s=r.groups.map(f=>({...f})),a=r.groupOf.slice(),d=new Map;for(let f of e){let l=a[f];
if(l===On||!i[l]||n[f]!==ce)continue;let u=r.groups[l],m=d.get(l)??{number:l,count:1,bytes:0};d.set(l,m);let h=r.sizes[f];
m.bytes>0&&m.bytes+h>u.bytes/Math.ceil(u.bytes/o)&&(m.number=s.push(gc(`${u.name} (${++m.count})`,u.kind))-1,m.bytes=0),
m.bytes+=h,a[f]=m.number}for(let[f,l]of n.entries())l!==ce&&(a[f]=a[l]);let c={...r,groups:s,groupOf:a};return Hm(t,c),c}var J_=1024;function pS(t,e,n){let r=new Uint8Array(t.count);return W_(e.order,n).map((o,i)=>{let s=new zm(t,e,n,{of:r,layer:i});
for(let a of o)s.put(a);return s.end()})}function W_(t,{layerOf:e,count:n}){let r=new Array(n).fill(0);for(let s of t)r[e[s]]++;
let o=r.map(s=>new Uint32Array(s)),i=new Array(n).fill(0);for(let s of t){let a=e[s];o[a][i[a]++]=s}return o}var zm=class{#e;#t;#n;#r;#o=[];#i=0;#s=J_;#a=0;constructor(e,n,r,o){
this.#e=e,this.#t=n,this.#n=r,this.#r=o}put(e){for(let n of this.#d(e,this.#t.target))this.#c(n)}#d(e,n){let{of:r,layer:o}=this.#r,
i=o+1,s=[];for(let a=e;a!==ce&&r[a]!==i;a=n[a])r[a]=i,s.push(a);return s.reverse()}#c(e){let{parent:n}=this.#t;for(let r of this.#d(
n[e],n))this.#n.layerOf[r]===this.#r.layer?this.#l(r):this.#f(r);this.#l(e)}#f(e){this.#o.push(~e),this.#s+=this.#e.parentBytes[e],
this.#a+=xo}#l(e){let{bytes:n,dataBytes:r}=this.#e;this.#o.push(e),this.#i+=r[e],this.#s+=n[e],this.#a+=this.#n.sizes[e]}end(){
return{pieces:Int32Array.from(this.#o),entries:this.#o.length,dataBytes:this.#i,streamBytes:this.#s,packedBytes:Math.round(
this.#a)}}};function hS(t){let e=t^t>>>16;return e=Math.imul(e,2246822507),e^=e>>>13,e=Math.imul(e,3266489909),(e^e>>>16)>>>0}function yS(t){
let e=2166136261;for(let n=0;n<t.length;n++)e=Math.imul(e^t.charCodeAt(n),16777619);return hS(e)}function wc(t,e){return(hS(
t+Math.imul(e+1,2654435761))+.5)/2**32}function er(t,e){let n=0,r=Number.POSITIVE_INFINITY;for(let[o,i]of e.entries()){if(i<=
0)continue;let s=-Math.log(wc(t,o))/i;s>=r||(n=o,r=s)}return n}function tr(t,e,n){if(e<=0)return 0;let r=wc(t,j_);return n**
(Math.floor(Math.log(e)/Math.log(n)+r)-r+.5)}var j_=65535;var G_=1.1,K_=.85,Y_=.25,V_=.35,q_=65534,bc=class{layerOf;top;waiting;loads;isOpen;openBytes;#e=!1;constructor({groups:e,
count:n,topBytes:r}){this.layerOf=new Uint8Array(e.length),this.top=n-1,this.waiting=e.map((o,i)=>{let s=yS(o.name);return{
number:i,group:o,hash:s,size:tr(s,o.bytes,G_)}}).sort((o,i)=>i.size-o.size||(o.group.name<i.group.name?-1:1)),this.openBytes=
e.reduce((o,{bytes:i})=>o+i,r),this.loads=new Array(n).fill(0),this.loads[this.top]=r,this.isOpen=new Array(n).fill(!0)}get open(){
return this.isOpen.filter(e=>e).length}put({number:e,size:n},r){this.loads[r]+=n,this.layerOf[e]=r}placeGiants(){let e=[];
for(let n of this.waiting){if(!(this.open>1&&n.size>=K_*this.openBytes/this.open)||e.length>0){e.push(n);continue}if(this.#t(
n)){this.#e=!0,e.push(n);continue}let o=er(n.hash,this.isOpen.map((i,s)=>i&&s!==this.top?1:0));this.put(n,o),this.openBytes-=
n.group.bytes,this.isOpen[o]=!1}this.waiting=e}#t({group:{kind:e,bytes:n}}){return this.isOpen.length>2||e==="package"?!1:
this.waiting.filter(({group:i})=>i.kind==="package").reduce((i,{group:s})=>i+s.bytes,0)>(this.openBytes-n)/2}fillTop(e){
let n=this.openBytes/this.open,o=this.open===1||this.#e?1/0:n*Math.max(Y_,e),i=Math.max(o,n*V_);for(let s of["volatile",
"other"]){let a=this.waiting.filter(({group:d})=>d.kind===s).reverse();if(this.loads[this.top]+_t(a)<=i){this.#n(a);continue}
for(let d of Map.groupBy(a,({size:c})=>Math.floor(Math.log2(c))).values()){let c=(o-this.loads[this.top])/_t(d),f=Math.floor(
4*c)/4;if(this.#n(d.filter(({hash:l})=>wc(l,q_)<f)),c<1)break}}}#n(e){let n=new Set(e);for(let r of e)this.put(r,this.top);
this.waiting=this.waiting.filter(r=>!n.has(r))}emptiest(e){let n=this.top,r=-1/0;for(let[o,i]of e.entries()){let s=i-this.
loads[o];i===0||s<=r||(n=o,r=s)}return n}putWithRoom(e,n,r){let o=n.map((i,s)=>{let a=this.loads[s];return i>0&&(a===0||
a+e.size<=r*i)?1:0});this.put(e,o.includes(1)?er(e.hash,o):this.emptiest(n))}};function _t(t){return t.reduce((e,{size:n})=>e+
n,0)}var X_=.1,Z_=1/160,gS={fill:1.05,shareStep:1.1},Q_={fill:1.15,shareStep:1.2},wS=4,eD=16,tD=1.1,nD=.25;function bS(t){t.fillTop(
0);let{waiting:e,isOpen:n,top:r}=t,o=[...n.keys()].filter(m=>m!==r&&n[m]),i=_t(e)/o.length,s=rD(n.length),a=oD(t,i,s),d=Object.
values(a).filter(m=>m.length>0).length;if(o.length<=d){Jm(t,e,o.length===0?[r]:o,s);return}let c=iD(a,o.length,i),f=c.others+
c.large,l=c.others===0?o.slice(-1):o.slice(0,c.others);Jm(t,a.others,l,s),Jm(t,a.large,o.slice(c.others,f),s);let u=n.map(
(m,h)=>o.indexOf(h)>=f?1:0);for(let m of a.small)t.put(m,er(m.hash,u))}function rD(t){let e=kS((t-wS)/(eD-wS),0,1),n=r=>gS[r]+
e*(Q_[r]-gS[r]);return{fill:n("fill"),shareStep:n("shareStep")}}function oD({waiting:t,loads:e},n,{shareStep:r}){let o=Math.
min(X_,Z_*e.length)*tr(0,n,r),i=t.filter(({group:s})=>s.kind==="package");return{others:t.filter(({group:s})=>s.kind!=="\
package"),large:i.filter(({size:s})=>s>=o),small:i.filter(({size:s})=>s<o)}}function iD({others:t,large:e,small:n},r,o){
let i=_t(t)<nD*o,s=e.length>0?1:0,a=n.length>0?1:0,d=i?0:s+a===0?r:kS(Math.round(_t(t)/o),1,r-s-a),c=r-d;if(s===0||a===0)
return{others:d,large:s*c,small:a*c};let f=sD(c,_t(e),tD*_t(n));return{others:d,large:f,small:c-f}}function sD(t,e,n){let r=1;
for(let o=1;o<t;o++){let i=s=>Math.max(e/s,n/(t-s));i(o)<i(r)&&(r=o)}return r}function kS(t,e,n){return Math.max(e,Math.
min(t,n))}function Jm(t,e,n,{fill:r,shareStep:o}){let i=tr(0,_t(e)/Math.max(1,n.length),o),s=t.loads.map((a,d)=>n.includes(
d)?i:0);for(let a of e)t.putWithRoom(a,s,r)}var aD=1.05,dD=.03,cD=.1,fD=1.1,ES=1.04,lD=1.11,SS=1.06;function xS(t){t.fillTop(PS(t));let e=uD(t),n=dD*Math.max(...e);
for(let r of t.waiting)r.size>=n&&t.putWithRoom(r,e,aD);t.waiting=t.waiting.filter(({size:r})=>r<n),mD(t,e),pD(t,e)}function PS({
open:t}){return ES-(ES-1)*t}function uD(t){let{open:e,openBytes:n,top:r,isOpen:o,loads:i}=t,s=tr(0,n/e,fD),a=i[r],d=e===
1,c=d?s:Math.max(0,s*PS(t)),f=(s*e-Math.max(c,a))/Math.max(1,e-1),l=o.map(u=>u?f:0);return l[r]=d||c>a?c:0,l}function mD(t,e){
let n=cD*Math.max(...e),r=e.map((o,i)=>o===0?0:Math.max(0,Math.round((o-t.loads[i])/n)));Math.max(...r)===0&&(r[t.emptiest(
e)]=1);for(let o of t.waiting)t.put(o,er(o.hash,r))}function pD(t,e){let{loads:n,layerOf:r}=t,o=e.filter(s=>s>0).length,
i=e.reduce((s,a,d)=>s+(a>0?n[d]:0),0)/Math.max(1,o);for(let[s,a]of e.entries()){if(a===0||n[s]<=lD*i)continue;let d=t.waiting.
filter(({number:c})=>r[c]===s);for(let c of d.sort((f,l)=>f.hash-l.hash)){if(n[s]<=SS*i)break;let f=t.emptiest(e);n[f]+c.
size>SS*i||(n[s]-=c.size,t.put(c,f))}}}var hD=4;function Wm(t){let e=new bc(t);return e.placeGiants(),t.isExact||t.count<=hD?xS(e):bS(e),e.layerOf}var BS=100,yD=1/8,gD=4,wD=1.5,bD=.9,kD=5;function kc(t,e,n){let r=lS(t),i=t.kind.subarray(0,t.count).filter(c=>c===$e.directory).
length*xo,s=c=>TD(yD*("layers"in n?c/n.layers:n.maxBytes)),a=new yc(t,r,e).make(n.isUnpacked===!0,s),d="layers"in n?ED({
index:t,arrangement:r,grouping:a,topBytes:i},n.layers):SD({index:t,arrangement:r,grouping:a,topBytes:i},n.maxBytes);return{
...PD(t,r,d),notices:d.notices,details:ID(a)}}function ED({index:t,arrangement:e,grouping:n,topBytes:r},o){let s=mS(n.groups,
o,r)*(o<=gD?1:wD),a=Um(t,e,n,s),{groups:d}=a,c=Math.max(1,Math.min(o,d.length)),f=Wm({groups:d,count:c,topBytes:r,isExact:!1}),
l={grouping:a,...IS(f,c,r>0)},u=l.count<o?[`The result has ${l.count} ${l.count===1?"layer":"layers"} instead of ${o}: t\
he rest belongs together and is not split.`]:[];return{...l,notices:u}}function SD({index:t,arrangement:e,grouping:n,topBytes:r},o){
let i=bD*o,s=Um(t,e,n,i),{groups:a}=s,d=a.reduce((c,{bytes:f})=>c+f,r);for(let c=Math.max(1,Math.ceil(d/i));;c++){let f=Math.
min(c,BS),l=Wm({groups:a,count:f,topBytes:r,isExact:!0});if(f===BS||xD(a,l,{count:f,topBytes:r,limit:i}))return{grouping:s,
...IS(l,f,r>0),notices:[]}}}function xD(t,e,{count:n,topBytes:r,limit:o}){let i=new Array(n).fill(0);i[n-1]=r;let s=new Array(
n).fill(0);for(let[a,d]of e.entries())i[d]+=t[a].bytes,s[d]++;return i.every((a,d)=>a<=o||s[d]===1)}function IS(t,e,n){let r=new Set(
t);(n||r.size===0)&&r.add(e-1);let o=new Map([...r].sort((i,s)=>i-s).map((i,s)=>[i,s]));return{layerOf:t.map(i=>o.get(i)),
count:o.size}}function PD(t,e,n){let{groups:r,groupOf:o,sizes:i}=n.grouping,s=n.count-1,a=Uint8Array.from(o,f=>f===On?s:
n.layerOf[f]),d=pS(t,e,{count:n.count,layerOf:a,sizes:i}),c=BD(r,n);return{layers:d.map((f,l)=>({...f,largest:c[l]??[]}))}}
function BD(t,{layerOf:e,count:n}){let r=Array.from({length:n},()=>[]),o=t.map((i,s)=>({group:i,layer:e[s]})).sort((i,s)=>s.
group.dataBytes-i.group.dataBytes);for(let{group:i,layer:s}of o)r[s].length<kD&&r[s].push({name:OD(i.name),bytes:i.dataBytes});
return r}function ID({movedLinks:t,groups:e}){let n=t===0?[]:[`${t} hard links are in the layer of their file, though an\
other package has their names`];return[`${e.length} groups of files that stay together`,...n]}function OD(t){return j(t).
toString("utf8")}function TD(t){return 2**Math.floor(Math.log2(Math.max(1,t)))}function Ec({division:t,compression:e}){return t&&{...t,isUnpacked:e.kind==="none"}}function OS({layers:t},{index:e}){return t.
map(n=>({layer:n,isWhole:t.length===1,isOneFile:vD(n,e)<=1}))}function*TS({pieces:t},{start:e,bytes:n}){let r=0,o=0;for(let i of t)
i<0||(e[i]!==r&&o>0&&(yield o,o=0),o+=n[i]??0,r=(e[i]??0)+(n[i]??0));o>0&&(yield o)}function vD({pieces:t},{kind:e,dataBytes:n}){
let r=0;for(let o of t)o>=0&&e[o]===$e.file&&(n[o]??0)>0&&r++;return r}function vS(t,e){return t.filter(({facts:n,plan:r})=>n.
packedBytes>e&&r.isOneFile).map(({facts:{contents:n,packedBytes:r}})=>`${n[0]?.name??"A file"} alone takes ${x(r)} compr\
essed, so its layer is larger than ${S("max-layer-size")}.`)}var RD=2,AD=36;function Sc(t,e,{arePacked:n}){for(let[r,{packedBytes:o,
bytes:i,contents:s}]of t.entries()){let a=s.slice(0,RD).map(({name:f})=>Z(f,AD)),d=a.length===0?"":`: ${a.join(", ")}`,c=n?
`, ${x(o)} compressed`:"";e.info(`Layer ${r+1} of ${t.length}, ${x(i)}${c}${d}`)}}import{pipeline as $S}from"node:stream";var jm=Buffer.alloc(1048576),xc=class{#e;#t;#n=0;constructor(e){this.#e=e}begin(e,n){this.#t=e.sizeBytes<1073741824?void 0:
{entry:e,verdict:n},this.#n=0,e.sizeBytes>=274877906944&&this.#r()}data(e){if(this.#t===void 0)return;let n=Math.max(0,1048576-
this.#n);this.#n+=e.length,LD(e.subarray(n))?this.#n>=67108864&&this.#r():this.#t=void 0}end(){this.#t=void 0}#r(){let e=this.#t;
this.#t=void 0,e!==void 0&&this.#e(e.entry,e.verdict)}};function LD(t){for(let e=0;e<t.length;e+=jm.length){let n=t.subarray(
e,e+jm.length);if(!n.equals(jm.subarray(0,n.length)))return!1}return!0}function RS(t,{cleanWords:e},n){if(t===void 0||t.length===0)return;let r=t.map(({name:i,bytes:s})=>`${i} ${x(s)}`),o=xt(
"clean",ja(e,t));n.info(`Could also be cleaned: ${r.join(", ")}. To do so, use ${o}`)}var CD=10,AS=100;function LS({rules:t,
commands:e,spared:n,skippedPresets:r,unmatched:o,warnings:i},s){for(let{name:d,ms:c,bytes:f}of e){let l=f===void 0?"":`,\
 ${f<0?"added":"freed"} ${x(Math.abs(f))}`;s.info(`${d}: ${(c/1e3).toFixed(1)} s${l}`)}for(let{kind:d,name:c,entries:f,bytes:l}of t)
f===0&&l===0||s.info(`${d==="preset"?"Cleaned":"Excluded"} ${c}: ${x(l)} in ${re(f)}`);let a=n.filter(({kind:d})=>d!==void 0&&
d!=="base");a.length>0&&s.info(ND(a));for(let{kind:d,entries:c,bytes:f}of n){if(d!=="base")continue;let l=`The kept base\
 has ${x(f)} in ${re(c)} that the rules would drop, but its layers do not change.`;f>0?s.notice(l):s.info(l)}o.length>0&&
s.notice(FD(o));for(let d of r)s.notice(`Preset "${d}" skipped: symlinks outside its cache point into it.`);for(let d of i)
s.warning(d)}var $D=20;function ND(t){let e=t.slice(0,$D).map(({what:r,why:o})=>`${R(Buffer.from(r))} (${Z(o??"",AS)})`),
n=t.length-e.length;return`Kept because the image uses it: ${e.join(", ")}${n>0?`, and ${n} more`:""}`}function FD(t){let e=t.
slice(0,CD).map(o=>JSON.stringify(Z(o,AS)));if(t.length===1)return`The pattern ${e[0]} in ${S("exclude")} matches nothin\
g in the image.`;let n=t.length-e.length,r=n>0?`, and ${n} more`:"";return`${t.length} patterns in ${S("exclude")} match\
 nothing in the image: ${e.join(", ")}${r}.`}function CS(t){return({name:e,sizeBytes:n},r)=>{let i=r==="keep"||typeof r==
"object"&&r.data===void 0?"and the result contains them too":"although the result drops them";t.warning(`The file ${R(Buffer.
from(A(e),"latin1"))} is sparse: most of its ${x(n)} are zeros, as in lastlog and faillog with large user IDs. The engin\
e sends all the zeros, which takes long, ${i}. Make the file smaller in the image: use "useradd --no-log-init", or trunc\
ate it in the step that creates it.`)}}function _D(t,{sizeInImage:e}){return e===void 0||t.sizeBytes>0?t:{...t,sizeBytes:e(A(t.name))??0}}async function Dt({reader:t,
rules:e,survey:n,expected:r,resume:o,latestSeconds:i},{log:s,signal:a},d,c){let{base:f}=t,l=qe([f===void 0?d:void 0,...r.
map(L=>L.observer),n.observer,t.observer,new xc(CS(s))]),u=e===void 0?t.decide:L=>e.decide(_D(L,t),t.decide(L)),m=L=>Math.
min(L,i??1/0),h=i===void 0?u:md(u,m),y=f===void 0?h:L=>f.owns(A(L.name))?u(L):h(L),g=e&&(()=>e.appendix({reader:t,retime:L=>ud(
L,m),observer:l,signal:a})),k=new Pn,P=f===void 0?c:c&&new Pn,B=new G(y,l,{...g===void 0?{}:{appendix:g},...P===void 0?{}:
{spans:{input:k,output:P}}}),N=c===void 0||t.layers===void 0?t.open(a):t.layers.open(a,k);if($S(await N,B,()=>{o().catch(
()=>{})}),f===void 0)return B;let _=P instanceof Pn&&c?{input:P,output:c}:void 0;return DD(B,f,d,_)}function DD(t,e,n,r){
let o=e.openAbove(),i=new G(s=>o.decide(s),n,{appendix:async function*(){yield*o.whiteouts(),i.counts.entries+=o.deleted},
spans:r});return $S(t,i,()=>{}),i}async function Pc(t,e,n={}){let r=await Dt(t,e,n.looker),o=n.totalBytes===void 0?rn(t.
expectedBytes):()=>n.totalBytes;return await Xr(e,[r],o),r}function Po({counts:t},{rules:e,base:n}){let r=n===void 0?e?.
appended:void 0;return{entries:t.entries+(r?.entries??0),dataBytes:t.dataBytes+(r?.dataBytes??0)}}var MD=1e6;function Bc({options:t},e,n){return t.html===void 0?void 0:zi.ofDivision(e,n).partOf}var zi=class t{#e=new Map;partOf=e=>this.#e.
get(e);static ofDivision(e,{kind:n,dataBytes:r,paths:o}){let i=new t;for(let[s,{pieces:a}]of e.entries())for(let d of a)
d>=0&&n[d]===$e.file&&(r[d]??0)>0&&i.#t(o[d],s);return i}observerOf(e){return{begin:({name:n,sizeBytes:r})=>{r>0&&this.#t(
A(n),e)},data:()=>{},end:()=>{}}}#t(e,n){this.#e.size<MD&&this.#e.set(e,n)}};import{rm as HD}from"node:fs/promises";var Ic=class{#e=new Float64Array(1024);#t=new Int32Array(1024);#n=new Float64Array(1024);#r=0;#o=0;add(e,n){if(e===0)return;
let r=this.#o;this.#o+=e;let{stream:o,offset:i}=n??{stream:-1,offset:0};this.#i(r,o,i)||(this.#s(),this.#e[this.#r]=r,this.#t[this.#r]=
o,this.#n[this.#r++]=i)}#i(e,n,r){let o=this.#r-1;return o<0||this.#t[o]!==n?!1:n===-1?!0:this.#n[o]+e-this.#e[o]===r}#s(){
if(this.#r<this.#e.length)return;let e=2*this.#r,[n,r,o]=[this.#e,this.#t,this.#n];this.#e=new Float64Array(e),this.#t=new Int32Array(
e),this.#n=new Float64Array(e),this.#e.set(n),this.#t.set(r),this.#n.set(o)}*range(e,n){let r=e+n;if(r>this.#o)throw new RangeError(
"the stream is ahead of its spans");for(let o=e,i=this.#a(e);o<r;i++){let s=this.#e[i],a=i+1<this.#r?this.#e[i+1]:this.#o,
d=Math.min(a,r)-o,c=this.#t[i],f=this.#n[i]+o-s;yield{bytes:d,origin:c===-1?void 0:{stream:c,offset:f}},o+=d}}#a(e){let n=0,
r=this.#r;for(;r-n>1;){let o=n+r>>1;this.#e[o]<=e?n=o:r=o}return n}};function Gm({survey:t}){if(t.owners===void 0)throw new Error("several layers need the packages of files");return t.owners}
async function NS({run:t},e,{path:n,isTraced:r,totalBytes:o,looker:i}){let{log:s,signal:a}=t,d=new So,c=r?new Ic:void 0,
f=await Dt(e,t,i,c),l=bk(n,Km(f,d));if(await U(s,st(f,o),l),await e.resume(),a.aborted)throw J(a.reason);return{index:d,
owners:Gm(e),spool:{path:n,index:d,spans:c},diffId:f.digest(),streamBytes:f.bytesWritten,counts:Po(f,e)}}async function*Km(t,e){
for await(let n of t)e.add(n),yield n;e.end()}async function FS({spool:t}){await HD(t.path,{force:!0})}var Oc=4096,zD=59,dt=class{#e;#t=0;constructor({countsBlocks:e}){this.#e=e,e&&(this.#t=Oc)}get bytes(){return this.#t}begin(e,n){
if(n==="drop")return;let r=n==="keep"?e:n.head,o=hn(e,n),i=e.typeFlag==="2"?le(r).link.length:0;if(!this.#e){this.#t+=o+
i;return}let s=e.typeFlag==="5"||i>zD;this.#t+=Math.ceil((s?1:o)/Oc)*Oc}data(){}end(){}};function JD(t){return t.reduce(
(n,{pieces:r})=>n+r.reduce((o,i)=>o+(i<0?1:0),0),t.length-1)*Oc}async function _S(t,e,n){let{run:r}=t,o=new dt({countsBlocks:at(
t)}),i=new So,s=await Dt(e,r,o),a=st(s,rn(e.expectedBytes)),{signal:d}=r;await U(r.log,a,UD(Km(s,i),bn(),{signal:d})),await e.
resume();let{layers:c,notices:f}=kc(i,Gm(e),n);for(let u of f)r.log.notice(u);let l=c.map(u=>({diffId:void 0,digest:void 0,
packedBytes:u.packedBytes,bytes:u.dataBytes,entries:u.entries,contents:u.largest}));return l.length>1&&Sc(l,r.log,{arePacked:!0}),
{newBytes:o.bytes+(at(t)?JD(c):0),imageId:void 0,configDigest:void 0,parts:l.length>1?l:void 0,partOf:l.length>1?Bc(t,c,
i):void 0}}async function DS(t,e,n){let{run:r,engine:o,options:i}=t,s=new dt({countsBlocks:at(t)}),a=await Pc(e,r,{looker:s});
await e.resume();let d=W(await n.configFor([{diffId:a.digest()}])),f=o!==void 0&&(i.tags.length>0||i.tagLocations.length===
0)&&!o.store.idIsConfigDigest?void 0:d;return{newBytes:s.bytes,imageId:f,configDigest:d}}async function HS(t,e,{path:n,...r}){let{run:o}=t,{log:i,signal:s}=o,{compression:a}=r,d=new dt({countsBlocks:at(t)}),c=qe(
[d,mo(o.touch)]),f=po(t,e),l=await Dt(e,o,c,f?.spans),u=st(l,r.totalBytes),m=f?.pack(l,n)??In(l,n,a),{digest:h,packedBytes:y}=await U(
i,u,m);if(await e.resume(),s.aborted)throw J(s.reason);let g=Po(l,e);i.info(`Packed ${re(g.entries)} in one layer of ${x(
d.bytes)}, ${x(y)} compressed${f?.copied??""}`);let k=l.digest();f!==void 0&&!Ym(t)&&await f.check(n,k,o);let P={path:n,
diffId:k,digest:h,packedBytes:y,packing:a.kind},B=g.dataBytes>0,N=await Tc([P],r,B),{bytesWritten:_}=l;return{...N,newBytes:d.
bytes,streamBytes:_,counts:g}}function Ym({options:t}){return t.verify||t.tagLocations.length===0}async function US(t,e,n){
let{record:r}=e,o=at(t),i=t.options.html===void 0?void 0:new zi,{bytes:s,streamBytes:a}=await Vm(e,t.run,{isInBlocks:o,observerOf:m=>i?.
observerOf(m)}),d=dc(e).map((m,h)=>({...m,contents:r.layers&&Ji(r.layers[h]?.contents??[])})),c=await Tc(d,n,r.dataBytes>
0),f=r.layers===void 0?`one layer of ${x(s)}`:`${r.layers.length} layers, ${x(s)} in all`;t.run.log.info(`Took ${re(r.entries)}\
 in ${f}, ${x(r.packedBytes)} compressed`);let{layers:l}=r,u=l&&i?.partOf;return{...c,parts:l,partOf:u,newBytes:s,streamBytes:a,
counts:Hi}}var MS=3,WD=100;function Ji(t){return`${t.slice(0,MS).map(({name:n})=>Z(n,WD)).join(", ")}${t.length>MS?" and\
 more":""}`}async function Tc(t,e,n){let r=await e.configFor(t),o=W(r);return{stored:void 0,packed:{files:t,config:r,request:e,
hasContent:n},packedBytes:t.reduce((i,{packedBytes:s})=>i+s,0),imageId:o,configDigest:o}}async function Vm(t,e,{isInBlocks:n=!1,
observerOf:r=()=>{}}={}){let o=0,i=0;for(let[s,a]of dc(t).entries()){let d=await jD(a,e,{isInBlocks:n,observer:r(s)});o+=
d.bytes,i+=d.streamBytes}return{bytes:o,streamBytes:i}}async function jD({path:t,packing:e,diffId:n},r,{isInBlocks:o,observer:i}){
let s=new dt({countsBlocks:o}),a=mE({path:t,packing:e},r,qe([s,i])),{diffId:d,streamBytes:c}=await a.catch(f=>{throw r.signal.
aborted?f:Bn("its layer cannot be unpacked.",f)});if(d!==n)throw Bn(`its layer unpacks to ${d}, but the record says ${n}\
.`);return{bytes:s.bytes,streamBytes:c}}import{createReadStream as rM}from"node:fs";import{rm as oM}from"node:fs/promises";import{pipeline as iM}from"node:stream";import{open as ZD}from"node:fs/promises";import{Readable as QD}from"node:stream";var GD=16*1024,KD=512;async function*zS(t,e,n){let r;for(let o of YD(e,n)){let i=r;r=VD(t,o),r.catch(()=>{}),i!==void 0&&
(yield await i)}r!==void 0&&(yield await r)}function*YD(t,e){let n=[],r=e;for(let o of t)n.length>0&&(o.bytes>r||n.length===
KD)&&(yield n,n=[],r=e),n.push(o),r-=o.bytes;n.length>0&&(yield n)}async function VD(t,e){let n=qD(e),r=await Promise.all(
n.map(i=>XD(t,i))),o=new Map;for(let[i,{start:s,ranges:a}]of n.entries())for(let d of a){let c=d.start-s;o.set(d,r[i].subarray(
c,c+d.bytes))}return e.map(i=>[i,o.get(i)])}function qD(t){let e=[];for(let n of t.toSorted((r,o)=>r.start-o.start)){let r=e.
at(-1),o=n.start+n.bytes;r!==void 0&&n.start-(r.start+r.bytes)<=GD?(r.bytes=Math.max(r.bytes,o-r.start),r.ranges.push(n)):
e.push({start:n.start,bytes:n.bytes,ranges:[n]})}return e}async function XD(t,{start:e,bytes:n}){let r=Buffer.allocUnsafeSlow(
n);for(let o=0;o<n;){let{bytesRead:i}=await t.read(r,o,n-o,e+o);if(i===0)throw new p("TEMP_DIR",`The flat layer in the t\
emporary directory should have ${e+n} bytes or more, but ends at ${e+o}: it was changed.`,{hint:"Let nobody else write t\
o the temporary directory, then run again."});o+=i}return r}var vc=1024*1024;function WS(t,e,n,r){return QD.from(eM(t,e,r),{objectMode:!1,highWaterMark:vc,signal:n})}async function*eM(t,e,n){
let r=await ZD(t.path);try{for await(let o of zS(r,nM(t.index,e),vc)){let i=o.flatMap(([s,a])=>{if(!s.isParent)return tM(
t,n,s),[a];let{extensions:d,header:c}=pc(dS(a));for(let f of[...d,c])n?.add(f.length,void 0);return[...d,c]});yield i.length===
1?i[0]:Buffer.concat(i)}n?.add(jt.length,void 0),yield jt}finally{await r.close()}}function tM({spans:t},e,{start:n,bytes:r}){
if(e!==void 0)if(t===void 0)e.add(r,void 0);else for(let o of t.range(n,r))e.add(o.bytes,o.origin)}function*nM(t,{pieces:e}){
let n=0,r=0;for(let o of e){let i=o<0,s=i?~o:o,a=t.start[s];(i||a!==n+r)&&(yield*JS(n,r),[n,r]=[a,0]),i?yield{start:a,bytes:t.
bytes[s],isParent:i}:r+=t.bytes[s]}yield*JS(n,r)}function*JS(t,e){for(let n=0;n<e;n+=vc)yield{start:t+n,bytes:Math.min(vc,
e-n),isParent:!1}}var sM=2,jS=5,aM=.97;async function GS(t,e,n,{path:r,...o}){let{run:i}=t,s=po(t,e),a=await NS(t,e,{path:`${r}-flat`,isTraced:s!==
void 0,totalBytes:o.totalBytes,looker:mo(i.touch)}),d=qm(t,n),{parts:c,layers:f}=await dM({job:t,flat:a,compression:d,splice:s,
path:r});await FS(a);let l=Wi(c,({facts:M})=>M.bytes),u=Wi(c,M=>M.streamBytes),m=Wi(c,({file:M})=>M.packedBytes),h=100*Wi(
c,({copiedBytes:M})=>M)/Math.max(1,u),y=s===void 0?"":`, ${h.toFixed(1)} % of it copied without recompression`,{entries:g,
dataBytes:k}=a.counts,P=c.length===1?`one layer of ${x(l)}`:`${c.length} layers, ${x(l)} in all`,B=kt(t)?"":`, ${x(m)} c\
ompressed`;i.log.info(`Packed ${re(g)} in ${P}${B}${y}`);let N=c.map(({file:M})=>M),_=await Tc(N,o,k>0),L=c.length===1?void 0:
c.map(M=>M.facts);return L!==void 0&&Sc(L,i.log,{arePacked:!kt(t)}),{..._,packedBytes:kt(t)?void 0:m,parts:L,partOf:L&&Bc(
t,f,a.index),flatDiffId:a.diffId,newBytes:l,streamBytes:u,counts:a.counts}}function qm(t,e){let{compression:n}=t.options.
layer;return kt(t)?e.kind==="miss"?ic(n):{kind:"none"}:n}async function dM(t){let{job:e,flat:n}=t,{log:r}=e.run,o=Ec(e.options.
layer);if(o===void 0)throw new Error("one layer is not divided");let i="maxBytes"in o?o.maxBytes:Number.POSITIVE_INFINITY,
s=({file:c,plan:f})=>c.packedBytes>i&&!f.isOneFile,a=o,d=Number.POSITIVE_INFINITY;for(let c=1;;c++){let f=kc(n.index,n.owners,
a);for(let g of f.details)r.debug(g);let l=c>=jS,u=OS(f,n),m=await fM(t,u,l?()=>!1:s),h=m.filter(s);if(h.length===0||l||
!("maxBytes"in a)){for(let g of f.notices)r.notice(g);for(let g of vS(m,i))r.notice(g);return h.length>0&&r.warning(cM(h,
m.length)),{parts:m,layers:f.layers}}let y=KS(h);r.debug(`divided again: a layer has ${x(y)}`),y>=d?c=jS-1:a={...a,maxBytes:Math.
floor(a.maxBytes*i*aM/y)},d=y;for(let{file:g}of m)await oM(g.path)}}function cM(t,e){return`${t.length} of ${e} layers a\
re larger than ${S("max-layer-size")}, the largest ${x(KS(t))}: they cannot be divided any further.`}function KS(t){return Math.
max(...t.map(({file:e})=>e.packedBytes))}async function fM(t,e,n){let{run:r}=t.job,o=new AbortController,i=AbortSignal.any(
[r.signal,o.signal]),s=0,a=h=>{s+=h},d=Wi(e,({layer:h})=>h.streamBytes),c=[],f=[...e.entries()],l=async()=>{for(let h=f.
shift();h!==void 0;h=f.shift()){let[y,g]=h,k=await lM(t,g,{number:y+1,signal:i,onBytes:a});c[y]=k,n(k)&&(f.length=0)}},u=Array.
from({length:sM},()=>l().catch(h=>{throw o.abort(h),h})),m={title:"Pack",doneBytes:()=>s,totalBytes:()=>d};try{await U(r.
log,m,Promise.all(u))}finally{await Promise.allSettled(u)}if(r.signal.aborted)throw J(r.signal.reason);return c.filter(h=>h!==
void 0)}async function lM({job:t,flat:e,compression:n,splice:r,path:o},i,{number:s,signal:a,onBytes:d}){let{run:c}=t,{layer:f,
isWhole:l}=i,u=`${o}-${s}`,m=new dt({countsBlocks:at(t)}),h={begin:()=>{},data:Oe=>d(Oe.length),end:()=>{}},y=new G(()=>"\
keep",qe([m,mo(c.touch),h])),k=(l||r?.paysFor(TS(f,e.index)))===!0?r?.another():void 0,P=l?uM(e,a,k?.spans):WS(e.spool,f,
a,k?.spans);iM(P,y,()=>{});let B=await k?.pack(y,u)??await In(y,u,n),{digest:N,packedBytes:_,copiedOutBytes:L=0}=B,M=y.digest();
k!==void 0&&!Ym(t)&&await k.check(u,M,c);let Se=f.largest,xe=l?void 0:Ji(Se);return{plan:i,file:{path:u,diffId:M,digest:N,
packedBytes:_,packing:n.kind,contents:xe},facts:{diffId:M,digest:N,packedBytes:_,bytes:m.bytes,entries:f.entries,contents:Se},
streamBytes:y.bytesWritten,copiedBytes:L}}function uM({spool:t,streamBytes:e},n,r){if(r!==void 0&&t.spans!==void 0)for(let{
bytes:o,origin:i}of t.spans.range(0,e))r.add(o,i);return rM(t.path,{highWaterMark:1024*1024,signal:n})}function Wi(t,e){
return t.reduce((n,r)=>n+e(r),0)}import{posix as wM}from"node:path";var mM=1e3;async function YS(t,e,{id:n}){let[r,o]=await Promise.all([t.docker.run(["diff",n]),Me(t,n,{withSize:!0})]),i=r.
split(`
`).map(d=>/^(?<kind>[CD]) (?<path>\/.*)$/.exec(d)?.groups).filter(d=>d!==void 0),{SizeRw:s}=o;if(i.length>mM||typeof s!=
"number")return;let a=await Y(t,{source:e});try{let d=[];for(let{kind:c,path:f=""}of i){let l=await pM(t,a,f,c==="D");l>
0&&d.push({path:f,bytes:l})}return{old:d,writtenBytes:s}}finally{await V(t,a)}}async function pM(t,e,n,r){let{signal:o}=t;
try{return await hM(await t.transport.readArchive(e,n,o),r)}catch(i){if(je(i,n))return 0;throw i}}async function hM(t,e){
let n=new AbortController,r=0,o=!0,i=new G(({typeFlag:s,sizeBytes:a})=>(n.signal.aborted||(r+=a,o&&(s!=="5"||!e)&&n.abort(),
o=!1),"drop"));return await jn(n.signal,t,i),r}import{posix as yM}from"node:path";var Rc="/var/lib/apt/lists",VS="/var/cache/apt";function qS(t){return[Rc,VS].some(e=>t.
startsWith(`${e}/`))}function XS(t){return t.filter(e=>{let n=yM.normalize(`/${e}/`);return[`${Rc}/`,`${VS}/`].some(r=>r.
startsWith(n)||n.startsWith(r))})}function ji(t,e){return`echo ${t.slice(0,-1)}"${t.slice(-1)}"-${e}`}function ZS(t){return[
"set -e",'PATH="$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"',`command -v apt-get >/dev/null 2>&1\
 || { ${ji(t,"no-apt")}; exit 0; }`,"apt-get clean",`[ -d ${Rc} ] || exit 0`,`cd ${Rc}`,"for name in * .[!.]* ..?*; do",
'  [ -e "$name" ] || [ -h "$name" ] || continue','  if [ "$name" = partial ] && [ -d partial ] && [ ! -h partial ]; then',
"    find partial -mindepth 1 -delete","  else",'    rm -rf -- "./$name"',"  fi","done"].join(`
`)}import{randomBytes as gM}from"node:crypto";function QS(t,{script:e,aptClean:n}){return["-c",[ji(t,"shell"),e===void 0?":":`/bin/sh -e -c " $1" || exit $?; ${ji(t,"\
run")}`,n?`/bin/sh -c "$2" || exit $?; ${ji(t,"apt")}`:":"].join(`
`),"sh",e??"",ZS(t)]}var Ac=class{token=`docker-flatten-${gM(8).toString("hex")}`;#e=new Map;ms(e){return this.#e.get(e)}read(e){
let n=e.indexOf(this.token);return n!==-1&&this.#e.set(e.slice(n+this.token.length+1).trim(),performance.now()),this.strip(
e)}strip(e){let n=e.indexOf(this.token);return n===-1?e:n===0?void 0:e.slice(0,n)}};var bM=/no such file or directory|executable file not found|not a directory/i,kM=/exec:? "?\/bin\/sh"?: (?:.*: )?(?:permission denied|is a directory|too many levels of symbolic links)/i,
ex=/exec format error/i,EM=/^(?!.*\bWARNING:).*\bnetwork(?:ing)?\b/im,SM=/^\/*(?:(?:bin|sbin|usr|lib\w*)(?:\/|$)|$)/;async function tx(t,e,n){
let{log:r,signal:o}=t,{image:i}=e;xM(i,n,r);let s=new Ac,a=await hd(t,i,{program:"/bin/sh",args:QS(s.token,n),user:"0:0",
network:n.network,shows:u=>s.read(u)}).catch(u=>{throw u instanceof p&&u.code==="DOCKER_FAILED"?nx(n,u.message,u)??u:u});
if(s.ms("shell")===void 0)return OM(t,i,n,a);if(a.exitCode!==0)throw PM(i,n,s,a);let d=BM(i,n,s,r),{container:c}=a;if(d.
length===0)return await Vr(t,c),nr;let f=YS(t,i,c).then(u=>d.map(m=>IM(m,d,u))).catch(u=>(o.aborted||r.notice(`Could not\
 measure what the commands freed: ${E(u)}`),d));return{changed:ck(t,e,c),commands:d,measuredCommands:f,needsAptRule:!1}}
function xM({volumes:t},{script:e,aptClean:n},r){e!==void 0&&t.length>0&&r.warning(`The image declares volumes: ${t.join(
", ")}. They are empty while "run" runs, and its changes below them are not in the result.`);let o=n?XS(t):[];o.length>0&&
r.warning(`"apt-clean" cannot clean below the volumes that the image declares: ${o.join(", ")}. Use ${S("exclude")} to d\
rop their contents.`)}function Lc(t){return t.length===0?"":` The image's volumes are empty while commands run: ${t.join(
", ")}.`}function PM(t,{script:e,network:n},r,o){let i=e!==void 0&&r.ms("run")===void 0?"run":"apt-clean",s=yd(o,d=>r.strip(
d)),a=i==="run"?`Nothing was tagged. The script stops at the first command that fails${n==="none"?`, and it has no netwo\
rk unless ${S("run-network")} names one`:""}.`:`Leave ${S("apt-clean")} out to flatten without it, or repair apt in the \
image.`;return new p("COMMAND_FAILED",`"${i}" failed in a container of ${t.reference} with exit status ${o.exitCode}:
${s}`,{hint:a+Lc(t.volumes)})}function BM(t,{script:e,aptClean:n},r,o){let i=r.ms("no-apt")===void 0;i||o.notice(`Skippe\
d apt-clean: the image has no apt-get.${Lc(rx(t))}`);let s=r.ms("shell")??0,a=r.ms("run")??s,d=[];return e!==void 0&&d.push(
{name:"run",ms:a-s}),n&&i&&d.push({name:"apt-clean",ms:(r.ms("apt")??a)-a}),d}var nr={changed:void 0,commands:[],measuredCommands:Promise.
resolve([]),needsAptRule:!1};function IM(t,e,n){if(n===void 0)return t;let r=e.length>1,o=t.name==="apt-clean",i=n.old.filter(
({path:s})=>!r||qS(s)===o).reduce((s,{bytes:a})=>s+a,0);return{...t,bytes:i-(r&&o?0:n.writtenBytes)}}async function OM(t,e,n,r){
let{log:o}=t,{script:i,aptClean:s}=n,a=nx(n,r.stderr);if(a!==void 0)throw a;let d=TM(e,t,r);if(i!==void 0)throw new p("C\
OMMAND_FAILED",`"run" needs a shell in ${e.reference}, but ${d}.`,{hint:`Use ${S("clean")} and ${S("exclude")} instead: \
they need no program in the image.${Lc(e.volumes)}`});return await Vr(t,r.container),s&&o.notice(`Used the rules of ${S(
"clean","apt")} instead of apt-clean: ${d}.${Lc(rx(e))}`),{...nr,needsAptRule:s}}function nx({network:t},e,n){if(!(t==="\
none"||!EM.test(e)))return new p("COMMAND_FAILED",`Cannot connect the container for "run" to the network ${JSON.stringify(
t)} (${S("run-network")}): ${e.trim().slice(-2e3)}`,{hint:`Name a network that "docker network ls" lists, for example "b\
ridge", or leave ${S("run-network")} out.`,cause:n})}function rx({volumes:t}){return t.filter(e=>SM.test(wM.normalize(e)))}
function TM(t,e,n){let r=`${n.stderr}
${n.stdout}`,{architecture:o}=t.platform,i=e.platform.architecture,s=o!==i,a=bM.test(r),d=kM.test(r);if(ex.test(r)&&!s)return`\
the image's /bin/sh is not an executable for this machine (${i})`;if(ex.test(r)||s&&!a&&!d)return`the image is for ${o},\
 which this machine (${i}) cannot run`;if(d)return"the image's /bin/sh cannot be executed: it is a directory or not exec\
utable";if(a)return"the image has no shell (/bin/sh)";throw ee(["start"],n)}function Cc(t){return t.slice(t.lastIndexOf("/")+1)}function Tn(t){return/^(.+?)-v?\d[^/-]*(?:-[^/]*)?$/.exec(t)?.[1]??t}
function $c(t){return t.replace(/\.(?:dist-info|egg-info|egg|data|libs|pth|py|pyc|so)$/,"").replace(/\.cpython-.*$/,"").
replace(/-\d[^-]*(?:-py\d.*)?$/,"").toLowerCase().replace(/[-_.]+/g,"-")}function Gi(t){let e=Cc(t);return t.includes("/\
status.d/")?e.replace(/\.md5sums$/,""):e.replace(/(?::[^:.]*)?\.[^.]*$/,"")}function Nc(t){let[,e=""]=/\/local\/([^/]+)\//.
exec(t)??[];return e.replace(/-[^-]*-[^-]*$/,"")}var ox=Buffer.from("SQLite format 3\0","latin1"),vM=100,RM=5,AM=13,Fc={type:0,name:1,rootPage:3,columns:4},_c=class{#e;#t;#n;#r=new Set;#o;constructor(e){
if(!e.subarray(0,ox.length).equals(ox))throw new RangeError("no SQLite database");let n=e.readUInt16BE(16);if(this.#e=e,
this.#t=n===1?65536:n,this.#n=this.#t-e.readUInt8(20),this.#n<480)throw new RangeError("the pages of the database are to\
o small");this.#o=e.length}*column(e,n){for(let r of this.#s(this.#i(e))){let o=ix(r,n+1)[n];if(o===void 0)throw new RangeError(
`a row of ${e} is too short`);yield o.bytes}}#i(e){for(let n of this.#s(1)){let r=ix(n,Fc.columns),o=r[Fc.rootPage];if(r[Fc.
type]?.bytes.toString("latin1")==="table"&&r[Fc.name]?.bytes.toString("latin1")===e&&o!==void 0)return $M(o)}throw new RangeError(
`the database has no table ${e}`)}*#s(e){let n=[e];for(let r=n.pop();r!==void 0;r=n.pop()){let o=this.#a(r);if(n.length>
this.#e.length/this.#t)throw new RangeError("the table has more pages than the database");let i=r===1?vM:0,s=o.readUInt8(
i),a=o.readUInt16BE(i+3);if(s===AM)for(let d=0;d<a;d+=1)yield this.#d(o,o.readUInt16BE(i+8+2*d));else if(s===RM){n.push(
o.readUInt32BE(i+8));for(let d=0;d<a;d+=1)n.push(o.readUInt32BE(o.readUInt16BE(i+12+2*d)))}else throw new RangeError(`pa\
ge ${r} is of no table`)}}#a(e){let n=(e-1)*this.#t;if(e<1||n+this.#t>this.#e.length)throw new RangeError(`the database \
has no page ${e}`);if(this.#r.has(e))throw new RangeError(`page ${e} is used twice`);return this.#r.add(e),this.#e.subarray(
n,n+this.#n)}#d(e,n){let r=Dc(e,n),o=Dc(e,r.end).end;if(this.#o-=r.value,this.#o<0)throw new RangeError("the rows are lo\
nger than the database");let i=this.#c(r.value);if(o+i>e.length)throw new RangeError("a row is longer than its page");if(i===
r.value)return e.subarray(o,o+i);let s=Buffer.allocUnsafe(r.value),a=e.copy(s,0,o,o+i),d=e.readUInt32BE(o+i);for(;a<s.length;){
let c=this.#a(d);d=c.readUInt32BE(0),a+=c.copy(s,a,4)}return s}#c(e){let n=this.#n,r=n-35;if(e<=r)return e;let o=Math.floor(
(n-12)*32/255)-23,i=o+(e-o)%(n-4);return i<=r?i:o}};function ix(t,e){let n=Dc(t,0),r=[],o=n.end,i=n.value;for(;o<n.value&&
r.length<e;){let s=Dc(t,o),a=i+CM(s.value);if(a>t.length)throw new RangeError("a value is longer than its row");r.push({
type:s.value,bytes:t.subarray(i,a)}),o=s.end,i=a}return r}var LM=[0,1,2,3,4,6,8,8,0,0];function CM(t){let e=LM[t]??Math.
floor((t-12)/2);if(e<0)throw new RangeError("a value has a type that is reserved");return e}function $M({type:t,bytes:e}){
if(t===9)return 1;if(t<1||t>5)throw new RangeError("this is no number of a page");return e.readUIntBE(0,e.length)}function Dc(t,e){
let n=0;for(let r=e;r<e+8;r+=1){let o=t.readUInt8(r);if(n=n*128+(o&127),o<128)return{value:n,end:r+1}}return{value:n*256+
t.readUInt8(e+8),end:e+9}}var sx={name:"Packages",column:1},Ki={name:1e3,indexes:1116,baseNames:1117,directories:1118},Mc={int32:4,string:6,strings:8},
ax=8,dx=16,NM=1e6,FM=2e5;function cx(t){try{let e=[];for(let n of new _c(t).column(sx.name,sx.column)){if(e.length===FM)
throw new RangeError("too many packages");e.push(_M(n))}return e}catch(e){if(e instanceof RangeError)return[];throw e}}function*fx(t){
let e=lx(t.directories),n=0;for(let r of ux(t.baseNames))yield((e[t.indexes.readUInt32BE(4*n)]??"")+r).replace(/^\//,""),
n+=1}function _M(t){let e=MM(t),n=e.get(Ki.name);if(n===void 0)throw new RangeError("a header has no name");let r=e.get(
Ki.baseNames),o=e.get(Ki.indexes),i=e.get(Ki.directories),[s=""]=lx(Zm({...n,count:1},Mc.string));if(r===void 0||o===void 0||
i===void 0)return{name:s,baseNames:Xm,indexes:Xm,directories:Xm};if(r.count!==o.count)throw new RangeError("not each fil\
e has a directory");return{name:s,baseNames:Zm(r,Mc.strings),indexes:HM(o,i.count),directories:Zm(i,Mc.strings)}}var Xm=Buffer.
alloc(0),DM=new Set(Object.values(Ki));function MM(t){let e=t.readUInt32BE(0),n=ax+e*dx,r=n+t.readUInt32BE(4);if(r>t.length)
throw new RangeError("a header is longer than its row");let o=new Map;for(let i=ax;i<n;i+=dx){let s=t.readUInt32BE(i);DM.
has(s)&&o.set(s,{type:t.readUInt32BE(i+4),data:t.subarray(n+t.readUInt32BE(i+8),r),count:t.readUInt32BE(i+12)})}return o}
function Zm({type:t,count:e,data:n},r){if(t!==r||e>NM)throw new RangeError("an entry is of another type");let o=0;for(let i=0;i<
e;i+=1)if(o=n.indexOf(0,o)+1,o===0)throw new RangeError("a text is longer than its header");return Buffer.from(n.subarray(
0,o))}function HM({type:t,count:e,data:n},r){if(t!==Mc.int32||e*4>n.length)throw new RangeError("an entry is of another \
type, or longer than its header");let o=Buffer.from(n.subarray(0,4*e));for(let i=0;i<o.length;i+=4)if(o.readUInt32BE(i)>=
r)throw new RangeError("a directory is missing");return o}function lx(t){return[...ux(t)]}function*ux(t){for(let e=0;e<t.
length;){let n=t.indexOf(0,e);yield t.toString("latin1",e,n),e=n+1}}var UM=32*1024*1024,zM=96*1024*1024,mx=[{manager:"dpkg",path:/^var\/lib\/dpkg\/info\/[^/]+\.list$/,...Bo((t,e)=>Qm(t,Gi(
e),n=>n.replace(/^\//,"")))},{manager:"dpkg",path:/^var\/lib\/dpkg\/status\.d\/[^/]+\.md5sums$/,...Bo((t,e)=>Qm(t,Gi(e),
n=>n.replace(/^[0-9a-f]{32} [ *]/,"")))},{manager:"apk",path:/^(?:usr\/)?lib\/apk\/db\/installed$/,...Bo(JM)},{manager:"\
pacman",path:/^var\/lib\/pacman\/local\/[^/]+\/files$/,...Bo((t,e)=>Qm(t,Nc(e),n=>n.startsWith("%")?"":n))},{manager:"rp\
m",path:/^(?:var\/lib|usr\/lib\/sysimage)\/rpm\/rpmdb\.sqlite$/,maxBytes:zM,read:WM},{manager:"pip",path:/(?:^|\/)(?:site|dist)-packages\/[^/]+\.dist-info\/RECORD$/,
...Bo(jM)},{manager:"conda",path:/(?:^|\/)conda-meta\/[^/]+\.json$/,...Bo(GM)}];function Bo(t){return{maxBytes:UM,read:(e,n)=>t(
e.toString("latin1"),n)}}function*Qm(t,e,n){for(let r of ep(t))yield{name:e,file:n(r)}}function*ep(t){for(let e=0;e<t.length;){
let n=t.indexOf(`
`,e),r=n===-1?t.length:n;r>e&&(yield t.slice(e,r)),e=r+1}}function*JM(t){let e="",n="";for(let r of ep(t)){let o=r.slice(
2);r.startsWith("P:")?e=o:r.startsWith("F:")?n=o:r.startsWith("R:")&&(yield{name:e,file:n===""?o:`${n}/${o}`})}}function*WM(t){
for(let e of cx(t))for(let n of fx(e))yield{name:e.name,file:n}}function*jM(t,e){let n=e.slice(0,e.lastIndexOf("/")),r=$c(
Cc(n)),o=n.slice(0,Math.max(0,n.lastIndexOf("/")));for(let i of ep(t)){let[,s,a=""]=/^(?:"([^"]*)"|([^,]*)),/.exec(i)??[];
yield{name:r,file:px(o,s??a)}}}function*GM(t,e){let n=Math.max(0,e.lastIndexOf("conda-meta/")-1),r=e.slice(0,n),o=Tn(Tn(
Cc(e).replace(/\.json$/,"")));for(let i of KM(t))typeof i=="string"&&(yield{name:o,file:px(r,Buffer.from(i).toString("la\
tin1"))})}function KM(t){try{let e=JSON.parse(Buffer.from(t,"latin1").toString()),n=typeof e=="object"&&e!==null&&"files"in
e?e.files:[];return Array.isArray(n)?n:[]}catch{return[]}}function px(t,e){if(e===""||e.startsWith("/"))return"";let n=t,
r=e;for(;r.startsWith("../");){if(n==="")return"";n=n.slice(0,Math.max(0,n.lastIndexOf("/"))),r=r.slice(3)}return n===""?
r:`${n}/${r}`}function vn(t,e=n=>n){return n=>e(t.exec(n)?.[1]??"")}var hx=vn(/\/(?:site|dist)-packages\/(?:__pycache__\/)?([^/]+)/,$c),
YM=[{manager:"dpkg",path:/^var\/lib\/dpkg\/(?:info\/[^/]+\.[^/.]+|status\.d\/[^/]+)$/,name:t=>Gi(t)},{manager:"pacman",path:/^var\/lib\/pacman\/local\/[^/]+\//,
name:t=>Nc(t)},{manager:"npm",path:/(?:^|\/)(?:node_modules|_npx|_cacache)\//,name:VM},{manager:"conda",path:/(?:^|\/)(?:ana|mini|micro)?(?:conda|mamba|forge|mambaforge)[0-9]?\//,
name:t=>vn(/\/pkgs\/([^/]+)/,e=>Tn(Tn(e)))(t)||hx(t)},{manager:"pip",path:/(?:^|\/)(?:site|dist)-packages\//,name:t=>hx(
`/${t}`)},{manager:"gem",path:/(?:^|\/)(?:ruby\/gems|\.gem|\.bundle)\/|^usr\/local\/bundle\//,name:vn(/\/(?:gems\/[^/]+\/)?(?:gems|doc|specifications|cache|extensions\/[^/]+\/[^/]+)\/([^/]+?)(?:\.gemspec|\.gem)?(?:\/|$)/,
Tn)},{manager:"cargo",path:/(?:^|\/)(?:\.cargo|\.rustup)\/|^usr\/local\/(?:cargo|rustup)\//,name:vn(/\/(?:registry\/(?:src|cache)\/[^/]+|git\/checkouts|toolchains)\/([^/]+?)(?:\.crate)?(?:\/|$)/,
Tn)},{manager:"go",path:/^usr\/local\/go\/|(?:^|\/)go\/pkg\//,name:t=>t.startsWith("usr/local/go/")?"go":vn(/\/pkg\/mod\/(?:cache\/download\/)?([^@]+?)(?:@|\/@v\/|$)/)(
t)},{manager:"maven",path:/(?:^|\/)\.m2\//,name:vn(/\.m2\/repository\/(.+)\/[^/]+\/[^/]+$/)},{manager:"gradle",path:/(?:^|\/)\.gradle\//,
name:vn(/\/files-[^/]+\/([^/]+\/[^/]+)\//)},{manager:"nuget",path:/(?:^|\/)\.nuget\//,name:vn(/\.nuget\/packages\/([^/]+)\//)}];
function yx(t){for(let{manager:e,path:n,name:r}of YM)if(n.test(t))return{manager:e,name:r(t)}}var tp="node_modules/";function VM(t){
let e=t.indexOf("/.pnpm/");if(e!==-1){let[o=""]=t.slice(e+7).split("/",1),i=o.indexOf("@",1);return t.slice(0,e+7)+(i===
-1?o:o.slice(0,i))}let n=t.lastIndexOf(`/${tp}`)+1;if(n===0&&!t.startsWith(tp))return"";n+=tp.length;let r=t.indexOf("/",
n);return r!==-1&&t.charCodeAt(n)===64&&(r=t.indexOf("/",r+1)),r===-1?t:t.slice(0,r)}var qM=128*1024*1024,gx=4096,XM=1e6,ZM=128*1024*1024,QM=/^(?:var\/lib\/rpm|usr\/lib\/sysimage\/rpm)\//,e1=/^(?:usr\/(?!local\/)|bin\/|sbin\/|lib(?:32|64|x32)?\/|etc\/|boot\/|opt\/)/,
Hc=class{#e=new Map;#t=[];#n=new Map;#r=!1;#o=!1;#i;#s=qM;#a=ZM;begin(e,n){if(this.#i=void 0,e.sizeBytes===0||!r1(e.name))
return;let r=A(e.name);QM.test(r)&&(this.#r=!0);let o=mx.find(i=>i.path.test(r));o===void 0||e.sizeBytes>Math.min(this.#s,
o.maxBytes)||(this.#s-=e.sizeBytes,this.#i={format:o,path:r,content:Buffer.allocUnsafe(e.sizeBytes),filled:0})}data(e){this.#i!==
void 0&&(this.#i.filled+=e.copy(this.#i.content,this.#i.filled))}end(){let e=this.#i;if(this.#i=void 0,e===void 0)return;
let{format:n,path:r,content:o,filled:i}=e;for(let{name:s,file:a}of n.read(o.subarray(0,i),r))if(!(a===""||a.length>gx)){
if(this.#a-=a.length,this.#e.size>=XM||this.#a<0)return;this.#d(a,{manager:n.manager,name:s}),n.manager==="rpm"&&(this.#o=
!0)}}#d(e,n){let r=this.#c(n),o=this.#e.get(e);(o===void 0||t1(n,this.#t[o]))&&this.#e.set(e,r)}#c(e){let n=`${e.manager}\
:${e.name}`,r=this.#n.get(n);return r!==void 0?r:(this.#n.set(n,this.#t.length),this.#t.push(e)-1)}managerOf(e){return this.
packageOf(e)?.manager??"other"}packageOf(e){if(e.length>gx)return;let n=this.#f(e)??this.#f(n1(e));if(n!==void 0)return this.#t[n];
let r=yx(e);return r!==void 0?r:this.#r&&!this.#o&&e1.test(e)?{manager:"rpm",name:""}:void 0}#f(e){if(e===void 0)return;
let n=this.#e.get(e);return n===void 0&&e.startsWith("usr/")?this.#e.get(e.slice(4)):n}};function t1(t,e){return t.manager!==
e.manager?t.manager<e.manager:t.name<e.name}var wx="__pycache__/";function n1(t){let e=t.lastIndexOf(wx);if(e===-1||!t.endsWith(
".pyc"))return;let n=t.slice(e+wx.length);return`${t.slice(0,e)}${n.slice(0,n.indexOf("."))}.py`}function r1(t){return t.
indexOf("lib")!==-1||t.indexOf("conda-meta")!==-1}var bx=4e5,o1=15e4,i1=40,Yi=class{#e={children:new Map,folded:void 0};#t;#n;#r=0;#o=0;constructor(e,n=bx){this.#t=e,this.#n=
n}get foldedFiles(){return this.#o}add(e,n,r=-1){if(n===0)return;let o=e.split("/"),i=[...o.splice(0,i1),...o.length>0?[
o.join("/")]:[]],s=n<0?this.#i(i,n,r):n;if(s===0)return;let a=i.pop()??"",d=this.#e;for(let f of i)d=this.#s(d,f);let c=d.
children.get(a);c===void 0?(d.children.set(a,{bytes:s,group:r}),this.#r++):"bytes"in c&&(c.bytes+=s),this.#r>this.#n&&this.#a()}#i(e,n,r){
let o=[],i=this.#e;for(let a of e){if(i===void 0||"bytes"in i)break;i.folded!==void 0&&o.unshift(i.folded.bytes),i=i.children.
get(a)}if(i!==void 0)return n;let s=n;for(let a of o){let d=a.get(r)??0,c=Math.min(d,-s);a.set(r,d-c),s+=c}return s}#s(e,n){
let r=e.children.get(n);if(r!==void 0&&"children"in r)return r;let o={children:new Map,folded:void 0};return e.children.
set(n,o),r===void 0&&this.#r++,o}#a(){let e=1024,n=this.#n/bx*o1;for(;this.#r>n;)this.#r=this.#d(this.#e,"",e).nodes,e*=
2}#d(e,n,r){let o=0,i=0;for(let[s,a]of e.children){let d=n===""?s:`${n}/${s}`;if("bytes"in a){if(i+=a.bytes,a.bytes>=r)o++;else{
e.children.delete(s);let f=a.group===-1?this.#t(d):a.group;this.#c(e,1,new Map([[f,a.bytes]])),this.#o++}continue}let c=this.#d(
a,d,r);i+=c.bytes,c.bytes>=r?o+=c.nodes+1:(e.children.delete(s),a.folded!==void 0&&this.#c(e,a.folded.files,a.folded.bytes))}
for(let s of e.folded?.bytes.values()??[])i+=s;return{nodes:o,bytes:i}}#c(e,n,r){e.folded??={files:0,bytes:new Map},e.folded.
files+=n;for(let[o,i]of r)e.folded.bytes.set(o,(e.folded.bytes.get(o)??0)+i)}toPage(e=()=>!0,n=()=>{}){let r=(o,i)=>{let s=[];
for(let[a,d]of o.children){let c=i===""?a:`${i}/${a}`,f=j(a).toString("utf8");if("children"in d){let m=r(d,c);m.length>0&&
s.push([f,0,-1,m]);continue}let l=d.group===-1?this.#t(c):d.group;if(d.bytes<=0||!e(l))continue;let u=n(c);s.push(u===void 0?
[f,d.bytes,l]:[f,d.bytes,l,u])}for(let[a,d]of o.folded?.bytes??[])d>0&&e(a)&&s.push(["(smaller files)",d,a]);return s};return[
"",0,-1,r(this.#e,"")]}};var Rn=class{#e;#t;#n;#r;#o=!1;owners;observer;constructor({files:e=!1,contents:n=!1,packages:r=!1},o){let i=e||n||r?new Hc:
void 0;this.owners=i,this.#t=e&&i!==void 0?new np(i):void 0,this.#n=n&&i!==void 0?new Ed(i):void 0,this.#e=this.#n?.directories??
new Zr,this.#r=o;let s=qe([this.#e,i,this.#t?.observer,o])??this.#e,a=i!==void 0;this.observer={begin:(d,c)=>this.#i(()=>s.
begin(d,c)),data:a?d=>this.#i(()=>s.data(d)):()=>{},end:a?()=>this.#i(()=>s.end()):()=>{}}}onDropped=(e,n,r)=>{this.#i(()=>this.#t?.
drop(e,n,r))};get directories(){return this.#i(()=>this.#e.largest)}get suggestions(){return this.#i(()=>this.#r?.found)}get contents(){
return this.#i(()=>this.#n?.contents)}page(e){return this.#i(()=>this.#t?.toPage(e))}#i(e){if(!this.#o)try{return e()}catch{
this.#o=!0;return}}},np=class{#e;#t=new Yi(()=>-1);#n=[];observer;constructor(e){this.#e=new Yi(n=>Kn.indexOf(e.managerOf(
n))),this.observer=new rp(this.#e)}drop(e,n,r){this.#n.includes(r)||this.#n.push(r),this.#t.add(e,n,Kn.length+this.#n.indexOf(
r))}toPage(e){let n=[[this.#e,"of the result"],[this.#t,"that were dropped"]];return{groups:[...Kn.map(o=>({name:o,kind:o===
"other"?"other":"manager"})),...this.#n.map(({kind:o,name:i})=>({kind:o,name:i}))],result:this.#e.toPage(()=>!0,e),dropped:this.#t.
toPage(o=>(this.#n[o-Kn.length]?.bytes??0)>0),notes:n.filter(([o])=>o.foldedFiles>0).map(([o,i])=>`${o.foldedFiles} smal\
l files ${i} are not shown one by one: "(smaller files)" combines those of a directory.`)}}},rp=class{#e;constructor(e){
this.#e=e}begin(e,n){let r=hn(e,n);r>0&&this.#e.add(A(e.name),r)}data(){}end(){}};var s1=50;async function kx(t,e){let n=new Map;for(let[r,o]of t.requiredPaths.entries()){if(n.has(o.text))continue;let i=r<
s1?e.lookAtImage:void 0,s=await a1(t,o,{...e,lookAtImage:i});s!==void 0&&n.set(o.text,c1(o,s))}return[...n.values()]}async function a1(t,{
candidates:e},{look:n,lookAtImage:r}){let o=e.map(s=>t.trace(s)),i=o.find(({droppedBy:s})=>s!==void 0)?.droppedBy;if(!(i===
void 0&&r===void 0)){for(let{end:s,droppedBy:a}of o)if(a===void 0&&s!==void 0&&await n(s)!==void 0)return;if(i!==void 0||
r===void 0)return i;for(let s of e)if(await d1(s,r))return"a command"}}async function d1(t,e){let n=await Da(t,async r=>(await e(
r))?.link);return n!==void 0&&await e(n.end)!==void 0}function c1({by:t,text:e},n){let r=R(Buffer.from(e));return t==="W\
ORKDIR"?`The image's WORKDIR ${r} is not in the result: ${n} removed it. The engine will create it again, empty and owne\
d by root.`:`The image's ${t} refers to ${r}, which is not in the result: ${n} removed it. Containers of the result may \
not start.`}function Uc(t){let e=new Map,n=async r=>{try{let o=await t(Buffer.from(r,"latin1").toString());return o===void 0?void 0:
{link:o.typeFlag==="2"?le(o).link.toString("latin1"):void 0}}catch(o){if(o instanceof p&&o.code==="TAR_LIMIT")return{link:void 0};
throw o}};return r=>{let o=e.get(r)??n(r);return e.set(r,o),o}}import{isUtf8 as f1}from"node:buffer";import{pipeline as l1}from"node:stream/promises";var Ex=8,zc=class{#e;#t;constructor(e,n){this.#e=e,this.#t=n}*emit(e,n=e){let{retime:r,observer:o}=this.#e,i=r(n);o?.begin(
e,{head:i}),o?.end(),this.#t.entries++,yield*[...i.extensions,i.header]}async*fetchEntry(e,n){let{reader:r,signal:o}=this.#e,
i=j(e),s=await r.openPath(i,o).then(u=>zr(u,0)).catch(u=>{if(!r.isNotFound(u,i))throw u});if(s===void 0)return;let a=s.typeFlag===
"5",d=j(a?`${e}/`:e),{typeFlag:c}=s,f={...Ee(s,d),name:d,typeFlag:c,sizeBytes:0},l=n(f)===void 0?"drop":r.decide(f);l!==
"drop"&&(yield*this.emit(f,l==="keep"?f:l.head))}async*fetch(e,n,{mayBeAbsent:r=!1}={}){let{reader:o,retime:i,observer:s,
signal:a}=this.#e,d=e.slice(0,e.lastIndexOf("/")+1),c,f={begin:(m,h)=>c!==void 0&&s?.begin(c,h),mapBlock:m=>c!==void 0&&
s?.mapBlock?.(m),data:m=>c!==void 0&&s?.data(m),end:()=>c!==void 0&&s?.end()},l=new G(m=>{c=void 0;let h=n(d+A(m.name),m);
if(h===void 0)return"drop";let y=j(m.name.at(-1)===47?`${h}/`:h),{typeFlag:g,sizeBytes:k}=m;c={...Ee(m,y),name:y,typeFlag:g,
sizeBytes:k};let P=o.decide(c);return P==="drop"?P:P==="keep"?{head:i(c)}:{...P,head:i(P.head)}},f,{isPart:!0}),u=j(e);try{
let m=l1(await o.openPath(u,a),l,{signal:a});m.catch(()=>{});for await(let h of l)yield h;await m}catch(m){if(!r||!o.isNotFound(
m,u))throw m}this.#t.entries+=l.counts.entries,this.#t.dataBytes+=l.counts.dataBytes}};function Jc(t){let e=Map.groupBy(
Sx(t),({root:n})=>n);return new Map([...e].map(([n,r])=>[n,r.map(({path:o})=>o)]))}function Sx(t){if(t.length<=Ex)return t.
map(r=>({root:u1(r),path:r}));let e=m1(t),n=Map.groupBy(t,r=>r.split("/")[e.length]);return e.length>1||e.length===1&&n.
size>Ex?t.map(r=>({root:e.join("/"),path:r})):[...n.values()].flatMap(Sx)}function u1(t){for(let e=t;e!=="";e=e.slice(0,
Math.max(e.lastIndexOf("/"),0)))if(f1(j(e.slice(e.lastIndexOf("/")+1))))return e;return t}function m1(t){let e=t[0]?.split(
"/").slice(0,-1)??[];for(let n of t){let r=n.split("/").slice(0,-1),o=e.findIndex((i,s)=>i!==r[s]);o!==-1&&(e=e.slice(0,
o))}return e}var Wc=class{#e;#t;#n;#r;#o=new Set;#i=[];#s=new Set;constructor(e,n,r,o=wn){this.#e=e,this.#r=du(o),this.#t=n,this.#n=r}findRestored(){
if(this.#e.dropped.isEmpty)return{restored:[],roots:[]};for(let[r,o]of this.#t.kept)this.#d(r,o);for(let r of this.#r)this.#c(
r);for(let r=this.#a();r!==void 0;r=this.#a())this.#d(...r);this.#t.isFull&&this.#e.warnTooManyLinks();let e=r=>He(r).some(
o=>this.#o.has(o)),n=[...this.#o];return{restored:n,roots:n.filter(r=>!e(r))}}#a(){if(this.#i.length===0){for(let{isSkipped:e,
droppedTops:n}of this.#e.presets)if(e)for(let r of n)this.#l(r)}return this.#i.pop()}#d(e,n){let r=pi(mw(e,n),this.#t.targetOf);
if(r===void 0)return;this.#e.skipPresetsFor(e,r.end);let o=i=>this.#n.has(i)&&this.#t.targetOf(i)===void 0;for(let i of r.
through)o(i)||this.#f(i,e);this.#f(r.end,e)}#c(e){let n=pi(e.path,this.#t.targetOf)?.end;if(!(n===void 0||n===e.path||e.
extent==="itself"))for(let r of this.#e.restoreReferenced(au(e,n)))this.#o.add(r),this.#l(r)}#f(e,n){if(!this.#e.dropped.
has(e))return;let r=this.#t.typeAt(e),o=this.#e.restore(e,r,n,this.#n.has(e));if(o!=="unchanged"){if(o!=="restored"){this.#e.
warnBrokenLink(`The pattern ${JSON.stringify(o.text)} drops ${R(j(`/${e}`))}, the target of the link ${R(j(`/${n}`))}, w\
hich is broken in the result.`);return}this.#e.decisionFor(e,r).action==="keep"&&this.#o.add(e),this.#l(e)}}#l(e){if(!this.#s.
has(e)){this.#s.add(e);for(let[n,r]of this.#t.droppedBelow(e))this.#e.decisionFor(n,"2").action==="keep"&&this.#i.push([
n,r])}}};var jc=class{#e=new Map;#t=[];#n;constructor(e){this.#n=e}push(e){this.#e.set(e.path,e),this.#n||this.#t.push(e.path)}leaveFor(e){
for(let n=this.#t.at(-1);n!==void 0;n=this.#t.at(-1)){if(un(e,n))return;this.#r(n),this.#t.pop()}}end(){for(let e of this.#e.
keys())this.#r(e)}releaseAbove(e){return this.#e.size===0?[]:(this.#t=[],He(e).flatMap(n=>{let r=this.#e.get(n);return this.#e.
delete(n),r===void 0?[]:[r]}))}#r(e){Lt(this.#e.get(e)?.count,1,0),this.#e.delete(e)}};var Kc=1e5,Gc=class{#e=new Map;#t=0;add(e,n,r,o){if(++this.#t>Kc)throw op(r.count?.name??"a rule");let i=A(n.name),s=this.#e.
get(e)??{name:i,decision:r,before:[],links:[]};s.before.push(...o),s.links.push(n),this.#e.set(e,s)}get directories(){return[
...this.#e.values()].flatMap(({before:e})=>e)}async*contents(e,n,r){let o=new Map(this.#e);for(let[i,{links:s}]of this.#e)
if(n(i)){for(let a of s)yield*e.emit(a);o.delete(i)}for(let[i,s]of Jc([...o.keys()])){let a=new Set(s);yield*e.fetch(i,(d,c)=>{
let f=a.has(d)?this.#e.get(d):void 0;if(f!==void 0){if(c.typeFlag==="1"||!o.delete(d))throw xx(d,f.name);return r(d,f.decision,
pn(c)),f.name}});for(let d of s){let{name:c,links:f}=this.#e.get(d);if(o.has(d))throw xx(d,c);for(let l of f.slice(1))yield*e.
emit(l,Jr(l,j(c)))}}}};function op(t){return new p("TAR_LIMIT",`More than ${Kc} hard links point to files that ${t} drop\
s.`,{hint:"Leave that rule out: the hard links keep the content anyway, so it would free little."})}function xx(t,e){return new p(
"CHECK_FAILED",`${R(j(t))} was read again, since ${R(j(e))} is a hard link to it, but the engine did not return a single\
 file.`,{hint:X})}function Yc(t,e){return{name:Buffer.from(t.name),typeFlag:t.typeFlag,sizeBytes:t.sizeBytes,extensions:e.
extensions,header:Buffer.from(e.header)}}var p1=new Set(["0","7","S"]),Vc=class{#e;#t;#n=new Set;#r=new _a;#o=new Map;#i=new Gc;#s=new Map;#a=0;#d=0;appended={entries:0,
dataBytes:0};#c;#f;constructor(e){this.#e=new _r(e),this.#t=new jc(e.returnsToDirectories===!0),this.#f=e.references??wn,
this.#c=e.onDropped??(()=>{})}get counts(){return this.#e.counts}get requiredPaths(){return this.#f.required}get findings(){
return this.#e}dropsContentOf(e){let n=this.#e.decisionFor(e,"0"),{action:r,rule:o}=n,i=r==="empty"||r==="drop"&&o===void 0;
return i&&this.#s.set(e,n),i}decide(e,n){if(n==="drop")return n;let r=A(e.name);this.#t.leaveFor(r);let o=n==="keep"?e:n.
head,{typeFlag:i}=e,s=this.#s.get(r)??this.#e.decisionFor(r,i);if(s.action==="drop")return this.#g(r,e,o,s);let a=pn(e),
d=i==="5"||a===0&&e.name.at(-1)===47;if(d||this.#a++,this.#e.countSpared(s.spared,d,a),i==="1"&&this.#b(e,o,s))return"dr\
op";if(i==="2"){let l=Px(o);this.#r.add(r,l,!0),this.#e.spareLinkTarget(r,l,this.#r.isFull)}let c=this.#k(r),f=n==="keep"?
{head:o}:n;return s.action==="empty"&&p1.has(i)&&a>0?(this.#w(r,s.count,a),{head:Va(o),data:Buffer.alloc(0),before:c}):c.
length===0?n:{...f,before:c}}async*appendix(e){this.#t.end(),this.#E();let n=new zc(e,this.appended);for(let i of this.#i.
directories)yield*n.emit(i);let{restored:r,roots:o}=new Wc(this.#e,this.#r,this.#n,this.#f).findRestored();(o.length>0||
this.#e.skippedPresets.length>0)&&(yield*this.#l(new Set(r.flatMap(He)),o,n)),yield*this.#i.contents(n,i=>this.#e.decisionFor(
i,"0").action==="keep",(i,{count:s},a)=>this.#y(i,s,0,a))}async*#l(e,n,r){let o=this.#e.presets.filter(({isSkipped:i})=>i);
for(let{droppedTops:i,count:s}of o){for(let a of i)yield*r.fetch(a,(d,c)=>this.#m(d,c));Object.assign(s,{entries:0,bytes:0})}
for(let i of Jc(n).keys()){for(let s of He(i))this.#u(s)&&(yield*r.fetchEntry(s,a=>this.#p(s,a)));yield*r.fetch(i,(s,a)=>e.
has(s)&&this.#u(s)?this.#p(s,a):this.#m(s,a),{mayBeAbsent:!0})}for(let[i,s]of this.#o)this.#e.decisionFor(i,"1").action===
"keep"&&(this.#h(i,s),this.#b(s,s,Fr)||(yield*r.emit(s)))}trace(e){let n=pi(e,this.#r.targetOf),r=[...n?.through??[],n?.
end??e].find(d=>this.#u(d)),o=r===void 0?Fr:this.#e.decisionFor(r,this.#r.typeAt(r)),{kind:i,name:s=""}=o.count??{},a=i===
"exclude"?`the pattern ${JSON.stringify(s)}`:`the preset ${s}`;return{end:n?.end,droppedBy:o.action==="drop"?a:void 0}}#u(e){
return this.#e.dropped.has(e)&&!this.#n.has(e)}#m(e,n){let r=this.#u(e)&&!this.#o.has(e)&&this.#e.decisionFor(e,n.typeFlag).
action==="keep";if(r&&n.typeFlag==="1")throw op("presets");return r?this.#p(e,n):void 0}#p(e,n){return this.#n.add(e),this.#h(
e,n),e}#h(e,n){let{typeFlag:r}=n,o=pn(n),{spared:i}=this.#e.decisionFor(e,r);this.#e.countSpared(i,r==="5",o);let s=this.#e.
presetThatDropped(e,r);s?.isSkipped===!1&&this.#y(e,s.count,1,o)}#y(e,n,r,o){Lt(n,-r,-o),n!==void 0&&o>0&&this.#c(e,-o,n)}#g(e,n,r,{
count:o,rule:i}){this.#e.recordDropped(e),i?.preset.skippedIfLinked===!0&&h1(i,e);let{typeFlag:s}=n;return s==="5"?(this.#t.
push({path:e,entry:Yc(n,r),count:o}),"drop"):(s==="2"&&this.#r.add(e,Px(r),!1),s==="1"&&i!==void 0&&this.#o.size<Kc&&this.#o.
set(e,Yc(n,r)),this.#d++,this.#w(e,o,pn(n)),"drop")}#w(e,n,r){Lt(n,1,r),n!==void 0&&this.#c(e,r,n)}#k(e){let n=this.#t.releaseAbove(
e);for(let{path:r}of n)this.#n.add(r);return n.map(({entry:r})=>r)}#b(e,n,r){let o=A(le(n).link),i=this.#e.decisionFor(o,
"0"),s=i.action==="empty"&&r.action==="empty";if(i.action==="keep"||s)return!1;let a=this.#k(A(e.name));return this.#i.add(
o,Yc(e,n),i,a),!0}#E(){if(this.#a>0||this.#d===0)return;let e=this.counts.filter(({entries:n})=>n>0).map(({name:n})=>JSON.
stringify(n));throw new p("BAD_INPUT",`Nothing would be left of the image: ${e.join(", ")} would drop all of its files.`,
{hint:'Drop less, or keep some files with a pattern that starts with "!".'})}};function h1({droppedTops:t},e){t.some(n=>un(
e,n))||t.push(e)}function Px(t){return le(t).link.toString("latin1")}import{posix as y1}from"node:path";var g1=200;async function Bx(t,e){let n=0,r=async i=>++n>g1?void 0:(await e(i))?.link,o=[];for(let i of t){let s=await Da(
Buffer.from(y1.normalize(i)).toString("latin1"),r);s!==void 0&&s.through.length>0&&s.end!==""&&o.push(`/${Buffer.from(s.
end,"latin1")}`)}return[...new Set([...t,...o])]}async function Ix({run:t,source:e,sourceConfig:n,options:r},{reader:o,survey:i,ran:s}){let{signal:a}=t,{clean:d,exclude:c}=r.
layer,f=new Set(d),l=Wn("apt");if(s.needsAptRule&&l!==void 0&&f.add(l),f.size===0&&c.length===0&&s.changed===void 0)return;
let u=f.size>0,m=u?await o.lookAt("etc/passwd",a):void 0,{json:h}=await n,y=b(h,"config","Env"),g=m===void 0?0:ze(m.header,
"size"),k=m?.data.subarray(0,g),P=u?await Bx(e.volumes,Uc(B=>o.lookAt(B,a))):e.volumes;return new Vc({presets:[...f],excludes:c,
places:$a(k,D(y)?y:[]),volumes:P,references:Ql(h,Zl(k)),returnsToDirectories:o.returnsToDirectories,onDropped:i.onDropped,
isInBase:o.base?.owns})}function Ox({source:t,options:e},n){let{clean:r,exclude:o,aptClean:i}=e.layer,s=i?Wn("apt"):void 0,
{Env:a}=t.shownConfig;return new Wa({active:s===void 0?r:[...r,s],words:e.cleanWords,excludes:o,env:D(a)?a:[],volumes:t.
volumes,references:Ql({config:t.shownConfig},Zl(void 0)),isInBase:n})}async function Tx({reader:t,rules:e,survey:n},r,o){
let{lookAtImage:i}=t,s={look:Uc(d=>t.lookAt(d,o)),lookAtImage:i&&Uc(d=>i(d,o))},a=e===void 0?[]:await kx(e,s);return{rules:e?.
counts??[],commands:await r.measuredCommands,spared:e?.findings.spared??[],skippedPresets:e?.findings.skippedPresets??[],
unmatched:e?.findings.unmatched??[],warnings:[...e?.findings.warnings??[],...a],directories:n.directories,contents:n.contents,
suggestions:n.suggestions}}function ip({verify:t,html:e}){return t||e!==void 0}async function vx(t,e,n){let{source:r,options:o}=t,i=e.kind!=="hit"||
ip(o),s=i?await w1(t):nr;bt(n,s.measuredCommands);let a=bt(n,(s.changed??r).openReader()),d=bt(n,b1(t,a));return{isRead:i,
ran:s,reader:await a,sourceSize:d}}async function w1(t){let{run:e,engine:n,source:r,inEngine:o,options:i}=t,{aptClean:s,
script:a,scriptNetwork:d}=i.layer;if(a===void 0&&!s)return nr;if(r.byLayers===!0)return e.log.notice(`Used the rules of ${S(
"clean","apt")} instead of apt-clean: no container runs for an image that is read by its layers.`),{...nr,needsAptRule:s};
if(n===void 0||o===void 0)return nr;let c=a===void 0?"Clean with apt":"Run commands in a container",f={script:a,network:a===
void 0?"none":d,aptClean:s};return e.log.group(c,()=>tx(n,o,f))}async function b1({source:t,sourceConfig:e},n){return await Promise.
all([e,n]),t.measure()}function k1({options:t,cache:e}){return t.report!==void 0||t.compare!==void 0||e!==void 0}async function Rx(t,e,n){
let{options:r}=t,{isRead:o,ran:i}=e,s={files:r.html!==void 0,contents:k1(t),packages:r.layer.division!==void 0},a=new Rn(
s,Ox(t,e.reader.base?.owns));!r.dryRun&&o&&await EE(t,e.sourceSize);let d=o?await Ix(t,{reader:e.reader,survey:a,ran:i}):
void 0,c=await S1(t,e,d),f=await x1(t),l=e.sourceSize.then(({bytes:u})=>u);return{reader:c,base:sS(t,c),rules:d,survey:a,
expected:r.verify&&!r.dryRun?E1(t):[],resume:f,expectedBytes:bt(n,l),latestSeconds:r.layer.sourceDateEpoch}}function E1({
source:t,options:e}){let n=t.byLayers===!0?"engine":"exact",r=[...e.tagLocations.length>0?["exact"]:[],...e.tags.length>
0?[n]:[]];return[...new Set(r)].map(o=>new io(o))}async function S1({run:t,options:e},{reader:n,ran:r},o){let{clean:i,exclude:s}=e.
layer,a=s.length>0||i.some(({empties:c})=>c!==void 0);if(o===void 0||!a||n.sparingZeros===void 0)return n;let d=async c=>(await r.
measuredCommands,o.dropsContentOf(c));return n.sparingZeros(d,t.signal)}async function x1({source:t,options:e}){return e.
pause&&t.hold!==void 0?t.hold():async()=>{}}import{mkdir as P1,rename as B1}from"node:fs/promises";import{join as Ax}from"node:path";async function qc({run:t,cache:e},{key:n,directory:r},{stored:o,surveyed:i,entries:s,dataBytes:a,ms:d}){if(e===void 0||o.
savedFile===void 0)return;let c=o.diffIds[0]??"",f={surveyed:i,entries:s,dataBytes:a,ms:d};try{await Lm(r,{key:n,diffId:c,
...o.savedFile,...Lx(f)}),await bo(t,e.save(n,r,t.log))}catch(l){t.log.warning(`Could not save the layer: ${E(l)}.`)}}function Lx({
surveyed:t,entries:e,dataBytes:n,ms:r}){let{rules:o,commands:i,spared:s,skippedPresets:a,unmatched:d,warnings:c,suggestions:f}=t;
return{entries:e,dataBytes:n,seconds:r/1e3,rules:o,commands:i,spared:s,skippedPresets:a,unmatched:d,warnings:c,suggestions:f,
directories:t.directories??[],contents:t.contents}}async function Cx({run:t,cache:e},{key:n,directory:r,isReplacing:o},{
diffId:i,packing:s,layers:a,...d}){if(e===void 0)return;let{log:c}=t,f=a.map(({path:m,...h})=>h),l=W(Buffer.from(f.map(m=>m.
digest).join(`
`))),u=f.reduce((m,h)=>m+h.packedBytes,0);try{for(let[m,{path:h,digest:y}]of a.entries()){if(!e.canSave(_i(y),c))continue;
let g=Di(r,m);await P1(g),await B1(h,Ax(g,rc)),await bo(t,e.save(_i(y),g,c,!o))}if(!e.canSave(n,c))return;await Lm(r,{key:n,
diffId:i,digest:l,packedBytes:u,packing:s,layers:f,...Lx(d)}),await bo(t,e.save(n,r,c))}catch(m){c.warning(`Could not sa\
ve the layers: ${E(m)}.`)}}function Xc(t,{run:e,cache:n}){if(!(t.kind!=="miss"||!n?.canSave(t.key,e.log)))return Ax(t.directory,
rc)}async function Nx(t,e,n){let{base:r}=e,o=await I1(t,e,n);return r===void 0?o:iS(o,r,kt(t))}async function I1(t,e,n){let{
run:r,options:o,packTo:i}=t,{log:s}=r,{way:a}=e.reader,d=t.platformTitle===void 0?"":` ${t.platformTitle}`,c=T1(t,e,n),f=l=>o.
layer.division===void 0?HS(t,e,{...c,...e.base&&{compression:qm(t,n)},path:l}):GS(t,e,n,{...c,path:l});try{if(o.dryRun)return await s.
group(`Estimate${d} via ${a}`,()=>v1(t,e,c));if(n.kind!=="hit")return await s.group(`Flatten${d} via ${a}`,()=>i===void 0?
A1(t,e,c):f(i));let l=ip(o)?await s.group(`Compare the cached layer${d} via ${a}`,()=>L1(t,e,n)):void 0;return i!==void 0?
await s.group(`Check the cached layer${d}`,()=>US(t,n.found,c)):await s.group("Load the cached layer",()=>R1(t,n,c).then(
u=>({...u,streamBytes:l})))}catch(l){throw O1(l,t)}}function O1(t,{source:e,options:n}){return!(t instanceof p&&t.code===
"TAR_TRUNCATED")||n.pause?t:e.changedWhileRead?.(t)??t}function T1(t,e,n){let{source:r,sourceConfig:o,options:i}=t;return{
platform:r.platform,configFor:async s=>nh((await o).json,{layers:[...e.base?.layers??[],...s.filter(({isKept:a})=>a!==!0)],
sourceDiffIds:r.diffIds,createdBy:Mi,latestSeconds:i.layer.sourceDateEpoch}),annotations:async()=>(await o).annotations,
compression:i.layer.compression,tempDir:i.tempDir,saveTo:e.reader.isReproducible?Xc(n,t):void 0,totalBytes:rn(e.expectedBytes)}}
async function v1(t,e,n){let r=Ec(t.options.layer);return{stored:void 0,packedBytes:void 0,...await(r===void 0?DS(t,e,n):
_S(t,e,r)),counts:Hi}}function Fx({engine:t}){if(t===void 0)throw new Error("a layer that is not packed needs an engine");
return t}async function R1(t,{found:e},n){let{stored:r,newBytes:o}=await VE(Fx(t),e,n),s=t.source.countsFiles!==!0?o:(await Vm(
e,t.run)).bytes;return{..._x(r),newBytes:s,counts:Hi}}async function A1(t,e,n){let r=Fx(t),{log:o,signal:i}=r,s=t.source.
countsFiles===!0?new dt({countsBlocks:!1}):void 0;r.store.keepsPacked||o.debug(`${S("compression")} has no effect here: \
this image store keeps layers unpacked`);let a=r.store.keepsPacked?po(t,e):void 0,d=await Dt(e,r,s,a?.spans),c=a&&((g,k)=>a.
pack(g,k)),f=await rS(r.store).store(r,d,{...n,pack:c});if(await e.resume(),i.aborted)throw J(i.reason);let l=Po(d,e),u=await yo(
r,f,l.dataBytes>0),m=s?.bytes??u,h=f.packedBytes===void 0?"":`, ${x(f.packedBytes)} compressed${a?.copied??""}`;o.info(`\
Stored ${re(l.entries)} in one layer of ${x(m)}${h}`);let{bytesWritten:y}=d;return{..._x(f),newBytes:m,streamBytes:y,counts:l}}
function _x(t){let{packedBytes:e,expectedId:n,configDigest:r}=t;return{stored:t,packedBytes:e,imageId:n,configDigest:r}}
async function L1({run:t,options:e},n,{found:{record:r}}){let o=await Pc(n,t,{totalBytes:C1(r)}),i=o.digest();if(i!==r.diffId)
throw $1(i,r.diffId,e);return o.bytesWritten}var $x=768;function C1({entries:t,dataBytes:e,rules:n}){let r=n.reduce((o,i)=>o+
i.bytes+i.entries*$x,0);return e+t*$x+r}function $1(t,e,{layer:n,verify:r,html:o}){if(n.script===void 0&&!n.aptClean)return Bn(
`the source's layer is ${t}, but the cached layer is ${e}.`);let i=[...r?[S("verify")]:[],...o===void 0?[]:[S("html")]];
return new p("CACHE_DIFFERS","The commands produced a layer that differs from the cached one, so the layer is made again\
.",{hint:`If this happens in every run, leave out ${i.join(" and ")}, or the cache.`})}async function Vi(t,e,n){let{run:r,options:o}=t,i=performance.now(),s=await vx(t,e,n),{ran:a,isRead:d}=s,c=await Rx(t,s,
n),f=await Nx(t,c,e),l=performance.now()-i,u=e.kind==="hit"?e.found.record:await Tx(c,a,r.signal);LS(u,r.log),RS(u.suggestions,
o,r.log);let m=await s.sourceSize;return{job:t,cached:e,input:c,layer:f,surveyed:u,sourceSize:m,layerMs:l,isRead:d}}function Zc({
job:t,cached:e,layerMs:n,isRead:r}){e.kind==="hit"&&!r&&qE(e,n,t.run.log)}function N1({newBytes:t,parts:e},n,{history:r}){
let{layers:o=[],unpackedBytes:i=0}=n??{};if(o.length>0&&r===void 0)return;let s=(r??[]).map(c=>c.hasLayer),a=r?.slice(0,
Tf(s,o.length))??[];if(e===void 0)return[...a,{command:Mi,bytes:t-i,hasLayer:!0}];let d=e.map(({bytes:c,contents:f})=>({
command:vf(Mi,Ji(f)),bytes:c,hasLayer:!0}));return[...a,...d]}function F1({parts:t,partOf:e},n){let r=e??(t===void 0?()=>0:
void 0);if(n===void 0)return e;let o=n.layers.length;return i=>{let s=n.layerOf(i);if(s!==void 0)return s;let a=r?.(i);return a===
void 0?void 0:o+a}}function Qc(t,e){let{job:n,cached:r,input:o,layer:i,surveyed:s,sourceSize:a}=t,{newBytes:d,packed:c,packedBytes:f,
imageId:l,configDigest:u,parts:m}=i,h=N1(i,o.base,a);return lc({source:n.source,sourceSize:a,image:{bytes:d,packedBytes:f,
history:h,imageId:l,configDigest:u,layers:(m?.length??1)+(o.base?.layers.length??0),keptLayers:o.base?.layers.length,parts:m,
packedLayers:f===void 0?void 0:c?.files},verdict:e,surveyed:s,cacheHit:r.kind==="none"&&!r.wasAsked?void 0:r.kind==="hit",
page:o.survey.page(F1(i,o.base))})}var Dx="moby.buildkit.cache.v0";function Mx(t){if(!(Dx in t))return{config:t,hadCache:!1};let{[Dx]:e,...n}=t;return{config:n,
hadCache:!0}}var _1=[/^ostree\.(?:commit|final-diffid|bootable)$/,/^containers\.bootc$/,/^io\.buildpacks\.lifecycle\.metadata$/],
D1=/^(?:containerd\.io\/|io\.containerd\.|vnd\.docker\.reference\.|com\.amazon\.soci\.|io\.github\.containers\.|io\.containers\.(?:estargz|zstd-chunked)\.|dev\.(?:cosignproject|sigstore)\.|ostree\.|org\.opencontainers\.image\.ref\.name$)/;
function Hx(t,e){let n=b(t,"config","Labels");return O(n)?Object.keys(n).filter(r=>_1.some(o=>o.test(r))||Ux(w(n,r)??"",
e)):[]}function qi(t,e){let n=([o,i])=>D1.test(o)||Ux(i,e),r=Object.entries(t);return{kept:Object.fromEntries(r.filter(o=>!n(
o))),leftOut:r.filter(n).map(([o])=>o)}}function Ux(t,e){return e.some(n=>t.includes(n.replace(/^sha256:/,"")))}async function Xi({run:t,source:e}){let{log:n}=t,r=await e.readConfig();return r.missing!==void 0&&n.warning(r.missing),
M1(r,e,n)}function M1(t,e,n){let{config:r,hadCache:o}=Mx(t.json);o&&n.debug("removed BuildKit's inline cache metadata, w\
hich refers to the source's layers");let i=[e.id,...e.diffIds,...t.digest===void 0?[]:[t.digest],...(t.packedLayers??[]).
map(({digest:c})=>c)],s=Hx(r,i);s.length>0&&n.warning(`Some labels describe the source's layers, which the result does n\
ot have: ${s.map(c=>JSON.stringify(c)).join(", ")}. The labels are kept, but tools that rely on them (ostree or bootc ho\
sts, a buildpacks rebase) do not work with the result.`);let{kept:a,leftOut:d}=qi(t.annotations,i);return d.length>0&&n.
debug(`removed annotations about the source's own blobs: ${d.join(", ")}`),{...t,json:r,annotations:a}}async function Jx(t){var r=[];try{let e=ye(r,new AsyncDisposableStack,!0);let n={...t,sourceConfig:bt(e,Xi(t))};return await fc(
n,H1)}catch(o){var i=o,s=!0}finally{var a=ge(r,i,s);a&&await a}}async function H1(t,e){var i=[];try{let n=ye(i,new AsyncDisposableStack,
!0);let r=await sc(t);n.defer(()=>ac(r));let o={...t,scans:tc(t,r,n)};try{return await zx(o,r)}catch(f){return await zx(
...await e(f,o,r))}}catch(s){var a=s,d=!0}finally{var c=ge(i,a,d);c&&await c}}async function zx(t,e){var l=[];try{let n=ye(
l,new AsyncDisposableStack,!0);let r=await Vi(t,e,n);let o=await U1(t,r);let{layer:i,input:s,surveyed:a,layerMs:d}=r;let{
stored:c,counts:f}=i;await $d(t,c,s.reader);e.kind==="miss"&&c!==void 0&&o.isMet&&await qc(t,e,{stored:c,surveyed:a,...f,
ms:d});Zc(r);return Qc(r,o)}catch(u){var m=u,h=!0}finally{var y=ge(l,m,h);y&&await y}}async function U1({run:t,engine:e,
options:n,tags:r,source:o},{input:i,layer:s,sourceSize:a}){let{reader:d,expected:c}=i,{stored:f,newBytes:l,streamBytes:u=l}=s,
m=Br(n.budgets,{oldBytes:a.bytes,newBytes:l}),h=an(m)===void 0;if(f===void 0||!h)return{budgets:m,isMet:h,checks:um};let[
y]=c,k=await qk(e,f,y&&{expected:y,source:o,reader:d,streamBytes:u},n.test);if(t.signal.aborted)throw J(t.signal.reason);
return await r.move(e.docker,f.expectedId,f.reference),{budgets:m,isMet:h,checks:k}}import{rename as oH}from"node:fs/promises";import{join as iH}from"node:path";import{stat as z1,statfs as J1}from"node:fs/promises";import{dirname as W1,resolve as j1}from"node:path";async function jx(t,{packedBytes:e,spoolBytes:n},r){let o=new Map;for(let a of t){if(a.transport==="docker")continue;let d=await G1(
a),c=await Wx(d);if(c===void 0)continue;let f=o.get(c)??{directory:d,names:[]};f.names.push(a.text),o.set(c,f)}let i=await Wx(
r),s=[];for(let[a,{directory:d,names:c}]of o){let f=a===i,l=e*c.length+(f?n:0),u=await J1(d).catch(()=>{}),m=u===void 0?
l:u.bavail*u.bsize;if(m>=l)continue;let h=[...c,...f?["the spool in temp-dir"]:[]].join(", ");s.push(`The disk of ${d} m\
ay be too small: the result needs about ${x(l)} there (for ${h}), but only ${x(m)} are free. If it does not fit, everyth\
ing stays as it was.`)}return s}async function G1({transport:t,path:e}){let n=await sn(j1(e));return t==="oci"&&await Ae(
n)!==void 0?n:W1(n)}async function Wx(t){return z1(t).then(({dev:e})=>e,()=>{})}async function Gx({run:t,options:e,sweep:n},{platforms:r}){let{tagLocations:o,tempDir:i,layer:s}=e,a=s.compression.kind!==
"none",d=r.reduce((u,m)=>u+Kx(m,a),0),c=s.division===void 0?0:Math.max(0,...r.map(K1)),f={packedBytes:d,spoolBytes:d+c},
l=()=>jx(o,f,i);if((await l()).length!==0){await n.settle();for(let u of await l())t.log.warning(u)}}function Kx({source:t,
image:e},n){let r=e?.layers.map(({descriptor:o})=>o);return r===void 0&&t.knownBytes===void 0?0:co(r,t.knownBytes??0,n||
r!==void 0)}function K1(t){return t.source.knownBytes??Kx(t,!0)}function Yx(t){return Array.isArray(t[3])}function qx(t,e){let[n]=t;if(n!==void 0&&t.length===1)return{...n,...e};let r=o=>t.reduce((i,s)=>i+o(s),0);return{...Hs(
r(o=>o.oldBytes),r(o=>o.newBytes)),oldLayers:r(o=>o.oldLayers),newLayers:r(o=>o.newLayers),keptLayers:r(o=>o.keptLayers),
layers:void 0,oldHistory:void 0,newHistory:void 0,directories:void 0,packedLayers:void 0,contents:void 0,oldPackedBytes:tf(
t.map(o=>o.oldPackedBytes)),newPackedBytes:tf(t.map(o=>o.newPackedBytes)),configDigest:void 0,checks:{verifiedEntries:tf(
t.map(o=>o.checks.verifiedEntries)),isTested:t.some(o=>o.checks.isTested)},cacheHit:t.some(o=>o.cacheHit===void 0)?void 0:
t.every(o=>o.cacheHit),rules:ef(t.flatMap(o=>o.rules),({kind:o,name:i})=>`${o} ${i}`,Vx),commands:ef(t.flatMap(o=>o.commands),
({name:o})=>o,Y1),spared:ef(t.flatMap(o=>o.spared),({what:o,why:i})=>JSON.stringify([o,i]),Vx),skippedPresets:[...new Set(
t.flatMap(o=>o.skippedPresets))],suggestions:ef(t.flatMap(o=>o.suggestions??[]),({name:o})=>o,(o,i)=>({...o,bytes:o.bytes+
i.bytes})),page:V1(t),...e}}function tf(t){return t.reduce((e,n)=>e===void 0||n===void 0?void 0:e+n,0)}function ef(t,e,n){
let r=new Map;for(let o of t){let i=r.get(e(o));r.set(e(o),i===void 0?o:n(i,o))}return[...r.values()]}function Vx(t,e){return{
...t,entries:t.entries+e.entries,bytes:t.bytes+e.bytes}}function Y1(t,e){let n=tf([t.bytes,e.bytes]);return{name:t.name,
ms:t.ms+e.ms,...n===void 0?{}:{bytes:n}}}function V1(t){let e=[],n=[],r=[],o=new Set,i=0;for(let{platform:s,page:a,newLayers:d}of t){
if(a===void 0)return;let c=a.groups.map(f=>{let l=e.findIndex(({name:u,kind:m})=>u===f.name&&m===f.kind);return l===-1?e.
push(f)-1:l});n.push(sp(a.result,s,f=>ap(f,c,i))),d>1&&(i+=d),a.dropped[3].length>0&&r.push(sp(a.dropped,s,f=>ap(f,c,0)));
for(let f of a.notes)o.add(f)}return{groups:e,result:["",0,-1,n],dropped:["",0,-1,r],notes:[...o]}}function sp([,t,e,n],r,o){
return[r,t,e,n.map(o)]}function ap(t,e,n){if(Yx(t))return sp(t,t[0],d=>ap(d,e,n));let[r,o,i,s]=t,a=e[i]??-1;return s===void 0?
[r,o,a]:[r,o,a,n+s]}async function Xx({id:t,index:e},n){let r=await Promise.all(n.map(i=>q1(i,t)));if(e===void 0)return{images:r,index:e};let{
kept:o}=qi(e.annotations,[t]);return{images:r,index:{...e,annotations:o}}}async function q1({found:t,made:e},n){let{image:r}=t,
{job:o,layer:i}=e,{packed:s}=i;if(s===void 0)throw new Error("the layers are not in files");let{source:a}=o,{annotations:d,
digest:c}=await o.sourceConfig,f=[n,a.id,...a.diffIds,...c===void 0?[]:[c]],l=r?.format??"oci";return{config:s.config,platform:a.
platform,indexPlatform:r?.indexPlatform,entryAnnotations:qi(r?.entryAnnotations??{},f).kept,annotations:d,format:l,layers:s.
files.map(u=>({path:u.path,startByte:u.startByte,diffId:u.diffId,descriptor:{mediaType:dr(l,u.packing),digest:u.digest,sizeBytes:u.
packedBytes,...u.annotations===void 0?{}:{annotations:u.annotations}}}))}}import{createReadStream as X1}from"node:fs";import{join as Z1}from"node:path";import{isDeepStrictEqual as Q1}from"node:util";async function Zx(t,e,n,r){let[o]=e,i=o?.layer.packed;if(o===void 0||i===void 0)throw new Error("there is nothing to sto\
re");if(e.length>1)return eH(t,e,n,r);let s=await wo(t.engine,i.files,i.request);return await yo(t.engine,s,i.hasContent),
{stored:s,platforms:e}}async function eH({run:t,engine:e,options:n},r,o,i){let s=rt(t.runId),a=Z1(i,"index.tar"),d=`dock\
er-archive:${a}:${s}`,c=ne(s,"tag"),l=await Zs({transport:"docker-archive",text:d,path:a,reference:c,index:void 0},{...t,
tempDir:n.tempDir}).write(o);await l.publish();let u=l.digest,m=await Qn(e,u),h=Qx(r[0]),y={reference:m?u:s,expectedId:u,
diffIds:h},P=(await go(e,y,()=>e.transport.loadImage(X1(a),void 0,t.signal))).split(`
`).find(_=>/^error /i.test(_.trim()));if(P!==void 0)throw dp("a load without an error",JSON.stringify(P));let B=w(await te(
e,y.reference),"Id");if(B!==u)throw dp(`the ID ${u}`,String(B));let N={stored:{...y,importedId:void 0},platforms:r};for(let _ of r)
await tH(e,N,_);return N}function Qx(t){return(t?.layer.packed?.files??[]).map(({diffId:e})=>e)}async function tH(t,e,n){
let{platform:r}=n.job.source,{diffIds:o}=await cp(t,e,r),i=Qx(n);if(!Q1(o,i))throw dp(`${Cm(i)} for ${T(r)}`,JSON.stringify(
o))}function dp(t,e){return new p("CHECK_FAILED",`The stored image differs from what was sent: expected ${t}, found ${e}\
. Nothing was tagged.`,{hint:X})}async function cp(t,{stored:e,platforms:n},r){let o=n.length>1?r:void 0,i=await Ke(t,e.
reference,o);if(i!==void 0)return i;throw new p("CHECK_FAILED",`The stored image ${e.reference} disappeared from the eng\
ine before it was checked.`,{hint:"Check whether something removes images on this machine, then run again."})}async function eP({
run:t,engine:e},n){let r=new Map;for(let o of n.platforms){let{job:i,input:s,layer:a}=o,d=i.source.byLayers===!0?"engine":
"exact",c=s.expected.find(g=>g.view===d);if(c===void 0)continue;let f=await cp(e,n,i.source.platform),{newBytes:l,streamBytes:u=l}=a,
m={expected:c,source:i.source,streamBytes:u},h=i.platformTitle===void 0?"":` ${i.platformTitle}`,y=()=>so(t,Ve(e,f),m);r.
set(o,await t.log.group(`Verify${h} in the engine`,y))}return r}async function tP({run:t,engine:e,options:n},r){let{test:o}=n;
if(o===void 0)return!1;let i=await cp(e,r,void 0);return await t.log.group("Test",()=>ao(e,i,o)),!0}var nP={names:[],imageId:void 0,counts:void 0,isTested:!1};async function rP(t,e,n){let{run:r,options:o,places:i,placements:s}=t,
a=await Xx(e,n),d=n.map(({made:h})=>h);for(let h of i)await r.log.group(`Write ${h.target.name}`,async()=>{s.add({...h,written:await h.
target.write(a)})});let c=nH(t),f=c===void 0?[]:Bd(c.engine,d,h=>h.job.source.platform),l=c&&await r.log.group("Store in\
 the engine",()=>Zx(c,f,a,t.spool)),u=[];if(o.verify){for(let h of s.all)for(let[y,g]of(await rH(t,h,{set:a,all:d})).entries())
u[y]=g;if(c!==void 0&&l!==void 0){let h=await eP(c,l);for(let[y,g]of d.entries())u[y]??=h.get(g)}}let m=c!==void 0&&l!==
void 0&&await tP(c,l);if(r.signal.aborted)throw J(r.signal.reason);if(await s.publish("files"),c!==void 0&&l!==void 0){let{
stored:h}=l;await t.tags.move(c.engine.docker,h.expectedId,h.reference),await $d(c,h,{close:async()=>{}})}return await s.
publish("registries"),{names:i.map(({target:h,location:y})=>({name:h.name,digest:s.all.find(g=>g.location===y)?.written.
digest??""})),imageId:l?.stored.expectedId,counts:o.verify?u:void 0,isTested:m}}function nH(t){let{engine:e,options:n}=t;
return e===void 0||n.tags.length===0?void 0:{...t,engine:e}}async function rH({run:t,options:e},{target:n,written:r},{set:o,
all:i}){let s=await r.readBack();try{let a=o.images.map(({config:l})=>W(l)),d=s.images.map(({config:l})=>l.descriptor.digest);
if(JSON.stringify(d)!==JSON.stringify(a))throw new p("CHECK_FAILED",`${n.name} must have the images with the configs ${a.
join(", ")}, but has ${d.join(", ")}. Nothing was tagged.`,{hint:"Run again. If it happens again, check the disk, or the\
 registry."});let c=[],f={...t,tempDir:e.tempDir};for(let[l,u]of s.images.entries()){let{job:m,input:h,layer:y}=i[l],g=h.
expected.find(({view:M})=>M==="exact"),{newBytes:k,streamBytes:P=k}=y,B=m.platformTitle===void 0?"":` ${m.platformTitle}`,
N=$t(u,s,f),_={expected:g,source:m.source,streamBytes:P},L=()=>so(t,N,_);c.push(await t.log.group(`Verify${B} in ${n.name}`,
L))}return c}finally{await s.close()}}async function fp(t,e,n){var h=[];try{let r=ye(h,new AsyncDisposableStack,!0);let{run:o,engine:i,options:s,placements:a,
tags:d}=t;s.dryRun||await Gx(t,e);let c={...t,found:e,places:n,tryAgain:ko};let[f,...l]=e.platforms;if(i===void 0||f===void 0||
l.length>0)return await oP(c);let u={...t,engine:i,...f};let m=bt(r,Xi(u));return await fc({...u,sourceConfig:m},({source:B},N)=>{
let _=[{...f,source:B}];return oP({...c,found:{...e,platforms:_},sourceConfig:m,tryAgain:N})},async()=>{await a.undo(),await d.
undo(i.docker,o.log)})}catch(y){var g=y,k=!0}finally{var P=ge(h,g,k);P&&await P}}async function oP({found:t,places:e,...n}){
var h=[];try{let r=ye(h,new AsyncDisposableStack,!0);let{options:o}=n;let i=o.dryRun?void 0:await kn(n,r);let s=[];for(let[
B,N]of t.platforms.entries()){let _=i===void 0?void 0:iH(i,`layer-${B}`),L=t.platforms.length>1?T(N.source.platform):void 0,
{source:M,inEngine:Se,baseBlobs:xe}=N,Oe={...n,source:M,inEngine:Se,baseBlobs:xe,packTo:_,platformTitle:L},ft=await sH(Oe,
r);s.push({found:N,made:ft})}let a=s.map(({made:B})=>B);let d=B=>a.reduce((N,_)=>N+B(_),0);let c=Br(o.budgets,{oldBytes:d(
({sourceSize:B})=>B.bytes),newBytes:d(({layer:B})=>B.newBytes)});let f=an(c)===void 0;let l=f&&i!==void 0?await rP({...n,
places:e,spool:i},t,s):nP;for(let B of a)f&&await aH(B);for(let B of a)Zc(B);let u=a.map((B,N)=>{let L={verifiedEntries:l.
counts?.[N],isTested:l.isTested},M=T(B.job.source.platform);return{...Qc(B,{isMet:f,budgets:[],checks:L}),platform:M}});
let m=l.imageId??(u.length===1?u[0]?.imageId:void 0);return{...qx(u,{budgets:c,imageId:m}),platforms:u,written:l.names}}catch(y){
var g=y,k=!0}finally{var P=ge(h,g,k);P&&await P}}async function sH(t,e){var d=[];try{let n=t.sourceConfig??bt(e,Xi(t));let r={
...t,sourceConfig:n};let o=await sc(r);e.defer(()=>ac(o));let i=ye(d,new AsyncDisposableStack,!0);let s={...r,scans:tc(t,
o,i)};let a=await Vi(s,o,e).catch(async m=>Vi(...await t.tryAgain(m,s,o),e));await a.input.reader.close();return a}catch(c){
var f=c,l=!0}finally{var u=ge(d,f,l);u&&await u}}async function aH(t){let{cached:e,input:n,layer:r}=t;e.kind!=="miss"||!n.
reader.isReproducible||await(r.parts===void 0?cH(t,e):dH(t,e))}async function dH({job:t,layer:e,surveyed:n,layerMs:r},o){
let{packed:i,parts:s=[],flatDiffId:a,counts:d}=e,c=Fm(i),[f]=c;if(f===void 0||a===void 0)return;let l=c.map(({path:m,digest:h,
diffId:y},g)=>({...s[g],path:m,digest:h,diffId:y})),{packing:u}=f;await Cx(t,o,{diffId:a,packing:u,layers:l,surveyed:n,...d,
ms:r})}async function cH({job:t,layer:e,surveyed:n,layerMs:r},o){let[i]=Fm(e.packed),s=Xc(o,t);if(i===void 0||s===void 0)
return;let{diffId:a,digest:d,packedBytes:c,packing:f}=i;if(!await oH(i.path,s).then(()=>!0,()=>!1))return;await qc(t,o,{
stored:{diffIds:[a],savedFile:{digest:d,packedBytes:c,packing:f}},surveyed:n,...e.counts,ms:r})}async function iP({run:t,options:e}){let{tempDir:n,tempDirFrom:r,backup:o,report:i,html:s}=e;await Qk(n,r,t.runId),o!==void 0&&
await Jg(o),i!==void 0&&await ea("report",i),s!==void 0&&await ea("html",s)}async function sP({run:t,options:e}){let n={
...t,tempDir:e.tempDir},r=e.tagLocations.map(o=>({location:o,target:Zs(o,n)}));for(let{target:o}of r)await o.check();return r}var nf=class{#e;#t=[];#n=0;constructor(e){this.#e=e}get all(){return this.#t}add(e){let n=lp(e)?this.#t.length:this.#t.filter(
aP).length;this.#t.splice(n,0,e)}async publish(e){let n=e==="files"?aP:lp;for(let r of this.#t.filter(n))this.#n++,await r.
written.publish()}async undo(){let e=this.#t.splice(0),n=this.#n;this.#n=0;for(let{written:r,target:o}of e.slice(0,n).toReversed())
await this.#o(`could not be taken back from ${o.name}`,()=>r.undo());await this.#r(e)}async finish(){await this.#r(this.#t.
splice(0))}async#r(e){for(let{written:n,target:r}of e)await this.#o(`left something beside ${r.name}`,()=>n.discard())}async#o(e,n){
await n().catch(r=>this.#e.warning(`The result ${e}: ${Xe(r)}`))}};function lp({location:t}){return t.transport==="docke\
r"}function aP(t){return!lp(t)}async function rf(t,e,n,r){let o=await e.openReader();try{let i=new G(o.decide,r.observer);await Xr(t,[await o.open(t.signal),
i],()=>n)}finally{await o.close()}}async function fP({run:t},e,{platforms:n}){if(e===void 0)return;let r=await Ok(e,n.map(({source:i})=>i.platform));if(e.kind===
"report")return e.earlier;let{name:o}=e;try{return await t.log.group(`Read ${o} to compare with it`,async()=>{let i=await e.
open(r);try{let s=[];for(let a of i.sources)s.push(await fH(t,a));return{kind:"image",name:o,platforms:s}}finally{await i.
close()}})}catch(i){if(t.signal.aborted)throw i;t.log.warning(`The result is not compared with ${o}. ${Xe(i)}`);return}}
async function fH(t,e){let n=new Rn({contents:!0}),{packedLayers:r}=await e.readConfig();return await rf(t,e,e.knownBytes,
n),{platform:T(e.platform),contents:n.contents,packedBytes:r?.reduce((o,{sizeBytes:i})=>o+i,0),layers:new Set([...e.diffIds,
...(r??[]).map(({digest:o})=>o)])}}var dP=3,lH=80;function lP(t,e){if(t===void 0)return;let{name:n,platforms:r,missing:o}=t;
for(let i of r){let s=r.length===1?"":` for ${i.platform}`;if(i.oldBytes===void 0||i.newBytes===void 0){e.notice(`The fi\
les of the result${s} cannot be compared with ${n}: that report does not list them, because its run only tagged an image\
, or the result itself was not read.`);continue}e.info(`Compared with ${n}${s}: files ${x(i.oldBytes)} → ${x(i.newBytes)}\
 (${pr(i.newBytes-i.oldBytes)})${uH(i)}`);let a=[...i.packages.slice(0,dP).map(d=>cP(mH(d),d)),...i.directories.slice(0,
dP).map(d=>cP(d.path,d))];a.length>0&&e.info(`Largest changes: ${a.join(", ")}`)}o.length>0&&e.notice(`${n} lacks ${o.join(
", ")}, so these platforms are not compared.`)}function uH({pullBytes:t,newPackedBytes:e}){if(t===void 0)return"";let n=e===
void 0?"":` of ${x(e)}`;return`, ${x(t)}${n} to pull`}function mH({manager:t,name:e}){return e===""?t==="other"?"files o\
f no package":`${t} packages`:`${t} ${e}`}function cP(t,{oldBytes:e,newBytes:n}){return`${Z(ut(t),lH)} ${pr(n-e)}`}import{isDeepStrictEqual as pH}from"node:util";var up=Symbol("any value"),hH={clean:[],exclude:[],aptClean:!1,script:void 0,scriptNetwork:up,sourceDateEpoch:void 0,compression:up,
division:void 0,keepBase:void 0};function yH(t){return Object.entries(hH).every(([e,n])=>n===up||pH(t[e],n))}function uP(t){
let{inEngine:e,options:n}=t;return e!==void 0&&e.layerCount<=1&&yH(n.layer)&&!(e.image.isIndex&&n.platforms!=="default")}
async function mP({engine:t,inEngine:e,options:n,tags:r}){let{log:o,signal:i}=t,{digest:s}=await e.readConfig(),a=await e.
measure(),{bytes:d,packedBytes:c,history:f}=a,{test:l,dryRun:u,html:m,compare:h}=n,y=Br(n.budgets,{oldBytes:d,newBytes:d}),
g=an(y)===void 0,k=m===void 0&&h===void 0?void 0:new Rn({files:m!==void 0,contents:h!==void 0});if(k!==void 0){let _=()=>rf(
t,e,d,k);await o.group("Look through",_).catch(L=>{if(i.aborted)throw L;o.warning(Xe(L))})}let P=l!==void 0&&!u&&g;!u&&g&&
(l!==void 0&&await o.group("Test",()=>ao(t,e.image,l)),await r.move(t.docker,e.id,e.id));let B=e.layerCount,N=B===0?"has\
 no layer":"is already one layer";return g&&o.notice(`${e.reference} ${N} and no option changes it: it ${u?"would be":"w\
as"} tagged without changes.`),lc({source:e,sourceSize:a,image:{bytes:d,packedBytes:c,layers:B,history:f,imageId:e.id,configDigest:s},
verdict:{budgets:y,isMet:g,checks:{verifiedEntries:void 0,isTested:P}},surveyed:{directories:k?.directories,contents:k?.
contents,rules:[],commands:[],spared:[],skippedPresets:[]},cacheHit:void 0,page:k?.page()})}async function pP(t,e){let{run:n,engine:r}=t;if(r!==void 0)for(let{source:o,inEngine:i}of e.platforms){if(i===void 0)continue;
let s=async c=>{let f=`Compare the engine's view with the layers (${T(o.platform)})`,l=o.knownBytes??0;await n.log.group(
f,()=>Kk(n,i,c,l))};if(o.byLayers===!0){await s(o);continue}let a={platforms:[o.platform],isEach:!0},d=await Oi({...t,engine:r},
i.image,a);try{for(let c of d.platforms)await s(c.source)}finally{await d.close()}}}var gH="{{title}}",wH="{{data}}";function yP(t,e){let[n,r]=hP(t,gH),[o,i]=hP(r,wH);return[n,bH(ut(e.title)),o,kH(e),i].join(
"")}function hP(t,e){let[n,r,...o]=t.split(e);if(n===void 0||r===void 0||o.length>0)throw new Error(`the page template m\
ust contain ${e} exactly once`);return[n,r]}function bH(t){return t.replace(/[&<>"']/g,e=>`&#${e.charCodeAt(0)};`)}function kH(t){
return JSON.stringify(t).replace(/[<\u2028\u2029]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}function of({result:t,platforms:e,comparison:n}){let r=e.length===1;return e.map(o=>{let{layers:i,keptLayers:s,history:a,
layerDetails:d,packedLayers:c}=t,l=r?{...o,...{newLayers:i,keptLayers:s,newHistory:a,layerDetails:d,packedLayers:c}}:o,u=n?.
platforms.find(({platform:m})=>m===o.platform);return{platform:o.platform,rows:EH(l,u?.pulledLayers??null)}})}function sf({
result:t,platforms:e},n){return e.length===1?t.layers:e.find(r=>r.platform===n)?.newLayers}function EH(t,e){let{newLayers:n,
keptLayers:r,newHistory:o,layerDetails:i,packedLayers:s}=t;if(n<2)return[];let a=o?.filter(({layer:c})=>c)??[],d=a.length===
n;return Array.from({length:n},(c,f)=>{let l=f<r,u=l?void 0:i?.[f-r],m=s?.[f],h=d?a[f]:void 0,y=e===null||m===void 0?null:
e.includes(m.digest);return{origin:SH({isKept:l,hasBase:r>0,isPulled:y}),isPulled:y,bytes:u?.bytes??h?.bytes??null,packedBytes:m?.
packedBytes??u?.packedBytes??null,entries:u?.entries??null,contents:u?.contents??[],command:l&&h!==void 0?mp(h.command):
null}})}function mp(t){return t.replace(/^\/bin\/sh -c (?:#\(nop\) +)?/,"").replace(/\s+/g," ").trim()}function SH(t){return t.
isKept?"kept":t.isPulled===!1?"present":t.hasBase||t.isPulled===!0?"new":null}function wP(t,e){let{source:n,result:r}=t;return{title:[n.reference,...r.tags.slice(0,1)].join(" → "),headline:Qf({oldBytes:n.
bytes,newBytes:r.bytes,oldLayers:n.layers,newLayers:r.layers}),oldBytes:n.bytes,newBytes:r.bytes,hiddenBytes:t.hiddenBytes,
groups:e?.groups??[],result:e?.result??["",0,-1,[]],dropped:e?.dropped??["",0,-1,[]],notes:e?.notes??[],layers:xH(t),isEstimate:t.
dryRun,earlier:PH(t)}}function xH(t){let e=t.platforms.length===1;return of(t).flatMap(({platform:n,rows:r})=>r.map(({origin:o,
bytes:i,packedBytes:s,entries:a,contents:d,command:c},f)=>({platform:e?"":n,number:f+1,origin:o,bytes:i,packedBytes:s,entries:a,
command:c,contents:d.map(({name:l,bytes:u})=>({name:l,bytes:u}))})))}function PH(t){let{comparison:e,platforms:n}=t;if(e===
null)return null;let{kind:r,name:o,platforms:i,missing:s}=e,a=n.length===1;return{kind:r,name:o,missing:s,platforms:i.map(
d=>{let{oldBytes:c,newBytes:f,oldPackedBytes:l,newPackedBytes:u,pullBytes:m}=d;return{platform:a?"":d.platform,oldBytes:c,
newBytes:f,oldPackedBytes:l,newPackedBytes:u,pullBytes:m,pulledLayers:d.pulledLayers?.length??null,layers:sf(t,d.platform)??
0,packages:gP(d.packages,d.morePackages,BH),directories:gP(d.directories,d.moreDirectories,({path:h})=>h)}})}}function gP(t,e,n){
return{listed:t.map(r=>{let{change:o,oldBytes:i,newBytes:s}=r;return{name:n(r),change:o,oldBytes:i,newBytes:s}}),more:e}}
function BH({manager:t,name:e}){return fi({manager:t,name:e})?"files of no package":e===""?`${t} packages`:`${t}:${e}`}async function bP({report:t,page:e},n,{runId:r,log:o},i=Ny){let s=async(a,d)=>{let c=n[a];if(c!==void 0)try{if(a==="html"&&
e===void 0){o.warning("The page was not written: the files of the result are not known.");return}return await $y(a,c,`${oe(
r)}${a}`,await d()),c}catch(f){o.warning(Xe(f));return}};return{htmlPath:await s("html",async()=>yP(await i(),wP(t,e))),
reportPath:await s("report",async()=>`${JSON.stringify(t,null,2)}
`)}}var IH=1.05;function kP(t,e,n,r){let{oldBytes:o,newBytes:i,oldPackedBytes:s,newPackedBytes:a}=t,d=e.layer.division===
void 0?1:IH;if(i>o*d&&!Ms(r.countsBlocks,i-o,o)){let[u,m]=gr(i,o);n.warning(`The result (${u}) is larger than the source\
 (${m}).`)}if(s===void 0||a===void 0||a<=s*d)return;let c=e.layer.compression.kind==="zstd"?"a higher compression level \
makes it smaller":`${S("compression","zstd")} makes it smaller`,[f,l]=gr(a,s);n.warning(`The compressed result (${f}) is\
 larger than the source's compressed layers (${l}), so pushing and pulling it takes longer; ${c}.`)}async function fue(t,{id:e,docker:n,log:r,signal:o,cache:i}){for(let m of t.notices)r.notice(m);let s=new Ze(o,t.timeoutSeconds),
a={runId:e,log:r,signal:s.signal,touch:s.touch},d=new ba(t.tags),c=new nf(r),f=vy(t),l=new ya(Ty(t),r),u;try{f&&(u={...await wg(
n.withWatchdog(s),r),runId:e,log:r,signal:s.signal});let m=ml(t)?u:void 0,y=await OH({run:a,engine:m,comparesIn:u,options:t,
tags:d,placements:c,sweep:l,cache:i});return await c.finish(),ma(e)&&await fn(u?.docker??n,t.timeoutSeconds,g=>Rt(g,e,r)),
y}catch(m){throw await c.undo(),u!==void 0&&await fn(u.docker,t.timeoutSeconds,async h=>{await d.undo(h,r),await Rt(h,e,
r)}),s.signal.aborted?J(s.signal.reason):m}finally{s.signal.aborted||await l.settle(),await l.end(),s.release()}}async function OH(t){
var Se=[];try{let e=ye(Se,new AsyncDisposableStack,!0);let n=performance.now();let{run:r,engine:o,options:i}=t;let{log:s}=r;
await iP(t);let a=await sP(t);let d=await Ik(t,e);let c=await Nk(t);e.defer(()=>c.close());let f=await Vw(t,Fk(t,c),e);vH(
t,f);let l=await fP(t,d,f);await RH(t,c);i.verifiesLayers&&!i.dryRun&&await pP(t,f);let u=await TH(t,f,a);let m=an(u.budgets);
let h=m===void 0&&!i.dryRun;let y=h&&i.push?await AH(t,u):[];h&&LH(t,u);let[g]=c.platforms;h&&i.removeOld&&o!==void 0&&g?.
inEngine!==void 0&&await vg(o,g.inEngine.image,u.imageId);let k=performance.now()-n;let P=y[0]?.digest??u.written[0]?.digest;
let B=l&&jg(l,u.platforms);lP(B,s);let N={...u,digest:P,pushed:y,comparison:B};let _=CH(t,f);let L=Jw(N,{options:i,engine:o,
source:_,comparison:B,ms:k});let M=await bP({report:L,page:u.page},i,r);i.dryRun&&s.notice("Dry run: nothing was stored,\
 tagged or pushed.");kP(u,i,s,{countsBlocks:L.sizes==="blocks"});s.info(qh({...u,ms:k}));return{...N,report:L,...M,budgetError:m}}catch(xe){
var Oe=xe,ft=!0}finally{var Ln=ge(Se,Oe,ft);Ln&&await Ln}}async function TH(t,e,n){let{engine:r,options:o}=t,[i,...s]=e.
platforms;if(i===void 0||r===void 0||n.length>0||s.length>0)return fp(t,e,n);let{source:a,inEngine:d}=i,c={...t,source:a,
inEngine:d,engine:r},{division:f,keepBase:l}=o.layer;if(f!==void 0||l!==void 0)return fp(t,e,n);let u=uP(c)?await mP(c):
await Jx(c),m=T(a.platform);return{...u,platforms:[{...u,platform:m}],written:[]}}function vH({run:t,engine:e},{reference:n,
platforms:r,notices:o}){let i=r.map(({source:a})=>`${T(a.platform)}, ${de(a.layerCount)}`),s=e===void 0?"":` on Docker ${e.
version}`;t.log.info(`Flattening ${n} (${i.join("; ")})${s}`);for(let a of o)t.log.notice(a)}async function RH({run:t,engine:e,
options:n},r){let{backup:o,dryRun:i}=n,s=r.platforms[0]?.inEngine?.image;o===void 0||i||e===void 0||s===void 0||await t.
log.group("Back up",()=>Wg(e,s,o))}async function AH({run:t,engine:e,options:n},r){return e===void 0||n.tags.length===0?
[]:t.log.group("Push",()=>Ig(e,n.tags,r))}function LH({run:t,options:e},{written:n}){let{tags:r}=e;r.length>0&&t.log.info(
`Tagged ${r.map(sr).join(", ")}`);for(let{name:o,digest:i}of n)t.log.info(`Wrote ${o}, ${i}`)}function CH(t,e){let{reference:n,
id:r,platforms:o}=e,{source:i,inEngine:s}=o[0];return{reference:n,id:r,ofContainer:i.ofContainer,platforms:o.map(a=>a.source.
platform),countsBlocks:at({...t,source:i,inEngine:s})}}function pue(t){let e={"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-percent":t.savedPercent,
"old-layers":t.oldLayers,"new-layers":t.newLayers,"image-id":t.imageId,"config-digest":t.configDigest,digest:t.digest,"c\
leaned-bytes":Dr(t),"size-change":$H(t),report:t.reportPath,html:t.htmlPath,platforms:JSON.stringify(t.platforms.map(NH)),
"cache-hit":t.cacheHit===void 0?void 0:String(t.cacheHit)};return Object.fromEntries(Object.entries(e).filter(n=>n[1]!==
void 0))}function $H({report:{comparison:t}}){if(!(t===null||t.oldBytes===null||t.newBytes===null))return t.newBytes-t.oldBytes}
function NH(t){return{platform:t.platform,"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-\
percent":t.savedPercent,"old-layers":t.oldLayers,"new-layers":t.newLayers,"config-digest":t.configDigest??null,"cleaned-\
bytes":Dr(t),"cache-hit":t.cacheHit??null}}import{tmpdir as pU}from"node:os";import{resolve as hp}from"node:path";import{resolve as jH}from"node:path";var FH=new Set(["atomic","containers-storage","dir","docker-daemon","ostree","registry","sif","tarball"]),EP='"docker-ar\
chive:PATH[:REF]", "oci-archive:PATH[:REF]", "oci:DIR[:REF]" or "docker://REF"',_H=/^([a-z][a-z0-9+-]*):/,DH=/^[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*(?:\/[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*)*$/,
MH=/^@(\d{1,9})$/;function Io(t,e="image"){let n=_H.exec(t)?.[1];if(n===void 0)return;let r=t.slice(n.length+1);switch(n){case"\
docker-archive":case"oci-archive":case"oci":return HH(n,r,{text:t,input:e});case"docker":return JH(r,{text:t,input:e});default:
if(!FH.has(n)&&!r.startsWith("//"))return;throw An({text:t,input:e},`has the transport "${n}:", which is not supported`,
WH(n,r))}}function HH(t,e,n){let{text:r,input:o}=n,i=e.indexOf(":"),s=i===-1?e:e.slice(0,i),a=i===-1?"":e.slice(i+1),d=t===
"oci"?"DIR":"PATH";if(s===""||s.includes("\0"))throw An(n,s===""?"has no path":"has a path with a NUL character",`Write \
it as "${t}:${d}", or "${t}:${d}:REF".`);let c=UH(a,n);if(t!=="docker-archive"){let l=a===""||c!==void 0?void 0:a;if(l!==
void 0&&!DH.test(l))throw An(n,`names ${JSON.stringify(l)}, which is not a valid name`,'After the path and a colon comes\
 a name such as "latest" or "ghcr.io/owner/app:1.2": letters and digits with single separators. A path cannot contain a \
colon.');return{transport:t,text:r,path:s,reference:l,index:c}}let f=a===""||c!==void 0?void 0:zH(a,n,o);return{transport:t,
text:r,path:s,reference:f,index:c}}function UH(t,e){if(!t.startsWith("@"))return;let n=MH.exec(t)?.[1];if(n===void 0)throw An(
e,`has ${JSON.stringify(t)} after its path`,'Write the number of the image after "@", from 0: "@0" is the first one.');if(e.
input==="tag")throw An(e,"has an index","An index selects one of the images of an archive that exists. Write a name inst\
ead.");return Number(n)}function zH(t,e,n){let r=ne(t,n);if(r.digest!==void 0)throw An(e,"has a digest","Docker archives\
 name images only by tags.");return r}function JH(t,e){let{text:n,input:r}=e;if(!t.startsWith("//")){if(!t.includes("/"))
return;throw An(e,'lacks "//" after "docker:"',`Write it as "docker://${t}".`)}let o=t.slice(2),i=r==="tag"?bs(o,r):ne(o,
r);if(Vt(o))throw An(e,"is an image ID",'A registry identifies images by name, such as "docker://ghcr.io/owner/app:1.2".');
return{transport:"docker",text:n,reference:i}}function WH(t,e){if(t==="docker-daemon")return`An image of the engine has \
no transport. Write it as ${JSON.stringify(e.replace(/^\/\//,""))}.`;if(t==="http"||t==="https")return`An image in a reg\
istry is written as ${JSON.stringify(`docker:${e}`)}.`;let n=`If this is the name of an image in the engine, write it as\
 "docker.io/library/${t}:TAG".`;return`Use ${EP}. "skopeo copy" converts from all other transports. ${n}`}function An({text:t,
input:e},n,r){let o=`The ${I(e)} must be an image reference or one of ${EP}, but ${JSON.stringify(t)} ${n}.`;return new p(
"BAD_INPUT",o,{hint:r})}var GH=/^\.{0,2}\/|\.json$/i;function SP(t){if(t==="")return;let e=Io(t,"compare");return e!==void 0?{kind:"outside",text:t,
location:e}:GH.test(t)&&!t.includes("\0")?{kind:"report",text:t,path:jH(t)}:{kind:"engine",text:t,reference:ne(t,"compar\
e")}}import{resolve as KH}from"node:path";function xP(t){YH(t),t.container!==void 0&&VH(t),t.imageLocation!==void 0&&qH(t,t.imageLocation.text),XH(t),ZH(t),QH(t),
eU(t)}function YH(t){let{backup:e,report:n,html:r}=t,o=Object.entries({backup:e,report:n,html:r}),i=t.tagLocations.flatMap(
a=>"path"in a?[["tag",KH(a.path)]]:[]),s=[...o,...i];for(let[a,[d,c]]of s.entries()){if(c===void 0)continue;let f=s.slice(
0,a).find(([l,u])=>u===c&&l!=="tag");if(f!==void 0)throw new p("BAD_INPUT",`The ${I(f[0],d)} have the same path ${JSON.stringify(
c)}.`,{hint:"Give each its own path."})}}function ke(t,e,n,r=`Leave ${S(t)} out.`){throw new p("BAD_INPUT",`The ${I(t)} \
cannot be combined with ${e}: ${n}.`,{hint:r})}function VH(t){let e=S("container"),n=r=>ke(r,e,"it would run in a new co\
ntainer of the image, without the changes in this container",'Run the commands in the container yourself ("docker exec")\
, or flatten the result again.');t.layer.aptClean&&n("apt-clean"),t.layer.script!==void 0&&n("run"),t.platforms!=="defau\
lt"&&ke("platform",e,"a container already has its platform"),t.pull==="always"&&ke("pull",e,"a container's image is alre\
ady present"),t.backup!==void 0&&ke("backup",e,"flattening does not change the container"),t.removeOld&&ke("remove-old",
e,"the container still uses its image")}function qH(t,e){let n=S("image",e),r=o=>`Load the image into the engine first a\
nd name it without a transport, or leave ${S(o)} out.`;t.layer.script!==void 0&&ke("run",n,"a script runs in a container\
, and that image is in no engine",`Use ${S("clean")} and ${S("exclude")}, or load the image into the engine first.`),t.backup!==
void 0&&ke("backup",n,"it saves an image of an engine, and that image is in none"),t.removeOld&&ke("remove-old",n,"it re\
moves an image of an engine"),t.pause||ke("pause",n,"only a container can be paused",r("pause")),t.pull==="always"&&ke("\
pull",n,"only an engine pulls, and that image is read where it is"),t.verifiesLayers&&ke("verify",n,"it compares an engi\
ne's view with the layers, and that image is in no engine",`Use ${S("verify","true")}, or load the image into the engine\
 first.`)}function XH(t){let{tags:e,tagLocations:n,tagTexts:r}=t;if(e.length>0||n.length===0)return;let o=S("tag",r.join(
", "));t.test!==void 0&&ke("test",o,"the command runs in a container, and the result is in no engine",`Add a name in the\
 engine to ${S("tag")}, for example "app:flat".`);let i=n.some(({transport:s})=>s==="docker");t.push&&!i&&ke("push",o,"a\
 file is not pushed",`Add a name in a registry to ${S("tag")}, for example "docker://ghcr.io/owner/app:flat".`)}function ZH(t){
let{layer:e,container:n}=t,r=t.verifiesLayers,i=S(r?"verify":"from","layers");t.from!=="layers"&&!r||(n!==void 0&&ke("co\
ntainer",i,"a container's own changes are in no layer"),t.from==="layers"&&e.script!==void 0&&ke("run",i,"what commands \
change is in no layer"))}function QH({layer:t,container:e}){if(t.keepBase===void 0)return;let n=S("keep-base");e!==void 0&&
ke("container",n,"a container's own changes are in no layer",'Make an image of the container first ("docker commit") and\
 flatten that.'),t.script!==void 0&&ke("run",n,"what commands change is in no layer, and may change the base")}function eU({
layer:t,platforms:e}){if(e==="default"||e!=="all"&&e.length===1||t.script===void 0)return;let r=S("platform",e==="all"?"\
all":e.map(T).join(", "));ke("run",r,"a script runs in a container of one platform","Flatten each platform in a step of \
its own.")}function PP(t,e=!1){let n=t.split(`
`).map(o=>o.trim()).filter(o=>o!==""&&!o.startsWith("#"));if(n.length===0||!n.every(o=>/^-\s+\S/.test(o)))return t;let r=n.
map(o=>tU(o.slice(1).trim()));return e&&r.some(o=>o.includes(","))?t:r.join(`
`)}function tU(t){let[,e]=/^'((?:[^']|'')*)'(?:\s+#.*)?$/.exec(t)??[];if(e!==void 0)return e.replaceAll("''","'");let[,n]=/^"((?:[^"\\]|\\.)*)"(?:\s+#.*)?$/.
exec(t)??[];return n!==void 0?n.replace(/\\(["\\])/g,"$1"):t.replace(/\s+#.*$/,"")}var nU=1e4;function BP(t,e){if(t!==""&&e!==void 0)throw new p("BAD_INPUT",`Set either ${S("image")} or ${S("container")}\
, not both.`,{hint:`To flatten the container, leave ${S("image")} out.`});if(e!==void 0)return{image:void 0,imageLocation:void 0};
if(t==="")throw new p("BAD_INPUT",`The ${I("image")} is required, but is empty.`,{hint:`Name the image to flatten, for e\
xample "app:latest", or a container with the ${I("container")}.`});let n=Io(t,"image");return{image:n===void 0?ne(t,"ima\
ge"):void 0,imageLocation:n}}function IP(t){if(t==="")return;if(!/^[0-9]+$/.test(t)){let n=Io(t,"keep-base");return n!==
void 0?{kind:"location",location:n}:{kind:"image",image:ne(t,"keep-base")}}let e=Number(t);if(e>=1&&e<=nU)return{kind:"l\
ayers",count:e};throw new p("BAD_INPUT",`The ${I("keep-base")} must be an image or a number of layers from 1 on, but is ${JSON.
stringify(t)}.`,{hint:`Name the base, for example ${S("keep-base","debian:13")}, or leave it out to keep no layers.`})}function OP(t,e){
let n=t.split(/[\n,]/).map(a=>a.trim()).filter(a=>a!=="");if(n.length===0&&!e)throw new p("BAD_INPUT",`The ${I("tag")} i\
s required, but is empty.`,{hint:'Give the result a name, for example "app:flat".'});let r=new Map,o=new Map,i=new Map;for(let a of n){
let d=Io(a,"tag"),c=d===void 0?bs(a,"tag"):void 0,f=c===void 0?a:ie(c);i.has(f)||(i.set(f,a),c!==void 0&&r.set(f,c),d!==
void 0&&o.set(f,d))}let s=[...o.values()];return rU(s),{tags:[...r.values()],tagLocations:s,tagTexts:[...i.values()]}}function rU(t){
let e=new Map;for(let n of t){if(n.transport!=="docker-archive"&&n.transport!=="oci-archive")continue;let r=e.get(n.path);
if(e.set(n.path,n),r!==void 0)throw new p("BAD_INPUT",`The ${I("tag")} has the path ${JSON.stringify(n.path)} twice: ${JSON.
stringify(r.text)} and ${JSON.stringify(n.text)}.`,{hint:"An archive holds one result. Give each its own path."})}}var oU=/^(?:latest|stable|edge|nightly|v?\d+(?:\.\d+)*(?:-[a-z0-9.-]+)?)$/,TP=/^[0-9a-f]{12,64}$/;function vP(t,e){let n=e.
map(sU).filter(o=>o!==void 0),r=iU(t);return r===void 0?n:[...n,r]}function iU(t){let e=lu(t),n=yi(t);if(n.every((i,s)=>i===
e[s]))return;let r=n.map((i,s)=>i===e[s]?i:"true"),o=e.length===1?"which":`in which ${JSON.stringify(gt)}`;return`${S("c\
lean",r.join(", "))} means ${S("clean",n.join(", "))}, ${o} selects all safe presets.`}function sU(t){let{text:e,domain:n}=t,
r=sr(t);if(TP.test(e)||oU.test(e)){let o=TP.test(e)?"looks like an ID":"has no repository name";return`The tag ${JSON.stringify(
e)} ${o}: the result will be named ${r}. Write it as "name:tag", for example ${JSON.stringify(`app:${e}`)}.`}if(!/[.:]/.
test(n)&&n!=="localhost")return`The tag ${JSON.stringify(e)} refers to the registry ${JSON.stringify(n)}, because only r\
egistry names can contain upper-case letters. Repository names are lower case: write ${JSON.stringify(e.toLowerCase())} \
for one on Docker Hub.`}var aU={image:{default:"",value:"IMAGE",help:"image to flatten: in the engine, an archive, a directory or a registry"},container:{
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
 as the compressed layer"}},RP=Object.fromEntries(Object.entries(es).map(([t,e])=>[t,{kind:e,...aU[t]}]));import{resolve as dU,sep as cU}from"node:path";var pp={true:!0,True:!0,TRUE:!0,false:!1,False:!1,FALSE:!1};function Mt(t,e){let n=Object.hasOwn(pp,e)?pp[e]:void 0;if(n===
void 0)throw new p("BAD_INPUT",`The ${I(t)} must be true or false, but is ${JSON.stringify(e)}.`,{hint:`Write ${S(t,"tru\
e")} or leave it out.`});return n}var fU=/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/;function CP(t){if(fU.test(t))return t;throw new p(
"BAD_INPUT",`The ${I("container")} must be a container's name or ID, but is ${JSON.stringify(t)}.`,{hint:'"docker ps --a\
ll" lists the names, which consist of letters, digits, "_", "." and "-".'})}function af(t,e){let n=r=>new p("BAD_INPUT",
`The ${I(t)} must be the path of a file, but ${r}.`,{hint:'Name a file, for example "backup/app.tar".'});if(e.includes("\
\0"))throw n("it contains a NUL character");if(e.endsWith("/")||e.endsWith(cU))throw n(`${JSON.stringify(e)} is a direct\
ory`);return dU(e)}var lU=8**11-1;function $P(t){if(t===void 0||t==="")return;let e=/^[0-9]{1,11}$/.test(t)?Number(t):Number.
NaN;if(!(e<=lU))throw new p("BAD_INPUT",`The environment variable SOURCE_DATE_EPOCH must be whole seconds since 1970, bu\
t is ${JSON.stringify(t)}.`,{hint:'Set it to the output of "git log -1 --format=%ct", or unset it.'});return e}function NP(t){
if(/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(t))return t;throw new p("BAD_INPUT",`The ${I("run-network")} must be the name of \
a network, but is ${JSON.stringify(t)}.`,{hint:'Name a network that "docker network ls" lists, for example "bridge". The\
 default is "none".'})}var AP=2e6;function FP(t){let e=/^[0-9]{1,7}$/.test(t)?Number(t):Number.NaN;if(!(e<=AP))throw new p(
"BAD_INPUT",`The ${I("timeout")} must be whole seconds from 0 (no limit) to ${AP}, but is ${JSON.stringify(t)}.`,{hint:"\
Leave it out for the default of 600 seconds."});return e}var uU=["missing","always","never"];function _P(t){let e=uU.find(
n=>n===t);if(e===void 0)throw new p("BAD_INPUT",`The ${I("pull")} must be missing, always or never, but is ${JSON.stringify(
t)}.`,{hint:"Leave it out to pull only images that the engine does not have."});return e}function DP(t){let e=t.split(/[\n,]/).
map(r=>r.trim()).filter(r=>r!=="");if(e.length===0)return"default";if(e.includes("all")){if(e.length===1)return"all";throw new p(
"BAD_INPUT",`The ${I("platform")} must be a list of platforms or "all", but has both: ${JSON.stringify(e.join(", "))}.`,
{hint:'Leave out "all" to flatten only the platforms that you name.'})}let n=e.map(Is);return n.filter((r,o)=>n.findIndex(
i=>K(r,i))===o)}function MP(t){if(t==="layers")return{verify:!0,verifiesLayers:!0};if(!Object.hasOwn(pp,t))throw new p("\
BAD_INPUT",`The ${I("verify")} must be true, false or layers, but is ${JSON.stringify(t)}.`,{hint:`Write ${S("verify","t\
rue")} or leave it out.`});return{verify:Mt("verify",t),verifiesLayers:!1}}var LP=100,mU=1e6;function HP(t,e){let n=/^[0-9]{1,3}$/.
test(t)?Number(t):0;if(!(n>=1&&n<=LP))throw new p("BAD_INPUT",`The ${I("layers")} must be a whole number from 1 to ${LP}\
, but is ${JSON.stringify(t)}.`,{hint:`Write ${S("layers","4")}, or leave it out for one layer.`});if(e==="")return n===
1?void 0:{layers:n};let r=ta(e);if(r===void 0||r<mU)throw new p("BAD_INPUT",`The ${I("max-layer-size")} must be a size o\
f at least 1 MB, but is ${JSON.stringify(e)}.`,{hint:'Give a size with its unit, for example "500MB" or "1.2GiB", or lea\
ve it out.'});if(n>1)throw new p("BAD_INPUT",`Set either the ${I("layers")} or the ${I("max-layer-size")}, not both: one\
 follows from the other.`,{hint:`Leave ${S("layers")} out to have as many layers as the size needs.`});return{maxBytes:r}}
function UP(t){if(t==="auto"||t==="layers")return t;throw new p("BAD_INPUT",`The ${I("from")} must be auto or layers, bu\
t is ${JSON.stringify(t)}.`,{hint:"Leave it out to read an image in the fastest way."})}var hU=["clean","platform"];function ame(t){let e=d=>t(d).trim()||RP[d].default,n=d=>PP(t(d),hU.includes(d)),r=Mt("dry-r\
un",e("dry-run")),o=e("container")===""?void 0:CP(e("container")),i=BP(e("image"),o),s=OP(n("tag"),r),a={...i,container:o,
from:UP(e("from")),pause:Mt("pause",e("pause")),...s,layer:{aptClean:Mt("apt-clean",e("apt-clean")),clean:Hw(n("clean")),
exclude:Sw(n("exclude")),script:t("run").trim()===""?void 0:t("run"),scriptNetwork:NP(e("run-network")),compression:HE(e(
"compression")),division:HP(e("layers"),e("max-layer-size")),keepBase:IP(e("keep-base")),sourceDateEpoch:$P(process.env.
SOURCE_DATE_EPOCH)},cleanWords:yi(n("clean")),dryRun:r,platforms:DP(n("platform")),defaultPlatform:process.env.DOCKER_DEFAULT_PLATFORM?.
trim()||void 0,pull:_P(e("pull")),push:Mt("push",e("push")),...MP(e("verify")),test:Vk(t("test")),backup:e("backup")===""?
void 0:af("backup",e("backup")),removeOld:Mt("remove-old",e("remove-old")),timeoutSeconds:FP(e("timeout")),budgets:{maxBytes:Fy(
e("max-size")),minSaving:_y(e("min-saving"))},report:e("report")===""?void 0:af("report",e("report")),html:e("html")===""?
void 0:af("html",e("html")),compare:SP(e("compare")),summary:Mt("summary",e("summary")),cache:Mt("cache",e("cache")),notices:vP(
n("clean"),s.tags),...yU(e("temp-dir"))};return xP(a),a}function yU(t){let e=process.env.RUNNER_TEMP;return t!==""?{tempDir:hp(
t),tempDirFrom:"input"}:e?{tempDir:hp(e),tempDirFrom:"RUNNER_TEMP"}:{tempDir:hp(pU()),tempDirFrom:"system"}}import{constants as d0}from"node:fs";import{appendFile as ZU,stat as QU}from"node:fs/promises";var gU=["▏","▎","▍","▌","▋","▊","▉"],yp=10,wU=40;function JP(t,e,n){if(t<=0||e<=0)return"";let r=Math.max(
1,Math.round(Math.min(1,t/e)*n*8)),o=r%8;return"█".repeat(Math.floor(r/8))+(o===0?"":gU[o-1])}function WP(t,e=50){let n=Math.
max(...t.map(({name:s})=>s.length)),r=t.map(({bytes:s})=>x(s)),o=Math.max(...r.map(s=>s.length)),i=Math.max(...t.map(({bytes:s})=>s));
return Bt(t.map(({name:s,bytes:a,note:d=""},c)=>[s.padEnd(n),(r[c]??"").padStart(o),JP(a,i,e).padEnd(d===""?0:e),d].join(
"  ").trimEnd()))}function jP(t,e){let n=e.filter(({bytes:s})=>s>0).sort((s,a)=>a.bytes-s.bytes);if(n.length<2)return"";
let r=n.slice(0,yp),o=n.slice(yp).reduce((s,{bytes:a})=>s+a,0);o>0&&r.push({name:`${n.length-yp} more`,bytes:o});let i=bU(
r.map(({name:s})=>zP(s)));return Bt([`pie showData title ${zP(t)}`,...r.map(({bytes:s},a)=>`  "${i[a]}" : ${Math.max(s/1e6,
.01).toFixed(2)}`)],"mermaid")}function bU(t){let e=new Set;return t.map(n=>{let r=n;for(let o=2;e.has(r);o++)r=`${n} (${o}\
)`;return e.add(r),r})}function zP(t){return Z(t.replace(/[^\p{L}\p{N} .,:/*?!()_@+-]/gu,"·"),wU)}function gp(t){return t.
map(({level:e,text:n},r)=>{if(e===0)return n;let o=s=>t.slice(r+1).find(d=>d.level<=s)?.level===s;return`${Array.from({length:e-
1},(s,a)=>o(a+1)?"│  ":"   ").join("")}${o(e)?"├─ ":"└─ "}${n}`})}function GP(t,e){let n=t.map(({path:i,bytes:s})=>{
let a=i.split("/"),d=a.length-2,c=ut(d===0?i:a.at(-1)??"");return{level:d,name:Z(c,40),bytes:s}}),r=gp(n.map(({level:i,name:s})=>({
level:i,text:s}))),o=Math.max(0,...r.map(i=>i.length));return Bt(n.map(({bytes:i},s)=>`${(r[s]??"").padEnd(o)}  ${x(i).padStart(
7)}  ${JP(i,e,30)}`.trimEnd()))}var Oo=200,ct=60;function q(t){return df(t,Oo)}function df(t,e){return gh(Z(t,e))}function rr(t,e,n){return Math.max(n,Math.
floor(t/Math.max(1,e)))}function pe(t){return t.replaceAll(" "," ")}var kU=10,EU=60,SU=3;function VP(t){let{comparison:e,dryRun:n}=t;if(e===null)return"";let{kind:r,name:o,platforms:i,missing:s}=e,
a=i.length===1&&s.length===0,d=n?" (expected)":"",c=r==="report"?"the report ":"",f=Math.min(kU,rr(EU,i.length,SU)),l=s.
slice(0,ct).map(q).join(", ");return[`#### Compared with ${c}${q(o)}${d}`,...i.slice(0,ct).map(u=>[`${a?"":`${q(u.platform)}\
: `}${xU(u)}${PU(u,sf(t,u.platform))}`,...IU(u,f)].join(`

`)),...s.length===0?[]:[`Not in the earlier image: ${l}.`]].join(`

`)}function xU(t){let{oldBytes:e,newBytes:n,oldPackedBytes:r,newPackedBytes:o}=t,i=e===null||n===null?"The files of one \
of the two are not known.":`Files: ${x(e)} → **${x(n)}**, ${BU(e,n)}.`,s=r===null||o===null?"":` Compressed: ${x(r)} →\
 ${x(o)}.`;return`${i}${s}`}function PU({pullBytes:t,pulledLayers:e,newPackedBytes:n},r){if(t===null)return"";if(t===0)return"\
 A machine that has the earlier image has all layers already.";let o=n===null?"":` of ${x(n)}`,i=e?.length??0,s=r===void 0||
r<2||i===0?"":`, ${i} of ${de(r)}`;return` A machine that has the earlier image pulls **${x(t)}**${o}${s}.`}function BU(t,e){
return t===e?"the same size":`**${pr(e-t)}**, ${Fn(hr(t,e))}`}function IU(t,e){let n=t.packages.map(i=>KP(fi(i)?"":"pack\
age",OU(i),i)),r=t.directories.map(i=>KP("directory",q(i.path),i));return n.length===0&&r.length===0?[]:[["| | | before \
| after | |","| --- | --- | ---: | ---: | ---: |",...[...YP(n,t.morePackages,{most:e,what:"packages"}),...YP(r,t.moreDirectories,
{most:e,what:"directories"})]].join(`
`)]}function OU({manager:t,name:e}){return fi({manager:t,name:e})?"files of no package":e===""?`${t} packages`:`${t} ${q(
e)}`}function KP(t,e,{change:n,oldBytes:r,newBytes:o}){let i=n==="added"?"":pe(x(r)),s=n==="removed"?"":pe(x(o));return`\
| ${t} | ${e} | ${i} | ${s} | ${pe(pr(o-r))} |`}function YP(t,e,{most:n,what:r}){let o=Math.max(0,t.length-n)+e;return[...t.
slice(0,n),...o===0?[]:[`| | ${o} more ${r} | | | |`]]}var TU=120,QP=150,vU=5,RU=300,AU=10,LU=16;function e0({platforms:t,source:e}){if(t.length<2)return"";let n=t.slice(0,ct).
map(o=>{let i=o.oldPackedBytes===null||o.newPackedBytes===null?"":`${pe(x(o.oldPackedBytes))} → ${pe(x(o.newPackedBytes))}`,
s=Fn(o.savedPercent.toFixed(1));return`| ${q(o.platform)} | ${pe(x(o.oldBytes))} in ${pe(de(o.oldLayers))} | ${pe(x(o.newBytes))}\
 | ${pe(s)} | ${i} |`}),r=t.length-n.length;return[`| platform of ${q(e.reference)} | before | after | | compressed |`,"\
| --- | ---: | ---: | --- | --- |",...n,...r>0?[`| ${r} more | | | | |`]:[]].join(`
`)}function t0(t){let{source:e,result:n,platforms:r}=t,o=n.tags[0]??"the result";if(r.length===1){let s={oldLayers:e.layers,
newLayers:n.layers};return XP("History",s,[{title:e.reference,...e},{title:o,...n}])}let i=rr(QP,r.length,vU);return r.map(
s=>{let a=[{title:e.reference,...qP(s.oldBytes,s.oldHistory)},{title:o,...qP(s.newBytes,s.newHistory)}];return XP(`Histo\
ry of ${q(s.platform)}`,s,a,i)}).join(`

`)}function qP(t,e){return{bytes:t,steps:e?.length??null,history:e}}function XP(t,{oldLayers:e,newLayers:n},r,o=QP){return[
`<details${r.reduce((s,a)=>s+(a.steps??0),0)<=LU?" open":""}><summary>${t}: ${de(e)} before, ${de(n)} after</summary>`,"",
...r.flatMap(s=>[$U(s.title,s,o),""]),"</details>"].join(`
`)}var CU=24;function $U(t,{bytes:e,steps:n,history:r},o){let i=`${ut(Z(t,Oo))}  ${x(e)}`;if(r===null)return Bt([i,"└─ (\
the history does not cover all layers)"]);let s=r.slice(-o),a=n??r.length,d=[{level:0,text:i}],c=1;if(s.length<a){let f=`\
(${a-s.length} earlier steps)`;d.push({level:c++,text:f})}for(let{command:f,bytes:l,layer:u}of s){let m=ut(Z(mp(f)||"(no\
 command)",TU));d.push({level:c,text:`${u?x(l):"-"}  ${m}`}),u&&(c=Math.min(c+1,CU))}return Bt(gp(d))}function n0({result:t,
dryRun:e,platforms:n}){let r=e?" (expected)":"";if(n.length===1)return ZP(`Largest directories${r}`,t.directories,t.bytes);
let o=rr(RU,n.length,AU);return n.map(i=>ZP(`Largest directories of ${q(i.platform)}${r}`,i.directories?.slice(0,o)??null,
i.newBytes)).filter(i=>i!=="").join(`

`)}function ZP(t,e,n){if(e===null||e.length===0)return"";let r=GP(e,n);return[`<details open><summary>${t}</summary>`,"",
r,"","</details>"].join(`
`)}var NU=130,FU=10,_U=16,r0=3,DU=36,MU=120,HU={kept:"kept from the base",present:"in the earlier image",new:"new"};function o0(t){
let{platforms:e,dryRun:n}=t,r=rr(NU,e.length,FU);return of(t).filter(({rows:o})=>o.length>0).map(({platform:o,rows:i})=>{
let s=e.length===1?"":` of ${q(o)}`;return UU(`${i.length} layers${s}, bottom first`,i,{most:r,dryRun:n})}).join(`

`)}function UU(t,e,{most:n,dryRun:r}){let o=e.some(({origin:d})=>d!==null),i=(d,c)=>`| ${[...d.slice(0,3),...o?[c]:[],...d.
slice(3)].join(" | ")} |`,s=e.slice(0,n).map((d,c)=>{let{packedBytes:f,bytes:l,origin:u}=d,m=f===null?"":x(f);return i([
String(c+1),pe(r&&m!==""?`about ${m}`:m),l===null?"":pe(x(l)),zU(d)],u===null?"":pe(HU[u]))}),a=e.length-s.length;return[
`<details${e.length<=_U?" open":""}><summary>${t}</summary>`,"",i(["","compressed","uncompressed","largest contents"],"s\
tatus"),i(["---:","---:","---:","---"],"---"),...s,...a>0?[i([`${a} more`,"","",""],"")]:[],"","</details>"].join(`
`)}function zU({contents:t,command:e}){return e!==null?df(e,MU):`${t.slice(0,r0).map(({name:r,bytes:o})=>`${df(r,DU)} ${pe(
x(o))}`).join(", ")}${t.length>r0?" and more":""}`}var wp=1024*1024;function s0(t,e){let n=[JU(t),WU(t),jU(t),e0(t),VP(t),GU(t),t0(t),VU(t),YU(t),o0(t),n0(t),qU(t),XU(t)].
filter(s=>s!==""),r=`_Truncated: a job summary holds at most ${x(wp)}. The report has the rest._`,o=s=>[...n.slice(0,s),
...s<n.length?[r]:[]].join(`

`);return n.map((s,a)=>`

${o(n.length-a)}

`).find(s=>Buffer.byteLength(s)<=e)??""}function JU(t){let{ok:e,dryRun:n,source:r,result:o,savedPercent:i,seconds:s,cacheHit:a}=t,
d=o.tags.slice(0,3).map(q).join(", "),c=o.tags.length>3?` and ${o.tags.length-3} more`:"",f=d===""?"":` → ${d}${c}`,u=r.
bytes===o.bytes&&r.layers===o.layers?"unchanged":Fn(i.toFixed(1)),m=n?"Dry run, nothing was changed. ":"",h=a===!0?", fr\
om the cache":"";return[`### ${e?"":"Not tagged: "}${q(r.reference)}${f}`,"",`${m}**${x(r.bytes)}** in ${de(r.layers)} →\
 **${x(o.bytes)}** in ${de(o.layers)}, **${u}**, ${s.toFixed(1)} s${h}`].join(`
`)}function WU(t){if(t.budgets.length===0)return"";let e=t.budgets.map(({input:n,wanted:r,seen:o,met:i})=>`> ${i?"Met":"\
Not met"}: <code>${n}</code> requires ${r}, got ${o}.`);return[`> [!${t.ok?"NOTE":"CAUTION"}]`,e.join(`
>
`)].join(`
`)}function jU({source:t,result:e}){let n=[{name:"before",bytes:t.bytes,note:de(t.layers)},{name:"after",bytes:e.bytes,note:de(
e.layers)}],r=t.packedBytes===null||e.packedBytes===null?"":`

Compressed, as pushed and pulled: ${x(t.packedBytes)} → ${x(e.packedBytes)}.`;return WP(n)+r}var cf=10;function GU({dryRun:t,
result:e}){let{imageId:n,pushed:r,written:o,verifiedEntries:i,testPassed:s}=e,a=[...i===null?[]:[`${re(i)} verified`],...s===
!0?["test passed"]:[]],d=o.slice(0,cf).map(({name:l,digest:u})=>`${q(l)}, ${q(u)}`),c=r.slice(0,cf).map(l=>q(`${l.name}@${l.
digest}`)),f=r.length>cf?[`${r.length-cf} more`]:[];return[...n===null?[]:[`- Image ID${t?" (expected)":""}: ${q(n)}`],...[
...c,...f].map(l=>`- Pushed: ${l}`),...d.map(l=>`- Written: ${l}`),...a.length===0?[]:[`- Checks: ${a.join(", ")}`]].join(
`
`)}function KU(t){return[{kind:"hidden",name:"hidden in lower layers",bytes:t.hiddenBytes,note:""},...t.rules.filter(n=>!a0(
n)).map(({kind:n,name:r,entries:o,bytes:i})=>({kind:n,name:r,bytes:i,note:re(o)})),...t.commands.map(({name:n,seconds:r,
bytes:o})=>({kind:"command",name:n,bytes:o??0,note:o===null?"freed size unknown":`${r.toFixed(1)} s`}))].sort((n,r)=>r.bytes-
n.bytes)}function i0(t){let e=t.rules.filter(a0).map(({kind:r,name:o})=>r==="preset"?Ts(Z(o,Oo)):q(o));if(e.length===0)return"";
let n=e.length>ct?` and ${e.length-ct} more`:"";return`
Matched nothing: ${e.slice(0,ct).join(", ")}${n}.`}function a0({entries:t,bytes:e}){return t===0&&e===0}function YU({result:t,
suggestions:e,suggestedClean:n}){if(e===null||n===null)return"";let r=e.map(({name:i,bytes:s})=>{let a=t.bytes===0?0:s/t.
bytes*100,d=Wn(i)?.why,c=d===void 0?"":` (${d})`;return`- preset ${q(i)}: ${x(s)}, ${yr(a)} % of the result${c}`}),o=xt(
"clean",n);return["#### Possible further savings","",...r,"",Bt([o],o.startsWith("--")?"sh":"yaml")].join(`
`)}function VU(t){let e=t.sizes==="blocks";if(t.savedBytes===0||t.cleanedBytes===0&&Ms(e,t.savedBytes,t.source.bytes))return i0(
t).trimStart();let r=KU(t),o=r.slice(0,ct),i=Math.max(1,...r.map(({bytes:d})=>d)),s=o.map(({kind:d,name:c,bytes:f,note:l=""})=>{
let u=t.source.bytes===0?0:f/t.source.bytes*100,m=d==="hidden"?c:`${d} ${q(c)}`,h=Math.max(0,Math.round(f/i*20));return`\
| ${m} | ${pe(x(f))} | ${pe(`${yr(u)} %`)} | ${"█".repeat(h)} | ${pe(l)} |`}),a=r.length-o.length;return[`#### Where ${t.
savedBytes<0?"the growth":`the ${x(t.savedBytes)}`} came from`,"","| | size | of the source | | |","| --- | ---: | ---: \
| --- | --- |",...s,...a>0?[`| ${a} more | | | | |`]:[],"","Hidden in lower layers: files that a later layer deleted or \
replaced"+(e?", plus rounding to disk blocks.":"."),i0(t),"",jP("Saved, in MB",r)].join(`
`).trimEnd()}function qU(t){let e=t.kept.slice(0,ct).map(({what:n,why:r,entries:o,bytes:i})=>{let s=o===null||i===null?"":
`: ${x(i)} in ${re(o)}`,a=r===null?" (requested)":` (${Ts(Z(r,Oo))})`;return`- ${q(n)}${s}${a}`});return e.length===0?"":
["<details><summary>Kept on purpose</summary>","",...e,"","</details>"].join(`
`)}function XU({ok:t,dryRun:e,source:n,result:r,backup:o,engine:i}){if(!t||e||n.id===r.imageId)return"";let s=r.tags.includes(
n.reference),a=s?"Not possible, because the result has replaced the source. Next time, give it another name.":`The sourc\
e image ${q(n.reference)} is unchanged.`,d=i===null?a:o!==null?`<code>docker load --input</code> ${q(o)} restores the so\
urce image.`:s?"Not possible, because the tag of the source image has moved. Next time, set <code>backup</code> to save \
an archive of it first.":`The source image ${q(n.reference)} is unchanged. Set <code>backup</code> to save it to an arch\
ive as well.`,c=r.layers>1?`the layers ${r.keptLayers>0?"above the base ":""}are shared only with other builds of this i\
mage`:"the single layer is not shared with other images and is pulled in one piece instead of in parallel";return[`**Und\
o**: ${d}`,"",`**Trade-offs**: ${c}. Signatures and attestations of the source do not apply to the result: sign it again\
.`].join(`
`)}async function Jme(t,e,n){if(t===void 0||t===""){n.warning('Could not write the job summary: GITHUB_STEP_SUMMARY is not \
set. Set "summary: false" to turn the summary off.');return}try{let{size:r}=await QU(t),o=s0(e,wp-r);if(o===""){n.warning(
`Could not write the job summary: ${JSON.stringify(t)} is full.`);return}await ZU(t,o,{flag:d0.O_WRONLY|d0.O_APPEND})}catch(r){
n.warning(`Could not write the job summary to ${JSON.stringify(t)}: ${E(r)}.`)}}import{readdir as e2,rm as t2,stat as n2}from"node:fs/promises";import{join as r2}from"node:path";async function Kme(t,e,n){
for(let r of await e2(t)){if(!e(r))continue;let o=r2(t,r),i=await n2(o).catch(()=>{});i!==void 0&&Date.now()-i.mtimeMs>n&&
await t2(o,{recursive:!0,force:!0}).catch(()=>{})}}export{o2 as a,h0 as b,g0 as c,p as d,E as e,Xe as f,s2 as g,m2 as h,St as i,h2 as j,Ao as k,v0 as l,ns as m,mf as n,pf as o,
b2 as p,Ze as q,O as r,_p as s,Us as t,cI as u,fI as v,lI as w,Zh as x,rW as y,Ty as z,vy as A,Pr as B,_w as C,yt as D,gt as E,
rc as F,RE as G,nne as H,MG as I,fue as J,pue as K,RP as L,ame as M,Jme as N,Kme as O};
