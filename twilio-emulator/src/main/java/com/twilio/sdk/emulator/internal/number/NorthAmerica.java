package com.twilio.sdk.emulator.internal.number;

import java.util.ArrayList;
import java.util.List;

/**
 * The ranges of the United States and of Canada: in each area code 555-0100 to 555-0199, which belong to nobody.
 *
 * <p>A place stands for its area: region, locality, postal code, latitude, longitude, LATA, area codes.
 */
final class NorthAmerica {
    private static final List<String> TOLL_FREE =
            List.of("800", "833", "844", "855", "866", "877", "888");

    private static final String UNITED_STATES = """
            AL;Birmingham;35203;33.52;-86.80;476;205 251 256 334 659 938
            AK;Anchorage;99501;61.22;-149.90;832;907
            AZ;Phoenix;85004;33.45;-112.07;666;480 602 623 928
            AZ;Tucson;85701;32.22;-110.97;668;520
            AR;Little Rock;72201;34.75;-92.29;528;479 501 870
            CA;San Francisco;94103;37.77;-122.42;722;415 628
            CA;Oakland;94612;37.80;-122.27;722;510 341
            CA;San Jose;95113;37.34;-121.89;722;408 669 650 707 925
            CA;Los Angeles;90012;34.05;-118.24;730;213 310 323 424 562 626 661 747 818 805
            CA;Anaheim;92805;33.84;-117.91;730;657 714 949 909 951
            CA;San Diego;92101;32.72;-117.16;732;619 858 760 442
            CA;Sacramento;95814;38.58;-121.49;726;916 279 530 209
            CA;Fresno;93721;36.74;-119.79;728;559
            CO;Denver;80202;39.74;-104.99;656;303 720 970
            CO;Colorado Springs;80903;38.83;-104.82;658;719
            CT;Hartford;06103;41.76;-72.67;920;203 475 860 959
            DE;Wilmington;19801;39.75;-75.55;228;302
            DC;Washington;20001;38.91;-77.04;236;202
            FL;Miami;33130;25.76;-80.19;460;305 786 954 754 561
            FL;Orlando;32801;28.54;-81.38;458;407 321 689
            FL;Tampa;33602;27.95;-82.46;952;813 727 941 239
            FL;Jacksonville;32202;30.33;-81.66;452;904 352 386
            GA;Atlanta;30303;33.75;-84.39;438;404 470 678 770 706 762
            GA;Savannah;31401;32.08;-81.09;440;912
            HI;Honolulu;96813;21.31;-157.86;834;808
            ID;Boise;83702;43.62;-116.20;652;208 986
            IL;Chicago;60602;41.88;-87.63;358;312 773 872 708 847 224 630 331
            IN;Indianapolis;46204;39.77;-86.16;336;317 463 765
            IA;Des Moines;50309;41.59;-93.62;632;515 319 563 641 712
            KS;Wichita;67202;37.69;-97.34;532;316 620 785
            KY;Louisville;40202;38.25;-85.76;462;502 270 606 859
            LA;New Orleans;70112;29.95;-90.07;490;504 985 225 337 318
            ME;Portland;04101;43.66;-70.26;120;207
            MD;Baltimore;21202;39.29;-76.61;238;410 443 667 301 240
            MA;Boston;02108;42.36;-71.06;128;617 857 508 774 781 339 978 351
            MA;Springfield;01103;42.10;-72.59;126;413
            MI;Detroit;48226;42.33;-83.05;340;313 248 586 734 947 810
            MI;Grand Rapids;49503;42.96;-85.67;348;616 231 269
            MN;Minneapolis;55401;44.98;-93.27;628;612 651 763 952
            MS;Jackson;39201;32.30;-90.18;482;601 769 228 662
            MO;Saint Louis;63101;38.63;-90.20;520;314 636
            MO;Kansas City;64106;39.10;-94.58;524;816
            MT;Billings;59101;45.78;-108.50;650;406
            NE;Omaha;68102;41.26;-95.93;644;402 531
            NV;Las Vegas;89101;36.17;-115.14;721;702 725
            NV;Reno;89501;39.53;-119.81;720;775
            NH;Manchester;03101;42.99;-71.45;122;603
            NJ;Newark;07102;40.74;-74.17;224;201 551 862 973 732 848 908
            NJ;Trenton;08608;40.22;-74.76;222;609 856
            NM;Albuquerque;87102;35.08;-106.65;664;505 575
            NY;New York;10007;40.71;-74.01;132;212 332 646 917 718 347 929 516 631 914
            NY;Albany;12207;42.65;-73.76;134;518 838
            NY;Buffalo;14202;42.89;-78.88;140;716
            NC;Charlotte;28202;35.23;-80.84;422;704 980
            NC;Raleigh;27601;35.78;-78.64;426;919 984
            ND;Fargo;58102;46.88;-96.79;636;701
            OH;Cleveland;44114;41.50;-81.69;320;216 440
            OH;Columbus;43215;39.96;-83.00;324;614 380 740
            OH;Cincinnati;45202;39.10;-84.51;922;513
            OK;Oklahoma City;73102;35.47;-97.52;536;405 580
            OR;Portland;97204;45.52;-122.68;672;503 971 541 458
            PA;Philadelphia;19107;39.95;-75.16;228;215 267 445 484 610
            PA;Pittsburgh;15222;40.44;-80.00;234;412 724 878
            RI;Providence;02903;41.82;-71.41;130;401
            SC;Greenville;29601;34.85;-82.40;430;864
            SC;Columbia;29201;34.00;-81.03;434;803 839
            SD;Sioux Falls;57104;43.54;-96.73;640;605
            TN;Nashville;37203;36.16;-86.78;470;615 629 931
            TN;Memphis;38103;35.15;-90.05;468;901
            TX;Dallas;75201;32.78;-96.80;552;214 469 972 945 817 682
            TX;Houston;77002;29.76;-95.37;560;713 281 832 346
            TX;Austin;78701;30.27;-97.74;558;512 737
            TX;San Antonio;78205;29.42;-98.49;566;210 726
            UT;Salt Lake City;84101;40.76;-111.89;660;801 385 435
            VT;Burlington;05401;44.48;-73.21;124;802
            VA;Richmond;23219;37.54;-77.44;248;804
            VA;Arlington;22201;38.88;-77.10;236;703 571
            VA;Norfolk;23510;36.85;-76.29;252;757
            WA;Seattle;98101;47.61;-122.33;674;206 253 360 425 564
            WA;Spokane;99201;47.66;-117.43;676;509
            WV;Charleston;25301;38.35;-81.63;254;304 681
            WI;Milwaukee;53202;43.04;-87.91;356;414 262
            WY;Cheyenne;82001;41.14;-104.82;654;307
            """;

    private static final String CANADA = """
            AB;Calgary;T2P;51.05;-114.07;888;403 587 825
            AB;Edmonton;T5J;53.55;-113.49;888;780
            BC;Vancouver;V6B;49.28;-123.12;888;604 778 236 672 250
            MB;Winnipeg;R3C;49.90;-97.14;888;204 431
            NB;Moncton;E1C;46.09;-64.78;888;506
            NL;St. John's;A1C;47.56;-52.71;888;709
            NS;Halifax;B3J;44.65;-63.58;888;902 782
            ON;Toronto;M5H;43.65;-79.38;888;416 647 437 905 289 365
            ON;Ottawa;K1P;45.42;-75.70;888;613 343
            ON;London;N6A;42.98;-81.25;888;519 226
            QC;Montreal;H3B;45.50;-73.57;888;514 438 450 579
            QC;Quebec;G1R;46.81;-71.21;888;418 581
            SK;Regina;S4P;50.45;-104.62;888;306 639
            """;

    private NorthAmerica() {}

    static List<NumberRange> ranges() {
        List<NumberRange> ranges = new ArrayList<>();
        UNITED_STATES.lines().forEach(line -> read("US", line, ranges));
        CANADA.lines().forEach(line -> read("CA", line, ranges));
        for (String country : List.of("US", "CA")) {
            TOLL_FREE.forEach(code -> ranges.add(range(country, "TollFree", code, Place.NOWHERE)));
        }
        return ranges;
    }

    private static void read(String country, String line, List<NumberRange> ranges) {
        String[] parts = line.split(";");
        Place place = new Place(parts[1], parts[0], parts[2], parts[3], parts[4], parts[5]);
        for (String code : parts[6].split(" ")) {
            ranges.add(range(country, "Local", code, place));
        }
    }

    private static NumberRange range(String country, String kind, String code, Place place) {
        return new NumberRange(country, kind, "+1" + code + "55501", 2, true, true, "none", place);
    }
}
