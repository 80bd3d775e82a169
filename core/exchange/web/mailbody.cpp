// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/documents/mailbody.h"

#include "core/exchange/documents/htmlreader.h"
#include "core/exchange/text/encoding.h"

#include <KMime/Content>
#include <KMime/Util>
#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QString typeOf(KMime::Content &content)
{
    const auto *type = content.contentType(false);
    return type == nullptr || type->mimeType().isEmpty() ? u"text/plain"_s
                                                         : QString::fromLatin1(type->mimeType()).toLower();
}

QString nameOf(KMime::Content &content)
{
    const auto *disposition = content.contentDisposition(false);
    const auto *type = content.contentType(false);
    QString name = disposition != nullptr ? disposition->filename() : QString();
    if (name.isEmpty() && type != nullptr)
        name = type->name();
    return name.isEmpty() ? typeOf(content) : name.simplified().left(200);
}

/// Where the part does not say in which encoding it is, its bytes tell.
QString textOf(KMime::Content &content)
{
    const auto *type = content.contentType(false);
    const QByteArray said = type == nullptr ? QByteArray() : type->charset().toLower();
    if (!said.isEmpty() && said != "us-ascii")
        return content.decodedText();
    const QByteArray bytes = content.decodedContent();
    const Encoding encoding = recognisedEncoding(bytes);
    return converted(bytes.sliced(encoding.mark), encoding.name).value_or(content.decodedText());
}

class BodyReader
{
public:
    explicit BodyReader(const QString &file)
        : m_file(file)
    {
    }

    /// Bounded by the caller: a mail nested deeper is refused before it is parsed.
    Result<> take(KMime::Content &content, bool whole)
    {
        const QString type = typeOf(content);
        if (type == u"multipart/alternative")
            return takeBest(content);
        if (type.startsWith(u"multipart/")) {
            for (KMime::Content *part : content.contents()) {
                if (const auto taken = take(*part, false); !taken)
                    return taken;
            }
            return {};
        }
        const bool text = type == u"text/plain" || type == u"text/html";
        if (!text || (!whole && KMime::isAttachment(&content))) {
            body.attachments.append(nameOf(content));
            return {};
        }
        return takeText(content, type);
    }

    MailBody body;

private:
    Result<> takeText(KMime::Content &content, const QString &type)
    {
        const QString text = textOf(content);
        const auto plain = type == u"text/html" ? htmlText(text, m_file) : Result<QString>(text);
        if (!plain)
            return failed(plain);
        if (!plain->trimmed().isEmpty())
            body.texts.append(*plain);
        return {};
    }

    Result<> takeBest(KMime::Content &content)
    {
        const QList<KMime::Content *> parts = content.contents();
        for (const QString &wanted : {u"text/plain"_s, u"multipart/"_s, u"text/html"_s}) {
            for (KMime::Content *part : parts) {
                const qsizetype before = body.texts.size();
                if (!typeOf(*part).startsWith(wanted))
                    continue;
                if (const auto taken = take(*part, true); !taken)
                    return taken;
                if (body.texts.size() > before)
                    return {};
            }
        }
        return {};
    }

    const QString &m_file;
};

} // namespace

Result<MailBody> mailBody(KMime::Content &content, const QString &file)
{
    BodyReader reader(file);
    if (const auto taken = reader.take(content, true); !taken)
        return failed(taken);
    return reader.body;
}

} // namespace Kodeks
