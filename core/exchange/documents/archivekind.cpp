// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/documents/archivekind.h"

#include "core/exchange/archives/entryname.h"
#include "core/exchange/opendocument/odtreader.h"
#include "core/exchange/word/docxreader.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct ArchiveKinds
{
    Q_DECLARE_TR_FUNCTIONS(ArchiveKinds)
};

QString lastName(const QString &name)
{
    return name.section(u'/', -1);
}

bool isRefi(const QStringList &names)
{
    return std::ranges::any_of(names, [](const QString &name) {
        return !isSystemsOwn(name) && lastName(name).compare(u"project.qde"_s, Qt::CaseInsensitive) == 0;
    });
}

/// Whatever the name: the parts that only these programs write.
bool isPages(const QStringList &names)
{
    return std::ranges::any_of(names, [](const QString &name) {
        const QString last = lastName(name);
        return last.endsWith(u".iwa"_s) || last == u"buildVersionHistory.plist"_s
            || (last == u"Index.zip"_s && name.count(u'/') <= 1) || last == u"index.apxl"_s;
    });
}

std::unexpected<Error> refusedProject(const QString &file)
{
    return failure(Error::Kind::Invalid,
        file.endsWith(u".qdpx"_s, Qt::CaseInsensitive)
            ? ArchiveKinds::tr("“%1” is a REFI-QDA project (.qdpx) with letters, codes and passages, not a letter; "
                               "choose it by itself to bring it in.")
                  .arg(file)
            : ArchiveKinds::tr("“%1” is a REFI-QDA project with letters, codes and passages, not a letter; give it the "
                               "ending .qdpx and choose it by itself to bring it in.")
                  .arg(file));
}

bool isPackage(const ZipArchive &archive)
{
    return archive.contains(u"[Content_Types].xml"_s) || archive.contains(u"mimetype"_s)
        || archive.contains(u"META-INF/manifest.xml"_s) || archive.contains(u"META-INF/MANIFEST.MF"_s)
        || archive.contains(u"xl/workbook.xml"_s) || archive.contains(u"ppt/presentation.xml"_s);
}

} // namespace

ArchiveKind archiveKind(ZipArchive &archive)
{
    if (isDocx(archive))
        return ArchiveKind::Word;
    if (isOdt(archive))
        return ArchiveKind::OpenText;
    if (isRefi(archive.names()))
        return ArchiveKind::Refi;
    if (isPackage(archive))
        return ArchiveKind::Package;
    return isPages(archive.names()) ? ArchiveKind::Pages : ArchiveKind::Files;
}

std::unexpected<Error> refusedArchive(ArchiveKind kind, const QString &file)
{
    switch (kind) {
    case ArchiveKind::Refi: return refusedProject(file);
    case ArchiveKind::Pages:
        return failure(Error::Kind::Invalid,
            ArchiveKinds::tr("“%1” is a document of Apple's Pages (or Numbers or Keynote), which only those programs "
                             "read; export it there as Word (.docx) or PDF and import that.")
                .arg(file));
    case ArchiveKind::Files:
        return failure(Error::Kind::Invalid,
            ArchiveKinds::tr("“%1” is an archive of files, not a letter; unpack it and import its folder.").arg(file));
    default: break;
    }
    return failure(Error::Kind::Invalid,
        ArchiveKinds::tr(
            "“%1” is an office document, but not of text; save its text as .docx or .odt, and import that.")
            .arg(file));
}

} // namespace Kodeks
