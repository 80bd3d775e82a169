// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/archives/xmlwalk.h"

#include "core/exchange/archives/documenttext.h"
#include "core/exchange/archives/timelimit.h"
#include "core/exchange/archives/xmlbytes.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

/// Writes down what it hears: "<a x=1>" "text" "</a>".
class Scribe : public XmlListener
{
public:
    void begin(QStringView element, const QXmlStreamAttributes &attributes) override
    {
        heard += u'<' + element.toString();
        for (const QXmlStreamAttribute &one : attributes)
            heard += u' ' + one.name().toString() + u'=' + one.value().toString();
        heard += u'>';
        ++elements;
    }
    void end(QStringView element) override { heard += u"</"_s + element.toString() + u'>'; }
    void characters(QStringView text) override { heard += text; }
    [[nodiscard]] bool wantsMore() const override { return most < 0 || elements < most; }

    QString heard;
    int elements = 0;
    int most = -1;
};

} // namespace

class TestXmlWalk : public QObject
{
    Q_OBJECT

    static QByteArray nested(int depth)
    {
        return QByteArray("<a>").repeated(depth) + QByteArray("</a>").repeated(depth);
    }

    static QByteArray wide(const QString &text, bool bigEndian)
    {
        QByteArray bytes;
        for (const QChar unit : text) {
            bytes += bigEndian ? char(unit.row()) : char(unit.cell());
            bytes += bigEndian ? char(unit.cell()) : char(unit.row());
        }
        return bytes;
    }

private slots:
    void theListenerHearsEachPieceInOrder_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("heard");
        QTest::newRow("empty element") << "<a/>"_ba << u"<a></a>"_s;
        QTest::newRow("attributes") << "<a x='1' y=\"2\"/>"_ba << u"<a x=1 y=2></a>"_s;
        QTest::newRow("text") << "<a>Hei <b>du</b>!</a>"_ba << u"<a>Hei <b>du</b>!</a>"_s;
        QTest::newRow("prefixes left out") << "<w:a xmlns:w='urn:w' w:x='1'><w:b/></w:a>"_ba << u"<a x=1><b></b></a>"_s;
        QTest::newRow("references") << "<a>&lt;&amp;&#229;&#xE6;</a>"_ba << u"<a><&åæ</a>"_s;
        QTest::newRow("numbers of Windows' signs")
            << "<a>2010&#150;2020&#x92;s \xC2\x85 &#129;</a>"_ba << u"<a>2010–2020’s … \u0081</a>"_s;
        QTest::newRow("character data") << "<a><![CDATA[<b>]]></a>"_ba << u"<a><b></a>"_s;
        QTest::newRow("comments and instructions") << "<a><!-- no --><?no no?>yes</a>"_ba << u"<a>yes</a>"_s;
        QTest::newRow("declaration") << "<?xml version='1.0'?>\n<a/>"_ba << u"<a></a>"_s;
    }

    void theListenerHearsEachPieceInOrder()
    {
        QFETCH(QByteArray, xml);
        Scribe scribe;
        const auto walked = walkXml(xml, scribe, u"brev.docx"_s, u"DOCX"_s);
        QVERIFY2(walked, qPrintable(walked ? QString() : walked.error().detail));
        QTEST(scribe.heard, "heard");
    }

    void whatIsNotWellFormedIsDamaged_data()
    {
        QTest::addColumn<QByteArray>("xml");
        for (const char *xml : {"<a>", "<a></b>", "<a><b></a></b>", "<a/><b/>", "text", "<a x=1/>", "<a x='1' x='2'/>",
                 "<a>&unknown;</a>", "<a>&#0;</a>", "<a>\x01</a>", "</a>", "<a", "<a>a & b</a>", "<a x='<'/>"})
            QTest::newRow(xml) << QByteArray(xml);
        QTest::newRow("nothing") << QByteArray();
    }

    void whatIsNotWellFormedIsDamaged()
    {
        QFETCH(QByteArray, xml);
        Scribe scribe;
        const auto walked = walkXml(xml, scribe, u"brev.docx"_s, u"DOCX"_s);
        QVERIFY(!walked);
        QCOMPARE(walked.error().kind, Error::Kind::Damaged);
        QVERIFY(walked.error().message.contains(u"“brev.docx”"_s) && walked.error().message.contains(u"DOCX"_s));
    }

    void aDocumentTypeIsRefusedAndNothingBehindItIsHeard_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::newRow("name only") << "<!DOCTYPE a><a>x</a>"_ba;
        QTest::newRow("entity") << "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>"_ba;
        QTest::newRow("outside") << "<!DOCTYPE a SYSTEM 'none.dtd'><a>x</a>"_ba;
    }

    void aDocumentTypeIsRefusedAndNothingBehindItIsHeard()
    {
        QFETCH(QByteArray, xml);
        Scribe scribe;
        const auto walked = walkXml(xml, scribe, u"brev.docx"_s, u"DOCX"_s);
        QVERIFY(!walked);
        QCOMPARE(walked.error().kind, Error::Kind::Invalid);
        QCOMPARE(scribe.heard, QString());
    }

    void elementsMayLieAsDeepAsTheLimitAndNoDeeper()
    {
        Scribe scribe;
        QVERIFY(walkXml(nested(DocumentLimits::depth), scribe, u"x"_s, u"DOCX"_s));
        QCOMPARE(scribe.elements, DocumentLimits::depth);
        Scribe other;
        const auto walked = walkXml(nested(DocumentLimits::depth + 1), other, u"x"_s, u"DOCX"_s);
        QVERIFY(!walked);
        QCOMPARE(walked.error().kind, Error::Kind::TooLarge);
    }

    void aListenerThatHasHadEnoughEndsTheWalk()
    {
        Scribe scribe;
        scribe.most = 3;
        const auto walked = walkXml("<a><b/><c/><d/><e/></a>"_ba, scribe, u"x"_s, u"DOCX"_s);
        QVERIFY(!walked);
        QCOMPARE(walked.error().kind, Error::Kind::TooLarge);
        QCOMPARE(scribe.heard, u"<a><b></b><c>"_s);
    }

    void anAttributeIsFoundByItsNameWithoutPrefix()
    {
        QXmlStreamAttributes attributes;
        attributes.append(u"urn:w"_s, u"val"_s);
        QCOMPARE(attribute(attributes, u"val"), QString());
        attributes.append(u"urn:w"_s, u"x"_s, u"1"_s);
        attributes.append(u"y"_s, u"2"_s);
        QCOMPARE(attribute(attributes, u"y"), u"2"_s);
        QCOMPARE(attribute(attributes, u"z"), QString());
    }

    void bytesAreReadInTheEncodingTheyDeclareOrShow_data()
    {
        QTest::addColumn<QByteArray>("xml");
        const QString text = u"<a>blåbær €</a>"_s;
        QTest::newRow("no declaration") << text.toUtf8();
        QTest::newRow("UTF-8 mark") << "\xEF\xBB\xBF" + text.toUtf8();
        QTest::newRow("UTF-8 said") << "<?xml version='1.0' encoding='UTF-8'?>" + text.toUtf8();
        QTest::newRow("UTF-16 little, mark") << "\xFF\xFE" + wide(text, false);
        QTest::newRow("UTF-16 big, mark") << "\xFE\xFF" + wide(text, true);
        QTest::newRow("UTF-16 little, shown") << wide(text, false);
        QTest::newRow("UTF-16 big, shown") << wide(text, true);
        QTest::newRow("UTF-16 little, said and marked")
            << "\xFF\xFE" + wide(u"<?xml version='1.0' encoding='UTF-16'?>"_s + text, false);
        const QByteArray windows = "<a>bl\xE5"
                                   "b\xE6r \x80</a>";
        QTest::newRow("Windows-1252") << "<?xml version='1.0' encoding='windows-1252'?>" + windows;
        QTest::newRow("what browsers take Latin-1 for") << "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + windows;
        QTest::newRow("Latin-9") << "<?xml version='1.0' encoding='ISO-8859-15'?><a>bl\xE5"
                                    "b\xE6r \xA4</a>"_ba;
        QTest::newRow("said wrongly, plainly UTF-8") << "<?xml version='1.0' encoding='windows-1252'?>" + text.toUtf8();
        QTest::newRow("said as UTF-16 in single bytes") << "<?xml version='1.0' encoding='UTF-16'?>" + text.toUtf8();
    }

    void bytesAreReadInTheEncodingTheyDeclareOrShow()
    {
        QFETCH(QByteArray, xml);
        Scribe scribe;
        const auto walked = walkXml(xml, scribe, u"x"_s, u"DOCX"_s);
        QVERIFY2(walked, qPrintable(walked ? QString() : walked.error().detail));
        QCOMPARE(scribe.heard, u"<a>blåbær €</a>"_s);
    }

    void bytesThatDoNotBelongToTheirEncodingAreDamaged_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::newRow("UTF-8 by default") << "<a>bl\xE5tt</a>"_ba;
        QTest::newRow("UTF-8 said") << "<?xml version='1.0' encoding='UTF-8'?><a>bl\xE5tt</a>"_ba;
        QTest::newRow("nobody's encoding") << "<?xml version='1.0' encoding='no-such'?><a>bl\xE5tt</a>"_ba;
        QTest::newRow("UTF-16 with half a unit") << "\xFF\xFE" + wide(u"<a/>"_s, false) + "x";
        QTest::newRow("half a pair") << "\xFF\xFE" + wide(QString(u"<a>"_s) + QChar(0xD800) + u"</a>"_s, false);
    }

    void bytesThatDoNotBelongToTheirEncodingAreDamaged()
    {
        QFETCH(QByteArray, xml);
        QVERIFY(!xmlUtf8(xml));
        Scribe scribe;
        const auto walked = walkXml(xml, scribe, u"x"_s, u"DOCX"_s);
        QVERIFY(!walked);
        QCOMPARE(walked.error().kind, Error::Kind::Damaged);
        QCOMPARE(scribe.heard, QString());
    }

    void theDeclarationGoesAndAllElseStays()
    {
        QCOMPARE(xmlUtf8("<?xml version='1.0' encoding='ISO-8859-1'?>\n<a/>"_ba).value(), "\n<a/>"_ba);
        QCOMPARE(xmlUtf8("<?xml version='1.0'?><a x='?>'/>"_ba).value(), "<a x='?>'/>"_ba);
        QCOMPARE(xmlUtf8("<a><?other?></a>"_ba).value(), "<a><?other?></a>"_ba);
        QCOMPARE(xmlUtf8(QByteArray()).value(), QByteArray());
    }

    void theTimeIsNotOverAtOnce()
    {
        TimeLimit limit(1);
        for (int i = 0; i < 100; ++i)
            QVERIFY(!limit.isOver());
    }
};

KODEKS_TEST(TestXmlWalk)
#include "tst_xmlwalk.moc"
