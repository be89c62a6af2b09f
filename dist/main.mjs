import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import{A as pe,J as me,K as we,M as ye,N as ge,O as ve,e as ee,f as te,g as re,h as T,i as ie,j as oe,k as ne,l as se,m as ce,
n as ae,o as le,r as ue,s as fe,y as de,z as he}from"./core.mjs";import{randomUUID as Zt}from"node:crypto";import{join as er}from"node:path";import*as Se from"os";function h(t){return t==null?"":typeof t=="string"||t instanceof String?t:JSON.stringify(t)}function U(t){return Object.
keys(t).length?{title:t.title,file:t.file,line:t.startLine,endLine:t.endLine,col:t.startColumn,endColumn:t.endColumn}:{}}function p(t,e,r){let i=new M(t,e,r);process.stdout.write(i.toString()+Se.EOL)}function V(t,e=""){p(t,{},e)}var xe="::",
M=class{constructor(e,r,i){e||(e="missing.command"),this.command=e,this.properties=r,this.message=i}toString(){let e=xe+
this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";let r=!0;for(let i in this.properties)if(this.
properties.hasOwnProperty(i)){let o=this.properties[i];o&&(r?r=!1:e+=",",e+=`${i}=${rt(o)}`)}}return e+=`${xe}${tt(this.
message)}`,e}};function tt(t){return h(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function rt(t){return h(
t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}import*as Ee from"crypto";import*as A from"fs";import*as $ from"os";function G(t,e){let r=process.env[`GITHUB_${t}`];if(!r)throw new Error(`Unable to find environment variable for file com\
mand ${t}`);if(!A.existsSync(r))throw new Error(`Missing file at path: ${r}`);A.appendFileSync(r,`${h(e)}${$.EOL}`,{encoding:"\
utf8"})}function j(t,e){let r=`ghadelimiter_${Ee.randomUUID()}`,i=h(e);if(t.includes(r))throw new Error(`Unexpected inpu\
t: name should not contain the delimiter "${r}"`);if(i.includes(r))throw new Error(`Unexpected input: value should not c\
ontain the delimiter "${r}"`);return`${t}<<${r}${$.EOL}${i}${$.EOL}${r}`}import*as J from"os";import*as C from"os";import*as X from"events";import*as Ae from"child_process";import*as Oe from"path";import*as d from"path";import*as P from"fs";import*as m from"path";var Ce=function(t,e,r,i){function o(n){return n instanceof r?n:new r(function(s){
s(n)})}return new(r||(r=Promise))(function(n,s){function l(a){try{c(i.next(a))}catch(f){s(f)}}function u(a){try{c(i.throw(
a))}catch(f){s(f)}}function c(a){a.done?n(a.value):o(a.value).then(l,u)}c((i=i.apply(t,e||[])).next())})},{chmod:it,copyFile:ot,
lstat:nt,mkdir:st,open:cr,readdir:_e,rename:ct,rm:at,rmdir:ar,stat:O,symlink:lt,unlink:ut}=P.promises,w=process.platform===
"win32";var lr=P.constants.O_RDONLY;function B(t){return Ce(this,void 0,void 0,function*(){try{yield O(t)}catch(e){if(e.code==="\
ENOENT")return!1;throw e}return!0})}function L(t){if(t=ft(t),!t)throw new Error('isRooted() parameter "p" cannot be empty');return w?t.startsWith("\\")||/^[A-Z]:/i.
test(t):t.startsWith("/")}function q(t,e){return Ce(this,void 0,void 0,function*(){let r;try{r=yield O(t)}catch(o){o.code!==
"ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${t}': ${o}`)}if(r&&r.isFile()){
if(w){let o=m.extname(t).toUpperCase();if(e.some(n=>n.toUpperCase()===o))return t}else if(be(r))return t}let i=t;for(let o of e){
t=i+o,r=void 0;try{r=yield O(t)}catch(n){n.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if exe\
cutable file exists '${t}': ${n}`)}if(r&&r.isFile()){if(w){try{let n=m.dirname(t),s=m.basename(t).toUpperCase();for(let l of yield _e(
n))if(s===l.toUpperCase()){t=m.join(n,l);break}}catch(n){console.log(`Unexpected error attempting to determine the actua\
l case of the file '${t}': ${n}`)}return t}else if(be(r))return t}}return""})}function ft(t){return t=t||"",w?(t=t.replace(
/\//g,"\\"),t.replace(/\\\\+/g,"\\")):t.replace(/\/\/+/g,"/")}function be(t){return(t.mode&1)>0||(t.mode&8)>0&&process.getgid!==
void 0&&t.gid===process.getgid()||(t.mode&64)>0&&process.getuid!==void 0&&t.uid===process.getuid()}var Ue=function(t,e,r,i){function o(n){return n instanceof r?n:new r(function(s){s(n)})}return new(r||(r=Promise))(function(n,s){
function l(a){try{c(i.next(a))}catch(f){s(f)}}function u(a){try{c(i.throw(a))}catch(f){s(f)}}function c(a){a.done?n(a.value):
o(a.value).then(l,u)}c((i=i.apply(t,e||[])).next())})};function K(t,e){return Ue(this,void 0,void 0,function*(){if(!t)throw new Error("parameter 'tool' is required");if(e){let i=yield K(
t,!1);if(!i)throw w?new Error(`Unable to locate executable file: ${t}. Please verify either the file path exists or the \
file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extens\
ion for an executable file.`):new Error(`Unable to locate executable file: ${t}. Please verify either the file path exis\
ts or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to v\
erify the file is executable.`);return i}let r=yield dt(t);return r&&r.length>0?r[0]:""})}function dt(t){return Ue(this,
void 0,void 0,function*(){if(!t)throw new Error("parameter 'tool' is required");let e=[];if(w&&process.env.PATHEXT)for(let o of process.
env.PATHEXT.split(d.delimiter))o&&e.push(o);if(L(t)){let o=yield q(t,e);return o?[o]:[]}if(t.includes(d.sep))return[];let r=[];
if(process.env.PATH)for(let o of process.env.PATH.split(d.delimiter))o&&r.push(o);let i=[];for(let o of r){let n=yield q(
d.join(o,t),e);n&&i.push(n)}return i})}import{setTimeout as pt}from"timers";var $e=function(t,e,r,i){function o(n){return n instanceof r?n:new r(function(s){s(
n)})}return new(r||(r=Promise))(function(n,s){function l(a){try{c(i.next(a))}catch(f){s(f)}}function u(a){try{c(i.throw(
a))}catch(f){s(f)}}function c(a){a.done?n(a.value):o(a.value).then(l,u)}c((i=i.apply(t,e||[])).next())})},D=process.platform===
"win32",R=class extends X.EventEmitter{constructor(e,r,i){if(super(),!e)throw new Error("Parameter 'toolPath' cannot be \
null or empty.");this.toolPath=e,this.args=r||[],this.options=i||{}}_debug(e){this.options.listeners&&this.options.listeners.
debug&&this.options.listeners.debug(e)}_getCommandString(e,r){let i=this._getSpawnFileName(),o=this._getSpawnArgs(e),n=r?
"":"[command]";if(D)if(this._isCmdFile()){n+=i;for(let s of o)n+=` ${s}`}else if(e.windowsVerbatimArguments){n+=`"${i}"`;
for(let s of o)n+=` ${s}`}else{n+=this._windowsQuoteCmdArg(i);for(let s of o)n+=` ${this._windowsQuoteCmdArg(s)}`}else{n+=
i;for(let s of o)n+=` ${s}`}return n}_processLineBuffer(e,r,i){try{let o=r+e.toString(),n=o.indexOf(C.EOL);for(;n>-1;){let s=o.
substring(0,n);i(s),o=o.substring(n+C.EOL.length),n=o.indexOf(C.EOL)}return o}catch(o){return this._debug(`error process\
ing line. Failed with error ${o}`),""}}_getSpawnFileName(){return D&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.
toolPath}_getSpawnArgs(e){if(D&&this._isCmdFile()){let r=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(let i of this.
args)r+=" ",r+=e.windowsVerbatimArguments?i:this._windowsQuoteCmdArg(i);return r+='"',[r]}return this.args}_endsWith(e,r){
return e.endsWith(r)}_isCmdFile(){let e=this.toolPath.toUpperCase();return this._endsWith(e,".CMD")||this._endsWith(e,".\
BAT")}_windowsQuoteCmdArg(e){if(!this._isCmdFile())return this._uvQuoteCmdArg(e);if(!e)return'""';let r=[" ","	","&","(",
")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'],i=!1;for(let s of e)if(r.some(l=>l===s)){i=!0;break}
if(!i)return e;let o='"',n=!0;for(let s=e.length;s>0;s--)o+=e[s-1],n&&e[s-1]==="\\"?o+="\\":e[s-1]==='"'?(n=!0,o+='"'):n=
!1;return o+='"',o.split("").reverse().join("")}_uvQuoteCmdArg(e){if(!e)return'""';if(!e.includes(" ")&&!e.includes("	")&&
!e.includes('"'))return e;if(!e.includes('"')&&!e.includes("\\"))return`"${e}"`;let r='"',i=!0;for(let o=e.length;o>0;o--)
r+=e[o-1],i&&e[o-1]==="\\"?r+="\\":e[o-1]==='"'?(i=!0,r+="\\"):i=!1;return r+='"',r.split("").reverse().join("")}_cloneExecOptions(e){
e=e||{};let r={cwd:e.cwd||process.cwd(),env:e.env||process.env,silent:e.silent||!1,windowsVerbatimArguments:e.windowsVerbatimArguments||
!1,failOnStdErr:e.failOnStdErr||!1,ignoreReturnCode:e.ignoreReturnCode||!1,delay:e.delay||1e4};return r.outStream=e.outStream||
process.stdout,r.errStream=e.errStream||process.stderr,r}_getSpawnOptions(e,r){e=e||{};let i={};return i.cwd=e.cwd,i.env=
e.env,i.windowsVerbatimArguments=e.windowsVerbatimArguments||this._isCmdFile(),e.windowsVerbatimArguments&&(i.argv0=`"${r}\
"`),i}exec(){return $e(this,void 0,void 0,function*(){return!L(this.toolPath)&&(this.toolPath.includes("/")||D&&this.toolPath.
includes("\\"))&&(this.toolPath=Oe.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield K(
this.toolPath,!0),new Promise((e,r)=>$e(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug(
"arguments:");for(let c of this.args)this._debug(`   ${c}`);let i=this._cloneExecOptions(this.options);!i.silent&&i.outStream&&
i.outStream.write(this._getCommandString(i)+C.EOL);let o=new Q(i,this.toolPath);if(o.on("debug",c=>{this._debug(c)}),this.
options.cwd&&!(yield B(this.options.cwd)))return r(new Error(`The cwd: ${this.options.cwd} does not exist!`));let n=this.
_getSpawnFileName(),s=Ae.spawn(n,this._getSpawnArgs(i),this._getSpawnOptions(this.options,n)),l="";s.stdout&&s.stdout.on(
"data",c=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(c),!i.silent&&i.outStream&&
i.outStream.write(c),l=this._processLineBuffer(c,l,a=>{this.options.listeners&&this.options.listeners.stdline&&this.options.
listeners.stdline(a)})});let u="";if(s.stderr&&s.stderr.on("data",c=>{o.processStderr=!0,this.options.listeners&&this.options.
listeners.stderr&&this.options.listeners.stderr(c),!i.silent&&i.errStream&&i.outStream&&(i.failOnStdErr?i.errStream:i.outStream).
write(c),u=this._processLineBuffer(c,u,a=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.
errline(a)})}),s.on("error",c=>{o.processError=c.message,o.processExited=!0,o.processClosed=!0,o.CheckComplete()}),s.on(
"exit",c=>{o.processExitCode=c,o.processExited=!0,this._debug(`Exit code ${c} received from tool '${this.toolPath}'`),o.
CheckComplete()}),s.on("close",c=>{o.processExitCode=c,o.processExited=!0,o.processClosed=!0,this._debug(`STDIO streams \
have closed for tool '${this.toolPath}'`),o.CheckComplete()}),o.on("done",(c,a)=>{l.length>0&&this.emit("stdline",l),u.length>
0&&this.emit("errline",u),s.removeAllListeners(),c?r(c):e(a)}),this.options.input){if(!s.stdin)throw new Error("child pr\
ocess missing stdin");s.stdin.end(this.options.input)}}))})}};function Pe(t){let e=[],r=!1,i=!1,o="";function n(s){i&&s!==
'"'&&(o+="\\"),o+=s,i=!1}for(let s=0;s<t.length;s++){let l=t.charAt(s);if(l==='"'){i?n(l):r=!r;continue}if(l==="\\"&&i){
n(l);continue}if(l==="\\"&&r){i=!0;continue}if(l===" "&&!r){o.length>0&&(e.push(o),o="");continue}n(l)}return o.length>0&&
e.push(o.trim()),e}var Q=class t extends X.EventEmitter{constructor(e,r){if(super(),this.processClosed=!1,this.processError=
"",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!r)throw new Error(
"toolPath must not be empty");this.options=e,this.toolPath=r,e.delay&&(this.delay=e.delay)}CheckComplete(){this.done||(this.
processClosed?this._setResult():this.processExited&&(this.timeout=pt(t.HandleTimeout,this.delay,this)))}_debug(e){this.emit(
"debug",e)}_setResult(){let e;this.processExited&&(this.processError?e=new Error(`There was an error when attempting to \
execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.
processExitCode!==0&&!this.options.ignoreReturnCode?e=new Error(`The process '${this.toolPath}' failed with exit code ${this.
processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(e=new Error(`The process '${this.toolPath}' failed be\
cause one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),
this.done=!0,this.emit("done",e,this.processExitCode)}static HandleTimeout(e){if(!e.done){if(!e.processClosed&&e.processExited){
let r=`The STDIO streams did not close within ${e.delay/1e3} seconds of the exit event from process '${e.toolPath}'. Thi\
s may indicate a child process inherited the STDIO streams and has not yet exited.`;e._debug(r)}e._setResult()}}};var wt=function(t,e,r,i){function o(n){return n instanceof r?n:new r(function(s){s(n)})}return new(r||(r=Promise))(function(n,s){
function l(a){try{c(i.next(a))}catch(f){s(f)}}function u(a){try{c(i.throw(a))}catch(f){s(f)}}function c(a){a.done?n(a.value):
o(a.value).then(l,u)}c((i=i.apply(t,e||[])).next())})};function Le(t,e,r){return wt(this,void 0,void 0,function*(){let i=Pe(
t);if(i.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");let o=i[0];return e=i.slice(1).concat(
e||[]),new R(o,e,r).exec()})}var Y;(function(t){t[t.Success=0]="Success",t[t.Failure=1]="Failure"})(Y||(Y={}));function De(t,e){let r=process.env[`INPUT_${t.replace(/ /g,"_").toUpperCase()}`]||"";if(e&&e.required&&!r)throw new Error(
`Input required and not supplied: ${t}`);return e&&e.trimWhitespace===!1?r:r.trim()}function Re(t,e){if(process.env.GITHUB_OUTPUT||"")return G("OUTPUT",j(t,e));process.stdout.write(J.EOL),p("set-output",{
name:t},h(e))}function Ie(t){process.exitCode=Y.Failure,yt(t)}function I(t){p("debug",{},t)}function yt(t,e={}){p("error",U(e),t instanceof Error?t.toString():t)}function ke(t,e={}){
p("warning",U(e),t instanceof Error?t.toString():t)}function Fe(t,e={}){p("notice",U(e),t instanceof Error?t.toString():
t)}function _(t){process.stdout.write(t+J.EOL)}function Ne(t){V("group",t)}function He(){V("endgroup")}function y(t,e){if(process.env.GITHUB_STATE||"")return G("STATE",j(t,e));p("save-state",{name:t},h(e))}import{AsyncLocalStorage as gt}from"node:async_hooks";import{ChildProcess as vt}from"node:child_process";import{subscribe as xt,
unsubscribe as St}from"node:diagnostics_channel";import{accessSync as Et,constants as bt,statSync as Ct}from"node:fs";import{
delimiter as _t,join as Tt}from"node:path";var Me=new gt,Ve="child_process",Ut=2**31-1,k=class{#e=new ce;async run(e,r,i){if(r.some(c=>c.includes("\0")))return this.#e.
run(e,r,i);let o=Symbol(e),n=new ae(i.onOutput),s,l,u=c=>{Me.getStore()!==o||!ue(c)||c.process instanceof vt&&(s=c.process,
$t(s),s.once("error",a=>{l=a}),s.once("spawn",At.bind(void 0,s,n,i.kill)))};xt(Ve,u);try{return{exitCode:await Me.run(o,
()=>Le(Lt(Ot(e)),[...r],{env:i.env,silent:!0,ignoreReturnCode:!0,delay:Ut,listeners:{stdout:n.stdout.add,stderr:n.stderr.
add}}))??se,...n.texts()}}catch(c){if(s===void 0)return this.#e.run(e,r,i);throw l??c}finally{St(Ve,u)}}};function $t(t){
let e=t,r=e.spawn?.bind(t);r!==void 0&&(e.spawn=i=>{try{return r({...i,detached:ne})}catch(o){return process.nextTick(()=>t.
emit("error",o))}})}function At(t,e,r){t.stdin?.on("error",()=>{}).end(),e.readFrom(t),le(r,t)}function Ot(t){return(process.
env.PATH??"").split(_t).filter(r=>r!=="").map(r=>Tt(r,t)).find(Pt)??t}function Pt(t){try{return Et(t,bt.X_OK),Ct(t).isFile()}catch{
return!1}}function Lt(t){return`"${t.replaceAll('"','\\"')}"`}import{randomUUID as Dt}from"node:crypto";var F=class{#e;info(e){this.#t(),_(Rt(e))}debug(e){this.#t(),I(e)}notice(e){this.#t(),Fe(e)}warning(e){this.#t(),ke(e)}async group(e,r){
this.#t(),Ne(e);try{return await r()}finally{this.#t(),He()}}showProgress(e){return de(e,r=>this.info(r))}untrusted(e){this.#e===
void 0&&(this.#e=Dt(),_(`::stop-commands::${this.#e}`)),_(e)}#t(){this.#e!==void 0&&_(`::${this.#e}::`),this.#e=void 0}};
function Rt(t){return t.replace(/[\r\n]+/g," ").replace(/^([\s\u0085]*):(?=:)/,"$1: ").replaceAll("##[","## [")}import{randomUUID as qe}from"node:crypto";import{link as Vt,mkdir as Ke,readdir as Qe,readFile as Xe,rename as z,rm as b,
stat as Gt,writeFile as jt}from"node:fs/promises";import{basename as Bt,dirname as qt,join as g}from"node:path";import{fork as It}from"node:child_process";import{realpath as kt}from"node:fs/promises";import{fileURLToPath as Ft}from"node:url";
var Ge=1200*1e3,Nt=64*1024;async function je(t,{cwd:e,temp:r},i){let o=AbortSignal.timeout(Ge),n=It(Ft(new URL("cache-cl\
ient.mjs",import.meta.url)),{cwd:e,env:{...process.env,GITHUB_WORKSPACE:await kt(e),RUNNER_TEMP:r},stdio:["ignore","pipe",
"pipe","ipc"],execArgv:[],detached:!0}),s=()=>Ht(n.pid),l=AbortSignal.any([i,o]);l.addEventListener("abort",s),l.aborted&&
s();let u="";for(let x of[n.stdout,n.stderr])x?.setEncoding("utf8").on("data",S=>{u.length<Nt&&(u+=S)});let c={isDone:!1};
n.on("message",x=>{c=x});let a=await new Promise(x=>{n.once("error",S=>x(S.message)),n.once("close",(S,Z)=>{let et=Z===null?
`exited with status ${S}`:`was killed by ${Z}`;x(S===0?void 0:`the cache client ${et}`)}),n.send(t,()=>{})});l.removeEventListener(
"abort",s),i.throwIfAborted();let f=o.aborted?`it took more than ${Ge/6e4} minutes`:a;return{isDone:c.isDone&&f===void 0,
...c.wasThere===!0?{wasThere:!0}:{},...Wt(u,c.error??f)}}function Ht(t){try{t!==void 0&&process.kill(-t,"SIGKILL")}catch{}}
function Wt(t,e){let r=[],i=[];for(let o of t.split(/\r?\n/)){let[,n,s=""]=/^::(\w+)[^:]*::(.*)$/.exec(o)??[];n==="warni\
ng"||n==="error"?r.push(Mt(s)):n===void 0&&o.trim()!==""&&i.push(o.trim())}return e!==void 0&&r.push(e),{problems:r,lines:i}}
function Mt(t){return t.replaceAll("%0D"," ").replaceAll("%0A"," ").replaceAll("%25","%")}var E="docker-flatten-cache",N=`${E}.lock`,Ye="docker-flatten-kept-",Kt=3600*1e3,Qt=10080*60*1e3,H=class{#e;#t;#r=!Xt();#i=new Set;constructor(e,r){
this.#e=e,this.#t=r}async restore(e,r,i,o){if(this.#r)return i.notice("The layer is not cached: this runner has no cache\
 service."),!1;try{return await this.#o(e,r,i,o)}catch(n){if(o.aborted)throw n;return this.#r=!0,i.notice(`Could not res\
tore the layer from the cache: ${ee(n)}`),!1}}async#o(e,r,i,o){return Jt(this.#e,i,!1,async n=>{let{isDone:s,problems:l,
lines:u}=await Yt("restore",e,n,o);if(s){this.#i.add(e);for(let a of await Qe(n))await z(g(n,a),g(r,a));return!0}if(l.length===
0)return!1;let c=`Could not restore the layer from the cache: ${l.join("; ")}`;return u.some(a=>a.startsWith("Cache hit \
for"))?(this.#i.add(e),i.warning(`${c}. ${Be(e)}`)):(this.#r=!0,i.notice(c)),!1})}canSave(e,r){return this.#r?!1:this.#i.
has(e)?(r.debug(Be(e)),!1):!0}async save(e,r,i,o=!1){if(!this.canSave(e,i))return;let n=g(this.#e,`${Ye}${qe()}`);await z(
r,n),this.#t({key:e,directory:n,...o?{isShared:o}:{}})}};function Be(t){return`If this happens again, the cache entry is\
 damaged: delete it with "gh cache delete ${t}".`}async function Je(t){try{if((await Qe(t)).some(i=>[N,E,W(E)].includes(i))&&await ze(g(t,N)))for(let i of[E,W(E),N])await b(
g(t,i),{recursive:!0,force:!0});await ve(t,i=>i.startsWith(Ye),Qt)}catch{}}function Xt(){let{env:t}=process,e=t.GITHUB_SERVER_URL||
"https://github.com";if(!URL.canParse(e))return!1;let r=new URL(e).hostname.toLowerCase();return(r==="github.com"||r.endsWith(
".ghe.com")||r.endsWith(".localhost"))&&t.ACTIONS_CACHE_SERVICE_V2?!!t.ACTIONS_RESULTS_URL:!!t.ACTIONS_CACHE_URL}async function Yt(t,e,r,i){
let o=Bt(r),n=W(r);await Ke(n);try{return await je({action:t,key:e,path:o},{cwd:qt(r),temp:n},i)}finally{await b(n,{recursive:!0,
force:!0}).catch(()=>{})}}function W(t){return`${t}.temp`}async function Jt(t,e,r,i){let o=g(t,E),n=g(t,N);if(!await ze(
n))return e.notice("The layer is not cached: another step is using the cache in this directory."),r;try{for(let s of[o,W(
o)])await b(s,{recursive:!0,force:!0});return await Ke(o),await i(o)}finally{await b(o,{recursive:!0,force:!0}).catch(()=>{}),
await b(n,{force:!0}).catch(()=>{})}}async function ze(t){let e=T();for(let r=0;r<2;r++){try{return await jt(t,e,{flag:"\
wx"}),!0}catch(s){if(s.code!=="EEXIST")throw s}let i=await Xe(t,"utf8").catch(()=>""),{mtimeMs:o}=await Gt(t).catch(()=>({
mtimeMs:Date.now()}));if(!(i===""?Date.now()-o>=Kt:ie(i))||!await zt(t,i))return!1}return!1}async function zt(t,e){let r=`${t}\
.${qe()}`;try{await z(t,r)}catch{return!0}let i=await Xe(r,"utf8").catch(()=>e)===e;return i||await Vt(r,t).catch(()=>{}),
await b(r,{force:!0}),i}var v={runId:"run-id",directories:"directories",ended:"ended",noEngine:"no-engine",cacheEntries:"cache-entries",tempDir:"\
temp-dir"};async function Ze(){let t=new F,e=oe();try{let r=T(),i=ye(u=>De(u)),o=i.report??er(i.tempDir,`docker-flatten-report-${Zt()}\
.json`),n={...i,report:o};y(v.runId,r),y(v.directories,he(n)),pe(n)||y(v.noEngine,"true"),await Je(n.tempDir);let s=n.cache?
new H(n.tempDir,tr()):void 0;s!==void 0&&y(v.tempDir,n.tempDir);let l=await me(n,{id:r,docker:new fe({runner:new k}),log:t,
signal:e.signal,cache:s});for(let[u,c]of Object.entries(we(l)))Re(u,c);if(n.summary&&await ge(process.env.GITHUB_STEP_SUMMARY,
l.report,t),l.budgetError!==void 0)throw l.budgetError}catch(r){I(re(r)),Ie(te(r))}finally{y(v.ended,"true"),e.release()}}
function tr(){let t=[];return e=>{t.push(e),y(v.cacheEntries,JSON.stringify(t))}}await Ze();
