// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/networks/graphml.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QXmlStreamReader>

using namespace Kodeks;
using namespace Qt::StringLiterals;

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
