// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/web/mailbody.h"

#include "core/exchange/text/encoding.h"
#include "core/exchange/text/textdecoder.h"
#include "core/exchange/web/flowedtext.h"
#include "core/exchange/web/htmlreader.h"

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

QByteArray labelOf(KMime::Content &content)
{
    const auto *type = content.contentType(false);
    const QByteArray said = type == nullptr ? QByteArray() : type->charset().toLower();
    return said == "us-ascii" ? QByteArray() : said;
}

QString parameterOf(KMime::Content &content, QByteArrayView name)
{
    const auto *type = content.contentType(false);
    return type == nullptr ? QString() : type->parameter(name).toLower();
}

/// How much a text says: its letters and digits.
qsizetype amountOf(const QString &text)
{
    return std::ranges::count_if(text, [](QChar c) { return c.isLetterOrNumber(); });
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
    static Result<DocumentText> plainText(KMime::Content &content)
    {
        const LabelledBytes decoded = decodeLabelled(content.decodedContent(), labelOf(content));
        const bool flowed = parameterOf(content, "format") == u"flowed";
        const QString text = flowed ? unflowed(decoded.text, parameterOf(content, "delsp") == u"yes") : decoded.text;
        return DocumentText{text, {}, {}, encodingRemarks(decoded, labelOf(content))};
    }

    Result<> takeText(KMime::Content &content, const QString &type)
    {
        const auto read
            = type == u"text/html" ? readHtml(content.decodedContent(), m_file, labelOf(content)) : plainText(content);
        if (!read)
            return failed(read);
        if (read->text.trimmed().isEmpty())
            return {};
        body.text.append({read->text, read->headings}, u"\n\n"_s);
        body.remarks += read->remarks;
        return {};
    }

    /// What each alternative alone would give; one that says far less than another only says that there is another.
    Result<> takeBest(KMime::Content &content)
    {
        constexpr qsizetype far = 2;
        MailBody best;
        qsizetype most = 0;
        const QList<KMime::Content *> parts = content.contents();
        for (const QString &wanted : {u"text/plain"_s, u"multipart/"_s, u"text/html"_s}) {
            for (KMime::Content *part : parts) {
                if (!typeOf(*part).startsWith(wanted))
                    continue;
                BodyReader alternative(m_file);
                if (const auto taken = alternative.take(*part, true); !taken)
                    return taken;
                const qsizetype amount = amountOf(alternative.body.text.text);
                if (most == 0 ? amount > 0 : amount > most * far)
                    best = std::exchange(alternative.body, {});
                most = std::max(most, amount);
            }
        }
        if (!best.text.text.isEmpty())
            body.text.append(best.text, u"\n\n"_s);
        body.remarks += best.remarks;
        body.attachments += best.attachments;
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
