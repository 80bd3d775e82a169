// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/archives/partrelations.h"

#include "tests/support/files/zipbuilder.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestPartRelations : public QObject
{
    Q_OBJECT

    static Result<QList<PartRelation>> relations(const QByteArray &xml, const QString &part, const QString &name)
    {
        auto zip = ZipArchive::open(zipOf({{u"x"_s, "x"_ba}, {name, xml}}), u"brev.docx"_s);
        return partRelations(*zip, part, u"brev.docx"_s, u"DOCX"_s);
    }

    static QByteArray oneTo(const QString &target, const QString &more = {})
    {
        return u"<Relationships><Relationship Id='rId1' Type='http://x/y/footnotes' Target='%1' %2/></Relationships>"_s
            .arg(target, more)
            .toUtf8();
    }

private slots:
    void aTargetIsFoundFromTheFolderOfItsPart_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("found");
        QTest::newRow("beside it") << u"word/document.xml"_s << u"footnotes.xml"_s << u"word/footnotes.xml"_s;
        QTest::newRow("folder within") << u"word/document.xml"_s << u"media/a.png"_s << u"word/media/a.png"_s;
        QTest::newRow("from the top") << u"word/document.xml"_s << u"/word/notes.xml"_s << u"word/notes.xml"_s;
        QTest::newRow("folder above") << u"word/document.xml"_s << u"../custom/a.xml"_s << u"custom/a.xml"_s;
        QTest::newRow("here") << u"word/document.xml"_s << u"./a.xml"_s << u"word/a.xml"_s;
        QTest::newRow("two above") << u"a/b/c.xml"_s << u"../../d.xml"_s << u"d.xml"_s;
        QTest::newRow("above the top") << u"word/document.xml"_s << u"../../../etc/a"_s << u"etc/a"_s;
        QTest::newRow("part at the top") << u"document.xml"_s << u"notes.xml"_s << u"notes.xml"_s;
    }

    void aTargetIsFoundFromTheFolderOfItsPart()
    {
        QFETCH(QString, part);
        QFETCH(QString, target);
        const qsizetype slash = part.lastIndexOf(u'/') + 1;
        const QString list = part.first(slash) + u"_rels/"_s + part.sliced(slash) + u".rels"_s;
        const auto found = relations(oneTo(target), part, list);
        QVERIFY(found && found->size() == 1);
        QTEST(found->constFirst().target, "found");
        QCOMPARE(found->constFirst().id, u"rId1"_s);
        QCOMPARE(found->constFirst().type, u"footnotes"_s);
    }

    void theWholeFilesListHasNoPartsName()
    {
        const auto found = relations(oneTo(u"word/document.xml"_s), QString(), u"_rels/.rels"_s);
        QVERIFY(found && found->size() == 1);
        QCOMPARE(found->constFirst().target, u"word/document.xml"_s);
    }

    void whatLiesOutsideTheFileIsLeftOutAndTheRestStaysInOrder()
    {
        const QByteArray xml = "<Relationships>"
                               "<Relationship Id='b' Type='t/one' Target='1.xml'/>"
                               "<Relationship Id='x' Type='t/hyperlink' Target='http://x/' TargetMode='External'/>"
                               "<Relationship Id='a' Type='two' Target='2.xml' TargetMode='Internal'/>"
                               "</Relationships>";
        const auto found = relations(xml, QString(), u"_rels/.rels"_s);
        QVERIFY(found && found->size() == 2);
        QCOMPARE(found->at(0).id, u"b"_s);
        QCOMPARE(found->at(0).type, u"one"_s);
        QCOMPARE(found->at(1).id, u"a"_s);
        QCOMPARE(found->at(1).type, u"two"_s);
    }

    void aPartWithoutAListHasNone()
    {
        QVERIFY(relations(oneTo(u"a"_s), u"word/document.xml"_s, u"_rels/.rels"_s)->isEmpty());
        QVERIFY(relations(QByteArray(), QString(), u"_rels/.rels"_s)->isEmpty());
    }

    void aListThatCannotBeReadIsAnErrorThatNamesTheFile_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<int>("kind");
        QTest::newRow("cut") << "<Relationships><Relationship"_ba << int(Error::Kind::Damaged);
        QTest::newRow("document type") << "<!DOCTYPE a><a/>"_ba << int(Error::Kind::Invalid);
    }

    void aListThatCannotBeReadIsAnErrorThatNamesTheFile()
    {
        QFETCH(QByteArray, xml);
        const auto found = relations(xml, QString(), u"_rels/.rels"_s);
        QVERIFY(!found);
        QTEST(int(found.error().kind), "kind");
        QVERIFY(found.error().message.contains(u"“brev.docx”"_s));
    }
};

KODEKS_TEST(TestPartRelations)
#include "tst_partrelations.moc"
