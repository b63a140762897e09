title = 服务状态
address-example = 页面地址，请修改
address-known = 页面地址，取自 git 远程仓库
repository = ME/STATUS
links-example =
    这些链接会在代码托管平台的编辑器中打开一篇已填好的新故障。
    请把 ME/STATUS 换成您的仓库，并把链接收藏到手机里。
    使用时，请修改两处日期（文件名和 `date`）。
links-known =
    此链接会在代码托管平台的编辑器中打开一篇已填好的新故障。
    请收藏到手机里。使用时，请修改两处日期（文件名和 `date`）。
post-name = outage
template-mail = mail
template-outage = outage
template-provider = provider
template-slow = slow
example = example
page-name = about
