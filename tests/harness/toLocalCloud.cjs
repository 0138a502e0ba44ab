// Put before `app.js` of a copy that DevTools open, so it is written for phones: no syntax younger than 2015.
module.exports = (url, identity) => {
  const ask = (options) =>
    new Promise((resolve, reject) => {
      wx.request(
        Object.assign({}, options, {
          success: (answer) => {
            if (answer.statusCode < 400) resolve(answer.data)
            else reject(new Error(String(answer.data ? answer.data.message : answer.statusCode)))
          },
          fail: (failure) => reject(new Error(failure.errMsg)),
        }),
      )
    })
  const post = (path, data) => ask({ url: url + path, method: 'POST', data })
  const read = (filePath) =>
    new Promise((resolve, reject) => {
      wx.getFileSystemManager().readFile({ filePath, success: (answer) => resolve(answer.data), fail: reject })
    })
  const answering = (work) => (options) => {
    const run = work(options)
    if (!options.success && !options.fail && !options.complete) return run
    const hand = (own) => (answer) => {
      if (own) own(answer)
      if (options.complete) options.complete(answer)
    }
    run.then(hand(options.success), hand(options.fail))
  }
  wx.cloud.init = () => undefined
  wx.cloud.callFunction = answering((options) =>
    post('/__local/invoke', { function: options.name, event: options.data, identity }).then((answer) => ({
      errMsg: 'cloud.callFunction:ok',
      result: answer.result,
    })),
  )
  wx.cloud.uploadFile = answering((options) =>
    read(options.filePath).then((bytes) => {
      const wanted = {
        objectId: options.cloudPath,
        signedHeader: { 'content-length': [String(bytes.byteLength)] },
      }
      return post('/__local/storages/get-objects-upload-info', { objects: [wanted], identity }).then((answer) => {
        const place = answer.objects[0]
        if (!place.uploadUrl) throw new Error(place.message)
        const header = {
          authorization: place.authorization,
          'x-cos-meta-fileid': place.cloudObjectMeta,
          'x-cos-security-token': place.token,
          'content-type': 'application/octet-stream',
        }
        return ask({ url: place.uploadUrl, method: 'PUT', data: bytes, header, dataType: 'text' }).then(() => ({
          errMsg: 'cloud.uploadFile:ok',
          statusCode: 200,
          fileID: place.cloudObjectId,
        }))
      })
    }),
  )
}
