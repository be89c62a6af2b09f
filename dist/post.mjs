import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import*as ve from"os";function F(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function ie(e){return Object.
keys(e).length?{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function N(e,t,r){let n=new se(e,t,r);process.stdout.write(n.toString()+ve.EOL)}function ae(e,t=""){N(e,{},t)}var Se="::",
se=class{constructor(t,r,n){t||(t="missing.command"),this.command=t,this.properties=r,this.message=n}toString(){let t=Se+
this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let r=!0;for(let n in this.properties)if(this.
properties.hasOwnProperty(n)){let o=this.properties[n];o&&(r?r=!1:t+=",",t+=`${n}=${Ut(o)}`)}}return t+=`${Se}${Rt(this.
message)}`,t}};function Rt(e){return F(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function Ut(e){return F(
e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}import*as ke from"os";import*as P from"os";import*as fe from"events";import*as Pe from"child_process";import*as Ie from"path";import*as p from"path";import*as H from"fs";import*as y from"path";var Ce=function(e,t,r,n){function o(i){return i instanceof r?i:new r(function(s){
s(i)})}return new(r||(r=Promise))(function(i,s){function a(u){try{c(n.next(u))}catch(l){s(l)}}function d(u){try{c(n.throw(
u))}catch(l){s(l)}}function c(u){u.done?i(u.value):o(u.value).then(a,d)}c((n=n.apply(e,t||[])).next())})},{chmod:Mt,copyFile:Ft,
lstat:Gt,mkdir:Ht,open:Hn,readdir:Te,rename:Bt,rm:Wt,rmdir:Bn,stat:G,symlink:Kt,unlink:jt}=H.promises,b=process.platform===
"win32";var Wn=H.constants.O_RDONLY;function ce(e){return Ce(this,void 0,void 0,function*(){try{yield G(e)}catch(t){if(t.code===
"ENOENT")return!1;throw t}return!0})}function B(e){if(e=Vt(e),!e)throw new Error('isRooted() parameter "p" cannot be empty');return b?e.startsWith("\\")||/^[A-Z]:/i.
test(e):e.startsWith("/")}function ue(e,t){return Ce(this,void 0,void 0,function*(){let r;try{r=yield G(e)}catch(o){o.code!==
"ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${o}`)}if(r&&r.isFile()){
if(b){let o=y.extname(e).toUpperCase();if(t.some(i=>i.toUpperCase()===o))return e}else if(_e(r))return e}let n=e;for(let o of t){
e=n+o,r=void 0;try{r=yield G(e)}catch(i){i.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if exe\
cutable file exists '${e}': ${i}`)}if(r&&r.isFile()){if(b){try{let i=y.dirname(e),s=y.basename(e).toUpperCase();for(let a of yield Te(
i))if(s===a.toUpperCase()){e=y.join(i,a);break}}catch(i){console.log(`Unexpected error attempting to determine the actua\
l case of the file '${e}': ${i}`)}return e}else if(_e(r))return e}}return""})}function Vt(e){return e=e||"",b?(e=e.replace(
/\//g,"\\"),e.replace(/\\\\+/g,"\\")):e.replace(/\/\/+/g,"/")}function _e(e){return(e.mode&1)>0||(e.mode&8)>0&&process.getgid!==
void 0&&e.gid===process.getgid()||(e.mode&64)>0&&process.getuid!==void 0&&e.uid===process.getuid()}var Ae=function(e,t,r,n){function o(i){return i instanceof r?i:new r(function(s){s(i)})}return new(r||(r=Promise))(function(i,s){
function a(u){try{c(n.next(u))}catch(l){s(l)}}function d(u){try{c(n.throw(u))}catch(l){s(l)}}function c(u){u.done?i(u.value):
o(u.value).then(a,d)}c((n=n.apply(e,t||[])).next())})};function de(e,t){return Ae(this,void 0,void 0,function*(){if(!e)throw new Error("parameter 'tool' is required");if(t){let n=yield de(
e,!1);if(!n)throw b?new Error(`Unable to locate executable file: ${e}. Please verify either the file path exists or the \
file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extens\
ion for an executable file.`):new Error(`Unable to locate executable file: ${e}. Please verify either the file path exis\
ts or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to v\
erify the file is executable.`);return n}let r=yield Jt(e);return r&&r.length>0?r[0]:""})}function Jt(e){return Ae(this,
void 0,void 0,function*(){if(!e)throw new Error("parameter 'tool' is required");let t=[];if(b&&process.env.PATHEXT)for(let o of process.
env.PATHEXT.split(p.delimiter))o&&t.push(o);if(B(e)){let o=yield ue(e,t);return o?[o]:[]}if(e.includes(p.sep))return[];let r=[];
if(process.env.PATH)for(let o of process.env.PATH.split(p.delimiter))o&&r.push(o);let n=[];for(let o of r){let i=yield ue(
p.join(o,e),t);i&&n.push(i)}return n})}import{setTimeout as Xt}from"timers";var Ne=function(e,t,r,n){function o(i){return i instanceof r?i:new r(function(s){s(
i)})}return new(r||(r=Promise))(function(i,s){function a(u){try{c(n.next(u))}catch(l){s(l)}}function d(u){try{c(n.throw(
u))}catch(l){s(l)}}function c(u){u.done?i(u.value):o(u.value).then(a,d)}c((n=n.apply(e,t||[])).next())})},W=process.platform===
"win32",K=class extends fe.EventEmitter{constructor(t,r,n){if(super(),!t)throw new Error("Parameter 'toolPath' cannot be\
 null or empty.");this.toolPath=t,this.args=r||[],this.options=n||{}}_debug(t){this.options.listeners&&this.options.listeners.
debug&&this.options.listeners.debug(t)}_getCommandString(t,r){let n=this._getSpawnFileName(),o=this._getSpawnArgs(t),i=r?
"":"[command]";if(W)if(this._isCmdFile()){i+=n;for(let s of o)i+=` ${s}`}else if(t.windowsVerbatimArguments){i+=`"${n}"`;
for(let s of o)i+=` ${s}`}else{i+=this._windowsQuoteCmdArg(n);for(let s of o)i+=` ${this._windowsQuoteCmdArg(s)}`}else{i+=
n;for(let s of o)i+=` ${s}`}return i}_processLineBuffer(t,r,n){try{let o=r+t.toString(),i=o.indexOf(P.EOL);for(;i>-1;){let s=o.
substring(0,i);n(s),o=o.substring(i+P.EOL.length),i=o.indexOf(P.EOL)}return o}catch(o){return this._debug(`error process\
ing line. Failed with error ${o}`),""}}_getSpawnFileName(){return W&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.
toolPath}_getSpawnArgs(t){if(W&&this._isCmdFile()){let r=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(let n of this.
args)r+=" ",r+=t.windowsVerbatimArguments?n:this._windowsQuoteCmdArg(n);return r+='"',[r]}return this.args}_endsWith(t,r){
return t.endsWith(r)}_isCmdFile(){let t=this.toolPath.toUpperCase();return this._endsWith(t,".CMD")||this._endsWith(t,".\
BAT")}_windowsQuoteCmdArg(t){if(!this._isCmdFile())return this._uvQuoteCmdArg(t);if(!t)return'""';let r=[" ","	","&","(",
")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'],n=!1;for(let s of t)if(r.some(a=>a===s)){n=!0;break}
if(!n)return t;let o='"',i=!0;for(let s=t.length;s>0;s--)o+=t[s-1],i&&t[s-1]==="\\"?o+="\\":t[s-1]==='"'?(i=!0,o+='"'):i=
!1;return o+='"',o.split("").reverse().join("")}_uvQuoteCmdArg(t){if(!t)return'""';if(!t.includes(" ")&&!t.includes("	")&&
!t.includes('"'))return t;if(!t.includes('"')&&!t.includes("\\"))return`"${t}"`;let r='"',n=!0;for(let o=t.length;o>0;o--)
r+=t[o-1],n&&t[o-1]==="\\"?r+="\\":t[o-1]==='"'?(n=!0,r+="\\"):n=!1;return r+='"',r.split("").reverse().join("")}_cloneExecOptions(t){
t=t||{};let r={cwd:t.cwd||process.cwd(),env:t.env||process.env,silent:t.silent||!1,windowsVerbatimArguments:t.windowsVerbatimArguments||
!1,failOnStdErr:t.failOnStdErr||!1,ignoreReturnCode:t.ignoreReturnCode||!1,delay:t.delay||1e4};return r.outStream=t.outStream||
process.stdout,r.errStream=t.errStream||process.stderr,r}_getSpawnOptions(t,r){t=t||{};let n={};return n.cwd=t.cwd,n.env=
t.env,n.windowsVerbatimArguments=t.windowsVerbatimArguments||this._isCmdFile(),t.windowsVerbatimArguments&&(n.argv0=`"${r}\
"`),n}exec(){return Ne(this,void 0,void 0,function*(){return!B(this.toolPath)&&(this.toolPath.includes("/")||W&&this.toolPath.
includes("\\"))&&(this.toolPath=Ie.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield de(
this.toolPath,!0),new Promise((t,r)=>Ne(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug(
"arguments:");for(let c of this.args)this._debug(`   ${c}`);let n=this._cloneExecOptions(this.options);!n.silent&&n.outStream&&
n.outStream.write(this._getCommandString(n)+P.EOL);let o=new le(n,this.toolPath);if(o.on("debug",c=>{this._debug(c)}),this.
options.cwd&&!(yield ce(this.options.cwd)))return r(new Error(`The cwd: ${this.options.cwd} does not exist!`));let i=this.
_getSpawnFileName(),s=Pe.spawn(i,this._getSpawnArgs(n),this._getSpawnOptions(this.options,i)),a="";s.stdout&&s.stdout.on(
"data",c=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(c),!n.silent&&n.outStream&&
n.outStream.write(c),a=this._processLineBuffer(c,a,u=>{this.options.listeners&&this.options.listeners.stdline&&this.options.
listeners.stdline(u)})});let d="";if(s.stderr&&s.stderr.on("data",c=>{o.processStderr=!0,this.options.listeners&&this.options.
listeners.stderr&&this.options.listeners.stderr(c),!n.silent&&n.errStream&&n.outStream&&(n.failOnStdErr?n.errStream:n.outStream).
write(c),d=this._processLineBuffer(c,d,u=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.
errline(u)})}),s.on("error",c=>{o.processError=c.message,o.processExited=!0,o.processClosed=!0,o.CheckComplete()}),s.on(
"exit",c=>{o.processExitCode=c,o.processExited=!0,this._debug(`Exit code ${c} received from tool '${this.toolPath}'`),o.
CheckComplete()}),s.on("close",c=>{o.processExitCode=c,o.processExited=!0,o.processClosed=!0,this._debug(`STDIO streams \
have closed for tool '${this.toolPath}'`),o.CheckComplete()}),o.on("done",(c,u)=>{a.length>0&&this.emit("stdline",a),d.length>
0&&this.emit("errline",d),s.removeAllListeners(),c?r(c):t(u)}),this.options.input){if(!s.stdin)throw new Error("child pr\
ocess missing stdin");s.stdin.end(this.options.input)}}))})}};function De(e){let t=[],r=!1,n=!1,o="";function i(s){n&&s!==
'"'&&(o+="\\"),o+=s,n=!1}for(let s=0;s<e.length;s++){let a=e.charAt(s);if(a==='"'){n?i(a):r=!r;continue}if(a==="\\"&&n){
i(a);continue}if(a==="\\"&&r){n=!0;continue}if(a===" "&&!r){o.length>0&&(t.push(o),o="");continue}i(a)}return o.length>0&&
t.push(o.trim()),t}var le=class e extends fe.EventEmitter{constructor(t,r){if(super(),this.processClosed=!1,this.processError=
"",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!r)throw new Error(
"toolPath must not be empty");this.options=t,this.toolPath=r,t.delay&&(this.delay=t.delay)}CheckComplete(){this.done||(this.
processClosed?this._setResult():this.processExited&&(this.timeout=Xt(e.HandleTimeout,this.delay,this)))}_debug(t){this.emit(
"debug",t)}_setResult(){let t;this.processExited&&(this.processError?t=new Error(`There was an error when attempting to \
execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.
processExitCode!==0&&!this.options.ignoreReturnCode?t=new Error(`The process '${this.toolPath}' failed with exit code ${this.
processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(t=new Error(`The process '${this.toolPath}' failed be\
cause one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),
this.done=!0,this.emit("done",t,this.processExitCode)}static HandleTimeout(t){if(!t.done){if(!t.processClosed&&t.processExited){
let r=`The STDIO streams did not close within ${t.delay/1e3} seconds of the exit event from process '${t.toolPath}'. Thi\
s may indicate a child process inherited the STDIO streams and has not yet exited.`;t._debug(r)}t._setResult()}}};var Qt=function(e,t,r,n){function o(i){return i instanceof r?i:new r(function(s){s(i)})}return new(r||(r=Promise))(function(i,s){
function a(u){try{c(n.next(u))}catch(l){s(l)}}function d(u){try{c(n.throw(u))}catch(l){s(l)}}function c(u){u.done?i(u.value):
o(u.value).then(a,d)}c((n=n.apply(e,t||[])).next())})};function $e(e,t,r){return Qt(this,void 0,void 0,function*(){let n=De(
e);if(n.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");let o=n[0];return t=n.slice(1).concat(
t||[]),new K(o,t,r).exec()})}var Le;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(Le||(Le={}));function Re(e){N("debug",{},e)}function j(e,t={}){N("warning",ie(t),e instanceof Error?e.toString():e)}function Ue(e,t={}){N("notice",ie(t),e instanceof
Error?e.toString():e)}function I(e){process.stdout.write(e+ke.EOL)}function Me(e){ae("group",e)}function Fe(){ae("endgro\
up")}function w(e){return process.env[`STATE_${e}`]||""}var He=`Run again. If it happens again, check the engine's log ("journalctl --unit docker" on most machines).`;var f=class extends Error{code;hint;constructor(t,r,n){super(r,n.cause===void 0?{}:{cause:n.cause}),this.name="FlattenEr\
ror",this.code=t,this.hint=n.hint}};function V(e){return e instanceof f?e:new f("CANCELLED","The run was cancelled befor\
e it finished. No tag was moved.",{hint:"Run again to get the image. The next run also removes what this one could not r\
emove in time.",cause:e})}function g(e){return e instanceof Error?e.message:String(e)}var zt="This is a bug in docker-flatten. Please report it, w\
ith the log of a run that has debug logging enabled (in a shell: --debug).";function Be(e){return e instanceof f?`${e.message}\

${e.hint}`:`Unexpected failure: ${g(e)}
${zt}`}function D(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function We(e){return Array.isArray(e)&&e.every(t=>typeof t==
"string")}function S(e,...t){let r=e;for(let n of t){if(!D(r)||!Object.hasOwn(r,n))return;r=r[n]}return r}function v(e,...t){
let r=S(e,...t);return typeof r=="string"&&r!==""?r:void 0}function $(e){try{return JSON.parse(e)}catch{return}}var Ke=["SIGINT","SIGTERM","SIGHUP"];function je(){let e=new AbortController,t=n=>e.abort(new Error(`received ${n}`)),r=n=>e.
abort(n);process.stdout.on("error",r),process.stderr.on("error",r);for(let n of Ke)process.once(n,t);return{signal:e.signal,
release:()=>{for(let n of Ke)process.off(n,t)}}}import{lstat as ar,readdir as cr,rm as ur}from"node:fs/promises";import{join as dr}from"node:path";function Ve(e){return e?.code??String(e)}import{randomBytes as er}from"node:crypto";import{readlinkSync as tr}from"node:fs";import{readFileSync as Zt}from"node:fs";function L(e){try{return Zt(`/proc/${e}`,"utf8")}catch{return""}}var q="io.github.docker-flatten.run",_="docker-flatten-pending",me="docker-flatten-",rr="paused-",nr=1440*60,J=/^(?<boot>[0-9a-f]{32}|0)-(?<pidNamespace>\d{1,12})-(?<pid>\d{1,10})-(?<start>\d{1,20})-(?<seconds>\d{1,12})-[0-9a-f]{8}$/,
or=/^((?:[0-9a-f]{32}|0)(?:-\d+){4}-[0-9a-f]{8})-/;function Je(){let e=Math.floor(Date.now()/1e3),{start:t}=ze("self");return`${Ye()}\
-${Qe()}-${process.pid}-${t}-${e}-${sr()}`}function he(e){let t=e.startsWith(`${_}:`)?e.slice(_.length+1):"";if(J.test(t))return t;let r=/^(.+)-[0-9a-f]{8}$/.exec(
t)?.[1]??"";return J.test(r)?r:void 0}function qe(e){return new RegExp(`-${rr}([0-9a-f]{64})$`).exec(e)?.[1]}function Xe(e){return`${me}${e}-`}function k(e){if(!e.
startsWith(me))return;let t=or.exec(e.slice(me.length))?.[1];return t!==void 0&&J.test(t)?t:void 0}function X(e){let t=J.
exec(e)?.groups;return t===void 0?!1:t.boot!=="0"&&t.boot===Ye()&&t.pidNamespace!=="0"&&t.pidNamespace===Qe()?!ir(Number(
t.pid),t.start??""):Date.now()/1e3-Number(t.seconds)>nr}function ir(e,t){try{process.kill(e,0)}catch(n){if(n.code==="ESR\
CH")return!1}let r=ze(e);return r.start==="0"?!0:r.start===t&&r.state!=="Z"&&r.state!=="X"}function Ye(){return L("sys/k\
ernel/random/boot_id").trim().replaceAll("-","")||"0"}function Qe(){try{return/\d+/.exec(tr("/proc/self/ns/pid"))?.[0]??
"0"}catch{return"0"}}function ze(e){let t=L(`${e}/stat`).replace(/^.*\)\s*/s,"").split(" ");return{state:t[0]??"",start:t[19]??
"0"}}function sr(){return er(4).toString("hex")}async function Ze(e,t,r){await lr(e,n=>n===t,n=>r.warning(n))}async function lr(e,t,r){let n=await cr(e).catch(()=>[]);for(let o of n){let i=k(o);if(i===void 0||!t(i))continue;let s=dr(
e,o);try{let{uid:a}=await ar(s);a===(process.getuid?.()??a)&&await ur(s,{recursive:!0,force:!0})}catch(a){if(Ve(a)==="EN\
OENT")continue;r(`Could not remove the temporary file ${s}: ${g(a)}`)}}}import{spawn as _r}from"node:child_process";import{spawn as fr}from"node:child_process";import{StringDecoder as mr}from"node:string_decoder";var U=process.platform!==
"win32",pe=128,C=class{async run(t,r,n){let o=fr(t,r,{stdio:["ignore","pipe","pipe"],env:n.env,detached:U}),i=new R(n.onOutput);
return i.readFrom(o),ye(n.kill,o),{exitCode:await we(o),...i.texts()}}},hr=64*1024*1024,ge=64*1024,R=class{stdout;stderr;constructor(t){
this.stdout=new T(hr,t),this.stderr=new T(ge,t)}readFrom(t){t.stdout?.removeAllListeners("data").on("data",this.stdout.add),
t.stderr?.removeAllListeners("data").on("data",this.stderr.add)}texts(){return{stdout:this.stdout.text,stderr:this.stderr.
text}}},T=class{#e=new mr("utf8");#t;#n;#r="";constructor(t,r=()=>{}){this.#t=t,this.#n=r}add=t=>{let r=this.#e.write(t);
this.#r+=r,this.#r.length>2*this.#t&&(this.#r=this.text),this.#n(r)};get text(){return this.#r.slice(-this.#t)}};function ye(e,t){
let r=()=>{pr(t),t.stdout?.destroy(),t.stderr?.destroy()};e.aborted?r():e.addEventListener("abort",r,{once:!0})}function pr(e){
try{process.kill(-(e.pid??Number.NaN),"SIGKILL")}catch{e.kill("SIGKILL")}}function we(e){return new Promise((t,r)=>{e.once(
"error",r),e.once("close",(n,o)=>t(n??(o===null?1:pe)))})}var gr=500;function et(e,t){let r="";return setInterval(()=>{let n=L(`${e.pid}/io`).split(`
`)[0]??"";(n===""||n!==r)&&t(),r=n},gr)}var tt={image:"text",container:"text",from:"text",pause:"boolean",tag:"list","apt-clean":"boolean",clean:"list",exclude:"\
list",run:"text","run-network":"text","dry-run":"boolean",platform:"list",pull:"text",push:"boolean",compression:"text",
layers:"text","max-layer-size":"text","keep-base":"text",verify:"choice",test:"text",backup:"text","remove-old":"boolean",
timeout:"text",report:"text",html:"text",summary:"boolean",compare:"text","max-size":"text","min-saving":"text",cache:"b\
oolean","temp-dir":"text"};var rt="workflow";function nt(e,...t){let r=[e,...t].map(o=>yr(o)).join(" and ");return`${rt==="workflow"?"input":"option"}${t.length===0?
"":"s"} ${r}`}function yr(e,t){if(rt==="workflow")return`"${e}${t===void 0?"":`: ${t}`}"`;if(t===void 0)return`--${e}`;let r=tt[e];
return r==="boolean"||r==="choice"&&/^(?:true|false)$/.test(t)?`--${t==="false"?"no-":""}${e}`:r==="choice"?`--${e}=${t}`:
`--${e} ${/^[\w.,:%/-]+$/.test(t)?t:`"${t}"`}`}var wr=250,O=class{signal;#e;#t=0;constructor(t,r){let n=new AbortController;if(this.signal=t===void 0?n.signal:AbortSignal.
any([t,n.signal]),r===0)return;let o=0,i=0,s=performance.now(),a=Math.min(wr,r*250);this.#e=setInterval(()=>{let d=performance.
now(),c=Math.min(d-s,2*a);s=d,i=this.#t===o?i+c:0,o=this.#t,i>=r*1e3&&n.abort(Er(r))},a),this.#e.unref()}touch=()=>{this.#t++};release(){
clearInterval(this.#e)}};function Er(e){return new f("TIMEOUT",`No progress for ${e} s: no byte and no answer came from the engine, or from a com\
mand in a container. No tag was moved.`,{hint:`Check whether the engine hangs ("docker info", its log) and run again. Th\
e ${nt("timeout")} sets the limit in seconds; 0 disables it.`})}var ot='Free some disk space ("docker system df" shows what uses it, "docker image prune" removes unused images) and run\
 again.',xr=[{words:/no space left on device/i,code:"NO_SPACE",why:"the engine's disk is full",hint:ot},{words:/^(?!.*oci runtime).*read-only file system/is,
code:"NO_SPACE",why:"the engine's disk is full or read-only",hint:ot},{words:/can't make .* relative to \//i,code:"UNSUP\
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
 runs in a container; or use an older release of Docker.`}];function it(e,t){let r=xr.find(({words:n})=>n.test(e));return r&&
new f(r.code,`${t} because ${r.why}: ${e}`,r)}var br={DOCKER_DEFAULT_PLATFORM:"create refuses a local image of another platform, pull moves a tag to it, import writes\
 it into a config",DOCKER_CONTENT_TRUST:"pull and create ask a notary server for what a tag means, push signs",DOCKER_BUILDKIT:"\
every command fails unless it is a boolean",DOCKER_HIDE_LEGACY_COMMANDS:"commands such as rmi, which need no group in fr\
ont, lose their aliases",DOCKER_CLI_HINTS:"commands append advice to what they say",DOCKER_CLI_HOOKS:"plugins append wha\
t they like to what commands say",DOCKER_ORCHESTRATOR:"20.10 warns of it in the answers of commands"},Sr=["DOCKER_CONTEN\
T_TRUST_","DOCKER_STACK_","DOCKER_CLI_PLUGIN_","BUILDKIT_","BUILDX_"];function Ee(e){return Object.fromEntries(Object.entries(
e).filter(t=>t[1]!==void 0&&!vr(t[0])))}function vr(e){let t=e.toUpperCase();return Object.hasOwn(br,t)||Sr.some(r=>t.startsWith(
r))}var Y=class e{#e;#t;#n;#r;constructor(t={}){this.#e=t.globalArgs??[],this.#t=t.watch??new O(void 0,0),this.#n=t.graceMs??
st,this.#r=t.runner??new C}withWatchdog(t,r=st){return new e({globalArgs:this.#e,watch:t,graceMs:r,runner:this.#r})}get touch(){
return this.#t.touch}async try(t){let{signal:r}=this.#t;if(r.aborted)throw V(r.reason);let n=new AbortController,o,i=()=>{
o=setTimeout(()=>n.abort(),this.#n)};r.addEventListener("abort",i,{once:!0});try{let s=await this.#r.run("docker",[...this.#e,
...t],{env:Ee(process.env),onOutput:this.touch,kill:n.signal});if(r.aborted)throw V(r.reason);return this.touch(),s}catch(s){
throw at(s)}finally{clearTimeout(o),r.removeEventListener("abort",i)}}async run(t){let r=await this.try(t);if(r.exitCode!==
0)throw Q(t,r);return r.stdout.trimEnd()}spawn(t,r,n){return _r("docker",[...this.#e,...t],{stdio:r,env:Ee(process.env),
detached:U,...n===void 0?{}:{signal:n,killSignal:"SIGKILL"}})}async stream(t,r,n,o=!1){let i=this.spawn(t,["ignore","pip\
e","pipe"],n),s=u=>Cr(i[u],ge,l=>{this.touch(),r(l,u)}),a=s("stdout"),d=s("stderr"),c=o?et(i,this.touch):void 0;try{return{
exitCode:await Tr(i),stdout:a(),stderr:d()}}finally{clearInterval(c)}}},st=2e3;function Cr(e,t,r){let n=new T(t,r);return e?.
on("data",n.add),()=>n.text}async function Tr(e){try{return await we(e)}catch(t){throw at(t)}}function at(e){return e instanceof
Error?"code"in e&&e.code==="ENOENT"?Ir(e):e.name==="AbortError"?V(e.cause):e:e}function Q(e,t){let r=(t.stderr.trim()||t.
stdout.trim()).slice(-2e3)||`exit status ${t.exitCode}`;return Or(r,"DOCKER_FAILED",`"docker ${e.slice(0,2).join(" ")}" \
failed`)}function Or(e,t,r){let n=it(e,r);return n!==void 0?n:Ar(e)?Nr(e):new f(t,`${r}: ${e}`,{hint:He})}function Ar(e){
return/cannot connect to the docker daemon|is the docker daemon running|error during connect|failed to connect to the docker API|connect: (?:connection refused|no such file or directory|permission denied)|permission denied while trying to connect/i.
test(e)}function Nr(e){let t=/permission denied/i.test(e)?'This user is not allowed to use the engine: add it to the "do\
cker" group, or run as root.':process.platform==="linux"?`Start the engine, or select another one with DOCKER_HOST or "d\
ocker context use".${process.env.GITHUB_ACTIONS==="true"?Pr:""}`:`Start Docker Desktop or another Linux engine. GitHub's\
 ${process.platform==="win32"?"Windows":"macOS"} runners have none: use "runs-on: ubuntu-latest".`;return new f("NO_ENGI\
NE",`docker-flatten needs a Docker engine, but none answered: ${e.trim()}`,{hint:t})}var Pr=` GitHub's "ubuntu-slim" run\
ners have a docker command but no engine: use "runs-on: ubuntu-latest", "ubuntu-24.04" or "ubuntu-22.04".`;function Ir(e){
return new f("NO_DOCKER",`docker-flatten needs the docker command, but found none on PATH (${g(e).split(".")[0]}).`,{hint:"\
Install the Docker CLI (Debian and Ubuntu: the package docker.io or docker-ce-cli), or use a runner that has it.",cause:e})}async function ut(e,t){let r=a=>a!==void 0&&t(a),n=["--no-trunc","--filter",`label=${q}`],[o,i,s]=await Promise.all([e.run(
["ps","--all",...n,"--format","{{.ID}} {{.Names}}"]),e.run(["images","--quiet",...n,"--filter","dangling=true"]),e.run([
"images","--filter",`reference=${_}`,"--format","{{.Repository}}:{{.Tag}}"])]);return{containers:dt(o).filter(({name:a})=>r(
k(a))),pendingNames:M(s).filter(a=>r(he(a))),imports:await Dr(e,M(i),r)}}async function Dr(e,t,r){if(t.length===0)return[];
let n=$((await e.try(["image","inspect",...new Set(t)])).stdout);return(Array.isArray(n)?n:[]).filter(o=>{let i=S(o,"Con\
fig","Labels"),s=v(i,q);return D(i)&&Object.keys(i).length===1&&r(s===void 0?void 0:he(`${_}:${s}`))&&ct(S(o,"RepoTags"))&&
ct(S(o,"RepoDigests"))&&v(o,"Comment")==="Imported from -"}).map(o=>v(o,"Id")).filter(o=>o!==void 0)}function ct(e){return e==
null||Array.isArray(e)&&e.length===0}function dt(e){return M(e).map(t=>t.split(" ")).map(([t="",r=""])=>({id:t,name:r.split(
",")[0]??""}))}function lt(e){return e.containers.length+e.pendingNames.length+e.imports.length}function M(e){return e.split(`
`).filter(t=>t!=="")}var $r=3,Lr=300,ft=10;async function ht(e,t,r){let n=Math.min(t||ft,ft),o=new O(void 0,n);try{return await r(e.withWatchdog(
o,0))}finally{o.release()}}var kr=new Set;async function pt(e,t,r){kr.delete(t);let n=(o,i)=>r.warning(`Could not remove everything that the run created: ${o}
A later run removes the rest, or you can: ${i.join("; ")}`);for(let o=0;o<$r;o++){o>0&&await new Promise(s=>setTimeout(s,
Lr));let i;try{i=await ut(e,s=>s===t)}catch(s){n(yt(s),[`docker ps --all --filter name=${Xe(t)}`,`docker images ${_}`]);
return}if(lt(i)===0&&o>0||(await Ur(e,i,n)).isOver)return}}var Rr=["rm","--force","--volumes"],mt=["rmi"];async function Ur(e,t,r){let n=[],o=[...t.containers.map(({id:i,name:s})=>{
let a=qe(s);return{work:async()=>{a!==void 0&&await Fr(e,a),n.push(i)},byHand:a&&`docker unpause ${gt(a)}`}}),xe(e,Rr,n,
t.containers.map(({id:i})=>i)),xe(e,mt,t.pendingNames),xe(e,mt,t.imports)];for(let[i,{work:s}]of o.entries())try{await s()}catch(a){
let d=a instanceof f&&Mr.includes(a.code),c=d?o.slice(i):o.slice(i,i+1);if(r(yt(a),c.map(({byHand:u})=>u).filter(u=>u!==
void 0)),d)return{isOver:d}}return{isOver:!1}}function xe(e,t,r,n=r){let o=["docker",...t,...n.map(gt)].join(" ");return{
work:()=>Gr(e,t,r),byHand:n.length===0?void 0:o}}function gt(e){return e.replace(/^(?:sha256:)?([0-9a-f]{12})[0-9a-f]{52}$/,
"$1")}var Mr=["TIMEOUT","CANCELLED","NO_ENGINE"];function yt(e){return e instanceof f&&(e.code==="TIMEOUT"||e.code==="CA\
NCELLED")?"the engine did not answer in time.":g(e)}async function Fr(e,t){let r=await e.try(["unpause",t]);if(r.exitCode!==
0&&!/no such container|is not (?:paused|running)/i.test(r.stderr))throw Q(["unpause",t],r)}async function Gr(e,t,r){if(r.
length===0)return;let n=await e.try([...t,...r]),i=M(n.stderr).filter(s=>!/no such|not found|already in progress/i.test(
s)).join(`
`);if(n.exitCode!==0&&i.trim()!=="")throw Q(t,{...n,stderr:i})}import{AsyncLocalStorage as Hr}from"node:async_hooks";import{ChildProcess as Br}from"node:child_process";import{subscribe as Wr,
unsubscribe as Kr}from"node:diagnostics_channel";import{accessSync as jr,constants as Vr,statSync as Jr}from"node:fs";import{
delimiter as qr,join as Xr}from"node:path";var wt=new Hr,Et="child_process",Yr=2**31-1,z=class{#e=new C;async run(t,r,n){if(r.some(c=>c.includes("\0")))return this.#e.
run(t,r,n);let o=Symbol(t),i=new R(n.onOutput),s,a,d=c=>{wt.getStore()!==o||!D(c)||c.process instanceof Br&&(s=c.process,
Qr(s),s.once("error",u=>{a=u}),s.once("spawn",zr.bind(void 0,s,i,n.kill)))};Wr(Et,d);try{return{exitCode:await wt.run(o,
()=>$e(tn(Zr(t)),[...r],{env:n.env,silent:!0,ignoreReturnCode:!0,delay:Yr,listeners:{stdout:i.stdout.add,stderr:i.stderr.
add}}))??pe,...i.texts()}}catch(c){if(s===void 0)return this.#e.run(t,r,n);throw a??c}finally{Kr(Et,d)}}};function Qr(e){
let t=e,r=t.spawn?.bind(e);r!==void 0&&(t.spawn=n=>{try{return r({...n,detached:U})}catch(o){return process.nextTick(()=>e.
emit("error",o))}})}function zr(e,t,r){e.stdin?.on("error",()=>{}).end(),t.readFrom(e),ye(r,e)}function Zr(e){return(process.
env.PATH??"").split(qr).filter(r=>r!=="").map(r=>Xr(r,e)).find(en)??e}function en(e){try{return jr(e,Vr.X_OK),Jr(e).isFile()}catch{
return!1}}function tn(e){return`"${e.replaceAll('"','\\"')}"`}import{randomUUID as ln}from"node:crypto";var xt=["B","kB","MB","GB","TB","PB"];function Z(e){let t=e,r=0;for(;Math.abs(t)>=999.5&&r<xt.length-1;)t/=1e3,r++;let n=r===
0||Math.abs(t)>=99.95?0:Math.abs(t)>=9.995?1:2;return`${t.toFixed(n)} ${xt[r]}`}var oi=16*4096;var rn=.2,nn=10,on=3,sn=6e3*60,ee=class{#e;#t=performance.now();#n=this.#t;#r;#i=0;#o=0;constructor(t){this.#e=t,this.#r=
t.doneBytes?.()??0}measure(){let{title:t,isEstimate:r=!1}=this.#e,n=performance.now(),o=(n-this.#t)/1e3,i=this.#e.doneBytes?.(),
s=this.#e.totalBytes?.(),d=i!==void 0&&s!==void 0&&s>0&&i<=s?s:void 0,c=d===void 0?void 0:Math.min(99,Math.floor((i??0)/
d*100)),u=i===void 0?void 0:this.#s(n,i),l=(d??0)-(i??0),m=o<on||l<=0||!u?Number.POSITIVE_INFINITY:Math.max(1,Math.round(
l/u)),h=m>sn?void 0:m;return{title:t,seconds:o,doneBytes:i,totalBytes:d,isEstimate:r,percent:c,bytesPerSecond:u,secondsLeft:h}}#s(t,r){
let n=(t-this.#n)/1e3;if(n>=rn){let o=Math.exp(-n/nn);this.#i=this.#i*o+(r-this.#r),this.#o=this.#o*o+n,this.#n=t,this.#r=
r}return this.#o===0?void 0:this.#i/this.#o}};function bt(e){let{title:t,seconds:r,doneBytes:n,percent:o}=e;if(n===void 0)
return`${t}: ${St(Math.round(r))} so far`;let i=[an(e),o===void 0?void 0:`${o} %`,cn(e),un(e)];return`${t}: ${i.filter(s=>s!==
void 0).join(", ")}`}function an({doneBytes:e,totalBytes:t,isEstimate:r}){let n=Z(e??0);return t===void 0?n:`${n} of ${r?
"about ":""}${Z(t)}`}function cn({bytesPerSecond:e}){return e===void 0?void 0:`${Z(e)}/s`}function un({secondsLeft:e}){return e===
void 0?void 0:`${St(e)} left`}function St(e){let r=(e<3600?[[Math.floor(e/60),"min"],[e%60,"s"]]:[[Math.floor(e/3600),"h"],
[Math.floor(e%3600/60),"min"]]).filter(([n])=>n>0).map(([n,o])=>`${n} ${o}`);return r.length===0?"0 s":r.join(" ")}var dn=5e3,vt=1e3;function _t(e,t){let r=new ee(e),n=dn/vt,o=0,i=e.loggedChars?.(),s=setInterval(()=>{let a=r.measure();if(++o%n!==0)return;
let d=e.loggedChars?.();d===i&&t(bt(a)),i=d},vt);return()=>clearInterval(s)}var te=class{#e;info(t){this.#t(),I(fn(t))}debug(t){this.#t(),Re(t)}notice(t){this.#t(),Ue(t)}warning(t){this.#t(),j(t)}async group(t,r){
this.#t(),Me(t);try{return await r()}finally{this.#t(),Fe()}}showProgress(t){return _t(t,r=>this.info(r))}untrusted(t){this.#e===
void 0&&(this.#e=ln(),I(`::stop-commands::${this.#e}`)),I(t)}#t(){this.#e!==void 0&&I(`::${this.#e}::`),this.#e=void 0}};
function fn(e){return e.replace(/[\r\n]+/g," ").replace(/^([\s\u0085]*):(?=:)/,"$1: ").replaceAll("##[","## [")}import{randomUUID as _n}from"node:crypto";import{link as Cn,mkdir as At,readdir as Tn,readFile as Nt,rename as Pt,rm as E,
stat as On,writeFile as An}from"node:fs/promises";import{basename as Nn,dirname as Pn,join as ne}from"node:path";import{readdir as mn,rm as hn,stat as pn}from"node:fs/promises";import{join as gn}from"node:path";async function Ct(e,t,r){
for(let n of await mn(e)){if(!t(n))continue;let o=gn(e,n),i=await pn(o).catch(()=>{});i!==void 0&&Date.now()-i.mtimeMs>r&&
await hn(o,{recursive:!0,force:!0}).catch(()=>{})}}import{fork as yn}from"node:child_process";import{realpath as wn}from"node:fs/promises";import{fileURLToPath as En}from"node:url";
var Tt=1200*1e3,xn=64*1024;async function Ot(e,{cwd:t,temp:r},n){let o=AbortSignal.timeout(Tt),i=yn(En(new URL("cache-cl\
ient.mjs",import.meta.url)),{cwd:t,env:{...process.env,GITHUB_WORKSPACE:await wn(t),RUNNER_TEMP:r},stdio:["ignore","pipe",
"pipe","ipc"],execArgv:[],detached:!0}),s=()=>bn(i.pid),a=AbortSignal.any([n,o]);a.addEventListener("abort",s),a.aborted&&
s();let d="";for(let m of[i.stdout,i.stderr])m?.setEncoding("utf8").on("data",h=>{d.length<xn&&(d+=h)});let c={isDone:!1};
i.on("message",m=>{c=m});let u=await new Promise(m=>{i.once("error",h=>m(h.message)),i.once("close",(h,be)=>{let kt=be===
null?`exited with status ${h}`:`was killed by ${be}`;m(h===0?void 0:`the cache client ${kt}`)}),i.send(e,()=>{})});a.removeEventListener(
"abort",s),n.throwIfAborted();let l=o.aborted?`it took more than ${Tt/6e4} minutes`:u;return{isDone:c.isDone&&l===void 0,
...c.wasThere===!0?{wasThere:!0}:{},...Sn(d,c.error??l)}}function bn(e){try{e!==void 0&&process.kill(-e,"SIGKILL")}catch{}}
function Sn(e,t){let r=[],n=[];for(let o of e.split(/\r?\n/)){let[,i,s=""]=/^::(\w+)[^:]*::(.*)$/.exec(o)??[];i==="warni\
ng"||i==="error"?r.push(vn(s)):i===void 0&&o.trim()!==""&&n.push(o.trim())}return t!==void 0&&r.push(t),{problems:r,lines:n}}
function vn(e){return e.replaceAll("%0D"," ").replaceAll("%0A"," ").replaceAll("%25","%")}var A="docker-flatten-cache",re=`${A}.lock`,In="docker-flatten-kept-",Dn=3600*1e3,$n=10080*60*1e3;async function It({key:e,directory:t,isShared:r=!1},n,o,i){let s=performance.now();try{await kn(n,o,void 0,async a=>{await E(
a,{recursive:!0,force:!0}),await Pt(t,a);let{isDone:d,wasThere:c,problems:u,lines:l}=await Ln(r?"save-new":"save",e,a,i);
if(c===!0){o.info("The cache has this layer already");return}if(d){let h=(performance.now()-s)/1e3;o.info(`Saved the lay\
er to the cache in ${h.toFixed(1)} s`);return}let m=u.length>0?u:l.slice(-1);o.notice(`Could not save the layer to the c\
ache: ${m.join("; ")}`)})}catch(a){o.notice(`Could not save the layer to the cache: ${g(a)}`)}finally{await E(t,{recursive:!0,
force:!0}).catch(()=>{})}}async function Dt(e){try{if((await Tn(e)).some(n=>[re,A,oe(A)].includes(n))&&await $t(ne(e,re)))
for(let n of[A,oe(A),re])await E(ne(e,n),{recursive:!0,force:!0});await Ct(e,n=>n.startsWith(In),$n)}catch{}}async function Ln(e,t,r,n){let o=Nn(r),i=oe(r);await At(i);try{return await Ot({action:e,key:t,path:o},{cwd:Pn(r),temp:i},
n)}finally{await E(i,{recursive:!0,force:!0}).catch(()=>{})}}function oe(e){return`${e}.temp`}async function kn(e,t,r,n){
let o=ne(e,A),i=ne(e,re);if(!await $t(i))return t.notice("The layer is not cached: another step is using the cache in th\
is directory."),r;try{for(let s of[o,oe(o)])await E(s,{recursive:!0,force:!0});return await At(o),await n(o)}finally{await E(
o,{recursive:!0,force:!0}).catch(()=>{}),await E(i,{force:!0}).catch(()=>{})}}async function $t(e){let t=Je();for(let r=0;r<
2;r++){try{return await An(e,t,{flag:"wx"}),!0}catch(s){if(s.code!=="EEXIST")throw s}let n=await Nt(e,"utf8").catch(()=>""),
{mtimeMs:o}=await On(e).catch(()=>({mtimeMs:Date.now()}));if(!(n===""?Date.now()-o>=Dn:X(n))||!await Rn(e,n))return!1}return!1}
async function Rn(e,t){let r=`${e}.${_n()}`;try{await Pt(e,r)}catch{return!0}let n=await Nt(r,"utf8").catch(()=>t)===t;return n||
await Cn(r,e).catch(()=>{}),await E(r,{force:!0}),n}var x={runId:"run-id",directories:"directories",ended:"ended",noEngine:"no-engine",cacheEntries:"cache-entries",tempDir:"\
temp-dir"};async function Lt(){let e=new te,t=je(),r=w(x.runId);try{let n=$(w(x.cacheEntries));for(let o of Array.isArray(n)?n:[]){
let i=v(o,"key")??"",s=v(o,"directory")??"";s!==""&&await It({key:i,directory:s,isShared:S(o,"isShared")===!0},w(x.tempDir),
e,t.signal)}r!==""&&w(x.ended)!=="true"&&await Un(r,e)}catch(n){j(Be(n))}finally{t.release()}}async function Un(e,t){w(x.
noEngine)!=="true"&&await ht(new Y({runner:new z}),0,o=>pt(o,e,t));let r=$(w(x.directories));for(let o of We(r)?r:[])await Ze(
o,e,t);let n=w(x.tempDir);n!==""&&await Dt(n)}await Lt();
