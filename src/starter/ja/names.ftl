title = サービス稼働状況
address-example = ページのアドレス：書き換えてください
address-known = ページのアドレス：git のリモートから
repository = ME/STATUS
links-example =
    次のリンクを開くと、リポジトリのエディターで、記入済みの新しい障害が開きます。
    ME/STATUS をご自分のリポジトリに置き換え、スマートフォンにブックマークしてください。
    使うときは、日付を 2 か所（ファイル名と `date`）書き換えてください。
links-known =
    次のリンクを開くと、リポジトリのエディターで、記入済みの新しい障害が開きます。
    スマートフォンにブックマークしてください。使うときは、日付を 2 か所
    （ファイル名と `date`）書き換えてください。
post-name = outage
template-mail = mail
template-outage = outage
template-provider = provider
template-slow = slow
example = example
page-name = about
