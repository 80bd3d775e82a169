// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/latelibrary.h"
#include "core/exchange/networks/graphml.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <cstdio>
#include <igraph.h>
#include <memory>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

/// What igraph's own reader is called by.
struct IgraphReader
{
    decltype(&igraph_set_attribute_table) setAttributes = nullptr;
    const igraph_attribute_table_t *attributes = nullptr;
    decltype(&igraph_set_error_handler) setErrorHandler = nullptr;
    igraph_error_handler_t *ignoreErrors = nullptr;
    decltype(&igraph_read_graph_graphml) read = nullptr;
    decltype(&igraph_destroy) destroy = nullptr;
    decltype(&igraph_is_directed) isDirected = nullptr;
    decltype(&igraph_vcount) nodes = nullptr;
    decltype(&igraph_ecount) ties = nullptr;
    decltype(&igraph_edge) ends = nullptr;
    decltype(&igraph_cattribute_VAS) text = nullptr;
    decltype(&igraph_cattribute_VAN) number = nullptr;
    decltype(&igraph_cattribute_EAN) ofTie = nullptr;

    [[nodiscard]] bool load(LateLibrary &library)
    {
        return library.find(setAttributes, "igraph_set_attribute_table")
            && library.find(attributes, "igraph_cattribute_table")
            && library.find(setErrorHandler, "igraph_set_error_handler")
            && library.find(ignoreErrors, "igraph_error_handler_ignore")
            && library.find(read, "igraph_read_graph_graphml") && library.find(destroy, "igraph_destroy")
            && library.find(isDirected, "igraph_is_directed") && library.find(nodes, "igraph_vcount")
            && library.find(ties, "igraph_ecount") && library.find(ends, "igraph_edge")
            && library.find(text, "igraph_cattribute_VAS") && library.find(number, "igraph_cattribute_VAN")
            && library.find(ofTie, "igraph_cattribute_EAN");
    }
};

/// Each node as "name letters passages", then each tie as "source target weight".
QStringList linesOf(const IgraphReader &igraph, const igraph_t &graph)
{
    QStringList lines;
    for (igraph_integer_t at = 0; at < igraph.nodes(&graph); ++at)
        lines.append(u"%1 %2 %3"_s.arg(QString::fromUtf8(igraph.text(&graph, "label", at)))
                .arg(igraph.number(&graph, "letters", at))
                .arg(igraph.number(&graph, "passages", at)));
    for (igraph_integer_t at = 0; at < igraph.ties(&graph); ++at) {
        igraph_integer_t one = 0;
        igraph_integer_t other = 0;
        if (igraph.ends(&graph, at, &one, &other) != IGRAPH_SUCCESS)
            return {u"no ends"_s};
        lines.append(
            u"%1 %2 %3"_s.arg(std::min(one, other)).arg(std::max(one, other)).arg(igraph.ofTie(&graph, "weight", at)));
    }
    return lines;
}

QStringList linesOf(const NetworkFile &network)
{
    QStringList lines;
    for (const NetworkFile::Node &node : network.nodes)
        lines.append(u"%1 %2 %3"_s.arg(node.label).arg(node.letters).arg(node.passages));
    for (const NetworkFile::Edge &edge : network.edges)
        lines.append(u"%1 %2 %3"_s.arg(std::min(edge.source, edge.target))
                .arg(std::max(edge.source, edge.target))
                .arg(edge.weight));
    return lines;
}

} // namespace

class TestGraphml : public QObject
{
    Q_OBJECT

private slots:
    void theFileIsAsProgramsForNetworksReadIt()
    {
        QCOMPARE(written({u"A < B"_s, {{u"KS & Ås"_s, 2, 7}, {u"Bydel"_s, 1, 3}}, {{0, 1, 0.5}}}),
            QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                       "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n"
                       " <desc>A &lt; B</desc>\n"
                       " <key id=\"label\" for=\"node\" attr.name=\"label\" attr.type=\"string\"/>\n"
                       " <key id=\"letters\" for=\"node\" attr.name=\"letters\" attr.type=\"int\"/>\n"
                       " <key id=\"passages\" for=\"node\" attr.name=\"passages\" attr.type=\"int\"/>\n"
                       " <key id=\"weight\" for=\"edge\" attr.name=\"weight\" attr.type=\"double\"/>\n"
                       " <graph id=\"senders\" edgedefault=\"undirected\">\n"
                       "  <node id=\"n0\">\n"
                       "   <data key=\"label\">KS &amp; Ås</data>\n"
                       "   <data key=\"letters\">2</data>\n"
                       "   <data key=\"passages\">7</data>\n"
                       "  </node>\n"
                       "  <node id=\"n1\">\n"
                       "   <data key=\"label\">Bydel</data>\n"
                       "   <data key=\"letters\">1</data>\n"
                       "   <data key=\"passages\">3</data>\n"
                       "  </node>\n"
                       "  <edge source=\"n0\" target=\"n1\">\n"
                       "   <data key=\"weight\">0.5</data>\n"
                       "  </edge>\n"
                       " </graph>\n"
                       "</graphml>\n"));
    }

    void noNameBreaksTheFile()
    {
        const QByteArray bytes = written({u"--> ]]>"_s, {{u"a\x01\"<b>\uFFFE"_s, 1, 1}}, {}});
        QXmlStreamReader xml(bytes);
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    }

    void igraphReadsTheSameNetwork_data()
    {
        QTest::addColumn<NetworkFile>("network");
        QTest::newRow("nothing") << NetworkFile{};
        QTest::newRow("nobody agrees") << NetworkFile{{}, {{u"Bydel"_s, 1, 3}}, {}};
        QTest::newRow("names that XML writes otherwise") << NetworkFile{
            u"A < B & \"C\""_s, {{u"KS & Ås <øst>"_s, 2, 7}, {u"Ráhkkaduvvon 𝔘"_s, 0, 0}}, {{0, 1, 0.5}}};
        NetworkFile large{u"by chance"_s, {}, {}};
        for (qsizetype at = 0; at < 60; ++at)
            large.nodes.append({u"Sender %1"_s.arg(at), at % 4, at * 3});
        for (qsizetype at = 0; at < 300; ++at)
            large.edges.append({at % 60, (at * 7 + 1) % 60, double(at - 150) / 4});
        QTest::newRow("agreement, conflict and quarters") << large;
    }

    /// By the library itself, which is none of the test's: where it is not installed, or has no GraphML, it is said.
    void igraphReadsTheSameNetwork()
    {
        QFETCH(NetworkFile, network);
        static LateLibrary library(KODEKS_IGRAPH_LIBRARY);
        IgraphReader igraph;
        if (!igraph.load(library))
            QSKIP("igraph (libigraph3) is not installed");
        igraph.setAttributes(igraph.attributes);
        igraph.setErrorHandler(igraph.ignoreErrors);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"n.graphml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(writeGraphml(file, network));
        file.close();
        const std::unique_ptr<FILE, int (*)(FILE *)> stream(
            std::fopen(QFile::encodeName(file.fileName()).constData(), "rb"), &std::fclose);
        igraph_t graph;
        const igraph_error_t error = igraph.read(&graph, stream.get(), 0);
        if (error == IGRAPH_UNIMPLEMENTED)
            QSKIP("this igraph was built without GraphML");
        QCOMPARE(error, IGRAPH_SUCCESS);
        const QStringList lines = linesOf(igraph, graph);
        const bool isDirected = igraph.isDirected(&graph);
        igraph.destroy(&graph);
        QCOMPARE(lines, linesOf(network));
        QVERIFY(!isDirected);
    }

private:
    static QByteArray written(const NetworkFile &network)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        return writeGraphml(buffer, network) ? buffer.data() : QByteArray("failed");
    }
};

KODEKS_TEST(TestGraphml)
#include "tst_graphml.moc"
