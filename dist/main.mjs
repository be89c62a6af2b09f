import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf;var __hasOwnProp=Object.prototype.hasOwnProperty;var __knownSymbol=(name,symbol)=>(symbol=Symbol[name])?symbol:Symbol.for("Symbol."+name);var __typeError=msg=>{throw TypeError(
msg)};var __require=(x=>typeof require!=="undefined"?require:typeof Proxy!=="undefined"?new Proxy(x,{get:(a,b)=>(typeof require!==
"undefined"?require:a)[b]}):x)(function(x){if(typeof require!=="undefined")return require.apply(this,arguments);throw Error(
'Dynamic require of "'+x+'" is not supported')});var __commonJS=(cb,mod)=>function __require2(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,
mod),mod.exports}catch(e){throw mod=0,e}};var __copyProps=(to,from,except,desc)=>{if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(
from))if(!__hasOwnProp.call(to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(
from,key))||desc.enumerable})}return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.
__esModule?__defProp(target,"default",{value:mod,enumerable:true}):target,mod));var __using=(stack,value,async)=>{if(value!=null){if(typeof value!=="object"&&typeof value!=="function")__typeError("Obj\
ect expected");var dispose,inner;if(async)dispose=value[__knownSymbol("asyncDispose")];if(dispose===void 0){dispose=value[__knownSymbol(
"dispose")];if(async)inner=dispose}if(typeof dispose!=="function")__typeError("Object not disposable");if(inner)dispose=
function(){try{inner.call(this)}catch(e){return Promise.reject(e)}};stack.push([async,dispose,value])}else if(async){stack.
push([async])}return value};var __callDispose=(stack,error2,hasError)=>{var E=typeof SuppressedError==="function"?SuppressedError:
function(e,s,m,_){return _=Error(m),_.name="SuppressedError",_.error=e,_.suppressed=s,_};var fail=e=>error2=hasError?new E(
e,error2,"An error was suppressed during disposal"):(hasError=true,e);var next=it=>{while(it=stack.pop()){try{var result=it[1]&&
it[1].call(it[2]);if(it[0])return Promise.resolve(result).then(next,e=>(fail(e),next()))}catch(e){fail(e)}}if(hasError)throw error2};
return next()};var require_default=__commonJS({"node_modules/events-universal/default.js"(exports,module){module.exports=__require("events")}});var require_fixed_size=__commonJS({"node_modules/fast-fifo/fixed-size.js"(exports,module){module.exports=class FixedFIFO{constructor(hwm){
if(!(hwm>0)||(hwm-1&hwm)!==0)throw new Error("Max size for a FixedFIFO should be a power of two");this.buffer=new Array(
hwm);this.mask=hwm-1;this.top=0;this.btm=0;this.next=null}clear(){this.top=this.btm=0;this.next=null;this.buffer.fill(void 0)}push(data){
if(this.buffer[this.top]!==void 0)return false;this.buffer[this.top]=data;this.top=this.top+1&this.mask;return true}shift(){
const last=this.buffer[this.btm];if(last===void 0)return void 0;this.buffer[this.btm]=void 0;this.btm=this.btm+1&this.mask;
return last}peek(){return this.buffer[this.btm]}isEmpty(){return this.buffer[this.btm]===void 0}}}});var require_fast_fifo=__commonJS({"node_modules/fast-fifo/index.js"(exports,module){var FixedFIFO=require_fixed_size();module.
exports=class FastFIFO{constructor(hwm){this.hwm=hwm||16;this.head=new FixedFIFO(this.hwm);this.tail=this.head;this.length=
0}clear(){this.head=this.tail;this.head.clear();this.length=0}push(val){this.length++;if(!this.head.push(val)){const prev=this.
head;this.head=prev.next=new FixedFIFO(2*this.head.buffer.length);this.head.push(val)}}shift(){if(this.length!==0)this.length--;
const val=this.tail.shift();if(val===void 0&&this.tail.next){const next=this.tail.next;this.tail.next=null;this.tail=next;
return this.tail.shift()}return val}peek(){const val=this.tail.peek();if(val===void 0&&this.tail.next)return this.tail.next.
peek();return val}isEmpty(){return this.length===0}}}});var require_b4a=__commonJS({"node_modules/b4a/index.js"(exports,module){function isBuffer(value){return Buffer.isBuffer(
value)||value instanceof Uint8Array}function isEncoding(encoding){return Buffer.isEncoding(encoding)}function alloc(size,fill2,encoding){
return Buffer.alloc(size,fill2,encoding)}function allocUnsafe(size){return Buffer.allocUnsafe(size)}function allocUnsafeSlow(size){
return Buffer.allocUnsafeSlow(size)}function byteLength(string,encoding){return Buffer.byteLength(string,encoding)}function compare3(a,b){
return Buffer.compare(a,b)}function concat(buffers,totalLength){return Buffer.concat(buffers,totalLength)}function copy(source,target,targetStart,start,end){
return toBuffer(source).copy(target,targetStart,start,end)}function equals(a,b){return toBuffer(a).equals(b)}function fill(buffer,value,offset,end,encoding){
return toBuffer(buffer).fill(value,offset,end,encoding)}function from(value,encodingOrOffset,length){return Buffer.from(
value,encodingOrOffset,length)}function includes(buffer,value,byteOffset,encoding){return toBuffer(buffer).includes(value,
byteOffset,encoding)}function indexOf2(buffer,value,byfeOffset,encoding){return toBuffer(buffer).indexOf(value,byfeOffset,
encoding)}function lastIndexOf(buffer,value,byteOffset,encoding){return toBuffer(buffer).lastIndexOf(value,byteOffset,encoding)}
function swap16(buffer){return toBuffer(buffer).swap16()}function swap32(buffer){return toBuffer(buffer).swap32()}function swap64(buffer){
return toBuffer(buffer).swap64()}function toBuffer(buffer){if(Buffer.isBuffer(buffer))return buffer;return Buffer.from(buffer.
buffer,buffer.byteOffset,buffer.byteLength)}function toString(buffer,encoding,start,end){return toBuffer(buffer).toString(
encoding,start,end)}function toHex(buffer,start,end){return toBuffer(buffer).toString("hex",start,end)}function write2(buffer,string,offset,length,encoding){
return toBuffer(buffer).write(string,offset,length,encoding)}function readDoubleBE(buffer,offset){return toBuffer(buffer).
readDoubleBE(offset)}function readDoubleLE(buffer,offset){return toBuffer(buffer).readDoubleLE(offset)}function readFloatBE(buffer,offset){
return toBuffer(buffer).readFloatBE(offset)}function readFloatLE(buffer,offset){return toBuffer(buffer).readFloatLE(offset)}
function readInt32BE(buffer,offset){return toBuffer(buffer).readInt32BE(offset)}function readInt32LE(buffer,offset){return toBuffer(
buffer).readInt32LE(offset)}function readUInt32BE(buffer,offset){return toBuffer(buffer).readUInt32BE(offset)}function readUInt32LE(buffer,offset){
return toBuffer(buffer).readUInt32LE(offset)}function writeDoubleBE(buffer,value,offset){return toBuffer(buffer).writeDoubleBE(
value,offset)}function writeDoubleLE(buffer,value,offset){return toBuffer(buffer).writeDoubleLE(value,offset)}function writeFloatBE(buffer,value,offset){
return toBuffer(buffer).writeFloatBE(value,offset)}function writeFloatLE(buffer,value,offset){return toBuffer(buffer).writeFloatLE(
value,offset)}function writeInt32BE(buffer,value,offset){return toBuffer(buffer).writeInt32BE(value,offset)}function writeInt32LE(buffer,value,offset){
return toBuffer(buffer).writeInt32LE(value,offset)}function writeUInt32BE(buffer,value,offset){return toBuffer(buffer).writeUInt32BE(
value,offset)}function writeUInt32LE(buffer,value,offset){return toBuffer(buffer).writeUInt32LE(value,offset)}module.exports=
{isBuffer,isEncoding,alloc,allocUnsafe,allocUnsafeSlow,byteLength,compare:compare3,concat,copy,equals,fill,from,includes,
indexOf:indexOf2,lastIndexOf,swap16,swap32,swap64,toBuffer,toString,toHex,write:write2,readDoubleBE,readDoubleLE,readFloatBE,
readFloatLE,readInt32BE,readInt32LE,readUInt32BE,readUInt32LE,writeDoubleBE,writeDoubleLE,writeFloatBE,writeFloatLE,writeInt32BE,
writeInt32LE,writeUInt32BE,writeUInt32LE}}});var require_pass_through_decoder=__commonJS({"node_modules/text-decoder/lib/pass-through-decoder.js"(exports,module){var b4a=require_b4a();
module.exports=class PassThroughDecoder{constructor(encoding){this.encoding=encoding}get remaining(){return 0}decode(data){
return b4a.toString(data,this.encoding)}flush(){return""}}}});var require_utf8_decoder=__commonJS({"node_modules/text-decoder/lib/utf8-decoder.js"(exports,module){var b4a=require_b4a();
module.exports=class UTF8Decoder{constructor(){this._reset()}get remaining(){return this.bytesSeen}decode(data){if(data.
byteLength===0)return"";if(this.bytesNeeded===0&&trailingIncomplete(data,0)===0){this.bytesSeen=trailingBytesSeen(data);
return b4a.toString(data,"utf8")}let result="";let start=0;if(this.bytesNeeded>0){while(start<data.byteLength){const byte=data[start];
if(byte<this.lowerBoundary||byte>this.upperBoundary){result+="�";this._reset();break}this.lowerBoundary=128;this.upperBoundary=
191;this.codePoint=this.codePoint<<6|byte&63;this.bytesSeen++;start++;if(this.bytesSeen===this.bytesNeeded){result+=String.
fromCodePoint(this.codePoint);this._reset();break}}if(this.bytesNeeded>0)return result}const trailing=trailingIncomplete(
data,start);const end=data.byteLength-trailing;if(end>start)result+=b4a.toString(data,"utf8",start,end);for(let i=end;i<
data.byteLength;i++){const byte=data[i];if(this.bytesNeeded===0){if(byte<=127){this.bytesSeen=0;result+=String.fromCharCode(
byte)}else if(byte>=194&&byte<=223){this.bytesNeeded=2;this.bytesSeen=1;this.codePoint=byte&31}else if(byte>=224&&byte<=
239){if(byte===224)this.lowerBoundary=160;else if(byte===237)this.upperBoundary=159;this.bytesNeeded=3;this.bytesSeen=1;
this.codePoint=byte&15}else if(byte>=240&&byte<=244){if(byte===240)this.lowerBoundary=144;else if(byte===244)this.upperBoundary=
143;this.bytesNeeded=4;this.bytesSeen=1;this.codePoint=byte&7}else{this.bytesSeen=1;result+="�"}continue}if(byte<this.
lowerBoundary||byte>this.upperBoundary){result+="�";i--;this._reset();continue}this.lowerBoundary=128;this.upperBoundary=
191;this.codePoint=this.codePoint<<6|byte&63;this.bytesSeen++;if(this.bytesSeen===this.bytesNeeded){result+=String.fromCodePoint(
this.codePoint);this._reset()}}return result}flush(){const result=this.bytesNeeded>0?"�":"";this._reset();return result}_reset(){
this.codePoint=0;this.bytesNeeded=0;this.bytesSeen=0;this.lowerBoundary=128;this.upperBoundary=191}};function trailingIncomplete(data,start){
const len=data.byteLength;if(len<=start)return 0;const limit=Math.max(start,len-4);let i=len-1;while(i>limit&&(data[i]&192)===
128)i--;if(i<start)return 0;const byte=data[i];let needed;if(byte<=127)return 0;if(byte>=194&&byte<=223)needed=2;else if(byte>=
224&&byte<=239)needed=3;else if(byte>=240&&byte<=244)needed=4;else return 0;const available=len-i;return available<needed?
available:0}function trailingBytesSeen(data){const len=data.byteLength;if(len===0)return 0;const last=data[len-1];if(last<=
127)return 0;if((last&192)!==128)return 1;const limit=Math.max(0,len-4);let i=len-2;while(i>=limit&&(data[i]&192)===128)
i--;if(i<0)return 1;const first=data[i];let needed;if(first>=194&&first<=223)needed=2;else if(first>=224&&first<=239)needed=
3;else if(first>=240&&first<=244)needed=4;else return 1;if(len-i!==needed)return 1;if(needed>=3){const second=data[i+1];
if(first===224&&second<160)return 1;if(first===237&&second>159)return 1;if(first===240&&second<144)return 1;if(first===244&&
second>143)return 1}return 0}}});var require_text_decoder=__commonJS({"node_modules/text-decoder/index.js"(exports,module){var PassThroughDecoder=require_pass_through_decoder();
var UTF8Decoder=require_utf8_decoder();module.exports=class TextDecoder{constructor(encoding="utf8"){this.encoding=normalizeEncoding(
encoding);switch(this.encoding){case"utf8":this.decoder=new UTF8Decoder;break;case"utf16le":case"base64":throw new Error(
"Unsupported encoding: "+this.encoding);default:this.decoder=new PassThroughDecoder(this.encoding)}}get remaining(){return this.
decoder.remaining}push(data){if(typeof data==="string")return data;return this.decoder.decode(data)}write(data){return this.
push(data)}end(data){let result="";if(data)result=this.push(data);result+=this.decoder.flush();return result}};function normalizeEncoding(encoding){
encoding=encoding.toLowerCase();switch(encoding){case"utf8":case"utf-8":return"utf8";case"ucs2":case"ucs-2":case"utf16le":case"\
utf-16le":return"utf16le";case"latin1":case"binary":return"latin1";case"base64":case"ascii":case"hex":return encoding;default:
throw new Error("Unknown encoding: "+encoding)}}}});var require_errors=__commonJS({"node_modules/streamx/lib/errors.js"(exports,module){module.exports=class StreamError extends Error{constructor(msg,code2,fn=StreamError){
super(msg);this.code=code2;if(Error.captureStackTrace){Error.captureStackTrace(this,fn)}}static isStreamDestroyed(err){return err&&
err.code==="STREAM_DESTROYED"}static isPrematureClose(err){return err&&err.code==="PREMATURE_CLOSE"}static isAborted(err){
return err&&err.code==="ABORTED"}static isBadArgument(err){return err&&err.code==="BAD_ARGUMENT"}get name(){return"Strea\
mError"}static STREAM_DESTROYED(){return new StreamError("Stream was destroyed","STREAM_DESTROYED",StreamError.STREAM_DESTROYED)}static PREMATURE_CLOSE(msg="\
Premature close"){return new StreamError(msg,"PREMATURE_CLOSE",StreamError.PREMATURE_CLOSE)}static ABORTED(){return new StreamError(
"Stream aborted","ABORTED",StreamError.ABORTED)}static BAD_ARGUMENT(msg="Bad argument"){return new StreamError(msg,"BAD_\
ARGUMENT",StreamError.BAD_ARGUMENT)}}}});var require_streamx=__commonJS({"node_modules/streamx/index.js"(exports,module){var{EventEmitter:EventEmitter2}=require_default();
var FIFO=require_fast_fifo();var TextDecoder=require_text_decoder();var StreamError=require_errors();var qmt=typeof queueMicrotask===
"undefined"?fn=>global.process.nextTick(fn):queueMicrotask;var MAX=(1<<29)-1;var OPENING=1;var PREDESTROYING=2;var DESTROYING=4;
var DESTROYED=8;var NOT_OPENING=MAX^OPENING;var NOT_PREDESTROYING=MAX^PREDESTROYING;var READ_ACTIVE=1<<4;var READ_UPDATING=2<<
4;var READ_PRIMARY=4<<4;var READ_QUEUED=8<<4;var READ_RESUMED=16<<4;var READ_PIPE_DRAINED=32<<4;var READ_ENDING=64<<4;var READ_EMIT_DATA=128<<
4;var READ_EMIT_READABLE=256<<4;var READ_EMITTED_READABLE=512<<4;var READ_DONE=1024<<4;var READ_NEXT_TICK=2048<<4;var READ_NEEDS_PUSH=4096<<
4;var READ_READ_AHEAD=8192<<4;var READ_FLOWING=READ_RESUMED|READ_PIPE_DRAINED;var READ_ACTIVE_AND_NEEDS_PUSH=READ_ACTIVE|
READ_NEEDS_PUSH;var READ_PRIMARY_AND_ACTIVE=READ_PRIMARY|READ_ACTIVE;var READ_EMIT_READABLE_AND_QUEUED=READ_EMIT_READABLE|
READ_QUEUED;var READ_RESUMED_READ_AHEAD=READ_RESUMED|READ_READ_AHEAD;var READ_NOT_ACTIVE=MAX^READ_ACTIVE;var READ_NON_PRIMARY=MAX^
READ_PRIMARY;var READ_NON_PRIMARY_AND_PUSHED=MAX^(READ_PRIMARY|READ_NEEDS_PUSH);var READ_PUSHED=MAX^READ_NEEDS_PUSH;var READ_PAUSED=MAX^
READ_RESUMED;var READ_NOT_QUEUED=MAX^(READ_QUEUED|READ_EMITTED_READABLE);var READ_NOT_ENDING=MAX^READ_ENDING;var READ_PIPE_NOT_DRAINED=MAX^
READ_FLOWING;var READ_NOT_NEXT_TICK=MAX^READ_NEXT_TICK;var READ_NOT_UPDATING=MAX^READ_UPDATING;var READ_NO_READ_AHEAD=MAX^
READ_READ_AHEAD;var READ_PAUSED_NO_READ_AHEAD=MAX^READ_RESUMED_READ_AHEAD;var WRITE_ACTIVE=1<<18;var WRITE_UPDATING=2<<18;
var WRITE_PRIMARY=4<<18;var WRITE_QUEUED=8<<18;var WRITE_UNDRAINED=16<<18;var WRITE_DONE=32<<18;var WRITE_EMIT_DRAIN=64<<
18;var WRITE_NEXT_TICK=128<<18;var WRITE_WRITING=256<<18;var WRITE_FINISHING=512<<18;var WRITE_CORKED=1024<<18;var WRITE_NOT_ACTIVE=MAX^
(WRITE_ACTIVE|WRITE_WRITING);var WRITE_NON_PRIMARY=MAX^WRITE_PRIMARY;var WRITE_NOT_FINISHING=MAX^(WRITE_ACTIVE|WRITE_FINISHING);
var WRITE_DRAINED=MAX^WRITE_UNDRAINED;var WRITE_NOT_QUEUED=MAX^WRITE_QUEUED;var WRITE_NOT_NEXT_TICK=MAX^WRITE_NEXT_TICK;
var WRITE_NOT_UPDATING=MAX^WRITE_UPDATING;var WRITE_NOT_CORKED=MAX^WRITE_CORKED;var ACTIVE=READ_ACTIVE|WRITE_ACTIVE;var NOT_ACTIVE=MAX^
ACTIVE;var DONE=READ_DONE|WRITE_DONE;var DESTROY_STATUS=DESTROYING|DESTROYED|PREDESTROYING;var OPEN_STATUS=DESTROY_STATUS|
OPENING;var AUTO_DESTROY=DESTROY_STATUS|DONE;var NON_PRIMARY=WRITE_NON_PRIMARY&READ_NON_PRIMARY;var ACTIVE_OR_TICKING=WRITE_NEXT_TICK|
READ_NEXT_TICK;var TICKING=ACTIVE_OR_TICKING&NOT_ACTIVE;var IS_OPENING=OPEN_STATUS|TICKING;var READ_PRIMARY_STATUS=OPEN_STATUS|
READ_ENDING|READ_DONE;var READ_STATUS=OPEN_STATUS|READ_DONE|READ_QUEUED;var READ_ENDING_STATUS=OPEN_STATUS|READ_ENDING|READ_QUEUED;
var READ_READABLE_STATUS=OPEN_STATUS|READ_EMIT_READABLE|READ_QUEUED|READ_EMITTED_READABLE;var SHOULD_NOT_READ=OPEN_STATUS|
READ_ACTIVE|READ_ENDING|READ_DONE|READ_NEEDS_PUSH|READ_READ_AHEAD;var READ_BACKPRESSURE_STATUS=DESTROY_STATUS|READ_ENDING|
READ_DONE;var READ_UPDATE_SYNC_STATUS=READ_UPDATING|OPEN_STATUS|READ_NEXT_TICK|READ_PRIMARY;var READ_NEXT_TICK_OR_OPENING=READ_NEXT_TICK|
OPENING;var WRITE_PRIMARY_STATUS=OPEN_STATUS|WRITE_FINISHING|WRITE_DONE;var WRITE_QUEUED_AND_UNDRAINED=WRITE_QUEUED|WRITE_UNDRAINED;
var WRITE_QUEUED_AND_ACTIVE=WRITE_QUEUED|WRITE_ACTIVE;var WRITE_DRAIN_STATUS=WRITE_QUEUED|WRITE_UNDRAINED|OPEN_STATUS|WRITE_ACTIVE;
var WRITE_STATUS=OPEN_STATUS|WRITE_ACTIVE|WRITE_QUEUED|WRITE_CORKED;var WRITE_PRIMARY_AND_ACTIVE=WRITE_PRIMARY|WRITE_ACTIVE;
var WRITE_ACTIVE_AND_WRITING=WRITE_ACTIVE|WRITE_WRITING;var WRITE_FINISHING_STATUS=OPEN_STATUS|WRITE_FINISHING|WRITE_QUEUED_AND_ACTIVE|
WRITE_DONE;var WRITE_BACKPRESSURE_STATUS=WRITE_UNDRAINED|DESTROY_STATUS|WRITE_FINISHING|WRITE_DONE;var WRITE_UPDATE_SYNC_STATUS=WRITE_UPDATING|
OPEN_STATUS|WRITE_NEXT_TICK|WRITE_PRIMARY;var WRITE_DROP_DATA=WRITE_FINISHING|WRITE_DONE|DESTROY_STATUS;var asyncIterator=Symbol.
asyncIterator||Symbol("asyncIterator");var WritableState=class{constructor(stream,{highWaterMark=16384,map=null,mapWritable,
byteLength,byteLengthWritable}={}){this.stream=stream;this.queue=new FIFO;this.highWaterMark=highWaterMark;this.buffered=
0;this.error=null;this.pipeline=null;this.drains=null;this.byteLength=byteLengthWritable||byteLength||defaultByteLength;
this.map=mapWritable||map;this.afterWrite=afterWrite.bind(this);this.afterUpdateNextTick=updateWriteNT.bind(this)}get ending(){
return(this.stream._duplexState&WRITE_FINISHING)!==0}get ended(){return(this.stream._duplexState&WRITE_DONE)!==0}push(data){
if((this.stream._duplexState&WRITE_DROP_DATA)!==0)return false;if(this.map!==null)data=this.map(data);this.buffered+=this.
byteLength(data);this.queue.push(data);if(this.buffered<this.highWaterMark){this.stream._duplexState|=WRITE_QUEUED;return true}
this.stream._duplexState|=WRITE_QUEUED_AND_UNDRAINED;return false}shift(){const data=this.queue.shift();this.buffered-=this.
byteLength(data);if(this.buffered===0)this.stream._duplexState&=WRITE_NOT_QUEUED;return data}end(data){if(typeof data===
"function"){this.stream.once("finish",data)}else if(data!==void 0&&data!==null){this.push(data)}this.stream._duplexState=
(this.stream._duplexState|WRITE_FINISHING)&WRITE_NON_PRIMARY}autoBatch(data,cb){const buffer=[];const stream=this.stream;
buffer.push(data);while((stream._duplexState&WRITE_STATUS)===WRITE_QUEUED_AND_ACTIVE){buffer.push(stream._writableState.
shift())}if((stream._duplexState&OPEN_STATUS)!==0)return cb(null);stream._writev(buffer,cb)}update(){const stream=this.stream;
stream._duplexState|=WRITE_UPDATING;do{while((stream._duplexState&WRITE_STATUS)===WRITE_QUEUED){const data=this.shift();
stream._duplexState|=WRITE_ACTIVE_AND_WRITING;stream._write(data,this.afterWrite)}if((stream._duplexState&WRITE_PRIMARY_AND_ACTIVE)===
0)this.updateNonPrimary()}while(this.continueUpdate()===true);stream._duplexState&=WRITE_NOT_UPDATING}updateNonPrimary(){
const stream=this.stream;if((stream._duplexState&WRITE_FINISHING_STATUS)===WRITE_FINISHING){stream._duplexState=stream._duplexState|
WRITE_ACTIVE;stream._final(afterFinal.bind(this));return}if((stream._duplexState&DESTROY_STATUS)===DESTROYING){if((stream.
_duplexState&ACTIVE_OR_TICKING)===0){stream._duplexState|=ACTIVE;stream._destroy(afterDestroy.bind(this))}return}if((stream.
_duplexState&IS_OPENING)===OPENING){stream._duplexState=(stream._duplexState|ACTIVE)&NOT_OPENING;stream._open(afterOpen.
bind(this))}}continueUpdate(){if((this.stream._duplexState&WRITE_NEXT_TICK)===0)return false;this.stream._duplexState&=WRITE_NOT_NEXT_TICK;
return true}updateCallback(){if((this.stream._duplexState&WRITE_UPDATE_SYNC_STATUS)===WRITE_PRIMARY){this.update()}else{
this.updateNextTick()}}updateNextTick(){if((this.stream._duplexState&WRITE_NEXT_TICK)!==0)return;this.stream._duplexState|=
WRITE_NEXT_TICK;if((this.stream._duplexState&WRITE_UPDATING)===0)qmt(this.afterUpdateNextTick)}};var ReadableState=class{constructor(stream,{
highWaterMark=16384,map=null,mapReadable,byteLength,byteLengthReadable}={}){this.stream=stream;this.queue=new FIFO;this.
highWaterMark=highWaterMark===0?1:highWaterMark;this.buffered=0;this.readAhead=highWaterMark>0;this.error=null;this.pipeline=
null;this.byteLength=byteLengthReadable||byteLength||defaultByteLength;this.map=mapReadable||map;this.pipeTo=null;this.afterRead=
afterRead.bind(this);this.afterUpdateNextTick=updateReadNT.bind(this)}get ending(){return(this.stream._duplexState&READ_ENDING)!==
0}get ended(){return(this.stream._duplexState&READ_DONE)!==0}pipe(pipeTo,cb){if(this.pipeTo!==null)throw StreamError.BAD_ARGUMENT(
"Can only pipe to one destination");if(typeof cb!=="function")cb=null;this.stream._duplexState|=READ_PIPE_DRAINED;this.pipeTo=
pipeTo;this.pipeline=new Pipeline(this.stream,pipeTo,cb);if(cb)this.stream.on("error",noop);if(isStreamx(pipeTo)){pipeTo.
_writableState.pipeline=this.pipeline;if(cb)pipeTo.on("error",noop);pipeTo.on("finish",this.pipeline.finished.bind(this.
pipeline))}else{const onerror=this.pipeline.done.bind(this.pipeline,pipeTo);const onclose=this.pipeline.done.bind(this.pipeline,
pipeTo,null);pipeTo.on("error",onerror);pipeTo.on("close",onclose);pipeTo.on("finish",this.pipeline.finished.bind(this.pipeline))}
pipeTo.on("drain",afterDrain.bind(this));this.stream.emit("piping",pipeTo);pipeTo.emit("pipe",this.stream)}push(data){const stream=this.
stream;if(data===null){this.highWaterMark=0;stream._duplexState=(stream._duplexState|READ_ENDING)&READ_NON_PRIMARY_AND_PUSHED;
return false}if(this.map!==null){data=this.map(data);if(data===null){stream._duplexState&=READ_PUSHED;return this.buffered<
this.highWaterMark}}this.buffered+=this.byteLength(data);this.queue.push(data);stream._duplexState=(stream._duplexState|
READ_QUEUED)&READ_PUSHED;return this.buffered<this.highWaterMark}shift(){const data=this.queue.shift();this.buffered-=this.
byteLength(data);if(this.buffered===0){this.stream._duplexState&=READ_NOT_QUEUED}return data}unshift(data){const pending=[
this.map!==null?this.map(data):data];while(this.buffered>0)pending.push(this.shift());for(let i=0;i<pending.length-1;i++){
const data2=pending[i];this.buffered+=this.byteLength(data2);this.queue.push(data2)}this.push(pending[pending.length-1])}read(){
const stream=this.stream;if((stream._duplexState&READ_STATUS)===READ_QUEUED){const data=this.shift();if(this.pipeTo!==null&&
this.pipeTo.write(data)===false){stream._duplexState&=READ_PIPE_NOT_DRAINED}if((stream._duplexState&READ_EMIT_DATA)!==0){
stream.emit("data",data)}return data}if(this.readAhead===false){stream._duplexState|=READ_READ_AHEAD;this.updateNextTick()}
return null}drain(){const stream=this.stream;while((stream._duplexState&READ_STATUS)===READ_QUEUED&&(stream._duplexState&
READ_FLOWING)!==0){const data=this.shift();if(this.pipeTo!==null&&this.pipeTo.write(data)===false){stream._duplexState&=
READ_PIPE_NOT_DRAINED}if((stream._duplexState&READ_EMIT_DATA)!==0){stream.emit("data",data)}}}update(){const stream=this.
stream;stream._duplexState|=READ_UPDATING;do{this.drain();while(this.buffered<this.highWaterMark&&(stream._duplexState&SHOULD_NOT_READ)===
READ_READ_AHEAD){stream._duplexState|=READ_ACTIVE_AND_NEEDS_PUSH;stream._read(this.afterRead);this.drain()}if((stream._duplexState&
READ_READABLE_STATUS)===READ_EMIT_READABLE_AND_QUEUED){stream._duplexState|=READ_EMITTED_READABLE;stream.emit("readable")}
if((stream._duplexState&READ_PRIMARY_AND_ACTIVE)===0){this.updateNonPrimary()}}while(this.continueUpdate()===true);stream.
_duplexState&=READ_NOT_UPDATING}updateNonPrimary(){const stream=this.stream;if((stream._duplexState&READ_ENDING_STATUS)===
READ_ENDING){stream._duplexState=(stream._duplexState|READ_DONE)&READ_NOT_ENDING;stream.emit("end");if((stream._duplexState&
AUTO_DESTROY)===DONE){stream._duplexState|=DESTROYING}if(this.pipeTo!==null){this.pipeTo.end()}}if((stream._duplexState&
DESTROY_STATUS)===DESTROYING){if((stream._duplexState&ACTIVE_OR_TICKING)===0){stream._duplexState|=ACTIVE;stream._destroy(
afterDestroy.bind(this))}return}if((stream._duplexState&IS_OPENING)===OPENING){stream._duplexState=(stream._duplexState|
ACTIVE)&NOT_OPENING;stream._open(afterOpen.bind(this))}}continueUpdate(){if((this.stream._duplexState&READ_NEXT_TICK)===
0)return false;this.stream._duplexState&=READ_NOT_NEXT_TICK;return true}updateCallback(){if((this.stream._duplexState&READ_UPDATE_SYNC_STATUS)===
READ_PRIMARY){this.update()}else{this.updateNextTick()}}updateNextTickIfOpen(){if((this.stream._duplexState&READ_NEXT_TICK_OR_OPENING)!==
0)return;this.stream._duplexState|=READ_NEXT_TICK;if((this.stream._duplexState&READ_UPDATING)===0)qmt(this.afterUpdateNextTick)}updateNextTick(){
if((this.stream._duplexState&READ_NEXT_TICK)!==0)return;this.stream._duplexState|=READ_NEXT_TICK;if((this.stream._duplexState&
READ_UPDATING)===0)qmt(this.afterUpdateNextTick)}};var TransformState=class{constructor(stream){this.data=null;this.afterTransform=
afterTransform.bind(stream);this.afterFinal=null}};var Pipeline=class{constructor(src,dst,cb){this.from=src;this.to=dst;
this.afterPipe=cb;this.error=null;this.pipeToFinished=false}finished(){this.pipeToFinished=true}done(stream,err){if(err)
this.error=err;if(stream===this.to){this.to=null;if(this.from!==null){if((this.from._duplexState&READ_DONE)===0||!this.pipeToFinished){
this.from.destroy(this.error||StreamError.PREMATURE_CLOSE("Writable stream closed"))}return}}if(stream===this.from){this.
from=null;if(this.to!==null){if((stream._duplexState&READ_DONE)===0){this.to.destroy(this.error||StreamError.PREMATURE_CLOSE(
"Readable stream closed"))}return}}if(this.afterPipe!==null)this.afterPipe(this.error);this.to=this.from=this.afterPipe=
null}};function afterDrain(){this.stream._duplexState|=READ_PIPE_DRAINED;this.updateCallback()}function afterFinal(err){
const stream=this.stream;if(err)stream.destroy(err);if((stream._duplexState&DESTROY_STATUS)===0){stream._duplexState|=WRITE_DONE;
stream.emit("finish")}if((stream._duplexState&AUTO_DESTROY)===DONE){stream._duplexState|=DESTROYING}stream._duplexState&=
WRITE_NOT_FINISHING;if((stream._duplexState&WRITE_UPDATING)===0){this.update()}else{this.updateNextTick()}}function afterDestroy(err){
const stream=this.stream;if(!err&&!StreamError.isStreamDestroyed(this.error))err=this.error;if(err)stream.emit("error",err);
stream._duplexState|=DESTROYED;stream.emit("close");const rs=stream._readableState;const ws=stream._writableState;if(rs!==
null&&rs.pipeline!==null){rs.pipeline.done(stream,err)}if(ws!==null){while(ws.drains!==null&&ws.drains.length>0){ws.drains.
shift().resolve(false)}if(ws.pipeline!==null){ws.pipeline.done(stream,err)}}}function afterWrite(err){const stream=this.
stream;if(err)stream.destroy(err);stream._duplexState&=WRITE_NOT_ACTIVE;if(this.drains!==null)tickDrains(this.drains);if((stream.
_duplexState&WRITE_DRAIN_STATUS)===WRITE_UNDRAINED){stream._duplexState&=WRITE_DRAINED;if((stream._duplexState&WRITE_EMIT_DRAIN)===
WRITE_EMIT_DRAIN){stream.emit("drain")}}this.updateCallback()}function afterRead(err){if(err)this.stream.destroy(err);this.
stream._duplexState&=READ_NOT_ACTIVE;if(this.readAhead===false&&(this.stream._duplexState&READ_RESUMED)===0){this.stream.
_duplexState&=READ_NO_READ_AHEAD}this.updateCallback()}function updateReadNT(){if((this.stream._duplexState&READ_UPDATING)===
0){this.stream._duplexState&=READ_NOT_NEXT_TICK;this.update()}}function updateWriteNT(){if((this.stream._duplexState&WRITE_UPDATING)===
0){this.stream._duplexState&=WRITE_NOT_NEXT_TICK;this.update()}}function tickDrains(drains){for(let i=0;i<drains.length;i++){
if(--drains[i].writes===0){drains.shift().resolve(true);i--}}}function afterOpen(err){const stream=this.stream;if(err)stream.
destroy(err);if((stream._duplexState&DESTROYING)===0){if((stream._duplexState&READ_PRIMARY_STATUS)===0){stream._duplexState|=
READ_PRIMARY}if((stream._duplexState&WRITE_PRIMARY_STATUS)===0){stream._duplexState|=WRITE_PRIMARY}stream.emit("open")}stream.
_duplexState&=NOT_ACTIVE;if(stream._writableState!==null){stream._writableState.updateCallback()}if(stream._readableState!==
null){stream._readableState.updateCallback()}}function afterTransform(err,data){if(data!==void 0&&data!==null)this.push(
data);this._writableState.afterWrite(err)}function newListener(name){if(this._readableState!==null){if(name==="data"){this.
_duplexState|=READ_EMIT_DATA|READ_RESUMED_READ_AHEAD;this._readableState.updateNextTick()}if(name==="readable"){this._duplexState|=
READ_EMIT_READABLE;this._readableState.updateNextTick()}}if(this._writableState!==null){if(name==="drain"){this._duplexState|=
WRITE_EMIT_DRAIN;this._writableState.updateNextTick()}}}var Stream=class extends EventEmitter2{constructor(opts){super();
this._duplexState=0;this._readableState=null;this._writableState=null;if(opts){if(opts.open)this._open=opts.open;if(opts.
destroy)this._destroy=opts.destroy;if(opts.predestroy)this._predestroy=opts.predestroy;if(opts.signal)opts.signal.addEventListener(
"abort",abort.bind(this))}this.on("newListener",newListener)}_open(cb){cb(null)}_destroy(cb){cb(null)}_predestroy(){}get readable(){
return this._readableState!==null?true:void 0}get writable(){return this._writableState!==null?true:void 0}get destroyed(){
return(this._duplexState&DESTROYED)!==0}get destroying(){return(this._duplexState&DESTROY_STATUS)!==0}destroy(err){if((this.
_duplexState&DESTROY_STATUS)===0){if(!err)err=StreamError.STREAM_DESTROYED();this._duplexState=(this._duplexState|DESTROYING)&
NON_PRIMARY;if(this._readableState!==null){this._readableState.highWaterMark=0;this._readableState.error=err}if(this._writableState!==
null){this._writableState.highWaterMark=0;this._writableState.error=err}this._duplexState|=PREDESTROYING;this._predestroy();
this._duplexState&=NOT_PREDESTROYING;if(this._readableState!==null){this._readableState.updateNextTick()}if(this._writableState!==
null){this._writableState.updateNextTick()}}}};var Readable7=class _Readable extends Stream{constructor(opts){super(opts);
this._duplexState|=OPENING|WRITE_DONE|READ_READ_AHEAD;this._readableState=new ReadableState(this,opts);if(opts){if(this.
_readableState.readAhead===false)this._duplexState&=READ_NO_READ_AHEAD;if(opts.read)this._read=opts.read;if(opts.eagerOpen)
this._readableState.updateNextTick();if(opts.encoding)this.setEncoding(opts.encoding)}}static deferred(fn,opts){const out=new PassThrough6(
opts);fn().then(src=>{if(src===null)return out.end();if(out.destroying)return;pipeline14(src,out,noop)}).catch(err=>out.
destroy(err));return out}setEncoding(encoding){const dec=new TextDecoder(encoding);const map=this._readableState.map||echo;
this._readableState.map=mapOrSkip;return this;function mapOrSkip(data){const next=dec.push(data);return next===""&&(data.
byteLength!==0||dec.remaining>0)?null:map(next)}}_read(cb){cb(null)}pipe(dest,cb){this._readableState.updateNextTick();this.
_readableState.pipe(dest,cb);return dest}read(){this._readableState.updateNextTick();return this._readableState.read()}push(data){
this._readableState.updateNextTickIfOpen();return this._readableState.push(data)}unshift(data){this._readableState.updateNextTickIfOpen();
return this._readableState.unshift(data)}resume(){this._duplexState|=READ_RESUMED_READ_AHEAD;this._readableState.updateNextTick();
return this}pause(){this._duplexState&=this._readableState.readAhead===false?READ_PAUSED_NO_READ_AHEAD:READ_PAUSED;return this}static _fromAsyncIterator(ite,opts){
let destroy;const rs=new _Readable({...opts,read(cb){ite.next().then(push2).then(cb.bind(null,null)).catch(cb)},predestroy(){
destroy=ite.return()},destroy(cb){if(!destroy)return cb(null);destroy.then(cb.bind(null,null)).catch(cb)}});return rs;function push2(data){
if(data.done)rs.push(null);else rs.push(data.value)}}static from(data,opts){if(isReadStreamx(data))return data;if(data[asyncIterator])
return this._fromAsyncIterator(data[asyncIterator](),opts);if(!Array.isArray(data))data=data===void 0?[]:[data];let i=0;
return new _Readable({...opts,read(cb){this.push(i===data.length?null:data[i++]);cb(null)}})}static isBackpressured(rs){
return(rs._duplexState&READ_BACKPRESSURE_STATUS)!==0||rs._readableState.buffered>=rs._readableState.highWaterMark}static isPaused(rs){
return(rs._duplexState&READ_RESUMED)===0}[asyncIterator](){const stream=this;let error2=null;let promiseResolve=null;let promiseReject=null;
this.on("error",err=>{error2=err});this.on("readable",onreadable);this.on("close",onclose);return{[asyncIterator](){return this},
next(){return new Promise(function(resolve8,reject2){promiseResolve=resolve8;promiseReject=reject2;const data=stream.read();
if(data!==null)ondata(data);else if((stream._duplexState&DESTROYED)!==0)ondata(null)})},return(){return destroy(null)},throw(err){
return destroy(err)}};function onreadable(){if(promiseResolve!==null)ondata(stream.read())}function onclose(){if(promiseResolve!==
null)ondata(null)}function ondata(data){if(promiseReject===null)return;if(error2){promiseReject(error2)}else if(data===null&&
(stream._duplexState&READ_DONE)===0){promiseReject(StreamError.STREAM_DESTROYED())}else{promiseResolve({value:data,done:data===
null})}promiseReject=promiseResolve=null}function destroy(err){stream.destroy(err);return new Promise((resolve8,reject2)=>{
if(stream._duplexState&DESTROYED)return resolve8({value:void 0,done:true});stream.once("close",function(){if(err)reject2(
err);else resolve8({value:void 0,done:true})})})}}};var Writable4=class extends Stream{constructor(opts){super(opts);this.
_duplexState|=OPENING|READ_DONE;this._writableState=new WritableState(this,opts);if(opts){if(opts.writev)this._writev=opts.
writev;if(opts.write)this._write=opts.write;if(opts.final)this._final=opts.final;if(opts.eagerOpen)this._writableState.updateNextTick()}}cork(){
this._duplexState|=WRITE_CORKED}uncork(){this._duplexState&=WRITE_NOT_CORKED;this._writableState.updateNextTick()}_writev(batch,cb){
cb(null)}_write(data,cb){this._writableState.autoBatch(data,cb)}_final(cb){cb(null)}static isBackpressured(ws){return(ws.
_duplexState&WRITE_BACKPRESSURE_STATUS)!==0}static drained(ws){if(ws.destroyed)return Promise.resolve(false);const state=ws.
_writableState;const pending=isWritev(ws)?Math.min(1,state.queue.length):state.queue.length;const writes=pending+(ws._duplexState&
WRITE_WRITING?1:0);if(writes===0)return Promise.resolve(true);if(state.drains===null)state.drains=[];return new Promise(
resolve8=>{state.drains.push({writes,resolve:resolve8})})}write(data){this._writableState.updateNextTick();return this._writableState.
push(data)}end(data){this._writableState.updateNextTick();this._writableState.end(data);return this}};var Duplex=class extends Readable7{constructor(opts){
super(opts);this._duplexState=OPENING|this._duplexState&READ_READ_AHEAD;this._writableState=new WritableState(this,opts);
if(opts){if(opts.writev)this._writev=opts.writev;if(opts.write)this._write=opts.write;if(opts.final)this._final=opts.final}}cork(){
this._duplexState|=WRITE_CORKED}uncork(){this._duplexState&=WRITE_NOT_CORKED;this._writableState.updateNextTick()}_writev(batch,cb){
cb(null)}_write(data,cb){this._writableState.autoBatch(data,cb)}_final(cb){cb(null)}write(data){this._writableState.updateNextTick();
return this._writableState.push(data)}end(data){this._writableState.updateNextTick();this._writableState.end(data);return this}};
var Transform3=class extends Duplex{constructor(opts){super(opts);this._transformState=new TransformState(this);if(opts){
if(opts.transform)this._transform=opts.transform;if(opts.flush)this._flush=opts.flush}}_write(data,cb){if(this._readableState.
buffered>=this._readableState.highWaterMark){this._transformState.data=data}else{this._transform(data,this._transformState.
afterTransform)}}_read(cb){if(this._transformState.data!==null){const data=this._transformState.data;this._transformState.
data=null;cb(null);this._transform(data,this._transformState.afterTransform)}else{cb(null)}}destroy(err){super.destroy(err);
if(this._transformState.data!==null){this._transformState.data=null;this._transformState.afterTransform()}}_transform(data,cb){
cb(null,data)}_flush(cb){cb(null)}_final(cb){this._transformState.afterFinal=cb;this._flush(transformAfterFlush.bind(this))}};
var PassThrough6=class extends Transform3{};function transformAfterFlush(err,data){const cb=this._transformState.afterFinal;
if(err)return cb(err);if(data!==null&&data!==void 0)this.push(data);this.push(null);cb(null)}function pipelinePromise(...streams){
return new Promise((resolve8,reject2)=>{return pipeline14(...streams,err=>{if(err)return reject2(err);resolve8()})})}function pipeline14(stream,...streams){
const all=Array.isArray(stream)?[...stream,...streams]:[stream,...streams];const done=all.length&&typeof all[all.length-
1]==="function"?all.pop():null;if(all.length<2)throw StreamError.BAD_ARGUMENT("Pipeline requires at least 2 streams");let src=all[0];
let dest=null;let error2=null;for(let i=1;i<all.length;i++){dest=all[i];if(isStreamx(src)){src.pipe(dest,onerror)}else{errorHandle(
src,true,i>1,onerror);src.pipe(dest)}src=dest}if(done){let fin=false;const autoDestroy=isStreamx(dest)||!!(dest._writableState&&
dest._writableState.autoDestroy);dest.on("error",err=>{if(error2===null)error2=err});dest.on("finish",()=>{fin=true;if(!autoDestroy)
done(error2)});if(autoDestroy){dest.on("close",()=>done(error2||(fin?null:StreamError.PREMATURE_CLOSE())))}}return dest;
function errorHandle(s,rd,wr,onerror2){s.on("error",onerror2);s.on("close",onclose);function onclose(){if(rd&&s._readableState&&
!s._readableState.ended){return onerror2(StreamError.PREMATURE_CLOSE())}if(wr&&s._writableState&&!s._writableState.ended){
return onerror2(StreamError.PREMATURE_CLOSE())}}}function onerror(err){if(!err||error2)return;error2=err;for(const s of all){
s.destroy(err)}}}function echo(s){return s}function isStream(stream){return!!stream._readableState||!!stream._writableState}
function isStreamx(stream){return typeof stream._duplexState==="number"&&isStream(stream)}function isEnding(stream){return!!stream.
_readableState&&stream._readableState.ending}function isEnded(stream){return!!stream._readableState&&stream._readableState.
ended}function isFinishing(stream){return!!stream._writableState&&stream._writableState.ending}function isFinished(stream){
return!!stream._writableState&&stream._writableState.ended}function getStreamError(stream,opts={}){const err=stream._readableState&&
stream._readableState.error||stream._writableState&&stream._writableState.error;return!opts.all&&StreamError.isStreamDestroyed(
err)?null:err}function isReadStreamx(stream){return isStreamx(stream)&&stream.readable}function isDisturbed(stream){return(stream.
_duplexState&OPENING)!==OPENING||(stream._duplexState&DESTROYING)===DESTROYING||(stream._duplexState&ACTIVE_OR_TICKING)!==
0}function isTypedArray(data){return typeof data==="object"&&data!==null&&typeof data.byteLength==="number"}function defaultByteLength(data){
return isTypedArray(data)?data.byteLength:1024}function noop(){}function abort(){this.destroy(StreamError.ABORTED())}function isWritev(s){
return s._writev!==Writable4.prototype._writev&&s._writev!==Duplex.prototype._writev}module.exports={pipeline:pipeline14,
pipelinePromise,isStream,isStreamx,isEnding,isEnded,isFinishing,isFinished,isDisturbed,getStreamError,Stream,Writable:Writable4,
Readable:Readable7,Duplex,Transform:Transform3,PassThrough:PassThrough6}}});var require_headers=__commonJS({"node_modules/tar-stream/headers.js"(exports){var b4a=require_b4a();var ZEROS2="00000000\
00000000000";var SEVENS="7777777777777777777";var ZERO_OFFSET="0".charCodeAt(0);var USTAR_MAGIC=b4a.from([117,115,116,97,
114,0]);var USTAR_VER=b4a.from([ZERO_OFFSET,ZERO_OFFSET]);var GNU_MAGIC=b4a.from([117,115,116,97,114,32]);var GNU_VER=b4a.
from([32,0]);var MASK=4095;var MAGIC_OFFSET=257;var VERSION_OFFSET=263;exports.decodeLongPath=function decodeLongPath(buf,encoding){
return decodeStr(buf,0,buf.length,encoding)};exports.encodePax=function encodePax(opts){let result="";if(opts.name)result+=
addLength(" path="+opts.name+"\n");if(opts.linkname)result+=addLength(" linkpath="+opts.linkname+"\n");const pax=opts.pax;
if(pax){for(const key in pax){result+=addLength(" "+key+"="+pax[key]+"\n")}}return b4a.from(result)};exports.decodePax=function decodePax(buf){
const result={};while(buf.length){let i=0;while(i<buf.length&&buf[i]!==32)i++;const len=parseInt(b4a.toString(buf.subarray(
0,i)),10);if(!len)return result;const b=b4a.toString(buf.subarray(i+1,len-1));const keyIndex=b.indexOf("=");if(keyIndex===
-1)return result;result[b.slice(0,keyIndex)]=b.slice(keyIndex+1);buf=buf.subarray(len)}return result};exports.encode=function encode(opts){
const buf=b4a.alloc(512);let name=opts.name;let prefix="";if(opts.typeflag===5&&name[name.length-1]!=="/")name+="/";if(b4a.
byteLength(name)!==name.length)return null;while(b4a.byteLength(name)>100){const i=name.indexOf("/");if(i===-1)return null;
prefix+=prefix?"/"+name.slice(0,i):name.slice(0,i);name=name.slice(i+1)}if(b4a.byteLength(name)>100||b4a.byteLength(prefix)>
155)return null;if(opts.linkname&&b4a.byteLength(opts.linkname)>100)return null;b4a.write(buf,name);b4a.write(buf,encodeOct(
opts.mode&MASK,6),100);b4a.write(buf,encodeOct(opts.uid,6),108);b4a.write(buf,encodeOct(opts.gid,6),116);encodeSize(opts.
size,buf,124);b4a.write(buf,encodeOct(opts.mtime.getTime()/1e3|0,11),136);buf[156]=ZERO_OFFSET+toTypeflag(opts.type);if(opts.
linkname)b4a.write(buf,opts.linkname,157);b4a.copy(USTAR_MAGIC,buf,MAGIC_OFFSET);b4a.copy(USTAR_VER,buf,VERSION_OFFSET);
if(opts.uname)b4a.write(buf,opts.uname,265);if(opts.gname)b4a.write(buf,opts.gname,297);b4a.write(buf,encodeOct(opts.devmajor||
0,6),329);b4a.write(buf,encodeOct(opts.devminor||0,6),337);if(prefix)b4a.write(buf,prefix,345);b4a.write(buf,encodeOct(cksum(
buf),6),148);return buf};exports.decode=function decode(buf,filenameEncoding,allowUnknownFormat){let typeflag=buf[156]===
0?0:buf[156]-ZERO_OFFSET;let name=decodeStr(buf,0,100,filenameEncoding);const mode=decodeOct(buf,100,8);const uid=decodeOct(
buf,108,8);const gid=decodeOct(buf,116,8);const size=decodeOct(buf,124,12);const mtime=decodeOct(buf,136,12);const type=toType(
typeflag);const linkname=buf[157]===0?null:decodeStr(buf,157,100,filenameEncoding);const uname=decodeStr(buf,265,32);const gname=decodeStr(
buf,297,32);const devmajor=decodeOct(buf,329,8);const devminor=decodeOct(buf,337,8);const c=cksum(buf);if(c===8*32)return null;
if(c!==decodeOct(buf,148,8))throw new Error("Invalid tar header. Maybe the tar is corrupted or it needs to be gunzipped?");
if(isUSTAR(buf)){if(buf[345])name=decodeStr(buf,345,155,filenameEncoding)+"/"+name}else if(isGNU(buf)){}else{if(!allowUnknownFormat){
throw new Error("Invalid tar header: unknown format.")}}if(typeflag===0&&name&&name[name.length-1]==="/")typeflag=5;return{
name,mode,uid,gid,size,byteOffset:0,mtime:new Date(1e3*mtime),type,linkname,uname,gname,devmajor,devminor,pax:null}};function isUSTAR(buf){
return b4a.equals(USTAR_MAGIC,buf.subarray(MAGIC_OFFSET,MAGIC_OFFSET+6))}function isGNU(buf){return b4a.equals(GNU_MAGIC,
buf.subarray(MAGIC_OFFSET,MAGIC_OFFSET+6))&&b4a.equals(GNU_VER,buf.subarray(VERSION_OFFSET,VERSION_OFFSET+2))}function clamp(index,len,defaultValue){
if(typeof index!=="number")return defaultValue;index=~~index;if(index>=len)return len;if(index>=0)return index;index+=len;
if(index>=0)return index;return 0}function toType(flag){switch(flag){case 0:return"file";case 1:return"link";case 2:return"\
symlink";case 3:return"character-device";case 4:return"block-device";case 5:return"directory";case 6:return"fifo";case 7:
return"contiguous-file";case 72:return"pax-header";case 55:return"pax-global-header";case 27:return"gnu-long-link-path";case 28:case 30:
return"gnu-long-path"}return null}function toTypeflag(flag){switch(flag){case"file":return 0;case"link":return 1;case"sy\
mlink":return 2;case"character-device":return 3;case"block-device":return 4;case"directory":return 5;case"fifo":return 6;case"\
contiguous-file":return 7;case"pax-header":return 72}return 0}function indexOf2(block,num,offset,end){for(;offset<end;offset++){
if(block[offset]===num)return offset}return end}function cksum(block){let sum=8*32;for(let i=0;i<148;i++)sum+=block[i];for(let j=156;j<
512;j++)sum+=block[j];return sum}function encodeOct(val,n){val=val.toString(8);if(val.length>n)return SEVENS.slice(0,n)+
" ";return ZEROS2.slice(0,n-val.length)+val+" "}function encodeSizeBin(num,buf,off){buf[off]=128;for(let i=11;i>0;i--){buf[off+
i]=num&255;num=Math.floor(num/256)}}function encodeSize(num,buf,off){if(num.toString(8).length>11){encodeSizeBin(num,buf,
off)}else{b4a.write(buf,encodeOct(num,11),off)}}function parse256(buf){let positive;if(buf[0]===128)positive=true;else if(buf[0]===
255)positive=false;else return null;const tuple=[];let i;for(i=buf.length-1;i>0;i--){const byte=buf[i];if(positive)tuple.
push(byte);else tuple.push(255-byte)}let sum=0;const l=tuple.length;for(i=0;i<l;i++){sum+=tuple[i]*Math.pow(256,i)}return positive?
sum:-1*sum}function decodeOct(val,offset,length){val=val.subarray(offset,offset+length);offset=0;if(val[offset]&128){return parse256(
val)}else{while(offset<val.length&&val[offset]===32)offset++;const end=clamp(indexOf2(val,32,offset,val.length),val.length,
val.length);while(offset<end&&val[offset]===0)offset++;if(end===offset)return 0;return parseInt(b4a.toString(val.subarray(
offset,end)),8)}}function decodeStr(val,offset,length,encoding){return b4a.toString(val.subarray(offset,indexOf2(val,0,offset,
offset+length)),encoding)}function addLength(str){const len=b4a.byteLength(str);let digits=Math.floor(Math.log(len)/Math.
log(10))+1;if(len+digits>=Math.pow(10,digits))digits++;return len+digits+str}}});var require_extract=__commonJS({"node_modules/tar-stream/extract.js"(exports,module){var{Writable:Writable4,Readable:Readable7,
getStreamError}=require_streamx();var FIFO=require_fast_fifo();var b4a=require_b4a();var headers=require_headers();var EMPTY=b4a.
alloc(0);var MAX_HEADER_SIZE=4*1024*1024;var BufferList=class{constructor(){this.buffered=0;this.shifted=0;this.queue=new FIFO;
this._offset=0}push(buffer){this.buffered+=buffer.byteLength;this.queue.push(buffer)}shiftFirst(size){return this.buffered===
0?null:this._next(size)}shift(size){if(size>this.buffered)return null;if(size===0)return EMPTY;let chunk=this._next(size);
if(size===chunk.byteLength)return chunk;const chunks=[chunk];while((size-=chunk.byteLength)>0){chunk=this._next(size);chunks.
push(chunk)}return b4a.concat(chunks)}_next(size){const buf=this.queue.peek();const rem=buf.byteLength-this._offset;if(size>=
rem){const sub=this._offset?buf.subarray(this._offset,buf.byteLength):buf;this.queue.shift();this._offset=0;this.buffered-=
rem;this.shifted+=rem;return sub}this.buffered-=size;this.shifted+=size;return buf.subarray(this._offset,this._offset+=size)}};
var Source=class extends Readable7{constructor(self,header,offset){super();this.header=header;this.offset=offset;this._parent=
self}_read(cb){if(this.header.size===0){this.push(null)}if(this._parent._stream===this){this._parent._update()}cb(null)}_predestroy(){
this._parent.destroy(getStreamError(this))}_detach(){if(this._parent._stream===this){this._parent._stream=null;this._parent.
_missing=overflow(this.header.size);this._parent._update()}}_destroy(cb){this._detach();cb(null)}};var Extract=class extends Writable4{constructor(opts){
super(opts);if(!opts)opts={};this._buffer=new BufferList;this._offset=0;this._header=null;this._stream=null;this._missing=
0;this._longHeader=false;this._callback=noop;this._locked=false;this._finished=false;this._pax=null;this._paxGlobal=null;
this._gnuLongPath=null;this._gnuLongLinkPath=null;this._filenameEncoding=opts.filenameEncoding||"utf-8";this._allowUnknownFormat=
!!opts.allowUnknownFormat;this._unlockBound=this._unlock.bind(this)}_unlock(err){this._locked=false;if(err){this.destroy(
err);this._continueWrite(err);return}this._update()}_consumeHeader(){if(this._locked)return false;this._offset=this._buffer.
shifted;try{this._header=headers.decode(this._buffer.shift(512),this._filenameEncoding,this._allowUnknownFormat)}catch(err){
this._continueWrite(err);return false}if(!this._header)return true;this._header.byteOffset=this._buffer.shifted;switch(this.
_header.type){case"gnu-long-path":case"gnu-long-link-path":case"pax-global-header":case"pax-header":this._longHeader=true;
this._missing=this._header.size;if(this._missing>MAX_HEADER_SIZE){this._continueWrite(new Error("Header exceeds max size"));
return false}return true}this._locked=true;this._applyLongHeaders();if(!(this._header.size>=0)){this._continueWrite(new Error(
"Invalid header"));return false}if(this._header.size===0||this._header.type==="directory"){this.emit("entry",this._header,
this._createStream(),this._unlockBound);return true}this._stream=this._createStream();this._missing=this._header.size;this.
emit("entry",this._header,this._stream,this._unlockBound);return true}_applyLongHeaders(){if(this._gnuLongPath){this._header.
name=this._gnuLongPath;this._gnuLongPath=null}if(this._gnuLongLinkPath){this._header.linkname=this._gnuLongLinkPath;this.
_gnuLongLinkPath=null}if(this._pax){if(this._pax.path)this._header.name=this._pax.path;if(this._pax.linkpath)this._header.
linkname=this._pax.linkpath;if(this._pax.size)this._header.size=parseInt(this._pax.size,10);this._header.pax=this._pax;this.
_pax=null}}_decodeLongHeader(buf){switch(this._header.type){case"gnu-long-path":this._gnuLongPath=headers.decodeLongPath(
buf,this._filenameEncoding);break;case"gnu-long-link-path":this._gnuLongLinkPath=headers.decodeLongPath(buf,this._filenameEncoding);
break;case"pax-global-header":this._paxGlobal=headers.decodePax(buf);break;case"pax-header":this._pax=this._paxGlobal===
null?headers.decodePax(buf):Object.assign({},this._paxGlobal,headers.decodePax(buf));break}}_consumeLongHeader(){this._longHeader=
false;this._missing=overflow(this._header.size);const buf=this._buffer.shift(this._header.size);try{this._decodeLongHeader(
buf)}catch(err){this._continueWrite(err);return false}return true}_consumeStream(){const buf=this._buffer.shiftFirst(this.
_missing);if(buf===null)return false;this._missing-=buf.byteLength;const drained=this._stream.push(buf);if(this._missing===
0){this._stream.push(null);if(drained)this._stream._detach();return drained&&this._locked===false}return drained}_createStream(){
return new Source(this,this._header,this._offset)}_update(){while(this._buffer.buffered>0&&!this.destroying){if(this._missing>
0){if(this._stream!==null){if(this._consumeStream()===false)return;continue}if(this._longHeader===true){if(this._missing>
this._buffer.buffered)break;if(this._consumeLongHeader()===false)return false;continue}const ignore=this._buffer.shiftFirst(
this._missing);if(ignore!==null)this._missing-=ignore.byteLength;continue}if(this._buffer.buffered<512)break;if(this._stream!==
null||this._consumeHeader()===false)return}this._continueWrite(null)}_continueWrite(err){const cb=this._callback;this._callback=
noop;cb(err)}_write(data,cb){this._callback=cb;this._buffer.push(data);this._update()}_final(cb){this._finished=this._missing===
0&&this._buffer.buffered===0;cb(this._finished?null:new Error("Unexpected end of data"))}_predestroy(){this._continueWrite(
null)}_destroy(cb){if(this._stream)this._stream.destroy(getStreamError(this));cb(null)}[Symbol.asyncIterator](){let error2=null;
let promiseResolve=null;let promiseReject=null;let entryStream=null;let entryCallback=null;const extract2=this;this.on("\
entry",onentry);this.on("error",err=>{error2=err});this.on("close",onclose);return{[Symbol.asyncIterator](){return this},
next(){return new Promise(onnext)},return(){return destroy(null)},throw(err){return destroy(err)}};function consumeCallback(err){
if(!entryCallback)return;const cb=entryCallback;entryCallback=null;cb(err)}function onnext(resolve8,reject2){if(error2){
return reject2(error2)}if(entryStream){resolve8({value:entryStream,done:false});entryStream=null;return}promiseResolve=resolve8;
promiseReject=reject2;consumeCallback(null);if(extract2._finished&&promiseResolve){promiseResolve({value:void 0,done:true});
promiseResolve=promiseReject=null}}function onentry(header,stream,callback){entryCallback=callback;stream.on("error",noop);
if(promiseResolve){promiseResolve({value:stream,done:false});promiseResolve=promiseReject=null}else{entryStream=stream}}
function onclose(){consumeCallback(error2);if(!promiseResolve)return;if(error2)promiseReject(error2);else promiseResolve(
{value:void 0,done:true});promiseResolve=promiseReject=null}function destroy(err){extract2.destroy(err);consumeCallback(
err);return new Promise((resolve8,reject2)=>{if(extract2.destroyed)return resolve8({value:void 0,done:true});extract2.once(
"close",function(){if(err)reject2(err);else resolve8({value:void 0,done:true})})})}}};module.exports=function extract2(opts){
return new Extract(opts)};function noop(){}function overflow(size){size&=511;return size&&512-size}}});var require_constants=__commonJS({"node_modules/tar-stream/constants.js"(exports,module){var constants10={S_IFMT:61440,S_IFDIR:16384,
S_IFCHR:8192,S_IFBLK:24576,S_IFIFO:4096,S_IFLNK:40960};try{module.exports=__require("fs").constants||constants10}catch{module.
exports=constants10}}});var require_pack=__commonJS({"node_modules/tar-stream/pack.js"(exports,module){var{Readable:Readable7,Writable:Writable4,
getStreamError}=require_streamx();var b4a=require_b4a();var constants10=require_constants();var headers=require_headers();
var DMODE=493;var FMODE=420;var END_OF_TAR=b4a.alloc(1024);var Sink=class extends Writable4{constructor(pack2,header,callback){
super({mapWritable,eagerOpen:true});this.written=0;this.header=header;this._callback=callback;this._linkname=null;this._isLinkname=
header.type==="symlink"&&!header.linkname;this._isVoid=header.type!=="file"&&header.type!=="contiguous-file";this._finished=
false;this._pack=pack2;this._openCallback=null;if(this._pack._stream===null)this._pack._stream=this;else this._pack._pending.
push(this)}_open(cb){this._openCallback=cb;if(this._pack._stream===this)this._continueOpen()}_continuePack(err){if(this.
_callback===null)return;const callback=this._callback;this._callback=null;callback(err)}_continueOpen(){if(this._pack._stream===
null)this._pack._stream=this;const cb=this._openCallback;this._openCallback=null;if(cb===null)return;if(this._pack.destroying)
return cb(new Error("pack stream destroyed"));if(this._pack._finalized)return cb(new Error("pack stream is already final\
ized"));this._pack._stream=this;if(!this._isLinkname){this._pack._encode(this.header)}if(this._isVoid){this._finish();this.
_continuePack(null)}cb(null)}_write(data,cb){if(this._isLinkname){this._linkname=this._linkname?b4a.concat([this._linkname,
data]):data;return cb(null)}if(this._isVoid){if(data.byteLength>0){return cb(new Error("No body allowed for this entry"))}
return cb()}this.written+=data.byteLength;if(this._pack.push(data))return cb();this._pack._drain=cb}_finish(){if(this._finished)
return;this._finished=true;if(this._isLinkname){this.header.linkname=this._linkname?b4a.toString(this._linkname,"utf-8"):
"";this._pack._encode(this.header)}overflow(this._pack,this.header.size);this._pack._done(this)}_final(cb){if(this.written!==
this.header.size){return cb(new Error("Size mismatch"))}this._finish();cb(null)}_getError(){return getStreamError(this)||
new Error("tar entry destroyed")}_predestroy(){this._pack.destroy(this._getError())}_destroy(cb){this._pack._done(this);
this._continuePack(this._finished?null:this._getError());cb()}};var Pack=class extends Readable7{constructor(opts){super(
opts);this._drain=noop;this._finalized=false;this._finalizing=false;this._pending=[];this._stream=null}entry(header,buffer,callback){
if(this._finalized||this.destroying)throw new Error("already finalized or destroyed");if(typeof buffer==="function"){callback=
buffer;buffer=null}if(!callback)callback=noop;if(!header.size||header.type==="symlink")header.size=0;if(!header.type)header.
type=modeToType(header.mode);if(!header.mode)header.mode=header.type==="directory"?DMODE:FMODE;if(!header.uid)header.uid=
0;if(!header.gid)header.gid=0;if(!header.mtime)header.mtime=new Date;if(typeof buffer==="string")buffer=b4a.from(buffer);
const sink=new Sink(this,header,callback);if(b4a.isBuffer(buffer)){header.size=buffer.byteLength;sink.write(buffer);sink.
end();return sink}if(sink._isVoid){return sink}return sink}finalize(){if(this._stream||this._pending.length>0){this._finalizing=
true;return}if(this._finalized)return;this._finalized=true;this.push(END_OF_TAR);this.push(null)}_done(stream){if(stream!==
this._stream)return;this._stream=null;if(this._finalizing)this.finalize();if(this._pending.length)this._pending.shift().
_continueOpen()}_encode(header){if(!header.pax){const buf=headers.encode(header);if(buf){this.push(buf);return}}this._encodePax(
header)}_encodePax(header){const paxHeader=headers.encodePax({name:header.name,linkname:header.linkname,pax:header.pax});
const newHeader={name:"PaxHeader",mode:header.mode,uid:header.uid,gid:header.gid,size:paxHeader.byteLength,mtime:header.
mtime,type:"pax-header",linkname:header.linkname&&"PaxHeader",uname:header.uname,gname:header.gname,devmajor:header.devmajor,
devminor:header.devminor};this.push(headers.encode(newHeader));this.push(paxHeader);overflow(this,paxHeader.byteLength);
newHeader.size=header.size;newHeader.type=header.type;this.push(headers.encode(newHeader))}_doDrain(){const drain2=this.
_drain;this._drain=noop;drain2()}_predestroy(){const err=getStreamError(this);if(this._stream)this._stream.destroy(err);
while(this._pending.length){const stream=this._pending.shift();stream.destroy(err);stream._continueOpen()}this._doDrain()}_read(cb){
this._doDrain();cb()}};module.exports=function pack2(opts){return new Pack(opts)};function modeToType(mode){switch(mode&
constants10.S_IFMT){case constants10.S_IFBLK:return"block-device";case constants10.S_IFCHR:return"character-device";case constants10.
S_IFDIR:return"directory";case constants10.S_IFIFO:return"fifo";case constants10.S_IFLNK:return"symlink"}return"file"}function noop(){}
function overflow(self,size){size&=511;if(size)self.push(END_OF_TAR.subarray(0,512-size))}function mapWritable(buf){return b4a.
isBuffer(buf)?buf:b4a.from(buf)}}});var require_tar_stream=__commonJS({"node_modules/tar-stream/index.js"(exports){exports.extract=require_extract();exports.
pack=require_pack()}});var require_damerau_levenshtein=__commonJS({"node_modules/damerau-levenshtein/index.js"(exports,module){module.exports=function(__this,that,limit){
var thisLength=__this.length,thatLength=that.length,matrix=[];limit=(limit||(thatLength>thisLength?thatLength:thisLength))+
1;for(var i=0;i<limit;i++){matrix[i]=[i];matrix[i].length=limit}for(i=0;i<limit;i++){matrix[0][i]=i}if(Math.abs(thisLength-
thatLength)>(limit||100)){return prepare3(limit||100)}if(thisLength===0){return prepare3(thatLength)}if(thatLength===0){
return prepare3(thisLength)}var j,this_i,that_j,cost,min,t;for(i=1;i<=thisLength;++i){this_i=__this[i-1];for(j=1;j<=thatLength;++j){
if(i===j&&matrix[i][j]>4)return prepare3(thisLength);that_j=that[j-1];cost=this_i===that_j?0:1;min=matrix[i-1][j]+1;if((t=
matrix[i][j-1]+1)<min)min=t;if((t=matrix[i-1][j-1]+cost)<min)min=t;matrix[i][j]=i>1&&j>1&&this_i===that[j-2]&&__this[i-2]===
that_j&&(t=matrix[i-2][j-2]+cost)<min?t:min}}return prepare3(matrix[thisLength][thatLength]);function prepare3(steps2){var length=Math.
max(thisLength,thatLength);var relative2=length===0?0:steps2/length;var similarity=1-relative2;return{steps:steps2,relative:relative2,
similarity}}}}});import{randomUUID as randomUUID4}from"node:crypto";import{join as join23}from"node:path";import*as os from"os";function toCommandValue(input){if(input===null||input===void 0){return""}else if(typeof input==="string"||input instanceof
String){return input}return JSON.stringify(input)}function toCommandProperties(annotationProperties){if(!Object.keys(annotationProperties).
length){return{}}return{title:annotationProperties.title,file:annotationProperties.file,line:annotationProperties.startLine,
endLine:annotationProperties.endLine,col:annotationProperties.startColumn,endColumn:annotationProperties.endColumn}}function issueCommand(command,properties,message){const cmd=new Command(command,properties,message);process.stdout.write(
cmd.toString()+os.EOL)}function issue(name,message=""){issueCommand(name,{},message)}var CMD_STRING="::";var Command=class{constructor(command,properties,message){
if(!command){command="missing.command"}this.command=command;this.properties=properties;this.message=message}toString(){let cmdStr=CMD_STRING+
this.command;if(this.properties&&Object.keys(this.properties).length>0){cmdStr+=" ";let first=true;for(const key in this.
properties){if(this.properties.hasOwnProperty(key)){const val=this.properties[key];if(val){if(first){first=false}else{cmdStr+=
","}cmdStr+=`${key}=${escapeProperty(val)}`}}}}cmdStr+=`${CMD_STRING}${escapeData(this.message)}`;return cmdStr}};function escapeData(s){
return toCommandValue(s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(s){return toCommandValue(
s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}import*as crypto from"crypto";import*as fs from"fs";import*as os2 from"os";function issueFileCommand(command,message){const filePath=process.env[`GITHUB_${command}`];if(!filePath){throw new Error(
`Unable to find environment variable for file command ${command}`)}if(!fs.existsSync(filePath)){throw new Error(`Missing\
 file at path: ${filePath}`)}fs.appendFileSync(filePath,`${toCommandValue(message)}${os2.EOL}`,{encoding:"utf8"})}function prepareKeyValueMessage(key,value){
const delimiter3=`ghadelimiter_${crypto.randomUUID()}`;const convertedValue=toCommandValue(value);if(key.includes(delimiter3)){
throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter3}"`)}if(convertedValue.includes(delimiter3)){
throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter3}"`)}return`${key}<<${delimiter3}${os2.EOL}${convertedValue}${os2.EOL}${delimiter3}`}import*as os4 from"os";import*as os3 from"os";import*as events from"events";import*as child from"child_process";import*as path3 from"path";import*as path2 from"path";import*as fs2 from"fs";import*as path from"path";var __awaiter=function(thisArg,_arguments,P,generator){function adopt(value){
return value instanceof P?value:new P(function(resolve8){resolve8(value)})}return new(P||(P=Promise))(function(resolve8,reject2){
function fulfilled(value){try{step(generator.next(value))}catch(e){reject2(e)}}function rejected(value){try{step(generator["\
throw"](value))}catch(e){reject2(e)}}function step(result){result.done?resolve8(result.value):adopt(result.value).then(fulfilled,
rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};var{chmod,copyFile,lstat,mkdir,open,readdir,
rename,rm,rmdir,stat,symlink,unlink}=fs2.promises;var IS_WINDOWS=process.platform==="win32";var READONLY=fs2.constants.O_RDONLY;function exists(fsPath){return __awaiter(this,void 0,void 0,function*(){try{yield stat(
fsPath)}catch(err){if(err.code==="ENOENT"){return false}throw err}return true})}function isRooted(p){p=normalizeSeparators(p);if(!p){throw new Error('isRooted() parameter "p" cannot be empty')}if(IS_WINDOWS){
return p.startsWith("\\")||/^[A-Z]:/i.test(p)}return p.startsWith("/")}function tryGetExecutablePath(filePath,extensions){
return __awaiter(this,void 0,void 0,function*(){let stats=void 0;try{stats=yield stat(filePath)}catch(err){if(err.code!==
"ENOENT"){console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`)}}if(stats&&
stats.isFile()){if(IS_WINDOWS){const upperExt=path.extname(filePath).toUpperCase();if(extensions.some(validExt=>validExt.
toUpperCase()===upperExt)){return filePath}}else{if(isUnixExecutable(stats)){return filePath}}}const originalFilePath=filePath;
for(const extension of extensions){filePath=originalFilePath+extension;stats=void 0;try{stats=yield stat(filePath)}catch(err){
if(err.code!=="ENOENT"){console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`)}}
if(stats&&stats.isFile()){if(IS_WINDOWS){try{const directory=path.dirname(filePath);const upperName=path.basename(filePath).
toUpperCase();for(const actualName of yield readdir(directory)){if(upperName===actualName.toUpperCase()){filePath=path.join(
directory,actualName);break}}}catch(err){console.log(`Unexpected error attempting to determine the actual case of the fi\
le '${filePath}': ${err}`)}return filePath}else{if(isUnixExecutable(stats)){return filePath}}}}return""})}function normalizeSeparators(p){
p=p||"";if(IS_WINDOWS){p=p.replace(/\//g,"\\");return p.replace(/\\\\+/g,"\\")}return p.replace(/\/\/+/g,"/")}function isUnixExecutable(stats){
return(stats.mode&1)>0||(stats.mode&8)>0&&process.getgid!==void 0&&stats.gid===process.getgid()||(stats.mode&64)>0&&process.
getuid!==void 0&&stats.uid===process.getuid()}var __awaiter2=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve8){
resolve8(value)})}return new(P||(P=Promise))(function(resolve8,reject2){function fulfilled(value){try{step(generator.next(
value))}catch(e){reject2(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject2(e)}}function step(result){
result.done?resolve8(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,
_arguments||[])).next())})};function which(tool,check2){return __awaiter2(this,void 0,void 0,function*(){if(!tool){throw new Error("parameter 'tool'\
 is required")}if(check2){const result=yield which(tool,false);if(!result){if(IS_WINDOWS){throw new Error(`Unable to loc\
ate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory spec\
ified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`)}else{throw new Error(
`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a \
directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`)}}return result}
const matches=yield findInPath(tool);if(matches&&matches.length>0){return matches[0]}return""})}function findInPath(tool){
return __awaiter2(this,void 0,void 0,function*(){if(!tool){throw new Error("parameter 'tool' is required")}const extensions=[];
if(IS_WINDOWS&&process.env["PATHEXT"]){for(const extension of process.env["PATHEXT"].split(path2.delimiter)){if(extension){
extensions.push(extension)}}}if(isRooted(tool)){const filePath=yield tryGetExecutablePath(tool,extensions);if(filePath){
return[filePath]}return[]}if(tool.includes(path2.sep)){return[]}const directories2=[];if(process.env.PATH){for(const p of process.
env.PATH.split(path2.delimiter)){if(p){directories2.push(p)}}}const matches=[];for(const directory of directories2){const filePath=yield tryGetExecutablePath(
path2.join(directory,tool),extensions);if(filePath){matches.push(filePath)}}return matches})}import{setTimeout as setTimeout2}from"timers";var __awaiter3=function(thisArg,_arguments,P,generator){function adopt(value){
return value instanceof P?value:new P(function(resolve8){resolve8(value)})}return new(P||(P=Promise))(function(resolve8,reject2){
function fulfilled(value){try{step(generator.next(value))}catch(e){reject2(e)}}function rejected(value){try{step(generator["\
throw"](value))}catch(e){reject2(e)}}function step(result){result.done?resolve8(result.value):adopt(result.value).then(fulfilled,
rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};var IS_WINDOWS2=process.platform==="win32";
var ToolRunner=class extends events.EventEmitter{constructor(toolPath,args,options){super();if(!toolPath){throw new Error(
"Parameter 'toolPath' cannot be null or empty.")}this.toolPath=toolPath;this.args=args||[];this.options=options||{}}_debug(message){
if(this.options.listeners&&this.options.listeners.debug){this.options.listeners.debug(message)}}_getCommandString(options,noPrefix){
const toolPath=this._getSpawnFileName();const args=this._getSpawnArgs(options);let cmd=noPrefix?"":"[command]";if(IS_WINDOWS2){
if(this._isCmdFile()){cmd+=toolPath;for(const a of args){cmd+=` ${a}`}}else if(options.windowsVerbatimArguments){cmd+=`"${toolPath}\
"`;for(const a of args){cmd+=` ${a}`}}else{cmd+=this._windowsQuoteCmdArg(toolPath);for(const a of args){cmd+=` ${this._windowsQuoteCmdArg(
a)}`}}}else{cmd+=toolPath;for(const a of args){cmd+=` ${a}`}}return cmd}_processLineBuffer(data,strBuffer,onLine){try{let s=strBuffer+
data.toString();let n=s.indexOf(os3.EOL);while(n>-1){const line=s.substring(0,n);onLine(line);s=s.substring(n+os3.EOL.length);
n=s.indexOf(os3.EOL)}return s}catch(err){this._debug(`error processing line. Failed with error ${err}`);return""}}_getSpawnFileName(){
if(IS_WINDOWS2){if(this._isCmdFile()){return process.env["COMSPEC"]||"cmd.exe"}}return this.toolPath}_getSpawnArgs(options){
if(IS_WINDOWS2){if(this._isCmdFile()){let argline=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const a of this.
args){argline+=" ";argline+=options.windowsVerbatimArguments?a:this._windowsQuoteCmdArg(a)}argline+='"';return[argline]}}
return this.args}_endsWith(str,end){return str.endsWith(end)}_isCmdFile(){const upperToolPath=this.toolPath.toUpperCase();
return this._endsWith(upperToolPath,".CMD")||this._endsWith(upperToolPath,".BAT")}_windowsQuoteCmdArg(arg){if(!this._isCmdFile()){
return this._uvQuoteCmdArg(arg)}if(!arg){return'""'}const cmdSpecialChars=[" ","	","&","(",")","[","]","{","}","^","=","\
;","!","'","+",",","`","~","|","<",">",'"'];let needsQuotes=false;for(const char of arg){if(cmdSpecialChars.some(x=>x===
char)){needsQuotes=true;break}}if(!needsQuotes){return arg}let reverse='"';let quoteHit=true;for(let i=arg.length;i>0;i--){
reverse+=arg[i-1];if(quoteHit&&arg[i-1]==="\\"){reverse+="\\"}else if(arg[i-1]==='"'){quoteHit=true;reverse+='"'}else{quoteHit=
false}}reverse+='"';return reverse.split("").reverse().join("")}_uvQuoteCmdArg(arg){if(!arg){return'""'}if(!arg.includes(
" ")&&!arg.includes("	")&&!arg.includes('"')){return arg}if(!arg.includes('"')&&!arg.includes("\\")){return`"${arg}"`}let reverse='\
"';let quoteHit=true;for(let i=arg.length;i>0;i--){reverse+=arg[i-1];if(quoteHit&&arg[i-1]==="\\"){reverse+="\\"}else if(arg[i-
1]==='"'){quoteHit=true;reverse+="\\"}else{quoteHit=false}}reverse+='"';return reverse.split("").reverse().join("")}_cloneExecOptions(options){
options=options||{};const result={cwd:options.cwd||process.cwd(),env:options.env||process.env,silent:options.silent||false,
windowsVerbatimArguments:options.windowsVerbatimArguments||false,failOnStdErr:options.failOnStdErr||false,ignoreReturnCode:options.
ignoreReturnCode||false,delay:options.delay||1e4};result.outStream=options.outStream||process.stdout;result.errStream=options.
errStream||process.stderr;return result}_getSpawnOptions(options,toolPath){options=options||{};const result={};result.cwd=
options.cwd;result.env=options.env;result["windowsVerbatimArguments"]=options.windowsVerbatimArguments||this._isCmdFile();
if(options.windowsVerbatimArguments){result.argv0=`"${toolPath}"`}return result}exec(){return __awaiter3(this,void 0,void 0,
function*(){if(!isRooted(this.toolPath)&&(this.toolPath.includes("/")||IS_WINDOWS2&&this.toolPath.includes("\\"))){this.
toolPath=path3.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)}this.toolPath=yield which(this.toolPath,
true);return new Promise((resolve8,reject2)=>__awaiter3(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`);
this._debug("arguments:");for(const arg of this.args){this._debug(`   ${arg}`)}const optionsNonNull=this._cloneExecOptions(
this.options);if(!optionsNonNull.silent&&optionsNonNull.outStream){optionsNonNull.outStream.write(this._getCommandString(
optionsNonNull)+os3.EOL)}const state=new ExecState(optionsNonNull,this.toolPath);state.on("debug",message=>{this._debug(
message)});if(this.options.cwd&&!(yield exists(this.options.cwd))){return reject2(new Error(`The cwd: ${this.options.cwd}\
 does not exist!`))}const fileName=this._getSpawnFileName();const cp=child.spawn(fileName,this._getSpawnArgs(optionsNonNull),
this._getSpawnOptions(this.options,fileName));let stdbuffer="";if(cp.stdout){cp.stdout.on("data",data=>{if(this.options.
listeners&&this.options.listeners.stdout){this.options.listeners.stdout(data)}if(!optionsNonNull.silent&&optionsNonNull.
outStream){optionsNonNull.outStream.write(data)}stdbuffer=this._processLineBuffer(data,stdbuffer,line=>{if(this.options.
listeners&&this.options.listeners.stdline){this.options.listeners.stdline(line)}})})}let errbuffer="";if(cp.stderr){cp.stderr.
on("data",data=>{state.processStderr=true;if(this.options.listeners&&this.options.listeners.stderr){this.options.listeners.
stderr(data)}if(!optionsNonNull.silent&&optionsNonNull.errStream&&optionsNonNull.outStream){const s=optionsNonNull.failOnStdErr?
optionsNonNull.errStream:optionsNonNull.outStream;s.write(data)}errbuffer=this._processLineBuffer(data,errbuffer,line=>{
if(this.options.listeners&&this.options.listeners.errline){this.options.listeners.errline(line)}})})}cp.on("error",err=>{
state.processError=err.message;state.processExited=true;state.processClosed=true;state.CheckComplete()});cp.on("exit",code2=>{
state.processExitCode=code2;state.processExited=true;this._debug(`Exit code ${code2} received from tool '${this.toolPath}\
'`);state.CheckComplete()});cp.on("close",code2=>{state.processExitCode=code2;state.processExited=true;state.processClosed=
true;this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);state.CheckComplete()});state.on("done",(error2,exitCode)=>{
if(stdbuffer.length>0){this.emit("stdline",stdbuffer)}if(errbuffer.length>0){this.emit("errline",errbuffer)}cp.removeAllListeners();
if(error2){reject2(error2)}else{resolve8(exitCode)}});if(this.options.input){if(!cp.stdin){throw new Error("child proces\
s missing stdin")}cp.stdin.end(this.options.input)}}))})}};function argStringToArray(argString){const args=[];let inQuotes=false;
let escaped=false;let arg="";function append(c){if(escaped&&c!=='"'){arg+="\\"}arg+=c;escaped=false}for(let i=0;i<argString.
length;i++){const c=argString.charAt(i);if(c==='"'){if(!escaped){inQuotes=!inQuotes}else{append(c)}continue}if(c==="\\"&&
escaped){append(c);continue}if(c==="\\"&&inQuotes){escaped=true;continue}if(c===" "&&!inQuotes){if(arg.length>0){args.push(
arg);arg=""}continue}append(c)}if(arg.length>0){args.push(arg.trim())}return args}var ExecState=class _ExecState extends events.EventEmitter{constructor(options,toolPath){
super();this.processClosed=false;this.processError="";this.processExitCode=0;this.processExited=false;this.processStderr=
false;this.delay=1e4;this.done=false;this.timeout=null;if(!toolPath){throw new Error("toolPath must not be empty")}this.
options=options;this.toolPath=toolPath;if(options.delay){this.delay=options.delay}}CheckComplete(){if(this.done){return}
if(this.processClosed){this._setResult()}else if(this.processExited){this.timeout=setTimeout2(_ExecState.HandleTimeout,this.
delay,this)}}_debug(message){this.emit("debug",message)}_setResult(){let error2;if(this.processExited){if(this.processError){
error2=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the pr\
ocess failed to start. Error: ${this.processError}`)}else if(this.processExitCode!==0&&!this.options.ignoreReturnCode){error2=
new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`)}else if(this.processStderr&&this.
options.failOnStdErr){error2=new Error(`The process '${this.toolPath}' failed because one or more lines were written to \
the STDERR stream`)}}if(this.timeout){clearTimeout(this.timeout);this.timeout=null}this.done=true;this.emit("done",error2,
this.processExitCode)}static HandleTimeout(state){if(state.done){return}if(!state.processClosed&&state.processExited){const message=`\
The STDIO streams did not close within ${state.delay/1e3} seconds of the exit event from process '${state.toolPath}'. Th\
is may indicate a child process inherited the STDIO streams and has not yet exited.`;state._debug(message)}state._setResult()}};var __awaiter4=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve8){
resolve8(value)})}return new(P||(P=Promise))(function(resolve8,reject2){function fulfilled(value){try{step(generator.next(
value))}catch(e){reject2(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject2(e)}}function step(result){
result.done?resolve8(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,
_arguments||[])).next())})};function exec(commandLine,args,options){return __awaiter4(this,void 0,void 0,function*(){const commandArgs=argStringToArray(
commandLine);if(commandArgs.length===0){throw new Error(`Parameter 'commandLine' cannot be null or empty.`)}const toolPath=commandArgs[0];
args=commandArgs.slice(1).concat(args||[]);const runner=new ToolRunner(toolPath,args,options);return runner.exec()})}var ExitCode;(function(ExitCode2){ExitCode2[ExitCode2["Success"]=0]="Success";ExitCode2[ExitCode2["Failure"]=1]="Failure"})(
ExitCode||(ExitCode={}));function getInput(name,options){const val=process.env[`INPUT_${name.replace(/ /g,"_").toUpperCase()}`]||"";if(options&&options.
required&&!val){throw new Error(`Input required and not supplied: ${name}`)}if(options&&options.trimWhitespace===false){
return val}return val.trim()}function setOutput(name,value){const filePath=process.env["GITHUB_OUTPUT"]||"";if(filePath){return issueFileCommand("OUT\
PUT",prepareKeyValueMessage(name,value))}process.stdout.write(os4.EOL);issueCommand("set-output",{name},toCommandValue(value))}function setFailed(message){process.exitCode=ExitCode.Failure;error(message)}function debug(message){issueCommand("debug",{},message)}function error(message,properties={}){issueCommand("error",toCommandProperties(
properties),message instanceof Error?message.toString():message)}function warning(message,properties={}){issueCommand("w\
arning",toCommandProperties(properties),message instanceof Error?message.toString():message)}function notice(message,properties={}){
issueCommand("notice",toCommandProperties(properties),message instanceof Error?message.toString():message)}function info(message){
process.stdout.write(message+os4.EOL)}function startGroup(name){issue("group",name)}function endGroup(){issue("endgroup")}function saveState(name,value){const filePath=process.env["GITHUB_STATE"]||"";if(filePath){return issueFileCommand("STAT\
E",prepareKeyValueMessage(name,value))}issueCommand("save-state",{name},toCommandValue(value))}var SEE_ENGINE_LOG=`Run again. If it happens again, check the engine's log ("journalctl --unit docker" on most machines)\
.`;var DAMAGED_STREAM="Nothing was tagged. Run again. If it happens again, pull or build the source image again, and che\
ck the disk and memory of the engine's machine.";var NO_BUILDER_WRITES="No builder writes this, so the image is damaged \
or malicious. Build it again, or pull it from a source that you trust.";var FlattenError=class extends Error{code;hint;constructor(code2,message,options){
super(message,options.cause===void 0?{}:{cause:options.cause});this.name="FlattenError";this.code=code2;this.hint=options.
hint}};function cancelled(cause){if(cause instanceof FlattenError)return cause;return new FlattenError("CANCELLED","The \
run was cancelled before it finished. No tag was moved.",{hint:"Run again to get the image. The next run also removes wh\
at this one could not remove in time.",cause})}var MAX_QUOTED_CHARS=300;function quoteName(name){const text=name.toString(
"utf8");const isLong=text.length>MAX_QUOTED_CHARS;return JSON.stringify(isLong?`${text.slice(0,MAX_QUOTED_CHARS)}…`:text)}
function messageOf(error2){return error2 instanceof Error?error2.message:String(error2)}var REPORT_BUG="This is a bug in\
 docker-flatten. Please report it, with the log of a run that has debug logging enabled (in a shell: --debug).";function describeError(error2){
if(error2 instanceof FlattenError)return`${error2.message}
${error2.hint}`;return`Unexpected failure: ${messageOf(error2)}
${REPORT_BUG}`}function debugText(error2){const parts2=[];for(let at2=error2;at2!==void 0;at2=at2 instanceof Error?at2.cause:
void 0){const text=at2 instanceof Error?at2.stack??at2.message:String(at2);parts2.push(at2 instanceof FlattenError?`${at2.
code}: ${text}`:text)}return parts2.join("\ncaused by: ")}import{randomBytes}from"node:crypto";import{readlinkSync}from"node:fs";import{readFileSync}from"node:fs";function readProc(path4){try{return readFileSync(`/proc/${path4}`,"utf8")}catch{return""}}var RUN_LABEL="io.github.docker-flatten.run";var PENDING_REPOSITORY="docker-flatten-pending";var NAME_PREFIX="docker-fla\
tten-";var PAUSED="paused-";var DOUBT_SECONDS=24*60*60;var RUN_ID=/^(?<boot>[0-9a-f]{32}|0)-(?<pidNamespace>\d{1,12})-(?<pid>\d{1,10})-(?<start>\d{1,20})-(?<seconds>\d{1,12})-[0-9a-f]{8}$/;
var LEADING_RUN_ID=/^((?:[0-9a-f]{32}|0)(?:-\d+){4}-[0-9a-f]{8})-/;function newRunId(){const seconds=Math.floor(Date.now()/
1e3);const{start}=processStat("self");return`${bootId()}-${pidNamespace()}-${process.pid}-${start}-${seconds}-${randomHex()}`}
function runLabel(runId){return`${RUN_LABEL}=${runId}`}function pendingName(runId){return`${PENDING_REPOSITORY}:${runId}`}
function asideName(runId){return`${pendingName(runId)}-${randomHex()}`}function runOfPendingName(name){const tag=name.startsWith(
`${PENDING_REPOSITORY}:`)?name.slice(PENDING_REPOSITORY.length+1):"";if(RUN_ID.test(tag))return tag;const id=/^(.+)-[0-9a-f]{8}$/.
exec(tag)?.[1]??"";return RUN_ID.test(id)?id:void 0}function containerName(runId){return`${NAME_PREFIX}${runId}-${randomHex()}`}
function pausedMarkName(runId,pausedId){return`${NAME_PREFIX}${runId}-${PAUSED}${pausedId}`}function pausedByName(name){
return new RegExp(`-${PAUSED}([0-9a-f]{64})$`).exec(name)?.[1]}function spoolPrefix(runId){return`${NAME_PREFIX}${runId}\
-`}function runOfName(name){if(!name.startsWith(NAME_PREFIX))return void 0;const id=LEADING_RUN_ID.exec(name.slice(NAME_PREFIX.
length))?.[1];return id!==void 0&&RUN_ID.test(id)?id:void 0}function isDead(runId){const parts2=RUN_ID.exec(runId)?.groups;
if(parts2===void 0)return false;const isHere2=parts2["boot"]!=="0"&&parts2["boot"]===bootId()&&parts2["pidNamespace"]!==
"0"&&parts2["pidNamespace"]===pidNamespace();if(isHere2)return!isRunning(Number(parts2["pid"]),parts2["start"]??"");return Date.
now()/1e3-Number(parts2["seconds"])>DOUBT_SECONDS}function isRunning(pid,start){try{process.kill(pid,0)}catch(error2){if(error2.
code==="ESRCH")return false}const stat10=processStat(pid);if(stat10.start==="0")return true;return stat10.start===start&&
stat10.state!=="Z"&&stat10.state!=="X"}function bootId(){return readProc("sys/kernel/random/boot_id").trim().replaceAll(
"-","")||"0"}function pidNamespace(){try{return/\d+/.exec(readlinkSync("/proc/self/ns/pid"))?.[0]??"0"}catch{return"0"}}
function processStat(pid){const fields=readProc(`${pid}/stat`).replace(/^.*\)\s*/s,"").split(" ");return{state:fields[0]??
"",start:fields[19]??"0"}}function randomHex(){return randomBytes(4).toString("hex")}var SIGNALS=["SIGINT","SIGTERM","SIGHUP"];function abortOnSignals(){const controller=new AbortController;const abort=name=>controller.
abort(new Error(`received ${name}`));const onOutputError=error2=>controller.abort(error2);process.stdout.on("error",onOutputError);
process.stderr.on("error",onOutputError);for(const name of SIGNALS)process.once(name,abort);return{signal:controller.signal,
release:()=>{for(const name of SIGNALS)process.off(name,abort)}}}import{spawn as spawn3}from"node:child_process";import{spawn as spawn2}from"node:child_process";import{StringDecoder}from"node:string_decoder";var HAS_OWN_GROUP=process.
platform!=="win32";var STATUS_OF_KILLED=128;var SpawnRunner=class{async run(command,args,options){const child2=spawn2(command,
args,{stdio:["ignore","pipe","pipe"],env:options.env,detached:HAS_OWN_GROUP});const outputs=new Outputs(options.onOutput);
outputs.readFrom(child2);killOn(options.kill,child2);const exitCode=await exitStatus(child2);return{exitCode,...outputs.
texts()}}};var ANSWER_LIMIT_CHARS=64*1024*1024;var OUTPUT_LIMIT_CHARS=64*1024;var Outputs=class{stdout;stderr;constructor(onOutput){
this.stdout=new TextTail(ANSWER_LIMIT_CHARS,onOutput);this.stderr=new TextTail(OUTPUT_LIMIT_CHARS,onOutput)}readFrom(child2){
child2.stdout?.removeAllListeners("data").on("data",this.stdout.add);child2.stderr?.removeAllListeners("data").on("data",
this.stderr.add)}texts(){return{stdout:this.stdout.text,stderr:this.stderr.text}}};var TextTail=class{#decoder=new StringDecoder(
"utf8");#limitChars;#onText;#text="";constructor(limitChars,onText=()=>{}){this.#limitChars=limitChars;this.#onText=onText}add=bytes=>{
const text=this.#decoder.write(bytes);this.#text+=text;if(this.#text.length>2*this.#limitChars)this.#text=this.text;this.#onText(
text)};get text(){return this.#text.slice(-this.#limitChars)}};function killOn(signal,child2){const kill=()=>{killGroup(
child2);child2.stdout?.destroy();child2.stderr?.destroy()};if(signal.aborted)kill();else signal.addEventListener("abort",
kill,{once:true})}function killGroup(child2){try{process.kill(-(child2.pid??Number.NaN),"SIGKILL")}catch{child2.kill("SI\
GKILL")}}function exitStatus(child2){return new Promise((resolve8,reject2)=>{child2.once("error",reject2);child2.once("c\
lose",(code2,signal)=>resolve8(code2??(signal===null?1:STATUS_OF_KILLED)))})}var LOOK_EVERY_MS=500;function watchReads(child2,touch){let seen="";return setInterval(()=>{const read=readProc(`${child2.
pid}/io`).split("\n")[0]??"";if(read===""||read!==seen)touch();seen=read},LOOK_EVERY_MS)}var INPUT_KINDS={image:"text",container:"text",from:"text",pause:"boolean",tag:"list","apt-clean":"boolean",clean:"list",
exclude:"list",run:"text","run-network":"text","dry-run":"boolean",platform:"list",pull:"text",push:"boolean",compression:"\
text",verify:"choice",test:"text",backup:"text","remove-old":"boolean",timeout:"text",report:"text",html:"text",summary:"\
boolean","max-size":"text","min-saving":"text",cache:"boolean","temp-dir":"text"};var spelling="workflow";function named(first,...others){const names=[first,...others].map(name=>written(name)).join(" and ");const noun=spelling===
"workflow"?"input":"option";return`${noun}${others.length===0?"":"s"} ${names}`}function written(name,value){if(spelling===
"workflow")return`"${name}${value===void 0?"":`: ${value}`}"`;if(value===void 0)return`--${name}`;const kind=INPUT_KINDS[name];
const isFlag=kind==="boolean"||kind==="choice"&&/^(?:true|false)$/.test(value);if(isFlag)return`--${value==="false"?"no-":
""}${name}`;if(kind==="choice")return`--${name}=${value}`;return`--${name} ${/^[\w.,:%/-]+$/.test(value)?value:`"${value}\
"`}`}function example(name,value){if(spelling==="workflow")return`${name}: ${value}`;return`--${name} ${value.startsWith(
"'")?value:`'${value}'`}`}var CHECK_INTERVAL_MS=250;var Watchdog=class{signal;#timer;#touches=0;constructor(outer,limitSeconds){const silence=new AbortController;
this.signal=outer===void 0?silence.signal:AbortSignal.any([outer,silence.signal]);if(limitSeconds===0)return;let lastTouches=0;
let silentMs=0;let lastMs=performance.now();const intervalMs=Math.min(CHECK_INTERVAL_MS,limitSeconds*250);this.#timer=setInterval(
()=>{const nowMs=performance.now();const stepMs=Math.min(nowMs-lastMs,2*intervalMs);lastMs=nowMs;silentMs=this.#touches===
lastTouches?silentMs+stepMs:0;lastTouches=this.#touches;if(silentMs>=limitSeconds*1e3)silence.abort(timedOut(limitSeconds))},
intervalMs);this.#timer.unref()}touch=()=>{this.#touches++};release(){clearInterval(this.#timer)}};function isTimeout(error2){
return error2 instanceof FlattenError&&error2.code==="TIMEOUT"}function timedOut(limitSeconds){return new FlattenError("\
TIMEOUT",`No progress for ${limitSeconds} s: no byte and no answer came from the engine, or from a command in a containe\
r. No tag was moved.`,{hint:`Check whether the engine hangs ("docker info", its log) and run again. The ${named("timeout")}\
 sets the limit in seconds; 0 disables it.`})}var FREE_ROOM='Free some disk space ("docker system df" shows what uses it, "docker image prune" removes unused images) \
and run again.';var KNOWN=[{words:/no space left on device/i,code:"NO_SPACE",why:"the engine's disk is full",hint:FREE_ROOM},
{words:/^(?!.*oci runtime).*read-only file system/is,code:"NO_SPACE",why:"the engine's disk is full or read-only",hint:FREE_ROOM},
{words:/can't make .* relative to \//i,code:"UNSUPPORTED_IMAGE",why:'the image declares a volume whose path does not sta\
rt with "/"',hint:"Build the image again with an absolute path in VOLUME, or use another release of Docker."},{words:/max depth exceeded/i,
code:"UNSUPPORTED_IMAGE",why:"the image has more layers than this engine's image store supports (125 on overlay2)",hint:'\
Flatten it on an engine with the containerd image store, which supports more (the default in new installations of Docker\
 29; elsewhere enable the feature "containerd-snapshotter" in daemon.json), or build it with fewer layers.'},{words:/^(?!.*(?:\bdial \w|\blookup |\baddress |parse "|after host|proxyconnect)).*(?:invalid (?:container)?port\b|invalid proto\b)/is,
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
 runs in a container; or use an older release of Docker.`}];function knownFailure(said,what){const known=KNOWN.find(({words})=>words.
test(said));return known&&new FlattenError(known.code,`${what} because ${known.why}: ${said}`,known)}var LEFT_OUT={DOCKER_DEFAULT_PLATFORM:"create refuses a local image of another platform, pull moves a tag to it, import \
writes it into a config",DOCKER_CONTENT_TRUST:"pull and create ask a notary server for what a tag means, push signs",DOCKER_BUILDKIT:"\
every command fails unless it is a boolean",DOCKER_HIDE_LEGACY_COMMANDS:"commands such as rmi, which need no group in fr\
ont, lose their aliases",DOCKER_CLI_HINTS:"commands append advice to what they say",DOCKER_CLI_HOOKS:"plugins append wha\
t they like to what commands say",DOCKER_ORCHESTRATOR:"20.10 warns of it in the answers of commands"};var LEFT_OUT_PREFIXES=[
"DOCKER_CONTENT_TRUST_","DOCKER_STACK_","DOCKER_CLI_PLUGIN_","BUILDKIT_","BUILDX_"];function clientEnvironment(environment){
return Object.fromEntries(Object.entries(environment).filter(pair=>pair[1]!==void 0&&!isLeftOut(pair[0])))}function isLeftOut(name){
const plain=name.toUpperCase();return Object.hasOwn(LEFT_OUT,plain)||LEFT_OUT_PREFIXES.some(prefix=>plain.startsWith(prefix))}var Docker=class _Docker{#globalArgs;#watch;#graceMs;#runner;constructor(settings={}){this.#globalArgs=settings.globalArgs??
[];this.#watch=settings.watch??new Watchdog(void 0,0);this.#graceMs=settings.graceMs??GRACE_MS;this.#runner=settings.runner??
new SpawnRunner}withWatchdog(watch,graceMs=GRACE_MS){return new _Docker({globalArgs:this.#globalArgs,watch,graceMs,runner:this.#runner})}get touch(){
return this.#watch.touch}async try(args){const{signal}=this.#watch;if(signal.aborted)throw cancelled(signal.reason);const kill=new AbortController;
let killing;const abort=()=>{killing=setTimeout(()=>kill.abort(),this.#graceMs)};signal.addEventListener("abort",abort,{
once:true});try{const answer=await this.#runner.run("docker",[...this.#globalArgs,...args],{env:clientEnvironment(process.
env),onOutput:this.touch,kill:kill.signal});if(signal.aborted)throw cancelled(signal.reason);this.touch();return answer}catch(error2){
throw toOurError(error2)}finally{clearTimeout(killing);signal.removeEventListener("abort",abort)}}async run(args){const answer=await this.
try(args);if(answer.exitCode!==0)throw failedCommand(args,answer);return answer.stdout.trimEnd()}spawn(args,stdio,signal){
return spawn3("docker",[...this.#globalArgs,...args],{stdio,env:clientEnvironment(process.env),detached:HAS_OWN_GROUP,...signal===
void 0?{}:{signal,killSignal:"SIGKILL"}})}async stream(args,onOutput,signal,reads=false){const child2=this.spawn(args,["\
ignore","pipe","pipe"],signal);const take=from=>collect(child2[from],OUTPUT_LIMIT_CHARS,text=>{this.touch();onOutput(text,
from)});const stdout=take("stdout");const stderr=take("stderr");const looking=reads?watchReads(child2,this.touch):void 0;
try{const exitCode=await exitOf(child2);return{exitCode,stdout:stdout(),stderr:stderr()}}finally{clearInterval(looking)}}};
var GRACE_MS=2e3;function collect(stream,limitChars,onText){const tail=new TextTail(limitChars,onText);stream?.on("data",
tail.add);return()=>tail.text}async function exitOf(child2){try{return await exitStatus(child2)}catch(error2){throw toOurError(
error2)}}function toOurError(error2){if(!(error2 instanceof Error))return error2;if("code"in error2&&error2.code==="ENOE\
NT")return noDocker(error2);return error2.name==="AbortError"?cancelled(error2.cause):error2}function failedCommand(args,answer){
const said=(answer.stderr.trim()||answer.stdout.trim()).slice(-2e3)||`exit status ${answer.exitCode}`;return engineError(
said,"DOCKER_FAILED",`"docker ${args.slice(0,2).join(" ")}" failed`)}function engineError(said,code2,what){const known=knownFailure(
said,what);if(known!==void 0)return known;if(isUnreachable(said))return noEngine(said);return new FlattenError(code2,`${what}\
: ${said}`,{hint:SEE_ENGINE_LOG})}function isUnreachable(said){return/cannot connect to the docker daemon|is the docker daemon running|error during connect|failed to connect to the docker API|connect: (?:connection refused|no such file or directory|permission denied)|permission denied while trying to connect/i.
test(said)}function noEngine(said){const hint=/permission denied/i.test(said)?'This user is not allowed to use the engin\
e: add it to the "docker" group, or run as root.':process.platform==="linux"?`Start the engine, or select another one wi\
th DOCKER_HOST or "docker context use".${process.env["GITHUB_ACTIONS"]==="true"?SLIM_RUNNERS:""}`:`Start Docker Desktop \
or another Linux engine. GitHub's ${process.platform==="win32"?"Windows":"macOS"} runners have none: use "runs-on: ubunt\
u-latest".`;return new FlattenError("NO_ENGINE",`docker-flatten needs a Docker engine, but none answered: ${said.trim()}`,
{hint})}var SLIM_RUNNERS=` GitHub's "ubuntu-slim" runners have a docker command but no engine: use "runs-on: ubuntu-late\
st", "ubuntu-24.04" or "ubuntu-22.04".`;function noDocker(cause){return new FlattenError("NO_DOCKER",`docker-flatten nee\
ds the docker command, but found none on PATH (${messageOf(cause).split(".")[0]}).`,{hint:"Install the Docker CLI (Debia\
n and Ubuntu: the package docker.io or docker-ce-cli), or use a runner that has it.",cause})}import{dirname as dirname8}from"node:path";import{realpathSync}from"node:fs";import{dirname as dirname7,resolve as resolve4}from"node:path";import{open as open2}from"node:fs/promises";import{Readable}from"node:stream";var BLOCK_BYTES=512;var END_OF_ARCHIVE=Buffer.alloc(2*BLOCK_BYTES);var FIELD={name:[0,100],mode:[100,8],uid:[108,8],gid:[
116,8],size:[124,12],mtime:[136,12],checksum:[148,8],typeFlag:[156,1],linkName:[157,100],magic:[257,6],devMajor:[329,8],
devMinor:[337,8],prefix:[345,155],gnuIsExtended:[482,1],realSize:[483,12]};var EXTENSION={pax:"x",paxGlobal:"g",gnuLongName:"\
L",gnuLongLink:"K"};var HEADER_ONLY=new Set(["1","2","3","4","5","6"]);function paddedBytes(bytes){return Math.ceil(bytes/
BLOCK_BYTES)*BLOCK_BYTES}function isZeroBlock(block){for(let at2=0;at2<BLOCK_BYTES;at2+=8){if(block.readUInt32LE(at2)!==
0||block.readUInt32LE(at2+4)!==0)return false}return true}function hasOldType(block){return block[FIELD.typeFlag[0]]===0}
function hasData(typeFlag){return!HEADER_ONLY.has(typeFlag)}function readHeader(block,offsetBytes){const claimed=readNumber(
block,FIELD.checksum,offsetBytes);const sums=checksums(block);if(claimed!==sums.unsigned&&claimed!==sums.signed){throw new FlattenError(
"TAR_INVALID",`A tar header at byte ${offsetBytes} has the checksum ${claimed}, but its bytes add up to ${sums.unsigned}\
: the stream was damaged.`,{hint:DAMAGED_STREAM})}const flag=block[FIELD.typeFlag[0]]??0;return{typeFlag:flag===0?"0":String.
fromCharCode(flag),hasOldType:flag===0,sizeBytes:readNumber(block,FIELD.size,offsetBytes),name:fullName(block),gnuIsExtended:(block[FIELD.
gnuIsExtended[0]]??0)!==0&&flag===83}}function damagedTar(offsetBytes,what){return new FlattenError("TAR_INVALID",`The t\
ar stream is damaged at byte ${offsetBytes}: ${what}.`,{hint:DAMAGED_STREAM})}function numberField(block,name){const[start,
length]=FIELD[name];return parseNumber(block.subarray(start,start+length))}function linkField(block){return textField(block,
FIELD.linkName)}function textField(block,field){const bytes=block.subarray(field[0],field[0]+field[1]);const end=bytes.indexOf(
0);return end===-1?bytes:bytes.subarray(0,end)}function fullName(block){const name=textField(block,FIELD.name);if(!isPosix(
block))return Buffer.from(name);const prefix=textField(block,FIELD.prefix);return prefix.length===0?Buffer.from(name):Buffer.
concat([prefix,Buffer.from("/"),name])}function isPosix(block){return block.toString("latin1",FIELD.magic[0],FIELD.magic[0]+
FIELD.magic[1])==="ustar\0"}function checksums(block){const[start,length]=FIELD.checksum;let unsigned=0;let highBits=0;for(let at2=0;at2<
BLOCK_BYTES;at2++){const byte=at2>=start&&at2<start+length?32:block[at2]??0;unsigned+=byte;highBits+=byte>>7}return{unsigned,
signed:unsigned-highBits*256}}function readNumber(block,field,offsetBytes){const[start,length]=field;const bytes=block.subarray(
start,start+length);const value=parseNumber(bytes);if(!(value>=0)){throw new FlattenError("TAR_INVALID",`A tar header at\
 byte ${offsetBytes} has a field that is not a number (${JSON.stringify(bytes.toString("latin1"))}): the stream was dama\
ged.`,{hint:DAMAGED_STREAM})}return value}function parseNumber(bytes){const first=bytes[0]??0;let value;if(first>=128){const bits=BigInt(
`0x${bytes.toString("hex")}`);value=Number(BigInt.asIntN(bytes.length*8-1,bits))}else{const text=bytes.toString("latin1").
replace(/^[ \0]+|[ \0]+$/g,"").replace(/\0.*$/s,"");value=text===""?0:/^[0-7]+$/.test(text)?Number.parseInt(text,8):Number.
NaN}return Number.isSafeInteger(value)?value:Number.NaN}function headerMtime(block){return numberField(block,"mtime")}var MAX_OCTAL=8**
11-1;function withMtime(block,seconds){const clamped=Math.min(Math.max(0,seconds),MAX_OCTAL);return patchHeader(block,FIELD.
mtime,Buffer.from(`${clamped.toString(8).padStart(11,"0")}\0`))}function withSize(block,sizeBytes){return patchHeader(block,
FIELD.size,Buffer.from(`${sizeBytes.toString(8).padStart(11,"0")}\0`))}var MAX_OWNER_FIELD=8**7-1;function withOwnerField(block,field,id){
if(id<=MAX_OWNER_FIELD)return patchHeader(block,FIELD[field],Buffer.from(`${id.toString(8).padStart(7,"0")}\0`));const bytes=Buffer.
alloc(8);bytes.writeBigUInt64BE(BigInt(id));bytes[0]=128;return patchHeader(block,FIELD[field],bytes)}function withName(block,name){
const renamed3=withText(block,"name",Buffer.from(name));if(renamed3===void 0)throw new RangeError(`the name ${name} is t\
oo long for a header`);return renamed3}function withText(block,field,value,shouldTruncate=false){const bytes=Buffer.alloc(
FIELD[field][1]);if(value.length>bytes.length&&!shouldTruncate)return void 0;value.copy(bytes);const changed=patchHeader(
block,FIELD[field],bytes);return field==="name"&&isPosix(block)?patchHeader(changed,FIELD.prefix,Buffer.alloc(FIELD.prefix[1])):
changed}function directoryHeader(){const block=Buffer.alloc(BLOCK_BYTES);block.write("0000755",FIELD.mode[0],"latin1");for(const field of[
FIELD.uid,FIELD.gid])block.write("0000000",field[0],"latin1");block.write("00000000000",FIELD.mtime[0],"latin1");block.write(
"5",FIELD.typeFlag[0],"latin1");block.write("ustar\x0000",FIELD.magic[0],"latin1");return withSize(block,0)}function longTextHeader(typeFlag,sizeBytes){
const block=Buffer.alloc(BLOCK_BYTES);block.write("././@LongLink",FIELD.name[0],"latin1");for(const field of[FIELD.mode,
FIELD.uid,FIELD.gid])block.write("0000000",field[0],"latin1");block.write("00000000000",FIELD.mtime[0],"latin1");block.write(
typeFlag,FIELD.typeFlag[0],"latin1");block.write("ustar  \0",FIELD.magic[0],"latin1");return withSize(block,sizeBytes)}function patchHeader(block,field,bytes){
const copy=Buffer.from(block);bytes.copy(copy,field[0],0,field[1]);const sum=checksums(copy).unsigned.toString(8).padStart(
6,"0");copy.write(`${sum}\0 `,FIELD.checksum[0],"latin1");return copy}var MAX_OCTAL_BYTES=8**11-1;var NAME_BYTES=100;function plainFileHeader(name,sizeBytes){const block=Buffer.alloc(BLOCK_BYTES);
if(block.write(name,0,NAME_BYTES,"utf8")<Buffer.byteLength(name))throw new RangeError(`the name ${name} is too long for \
a header`);block.write("0000644\x000000000\x000000000\0",100,"latin1");if(sizeBytes<=MAX_OCTAL_BYTES){block.write(`${sizeBytes.
toString(8).padStart(11,"0")}\0`,124,"latin1")}else{block.writeUInt8(128,124);block.writeBigUInt64BE(BigInt(sizeBytes),128)}
block.write("00000000000\0        0",136,"latin1");block.write("ustar\x0000",257,"latin1");const checksum=block.reduce((sum,byte)=>sum+
byte,0);block.write(`${checksum.toString(8).padStart(6,"0")}\0 `,148,"latin1");return block}function paddingAfter(sizeBytes){
return Buffer.alloc(paddedBytes(sizeBytes)-sizeBytes)}function endOfArchive(){return Buffer.alloc(2*BLOCK_BYTES)}var PIECE_BYTES=4*1024*1024;function archiveBytes(parts2){const sizes2=parts2.map(({content})=>{const sizeBytes=sizeOf(content);
return plainFileHeader("",0).length+sizeBytes+paddingAfter(sizeBytes).length});return sizes2.reduce((sum,size)=>sum+size,
endOfArchive().length)}async function writeArchive(to,parts2,copying){for(const{path:path4,content}of parts2){await writeAll(
to,plainFileHeader(path4,sizeOf(content)),copying);if(Buffer.isBuffer(content))await writeAll(to,content,copying);else await copyContent(
content,to,copying);await writeAll(to,paddingAfter(sizeOf(content)),copying)}await writeAll(to,endOfArchive(),copying)}async function copyContent({
path:path4,sizeBytes},to,copying){const from=await open2(path4,"r");try{await checkSize(from,{path:path4,sizeBytes});const piece=Buffer.
allocUnsafe(Math.min(PIECE_BYTES,sizeBytes));for(let left2=sizeBytes;left2>0;){const{bytesRead}=await from.read(piece,0,
Math.min(piece.length,left2));if(bytesRead===0)throw new RangeError(`${path4} ended ${left2} bytes too early`);await writeAll(
to,piece.subarray(0,bytesRead),copying);left2-=bytesRead}}finally{await from.close()}}function archiveStream(parts2,onBytes=()=>{}){
return Readable.from(chunksOf(parts2,onBytes),{objectMode:false})}async function*chunksOf(parts2,onBytes){for(const{path:path4,
content}of parts2){yield plainFileHeader(path4,sizeOf(content));if(!Buffer.isBuffer(content))yield*piecesOf(content,onBytes);else if(content.
length>0)yield content;const padding=paddingAfter(sizeOf(content));if(padding.length>0)yield padding}yield endOfArchive()}
async function*piecesOf({path:path4,sizeBytes},onBytes){const from=await open2(path4,"r");try{await checkSize(from,{path:path4,
sizeBytes});for(let left2=sizeBytes;left2>0;){const piece=Buffer.allocUnsafe(Math.min(PIECE_BYTES/4,left2));const{bytesRead}=await from.
read(piece,0,piece.length);if(bytesRead===0)throw new RangeError(`${path4} ended ${left2} bytes too early`);onBytes(bytesRead);
yield piece.subarray(0,bytesRead);left2-=bytesRead}}finally{await from.close()}}async function checkSize(file,{path:path4,
sizeBytes}){const{size}=await file.stat();if(size!==sizeBytes)throw new RangeError(`${path4} must have ${sizeBytes} byte\
s, but has ${size}`)}async function writeAll(to,bytes,copying){for(let at2=0;at2<bytes.length;){copying.signal.throwIfAborted();
const{bytesWritten}=await to.write(bytes,at2,bytes.length-at2);copying.onBytes(bytesWritten);at2+=bytesWritten}}function sizeOf(content){
return Buffer.isBuffer(content)?content.length:content.sizeBytes}import{createHash}from"node:crypto";function isObject(value){return typeof value==="object"&&value!==null&&!Array.isArray(value)}function isStringArray(value){
return Array.isArray(value)&&value.every(item=>typeof item==="string")}function getPath(value,...keys){let found=value;for(const key of keys){
if(!isObject(found)||!Object.hasOwn(found,key))return void 0;found=found[key]}return found}function getString(value,...keys){
const found=getPath(value,...keys);return typeof found==="string"&&found!==""?found:void 0}function parseJson(text){try{
return JSON.parse(text)}catch{return void 0}}var sourceTextJson=JSON;function parseConfig(text){const parsed=sourceTextJson.parse(text,(_key,value,context)=>typeof value===
"number"&&context.source!==void 0?sourceTextJson.rawJSON(context.source):value);if(!isObject(parsed)||sourceTextJson.isRawJSON(
parsed))throw new SyntaxError("an image config must be a JSON object");return parsed}function diffIdsOf(config){const ids=getPath(
config,"rootfs","diff_ids");return isStringArray(ids)?ids:[]}function historyLayers(config){const history2=getPath(config,
"history");if(!Array.isArray(history2))return void 0;return history2.map(entry=>getPath(entry,"empty_layer")!==true)}function chainIdOf(diffIds){
return diffIds.reduce((chain,diffId)=>chain===void 0?diffId:digestOf(Buffer.from(`${chain} ${diffId}`)),void 0)}function digestOf(bytes){
return`sha256:${createHash("sha256").update(bytes).digest("hex")}`}function flatConfig(source,flat){const created=clampTime(
getString(source,"created"),flat.latestSeconds);const entry={...created===void 0?{}:{created},created_by:flat.createdBy,
comment:chainIdOf(flat.sourceDiffIds)??""};const config={...source,...created===void 0?{}:{created},rootfs:{type:"layers",
diff_ids:[flat.diffId]},history:[entry]};return Buffer.from(JSON.stringify(config))}function clampTime(time,latestSeconds){
if(time===void 0||latestSeconds===void 0)return time;const seconds=Math.floor(Date.parse(time)/1e3);const isLater=seconds>
latestSeconds||seconds===latestSeconds&&/\.\d*[1-9]/.test(time);return isLater?new Date(latestSeconds*1e3).toISOString().
replace(".000Z","Z"):time}var INSPECT_FIELDS=[["Created","created"],["Author","author"],["Architecture","architecture"],
["Variant","variant"],["Os","os"],["OsVersion","os.version"],["DockerVersion","docker_version"],["ContainerConfig","cont\
ainer_config"],["Container","container"]];var GO_ZERO_TIME="0001-01-01T00:00:00Z";function configFromInspect(inspect){const config={};
for(const[from,to]of INSPECT_FIELDS){const value=inspect[from];if(!isEmpty(value)&&value!==GO_ZERO_TIME)config[to]=value}
const run=inspect["Config"];config["config"]=isObject(run)?Object.fromEntries(Object.entries(run).filter(([,value])=>!isEmpty(
value))):{};config["rootfs"]={type:"layers",diff_ids:getPath(inspect,"RootFS","Layers")??[]};return config}function isEmpty(value){
if(value===void 0||value===null||value===""||value===false)return true;return Array.isArray(value)&&value.length===0}var MEDIA_TYPE={index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"\
application/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"};function readDescriptor(value){
const digest=getString(value,"digest");const size=getPath(value,"size");if(digest===void 0||typeof size!=="number")return void 0;
return{mediaType:getString(value,"mediaType")??"",digest,sizeBytes:size}}function readManifest(text){const parsed=parseJson(
text);const config=readDescriptor(getPath(parsed,"config"));const layers=getPath(parsed,"layers");if(config===void 0||!Array.
isArray(layers))return void 0;const values=getPath(parsed,"annotations");const annotations=Object.entries(isObject(values)?
values:{}).filter(entry=>typeof entry[1]==="string");return{config,layers:layers.map(readDescriptor).filter(layer=>layer!==
void 0),annotations:Object.fromEntries(annotations)}}function readIndex(text){const manifests=getPath(parseJson(text),"m\
anifests");if(!Array.isArray(manifests))return void 0;return manifests.filter(entry=>getString(entry,"annotations","vnd.\
docker.reference.type")===void 0).flatMap(entry=>{const descriptor=readDescriptor(entry);return descriptor===void 0?[]:[
{...descriptor,platform:readPlatform(entry)}]})}function readPlatform(entry){const platform=getPath(entry,"platform");const os5=getString(
platform,"os");const architecture=getString(platform,"architecture");if(os5===void 0||architecture===void 0)return void 0;
return{os:os5,architecture,variant:getString(platform,"variant")}}function isIndexType(mediaType){return mediaType===MEDIA_TYPE.
index||mediaType==="application/vnd.docker.distribution.manifest.list.v2+json"}function writeManifest(mediaType,config,layer,annotations={}){
return json({schemaVersion:2,mediaType,config:toJson(config),layers:[toJson(layer)],...annotationsField(annotations)})}function writeIndex(mediaType,entries,annotations={}){
return json({schemaVersion:2,mediaType,manifests:entries.map(toEntry),...annotationsField(annotations)})}function toEntry(entry){
const{platform,annotations={}}=entry;return{...toJson(entry),...platform===void 0?{}:{platform},...annotationsField(annotations)}}
function platformField({os:os5,architecture,variant}){return{architecture,os:os5,...variant===void 0?{}:{variant}}}function annotationsField(annotations){
return Object.keys(annotations).length===0?{}:{annotations}}function toJson(descriptor){return{mediaType:descriptor.mediaType,
digest:descriptor.digest,size:descriptor.sizeBytes}}function json(value){return Buffer.from(JSON.stringify(value))}var DOMAIN=/^(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/;
var PATH_COMPONENT=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;var TAG=/^\w[\w.-]{0,127}$/;var DIGEST=/^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
var NAME_LIMIT=255;var IMAGE_ID=/^(?:sha256:)?[0-9a-f]{64}$/;function isImageId(text){return IMAGE_ID.test(text)}function parseReference(text,input){
const parsed=split(text);if(parsed===void 0){throw new FlattenError("BAD_INPUT",`The ${named(input)} must be an image re\
ference such as "app:1.2" or "ghcr.io/owner/app:latest", but ${JSON.stringify(text)} is not one.`,{hint:hintFor(text)})}
return parsed}function parseTag(text,input){const reference=parseReference(text,input);const refuse=why=>{throw new FlattenError(
"BAD_INPUT",`The ${named(input)} must be a name for the result, but ${JSON.stringify(text)} ${why}.`,{hint:'Write it as \
"name:tag", for example "app:flat".'})};if(reference.digest!==void 0)refuse("contains a digest, which follows from the c\
ontent and cannot be chosen");if(IMAGE_ID.test(text)||/^[0-9a-f]{64}$/.test(text.split(":")[0]??""))refuse("is an image \
ID");if(reference.domain==="docker.io"&&reference.path==="library/sha256"){refuse("reads as a digest, since its name is \
a digest algorithm")}return reference}function withDefaultTag({text,tag,digest}){return tag===void 0&&digest===void 0?`${text}\
:latest`:text}function fullReference(reference){const digest=reference.digest===void 0?"":`@${reference.digest}`;const tag=reference.
tag??(reference.digest===void 0?"latest":void 0);return`${reference.domain}/${reference.path}${tag===void 0?"":`:${tag}`}${digest}`}
function familiarReference(reference){const full=fullReference(reference);const short2=full.replace(/^docker\.io\/(?:library\/)?/,
"");const read=split(short2);return read!==void 0&&fullReference(read)===full?short2:full}function split(text){const at2=text.
indexOf("@");const digest=at2===-1?void 0:text.slice(at2+1);const named2=at2===-1?text:text.slice(0,at2);const colon=named2.
lastIndexOf(":");const hasTag=colon>named2.lastIndexOf("/");const tag=hasTag?named2.slice(colon+1):void 0;const name=hasTag?
named2.slice(0,colon):named2;if(digest!==void 0&&!DIGEST.test(digest))return void 0;if(digest?.startsWith("sha256:")&&!IMAGE_ID.
test(digest))return void 0;if(tag!==void 0&&!TAG.test(tag))return void 0;const slash=name.indexOf("/");const first=slash===
-1?"":name.slice(0,slash);const isDomain=/[.:]/.test(first)||first==="localhost"||first.toLowerCase()!==first;const domain=isDomain?
first:"docker.io";const rest=isDomain?name.slice(slash+1):name;if(isDomain&&!DOMAIN.test(domain))return void 0;if(!rest.
split("/").every(part=>PATH_COMPONENT.test(part)))return void 0;const hub=domain==="docker.io"||domain==="index.docker.i\
o";const path4=hub&&!rest.includes("/")?`library/${rest}`:rest;const fullDomain=hub?"docker.io":domain;if(`${fullDomain}\
/${path4}`.length>NAME_LIMIT)return void 0;return{text,domain:fullDomain,path:path4,tag,digest}}function hintFor(text){if(text.
startsWith("-"))return'A reference cannot start with "-".';if(text!==text.toLowerCase()&&split(text.toLowerCase())!==void 0){
return`Repository names are lower case. Use ${JSON.stringify(text.toLowerCase())} instead.`}return'A repository name con\
sists of lower-case letters and digits with single separators, and a tag of at most 128 letters, digits, "_", "." and "-\
".'}function metadataArchive(config,diffId,name){const configName=`${digestOf(config).slice("sha256:".length)}.json`;const layer=`${diffId.
slice("sha256:".length)}/layer.tar`;return archiveStream([{path:configName,content:config},dockerManifest([{Config:configName,
RepoTags:[name],Layers:[layer]}])])}function dockerManifest(entries){return{path:"manifest.json",content:Buffer.from(JSON.
stringify(entries))}}var OCI_LAYOUT={path:"oci-layout",content:Buffer.from(JSON.stringify({imageLayoutVersion:"1.0.0"}))};
function indexJson(entry){return{path:"index.json",content:writeIndex(MEDIA_TYPE.index,[entry])}}function blobPath(digest){
return`blobs/${digest.replace(":","/")}`}var CONTAINERD_NAME="io.containerd.image.name";function ociManifest(config,layer,annotations={}){
const bytes=writeManifest(MEDIA_TYPE.manifest,{mediaType:MEDIA_TYPE.config,digest:digestOf(config),sizeBytes:config.length},
layer,annotations);return{bytes,descriptor:{mediaType:MEDIA_TYPE.manifest,digest:digestOf(bytes),sizeBytes:bytes.length}}}
function ociArchive(layer,{config,platform,name,annotations={}},onBytes){const{digest,sizeBytes}=layer.descriptor;const manifest=ociManifest(
config,layer.descriptor,annotations);const configPath=blobPath(digestOf(config));const parts2=[OCI_LAYOUT,indexJson({...manifest.
descriptor,platform:platformField(platform),annotations:{[CONTAINERD_NAME]:name.full}}),dockerManifest([{Config:configPath,
RepoTags:[name.familiar],Layers:[blobPath(digest)]}]),{path:configPath,content:config},{path:blobPath(manifest.descriptor.
digest),content:manifest.bytes},{path:blobPath(digest),content:{path:layer.path,sizeBytes}}];return archiveStream(parts2,
onBytes)}function blobReferenceArchive(blob,platform,name){const{os:os5,architecture,variant}=platform;const config=Buffer.
from(JSON.stringify({architecture,os:os5,...variant===void 0?{}:{variant},config:{},rootfs:{type:"layers",diff_ids:[]}}));
const{bytes,descriptor}=ociManifest(config,{...blob,mediaType:"application/octet-stream"});const full=fullReference(parseReference(
name,"tag"));return archiveStream([OCI_LAYOUT,indexJson({...descriptor,platform:platformField(platform),annotations:{[CONTAINERD_NAME]:full}}),
{path:blobPath(digestOf(config)),content:config},{path:blobPath(descriptor.digest),content:bytes}])}var MEDIA_TYPES={oci:{index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+js\
on",config:"application/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"},docker:{index:"app\
lication/vnd.docker.distribution.manifest.list.v2+json",manifest:"application/vnd.docker.distribution.manifest.v2+json",
config:"application/vnd.docker.container.image.v1+json",layer:"application/vnd.docker.image.rootfs.diff.tar"}};var SUFFIXES={
oci:{gzip:"+gzip",zstd:"+zstd",none:""},docker:{gzip:".gzip",none:""}};function layerMediaType(format,packing){if(format===
"oci"||packing==="zstd")return MEDIA_TYPES.oci.layer+SUFFIXES.oci[packing];return MEDIA_TYPES.docker.layer+SUFFIXES.docker[packing]}
function packingOf(mediaType){return["gzip","zstd","none"].find(packing=>mediaType===layerMediaType("oci",packing)||mediaType===
layerMediaType("docker",packing))}var PART=/^[A-Za-z0-9_.-]+$/;var ARCHITECTURE_ALIASES={i386:{architecture:"386",variant:""},x86_64:{architecture:"amd64"},
"x86-64":{architecture:"amd64"},aarch64:{architecture:"arm64"},armhf:{architecture:"arm",variant:"v7"},armel:{architecture:"\
arm",variant:"v6"}};var VARIANT_ALIASES={amd64:{v1:""},arm:{"":"v7","5":"v5","6":"v6","7":"v7","8":"v8"},arm64:{"8":"",v8:"",
"v8.0":"","9":"v9","9.0":"v9","v9.0":"v9"}};function normalizePlatform(platform){const os5=platform.os.toLowerCase();const given=platform.
architecture.toLowerCase();const alias=Object.hasOwn(ARCHITECTURE_ALIASES,given)?ARCHITECTURE_ALIASES[given]:void 0;const architecture=alias?.
architecture??given;const givenVariant=alias?.variant??platform.variant?.toLowerCase()??"";const variants=Object.hasOwn(
VARIANT_ALIASES,architecture)?VARIANT_ALIASES[architecture]:void 0;const variant=variants!==void 0&&Object.hasOwn(variants,
givenVariant)?variants[givenVariant]:givenVariant;return{os:os5==="macos"?"darwin":os5,architecture,variant:variant||void 0}}
function samePlatform(one,other){return formatPlatform(one)===formatPlatform(other)}function formatPlatform(platform){const{
os:os5,architecture,variant}=normalizePlatform(platform);return variant===void 0?`${os5}/${architecture}`:`${os5}/${architecture}\
/${variant}`}function isValidPlatform({os:os5,architecture,variant}){return[os5,architecture,variant??""].every(part=>part===
""||PART.test(part))}function parsePlatform(text){const[os5,architecture,variant,...rest]=text.split("/");const parts2=text.
split("/");if(os5===void 0||architecture===void 0||rest.length>0||!parts2.every(part=>PART.test(part))){throw new FlattenError(
"BAD_INPUT",`The ${named("platform")} must have the form os/arch or os/arch/variant, but is ${JSON.stringify(text)}.`,{hint:'\
For example "linux/amd64", "linux/arm64" or "linux/arm/v7".'})}return normalizePlatform({os:os5,architecture,variant})}function flatLayout(given){const set=needsOci(given)?inOciTypes(given):given;const images=set.images.map(layoutImage);const[
first]=images;if(first===void 0)throw new RangeError("a set needs an image");const{index}=set;if(index===void 0&&images.
length>1)throw new RangeError("a set of several images needs an index");const rootBytes=index===void 0?first.bytes:writeIndex(
MEDIA_TYPES[index.format].index,images.map(toIndexEntry),index.annotations);const root=index===void 0?{...first.manifest,
platform:platformOf(first.image)}:described(MEDIA_TYPES[index.format].index,rootBytes);return{root,rootBytes,images,blobs:blobsOf(
{images,root,rootBytes})}}function blobsOf({images,root,rootBytes}){const blobs=[...images.map(({image})=>({digest:digestOf(
image.config),content:image.config})),...images.map(({manifest,bytes})=>({digest:manifest.digest,content:bytes})),{digest:root.
digest,content:rootBytes},...images.map(({image:{layer}})=>({digest:layer.descriptor.digest,content:{path:layer.path,sizeBytes:layer.
descriptor.sizeBytes}}))];return[...new Map(blobs.map(blob=>[blob.digest,blob])).values()]}function layoutImage(image){const types=MEDIA_TYPES[image.
format];const config=described(types.config,image.config);const bytes=writeManifest(types.manifest,config,image.layer.descriptor,
image.annotations);return{manifest:described(types.manifest,bytes),bytes,image}}function toIndexEntry({manifest,image}){
return{...manifest,platform:platformOf(image),annotations:image.entryAnnotations}}function platformOf({indexPlatform,config}){
if(indexPlatform!==void 0)return indexPlatform;const json2=parseJson(config.toString());const texts=["architecture","os",
"os.version","variant"].map(name=>[name,getString(json2,name)]);const features=getPath(json2,"os.features");return Object.
fromEntries([...texts.filter(([,value])=>value!==void 0),...Array.isArray(features)?[["os.features",features]]:[]])}function described(mediaType,bytes){
return{mediaType,digest:digestOf(bytes),sizeBytes:bytes.length}}function hasDockerTypes({images,index}){return index?.format===
"docker"||images.some(({format})=>format==="docker")}function needsOci(set){return hasDockerTypes(set)&&set.images.some(
({layer})=>packingOf(layer.descriptor.mediaType)==="zstd")}function inOciTypes(set){const format="oci";const images=set.
images.map(image=>{const{descriptor}=image.layer;const packing=packingOf(descriptor.mediaType);const mediaType=packing===
void 0?descriptor.mediaType:layerMediaType(format,packing);return{...image,format,layer:{...image.layer,descriptor:{...descriptor,
mediaType}}}});return{images,index:set.index&&{...set.index,format}}}function layoutParts({root,blobs},annotations,docker){
return[OCI_LAYOUT,indexJson({...root,annotations}),...docker===void 0?[]:[dockerManifest([docker])],...blobs.map(({digest,
content})=>({path:blobPath(digest),content}))]}function dockerEntry({images},names,host){const chosen=images.find(({image})=>samePlatform(
image.platform,host))??images[0];if(chosen===void 0)throw new RangeError("a set needs an image");const{config,layer}=chosen.
image;return{Config:blobPath(digestOf(config)),RepoTags:names.length===0?null:names,Layers:[blobPath(layer.descriptor.digest)]}}import{access,chmod as chmod2,constants as constants2,link,rename as rename2,rm as rm3}from"node:fs/promises";import{basename as basename3,
dirname as dirname4}from"node:path";var INVISIBLE=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;function visible(text){return text.replace(INVISIBLE,character=>[...character].
map(one=>`\\u${hexOf(one.codePointAt(0)??0)}`).join(""))}function hexOf(codePoint){const hex=codePoint.toString(16);return codePoint>
65535?`{${hex}}`:hex.padStart(4,"0")}function cut(text,max){const characters=text.length>max?[...text.slice(0,2*max+1)]:
[];return characters.length>max?`${characters.slice(0,max-1).join("")}…`:text}function inlineCode(text){return`<code>${quoted(
text)}</code>`}function quoted(text){return visible(text).replace(/[^\p{L}\p{N} /-]/gu,sign=>`&#${sign.codePointAt(0)};`)}
function fenced(lines2,language=""){const runs2=lines2.flatMap(line=>line.match(/`+/g)??[]);const fence="`".repeat(Math.
max(3,...runs2.map(run=>run.length+1)));return[`${fence}${language}`,...lines2,fence].join("\n")}var NOT_AN_IMAGE="Only images can be flattened: a Helm chart, a signature, an attestation or another artifact is not one\
.";var NAME_CHARS=150;function quoteShort(name){return JSON.stringify(cut(name,NAME_CHARS))}function damagedBlob(name,what,place){
return new FlattenError("BLOB_INVALID",`The file ${quoteShort(name)} of ${quoteShort(place)} ${what}.`,{hint:"The image \
was damaged or only partly copied. Save, copy or build it again."})}function unsupported(name,what,hint){return new FlattenError(
"UNSUPPORTED_IMAGE",`${name} ${what}.`,{hint})}import{createHash as createHash2}from"node:crypto";var HEX_DIGITS={sha256:64,sha512:128};function parseDigest(digest){const[algorithm="",hex="",...rest]=digest.split(":");
const digits=Object.hasOwn(HEX_DIGITS,algorithm)?HEX_DIGITS[algorithm]:void 0;if(rest.length>0||hex.length!==digits||!/^[0-9a-f]+$/.
test(hex))return void 0;return{algorithm,hex}}function checkBlob(bytes,{digest,sizeBytes}){if(bytes.length!==sizeBytes)throw invalidBlob(
digest,wrongSize(bytes.length,sizeBytes));const algorithm=parseDigest(digest)?.algorithm;if(algorithm===void 0)throw invalidBlob(
digest,"has a digest that cannot be checked");const actual=`${algorithm}:${createHash2(algorithm).update(bytes).digest("\
hex")}`;if(actual!==digest)throw invalidBlob(digest,`has the digest ${actual}`)}function wrongSize(actualBytes,expectedBytes){
return`has ${actualBytes} bytes, but its descriptor says ${expectedBytes}`}function invalidBlob(digest,what){return new FlattenError(
"BLOB_INVALID",`The blob ${digest.slice(0,150)} ${what}.`,{hint:"The image was damaged or changed on its way here. Copy \
or build it again, and check the disk and memory of this machine."})}var OCI="application/vnd.oci.image.";var DOCKER="application/vnd.docker.";var DOCKER_TYPE={index:`${DOCKER}distribution.\
manifest.list.v2+json`,manifest:`${DOCKER}distribution.manifest.v2+json`,config:`${DOCKER}container.image.v1+json`,layer:`${DOCKER}\
image.rootfs.diff.tar`};var FORMATS=new Map([[`${OCI}manifest.v1+json`,"oci"],[`${OCI}index.v1+json`,"oci"],[DOCKER_TYPE.
manifest,"docker"],[DOCKER_TYPE.index,"docker"]]);var CONFIGS=new Set([`${OCI}config.v1+json`,DOCKER_TYPE.config]);var LAYER=/^application\/vnd\.(?:oci\.image\.layer\.v1\.tar(?:\+gzip|\+zstd)?|docker\.image\.rootfs\.diff\.tar(?:\.gzip|\.zstd)?)$/;
var FOREIGN_LAYER=/^application\/vnd\.(?:oci\.image\.layer\.nondistributable\.|docker\.image\.rootfs\.foreign\.)/;function formatOf(mediaType){
return FORMATS.get(mediaType)}function isImageConfig(mediaType){return CONFIGS.has(mediaType)}function layerKind(mediaType){
if(LAYER.test(mediaType))return"layer";return FOREIGN_LAYER.test(mediaType)?"foreign":"other"}function readDocument(bytes,descriptor){checkBlob(bytes,descriptor);const json2=parseJson(bytes.toString("utf8"));const invalid=what=>invalidBlob(
descriptor.digest,what);if(!isObject(json2))throw invalid("is not a JSON object");const own=getString(json2,"mediaType");
const hasBoth="manifests"in json2&&("layers"in json2||"config"in json2||"fsLayers"in json2);if(hasBoth)throw invalid("ha\
s the fields of a manifest and of an index");if(own!==void 0&&descriptor.mediaType!==""&&own!==descriptor.mediaType)throw invalid(
`has the media type ${JSON.stringify(own)}, but its descriptor says ${JSON.stringify(descriptor.mediaType)}`);const mediaType=own??
(descriptor.mediaType||typeByFields(json2));const format=formatOf(mediaType);if(format===void 0)return{kind:"other",mediaType};
const annotations=readAnnotations(json2);if(isIndexType(mediaType)){return{kind:"index",format,entries:listOf(json2,"man\
ifests",invalid),annotations}}const config=validDescriptor(getPath(json2,"config"));if(config===void 0)throw invalid("ha\
s no descriptor of a config");const layers=listOf(json2,"layers",invalid).map(withoutExtras);const artifactType=getString(
json2,"artifactType");return{kind:"manifest",format,mediaType,config,layers,annotations,artifactType}}function readLayoutIndex(bytes){
const json2=parseJson(bytes.toString("utf8"));const manifests=getPath(json2,"manifests");if(!isObject(json2)||!Array.isArray(
manifests))return void 0;const entries=manifests.map(validEntry).filter(entry=>entry!==void 0);if(entries.length!==manifests.
length)return void 0;return{kind:"index",format:"oci",entries,annotations:readAnnotations(json2)}}function typeByFields(json2){
if("manifests"in json2)return MEDIA_TYPE.index;return"config"in json2&&"layers"in json2?MEDIA_TYPE.manifest:""}function listOf(json2,field,invalid){
const values=getPath(json2,field);if(!Array.isArray(values))throw invalid(`has no list of ${field}`);return values.map((value,at2)=>{
const entry=validEntry(value);if(entry===void 0)throw invalid(`has no valid descriptor at position ${at2} of its ${field}`);
return entry})}function withoutExtras({mediaType,digest,sizeBytes}){return{mediaType,digest,sizeBytes}}function validEntry(value){
const descriptor=validDescriptor(value);if(descriptor===void 0)return void 0;const platform=getPath(value,"platform");return{
...descriptor,platform:isObject(platform)?platform:void 0,annotations:readAnnotations(value)}}function validDescriptor(value){
const descriptor=readDescriptor(value);if(descriptor===void 0||parseDigest(descriptor.digest)===void 0)return void 0;return Number.
isSafeInteger(descriptor.sizeBytes)&&descriptor.sizeBytes>=0?descriptor:void 0}function readAnnotations(value){const annotations=getPath(
value,"annotations");return Object.fromEntries(Object.entries(isObject(annotations)?annotations:{}).filter(entry=>typeof entry[1]===
"string"))}async function choiceOf(store,entry){const{digest}=entry;const bytes=await store.readManifest(entry);if(bytes===void 0)throw damagedBlob(
digest,"is missing, though an index names it",store.name);const document=readDocument(bytes,entry);const reference=store.
name;if(document.kind==="index"){const{format,annotations,entries}=document;return{reference,digest,index:{format,annotations},
entries}}if(document.kind==="manifest"){const{mediaType}=document;return{reference,digest,index:void 0,entries:[{...entry,
mediaType,platform:void 0}]}}const what=document.mediaType===""?"of no known type":quoteShort(document.mediaType);throw unsupported(
reference,`must be an image or an index, but is ${what}`,NOT_AN_IMAGE)}import{open as open3,stat as stat2}from"node:fs/promises";import{join as join3}from"node:path";import{Readable as Readable2}from"node:stream";function diskCode(error2){return error2?.code??String(error2)}function isDiskFull(error2){return["ENOSPC","EDQUOT"].includes(
diskCode(error2))}import{posix}from"node:path";var RECORDS_LIMIT=16*1024;function readPaxRecords(body,offsetBytes){const records=new Map;for(const{key,value}of eachRecord(
body,offsetBytes))records.set(key,value);return records}function withoutPaxRecord(body,key){return withoutPaxRecords(body,
other=>other===key)}function withoutPaxRecords(body,isRemoved){return Buffer.concat([...eachRecord(body,0)].filter(({key})=>!isRemoved(
key)).map(({bytes})=>bytes))}function withPaxValues(body,values){return Buffer.concat([...eachRecord(body,0)].map(({key,
bytes})=>{const value=values.get(key);return value===void 0?bytes:paxRecord(key,value)}))}function paxRecord(key,value){
const rest=Buffer.concat([Buffer.from(` ${key}=`),Buffer.from(value),Buffer.from("\n")]);const least=rest.length;const length=least+
String(least+String(least).length).length;return Buffer.concat([Buffer.from(String(length)),rest])}function*eachRecord(body,offsetBytes){
let at2=0;for(let count=1;at2<body.length;count++){if(count>RECORDS_LIMIT){throw new FlattenError("TAR_LIMIT",`The PAX h\
eader at byte ${offsetBytes} holds more than ${RECORDS_LIMIT} records.`,{hint:NO_BUILDER_WRITES})}const space=body.indexOf(
32,at2);const digits=space===-1?"":body.toString("latin1",at2,space);const length=/^[0-9]{1,10}$/.test(digits)?Number(digits):
0;const end=at2+length;const equals=space===-1?-1:body.indexOf(61,space+1);if(length===0||end>body.length||equals===-1||
equals>=end||body[end-1]!==10){throw new FlattenError("TAR_INVALID",`The PAX header at byte ${offsetBytes} has a malform\
ed record: the stream was damaged.`,{hint:DAMAGED_STREAM})}yield{key:body.toString("utf8",space+1,equals),value:body.subarray(
equals+1,end-1),bytes:body.subarray(at2,end)};at2=end}}var EXTENSION_LIMIT_BYTES=1024*1024;var HELD_LIMIT_BYTES=4*1024*1024;var NO_DATA=Buffer.alloc(0);var NO_EXTENSION={pax:new Map,
longName:void 0,longLink:void 0};function isExtension(typeFlag){return typeFlag===EXTENSION.pax||typeFlag===EXTENSION.gnuLongName||
typeFlag===EXTENSION.gnuLongLink}var ExtensionHeaders=class{#blocks=[];#heldBytes=0;#values=NO_EXTENSION;#body;get isReading(){
return this.#body!==void 0}get isEmpty(){return this.#blocks.length===0}begin(header,block,offsetBytes){const{typeFlag,sizeBytes}=header;
if(sizeBytes>EXTENSION_LIMIT_BYTES||this.#heldBytes+sizeBytes>HELD_LIMIT_BYTES){throw new FlattenError("TAR_LIMIT",`The \
extension header at byte ${offsetBytes} claims ${sizeBytes} bytes; at most ${EXTENSION_LIMIT_BYTES} are read.`,{hint:NO_BUILDER_WRITES})}
this.#hold(Buffer.from(block));if(sizeBytes>0)this.#body={typeFlag,left:paddedBytes(sizeBytes),parts:[],sizeBytes};else this.#values=
withHeader(this.#values,typeFlag,NO_DATA,offsetBytes)}take(bytes,offsetBytes){const body=this.#body;if(body===void 0)return 0;
const length=Math.min(body.left,bytes.length);body.parts.push(Buffer.from(bytes.subarray(0,length)));body.left-=length;if(body.
left===0){this.#body=void 0;const whole=body.parts.length===1?body.parts[0]:Buffer.concat(body.parts);this.#hold(whole);
this.#values=withHeader(this.#values,body.typeFlag,whole.subarray(0,body.sizeBytes),offsetBytes)}return length}release(){
const released={blocks:this.#blocks,extension:this.#values};this.#blocks=[];this.#heldBytes=0;this.#values=NO_EXTENSION;
return released}#hold(bytes){this.#blocks.push(bytes);this.#heldBytes+=bytes.length}};function parseExtensionHeaders(blocks){
const headers=[];for(let at2=0;at2<blocks.length;at2++){const block=blocks[at2];const{typeFlag,sizeBytes}=readHeader(block,
0);headers.push({typeFlag,block,data:sizeBytes===0?void 0:blocks[++at2],sizeBytes})}return headers}function readExtension(blocks){
return parseExtensionHeaders(blocks).reduce((values,{typeFlag,data=NO_DATA,sizeBytes})=>withHeader(values,typeFlag,data.
subarray(0,sizeBytes),0),NO_EXTENSION)}function fullNameOf(header,{pax,longName}){return longName??nonEmpty(pax.get("GNU\
.sparse.name"))??nonEmpty(pax.get("path"))??header.name}function linkOf(header,{pax,longLink}){return longLink??nonEmpty(
pax.get("linkpath"))??linkField(header)}function claimedSize(header,{pax},offsetBytes){const record=nonEmpty(pax.get("si\
ze"));if(record===void 0)return header.sizeBytes;const text=record.toString("latin1");const value=/^[0-9]{1,16}$/.test(text)?
Number(text):Number.NaN;if(!Number.isSafeInteger(value))throw damagedTar(offsetBytes,`the PAX record of its size is ${JSON.
stringify(text.slice(0,40))}`);return value}function withHeader(values,typeFlag,data,offsetBytes){if(typeFlag===EXTENSION.
pax)return{...values,pax:readPaxRecords(data,offsetBytes)};const name=nonEmpty(untilNul(data));return typeFlag===EXTENSION.
gnuLongName?{...values,longName:name}:{...values,longLink:name}}function nonEmpty(bytes){return bytes?.length===0?void 0:
bytes}function untilNul(bytes){const end=bytes.indexOf(0);return end===-1?bytes:bytes.subarray(0,end)}var MEMBERS_LIMIT=2e5;var NAME_LIMIT_BYTES=1024;var WINDOW_BYTES=64*1024;var COMPRESSIONS=[["gzip","1f8b","gunzip --keep"],
["zstd","28b52ffd","zstd --decompress"],["xz","fd377a585a00","xz --decompress --keep"],["bzip2","425a68","bunzip2 --keep"],
["lz4","04224d18","lz4 --decompress"]];async function indexTar(file){const window=new Window(file);const members=new Map;
const extensions=new ExtensionHeaders;checkStart(await window.read(0,BLOCK_BYTES),file.path);let entries=0;let zeroBlocks=0;
let at2=0;while(at2<file.sizeBytes&&zeroBlocks<2){const offset=at2;const block=await window.block(offset);at2+=BLOCK_BYTES;
if(isZeroBlock(block)){zeroBlocks++;continue}if(zeroBlocks===1)throw damagedTar(offset,"there is a single zero block bet\
ween two entries");const header=readHeader(block,offset);if(++entries>MEMBERS_LIMIT)throw tooMany(file.path);if(header.typeFlag===
EXTENSION.paxGlobal){at2+=paddedBytes(header.sizeBytes)}else if(isExtension(header.typeFlag)){extensions.begin(header,block,
offset);const bodyBytes=paddedBytes(header.sizeBytes);if(bodyBytes>0)extensions.take(await window.exactly(at2,bodyBytes),
offset);at2+=bodyBytes}else{const{extension}=extensions.release();const isOldDirectory=header.hasOldType&&header.name.at(
-1)===47;const sizeBytes=hasData(header.typeFlag)&&!isOldDirectory?claimedSize(header,extension,offset):0;at2=header.gnuIsExtended?
await endOfSparseMap(window,at2):at2;if(at2+sizeBytes>file.sizeBytes)throw truncated(file,at2+sizeBytes);remember(members,
{header,block,extension,offset:at2,sizeBytes});at2+=paddedBytes(sizeBytes)}}if(!extensions.isEmpty)throw truncated(file,
at2);return members}async function endOfSparseMap(window,from){let at2=from;for(let hasMore=true;hasMore;at2+=BLOCK_BYTES)
hasMore=((await window.block(at2))[504]??0)!==0;return at2}function remember(members,entry){const{header,block,extension,
offset,sizeBytes}=entry;const bytes=fullNameOf(header,extension);const name=bytes.length>NAME_LIMIT_BYTES?void 0:plainName(
bytes.toString("utf8"));if(name===void 0)return;const{typeFlag}=header;const isSparse=typeFlag==="S"||[...extension.pax.
keys()].some(isSparseKey);if(isSparse)members.set(name,{kind:"sparse"});else if(typeFlag==="0"||typeFlag==="7")members.set(
name,{kind:"file",offset,sizeBytes});else if(typeFlag==="1"||typeFlag==="2"){const target=(extension.longLink??extension.
pax.get("linkpath")??linkField(block)).toString("utf8");const path4=typeFlag==="1"||target.startsWith("/")?target:`${posix.
dirname(name)}/${target}`;members.set(name,{kind:"link",target:plainName(path4)})}else members.delete(name)}function isSparseKey(key){
return key.startsWith("GNU.sparse.")}function plainName(path4){const plain=posix.normalize(path4.replace(/^\/+/,"")).replace(
/\/$/,"");return plain===".."||plain.startsWith("../")?void 0:plain}var Window=class{#file;#bytes=Buffer.alloc(0);#offset=0;constructor(file){
this.#file=file}async read(offset,length){const start=offset-this.#offset;if(start>=0&&start+length<=this.#bytes.length)
return this.#bytes.subarray(start,start+length);const{handle,signal}=this.#file;if(signal.aborted)throw cancelled(signal.
reason);const buffer=Buffer.alloc(Math.max(length,WINDOW_BYTES));let filled=0;while(filled<buffer.length){const{bytesRead}=await handle.
read(buffer,filled,buffer.length-filled,offset+filled);if(bytesRead===0)break;filled+=bytesRead}this.#bytes=buffer.subarray(
0,filled);this.#offset=offset;return this.#bytes.subarray(0,length)}async exactly(offset,length){const bytes=await this.
read(offset,length);if(bytes.length<length)throw truncated(this.#file,offset+length);return bytes}block(offset){return this.
exactly(offset,BLOCK_BYTES)}};function checkStart(start,path4){const hex=start.toString("hex",0,8);const compression=COMPRESSIONS.
find(([,magic])=>hex.startsWith(magic));const name=JSON.stringify(path4);if(compression!==void 0){const message=`The arc\
hive ${name} must be a plain tar archive, but is compressed with ${compression[0]}.`;throw new FlattenError("UNSUPPORTED\
_IMAGE",message,{hint:`Layers are read from their positions in the archive, which is impossible if it is compressed. Unp\
ack it first: ${compression[2]} ${name}`})}if(start.length===BLOCK_BYTES&&(isZeroBlock(start)||hasChecksum(start)))return;
throw new FlattenError("UNSUPPORTED_IMAGE",`${name} must be a tar archive, but is not one.`,{hint:'Archives of images co\
me from "docker save", "docker buildx build --output", skopeo, buildah, podman and others.'})}function hasChecksum(block){
try{readHeader(block,0);return true}catch{return false}}function truncated({path:path4,sizeBytes},neededBytes){const message=`\
The archive ${JSON.stringify(path4)} ends after ${sizeBytes} bytes, but its headers promise at least ${neededBytes}: som\
ething was cut off.`;return new FlattenError("TAR_TRUNCATED",message,{hint:"Save or copy it again, and check whether the\
 disk was full."})}function tooMany(path4){const message=`The archive ${JSON.stringify(path4)} has more than ${MEMBERS_LIMIT}\
 entries.`;return new FlattenError("TAR_LIMIT",message,{hint:NO_BUILDER_WRITES})}var READ_BYTES=1024*1024;var JSON_LIMIT_BYTES=4*1024*1024;var LINKS_LIMIT=8;async function readSmall(file,name,signal){if(file.
sizeBytes>JSON_LIMIT_BYTES)throw tooLarge(name,file.sizeBytes);const parts2=[];for await(const part of file.open(signal))
parts2.push(part);return Buffer.concat(parts2)}function tooLarge(name,sizeBytes){const message=`${name} has ${sizeBytes}\
 bytes, but at most ${JSON_LIMIT_BYTES} bytes of a manifest, an index or a config are read.`;return new FlattenError("TA\
R_LIMIT",message,{hint:NO_BUILDER_WRITES})}async function openDirectory(path4){const stats=await statOf(path4);if(!stats.
isDirectory()){throw new FlattenError("BAD_INPUT",`${JSON.stringify(path4)} must be a directory, but is a file.`,{hint:'\
Write "oci-archive:PATH" for an archive of an OCI image layout, and "docker-archive:PATH" for one of "docker save".'})}return{
path:path4,find:async name=>{const file=join3(path4,name);const found=await stat2(file).catch(error2=>{if(["ENOENT","ENO\
TDIR"].includes(diskCode(error2)))return void 0;throw unreadable(file,error2)});if(!found?.isFile())return void 0;const part={
path:file,offset:0,sizeBytes:found.size};return{sizeBytes:found.size,open:signal=>new PartStream(part,signal)}},close:async()=>{}}}
async function openTar(path4,signal){const stats=await statOf(path4);if(!stats.isFile()){const what=stats.isDirectory()?
"a directory":"no regular file";throw new FlattenError("BAD_INPUT",`${JSON.stringify(path4)} must be an archive, but is ${what}\
.`,{hint:stats.isDirectory()?'Write "oci:DIR" for a directory with an OCI image layout.':"An archive is read several tim\
es, from any position, so it must be a file. Save it to one first."})}const handle=await open3(path4).catch(error2=>{throw unreadable(
path4,error2)});try{const members=await indexTar({handle,path:path4,sizeBytes:stats.size,signal});return new TarFiles(path4,
handle,members)}catch(error2){await handle.close();throw error2}}var TarFiles=class{path;#handle;#members;constructor(path4,handle,members){
this.path=path4;this.#handle=handle;this.#members=members}async find(path4){let name=plainName(path4);for(let links=0;name!==
void 0;links++){const member=this.#members.get(name);if(member===void 0)return void 0;if(member.kind==="file"){const part={
...member,path:this.path,handle:this.#handle};return{sizeBytes:member.sizeBytes,open:signal=>new PartStream(part,signal)}}
if(member.kind==="sparse")throw damagedBlob(path4,"is stored as a sparse file, as no builder does",this.path);if(links===
LINKS_LIMIT)throw damagedBlob(path4,"is behind a loop of links",this.path);name=member.target}throw damagedBlob(path4,"i\
s a link that leads out of the archive",this.path)}close(){return this.#handle.close()}};var PartStream=class extends Readable2{#part;#end;#handle;#at;constructor(part,signal){
super({highWaterMark:READ_BYTES,signal});this.#part=part;this.#at=part.offset;this.#end=part.offset+part.sizeBytes}_construct(done){
const{handle,path:path4}=this.#part;const opening=handle===void 0?open3(path4):Promise.resolve(handle);opening.then(opened=>{
this.#handle=opened;done()},error2=>done(unreadable(path4,error2)))}_read(){const length=Math.min(READ_BYTES,this.#end-this.#at);
if(length===0||this.#handle===void 0){this.push(null);return}this.#handle.read(Buffer.allocUnsafe(length),0,length,this.#at).
then(({bytesRead,buffer})=>{this.#at+=bytesRead;this.push(bytesRead===0?null:buffer.subarray(0,bytesRead))},error2=>this.
destroy(unreadable(this.#part.path,error2)))}_destroy(error2,done){const isOwn=this.#part.handle===void 0;const closing=isOwn?
this.#handle?.close():void 0;Promise.resolve(closing).then(()=>done(error2),()=>done(error2))}};async function statOf(path4){
return stat2(path4).catch(error2=>{throw unreadable(path4,error2)})}function unreadable(path4,error2){const code2=diskCode(
error2);if(code2==="ENOENT"||code2==="ENOTDIR"){return new FlattenError("IMAGE_NOT_FOUND",`There is no file or directory\
 ${JSON.stringify(path4)}.`,{hint:"Check the path. It is relative to the working directory, and ends at the first colon.",
cause:error2})}return new FlattenError("BAD_INPUT",`Cannot read ${JSON.stringify(path4)}: ${code2}.`,{hint:"Check the pe\
rmissions of the file and of the directories above it.",cause:error2})}var DIFF_ID=/^sha256:[0-9a-f]{64}$/;function diffIdsOf2(config,layers,name){const diffIds=getPath(config,"rootfs","diff_\
ids")??[];const hint="No builder writes this. Use an image from a source that you trust.";if(!isStringArray(diffIds)||!diffIds.
every(diffId=>DIFF_ID.test(diffId)))throw unsupported(name,"has a diffID in its config that is not a sha256 digest",hint);
if(diffIds.length!==layers)throw unsupported(name,`has ${layers} layers, but ${diffIds.length} diffIDs in its config`,hint);
return diffIds}var NAMES_SHOWN=8;var LeftOut=class{attestations=0;artifacts=[];notLinux=[];missing=[];notices(name){const notices=[];const things=[];
if(this.attestations>0)things.push(counted(this.attestations,"attestation"));if(this.artifacts.length>0){const types=shown(
[...new Set(this.artifacts)].map(type=>type===""?"no type":type));things.push(`${counted(this.artifacts.length,"artifact")}\
 (${types})`)}if(things.length>0)notices.push(`Left out of ${name}, since they describe the source or are not images: ${things.
join(" and ")}.`);if(this.notLinux.length>0)notices.push(`Left out of ${name}, since only Linux images can be flattened:\
 ${platformList(this.notLinux)}.`);if(this.missing.length>0)notices.push(`Left out of ${name}, since its index names the\
m but they are missing: ${missingList(this.missing)}.`);return notices}};function platformList(platforms2){return shown(
[...new Set(platforms2.map(formatPlatform))])}function missingList(missing){return shown([...new Set(missing.map(one=>one===
void 0?"an unknown platform":formatPlatform(one)))])}function shown(names){const first=names.slice(0,NAMES_SHOWN).map(name=>/^[\w./+ -]*$/.
test(name)?name:quoteShort(name));const rest=names.length-first.length;return first.join(", ")+(rest>0?` and ${rest} mor\
e`:"")}function counted(number,one){return`${number} ${one}${number===1?"":"s"}`}function readPlatform2(value){const os5=getString(value,"os");const architecture=getString(value,"architecture");if(os5===
void 0||architecture===void 0)return void 0;const platform={os:os5,architecture,variant:getString(value,"variant")};return isValidPlatform(
platform)&&os5!=="unknown"&&architecture!=="unknown"?platform:void 0}function platformOf2(claimed,own){const known=claimed??
own;if(known===void 0)return void 0;const isSame5=own!==void 0&&!differs(known,own);return normalizePlatform({...known,variant:known.
variant??(isSame5?own.variant:void 0)})}function differs(claimed,own){const bare=platform=>normalizePlatform({...platform,
variant:void 0});return!samePlatform(bare(claimed),bare(own))}function noPlatform(name,missing,{available,notices}){const has=available.
length===0?"has no platform at all":`has ${platformList(available)}`;const message=`The image ${name} is needed for ${formatPlatform(
missing)}, but ${has}.`;return new FlattenError("PLATFORM_MISMATCH",[message,...notices].join(" "),{hint:"Select a platf\
orm that the image has."})}var DEPTH_LIMIT=8;var ENTRIES_LIMIT=1e4;var ATTESTATION="vnd.docker.reference.type";function isAttestation({annotations}){
return annotations[ATTESTATION]!==void 0}var Walk=class{#store;#leftOut;#seen=new Set;#found=[];#entries=0;constructor(store,leftOut2){
this.#store=store;this.#leftOut=leftOut2}async follow(entries){for(const entry of entries)await this.#add(entry,0);return this.#found}async#add(entry,depth){
if(++this.#entries>ENTRIES_LIMIT)throw this.#tooMuch(`has more than ${ENTRIES_LIMIT} entries in its indexes`);if(isAttestation(
entry)){this.#leftOut.attestations++;return}if(this.#seen.has(entry.digest))return;this.#seen.add(entry.digest);const{mediaType}=entry;
if(mediaType!==""&&formatOf(mediaType)===void 0){this.#leftOut.artifacts.push(mediaType)}else if(mediaType===""||isIndexType(
mediaType)){await this.#read(entry,depth)}else{this.#found.push(entry)}}async#read(entry,depth){if(depth===DEPTH_LIMIT)throw this.#tooMuch(
`has indexes nested more than ${DEPTH_LIMIT} deep`);const bytes=await this.#store.readManifest(entry);if(bytes===void 0){
this.#leftOut.missing.push(void 0);return}const document=readDocument(bytes,entry);if(document.kind==="index"){for(const inner of document.
entries)await this.#add(inner,depth+1)}else if(document.kind==="manifest"){this.#found.push(entry)}else if(entry.mediaType===
""){this.#leftOut.artifacts.push(document.mediaType)}else{throw invalidBlob(entry.digest,"is not an index")}}#tooMuch(what){
return unsupported(this.#store.name,what,"No builder writes this. Use an image from a source that you trust.")}};var READS=4;async function imagesOf(store,choice,platforms2){const{reference,digest,index}=choice;const leftOut2=new LeftOut;
const isAlone=index===void 0;const entries=await new Walk(store,leftOut2).follow(choice.entries);const loader=new Loader(
store,{leftOut:leftOut2,platforms:platforms2,isAlone});const images=await inOrder(entries,entry=>loader.load(entry));const missing=(platforms2??
[]).find(platform=>!images.some(image=>samePlatform(image.platform,platform)));if(missing!==void 0){const available=[...images.
map(({platform})=>platform),...loader.others];throw noPlatform(reference,missing,{available,notices:leftOut2.notices(reference)})}
if(images.length===0){const reasons=leftOut2.notices(reference).join(" ");throw unsupported(reference,`has no image that\
 can be flattened${reasons&&`. ${reasons.replace(/\.$/,"")}`}`,NOT_AN_IMAGE)}return{...{reference,digest,index,images},notices:[
...leftOut2.notices(reference),...loader.notices],release:({manifest})=>store.release(manifest),close:()=>store.close()}}
async function inOrder(entries,load){const loaded=[];const waiting2=[...entries.entries()];const work=async()=>{for(let next=waiting2.
shift();next!==void 0;next=waiting2.shift())loaded[next[0]]=await load(next[1])};await Promise.all(Array.from({length:READS},
work));return loaded.filter(image=>image!==void 0)}var Loader=class{notices=[];others=[];#store;#options;constructor(store,options){
this.#store=store;this.#options=options}async load(entry){const claimed=readPlatform2(entry.platform);if(claimed!==void 0&&
!this.#accepts(claimed))return void 0;const bytes=await this.#store.readManifest(entry);if(bytes===void 0)return this.#without(
entry,claimed);const document=readDocument(bytes,entry);if(document.kind!=="manifest")throw invalidBlob(entry.digest,"is\
 not a manifest");if(!this.#isImage(document))return void 0;const config=await this.#readConfig(document,entry);if(config===
void 0)return this.#without(entry,claimed,document);const own=readPlatform2(config);const platform=platformOf2(claimed,own);
if(platform===void 0)throw unsupported(`The image ${entry.digest}`,"does not say which platform it is for","Build it aga\
in with a current builder.");if(claimed===void 0&&!this.#accepts(platform))return void 0;if(claimed!==void 0&&own!==void 0&&
differs(claimed,own))this.notices.push(`The index says that ${entry.digest} is for ${formatPlatform(claimed)}, but its c\
onfig says ${formatPlatform(own)}.`);return this.#assemble(entry,document,{config,platform})}async#assemble(entry,document,{
config,platform}){const{mediaType,digest,sizeBytes}=entry;const manifest={mediaType:mediaType||document.mediaType,digest,
sizeBytes};const{layers}=document;const diffIds=diffIdsOf2(config,layers.length,`The image ${digest}`);const parts2={manifest,
layers,platform};return{manifest,format:document.format,platform,indexPlatform:this.#options.isAlone?void 0:entry.platform,
entryAnnotations:this.#options.isAlone?{}:entry.annotations,annotations:document.annotations,config:{descriptor:document.
config,json:config},layers:await Promise.all(layers.map(async(descriptor,at2)=>{const open7=await this.#store.opener(descriptor,
parts2);if(open7===void 0)throw this.#missing(descriptor.digest,entry);return{descriptor,diffId:diffIds[at2]??"",open:open7}}))}}#accepts(platform){
const{platforms:platforms2,isAlone,leftOut:leftOut2}=this.#options;const isWanted=platforms2?.some(wanted=>samePlatform(
wanted,platform))??true;if(!isWanted)this.others.push(platform);else if(platform.os!=="linux"){if(isAlone||platforms2!==
void 0){throw new FlattenError("UNSUPPORTED_IMAGE",`docker-flatten needs a Linux image, but ${this.#store.name} has one \
for ${platform.os}.`,{hint:"Windows layers are not plain filesystems and cannot be flattened this way."})}leftOut2.notLinux.
push(platform);return false}return isWanted}async#without(entry,platform,document){const{isAlone,leftOut:leftOut2}=this.#options;
const parts2={manifest:entry,layers:document?.layers??[],platform};const layers=await Promise.all(parts2.layers.map(layer=>this.#store.
opener(layer,parts2)));const isDamaged=document!==void 0&&!layers.includes(void 0);if(isAlone||isDamaged)throw this.#missing(
document?.config.digest??entry.digest,entry);leftOut2.missing.push(platform)}#missing(digest,{digest:manifest}){const by=digest===
manifest?"an index":`the manifest ${manifest}`;return damagedBlob(digest,`is missing, though ${by} names it`,this.#store.
name)}#isImage({config,layers,artifactType,mediaType}){const{isAlone,leftOut:leftOut2}=this.#options;const kinds=layers.
map(layer=>layerKind(layer.mediaType));const isImage2=isImageConfig(config.mediaType)&&(layers.length===0||kinds.some(kind=>kind!==
"other"));if(!isImage2){const type=artifactType??(isImageConfig(config.mediaType)?layers[0]?.mediaType??mediaType:config.
mediaType);if(isAlone)throw unsupported(this.#store.name,`is not an image, but ${quoteShort(type)}`,NOT_AN_IMAGE);if(layers.
some(layer=>layer.mediaType==="application/vnd.in-toto+json"))leftOut2.attestations++;else leftOut2.artifacts.push(type);
return false}const foreign=layers[kinds.indexOf("foreign")];if(foreign!==void 0)throw unsupported(`The layer ${foreign.digest}`,
`is a foreign layer (${foreign.mediaType}), which only its vendor may distribute`,"Images with such layers cannot be fla\
ttened: the result would distribute them.");const other=layers[kinds.indexOf("other")];if(other!==void 0)throw unsupported(
`The layer ${other.digest}`,`has the unknown media type ${JSON.stringify(other.mediaType)}`,"Layers are tar archives, un\
compressed or compressed with gzip or zstd. Build the image again with one of these; decrypt an encrypted one.");return true}async#readConfig({
config},entry){const bytes=await this.#store.readConfig(config,entry);if(bytes===void 0)return void 0;checkBlob(bytes,config);
const json2=parseJson(bytes.toString("utf8"));if(!isObject(json2))throw invalidBlob(config.digest,"is not a config, sinc\
e it is not a JSON object");return json2}};var NAMES=["org.opencontainers.image.ref.name","io.containerd.image.name"];var NAMES_SHOWN2=20;function chooseEntries(entries,location){
const{index,reference,text}=location;if(index!==void 0){const entry=entries[index];if(entry===void 0){const has=entries.
length===0?"no image":`only the images @0 to @${entries.length-1}`;throw notFound(`${text} must name an image, but the l\
ayout has ${has}.`,entries)}return[entry]}if(reference!==void 0){const exact=entries.filter(entry=>namesOf(entry).includes(
reference));const matches=exact.length>0?exact:entries.filter(entry=>isSame(entry,reference));if(matches.length===0)throw notFound(
`${text} must name an image, but the layout has none with that name.`,entries);return oneImage(matches,entries,location)}
const images=entries.filter(isImage);if(images.length===0)throw notFound(`${text} must contain an image, but contains no\
ne.`,entries);return oneImage(images,entries,location)}function oneImage(entries,all,{text,path:path4,transport}){const distinct=[
...new Map(entries.map(entry=>[entry.digest,entry])).values()];if(distinct.length===1)return distinct;const names=new Set(
entries.map(entry=>namesOf(entry).toSorted().join(" ")));const arePlatforms=distinct.every(({mediaType,platform})=>mediaType.
includes(".manifest.v")&&platform!==void 0);if(names.size===1&&arePlatforms)return distinct;throw new FlattenError("BAD_\
INPUT",`${text} must name one image, but the layout has several: ${listNames(all)}.`,{hint:`Add one of these names: "${transport}\
:${path4}:NAME".`})}function isImage(entry){return!isAttestation(entry)&&(entry.mediaType===""||formatOf(entry.mediaType)!==
void 0)}function namesOf({annotations}){return NAMES.map(name=>annotations[name]).filter(name=>name!==void 0)}function isSame(entry,reference){
const wanted=fullName2(reference);return wanted!==void 0&&namesOf(entry).some(name=>/[/:]/.test(name)&&fullName2(name)===
wanted)}function fullName2(name){try{return fullReference(parseReference(name,"image"))}catch{return void 0}}function listNames(entries){
const names=[...new Set(entries.map((entry,at2)=>namesOf(entry).at(-1)??`@${at2}`))];const rest=names.length-NAMES_SHOWN2;
return names.slice(0,NAMES_SHOWN2).map(quoteShort).join(", ")+(rest>0?` and ${rest} more`:"")}function notFound(message,entries){
return new FlattenError("IMAGE_NOT_FOUND",message,{hint:entries.length===0?"Check the path.":`It has: ${listNames(entries)}\
.`})}var LAYOUT_VERSION="1.0.0";var LayoutStore=class{name;#files;#signal;constructor(name,files,signal){this.name=name;this.#files=
files;this.#signal=signal}async readManifest({digest}){const file=await this.#files.find(blobPath2(digest));return file&&
readSmall(file,`The blob ${digest}`,this.#signal)}readConfig(config){return this.readManifest(config)}async opener({digest,
sizeBytes}){const file=await this.#files.find(blobPath2(digest));if(file===void 0)return void 0;if(file.sizeBytes!==sizeBytes)
throw invalidBlob(digest,wrongSize(file.sizeBytes,sizeBytes));return async signal=>file.open(signal)}async release(){}close(){
return this.#files.close()}};async function openLayout(location,context){const{text,path:path4,transport}=location;const files=await(transport===
"oci"?openDirectory(path4):openTar(path4,context.signal));try{const store=new LayoutStore(text,files,context.signal);const index=await readIndexFile(
files,context.signal);if(index===void 0)throw await noLayout(files,location);const[first,...rest]=chooseEntries(index.entries,
location);const choice=first!==void 0&&rest.length===0?await choiceOf(store,first):{reference:text,digest:index.digest,index:{
format:index.format,annotations:index.annotations},entries:[first,...rest].filter(entry=>entry!==void 0).map(withoutName)};
return await imagesOf(store,choice,context.platforms)}catch(error2){await files.close();throw error2}}async function readIndexFile(files,signal){
const version=await readLayoutVersion(files,signal);if(version!==void 0&&version!==LAYOUT_VERSION)throw unsupported(files.
path,`is an OCI image layout of version ${quoteShort(version)}; only ${LAYOUT_VERSION} is known`,"Look for a newer relea\
se of docker-flatten.");const file=await files.find("index.json");if(file===void 0)return void 0;const bytes=await readSmall(
file,`The file index.json of ${files.path}`,signal);const document=readLayoutIndex(bytes);if(document===void 0)throw damagedBlob(
"index.json","is not an index of an OCI image layout",files.path);return{...document,digest:digestOf(bytes)}}async function readLayoutVersion(files,signal){
const file=await files.find("oci-layout");if(file===void 0)return void 0;const text=(await readSmall(file,`The file oci-\
layout of ${files.path}`,signal)).toString();return getString(parseJson(text),"imageLayoutVersion")}function withoutName(entry){
const{"org.opencontainers.image.ref.name":_,...annotations}=entry.annotations;return{...entry,annotations}}function blobPath2(digest){
const parts2=parseDigest(digest);if(parts2===void 0)throw invalidBlob(digest,"has a digest that cannot be checked");return`\
blobs/${parts2.algorithm}/${parts2.hex}`}async function noLayout(files,{text,path:path4,transport}){const isDocker=await files.
find("manifest.json")!==void 0;const hint=!isDocker?'Check the path. A layout comes from "docker buildx build --output t\
ype=oci", skopeo, buildah and others.':transport==="oci-archive"?`It looks like an archive of "docker save". Write it as\
 "docker-archive:${path4}".`:`It looks like a directory of skopeo. Copy it first: skopeo copy "dir:${path4}" oci:NEW`;return unsupported(
text,"must be an OCI image layout, but has no index.json",hint)}import{createHash as createHash3}from"node:crypto";import{Writable}from"node:stream";import{pipeline}from"node:stream/promises";var UNITS=["B","kB","MB","GB","TB","PB"];function formatBytes(bytes){let value=bytes;let unit=0;while(Math.abs(value)>=999.5&&
unit<UNITS.length-1){value/=1e3;unit++}const digits=unit===0||Math.abs(value)>=99.95?0:Math.abs(value)>=9.995?1:2;return`${value.
toFixed(digits)} ${UNITS[unit]}`}function savedPercent(oldBytes,newBytes){return percentText(oldBytes===0?0:(oldBytes-newBytes)/
oldBytes*100)}function percentText(percent,digits=1){const text=percent.toFixed(digits);return Number(text)===0?text.replace(
"-",""):text}function formatDistinct(one,other){const texts=[formatBytes(one),formatBytes(other)];return one!==other&&texts[0]===
texts[1]?[`${one} B`,`${other} B`]:texts}var ROUNDING_BYTES=16*4096;var ROUNDING_PART=.001;function isRounding(countsBlocks2,differenceBytes,wholeBytes){
if(!countsBlocks2)return differenceBytes===0;return Math.abs(differenceBytes)<=Math.max(ROUNDING_BYTES,wholeBytes*ROUNDING_PART)}
function compareBytes(oldBytes,newBytes){return{oldBytes,newBytes,savedBytes:oldBytes-newBytes,savedPercent:savedPercent(
oldBytes,newBytes)}}function headline(result){return`${sizesLine(result)}, ${(result.ms/1e3).toFixed(1)} s`}function sizesLine({
oldBytes,newBytes,oldLayers,newLayers}){const change=changeText(savedPercent(oldBytes,newBytes));return`${sized(oldBytes,
oldLayers)} → ${sized(newBytes,newLayers)}, ${change}`}function changeText(percent){return percent.startsWith("-")?`${percent.
slice(1)} % larger`:`${percent} % smaller`}function sized(bytes,layers){return`${formatBytes(bytes)} in ${countLayers(layers)}`}
function countEntries(entries){return`${entries.toLocaleString("en")} ${entries===1?"entry":"entries"}`}function countLayers(layers){
return`${layers} ${layers===1?"layer":"layers"}`}var MIN_INTERVAL_SECONDS=.2;var SMOOTHING_SECONDS=10;var MIN_ESTIMATE_SECONDS=3;var MAX_LEFT_SECONDS=100*60*60;var ProgressMeter=class{#progress;#startMs=performance.
now();#lastMs=this.#startMs;#lastBytes;#weightedBytes=0;#weightedSeconds=0;constructor(progress){this.#progress=progress;
this.#lastBytes=progress.doneBytes?.()??0}measure(){const{title,isEstimate=false}=this.#progress;const nowMs=performance.
now();const seconds=(nowMs-this.#startMs)/1e3;const doneBytes=this.#progress.doneBytes?.();const expected=this.#progress.
totalBytes?.();const isKnown=doneBytes!==void 0&&expected!==void 0&&expected>0;const totalBytes=isKnown&&doneBytes<=expected?
expected:void 0;const percent=totalBytes===void 0?void 0:Math.min(99,Math.floor((doneBytes??0)/totalBytes*100));const bytesPerSecond=doneBytes===
void 0?void 0:this.#rate(nowMs,doneBytes);const leftBytes=(totalBytes??0)-(doneBytes??0);const left2=seconds<MIN_ESTIMATE_SECONDS||
leftBytes<=0||!bytesPerSecond?Number.POSITIVE_INFINITY:Math.max(1,Math.round(leftBytes/bytesPerSecond));const secondsLeft=left2>
MAX_LEFT_SECONDS?void 0:left2;return{...{title,seconds,doneBytes,totalBytes,isEstimate},...{percent,bytesPerSecond,secondsLeft}}}#rate(nowMs,doneBytes){
const seconds=(nowMs-this.#lastMs)/1e3;if(seconds>=MIN_INTERVAL_SECONDS){const decay=Math.exp(-seconds/SMOOTHING_SECONDS);
this.#weightedBytes=this.#weightedBytes*decay+(doneBytes-this.#lastBytes);this.#weightedSeconds=this.#weightedSeconds*decay+
seconds;this.#lastMs=nowMs;this.#lastBytes=doneBytes}return this.#weightedSeconds===0?void 0:this.#weightedBytes/this.#weightedSeconds}};
function progressText(state){const{title,seconds,doneBytes,percent}=state;if(doneBytes===void 0)return`${title}: ${formatSeconds(
Math.round(seconds))} so far`;const parts2=[bytesText(state),percent===void 0?void 0:`${percent} %`,rateText(state),leftText(
state)];return`${title}: ${parts2.filter(part=>part!==void 0).join(", ")}`}function bytesText({doneBytes,totalBytes,isEstimate}){
const done=formatBytes(doneBytes??0);if(totalBytes===void 0)return done;return`${done} of ${isEstimate?"about ":""}${formatBytes(
totalBytes)}`}function rateText({bytesPerSecond}){return bytesPerSecond===void 0?void 0:`${formatBytes(bytesPerSecond)}/\
s`}function leftText({secondsLeft}){return secondsLeft===void 0?void 0:`${formatSeconds(secondsLeft)} left`}function formatSeconds(seconds){
const units=seconds<3600?[[Math.floor(seconds/60),"min"],[seconds%60,"s"]]:[[Math.floor(seconds/3600),"h"],[Math.floor(seconds%
3600/60),"min"]];const parts2=units.filter(([count])=>count>0).map(([count,unit])=>`${count} ${unit}`);return parts2.length===
0?"0 s":parts2.join(" ")}var LINE_INTERVAL_MS=5e3;var MEASURE_INTERVAL_MS=1e3;async function withProgress(log,progress,work){const end=log.showProgress(
progress);try{return await work}finally{end()}}async function withProgressThen(log,sending,work){await withProgress(log,
sending.progress,Promise.race([sending.sent,work]).catch(()=>{}));return withProgress(log,{title:sending.after},work)}function printProgress(progress,print){
const meter=new ProgressMeter(progress);const measurementsPerLine=LINE_INTERVAL_MS/MEASURE_INTERVAL_MS;let measurements=0;
let lastChars=progress.loggedChars?.();const timer=setInterval(()=>{const state=meter.measure();if(++measurements%measurementsPerLine!==
0)return;const loggedChars=progress.loggedChars?.();if(loggedChars===lastChars)print(progressText(state));lastChars=loggedChars},
MEASURE_INTERVAL_MS);return()=>clearInterval(timer)}function totalOf(pending){let total;pending.then(bytes=>total=bytes).
catch(()=>{});return()=>total}var PACKED=[["1f8b",".gzip"],["28b52ffd",".zstd"]];var UNKNOWN_PACKED=[["fd377a585a00","xz"],["425a68","bzip2"]];var MAGIC_BYTES=6;
var DIGEST_IN_NAME=/(?:^|[/:])([0-9a-f]{64})(?:\.json)?$/;var MadeManifest=class _MadeManifest{name;#files;#blobs;#config;#manifest;constructor(name,files,{
config,blobs,layers}){this.name=name;this.#files=files;this.#blobs=blobs;this.#config=config;const json2=({mediaType,digest,
sizeBytes})=>({mediaType,size:sizeBytes,digest});const descriptor={mediaType:DOCKER_TYPE.config,digest:digestOf(config),
sizeBytes:config.length};this.#manifest=Buffer.from(JSON.stringify({schemaVersion:2,mediaType:DOCKER_TYPE.manifest,config:json2(
descriptor),layers:layers.map(json2)}))}static async of(image,files,context){const config=await readConfig(image,files,context);
const json2=parseJson(config.toString("utf8"));if(!isObject(json2))throw damagedBlob(image.config,"is not a config, sinc\
e it is not a JSON object",files.path);const diffIds=diffIdsOf2(json2,image.layers.length,context.name);const blobs=new Map;
const layers=[];const known=new Map;for(const[at2,path4]of image.layers.entries()){const file=await files.find(path4);if(file===
void 0)throw damagedBlob(path4,"is missing, though manifest.json names it",files.path);const compressed=await compressionOf(
file,path4,context.signal);const key=compressed===""?`${diffIds[at2]}`:`file ${path4}`;const descriptor=known.get(key)??
{mediaType:`${DOCKER_TYPE.layer}${compressed}`,digest:compressed===""?diffIds[at2]??"":await digestOfFile(file,context),
sizeBytes:file.sizeBytes};known.set(key,descriptor);layers.push(descriptor);blobs.set(descriptor.digest,file)}return new _MadeManifest(
context.name,files,{config,blobs,layers})}get choice(){const digest=digestOf(this.#manifest);const mediaType=DOCKER_TYPE.
manifest;const sizeBytes=this.#manifest.length;const entry={mediaType,digest,sizeBytes,platform:void 0,annotations:{}};return{
reference:this.name,digest,index:void 0,entries:[entry]}}async readManifest(){return this.#manifest}async readConfig(){return this.#config}async opener({
digest}){const file=this.#blobs.get(digest);return file&&(async signal=>file.open(signal))}async release(){}close(){return this.#files.
close()}};async function readConfig(image,files,context){const file=await files.find(image.config);if(file===void 0)throw damagedBlob(
image.config,"is missing, though manifest.json names it",files.path);const config=await readSmall(file,`The config ${JSON.
stringify(image.config)}`,context.signal);const claimed=DIGEST_IN_NAME.exec(image.config)?.[1];const digest=digestOf(config);
if(claimed!==void 0&&digest!==`sha256:${claimed}`)throw invalidBlob(`sha256:${claimed}`,`has the digest ${digest}`);return config}
async function compressionOf(file,path4,signal){const start=await startOf(file,signal);const unknown=UNKNOWN_PACKED.find(
([magic])=>start.startsWith(magic));if(unknown!==void 0)throw unsupported(`The layer ${JSON.stringify(path4)}`,`is compr\
essed with ${unknown[1]}`,"Layers must be uncompressed, or compressed with gzip or zstd. Load the archive into an engine\
 and save it again.");return PACKED.find(([magic])=>start.startsWith(magic))?.[1]??""}async function startOf(file,signal){
const stream=file.open(signal);for await(const chunk of stream)return chunk.toString("hex",0,MAGIC_BYTES);return""}async function digestOfFile(file,{
signal,log,touch}){const hash2=createHash3("sha256");let doneBytes=0;const sink=new Writable({write:(chunk,_encoding,done)=>{
hash2.update(chunk);doneBytes+=chunk.length;touch();done()}});const progress={title:"Digest",doneBytes:()=>doneBytes,totalBytes:()=>file.
sizeBytes};await withProgress(log,progress,pipeline(file.open(signal),sink,{signal}));return`sha256:${hash2.digest("hex")}`}var SHOWN=20;async function openDockerArchive(location,context){const{text,path:path4}=location;const files=await openTar(
path4,context.signal);try{const image=chooseImage(await readList(files,location,context.signal),location);const layout=new LayoutStore(
text,files,context.signal);const index=await readIndexFile(files,context.signal);const entry=index&&await findInLayout(layout,
index.entries,image);if(entry!==void 0)return await imagesOf(layout,await choiceOf(layout,entry),context.platforms);const made=await MadeManifest.
of(image,files,{...context,name:text});return await imagesOf(made,made.choice,context.platforms)}catch(error2){await files.
close();throw error2}}async function readList(files,{text,path:path4},signal){const file=await files.find("manifest.json");
if(file===void 0){const isLayout=await files.find("index.json")!==void 0;const isOld=await files.find("repositories")!==
void 0;const hint=isLayout?`It has an index.json, so it is an archive of an OCI image layout. Write it as "oci-archive:${path4}\
".`:isOld?"Docker before 1.10 wrote it. Load it into an engine and save it again.":'Check the path. Such an archive come\
s from "docker save", "docker buildx build --output type=docker", skopeo, buildah, podman and others.';throw unsupported(
text,'must be an archive of "docker save", but has no manifest.json',hint)}const bytes=await readSmall(file,`The file ma\
nifest.json of ${path4}`,signal);const list=parseJson(bytes.toString("utf8"));const images=(Array.isArray(list)?list:[]).
map(readImage);if(!Array.isArray(list)||images.includes(void 0))throw damagedBlob("manifest.json","is not a list of imag\
es",path4);return images.filter(image=>image!==void 0)}function readImage(value){const config=getString(value,"Config");
const layers=getPath(value,"Layers")??[];const names=getPath(value,"RepoTags")??[];if(config===void 0||!isStringArray(layers)||
!isStringArray(names))return void 0;return{config,names,layers}}function chooseImage(images,location){const{text,path:path4,
reference,index}=location;const all=listImages(images);if(images.length===0)throw new FlattenError("IMAGE_NOT_FOUND",`${text}\
 must contain an image, but contains none.`,{hint:"Save the image again."});if(index!==void 0){const image2=images[index];
if(image2!==void 0)return image2;throw new FlattenError("IMAGE_NOT_FOUND",`${text} must name an image, but the archive h\
as only the images @0 to @${images.length-1}.`,{hint:`It has: ${all}.`})}const wanted=reference&&fullReference(reference);
const matches=images.filter(({names})=>wanted===void 0||names.some(name=>fullName3(name)===wanted));const[image]=matches;
if(image===void 0){throw new FlattenError("IMAGE_NOT_FOUND",`${text} must name an image, but the archive has none with t\
hat name.`,{hint:`It has: ${all}.`})}if(matches.some(other=>JSON.stringify(parts(other))!==JSON.stringify(parts(image)))){
throw new FlattenError("BAD_INPUT",`${text} must name one image, but the archive has several: ${all}.`,{hint:`Add one of\
 these names: "docker-archive:${path4}:NAME".`})}return image}function parts({config,layers}){return[config,layers]}function fullName3(name){
try{return fullReference(parseReference(name,"image"))}catch{return void 0}}function listImages(images){const names=images.
flatMap(({names:names2},at2)=>names2.length===0?[`@${at2}`]:names2);const rest=names.length-SHOWN;return names.slice(0,SHOWN).
map(quoteShort).join(", ")+(rest>0?` and ${rest} more`:"")}async function findInLayout(store,entries,image){const names=image.
names.map(fullName3);const hasName=({annotations})=>names.includes(fullName3(annotations["io.containerd.image.name"]??""));
const candidates=entries.filter(entry=>!isAttestation(entry));const sorted=candidates.toSorted((one,other)=>Number(hasName(
other))-Number(hasName(one)));for(const entry of sorted)if(await leadsTo(store,entry,image))return entry;return void 0}async function leadsTo(store,entry,image){
for(const manifest of await new Walk(store,new LeftOut).follow([entry])){const bytes=await store.readManifest(manifest);
const document=bytes&&readDocument(bytes,manifest);if(document?.kind!=="manifest")continue;const paths=[document.config,
...document.layers].map(({digest})=>blobPath2(digest));if(JSON.stringify(paths)===JSON.stringify([image.config,...image.
layers]))return true}return false}import{createReadStream,readdirSync,statSync}from"node:fs";import{mkdtemp,rm as rm2,stat as stat3}from"node:fs/promises";
import{join as join4}from"node:path";import{Readable as Readable3}from"node:stream";import{spawn as spawn4}from"node:child_process";var LOOPBACK=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;function isLoopback(domain){return LOOPBACK.test(domain)}
function imageName(reference){const{domain,path:path4,digest}=reference;return`docker://${digest===void 0?fullReference(
reference):`${domain}/${path4}@${digest}`}`}function tlsOption({domain},option){return isLoopback(domain)?[`${option}=fa\
lse`]:[]}var FAILED={read:"PULL_FAILED",write:"PUSH_FAILED"};var LOG_IN='skopeo uses the login of "docker login" (docker/login-ac\
tion), "skopeo login" or "podman login": log in to the registry in an earlier step, with an account that may';var NO_SPACE={
read:"NO_SPACE",write:"NO_SPACE"};var MISSING=/manifest unknown|name unknown|name_unknown|not known to registry|status code 404|404 \(?not found/i;
var KNOWN2=[{words:/no space left on device|disk quota exceeded/i,codes:NO_SPACE,hint:()=>`Free some disk space, or name\
 a directory on a larger disk with the ${named("temp-dir")}. If the registry says so, its disk is full.`},{words:/policy\.json/i,
codes:FAILED,hint:()=>"skopeo needs a signature policy in /etc/containers/policy.json: install the package that has it (\
Debian: golang-github-containers-common, Fedora: containers-common)."},{words:/rejected by policy|source image rejected/i,
codes:FAILED,hint:()=>"The signature policy of this machine (containers-policy.json(5)) refuses the image. Use one that \
it accepts, or change it."},{words:/toomanyrequests|too many requests|rate limit/i,codes:FAILED,hint:()=>`${LOG_IN} read\
 there, so that its own limit applies.`},{words:/unauthorized|authentication required|denied|no basic auth|403 \(?forbidden/i,
codes:FAILED,hint:kind=>`${LOG_IN} ${kind==="read"?"read":"push"} there.`},{words:MISSING,codes:{read:"IMAGE_NOT_FOUND",
write:"PUSH_FAILED"},hint:kind=>kind==="read"?"Check the name and the tag, and whether the registry has the image.":"Che\
ck the name: in some registries the repository must be created first."},{words:/request entity too large|payload too large|content too large|\b413\b|size[ _]invalid/i,
codes:FAILED,hint:()=>`A flat image is one layer and therefore one upload: compress it better (${named("compression")}),\
 drop what is not needed (${named("clean")}), or raise the limit of the registry or of a proxy in front of it (nginx: cl\
ient_max_body_size).`},{words:/HTTP response to HTTPS client/i,codes:FAILED,hint:()=>'Only registries on this machine ar\
e used without TLS. For another one, write "insecure = true" for it in /etc/containers/registries.conf (containers-regis\
tries.conf(5)).'},{words:/x509:|certificate/i,codes:FAILED,hint:()=>"Put the certificate of the registry's authority int\
o /etc/containers/certs.d/REGISTRY/ca.crt (containers-certs.d(5)), or trust it on the whole machine."}];var UNREACHABLE=/dial tcp|no such host|connection refused|network is unreachable|i\/o timeout|HTTP response to HTTPS client|x509:|server misbehaving/i;
function isUnreachable2(said){return UNREACHABLE.test(said)}function isMissing(said){return MISSING.test(said)}function messageIn(stderr){
const[message]=[...stderr.matchAll(/level=fatal msg=("(?:[^"\\]|\\.)*"|.*)/g)].slice(-1);const text=message?.[1]??"";if(!text.
startsWith('"'))return(text||stderr).trim().slice(-2e3);try{return String(JSON.parse(text)).trim().slice(-2e3)}catch{return text.
slice(1,-1).trim().slice(-2e3)}}function skopeoError(said,{kind,name}){const known=KNOWN2.find(({words})=>words.test(said));
const what=kind==="read"?`Reading ${name}`:`Writing ${name}`;return new FlattenError(known?.codes[kind]??FAILED[kind],`${what}\
 with skopeo failed: ${said||"it printed no message"}`,{hint:known?.hint(kind)??"Check whether the registry is reachable\
, and run again."})}var OLDEST=[1,4,1];var ANSWER_LIMIT_BYTES=32*1024*1024;var RETRY=["--retry-times","2"];var Skopeo=class{#context;#program;#version;constructor(context,program="\
skopeo"){this.#context=context;this.#program=program}checkVersion(){this.#version??=this.#readVersion();return this.#version}async#readVersion(){
const{stdout,stderr}=await this.#try(["--version"]);const text=`${stdout.toString()}${stderr}`;const match=/version (\d+)\.(\d+)(?:\.(\d+))?/.
exec(text);if(match===null)throw noSkopeo(`the one on PATH printed ${JSON.stringify(text.slice(0,200))}`);const version=match.
slice(1).map(part=>Number(part??0));const release2=version.join(".");const at2=OLDEST.findIndex((part,index)=>part!==version[index]);
if(at2!==-1&&(version[at2]??0)<(OLDEST[at2]??0))throw noSkopeo(`the one on PATH is ${release2}`);this.#context.log.debug(
`skopeo ${release2}`);return release2}async copy(from,to,options,task){const source=typeof from==="string"?[from,[]]:[imageName(
from),tlsOption(from,"--src-tls-verify")];const target=typeof to==="string"?[to,[]]:[imageName(to),tlsOption(to,"--dest-\
tls-verify")];const policy=task.kind==="write"?["--insecure-policy"]:[];const answer=await this.#call([...[...policy,"--\
tmpdir",this.#context.tempDir,"copy","--quiet",...RETRY],...[...source[1]??[],...target[1]??[],...options],...["--",String(
source[0]),String(target[0])]]);if(answer.exitCode!==0)throw skopeoError(messageIn(answer.stderr),task)}rawManifest(reference){
return this.#inspect(reference,[])}rawConfig(reference){return this.#inspect(reference,["--config"])}async#inspect(reference,options){
const answer=await this.#call([...["inspect","--raw",...options,...RETRY,...tlsOption(reference,"--tls-verify")],...["--",
imageName(reference)]]);if(answer.exitCode===0)return answer.stdout;const said=messageIn(answer.stderr);if(isMissing(said))
return void 0;throw skopeoError(said,{kind:"read",name:`docker://${reference.text}`})}async delete(reference){const answer=await this.#call(
[...["delete",...tlsOption(reference,"--tls-verify")],...["--",imageName(reference)]]);if(answer.exitCode!==0)throw skopeoError(
messageIn(answer.stderr),{kind:"write",name:`docker://${reference.text}`})}async#call(args){await this.checkVersion();return this.#try(
args)}async#try(args){const{signal,touch,log}=this.#context;if(signal.aborted)throw cancelled(signal.reason);log.debug(`\
skopeo ${args.join(" ")}`);const child2=spawn4(this.#program,args,{stdio:["ignore","pipe","pipe"],detached:HAS_OWN_GROUP});
killOn(signal,child2);const stdout=collectBytes(child2,touch);const stderr=new TextTail(OUTPUT_LIMIT_CHARS,touch);child2.
stderr?.on("data",stderr.add);const watching=watchReads(child2,touch);try{const exitCode=await exitStatus(child2);if(signal.
aborted)throw cancelled(signal.reason);touch();return{exitCode,stdout:stdout(),stderr:stderr.text}}catch(error2){if(error2.
code==="ENOENT")throw noSkopeo(`none is on PATH (${messageOf(error2)})`,error2);throw error2}finally{clearInterval(watching)}}};
function collectBytes(child2,touch){const chunks=[];let length=0;child2.stdout?.on("data",chunk=>{touch();if(length>ANSWER_LIMIT_BYTES)
return;length+=chunk.length;chunks.push(chunk)});return()=>Buffer.concat(chunks)}function noSkopeo(found,cause){return new FlattenError(
"NO_SKOPEO",`docker-flatten needs skopeo ${OLDEST.join(".")} or newer for images in a registry, but ${found}.`,{hint:`In\
stall the package skopeo of Debian 12, Ubuntu 22.04, Fedora, or newer ones ("sudo apt-get install skopeo"); GitHub's Ubu\
ntu runners have it.`,cause})}var READ_BYTES2=1024*1024;async function openRegistry(location,context){const{text,reference}=location;const skopeo=new Skopeo(
context);const bytes=await skopeo.rawManifest(reference);if(bytes===void 0)throw notFound2(text);const store=new RegistryStore(
location,context,skopeo);const digest=reference.digest??digestOf(bytes);store.know(digest,bytes);const start={mediaType:"",
digest,sizeBytes:bytes.length,platform:void 0,annotations:{}};try{return await imagesOf(store,await choiceOf(store,start),
context.platforms)}catch(error2){await store.close();throw error2}}var RegistryStore=class{name;#reference;#context;#skopeo;#manifests=new Map;#copies=new Map;constructor({
text,reference},context,skopeo){this.name=text;this.#reference=reference;this.#context=context;this.#skopeo=skopeo}know(digest,bytes){
this.#manifests.set(digest,bytes)}async readManifest({digest}){return this.#manifests.get(digest)??await this.#skopeo.rawManifest(
this.#at(digest))}readConfig(_config,manifest){return this.#skopeo.rawConfig(this.#at(manifest.digest))}async opener({digest,
sizeBytes},image){return async signal=>{const path4=join4(await this.#copy(image),nameOf(digest));const size=await stat3(
path4).then(({size:size2})=>size2,()=>void 0);if(size===void 0)throw invalidBlob(digest,"is missing from what skopeo cop\
ied");if(size!==sizeBytes)throw invalidBlob(digest,wrongSize(size,sizeBytes));return size===0?Readable3.from([]):createReadStream(
path4,{highWaterMark:READ_BYTES2,signal})}}async release({digest}){const copy=this.#copies.get(digest);this.#copies.delete(
digest);const directory=await copy?.catch(()=>void 0);if(directory!==void 0)await rm2(directory,{recursive:true,force:true})}async close(){
await Promise.all([...this.#copies.keys()].map(digest=>this.release({mediaType:"",digest,sizeBytes:0})))}#at(digest){return{
...this.#reference,tag:void 0,digest}}#copy(image){const{digest}=image.manifest;const copy=this.#copies.get(digest)??this.#startCopy(
image);this.#copies.set(digest,copy);copy.catch(()=>{if(this.#copies.get(digest)===copy)this.#copies.delete(digest)});return copy}async#startCopy({
manifest,layers,platform}){const{tempDir,runId,log}=this.#context;const directory=await mkdtemp(join4(tempDir,`${spoolPrefix(
runId)}copy-`));const progress={title:platform===void 0?"Copy":`Copy ${formatPlatform(platform)}`,doneBytes:()=>bytesIn(
directory),totalBytes:()=>layers.reduce((sum,{sizeBytes})=>sum+sizeBytes,0)};const task={kind:"read",name:this.name};const copying=this.#skopeo.
copy(this.#at(manifest.digest),`dir:${directory}`,[],task);try{await withProgress(log,progress,copying);return directory}catch(error2){
await rm2(directory,{recursive:true,force:true});throw error2}}};function nameOf(digest){const parts2=parseDigest(digest);
if(parts2===void 0)throw invalidBlob(digest,"has a digest that cannot be checked");return parts2.hex}function bytesIn(directory){
try{return readdirSync(directory).reduce((sum,name)=>sum+statSync(join4(directory,name)).size,0)}catch{return 0}}function notFound2(text){
return new FlattenError("IMAGE_NOT_FOUND",`${text} must be an image, but its registry does not have it.`,{hint:"Check th\
e name and the tag, and whether it was pushed."})}async function openImages(location,context){try{return await openIn(location,context)}catch(error2){throw context.signal.
aborted?cancelled(context.signal.reason):error2}}function openIn(location,context){switch(location.transport){case"docke\
r-archive":return openDockerArchive(location,context);case"oci":case"oci-archive":return openLayout(location,context);case"\
docker":return openRegistry(location,context)}}import{lstat as lstat2,open as open4,realpath}from"node:fs/promises";import{dirname as dirname3,join as join5}from"node:path";var pendingNames=0;function pendingPath(directory,runId){return join5(directory,`${spoolPrefix(runId)}${++pendingNames}.\
pending`)}async function targetPath(path4){return realpath(path4).catch(()=>path4)}async function writeFlushed(path4,write2){
const file=await open4(path4,"wx");try{await write2(file);await file.sync()}finally{await file.close()}}async function flushDirectory(path4){
const directory=await open4(path4,"r").catch(()=>void 0);await directory?.sync().catch(()=>{});await directory?.close()}
async function at(path4){return lstat2(path4).catch(()=>void 0)}function badPlace(name,why,hint){return new FlattenError(
"BAD_INPUT",`The ${named("tag")} must name a place that can be written to, but ${JSON.stringify(name)} is not one: ${why}\
.`,{hint})}var REASONS={ENOENT:"its directory does not exist",ENOTDIR:"its parent is not a directory",EACCES:"this user \
may not write there",EPERM:"this user may not write there",EROFS:"its filesystem is read-only",ENAMETOOLONG:"its name is\
 too long"};function reasonFor(error2){const code2=diskCode(error2);return Object.hasOwn(REASONS,code2)?REASONS[code2]??
code2:code2}function writeError(error2,{name,path:path4,signal}){if(error2 instanceof FlattenError)return error2;if(signal.
aborted)return cancelled(signal.reason);if(isDiskFull(error2)){return new FlattenError("NO_SPACE",`The disk of ${dirname3(
path4)} filled up while writing ${name}. What was there before is unchanged.`,{hint:"Free some disk space, or name a pat\
h on a larger disk.",cause:error2})}return new FlattenError("WRITE_FAILED",`Cannot write ${name} (${reasonFor(error2)}).\
 What was there before is unchanged.`,{hint:"Name a writable path on a disk with space for the compressed image.",cause:error2})}function writableSet(set,isLayout,{log,name}){if(needsOci(set)){log.notice(`${name} gets OCI's media types instead of th\
e source's: Docker's have none for layers with zstd.`);return inOciTypes(set)}if(!isLayout||!hasDockerTypes(set))return set;
log.notice(`${name} gets OCI's media types instead of Docker's, which programs do not look for in an OCI layout. So its \
digest is another than in a registry or a docker-archive.`);return inOciTypes(set)}var ArchiveTarget=class{name;#path;#isLayout;#context;#partsOf;constructor(location,context,partsOf){this.name=location.
text;this.#path=location.path;this.#isLayout=location.transport==="oci-archive";this.#context=context;this.#partsOf=partsOf}async check(){
const path4=await targetPath(this.#path);const refuse=(why,hint)=>badPlace(this.name,why,hint);const there=await at(path4);
if(basename3(path4)===""||path4.endsWith("/")||there?.isDirectory())throw refuse("it is a directory",'Name a file. For a\
 directory write "oci:DIR", or see docs/archives.md for the transports.');if(there!==void 0&&!there.isFile())throw refuse(
"it exists and is not a plain file","Name a file that is new or an archive.");try{await access(`${dirname4(path4)}/`,constants2.
W_OK|constants2.X_OK)}catch(error2){throw refuse(reasonFor(error2),"Create the directory in an earlier step, or name a f\
ile in an existing, writable one.")}}async write(set){const{runId,log,signal,touch}=this.#context;const path4=await targetPath(
this.#path);const pending=pendingPath(dirname4(path4),runId);const layout=flatLayout(writableSet(set,this.#isLayout,{log,
name:this.name}));const parts2=this.#partsOf(layout);const totalBytes=archiveBytes(parts2);let doneBytes=0;const onBytes=bytes=>{
doneBytes+=bytes;touch()};const progress={title:"Write",doneBytes:()=>doneBytes,totalBytes:()=>totalBytes};try{const writing=writeFlushed(
pending,file=>writeArchive(file,parts2,{signal,onBytes}));await withProgress(log,progress,writing)}catch(error2){await rm3(
pending,{force:true}).catch(()=>{});throw writeError(error2,{name:this.name,path:path4,signal})}return new WrittenArchive(
{name:this.name,path:path4,pending,digest:layout.root.digest,context:this.#context})}};var WrittenArchive=class{digest;#place;#earlier;#published;constructor(place){
this.digest=place.digest;this.#place=place}readBack(){const{name,pending,context}=this.#place;const location={transport:"\
oci-archive",text:name,path:pending};return openImages({...location,reference:void 0,index:void 0},context)}async publish(){
const{name,path:path4,pending,context}=this.#place;try{const before=await at(path4);const isKept=before===void 0||await this.#keep();
if(before!==void 0)await chmod2(pending,Number(before.mode)&511);const inode=(await at(pending))?.ino;await rename2(pending,
path4);this.#published=isKept?Number(inode):void 0;await flushDirectory(dirname4(path4))}catch(error2){throw writeError(
error2,{name,path:path4,signal:context.signal})}}async#keep(){const{path:path4,context}=this.#place;const earlier=pendingPath(
dirname4(path4),context.runId);try{await link(path4,earlier)}catch(error2){context.log.debug(`the replaced file cannot b\
e kept: ${messageOf(error2)}`);return false}this.#earlier=earlier;return true}async undo(){const{path:path4}=this.#place;
if(this.#published===void 0||Number((await at(path4))?.ino)!==this.#published)return;if(this.#earlier===void 0)await rm3(
path4,{force:true});else await rename2(this.#earlier,path4);this.#published=void 0;this.#earlier=void 0;await flushDirectory(
dirname4(path4))}async discard(){await rm3(this.#place.pending,{force:true});if(this.#earlier!==void 0)await rm3(this.#earlier,
{force:true});this.#earlier=void 0}};var REF_NAME="org.opencontainers.image.ref.name";function parseLayoutIndex(text){try{const index=parseConfig(text);const manifests=getPath(
index,"manifests");if(manifests===null||manifests===void 0)return{...index,manifests:[]};const isList=Array.isArray(manifests)&&
manifests.every(entry=>getString(entry,"digest"));return isList?index:void 0}catch{return void 0}}function withImage(index,added){
const entries=entriesOf(index);const name=added.annotations?.[REF_NAME];const replaced=entries.filter(entry2=>nameOf2(entry2)===
name);const isReplacing=name!==void 0||replaced.length===1;const[place]=isReplacing?replaced:[];const entry=toEntry(added);
const manifests=place===void 0?[...entries,entry]:entries.flatMap(other=>{if(other===place)return[entry];return replaced.
includes(other)?[]:[other]});return toJson2({...index,manifests})}function withoutImage(index,added){const text=JSON.stringify(
toEntry(added));return toJson2({...index,manifests:entriesOf(index).filter(entry=>JSON.stringify(entry)!==text)})}function entriesOf(index){
const manifests=getPath(index,"manifests");return Array.isArray(manifests)?manifests.filter(isObject):[]}function nameOf2(entry){
return getString(entry,"annotations",REF_NAME)}function toJson2(index){return Buffer.from(JSON.stringify({schemaVersion:2,
mediaType:MEDIA_TYPE.index,...index}))}import{access as access2,constants as constants3,mkdir as mkdir3,readdir as readdir3,readFile as readFile2,rm as rm5}from"node:fs/promises";
import{basename as basename4,dirname as dirname6,join as join7,resolve as resolve2}from"node:path";import{mkdir as mkdir2,readdir as readdir2,readFile,rename as rename3,rm as rm4,rmdir as rmdir2}from"node:fs/promises";import{
dirname as dirname5,join as join6}from"node:path";var WrittenLayout=class{digest;#place;#change;constructor(place){this.digest=place.root.digest;this.#place=place}readBack(){
const{name,pending,context}=this.#place;const location={transport:"oci",text:name,path:pending};return openImages({...location,
reference:void 0,index:void 0},context)}async publish(){const{name,path:path4,pending,isNew,context}=this.#place;try{this.#change=
(isNew?await this.#rename():void 0)??await this.#merge();await flushDirectory(isNew?dirname5(path4):path4);await rm4(pending,
{recursive:true,force:true})}catch(error2){throw writeError(error2,{name,path:join6(path4,"index.json"),signal:context.signal})}}async#rename(){
const{path:path4,pending,blobs}=this.#place;if(await at(path4)!==void 0)return void 0;const after=await readFile(join6(pending,
"index.json"));try{await rename3(pending,path4)}catch(error2){if(["ENOTEMPTY","EEXIST"].includes(diskCode(error2)))return void 0;
throw error2}return{before:void 0,after,added:["",...blobs.map(blobPath)]}}async#merge(){const{path:path4,pending,root,blobs}=this.#place;
const added=[];try{await mkdir2(join6(path4,"blobs/sha256"),{recursive:true});for(const file of["oci-layout",...blobs.map(
blobPath)]){if(await at(join6(path4,file))===void 0)added.push(file);await rename3(join6(pending,file),join6(path4,file))}
await flushDirectory(join6(path4,"blobs/sha256"));const before=await this.#readIndex();const after=withImage(before?.index,
root);await replaceIndex(path4,pending,after);return{before:before?.bytes,after,added}}catch(error2){for(const file of added)
await rm4(join6(path4,file),{force:true}).catch(()=>{});throw error2}}async#readIndex(){const{name,path:path4}=this.#place;
const bytes=await readFile(join6(path4,"index.json")).catch(error2=>{if(diskCode(error2)==="ENOENT")return void 0;throw error2});
if(bytes===void 0)return void 0;const index=parseLayoutIndex(bytes.toString());if(index!==void 0)return{bytes,index};throw new FlattenError(
"WRITE_FAILED",`${name} no longer has a valid index.json.`,{hint:"Something else changed the directory during the run. N\
ame another one."})}async undo(){if(this.#change===void 0)return;const{path:path4,root,context}=this.#place;const{before,
after,added}=this.#change;this.#change=void 0;const now=await readFile(join6(path4,"index.json")).catch(()=>void 0);if(now===
void 0)return;const pending=pendingPath(added[0]===""?dirname5(path4):path4,context.runId);const isOurs=now.equals(after);
if(isOurs&&added[0]===""){await rename3(path4,pending);await rm4(pending,{recursive:true,force:true});return}await mkdir2(
pending);try{if(!isOurs){const index=parseLayoutIndex(now.toString());if(index!==void 0)await replaceIndex(path4,pending,
withoutImage(index,root));return}if(before===void 0)await rm4(join6(path4,"index.json"));else await replaceIndex(path4,pending,
before);for(const file of added)await rm4(join6(path4,file),{force:true})}finally{await rm4(pending,{recursive:true,force:true})}
if(before!==void 0)return;for(const directory of["blobs/sha256","blobs"])if((await readdir2(join6(path4,directory))).length===
0)await rmdir2(join6(path4,directory))}async discard(){await rm4(this.#place.pending,{recursive:true,force:true})}};async function replaceIndex(path4,pending,index){
const next=join6(pending,"next-index.json");await writeFlushed(next,file=>file.writeFile(index));await rename3(next,join6(
path4,"index.json"));await flushDirectory(path4)}var LayoutTarget=class{name;#path;#reference;#context;constructor({text,path:path4,reference},context){this.name=text;this.#path=
resolve2(path4);this.#reference=reference;this.#context=context}async check(){const path4=await targetPath(this.#path);const there=await at(
path4);if(there!==void 0&&!there.isDirectory())throw badPlace(this.name,"it exists and is not a directory",'Name a new d\
irectory or an OCI image layout. An archive of one is written as "oci-archive:PATH".');try{const directory=there===void 0?
`${dirname6(path4)}/`:path4;await access2(directory,constants3.W_OK|constants3.X_OK)}catch(error2){throw badPlace(this.name,
reasonFor(error2),"Create its directory in an earlier step, or name one in an existing, writable directory.")}if(there!==
void 0)await this.#checkLayout(path4)}async#checkLayout(path4){if((await readdir3(path4).catch(()=>[""])).length===0)return;
const index=await readFile2(join7(path4,"index.json"),"utf8").catch(()=>"");const isLayout=await at(join7(path4,"oci-lay\
out"))!==void 0;if(isLayout&&parseLayoutIndex(index)!==void 0)return;throw badPlace(this.name,"it has files, but is not \
an OCI image layout with a valid index.json","Name a new or empty directory, or an OCI image layout.")}async write(set){
const{runId,log,signal,touch}=this.#context;const path4=await targetPath(this.#path);const isNew=await at(path4)===void 0;
const pending=pendingPath(isNew?dirname6(path4):path4,runId);const layout=flatLayout(writableSet(set,true,{log,name:this.
name}));const annotations=this.#reference===void 0?{}:{[REF_NAME]:this.#reference};const parts2=layoutParts(layout,annotations);
const sizes2=parts2.map(({content})=>"sizeBytes"in content?content.sizeBytes:content.length);let doneBytes=0;const onBytes=bytes=>{
doneBytes+=bytes;touch()};const write2=async()=>{await mkdir3(join7(pending,"blobs/sha256"),{recursive:true});for(const{
path:name,content}of parts2){signal.throwIfAborted();await writeFlushed(join7(pending,name),async file=>{if(Buffer.isBuffer(
content))await file.writeFile(content);else await copyContent(content,file,{signal,onBytes})})}};try{const totalBytes=sizes2.
reduce((sum,bytes)=>sum+bytes,0);const progress={title:"Write",doneBytes:()=>doneBytes,totalBytes:()=>totalBytes};await withProgress(
log,progress,write2());for(const directory of["blobs/sha256","blobs","."])await flushDirectory(join7(pending,directory))}catch(error2){
await rm5(pending,{recursive:true,force:true}).catch(()=>{});throw writeError(error2,{name:this.name,path:join7(path4,basename4(
path4)),signal})}return new WrittenLayout({name:this.name,path:path4,pending,isNew,root:{...layout.root,annotations},blobs:layout.
blobs.map(({digest})=>digest),context:this.#context})}};import{mkdtemp as mkdtemp2,rm as rm6,symlink as symlink2,writeFile}from"node:fs/promises";import{join as join8,resolve as resolve3}from"node:path";var UNDO_SECONDS=30;var RegistryTarget=class{name;#location;#context;constructor(location,context){this.name=location.text;
this.#location=location;this.#context=context}async check(){const skopeo=new Skopeo(this.#context);await skopeo.checkVersion();
try{await skopeo.rawManifest(this.#location.reference)}catch(error2){const said=messageOf(error2);if(isUnreachable2(said))
throw skopeoError(said,{kind:"write",name:this.name});if(this.#context.signal.aborted)throw error2;this.#context.log.debug(
`the present image of ${this.name} cannot be read: ${said}`)}}async write(set){const{log,tempDir,runId,signal}=this.#context;
const{reference}=this.#location;const layout=flatLayout(writableSet(set,false,{log,name:this.name}));const{digest}=layout.
root;const byDigest={...reference,tag:void 0,digest};const wasThere=await new Skopeo(this.#context).rawManifest(byDigest).
then(bytes=>bytes!==void 0).catch(()=>true);const directory=await mkdtemp2(join8(tempDir,spoolPrefix(runId))).catch(error2=>{
throw spoolError(error2,tempDir,signal)});try{await writeDirectory(directory,layout).catch(error2=>{throw spoolError(error2,
tempDir,signal)});const skopeo=new Skopeo({...this.#context,tempDir:directory});const task={kind:"write",name:this.name};
const pushing=skopeo.copy(`dir:${directory}`,byDigest,["--all"],task);await withProgress(log,{title:"Push"},pushing)}finally{
await rm6(directory,{recursive:true,force:true})}return new WrittenInRegistry({...this.#location,digest,wasThere},this.#context)}};
async function writeDirectory(directory,layout){const{root,rootBytes,images,blobs}=layout;const manifests=new Map(images.
map(({manifest,bytes})=>[manifest.digest,bytes]));manifests.delete(root.digest);await writeFile(join8(directory,"version"),
"Directory Transport Version: 1.1\n");await writeFile(join8(directory,"manifest.json"),rootBytes);for(const[digest,bytes]of manifests)
await writeFile(join8(directory,`${hexOf2(digest)}.manifest.json`),bytes);for(const{digest,content}of blobs){if(manifests.
has(digest)||digest===root.digest)continue;const path4=join8(directory,hexOf2(digest));if(Buffer.isBuffer(content))await writeFile(
path4,content);else await symlink2(resolve3(content.path),path4)}}function hexOf2(digest){return digest.slice(digest.indexOf(
":")+1)}function spoolError(error2,tempDir,signal){if(signal.aborted)return cancelled(signal.reason);return new FlattenError(
isDiskFull(error2)?"NO_SPACE":"WRITE_FAILED",`Cannot write what is pushed to ${tempDir}: ${messageOf(error2)}.`,{hint:"F\
ree some disk space, or name a directory on a larger disk.",cause:error2})}var WrittenInRegistry=class{digest;#place;#context;#skopeo;#before;#isPublished=false;constructor(place,context){
this.digest=place.digest;this.#place=place;this.#context=context;this.#skopeo=new Skopeo(context)}readBack(){const{text}=this.#place;
return openImages({transport:"docker",text,reference:this.#at(this.digest)},this.#context)}async publish(){const{text,reference}=this.#place;
this.#before=await this.#tagged().catch(error2=>{this.#context.log.debug(`the previous image of ${text} cannot be read: ${messageOf(
error2)}`);return void 0});this.#isPublished=true;if(this.#before!==this.digest)await this.#tag(this.digest);const tagged=await this.#tagged();
if(tagged===this.digest)return;throw new FlattenError("PUSH_FAILED",`${text} must have the digest ${this.digest}, but th\
e registry answers with ${tagged} after the push.`,{hint:`Something else may have pushed ${reference.text} at the same t\
ime. Run again.`})}async#tag(digest,skopeo=this.#skopeo){const{text,reference}=this.#place;const task={kind:"write",name:text};
await skopeo.copy(this.#at(digest),reference,["--all"],task)}async#tagged(skopeo=this.#skopeo){const bytes=await skopeo.
rawManifest(this.#place.reference);return bytes===void 0?"none":digestOf(bytes)}#at(digest){return{...this.#place.reference,
tag:void 0,digest}}async undo(){if(!this.#isPublished||this.#before===this.digest)return;const{text,wasThere}=this.#place;
this.#isPublished=false;const stays=why=>this.#context.log.notice(`${text} was pushed and could not be restored: ${why}`);
const watch=new Watchdog(void 0,UNDO_SECONDS);const skopeo=new Skopeo({...this.#context,signal:watch.signal,touch:watch.
touch});try{if(await this.#tagged(skopeo)!==this.digest)return;if(this.#before===void 0)stays("its previous image could \
not be read");else if(this.#before!=="none")await this.#tag(this.#before,skopeo);else if(wasThere)stays("its registry al\
ready had the same image under another name");else await skopeo.delete(this.#at(this.digest))}catch(error2){stays(messageOf(
error2))}finally{watch.release()}}async discard(){}};function createTarget(location,context){switch(location.transport){case"docker-archive":{const{reference}=location;return new ArchiveTarget(
location,context,layout=>dockerParts(layout,reference))}case"oci-archive":{const{reference}=location;const annotations=reference===
void 0?{}:{[REF_NAME]:reference};return new ArchiveTarget(location,context,layout=>layoutParts(layout,annotations))}case"\
oci":return new LayoutTarget(location,context);case"docker":return new RegistryTarget(location,context)}}function dockerParts(layout,reference){
const annotations=reference===void 0?{}:{[CONTAINERD_NAME]:fullReference(reference),[REF_NAME]:reference.tag??"latest"};
const names=reference===void 0?[]:[familiarReference(reference)];return layoutParts(layout,annotations,dockerEntry(layout,
names,machinePlatform()))}var ARCHITECTURES={x64:"amd64",ia32:"386",ppc64:"ppc64le",mipsel:"mipsle",loong64:"loong64"};function machinePlatform(){
const architecture=ARCHITECTURES[process.arch]??process.arch;return normalizePlatform({os:"linux",architecture,variant:void 0})}
function directoriesOfTargets(locations){return locations.flatMap(location=>{if(location.transport==="docker")return[];const path4=followLinks(
resolve4(location.path));return location.transport==="oci"?[dirname7(path4),path4]:[dirname7(path4)]})}function followLinks(path4){
try{return realpathSync(path4)}catch{return path4}}function directoriesOf(options){const{tempDir,backup,report,html,tagLocations}=options;const files=[backup,report,html].
filter(path4=>path4!==void 0);const targets=directoriesOfTargets(tagLocations);return[...new Set([tempDir,...files.map(path4=>dirname8(
path4)),...targets])]}var PERCENT=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*%$/;var PREFIXES="kmgtp";var SIZE=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*(?:([kmgtp])(i)?)?(b)?$/i;
function parseBytes(text){const[,digits,prefix,binary]=SIZE.exec(text)??[];if(digits===void 0)return void 0;const power=prefix===
void 0?0:PREFIXES.indexOf(prefix.toLowerCase())+1;const bytes=Math.round(Number(digits)*(binary===void 0?1e3:1024)**power);
return Number.isSafeInteger(bytes)?bytes:void 0}function parseMaxSize(text){if(text==="")return void 0;const bytes=parseBytes(
text);if(bytes===void 0||bytes===0){throw new FlattenError("BAD_INPUT",`The ${named("max-size")} must be a size, but is ${JSON.
stringify(text)}.`,{hint:'Give a size with its unit, for example "500MB" or "1.2GiB", or leave it out.'})}return bytes}function parseMinSaving(text){
if(text==="")return void 0;const digits=PERCENT.exec(text)?.[1];const percent=Number(digits);if(percent<=100)return{kind:"\
percent",percent};if(Number(text)>0){throw new FlattenError("BAD_INPUT",`The ${named("min-saving")} must have a unit, bu\
t is ${JSON.stringify(text)}.`,{hint:`Write ${written("min-saving","10%")} for a percentage of the source's size, or ${written(
"min-saving","10MB")} for bytes.`})}const bytes=digits===void 0?parseBytes(text):void 0;if(bytes===void 0){throw new FlattenError(
"BAD_INPUT",`The ${named("min-saving")} must be a percentage or a size, but is ${JSON.stringify(text)}.`,{hint:'Give a p\
ercentage from 0 to 100, for example "10%", or a size, for example "200MB".'})}return{kind:"bytes",bytes}}function checkBudgets(budgets2,{
oldBytes,newBytes}){const{maxBytes,minSaving}=budgets2;const answers=[];if(maxBytes!==void 0){const isMet=newBytes<=maxBytes;
const[wanted,seen]=formatDistinct(maxBytes,newBytes);answers.push({input:"max-size",wanted:`at most ${wanted}`,seen,isMet})}
const savedBytes=oldBytes-newBytes;if(minSaving?.kind==="bytes"){const isMet=savedBytes>=minSaving.bytes;const[wanted,seen]=formatDistinct(
minSaving.bytes,savedBytes);answers.push({input:"min-saving",wanted:`at least ${wanted}`,seen,isMet})}if(minSaving?.kind===
"percent"){const{percent}=minSaving;const isMet=isAtLeast(savedBytes,oldBytes,percent);const seen=seenPercent(oldBytes,newBytes,
percent,isMet);answers.push({input:"min-saving",wanted:`at least ${percent} %`,seen,isMet})}return answers}var MAX_DIGITS=12;
function seenPercent(oldBytes,newBytes,limit,isMet){const savedBytes=oldBytes-newBytes;const isRight=text=>Number(text)>=
limit===isMet;if(oldBytes===0)return isRight("0")?`${savedPercent(oldBytes,newBytes)} %`:formatBytes(savedBytes);for(let digits=1;digits<=
MAX_DIGITS;digits++){const text=percentText(savedBytes/oldBytes*100,digits);if(isRight(text))return`${text} %`}return`${savedBytes}\
 B of ${oldBytes} B`}function isAtLeast(partBytes,wholeBytes,percent){const millionths=Math.round(percent*1e6);return BigInt(
partBytes)*100000000n>=BigInt(millionths)*BigInt(wholeBytes)}function toBudgetError(answers){const missed=answers.filter(
({isMet})=>!isMet);if(missed.length===0)return void 0;const reasons=missed.map(({input,wanted,seen})=>`${written(input)}\
 requires ${wanted}, got ${seen}`);return new FlattenError("OVER_BUDGET",`The result does not meet its size budget: ${reasons.
join("; ")}. No tag was moved.`,{hint:`The report shows what takes up space. Drop more with ${written("clean")}, ${written(
"exclude")} or ${written("run")}, or change the budget.`})}import{hostname,release}from"node:os";import{PassThrough}from"node:stream";import{pipeline as pipeline2}from"node:stream/promises";function isNotFound(error2,path4){return error2 instanceof FlattenError&&error2.message.includes(`Could not find the fil\
e ${path4} in container`)}function platformQuery(platform){const{os:os5,architecture,variant}=platform;return encodeURIComponent(
JSON.stringify({os:os5,architecture,...variant===void 0?{}:{variant}}))}function platformArgs(platform){return platform===
void 0?[]:["--platform",formatPlatform(platform)]}var WORDS_LIMIT_CHARS=64*1024;var CliTransport=class{name="docker CLI processes";#docker;constructor(docker){this.#docker=
docker}async readArchive(containerId,path4,signal){const text=path4.toString();if(typeof path4!=="string"&&!Buffer.from(
text).equals(path4)){throw new FlattenError("DOCKER_FAILED",`Cannot ask the docker command for ${quoteName(path4)}: the \
name is not UTF-8.`,{hint:"Use an engine on this machine, whose socket accepts any name, or rename the file."})}return this.#read(
["cp",`${containerId}:${text}`,"-"],signal)}async writeArchive(containerId,tar,signal){await this.#write(["cp","-",`${containerId}\
:/`],tar,signal)}async exportContainer(containerId,signal){return this.#read(["export",containerId],signal)}async saveImage(name,signal,platform){
return this.#read(["save",...platformArgs(platform),name],signal)}async importImage(tar,label,signal){const answer=await this.#write(
["import","--change",`LABEL ${label}`,"-"],tar,signal);const id=answer.split("\n").findLast(line=>line.startsWith("sha25\
6:"));if(id===void 0)throw new FlattenError("ENGINE_FAILED",`The import returned no image ID: ${answer.slice(-500)}`,{hint:SEE_ENGINE_LOG});
return id.trim()}loadImage(archive,platform,signal){return this.#write(["load","--quiet",...platformArgs(platform)],archive,
signal)}#read(args,signal){const child2=this.#docker.spawn(args,["ignore","pipe","pipe"],signal);const stderr=collect(child2.
stderr,WORDS_LIMIT_CHARS);const output=new PassThrough;const exit=exitOf(child2);child2.stdout?.pipe(output,{end:false});
child2.stdout?.on("data",this.#docker.touch);exit.then(exitCode=>{if(exitCode===0)output.end();else output.destroy(failedCommand(
args,{exitCode,stdout:"",stderr:stderr()}))},error2=>output.destroy(error2));output.on("close",()=>child2.kill());return output}async#write(args,body,signal){
const child2=this.#docker.spawn(args,["pipe","pipe","pipe"],signal);const stderr=collect(child2.stderr,WORDS_LIMIT_CHARS);
const stdout=collect(child2.stdout,WORDS_LIMIT_CHARS);const exit=exitOf(child2);child2.stdin?.on("drain",this.#docker.touch);
let bodyError;body.once("error",error2=>{if(child2.stdin?.errored)return;bodyError=error2;child2.kill("SIGKILL")});const sending=pipeline2(
body,child2.stdin,{signal});const[sent,exited]=await Promise.allSettled([sending,exit]);if(signal.aborted)throw cancelled(
signal.reason);if(sent.status==="rejected"&&sent.reason instanceof FlattenError)throw sent.reason;if(bodyError!==void 0)
throw bodyError;if(exited.status==="rejected")throw exited.reason;if(exited.value!==0)throw failedCommand(args,{exitCode:exited.
value,stdout:stdout(),stderr:stderr()});if(sent.status==="rejected")throw new FlattenError("ENGINE_FAILED",`"docker ${args[0]}\
" did not read its input to the end.`,{hint:SEE_ENGINE_LOG,cause:sent.reason});return stdout()}};import{PassThrough as PassThrough2}from"node:stream";import{pipeline as pipeline3}from"node:stream/promises";import{connect}from"node:net";import{Readable as Readable4}from"node:stream";var SLAB_BYTES=1024*1024;var ROOM_BYTES=64*1024;var HEAD_LIMIT_BYTES=64*1024;var HEAD_END="\r\n\r\n";function getFromSocket(socketPath,path4,signal,touch){
return new Promise((resolve8,reject2)=>{const slabs=new Slabs;let head=Buffer.alloc(0);let missingBytes=0;const body=new Readable4(
{highWaterMark:SLAB_BYTES,read:()=>void socket.resume(),destroy:(error2,done)=>{signal.removeEventListener("abort",abort);
socket.destroy();done(error2)}});const fail=error2=>{const failure=signal.aborted?cancelled(signal.reason):brokenOff(error2);
if(head!==void 0){body.on("error",()=>{});reject2(failure)}body.destroy(failure)};const abort=()=>fail(signal.reason);const take=bytes=>{
touch();if(head===void 0){missingBytes-=bytes.length;return body.push(bytes)}head=Buffer.concat([head,bytes]);const end=head.
indexOf(HEAD_END);if(end===-1){if(head.length>HEAD_LIMIT_BYTES)fail(new Error("the head of its answer has no end"));return true}
const text=head.toString("latin1",0,end);const status=/^HTTP\/1\.[01] ([0-9]{3})\b/.exec(text)?.[1];if(status===void 0){
fail(new Error("its answer is not HTTP"));return false}const rest=head.subarray(end+HEAD_END.length);head=void 0;missingBytes=
Number(/^content-length: *([0-9]+)/im.exec(text)?.[1]??0)-rest.length;resolve8({status:Number(status),isChunked:/^transfer-encoding:.*chunked/im.
test(text),body});return rest.length===0||body.push(rest)};const socket=connect({path:socketPath,onread:{buffer:()=>slabs.
room(),callback:length=>take(slabs.taken(length))}});socket.on("error",fail);let hasEnded=false;socket.on("end",()=>{hasEnded=
true;if(head!==void 0)fail(new Error("it closed without an answer"));else if(missingBytes>0)fail(new Error(`it ended ${missingBytes}\
 bytes short`));else body.push(null)});socket.on("close",()=>hasEnded||body.destroyed||fail(new Error("it was closed")));
if(signal.aborted)return abort();signal.addEventListener("abort",abort,{once:true});socket.write(`GET ${path4} HTTP/1.0\r\

Host: docker\r
\r
`)})}var Slabs=class{#slab=Buffer.allocUnsafeSlow(SLAB_BYTES);#filled=0;room(){if(SLAB_BYTES-this.#filled<ROOM_BYTES){this.#slab=
Buffer.allocUnsafeSlow(SLAB_BYTES);this.#filled=0}return this.#slab.subarray(this.#filled)}taken(length){const bytes=this.#slab.
subarray(this.#filled,this.#filled+length);this.#filled+=length;return bytes}};function brokenOff(error2){return new FlattenError(
"ENGINE_FAILED",`The connection to the engine failed: ${messageOf(error2)}`,{hint:"Check whether the engine was stopped \
or restarted, and run again.",cause:error2})}var{request}=process.getBuiltinModule("node:http");var ANSWER_LIMIT_BYTES2=4*1024*1024;var HttpTransport=class{name;#socketPath;#base;#touch;constructor(socketPath,apiVersion,touch=()=>{}){
this.name=`HTTP API ${apiVersion} on ${socketPath}`;this.#socketPath=socketPath;this.#base=`/v${apiVersion}`;this.#touch=
touch}readArchive(containerId,path4,signal){return this.#get(`/containers/${containerId}/archive?path=${percentEncoded(path4)}`,
signal)}async writeArchive(containerId,tar,signal){const path4=`/containers/${containerId}/archive?path=%2F`;await this.#send(
{method:"PUT",path:path4,what:"Writing into a container"},tar,signal)}exportContainer(containerId,signal){return this.#get(
`/containers/${containerId}/export`,signal)}saveImage(name,signal,platform){const which2=platform===void 0?"":`&platform\
=${platformQuery(platform)}`;return this.#get(`/images/get?names=${encodeURIComponent(name)}${which2}`,signal)}async importImage(tar,label,signal){
const change=encodeURIComponent(`LABEL ${label}`);const answer=await this.#send({method:"POST",path:`/images/create?from\
Src=-&changes=${change}`,what:"The import"},tar,signal);const id=messages(answer).map(message=>getString(message,"status")).
findLast(status=>status?.startsWith("sha256:"));if(id===void 0)throw new FlattenError("ENGINE_FAILED",`The import return\
ed no image ID: ${answer.slice(-500)}`,{hint:SEE_ENGINE_LOG});return id}async loadImage(archive,platform,signal){const query=platform===
void 0?"":`&platform=${platformQuery(platform)}`;const answer=await this.#send({method:"POST",path:`/images/load?quiet=1${query}`,
what:"The load"},archive,signal);return messages(answer).map(message=>getString(message,"stream")??getString(message,"st\
atus")??"").join("\n")}async#get(path4,signal){const answer=await getFromSocket(this.#socketPath,this.#base+path4,signal,
this.#touch);if(answer.isChunked){answer.body.destroy();return this.#getFramed(path4,signal)}return this.#accept(answer.
status,answer.body)}async#getFramed(path4,signal){const call=this.#request("GET",path4,signal);call.end();const failure=error2=>signal.
aborted?cancelled(signal.reason):brokenOff(error2);const response=await responseOf(call).catch(error2=>{throw failure(error2)});
const output=new PassThrough2;response.on("data",this.#touch);response.once("error",error2=>output.destroy(failure(error2)));
output.once("close",()=>response.destroy());return this.#accept(response.statusCode??0,response.pipe(output))}async#accept(status,body){
if(status===200)return body;const text=await readText(body);throw engineError(getString(parseJson(text),"message")??text,
"ENGINE_FAILED",`The engine answered ${status}`)}async#send({method,path:path4,what},body,signal){const call=this.#request(
method,path4,signal);call.on("drain",this.#touch);const answering=responseOf(call).then(async response=>{response.on("da\
ta",this.#touch);const text=await readText(response);if(!call.writableFinished)call.destroy();return{status:response.statusCode??
0,text}});const[sent,answered]=await Promise.allSettled([pipeline3(body,call,{signal}),answering]);if(signal.aborted)throw cancelled(
signal.reason);if(sent.status==="rejected"&&sent.reason instanceof FlattenError)throw sent.reason;if(answered.status==="\
fulfilled"){const failure=failureIn(answered.value.status,answered.value.text);if(failure!==void 0)throw engineError(failure,
"ENGINE_FAILED",`${what} failed in the engine`)}const broken2=sent.status==="rejected"?sent.reason:answered.status==="re\
jected"?answered.reason:void 0;if(broken2!==void 0||answered.status==="rejected"){throw new FlattenError("ENGINE_FAILED",
`${what} was interrupted because the connection to the engine failed: ${messageOf(broken2)}`,{hint:"Check whether the en\
gine was stopped or restarted, and run again.",cause:broken2})}return answered.value.text}#request(method,path4,signal){
const headers=method!=="GET"?{"Content-Type":"application/x-tar","Transfer-Encoding":"chunked"}:{};return request({socketPath:this.#socketPath,
method,path:this.#base+path4,headers,agent:false,signal})}};function responseOf(call){return new Promise((resolve8,reject2)=>{
call.once("response",resolve8);call.on("error",reject2);call.once("close",()=>reject2(new Error("the connection closed w\
ithout an answer")))})}async function readText(response){const parts2=[];let bytes=0;for await(const part of response){bytes+=
part.length;if(bytes>ANSWER_LIMIT_BYTES2)throw new FlattenError("ENGINE_FAILED",`The engine's answer is longer than ${ANSWER_LIMIT_BYTES2}\
 bytes.`,{hint:SEE_ENGINE_LOG});parts2.push(part)}return Buffer.concat(parts2).toString("utf8")}function messages(answer){
return answer.split("\n").map(parseJson).filter(message=>message!==void 0)}function failureIn(status,text){if(status<200||
status>299)return getString(parseJson(text),"message")??(text.trim()||`HTTP status ${status}`);for(const message of messages(
text)){const error2=getString(message,"errorDetail","message")??getString(message,"error");if(error2!==void 0)return error2}
return void 0}function percentEncoded(value){if(typeof value==="string")return encodeURIComponent(value);return value.toString(
"hex").replace(/../g,"%$&")}var PODMAN_DOCKER=/emulate docker cli using podman/i;function refusePodman(version,stderr){const client=getPath(version,
"Client");const isCommand=PODMAN_DOCKER.test(stderr)||getString(client,"APIVersion")!==void 0&&getString(client,"ApiVers\
ion")===void 0;if(isCommand){throw new FlattenError("UNSUPPORTED_ENGINE","docker-flatten needs a Docker engine, but the \
docker command here is Podman (podman-docker).",{hint:"Install the Docker CLI and an engine (Debian and Ubuntu: the pack\
age docker.io) instead of podman-docker, or put another docker command first on PATH."})}const components=getPath(version,
"Server","Components");const podman=(Array.isArray(components)?components:[]).find(component=>/podman/i.test(getString(component,
"Name")??""));if(podman===void 0)return;const release2=getString(podman,"Version")??"";throw new FlattenError("UNSUPPORT\
ED_ENGINE",`docker-flatten needs a Docker engine, but Podman ${release2} answers on this socket.`,{hint:'Select a Docker\
 engine with DOCKER_HOST or "docker context use". Its usual socket is unix:///var/run/docker.sock.'})}import{basename as basename5}from"node:path";var ADDS_NOTHING=/^(?:runc|crun|youki)$/;var ISOLATES=/^(?:(?:runsc|kata)(?:-[\w-]+)?|sysbox-runc|krun)$/;var ISOLATING_SHIM=/^(?:io\.containerd\.|containerd-shim-)(?:runsc|kata|wasm\w*|spin|slight)(?:-[\w-]+)?[.-]v\d+$/;
var PLAIN="runc";function plainRuntime(info2){const name=getString(info2,"DefaultRuntime");const runtimes=getPath(info2,
"Runtimes");if(name===void 0||!mayAddMounts(info2,name)||!isObject(runtimes))return void 0;return Object.keys(runtimes).
filter(other=>programOf(getPath(runtimes,other))===PLAIN).sort((one,other)=>Number(other===PLAIN)-Number(one===PLAIN))[0]}
function mayAddMounts(info2,name){const runtime=getPath(info2,"Runtimes",name);if(runtime===void 0)return!isIsolating(name)&&
name!==PLAIN_SHIM;const words=[pathOf(runtime),getString(runtime,"runtimeType")];if(words.some(word=>word!==void 0&&isIsolating(
word)))return false;const program=programOf(runtime);return program===void 0||!ADDS_NOTHING.test(program)}function isIsolating(word){
const name=basename5(word);return ISOLATES.test(name)||ISOLATING_SHIM.test(name)}var PLAIN_SHIM="io.containerd.runc.v2";
function programOf(runtime){const args=getPath(runtime,"runtimeArgs");if(isStringArray(args)&&args.length>0)return void 0;
const path4=pathOf(runtime);const type=getString(runtime,"runtimeType");if(path4===void 0)return type===PLAIN_SHIM?PLAIN:
void 0;const program=basename5(path4);return program===PLAIN&&!SYSTEM_PATHS.test(path4)?void 0:program}function pathOf(runtime){
return getString(runtime,"path")??getString(runtime,"options","BinaryName")}var SYSTEM_PATHS=/^(?:(?:\/usr(?:\/local)?)?\/s?bin\/)?runc$/;var STORE_TRAITS={"graph-driver":{kind:"graph-driver",keepsPacked:false,idIsConfigDigest:true,holdsIndexes:false,countsBlocks:false,
showsLegacyFields:true,canMapOwners:true,takesZstd:false,contentRoots:info2=>{const root=dataRoot(info2);const driver=getString(
info2,"Driver")??"overlay2";return root===void 0?[]:[`${root}/image/${driver}/imagedb/content/sha256`]},diskRoot:dataRoot},
containerd:{kind:"containerd",keepsPacked:true,idIsConfigDigest:false,holdsIndexes:true,countsBlocks:true,showsLegacyFields:false,
canMapOwners:false,takesZstd:true,contentRoots:info2=>{const root=dataRoot(info2);const own=root===void 0?[]:[`${root}/c\
ontainerd/daemon/${CONTENT}`];const system=[`${SYSTEM_CONTAINERD_ROOT}/${CONTENT}`];return hasSystemContainerd(info2)?[...system,
...own]:[...own,...system]},diskRoot:info2=>hasSystemContainerd(info2)?SYSTEM_CONTAINERD_ROOT:dataRoot(info2)}};var CONTENT="\
io.containerd.content.v1.content/blobs/sha256";var SYSTEM_CONTAINERD_ROOT="/var/lib/containerd";function storeOf(info2){
const status=JSON.stringify(info2["DriverStatus"]??"");return STORE_TRAITS[status.includes("io.containerd.snapshotter.v1")?
"containerd":"graph-driver"]}function dataRoot(info2){return getString(info2,"DockerRootDir")}function hasSystemContainerd(info2){
return getString(info2,"Containerd","Address")==="/run/containerd/containerd.sock"}var OLDEST_ENGINE={name:"Docker 20.10",api:"1.41"};var SINCE={zstdLayers:"1.42",imageMount:"1.48",platformOption:"1.48",
inspectPlatform:"1.49"};async function connect2(docker,log){const asking=Promise.all([askInfo(docker),askHost(docker)]);
asking.catch(()=>{});const version=await askVersion(docker);const server=getPath(version,"Server");const apiVersion=getString(
version,"Client","ApiVersion")??getString(server,"ApiVersion")??"0";const serverApiVersion=getString(server,"ApiVersion")??
apiVersion;refuseOld(apiVersion,serverApiVersion,getString(server,"Version")??"unknown");const[info2,host]=await asking;
const os5=getString(info2,"OSType")??getString(server,"Os")??"linux";if(os5!=="linux"){throw new FlattenError("UNSUPPORT\
ED_ENGINE",`docker-flatten needs an engine that runs Linux containers, but this one runs ${os5} containers.`,{hint:"Swit\
ch Docker Desktop to Linux containers, or use a Linux runner."})}const transport=host?.startsWith("unix://")?new HttpTransport(
host.slice("unix://".length),apiVersion,docker.touch):new CliTransport(docker);const has=since=>compareApi(apiVersion,since)>=
0;const store=storeOf(info2);const saysMapped=saysMappedOwners(info2);if(saysMapped&&!store.canMapOwners)throw dropsRights();
log.debug(`engine ${getString(server,"Version")}, API ${apiVersion}, ${store.kind} store, bytes through ${transport.name}`);
return{docker,transport,version:getString(server,"Version")??"unknown",apiVersion,serverApiVersion,platform:{os:os5,architecture:getString(
server,"Arch")??"amd64",variant:void 0},store,contentRoots:store.contentRoots(info2),diskRoot:isHere(info2,host)?store.diskRoot(
info2):void 0,mapsOwners:saysMapped||store.canMapOwners&&isNamedByOwners(info2),canMountImages:has(SINCE.imageMount),knowsPlatformOption:has(
SINCE.platformOption),canInspectPlatform:has(SINCE.inspectPlatform),plainRuntime:plainRuntime(info2),mayAddMounts:runtime=>mayAddMounts(
info2,runtime),takesZstd:store.takesZstd||has(SINCE.zstdLayers)}}async function askVersion(docker){const answer=await docker.
try(["version","--format","{{json .}}"]);const version=parseJson(answer.stdout);refusePodman(version,answer.stderr);if(isObject(
version)&&isObject(version["Server"]))return version;const said=answer.stderr.trim()||answer.stdout.trim();if(isUnreachable(
said)||answer.exitCode===0)throw noEngine(said||"the docker command names no server");if(/client version .* is too (?:old|new)|not supported by this client/i.
test(said)){throw new FlattenError("ENGINE_TOO_OLD",`docker-flatten needs a docker command and an engine with a common A\
PI version, but these have none: ${said}`,{hint:`Update the older of the two. The engine must be ${OLDEST_ENGINE.name} o\
r newer.`})}throw failedCommand(["version"],answer)}async function askInfo(docker){const answer=await docker.try(["info",
"--format","{{json .}}"]);const info2=parseJson(answer.stdout);if(isObject(info2)&&getString(info2,"Driver")!==void 0)return info2;
const errors=getPath(info2,"ServerErrors");const said=isStringArray(errors)&&errors.length>0?errors.join("; "):answer.stderr;
throw engineError(said.trim()||"it names no storage driver","ENGINE_FAILED","The engine did not say how it stores images")}
async function askHost(docker){const answer=await docker.try(["context","inspect","--format","{{.Endpoints.docker.Host}}"]);
return answer.exitCode===0?answer.stdout.trim():void 0}function refuseOld(apiVersion,serverApi,release2){if(compareApi(apiVersion,
OLDEST_ENGINE.api)>=0)return;const culprit=compareApi(serverApi,OLDEST_ENGINE.api)<0?`this engine is ${release2} (API ${serverApi}\
)`:`this docker command speaks API ${apiVersion}`;throw new FlattenError("ENGINE_TOO_OLD",`docker-flatten needs ${OLDEST_ENGINE.
name} (API ${OLDEST_ENGINE.api}) or newer, but ${culprit}.`,{hint:"Update Docker. If DOCKER_API_VERSION is set, it must \
not be lower either."})}function compareApi(one,other){const[oneMajor=0,oneMinor=0]=one.split(".").map(Number);const[otherMajor=0,
otherMinor=0]=other.split(".").map(Number);return oneMajor-otherMajor||oneMinor-otherMinor}function saysMappedOwners(info2){
const options=info2["SecurityOptions"];return isStringArray(options)&&options.some(option=>/^name=userns\b/.test(option))}
function isNamedByOwners(info2){return/\/[0-9]{3,}\.[0-9]{3,}$/.test(getString(info2,"DockerRootDir")??"")}function dropsRights(){
return new FlattenError("UNSUPPORTED_ENGINE","docker-flatten needs to read files exactly as the image has them, but an e\
ngine with both userns-remap and the containerd image store shows them without setuid bits, capabilities and hard links.",
{hint:`Turn one of the two off in the engine's daemon.json: "features": {"containerd-snapshotter": false}, or "userns-re\
map".`})}function isHere(info2,host){return host?.startsWith("unix://")===true&&getString(info2,"Name")===hostname()&&getString(
info2,"KernelVersion")===release()}import{lstat as lstat3,readdir as readdir4,rm as rm7}from"node:fs/promises";import{join as join9}from"node:path";async function sweepDirectories(directories2,log){for(const directory of directories2)await sweepDirectory(directory,isDead,
line=>log.debug(line))}async function sweepDirectory(directory,isWanted,tell){const names=await readdir4(directory).catch(
()=>[]);for(const name of names){const runId=runOfName(name);if(runId===void 0||!isWanted(runId))continue;const path4=join9(
directory,name);try{const{uid}=await lstat3(path4);if(uid===(process.getuid?.()??uid))await rm7(path4,{recursive:true,force:true})}catch(error2){
if(diskCode(error2)==="ENOENT")continue;tell(`Could not remove the temporary file ${path4}: ${messageOf(error2)}`)}}}async function findLeftovers(docker,isWanted){const wanted=runId=>runId!==void 0&&isWanted(runId);const marked=["--no-tr\
unc","--filter",`label=${RUN_LABEL}`];const[containerRows,imageIds,nameRows]=await Promise.all([docker.run(["ps","--all",
...marked,"--format","{{.ID}} {{.Names}}"]),docker.run(["images","--quiet",...marked,"--filter","dangling=true"]),docker.
run(["images","--filter",`reference=${PENDING_REPOSITORY}`,"--format","{{.Repository}}:{{.Tag}}"])]);return{containers:containersOf(
containerRows).filter(({name})=>wanted(runOfName(name))),pendingNames:lines(nameRows).filter(name=>wanted(runOfPendingName(
name))),imports:await ownImports(docker,lines(imageIds),wanted)}}async function ownImports(docker,ids,wanted){if(ids.length===
0)return[];const images=parseJson((await docker.try(["image","inspect",...new Set(ids)])).stdout);return(Array.isArray(images)?
images:[]).filter(image=>{const labels=getPath(image,"Config","Labels");const runId=getString(labels,RUN_LABEL);return isObject(
labels)&&Object.keys(labels).length===1&&wanted(runId===void 0?void 0:runOfPendingName(`${PENDING_REPOSITORY}:${runId}`))&&
isEmptyList(getPath(image,"RepoTags"))&&isEmptyList(getPath(image,"RepoDigests"))&&getString(image,"Comment")==="Importe\
d from -"}).map(image=>getString(image,"Id")).filter(id=>id!==void 0)}function isEmptyList(value){return value===void 0||
value===null||Array.isArray(value)&&value.length===0}function containersOf(rows){return lines(rows).map(row=>row.split("\
 ")).map(([id="",names=""])=>({id,name:names.split(",")[0]??""}))}function describeLeftovers(found){const parts2=[];const say=(number,one)=>number>
0&&parts2.push(`${number} ${one}${number===1?"":"s"}`);say(found.containers.length,"container");say(found.pendingNames.length+
found.imports.length,"image");return parts2.join(" and ")}function countLeftovers(found){return found.containers.length+
found.pendingNames.length+found.imports.length}function lines(text){return text.split("\n").filter(line=>line!=="")}var PASSES=3;var BETWEEN_PASSES_MS=300;var CLEANUP_LIMIT_SECONDS=10;async function withCleanupDeadline(docker,timeoutSeconds,work){
const limitSeconds=Math.min(timeoutSeconds||CLEANUP_LIMIT_SECONDS,CLEANUP_LIMIT_SECONDS);const watch=new Watchdog(void 0,
limitSeconds);try{return await work(docker.withWatchdog(watch,0))}finally{watch.release()}}var left=new Set;function noteLeftovers(runId){
left.add(runId)}function isLeft(runId){return left.has(runId)}async function removeRemains(docker,runId,log){left.delete(
runId);const warn=(reason,commands)=>log.warning(`Could not remove everything that the run created: ${reason}
A later run removes the rest, or you can: ${commands.join("; ")}`);for(let pass=0;pass<PASSES;pass++){if(pass>0)await new Promise(
resolve8=>setTimeout(resolve8,BETWEEN_PASSES_MS));let found;try{found=await findLeftovers(docker,id=>id===runId)}catch(error2){
warn(reasonOf(error2),[`docker ps --all --filter name=${spoolPrefix(runId)}`,`docker images ${PENDING_REPOSITORY}`]);return}
if(countLeftovers(found)===0&&pass>0)return;if((await removeAll(docker,found,warn)).isOver)return}}async function sweepLeftovers(docker,directories2,log,sparedId){
await sweepDirectories(directories2,log);const logFailure=reason=>log.debug(`could not remove leftovers of a killed run,\
 so a later run will try again: ${reason}`);try{const all=await findLeftovers(docker,isDead);const containers=all.containers.
filter(({name})=>sparedId===void 0||pausedByName(name)!==sparedId);const found={...all,containers};if(countLeftovers(found)===
0)return;log.info(`Cleaning up after an interrupted run: ${describeLeftovers(found)}`);await removeAll(docker,found,logFailure)}catch(error2){
logFailure(reasonOf(error2),[])}}async function resumeAfterKilledRun(docker,containerId){const rows=await docker.run([...[
"ps","--all","--no-trunc","--filter",`label=${RUN_LABEL}`],...["--filter",`name=${containerId}`,"--format","{{.ID}} {{.N\
ames}}"]]);const marks=containersOf(rows).filter(({name})=>pausedByName(name)===containerId&&isDead(runOfName(name)??""));
if(marks.length===0)return;await resume(docker,containerId);await removeNames(docker,REMOVE_CONTAINERS,marks.map(({id})=>id))}
async function removeImages(docker,names,limitSeconds){if(names.length===0)return{exitCode:0,stdout:"",stderr:""};try{return await withCleanupDeadline(
docker,limitSeconds,limited=>limited.try(["rmi",...names]))}catch(error2){if(isTimeout(error2))return void 0;throw error2}}
var REMOVE_CONTAINERS=["rm","--force","--volumes"];var REMOVE_IMAGES=["rmi"];async function removeAll(docker,found,onFailure){
const ids=[];const steps2=[...found.containers.map(({id,name})=>{const pausedId=pausedByName(name);const work=async()=>{
if(pausedId!==void 0)await resume(docker,pausedId);ids.push(id)};return{work,byHand:pausedId&&`docker unpause ${shortId(
pausedId)}`}}),removal(docker,REMOVE_CONTAINERS,ids,found.containers.map(({id})=>id)),removal(docker,REMOVE_IMAGES,found.
pendingNames),removal(docker,REMOVE_IMAGES,found.imports)];for(const[at2,{work}]of steps2.entries()){try{await work()}catch(error2){
const isOver=error2 instanceof FlattenError&&FINAL_CODES.includes(error2.code);const left2=isOver?steps2.slice(at2):steps2.
slice(at2,at2+1);onFailure(reasonOf(error2),left2.map(({byHand})=>byHand).filter(command=>command!==void 0));if(isOver)return{
isOver}}}return{isOver:false}}function removal(docker,remove,names,all=names){const byHand=["docker",...remove,...all.map(
shortId)].join(" ");return{work:()=>removeNames(docker,remove,names),byHand:all.length===0?void 0:byHand}}function shortId(name){
return name.replace(/^(?:sha256:)?([0-9a-f]{12})[0-9a-f]{52}$/,"$1")}var FINAL_CODES=["TIMEOUT","CANCELLED","NO_ENGINE"];
function reasonOf(error2){const isOver=error2 instanceof FlattenError&&(error2.code==="TIMEOUT"||error2.code==="CANCELLE\
D");return isOver?"the engine did not answer in time.":messageOf(error2)}async function resume(docker,containerId){const answer=await docker.
try(["unpause",containerId]);if(answer.exitCode!==0&&!/no such container|is not (?:paused|running)/i.test(answer.stderr))
throw failedCommand(["unpause",containerId],answer)}async function removeNames(docker,remove,names){if(names.length===0)
return;const answer=await docker.try([...remove,...names]);const trouble=lines(answer.stderr).filter(line=>!/no such|not found|already in progress/i.
test(line));const stderr=trouble.join("\n");if(answer.exitCode!==0&&stderr.trim()!=="")throw failedCommand(remove,{...answer,
stderr})}var SILENCE_SECONDS=5;var SETTLE_LIMIT_MS=2e3;var Sweep=class{#docker;#directories;#log;#ending=new AbortController;#done=Promise.
resolve();constructor(docker,directories2,log){this.#docker=docker;this.#directories=directories2;this.#log=log}start(sparedId){
if(this.#docker===void 0){this.#done=sweepDirectories(this.#directories,this.#log);return}const watch=new Watchdog(this.#ending.
signal,SILENCE_SECONDS);const docker=this.#docker.withWatchdog(watch,0);this.#done=sweepLeftovers(docker,this.#directories,
this.#log,sparedId).finally(()=>watch.release())}async settle(){let timer;const waiting2=new Promise(done=>{timer=setTimeout(
done,SETTLE_LIMIT_MS)});await Promise.race([this.#done,waiting2]);clearTimeout(timer)}async end(){this.#ending.abort();await this.#done}};async function pushTags(session,tags,weight){const{log,signal}=session;const pushed=[];for(const tag of tags){const name=withDefaultTag(
tag);const answer=await withProgress(log,{title:"Push"},session.docker.stream(["push",name],text=>log.debug(text.trimEnd()),
signal,true));const failure=said=>{const before=tags.slice(0,pushed.length).map(done=>done.text);return pushFailed(name,
before,said,weight)};if(answer.exitCode!==0)throw failure(answer.stderr.trim());const digest=/\bdigest: (sha256:[0-9a-f]{64})/.
exec(answer.stdout)?.[1];if(digest===void 0)throw failure(`no digest in ${JSON.stringify(answer.stdout.slice(-300))}`);log.
info(`Pushed ${name}@${digest}`);pushed.push({name,digest})}return pushed}function pushFailed(name,before,said,weight){const done=before.
length===0?"Nothing was pushed":`Already pushed: ${before.join(", ")}`;return new FlattenError("PUSH_FAILED",`Pushing ${name}\
 failed${TOO_LARGE.test(said)?` because the layer is too large for the registry or a proxy in front of it (${weightText(
weight)})`:""}: ${said.slice(-2e3)}. ${done}. In the engine, no tag was moved.`,{hint:hintFor2(said,weight)})}var TOO_LARGE=/\bhttp 413\b|status\D{0,20}\b413\b|(?:request entity|payload|content) too large|size[ _]invalid|blob too large/i;
var CUT_OFF=/broken pipe|connection reset/i;function weightText({newBytes,newPackedBytes}){return newPackedBytes===void 0?
`${formatBytes(newBytes)} unpacked, which the engine compresses while pushing`:`${formatBytes(newPackedBytes)} packed`}function hintFor2(said,weight){
const{newPackedBytes}=weight;const smaller=`${newPackedBytes===void 0?"":`compress it better (${written("compression","z\
std")}), `}drop what is not needed (${written("clean")}, ${written("exclude")})`;if(TOO_LARGE.test(said))return`A flat i\
mage is one layer and therefore one upload: ${smaller}, raise the limit (nginx: client_max_body_size), or bypass the pro\
xy.`;if(/denied|unauthorized|authentication required|no basic auth/i.test(said))return"Log in to the registry in an earl\
ier step (docker/login-action) with an account that may push there.";if(CUT_OFF.test(said))return`Check whether the regi\
stry is reachable, and push again. If this happens every time, a proxy may limit the size of uploads, and the layer has ${weightText(
weight)}: ${smaller}, or raise the limit.`;return"Check whether the registry is reachable, and push again."}var MISSING2=/no such (?:image|container|object)|not found|does not (?:exist|provide|match)|no match for platform|unable to find image/i;
function isMissing2(said){return MISSING2.test(said)}async function inspectImage({docker},reference,platform){const args=[
"image","inspect"];const answer=await docker.try([...args,...platformArgs(platform),reference]);if(answer.exitCode!==0&&
!isMissing2(answer.stderr))throw failedCommand(args,answer);return firstOf(answer)}async function inspectContainer({docker},name,options=[]){
const args=["inspect","--type","container",...options,name];const answer=await docker.try(args);const inspect=firstOf(answer);
if(inspect===void 0)throw failedCommand(args,answer);return inspect}function firstOf({exitCode,stdout}){if(exitCode!==0)
return void 0;const inspects=parseJson(stdout);const first=Array.isArray(inspects)?inspects[0]:void 0;return isObject(first)?
first:void 0}function isShown(inspect){return["Architecture","Os"].some(field=>(getString(inspect,field)??"")!=="")||(getString(inspect,
"RootFS","Type")??"")!==""||layersOf(inspect).length>0}function layersOf(inspect){const layers=getPath(inspect,"RootFS",
"Layers");return isStringArray(layers)?layers:[]}function namesOf2(inspect){const names=inspect["RepoTags"];return isStringArray(
names)?names:[]}function platformOf3(inspect){const text=name=>getString(inspect,name)??getString(inspect,name.toLowerCase())??
void 0;return{os:text("Os")??"linux",architecture:text("Architecture")??"",variant:text("Variant")}}function isIndexInspect(inspect){
const mediaType=getString(inspect,"Descriptor","mediaType");return mediaType===void 0?void 0:isIndexType(mediaType)}var REMOVAL_SECONDS=10;async function removeOld(session,source,resultId){const{log}=session;if(source.id===resultId)return log.
notice("The source image was kept: it is also the result.");if(!source.isDefaultPlatform)return log.notice(`The source i\
mage was kept: its name also refers to images for other platforms than ${formatPlatform(source.platform)}.`);const now=await inspectImage(
session,source.id);if(now===void 0)return log.debug("the source is gone already");const names=namesOf2(now);const others=names.
filter(name=>!isOwnName(source,name));if(others.length>0)return log.notice(`The source image was kept: it has other tags\
 (${others.join(", ")}).`);const users=await session.docker.run(["ps","--all","--filter",`ancestor=${source.id}`,"--form\
at","{{.Names}}"]);if(users!=="")return log.notice(`The source image was kept: containers use it (${users.split("\n").join(
", ")}).`);const target=names.find(name=>!name.includes("@"))??names[0]??source.id;const answer=await removeImages(session.
docker,[target],REMOVAL_SECONDS);if(answer===void 0)log.notice(`The engine is taking long to remove the source image, an\
d may still finish. If the image remains, remove it with "docker rmi ${target}".`);else if(answer.exitCode===0)log.info(
`Removed the source image ${target}`);else if(/conflict/i.test(answer.stderr))log.notice(`The source image was kept beca\
use the engine refused to remove it: ${answer.stderr.trim()}`);else if(/no such image|not ?found/i.test(answer.stderr))log.
debug(`the source is gone already: ${answer.stderr.trim()}`);else log.warning(`Could not remove the source image: ${failedCommand(
["rmi",target],answer).message}`)}function isOwnName({image},name){if(image===void 0)return false;const{domain,path:path4,
digest}=parseReference(name,"image");if(digest!==void 0)return isImageId(image.text)||image.domain===domain&&image.path===
path4;return image.digest===void 0&&fullReference(parseReference(name,"image"))===fullReference(image)}import{setTimeout as setTimeout3}from"node:timers/promises";var TAG_TRIES=10;var BETWEEN_TRIES_MS=100;var TagMoves=class{#tags;#moved=[];#pendingName;constructor(tags){this.#tags=tags}async move(docker,imageId,reference){
this.#pendingName=reference===imageId?void 0:reference;const names=this.#tags.map(tag=>tag.text);const before=await Promise.
all(names.map(name=>idOf(docker,name)));for(const[at2,name]of names.entries()){this.#moved.push({name,from:before[at2],to:imageId});
await tagImage(docker,reference,name)}await Promise.all(names.map(name=>check(docker,name,imageId)))}async undo(docker,log){
const[first]=this.#moved;if(first!==void 0&&this.#pendingName!==void 0)await docker.try(["tag",first.to,this.#pendingName]).
catch(()=>{});for(const{name,from,to}of this.#moved.splice(0).reverse()){try{if(from===to||await idOf(docker,name)!==to)
continue;if(from===void 0)await docker.run(["rmi",name]);else await tagImage(docker,from,name)}catch(error2){const state=from===
void 0?"did not exist":`referred to ${from}`;log.warning(`The tag ${name}, which ${state} before, could not be restored:\
 ${messageOf(error2)}`)}}}};async function tagImage(docker,from,name){const args=["tag",from,name];for(let tries=1;;tries++){
const answer=await docker.try(args);if(answer.exitCode===0)return;if(tries===TAG_TRIES||!/already ?exists/i.test(answer.
stderr))throw failedCommand(args,answer);await setTimeout3(Math.random()*tries*BETWEEN_TRIES_MS)}}async function check(docker,name,imageId){
const look=()=>idOf(docker,name).catch(()=>imageId);if(await look()===imageId)return;const seen=await look();if(seen===imageId)
return;throw new FlattenError("CHECK_FAILED",`The engine reported that ${name} was tagged, but the tag refers to ${seen??
"no image"} instead of ${imageId}.`,{hint:SEE_ENGINE_LOG})}async function idOf(docker,name){const args=["image","inspect",
"--format","{{.Id}}",name];const answer=await docker.try(args);const id=answer.stdout.trim();if(answer.exitCode===0&&id.
startsWith("sha256:"))return id;if(/no such image/i.test(answer.stderr))return void 0;throw failedCommand(args,answer)}import{createWriteStream}from"node:fs";import{link as link2,lstat as lstat4,open as open5,rename as rename4,rm as rm8,stat as stat4}from"node:fs/promises";
import{basename as basename6,dirname as dirname9,join as join10}from"node:path";import{pipeline as pipeline4}from"node:stream/promises";import{createHash as createHash4}from"node:crypto";import{Transform}from"node:stream";var ArchiveEnd=class{#zeroBlocks=0;get isReached(){return this.#zeroBlocks>=2}takes(block,offsetBytes,isExtended){const isZero2=isZeroBlock(
block);if(this.isReached){if(!isZero2)throw damagedTar(offsetBytes,"bytes follow the end of the archive");return true}if(isZero2){
this.#zeroBlocks++;if(isExtended)throw damagedTar(offsetBytes,"the archive ends after an extension header that no entry \
follows");return true}if(this.#zeroBlocks===1)throw damagedTar(offsetBytes,"there is a single zero block between two ent\
ries");return false}};var BlockAssembler=class{#block;#length=0;get isEmpty(){return this.#length===0}get rest(){return this.#block?.subarray(
0,this.#length)??Buffer.alloc(0)}take(bytes){this.#block??=Buffer.alloc(BLOCK_BYTES);const length=Math.min(BLOCK_BYTES-this.#length,
bytes.length);bytes.copy(this.#block,this.#length,0,length);this.#length+=length;return length}release(){if(this.#length<
BLOCK_BYTES)return void 0;const block=this.#block;this.#block=void 0;this.#length=0;return block}};var DROPPED={blocks:[],keepsData:false};var UNCHANGED={blocks:void 0,keepsData:true};var TarFraming=class{#target;#options;#offsetBytes=0;#partial=new BlockAssembler;#dataLeft=0;#paddingBytes=0;#keepsData=true;#extensions=new ExtensionHeaders;#inGnuSparse=false;#end=new ArchiveEnd;#isGlobal=false;#name=Buffer.
alloc(0);constructor(target,options={}){this.#target=target;this.#options=options}get offsetBytes(){return this.#offsetBytes}get hasEnded(){
return this.#end.isReached}get isBetweenEntries(){return this.#dataLeft===0&&!this.#inGnuSparse&&this.#partial.isEmpty&&
this.#extensions.isEmpty&&!this.#extensions.isReading}get openEntry(){return this.#dataLeft>0?this.#name:void 0}checkRest(){
const{rest}=this.#partial;if(rest.some(byte=>byte!==0))throw damagedTar(this.#offsetBytes-rest.length,"bytes follow the \
end of the archive")}consume(chunk){let at2=0;let from=0;const emitUpTo=end=>{if(end>from)this.#target.emit(from===0&&end===
chunk.length?chunk:chunk.subarray(from,end))};while(at2<chunk.length){if(this.#dataLeft>0&&!this.#inGnuSparse){const length=Math.
min(this.#dataLeft,chunk.length-at2);if(!this.#keepsData){emitUpTo(at2);from=at2+length}if(this.#target.data!==void 0||this.#target.
end!==void 0)this.#observeData(chunk.subarray(at2,at2+length));this.#dataLeft-=length;at2+=length}else if(this.#extensions.
isReading){emitUpTo(at2);at2+=this.#extensions.take(chunk.subarray(at2),this.#offsetBytes);from=at2}else if(this.#end.isReached&&
this.#options.ignoresTrailer===true){emitUpTo(at2);at2=chunk.length;from=at2}else if(this.#partial.isEmpty&&chunk.length-
at2>=BLOCK_BYTES){const blocks=this.#takeBlock(chunk.subarray(at2,at2+BLOCK_BYTES),this.#offsetBytes+at2);if(blocks!==void 0){
emitUpTo(at2);this.#emitAll(blocks);from=at2+BLOCK_BYTES}at2+=BLOCK_BYTES}else{emitUpTo(at2);at2+=this.#takePartial(chunk.
subarray(at2),at2);from=at2}}emitUpTo(chunk.length);this.#offsetBytes+=chunk.length}#takePartial(bytes,at2){const length=this.#partial.
take(bytes);const block=this.#partial.release();if(block!==void 0){const blocks=this.#takeBlock(block,this.#offsetBytes+
at2+length-BLOCK_BYTES);this.#emitAll(blocks??[block])}return length}#emitAll(blocks){for(const block of blocks)if(block.
length>0)this.#target.emit(block)}#takeBlock(block,offsetBytes){if(this.#inGnuSparse){this.#inGnuSparse=(block[504]??0)!==
0;if(!this.#inGnuSparse&&this.#dataLeft===0)this.#target.end?.();return this.#keepsData?void 0:[]}if(this.#end.takes(block,
offsetBytes,!this.#extensions.isEmpty))return[];const header=readHeader(block,offsetBytes);const{typeFlag}=header;if(typeFlag===
EXTENSION.paxGlobal)return this.#takeGlobal(header,offsetBytes);if(isExtension(typeFlag)){this.#extensions.begin(header,
block,offsetBytes);return[]}return this.#takeEntry(header,block,offsetBytes)}#takeGlobal(header,offsetBytes){if(!this.#extensions.
isEmpty)throw damagedTar(offsetBytes,"there is a global header between an extension header and its entry");this.#isGlobal=
true;const isKept=this.#options.dropsGlobals!==true;this.#expectData(header.sizeBytes,isKept);return isKept?void 0:[]}#takeEntry(header,block,offsetBytes){
const{blocks,extension}=this.#extensions.release();const name=fullNameOf(header,extension);const isOldDirectory=header.hasOldType&&
name.at(-1)===47;const claimedBytes=claimedSize(header,extension,offsetBytes);const sizeBytes=hasData(header.typeFlag)&&
!isOldDirectory?claimedBytes:0;const{typeFlag}=header;const entry={name,typeFlag,sizeBytes,header:block,extensions:blocks};
const passage=this.#target.begin(entry,extension);this.#isGlobal=false;this.#name=name;this.#expectData(sizeBytes,passage.
keepsData);this.#inGnuSparse=header.gnuIsExtended;if(sizeBytes===0&&!this.#inGnuSparse)this.#target.end?.();if(passage.blocks!==
void 0)return passage.blocks;return blocks.length===0?void 0:[...blocks,Buffer.from(block)]}#expectData(sizeBytes,keeps){
this.#dataLeft=paddedBytes(sizeBytes);this.#paddingBytes=this.#dataLeft-sizeBytes;this.#keepsData=keeps}#observeData(bytes){
if(this.#isGlobal)return;const dataBytes2=Math.min(bytes.length,Math.max(0,this.#dataLeft-this.#paddingBytes));if(dataBytes2>
0)this.#target.data?.(bytes.subarray(0,dataBytes2));if(this.#dataLeft===bytes.length)this.#target.end?.()}};var BUFFER_BYTES=16*1024*1024;var PART_BUFFER_BYTES=1024*1024;var TarFilter=class extends Transform{counts={entries:0,dataBytes:0};#hash=createHash4(
"sha256");#bytesWritten=0;#decide;#observer;#options;#framing;#onDemand;constructor(decide,observer,options={}){const bytes=options.
isPart===true?PART_BUFFER_BYTES:BUFFER_BYTES;super({readableHighWaterMark:bytes,writableHighWaterMark:bytes});this.#decide=
decide;this.#observer=observer;this.#options=options;this.#framing=new TarFraming({begin:entry=>this.#begin(entry),emit:bytes2=>this.#emit(
bytes2),data:observer&&(bytes2=>observer.data(bytes2)),end:observer&&(()=>observer.end())})}digest(){return`sha256:${this.#hash.
digest("hex")}`}get bytesWritten(){return this.#bytesWritten}get bytesRead(){return this.#framing.offsetBytes}_transform(chunk,_encoding,done){
try{this.#framing.consume(chunk);done()}catch(error2){done(error2)}}_flush(done){try{if(!this.#framing.hasEnded)throw this.#truncated();
this.#framing.checkRest()}catch(error2){done(error2);return}this.#append().then(()=>done(),error2=>done(error2))}_read(size){
this.#onDemand?.();super._read(size)}async#append(){if(this.#options.appendix!==void 0)this.once("close",()=>this.#onDemand?.());
for await(const bytes of this.#options.appendix?.()??[]){if(this.destroyed)return;this.#emit(bytes);if(this.readableLength<
this.readableHighWaterMark)continue;await new Promise(resolve8=>{this.#onDemand=resolve8});this.#onDemand=void 0}if(this.#options.
isPart!==true&&!this.destroyed)this.#emit(END_OF_ARCHIVE)}#truncated(){const{openEntry,offsetBytes}=this.#framing;const within=openEntry===
void 0?"":` within ${quoteName(openEntry)}`;return new FlattenError("TAR_TRUNCATED",`The tar stream ended after ${offsetBytes}\
 bytes and ${this.counts.entries} entries without its end-of-archive blocks: something was cut off${within}.`,{hint:"Not\
hing was tagged. Check whether the engine restarted or ran out of disk space, then run again."})}#emit(bytes){this.#hash.
update(bytes);this.#bytesWritten+=bytes.length;this.push(bytes)}#begin(entry){const verdict=this.#decide(entry);const replacement=typeof verdict===
"string"?void 0:verdict;for(const earlier of replacement?.before??[]){this.#observer?.begin(earlier,"keep");this.#observer?.
end()}this.#observer?.begin(entry,verdict);if(verdict==="drop")return DROPPED;this.counts.entries++;if(replacement?.data===
void 0)this.counts.dataBytes+=entry.sizeBytes;if(replacement===void 0)return UNCHANGED;const{head,data,before=[]}=replacement;
this.counts.entries+=before.length;const blocks=[...before,head].flatMap(one=>[...one.extensions,one.header]).concat(data===
void 0?[]:[data]);return{blocks,keepsData:data===void 0}}};function plainPath(name){return name.toString("latin1").replace(/^\.?\//,"").replace(/\/$/,"")}function isBelow(path4,directory){
return path4.length>directory.length&&path4.charCodeAt(directory.length)===47&&path4.startsWith(directory)}function pathBytes(path4){
return Buffer.from(path4,"latin1")}var INDEXES=["manifest.json","index.json"];var LIST_LIMIT_BYTES=4*1024*1024;var SavedArchive=class{#names=new Set;#parts=[];#isList=false;#listBytes=0;get hasImage(){
return INDEXES.some(name=>this.#names.has(name))}begin(entry){const name=plainPath(entry.name);this.#names.add(name);this.#isList=
name===INDEXES[0]}data(bytes){if(!this.#isList||this.#listBytes>LIST_LIMIT_BYTES)return;this.#listBytes+=bytes.length;this.#parts.
push(Buffer.from(bytes))}end(){this.#isList=false}missing(){const images=parseJson(Buffer.concat(this.#parts).toString("\
utf8"));const named2=(Array.isArray(images)?images:[]).flatMap(image=>{const layers=getPath(image,"Layers");return[getString(
image,"Config")??"",...isStringArray(layers)?layers:[]]});return named2.filter(name=>name!==""&&!this.#names.has(plainPath(
Buffer.from(name))))}};var import_tar_stream=__toESM(require_tar_stream(),1);import{randomBytes as randomBytes2}from"node:crypto";import{posix as posix2}from"node:path";async function createContainer(session,request3){const{runId}=session;const{source}=request3;const args=["create","--nam\
e",request3.name??containerName(runId),"--label",runLabel(runId),"--network",request3.network??"none",...request3.asConfigured===
true?[]:["--no-healthcheck"],"--restart","no","--pull","never",...source.isIndex?platformArgs(source.platform):[],...request3.
asUsed===true||request3.asConfigured===true?[]:WORKDIR,...request3.asUsed===true?[]:coversVolumes(source),...request3.options??
[],source.id,...request3.command??["docker-flatten"]];const answer=await session.docker.try(args);const id=answer.stdout.
trim().split("\n").at(-1)??"";if(answer.exitCode!==0)throw notCreated(source,args,answer);if(!/^[0-9a-f]{12,64}$/.test(id))
throw new FlattenError("ENGINE_FAILED",`"docker create" returned ${JSON.stringify(id)} instead of an ID.`,{hint:SEE_ENGINE_LOG});
return id}function notCreated(source,args,answer){const failure=failedCommand(args,answer);const root=source.volumes.find(
path4=>posix2.normalize(`${path4}/`)==="/");if(root===void 0||!/destination can't be '\/'/i.test(answer.stderr))return failure;
return new FlattenError("UNSUPPORTED_IMAGE",`docker-flatten needs a container of ${source.reference}, but cannot create \
one: the image declares its root as a volume (${JSON.stringify(root)}).`,{hint:'No engine starts such an image. Build it\
 again without "VOLUME /".',cause:failure})}var WORKDIR=["--workdir","/"];function coversVolumes(source){return volumePlaces(
source).flatMap(dst=>["--mount",mountValue({type:"tmpfs",dst})])}function volumePlaces({volumes}){const absolute=volumes.
filter(path4=>path4.startsWith("/"));return[...new Set(absolute.map(path4=>posix2.resolve(path4)))]}function newMountPath(){
return`/docker-flatten-${randomBytes2(8).toString("hex")}`}function mountValue(fields){return Object.entries(fields).map(
([key,value])=>{const field=value===""?key:`${key}=${value}`;return/[",\n\r]/.test(field)?`"${field.replaceAll('"','""')}\
"`:field}).join(",")}async function removeContainer(engine,id){const answer=await engine.docker.try(["rm","--force","--v\
olumes",id]);if(answer.exitCode!==0&&!/no such container/i.test(answer.stderr))throw failedCommand(["rm",id],answer)}var HiddenBlobs=class extends Error{};var HIDDEN=/bind source path does not exist|mounts denied|not shared from|not permitted|permission denied|authorization denied by plugin/i;
function hidesDirectory(error2){return error2 instanceof FlattenError&&error2.code==="DOCKER_FAILED"&&HIDDEN.test(error2.
message)}var TEXT_LIMIT_BYTES=16*1024*1024;async function withBlobs(session,source,root,use){const{signal}=session;const mountPath=newMountPath();
const mount=mountValue({type:"bind",src:root,dst:mountPath,readonly:""});const request3={source,options:["--mount",mount]};
const containerId=await createContainer(session,request3).catch(error2=>{throw hidesDirectory(error2)?new HiddenBlobs(messageOf(
error2),{cause:error2}):error2});const stream=async(digest,useBytes)=>{const path4=`${mountPath}/${digest.slice("sha256:".
length)}`;const tar=await session.transport.readArchive(containerId,path4,signal).catch(error2=>{throw isNotFound(error2,
path4)?new HiddenBlobs(messageOf(error2),{cause:error2}):error2});await eachFile(tar,digest,bytes=>useBytes(bytes))};try{
return await use({stream,text:textReader(stream)})}finally{await removeContainer(session,containerId)}}async function eachFile(tar,digest,use){
const files=tar.pipe((0,import_tar_stream.extract)());tar.on("error",error2=>files.destroy(error2));try{for await(const entry of files)
await use(entry,entry.header.name)}catch(error2){throw error2 instanceof FlattenError?error2:broken(digest,`cannot be re\
ad (${messageOf(error2)})`)}finally{tar.destroy()}}function textReader(stream){return(digest,sizeBytes)=>readText2(digest,
sizeBytes,stream)}async function readText2(digest,sizeBytes,stream){const parts2=[];let length=0;const take=async bytes2=>{
for await(const part of bytes2){length+=part.length;if(length>TEXT_LIMIT_BYTES)throw broken(digest,"is too long for a co\
nfig");parts2.push(part)}};await stream(digest,take,sizeBytes);const bytes=Buffer.concat(parts2);const seen=digestOf(bytes);
if(seen!==digest)throw broken(digest,`has the digest ${seen}`);return bytes.toString("utf8")}function broken(digest,what){
return new FlattenError("ENGINE_FAILED",`The engine's blob ${digest} ${what}: it was damaged on disk or in transit.`,{hint:"\
Run again. If it happens again, pull or build the image again."})}async function*imageManifests(start,read,wanted){let text=await read(start.digest,start.sizeBytes);let waiting2=[];const seen=new Set(
[start.digest]);let isInIndex=false;for(;;){const entries=text===void 0?void 0:readIndex(text);const manifest=text===void 0||
entries!==void 0?void 0:readManifest(text);if(manifest!==void 0){const configText=await orHidden(read(manifest.config.digest,
manifest.config.sizeBytes));if(configText!==void 0)yield{manifest,configText,isInIndex}}waiting2=[...likeliestFirst(entries??
[],wanted),...waiting2];let next=waiting2.shift();while(next!==void 0&&seen.has(next.digest))next=waiting2.shift();if(next===
void 0)return;seen.add(next.digest);isInIndex=true;text=await orHidden(read(next.digest,next.sizeBytes))}}function likeliestFirst(entries,wanted){
const rank=({platform})=>{if(platform===void 0)return 1;return samePlatform(platform,wanted)?0:2};return entries.toSorted(
(one,other)=>rank(one)-rank(other))}async function orHidden(reading){return reading.catch(error2=>{if(error2 instanceof HiddenBlobs)
return void 0;throw error2})}var REMOVAL_SECONDS2=3;async function withSavedBlobs(session,use){const{signal}=session;const stream=async(digest,useBytes,known)=>{
const sizeBytes=known??await sizeOf2(session,digest);const name=asideName(session.runId);const archive=blobReferenceArchive(
{digest,sizeBytes},session.platform,name);let isLoaded=false;try{await session.transport.loadImage(archive,void 0,signal).
catch(error2=>{throw isRefusal(error2)?new HiddenBlobs(messageOf(error2),{cause:error2}):error2});isLoaded=true;await saved(
session,name,digest,useBytes)}finally{await removeLoaded(session,name,isLoaded)}};return use({stream,text:textReader(stream)})}
async function saved(session,name,digest,use){const{signal}=session;let isThere=false;try{const tar=await session.transport.
saveImage(name,signal);await eachFile(tar,digest,async(bytes,path4)=>{const isIt=path4.endsWith(`/${digest.slice("sha256\
:".length)}`);if(!isIt)return void bytes.resume();isThere=true;await use(bytes)})}catch(error2){const isAbsent=!isThere&&
isRefusal(error2)&&ABSENT.test(messageOf(error2));throw isAbsent?new HiddenBlobs(messageOf(error2),{cause:error2}):error2}
if(!isThere)throw new HiddenBlobs(`the store has no blob ${digest}`)}var ABSENT=/not found|no such|does not exist/i;async function removeLoaded(session,name,isLoaded){
if(isLeft(session.runId))return;const answer=await removeImages(session.docker,[name],REMOVAL_SECONDS2).catch(()=>void 0);
if(answer===void 0||isLoaded&&answer.exitCode!==0)noteLeftovers(session.runId)}async function sizeOf2(engine,imageId){const descriptor=getPath(
await inspectImage(engine,imageId),"Descriptor");const size=getPath(descriptor,"size");if(getPath(descriptor,"digest")===
imageId&&typeof size==="number")return size;throw new HiddenBlobs(`the engine does not tell the size of ${imageId}`)}function isRefusal(error2){
return error2 instanceof FlattenError&&(error2.code==="ENGINE_FAILED"||error2.code==="DOCKER_FAILED")}function waysToBlobs(session,image){const ways=session.contentRoots.map(root=>({place:`below ${root} of the engine's mac\
hine`,open:use=>withBlobs(session,image,root,use)}));if(!session.store.keepsPacked)return ways;const open7=use=>withSavedBlobs(
session,use);return[...ways,{place:"in a save",open:open7}]}var LEGACY_FIELDS=["Hostname","Domainname","AttachStdin","AttachStdout","AttachStderr","Tty","OpenStdin","StdinOnce","Im\
age","StopTimeout"];function hiddenFields(engine,source){const{apiVersion,serverApiVersion}=engine;const{showsLegacyFields:showsLegacy}=engine.
store;const serverSince=version=>compareApi(serverApiVersion,version)>=0;const has=field=>{const value=getPath(source.inspect,
"Config",field);return isObject(value)&&Object.keys(value).length>0};return[...showsLegacy&&!serverSince("1.50")?[]:LEGACY_FIELDS,
...showsLegacy?[]:["docker_version"],...showsLegacy&&compareApi(apiVersion,"1.45")<0?[]:["container","container_config"],
...!serverSince("1.44")&&has("Healthcheck")?["StartInterval of the health check"]:[],...serverSince("1.52")&&has("Expose\
dPorts")?["ExposedPorts as they were written"]:[],"os.features","fields that Docker does not know"]}function describeHiddenFields(engine,source){
return`Docker ${engine.version} does not let the image's config be read here, so it is taken from an inspect. What that \
does not show is not in the result, and its ID differs from that of a run where the config can be read: ${hiddenFields(engine,
source).join(", ")}.`}function packedBytesOf({packedLayers}){return packedLayers?.reduce((sum,{sizeBytes})=>sum+sizeBytes,0)}async function readSourceConfig(session,source){
const{log}=session;for(const{place,open:open7}of waysToBlobs(session,source)){const found=await readFrom(session,source,
open7).catch(error2=>{if(!(error2 instanceof HiddenBlobs))throw error2;log.debug(`no config blob ${place}: ${messageOf(error2)}`);
return void 0});if(found!==void 0)return found}log.debug("the config is taken from an inspect");return{json:configFromInspect(
source.inspect),digest:void 0,packedLayers:void 0,annotations:{},openBlobs:void 0,missing:describeHiddenFields(session,source)}}
async function readFrom(engine,source,open7){const found=await open7(async blobs=>engine.store.idIsConfigDigest?configOf(
source,source.id,await blobs.text(source.id),void 0):await fromManifest(source,blobs.text));return found&&{...found,openBlobs:open7}}
async function fromManifest(source,read){const manifests=imageManifests({digest:source.id},read,source.platform);for await(const{
manifest,configText}of manifests){const config=configOf(source,manifest.config.digest,configText,manifest);if(config!==void 0)
return config}return void 0}function configOf(source,digest,text,manifest){const json2=readConfigText(digest,text);if(json2===
void 0)return void 0;const sameLayers=JSON.stringify(diffIdsOf(json2))===JSON.stringify(source.diffIds);const sameMachine=(json2["\
architecture"]??"")===source.platform.architecture&&(json2["variant"]||void 0)===source.platform.variant;if(!sameLayers||
!sameMachine)return void 0;const{layers:packedLayers,annotations={}}=manifest??{};return{json:json2,digest,packedLayers,
annotations,openBlobs:void 0,missing:void 0}}function readConfigText(digest,text){try{return parseConfig(text)}catch(error2){
if(error2 instanceof SyntaxError)return void 0;throw new FlattenError("UNSUPPORTED_IMAGE",`Cannot read the image's confi\
g ${digest}: ${messageOf(error2)}.`,{hint:"Do not trust this image: no builder writes such a config.",cause:error2})}}async function checkBackupPath(path4){const refuse=(why,hint)=>new FlattenError("BAD_INPUT",`The ${named("backup")} must\
 be the path of a new file, but ${JSON.stringify(path4)} ${why}.`,{hint});const directory=await stat4(dirname9(path4)).catch(
()=>void 0);if(!directory?.isDirectory())throw refuse("is not in an existing directory","Create the directory in an earl\
ier step, or name another one.");if(basename6(path4)===""||path4.endsWith("/"))throw refuse("is a directory","Name a fil\
e.");if(await exists2(path4)){throw refuse("already exists","It may be the only copy of an earlier source image: move it\
 away, or name another file.")}}var FILE={flags:"wx",mode:384};async function backUp(session,source,path4,disk={createWriteStream,
link:link2,rename:rename4}){const{log,signal}=session;const partial=join10(dirname9(path4),`${spoolPrefix(session.runId)}${basename6(
path4).slice(0,80)}.partial`);const measuring=measure(session,source);try{const name=savedName(source);if(name===void 0)
log.notice("The source has no tag, so the backup has none either: loading it returns an image ID.");const save=platform=>{
const image={name:name??source.id,platform};const create=()=>disk.createWriteStream(partial,FILE);return saveTo(session,
image,create,totalOf(measuring))};const savedBytes=await save().catch(async error2=>{if(!isPartial(session,source,error2))
throw error2;log.debug(`saving the platform alone: ${messageOf(error2)}`);await rm8(partial,{force:true});return save(source.
platform)});await withProgress(log,{title:"Flush"},flush(partial));await putInPlace(partial,path4,disk);log.info(`Saved ${formatBytes(
savedBytes)} to ${path4}`)}catch(error2){await rm8(partial,{force:true}).catch(()=>{});throw signal.aborted?error2:backupError(
error2,path4)}finally{await measuring}}async function saveTo(session,{name,platform},create,totalBytes){const{log,signal}=session;
const contents=new SavedArchive;const filter=new TarFilter(()=>"keep",contents);const archive=await session.transport.saveImage(
name,signal,platform);const doneBytes=()=>filter.bytesRead;await withProgress(log,{title:"Save",doneBytes,totalBytes,isEstimate:true},
pipeline4(archive,filter,create(),{signal}));checkContents(contents);return filter.bytesWritten}async function measure(session,source){
if(!session.store.keepsPacked){const size=getPath(source.inspect,"Size");return typeof size==="number"?size:void 0}try{return packedBytesOf(
await readSourceConfig(session,source))}catch{return void 0}}function isPartial(engine,source,error2){return source.isIndex&&
engine.knowsPlatformOption&&error2 instanceof FlattenError&&/not found/i.test(error2.message)}function checkContents(contents){
if(!contents.hasImage)throw new FlattenError("BACKUP_FAILED","The engine saved an archive that contains no image.",{hint:SEE_ENGINE_LOG});
const missing=contents.missing();if(missing.length===0)return;throw new FlattenError("BACKUP_FAILED",`The archive that t\
he engine saved lacks ${missing.length} of its blobs (${missing.slice(0,3).join(", ")}): the engine has them only unpack\
ed, from another image with the same layers.`,{hint:'Remove this image and all images that share its layers ("docker rmi\
") and pull it again, which fetches all blobs. Or leave the backup out if the registry keeps the image.'})}function savedName(source){
const{image,names}=source;if(image===void 0||image.digest!==void 0)return names[0];const isId=source.id.replace("sha256:",
"").startsWith(image.text.replace("sha256:",""));if(isId&&!names.includes(`${image.text}:latest`))return names[0];return image.
tag===void 0?`${image.text}:latest`:image.text}async function exists2(path4){return lstat4(path4).then(()=>true,()=>false)}
async function flush(path4){const file=await open5(path4,"r+");try{await file.sync()}finally{await file.close()}}async function putInPlace(partial,path4,disk){
try{await disk.link(partial,path4)}catch{await(await open5(path4,"wx",384)).close();await disk.rename(partial,path4).catch(
async failure=>{await rm8(path4,{force:true});throw failure});return}await rm8(partial)}function backupError(error2,path4){
if(error2 instanceof FlattenError){return new FlattenError(error2.code,`The backup failed. Nothing was changed. ${error2.
message}`,{hint:error2.hint,cause:error2})}const isFull=isDiskFull(error2);return new FlattenError(isFull?"NO_SPACE":"BA\
CKUP_FAILED",isFull?`The disk of ${dirname9(path4)} filled up while writing the backup. Nothing was changed.`:`Cannot wr\
ite the backup to ${path4} (${diskCode(error2)}). Nothing was changed.`,{hint:"Name a writable path on a disk with room \
for the whole image.",cause:error2})}function needsEngine({imageLocation,tags}){return imageLocation===void 0||tags.length>0}var VERSION=true?"0.1.0":createRequire(import.meta.url)("../../package.json").version;var XATTR_RECORD="SCHILY.xattr.";var MODE_BITS=4095;function entryFacts({extensions,header}){const extension=readExtension(
extensions);const{pax}=extension;const flag=header[156]??0;const typeFlag=flag===0?"0":String.fromCharCode(flag);const number=(record,field)=>{
const value=nonEmpty(pax.get(record));return value===void 0?numberField(header,field):Math.floor(Number(value.toString("\
latin1")))};const isLink=typeFlag==="1"||typeFlag==="2";const isDevice=typeFlag==="3"||typeFlag==="4";return{typeFlag,mode:numberField(
header,"mode")&MODE_BITS,uid:number("uid","uid"),gid:number("gid","gid"),mtimeSeconds:number("mtime","mtime"),link:isLink?
linkOf(header,extension):Buffer.alloc(0),device:isDevice?`${numberField(header,"devMajor")},${numberField(header,"devMin\
or")}`:"",xattrs:[...pax].filter(([key])=>key.startsWith(XATTR_RECORD)).map(([key,value])=>`${key.slice(XATTR_RECORD.length)}\
=${value.toString("latin1")}`).sort()}}function resultBytes(entry,verdict){if(verdict==="drop")return 0;return verdict===
"keep"||verdict.data===void 0?entry.sizeBytes:numberField(verdict.head.header,"size")}function addToCount(count,entries,bytes){if(count===void 0)return;count.entries+=entries;count.bytes+=bytes}import{posix as posix9}from"node:path";import{posix as posix5}from"node:path";import{posix as posix3}from"node:path";var MAX_DEPTH=3;var MAX_WORDS=1e3;var MAX_CHARS=4096;var SHELL_WORD=/(?:[^\s'"\\;&|()<>`]|\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*")+|[<>]+&?|[;&|()\n`]/g;
var PATH=/(?<![\w.~/-])\/+[^\s:=,;"'`()<>|&[\]{}?*$]*/g;var OPTION_PATH=/^-[A-Za-z](\/[^\s:=,;"'`()<>|&[\]{}?*$]*)/;var PATH_WITH_BLANKS=/"(\/[^"]*\s[^"]*)"|'(\/[^']*\s[^']*)'|(?:=|^|[:;,])(\/[^:;,"'=]*\s[^:;,"'=]*)/g;
var SEPARATOR=/^[;&|()\n`]$/;var REDIRECTION=/^[<>]+&?$/;var OPTION_OR_ASSIGNMENT=/^(?:-|[A-Za-z_]\w*=)/;var RUNNERS=setOf(
"sh bash dash ash zsh ksh busybox exec env nohup command sudo tini dumb-init catatonit time nice if then else do while u\
ntil ! {");var CHANGES_DIRECTORY=setOf("cd pushd WORKDIR");var DIRECTORY_OPTION=/^(?:-C|--(?:chdir|cwd|directory|dir|work(?:ing)?-?dir(?:ectory)?|app-dir|prefix))(?:=|$)/;
var NAME_ONLY=setOf("rm rmdir mkdir touch chmod chown chgrp ls test [ [[ stat readlink mktemp mkfifo tar curl wget ADD A\
RG COPY ENV EXPOSE LABEL USER VOLUME");var CONTENT_ONLY=setOf("cat head tail grep sed awk cp mv ln install tee echo prin\
tf wc find diff cmp cut sort");function wordsOf(argv,env,directory="/"){const reader=new WordReader(env);reader.read(argv,
directory,0);return reader.words}var WordReader=class{words=[];#env;#command=0;constructor(env){this.#env=env}read(argv,directory,depth){
const state=new ShellState(directory,homeOf(this.#env));let isProgramNext=true;for(const text of argv){if(this.words.length>=
MAX_WORDS)return;if(text.length>MAX_CHARS&&depth>0)continue;if(SEPARATOR.test(text)){isProgramNext=true;this.#command++;
state.separate(text);continue}if(state.redirects(text))continue;const isScript=/[\s;&|()`]/.test(text)&&depth<MAX_DEPTH;
if(isScript&&text.startsWith("/"))this.#add(text,false,state);if(isScript)this.read(scriptWords(text,this.#env),state.directory,
depth+1);const isValue=state.isValue||OPTION_OR_ASSIGNMENT.test(text);if(!isScript)this.#add(text,isProgramNext&&!isValue,
state);const isProgramLater=isValue||RUNNERS.has(posix3.basename(text));isProgramNext=text==="--"&&!state.isChanging||isProgramNext&&
isProgramLater;state.endWord()}}#add(text,isProgram2,state){const{directory}=state;const use=state.useOf(text,isProgram2);
this.words.push({text,isProgram:isProgram2,directory,command:this.#command,use})}};var ShellState=class{directory;#home;#outer=[];#program;#previousDirectory="";#redirection="";#isDirectoryNext=false;constructor(directory,home){
this.directory=directory;this.#home=home}get isValue(){return this.#redirection!==""||this.#isDirectoryNext}get isChanging(){
return CHANGES_DIRECTORY.has(this.#program??"")}separate(text){this.#program=void 0;this.#redirection="";this.#isDirectoryNext=
false;if(text==="(")this.#outer.push(this.directory);if(text===")")this.directory=this.#outer.pop()??this.directory}redirects(text){
if(!REDIRECTION.test(text))return false;this.#redirection=text;return true}endWord(){this.#redirection=""}useOf(text,isProgram2){
if(this.#redirection!=="")return this.#redirection.startsWith("<")?"content":"name";if(isProgram2){this.#program=posix3.
basename(text);if(!CHANGES_DIRECTORY.has(this.#program))return"parts";this.#previousDirectory=this.directory;this.directory=
this.#home;return"name"}if(this.isChanging)return this.#change(text);const program=this.#program??"";if(NAME_ONLY.has(program))
return"name";const isDirectory2=this.#isDirectoryNext;this.#isDirectoryNext=DIRECTORY_OPTION.test(text)&&!text.includes(
"=");if(isDirectory2||DIRECTORY_OPTION.test(text))return"directory";return CONTENT_ONLY.has(program)?"content":"parts"}#change(text){
const[from,home]=[this.#previousDirectory,this.#home];this.directory=text.startsWith("-")?from:posix3.resolve(from,expandHome(
text,home));return text.startsWith("-")?"name":"directory"}};function homeOf(env){return env.get("HOME")??"/root"}function expandHome(text,home){
return/^~(?=$|\/)/.test(text)?`${home}${text.slice(1)}`:text}function scriptWords(script,env){const code2=script.slice(0,
MAX_CHARS*16).replace(/\\\n/g," ");return[...code2.matchAll(SHELL_WORD)].map(([word])=>expandVariables(word.replace(/\\([\s\S])|'([^']*)'|"((?:\\[\s\S]|[^"\\])*)"/g,
(_,escaped,single,double)=>escaped??single??double?.replace(/\\([$`"\\])/g,"$1")??""),env))}function expandVariables(text,env){
return text.replace(/\$(?:\{(\w+)(?::?[-=]([^}]*))?\}|([A-Za-z_]\w*))/g,(_,braced,fallback,bare)=>env.get(braced??bare??
"")||fallback||"")}function pathsIn(text){const found=[...text.matchAll(PATH)].map(([path4])=>path4);const option=OPTION_PATH.
exec(text)?.[1];const others=[option,text.startsWith("/")?text:void 0,...[...text.matchAll(PATH_WITH_BLANKS)].map(([,double,
single,bare])=>double??single??bare)];return[...new Set([...found,...others.filter(path4=>path4!==void 0)].map(toStreamPath))]}
function globDirectoriesIn(text){const cut2=[...text.matchAll(PATH)].filter(({0:path4,index})=>/[*?[{$]/.test(text[index+
path4.length]??""));return[...new Set(cut2.map(([path4])=>toStreamPath(path4.slice(0,path4.lastIndexOf("/")))))]}function resolveFrom(directory,word){
return toStreamPath(posix3.resolve("/",directory,word))}function toStreamPath(path4){return Buffer.from(posix3.normalize(
path4).replace(/^\/+|\/+$/g,"")).toString("latin1")}function setOf(words){return new Set(words.split(" "))}var CACHE_VARIABLES=new Set(["COMPOSER_CACHE_DIR","CONDA_PKGS_DIRS","GOCACHE","GOMODCACHE","INFOPATH","MANPATH","NPM_CON\
FIG_CACHE","PIP_CACHE_DIR","TEMP","TMP","TMPDIR","UV_CACHE_DIR","YARN_CACHE_FOLDER","npm_config_cache"]);var NOT_SEARCHED=/(?:^|_)TE?MP(?:_?DIR|_?PATH)?$|^XDG_RUNTIME_DIR$|^NUGET_PACKAGES$/i;
var SEARCH_VARIABLE=/PATH$|^(?:PERL5|RUBY)LIB$/;var LOG_PATH=/(?:^|_)LOGS?_?PATH$/;function referencesInVariable([name,value]){
const paths=pathsIn(value);if(name==="HOME")return paths.map(path4=>({path:path4,by:"HOME",extent:"below"}));if(name==="\
PATH")return paths.map(path4=>({path:path4,by:name,extent:"programs",hasPrograms:true}));const by=`ENV ${name}`;if(CACHE_VARIABLES.
has(name))return paths.map(path4=>({path:path4,by,extent:"itself"}));const hasPrograms=SEARCH_VARIABLE.test(name)&&!LOG_PATH.
test(name);const isWhole=value.startsWith("/")&&!NOT_SEARCHED.test(name);const extent=hasPrograms||isWhole?"search":"bel\
ow";return[...paths.map(path4=>({path:path4,by,extent,hasPrograms})),...globDirectoriesIn(value).map(path4=>({path:path4,
by,extent:"search",hasPrograms}))]}import{posix as posix4}from"node:path";var RAW_BYTE=1114112;var RAW_HALF=56320;function literalPattern(path4){return path4.replace(/\s$|[\\*?[\]!\s]/g,(character,at2)=>at2===
path4.length-1&&/\s/.test(character)?`[${character}]`:`\\${character}`)}function patternText(bytes){return pathCodePoints(
bytes).map(code2=>code2>=RAW_BYTE?String.fromCharCode(RAW_HALF+code2-RAW_BYTE):String.fromCodePoint(code2)).join("")}function patternCodes(text){
return Array.from(text,character=>{const code2=character.codePointAt(0);return code2>RAW_HALF+127&&code2<=RAW_HALF+255?RAW_BYTE+
code2-RAW_HALF:code2})}function pathOf2(text){return/[^\0-\x7f]/.test(text)?patternCodes(text).map(bytesOf).join(""):text}
function bytesOf(code2){if(code2<128)return String.fromCharCode(code2);if(code2>=RAW_BYTE)return String.fromCharCode(code2-
RAW_BYTE);return Buffer.from(String.fromCodePoint(code2)).toString("latin1")}function pathCodePoints(path4){const codes=[];
let bytes;for(let at2=0;at2<path4.length;){const byte=path4.charCodeAt(at2);if(byte<128){codes.push(byte);at2++;continue}
bytes??=Buffer.from(path4,"latin1");const length=byte>=240?4:byte>=224?3:2;const character=bytes.toString("utf8",at2,at2+
length);const code2=character.codePointAt(0);const isWhole=Buffer.byteLength(character)===length&&character.length===(length>
3?2:1);const isItself=code2!==65533||bytes.toString("latin1",at2,at2+3)==="ï¿½";const isCharacter=isWhole&&isItself;codes.
push(isCharacter?code2:RAW_BYTE+byte);at2+=isCharacter?length:1}return codes}var HOMES_LIMIT=4096;var HOME_LENGTH_LIMIT=256;var LIST_LIMIT=16;var LISTS={GOPATH:":",CONDA_PKGS_DIRS:","};var SYSTEM_DIRECTORIES=[
"bin","boot","dev","etc","home","lib","lib32","lib64","media","mnt","opt","proc","root","run","sbin","srv","sys","tmp","\
usr/bin","usr/include","usr/lib","usr/lib32","usr/lib64","usr/libexec","usr/local/bin","usr/local/lib","usr/local/sbin",
"usr/local/share","usr/sbin","usr/share","usr/src","var/cache","var/lib","var/log","var/run","var/spool","var/tmp","var/\
www"];function placesOf(passwd,env){const variables=variablesOf(env);const more=[variables.get("HOME"),...homesOf(passwd)].
map(home=>plainDirectory(home??"")).filter(home=>home!==void 0&&home!=="root"&&!/^home\/[^/]*$/.test(home)).map(home=>literalPattern(
home??""));return{homes:["root","home/*",...new Set(more)].slice(0,HOMES_LIMIT+2),env:variables}}function variablesOf(env){
return new Map(env.map(line=>{const at2=line.indexOf("=");return at2===-1?[line,""]:[line.slice(0,at2),line.slice(at2+1)]}))}
function homesIn(passwd){return[...new Set(homesOf(passwd))].filter(home=>home.startsWith("/")&&home.isWellFormed()).slice(
0,HOMES_LIMIT)}function expandPlaces(pattern,{homes,env}){const bang=pattern.startsWith("!")?"!":"";const bare=pattern.slice(
bang.length);if(bare.startsWith("~/"))return homes.map(home=>`${bang}${home===""?"":`${home}/`}${bare.slice(2)}`);if(bare.
endsWith("/$LOCALE"))return localesOf(env).map(locale=>`${bang}${bare.slice(0,-"$LOCALE".length)}${locale}`);const[,name,
rest=""]=/^\$([A-Za-z_]+)\/(.*)$/.exec(bare)??[];if(name===void 0)return[pattern];const values=(env.get(name)??"").split(
LISTS[name]??"\0",LIST_LIMIT);return values.map(value=>plainDirectory(value)).filter(directory=>directory!==void 0&&directory!==
"").filter(directory=>rest!=="*"||!isSystem(directory??"")).map(directory=>`${bang}${literalPattern(directory??"")}/${rest}`)}
function homesOf(passwd){return(passwd?.toString("latin1")??"").split("\n").map(line=>line.split(":")[5]??"").filter(home=>home.
length<=HOME_LENGTH_LIMIT).map(home=>patternText(home))}function plainDirectory(path4){if(!path4.startsWith("/")||/[\0\n\r]/.
test(path4))return void 0;return posix4.normalize(path4).replace(/^\/+|\/+$/g,"")}function isSystem(directory){return SYSTEM_DIRECTORIES.
some(path4=>path4===directory||path4.startsWith(`${directory}/`))}function localesOf(env){const values=["LANG","LC_ALL",
"LC_MESSAGES","LANGUAGE"].flatMap(name=>(env.get(name)??"").split(":",LIST_LIMIT));const languages=values.map(value=>/^[a-z]{2,3}(?=$|[_.@])/.
exec(value)?.[0]).filter(language=>language!==void 0);return[...new Set(languages)].flatMap(language=>[language,`${language}\
[_@.]*`])}var MAX_PATHS=1e3;function configReferences(config,homes){const settings=getPath(config,"config");const lines2=getPath(settings,
"Env");const env=variablesOf(isStringArray(lines2)?lines2:[]);const directory=posix5.resolve("/",getString(settings,"Wor\
kingDir")??"");const commands=commandsOf(settings,env).map(({by,argv})=>({by,words:wordsOf(argv,env,directory)}));const runs2=commands.
filter(({by})=>by!=="ONBUILD"&&by!=="SHELL");const home=homeOf(env);const references=[{path:resolveFrom("/",directory),by:"\
WORKDIR",extent:"search",hasPrograms:true},...commands.flatMap(({by,words})=>words.flatMap(word=>referencesOfWord(by,word,
home))),...[...env].flatMap(referencesInVariable),...homes.map(path4=>({path:resolveFrom("/",path4),by:"etc/passwd",extent:"\
below"}))].filter(({path:path4})=>path4!=="");const first=new Map;for(const reference of references){const key=`${reference.
path}\0${reference.extent}`;if(!first.has(key))first.set(key,reference)}return{paths:[...first.values()].slice(0,MAX_PATHS),
required:[...directory==="/"?[]:[{by:"WORKDIR",text:directory,candidates:[resolveFrom("/",directory)]}],...runs2.flatMap(
({by,words})=>requiredPathsOf(by,words,home,env))].slice(0,MAX_PATHS),commands:[...runs2,{by:"ENTRYPOINT",words:wordsOf(
startCommandOf(settings),env)}].flatMap(commandNames)}}function commandsOf(settings,env){const list=(...keys)=>{const value=getPath(
settings,...keys);return isStringArray(value)?value:[]};const[kind,...health]=list("Healthcheck","Test");const script=text=>[
"/bin/sh","-c",expandVariables(text,env)];return[{by:"ENTRYPOINT",argv:list("Entrypoint")},{by:"CMD",argv:list("Cmd")},{
by:"HEALTHCHECK",argv:kind==="CMD-SHELL"?script(health.join(" ")):health},{by:"SHELL",argv:list("Shell")},...list("OnBui\
ld").map(text=>({by:"ONBUILD",argv:script(text.replace(/^\s*(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\s+/i,"").replace(/^\s*(?:COPY|ADD|WORKDIR|VOLUME)(?=\s)/i,
word=>word.toUpperCase()))}))].filter(({argv})=>argv.length>0)}function startCommandOf(settings){const[entrypoint,cmd]=[
getPath(settings,"Entrypoint"),getPath(settings,"Cmd")];return isStringArray(entrypoint)&&isStringArray(cmd)?[...entrypoint,
...cmd]:[]}function referencesOfWord(by,word,home){const{text,use}=word;const isOption=text.startsWith("-")||text.includes(
"://");const paths=pathsOfWord(word,home);const places=paths.map(path4=>{if(use==="directory")return{path:path4,by,extent:"\
search",hasPrograms:true};if(use!=="parts"||isOption)return{path:path4,by,extent:"around"};return{path:path4,by,extent:"\
beside",hasPrograms:!isLogName(path4)}});if(use==="name")return places;const globs=isRelative(text)?globDirectoriesIn(posix5.
resolve(word.directory,text)):globDirectoriesIn(expandHome(text,home));return[...places,...globs.map(path4=>({path:path4,
by,extent:"search"}))]}function isLogName(path4){return/(?:^|[._-])logs?(?:\.\w+)?$/i.test(posix5.basename(path4))}function isRelative(text){
return/^(?!-)[^:=/~]+\/|^\.\.?\//.test(text)}function pathsOfWord({text,use,directory},home){if(/^~(?=$|\/)/.test(text))
return[resolveFrom("/",expandHome(text,home))];const isOperand=use==="directory"&&!/^[-/]/.test(text);return isOperand||
isRelative(text)?[resolveFrom(directory,text)]:pathsIn(text)}function requiredPathsOf(by,words,home,env){const search=(env.
get("PATH")??"").split(":").filter(path4=>path4.startsWith("/"));return words.flatMap(word=>{const{text,isProgram:isProgram2}=word;
if(text.includes("\0"))return[];if(text.startsWith("/"))return[{by,text,candidates:[resolveFrom("/",text)]}];if(text.includes(
"/"))return pathsOfWord(word,home).slice(0,1).map(path4=>({by,text,candidates:[path4]}));if(!isProgram2||!/^[\w.+-]+$/.test(
text))return[];return[{by,text,candidates:search.map(path4=>resolveFrom(path4,text))}]})}function commandNames({by,words}){
const commands=Map.groupBy(words,({command})=>command);return[...commands.values()].map(own=>({by,words:own.filter(({text})=>!text.
startsWith("-")).map(({text})=>nameOf3(text))}))}function nameOf3(text){return posix5.basename(text).replace(/-cli\.[cm]?js$/,
"").replace(/(?<=.)@.*$/,"")}var MAX_HOPS=40;var MAX_CHARS2=64*1024*1024;var LINK_CHARS=96;function*walkPath(path4){const rest=path4.split("/").reverse();
const through2=[];let end="";let hops=0;for(let part=rest.pop();part!==void 0;part=rest.pop()){if(part===""||part===".")
continue;if(part===".."){if(end!=="")through2.push(end);end=parentOf(end);continue}const next=end===""?part:`${end}/${part}`;
const target=yield next;if(target===void 0){end=next;continue}if(++hops>MAX_HOPS)return void 0;through2.push(next);if(target.
startsWith("/"))end="";for(const one of target.split("/").reverse())rest.push(one)}return{end,through:through2}}function resolvePath(path4,linkAt){
const steps2=walkPath(path4);let step=steps2.next();while(step.done!==true)step=steps2.next(linkAt(step.value));return step.
value}async function resolvePathBy(path4,linkAt){const steps2=walkPath(path4);let step=steps2.next();while(step.done!==true)
step=steps2.next(await linkAt(step.value));return step.value}function linkTargetPath(link4,target){return target.startsWith(
"/")?target:`${parentOf(link4)}/${target}`}function parentOf(path4){return path4.slice(0,Math.max(0,path4.lastIndexOf("/")))}
function directoriesAbove(path4){const directories2=[];for(let at2=path4.indexOf("/",1);at2!==-1;at2=path4.indexOf("/",at2+
1))directories2.push(path4.slice(0,at2));return directories2}var LinkTable=class{#kept=new Map;#dropped=new Map;#sorted;#chars=0;get isFull(){
return this.#chars>MAX_CHARS2}get kept(){return this.#kept}add(path4,target,isKept){if(this.isFull)return;this.#chars+=path4.
length+target.length+LINK_CHARS;(isKept?this.#kept:this.#dropped).set(path4,target)}targetOf=path4=>this.#kept.get(path4)??
this.#dropped.get(path4);typeAt(path4){return this.targetOf(path4)===void 0?"0":"2"}*droppedBelow(path4){const own=this.#dropped.
get(path4);if(own!==void 0)yield[path4,own];this.#sorted??=[...this.#dropped.keys()].sort();const prefix=`${path4}/`;for(let at2=insertionIndex(
this.#sorted,prefix);;at2++){const link4=this.#sorted[at2];if(link4?.startsWith(prefix)!==true)return;yield[link4,this.#dropped.
get(link4)]}}};function insertionIndex(sorted,text){let low=0;let high=sorted.length;while(low<high){const middle=low+high>>>
1;if(sorted[middle]<text)low=middle+1;else high=middle}return low}var Needs=class{#needs=new Map;#above=new Map;#dropped;constructor(dropped){this.#dropped=dropped}add(path4,reason,rules){
const need=this.#needs.get(path4)??{reason,rules:new Map,isRestored:false};for(const[rule,extent]of rules)if(need.rules.
get(rule)!=="all")need.rules.set(rule,extent);this.#needs.set(path4,need);for(const directory of directoriesAbove(path4))
if(!this.#above.has(directory))this.#above.set(directory,need)}restore(path4,reason,rules){this.add(path4,reason,rules.map(
rule=>[rule,"all"]));this.#needs.get(path4).isRestored=true}reasonFor(rule,path4,typeFlag){if(this.#needs.size===0)return void 0;
const own=this.#holding(rule,path4);if(own!==void 0&&(own.extent!=="unless-directory"||typeFlag!=="5"))return own.reason;
for(const directory of directoriesAbove(path4)){const above=this.#holding(rule,directory);if(above?.extent==="all")return above.
reason}const below=typeFlag==="2"?this.#above.get(path4):void 0;return below?.rules.has(rule)===true?below.reason:void 0}#holding(rule,path4){
const need=this.#needs.get(path4);const extent=need?.rules.get(rule);if(need===void 0||extent===void 0)return void 0;return need.
isRestored||!this.#dropped.has(path4)?{reason:need.reason,extent}:void 0}};var BITS=2**26;var HASHES=4;var PathBloomFilter=class{#words;get isEmpty(){return this.#words===void 0}add(path4){this.#words??=
new Uint32Array(BITS/32);const[first,second]=hashesOf(path4);for(let count=0;count<HASHES;count++){const bit=bitOf(first,
second,count);this.#words[bit>>>5]|=1<<(bit&31)}}has(path4){if(this.#words===void 0)return false;const[first,second]=hashesOf(
path4);for(let count=0;count<HASHES;count++){const bit=bitOf(first,second,count);if((this.#words[bit>>>5]&1<<(bit&31))===
0)return false}return true}};function bitOf(first,second,count){return first+Math.imul(second,count)&BITS-1}function hashesOf(path4){
let first=2166136261;let second=2538058380;for(let at2=0;at2<path4.length;at2++){const code2=path4.charCodeAt(at2);first=
Math.imul(first^code2,16777619);second=Math.imul(second^code2,1540483477)}return[first^first>>>15,second^second>>>13|1]}import{posix as posix6}from"node:path";var SLASH=47;function tokenize(pattern,text,isStart){const codes=patternCodes(pattern);const tokens=[];const is=(at2,character)=>codes[at2]===
character.charCodeAt(0);for(let at2=0;at2<codes.length;at2++){if(is(at2,"*")&&is(at2+1,"*")){const start=at2;at2+=is(at2+
2,"/")?2:1;const isSuffix=isStart&&start===0&&at2===1&&!/[*?[\\]/.test(pattern.slice(2));tokens.push({kind:at2===codes.length-
1||isSuffix?"anything":"directories"})}else if(is(at2,"*"))tokens.push({kind:"any-in-name"});else if(is(at2,"?"))tokens.
push({kind:"any-one"});else if(is(at2,"[")){const{token,end}=parseClass(codes,at2,text);tokens.push(token);at2=end}else{
if(is(at2,"\\")&&++at2===codes.length)throw malformed(text,'it ends with a "\\"');tokens.push({kind:"literal",code:codes[at2]})}}
return tokens}function parseClass(codes,start,text){const ranges=[];let at2=start+1;const negated=codes[at2]===94;if(negated)
at2++;const next=()=>{const isEscaped=codes[at2]===92;const code2=codes[isEscaped?at2+1:at2];if(code2===void 0||!isEscaped&&
(code2===45||code2===93))throw malformed(text,'a "[" has no characters or no closing "]"');at2+=isEscaped?2:1;return code2};
do{const low=next();const isRange=codes[at2]===45;if(isRange)at2++;const high=isRange?next():low;if(high<low)throw malformed(
text,"a range goes backwards");ranges.push([low,high])}while(codes[at2]!==93);return{token:{kind:"one-of",negated,ranges},
end:at2}}function literalRuns(tokens){const runs2=[];let isOpen=false;for(const token of tokens){if(token.kind==="litera\
l"){const bytes=bytesOf(token.code);if(isOpen)runs2[runs2.length-1]+=bytes;else runs2.push(bytes)}isOpen=token.kind==="l\
iteral"}return runs2}function matchesTokens(tokens,path4){let positions=new Set;const enter=(position,into)=>{while(!into.
has(position)){into.add(position);const kind=tokens[position]?.kind;if(kind!=="any-in-name"&&kind!=="anything"&&kind!=="\
directories")return;position++}};enter(0,positions);const last=tokens.at(-1)?.kind;const isOpen=last==="any-in-name"||last===
"anything";for(const code2 of path4){if(isOpen&&positions.has(tokens.length))return true;if(code2===SLASH&&positions.has(
tokens.length))return true;const next=new Set;for(const position of positions){const token=tokens[position];if(token===void 0)
continue;if(token.kind==="directories"){next.add(position);if(code2===SLASH)enter(position+1,next)}else if(tokenMatches(
token,code2)){const repeats=token.kind==="any-in-name"||token.kind==="anything";enter(repeats?position:position+1,next)}}
if(next.size===0)return false;positions=next}return positions.has(tokens.length)}function tokenMatches(token,code2){if(token.
kind==="literal")return token.code===code2;if(token.kind==="one-of")return token.ranges.some(([low,high])=>low<=code2&&code2<=
high)!==token.negated;return token.kind==="anything"||code2!==SLASH}function malformed(text,why){return new FlattenError(
"BAD_INPUT",`The ${named("exclude")} has a malformed pattern, ${JSON.stringify(text)}: ${why}.`,{hint:'Patterns are thos\
e of a .dockerignore file. Escape a special character with "\\".'})}var SLASH2=47;var INDEXED_FROM=64;var indexes=new WeakMap;var Pattern=class{text;isException;#prefix;#tokens;#needle;#directoryNeedle;#firstName;constructor(text){
this.text=text;if(text==="")throw malformed(text,"it is empty");const line=normalizeLine(text);if(line==="!")throw malformed(
text,'there is nothing after the "!"');this.isException=line.startsWith("!");const bare=this.isException?line.slice(1):line;
const plain=/^[^\\*?[]*/.exec(bare)?.[0]??"";const tokens=tokenize(bare.slice(plain.length),text,plain==="");const first=tokens.
findIndex(({kind})=>kind!=="literal");const literals=tokens.slice(0,first===-1?tokens.length:first);this.#prefix=pathOf2(
plain)+(literalRuns(literals)[0]??"");this.#tokens=tokens.slice(literals.length);const runs2=literalRuns(this.#tokens);this.#needle=
longestOf(runs2);this.#firstName=this.#tokens[1]?.kind==="literal"?runs2[0]??"":"";this.#directoryNeedle=longestOf(runs2.
map(run=>run.slice(0,run.lastIndexOf("/")+1)))}get directory(){return this.#prefix.slice(0,Math.max(0,this.#prefix.lastIndexOf(
"/")))}mayMatchIn(within){return within.includes(this.#directoryNeedle)}matches(path4){if(!path4.startsWith(this.#prefix))
return false;const{length}=this.#prefix;if(this.#tokens.length===0)return length>0&&(path4.length===length||path4.charCodeAt(
length)===SLASH2);if(this.#tokens.length===1&&this.#tokens[0]?.kind==="any-in-name")return true;if(!path4.includes(this.#needle,
length))return false;const start=this.#startIn(path4,length);return start!==-1&&matchesTokens(this.#tokens,pathCodePoints(
path4.slice(start)))}#startIn(path4,from){if(this.#tokens[0]?.kind!=="directories")return from;let at2=path4.indexOf(this.#firstName,
from);while(at2>from&&path4.charCodeAt(at2-1)!==SLASH2)at2=path4.indexOf(this.#firstName,at2+1);return at2}};function parsePatterns(text){
return text.replace(/^\uFEFF/,"").split("\n").filter(line=>!line.startsWith("#")).map(line=>line.trim()).filter(line=>line!==
"").map(line=>new Pattern(line))}function lastMatch(patterns,path4){if(patterns.length<INDEXED_FROM)return patterns.findLast(
pattern=>pattern.matches(path4));let last=-1;const index=indexOf(patterns);for(const directory of directoriesOf2(path4))
for(const at2 of index.get(directory)??[])if(at2>last&&patterns[at2].matches(path4))last=at2;return patterns[last]}function mayMatchIn(patterns,directory){
const index=indexOf(patterns);const within=`${directory}/`;return directoriesOf2(within).some(above=>index.get(above)?.some(
at2=>patterns[at2].mayMatchIn(within)))}function indexOf(patterns){const known=indexes.get(patterns);if(known!==void 0)return known;
const index=Map.groupBy(patterns.keys(),at2=>patterns[at2].directory);indexes.set(patterns,index);return index}function directoriesOf2(path4){
const directories2=[""];for(let at2=path4.indexOf("/",1);at2!==-1;at2=path4.indexOf("/",at2+1))directories2.push(path4.slice(
0,at2));return directories2}function normalizeLine(text){const bang=text.startsWith("!")?"!":"";const path4=cleanPath(text.
slice(bang.length).trim());return cleanPath((bang+(path4.length>1?path4.replace(/^\//,""):path4)).trim())}function cleanPath(pattern){
return pattern===""?"":posix6.normalize(pattern).replace(/(?<=.)\/$/,"")}function longestOf(texts){return texts.reduce((most,text)=>text.
length>most.length?text:most,"")}import{posix as posix8}from"node:path";import{posix as posix7}from"node:path";function presetRule(preset,places){const owned=patternsOf(preset.owned,places);const drops=patternsOf(preset.drops,places);
const empties=patternsOf(preset.empties,places);return{preset,owned,drops,empties,count:{kind:"preset",name:preset.name,
entries:0,bytes:0},firstParts:firstPartsOf([...owned,...drops,...empties]),above:preset.skippedIfLinked===true?aboveOf(owned):
[],droppedTops:[],isSkipped:false}}function patternsOf(texts=[],places){return texts.flatMap(text=>expandPlaces(text,places)).
map(text=>new Pattern(text))}function selects(patterns,path4){const last=lastMatch(patterns,path4);return last!==void 0&&
!last.isException}function leadsInto(rule,path4){const depth=depthOf(path4);return rule.above.some(one=>one.depth===depth&&
one.pattern.matches(path4))||selects(rule.owned,path4)}function aboveOf(patterns){const holders=patterns.map(({text})=>posix7.
dirname(text));return[...new Set([...holders,...holders.map(path4=>posix7.dirname(path4))])].filter(path4=>path4!=="."&&
!path4.endsWith("*")).map(path4=>({pattern:new Pattern(path4),depth:depthOf(path4)}))}function depthOf(path4){return path4.
split("/").length}function firstPartsOf(patterns){const parts2=new Set(patterns.filter(({isException})=>!isException).map(
({directory})=>firstPart(directory)));return parts2.has("")?void 0:parts2}function firstPart(path4){const end=path4.indexOf(
"/");return end===-1?path4:path4.slice(0,end)}function protect(what,why,patterns,namePattern){const read=patterns.map(text=>new Pattern(text));return{what,why,patterns:read,
...namePattern===void 0?{}:{namePattern}}}var NUMBER=String.raw`v?\d[\d.]*`;var SET_OFF="(?:[-._ ][^/]*)?";var LICENCE_NAMES=[
`(?:[^/]*[-._ ])?(?:(?:un)?licen[cs](?:es?|ing)|copying|notices?|copyrights?|eula)(?:${NUMBER})?${SET_OFF}`,`(?:[^/]*[-.\
_ ])?(?:(?:third|3rd)[-._ ]?part(?:y|ies)|open[-._ ]?source|oss)[-._ ]?(?:licen[cs]|notice|copyright|attribution)[^/]*`,
String.raw`third[-_]?party\.txt`,`(?:[al]?gpl|g?fdl)(?:${NUMBER})?${SET_OFF}`,`(?:mpl|ofl|cddl|epl)[-._ ]?${NUMBER}${SET_OFF}`,
String.raw`(?:artistic|ofl)(?:\.txt)?`,String.raw`(?:legal|attributions?|(?:additional[-_ ])?patents?(?:[-_ ]grant)?)(?:\.[^/]*)?`];
var LICENCE_NAME=new RegExp(`(?:^|/)(?:${LICENCE_NAMES.join("|")})(?=/|$)`,"i");var PROTECTED=[protect("licences","they \
must accompany the software",["usr/share/common-licenses","usr/share/licenses"],LICENCE_NAME),protect("package databases",
"scanners and later installs would not see the packages",["var/lib/dpkg","lib/apk/db","usr/lib/apk/db","var/lib/rpm","us\
r/lib/sysimage","var/lib/pacman/local","**/*.dist-info","**/*.egg-info","var/log/packages","var/log/scripts","var/log/se\
tup","var/lib/pkgtools","etc/os-release","usr/lib/os-release"]),protect("certificates","connections could not be verifie\
d",["etc/ssl/certs","etc/pki/tls","etc/pki/ca-trust","usr/share/ca-certificates","usr/local/share/ca-certificates"]),protect(
"time zones","local times would be wrong",["usr/share/zoneinfo"]),protect("the C.UTF-8 locale","programs rely on it on e\
very system",["usr/lib/locale/C.utf8","usr/lib/locale/C.UTF-8"]),protect("accounts","users and groups would lose their n\
ames",["etc/passwd","etc/group","etc/shadow","etc/gshadow"])];function protectionOf(path4){return PROTECTED.find(({patterns,
namePattern})=>namePattern?.test(path4)===true||lastMatch(patterns,path4)!==void 0)}var ANY_NAME="";function usedPartsOf(presets,places,{commands}){return presets.flatMap(({name,owned=[],drops=[],usedBy})=>{
const used=usedBy?.commands.map(tool=>({tool,by:commands.find(({words})=>runs(words,tool))?.by})).find(({by})=>by!==void 0);
if(usedBy===void 0||used===void 0)return[];const patterns=patternsOf(usedBy.parts??[...owned,...drops],places);const what=usedBy.
parts===void 0?`the cache of ${name}`:`packages fetched by ${used.tool}`;return[{patterns,reason:{kind:"config",what,why:`${used.
by} runs ${used.tool}`}}]})}function runs(words,tool){const[name="",subcommand]=tool.split(" ");const at2=words.indexOf(
name);return at2!==-1&&(subcommand===void 0||words.includes(subcommand,at2+1))}function addNeeds(reference,rules,needs,drops){
const{hasPrograms=false}=reference;for(const rule of rules){const path4=pathToSpare(reference,(one,typeFlag)=>drops(rule,
one,typeFlag,hasPrograms));if(path4===void 0)continue;const extent=reference.extent==="itself"?"entry":"all";needs.add(path4,
reasonOf2(reference,path4),[[rule,extent]])}}function pathToSpare({path:path4,extent},isDropped){if(extent==="around"||extent===
"beside"||extent==="programs"){const above=directoriesAbove(path4).find(one=>isDropped(one,"5")||isDropped(one,"0"));if(above!==
void 0)return above}const directory=parentOf(path4);if(extent==="beside"&&directory!==""&&isDropped(`${directory}/${ANY_NAME}`,
"5"))return directory;if(isDropped(path4,"5")||isDropped(path4,"0"))return path4;const isSearched=extent==="search"||extent===
"programs";return isSearched&&isDropped(`${path4}/${ANY_NAME}`,"0")?path4:void 0}function reasonOf2({path:path4,by},needed){
const textOf=one=>`/${Buffer.from(one,"latin1")}`;const why=needed===path4?`${by} refers to it`:`${by} refers to ${textOf(
path4)}`;return{kind:"config",what:textOf(needed),why}}var FIRST_PARTS_LIMIT=1e3;var PresetActions=class{rules;#volumes;#usedParts;#presetsBelow=new Map;constructor(presets,places,volumes,references){
this.rules=presets.map(preset=>presetRule(preset,places));this.#usedParts=usedPartsOf(presets,places,references);this.#volumes=
volumes.map(path4=>plainPath(Buffer.from(posix8.normalize(path4))))}rulesFor(path4){const first=firstPart(path4);const known=this.#presetsBelow.
get(first);if(known!==void 0)return known;const rules=this.rules.filter(({firstParts})=>firstParts?.has(first)!==false);
if(this.#presetsBelow.size<FIRST_PARTS_LIMIT)this.#presetsBelow.set(first,rules);return rules}drops(rule,path4,typeFlag,includesEmptied=false){
const action=rule.isSkipped?void 0:this.actionOf(rule,path4,typeFlag);return action==="drop"||includesEmptied&&action===
"empty"}dropping(path4,typeFlag,includesEmptied=false){const isWhole=rule=>rule.preset.filesOnly!==true&&selects(rule.owned,
path4);return this.rulesFor(path4).filter(rule=>this.drops(rule,path4,typeFlag,includesEmptied)).map(rule=>[rule,isWhole(
rule)?"all":"unless-directory"])}actionOf(rule,path4,typeFlag){if(typeFlag==="2"&&rule.preset.keepsSymlinks===true)return void 0;
if(typeFlag==="5"&&rule.preset.filesOnly===true)return void 0;const isOwned=selects(rule.owned,path4);const isSelected=isOwned||
selects(rule.drops,path4);const protection=isSelected&&!isOwned?protectionOf(path4):void 0;const isDropped=isSelected&&protection===
void 0;const action=isDropped?"drop":selects(rule.empties,path4)?"empty":void 0;if(action===void 0)return protection;const isUsed=parts2=>selects(
parts2.patterns,path4);return this.#usedParts.find(isUsed)?.reason??this.volumeProtection(path4)??action}volumeProtection(path4){
const volume=this.#volumeOf(path4);return volume===void 0?void 0:{what:`the volume /${volume}`,why:"new volumes are init\
ialized from it"}}#volumeOf(path4){return this.#volumes.find(volume=>path4===volume||isBelow(path4,volume))}firstDropping(path4,typeFlag){
return this.rulesFor(path4).find(rule=>typeof this.actionOf(rule,path4,typeFlag)==="string")}};var MAX_REFERENCES=1e4;var ReferenceLinks=class{#byPath=new Map;#count=0;constructor(references){for(const reference of pathsToFollow(
references))this.#add(reference)}through(link4,target){const found=(this.#byPath.get(link4)??[]).filter(({extent})=>extent!==
"itself").map(reference=>behindLink(reference,`${target}${reference.path.slice(link4.length)}`)).filter(({path:path4})=>path4!==
""&&!path4.startsWith("/"));const added=found.slice(0,Math.max(0,MAX_REFERENCES-this.#count));for(const reference of added)
this.#add(reference);return added}#add(reference){this.#count++;for(const path4 of[reference.path,...directoriesAbove(reference.
path)]){const references=this.#byPath.get(path4);if(references===void 0)this.#byPath.set(path4,[reference]);else references.
push(reference)}}};function behindLink(reference,path4){return{...reference,path:path4,extent:reference.extent==="beside"?
"around":reference.extent}}function pathsToFollow({paths,required}){const programs=required.filter(({by,text})=>by!=="WO\
RKDIR"&&!text.includes("/")).flatMap(({by,candidates})=>candidates.map(path4=>({path:path4,by,extent:"around",hasPrograms:true})));
return[...paths,...programs]}var NO_REFERENCES={paths:[],required:[],commands:[]};var KEEP={action:"keep"};var CleaningDecisions=class{#presets;#excludes;#excludeCounts;#unmatched;#warnings=new Map;#spared=new Map;#sparedDirectories=new Set;#firstLinkReason;dropped=new PathBloomFilter;#lastParent;#needs=new Needs(
this.dropped);#referenceLinks;constructor({presets,excludes,places,volumes,references=NO_REFERENCES}){this.#presets=new PresetActions(
presets,places,volumes,references);this.#excludes=excludes;this.#excludeCounts=new Map(excludes.filter(({isException})=>!isException).
map(pattern=>[pattern,{kind:"exclude",name:pattern.text,entries:0,bytes:0}]));this.#unmatched=new Set(excludes);this.#referenceLinks=
new ReferenceLinks(references);for(const reference of references.paths)this.#addNeeds(reference)}#addNeeds(reference){addNeeds(
reference,this.presets,this.#needs,(rule,path4,typeFlag,includesEmptied)=>this.#presets.drops(rule,path4,typeFlag,includesEmptied))}get counts(){
return[...this.presets.map(({count})=>count),...this.#excludeCounts.values()]}get unmatched(){return[...this.#unmatched].
map(({text})=>text)}get skippedPresets(){return this.presets.filter(({isSkipped})=>isSkipped).map(({preset})=>preset.name)}get warnings(){
return[...this.#warnings.values()]}get spared(){return[...this.#spared.values()].filter(spared=>spared.entries>0||this.#sparedDirectories.
has(spared))}countSpared(spared,isDirectory2,bytes){if(!isDirectory2)addToCount(spared,1,bytes);else if(spared?.kind==="\
config")this.#sparedDirectories.add(spared)}get presets(){return this.#presets.rules}decisionFor(path4,typeFlag){if(path4===
""||path4===".")return KEEP;for(const pattern of this.#unmatched)if(pattern.matches(path4))this.#unmatched.delete(pattern);
const exclude=lastMatch(this.#excludes,path4);if(exclude?.isException===true)return this.#wouldDrop(path4,typeFlag)?{action:"\
keep",spared:this.#sparedCountFor(exclude.text,void 0)}:KEEP;if(exclude!==void 0){this.#warnIfProtected(path4,typeFlag,exclude);
return{action:"drop",count:this.#excludeCounts.get(exclude)}}let protection;for(const rule of this.#presets.rulesFor(path4)){
const action=rule.isSkipped?void 0:this.#presets.actionOf(rule,path4,typeFlag);const isDropped=typeof action==="string";
const need=isDropped?this.#needs.reasonFor(rule,path4,typeFlag):void 0;if(isDropped&&need===void 0)return{action,count:rule.
count,rule};protection??=need??action}if(protection===void 0)return KEEP;return{action:"keep",spared:this.#sparedCountFor(
protection.what,protection.why,protection.kind)}}#wouldDrop(path4,typeFlag){return this.#excludes.some(pattern=>!pattern.
isException&&pattern.matches(path4))||this.presets.some(rule=>!rule.isSkipped&&typeof this.#presets.actionOf(rule,path4,
typeFlag)==="string")}#sparedCountFor(what,why,kind){const reason=kind===void 0?{what,why}:{what,why,kind};const spared=this.#spared.
get(what)??{...reason,entries:0,bytes:0};this.#spared.set(what,spared);return spared}spareLinkTarget(path4,link4,isFull){
const target=plainPath(Buffer.from(posix9.resolve("/",posix9.dirname(path4),link4),"latin1"));this.skipPresetsFor(path4,
target);if(isFull)return;for(const reference of this.#referenceLinks.through(path4,target))this.#addNeeds(reference);if(this.
dropped.has(target))return;const isLog=isLogName(path4)||isLogName(target);const droppers=this.#presets.dropping(target,
"0",!isLog).filter(([{preset,empties}])=>preset.skippedIfLinked!==true&&!selects(empties,path4));if(droppers.length>0)this.#needs.
add(target,this.#linkReason(path4),droppers)}#linkReason(link4){this.#firstLinkReason??={kind:"link",what:"link targets",
why:`${quoteName(pathBytes(`/${link4}`))} would be broken`};return this.#firstLinkReason}skipPresetsFor(link4,target){for(const rule of this.
presets)if(rule.preset.skippedIfLinked===true&&!rule.isSkipped)rule.isSkipped=leadsInto(rule,target)&&!selects(rule.owned,
link4)}restore(path4,typeFlag,link4,isReleased){const decision=this.decisionFor(path4,typeFlag);if(decision.action!=="dr\
op")return"unchanged";const exclude=decision.rule===void 0?lastMatch(this.#excludes,path4):void 0;if(exclude!==void 0)return isReleased?
"unchanged":exclude;const droppers=this.#presets.dropping(path4,typeFlag);if(isReleased&&droppers.every(([,extent])=>extent!==
"all"))return"unchanged";for(const[rule]of droppers)if(rule.preset.skippedIfLinked===true&&!selects(rule.owned,link4))rule.
isSkipped=true;const others=droppers.map(([rule])=>rule).filter(({isSkipped})=>!isSkipped);this.#needs.restore(path4,this.#linkReason(
link4),others);return"restored"}warnBrokenLink(text){if(!this.#warnings.has("links"))this.#warnings.set("links",text)}warnTooManyLinks(){
this.#warnings.set("many links","The image has too many links to check: some may point to files that presets dropped.")}restoreReferenced(reference){
const needed=this.presets.flatMap(rule=>{const path4=pathToSpare(reference,(one,typeFlag)=>this.#presets.drops(rule,one,
typeFlag));return path4!==void 0&&this.#hasDropped(path4)?[[path4,rule]]:[]});for(const[path4,rule]of needed)this.#needs.
restore(path4,reasonOf2(reference,path4),[rule]);return needed.map(([path4])=>path4)}recordDropped(path4){this.dropped.add(
path4);const parent=parentOf(path4);if(parent===this.#lastParent)return;this.#lastParent=parent;this.dropped.add(`${parent}\
/`)}#hasDropped(path4){return this.dropped.has(path4)||this.dropped.has(`${path4}/`)}presetThatDropped(path4,typeFlag){return this.#presets.
firstDropping(path4,typeFlag)}#warnIfProtected(path4,typeFlag,pattern){if(typeFlag==="5")return;const protection=protectionOf(
path4)??this.#presets.volumeProtection(path4);if(protection===void 0||this.#warnings.has(protection.what))return;this.#warnings.
set(protection.what,`The pattern ${JSON.stringify(pattern.text)} drops a protected path, ${quoteName(pathBytes(path4))} \
(${protection.what}): ${protection.why}.`)}};var import_damerau_levenshtein=__toESM(require_damerau_levenshtein(),1);var MAX_CHARS3=20;function nearestOf(word,names){
const text=word.slice(0,MAX_CHARS3).toLowerCase();const stepsTo=name=>(0,import_damerau_levenshtein.default)(text,name).
steps;const[nearest]=names.toSorted((one,other)=>stepsTo(one)-stepsTo(other));if(nearest===void 0)return void 0;if(stepsTo(
nearest)<=Math.ceil(Math.max(text.length,nearest.length)/3))return nearest;return text.length>1?names.find(name=>name.startsWith(
text)):void 0}var VERSIONS=["v[0-9]","v[0-9][0-9]"];var HEX_8="[0-9a-f]".repeat(8);var NO_LOGS=["!var/log/packages","!var/log/scripts",
"!var/log/setup","!var/log/**/config"];var NPM=["~/.npm","$npm_config_cache","$NPM_CONFIG_CACHE"];var PRESETS=[{name:"ap\
t",isSafe:true,what:"downloaded packages, package lists and their indexes, `*.dpkg-old`, `*.dpkg-dist`",why:"`apt-get up\
date` fetches them again",owned:["var/cache/apt/archives/*.deb","var/cache/apt/archives/partial/*","var/cache/apt/*.bin",
"var/lib/apt/lists/*","!var/lib/apt/lists/partial","var/lib/apt/lists/partial/*"],drops:["etc/**/*.dpkg-old","etc/**/*.d\
pkg-dist"]},{name:"apk",isSafe:true,what:"apk's package cache",why:"`apk update` and `apk add` fetch it again",owned:["v\
ar/cache/apk/*"]},{name:"dnf",isSafe:true,what:"caches of dnf, microdnf and yum",why:"fetched again when they are needed",
owned:["var/cache/dnf/*","var/cache/yum/*","var/cache/libdnf5/*","~/.cache/libdnf5/*","$XDG_CACHE_HOME/libdnf5/*"]},{name:"\
zypper",isSafe:true,what:"zypper's caches",why:"`zypper refresh` fetches them again",owned:["var/cache/zypp/*"]},{name:"\
pacman",isSafe:true,what:"downloaded packages",why:"fetched again when they are needed",owned:["var/cache/pacman/pkg/*"]},
{name:"pip",isSafe:true,what:"pip's downloads and wheels",why:"fetched or built again when they are needed",owned:cachesOf(
["~/.cache/pip","$XDG_CACHE_HOME/pip","$PIP_CACHE_DIR"],["http","http-v2","wheels","selfcheck"])},{name:"npm",isSafe:true,
what:"npm's cache and logs, and packages fetched by npx",why:"fetched again when they are needed",owned:cachesOf(NPM,["_\
cacache","_logs","_npx"]),usedBy:{commands:["npx","npm exec","npm x"],parts:cachesOf(NPM,["_npx"])}},{name:"yarn",isSafe:true,
what:"the cache of Yarn 1; never a project’s `.yarn/cache`, which programs run from",why:"fetched again when it is nee\
ded",owned:cachesOf(["~/.cache/yarn","$XDG_CACHE_HOME/yarn","usr/local/share/.cache/yarn","$YARN_CACHE_FOLDER"],VERSIONS),
usedBy:{commands:["yarn dlx"]}},{name:"gem",isSafe:true,what:"package files that gem and Bundler keep next to the instal\
led gems",why:"fetched again when they are needed",owned:["$GEM_HOME/cache/*.gem","$BUNDLE_PATH/cache/*.gem","$BUNDLE_PA\
TH/ruby/*/cache/*.gem","**/vendor/bundle/ruby/*/cache/*.gem","usr/local/bundle/cache/*.gem","usr/local/bundle/ruby/*/cac\
he/*.gem","usr/local/lib/ruby/gems/*/cache/*.gem","usr/lib/ruby/gems/*/cache/*.gem","usr/lib64/ruby/gems/*/cache/*.gem",
"usr/share/gems/cache/*.gem","usr/local/share/gems/cache/*.gem","var/lib/gems/*/cache/*.gem","~/.gem/ruby/*/cache/*.gem",
"~/.local/share/gem/ruby/*/cache/*.gem","~/.bundle/cache/*","!**/vendor/cache","!$BUNDLE_CACHE_PATH/*.gem"]},{name:"cond\
a",isSafe:true,what:"package archives; not the unpacked packages, which environments link to",why:"fetched again when th\
ey are needed",owned:cachesOf(["opt/*conda*","opt/miniforge*","opt/mambaforge*","opt/micromamba*","~/*conda*","~/minifor\
ge*","~/mambaforge*","~/micromamba*","~/.mamba","~/.local/share/mamba","$XDG_DATA_HOME/mamba","$CONDA_DIR","$CONDA_PREFI\
X","$MAMBA_ROOT_PREFIX"],["pkgs/*.tar.bz2","pkgs/*.conda","pkgs/cache/*"]).concat(cachesOf(["$CONDA_PKGS_DIRS"],["*-*-*.\
tar.bz2","*-*-*.conda",`cache/${HEX_8}.*`]))},{name:"composer",isSafe:true,what:"Composer's cache",why:"fetched again wh\
en it is needed",owned:cachesOf(["~/.composer/cache","~/.cache/composer","$XDG_CACHE_HOME/composer","$COMPOSER_HOME/cach\
e","$COMPOSER_CACHE_DIR"],["files","repo","vcs"])},{name:"logs",isSafe:true,what:"logs of package managers and rotated l\
ogs; every other file of `/var/log` is emptied, except svlogd's `config` and Slackware's package database",why:"programs\
 that write to a log file still find it; links are kept",owned:["var/log/apt/*","var/log/dpkg.log","var/log/alternatives\
.log","var/log/journal/**/*.journal",...["*[a-zA-Z].[0-9]","*.gz","*.xz"].flatMap(name=>[`var/log/**/${name}`,`!var/log/\
**/${name}/**`]),...NO_LOGS],empties:["var/log/**",...NO_LOGS],filesOnly:true,keepsSymlinks:true},{name:"tmp",isSafe:true,
what:"the content of `/tmp` and `/var/tmp`, and ldconfig's auxiliary cache",why:"temporary by definition",owned:["tmp/*",
"var/tmp/*","var/cache/ldconfig/aux-cache"],usedBy:{commands:["bunx","bun x"],parts:["tmp/bunx-*"]}},{name:"uv",isSafe:false,
what:"uv's cache, unless symlinks from outside point into it",why:"environments may consist of links into it, and builds\
 start from it",owned:cachesOf(["~/.cache/uv","$XDG_CACHE_HOME/uv","$UV_CACHE_DIR"],VERSIONS.map(version=>`*-${version}`)),
skippedIfLinked:true,usedBy:{commands:["uvx","uv"]}},{name:"pnpm",isSafe:false,what:"pnpm's store, unless symlinks from \
outside point into it",why:"later installs link from it, and projects may consist of links into it",owned:cachesOf(["~/.\
local/share/pnpm/store","$XDG_DATA_HOME/pnpm/store","$PNPM_HOME/store","~/.pnpm-store"],VERSIONS),skippedIfLinked:true,usedBy:{
commands:["pnpx","pnx","pnpm dlx"]}},{name:"cargo",isSafe:false,what:"Cargo's registry and git checkouts; programs that \
it installed are kept",why:"builds start from it: a later `cargo build` fetches everything again",owned:cachesOf(["~/.ca\
rgo","$CARGO_HOME"],["registry/cache","registry/src","registry/index","git/db","git/checkouts"]),usedBy:{commands:["carg\
o","bacon","trunk"]}},{name:"go",isSafe:false,what:"modules and compiled packages",why:"builds start from it: a later `g\
o build` fetches and compiles everything again",owned:["~/.cache/go-build/*","$XDG_CACHE_HOME/go-build/*","$GOCACHE/[0-9\
a-f][0-9a-f]","~/go/pkg/mod/*","$GOPATH/pkg/mod/*","$GOMODCACHE/cache/download","$GOMODCACHE/cache/vcs","$GOMODCACHE/**/\
*@v[0-9]*.[0-9]*.[0-9]*"],usedBy:{commands:[...["run","test","build","install","generate","tool","vet","mod"].map(name=>`\
go ${name}`),...["air","dlv","gow","wgo"]]}},{name:"maven",isSafe:false,what:"Maven's local repository",why:"programs ma\
y run from it, and builds start from it",owned:["~/.m2/repository/*"],usedBy:{commands:["mvn","mvnw","mvnd","mvnDebug","\
lein","clj","clojure","bb","jbang"]}},{name:"gradle",isSafe:false,what:"Gradle's caches",why:"programs may run from them\
, and builds start from them",owned:["~/.gradle/caches/*","$GRADLE_USER_HOME/caches/*"],usedBy:{commands:["gradle","grad\
lew"]}},{name:"nuget",isSafe:false,what:"NuGet's packages and HTTP cache",why:"programs may run from them, and builds st\
art from them",owned:["~/.nuget/packages/*","~/.local/share/NuGet/*"],drops:["$NUGET_PACKAGES/*"],usedBy:{commands:[...[
"run","watch","build","test","restore","publish","msbuild","tool","exec"].map(name=>`dotnet ${name}`),...["dnx","msbuild"]]}},
{name:"docs",isSafe:false,what:"documentation, info pages, lintian overrides; copyright files are kept",why:"a reader ma\
y want them",drops:inShare(["doc/*","info/*","gtk-doc/*","lintian/overrides/*","linda/*"]),keepsSymlinks:true},{name:"ma\
n",isSafe:false,what:"manual pages; the directories of their sections are kept, since packages need them to install",why:"\
a reader may want them",drops:inShare(["man/*","!man/man[0-9]","man/man[0-9]/*"]).concat("var/cache/man/*")},{name:"loca\
les",isSafe:false,what:"translated messages, except those for the image’s own LANG; compiled locales are kept",why:"pr\
ograms speak English",drops:inShare(["locale/*","!locale/locale.alias","!locale/languages","!locale/all_languages","!loc\
ale/currency","!locale/l10n","!locale/$LOCALE"])},{name:"pycache",isSafe:false,what:"Python's compiled modules",why:"the\
 first start is slower, and so is every start if they cannot be written",owned:["**/__pycache__/*"]}];function presetOf(name){
return PRESETS.find(preset=>preset.name===name)}function cachesOf(places,parts2){return places.flatMap(place=>parts2.map(
part=>`${place}/${part}`))}function inShare(patterns){return["usr/share","usr/local/share"].flatMap(directory=>patterns.
map(pattern=>pattern.startsWith("!")?`!${directory}/${pattern.slice(1)}`:`${directory}/${pattern}`))}var AUTO="auto";var YES=/^true$/i;var NO=/^false$/i;var LIKE_AUTO=/^(?:yes|on|1|all|safe|default)$/i;function splitList(text){
return text.split(/[\n,]/).map(word=>word.trim()).filter(word=>word!=="")}function cleanWords(text){const words=splitList(
text);if(words.length===1&&NO.test(words[0]??""))return[];return words.map(word=>YES.test(word)?AUTO:word)}function parseClean(text){
const words=cleanWords(text);const chosen=new Set;const excluded=new Set;for(const word of words){const isExcluded=word.
startsWith("-");for(const preset of presetsFor(isExcluded?word.slice(1).trim():word))(isExcluded?excluded:chosen).add(preset)}
if(chosen.size===0&&excluded.size>0){throw new FlattenError("BAD_INPUT",`The ${named("clean")} only excludes presets (${words.
join(", ")}) and selects none.`,{hint:`Write ${written("clean",[AUTO,...words].join(", "))}.`})}return PRESETS.filter(preset=>chosen.
has(preset)&&!excluded.has(preset))}function presetsFor(word){if(word===AUTO)return PRESETS.filter(({isSafe})=>isSafe);const preset=presetOf(
word);if(preset!==void 0)return[preset];const names=[AUTO,...PRESETS.map(({name})=>name)];const nearest=LIKE_AUTO.test(word)?
AUTO:nearestOf(word,names);const suggestion=nearest===void 0?"":` Did you mean ${JSON.stringify(nearest)}?`;throw new FlattenError(
"BAD_INPUT",`The ${named("clean")} must be a list of presets, but ${quoteName(Buffer.from(word))} is not one.${suggestion}`,
{hint:`Presets: ${names.join(", ")}.`})}var HARMLESS=["docs","man","locales","pycache"];var ENOUGH_BYTES=1e6;var ENOUGH_FRACTION=.01;var MIN_BYTES=1e5;var Suggestions=class{#decisions;#patterns;#keptBytes=0;#directory;#mayDrop=false;constructor({
active,words,excludes,env,volumes,references=NO_REFERENCES}){this.#decisions=new CleaningDecisions({presets:PRESETS.filter(
preset=>(preset.isSafe||HARMLESS.includes(preset.name))&&!active.includes(preset)&&!words.some(word=>word.replace(/^-\s*/,
"")===preset.name)),excludes:excludes.filter(({isException})=>isException),places:placesOf(void 0,env),volumes,references});
this.#patterns=this.#decisions.presets.flatMap(({owned,drops,empties})=>[...owned,...drops,...empties]).filter(({isException})=>!isException)}begin(entry,verdict){
const bytes=resultBytes(entry,verdict);if(bytes===0)return;this.#keptBytes+=bytes;const path4=plainPath(entry.name);if(this.#mayDropIn(
path4.slice(0,Math.max(0,path4.lastIndexOf("/")))))addToCount(this.#decisions.decisionFor(path4,entry.typeFlag).count,1,
bytes)}#mayDropIn(directory){if(directory!==this.#directory){this.#directory=directory;this.#mayDrop=mayMatchIn(this.#patterns,
directory)}return this.#mayDrop}data(){}end(){}get found(){const minBytes=Math.min(ENOUGH_BYTES,Math.max(MIN_BYTES,this.#keptBytes*
ENOUGH_FRACTION));return this.#decisions.counts.filter(({bytes})=>bytes>=minBytes).map(({name,bytes})=>({name,bytes})).sort(
(one,other)=>other.bytes-one.bytes)}};function withSuggestions(words,suggestions2){const before=words.length===0?[AUTO]:
words;const isIn=name=>before.includes(AUTO)&&PRESETS.some(preset=>preset.name===name&&preset.isSafe);const more=suggestions2.
map(({name})=>name).filter(name=>!isIn(name));return[...before,...more].join(", ")}var REPORT_VERSION=1;var MAX_STEPS=1e3;var MAX_COMMAND_CHARS=2e3;function reportOf(result,context){const{source,options,
engine,ms}=context;const isOk=result.budgets.every(({isMet})=>isMet);return{version:REPORT_VERSION,tool:`docker-flatten ${VERSION}`,
ok:isOk,dryRun:options.dryRun,source:{reference:source.reference,id:source.id,container:source.ofContainer??null,platform:source.
platforms.map(formatPlatform).join(", "),layers:result.oldLayers,bytes:result.oldBytes,packedBytes:result.oldPackedBytes??
null,steps:result.oldHistory?.length??null,history:historyOf(result.oldHistory)},result:{tags:isOk?[...options.tagTexts]:
[],imageId:result.imageId??null,configDigest:result.configDigest??null,digest:result.digest??null,pushed:result.pushed.map(
({name,digest})=>({name,digest})),written:result.written.map(({name,digest})=>({name,digest})),verifiedEntries:result.checks.
verifiedEntries??null,testPassed:result.checks.isTested?true:null,layers:result.newLayers,bytes:result.newBytes,packedBytes:result.
newPackedBytes??null,steps:result.newHistory?.length??null,history:historyOf(result.newHistory),directories:directoriesOf3(
result.directories)},platforms:result.platforms.map(one=>platformOf4(one,result.platforms.length>1)),engine:engine===void 0?
null:{version:engine.version,store:engine.store.kind},sizes:source.countsBlocks?"blocks":"bytes",savedBytes:result.savedBytes,
savedPercent:Number(result.savedPercent),hiddenBytes:result.savedBytes-cleanedBytes(result),cleanedBytes:cleanedBytes(result),
rules:result.rules.map(({kind,name,entries,bytes})=>({kind,name,entries,bytes})),commands:result.commands.map(({name,ms:commandMs,
bytes})=>({name,seconds:inSeconds(commandMs),bytes:bytes??null})),kept:[...result.spared.map(({what,why,entries,bytes})=>({
what,why:why??null,entries,bytes})),...result.skippedPresets.map(name=>({what:`the cache of ${name}`,why:"symlinks outsi\
de it point into it",entries:null,bytes:null}))],suggestions:result.suggestions?.map(({name,bytes})=>({name,bytes}))??null,
suggestedClean:result.suggestions?.length?withSuggestions(options.cleanWords,result.suggestions):null,budgets:result.budgets.
map(({input,wanted,seen,isMet})=>({input,wanted,seen,met:isMet})),cacheHit:result.cacheHit??null,backup:options.dryRun?null:
options.backup??null,seconds:inSeconds(ms)}}function platformOf4(one,isOneOfMany){return{platform:one.platform,oldBytes:one.
oldBytes,newBytes:one.newBytes,savedBytes:one.savedBytes,savedPercent:Number(one.savedPercent),oldLayers:one.oldLayers,newLayers:one.
newLayers,oldPackedBytes:one.oldPackedBytes??null,newPackedBytes:one.newPackedBytes??null,configDigest:one.configDigest??
null,cleanedBytes:cleanedBytes(one),verifiedEntries:one.checks.verifiedEntries??null,cacheHit:one.cacheHit??null,oldHistory:isOneOfMany?
historyOf(one.oldHistory):null,newHistory:isOneOfMany?historyOf(one.newHistory):null,directories:isOneOfMany?directoriesOf3(
one.directories):null}}function directoriesOf3(directories2){return directories2?.map(({path:path4,bytes,files})=>({path:path4,
bytes,files}))??null}function historyOf(steps2){if(steps2===void 0)return null;return steps2.slice(-MAX_STEPS).map(({command,
bytes,hasLayer})=>({command:cut(command,MAX_COMMAND_CHARS),bytes,layer:hasLayer}))}function cleanedBytes({rules,commands}){
return[...rules,...commands].reduce((sum,{bytes})=>sum+(bytes??0),0)}function pageDataOf(report,page){const{source,result}=report;
return{title:[source.reference,...result.tags.slice(0,1)].join(" → "),headline:sizesLine({oldBytes:source.bytes,newBytes:result.
bytes,oldLayers:source.layers,newLayers:result.layers}),oldBytes:source.bytes,newBytes:result.bytes,hiddenBytes:report.hiddenBytes,
groups:page?.groups??[],result:page?.result??["",0,-1,[]],dropped:page?.dropped??["",0,-1,[]],notes:page?.notes??[]}}function inSeconds(ms){
return Math.round(ms)/1e3}import{Readable as Readable5}from"node:stream";import{Writable as Writable2}from"node:stream";var TOTAL_LIMIT_BYTES=32*1024*1024;var HeldEntries=class{sink;#limitBytes;#held=[];#parts=[];#neededBytes=0;#heldBytes=0;constructor(limitBytes,onBytes=()=>{}){
this.#limitBytes=limitBytes;this.sink=new Writable2({write:(chunk,_encoding,done)=>{this.#parts.push(Buffer.from(chunk));
this.#heldBytes+=chunk.length;done();onBytes()}})}get isEmpty(){return this.#held.length===0}get isComplete(){return!this.
isEmpty&&this.#heldBytes>=this.#neededBytes}hold(entry){if(entry.sizeBytes>this.#limitBytes){throw new FlattenError("TAR\
_LIMIT",`An entry is ${entry.sizeBytes} bytes long, but at most ${this.#limitBytes} were expected.`,{hint:NO_BUILDER_WRITES})}
const header=Buffer.from(entry.header);const{typeFlag}=entry;const headBytes=entry.extensions.reduce((sum,block)=>sum+block.
length,BLOCK_BYTES);const dataBytes2=paddedBytes(entry.sizeBytes);const held={typeFlag,mtimeSeconds:headerMtime(header),
header,extensions:[...entry.extensions]};this.#held.push({entry:held,headBytes,dataBytes:dataBytes2});this.#neededBytes+=
headBytes+dataBytes2;if(this.#neededBytes>TOTAL_LIMIT_BYTES){throw new FlattenError("TAR_LIMIT",`Entries exceed ${TOTAL_LIMIT_BYTES}\
 bytes in total, but only a few short ones were expected.`,{hint:NO_BUILDER_WRITES})}return"keep"}entries(){const all=Buffer.
concat(this.#parts);let at2=0;return this.#held.map(({entry,headBytes,dataBytes:dataBytes2})=>{const start=at2+headBytes;
at2=start+dataBytes2;return{...entry,data:all.subarray(start,at2)}})}};import{pipeline as pipeline5}from"node:stream/promises";import{Writable as Writable3}from"node:stream";function discard(){return new Writable3({highWaterMark:1024*1024,write:(_chunk,_encoding,done)=>done()})}async function passUntil(enough,tar,filter,sink=discard()){await pipeline5(tar,filter,sink,{signal:enough}).catch(error2=>{
if(!enough.aborted)throw error2})}async function readFirstEntry(tar,limitBytes){const enough=new AbortController;const held=new HeldEntries(limitBytes,()=>{
if(held.isComplete)enough.abort()});const filter=new TarFilter(entry=>held.isEmpty?held.hold(entry):"drop");await passUntil(
enough.signal,tar,filter,held.sink);return held.entries()[0]}async function readFirstHead(tar){const enough=new AbortController;
let head;const filter=new TarFilter(entry=>{head??={...entry,name:Buffer.from(entry.name),header:Buffer.from(entry.header)};
enough.abort();return"drop"});await passUntil(enough.signal,tar,filter);return head}function withPath(head,name){return withLongText(head,"name",name)}function withTarget(head,target){return withLongText(
head,"linkName",target)}function withOwner(head,uid,gid){return withOwnerId(withOwnerId(head,"uid",uid),"gid",gid)}function withOwnerId({
extensions,header},field,id){const hasRecord=readExtension(extensions).pax.has(field);if(id<=MAX_OWNER_FIELD||!hasRecord){
return{extensions:hasRecord?withoutRecord(extensions,field):extensions,header:withOwnerField(header,field,id)}}const values=new Map(
[[field,String(id)]]);const change=body=>withPaxValues(body,values);return{extensions:withLastPax(extensions,change),header:withOwnerField(
header,field,0)}}function withoutContent(head){return{extensions:withoutRecord(head.extensions,"size"),header:withSize(head.
header,0)}}function withoutRecord(extensions,key){return withLastPax(extensions,body=>withoutPaxRecord(body,key))}function withoutRecords(extensions,isRemoved){
return withLastPax(extensions,body=>withoutPaxRecords(body,isRemoved))}function withLastPax(extensions,change){const headers=parseExtensionHeaders(
extensions);const lastPax=headers.findLast(({typeFlag})=>typeFlag===EXTENSION.pax);return headers.flatMap(extension=>{const{
typeFlag,block,data}=extension;if(typeFlag===EXTENSION.pax)return extension===lastPax?rewritePaxHeader(extension,change):
[];return data===void 0?[block]:[block,data]})}function rewritePaxHeader({block,data,sizeBytes},change){if(data===void 0)
return[];const before=data.subarray(0,sizeBytes);const body=change(before);if(body.equals(before))return[block,data];return body.
length===0?[]:[withSize(block,body.length),padToBlocks(body)]}var LONG_FORMS={name:{records:["path","GNU.sparse.name"],gnuType:EXTENSION.
gnuLongName},linkName:{records:["linkpath"],gnuType:EXTENSION.gnuLongLink}};function withLongText(head,field,value){const{
records,gnuType}=LONG_FORMS[field];const[record,...others]=records;const header=withText(head.header,field,value);const keepsRecord=header===
void 0&&readExtension(head.extensions).pax.has(record);const removed=keepsRecord?others:records;const extensions=parseExtensionHeaders(
withoutRecords(head.extensions,key=>removed.includes(key))).filter(({typeFlag})=>typeFlag!==gnuType).flatMap(({block,data:data2})=>data2===
void 0?[block]:[block,data2]);if(header!==void 0)return{extensions,header};const truncated2=withText(head.header,field,value.
subarray(0,BLOCK_BYTES),true)??head.header;if(keepsRecord){const change=body=>withPaxValues(body,new Map([[record,value]]));
return{extensions:withLastPax(extensions,change),header:truncated2}}const data=Buffer.concat([value,Buffer.alloc(1)]);return{
extensions:[...extensions,longTextHeader(gnuType,data.length),padToBlocks(data)],header:truncated2}}function padToBlocks(bytes){
return Buffer.concat([bytes,Buffer.alloc(paddedBytes(bytes.length)-bytes.length)])}import{createHash as createHash5}from"node:crypto";import{createGunzip,createZstdDecompress}from"node:zlib";var FRAME=4247762216;var SKIPPABLE=407710288;var BLOCK_TYPE={rle:1,reserved:3};function startsZstd(bytes){if(bytes.length<
4)return false;const magic=bytes.readUInt32LE(0);return magic===FRAME||isSkippable(magic)}function isSkippable(magic){return(magic&
4294967280)>>>0===SKIPPABLE}var ZstdFrames=class{#part="magic";#left=4;#held=Buffer.alloc(4);#heldBytes=0;#hasChecksum=false;#isLast=false;get isBetweenFrames(){
return this.#part==="magic"&&this.#heldBytes===0}*split(chunk){let from=0;let at2=0;while(at2<chunk.length){const isContent=this.#part===
"skipped"||this.#part==="header"||this.#part==="block"||this.#part==="checksum";const length=Math.min(this.#left,chunk.length-
at2);const wasSkipped=this.#part==="skipped"||this.#part==="skipped size";if(!isContent)this.#hold(chunk.subarray(at2,at2+
length));at2+=length;this.#left-=length;if(wasSkipped)from=at2;if(this.#left>0)break;const hadMagic=this.#part==="magic";
this.#endPart();if(this.#part==="skipped size")from=at2;else if(hadMagic&&at2-from<4){yield Buffer.from(this.#held);from=
at2}if(this.#part==="magic"&&at2>from){yield chunk.subarray(from,at2);from=at2}}if(this.#part!=="magic"&&at2>from)yield chunk.
subarray(from,at2)}#hold(bytes){bytes.copy(this.#held,this.#heldBytes);this.#heldBytes+=bytes.length}#expect(part,bytes){
this.#part=part;this.#left=bytes;this.#heldBytes=0}#endPart(){const held=this.#held;switch(this.#part){case"magic":{const magic=held.
readUInt32LE(0);if(isSkippable(magic))this.#expect("skipped size",4);else if(magic===FRAME)this.#expect("descriptor",1);else
throw new RangeError("bytes that are not a zstd frame follow its last frame");return}case"skipped size":{const bytes=held.
readUInt32LE(0);this.#expect(bytes===0?"magic":"skipped",bytes===0?4:bytes);return}case"descriptor":this.#expect("header",
this.#headerBytes(held[0]??0));return;case"header":this.#expect("block header",3);return;case"block header":{const value=held.
readUIntLE(0,3);const type=value>>1&3;if(type===BLOCK_TYPE.reserved)throw new RangeError("a zstd block has an unknown ty\
pe");this.#isLast=(value&1)===1;const bytes=type===BLOCK_TYPE.rle?1:value>>3;if(bytes>0)this.#expect("block",bytes);else
this.#endBlock();return}case"block":this.#endBlock();return;case"skipped":case"checksum":this.#expect("magic",4);return}}#endBlock(){
if(!this.#isLast)this.#expect("block header",3);else if(this.#hasChecksum)this.#expect("checksum",4);else this.#expect("\
magic",4)}#headerBytes(descriptor){const isSingle=(descriptor&32)!==0;this.#hasChecksum=(descriptor&4)!==0;const dictionaryBytes=[
0,1,2,4][descriptor&3]??0;const sizeBytes=[isSingle?1:0,2,4,8][descriptor>>6]??0;return(isSingle?0:1)+dictionaryBytes+sizeBytes}};var CHUNK_BYTES=1024*1024;var WAITING_BYTES=4*CHUNK_BYTES;var MAGIC_BYTES2=6;var WRITABLE_AGAIN=["drain","end","close"];
function readLayer(blob,checks){return new Reading(blob,checks)}var Reading=class{chunks;packedBytes=0;tarBytes=0;packing;#blob;#checks;#packedHash;constructor(blob,checks){
this.#blob=blob;this.#checks=checks;this.#packedHash=hashFor(blob.descriptor.digest);this.chunks=this.#read()}get#digest(){
return this.#blob.descriptor.digest}async*#read(){const{descriptor,diffId}=this.#blob;const source=await this.#blob.open(
this.#checks.signal);try{const packed=this.#packed(source);const start=await firstBytes(packed);this.packing=packingOf2(
start,this.#digest);const isHashedOnce=this.packing==="none"&&diffId===descriptor.digest;const tarHash=this.#checks.checksDiffId&&
!isHashedOnce?hashFor(diffId):void 0;for await(const chunk of this.#inflated(start,packed)){tarHash?.update(chunk);this.
tarBytes+=chunk.length;yield chunk}this.#checkPacked();const found=tarHash&&digestBy(tarHash,diffId);if(found!==void 0&&
found!==diffId)throw invalidBlob(this.#digest,`unpacks to ${found}, but the image's config says ${diffId}`)}finally{source.
destroy()}}async*#packed(source){const{sizeBytes}=this.#blob.descriptor;for await(const chunk of source){this.packedBytes+=
chunk.length;if(this.packedBytes>sizeBytes)throw invalidBlob(this.#digest,wrongSize(this.packedBytes,sizeBytes));this.#packedHash.
update(chunk);yield chunk}}#checkPacked(){const{sizeBytes}=this.#blob.descriptor;if(this.packedBytes!==sizeBytes)throw invalidBlob(
this.#digest,wrongSize(this.packedBytes,sizeBytes));const found=digestBy(this.#packedHash,this.#digest);if(found!==this.#digest)
throw invalidBlob(this.#digest,`has the digest ${found}`)}async*#inflated(start,rest){if(this.packing==="none"){if(start.
length>0)yield start;yield*rest;return}const isGzip=this.packing==="gzip";const options={chunkSize:CHUNK_BYTES,readableHighWaterMark:WAITING_BYTES};
const inflater=isGzip?createGunzip(options):createZstdDecompress(options);const feeding=isGzip?feedGzip(inflater,start,rest):
feedZstd(inflater,start,rest);feeding.catch(error2=>inflater.destroy(error2));inflater.on("error",()=>{});try{for await(const chunk of inflater.
iterator({destroyOnReturn:false}))yield chunk;await feeding}catch(error2){throw this.#inflateError(error2)}finally{inflater.
destroy()}}#inflateError(error2){const code2=error2.code;const isOwn=error2 instanceof FlattenError;const isOfZlib=typeof code2===
"string"&&/^(?:Z_|ZSTD_|ERR_STREAM_PUSH)/.test(code2);if(isOwn||!isOfZlib&&!(error2 instanceof RangeError))return error2;
const isCut=code2==="Z_BUF_ERROR";return invalidBlob(this.#digest,isCut?`ends in the middle of its ${this.packing} strea\
m`:`is not a readable ${this.packing} stream (${messageOf(error2)})`)}};async function feedGzip(inflater,start,rest){let hasEnded=false;
const ended=new Promise(resolve8=>{inflater.once("end",()=>{hasEnded=true});for(const event of["end","close"])inflater.once(
event,resolve8)});let fedBytes=0;let lastEnd=0;const feed=async chunk=>{const last=chunk.findLastIndex(byte=>byte!==0);if(last!==
-1)lastEnd=fedBytes+last+1;fedBytes+=chunk.length;if(!hasEnded)await write(inflater,chunk)};await feed(start);for await(const chunk of rest)
await feed(chunk);inflater.end();await ended;if(lastEnd>inflater.bytesWritten)throw new RangeError("bytes that are not a\
 gzip member follow its last member")}async function feedZstd(inflater,start,rest){const frames=new ZstdFrames;for(const piece of frames.
split(start))await write(inflater,piece);for await(const chunk of rest)for(const piece of frames.split(chunk))await write(
inflater,piece);if(!frames.isBetweenFrames)throw new RangeError("its last frame is incomplete");inflater.end()}async function write(inflater,chunk){
if(inflater.destroyed)throw new Error("the stream was closed");if(chunk.length===0||inflater.write(chunk))return;await new Promise(
resolve8=>{const proceed=()=>{for(const event of WRITABLE_AGAIN)inflater.off(event,proceed);resolve8()};for(const event of WRITABLE_AGAIN)
inflater.on(event,proceed)})}async function firstBytes(packed){const parts2=[];let length=0;while(length<MAGIC_BYTES2){const{
done,value}=await packed.next();if(done===true)break;parts2.push(value);length+=value.length}return parts2.length===1?parts2[0]??
Buffer.alloc(0):Buffer.concat(parts2)}var REFUSED=[["bzip2","BZh"],["xz","ý7zXZ\0"]];function packingOf2(start,digest){
if(start[0]===31&&start[1]===139)return"gzip";if(startsZstd(start))return"zstd";const text=start.toString("latin1");const refused=REFUSED.
find(([,magic])=>text.startsWith(magic));if(refused!==void 0)throw new FlattenError("UNSUPPORTED_IMAGE",`The layer ${digest}\
 is packed with ${refused[0]}, but only gzip, zstd and unpacked layers can be read.`,{hint:'Copy the image with "skopeo \
copy --dest-compress-format gzip" first.'});return"none"}function hashFor(digest){const algorithm=parseDigest(digest)?.algorithm;
if(algorithm===void 0)throw invalidBlob(digest,"has a digest that cannot be checked");return createHash5(algorithm)}function digestBy(hash2,like){
return`${like.slice(0,like.indexOf(":"))}:${hash2.digest("hex")}`}var RECORD=/^(?:(?:SCHILY|LIBARCHIVE)\.xattr\.(?:(?:user|trusted)\.overlay\.|security\.selinux$|com\.apple\.)|RHT\.security\.selinux$)/;
var MAX_LISTED=5;var MachineAttributes=class{#names=new Set;#entries=0;static isIn({pax}){if(pax.size===0)return false;for(const key of pax.
keys())if(RECORD.test(key))return true;return false}static remove(head){return{header:head.header,extensions:withoutRecords(
head.extensions,key=>RECORD.test(key))}}note({pax}){this.#entries++;if(this.#names.size>MAX_LISTED)return;for(const key of pax.
keys())if(RECORD.test(key))this.#names.add(key.replace(/^(?:\w+\.xattr|RHT)\./,""))}get notice(){if(this.#entries===0)return void 0;
const names=[...this.#names];const listed=names.slice(0,MAX_LISTED).join(", ")+(names.length>MAX_LISTED?", …":"");return`\
Left out extended attributes that belong to the machine that built the image (${listed}) from ${this.#entries} ${this.#entries===
1?"entry":"entries"}.`}};var LARGE_BYTES=64*1024;var PIECE_BYTES2=1024*1024;var Pieces=class{#ready=[];#joined;#joinedBytes=0;add(bytes){if(bytes.
length<LARGE_BYTES){if(this.#joinedBytes+bytes.length>PIECE_BYTES2)this.#release();this.#joined??=Buffer.allocUnsafeSlow(
PIECE_BYTES2);this.#joinedBytes+=bytes.copy(this.#joined,this.#joinedBytes);return}this.#release();this.#ready.push(bytes)}addAll(pieces){
for(const bytes of pieces)this.add(bytes)}take(){const ready=this.#ready;this.#ready=[];return ready}end(){this.#release();
return this.take()}#release(){if(this.#joined===void 0)return;this.#ready.push(this.#joined.subarray(0,this.#joinedBytes));
this.#joined=void 0;this.#joinedBytes=0}};import{randomInt}from"node:crypto";var MAX_PATH_BYTES=4095;var MAX_NAME_BYTES=255;var MAX_LINKS_FOLLOWED=40;var MAX_ENTRIES=1e7;var MAX_LAYERS=1e4;var MAX_TEXT_BYTES=256*
1024**2;var MAX_HEAD_BYTES=192*1024**2;var MAX_STEPS2=5e8;var BOMB_BYTES=64*1024**3;var BOMB_RATIO=500;function overLimit(text){
return new FlattenError("TAR_LIMIT",text,{hint:NO_BUILDER_WRITES})}var CHUNK_BITS=20;var CHUNK_BYTES2=2**CHUNK_BITS;var OFFSET_MASK=CHUNK_BYTES2-1;var Texts=class{#chunks=[];#end=0;add(bytes,start,end){
const length=end-start;if(length>MAX_PATH_BYTES)throw new RangeError("a text is longer than any path");if((this.#end&OFFSET_MASK)+
length>CHUNK_BYTES2||this.#end===this.#chunks.length*CHUNK_BYTES2){this.#end=this.#chunks.length*CHUNK_BYTES2;if(this.#end+
CHUNK_BYTES2>MAX_TEXT_BYTES)throw overLimit(`The image's names and link targets exceed ${MAX_TEXT_BYTES} bytes in total.`);
this.#chunks.push(Buffer.allocUnsafeSlow(CHUNK_BYTES2))}const at2=this.#end;bytes.copy(this.#chunks[at2>>CHUNK_BITS],at2&
OFFSET_MASK,start,end);this.#end+=length;return at2}get(at2,length){const offset=at2&OFFSET_MASK;return this.#chunks[at2>>
CHUNK_BITS].subarray(offset,offset+length)}copy(at2,length,target,targetStart){const offset=at2&OFFSET_MASK;const chunk=this.#chunks[at2>>
CHUNK_BITS];if(length>32)chunk.copy(target,targetStart,offset,offset+length);else for(let i=0;i<length;i++)target[targetStart+
i]=chunk[offset+i];return targetStart+length}equals(at2,length,bytes,start){const offset=at2&OFFSET_MASK;const chunk=this.#chunks[at2>>
CHUNK_BITS];for(let i=0;i<length;i++)if(chunk[offset+i]!==bytes[start+i])return false;return true}};var ROOT=0;var NO_NODE=-1;var KIND={directory:0,file:1,symlink:2,special:3};var FIRST_CAPACITY=1024;var MAX_LOAD=.6;var HASH_SEED=randomInt(
2**32);var LayerTree=class{texts=new Texts;count=0;parent=new Int32Array(FIRST_CAPACITY);kind=new Uint8Array(FIRST_CAPACITY);dead=new Uint8Array(
FIRST_CAPACITY);touched=new Uint16Array(FIRST_CAPACITY);layer=new Uint16Array(FIRST_CAPACITY);ordinal=new Uint32Array(FIRST_CAPACITY);inode=new Int32Array(
FIRST_CAPACITY);head=new Uint32Array(FIRST_CAPACITY);extra=new Uint32Array(FIRST_CAPACITY);extraLength=new Uint16Array(FIRST_CAPACITY);pathBytes=new Uint16Array(
FIRST_CAPACITY);#nameAt=new Uint32Array(FIRST_CAPACITY);#nameBytes=new Uint8Array(FIRST_CAPACITY);#table=new Int32Array(
4*FIRST_CAPACITY);#used=0;constructor(){this.count=1;this.parent[ROOT]=NO_NODE;this.inode[ROOT]=ROOT}find(parent,bytes,start,end){
const node=this.#table[this.#slotOf(parent,bytes,start,end)]-1;return node<0||this.dead[node]===1?NO_NODE:node}add({parent,
bytes,start,end,kind,layer}){const node=this.count;if(node===this.parent.length)this.#grow();const above=this.pathBytes[parent];
const pathBytes2=above+(above===0?0:1)+(end-start);if(end-start>MAX_NAME_BYTES||pathBytes2>MAX_PATH_BYTES)throw overLimit(
`A path of the image is longer than ${MAX_PATH_BYTES} bytes, or contains a name of more than ${MAX_NAME_BYTES} bytes.`);
this.parent[node]=parent;this.kind[node]=kind;this.touched[node]=layer;this.inode[node]=node;this.pathBytes[node]=pathBytes2;
this.#nameAt[node]=this.texts.add(bytes,start,end);this.#nameBytes[node]=end-start;this.count++;const slot=this.#slotOf(
parent,bytes,start,end);const before=this.#table[slot];if(before===0)this.#used++;else this.dead[before-1]=1;this.#table[slot]=
node+1;if(this.#used>this.#table.length*MAX_LOAD)this.#rehash();return node}pathOf(node,isDirectory2=false){const length=this.
pathBytes[node];const path4=Buffer.allocUnsafe(length+(isDirectory2?1:0));if(isDirectory2)path4[length]=47;let end=length;
for(let at2=node;at2!==ROOT;at2=this.parent[at2]){const bytes=this.#nameBytes[at2];this.texts.copy(this.#nameAt[at2],bytes,
path4,end-bytes);end-=bytes+1;if(end>=0)path4[end]=47}return path4}targetOf(node){return this.texts.get(this.extra[node],
this.extraLength[node])}hiddenBelow(directory){let layer=0;for(let at2=directory;at2!==NO_NODE;at2=this.parent[at2])layer=
Math.max(layer,this.extra[at2]);return layer}#slotOf(parent,bytes,start,end){const mask=this.#table.length-1;const length=end-
start;let slot=hashOf(parent,bytes,start,end)&mask;for(;;){const node=this.#table[slot]-1;if(node<0)return slot;if(this.
parent[node]===parent&&this.#nameBytes[node]===length&&this.texts.equals(this.#nameAt[node],length,bytes,start))return slot;
slot=slot+1&mask}}#rehash(){const nodes=this.#table.filter(entry=>entry>0&&this.dead[entry-1]===0);this.#table=new Int32Array(
this.#table.length*2);this.#used=nodes.length;for(const entry of nodes){const node=entry-1;const name=this.texts.get(this.#nameAt[node],
this.#nameBytes[node]);this.#table[this.#slotOf(this.parent[node],name,0,name.length)]=entry}}#grow(){const capacity=this.
parent.length*2;this.parent=grown(this.parent,new Int32Array(capacity));this.kind=grown(this.kind,new Uint8Array(capacity));
this.dead=grown(this.dead,new Uint8Array(capacity));this.touched=grown(this.touched,new Uint16Array(capacity));this.layer=
grown(this.layer,new Uint16Array(capacity));this.ordinal=grown(this.ordinal,new Uint32Array(capacity));this.inode=grown(
this.inode,new Int32Array(capacity));this.head=grown(this.head,new Uint32Array(capacity));this.extra=grown(this.extra,new Uint32Array(
capacity));this.extraLength=grown(this.extraLength,new Uint16Array(capacity));this.pathBytes=grown(this.pathBytes,new Uint16Array(
capacity));this.#nameAt=grown(this.#nameAt,new Uint32Array(capacity));this.#nameBytes=grown(this.#nameBytes,new Uint8Array(
capacity))}};function grown(values,larger){larger.set(values);return larger}function hashOf(parent,bytes,start,end){let hash2=Math.
imul(parent^HASH_SEED,3432918353);for(let at2=start;at2<end;at2++){hash2=Math.imul(hash2^bytes[at2],1540483477);hash2^=hash2>>>
15}hash2=Math.imul(hash2^hash2>>>16,2246822507);return(hash2^hash2>>>13)>>>0}async function*emitSelection(index,selection,signal){const emission=new Emission(index,selection);const pieces=new Pieces;
pieces.addAll(emission.top());yield*pieces.end();for(const[at2,layer]of index.layers.entries()){if(!emission.beginLayer(
at2+1))continue;const framing=new TarFraming({begin:(entry,extension)=>emission.begin(entry,extension),emit:bytes=>pieces.
add(bytes)},{dropsGlobals:true,ignoresTrailer:true});const reading=readLayer(layer,{checksDiffId:false,signal});for await(const chunk of reading.
chunks){signal.throwIfAborted();framing.consume(chunk);yield*pieces.take();if(selection.top!==ROOT&&emission.isLayerDone(
framing))break}}pieces.addAll(emission.rest());yield*pieces.end()}var Emission=class{#index;#tree;#selection;#isEmitted;#nextDirectory;#next=0;#layer=0;#ordinal=0;#wasDropped=true;#cutBytes;constructor(index,selection){
const{tree}=index;this.#index=index;this.#tree=tree;this.#selection=selection;this.#isEmitted=new Uint8Array(tree.count);
this.#isEmitted[ROOT]=1;this.#nextDirectory=selection.top;const above=tree.parent[selection.top];this.#cutBytes=above>ROOT?
tree.pathBytes[above]+1:0;this.#findNext()}top(){const{top}=this.#selection;return this.#tree.kind[top]===KIND.directory?
this.#directoriesAbove(top):[]}beginLayer(layer){this.#layer=layer;this.#ordinal=0;return this.#isInLayer}get#isInLayer(){
return this.#next<this.#tree.count&&this.#tree.layer[this.#next]===this.#layer}isLayerDone(framing){return!this.#isInLayer&&
(this.#wasDropped||framing.isBetweenEntries)}begin(entry,extension){const ordinal=this.#ordinal++;this.#wasDropped=!this.#isInLayer||
this.#tree.ordinal[this.#next]!==ordinal;if(this.#wasDropped)return DROPPED;const node=this.#next++;this.#findNext();const content=this.#tree.
inode[node];const carrier=this.#selection.carrier[content];const shown2=content===node?carrier:node;const inserted=this.#directoriesBefore(
node);inserted.push(...this.#directoriesAbove(this.#tree.parent[shown2]));let head=entry;if(MachineAttributes.isIn(extension))
head=MachineAttributes.remove(head);const path4=this.#pathOf(shown2);if(!path4.equals(entry.name))head=withPath(head,path4);
if(shown2!==carrier){const target=this.#pathOf(carrier);if(!target.equals(linkOf(entry.header,extension)))head=withTarget(
head,target)}if(head===entry&&inserted.length===0)return UNCHANGED;return{blocks:[...inserted,...head.extensions,head.header],
keepsData:true}}rest(){return this.#directoriesBefore(this.#tree.count)}#findNext(){const{kind,inode,count}=this.#tree;const{
carrier,isSelected}=this.#selection;for(;this.#next<count;this.#next++){const node=this.#next;if(kind[node]===KIND.directory)
continue;const content=inode[node];const named2=carrier[content];if(content===node?named2!==NO_NODE:isSelected[node]===1&&
named2!==node)return}}#directoriesBefore(end){const{kind}=this.#tree;const{isSelected}=this.#selection;const blocks=[];for(;this.#nextDirectory<
end;this.#nextDirectory++){const node=this.#nextDirectory;if(kind[node]===KIND.directory&&isSelected[node]===1&&this.#isEmitted[node]===
0)this.#emitDirectory(node,blocks)}return blocks}#directoriesAbove(directory){const{parent}=this.#tree;const{isSelected}=this.#selection;
const missing=[];for(let at2=directory;at2>ROOT&&isSelected[at2]===1&&this.#isEmitted[at2]===0;at2=parent[at2])missing.push(
at2);const blocks=[];for(const node of missing.reverse())this.#emitDirectory(node,blocks);return blocks}#emitDirectory(node,blocks){
this.#isEmitted[node]=1;const{extensions,header}=headOf(this.#index,node,this.#cutBytes);blocks.push(...extensions,header)}#pathOf(node){
return this.#tree.pathOf(node).subarray(this.#cutBytes)}};function headOf({tree,heads},node,cutBytes){const position=tree.
head[node];const path4=()=>tree.pathOf(node,tree.kind[node]===KIND.directory).subarray(cutBytes);if(position===0)return withPath(
{extensions:[],header:directoryHeader()},path4());const head=heads.get(position);return cutBytes===0?head:withPath(head,
path4())}var RECORDS=["GNU.sparse.realsize","GNU.sparse.size"];function realSizeOf(entry,{pax}){if(entry.typeFlag==="S")return checked(
numberField(entry.header,"realSize"));if(pax.size===0)return entry.sizeBytes;for(const key of RECORDS){const record=nonEmpty(
pax.get(key));if(record===void 0)continue;const text=record.toString("latin1");return checked(/^[0-9]{1,16}$/.test(text)?
Number(text):Number.NaN)}return entry.sizeBytes}function checked(bytes){if(!(Number.isSafeInteger(bytes)&&bytes>=0))throw damagedTar(
0,"the real size of a sparse file is not a number");return bytes}function badLayer(what){return new FlattenError("LAYER_INVALID",`A layer of the image cannot be applied: ${what}.`,{hint:"\
The image is damaged, or the program that made it has a bug. Build it again with another builder."})}function truncatedLayer(digest){
return badLayer(`the tar stream of ${digest} ends within an entry`)}var SLASH3=47;var DOT=46;function cleanPath2(path4){let end=path4.length;while(end>0&&path4[end-1]===SLASH3)end--;let start=0;
while(start<end&&isPrefix(path4,start,end))start+=path4[start]===SLASH3?1:2;const rest=path4.subarray(start,end);const clean=isClean(
rest)?rest:cleaned(rest,path4);if(clean.length>MAX_PATH_BYTES)throw overLimit(`A path of the image has ${clean.length} b\
ytes, but at most ${MAX_PATH_BYTES} are possible: ${quoteName(clean)}.`);return clean}function isPrefix(path4,at2,end){return path4[at2]===
SLASH3||path4[at2]===DOT&&at2+1<end&&path4[at2+1]===SLASH3}function isClean(path4){let start=0;for(let at2=0;at2<=path4.
length;at2++){const byte=path4[at2];if(byte===0)return false;if(at2<path4.length&&byte!==SLASH3)continue;const length=at2-
start;if(length>MAX_NAME_BYTES)return false;if(length<=2&&path4[start]===DOT&&(length===1||path4[start+1]===DOT))return false;
if(length===0&&path4.length>0)return false;start=at2+1}return true}function cleaned(path4,original){if(path4.includes(0))
throw badLayer(`the name ${quoteName(original)} contains a NUL`);const parts2=[];for(const part of path4.toString("latin\
1").split("/")){if(part===""||part===".")continue;if(part.length>MAX_NAME_BYTES)throw overLimit(`A name of the image has\
 ${part.length} bytes, but at most ${MAX_NAME_BYTES} are possible: ${quoteName(Buffer.from(part,"latin1"))}.`);if(part!==
"..")parts2.push(part);else if(parts2.pop()===void 0)throw badLayer(`the path ${quoteName(original)} leads out of the im\
age`)}return Buffer.from(parts2.join("/"),"latin1")}var Walker=class{#tree;#layer=0;#steps=0;#lastPath=Buffer.alloc(0);#last=NO_NODE;#lastHidden=0;constructor(tree){this.#tree=
tree}beginLayer(layer){this.#layer=layer;this.forget()}forget(){this.#last=NO_NODE}childOf(directory,path4,start){return this.#ifShown(
this.#tree.find(directory,path4,start,path4.length),this.#hiddenIn(directory))}directoryOf(path4,end,mode){if(end<=0)return ROOT;
if(this.#last!==NO_NODE&&mode==="create"&&isSame2(this.#lastPath,path4,end))return this.#last;const position={directory:ROOT,
hidden:this.#hiddenIn(ROOT),links:0};if(!this.#follow(position,path4.subarray(0,end),mode))return NO_NODE;if(mode==="cre\
ate"){this.#lastPath=Buffer.from(path4.subarray(0,end));this.#last=position.directory;this.#lastHidden=position.hidden}return position.
directory}#hiddenIn(directory){return directory===this.#last?this.#lastHidden:this.#tree.hiddenBelow(directory)}#ifShown(node,hidden){
return node===NO_NODE||this.#tree.touched[node]<hidden?NO_NODE:node}#follow(position,path4,mode){for(let start=0;start<path4.
length;){const slash=path4.indexOf(SLASH3,start);const end=slash===-1?path4.length:slash;if(end>start&&!this.#step(position,
path4,[start,end],mode))return false;start=end+1}return true}#step(position,path4,[start,end],mode){const tree=this.#tree;
if(++this.#steps>MAX_STEPS2)throw overLimit(`The image's paths have more than ${MAX_STEPS2} parts in total.`);if(path4[start]===
46&&end-start<=2){if(end-start===1)return true;if(path4[start+1]===46){this.#up(position,path4);return true}}const node=this.#ifShown(
tree.find(position.directory,path4,start,end),position.hidden);if(node===NO_NODE)return mode==="create"&&this.#create(position,
path4,start,end);const kind=tree.kind[node];const isOwn=tree.touched[node]===this.#layer;if(kind===KIND.directory){if(mode===
"create")tree.touched[node]=this.#layer;position.directory=node;position.hidden=Math.max(position.hidden,tree.extra[node]);
return true}if(kind===KIND.symlink&&(isOwn||mode==="link")){const target=tree.targetOf(tree.inode[node]);if(++position.links>
MAX_LINKS_FOLLOWED)throw badLayer(`the symbolic links of ${quoteName(path4)} form a loop`);if(target[0]===SLASH3){position.
directory=ROOT;position.hidden=tree.hiddenBelow(ROOT)}return this.#follow(position,target,mode)}if(mode!=="create")return false;
if(isOwn)throw badLayer(`an entry is below ${quoteName(tree.pathOf(node))}, which is a file in the same layer`);return this.#create(
position,path4,start,end)}#up(position,path4){if(position.directory===ROOT)throw badLayer(`the symbolic link to ${quoteName(
path4)} leads out of the image`);position.directory=this.#tree.parent[position.directory];position.hidden=this.#tree.hiddenBelow(
position.directory)}#create(position,path4,start,end){const parent=position.directory;const kind=KIND.directory;position.
directory=this.#tree.add({parent,bytes:path4,start,end,kind,layer:this.#layer});return true}};function isSame2(last,path4,end){
return last.length===end&&last.compare(path4,0,end)===0}var WHITEOUT=Buffer.from(".wh.");var OPAQUE=Buffer.from(".wh..wh..opq");var AUFS=Buffer.from(".wh..wh.");var KINDS={"0":KIND.
file,S:KIND.file,"2":KIND.symlink,"3":KIND.special,"4":KIND.special,"5":KIND.directory,"6":KIND.special};var LayerApplier=class{attributes=new MachineAttributes;#tree;#heads;#walker;#layer=0;#ordinal=0;#entries=0;#firstNode=0;#sizes=[];constructor(tree,heads){
this.#tree=tree;this.#heads=heads;this.#walker=new Walker(tree)}beginLayer(){this.#layer++;this.#ordinal=0;this.#firstNode=
this.#tree.count;this.#sizes=[];this.#walker.beginLayer(this.#layer)}endLayer(){const{dead,parent,count}=this.#tree;let bytes=0;
for(let node=this.#firstNode;node<count;node++){if(this.#isGone(parent[node]))dead[node]=1;if(dead[node]===0)bytes+=this.#sizes[node-
this.#firstNode]??0}return bytes}#isGone(directory){const{dead,parent}=this.#tree;for(let at2=directory;at2!==NO_NODE;at2=
parent[at2]){if(dead[at2]===1)return true;if(at2>=this.#firstNode)return false}return false}apply(entry,extension){const ordinal=this.#ordinal++;
if(++this.#entries>MAX_ENTRIES)throw overLimit(`The image's layers have more than ${MAX_ENTRIES} entries.`);const path4=cleanPath2(
entry.name);const start=path4.lastIndexOf(SLASH3)+1;if(startsWith(path4,0,AUFS)&&!isOpaque(path4,0))return;if(startsWith(
path4,start,WHITEOUT))this.#delete(path4,start);else if(path4.length===0)checkRoot(entry);else this.#put(entry,extension,
{path:path4,start,ordinal})}#delete(path4,start){const tree=this.#tree;const name=start+WHITEOUT.length;if(name===path4.
length)throw badLayer(`the whiteout ${quoteName(path4)} does not say what it deletes`);const directory=this.#walker.directoryOf(
path4,start-1,"find");if(directory===NO_NODE)return;if(isOpaque(path4,start)){this.#hideLower(directory);return}const node=this.#walker.
childOf(directory,path4,name);if(node===NO_NODE)return;if(tree.touched[node]!==this.#layer)tree.dead[node]=1;else if(tree.
kind[node]===KIND.directory)this.#hideLower(node);this.#walker.forget()}#hideLower(directory){this.#tree.extra[directory]=
this.#layer;this.#walker.forget()}#put(entry,extension,{path:path4,start,ordinal}){checkNames(path4);const tree=this.#tree;
const hasMachineAttributes=MachineAttributes.isIn(extension);if(hasMachineAttributes)this.attributes.note(extension);const parent=this.#walker.
directoryOf(path4,start-1,"create");const before=this.#walker.childOf(parent,path4,start);const kind=kindOf(entry);const layer=this.#layer;
let node=before;if(kind===KIND.directory&&before!==NO_NODE&&tree.kind[before]===KIND.directory){tree.touched[before]=layer}else{
if(before!==NO_NODE){tree.dead[before]=1;this.#walker.forget()}const target=entry.typeFlag==="1"?this.#targetOf(entry,extension):
NO_NODE;const kindHere=target===NO_NODE?kind:tree.kind[target];node=tree.add({parent,bytes:path4,start,end:path4.length,
kind:kindHere,layer});if(target!==NO_NODE)tree.inode[node]=tree.inode[target]}tree.layer[node]=layer;tree.ordinal[node]=
ordinal;if(entry.typeFlag==="1")return;if(kind===KIND.file)this.#setSize(node,realSizeOf(entry,extension));if(kind===KIND.
symlink)this.#keepTarget(node,linkOf(entry.header,extension));if(kind!==KIND.directory&&kind!==KIND.symlink)return;const own=hasMachineAttributes?
MachineAttributes.remove(entry):entry;const name=tree.pathOf(node,kind===KIND.directory);tree.head[node]=this.#heads.add(
entry.name.equals(name)?own:withPath(own,name))}#setSize(node,bytes){this.#sizes[node-this.#firstNode]=bytes}#keepTarget(node,target){
const tree=this.#tree;if(target.includes(0)||target.length>MAX_PATH_BYTES)throw badLayer(`the target of the symbolic lin\
k ${quoteName(tree.pathOf(node))} is not a valid path`);tree.extra[node]=tree.texts.add(target,0,target.length);tree.extraLength[node]=
target.length;this.#setSize(node,target.length)}#targetOf(entry,extension){const link4=linkOf(entry.header,extension);const path4=cleanPath2(
link4);const start=path4.lastIndexOf(SLASH3)+1;const directory=this.#walker.directoryOf(path4,start-1,"link");const node=directory===
NO_NODE||path4.length===0?NO_NODE:this.#walker.childOf(directory,path4,start);const says=`the hard link ${quoteName(entry.
name)} leads to ${quoteName(link4)}`;if(node===NO_NODE)throw badLayer(`${says}, which does not exist`);if(this.#tree.kind[node]===
KIND.directory)throw badLayer(`${says}, which is a directory`);return node}};function checkRoot(entry){if(kindOf(entry)!==
KIND.directory)throw badLayer(`the entry ${quoteName(entry.name)} would replace the root directory`)}function checkNames(path4){
for(let at2=path4.indexOf(WHITEOUT);at2!==-1;at2=path4.indexOf(WHITEOUT,at2+1)){if(at2>0&&path4[at2-1]!==SLASH3)continue;
throw new FlattenError("WHITEOUT_NAME",`The image has an entry in ${quoteName(path4)}, but a layer cannot contain a name\
 that starts with ".wh.": it would be read as a whiteout, which marks a deletion.`,{hint:"Rename or remove the directory\
 where the image is built."})}}function kindOf(entry){const{typeFlag,header,name}=entry;if(typeFlag==="0"&&hasOldType(header)&&
name.at(-1)===SLASH3)return KIND.directory;if(typeFlag==="1")return KIND.file;const kind=KINDS[typeFlag];if(kind===void 0)
throw badLayer(`the entry ${quoteName(name)} has the unknown type ${JSON.stringify(typeFlag)}`);return kind}function isOpaque(path4,start){
return path4.length-start===OPAQUE.length&&startsWith(path4,start,OPAQUE)}function startsWith(path4,start,prefix){if(path4[start]!==
46||path4.length-start<prefix.length)return false;return path4.compare(prefix,0,prefix.length,start,start+prefix.length)===
0}import{constants as constants4,zstdCompressSync,zstdDecompressSync}from"node:zlib";var PAGE_BYTES=256*1024;var MAX_UNPACKED=16;var Heads=class{#pages=[];#firstBlocks=[];#packedBytes=0;#page;#pageStart=1;#filledBytes=0;#unpacked=new Map;add({
extensions,header}){const bytes=extensions.reduce((sum,{length})=>sum+length,header.length);if(this.#filledBytes+bytes>PAGE_BYTES)
this.#seal();const position=this.#pageStart+this.#filledBytes/BLOCK_BYTES;const page=bytes>PAGE_BYTES?Buffer.allocUnsafeSlow(
bytes):this.#page;this.#page=page??Buffer.allocUnsafeSlow(PAGE_BYTES);for(const block of[...extensions,header])this.#filledBytes+=
block.copy(this.#page,this.#filledBytes);return position}get(position){let at2=this.#read(position);const extensions=[];
for(;;){const block=at2.subarray(0,BLOCK_BYTES);const{typeFlag,sizeBytes}=readHeader(block,0);if(!isExtension(typeFlag))
return{extensions,header:block};const end=BLOCK_BYTES+paddedBytes(sizeBytes);extensions.push(block);if(sizeBytes>0)extensions.
push(at2.subarray(BLOCK_BYTES,end));at2=at2.subarray(end)}}#read(position){if(position>=this.#pageStart)return this.#page.
subarray((position-this.#pageStart)*BLOCK_BYTES);let low=0;let high=this.#firstBlocks.length-1;while(low<high){const middle=low+
high+1>>1;if(this.#firstBlocks[middle]<=position)low=middle;else high=middle-1}const known=this.#unpacked.get(low);const page=known??
zstdDecompressSync(this.#pages[low]);this.#unpacked.delete(low);this.#unpacked.set(low,page);for(const oldest of this.#unpacked.
keys()){if(this.#unpacked.size<=MAX_UNPACKED)break;this.#unpacked.delete(oldest)}return page.subarray((position-this.#firstBlocks[low])*
BLOCK_BYTES)}#seal(){if(this.#filledBytes===0)return;const packed=zstdCompressSync(this.#page.subarray(0,this.#filledBytes),
{params:{[constants4.ZSTD_c_compressionLevel]:1}});this.#packedBytes+=packed.length;if(this.#packedBytes>MAX_HEAD_BYTES)
throw overLimit(`The image's directories have more than ${MAX_HEAD_BYTES} bytes of headers.`);this.#pages.push(Buffer.from(
packed));this.#firstBlocks.push(this.#pageStart);this.#pageStart+=this.#filledBytes/BLOCK_BYTES;this.#filledBytes=0;if(this.#page.
length>PAGE_BYTES)this.#page=void 0}};function livingNodes(tree){const{parent,dead,touched,extra,kind,count}=tree;const living=new Uint8Array(count);const hidden=new Uint16Array(
count);living[ROOT]=1;hidden[ROOT]=extra[ROOT];for(let node=1;node<count;node++){const above=parent[node];const hides=hidden[above];
if(living[above]===0||dead[node]===1||touched[node]<hides)continue;living[node]=1;if(kind[node]===KIND.directory)hidden[node]=
Math.max(hides,extra[node])}return living}function selectBelow(tree,living,top){const{parent,kind,inode,count}=tree;const isSelected=top===
ROOT?living:new Uint8Array(count);if(top!==ROOT)isSelected[top]=1;const carrier=new Int32Array(count).fill(NO_NODE);for(let node=top;node<
count;node++){if(living[node]===0)continue;if(top!==ROOT&&node>top&&isSelected[parent[node]]===1)isSelected[node]=1;if(isSelected[node]===
0||kind[node]===KIND.directory)continue;const content=inode[node];if(carrier[content]===NO_NODE)carrier[content]=node}return{
top,isSelected,carrier}}async function indexLayers(layers,context){for(const{descriptor}of layers)refuseForeign(descriptor.mediaType,descriptor.
digest);if(layers.length>MAX_LAYERS)throw overLimit(`The image has ${layers.length} layers, but at most ${MAX_LAYERS} ar\
e read.`);const indexing=new Indexing(layers,context);const totalBytes=layers.reduce((sum,{descriptor})=>sum+descriptor.
sizeBytes,0);const progress={title:"Read the layers",doneBytes:()=>indexing.packedBytes,totalBytes:()=>totalBytes};return withProgress(
context.log,progress,indexing.run())}var Indexing=class{#layers;#context;#tree=new LayerTree;#heads=new Heads;#applier=new LayerApplier(
this.#tree,this.#heads);#layerBytes=[];#notices=[];#donePacked=0;#doneTar=0;#reading;constructor(layers,context){this.#layers=
layers;this.#context=context}get packedBytes(){return this.#donePacked+(this.#reading?.packedBytes??0)}async run(){for(const layer of this.#layers)
await this.#read(layer);const{notice:notice2}=this.#applier.attributes;return{layers:this.#layers,layerBytes:this.#layerBytes,
unpackedBytes:this.#layerBytes.reduce((sum,bytes)=>sum+bytes,0),tarBytes:this.#doneTar,notices:notice2===void 0?this.#notices:
[...this.#notices,notice2],tree:this.#tree,heads:this.#heads,living:livingNodes(this.#tree)}}async#read(layer){const{signal,
touch}=this.#context;const reading=readLayer(layer,{checksDiffId:true,signal});this.#reading=reading;this.#applier.beginLayer();
const framing=new TarFraming({begin:(entry,extension)=>{this.#applier.apply(entry,extension);return DROPPED},emit:()=>{}},
{dropsGlobals:true,ignoresTrailer:true});for await(const chunk of reading.chunks){signal.throwIfAborted();framing.consume(
chunk);this.#refuseBomb(reading);touch?.()}if(!framing.isBetweenEntries)throw truncatedLayer(layer.descriptor.digest);this.#noteMediaType(
layer,reading.packing);this.#layerBytes.push(this.#applier.endLayer());this.#donePacked+=reading.packedBytes;this.#doneTar+=
reading.tarBytes;this.#reading=void 0}#refuseBomb(reading){const tarBytes=this.#doneTar+reading.tarBytes;if(isBomb(tarBytes,
this.packedBytes))throw overLimit(`The image's layers unpack to more than ${BOMB_BYTES} bytes and to more than ${BOMB_RATIO}\
 times their size.`)}#noteMediaType({descriptor},packing){const named2=namedPacking(descriptor.mediaType);if(named2===void 0||
packing===void 0||named2===packing)return;const form=kind=>kind==="none"?"not packed":`packed with ${kind}`;this.#notices.
push(`The media type of the layer ${descriptor.digest} says that it is ${form(named2)}, but it is ${form(packing)}, so i\
t was read as that.`)}};function isBomb(tarBytes,packedBytes){return tarBytes>BOMB_BYTES&&tarBytes>BOMB_RATIO*packedBytes}
function namedPacking(mediaType){if(/[.+]gzip$/.test(mediaType))return"gzip";if(/[.+]zstd$/.test(mediaType))return"zstd";
return mediaType==="application/vnd.oci.image.layer.v1.tar"?"none":void 0}function refuseForeign(mediaType,digest){const refuse=(what,hint)=>{
throw new FlattenError("UNSUPPORTED_IMAGE",`The layer ${digest} ${what}.`,{hint})};if(/nondistributable|foreign/.test(mediaType))
refuse("is not in the image, but has to be fetched from elsewhere (a foreign or non-distributable layer)","Windows image\
s have such layers. Build the image on a base without them.");if(/\+encrypted$/.test(mediaType))refuse("is encrypted",'D\
ecrypt the image first, with "skopeo copy --decryption-key".')}var BUFFER_BYTES2=8*1024*1024;var FILE_LIMIT_BYTES=4*1024*1024;var PathNotFound=class extends Error{};function layersReader(index){
const{tree,living}=index;const stream=(selection,signal)=>Readable5.from(withEnd(emitSelection(index,selection,signal)),
{objectMode:false,highWaterMark:BUFFER_BYTES2,signal});const openPath=async(path4,signal)=>{const node=nodeAt(index,path4);
if(node===NO_NODE)throw new PathNotFound(`there is no ${path4.toString()} in the layers`);return stream(selectBelow(tree,
living,node),signal)};return{way:"layers",unseenTimes:[],isReproducible:true,decide:()=>"keep",open:async signal=>stream(
selectBelow(tree,living,ROOT),signal),openPath,isNotFound:error2=>error2 instanceof PathNotFound,lookAt:async(text,signal)=>{
const path4=Buffer.from(text);const node=nodeAt(index,path4);if(node===NO_NODE)return void 0;return heldHead(index,node)??
readFirstEntry(await openPath(path4,signal),FILE_LIMIT_BYTES)},close:async()=>{}}}async function*withEnd(parts2){yield*parts2;
yield END_OF_ARCHIVE}function heldHead(index,node){const{tree}=index;const kind=tree.kind[node];if(kind!==KIND.directory&&
(kind!==KIND.symlink||tree.inode[node]!==node))return void 0;const above=tree.parent[node];const cutBytes=above>ROOT?tree.
pathBytes[above]+1:0;const{header,extensions}=headOf(index,node,cutBytes);const typeFlag=kind===KIND.directory?"5":"2";const mtimeSeconds=headerMtime(
header);return{typeFlag,mtimeSeconds,header,extensions,data:Buffer.alloc(0)}}function nodeAt({tree,living},path4){let links=0;
let node=ROOT;let rest=path4;while(rest.length>0){const slash=rest.indexOf(SLASH3);const end=slash===-1?rest.length:slash;
const part=rest.subarray(0,end);rest=rest.subarray(Math.min(end+1,rest.length));const text=part.toString("latin1");if(text===
""||text===".")continue;if(text===".."){node=Math.max(ROOT,tree.parent[node]);continue}if(tree.kind[node]!==KIND.directory)
return NO_NODE;const found=tree.find(node,part,0,part.length);if(found===NO_NODE||living[found]===0)return NO_NODE;if(tree.
kind[found]!==KIND.symlink||rest.length===0){node=found;continue}if(++links>MAX_LINKS_FOLLOWED)return NO_NODE;const target=tree.
targetOf(tree.inode[found]);if(target[0]===SLASH3)node=ROOT;rest=Buffer.concat([target,Buffer.from("/"),rest])}return node}function layeredSource(image,set,context){const{json:json2}=image.config;const shown2=getPath(json2,"config");const volumes=getPath(
shown2,"Volumes");const layers=new AppliedLayers(image,set,context);return{reference:set.reference,id:image.manifest.digest,
ofContainer:void 0,platform:image.platform,diffIds:image.layers.map(({diffId})=>diffId),layerCount:image.layers.length,volumes:isObject(
volumes)?Object.keys(volumes).filter(path4=>!path4.includes("\0")):[],shownConfig:isObject(shown2)?shown2:{},knownBytes:void 0,
isExact:true,notices:[],readConfig:async()=>({json:json2,digest:image.config.descriptor.digest,packedLayers:image.layers.
map(({descriptor})=>descriptor),annotations:image.annotations,missing:void 0}),openReader:()=>layers.openReader(),measure:()=>layers.
measure()}}var AppliedLayers=class{#image;#set;#context;#index;#size;#readers=0;constructor(image,set,context){this.#image=
image;this.#set=set;this.#context=context}async openReader(){this.#readers++;const end=once(async()=>{if(--this.#readers>
0)return;this.#index=void 0;await this.#set.release?.(this.#image)});try{return{...layersReader(await this.#applied()),close:end}}catch(error2){
await end();throw error2}}async measure(){if(this.#size===void 0)await this.#applied();if(this.#size===void 0)throw new Error(
"the layers have no size");return this.#size}#applied(){this.#index??=this.#apply().catch(error2=>{this.#index=void 0;throw error2});
return this.#index}async#apply(){const{layers,config}=this.#image;const index=await indexLayers(layers,this.#context);if(this.#size===
void 0)for(const notice2 of index.notices)this.#context.log.notice(notice2);this.#size={bytes:index.unpackedBytes,packedBytes:layers.
reduce((sum,{descriptor})=>sum+descriptor.sizeBytes,0),history:historyOf2(config.json,index.layerBytes)};return index}};
function once(work){let done;return()=>{done??=work();return done}}function historyOf2(config,layerBytes){const haveLayers=historyLayers(
config);const entries=getPath(config,"history");const layers=haveLayers?.filter(hasLayer=>hasLayer).length;if(haveLayers===
void 0||layers!==layerBytes.length||!Array.isArray(entries))return void 0;const waiting2=[...layerBytes];return haveLayers.
map((hasLayer,at2)=>({command:getString(entries[at2],"created_by")??getString(entries[at2],"comment")??"",bytes:hasLayer?
waiting2.shift()??0:0,hasLayer}))}function readEngineImage(reference,plain,inspect){const platform=platformOf3(inspect);if(platform.os!=="linux"){throw new FlattenError(
"UNSUPPORTED_IMAGE",`docker-flatten needs a Linux image, but ${JSON.stringify(reference)} is for ${platform.os}.`,{hint:"\
Windows layers are not plain filesystems and cannot be flattened this way."})}if(!isValidPlatform(platform)){throw new FlattenError(
"UNSUPPORTED_IMAGE",`The config of the image ${JSON.stringify(reference)} has an invalid platform: ${JSON.stringify(platform)}\
.`,{hint:"Do not trust this image: no builder writes such a config."})}const volumes=getPath(inspect,"Config","Volumes");
const id=getString(plain,"Id")??"";if(id==="")throw withoutFields(reference);const layers=layersOf(inspect);const isIndex=isIndexInspect(
plain)??isIndexInspect(inspect)??false;return{reference,image:void 0,names:namesOf2(plain),id,platform,diffIds:layers,isIndex,
isDefaultPlatform:!isIndex||JSON.stringify(layers)===JSON.stringify(layersOf(plain)),volumes:isObject(volumes)?Object.keys(
volumes).filter(path4=>!path4.includes("\0")):[],inspect}}function withoutFields(reference){return new FlattenError("ENG\
INE_FAILED",`The engine describes ${JSON.stringify(reference)} without an ID, a platform or layers.`,{hint:'Remove the i\
mage ("docker rmi") and pull or build it again.'})}async function revealImage(session,reference,id,wanted){const{log}=session;const image={reference,id,isIndex:wanted!==void 0,
platform:wanted??session.platform,volumes:[]};const manifest=await chosenManifest(session,image);if(manifest===void 0)return void 0;
const platform=wanted??manifest.platform;const start={imageId:id,manifest,likely:wanted??session.platform};if(session.canInspectPlatform&&
platform!==void 0){const inspect=await inspectImage(session,id,platform);if(inspect!==void 0&&isShown(inspect)&&samePlatform(
platformOf3(inspect),platform))return inspect}for(const{place,open:open7}of waysToBlobs(session,image)){try{const found=await open7(
blobs=>fromBlobs(blobs,start,wanted!==void 0));if(found!==void 0)return found}catch(error2){if(!(error2 instanceof HiddenBlobs))
throw error2;log.debug(`no config blob ${place}: ${messageOf(error2)}`)}}throw cannotReveal(session,reference,platform)}
async function chosenManifest(session,image){let containerId;try{containerId=await createContainer(session,{source:image})}catch(error2){
if(error2 instanceof FlattenError&&isMissing2(error2.message))return void 0;throw error2}try{return manifestOfContainer(
await inspectContainer(session,containerId))}finally{await removeContainer(session,containerId)}}function manifestOfContainer(inspect){
const descriptor=getPath(inspect,"ImageManifestDescriptor");const platform=getPath(descriptor,"platform");const architecture=getString(
platform,"architecture")??"";const size=getPath(descriptor,"size");return{digest:getString(descriptor,"digest"),sizeBytes:typeof size===
"number"?size:void 0,platform:architecture===""?void 0:normalizePlatform({os:getString(platform,"os")??"linux",architecture,
variant:getString(platform,"variant")})}}async function fromBlobs(blobs,{imageId,manifest:{digest,sizeBytes},likely},isAsked){
const start=digest===void 0?{digest:imageId}:{digest,sizeBytes};let first;for await(const{configText,isInIndex}of imageManifests(
start,blobs.text,likely)){const config=parseJson(configText);if(!isObject(config))continue;const found=inspectOf(config,
isInIndex);if(digest!==void 0||samePlatform(platformOf3(config),likely))return found;first??=found}return isAsked?void 0:
first}function inspectOf(config,isInIndex){const{os:os5,architecture,variant}=platformOf3(config);const fields={Created:config["\
created"],Author:config["author"],Os:os5,Architecture:architecture,Variant:variant,OsVersion:config["os.version"],Config:config["\
config"]};return{...Object.fromEntries(Object.entries(fields).filter(([,value])=>value!==void 0)),RootFS:{Type:"layers",
Layers:diffIdsOf(config)},...isInIndex?{Descriptor:{mediaType:MEDIA_TYPE.index}}:{}}}function cannotReveal(engine,reference,platform){
const which2=platform===void 0?"":` for ${formatPlatform(platform)}`;return new FlattenError("UNSUPPORTED_IMAGE",`docker\
-flatten needs to know the layers of ${JSON.stringify(reference)}${which2}, but Docker ${engine.version} shows neither t\
he layers nor the files in which it stores them.`,{hint:`Run docker-flatten on the engine's own machine, or remove this \
image and all images that share its layers ("docker rmi") and pull it again, or update to Docker 29.`})}async function pullImage(session,reference,platform){const{log,signal}=session;log.info(`Pulling ${reference}`);const platformOption=platform===
void 0?[]:["--platform",platform];const answer=await withProgress(log,{title:"Pull"},session.docker.stream(["pull","--qu\
iet",...platformOption,reference],text=>log.debug(text.trimEnd()),signal,true));if(answer.exitCode===0)return;const said=answer.
stderr.trim().slice(-2e3);const what=`Pulling ${JSON.stringify(reference)} failed`;const known=knownFailure(said,what);if(known!==
void 0)throw known;if(/no match(?:ing manifest)? for|does not match the specified platform/i.test(said)){throw new FlattenError(
"PLATFORM_MISMATCH",`The image ${JSON.stringify(reference)} is needed for ${platform??"the engine's platform"}, but its \
registry does not have that platform: ${said}`,{hint:"Select a platform that the image has, or a tag for this platform."})}
if(/manifest unknown|not found|does not exist|pull access denied/i.test(said)){throw new FlattenError("IMAGE_NOT_FOUND",
`The image ${JSON.stringify(reference)} was not found locally, and its registry does not have it or denied access: ${said}`,
{hint:'Check the name. For a private image, log in first (docker/login-action or "docker login"). For an image built in \
this job, load it into the engine ("load: true").'})}const isLimited=/toomanyrequests|rate limit/i.test(said);throw new FlattenError(
"PULL_FAILED",`${what}: ${said}`,{hint:isLimited?"Log in to the registry in an earlier step (docker/login-action), so th\
at the limit of your account applies.":`Check whether the registry is reachable, and run again. ${written("pull","never")}\
 uses only images that the engine has.`})}async function findImage(session,request3){const{image,platform,pull}=request3;const present=await inspectImage(session,
image.text);if(present===void 0){if(pull==="never"||isImageId(image.text))throw notFound3(image.text,pull);return{...await pullMissing(
session,request3),image}}const found=await choosePlatform(session,image.text,present,platform);if(found===void 0){const held=await choosePlatform(
session,image.text,present,void 0);const canMove=pull!=="never"&&!isImageId(image.text);throw lacksPlatform(image.text,held?.
platform,platform,canMove)}if(pull!=="always"||isImageId(image.text))return{...found,image};return{...await refresh(session,
image,found,platform),image}}async function pullMissing(session,request3){const{image,platform,pull,defaultPlatform}=request3;
const text=platform===void 0?defaultPlatform:formatPlatform(platform);if(platform===void 0&&text!==void 0)session.log.info(
`Pulling the platform ${text}, as DOCKER_DEFAULT_PLATFORM says`);await pullImage(session,image.text,text);const pulled=await inspectImage(
session,image.text);if(pulled===void 0)throw notFound3(image.text,pull);const named2=platform??readPlatform3(defaultPlatform);
const chosen=await choosePlatform(session,image.text,pulled,named2)??(platform===void 0?await choosePlatform(session,image.
text,pulled,void 0):void 0);if(chosen!==void 0)return chosen;const held=await choosePlatform(session,image.text,pulled,void 0);
throw lacksPlatform(image.text,held?.platform,platform,false)}async function refresh(session,image,held,wanted){const{os:os5,
architecture}=normalizePlatform(held.platform);const text=os5===""||architecture===""?void 0:formatPlatform(held.platform);
await pullImage(session,image.text,text);const pulled=await describeImage(session,image.text,held.platform)??await describeImage(
session,image.text,void 0);if(pulled===void 0)throw notFound3(image.text,"always");const now=normalizePlatform(pulled.platform);
const isSame5=wanted===void 0?now.os===os5&&now.architecture===architecture:samePlatform(now,wanted);if(isSame5)return pulled;
if(image.digest===void 0)await session.docker.run(["tag",held.id,image.text]);throw new FlattenError("PLATFORM_MISMATCH",
`The engine has the image ${JSON.stringify(image.text)} for ${formatPlatform(held.platform)}, but the registry returned \
it for ${formatPlatform(now)}. The tag was restored.`,{hint:`Leave ${written("pull")} out to flatten the image that the \
engine has, or use a tag for this platform.`})}function readPlatform3(text){try{return text===void 0?void 0:parsePlatform(
text)}catch{return void 0}}async function describeImage(session,name,platform){const plain=await inspectImage(session,name);
return plain===void 0?void 0:choosePlatform(session,name,plain,platform)}async function choosePlatform(session,reference,plain,platform){
const isComplete=isShown(plain);if(isComplete&&(platform===void 0||samePlatform(platformOf3(plain),platform)))return readEngineImage(
reference,plain,plain);const isAlone=!session.store.holdsIndexes||isIndexInspect(plain)===false;if(isComplete&&isAlone)return void 0;
const id=getString(plain,"Id");if(id===void 0||!session.store.holdsIndexes)throw withoutFields(reference);if(session.canInspectPlatform&&
platform!==void 0){const inspect2=await inspectImage(session,reference,platform);if(inspect2!==void 0&&samePlatform(platformOf3(
inspect2),platform))return readEngineImage(reference,plain,inspect2)}const inspect=await revealImage(session,reference,id,
platform);if(inspect===void 0)return void 0;const isWanted=platform===void 0||samePlatform(platformOf3(inspect),platform);
return isWanted?readEngineImage(reference,plain,inspect):void 0}function lacksPlatform(reference,held,wanted,canMove){const asked=wanted===
void 0?"another platform":formatPlatform(wanted);const has=held===void 0?"another one":formatPlatform(held);return new FlattenError(
"PLATFORM_MISMATCH",`The image ${JSON.stringify(reference)} is needed for ${asked}, but the engine has it for ${has}.${canMove?
" A pull would move the tag away from that image.":""}`,{hint:canMove?`Pull it yourself ("docker pull --platform ${asked}\
 ${reference}") if the tag may move, or select the platform ${has}.`:"Pull or build that platform first, or select one t\
hat the image has."})}function notFound3(reference,pull){const why=pull==="never"?`, and pulling is disabled (${written(
"pull")} is never)`:"";return new FlattenError("IMAGE_NOT_FOUND",`The image ${JSON.stringify(reference)} is not in the e\
ngine${why}.`,{hint:'Check the name and tag with "docker images", and build or pull it first.'})}var PROXY=/^(?:https?|ftp|no|all)_proxy$/i;function withoutProxies(container,fresh,image){const all=new Set(container);const wasAdded=entry=>{
const name=nameOf4(entry);if(!PROXY.test(name)||image.includes(entry))return false;return fresh.includes(entry)||all.has(
otherSpelling(name)+entry.slice(name.length))};const removed=container.filter(wasAdded).map(nameOf4);const env=container.
flatMap(entry=>wasAdded(entry)?image.filter(own=>nameOf4(own)===nameOf4(entry)):[entry]);return{env,removed}}function nameOf4(entry){
return entry.split("=")[0]??""}function otherSpelling(name){return name===name.toUpperCase()?name.toLowerCase():name.toUpperCase()}var OWN_FIELDS=["User","Env","Cmd","Entrypoint","WorkingDir","StopSignal"];var MAP_FIELDS=["ExposedPorts","Volumes","Lab\
els"];var ADDED_FIELDS=["Healthcheck","StopTimeout"];function withContainerConfig(image,container,fresh){const imageConfig=getPath(
image,"config");const config={...isObject(imageConfig)?imageConfig:{}};const imageEnv=strings(config["Env"]);const freshEnv=strings(
fresh["Env"]);const{env,removed}=withoutProxies(strings(container["Env"]),freshEnv,imageEnv);const own={...container,Env:env};
const before={...fresh,Env:withoutProxies(freshEnv,freshEnv,imageEnv).env};for(const field of OWN_FIELDS){if(isSame3(own[field],
before[field])||isSame3(own[field],config[field]))continue;if(isUnset(own[field]))delete config[field];else config[field]=
own[field]}for(const field of MAP_FIELDS){const parts2=mergedParts(config[field],container[field],fresh[field]);if(parts2===
void 0)continue;if(isUnset(parts2))delete config[field];else config[field]=parts2}for(const field of ADDED_FIELDS){const value=container[field];
if(!isUnset(value)&&!isSame3(value,fresh[field])&&!isSame3(value,config[field]))config[field]=value}return{config:{...image,
config},proxies:removed}}function mergedParts(image,container,fresh){const[inImage,inContainer,inFresh]=[image,container,
fresh].map(parts2=>isObject(parts2)?parts2:{});const set=Object.entries(inContainer).filter(([name,value])=>!hasPart(inFresh,
name,value)&&!hasPart(inImage,name,value));const gone=Object.keys(inFresh).filter(name=>!Object.hasOwn(inContainer,name)&&
Object.hasOwn(inImage,name));if(set.length===0&&gone.length===0)return void 0;const rest=Object.entries(inImage).filter(
([name])=>!gone.includes(name));return Object.fromEntries([...rest,...set])}function hasPart(parts2,name,value){return Object.
hasOwn(parts2,name)&&isSame3(parts2[name],value)}function strings(value){return isStringArray(value)?value:[]}function isSame3(one,other){
return JSON.stringify(canonicalValue(one))===JSON.stringify(canonicalValue(other))}function canonicalValue(value){const plain=value===
void 0?void 0:JSON.parse(JSON.stringify(value));if(isUnset(plain))return null;if(!isObject(plain))return plain;return Object.
fromEntries(Object.entries(plain).filter(([,part])=>part===""||isObject(part)||part!==0&&!isUnset(part)).sort(([a],[b])=>a<
b?-1:1))}function isUnset(value){if(value===void 0||value===null||value==="")return true;if(Array.isArray(value))return value.
length===0;return isObject(value)&&Object.keys(value).length===0}async function pauseContainer(session,source,container){const name=pausedMarkName(session.runId,container.id);const markId=await createContainer(
session,{source,name});const answer=await session.docker.try(["pause",container.id]);if(answer.exitCode!==0&&!/is not running/i.
test(answer.stderr))throw notPaused(source.reference,failedCommand(["pause",container.id],answer));let resuming;return()=>{
resuming??=resume(session.docker,container.id).then(()=>removeContainer(session,markId));return resuming}}function notPaused(name,failure){
if(failure.code==="NO_ENGINE")return failure;return new FlattenError("DOCKER_FAILED",`Cannot pause the running container\
 ${JSON.stringify(name)} while it is read: ${failure.message}`,{hint:`Use ${written("pause","false")} to read it while i\
t runs (files that change meanwhile may be inconsistent), or stop it first ("docker stop").`,cause:failure})}function changedWhileRead(name,cut2){
return new FlattenError(cut2.code,`The container ${JSON.stringify(name)} changed while it was read, because it was runni\
ng and not paused: ${cut2.message}`,{hint:`Nothing was tagged. Leave out ${written("pause","false")} so that it is pause\
d while it is read, or stop it first ("docker stop").`,cause:cut2})}async function historyRows(engine,reference,layers,platform){const format=["--no-trunc","--human=false","--format","{{js\
on .}}"];const args=["history",...format,...platformArgs(platform)];const lines2=await engine.docker.run([...args,reference]);
const rows=lines2.split("\n").filter(line=>line!=="").map(line=>{const row=parseJson(line);return{command:getString(row,
"CreatedBy")||(getString(row,"Comment")??""),bytes:Number(getPath(row,"Size")??Number.NaN)}});if(rows.length<layers||!rows.
every(({bytes})=>bytes>=0)){throw new FlattenError("ENGINE_FAILED",`The engine returned ${rows.length} sizes (${rows.map(
({bytes})=>bytes).join(", ")}) for the image ${JSON.stringify(reference)}, which has ${countLayers(layers)}.`,{hint:'Rem\
ove the image ("docker rmi") and pull or build it again.'})}return rows.reverse()}async function historyBytes(engine,reference,layers){
return sumOf(await historyRows(engine,reference,layers))}function sumOf(rows){return rows.reduce((sum,{bytes})=>sum+bytes,
0)}async function sourceSize(session,source,config){const layers=source.diffIds.length;const steps2=historyLayers(config);
const isOther=!source.isDefaultPlatform&&!session.knowsPlatformOption;const isComplete=isOther?false:steps2===void 0?await hasCompleteHistory(
session,source):steps2.filter(hasLayer=>hasLayer).length===layers;if(!isComplete)return{bytes:await containerBytes(session,
source),history:void 0};const rows=await historyRows(session,source.id,layers,indexedPlatform(session,source));const matchesSteps=steps2?.
length===rows.length;const history2=rows.map((row,at2)=>({...row,hasLayer:matchesSteps?steps2[at2]===true:row.bytes>0}));
return{bytes:sumOf(rows),history:history2}}async function containerSize(engine,container,image){const{rootFs}=await containerSizes(
engine,container.id);const bytes=Math.max(0,rootFs-image.bytes);const own={command:`container ${container.name}`,bytes,hasLayer:true};
return{bytes:rootFs,history:image.history&&[...image.history,own]}}async function hasCompleteHistory(engine,source){const args=[
"history","--quiet","--no-trunc",...platformArgs(indexedPlatform(engine,source))];const rows=await engine.docker.run([...args,
source.id]);return rows.split("\n").filter(row=>row!=="").length>=source.diffIds.length}function indexedPlatform(engine,source){
return source.isIndex&&engine.knowsPlatformOption?source.platform:void 0}async function containerBytes(session,source){const id=await createContainer(
session,{source});try{const{rootFs,own}=await containerSizes(session,id);return Math.max(0,rootFs-own)}finally{await removeContainer(
session,id)}}async function containerSizes(engine,id){const container=await inspectContainer(engine,id,["--size"]);const rootFs=getPath(
container,"SizeRootFs");const own=getPath(container,"SizeRw")??0;if(typeof rootFs!=="number"||typeof own!=="number")throw new FlattenError(
"ENGINE_FAILED",`The engine returned no size for the container ${id}.`,{hint:SEE_ENGINE_LOG});return{rootFs,own}}function withTimes(decide,rule){return entry=>{const verdict=decide(entry);if(verdict==="drop")return verdict;const replacement=verdict===
"keep"?void 0:verdict;const head=replacement?.head??entry;const{mtimeSeconds}=entryFacts(head);const seconds=rule(mtimeSeconds);
const before=replacement?.before?.map(earlier=>({...earlier,...applyTimeRule(earlier,rule)}));const inserted=before===void 0?
{}:{before};if(before===void 0&&(seconds===mtimeSeconds||Number.isNaN(seconds)))return verdict;return{...replacement,...inserted,
head:applyTimeRule(head,rule)}}}function applyTimeRule(head,rule){const{mtimeSeconds}=entryFacts(head);const seconds=rule(
mtimeSeconds);return seconds===mtimeSeconds||Number.isNaN(seconds)?head:withTime(head,seconds)}function withTime(head,seconds){
return{extensions:withoutRecord(head.extensions,"mtime"),header:withMtime(head.header,seconds)}}var CAPABILITIES=["CHOWN","DAC_OVERRIDE","FOWNER","FSETID","SETGID","SETUID","SETFCAP","MKNOD"];var PIDS_LIMIT=512;var LIMIT_SECONDS=60*
60;var SHOWN_CHARS=4*1024*1024;var LINE_CHARS=64*1024;var LAST_LINES=10;var LAST_COLUMNS=300;async function removeRan(engine,{
id}){await removeContainer(engine,id)}async function runInContainer(session,source,request3){const{log}=session;const plain=request3.
asUsed===true?void 0:session.plainRuntime;if(plain!==void 0)log.debug(`the container has the runtime ${plain}: the engin\
e's default may add mounts`);const answer=await runUnder(session,plain,source,request3);const isMissing3=answer.exitCode!==
0&&RUNTIME_MISSING.test(answer.stderr);if(plain===void 0||!isMissing3)return answer;await removeRan(session,answer.container);
log.warning(`The engine lacks the program of its runtime ${plain}, so the command runs with the default runtime. Mount p\
oints that it adds are in the result.`);const ended=await runUnder(session,void 0,source,request3);return{...ended,container:{
...ended.container,mayHaveMounts:true}}}var RUNTIME_MISSING=/(?:fork\/exec \S*runc|exec: "runc"): (?:no such file or directory|executable file not found)/i;
async function runUnder(session,runtime,source,request3){const{log,signal}=session;const containerId=await createContainer(
session,{source,asUsed:request3.asUsed===true,...request3.network===void 0?{}:{network:request3.network},options:[...runtime===
void 0?[]:["--runtime",runtime],...request3.user===void 0?[]:["--user",request3.user],"--entrypoint",request3.program,...RIGHTS],
command:request3.args});const limitSeconds=request3.limitSeconds??LIMIT_SECONDS;const limit=AbortSignal.timeout(limitSeconds*
1e3);const output=new ShownOutput(log,request3.shows??(line=>line));try{const answer=await withProgress(log,{title:"Comm\
and",loggedChars:()=>output.shownChars},session.docker.stream(["start","--attach",containerId],(text,from)=>output[from].
add(text),AbortSignal.any([signal,limit])));output.end();return{...answer,container:{id:containerId,mayHaveMounts:false}}}catch(error2){
if(signal.aborted)throw cancelled(signal.reason);if(!limit.aborted)throw error2;throw new FlattenError("COMMAND_FAILED",
`A command in a container of ${source.reference} was still running after ${limitSeconds} s and was stopped.`,{hint:"The \
output above may show what it waits for. It has no input, and a network only if one is named.",cause:error2})}}var RIGHTS=[
"--cap-drop","ALL","--security-opt","no-new-privileges","--pids-limit",String(PIDS_LIMIT),...CAPABILITIES.flatMap(capability=>[
"--cap-add",capability])];function lastLines(answer,shows=line=>line){return`${answer.stdout}
${answer.stderr}`.split("\n").map(line=>shows(line)??"").filter(line=>line.trim()!=="").slice(-LAST_LINES).map(line=>line.
slice(0,LAST_COLUMNS)).join("\n")}var Lines=class{#onLine;#rest="";constructor(onLine){this.#onLine=onLine}add(text){const lines2=(this.#rest+
text).split("\n");this.#rest=(lines2.pop()??"").slice(-LINE_CHARS);for(const line of lines2)this.#onLine(line)}end(){if(this.#rest!==
"")this.#onLine(this.#rest);this.#rest=""}};var ShownOutput=class{stdout=new Lines(line=>this.#show(line));stderr=new Lines(
line=>this.#show(line));#log;#shows;#leftChars=SHOWN_CHARS;constructor(log,shows){this.#log=log;this.#shows=shows}get shownChars(){
return SHOWN_CHARS-this.#leftChars}end(){this.stdout.end();this.stderr.end()}#show(line){const shown2=this.#shows(line);
if(shown2===void 0||this.#leftChars<=0)return;this.#leftChars-=shown2.length+1;this.#log.untrusted(shown2);if(this.#leftChars<=
0)this.#log.notice(`Output beyond ${SHOWN_CHARS} characters is not shown.`)}};var NAMED=10;var DEVICE_VARIABLE=/^(?:NVIDIA_\w+|\w+_VISIBLE_DEVICES)=/;function addedMounts(engine,inspect,mounts){const host=getPath(
inspect,"HostConfig");const runtime=getString(host,"Runtime");const isOdd=runtime!==void 0&&engine.mayAddMounts(runtime);
const requests=getPath(host,"DeviceRequests");const devices=(Array.isArray(requests)?requests:[]).flatMap(deviceOptions);
if(!isOdd&&devices.length===0)return void 0;const env=getPath(inspect,"Config","Env");const variables=isStringArray(env)?
env.filter(entry=>DEVICE_VARIABLE.test(entry)):[];return{by:isOdd?`its runtime ${JSON.stringify(runtime)}`:"the devices \
that it asks for",options:[...runtime===void 0?[]:["--runtime",runtime],...devices,...variables.flatMap(entry=>["--env",
entry])],mounts}}function deviceOptions(request3){if(!isObject(request3))return[];const named2=request3["DeviceIDs"];const ids=isStringArray(
named2)?named2:[];const driver=getString(request3,"Driver");if(driver==="cdi")return ids.flatMap(id=>["--device",id]);return[
"--gpus",mountValue({...gpuCount(request3,ids),...driver?{driver}:{}})]}function gpuCount(request3,ids){const capabilities=getPath(
request3,"Capabilities");const first=Array.isArray(capabilities)?capabilities[0]:void 0;const count=request3["Count"]===
-1?"all":String(request3["Count"]??"all");return{...ids.length>0?{device:ids.join(",")}:{count},...isStringArray(first)?
{capabilities:first.join(",")}:{}}}async function watchMountPoints(session,source,{by,options,mounts}){const{log,signal}=session;
const left2=await leftByStart(session,source,options).catch(error2=>{if(signal.aborted)throw error2;log.debug(`cannot fi\
nd out what starting a container leaves in it: ${messageOf(error2)}`);return void 0});if(left2===void 0)return void 0;for(const place of[
...mounts,...source.volumes])left2.delete(bytePath(place));const seen=[];return{begin:({name,typeFlag,sizeBytes},verdict)=>{
if(verdict!=="drop"&&sizeBytes===0&&typeFlag!=="1"&&left2.has(plainPath(name)))seen.push(quoteName(Buffer.concat([Buffer.
from("/"),bytesOf2(plainPath(name))])))},data:()=>{},end:()=>{},logNotice:()=>{if(seen.length===0)return;const more=seen.
length>NAMED?` and ${seen.length-NAMED} more`:"";log.notice(`When the container started, ${by} created empty mount point\
s or links in it, which are in the result: ${seen.slice(0,NAMED).join(", ")}${more}. Use ${written("exclude")} to drop t\
hem.`)}}}async function leftByStart(session,source,options){const{log}=session;const fenced2=[...options,...RIGHTS,"--en\
trypoint",newMountPath()];const id=await createContainer(session,{source,options:fenced2,command:[]});try{await session.
docker.try(["start",id]);return addedLeaves(await session.docker.run(["diff",id]))}finally{await removeContainer(session,
id).catch(error2=>{noteLeftovers(session.runId);log.debug(`a container will only be removed at the end of the run: ${messageOf(
error2)}`)})}}function addedLeaves(diff){const added=diff.split("\n").filter(line=>line.startsWith("A /")).map(line=>bytePath(
line.slice("A ".length)));const leaves=new Set(added);for(const path4 of added)leaves.delete(path4.slice(0,Math.max(0,path4.
lastIndexOf("/"))));return leaves}function bytePath(path4){return plainPath(Buffer.from(path4))}function bytesOf2(path4){
return Buffer.from(path4,"latin1")}var CREATION_SECONDS=2;async function containerTimes(engine,containerId){const inspect=await inspectContainer(engine,containerId);
const seconds=(...path4)=>secondsOf(getString(inspect,...path4)??"")??Number.POSITIVE_INFINITY;return{createdSeconds:seconds(
"Created"),startedSeconds:seconds("State","StartedAt"),finishedSeconds:seconds("State","FinishedAt")}}function createdTime(source){
return secondsOf(getString(source.inspect,"Created")??"")??0}function secondsOf(time){const ms=Date.parse(time);return Number.
isNaN(ms)||ms<0?void 0:Math.floor(ms/1e3)}function withoutClock(times,imageSeconds){return seconds=>seconds>=times.createdSeconds&&
seconds<=times.finishedSeconds+1?imageSeconds:seconds}var MADE_PATHS=[".dockerenv","dev/console","dev/pts","dev/shm","proc","sys","etc/hosts","etc/hostname","etc/resolv.conf",
"etc/mtab"];var PARENT_PATHS=["dev","etc"];var TOUCHED_PATHS=[...MADE_PATHS,...PARENT_PATHS];var FILE_LIMIT_BYTES2=4*1024*
1024;function ruleFromOriginals(originals,touchedUntil,filled=[]){return entry=>{const path4=plainPath(entry.name);if(!originals.
has(path4))return"keep";const original=originals.get(path4);if(original===void 0)return filled.includes(path4)?"keep":"d\
rop";if(PARENT_PATHS.includes(path4))return headerMtime(entry.header)>touchedUntil?"keep":atOriginalTime(entry,original.
mtimeSeconds);return original.typeFlag==="5"?"keep":{head:renamed(original,path4),data:original.data}}}async function filledParents(engine,containerId){
const diff=await engine.docker.run(["diff",containerId]);const put=diff.split("\n").map(line=>/^[AC] \/(.*)$/.exec(line)?.[1]??
"").filter(path4=>!MADE_PATHS.includes(path4));return PARENT_PATHS.filter(parent=>put.some(path4=>path4.startsWith(`${parent}\
/`)))}async function originalsFromImage(files,viewerId,mountPath,signal){const originals=new Map;for(const path4 of TOUCHED_PATHS){
originals.set(path4,await lookAt(files,viewerId,`${mountPath}/${path4}`,signal))}return originals}function ruleFromTimes(createdSeconds,parentSeconds,touchedUntil,log){
return entry=>{const path4=plainPath(entry.name);const seconds=headerMtime(entry.header);const isNew=seconds>=createdSeconds;
if(MADE_PATHS.includes(path4)&&isNew){log.debug(`left out of the export: ${path4}, made with the container`);return"drop"}
return PARENT_PATHS.includes(path4)&&isNew&&seconds<=touchedUntil?atOriginalTime(entry,parentSeconds):"keep"}}async function lookAt(files,viewerId,path4,signal){
try{return await readFirstEntry(await files.readArchive(viewerId,path4,signal),FILE_LIMIT_BYTES2)}catch(error2){if(isNotFound(
error2,path4))return void 0;throw error2}}function atOriginalTime(entry,seconds){return headerMtime(entry.header)===seconds?
"keep":{head:withTime(entry,seconds)}}function renamed(original,path4){return{extensions:original.extensions,header:withName(
original.header,path4)}}import{PassThrough as PassThrough3}from"node:stream";import{pipeline as pipeline6}from"node:stream/promises";import{createGunzip as createGunzip2,
createZstdDecompress as createZstdDecompress2}from"node:zlib";var WHITEOUT2=".wh.";var OPAQUE2=".wh..wh..opq";async function originalsFromLayers(config,signal){const{openBlobs,packedLayers}=config;
if(openBlobs===void 0||packedLayers===void 0)return void 0;const found=new Map(TOUCHED_PATHS.map(path4=>[path4,void 0]));
await openBlobs(async blobs=>{for(const layer of packedLayers){const apply=bytes=>applyLayer(found,layer,bytes,signal);await blobs.
stream(layer.digest,apply,layer.sizeBytes)}});return found}async function applyLayer(found,layer,bytes,signal){const paths=[];
const held=new HeldEntries(FILE_LIMIT_BYTES2);const filter=new TarFilter(entry=>{const path4=plainPath(entry.name);hide(
found,path4,entry.typeFlag);if(!found.has(path4))return"drop";paths.push(path4);return held.hold(entry)});await pipeline6(
bytes,unpackerFor(layer.mediaType),filter,held.sink,{signal});for(const[at2,entry]of held.entries().entries())found.set(
paths[at2],entry)}function hide(found,path4,typeFlag){const slash=path4.lastIndexOf("/")+1;const base=path4.slice(slash);
if(base===OPAQUE2)removeBelow(found,path4.slice(0,Math.max(0,slash-1)));else if(base.startsWith(WHITEOUT2)){const victim=path4.
slice(0,slash)+base.slice(WHITEOUT2.length);if(found.has(victim))found.set(victim,void 0);removeBelow(found,victim)}else if(typeFlag!==
"5")removeBelow(found,path4)}function removeBelow(found,folder){for(const path4 of found.keys())if(folder===""||path4.startsWith(
`${folder}/`))found.set(path4,void 0)}function unpackerFor(mediaType){if(/[+.]gzip$/.test(mediaType))return createGunzip2();
return/[+.]zstd$/.test(mediaType)?createZstdDecompress2():new PassThrough3}import{posix as posix10}from"node:path";import{isDeepStrictEqual}from"node:util";var OPTIONS_LIMIT_BYTES=4e3;async function pathsInViews(session,source,directories2,paths){const{signal}=session;const views=viewsOf(
directories2).map(lower=>({lower,dst:newMountPath()}));const made={src:directories2.made,dst:newMountPath()};const mounts=[
mountValue({type:"bind",...made,readonly:""}),...views.map(({lower,dst})=>overlayMount(lower,dst))];const options=mounts.
flatMap(mount=>["--mount",mount]);const id=await createContainer(session,{source,options});const look=(view,path4)=>lookAt(
session.transport,id,`${view}/${path4}`,signal);try{const found=[];for(const path4 of paths)if(await isInViews(views.map(
({dst})=>dst),made.dst,view=>look(view,path4)))found.push(path4);return found}finally{await removeContainer(session,id)}}
async function isInViews(views,made,look){const below=await look(made);if(below===void 0)throw new RangeError("nothing w\
as made where something is looked for");for(const view of views){const seen=await look(view);if(seen===void 0)return false;
if(!isSame4(seen,below))return true}return false}function isSame4(one,other){return isDeepStrictEqual(entryFacts(one),entryFacts(
other))&&one.data.equals(other.data)}function viewsOf({made,layers}){if([made,...layers].some(directory=>/[:,\\"\s]/.test(
directory)))throw new RangeError("the directory of the layers has a character that an overlay cannot take");const views=[];
let leftBytes=0;for(const layer of layers){const bytes=Buffer.byteLength(layer)+1;if(bytes>leftBytes){views.push([]);leftBytes=
OPTIONS_LIMIT_BYTES-Buffer.byteLength(`lowerdir=${made}`)}views.at(-1)?.push(layer);leftBytes-=bytes}return views.map(view=>[
...view,made].join(":"))}function overlayMount(lower,dst){const options=["type=overlay","device=overlay",`o=lowerdir=${lower}`];
return["type=volume",`dst=${dst}`,"volume-nocopy","volume-driver=local",...options.map(option=>`volume-opt=${option}`)].
join(",")}var COVERED_PATHS=["etc/hosts","etc/hostname","etc/resolv.conf","etc/mtab","dev/console"];var WHITEOUT_DEVICE="0,0";async function coveredFiles(session,source,containerId){
const{log,signal}=session;const directories2=await layerDirectories(session,containerId);if(directories2===void 0)return void 0;
try{return await pathsInViews(session,source,directories2,COVERED_PATHS)}catch(error2){if(signal.aborted)throw error2;log.
debug(`the layers are read one by one: ${messageOf(error2)}`)}return listedFiles(session,source,directories2.layers)}async function listedFiles(session,source,layers){
const root=commonRoot(layers);if(root===void 0)return void 0;const mountPath=newMountPath();const id=await createRootView(
session,source,root,mountPath);if(id===void 0)return void 0;const list=(layer,directory,names)=>listDirectory(session,id,
`${mountPath}${layer.slice(root.length)}/${directory}`,names);try{return await findInLayers(layers,COVERED_PATHS,list)}finally{
await removeContainer(session,id)}}async function findInLayers(layers,paths,list){const found=[];for(const[directory,all]of Map.
groupBy(paths,posix10.dirname)){let open7=all.map(path4=>posix10.basename(path4));for(const layer of layers){const listed=await list(
layer,directory,open7);if(listed===void 0)continue;const has=name=>listed.get(name)!==void 0;found.push(...open7.filter(
name=>has(name)&&listed.get(name)!=="deleted").map(name=>`${directory}/${name}`));open7=open7.filter(name=>!has(name));if(open7.
length===0||listed.get("")!=="directory")break}}return paths.filter(path4=>found.includes(path4))}async function createRootView(session,source,root,mountPath){
const create=alone=>{const mount=mountValue({type:"bind",src:root,dst:mountPath,readonly:"",...alone});return createContainer(
session,{source,options:["--mount",mount]})};try{return await create({"bind-recursive":"disabled"}).catch(error2=>{if(!/bind-recursive/.
test(messageOf(error2)))throw error2;return create({"bind-nonrecursive":""})})}catch(error2){if(hidesDirectory(error2))return void 0;
throw error2}}async function listDirectory(session,containerId,path4,names){const{signal}=session;const tar=await session.
transport.readArchive(containerId,path4,signal).catch(error2=>{if(isNotFound(error2,path4))return void 0;throw error2});
if(tar===void 0)return void 0;const last=[...names].sort().at(-1)??"";const found=new Map;const enough=new AbortController;
const filter=new TarFilter(entry=>{const[,name="",...deeper]=plainPath(entry.name).split("/");if(deeper.length===0&&(name===
""||names.includes(name)))found.set(name,saidBy(entry));if(name>=last)enough.abort();return"drop"});await passUntil(enough.
signal,tar,filter);return found}function saidBy(entry){if(entryFacts(entry).device===WHITEOUT_DEVICE)return"deleted";return entry.
typeFlag==="5"?"directory":"file"}async function layerDirectories(engine,containerId){const inspect=await inspectContainer(
engine,containerId);const lower=getString(inspect,"GraphDriver","Data","LowerDir");const[made,...layers]=lower?.split(":")??
[];return made===void 0||layers.length===0?void 0:{made,layers}}function commonRoot(layers){const[root,...others]=new Set(
layers.map(layer=>posix10.dirname(posix10.dirname(layer))));return root==="/"||others.length>0?void 0:root}var import_tar_stream2=__toESM(require_tar_stream(),1);import{pipeline as pipeline8}from"node:stream";import{pipeline as pipeline7}from"node:stream/promises";async function drain(reading,signal){await pipeline7([...reading,discard()],{signal})}async function drainWithProgress({
log,signal},reading,totalBytes,title){const[filter]=reading.slice(-1);await withProgress(log,readingOf(filter,totalBytes,
title),drain(reading,signal))}function readingOf(filter,totalBytes,title="Read"){return{title,doneBytes:()=>filter.bytesRead,
totalBytes,isEstimate:true}}var LARGEST_ID=2**32-2;var STEPS=64;var REQUESTS_LIMIT=64;async function findRanges(ask){const known=new Map;let end=LARGEST_ID+
1;let wanted=firstRequest();for(let requests=0;wanted.length>0;requests++){if(requests===REQUESTS_LIMIT)throw new RangeError(
"its ranges have no end");const answer=await ask(wanted);for(const id of wanted){const machine=answer.get(id);if(machine!==
void 0)known.set(id,machine);else end=Math.min(end,id)}if(!known.has(0))throw new RangeError("it does not map root");wanted=
nextRequest(known,end)}return joined(known)}function imageOwner(ranges,machine){const range=ranges.find(one=>machine>=one.
machine&&machine<one.machine+one.count);return range&&range.image+machine-range.machine}function firstRequest(){const powers=Array.
from({length:32},(_,power)=>2**power);return ascending([0,...powers.flatMap(power=>[power-1,power]),LARGEST_ID])}function nextRequest(known,end){
const ids=ascending([...known.keys()]);const open7=ids.flatMap((id,at2)=>{const next=ids[at2+1];if(next===void 0)return steps(
id,end);return isRun(known,id,next)?[]:steps(id,next)});return ascending(open7)}function steps(low,high){const size=Math.
max(1,Math.floor((high-low)/STEPS));const found=[];for(let id=low+size;id<high;id+=size)found.push(id);return found}function isRun(known,one,other){
return(known.get(other)??Number.NaN)-(known.get(one)??Number.NaN)===other-one}function joined(known){const ranges=[];for(const id of ascending(
[...known.keys()])){const last=ranges.at(-1);if(last!==void 0&&isRun(known,last.image,id))ranges.splice(-1,1,{...last,count:id-
last.image+1});else ranges.push({image:id,machine:known.get(id)??Number.NaN,count:1})}return ranges}function ascending(ids){
return[...new Set(ids)].sort((one,other)=>one-other)}var MADE_LINK="etc/mtab";async function openFileStreams(session,source){if(!session.mapsOwners)return session.transport;
const containerId=await createContainer(session,{source});try{const users=await rangesOf(session,containerId,"uid");const groups=await rangesOf(
session,containerId,"gid");return new MappedStreams(session.transport,{users,groups})}finally{await removeContainer(session,
containerId)}}var MappedStreams=class{#transport;#map;constructor(transport,map){this.#transport=transport;this.#map=map}async readArchive(containerId,path4,signal){
const tar=await this.#transport.readArchive(containerId,path4,signal);return through(tar,new TarFilter(entry=>withImageOwner(
entry,this.#map)))}async exportContainer(containerId,signal){const link4=await lookAt(this,containerId,`/${MADE_LINK}`,signal);
const tar=await this.#transport.exportContainer(containerId,signal);if(link4===void 0)return tar;const{extensions,header}=withPath(
link4,pathBytes(MADE_LINK));let isThere=false;const look=entry=>{isThere||=plainPath(entry.name)===MADE_LINK;return"keep"};
const appendix=async function*(){if(!isThere)yield Buffer.concat([...extensions,header,link4.data])};return through(tar,
new TarFilter(look,void 0,{appendix}))}};function through(tar,filter){pipeline8(tar,filter,()=>{});return filter}function withImageOwner(entry,{
users,groups}){const{uid,gid}=entryFacts(entry);const imageUid=ownerOf(users,uid,entry);const imageGid=ownerOf(groups,gid,
entry);if(imageUid===uid&&imageGid===gid)return"keep";return{head:withOwner(entry,imageUid,imageGid)}}function ownerOf(ranges,machineId,{
name}){const id=imageOwner(ranges,machineId);if(id!==void 0)return id;if(machineId===0)return 0;throw new FlattenError("\
UNSUPPORTED_ENGINE",`docker-flatten cannot map the owner of ${quoteName(name)}: it belongs to ${machineId} on the engine\
's machine, which is outside the range of userns-remap.`,{hint:"Find out what changed the file outside of its container,\
 or use an engine without userns-remap."})}async function rangesOf(session,containerId,kind){try{return await findRanges(
ids=>askOwners(session,containerId,kind,ids))}catch(error2){if(!(error2 instanceof RangeError))throw error2;throw new FlattenError(
"ENGINE_FAILED",`Cannot determine how the engine maps owners (userns-remap): ${messageOf(error2)}.`,{hint:`Define a rang\
e for the "userns-remap" user in /etc/subuid and /etc/subgid on the engine's machine, and restart the engine.`,cause:error2})}}
async function askOwners(session,containerId,kind,ids){const{signal}=session;const directory=newMountPath().slice(1);const archive=(0,import_tar_stream2.pack)();
archive.entry({name:directory,type:"directory",mode:448});for(const id of ids)archive.entry({name:`${directory}/${id}`,pax:{
[kind]:String(id)}},"");archive.finalize();await session.transport.writeArchive(containerId,archive,signal).catch(error2=>{
if(!/cannot be mapped/i.test(messageOf(error2)))throw error2});const facts=await factsBelow(session,containerId,`/${directory}`);
return new Map([...facts].flatMap(([name,fact])=>/^[0-9]+$/.test(name)?[[Number(name),fact[kind]]]:[]))}async function factsBelow(session,containerId,directory){
const{signal}=session;const found=new Map;const filter=new TarFilter(entry=>{const path4=plainPath(entry.name);found.set(
path4.slice(path4.lastIndexOf("/")+1),entryFacts(entry));return"drop"});const tar=await session.transport.readArchive(containerId,
directory,signal);await drain([tar,filter],signal);return found}import{Readable as Readable6}from"node:stream";var NAMES2=["lastlog","faillog","tallylog","btmp","wtmp"];var DIRECTORY="var/log";var LEAST_BYTES=1024**3;async function droppedLogs(files,{
id,mountPath},isDropped,signal){const headOf2=path4=>lookAtHead(files,id,`${mountPath}/${path4}`,signal);if((await headOf2(
"var"))?.typeFlag!=="5")return[];const parent=await headOf2(DIRECTORY);if(parent?.typeFlag!=="5")return[];const found=[];
for(const name of NAMES2){const path4=`${DIRECTORY}/${name}`;const entry=await headOf2(path4);if(entry?.typeFlag==="0"&&
entry.sizeBytes>=LEAST_BYTES&&await isDropped(path4))found.push({path:path4,entry,parent})}return found}async function emptyLogs(transport,containerId,logs,signal){
const blocks=logs.flatMap(({path:path4,entry,parent})=>[withPath(parent,pathBytes(`${DIRECTORY}/`)),withoutContent(withPath(
entry,pathBytes(path4)))].flatMap(({extensions,header})=>[...extensions,header]));const archive=Buffer.concat([...blocks,
Buffer.alloc(2*BLOCK_BYTES)]);await transport.writeArchive(containerId,Readable6.from([archive]),signal)}async function lookAtHead(files,containerId,path4,signal){
try{return await readFirstHead(await files.readArchive(containerId,path4,signal))}catch(error2){if(isNotFound(error2,path4))
return void 0;throw error2}}function exportWithEmptyLogs(mounted,parts2,viewer,exportOf){const{session,source,files}=parts2;const{log}=session;return async(isDropped,signal)=>{
const logs=await droppedLogs(files,viewer,isDropped,signal);if(logs.length===0)return mounted;const id=await createContainer(
session,{source});try{await emptyLogs(session.transport,id,logs,signal);const{way,open:open7,decide}=await exportOf(id);
const close=async()=>{await Promise.all([mounted.close(),removeContainer(session,id)])};return{...mounted,way,open:open7,
decide,sizeInImage:sizesOf(logs,log),close}}catch(error2){await removeContainer(session,id).catch(()=>{});if(signal.aborted)
throw error2;log.debug(`huge logs are read with all of their zeros: ${messageOf(error2)}`);return{...mounted,isReproducible:false}}}}
function emptyLogsInPlace(reader,parts2,exportedId){const{session,files}=parts2;const{log}=session;const place={id:exportedId,
mountPath:""};return async(isDropped,signal)=>{const logs=await droppedLogs(files,place,isDropped,signal);if(logs.length===
0)return reader;try{await emptyLogs(session.transport,exportedId,logs,signal)}catch(error2){const left2=await droppedLogs(
files,place,isDropped,signal);if(left2.length<logs.length)throw error2;log.debug(`huge logs are read with all of their z\
eros: ${messageOf(error2)}`);return{...reader,isReproducible:false}}return{...reader,sizeInImage:sizesOf(logs,log)}}}function sizesOf(logs,log){
const sizes2=new Map(logs.map(({path:path4,entry})=>[path4,entry.sizeBytes]));log.debug(`not read, since nothing of it i\
s kept: ${[...sizes2.keys()].join(", ")}`);return path4=>sizes2.get(path4)}var LIMITED_API="1.52";var SHORT_ID_DIGITS=20;var ATTEMPTS=2;async function createViewer(session,source){const{log}=session;
const src=session.serverApiVersion===LIMITED_API?await shortId2(session,source.id):source.id;for(let attempt=1;attempt<=
ATTEMPTS;attempt++){const mountPath=newMountPath();const mount=mountValue({type:"image",src,dst:mountPath});try{const id=await createContainer(
session,{source,options:["--mount",mount]});return{id,mountPath}}catch(error2){if(!isRefusal2(error2))throw error2;log.debug(
`the engine does not mount the image: ${messageOf(error2)}`)}}log.debug("so a container is exported");return void 0}async function shortId2(engine,id){
const short2=id.replace(/^sha256:/,"").slice(0,SHORT_ID_DIGITS);const inspect=await inspectImage(engine,short2).catch(()=>void 0);
return inspect?.["Id"]===id?short2:id}var TROUBLE=/timeout|timed out|deadline exceeded|canceled|\bEOF\b|connection reset|broken pipe|too many requests|internal server error|shutting down/i;
var REFUSALS=["DOCKER_FAILED","UNSUPPORTED_ENGINE","UNSUPPORTED_IMAGE"];function isRefusal2(error2){return error2 instanceof
FlattenError&&REFUSALS.includes(error2.code)&&!TROUBLE.test(error2.message)}import{posix as posix11}from"node:path";async function madeMountPoints(session,files,source,viewer){const{signal}=session;const paths=volumePaths(source);const look=async({
id,mountPath})=>missingOf(paths,async path4=>{const viewed=`${mountPath}/${Buffer.from(path4,"latin1")}`;return await lookAt(
files,id,viewed,signal)!==void 0});let made=new Set;if(paths.length>0&&viewer!==void 0)made=await look(viewer);else if(paths.
length>0){const id=await createContainer(session,{source});try{made=await look({id,mountPath:""})}finally{await removeContainer(
session,id)}}return entry=>made.has(plainPath(entry.name))?"drop":void 0}function volumePaths({volumes}){const paths=new Set;
for(const volume of volumes){const parts2=plainPath(Buffer.from(posix11.normalize(volume))).split("/");for(let length=1;length<=
parts2.length;length++)paths.add(parts2.slice(0,length).join("/"))}paths.delete("");return[...paths]}async function missingOf(paths,isThere){
const missing=new Set;for(const path4 of paths)if(missing.has(posix11.dirname(path4))||!await isThere(path4))missing.add(
path4);return missing}var SLASH4=Buffer.from("/");async function openReader(session,source,readConfig2,changed){const{log,signal}=session;const canMount=session.
canMountImages&&source.isDefaultPlatform;const viewer=canMount?await createViewer(session,source):void 0;const isRefused=canMount&&
viewer===void 0;const files=await openFileStreams(session,source);let areLayersHidden=false;const needsLayers=session.store.
keepsPacked&&(viewer===void 0||await isCommitted(files,viewer,signal));const fromLayers=needsLayers?await originalsFromLayers(
await readConfig2(),signal).catch(error2=>{if(!(error2 instanceof HiddenBlobs))throw error2;log.debug(`the layers cannot\
 be read one by one: ${messageOf(error2)}`);areLayersHidden=true;return void 0}):void 0;const seen={session,source,files,
viewer,fromLayers,areLayersHidden};if(viewer!==void 0&&changed===void 0){const rule=fromLayers&&ruleFromOriginals(fromLayers,
Infinity);const mounted=mountReader(seen,viewer,rule);const exportOf=id=>exportReader(seen,id,void 0,false);return{...mounted,
sparingZeros:exportWithEmptyLogs(mounted,seen,viewer,exportOf)}}const exportedId=changed?.id??await createContainer(session,
{source});const reader=await exportReader(seen,exportedId,changed,isRefused);return changed?.isOwn===false?reader:{...reader,
sparingZeros:emptyLogsInPlace(reader,seen,exportedId)}}async function exportReader(seen,exportedId,changed,isRefused){const{
session,source,files,viewer,fromLayers,areLayersHidden}=seen;const{log,signal}=session;const own=[viewer?.id,changed?.isOwn===
false?void 0:exportedId].filter(id=>id!==void 0);const cannotSeeOriginals=viewer===void 0&&fromLayers===void 0;if(cannotSeeOriginals)
await warnAboutLoss(session,source,exportedId);const times=await containerTimes(session,exportedId);const imageSeconds=createdTime(
source);const touchedUntil=changed?.isOwn===false?Math.min(times.createdSeconds+CREATION_SECONDS,times.startedSeconds):Infinity;
const originals=fromLayers??(viewer&&await originalsFromImage(files,viewer.id,viewer.mountPath,signal));const filled=changed===
void 0?[]:await filledParents(session,changed.id);const rule=originals===void 0?ruleFromTimes(times.createdSeconds,imageSeconds,
touchedUntil,log):ruleFromOriginals(originals,touchedUntil,filled);const made=changed?.isOwn===true?await madeMountPoints(
session,files,source,viewer):void 0;const mountPoints=changed?.added===void 0?void 0:await watchMountPoints(session,source,
changed.added);const decide=entry=>refuseWhiteout(entry)??made?.(entry)??rule(entry);return{way:"export",isReproducible:!areLayersHidden&&
!isRefused&&changed?.mayHaveMounts!==true,unseenTimes:cannotSeeOriginals?PARENT_PATHS:[],open:openSignal=>files.exportContainer(
exportedId,openSignal),openPath:(path4,openSignal)=>files.readArchive(exportedId,Buffer.concat([SLASH4,path4]),openSignal),
isNotFound:(error2,path4)=>isNotFound(error2,`/${path4}`),lookAt:(path4,lookSignal)=>lookAt(files,exportedId,`/${path4}`,
lookSignal),...changed?.isOwn===true?{lookAtImage:imageLook(seen,own)}:{},observer:mountPoints,decide:changed?.isOwn===true?
withTimes(decide,withoutClock(times,imageSeconds)):decide,close:async()=>{mountPoints?.logNotice();await removeAll2(session,
own)}}}async function removeAll2(session,ids){const removals=await Promise.allSettled(ids.map(id=>removeContainer(session,
id)));for(const removal2 of removals)if(removal2.status==="rejected")throw removal2.reason}function imageLook({session,source,
files,viewer},own){let making;return async(path4,signal)=>{if(viewer!==void 0)return lookAt(files,viewer.id,`${viewer.mountPath}\
/${path4}`,signal);making??=createContainer(session,{source});const id=await making;if(!own.includes(id))own.push(id);return lookAt(
files,id,`/${path4}`,signal)}}async function warnAboutLoss(session,source,containerId){const{log,signal}=session;if(session.
store.keepsPacked){log.warning(`Docker ${session.version} shows the image for ${formatPlatform(source.platform)} only th\
rough a container and hides its layers. If the image has its own /etc/hosts, /etc/hostname or /etc/resolv.conf, they are\
 not in the result.`);return}const covered=await coveredFiles(session,source,containerId).catch(error2=>{if(signal.aborted)
throw error2;log.debug(`the layers' directories cannot be read: ${messageOf(error2)}`);return void 0});if(covered!==void 0&&
covered.length>0)log.warning(`Docker ${session.version} hides files of the image, which are therefore not in the result:\
 ${covered.map(path4=>`/${path4}`).join(", ")}. ${session.canMountImages?"An engine that mounts images keeps them":"Dock\
er 28 and newer keep them"}.`)}async function isCommitted(files,viewer,signal){const path4=`${viewer.mountPath}/.dockere\
nv`;return await lookAt(files,viewer.id,path4,signal)!==void 0}function mountReader({session,files,areLayersHidden},viewer,rule){
return{way:"image mount",isReproducible:!areLayersHidden,unseenTimes:[],open:signal=>files.readArchive(viewer.id,`${viewer.
mountPath}/.`,signal),openPath:(path4,signal)=>files.readArchive(viewer.id,Buffer.concat([Buffer.from(viewer.mountPath),
SLASH4,path4]),signal),isNotFound:(error2,path4)=>isNotFound(error2,`${viewer.mountPath}/${path4}`),lookAt:(path4,signal)=>lookAt(
files,viewer.id,`${viewer.mountPath}/${path4}`,signal),decide:entry=>refuseWhiteout(entry)??(isRoot(entry.name)?"drop":rule?.(
entry)??"keep"),close:()=>removeContainer(session,viewer.id)}}function isRoot(name){return(name.length===1||name.length===
2&&name[1]===47)&&name[0]===46}function refuseWhiteout(entry){const{name}=entry;const end=name.at(-1)===47?name.length-1:
name.length;const start=name.lastIndexOf(47,end-1)+1;if(name[start]!==46||name[start+1]!==119||name[start+2]!==104||name[start+
3]!==46)return void 0;throw new FlattenError("WHITEOUT_NAME",`The image contains a file named ${quoteName(name)}, but a \
layer cannot contain a name that starts with ".wh.": the engine would read it as a whiteout, which marks a deletion.`,{hint:"\
Rename or remove the file in the image."})}function engineSource(session,image){const{reference,id,platform,diffIds,volumes}=image;const shown2=getPath(image.inspect,
"Config");let reading;const readConfig2=()=>{reading??=readSourceConfig(session,image);return reading};return{image,...{
reference,id,platform,diffIds,volumes},ofContainer:void 0,layerCount:diffIds.length,shownConfig:isObject(shown2)?shown2:
{},knownBytes:knownBytes(session,image),isExact:session.canMountImages&&image.isDefaultPlatform,notices:[],readConfig:readConfig2,
openReader:()=>openReader(session,image,readConfig2),measure:async()=>{const config=await readConfig2();const size=await sourceSize(
session,image,config.json);return{...size,packedBytes:packedBytesOf(config)}}}}function changedSource(session,source,container){
const changed={...container,isOwn:true};return{...source,openReader:()=>openReader(session,source.image,source.readConfig,
changed)}}function knownBytes({store},{inspect}){const size=inspect["Size"];return store.keepsPacked||typeof size!=="num\
ber"?void 0:size}function containerSource(session,{image,container}){const ofImage=engineSource(session,image);const{reference}=image;const isMoving=container.
isRunning&&!container.isPaused;let reading;return{...ofImage,ofContainer:container.id,layerCount:ofImage.layerCount+1,notices:container.
mounts.length===0?[]:[leftOut(container.mounts)],readConfig:()=>{reading??=readOwnConfig(session,{image,container},ofImage.
readConfig());return reading},openReader:()=>openReader(session,image,ofImage.readConfig,{id:container.id,isOwn:false,mayHaveMounts:false,
added:container.added}),measure:async()=>{const size=await containerSize(session,{id:container.id,name:reference},await ofImage.
measure());return{...size,packedBytes:void 0}},...isMoving?{hold:()=>pauseContainer(session,image,container),changedWhileRead:error2=>changedWhileRead(
reference,error2)}:{}}}function leftOut(mounts){const places=mounts.map(place=>quoteName(Buffer.from(place)));return`Wha\
t is in the container's volumes and mounts is not in the result: ${places.join(", ")}.`}async function readOwnConfig(session,{
image,container},reading){const comparing=readFreshConfig(session,image);await Promise.allSettled([reading,comparing]);const[
read,fresh]=[await reading,await comparing];const{config:json2,proxies}=withContainerConfig(read.json,container.config,fresh);
if(proxies.length>0)session.log.notice(`Proxy variables from the docker command's configuration are not in the result: ${proxies.
join(", ")}.`);return{...read,json:json2}}async function readFreshConfig(session,source){const image=getPath(source.inspect,
"Config");const hasCommand=["Cmd","Entrypoint"].some(field=>{const words=getPath(image,field);return Array.isArray(words)&&
words.length>0});const command=hasCommand?{command:[]}:{};const id=await createContainer(session,{source,asConfigured:true,
...command});try{const config=getPath(await inspectContainer(session,id),"Config");const{[RUN_LABEL]:_ours,...labels}=getPath(
config,"Labels")??{};return{...isObject(config)?config:{},Labels:labels,...hasCommand?{}:{Cmd:null}}}finally{await removeContainer(
session,id)}}var NO_TIME="0001-01-01T00:00:00Z";async function findContainer(session,name){const inspect=await inspectContainer(session,
name).catch(error2=>{throw isMissing2(messageOf(error2))?notFound4(name):error2});const id=getString(inspect,"Id");const imageId=getString(
inspect,"Image");const config=getPath(inspect,"Config");if(id===void 0||!/^[0-9a-f]{64}$/.test(id)||imageId===void 0||!isObject(
config)){throw new FlattenError("ENGINE_FAILED",`The engine describes the container ${JSON.stringify(name)} without an I\
D, an image or a config.`,{hint:SEE_ENGINE_LOG})}if(getPath(inspect,"State","Restarting")===true||getPath(inspect,"State",
"Dead")===true){throw new FlattenError("CONTAINER_NOT_FOUND",`The container ${JSON.stringify(name)} must be running or s\
topped, but is ${getString(inspect,"State","Status")}.`,{hint:'Stop it ("docker stop") and run again.'})}if(session.mapsOwners&&
getPath(inspect,"HostConfig","UsernsMode")==="host")throw unmapped(name);const image=await describeImage(session,imageId,
manifestOfContainer(inspect).platform);if(image===void 0){throw new FlattenError("IMAGE_NOT_FOUND",`The image ${imageId}\
 of the container ${JSON.stringify(name)} is needed for its config, but is no longer in the engine.`,{hint:'Pull or buil\
d that image again, or use "docker export" for the files only.'})}const mounts=mountsOf(inspect);const wasStarted=getPath(
inspect,"State","StartedAt")!==NO_TIME;return{image:{...image,reference:name},container:{id,isRunning:getPath(inspect,"S\
tate","Running")===true,isPaused:getPath(inspect,"State","Paused")===true,config,mounts,added:wasStarted?addedMounts(session,
inspect,mounts):void 0}}}function notFound4(name){return new FlattenError("CONTAINER_NOT_FOUND",`There is no container ${JSON.
stringify(name)}.`,{hint:'Check its name with "docker ps --all", and that this is the right engine.'})}function unmapped(name){
return new FlattenError("UNSUPPORTED_ENGINE",`Cannot flatten the container ${JSON.stringify(name)}, which was created wi\
th "--userns host" on an engine with userns-remap: an export omits the files that it wrote.`,{hint:'Create the container\
 again without "--userns host", or use an engine without userns-remap.'})}function mountsOf(inspect){const mounts=getPath(
inspect,"Mounts");const temporary=getPath(inspect,"HostConfig","Tmpfs");const places=(Array.isArray(mounts)?mounts:[]).map(
mount=>getString(mount,"Destination"));return[...places,...isObject(temporary)?Object.keys(temporary):[]].filter(place=>place!==
void 0).sort()}async function findSource(session,request3,sweep){const{image:reference,container}=request3;if(reference===void 0){const found=await findReleased(
session,container??"",sweep);return{source:containerSource(session,found),inEngine:void 0}}sweep.start();const image=await findImage(
session,{...request3,image:reference});const source=engineSource(session,image);return{source,inEngine:source}}var RELEASE_SECONDS=5;
async function findReleased(session,name,sweep){const found=await findContainer(session,name);const{id,isPaused}=found.container;
await withCleanupDeadline(session.docker,RELEASE_SECONDS,docker=>resumeAfterKilledRun(docker,id)).catch(error2=>session.
log.debug(`could not clean up after a killed run on this container: ${messageOf(error2)}`));sweep.start(id);return isPaused?
findContainer(session,name):found}function engineShare({store,platform:own},all,platformOf6){if(store.holdsIndexes||all.length<=1)return all;const found=all.
find(one=>samePlatform(platformOf6(one),own));if(found!==void 0)return[found];const has=all.map(one=>formatPlatform(platformOf6(
one))).join(", ");throw new FlattenError("PLATFORM_MISMATCH",`This engine keeps one platform of an image and would take ${formatPlatform(
own)}, but the image has ${has}.`,{hint:`Select one of them with ${written("platform")}, or use an engine with the conta\
inerd image store, which keeps several.`})}import{rm as rm10}from"node:fs/promises";import{join as join12}from"node:path";import{createWriteStream as createWriteStream2}from"node:fs";import{pipeline as pipeline9}from"node:stream/promises";async function saveImage(session,image,path4,platform){const{log,signal}=session;const archive=await session.transport.saveImage(
image.id,signal,platform);const file=createWriteStream2(path4,{flags:"wx",mode:384});const doneBytes=()=>file.bytesWritten;
try{await withProgress(log,{title:"Save",doneBytes},pipeline9(archive,file,{signal}))}catch(error2){if(signal.aborted||error2 instanceof
FlattenError)throw error2;const isFull=isDiskFull(error2);throw new FlattenError(isFull?"NO_SPACE":"TEMP_DIR",isFull?`Th\
e disk filled up while saving the image to ${path4}.`:`Cannot save the image to ${path4} (${diskCode(error2)}).`,{hint:`\
A save is as large as the image's layers in the engine. Name a directory on a larger disk with the ${named("temp-dir")}.`,
cause:error2})}}async function heldPlatforms(session,image){if(!session.store.holdsIndexes||!image.isIndex)return[image.
platform];for(const{place,open:open7}of waysToBlobs(session,image)){try{return await open7(async blobs=>{const found=[];
for await(const{configText}of imageManifests({digest:image.id},blobs.text,image.platform)){const config=parseJson(configText);
if(!isObject(config))continue;const platform=normalizePlatform(platformOf3(config));if(platform.os==="linux"&&!found.some(
other=>samePlatform(platform,other)))found.push(platform)}return found})}catch(error2){if(!(error2 instanceof HiddenBlobs))
throw error2;session.log.debug(`no blobs ${place}: ${messageOf(error2)}`)}}return void 0}import{mkdtemp as mkdtemp3,rm as rm9}from"node:fs/promises";import{join as join11}from"node:path";async function spoolDirectory({run,options},end){const directory=await mkdtemp3(join11(options.tempDir,spoolPrefix(run.runId)));
end.defer(()=>rm9(directory,{recursive:true,force:true}));return directory}async function findByLayers(job){const{engine,options}=job;const{image:reference,platforms:choice}=options;if(reference===
void 0)throw new Error("a container has no layers of its own");const wanted=choice==="default"||choice==="all"?[void 0]:
choice;let found;for(const platform of wanted)found=await findImage(engine,{...options,image:reference,platform});if(found===
void 0)throw new Error("no platform is named");const held=choice==="all"?await allHeld(engine,found):choice==="default"?
[found.platform]:choice;const isIndex=choice==="all"?found.isIndex:choice!=="default"&&choice.length>1;const saved2=await saveAll(
job,found,{platforms:held,isEach:choice!=="all"});return{reference:reference.text,platforms:saved2.platforms,index:isIndex?
saved2.index??{format:"oci",annotations:{}}:void 0,id:found.id,notices:[],close:saved2.close}}async function allHeld(engine,image){
const held=await heldPlatforms(engine,image);if(held!==void 0&&held.length>0)return held;throw new FlattenError("UNSUPPO\
RTED_ENGINE",`The platforms of ${image.reference} are needed for ${written("platform","all")}, but this engine does not \
show them.`,{hint:`Name them with ${written("platform")}, for example "linux/amd64, linux/arm64".`})}async function saveAll(job,image,{
platforms:platforms2,isEach}){var _stack=[];try{const{run,engine,options}=job;const context={...run,tempDir:options.tempDir};
const end=__using(_stack,new AsyncDisposableStack,true);const directory=await spoolDirectory(job,end);const found=[];let index;
for(const[at2,platform]of platforms2.entries()){const path4=join12(directory,`${at2}.tar`);const title=`Save ${image.reference}\
 (${formatPlatform(platform)})`;const set=await run.log.group(title,async()=>{const only=image.isIndex&&engine.knowsPlatformOption?
platform:void 0;try{await saveImage(engine,image,path4,only)}catch(error2){const isMissing3=error2 instanceof FlattenError&&
/not found/i.test(error2.message);if(isEach||!isMissing3)throw error2;run.log.notice(`The engine lacks layers of ${image.
reference} for ${formatPlatform(platform)}: this platform is left out.`);await rm10(path4,{force:true});return void 0}const text=`\
docker-archive:${path4}`;const location={transport:"docker-archive",text,path:path4,reference:void 0,index:void 0};return openImages(
location,{...context,platforms:[platform]})});if(set===void 0)continue;end.defer(()=>set.close());index??=set.index;found.
push(await savedPlatform(job,image,{set,platform}))}if(found.length===0)throw lacks(image.reference,platforms2);const release2=end.
move();return{platforms:found,index,close:()=>release2.disposeAsync()}}catch(_){var _error=_,_hasError=true}finally{var _promise=__callDispose(
_stack,_error,_hasError);_promise&&await _promise}}async function savedPlatform({run,engine,options},saved2,{set,platform}){
const layered=set.images.find(one=>samePlatform(one.platform,platform));const image=samePlatform(saved2.platform,platform)?
saved2:await describeImage(engine,saved2.reference,platform);if(layered===void 0||image===void 0)throw lacks(saved2.reference,
[platform]);const context={...run,tempDir:options.tempDir};const{reference,id}=image;const inEngine2=engineSource(engine,
{...image,image:saved2.image});const source={...layeredSource(layered,set,context),reference,id,byLayers:true};return{source,
inEngine:inEngine2,image:{...layered,indexPlatform:void 0}}}function lacks(reference,platforms2){return new FlattenError(
"PLATFORM_MISMATCH",`The image ${JSON.stringify(reference)} is needed for ${platforms2.map(formatPlatform).join(", ")}, \
but the engine saved it without.`,{hint:'Pull or build that platform first ("docker pull --platform").'})}async function findImages(job){const{engine,options}=job;if(options.imageLocation!==void 0){job.sweep.start();return findOutside(
job)}if(engine===void 0)throw new Error("an image of an engine needs the engine");return findInEngine({...job,engine})}async function findInEngine(job){
const{engine,options,sweep}=job;const{platforms:platforms2}=options;const isOne=platforms2==="default"||platforms2!=="al\
l"&&platforms2.length===1;if(!isOne||options.from==="layers"){sweep.start();return findByLayers(job)}const platform=platforms2===
"default"?void 0:platforms2[0];const{source,inEngine:inEngine2}=await findSource(engine,{...options,platform},sweep);return{
reference:source.reference,platforms:[{source,inEngine:inEngine2,image:void 0}],index:void 0,id:source.id,notices:source.
notices,close:async()=>{}}}async function findOutside(job){const{run,options}=job;const{imageLocation:location,platforms:platforms2}=options;
if(location===void 0)throw new Error("there is no image outside an engine");const wanted=platforms2==="default"||platforms2===
"all"?void 0:platforms2;const context={...run,tempDir:options.tempDir,platforms:wanted};const set=await openImages(location,
context);return{reference:set.reference,platforms:set.images.map(image=>({source:{...layeredSource(image,set,context),byLayers:true},
inEngine:void 0,image})),index:wanted?.length===1?void 0:set.index,id:set.digest,notices:set.notices,close:()=>set.close()}}
function forTargets({run,engine,options},found){const{tags,tagLocations}=options;if(engine===void 0||tags.length===0)return found;
refuseZstd(engine,options,found);const share=engineShare(engine,found.platforms,({source})=>source.platform);if(share.length===
found.platforms.length)return found;const names=share.map(({source})=>formatPlatform(source.platform)).join(", ");run.log.
notice(`Only ${names} goes into the engine: its image store keeps one platform of an image.`);return tagLocations.length>
0?found:{...found,platforms:share,index:void 0}}function refuseZstd({takesZstd,version},{layer,tagLocations},{platforms:platforms2}){
const isPacked=tagLocations.length>0||platforms2.length>1;if(takesZstd||!isPacked||layer.compression.kind!=="zstd")return;
throw new FlattenError("UNSUPPORTED_ENGINE",`Layers packed with zstd need Docker 23 or newer, but this engine is ${version}\
.`,{hint:`Use ${written("compression","gzip")}.`})}function countsBlocks({engine,source,options}){const isShown2=source.byLayers!==true&&options.imageLocation===void 0;return isShown2&&
engine?.store.countsBlocks===true}function inBackground(end,work){const ended=work.then(()=>{},()=>{});end.defer(()=>ended);return work}var MAX_LISTED2=10;var Differences=class{#listed=[];#count=0;get count(){return this.#count}get room(){return MAX_LISTED2-
this.#listed.length}note(name,what){this.#count++;if(this.room>0)this.#listed.push(`${quoteName(name)} (${what})`)}noteMissing(count,names){
for(const name of names.slice(0,this.room))this.#listed.push(`${quoteName(name)} (missing)`);this.#count+=count}toError(text,entries){
const others=this.#count-this.#listed.length;const listed=[...this.#listed];if(others>0)listed.push(listed.length===0?`${others}\
 missing entries`:`and ${others} more`);return new FlattenError("VERIFY_FAILED",`${text.what}. Of ${countEntries(entries)}\
, these differ: ${listed.join(", ")}. No tag was moved.`,{hint:text.hint})}};import{createHash as createHash6,hash}from"node:crypto";var FIELDS=["type","mode","owner","time","link","device","extended attributes","size","content","hard links"];var SHOWN_XATTR=/^security\.capability=/;
var Fingerprinter=class{#onEntry;#view;#entry;#hash;constructor(onEntry,view="exact"){this.#onEntry=onEntry;this.#view=view}begin(entry,verdict){
this.#hash=void 0;this.#entry=void 0;if(verdict==="drop")return;const replacement=verdict==="keep"?void 0:verdict;const facts=entryFacts(
replacement?.head??entry);const data=replacement?.data;if(data===void 0){this.#entry={name:entry.name,facts,sizeBytes:entry.
sizeBytes};if(entry.sizeBytes>0)this.#hash=createHash6("sha256");return}const sizeBytes=replacedSize(replacement?.head??
entry,data);this.#report(entry.name,facts,sizeBytes,hash("sha256",data.subarray(0,sizeBytes),"buffer"))}data(bytes){this.#hash?.
update(bytes)}end(){const entry=this.#entry;this.#entry=void 0;if(entry===void 0)return;this.#report(entry.name,entry.facts,
entry.sizeBytes,this.#hash?.digest())}#report(name,facts,sizeBytes,content){const isEmpty2=sizeBytes===0;const isHardLink=facts.
typeFlag==="1";const xattrs=this.#view==="exact"?facts.xattrs:facts.xattrs.filter(attribute=>SHOWN_XATTR.test(attribute));
const mtimeSeconds=this.#view==="exact"?facts.mtimeSeconds:Math.max(0,facts.mtimeSeconds);const parts2=[facts.typeFlag===
"7"?"0":facts.typeFlag,isHardLink||facts.typeFlag==="2"?"":facts.mode.toString(8),isHardLink?"":`${facts.uid}:${facts.gid}`,
isHardLink?"":mtimeSeconds,facts.link.length===0?"":short(isHardLink?plainName2(facts.link):facts.link),facts.device,isHardLink||
xattrs.length===0?"":short(Buffer.from(JSON.stringify(xattrs))),sizeBytes,isEmpty2||content===void 0?"":content.toString(
"hex",0,DIGEST_BYTES)];const linkKey=isHardLink?nameKey(facts.link):void 0;this.#onEntry(nameKey(name),parts2.join(SEPARATOR2),
plainName2(name),linkKey)}};var DIGEST_BYTES=16;var SEPARATOR2=" ";function nameKey(name){return short(plainName2(name))}
function differingFields(one,other){const[a,b]=[one.split(SEPARATOR2),other.split(SEPARATOR2)];return FIELDS.filter((_,at2)=>a[at2]!==
b[at2])}function short(bytes){return hash("sha256",bytes,"hex").slice(0,2*DIGEST_BYTES)}function plainName2(name){let start=0;
let end=name.length;while(name[start]===47||name[start]===46&&name[start+1]===47)start++;while(end>start&&name[end-1]===
47)end--;return name.subarray(start,end)}function replacedSize(head,data){const claimed=numberField(head.header,"size");
return Math.min(Number.isNaN(claimed)?0:claimed,data.length)}var ExpectedEntries=class{#byName=new Map;#links=new Map;observer;view;constructor(view="exact"){this.view=view;this.observer=
new Fingerprinter((key,fingerprint,_,linkKey)=>{this.#byName.set(key,fingerprint);if(linkKey===void 0)this.#links.delete(
key);else this.#links.set(key,linkKey)},view)}get count(){return this.#byName.size}take(key){const expected=this.#byName.
get(key);this.#byName.delete(key);return expected}get remaining(){return new Set(this.#byName.keys())}grouped(){const grouped=new Map(
this.#byName);grouped.delete(ROOT2);for(const[root,names]of this.#groups()){const own=this.#byName.get(root);if(own===void 0)
continue;const all=[root,...names].toSorted();for(const name of all)grouped.set(name,`${own} ${all[0]}`)}return grouped}#groups(){
const groups=new Map;for(const[name,target]of this.#links){let root=target;const seen=new Set;for(let next=this.#links.get(
root);next!==void 0&&!seen.has(root);){seen.add(root);root=next;next=this.#links.get(root)}const names=groups.get(root);
if(names===void 0)groups.set(root,[name]);else names.push(name)}return groups}};var ROOT2=nameKey(Buffer.alloc(0));async function namesOf3(keys,reader,limit,{
signal}){const names=[];const filter=new TarFilter(entry=>{if(names.length<limit&&keys.has(nameKey(entry.name)))names.push(
Buffer.from(plainName2(entry.name)));return"drop"});await drain([await reader.open(signal),filter],signal);return names}var RESULT_DIFFERS={what:"The new image differs from what was read from the source",hint:"Run again. If it happens again\
, check the log of the engine and the health of its disk."};async function verify(session,image,{expected,reader:source,
streamBytes}){const{log,signal}=session;const{count}=expected;const reader=await image.openReader();const differences=new Differences;
const compare3=new Fingerprinter((key,fingerprint,name)=>{const wanted=expected.take(key);if(wanted===void 0)return differences.
note(name,"unexpected");if(wanted===fingerprint)return;const isUnseen=reader.unseenTimes.includes(name.toString("latin1"));
const fields=differingFields(wanted,fingerprint).filter(field=>field!=="time"||!isUnseen);if(fields.length>0)differences.
note(name,`different ${fields.join(" and ")}`)},expected.view);const filter=new TarFilter(reader.decide,compare3);const reading=[
await reader.open(signal),filter];await drainWithProgress(session,reading,()=>streamBytes,"Read back");await reader.close();
const missing=expected.remaining;if(missing.size>0){const names=await namesOf3(missing,source,differences.room,session).
catch(()=>[]);differences.noteMissing(missing.size,names)}if(differences.count>0)throw differences.toError(RESULT_DIFFERS,
count);log.info(`Verified ${countEntries(count)}: the new image matches what was read from the source`);return count}async function verifyWritten(run,image,{expected,source,streamBytes}){const seen=await readEntries(run,image,{view:expected.
view,title:"Read back",streamBytes});const count=await compare(run,{wanted:{entries:expected,from:source},seen:{...seen,
from:image},text:RESULT_DIFFERS});run.log.info(`Verified ${countEntries(count)}: the new image matches what was read fro\
m the source`);return count}async function verifyLayers(run,engine,layers,streamBytes){const asEngine={view:"engine",streamBytes};
const wanted=await readEntries(run,layers,{...asEngine,title:"Read the layers"});const seen=await readEntries(run,engine,
{...asEngine,title:"Read from the engine"});const count=await compare(run,{wanted:{...wanted,from:layers},seen:{...seen,
from:engine},text:{what:`The engine shows other files of ${engine.reference} than the image's layers have`,hint:`The eng\
ine unpacked the image wrongly. Remove the image ("docker rmi") and pull or build it again, or set ${written("from","lay\
ers")} to flatten its layers.`}});run.log.info(`Verified ${countEntries(count)}: the engine shows what the image's layer\
s have`)}async function readEntries(run,image,{view,title,streamBytes}){const reader=await image.openReader();try{const entries=new ExpectedEntries(
view);const filter=new TarFilter(reader.decide,entries.observer);const reading=[await reader.open(run.signal),filter];await drainWithProgress(
run,reading,()=>streamBytes,title);return{entries,unseenTimes:reader.unseenTimes}}finally{await reader.close()}}async function compare(run,{
wanted,seen,text}){const expected=wanted.entries.grouped();const found=seen.entries.grouped();const unseen=new Set((seen.
unseenTimes??[]).map(name=>nameKey(Buffer.from(name,"latin1"))));const strange=new Map;for(const[key,fingerprint]of found){
const one=expected.get(key);if(one===fingerprint)continue;const fields=one===void 0?[]:differingFields(one,fingerprint);
const differing=fields.filter(field=>field!=="time"||!unseen.has(key));if(one===void 0)strange.set(key,"unexpected");else if(differing.
length>0)strange.set(key,`different ${differing.join(" and ")}`)}const missing=new Set([...expected.keys()].filter(key=>!found.
has(key)));if(strange.size===0&&missing.size===0)return expected.size;const differences=new Differences;const names=await namesIn(
run,seen.from,new Set(strange.keys()),differences.room);for(const name of names)differences.note(name,strange.get(nameKey(
plainName2(name)))??"");const lost=await namesIn(run,wanted.from,missing,differences.room);differences.noteMissing(missing.
size,lost);differences.noteMissing(strange.size-names.length,[]);throw differences.toError(text,expected.size)}async function namesIn(run,image,keys,limit){
if(keys.size===0||limit<=0)return[];let reader;try{reader=await image.openReader();return await namesOf3(keys,reader,limit,
run)}catch(error2){if(run.signal.aborted)throw error2;return[]}finally{await reader?.close()}}function parseTestCommand(text){if(text.trim()==="")return void 0;const parsed=text.trim().startsWith("[")?parseJson(text):
void 0;const invalid=reason=>new FlattenError("BAD_INPUT",`The ${named("test")} must be a command for /bin/sh, or a JSON\
 array of a program and its arguments, but ${reason}.`,{hint:`For example: ${example("test",'python3 -c "import numpy"')}\
, or ${example("test",`'["/app", "--version"]'`)}.`});if(text.includes("\0"))throw invalid("it contains a NUL character");
if(!Array.isArray(parsed))return["/bin/sh","-c",` ${text}`];if(!isStringArray(parsed))throw invalid("the array contains \
something other than strings");const[program,...args]=parsed;if(program===void 0||program==="")throw invalid("the array \
does not name a program");if(parsed.some(part=>part.includes("\0")))throw invalid("it contains a NUL character");return[
program,...args]}async function testImage(session,image,[program,...args]){const{log}=session;const request3={program,args,
asUsed:true};const answer=await runInContainer(session,image,request3);await removeRan(session,answer.container);if(answer.
exitCode===0){log.info("The test passed");return}throw new FlattenError("COMMAND_FAILED",`The "test" command failed in t\
he new image with exit status ${answer.exitCode}. No tag was moved. The last lines of its output:
${lastLines(answer)}`,{hint:"The command runs without network and with few privileges. Run it the same way in the source\
 image to see whether flattening is the cause. An image without a shell needs a JSON array."})}var NO_CHECKS={verifiedEntries:void 0,isTested:false};async function checkImage(session,stored,read,test){if(read===void 0&&
test===void 0)return NO_CHECKS;const{log}=session;const image=await describeImage(session,stored.reference,void 0);if(image===
void 0){throw new FlattenError("CHECK_FAILED",`The stored image ${stored.reference} disappeared from the engine before i\
t was checked.`,{hint:"Check whether something removes images on this machine, then run again."})}const verifiedEntries=read===
void 0?void 0:await log.group("Verify",()=>verifyStored(session,engineSource(session,image),read));if(test!==void 0)await log.
group("Test",()=>testImage(session,image,test));return{verifiedEntries,isTested:test!==void 0}}function verifyStored(session,image,read){
const isSame5=read.source.byLayers!==true;return isSame5?verify(session,image,read):verifyWritten(session,image,read)}var REMOVAL_SECONDS3=3;async function cleanUp({engine,options},stored,reader){if(stored===void 0)return reader.close();const{
docker,runId,log}=engine;const pending=pendingName(runId);const all=[stored.reference===pending?pending:void 0,stored.importedId];
const names=all.filter(name=>name!==void 0);const[images,containers]=await Promise.allSettled([removeImages(docker,names,
REMOVAL_SECONDS3),reader.close()]);if(images.status==="fulfilled"&&images.value===void 0){const left2=stored.importedId??
pending;log.notice(`The engine has not yet removed a temporary image of this run. It, or a later run, will remove it. To\
 do it now: docker rmi ${shortId(left2)}`);if(containers.status==="fulfilled")return}const areGone=images.status==="fulf\
illed"&&images.value?.exitCode===0;const isClean2=areGone&&containers.status==="fulfilled";if(isClean2)return;await withCleanupDeadline(
docker,options.timeoutSeconds,limited=>removeRemains(limited,runId,log))}import{mkdtemp as mkdtemp4,readdir as readdir5,rm as rm11}from"node:fs/promises";import{join as join14}from"node:path";import{createHash as createHash7}from"node:crypto";function answersFor(layer,table,context){const answerTo=name=>table[name](layer[name],context);const names=Object.keys(table);
return Object.fromEntries(names.map(name=>[name,answerTo(name)]))}var LAYER_FORMAT=4;var NAMING_FIELDS=["Entrypoint","Cmd","Healthcheck","WorkingDir","Shell","OnBuild"];var IN_KEY={clean:presets=>PRESETS.
filter(preset=>presets.includes(preset)),exclude:patterns=>patterns.map(({text})=>text),aptClean:isOn=>isOn,scriptNetwork:()=>void 0,
script:script=>script??null,sourceDateEpoch:seconds=>seconds??null,compression:compression=>compression};function cacheKey(source,config,layer){
const{isExact}=source;const{clean,exclude,aptClean,script}=layer;const runsCommands=script!==void 0||aptClean;const cleans=clean.
length>0;const drops=runsCommands||cleans||exclude.length>0;const asked=answersFor(layer,IN_KEY,void 0);const{script:run,
sourceDateEpoch,compression,...others}=asked;const parts2={format:LAYER_FORMAT,release:VERSION,diffIds:source.diffIds,...others,
run,env:runsCommands||cleans?getPath(config,"config","Env")??null:null,volumes:drops?source.volumes:[],names:drops?namesIn2(
config):[],created:runsCommands||!isExact?getPath(config,"created")??null:null,isExact,...source.byLayers===true?{from:"\
layers"}:{},sourceDateEpoch,compression};const digest=createHash7("sha256").update(JSON.stringify(parts2)).digest("hex");
const{architecture,variant}=source.platform;const machine=[architecture,variant].filter(part=>part!==void 0).join("-");return`\
docker-flatten-v1-${machine.replace(/[^A-Za-z0-9_.-]/g,"_").slice(0,40)}-${digest}`}function namesIn2(config){const env=getPath(
config,"config","Env");const searchPath=(isStringArray(env)?env:[]).findLast(line=>line.startsWith("PATH="));return[...NAMING_FIELDS.
map(field=>getPath(config,"config",field)??null),searchPath??null]}var follows=()=>void 0;var UNCACHED={clean:follows,exclude:follows,
script:follows,scriptNetwork:(network,{layer})=>layer.script!==void 0&&network!=="none"?'"run" has a network, and what i\
t downloads can change':void 0,aptClean:(isOn,{isForeign})=>isOn&&isForeign?"the image's apt can run on some machines an\
d not on others":void 0,sourceDateEpoch:follows,compression:({kind},{takesZstd})=>kind==="zstd"&&!takesZstd?`this engine\
 cannot unpack zstd; ${written("compression","gzip")} can be cached`:void 0};function uncachedReason(layer,given){if(given.
isContainer)return"containers cannot be cached";const reasons=Object.values(answersFor(layer,UNCACHED,{...given,layer}));
return reasons.find(reason=>reason!==void 0)}import{createHash as createHash8}from"node:crypto";import{createReadStream as createReadStream2}from"node:fs";import{lstat as lstat5,
readFile as readFile3,writeFile as writeFile2}from"node:fs/promises";import{join as join13}from"node:path";import{pipeline as pipeline10}from"node:stream/promises";var LAYER_FILE="layer";var RECORD_FILE="record.json";var RECORD_VERSION=1;var MOST_DIRECTORIES=1e3;var MOST_RECORD_BYTES=16*
1024*1024;async function writeRecord(directory,record){const{spared,skippedPresets,...others}=record;const whole={version:RECORD_VERSION,
...others,kept:spared,withdrawn:skippedPresets};const text=JSON.stringify({...whole,seal:sealOf(whole)});await writeFile2(
join13(directory,RECORD_FILE),`${text}
`,{flag:"wx"})}function sealOf(record){return digestOf(Buffer.from(JSON.stringify(record)))}async function readEntry(directory,wanted,signal){
const record=await readRecord(directory);if(record.key!==wanted.key)throw bad(`it belongs to the key ${JSON.stringify(record.
key.slice(0,200))}`);if(record.packing!==wanted.packing)throw bad(`its compression is "${record.packing}" instead of "${wanted.
packing}"`);const path4=join13(directory,LAYER_FILE);const file=await lstat5(path4).catch(error2=>{throw bad(`its layer \
is missing: ${messageOf(error2)}`)});if(!file.isFile())throw bad("its layer is not a file");if(file.size!==record.packedBytes)
throw bad(`its layer has ${file.size} bytes, but the record says ${record.packedBytes}`);const hash2=createHash8("sha256");
const reading=createReadStream2(path4,{highWaterMark:1024*1024});await pipeline10(reading,hash2,{signal}).catch(error2=>{
if(signal.aborted)throw error2;throw bad(`its layer cannot be read: ${messageOf(error2)}`)});const digest=`sha256:${hash2.
digest("hex")}`;if(digest!==record.digest)throw bad(`its layer is ${digest}, but the record says ${record.digest}`);return{
path:path4,record}}async function readRecord(directory){const path4=join13(directory,RECORD_FILE);const text=await lstat5(
path4).then(file=>file.isFile()&&file.size<=MOST_RECORD_BYTES?readFile3(path4,"utf8"):"").catch(()=>"");const whole=parseJson(
text);if(!isRecord(whole))throw bad("its record cannot be read");const{seal,...record}=whole;if(sealOf(record)!==seal)throw bad(
"its record was changed");const{kept:spared,withdrawn:skippedPresets,...others}=record;return{...others,spared,skippedPresets}}
var DIGEST2=/^sha256:[0-9a-f]{64}$/;function isRecord(value){if(!isObject(value)||value["version"]!==RECORD_VERSION)return false;
const{key,diffId,digest,seal,packing,rules,commands,kept,withdrawn,directories:directories2}=value;const{unmatched,warnings,
suggestions:suggestions2}=value;const counts=["packedBytes","entries","dataBytes","seconds"];return typeof key==="string"&&
[diffId,digest,seal].every(text=>typeof text==="string"&&DIGEST2.test(text))&&isOneOf("gzip","zstd","none")(packing)&&counts.
every(name=>isCount(value[name]))&&isListOf(rules,{kind:isOneOf("preset","exclude"),name:isText,entries:isCount,bytes:isNumber})&&
isListOf(commands,{name:isOneOf("run","apt-clean"),ms:isCount,bytes:isOptional(isNumber)})&&isListOf(kept,{what:isText,why:isOptional(
isText),entries:isCount,bytes:isCount})&&[withdrawn,unmatched,warnings].every(isStringArray)&&(suggestions2===void 0||isListOf(
suggestions2,{name:isText,bytes:isCount}))&&Array.isArray(directories2)&&directories2.length<=MOST_DIRECTORIES&&isListOf(
directories2,{path:isPath,bytes:isCount,files:isCount})}var isPath=value=>typeof value==="string"&&value.startsWith("/");
var isText=value=>typeof value==="string";var isNumber=value=>typeof value==="number"&&Number.isFinite(value);var isCount=value=>isNumber(
value)&&value>=0;var isOneOf=(...texts)=>value=>typeof value==="string"&&texts.includes(value);var isOptional=isField=>value=>value===
void 0||isField(value);function isListOf(value,fields){return Array.isArray(value)&&value.every(item=>isObject(item)&&Object.
entries(fields).every(([name,isField])=>isField(item[name])))}function badEntry(why,cause){return new FlattenError("CACH\
E_BAD",`The cached layer cannot be used: ${why}`,{hint:"The layer is made again. If this happens in every run, delete th\
e entry from the cache.",cause})}function bad(why){return badEntry(`${why}.`)}import{once as once2}from"node:events";import{promisify}from"node:util";import{constants as constants5,deflateRaw,zstdCompress}from"node:zlib";var LEVELS={gzip:{min:1,max:9,default:4},zstd:{min:1,max:19,default:3}};var MEDIA_SUFFIX={gzip:"+gzip",zstd:"+zstd",none:""};
function parseCompression(text){const[kind,levelText,...rest]=text.trim().split(":");const bad2=why=>new FlattenError("B\
AD_INPUT",`The ${named("compression")} must be gzip, zstd or none, optionally with a level after a colon, but ${JSON.stringify(
text)} ${why}.`,{hint:`For example "gzip", "gzip:${LEVELS.gzip.max}", "zstd" or "zstd:${LEVELS.zstd.default}".`});if(rest.
length>0)throw bad2("has two colons");if(kind==="none"){if(levelText!==void 0)throw bad2('sets a level for "none"');return{
kind}}if(kind!=="gzip"&&kind!=="zstd")throw bad2("is none of these");const{min,max,default:usual}=LEVELS[kind];if(levelText===
void 0)return{kind,level:usual};const level=/^[0-9]{1,2}$/.test(levelText)?Number(levelText):Number.NaN;if(!(level>=min&&
level<=max))throw bad2(`has a level that is not a number from ${min} to ${max}`);return{kind,level}}function atFastestLevel(compression){
if(compression.kind==="none")return compression;return{kind:compression.kind,level:LEVELS[compression.kind].min}}var STORED=0;
var SAMPLE_STEP=31;var NOISE_BITS=7.95;var MIN_NOISE_BYTES=256*1024;function isNoise(block){if(block.length<MIN_NOISE_BYTES)
return false;const counts=new Uint32Array(256);let total=0;for(let at2=0;at2<block.length;at2+=SAMPLE_STEP,total++)counts[block[at2]]++;
let bits=0;for(const count of counts)if(count>0)bits-=count/total*Math.log2(count/total);return bits>NOISE_BITS}var deflateAsync=promisify(
deflateRaw);var zstdAsync=promisify(zstdCompress);function compressBlock(block,compression){const chunkSize=block.length+
(block.length>>8)+1024;switch(compression.kind){case"gzip":return deflateAsync(block,{level:isNoise(block)?STORED:compression.
level,finishFlush:constants5.Z_SYNC_FLUSH,chunkSize});case"zstd":return zstdAsync(block,{chunkSize,params:{[constants5.ZSTD_c_compressionLevel]:compression.
level}});case"none":return Promise.resolve(block)}}async function isUnnamed(engine,imageId){const inspect=await inspectImage(engine,imageId);if(getString(inspect,"Id")!==imageId)
return false;return["RepoTags","RepoDigests"].every(names=>{const known=getPath(inspect,names)??[];return isStringArray(
known)&&known.length===0})}async function checkStored(engine,stored,hasContent){try{return await compareStored(engine,stored,
hasContent)}catch(error2){await removeStrays(engine,stored);throw error2}}var LOADED=/^Loaded image(?: ID)?: (\S+)$/gm;async function loadInto(engine,image,load){
if(image.reference===image.expectedId)return"";try{return await load()}catch(error2){await removeStrays(engine,{...image,
answer:""});throw error2}}async function removeStrays(engine,image){const{reference,expectedId,diffId,answer}=image;if(reference===
expectedId)return;const loaded=[...answer.matchAll(LOADED)].map(([,name=""])=>name);for(const name of new Set([...loaded,
expectedId])){const isStray=name.startsWith("sha256:")?await holdsOnly(engine,name,diffId).catch(()=>false):isNearly(name,
reference);if(isStray)await engine.docker.try(["rmi",name]).catch(()=>{})}}async function holdsOnly(engine,imageId,diffId){
if(!await isUnnamed(engine,imageId))return false;const layers=layersOf(await inspectImage(engine,imageId)??{});return layers.
length===1&&layers[0]===diffId}function isNearly(name,other){const differing=[...name].filter((character,at2)=>character!==
other[at2]);return name.length===other.length&&differing.length===1}async function compareStored(engine,stored,hasContent){
const fail=(needed,seen)=>{throw new FlattenError("CHECK_FAILED",`The stored image differs from what was sent: expected ${needed}\
, found ${seen}. Nothing was tagged.`,{hint:SEE_ENGINE_LOG})};const trouble=stored.answer.split("\n").find(line=>/^error /i.
test(line.trim()));if(trouble!==void 0){const error2=engineError(trouble,"ENGINE_FAILED","Unpacking the loaded image fai\
led");if(error2.code==="NO_SPACE")throw error2;fail("a load without an error",JSON.stringify(trouble))}const[inspect,unpackedBytes]=await Promise.
all([inspectImage(engine,stored.reference),historyBytes(engine,stored.reference,1)]);const id=getString(inspect,"Id");if(id!==
stored.expectedId)fail(`the ID ${stored.expectedId}`,String(id));const layers=layersOf(inspect??{});if(layers.length!==1||
layers[0]!==stored.diffId)fail(`one layer ${stored.diffId}`,JSON.stringify(layers));if(hasContent&&unpackedBytes===0)fail(
"an unpacked layer","one of 0 bytes");return unpackedBytes}async function storePacked(session,packed,request3){const{log,runId,signal}=session;const name=pendingName(runId);const{
diffId,digest,packedBytes:sizeBytes}=packed;const mediaType=MEDIA_TYPE.layer+MEDIA_SUFFIX[packed.packing];const descriptor={
mediaType,digest,sizeBytes};const config=await request3.configFor(diffId);const configDigest=digestOf(config);const{keepsPacked,
idIsConfigDigest}=session.store;const annotations=await request3.annotations();const manifest=ociManifest(config,descriptor,
annotations);const expectedId=idIsConfigDigest?configDigest:manifest.descriptor.digest;const isThere=await isUnnamed(session,
expectedId);const isForeign=keepsPacked&&!samePlatform(request3.platform,session.platform);const canAsk=session.knowsPlatformOption&&
request3.platform.architecture!=="";const platform=isForeign&&canAsk?request3.platform:void 0;const load=()=>{const full=fullReference(
parseReference(name,"tag"));const names={full,familiar:name};let readBytes=0;const archive=ociArchive({path:packed.path,
descriptor},{config,platform:request3.platform,name:names,annotations},bytes=>{readBytes+=bytes});const progress={title:"\
Load",doneBytes:()=>readBytes,totalBytes:()=>sizeBytes};return withProgressThen(log,{progress,sent:once2(archive,"close"),
after:"Unpack"},session.transport.loadImage(archive,platform,signal))};const reference=isThere?expectedId:name;const answer=await loadInto(
session,{reference,expectedId,diffId},load);if(isForeign&&platform===void 0)await unpack(session,expectedId,request3.platform);
return{answer,reference,diffId,expectedId,configDigest,packedBytes:keepsPacked?sizeBytes:void 0,importedId:void 0,savedFile:void 0}}
async function unpack(session,id,platform){const{log,runId}=session;const source={reference:pendingName(runId),id,isIndex:false,
platform,volumes:[]};try{await removeContainer(session,await createContainer(session,{source}))}catch(error2){log.debug(
`no container of the loaded image: ${messageOf(error2)}`)}}var NOT_ASKED={kind:"none",wasAsked:false};async function lookUp(job){const{run,engine,source,sourceConfig,options,cache}=job;
const{log}=run;if(cache===void 0||options.dryRun)return NOT_ASKED;const{layer}=options;const reason=uncachedReason(layer,
{isContainer:options.container!==void 0,isForeign:engine!==void 0&&source.byLayers!==true&&source.platform.architecture!==
engine.platform.architecture,takesZstd:engine?.takesZstd??true});if(reason!==void 0){log.notice(`The layer is not cached\
: ${reason}.`);return NOT_ASKED}const startMs=performance.now();const key=cacheKey(source,(await sourceConfig).json,layer);
const prefix=join14(options.tempDir,`${spoolPrefix(run.runId)}cache-`);const directory=await mkdtemp4(prefix).catch(error2=>void log.
warning(`The layer is not cached: ${messageOf(error2)}`));if(directory===void 0)return NOT_ASKED;try{const found=await log.
group("Look up the cached layer",async()=>{log.debug(`cache key ${key}`);const isThere=await waiting(run,cache.restore(key,
directory,log,run.signal));if(!isThere)log.info("The cache did not provide the layer.");const wanted={key,packing:layer.
compression.kind};return isThere?waiting(run,takeEntry(directory,wanted,run)):void 0});const entry={key,directory,ms:performance.
now()-startMs};if(found!==void 0)return{...entry,kind:"hit",found};await emptyEntry(entry);return{...entry,kind:"miss"}}catch(error2){
await rm11(directory,{recursive:true,force:true});throw error2}}async function waiting({touch},work){const timer=setInterval(
touch,1e3);try{return await work}finally{clearInterval(timer)}}async function takeEntry(directory,wanted,{log,signal}){try{
return await readEntry(directory,wanted,signal)}catch(error2){if(!(error2 instanceof FlattenError))throw error2;warnRejected(
error2,log)}return void 0}function warnRejected(error2,log){if(error2.code==="CACHE_DIFFERS")log.notice(describeError(error2));else if(error2.
code==="CACHE_BAD")log.warning(describeError(error2));else log.warning(`${describeError(error2)} The layer is made again\
.`)}async function emptyEntry({directory}){for(const name of await readdir5(directory))await rm11(join14(directory,name),
{recursive:true,force:true})}async function giveUpEntry(error2,cached,{run,engine,packTo}){if(!(error2 instanceof FlattenError)||
cached.kind==="none")throw error2;const isFull=error2.code==="NO_SPACE"&&packTo===void 0&&engine?.store.keepsPacked===false;
const isBad=error2.code==="CACHE_BAD"||error2.code==="CACHE_DIFFERS";if(!isFull&&!(isBad&&cached.kind==="hit"))throw error2;
warnRejected(error2,run.log);if(engine!==void 0)await removeRemains(engine.docker,run.runId,run.log);await emptyEntry(cached);
const{key,directory,ms}=cached;return isFull?{kind:"none",wasAsked:true}:{kind:"miss",key,directory,ms}}async function removeEntry(cached){
if(cached.kind==="none")return;await rm11(cached.directory,{recursive:true,force:true}).catch(()=>{})}var REFUSALS2=["CH\
ECK_FAILED","ENGINE_FAILED","DOCKER_FAILED"];async function loadLayer(engine,{path:path4,record},request3){const{log,signal}=engine;
try{const stored=await storePacked(engine,{...record,path:path4},request3);const newBytes=await checkStored(engine,stored,
record.dataBytes>0);log.info(`Loaded ${countEntries(record.entries)} in one layer of ${formatBytes(newBytes)}, packed ${formatBytes(
record.packedBytes)}`);return{stored,newBytes}}catch(error2){if(signal.aborted||!(error2 instanceof FlattenError)||!REFUSALS2.
includes(error2.code))throw error2;throw badEntry(error2.message,error2)}}async function saveLayer({run,cache},{key,directory},{
stored,surveyed,entries,dataBytes:dataBytes2,ms}){if(cache===void 0||stored.savedFile===void 0)return;const{rules,commands,
spared,skippedPresets,unmatched,warnings,suggestions:suggestions2}=surveyed;try{await writeRecord(directory,{key,diffId:stored.
diffId,...stored.savedFile,entries,dataBytes:dataBytes2,seconds:ms/1e3,...{rules,commands,spared,skippedPresets,unmatched,
warnings,suggestions:suggestions2},directories:surveyed.directories??[]});await waiting(run,cache.save(key,directory,run.
log))}catch(error2){run.log.warning(`Could not save the layer: ${messageOf(error2)}.`)}}var NOTABLE_LOSS_SECONDS=.5;function logCacheTiming({
ms,found},loadMs,log){const seconds=(ms+loadMs)/1e3;const makingSeconds=found.record.seconds;const[took,making]=[seconds,
makingSeconds].map(time=>`${time.toFixed(1)} s`);if(seconds-makingSeconds<NOTABLE_LOSS_SECONDS){log.info(`Used the cache\
d layer in ${took}; making it took ${making}`);return}log.notice(`The cache does not pay off here: using the cached laye\
r took ${took}, and making it took ${making}.`)}function placeToSave(cached,{run,cache}){if(cached.kind!=="miss"||!cache?.
canSave(cached.key,run.log))return void 0;return join14(cached.directory,LAYER_FILE)}var CREATED_BY=`docker-flatten ${VERSION}`;var NO_COUNTS={entries:0,dataBytes:0};import{mkdtemp as mkdtemp5,rename as rename5,rm as rm12}from"node:fs/promises";import{join as join15}from"node:path";import{createHash as createHash9}from"node:crypto";import{open as open6}from"node:fs/promises";import{availableParallelism}from"node:os";import{crc32}from"node:zlib";var HEADER=Buffer.from([31,139,8,0,0,0,0,0,0,3]);var LAST_BLOCK=Buffer.from([3,0]);var GzipMember=class{header=HEADER;#checksum=0;#bytes=0;add(block){
this.#checksum=crc32(block,this.#checksum);this.#bytes+=block.length}end(){const trailer=Buffer.alloc(8);trailer.writeUInt32LE(
this.#checksum,0);trailer.writeUInt32LE(this.#bytes%2**32,4);return Buffer.concat([LAST_BLOCK,trailer])}};var BLOCK_BYTES2=1024*1024;var MAX_IN_FLIGHT=Math.min(16,2*availableParallelism()+2);async function packToFile(layer,path4,compression){
const file=await open6(path4,"wx",384).catch(error2=>{throw fileError(error2,path4)});try{return await packInto(file,path4,
layer,compression)}finally{await file.close()}}async function packInto(file,path4,layer,compression){const out=new PackedFileWriter(
file,path4);const member=compression.kind==="gzip"?new GzipMember:void 0;let layerBytes=0;const free=[];const inFlight=member===
void 0?[]:[Promise.resolve(member.header)];const writeOldest=async()=>{const packed=await inFlight.shift();await out.write(
packed);if(compression.kind==="none")free.push(packed)};const start=(block2,length)=>{const bytes=block2.subarray(0,length);
layerBytes+=length;member?.add(bytes);const packing=compressBlock(bytes,compression);packing.then(()=>compression.kind!==
"none"&&free.push(block2),()=>{});inFlight.push(packing)};let block=Buffer.allocUnsafeSlow(BLOCK_BYTES2);let filled=0;try{
for await(const chunk of layer){for(let at2=0;at2<chunk.length;){const copied=chunk.copy(block,filled,at2);at2+=copied;filled+=
copied;if(filled<BLOCK_BYTES2)break;start(block,filled);if(inFlight.length>=MAX_IN_FLIGHT)await writeOldest();block=free.
pop()??Buffer.allocUnsafeSlow(BLOCK_BYTES2);filled=0}}if(filled>0||layerBytes===0&&member===void 0)start(block,filled);if(member!==
void 0)inFlight.push(Promise.resolve(member.end()));while(inFlight.length>0)await writeOldest()}finally{await Promise.allSettled(
inFlight)}return{layerBytes,digest:out.digest(),packedBytes:out.bytes}}var PackedFileWriter=class{#file;#path;#hash=createHash9(
"sha256");bytes=0;constructor(file,path4){this.#file=file;this.#path=path4}async write(packed){this.#hash.update(packed);
this.bytes+=packed.length;try{for(let at2=0;at2<packed.length;)at2+=(await this.#file.write(packed,at2)).bytesWritten}catch(error2){
throw fileError(error2,this.#path)}}digest(){return`sha256:${this.#hash.digest("hex")}`}};function fileError(error2,path4){
if(isDiskFull(error2)){return new FlattenError("NO_SPACE",`The disk filled up while writing the packed layer to ${path4}\
.`,{hint:`Free some disk space there, or choose another directory with the ${named("temp-dir")}.`,cause:error2})}return new FlattenError(
"TEMP_DIR",`Cannot write the packed layer to ${path4} (${diskCode(error2)}).`,{hint:`Choose a writable directory with th\
e ${named("temp-dir")}.`,cause:error2})}var containerdStore={async store(session,layer,request3){const directory=await mkdtemp5(join15(request3.tempDir,spoolPrefix(
session.runId)));try{const path4=join15(directory,"layer");const{digest,packedBytes}=await withProgress(session.log,readingOf(
layer,request3.totalBytes),packToFile(layer,path4,request3.compression));const packing=request3.compression.kind;const packed={
path:path4,diffId:layer.digest(),digest,packedBytes,packing};const stored=await storePacked(session,packed,request3);if(request3.
saveTo===void 0)return stored;const isSaved=await rename5(path4,request3.saveTo).then(()=>true,()=>false);return isSaved?
{...stored,savedFile:{digest,packedBytes,packing}}:stored}finally{await rm12(directory,{recursive:true,force:true})}}};import{pipeline as pipeline11}from"node:stream";import{finished}from"node:stream/promises";import{PassThrough as PassThrough4,Transform as Transform2}from"node:stream";var SIDE_BYTES=8*1024*1024;var Tee=class extends Transform2{side=new PassThrough4(
{highWaterMark:SIDE_BYTES});constructor(){super({highWaterMark:SIDE_BYTES});this.side.on("error",()=>{})}close(){this.side.
destroy()}_transform(chunk,_encoding,done){if(this.side.destroyed||this.side.write(chunk)){done(null,chunk);return}const proceed=()=>{
this.side.off("drain",proceed);this.side.off("close",proceed);done(null,chunk)};this.side.once("drain",proceed);this.side.
once("close",proceed)}_flush(done){this.side.end();done()}};var graphDriverStore={async store(session,layer,request3){const{log,runId,signal}=session;const saving=request3.saveTo===
void 0?void 0:saveBeside(layer,request3,log);const importedId=await withProgressThen(log,{progress:readingOf(layer,request3.
totalBytes),sent:finished(layer),after:"Store"},session.transport.importImage(saving?.layer??layer,runLabel(runId),signal));
const savedFile=await saving?.savedFile;const diffId=layer.digest();const config=await request3.configFor(diffId);const configDigest=digestOf(
config);const[isThere]=await Promise.all([isUnnamed(session,configDigest),checkImport(session,importedId,diffId)]);const archive=metadataArchive(
config,diffId,pendingName(runId));const reference=isThere?configDigest:pendingName(runId);const answer=await loadInto(session,
{reference,expectedId:configDigest,diffId},()=>session.transport.loadImage(archive,void 0,signal));return{reference,diffId,
expectedId:configDigest,configDigest,packedBytes:void 0,importedId,savedFile,answer}}};function saveBeside(layer,{saveTo:saveTo2="",
compression},log){const fork2=new Tee;let isBroken=false;const savedFile=packToFile(fork2.side,saveTo2,atFastestLevel(compression)).
then(({digest,packedBytes})=>({digest,packedBytes,packing:compression.kind}),error2=>{fork2.close();if(!isBroken)log.warning(
`Could not save the layer: ${messageOf(error2)}`);return void 0});pipeline11(layer,fork2,error2=>{if(!error2)return;isBroken=
true;fork2.side.destroy(error2)});return{layer:fork2,savedFile}}async function checkImport(engine,importedId,diffId){const[
seen]=layersOf(await inspectImage(engine,importedId)??{});if(seen===diffId)return;throw new FlattenError("CHECK_FAILED",
`The engine stored the layer ${seen}, but ${diffId} was sent: the stream was changed in transit. Nothing was tagged.`,{hint:SEE_ENGINE_LOG})}var STORES={"graph-driver":graphDriverStore,containerd:containerdStore};function storeFor({kind}){return STORES[kind]}import{pipeline as pipeline12}from"node:stream";function combineObservers(observers){const present=observers.filter(observer=>observer!==void 0);const[first,...others]=present;
if(first===void 0||others.length===0)return first;return{begin:(entry,verdict)=>{for(const observer of present)observer.
begin(entry,verdict)},data:bytes=>{for(const observer of present)observer.data(bytes)},end:()=>{for(const observer of present)
observer.end()}}}var MIN_BYTES2=1024**3;var START_BYTES=1024**2;var SAMPLE_BYTES=64*1024**2;var HUGE_BYTES=256*1024**3;var ZEROS=Buffer.alloc(
START_BYTES);var SparseFileDetector=class{#onFound;#file;#seenBytes=0;constructor(onFound){this.#onFound=onFound}begin(entry,verdict){
this.#file=entry.sizeBytes<MIN_BYTES2?void 0:{entry,verdict};this.#seenBytes=0;if(entry.sizeBytes>=HUGE_BYTES)this.#found()}data(bytes){
if(this.#file===void 0)return;const start=Math.max(0,START_BYTES-this.#seenBytes);this.#seenBytes+=bytes.length;if(!isZero(
bytes.subarray(start)))this.#file=void 0;else if(this.#seenBytes>=SAMPLE_BYTES)this.#found()}end(){this.#file=void 0}#found(){
const file=this.#file;this.#file=void 0;if(file!==void 0)this.#onFound(file.entry,file.verdict)}};function isZero(bytes){
for(let at2=0;at2<bytes.length;at2+=ZEROS.length){const part=bytes.subarray(at2,at2+ZEROS.length);if(!part.equals(ZEROS.
subarray(0,part.length)))return false}return true}function logSuggestions(suggestions2,{cleanWords:cleanWords2},log){if(suggestions2===void 0||suggestions2.length===0)return;
const named2=suggestions2.map(({name,bytes})=>`${name} ${formatBytes(bytes)}`);const line=example("clean",withSuggestions(
cleanWords2,suggestions2));log.info(`Could also be cleaned: ${named2.join(", ")}. To do so, use ${line}`)}var MOST_PATTERNS=10;
var MOST_PATTERN_CHARS=100;function logCleaned({rules,commands,spared,skippedPresets,unmatched,warnings},log){for(const{
name,ms,bytes}of commands){const change=bytes===void 0?"":`, ${bytes<0?"added":"freed"} ${formatBytes(Math.abs(bytes))}`;
log.info(`${name}: ${(ms/1e3).toFixed(1)} s${change}`)}for(const{kind,name,entries,bytes}of rules){if(entries===0&&bytes===
0)continue;log.info(`${kind==="preset"?"Cleaned":"Excluded"} ${name}: ${formatBytes(bytes)} in ${countEntries(entries)}`)}
const inUse=spared.filter(({kind})=>kind!==void 0);if(inUse.length>0)log.info(inUseText(inUse));if(unmatched.length>0)log.
notice(unmatchedText(unmatched));for(const name of skippedPresets)log.notice(`Preset "${name}" skipped: symlinks outside\
 its cache point into it.`);for(const warning2 of warnings)log.warning(warning2)}var MOST_IN_USE=20;function inUseText(spared){
const named2=spared.slice(0,MOST_IN_USE).map(({what,why})=>`${quoteName(Buffer.from(what))} (${cut(why??"",MOST_PATTERN_CHARS)}\
)`);const others=spared.length-named2.length;return`Kept because the image uses it: ${named2.join(", ")}${others>0?`, an\
d ${others} more`:""}`}function unmatchedText(patterns){const named2=patterns.slice(0,MOST_PATTERNS).map(pattern=>JSON.stringify(
cut(pattern,MOST_PATTERN_CHARS)));if(patterns.length===1)return`The pattern ${named2[0]} in ${written("exclude")} matche\
s nothing in the image.`;const others=patterns.length-named2.length;const more=others>0?`, and ${others} more`:"";return`${patterns.
length} patterns in ${written("exclude")} match nothing in the image: ${named2.join(", ")}${more}.`}function warnOfSparse(log){
return({name,sizeBytes},verdict)=>{const isKept=verdict==="keep"||typeof verdict==="object"&&verdict.data===void 0;const note=isKept?
"and the result contains them too":"although the result drops them";log.warning(`The file ${quoteName(Buffer.from(plainPath(
name),"latin1"))} is sparse: most of its ${formatBytes(sizeBytes)} are zeros, as in lastlog and faillog with large user \
IDs. The engine sends all the zeros, which takes long, ${note}. Make the file smaller in the image: use "useradd --no-lo\
g-init", or truncate it in the step that creates it.`)}}function asInImage(entry,{sizeInImage}){if(sizeInImage===void 0||entry.sizeBytes>0)return entry;return{...entry,sizeBytes:sizeInImage(
plainPath(entry.name))??0}}async function openStream({reader,rules,survey,expected,resume:resume2,latestSeconds},{log,signal},looker){
const observer=combineObservers([looker,...expected.map(entries=>entries.observer),survey.observer,reader.observer,new SparseFileDetector(
warnOfSparse(log))]);const cleaned2=rules===void 0?reader.decide:entry=>rules.decide(asInImage(entry,reader),reader.decide(
entry));const rule=seconds=>Math.min(seconds,latestSeconds??Infinity);const decide=latestSeconds===void 0?cleaned2:withTimes(
cleaned2,rule);const appendix=rules&&(()=>rules.appendix({reader,retime:head=>applyTimeRule(head,rule),observer,signal}));
const filter=new TarFilter(decide,observer,appendix===void 0?{}:{appendix});pipeline12(await reader.open(signal),filter,
()=>{resume2().catch(()=>{})});return filter}async function readThrough(input,run,more={}){const filter=await openStream(
input,run,more.looker);const total=more.totalBytes===void 0?totalOf(input.expectedBytes):()=>more.totalBytes;await drainWithProgress(
run,[filter],total);return filter}function countsOf({counts},{rules}){const appended=rules?.appended;return{entries:counts.
entries+(appended?.entries??0),dataBytes:counts.dataBytes+(appended?.dataBytes??0)}}var DISK_BLOCK_BYTES=4096;var INLINE_LINK_BYTES=59;var SizeEstimate=class{#countsBlocks;#bytes=0;constructor({countsBlocks:countsBlocks2}){
this.#countsBlocks=countsBlocks2;if(countsBlocks2)this.#bytes=DISK_BLOCK_BYTES}get bytes(){return this.#bytes}begin(entry,verdict){
if(verdict==="drop")return;const head=verdict==="keep"?entry:verdict.head;const sizeBytes=resultBytes(entry,verdict);const linkBytes=entry.
typeFlag==="2"?entryFacts(head).link.length:0;if(!this.#countsBlocks){this.#bytes+=sizeBytes+linkBytes;return}const isBlock=entry.
typeFlag==="5"||linkBytes>INLINE_LINK_BYTES;this.#bytes+=Math.ceil((isBlock?1:sizeBytes)/DISK_BLOCK_BYTES)*DISK_BLOCK_BYTES}data(){}end(){}};
async function estimateImage(job,input,request3){const{run,engine,options}=job;const size=new SizeEstimate({countsBlocks:countsBlocks(
job)});const filter=await readThrough(input,run,{looker:size});await input.resume();const configDigest=digestOf(await request3.
configFor(filter.digest()));const isStored=engine!==void 0&&(options.tags.length>0||options.tagLocations.length===0);const imageId=isStored&&
!engine.store.idIsConfigDigest?void 0:configDigest;return{newBytes:size.bytes,imageId,configDigest}}import{createReadStream as createReadStream3}from"node:fs";import{PassThrough as PassThrough5}from"node:stream";import{createGunzip as createGunzip3,
createZstdDecompress as createZstdDecompress3}from"node:zlib";async function packLayer(job,input,{path:path4,...request3}){const{run}=job;const{log,signal}=run;const{compression}=request3;
const size=new SizeEstimate({countsBlocks:countsBlocks(job)});const looker=combineObservers([size,touching(run.touch)]);
const filter=await openStream(input,run,looker);const reading=readingOf(filter,request3.totalBytes);const packing=packToFile(
filter,path4,compression);const{digest,packedBytes}=await withProgress(log,reading,packing);await input.resume();if(signal.
aborted)throw cancelled(signal.reason);const counts=countsOf(filter,input);log.info(`Packed ${countEntries(counts.entries)}\
 in one layer of ${formatBytes(size.bytes)}, packed ${formatBytes(packedBytes)}`);const file={path:path4,diffId:filter.digest(),
digest,packedBytes,packing:compression.kind};const hasContent=counts.dataBytes>0;const image=await withConfig(file,request3,
hasContent);const{bytesWritten:streamBytes}=filter;return{...image,newBytes:size.bytes,streamBytes,counts}}async function takePacked(job,found,request3){
const{record,path:path4}=found;const isInBlocks=countsBlocks(job);const{bytes:newBytes,streamBytes}=await measurePacked(
found,job.run,isInBlocks);const{diffId,digest,packedBytes,packing}=record;const file={path:path4,diffId,digest,packedBytes,
packing};const image=await withConfig(file,request3,record.dataBytes>0);job.run.log.info(`Took ${countEntries(record.entries)}\
 in one layer of ${formatBytes(newBytes)}, packed ${formatBytes(packedBytes)}`);return{...image,newBytes,streamBytes,counts:NO_COUNTS}}
async function withConfig(file,request3,hasContent){const config=await request3.configFor(file.diffId);const configDigest=digestOf(
config);return{stored:void 0,packed:{file,config,request:request3,hasContent},packedBytes:file.packedBytes,imageId:configDigest,
configDigest}}async function measurePacked({path:path4,record},{signal,touch},isInBlocks=false){const size=new SizeEstimate(
{countsBlocks:isInBlocks});const filter=new TarFilter(()=>"keep",combineObservers([size,touching(touch)]));const file=createReadStream3(
path4);const unpacking=unpacker(record.packing);file.on("error",error2=>unpacking.destroy(error2));file.pipe(unpacking);
try{await drain([unpacking,filter],signal)}catch(error2){if(signal.aborted)throw error2;throw badEntry("its layer cannot\
 be unpacked.",error2)}finally{file.destroy()}const diffId=filter.digest();if(diffId!==record.diffId)throw badEntry(`its\
 layer unpacks to ${diffId}, but the record says ${record.diffId}.`);return{bytes:size.bytes,streamBytes:filter.bytesWritten}}
function unpacker(packing){switch(packing){case"gzip":return createGunzip3();case"zstd":return createZstdDecompress3();case"\
none":return new PassThrough5}}function touching(touch){return{begin:touch,data:touch,end:()=>{}}}import{posix as posix13}from"node:path";var PATHS_LIMIT=1e3;async function measureChanges(session,source,{id:containerId}){const[diff,inspect]=await Promise.all(
[session.docker.run(["diff",containerId]),inspectContainer(session,containerId,["--size"])]);const changed=diff.split("\n").
map(line=>/^(?<kind>[CD]) (?<path>\/.*)$/.exec(line)?.groups).filter(groups=>groups!==void 0);const{SizeRw:writtenBytes}=inspect;
if(changed.length>PATHS_LIMIT||typeof writtenBytes!=="number")return void 0;const imageId=await createContainer(session,
{source});try{const old=[];for(const{kind,path:path4=""}of changed){const bytes=await bytesAt(session,imageId,path4,kind===
"D");if(bytes>0)old.push({path:path4,bytes})}return{old,writtenBytes}}finally{await removeContainer(session,imageId)}}async function bytesAt(session,containerId,path4,isGone){
const{signal}=session;try{return await dataBytes(await session.transport.readArchive(containerId,path4,signal),isGone)}catch(error2){
if(isNotFound(error2,path4))return 0;throw error2}}async function dataBytes(tar,isGone){const enough=new AbortController;
let bytes=0;let isFirst=true;const filter=new TarFilter(({typeFlag,sizeBytes})=>{if(enough.signal.aborted)return"drop";bytes+=
sizeBytes;if(isFirst&&(typeFlag!=="5"||!isGone))enough.abort();isFirst=false;return"drop"});await passUntil(enough.signal,
tar,filter);return bytes}import{posix as posix12}from"node:path";var LISTS2="/var/lib/apt/lists";var CACHE="/var/cache/apt";function isAptFile(path4){
return[LISTS2,CACHE].some(directory=>path4.startsWith(`${directory}/`))}function volumesOverApt(volumes){return volumes.
filter(volume=>{const path4=posix12.normalize(`/${volume}/`);return[`${LISTS2}/`,`${CACHE}/`].some(directory=>directory.
startsWith(path4)||path4.startsWith(directory))})}function echoWord(token,word){return`echo ${token.slice(0,-1)}"${token.
slice(-1)}"-${word}`}function aptCleanScript(token){return["set -e",'PATH="$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbi\
n:/usr/bin:/sbin:/bin"',`command -v apt-get >/dev/null 2>&1 || { ${echoWord(token,"no-apt")}; exit 0; }`,"apt-get clean",
`[ -d ${LISTS2} ] || exit 0`,`cd ${LISTS2}`,"for name in * .[!.]* ..?*; do",'  [ -e "$name" ] || [ -h "$name" ] || conti\
nue','  if [ "$name" = partial ] && [ -d partial ] && [ ! -h partial ]; then',"    find partial -mindepth 1 -delete","  \
else",'    rm -rf -- "./$name"',"  fi","done"].join("\n")}import{randomBytes as randomBytes3}from"node:crypto";function scriptArgs(token,{script,aptClean}){const all=[echoWord(token,"shell"),script===void 0?":":`/bin/sh -e -c " $1"\
 || exit $?; ${echoWord(token,"run")}`,aptClean?`/bin/sh -c "$2" || exit $?; ${echoWord(token,"apt")}`:":"].join("\n");return[
"-c",all,"sh",script??"",aptCleanScript(token)]}var ScriptMarks=class{token=`docker-flatten-${randomBytes3(8).toString("\
hex")}`;#printedMs=new Map;ms(word){return this.#printedMs.get(word)}read(line){const start=line.indexOf(this.token);if(start!==
-1)this.#printedMs.set(line.slice(start+this.token.length+1).trim(),performance.now());return this.strip(line)}strip(line){
const start=line.indexOf(this.token);if(start===-1)return line;return start===0?void 0:line.slice(0,start)}};var NO_SHELL=/no such file or directory|executable file not found|not a directory/i;var BAD_SHELL=/exec:? "?\/bin\/sh"?: (?:.*: )?(?:permission denied|is a directory|too many levels of symbolic links)/i;
var NO_PROGRAM=/exec format error/i;var NETWORK=/^(?!.*\bWARNING:).*\bnetwork(?:ing)?\b/im;var PROGRAMS=/^\/*(?:(?:bin|sbin|usr|lib\w*)(?:\/|$)|$)/;
async function runCommands(session,source,request3){const{log,signal}=session;const{image}=source;warnAboutVolumes(image,
request3,log);const marks=new ScriptMarks;const answer=await runInContainer(session,image,{program:"/bin/sh",args:scriptArgs(
marks.token,request3),user:"0:0",network:request3.network,shows:line=>marks.read(line)}).catch(error2=>{const isDockerError=error2 instanceof
FlattenError&&error2.code==="DOCKER_FAILED";throw isDockerError?networkError(request3,error2.message,error2)??error2:error2});
if(marks.ms("shell")===void 0)return handleNoShell(session,image,request3,answer);if(answer.exitCode!==0)throw commandError(
image,request3,marks,answer);const commands=countsOf2(image,request3,marks,log);const{container}=answer;if(commands.length===
0){await removeRan(session,container);return NOTHING_RAN}const measuredCommands=measureChanges(session,image,container).
then(changes=>commands.map(command=>withBytes(command,commands,changes))).catch(error2=>{if(!signal.aborted)log.notice(`\
Could not measure what the commands freed: ${messageOf(error2)}`);return commands});const changed=changedSource(session,
source,container);return{changed,commands,measuredCommands,needsAptRule:false}}function warnAboutVolumes({volumes},{script,
aptClean},log){if(script!==void 0&&volumes.length>0){log.warning(`The image declares volumes: ${volumes.join(", ")}. The\
y are empty while "run" runs, and its changes below them are not in the result.`)}const overApt=aptClean?volumesOverApt(
volumes):[];if(overApt.length>0){log.warning(`"apt-clean" cannot clean below the volumes that the image declares: ${overApt.
join(", ")}. Use ${written("exclude")} to drop their contents.`)}}function volumesHint(volumes){if(volumes.length===0)return"";
return` The image's volumes are empty while commands run: ${volumes.join(", ")}.`}function commandError(source,{script,network},marks,answer){
const name=script!==void 0&&marks.ms("run")===void 0?"run":"apt-clean";const lines2=lastLines(answer,line=>marks.strip(line));
const hint=name==="run"?`Nothing was tagged. The script stops at the first command that fails${network==="none"?`, and i\
t has no network unless ${written("run-network")} names one`:""}.`:`Leave ${written("apt-clean")} out to flatten without\
 it, or repair apt in the image.`;return new FlattenError("COMMAND_FAILED",`"${name}" failed in a container of ${source.
reference} with exit status ${answer.exitCode}:
${lines2}`,{hint:hint+volumesHint(source.volumes)})}function countsOf2(source,{script,aptClean},marks,log){const hasApt=marks.
ms("no-apt")===void 0;if(!hasApt){log.notice(`Skipped apt-clean: the image has no apt-get.${volumesHint(volumesOverPrograms(
source))}`)}const startMs=marks.ms("shell")??0;const ranMs=marks.ms("run")??startMs;const commands=[];if(script!==void 0)
commands.push({name:"run",ms:ranMs-startMs});if(aptClean&&hasApt)commands.push({name:"apt-clean",ms:(marks.ms("apt")??ranMs)-
ranMs});return commands}var NOTHING_RAN={changed:void 0,commands:[],measuredCommands:Promise.resolve([]),needsAptRule:false};
function withBytes(command,all,changes){if(changes===void 0)return command;const hasBoth=all.length>1;const isApt=command.
name==="apt-clean";const freedBytes=changes.old.filter(({path:path4})=>!hasBoth||isAptFile(path4)===isApt).reduce((sum,{
bytes})=>sum+bytes,0);return{...command,bytes:freedBytes-(hasBoth&&isApt?0:changes.writtenBytes)}}async function handleNoShell(session,source,request3,answer){
const{log}=session;const{script,aptClean}=request3;const noNetwork=networkError(request3,answer.stderr);if(noNetwork!==void 0)
throw noNetwork;const problem=shellProblem(source,session,answer);if(script!==void 0){throw new FlattenError("COMMAND_FA\
ILED",`"run" needs a shell in ${source.reference}, but ${problem}.`,{hint:`Use ${written("clean")} and ${written("exclud\
e")} instead: they need no program in the image.${volumesHint(source.volumes)}`})}await removeRan(session,answer.container);
if(aptClean){log.notice(`Used the rules of ${written("clean","apt")} instead of apt-clean: ${problem}.${volumesHint(volumesOverPrograms(
source))}`)}return{...NOTHING_RAN,needsAptRule:aptClean}}function networkError({network},output,cause){if(network==="non\
e"||!NETWORK.test(output))return void 0;return new FlattenError("COMMAND_FAILED",`Cannot connect the container for "run"\
 to the network ${JSON.stringify(network)} (${written("run-network")}): ${output.trim().slice(-2e3)}`,{hint:`Name a netw\
ork that "docker network ls" lists, for example "bridge", or leave ${written("run-network")} out.`,cause})}function volumesOverPrograms({
volumes}){return volumes.filter(volume=>PROGRAMS.test(posix13.normalize(volume)))}function shellProblem(source,engine,answer){
const output=`${answer.stderr}
${answer.stdout}`;const{architecture}=source.platform;const machine=engine.platform.architecture;const isForeign=architecture!==
machine;const isMissing3=NO_SHELL.test(output);const isBad=BAD_SHELL.test(output);if(NO_PROGRAM.test(output)&&!isForeign)
return`the image's /bin/sh is not an executable for this machine (${machine})`;if(NO_PROGRAM.test(output)||isForeign&&!isMissing3&&
!isBad)return`the image is for ${architecture}, which this machine (${machine}) cannot run`;if(isBad)return"the image's \
/bin/sh cannot be executed: it is a directory or not executable";if(isMissing3)return"the image has no shell (/bin/sh)";
throw failedCommand(["start"],answer)}var LEVELS2=3;var MAX_DIRECTORIES=1e5;var SHOWN2=[10,5,3];var SHOWN_FRACTION=.01;var DirectorySizes=class{#sums=new Map;begin(entry,verdict){
const bytes=resultBytes(entry,verdict);if(bytes===0)return;const directory=this.#directoryOf(plainPath(entry.name));const sum=this.#sums.
get(directory);if(sum===void 0)this.#sums.set(directory,{bytes,files:1});else{sum.bytes+=bytes;sum.files++}}data(){}end(){}#directoryOf(path4){
let end=0;for(let level=0;level<LEVELS2;level++){const next=path4.indexOf("/",end===0?0:end+1);if(next===-1)break;end=next}
let directory=path4.slice(0,end);while(this.#sums.size>=MAX_DIRECTORIES&&directory!==""&&!this.#sums.has(directory))directory=
directory.slice(0,Math.max(0,directory.lastIndexOf("/")));return directory}get largest(){const all=new Map;let totalBytes=0;
for(const[path4,sum]of this.#sums){totalBytes+=sum.bytes;for(let below=path4;below!=="";){const above=below.slice(0,Math.
max(0,below.lastIndexOf("/")));const siblings=all.get(above)??new Map;all.set(above,siblings);const{bytes,files}=siblings.
get(below)??{bytes:0,files:0};siblings.set(below,{bytes:bytes+sum.bytes,files:files+sum.files});below=above}}return largestOf(
all,"",0,totalBytes*SHOWN_FRACTION)}};function largestOf(all,above,level,minBytes){return[...all.get(above)??[]].filter(
([,{bytes}])=>bytes>=minBytes).sort(([one,a],[other,b])=>b.bytes-a.bytes||(one<other?-1:1)).slice(0,SHOWN2[level]).flatMap(
([path4,sum])=>[{path:`/${pathBytes(path4).toString("utf8")}`,...sum},...largestOf(all,path4,level+1,minBytes)])}var MANAGERS=["dpkg","apk","pacman","rpm","pip","conda","npm","gem","cargo","go","maven","gradle","nuget","other"];var MAX_TOTAL_BYTES=128*
1024*1024;var MAX_LIST_BYTES=32*1024*1024;var MAX_PATHS2=1e6;var LISTS3=[{manager:"dpkg",path:/^var\/lib\/dpkg\/info\/[^/]+\.list$/,
read:lines2=>each(lines2,line=>line.replace(/^\//,""))},{manager:"dpkg",path:/^var\/lib\/dpkg\/status\.d\/[^/]+\.md5sums$/,
read:lines2=>each(lines2,line=>line.replace(/^[0-9a-f]{32} [ *]/,""))},{manager:"apk",path:/^(?:usr\/)?lib\/apk\/db\/installed$/,
read:apkPaths},{manager:"pacman",path:/^var\/lib\/pacman\/local\/[^/]+\/files$/,read:lines2=>each(lines2,line=>line.startsWith(
"%")?"":line)}];function*each(lines2,read){for(const line of lines2)yield read(line)}function*linesOf(text){for(let start=0;start<
text.length;){const found=text.indexOf("\n",start);const end=found===-1?text.length:found;if(end>start)yield text.slice(
start,end);start=end+1}}function*apkPaths(lines2){let directory="";for(const line of lines2){if(line.startsWith("F:"))directory=
line.slice(2);else if(line.startsWith("R:"))yield directory===""?line.slice(2):`${directory}/${line.slice(2)}`}}var LOCATIONS=[
["npm",/(?:^|\/)(?:node_modules|_npx|_cacache)\//],["conda",/(?:^|\/)(?:ana|mini|micro)?(?:conda|mamba|forge|mambaforge)[0-9]?\//],
["pip",/(?:^|\/)(?:site|dist)-packages\//],["gem",/(?:^|\/)(?:ruby\/gems|\.gem|\.bundle)\/|^usr\/local\/bundle\//],["car\
go",/(?:^|\/)(?:\.cargo|\.rustup)\/|^usr\/local\/(?:cargo|rustup)\//],["go",/^usr\/local\/go\/|(?:^|\/)go\/pkg\//],["mav\
en",/(?:^|\/)\.m2\//],["gradle",/(?:^|\/)\.gradle\//],["nuget",/(?:^|\/)\.nuget\//]];var RPM_DATABASE=/^(?:var\/lib\/rpm|usr\/lib\/sysimage\/rpm)\//;
var SYSTEM=/^(?:usr\/(?!local\/)|bin\/|sbin\/|lib(?:32|64|x32)?\/|etc\/|boot\/|opt\/)/;var PackageOwners=class{#byPath=new Map;#hasRpm=false;#list;#bytesLeft=MAX_TOTAL_BYTES;begin(entry,_verdict){
this.#list=void 0;if(entry.sizeBytes===0||entry.name.indexOf("lib")===-1)return;const path4=plainPath(entry.name);if(RPM_DATABASE.
test(path4))this.#hasRpm=true;const format=LISTS3.find(one=>one.path.test(path4));if(format===void 0||entry.sizeBytes>Math.
min(this.#bytesLeft,MAX_LIST_BYTES))return;this.#bytesLeft-=entry.sizeBytes;this.#list={format,parts:[]}}data(bytes){this.#list?.
parts.push(Buffer.from(bytes))}end(){const list=this.#list;this.#list=void 0;if(list===void 0)return;const text=Buffer.concat(
list.parts).toString("latin1");for(const path4 of list.format.read(linesOf(text))){if(path4==="")continue;if(this.#byPath.
size>=MAX_PATHS2)return;this.#byPath.set(path4,list.format.manager)}}managerOf(path4){const listed=this.#byPath.get(path4)??
(path4.startsWith("usr/")?this.#byPath.get(path4.slice(4)):void 0);if(listed!==void 0)return listed;const location=LOCATIONS.
find(([,pattern])=>pattern.test(path4));if(location!==void 0)return location[0];return this.#hasRpm&&SYSTEM.test(path4)?
"rpm":"other"}};var MAX_NODES=4e5;var FOLDED_NODES=15e4;var MAX_LEVELS=40;var SizeTree=class{#root={children:new Map,folded:void 0};#groupOf;#maxNodes;#nodes=0;#foldedFiles=0;constructor(groupOf,maxNodes=MAX_NODES){
this.#groupOf=groupOf;this.#maxNodes=maxNodes}get foldedFiles(){return this.#foldedFiles}add(path4,bytes,group=-1){if(bytes===
0)return;const parts2=path4.split("/");const names=[...parts2.splice(0,MAX_LEVELS),...parts2.length>0?[parts2.join("/")]:
[]];const change=bytes<0?this.#subtractFromFolded(names,bytes,group):bytes;if(change===0)return;const name=names.pop()??
"";let branch=this.#root;for(const directory of names)branch=this.#branchOf(branch,directory);const there=branch.children.
get(name);if(there===void 0){branch.children.set(name,{bytes:change,group});this.#nodes++}else if("bytes"in there){there.
bytes+=change}if(this.#nodes>this.#maxNodes)this.#fold()}#subtractFromFolded(names,bytes,group){const holders=[];let branch=this.#root;
for(const name of names){if(branch===void 0||"bytes"in branch)break;if(branch.folded!==void 0)holders.unshift(branch.folded.
bytes);branch=branch.children.get(name)}if(branch!==void 0)return bytes;let left2=bytes;for(const holder of holders){const there=holder.
get(group)??0;const taken=Math.min(there,-left2);holder.set(group,there-taken);left2+=taken}return left2}#branchOf(parent,name){
const there=parent.children.get(name);if(there!==void 0&&"children"in there)return there;const branch={children:new Map,
folded:void 0};parent.children.set(name,branch);if(there===void 0)this.#nodes++;return branch}#fold(){let minBytes=1024;
const most=this.#maxNodes/MAX_NODES*FOLDED_NODES;while(this.#nodes>most){this.#nodes=this.#foldBelow(this.#root,"",minBytes).
nodes;minBytes*=2}}#foldBelow(branch,path4,minBytes){let nodes=0;let bytes=0;for(const[name,child2]of branch.children){const childPath=path4===
""?name:`${path4}/${name}`;if("bytes"in child2){bytes+=child2.bytes;if(child2.bytes>=minBytes)nodes++;else{branch.children.
delete(name);const group=child2.group===-1?this.#groupOf(childPath):child2.group;this.#addFolded(branch,1,new Map([[group,
child2.bytes]]));this.#foldedFiles++}continue}const below=this.#foldBelow(child2,childPath,minBytes);bytes+=below.bytes;
if(below.bytes>=minBytes)nodes+=below.nodes+1;else{branch.children.delete(name);if(child2.folded!==void 0)this.#addFolded(
branch,child2.folded.files,child2.folded.bytes)}}for(const folded of branch.folded?.bytes.values()??[])bytes+=folded;return{
nodes,bytes}}#addFolded(branch,files,bytes){branch.folded??={files:0,bytes:new Map};branch.folded.files+=files;for(const[
group,more]of bytes)branch.folded.bytes.set(group,(branch.folded.bytes.get(group)??0)+more)}toPage(isShown2=()=>true){const nodesOf=(branch,path4)=>{
const nodes=[];for(const[name,child2]of branch.children){const childPath=path4===""?name:`${path4}/${name}`;const shown2=pathBytes(
name).toString("utf8");if("children"in child2){const below=nodesOf(child2,childPath);if(below.length>0)nodes.push([shown2,
0,-1,below]);continue}const group=child2.group===-1?this.#groupOf(childPath):child2.group;if(child2.bytes>0&&isShown2(group))
nodes.push([shown2,child2.bytes,group])}for(const[group,bytes]of branch.folded?.bytes??[])if(bytes>0&&isShown2(group))nodes.
push(["(smaller files)",bytes,group]);return nodes};return["",0,-1,nodesOf(this.#root,"")]}};var Survey=class{#directories=new DirectorySizes;#files;#suggestions;#isBroken=false;observer;constructor(withFiles,suggestions2){
this.#files=withFiles?new FileSurvey:void 0;this.#suggestions=suggestions2;const observer=combineObservers([this.#directories,
this.#files?.observer,suggestions2])??this.#directories;const needsData=this.#files!==void 0;this.observer={begin:(entry,verdict)=>this.#try(
()=>observer.begin(entry,verdict)),data:needsData?bytes=>this.#try(()=>observer.data(bytes)):()=>{},end:needsData?()=>this.#try(
()=>observer.end()):()=>{}}}onDropped=(path4,bytes,count)=>{this.#try(()=>this.#files?.drop(path4,bytes,count))};get directories(){
return this.#try(()=>this.#directories.largest)}get suggestions(){return this.#try(()=>this.#suggestions?.found)}get page(){
return this.#try(()=>this.#files?.toPage())}#try(work){if(this.#isBroken)return void 0;try{return work()}catch{this.#isBroken=
true;return void 0}}};var FileSurvey=class{#owners=new PackageOwners;#kept=new SizeTree(path4=>MANAGERS.indexOf(this.#owners.
managerOf(path4)));#dropped=new SizeTree(()=>-1);#rules=[];observer=combineObservers([this.#owners,new ResultFiles(this.#kept)]);drop(path4,bytes,count){
if(!this.#rules.includes(count))this.#rules.push(count);this.#dropped.add(path4,bytes,MANAGERS.length+this.#rules.indexOf(
count))}toPage(){const notes=[[this.#kept,"of the result"],[this.#dropped,"that were dropped"]];const groups=[...MANAGERS.
map(name=>({name,kind:name==="other"?"other":"manager"})),...this.#rules.map(({kind,name})=>({kind,name}))];return{groups,
result:this.#kept.toPage(),dropped:this.#dropped.toPage(group=>(this.#rules[group-MANAGERS.length]?.bytes??0)>0),notes:notes.
filter(([tree])=>tree.foldedFiles>0).map(([tree,of])=>`${tree.foldedFiles} small files ${of} are not shown one by one: "\
(smaller files)" combines those of a directory.`)}}};var ResultFiles=class{#tree;constructor(tree){this.#tree=tree}begin(entry,verdict){
const bytes=resultBytes(entry,verdict);if(bytes>0)this.#tree.add(plainPath(entry.name),bytes)}data(){}end(){}};import{access as access3,constants as constants6,mkdtemp as mkdtemp6,rm as rm13,stat as stat5,statfs}from"node:fs/promises";
import{join as join16}from"node:path";var USUAL_RATIO=.5;var REASONS2={ENOENT:"it does not exist",ENOTDIR:"it is not a directory",EACCES:"this user may not wr\
ite there",EPERM:"this user may not write there",EROFS:"its filesystem is read-only",ENOSPC:"its filesystem is full"};var NAMED_BY={
input:()=>`The ${named("temp-dir")}`,RUNNER_TEMP:()=>"The environment variable RUNNER_TEMP",system:()=>"The environment \
variable TMPDIR (/tmp if it is not set)"};async function checkWritable(directory,from,runId){try{await access3(directory,
constants6.W_OK|constants6.X_OK);await rm13(await mkdtemp6(join16(directory,spoolPrefix(runId))),{recursive:true})}catch(error2){
const why=await reasonFor2(directory,diskCode(error2));throw new FlattenError("TEMP_DIR",`${NAMED_BY[from]()} must be a \
writable directory, but ${JSON.stringify(directory)} is not: ${why}.`,{hint:from==="input"?"Name an existing, writable d\
irectory, or leave it out.":`Create that directory, or name an existing, writable one with the ${named("temp-dir")}.`,cause:error2})}}
async function reasonFor2(directory,code2){const found=await stat5(directory).catch(()=>void 0);if(found!==void 0&&!found.
isDirectory())return"it is not a directory";if(found!==void 0&&code2==="ENOENT")return"no file can be created in it";return REASONS2[code2]??
code2}function estimatePackedBytes(layers,unpackedBytes,packs,ratio=USUAL_RATIO){if(!packs)return unpackedBytes;if(layers===
void 0)return Math.round(unpackedBytes*ratio);return layers.reduce((sum,layer)=>sum+(/[+.](?:gzip|zstd)$/.test(layer.mediaType)?
layer.sizeBytes:Math.round(layer.sizeBytes*ratio)),0)}async function checkRoom(directory,neededBytes){const{bavail,bsize}=await statfs(
directory);const freeBytes=bavail*bsize;if(freeBytes>=neededBytes)return;throw new FlattenError("NO_SPACE",`The packed l\
ayer needs about ${formatBytes(neededBytes)} in ${directory}, but only ${formatBytes(freeBytes)} are free.`,{hint:`Free \
some disk space, or name a directory on a larger disk with the ${named("temp-dir")}.`})}async function engineShortage({store,
diskRoot},{unpackedBytes,packedBytes},spoolDirectory2){if(diskRoot===void 0)return void 0;const disks=await Promise.all(
[statfs(diskRoot),stat5(diskRoot),stat5(spoolDirectory2)]).catch(()=>void 0);if(disks===void 0)return void 0;const[{bfree,
bsize},root,spool]=disks;const parts2=[{what:"unpacked",bytes:unpackedBytes}];if(store.keepsPacked){parts2.push({what:"p\
acked",bytes:packedBytes});if(root.dev===spool.dev)parts2.push({what:"for the spool, which is on the same disk",bytes:packedBytes})}
const neededBytes=parts2.reduce((sum2,{bytes})=>sum2+bytes,0);const freeBytes=bfree*bsize;if(freeBytes>=neededBytes)return void 0;
const sum=parts2.map(({what,bytes})=>`${formatBytes(bytes)} ${what}`).join(", ");return`The engine's disk may be too sma\
ll: the result needs up to ${formatBytes(neededBytes)} there (${sum}), but only ${formatBytes(freeBytes)} are free in ${diskRoot}\
. If it does not fit, nothing is tagged. "docker system df" shows what uses the space.`}async function checkLayerRoom(job,sourceSize2){const{engine,source,sourceConfig,options,sweep}=job;const{tempDir,layer}=options;
if(job.packTo===void 0&&engine?.store.keepsPacked===false){return warnOfShortage(job,{unpackedBytes:source.knownBytes??0,
packedBytes:0})}const unpackedBytes=(await sourceSize2).bytes;const{packedLayers}=await sourceConfig;const packs=layer.compression.
kind!=="none";const packedBytes=estimatePackedBytes(packedLayers,unpackedBytes,packs);await checkRoom(tempDir,packedBytes).
catch(async()=>{await sweep.settle();await checkRoom(tempDir,packedBytes)});const most=estimatePackedBytes(packedLayers,
unpackedBytes,packs,1);await warnOfShortage(job,{unpackedBytes,packedBytes:most})}async function warnOfShortage({engine,
options,sweep},need){if(engine===void 0)return;if(await engineShortage(engine,need,options.tempDir)===void 0)return;await sweep.
settle();const text=await engineShortage(engine,need,options.tempDir);if(text!==void 0)engine.log.warning(text)}var MAX_LOOKED_FOR=50;async function lostPathWarnings(rules,origins){const warnings=new Map;for(const[at2,needed]of rules.
requiredPaths.entries()){if(warnings.has(needed.text))continue;const lookAtImage=at2<MAX_LOOKED_FOR?origins.lookAtImage:
void 0;const remover=await removedBy(rules,needed,{...origins,lookAtImage});if(remover!==void 0)warnings.set(needed.text,
warningOf(needed,remover))}return[...warnings.values()]}async function removedBy(rules,{candidates},{look,lookAtImage}){
const places=candidates.map(path4=>rules.trace(path4));const remover=places.find(({droppedBy})=>droppedBy!==void 0)?.droppedBy;
if(remover===void 0&&lookAtImage===void 0)return void 0;for(const{end,droppedBy}of places)if(droppedBy===void 0&&end!==void 0&&
await look(end)!==void 0)return void 0;if(remover!==void 0||lookAtImage===void 0)return remover;for(const path4 of candidates)
if(await pathExists(path4,lookAtImage))return"a command";return void 0}async function pathExists(path4,look){const resolved=await resolvePathBy(
path4,async step=>(await look(step))?.link);return resolved!==void 0&&await look(resolved.end)!==void 0}function warningOf({
by,text},remover){const name=quoteName(Buffer.from(text));return by==="WORKDIR"?`The image's WORKDIR ${name} is not in t\
he result: ${remover} removed it. The engine will create it again, empty and owned by root.`:`The image's ${by} refers t\
o ${name}, which is not in the result: ${remover} removed it. Containers of the result may not start.`}function cachedLookup(lookAt2){const known=new Map;const look=async path4=>{try{const found=await lookAt2(Buffer.from(path4,
"latin1").toString());if(found===void 0)return void 0;const isLink=found.typeFlag==="2";return{link:isLink?entryFacts(found).
link.toString("latin1"):void 0}}catch(error2){if(error2 instanceof FlattenError&&error2.code==="TAR_LIMIT")return{link:void 0};
throw error2}};return path4=>{const found=known.get(path4)??look(path4);known.set(path4,found);return found}}import{isUtf8}from"node:buffer";import{pipeline as pipeline13}from"node:stream/promises";var SINGLE_LIMIT=8;var Appendix=class{#request;#counts;constructor(request3,counts){this.#request=request3;this.#counts=
counts}*emit(entry,head=entry){const{retime,observer}=this.#request;const timed=retime(head);observer?.begin(entry,{head:timed});
observer?.end();this.#counts.entries++;yield*[...timed.extensions,timed.header]}async*fetchEntry(path4,nameFor){const{reader,
signal}=this.#request;const bytes=pathBytes(path4);const found=await reader.openPath(bytes,signal).then(stream=>readFirstEntry(
stream,0)).catch(error2=>{if(reader.isNotFound(error2,bytes))return void 0;throw error2});if(found===void 0)return;const isDirectory2=found.
typeFlag==="5";const name=pathBytes(isDirectory2?`${path4}/`:path4);const{typeFlag}=found;const entry={...withPath(found,
name),name,typeFlag,sizeBytes:0};const verdict=nameFor(entry)===void 0?"drop":reader.decide(entry);if(verdict!=="drop")yield*this.
emit(entry,verdict==="keep"?entry:verdict.head)}async*fetch(root,nameFor,{mayBeAbsent=false}={}){const{reader,retime,observer,
signal}=this.#request;const above=root.slice(0,root.lastIndexOf("/")+1);let named2;const renaming={begin:(_,verdict)=>named2!==
void 0&&observer?.begin(named2,verdict),data:bytes2=>named2!==void 0&&observer?.data(bytes2),end:()=>named2!==void 0&&observer?.
end()};const filter=new TarFilter(entry=>{named2=void 0;const path4=nameFor(above+plainPath(entry.name),entry);if(path4===
void 0)return"drop";const name=pathBytes(entry.name.at(-1)===47?`${path4}/`:path4);const{typeFlag,sizeBytes}=entry;named2=
{...withPath(entry,name),name,typeFlag,sizeBytes};const verdict=reader.decide(named2);if(verdict==="drop")return verdict;
return verdict==="keep"?{head:retime(named2)}:{...verdict,head:retime(verdict.head)}},renaming,{isPart:true});const bytes=pathBytes(
root);try{const passing=pipeline13(await reader.openPath(bytes,signal),filter,{signal});passing.catch(()=>{});for await(const part of filter)
yield part;await passing}catch(error2){if(!mayBeAbsent||!reader.isNotFound(error2,bytes))throw error2}this.#counts.entries+=
filter.counts.entries;this.#counts.dataBytes+=filter.counts.dataBytes}};function rootsToRead(paths){const groups=Map.groupBy(
rootOfEach(paths),({root})=>root);return new Map([...groups].map(([root,group])=>[root,group.map(({path:path4})=>path4)]))}
function rootOfEach(paths){if(paths.length<=SINGLE_LIMIT)return paths.map(path4=>({root:nearestUtf8Path(path4),path:path4}));
const common=commonDirectory(paths);const places=Map.groupBy(paths,path4=>path4.split("/")[common.length]);if(common.length>
1||common.length===1&&places.size>SINGLE_LIMIT)return paths.map(path4=>({root:common.join("/"),path:path4}));return[...places.
values()].flatMap(rootOfEach)}function nearestUtf8Path(path4){for(let root=path4;root!=="";root=root.slice(0,Math.max(root.
lastIndexOf("/"),0)))if(isUtf8(pathBytes(root.slice(root.lastIndexOf("/")+1))))return root;return path4}function commonDirectory(paths){
let common=paths[0]?.split("/").slice(0,-1)??[];for(const path4 of paths){const parts2=path4.split("/").slice(0,-1);const end=common.
findIndex((part,at2)=>part!==parts2[at2]);if(end!==-1)common=common.slice(0,end)}return common}var BrokenLinks=class{#decisions;#links;#released;#references;#restored=new Set;#pending=[];#followed=new Set;constructor(decisions,links,released,references=NO_REFERENCES){
this.#decisions=decisions;this.#references=pathsToFollow(references);this.#links=links;this.#released=released}findRestored(){
if(this.#decisions.dropped.isEmpty)return{restored:[],roots:[]};for(const[link4,target]of this.#links.kept)this.#follow(
link4,target);for(const reference of this.#references)this.#followReference(reference);for(let next=this.#next();next!==
void 0;next=this.#next())this.#follow(...next);if(this.#links.isFull)this.#decisions.warnTooManyLinks();const isCovered=path4=>directoriesAbove(
path4).some(directory=>this.#restored.has(directory));const restored=[...this.#restored];return{restored,roots:restored.
filter(path4=>!isCovered(path4))}}#next(){if(this.#pending.length===0){for(const{isSkipped,droppedTops}of this.#decisions.
presets)if(isSkipped)for(const top of droppedTops)this.#addLinksBelow(top)}return this.#pending.pop()}#follow(link4,target){
const resolved=resolvePath(linkTargetPath(link4,target),this.#links.targetOf);if(resolved===void 0)return;this.#decisions.
skipPresetsFor(link4,resolved.end);const isPassed=path4=>this.#released.has(path4)&&this.#links.targetOf(path4)===void 0;
for(const path4 of resolved.through)if(!isPassed(path4))this.#need(path4,link4);this.#need(resolved.end,link4)}#followReference(reference){
const end=resolvePath(reference.path,this.#links.targetOf)?.end;if(end===void 0||end===reference.path||reference.extent===
"itself")return;for(const path4 of this.#decisions.restoreReferenced(behindLink(reference,end))){this.#restored.add(path4);
this.#addLinksBelow(path4)}}#need(path4,link4){if(!this.#decisions.dropped.has(path4))return;const typeFlag=this.#links.
typeAt(path4);const outcome=this.#decisions.restore(path4,typeFlag,link4,this.#released.has(path4));if(outcome==="unchan\
ged")return;if(outcome!=="restored"){this.#decisions.warnBrokenLink(`The pattern ${JSON.stringify(outcome.text)} drops ${quoteName(
pathBytes(`/${path4}`))}, the target of the link ${quoteName(pathBytes(`/${link4}`))}, which is broken in the result.`);
return}if(this.#decisions.decisionFor(path4,typeFlag).action==="keep")this.#restored.add(path4);this.#addLinksBelow(path4)}#addLinksBelow(path4){
if(this.#followed.has(path4))return;this.#followed.add(path4);for(const[link4,target]of this.#links.droppedBelow(path4))
if(this.#decisions.decisionFor(link4,"2").action==="keep")this.#pending.push([link4,target])}};var HeldDirectories=class{#held=[];push(directory){this.#held.push(directory)}leaveFor(path4){for(let top=this.#held.at(
-1);top!==void 0;top=this.#held.at(-1)){if(isBelow(path4,top.path))return;addToCount(top.count,1,0);this.#held.pop()}}release(){
const held=this.#held;this.#held=[];return held}};var WAITING_LIMIT=1e5;var WaitingLinks=class{#byTarget=new Map;#count=0;add(target,link4,decision,before){if(++this.#count>
WAITING_LIMIT)throw tooManyLinksError(decision.count?.name??"a rule");const name=plainPath(link4.name);const waiting2=this.#byTarget.
get(target)??{name,decision,before:[],links:[]};waiting2.before.push(...before);waiting2.links.push(link4);this.#byTarget.
set(target,waiting2)}get directories(){return[...this.#byTarget.values()].flatMap(({before})=>before)}async*contents(appendix,isKept,onFetched){
const missing=new Map(this.#byTarget);for(const[target,{links}]of this.#byTarget){if(!isKept(target))continue;for(const link4 of links)
yield*appendix.emit(link4);missing.delete(target)}for(const[root,targets]of rootsToRead([...missing.keys()])){const wanted=new Set(
targets);yield*appendix.fetch(root,(path4,{sizeBytes,typeFlag})=>{const waiting2=wanted.has(path4)?this.#byTarget.get(path4):
void 0;if(waiting2===void 0)return void 0;if(typeFlag==="1"||!missing.delete(path4))throw notOneFileError(path4,waiting2.
name);onFetched(path4,waiting2.decision,sizeBytes);return waiting2.name});for(const target of targets){const{name,links}=this.#byTarget.
get(target);if(missing.has(target))throw notOneFileError(target,name);for(const link4 of links.slice(1))yield*appendix.emit(
link4,withTarget(link4,pathBytes(name)))}}}};function tooManyLinksError(name){return new FlattenError("TAR_LIMIT",`More \
than ${WAITING_LIMIT} hard links point to files that ${name} drops.`,{hint:"Leave that rule out: the hard links keep the\
 content anyway, so it would free little."})}function notOneFileError(target,name){return new FlattenError("CHECK_FAILED",
`${quoteName(pathBytes(target))} was read again, since ${quoteName(pathBytes(name))} is a hard link to it, but the engin\
e did not return a single file.`,{hint:SEE_ENGINE_LOG})}function copyEntry(entry,head){return{name:Buffer.from(entry.name),
typeFlag:entry.typeFlag,sizeBytes:entry.sizeBytes,extensions:head.extensions,header:Buffer.from(head.header)}}var CleanRules=class{#decisions;#heldDirectories=new HeldDirectories;#released=new Set;#links=new LinkTable;#droppedHardLinks=new Map;#waitingLinks=new WaitingLinks;#finalDecisions=new Map;#keptFiles=0;#droppedFiles=0;appended={
entries:0,dataBytes:0};#onDropped;#references;constructor(request3){this.#decisions=new CleaningDecisions(request3);this.#references=
request3.references??NO_REFERENCES;this.#onDropped=request3.onDropped??(()=>{})}get counts(){return this.#decisions.counts}get requiredPaths(){
return this.#references.required}get findings(){return this.#decisions}dropsContentOf(path4){const decision=this.#decisions.
decisionFor(path4,"0");const{action,rule}=decision;const isFinal=action==="empty"||action==="drop"&&rule===void 0;if(isFinal)
this.#finalDecisions.set(path4,decision);return isFinal}decide(entry,verdict){if(verdict==="drop")return verdict;const path4=plainPath(
entry.name);this.#heldDirectories.leaveFor(path4);const head=verdict==="keep"?entry:verdict.head;const{typeFlag}=entry;const decision=this.#finalDecisions.
get(path4)??this.#decisions.decisionFor(path4,typeFlag);if(decision.action==="drop")return this.#drop(path4,entry,head,decision);
const isDirectory2=typeFlag==="5"||entry.sizeBytes===0&&entry.name.at(-1)===47;if(!isDirectory2)this.#keptFiles++;this.#decisions.
countSpared(decision.spared,isDirectory2,entry.sizeBytes);if(typeFlag==="1"&&this.#waitsForContent(entry,head,decision))
return"drop";if(typeFlag==="2"){const target=linkTargetOf(head);this.#links.add(path4,target,true);this.#decisions.spareLinkTarget(
path4,target,this.#links.isFull)}const before=this.#releaseHeld();const kept=verdict==="keep"?{head}:verdict;if(decision.
action==="empty"&&(typeFlag==="0"||typeFlag==="7")&&entry.sizeBytes>0){this.#count(path4,decision.count,entry.sizeBytes);
return{head:withoutContent(head),data:Buffer.alloc(0),before}}return before.length===0?verdict:{...kept,before}}async*appendix(request3){
this.#heldDirectories.leaveFor("");this.#refuseEmptyResult();const appendix=new Appendix(request3,this.appended);for(const directory of this.#waitingLinks.
directories)yield*appendix.emit(directory);const{restored,roots}=new BrokenLinks(this.#decisions,this.#links,this.#released,
this.#references).findRestored();if(roots.length>0||this.#decisions.skippedPresets.length>0)yield*this.#restoreDropped(new Set(
restored.flatMap(directoriesAbove)),roots,appendix);yield*this.#waitingLinks.contents(appendix,target=>this.#decisions.decisionFor(
target,"0").action==="keep",(target,{count},bytes)=>this.#subtract(target,count,0,bytes))}async*#restoreDropped(parents,roots,appendix){
const skipped=this.#decisions.presets.filter(({isSkipped})=>isSkipped);for(const{droppedTops,count}of skipped){for(const top of droppedTops)
yield*appendix.fetch(top,(path4,entry)=>this.#restoredName(path4,entry));Object.assign(count,{entries:0,bytes:0})}for(const root of rootsToRead(
roots).keys()){for(const parent of directoriesAbove(root))if(this.#isMissing(parent))yield*appendix.fetchEntry(parent,e=>this.#markRestored(
parent,e));yield*appendix.fetch(root,(path4,entry)=>parents.has(path4)&&this.#isMissing(path4)?this.#markRestored(path4,
entry):this.#restoredName(path4,entry),{mayBeAbsent:true})}for(const[path4,link4]of this.#droppedHardLinks){if(this.#decisions.
decisionFor(path4,"1").action!=="keep")continue;this.#uncountRestored(path4,link4);if(!this.#waitsForContent(link4,link4,
KEEP))yield*appendix.emit(link4)}}trace(path4){const resolved=resolvePath(path4,this.#links.targetOf);const missing=[...resolved?.
through??[],resolved?.end??path4].find(one=>this.#isMissing(one));const decision=missing===void 0?KEEP:this.#decisions.decisionFor(
missing,this.#links.typeAt(missing));const{kind,name=""}=decision.count??{};const rule=kind==="exclude"?`the pattern ${JSON.
stringify(name)}`:`the preset ${name}`;return{end:resolved?.end,droppedBy:decision.action==="drop"?rule:void 0}}#isMissing(path4){
return this.#decisions.dropped.has(path4)&&!this.#released.has(path4)}#restoredName(path4,entry){const isRestored=this.#isMissing(
path4)&&!this.#droppedHardLinks.has(path4)&&this.#decisions.decisionFor(path4,entry.typeFlag).action==="keep";if(isRestored&&
entry.typeFlag==="1")throw tooManyLinksError("presets");return isRestored?this.#markRestored(path4,entry):void 0}#markRestored(path4,entry){
this.#released.add(path4);this.#uncountRestored(path4,entry);return path4}#uncountRestored(path4,{typeFlag,sizeBytes}){const{
spared}=this.#decisions.decisionFor(path4,typeFlag);this.#decisions.countSpared(spared,typeFlag==="5",sizeBytes);const preset=this.#decisions.
presetThatDropped(path4,typeFlag);if(preset?.isSkipped===false)this.#subtract(path4,preset.count,1,sizeBytes)}#subtract(path4,count,entries,bytes){
addToCount(count,-entries,-bytes);if(count!==void 0&&bytes>0)this.#onDropped(path4,-bytes,count)}#drop(path4,entry,head,{
count,rule}){this.#decisions.recordDropped(path4);if(rule?.preset.skippedIfLinked===true)recordTop(rule,path4);const{typeFlag,
sizeBytes}=entry;if(typeFlag==="5"){this.#heldDirectories.push({path:path4,entry:copyEntry(entry,head),count});return"dr\
op"}if(typeFlag==="2")this.#links.add(path4,linkTargetOf(head),false);if(typeFlag==="1"&&rule!==void 0&&this.#droppedHardLinks.
size<WAITING_LIMIT)this.#droppedHardLinks.set(path4,copyEntry(entry,head));this.#droppedFiles++;this.#count(path4,count,
sizeBytes);return"drop"}#count(path4,count,bytes){addToCount(count,1,bytes);if(count!==void 0)this.#onDropped(path4,bytes,
count)}#releaseHeld(){const held=this.#heldDirectories.release();for(const{path:path4}of held)this.#released.add(path4);
return held.map(({entry})=>entry)}#waitsForContent(entry,head,own){const target=plainPath(entryFacts(head).link);const decision=this.#decisions.
decisionFor(target,"0");const isEmptyToo=decision.action==="empty"&&own.action==="empty";if(decision.action==="keep"||isEmptyToo)
return false;this.#waitingLinks.add(target,copyEntry(entry,head),decision,this.#releaseHeld());return true}#refuseEmptyResult(){
if(this.#keptFiles>0||this.#droppedFiles===0)return;const names=this.counts.filter(({entries})=>entries>0).map(({name})=>JSON.
stringify(name));throw new FlattenError("BAD_INPUT",`Nothing would be left of the image: ${names.join(", ")} would drop \
all of its files.`,{hint:'Drop less, or keep some files with a pattern that starts with "!".'})}};function recordTop({droppedTops},path4){
if(!droppedTops.some(top=>isBelow(path4,top)))droppedTops.push(path4)}function linkTargetOf(head){return entryFacts(head).
link.toString("latin1")}import{posix as posix14}from"node:path";var MAX_LOOKUPS=200;async function resolveVolumes(volumes,look){let lookups=0;const linkAt=async path4=>++lookups>MAX_LOOKUPS?
void 0:(await look(path4))?.link;const real=[];for(const volume of volumes){const resolved=await resolvePathBy(Buffer.from(
posix14.normalize(volume)).toString("latin1"),linkAt);if(resolved!==void 0&&resolved.through.length>0&&resolved.end!=="")
real.push(`/${Buffer.from(resolved.end,"latin1")}`)}return[...new Set([...volumes,...real])]}async function rulesFor({run,source,sourceConfig,options},{reader,survey,ran}){const{signal}=run;const{clean,exclude}=options.
layer;const presets=new Set(clean);const apt=presetOf("apt");if(ran.needsAptRule&&apt!==void 0)presets.add(apt);if(presets.
size===0&&exclude.length===0&&ran.changed===void 0)return void 0;const isCleaned=presets.size>0;const passwd=isCleaned?await reader.
lookAt("etc/passwd",signal):void 0;const{json:json2}=await sourceConfig;const env=getPath(json2,"config","Env");const size=passwd===
void 0?0:numberField(passwd.header,"size");const accounts=passwd?.data.subarray(0,size);const volumes=isCleaned?await resolveVolumes(
source.volumes,cachedLookup(path4=>reader.lookAt(path4,signal))):source.volumes;return new CleanRules({presets:[...presets],
excludes:exclude,places:placesOf(accounts,isStringArray(env)?env:[]),volumes,references:configReferences(json2,homesIn(accounts)),
onDropped:survey.onDropped})}function suggestionsFor({source,options}){const{clean,exclude,aptClean}=options.layer;const apt=aptClean?
presetOf("apt"):void 0;const{Env:env}=source.shownConfig;return new Suggestions({active:apt===void 0?clean:[...clean,apt],
words:options.cleanWords,excludes:exclude,env:isStringArray(env)?env:[],volumes:source.volumes,references:configReferences(
{config:source.shownConfig},homesIn(void 0))})}async function surveyLayer({reader,rules,survey},ran,signal){const{lookAtImage}=reader;
const origins={look:cachedLookup(path4=>reader.lookAt(path4,signal)),lookAtImage:lookAtImage&&cachedLookup(path4=>lookAtImage(
path4,signal))};const lost=rules===void 0?[]:await lostPathWarnings(rules,origins);return{rules:rules?.counts??[],commands:await ran.
measuredCommands,spared:rules?.findings.spared??[],skippedPresets:rules?.findings.skippedPresets??[],unmatched:rules?.findings.
unmatched??[],warnings:[...rules?.findings.warnings??[],...lost],directories:survey.directories,suggestions:survey.suggestions}}function readsCachedLayer({verify:verify2,html}){return verify2||html!==void 0}async function prepare(job,cached,end){const{
source,options}=job;const isRead=cached.kind!=="hit"||readsCachedLayer(options);const ran=isRead?await runFirst(job):NOTHING_RAN;
inBackground(end,ran.measuredCommands);const opening=inBackground(end,(ran.changed??source).openReader());const measuring=inBackground(
end,measureSource(job,opening));return{isRead,ran,reader:await opening,sourceSize:measuring}}async function runFirst(job){
const{run,engine,source,inEngine:inEngine2,options}=job;const{aptClean,script,scriptNetwork}=options.layer;if(script===void 0&&
!aptClean)return NOTHING_RAN;if(source.byLayers===true){run.log.notice(`Used the rules of ${written("clean","apt")} inst\
ead of apt-clean: no container runs for an image that is read by its layers.`);return{...NOTHING_RAN,needsAptRule:aptClean}}
if(engine===void 0||inEngine2===void 0)return NOTHING_RAN;const title=script===void 0?"Clean with apt":"Run commands in \
a container";const request3={script,network:script===void 0?"none":scriptNetwork,aptClean};return run.log.group(title,()=>runCommands(
engine,inEngine2,request3))}async function measureSource({source,sourceConfig},opening){await Promise.all([sourceConfig,
opening]);return source.measure()}async function openInput(job,preparation,end){const{options}=job;const{isRead,ran}=preparation;
const survey=new Survey(options.html!==void 0,suggestionsFor(job));if(!options.dryRun&&isRead)await checkLayerRoom(job,preparation.
sourceSize);const rules=isRead?await rulesFor(job,{reader:preparation.reader,survey,ran}):void 0;const reader=await sparingZeros(
job,preparation,rules);const resume2=await holdStill(job);const expectedBytes=preparation.sourceSize.then(({bytes})=>bytes);
return{reader,rules,survey,expected:options.verify&&!options.dryRun?expectedBy(job):[],resume:resume2,expectedBytes:inBackground(
end,expectedBytes),latestSeconds:options.layer.sourceDateEpoch}}function expectedBy({source,options}){const inEngine2=source.
byLayers===true?"engine":"exact";const views=[...options.tagLocations.length>0?["exact"]:[],...options.tags.length>0?[inEngine2]:
[]];return[...new Set(views)].map(view=>new ExpectedEntries(view))}async function sparingZeros({run,options},{reader,ran},rules){
const{clean,exclude}=options.layer;const mayEmpty=exclude.length>0||clean.some(({empties})=>empties!==void 0);if(rules===
void 0||!mayEmpty||reader.sparingZeros===void 0)return reader;const goes=async path4=>{await ran.measuredCommands;return rules.
dropsContentOf(path4)};return reader.sparingZeros(goes,run.signal)}async function holdStill({source,options}){return options.
pause&&source.hold!==void 0?source.hold():async()=>{}}async function makeLayer(job,input,cached){const{run,options,packTo}=job;const{log}=run;const{way}=input.reader;const of=job.
platformTitle===void 0?"":` ${job.platformTitle}`;const request3=storeRequest(job,input,cached);try{if(options.dryRun)return await log.
group(`Estimate${of} via ${way}`,()=>estimateLayer(job,input,request3));if(cached.kind!=="hit")return await log.group(`F\
latten${of} via ${way}`,()=>packTo===void 0?storeLayer(job,input,request3):packLayer(job,input,{...request3,path:packTo}));
const streamBytes=readsCachedLayer(options)?await log.group(`Compare the cached layer${of} via ${way}`,()=>compare2(job,
input,cached)):void 0;if(packTo!==void 0)return await log.group(`Check the cached layer${of}`,()=>takePacked(job,cached.
found,request3));return await log.group("Load the cached layer",()=>loadCached(job,cached,request3).then(layer=>({...layer,
streamBytes})))}catch(error2){throw blameOf(error2,job)}}function blameOf(error2,{source,options}){const isCut=error2 instanceof
FlattenError&&error2.code==="TAR_TRUNCATED";if(!isCut||options.pause)return error2;return source.changedWhileRead?.(error2)??
error2}function storeRequest(job,input,cached){const{source,sourceConfig,options}=job;return{platform:source.platform,configFor:async diffId=>flatConfig(
(await sourceConfig).json,{diffId,sourceDiffIds:source.diffIds,createdBy:CREATED_BY,latestSeconds:options.layer.sourceDateEpoch}),
annotations:async()=>(await sourceConfig).annotations,compression:options.layer.compression,tempDir:options.tempDir,saveTo:input.
reader.isReproducible?placeToSave(cached,job):void 0,totalBytes:totalOf(input.expectedBytes)}}async function estimateLayer(job,input,request3){
const estimate=await estimateImage(job,input,request3);return{stored:void 0,packedBytes:void 0,...estimate,counts:NO_COUNTS}}
function engineOf({engine}){if(engine===void 0)throw new Error("a layer that is not packed needs an engine");return engine}
async function loadCached(job,{found},request3){const{stored,newBytes}=await loadLayer(engineOf(job),found,request3);const isCounted=job.
source.byLayers!==true;const bytes=isCounted?newBytes:(await measurePacked(found,job.run)).bytes;return{...idsOf(stored),
newBytes:bytes,counts:NO_COUNTS}}async function storeLayer(job,input,request3){const engine=engineOf(job);const{log,signal}=engine;
const size=job.source.byLayers===true?new SizeEstimate({countsBlocks:false}):void 0;if(!engine.store.keepsPacked)log.debug(
`${written("compression")} has no effect here: this image store keeps layers unpacked`);const filter=await openStream(input,
engine,size);const stored=await storeFor(engine.store).store(engine,filter,request3);await input.resume();if(signal.aborted)
throw cancelled(signal.reason);const counts=countsOf(filter,input);const storedBytes=await checkStored(engine,stored,counts.
dataBytes>0);const newBytes=size?.bytes??storedBytes;const packed=stored.packedBytes===void 0?"":`, packed ${formatBytes(
stored.packedBytes)}`;log.info(`Stored ${countEntries(counts.entries)} in one layer of ${formatBytes(newBytes)}${packed}`);
const{bytesWritten:streamBytes}=filter;return{...idsOf(stored),newBytes,streamBytes,counts}}function idsOf(stored){const{
packedBytes,expectedId:imageId,configDigest}=stored;return{stored,packedBytes,imageId,configDigest}}async function compare2({
run,options},input,{found:{record}}){const filter=await readThrough(input,run,{totalBytes:streamBytesOf(record)});const diffId=filter.
digest();if(diffId!==record.diffId)throw otherLayer(diffId,record.diffId,options);return filter.bytesWritten}var ENTRY_BYTES=512+
256;function streamBytesOf({entries,dataBytes:dataBytes2,rules}){const dropped=rules.reduce((sum,rule)=>sum+rule.bytes+rule.
entries*ENTRY_BYTES,0);return dataBytes2+entries*ENTRY_BYTES+dropped}function otherLayer(read,cached,{layer,verify:verify2,
html}){if(layer.script===void 0&&!layer.aptClean)return badEntry(`the source's layer is ${read}, but the cached layer is\
 ${cached}.`);const readers=[...verify2?[written("verify")]:[],...html===void 0?[]:[written("html")]];return new FlattenError(
"CACHE_DIFFERS","The commands produced a layer that differs from the cached one, so the layer is made again.",{hint:`If \
this happens in every run, leave out ${readers.join(" and ")}, or the cache.`})}async function makePlatform(job,cached,end){const{run,options}=job;const startMs=performance.now();const preparation=await prepare(
job,cached,end);const{ran,isRead}=preparation;const input=await openInput(job,preparation,end);const layer=await makeLayer(
job,input,cached);const layerMs=performance.now()-startMs;const surveyed=cached.kind==="hit"?cached.found.record:await surveyLayer(
input,ran,run.signal);logCleaned(surveyed,run.log);logSuggestions(surveyed.suggestions,options,run.log);const sourceSize2=await preparation.
sourceSize;return{job,cached,input,layer,surveyed,sourceSize:sourceSize2,layerMs,isRead}}function logTiming({job,cached,
layerMs,isRead}){if(cached.kind==="hit"&&!isRead)logCacheTiming(cached,layerMs,job.run.log)}function resultOf(made,{isMet,
budgets:budgets2,checks}){const{job,cached,input,layer,surveyed,sourceSize:sourceSize2}=made;const{newBytes,packedBytes,
imageId,configDigest}=layer;return{...compareBytes(sourceSize2.bytes,newBytes),oldLayers:job.source.layerCount,newLayers:1,
oldHistory:sourceSize2.history,newHistory:[{command:CREATED_BY,bytes:newBytes,hasLayer:true}],oldPackedBytes:sourceSize2.
packedBytes,newPackedBytes:packedBytes,imageId:isMet?imageId:void 0,configDigest:isMet?configDigest:void 0,budgets:budgets2,
checks,directories:surveyed.directories,rules:surveyed.rules,commands:surveyed.commands,spared:surveyed.spared,skippedPresets:surveyed.
skippedPresets,suggestions:surveyed.suggestions,cacheHit:cached.kind==="none"&&!cached.wasAsked?void 0:cached.kind==="hi\
t",page:input.survey.page}}var CACHE_FIELD="moby.buildkit.cache.v0";function withoutInlineCache(config){if(!(CACHE_FIELD in config))return{config,hadCache:false};
const{[CACHE_FIELD]:_cache,...rest}=config;return{config:rest,hadCache:true}}var LAYER_LABELS=[/^ostree\.(?:commit|final-diffid|bootable)$/,
/^containers\.bootc$/,/^io\.buildpacks\.lifecycle\.metadata$/];var LAYER_ANNOTATIONS=/^(?:containerd\.io\/|io\.containerd\.|vnd\.docker\.reference\.|com\.amazon\.soci\.|io\.github\.containers\.|io\.containers\.(?:estargz|zstd-chunked)\.|dev\.(?:cosignproject|sigstore)\.|ostree\.|org\.opencontainers\.image\.ref\.name$)/;
function layerLabels(config,digests){const labels=getPath(config,"config","Labels");if(!isObject(labels))return[];return Object.
keys(labels).filter(name=>LAYER_LABELS.some(pattern=>pattern.test(name))||mentionsAny(getString(labels,name)??"",digests))}
function sortAnnotations(annotations,digests){const isBound=([name,value])=>LAYER_ANNOTATIONS.test(name)||mentionsAny(value,
digests);const all=Object.entries(annotations);return{kept:Object.fromEntries(all.filter(entry=>!isBound(entry))),leftOut:all.
filter(isBound).map(([name])=>name)}}function mentionsAny(text,digests){return digests.some(digest=>text.includes(digest.
replace(/^sha256:/,"")))}async function readResultConfig({run,source}){const{log}=run;const read=await source.readConfig();if(read.missing!==void 0)
log.warning(read.missing);return withoutLayerBound(read,source,log)}function withoutLayerBound(read,source,log){const{config:json2,
hadCache}=withoutInlineCache(read.json);if(hadCache)log.debug("removed BuildKit's inline cache metadata, which refers to\
 the source's layers");const digests=[source.id,...source.diffIds,...read.digest===void 0?[]:[read.digest],...(read.packedLayers??
[]).map(({digest})=>digest)];const labels=layerLabels(json2,digests);if(labels.length>0)log.warning(`Some labels describ\
e the source's layers, which the result does not have: ${labels.map(name=>JSON.stringify(name)).join(", ")}. The labels \
are kept, but tools that rely on them (ostree or bootc hosts, a buildpacks rebase) do not work with the result.`);const{
kept:annotations,leftOut:leftOut2}=sortAnnotations(read.annotations,digests);if(leftOut2.length>0)log.debug(`removed ann\
otations about the source's own blobs: ${leftOut2.join(", ")}`);return{...read,json:json2,annotations}}async function makeImage(source){var _stack=[];try{const end=__using(_stack,new AsyncDisposableStack,true);const job={...source,
sourceConfig:inBackground(end,readResultConfig(source))};const cached=await lookUp(job);end.defer(()=>removeEntry(cached));
try{return await makeOnce(job,cached)}catch(error2){return await makeOnce(job,await giveUpEntry(error2,cached,job))}}catch(_){
var _error=_,_hasError=true}finally{var _promise=__callDispose(_stack,_error,_hasError);_promise&&await _promise}}async function makeOnce(job,cached){
var _stack=[];try{const end=__using(_stack,new AsyncDisposableStack,true);const made=await makePlatform(job,cached,end);
const verdict=await checkAndTag(job,made);const{layer,input,surveyed,layerMs}=made;const{stored,counts}=layer;await cleanUp(
job,stored,input.reader);if(cached.kind==="miss"&&stored!==void 0&&verdict.isMet)await saveLayer(job,cached,{stored,surveyed,
...counts,ms:layerMs});logTiming(made);return resultOf(made,verdict)}catch(_){var _error=_,_hasError=true}finally{var _promise=__callDispose(
_stack,_error,_hasError);_promise&&await _promise}}async function checkAndTag({run,engine,options,tags,source},{input,layer,
sourceSize:sourceSize2}){const{reader,expected}=input;const{stored,newBytes,streamBytes=newBytes}=layer;const budgets2=checkBudgets(
options.budgets,{oldBytes:sourceSize2.bytes,newBytes});const isMet=toBudgetError(budgets2)===void 0;if(stored===void 0||
!isMet)return{budgets:budgets2,isMet,checks:NO_CHECKS};const[first]=expected;const read=first&&{expected:first,source,reader,
streamBytes};const checks=await checkImage(engine,stored,read,options.test);if(run.signal.aborted)throw cancelled(run.signal.
reason);await tags.move(engine.docker,stored.expectedId,stored.reference);return{budgets:budgets2,isMet,checks}}import{rename as rename6}from"node:fs/promises";import{join as join18}from"node:path";function totalOf2(platforms2,common){const[first]=platforms2;if(first!==void 0&&platforms2.length===1)return{...first,...common};
const sum=bytesOf3=>platforms2.reduce((total,one)=>total+bytesOf3(one),0);return{...compareBytes(sum(one=>one.oldBytes),
sum(one=>one.newBytes)),oldLayers:sum(one=>one.oldLayers),newLayers:sum(one=>one.newLayers),oldHistory:void 0,newHistory:void 0,
directories:void 0,oldPackedBytes:sumOfKnown(platforms2.map(one=>one.oldPackedBytes)),newPackedBytes:sumOfKnown(platforms2.
map(one=>one.newPackedBytes)),configDigest:void 0,checks:{verifiedEntries:sumOfKnown(platforms2.map(one=>one.checks.verifiedEntries)),
isTested:platforms2.some(one=>one.checks.isTested)},cacheHit:platforms2.some(one=>one.cacheHit===void 0)?void 0:platforms2.
every(one=>one.cacheHit),rules:merge(platforms2.flatMap(one=>one.rules),({kind,name})=>`${kind} ${name}`,addCounts),commands:merge(
platforms2.flatMap(one=>one.commands),({name})=>name,addCommands),spared:merge(platforms2.flatMap(one=>one.spared),({what,
why})=>JSON.stringify([what,why]),addCounts),skippedPresets:[...new Set(platforms2.flatMap(one=>one.skippedPresets))],suggestions:merge(
platforms2.flatMap(one=>one.suggestions??[]),({name})=>name,(a,b)=>({...a,bytes:a.bytes+b.bytes})),page:pageOf(platforms2),
...common}}function sumOfKnown(numbers){return numbers.reduce((sum,one)=>sum===void 0||one===void 0?void 0:sum+one,0)}function merge(items,keyOf,add){
const byKey=new Map;for(const item of items){const before=byKey.get(keyOf(item));byKey.set(keyOf(item),before===void 0?item:
add(before,item))}return[...byKey.values()]}function addCounts(one,other){return{...one,entries:one.entries+other.entries,
bytes:one.bytes+other.bytes}}function addCommands(one,other){const bytes=sumOfKnown([one.bytes,other.bytes]);return{name:one.
name,ms:one.ms+other.ms,...bytes===void 0?{}:{bytes}}}function pageOf(platforms2){const groups=[];const results=[];const dropped=[];
const notes=new Set;for(const{platform,page}of platforms2){if(page===void 0)return void 0;const indexes2=page.groups.map(
group=>{const at2=groups.findIndex(({name,kind})=>name===group.name&&kind===group.kind);return at2===-1?groups.push(group)-
1:at2});results.push(renamed2(page.result,platform,indexes2));if((page.dropped[3]??[]).length>0)dropped.push(renamed2(page.
dropped,platform,indexes2));for(const note of page.notes)notes.add(note)}return{groups,result:["",0,-1,results],dropped:[
"",0,-1,dropped],notes:[...notes]}}function renamed2([,bytes,group,children],name,indexes2){const at2=indexes2[group]??-1;
if(children===void 0)return[name,bytes,at2];return[name,bytes,at2,children.map(child2=>renamed2(child2,child2[0],indexes2))]}async function flatSetOf({id,index},platforms2,{kind}){const images=await Promise.all(platforms2.map(platform=>flatImageOf(
platform,id,kind)));if(index===void 0)return{images,index};const{kept:annotations}=sortAnnotations(index.annotations,[id]);
return{images,index:{format:formatFor(index.format,kind),annotations}}}function formatFor(format,packing){return packing===
"zstd"?"oci":format}async function flatImageOf({found,made},setDigest,packing){const{image}=found;const{job,layer}=made;
const{packed}=layer;if(packed===void 0)throw new Error("the layer is not in a file");const{source}=job;const{annotations,
digest}=await job.sourceConfig;const digests=[setDigest,source.id,...source.diffIds,...digest===void 0?[]:[digest]];const format=formatFor(
image?.format??"oci",packing);const{path:path4,diffId,packedBytes:sizeBytes}=packed.file;const mediaType=layerType(format,
packing);return{config:packed.config,platform:source.platform,indexPlatform:image?.indexPlatform,entryAnnotations:sortAnnotations(
image?.entryAnnotations??{},digests).kept,annotations,format,layer:{path:path4,diffId,descriptor:{mediaType,digest:packed.
file.digest,sizeBytes}}}}var DOCKER_LAYER="application/vnd.docker.image.rootfs.diff.tar";function layerType(format,packing){
if(format==="oci")return MEDIA_TYPE.layer+MEDIA_SUFFIX[packing];return DOCKER_LAYER+MEDIA_SUFFIX[packing].replace("+",".")}import{createReadStream as createReadStream4}from"node:fs";import{join as join17}from"node:path";async function placeInEngine(job,platforms2,set,spool){const[first]=platforms2;const packed=first?.layer.packed;if(first===
void 0||packed===void 0)throw new Error("there is nothing to store");if(platforms2.length>1)return placeIndex(job,platforms2,
set,spool);const stored=await storePacked(job.engine,packed.file,packed.request);await checkStored(job.engine,stored,packed.
hasContent);return{stored,platforms:platforms2}}async function placeIndex({run,engine,options},platforms2,set,spool){const name=pendingName(
run.runId);const path4=join17(spool,"index.tar");const text=`docker-archive:${path4}:${name}`;const reference=parseReference(
name,"tag");const target=createTarget({transport:"docker-archive",text,path:path4,reference,index:void 0},{...run,tempDir:options.
tempDir});const archive=await target.write(set);await archive.publish();const expectedId=archive.digest;const isThere=await isUnnamed(
engine,expectedId);const diffId=platforms2[0]?.layer.packed?.file.diffId??"";const stored={reference:isThere?expectedId:
name,expectedId,diffId};const load=()=>engine.transport.loadImage(createReadStream4(path4),void 0,run.signal);const answer=await loadInto(
engine,stored,load);const trouble=answer.split("\n").find(line=>/^error /i.test(line.trim()));if(trouble!==void 0)throw differs2(
"a load without an error",JSON.stringify(trouble));const id=getString(await inspectImage(engine,stored.reference),"Id");
if(id!==expectedId)throw differs2(`the ID ${expectedId}`,String(id));const placed={stored:{...stored,importedId:void 0},
platforms:platforms2};for(const made of platforms2)await checkPlatform(engine,placed,made);return placed}async function checkPlatform(engine,placed,{
job,layer}){const{platform}=job.source;const{diffIds}=await imageIn(engine,placed,platform);const wanted=layer.packed?.file.
diffId;if(diffIds.length!==1||diffIds[0]!==wanted)throw differs2(`one layer ${wanted} for ${formatPlatform(platform)}`,JSON.
stringify(diffIds))}function differs2(needed,seen){return new FlattenError("CHECK_FAILED",`The stored image differs from\
 what was sent: expected ${needed}, found ${seen}. Nothing was tagged.`,{hint:SEE_ENGINE_LOG})}async function imageIn(engine,{
stored,platforms:platforms2},platform){const asked=platforms2.length>1?platform:void 0;const image=await describeImage(engine,
stored.reference,asked);if(image!==void 0)return image;throw new FlattenError("CHECK_FAILED",`The stored image ${stored.
reference} disappeared from the engine before it was checked.`,{hint:"Check whether something removes images on this mac\
hine, then run again."})}async function verifyInEngine({run,engine},placed){const counts=new Map;for(const made of placed.
platforms){const{job,input,layer}=made;const view=job.source.byLayers===true?"engine":"exact";const expected=input.expected.
find(entries=>entries.view===view);if(expected===void 0)continue;const image=await imageIn(engine,placed,job.source.platform);
const{newBytes,streamBytes=newBytes}=layer;const request3={expected,source:job.source,streamBytes};const of=job.platformTitle===
void 0?"":` ${job.platformTitle}`;const verifying=()=>verifyWritten(run,engineSource(engine,image),request3);counts.set(
made,await run.log.group(`Verify${of} in the engine`,verifying))}return counts}async function testInEngine({run,engine,options},placed){
const{test}=options;if(test===void 0)return false;const image=await imageIn(engine,placed,void 0);await run.log.group("T\
est",()=>testImage(engine,image,test));return true}var NOTHING_WRITTEN={names:[],imageId:void 0,counts:void 0,isTested:false};async function writeSet(job,found,packed){const{
run,options,places,placements}=job;const{compression}=options.layer;const set=await flatSetOf(found,packed,compression);
const all=packed.map(({made})=>made);for(const place of places){await run.log.group(`Write ${place.target.name}`,async()=>{
placements.add({...place,written:await place.target.write(set)})})}const engineJob=inEngine(job);const chosen=engineJob===
void 0?[]:engineShare(engineJob.engine,all,made=>made.job.source.platform);const placed=engineJob&&await run.log.group("\
Store in the engine",()=>placeInEngine(engineJob,chosen,set,job.spool));const counts=[];if(options.verify){for(const placement of placements.
all){for(const[at2,count]of(await verifyPlacement(job,placement,{set,all})).entries())counts[at2]=count}if(engineJob!==void 0&&
placed!==void 0){const inEngineCounts=await verifyInEngine(engineJob,placed);for(const[at2,made]of all.entries())counts[at2]??=
inEngineCounts.get(made)}}const isTested=engineJob!==void 0&&placed!==void 0&&await testInEngine(engineJob,placed);if(run.
signal.aborted)throw cancelled(run.signal.reason);await placements.publish("files");if(engineJob!==void 0&&placed!==void 0){
const{stored}=placed;await job.tags.move(engineJob.engine.docker,stored.expectedId,stored.reference);await cleanUp(engineJob,
stored,{close:async()=>{}})}await placements.publish("registries");return{names:places.map(({target,location})=>({name:target.
name,digest:placements.all.find(one=>one.location===location)?.written.digest??""})),imageId:placed?.stored.expectedId,counts:options.
verify?counts:void 0,isTested}}function inEngine(job){const{engine,options}=job;return engine===void 0||options.tags.length===
0?void 0:{...job,engine}}async function verifyPlacement({run,options},{target,written:written2},{set,all}){const back=await written2.
readBack();try{const wanted=set.images.map(({config})=>digestOf(config));const seen=back.images.map(({config})=>config.descriptor.
digest);if(JSON.stringify(seen)!==JSON.stringify(wanted)){throw new FlattenError("CHECK_FAILED",`${target.name} must hav\
e the images with the configs ${wanted.join(", ")}, but has ${seen.join(", ")}. Nothing was tagged.`,{hint:"Run again. I\
f it happens again, check the disk, or the registry."})}const counts=[];const context={...run,tempDir:options.tempDir};for(const[
at2,image]of back.images.entries()){const{job,input,layer}=all[at2];const expected=input.expected.find(({view})=>view===
"exact");const{newBytes,streamBytes=newBytes}=layer;const of=job.platformTitle===void 0?"":` ${job.platformTitle}`;const source=layeredSource(
image,back,context);const request3={expected,source:job.source,streamBytes};const verifying=()=>verifyWritten(run,source,
request3);counts.push(await run.log.group(`Verify${of} in ${target.name}`,verifying))}return counts}finally{await back.close()}}async function makeSet(job,found,places){var _stack=[];try{const end=__using(_stack,new AsyncDisposableStack,true);const{
options}=job;const spool=options.dryRun?void 0:await spoolDirectory(job,end);const packed=[];for(const[at2,platform]of found.
platforms.entries()){const packTo=spool===void 0?void 0:join18(spool,`layer-${at2}`);const platformTitle=found.platforms.
length>1?formatPlatform(platform.source.platform):void 0;const{source,inEngine:inEngine2}=platform;const made=await makeOne(
{...job,source,inEngine:inEngine2,packTo,platformTitle},end);packed.push({found:platform,made})}const all=packed.map(({made})=>made);
const sum=bytesOf3=>all.reduce((bytes,made)=>bytes+bytesOf3(made),0);const budgets2=checkBudgets(options.budgets,{oldBytes:sum(
({sourceSize:sourceSize2})=>sourceSize2.bytes),newBytes:sum(({layer})=>layer.newBytes)});const isMet=toBudgetError(budgets2)===
void 0;const written2=isMet&&spool!==void 0?await writeSet({...job,places,spool},found,packed):NOTHING_WRITTEN;for(const made of all)
if(isMet)await saveMade(made);for(const made of all)logTiming(made);const platforms2=all.map((made,at2)=>{const verifiedEntries=written2.
counts?.[at2];const checks={verifiedEntries,isTested:written2.isTested};const platform=formatPlatform(made.job.source.platform);
return{...resultOf(made,{isMet,budgets:[],checks}),platform}});const imageId=written2.imageId??(platforms2.length===1?platforms2[0]?.
imageId:void 0);return{...totalOf2(platforms2,{budgets:budgets2,imageId}),platforms:platforms2,written:written2.names}}catch(_){
var _error=_,_hasError=true}finally{var _promise=__callDispose(_stack,_error,_hasError);_promise&&await _promise}}async function makeOne(source,end){
const job={...source,sourceConfig:inBackground(end,readResultConfig(source))};const cached=await lookUp(job);end.defer(()=>removeEntry(
cached));const made=await makePlatform(job,cached,end).catch(async error2=>makePlatform(job,await giveUpEntry(error2,cached,
job),end));await made.input.reader.close();return made}async function saveMade({job,cached,input,layer,surveyed,layerMs}){
const file=layer.packed?.file;const saveTo2=input.reader.isReproducible?placeToSave(cached,job):void 0;if(cached.kind!==
"miss"||file===void 0||saveTo2===void 0)return;const{diffId,digest,packedBytes,packing}=file;const isSaved=await rename6(
file.path,saveTo2).then(()=>true,()=>false);if(!isSaved)return;const stored={diffId,savedFile:{digest,packedBytes,packing}};
await saveLayer(job,cached,{stored,surveyed,...layer.counts,ms:layerMs})}import{constants as constants7}from"node:fs";import{access as access4,readFile as readFile4,rename as rename7,rm as rm14,
stat as stat6,writeFile as writeFile3}from"node:fs/promises";import{dirname as dirname10,join as join19}from"node:path";var TITLES={report:"report",html:"page",summary:"summary"};async function checkReportPath(kind,path4){try{await access4(
`${dirname10(path4)}/`,constants7.W_OK)}catch(error2){throw cannotWrite(kind,path4,messageOf(error2),error2)}const stats=await stat6(
path4).catch(()=>void 0);if(stats!==void 0&&!stats.isFile())throw cannotWrite(kind,path4,"it exists and is not a file")}async function writeAtomically(kind,path4,tempName,text){const tempPath=join19(dirname10(path4),tempName);try{await writeFile3(
tempPath,text,{flag:"wx"});await rename7(tempPath,path4)}catch(error2){await rm14(tempPath,{force:true}).catch(()=>{});throw cannotWrite(
kind,path4,messageOf(error2),error2)}}function cannotWrite(kind,path4,reason,cause){return new FlattenError("BAD_INPUT",
`Cannot write the ${TITLES[kind]} to ${JSON.stringify(path4)}: ${reason}.`,{hint:"Name a file in an existing, writable d\
irectory.",cause})}async function pageTemplate(){return readFile4(new URL("page.html",import.meta.url),"utf8")}async function checkPaths({run,options}){const{tempDir,tempDirFrom,backup,report,html}=options;await checkWritable(tempDir,
tempDirFrom,run.runId);if(backup!==void 0)await checkBackupPath(backup);if(report!==void 0)await checkReportPath("report",
report);if(html!==void 0)await checkReportPath("html",html)}async function openPlaces({run,options}){const context={...run,
tempDir:options.tempDir};const places=options.tagLocations.map(location=>({location,target:createTarget(location,context)}));
for(const{target}of places)await target.check();return places}var Placements=class{#log;#all=[];#published=0;constructor(log){this.#log=log}get all(){return this.#all}add(placement){
const at2=isInRegistry(placement)?this.#all.length:this.#all.filter(isFile).length;this.#all.splice(at2,0,placement)}async publish(kind){
const wanted=kind==="files"?isFile:isInRegistry;for(const placement of this.#all.filter(wanted)){this.#published++;await placement.
written.publish()}}async undo(){const all=this.#all.splice(0);const published=this.#published;this.#published=0;for(const{
written:written2,target}of all.slice(0,published).toReversed())await this.#try(`could not be taken back from ${target.name}`,
()=>written2.undo());await this.#discard(all)}async finish(){await this.#discard(this.#all.splice(0))}async#discard(all){
for(const{written:written2,target}of all)await this.#try(`left something beside ${target.name}`,()=>written2.discard())}async#try(trouble,work){
await work().catch(error2=>this.#log.warning(`The result ${trouble}: ${describeError(error2)}`))}};function isInRegistry({
location}){return location.transport==="docker"}function isFile(place){return!isInRegistry(place)}import{isDeepStrictEqual as isDeepStrictEqual2}from"node:util";var ANY_VALUE=Symbol("any value");var NOTHING_ASKED={clean:[],exclude:[],aptClean:false,script:void 0,scriptNetwork:ANY_VALUE,
sourceDateEpoch:void 0,compression:ANY_VALUE};function asksForNothing(layer){return Object.entries(NOTHING_ASKED).every(
([name,value])=>value===ANY_VALUE||isDeepStrictEqual2(layer[name],value))}function isFlatAlready(job){const{inEngine:inEngine2,
options}=job;return inEngine2!==void 0&&inEngine2.layerCount<=1&&asksForNothing(options.layer)&&!(inEngine2.image.isIndex&&
options.platforms!=="default")}async function retag({engine,inEngine:source,options,tags}){const{log,signal}=engine;const{
digest:configDigest}=await source.readConfig();const{bytes,packedBytes,history:history2}=await source.measure();const{test,
dryRun,html}=options;const budgets2=checkBudgets(options.budgets,{oldBytes:bytes,newBytes:bytes});const isGood=toBudgetError(
budgets2)===void 0;const survey=html===void 0?void 0:new Survey(true);if(survey!==void 0){const look=()=>lookThrough(engine,
source,bytes,survey);await log.group("Look through",look).catch(error2=>{if(signal.aborted)throw error2;log.warning(describeError(
error2))})}const isTested=test!==void 0&&!dryRun&&isGood;if(!dryRun&&isGood){if(test!==void 0)await log.group("Test",()=>testImage(
engine,source.image,test));await tags.move(engine.docker,source.id,source.id)}const layers=source.layerCount;const state=layers===
0?"has no layer":"is already one layer";if(isGood)log.notice(`${source.reference} ${state} and no option changes it: it ${dryRun?
"would be":"was"} tagged without changes.`);return{...compareBytes(bytes,bytes),oldLayers:layers,newLayers:layers,oldHistory:history2,
newHistory:history2,oldPackedBytes:packedBytes,newPackedBytes:packedBytes,imageId:isGood?source.id:void 0,configDigest:isGood?
configDigest:void 0,budgets:budgets2,checks:{verifiedEntries:void 0,isTested},cacheHit:void 0,directories:survey?.directories,
page:survey?.page,rules:[],commands:[],spared:[],skippedPresets:[]}}async function lookThrough(engine,source,bytes,survey){
const reader=await source.openReader();const filter=new TarFilter(reader.decide,survey.observer);await drainWithProgress(
engine,[await reader.open(engine.signal),filter],()=>bytes);await reader.close()}async function compareViews(job,found){const{run,engine}=job;if(engine===void 0)return;for(const{source,inEngine:inEngine2}of found.
platforms){if(inEngine2===void 0)continue;const compare3=async layers=>{const title=`Compare the engine's view with the \
layers (${formatPlatform(source.platform)})`;const streamBytes=source.knownBytes??0;await run.log.group(title,()=>verifyLayers(
run,inEngine2,layers,streamBytes))};if(source.byLayers===true){await compare3(source);continue}const request3={platforms:[
source.platform],isEach:true};const saved2=await saveAll({...job,engine},inEngine2.image,request3);try{for(const platform of saved2.
platforms)await compare3(platform.source)}finally{await saved2.close()}}}var TITLE="{{title}}";var DATA="{{data}}";function renderPage(template,data){const[beforeTitle,afterTitle]=splitAt(template,
TITLE);const[beforeData,afterData]=splitAt(afterTitle,DATA);return[beforeTitle,escapeHtml(visible(data.title)),beforeData,
inScript(data),afterData].join("")}function splitAt(text,placeholder){const[before,after,...more]=text.split(placeholder);
if(before===void 0||after===void 0||more.length>0)throw new Error(`the page template must contain ${placeholder} exactly\
 once`);return[before,after]}function escapeHtml(text){return text.replace(/[&<>"']/g,sign=>`&#${sign.charCodeAt(0)};`)}
function inScript(data){return JSON.stringify(data).replace(/[<\u2028\u2029]/g,sign=>`\\u${sign.charCodeAt(0).toString(16).
padStart(4,"0")}`)}async function writeReports({report,page},options,{runId,log},template=pageTemplate){const write2=async(name,text)=>{const path4=options[name];
if(path4===void 0)return void 0;try{if(name==="html"&&page===void 0){log.warning("The page was not written: the files of\
 the result are not known.");return void 0}await writeAtomically(name,path4,`${spoolPrefix(runId)}${name}`,await text());
return path4}catch(error2){log.warning(describeError(error2));return void 0}};return{htmlPath:await write2("html",async()=>renderPage(
await template(),pageDataOf(report,page))),reportPath:await write2("report",async()=>`${JSON.stringify(report,null,2)}
`)}}function warnOfGrowth(made,options,log,store){const{oldBytes,newBytes,oldPackedBytes,newPackedBytes}=made;if(newBytes>
oldBytes&&!isRounding(store.countsBlocks,newBytes-oldBytes,oldBytes)){const[now2,before2]=formatDistinct(newBytes,oldBytes);
log.warning(`The result (${now2}) is larger than the source (${before2}).`)}if(oldPackedBytes===void 0||newPackedBytes===
void 0)return;if(newPackedBytes<=oldPackedBytes)return;const hint=options.layer.compression.kind==="zstd"?"a higher comp\
ression level makes it smaller":`${written("compression","zstd")} makes it smaller`;const[now,before]=formatDistinct(newPackedBytes,
oldPackedBytes);log.warning(`The compressed result (${now}) is larger than the source's compressed layers (${before}), s\
o pushing and pulling it takes longer; ${hint}.`)}async function flatten(options,{id:runId,docker,log,signal,cache}){for(const notice2 of options.notices)log.notice(notice2);
const watch=new Watchdog(signal,options.timeoutSeconds);const run={runId,log,signal:watch.signal,touch:watch.touch};const tags=new TagMoves(
options.tags);const placements=new Placements(log);const isInEngine=needsEngine(options);const sweep=new Sweep(isInEngine?
docker:void 0,directoriesOf(options),log);let engine;try{if(isInEngine){const connected=await connect2(docker.withWatchdog(
watch),log);engine={...connected,runId,log,signal:watch.signal}}const result=await runSteps({run,engine,options,tags,placements,
sweep,cache});await placements.finish();if(isLeft(runId))await withCleanupDeadline(docker,options.timeoutSeconds,limited=>removeRemains(
limited,runId,log));return result}catch(error2){await placements.undo();if(engine!==void 0){await withCleanupDeadline(docker,
options.timeoutSeconds,async limited=>{await tags.undo(limited,log);await removeRemains(limited,runId,log)})}throw watch.
signal.aborted?cancelled(watch.signal.reason):error2}finally{if(!watch.signal.aborted)await sweep.settle();await sweep.end();
watch.release()}}async function runSteps(job){var _stack=[];try{const end=__using(_stack,new AsyncDisposableStack,true);
const startMs=performance.now();const{run,engine,options}=job;const{log}=run;await checkPaths(job);const places=await openPlaces(
job);const found=await findImages(job);end.defer(()=>found.close());const chosen=forTargets(job,found);announce(job,chosen);
await backUpSource(job,found);if(options.verifiesLayers&&!options.dryRun)await compareViews(job,chosen);const made=await make(
job,chosen,places);const budgetError=toBudgetError(made.budgets);const isTagged=budgetError===void 0&&!options.dryRun;const pushed=isTagged&&
options.push?await push(job,made):[];if(isTagged)logNames(job,made);const[first]=found.platforms;if(isTagged&&options.removeOld&&
made.imageId!==void 0&&engine&&first?.inEngine)await removeOld(engine,first.inEngine.image,made.imageId);const ms=performance.
now()-startMs;const digest=pushed[0]?.digest??made.written[0]?.digest;const result={...made,digest,pushed};const report=reportOf(
result,{options,engine,source:sourceOf(job,chosen),ms});const paths=await writeReports({report,page:made.page},options,run);
if(options.dryRun)log.notice("Dry run: nothing was stored, tagged or pushed.");warnOfGrowth(made,options,log,{countsBlocks:report.
sizes==="blocks"});log.info(headline({...made,ms}));return{...result,report,...paths,budgetError}}catch(_){var _error=_,
_hasError=true}finally{var _promise=__callDispose(_stack,_error,_hasError);_promise&&await _promise}}async function make(job,found,places){
const{engine}=job;const[first,...others]=found.platforms;if(first===void 0||engine===void 0||places.length>0||others.length>
0)return makeSet(job,found,places);const{source,inEngine:inEngine2}=first;const one={...job,source,inEngine:inEngine2,engine};
const made=isFlatAlready(one)?await retag(one):await makeImage(one);const platform=formatPlatform(source.platform);return{
...made,platforms:[{...made,platform}],written:[]}}function announce({run,engine},{reference,platforms:platforms2,notices}){
const named2=platforms2.map(({source})=>`${formatPlatform(source.platform)}, ${countLayers(source.layerCount)}`);const where=engine===
void 0?"":` on Docker ${engine.version}`;run.log.info(`Flattening ${reference} (${named2.join("; ")})${where}`);for(const notice2 of notices)
run.log.notice(notice2)}async function backUpSource({run,engine,options},found){const{backup,dryRun}=options;const image=found.
platforms[0]?.inEngine?.image;if(backup===void 0||dryRun||engine===void 0||image===void 0)return;await run.log.group("Ba\
ck up",()=>backUp(engine,image,backup))}async function push({run,engine,options},made){if(engine===void 0||options.tags.
length===0)return[];return run.log.group("Push",()=>pushTags(engine,options.tags,made))}function logNames({run,options},{
written:written2}){const{tags}=options;if(tags.length>0)run.log.info(`Tagged ${tags.map(withDefaultTag).join(", ")}`);for(const{
name,digest}of written2)run.log.info(`Wrote ${name}, ${digest}`)}function sourceOf(job,found){const{reference,id,platforms:platforms2}=found;
const{source,inEngine:inEngine2}=platforms2[0];return{reference,id,ofContainer:source.ofContainer,platforms:platforms2.map(
one=>one.source.platform),countsBlocks:countsBlocks({...job,source,inEngine:inEngine2})}}function outputsOf(result){const outputs={"old-size":result.oldBytes,"new-size":result.newBytes,"saved-bytes":result.savedBytes,
"saved-percent":result.savedPercent,"old-layers":result.oldLayers,"new-layers":result.newLayers,"image-id":result.imageId,
"config-digest":result.configDigest,digest:result.digest,"cleaned-bytes":cleanedBytes(result),report:result.reportPath,html:result.
htmlPath,platforms:JSON.stringify(result.platforms.map(platformOf5)),"cache-hit":result.cacheHit===void 0?void 0:String(
result.cacheHit)};return Object.fromEntries(Object.entries(outputs).filter(entry=>entry[1]!==void 0))}function platformOf5(one){
return{platform:one.platform,"old-size":one.oldBytes,"new-size":one.newBytes,"saved-bytes":one.savedBytes,"saved-percent":one.
savedPercent,"old-layers":one.oldLayers,"new-layers":one.newLayers,"config-digest":one.configDigest??null,"cleaned-bytes":cleanedBytes(
one),"cache-hit":one.cacheHit??null}}import{tmpdir}from"node:os";import{resolve as resolve7}from"node:path";import{resolve as resolve5}from"node:path";function rejectConflicts(options){rejectSharedPaths(options);if(options.container!==void 0)rejectForContainers(options);
if(options.imageLocation!==void 0)rejectOutsideEngine(options,options.imageLocation.text);rejectForTargets(options);rejectForLayers(
options);rejectForSeveral(options)}function rejectSharedPaths(options){const{backup,report,html}=options;const files=Object.
entries({backup,report,html});const tags=options.tagLocations.flatMap(location=>"path"in location?[["tag",resolve5(location.
path)]]:[]);const all=[...files,...tags];for(const[at2,[name,path4]]of all.entries()){if(path4===void 0)continue;const other=all.
slice(0,at2).find(([earlier,one])=>one===path4&&earlier!=="tag");if(other===void 0)continue;throw new FlattenError("BAD_\
INPUT",`The ${named(other[0],name)} have the same path ${JSON.stringify(path4)}.`,{hint:"Give each its own path."})}}function reject(input,what,reason,hint=`\
Leave ${written(input)} out.`){throw new FlattenError("BAD_INPUT",`The ${named(input)} cannot be combined with ${what}: ${reason}\
.`,{hint})}function rejectForContainers(options){const what=written("container");const rejectCommands=input=>reject(input,
what,"it would run in a new container of the image, without the changes in this container",'Run the commands in the cont\
ainer yourself ("docker exec"), or flatten the result again.');if(options.layer.aptClean)rejectCommands("apt-clean");if(options.
layer.script!==void 0)rejectCommands("run");if(options.platforms!=="default")reject("platform",what,"a container already\
 has its platform");if(options.pull==="always")reject("pull",what,"a container's image is already present");if(options.backup!==
void 0)reject("backup",what,"flattening does not change the container");if(options.removeOld)reject("remove-old",what,"t\
he container still uses its image")}function rejectOutsideEngine(options,place){const what=written("image",place);const hint=input=>`\
Load the image into the engine first and name it without a transport, or leave ${written(input)} out.`;if(options.layer.
script!==void 0){reject("run",what,"a script runs in a container, and that image is in no engine",`Use ${written("clean")}\
 and ${written("exclude")}, or load the image into the engine first.`)}if(options.backup!==void 0)reject("backup",what,"\
it saves an image of an engine, and that image is in none");if(options.removeOld)reject("remove-old",what,"it removes an\
 image of an engine");if(!options.pause)reject("pause",what,"only a container can be paused",hint("pause"));if(options.pull===
"always")reject("pull",what,"only an engine pulls, and that image is read where it is");if(options.verifiesLayers){reject(
"verify",what,"it compares an engine's view with the layers, and that image is in no engine",`Use ${written("verify","tr\
ue")}, or load the image into the engine first.`)}}function rejectForTargets(options){const{tags,tagLocations,tagTexts}=options;
if(tags.length>0||tagLocations.length===0)return;const what=written("tag",tagTexts.join(", "));if(options.test!==void 0){
reject("test",what,"the command runs in a container, and the result is in no engine",`Add a name in the engine to ${written(
"tag")}, for example "app:flat".`)}const isPushed=tagLocations.some(({transport})=>transport==="docker");if(options.push&&
!isPushed){reject("push",what,"a file is not pushed",`Add a name in a registry to ${written("tag")}, for example "docker\
://ghcr.io/owner/app:flat".`)}}function rejectForLayers(options){const{layer,container}=options;const isCompared=options.
verifiesLayers;const input=isCompared?"verify":"from";const value=written(input,"layers");if(options.from!=="layers"&&!isCompared)
return;if(container!==void 0)reject("container",value,"a container's own changes are in no layer");if(options.from==="la\
yers"&&layer.script!==void 0)reject("run",value,"what commands change is in no layer")}function rejectForSeveral({layer,
platforms:platforms2}){const isOne=platforms2==="default"||platforms2!=="all"&&platforms2.length===1;if(isOne||layer.script===
void 0)return;const what=written("platform",platforms2==="all"?"all":platforms2.map(formatPlatform).join(", "));reject("\
run",what,"a script runs in a container of one platform","Flatten each platform in a step of its own.")}function withoutDashes(text,isOfWords=false){const lines2=text.split("\n").map(line=>line.trim()).filter(line=>line!==""&&
!line.startsWith("#"));if(lines2.length===0||!lines2.every(line=>/^-\s+\S/.test(line)))return text;const items=lines2.map(
line=>scalarOf(line.slice(1).trim()));return isOfWords&&items.some(item=>item.includes(","))?text:items.join("\n")}function scalarOf(text){
const[,single]=/^'((?:[^']|'')*)'(?:\s+#.*)?$/.exec(text)??[];if(single!==void 0)return single.replaceAll("''","'");const[
,double]=/^"((?:[^"\\]|\\.)*)"(?:\s+#.*)?$/.exec(text)??[];if(double!==void 0)return double.replace(/\\(["\\])/g,"$1");return text.
replace(/\s+#.*$/,"")}var FOREIGN=new Set(["atomic","containers-storage","dir","docker-daemon","ostree","registry","sif","tarball"]);var FORMS='\
"docker-archive:PATH[:REF]", "oci-archive:PATH[:REF]", "oci:DIR[:REF]" or "docker://REF"';var SCHEME=/^([a-z][a-z0-9+-]*):/;
var OCI_NAME=/^[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*(?:\/[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*)*$/;var INDEX=/^@(\d{1,9})$/;
function parseLocation(text,input="image"){const transport=SCHEME.exec(text)?.[1];if(transport===void 0)return void 0;const rest=text.
slice(transport.length+1);switch(transport){case"docker-archive":case"oci-archive":case"oci":return parsePath(transport,
rest,{text,input});case"docker":return parseRegistry(rest,{text,input});default:if(!FOREIGN.has(transport)&&!rest.startsWith(
"//"))return void 0;throw refusal({text,input},`has the transport "${transport}:", which is not supported`,hintFor3(transport,
rest))}}function parsePath(transport,rest,given){const{text,input}=given;const colon=rest.indexOf(":");const path4=colon===
-1?rest:rest.slice(0,colon);const name=colon===-1?"":rest.slice(colon+1);const form=transport==="oci"?"DIR":"PATH";if(path4===
""||path4.includes("\0")){const what=path4===""?"has no path":"has a path with a NUL character";throw refusal(given,what,
`Write it as "${transport}:${form}", or "${transport}:${form}:REF".`)}const index=indexIn(name,given);if(transport!=="do\
cker-archive"){const reference2=name===""||index!==void 0?void 0:name;if(reference2!==void 0&&!OCI_NAME.test(reference2)){
const hint='After the path and a colon comes a name such as "latest" or "ghcr.io/owner/app:1.2": letters and digits with\
 single separators. A path cannot contain a colon.';throw refusal(given,`names ${JSON.stringify(reference2)}, which is n\
ot a valid name`,hint)}return{transport,text,path:path4,reference:reference2,index}}const reference=name===""||index!==void 0?
void 0:referenceIn(name,given,input);return{transport,text,path:path4,reference,index}}function indexIn(name,given){if(!name.
startsWith("@"))return void 0;const index=INDEX.exec(name)?.[1];if(index===void 0){const hint='Write the number of the i\
mage after "@", from 0: "@0" is the first one.';throw refusal(given,`has ${JSON.stringify(name)} after its path`,hint)}if(given.
input==="tag"){const hint="An index selects one of the images of an archive that exists. Write a name instead.";throw refusal(
given,"has an index",hint)}return Number(index)}function referenceIn(name,given,input){const reference=parseReference(name,
input);if(reference.digest!==void 0){throw refusal(given,"has a digest","Docker archives name images only by tags.")}return reference}
function parseRegistry(rest,given){const{text,input}=given;if(!rest.startsWith("//")){if(!rest.includes("/"))return void 0;
throw refusal(given,'lacks "//" after "docker:"',`Write it as "docker://${rest}".`)}const name=rest.slice(2);const reference=input===
"tag"?parseTag(name,input):parseReference(name,input);if(isImageId(name)){throw refusal(given,"is an image ID",'A regist\
ry identifies images by name, such as "docker://ghcr.io/owner/app:1.2".')}return{transport:"docker",text,reference}}function hintFor3(transport,rest){
if(transport==="docker-daemon"){return`An image of the engine has no transport. Write it as ${JSON.stringify(rest.replace(
/^\/\//,""))}.`}if(transport==="http"||transport==="https"){return`An image in a registry is written as ${JSON.stringify(
`docker:${rest}`)}.`}const image=`If this is the name of an image in the engine, write it as "docker.io/library/${transport}\
:TAG".`;return`Use ${FORMS}. "skopeo copy" converts from all other transports. ${image}`}function refusal({text,input},what,hint){
const message=`The ${named(input)} must be an image reference or one of ${FORMS}, but ${JSON.stringify(text)} ${what}.`;
return new FlattenError("BAD_INPUT",message,{hint})}function readImage2(text,container){if(text!==""&&container!==void 0){throw new FlattenError("BAD_INPUT",`Set either ${written(
"image")} or ${written("container")}, not both.`,{hint:`To flatten the container, leave ${written("image")} out.`})}if(container!==
void 0)return{image:void 0,imageLocation:void 0};if(text===""){throw new FlattenError("BAD_INPUT",`The ${named("image")}\
 is required, but is empty.`,{hint:`Name the image to flatten, for example "app:latest", or a container with the ${named(
"container")}.`})}const imageLocation=parseLocation(text,"image");const image=imageLocation===void 0?parseReference(text,
"image"):void 0;return{image,imageLocation}}function readTags(text,isDryRun){const names=text.split(/[\n,]/).map(name=>name.
trim()).filter(name=>name!=="");if(names.length===0&&!isDryRun){throw new FlattenError("BAD_INPUT",`The ${named("tag")} \
is required, but is empty.`,{hint:'Give the result a name, for example "app:flat".'})}const tags=new Map;const locations=new Map;
const texts=new Map;for(const name of names){const location=parseLocation(name,"tag");const tag=location===void 0?parseTag(
name,"tag"):void 0;const key=tag===void 0?name:fullReference(tag);if(texts.has(key))continue;texts.set(key,name);if(tag!==
void 0)tags.set(key,tag);if(location!==void 0)locations.set(key,location)}const tagLocations=[...locations.values()];rejectSharedArchives(
tagLocations);return{tags:[...tags.values()],tagLocations,tagTexts:[...texts.values()]}}function rejectSharedArchives(locations){
const byPath=new Map;for(const location of locations){if(location.transport!=="docker-archive"&&location.transport!=="oc\
i-archive")continue;const other=byPath.get(location.path);byPath.set(location.path,location);if(other===void 0)continue;
throw new FlattenError("BAD_INPUT",`The ${named("tag")} has the path ${JSON.stringify(location.path)} twice: ${JSON.stringify(
other.text)} and ${JSON.stringify(location.text)}.`,{hint:"An archive holds one result. Give each its own path."})}}var TAG_WORD=/^(?:latest|stable|edge|nightly|v?\d+(?:\.\d+)*(?:-[a-z0-9.-]+)?)$/;var ID_LIKE=/^[0-9a-f]{12,64}$/;function noticesOf(clean,tags){
const notices=tags.map(noticeOfTag).filter(notice2=>notice2!==void 0);const asAuto=noticeOfTrue(clean);return asAuto===void 0?
notices:[...notices,asAuto]}function noticeOfTrue(clean){const words=splitList(clean);const meant=cleanWords(clean);if(meant.
every((word,at2)=>word===words[at2]))return void 0;const given=meant.map((word,at2)=>word===words[at2]?word:"true");const which2=words.
length===1?"which":`in which ${JSON.stringify(AUTO)}`;return`${written("clean",given.join(", "))} means ${written("clean",
meant.join(", "))}, ${which2} selects all safe presets.`}function noticeOfTag(tag){const{text,domain}=tag;const full=withDefaultTag(
tag);if(ID_LIKE.test(text)||TAG_WORD.test(text)){const kind=ID_LIKE.test(text)?"looks like an ID":"has no repository nam\
e";return`The tag ${JSON.stringify(text)} ${kind}: the result will be named ${full}. Write it as "name:tag", for example\
 ${JSON.stringify(`app:${text}`)}.`}if(!/[.:]/.test(domain)&&domain!=="localhost")return`The tag ${JSON.stringify(text)}\
 refers to the registry ${JSON.stringify(domain)}, because only registry names can contain upper-case letters. Repositor\
y names are lower case: write ${JSON.stringify(text.toLowerCase())} for one on Docker Hub.`;return void 0}var ABOUT={image:{default:"",value:"IMAGE",help:"image to flatten: in the engine, an archive, a directory or a registry"},
container:{default:"",value:"NAME",help:"flatten this container instead of an image"},from:{default:"auto",value:"WAY",help:"\
how to read an engine's image: auto, or layers for its layers themselves"},pause:{default:"true",help:"do not pause a ru\
nning container"},tag:{default:"",value:"REF",help:"name for the result, in the engine or outside; can be repeated"},"ap\
t-clean":{default:"false",help:"run apt-get clean and delete the package lists in a container first"},clean:{default:"",
value:"PRESETS",help:'drop files that these presets select; "auto" stands for all safe ones'},exclude:{default:"",value:"\
PATTERN",help:"drop paths that match this pattern, as in a .dockerignore; can be repeated"},run:{default:"",value:"SCRIP\
T",help:"run this shell script as root in a container first"},"run-network":{default:"none",value:"NETWORK",help:"networ\
k for --run and --apt-clean"},"dry-run":{default:"false",help:"show what would happen, but change nothing"},platform:{default:"",
value:"OS/ARCH[/VARIANT]",help:'platform to flatten, or "all"; can be repeated'},pull:{default:"missing",value:"WHEN",help:"\
when to pull the image: missing, always or never"},push:{default:"false",help:"push the tags after all checks pass"},compression:{
default:"gzip",value:"KIND[:LEVEL]",help:"gzip, zstd or none, where layers are kept compressed"},verify:{default:"false",
value:"layers",help:"read the result back and compare every entry before tagging; with =layers, also compare the engine'\
s source with its layers"},test:{default:"",value:"COMMAND",help:"command that must succeed in the result before tagging"},
backup:{default:"",value:"PATH",help:"save the source image to this archive first"},"remove-old":{default:"false",help:"\
remove the source image afterwards, unless it is in use"},timeout:{default:"600",value:"SECONDS",help:"time without prog\
ress before giving up; 0 disables the limit"},report:{default:"",value:"PATH",help:"write a JSON report of the run to th\
is file"},html:{default:"",value:"PATH",help:"write an HTML page about the contents of the result to this file"},summary:{
default:"true",help:"do not write the job summary",isActionOnly:true},"max-size":{default:"",value:"SIZE",help:"fail wit\
hout tagging if the result is larger, for example 500MB"},"min-saving":{default:"",value:"AMOUNT",help:"fail without tag\
ging if flattening saves less, for example 10% or 200MB"},cache:{default:"false",help:"keep the layer in the GitHub Acti\
ons cache",isActionOnly:true},"temp-dir":{default:"",value:"DIR",help:"directory for temporary files, such as the compre\
ssed layer"}};var INPUTS=Object.fromEntries(Object.entries(INPUT_KINDS).map(([name,kind])=>[name,{kind,...ABOUT[name]}]));import{resolve as resolve6,sep as sep2}from"node:path";var BOOLEANS={true:true,True:true,TRUE:true,false:false,False:false,FALSE:false};function readBoolean(name,text){const value=Object.
hasOwn(BOOLEANS,text)?BOOLEANS[text]:void 0;if(value===void 0){throw new FlattenError("BAD_INPUT",`The ${named(name)} mu\
st be true or false, but is ${JSON.stringify(text)}.`,{hint:`Write ${written(name,"true")} or leave it out.`})}return value}
var CONTAINER_NAME=/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/;function parseContainerName(text){if(CONTAINER_NAME.test(text))return text;
throw new FlattenError("BAD_INPUT",`The ${named("container")} must be a container's name or ID, but is ${JSON.stringify(
text)}.`,{hint:'"docker ps --all" lists the names, which consist of letters, digits, "_", "." and "-".'})}function readPath(name,text){
const invalid=reason=>new FlattenError("BAD_INPUT",`The ${named(name)} must be the path of a file, but ${reason}.`,{hint:'\
Name a file, for example "backup/app.tar".'});if(text.includes("\0"))throw invalid("it contains a NUL character");if(text.
endsWith("/")||text.endsWith(sep2))throw invalid(`${JSON.stringify(text)} is a directory`);return resolve6(text)}var MAX_EPOCH_SECONDS=8**
11-1;function readSourceDateEpoch(text){if(text===void 0||text==="")return void 0;const seconds=/^[0-9]{1,11}$/.test(text)?
Number(text):Number.NaN;if(!(seconds<=MAX_EPOCH_SECONDS)){throw new FlattenError("BAD_INPUT",`The environment variable S\
OURCE_DATE_EPOCH must be whole seconds since 1970, but is ${JSON.stringify(text)}.`,{hint:'Set it to the output of "git \
log -1 --format=%ct", or unset it.'})}return seconds}function readNetwork(text){if(/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(text))
return text;throw new FlattenError("BAD_INPUT",`The ${named("run-network")} must be the name of a network, but is ${JSON.
stringify(text)}.`,{hint:'Name a network that "docker network ls" lists, for example "bridge". The default is "none".'})}
var MAX_SECONDS=2e6;function readTimeout(text){const seconds=/^[0-9]{1,7}$/.test(text)?Number(text):Number.NaN;if(!(seconds<=
MAX_SECONDS)){throw new FlattenError("BAD_INPUT",`The ${named("timeout")} must be whole seconds from 0 (no limit) to ${MAX_SECONDS}\
, but is ${JSON.stringify(text)}.`,{hint:"Leave it out for the default of 600 seconds."})}return seconds}var PULL_POLICIES=[
"missing","always","never"];function readPull(text){const policy=PULL_POLICIES.find(known=>known===text);if(policy===void 0){
throw new FlattenError("BAD_INPUT",`The ${named("pull")} must be missing, always or never, but is ${JSON.stringify(text)}\
.`,{hint:"Leave it out to pull only images that the engine does not have."})}return policy}function readPlatforms(text){
const words=text.split(/[\n,]/).map(word=>word.trim()).filter(word=>word!=="");if(words.length===0)return"default";if(words.
includes("all")){if(words.length===1)return"all";throw new FlattenError("BAD_INPUT",`The ${named("platform")} must be a \
list of platforms or "all", but has both: ${JSON.stringify(words.join(", "))}.`,{hint:'Leave out "all" to flatten only t\
he platforms that you name.'})}const platforms2=words.map(parsePlatform);return platforms2.filter((platform,at2)=>platforms2.
findIndex(other=>samePlatform(platform,other))===at2)}function readVerify(text){if(text==="layers")return{verify:true,verifiesLayers:true};
if(!Object.hasOwn(BOOLEANS,text)){throw new FlattenError("BAD_INPUT",`The ${named("verify")} must be true, false or laye\
rs, but is ${JSON.stringify(text)}.`,{hint:`Write ${written("verify","true")} or leave it out.`})}return{verify:readBoolean(
"verify",text),verifiesLayers:false}}function readFrom2(text){if(text==="auto"||text==="layers")return text;throw new FlattenError(
"BAD_INPUT",`The ${named("from")} must be auto or layers, but is ${JSON.stringify(text)}.`,{hint:"Leave it out to read a\
n image in the fastest way."})}var WORDS=["clean","platform"];function readInputs(get){const text=name=>get(name).trim()||INPUTS[name].default;const list=name=>withoutDashes(
get(name),WORDS.includes(name));const dryRun=readBoolean("dry-run",text("dry-run"));const container=text("container")===
""?void 0:parseContainerName(text("container"));const image=readImage2(text("image"),container);const names=readTags(list(
"tag"),dryRun);const options={...image,container,from:readFrom2(text("from")),pause:readBoolean("pause",text("pause")),...names,
layer:{aptClean:readBoolean("apt-clean",text("apt-clean")),clean:parseClean(list("clean")),exclude:parsePatterns(list("e\
xclude")),script:get("run").trim()===""?void 0:get("run"),scriptNetwork:readNetwork(text("run-network")),compression:parseCompression(
text("compression")),sourceDateEpoch:readSourceDateEpoch(process.env["SOURCE_DATE_EPOCH"])},cleanWords:cleanWords(list("\
clean")),dryRun,platforms:readPlatforms(list("platform")),defaultPlatform:process.env["DOCKER_DEFAULT_PLATFORM"]?.trim()||
void 0,pull:readPull(text("pull")),push:readBoolean("push",text("push")),...readVerify(text("verify")),test:parseTestCommand(
get("test")),backup:text("backup")===""?void 0:readPath("backup",text("backup")),removeOld:readBoolean("remove-old",text(
"remove-old")),timeoutSeconds:readTimeout(text("timeout")),budgets:{maxBytes:parseMaxSize(text("max-size")),minSaving:parseMinSaving(
text("min-saving"))},report:text("report")===""?void 0:readPath("report",text("report")),html:text("html")===""?void 0:readPath(
"html",text("html")),summary:readBoolean("summary",text("summary")),cache:readBoolean("cache",text("cache")),notices:noticesOf(
list("clean"),names.tags),...readTempDir(text("temp-dir"))};rejectConflicts(options);return options}function readTempDir(text){
const ofRunner=process.env["RUNNER_TEMP"];if(text!=="")return{tempDir:resolve7(text),tempDirFrom:"input"};if(ofRunner)return{
tempDir:resolve7(ofRunner),tempDirFrom:"RUNNER_TEMP"};return{tempDir:resolve7(tmpdir()),tempDirFrom:"system"}}import{constants as constants8}from"node:fs";import{appendFile,stat as stat7}from"node:fs/promises";var EIGHTHS=["▏","▎","▍","▌","▋","▊","▉"];var MAX_SLICES=10;var MAX_LABEL_CHARS=40;function bar(bytes,max,width){
if(bytes<=0||max<=0)return"";const eighths=Math.max(1,Math.round(Math.min(1,bytes/max)*width*8));const rest=eighths%8;return"\
█".repeat(Math.floor(eighths/8))+(rest===0?"":EIGHTHS[rest-1])}function barChart(rows,width=50){const names=Math.max(...rows.
map(({name})=>name.length));const sizes2=rows.map(({bytes})=>formatBytes(bytes));const sizeWidth=Math.max(...sizes2.map(
size=>size.length));const max=Math.max(...rows.map(({bytes})=>bytes));return fenced(rows.map(({name,bytes,note=""},at2)=>[
name.padEnd(names),(sizes2[at2]??"").padStart(sizeWidth),bar(bytes,max,width).padEnd(note===""?0:width),note].join("  ").
trimEnd()))}function pieChart(title,rows){const positive=rows.filter(({bytes})=>bytes>0).sort((a,b)=>b.bytes-a.bytes);if(positive.
length<2)return"";const shown2=positive.slice(0,MAX_SLICES);const rest=positive.slice(MAX_SLICES).reduce((sum,{bytes})=>sum+
bytes,0);if(rest>0)shown2.push({name:`${positive.length-MAX_SLICES} more`,bytes:rest});const labels=uniqueLabels(shown2.
map(({name})=>safeLabel(name)));return fenced([`pie showData title ${safeLabel(title)}`,...shown2.map(({bytes},at2)=>`  \
"${labels[at2]}" : ${Math.max(bytes/1e6,.01).toFixed(2)}`)],"mermaid")}function uniqueLabels(labels){const seen=new Set;
return labels.map(label=>{let text=label;for(let number=2;seen.has(text);number++)text=`${label} (${number})`;seen.add(text);
return text})}function safeLabel(text){return cut(text.replace(/[^\p{L}\p{N} .,:/*?!()_@+-]/gu,"·"),MAX_LABEL_CHARS)}function drawTree(lines2){
return lines2.map(({level,text},at2)=>{if(level===0)return text;const hasSibling=depth=>{const next=lines2.slice(at2+1).
find(line=>line.level<=depth);return next?.level===depth};const indent=Array.from({length:level-1},(_,depth)=>hasSibling(
depth+1)?"│  ":"   ");return`${indent.join("")}${hasSibling(level)?"├─ ":"└─ "}${text}`})}function directoryTree(directories2,totalBytes){
const named2=directories2.map(({path:path4,bytes})=>{const parts2=path4.split("/");const level=parts2.length-2;const name=visible(
level===0?path4:parts2.at(-1)??"");return{level,name:cut(name,40),bytes}});const labels=drawTree(named2.map(({level,name})=>({
level,text:name})));const width=Math.max(0,...labels.map(label=>label.length));return fenced(named2.map(({bytes},at2)=>`${(labels[at2]??
"").padEnd(width)}  ${formatBytes(bytes).padStart(7)}  ${bar(bytes,totalBytes,30)}`.trimEnd()))}var MAX_NAME_CHARS=200;var MAX_ROWS=60;function code(text){return inlineCode(cut(text,MAX_NAME_CHARS))}function noBreak(text){
return text.replaceAll(" "," ")}var MAX_COMMAND_CHARS2=120;var MAX_STEPS3=150;var MAX_OPEN_STEPS=16;function platforms({platforms:all,source}){if(all.length<
2)return"";const rows=all.slice(0,MAX_ROWS).map(one=>{const packed=one.oldPackedBytes===null||one.newPackedBytes===null?
"":`${noBreak(formatBytes(one.oldPackedBytes))} → ${noBreak(formatBytes(one.newPackedBytes))}`;const change=changeText(
one.savedPercent.toFixed(1));return`| ${code(one.platform)} | ${noBreak(formatBytes(one.oldBytes))} in ${noBreak(countLayers(
one.oldLayers))} | ${noBreak(formatBytes(one.newBytes))} | ${noBreak(change)} | ${packed} |`});const more=all.length-rows.
length;return[`| platform of ${code(source.reference)} | before | after | | compressed |`,"| --- | ---: | ---: | --- | -\
-- |",...rows,...more>0?[`| ${more} more | | | | |`]:[]].join("\n")}function history(report){const{source,result,platforms:all}=report;
const newName=result.tags[0]??"the result";if(all.length===1){const counts={oldLayers:source.layers,newLayers:result.layers};
return historyDetails("History",counts,[{title:source.reference,...source},{title:newName,...result}])}return all.map(one=>historyDetails(
`History of ${code(one.platform)}`,one,[{title:source.reference,...asHistory(one.oldBytes,one.oldHistory)},{title:newName,
...asHistory(one.newBytes,one.newHistory)}])).join("\n\n")}function asHistory(bytes,steps2){return{bytes,steps:steps2?.length??
null,history:steps2}}function historyDetails(title,{oldLayers,newLayers},trees){const steps2=trees.reduce((sum,tree)=>sum+
(tree.steps??0),0);return[`<details${steps2<=MAX_OPEN_STEPS?" open":""}><summary>${title}: ${countLayers(oldLayers)} bef\
ore, ${countLayers(newLayers)} after</summary>`,"",...trees.flatMap(tree=>[historyTree(tree.title,tree),""]),"</details>"].
join("\n")}var MAX_LEVELS2=24;function historyTree(title,{bytes,steps:steps2,history:history2}){const top=`${visible(cut(
title,MAX_NAME_CHARS))}  ${formatBytes(bytes)}`;if(history2===null)return fenced([top,"└─ (the history does not cover al\
l layers)"]);const shown2=history2.slice(-MAX_STEPS3);const total=steps2??history2.length;const lines2=[{level:0,text:top}];
let level=1;if(shown2.length<total){const text=`(${total-shown2.length} earlier steps)`;lines2.push({level:level++,text})}
for(const{command,bytes:stepBytes,layer}of shown2){const words=command.replace(/^\/bin\/sh -c (?:#\(nop\) +)?/,"").replace(
/\s+/g," ");const label=visible(cut(words.trim()||"(no command)",MAX_COMMAND_CHARS2));lines2.push({level,text:`${layer?formatBytes(
stepBytes):"-"}  ${label}`});if(layer)level=Math.min(level+1,MAX_LEVELS2)}return fenced(drawTree(lines2))}function directories({
result,dryRun,platforms:all}){const note=dryRun?" (expected)":"";if(all.length===1)return directoriesOf4(`Largest direct\
ories${note}`,result.directories,result.bytes);return all.map(one=>directoriesOf4(`Largest directories of ${code(one.platform)}${note}`,
one.directories,one.newBytes)).filter(text=>text!=="").join("\n\n")}function directoriesOf4(title,found,totalBytes){if(found===
null||found.length===0)return"";const tree=directoryTree(found,totalBytes);return[`<details open><summary>${title}</summ\
ary>`,"",tree,"","</details>"].join("\n")}var SUMMARY_LIMIT_BYTES=1024*1024;function summaryOf(report,maxBytes){const blocks=[heading(report),budgets(report),sizes(
report),platforms(report),details(report),history(report),savings(report),suggestions(report),directories(report),keptEntries(
report),consequences(report)].filter(block=>block!=="");const cutLine=`_Truncated: a job summary holds at most ${formatBytes(
SUMMARY_LIMIT_BYTES)}. The report has the rest._`;const textOf=count=>[...blocks.slice(0,count),...count<blocks.length?[
cutLine]:[]].join("\n\n");const texts=blocks.map((_,left2)=>`

${textOf(blocks.length-left2)}

`);return texts.find(text=>Buffer.byteLength(text)<=maxBytes)??""}function heading(report){const{ok,dryRun,source,result,
savedPercent:savedPercent2,seconds,cacheHit}=report;const tags=result.tags.slice(0,3).map(code).join(", ");const more=result.
tags.length>3?` and ${result.tags.length-3} more`:"";const target=tags===""?"":` → ${tags}${more}`;const isSame5=source.
bytes===result.bytes&&source.layers===result.layers;const change=isSame5?"unchanged":changeText(savedPercent2.toFixed(1));
const how=dryRun?"Dry run, nothing was changed. ":"";const from=cacheHit===true?", from the cache":"";return[`### ${ok?"":
"Not tagged: "}${code(source.reference)}${target}`,"",`${how}**${formatBytes(source.bytes)}** in ${countLayers(source.layers)}\
 → **${formatBytes(result.bytes)}** in ${countLayers(result.layers)}, **${change}**, ${seconds.toFixed(1)} s${from}`].
join("\n")}function budgets(report){if(report.budgets.length===0)return"";const lines2=report.budgets.map(({input,wanted,
seen,met})=>`> ${met?"Met":"Not met"}: <code>${input}</code> requires ${wanted}, got ${seen}.`);return[`> [!${report.ok?
"NOTE":"CAUTION"}]`,lines2.join("\n>\n")].join("\n")}function sizes({source,result}){const rows=[{name:"before",bytes:source.
bytes,note:countLayers(source.layers)},{name:"after",bytes:result.bytes,note:countLayers(result.layers)}];const packed=source.
packedBytes===null||result.packedBytes===null?"":`

Compressed, as pushed and pulled: ${formatBytes(source.packedBytes)} → ${formatBytes(result.packedBytes)}.`;return barChart(
rows)+packed}var MAX_PUSHED=10;function details({dryRun,result}){const{imageId,pushed,written:written2,verifiedEntries,testPassed}=result;
const checks=[...verifiedEntries===null?[]:[`${countEntries(verifiedEntries)} verified`],...testPassed===true?["test pas\
sed"]:[]];const places=written2.slice(0,MAX_PUSHED).map(({name,digest})=>`${code(name)}, ${code(digest)}`);const names=pushed.
slice(0,MAX_PUSHED).map(one=>code(`${one.name}@${one.digest}`));const more=pushed.length>MAX_PUSHED?[`${pushed.length-MAX_PUSHED}\
 more`]:[];return[...imageId===null?[]:[`- Image ID${dryRun?" (expected)":""}: ${code(imageId)}`],...[...names,...more].
map(text=>`- Pushed: ${text}`),...places.map(text=>`- Written: ${text}`),...checks.length===0?[]:[`- Checks: ${checks.join(
", ")}`]].join("\n")}function savingRows(report){const rows=[{kind:"hidden",name:"hidden in lower layers",bytes:report.hiddenBytes,
note:""},...report.rules.filter(rule=>!matchedNothing(rule)).map(({kind,name:rule,entries,bytes})=>({kind,name:rule,bytes,
note:countEntries(entries)})),...report.commands.map(({name:command,seconds,bytes})=>({kind:"command",name:command,bytes:bytes??
0,note:bytes===null?"freed size unknown":`${seconds.toFixed(1)} s`}))];return rows.sort((a,b)=>b.bytes-a.bytes)}function unmatchedRules(report){
const names=report.rules.filter(matchedNothing).map(({kind,name:rule})=>kind==="preset"?quoted(cut(rule,MAX_NAME_CHARS)):
code(rule));if(names.length===0)return"";const more=names.length>MAX_ROWS?` and ${names.length-MAX_ROWS} more`:"";return`\

Matched nothing: ${names.slice(0,MAX_ROWS).join(", ")}${more}.`}function matchedNothing({entries,bytes}){return entries===
0&&bytes===0}function suggestions({result,suggestions:found,suggestedClean}){if(found===null||suggestedClean===null)return"";
const lines2=found.map(({name:preset,bytes})=>{const part=result.bytes===0?0:bytes/result.bytes*100;const why=presetOf(preset)?.
why;const because=why===void 0?"":` (${why})`;return`- preset ${code(preset)}: ${formatBytes(bytes)}, ${percentText(part)}\
 % of the result${because}`});const line=example("clean",suggestedClean);return["#### Possible further savings","",...lines2,
"",fenced([line],line.startsWith("--")?"sh":"yaml")].join("\n")}function savings(report){const countsBlocks2=report.sizes===
"blocks";const isUnchanged=report.savedBytes===0||report.cleanedBytes===0&&isRounding(countsBlocks2,report.savedBytes,report.
source.bytes);if(isUnchanged)return unmatchedRules(report).trimStart();const rows=savingRows(report);const shown2=rows.slice(
0,MAX_ROWS);const max=Math.max(1,...rows.map(({bytes})=>bytes));const lines2=shown2.map(({kind,name:row,bytes,note=""})=>{
const part=report.source.bytes===0?0:bytes/report.source.bytes*100;const what=kind==="hidden"?row:`${kind} ${code(row)}`;
const length=Math.max(0,Math.round(bytes/max*20));return`| ${what} | ${noBreak(formatBytes(bytes))} | ${noBreak(`${percentText(
part)} %`)} | ${"█".repeat(length)} | ${noBreak(note)} |`});const more=rows.length-shown2.length;return[`#### Where ${report.
savedBytes<0?"the growth":`the ${formatBytes(report.savedBytes)}`} came from`,"","| | size | of the source | | |","| ---\
 | ---: | ---: | --- | --- |",...lines2,...more>0?[`| ${more} more | | | | |`]:[],"","Hidden in lower layers: files that\
 a later layer deleted or replaced"+(countsBlocks2?", plus rounding to disk blocks.":"."),unmatchedRules(report),"",pieChart(
"Saved, in MB",rows)].join("\n").trimEnd()}function keptEntries(report){const lines2=report.kept.slice(0,MAX_ROWS).map(({
what,why,entries,bytes})=>{const count=entries===null||bytes===null?"":`: ${formatBytes(bytes)} in ${countEntries(entries)}`;
const because=why===null?" (requested)":` (${quoted(cut(why,MAX_NAME_CHARS))})`;return`- ${code(what)}${count}${because}`});
if(lines2.length===0)return"";return["<details><summary>Kept on purpose</summary>","",...lines2,"","</details>"].join("\n")}
function consequences({ok,dryRun,source,result,backup,engine}){if(!ok||dryRun||source.id===result.imageId)return"";const isInPlace=result.
tags.includes(source.reference);const outside=isInPlace?"Not possible, because the result has replaced the source. Next \
time, give it another name.":`The source image ${code(source.reference)} is unchanged.`;const undo=engine===null?outside:
backup!==null?`<code>docker load --input</code> ${code(backup)} restores the source image.`:isInPlace?`Not possible, bec\
ause the tag of the source image has moved. Next time, set <code>backup</code> to save an archive of it first.`:`The sou\
rce image ${code(source.reference)} is unchanged. Set <code>backup</code> to save it to an archive as well.`;return[`**U\
ndo**: ${undo}`,"","**Trade-offs**: the single layer is not shared with other images and is pulled in one piece instead \
of in parallel. Signatures and attestations of the source do not apply to the result: sign it again."].join("\n")}async function writeSummary(path4,report,log){if(path4===void 0||path4===""){log.warning('Could not write the job summar\
y: GITHUB_STEP_SUMMARY is not set. Set "summary: false" to turn the summary off.');return}try{const{size}=await stat7(path4);
const text=summaryOf(report,SUMMARY_LIMIT_BYTES-size);if(text===""){log.warning(`Could not write the job summary: ${JSON.
stringify(path4)} is full.`);return}await appendFile(path4,text,{flag:constants8.O_WRONLY|constants8.O_APPEND})}catch(error2){
log.warning(`Could not write the job summary to ${JSON.stringify(path4)}: ${messageOf(error2)}.`)}}import{AsyncLocalStorage}from"node:async_hooks";import{ChildProcess}from"node:child_process";import{subscribe,unsubscribe}from"node:diagnostics_channel";
import{accessSync,constants as constants9,statSync as statSync2}from"node:fs";import{delimiter as delimiter2,join as join20}from"node:path";var calls=new AsyncLocalStorage;var CHILDREN="child_process";var MAX_DELAY_MS=2**31-1;var ExecRunner=class{#plain=new SpawnRunner;async run(command,args,options){
if(args.some(argument=>argument.includes("\0")))return this.#plain.run(command,args,options);const call=Symbol(command);
const outputs=new Outputs(options.onOutput);let child2;let startError;const adopt=message=>{if(calls.getStore()!==call||
!isObject(message))return;if(!(message["process"]instanceof ChildProcess))return;child2=message["process"];prepare2(child2);
child2.once("error",error2=>{startError=error2});child2.once("spawn",takeOver.bind(void 0,child2,outputs,options.kill))};
subscribe(CHILDREN,adopt);try{const exitCode=await calls.run(call,()=>exec(quoted2(pathOf3(command)),[...args],{env:options.
env,silent:true,ignoreReturnCode:true,delay:MAX_DELAY_MS,listeners:{stdout:outputs.stdout.add,stderr:outputs.stderr.add}}));
return{exitCode:exitCode??STATUS_OF_KILLED,...outputs.texts()}}catch(error2){if(child2===void 0)return this.#plain.run(command,
args,options);throw startError??error2}finally{unsubscribe(CHILDREN,adopt)}}};function prepare2(child2){const startable=child2;
const start=startable.spawn?.bind(child2);if(start===void 0)return;startable.spawn=options=>{try{return start({...options,
detached:HAS_OWN_GROUP})}catch(error2){return process.nextTick(()=>child2.emit("error",error2))}}}function takeOver(child2,outputs,kill){
child2.stdin?.on("error",()=>{}).end();outputs.readFrom(child2);killOn(kill,child2)}function pathOf3(command){const directories2=(process.
env["PATH"]??"").split(delimiter2).filter(path4=>path4!=="");return directories2.map(directory=>join20(directory,command)).
find(isProgram)??command}function isProgram(path4){try{accessSync(path4,constants9.X_OK);return statSync2(path4).isFile()}catch{
return false}}function quoted2(path4){return`"${path4.replaceAll('"','\\"')}"`}import{randomUUID as randomUUID2}from"node:crypto";var ActionLog=class{#fence;info(line){this.#endFence();info(asText(line))}debug(line){this.#endFence();debug(line)}notice(line){
this.#endFence();notice(line)}warning(line){this.#endFence();warning(line)}async group(title,work){this.#endFence();startGroup(
title);try{return await work()}finally{this.#endFence();endGroup()}}showProgress(progress){return printProgress(progress,
line=>this.info(line))}untrusted(lines2){if(this.#fence===void 0){this.#fence=randomUUID2();info(`::stop-commands::${this.#fence}`)}
info(lines2)}#endFence(){if(this.#fence!==void 0)info(`::${this.#fence}::`);this.#fence=void 0}};function asText(line){return line.
replace(/[\r\n]+/g," ").replace(/^([\s\u0085]*):(?=:)/,"$1: ").replaceAll("##[","## [")}import{randomUUID as randomUUID3}from"node:crypto";import{link as link3,mkdir as mkdir4,readdir as readdir7,readFile as readFile5,
rename as rename8,rm as rm16,stat as stat9,writeFile as writeFile4}from"node:fs/promises";import{basename as basename7,dirname as dirname11,
join as join22}from"node:path";import{readdir as readdir6,rm as rm15,stat as stat8}from"node:fs/promises";import{join as join21}from"node:path";async function removeStale(directory,matches,maxAgeMs){
for(const name of await readdir6(directory)){if(!matches(name))continue;const path4=join21(directory,name);const stats=await stat8(
path4).catch(()=>void 0);if(stats!==void 0&&Date.now()-stats.mtimeMs>maxAgeMs)await rm15(path4,{recursive:true,force:true}).
catch(()=>{})}}import{fork}from"node:child_process";import{realpath as realpath2}from"node:fs/promises";import{fileURLToPath}from"node:url";
var LIMIT_MS=20*60*1e3;var MAX_OUTPUT_CHARS=64*1024;async function runCacheClient(request3,{cwd,temp},signal){const limit=AbortSignal.
timeout(LIMIT_MS);const child2=fork(fileURLToPath(new URL("cache-client.mjs",import.meta.url)),{cwd,env:{...process.env,
GITHUB_WORKSPACE:await realpath2(cwd),RUNNER_TEMP:temp},stdio:["ignore","pipe","pipe","ipc"],execArgv:[],detached:true});
const kill=()=>killGroup2(child2.pid);const stop=AbortSignal.any([signal,limit]);stop.addEventListener("abort",kill);if(stop.
aborted)kill();let output="";for(const stream of[child2.stdout,child2.stderr])stream?.setEncoding("utf8").on("data",text=>{
if(output.length<MAX_OUTPUT_CHARS)output+=text});let answer={isDone:false};child2.on("message",message=>{answer=message});
const failure=await new Promise(resolve8=>{child2.once("error",error2=>resolve8(error2.message));child2.once("close",(status,killedBy)=>{
const end=killedBy===null?`exited with status ${status}`:`was killed by ${killedBy}`;resolve8(status===0?void 0:`the cac\
he client ${end}`)});child2.send(request3,()=>{})});stop.removeEventListener("abort",kill);signal.throwIfAborted();const reason=limit.
aborted?`it took more than ${LIMIT_MS/6e4} minutes`:failure;return{isDone:answer.isDone&&reason===void 0,...parseOutput(
output,answer.error??reason)}}function killGroup2(pid){try{if(pid!==void 0)process.kill(-pid,"SIGKILL")}catch{}}function parseOutput(output,failure){
const problems=[];const lines2=[];for(const line of output.split(/\r?\n/)){const[,command,text=""]=/^::(\w+)[^:]*::(.*)$/.
exec(line)??[];if(command==="warning"||command==="error")problems.push(unescapeCommand(text));else if(command===void 0&&
line.trim()!=="")lines2.push(line.trim())}if(failure!==void 0)problems.push(failure);return{problems,lines:lines2}}function unescapeCommand(text){
return text.replaceAll("%0D"," ").replaceAll("%0A"," ").replaceAll("%25","%")}var WORK_DIR="docker-flatten-cache";var LOCK=`${WORK_DIR}.lock`;var DEFERRED="docker-flatten-kept-";var EMPTY_LOCK_STALE_MS=60*
60*1e3;var STALE_MS=7*24*60*60*1e3;var ServiceCache=class{#tempDir;#onDeferred;#isDisabled=!isAvailable();#existingKeys=new Set;constructor(tempDir,onDeferred){
this.#tempDir=tempDir;this.#onDeferred=onDeferred}async restore(key,directory,log,signal){if(this.#isDisabled){log.notice(
"The layer is not cached: this runner has no cache service.");return false}try{return await this.#restore(key,directory,
log,signal)}catch(error2){if(signal.aborted)throw error2;this.#isDisabled=true;log.notice(`Could not restore the layer f\
rom the cache: ${messageOf(error2)}`);return false}}async#restore(key,directory,log,signal){return withWorkDir(this.#tempDir,
log,false,async workDir=>{const{isDone,problems,lines:lines2}=await request2("restore",key,workDir,signal);if(isDone){this.#existingKeys.
add(key);for(const name of await readdir7(workDir))await rename8(join22(workDir,name),join22(directory,name));return true}
if(problems.length===0)return false;const message=`Could not restore the layer from the cache: ${problems.join("; ")}`;if(lines2.
some(line=>line.startsWith("Cache hit for"))){this.#existingKeys.add(key);log.warning(`${message}. ${deleteHint(key)}`)}else{
this.#isDisabled=true;log.notice(message)}return false})}canSave(key,log){if(this.#isDisabled)return false;if(!this.#existingKeys.
has(key))return true;log.debug(deleteHint(key));return false}async save(key,directory,log){if(!this.canSave(key,log))return;
const deferred=join22(this.#tempDir,`${DEFERRED}${randomUUID3()}`);await rename8(directory,deferred);this.#onDeferred({key,
directory:deferred})}};function deleteHint(key){return`If this happens again, the cache entry is damaged: delete it with\
 "gh cache delete ${key}".`}async function removeCacheLeftovers(tempDir){try{const names=await readdir7(tempDir);const hasLeftovers=names.some(name=>[
LOCK,WORK_DIR,tempOf(WORK_DIR)].includes(name));if(hasLeftovers&&await acquireLock(join22(tempDir,LOCK))){for(const name of[
WORK_DIR,tempOf(WORK_DIR),LOCK])await rm16(join22(tempDir,name),{recursive:true,force:true})}await removeStale(tempDir,name=>name.
startsWith(DEFERRED),STALE_MS)}catch{}}function isAvailable(){const{env}=process;const url=env["GITHUB_SERVER_URL"]||"ht\
tps://github.com";if(!URL.canParse(url))return false;const server=new URL(url).hostname.toLowerCase();const isGitHub=server===
"github.com"||server.endsWith(".ghe.com")||server.endsWith(".localhost");return isGitHub&&env["ACTIONS_CACHE_SERVICE_V2"]?
Boolean(env["ACTIONS_RESULTS_URL"]):Boolean(env["ACTIONS_CACHE_URL"])}async function request2(action,key,workDir,signal){
const path4=basename7(workDir);const temp=tempOf(workDir);await mkdir4(temp);try{return await runCacheClient({action,key,
path:path4},{cwd:dirname11(workDir),temp},signal)}finally{await rm16(temp,{recursive:true,force:true}).catch(()=>{})}}function tempOf(workDir){
return`${workDir}.temp`}async function withWorkDir(tempDir,log,fallback,work){const workDir=join22(tempDir,WORK_DIR);const lock=join22(
tempDir,LOCK);if(!await acquireLock(lock)){log.notice("The layer is not cached: another step is using the cache in this \
directory.");return fallback}try{for(const path4 of[workDir,tempOf(workDir)])await rm16(path4,{recursive:true,force:true});
await mkdir4(workDir);return await work(workDir)}finally{await rm16(workDir,{recursive:true,force:true}).catch(()=>{});await rm16(
lock,{force:true}).catch(()=>{})}}async function acquireLock(lock){const id=newRunId();for(let tries=0;tries<2;tries++){
try{await writeFile4(lock,id,{flag:"wx"});return true}catch(error2){if(error2.code!=="EEXIST")throw error2}const owner=await readFile5(
lock,"utf8").catch(()=>"");const{mtimeMs}=await stat9(lock).catch(()=>({mtimeMs:Date.now()}));const isStale=owner===""?Date.
now()-mtimeMs>=EMPTY_LOCK_STALE_MS:isDead(owner);if(!isStale||!await removeStaleLock(lock,owner))return false}return false}
async function removeStaleLock(lock,owner){const aside=`${lock}.${randomUUID3()}`;try{await rename8(lock,aside)}catch{return true}
const isStale=await readFile5(aside,"utf8").catch(()=>owner)===owner;if(!isStale)await link3(aside,lock).catch(()=>{});await rm16(
aside,{force:true});return isStale}var STATE={runId:"run-id",directories:"directories",ended:"ended",noEngine:"no-engine",cacheKey:"cache-key",cacheEntry:"\
cache-entry",tempDir:"temp-dir"};async function runMain(){const log=new ActionLog;const signals=abortOnSignals();try{const id=newRunId();const inputs=readInputs(
name=>getInput(name));const report=inputs.report??join23(inputs.tempDir,`docker-flatten-report-${randomUUID4()}.json`);const options={
...inputs,report};saveState(STATE.runId,id);saveState(STATE.directories,directoriesOf(options));if(!needsEngine(options))
saveState(STATE.noEngine,"true");await removeCacheLeftovers(options.tempDir);const cache=options.cache?new ServiceCache(
options.tempDir,saveEntryState):void 0;if(cache!==void 0)saveState(STATE.tempDir,options.tempDir);const result=await flatten(
options,{id,docker:new Docker({runner:new ExecRunner}),log,signal:signals.signal,cache});for(const[name,value]of Object.
entries(outputsOf(result)))setOutput(name,value);if(options.summary)await writeSummary(process.env["GITHUB_STEP_SUMMARY"],
result.report,log);if(result.budgetError!==void 0)throw result.budgetError}catch(error2){debug(debugText(error2));setFailed(
describeError(error2))}finally{saveState(STATE.ended,"true");signals.release()}}function saveEntryState({key,directory}){
saveState(STATE.cacheKey,key);saveState(STATE.cacheEntry,directory)}await runMain();
