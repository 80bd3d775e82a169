// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/jobs/sample.h"

#include "core/base/ondisk.h"
#include "core/exchange/codebooks/codebookjson.h"
#include "core/exchange/letters/letterfiles.h"
#include "core/exchange/text/textdecoder.h"
#include "core/project/edits/edits.h"
#include "core/project/files/passageimport.h"
#include "core/project/letters/importer.h"
#include "core/project/project.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct SampleText
{
    Q_DECLARE_TR_FUNCTIONS(Sample)
};

Result<QByteArray> sampleBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::NotFound,
            SampleText::tr("The sample's file “%1” is missing. Install Kodeks again.").arg(path));
    return file.readAll();
}

Result<> addSampleLetters(Project &project, const QString &folder)
{
    PreparedImport prepared;
    for (const QString &name : QDir(folder).entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        const auto bytes = sampleBytes(folder + u'/' + name);
        if (!bytes)
            return failed(bytes);
        const auto decoded = decodeText(*bytes, name);
        if (!decoded)
            return failed(decoded);
        prepared.letters.append(
            understoodLetter({name, *bytes, decoded->text, textSha256(decoded->text), decoded->encoding}));
    }
    const auto imported = importLetters(project, std::move(prepared));
    return imported ? Result<>() : failed(imported);
}

Result<> addSampleCoding(Project &project, const QString &path, const Coder &coder)
{
    const auto bytes = sampleBytes(path);
    if (!bytes)
        return failed(bytes);
    if (const auto added = project.apply(Edits::addCoder(coder)); !added)
        return failed(added);
    project.setCurrentCoder(project.findCoder(coder.name)->id);
    const auto imported = importPassageTable(project, *bytes, QFileInfo(path).fileName(), coder.name);
    return imported ? Result<>() : failed(imported);
}

void explain(QJsonObject &codebook, const QString &dimension, const QJsonObject &definitions)
{
    QJsonObject dimensions = codebook[u"dimensions"_s].toObject();
    QJsonArray codes = dimensions[dimension].toArray();
    for (int i = 0; i < codes.size(); ++i) {
        QJsonObject code = codes.at(i).toObject();
        code[u"definition"_s] = definitions[code[u"id"_s].toString()];
        codes[i] = code;
    }
    dimensions[dimension] = codes;
    codebook[u"dimensions"_s] = dimensions;
}

Result<> fillSample(Project &project, const QString &folder, SampleLanguage language)
{
    const auto json = sampleCodebook(folder, language);
    if (!json)
        return failed(json);
    auto codebook = readCodebookJson(*json, u"codebook.json"_s);
    if (!codebook)
        return failed(codebook);
    if (const auto set = project.apply(Edits::setCodebook(std::move(*codebook))); !set)
        return failed(set);
    if (const auto added = addSampleLetters(project, folder + u"/letters"_s); !added)
        return added;
    const QString coder = language == SampleLanguage::Norwegian ? u"Koder "_s : u"Coder "_s;
    if (const auto added = addSampleCoding(project, folder + u"/coder-a.csv"_s, {{}, {}, coder + u'A', u"#0072b2"_s});
        !added)
        return added;
    if (const auto added = addSampleCoding(project, folder + u"/coder-b.csv"_s, {{}, {}, coder + u'B', u"#d55e00"_s});
        !added)
        return added;
    return project.closeUndo();
}

} // namespace

Result<QByteArray> sampleCodebook(const QString &sampleFolder, SampleLanguage language)
{
    auto json = sampleBytes(sampleFolder + u"/codebook.json"_s);
    if (!json || language == SampleLanguage::English)
        return json;
    const auto words = sampleBytes(sampleFolder + u"/norwegian.json"_s);
    if (!words)
        return failed(words);
    QJsonObject codebook = QJsonDocument::fromJson(*json).object();
    const QJsonObject norwegian = QJsonDocument::fromJson(*words).object();
    for (const QString &dimension : {u"task"_s, u"direction"_s})
        explain(codebook, dimension, norwegian[u"definitions"_s].toObject());
    codebook[u"unit"_s] = norwegian[u"unit"_s];
    codebook[u"rules"_s] = norwegian[u"rules"_s];
    return QJsonDocument(codebook).toJson();
}

Result<> makeSampleProject(const QString &path, const QString &sampleFolder, SampleLanguage language)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        return failure(Error::Kind::Exists,
            SampleText::tr("“%1” exists already. Choose another name; nothing was changed.").arg(path));
    // Made under another name first, so that a failure leaves nothing behind.
    const QString part = info.dir().filePath(u".%1.part"_s.arg(info.fileName()));
    removeUnfinished(part);
    Result<> filled;
    {
        auto project = Project::create(part, u"Oslo 2024"_s);
        filled = project ? fillSample(**project, sampleFolder, language) : failed(project);
    }
    if (filled && !giveName(part, path))
        filled = failure(Error::Kind::Io, SampleText::tr("“%1” cannot be written. Choose another folder.").arg(path));
    if (!filled)
        removeUnfinished(part);
    return filled;
}

} // namespace Kodeks
