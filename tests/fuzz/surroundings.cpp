// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/surroundings.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFile>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr const char16_t *temporary = u"/temporary";

} // namespace

Surroundings::Surroundings()
{
    const QDir folder(m_folder.path());
    folder.mkpath(u"a/b/current"_s);
    folder.mkpath(u"temporary"_s);
    for (const QString &name : {u"x"_s, u"a/x"_s, u"a/b/x"_s, u"a/b/x.txt"_s, u"a/b/c.txt"_s, u"a/b/d.pdf"_s}) {
        if (QFile file(folder.filePath(name)); !file.open(QIODevice::WriteOnly) || file.write("x") != 1)
            qFatal("the folder for the trials cannot be written");
    }
    qputenv("TMPDIR", QFile::encodeName(folder.filePath(u"temporary"_s)));
    QDir::setCurrent(folder.filePath(u"a/b/current"_s));
    m_before = listed();
}

QStringList Surroundings::listed() const
{
    QStringList all;
    QDirIterator entries(m_folder.path(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
        QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QFileInfo entry = entries.nextFileInfo();
        if (!entry.filePath().startsWith(m_folder.path() + QString(temporary)))
            all.append(
                u"%1 %2 %3"_s.arg(entry.filePath()).arg(entry.size()).arg(entry.lastModified().toMSecsSinceEpoch()));
    }
    all.sort();
    return all;
}

} // namespace Kodeks
