title = 服務狀態
address-example = 頁面網址，請修改
address-known = 頁面網址，取自 git 遠端儲存庫
repository = ME/STATUS
links-example =
    這些連結會在程式碼代管平台的編輯器中，開啟一篇已填好的新異常事件。
    請把 ME/STATUS 換成您的儲存庫，並把連結加入手機書籤。
    使用時，請修改兩處日期（檔名與 `date`）。
links-known =
    此連結會在程式碼代管平台的編輯器中，開啟一篇已填好的新異常事件。
    請加入手機書籤。使用時，請修改兩處日期（檔名與 `date`）。
post-name = outage
template-mail = mail
template-outage = outage
template-provider = provider
template-slow = slow
example = example
page-name = about
