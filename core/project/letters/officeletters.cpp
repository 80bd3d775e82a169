// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/letters/officeletters.h"

#include "core/exchange/office/officeprogram.h"
#include "core/project/letters/partsreader.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct OfficeLettersText
{
    Q_DECLARE_TR_FUNCTIONS(OfficeLetters)
};

/// Whether it is worth reading a file whole to know what it is.
bool mayNeedOffice(const QString &path)
{
    constexpr qint64 looked = 8;
    const QByteArray start = startOfFile(path, looked);
    const QString ending = QFileInfo(path).suffix().toLower();
    return start.startsWith("{\\rtf") || start.startsWith("\xFFWPC") || start.startsWith("\xD0\xCF\x11\xE0")
        || ending == u"pages" || ending == u"sxw" || ending == u"wps";
}

} // namespace

Result<OfficeLetters> OfficeLetters::read(const QList<LetterFile> &files, const Progress &progress)
{
    OfficeLetters letters;
    const auto program = OfficeProgram::installed();
    if (!program)
        return letters;
    constexpr qsizetype most = 200; // at once, and as many bytes
    constexpr qsizetype mostBytes = qsizetype(256) * 1024 * 1024;
    QList<LetterFile> taken;
    QList<OfficeFile> batch;
    qsizetype bytes = 0;
    const auto convert = [&] {
        if (batch.isEmpty())
            return true;
        if (letters.m_version.isEmpty())
            letters.m_version = program->version();
        const auto made = asOpenDocuments(*program, batch, {}, progress);
        for (qsizetype i = 0; i < made.size(); ++i) {
            letters.m_read.append({taken.at(i), made.at(i)});
            letters.m_paths.insert(taken.at(i).path);
        }
        taken.clear();
        batch.clear();
        bytes = 0;
        return std::ranges::none_of(
            made, [](const auto &each) { return !each && each.error().kind == Error::Kind::Cancelled; });
    };
    for (const LetterFile &file : files) {
        auto content = mayNeedOffice(file.path) ? readLetterFile(file.path) : failure(Error::Kind::Invalid, {});
        if (!content || !isForOffice(*content, file.name))
            continue;
        bytes += content->size();
        taken.append(file);
        batch.append({file.name, *std::move(content)});
        if ((batch.size() >= most || bytes >= mostBytes) && !convert())
            return failure(Error::Kind::Cancelled, {});
    }
    return convert() ? Result<OfficeLetters>(std::move(letters)) : failure(Error::Kind::Cancelled, {});
}

QList<LetterFile> OfficeLetters::others(const QList<LetterFile> &files) const
{
    QList<LetterFile> others = files;
    others.removeIf([this](const LetterFile &file) { return m_paths.contains(file.path); });
    return others;
}

Result<ReadLetter> OfficeLetters::letterOf(const Read &read) const
{
    const QString name = read.file.name;
    auto original = read.odt ? readLetterFile(read.file.path) : read.odt;
    if (!original)
        return failed(original);
    auto letter = letterFromBytes(*read.odt, QFileInfo(name).completeBaseName() + u".odt"_s);
    if (!letter)
        return letter;
    letter->name = name;
    letter->encoding = original->startsWith("{\\rtf") ? u"RTF"_s : QFileInfo(name).suffix().toUpper();
    letter->original = *std::move(original);
    letter->remarks.prepend(
        OfficeLettersText::tr("It was read by %1; compare it with the file where it matters.").arg(m_version));
    return letter;
}

void OfficeLetters::addTo(PreparedImport &prepared, bool joined) const
{
    for (const Read &each : m_read) {
        auto letter = letterOf(each);
        if (!letter) {
            prepared.report.refused.append({each.file.path, letter.error().message});
            continue;
        }
        prepared.letters.append(
            understoodPart(std::move(*letter), {each.file.path, each.file.name, QFileInfo(each.file.path).path()}));
        if (joined)
            joinLines(prepared.letters.last());
    }
}

} // namespace Kodeks
