// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/archives/partrelations.h"

#include "core/exchange/archives/xmlwalk.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// A target is relative to the folder of the part that names it, or begins with "/".
QString resolved(const QString &folder, const QString &target)
{
    if (target.startsWith(u'/'))
        return target.sliced(1);
    QStringList names = folder.isEmpty() ? QStringList() : folder.split(u'/');
    for (const QString &name : target.split(u'/')) {
        if (name == u"..")
            names.resize(std::max<qsizetype>(0, names.size() - 1));
        else if (name != u".")
            names.append(name);
    }
    return names.join(u'/');
}

class RelationsPart : public XmlListener
{
public:
    explicit RelationsPart(QString folder)
        : m_folder(std::move(folder))
    {
    }

    void begin(QStringView element, const QXmlStreamAttributes &attributes) override
    {
        if (element == u"Relationship" && attribute(attributes, u"TargetMode") != u"External")
            relations.append({attribute(attributes, u"Id"), attribute(attributes, u"Type").section(u'/', -1),
                resolved(m_folder, attribute(attributes, u"Target"))});
    }
    void end(QStringView) override { }

    QList<PartRelation> relations;

private:
    QString m_folder;
};

} // namespace

Result<QList<PartRelation>> partRelations(
    ZipArchive &archive, const QString &part, const QString &file, const QString &form)
{
    const QString folder = part.section(u'/', 0, -2);
    const QString name
        = (folder.isEmpty() ? QString() : folder + u'/') + u"_rels/"_s + part.section(u'/', -1) + u".rels"_s;
    RelationsPart listener(folder);
    if (!archive.contains(name))
        return listener.relations;
    const auto xml = archive.read(name);
    if (!xml)
        return failed(xml);
    const auto walked = xml->isEmpty() ? Result<>() : walkXml(*xml, listener, file, form);
    return walked ? Result<QList<PartRelation>>(std::move(listener.relations)) : failed(walked);
}

} // namespace Kodeks
