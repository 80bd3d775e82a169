// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/codebooks/codebookfile.h"

#include "core/exchange/codebooks/codebookcsv.h"
#include "core/exchange/codebooks/codebookjson.h"
#include "core/exchange/xlsx/sheetcsv.h"
#include "core/exchange/xlsx/sheetreader.h"

#include <QFileInfo>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QString ending(const QString &fileName)
{
    return QFileInfo(fileName).suffix().toLower();
}

Result<ReadCodebook> withoutRemarks(Result<Codebook> codebook)
{
    return codebook ? Result<ReadCodebook>(ReadCodebook{std::move(*codebook), {}}) : failed(codebook);
}

} // namespace

bool isCodebookFile(const QString &fileName)
{
    return QStringList{u"json"_s, u"csv"_s, u"qdc"_s}.contains(ending(fileName));
}

Result<ReadCodebook> readCodebookFile(const QByteArray &bytes, const QString &fileName)
{
    if (looksLikeWorkbook(bytes)) {
        const auto csv = sheetAsCsv(bytes, fileName, {u"Codebook"_s, u"Kodebok"_s});
        return csv ? withoutRemarks(readCodebookCsv(*csv, fileName)) : failed(csv);
    }
    if (ending(fileName) == u"qdc")
        return readCodebookQdc(bytes, fileName);
    return withoutRemarks(
        ending(fileName) == u"csv" ? readCodebookCsv(bytes, fileName) : readCodebookJson(bytes, fileName));
}

QByteArray codebookFile(const Codebook &codebook, const QString &fileName)
{
    if (ending(fileName) == u"qdc")
        return writeCodebookQdc(codebook);
    return ending(fileName) == u"csv" ? writeCodebookCsv(codebook) : writeCodebookJson(codebook);
}

} // namespace Kodeks
