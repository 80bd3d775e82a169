// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/codebooks/codebookjson.h"

#include "core/exchange/codebooks/codebookreader.h"
#include "core/exchange/codebooks/codebookwriter.h"
#include "core/exchange/text/textdecoder.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace Kodeks {

namespace {

struct CodebookJson
{
    Q_DECLARE_TR_FUNCTIONS(CodebookJson)
};

Result<QJsonDocument> parsed(const QByteArray &bytes, const QString &fileName)
{
    Result<DecodedText> decoded = decodeExactly(bytes, fileName);
    if (!decoded)
        return std::unexpected(std::move(decoded.error()));
    const QByteArray json = decoded->text.toUtf8();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const qsizetype line = json.first(std::clamp<qsizetype>(error.offset, 0, json.size())).count('\n') + 1;
        return failure(Error::Kind::Invalid,
            CodebookJson::tr("“%1” is not valid JSON at line %2 (%3); correct it there and try again.")
                .arg(fileName, QString::number(line), error.errorString()));
    }
    if (!document.isObject())
        return failure(Error::Kind::Invalid,
            CodebookJson::tr("“%1” is no codebook: a codebook is a JSON object in braces.").arg(fileName));
    return document;
}

} // namespace

Result<Codebook> readCodebookJson(const QByteArray &bytes, const QString &fileName)
{
    constexpr qsizetype most = qsizetype(16) * 1024 * 1024;
    if (bytes.size() > most)
        return failure(Error::Kind::TooLarge,
            CodebookJson::tr("“%1” is larger than 16 MiB, too large for a codebook; divide it.").arg(fileName));
    const Result<QJsonDocument> document = parsed(bytes, fileName);
    if (!document)
        return failed(document);
    return CodebookReader(fileName).read(document->object());
}

QByteArray writeCodebookJson(const Codebook &codebook)
{
    return CodebookWriter(codebook).write();
}

} // namespace Kodeks
