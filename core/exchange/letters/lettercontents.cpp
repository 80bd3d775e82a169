// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/letters/lettercontents.h"

#include "core/exchange/documents/documentkind.h"
#include "core/exchange/scans/scanreader.h"
#include "core/exchange/text/textdecoder.h"
#include "core/model/lettertext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct ContentsText
{
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

Result<DocumentText> plainText(const QByteArray &bytes, const QString &name)
{
    auto decoded = decodeText(bytes, name);
    if (!decoded)
        return failed(decoded);
    return DocumentText{std::move(decoded->text), std::move(decoded->encoding), {}, std::move(decoded->remarks)};
}

/// As decodeText() leaves plain text: no NUL, no half characters, LF only.
Result<> normalise(QString &text, const QString &name)
{
    if (QStringView(text).trimmed().isEmpty())
        return textlessDocument(name);
    if (text.contains(QChar::Null))
        return damagedDocument(name, ContentsText::tr("text"), u"NUL"_s);
    if (!QStringView(text).isValidUtf16())
        text = QString::fromUtf8(text.toUtf8());
    text = normalisedText(std::move(text));
    return checkLines(text, name);
}

/// Characters that mean nothing without their font: those of the Private Use Area.
QStringList privateSignRemark(const QString &text)
{
    const auto sign = std::ranges::find_if(text, [](QChar c) { return c >= u'\uE000' && c <= u'\uF8FF'; });
    if (sign == text.end())
        return {};
    constexpr qsizetype around = 20;
    const qsizetype place = sign - text.begin();
    return {ContentsText::tr("It has characters of a symbol font that is not known (private-use characters),"
                             " such as in “%1”; look at them in "
                             "the letter's file.")
            .arg(text.sliced(std::max<qsizetype>(0, place - around)).left(2 * around).simplified())};
}

QStringList endingRemark(const QString &name, DocumentKind kind)
{
    const QString ending = QFileInfo(name).suffix();
    const auto expected = kindOfEnding(ending);
    const bool onlyMail = expected == DocumentKind::Mailbox && kind == DocumentKind::Mail;
    if (!expected || *expected == kind || onlyMail)
        return {};
    return {ContentsText::tr("It is called “.%1” but is %2, and was read as that.").arg(ending, kindPhrase(kind))};
}

} // namespace

Result<> checkLines(const QString &text, const QString &name)
{
    if (text.count(u'\n') <= DocumentLimits::lines)
        return {};
    return failure(Error::Kind::TooLarge,
        ContentsText::tr("“%1” has more than %2 lines, far more than a letter can have; divide it into smaller files.")
            .arg(name, QLocale().toString(DocumentLimits::lines)));
}

Result<ReadLetter> plainLetter(const QString &text, const QString &name)
{
    QByteArray bytes = text.toUtf8();
    auto document = plainText(bytes, name);
    if (!document)
        return failed(document);
    if (const auto checked = checkLines(document->text, name); !checked)
        return failed(checked);
    const QString sha256 = textSha256(document->text);
    return ReadLetter{name, std::move(bytes), std::move(document->text), sha256, std::move(document->form)};
}

namespace {

Result<ReadLetter> readLetterBytes(QByteArray bytes, const QString &name)
{
    if (bytes.isEmpty())
        return failed(plainText(bytes, name));
    const auto kind = documentKind(bytes, name);
    if (!kind)
        return failed(kind);
    auto document = *kind == DocumentKind::PlainText ? plainText(bytes, name) : readDocument(*kind, bytes, name);
    if (!document)
        return failed(document);
    if (const auto normalised = normalise(document->text, name); !normalised)
        return failed(normalised);
    if (!document->whole.text.isEmpty()) {
        if (const auto whole = normalise(document->whole.text, name); !whole)
            return failed(whole);
    }
    const QString sha256 = textSha256(document->text);
    const QStringList signs = privateSignRemark(document->text);
    return ReadLetter{name, std::move(bytes), std::move(document->text), sha256, std::move(document->form),
        std::move(document->facts), endingRemark(name, *kind) + document->remarks + signs,
        std::move(document->headings), std::move(document->whole), std::move(document->attachments), {},
        std::move(document->scanned)};
}

} // namespace

Result<ReadLetter> letterFromScan(QByteArray bytes, const QString &name, const QString &languages,
    const Recogniser &recogniser, const Progress &progress)
{
    auto read = recogniseText(bytes, name, languages, recogniser, progress);
    if (!read)
        return failed(read);
    DocumentText &document = read->document;
    if (const auto checked = checkLines(document.text, name); !checked)
        return failed(checked);
    const QString sha256 = textSha256(document.text);
    return ReadLetter{name, std::move(bytes), std::move(document.text), sha256, std::move(document.form), {},
        std::move(document.remarks), {}, std::move(document.whole), {}, std::move(read->recognition)};
}

Result<ReadLetter> withScannedPages(
    ReadLetter letter, const QString &languages, const Recogniser &recogniser, const Progress &progress)
{
    const WrittenPages written{letter.text, letter.scanned.pages, std::move(letter.whole)};
    auto read = recognisePages(letter.original, letter.name, written, languages, recogniser, progress);
    if (!read)
        return failed(read);
    if (const auto checked = checkLines(read->document.text, letter.name); !checked)
        return failed(checked);
    letter.text = std::move(read->document.text);
    letter.sha256 = textSha256(letter.text);
    letter.remarks += read->document.remarks;
    letter.recognition = std::move(read->recognition);
    letter.whole = std::move(read->document.whole);
    letter.scanned = {};
    return letter;
}

Result<ReadLetter> letterFromBytes(QByteArray bytes, const QString &name)
{
    try {
        return readLetterBytes(std::move(bytes), name);
    } catch (const std::exception &exception) { // the libraries throw where memory does not suffice
        return failure(tooLongDocument(name).error().kind, tooLongDocument(name).error().message,
            QString::fromUtf8(exception.what()));
    }
}

} // namespace Kodeks
