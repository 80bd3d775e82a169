// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/mail/mailbody.h"

#include "core/base/shorter.h"
#include "core/exchange/mail/flowedtext.h"
#include "core/exchange/text/encoding.h"
#include "core/exchange/text/textdecoder.h"
#include "core/exchange/web/htmlreader.h"

#include <KMime/Content>
#include <KMime/Util>
#include <QCoreApplication>
#include <QRegularExpression>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct MailBodyText
{
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

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
    return name.isEmpty() ? typeOf(content) : cutTo(name.simplified(), 200);
}

QByteArray labelOf(KMime::Content &content)
{
    const auto *type = content.contentType(false);
    const bool says = type != nullptr && type->hasParameter("charset"); // else charset() is KMime's own guess
    const QByteArray said = says ? type->charset().toLower() : QByteArray();
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

QString lettersOf(const QString &text)
{
    QString letters = text;
    letters.removeIf([](QChar sign) { return !sign.isLetterOrNumber() && !sign.isSurrogate(); });
    return letters;
}

QSet<QString> wordsOf(const QString &text)
{
    static const QRegularExpression other(u"[^\\p{L}\\p{N}]+"_s);
    const QStringList words = text.toCaseFolded().split(other, Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

/// Whether a plain text ends, perhaps in the middle of a word, where the page beside it goes on: a preview.
bool isBeginning(const QString &plain, const QString &page)
{
    const QString begun = lettersOf(plain);
    const QString whole = lettersOf(page);
    return begun.size() < whole.size() && whole.startsWith(begun);
}

/// Whether a plain text is no version of the page beside it: most of its words are not in that.
bool isStub(const QString &plain, const QString &page)
{
    const QSet<QString> words = wordsOf(plain);
    const QSet<QString> others = wordsOf(page);
    const auto shared = std::ranges::count_if(words, [&](const QString &word) { return others.contains(word); });
    return !words.isEmpty() && others.size() >= 2 && shared * 2 < words.size();
}

QString stubRemark(const QString &plain)
{
    constexpr qsizetype longest = 200;
    return MailBodyText::tr(
        "Its plain text says something else than its HTML, which was taken. The plain text begins: “%1”.")
        .arg(cutTo(plain.simplified(), longest));
}

bool isOfRelated(KMime::Content &content)
{
    return content.parent() != nullptr && typeOf(*content.parent()) == u"multipart/related";
}

/// Pictures that stand in the text, signatures, cards, dates for calendars.
bool isAside(KMime::Content &content, const QString &type)
{
    static const QStringList types{u"application/pkcs7-signature"_s, u"application/x-pkcs7-signature"_s,
        u"application/pgp-signature"_s, u"application/pgp-keys"_s, u"text/vcard"_s, u"text/x-vcard"_s,
        u"text/directory"_s, u"text/calendar"_s, u"application/ics"_s};
    if (types.contains(type))
        return true;
    const auto *disposition = content.contentDisposition(false);
    const bool attached = disposition != nullptr && disposition->disposition() == KMime::Headers::CDattachment;
    return type.startsWith(u"image/") && (!attached || isOfRelated(content));
}

/// What only the one who has the key can read, and signatures around a text (S/MIME, PGP).
bool isSealed(KMime::Content &content, const QString &type)
{
    return type == u"application/pkcs7-mime" || type == u"application/x-pkcs7-mime"
        || type == u"application/pgp-encrypted"
        || (content.parent() != nullptr && typeOf(*content.parent()) == u"multipart/encrypted");
}

MailPart::Kind kindOf(KMime::Content &content, const QString &type, const QString &name)
{
    if (isSealed(content, type))
        return MailPart::Kind::Sealed;
    static const QStringList packages{u"application/ms-tnef"_s, u"application/vnd.ms-tnef"_s};
    if (packages.contains(type) || name.compare(u"winmail.dat"_s, Qt::CaseInsensitive) == 0)
        return MailPart::Kind::Package;
    return isAside(content, type) ? MailPart::Kind::Aside : MailPart::Kind::File;
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
        const bool text = type == u"text/plain" || type == u"text/html" || type == u"text/markdown";
        if (!text || (!whole && KMime::isAttachment(&content))) {
            const QString name = nameOf(content);
            body.attachments.append({name, &content, kindOf(content, type, name)});
            return {};
        }
        return takeText(content, type);
    }

    MailBody body;

private:
    static Result<DocumentText> plainText(KMime::Content &content)
    {
        LabelledBytes decoded = decodeLabelled(content.decodedContent(), labelOf(content));
        if (labelOf(content).endsWith("utf-7")) // which no page may be in, and a mail may (RFC 2152)
            decoded.text = converted(content.decodedContent(), "UTF-7").value_or(decoded.text);
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

    /// In which turn an alternative is looked at, by the beginning of its type; empty for what is no text.
    static QString wantedOf(const QString &type)
    {
        for (const QString &wanted : {u"text/plain"_s, u"multipart/"_s, u"text/html"_s}) {
            if (type.startsWith(wanted))
                return wanted;
        }
        return {};
    }

    /// What programs write beside the text for others of their kind: text/enriched, text/x-amp-html, text/watch-html.
    static bool isOtherVersion(const QString &type)
    {
        static const QStringList read{u"text/plain"_s, u"text/html"_s, u"text/markdown"_s, u"text/calendar"_s};
        return type.startsWith(u"text/") && !read.contains(type);
    }

    /// What each alternative alone would give; one that says far less than another, or something else, only says that
    /// there is another.
    Result<> takeBest(KMime::Content &content)
    {
        constexpr qsizetype far = 2;
        MailBody best;
        QStringList stubs;
        qsizetype most = 0;
        const QList<KMime::Content *> parts = content.contents();
        for (const QString &wanted : {u"text/plain"_s, u"multipart/"_s, u"text/html"_s, QString()}) {
            for (KMime::Content *part : parts) {
                if (wantedOf(typeOf(*part)) != wanted || (most > 0 && isOtherVersion(typeOf(*part))))
                    continue;
                BodyReader alternative(m_file);
                if (const auto taken = alternative.take(*part, true); !taken)
                    return taken;
                body.attachments += std::exchange(alternative.body.attachments, {});
                const qsizetype amount = amountOf(alternative.body.text.text);
                const bool other = wanted != u"text/plain" && most > 0;
                const bool stub = other && amount * far >= most && isStub(best.text.text, alternative.body.text.text);
                if (stub)
                    stubs.append(stubRemark(best.text.text));
                if (stub || (most == 0 ? amount > 0 : amount > most * far)
                    || (other && isBeginning(best.text.text, alternative.body.text.text)))
                    best = std::exchange(alternative.body, {});
                most = std::max(most, amount);
            }
        }
        if (!best.text.text.isEmpty())
            body.text.append(best.text, u"\n\n"_s);
        body.remarks += best.remarks + stubs;
        return {};
    }

    const QString &m_file;
};

} // namespace

QStringList MailBody::attachmentNames(MailPart::Kind kind) const
{
    QStringList names;
    for (const MailPart &part : attachments) {
        if (part.kind == kind)
            names.append(part.name);
    }
    return names;
}

Result<MailBody> mailBody(KMime::Content &content, const QString &file)
{
    BodyReader reader(file);
    if (const auto taken = reader.take(content, true); !taken)
        return failed(taken);
    return reader.body;
}

} // namespace Kodeks
