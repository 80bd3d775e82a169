// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/foreign/foreignstudy.h"

#include "core/storage/foreign/foreignfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct ForeignWords
{
    Q_DECLARE_TR_FUNCTIONS(ForeignStudy)
};

bool beginsAsDatabase(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly)
        && file.read(16) == QByteArray("SQLite format 3\0", 16);
}

std::optional<ForeignProgram> programOf(const ForeignFile &file)
{
    if (file.has({u"projects"_s, u"documents"_s, u"highlights"_s, u"tags"_s, u"highlight_tags"_s}))
        return ForeignProgram::Taguette;
    if (file.has({u"source"_s, u"code_name"_s, u"code_text"_s, u"code_cat"_s}))
        return ForeignProgram::QualCoder;
    if (file.has({u"source"_s, u"freecode"_s, u"coding"_s, u"codecat"_s, u"treecode"_s}))
        return ForeignProgram::Rqda;
    return std::nullopt;
}

Error errorOf(const SQLite::Exception &exception, const QString &name, const QString &program)
{
    const QString detail = QString::fromUtf8(exception.what());
    switch (exception.getErrorCode()) {
    case SQLITE_INTERRUPT:
        return {Error::Kind::Cancelled, ForeignWords::tr("The import was cancelled; nothing was changed."), detail};
    case SQLITE_TOOBIG:
        return {Error::Kind::TooLarge,
            ForeignWords::tr(
                "“%1” has more in it than Kodeks takes in at once (256 MB of text, 1,000,000 codings). Bring "
                "it in in parts: remove texts in a copy of it.")
                .arg(name),
            detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Kind::Locked,
            ForeignWords::tr("“%1” is in use by another program. Close it there and try again.").arg(name), detail};
    default:
        return {Error::Kind::Invalid,
            ForeignWords::tr("“%1” cannot be read as a project of %2: it is damaged, or a version made it that Kodeks "
                             "does not know (%3). Open it in %2 and export it as REFI-QDA (.qdpx) there, if it can.")
                .arg(name, program, detail),
            detail};
    }
}

} // namespace

QString nameOf(ForeignProgram program)
{
    switch (program) {
    case ForeignProgram::Taguette: return u"Taguette"_s;
    case ForeignProgram::QualCoder: return u"QualCoder"_s;
    case ForeignProgram::Rqda: break;
    }
    return u"RQDA"_s;
}

std::optional<ForeignProgram> foreignProgram(const QString &path)
{
    if (!beginsAsDatabase(path))
        return std::nullopt;
    try {
        return programOf(ForeignFile(path));
    } catch (const SQLite::Exception &) { // damaged or locked: none that can be told
        return std::nullopt;
    }
}

Result<ForeignStudy> readForeignStudy(const QString &path, const Progress &progress)
{
    const QString name = QFileInfo(path).fileName();
    ForeignStudy study;
    try {
        ForeignFile file(path, progress);
        const auto program = programOf(file);
        if (!program)
            return failure(
                Error::Kind::Invalid, ForeignWords::tr("“%1” is no project of Taguette, QualCoder or RQDA.").arg(name));
        study.program = *program;
        const auto read = *program == ForeignProgram::Taguette ? readTaguette(file, study)
            : *program == ForeignProgram::QualCoder            ? readQualCoder(file, study)
                                                               : readRqda(file, study);
        return read ? Result<ForeignStudy>(std::move(study)) : failed(read);
    } catch (const SQLite::Exception &exception) {
        return std::unexpected(errorOf(exception, name, nameOf(study.program)));
    }
}

} // namespace Kodeks
