// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/office/officeprogram.h"

#include "core/exchange/documents/compoundkind.h"
#include "core/exchange/office/officecage.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>
#include <algorithm>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct OfficeText
{
    Q_DECLARE_TR_FUNCTIONS(OfficeProgram)
};

/// A file's ending where it is one; LibreOffice goes by it for Pages and Works.
QString endingFor(const OfficeFile &file)
{
    const QString ending = QFileInfo(file.name).suffix().toLower();
    const bool plain = !ending.isEmpty() && ending.size() <= 8
        && std::ranges::all_of(ending, [](QChar unit) { return unit.unicode() < 0x80 && unit.isLetterOrNumber(); });
    if (file.bytes.startsWith("{\\rtf"))
        return u"rtf"_s;
    return plain ? ending : u"doc"_s;
}

class Conversion
{
public:
    Conversion(const OfficeProgram &program, const QList<OfficeFile> &files, const OfficeLimits &limits,
        const Progress &progress)
        : m_program(program)
        , m_files(files)
        , m_limits(limits)
        , m_progress(progress)
    {
        for (qsizetype i = 0; i < files.size(); ++i)
            m_results.append(failure(Error::Kind::Io, notStarted(i)));
    }

    QList<Result<QByteArray>> made()
    {
        QList<qsizetype> left;
        for (qsizetype i = 0; i < m_files.size(); ++i)
            left.append(i);
        if (!m_folder.isValid())
            return std::move(m_results);
        m_cage = officeCage(m_folder.path());
        while (!left.isEmpty() && !m_cancelled)
            run(left);
        for (const qsizetype i : std::as_const(left))
            m_results[i] = failure(Error::Kind::Cancelled, OfficeText::tr("The import was cancelled."));
        return std::move(m_results);
    }

private:
    [[nodiscard]] QString notStarted(qsizetype file) const
    {
        return OfficeText::tr(
            "“%1” could not be read: LibreOffice (%2) could not be started. Start it once by itself, or "
            "save the letter as .docx or .odt.")
            .arg(m_files.at(file).name, m_program.path);
    }

    [[nodiscard]] QString outPath(qsizetype file) const { return m_folder.filePath(u"out/%1.odt"_s.arg(file)); }

    /// One process for what is left; whatever becomes of it, the first of the files is done after that.
    void run(QList<qsizetype> &left)
    {
        QStringList command
            = m_cage + officeCommand(m_program.path, m_folder.path(), u"profile%1"_s.arg(left.first()), u"odt"_s);
        for (const qsizetype i : std::as_const(left)) {
            const QString path = m_folder.filePath(u"%1.%2"_s.arg(i).arg(endingFor(m_files.at(i))));
            QFile file(path);
            if (file.open(QIODevice::WriteOnly) && file.write(m_files.at(i).bytes) == m_files.at(i).bytes.size())
                command.append(path);
        }
        LimitedProcess process(officeCall(command, m_folder.path(), m_limits.start));
        const auto state = watch(process, left);
        if (state == LimitedProcess::State::NotStarted) {
            left.clear();
            return;
        }
        process.end();
        const bool inTime = state != LimitedProcess::State::Late;
        settle(left, inTime);
    }

    /// Waits for documents to come out, for each as long as it may take.
    LimitedProcess::State watch(LimitedProcess &process, const QList<qsizetype> &left)
    {
        constexpr std::chrono::milliseconds pace(100);
        qsizetype seen = 0;
        while (process.wait(pace) == LimitedProcess::State::Running) {
            const auto out = std::ranges::count_if(left, [this](qsizetype i) { return QFile::exists(outPath(i)); });
            if (out > seen)
                process.giveMore(m_limits.document);
            seen = out;
            const qsizetype done = m_files.size() - left.size() + out;
            m_cancelled = m_progress && !m_progress(done, m_files.size());
            if (m_cancelled)
                process.end();
        }
        return process.wait(pace);
    }

    /// Takes what came out. One that was being written when the process was ended is damaged, which its reader tells.
    void settle(QList<qsizetype> &left, bool inTime)
    {
        if (m_cancelled)
            return;
        const qsizetype before = left.size();
        left.removeIf([this](qsizetype i) {
            QFile file(outPath(i));
            if (!file.open(QIODevice::ReadOnly) || file.size() == 0)
                return false;
            m_results[i] = file.read(largestOfficeDocument);
            return true;
        });
        if (left.isEmpty())
            return;
        const qsizetype stuck = left.takeFirst();
        const QString name = m_files.at(stuck).name;
        m_results[stuck] = inTime
            ? failure(Error::Kind::Invalid,
                  OfficeText::tr("LibreOffice could make nothing of “%1”; open it there, save it as .docx or .odt and "
                                 "import that.")
                      .arg(name))
            : failure(Error::Kind::TooLarge,
                  OfficeText::tr(
                      "LibreOffice took too long over “%1” and was ended; open it there, save it as .docx or "
                      ".odt and import that.")
                      .arg(name));
        m_failures = left.size() + 1 == before ? m_failures + 1 : 0;
        constexpr int mostInVain = 5; // without any document between them: it will not work for the rest
        if (m_failures >= mostInVain) {
            for (const qsizetype i : std::as_const(left))
                m_results[i] = failure(Error::Kind::Io, notStarted(i));
            left.clear();
        }
    }

    const OfficeProgram &m_program;
    const QList<OfficeFile> &m_files;
    const OfficeLimits &m_limits;
    const Progress &m_progress;
    QTemporaryDir m_folder;
    QStringList m_cage;
    QList<Result<QByteArray>> m_results;
    int m_failures = 0; ///< one after the other
    bool m_cancelled = false;
};

bool isOldWord(const QByteArray &bytes)
{
    return bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") && compoundKind(bytes) == CompoundKind::Word;
}

} // namespace

bool isForOffice(const QByteArray &bytes, const QString &fileName)
{
    const QString ending = QFileInfo(fileName).suffix().toLower();
    const bool zip = bytes.startsWith("PK\x03\x04");
    return bytes.startsWith("{\\rtf") || bytes.startsWith("\xFFWPC") || isOldWord(bytes)
        || (zip && (ending == u"pages" || ending == u"sxw")) || (ending == u"wps" && !zip && !bytes.isEmpty());
}

std::optional<OfficeProgram> OfficeProgram::installed()
{
    if (qEnvironmentVariableIsSet("KODEKS_OFFICE")) {
        const QString path = qEnvironmentVariable("KODEKS_OFFICE");
        return QFileInfo(path).isExecutable() ? std::optional(OfficeProgram{path}) : std::nullopt;
    }
    for (const QString &name : {u"soffice"_s, u"libreoffice"_s}) {
        if (const QString path = QStandardPaths::findExecutable(name); !path.isEmpty())
            return OfficeProgram{path};
    }
    return std::nullopt;
}

QString OfficeProgram::version() const
{
    constexpr qint64 line = 100'000; // bytes
    const QTemporaryDir profile;
    LimitedProcess process({.program = path,
        .arguments = {u"--version"_s, u"-env:UserInstallation="_s + QUrl::fromLocalFile(profile.path()).toString()},
        .wall = std::chrono::seconds(20),
        .output = line,
        .limits = SystemLimits{20, qint64(8) << 30, largestOfficeDocument}});
    const bool finished = process.waitForEnd() == LimitedProcess::State::Finished;
    const QString said = finished ? QString::fromUtf8(process.output().left(200)) : QString();
    const QStringList words = said.split(u' ', Qt::SkipEmptyParts);
    return words.size() > 1 && words.first() == u"LibreOffice" ? u"LibreOffice "_s + words.at(1).trimmed()
                                                               : u"LibreOffice"_s;
}

QList<Result<QByteArray>> asOpenDocuments(
    const OfficeProgram &program, const QList<OfficeFile> &files, const OfficeLimits &limits, const Progress &progress)
{
    return files.isEmpty() ? QList<Result<QByteArray>>() : Conversion(program, files, limits, progress).made();
}

} // namespace Kodeks
