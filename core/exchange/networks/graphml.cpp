// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/networks/graphml.h"

#include "core/exchange/files/writeall.h"
#include "core/exchange/text/xmltext.h"

#include <QLocale>
#include <QXmlStreamWriter>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// Programs know a node's "label" and an edge's "weight" by these names.
void writeKeys(QXmlStreamWriter &xml)
{
    struct Key
    {
        QString id;
        QString of;
        QString type;
    };
    for (const Key &key : {Key{u"label"_s, u"node"_s, u"string"_s}, {u"letters"_s, u"node"_s, u"int"_s},
             {u"passages"_s, u"node"_s, u"int"_s}, {u"weight"_s, u"edge"_s, u"double"_s}}) {
        xml.writeEmptyElement(u"key"_s);
        xml.writeAttribute(u"id"_s, key.id);
        xml.writeAttribute(u"for"_s, key.of);
        xml.writeAttribute(u"attr.name"_s, key.id);
        xml.writeAttribute(u"attr.type"_s, key.type);
    }
}

void writeValue(QXmlStreamWriter &xml, const QString &key, const QString &value)
{
    xml.writeStartElement(u"data"_s);
    xml.writeAttribute(u"key"_s, key);
    xml.writeCharacters(value);
    xml.writeEndElement();
}

QString idOf(qsizetype node)
{
    return u"n%1"_s.arg(node);
}

void writeGraph(QXmlStreamWriter &xml, const NetworkFile &network)
{
    xml.writeStartElement(u"graph"_s);
    xml.writeAttribute(u"id"_s, u"senders"_s);
    xml.writeAttribute(u"edgedefault"_s, u"undirected"_s);
    for (qsizetype node = 0; node < network.nodes.size(); ++node) {
        xml.writeStartElement(u"node"_s);
        xml.writeAttribute(u"id"_s, idOf(node));
        writeValue(xml, u"label"_s, xmlText(network.nodes.at(node).label));
        writeValue(xml, u"letters"_s, QString::number(network.nodes.at(node).letters));
        writeValue(xml, u"passages"_s, QString::number(network.nodes.at(node).passages));
        xml.writeEndElement();
    }
    for (const NetworkFile::Edge &edge : network.edges) {
        xml.writeStartElement(u"edge"_s);
        xml.writeAttribute(u"source"_s, idOf(edge.source));
        xml.writeAttribute(u"target"_s, idOf(edge.target));
        writeValue(xml, u"weight"_s, QString::number(edge.weight, 'g', QLocale::FloatingPointShortest));
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

} // namespace

Result<> writeGraphml(QIODevice &device, const NetworkFile &network)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeStartElement(u"graphml"_s);
    xml.writeDefaultNamespace(u"http://graphml.graphdrawing.org/xmlns"_s);
    xml.writeTextElement(u"desc"_s, xmlText(network.description));
    writeKeys(xml);
    writeGraph(xml, network);
    xml.writeEndElement();
    xml.writeEndDocument();
    return writeAll(device, bytes);
}

} // namespace Kodeks
