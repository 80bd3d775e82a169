// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/jobs/newfile.h"

#include "core/base/ondisk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct NewFileText
{
    Q_DECLARE_TR_FUNCTIONS(NewFile)
};

} // namespace

Result<> makeNewFile(const QString &path, const std::function<Result<>(const QString &part)> &make)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        return failure(Error::Kind::Exists,
            NewFileText::tr("“%1” exists already. Choose another name; nothing was changed.").arg(path));
    if (!info.dir().exists())
        return failure(Error::Kind::NotFound,
            NewFileText::tr("“%1” cannot be made, since there is no such folder. Choose another folder.").arg(path));
    const QString part = info.dir().filePath(u".%1.part"_s.arg(info.fileName()));
    removeUnfinished(part);
    auto made = make(part);
    if (made && !giveName(part, path))
        made = failure(Error::Kind::Io, NewFileText::tr("“%1” cannot be written. Choose another folder.").arg(path));
    if (made)
        return made;
    removeUnfinished(part);
    Error error = made.error();
    error.message.replace(QFileInfo(part).fileName(), info.fileName());
    return std::unexpected(error);
}

} // namespace Kodeks
