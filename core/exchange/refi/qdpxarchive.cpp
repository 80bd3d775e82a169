// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/refi/qdpxarchive.h"

#include "core/base/shorter.h"
#include "core/exchange/archives/entryname.h"
#include "core/exchange/refi/qde.h"

#include <QCoreApplication>
#include <QUrl>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct Qdpx
{
    Q_DECLARE_TR_FUNCTIONS(Qdpx)
};

qsizetype depthOf(const QString &name)
{
    return plainEntryName(name).count(u'/');
}

/// Those of the names that lie least deep.
QStringList highest(const QStringList &names)
{
    QStringList best;
    for (const QString &name : names) {
        if (!best.isEmpty() && depthOf(name) < depthOf(best.constFirst()))
            best.clear();
        if (best.isEmpty() || depthOf(name) == depthOf(best.constFirst()))
            best.append(name);
    }
    return best;
}

/// project.qde, or the one .qde there is, wherever an archive that was packed again has it.
QStringList projectNames(const QStringList &names)
{
    QStringList projects;
    QStringList others;
    for (const QString &name : names) {
        if (isSystemsOwn(name) || isOddEntryName(plainEntryName(name))) // "/project.qde" too
            continue;
        if (name.section(u'/', -1).compare(u"project.qde"_s, Qt::CaseInsensitive) == 0)
            projects.append(name);
        else if (name.endsWith(u".qde"_s, Qt::CaseInsensitive))
            others.append(name);
    }
    return highest(projects.isEmpty() ? others : projects);
}

Result<QString> projectName(const QStringList &names, const QString &fileName)
{
    const QStringList projects = projectNames(names);
    if (projects.size() == 1)
        return projects.constFirst();
    return failure(Error::Kind::Invalid,
        projects.isEmpty()
            ? Qdpx::tr("“%1” has no project.qde in it, so it is no REFI-QDA project; export it again from the program "
                       "it came from.")
                  .arg(fileName)
            : Qdpx::tr("“%1” has several REFI-QDA projects in it (%2); unpack it and bring each in by itself.")
                  .arg(fileName, projects.mid(0, 10).join(u", "_s)));
}

/// The path without its scheme; empty for one that leads out of the archive.
QString insideArchive(const QString &path)
{
    QString inside = path.trimmed();
    for (const QString &scheme : {u"internal:"_s, u"relative:"_s}) {
        if (inside.startsWith(scheme, Qt::CaseInsensitive))
            inside.remove(0, scheme.size());
    }
    inside.replace(u'\\', u'/');
    while (inside.startsWith(u'/'))
        inside.remove(0, 1);
    const QString asUrl = QUrl::fromPercentEncoding(inside.toUtf8());
    const bool leaves
        = inside.contains(u':') || inside.split(u'/').contains(u".."_s) || asUrl.split(u'/').contains(u".."_s);
    return leaves ? QString() : plainEntryName(inside);
}

/// A name as it may stand in the archive: also where the path alone has braces about a guid, or is written as a URL.
QStringList spellings(const QString &name)
{
    QStringList all{name};
    for (const QString &each :
        {QUrl::fromPercentEncoding(name.toUtf8()).toLower(), QString(name).remove(u'{').remove(u'}')}) {
        if (!all.contains(each) && !isOddEntryName(each))
            all.append(each);
    }
    return all;
}

} // namespace

QdpxArchive::QdpxArchive(ZipArchive archive, RefiProject project, QString fileName, const QString &folder)
    : m_archive(std::move(archive))
    , m_project(std::move(project))
    , m_fileName(std::move(fileName))
{
    for (const bool inside : {true, false}) { // what lies in the project's folder goes before what does not
        for (const QString &name : m_archive.names()) {
            const QString plain = plainEntryName(name).toLower();
            const QString own = inside ? plain.mid(folder.size()) : plain;
            if (plain.startsWith(folder.toLower()) == inside && !m_names.contains(own))
                m_names.insert(own, name);
        }
    }
}

Result<QdpxArchive> QdpxArchive::open(QByteArray bytes, const QString &fileName)
{
    auto archive = ZipArchive::open(std::move(bytes), fileName);
    return archive ? open(std::move(*archive), fileName) : failed(archive);
}

Result<QdpxArchive> QdpxArchive::open(ZipArchive archive, const QString &fileName)
{
    const auto name = projectName(archive.names(), fileName);
    if (!name)
        return failed(name);
    const auto xml = archive.read(*name);
    if (!xml)
        return failed(xml);
    auto project = readQde(*xml, fileName);
    if (!project)
        return failed(project);
    const QString plain = plainEntryName(*name);
    const QString folder = plain.first(plain.lastIndexOf(u'/') + 1);
    return QdpxArchive(std::move(archive), std::move(*project), fileName, folder);
}

QdpxArchive QdpxArchive::of(RefiProject project, const QString &fileName)
{
    return QdpxArchive(ZipArchive::ofParts({}, fileName), std::move(project), fileName, {});
}

Result<QByteArray> QdpxArchive::read(const QString &path)
{
    const QString inside = insideArchive(path).toLower();
    if (inside.isEmpty())
        return failure(Error::Kind::Invalid,
            Qdpx::tr("“%1” names a file outside the archive, which is not looked at.").arg(cutTo(path, 200)));
    for (const QString &name : spellings(inside)) {
        const QString last = name.section(u'/', -1);
        for (const QString &candidate : {u"sources/"_s + name, name, u"sources/"_s + last}) {
            const auto found = m_names.constFind(candidate);
            if (found != m_names.constEnd())
                return m_archive.read(*found);
        }
    }
    return failure(Error::Kind::NotFound, Qdpx::tr("the archive has no file “%1”.").arg(cutTo(path, 200)));
}

} // namespace Kodeks
